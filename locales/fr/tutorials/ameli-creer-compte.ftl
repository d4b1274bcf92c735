# Les mots du coach : créer son compte ameli.

ameli-creer-compte-title = Créer son compte ameli
ameli-creer-compte-aim =
    Vous créez votre espace personnel sur le site de l’Assurance maladie.
    Ensuite, vos démarches de santé se font là.
ameli-creer-compte-task =
    { $first-name } n’a pas encore de compte ameli.
    Créez ce compte avec sa carte Vitale et son RIB.
    Puis activez le compte depuis sa boîte mail.
ameli-creer-compte-next-1 = Le compte est actif. Vous pouvez vous connecter tout de suite.
ameli-creer-compte-next-2 = Parfois, le site ne reconnaît pas vos informations. Mettez alors la carte Vitale à jour.
ameli-creer-compte-next-3 = Sinon, demandez un code provisoire au 3646 ou au guichet.
ameli-creer-compte-keep-1 = Votre mot de passe, noté dans un endroit à vous
ameli-creer-compte-keep-2 = L’adresse mail donnée à ameli
ameli-creer-compte-help = Assurance maladie : www.ameli.fr, téléphone 3646. Le service est gratuit. Vous payez seulement l’appel.

## Trouver la bonne porte

ameli-creer-compte-open-account-name = Ouvrir le compte
ameli-creer-compte-open-account-say = Touchez « Compte ameli ».
ameli-creer-compte-open-account-why =
    La page parle d’abord d’actualités.
    Le compte a son propre bouton.
    Le vrai site s’appelle www.ameli.fr.
ameli-creer-compte-open-account-hint-1 = Ne lisez pas les articles. Cherchez le mot « Compte ».
ameli-creer-compte-open-account-hint-2 = Le bouton est tout en haut, avant « Actualités ».
ameli-creer-compte-open-account-hint-3 = Le bouton « Compte ameli » est éclairé. Posez le doigt dessus.
ameli-creer-compte-open-account-well = La page de connexion est ouverte.

ameli-creer-compte-create-name = Créer un compte
ameli-creer-compte-create-say = Touchez « Créer un compte ».
ameli-creer-compte-create-why =
    Les deux cases servent aux personnes déjà inscrites.
    { $first-name } n’a pas de compte : laissez-les vides.
ameli-creer-compte-create-hint-1 = C’est une première fois. Il faut créer, pas se connecter.
ameli-creer-compte-create-hint-2 = Descendez sous les deux cases. Le bouton est le dernier de la page.
ameli-creer-compte-create-hint-3 = « Créer un compte » est éclairé. Touchez ce bouton.
ameli-creer-compte-create-well = Le site demande qui vous êtes.

## Dire qui vous êtes

ameli-creer-compte-find-nir-name = Trouver le numéro
ameli-creer-compte-find-nir-say = Trouvez le numéro de Sécurité sociale sur la carte.
ameli-creer-compte-find-nir-why =
    La carte Vitale est posée sous la page.
    Elle porte plusieurs numéros.
    Le bon commence par 1 ou par 2.
ameli-creer-compte-find-nir-hint-1 = Ouvrez la carte. Pour une femme, le numéro commence par 2.
ameli-creer-compte-find-nir-hint-2 = Sous le nom, lisez les étiquettes. C’est le deuxième numéro.
ameli-creer-compte-find-nir-hint-3 = Suivez la partie éclairée. Touchez le numéro qui commence par 2 62.
ameli-creer-compte-find-nir-well = C’est lui. Les 13 premiers chiffres suffisent.
ameli-creer-compte-find-nir-mistake-serial = Ce numéro est celui de la carte. Vous cherchez celui de la personne.
    .second = Le numéro de série est près de la photo. Il servira plus tard.
    .third = Touchez la ligne « Numéro de sécurité sociale », juste en dessous.

ameli-creer-compte-type-nir-name = Écrire le numéro
ameli-creer-compte-type-nir-say = Écrivez les 13 premiers chiffres.
ameli-creer-compte-type-nir-why =
    La carte montre 15 chiffres.
    Les 2 derniers sont la clé : ne les écrivez pas.
