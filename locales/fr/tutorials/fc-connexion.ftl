# Les mots du coach : se connecter avec FranceConnect.

fc-connexion-title = Se connecter avec FranceConnect
fc-connexion-aim =
    FranceConnect ouvre les sites publics avec un compte que vous avez déjà.
    Il n’y a pas de nouveau mot de passe à apprendre.
fc-connexion-task =
    { $first-name } veut entrer sur France Travail.
    Elle utilise FranceConnect et son compte des impôts.
    Le code arrive dans sa boîte mail.
    Ensuite, lisez les deux alertes de FranceConnect.
    Une seule est à signaler.
    Enfin, déconnectez-vous.
fc-connexion-next-1 = Le même bouton marche sur beaucoup de sites publics.
fc-connexion-next-2 = Un code est demandé à chaque fois sur un ordinateur partagé.
fc-connexion-next-3 = Si vous n’y arrivez pas, un conseiller peut agir avec vous. C’est Aidants Connect.
fc-connexion-keep-1 = Votre numéro fiscal, en haut de l’avis d’impôt
fc-connexion-keep-2 = De quoi lire vos mails pendant la connexion
fc-connexion-help = FranceConnect : aide.franceconnect.gouv.fr. Mot de passe perdu : demandez-le sur le site du compte choisi, par exemple www.impots.gouv.fr.

## Choisir la porte

fc-connexion-choose-button-name = Prendre FranceConnect
fc-connexion-choose-button-say = Touchez « S’identifier avec FranceConnect ».
fc-connexion-choose-button-why =
    Vous n’avez rien à créer.
    { $first-name } a déjà un compte aux impôts.
    Ce compte sert de clé pour France Travail.
fc-connexion-choose-button-hint-1 = Deux portes mènent au même espace. Prenez celle de FranceConnect.
fc-connexion-choose-button-hint-2 = C’est le deuxième bouton, au milieu de la page.
fc-connexion-choose-button-hint-3 = Le bouton FranceConnect est éclairé. Touchez-le une fois.
fc-connexion-choose-button-well = FranceConnect s’ouvre. L’adresse finit par gouv.fr.

fc-connexion-choose-account-name = Choisir le compte
fc-connexion-choose-account-say = Choisissez le compte des impôts.
fc-connexion-choose-account-why =
    Prenez toujours le compte dont vous connaissez le mot de passe.
    Pour { $first-name }, c’est celui des impôts.
    On ne vous fait rien payer.
fc-connexion-choose-account-hint-1 = Plusieurs comptes sont proposés. Un seul est celui de { $first-name }.
fc-connexion-choose-account-hint-2 = C’est la première grande case : « impots.gouv.fr ».
fc-connexion-choose-account-hint-3 = La case « impots.gouv.fr » est éclairée. Touchez-la.
fc-connexion-choose-account-well = L’adresse a changé : vous êtes sur le site des impôts. C’est normal.

## Ouvrir le compte des impôts

fc-connexion-find-number-name = Trouver le numéro
fc-connexion-find-number-say = Ouvrez l’avis d’impôt. Touchez le numéro fiscal.
fc-connexion-find-number-why =
    Le numéro fiscal a 13 chiffres.
    Il est en haut de l’avis d’impôt.
    Un autre numéro lui ressemble, juste dessous.
fc-connexion-find-number-hint-1 = L’avis d’impôt est posé sur la table. Cherchez les mots « Numéro fiscal ».
fc-connexion-find-number-hint-2 = La feuille est en bas de l’écran. Le numéro est sous le nom et l’adresse.
fc-connexion-find-number-hint-3 = Suivez la partie éclairée, jusqu’au numéro fiscal.
fc-connexion-find-number-well = C’est lui : 13 chiffres, sous les mots « Numéro fiscal ».

fc-connexion-type-number-name = Écrire le numéro
fc-connexion-type-number-say = Écrivez le numéro fiscal.
fc-connexion-type-number-why =
    Ce numéro dit qui vous êtes.
    Le mot de passe le prouve.
