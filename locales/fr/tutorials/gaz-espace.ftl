# Les mots du coach : créer « Mon espace GRDF ».

gaz-espace-title = Créer son espace GRDF
gaz-espace-aim =
    Dans « Mon espace GRDF », vous voyez votre consommation de gaz.
    Ce n’est pas l’espace de votre fournisseur.
gaz-espace-task =
    Créez l’espace GRDF de { $first-name }.
    Activez-le avec le mail reçu, puis connectez-vous.
    Ajoutez son logement avec le PCE de la facture de gaz.
    À la fin, déconnectez-vous.
gaz-espace-next-1 = GRDF vérifie que le PCE et le nom vont ensemble.
gaz-espace-next-2 = Les premiers chiffres arrivent souvent le lendemain.
gaz-espace-next-3 = Vous pouvez retirer votre accord quand vous voulez.
gaz-espace-keep-1 = L’adresse mail et le mot de passe de cet espace
gaz-espace-keep-2 = La facture de gaz qui porte le PCE
gaz-espace-help = GRDF : www.grdf.fr, téléphone 09 69 36 35 34. Odeur de gaz, dehors : 0 800 47 33 33.

## Créer l’espace

gaz-espace-open-space-name = Ouvrir l’espace
gaz-espace-open-space-say = Touchez « Mon espace ».
gaz-espace-open-space-why =
    L’espace se crée et s’ouvre au même endroit.
    L’adresse du vrai site est www.grdf.fr.
gaz-espace-open-space-hint-1 = Vous voulez un espace à vous. Cherchez ce mot sur la page.
gaz-espace-open-space-hint-2 = Le bouton est sous le message sur l’odeur de gaz.
gaz-espace-open-space-hint-3 = Le bouton « Mon espace » est éclairé. Touchez-le.
gaz-espace-open-space-well = La page de connexion s’ouvre.

gaz-espace-open-create-name = Commencer la création
gaz-espace-open-create-say = Touchez « Créer mon espace ».
gaz-espace-open-create-why =
    { $first-name } n’a pas encore d’espace GRDF.
    La case du haut sert à ceux qui en ont un.
gaz-espace-open-create-hint-1 = C’est la première fois. Il faut créer avant de se connecter.
gaz-espace-open-create-hint-2 = Le bouton est tout en bas, sous la question.
gaz-espace-open-create-hint-3 = « Créer mon espace » est éclairé, en bas. Touchez-le.
gaz-espace-open-create-well = Le formulaire est court : trois cases et un accord.
gaz-espace-open-create-mistake-no-space = « Suivant » sert à se connecter. L’espace n’existe pas encore.
    .second = L’espace du fournisseur ne compte pas ici. C’est un autre site.
    .third = Descendez dans la page. Touchez « Créer mon espace ».

gaz-espace-type-name-name = Prénom et nom
gaz-espace-type-name-say = Écrivez le prénom et le nom.
gaz-espace-type-name-why =
    GRDF compare ce nom avec le contrat de gaz.
    Écrivez-le comme sur la facture.
gaz-espace-type-name-hint-1 = Les deux mots vont dans la même case : { $value }.
gaz-espace-type-name-hint-2 = C’est la première case de la page.
gaz-espace-type-name-hint-3 = La première case est éclairée. Écrivez { $value }.
gaz-espace-type-name-well = Le nom est complet.
gaz-espace-type-name-mistake-half = Il manque un mot. La case demande le prénom et le nom.
    .second = Mettez un espace entre les deux mots.
    .third = Écrivez { $value } dans la même case.

gaz-espace-type-email-name = Adresse mail
gaz-espace-type-email-say = Écrivez l’adresse mail.
gaz-espace-type-email-why =
    GRDF va envoyer un mail à cette adresse.
    Elle servira aussi à chaque connexion.
gaz-espace-type-email-hint-1 = Recopiez l’adresse de la carte, avec le signe @.
gaz-espace-type-email-hint-2 = C’est la deuxième case, sous le nom.
gaz-espace-type-email-hint-3 = La case « Adresse mail » est éclairée. Écrivez { $value }.
gaz-espace-type-email-well = L’adresse est juste.

