# Ce que les médiateurs lisent, et ce que disent les commandes.

mediator-title = Espace médiateur
mediator-opening = Un instant…
mediator-closed = Les compteurs ne répondent pas. L’espace reste fermé.
mediator-choose = Choisissez votre code
mediator-choose-again = Tapez le code une seconde fois
mediator-choose-how = Il a 6 à 12 chiffres. Notez-le dans un lieu sûr.
mediator-weak = Ce code est trop facile à deviner. Évitez les suites et les répétitions.
mediator-differs = Les deux codes sont différents. Recommencez.
mediator-ask = Tapez votre code.
mediator-checking = Vérification…
mediator-wrong = Ce n’est pas le bon code.
mediator-wait-seconds = { $seconds ->
    [one] Trop d’essais. Réessayez dans { $seconds } seconde.
   *[other] Trop d’essais. Réessayez dans { $seconds } secondes.
}
mediator-wait-minutes = Trop d’essais. Réessayez dans { $minutes } minutes.
mediator-visitor = Vous venez vous entraîner ? Touchez « Retour à l’accueil ».
mediator-confirm = Valider
mediator-typed = Chiffres tapés :
mediator-forgotten = Code oublié ? Appelez la coordination.
mediator-lock = Fermer l’espace
mediator-no-site = Lieu non réglé

area-today = Aujourd’hui, sur la borne
area-practices = { $practices ->
    [one] { $practices } exercice
   *[other] { $practices } exercices
}
area-visits = { $visits ->
    [one] { $visits } visite terminée
   *[other] { $visits } visites terminées
}
area-nothing = Aucun exercice compté aujourd’hui.
area-bar = { $name } : { $n }, dont { $done } terminés
area-export = Emporter les compteurs
area-export-what = Le fichier contient seulement des nombres. Aucun nom, aucune heure.
area-this-month = Ce mois-ci
area-last-month = Le mois dernier
area-this-year = Cette année
area-all = Tout
area-folder = Dossier de la borne
area-stick = Clé { $name }
area-look = Chercher une clé
area-do-export = Exporter
area-writing = Écriture en cours. Ne retirez pas la clé.
area-done-stick = Fichier écrit et relu. Vous pouvez retirer la clé. { $file }
area-done-folder = Fichier écrit et relu : { $file }
area-notices = À savoir
area-all-well = Tout va bien.
area-failures = { $tries ->
    [one] { $tries } code faux depuis votre dernière visite.
   *[other] { $tries } codes faux depuis votre dernière visite.
}
area-content = Fiabilité des démarches
area-content-what = Les écrans s’inspirent des vrais sites. Vérifiez-les de temps en temps.
area-checked = Vérifié le { $day }.
area-checked-long-ago = Vérifié le { $day } : à revérifier.
area-certainty = Éléments sûrs : { $sure }. Probables : { $likely }. Reconstitués : { $rebuilt }.
procedures-title = Les démarches
procedures-all = Toutes
procedures-count = { $count ->
    [one] { $count } démarche
   *[other] { $count } démarches
}
procedures-old = { $count ->
    [one] { $count } à revérifier
   *[other] { $count } à revérifier
}
procedures-sources = D’où viennent les informations :
procedures-changed = Le site a changé
procedures-told = { $times ->
    [one] Signalé { $times } fois ce mois-ci.
   *[other] Signalé { $times } fois ce mois-ci.
}
procedures-undo = Annuler mon signalement
procedures-refused = Le signalement n’a pas pu être noté. Réessayez.
fidelity-high = Écrans vus sur le vrai site.
fidelity-good = Étapes et mots connus.
fidelity-reconstructed = Écrans reconstitués.

export-no-folder = Ce dossier n’existe pas.
export-read-only = On ne peut pas écrire à cet endroit. Choisissez-en un autre.
export-full = Il n’y a plus de place. Libérez de la place ou changez de clé.
export-removed = La clé a été retirée trop tôt. Remettez-la et recommencez.
export-different = Le fichier relu est différent. Changez de clé et recommencez.
export-link = Ce dossier est un raccourci vers un autre. Choisissez le vrai dossier.
export-name = Aucun fichier ne peut porter ce nom ici.
export-other = Le fichier n’a pas pu être écrit. Recommencez.
export-counters = Les compteurs n’ont pas pu être lus.

command-error = erreur
command-warning = à revoir
command-checked =
    { $procedures ->
        [one] { $procedures } démarche.
       *[other] { $procedures } démarches.
    } { $errors ->
        [one] { $errors } erreur.
       *[other] { $errors } erreurs.
    } { $warnings ->
        [one] { $warnings } point à revoir.
       *[other] { $warnings } points à revoir.
    }
command-no-display = Aucun écran n’est disponible : la borne ne peut pas s’afficher.
command-trial = Un visiteur automatique s’entraîne à la place, sans écran.
command-trial-folder = Les images et les compteurs sont dans : { $folder }
command-period = Période impossible : { $given }. Écrivez par exemple 2026, 2026-S1, 2026-T4, 2026-11 ou 2026-11-28.
command-no-counts = Aucun compteur pour cette période : le fichier n’a que son en-tête.
command-disk = Le dossier ne peut pas être écrit : { $folder }
command-fleet-not-empty = Ce dossier n’est pas vide : { $folder }. Choisissez un dossier vide ou nouveau.
command-fleet-until = Ce jour n’est pas dans l’année { $year } : { $given }.
command-fleet-file = Ce fichier n’a pas pu être écrit : { $file }. Le dossier est incomplet : effacez-le avant de recommencer.
command-unknown-procedure = Démarche inconnue : { $slug }. Les démarches connues : { $known }.
