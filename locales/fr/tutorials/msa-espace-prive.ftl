# Les mots du coach : créer son espace privé (MSA).

msa-espace-prive-title = Créer son espace privé MSA
msa-espace-prive-aim =
    La MSA s’occupe des personnes de l’agriculture.
    L’espace privé sert à faire ses démarches et à lire ses courriers.
msa-espace-prive-task =
    { $first-name } est retraité de l’agriculture.
    Ouvrez son espace privé sur le site de la MSA.
    La lettre de la MSA est sur la table, avec sa carte Vitale.
    Son numéro de téléphone a changé. Sa boîte mail marche.
    Choisissez son mot de passe, puis déconnectez-vous.
msa-espace-prive-next-1 = Une lettre de la MSA arrive à la maison. Elle confirme l’espace : c’est normal.
msa-espace-prive-next-2 = { $first-name } se connecte avec son numéro et son mot de passe.
msa-espace-prive-next-3 = Il met d’abord son téléphone à jour, dans son compte.
msa-espace-prive-keep-1 = Le mot de passe, noté sur un papier à la maison
msa-espace-prive-keep-2 = La dernière lettre de la MSA
msa-espace-prive-help = MSA : www.msa.fr. Le numéro de téléphone de votre caisse est sur vos lettres. Le conseiller France services peut aussi vous aider.

## S’inscrire

msa-espace-prive-sign-up-name = Ouvrir l’inscription
msa-espace-prive-sign-up-say = Touchez « S’inscrire ».
msa-espace-prive-sign-up-why =
    « S’inscrire » crée l’espace, une seule fois.
    « Se connecter » servira les fois suivantes.
msa-espace-prive-sign-up-hint-1 = { $first-name } n’a pas encore d’espace. Il faut le créer.
msa-espace-prive-sign-up-hint-2 = Deux boutons se suivent, en haut. Prenez le deuxième.
msa-espace-prive-sign-up-hint-3 = Le bouton « S’inscrire » est éclairé. Touchez-le.
msa-espace-prive-sign-up-well = L’inscription commence. C’est gratuit.

msa-espace-prive-person-name = Dire qui
msa-espace-prive-person-say = Touchez « Un particulier ».
msa-espace-prive-person-why =
    Un retraité ou un salarié est un particulier.
    Un exploitant dirige une ferme.
msa-espace-prive-person-hint-1 = { $first-name } était ouvrier agricole. Il ne dirige pas de ferme.
msa-espace-prive-person-hint-2 = C’est la dernière des trois cases.
msa-espace-prive-person-hint-3 = La case « Un particulier » est éclairée. Touchez-la.
msa-espace-prive-person-well = Le site demande maintenant l’identifiant.

msa-espace-prive-nir-name = Écrire le numéro
msa-espace-prive-nir-say = Écrivez le numéro de Sécurité sociale, 13 chiffres.
msa-espace-prive-nir-why =
    À la MSA, ce numéro est aussi l’identifiant.
    Il est sur la carte Vitale.
    Les 2 derniers chiffres sont la clé : elle ne sert pas ici.
msa-espace-prive-nir-hint-1 = Copiez 13 chiffres. Arrêtez-vous avant les 2 derniers de la carte Vitale.
msa-espace-prive-nir-hint-2 = C’est la seule case de la page.
msa-espace-prive-nir-hint-3 = La case est éclairée. Écrivez { $value }.
msa-espace-prive-nir-well = La MSA connaît ce numéro.
msa-espace-prive-nir-mistake-has-key = Il y a 15 chiffres. La MSA en demande 13, sans la clé.
    .second = Les 2 derniers chiffres sont la clé. Enlevez-les.
    .third = Effacez deux fois, à la fin. Il reste { $value }.

msa-espace-prive-to-question-name = Suivant
msa-espace-prive-to-question-say = Touchez « Suivant ».
msa-espace-prive-to-question-why =
    La MSA va vérifier que c’est bien { $first-name }.
    Elle pose une question à laquelle lui seul peut répondre.
msa-espace-prive-to-question-hint-1 = Le numéro est écrit. Passez à la question.
msa-espace-prive-to-question-hint-2 = Le bouton est sous la case du numéro.
msa-espace-prive-to-question-hint-3 = Le bouton « Suivant » est éclairé. Touchez-le.
msa-espace-prive-to-question-well = La question s’affiche.

## La question

