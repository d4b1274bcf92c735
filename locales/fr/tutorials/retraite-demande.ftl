# Les mots du coach : demander sa retraite en ligne, avec la demande unique (info-retraite.fr).

retraite-demande-title = Demander sa retraite en ligne
retraite-demande-aim =
    La retraite n’arrive pas toute seule : il faut la demander.
    Une seule demande va à toutes vos caisses.
retraite-demande-task =
    { $first-name } a choisi sa date de départ à la retraite.
    Cette date est dans la lettre à son employeur, sur le bureau.
    Faites sa demande et joignez sa pièce d’identité.
    Relisez tout : un numéro de téléphone est faux.
    Envoyez, imprimez l’accusé de réception, puis déconnectez-vous.
retraite-demande-next-1 = Chaque caisse étudie la demande. Elle écrit parfois pour un papier.
retraite-demande-next-2 = Une lettre donne le montant, quelques semaines avant le départ.
retraite-demande-next-3 = Le premier paiement arrive le mois suivant le départ.
retraite-demande-keep-1 = L’accusé de réception, avec son numéro
retraite-demande-keep-2 = La copie de la lettre à l’employeur
retraite-demande-help = Toutes les retraites : www.info-retraite.fr. L’Assurance retraite : www.lassuranceretraite.fr, téléphone 3960.

## Commencer

retraite-demande-open-request-name = Ouvrir la demande
retraite-demande-open-request-say = Touchez « Demander ma retraite ».
retraite-demande-open-request-why =
    Ouvrir ce service n’envoie rien.
    { $first-name } ne démissionne pas en touchant cette case.
retraite-demande-open-request-hint-1 = La date est choisie, la carrière est vérifiée. Ouvrez la demande.
retraite-demande-open-request-hint-2 = Cherchez les mots « demande » et « retraite » sur la page.
retraite-demande-open-request-hint-3 = L’entrée de la demande est éclairée. Touchez-la.
retraite-demande-open-request-well = La page rappelle ce qu’il faut préparer.

retraite-demande-begin-name = Commencer
retraite-demande-begin-say = Touchez « Commencer ma demande ».
retraite-demande-begin-why =
    Le site a déjà trouvé les deux caisses.
    Rien ne part avant la dernière page.
retraite-demande-begin-hint-1 = Les papiers sont prêts. Passez aux questions.
retraite-demande-begin-hint-2 = Le bouton est sous la liste des conseils.
retraite-demande-begin-hint-3 = « Commencer ma demande » est éclairé. Touchez-le.
retraite-demande-begin-well = La première étape parle de la date.

## La date

retraite-demande-find-date-name = Lire la date
retraite-demande-find-date-say = Ouvrez la lettre. Touchez le début de la retraite.
retraite-demande-find-date-why =
    La même date doit être partout : employeur et caisses.
    La retraite commence toujours le 1er d’un mois.
retraite-demande-find-date-hint-1 = Trois dates sont dans la lettre. Il faut le début de la retraite.
retraite-demande-find-date-hint-2 = Le papier est sous la page. Cherchez une date qui commence par « 1er ».
retraite-demande-find-date-hint-3 = Suivez la partie éclairée : la lettre, puis la date.
retraite-demande-find-date-well = C’est la bonne date. Retenez le mois.

retraite-demande-month-name = Choisir le mois
retraite-demande-month-say = Choisissez « { $value } » dans la liste.
retraite-demande-month-why =
    La liste montre seulement des premiers du mois.
    On demande sa retraite plusieurs mois avant.
retraite-demande-month-hint-1 = Touchez la liste. Cherchez la date de la lettre : { $value }.
retraite-demande-month-hint-2 = C’est la première question de la page.
retraite-demande-month-hint-3 = La liste est éclairée. Ouvrez-la et touchez { $value }.
retraite-demande-month-well = La date de départ est choisie.
retraite-demande-month-value = Début de la retraite
retraite-demande-month-mistake-too-near = C’est trop tôt : les caisses n’auraient pas le temps.
    .second = Le site refusera cette date. La lettre dit { $value }.
    .third = Rouvrez la liste. Touchez { $value }.
