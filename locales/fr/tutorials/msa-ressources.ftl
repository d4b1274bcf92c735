# Les mots du coach : vérifier ses ressources du trimestre (MSA).

msa-ressources-title = Déclarer ses ressources à la MSA
msa-ressources-aim =
    Tous les 3 mois, vous vérifiez vos revenus.
    La MSA calcule la prime d’activité avec eux.
msa-ressources-task =
    { $first-name } a eu deux employeurs en octobre.
    La MSA n’en connaît qu’un : elle affiche 620 euros.
    Corrigez octobre avec les deux fiches de paie.
    Joignez la fiche qui manque, validez, puis déconnectez-vous.
msa-ressources-next-1 = La MSA vérifie la fiche jointe. Elle peut vous écrire dans vos messages.
msa-ressources-next-2 = Elle calcule ensuite le montant de 3 mois. L’argent n’arrive pas le jour même.
msa-ressources-next-3 = Une erreur de bonne foi se corrige. L’argent reçu en trop est à rendre.
msa-ressources-keep-1 = Toutes les fiches de paie, de chaque employeur
msa-ressources-keep-2 = Le numéro de la déclaration
msa-ressources-help = MSA : www.msa.fr. Le téléphone est celui de votre caisse locale. Il est écrit sur son site et sur ses lettres.

## Entrer

msa-ressources-nir-name = Écrire le numéro
msa-ressources-nir-say = Écrivez le numéro de Sécurité sociale.
msa-ressources-nir-why =
    La MSA vous reconnaît avec ce numéro.
    Elle demande 13 chiffres, sans la clé.
msa-ressources-nir-hint-1 = Copiez les 13 chiffres de la carte de { $first-name }.
msa-ressources-nir-hint-2 = C’est la première case blanche, sous le titre.
msa-ressources-nir-hint-3 = La case est éclairée. Écrivez { $value }.
msa-ressources-nir-well = La MSA a reconnu le numéro.
msa-ressources-nir-mistake-has-key = Il y a 15 chiffres. La MSA en demande 13.
    .second = Les 2 derniers chiffres sont la clé. Effacez-les.
    .third = Touchez « Effacer » deux fois. Il reste { $value }.

msa-ressources-password-name = Mot de passe
msa-ressources-password-say = Écrivez le mot de passe.
msa-ressources-password-why =
    C’est le mot de passe de la MSA.
    Celui de la Caf ou d’ameli ne marche pas ici.
msa-ressources-password-hint-1 = Copiez le mot de passe de la carte. Gardez la majuscule.
msa-ressources-password-hint-2 = C’est la deuxième case, sous le numéro.
msa-ressources-password-hint-3 = La case est éclairée. Écrivez { $value }.
msa-ressources-password-well = Le mot de passe est bon.

msa-ressources-connect-name = Se connecter
msa-ressources-connect-say = Touchez « Se connecter ».
msa-ressources-connect-why =
    Les deux cases sont remplies.
    Vos déclarations sont derrière cette porte.
msa-ressources-connect-hint-1 = Le numéro et le mot de passe sont prêts. Entrez.
msa-ressources-connect-hint-2 = Le bouton est sous les deux cases.
msa-ressources-connect-hint-3 = « Se connecter » est éclairé. Touchez-le une fois.
msa-ressources-connect-well = L’espace de { $first-name } est ouvert.

## Trouver la déclaration

msa-ressources-open-family-name = Ouvrir la rubrique
msa-ressources-open-family-say = Touchez « Famille, Logement ».
msa-ressources-open-family-why =
    La prime d’activité est rangée avec la famille.
    La MSA réunit plusieurs services au même endroit.
msa-ressources-open-family-hint-1 = Cherchez la rubrique de la prime d’activité.
msa-ressources-open-family-hint-2 = C’est la deuxième grande case, sous « Santé ».
msa-ressources-open-family-hint-3 = La case « Famille, Logement » est éclairée. Touchez-la.
msa-ressources-open-family-well = La déclaration est dans cette rubrique.

