# Les mots du coach : emménager et avoir le gaz.

gaz-emmenager-title = Emménager : avoir le gaz
gaz-emmenager-aim =
    Vous arrivez dans un logement. Vous choisissez un fournisseur.
    Le fournisseur demande à GRDF d’ouvrir le gaz.
gaz-emmenager-task =
    { $first-name } et Léa déménagent dans deux semaines.
    Choisissez une offre de gaz, puis remplissez le contrat.
    Trois papiers sont sur la table : lisez-les.
    Prenez le rendez-vous qui va à Léa.
    À la fin, confirmez par SMS.
gaz-emmenager-next-1 = Le fournisseur prévient GRDF. Un technicien ouvre le gaz.
gaz-emmenager-next-2 = Le jour du passage, soyez là et relisez le compteur.
gaz-emmenager-next-3 = Pensez à arrêter l’ancien contrat de gaz.
gaz-emmenager-keep-1 = Le contrat reçu par mail ou par courrier
gaz-emmenager-keep-2 = La photo du compteur et le SMS du rendez-vous
gaz-emmenager-help = Pour choisir : www.energie-info.fr, le site du médiateur de l’énergie. Pour le compteur, GRDF : www.grdf.fr, téléphone 09 69 36 35 34. Odeur de gaz, dehors : 0 800 47 33 33.

## Choisir

gaz-emmenager-compare-name = Comparer
gaz-emmenager-compare-say = Ouvrez le comparateur.
gaz-emmenager-compare-why =
    Ce comparateur est celui du médiateur de l’énergie.
    Il est gratuit et ne touche rien sur les contrats.
gaz-emmenager-compare-hint-1 = Il faut un fournisseur. Une case permet de comparer.
gaz-emmenager-compare-hint-2 = C’est la première grande case, sous le message bleu.
gaz-emmenager-compare-hint-3 = La case « Comparer les offres de gaz » est éclairée. Touchez-la.
gaz-emmenager-compare-well = Trois offres s’affichent.

gaz-emmenager-choose-offer-name = Choisir l’offre
gaz-emmenager-choose-offer-say = Choisissez le prix fixe simple.
gaz-emmenager-choose-offer-why =
    Léa veut un prix fixe, sans service en plus.
    L’offre la moins chère n’a pas un prix fixe.
gaz-emmenager-choose-offer-hint-1 = Lisez le mot de Léa. Puis lisez la colonne « Prix ».
gaz-emmenager-choose-offer-hint-2 = La bonne ligne est celle du milieu.
gaz-emmenager-choose-offer-hint-3 = Le bouton de la deuxième ligne est éclairé. Touchez « Choisir ».
gaz-emmenager-choose-offer-well = Le site du fournisseur s’ouvre dans un autre onglet.
gaz-emmenager-choose-offer-mistake-flash = Ce prix change chaque mois. Léa veut un prix fixe.
    .second = Il est moins cher aujourd’hui. Demain, personne ne le sait.
    .third = Touchez « Revenir aux offres ». Prenez la deuxième ligne.
gaz-emmenager-choose-offer-mistake-comfort = Cette offre ajoute un dépannage payant. Léa n’en veut pas.
    .second = Le prix est fixe, mais bien plus haut.
    .third = Touchez « Revenir aux offres ». Prenez la deuxième ligne.

gaz-emmenager-situation-name = Dire pourquoi
gaz-emmenager-situation-say = Choisissez « J’emménage ».
gaz-emmenager-situation-why =
    Le logement a déjà le gaz : une locataire l’utilisait.
    Il faut seulement un contrat à votre nom.
gaz-emmenager-situation-hint-1 = { $first-name } change de logement. Le nouveau a déjà un compteur.
gaz-emmenager-situation-hint-2 = La bonne réponse est celle du milieu.
gaz-emmenager-situation-hint-3 = La question est éclairée. Touchez « J’emménage ».
gaz-emmenager-situation-well = C’est noté : un emménagement.
gaz-emmenager-situation-mistake-switch = { $first-name } ne reste pas chez lui. Il déménage.
    .second = Cette réponse sert à changer de fournisseur sans bouger.
    .third = Touchez la deuxième réponse : « J’emménage ».
gaz-emmenager-situation-mistake-new = Ce logement a déjà le gaz. La locataire s’en servait.
    .second = Un logement neuf demande des travaux, et des semaines.
    .third = Touchez la deuxième réponse : « J’emménage ».

gaz-emmenager-to-form-name = Continuer
gaz-emmenager-to-form-say = Touchez « Continuer ».
gaz-emmenager-to-form-why =
    La situation est claire.
    La suite parle du logement.
