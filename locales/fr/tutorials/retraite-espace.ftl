# Les mots du coach : entrer dans son espace retraite (Assurance retraite).

retraite-espace-title = Entrer dans son espace retraite
retraite-espace-aim =
    Votre espace retraite montre vos droits et vos papiers.
    Il est gratuit. On peut y entrer avec son compte ameli.
retraite-espace-task =
    { $first-name } va pour la première fois dans son espace retraite.
    Trouvez le site officiel et entrez avec FranceConnect.
    { $first-name } connaît son mot de passe ameli.
    Corrigez son adresse mail, puis déconnectez-vous.
retraite-espace-next-1 = Les prochaines fois, FranceConnect suffit. Le site vous reconnaît.
retraite-espace-next-2 = Les messages importants arrivent à l’adresse mail enregistrée.
retraite-espace-next-3 = La retraite ne vient pas toute seule. Il faut la demander.
retraite-espace-keep-1 = L’adresse du site : www.lassuranceretraite.fr
retraite-espace-keep-2 = Votre mot de passe ameli, dans un endroit sûr
retraite-espace-help = Assurance retraite : www.lassuranceretraite.fr, téléphone 3960. Depuis l’étranger ou une box : 09 71 10 39 60.

## Trouver le vrai site

retraite-espace-official-name = Le site officiel
retraite-espace-official-say = Ouvrez le site officiel.
retraite-espace-official-why =
    Le premier résultat est une annonce payée.
    L’adresse officielle est www.lassuranceretraite.fr.
retraite-espace-official-hint-1 = Lisez l’adresse sous chaque titre. Passez l’annonce.
retraite-espace-official-hint-2 = Le bon résultat est le deuxième.
retraite-espace-official-hint-3 = Le résultat officiel est éclairé. Touchez-le.
retraite-espace-official-well = L’adresse en haut est la bonne.

retraite-espace-open-space-name = Ouvrir l’espace
retraite-espace-open-space-say = Touchez « Mon espace personnel ».
retraite-espace-open-space-why =
    L’espace réunit la carrière, les paiements, les messages.
    Il est protégé : il faut prouver qui l’on est.
retraite-espace-open-space-hint-1 = Cherchez la porte de l’espace personnel.
retraite-espace-open-space-hint-2 = C’est le grand bouton, sous le titre.
retraite-espace-open-space-hint-3 = « Mon espace personnel » est éclairé. Touchez ce bouton.
retraite-espace-open-space-well = Le site propose deux façons d’entrer.

retraite-espace-france-connect-name = FranceConnect
retraite-espace-france-connect-say = Touchez le bouton FranceConnect.
retraite-espace-france-connect-why =
    FranceConnect utilise un compte que vous avez déjà.
    Il n’y a rien à créer.
retraite-espace-france-connect-hint-1 = { $first-name } a un compte ameli. Il peut servir ici.
retraite-espace-france-connect-hint-2 = C’est le premier bouton de la page.
retraite-espace-france-connect-hint-3 = Le bouton FranceConnect est éclairé. Touchez-le.
retraite-espace-france-connect-well = FranceConnect demande quel compte utiliser.
retraite-espace-france-connect-mistake-own = { $first-name } n’a pas de mot de passe retraite.
    .second = Son compte ameli suffit, avec FranceConnect.
    .third = Touchez « Retour », puis le bouton FranceConnect.

## Entrer avec ameli

retraite-espace-choose-ameli-name = Choisir ameli
retraite-espace-choose-ameli-say = Touchez « Ameli.fr ».
retraite-espace-choose-ameli-why =
    Choisissez le compte dont on connaît le mot de passe.
    Pour { $first-name }, c’est ameli.