gaz-espace-type-password-name = Mot de passe
gaz-espace-type-password-say = Inventez le mot de passe.
gaz-espace-type-password-why =
    Dans l’exercice, il est sur la carte.
    En vrai, prenez-en un nouveau, jamais celui du fournisseur.
gaz-espace-type-password-hint-1 = Recopiez le mot de passe de la carte. Les règles s’allument une par une.
gaz-espace-type-password-hint-2 = C’est la troisième case. Les règles sont écrites dessous.
gaz-espace-type-password-hint-3 = La case est éclairée. Écrivez { $value }, avec le tiret.
gaz-espace-type-password-well = Toutes les règles sont suivies.

gaz-espace-accept-name = Conditions
gaz-espace-accept-say = Cochez l’accord aux conditions.
gaz-espace-accept-why =
    Sans cet accord, l’espace ne se crée pas.
    L’autre case est libre : elle sert à recevoir des nouvelles.
gaz-espace-accept-hint-1 = Une case est obligatoire, l’autre non. Cochez seulement la première.
gaz-espace-accept-hint-2 = Les deux cases sont sous le mot de passe. Prenez celle du haut.
gaz-espace-accept-hint-3 = La case des conditions est éclairée. Touchez-la.
gaz-espace-accept-well = La case obligatoire est cochée. L’autre reste vide.

gaz-espace-create-name = Créer
gaz-espace-create-say = Touchez « Créer mon espace ».
gaz-espace-create-why =
    Tout est rempli.
    GRDF va vérifier l’adresse par un mail.
gaz-espace-create-hint-1 = Le formulaire est complet. Envoyez-le.
gaz-espace-create-hint-2 = Le bouton est sous les deux petites cases.
gaz-espace-create-hint-3 = « Créer mon espace » est éclairé. Touchez-le une fois.
gaz-espace-create-well = L’espace existe, mais il dort encore.

## Le mail d’activation

gaz-espace-read-mail-name = Lire le mail
gaz-espace-read-mail-say = Ouvrez le mail de GRDF.
gaz-espace-read-mail-why =
    Ce mail prouve que l’adresse est bien à vous.
    Il est arrivé à l’instant.
gaz-espace-read-mail-hint-1 = Le mail est dans l’autre onglet. Lisez qui l’a envoyé.
gaz-espace-read-mail-hint-2 = L’onglet « Boîte mail » est en haut. Puis prenez la première ligne.
gaz-espace-read-mail-hint-3 = Suivez la partie éclairée, jusqu’au mail « Activez votre espace ».
gaz-espace-read-mail-well = C’est le bon mail. Il a un seul bouton.

gaz-espace-activate-name = Activer
gaz-espace-activate-say = Touchez « Activer mon espace ».
gaz-espace-activate-why =
    Vous attendiez ce mail : le bouton est sûr.
    Un mail que l’on n’attend pas reste fermé.
gaz-espace-activate-hint-1 = L’espace dort. Le bouton du mail le réveille.
gaz-espace-activate-hint-2 = Le bouton est au milieu du mail.
gaz-espace-activate-hint-3 = « Activer mon espace » est éclairé. Touchez-le.
gaz-espace-activate-well = L’espace est actif. Il faut maintenant s’y connecter.

## Entrer en deux pages

gaz-espace-login-email-name = Première page
gaz-espace-login-email-say = Écrivez l’adresse mail.
gaz-espace-login-email-why =
    La connexion se fait en deux pages.
    La première demande seulement l’adresse.
gaz-espace-login-email-hint-1 = Où est le mot de passe ? Il vient après. D’abord, l’adresse.
gaz-espace-login-email-hint-2 = La seule case de la page est au milieu.
gaz-espace-login-email-hint-3 = La case « Adresse mail » est éclairée. Écrivez { $value }.
gaz-espace-login-email-well = L’adresse est écrite. Passez à la suite.

