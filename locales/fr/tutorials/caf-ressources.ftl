# Les mots du coach : déclarer ses ressources (Caf).

caf-ressources-title = Déclarer ses ressources à la Caf
caf-ressources-aim =
    Tous les 3 mois, vous vérifiez les revenus du foyer.
    La Caf s’en sert pour calculer la prime d’activité ou le RSA.
caf-ressources-task =
    { $first-name } a reçu un mail de la Caf. Lisez-le.
    Ensuite, entrez dans son compte sur caf.fr.
    Comparez les montants avec la fiche de paie, sur le bureau.
    Corrigez le mois qui est faux, et joignez la fiche.
    Léa n’a eu aucun revenu. Ils n’ont rien d’autre à déclarer.
    À la fin, déconnectez-vous.
caf-ressources-next-1 = La Caf vérifie la correction avec la fiche de paie.
caf-ressources-next-2 = Le montant de l’aide reste le même pendant 3 mois.
caf-ressources-next-3 = Une erreur ? Corrigez vite. L’argent reçu en trop se rend.
caf-ressources-keep-1 = Les fiches de paie des trois mois
caf-ressources-keep-2 = La date de la prochaine déclaration
caf-ressources-help = Caf : www.caf.fr, téléphone 3230. Le service est gratuit. Vous payez seulement l’appel.

## Le mail

caf-ressources-read-notice-name = Lire le mail
caf-ressources-read-notice-say = Ouvrez le mail de la Caf.
caf-ressources-read-notice-why =
    La Caf prévient par mail tous les 3 mois.
    Le vrai mail ne demande rien et n’a pas de lien.
caf-ressources-read-notice-hint-1 = Cherchez le mail « Une démarche vous attend ».
caf-ressources-read-notice-hint-2 = Il est dans l’onglet « Boîte mail », tout en haut de la liste.
caf-ressources-read-notice-hint-3 = Suivez la partie éclairée. Touchez la ligne de la Caf.
caf-ressources-read-notice-well = Le mail dit d’aller soi-même sur caf.fr.

## Entrer dans le compte

caf-ressources-type-nir-name = Écrire le numéro
caf-ressources-type-nir-say = Sur caf.fr, écrivez le numéro.
caf-ressources-type-nir-why =
    C’est le numéro de Sécurité sociale de { $first-name }.
    La Caf demande les 13 premiers chiffres, sans la clé.
caf-ressources-type-nir-hint-1 = Copiez les 13 chiffres de la carte. Arrêtez-vous avant la clé.
caf-ressources-type-nir-hint-2 = Touchez l’onglet « caf.fr ». C’est la première case blanche.
caf-ressources-type-nir-hint-3 = Suivez la partie éclairée. Dans la case, écrivez { $value }.
caf-ressources-type-nir-well = La Caf a reconnu le numéro.
caf-ressources-type-nir-mistake-has-key = Il y a 15 chiffres. La Caf en demande 13.
    .second = Les 2 derniers chiffres sont la clé. Effacez-les.
    .third = Touchez « Effacer » deux fois. Il reste { $value }.

caf-ressources-type-password-name = Mot de passe
caf-ressources-type-password-say = Écrivez le mot de passe.
caf-ressources-type-password-why =
    Des points cachent les lettres.
    « Afficher », à droite, permet de vérifier.
caf-ressources-type-password-hint-1 = Copiez le mot de passe de la carte, avec la majuscule.
caf-ressources-type-password-hint-2 = C’est la deuxième case, sous le numéro.
caf-ressources-type-password-hint-3 = La case est éclairée. Écrivez { $value }.
caf-ressources-type-password-well = Le mot de passe est bon.

caf-ressources-connect-name = Se connecter
caf-ressources-connect-say = Touchez « Se connecter ».
caf-ressources-connect-why =
    La Caf compare le numéro et le mot de passe.
    Elle demandera aussi un code.
caf-ressources-connect-hint-1 = Les deux cases sont remplies. Entrez maintenant.
caf-ressources-connect-hint-2 = Le bouton est juste sous les deux cases.
caf-ressources-connect-hint-3 = « Se connecter » est éclairé. Touchez-le une seule fois.
caf-ressources-connect-well = La Caf veut vérifier que c’est bien vous.

