# Les mots du coach : s’inscrire à France Travail.

ft-inscription-title = S’inscrire à France Travail
ft-inscription-aim =
    Vous cherchez un emploi. Vous vous inscrivez pour être aidé.
    La même demande sert pour l’allocation chômage, si vous y avez droit.
ft-inscription-task =
    Inscrivez { $first-name } à France Travail.
    Son CDD à la boulangerie est fini depuis la fin du mois dernier.
    Ses papiers sont sur la table : carte d’identité, attestation, RIB.
    Lisez bien le récapitulatif. Une réponse n’y est pas juste.
    À la fin, repérez la date de la première actualisation. Puis déconnectez-vous.
ft-inscription-next-1 = Dès la fin du mois, { $first-name } fait sa première actualisation. C’est vrai même après une inscription récente.
ft-inscription-next-2 = La réponse pour l’allocation arrive dans son espace, par courrier.
ft-inscription-next-3 = Un conseiller la reçoit. Ensemble, ils préparent la recherche d’emploi.
ft-inscription-keep-1 = L’identifiant et le mot de passe, notés sur un papier à la maison
ft-inscription-keep-2 = La date de la première actualisation
ft-inscription-help = France Travail : www.francetravail.fr, téléphone 3949. Le service est gratuit. Vous payez seulement l’appel.

## Commencer

ft-inscription-sign-up-name = Ouvrir l’inscription
ft-inscription-sign-up-say = Touchez « S’inscrire, se réinscrire ».
ft-inscription-sign-up-why =
    « S’inscrire », c’est pour une première fois ou un retour.
    « Se connecter », c’est quand on a déjà un compte ouvert.
ft-inscription-sign-up-hint-1 = { $first-name } n’est pas encore inscrite. Il faut donc ouvrir une inscription.
ft-inscription-sign-up-hint-2 = Deux boutons se suivent sous le message. Prenez le deuxième.
ft-inscription-sign-up-hint-3 = Le bouton « S’inscrire, se réinscrire » est éclairé. Touchez-le.
ft-inscription-sign-up-well = L’inscription s’ouvre. Rien n’est envoyé avant la toute fin.
ft-inscription-sign-up-mistake-log-in = Ce bouton demande un compte. { $first-name } n’en a pas encore.
    .second = Se connecter, c’est entrer avec un mot de passe déjà choisi.
    .third = Touchez le bouton d’à côté : « S’inscrire, se réinscrire ».

ft-inscription-case-name = Dire sa situation
ft-inscription-case-say = Touchez la situation de { $first-name }.
ft-inscription-case-why =
    Ce petit test dit si l’inscription se fait en ligne.
    La réponse compte pour les droits.
    Le papier de l’employeur donne le bon mot.
ft-inscription-case-hint-1 = Son contrat avait une date de fin. Cette date est passée.
ft-inscription-case-hint-2 = Sous « Quelle est votre situation ? », c’est la troisième case.
ft-inscription-case-hint-3 = La case « Mon CDD est terminé » est éclairée. Touchez-la.
ft-inscription-case-well = C’est la bonne situation. Le formulaire commence.
ft-inscription-case-mistake-resigned = Démissionner, c’est choisir de partir. Ici, le contrat est allé jusqu’au bout.
    .second = Sur la table, l’attestation de l’employeur dit « Fin de CDD ».
    .third = Touchez « Changer ma réponse ». Puis touchez « Mon CDD est terminé ».

## Les données personnelles

ft-inscription-birth-name-name = Nom de naissance
ft-inscription-birth-name-say = Écrivez le nom de naissance.
ft-inscription-birth-name-why =
    C’est le nom de l’acte de naissance.
    Le nom d’usage est un autre nom, celui de tous les jours.
    Pour aller plus vite, les autres cases d’identité sont remplies.
ft-inscription-birth-name-hint-1 = Regardez la carte d’identité, sur la table. Prenez la ligne « Nom ».
ft-inscription-birth-name-hint-2 = C’est la première case, sous « Votre identité ».
ft-inscription-birth-name-hint-3 = La case est éclairée. Écrivez { $value }.
ft-inscription-birth-name-well = Le nom de naissance est juste.
ft-inscription-birth-name-mistake-usual = C’est le nom d’usage. Ici, on demande le nom de naissance.
    .second = Beaucoup de femmes mariées ont deux noms. Ici, c’est celui d’avant le mariage.
    .third = Effacez la case. Écrivez { $value }.

ft-inscription-email-name = Adresse mail
ft-inscription-email-say = Écrivez l’adresse mail.
ft-inscription-email-why =
    France Travail écrit à cette adresse.
    Avec une faute, aucun message n’arrive.