gaz-espace-next-name = Deuxième page
gaz-espace-next-say = Touchez « Suivant ».
gaz-espace-next-why =
    Le site cherche votre espace.
    Puis il montre la case du mot de passe.
gaz-espace-next-hint-1 = Le mot de passe est sur la page d’après. Avancez.
gaz-espace-next-hint-2 = Le bouton est juste sous l’adresse mail.
gaz-espace-next-hint-3 = « Suivant » est éclairé. Touchez-le.
gaz-espace-next-well = Voici la page du mot de passe.
gaz-espace-next-mistake-again = L’espace est déjà créé. Un seul suffit.
    .second = Ce bouton du bas sert aux nouveaux. Le vôtre est prêt.
    .third = Revenez en arrière avec la flèche. Puis touchez « Suivant ».

gaz-espace-login-password-name = Mot de passe
gaz-espace-login-password-say = Écrivez le mot de passe GRDF.
gaz-espace-login-password-why =
    C’est celui que vous venez de créer.
    Celui du fournisseur ne marche pas ici.
gaz-espace-login-password-hint-1 = Reprenez le mot de passe de la création. Respectez la majuscule.
gaz-espace-login-password-hint-2 = La case est au milieu, sous votre adresse mail.
gaz-espace-login-password-hint-3 = La case est éclairée. Écrivez { $value }.
gaz-espace-login-password-well = Le mot de passe est bon.
gaz-espace-login-password-mistake-supplier = Ce n’est pas le mot de passe de cet espace.
    .second = Beaucoup écrivent celui du fournisseur. Ici, c’est celui de GRDF.
    .third = Effacez la case. Écrivez { $value }.

gaz-espace-connect-name = Se connecter
gaz-espace-connect-say = Touchez « Se connecter ».
gaz-espace-connect-why =
    L’adresse et le mot de passe sont donnés.
    En vrai, une petite question peut vérifier que vous êtes humain.
gaz-espace-connect-hint-1 = Les deux pages sont remplies. Entrez.
gaz-espace-connect-hint-2 = Le bouton est sous le mot de passe.
gaz-espace-connect-hint-3 = « Se connecter » est éclairé. Touchez-le une seule fois.
gaz-espace-connect-well = Vous êtes dans l’espace. Il est encore vide.

## Ajouter le logement

gaz-espace-find-pce-name = Trouver le PCE
gaz-espace-find-pce-say = Trouvez le PCE sur la facture.
gaz-espace-find-pce-why =
    Deux factures se ressemblent sur la table.
    Le PCE est sur celle du gaz. Il a 14 chiffres.
gaz-espace-find-pce-hint-1 = Prenez la facture de gaz. Cherchez le mot PCE.
gaz-espace-find-pce-hint-2 = Les papiers sont sous la page. La ligne est sous la référence client.
gaz-espace-find-pce-hint-3 = Suivez la partie éclairée. Touchez la ligne du PCE.
gaz-espace-find-pce-well = C’est le bon numéro, avec 14 chiffres.

gaz-espace-type-pce-name = Écrire le PCE
gaz-espace-type-pce-say = Écrivez les 14 chiffres.
gaz-espace-type-pce-why =
    Ce numéro dit à GRDF quel logement montrer.
    Recopiez quatre chiffres à la fois.
gaz-espace-type-pce-hint-1 = Le PCE de la facture de gaz est { $value }.
gaz-espace-type-pce-hint-2 = C’est la première case de la page.
gaz-espace-type-pce-hint-3 = La case « PCE du logement » est éclairée. Écrivez { $value }.
gaz-espace-type-pce-well = GRDF connaît ce logement.
gaz-espace-type-pce-value = PCE, facture de gaz
gaz-espace-type-pce-mistake-thirteen = Il manque des chiffres. Il en faut 14.
    .second = Comptez par groupes de quatre. Le dernier groupe en a deux.
    .third = Effacez la case. Recopiez { $value } en entier.
gaz-espace-type-pce-mistake-pdl = Ce numéro vient de la facture d’électricité. C’est le PDL.
    .second = Il a aussi 14 chiffres, c’est normal de confondre.
    .third = Prenez la facture de gaz. Recopiez { $value }.