ameli-creer-compte-type-nir-hint-1 = Copiez le numéro de la carte. Arrêtez-vous à 13 chiffres.
ameli-creer-compte-type-nir-hint-2 = C’est la première case, sous « Étape 1 sur 3 ».
ameli-creer-compte-type-nir-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-creer-compte-type-nir-well = Le numéro est complet.
ameli-creer-compte-type-nir-mistake-has-key = Il y a 15 chiffres. Ici, le site en veut 13.
    .second = Les 2 derniers chiffres sont la clé. Effacez-les.
    .third = Touchez « Effacer » deux fois. Il reste { $value }.
ameli-creer-compte-type-nir-mistake-swapped = Deux chiffres ont changé de place. Comparez avec la carte.
    .second = Lisez le numéro par petits groupes : 2, puis 62, puis 03.
    .third = Effacez tout. Écrivez { $value }.

ameli-creer-compte-type-born-name = Date de naissance
ameli-creer-compte-type-born-say = Écrivez la date de naissance.
ameli-creer-compte-type-born-why =
    Le jour vient d’abord, puis le mois, puis l’année.
    L’année s’écrit avec 4 chiffres.
ameli-creer-compte-type-born-hint-1 = Recopiez la date de { $first-name }. Une case pour chaque partie.
ameli-creer-compte-type-born-hint-2 = Les trois petites cases sont sous le numéro.
ameli-creer-compte-type-born-hint-3 = Les cases sont éclairées. Écrivez { $value }.
ameli-creer-compte-type-born-well = La date est bonne.
ameli-creer-compte-type-born-mistake-short-year = L’année a 2 chiffres. Le site en veut 4.
    .second = Écrivez l’année entière : 1962.
    .third = Effacez l’année. Écrivez 1962 dans la dernière case.
ameli-creer-compte-type-born-mistake-month-first = Le jour et le mois sont inversés.
    .second = En France, le jour vient avant le mois : 12, puis 03.
    .third = Écrivez 12 dans la première case et 03 dans la deuxième.

ameli-creer-compte-type-postal-name = Code postal
ameli-creer-compte-type-postal-say = Écrivez le code postal.
ameli-creer-compte-type-postal-why =
    C’est celui de votre adresse actuelle.
    Il a 5 chiffres.
ameli-creer-compte-type-postal-hint-1 = Le code postal est avant le nom de la ville.
ameli-creer-compte-type-postal-hint-2 = C’est la dernière case, au-dessus de « Continuer ».
ameli-creer-compte-type-postal-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-creer-compte-type-postal-well = Les trois informations sont là.

ameli-creer-compte-to-papers-name = Continuer
ameli-creer-compte-to-papers-say = Touchez « Continuer ».
ameli-creer-compte-to-papers-why =
    Relisez d’abord les trois cases.
    Vous pourrez revenir en arrière sans rien perdre.
ameli-creer-compte-to-papers-hint-1 = La page est remplie. Passez à la suivante.
ameli-creer-compte-to-papers-hint-2 = Le bouton est sous le message sur les numéros provisoires.
ameli-creer-compte-to-papers-hint-3 = « Continuer » est éclairé. Touchez-le une fois.
ameli-creer-compte-to-papers-well = Le site veut maintenant une preuve.

## Prouver avec les papiers

ameli-creer-compte-find-serial-name = Numéro de série
ameli-creer-compte-find-serial-say = Trouvez le numéro de série sur la carte.
ameli-creer-compte-find-serial-why =
    C’est le numéro de la carte elle-même.
    Il est près de la photo.
    Sans photo, il est au dos de la carte.
ameli-creer-compte-find-serial-hint-1 = Ce n’est pas votre numéro de Sécurité sociale. Cherchez le plus long numéro.
ameli-creer-compte-find-serial-hint-2 = Sur la carte, c’est le premier numéro sous le nom.
ameli-creer-compte-find-serial-hint-3 = Suivez la partie éclairée. Touchez le numéro qui finit par 12345.
ameli-creer-compte-find-serial-well = C’est le bon. Ses 5 derniers chiffres suffisent.
ameli-creer-compte-find-serial-mistake-nir = C’est le numéro de la personne. Cherchez celui de la carte.
    .second = Vous l’avez déjà donné à la première page. Il en faut un autre.
    .third = Touchez la ligne « Numéro de série, près de la photo ».

