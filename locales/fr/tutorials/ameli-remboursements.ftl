# Les mots du coach : remboursements et feuille de soins (ameli).

ameli-remboursements-title = Voir ses remboursements, envoyer une feuille de soins
ameli-remboursements-aim =
    Vous regardez l’argent rendu par l’Assurance maladie.
    Vous préparez aussi une feuille de soins en papier.
ameli-remboursements-task =
    { $first-name } a vu le docteur Modèle le 3 { $previous-month }. Son compte est ouvert.
    Trouvez combien elle a été remboursée.
    Ouvrez son relevé du mois dernier, puis supprimez-le de l’ordinateur.
    Préparez ensuite sa feuille de soins brune pour la poste, et déconnectez-vous.
ameli-remboursements-next-1 = Avec la carte Vitale, le remboursement arrive en une semaine environ.
ameli-remboursements-next-2 = Avec une feuille en papier, c’est plus long. La CPAM donne le délai.
ameli-remboursements-next-3 = Un envoi en ligne existe peut-être. Demandez à la personne du guichet.
ameli-remboursements-keep-1 = La copie de la feuille de soins
ameli-remboursements-keep-2 = Vos relevés, si la mutuelle les demande
ameli-remboursements-help = Assurance maladie : www.ameli.fr, téléphone 3646. Le service est gratuit. Vous payez seulement l’appel.

## Trouver un remboursement

ameli-remboursements-open-payments-name = Mes paiements
ameli-remboursements-open-payments-say = Touchez « Mes paiements ».
ameli-remboursements-open-payments-why =
    Un paiement, ici, c’est l’argent que vous recevez.
    Vous n’allez rien payer.
ameli-remboursements-open-payments-hint-1 = Les remboursements ont leur propre case.
ameli-remboursements-open-payments-hint-2 = C’est la deuxième case, sous « Mes démarches ».
ameli-remboursements-open-payments-hint-3 = La case « Mes paiements » est éclairée. Posez le doigt dessus.
ameli-remboursements-open-payments-well = La page est ouverte. La liste semble vide.

ameli-remboursements-clear-filters-name = Effacer les filtres
ameli-remboursements-clear-filters-say = Touchez « Effacer les filtres ».
ameli-remboursements-clear-filters-why =
    Un filtre cache une partie de la liste.
    Celui-ci montre seulement le mois en cours.
    Rien n’a disparu.
ameli-remboursements-clear-filters-hint-1 = Les paiements sont cachés. Demandez toute la liste.
ameli-remboursements-clear-filters-hint-2 = Le lien est sous « Aucun paiement pour ces choix ».
ameli-remboursements-clear-filters-hint-3 = « Effacer les filtres » est éclairé. Touchez ce lien.
ameli-remboursements-clear-filters-well = Les paiements de 6 mois sont revenus.

ameli-remboursements-filter-doctor-name = Filtrer : médecin
ameli-remboursements-filter-doctor-say = Dans « Nature des soins », choisissez « Médecin ».
ameli-remboursements-filter-doctor-why =
    La liste est longue.
    Ce filtre garde seulement les visites chez le médecin.
ameli-remboursements-filter-doctor-hint-1 = Vous cherchez un docteur. Cachez la pharmacie et les analyses.
ameli-remboursements-filter-doctor-hint-2 = La liste à choix est au-dessus du tableau.
ameli-remboursements-filter-doctor-hint-3 = « Nature des soins » est éclairé. Choisissez « Médecin ».
ameli-remboursements-filter-doctor-well = Il reste trois lignes.
ameli-remboursements-filter-doctor-mistake-pharmacy = Ce sont les médicaments. Vous cherchez une visite chez le docteur.
    .second = Les lignes du docteur sont maintenant cachées. Changez le choix.
    .third = Ouvrez la liste « Nature des soins ». Choisissez « Médecin ».
ameli-remboursements-filter-doctor-mistake-lab = Ce sont les prises de sang. Vous cherchez une visite chez le docteur.
    .second = Les lignes du docteur sont maintenant cachées. Changez le choix.
    .third = Ouvrez la liste « Nature des soins ». Choisissez « Médecin ».

ameli-remboursements-open-line-name = Ouvrir la ligne
ameli-remboursements-open-line-say = Ouvrez le détail du 3 { $previous-month }.
ameli-remboursements-open-line-why =
    Chaque ligne porte la date des soins.
    Deux lignes ont le même jour, mais pas le même mois.
ameli-remboursements-open-line-hint-1 = Lisez le jour et le mois avant de toucher.
ameli-remboursements-open-line-hint-2 = C’est la première ligne du tableau. Le bouton est à droite.
ameli-remboursements-open-line-hint-3 = Le bon bouton « Détail » est éclairé. Touchez-le.
ameli-remboursements-open-line-well = Voici le détail de la visite.
ameli-remboursements-open-line-mistake-august = Ce jour est un 3, mais d’un autre mois.
    .second = Vous cherchez le 3 { $previous-month }.
    .third = Touchez « Retour à mes paiements ». Puis ouvrez la première ligne.