retraite-demande-month-mistake-month-before = C’est un mois trop tôt. La lettre dit { $value }.
    .second = { $first-name } travaille encore ce mois-là. Il y aurait une erreur.
    .third = Rouvrez la liste. Touchez la ligne suivante : { $value }.

retraite-demande-stop-name = Dernier jour
retraite-demande-stop-say = Dernier jour de travail : { $value }.
retraite-demande-stop-why =
    On s’arrête la veille de la retraite.
    C’est donc le dernier jour du mois d’avant.
retraite-demande-stop-hint-1 = Quel jour vient juste avant la retraite ? La lettre le dit : { $value }.
retraite-demande-stop-hint-2 = C’est la deuxième réponse, sous la liste.
retraite-demande-stop-hint-3 = La question est éclairée. Touchez le rond devant { $value }.
retraite-demande-stop-well = Les deux dates se suivent. C’est juste.
retraite-demande-stop-value = Dernier jour de travail
retraite-demande-stop-mistake-same = C’est le premier jour de retraite. Ce jour-là, on ne travaille plus.
    .second = Le dernier jour de travail est la veille : { $value }.
    .third = Touchez le rond devant { $value }.
retraite-demande-stop-mistake-stopped = { $first-name } travaille encore. Elle s’arrêtera plus tard.
    .second = La lettre à l’employeur donne le dernier jour.
    .third = Touchez le rond devant { $value }.

retraite-demande-to-documents-name = Continuer
retraite-demande-to-documents-say = Touchez « Continuer ».
retraite-demande-to-documents-why =
    La date est complète.
    Vous pourrez encore la changer avant l’envoi.
retraite-demande-to-documents-hint-1 = Cette étape est finie. Passez aux papiers.
retraite-demande-to-documents-hint-2 = Le bouton est sous les trois réponses.
retraite-demande-to-documents-hint-3 = « Continuer » est éclairé. Touchez-le.
retraite-demande-to-documents-well = Trois papiers sont déjà reçus. Il en manque un.

## Les papiers

retraite-demande-choose-file-name = Ajouter l’identité
retraite-demande-choose-file-say = Touchez « Pièce d’identité, recto et verso ».
retraite-demande-choose-file-why =
    Les caisses veulent les deux côtés de la carte.
    Recto : le devant. Verso : le dos.
retraite-demande-choose-file-hint-1 = Un seul papier n’est pas encore là. Allez le chercher.
retraite-demande-choose-file-hint-2 = La ligne est sous le tableau. Elle dit « Aucun fichier ».
retraite-demande-choose-file-hint-3 = La ligne de la pièce d’identité est éclairée. Touchez-la.
retraite-demande-choose-file-well = Voici les fichiers de la clé USB.

retraite-demande-attach-name = Joindre la carte
retraite-demande-attach-say = Joignez la carte, recto et verso.
retraite-demande-attach-why =
    Un fichier incomplet retarde le dossier.
    « Ouvrir » montre le papier avant de le joindre.
retraite-demande-attach-hint-1 = Cherchez un nom qui dit « recto » et « verso ».
retraite-demande-attach-hint-2 = C’est le dernier fichier de la liste. Il finit par « pdf ».
retraite-demande-attach-hint-3 = Le bouton « Joindre » du bon fichier est éclairé. Touchez-le.
retraite-demande-attach-well = La pièce d’identité est jointe.
retraite-demande-attach-mistake-front = Il manque le dos de la carte. Ce fichier montre le devant seul.
    .second = Les caisses redemanderaient le papier. Cela ferait perdre du temps.
    .third = Retouchez la ligne. Joignez le fichier « recto_verso ».
retraite-demande-attach-mistake-vitale = C’est la carte Vitale. Elle ne prouve pas l’identité.
    .second = Une pièce d’identité, c’est une carte d’identité ou un passeport.
    .third = Retouchez la ligne. Joignez « identite_recto_verso.pdf ».

