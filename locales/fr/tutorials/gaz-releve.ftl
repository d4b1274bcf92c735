# Les mots du coach : donner les chiffres de son compteur de gaz.

gaz-releve-title = Donner les chiffres de son compteur de gaz
gaz-releve-aim =
    Vous lisez votre compteur, puis vous donnez les chiffres.
    Votre facture sera juste.
gaz-releve-task =
    { $first-name } était absent. GRDF a laissé un avis de passage.
    Donnez à GRDF les chiffres de son compteur.
    Le compteur et l’avis sont sur la table.
    Joignez une photo nette du compteur.
gaz-releve-next-1 = GRDF donne vos chiffres au fournisseur.
gaz-releve-next-2 = Le fournisseur prépare la facture avec ces chiffres.
gaz-releve-next-3 = Une erreur se corrige. Les chiffres sont comparés avec le passé.
gaz-releve-keep-1 = L’avis de passage, avec le numéro de votre envoi noté dessus
gaz-releve-keep-2 = La photo du compteur
gaz-releve-help = GRDF : www.grdf.fr, téléphone 09 69 36 35 34. Si votre fournisseur demande les chiffres, son numéro est sur la facture. Odeur de gaz, dehors : 0 800 47 33 33.

## Qui demande, et quel compteur

gaz-releve-open-reading-name = Ouvrir le relevé
gaz-releve-open-reading-say = Ouvrez la page des chiffres.
gaz-releve-open-reading-why =
    L’avis de passage demande d’aller sur ce site.
    Donner les chiffres s’appelle un auto-relevé.
gaz-releve-open-reading-hint-1 = Vous voulez donner des chiffres. Cherchez ce mot sur une case.
gaz-releve-open-reading-hint-2 = C’est la grande case du milieu, après « Mon espace ».
gaz-releve-open-reading-hint-3 = La case « Donner les chiffres » est éclairée. Touchez-la.
gaz-releve-open-reading-well = Le site pose une première question.

gaz-releve-who-name = Qui demande
gaz-releve-who-say = Qui demande les chiffres ? Choisissez.
gaz-releve-who-why =
    On répond à celui qui demande.
    Un avis de passage vient de GRDF.
    Un mail de facture vient du fournisseur.
gaz-releve-who-hint-1 = Ouvrez l’avis sur la table. Quel nom est en haut ?
gaz-releve-who-hint-2 = La bonne réponse est au milieu des trois.
gaz-releve-who-hint-3 = La question est éclairée. Touchez « GRDF, par un avis de passage ».
gaz-releve-who-well = Oui. Vous êtes donc sur le bon site.
gaz-releve-who-mistake-supplier = L’avis sur la table n’est pas signé par le fournisseur.
    .second = Le fournisseur écrit par mail ou sur la facture. Ici, c’est un avis.
    .third = Touchez la deuxième réponse : « GRDF, par un avis de passage ».
gaz-releve-who-mistake-nobody = Quelqu’un demande : un avis de passage est sur la table.
    .second = Sans demande, il n’y aurait rien à faire. Lisez l’avis.
    .third = Touchez la deuxième réponse : « GRDF, par un avis de passage ».

gaz-releve-to-meter-name = Continuer
gaz-releve-to-meter-say = Touchez « Continuer ».
gaz-releve-to-meter-why =
    La première réponse est donnée.
    La suite parle du compteur.
gaz-releve-to-meter-hint-1 = Cette page est complète. Passez à la suivante.
gaz-releve-to-meter-hint-2 = Le bouton est sous les trois réponses.
gaz-releve-to-meter-hint-3 = « Continuer » est éclairé. Touchez-le.
gaz-releve-to-meter-well = Voici la question du compteur.

gaz-releve-which-name = Quel compteur
gaz-releve-which-say = Quel compteur ? Choisissez.
gaz-releve-which-why =
    Un compteur jaune envoie ses chiffres tout seul.
    Le vert est pour l’électricité.
    Le gris se lit à la main.