retraite-espace-choose-ameli-hint-1 = Quel mot de passe est sur la carte ? Celui d’ameli.
retraite-espace-choose-ameli-hint-2 = C’est la deuxième case de la liste.
retraite-espace-choose-ameli-hint-3 = « Ameli.fr » est éclairé. Touchez cette case.
retraite-espace-choose-ameli-well = La page d’ameli s’ouvre. C’est normal.
retraite-espace-choose-ameli-mistake-taxes = Cette porte demande le numéro fiscal. { $first-name } ne l’a pas ici.
    .second = Le premier compte de la liste n’est pas toujours le bon.
    .third = Touchez « Retour », puis « Ameli.fr ».

retraite-espace-nir-name = Écrire le numéro
retraite-espace-nir-say = Écrivez les 13 premiers chiffres.
retraite-espace-nir-why =
    C’est le numéro de Sécurité sociale.
    Ameli le demande sans la clé.
retraite-espace-nir-hint-1 = Copiez 13 chiffres de la carte. Laissez les 2 derniers.
retraite-espace-nir-hint-2 = C’est la première case de la page.
retraite-espace-nir-hint-3 = La case est éclairée. Écrivez { $value }.
retraite-espace-nir-well = Ameli a reconnu le numéro.
retraite-espace-nir-mistake-has-key = Il y a 15 chiffres. Ici, on en écrit 13.
    .second = Les 2 derniers chiffres sont la clé. Effacez-les.
    .third = Touchez « Effacer » deux fois. Il reste { $value }.
retraite-espace-nir-mistake-swapped = Deux chiffres ont changé de place.
    .second = Comparez avec la carte, deux chiffres à la fois.
    .third = Le numéro juste est { $value }.

retraite-espace-password-name = Mot de passe
retraite-espace-password-say = Écrivez le mot de passe ameli.
retraite-espace-password-why =
    FranceConnect n’a pas de mot de passe à lui.
    Il utilise celui d’ameli.
retraite-espace-password-hint-1 = Copiez le mot de passe de la carte. Gardez la majuscule.
retraite-espace-password-hint-2 = C’est la deuxième case, sous le numéro.
retraite-espace-password-hint-3 = La case est éclairée. Écrivez { $value }.
retraite-espace-password-well = Le mot de passe est bon.

retraite-espace-connect-name = Se connecter
retraite-espace-connect-say = Touchez « Je me connecte ».
retraite-espace-connect-why =
    Ameli va vérifier que c’est bien { $first-name }.
    Un code part vers sa boîte mail.
retraite-espace-connect-hint-1 = Les deux cases sont remplies. Continuez.
retraite-espace-connect-hint-2 = Le bouton est sous les deux cases.
retraite-espace-connect-hint-3 = « Je me connecte » est éclairé. Touchez-le une fois.
retraite-espace-connect-well = Le code est parti.

retraite-espace-open-mail-name = Ouvrir les mails
retraite-espace-open-mail-say = Ouvrez l’onglet « Boîte mail ».
retraite-espace-open-mail-why =
    Le code est dans un mail.
    La page d’ameli reste ouverte à côté.
retraite-espace-open-mail-hint-1 = Gardez la page du code. Allez lire les mails.
retraite-espace-open-mail-hint-2 = Les onglets sont tout en haut de l’écran.
retraite-espace-open-mail-hint-3 = « Boîte mail » est éclairé. Touchez cet onglet.
retraite-espace-open-mail-well = Voici les mails de { $first-name }.

retraite-espace-read-code-name = Lire le code
retraite-espace-read-code-say = Ouvrez le mail le plus récent.
retraite-espace-read-code-why =
    Deux mails se ressemblent.
    Celui d’hier ne marche plus.
retraite-espace-read-code-hint-1 = Regardez quand chaque mail est arrivé.
retraite-espace-read-code-hint-2 = Le bon mail est arrivé « à l’instant ».
retraite-espace-read-code-hint-3 = La bonne ligne est éclairée. Touchez-la.
retraite-espace-read-code-well = Le code a 6 chiffres.

retraite-espace-type-code-name = Écrire le code
retraite-espace-type-code-say = Revenez à ameli. Écrivez le code.
retraite-espace-type-code-why =
    { $first-name } vient de demander ce code : tout va bien.
    Un code jamais demandé est un signe de piège.