gaz-espace-type-pce-mistake-client = C’est la référence client. Elle a seulement 10 chiffres.
    .second = Elle désigne le contrat. GRDF demande le numéro du logement.
    .third = Effacez la case. Recopiez { $value }.

gaz-espace-consent-name = Donner l’accord
gaz-espace-consent-say = Cochez la case de l’accord.
gaz-espace-consent-why =
    La consommation montre quand on est chez soi.
    GRDF demande donc votre accord.
gaz-espace-consent-hint-1 = { $first-name } habite bien ce logement. Il peut dire oui.
gaz-espace-consent-hint-2 = La petite case est sous le nom du titulaire.
gaz-espace-consent-hint-3 = La case « J’habite ce logement » est éclairée. Touchez-la.
gaz-espace-consent-well = L’accord est donné. Il peut être repris plus tard.

gaz-espace-add-name = Ajouter
gaz-espace-add-say = Touchez « Ajouter ce logement ».
gaz-espace-add-why =
    Le nom du titulaire est déjà écrit.
    Il est le même que sur le contrat.
gaz-espace-add-hint-1 = Le numéro, le nom et l’accord sont là. Envoyez.
gaz-espace-add-hint-2 = Le bouton est tout en bas du formulaire.
gaz-espace-add-hint-3 = « Ajouter ce logement » est éclairé. Touchez-le.
gaz-espace-add-well = Le logement est dans l’espace.

gaz-espace-log-out-name = Se déconnecter
gaz-espace-log-out-say = Touchez « Se déconnecter ».
gaz-espace-log-out-why =
    D’autres personnes utilisent cet ordinateur.
    Fermer la page ne suffit pas.
gaz-espace-log-out-hint-1 = Tout est fait. Fermez l’espace de { $first-name }.
gaz-espace-log-out-hint-2 = Le bouton est sous le cadre du logement.
gaz-espace-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez-le.
gaz-espace-log-out-well = L’espace est fermé sur cet ordinateur.

## Autres boutons

gaz-espace-decoy-connect-home = Cette case sert à faire venir le gaz dans un logement.
    .second = { $first-name } a déjà le gaz. Il veut un espace.
    .third = Touchez le bouton « Mon espace », juste au-dessus.
gaz-espace-decoy-forgotten = Ce lien sert à changer un mot de passe perdu.
    .second = Le mot de passe est sur la carte. Rien n’est perdu.
    .third = Écrivez le mot de passe, puis touchez « Se connecter ».
gaz-espace-decoy-later = Vous pourriez attendre. Mais sans logement, l’espace reste vide.
    .second = La facture est sur la table. C’est le bon moment.
    .third = Remplissez le PCE, puis touchez « Ajouter ce logement ».
gaz-espace-decoy-bill = Ce mail vient du fournisseur. Son espace client est un autre site.
    .second = Il parle d’une facture. Vous attendez une activation.
    .third = Revenez à la liste. Ouvrez le mail de GRDF.
gaz-espace-decoy-scam = Ce mail fait peur pour que vous payiez vite. C’est un piège.
    .second = GRDF n’écrit pas pour demander une carte bancaire.
    .third = Revenez à la liste. En vrai, supprimez ce mail.
gaz-espace-decoy-pay = Arrêtez-vous là. Ici, rien ne part. En vrai, c’est un vol.
    .second = Une coupure ne se règle jamais par un lien reçu par mail.
    .third = Revenez à la liste des mails. Ouvrez celui de GRDF.
gaz-espace-decoy-client = C’est la référence client. Elle désigne le contrat.
    .second = Elle a 10 chiffres. Le PCE en a 14.
    .third = Touchez la ligne juste en dessous : le PCE.
gaz-espace-decoy-pdl = Ce numéro a 14 chiffres, mais c’est l’électricité.
    .second = PDL pour l’électricité, PCE pour le gaz.
    .third = Fermez ce papier. Ouvrez la facture de gaz.