gaz-releve-which-hint-1 = Ouvrez le compteur sur la table. Quelle est sa couleur ?
gaz-releve-which-hint-2 = La bonne réponse est la dernière des trois.
gaz-releve-which-hint-3 = La question est éclairée. Touchez « Gris, avec des chiffres qui tournent ».
gaz-releve-which-well = Oui. Ce compteur se lit à la main.
gaz-releve-which-mistake-gazpar = Gazpar est jaune, avec un petit écran. Celui-ci est gris.
    .second = Avec Gazpar, personne ne demande les chiffres.
    .third = Touchez la troisième réponse, avec le mot « Gris ».
gaz-releve-which-mistake-linky = Linky est le compteur d’électricité. Aujourd’hui, c’est le gaz.
    .second = Vert pour l’électricité. Jaune ou gris pour le gaz.
    .third = Touchez la troisième réponse, avec le mot « Gris ».

gaz-releve-to-home-name = Continuer
gaz-releve-to-home-say = Touchez « Continuer ».
gaz-releve-to-home-why =
    Le site sait quel compteur lire.
    Il doit encore trouver le logement.
gaz-releve-to-home-hint-1 = La réponse est choisie. Avancez d’une page.
gaz-releve-to-home-hint-2 = Le bouton est en bas, sous les réponses.
gaz-releve-to-home-hint-3 = « Continuer » est éclairé. Touchez-le une fois.
gaz-releve-to-home-well = GRDF demande deux numéros.

## Le logement

gaz-releve-type-pce-name = Écrire le PCE
gaz-releve-type-pce-say = Écrivez les 14 chiffres du PCE.
gaz-releve-type-pce-why =
    Le PCE est le numéro du logement pour le gaz.
    Il est sur l’avis et sur la facture.
gaz-releve-type-pce-hint-1 = Ouvrez l’avis de passage. Le PCE est { $value }.
gaz-releve-type-pce-hint-2 = C’est la première case de la page.
gaz-releve-type-pce-hint-3 = La case « PCE » est éclairée. Écrivez { $value }.
gaz-releve-type-pce-well = Le logement est trouvé.
gaz-releve-type-pce-value = PCE, avis de passage
gaz-releve-type-pce-mistake-thirteen = Il manque des chiffres. Le PCE en a 14.
    .second = Comptez par groupes de quatre. Le dernier groupe en a deux.
    .third = Effacez la case. Recopiez { $value } en entier.
gaz-releve-type-pce-mistake-meter = C’est le numéro du compteur. Il sert dans la case suivante.
    .second = Sur l’avis, le PCE est une ligne plus haut.
    .third = Effacez la case. Recopiez { $value }.

gaz-releve-type-end-name = Fin du numéro
gaz-releve-type-end-say = Écrivez les 3 derniers chiffres.
gaz-releve-type-end-why =
    Le numéro est gravé sur le compteur.
    Sa fin prouve que vous êtes devant le bon appareil.
gaz-releve-type-end-hint-1 = Le numéro du compteur finit par { $value }.
gaz-releve-type-end-hint-2 = C’est la deuxième case, sous le PCE.
gaz-releve-type-end-hint-3 = La deuxième case est éclairée. Écrivez { $value }.
gaz-releve-type-end-well = C’est bien ce compteur.
gaz-releve-type-end-value = Fin du numéro de compteur
gaz-releve-type-end-mistake-whole = Le site veut seulement la fin : 3 chiffres.
    .second = Gardez les trois derniers. Effacez les autres.
    .third = Effacez la case. Écrivez { $value }.
gaz-releve-type-end-mistake-start = Ce sont les premiers chiffres. Le site demande les derniers.
    .second = Lisez le numéro à partir de la droite.
    .third = Effacez la case. Écrivez { $value }.

gaz-releve-to-index-name = Continuer
gaz-releve-to-index-say = Touchez « Continuer ».
gaz-releve-to-index-why =
    Les deux numéros vont ensemble.
    Il reste les chiffres du compteur.