ameli-remboursements-find-refund-name = Le montant remboursé
ameli-remboursements-find-refund-say = Touchez le montant remboursé.
ameli-remboursements-find-refund-why =
    La page montre plusieurs montants.
    Ce que vous avez payé n’est pas ce qu’on vous rend.
    La mutuelle paie parfois le reste.
ameli-remboursements-find-refund-hint-1 = Cherchez le mot « Remboursé », suivi d’une date.
ameli-remboursements-find-refund-hint-2 = C’est le dernier des trois montants de la page.
ameli-remboursements-find-refund-hint-3 = Le montant remboursé est éclairé. Touchez-le.
ameli-remboursements-find-refund-well = C’est l’argent arrivé à la banque.

## Le relevé du mois

ameli-remboursements-open-statements-name = Mes relevés
ameli-remboursements-open-statements-say = Touchez « Mes relevés mensuels ».
ameli-remboursements-open-statements-why =
    Un relevé réunit tous les paiements d’un mois.
    Une mutuelle peut le demander.
ameli-remboursements-open-statements-hint-1 = Vous voulez un papier pour tout le mois.
ameli-remboursements-open-statements-hint-2 = Le lien est sous les montants, vers le bas.
ameli-remboursements-open-statements-hint-3 = « Mes relevés mensuels » est éclairé. Touchez ce lien.
ameli-remboursements-open-statements-well = Les relevés sont rangés par mois.

ameli-remboursements-download-name = Télécharger
ameli-remboursements-download-say = Téléchargez le relevé du mois dernier : { $previous-month }.
ameli-remboursements-download-why =
    Le relevé du mois en cours n’existe pas encore.
    Télécharger, c’est copier le papier sur l’ordinateur.
ameli-remboursements-download-hint-1 = Lisez le mois au début de chaque ligne.
ameli-remboursements-download-hint-2 = C’est la deuxième ligne. Le bouton est à droite.
ameli-remboursements-download-hint-3 = Le bon bouton « Télécharger » est éclairé. Touchez-le une fois.
ameli-remboursements-download-well = Le relevé est arrivé dans « Téléchargements ».
ameli-remboursements-download-mistake-older = C’est le relevé du mois d’avant. Vous cherchez { $previous-month }.
    .second = Les mois se suivent : le plus ancien est en haut.
    .third = Revenez sur l’onglet « ameli.fr ». Touchez le bouton de la deuxième ligne.

ameli-remboursements-open-file-name = Ouvrir le relevé
ameli-remboursements-open-file-say = Ouvrez le fichier « releve_ameli ».
ameli-remboursements-open-file-why =
    Les fichiers téléchargés arrivent dans ce dossier.
    Son nom finit par le mois.
ameli-remboursements-open-file-hint-1 = Il y a deux relevés. L’autre vient de la banque.
ameli-remboursements-open-file-hint-2 = Cherchez « ameli » dans le nom, puis le mois.
ameli-remboursements-open-file-hint-3 = La bonne ligne est éclairée. Touchez le nom du fichier.
ameli-remboursements-open-file-well = Le relevé est ouvert. Le total est en bas.
ameli-remboursements-open-file-mistake-older = Ce relevé est trop ancien. Regardez le mois dans le nom.
    .second = Le bon fichier porte le mois d’après.
    .third = Revenez dans « Téléchargements ». Ouvrez l’autre fichier « releve_ameli ».

ameli-remboursements-delete-name = Supprimer le fichier
ameli-remboursements-delete-say = Supprimez le relevé de l’ordinateur.
ameli-remboursements-delete-why =
    D’autres personnes utilisent cet ordinateur.
    Ce papier parle de votre santé.
ameli-remboursements-delete-hint-1 = Vous avez lu le relevé. Ne le laissez pas ici.
ameli-remboursements-delete-hint-2 = Allez dans l’onglet « Téléchargements ». Le bouton est à côté du fichier.
ameli-remboursements-delete-hint-3 = Suivez la partie éclairée, jusqu’à « Supprimer ».
ameli-remboursements-delete-well = Le fichier est parti. En vrai, videz aussi la corbeille.

## La feuille de soins brune

ameli-remboursements-open-post-name = Feuille en papier
ameli-remboursements-open-post-say = Sur ameli.fr, touchez « J’ai une feuille de soins en papier ».
ameli-remboursements-open-post-why =
    Parfois, la carte Vitale n’a pas servi.
    Le médecin donne alors une feuille brune.
    Sans envoi, pas de remboursement.
ameli-remboursements-open-post-hint-1 = Un remboursement manque. La page des relevés parle de ce cas.
ameli-remboursements-open-post-hint-2 = Le lien est sous « Un remboursement manque ? ».
ameli-remboursements-open-post-hint-3 = Suivez la partie éclairée, jusqu’au lien.
ameli-remboursements-open-post-well = La page donne quatre gestes à faire.

ameli-remboursements-sign-name = Signer la feuille
ameli-remboursements-sign-say = Ouvrez la feuille de soins. Touchez la place de votre signature.
ameli-remboursements-sign-why =
    La feuille est posée sous la page.
    Sans signature, la CPAM la renvoie.
