# Trouver une démarche, et la reprendre plus tard.

## Reprendre sans compte

welcome-resume = J’ai trois mots

later-title = Pour reprendre plus tard
later-how = Notez ces trois mots sur un papier.
later-next = La prochaine fois, touchez « J’ai trois mots » à l’accueil.
later-nothing = Ces mots ne disent rien de vous.
later-done = C’est noté

resume-title = Vos trois mots
resume-how = Touchez une case. Écrivez les trois mots de votre papier.
resume-word = Mot { $at }
resume-go = Reprendre
resume-unknown = Le mot { $at } n’est pas dans notre liste. Vérifiez ses lettres.
resume-near = Le mot { $at } n’est pas dans notre liste. Est-ce « { $word } » ?
resume-apart = Ces mots ne vont pas ensemble. Vérifiez l’ordre, puis chaque mot.
resume-elsewhere = Cette démarche n’est pas sur cette borne. Demandez au guichet.

help-later = Reprendre plus tard
    .one = Écrivez les trois mots sur un papier, dans l’ordre.
    .two = Un autre jour, ils vous ramènent à la même étape.
    .three = Puis touchez « C’est noté ».
help-resume = Vos trois mots
    .one = Touchez une case, puis les premières lettres du mot.
    .two = Touchez le mot entier dès qu’il apparaît.
    .three = Papier perdu ? Touchez « Retour », puis « Commencer ».

## Fin d’un exercice

finish-core = Refaire en 2 minutes
