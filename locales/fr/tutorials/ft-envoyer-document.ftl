# Les mots du coach : envoyer un document (France Travail).

ft-envoyer-document-title = Envoyer un document à France Travail
ft-envoyer-document-aim =
    France Travail demande un papier, par exemple une fiche de paie.
    Vous l’envoyez depuis l’ordinateur, sans vous déplacer.
ft-envoyer-document-task =
    France Travail attend la fiche de paie de { $first-name }.
    C’est celle de la boulangerie, pour { $month }.
    Le papier est sur la table. Le fichier est dans l’ordinateur.
    Envoyez le bon fichier, une seule fois.
    Vérifiez qu’il est reçu, puis déconnectez-vous.
ft-envoyer-document-next-1 = « Reçu » veut dire : le fichier est arrivé. Un conseiller le lira ensuite.
ft-envoyer-document-next-2 = Quand le papier est accepté, l’état devient « Traité ».
ft-envoyer-document-next-3 = Si le papier se lit mal, France Travail en demande un autre.
ft-envoyer-document-keep-1 = La fiche de paie en papier
ft-envoyer-document-keep-2 = La date de l’envoi
ft-envoyer-document-help = France Travail : www.francetravail.fr, téléphone 3949. Le service est gratuit. Vous payez seulement l’appel. Les agences ont aussi des scanners.

## Entrer dans l’espace

ft-envoyer-document-open-login-name = Ouvrir la connexion
ft-envoyer-document-open-login-say = Touchez « Se connecter ».
ft-envoyer-document-open-login-why =
    L’envoi se fait dans l’espace personnel.
    { $first-name } est déjà inscrite : elle se connecte.
ft-envoyer-document-open-login-hint-1 = Il faut d’abord entrer dans l’espace de { $first-name }.
ft-envoyer-document-open-login-hint-2 = C’est le premier bouton, sous le titre.
ft-envoyer-document-open-login-hint-3 = Le bouton « Se connecter » est éclairé. Touchez-le.
ft-envoyer-document-open-login-well = La page de connexion s’ouvre.

ft-envoyer-document-identifier-name = Écrire l’identifiant
ft-envoyer-document-identifier-say = Écrivez l’identifiant France Travail.
ft-envoyer-document-identifier-why =
    L’identifiant est le numéro de { $first-name } à France Travail.
    Il a 11 chiffres. Les anciens étaient plus courts.
ft-envoyer-document-identifier-hint-1 = Copiez les 11 chiffres de la fiche, zéros compris.
ft-envoyer-document-identifier-hint-2 = C’est la première case de la page.
ft-envoyer-document-identifier-hint-3 = La case est éclairée. Écrivez { $value }.
ft-envoyer-document-identifier-well = L’identifiant est complet.
ft-envoyer-document-identifier-mistake-old = C’est l’ancien identifiant, avec une lettre. Le nouveau a 11 chiffres.
    .second = Regardez la fiche de { $first-name }. Son numéro n’a pas de lettre.
    .third = Effacez la case. Écrivez { $value }.

ft-envoyer-document-password-name = Mot de passe
ft-envoyer-document-password-say = Écrivez le mot de passe.
ft-envoyer-document-password-why =
    Des points cachent les lettres.
    L’œil, à droite, les montre un moment.
ft-envoyer-document-password-hint-1 = Copiez le mot de passe de la fiche, majuscule comprise.
ft-envoyer-document-password-hint-2 = La case est sous l’identifiant.
ft-envoyer-document-password-hint-3 = La case « Mot de passe » est éclairée. Écrivez { $value }.
ft-envoyer-document-password-well = Le mot de passe est bon.

ft-envoyer-document-connect-name = Se connecter
ft-envoyer-document-connect-say = Touchez « Se connecter ».
ft-envoyer-document-connect-why =
    Le site vérifie l’identifiant et le mot de passe.
    Ensuite, l’espace s’ouvre.
