# Les mots du coach : changer d'adresse et de RIB (ameli).

ameli-adresse-rib-title = Changer d’adresse et de RIB sur ameli
ameli-adresse-rib-aim =
    Vous donnez à l’Assurance maladie votre nouvelle adresse.
    Vous donnez aussi votre nouveau compte bancaire, pour les remboursements.
ameli-adresse-rib-task =
    { $first-name } a déménagé et changé de banque.
    Son compte ameli est déjà ouvert.
    Le bail et les RIB sont sur le bureau.
    Changez l’adresse postale, puis le compte bancaire.
    Ensuite, déconnectez-vous.
ameli-adresse-rib-next-1 = Le nouveau RIB sert au bout de 2 à 3 jours environ.
ameli-adresse-rib-next-2 = Mettez à jour la carte Vitale, à une borne en pharmacie.
ameli-adresse-rib-next-3 = Prévenez aussi la mutuelle, la retraite et les impôts.
ameli-adresse-rib-keep-1 = Votre RIB, dans un endroit sûr
ameli-adresse-rib-keep-2 = Votre bail, pour prouver l’adresse
ameli-adresse-rib-help = Assurance maladie : www.ameli.fr, téléphone 3646. Le service est gratuit. Vous payez seulement l’appel.

## L'adresse

ameli-adresse-rib-open-info-name = Mes informations
ameli-adresse-rib-open-info-say = Touchez « Mes informations ».
ameli-adresse-rib-open-info-why =
    L’adresse et la banque sont rangées là.
    Vous pouvez regarder sans rien changer.
ameli-adresse-rib-open-info-hint-1 = Vous voulez changer ce qu’ameli sait de { $first-name }. Ouvrez cette case.
ameli-adresse-rib-open-info-hint-2 = C’est la case qui parle d’adresse, de téléphone et de banque.
ameli-adresse-rib-open-info-hint-3 = La case « Mes informations » est éclairée. Posez le doigt dessus.
ameli-adresse-rib-open-info-well = Voici les informations de { $first-name }.

ameli-adresse-rib-edit-address-name = Modifier l’adresse
ameli-adresse-rib-edit-address-say = Adresse postale : touchez « Modifier ».
ameli-adresse-rib-edit-address-why =
    Plusieurs boutons disent « Modifier ».
    Chacun change la ligne où il se trouve.
    L’adresse postale reçoit le courrier en papier.
ameli-adresse-rib-edit-address-hint-1 = Cherchez la ligne du courrier en papier, pas celle des mails.
ameli-adresse-rib-edit-address-hint-2 = La ligne « Adresse postale » est sous l’adresse mail. Le bouton est à droite.
ameli-adresse-rib-edit-address-hint-3 = Le bon bouton « Modifier » est éclairé. Touchez-le.
ameli-adresse-rib-edit-address-well = Le formulaire d’adresse s’ouvre. L’ancienne adresse est rappelée en haut.

ameli-adresse-rib-number-name = Numéro de rue
ameli-adresse-rib-number-say = Écrivez le numéro : { $value }.
ameli-adresse-rib-number-why =
    L’adresse est découpée en plusieurs cases.
    Cette case reçoit un nombre seul.
    La nouvelle adresse est sur le bail.
ameli-adresse-rib-number-hint-1 = Le bail dit : 5 rue du Gabarit. Le numéro est { $value }.
ameli-adresse-rib-number-hint-2 = C’est la première case blanche, sous l’ancienne adresse.
ameli-adresse-rib-number-hint-3 = La case du numéro est éclairée. Écrivez { $value }.
ameli-adresse-rib-number-well = Le numéro est noté.
ameli-adresse-rib-number-value = Numéro, sur le bail
ameli-adresse-rib-number-mistake-everything = Cette case veut un nombre. La rue va dans la case suivante.
    .second = Effacez les lettres. Gardez seulement { $value }.
    .third = Videz la case. Écrivez { $value }, rien d’autre.
ameli-adresse-rib-number-mistake-old = 12, c’est le numéro de l’ancienne adresse.
    .second = Regardez le bail : le nouveau numéro est { $value }.
    .third = Effacez 12. Écrivez { $value } à la place.

ameli-adresse-rib-street-name = Nom de rue
ameli-adresse-rib-street-say = Écrivez la rue : { $value }.
ameli-adresse-rib-street-why =
    Le numéro est déjà dans sa case.
    Ici, on écrit « rue » et son nom.
