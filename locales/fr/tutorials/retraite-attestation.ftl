# Les mots du coach : obtenir une attestation de paiement de sa retraite (Assurance retraite).

retraite-attestation-title = Obtenir une attestation de retraite
retraite-attestation-aim =
    Ce papier montre le montant de votre retraite.
    Un logement, une aide ou une banque peut le demander.
retraite-attestation-task =
    Une agence de logement demande un papier à { $first-name }.
    Sa demande est dans la boîte mail.
    Téléchargez la bonne attestation et imprimez une seule page.
    Ensuite, supprimez le fichier et déconnectez-vous.
retraite-attestation-next-1 = Vous donnez la page imprimée à l’agence.
retraite-attestation-next-2 = Ce papier montre seulement la retraite de base.
retraite-attestation-next-3 = Pour la retraite complémentaire, demandez une autre attestation à l’Agirc-Arrco.
retraite-attestation-keep-1 = La page imprimée
retraite-attestation-keep-2 = Le mail de la personne qui demande le papier
retraite-attestation-help = Assurance retraite : www.lassuranceretraite.fr, téléphone 3960. Depuis l’étranger ou une box : 09 71 10 39 60. Toutes vos retraites : www.info-retraite.fr.

## La demande

retraite-attestation-open-mail-name = Ouvrir les mails
retraite-attestation-open-mail-say = Ouvrez l’onglet « Boîte mail ».
retraite-attestation-open-mail-why =
    L’agence a écrit le papier qu’elle veut.
    Lire la demande évite de prendre le mauvais.
retraite-attestation-open-mail-hint-1 = Avant de chercher, lisez ce que l’agence demande.
retraite-attestation-open-mail-hint-2 = Les onglets sont tout en haut de l’écran.
retraite-attestation-open-mail-hint-3 = « Boîte mail » est éclairé. Touchez cet onglet.
retraite-attestation-open-mail-well = Voici les mails de { $first-name }.

retraite-attestation-read-request-name = Lire la demande
retraite-attestation-read-request-say = Ouvrez le mail de l’agence.
retraite-attestation-read-request-why =
    Ce mail donne le nom du papier.
    Il donne aussi le premier et le dernier mois.
retraite-attestation-read-request-hint-1 = Regardez qui écrit. Cherchez l’agence.
retraite-attestation-read-request-hint-2 = C’est la première ligne de la liste.
retraite-attestation-read-request-hint-3 = La bonne ligne est éclairée. Touchez-la.
retraite-attestation-read-request-well = Retenez trois choses : paiement, trois mois, une page.

## Le bon papier

retraite-attestation-open-payments-name = Mes paiements
retraite-attestation-open-payments-say = Revenez au site. Touchez « Mes paiements ».
retraite-attestation-open-payments-why =
    L’espace de { $first-name } est déjà ouvert.
    Les attestations sont rangées avec les paiements.
retraite-attestation-open-payments-hint-1 = Le papier parle d’argent versé. Cherchez les paiements.
retraite-attestation-open-payments-hint-2 = Ouvrez le premier onglet. La case est parmi les grandes cases.
retraite-attestation-open-payments-hint-3 = Suivez la partie éclairée. Touchez la case des paiements.
retraite-attestation-open-payments-well = Le tableau montre chaque mois.

retraite-attestation-open-attestations-name = Les attestations
retraite-attestation-open-attestations-say = Touchez « Obtenir une attestation ».
retraite-attestation-open-attestations-why =
    Le tableau informe, mais il ne prouve rien.
    L’attestation est le papier officiel.
retraite-attestation-open-attestations-hint-1 = L’agence veut un papier officiel. Demandez-le.
retraite-attestation-open-attestations-hint-2 = Le bouton est sous le tableau.
retraite-attestation-open-attestations-hint-3 = Le bouton est éclairé. Touchez-le.
retraite-attestation-open-attestations-well = Le site propose deux attestations.

retraite-attestation-choose-payment-name = Choisir le papier
retraite-attestation-choose-payment-say = Choisissez l’attestation de paiement.
retraite-attestation-choose-payment-why =
    L’attestation fiscale sert pour les impôts.
    L’agence veut les sommes versées chaque mois.
