# Les mots du coach : ça sent le gaz. Ce n’est pas une démarche en ligne.

gaz-odeur-title = Ça sent le gaz : les bons gestes
gaz-odeur-aim =
    Une odeur de gaz est dangereuse.
    On ne va pas sur internet. On sort et on appelle.
gaz-odeur-task =
    Si vous sentez le gaz maintenant, arrêtez l’exercice et sortez.
    Sinon, entraînez-vous : la cuisine de { $first-name } sent le gaz.
    Choisissez les gestes, dans l’ordre.
    Une fois dehors, appelez le bon numéro et répondez.
gaz-odeur-next-1 = Un technicien arrive, souvent en moins d’une heure s’il y a un risque.
gaz-odeur-next-2 = Vous l’attendez dehors, loin du bâtiment.
gaz-odeur-next-3 = Vous rentrez seulement quand il le dit.
gaz-odeur-keep-1 = Le numéro 0 800 47 33 33, dans votre téléphone et votre portefeuille
gaz-odeur-keep-2 = L’endroit du robinet de gaz chez vous
gaz-odeur-help = Odeur de gaz, dehors : Urgence Sécurité Gaz, 0 800 47 33 33. C’est gratuit, jour et nuit. Vous pouvez aussi appeler le 18 ou le 112.

## Les gestes

gaz-odeur-train-name = Commencer l’entraînement
gaz-odeur-train-say = Lisez, puis commencez.
gaz-odeur-train-why =
    Si vous sentez le gaz maintenant, arrêtez l’exercice et sortez.
    Sinon, apprenez les gestes au calme.
gaz-odeur-train-hint-1 = Vous ne sentez rien ici ? Vous pouvez vous entraîner.
gaz-odeur-train-hint-2 = Deux boutons sont sous les phrases. Prenez celui du bas.
gaz-odeur-train-hint-3 = « Je ne sens pas le gaz » est éclairé. Touchez ce bouton.
gaz-odeur-train-well = L’exercice commence. Lisez la situation.

gaz-odeur-first-name = D’abord
gaz-odeur-first-say = Choisissez le premier geste.
gaz-odeur-first-why =
    L’air chasse le gaz.
    Une lumière qu’on allume peut faire une étincelle.
gaz-odeur-first-hint-1 = Comment faire partir le gaz de la pièce, sans rien allumer ?
gaz-odeur-first-hint-2 = C’est la première question. La bonne réponse est au milieu.
gaz-odeur-first-hint-3 = La question est éclairée. Touchez « Ouvrir grand les fenêtres ».
gaz-odeur-first-well = Oui. Le gaz part dehors.
gaz-odeur-first-mistake-light = Un interrupteur peut faire une étincelle. Le gaz peut exploser.
    .second = Même la nuit, on ne touche pas à la lumière.
    .third = Touchez la deuxième réponse : ouvrir les fenêtres.
gaz-odeur-first-mistake-search = Chercher prend du temps, dans une pièce pleine de gaz.
    .second = Trouver la fuite est le travail du technicien.
    .third = Touchez la deuxième réponse : ouvrir les fenêtres.

gaz-odeur-second-name = Ensuite
gaz-odeur-second-say = Choisissez le deuxième geste.
gaz-odeur-second-why =
    Fermer le robinet arrête la fuite.
    Faites-le seulement s’il est tout près.
gaz-odeur-second-hint-1 = Quel geste arrête le gaz, sans étincelle ?
gaz-odeur-second-hint-2 = C’est la deuxième question. La bonne réponse est la première.
gaz-odeur-second-hint-3 = La question est éclairée. Touchez « Fermer le robinet du gaz ».
gaz-odeur-second-well = Oui. Si le robinet est loin, on passe ce geste.
gaz-odeur-second-mistake-breaker = Couper l’électricité fait aussi une étincelle.
    .second = On ne touche à rien d’électrique, ni marche ni arrêt.
    .third = Touchez la première réponse : fermer le robinet.
gaz-odeur-second-mistake-phone = Un téléphone dans le gaz peut faire une étincelle.
    .second = L’appel se fait dehors, un peu plus tard.
    .third = Touchez la première réponse : fermer le robinet.

gaz-odeur-third-name = Et après
gaz-odeur-third-say = Choisissez le troisième geste.
gaz-odeur-third-why =
    Le danger est pour tout l’immeuble.
    On part à pied et on prévient en frappant.