caf-ressources-send-code-name = Demander le code
caf-ressources-send-code-say = Touchez « Envoyer le code ».
caf-ressources-send-code-why =
    Le code arrive dans la boîte mail.
    Sans lui, un voleur ne peut pas entrer.
caf-ressources-send-code-hint-1 = La Caf va envoyer 6 chiffres. Demandez-les.
caf-ressources-send-code-hint-2 = Le bouton est sous l’adresse mail cachée par des points.
caf-ressources-send-code-hint-3 = « Envoyer le code » est éclairé. Touchez ce bouton.
caf-ressources-send-code-well = Le code est parti vers la boîte mail.

caf-ressources-read-code-name = Lire le code
caf-ressources-read-code-say = Ouvrez le mail « Votre code ».
caf-ressources-read-code-why =
    La page de la Caf reste ouverte à côté.
    Ne la fermez pas.
caf-ressources-read-code-hint-1 = Le code est dans un nouveau mail. Retournez lire les mails.
caf-ressources-read-code-hint-2 = Il est dans l’onglet « Boîte mail ». Sinon, regardez les indésirables.
caf-ressources-read-code-hint-3 = Suivez la partie éclairée, jusqu’au mail « Votre code ».
caf-ressources-read-code-well = Le code est affiché. Il a 6 chiffres.

caf-ressources-type-code-name = Écrire le code
caf-ressources-type-code-say = Revenez sur caf.fr. Écrivez le code.
caf-ressources-type-code-why =
    Le code marche 15 minutes, une seule fois.
    Ne le donnez à personne, même au téléphone.
caf-ressources-type-code-hint-1 = Le code du mail est { $value }. Il va dans la page de la Caf.
caf-ressources-type-code-hint-2 = L’onglet « caf.fr » est en haut. La case est dans sa page.
caf-ressources-type-code-hint-3 = Suivez la partie éclairée. Dans la case, écrivez { $value }.
caf-ressources-type-code-well = Le code est juste.

caf-ressources-confirm-code-name = Valider le code
caf-ressources-confirm-code-say = Touchez « Valider ».
caf-ressources-confirm-code-why =
    La Caf compare les deux codes.
    Ensuite, le compte s’ouvre.
caf-ressources-confirm-code-hint-1 = Les 6 chiffres sont écrits. Donnez-les à la Caf.
caf-ressources-confirm-code-hint-2 = Le bouton est sous la case du code.
caf-ressources-confirm-code-hint-3 = « Valider » est éclairé. Touchez ce bouton.
caf-ressources-confirm-code-well = Vous êtes dans le compte. Le nom est en haut à droite.

## Vérifier

caf-ressources-open-declaration-name = Ouvrir la déclaration
caf-ressources-open-declaration-say = Touchez « Déclarer mes ressources ».
caf-ressources-open-declaration-why =
    Le compte montre la démarche annoncée par le mail.
    Sans déclaration, l’aide s’arrête.
caf-ressources-open-declaration-hint-1 = Vous allez vérifier les revenus. Ouvrez cette démarche.
caf-ressources-open-declaration-hint-2 = C’est la première grande case, sous le message.
caf-ressources-open-declaration-hint-3 = La case « Déclarer mes ressources » est éclairée. Touchez-la.
caf-ressources-open-declaration-well = Trois mois sont déjà remplis.

caf-ressources-find-amount-name = Trouver le montant
caf-ressources-find-amount-say = Sur la fiche, trouvez le net social.
caf-ressources-find-amount-why =
    La Caf compte le « montant net social ».
    Ce n’est ni le brut, ni l’argent reçu à la banque.
    Comparez-le avec le tableau.
caf-ressources-find-amount-hint-1 = Ouvrez la fiche de paie. Cherchez les mots « net social ».
caf-ressources-find-amount-hint-2 = La fiche est sur le bureau, sous la page. C’est le deuxième montant.
caf-ressources-find-amount-hint-3 = Suivez la partie éclairée. Touchez le montant net social.
caf-ressources-find-amount-well = La fiche dit 1290 euros. Le site dit 1240 euros.

caf-ressources-edit-name = Corriger le mois
caf-ressources-edit-say = Touchez « Modifier » au deuxième mois.
caf-ressources-edit-why =
    L’employeur s’est peut-être trompé.
    Vous avez le droit de corriger.