msa-espace-prive-find-amount-name = Trouver le montant
msa-espace-prive-find-amount-say = Ouvrez la lettre de la MSA. Touchez le dernier paiement.
msa-espace-prive-find-amount-why =
    La réponse est sur un papier de la MSA.
    Le dernier paiement est celui du mois passé : { $previous-month }.
msa-espace-prive-find-amount-hint-1 = Deux montants se suivent. Prenez le mois le plus récent.
msa-espace-prive-find-amount-hint-2 = La lettre est sous la page. Le bon montant est en bas.
msa-espace-prive-find-amount-hint-3 = Suivez la partie éclairée. Touchez le montant : { $previous-month }.
msa-espace-prive-find-amount-well = C’est le dernier paiement.
msa-espace-prive-find-amount-mistake-previous = Ce paiement est plus ancien. Le site demande le dernier.
    .second = Lisez le mois écrit à côté de chaque montant.
    .third = Touchez le montant du dessous : { $previous-month }.

msa-espace-prive-amount-name = Écrire le montant
msa-espace-prive-amount-say = Écrivez le montant du dernier paiement.
msa-espace-prive-amount-why =
    Les centimes ne sont pas nécessaires.
    Sans ce montant, le mot de passe vient par lettre, plus tard.
msa-espace-prive-amount-hint-1 = Copiez le montant que vous venez de toucher.
msa-espace-prive-amount-hint-2 = C’est la case au milieu, avec le signe € à droite.
msa-espace-prive-amount-hint-3 = La case est éclairée. Écrivez { $value }.
msa-espace-prive-amount-well = Le montant est juste.
msa-espace-prive-amount-value = Dernier paiement de la MSA
msa-espace-prive-amount-mistake-previous = C’est le paiement d’avant. Le dernier est un peu plus grand.
    .second = Sur la lettre, prenez la ligne « { $previous-month } ».
    .third = Effacez la case. Écrivez { $value }.

msa-espace-prive-to-channel-name = Suivant
msa-espace-prive-to-channel-say = Touchez « Suivant ».
msa-espace-prive-to-channel-why =
    La MSA compare le montant avec ses dossiers.
    Ensuite, elle propose d’envoyer un code.
msa-espace-prive-to-channel-hint-1 = La réponse est écrite. Passez à la suite.
msa-espace-prive-to-channel-hint-2 = Le bouton est sous la case du montant.
msa-espace-prive-to-channel-hint-3 = Le bouton « Suivant » est éclairé. Touchez-le.
msa-espace-prive-to-channel-well = La MSA montre un téléphone et une adresse mail.

## Le code

msa-espace-prive-by-mail-name = Choisir le mail
msa-espace-prive-by-mail-say = Choisissez où recevoir le code.
msa-espace-prive-by-mail-why =
    Le site montre seulement une partie du numéro et de l’adresse.
    Comparez avec la fiche. Prenez ce qui marche encore.
msa-espace-prive-by-mail-hint-1 = Le téléphone de { $first-name } finit-il par 87 ? Comparez avec sa fiche.
msa-espace-prive-by-mail-hint-2 = L’adresse mail est bonne. C’est la deuxième case.
msa-espace-prive-by-mail-hint-3 = La case « Par mail » est éclairée. Touchez-la.
msa-espace-prive-by-mail-well = Le code est parti vers la boîte mail.

msa-espace-prive-read-code-name = Lire le code
msa-espace-prive-read-code-say = Allez dans « Boîte mail ». Ouvrez le mail du code.
msa-espace-prive-read-code-why =
    La page de la MSA reste ouverte dans son onglet.
    Regardez qui écrit, avant d’ouvrir un mail.
msa-espace-prive-read-code-hint-1 = Cherchez le mail de la MSA, arrivé à l’instant.
msa-espace-prive-read-code-hint-2 = L’onglet « Boîte mail » est en haut. Le mail est le premier de la liste.
msa-espace-prive-read-code-hint-3 = Suivez la partie éclairée. Ouvrez « Votre code de sécurité ».
msa-espace-prive-read-code-well = Le code a 6 chiffres.

msa-espace-prive-type-code-name = Écrire le code
msa-espace-prive-type-code-say = Revenez sur msa.fr. Écrivez le code.
msa-espace-prive-type-code-why =
    Le code sert une fois, pendant quelques minutes.
    Il ne se donne à personne, même au téléphone.
