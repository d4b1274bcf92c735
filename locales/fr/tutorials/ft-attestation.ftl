# Les mots du coach : télécharger un avis de situation (France Travail).

ft-attestation-title = Télécharger une attestation France Travail
ft-attestation-aim =
    La mairie, le bailleur ou la Caf demande parfois une preuve.
    L’avis de situation prouve que vous êtes inscrit.
ft-attestation-task =
    La mairie a écrit à { $first-name }. La lettre est sur le bureau.
    Lisez quel papier la mairie veut.
    Téléchargez ce papier chez France Travail, puis imprimez-le.
    N’enregistrez pas le mot de passe.
    Ensuite, supprimez le fichier et déconnectez-vous.
ft-attestation-next-1 = Vous donnez le papier à la mairie.
ft-attestation-next-2 = Le papier dit la situation du jour. Plus tard, demandez-en un nouveau.
ft-attestation-next-3 = Sans ordinateur, appelez le 3949 pour demander ce papier.
ft-attestation-keep-1 = Le papier imprimé
ft-attestation-keep-2 = Votre identifiant, dans un endroit sûr
ft-attestation-help = France Travail : www.francetravail.fr, téléphone 3949. Le service est gratuit. Vous payez seulement l’appel.

## Entrer dans l’espace

ft-attestation-open-login-name = Aller se connecter
ft-attestation-open-login-say = Touchez « Se connecter ».
ft-attestation-open-login-why =
    Vos papiers sont dans votre espace.
    « S’inscrire », c’est pour la première fois.
ft-attestation-open-login-hint-1 = { $first-name } est déjà inscrite. Elle veut entrer.
ft-attestation-open-login-hint-2 = Le bouton est en haut, sous le message.
ft-attestation-open-login-hint-3 = « Se connecter » est éclairé. Posez le doigt dessus.
ft-attestation-open-login-well = La page de connexion s’ouvre. Il y a deux chemins.

ft-attestation-type-id-name = Écrire l’identifiant
ft-attestation-type-id-say = Écrivez l’identifiant France Travail.
ft-attestation-type-id-why =
    Il a 11 chiffres. Il est sur les courriers.
    FranceConnect, plus bas, marche aussi avec un autre compte.
ft-attestation-type-id-hint-1 = Copiez l’identifiant de la carte, tous les zéros compris.
ft-attestation-type-id-hint-2 = C’est la première case blanche de la page.
ft-attestation-type-id-hint-3 = La case est éclairée. Écrivez { $value }.
ft-attestation-type-id-well = L’identifiant est juste.
ft-attestation-type-id-mistake-old-id = C’est l’ancien identifiant, avec une lettre. Le nouveau a 11 chiffres.
    .second = Regardez la carte de { $first-name }. Il n’y a plus de lettre.
    .third = Effacez la case. Écrivez { $value }.
ft-attestation-type-id-mistake-health-number = C’est le numéro de Sécurité sociale. France Travail a son propre numéro.
    .second = Sur la carte, cherchez « Identifiant France Travail ».
    .third = Effacez la case. Écrivez { $value }.

ft-attestation-type-password-name = Mot de passe
ft-attestation-type-password-say = Écrivez le mot de passe.
ft-attestation-type-password-why =
    Des points cachent les lettres.
    « Afficher », à droite, permet de vérifier.
ft-attestation-type-password-hint-1 = Copiez le mot de passe de la carte, avec la majuscule.
ft-attestation-type-password-hint-2 = C’est la deuxième case, sous l’identifiant.
ft-attestation-type-password-hint-3 = La case est éclairée. Écrivez { $value }.
ft-attestation-type-password-well = Le mot de passe est bon.

ft-attestation-connect-name = Entrer
ft-attestation-connect-say = Touchez « Se connecter ».
ft-attestation-connect-why =
    Les deux cases sont remplies.
    Ce bouton ouvre l’espace.
ft-attestation-connect-hint-1 = Tout est écrit. Entrez dans l’espace.
ft-attestation-connect-hint-2 = Le bouton est sous le mot de passe.
ft-attestation-connect-hint-3 = « Se connecter » est éclairé. Touchez-le une seule fois.
ft-attestation-connect-well = L’espace s’ouvre. Une petite fenêtre pose une question.