gaz-releve-to-index-hint-1 = Le logement est connu. Passez aux chiffres.
gaz-releve-to-index-hint-2 = Le bouton est sous les deux cases.
gaz-releve-to-index-hint-3 = « Continuer » est éclairé, sous les cases. Touchez-le.
gaz-releve-to-index-well = Le site rappelle le dernier relevé.

## Lire le compteur

gaz-releve-find-index-name = Lire le compteur
gaz-releve-find-index-say = Trouvez les chiffres à donner.
gaz-releve-find-index-why =
    Le fond noir compte les mètres cubes entiers.
    Le fond rouge compte les miettes. On ne le donne pas.
gaz-releve-find-index-hint-1 = Ouvrez le compteur sur la table. Regardez la couleur du fond.
gaz-releve-find-index-hint-2 = La bonne ligne a cinq chiffres. Elle est au milieu du compteur.
gaz-releve-find-index-hint-3 = Suivez la partie éclairée. Touchez les chiffres sur fond noir.
gaz-releve-find-index-well = Oui. Le 0 du début compte aussi.

gaz-releve-type-index-name = Écrire les chiffres
gaz-releve-type-index-say = Écrivez les 5 chiffres noirs.
gaz-releve-type-index-why =
    Gardez le 0 du début. N’ajoutez pas de virgule.
    Le nombre doit dépasser le dernier relevé.
gaz-releve-type-index-hint-1 = Sur fond noir, le compteur montre { $value }.
gaz-releve-type-index-hint-2 = La case est sous le dernier relevé. Elle finit par m³.
gaz-releve-type-index-hint-3 = La case « Chiffres sur fond noir » est éclairée. Écrivez { $value }.
gaz-releve-type-index-well = Ce nombre va bien avec le dernier relevé.
gaz-releve-type-index-value = Chiffres sur fond noir
gaz-releve-type-index-mistake-no-zero = Il manque un chiffre. Le compteur en montre 5.
    .second = Le 0 du début compte. Écrivez-le aussi.
    .third = Effacez la case. Écrivez { $value }.
gaz-releve-type-index-mistake-red = Il y a trop de chiffres. Le fond rouge ne se donne pas.
    .second = Avec le rouge, la facture serait énorme. Gardez les 5 premiers.
    .third = Effacez la case. Écrivez { $value }.
gaz-releve-type-index-mistake-red-value = Les trois derniers chiffres sont sur fond rouge. On ne les donne pas.
    .second = Avec eux, la facture serait énorme. Gardez les 5 premiers.
    .third = Effacez trois chiffres à la fin. Il reste { $value }.
gaz-releve-type-index-mistake-last = C’est le relevé de la dernière fois. Il est sur l’avis.
    .second = Un compteur ne recule pas. Le nouveau nombre est plus grand.
    .third = Effacez la case. Écrivez { $value }.

gaz-releve-date-name = Jour de lecture
gaz-releve-date-say = Écrivez le jour de la lecture.
gaz-releve-date-why =
    Le compteur tourne tous les jours.
    GRDF doit savoir quand vous l’avez lu.
gaz-releve-date-hint-1 = Le compteur est lu aujourd’hui : { $value }.
gaz-releve-date-hint-2 = Trois petites cases se suivent : jour, mois, année.
gaz-releve-date-hint-3 = Les cases sont éclairées. Écrivez { $value }.
gaz-releve-date-well = La date est juste.
gaz-releve-date-value = Jour de la lecture

## La photo

gaz-releve-choose-photo-name = Choisir la photo
gaz-releve-choose-photo-say = Touchez « Choisir un fichier ».
gaz-releve-choose-photo-why =
    La photo n’est pas obligatoire.
    Elle aide s’il y a un doute plus tard.
gaz-releve-choose-photo-hint-1 = Une photo est prête sur l’ordinateur. Allez la chercher.
gaz-releve-choose-photo-hint-2 = Le bouton est sous la date. À côté, le site dit « Aucun fichier ».
gaz-releve-choose-photo-hint-3 = « Choisir un fichier » est éclairé. Touchez ce bouton.
gaz-releve-choose-photo-well = Voici les images de l’ordinateur.