retraite-demande-to-summary-name = Continuer
retraite-demande-to-summary-say = Touchez « Continuer ».
retraite-demande-to-summary-why =
    Les quatre papiers sont là.
    La dernière étape sert à tout relire.
retraite-demande-to-summary-hint-1 = Les papiers sont complets. Allez vérifier la demande.
retraite-demande-to-summary-hint-2 = Le bouton est sous le nom du fichier.
retraite-demande-to-summary-hint-3 = « Continuer » est éclairé. Touchez-le.
retraite-demande-to-summary-well = Voici le récapitulatif. Relisez chaque ligne.

## Vérifier

retraite-demande-modify-name = Modifier
retraite-demande-modify-say = Téléphone : touchez « Modifier ».
retraite-demande-modify-why =
    Le site a repris un vieux numéro.
    La fin n’est pas celle de la fiche.
    Chaque ligne a son bouton « Modifier ».
retraite-demande-modify-hint-1 = Comparez avec la fiche de { $first-name }. Une ligne est fausse.
retraite-demande-modify-hint-2 = C’est la dernière ligne du tableau : le téléphone.
retraite-demande-modify-hint-3 = Le bouton « Modifier » du téléphone est éclairé. Touchez-le.
retraite-demande-modify-well = Vous pouvez corriger. Les autres réponses sont gardées.

retraite-demande-phone-name = Corriger le téléphone
retraite-demande-phone-say = Corrigez le numéro : { $value }.
retraite-demande-phone-why =
    Les caisses appellent parfois pour une question.
    Avec un faux numéro, elles ne vous trouvent pas.
retraite-demande-phone-hint-1 = Effacez la fin du numéro. Il finit par 01, pas par 10.
retraite-demande-phone-hint-2 = C’est la seule case de la page, déjà remplie.
retraite-demande-phone-hint-3 = La case « Téléphone » est éclairée. Elle doit montrer { $value }.
retraite-demande-phone-well = Le numéro est juste.

retraite-demande-save-name = Enregistrer
retraite-demande-save-say = Touchez « Enregistrer ».
retraite-demande-save-why =
    Le site garde le nouveau numéro.
    Il revient ensuite au récapitulatif.
retraite-demande-save-hint-1 = Le numéro est corrigé. Gardez-le.
retraite-demande-save-hint-2 = Le bouton est sous la case du téléphone.
retraite-demande-save-hint-3 = « Enregistrer » est éclairé. Touchez-le.
retraite-demande-save-well = Le récapitulatif montre maintenant le bon numéro.

retraite-demande-certify-name = Certifier
retraite-demande-certify-say = Cochez « Je certifie sur l’honneur ».
retraite-demande-certify-why =
    Vous promettez que tout est vrai.
    Une erreur de bonne foi peut se corriger.
retraite-demande-certify-hint-1 = Tout est relu. Dites que c’est exact, avec la case.
retraite-demande-certify-hint-2 = La petite case est sous le tableau.
retraite-demande-certify-hint-3 = La case est éclairée. Touchez-la une fois.
retraite-demande-certify-well = La case est cochée.

## Envoyer

retraite-demande-send-name = Demander l’envoi
retraite-demande-send-say = Touchez « Envoyer ma demande ».
retraite-demande-send-why =
    Le site posera une dernière question.
    Vous pourrez encore revenir.
retraite-demande-send-hint-1 = La demande est prête. Lancez l’envoi.
retraite-demande-send-hint-2 = Le bouton est tout en bas, sous la case cochée.
retraite-demande-send-hint-3 = « Envoyer ma demande » est éclairé. Touchez-le.
retraite-demande-send-well = Une fenêtre demande de confirmer.
retraite-demande-send-mistake-too-soon = Le site refuse encore. Lisez le message en haut de la page.
    .second = Vérifiez la case cochée, le téléphone et la date.
    .third = Corrigez ce que le message indique. Puis touchez de nouveau « Envoyer ma demande ».

