# Les mots du coach : envoyer un papier manquant (ameli, « Compléter votre dossier »).

ameli-completer-dossier-title = Envoyer un papier demandé par ameli
ameli-completer-dossier-aim =
    L’Assurance maladie demande un papier. Vous l’envoyez par internet.
    Vous apprenez aussi à reconnaître un faux mail.
ameli-completer-dossier-task =
    { $first-name } a reçu un mail : il manque un papier dans son dossier.
    Lisez ce mail, puis allez sur ameli.fr par vous-même.
    Déposez l’avis d’impôt et le RIB de { $first-name }.
    Ensuite, envoyez le tout et déconnectez-vous.
    Les fichiers sont sur sa clé USB.
ameli-completer-dossier-next-1 = L’Assurance maladie étudie le dossier, avec vos papiers.
ameli-completer-dossier-next-2 = La réponse arrive dans la messagerie de votre compte ameli.
ameli-completer-dossier-next-3 = Une autre demande ? Elle a sa propre notification. Répondez à chacune.
ameli-completer-dossier-keep-1 = L’accusé de réception, dans la messagerie ameli
ameli-completer-dossier-keep-2 = Votre clé USB et les papiers d’origine
ameli-completer-dossier-help = Assurance maladie : www.ameli.fr, téléphone 3646. Le service est gratuit. Vous payez seulement l’appel.

## Le vrai mail et le faux

ameli-completer-dossier-open-mail-name = Ouvrir les mails
ameli-completer-dossier-open-mail-say = Ouvrez l’onglet « Boîte mail ».
ameli-completer-dossier-open-mail-why =
    ameli prévient par mail quand un papier manque.
    Les faux mails imitent ce message. Nous allons comparer.
ameli-completer-dossier-open-mail-hint-1 = Le message d’ameli est dans les mails. Allez les lire.
ameli-completer-dossier-open-mail-hint-2 = Les onglets sont tout en haut de la page.
ameli-completer-dossier-open-mail-hint-3 = L’onglet « Boîte mail » est éclairé. Touchez-le.
ameli-completer-dossier-open-mail-well = Voici les mails de { $first-name }. Deux se ressemblent.

ameli-completer-dossier-read-mail-name = Choisir le mail
ameli-completer-dossier-read-mail-say = Ouvrez le mail calme, signé « ameli ».
ameli-completer-dossier-read-mail-why =
    Un vrai mail ne fait pas peur.
    Il ne réclame ni mot de passe ni carte bancaire.
    Le faux crie : « dernier rappel », « suspendu ».
ameli-completer-dossier-read-mail-hint-1 = Deux mails parlent du dossier. Évitez celui qui presse et menace.
ameli-completer-dossier-read-mail-hint-2 = Cherchez la ligne « Il manque un papier dans votre dossier ».
ameli-completer-dossier-read-mail-hint-3 = Le bon mail est éclairé. Touchez-le pour le lire.
ameli-completer-dossier-read-mail-well = C’est le vrai mail. Il dit d’aller dans le compte.

## Aller soi-même sur le site

ameli-completer-dossier-type-address-name = Écrire l’adresse
ameli-completer-dossier-type-address-say = Écrivez { $value } en haut de la page.
ameli-completer-dossier-type-address-why =
    Le lien d’un mail peut mener à un faux site.
    L’adresse écrite par vous mène au bon endroit.
    Cette habitude marche pour tous les sites.
ameli-completer-dossier-type-address-hint-1 = Laissez le mail. Écrivez l’adresse du site vous-même : { $value }.
ameli-completer-dossier-type-address-hint-2 = Touchez le premier onglet. La case longue, tout en haut, reçoit l’adresse.
ameli-completer-dossier-type-address-hint-3 = Suivez la partie éclairée. Dans la barre, écrivez { $value }.
ameli-completer-dossier-type-address-well = L’adresse est juste, lettre par lettre.
ameli-completer-dossier-type-address-value = Adresse du site
ameli-completer-dossier-type-address-mistake-amelie = Il y a un « e » de trop. Le site s’écrit ameli, sans « e ».
    .second = « Amélie » est un prénom. Le nom du site finit par un « i ».
    .third = Effacez, puis recopiez : { $value }.

ameli-completer-dossier-go-name = Aller au site
ameli-completer-dossier-go-say = Touchez « Aller ».
ameli-completer-dossier-go-why =
    La page va directement au site écrit.
    Vous évitez ainsi les publicités de la recherche.
ameli-completer-dossier-go-hint-1 = L’adresse est prête. Il faut maintenant partir vers le site.
ameli-completer-dossier-go-hint-2 = Le bouton est au bout de la barre d’adresse.
ameli-completer-dossier-go-hint-3 = « Aller » est éclairé, en haut. Touchez-le une fois.
ameli-completer-dossier-go-well = Vous êtes sur le vrai site, par vos propres moyens.

