### Problèmes des réglages, des lieux, des dossiers et des textes, dits aux médiateurs et médiatrices.
### Le fichier et la ligne sont affichés à côté de la phrase.

## Fichiers de réglages : kiosk.toml et sites.toml

# $near (texte) : la ligne où la lecture s'arrête
problem-settings-broken = La lecture du fichier s’arrête à « { $near } ». Les réglages d’origine sont utilisés.
    .todo = Vérifiez les guillemets, les crochets et le signe « = » de cette ligne et de la précédente.

# $key (texte) : le nom du réglage
problem-settings-unknown-key = Le réglage « { $key } » n’existe pas. Il est ignoré.
    .todo = Vérifiez son orthographe, ou supprimez la ligne.

# $key (texte) : le nom du réglage
problem-settings-missing-key = Il manque « { $key } ».
    .todo = Ajoutez une ligne qui commence par « { $key } = ».

# $key (texte) : le nom du réglage ; $expected : ce qu'il fallait
problem-settings-wrong-kind = La valeur de « { $key } » ne convient pas. Elle n’est pas utilisée.
    .todo = { $expected ->
        [text] Écrivez un texte entre guillemets droits.
        [integer] Écrivez un nombre entier, sans guillemets.
        [number] Écrivez un nombre avec un point, sans guillemets : 15.6.
        [boolean] Écrivez true (oui) ou false (non), sans guillemets.
        [list] Écrivez une liste entre crochets : [ … ].
        [table] Écrivez un groupe de valeurs entre accolades : {"{"} … {"}"}.
        [date] Écrivez une date : année, mois, jour. Par exemple 2026-12-24.
        [time] Écrivez une heure entre guillemets droits : "09:30".
       *[other] Comparez avec le fichier d’origine.
    }

# $key (texte) : le nom du réglage ; $value (texte) : la valeur lue ; $choices (texte) : les valeurs possibles
problem-settings-not-a-choice = « { $value } » n’est pas une valeur de « { $key } ». Elle n’est pas utilisée.
    .todo = Choisissez parmi : { $choices }.

# $key (texte), $value, $least, $most, $used (nombres)
problem-settings-out-of-range = « { $key } » vaut { $value }, hors des limites. La borne utilise { $used }.
    .todo = Choisissez un nombre de { $least } à { $most }.

problem-settings-not-found = Le fichier demandé n’existe pas. Les réglages d’origine sont utilisés.
    .todo = Vérifiez le nom et le dossier du fichier.

problem-settings-forbidden = La borne n’a pas le droit de lire ce fichier. Les réglages d’origine sont utilisés.
    .todo = Demandez à la personne qui a installé la borne de donner le droit de lecture.

problem-settings-unreadable = Ce fichier ne peut pas être lu. Les réglages d’origine sont utilisés.
    .todo = Remplacez-le par une copie, ou supprimez-le.

problem-settings-too-big = Ce fichier est trop gros pour être un fichier de réglages. Il est ignoré.
    .todo = Remplacez-le par une copie du fichier d’origine.

problem-settings-encoding = Ce fichier contient des caractères illisibles. Les réglages d’origine sont utilisés.
    .todo = Enregistrez-le de nouveau avec le codage UTF-8.

## Réglages de la borne : kiosk.toml

# $choices (texte) : les noms courts des lieux
problem-config-site-unset = La borne ne sait pas dans quel lieu elle se trouve.
    .todo = Dans ce fichier, ajoutez une ligne « site = "…" » avec un de ces noms : { $choices }.

# $value (texte) : le nom lu ; $choices (texte) : les noms courts des lieux
problem-config-site-unknown = Le lieu « { $value } » n’est pas dans la liste des lieux. Il n’est pas utilisé.
    .todo = Choisissez parmi : { $choices }.

problem-config-french-kept = Le français n’est pas dans la liste des langues. Il reste proposé.
    .todo = Ajoutez "fr" à la liste.

## Lieux : sites.toml

problem-site-without-id = Ce lieu n’a pas de nom court utilisable. Il est ignoré.
    .todo = Écrivez id = "…" avec des lettres minuscules sans accent, des chiffres et des traits d’union.

# $id (texte) : le nom court
problem-site-duplicate = Deux lieux ont le nom court « { $id } ». Le second est ignoré.
    .todo = Donnez un autre nom court au second, ou supprimez-le.

# $insee, $departement (textes)
problem-site-departement = Le code INSEE { $insee } n’est pas du département { $departement }.
    .todo = Vérifiez les deux codes. Le code INSEE n’est pas le code postal.

# $key (texte) : insee ou postal ; $value (texte) : le code lu
problem-site-code = « { $value } » n’est pas un code de cinq chiffres. Il n’est pas utilisé.
    .todo = Corrigez « { $key } » : cinq chiffres, entre guillemets.

# $postal (texte)
problem-site-postal = Le code postal { $postal } est égal au code INSEE. Ce sont deux codes différents.
    .todo = Vérifiez les deux codes. Le code postal est celui des lettres.

# $hours (nombre)
problem-site-slot-long = Cette présence dure plus de { $hours } heures. Elle est utilisée.
    .todo = Vérifiez les heures : « from » est le début, « to » est la fin.

problem-site-slot-overlap = Cette présence en recouvre une autre, le même jour. Les deux sont utilisées.
    .todo = Corrigez les heures, ou supprimez une des deux.

problem-site-slot-order = Cette présence finit avant de commencer. Elle est ignorée.
    .todo = Vérifiez les heures : « from » est le début, « to » est la fin.

problem-site-absence-order = Cette absence finit avant de commencer. Elle est ignorée.
    .todo = Vérifiez les dates : « from » est le premier jour, « to » est le dernier.

## Dossiers

problem-paths-no-home = Le système ne donne pas de dossier pour les données. Elles vont dans celui-ci, près du programme.
    .todo = Au démarrage, indiquez un dossier avec l’option --data.

## Textes (fichiers .ftl)

# $near (texte) : la ligne illisible
problem-words-syntax = La ligne « { $near } » ne peut pas être lue. Elle est ignorée.
    .todo = Vérifiez le signe « = », les accolades et les espaces du début de ligne.

# $key (texte) : le nom du texte ; $other (texte) : fichier et ligne du premier
problem-words-duplicate = Le texte « { $key } » existe déjà dans { $other }. Seul le premier est utilisé.
    .todo = Supprimez un des deux, ou changez son nom.
