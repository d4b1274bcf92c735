# Les mots du coach : créer son accès à « Mon compte » (Caf).

caf-creer-acces-title = Créer son compte Caf
caf-creer-acces-aim =
    Vous n’avez encore jamais demandé d’aide à la Caf.
    Le compte se crée pendant la première demande.
    Vous travaillez dans l’agriculture ? C’est la MSA, pas la Caf.
caf-creer-acces-task =
    { $first-name } vient de louer un studio. Elle est nouvelle à la Caf.
    Commencez une demande d’aide au logement.
    Créez son compte : identité, contacts, code, mot de passe.
    Ensuite, déconnectez-vous.
caf-creer-acces-next-1 = Le compte est créé. L’aide, elle, n’est pas encore demandée.
caf-creer-acces-next-2 = Vous continuez la demande avec votre bail et votre compte bancaire.
caf-creer-acces-next-3 = La Caf envoie plus tard un numéro de dossier à 7 chiffres.
caf-creer-acces-keep-1 = Votre mot de passe, dans un endroit sûr
caf-creer-acces-keep-2 = L’adresse mail et le téléphone donnés à la Caf
caf-creer-acces-help = Caf : www.caf.fr, téléphone 3230. Le service est gratuit. Vous payez seulement l’appel.

## Trouver la porte

caf-creer-acces-open-benefits-name = Aides et démarches
caf-creer-acces-open-benefits-say = Touchez « Aides et démarches ».
caf-creer-acces-open-benefits-why =
    Le site n’a pas de bouton « S’inscrire ».
    Une personne nouvelle commence par demander une aide.
    Rien n’est envoyé avant la fin.
caf-creer-acces-open-benefits-hint-1 = On ne s’inscrit pas d’abord. On demande d’abord une aide.
caf-creer-acces-open-benefits-hint-2 = C’est la première grande case, sous « Mon compte ».
caf-creer-acces-open-benefits-hint-3 = La case « Aides et démarches » est éclairée. Touchez-la.
caf-creer-acces-open-benefits-well = La page des aides s’ouvre.

caf-creer-acces-access-name = Mes démarches
caf-creer-acces-access-say = Touchez « Accéder à mes démarches ».
caf-creer-acces-access-why =
    Vous allez voir la liste des aides.
    Regarder n’engage à rien.
caf-creer-acces-access-hint-1 = La liste est sur la page suivante. Allez-y.
caf-creer-acces-access-hint-2 = C’est le bouton au milieu de la page.
caf-creer-acces-access-hint-3 = « Accéder à mes démarches » est éclairé. Touchez-le.
caf-creer-acces-access-well = Voici la liste des aides.

caf-creer-acces-ask-housing-name = Choisir l’aide
caf-creer-acces-ask-housing-say = Faites la demande d’aide au logement.
caf-creer-acces-ask-housing-why =
    { $first-name } paie un loyer.
    Vous hésitez entre deux aides ? Le simulateur répond sans rien envoyer.
caf-creer-acces-ask-housing-hint-1 = Cherchez l’aide pour payer le loyer.
caf-creer-acces-ask-housing-hint-2 = C’est la deuxième ligne. Le bouton est à droite.
caf-creer-acces-ask-housing-hint-3 = Le bon bouton « Faire la demande » est éclairé. Touchez-le.
caf-creer-acces-ask-housing-well = La demande commence. Le site demande un compte.

caf-creer-acces-create-account-name = Créer un compte
caf-creer-acces-create-account-say = Touchez « Créer un compte ».
caf-creer-acces-create-account-why =
    C’est la première demande de { $first-name }.
    Elle n’a pas encore de compte à la Caf.
caf-creer-acces-create-account-hint-1 = { $first-name } est nouvelle. Prenez la porte des nouveaux.
caf-creer-acces-create-account-hint-2 = C’est le bouton du bas.
caf-creer-acces-create-account-hint-3 = « Créer un compte » est éclairé. Touchez ce bouton.
caf-creer-acces-create-account-well = Trois étapes : l’identité, les contacts, le mot de passe.

## L’identité

caf-creer-acces-find-nir-name = Trouver le numéro
caf-creer-acces-find-nir-say = Ouvrez la carte Vitale. Touchez le numéro de Sécurité sociale.
caf-creer-acces-find-nir-why =
    Ce numéro sera l’identifiant de { $first-name }.
    Il commence par 1 ou 2.
    La carte porte aussi un autre numéro.