fc-connexion-type-number-hint-1 = Recopiez les 13 chiffres de l’avis d’impôt.
fc-connexion-type-number-hint-2 = C’est la première case, en haut de la page des impôts.
fc-connexion-type-number-hint-3 = La case est éclairée. Écrivez { $value }.
fc-connexion-type-number-well = Les 13 chiffres sont justes.
fc-connexion-type-number-mistake-health-number = C’est le numéro de Sécurité sociale. Les impôts ont leur propre numéro.
    .second = Les deux numéros ont 13 chiffres. Celui des impôts est sur l’avis d’impôt.
    .third = Effacez tout. Écrivez { $value }.
fc-connexion-type-number-mistake-reference = C’est la référence de l’avis. Elle change chaque année.
    .second = Sur la feuille, prenez la ligne au-dessus : « Numéro fiscal ».
    .third = Effacez tout. Écrivez { $value }.

fc-connexion-type-password-name = Mot de passe
fc-connexion-type-password-say = Écrivez le mot de passe des impôts.
fc-connexion-type-password-why =
    FranceConnect n’a pas de mot de passe à lui.
    C’est toujours celui du compte choisi.
fc-connexion-type-password-hint-1 = Copiez le mot de passe de la carte. Attention à la majuscule.
fc-connexion-type-password-hint-2 = C’est la deuxième case, sous le numéro fiscal.
fc-connexion-type-password-hint-3 = La case est éclairée. Écrivez { $value }.
fc-connexion-type-password-well = Le mot de passe est bon.

fc-connexion-connect-name = Se connecter
fc-connexion-connect-say = Touchez « Se connecter ».
fc-connexion-connect-why =
    Les impôts vérifient le numéro et le mot de passe.
    Un seul appui suffit. Attendez ensuite.
fc-connexion-connect-hint-1 = Les deux cases sont remplies. Envoyez-les aux impôts.
fc-connexion-connect-hint-2 = Le bouton est juste sous le mot de passe.
fc-connexion-connect-hint-3 = « Se connecter » est éclairé. Touchez ce bouton.
fc-connexion-connect-well = Les impôts envoient un code pour vérifier.

## Le code

fc-connexion-open-mail-name = Ouvrir les mails
fc-connexion-open-mail-say = Ouvrez l’onglet « Boîte mail ».
fc-connexion-open-mail-why =
    Le code arrive par mail.
    La page des impôts reste ouverte à côté.
    Ne la fermez pas.
fc-connexion-open-mail-hint-1 = Le code n’est pas sur cette page. Il est dans les mails.
fc-connexion-open-mail-hint-2 = Les onglets sont tout en haut. Cherchez « Boîte mail ».
fc-connexion-open-mail-hint-3 = L’onglet « Boîte mail » est éclairé. Touchez-le.
fc-connexion-open-mail-well = Voici les mails de { $first-name }.

fc-connexion-read-code-name = Lire le code
fc-connexion-read-code-say = Ouvrez le mail des impôts, arrivé à l’instant.
fc-connexion-read-code-why =
    Deux mails des impôts se ressemblent.
    Le plus ancien ne sert plus.
    Regardez toujours quand le mail est arrivé.
fc-connexion-read-code-hint-1 = Cherchez « Votre code de connexion » et « À l’instant ».
fc-connexion-read-code-hint-2 = C’est la ligne la plus haute dans la liste.
fc-connexion-read-code-hint-3 = La bonne ligne est éclairée. Touchez-la.
fc-connexion-read-code-well = Le code est affiché. Il a 6 chiffres.

fc-connexion-type-code-name = Écrire le code
fc-connexion-type-code-say = Revenez sur la page des impôts. Écrivez le code.
fc-connexion-type-code-why =
    Vous avez demandé ce code. Il est normal.
    Un code que vous n’avez pas demandé ne se donne jamais.
