### Problèmes du contenu : démarches, personnes fictives, textes. Dits aux médiateurs et médiatrices.
### Le fichier et la ligne sont affichés à côté de la phrase.

## Lecture des fichiers

# $reason (texte) : ce que dit la lecture, en anglais
problem-toml-syntax = Ce fichier ne peut pas être lu à partir d’ici ({ $reason }).
    .todo = Vérifiez les guillemets, les crochets, les accolades et le signe « = » de cette ligne et de la précédente.

# $key (texte) : le nom de la clé
problem-unknown-key = La clé « { $key } » n’existe pas ici.
    .todo = Vérifiez son orthographe, ou supprimez-la.

problem-missing-key = Il manque « { $key } ».
    .todo = Ajoutez « { $key } = … » ici.

# $expected (texte) : la forme attendue
problem-wrong-type = La valeur de « { $key } » n’a pas la bonne forme.
    .todo = Écrivez-la ainsi : { $expected }.

# $value (texte) : la valeur lue ; $allowed (texte) : les valeurs possibles
problem-wrong-value = « { $value } » n’est pas une valeur possible pour « { $key } ».
    .todo = Choisissez parmi : { $allowed }.

# $id (texte) : le nom lu
problem-bad-id = « { $id } » ne peut pas servir de nom.
    .todo = Utilisez seulement des lettres minuscules sans accent, des chiffres et des tirets. « browser » et « tab » sont réservés.

problem-duplicate-id = Le nom « { $id } » est utilisé deux fois.
    .todo = Donnez un autre nom à l’un des deux.

# $found (texte) : les clés trouvées ; $allowed (texte) : les clés possibles
problem-element-kind = Cet élément doit avoir une seule sorte. Trouvé : { $found }.
    .todo = Gardez une seule clé parmi : { $allowed }.

problem-bad-condition = Cette condition doit dire une seule chose. Trouvé : { $found }.
    .todo = Gardez une seule clé parmi : { $allowed }.

# $scene (texte) : le nom de la scène
problem-file-outside-folder = Un fichier est posé sur « { $scene } », qui n’est pas un dossier.
    .todo = Écrivez kind = "files" pour cette scène, ou retirez le fichier.
problem-thing-outside-bench = Une chose à manipuler est posée sur « { $scene } », qui n’est pas un établi.
    .todo = Écrivez kind = "bench" pour cette scène, ou retirez cette chose.
problem-onto-without-drag = « { $id } » dit où aller, mais ne se déplace pas.
    .todo = Écrivez gesture = "drag", ou retirez onto.
problem-not-a-place = On ne peut rien poser sur « { $target } ».
    .todo = Ajoutez place = true à cette chose, ou corrigez son nom.
problem-drawing-unknown = Le dessin « { $name } » n’existe pas.
    .todo = Ajoutez drawings/{ $name }.svg, ou corrigez son nom.
problem-twin-unknown = L’exercice jumeau « { $name } » n’existe pas.
    .todo = Corrigez son nom, ou retirez la ligne twin.

## Sens d’une démarche

# $name (texte) : le nom cherché
problem-unknown-scene = La scène « { $name } » n’existe pas.
    .todo = Vérifiez son nom, ou ajoutez [scene.{ $name }].

problem-unknown-file = Le fichier « { $name } » n’est pas déclaré.
    .todo = Vérifiez son nom, ou ajoutez [file.{ $name }].

problem-unknown-flag = Rien ne lève le drapeau « { $name } ».
    .todo = Ajoutez sets = ["{ $name }"] à ce qui doit le lever.

problem-unknown-persona = La personne « { $name } » n’existe pas.
    .todo = Choisissez une personne de personas.toml.

# $target (texte) : la cible cherchée
problem-unknown-target = La cible « { $target } » n’existe pas, ou n’est pas de la bonne sorte.
    .todo = Écrivez scène/élément, avec les noms de ce fichier.

# $value (texte) : la valeur cherchée
problem-unknown-option = « { $value } » n’est pas une réponse de « { $target } ».
    .todo = Choisissez la valeur d’une de ses options.

problem-choice-options = La question « { $id } » n’a pas deux réponses différentes.
    .todo = Donnez au moins deux options, avec des valeurs différentes.

problem-bad-placeholder = « { $name } » entre accolades n’est pas compris.
    .todo = Écrivez une valeur de la personne, une date de l’histoire ou un champ qui existe.

problem-expects-refused = La valeur attendue « { $value } » n’est pas acceptée par le format du champ.
    .todo = Corrigez la valeur, ou choisissez un autre format.