retraite-espace-type-code-hint-1 = Le code du mail va dans la page d’ameli.
retraite-espace-type-code-hint-2 = Revenez au premier onglet. Les 6 cases sont au milieu.
retraite-espace-type-code-hint-3 = Suivez la partie éclairée. Écrivez les chiffres du mail.
retraite-espace-type-code-well = Le code est juste.
retraite-espace-type-code-mistake-old-code = C’est le code d’hier. Il ne marche plus.
    .second = Reprenez le mail arrivé « à l’instant ».
    .third = Effacez les cases. Écrivez le code du nouveau mail.

retraite-espace-confirm-code-name = Valider le code
retraite-espace-confirm-code-say = Touchez « Valider ».
retraite-espace-confirm-code-why =
    Ameli compare les deux codes.
    Ensuite, FranceConnect reprend la main.
retraite-espace-confirm-code-hint-1 = Les 6 chiffres sont écrits. Validez.
retraite-espace-confirm-code-hint-2 = Le bouton est sous le code.
retraite-espace-confirm-code-hint-3 = « Valider » est éclairé. Touchez ce bouton.
retraite-espace-confirm-code-well = FranceConnect affiche un nom. Lisez-le.

retraite-espace-continue-name = Vérifier le nom
retraite-espace-continue-say = Lisez le nom, puis continuez.
retraite-espace-continue-why =
    Le site reçoit l’identité de { $first-name }.
    Il ne reçoit pas son mot de passe.
    Avec un autre nom, il faudrait s’arrêter.
retraite-espace-continue-hint-1 = Le nom affiché est bien celui de { $name }.
retraite-espace-continue-hint-2 = Le bouton est en bas, sous la liste.
retraite-espace-continue-hint-3 = Le bouton « Continuer » est éclairé. Touchez-le.
retraite-espace-continue-well = Le site de la retraite est de retour.

## Première visite

retraite-espace-find-number-name = Trouver le numéro
retraite-espace-find-number-say = Trouvez le numéro sur la carte Vitale.
retraite-espace-find-number-why =
    Cette fois, le site veut 15 chiffres.
    La carte Vitale montre le numéro avec la clé.
retraite-espace-find-number-hint-1 = Ouvrez la carte Vitale posée sur le bureau.
retraite-espace-find-number-hint-2 = Le papier est sous la page. Le numéro est après le nom.
retraite-espace-find-number-hint-3 = Suivez la partie éclairée. Touchez le numéro de sécurité sociale.
retraite-espace-find-number-well = Les 2 derniers chiffres sont la clé.

retraite-espace-number-name = Numéro entier
retraite-espace-number-say = Écrivez les 15 chiffres.
retraite-espace-number-why =
    Le numéro relie { $first-name } à son dossier retraite.
    On le demande seulement la première fois.
retraite-espace-number-hint-1 = Écrivez tout le numéro de la carte, avec la clé.
retraite-espace-number-hint-2 = Il n’y a qu’une case, au milieu de la page.
retraite-espace-number-hint-3 = La case est éclairée. Écrivez { $value }.
retraite-espace-number-well = Le dossier est trouvé.
retraite-espace-number-mistake-no-key = Il manque des chiffres. Ici, il en faut 15.
    .second = Ajoutez la clé : les 2 derniers chiffres de la carte.
    .third = Le numéro entier est { $value }.
retraite-espace-number-mistake-swapped = La clé ne correspond pas. Un chiffre est sans doute faux.
    .second = Comparez avec la carte, deux chiffres à la fois.
    .third = Le numéro entier est { $value }.

retraite-espace-link-name = Continuer
retraite-espace-link-say = Touchez « Continuer ».
retraite-espace-link-why =
    Le numéro est complet.
    La page suivante montre les coordonnées.
retraite-espace-link-hint-1 = Les 15 chiffres sont écrits. Passez à la suite.
retraite-espace-link-hint-2 = Le bouton est sous la case.
retraite-espace-link-hint-3 = « Continuer » est éclairé. Touchez ce bouton.
retraite-espace-link-well = Lisez bien l’adresse mail affichée.