caf-ressources-edit-hint-1 = Quel mois est écrit sur la fiche ? Trouvez-le dans le tableau.
caf-ressources-edit-hint-2 = C’est la ligne du milieu. Le bouton est à droite.
caf-ressources-edit-hint-3 = Le bon « Modifier » est éclairé. Touchez-le.
caf-ressources-edit-well = La page de ce mois s’ouvre.
caf-ressources-edit-mistake-too-soon = Un montant est encore faux. Comparez avec la fiche de paie.
    .second = Rien n’est envoyé. Revenez au tableau avec « Vérifier encore ».
    .third = Touchez « Modifier » sur la ligne du milieu.

caf-ressources-amount-name = Écrire le montant
caf-ressources-amount-say = Effacez 1240. Écrivez { $value }.
caf-ressources-amount-why =
    Recopiez le montant net social de la fiche.
    Les centimes ne sont pas utiles ici.
caf-ressources-amount-hint-1 = Le bon montant est sur la fiche : { $value } euros.
caf-ressources-amount-hint-2 = La case contient déjà 1240. Elle est en haut de la page.
caf-ressources-amount-hint-3 = La case est éclairée. Effacez tout, puis écrivez { $value }.
caf-ressources-amount-well = Le montant est comme sur la fiche.
caf-ressources-amount-value = Montant net social, fiche de paie
caf-ressources-amount-mistake-net-paid = 1258 euros, c’est l’argent reçu à la banque. La Caf veut le net social.
    .second = Les mots « net social » sont écrits en entier sur la fiche.
    .third = Effacez 1258. Écrivez { $value }.
caf-ressources-amount-mistake-gross = 1652 euros, c’est le salaire brut. La Caf veut le net social.
    .second = Le net social est plus petit que le brut. C’est la ligne du dessous.
    .third = Effacez 1652. Écrivez { $value }.

## Joindre la preuve

caf-ressources-choose-slip-name = Chercher la fiche
caf-ressources-choose-slip-say = Touchez « Choisir un fichier ».
caf-ressources-choose-slip-why =
    La Caf vérifie les corrections.
    La fiche de paie est votre preuve.
caf-ressources-choose-slip-hint-1 = Il faut joindre un papier. Demandez à choisir un fichier.
caf-ressources-choose-slip-hint-2 = Le bouton est sous les mots « Fiche de paie ».
caf-ressources-choose-slip-hint-3 = « Choisir un fichier » est éclairé. Touchez ce bouton.
caf-ressources-choose-slip-well = Voici les fichiers de { $first-name }.

caf-ressources-attach-slip-name = Joindre la fiche
caf-ressources-attach-slip-say = Joignez la fiche du bon mois.
caf-ressources-attach-slip-why =
    Deux fiches se ressemblent.
    Lisez le mois dans le nom du fichier.
caf-ressources-attach-slip-hint-1 = Quel mois corrigez-vous ? Prenez la fiche de ce mois, en PDF.
caf-ressources-attach-slip-hint-2 = C’est le quatrième fichier de la liste. Touchez « Joindre », à côté.
caf-ressources-attach-slip-hint-3 = Le bon bouton « Joindre » est éclairé. Touchez-le.
caf-ressources-attach-slip-well = La fiche est jointe. Son nom est sur la page.
caf-ressources-attach-slip-mistake-other-month = Cette fiche est celle du mois d’après. Regardez le mois dans le nom.
    .second = Le site l’a prise, mais la Caf ne pourra pas vérifier.
    .third = Touchez « Changer de fichier ». Joignez la fiche juste en dessous.
caf-ressources-attach-slip-mistake-half = Cette photo est coupée. Le montant ne se voit pas.
    .second = Il faut voir les quatre coins de la feuille.
    .third = Touchez « Changer de fichier ». Joignez le PDF du bon mois.

caf-ressources-save-name = Enregistrer
caf-ressources-save-say = Touchez « Enregistrer ».
caf-ressources-save-why =
    Ce bouton garde la correction.
    La déclaration n’est pas encore envoyée.
