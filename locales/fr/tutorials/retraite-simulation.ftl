# Les mots du coach : estimer sa retraite avec le simulateur (info-retraite.fr).

retraite-simulation-title = Estimer sa retraite avec le simulateur
retraite-simulation-aim =
    Vous essayez plusieurs dates de départ. Le site calcule une retraite possible.
    Ce n’est ni une demande ni une promesse.
retraite-simulation-task =
    { $first-name } veut savoir combien elle toucherait à la retraite.
    Son compte retraite est déjà ouvert.
    Sa fiche de paie et son livret de famille sont sur le bureau.
    Faites une simulation et comparez les dates.
    Imprimez le résultat, puis déconnectez-vous.
retraite-simulation-next-1 = Rien n’est parti. Vous pouvez recommencer demain, ou dans un an.
retraite-simulation-next-2 = Le vrai calcul se fait plus tard, avec toute votre carrière.
retraite-simulation-next-3 = Les règles changent parfois. Refaites alors une simulation.
retraite-simulation-keep-1 = La feuille avec les dates et les montants
retraite-simulation-keep-2 = Vos fiches de paie
retraite-simulation-help = Toutes les retraites : www.info-retraite.fr. L’Assurance retraite : www.lassuranceretraite.fr, téléphone 3960.

## Commencer

retraite-simulation-simulate-name = Ouvrir le simulateur
retraite-simulation-simulate-say = Touchez « Simuler ma retraite ».
retraite-simulation-simulate-why =
    Simuler, c’est essayer un calcul.
    « Demander » est un autre service : là, on envoie vraiment.
retraite-simulation-simulate-hint-1 = Vous voulez essayer, pas demander. Cherchez le mot « simuler ».
retraite-simulation-simulate-hint-2 = C’est la troisième case, sous « Demander ma retraite ».
retraite-simulation-simulate-hint-3 = La case « Simuler ma retraite » est éclairée. Touchez-la.
retraite-simulation-simulate-well = Le simulateur est ouvert. Il s’appelle M@rel.

retraite-simulation-begin-name = Commencer
retraite-simulation-begin-say = Touchez « Commencer ma simulation ».
retraite-simulation-begin-why =
    La page le dit : vous n’envoyez rien.
    C’est gratuit, autant de fois que vous voulez.
retraite-simulation-begin-hint-1 = Lisez le message, puis lancez le premier essai.
retraite-simulation-begin-hint-2 = Le bouton est sous la liste des trois parties.
retraite-simulation-begin-hint-3 = « Commencer ma simulation » est éclairé. Touchez-le.
retraite-simulation-begin-well = La première partie parle de la famille.

## La famille

retraite-simulation-status-name = Situation
retraite-simulation-status-say = Touchez « Mariée ».
retraite-simulation-status-why =
    { $first-name } est mariée avec Paul.
    Le livret de famille le dit.
retraite-simulation-status-hint-1 = Regardez le livret de famille : un époux et une épouse.
retraite-simulation-status-hint-2 = C’est la deuxième des quatre réponses, en haut.
retraite-simulation-status-hint-3 = La question est éclairée. Touchez le rond devant « Mariée ».
retraite-simulation-status-well = La situation est notée.

retraite-simulation-children-name = Nombre d’enfants
retraite-simulation-children-say = Choisissez 2 enfants dans la liste.
retraite-simulation-children-why =
    Les enfants peuvent compter pour la retraite.
    On compte aussi les enfants devenus adultes.
retraite-simulation-children-hint-1 = Combien d’enfants dans le livret ? Luc et Claire : 2.
retraite-simulation-children-hint-2 = La liste est sous la situation. Touchez-la pour l’ouvrir.
retraite-simulation-children-hint-3 = La liste des enfants est éclairée. Ouvrez-la et touchez 2.
retraite-simulation-children-well = Deux dates de naissance sont demandées.
retraite-simulation-children-mistake-one = Il y a deux enfants dans le livret : Luc et Claire.
    .second = Claire compte aussi, même adulte.
    .third = Rouvrez la liste et touchez 2.