gaz-odeur-third-hint-1 = Les fenêtres sont ouvertes. Faut-il rester là ? Non.
gaz-odeur-third-hint-2 = C’est la dernière question. La bonne réponse est en bas.
gaz-odeur-third-hint-3 = La question est éclairée. Touchez « Sortir à pied ».
gaz-odeur-third-well = Oui. Les voisins sortent aussi.
gaz-odeur-third-mistake-wait = L’odeur peut partir alors que le gaz est encore là.
    .second = On ne sait jamais combien de gaz reste. On sort.
    .third = Touchez la dernière réponse : sortir à pied.
gaz-odeur-third-mistake-lift = L’ascenseur est électrique. Il peut faire une étincelle.
    .second = L’escalier est plus sûr, même s’il est plus long.
    .third = Touchez la dernière réponse : sortir à pied.

gaz-odeur-cards-name = Passer aux cartes
gaz-odeur-cards-say = Touchez « Passer aux cartes ».
gaz-odeur-cards-why =
    Les trois gestes sont dans l’ordre.
    Les cartes vérifient les idées fausses.
gaz-odeur-cards-hint-1 = Les trois réponses sont bonnes. Continuez.
gaz-odeur-cards-hint-2 = Le bouton est sous la dernière question.
gaz-odeur-cards-hint-3 = « Passer aux cartes » est éclairé. Touchez-le.
gaz-odeur-cards-well = Cinq cartes : vrai ou faux.

## Les cartes

gaz-odeur-switch-name = La lumière
gaz-odeur-switch-say = Éteindre la lumière : vrai ou faux ?
gaz-odeur-switch-why =
    Éteindre fait aussi une étincelle.
    On laisse la lumière comme elle est.
gaz-odeur-switch-hint-1 = Un interrupteur est électrique, dans les deux sens.
gaz-odeur-switch-hint-2 = C’est la première carte.
gaz-odeur-switch-hint-3 = La première carte est éclairée. Touchez « Faux ».
gaz-odeur-switch-well = Oui, c’est faux. On n’y touche pas.
gaz-odeur-switch-mistake-true = Éteindre fait une étincelle, comme allumer.
    .second = Une lumière allumée reste allumée. Tant pis pour elle.
    .third = Touchez « Faux », sous la première carte.

gaz-odeur-knock-name = Les voisins
gaz-odeur-knock-say = Frapper sans sonner : vrai ou faux ?
gaz-odeur-knock-why =
    Une sonnette est électrique.
    La main sur la porte ne fait pas d’étincelle.
gaz-odeur-knock-hint-1 = Faut-il prévenir ? Oui. Comment, sans électricité ?
gaz-odeur-knock-hint-2 = C’est la deuxième carte.
gaz-odeur-knock-hint-3 = La deuxième carte est éclairée. Touchez « Vrai ».
gaz-odeur-knock-well = Oui, c’est vrai. On frappe et on parle fort.
gaz-odeur-knock-mistake-false = La sonnette est électrique. Il vaut mieux frapper.
    .second = Les voisins sont en danger aussi. Il faut les prévenir.
    .third = Touchez « Vrai », sous la deuxième carte.

gaz-odeur-outside-name = Le téléphone
gaz-odeur-outside-say = Téléphoner dehors : vrai ou faux ?
gaz-odeur-outside-why =
    Dans le gaz, un téléphone est dangereux.
    Dehors et loin, il sauve.
gaz-odeur-outside-hint-1 = Où le téléphone ne risque-t-il rien ? Loin du gaz.
gaz-odeur-outside-hint-2 = C’est la troisième carte, au milieu.
gaz-odeur-outside-hint-3 = La troisième carte est éclairée. Touchez « Vrai ».
gaz-odeur-outside-well = Oui, c’est vrai. Dehors d’abord, l’appel ensuite.
gaz-odeur-outside-mistake-false = Dedans, un téléphone peut faire une étincelle. Dehors, non.
    .second = On perd une minute à sortir. Elle peut sauver.
    .third = Touchez « Vrai », sous la troisième carte.

gaz-odeur-internet-name = Internet
gaz-odeur-internet-say = Écrire sur internet : vrai ou faux ?
gaz-odeur-internet-why =
    Un message en ligne attend des heures.
    Le numéro d’urgence répond jour et nuit.