retraite-attestation-choose-payment-hint-1 = Quel mot l’agence a-t-elle écrit ? « Paiement ».
retraite-attestation-choose-payment-hint-2 = C’est la deuxième grande case.
retraite-attestation-choose-payment-hint-3 = La bonne case est éclairée. Touchez-la.
retraite-attestation-choose-payment-well = C’est le bon papier. Il reste la période.
retraite-attestation-choose-payment-mistake-tax = Ce papier est pour les impôts. L’agence veut les paiements.
    .second = L’attestation fiscale donne une année entière, sans les mois.
    .third = Touchez « Retour », puis « Attestation de paiement ».

retraite-attestation-from-name = Premier mois
retraite-attestation-from-say = Choisissez le premier mois.
retraite-attestation-from-why =
    L’agence demande trois mois.
    Le premier est écrit dans son mail.
retraite-attestation-from-hint-1 = Le mail dit : à partir de { $value }.
retraite-attestation-from-hint-2 = Touchez la première liste. Les mois s’affichent.
retraite-attestation-from-hint-3 = La liste est éclairée. Choisissez { $value }.
retraite-attestation-from-well = Le premier mois est juste.
retraite-attestation-from-value = Premier mois demandé
retraite-attestation-from-mistake-year = C’est un an en arrière. L’agence demande trois mois.
    .second = Trop de mois donnent trop de pages.
    .third = Choisissez { $value }.
retraite-attestation-from-mistake-four = C’est un mois trop tôt.
    .second = Relisez le mail de l’agence : premier mois.
    .third = Choisissez { $value }.

retraite-attestation-to-name = Dernier mois
retraite-attestation-to-say = Choisissez le dernier mois.
retraite-attestation-to-why =
    Le dernier mois est le plus récent payé.
    Il est aussi dans le mail de l’agence.
retraite-attestation-to-hint-1 = Le mail dit : jusqu’à { $value }.
retraite-attestation-to-hint-2 = Touchez la deuxième liste, sous la première.
retraite-attestation-to-hint-3 = La liste est éclairée. Choisissez { $value }.
retraite-attestation-to-well = La période est complète : trois mois.
retraite-attestation-to-value = Dernier mois demandé
retraite-attestation-to-mistake-same = C’est le premier mois. Le papier n’aurait qu’un mois.
    .second = L’agence veut trois mois. Prenez le plus récent.
    .third = Choisissez { $value }.

retraite-attestation-download-name = Télécharger
retraite-attestation-download-say = Touchez « Télécharger ».
retraite-attestation-download-why =
    Télécharger, c’est copier le papier sur l’ordinateur.
    Il arrive dans « Téléchargements ».
retraite-attestation-download-hint-1 = Les deux mois sont choisis. Prenez le papier.
retraite-attestation-download-hint-2 = Le bouton est sous les deux listes.
retraite-attestation-download-hint-3 = « Télécharger » est éclairé. Touchez-le une fois.
retraite-attestation-download-well = Le papier est arrivé dans « Téléchargements ».

## Vérifier, imprimer

retraite-attestation-open-file-name = Ouvrir le papier
retraite-attestation-open-file-say = Ouvrez l’attestation.
retraite-attestation-open-file-why =
    On vérifie le papier avant de l’imprimer.
    Son nom finit par « pdf ».
retraite-attestation-open-file-hint-1 = Cherchez le nom « attestation ». L’autre fichier est une photo.
retraite-attestation-open-file-hint-2 = C’est le dernier fichier de la liste.
retraite-attestation-open-file-hint-3 = La bonne ligne est éclairée. Touchez-la.
retraite-attestation-open-file-well = Le nom et la période sont justes.

retraite-attestation-find-net-name = Trouver le net
retraite-attestation-find-net-say = Trouvez le montant net payé.
retraite-attestation-find-net-why =
    Le net est l’argent arrivé à la banque.
    C’est ce montant que l’agence regarde.
retraite-attestation-find-net-hint-1 = Il y a deux montants. Le net est le plus petit.
retraite-attestation-find-net-hint-2 = Il est au milieu du papier, sous le brut.
retraite-attestation-find-net-hint-3 = Le montant net est éclairé. Touchez-le.
retraite-attestation-find-net-well = Le papier montre bien la retraite reçue.

retraite-attestation-open-printing-name = Ouvrir l’impression
retraite-attestation-open-printing-say = Touchez « Imprimer ».
retraite-attestation-open-printing-why =
    Une fenêtre va poser des questions.
    Rien ne sort encore de l’imprimante.
retraite-attestation-open-printing-hint-1 = Le papier est bon. Préparez l’impression.
retraite-attestation-open-printing-hint-2 = Le bouton est en bas du papier.
retraite-attestation-open-printing-hint-3 = « Imprimer » est éclairé. Touchez ce bouton.
retraite-attestation-open-printing-well = Le document a 6 pages. Une seule est utile.

