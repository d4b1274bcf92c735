# Les mots du coach : lire son relevé de carrière et signaler un oubli (L'Assurance retraite).

retraite-carriere-title = Vérifier sa carrière et signaler un oubli
retraite-carriere-aim =
    Le relevé de carrière est la liste de vos années de travail.
    Une année manque ? Vous le signalez, avec un papier.
retraite-carriere-task =
    { $first-name } pense qu’une année de travail manque.
    Sa vieille fiche de paie est sur le bureau.
    Lisez l’année sur ce papier, puis cherchez-la dans son relevé.
    Signalez l’oubli et joignez la fiche de paie.
    Gardez l’accusé de réception, puis déconnectez-vous.
retraite-carriere-next-1 = L’Assurance retraite étudie le papier. Elle répond par courrier ou par message.
retraite-carriere-next-2 = Elle demande parfois un autre papier. Gardez les originaux.
retraite-carriere-next-3 = Quand c’est corrigé, l’année s’affiche avec ses trimestres.
retraite-carriere-keep-1 = L’accusé de réception imprimé
retraite-carriere-keep-2 = Toutes vos fiches de paie, même très vieilles
retraite-carriere-help = L’Assurance retraite : www.lassuranceretraite.fr, téléphone 3960. Depuis une box ou l’étranger : 09 71 10 39 60.

## Chercher l'année

retraite-carriere-open-career-name = Ouvrir la carrière
retraite-carriere-open-career-say = Touchez « Consulter ma carrière ».
retraite-carriere-open-career-why =
    Vous allez seulement regarder.
    Consulter ne change rien et n’engage à rien.
retraite-carriere-open-career-hint-1 = Vous cherchez la liste des années de travail. Ouvrez la carrière.
retraite-carriere-open-career-hint-2 = C’est la case du milieu : « Année par année ».
retraite-carriere-open-career-hint-3 = La case « Consulter ma carrière » est éclairée. Touchez-la.
retraite-carriere-open-career-well = La carrière est rangée en trois périodes.

retraite-carriere-read-slip-name = Lire l’année
retraite-carriere-read-slip-say = Ouvrez la vieille fiche de paie. Touchez la période.
retraite-carriere-read-slip-why =
    La période de paie dit quand { $first-name } a travaillé.
    Le papier porte son nom de naissance, Exemple.
    Elle n’était pas encore mariée.
retraite-carriere-read-slip-hint-1 = De quand date cette fiche de paie ? Le papier le dit.
retraite-carriere-read-slip-hint-2 = Le papier est sous la page. Cherchez la ligne « Période de paie ».
retraite-carriere-read-slip-hint-3 = Suivez la partie éclairée : la fiche, puis sa période.
retraite-carriere-read-slip-well = Décembre 1984. Cherchez maintenant cette année dans le relevé.

retraite-carriere-open-years-name = Ouvrir la période
retraite-carriere-open-years-say = Ouvrez « De 1981 à 1989 ».
retraite-carriere-open-years-why =
    La fiche de paie date de 1984.
    Cette année est au début de la carrière.
retraite-carriere-open-years-hint-1 = Dans quelle période tombe 1984 ? Entre 1981 et 1989.
retraite-carriere-open-years-hint-2 = C’est la troisième case : « Début de carrière ».
retraite-carriere-open-years-hint-3 = La case « De 1981 à 1989 » est éclairée. Touchez-la.
retraite-carriere-open-years-well = Voici le tableau. Chaque ligne est une année.
retraite-carriere-open-years-mistake-recent = Ces années sont récentes. La fiche de paie date de 1984.
    .second = 1984 vient bien avant 2010. Revenez aux trois périodes.
    .third = Touchez « Retour à ma carrière », puis « De 1981 à 1989 ».
retraite-carriere-open-years-mistake-middle = Cette période commence en 1990. Il faut remonter plus loin.
    .second = 1984 est au tout début de la carrière.
    .third = Touchez « Retour à ma carrière », puis la dernière case.

