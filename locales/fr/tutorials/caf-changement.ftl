# Les mots du coach : signaler un déménagement (Caf).

caf-changement-title = Signaler un déménagement à la Caf
caf-changement-aim =
    Votre vie change : vous le dites à la Caf tout de suite.
    Ici, c’est un déménagement.
caf-changement-task =
    { $first-name } va déménager avec Léa et Tom.
    Son nouveau bail est sur le bureau, sous l’écran.
    Entrez dans son compte Caf et signalez le déménagement.
    Il voudra une aide au logement à la nouvelle adresse.
    À la fin, déconnectez-vous.
caf-changement-next-1 = La Caf met le dossier à jour. Elle peut demander le nouveau bail.
caf-changement-next-2 = L’aide au logement se demande de nouveau, pour la nouvelle adresse.
caf-changement-next-3 = Un changement dit trop tard fait parfois rendre de l’argent.
caf-changement-keep-1 = Le nouveau bail
caf-changement-keep-2 = La date où vous avez prévenu la Caf
caf-changement-help = Caf : www.caf.fr, téléphone 3230. Le service est gratuit. Vous payez seulement l’appel.

## Entrer dans le compte

caf-changement-open-account-name = Ouvrir le compte
caf-changement-open-account-say = Touchez « Mon compte ».
caf-changement-open-account-why =
    Un changement se dit dans votre compte.
    L’adresse du vrai site est www.caf.fr.
caf-changement-open-account-hint-1 = Votre dossier est privé. Entrez d’abord dans le compte.
caf-changement-open-account-hint-2 = Le bouton est sous le message avec le numéro 3230.
caf-changement-open-account-hint-3 = Le bouton « Mon compte » est éclairé. Posez le doigt dessus.
caf-changement-open-account-well = La page de connexion s’ouvre.

caf-changement-type-nir-name = Écrire le numéro
caf-changement-type-nir-say = Écrivez le numéro de Sécurité sociale.
caf-changement-type-nir-why =
    Il est sur la carte de { $first-name }.
    La Caf demande 13 chiffres, sans la clé.
caf-changement-type-nir-hint-1 = Copiez les 13 chiffres de la carte. Arrêtez-vous avant la clé.
caf-changement-type-nir-hint-2 = C’est la première case blanche, en haut de la page.
caf-changement-type-nir-hint-3 = La case est éclairée. Écrivez { $value }.
caf-changement-type-nir-well = La Caf a reconnu le numéro.
caf-changement-type-nir-mistake-has-key = Il y a 15 chiffres. La Caf en demande 13, sans la clé.
    .second = Les 2 derniers chiffres vérifient les autres. Effacez-les.
    .third = Touchez « Effacer » deux fois. Il reste { $value }.

caf-changement-type-password-name = Mot de passe
caf-changement-type-password-say = Écrivez le mot de passe.
caf-changement-type-password-why =
    Des points cachent les lettres : c’est normal.
    Chaque site doit avoir son mot de passe.
caf-changement-type-password-hint-1 = Copiez le mot de passe de la carte, avec la majuscule.
caf-changement-type-password-hint-2 = C’est la deuxième case, sous le numéro.
caf-changement-type-password-hint-3 = La case est éclairée. Écrivez { $value }.
caf-changement-type-password-well = Le mot de passe est bon.

caf-changement-connect-name = Se connecter
caf-changement-connect-say = Touchez « Se connecter ».
caf-changement-connect-why =
    Les deux cases sont prêtes.
    Touchez une seule fois, puis attendez.
caf-changement-connect-hint-1 = Le numéro et le mot de passe sont écrits. Entrez.
caf-changement-connect-hint-2 = Le bouton est sous les deux cases.
caf-changement-connect-hint-3 = « Se connecter » est éclairé. Touchez ce bouton.
caf-changement-connect-well = La Caf veut vérifier que c’est bien vous.

caf-changement-send-code-name = Demander le code
caf-changement-send-code-say = Touchez « Envoyer le code ».
caf-changement-send-code-why =
    Le code arrive dans la boîte mail.
    Il prouve que c’est bien vous.
