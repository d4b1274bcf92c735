# Les mots du coach : télécharger une attestation de droits (ameli).

ameli-attestation-title = Télécharger une attestation de droits
ameli-attestation-aim =
    Ce papier prouve que l’Assurance maladie vous couvre.
    Un hôpital, un employeur ou une mutuelle le demande parfois.
ameli-attestation-task =
    L’hôpital demande une attestation de droits à { $first-name }.
    Son compte ameli est déjà ouvert.
    Trouvez ce papier, ouvrez-le et imprimez-le.
    Ensuite, ne laissez rien sur l’ordinateur.
ameli-attestation-next-1 = Vous donnez le papier à la personne qui le demande.
ameli-attestation-next-2 = En vrai, vous vous connectez d’abord. Un code arrive par mail.
ameli-attestation-next-3 = Sans internet, demandez ce papier à une borne ou au 3646.
ameli-attestation-keep-1 = Le papier imprimé
ameli-attestation-keep-2 = Votre carte Vitale
ameli-attestation-help = Assurance maladie : www.ameli.fr, téléphone 3646. Le service est gratuit. Vous payez seulement l’appel.

## Trouver le papier

ameli-attestation-open-procedures-name = Mes démarches
ameli-attestation-open-procedures-say = Touchez « Mes démarches ».
ameli-attestation-open-procedures-why =
    Une démarche, c’est une demande à faire.
    Les papiers officiels sont rangés là.
ameli-attestation-open-procedures-hint-1 = Vous voulez demander un papier. Ouvrez la case des demandes.
ameli-attestation-open-procedures-hint-2 = C’est la deuxième case, juste après les paiements.
ameli-attestation-open-procedures-hint-3 = La case « Mes démarches » est éclairée. Posez le doigt dessus.
ameli-attestation-open-procedures-well = Voici la liste des démarches.

ameli-attestation-choose-rights-name = Choisir le papier
ameli-attestation-choose-rights-say = Touchez « Attestation de droits ».
ameli-attestation-choose-rights-why =
    Ce papier dit que vous êtes couvert.
    D’autres papiers ont presque le même nom.
    Lisez la ligne jusqu’au bout.
ameli-attestation-choose-rights-hint-1 = Cherchez le mot « droits ». L’hôpital demande ce papier-là.
ameli-attestation-choose-rights-hint-2 = Il est sous le titre « Télécharger », à la deuxième ligne.
ameli-attestation-choose-rights-hint-3 = La ligne « Attestation de droits » est éclairée. Touchez-la.
ameli-attestation-choose-rights-well = C’est le bon papier. Le site demande pour qui.
ameli-attestation-choose-rights-mistake-daily = Ce papier parle d’un arrêt de travail. L’hôpital veut les droits.
    .second = Les deux noms commencent par « Attestation ». C’est la fin qui compte.
    .third = Touchez « Retour à mes démarches ». Puis choisissez « Attestation de droits ».

ameli-attestation-choose-person-name = Choisir la personne
ameli-attestation-choose-person-say = Choisissez { $name }.
ameli-attestation-choose-person-why =
    Le papier est pour { $first-name }.
    Paul est son mari. Il a son propre compte.
ameli-attestation-choose-person-hint-1 = Pour qui l’hôpital veut-il le papier ? Pour { $first-name }.
ameli-attestation-choose-person-hint-2 = Il y a trois réponses. La bonne est au milieu.
ameli-attestation-choose-person-hint-3 = La question est éclairée. Touchez le rond devant { $name }.
ameli-attestation-choose-person-well = Le papier sera au nom de { $first-name }.
ameli-attestation-choose-person-mistake-paul = Vous avez choisi Paul. Le papier est pour { $first-name }.
    .second = Paul demande son papier dans son compte à lui.
    .third = Touchez le rond devant { $name }.
ameli-attestation-choose-person-mistake-everybody = L’hôpital demande une seule personne : { $first-name }.
    .second = Ce compte ne montre que { $first-name }. Le site refusera « Toutes les personnes ».
    .third = Touchez la réponse du milieu : { $name }.