ft-envoyer-document-connect-hint-1 = Les deux cases sont remplies. Entrez dans l’espace.
ft-envoyer-document-connect-hint-2 = Le bouton est sous le mot de passe.
ft-envoyer-document-connect-hint-3 = « Se connecter » est éclairé. Touchez-le une fois.
ft-envoyer-document-connect-well = Voici l’espace de { $first-name }. Un message annonce un document attendu.

## Trouver la demande

ft-envoyer-document-open-exchanges-name = Ouvrir les échanges
ft-envoyer-document-open-exchanges-say = Touchez « Mes échanges avec France Travail ».
ft-envoyer-document-open-exchanges-why =
    Les courriers et les documents sont au même endroit.
    En vrai, ce nom peut changer. Cherchez le mot « échanges » ou « documents ».
ft-envoyer-document-open-exchanges-hint-1 = Où le site range-t-il les papiers à envoyer ? Lisez la petite ligne des cases.
ft-envoyer-document-open-exchanges-hint-2 = C’est la case du milieu, sous les offres d’emploi.
ft-envoyer-document-open-exchanges-hint-3 = La case « Mes échanges » est éclairée. Touchez-la.
ft-envoyer-document-open-exchanges-well = Voici la liste des documents.

ft-envoyer-document-ask-send-name = Prendre la demande
ft-envoyer-document-ask-send-say = Touchez « Envoyer », sur la ligne de la fiche de paie.
ft-envoyer-document-ask-send-why =
    La demande dit exactement quel papier manque.
    Répondre sur sa ligne évite les erreurs.
ft-envoyer-document-ask-send-hint-1 = Cherchez la ligne dont l’état est « À envoyer ».
ft-envoyer-document-ask-send-hint-2 = C’est la première ligne du tableau. Le bouton est à droite.
ft-envoyer-document-ask-send-hint-3 = Le bouton « Envoyer » est éclairé. Touchez-le.
ft-envoyer-document-ask-send-well = Le formulaire d’envoi s’ouvre.

ft-envoyer-document-type-name = Choisir le type
ft-envoyer-document-type-say = Choisissez « Bulletin de salaire ».
ft-envoyer-document-type-why =
    « Bulletin de salaire » et « fiche de paie », c’est la même chose.
    Le bon type envoie le papier au bon service.
ft-envoyer-document-type-hint-1 = Quel est l’autre nom de la fiche de paie ?
ft-envoyer-document-type-hint-2 = Sous « Quel document ? », c’est la troisième réponse.
ft-envoyer-document-type-hint-3 = La question est éclairée. Touchez « Bulletin de salaire ».
ft-envoyer-document-type-well = C’est le bon type de document.
ft-envoyer-document-type-mistake-other = « Autre » rend l’envoi plus lent. Quelqu’un doit deviner ce que c’est.
    .second = La fiche de paie a son propre nom dans la liste.
    .third = Touchez « Bulletin de salaire ».
ft-envoyer-document-type-mistake-certificate = L’attestation employeur se donne à la fin d’un contrat. Elle est déjà traitée.
    .second = France Travail attend la fiche de paie du mois.
    .third = Touchez « Bulletin de salaire ».

## Le bon mois

ft-envoyer-document-find-month-name = Lire le papier
ft-envoyer-document-find-month-say = Ouvrez la fiche de paie. Touchez le mois travaillé.
ft-envoyer-document-find-month-why =
    Deux dates sont sur la fiche : le travail et le paiement.
    Le site demande le mois du travail.
ft-envoyer-document-find-month-hint-1 = Cherchez le mois où { $first-name } a travaillé, pas le jour de la paie.
ft-envoyer-document-find-month-hint-2 = Le papier est sous la page. La ligne est en haut, « Période de travail ».
ft-envoyer-document-find-month-hint-3 = Suivez la partie éclairée. Touchez le mois, en haut de la fiche.
ft-envoyer-document-find-month-well = C’est bien le mois du travail.

ft-envoyer-document-month-name = Choisir le mois
ft-envoyer-document-month-say = Ouvrez la liste. Choisissez { $month }.
ft-envoyer-document-month-why =
    Cette liste se déroule quand on la touche.
    Le mois doit être le même que sur la fiche.
