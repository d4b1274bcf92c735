# Les mots du coach : bien finir sur un ordinateur partagé.

fc-poste-partage-title = Quitter un ordinateur partagé
fc-poste-partage-aim =
    D’autres personnes viendront après vous.
    Apprenez à partir sans laisser de traces.
fc-poste-partage-task =
    { $first-name } arrive. Un autre compte est resté ouvert : fermez-le.
    Puis entrez dans le compte ameli de { $first-name }.
    Imprimez son attestation de droits.
    Enfin, ne laissez rien : ni mot de passe, ni compte, ni mail, ni fichier, ni papier.
fc-poste-partage-next-1 = La personne suivante trouve un ordinateur propre.
fc-poste-partage-next-2 = Avant de vous lever : tout est déconnecté ? Papiers repris ? Clé USB reprise ?
fc-poste-partage-next-3 = Vous avez oublié ? Connectez-vous ailleurs et changez le mot de passe.
fc-poste-partage-keep-1 = Le papier imprimé
fc-poste-partage-keep-2 = Votre clé USB, si vous en avez une
fc-poste-partage-help = Conseils : www.cnil.fr et www.cybermalveillance.gouv.fr. Assurance maladie : www.ameli.fr, téléphone 3646. Sur place, demandez au guichet.

## Le compte d’une autre personne

fc-poste-partage-notice-name-name = Lire le nom
fc-poste-partage-notice-name-say = Un compte est ouvert. Touchez le nom écrit en haut.
fc-poste-partage-notice-name-why =
    Vous aidez { $first-name }. Ce n’est pas ce nom-là.
    La personne d’avant n’a pas fermé son compte.
    N’importe qui pourrait lire ses remboursements.
fc-poste-partage-notice-name-hint-1 = Avant de commencer, regardez qui est connecté.
fc-poste-partage-notice-name-hint-2 = Le nom est tout en haut de la page, sous l’adresse.
fc-poste-partage-notice-name-hint-3 = Le nom est éclairé. Touchez-le.
fc-poste-partage-notice-name-well = C’est le compte de Nathalie, pas celui de { $first-name }.

fc-poste-partage-close-other-name = Fermer ce compte
fc-poste-partage-close-other-say = Touchez « Se déconnecter », sans lire le reste.
fc-poste-partage-close-other-why =
    Ces informations sont privées.
    Vous rendez service à Nathalie en fermant.
fc-poste-partage-close-other-hint-1 = Ce compte n’est pas le vôtre. Fermez-le poliment.
fc-poste-partage-close-other-hint-2 = Le lien est en haut, sous le nom.
fc-poste-partage-close-other-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
fc-poste-partage-close-other-well = Le compte de Nathalie est fermé. Prévenez aussi le guichet.

## Entrer dans son compte

fc-poste-partage-type-nir-name = Écrire le numéro
fc-poste-partage-type-nir-say = Écrivez le numéro de Sécurité sociale de { $first-name }.
fc-poste-partage-type-nir-why =
    Il est sur la carte de { $first-name }.
    Ici, il faut 13 chiffres, sans la clé.
fc-poste-partage-type-nir-hint-1 = Copiez les 13 premiers chiffres de la carte.
fc-poste-partage-type-nir-hint-2 = C’est la première case de la page.
fc-poste-partage-type-nir-hint-3 = La case est éclairée. Écrivez { $value }.
fc-poste-partage-type-nir-well = Le numéro est juste.
fc-poste-partage-type-nir-mistake-has-key = Il y a 15 chiffres. Ici, il en faut 13.
    .second = Les 2 derniers chiffres sont la clé. Effacez-les.
    .third = Touchez « Effacer » deux fois. Il reste { $value }.

fc-poste-partage-type-password-name = Mot de passe
fc-poste-partage-type-password-say = Écrivez le mot de passe.
fc-poste-partage-type-password-why =
    Laissez vide la case « Se souvenir de moi ».
    Sinon, l’ordinateur garde votre numéro.
fc-poste-partage-type-password-hint-1 = Copiez le mot de passe de la carte. Attention à la majuscule.
fc-poste-partage-type-password-hint-2 = C’est la deuxième case, sous le numéro.
fc-poste-partage-type-password-hint-3 = La case est éclairée. Écrivez { $value }.
fc-poste-partage-type-password-well = Le mot de passe est bon.

fc-poste-partage-connect-name = Se connecter
fc-poste-partage-connect-say = Touchez « Je me connecte ».
fc-poste-partage-connect-why =
    Les deux cases sont prêtes.
    Ensuite, ameli envoie un code par mail.