retraite-simulation-child1-name = Premier enfant
retraite-simulation-child1-say = Écrivez la date de Luc : { $value }.
retraite-simulation-child1-why =
    Luc est le premier enfant.
    Sa date est dans le livret de famille.
retraite-simulation-child1-hint-1 = Luc est né le { $value }. Écrivez cette date.
retraite-simulation-child1-hint-2 = Ce sont les trois premières petites cases : jour, mois, année.
retraite-simulation-child1-hint-3 = Les cases du premier enfant sont éclairées. Écrivez { $value }.
retraite-simulation-child1-well = La date de Luc est notée.
retraite-simulation-child1-value = Naissance de Luc
retraite-simulation-child1-mistake-other-child = C’est la date de Claire. Luc vient en premier.
    .second = Lisez le nom de chaque case : « premier enfant », puis « deuxième enfant ».
    .third = Effacez ici. Écrivez { $value } pour Luc.

retraite-simulation-child2-name = Deuxième enfant
retraite-simulation-child2-say = Écrivez la date de Claire : { $value }.
retraite-simulation-child2-why =
    Claire est le deuxième enfant.
    L’année s’écrit avec 4 chiffres.
retraite-simulation-child2-hint-1 = Claire est née le { $value }. Elle vient après Luc.
retraite-simulation-child2-hint-2 = Ces cases sont juste sous la date de Luc.
retraite-simulation-child2-hint-3 = Les cases du deuxième enfant sont éclairées. Écrivez { $value }.
retraite-simulation-child2-well = Les deux dates sont notées.
retraite-simulation-child2-value = Naissance de Claire
retraite-simulation-child2-mistake-other-child = C’est la date de Luc, déjà écrite au-dessus.
    .second = Cette ligne attend la date de Claire.
    .third = Effacez ici. Écrivez { $value } pour Claire.

retraite-simulation-to-work-name = Famille : continuer
retraite-simulation-to-work-say = Touchez « Continuer ».
retraite-simulation-to-work-why =
    La famille est complète.
    Vous pourrez revenir changer une réponse.
retraite-simulation-to-work-hint-1 = Il n’y a plus rien à répondre ici. Passez au travail.
retraite-simulation-to-work-hint-2 = Le bouton est sous les dates des enfants.
retraite-simulation-to-work-hint-3 = « Continuer » est éclairé. Touchez-le.
retraite-simulation-to-work-well = La page sur le travail s’affiche.

## Le travail

retraite-simulation-activity-name = Activité
retraite-simulation-activity-say = Touchez « Salariée du privé ».
retraite-simulation-activity-why =
    { $first-name } travaille dans une entreprise.
    Sa fiche de paie l’indique.
retraite-simulation-activity-hint-1 = Qui paie { $first-name } ? Une entreprise : c’est le privé.
retraite-simulation-activity-hint-2 = C’est la première réponse de la page.
retraite-simulation-activity-hint-3 = La question est éclairée. Touchez le rond devant « Salariée du privé ».
retraite-simulation-activity-well = L’activité est notée.
retraite-simulation-activity-mistake-nothing = { $first-name } travaille encore. Sa fiche de paie le prouve.
    .second = « Sans activité » ferait baisser le calcul.
    .third = Touchez la première réponse : « Salariée du privé ».

retraite-simulation-find-gross-name = Trouver le brut
retraite-simulation-find-gross-say = Ouvrez la fiche de paie. Touchez le salaire brut.
retraite-simulation-find-gross-why =
    Le brut, c’est le montant avant les retenues.
    Il est plus grand que l’argent reçu.
retraite-simulation-find-gross-hint-1 = Deux montants parlent du mois. Le brut est le plus grand des deux.
retraite-simulation-find-gross-hint-2 = Le papier est sous la page. Cherchez « Salaire brut du mois ».
retraite-simulation-find-gross-hint-3 = Suivez la partie éclairée : la fiche, puis le brut.
retraite-simulation-find-gross-well = 1 850 euros : c’est le brut d’un mois.

