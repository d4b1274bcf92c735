# L’imprimante, pour les médiateurs et médiatrices : son état, et ce qui ne va pas.

printer-ready = L’imprimante est prête.
printer-printing = L’imprimante travaille.
printer-waiting = Une feuille attend son tour.
printer-paper-out = L’imprimante n’a plus de papier. Remplissez le bac.
printer-paper-jam = Du papier est coincé. Ouvrez l’imprimante et retirez-le.
printer-door-open = Un capot de l’imprimante est ouvert. Fermez-le.
printer-ink-low = L’imprimante est prête. Bientôt plus d’encre : prévoyez une cartouche.
printer-ink-out = Il n’y a plus d’encre. Changez la cartouche.
printer-unreachable = L’imprimante est éteinte ou débranchée.
printer-stopped = L’imprimante est arrêtée. Lisez le message sur son écran.
printer-refused = L’imprimante n’a pas su lire la feuille.
printer-canceled = La feuille a été annulée.
printer-done = La feuille est imprimée.
printer-unknown = L’imprimante ne dit pas son état.
printer-error-unreachable = L’imprimante ne répond pas. Vérifiez qu’elle est allumée.
printer-error-not-a-printer = Rien n’imprime à cette adresse. Vérifiez « printer » dans kiosk.toml.
printer-error-not-accepting = L’imprimante n’accepte rien pour l’instant. Lisez son écran.
printer-error-refused = L’imprimante a refusé la feuille.
printer-error-format = L’imprimante ne lit ni le PDF ni le format PWG. Passez par CUPS.
printer-error-page = La feuille n’a pas pu être préparée.
printer-error-canceled = La feuille a été annulée avant l’envoi.

## Réglage « printer » de kiosk.toml

# $value (texte) : l’adresse lue
problem-config-printer-address = « { $value } » n’est pas l’adresse d’une imprimante. Elle n’est pas utilisée.
    .todo = Écrivez une adresse comme "ipp://localhost/printers/Accueil" ou "ipp://192.168.1.20/ipp/print".

# $value (texte) : l’adresse lue
problem-config-printer-encrypted = « { $value } » demande une liaison chiffrée. La borne ne la parle pas.
    .todo = Écrivez la même adresse avec « ipp:// ». Ou passez par une file de CUPS.

problem-config-printer-password = L’adresse de l’imprimante contient un nom ou un mot de passe. Elle n’est pas utilisée.
    .todo = Retirez ce qui est avant « @ ». Ou passez par une file de CUPS.