gaz-emmenager-to-form-hint-1 = La réponse est donnée. Passez à la page suivante.
gaz-emmenager-to-form-hint-2 = Le bouton est sous les trois réponses.
gaz-emmenager-to-form-hint-3 = « Continuer » est éclairé. Touchez-le.
gaz-emmenager-to-form-well = L’adresse est déjà écrite. Il reste quatre réponses.

## Le logement

gaz-emmenager-type-pce-name = Écrire le PCE
gaz-emmenager-type-pce-say = Écrivez le PCE du nouveau logement.
gaz-emmenager-type-pce-why =
    Chaque logement a son PCE.
    L’ancienne locataire l’a laissé sur un mot.
gaz-emmenager-type-pce-hint-1 = Ouvrez « Mot de la locataire ». Le PCE est { $value }.
gaz-emmenager-type-pce-hint-2 = C’est la première case, sous l’adresse.
gaz-emmenager-type-pce-hint-3 = La case « PCE » est éclairée. Écrivez { $value }.
gaz-emmenager-type-pce-well = C’est bien le nouveau logement.
gaz-emmenager-type-pce-value = PCE du nouveau logement
gaz-emmenager-type-pce-mistake-thirteen = Il manque des chiffres. Le PCE en a 14.
    .second = Comptez par groupes de quatre. Le dernier groupe en a deux.
    .third = Effacez la case. Recopiez { $value } en entier.
gaz-emmenager-type-pce-mistake-old-home = Ce PCE est celui de l’ancien logement.
    .second = Le PCE reste avec le logement. En déménageant, vous en changez.
    .third = Effacez la case. Écrivez { $value }.

gaz-emmenager-find-index-name = Lire le compteur
gaz-emmenager-find-index-say = Trouvez les chiffres du compteur.
gaz-emmenager-find-index-why =
    Ces chiffres disent où finit la facture de l’ancienne locataire.
    On donne seulement le fond noir.
gaz-emmenager-find-index-hint-1 = Ouvrez « Compteur », sur la table. Cherchez le fond noir.
gaz-emmenager-find-index-hint-2 = La photo est sous la page. La bonne ligne a cinq chiffres.
gaz-emmenager-find-index-hint-3 = Suivez la partie éclairée. Touchez les chiffres sur fond noir.
gaz-emmenager-find-index-well = Oui. Les deux 0 du début comptent.

gaz-emmenager-type-index-name = Écrire les chiffres
gaz-emmenager-type-index-say = Écrivez les 5 chiffres noirs.
gaz-emmenager-type-index-why =
    Ainsi, vous ne payez pas le gaz d’une autre personne.
    Le jour de l’entrée, vous les relirez.
gaz-emmenager-type-index-hint-1 = Sur fond noir, la photo montre { $value }.
gaz-emmenager-type-index-hint-2 = C’est la deuxième case. Elle finit par m³.
gaz-emmenager-type-index-hint-3 = La case « Chiffres du compteur » est éclairée. Écrivez { $value }.
gaz-emmenager-type-index-well = Les chiffres sont notés.
gaz-emmenager-type-index-value = Chiffres sur fond noir
gaz-emmenager-type-index-mistake-no-zero = Il manque un ou deux 0 au début. Il faut 5 chiffres.
    .second = Les 0 du début comptent, même s’ils semblent inutiles.
    .third = Effacez la case. Écrivez { $value }.
gaz-emmenager-type-index-mistake-red = Il y a trop de chiffres. Le fond rouge ne se donne pas.
    .second = Gardez seulement les 5 premiers chiffres.
    .third = Effacez les derniers chiffres. Il reste { $value }.
gaz-emmenager-type-index-mistake-old-home = Ces chiffres viennent du compteur de l’ancien logement.
    .second = Ils serviront pour arrêter l’ancien contrat.
    .third = Effacez la case. Écrivez { $value }.

gaz-emmenager-date-name = Date d’entrée
gaz-emmenager-date-say = Écrivez la date d’entrée.
gaz-emmenager-date-why =
    Le contrat commence ce jour-là.
    La date est sur le mot de Léa.
gaz-emmenager-date-hint-1 = La date du mot de Léa est { $value }.
gaz-emmenager-date-hint-2 = Trois petites cases se suivent : jour, mois, année.
gaz-emmenager-date-hint-3 = Les cases sont éclairées. Écrivez { $value }.
gaz-emmenager-date-well = Le contrat commencera le bon jour.
gaz-emmenager-date-value = Date d’entrée, mot de Léa
gaz-emmenager-date-mistake-today = C’est la date d’aujourd’hui. L’entrée est dans deux semaines.
    .second = Avec cette date, vous paieriez deux semaines de trop.
    .third = Effacez les cases. Écrivez { $value }.

