# Préparer et mener une séance : ce que les médiateurs et médiatrices lisent.

lead-undo = Annuler le dernier
lead-refused = Cela n’a pas pu être noté. Réessayez.

area-lead = Accompagner
area-lead-what = Préparez une séance, menez-la, gardez ce qui a aidé.

## Préparer

prepare-title = Préparer une séance
prepare-choose = Ajouter des démarches
prepare-clear = Vider la liste
prepare-up = Monter : { $name }
prepare-down = Descendre : { $name }
prepare-remove = Retirer : { $name }
prepare-empty = La liste est vide.
prepare-total =
    { $count ->
        [one] { $count } exercice,
       *[other] { $count } exercices,
    } { $minutes } minutes environ
prepare-so-far = { $count ->
    [one] { $count } exercice dans la liste ({ $most } au plus).
   *[other] { $count } exercices dans la liste ({ $most } au plus).
}
prepare-about = { $operator }, { $minutes } min
prepare-choice = { $name } ({ $minutes } min)
prepare-people = Pour qui ?
prepare-person = Une personne
prepare-group = Un groupe
prepare-people-count = { $people } personnes
prepare-less = Une personne de moins
prepare-more = Une personne de plus
prepare-language = Langue de la borne pendant la séance
prepare-ready = Listes toutes prêtes
prepare-list = { $name } ({ $count })
prepare-start = Commencer la séance
prepare-what = Votre espace se ferme au début. La liste s’efface à la fin de la visite.

list-first-time = Première fois en ligne
list-safe = Se protéger des pièges
list-accounts = Ouvrir ses comptes
list-certificates = Obtenir une attestation
list-france-travail = France Travail
list-caf = La Caf
list-health = Santé, avec ameli
list-retirement = La retraite
list-farm = La MSA
list-gas = Le gaz

## Mener

leading-title = Mener une séance
leading-what = Choisissez la démarche. Vous verrez les étapes difficiles et des idées pour accompagner.
leading-hard = Étapes difficiles, ici
leading-begun =
    { $count ->
        [0] Aucun passage
        [one] { $count } passage
       *[other] { $count } passages
    } sur cette borne en { $months } mois.
leading-thin = Trop peu de passages pour conclure. Il en faut { $few }.
leading-smooth = Personne n’a demandé d’aide. Personne n’est parti avant la fin.
leading-step = { $name } : { $helps ->
    [0] aucune aide demandée
    [one] { $helps } aide demandée
   *[other] { $helps } aides demandées
}, { $left ->
    [0] aucun départ
    [one] { $left } départ
   *[other] { $left } départs
}
leading-before = Avant
leading-during = Pendant
leading-after = Après
leading-group = En groupe
leading-real = À apporter pour la vraie démarche
leading-prepare = Ajouter à la séance

# Avant : partir d’un but précis aide plus que « apprendre l’ordinateur ».
leading-before-1 = « Que voulez-vous savoir faire sans moi ? »
leading-before-2 = « Avez-vous déjà essayé ? Où cela a-t-il bloqué ? »
leading-before-3 = Dites-le : ici, rien n’est envoyé. On peut se tromper.

# Pendant : une démonstration entière d’abord, puis la main à la personne ; l’aide sur demande
# apprend le mieux (+47 % de tâches réussies ensuite) ; les plus lents ont besoin de cinq fois plus
# de temps que les plus rapides.
leading-hands = Gardez les mains loin de la souris.
leading-during-1 = Montrez une fois, en entier. Puis laissez faire.
leading-during-2 = Attendez avant d’aider. Comptez jusqu’à dix.
leading-during-3 = « Que voyez-vous ? Où iriez-vous ? »
leading-during-4 = Une seule consigne à la fois, avec les mots de l’écran.
leading-during-5 = Une erreur ? « Comment revenir en arrière ? » Laissez réparer.

# Après : ses propres notes et une seconde fois dans la semaine fixent ce qui a été appris.
leading-after-1 = « Racontez-moi ce que vous avez fait. »
leading-after-2 = Refaites une fois, avec moins d’aide.
leading-after-3 = Laissez noter, avec ses mots, sur son papier.
leading-after-4 = Proposez de revenir dans la semaine.

leading-group-1 = Une personne tient la souris. Une autre lit la consigne à voix haute.
leading-group-2 = Changez à chaque exercice.
leading-group-3 = Demandez au groupe avant de répondre vous-même.

leading-need-work = « Avez-vous votre identifiant ? Votre téléphone reçoit-il les codes ? »
leading-need-family = « Quel papier vous demande-t-on ? Qui le demande ? »
leading-need-health = « Avez-vous votre carte Vitale ? Quel est le numéro utile ? »
leading-need-retirement = « Quel âge avez-vous en tête pour partir ? Où avez-vous travaillé ? »
leading-need-energy = « Avez-vous une facture ? Où est votre compteur ? »
leading-need-papers = « Quel compte connaissez-vous déjà le mieux ? »
leading-need-computers = « Qu’est-ce qui vous inquiète sur cet écran ? »

leading-helped = Ce qui a aidé
leading-helped-touch = Touchez ce qui a aidé. Cela compte un de plus.
leading-helped-added = C’est noté : { $aid }.
leading-aid = { $aid } : { $times }


## Bonnes pratiques

practices-title = Bonnes pratiques
practices-counted = Ce qui a aidé ici, cette année
practices-none = Rien n’est encore noté. Notez-le dans « Mener une séance ».
practices-of = { $name } : { $aids }
practices-missing = Ajoutez ici vos conseils. Écrivez-les dans ce fichier texte : { $file }

## Ce qui manque

needs-title = Ce qu’on nous demande et que nous n’avons pas
needs-short = Ce qui manque ici
needs-what = Les visiteurs l’ajoutent eux-mêmes. Ajoutez ce que vous entendez, par sujet.
needs-touch = Touchez un sujet : cela compte un de plus.
needs-added = C’est noté : { $theme }.
needs-counts = Ce mois-ci : { $month }. Cette année : { $year }.
needs-said = { $theme }. Ce mois-ci : { $month }. Cette année : { $year }.

## Problèmes

problem-practices-unreadable = Le fichier des bonnes pratiques ne peut pas être lu.
    .todo = Vérifiez que c’est un fichier texte et que la borne a le droit de le lire.
# $most (nombre) : la taille permise, en kilo-octets
problem-practices-too-long = Le fichier des bonnes pratiques est trop long. La borne en montre { $most } ko au plus.
    .todo = Gardez l’essentiel dans ce fichier.
problem-practices-not-utf8 = Le fichier des bonnes pratiques contient des caractères illisibles.
    .todo = Enregistrez-le en texte, avec le codage UTF-8.