ameli-adresse-rib-street-hint-1 = Comment s’appelle la nouvelle rue ? Le bail dit : { $value }.
ameli-adresse-rib-street-hint-2 = C’est la deuxième case, sous le numéro.
ameli-adresse-rib-street-hint-3 = La case de la rue est éclairée. Écrivez { $value }.
ameli-adresse-rib-street-well = La rue est notée.
ameli-adresse-rib-street-value = Rue, sur le bail
ameli-adresse-rib-street-mistake-number-again = Le 5 est déjà dans la case du dessus. Enlevez-le ici.
    .second = Sinon, le courrier serait adressé au « 5 5 rue du Gabarit ».
    .third = Effacez tout. Écrivez seulement { $value }.
ameli-adresse-rib-street-mistake-old = C’est l’ancienne rue. { $first-name } n’y habite plus.
    .second = La nouvelle rue est écrite sur le bail.
    .third = Effacez, puis écrivez { $value }.

ameli-adresse-rib-postal-name = Code postal
ameli-adresse-rib-postal-say = Écrivez le code postal.
ameli-adresse-rib-postal-why =
    { $first-name } reste dans la même ville.
    Le site propose ensuite les villes de ce code.
ameli-adresse-rib-postal-hint-1 = Recopiez les 5 chiffres du code postal : { $value }.
ameli-adresse-rib-postal-hint-2 = La case est sous le nom de la rue.
ameli-adresse-rib-postal-hint-3 = La case « Code postal » est éclairée. Écrivez { $value }.
ameli-adresse-rib-postal-well = Une liste de villes est apparue.

ameli-adresse-rib-town-name = Choisir la ville
ameli-adresse-rib-town-say = Choisissez « Villemodèle » dans la liste.
ameli-adresse-rib-town-why =
    Un code postal sert parfois à plusieurs villes.
    La liste évite les fautes d’écriture.
ameli-adresse-rib-town-hint-1 = Touchez la liste, puis le nom de la ville du bail.
ameli-adresse-rib-town-hint-2 = La liste est juste sous le code postal.
ameli-adresse-rib-town-hint-3 = La liste « Ville » est éclairée. Choisissez « Villemodèle ».
ameli-adresse-rib-town-well = La ville est choisie.

ameli-adresse-rib-moved-name = Date d’emménagement
ameli-adresse-rib-moved-say = Écrivez la date d’entrée : { $value }.
ameli-adresse-rib-moved-why =
    C’est le jour où { $first-name } a reçu ses clés.
    Le bail donne cette date.
ameli-adresse-rib-moved-hint-1 = Sur le bail, lisez « Entrée dans le logement ». C’est { $value }.
ameli-adresse-rib-moved-hint-2 = Trois petites cases attendent le jour, le mois et l’année.
ameli-adresse-rib-moved-hint-3 = Les cases de la date sont éclairées. Écrivez { $value }.
ameli-adresse-rib-moved-well = La date est notée.
ameli-adresse-rib-moved-value = Entrée dans le logement
ameli-adresse-rib-moved-mistake-today = C’est la date d’aujourd’hui. Le site veut le jour de l’emménagement.
    .second = { $first-name } a déménagé il y a quelques jours. Relisez le bail.
    .third = Effacez la date. Écrivez { $value }.

ameli-adresse-rib-to-summary-name = Continuer
ameli-adresse-rib-to-summary-say = Touchez « Continuer ».
ameli-adresse-rib-to-summary-why =
    Rien n’est encore changé.
    La page suivante montre l’avant et l’après.
ameli-adresse-rib-to-summary-hint-1 = Toutes les cases sont remplies. Passez à la vérification.
ameli-adresse-rib-to-summary-hint-2 = Le bouton est sous la date, à côté de « Annuler ».
ameli-adresse-rib-to-summary-hint-3 = « Continuer » est éclairé. Touchez-le.
ameli-adresse-rib-to-summary-well = Voici l’ancienne et la nouvelle adresse, côte à côte.

ameli-adresse-rib-confirm-address-name = Valider l’adresse
ameli-adresse-rib-confirm-address-say = Relisez, puis touchez « Valider ».
ameli-adresse-rib-confirm-address-why =
    La colonne « Après » doit dire la nouvelle adresse.
    Une faute ? « Modifier » revient en arrière sans rien perdre.
ameli-adresse-rib-confirm-address-hint-1 = Comparez avec le bail. Si tout est juste, confirmez.
ameli-adresse-rib-confirm-address-hint-2 = Le bouton « Valider » est sous le tableau.
ameli-adresse-rib-confirm-address-hint-3 = « Valider » est éclairé. Touchez-le une seule fois.
ameli-adresse-rib-confirm-address-well = La nouvelle adresse est enregistrée.

## Le code