caf-creer-acces-find-nir-hint-1 = La carte Vitale est posée sur la table. Le bon numéro commence par 2.
caf-creer-acces-find-nir-hint-2 = La carte est en bas de l’écran. Le numéro est sous le nom.
caf-creer-acces-find-nir-hint-3 = Suivez la partie éclairée, jusqu’au numéro.
caf-creer-acces-find-nir-well = C’est lui. Les 2 chiffres de la clé sont à part.

caf-creer-acces-type-nir-name = Écrire le numéro
caf-creer-acces-type-nir-say = Écrivez le numéro de Sécurité sociale.
caf-creer-acces-type-nir-why =
    La Caf demande les 13 premiers chiffres.
    Elle ne demande pas la clé.
caf-creer-acces-type-nir-hint-1 = Copiez 13 chiffres. Arrêtez-vous avant la clé.
caf-creer-acces-type-nir-hint-2 = C’est la première case de la page « Votre identité ».
caf-creer-acces-type-nir-hint-3 = La case est éclairée. Écrivez { $value }.
caf-creer-acces-type-nir-well = Le numéro est juste.
caf-creer-acces-type-nir-mistake-has-key = Il y a 15 chiffres. La Caf en demande 13, sans la clé.
    .second = Les 2 derniers chiffres vérifient les autres. Effacez-les.
    .third = Touchez « Effacer » deux fois. Il reste { $value }.
caf-creer-acces-type-nir-mistake-temporary = Ce numéro commence par 8 : il est provisoire. La Caf ne l’accepte pas ici.
    .second = En vrai, on coche alors « Je ne dispose pas de numéro ». { $first-name } a le sien.
    .third = Effacez tout. Écrivez { $value }.

caf-creer-acces-type-last-name-name = Écrire le nom
caf-creer-acces-type-last-name-say = Écrivez le nom de famille.
caf-creer-acces-type-last-name-why =
    Écrivez-le comme sur la pièce d’identité.
    Sinon, la Caf ne reconnaît pas la personne.
caf-creer-acces-type-last-name-hint-1 = Le nom de famille est sur la carte de { $first-name }.
caf-creer-acces-type-last-name-hint-2 = C’est la case « Nom », sous la petite case à cocher.
caf-creer-acces-type-last-name-hint-3 = La case « Nom » est éclairée. Écrivez { $value }.
caf-creer-acces-type-last-name-well = Le nom est bien écrit.
caf-creer-acces-type-last-name-mistake-first-name = C’est le prénom. Ici, il faut le nom de famille.
    .second = Le prénom va dans la case du dessous.
    .third = Effacez la case. Écrivez { $value }.

caf-creer-acces-type-first-name-name = Écrire le prénom
caf-creer-acces-type-first-name-say = Écrivez le prénom.
caf-creer-acces-type-first-name-why =
    Mettez le prénom de la pièce d’identité.
    Un surnom ne marche pas.
caf-creer-acces-type-first-name-hint-1 = Le prénom complet est sur la carte.
caf-creer-acces-type-first-name-hint-2 = C’est la case « Prénom », sous le nom.
caf-creer-acces-type-first-name-hint-3 = La case « Prénom » est éclairée. Écrivez { $value }.
caf-creer-acces-type-first-name-well = Le prénom est bien écrit.

caf-creer-acces-type-born-name = La naissance
caf-creer-acces-type-born-say = Écrivez la date de naissance.
caf-creer-acces-type-born-why =
    D’abord le jour, puis le mois, puis l’année.
    L’année a 4 chiffres.
caf-creer-acces-type-born-hint-1 = La date est { $value }. Remplissez les trois cases.
caf-creer-acces-type-born-hint-2 = Les trois cases sont sous le prénom.
caf-creer-acces-type-born-hint-3 = Les cases sont éclairées. Écrivez { $value }.
caf-creer-acces-type-born-well = La date est juste.

caf-creer-acces-continue-name = Continuer
caf-creer-acces-continue-say = Touchez « Continuer ».
caf-creer-acces-continue-why =
    L’identité est complète.
    Vous pourrez encore revenir en arrière.
    En vrai, la Caf demande aussi l’adresse et la pièce d’identité.
