# Les mots du coach : déclarer un changement de situation (MSA).

msa-changement-title = Signaler un changement à la MSA
msa-changement-aim =
    Votre vie change : vous prévenez la MSA tout de suite.
    Ainsi, l’aide versée reste juste.
msa-changement-task =
    Le contrat de saison de { $first-name } est fini.
    Il est maintenant inscrit à France Travail.
    Déclarez ce changement à la MSA, avec les bonnes dates.
    Ensuite, déconnectez-vous.
msa-changement-next-1 = La MSA vous demande le certificat de travail. Vous l’envoyez depuis votre espace.
msa-changement-next-2 = Elle calcule de nouveau vos aides. La réponse arrive dans vos messages.
msa-changement-next-3 = Prévenez aussi France Travail et ameli. La MSA ne le fait pas pour vous.
msa-changement-keep-1 = Le certificat de travail
msa-changement-keep-2 = Le numéro et la date de la déclaration
msa-changement-help = MSA : www.msa.fr. Le téléphone est celui de votre caisse locale. Il est écrit sur son site et sur ses lettres.

## Entrer

msa-changement-open-space-name = Ouvrir l’espace
msa-changement-open-space-say = Touchez « Mon espace privé ».
msa-changement-open-space-why =
    Chaque personne a son espace à la MSA.
    Les déclarations se font dedans.
msa-changement-open-space-hint-1 = Pour déclarer, il faut d’abord entrer dans l’espace.
msa-changement-open-space-hint-2 = Le bouton est au milieu de la page d’accueil.
msa-changement-open-space-hint-3 = « Mon espace privé » est éclairé. Touchez ce bouton.
msa-changement-open-space-well = La page de connexion s’ouvre.

msa-changement-nir-name = Écrire le numéro
msa-changement-nir-say = Écrivez le numéro de Sécurité sociale.
msa-changement-nir-why =
    La MSA demande les 13 premiers chiffres.
    Les 2 derniers sont la clé : ils restent dehors.
msa-changement-nir-hint-1 = Copiez les 13 chiffres de la carte de { $first-name }.
msa-changement-nir-hint-2 = C’est la première case de la page.
msa-changement-nir-hint-3 = La case est éclairée. Écrivez { $value }.
msa-changement-nir-well = La MSA a reconnu le numéro.
msa-changement-nir-mistake-has-key = Il y a 15 chiffres. La MSA en demande 13.
    .second = Les 2 derniers chiffres sont la clé. Effacez-les.
    .third = Touchez « Effacer » deux fois. Il reste { $value }.

msa-changement-password-name = Mot de passe
msa-changement-password-say = Écrivez le mot de passe.
msa-changement-password-why =
    C’est le mot de passe de la MSA.
    Des points cachent les lettres : c’est normal.
msa-changement-password-hint-1 = Copiez le mot de passe de la carte. Gardez la majuscule.
msa-changement-password-hint-2 = C’est la deuxième case, sous le numéro.
msa-changement-password-hint-3 = La case est éclairée. Écrivez { $value }.
msa-changement-password-well = Le mot de passe est bon.

msa-changement-connect-name = Se connecter
msa-changement-connect-say = Touchez « Se connecter ».
msa-changement-connect-why =
    Les deux cases sont remplies.
    Ce bouton ouvre l’espace.
msa-changement-connect-hint-1 = Le numéro et le mot de passe sont prêts. Entrez.
msa-changement-connect-hint-2 = Le bouton est sous les deux cases.
msa-changement-connect-hint-3 = « Se connecter » est éclairé. Touchez-le une fois.
msa-changement-connect-well = L’espace s’ouvre. Une petite fenêtre apparaît.

msa-changement-refuse-save-name = Refuser d’enregistrer
msa-changement-refuse-save-say = Touchez « Jamais ».
msa-changement-refuse-save-why =
    Cet ordinateur sert à plusieurs personnes.
    Un mot de passe gardé ici servirait aux suivants.
msa-changement-refuse-save-hint-1 = Le navigateur veut garder le mot de passe. Refusez.
msa-changement-refuse-save-hint-2 = La petite fenêtre est en haut. « Jamais » est le premier bouton.
msa-changement-refuse-save-hint-3 = « Jamais » est éclairé. Touchez ce bouton.
msa-changement-refuse-save-well = Le mot de passe n’est pas gardé.

## Trouver la déclaration

msa-changement-open-family-name = Ouvrir la rubrique
msa-changement-open-family-say = Touchez « Famille, Logement ».
msa-changement-open-family-why =
    Les aides dépendent du travail et du foyer.
    Les changements se disent donc dans cette rubrique.
msa-changement-open-family-hint-1 = Cherchez la rubrique des aides et des déclarations.
msa-changement-open-family-hint-2 = C’est la case du milieu, sous « Santé ».
msa-changement-open-family-hint-3 = « Famille, Logement » est éclairé. Touchez cette case.
msa-changement-open-family-well = Deux déclarations sont proposées.