gaz-odeur-internet-hint-1 = Qui lira le message cette nuit ? Personne.
gaz-odeur-internet-hint-2 = C’est la quatrième carte.
gaz-odeur-internet-hint-3 = La quatrième carte est éclairée. Touchez « Faux ».
gaz-odeur-internet-well = Oui, c’est faux. On appelle.
gaz-odeur-internet-mistake-true = Aucun site ne répond assez vite. Il faut appeler.
    .second = Une odeur de gaz ne se signale jamais en ligne.
    .third = Touchez « Faux », sous la quatrième carte.

gaz-odeur-return-name = Le retour
gaz-odeur-return-say = Remonter sans odeur : vrai ou faux ?
gaz-odeur-return-why =
    Le nez s’habitue, et le gaz peut rester.
    Seul le technicien peut le mesurer.
gaz-odeur-return-hint-1 = Qui peut dire que le danger est passé ? Pas le nez.
gaz-odeur-return-hint-2 = C’est la dernière carte.
gaz-odeur-return-hint-3 = La dernière carte est éclairée. Touchez « Faux ».
gaz-odeur-return-well = Oui, c’est faux. On attend l’accord du technicien.
gaz-odeur-return-mistake-true = L’odeur part parfois avant le gaz. On attend dehors.
    .second = Le technicien a un appareil. Il dira quand rentrer.
    .third = Touchez « Faux », sous la dernière carte.

gaz-odeur-go-out-name = Sortir
gaz-odeur-go-out-say = Sortez, loin du bâtiment.
gaz-odeur-go-out-why =
    Maintenant, le téléphone est sans danger.
    Il va apparaître à côté.
gaz-odeur-go-out-hint-1 = Les gestes sont faits. Sortez pour pouvoir appeler.
gaz-odeur-go-out-hint-2 = Le bouton est sous la dernière carte.
gaz-odeur-go-out-hint-3 = « Je suis dehors » est éclairé. Touchez ce bouton.
gaz-odeur-go-out-well = { $first-name } est dehors. Le téléphone est prêt.

## L’appel

gaz-odeur-find-number-name = Trouver le numéro
gaz-odeur-find-number-say = Trouvez le numéro d’urgence.
gaz-odeur-find-number-why =
    Une carte du portefeuille porte les numéros.
    Un seul répond jour et nuit.
gaz-odeur-find-number-hint-1 = Lisez la carte du portefeuille. Cherchez le mot « Urgence ».
gaz-odeur-find-number-hint-2 = La carte est sous la phrase sur le trottoir. Le bon numéro est au milieu.
gaz-odeur-find-number-hint-3 = La bonne ligne est éclairée. Touchez le 0 800 47 33 33.
gaz-odeur-find-number-well = C’est lui. Il est gratuit.

gaz-odeur-dial-name = Composer
gaz-odeur-dial-say = Composez le 0 800 47 33 33.
gaz-odeur-dial-why =
    Il a 10 chiffres et commence par 0 800.
    Le 18 et le 112 marchent aussi.
gaz-odeur-dial-hint-1 = Recopiez chiffre par chiffre : 0 800 47 33 33.
gaz-odeur-dial-hint-2 = La case du numéro est sur le téléphone, à côté.
gaz-odeur-dial-hint-3 = La case est éclairée. Écrivez 0 800 47 33 33.
gaz-odeur-dial-well = Ce numéro répond.
gaz-odeur-dial-value = Numéro d’urgence du gaz
gaz-odeur-dial-mistake-extra-zero = Il y a un zéro de trop. C’est 0 800, puis 47.
    .second = Cette erreur est imprimée sur de vrais papiers. Comptez 10 chiffres.
    .third = Effacez la case. Écrivez 0 800 47 33 33.
gaz-odeur-dial-mistake-service = C’est le service client. Il ferme le soir.
    .second = Pour une odeur de gaz, un autre numéro répond jour et nuit.
    .third = Effacez la case. Écrivez 0 800 47 33 33.
gaz-odeur-dial-mistake-short = Il manque des chiffres. Le numéro en a 10.
    .second = Vous pouvez aussi faire le 18 ou le 112, plus courts.
    .third = Effacez la case. Écrivez 0 800 47 33 33.

gaz-odeur-call-name = Appeler
gaz-odeur-call-say = Touchez « Appeler ».
gaz-odeur-call-why =
    L’appel est gratuit.
    Dans l’exercice, aucun secours n’est dérangé.
