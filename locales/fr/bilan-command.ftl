### La commande « pas-a-pas bilan », dans un terminal.

# $given (texte) : ce qui a été écrit
bilan-command-period = Période impossible : { $given }. Écrivez par exemple 2026, 2026-S1, 2026-T4 ou 2026-11.
# $last (texte) : le dernier jour de la période
bilan-command-open = Cette période n’est pas finie. Cette édition se fait après le { $last }.
# $file (texte)
bilan-command-practices = Les bonnes pratiques ne peuvent pas être lues : { $file }
# $file (texte)
bilan-command-sites = Aucun lieu ne peut être lu dans : { $file }
# $folder (texte)
bilan-command-not-empty = Ce dossier n’est pas vide : { $folder }. Choisissez-en un nouveau.
bilan-command-not-made = Un fichier du bilan n’a pas pu être fait. Le journal dit pourquoi.
# $percent (nombre)
bilan-command-read = Lecture des fichiers : { $percent } %