ameli-adresse-rib-edit-rib-name = Modifier le RIB
ameli-adresse-rib-edit-rib-say = Coordonnées bancaires : touchez « Modifier ».
ameli-adresse-rib-edit-rib-why =
    Les remboursements iront sur le nouveau compte.
    Un RIB sert à recevoir de l’argent.
    Le code de la carte bancaire, lui, ne se donne jamais.
ameli-adresse-rib-edit-rib-hint-1 = L’adresse est faite. Il reste le compte en banque.
ameli-adresse-rib-edit-rib-hint-2 = C’est la dernière ligne du tableau, sous l’adresse postale.
ameli-adresse-rib-edit-rib-hint-3 = Le bouton « Modifier » de la banque est éclairé. Touchez-le.
ameli-adresse-rib-edit-rib-well = Le site envoie un code par mail.

ameli-adresse-rib-read-code-name = Lire le code
ameli-adresse-rib-read-code-say = Ouvrez le mail arrivé « à l’instant ».
ameli-adresse-rib-read-code-why =
    Ce code en plus protège l’argent de { $first-name }.
    Un voleur n’a pas sa boîte mail.
    Le code d’hier ne marche plus.
ameli-adresse-rib-read-code-hint-1 = Deux mails parlent d’un code. Prenez le plus récent.
ameli-adresse-rib-read-code-hint-2 = L’onglet « Boîte mail » est en haut. Le bon mail ouvre la liste.
ameli-adresse-rib-read-code-hint-3 = Suivez la partie éclairée, jusqu’au nouveau code.
ameli-adresse-rib-read-code-well = Le code est affiché. Il a 6 chiffres.

ameli-adresse-rib-type-code-name = Écrire le code
ameli-adresse-rib-type-code-say = Revenez sur ameli. Écrivez le code.
ameli-adresse-rib-type-code-why =
    La page attend dans l’autre onglet.
    Vous avez demandé ce code : il est normal.
ameli-adresse-rib-type-code-hint-1 = Le code du mail est { $value }. Recopiez-le.
ameli-adresse-rib-type-code-hint-2 = Touchez l’onglet « ameli.fr ». Les 6 cases sont au milieu.
ameli-adresse-rib-type-code-hint-3 = Les cases du code sont éclairées. Écrivez { $value }.
ameli-adresse-rib-type-code-well = Le code est juste.
ameli-adresse-rib-type-code-mistake-old-code = C’est le code d’hier. Il ne marche plus.
    .second = Chaque code sert une seule fois. Reprenez le mail le plus récent.
    .third = Effacez les cases. Le nouveau code est { $value }.

ameli-adresse-rib-confirm-code-name = Valider le code
ameli-adresse-rib-confirm-code-say = Touchez « Valider ».
ameli-adresse-rib-confirm-code-why =
    Le site vérifie que c’est bien { $first-name }.
    Ensuite, il ouvre la page du compte bancaire.
ameli-adresse-rib-confirm-code-hint-1 = Le code est écrit. Donnez-le au site.
ameli-adresse-rib-confirm-code-hint-2 = Le bouton est juste sous les 6 cases.
ameli-adresse-rib-confirm-code-hint-3 = « Valider » est éclairé, sous le code. Touchez-le.
ameli-adresse-rib-confirm-code-well = La page du compte bancaire est ouverte.

## Le RIB

ameli-adresse-rib-find-iban-name = Trouver l’IBAN
ameli-adresse-rib-find-iban-say = Ouvrez le RIB de { $first-name }. Touchez l’IBAN.
ameli-adresse-rib-find-iban-why =
    L’IBAN est le numéro du compte.
    Il commence par FR.
    Le compte doit être au nom de { $first-name }.
ameli-adresse-rib-find-iban-hint-1 = Cherchez le papier de la banque au nom de { $first-name }.
ameli-adresse-rib-find-iban-hint-2 = Les papiers sont sous la page. L’IBAN est la longue ligne du RIB.
ameli-adresse-rib-find-iban-hint-3 = Suivez la partie éclairée : le RIB, puis la ligne IBAN.
ameli-adresse-rib-find-iban-well = C’est l’IBAN. Gardez le papier ouvert à côté.

ameli-adresse-rib-type-iban-name = Écrire l’IBAN
ameli-adresse-rib-type-iban-say = Écrivez l’IBAN de { $first-name }.
ameli-adresse-rib-type-iban-why =
    Recopiez par groupes de 4.
    Les espaces ne comptent pas.
    Le site vérifie le numéro avant d’accepter.