ameli-attestation-ask-name = Demander le papier
ameli-attestation-ask-say = Touchez « Demander mon attestation ».
ameli-attestation-ask-why =
    Le site prépare le papier tout de suite.
    C’est gratuit.
ameli-attestation-ask-hint-1 = La personne est choisie. Demandez maintenant le papier.
ameli-attestation-ask-hint-2 = Le bouton est sous les trois noms.
ameli-attestation-ask-hint-3 = « Demander mon attestation » est éclairé. Touchez ce bouton.
ameli-attestation-ask-well = Le papier est prêt.

ameli-attestation-download-name = Télécharger
ameli-attestation-download-say = Touchez « Télécharger ».
ameli-attestation-download-why =
    Télécharger, c’est copier le papier sur l’ordinateur.
    Un seul toucher suffit.
ameli-attestation-download-hint-1 = Le papier est encore sur le site. Copiez-le ici.
ameli-attestation-download-hint-2 = Le bouton est sous la taille du fichier.
ameli-attestation-download-hint-3 = « Télécharger » est éclairé. Touchez une fois, puis attendez.
ameli-attestation-download-well = Le papier est copié. Un onglet est apparu en haut.

## Retrouver le papier

ameli-attestation-open-folder-name = Ouvrir le dossier
ameli-attestation-open-folder-say = Ouvrez l’onglet « Téléchargements ».
ameli-attestation-open-folder-why =
    Les papiers copiés arrivent dans ce dossier.
    Sur un ordinateur, il porte ce nom aussi.
ameli-attestation-open-folder-hint-1 = Le fichier n’est pas perdu. Allez voir le dossier où il est rangé.
ameli-attestation-open-folder-hint-2 = Les onglets sont tout en haut. « Téléchargements » est à droite.
ameli-attestation-open-folder-hint-3 = L’onglet « Téléchargements » est éclairé. Touchez-le.
ameli-attestation-open-folder-well = Le dossier contient cinq fichiers.
ameli-attestation-open-folder-mistake-twice = Le papier est déjà copié. Une seule fois suffit.
    .second = Chaque toucher peut faire une copie de plus. Allez voir le dossier.
    .third = Touchez l’onglet « Téléchargements », tout en haut.

ameli-attestation-open-file-name = Ouvrir le papier
ameli-attestation-open-file-say = Ouvrez « attestation_droits ».
ameli-attestation-open-file-why =
    Cinq fichiers sont mélangés.
    Le bon nom finit par « droits ».
ameli-attestation-open-file-hint-1 = Lisez chaque nom en entier. Un seul parle des droits.
ameli-attestation-open-file-hint-2 = Il est au milieu de la liste, sous la photo.
ameli-attestation-open-file-hint-3 = La bonne ligne est éclairée. Touchez le nom du fichier.
ameli-attestation-open-file-well = Le papier est ouvert. Le nom de { $first-name } est dessus.

ameli-attestation-check-dates-name = Vérifier les dates
ameli-attestation-check-dates-say = Touchez les dates de droits sur la feuille.
ameli-attestation-check-dates-why =
    Le papier doit être valable le jour de l’hôpital.
    Vérifiez avant d’imprimer.
ameli-attestation-check-dates-hint-1 = Cherchez les mots « Droits ouverts ». Deux dates suivent.
ameli-attestation-check-dates-hint-2 = C’est en bas de la feuille, après le numéro de Sécurité sociale.
ameli-attestation-check-dates-hint-3 = La ligne des dates est éclairée. Touchez-la.
ameli-attestation-check-dates-well = Les droits sont ouverts aujourd’hui. Le papier est bon.

ameli-attestation-print-name = Imprimer
ameli-attestation-print-say = Touchez « Imprimer ».
ameli-attestation-print-why =
    L’hôpital a besoin du papier.
    Le nom et les dates sont bons.
