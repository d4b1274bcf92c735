# Les mots du coach : demander une aide au logement (Caf).

caf-aide-logement-title = Demander une aide au logement
caf-aide-logement-aim =
    La Caf peut aider à payer le loyer.
    Vous faites la demande en ligne, avec votre bail.
caf-aide-logement-task =
    { $first-name } loue seule un petit studio.
    Elle a les clés depuis presque un mois.
    Son bail est sur le bureau, sous l’écran.
    Faites sa demande d’aide au logement.
    Relisez tout, puis joignez le bail et l’attestation de loyer.
    À la fin, fermez son compte.
caf-aide-logement-next-1 = La Caf étudie la demande. La réponse arrive dans votre compte.
caf-aide-logement-next-2 = Le premier mois n’est pas payé. L’aide commence le mois suivant.
caf-aide-logement-next-3 = Si votre vie change, dites-le à la Caf tout de suite.
caf-aide-logement-keep-1 = Votre bail et l’attestation de loyer
caf-aide-logement-keep-2 = La date d’envoi de la demande
caf-aide-logement-help = Caf : www.caf.fr, téléphone 3230. Le service est gratuit. Vous payez seulement l’appel.

## Le logement

caf-aide-logement-open-request-name = Ouvrir la demande
caf-aide-logement-open-request-say = Touchez « Demander une aide au logement ».
caf-aide-logement-open-request-why =
    La Caf choisit elle-même la bonne aide : APL, ALF ou ALS.
    Vous faites une seule demande.
caf-aide-logement-open-request-hint-1 = Vous voulez une aide pour le loyer. Cherchez le mot « logement ».
caf-aide-logement-open-request-hint-2 = C’est la première grande case, sous le message.
caf-aide-logement-open-request-hint-3 = La case est éclairée. Posez le doigt dessus.
caf-aide-logement-open-request-well = La demande s’ouvre. Rien n’est encore envoyé.

caf-aide-logement-entry-name = Date d’entrée
caf-aide-logement-entry-say = Écrivez la date d’entrée.
caf-aide-logement-entry-why =
    C’est le jour de la remise des clés.
    Ce jour est écrit sur le bail.
    On ne demande pas l’aide avant ce jour.
caf-aide-logement-entry-hint-1 = Quel jour a-t-elle reçu les clés ? Le { $value }.
caf-aide-logement-entry-hint-2 = Il y a trois petites cases, sous l’adresse : jour, mois, année.
caf-aide-logement-entry-hint-3 = Les cases sont éclairées. Écrivez { $value }.
caf-aide-logement-entry-well = La date d’entrée est notée.
caf-aide-logement-entry-value = Remise des clés, sur le bail
caf-aide-logement-entry-mistake-today = C’est la date d’aujourd’hui. La Caf demande le jour des clés.
    .second = { $first-name } habite déjà dans le studio. Cherchez « Remise des clés » sur le bail.
    .third = Effacez la date. Écrivez { $value }.
caf-aide-logement-entry-mistake-signed = Ce jour-là, elle a signé le bail. Les clés sont venues après.
    .second = Signer et entrer sont deux dates différentes. Regardez la ligne des clés.
    .third = Effacez la date. Écrivez { $value } : c’est le jour des clés.

caf-aide-logement-to-landlord-name = Page suivante
caf-aide-logement-to-landlord-say = Touchez « Continuer ».
caf-aide-logement-to-landlord-why =
    Le site a trois pages.
    Vos réponses sont gardées quand vous changez de page.
caf-aide-logement-to-landlord-hint-1 = La date est écrite. Passez à la page du bailleur.
caf-aide-logement-to-landlord-hint-2 = Le bouton « Continuer » est en bas de la page.
caf-aide-logement-to-landlord-hint-3 = « Continuer » est éclairé. Touchez-le une fois.
caf-aide-logement-to-landlord-well = Voici la page du bailleur et du loyer.

## Le bailleur et le loyer

caf-aide-logement-find-siret-name = Trouver le SIRET
caf-aide-logement-find-siret-say = Trouvez le SIRET sur le bail.
caf-aide-logement-find-siret-why =
    Le SIRET est le numéro d’une entreprise.
    Il a 14 chiffres.
    Ici, c’est celui de l’agence.
caf-aide-logement-find-siret-hint-1 = Ouvrez le bail. Cherchez le numéro qui a 14 chiffres.
caf-aide-logement-find-siret-hint-2 = Le bail est sur le bureau, sous la page. Le SIRET est après le nom de l’agence.
caf-aide-logement-find-siret-hint-3 = Suivez la partie éclairée. Sur le bail, touchez le SIRET.
caf-aide-logement-find-siret-well = C’est le bon numéro : 14 chiffres.