ameli-completer-dossier-open-login-name = Compte ameli
ameli-completer-dossier-open-login-say = Touchez « Compte ameli ».
ameli-completer-dossier-open-login-why =
    La demande est rangée dans le compte de { $first-name }.
    Les autres lignes sont des nouvelles pour tous.
ameli-completer-dossier-open-login-hint-1 = Le papier manquant est indiqué dans le compte. Ouvrez-le.
ameli-completer-dossier-open-login-hint-2 = Le bouton est sous le titre de la page.
ameli-completer-dossier-open-login-hint-3 = Le bouton « Compte ameli » est éclairé. Touchez-le.
ameli-completer-dossier-open-login-well = La page de connexion s’ouvre.

## Se connecter

ameli-completer-dossier-type-nir-name = Écrire le numéro
ameli-completer-dossier-type-nir-say = Écrivez le numéro de Sécurité sociale.
ameli-completer-dossier-type-nir-why =
    La carte Vitale de { $first-name } est posée à côté.
    ameli demande 13 chiffres, sans la clé.
ameli-completer-dossier-type-nir-hint-1 = Recopiez 13 chiffres. Les 2 derniers de la carte restent de côté.
ameli-completer-dossier-type-nir-hint-2 = C’est la première case, au-dessus du mot de passe.
ameli-completer-dossier-type-nir-hint-3 = La case du numéro est éclairée. Écrivez { $value }.
ameli-completer-dossier-type-nir-well = Les 13 chiffres sont bons.
ameli-completer-dossier-type-nir-mistake-has-key = Voilà 15 chiffres. ameli en veut 13 : la clé est en trop.
    .second = La clé, ce sont les 2 derniers chiffres. Effacez-les.
    .third = Touchez deux fois « Effacer ». La case doit montrer { $value }.

ameli-completer-dossier-type-password-name = Mot de passe
ameli-completer-dossier-type-password-say = Écrivez le mot de passe.
ameli-completer-dossier-type-password-why =
    Vous êtes sur le vrai site : vous pouvez l’écrire.
    L’œil, à droite, montre les lettres si besoin.
ameli-completer-dossier-type-password-hint-1 = Il est sur la fiche de { $first-name }. La majuscule compte.
ameli-completer-dossier-type-password-hint-2 = C’est la deuxième case, sous le numéro.
ameli-completer-dossier-type-password-hint-3 = La case « Mot de passe » est éclairée. Écrivez { $value }.
ameli-completer-dossier-type-password-well = Le mot de passe est juste.

ameli-completer-dossier-connect-name = Se connecter
ameli-completer-dossier-connect-say = Touchez « Je me connecte ».
ameli-completer-dossier-connect-why =
    Le site vérifie le numéro et le mot de passe.
    Puis il envoie un code par mail.
ameli-completer-dossier-connect-hint-1 = Les deux cases sont remplies. Demandez à entrer.
ameli-completer-dossier-connect-hint-2 = Le bouton est sous la case du mot de passe.
ameli-completer-dossier-connect-hint-3 = « Je me connecte » est éclairé. Touchez une fois, puis attendez.
ameli-completer-dossier-connect-well = Un code est parti vers la boîte mail.

ameli-completer-dossier-read-code-name = Lire le code
ameli-completer-dossier-read-code-say = Ouvrez le mail « Votre code de sécurité ».
ameli-completer-dossier-read-code-why =
    Ce code est normal : vous venez de le demander.
    Un code que personne n’a demandé ne se donne pas.
ameli-completer-dossier-read-code-hint-1 = Le code est arrivé par mail, à l’instant.
ameli-completer-dossier-read-code-hint-2 = Allez dans l’onglet « Boîte mail ». Le code est dans le dernier mail reçu.
ameli-completer-dossier-read-code-hint-3 = Suivez la partie éclairée, jusqu’au mail du code.
ameli-completer-dossier-read-code-well = Le code a 6 chiffres. Retenez-les un instant.

ameli-completer-dossier-type-code-name = Écrire le code
ameli-completer-dossier-type-code-say = Revenez sur ameli. Écrivez le code.
ameli-completer-dossier-type-code-why =
    La page d’ameli est restée ouverte dans l’autre onglet.
    Le code sert une seule fois.
ameli-completer-dossier-type-code-hint-1 = Les 6 chiffres du mail sont { $value }. ameli les attend.
ameli-completer-dossier-type-code-hint-2 = Touchez le premier onglet. La case est au milieu de la page.
ameli-completer-dossier-type-code-hint-3 = La case du code est éclairée. Écrivez { $value }.
ameli-completer-dossier-type-code-well = Le code correspond.