retraite-espace-email-name = Adresse mail
retraite-espace-email-say = Écrivez la bonne adresse mail.
retraite-espace-email-why =
    L’adresse affichée est celle d’un ancien emploi.
    { $first-name } n’y a plus accès.
    Les messages seraient perdus.
retraite-espace-email-hint-1 = Effacez l’ancienne adresse. Copiez celle de la carte.
retraite-espace-email-hint-2 = La case est sous le téléphone. Elle est déjà remplie.
retraite-espace-email-hint-3 = La case est éclairée. Écrivez { $value }.
retraite-espace-email-well = Les messages arriveront au bon endroit.
retraite-espace-email-mistake-old-address = C’est l’adresse d’un ancien emploi. Elle ne sert plus.
    .second = Effacez toute la case, puis copiez l’adresse de la carte.
    .third = Écrivez { $value }.
retraite-espace-email-mistake-no-at = Il manque le signe @.
    .second = Le signe @ se met entre le nom et « messagerie ».
    .third = Écrivez { $value }.

retraite-espace-save-name = Enregistrer
retraite-espace-save-say = Touchez « Enregistrer ».
retraite-espace-save-why =
    L’adresse est juste.
    Le site la garde pour vous prévenir.
retraite-espace-save-hint-1 = Le téléphone et l’adresse sont bons. Gardez-les.
retraite-espace-save-hint-2 = Le bouton est sous l’adresse mail.
retraite-espace-save-hint-3 = « Enregistrer » est éclairé. Touchez ce bouton.
retraite-espace-save-well = L’espace retraite est ouvert.

retraite-espace-log-out-name = Se déconnecter
retraite-espace-log-out-say = Touchez « Se déconnecter ».
retraite-espace-log-out-why =
    L’ordinateur sert à d’autres personnes.
    Fermer la page ne suffit pas.
retraite-espace-log-out-hint-1 = L’espace de { $first-name } est ouvert. Fermez-le.
retraite-espace-log-out-hint-2 = Le lien est en bas de la page.
retraite-espace-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
retraite-espace-log-out-well = L’espace est fermé. En vrai, fermez aussi la boîte mail.

## Autres boutons

retraite-espace-decoy-paid = C’est une annonce : lisez le mot « Sponsorisé ».
    .second = Ce site privé fait payer un service gratuit.
    .third = Revenez aux résultats. Prenez www.lassuranceretraite.fr.
retraite-espace-decoy-order = Arrêtez-vous là. L’espace retraite est gratuit.
    .second = Ne donnez jamais de carte bancaire pour cela.
    .third = Touchez « Retour aux résultats ».
retraite-espace-decoy-forum = Ce site donne des avis de lecteurs. Il n’est pas officiel.
    .second = On n’entre pas dans son espace par un forum.
    .third = Touchez le deuxième résultat, le site officiel.
retraite-espace-decoy-create = Avec FranceConnect, il n’y a rien à créer.
    .second = { $first-name } a déjà un compte ameli. Il suffit.
    .third = Touchez « Mon espace personnel », juste avant.
retraite-espace-decoy-post = Cette porte demande une application sur le téléphone.
    .second = { $first-name } ne l’a pas. Elle connaît son compte ameli.
    .third = Touchez « Ameli.fr ».
retraite-espace-decoy-helper = Ce lien est pour le conseiller, pas pour vous.
    .second = Une personne formée peut l’utiliser, avec votre accord écrit.
    .third = Touchez « Ameli.fr », plus haut.
retraite-espace-decoy-old = Ce mail est d’hier. Son code ne marche plus.
    .second = Chaque connexion a son propre code.
    .third = Revenez aux messages. Ouvrez celui arrivé « à l’instant ».
retraite-espace-decoy-serial = C’est le numéro de la carte, pas celui de { $first-name }.
    .second = Le bon numéro commence par 2 et a 15 chiffres.
    .third = Touchez la ligne au-dessus : le numéro de sécurité sociale.
