### Problèmes des fichiers que l’on relit pour le bilan, ou que l’on importe. Chacun est laissé de côté en entier.

problem-import-link = C’est un lien vers un autre endroit.
    .todo = Copiez le fichier lui-même dans le dossier.

problem-import-folder = Ce dossier ne peut pas être lu.
    .todo = Vérifiez la clé, puis recommencez.

problem-import-deep = Ce dossier est trop loin dans les autres.
    .todo = Rapprochez-le du premier dossier.

problem-import-many = Ce dossier contient trop de fichiers.
    .todo = Choisissez un dossier qui ne contient que des exports.

problem-import-changed = Ce fichier a changé pendant la lecture.
    .todo = Attendez la fin des copies, puis recommencez.

# $more (nombre) : combien d’autres lignes
problem-import-more = Lignes de ce fichier qui posent problème aussi : { $more }.
    .todo = Prenez le fichier d’origine, jamais modifié.

# $period (texte) : le jour ou le mois compté
problem-counters-future = Cette ligne compte pour { $period }. Cette date n’est pas encore venue.
    .todo = Vérifiez la date de cet ordinateur, puis celle de la borne.

problem-import-zip-too-big = Cette archive est trop grosse pour des compteurs.
    .todo = Choisissez l’archive écrite par une borne.

problem-import-zip-entries = Cette archive contient trop de fichiers.
    .todo = Choisissez l’archive écrite par une borne.

problem-import-zip-damaged = Cette archive est abîmée.
    .todo = Exportez-la de nouveau depuis la borne.

problem-import-zip-path = Cette archive veut écrire ailleurs. Elle est refusée.
    .todo = Ne l’ouvrez pas. Demandez un nouvel export.

problem-import-zip-link = Cette archive contient un lien. Elle est refusée.
    .todo = Ne l’ouvrez pas. Demandez un nouvel export.

problem-import-zip-encrypted = Cette archive a un mot de passe.
    .todo = Choisissez l’archive écrite par une borne, jamais modifiée.

problem-import-zip-bomb = Cette archive est démesurée une fois ouverte. Elle est refusée.
    .todo = Ne l’ouvrez pas. Demandez un nouvel export.

problem-import-zip-package = La description de cette archive ne va pas avec son contenu.
    .todo = Prenez l’archive d’origine, jamais modifiée.

problem-import-zip-hash = Le contenu de cette archive n’est plus celui d’origine.
    .todo = Exportez-la de nouveau depuis la borne.

problem-import-zip-other = Cette archive ne contient pas de compteurs.
    .todo = Choisissez l’archive écrite par une borne.