caf-creer-acces-continue-hint-1 = Tout est rempli. Passez à l’étape 2.
caf-creer-acces-continue-hint-2 = Le bouton est en bas de la page, sous la date.
caf-creer-acces-continue-hint-3 = « Continuer » est éclairé. Touchez ce bouton.
caf-creer-acces-continue-well = L’identité est acceptée. Voici les contacts.
caf-creer-acces-continue-mistake-empty = Une case n’est pas encore bonne. Le site la montre.
    .second = Comparez chaque case avec la carte de { $first-name }.
    .third = Corrigez la case signalée. Puis touchez « Continuer ».

## Les contacts et le code

caf-creer-acces-type-email-name = Adresse mail
caf-creer-acces-type-email-say = Écrivez l’adresse mail.
caf-creer-acces-type-email-why =
    La Caf écrira à cette adresse.
    Elle enverra aussi les prochains codes.
    Donnez une adresse que vous lisez souvent.
caf-creer-acces-type-email-hint-1 = Copiez l’adresse de la carte, avec le signe @.
caf-creer-acces-type-email-hint-2 = C’est la première case de la page.
caf-creer-acces-type-email-hint-3 = La case est éclairée. Écrivez { $value }.
caf-creer-acces-type-email-well = L’adresse est bien écrite.

caf-creer-acces-type-mobile-name = Le téléphone
caf-creer-acces-type-mobile-say = Écrivez le numéro de mobile.
caf-creer-acces-type-mobile-why =
    Le code peut arriver par SMS.
    Prenez un téléphone que vous avez avec vous.
caf-creer-acces-type-mobile-hint-1 = Le numéro est sur la carte. Il a 10 chiffres.
caf-creer-acces-type-mobile-hint-2 = C’est la deuxième case, sous l’adresse mail.
caf-creer-acces-type-mobile-hint-3 = La case est éclairée. Écrivez { $value }.
caf-creer-acces-type-mobile-well = Le numéro est juste.

caf-creer-acces-send-code-name = Demander le code
caf-creer-acces-send-code-say = Demandez le code par SMS.
caf-creer-acces-send-code-why =
    Le code prouve que le téléphone est à vous.
    Par mail, cela marche aussi.
caf-creer-acces-send-code-hint-1 = La Caf propose deux chemins. Le SMS arrive à côté de la page.
caf-creer-acces-send-code-hint-2 = Les deux boutons sont sous le numéro. Le SMS est le premier.
caf-creer-acces-send-code-hint-3 = « Recevoir le code par SMS » est éclairé. Touchez-le.
caf-creer-acces-send-code-well = Le code est parti. Il marche 15 minutes.

caf-creer-acces-type-code-name = Écrire le code
caf-creer-acces-type-code-say = Lisez le code. Écrivez-le dans les cases.
caf-creer-acces-type-code-why =
    Gardez la page de la Caf ouverte.
    Si vous la fermez, il faut tout recommencer.
    Ne donnez ce code à personne.
caf-creer-acces-type-code-hint-1 = Recopiez les 6 chiffres du dernier message.
caf-creer-acces-type-code-hint-2 = Il est dans le téléphone, à côté, ou dans la boîte mail.
caf-creer-acces-type-code-hint-3 = Les cases sont éclairées. Écrivez le code du dernier message.
caf-creer-acces-type-code-well = Le code est juste.

caf-creer-acces-confirm-code-name = Valider le code
caf-creer-acces-confirm-code-say = Touchez « Valider ».
caf-creer-acces-confirm-code-why =
    La Caf compare les deux codes.
    Ensuite, il reste le mot de passe.
caf-creer-acces-confirm-code-hint-1 = Les 6 chiffres sont écrits. Donnez-les à la Caf.
caf-creer-acces-confirm-code-hint-2 = Le bouton est sous les cases du code.
caf-creer-acces-confirm-code-hint-3 = « Valider » est éclairé. Touchez ce bouton.
caf-creer-acces-confirm-code-well = Les contacts sont vérifiés.

## Le mot de passe

caf-creer-acces-choose-password-name = Mot de passe
caf-creer-acces-choose-password-say = Écrivez un mot de passe.
caf-creer-acces-choose-password-why =
    Il faut 10 signes, un chiffre, une grande et une petite lettre.
    Chaque règle se coche quand elle est bonne.
    En vrai, choisissez un mot de passe différent pour chaque site.
