# Les mots du coach : télécharger une attestation (Caf).

caf-attestation-title = Télécharger une attestation Caf
caf-attestation-aim =
    L’école ou la cantine demande votre quotient familial.
    Ce papier se trouve dans votre compte Caf.
caf-attestation-task =
    La cantine de Tom a écrit à { $first-name }.
    Elle demande un papier de la Caf.
    Lisez la lettre : quel papier, pour quel mois ?
    Téléchargez ce papier et imprimez-le.
    Ensuite, ne laissez rien sur l’ordinateur.
caf-attestation-next-1 = Vous donnez le papier à la cantine ou à la mairie.
caf-attestation-next-2 = La cantine calcule son prix avec ce nombre.
caf-attestation-next-3 = Parfois, le numéro de dossier suffit. Demandez avant.
caf-attestation-keep-1 = Le papier imprimé
caf-attestation-keep-2 = Votre mot de passe, dans un endroit sûr
caf-attestation-help = Caf : www.caf.fr, téléphone 3230. Le service est gratuit. Vous payez seulement l’appel.

## Entrer dans le compte

caf-attestation-open-account-name = Ouvrir le compte
caf-attestation-open-account-say = Touchez « Mon compte ».
caf-attestation-open-account-why =
    Vos papiers sont rangés dans votre compte.
    L’adresse du vrai site est www.caf.fr.
caf-attestation-open-account-hint-1 = Les papiers sont privés. Il faut d’abord entrer dans le compte.
caf-attestation-open-account-hint-2 = Le bouton est sous le message avec le numéro 3230.
caf-attestation-open-account-hint-3 = Le bouton « Mon compte » est éclairé. Posez le doigt dessus.
caf-attestation-open-account-well = La page de connexion s’ouvre.

caf-attestation-type-nir-name = Écrire le numéro
caf-attestation-type-nir-say = Écrivez le numéro de Sécurité sociale.
caf-attestation-type-nir-why =
    Il est sur la carte de { $first-name }.
    La Caf demande les 13 premiers chiffres.
    Les 2 derniers chiffres sont la clé.
caf-attestation-type-nir-hint-1 = Copiez les 13 chiffres de la carte. Arrêtez-vous avant la clé.
caf-attestation-type-nir-hint-2 = C’est la première case blanche, en haut de la page.
caf-attestation-type-nir-hint-3 = La case est éclairée. Écrivez { $value }.
caf-attestation-type-nir-well = La Caf a reconnu le numéro.
caf-attestation-type-nir-mistake-has-key = Il y a 15 chiffres. La Caf en demande 13, sans la clé.
    .second = Les 2 derniers chiffres sont la clé. Ils vérifient les autres. Effacez-les.
    .third = Touchez « Effacer » deux fois. Il reste { $value }.

caf-attestation-type-password-name = Mot de passe
caf-attestation-type-password-say = Écrivez le mot de passe.
caf-attestation-type-password-why =
    Des points remplacent les lettres : c’est normal.
    Ainsi, personne ne lit derrière vous.
caf-attestation-type-password-hint-1 = Copiez le mot de passe de la carte. Respectez la majuscule.
caf-attestation-type-password-hint-2 = C’est la deuxième case, sous le numéro.
caf-attestation-type-password-hint-3 = La case « Mot de passe » est éclairée. Écrivez { $value }.
caf-attestation-type-password-well = Le mot de passe est bon.

caf-attestation-connect-name = Se connecter
caf-attestation-connect-say = Touchez « Se connecter ».
caf-attestation-connect-why =
    Le numéro et le mot de passe sont prêts.
    Ce bouton les donne à la Caf.
caf-attestation-connect-hint-1 = Les deux cases sont remplies. Entrez maintenant.
caf-attestation-connect-hint-2 = Le bouton est plus bas que les deux cases.
caf-attestation-connect-hint-3 = « Se connecter » est éclairé. Touchez-le une seule fois.
caf-attestation-connect-well = La Caf veut vérifier que c’est bien vous.

## Le code

caf-attestation-send-code-name = Demander le code
caf-attestation-send-code-say = Touchez « Envoyer le code ».
caf-attestation-send-code-why =
    Le code arrive dans votre boîte mail.
    Il empêche un voleur d’entrer.
