# Les mots du coach : gaz, qui fait quoi, et trouver son PCE.

gaz-pce-title = Gaz : trouver son PCE
gaz-pce-aim =
    Deux entreprises s’occupent de votre gaz.
    Apprenez qui appeler, et trouvez le numéro de votre logement.
gaz-pce-task =
    L’écran du compteur de gaz de { $first-name } est éteint.
    Remplissez d’abord la fiche « Qui appeler ? ».
    Ensuite, trouvez le PCE sur la facture.
    Donnez ce numéro à GRDF.
    À la fin, lisez comment faire sans facture.
gaz-pce-next-1 = Avec le PCE, GRDF sait de quel logement vous parlez.
gaz-pce-next-2 = Un technicien peut prendre rendez-vous avec vous.
gaz-pce-next-3 = GRDF ne vous demande jamais de payer une facture de gaz.
gaz-pce-keep-1 = Votre PCE, noté dans un endroit sûr
gaz-pce-keep-2 = Votre dernière facture de gaz
gaz-pce-help = Pour le compteur, GRDF : www.grdf.fr, téléphone 09 69 36 35 34. Pour la facture, votre fournisseur. Pour comprendre, www.energie-info.fr. Odeur de gaz, dehors : 0 800 47 33 33.

## Qui fait quoi

gaz-pce-open-roles-name = Ouvrir l’explication
gaz-pce-open-roles-say = Touchez « Gaz : qui fait quoi ? ».
gaz-pce-open-roles-why =
    Ce site est celui du médiateur de l’énergie.
    Il explique, et il ne vend rien.
gaz-pce-open-roles-hint-1 = Vous voulez comprendre le gaz. Une case porte cette question.
gaz-pce-open-roles-hint-2 = C’est la grande case du milieu.
gaz-pce-open-roles-hint-3 = La case « Gaz : qui fait quoi ? » est éclairée. Touchez-la.
gaz-pce-open-roles-well = Le tableau compare les deux entreprises.

gaz-pce-open-sheet-name = Prendre la fiche
gaz-pce-open-sheet-say = Lisez, puis ouvrez la fiche.
gaz-pce-open-sheet-why =
    GRDF s’occupe des tuyaux et du compteur.
    Le fournisseur s’occupe du contrat et des factures.
    Vous choisissez le fournisseur, jamais GRDF.
gaz-pce-open-sheet-hint-1 = Le tableau est lu. La fiche permet de s’entraîner.
gaz-pce-open-sheet-hint-2 = Le bouton est sous le tableau, après la phrase sur les villes.
gaz-pce-open-sheet-hint-3 = Le bouton « Ouvrir la fiche » est éclairé. Touchez-le.
gaz-pce-open-sheet-well = La fiche a cinq situations.

## La fiche

gaz-pce-smell-name = Odeur de gaz
gaz-pce-smell-say = Odeur de gaz : choisissez.
gaz-pce-smell-why =
    Une odeur de gaz est un danger.
    On sort, et on téléphone depuis dehors.
gaz-pce-smell-hint-1 = Une odeur de gaz n’attend pas. Quel numéro répond jour et nuit ?
gaz-pce-smell-hint-2 = C’est la première question. La bonne réponse est la troisième.
gaz-pce-smell-hint-3 = La question est éclairée. Touchez « Dehors, le 0 800 47 33 33 ».
gaz-pce-smell-well = Oui. Ce numéro est gratuit, jour et nuit.
gaz-pce-smell-mistake-website = Un site ne protège pas d’une fuite. Il faut sortir et appeler.
    .second = Personne ne lit un message assez vite. Le téléphone va plus vite.
    .third = Touchez la troisième réponse, avec le numéro 0 800 47 33 33.
gaz-pce-smell-mistake-supplier = Le fournisseur fait les factures. Il n’envoie pas de secours.
    .second = Les secours du gaz ont leur propre numéro.
    .third = Touchez la troisième réponse, avec le numéro 0 800 47 33 33.

gaz-pce-bill-name = Facture chère
gaz-pce-bill-say = Facture trop chère : choisissez.
gaz-pce-bill-why =
    Celui qui vend le gaz écrit la facture.
    Lui seul peut la corriger.
gaz-pce-bill-hint-1 = Qui a envoyé la facture ? C’est lui qu’il faut appeler.
gaz-pce-bill-hint-2 = C’est la deuxième question de la fiche.
gaz-pce-bill-hint-3 = La deuxième question est éclairée. Touchez « Mon fournisseur ».
gaz-pce-bill-well = Oui. Son numéro est sur la facture.
gaz-pce-bill-mistake-grdf = GRDF n’écrit pas de facture de gaz. Il s’occupe du réseau.
    .second = Regardez le nom en haut d’une facture. C’est celui du vendeur.
    .third = Touchez « Mon fournisseur », sous la question 2.

