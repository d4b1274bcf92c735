# Les mots du coach : voir sa consommation de gaz.

gaz-consommation-title = Voir sa consommation de gaz
gaz-consommation-aim =
    Votre espace GRDF montre le gaz utilisé, mois par mois.
    Il peut aussi vous prévenir quand vous dépassez une limite.
gaz-consommation-task =
    Léa a laissé un mot sur la table.
    Trouvez le mois de l’hiver où { $first-name } a le plus consommé.
    Ensuite, posez l’alerte demandée.
    À la fin, déconnectez-vous.
gaz-consommation-next-1 = Vous recevez un mail quand la limite est dépassée.
gaz-consommation-next-2 = Vous pouvez changer la limite ou l’enlever.
gaz-consommation-next-3 = La facture vient du fournisseur, pas de GRDF.
gaz-consommation-keep-1 = L’adresse mail et le mot de passe de votre espace GRDF
gaz-consommation-keep-2 = Le mois le plus haut et votre limite, notés sur un papier
gaz-consommation-help = GRDF : www.grdf.fr, téléphone 09 69 36 35 34. Pour le prix ou la facture, votre fournisseur. Odeur de gaz, dehors : 0 800 47 33 33.

## Entrer

gaz-consommation-open-space-name = Ouvrir l’espace
gaz-consommation-open-space-say = Touchez « Mon espace ».
gaz-consommation-open-space-why =
    La consommation est privée.
    Elle se lit dans l’espace, après la connexion.
gaz-consommation-open-space-hint-1 = Vos chiffres sont dans un espace à vous. Ouvrez-le.
gaz-consommation-open-space-hint-2 = Le bouton est sous la grande case.
gaz-consommation-open-space-hint-3 = « Mon espace » est éclairé. Touchez ce bouton.
gaz-consommation-open-space-well = Voici la première page de connexion.

gaz-consommation-login-email-name = Adresse mail
gaz-consommation-login-email-say = Écrivez l’adresse mail.
gaz-consommation-login-email-why =
    La connexion se fait en deux pages.
    Le mot de passe vient après.
gaz-consommation-login-email-hint-1 = Recopiez l’adresse de la carte, avec le signe @.
gaz-consommation-login-email-hint-2 = C’est la seule case de la page.
gaz-consommation-login-email-hint-3 = La case « Adresse mail » est éclairée. Écrivez { $value }.
gaz-consommation-login-email-well = L’adresse est reconnue.

gaz-consommation-next-name = Page suivante
gaz-consommation-next-say = Touchez « Suivant ».
gaz-consommation-next-why =
    L’adresse est prête.
    Le mot de passe se demande sur une autre page.
gaz-consommation-next-hint-1 = Il manque la case du mot de passe. Elle est plus loin.
gaz-consommation-next-hint-2 = Le bouton est juste sous l’adresse.
gaz-consommation-next-hint-3 = « Suivant » est éclairé. Touchez-le.
gaz-consommation-next-well = La case du mot de passe est là.

gaz-consommation-login-password-name = Mot de passe
gaz-consommation-login-password-say = Écrivez le mot de passe GRDF.
gaz-consommation-login-password-why =
    C’est celui de l’espace GRDF.
    Celui du fournisseur ne marche pas ici.
gaz-consommation-login-password-hint-1 = Le mot de passe est sur la carte. Respectez la majuscule.
gaz-consommation-login-password-hint-2 = La case est au milieu de la page.
gaz-consommation-login-password-hint-3 = La case est éclairée. Écrivez { $value }.
gaz-consommation-login-password-well = Le mot de passe est bon.
gaz-consommation-login-password-mistake-supplier = Ce mot de passe n’est pas celui de l’espace GRDF.
    .second = Chaque site a le sien. Ne prenez pas celui du fournisseur.
    .third = Effacez la case. Écrivez { $value }.

gaz-consommation-connect-name = Se connecter
gaz-consommation-connect-say = Touchez « Se connecter ».
gaz-consommation-connect-why =
    Les deux pages sont remplies.
    L’espace peut s’ouvrir.
gaz-consommation-connect-hint-1 = Le mot de passe est écrit. Entrez.
gaz-consommation-connect-hint-2 = Le bouton est sous la case du mot de passe.
gaz-consommation-connect-hint-3 = « Se connecter » est éclairé. Touchez-le une fois.
gaz-consommation-connect-well = Vous êtes dans l’espace de { $first-name }.

## Lire la consommation

gaz-consommation-open-consumption-name = Ma consommation
gaz-consommation-open-consumption-say = Touchez « Ma consommation ».
gaz-consommation-open-consumption-why =
    Le compteur Gazpar envoie ses chiffres tout seul.
    Le site les montre le lendemain.
