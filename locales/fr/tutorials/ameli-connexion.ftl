# Les mots du coach : mot de passe oublié, puis connexion (ameli).

ameli-connexion-title = Se connecter à ameli, mot de passe oublié
ameli-connexion-aim =
    Vous choisissez un nouveau mot de passe.
    Puis vous entrez dans le compte avec un code.
ameli-connexion-task =
    { $first-name } a oublié son mot de passe ameli.
    Demandez un lien et choisissez un nouveau mot de passe.
    Le nouveau est noté sur sa carte.
    Connectez-vous avec le code reçu par mail, puis déconnectez-vous.
ameli-connexion-next-1 = Le nouveau mot de passe marche tout de suite. L’ancien ne marche plus.
ameli-connexion-next-2 = À chaque connexion, le site peut demander un nouveau code.
ameli-connexion-next-3 = Sans accès à vos mails, appelez le 3646.
ameli-connexion-keep-1 = Le nouveau mot de passe, dans un endroit à vous
ameli-connexion-keep-2 = L’accès à votre boîte mail
ameli-connexion-help = Assurance maladie : www.ameli.fr, téléphone 3646. Le service est gratuit. Vous payez seulement l’appel.

## Demander un lien

ameli-connexion-forgotten-name = Signaler l’oubli
ameli-connexion-forgotten-say = Touchez « Mot de passe oublié ? ».
ameli-connexion-forgotten-why =
    { $first-name } ne sait plus son mot de passe.
    Après plusieurs erreurs, le compte peut se bloquer.
    Mieux vaut en choisir un autre.
ameli-connexion-forgotten-hint-1 = N’essayez pas au hasard. Un lien sert à cela.
ameli-connexion-forgotten-hint-2 = Le lien est juste sous la case du mot de passe.
ameli-connexion-forgotten-hint-3 = « Mot de passe oublié ? » est éclairé. Touchez ce lien.
ameli-connexion-forgotten-well = Le site demande qui vous êtes.
ameli-connexion-forgotten-mistake-tried = Le site ne peut pas ouvrir : l’ancien mot de passe est perdu.
    .second = Trop d’essais peuvent bloquer le compte. Arrêtez-vous ici.
    .third = Touchez le lien « Mot de passe oublié ? », au-dessus du bouton.

ameli-connexion-type-nir-name = Écrire le numéro
ameli-connexion-type-nir-say = Écrivez le numéro de Sécurité sociale.
ameli-connexion-type-nir-why =
    Le site doit savoir de quel compte il s’agit.
    Il veut 13 chiffres, sans la clé.
ameli-connexion-type-nir-hint-1 = Copiez la carte Vitale. Arrêtez-vous au treizième chiffre.
ameli-connexion-type-nir-hint-2 = C’est la première case de la page.
ameli-connexion-type-nir-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-connexion-type-nir-well = Le numéro a 13 chiffres.
ameli-connexion-type-nir-mistake-has-key = Ici, on écrit 13 chiffres. Vous en avez écrit 15.
    .second = Les 2 derniers chiffres de la carte sont la clé. Effacez-les.
    .third = Touchez « Effacer » deux fois. Il reste { $value }.

ameli-connexion-type-born-name = Date de naissance
ameli-connexion-type-born-say = Écrivez la date de naissance.
ameli-connexion-type-born-why =
    Elle confirme le numéro.
    Écrivez le jour, le mois, puis l’année entière.
ameli-connexion-type-born-hint-1 = Recopiez la date de { $first-name }. L’année a 4 chiffres.
ameli-connexion-type-born-hint-2 = Les trois petites cases sont sous le numéro.
ameli-connexion-type-born-hint-3 = Les cases sont éclairées. Écrivez { $value }.
ameli-connexion-type-born-well = La date est bonne.
ameli-connexion-type-born-mistake-short-year = L’année a 2 chiffres. Il en faut 4.
    .second = Écrivez 1962, pas 62.
    .third = Effacez l’année. Écrivez 1962 dans la dernière case.
ameli-connexion-type-born-mistake-month-first = Le jour et le mois sont inversés.
    .second = Le jour vient avant le mois : 12, puis 03.
    .third = Écrivez 12 dans la première case et 03 dans la deuxième.

ameli-connexion-ask-link-name = Demander le lien
ameli-connexion-ask-link-say = Touchez « Recevoir le lien ».
ameli-connexion-ask-link-why =
    Le site n’envoie jamais l’ancien mot de passe.
    Il envoie un lien pour en choisir un autre.