caf-attestation-send-code-hint-1 = La Caf va envoyer 6 chiffres par mail. Demandez-les.
caf-attestation-send-code-hint-2 = Le bouton est au milieu, sous l’adresse mail.
caf-attestation-send-code-hint-3 = « Envoyer le code » est éclairé. Touchez ce bouton.
caf-attestation-send-code-well = Le code est parti vers la boîte mail.

caf-attestation-open-mail-name = Ouvrir les mails
caf-attestation-open-mail-say = Ouvrez l’onglet « Boîte mail ».
caf-attestation-open-mail-why =
    Un onglet, c’est une page ouverte en plus.
    La page de la Caf reste ouverte à côté.
caf-attestation-open-mail-hint-1 = Le code est dans un mail. Allez lire les mails.
caf-attestation-open-mail-hint-2 = Les onglets sont tout en haut. Cherchez « Boîte mail ».
caf-attestation-open-mail-hint-3 = L’onglet « Boîte mail » est éclairé. Touchez-le.
caf-attestation-open-mail-well = Voici les mails de { $first-name }.

caf-attestation-read-code-name = Lire le code
caf-attestation-read-code-say = Ouvrez le mail le plus récent.
caf-attestation-read-code-why =
    Deux mails de la Caf se ressemblent.
    Celui d’hier ne marche plus.
    Le bon est arrivé « à l’instant ».
caf-attestation-read-code-hint-1 = Regardez quand le mail est arrivé. Prenez celui de maintenant.
caf-attestation-read-code-hint-2 = C’est la première ligne de la liste.
caf-attestation-read-code-hint-3 = La bonne ligne est éclairée. Touchez-la.
caf-attestation-read-code-well = Le code est affiché. Il a 6 chiffres.

caf-attestation-type-code-name = Écrire le code
caf-attestation-type-code-say = Revenez sur caf.fr. Écrivez le code.
caf-attestation-type-code-why =
    Le code marche 15 minutes, une seule fois.
    Ne le donnez à personne, même au téléphone.
caf-attestation-type-code-hint-1 = Recopiez les 6 chiffres du dernier mail. Ils vont dans la page de la Caf.
caf-attestation-type-code-hint-2 = L’onglet « caf.fr » est en haut à gauche. La case est dans sa page.
caf-attestation-type-code-hint-3 = Suivez la partie éclairée. Écrivez le code du dernier mail.
caf-attestation-type-code-well = Le code est juste.
caf-attestation-type-code-mistake-old-code = Ce code est celui d’hier. Il ne marche plus.
    .second = Reprenez le mail arrivé « à l’instant ». Son code est différent.
    .third = Effacez la case. Recopiez le code du dernier mail.

caf-attestation-confirm-code-name = Valider le code
caf-attestation-confirm-code-say = Touchez « Valider ».
caf-attestation-confirm-code-why =
    La Caf va comparer les deux codes.
    Ensuite, le compte s’ouvre.
caf-attestation-confirm-code-hint-1 = Les 6 chiffres sont écrits. Donnez-les à la Caf.
caf-attestation-confirm-code-hint-2 = Le bouton « Valider » est sous la case du code.
caf-attestation-confirm-code-hint-3 = « Valider » est éclairé. Touchez ce bouton.
caf-attestation-confirm-code-well = Vous êtes dans le compte. Le nom est en haut à droite.

## La lettre de la cantine

caf-attestation-read-letter-name = Lire la lettre
caf-attestation-read-letter-say = Ouvrez la lettre de la cantine. Touchez le nom du papier demandé.
caf-attestation-read-letter-why =
    La Caf propose plusieurs papiers.
    La lettre dit lequel il faut.
    La lire d’abord évite un aller-retour.
caf-attestation-read-letter-hint-1 = La lettre est posée sur la table. Elle nomme un papier de la Caf.
caf-attestation-read-letter-hint-2 = La lettre est en bas de l’écran. La ligne s’appelle « Papier demandé ».
caf-attestation-read-letter-hint-3 = Suivez la partie éclairée, jusqu’au nom du papier.
caf-attestation-read-letter-well = La cantine veut l’attestation de quotient familial.