gaz-consommation-open-consumption-hint-1 = Vous cherchez le gaz utilisé. Une case en parle.
gaz-consommation-open-consumption-hint-2 = C’est la première grande case, sous le logement.
gaz-consommation-open-consumption-hint-3 = La case « Ma consommation » est éclairée. Touchez-la.
gaz-consommation-open-consumption-well = Le tableau montre les derniers jours.

gaz-consommation-by-month-name = Voir les mois
gaz-consommation-by-month-say = Touchez « Mois ».
gaz-consommation-by-month-why =
    Le site ouvre les jours en premier.
    Léa demande un mois.
gaz-consommation-by-month-hint-1 = Les jours sont trop petits. Il faut une vue plus large.
gaz-consommation-by-month-hint-2 = Trois boutons sont au-dessus du tableau. Prenez le dernier.
gaz-consommation-by-month-hint-3 = Le bouton « Mois » est éclairé. Touchez-le.
gaz-consommation-by-month-well = Voici un hiver entier, mois par mois.
gaz-consommation-by-month-mistake-week = Ce sont les semaines. Léa demande un mois.
    .second = Le bouton « Mois » est juste après « Semaine ».
    .third = Touchez « Mois », au-dessus du tableau.

gaz-consommation-highest-name = Le plus haut
gaz-consommation-highest-say = Choisissez le mois le plus haut.
gaz-consommation-highest-why =
    Léa demande l’hiver de la première colonne.
    La deuxième colonne est plus ancienne.
    Cherchez le plus grand nombre de la première.
gaz-consommation-highest-hint-1 = Dans la première colonne, un seul mois dépasse 1 100.
gaz-consommation-highest-hint-2 = La liste est sous le tableau. Le bon mois est le quatrième.
gaz-consommation-highest-hint-3 = La liste est éclairée. Choisissez « Janvier ».
gaz-consommation-highest-well = Oui : 1 180 kilowattheures en janvier.
gaz-consommation-highest-mistake-february = Février est le plus haut dans l’autre colonne, plus ancienne.
    .second = Regardez l’année écrite en haut de chaque colonne.
    .third = Dans la première colonne, prenez janvier : 1 180.
gaz-consommation-highest-mistake-december = Décembre est haut : 1 090. Un mois le dépasse.
    .second = Regardez le mois juste après.
    .third = Choisissez « Janvier » : 1 180 est plus grand.

gaz-consommation-show-name = Voir le détail
gaz-consommation-show-say = Touchez « Voir ce mois ».
gaz-consommation-show-why =
    Le détail compare avec l’année d’avant.
    Il donne aussi la température.
gaz-consommation-show-hint-1 = Le mois est choisi. Demandez son détail.
gaz-consommation-show-hint-2 = Le bouton est sous la liste des mois.
gaz-consommation-show-hint-3 = « Voir ce mois » est éclairé. Touchez-le.
gaz-consommation-show-well = Il a fait plus froid : le chauffage a plus marché.

## Poser une alerte

gaz-consommation-open-alert-name = Créer l’alerte
gaz-consommation-open-alert-say = Touchez « Créer une alerte ».
gaz-consommation-open-alert-why =
    Une alerte surveille à votre place.
    Elle ne coupe jamais le gaz.
gaz-consommation-open-alert-hint-1 = Léa veut être prévenue. C’est le travail d’une alerte.
gaz-consommation-open-alert-hint-2 = Le bouton est sous le cadre du mois.
gaz-consommation-open-alert-hint-3 = « Créer une alerte » est éclairé. Touchez-le.
gaz-consommation-open-alert-well = Le site demande une période et une limite.

gaz-consommation-find-limit-name = Trouver la limite
gaz-consommation-find-limit-say = Trouvez la limite sur le mot.
gaz-consommation-find-limit-why =
    Léa a écrit la limite voulue.
    Le mot est sur la table, sous la page.
gaz-consommation-find-limit-hint-1 = Ouvrez le mot de Léa. Lisez la ligne de l’alerte.
gaz-consommation-find-limit-hint-2 = Le mot a deux nombres. Prenez le deuxième.
gaz-consommation-find-limit-hint-3 = Suivez la partie éclairée. Touchez « 900 kWh par mois ».
gaz-consommation-find-limit-well = 900 kilowattheures, par mois.

gaz-consommation-period-name = Choisir la période
gaz-consommation-period-say = Choisissez « Mois ».
gaz-consommation-period-why =
    Léa a écrit « par mois ».
    Avec un jour, 900 serait bien trop haut.
gaz-consommation-period-hint-1 = 900 en un jour, en un mois, en un an ? Le mot le dit.
gaz-consommation-period-hint-2 = C’est la liste du haut de la page.
gaz-consommation-period-hint-3 = La liste est éclairée. Choisissez « Mois ».
gaz-consommation-period-well = La limite vaudra pour un mois.
gaz-consommation-period-mistake-day = En un jour, { $first-name } utilise environ 30. Il n’atteindrait jamais 900.
    .second = L’alerte ne sonnerait jamais. Léa a écrit « par mois ».
    .third = Ouvrez la liste. Choisissez « Mois ».
