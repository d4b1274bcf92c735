# Les mots du coach : attestation de paiements (MSA).

msa-attestation-title = Obtenir une attestation de la MSA
msa-attestation-aim =
    Une mairie ou un propriétaire demande un papier de la MSA.
    Vous le trouvez dans votre espace privé.
msa-attestation-task =
    La mairie a écrit à { $first-name }. Sa lettre est sur la table.
    Lisez quel papier elle demande, et pour quelle période.
    Trouvez ce papier sur le site de la MSA.
    Vérifiez-le, imprimez-le, puis déconnectez-vous.
msa-attestation-next-1 = { $first-name } donne la feuille à la mairie, avec la lettre.
msa-attestation-next-2 = La mairie répond pour l’aide au chauffage.
msa-attestation-next-3 = Les autres papiers de la MSA se prennent de la même façon.
msa-attestation-keep-1 = La lettre de la mairie
msa-attestation-keep-2 = Une copie de l’attestation
msa-attestation-help = MSA : www.msa.fr. Le numéro de téléphone de votre caisse est sur vos lettres. Le conseiller France services peut aussi vous aider.

## Entrer dans l’espace

msa-attestation-open-login-name = Ouvrir la connexion
msa-attestation-open-login-say = Touchez « Se connecter ».
msa-attestation-open-login-why =
    { $first-name } a déjà un espace privé.
    Sa caisse est la MSA, ni la Caf ni ameli.
msa-attestation-open-login-hint-1 = Les attestations sont dans l’espace privé. Il faut y entrer.
msa-attestation-open-login-hint-2 = C’est le premier bouton, sous la phrase.
msa-attestation-open-login-hint-3 = Le bouton « Se connecter » est éclairé. Touchez-le.
msa-attestation-open-login-well = La page de connexion s’ouvre.

msa-attestation-nir-name = Écrire le numéro
msa-attestation-nir-say = Écrivez le numéro de Sécurité sociale, 13 chiffres.
msa-attestation-nir-why =
    C’est l’identifiant de la MSA.
    La carte Vitale montre 15 chiffres : n’écrivez pas les 2 derniers.
msa-attestation-nir-hint-1 = Copiez les 13 chiffres de la fiche, sans la clé.
msa-attestation-nir-hint-2 = C’est la première case de la page.
msa-attestation-nir-hint-3 = La case est éclairée. Écrivez { $value }.
msa-attestation-nir-well = Le numéro est complet.
msa-attestation-nir-mistake-has-key = Il y a 15 chiffres. La MSA en demande 13, sans la clé.
    .second = La clé, ce sont les 2 derniers chiffres. Enlevez-les.
    .third = Effacez deux fois, à la fin. Il reste { $value }.

msa-attestation-password-name = Mot de passe
msa-attestation-password-say = Écrivez le mot de passe de la MSA.
msa-attestation-password-why =
    Chaque site a son mot de passe.
    Celui de la Caf ou d’ameli ne marche pas ici.
msa-attestation-password-hint-1 = Copiez le mot de passe de la fiche, majuscule comprise.
msa-attestation-password-hint-2 = La case est sous le numéro.
msa-attestation-password-hint-3 = La case « Mot de passe » est éclairée. Écrivez { $value }.
msa-attestation-password-well = Le mot de passe est bon.

msa-attestation-connect-name = Se connecter
msa-attestation-connect-say = Touchez « Se connecter ».
msa-attestation-connect-why =
    La MSA vérifie le numéro et le mot de passe.
    Ensuite, l’espace s’ouvre.
msa-attestation-connect-hint-1 = Les deux cases sont remplies. Entrez.
msa-attestation-connect-hint-2 = Le bouton est sous le mot de passe.
msa-attestation-connect-hint-3 = Le bouton « Se connecter » est éclairé. Touchez-le.
msa-attestation-connect-well = Voici l’espace de { $first-name }.

## Le bon papier

msa-attestation-find-asked-name = Lire la lettre
msa-attestation-find-asked-say = Ouvrez la lettre de la mairie. Touchez le papier demandé.
msa-attestation-find-asked-why =
    Plusieurs papiers s’appellent « attestation ».
    Lisez d’abord lequel est demandé, et pour quels mois.