ft-envoyer-document-month-hint-1 = Prenez le mois lu sur la fiche de paie : { $month }.
ft-envoyer-document-month-hint-2 = La liste est sous le type de document. Touchez-la pour l’ouvrir.
ft-envoyer-document-month-hint-3 = La liste est éclairée. Touchez-la, puis touchez { $month }.
ft-envoyer-document-month-well = Le mois est juste.
ft-envoyer-document-month-mistake-paid = C’est le mois du paiement. Le site demande le mois du travail.
    .second = Relisez la fiche. « Période de travail » donne le bon mois.
    .third = Ouvrez encore la liste. Touchez { $month }.
ft-envoyer-document-month-mistake-before = Ce mois-là est passé. France Travail attend { $month }.
    .second = Le message du site donne le mois attendu. La fiche aussi.
    .third = Ouvrez la liste. Touchez la ligne suivante : { $month }.

## Le fichier

ft-envoyer-document-open-chooser-name = Chercher le fichier
ft-envoyer-document-open-chooser-say = Touchez le bouton pour choisir un fichier.
ft-envoyer-document-open-chooser-why =
    Le site ne voit pas l’ordinateur.
    C’est vous qui lui montrez le fichier.
ft-envoyer-document-open-chooser-hint-1 = La fiche de paie est dans l’ordinateur. Il faut aller la chercher.
ft-envoyer-document-open-chooser-hint-2 = Le bouton est sous le mois, à côté de « Votre document ».
ft-envoyer-document-open-chooser-hint-3 = Le bouton est éclairé. Touchez-le.
ft-envoyer-document-open-chooser-well = Le dossier « Documents » s’ouvre. Il y a cinq fichiers.

ft-envoyer-document-attach-name = Joindre le fichier
ft-envoyer-document-attach-say = Trouvez la fiche de paie du bon mois. Touchez « Joindre ».
ft-envoyer-document-attach-why =
    Lisez le nom, puis le mois, puis la taille.
    « Ouvrir » montre le fichier sans l’envoyer.
    « Ko » est petit. « Mo » est mille fois plus gros.
ft-envoyer-document-attach-hint-1 = Le bon fichier est un PDF, léger, avec le nom du bon mois.
ft-envoyer-document-attach-hint-2 = C’est le dernier de la liste. Son nom commence par « fiche_de_paie ».
ft-envoyer-document-attach-hint-3 = Le bon bouton « Joindre » est éclairé. Touchez-le.
ft-envoyer-document-attach-well = Le fichier est joint. Son nom est affiché sur la page.
ft-envoyer-document-attach-mistake-previous = Cette fiche est celle du mois d’avant. Il faut { $month }.
    .second = Le mois est à la fin du nom. Lisez-le jusqu’au bout.
    .third = Retournez dans le dossier. Joignez le fichier avec { $month }.
ft-envoyer-document-attach-mistake-photo = C’est une photo de vacances. Elle ne regarde que { $first-name }.
    .second = Lisez le nom du fichier avant de le joindre.
    .third = Retournez dans le dossier. Joignez la fiche de paie : { $month }.

ft-envoyer-document-to-preview-name = Voir l’aperçu
ft-envoyer-document-to-preview-say = Touchez « Continuer ».
ft-envoyer-document-to-preview-why =
    Le site va montrer le document.
    Rien n’est encore envoyé.
ft-envoyer-document-to-preview-hint-1 = Le type, le mois et le fichier sont là. Passez à la suite.
ft-envoyer-document-to-preview-hint-2 = Le bouton est sous le nom du fichier.
ft-envoyer-document-to-preview-hint-3 = Le bouton « Continuer » est éclairé. Touchez-le.
ft-envoyer-document-to-preview-well = L’aperçu s’affiche. C’est le moment de vérifier.

## Vérifier et envoyer

ft-envoyer-document-readable-name = Vérifier l’aperçu
ft-envoyer-document-readable-say = Relisez l’aperçu. Cochez « entier et lisible ».
ft-envoyer-document-readable-why =
    Un papier coupé ou flou est refusé plus tard.
    Vérifiez l’employeur, le nom et le mois.
