# Trouver une démarche, et la reprendre plus tard.

## Reprendre sans compte

welcome-resume = J’ai trois mots

later-title = Pour reprendre plus tard
later-how = Notez ces trois mots sur un papier.
later-next = La prochaine fois, touchez « J’ai trois mots » à l’accueil.
later-nothing = Ces mots ne disent rien de vous.
later-done = C’est noté

resume-title = Vos trois mots
resume-how = Touchez une case. Écrivez les trois mots de votre papier.
resume-word = Mot { $at }
resume-go = Reprendre
resume-unknown = Le mot { $at } n’est pas dans notre liste. Vérifiez ses lettres.
resume-near = Le mot { $at } n’est pas dans notre liste. Est-ce « { $word } » ?
resume-apart = Ces mots ne vont pas ensemble. Vérifiez l’ordre, puis chaque mot.
resume-elsewhere = Cette démarche n’est pas sur cette borne. Demandez au guichet.

help-later = Reprendre plus tard
    .one = Écrivez les trois mots sur un papier, dans l’ordre.
    .two = Un autre jour, ils vous ramènent à la même étape.
    .three = Puis touchez « C’est noté ».
help-resume = Vos trois mots
    .one = Touchez une case, puis les premières lettres du mot.
    .two = Touchez le mot entier dès qu’il apparaît.
    .three = Papier perdu ? Touchez « Retour », puis « Commencer ».

## Fin d’un exercice

finish-core = Refaire en 2 minutes

## Trouver

choose-search = Chercher une démarche
choose-search-hint = Chercher : loyer, cantine, CV…
choose-found = { $count ->
    [one] { $count } démarche trouvée
   *[other] { $count } démarches trouvées
}
choose-nothing = Nous n’avons pas trouvé. Essayez un autre mot, ou touchez un sujet.
choose-row = { $operator }, { $minutes } minutes environ
choose-farm = Monde agricole
choose-empty = Il n’y a pas encore de démarche sur ce sujet.
choose-missing = Je ne trouve pas ma démarche
    .under = Dites-nous le sujet
choose-ask = Je ne sais pas : 3 questions

## Trois questions

ask-title = Trois questions
ask-of = Question { $at } sur 3
ask-need = Pourquoi venez-vous ?
ask-used = Avez-vous déjà utilisé un ordinateur ou un écran tactile ?
ask-used-never = Jamais
ask-used-little = Un peu
ask-used-often = Souvent
ask-with = Êtes-vous avec quelqu’un ?
ask-with-alone = Je suis seul(e)
ask-with-helped = Quelqu’un m’aide
ask-skip = Passer
ask-result = Vous pouvez commencer ici
ask-level = Notre conseil : « { $level } ».
ask-forgotten = Vos réponses ne sont pas gardées.

## Ce qui manque

missing-title = Quel est le sujet de votre démarche ?
missing-what = Nous comptons le sujet seulement. Pas votre nom.
missing-thanks = Merci
missing-noting = Nous notons ce sujet…
missing-noted = C’est noté : { $theme }.
missing-already = Vous l’aviez déjà dit : { $theme }. C’est compté une fois.
missing-failed = Ce sujet n’a pas pu être noté. Ce n’est pas grave pour vous.
missing-who = Pour cette démarche
missing-other = Choisir une autre démarche

theme-papiers-elections-citoyennete = Papiers, élections
theme-famille-scolarite = Famille, école
theme-social-sante = Santé, aides sociales
theme-travail-formation = Travail, formation
theme-logement = Logement
theme-transports-mobilite = Voiture, transports
theme-argent-impots = Argent, impôts
theme-justice = Justice
theme-etrangers-europe = Titre de séjour, Europe
theme-loisirs-sports-culture = Loisirs, sport, culture
theme-associations = Associations
theme-autre = Autre chose