retraite-carriere-find-gap-name = Trouver l’oubli
retraite-carriere-find-gap-say = Touchez l’année qui n’a aucun trimestre.
retraite-carriere-find-gap-why =
    Une année complète compte 4 trimestres.
    Une ligne montre 0 et aucun employeur.
    La fiche de paie prouve pourtant un travail.
retraite-carriere-find-gap-hint-1 = Descendez la colonne « Trimestres ». Cherchez le 0.
retraite-carriere-find-gap-hint-2 = C’est entre 1983 et 1985. Le bouton « Détail » est à droite.
retraite-carriere-find-gap-hint-3 = La ligne 1984 est éclairée. Touchez son bouton « Détail ».
retraite-carriere-find-gap-well = C’est bien 1984 : 0 trimestre sur 4.
retraite-carriere-find-gap-mistake-before = 1983 compte 4 trimestres. Cette année est complète.
    .second = L’année qui manque est juste en dessous.
    .third = Revenez au tableau. Touchez « Détail » sur la ligne 1984.
retraite-carriere-find-gap-mistake-after = 1985 compte 4 trimestres. Rien ne manque ici.
    .second = Remontez d’une ligne dans le tableau.
    .third = Revenez au tableau. Touchez « Détail » sur la ligne 1984.

## Signaler

retraite-carriere-report-name = Signaler
retraite-carriere-report-say = Touchez « Signaler une anomalie ».
retraite-carriere-report-why =
    Une anomalie, c’est une erreur ou un oubli.
    Signaler est gratuit, et ne fait perdre aucun droit.
retraite-carriere-report-hint-1 = L’année est trouvée. Dites au site qu’elle manque.
retraite-carriere-report-hint-2 = Le bouton est sous le détail de l’année.
retraite-carriere-report-hint-3 = Le bouton pour signaler est éclairé. Touchez-le.
retraite-carriere-report-well = Le formulaire s’ouvre. Il est court.

retraite-carriere-year-name = Choisir l’année
retraite-carriere-year-say = Choisissez { $value } dans la liste.
retraite-carriere-year-why =
    Une liste s’ouvre quand on la touche.
    On choisit ensuite une seule ligne.
retraite-carriere-year-hint-1 = Quelle année manque ? La fiche de paie dit { $value }.
retraite-carriere-year-hint-2 = La liste « Année » est en haut du formulaire.
retraite-carriere-year-hint-3 = La liste est éclairée. Ouvrez-la et touchez { $value }.
retraite-carriere-year-well = L’année { $value } est choisie.
retraite-carriere-year-value = Année qui manque

retraite-carriere-kind-name = Choisir le problème
retraite-carriere-kind-say = Touchez « Un emploi manque ».
retraite-carriere-kind-why =
    La ligne de 1984 est vide.
    L’emploi n’a donc pas été noté du tout.
retraite-carriere-kind-hint-1 = L’année montre « Aucun employeur connu ». Que manque-t-il ? Un emploi.
retraite-carriere-kind-hint-2 = C’est la première des quatre réponses, sous l’année.
retraite-carriere-kind-hint-3 = La question est éclairée. Touchez le rond devant « Un emploi manque ».
retraite-carriere-kind-well = Le site sait ce qu’il doit chercher.
retraite-carriere-kind-mistake-income = Un revenu faux, c’est une ligne avec un mauvais montant. Ici, elle est vide.
    .second = Aucun employeur n’est noté. C’est donc l’emploi qui manque.
    .third = Touchez la première réponse : « Un emploi manque ».
retraite-carriere-kind-mistake-benefit = En 1984, { $first-name } travaillait. La fiche de paie le montre.
    .second = Cette réponse sert pour le chômage ou un arrêt maladie.
    .third = Touchez la première réponse : « Un emploi manque ».

retraite-carriere-employer-name = Écrire l’employeur
retraite-carriere-employer-say = Écrivez l’employeur : { $value }.
retraite-carriere-employer-why =
    C’est l’employeur de 1984.
    Son nom est en haut de la fiche de paie.