problem-mistake-trigger = L’erreur « { $mistake } » ne peut pas arriver à cette étape.
    .todo = Donnez une seule cause : typed (sur un champ), touched, chose ou refused (sur un bouton).

problem-tab-start = L’onglet « { $name } » commence par « { $scene } », qui n’est pas une de ses scènes.
    .todo = Choisissez une scène qui a tab = "{ $name }".

problem-tab-unused = Aucune scène n’est dans l’onglet « { $name } ».
    .todo = Supprimez l’onglet, ou écrivez tab = "{ $name }" dans une scène.

problem-scene-unreachable = Rien ne mène à la scène « { $name } ».
    .todo = Ajoutez un lien ou un bouton qui y mène, ou supprimez-la.

# $step (texte) : le nom de l’étape
problem-goal-at-start = Le but de l’étape « { $step } » est déjà atteint au début.
    .todo = Choisissez un but que la visiteuse ou le visiteur doit atteindre.

problem-step-not-done = Agir sur la cible ne suffit pas à finir l’étape « { $step } ».
    .todo = Corrigez le but ou la cible, ou ajoutez une étape avant.

problem-step-no-way = À l’étape « { $step } », aucun chemin ne mène à la cible.
    .todo = Ajoutez un lien ou un bouton vers sa scène, ou corrigez la cible.

problem-wander-stuck = En se promenant, on peut rester bloqué à l’étape « { $step } ». L’écran était « { $scene } ».
    .todo = Ajoutez un chemin de retour vers cette étape.

problem-need-without-step = « { $target } » est demandé par un bouton, mais aucune étape ne le fait remplir.
    .todo = Ajoutez une étape dont c’est la cible, avant celle du bouton.

# $columns (nombre) : le nombre de colonnes
problem-row-cells = Une ligne du tableau n’a pas { $columns } cases.
    .todo = Donnez à chaque ligne autant de cases que de colonnes.

## Dossier de contenu

problem-content-folder = Ce dossier de contenu n’existe pas, ou n’est pas un dossier.
    .todo = Vérifiez son nom et la clé USB. Le contenu d’origine est utilisé.

problem-content-empty = Ce dossier ne contient ni démarche, ni personne, ni texte.
    .todo = Il doit contenir tutorials, locales ou personas.toml.

# $reason (texte) : la raison donnée par l’ordinateur
problem-content-unreadable = Ce fichier ne peut pas être ouvert ({ $reason }).
    .todo = Vérifiez qu’il existe encore et que l’on a le droit de le lire.

problem-content-not-file = Ce n’est pas un fichier ordinaire.
    .todo = Remplacez-le par un vrai fichier.

# $most (nombre) : la taille permise, en kilo-octets
problem-content-too-big = Ce fichier est trop gros. Le plus gros permis est de { $most } Ko.
    .todo = Vérifiez que c’est bien un fichier de texte.

# $most (nombre) : le nombre de fichiers permis
problem-content-too-many = Ce dossier contient plus de { $most } fichiers.
    .todo = Gardez seulement les fichiers du contenu.

problem-content-not-utf8 = Ce fichier n’est pas un texte lisible (UTF-8).
    .todo = Ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.

problem-content-loop = Ce dossier mène à lui-même, ou il est trop profond. Il n’est pas lu.
    .todo = Supprimez le lien vers un dossier plus haut.

problem-content-name = Un fichier de ce dossier a un nom illisible. Il est ignoré.
    .todo = Renommez-le avec des lettres simples.

problem-content-ignored = Ce fichier n’est pas du contenu. Il est ignoré.
    .todo = Les démarches finissent par .toml, les textes par .ftl.

# $slug (texte) : le nom de la démarche ; $other (texte) : l’autre fichier
problem-slug-twice = La démarche « { $slug } » existe deux fois. L’autre est { $other }.
    .todo = Renommez ou supprimez l’un des deux fichiers.

# $number (texte) : le numéro lu ; $other (texte) : l’autre fichier
problem-number-twice = Le numéro { $number } sert déjà à une autre démarche : { $other }.
    .todo = Donnez à l’une des deux un numéro libre. Un lieu utilise les numéros de 200 à 254.

# $step (texte) : le nom lu
problem-unknown-core = L’étape « { $step } », où commence la reprise courte, n’existe pas.
    .todo = Écrivez dans « core » le nom d’une étape de cette démarche, ou supprimez la clé.

## Textes du guide

problem-word-missing = Il manque le texte « { $key } ».
    .todo = Ajoutez « { $key } = … » dans ce fichier.

# $attribute (texte) : second ou third
problem-attribute-missing = « { $key } » n’a pas de texte « .{ $attribute } ».
    .todo = Ajoutez « .{ $attribute } = … » sous ce texte, pour quand l’erreur revient.