ameli-creer-compte-type-serial-name = Écrire la série
ameli-creer-compte-type-serial-say = Écrivez les 5 derniers chiffres.
ameli-creer-compte-type-serial-why =
    Le site compare avec votre vraie carte.
    Seule la fin du numéro l’intéresse.
ameli-creer-compte-type-serial-hint-1 = Lisez la fin du numéro de série. Comptez 5 chiffres.
ameli-creer-compte-type-serial-hint-2 = C’est la première case de la page.
ameli-creer-compte-type-serial-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-creer-compte-type-serial-well = La carte est reconnue.
ameli-creer-compte-type-serial-value = Fin du numéro de série
ameli-creer-compte-type-serial-mistake-whole = C’est trop long. Le site veut seulement 5 chiffres.
    .second = Gardez la fin du numéro, pas le début.
    .third = Effacez tout. Écrivez { $value }.
ameli-creer-compte-type-serial-mistake-first = Ce sont les premiers chiffres. Le site veut les derniers.
    .second = Lisez le numéro de série à partir de la droite.
    .third = Effacez tout. Écrivez { $value }.
ameli-creer-compte-type-serial-mistake-from-nir = Ces chiffres viennent du numéro de Sécurité sociale.
    .second = Le numéro de série est l’autre, celui près de la photo.
    .third = Effacez tout. Écrivez { $value }.

ameli-creer-compte-type-iban-name = Fin du RIB
ameli-creer-compte-type-iban-say = Écrivez les 5 derniers chiffres de l’IBAN.
ameli-creer-compte-type-iban-why =
    L’IBAN est sur le RIB, posé sous la page.
    C’est une vérification : personne ne prend d’argent.
    L’Assurance maladie connaît déjà ce compte.
ameli-creer-compte-type-iban-hint-1 = Ouvrez le RIB. Lisez la longue ligne qui commence par FR.
ameli-creer-compte-type-iban-hint-2 = C’est la deuxième case, sous le numéro de série.
ameli-creer-compte-type-iban-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-creer-compte-type-iban-well = Le compte bancaire est reconnu.
ameli-creer-compte-type-iban-value = Fin de l’IBAN
ameli-creer-compte-type-iban-mistake-whole = C’est trop long. Il faut seulement les 5 derniers chiffres.
    .second = N’écrivez pas l’IBAN entier. Le site n’en a pas besoin.
    .third = Effacez tout. Écrivez { $value }.
ameli-creer-compte-type-iban-mistake-swapped = Deux chiffres ont changé de place. Regardez la fin de l’IBAN.
    .second = Sur le RIB, la fin est écrite en deux groupes. Lisez-les ensemble.
    .third = Effacez tout. Écrivez { $value }.
ameli-creer-compte-type-iban-mistake-serial = C’est la fin de la carte Vitale. Ici, c’est le RIB.
    .second = Ouvrez le RIB sur le bureau. Cherchez le mot « IBAN ».
    .third = Effacez tout. Écrivez { $value }.

ameli-creer-compte-to-contact-name = Continuer encore
ameli-creer-compte-to-contact-say = Touchez « Continuer ».
ameli-creer-compte-to-contact-why = La carte et le RIB sont reconnus. Il reste une page.
ameli-creer-compte-to-contact-hint-1 = Les deux cases sont remplies. Avancez.
ameli-creer-compte-to-contact-hint-2 = Le bouton est juste sous la case du RIB.
ameli-creer-compte-to-contact-hint-3 = « Continuer » est éclairé. Touchez ce bouton.
ameli-creer-compte-to-contact-well = Voici la dernière page.

## Le mail et le mot de passe