fc-poste-partage-connect-hint-1 = Donnez maintenant le numéro et le mot de passe à ameli.
fc-poste-partage-connect-hint-2 = Le bouton est en bas de la page.
fc-poste-partage-connect-hint-3 = « Je me connecte » est éclairé. Touchez ce bouton.
fc-poste-partage-connect-well = Un code est parti vers la boîte mail.

fc-poste-partage-read-code-name = Lire le code
fc-poste-partage-read-code-say = Dans la boîte mail, ouvrez le message d’ameli.
fc-poste-partage-read-code-why =
    La boîte mail est dans un autre onglet.
    La page d’ameli reste ouverte.
    Il faudra fermer les deux en partant.
fc-poste-partage-read-code-hint-1 = Le code est dans un mail. Il vient d’arriver.
fc-poste-partage-read-code-hint-2 = Touchez l’onglet « Boîte mail », en haut. Le message est sur la première ligne.
fc-poste-partage-read-code-hint-3 = Suivez la partie éclairée, jusqu’à « Ouvrir ».
fc-poste-partage-read-code-well = Le code est affiché. Il a 6 chiffres.

fc-poste-partage-type-code-name = Écrire le code
fc-poste-partage-type-code-say = Revenez sur ameli.fr. Écrivez le code.
fc-poste-partage-type-code-why =
    Vous avez demandé ce code. Il est normal.
    Il sert une seule fois.
fc-poste-partage-type-code-hint-1 = Le code est { $value }. Il va dans les six cases.
fc-poste-partage-type-code-hint-2 = L’onglet « ameli.fr » est en haut, à gauche.
fc-poste-partage-type-code-hint-3 = Suivez la partie éclairée. Écrivez { $value }.
fc-poste-partage-type-code-well = Le code est juste.

fc-poste-partage-confirm-code-name = Valider le code
fc-poste-partage-confirm-code-say = Touchez « Valider ».
fc-poste-partage-confirm-code-why = Le compte s’ouvre après ce bouton.
fc-poste-partage-confirm-code-hint-1 = Les 6 chiffres sont écrits. Validez-les.
fc-poste-partage-confirm-code-hint-2 = Le bouton est sous les cases du code.
fc-poste-partage-confirm-code-hint-3 = « Valider » est éclairé. Touchez-le une fois.
fc-poste-partage-confirm-code-well = Le compte de { $first-name } est ouvert.

## Ne rien donner à garder

fc-poste-partage-refuse-save-name = Refuser
fc-poste-partage-refuse-save-say = Le navigateur pose une question. Touchez « Jamais ».
fc-poste-partage-refuse-save-why =
    Cet ordinateur n’est pas à vous.
    S’il garde le mot de passe, la personne suivante peut entrer.
fc-poste-partage-refuse-save-hint-1 = L’ordinateur veut garder le mot de passe. Dites non.
fc-poste-partage-refuse-save-hint-2 = La question est sous l’adresse. Elle a deux boutons.
fc-poste-partage-refuse-save-hint-3 = « Jamais » est éclairé. Touchez ce bouton.
fc-poste-partage-refuse-save-well = Le mot de passe reste secret.

fc-poste-partage-download-name = Prendre le papier
fc-poste-partage-download-say = Touchez « Télécharger mon attestation de droits ».
fc-poste-partage-download-why =
    C’est le papier que { $first-name } est venue chercher.
    Une copie restera sur l’ordinateur. Il faudra l’effacer.
fc-poste-partage-download-hint-1 = Vous cherchez l’attestation. Elle est dans ce compte.
fc-poste-partage-download-hint-2 = C’est la grande case, sous « Bonjour ».
fc-poste-partage-download-hint-3 = La case est éclairée. Touchez-la une seule fois.
fc-poste-partage-download-well = Le papier s’ouvre. Une copie est dans « Téléchargements ».

fc-poste-partage-print-name = Imprimer
fc-poste-partage-print-say = Imprimez le papier.
fc-poste-partage-print-why =
    Une feuille se range dans un sac.
    Le fichier, lui, ne doit pas rester ici.
fc-poste-partage-print-hint-1 = Le papier est à l’écran. Sortez-le sur une feuille.
fc-poste-partage-print-hint-2 = Le bouton « Imprimer » est au-dessus du papier, à droite.
fc-poste-partage-print-hint-3 = « Imprimer » est éclairé. Touchez-le une fois.
fc-poste-partage-print-well = L’imprimante démarre. N’oubliez pas la feuille en partant.

## Effacer et fermer

fc-poste-partage-delete-name = Supprimer le fichier
fc-poste-partage-delete-say = Dans « Téléchargements », supprimez l’attestation.
fc-poste-partage-delete-why =
    Ce papier porte un numéro de Sécurité sociale.
    La personne suivante pourrait l’ouvrir.