msa-attestation-find-asked-hint-1 = Que faut-il fournir à la mairie ? La lettre le dit en une ligne.
msa-attestation-find-asked-hint-2 = La lettre est sous la page. Cherchez « Papier à fournir ».
msa-attestation-find-asked-hint-3 = Suivez la partie éclairée. Touchez la ligne « Papier à fournir ».
msa-attestation-find-asked-well = Retenez deux mots : « paiements » et « 12 mois ».

msa-attestation-open-attestations-name = Ouvrir les attestations
msa-attestation-open-attestations-say = Touchez « Mes attestations ».
msa-attestation-open-attestations-why =
    Tous les papiers qui prouvent sont ici.
    En vrai, ce nom peut changer : « documents », par exemple.
msa-attestation-open-attestations-hint-1 = Vous cherchez un papier officiel. Quelle case en parle ?
msa-attestation-open-attestations-hint-2 = C’est la troisième case, sous « Famille, Logement ».
msa-attestation-open-attestations-hint-3 = La case « Mes attestations » est éclairée. Touchez-la.
msa-attestation-open-attestations-well = Le site propose trois papiers.

msa-attestation-choose-payments-name = Choisir le papier
msa-attestation-choose-payments-say = Touchez « Attestation de paiements ».
msa-attestation-choose-payments-why =
    La mairie veut savoir combien { $first-name } reçoit.
    L’attestation de droits parle des soins, pas de l’argent.
msa-attestation-choose-payments-hint-1 = Quel mot a écrit la mairie ? « Paiements ».
msa-attestation-choose-payments-hint-2 = C’est la case du milieu.
msa-attestation-choose-payments-hint-3 = La case « Attestation de paiements » est éclairée. Touchez-la.
msa-attestation-choose-payments-well = C’est le bon papier. Il reste la période.
msa-attestation-choose-payments-mistake-rights = Ce papier prouve que les soins sont couverts. La mairie parle d’argent.
    .second = Les deux noms se ressemblent. Relisez la lettre : « paiements ».
    .third = Touchez « Retour aux attestations ». Puis touchez la case du milieu.

msa-attestation-period-name = Choisir la période
msa-attestation-period-say = Ouvrez la liste. Choisissez les 12 derniers mois.
msa-attestation-period-why =
    Un papier trop court serait refusé.
    La lettre dit : 12 derniers mois.
msa-attestation-period-hint-1 = Combien de mois la mairie demande-t-elle ? Relisez sa lettre.
msa-attestation-period-hint-2 = La liste est au milieu. Prenez la deuxième ligne.
msa-attestation-period-hint-3 = La liste est éclairée. Touchez-la, puis touchez « Les 12 derniers mois ».
msa-attestation-period-well = La période est celle de la lettre.
msa-attestation-period-mistake-month = Un seul mois ne suffit pas. La mairie en veut 12.
    .second = Relisez la lettre, sur la table.
    .third = Rouvrez la liste. Touchez « Les 12 derniers mois ».
msa-attestation-period-mistake-year = C’est l’année passée. La mairie veut les mois les plus récents.
    .second = Les 12 derniers mois vont jusqu’à { $previous-month }.
    .third = Rouvrez la liste. Touchez « Les 12 derniers mois ».

msa-attestation-make-name = Créer le papier
msa-attestation-make-say = Touchez « Créer le document ».
msa-attestation-make-why =
    La MSA prépare la feuille tout de suite.
    Elle arrive dans un nouvel onglet.
msa-attestation-make-hint-1 = Le papier et la période sont choisis. Demandez la feuille.
msa-attestation-make-hint-2 = Le bouton est sous la période.
msa-attestation-make-hint-3 = « Créer le document » est éclairé. Touchez-le une fois.
msa-attestation-make-well = La page n’a presque pas changé. Regardez tout en haut.

## La feuille

msa-attestation-open-tab-name = Changer d’onglet
msa-attestation-open-tab-say = Ouvrez le nouvel onglet, en haut.
msa-attestation-open-tab-why =
    La feuille est prête dans un autre onglet.
    Beaucoup de gens pensent que rien n’est arrivé.