msa-espace-prive-type-code-hint-1 = Le code du mail est { $value }. Il va dans la page de la MSA.
msa-espace-prive-type-code-hint-2 = L’onglet « msa.fr » est en haut. Un chiffre va dans chaque case.
msa-espace-prive-type-code-hint-3 = Les cases sont éclairées. Écrivez { $value }.
msa-espace-prive-type-code-well = Le code est juste.

msa-espace-prive-check-code-name = Valider le code
msa-espace-prive-check-code-say = Touchez « Valider ».
msa-espace-prive-check-code-why =
    La MSA vérifie le code.
    Ensuite, elle envoie un mot de passe temporaire.
msa-espace-prive-check-code-hint-1 = Les 6 chiffres sont écrits. Donnez-les à la MSA.
msa-espace-prive-check-code-hint-2 = Le bouton est sous les cases du code.
msa-espace-prive-check-code-hint-3 = Le bouton « Valider » est éclairé. Touchez-le.
msa-espace-prive-check-code-well = C’est bien { $first-name }. Un deuxième mail est parti.

## Les deux mots de passe

msa-espace-prive-read-temporary-name = Lire le mail
msa-espace-prive-read-temporary-say = Ouvrez le mail du mot de passe temporaire.
msa-espace-prive-read-temporary-why =
    Temporaire veut dire : pour la première fois seulement.
    Ce n’est pas le code. Il a des lettres et des chiffres.
msa-espace-prive-read-temporary-hint-1 = Un nouveau mail de la MSA vient d’arriver. Retournez le lire.
msa-espace-prive-read-temporary-hint-2 = Dans « Boîte mail », revenez à la liste. C’est la première ligne.
msa-espace-prive-read-temporary-hint-3 = Suivez la partie éclairée. Ouvrez « Votre mot de passe temporaire ».
msa-espace-prive-read-temporary-well = Voici le mot de passe temporaire. Regardez bien chaque signe.

msa-espace-prive-temporary-name = Premier accès
msa-espace-prive-temporary-say = Revenez sur msa.fr. Écrivez le mot de passe temporaire.
msa-espace-prive-temporary-why =
    Chaque signe compte : majuscule, tiret, chiffres.
    Ne confondez pas la lettre l et le chiffre 1.
msa-espace-prive-temporary-hint-1 = Copiez signe par signe. L’œil, à droite, montre ce que vous écrivez.
msa-espace-prive-temporary-hint-2 = La case est sous le numéro de { $first-name }.
msa-espace-prive-temporary-hint-3 = La case est éclairée. Écrivez { $value }.
msa-espace-prive-temporary-well = Le mot de passe temporaire est bon.
msa-espace-prive-temporary-value = Mot de passe temporaire
msa-espace-prive-temporary-mistake-case = Les lettres sont bonnes. Une majuscule ou une minuscule change.
    .second = Seule la première lettre est une majuscule.
    .third = Effacez la case. Écrivez { $value }.
msa-espace-prive-temporary-mistake-copied-space = Il y a un espace en trop. Cela arrive en copiant.
    .second = Regardez au début et à la fin. L’œil montre ce qui est écrit.
    .third = Effacez la case. Écrivez { $value }, sans espace.
msa-espace-prive-temporary-mistake-own-password = C’est le futur mot de passe. Il faut d’abord celui du mail.
    .second = Le site ne connaît pas encore l’autre mot de passe.
    .third = Effacez la case. Écrivez { $value }.

msa-espace-prive-enter-name = Se connecter
msa-espace-prive-enter-say = Touchez « Se connecter ».
msa-espace-prive-enter-why =
    C’est la première entrée dans l’espace.
    La MSA demandera tout de suite un autre mot de passe.
msa-espace-prive-enter-hint-1 = Le mot de passe temporaire est écrit. Entrez.
msa-espace-prive-enter-hint-2 = Le bouton est sous la case.
msa-espace-prive-enter-hint-3 = Le bouton « Se connecter » est éclairé. Touchez-le.
msa-espace-prive-enter-well = Le temporaire a servi. Il ne marchera plus.

msa-espace-prive-own-password-name = Nouveau secret
msa-espace-prive-own-password-say = Écrivez le nouveau mot de passe.
msa-espace-prive-own-password-why =
    Celui-là restera. Les règles s’allument une à une.
    En vrai, choisissez-le seul, et notez-le chez vous.