ameli-connexion-ask-link-hint-1 = Les deux cases sont remplies. Demandez le lien.
ameli-connexion-ask-link-hint-2 = Le bouton est sous la date de naissance.
ameli-connexion-ask-link-hint-3 = « Recevoir le lien » est éclairé. Touchez-le une fois.
ameli-connexion-ask-link-well = Le lien est parti vers la boîte mail.

ameli-connexion-open-link-name = Ouvrir le mail
ameli-connexion-open-link-say = Dans la boîte mail, ouvrez « Choisissez un nouveau mot de passe ».
ameli-connexion-open-link-why =
    Vous avez demandé ce mail : vous pouvez l’ouvrir.
    Méfiez-vous des mails que vous n’attendez pas.
ameli-connexion-open-link-hint-1 = Touchez l’onglet « Boîte mail ». Cherchez le mail arrivé à l’instant.
ameli-connexion-open-link-hint-2 = C’est la première ligne de la liste.
ameli-connexion-open-link-hint-3 = Suivez la partie éclairée, jusqu’au bon mail.
ameli-connexion-open-link-well = Le mail est ouvert.

ameli-connexion-follow-link-name = Suivre le lien
ameli-connexion-follow-link-say = Touchez « Choisir un nouveau mot de passe ».
ameli-connexion-follow-link-why =
    Ce lien ramène sur le site, à la bonne page.
    Il marche 30 minutes.
ameli-connexion-follow-link-hint-1 = Le mail contient un seul lien. Il est souligné.
ameli-connexion-follow-link-hint-2 = Il est au milieu du mail, avant « 30 minutes ».
ameli-connexion-follow-link-hint-3 = Le lien est éclairé. Posez le doigt dessus.
ameli-connexion-follow-link-well = La bonne page du site est ouverte.

## Choisir le nouveau mot de passe

ameli-connexion-type-new-name = Choisir le nouveau
ameli-connexion-type-new-say = Écrivez le nouveau mot de passe.
ameli-connexion-type-new-why =
    En vrai, vous l’inventez. Ici, copiez celui de la carte.
    Chaque règle respectée est cochée.
ameli-connexion-type-new-hint-1 = Il commence par une majuscule. Le tiret compte aussi.
ameli-connexion-type-new-hint-2 = C’est la première case, au-dessus des règles.
ameli-connexion-type-new-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-connexion-type-new-well = Toutes les règles sont respectées.
ameli-connexion-type-new-mistake-capital = Vérifiez la majuscule. Le clavier est peut-être bloqué en majuscules.
    .second = Seule la première lettre est grande. Touchez l’œil pour voir.
    .third = Effacez tout. Écrivez { $value }.
ameli-connexion-type-new-mistake-short = Le mot de passe est incomplet. Regardez les règles non cochées.
    .second = Il faut 12 signes au moins, avec des chiffres et un tiret.
    .third = Continuez jusqu’au bout : { $value }.

ameli-connexion-type-new-again-name = Encore une fois
ameli-connexion-type-new-again-say = Écrivez le même mot de passe.
ameli-connexion-type-new-again-why =
    On ne voit que des points : une faute est vite faite.
    Le site compare les deux.
ameli-connexion-type-new-again-hint-1 = Recopiez exactement la première case.
ameli-connexion-type-new-again-hint-2 = La case est sous les règles, au-dessus du bouton.
ameli-connexion-type-new-again-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-connexion-type-new-again-well = Les deux sont pareils.
ameli-connexion-type-new-again-mistake-different = Les deux mots de passe sont différents.
    .second = Touchez l’œil pour voir ce que vous avez écrit.
    .third = Effacez la deuxième case. Écrivez { $value }.

ameli-connexion-save-name = Enregistrer
ameli-connexion-save-say = Touchez « Enregistrer ».
ameli-connexion-save-why =
    Sans ce bouton, rien n’est changé.
    Ensuite, le site demande de se connecter.
ameli-connexion-save-hint-1 = Le mot de passe est choisi. Gardez ce choix.
ameli-connexion-save-hint-2 = Le bouton est en bas de la page.
ameli-connexion-save-hint-3 = « Enregistrer » est éclairé. Touchez ce bouton.
ameli-connexion-save-well = Le mot de passe est changé.