fc-connexion-type-code-hint-1 = Recopiez les 6 chiffres du dernier mail. Ils vont dans les six cases.
fc-connexion-type-code-hint-2 = L’onglet « France Travail » est en haut, à gauche. Les cases sont dans sa page.
fc-connexion-type-code-hint-3 = Suivez la partie éclairée. Écrivez le code du dernier mail.
fc-connexion-type-code-well = Le code est juste.
fc-connexion-type-code-mistake-old-code = Ce code vient de l’ancien mail. Il ne marche plus.
    .second = Reprenez le mail arrivé « À l’instant ». Ses chiffres sont différents.
    .third = Effacez les cases. Recopiez le code du dernier mail.

fc-connexion-confirm-code-name = Valider le code
fc-connexion-confirm-code-say = Touchez « Valider ».
fc-connexion-confirm-code-why =
    Les impôts comparent les deux codes.
    Ensuite, vous revenez chez FranceConnect.
fc-connexion-confirm-code-hint-1 = Les 6 chiffres sont écrits. Donnez-les aux impôts.
fc-connexion-confirm-code-hint-2 = Le bouton est sous les cases du code.
fc-connexion-confirm-code-hint-3 = « Valider » est éclairé. Touchez-le une fois.
fc-connexion-confirm-code-well = FranceConnect montre maintenant un nom.

## Vérifier et entrer

fc-connexion-check-name-name = Vérifier le nom
fc-connexion-check-name-say = Lisez le nom. Touchez-le s’il est bon.
fc-connexion-check-name-why =
    Ce doit être le nom de { $first-name }.
    Un autre nom ? Arrêtez-vous et demandez de l’aide.
    La personne d’avant n’a pas fermé son compte.
fc-connexion-check-name-hint-1 = Le prénom et le nom sont écrits sur la page. Comparez avec la carte.
fc-connexion-check-name-hint-2 = Le nom est juste sous le grand titre.
fc-connexion-check-name-hint-3 = Le nom est éclairé. Touchez-le.
fc-connexion-check-name-well = C’est le bon nom. Vous pouvez continuer.

fc-connexion-continue-name = Continuer
fc-connexion-continue-say = Touchez « Continuer sur France Travail ».
fc-connexion-continue-why =
    France Travail reçoit votre identité.
    Il ne reçoit pas votre mot de passe.
    « Données transmises » montre ce qui part.
fc-connexion-continue-hint-1 = Le nom est bon. Entrez maintenant sur France Travail.
fc-connexion-continue-hint-2 = C’est le grand bouton, sous le nom.
fc-connexion-continue-hint-3 = « Continuer sur France Travail » est éclairé. Touchez-le.
fc-connexion-continue-well = « Bonjour { $first-name } » : vous êtes dans son espace.

## Les deux alertes

fc-connexion-read-alert-name = Première alerte
fc-connexion-read-alert-say = Dans la boîte mail, ouvrez l’alerte « France Travail ».
fc-connexion-read-alert-why =
    FranceConnect prévient quand une connexion est inhabituelle.
    Cet ordinateur est nouveau pour { $first-name }.
    Comparez avec ce que vous venez de faire.
fc-connexion-read-alert-hint-1 = Un mail de FranceConnect vient d’arriver. Il parle de France Travail.
fc-connexion-read-alert-hint-2 = Onglet « Boîte mail », première ligne de la liste.
fc-connexion-read-alert-hint-3 = Suivez la partie éclairée, jusqu’à cette ligne.
fc-connexion-read-alert-well = Bonne date, bon site : c’était vous. Il n’y a rien à faire.

fc-connexion-read-other-name = Deuxième alerte
fc-connexion-read-other-say = Ouvrez l’autre alerte de FranceConnect.
fc-connexion-read-other-why =
    Elle est arrivée hier.
    Lisez le site et l’heure.
    { $first-name } n’a ni voiture ni carte grise.