gaz-releve-attach-photo-name = Joindre la photo
gaz-releve-attach-photo-say = Joignez la bonne photo.
gaz-releve-attach-photo-why =
    Deux photos ont presque le même nom.
    Une seule est nette. Ouvrez-les pour voir.
gaz-releve-attach-photo-hint-1 = Cherchez le compteur de gaz, net, sans le chiffre 2 dans le nom.
gaz-releve-attach-photo-hint-2 = C’est la troisième ligne : « compteur.jpg ».
gaz-releve-attach-photo-hint-3 = Le bon bouton « Joindre » est éclairé. Touchez-le.
gaz-releve-attach-photo-well = La photo est jointe. Son nom est sur la page.
gaz-releve-attach-photo-mistake-blurred = Cette photo est floue. Personne ne lira les chiffres.
    .second = L’autre photo du compteur est nette. Son nom n’a pas de 2.
    .third = Touchez à nouveau « Choisir un fichier ». Joignez « compteur.jpg ».
gaz-releve-attach-photo-mistake-green = Cette photo montre le compteur vert. C’est l’électricité.
    .second = GRDF s’occupe seulement du gaz.
    .third = Touchez à nouveau « Choisir un fichier ». Joignez « compteur.jpg ».

## Vérifier et envoyer

gaz-releve-to-recap-name = Continuer
gaz-releve-to-recap-say = Touchez « Continuer ».
gaz-releve-to-recap-why =
    Les chiffres et la date sont prêts.
    Rien n’est encore envoyé.
gaz-releve-to-recap-hint-1 = La page est complète. Allez vérifier.
gaz-releve-to-recap-hint-2 = Le bouton est tout en bas, sous la photo.
gaz-releve-to-recap-hint-3 = « Continuer » est éclairé, en bas. Touchez-le.
gaz-releve-to-recap-well = Le site compare avec le dernier relevé.

gaz-releve-certify-name = Relire et cocher
gaz-releve-certify-say = Relisez, puis cochez la case.
gaz-releve-certify-why =
    La différence est de 255 mètres cubes.
    Dix fois plus voudrait dire une erreur de lecture.
gaz-releve-certify-hint-1 = Tout est juste ? Dites que vous avez lu ces chiffres.
gaz-releve-certify-hint-2 = La petite case est sous le message vert.
gaz-releve-certify-hint-3 = La case « J’ai lu ces chiffres » est éclairée. Touchez-la.
gaz-releve-certify-well = Vous pouvez envoyer.

gaz-releve-send-name = Envoyer
gaz-releve-send-say = Touchez « Valider ».
gaz-releve-send-why =
    Valider envoie les chiffres à GRDF.
    En cas d’erreur, un appel suffit pour corriger.
gaz-releve-send-hint-1 = La case est cochée. Envoyez le relevé.
gaz-releve-send-hint-2 = Le bouton est sous la case cochée.
gaz-releve-send-hint-3 = « Valider » est éclairé. Touchez-le une fois.
gaz-releve-send-well = GRDF a reçu les chiffres. Notez le numéro de l’envoi.

## Autres boutons et autres numéros

gaz-releve-decoy-space = Cet espace montre la consommation. Il n’est pas utile aujourd’hui.
    .second = L’avis demande des chiffres. Il ne demande pas de compte.
    .third = Touchez la case suivante : « Donner les chiffres de mon compteur ».
gaz-releve-decoy-connect-home = Cette case sert à faire venir le gaz dans un logement.
    .second = { $first-name } a déjà le gaz et un compteur.
    .third = Touchez la case au-dessus : « Donner les chiffres de mon compteur ».
gaz-releve-decoy-serial = C’est le numéro du compteur. Il ne change pas.
    .second = Vous cherchez les chiffres qui tournent.
    .third = Descendez d’une ligne : le fond noir.
gaz-releve-decoy-red = Ces chiffres sont sur fond rouge. On ne les donne pas.
    .second = Ils comptent des quantités minuscules.
    .third = Remontez d’une ligne : le fond noir.