ameli-completer-dossier-confirm-code-name = Valider le code
ameli-completer-dossier-confirm-code-say = Touchez « Valider ».
ameli-completer-dossier-confirm-code-why =
    Le site compare votre code au sien.
    Ensuite, le compte s’ouvre.
ameli-completer-dossier-confirm-code-hint-1 = Le code est écrit. Donnez-le au site.
ameli-completer-dossier-confirm-code-hint-2 = Le bouton est juste sous les 6 chiffres.
ameli-completer-dossier-confirm-code-hint-3 = Le bouton « Valider » est éclairé. Touchez-le.
ameli-completer-dossier-confirm-code-well = Le compte est ouvert. Un message attend { $first-name }.

## Déposer les papiers

ameli-completer-dossier-complete-name = Compléter le dossier
ameli-completer-dossier-complete-say = Touchez « Compléter ».
ameli-completer-dossier-complete-why =
    Le mail disait donc vrai : des papiers manquent.
    Ici, la demande vient bien d’ameli.
ameli-completer-dossier-complete-hint-1 = La fenêtre propose deux réponses. Vous voulez déposer les papiers maintenant.
ameli-completer-dossier-complete-hint-2 = La fenêtre est devant la page. « Compléter » est à côté de « Plus tard ».
ameli-completer-dossier-complete-hint-3 = Le bouton « Compléter » est éclairé dans la fenêtre. Touchez-le.
ameli-completer-dossier-complete-well = Voici la liste : un avis d’impôt et un RIB.

ameli-completer-dossier-choose-tax-name = Déposer l’impôt
ameli-completer-dossier-choose-tax-say = Touchez « Avis d’impôt : déposer ».
ameli-completer-dossier-choose-tax-why =
    Chaque papier a sa ligne.
    Le site écrit ce qu’il accepte : PDF ou photo, 5 Mo au plus.
    Mo, c’est le poids du fichier.
ameli-completer-dossier-choose-tax-hint-1 = Commencez par le premier papier de la liste.
ameli-completer-dossier-choose-tax-hint-2 = La ligne est sous le nom du dossier. Elle dit « Aucun fichier ».
ameli-completer-dossier-choose-tax-hint-3 = La ligne de l’avis d’impôt est éclairée. Touchez-la.
ameli-completer-dossier-choose-tax-well = Les fichiers de la clé USB s’affichent.

ameli-completer-dossier-attach-tax-name = Joindre l’impôt
ameli-completer-dossier-attach-tax-say = Joignez l’avis d’impôt en PDF.
ameli-completer-dossier-attach-tax-why =
    Regardez le nom, puis le poids.
    Le PDF pèse 0,8 Mo : il passe.
    La photo pèse 12 Mo : c’est trop.
ameli-completer-dossier-attach-tax-hint-1 = Il faut un avis d’impôt, de moins de 5 Mo.
ameli-completer-dossier-attach-tax-hint-2 = Le bon nom commence par « avis_impot » et finit par « pdf ».
ameli-completer-dossier-attach-tax-hint-3 = Le bouton « Joindre » du bon fichier est éclairé. Touchez-le.
ameli-completer-dossier-attach-tax-well = L’avis d’impôt est déposé. Son nom s’affiche sur la ligne.
ameli-completer-dossier-attach-tax-mistake-heavy = Cette photo pèse 12 Mo. Le site accepte 5 Mo au plus.
    .second = Le même papier existe en PDF, bien plus léger : 0,8 Mo.
    .third = Touchez « Joindre » à côté du nom qui finit par « pdf ».
ameli-completer-dossier-attach-tax-mistake-rib = C’est le RIB. Cette ligne attend l’avis d’impôt.
    .second = Un RIB montre un compte bancaire, pas les impôts.
    .third = Retouchez la ligne « Avis d’impôt ». Prenez le fichier « avis_impot ».

ameli-completer-dossier-choose-rib-name = Déposer le RIB
ameli-completer-dossier-choose-rib-say = Touchez « RIB : déposer ».
ameli-completer-dossier-choose-rib-why =
    Le premier papier est prêt.
    Le dossier reste incomplet sans le second.
ameli-completer-dossier-choose-rib-hint-1 = Il reste un papier à déposer : le RIB.
ameli-completer-dossier-choose-rib-hint-2 = C’est la ligne sous l’avis d’impôt.
ameli-completer-dossier-choose-rib-hint-3 = La ligne du RIB est éclairée. Touchez-la.
ameli-completer-dossier-choose-rib-well = Trois fichiers parlent de RIB. Lisez bien les noms.

ameli-completer-dossier-attach-rib-name = Joindre le RIB
ameli-completer-dossier-attach-rib-say = Joignez le RIB de { $first-name }, en PDF.
ameli-completer-dossier-attach-rib-why =
    L’argent doit arriver sur le compte de { $first-name }.
    Un doute ? « Ouvrir » montre le papier avant de le joindre.