msa-ressources-open-resources-name = Ouvrir la déclaration
msa-ressources-open-resources-say = Ouvrez la déclaration de ressources.
msa-ressources-open-resources-why =
    Ressources veut dire : l’argent gagné ou reçu.
    Sans cette déclaration, le paiement s’arrête.
msa-ressources-open-resources-hint-1 = Cherchez les mots « ressources du trimestre ».
msa-ressources-open-resources-hint-2 = C’est la première grande case de la page.
msa-ressources-open-resources-hint-3 = La bonne case est éclairée. Touchez-la.
msa-ressources-open-resources-well = La déclaration a 4 étapes. Voici la première.

msa-ressources-situation-name = Relire la situation
msa-ressources-situation-say = Relisez, puis dites que c’est exact.
msa-ressources-situation-why =
    La MSA montre ce qu’elle sait de { $first-name }.
    L’adresse et la fin du contrat sont justes.
    Si une ligne est fausse, on le dit avant.
msa-ressources-situation-hint-1 = Comparez l’adresse avec la carte. Rien n’a changé.
msa-ressources-situation-hint-2 = Le grand bouton est sous les trois lignes.
msa-ressources-situation-hint-3 = « Ma situation est exacte » est éclairé. Touchez ce bouton.
msa-ressources-situation-well = Voici les trois mois déjà remplis.

## Comparer et corriger

msa-ressources-find-net-social-name = Lire la fiche
msa-ressources-find-net-social-say = Trouvez le net social des serres.
msa-ressources-find-net-social-why =
    En octobre, { $first-name } a travaillé aussi dans des serres.
    Touchez le bon montant sur cette fiche.
    La MSA compte en montant net social.
msa-ressources-find-net-social-hint-1 = Deux fiches sont sur le bureau. Ouvrez celle des serres.
msa-ressources-find-net-social-hint-2 = Les papiers sont sous la page. Le montant cherché est sur la ligne du milieu.
msa-ressources-find-net-social-hint-3 = Suivez la partie éclairée. Touchez 122,00 euros.
msa-ressources-find-net-social-well = 620 et 122 font 742. L’écran affiche seulement 620.

msa-ressources-correct-name = Corriger octobre
msa-ressources-correct-say = Touchez « Corriger », ligne octobre.
msa-ressources-correct-why =
    Corriger n’est pas frauder : c’est permis.
    La MSA ne connaissait qu’un employeur.
msa-ressources-correct-hint-1 = Août et septembre sont justes. Seul octobre change.
msa-ressources-correct-hint-2 = C’est la troisième ligne du tableau. Le bouton est à droite.
msa-ressources-correct-hint-3 = Le bouton de la bonne ligne est éclairé. Touchez-le.
msa-ressources-correct-well = La page de correction est ouverte.
msa-ressources-correct-mistake-too-soon = Octobre n’est pas encore corrigé. Revenez au tableau.
    .second = L’écran dit 620 euros. Les deux fiches font 742 euros.
    .third = Touchez « Retour », puis « Corriger » sur la ligne octobre.

msa-ressources-total-name = Écrire le total
msa-ressources-total-say = Écrivez le total d’octobre.
msa-ressources-total-why =
    Additionnez les deux montants nets sociaux.
    620 plus 122 font 742.
msa-ressources-total-hint-1 = Effacez 620. Écrivez la somme des deux fiches.
msa-ressources-total-hint-2 = La case est au milieu. Elle contient déjà 620.
msa-ressources-total-hint-3 = La case est éclairée. Écrivez { $value }.
msa-ressources-total-well = Le total compte les deux employeurs.
msa-ressources-total-value = Octobre, deux fiches ensemble
msa-ressources-total-mistake-only-second = 122 est le montant des serres seules. Il faut le total.
    .second = Ajoutez aussi le verger : 620 plus 122.
    .third = Effacez la case. Écrivez { $value }.
msa-ressources-total-mistake-unchanged = 620 est le montant du verger seul. Les serres manquent.
    .second = Ajoutez 122 à 620. Le total est plus grand.
    .third = Effacez 620. Écrivez { $value }.