retraite-carriere-employer-hint-1 = Qui a payé { $first-name } en 1984 ? La fiche de paie dit { $value }.
retraite-carriere-employer-hint-2 = C’est la case blanche sous la question.
retraite-carriere-employer-hint-3 = La case « Nom de l’employeur » est éclairée. Écrivez { $value }.
retraite-carriere-employer-well = L’employeur est noté.
retraite-carriere-employer-value = Employeur de 1984
retraite-carriere-employer-mistake-today = C’est l’employeur d’aujourd’hui. Le site parle de 1984.
    .second = Le bon nom est sur la vieille fiche de paie.
    .third = Effacez. Écrivez { $value }.

retraite-carriere-choose-file-name = Ajouter la preuve
retraite-carriere-choose-file-say = Touchez « Un papier qui prouve l’emploi ».
retraite-carriere-choose-file-why =
    Sans preuve, la correction est difficile.
    La fiche de paie a été scannée sur la clé USB.
retraite-carriere-choose-file-hint-1 = Le site demande une preuve. Allez choisir le fichier.
retraite-carriere-choose-file-hint-2 = La ligne est sous l’employeur. Elle dit « Aucun fichier ».
retraite-carriere-choose-file-hint-3 = La ligne du papier est éclairée. Touchez-la.
retraite-carriere-choose-file-well = Voici les fichiers de la clé USB.

retraite-carriere-attach-name = Joindre la fiche
retraite-carriere-attach-say = Joignez le bulletin de 1984, en PDF.
retraite-carriere-attach-why =
    Un bon nom de fichier dit tout : quoi, quand, qui.
    Regardez l’année avant de joindre.
retraite-carriere-attach-hint-1 = Cherchez « bulletin », 1984 et « pdf » dans le même nom.
retraite-carriere-attach-hint-2 = Le bon fichier est le dernier de la liste.
retraite-carriere-attach-hint-3 = Le bouton « Joindre » du bon fichier est éclairé. Touchez-le.
retraite-carriere-attach-well = La fiche de paie est jointe. Son nom s’affiche.
retraite-carriere-attach-mistake-other-year = Ce bulletin est de 1987. L’année qui manque est 1984.
    .second = Les deux noms se ressemblent. Lisez bien les quatre chiffres.
    .third = Retouchez la ligne du papier. Joignez le bulletin de 1984.
retraite-carriere-attach-mistake-blurred = C’est la bonne année, mais la photo est floue.
    .second = Un papier illisible est refusé plus tard. Le PDF est net.
    .third = Retouchez la ligne du papier. Prenez « bulletin-1984-jeanne.pdf ».

retraite-carriere-to-summary-name = Continuer
retraite-carriere-to-summary-say = Touchez « Continuer ».
retraite-carriere-to-summary-why =
    Rien n’est encore parti.
    La page suivante résume vos réponses.
retraite-carriere-to-summary-hint-1 = Le formulaire est complet. Allez le relire.
retraite-carriere-to-summary-hint-2 = Le bouton est sous le nom du fichier.
retraite-carriere-to-summary-hint-3 = « Continuer » est éclairé. Touchez-le.
retraite-carriere-to-summary-well = Voici le résumé. Relisez les trois lignes.

retraite-carriere-send-name = Envoyer
retraite-carriere-send-say = Relisez, puis touchez « Envoyer ».
retraite-carriere-send-why =
    1984, un emploi manque, Boulangerie Modèle : tout est là.
    Une faute ? « Modifier » revient au formulaire.
retraite-carriere-send-hint-1 = Le résumé est juste. Faites partir le signalement.
retraite-carriere-send-hint-2 = Le bouton est sous les trois lignes du résumé.
retraite-carriere-send-hint-3 = « Envoyer » est éclairé. Touchez-le une seule fois.
retraite-carriere-send-well = Le signalement est parti. Il a un numéro.

## Garder une trace

retraite-carriere-open-receipt-name = Ouvrir l’accusé
retraite-carriere-open-receipt-say = Touchez « Accusé de réception (PDF) ».
retraite-carriere-open-receipt-why =
    Ce papier prouve votre envoi.
    Il porte la date et le numéro.