caf-changement-send-code-hint-1 = La Caf va envoyer 6 chiffres par mail. Demandez-les.
caf-changement-send-code-hint-2 = Le bouton est au milieu, sous l’adresse mail.
caf-changement-send-code-hint-3 = « Envoyer le code » est éclairé. Touchez-le.
caf-changement-send-code-well = Le code est parti vers la boîte mail.

caf-changement-read-code-name = Lire le code
caf-changement-read-code-say = Ouvrez le mail le plus récent.
caf-changement-read-code-why =
    Deux mails de la Caf ont le même titre.
    Le bon est arrivé « à l’instant ».
caf-changement-read-code-hint-1 = Regardez quand le mail est arrivé. Prenez celui de maintenant.
caf-changement-read-code-hint-2 = Ouvrez l’onglet « Boîte mail ». C’est la première ligne.
caf-changement-read-code-hint-3 = Suivez la partie éclairée, jusqu’au mail « Votre code ».
caf-changement-read-code-well = Le code est affiché. Il a 6 chiffres.

caf-changement-type-code-name = Écrire le code
caf-changement-type-code-say = Revenez sur caf.fr. Écrivez le code.
caf-changement-type-code-why =
    Le code marche 15 minutes, une seule fois.
    Ne le donnez à personne.
caf-changement-type-code-hint-1 = Le code du mail est { $value }. Il va dans la page de la Caf.
caf-changement-type-code-hint-2 = L’onglet « caf.fr » est en haut. La case est dans sa page.
caf-changement-type-code-hint-3 = Suivez la partie éclairée. Dans la case, écrivez { $value }.
caf-changement-type-code-well = Le code est juste.
caf-changement-type-code-mistake-old-code = Ce code vient d’un ancien mail. Il ne marche plus.
    .second = Reprenez le mail arrivé « à l’instant ». Son code est différent.
    .third = Effacez la case. Le nouveau code est { $value }.

caf-changement-confirm-code-name = Valider le code
caf-changement-confirm-code-say = Touchez « Valider ».
caf-changement-confirm-code-why =
    La Caf compare les deux codes.
    Ensuite, le compte s’ouvre.
caf-changement-confirm-code-hint-1 = Les 6 chiffres sont écrits. Donnez-les à la Caf.
caf-changement-confirm-code-hint-2 = Le bouton est sous la case du code.
caf-changement-confirm-code-hint-3 = « Valider » est éclairé. Touchez ce bouton.
caf-changement-confirm-code-well = Vous êtes dans le compte de { $first-name }.

## Le bon endroit

caf-changement-open-profile-name = Ouvrir le profil
caf-changement-open-profile-say = Touchez « Mon profil ».
caf-changement-open-profile-why =
    Le profil dit ce que la Caf sait de vous.
    C’est là que l’on change une information.
caf-changement-open-profile-hint-1 = Où sont l’adresse et la famille ? Dans le profil.
caf-changement-open-profile-hint-2 = C’est la case du milieu, après les paiements.
caf-changement-open-profile-hint-3 = La case du profil est éclairée. Touchez-la.
caf-changement-open-profile-well = Le profil a quatre lignes.

caf-changement-edit-home-name = Modifier le logement
caf-changement-edit-home-say = Touchez « Modifier » : « Logement ».
caf-changement-edit-home-why =
    Déménager, c’est changer de logement.
    Ce n’est pas seulement une adresse pour le courrier.
caf-changement-edit-home-hint-1 = Quelle ligne montre la rue d’aujourd’hui ? Changez celle-là.
caf-changement-edit-home-hint-2 = C’est la troisième ligne. Le bouton est à droite.
caf-changement-edit-home-hint-3 = Le bon « Modifier » est éclairé. Touchez-le.
caf-changement-edit-home-well = La page du logement s’ouvre.

caf-changement-reason-name = Dire le changement
caf-changement-reason-say = Choisissez « Un déménagement ».
caf-changement-reason-why =
    Le choix change la suite du dossier.
    Un déménagement change aussi le calcul des aides.