retraite-attestation-one-page-name = Une page
retraite-attestation-one-page-say = Choisissez « Page 1 seulement ».
retraite-attestation-one-page-why =
    L’agence veut une page.
    Les autres pages sont des explications.
retraite-attestation-one-page-hint-1 = Combien de pages l’agence demande-t-elle ? Une seule.
retraite-attestation-one-page-hint-2 = C’est la deuxième réponse, sous le mot « Pages ».
retraite-attestation-one-page-hint-3 = La bonne réponse est éclairée. Touchez-la.
retraite-attestation-one-page-well = Une seule feuille va sortir.
retraite-attestation-one-page-mistake-all = Cela imprime 6 feuilles. Une seule est utile.
    .second = Les pages 2 à 6 sont des explications.
    .third = Touchez « Page 1 seulement ».

retraite-attestation-print-name = Imprimer
retraite-attestation-print-say = Touchez « Imprimer ».
retraite-attestation-print-why =
    Le choix est fait : une page, en noir.
    Attendez un peu avant de toucher encore.
retraite-attestation-print-hint-1 = Tout est réglé. Lancez l’impression.
retraite-attestation-print-hint-2 = Le bouton est sous les deux réponses.
retraite-attestation-print-hint-3 = « Imprimer » est éclairé. Touchez-le une fois.
retraite-attestation-print-well = La page sort de l’imprimante. En vrai, prenez-la aussitôt.

## Partir

retraite-attestation-delete-name = Supprimer
retraite-attestation-delete-say = Supprimez le fichier téléchargé.
retraite-attestation-delete-why =
    L’ordinateur sert à d’autres personnes.
    Ce papier montre vos revenus.
retraite-attestation-delete-hint-1 = La page est imprimée. Le fichier ne doit pas rester.
retraite-attestation-delete-hint-2 = Ouvrez l’onglet « Téléchargements ». Le bouton est à côté du nom.
retraite-attestation-delete-hint-3 = Suivez la partie éclairée. Touchez « Supprimer ».
retraite-attestation-delete-well = Le fichier est parti. En vrai, videz aussi la corbeille.

retraite-attestation-log-out-name = Se déconnecter
retraite-attestation-log-out-say = Revenez au site. Déconnectez-vous.
retraite-attestation-log-out-why =
    L’espace de { $first-name } est encore ouvert.
    Fermer la page ne suffit pas.
retraite-attestation-log-out-hint-1 = Avant de partir, fermez l’espace.
retraite-attestation-log-out-hint-2 = Ouvrez le premier onglet. Le lien est en bas de la page.
retraite-attestation-log-out-hint-3 = Suivez la partie éclairée, jusqu’à « Se déconnecter ».
retraite-attestation-log-out-well = L’espace est fermé. En vrai, fermez aussi la boîte mail.

## Autres boutons

retraite-attestation-decoy-career = Ici, on voit les années de travail.
    .second = L’agence veut les paiements, pas la carrière.
    .third = Touchez « Mes paiements ».
retraite-attestation-decoy-profile = Ici, on change son adresse ou sa banque.
    .second = Les papiers ne sont pas dans cette rubrique.
    .third = Touchez « Mes paiements ».
retraite-attestation-decoy-log-out-early = Vous partirez à la fin. Il reste des choses à faire.
    .second = D’abord le papier imprimé, puis le fichier supprimé.
    .third = Revenez dans l’espace pour continuer.
retraite-attestation-decoy-download-tax = Ce papier existe, mais l’agence n’en veut pas.
    .second = Il sert pour la déclaration des impôts.
    .third = Touchez « Retour », puis « Attestation de paiement ».
retraite-attestation-decoy-gift = Ce mail est un piège. Il promet de l’argent et presse.
    .second = Une caisse de retraite ne demande pas de carte bancaire par mail.
    .third = Revenez aux messages. Ouvrez celui de l’agence.
retraite-attestation-decoy-gross = C’est le brut, avant les prélèvements.
    .second = L’agence regarde l’argent vraiment reçu.
    .third = Descendez d’une ligne. Touchez le montant net.
retraite-attestation-decoy-photo = C’est une photo. L’attestation est un PDF.
    .second = Lisez tout le nom avant de toucher.
    .third = Touchez « attestation_paiement.pdf ».