problem-word-unknown = Le texte « { $key } » ne sert à rien : aucune étape ne porte ce nom.
    .todo = Vérifiez son orthographe, ou supprimez-le.

# $variable (texte) : le nom de la variable ; $allowed (texte) : les noms possibles
problem-variable-unknown = Dans « { $key } », la variable « { $variable } » n’existe pas.
    .todo = Choisissez parmi : { $allowed }.

# $language (texte) : le code de la langue ; $count (nombre) : combien il en manque
problem-translation-missing = Il manque { $count } textes en « { $language } ». Le premier est « { $key } ». Le français est montré à la place.
    .todo = Traduisez-les dans ce fichier.

# $words (nombre) : le nombre de mots ; $most (nombre) : le nombre permis
problem-sentence-long = Dans « { $key } », une phrase a { $words } mots. Le plus permis est { $most }.
    .todo = Coupez-la en deux phrases.

# $words (texte) : la moyenne
problem-sentences-average = Les phrases de cette démarche ont { $words } mots en moyenne.
    .todo = Raccourcissez-les : au plus { $most } mots en moyenne.

problem-name-long = Le nom court « { $key } » a { $words } mots. Le plus permis est { $most }.
    .todo = Gardez { $most } mots au plus.

problem-words-without-tutorial = Ce fichier de textes n’a pas de démarche.
    .todo = Donnez-lui le nom d’une démarche, ou supprimez-le.

# $id (texte) : le nom du papier ou du mot
problem-paper-missing = Le papier « { $id } » n’a pas de nom.
    .todo = Ajoutez « paper-{ $id } = … » dans glossary.ftl.

problem-glossary-missing = Le mot « { $id } » n’est pas expliqué.
    .todo = Ajoutez « word-{ $id } = … » et « .means = … » dans glossary.ftl.

# $date (texte) : la date ; $days (nombre) : combien de jours
problem-verified-old = Cette démarche a été vérifiée le { $date }, il y a { $days } jours.
    .todo = Vérifiez-la sur le vrai site, puis changez la date.

problem-verified-future = La date de vérification, { $date }, est dans le futur.
    .todo = Corrigez la date, ou l’heure de l’ordinateur.

## Surfaces et incidents

problem-popup-buttons = La fenêtre « { $id } » n’a pas de bouton : personne ne peut la fermer.
    .todo = Ajoutez au moins un bouton dans buttons = [ … ].

problem-password-rule = Le mot de passe attendu dans « { $id } » ne respecte pas la règle « { $rule } ».
    .todo = Retirez cette règle, ou changez le mot de passe attendu.

problem-upload-folder = Le fichier « { $file } » ne se trouve pas dans le dossier « { $scene } ».
    .todo = Mettez-le dans les éléments de cette scène, dont kind = "files".

problem-upload-flaw = Le fichier attendu « { $file } » a un défaut.
    .todo = Retirez flaw de ce fichier, ou attendez-en un autre.

problem-bar-outside-page = La scène « { $scene } » n’a pas de barre d’adresse.
    .todo = Retirez bar = true, ou mettez l’élément sur une page.

problem-incident-place = L’incident « { $incident } » ({ $kind }) ne trouve pas sa place.
    .todo = Vérifiez at et les autres noms : une scène, un bouton ou une case, selon le genre.

problem-incident-stuck = L’incident « { $incident } » bloque la démarche : elle ne peut plus être finie.
    .todo = Jouez-la en suivant le coach, et corrigez l’endroit où elle s’arrête.

problem-incident-unmet = L’incident « { $incident } » n’arrive jamais à qui suit le coach.
    .todo = Placez-le sur le chemin des étapes.

problem-hard-word = Le mot « { $word } » est dit, mais il n’est pas expliqué.
    .todo = Ajoutez "{ $id }" à glossary dans cette démarche.

## Listes toutes prêtes

# $id (texte) : le nom de la liste
problem-list-twice = La liste « { $id } » est écrite deux fois. La première est gardée.
    .todo = Donnez un autre nom à l’une des deux.
problem-list-bad-id = « { $id } » ne peut pas nommer une liste. Elle est laissée de côté.
    .todo = Utilisez des lettres minuscules sans accent, des chiffres et des tirets.
# $count et $most (nombres) : les exercices écrits et permis
problem-list-length = La liste « { $id } » contient { $count } exercices.
    .todo = Écrivez entre 1 et { $most } exercices.
# $slug (texte) : la démarche
problem-list-unknown = La liste « { $id } » nomme la démarche « { $slug } », qui n’existe pas.
    .todo = Vérifiez son nom, ou retirez-la de la liste.