ft-attestation-refuse-save-name = Ne pas enregistrer
ft-attestation-refuse-save-say = Mot de passe : touchez « Jamais ».
ft-attestation-refuse-save-why =
    L’ordinateur propose de garder le mot de passe.
    Ici, d’autres personnes viendront après vous.
ft-attestation-refuse-save-hint-1 = Cet ordinateur est partagé. Refusez de garder le mot de passe.
ft-attestation-refuse-save-hint-2 = La petite fenêtre est en haut, sous l’adresse du site.
ft-attestation-refuse-save-hint-3 = Le bouton « Jamais » est éclairé. Touchez-le.
ft-attestation-refuse-save-well = Le mot de passe n’est pas gardé.

## Choisir et télécharger

ft-attestation-open-documents-name = Mes documents
ft-attestation-open-documents-say = Touchez « Mes documents ».
ft-attestation-open-documents-why =
    Les attestations sont rangées là.
    En vrai, le nom de la case peut être un peu différent.
ft-attestation-open-documents-hint-1 = Vous cherchez un papier, pas une offre d’emploi.
ft-attestation-open-documents-hint-2 = C’est la troisième grande case de la page.
ft-attestation-open-documents-hint-3 = La case des documents est éclairée. Touchez-la.
ft-attestation-open-documents-well = Quatre papiers sont proposés.

ft-attestation-find-paper-name = Lire la lettre
ft-attestation-find-paper-say = Sur la lettre, touchez le papier demandé.
ft-attestation-find-paper-why =
    France Travail donne plusieurs papiers.
    La lettre dit le nom exact de celui qu’il faut.
ft-attestation-find-paper-hint-1 = Ouvrez la lettre. Que faut-il demander à France Travail ?
ft-attestation-find-paper-hint-2 = La lettre est sur le bureau, sous la page. C’est la deuxième ligne demandée.
ft-attestation-find-paper-hint-3 = Suivez la partie éclairée. Touchez « Un avis de situation ».
ft-attestation-find-paper-well = La mairie veut un avis de situation.

ft-attestation-choose-notice-name = Choisir le papier
ft-attestation-choose-notice-say = Touchez « Avis de situation ».
ft-attestation-choose-notice-why =
    La mairie veut savoir si { $first-name } est inscrite.
    L’avis de situation le prouve.
ft-attestation-choose-notice-hint-1 = Quel nom est écrit sur la lettre de la mairie ?
ft-attestation-choose-notice-hint-2 = C’est la deuxième case de la liste.
ft-attestation-choose-notice-hint-3 = La case « Avis de situation » est éclairée. Touchez-la.
ft-attestation-choose-notice-well = C’est le bon papier.
ft-attestation-choose-notice-mistake-payments = Ce papier montre l’argent versé. La mairie veut une preuve d’inscription.
    .second = Relisez la lettre : elle dit « avis de situation ».
    .third = Touchez « Retour à mes documents », puis la deuxième case.

ft-attestation-download-name = Télécharger
ft-attestation-download-say = Touchez « Télécharger l’avis ».
ft-attestation-download-why =
    Le papier va se copier sur l’ordinateur.
    C’est un PDF : un fichier comme une feuille.
ft-attestation-download-hint-1 = Le papier est prêt. Demandez-le.
ft-attestation-download-hint-2 = Le bouton est au milieu de la page.
ft-attestation-download-hint-3 = « Télécharger l’avis » est éclairé. Touchez-le une seule fois.
ft-attestation-download-well = Le papier est arrivé. Regardez en haut de l’écran.

ft-attestation-open-tab-name = Nouvel onglet
ft-attestation-open-tab-say = Ouvrez l’onglet du papier, en haut.
ft-attestation-open-tab-why =
    La page n’a presque pas changé : c’est normal.
    Le papier s’est ouvert à côté, dans un nouvel onglet.