fc-connexion-read-other-hint-1 = Revenez à la liste. Cherchez l’alerte « Cartes grises en ligne ».
fc-connexion-read-other-hint-2 = Elle est plus bas dans la liste. Elle est marquée « Hier ».
fc-connexion-read-other-hint-3 = Suivez la partie éclairée. Ouvrez l’alerte d’hier.
fc-connexion-read-other-well = À 3 h du matin, sur un site inconnu : ce n’était pas elle.

fc-connexion-report-name = Signaler
fc-connexion-report-say = Touchez « Je signale une usurpation ».
fc-connexion-report-why =
    Quelqu’un s’est servi du compte de { $first-name }.
    Usurper, c’est se faire passer pour un autre.
    Le signaler protège { $first-name }.
fc-connexion-report-hint-1 = Cette connexion n’est pas la vôtre. Dites-le à FranceConnect.
fc-connexion-report-hint-2 = Le bouton est en bas de ce mail.
fc-connexion-report-hint-3 = Le bouton est éclairé. Touchez-le.
fc-connexion-report-well = C’est signalé. En vrai, changez aussi le mot de passe des impôts.

## Sortir

fc-connexion-log-out-name = Se déconnecter
fc-connexion-log-out-say = Revenez sur France Travail. Déconnectez-vous.
fc-connexion-log-out-why =
    Sur un ordinateur partagé, cherchez toujours la sortie.
    Fermer la page ne suffit pas.
fc-connexion-log-out-hint-1 = L’espace de { $first-name } est encore ouvert. Fermez-le.
fc-connexion-log-out-hint-2 = Dans l’onglet « France Travail », le lien est en haut de la page.
fc-connexion-log-out-hint-3 = Suivez la partie éclairée, jusqu’à « Se déconnecter ».
fc-connexion-log-out-well = L’espace est fermé. En vrai, fermez aussi la boîte mail.

## Autres boutons

fc-connexion-decoy-own-login = C’est l’autre porte, avec un identifiant France Travail. Elle marche aussi en vrai.
    .second = Aujourd’hui, { $first-name } utilise son compte des impôts.
    .third = Touchez « S’identifier avec FranceConnect », plus bas.
fc-connexion-decoy-ameli = Ce compte marche aussi en vrai. { $first-name } ne connaît pas son mot de passe ameli.
    .second = Prenez le compte dont le mot de passe est sur la carte.
    .third = Touchez la case au-dessus : « impots.gouv.fr ».
fc-connexion-decoy-la-poste = Ce compte demande une application sur le téléphone. { $first-name } ne l’a pas.
    .second = Sans l’application, cette porte reste fermée. Prenez une autre case.
    .third = Touchez la première case : « impots.gouv.fr ».
fc-connexion-decoy-aidants-connect = Ce bouton est pour le conseiller. Il aide avec une autorisation écrite.
    .second = Vous agissez pour vous-même. Choisissez un compte plus haut.
    .third = Remontez. Touchez la case « impots.gouv.fr ».
fc-connexion-decoy-reference = C’est la référence de l’avis. Elle ne sert pas à se connecter.
    .second = Lisez les mots au-dessus du numéro. Cherchez « Numéro fiscal ».
    .third = Prenez le numéro de la ligne précédente.
fc-connexion-decoy-old = Ce mail est ancien. Son code ne marche plus.
    .second = Regardez quand le mail est arrivé. Il faut celui de maintenant.
    .third = Revenez à la liste. Ouvrez le mail « À l’instant ».
fc-connexion-decoy-report-mine = Cette connexion est la vôtre. Il n’y a rien à signaler.
    .second = La date et le site sont ceux que vous venez d’utiliser.
    .third = Revenez à la liste. Lisez l’autre alerte, celle d’hier.
fc-connexion-decoy-log-out-early = Vous sortirez à la fin. Il reste deux alertes à lire.
    .second = Les alertes sont dans la boîte mail, dans l’autre onglet.
    .third = Touchez l’onglet « Boîte mail », tout en haut.
