### Problèmes des compteurs, dits aux médiateurs et médiatrices.

problem-store-busy = Le comptage est arrêté : une autre fenêtre de Pas à pas utilise déjà les compteurs.
    .todo = Fermez l’autre fenêtre. Si vous n’en voyez pas, redémarrez l’ordinateur.

problem-store-full = Le comptage est arrêté : il n’y a plus de place sur le disque. Rien de ce qui était compté n’est perdu.
    .todo = Faites de la place sur le disque. Le comptage reprend tout seul.

problem-store-read-only = Le comptage est arrêté : le disque ou le fichier { $file } est protégé contre l’écriture.
    .todo = Demandez à la personne qui a installé Pas à pas d’autoriser l’écriture dans le dossier de données.

problem-store-folder = Le comptage est arrêté : le dossier de données ne peut pas être créé, lu ou modifié.
    .todo = Vérifiez que le dossier de données existe et que Pas à pas a le droit d’y écrire.

problem-store-newer = Le comptage est arrêté : les compteurs viennent d’une version plus récente de Pas à pas (format { $version }).
    .todo = Installez la version la plus récente de Pas à pas. Le fichier est resté à sa place, intact.

problem-store-damaged = Le comptage est arrêté : le fichier des compteurs est abîmé et n’a pas pu être réparé.
    .todo = Copiez le dossier de données sur une clé USB et prévenez la personne qui a installé Pas à pas.

problem-store-io = Le comptage est arrêté : le disque ne répond pas normalement.
    .todo = Redémarrez l’ordinateur. Si le message revient, faites vérifier le disque.

problem-store-not-a-code = Une pratique n’a pas été comptée : la colonne « { $column } » contient autre chose qu’un code.
    .todo = Vérifiez l’identifiant du site et ceux des tutoriels ajoutés : lettres minuscules sans accent, chiffres, tirets.

problem-store-not-counted = Une annulation a été refusée : elle retirerait plus que ce qui a été compté.
    .todo = Il n’y a rien à faire, les compteurs sont justes.

problem-store-no-secret = Aucun code de médiateur n’est encore choisi.
    .todo = Choisissez un code dans l’espace médiateur.

problem-store-stopped = Le comptage est arrêté : une partie du programme s’est interrompue.
    .todo = Quittez puis relancez Pas à pas.

problem-store-set-aside = Le fichier des compteurs était abîmé. Il a été mis de côté dans « { $folder } » et un nouveau fichier l’a remplacé.
    .todo = Gardez ce dossier. Prévenez la personne qui a installé Pas à pas si cela se répète.

problem-store-foreign = Un fichier qui n’appartient pas à Pas à pas occupait la place des compteurs ({ $file }). Il a été mis de côté, intact, dans « { $folder } ».
    .todo = Récupérez ce fichier s’il est à vous.

problem-store-salvaged = Tous les compteurs du fichier abîmé ont été repris ({ $cells }).
    .todo = Il n’y a rien à faire.

problem-store-incomplete = Une partie des compteurs du fichier abîmé n’a pas pu être relue. Compteurs repris : { $cells }. Ils sont marqués « import_partiel ».
    .todo = Gardez le dossier « quarantaine » et le dernier export de cette borne : avec eux, la coordination retrouve les nombres manquants.

problem-store-lost = Aucun compteur n’a pu être relu dans le fichier mis de côté dans « { $folder } ».
    .todo = Gardez ce dossier et le dernier export de cette borne : avec eux, la coordination retrouve les nombres.

problem-store-moved = Les compteurs viennent d’un autre ordinateur. Ils sont gardés, et cet ordinateur compte désormais à part.
    .todo = Il n’y a rien à faire si le disque a été copié exprès. Sinon, prévenez la coordination.

problem-store-clock = L’ordinateur n’est pas à la bonne date : il indique le { $date }. Ce qui est compté porte la marque « horloge ».
    .todo = Réglez la date de l’ordinateur.