ft-attestation-open-tab-hint-1 = Le papier est là, mais derrière. Cherchez son nom en haut.
ft-attestation-open-tab-hint-2 = Les onglets sont tout en haut. Celui-ci finit par « pdf ».
ft-attestation-open-tab-hint-3 = L’onglet « avis situation.pdf » est éclairé. Touchez-le.
ft-attestation-open-tab-well = Voici l’avis. Vérifiez le nom et la date.
ft-attestation-open-tab-mistake-again = Le papier est déjà téléchargé. Il n’en faut qu’un.
    .second = Rien ne semble bouger, mais un onglet est apparu en haut.
    .third = Touchez l’onglet « avis situation.pdf », tout en haut.

ft-attestation-print-name = Imprimer
ft-attestation-print-say = Touchez « Imprimer ».
ft-attestation-print-why =
    La mairie veut le papier.
    Le nom, la date et l’identifiant y sont.
ft-attestation-print-hint-1 = Le papier est bon. Sortez-le sur une feuille.
ft-attestation-print-hint-2 = Le bouton est au-dessus de la feuille.
ft-attestation-print-hint-3 = « Imprimer » est éclairé. Touchez-le une seule fois.
ft-attestation-print-well = Le papier s’imprime. En vrai, prenez-le tout de suite.

## Partir sans rien laisser

ft-attestation-delete-name = Supprimer le fichier
ft-attestation-delete-say = Supprimez le fichier téléchargé.
ft-attestation-delete-why =
    Le fichier porte un nom et un numéro.
    Il ne doit pas rester sur cet ordinateur.
ft-attestation-delete-hint-1 = Le papier est imprimé. Effacez sa copie.
ft-attestation-delete-hint-2 = Allez dans l’onglet « Téléchargements ». Le bouton est à côté du fichier.
ft-attestation-delete-hint-3 = Suivez la partie éclairée, jusqu’à « Supprimer ».
ft-attestation-delete-well = Le fichier est parti. En vrai, videz aussi la corbeille.

ft-attestation-log-out-name = Se déconnecter
ft-attestation-log-out-say = Revenez au site. Déconnectez-vous.
ft-attestation-log-out-why =
    L’espace est encore ouvert.
    Fermer la page ne suffit pas.
ft-attestation-log-out-hint-1 = Il reste une chose : fermer l’espace de { $first-name }.
ft-attestation-log-out-hint-2 = Dans l’onglet « francetravail.fr », le lien est en bas.
ft-attestation-log-out-hint-3 = Suivez la partie éclairée, jusqu’à « Se déconnecter ».
ft-attestation-log-out-well = L’espace est fermé. L’ordinateur est propre.

## Autres boutons

ft-attestation-decoy-register = « S’inscrire », c’est la première fois, ou après un arrêt.
    .second = { $first-name } est déjà inscrite. Elle veut seulement entrer.
    .third = Touchez le bouton « Se connecter », au-dessus.
ft-attestation-decoy-offers = Ici, on cherche un emploi. Vous cherchez un papier.
    .second = Le papier est privé. Il est dans l’espace.
    .third = Touchez le bouton « Se connecter ».
ft-attestation-decoy-tax = Ce compte marche aussi en vrai. Aujourd’hui, prenez Ameli.
    .second = Choisissez un compte dont vous avez le mot de passe.
    .third = Touchez « Ameli.fr », ou revenez sur France Travail.
ft-attestation-decoy-save = Sur un ordinateur partagé, on ne garde jamais son mot de passe.
    .second = La personne suivante pourrait entrer dans l’espace.
    .third = Touchez « Jamais », dans la même fenêtre.
ft-attestation-decoy-jobs = Ici, on cherche un emploi. Le papier est ailleurs.
    .second = Cherchez le mot « documents ».
    .third = Touchez la troisième grande case.
ft-attestation-decoy-rights = Ce papier dit la décision sur l’allocation. La mairie ne le demande pas.
    .second = La lettre dit « avis de situation ».
    .third = Touchez la deuxième case de la liste.
ft-attestation-decoy-employer = Ce papier vient de l’ancien employeur, pas de France Travail.
    .second = Il sert à ouvrir les droits. La mairie ne le demande pas.
    .third = Touchez la deuxième case : « Avis de situation ».
ft-attestation-decoy-identity = La pièce d’identité, { $first-name } l’a déjà. Il manque l’autre papier.
    .second = Cherchez ce que France Travail doit donner.
    .third = Touchez la ligne du dessous : « Un avis de situation ».
