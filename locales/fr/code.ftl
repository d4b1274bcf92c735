# Le code de l’espace médiateur et le code de secours.

code-title = Le code de l’espace
code-open = Le code et le code de secours
code-what = Changez le code, ou faites un nouveau code de secours.
code-own = Votre code
code-own-what = Changez-le si quelqu’un d’autre le connaît.
code-change = Changer le code
code-recovery = Code de secours
code-recovery-what = Il ouvre l’espace si le code est oublié.
code-recovery-held = Un code de secours existe. En faire un nouveau annule l’ancien.
code-recovery-none = Il n’y a pas de code de secours. Faites-en un.
code-remake = Faire un nouveau code de secours
code-ask = Tapez d’abord votre code
code-ask-change = Vous choisirez ensuite le nouveau.
code-ask-remake = Un nouveau code de secours sera ensuite montré.
code-changed = Votre code est changé. Le code de secours reste le même.
code-remade = Le nouveau code de secours est prêt. L’ancien ne marche plus.
code-busy = Une vérification n’est pas finie. Réessayez dans un instant.
code-unreadable = Le code gardé sur la borne est illisible. Appelez la coordination.
code-not-checked = La borne n’a pas pu vérifier le code. Réessayez.
code-not-made = La borne n’a pas pu préparer le code. Recommencez.
code-chosen = Un code est déjà choisi.

recovery-title = Votre code de secours
recovery-copy = Recopiez-le sur papier. Gardez le papier dans un lieu sûr.
recovery-what = Il ouvre cet espace si vous oubliez votre code.
recovery-once = Il sert une seule fois. Il ne sera plus affiché.
recovery-noted = C’est noté
recovery-print = Imprimer
recovery-forgotten = Code oublié ?
recovery-enter = Tapez le code de secours
recovery-how = Il est sur le papier gardé en lieu sûr. Majuscules et espaces ne comptent pas.
recovery-hint = 5 groupes de 5 lettres ou chiffres
recovery-wrong = Ce n’est pas le bon code de secours.
recovery-slip-symbol = Un caractère n’existe pas dans un code de secours. Relisez.
recovery-slip-length = Il faut 25 lettres ou chiffres. Ici, il y en a { $found }.
recovery-slip-group = Le groupe { $group } est mal recopié. Relisez-le.

command-pin-new = Nouveau code (6 à 12 chiffres) :
command-pin-again = Encore une fois :
command-pin-not-digits = Le code ne doit avoir que des chiffres.
command-pin-short = Le code est trop court. Il faut au moins 6 chiffres.
command-pin-long = Le code est trop long. Il faut au plus 12 chiffres.
command-pin-same = Le code répète un seul chiffre. Choisissez-en un autre.
command-pin-run = Les chiffres du code se suivent. Choisissez-en un autre.
command-pin-differs = Les deux codes sont différents. Rien n’est changé.
command-pin-terminal = Aucun terminal pour taper le code. Donnez-le sur l’entrée standard avec « --stdin ».
command-pin-seen = Attention : le code sera visible pendant que vous le tapez.
command-pin-close = Fermez d’abord la borne.
command-pin-none = Aucun code n’est encore choisi. Choisissez-en un avec « pas-a-pas pin ».
command-pin-set = Le code est choisi.
command-pin-recovery = Code de secours, à garder en lieu sûr. Il ne sera plus affiché.
command-pin-failed = Le code n’a pas pu être préparé. Rien n’est changé.
command-pin-failures = { $tries ->
    [one] { $tries } code faux avait été tapé depuis la dernière visite.
   *[other] { $tries } codes faux avaient été tapés depuis la dernière visite.
}