ameli-remboursements-sign-hint-1 = Il y a deux signatures. Le médecin a déjà signé.
ameli-remboursements-sign-hint-2 = Cherchez « Signature de l’assuré(e) », sous celle du médecin.
ameli-remboursements-sign-hint-3 = Suivez la partie éclairée. Touchez la ligne de points.
ameli-remboursements-sign-well = La feuille est signée.

ameli-remboursements-keep-copy-name = Garder une copie
ameli-remboursements-keep-copy-say = Touchez « Faire une copie de cette feuille ».
ameli-remboursements-keep-copy-why =
    Un courrier peut se perdre.
    La copie prouve vos soins.
ameli-remboursements-keep-copy-hint-1 = Avant d’envoyer, gardez une trace de la feuille.
ameli-remboursements-keep-copy-hint-2 = C’est la dernière ligne de la feuille de soins.
ameli-remboursements-keep-copy-hint-3 = Suivez la partie éclairée. Touchez la ligne de la copie.
ameli-remboursements-keep-copy-well = La copie reste chez { $first-name }.

ameli-remboursements-add-prescription-name = Ajouter l’ordonnance
ameli-remboursements-add-prescription-say = Ouvrez l’ordonnance. Mettez-la avec la feuille.
ameli-remboursements-add-prescription-why =
    Le médecin a écrit une ordonnance ce jour-là.
    Envoyez la copie. Gardez l’original.
ameli-remboursements-add-prescription-hint-1 = Un deuxième papier accompagne la feuille de soins.
ameli-remboursements-add-prescription-hint-2 = L’ordonnance est sur le bureau, à côté de la feuille de soins.
ameli-remboursements-add-prescription-hint-3 = Suivez la partie éclairée. Touchez la ligne du trombone.
ameli-remboursements-add-prescription-well = Les deux papiers sont ensemble.

ameli-remboursements-address-name = Choisir l’adresse
ameli-remboursements-address-say = Ouvrez l’enveloppe. Choisissez l’adresse de la CPAM.
ameli-remboursements-address-why =
    La CPAM est le bureau de l’Assurance maladie.
    Elle rembourse avant la mutuelle.
ameli-remboursements-address-hint-1 = Qui rembourse en premier ? L’Assurance maladie.
ameli-remboursements-address-hint-2 = Sur l’enveloppe, c’est la troisième adresse.
ameli-remboursements-address-hint-3 = Suivez la partie éclairée. Touchez l’adresse de la CPAM.
ameli-remboursements-address-well = L’enveloppe est prête pour la poste.
ameli-remboursements-address-mistake-doctor = Le médecin a fini son travail. Il ne rembourse pas.
    .second = La feuille vient de lui. Elle part vers l’Assurance maladie.
    .third = Touchez la dernière adresse : « CPAM ».

ameli-remboursements-log-out-name = Se déconnecter
ameli-remboursements-log-out-say = Touchez « Se déconnecter ».
ameli-remboursements-log-out-why =
    Fermer la page ne suffit pas.
    La personne suivante verrait vos soins.
ameli-remboursements-log-out-hint-1 = Le compte de { $first-name } est encore ouvert. Fermez-le.
ameli-remboursements-log-out-hint-2 = Le lien est en bas de la page « Feuille de soins ».
ameli-remboursements-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
ameli-remboursements-log-out-well = Le compte est fermé. Il reste à poster l’enveloppe.

## Autres boutons

ameli-remboursements-decoy-information = Ici, on change son adresse ou sa banque.
    .second = Les remboursements ne sont pas dans cette case.
    .third = Remontez d’une case : « Mes paiements ».
ameli-remboursements-decoy-paid = C’est l’argent donné au médecin. Cherchez l’argent rendu.
    .second = On ne rend pas toujours tout ce qui est payé.
    .third = Touchez le dernier montant, après le mot « Remboursé ».
ameli-remboursements-decoy-base = La base sert à calculer. Ce n’est pas l’argent rendu.
    .second = La base est un tarif fixé par l’Assurance maladie.
    .third = Touchez le dernier montant, après le mot « Remboursé ».
ameli-remboursements-decoy-bank = C’est le relevé de la banque. Il n’a rien à voir avec ameli.
    .second = Lisez le nom entier du fichier.
    .third = Cherchez « releve_ameli » avec le bon mois.
ameli-remboursements-decoy-doctor = C’est la place du médecin. Il a déjà signé.
    .second = Votre place est la ligne juste en dessous.
    .third = Touchez la ligne de points : « Signature de l’assuré(e) ».
ameli-remboursements-decoy-insurer = La mutuelle rembourse après. Elle n’ouvre pas cette feuille.
    .second = La feuille de soins va d’abord à l’Assurance maladie.
    .third = Touchez l’adresse juste en dessous : « CPAM ».
ameli-remboursements-decoy-log-out-early = Vous partirez à la fin. L’enveloppe n’est pas prête.
    .second = Signez, copiez, ajoutez l’ordonnance, puis choisissez l’adresse.
    .third = Revenez en arrière avec la flèche, en haut à gauche.