ft-inscription-email-hint-1 = Copiez l’adresse de la fiche, sans espace. N’oubliez pas le signe @.
ft-inscription-email-hint-2 = La case est sous le téléphone, dans « Vous joindre ».
ft-inscription-email-hint-3 = La case « Adresse mail » est éclairée. Écrivez { $value }.
ft-inscription-email-well = L’adresse est juste, lettre par lettre.

ft-inscription-email-again-name = Mail, deux fois
ft-inscription-email-again-say = Écrivez l’adresse mail une deuxième fois.
ft-inscription-email-again-why =
    Le site compare les deux adresses.
    Une faute de frappe se voit tout de suite.
ft-inscription-email-again-hint-1 = C’est la même adresse que dans la case du dessus.
ft-inscription-email-again-hint-2 = La case est juste sous la première adresse mail.
ft-inscription-email-again-hint-3 = La deuxième case est éclairée. Écrivez encore { $value }.
ft-inscription-email-again-well = Les deux adresses sont pareilles.
ft-inscription-email-again-mistake-different = Les deux adresses ne sont pas pareilles. Une lettre change.
    .second = Lisez à voix basse, lettre par lettre, dans les deux cases.
    .third = Effacez cette case. Écrivez { $value }, sans espace.

ft-inscription-password-name = Mot de passe
ft-inscription-password-say = Choisissez un mot de passe : celui de la fiche.
ft-inscription-password-why =
    Les règles sont sous la case. Chacune s’allume quand elle est respectée.
    En vrai, prenez un mot de passe différent pour chaque site.
ft-inscription-password-hint-1 = Copiez le mot de passe de la fiche. Il respecte toutes les règles.
ft-inscription-password-hint-2 = La case est en bas, sous « Votre accès ».
ft-inscription-password-hint-3 = La case est éclairée. Écrivez { $value }, avec la majuscule et le tiret.
ft-inscription-password-well = Toutes les règles sont allumées. Le mot de passe est choisi.

ft-inscription-to-situation-name = Continuer
ft-inscription-to-situation-say = Touchez « Continuer ».
ft-inscription-to-situation-why =
    Vos réponses sont gardées.
    Revenir en arrière n’efface rien.
ft-inscription-to-situation-hint-1 = Cette page est remplie. Passez à la suivante.
ft-inscription-to-situation-hint-2 = Le bouton est tout en bas de la page.
ft-inscription-to-situation-hint-3 = « Continuer » est éclairé. Touchez ce bouton.
ft-inscription-to-situation-well = L’étape 2 s’affiche : la situation.
ft-inscription-to-situation-mistake-missing = Le site attend encore une réponse. Elle est entourée.
    .second = Remontez la page. Un message est écrit sous la case à revoir.
    .third = Remplissez les cases vides, de haut en bas. Puis touchez « Continuer ».

## La situation

ft-inscription-last-day-name = Dernier jour travaillé
ft-inscription-last-day-say = Écrivez le dernier jour du contrat.
ft-inscription-last-day-why =
    L’inscription se fait après ce jour-là.
    La date exacte est sur l’attestation de l’employeur.
ft-inscription-last-day-hint-1 = Le contrat s’est fini le dernier jour du mois, en { $previous-month }.
ft-inscription-last-day-hint-2 = Il y a trois cases : le jour, le mois, l’année.
ft-inscription-last-day-hint-3 = Les cases sont éclairées. Écrivez { $value }.
ft-inscription-last-day-well = La date est la même que sur le papier.
ft-inscription-last-day-value = Dernier jour du contrat
ft-inscription-last-day-mistake-today = C’est la date du jour. Le site demande la fin du contrat.
    .second = Regardez l’attestation de l’employeur. Prenez la date après « au ».
    .third = Effacez les trois cases. Écrivez { $value }.

ft-inscription-to-bank-name = Continuer
ft-inscription-to-bank-say = Lisez le dernier emploi, puis touchez « Continuer ».
ft-inscription-to-bank-why =
    L’employeur envoie parfois ces lignes lui-même.
    Elles se vérifient plus loin, dans le récapitulatif.
ft-inscription-to-bank-hint-1 = La date est écrite. Allez vers la page du compte bancaire.
ft-inscription-to-bank-hint-2 = Le bouton est sous les lignes du dernier emploi.
ft-inscription-to-bank-hint-3 = Le bouton « Continuer » est éclairé. Touchez-le.
ft-inscription-to-bank-well = L’étape 3 s’affiche : l’allocation.

## Le compte bancaire

ft-inscription-find-iban-name = Trouver l’IBAN
ft-inscription-find-iban-say = Ouvrez le RIB, sur la table. Touchez l’IBAN.
ft-inscription-find-iban-why =
    L’IBAN est le numéro du compte.
    En France, il commence par FR.
    Le numéro de la carte bancaire ne sert jamais ici.