ameli-creer-compte-type-email-name = Adresse mail
ameli-creer-compte-type-email-say = Écrivez l’adresse mail.
ameli-creer-compte-type-email-why =
    Les codes et les messages y arriveront.
    Il faut une adresse pour une seule personne.
    Celle de Paul ne convient pas.
ameli-creer-compte-type-email-hint-1 = Lisez l’adresse lettre par lettre. Attention aux points.
ameli-creer-compte-type-email-hint-2 = C’est la première case de cette page.
ameli-creer-compte-type-email-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-creer-compte-type-email-well = L’adresse est bien écrite.
ameli-creer-compte-type-email-mistake-no-at = Il manque le signe @ au milieu.
    .second = Le signe @ sépare le nom et la messagerie.
    .third = Placez @ juste après « modele ».
ameli-creer-compte-type-email-mistake-space = Il y a un espace dans l’adresse.
    .second = Une adresse mail s’écrit d’un seul bloc. Effacez l’espace.
    .third = Effacez tout. Écrivez { $value }.

ameli-creer-compte-type-email-again-name = Adresse, encore
ameli-creer-compte-type-email-again-say = Écrivez l’adresse une deuxième fois.
ameli-creer-compte-type-email-again-why =
    Le site compare les deux adresses.
    Une faute, et aucun mail n’arriverait.
ameli-creer-compte-type-email-again-hint-1 = C’est la même adresse. Rien ne change.
ameli-creer-compte-type-email-again-hint-2 = La case est juste sous la première adresse.
ameli-creer-compte-type-email-again-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-creer-compte-type-email-again-well = Les deux adresses sont pareilles.
ameli-creer-compte-type-email-again-mistake-different = Cette adresse n’est pas comme la première.
    .second = Regardez les deux cases, lettre par lettre.
    .third = Effacez la deuxième. Écrivez { $value }.

ameli-creer-compte-type-password-name = Mot de passe
ameli-creer-compte-type-password-say = Inventez le mot de passe : copiez celui de la carte.
ameli-creer-compte-type-password-why =
    En vrai, vous l’inventez vous-même.
    Chaque règle respectée est cochée.
    L’œil montre ce que vous écrivez.
ameli-creer-compte-type-password-hint-1 = Il faut une majuscule, des minuscules, des chiffres et un signe.
ameli-creer-compte-type-password-hint-2 = C’est la case au-dessus des petites règles.
ameli-creer-compte-type-password-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-creer-compte-type-password-well = Toutes les règles sont respectées.
ameli-creer-compte-type-password-mistake-capital = Une majuscule et une minuscule sont différentes.
    .second = La première lettre est grande. Les autres sont petites.
    .third = Touchez l’œil pour voir. Puis écrivez { $value }.
ameli-creer-compte-type-password-mistake-space = Il y a un espace. Un mot de passe n’en a pas ici.
    .second = L’espace est souvent à la fin. Touchez l’œil pour vérifier.
    .third = Effacez tout. Écrivez { $value }.

ameli-creer-compte-accept-name = Accepter les conditions
ameli-creer-compte-accept-say = Cochez « J’ai lu et j’accepte les conditions ».
ameli-creer-compte-accept-why =
    La case est en bas, après le texte.
    Sans elle, le bouton ne répond pas.
ameli-creer-compte-accept-hint-1 = Faites descendre la page. Lisez, puis cochez.
ameli-creer-compte-accept-hint-2 = La case est après les cinq phrases, au-dessus de « Valider ».
ameli-creer-compte-accept-hint-3 = La petite case est éclairée. Touchez-la.
ameli-creer-compte-accept-well = La case est cochée. Le bouton va répondre.
ameli-creer-compte-accept-mistake-button-first = Le bouton attend la case. Cochez-la d’abord.
    .second = Le bouton n’est pas cassé. Il manque seulement votre accord.
    .third = Touchez la petite case, au-dessus de « Valider ».

ameli-creer-compte-validate-name = Valider
ameli-creer-compte-validate-say = Touchez « Valider ».
ameli-creer-compte-validate-why =
    Tout est rempli.
    Le site enverra un mail à { $first-name }.