msa-changement-open-change-name = Choisir la déclaration
msa-changement-open-change-say = Ouvrez le changement de situation.
msa-changement-open-change-why =
    Un changement se déclare tout de suite.
    On n’attend pas la fin du trimestre.
msa-changement-open-change-hint-1 = Cherchez les mots « changement de situation ».
msa-changement-open-change-hint-2 = C’est la deuxième grande case.
msa-changement-open-change-hint-3 = La bonne case est éclairée. Touchez-la.
msa-changement-open-change-well = Le site demande ce qui a changé.

msa-changement-choose-work-name = Choisir le sujet
msa-changement-choose-work-say = Touchez « Mon travail ».
msa-changement-choose-work-why =
    Le contrat de { $first-name } est fini.
    Sa famille et son logement n’ont pas changé.
msa-changement-choose-work-hint-1 = Qu’est-ce qui a changé ? L’emploi.
msa-changement-choose-work-hint-2 = C’est la case du milieu.
msa-changement-choose-work-hint-3 = « Mon travail » est éclairé. Touchez cette case.
msa-changement-choose-work-well = Le site demande deux dates et une réponse.
msa-changement-choose-work-mistake-family = Cette page parle du couple et des enfants.
    .second = La famille de { $first-name } n’a pas changé.
    .third = Touchez « Retour », puis « Mon travail ».
msa-changement-choose-work-mistake-housing = Cette page parle du logement et du loyer.
    .second = { $first-name } habite toujours au même endroit.
    .third = Touchez « Retour », puis « Mon travail ».

## Les dates

msa-changement-find-last-day-name = Trouver la date
msa-changement-find-last-day-say = Trouvez le dernier jour travaillé.
msa-changement-find-last-day-why =
    Le certificat de travail montre trois dates.
    La MSA veut le dernier jour de travail.
msa-changement-find-last-day-hint-1 = Ouvrez le certificat posé sur le bureau.
msa-changement-find-last-day-hint-2 = Le papier est sous la page. La bonne date est celle du milieu.
msa-changement-find-last-day-hint-3 = Suivez la partie éclairée. Touchez la date du milieu.
msa-changement-find-last-day-well = C’est cette date qu’il faut écrire.

msa-changement-last-day-name = Écrire la date
msa-changement-last-day-say = Écrivez le dernier jour travaillé.
msa-changement-last-day-why =
    Il y a trois cases : jour, mois, année.
    L’année s’écrit avec 4 chiffres.
msa-changement-last-day-hint-1 = Copiez la date du certificat, celle du milieu.
msa-changement-last-day-hint-2 = Les trois cases sont sous le nom de l’employeur.
msa-changement-last-day-hint-3 = Les cases sont éclairées. Écrivez { $value }.
msa-changement-last-day-well = La date de fin est juste.
msa-changement-last-day-value = Dernier jour travaillé
msa-changement-last-day-mistake-today = C’est la date d’aujourd’hui. Le contrat était déjà fini.
    .second = La MSA veut le dernier jour de travail. Il est sur le certificat.
    .third = Effacez les cases. Écrivez { $value }.
msa-changement-last-day-mistake-first-day = C’est le premier jour du contrat.
    .second = Prenez la deuxième date du certificat.
    .third = Effacez les cases. Écrivez { $value }.
msa-changement-last-day-mistake-written-on = Ce jour-là, l’employeur a signé le papier.
    .second = Le travail était fini avant. Remontez d’une ligne sur le certificat.
    .third = Effacez les cases. Écrivez { $value }.
msa-changement-last-day-mistake-two-digits = L’année est trop courte. Il faut 4 chiffres.
    .second = Les deux premiers chiffres de l’année manquent.
    .third = Touchez la troisième case. La date entière est { $value }.

msa-changement-now-name = Situation actuelle
msa-changement-now-say = Choisissez « Sans emploi ».
msa-changement-now-why =
    { $first-name } cherche un nouvel emploi.
    Il est inscrit à France Travail.
msa-changement-now-hint-1 = Que fait { $first-name } depuis la fin du contrat ?
msa-changement-now-hint-2 = C’est la deuxième réponse, sous la date.
msa-changement-now-hint-3 = La bonne réponse est éclairée. Touchez-la.
msa-changement-now-well = Une nouvelle date est demandée.
msa-changement-now-mistake-hired = { $first-name } n’a pas encore de nouvel emploi.
    .second = Il est sans emploi depuis la fin de la saison.
    .third = Touchez « Sans emploi, inscrit à France Travail ».

msa-changement-open-mail-name = Ouvrir les mails
msa-changement-open-mail-say = Ouvrez l’onglet « Boîte mail ».
msa-changement-open-mail-why =
    France Travail a écrit la date d’inscription.
    La page de la MSA reste ouverte à côté.
msa-changement-open-mail-hint-1 = La date est dans un mail. Allez le lire.
msa-changement-open-mail-hint-2 = Les onglets sont tout en haut de l’écran.
msa-changement-open-mail-hint-3 = « Boîte mail » est éclairé. Touchez cet onglet.
msa-changement-open-mail-well = Voici les mails de { $first-name }.

