# Les mots du coach : demander une aide au logement et envoyer le bail (MSA).

msa-aide-logement-title = Demander une aide au logement (MSA)
msa-aide-logement-aim =
    La MSA peut aider à payer le loyer.
    Vous demandez l’aide, puis vous envoyez les papiers.
msa-aide-logement-task =
    { $first-name } loue un logement. Il demande une aide à la MSA.
    Remplissez la demande avec le bail.
    Envoyez ensuite les 2 pages du bail.
    Trouvez le papier qui manque encore, puis déconnectez-vous.
msa-aide-logement-next-1 = Le propriétaire remplit l’attestation du bailleur. Vous l’envoyez de la même façon.
msa-aide-logement-next-2 = La MSA étudie la demande quand tous les papiers sont là.
msa-aide-logement-next-3 = En vrai, on demande dès la remise des clés. L’aide ne paie pas le passé.
msa-aide-logement-keep-1 = Le bail, toutes les pages
msa-aide-logement-keep-2 = La liste des papiers encore à envoyer
msa-aide-logement-help = MSA : www.msa.fr, aide en ligne sur aide.msa.fr. Le téléphone est celui de votre caisse locale. Il est écrit sur ses lettres.

## La demande

msa-aide-logement-open-family-name = Ouvrir la rubrique
msa-aide-logement-open-family-say = Touchez « Famille, Logement ».
msa-aide-logement-open-family-why =
    { $first-name } est déjà entré dans son espace.
    Les aides au loyer sont dans cette rubrique.
msa-aide-logement-open-family-hint-1 = Cherchez le mot « Logement » parmi les rubriques.
msa-aide-logement-open-family-hint-2 = C’est la case du milieu, sous « Santé ».
msa-aide-logement-open-family-hint-3 = « Famille, Logement » est éclairé. Touchez cette case.
msa-aide-logement-open-family-well = La rubrique est ouverte.

msa-aide-logement-ask-name = Ouvrir la demande
msa-aide-logement-ask-say = Ouvrez la demande d’aide.
msa-aide-logement-ask-why =
    Estimer, c’est calculer sans rien demander.
    Ici, { $first-name } veut faire la vraie demande.
msa-aide-logement-ask-hint-1 = Cherchez la case qui sert à demander.
msa-aide-logement-ask-hint-2 = C’est normalement la deuxième grande case.
msa-aide-logement-ask-hint-3 = La bonne case est éclairée. Touchez-la.
msa-aide-logement-ask-well = La demande tient sur une page.

msa-aide-logement-entry-name = Date d’entrée
msa-aide-logement-entry-say = Écrivez la date d’entrée.
msa-aide-logement-entry-why =
    C’est le jour où le bail commence.
    Il y a trois cases : jour, mois, année.
msa-aide-logement-entry-hint-1 = Sur le bail, lisez la ligne « Début du bail ».
msa-aide-logement-entry-hint-2 = Les trois cases sont sous l’adresse.
msa-aide-logement-entry-hint-3 = Les cases sont éclairées. Écrivez { $value }.
msa-aide-logement-entry-well = La date d’entrée est juste.
msa-aide-logement-entry-value = Début du bail
msa-aide-logement-entry-mistake-signed = C’est le jour de la signature. Le bail commence après.
    .second = Lisez la ligne « Début du bail », plus haut sur le papier.
    .third = Effacez les cases. Écrivez { $value }.
msa-aide-logement-entry-mistake-two-digits = L’année est trop courte. Il faut 4 chiffres.
    .second = Les deux premiers chiffres de l’année manquent.
    .third = Touchez la troisième case. La date entière est { $value }.

msa-aide-logement-find-rent-name = Trouver le loyer
msa-aide-logement-find-rent-say = Trouvez le loyer sur le bail.
msa-aide-logement-find-rent-why =
    Le bail montre plusieurs montants.
    La MSA veut le loyer sans les charges.
msa-aide-logement-find-rent-hint-1 = Ouvrez le bail posé sur le bureau.
msa-aide-logement-find-rent-hint-2 = Le papier est sous la page. Le loyer est au milieu du bail.
msa-aide-logement-find-rent-hint-3 = Suivez la partie éclairée. Touchez « Loyer sans les charges ».
msa-aide-logement-find-rent-well = C’est ce montant qu’il faut écrire.