msa-espace-prive-own-password-hint-1 = Copiez le mot de passe de la fiche, avec son tiret.
msa-espace-prive-own-password-hint-2 = C’est la seule case de la page. Les règles sont dessous.
msa-espace-prive-own-password-hint-3 = La case est éclairée. Écrivez { $value }.
msa-espace-prive-own-password-well = Toutes les règles sont respectées.
msa-espace-prive-own-password-mistake-temporary-again = C’est encore le temporaire. Il faut en choisir un autre.
    .second = Le mot de passe du mail ne sert plus à rien.
    .third = Effacez la case. Écrivez { $value }.

msa-espace-prive-save-name = Enregistrer
msa-espace-prive-save-say = Touchez « Enregistrer ».
msa-espace-prive-save-why =
    La MSA garde ce mot de passe.
    Il servira la prochaine fois.
msa-espace-prive-save-hint-1 = Le mot de passe est choisi. Gardez-le dans l’espace.
msa-espace-prive-save-hint-2 = Le bouton est sous la case et les règles.
msa-espace-prive-save-hint-3 = Le bouton « Enregistrer » est éclairé. Touchez-le.
msa-espace-prive-save-well = L’espace est ouvert. Une petite fenêtre pose une question.

## Partir sans rien laisser

msa-espace-prive-not-kept-name = Refuser la fenêtre
msa-espace-prive-not-kept-say = Touchez « Jamais ».
msa-espace-prive-not-kept-why =
    C’est le navigateur qui demande, pas la MSA.
    Cet ordinateur sert à tout le monde.
    Un mot de passe gardé ici serait pour la personne suivante.
msa-espace-prive-not-kept-hint-1 = Faut-il laisser un mot de passe sur un ordinateur partagé ? Non.
msa-espace-prive-not-kept-hint-2 = La fenêtre est sous l’adresse du site. Elle a deux boutons.
msa-espace-prive-not-kept-hint-3 = Le bouton « Jamais » est éclairé. Touchez-le.
msa-espace-prive-not-kept-well = Le mot de passe n’est pas gardé sur l’ordinateur.

msa-espace-prive-log-out-name = Se déconnecter
msa-espace-prive-log-out-say = Touchez « Se déconnecter ».
msa-espace-prive-log-out-why =
    Fermer la page ne suffit pas.
    Il faut fermer l’espace lui-même.
msa-espace-prive-log-out-hint-1 = Tout est prêt pour la prochaine fois. Fermez l’espace.
msa-espace-prive-log-out-hint-2 = Le lien est en bas, sous les rubriques.
msa-espace-prive-log-out-hint-3 = Le lien « Se déconnecter » est éclairé. Touchez-le.
msa-espace-prive-log-out-well = L’espace est fermé. En vrai, fermez aussi la boîte mail.

## Autres boutons

msa-espace-prive-decoy-log-in = Ce bouton demande un mot de passe. { $first-name } n’en a pas encore.
    .second = On se connecte seulement quand l’espace existe.
    .third = Touchez le bouton d’à côté : « S’inscrire ».
msa-espace-prive-decoy-company = Cette case est pour un employeur. { $first-name } est retraité.
    .second = Une entreprise s’inscrit avec un autre numéro.
    .third = Touchez la dernière case : « Un particulier ».
msa-espace-prive-decoy-farmer = Un exploitant dirige une ferme. { $first-name } était ouvrier.
    .second = Salarié ou retraité : c’est un particulier.
    .third = Touchez la case suivante : « Un particulier ».
msa-espace-prive-decoy-unknown = Ce lien existe en vrai. Le mot de passe vient alors par lettre.
    .second = La lettre va à l’adresse connue de la MSA. Cela prend quelques jours.
    .third = Ici, le montant est sur la table. Ouvrez la lettre de la MSA.
msa-espace-prive-decoy-by-phone = Ce numéro finit par 87. Ce n’est plus celui de { $first-name }.
    .second = Le SMS partirait vers un ancien téléphone.
    .third = Touchez la case suivante : « Par mail ».
msa-espace-prive-decoy-scam = Ce mail est un piège. La MSA ne demande jamais la carte bancaire.
    .second = Regardez l’adresse : elle ne finit pas par msa.fr.
    .third = Revenez à la liste. En vrai, supprimez ce mail.
msa-espace-prive-decoy-previous = Ce paiement est plus ancien. Le site demande le dernier.
    .second = Le mois est écrit à côté du montant.
    .third = Touchez la ligne du dessous : { $previous-month }.
msa-espace-prive-decoy-keep-yes = Sur un ordinateur partagé, il vaut mieux refuser.
    .second = La personne suivante pourrait entrer avec ce mot de passe.
    .third = Touchez « Jamais », juste à côté.