msa-changement-read-since-name = Lire le mail
msa-changement-read-since-say = Ouvrez le mail de France Travail.
msa-changement-read-since-why =
    Ce mail confirme l’inscription.
    Il donne la date exacte.
msa-changement-read-since-hint-1 = Regardez qui écrit. Cherchez « France Travail ».
msa-changement-read-since-hint-2 = C’est la deuxième ligne de la liste.
msa-changement-read-since-hint-3 = La bonne ligne est éclairée. Touchez-la.
msa-changement-read-since-well = La date d’inscription est affichée.

msa-changement-since-name = Date d’inscription
msa-changement-since-say = Écrivez la date d’inscription.
msa-changement-since-why =
    Revenez sur la page de la MSA.
    Écrivez la date lue dans le mail.
msa-changement-since-hint-1 = La date du mail est { $value }.
msa-changement-since-hint-2 = Ouvrez l’onglet « msa.fr ». Les cases sont sous la réponse choisie.
msa-changement-since-hint-3 = Suivez la partie éclairée. Écrivez { $value }.
msa-changement-since-well = Les deux dates sont justes.
msa-changement-since-value = Inscrit à France Travail depuis le
msa-changement-since-mistake-last-day = C’est le dernier jour de travail. L’inscription est venue après.
    .second = Relisez le mail de France Travail.
    .third = Effacez les cases. Écrivez { $value }.
msa-changement-since-mistake-today = C’est la date d’aujourd’hui. L’inscription est plus ancienne.
    .second = Relisez le mail de France Travail.
    .third = Effacez les cases. Écrivez { $value }.

## Envoyer

msa-changement-to-summary-name = Voir le récapitulatif
msa-changement-to-summary-say = Touchez « Continuer ».
msa-changement-to-summary-why =
    Vous allez relire avant l’envoi.
    Rien n’est encore parti.
msa-changement-to-summary-hint-1 = Les trois réponses sont données. Passez à la suite.
msa-changement-to-summary-hint-2 = Le bouton est en bas, sous la deuxième date.
msa-changement-to-summary-hint-3 = « Continuer » est éclairé. Touchez ce bouton.
msa-changement-to-summary-well = Relisez les deux dates.

msa-changement-send-name = Valider
msa-changement-send-say = Touchez « Valider ».
msa-changement-send-why =
    Les dates et la réponse sont justes.
    Valider, c’est envoyer pour de bon.
msa-changement-send-hint-1 = Le récapitulatif est bon. Envoyez-le.
msa-changement-send-hint-2 = Le bouton est sous les quatre lignes.
msa-changement-send-hint-3 = « Valider » est éclairé. Touchez ce bouton.
msa-changement-send-well = La MSA est prévenue.
msa-changement-send-mistake-refused = Une date ne convient pas. Relisez les lignes.
    .second = Touchez « Modifier » pour revoir les cases.
    .third = Recopiez la date du certificat, puis celle du mail.

msa-changement-log-out-name = Se déconnecter
msa-changement-log-out-say = Touchez « Se déconnecter ».
msa-changement-log-out-why =
    L’espace de { $first-name } est encore ouvert.
    La personne suivante pourrait le lire.
msa-changement-log-out-hint-1 = Avant de partir, fermez l’espace.
msa-changement-log-out-hint-2 = Le lien est en bas de la page.
msa-changement-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
msa-changement-log-out-well = L’espace est fermé. En vrai, fermez aussi la boîte mail.

## Autres boutons

msa-changement-decoy-france-connect = C’est une autre porte d’entrée. Elle marche aussi en vrai.
    .second = Aujourd’hui, entrez avec le numéro et le mot de passe MSA.
    .third = Touchez « Se connecter », juste avant.
msa-changement-decoy-keep = Sur un ordinateur partagé, on n’enregistre pas.
    .second = La personne suivante pourrait entrer dans l’espace.
    .third = Touchez « Jamais », à côté.
msa-changement-decoy-health = Ici, on voit les remboursements de soins.
    .second = La fin d’un contrat ne se dit pas ici.
    .third = Touchez « Famille, Logement », juste après.
msa-changement-decoy-account = Ici, on change son adresse ou son téléphone.
    .second = { $first-name } n’a pas déménagé. Son travail a changé.
    .third = Touchez « Famille, Logement », juste avant.
msa-changement-decoy-resources = Cette déclaration revient tous les 3 mois. Elle parle des revenus.
    .second = Un changement se dit tout de suite, à part.
    .third = Touchez la deuxième case : « changement de situation ».
msa-changement-decoy-first-day = C’est le premier jour du contrat.
    .second = La MSA veut savoir quand le travail s’est arrêté.
    .third = Touchez la date suivante, celle du milieu.
msa-changement-decoy-written-on = Ce jour-là, l’employeur a signé le papier.
    .second = Le travail s’est arrêté quelques jours avant.
    .third = Remontez d’une ligne. Touchez la date du milieu.
msa-changement-decoy-refund = Ce mail est un piège. Il promet de l’argent et presse.
    .second = L’adresse ne finit pas par msa.fr.
    .third = Revenez aux messages. Ouvrez celui de France Travail.