caf-aide-logement-siret-name = Écrire le SIRET
caf-aide-logement-siret-say = Recopiez le SIRET dans la case.
caf-aide-logement-siret-why =
    Avec ce numéro, la Caf reconnaît l’agence.
    Les espaces ne comptent pas.
caf-aide-logement-siret-hint-1 = Copiez les chiffres du bail : douze zéros, puis 18.
caf-aide-logement-siret-hint-2 = C’est la première case de la page.
caf-aide-logement-siret-hint-3 = La case est éclairée. Écrivez { $value }.
caf-aide-logement-siret-well = La Caf a reconnu l’agence.
caf-aide-logement-siret-value = SIRET de l’agence, sur le bail
caf-aide-logement-siret-mistake-siren = Il manque des chiffres. Le SIRET en a 14.
    .second = Le SIREN a 9 chiffres. Le SIRET continue avec 5 chiffres de plus.
    .third = Complétez la case : douze zéros, puis 18.

caf-aide-logement-find-rent-name = Trouver le loyer
caf-aide-logement-find-rent-say = Trouvez le loyer hors charges.
caf-aide-logement-find-rent-why =
    Les charges sont l’eau, le chauffage ou le ménage.
    « Hors charges » veut dire : sans les charges.
    L’aide se calcule avec ce loyer-là.
caf-aide-logement-find-rent-hint-1 = Sur le bail, trois prix se suivent. Prenez le loyer seul.
caf-aide-logement-find-rent-hint-2 = Il est en bas du bail, sous la ligne. C’est le premier des trois prix.
caf-aide-logement-find-rent-hint-3 = Suivez la partie éclairée. Sur le bail, touchez le loyer hors charges.
caf-aide-logement-find-rent-well = C’est le loyer sans les charges.

caf-aide-logement-rent-name = Écrire le loyer
caf-aide-logement-rent-say = Écrivez le loyer : { $value }.
caf-aide-logement-rent-why =
    La Caf vérifie ce prix avec l’agence.
    N’ajoutez pas les charges.
caf-aide-logement-rent-hint-1 = Écrivez le prix que vous venez de trouver : { $value } euros.
caf-aide-logement-rent-hint-2 = C’est la deuxième case, sous le SIRET.
caf-aide-logement-rent-hint-3 = La case du loyer est éclairée. Écrivez { $value } dedans.
caf-aide-logement-rent-well = Le loyer est noté, sans les charges.
caf-aide-logement-rent-value = Loyer hors charges, sur le bail
caf-aide-logement-rent-mistake-total = 430 euros, c’est le total payé. La Caf demande le loyer seul.
    .second = Le total contient les charges. Il faut un prix plus petit.
    .third = Effacez 430. Écrivez { $value }.
caf-aide-logement-rent-mistake-charges = Ce prix est celui des charges. Le loyer est plus grand.
    .second = Sur le bail, lisez la ligne juste au-dessus.
    .third = Effacez la case. Écrivez { $value }.

caf-aide-logement-to-summary-name = Voir le récapitulatif
caf-aide-logement-to-summary-say = Touchez « Continuer » pour tout relire.
caf-aide-logement-to-summary-why =
    Le récapitulatif montre toutes les réponses.
    Vous pourrez encore tout changer.
caf-aide-logement-to-summary-hint-1 = Cette page est complète. Demandez la page de relecture.
caf-aide-logement-to-summary-hint-2 = Le bouton est sous la case du loyer.
caf-aide-logement-to-summary-hint-3 = « Continuer » est éclairé, tout en bas. Touchez-le.
caf-aide-logement-to-summary-well = Voici toutes les réponses. Lisez chaque ligne.

## Relire et corriger

caf-aide-logement-edit-name = Corriger une ligne
caf-aide-logement-edit-say = Corrigez « Autres personnes ».
caf-aide-logement-edit-why =
    Le site a compté une autre personne.
    { $first-name } vit seule : touchez « Modifier ».
caf-aide-logement-edit-hint-1 = Une ligne est fausse. Avec qui vit { $first-name } ? Avec personne.
caf-aide-logement-edit-hint-2 = C’est la deuxième ligne du tableau. Le bouton est à droite.
caf-aide-logement-edit-hint-3 = Le bon « Modifier » est éclairé. Touchez-le.
caf-aide-logement-edit-well = La première page s’ouvre de nouveau. Rien n’est perdu.
caf-aide-logement-edit-mistake-too-soon = Le site a vu une erreur. Une ligne du tableau est fausse.
    .second = Elle vit seule, mais le site compte une autre personne.
    .third = Touchez « Modifier » sur la ligne « Autres personnes ».