ft-inscription-find-iban-hint-1 = Cherchez le papier de la banque, pas la carte. Le bon numéro commence par FR.
ft-inscription-find-iban-hint-2 = Les papiers sont sous la page. L’IBAN est en bas du RIB.
ft-inscription-find-iban-hint-3 = Suivez la partie éclairée. Touchez le numéro qui commence par FR.
ft-inscription-find-iban-well = C’est l’IBAN. Il a 27 caractères, lettres comprises.
ft-inscription-find-iban-mistake-card = C’est le numéro de la carte. Il sert à payer. Il reste secret.
    .second = Pour recevoir de l’argent, un site demande l’IBAN, jamais la carte.
    .third = Fermez la carte. Ouvrez le RIB, et touchez le numéro en FR.

ft-inscription-iban-name = Écrire l’IBAN
ft-inscription-iban-say = Écrivez l’IBAN.
ft-inscription-iban-why =
    L’allocation sera versée sur ce compte.
    Le compte doit être au nom de { $first-name }.
ft-inscription-iban-hint-1 = Copiez l’IBAN du RIB, par groupes de quatre. Les espaces ne comptent pas.
ft-inscription-iban-hint-2 = C’est la seule case de la page.
ft-inscription-iban-hint-3 = La case « IBAN » est éclairée. Écrivez { $value }.
ft-inscription-iban-well = L’IBAN est complet. Le site le reconnaît.
ft-inscription-iban-mistake-card = C’est le numéro de la carte bancaire. Ne le donnez pas ici.
    .second = L’IBAN commence par FR. Il est sur le RIB, pas sur la carte.
    .third = Effacez la case. Écrivez { $value }.
ft-inscription-iban-mistake-too-short = Il manque des chiffres. Un IBAN français a 27 caractères.
    .second = Comparez groupe par groupe avec le RIB. Le dernier groupe est plus court.
    .third = Écrivez la fin du numéro, jusqu’à obtenir { $value }.

ft-inscription-to-summary-name = Voir le récapitulatif
ft-inscription-to-summary-say = Touchez « Continuer ».
ft-inscription-to-summary-why =
    La page suivante montre toutes les réponses.
    Rien n’est envoyé pour l’instant.
ft-inscription-to-summary-hint-1 = Le compte bancaire est rempli. Allez vers la dernière page.
ft-inscription-to-summary-hint-2 = Le bouton est en bas, sous la case de l’IBAN.
ft-inscription-to-summary-hint-3 = « Continuer » est éclairé. Touchez-le une fois.
ft-inscription-to-summary-well = Voici le récapitulatif. Prenez le temps de le lire.

## Vérifier et corriger

ft-inscription-edit-job-name = Corriger une ligne
ft-inscription-edit-job-say = Une ligne n’est pas juste. Touchez son bouton « Modifier ».
ft-inscription-edit-job-why =
    Comparez chaque ligne avec les papiers.
    L’attestation parle d’un temps partiel. Le site a noté un temps plein.
    Une erreur ici change l’allocation.
ft-inscription-edit-job-hint-1 = Relisez la durée du travail, sur l’attestation de l’employeur. Puis relisez le site.
ft-inscription-edit-job-hint-2 = C’est la dernière ligne, celle de la boulangerie. Le bouton est à droite.
ft-inscription-edit-job-hint-3 = Le bouton « Modifier » du dernier emploi est éclairé. Touchez-le.
ft-inscription-edit-job-well = Vous avez trouvé l’erreur. Elle se corrige facilement.
ft-inscription-edit-job-mistake-too-soon = Attendez un peu. Une ligne ne correspond pas encore aux papiers.
    .second = Comparez le dernier emploi avec l’attestation de l’employeur.
    .third = Touchez « Modifier », sur la ligne de la boulangerie.
ft-inscription-edit-job-mistake-other-row = Cette ligne est juste. Vous pouvez la laisser.
    .second = Cherchez la ligne de la boulangerie. La durée du travail n’y est pas bonne.
    .third = Revenez au récapitulatif avec « Continuer ». Prenez la dernière ligne.

ft-inscription-part-time-name = Durée du travail
ft-inscription-part-time-say = Touchez « Temps partiel ».
ft-inscription-part-time-why =
    Temps partiel veut dire : moins d’heures que l’horaire complet.
    L’attestation donne le nombre d’heures par semaine.
ft-inscription-part-time-hint-1 = Qu’a écrit l’employeur sur l’attestation ? Choisissez la même chose.
ft-inscription-part-time-hint-2 = C’est la deuxième grande case de la page.
ft-inscription-part-time-hint-3 = La case « Temps partiel » est éclairée. Touchez-la.
ft-inscription-part-time-well = C’est corrigé. Le récapitulatif montre la bonne durée.
ft-inscription-part-time-mistake-full = Le temps plein, c’est ce que le site avait noté. Le papier dit autre chose.
    .second = Ouvrez l’attestation, sur la table. Lisez la ligne « Durée du travail ».
    .third = Touchez « Modifier » sur le dernier emploi. Puis touchez « Temps partiel ».