gaz-emmenager-use-name = Dire l’usage
gaz-emmenager-use-say = Choisissez à quoi sert le gaz.
gaz-emmenager-use-why =
    Le prix de l’année dépend de l’usage.
    Le chauffage utilise le plus de gaz.
gaz-emmenager-use-hint-1 = L’ancienne locataire l’a écrit : trois usages.
gaz-emmenager-use-hint-2 = La liste est sous la date. Prenez la ligne la plus longue.
gaz-emmenager-use-hint-3 = La liste est éclairée. Choisissez la ligne avec le chauffage.
gaz-emmenager-use-well = Le fournisseur connaît l’usage.
gaz-emmenager-use-mistake-cooking = La cuisine seule donnerait un prix bien trop bas.
    .second = Ensuite, la facture serait une mauvaise surprise.
    .third = Choisissez la ligne qui finit par « chauffage ».
gaz-emmenager-use-mistake-water = Il manque le chauffage. C’est lui qui coûte le plus.
    .second = Relisez le mot de l’ancienne locataire.
    .third = Choisissez la ligne qui finit par « chauffage ».

gaz-emmenager-to-slots-name = Continuer
gaz-emmenager-to-slots-say = Touchez « Continuer ».
gaz-emmenager-to-slots-why =
    Les quatre réponses sont là.
    Il faut maintenant un rendez-vous.
gaz-emmenager-to-slots-hint-1 = Le logement est décrit. Passez au rendez-vous.
gaz-emmenager-to-slots-hint-2 = Le bouton est sous la liste des usages.
gaz-emmenager-to-slots-hint-3 = « Continuer » est éclairé, sous la liste. Touchez-le.
gaz-emmenager-to-slots-well = Le site propose quatre moments.

## Le rendez-vous

gaz-emmenager-slot-name = Choisir le moment
gaz-emmenager-slot-say = Choisissez le moment de Léa.
gaz-emmenager-slot-why =
    Quelqu’un doit ouvrir la porte au technicien.
    Léa est libre un seul matin.
gaz-emmenager-slot-hint-1 = Lisez le mot de Léa : quel jour, et matin ou après-midi ?
gaz-emmenager-slot-hint-2 = La liste est au milieu. Le bon moment est le deuxième.
gaz-emmenager-slot-hint-3 = La liste est éclairée. Prenez la deuxième ligne, de 8 h à 12 h.
gaz-emmenager-slot-well = Léa sera là.
gaz-emmenager-slot-mistake-afternoon = C’est le jour de l’entrée, l’après-midi. Léa ne peut pas.
    .second = Sans personne, le technicien repart. Tout recommence.
    .third = Prenez la deuxième ligne : le lendemain, de 8 h à 12 h.
gaz-emmenager-slot-mistake-late = Le jour est bon, mais Léa est libre le matin.
    .second = Cherchez le même jour, de 8 h à 12 h.
    .third = Prenez la deuxième ligne de la liste.
gaz-emmenager-slot-mistake-next = C’est une semaine plus tard, sans chauffage.
    .second = Léa a écrit une date. Comparez-la avec la liste.
    .third = Prenez la deuxième ligne : de 8 h à 12 h.

gaz-emmenager-mobile-name = Téléphone
gaz-emmenager-mobile-say = Écrivez le téléphone mobile.
gaz-emmenager-mobile-why =
    Le SMS du rendez-vous arrive sur ce numéro.
    Le technicien peut aussi appeler.
gaz-emmenager-mobile-hint-1 = Recopiez le numéro de la carte : 10 chiffres.
gaz-emmenager-mobile-hint-2 = La case est sous la liste des moments.
gaz-emmenager-mobile-hint-3 = La case « Téléphone mobile » est éclairée. Écrivez { $value }.
gaz-emmenager-mobile-well = Le numéro est juste.

gaz-emmenager-to-contract-name = Continuer
gaz-emmenager-to-contract-say = Touchez « Continuer ».
gaz-emmenager-to-contract-why =
    Le moment et le numéro sont prêts.
    Rien n’est encore signé.
gaz-emmenager-to-contract-hint-1 = Le rendez-vous est choisi. Allez relire le contrat.
gaz-emmenager-to-contract-hint-2 = Le bouton est sous le numéro de téléphone.
gaz-emmenager-to-contract-hint-3 = « Continuer » est éclairé. Touchez-le une fois.
gaz-emmenager-to-contract-well = Voici le contrat. Et le téléphone sonne.