caf-aide-logement-others-name = Mettre zéro
caf-aide-logement-others-say = Effacez le 1. Écrivez { $value }.
caf-aide-logement-others-why =
    On ne se compte pas soi-même.
    Un colocataire compte ici, mais ce n’est pas un conjoint.
caf-aide-logement-others-hint-1 = Combien de personnes en plus d’elle ? Aucune, donc { $value }.
caf-aide-logement-others-hint-2 = C’est la case sous la date. Elle contient déjà un 1.
caf-aide-logement-others-hint-3 = La case est éclairée. Effacez, puis écrivez { $value }.
caf-aide-logement-others-well = Le nombre est juste : personne d’autre.
caf-aide-logement-others-value = Autres personnes
caf-aide-logement-others-mistake-herself = Vous avez compté { $first-name }. Ici, on compte seulement les autres.
    .second = Elle est seule dans le studio. Le nombre des autres est zéro.
    .third = Effacez le 1. Écrivez { $value }.

caf-aide-logement-back-name = Revenir
caf-aide-logement-back-say = Touchez « Enregistrer et revenir ».
caf-aide-logement-back-why =
    Ce bouton garde la correction.
    Vous n’avez pas à refaire les autres pages.
caf-aide-logement-back-hint-1 = La correction est faite. Retournez à la page de relecture.
caf-aide-logement-back-hint-2 = Le bouton est sous la case corrigée.
caf-aide-logement-back-hint-3 = Le bouton est éclairé. Touchez-le une fois.
caf-aide-logement-back-well = Le récapitulatif montre maintenant 0.

caf-aide-logement-send-name = Valider la demande
caf-aide-logement-send-say = Relisez, puis validez la demande.
caf-aide-logement-send-why =
    « Valider » envoie la demande.
    Vous affirmez que tout est vrai.
    Une erreur de bonne foi se corrige ensuite.
caf-aide-logement-send-hint-1 = Comparez avec le bail. Si tout est juste, envoyez.
caf-aide-logement-send-hint-2 = Le bouton est sous le tableau et le compte bancaire.
caf-aide-logement-send-hint-3 = « Valider ma demande » est éclairé. Touchez ce bouton.
caf-aide-logement-send-well = La demande est enregistrée. Il manque encore deux papiers.

## Joindre les papiers

caf-aide-logement-choose-lease-name = Chercher le bail
caf-aide-logement-choose-lease-say = Pour le bail, touchez « Choisir un fichier ».
caf-aide-logement-choose-lease-why =
    Sans les papiers, la demande s’arrête.
    Le site va ouvrir vos documents.
caf-aide-logement-choose-lease-hint-1 = La Caf veut voir le bail. Demandez à choisir un fichier.
caf-aide-logement-choose-lease-hint-2 = C’est le premier des deux boutons « Choisir un fichier ».
caf-aide-logement-choose-lease-hint-3 = Le bouton du bail est éclairé. Touchez-le.
caf-aide-logement-choose-lease-well = Voici les fichiers de { $first-name }.

caf-aide-logement-attach-lease-name = Joindre le bail
caf-aide-logement-attach-lease-say = Choisissez le bail en PDF.
caf-aide-logement-attach-lease-why =
    Lisez le nom entier de chaque fichier.
    Le PDF a toutes les pages, bien nettes.
caf-aide-logement-attach-lease-hint-1 = Cherchez un nom avec « bail », qui finit par « pdf ».
caf-aide-logement-attach-lease-hint-2 = C’est le deuxième fichier de la liste. Touchez « Joindre », à côté.
caf-aide-logement-attach-lease-hint-3 = Le bon bouton « Joindre » est éclairé. Touchez-le.
caf-aide-logement-attach-lease-well = Le bail est joint. Son nom est sur la page.
caf-aide-logement-attach-lease-mistake-photo = Cette photo du bail est floue. La Caf ne pourra pas lire.
    .second = Il existe un PDF plus net. Son nom finit par « pdf ».
    .third = Touchez « Changer de fichier ». Puis joignez « bail studio.pdf ».

caf-aide-logement-choose-certificate-name = Deuxième papier
caf-aide-logement-choose-certificate-say = Pour l’attestation, touchez « Choisir un fichier ».
caf-aide-logement-choose-certificate-why =
    L’agence remplit et signe ce papier.
    Il dit le loyer et la surface.