retraite-simulation-gross-name = Écrire le brut
retraite-simulation-gross-say = Écrivez le brut : { $value }.
retraite-simulation-gross-why =
    Écrivez les chiffres à la suite.
    Pas de point au milieu, pas de signe euro.
retraite-simulation-gross-hint-1 = Recopiez le montant de la fiche de paie : { $value }.
retraite-simulation-gross-hint-2 = C’est la case blanche au milieu de la page.
retraite-simulation-gross-hint-3 = La case « Salaire brut par mois » est éclairée. Écrivez { $value }.
retraite-simulation-gross-well = Le salaire brut est noté.
retraite-simulation-gross-value = Salaire brut d’un mois
retraite-simulation-gross-mistake-net = 1 443, c’est le net, l’argent reçu. Le site demande le brut.
    .second = Avec le net, la retraite calculée serait trop petite.
    .third = Effacez, puis écrivez le brut : { $value }.
retraite-simulation-gross-mistake-since-january = C’est le total depuis janvier. Le site demande un seul mois.
    .second = Lisez la ligne « Salaire brut du mois », pas la dernière ligne.
    .third = Effacez, puis écrivez { $value }.
retraite-simulation-gross-mistake-year = C’est le salaire de toute une année. Le site demande un mois.
    .second = La case dit : « Salaire brut par mois ».
    .third = Effacez, puis écrivez { $value }.

retraite-simulation-months-name = Nombre de mois
retraite-simulation-months-say = Touchez « 12 mois ».
retraite-simulation-months-why =
    Certains salariés ont un treizième mois.
    { $first-name } est payée 12 fois par an.
retraite-simulation-months-hint-1 = La fiche de paie dit : « 12 fois par an ».
retraite-simulation-months-hint-2 = C’est la dernière question, sous le salaire brut.
retraite-simulation-months-hint-3 = La question est éclairée. Touchez le rond devant « 12 mois ».
retraite-simulation-months-well = Toutes les réponses sont données.

retraite-simulation-results-name = Voir les résultats
retraite-simulation-results-say = Touchez « Voir mes résultats ».
retraite-simulation-results-why =
    Le site calcule tout seul.
    Ce bouton montre le calcul et n’envoie rien.
retraite-simulation-results-hint-1 = Les réponses sont complètes. Demandez le calcul.
retraite-simulation-results-hint-2 = Le bouton est sous la dernière question.
retraite-simulation-results-hint-3 = « Voir mes résultats » est éclairé. Touchez-le.
retraite-simulation-results-well = Trois dates sont proposées. Ici, elles sont inventées.

## Comparer

retraite-simulation-see-early-name = Première date
retraite-simulation-see-early-say = Au plus tôt : touchez « Voir ».
retraite-simulation-see-early-why =
    C’est la date la plus proche.
    Elle est possible, jamais obligatoire.
    Le détail montre ce que paie chaque caisse.
retraite-simulation-see-early-hint-1 = Regardez d’abord la date la plus proche.
retraite-simulation-see-early-hint-2 = C’est la première ligne du tableau. Le bouton est à droite.
retraite-simulation-see-early-hint-3 = « Voir » est éclairé sur la première ligne. Touchez-le.
retraite-simulation-see-early-well = 1 120 euros brut par mois. Deux caisses paient.

retraite-simulation-see-late-name = Comparer
retraite-simulation-see-late-say = Ouvrez la date qui donne le plus.
retraite-simulation-see-late-why =
    Plus on attend, plus le montant monte.
    Le choix reste libre : argent ou temps.