gaz-pce-meter-name = Compteur éteint
gaz-pce-meter-say = Compteur éteint : choisissez.
gaz-pce-meter-why =
    Le compteur fait partie du réseau.
    Le réseau est le travail de GRDF.
gaz-pce-meter-hint-1 = Qui pose et répare les compteurs ? Ce n’est pas le vendeur.
gaz-pce-meter-hint-2 = C’est la troisième question, au milieu de la fiche.
gaz-pce-meter-hint-3 = La troisième question est éclairée. Touchez « GRDF ».
gaz-pce-meter-well = Oui. GRDF envoie un technicien si besoin.
gaz-pce-meter-mistake-supplier = Le fournisseur vend le gaz. Il ne touche pas au compteur.
    .second = Le compteur est au bout des tuyaux. Les tuyaux, c’est GRDF.
    .third = Touchez « GRDF », sous la question 3.

gaz-pce-moving-name = Déménagement
gaz-pce-moving-say = Déménagement : choisissez.
gaz-pce-moving-why =
    Déménager, c’est finir un contrat et en commencer un autre.
    Le contrat est chez le fournisseur.
gaz-pce-moving-hint-1 = Un déménagement change le contrat. Qui tient le contrat ?
gaz-pce-moving-hint-2 = C’est la quatrième question de la fiche.
gaz-pce-moving-hint-3 = La quatrième question est éclairée. Touchez « Mon fournisseur ».
gaz-pce-moving-well = Oui. Ensuite, le fournisseur prévient GRDF.
gaz-pce-moving-mistake-grdf = GRDF ouvre le compteur, mais sur demande du fournisseur.
    .second = Un contrat finit, un autre commence. Cela se fait chez le vendeur.
    .third = Touchez « Mon fournisseur », sous la question 4.

gaz-pce-seller-name = Faux agent
gaz-pce-seller-say = Vendeur à la porte : choisissez.
gaz-pce-seller-why =
    GRDF ne vend aucun contrat.
    Celui qui le dit est un faux agent.
gaz-pce-seller-hint-1 = GRDF peut-il vendre un contrat ? Non. Cet homme ment donc.
gaz-pce-seller-hint-2 = C’est la dernière question. La bonne réponse est en bas.
gaz-pce-seller-hint-3 = La cinquième question est éclairée. Touchez « Je refuse ».
gaz-pce-seller-well = Oui. Un refus suffit, sans explication.
gaz-pce-seller-mistake-sign = Cet homme n’est pas de GRDF. GRDF ne vend aucun contrat.
    .second = Une signature vous engage chez un fournisseur inconnu.
    .third = Touchez la troisième réponse : « Je refuse et je ferme la porte ».
gaz-pce-seller-mistake-show = La facture porte votre PCE. Avec lui, on peut changer votre contrat.
    .second = Gardez la facture pour vous. Personne n’en a besoin à la porte.
    .third = Touchez la troisième réponse : « Je refuse et je ferme la porte ».

gaz-pce-to-grdf-name = Aller chez GRDF
gaz-pce-to-grdf-say = Touchez « Aller sur grdf.fr ».
gaz-pce-to-grdf-why =
    La fiche est complète.
    Le compteur éteint est une question pour GRDF.
gaz-pce-to-grdf-hint-1 = Les cinq réponses sont bonnes. Passez au site de GRDF.
gaz-pce-to-grdf-hint-2 = Le bouton est tout en bas de la fiche.
gaz-pce-to-grdf-hint-3 = « Aller sur grdf.fr » est éclairé. Touchez ce bouton.
gaz-pce-to-grdf-well = GRDF demande un numéro : le PCE.

## Le PCE

gaz-pce-find-pce-name = Trouver le PCE
gaz-pce-find-pce-say = Trouvez le PCE sur la facture.
gaz-pce-find-pce-why =
    Le PCE désigne le logement.
    Il a 14 chiffres et ne change jamais.
    Il est souvent en page 2, avec le contrat.
gaz-pce-find-pce-hint-1 = Trois papiers sont sur la table. Ouvrez « Gaz, page 2 ».
gaz-pce-find-pce-hint-2 = Sur la page 2, lisez les noms devant les numéros. Comptez 14 chiffres.
gaz-pce-find-pce-hint-3 = Suivez la partie éclairée. Touchez la ligne qui finit par « PCE ».
gaz-pce-find-pce-well = C’est lui. Il commence par 0123.