retraite-demande-confirm-name = Confirmer
retraite-demande-confirm-say = Relisez, puis touchez « Envoyer ».
retraite-demande-confirm-why =
    « Revenir » ferme la fenêtre sans rien envoyer.
    « Envoyer » fait partir la demande vers toutes les caisses.
retraite-demande-confirm-hint-1 = La date est juste et le téléphone aussi. Confirmez.
retraite-demande-confirm-hint-2 = Dans la fenêtre, c’est le deuxième bouton, après « Revenir ».
retraite-demande-confirm-hint-3 = « Envoyer » est éclairé dans la fenêtre. Touchez-le.
retraite-demande-confirm-well = La demande est partie. Elle a un numéro.

retraite-demande-open-receipt-name = Ouvrir l’accusé
retraite-demande-open-receipt-say = Touchez « Accusé de réception (PDF) ».
retraite-demande-open-receipt-why =
    Ce papier prouve la demande et sa date.
    Le numéro sert pour suivre le dossier.
retraite-demande-open-receipt-hint-1 = Gardez une preuve de l’envoi. Ouvrez l’accusé.
retraite-demande-open-receipt-hint-2 = Le bouton est sous le numéro de la demande.
retraite-demande-open-receipt-hint-3 = Le bouton de l’accusé est éclairé. Touchez-le.
retraite-demande-open-receipt-well = Le papier s’ouvre dans un nouvel onglet.

retraite-demande-print-name = Imprimer
retraite-demande-print-say = Touchez « Imprimer ».
retraite-demande-print-why =
    Vous garderez cette feuille plusieurs mois.
    Rien ne reste sur l’ordinateur.
retraite-demande-print-hint-1 = L’accusé est ouvert. Sortez-le sur une feuille.
retraite-demande-print-hint-2 = Le bouton est dans la barre, au-dessus de la feuille.
retraite-demande-print-hint-3 = « Imprimer » est éclairé. Touchez-le une fois.
retraite-demande-print-well = La feuille sort. En vrai, prenez-la tout de suite.

retraite-demande-log-out-name = Se déconnecter
retraite-demande-log-out-say = Revenez sur le site. Déconnectez-vous.
retraite-demande-log-out-why =
    Le compte montre toute la vie de travail.
    Reprenez aussi la clé USB et la lettre.
retraite-demande-log-out-hint-1 = Le compte de { $first-name } est encore ouvert. Fermez-le.
retraite-demande-log-out-hint-2 = Touchez le premier onglet. Le lien est en bas de la page.
retraite-demande-log-out-hint-3 = Suivez la partie éclairée, jusqu’à « Se déconnecter ».
retraite-demande-log-out-well = Le compte est fermé. La demande suit son chemin.

## Autres boutons

retraite-demande-decoy-career = Ici, on vérifie ses années de travail. { $first-name } l’a déjà fait.
    .second = La case donne la date de cette vérification.
    .third = Touchez « Demander ma retraite », un peu plus bas.
retraite-demande-decoy-simulate = Ici, on essaie des dates, sans rien envoyer. La date est déjà choisie.
    .second = Une simulation n’est pas une demande.
    .third = Touchez « Demander ma retraite », un peu plus bas.
retraite-demande-decoy-written = C’est le jour où la lettre a été écrite.
    .second = La retraite commence plus tard, le 1er d’un mois.
    .third = Touchez la ligne « Début de la retraite ».
retraite-demande-decoy-save-later = En vrai, ce lien garde la demande. Vous la finissez un autre jour.
    .second = Attention : une demande gardée n’est pas envoyée.
    .third = Le papier est sur la clé USB. Touchez la ligne de la pièce d’identité.
retraite-demande-decoy-log-out-early = Ne partez pas encore. La demande n’est pas finie.
    .second = Il faut envoyer, puis imprimer l’accusé de réception.
    .third = Revenez en arrière avec la flèche, en haut à gauche.