msa-aide-logement-rent-name = Écrire le loyer
msa-aide-logement-rent-say = Écrivez le loyer sans les charges.
msa-aide-logement-rent-why =
    Les charges ont leur propre case.
    Les compter deux fois fausserait le calcul.
msa-aide-logement-rent-hint-1 = Copiez le montant trouvé sur le bail.
msa-aide-logement-rent-hint-2 = La case est sous la date d’entrée.
msa-aide-logement-rent-hint-3 = La case est éclairée. Écrivez { $value }.
msa-aide-logement-rent-well = Le loyer est juste.
msa-aide-logement-rent-value = Loyer sans les charges
msa-aide-logement-rent-mistake-total = C’est le total, loyer et charges ensemble.
    .second = Le loyer seul est plus petit. Il est juste au-dessus des charges.
    .third = Effacez la case. Écrivez { $value }.

msa-aide-logement-charges-name = Écrire les charges
msa-aide-logement-charges-say = Écrivez les charges.
msa-aide-logement-charges-why =
    Les charges sont payées en plus du loyer.
    Par exemple : l’eau ou l’entretien.
msa-aide-logement-charges-hint-1 = Sur le bail, lisez la ligne sous le loyer.
msa-aide-logement-charges-hint-2 = C’est la dernière case de la page.
msa-aide-logement-charges-hint-3 = La case est éclairée. Écrivez { $value }.
msa-aide-logement-charges-well = Les montants sont complets.
msa-aide-logement-charges-value = Charges
msa-aide-logement-charges-mistake-total = C’est le total. Ici, écrivez seulement les charges.
    .second = Les charges sont le plus petit montant du bail.
    .third = Effacez la case. Écrivez { $value }.
msa-aide-logement-charges-mistake-rent = C’est le loyer. Il est déjà dans l’autre case.
    .second = Les charges sont sur la ligne suivante du bail.
    .third = Effacez la case. Écrivez { $value }.

msa-aide-logement-to-summary-name = Continuer
msa-aide-logement-to-summary-say = Touchez « Continuer ».
msa-aide-logement-to-summary-why =
    La page suivante montre vos réponses.
    Rien n’est encore envoyé.
msa-aide-logement-to-summary-hint-1 = Les trois réponses sont écrites. Passez à la suite.
msa-aide-logement-to-summary-hint-2 = Le bouton est sous les charges.
msa-aide-logement-to-summary-hint-3 = « Continuer » est éclairé. Touchez ce bouton.
msa-aide-logement-to-summary-well = Relisez la date et les montants.

msa-aide-logement-send-request-name = Valider la demande
msa-aide-logement-send-request-say = Touchez « Valider ».
msa-aide-logement-send-request-why =
    La demande est gratuite.
    Valider, c’est l’envoyer à la MSA.
msa-aide-logement-send-request-hint-1 = Les réponses sont justes. Envoyez la demande.
msa-aide-logement-send-request-hint-2 = Le bouton est sous les quatre lignes.
msa-aide-logement-send-request-hint-3 = « Valider » est éclairé. Touchez ce bouton.
msa-aide-logement-send-request-well = La demande est partie. Il reste les papiers.

## Les papiers

msa-aide-logement-open-documents-name = Envoyer un document
msa-aide-logement-open-documents-say = Touchez « Envoyer un document ».
msa-aide-logement-open-documents-why =
    Sans les papiers, le dossier s’arrête.
    Ici, l’envoi est plus sûr que par mail.
msa-aide-logement-open-documents-hint-1 = La MSA attend deux papiers. Commencez maintenant.
msa-aide-logement-open-documents-hint-2 = Le bouton est sous la liste des papiers.
msa-aide-logement-open-documents-hint-3 = « Envoyer un document » est éclairé. Touchez ce bouton.
msa-aide-logement-open-documents-well = Voici les papiers que l’on peut envoyer.

msa-aide-logement-choose-lease-name = Choisir le bail
msa-aide-logement-choose-lease-say = Touchez « Bail ».
msa-aide-logement-choose-lease-why =
    { $first-name } a le bail sur l’ordinateur.
    Le site range chaque papier à sa place.