ameli-attestation-print-hint-1 = C’est le bon papier. Sortez-le sur une feuille.
ameli-attestation-print-hint-2 = Le bouton est dans la barre, au-dessus de la feuille.
ameli-attestation-print-hint-3 = Le bouton « Imprimer » est éclairé. Touchez-le une fois.
ameli-attestation-print-well = Le papier s’imprime. En vrai, prenez-le tout de suite.

## Partir sans rien laisser

ameli-attestation-delete-name = Supprimer le fichier
ameli-attestation-delete-say = Supprimez le fichier de l’ordinateur.
ameli-attestation-delete-why =
    Cet ordinateur sert à tout le monde.
    Votre numéro de Sécurité sociale est sur ce papier.
ameli-attestation-delete-hint-1 = Le papier est imprimé. Le fichier ne sert plus ici.
ameli-attestation-delete-hint-2 = Retournez dans « Téléchargements ». Le bouton est à côté du fichier.
ameli-attestation-delete-hint-3 = Suivez la partie éclairée. Touchez « Supprimer », à côté de l’attestation.
ameli-attestation-delete-well = Le fichier est parti. En vrai, videz aussi la corbeille.

ameli-attestation-log-out-name = Se déconnecter
ameli-attestation-log-out-say = Retournez sur ameli.fr. Déconnectez-vous.
ameli-attestation-log-out-why =
    Fermer la page ne suffit pas.
    La personne suivante verrait votre compte.
ameli-attestation-log-out-hint-1 = Le compte de { $first-name } est encore ouvert. Fermez-le.
ameli-attestation-log-out-hint-2 = Touchez l’onglet « ameli.fr ». Le lien est en bas de la page.
ameli-attestation-log-out-hint-3 = Suivez la partie éclairée, jusqu’à « Se déconnecter ».
ameli-attestation-log-out-well = Le compte est fermé. Vous pouvez partir tranquille.

## Autres boutons

ameli-attestation-decoy-payments = Ici, on voit les remboursements. Vous cherchez une attestation.
    .second = Un remboursement ne prouve pas vos droits.
    .third = Touchez la case en dessous : « Mes démarches ».
ameli-attestation-decoy-tax-statement = Ce papier sert pour les impôts. L’hôpital ne le demande pas.
    .second = Il montre l’argent reçu dans l’année, pas vos droits.
    .third = Touchez la ligne juste au-dessus : « Attestation de droits ».
ameli-attestation-decoy-lost-card = Ce lien bloque une carte Vitale perdue. Celle de { $first-name } est là.
    .second = En vrai, la carte ne marcherait plus. Laissez cette ligne.
    .third = Remontez sous le titre « Télécharger ».
ameli-attestation-decoy-log-out-early = Vous partirez à la fin. Il reste des choses à faire.
    .second = D’abord le papier. Ensuite, supprimez le fichier. Puis déconnectez-vous.
    .third = Revenez en arrière avec la flèche, en haut à gauche.
ameli-attestation-decoy-insurance = C’est le papier de la mutuelle. L’hôpital veut celui d’ameli.
    .second = La mutuelle complète l’Assurance maladie. Ce sont deux papiers différents.
    .third = Cherchez le nom qui finit par « droits ».
ameli-attestation-decoy-photo = C’est une photo du jardin. Vous cherchez un PDF.
    .second = Un PDF est un fichier comme une feuille. La photo finit par « jpg ».
    .third = Touchez la ligne sous la photo.
ameli-attestation-decoy-born = C’est la date de naissance. Cherchez les dates des droits.
    .second = Il y a deux dates sur la bonne ligne : un début et une fin.
    .third = Touchez la ligne « Droits ouverts », juste en dessous.
ameli-attestation-decoy-attach = C’est possible en vrai : le papier part dans un mail.
    .second = L’hôpital veut une feuille. Il faut donc imprimer.
    .third = Ouvrez le fichier en touchant son nom. Le bouton « Imprimer » est au-dessus de la feuille.