msa-attestation-open-tab-hint-1 = Comptez les onglets, en haut. Il y en a un de plus.
msa-attestation-open-tab-hint-2 = Son nom est « attestation.pdf ». Il est à droite de « msa.fr ».
msa-attestation-open-tab-hint-3 = L’onglet « attestation.pdf » est éclairé. Touchez-le.
msa-attestation-open-tab-well = Voici la feuille.
msa-attestation-open-tab-mistake-again = Le document est déjà créé. Il attend dans un autre onglet.
    .second = Levez les yeux : les onglets sont tout en haut.
    .third = Touchez l’onglet « attestation.pdf ».

msa-attestation-check-period-name = Vérifier la période
msa-attestation-check-period-say = Touchez la période sur la feuille.
msa-attestation-check-period-why =
    Vérifiez avant d’imprimer : le nom, puis les mois.
    Une feuille fausse oblige à revenir.
msa-attestation-check-period-hint-1 = De quel mois à quel mois va ce papier ? Touchez la réponse.
msa-attestation-check-period-hint-2 = La ligne « Période » est sous le nom et l’adresse.
msa-attestation-check-period-hint-3 = La ligne « Période » est éclairée. Touchez-la.
msa-attestation-check-period-well = Il y a bien 12 mois.

msa-attestation-print-name = Imprimer
msa-attestation-print-say = Touchez « Imprimer ».
msa-attestation-print-why =
    La mairie veut une feuille.
    Le bouton est dans la barre du document.
msa-attestation-print-hint-1 = La feuille est bonne. Sortez-la sur du papier.
msa-attestation-print-hint-2 = La barre est au-dessus de la feuille. Cherchez l’imprimante.
msa-attestation-print-hint-3 = Le bouton « Imprimer » est éclairé. Touchez-le.
msa-attestation-print-well = La feuille s’imprime. En vrai, prenez-la tout de suite.

msa-attestation-log-out-name = Se déconnecter
msa-attestation-log-out-say = Revenez sur msa.fr. Déconnectez-vous.
msa-attestation-log-out-why =
    L’espace est encore ouvert dans l’autre onglet.
    La personne suivante pourrait le lire.
msa-attestation-log-out-hint-1 = Le papier est imprimé. Fermez l’espace de { $first-name }.
msa-attestation-log-out-hint-2 = Dans l’onglet « msa.fr », le lien est en bas.
msa-attestation-log-out-hint-3 = Suivez la partie éclairée, jusqu’à « Se déconnecter ».
msa-attestation-log-out-well = L’espace est fermé. Il ne reste rien ici.

## Autres boutons

msa-attestation-decoy-sign-up = L’espace existe déjà. Il n’y a pas besoin de le créer.
    .second = S’inscrire, c’est pour la toute première fois.
    .third = Touchez « Se connecter », juste à côté.
msa-attestation-decoy-forgotten = Ce lien sert à changer un mot de passe perdu.
    .second = Le mot de passe est sur la fiche. Il n’est pas perdu.
    .third = Écrivez le mot de passe, puis touchez « Se connecter ».
msa-attestation-decoy-health = Ici, on suit ses remboursements de soins. La mairie parle d’argent versé.
    .second = La santé et les attestations sont dans deux cases.
    .third = Touchez « Mes attestations ».
msa-attestation-decoy-family = Ici, on demande une aide, ou on signale un changement.
    .second = Vous voulez un papier. Cherchez le mot « attestation ».
    .third = Touchez la case suivante : « Mes attestations ».
msa-attestation-decoy-messages = Ici, on écrit à un conseiller. Ce papier se prend sans message.
    .second = Un message demande plusieurs jours. L’attestation est immédiate.
    .third = Remontez d’une case : « Mes attestations ».
msa-attestation-decoy-tax = Ce papier sert pour les impôts. Il est fait par année.
    .second = La mairie demande les paiements des 12 derniers mois.
    .third = Touchez la case du milieu : « Attestation de paiements ».
msa-attestation-decoy-make-rights = Ce papier existe, mais la mairie n’en veut pas.
    .second = Il ne montre aucun montant.
    .third = Touchez « Retour aux attestations ». Puis prenez les paiements.
msa-attestation-decoy-reference = C’est le numéro du dossier à la mairie. Gardez-le pour plus tard.
    .second = Cherchez quel papier il faut fournir.
    .third = Touchez la ligne au-dessus : « Papier à fournir ».