msa-ressources-total-mistake-net-paid = 712 est la somme reçue à la banque. La MSA compte autrement.
    .second = Sur chaque fiche, prenez la ligne « Montant net social ».
    .third = 620 plus 122 font { $value }. Écrivez ce nombre.

msa-ressources-choose-file-name = Chercher le fichier
msa-ressources-choose-file-say = Cherchez la fiche qui manque.
msa-ressources-choose-file-why =
    La MSA vérifie chaque correction.
    La fiche de paie prouve le nouveau montant.
msa-ressources-choose-file-hint-1 = Il faut joindre un fichier. Ouvrez les documents de l’ordinateur.
msa-ressources-choose-file-hint-2 = Le bouton « Choisir un fichier » est sous le total, avec « Fiche de paie qui manque ».
msa-ressources-choose-file-hint-3 = « Choisir un fichier » est éclairé. Touchez ce bouton.
msa-ressources-choose-file-well = Voici les documents de { $first-name }.
msa-ressources-choose-file-mistake-no-proof = La preuve manque encore. Joignez d’abord la fiche.
    .second = Sans fiche, la MSA ne peut pas vérifier.
    .third = Touchez « Choisir un fichier », sous le total.

msa-ressources-attach-name = Joindre la fiche
msa-ressources-attach-say = Joignez la fiche des serres.
msa-ressources-attach-why =
    La MSA connaît déjà la fiche du verger.
    Une photo floue serait refusée plus tard.
msa-ressources-attach-hint-1 = Lisez les noms. Il faut « serres », et un PDF.
msa-ressources-attach-hint-2 = C’est le dernier fichier de la liste.
msa-ressources-attach-hint-3 = Le bon bouton « Joindre » est éclairé. Touchez-le.
msa-ressources-attach-well = Le nom du fichier est affiché sur la page.
msa-ressources-attach-mistake-known-slip = C’est la fiche du verger. La MSA la connaît déjà.
    .second = La fiche qui manque est celle des serres.
    .third = Joignez le fichier « fiche_octobre_serres.pdf ».

msa-ressources-save-name = Enregistrer
msa-ressources-save-say = Touchez « Enregistrer la correction ».
msa-ressources-save-why =
    Le montant et la preuve sont prêts.
    Rien n’est encore envoyé à la MSA.
msa-ressources-save-hint-1 = La correction est complète. Gardez-la.
msa-ressources-save-hint-2 = Le bouton est sous le nom du fichier.
msa-ressources-save-hint-3 = Le bouton est éclairé. Touchez-le.
msa-ressources-save-well = Le tableau affiche maintenant 742 euros pour octobre.

## Finir la déclaration

msa-ressources-to-other-name = Continuer
msa-ressources-to-other-say = Touchez « Continuer ».
msa-ressources-to-other-why =
    Les trois mois sont justes.
    La page suivante parle des autres revenus.
msa-ressources-to-other-hint-1 = Le tableau est bon. Passez à la suite.
msa-ressources-to-other-hint-2 = Le bouton est sous le tableau.
msa-ressources-to-other-hint-3 = « Continuer » est éclairé. Touchez ce bouton.
msa-ressources-to-other-well = Une question est affichée.

msa-ressources-other-name = Autres revenus
msa-ressources-other-say = Répondez « Non ».
msa-ressources-other-why =
    { $first-name } a reçu seulement des salaires.
    Ils sont déjà dans le tableau.
msa-ressources-other-hint-1 = Lisez la liste. { $first-name } n’a rien reçu de cela.
msa-ressources-other-hint-2 = La question est sous la liste. Il y a deux réponses.
msa-ressources-other-hint-3 = « Non » est éclairé. Touchez cette réponse.
msa-ressources-other-well = Les revenus sont complets.
msa-ressources-other-mistake-wages = Les salaires sont déjà comptés. Cette question parle d’autre chose.
    .second = Il s’agit de pension alimentaire, de ferme ou d’étranger.
    .third = { $first-name } n’a rien reçu de cela. Touchez « Non ».

msa-ressources-to-summary-name = Voir le récapitulatif
msa-ressources-to-summary-say = Touchez « Continuer ».
msa-ressources-to-summary-why =
    Le récapitulatif montre toutes les réponses.
    Vous pourrez encore corriger.
