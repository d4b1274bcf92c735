### Ce qui, dans le texte des bonnes pratiques, ne sera pas imprimé comme on l’attend.

# $most (nombre) : en milliers de caractères
problem-good-practices-too-long = Le texte des bonnes pratiques est trop long. La fin n’est pas imprimée.
    .todo = Gardez moins de { $most } milliers de caractères.

problem-good-practices-image = Une image ne peut pas être imprimée. Seul son nom l’est.
    .todo = Remplacez-la par une phrase.

problem-good-practices-table = Un tableau est imprimé comme du texte.
    .todo = Écrivez-le en liste : une ligne par idée, qui commence par un tiret.

problem-good-practices-code = Cette marque est imprimée comme du texte.
    .todo = Retirez les trois signes au début de la ligne.

problem-good-practices-tag = Une balise est imprimée comme du texte.
    .todo = Retirez ce qui est entre les signes « < » et « > ».

problem-good-practices-bold = Un passage en gras n’est pas fermé sur cette ligne.
    .todo = Mettez deux étoiles avant et deux étoiles après.

problem-good-practices-deep = Ce titre a trop de niveaux. Il est imprimé comme les autres.
    .todo = Gardez un, deux ou trois signes #.
