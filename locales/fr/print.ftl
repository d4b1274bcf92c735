# Imprimer une page : ce que les visiteurs lisent.

print-title = Imprimer
print-preparing = Un instant. La feuille se prépare.
print-sending = La feuille part vers l’imprimante.
print-waiting = La feuille attend son tour.
print-printing = L’imprimante travaille.
# $page (nombre) : la page qui sort ; $pages (nombre) : combien il y en a
print-printing-page = L’imprimante travaille : page { $page } sur { $pages }.
print-slow = C’est un peu long. Vous pouvez attendre, ou demander au guichet.
print-done = C’est imprimé. Prenez votre feuille.
print-unknown = La feuille doit être sortie. Regardez l’imprimante.
print-canceling = Un instant. L’impression s’arrête.
print-canceled = L’impression est annulée.
print-not-canceled = L’imprimante ne répond pas. La feuille peut encore sortir.

## Ce qui empêche

print-paper-out = Il n’y a plus de papier. Demandez au guichet.
print-paper-jam = Du papier est coincé. Demandez au guichet.
print-door-open = L’imprimante est ouverte. Demandez au guichet.
print-ink-out = Il n’y a plus d’encre. Demandez au guichet.
print-stopped = L’imprimante est arrêtée. Demandez au guichet.
print-later = La feuille sortira ensuite. Vous pouvez aussi annuler.
print-unreachable = L’imprimante ne répond pas. Elle est peut-être éteinte.
print-refused = L’imprimante n’a pas accepté la feuille. Demandez au guichet.
print-not-a-printer = L’imprimante est mal réglée. Demandez au guichet.
print-not-accepting = L’imprimante n’accepte rien pour l’instant. Demandez au guichet.
print-format = L’imprimante ne sait pas lire cette feuille. Demandez au guichet.
print-page = La feuille n’a pas pu être préparée.
print-none = Cette borne n’a pas d’imprimante.

## Sur une clé

print-stick-plug = Branchez une clé USB. Puis touchez « Mettre sur la clé ».
print-stick-there = Vous pouvez mettre la feuille sur la clé USB.
print-stick-writing = La feuille s’écrit sur la clé. Ne retirez pas la clé.
# $name (texte) : le nom de la clé
print-stick-done = La feuille est sur la clé { $name }. Vous pouvez retirer la clé.
print-stick-absent = Aucune clé n’est branchée.
print-stick-no-folder = La clé n’est plus là.
print-stick-removed = La clé a été retirée trop tôt. Remettez-la.
print-stick-read-only = On ne peut pas écrire sur cette clé. Prenez-en une autre.
print-stick-full = La clé est pleine. Prenez-en une autre.
print-stick-different = La feuille est mal écrite. Prenez une autre clé.
print-stick-link = Cette clé ne convient pas. Prenez-en une autre.
print-stick-name = Cette clé ne convient pas. Prenez-en une autre.
print-stick-other = La feuille n’a pas pu être écrite. Réessayez.

## Boutons

print-retry = Réessayer
print-cancel = Annuler
print-stick = Mettre sur la clé
print-close = Fermer