msa-ressources-to-summary-hint-1 = La réponse est donnée. Passez à la dernière étape.
msa-ressources-to-summary-hint-2 = Le bouton est sous la question.
msa-ressources-to-summary-hint-3 = « Continuer » est éclairé. Touchez ce bouton.
msa-ressources-to-summary-well = Relisez les trois mois, sans vous presser.

msa-ressources-certify-name = Certifier
msa-ressources-certify-say = Cochez « Je certifie ».
msa-ressources-certify-why =
    Certifier, c’est dire que tout est vrai.
    Octobre affiche bien 742 euros.
msa-ressources-certify-hint-1 = La MSA demande votre parole. Touchez la petite case.
msa-ressources-certify-hint-2 = La case à cocher est sous les montants.
msa-ressources-certify-hint-3 = La case est éclairée. Touchez-la une fois.
msa-ressources-certify-well = La case est cochée.

msa-ressources-send-name = Valider
msa-ressources-send-say = Touchez « Valider ».
msa-ressources-send-why =
    Valider, c’est envoyer pour de bon.
    Tout est relu : vous pouvez y aller.
msa-ressources-send-hint-1 = Le récapitulatif est juste. Envoyez-le.
msa-ressources-send-hint-2 = Le bouton est sous la case cochée.
msa-ressources-send-hint-3 = « Valider » est éclairé. Touchez ce bouton.
msa-ressources-send-well = La MSA a reçu la déclaration.
msa-ressources-send-mistake-refused = Le site attend encore quelque chose. Relisez la page.
    .second = Octobre doit afficher 742. La case doit être cochée.
    .third = Touchez « Modifier mes revenus » si octobre est faux.

msa-ressources-log-out-name = Se déconnecter
msa-ressources-log-out-say = Touchez « Se déconnecter ».
msa-ressources-log-out-why =
    L’ordinateur sert à d’autres personnes.
    Fermer la page ne suffit pas.
msa-ressources-log-out-hint-1 = L’espace de { $first-name } est encore ouvert. Fermez-le.
msa-ressources-log-out-hint-2 = Le lien est en bas de la page.
msa-ressources-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
msa-ressources-log-out-well = L’espace est fermé. Reprenez vos papiers.

## Autres boutons

msa-ressources-decoy-sign-up = Ce lien crée un nouvel espace. { $first-name } en a déjà un.
    .second = Deux espaces pour une personne, c’est une source d’erreurs.
    .third = Remplissez les deux cases, puis touchez « Se connecter ».
msa-ressources-decoy-health = Ici, on voit les remboursements de soins.
    .second = La prime d’activité n’est pas dans la santé.
    .third = Touchez la case suivante : « Famille, Logement ».
msa-ressources-decoy-change = Cette case sert quand la vie change. Aujourd’hui, déclarez les revenus.
    .second = La fin du contrat est déjà connue de la MSA.
    .third = Touchez la case « ressources du trimestre », juste avant.
msa-ressources-decoy-august = Août est juste. Il n’y avait qu’un employeur.
    .second = Cherchez le mois avec deux employeurs.
    .third = Touchez « Corriger » sur la ligne octobre.
msa-ressources-decoy-september = Septembre est juste. Il n’y avait qu’un employeur.
    .second = Cherchez le mois avec deux employeurs.
    .third = Touchez « Corriger » sur la ligne octobre.
msa-ressources-decoy-gross = C’est le salaire brut, avant les retenues.
    .second = La MSA demande une autre ligne : le montant net social.
    .third = Descendez d’une ligne. Touchez 122,00 euros.
msa-ressources-decoy-net-paid = C’est l’argent arrivé à la banque.
    .second = Le montant net social est une ligne à part.
    .third = Remontez d’une ligne. Touchez 122,00 euros.
msa-ressources-decoy-log-out-early = Vous partirez à la fin. La déclaration n’est pas envoyée.
    .second = Sans envoi, la MSA ne peut pas calculer.
    .third = Reconnectez-vous, puis ouvrez « Famille, Logement ».