caf-attestation-read-month-name = Trouver le mois
caf-attestation-read-month-say = Dans la lettre, touchez le mois du papier.
caf-attestation-read-month-why =
    Le quotient change avec le temps.
    La cantine veut un mois précis.
    La lettre porte aussi une autre date.
caf-attestation-read-month-hint-1 = Cherchez un mois et une année, sans le jour.
caf-attestation-read-month-hint-2 = La ligne est juste sous le nom du papier.
caf-attestation-read-month-hint-3 = Le mois est éclairé. Touchez-le.
caf-attestation-read-month-well = La cantine veut { $month }. Gardez ce mois en tête.

## Le bon papier

caf-attestation-open-attestations-name = Mes attestations
caf-attestation-open-attestations-say = Touchez « Mes attestations ».
caf-attestation-open-attestations-why =
    Une attestation est un papier qui prouve.
    Elles sont toutes au même endroit.
caf-attestation-open-attestations-hint-1 = Vous cherchez un papier officiel. Ouvrez la case des attestations.
caf-attestation-open-attestations-hint-2 = C’est la deuxième case, sous les paiements.
caf-attestation-open-attestations-hint-3 = La case « Mes attestations » est éclairée. Touchez-la.
caf-attestation-open-attestations-well = Le site propose deux papiers.

caf-attestation-choose-quotient-name = Choisir le papier
caf-attestation-choose-quotient-say = Choisissez le quotient familial.
caf-attestation-choose-quotient-why =
    La lettre demande le quotient familial.
    C’est un nombre calculé par la Caf.
    Il dépend des revenus et de la famille.
caf-attestation-choose-quotient-hint-1 = Quel mot la cantine a-t-elle écrit ? « Quotient familial ».
caf-attestation-choose-quotient-hint-2 = C’est la deuxième grande case de la page.
caf-attestation-choose-quotient-hint-3 = La case « Attestation de quotient familial » est éclairée. Touchez-la.
caf-attestation-choose-quotient-well = C’est le bon papier. Il reste le mois à choisir.
caf-attestation-choose-quotient-mistake-payment = Ce papier montre les aides reçues. La cantine veut le quotient familial.
    .second = Le paiement, c’est plutôt pour un propriétaire. Revenez à la liste.
    .third = Touchez « Retour ». Puis touchez la deuxième case, « quotient familial ».

caf-attestation-download-name = Télécharger
caf-attestation-download-say = Téléchargez le papier du bon mois.
caf-attestation-download-why =
    La cantine veut { $month }.
    Télécharger, c’est copier le papier sur l’ordinateur.
caf-attestation-download-hint-1 = Le quotient change avec le temps. Prenez le mois le plus récent.
caf-attestation-download-hint-2 = Cherchez { $month }, sur la deuxième ligne. Le bouton est à droite.
caf-attestation-download-hint-3 = Le bouton de la bonne ligne est éclairé. Touchez « Télécharger ».
caf-attestation-download-well = Le papier est arrivé dans « Téléchargements ».
caf-attestation-download-mistake-old-month = Ce papier est celui du mois d’avant. La cantine veut { $month }.
    .second = Le quotient a changé depuis. Lisez le mois au début de la ligne.
    .third = Revenez sur l’onglet « caf.fr ». Touchez le bouton de la ligne { $month }.

## Ouvrir, imprimer

caf-attestation-open-file-name = Ouvrir le papier
caf-attestation-open-file-say = Ouvrez le papier téléchargé.
caf-attestation-open-file-why =
    Les papiers arrivent dans « Téléchargements ».
    Son nom commence par « quotient ».
    PDF veut dire : un fichier comme une feuille.
caf-attestation-open-file-hint-1 = Cherchez un nom avec « quotient » et le mois. Ce n’est pas une photo.
caf-attestation-open-file-hint-2 = Il est dans la liste, après les fichiers déjà là.
caf-attestation-open-file-hint-3 = La bonne ligne est éclairée. Touchez le nom du fichier.
caf-attestation-open-file-well = Le papier est ouvert. Le quotient est sur la dernière ligne.