## Se connecter

ameli-connexion-login-nir-name = Numéro, 13 chiffres
ameli-connexion-login-nir-say = Écrivez le numéro pour vous connecter.
ameli-connexion-login-nir-why =
    C’est l’identifiant du compte.
    La carte Vitale en montre 15. Gardez les 13 premiers.
ameli-connexion-login-nir-hint-1 = C’est le même numéro que tout à l’heure.
ameli-connexion-login-nir-hint-2 = C’est la case du haut, sous la phrase « Votre mot de passe est changé ».
ameli-connexion-login-nir-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-connexion-login-nir-well = Le numéro est bon.
ameli-connexion-login-nir-mistake-has-key = Vous avez écrit la clé. Le site veut seulement 13 chiffres.
    .second = Effacez les 2 derniers chiffres.
    .third = Touchez « Effacer » deux fois. Il reste { $value }.
ameli-connexion-login-nir-mistake-swapped = Deux chiffres ont changé de place. C’est fréquent.
    .second = Comparez avec la carte, petit groupe par petit groupe.
    .third = Effacez tout. Écrivez { $value }.

ameli-connexion-login-password-name = Mot de passe
ameli-connexion-login-password-say = Écrivez le nouveau mot de passe.
ameli-connexion-login-password-why =
    C’est celui que vous venez de choisir.
    L’ancien ne marche plus.
ameli-connexion-login-password-hint-1 = Copiez-le exactement, avec sa majuscule et son tiret.
ameli-connexion-login-password-hint-2 = C’est la deuxième case, sous le numéro.
ameli-connexion-login-password-hint-3 = La case est éclairée. Écrivez { $value }.
ameli-connexion-login-password-well = Le mot de passe est bon.
ameli-connexion-login-password-mistake-capital = Les majuscules ne sont pas les mêmes.
    .second = La touche Majuscule est peut-être restée enfoncée. Touchez l’œil.
    .third = Effacez tout. Écrivez { $value }.

ameli-connexion-connect-name = Se connecter
ameli-connexion-connect-say = Touchez « Je me connecte ».
ameli-connexion-connect-why =
    Le numéro et le mot de passe sont prêts.
    Le site va encore vérifier avec un code.
ameli-connexion-connect-hint-1 = Les deux cases sont remplies. Entrez.
ameli-connexion-connect-hint-2 = Le bouton est sous le lien « Mot de passe oublié ? ».
ameli-connexion-connect-hint-3 = « Je me connecte » est éclairé. Touchez-le une fois.
ameli-connexion-connect-well = Le site propose d’envoyer un code.
ameli-connexion-connect-mistake-refused = Une des deux cases n’est pas bonne.
    .second = Le site ne dit pas laquelle : c’est voulu. Vérifiez les deux.
    .third = Comparez le numéro et le mot de passe avec la carte de { $first-name }.

## Le code

ameli-connexion-send-code-name = Demander le code
ameli-connexion-send-code-say = Touchez « Recevoir un code ».
ameli-connexion-send-code-why =
    Ce code est normal : vous venez de le demander.
    Il empêche un voleur d’entrer.
ameli-connexion-send-code-hint-1 = Le site va envoyer 6 chiffres par mail. Demandez-les.
ameli-connexion-send-code-hint-2 = Le bouton est sous l’adresse mail cachée.
ameli-connexion-send-code-hint-3 = « Recevoir un code » est éclairé. Touchez ce bouton.
ameli-connexion-send-code-well = Le code est parti.

ameli-connexion-open-code-name = Lire le code
ameli-connexion-open-code-say = Dans la boîte mail, ouvrez le code d’aujourd’hui.
ameli-connexion-open-code-why =
    Un autre code est arrivé hier. Il ne marche plus.
    Ne fermez pas la page du site.
ameli-connexion-open-code-hint-1 = Deux mails s’appellent « Votre code ». Prenez celui de l’instant.
ameli-connexion-open-code-hint-2 = Dans l’onglet « Boîte mail », c’est la première ligne.
ameli-connexion-open-code-hint-3 = Suivez la partie éclairée, jusqu’au mail du code.
ameli-connexion-open-code-well = Le code est affiché. Retenez 6 chiffres.

ameli-connexion-type-code-name = Écrire le code
ameli-connexion-type-code-say = Revenez sur ameli.fr. Écrivez le code.
ameli-connexion-type-code-why =
    La page du site attend dans son onglet.
    Le code s’écrit dans les cases, pas dans l’adresse du site.