ameli-adresse-rib-type-iban-hint-1 = Lisez 4 signes, écrivez 4 signes, et recommencez.
ameli-adresse-rib-type-iban-hint-2 = La case est sous le nom du titulaire.
ameli-adresse-rib-type-iban-hint-3 = La case « IBAN » est éclairée. Écrivez { $value }.
ameli-adresse-rib-type-iban-well = L’IBAN est bon. Le site a reconnu la banque.
ameli-adresse-rib-type-iban-mistake-swapped = Deux chiffres ont changé de place. Comparez par groupes de 4.
    .second = Tous les chiffres sont là, mais pas dans le bon ordre.
    .third = Effacez la case. Recopiez lentement : { $value }.
ameli-adresse-rib-type-iban-mistake-swapped-pair = Regardez vers la fin : deux chiffres sont inversés.
    .second = Le RIB dit « 1234 537 ». Vous avez écrit « 1235 437 ».
    .third = Corrigez la fin du numéro. Elle doit être « 1234 537 ».
ameli-adresse-rib-type-iban-mistake-paul = C’est l’IBAN de Paul. ameli veut le compte de { $first-name }.
    .second = Deux RIB sont sur le bureau. Lisez le nom du titulaire.
    .third = Fermez le RIB de Paul. Recopiez celui de { $first-name }.

ameli-adresse-rib-confirm-rib-name = Valider le RIB
ameli-adresse-rib-confirm-rib-say = Touchez « Valider ».
ameli-adresse-rib-confirm-rib-why =
    Le nom de la banque s’affiche : c’est bon signe.
    Le changement demande quelques jours.
ameli-adresse-rib-confirm-rib-hint-1 = Le numéro est accepté. Enregistrez-le.
ameli-adresse-rib-confirm-rib-hint-2 = Le bouton est plus bas que le nom de la banque.
ameli-adresse-rib-confirm-rib-hint-3 = « Valider » est éclairé. Touchez une fois et attendez.
ameli-adresse-rib-confirm-rib-well = Le nouveau compte bancaire est enregistré.

ameli-adresse-rib-log-out-name = Se déconnecter
ameli-adresse-rib-log-out-say = Touchez « Se déconnecter ».
ameli-adresse-rib-log-out-why =
    Le compte montre une adresse et une banque.
    Personne d’autre ne doit les voir.
ameli-adresse-rib-log-out-hint-1 = Tout est fait. Fermez le compte de { $first-name }.
ameli-adresse-rib-log-out-hint-2 = Le lien est tout en bas de la page.
ameli-adresse-rib-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
ameli-adresse-rib-log-out-well = Le compte est fermé. En vrai, reprenez aussi vos papiers.

## Autres boutons

ameli-adresse-rib-decoy-payments = Ici, on voit les remboursements déjà faits.
    .second = L’adresse et la banque ne se changent pas dans cette case.
    .third = Touchez « Mes informations ».
ameli-adresse-rib-decoy-messages = La messagerie sert à écrire à un conseiller.
    .second = Pour changer d’adresse, pas besoin d’écrire. Un formulaire existe.
    .third = Touchez la case « Mes informations ».
ameli-adresse-rib-decoy-edit-email = Ce bouton change l’adresse mail. Celle de { $first-name } reste la même.
    .second = L’adresse mail a un @. L’adresse postale a une rue.
    .third = Touchez « Modifier » sur la ligne « Adresse postale ».
ameli-adresse-rib-decoy-old-code = Ce code date d’hier. Il a déjà servi.
    .second = Regardez quand le mail est arrivé. Il faut celui de maintenant.
    .third = Revenez à la liste. Ouvrez le mail reçu « à l’instant ».
ameli-adresse-rib-decoy-scam = Ce mail est un piège. Il demande le code de la carte.
    .second = L’Assurance maladie ne demande jamais un RIB par mail.
    .third = Revenez à la liste. En vrai, supprimez ce mail.
ameli-adresse-rib-decoy-bic = C’est le BIC, le code de la banque. Il est court.
    .second = L’IBAN est plus long. Il commence par FR.
    .third = Touchez la ligne « IBAN », à côté.
ameli-adresse-rib-decoy-paul-iban = C’est l’IBAN de Paul, son mari.
    .second = L’argent arriverait sur le mauvais compte. Le nom doit être { $name }.
    .third = Fermez ce papier. Ouvrez le RIB de { $first-name }.
ameli-adresse-rib-decoy-log-out-early = Restez encore : tout n’est pas changé.
    .second = D’abord l’adresse, puis le compte bancaire. Ensuite seulement, partez.
    .third = Revenez en arrière avec la flèche, en haut à gauche.