caf-attestation-print-name = Imprimer
caf-attestation-print-say = Touchez « Imprimer ».
caf-attestation-print-why =
    La cantine a besoin du papier.
    Vérifiez d’abord le nom et le mois.
caf-attestation-print-hint-1 = Le papier est bon. Sortez-le sur une feuille.
caf-attestation-print-hint-2 = Le bouton est au-dessus du papier, à droite.
caf-attestation-print-hint-3 = Le bouton « Imprimer » est éclairé. Touchez-le une fois.
caf-attestation-print-well = Le papier s’imprime. En vrai, prenez-le tout de suite.

## Partir sans rien laisser

caf-attestation-delete-name = Supprimer le fichier
caf-attestation-delete-say = Supprimez le fichier de l’ordinateur.
caf-attestation-delete-why =
    D’autres personnes utilisent cet ordinateur.
    Ce papier porte un nom et des revenus.
caf-attestation-delete-hint-1 = Le papier est imprimé. Le fichier ne doit pas rester ici.
caf-attestation-delete-hint-2 = Avec la flèche, revenez à la liste des fichiers. Le bouton est à côté du fichier.
caf-attestation-delete-hint-3 = Suivez la partie éclairée. Touchez « Supprimer », à côté du quotient.
caf-attestation-delete-well = Le fichier est parti. En vrai, videz aussi la corbeille.

caf-attestation-log-out-name = Se déconnecter
caf-attestation-log-out-say = Retournez sur caf.fr. Déconnectez-vous.
caf-attestation-log-out-why =
    Fermer la page ne suffit pas.
    Sans déconnexion, le compte reste ouvert.
caf-attestation-log-out-hint-1 = Le compte de { $first-name } est encore ouvert. Fermez-le.
caf-attestation-log-out-hint-2 = Dans l’onglet « caf.fr », le lien est en bas de la page.
caf-attestation-log-out-hint-3 = Suivez la partie éclairée, jusqu’à « Se déconnecter ».
caf-attestation-log-out-well = Le compte est fermé. En vrai, fermez aussi la boîte mail.

## Autres boutons

caf-attestation-decoy-benefits = Ici, on demande une nouvelle aide. Vous cherchez un papier.
    .second = Le papier est privé. Il est dans le compte, pas ici.
    .third = Touchez le bouton « Mon compte », au-dessus.
caf-attestation-decoy-france-connect = C’est une autre porte d’entrée, avec un autre compte. Elle marche aussi en vrai.
    .second = Aujourd’hui, entrez avec le numéro et le mot de passe Caf.
    .third = Touchez « Se connecter », au-dessus.
caf-attestation-decoy-open-old = Ce mail est arrivé hier. Son code ne marche plus.
    .second = Un code de la Caf marche 15 minutes seulement.
    .third = Revenez à la liste. Puis ouvrez la première ligne.
caf-attestation-decoy-open-scam = Ce mail est un piège. La Caf ne promet pas d’argent ainsi.
    .second = Regardez l’adresse : elle ne finit pas par caf.fr.
    .third = Revenez à la liste. En vrai, supprimez ce mail.
caf-attestation-decoy-payments = Ici, on voit l’argent versé. Vous cherchez une attestation.
    .second = La liste des paiements n’est pas un papier officiel.
    .third = Touchez la case suivante : « Mes attestations ».
caf-attestation-decoy-log-out-early = Vous partirez à la fin. Il reste des choses à faire.
    .second = D’abord le papier. Ensuite, supprimez le fichier. Puis déconnectez-vous.
    .third = Revenez en arrière avec la flèche, en haut à gauche.
caf-attestation-decoy-attestation-old = Ce papier est celui du mois d’avant.
    .second = Regardez le mois dans le nom du fichier.
    .third = Prenez le fichier « quotient » du mois demandé : { $month }.
caf-attestation-decoy-deadline = C’est la date pour rendre le papier. Vous cherchez le mois du papier.
    .second = Cette date a un jour. Le mois demandé n’en a pas.
    .third = Touchez la ligne du dessus : « Mois du papier ».