ameli-creer-compte-validate-hint-1 = Vous avez fini cette page. Envoyez-la.
ameli-creer-compte-validate-hint-2 = Le bouton est sous la case que vous venez de cocher.
ameli-creer-compte-validate-hint-3 = « Valider » est éclairé. Touchez une fois et attendez.
ameli-creer-compte-validate-well = La demande est partie. Le compte n’est pas encore actif.
ameli-creer-compte-validate-mistake-refused = Une case n’est plus bonne. Elle est signalée sur la page.
    .second = Remontez la page. Cherchez le message près d’une case.
    .third = Corrigez cette case avec la carte de { $first-name }. Puis validez.

## Activer le compte

ameli-creer-compte-open-activation-name = Le bon mail
ameli-creer-compte-open-activation-say = Dans la boîte mail, ouvrez « Activez votre compte ».
ameli-creer-compte-open-activation-why =
    Ce mail est attendu : vous venez de le demander.
    Les autres mails sont arrivés sans demande.
ameli-creer-compte-open-activation-hint-1 = Touchez l’onglet « Boîte mail ». Lisez chaque objet avant d’ouvrir.
ameli-creer-compte-open-activation-hint-2 = Cherchez « Assurance maladie » et le mot « Activez ».
ameli-creer-compte-open-activation-hint-3 = Suivez la partie éclairée, jusqu’à « Activez votre compte ».
ameli-creer-compte-open-activation-well = C’est le bon mail. Il contient un lien.

ameli-creer-compte-activate-name = Activer
ameli-creer-compte-activate-say = Touchez « Activer mon compte ».
ameli-creer-compte-activate-why =
    Ce lien prouve que l’adresse est à vous.
    Il marche seulement quelques jours.
ameli-creer-compte-activate-hint-1 = Le mail demande une seule chose : toucher le lien.
ameli-creer-compte-activate-hint-2 = Le lien est à la fin du mail.
ameli-creer-compte-activate-hint-3 = « Activer mon compte » est éclairé. Touchez ce lien.
ameli-creer-compte-activate-well = Le compte est actif. En vrai, fermez aussi la boîte mail.

## Autres boutons

ameli-creer-compte-decoy-news = C’est un article. Vous cherchez le compte.
    .second = Les actualités ne servent pas à s’inscrire.
    .third = Remontez tout en haut. Touchez « Compte ameli ».
ameli-creer-compte-decoy-submit = Ce bouton est pour les personnes déjà inscrites.
    .second = { $first-name } n’a pas de compte. Le site ne la trouve pas.
    .third = Descendez. Touchez « Créer un compte ».
ameli-creer-compte-decoy-forgotten = On oublie seulement un mot de passe que l’on a eu.
    .second = { $first-name } n’a jamais eu de mot de passe ameli.
    .third = Descendez. Touchez « Créer un compte ».
ameli-creer-compte-decoy-france-connect = C’est une autre porte, avec un compte déjà créé ailleurs.
    .second = En vrai, elle peut suffire. Aujourd’hui, créez le compte.
    .third = Touchez « Créer un compte », en bas de la page.
ameli-creer-compte-decoy-issued = C’est la date de fabrication de la carte.
    .second = Le site ne demande jamais cette date.
    .third = Laissez cette ligne. Remontez vers les deux longs numéros.
ameli-creer-compte-decoy-urgent = Ce mail est un piège. Une carte Vitale n’expire pas ainsi.
    .second = Regardez l’adresse : ce n’est pas l’Assurance maladie. Et rien n’est payant.
    .third = Revenez à la liste. Cherchez « Activez votre compte ».
ameli-creer-compte-decoy-pay = Arrêtez-vous là. Ici, rien n’est payé. En vrai, c’est un vol.
    .second = L’Assurance maladie ne demande jamais la carte bancaire par mail.
    .third = Revenez à la liste des messages. En vrai, supprimez ce mail.
ameli-creer-compte-decoy-glasses = C’est une publicité. Elle peut attendre.
    .second = Elle est arrivée hier. Le mail attendu vient d’arriver.
    .third = Revenez à la liste. Cherchez « Activez votre compte ».