gaz-odeur-call-hint-1 = Le numéro est écrit. Lancez l’appel.
gaz-odeur-call-hint-2 = Le bouton est sous le numéro, sur le téléphone.
gaz-odeur-call-hint-3 = « Appeler » est éclairé. Touchez-le.
gaz-odeur-call-well = Quelqu’un répond. Il pose trois questions.

gaz-odeur-where-name = Dire où
gaz-odeur-where-say = Dites où vous êtes.
gaz-odeur-where-why =
    Sans adresse, personne ne peut venir.
    Donnez la rue, la ville et l’étage.
gaz-odeur-where-hint-1 = L’opérateur ne sait rien de vous. Que lui faut-il pour venir ?
gaz-odeur-where-hint-2 = C’est la première question. La bonne réponse est au milieu.
gaz-odeur-where-hint-3 = La question est éclairée. Touchez l’adresse avec l’étage.
gaz-odeur-where-well = L’adresse est complète.
gaz-odeur-where-mistake-short = « Chez moi » ne suffit pas. L’opérateur ne connaît pas l’adresse.
    .second = Il faut la rue, la ville et l’étage.
    .third = Touchez la deuxième réponse, avec l’adresse.
gaz-odeur-where-mistake-client = La référence client sert pour les factures. Ici, il faut l’adresse.
    .second = Le technicien vient dans une rue, pas dans un contrat.
    .third = Touchez la deuxième réponse, avec l’adresse.

gaz-odeur-people-name = Tous dehors
gaz-odeur-people-say = Dites si tous sont sortis.
gaz-odeur-people-why =
    Les secours pensent d’abord aux gens.
    Dites ce que vous savez, sans retourner voir.
gaz-odeur-people-hint-1 = { $first-name } est dehors, avec ses voisins. Dites-le.
gaz-odeur-people-hint-2 = C’est la deuxième question de l’opérateur.
gaz-odeur-people-hint-3 = La question est éclairée. Touchez la première réponse.
gaz-odeur-people-well = L’opérateur est rassuré.
gaz-odeur-people-mistake-check = On ne remonte jamais, même pour vérifier.
    .second = Si quelqu’un manque, dites-le. Les secours iront le chercher.
    .third = Touchez la première réponse.

gaz-odeur-waiting-name = Attendre
gaz-odeur-waiting-say = Dites où vous attendez.
gaz-odeur-waiting-why =
    Le technicien vous cherchera dehors.
    Rentrer reste interdit jusqu’à son accord.
gaz-odeur-waiting-hint-1 = Le danger est encore dans le bâtiment. Où attendre ?
gaz-odeur-waiting-hint-2 = C’est la dernière question, au-dessus de « Raccrocher ».
gaz-odeur-waiting-hint-3 = La question est éclairée. Touchez « Je l’attends dehors ».
gaz-odeur-waiting-well = Oui. Loin du bâtiment, sans fumer.
gaz-odeur-waiting-mistake-home = Le gaz est encore là. On ne rentre pas.
    .second = Le technicien dira quand rentrer, après sa mesure.
    .third = Touchez « Je l’attends dehors ».

gaz-odeur-hang-up-name = Raccrocher
gaz-odeur-hang-up-say = Touchez « Raccrocher ».
gaz-odeur-hang-up-why =
    L’opérateur a tout ce qu’il faut.
    En vrai, raccrochez quand il le dit.
gaz-odeur-hang-up-hint-1 = Les trois réponses sont données. L’appel peut finir.
gaz-odeur-hang-up-hint-2 = Le bouton est en bas du téléphone.
gaz-odeur-hang-up-hint-3 = « Raccrocher » est éclairé. Touchez-le.
gaz-odeur-hang-up-well = Le technicien arrive. Vous connaissez les gestes.

## Autres numéros

gaz-odeur-decoy-service = C’est le service client. Il répond seulement en semaine.
    .second = Une odeur de gaz n’attend pas lundi.
    .third = Touchez la ligne suivante : « Urgence Sécurité Gaz ».
gaz-odeur-decoy-client = C’est un numéro de contrat. Il ne se compose pas.
    .second = Il sert pour parler d’une facture.
    .third = Touchez la ligne au-dessus : « Urgence Sécurité Gaz ».