## Envoyer

ft-inscription-certify-name = Certifier
ft-inscription-certify-say = Cochez « Je certifie ».
ft-inscription-certify-why =
    Certifier, c’est dire que tout est vrai.
    Une erreur de bonne foi peut se corriger plus tard.
ft-inscription-certify-hint-1 = Toutes les lignes sont justes. Dites-le avec la petite case.
ft-inscription-certify-hint-2 = La case est sous le dernier tableau, avant le bouton.
ft-inscription-certify-hint-3 = La case « Je certifie » est éclairée. Touchez-la.
ft-inscription-certify-well = La case est cochée.

ft-inscription-send-name = Valider
ft-inscription-send-say = Touchez « Valider mon inscription ».
ft-inscription-send-why =
    C’est le seul bouton qui envoie.
    Avant lui, tout reste un brouillon.
ft-inscription-send-hint-1 = La demande est prête et vérifiée. Il faut maintenant l’envoyer.
ft-inscription-send-hint-2 = Le bouton est tout en bas, sous la case cochée.
ft-inscription-send-hint-3 = « Valider mon inscription » est éclairé. Touchez une seule fois.
ft-inscription-send-well = L’inscription est enregistrée. Lisez bien cette page.

ft-inscription-first-update-name = Noter la date
ft-inscription-first-update-say = Touchez la date de la première actualisation.
ft-inscription-first-update-why =
    Chaque mois, il faut dire si l’on cherche encore un emploi.
    Sans cela, l’inscription s’arrête.
    En vrai, notez cette date sur un papier.
ft-inscription-first-update-hint-1 = Quand faut-il revenir sur le site ? La page le dit.
ft-inscription-first-update-hint-2 = La date est sous la phrase « Pour rester inscrite ».
ft-inscription-first-update-hint-3 = La ligne « Première actualisation » est éclairée. Touchez la date.
ft-inscription-first-update-well = C’est la date à retenir. Elle revient chaque mois.

ft-inscription-log-out-name = Se déconnecter
ft-inscription-log-out-say = Touchez « Se déconnecter ».
ft-inscription-log-out-why =
    L’inscription a ouvert un espace à son nom.
    D’autres personnes utilisent cet ordinateur.
ft-inscription-log-out-hint-1 = Tout est fini. Fermez l’espace avant de partir.
ft-inscription-log-out-hint-2 = Le lien est tout en bas de la page de confirmation.
ft-inscription-log-out-hint-3 = Le lien « Se déconnecter » est éclairé. Touchez-le.
ft-inscription-log-out-well = L’espace est fermé. Bravo, c’était un long formulaire.

## Autres boutons

ft-inscription-decoy-log-in = Ce bouton sert quand on a déjà un compte.
    .second = { $first-name } n’est pas encore inscrite. Elle n’a pas de mot de passe.
    .third = Touchez « S’inscrire, se réinscrire ».
ft-inscription-decoy-offers = Ici, on cherche une offre. L’inscription se fait ailleurs.
    .second = Chercher une offre ne suffit pas pour être inscrit.
    .third = Remontez au bouton « S’inscrire, se réinscrire ».
ft-inscription-decoy-notice = Le préavis, ce sont les dernières semaines du contrat. { $first-name } n’y est plus.
    .second = On s’inscrit après le dernier jour, pas avant.
    .third = Touchez « Mon CDD est terminé ».
ft-inscription-decoy-rsa = Avec le RSA, l’inscription se fait toute seule. Une lettre le dit.
    .second = { $first-name } ne touche pas le RSA. Son contrat est fini.
    .third = Touchez la case au-dessus : « Mon CDD est terminé ».
ft-inscription-decoy-later = C’est possible en vrai. Mais l’allocation attendra ce papier.
    .second = Le RIB est sur la table. Autant l’écrire maintenant.
    .third = Ouvrez le RIB, puis remplissez la case « IBAN ».
ft-inscription-decoy-bank-code = C’est le numéro de la banque. Il est trop court.
    .second = L’IBAN est plus long. Il commence par les lettres FR.
    .third = Touchez la ligne « IBAN », juste en dessous.
ft-inscription-decoy-card-number = C’est le numéro de la carte. Il sert à payer, pas à recevoir.
    .second = Ce numéro reste secret. France Travail ne le demande jamais.
    .third = Fermez la carte. L’IBAN est sur le RIB.
ft-inscription-decoy-workshop = Un atelier aide à chercher du travail. Ce sera pour plus tard.
    .second = Aujourd’hui, il reste la date à repérer, puis la porte de sortie.
    .third = Revenez à la page de confirmation. Finissez les deux dernières étapes.