msa-aide-logement-choose-lease-hint-1 = Quel papier avez-vous déjà ? Le bail.
msa-aide-logement-choose-lease-hint-2 = C’est la case du milieu.
msa-aide-logement-choose-lease-hint-3 = La case « Bail » est éclairée. Touchez-la.
msa-aide-logement-choose-lease-well = La page d’envoi du bail est ouverte.
msa-aide-logement-choose-lease-mistake-certificate = Le propriétaire n’a pas encore rempli ce papier.
    .second = Aujourd’hui, { $first-name } envoie seulement le bail.
    .third = Touchez « Retour », puis « Bail ».

msa-aide-logement-choose-page-1-name = Chercher page 1
msa-aide-logement-choose-page-1-say = Cherchez la page 1 du bail.
msa-aide-logement-choose-page-1-why =
    Parcourir veut dire : chercher un fichier.
    Le site ouvre les documents de l’ordinateur.
msa-aide-logement-choose-page-1-hint-1 = Il faut d’abord chercher la première page.
msa-aide-logement-choose-page-1-hint-2 = Le bouton « Choisir un fichier » est avec « Parcourir : page 1 ».
msa-aide-logement-choose-page-1-hint-3 = « Choisir un fichier » est éclairé. Touchez ce bouton.
msa-aide-logement-choose-page-1-well = Voici les documents de { $first-name }.
msa-aide-logement-choose-page-1-mistake-nothing = Aucune page n’est encore jointe.
    .second = Cherchez la page 1 avant d’envoyer.
    .third = Touchez « Choisir un fichier », avec « Parcourir : page 1 ».

msa-aide-logement-attach-page-1-name = Joindre page 1
msa-aide-logement-attach-page-1-say = Joignez la page 1 du bail.
msa-aide-logement-attach-page-1-why =
    Joindre, c’est mettre le fichier dans l’envoi.
    Lisez le nom du fichier avant de toucher.
msa-aide-logement-attach-page-1-hint-1 = Cherchez le nom avec « bail » et « page 1 ».
msa-aide-logement-attach-page-1-hint-2 = C’est le troisième fichier de la liste.
msa-aide-logement-attach-page-1-hint-3 = Le bon bouton « Joindre » est éclairé. Touchez-le.
msa-aide-logement-attach-page-1-well = La page 1 est jointe. Il en reste une.
msa-aide-logement-attach-page-1-mistake-page-2 = C’est la page 2. Commencez par la page 1.
    .second = L’ordre des pages aide la MSA à lire.
    .third = Joignez « bail_page_1.jpg ».

msa-aide-logement-add-page-name = Ajouter page
msa-aide-logement-add-page-say = Touchez « Ajouter page ».
msa-aide-logement-add-page-why =
    Le bail a deux pages.
    « Ajouter page » les met dans le même envoi.
msa-aide-logement-add-page-hint-1 = Il manque la deuxième page. Faites-lui une place.
msa-aide-logement-add-page-hint-2 = Le bouton est sous la page 1, avant « Envoyer ».
msa-aide-logement-add-page-hint-3 = « Ajouter page » est éclairé. Touchez ce bouton.
msa-aide-logement-add-page-well = Une nouvelle ligne est prête pour la page 2.
msa-aide-logement-add-page-mistake-one-page = Une seule page est jointe. Le bail en a deux.
    .second = La MSA redemanderait le papier. Le dossier prendrait du retard.
    .third = Revenez à l’envoi. Touchez « Ajouter page ».

msa-aide-logement-choose-page-2-name = Chercher page 2
msa-aide-logement-choose-page-2-say = Cherchez la page 2 du bail.
msa-aide-logement-choose-page-2-why =
    C’est le même geste que pour la page 1.
    Chaque page a sa ligne.
msa-aide-logement-choose-page-2-hint-1 = Cherchez maintenant la deuxième page.
msa-aide-logement-choose-page-2-hint-2 = Le bouton « Choisir un fichier » est avec « Parcourir : page 2 ».
msa-aide-logement-choose-page-2-hint-3 = « Choisir un fichier » est éclairé. Touchez ce bouton.
msa-aide-logement-choose-page-2-well = Les documents sont de nouveau affichés.
msa-aide-logement-choose-page-2-mistake-one-page = La ligne de la page 2 est encore vide.
    .second = Cherchez la page 2 avant d’envoyer.
    .third = Touchez « Choisir un fichier », avec « Parcourir : page 2 ».

msa-aide-logement-attach-page-2-name = Joindre page 2
msa-aide-logement-attach-page-2-say = Joignez la page 2 du bail.
msa-aide-logement-attach-page-2-why =
    La page 2 montre les signatures.
    La photo de l’écran ne se lit pas bien.