caf-changement-reason-hint-1 = Que fait la famille ? Elle change de logement.
caf-changement-reason-hint-2 = C’est la première question. La bonne réponse est la deuxième.
caf-changement-reason-hint-3 = La question est éclairée. Touchez le rond devant « Un déménagement ».
caf-changement-reason-well = La Caf sait que vous déménagez.
caf-changement-reason-mistake-spelling = Cette réponse corrige une faute d’écriture. Ici, le logement change.
    .second = L’adresse actuelle est bien écrite. { $first-name } la quitte.
    .third = Touchez le rond devant « Un déménagement ».

## La date et l’adresse

caf-changement-find-entry-name = Trouver la date
caf-changement-find-entry-say = Trouvez la date d’entrée.
caf-changement-find-entry-why =
    Un bail montre plusieurs dates.
    La Caf veut le jour d’entrée dans le logement.
caf-changement-find-entry-hint-1 = Ouvrez le bail. Cherchez le mot « entrée ».
caf-changement-find-entry-hint-2 = Le bail est sur le bureau, sous la page. C’est la deuxième date.
caf-changement-find-entry-hint-3 = Suivez la partie éclairée. Touchez la date d’entrée.
caf-changement-find-entry-well = C’est le jour du déménagement.

caf-changement-entry-name = Écrire la date
caf-changement-entry-say = Écrivez la date d’entrée.
caf-changement-entry-why =
    Les aides changent à partir de ce jour.
    Écrivez le jour, le mois, puis l’année.
caf-changement-entry-hint-1 = Recopiez la date du bail : { $value }.
caf-changement-entry-hint-2 = Il y a trois petites cases, sous la première question.
caf-changement-entry-hint-3 = Les cases sont éclairées. Écrivez { $value }.
caf-changement-entry-well = La date est notée.
caf-changement-entry-value = Entrée, sur le nouveau bail
caf-changement-entry-mistake-today = C’est la date d’aujourd’hui. La Caf veut le jour d’entrée.
    .second = Le déménagement n’a pas encore eu lieu. La date est sur le bail.
    .third = Effacez la date. Écrivez { $value }.
caf-changement-entry-mistake-signed = Ce jour-là, il a signé le bail. Il n’a pas encore les clés.
    .second = Sur le bail, lisez la ligne du dessous.
    .third = Effacez la date. Écrivez { $value } : c’est le jour d’entrée.

caf-changement-street-name = Nouvelle adresse
caf-changement-street-say = Choisissez la nouvelle adresse.
caf-changement-street-why =
    Le site propose des adresses qui se ressemblent.
    Comparez le numéro, puis le mot « allée » ou « rue ».
caf-changement-street-hint-1 = Où va habiter { $first-name } ? L’adresse entière est sur le bail.
caf-changement-street-hint-2 = C’est la liste sous la ville. Touchez-la pour l’ouvrir.
caf-changement-street-hint-3 = La liste est éclairée. Choisissez la dernière adresse.
caf-changement-street-well = C’est la bonne adresse.
caf-changement-street-mistake-not-alley = Ici, c’est une rue. Le bail dit « allée ».
    .second = Une rue et une allée sont deux endroits différents.
    .third = Ouvrez la liste. Choisissez la dernière adresse.
caf-changement-street-mistake-swapped = Le numéro est à l’envers : 51 au lieu de 15.
    .second = Regardez le numéro sur le bail.
    .third = Ouvrez la liste. Choisissez la dernière adresse.

caf-changement-aid-name = Aide au logement
caf-changement-aid-say = Aide au logement : choisissez « Oui ».
caf-changement-aid-why =
    Pour un nouveau logement, il faut une nouvelle demande.
    Elle ne suit pas toute seule.