caf-creer-acces-choose-password-hint-1 = Copiez le mot de passe de la carte. L’œil le montre.
caf-creer-acces-choose-password-hint-2 = La case est au milieu. Les règles sont autour.
caf-creer-acces-choose-password-hint-3 = La case est éclairée. Écrivez { $value }.
caf-creer-acces-choose-password-well = Toutes les règles sont cochées.
caf-creer-acces-choose-password-mistake-too-short = Ce n’est pas fini. Il faut au moins 10 signes.
    .second = Regardez les règles. Laquelle n’est pas encore cochée ?
    .third = Effacez tout. Écrivez { $value }.
caf-creer-acces-choose-password-mistake-capitals = Une grande lettre et une petite lettre ne sont pas pareilles.
    .second = Le mot de passe commence par une grande lettre. Les autres sont petites.
    .third = Effacez tout. Écrivez { $value }.

caf-creer-acces-create-name = Créer le compte
caf-creer-acces-create-say = Touchez « Créer mon compte ».
caf-creer-acces-create-why =
    Toutes les étapes sont remplies.
    Ce bouton crée le compte. Il n’envoie pas la demande d’aide.
caf-creer-acces-create-hint-1 = Le mot de passe est prêt. Terminez la création.
caf-creer-acces-create-hint-2 = Le bouton est sous le mot de passe.
caf-creer-acces-create-hint-3 = « Créer mon compte » est éclairé. Touchez-le une fois.
caf-creer-acces-create-well = Le compte existe. L’aide n’est pas encore demandée.
caf-creer-acces-create-mistake-too-soon = Il manque une règle au mot de passe. Regardez les coches.
    .second = Comparez avec la carte : 12 signes, dont un tiret.
    .third = Corrigez la case du mot de passe. Puis touchez « Créer mon compte ».

caf-creer-acces-log-out-name = Se déconnecter
caf-creer-acces-log-out-say = Touchez « Se déconnecter ».
caf-creer-acces-log-out-why =
    Le compte est ouvert sur un ordinateur partagé.
    Vous continuerez la demande une autre fois.
caf-creer-acces-log-out-hint-1 = Le compte de { $first-name } est ouvert. Fermez-le avant de partir.
caf-creer-acces-log-out-hint-2 = Le lien est en haut de la page, sous le nom.
caf-creer-acces-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
caf-creer-acces-log-out-well = Le compte est fermé. En vrai, fermez aussi la boîte mail.

## Autres boutons

caf-creer-acces-decoy-account = « Mon compte » est pour les personnes déjà inscrites. { $first-name } est nouvelle.
    .second = Elle n’a pas encore de mot de passe Caf.
    .third = Touchez la case « Aides et démarches », juste dessous.
caf-creer-acces-decoy-simulate = Le simulateur donne une idée du montant. Il ne crée pas de compte.
    .second = Vous pourrez l’essayer un autre jour. Rien n’est envoyé.
    .third = Touchez la case du dessus : « Aides et démarches ».
caf-creer-acces-decoy-activity = La prime d’activité est une autre aide. { $first-name } demande une aide pour son loyer.
    .second = Lisez le début de chaque ligne avant de toucher.
    .third = Touchez le bouton de la ligne « Aide au logement ».
caf-creer-acces-decoy-france-connect = Cette porte marche aussi en vrai, avec un compte déjà ouvert ailleurs.
    .second = Aujourd’hui, { $first-name } crée son compte Caf.
    .third = Touchez « Créer un compte », plus bas.
caf-creer-acces-decoy-serial = C’est le numéro de la carte elle-même. Ce n’est pas celui de la personne.
    .second = Le bon numéro commence par 2 pour une femme, par 1 pour un homme.
    .third = Touchez le numéro du dessus, sous le nom.
caf-creer-acces-decoy-scam = Ce mail est un piège. Créer un compte Caf est gratuit.
    .second = L’adresse de l’expéditeur ne finit pas par caf.fr.
    .third = Revenez sur caf.fr. En vrai, supprimez ce mail.
caf-creer-acces-decoy-go-on = La suite est une autre démarche : demander l’aide au logement.
    .second = Pour aujourd’hui, le compte est créé. Cela suffit.
    .third = Touchez « Se déconnecter », en haut.