retraite-simulation-see-late-hint-1 = Comparez les trois montants. Ouvrez le plus grand.
retraite-simulation-see-late-hint-2 = Revenez aux résultats. Le plus grand est sur la dernière ligne.
retraite-simulation-see-late-hint-3 = Suivez la partie éclairée, jusqu’à « Voir », ligne « Plus tard ».
retraite-simulation-see-late-well = 1 390 euros : c’est le plus grand montant.
retraite-simulation-see-late-mistake-full = 1 265 euros : c’est plus que le premier. Un autre montant est plus grand.
    .second = Comparez avec la dernière ligne du tableau.
    .third = Touchez « Retour aux résultats », puis « Voir » sur la dernière ligne.
retraite-simulation-see-late-mistake-early = Cette date est la plus proche. Elle donne le plus petit montant.
    .second = Descendez dans le tableau et comparez les trois montants.
    .third = Touchez « Retour aux résultats », puis « Voir » sur la dernière ligne.

## Garder et partir

retraite-simulation-save-name = Ouvrir le PDF
retraite-simulation-save-say = Touchez « Enregistrer en PDF ».
retraite-simulation-save-why =
    Le papier réunit les trois dates.
    Vous pourrez en parler à la maison.
retraite-simulation-save-hint-1 = Gardez une trace des résultats. Demandez le papier.
retraite-simulation-save-hint-2 = Le bouton est sur la page des résultats, sous le tableau.
retraite-simulation-save-hint-3 = Suivez la partie éclairée, jusqu’à « Enregistrer en PDF ».
retraite-simulation-save-well = Le papier s’ouvre dans un nouvel onglet.

retraite-simulation-print-name = Imprimer
retraite-simulation-print-say = Touchez « Imprimer ».
retraite-simulation-print-why =
    La feuille se relit plus tard, au calme.
    Le papier le rappelle : ce n’est pas une demande.
retraite-simulation-print-hint-1 = Le papier est ouvert. Sortez-le sur une feuille.
retraite-simulation-print-hint-2 = Le bouton est dans la barre, au-dessus de la feuille.
retraite-simulation-print-hint-3 = « Imprimer » est éclairé. Touchez-le une fois.
retraite-simulation-print-well = La feuille sort. En vrai, ramassez-la tout de suite.

retraite-simulation-log-out-name = Se déconnecter
retraite-simulation-log-out-say = Revenez sur le site. Déconnectez-vous.
retraite-simulation-log-out-why =
    Le compte montre la famille et le salaire.
    Fermez-le avant de partir.
retraite-simulation-log-out-hint-1 = Le compte de { $first-name } est encore ouvert. Fermez-le.
retraite-simulation-log-out-hint-2 = Touchez le premier onglet. Le lien est sous les boutons des résultats.
retraite-simulation-log-out-hint-3 = Suivez la partie éclairée, jusqu’à « Se déconnecter ».
retraite-simulation-log-out-well = Le compte est fermé. Aucune demande n’est partie.

## Autres boutons

retraite-simulation-decoy-career = Ici, on vérifie ses années de travail. C’est utile avant un calcul.
    .second = Celle de { $first-name } est déjà vérifiée. Passez à l’essai.
    .third = Touchez la dernière case : « Simuler ma retraite ».
retraite-simulation-decoy-request = « Demander », c’est envoyer une vraie demande. Vous voulez seulement essayer.
    .second = Rien n’est parti. Personne n’est prévenu.
    .third = Laissez ce bouton. Continuez la simulation.
retraite-simulation-decoy-net = C’est le net, l’argent reçu à la banque. Le simulateur veut le brut.
    .second = Le brut est plus grand : il est compté avant les retenues.
    .third = Touchez la ligne « Salaire brut du mois ».
retraite-simulation-decoy-since-january = C’est le total depuis janvier. Il faut un seul mois.
    .second = Lisez les mots devant chaque montant.
    .third = Touchez la ligne « Salaire brut du mois ».
retraite-simulation-decoy-log-out-early = Ne partez pas encore. La simulation n’est pas finie.
    .second = Il reste à comparer les dates et à imprimer.
    .third = Revenez en arrière avec la flèche, en haut à gauche.