fc-poste-partage-delete-hint-1 = La feuille est imprimée. Le fichier ne sert plus.
fc-poste-partage-delete-hint-2 = Avec la flèche, revenez à la liste des fichiers. Le bouton est à côté du fichier.
fc-poste-partage-delete-hint-3 = Suivez la partie éclairée, jusqu’à « Supprimer ».
fc-poste-partage-delete-well = Le fichier est parti dans la corbeille. Il y est encore.

fc-poste-partage-empty-bin-name = Vider la corbeille
fc-poste-partage-empty-bin-say = Ouvrez la corbeille. Videz-la.
fc-poste-partage-empty-bin-why =
    Un fichier supprimé attend dans la corbeille.
    On peut encore l’y reprendre.
    La vider l’efface vraiment.
fc-poste-partage-empty-bin-hint-1 = Le papier est encore dans la corbeille. Jetez-le pour de bon.
fc-poste-partage-empty-bin-hint-2 = « Ouvrir la corbeille » est sous les fichiers. Le bouton est dedans.
fc-poste-partage-empty-bin-hint-3 = Suivez la partie éclairée, jusqu’à « Vider la corbeille ».
fc-poste-partage-empty-bin-well = Le fichier n’est plus nulle part.

fc-poste-partage-log-out-name = Fermer ameli
fc-poste-partage-log-out-say = Revenez sur ameli.fr. Déconnectez-vous.
fc-poste-partage-log-out-why =
    Fermer la page ne suffit pas.
    Sinon, la personne suivante verrait le nom de { $first-name }.
    C’est ce qui est arrivé à Nathalie.
fc-poste-partage-log-out-hint-1 = Le compte est encore ouvert. Trouvez la sortie.
fc-poste-partage-log-out-hint-2 = Onglet « ameli.fr ». Le lien est en haut de la page.
fc-poste-partage-log-out-hint-3 = Suivez la partie éclairée, jusqu’à la sortie du compte.
fc-poste-partage-log-out-well = Le compte ameli est fermé.

fc-poste-partage-close-mail-name = Fermer les mails
fc-poste-partage-close-mail-say = Fermez aussi la boîte mail : déconnectez-vous.
fc-poste-partage-close-mail-why =
    C’est l’oubli le plus fréquent.
    Avec vos mails, on peut changer vos mots de passe.
fc-poste-partage-close-mail-hint-1 = Un deuxième compte est ouvert : celui des mails.
fc-poste-partage-close-mail-hint-2 = Onglet « Boîte mail ». Le lien est au-dessus des messages.
fc-poste-partage-close-mail-hint-3 = Suivez la partie éclairée, jusqu’à « Se déconnecter ».
fc-poste-partage-close-mail-well = La boîte mail est fermée. L’imprimante a fini aussi.

fc-poste-partage-take-papers-name = Reprendre les papiers
fc-poste-partage-take-papers-say = Regardez l’imprimante. Prenez la feuille de { $first-name }.
fc-poste-partage-take-papers-why =
    Beaucoup de gens oublient leur feuille.
    Prenez la vôtre, et seulement la vôtre.
fc-poste-partage-take-papers-hint-1 = La feuille imprimée attend dans le bac. Lisez le nom avant de la prendre.
fc-poste-partage-take-papers-hint-2 = Le bac est en bas de l’écran. La feuille de { $first-name } est dessous.
fc-poste-partage-take-papers-hint-3 = Suivez la partie éclairée, jusqu’à la bonne feuille.
fc-poste-partage-take-papers-well = Tout est fermé et repris. Vous pouvez partir.

## Autres boutons

fc-poste-partage-decoy-payments = Ce sont les remboursements de Nathalie. Ils sont privés.
    .second = Regardez le nom, en haut. Ce compte n’est pas le vôtre.
    .third = Touchez le nom, puis « Se déconnecter ».
fc-poste-partage-decoy-messages = Ce sont les messages de Nathalie. Laissez-les fermés.
    .second = Vous n’aimeriez pas qu’on lise les vôtres.
    .third = Touchez le nom, puis « Se déconnecter ».
fc-poste-partage-decoy-save = Arrêtez. La personne suivante pourrait entrer dans le compte.
    .second = « Enregistrer », c’est bien chez soi. Pas sur un ordinateur partagé.
    .third = Touchez l’autre bouton : « Jamais ».
fc-poste-partage-decoy-log-out-early = La sortie est bien ici. Mais { $first-name } n’a pas encore son papier.
    .second = D’abord, téléchargez l’attestation. Ensuite, vous fermerez tout.
    .third = Revenez au compte. Touchez « Télécharger mon attestation de droits ».
fc-poste-partage-decoy-neighbour = Cette feuille est à Karim. Laissez-la, ou donnez-la au guichet.
    .second = Lisez le nom sur chaque feuille. Prenez seulement la vôtre.
    .third = Prenez la feuille du dessous.