gaz-consommation-period-mistake-year = En un an, { $first-name } dépasse 900 dès janvier.
    .second = L’alerte sonnerait trop tôt. Léa a écrit « par mois ».
    .third = Ouvrez la liste. Choisissez « Mois ».

gaz-consommation-limit-name = Écrire la limite
gaz-consommation-limit-say = Écrivez la limite : { $value }.
gaz-consommation-limit-why =
    La limite est en kilowattheures.
    C’est aussi la mesure de la facture.
gaz-consommation-limit-hint-1 = Le nombre du mot de Léa est { $value }.
gaz-consommation-limit-hint-2 = La case est sous la liste. Elle finit par kWh.
gaz-consommation-limit-hint-3 = La case « Limite » est éclairée. Écrivez { $value }.
gaz-consommation-limit-well = La limite est écrite.
gaz-consommation-limit-value = Limite, mot de Léa
gaz-consommation-limit-mistake-highest = 1 180, c’est le mois le plus haut. Ce n’est pas la limite.
    .second = Le mot de Léa donne la limite : c’est la ligne « Alerte à poser ».
    .third = Effacez la case. Écrivez { $value }.
gaz-consommation-limit-mistake-zero = Il y a un zéro de trop. L’alerte ne sonnerait jamais.
    .second = Relisez le mot de Léa. Comptez les chiffres.
    .third = Effacez le dernier zéro. Il reste { $value }.

gaz-consommation-by-mail-name = Par mail
gaz-consommation-by-mail-say = Cochez l’envoi par mail.
gaz-consommation-by-mail-why =
    L’alerte doit arriver quelque part.
    Vérifiez l’adresse écrite à côté de la case.
gaz-consommation-by-mail-hint-1 = Comment { $first-name } sera-t-il prévenu ? Par un mail.
gaz-consommation-by-mail-hint-2 = La petite case est sous la limite.
gaz-consommation-by-mail-hint-3 = La case avec l’adresse mail est éclairée. Touchez-la.
gaz-consommation-by-mail-well = Le mail partira à la bonne adresse.

gaz-consommation-save-name = Enregistrer
gaz-consommation-save-say = Touchez « Enregistrer ».
gaz-consommation-save-why =
    Sans ce bouton, rien n’est gardé.
    Vous pourrez changer la limite plus tard.
gaz-consommation-save-hint-1 = La période, la limite et le mail sont prêts. Gardez-les.
gaz-consommation-save-hint-2 = Le bouton est sous la case cochée.
gaz-consommation-save-hint-3 = « Enregistrer » est éclairé. Touchez-le.
gaz-consommation-save-well = L’alerte est en place.

gaz-consommation-log-out-name = Se déconnecter
gaz-consommation-log-out-say = Touchez « Se déconnecter ».
gaz-consommation-log-out-why =
    La consommation dit quand on est chez soi.
    Ne laissez pas l’espace ouvert ici.
gaz-consommation-log-out-hint-1 = Tout est fait. Fermez l’espace.
gaz-consommation-log-out-hint-2 = Le bouton est tout en bas de la page.
gaz-consommation-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez-le.
gaz-consommation-log-out-well = L’espace est fermé sur cet ordinateur.

## Autres boutons

gaz-consommation-decoy-reading = Cette case sert à donner des chiffres. Gazpar les envoie tout seul.
    .second = Vous voulez lire des chiffres, pas en donner.
    .third = Touchez le bouton « Mon espace », en dessous.
gaz-consommation-decoy-create = { $first-name } a déjà un espace. Un seul suffit.
    .second = Ce bouton est pour les nouveaux.
    .third = Remontez : écrivez l’adresse mail, puis touchez « Suivant ».
gaz-consommation-decoy-homes = Ici, on ajoute ou on retire un logement. Le vôtre est déjà là.
    .second = La consommation est dans une autre case.
    .third = Touchez la case « Ma consommation ».
gaz-consommation-decoy-download = Un fichier resterait sur cet ordinateur. Le tableau de la page suffit.
    .second = Chez vous, ce fichier s’ouvre avec un tableur.
    .third = Choisissez un mois dans la liste, au-dessus.
gaz-consommation-decoy-log-out-early = Vous partirez à la fin. Il reste l’alerte à poser.
    .second = D’abord le mois le plus haut. Ensuite, l’alerte.
    .third = Touchez « Ma consommation » ou « Mon alerte ».
gaz-consommation-decoy-amount = C’est le prix de la dernière facture, en euros.
    .second = Une alerte se compte en kilowattheures.
    .third = Touchez la ligne suivante : « Alerte à poser ».