ft-envoyer-document-readable-hint-1 = Est-ce la bonne fiche, avec le bon mois ? Alors dites-le.
ft-envoyer-document-readable-hint-2 = La petite case est sous l’aperçu, avant les boutons.
ft-envoyer-document-readable-hint-3 = La case est éclairée. Touchez-la pour la cocher.
ft-envoyer-document-readable-well = Le document est vérifié.

ft-envoyer-document-send-name = Envoyer
ft-envoyer-document-send-say = Touchez « Envoyer », une seule fois.
ft-envoyer-document-send-why =
    Un seul envoi suffit.
    Plusieurs envois du même papier ralentissent tout.
ft-envoyer-document-send-hint-1 = La fiche est bonne. Envoyez-la à France Travail.
ft-envoyer-document-send-hint-2 = Le bouton est tout en bas, après « Changer de fichier ».
ft-envoyer-document-send-hint-3 = Le bouton « Envoyer » est éclairé. Touchez-le, puis attendez.
ft-envoyer-document-send-well = La fiche de paie est partie. Lisez la date et l’heure.

ft-envoyer-document-see-received-name = Vérifier l’arrivée
ft-envoyer-document-see-received-say = Touchez « Voir mes documents ».
ft-envoyer-document-see-received-why =
    La liste montre si le papier est arrivé.
    « Reçu » ne veut pas encore dire « accepté ».
ft-envoyer-document-see-received-hint-1 = L’état « À envoyer » a-t-il changé ? Allez voir la liste.
ft-envoyer-document-see-received-hint-2 = C’est le premier bouton, sous le numéro d’envoi.
ft-envoyer-document-see-received-hint-3 = « Voir mes documents » est éclairé. Touchez-le.
ft-envoyer-document-see-received-well = L’état est « Reçu ». Pas besoin d’envoyer une deuxième fois.

ft-envoyer-document-log-out-name = Se déconnecter
ft-envoyer-document-log-out-say = Touchez « Se déconnecter ».
ft-envoyer-document-log-out-why =
    Sans cela, l’espace reste ouvert ici.
    La personne suivante pourrait le voir.
ft-envoyer-document-log-out-hint-1 = L’envoi est fini. Fermez l’espace de { $first-name }.
ft-envoyer-document-log-out-hint-2 = Le lien est sous la liste des documents.
ft-envoyer-document-log-out-hint-3 = Le lien « Se déconnecter » est éclairé. Touchez-le.
ft-envoyer-document-log-out-well = L’espace est fermé. En vrai, reprenez aussi votre clé USB.

## Autres boutons

ft-envoyer-document-decoy-sign-up = L’inscription est déjà faite. { $first-name } a un compte.
    .second = S’inscrire encore ne sert à rien pour envoyer un papier.
    .third = Touchez le bouton « Se connecter ».
ft-envoyer-document-decoy-forgotten = Ce lien sert à changer un mot de passe perdu.
    .second = Le mot de passe est sur la fiche. Il n’est pas perdu.
    .third = Écrivez le mot de passe, puis touchez « Se connecter ».
ft-envoyer-document-decoy-offers = Ici, on cherche un emploi. Vous avez un papier à envoyer.
    .second = Le message en haut parle d’un document attendu.
    .third = Touchez la case suivante : « Mes échanges avec France Travail ».
ft-envoyer-document-decoy-rights = Ici, on voit ses paiements et ses attestations.
    .second = Cette case sert à recevoir un papier, pas à en envoyer.
    .third = Touchez la case du milieu : « Mes échanges avec France Travail ».
ft-envoyer-document-decoy-paid-on = C’est le jour de la paie. Le site demande le mois du travail.
    .second = On travaille un mois. On est parfois payé le mois suivant.
    .third = Touchez la ligne « Période de travail », en haut.
ft-envoyer-document-decoy-again = Le document est déjà parti. Un seul envoi suffit.
    .second = Pour être sûr, regardez son état dans la liste.
    .third = Touchez « Voir mes documents », juste avant.