gaz-pce-type-pce-name = Écrire le PCE
gaz-pce-type-pce-say = Écrivez les 14 chiffres du PCE.
gaz-pce-type-pce-why =
    Recopiez quatre chiffres à la fois.
    Les espaces ne comptent pas.
gaz-pce-type-pce-hint-1 = Le PCE de la facture est { $value }.
gaz-pce-type-pce-hint-2 = La case « Votre PCE » est au milieu de la page.
gaz-pce-type-pce-hint-3 = La case est éclairée. Écrivez { $value }.
gaz-pce-type-pce-well = Les 14 chiffres sont justes.
gaz-pce-type-pce-value = PCE, facture de gaz page 2
gaz-pce-type-pce-mistake-thirteen = Il manque des chiffres. Le PCE en a 14.
    .second = Comptez par groupes de quatre. Le dernier groupe n’en a que deux.
    .third = Effacez la case. Recopiez { $value } en entier.
gaz-pce-type-pce-mistake-pdl = Ce numéro est celui de l’électricité. Il a aussi 14 chiffres.
    .second = Le PDL est pour le compteur vert. Le PCE est pour le gaz.
    .third = Effacez la case. Sur la facture de gaz, recopiez { $value }.
gaz-pce-type-pce-mistake-client = C’est la référence client. Elle désigne votre contrat, pas le logement.
    .second = Elle a 10 chiffres. Le PCE en a 14, en page 2.
    .third = Effacez la case. Recopiez { $value }.
gaz-pce-type-pce-mistake-meter = C’est le numéro du compteur. Il est gravé sur l’appareil.
    .second = Si on change le compteur, ce numéro change. Le PCE reste.
    .third = Effacez la case. Recopiez { $value }.

gaz-pce-continue-name = Envoyer le PCE
gaz-pce-continue-say = Touchez « Continuer ».
gaz-pce-continue-why =
    GRDF cherche le logement avec ce numéro.
    Vérifiez-le une dernière fois.
gaz-pce-continue-hint-1 = Le PCE est écrit. Donnez-le à GRDF.
gaz-pce-continue-hint-2 = Le bouton est sous la case du PCE.
gaz-pce-continue-hint-3 = « Continuer » est éclairé. Touchez-le une fois.
gaz-pce-continue-well = GRDF a trouvé le logement.

gaz-pce-no-bill-name = Sans facture
gaz-pce-no-bill-say = Lisez comment faire sans facture.
gaz-pce-no-bill-why =
    En arrivant dans un logement, on n’a pas encore de facture.
    Trois personnes peuvent donner le PCE.
gaz-pce-no-bill-hint-1 = Que faire sans facture ? Une case de la page l’explique.
gaz-pce-no-bill-hint-2 = C’est la grande case, sous le cadre du logement.
gaz-pce-no-bill-hint-3 = La case « Sans facture » est éclairée. Touchez-la.
gaz-pce-no-bill-well = Vous savez où trouver un PCE, avec ou sans facture.

## Autres boutons et autres numéros

gaz-pce-decoy-compare = Cette case compare les prix. Aujourd’hui, vous cherchez qui appeler.
    .second = Comparer sert quand on choisit un fournisseur.
    .third = Touchez la case suivante : « Gaz : qui fait quoi ? ».
gaz-pce-decoy-dispute = Cette case sert à contester une facture. Ce n’est pas utile aujourd’hui.
    .second = { $first-name } a un compteur éteint, pas un litige.
    .third = Touchez la case au-dessus : « Gaz : qui fait quoi ? ».
gaz-pce-decoy-client = C’est la référence client. Elle désigne le contrat de { $first-name }.
    .second = Comptez : 10 chiffres seulement. Le PCE en a 14.
    .third = Ouvrez l’autre papier : « Gaz, page 2 ».
gaz-pce-decoy-amount = C’est le prix à payer. On le voit en premier, mais on cherche un numéro.
    .second = Le PCE n’a ni virgule ni euros.
    .third = Ouvrez l’autre papier : « Gaz, page 2 ».
gaz-pce-decoy-meter-number = C’est le numéro du compteur. Il est gravé sur l’appareil.
    .second = Il est court : 7 chiffres. Le PCE en a 14.
    .third = Touchez la ligne suivante, qui finit par « PCE ».
gaz-pce-decoy-pdl = Ce numéro a 14 chiffres, mais c’est l’électricité.
    .second = PDL pour l’électricité, PCE pour le gaz.
    .third = Fermez ce papier. Ouvrez « Gaz, page 2 ».