msa-aide-logement-attach-page-2-hint-1 = Cherchez le nom avec « bail » et « page 2 ».
msa-aide-logement-attach-page-2-hint-2 = C’est le dernier fichier de la liste.
msa-aide-logement-attach-page-2-hint-3 = Le bon bouton « Joindre » est éclairé. Touchez-le.
msa-aide-logement-attach-page-2-well = Les deux pages sont jointes.
msa-aide-logement-attach-page-2-mistake-same-page = La page 1 est déjà jointe. Il faut la page 2.
    .second = Regardez le chiffre à la fin du nom.
    .third = Joignez « bail_page_2.jpg ».

msa-aide-logement-send-lease-name = Envoyer le bail
msa-aide-logement-send-lease-say = Touchez « Envoyer ».
msa-aide-logement-send-lease-why =
    Joindre ne suffit pas.
    Sans ce bouton, la MSA ne reçoit rien.
msa-aide-logement-send-lease-hint-1 = Les deux noms sont affichés. Envoyez les pages.
msa-aide-logement-send-lease-hint-2 = Le bouton est sous les deux pages.
msa-aide-logement-send-lease-hint-3 = « Envoyer » est éclairé. Touchez ce bouton.
msa-aide-logement-send-lease-well = La MSA a reçu le bail entier.

msa-aide-logement-find-missing-name = Papier qui manque
msa-aide-logement-find-missing-say = Touchez le papier qui manque encore.
msa-aide-logement-find-missing-why =
    Le bail est envoyé, mais le dossier n’est pas complet.
    La page dit où en est chaque papier.
msa-aide-logement-find-missing-hint-1 = Lisez les trois papiers. L’un est « à envoyer ».
msa-aide-logement-find-missing-hint-2 = C’est la dernière ligne, sous le bail.
msa-aide-logement-find-missing-hint-3 = La ligne « Attestation du bailleur » est éclairée. Touchez-la.
msa-aide-logement-find-missing-well = Ce papier est à demander au propriétaire.

msa-aide-logement-log-out-name = Se déconnecter
msa-aide-logement-log-out-say = Touchez « Se déconnecter ».
msa-aide-logement-log-out-why =
    L’espace de { $first-name } est encore ouvert.
    En vrai, supprimez aussi vos fichiers de l’ordinateur.
msa-aide-logement-log-out-hint-1 = Avant de partir, fermez l’espace.
msa-aide-logement-log-out-hint-2 = Le lien est en bas de la page.
msa-aide-logement-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
msa-aide-logement-log-out-well = L’espace est fermé. Reprenez vos papiers.

## Autres boutons

msa-aide-logement-decoy-health = Ici, on voit les remboursements de soins.
    .second = L’aide au loyer est dans une autre rubrique.
    .third = Touchez « Famille, Logement », juste après.
msa-aide-logement-decoy-account = Ici, on change son adresse ou sa banque.
    .second = Ces données sont déjà justes.
    .third = Touchez « Famille, Logement », juste avant.
msa-aide-logement-decoy-simulate = Cette case fait un calcul. Elle n’envoie aucune demande.
    .second = Le résultat n’est pas une décision.
    .third = Touchez la case de la demande.
msa-aide-logement-decoy-later = La demande est partie, mais des papiers manquent.
    .second = Le bail est prêt sur l’ordinateur. Envoyez-le maintenant.
    .third = Revenez en arrière. Touchez « Envoyer un document ».
msa-aide-logement-decoy-identity = La MSA a déjà ce papier.
    .second = L’envoyer deux fois ralentit le dossier.
    .third = Touchez « Bail », la case suivante.
msa-aide-logement-decoy-total = C’est le loyer et les charges ensemble.
    .second = La MSA veut d’abord le loyer seul.
    .third = Remontez sur le bail. Touchez « Loyer sans les charges ».
msa-aide-logement-decoy-paper-identity = Ce papier est déjà reçu.
    .second = Lisez les mots à côté : « Déjà reçue ».
    .third = Touchez le papier marqué « À envoyer ».
msa-aide-logement-decoy-paper-lease = Le bail vient d’arriver à la MSA.
    .second = Lisez les mots à côté : « Reçu, 2 pages ».
    .third = Touchez le papier marqué « À envoyer ».