retraite-carriere-open-receipt-hint-1 = Il faut garder une trace. Ouvrez l’accusé de réception.
retraite-carriere-open-receipt-hint-2 = Le bouton est sous le numéro du signalement.
retraite-carriere-open-receipt-hint-3 = Le bouton de l’accusé est éclairé. Touchez-le.
retraite-carriere-open-receipt-well = Le papier s’ouvre dans un nouvel onglet.

retraite-carriere-print-name = Imprimer
retraite-carriere-print-say = Touchez « Imprimer ».
retraite-carriere-print-why =
    Sur papier, vous le retrouverez facilement.
    Rien ne reste sur l’ordinateur.
retraite-carriere-print-hint-1 = Le papier est ouvert. Sortez-le sur une feuille.
retraite-carriere-print-hint-2 = Le bouton est dans la barre, au-dessus de la feuille.
retraite-carriere-print-hint-3 = « Imprimer » est éclairé. Touchez-le une fois.
retraite-carriere-print-well = La feuille sort. En vrai, prenez-la tout de suite.

retraite-carriere-log-out-name = Se déconnecter
retraite-carriere-log-out-say = Revenez sur le site. Déconnectez-vous.
retraite-carriere-log-out-why =
    Fermer l’onglet ne ferme pas le compte.
    Reprenez aussi la clé USB et le vieux papier.
retraite-carriere-log-out-hint-1 = L’espace de { $first-name } est encore ouvert. Fermez-le.
retraite-carriere-log-out-hint-2 = Touchez le premier onglet. Le lien est en bas de la page.
retraite-carriere-log-out-hint-3 = Suivez la partie éclairée, jusqu’à « Se déconnecter ».
retraite-carriere-log-out-well = L’espace est fermé. Vous pouvez partir tranquille.

## Autres boutons

retraite-carriere-decoy-entry = C’est le jour d’arrivée dans l’entreprise. Cherchez la période de paie.
    .second = { $first-name } est arrivée en 1981. Cette fiche est plus récente.
    .third = Touchez la ligne « Période de paie », plus bas.
retraite-carriere-decoy-estimate = Ici, on calcule une retraite possible. La carrière doit d’abord être juste.
    .second = Avec une année oubliée, le calcul serait faux.
    .third = Touchez la case suivante : « Consulter ma carrière ».
retraite-carriere-decoy-request = Ici, on envoie la vraie demande de retraite. Ce n’est pas le moment.
    .second = Vérifiez d’abord la carrière. Rien n’est parti.
    .third = Touchez la case au-dessus : « Consulter ma carrière ».
retraite-carriere-decoy-statement = Ce papier est utile. Mais il montre la même liste, avec l’oubli.
    .second = Vous pourrez le télécharger quand l’année sera corrigée.
    .third = Ouvrez plutôt la période « De 1981 à 1989 ».
retraite-carriere-decoy-this-year = 0 est normal ici : l’année n’est pas encore arrivée au relevé.
    .second = L’employeur l’envoie plus tard. Il n’y a rien à signaler.
    .third = Touchez « Retour à ma carrière », puis « De 1981 à 1989 ».
retraite-carriere-decoy-y1981 = 2 trimestres : le travail a commencé en juillet. C’est normal.
    .second = Une demi-année compte moins de 4 trimestres. Cherchez un 0.
    .third = Descendez jusqu’à la ligne 1984.
retraite-carriere-decoy-y1986 = Le chômage donne aussi des trimestres. Il y en a 4 : rien ne manque.
    .second = On dit « trimestres assimilés ». Ils comptent pour la retraite.
    .third = Remontez de deux lignes, jusqu’à 1984.
retraite-carriere-decoy-log-out-early = Ne partez pas encore. L’oubli doit être signalé et prouvé.
    .second = Il faut envoyer, puis imprimer l’accusé de réception.
    .third = Revenez en arrière avec la flèche, en haut à gauche.