## Le faux agent, puis la signature

gaz-emmenager-hang-up-name = Raccrocher
gaz-emmenager-hang-up-say = Lisez l’appel, puis raccrochez.
gaz-emmenager-hang-up-why =
    GRDF ne vend aucun contrat.
    Il ne demande jamais de numéro de compte par téléphone.
gaz-emmenager-hang-up-hint-1 = Qui appelle ? Un numéro inconnu qui vend. Ce n’est pas GRDF.
gaz-emmenager-hang-up-hint-2 = Le téléphone est à côté de la page. Prenez le bouton du bas.
gaz-emmenager-hang-up-hint-3 = « Raccrocher » est éclairé. Touchez-le, sans répondre.
gaz-emmenager-hang-up-well = Très bien. On peut raccrocher sans explication.

gaz-emmenager-iban-name = Compte bancaire
gaz-emmenager-iban-say = Écrivez l’IBAN de la carte.
gaz-emmenager-iban-why =
    Ici, c’est vous qui avez choisi ce fournisseur.
    L’IBAN sert à payer les factures.
gaz-emmenager-iban-hint-1 = Recopiez l’IBAN de la carte. Il commence par FR.
gaz-emmenager-iban-hint-2 = La case est sous le cadre du contrat.
gaz-emmenager-iban-hint-3 = La case « IBAN » est éclairée. Écrivez { $value }.
gaz-emmenager-iban-well = Le numéro de compte est juste.

gaz-emmenager-agree-name = Accepter
gaz-emmenager-agree-say = Relisez, puis cochez l’accord.
gaz-emmenager-agree-why =
    Vérifiez le prix, la date et le rendez-vous.
    L’autre case apporte seulement de la publicité.
gaz-emmenager-agree-hint-1 = Le contrat est juste ? Cochez la case du contrat.
gaz-emmenager-agree-hint-2 = Deux petites cases se suivent. Prenez celle du haut.
gaz-emmenager-agree-hint-3 = La case « J’ai lu le contrat » est éclairée. Touchez-la.
gaz-emmenager-agree-well = L’accord est donné. La publicité reste refusée.

gaz-emmenager-sign-name = Signer
gaz-emmenager-sign-say = Touchez « Signer le contrat ».
gaz-emmenager-sign-why =
    Ce bouton vous engage.
    Vous gardez 14 jours pour changer d’avis.
gaz-emmenager-sign-hint-1 = Tout est relu. Vous pouvez signer.
gaz-emmenager-sign-hint-2 = Le bouton est sous les deux petites cases.
gaz-emmenager-sign-hint-3 = « Signer le contrat » est éclairé. Touchez-le une fois.
gaz-emmenager-sign-well = Le contrat est signé. Un SMS arrive.

gaz-emmenager-confirm-name = Confirmer
gaz-emmenager-confirm-say = Répondez OUI au SMS.
gaz-emmenager-confirm-why =
    Ce SMS, vous l’attendiez.
    Il répète votre adresse et votre rendez-vous.
gaz-emmenager-confirm-hint-1 = Le rendez-vous attend une réponse. Lisez le téléphone.
gaz-emmenager-confirm-hint-2 = Le téléphone est à côté de la page. Le bouton est sous le message.
gaz-emmenager-confirm-hint-3 = « Répondre OUI » est éclairé. Touchez-le.
gaz-emmenager-confirm-well = Le rendez-vous est gardé. Notez-le sur un calendrier.

## Autres boutons

gaz-emmenager-decoy-new-home = Cette case est pour un logement sans tuyau de gaz.
    .second = Le nouveau logement a déjà le gaz.
    .third = Touchez la case au-dessus : « Comparer les offres de gaz ».
gaz-emmenager-decoy-extra = Ce service coûte 9 euros par mois. Léa n’en veut pas.
    .second = Il n’est pas nécessaire pour avoir le gaz.
    .third = Laissez ce lien. Touchez « Continuer », au-dessus.
gaz-emmenager-decoy-give = Arrêtez-vous là. Ici, rien ne part. En vrai, c’est un piège.
    .second = GRDF ne vend pas de contrat et ne demande pas d’IBAN.
    .third = Touchez « Raccrocher », juste en dessous.
gaz-emmenager-decoy-red = Ces chiffres sont sur fond rouge. On ne les donne pas.
    .second = Ils comptent des quantités minuscules.
    .third = Remontez d’une ligne : le fond noir.