caf-ressources-save-hint-1 = Le montant et la fiche sont prêts. Gardez-les.
caf-ressources-save-hint-2 = Le bouton est sous le nom du fichier.
caf-ressources-save-hint-3 = « Enregistrer » est éclairé. Touchez ce bouton.
caf-ressources-save-well = Le tableau montre le nouveau montant.

## Finir

caf-ressources-other-income-name = Autres revenus
caf-ressources-other-income-say = Autres revenus : touchez « Non ».
caf-ressources-other-income-why =
    La question parle de tout le couple.
    Les salaires du tableau ne se redisent pas.
caf-ressources-other-income-hint-1 = Ont-ils reçu autre chose ? Ni { $first-name }, ni Léa.
caf-ressources-other-income-hint-2 = La question est sous le tableau. « Non » est en deuxième.
caf-ressources-other-income-hint-3 = La question est éclairée. Touchez le rond devant « Non ».
caf-ressources-other-income-well = Aucun autre revenu : c’est noté.
caf-ressources-other-income-mistake-extra = « Oui » ajoute un revenu. Ici, il n’y en a pas d’autre.
    .second = Le salaire de { $first-name } est déjà dans le tableau.
    .third = Touchez le rond devant « Non, aucun autre revenu ».

caf-ressources-send-name = Valider
caf-ressources-send-say = Relisez, puis touchez « Valider ».
caf-ressources-send-why =
    « Valider » envoie la déclaration.
    Relisez les trois mois et la réponse « Non ».
caf-ressources-send-hint-1 = Tout est juste maintenant. Envoyez la déclaration.
caf-ressources-send-hint-2 = Le bouton est tout en bas de la page.
caf-ressources-send-hint-3 = « Valider » est éclairé. Touchez-le une fois.
caf-ressources-send-well = La Caf a reçu la déclaration.

caf-ressources-log-out-name = Se déconnecter
caf-ressources-log-out-say = Touchez « Se déconnecter ».
caf-ressources-log-out-why =
    Le compte montre les revenus de la famille.
    Fermer la page ne suffit pas.
caf-ressources-log-out-hint-1 = C’est fini. Fermez le compte de { $first-name }.
caf-ressources-log-out-hint-2 = Le lien est en bas de la page.
caf-ressources-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
caf-ressources-log-out-well = Le compte est fermé. En vrai, fermez aussi la boîte mail.

## Autres boutons

caf-ressources-decoy-scam = Ce mail est un piège. Il fait peur et il presse.
    .second = Regardez l’adresse : elle ne finit pas par caf.fr.
    .third = Revenez à la liste. Ouvrez le mail « Une démarche vous attend ».
caf-ressources-decoy-claim = Arrêtez-vous là. En vrai, ce bouton mène à un faux site.
    .second = Le vrai mail de la Caf n’a pas de bouton.
    .third = Revenez à la liste. Puis allez vous-même sur caf.fr.
caf-ressources-decoy-france-connect = C’est une autre porte d’entrée. Elle marche aussi en vrai.
    .second = Aujourd’hui, entrez avec le numéro et le mot de passe Caf.
    .third = Touchez « Se connecter », au-dessus.
caf-ressources-decoy-edit-first = Ce mois est juste. La fiche de paie parle d’un autre mois.
    .second = Lisez le mois en haut de la fiche, sur le bureau.
    .third = Touchez « Modifier » sur la ligne du milieu.
caf-ressources-decoy-edit-third = Ce mois est juste. La fiche de paie parle du mois d’avant.
    .second = Lisez le mois en haut de la fiche, sur le bureau.
    .third = Touchez « Modifier » sur la ligne du milieu.
caf-ressources-decoy-confirm = Tout n’est pas exact : un montant est différent sur la fiche.
    .second = Comparez le mois du milieu avec la fiche de paie.
    .third = Touchez « Vérifier encore ».
caf-ressources-decoy-gross = C’est le salaire brut. La Caf ne le demande pas.
    .second = Le brut est avant les retenues. Cherchez « net social ».
    .third = Touchez la ligne du dessous : « Montant net social ».
caf-ressources-decoy-net-paid = C’est l’argent reçu à la banque. La Caf compte autre chose.
    .second = Deux montants se ressemblent. Cherchez les mots « net social ».
    .third = Touchez la ligne du dessus : « Montant net social ».