ameli-completer-dossier-attach-rib-hint-1 = Il faut le nom de { $first-name }, et un fichier PDF.
ameli-completer-dossier-attach-rib-hint-2 = Cherchez « rib_jeanne », à la fin de la liste.
ameli-completer-dossier-attach-rib-hint-3 = « Joindre » est éclairé à côté du bon RIB. Touchez-le.
ameli-completer-dossier-attach-rib-well = Les deux papiers sont déposés. Un bouton « Envoyer » est apparu.
ameli-completer-dossier-attach-rib-mistake-paul = C’est le RIB de Paul. Le dossier est celui de { $first-name }.
    .second = Le nom du fichier dit « paul ». Prenez celui qui dit « jeanne ».
    .third = Retouchez la ligne du RIB. Joignez « rib_jeanne.pdf ».
ameli-completer-dossier-attach-rib-mistake-heic = Ce fichier finit par « heic ». Le site ne sait pas le lire.
    .second = Certains téléphones font des photos « heic ». Le site veut PDF, JPG ou PNG.
    .third = Choisissez « rib_jeanne.pdf » : c’est le même RIB, en PDF.

ameli-completer-dossier-send-name = Envoyer
ameli-completer-dossier-send-say = Touchez « Envoyer ».
ameli-completer-dossier-send-why =
    Déposer n’est pas envoyer.
    Le dossier est encore un brouillon.
    Ce bouton fait partir les papiers.
ameli-completer-dossier-send-hint-1 = Les papiers attendent sur le site. Faites-les partir.
ameli-completer-dossier-send-hint-2 = Le bouton est sous les deux lignes de papiers.
ameli-completer-dossier-send-hint-3 = « Envoyer » est éclairé. Touchez-le une seule fois.
ameli-completer-dossier-send-well = Les papiers sont partis. L’état est passé à « Envoyé ».

ameli-completer-dossier-log-out-name = Se déconnecter
ameli-completer-dossier-log-out-say = Touchez « Se déconnecter ».
ameli-completer-dossier-log-out-why =
    Cet ordinateur sert à d’autres personnes.
    Pensez aussi à reprendre la clé USB.
ameli-completer-dossier-log-out-hint-1 = Tout est envoyé. Fermez le compte de { $first-name }.
ameli-completer-dossier-log-out-hint-2 = Le lien est en bas de la page, sous l’état du dossier.
ameli-completer-dossier-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
ameli-completer-dossier-log-out-well = Le compte est fermé. En vrai, fermez aussi la boîte mail.

## Autres boutons

ameli-completer-dossier-decoy-twin = Ce mail est un piège. Il menace et il presse.
    .second = Il demande la carte bancaire. L’Assurance maladie ne fait jamais cela.
    .third = Revenez à la liste. Ouvrez « Il manque un papier dans votre dossier ».
ameli-completer-dossier-decoy-twin-link = Ce bouton mène à un faux site. Ici, rien n’est envoyé.
    .second = Lisez l’adresse en haut : elle ne finit pas par ameli.fr.
    .third = Touchez « Quitter cette page ». En vrai, supprimez ce mail.
ameli-completer-dossier-decoy-mail-link = Ce lien est le bon, aujourd’hui. Mais un faux mail a le même.
    .second = Prenez l’habitude d’écrire l’adresse vous-même. Vous êtes alors sûr du site.
    .third = Touchez le premier onglet, puis écrivez l’adresse en haut.
ameli-completer-dossier-decoy-ad = Cette ligne est une publicité. Elle fait payer un service gratuit.
    .second = Le mot « Sponsorisé » veut dire : quelqu’un a payé pour être là.
    .third = Touchez le résultat du dessous, avec l’adresse www.ameli.fr.
ameli-completer-dossier-decoy-forgotten = Ce lien sert quand le mot de passe est perdu.
    .second = Celui de { $first-name } est sur sa fiche. Rien à changer.
    .third = Écrivez le mot de passe dans la case, puis connectez-vous.
ameli-completer-dossier-decoy-later = En vrai, vous pouvez remettre à plus tard. Le dossier attendrait.
    .second = Les papiers sont prêts sur la clé. Autant finir maintenant.
    .third = Touchez l’autre bouton de la fenêtre : « Compléter ».
ameli-completer-dossier-decoy-payments = Ici, on voit les remboursements. Les papiers ne se déposent pas là.
    .second = La demande est dans les notifications du compte.
    .third = Touchez « Notifications », juste au-dessus.
ameli-completer-dossier-decoy-log-out-early = Attendez : rien n’est encore envoyé.
    .second = Déposez les deux papiers. Touchez ensuite « Envoyer ».
    .third = Revenez en arrière avec la flèche, en haut à gauche.