ameli-connexion-type-code-hint-1 = Touchez l’onglet « ameli.fr ». Puis recopiez les 6 chiffres.
ameli-connexion-type-code-hint-2 = Les six petites cases sont au milieu de la page.
ameli-connexion-type-code-hint-3 = Suivez la partie éclairée. Écrivez { $value }.
ameli-connexion-type-code-well = Le code est bon.
ameli-connexion-type-code-mistake-old-code = Ce code est ancien. Prenez le dernier message.
    .second = Le mail d’hier est plus bas dans la liste. Ne l’ouvrez pas.
    .third = Effacez. Écrivez { $value }.
ameli-connexion-type-code-mistake-swapped = Deux chiffres ont changé de place.
    .second = Lisez le code en deux groupes de 3 chiffres.
    .third = Effacez. Écrivez { $value }.

ameli-connexion-confirm-name = Valider le code
ameli-connexion-confirm-say = Touchez « Valider ».
ameli-connexion-confirm-why = Le code sert une seule fois. Après, vous êtes dans le compte.
ameli-connexion-confirm-hint-1 = Les 6 chiffres sont écrits. Envoyez-les.
ameli-connexion-confirm-hint-2 = Le bouton est juste sous les six cases.
ameli-connexion-confirm-hint-3 = « Valider » est éclairé. Touchez ce bouton.
ameli-connexion-confirm-well = Vous êtes dans le compte. Le nom est en haut, à droite.

## Partir

ameli-connexion-never-keep-name = Ne rien garder
ameli-connexion-never-keep-say = Touchez « Jamais ».
ameli-connexion-never-keep-why =
    L’ordinateur propose de garder le mot de passe.
    D’autres personnes utilisent cet ordinateur.
ameli-connexion-never-keep-hint-1 = Lisez la petite fenêtre. Ici, la bonne réponse est non.
ameli-connexion-never-keep-hint-2 = Elle est sous l’adresse du site. Elle a deux boutons.
ameli-connexion-never-keep-hint-3 = Le bouton « Jamais » est éclairé. Touchez-le.
ameli-connexion-never-keep-well = Le mot de passe ne reste pas sur l’ordinateur.

ameli-connexion-log-out-name = Se déconnecter
ameli-connexion-log-out-say = Touchez « Se déconnecter ».
ameli-connexion-log-out-why =
    Fermer la page ne suffit pas.
    La personne suivante verrait le compte de { $first-name }.
ameli-connexion-log-out-hint-1 = Le compte est encore ouvert. Fermez-le.
ameli-connexion-log-out-hint-2 = Le lien est en bas de la page, sous les cases.
ameli-connexion-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
ameli-connexion-log-out-well = Le compte est fermé. En vrai, fermez aussi la boîte mail.

## Autres boutons

ameli-connexion-decoy-france-connect = C’est une autre porte, avec un autre compte.
    .second = En vrai, elle marche aussi. Aujourd’hui, entrez avec ameli.
    .third = Remontez vers les deux cases et le lien « Mot de passe oublié ? ».
ameli-connexion-decoy-create = { $first-name } a déjà un compte. Elle n’en crée pas un deuxième.
    .second = Le compte existe toujours. Seul le mot de passe est perdu.
    .third = Remontez. Restez sur les deux cases et leur lien.
ameli-connexion-decoy-lost-address = Ce lien sert quand on ne peut plus lire ses mails.
    .second = { $first-name } lit ses mails. Continuez avec cette adresse.
    .third = Remplissez les deux cases. Puis touchez « Recevoir le lien ».
ameli-connexion-decoy-blocked = Ce mail est un piège. Personne ne demande une carte bancaire ainsi.
    .second = Regardez l’adresse : ce n’est pas celle de l’Assurance maladie.
    .third = Revenez à la liste. En vrai, supprimez ce mail.
ameli-connexion-decoy-code-old = Ce code est arrivé hier. Il ne marche plus.
    .second = Un code sert quelques minutes seulement.
    .third = Revenez à la liste. Prenez le mail arrivé à l’instant.
ameli-connexion-decoy-keep = Arrêtez-vous : cet ordinateur sert à tout le monde.
    .second = Un mot de passe gardé ici ouvre votre compte aux autres.
    .third = Touchez « Jamais », à côté.