caf-changement-aid-hint-1 = { $first-name } veut-il une aide à la nouvelle adresse ? Oui.
caf-changement-aid-hint-2 = C’est la dernière question, sous l’adresse.
caf-changement-aid-hint-3 = La question est éclairée. Touchez le rond devant « Oui ».
caf-changement-aid-well = La Caf rappellera de faire la demande.
caf-changement-aid-mistake-no-aid = Avec « Non », la Caf ne proposera pas l’aide. { $first-name } la veut.
    .second = Changer l’adresse ne suffit pas pour l’aide au logement.
    .third = Touchez le rond devant « Oui, je ferai une nouvelle demande ».

## Relire et envoyer

caf-changement-to-summary-name = Voir le récapitulatif
caf-changement-to-summary-say = Touchez « Continuer ».
caf-changement-to-summary-why =
    Le site va montrer vos quatre réponses.
    Rien n’est encore envoyé.
caf-changement-to-summary-hint-1 = La page est complète. Passez à la relecture.
caf-changement-to-summary-hint-2 = Le bouton est sous la dernière question.
caf-changement-to-summary-hint-3 = « Continuer » est éclairé. Touchez-le.
caf-changement-to-summary-well = Voici vos réponses. Relisez la date et la rue.

caf-changement-send-name = Valider
caf-changement-send-say = Relisez, puis touchez « Valider ».
caf-changement-send-why =
    « Valider » prévient la Caf pour de bon.
    Un changement dit à temps évite de rendre de l’argent.
caf-changement-send-hint-1 = Comparez avec le bail. Si tout est juste, envoyez.
caf-changement-send-hint-2 = Le bouton est sous la liste des réponses.
caf-changement-send-hint-3 = « Valider » est éclairé. Touchez-le une seule fois.
caf-changement-send-well = La Caf est prévenue. Lisez ce qu’il reste à faire.

caf-changement-log-out-name = Se déconnecter
caf-changement-log-out-say = Touchez « Se déconnecter ».
caf-changement-log-out-why =
    Le compte montre la famille et l’adresse.
    Fermer la page ne suffit pas.
caf-changement-log-out-hint-1 = Le changement est envoyé. Fermez le compte.
caf-changement-log-out-hint-2 = Le lien est en bas de la page.
caf-changement-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
caf-changement-log-out-well = Le compte est fermé. En vrai, fermez aussi la boîte mail.

## Autres boutons

caf-changement-decoy-benefits = Ici, on demande une nouvelle aide. D’abord, signalez le déménagement.
    .second = Le changement se dit dans le compte.
    .third = Touchez le bouton « Mon compte », au-dessus.
caf-changement-decoy-france-connect = C’est une autre porte d’entrée. Elle marche aussi en vrai.
    .second = Aujourd’hui, entrez avec le numéro et le mot de passe Caf.
    .third = Touchez « Se connecter », au-dessus.
caf-changement-decoy-old-code = Ce mail est ancien. Son code ne marche plus.
    .second = Un code de la Caf marche 15 minutes seulement.
    .third = Revenez à la liste. Ouvrez la première ligne.
caf-changement-decoy-contact = Un message demande d’attendre une réponse. Le profil change tout de suite.
    .second = Ici, on écrit à la Caf. Ce n’est pas utile aujourd’hui.
    .third = Touchez la case du profil.
caf-changement-decoy-edit-family = La famille reste la même : deux parents et Tom.
    .second = Cette ligne sert pour un couple, une naissance, un départ.
    .third = Touchez « Modifier » sur la ligne « Logement ».
caf-changement-decoy-edit-contact = Ici, on change le mail, le téléphone ou la banque.
    .second = Le logement a sa ligne à lui. Les aides en dépendent.
    .third = Touchez « Modifier » sur la ligne juste au-dessus.
caf-changement-decoy-signed = Ce jour-là, ils ont signé. Ils n’habitaient pas encore là.
    .second = Cherchez le mot « entrée », une ligne plus bas.
    .third = Touchez la date du milieu.
caf-changement-decoy-first-rent = Cette date parle de l’argent du loyer. Cherchez l’entrée.
    .second = Le mot « entrée » est une ligne plus haut.
    .third = Touchez la date du milieu.
