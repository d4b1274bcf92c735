### Problèmes d’un fichier de compteurs que l’on relit. Rien n’en est pris tant qu’il en reste un.

problem-counters-not-found = Ce fichier de compteurs n’existe pas.
    .todo = Vérifiez la clé et le nom du fichier.

problem-counters-unreadable = Ce fichier de compteurs ne peut pas être lu.
    .todo = Exportez-le de nouveau depuis la borne, puis recommencez.

problem-counters-too-big = Ce fichier est trop gros pour des compteurs.
    .todo = Choisissez le fichier compteurs.csv écrit par une borne.

problem-counters-encoding = Ce fichier contient des caractères illisibles.
    .todo = Prenez le fichier d’origine, jamais ouvert dans un tableur.

problem-counters-header = La première ligne n’est pas celle d’un fichier de compteurs.
    .todo = Prenez le fichier d’origine, jamais enregistré par un tableur.

# $found, $expected (nombres)
problem-counters-columns = Cette ligne a { $found } colonnes au lieu de { $expected }.
    .todo = Prenez le fichier d’origine, jamais modifié.

# $column (texte) : le nom de la colonne ; $value (texte) : ce qui est lu
problem-counters-value = La colonne « { $column } » contient « { $value } ». Une borne n’écrit pas cela.
    .todo = Prenez le fichier d’origine. S’il vient d’une borne plus récente, mettez celle-ci à jour.

problem-counters-twice = Ce compteur est déjà donné par une autre ligne.
    .todo = Prenez le fichier d’origine, jamais modifié.

# $file (texte) : le nom sous lequel le fichier est mis de côté
problem-received-unreadable = Les compteurs reçus par clé ne peuvent plus être lus.
    .todo = Recevez de nouveau les clés. L’ancien fichier sera gardé sous le nom { $file }.