caf-aide-logement-choose-certificate-hint-1 = Un papier est joint. Il en manque un autre.
caf-aide-logement-choose-certificate-hint-2 = Le bouton est plus bas que celui du bail.
caf-aide-logement-choose-certificate-hint-3 = Le bouton de l’attestation est éclairé. Touchez-le.
caf-aide-logement-choose-certificate-well = La liste des fichiers s’ouvre encore.

caf-aide-logement-attach-certificate-name = Joindre l’attestation
caf-aide-logement-attach-certificate-say = Choisissez l’attestation de loyer.
caf-aide-logement-attach-certificate-why =
    Chaque papier a son bouton.
    Le nom du fichier commence par « attestation ».
caf-aide-logement-attach-certificate-hint-1 = Cherchez le mot « attestation » dans les noms.
caf-aide-logement-attach-certificate-hint-2 = C’est le premier fichier de la liste. Touchez « Joindre ».
caf-aide-logement-attach-certificate-hint-3 = Le bon bouton est éclairé. Touchez « Joindre ».
caf-aide-logement-attach-certificate-well = Les deux papiers sont joints.
caf-aide-logement-attach-certificate-mistake-deposit = C’est le reçu du dépôt de garantie. La Caf ne le demande pas.
    .second = Le dépôt se paie une fois. L’attestation parle du loyer de chaque mois.
    .third = Touchez « Changer de fichier ». Joignez « attestation loyer.pdf ».

caf-aide-logement-send-papers-name = Envoyer les papiers
caf-aide-logement-send-papers-say = Touchez « Envoyer mes papiers ».
caf-aide-logement-send-papers-why =
    Joindre ne suffit pas.
    Ce bouton envoie les deux fichiers.
caf-aide-logement-send-papers-hint-1 = Les deux noms sont là. Envoyez-les maintenant.
caf-aide-logement-send-papers-hint-2 = Le bouton est sous les deux noms de fichiers.
caf-aide-logement-send-papers-hint-3 = Le bouton est éclairé. Touchez-le une fois, puis attendez.
caf-aide-logement-send-papers-well = Tout est envoyé. En vrai, notez la date.

caf-aide-logement-log-out-name = Se déconnecter
caf-aide-logement-log-out-say = Touchez « Se déconnecter ».
caf-aide-logement-log-out-why =
    Le compte montre le loyer et la banque.
    Une autre personne viendra à cet ordinateur.
caf-aide-logement-log-out-hint-1 = Le travail est fini. Fermez le compte de { $first-name }.
caf-aide-logement-log-out-hint-2 = Le lien est tout en bas de la page.
caf-aide-logement-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
caf-aide-logement-log-out-well = Le compte est fermé. En vrai, reprenez aussi vos papiers.

## Autres boutons

caf-aide-logement-decoy-simulate = Ici, on estime une aide. Rien n’est envoyé.
    .second = Une estimation n’est pas une demande. La Caf décide ensuite.
    .third = Touchez la première case : « Demander une aide au logement ».
caf-aide-logement-decoy-payments = Ici, on voit l’argent versé. { $first-name } n’a encore rien reçu.
    .second = Il faut d’abord demander l’aide.
    .third = Touchez la première case : « Demander une aide au logement ».
caf-aide-logement-decoy-family-home = Ce lien concerne un logement loué par la famille. Ici, c’est une agence.
    .second = Avec un parent comme bailleur, il n’y a souvent pas d’aide.
    .third = Laissez ce lien. Remplissez la page, puis continuez.
caf-aide-logement-decoy-private-landlord = Un particulier n’a pas de SIRET. Ici, le bailleur est une agence.
    .second = Le nom de l’agence est sur le bail.
    .third = Laissez ce lien. Écrivez le SIRET de l’agence.
caf-aide-logement-decoy-later = C’est permis, mais la demande attendrait. Les papiers sont prêts.
    .second = Sans papiers, la demande s’arrête. Joignez-les maintenant.
    .third = Touchez « Choisir un fichier » pour le papier qui manque.
caf-aide-logement-decoy-siren = Ce numéro a 9 chiffres : c’est le SIREN.
    .second = Le SIRET commence pareil, mais il est plus long.
    .third = Touchez la ligne du dessous : « SIRET ».
caf-aide-logement-decoy-charges = Ce prix est celui des charges. Cherchez le loyer.
    .second = Les charges s’ajoutent au loyer. La Caf veut le loyer seul.
    .third = Touchez la ligne du dessus : « Loyer hors charges ».
caf-aide-logement-decoy-total = C’est le total, avec les charges. La Caf ne veut pas les charges.
    .second = Le loyer seul est plus petit que le total.
    .third = Remontez de deux lignes : « Loyer hors charges ».
