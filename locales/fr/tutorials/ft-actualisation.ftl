# Les mots du coach : s’actualiser chaque mois (France Travail).

ft-actualisation-title = S’actualiser chaque mois
ft-actualisation-aim =
    Chaque mois, vous dites à France Travail ce que vous avez fait.
    C’est obligatoire, même si rien n’a changé.
ft-actualisation-task =
    Faites l’actualisation de { $first-name }.
    Elle a travaillé 24 heures à la boulangerie.
    Elle a gagné 300 euros brut, et ce contrat est fini.
    Elle n’a rien d’autre à déclarer.
    Elle cherche toujours un emploi.
    Sa fiche de paie est sur le bureau, sous l’écran.
    À la fin, gardez le reçu et déconnectez-vous.
ft-actualisation-next-1 = France Travail confirme dans votre espace, sous 24 heures.
ft-actualisation-next-2 = Le paiement arrive environ 3 jours ouvrés plus tard.
ft-actualisation-next-3 = Une erreur ? Appelez le 3949 avant le 15.
ft-actualisation-keep-1 = Le reçu de l’actualisation
ft-actualisation-keep-2 = Vos fiches de paie du mois
ft-actualisation-help = France Travail : www.francetravail.fr, téléphone 3949. Le service est gratuit. Vous payez seulement l’appel.

## Ouvrir le service

ft-actualisation-open-update-name = Ouvrir l’actualisation
ft-actualisation-open-update-say = Touchez « M’actualiser ».
ft-actualisation-open-update-why =
    Le service ouvre le 28 du mois.
    Il ferme le 15 du mois suivant, à minuit.
ft-actualisation-open-update-hint-1 = Vous allez dire ce que { $first-name } a fait ce mois-ci. Il faut ouvrir ce service.
ft-actualisation-open-update-hint-2 = C’est la première grande case, sous le message bleu.
ft-actualisation-open-update-hint-3 = La case « M’actualiser » est éclairée. Posez le doigt dessus.
ft-actualisation-open-update-well = Le service est ouvert. Rien n’est encore envoyé.

ft-actualisation-begin-name = Commencer
ft-actualisation-begin-say = Lisez, puis touchez « Commencer ».
ft-actualisation-begin-why =
    La page annonce trois moments : déclarer, vérifier, envoyer.
    Avant « Valider », vous pouvez tout changer.
ft-actualisation-begin-hint-1 = Cette page explique la suite. Il n’y a rien à remplir.
ft-actualisation-begin-hint-2 = Le bouton « Commencer » est sous le message d’attention.
ft-actualisation-begin-hint-3 = Le bouton « Commencer » est éclairé. Touchez ce bouton.
ft-actualisation-begin-well = La première question s’affiche.

## Le travail

ft-actualisation-worked-name = Dire le travail
ft-actualisation-worked-say = Touchez « Oui » : elle a travaillé.
ft-actualisation-worked-why =
    { $first-name } a travaillé à la boulangerie.
    Une seule heure de travail se déclare.
ft-actualisation-worked-hint-1 = A-t-elle travaillé en { $month } ? Sa fiche de paie le dit.
ft-actualisation-worked-hint-2 = Deux boutons se suivent sous les deux phrases. « Oui » vient en premier.
ft-actualisation-worked-hint-3 = Le bouton « Oui » est éclairé. Touchez-le pour répondre.
ft-actualisation-worked-well = La réponse est notée. Le site demande les détails.
ft-actualisation-worked-mistake-no-work = « Non » veut dire : aucune heure de travail. { $first-name } a travaillé.
    .second = Sa fiche de paie compte 24 heures. Même un petit contrat se déclare.
    .third = Revenez à la question avec la flèche, en haut. Puis touchez « Oui ».

ft-actualisation-hours-name = Écrire les heures
ft-actualisation-hours-say = Écrivez les heures : { $value }.
ft-actualisation-hours-why =
    Ce nombre est sur la fiche de paie.
    On écrit des heures entières, sans les minutes.
ft-actualisation-hours-hint-1 = Combien d’heures en tout ? La fiche, sur le bureau, dit { $value }.
ft-actualisation-hours-hint-2 = C’est la première case vide, sous le nom de la boulangerie.
ft-actualisation-hours-hint-3 = La case est éclairée. Touchez-la, puis écrivez { $value }.
ft-actualisation-hours-well = Le site a bien reçu { $value } heures.
ft-actualisation-hours-value = Heures, fiche de paie
ft-actualisation-hours-mistake-days = 3, c’est le nombre de jours. Le site veut les heures.
    .second = Sur la fiche de paie, lisez la ligne « Heures travaillées ».
    .third = Effacez le 3. Écrivez { $value } à la place.

ft-actualisation-find-gross-name = Trouver le brut
ft-actualisation-find-gross-say = Trouvez le salaire brut.
ft-actualisation-find-gross-why =
    La fiche de paie montre deux salaires.
    Le brut, c’est avant les retenues.
    Le net, c’est l’argent reçu à la banque.
ft-actualisation-find-gross-hint-1 = Ouvrez la fiche de paie. Cherchez le plus grand des deux montants.
ft-actualisation-find-gross-hint-2 = La fiche est sur le bureau, sous la page. Le brut est avant les retenues.
ft-actualisation-find-gross-hint-3 = Suivez la partie éclairée. Sur la fiche, touchez le salaire brut.
ft-actualisation-find-gross-well = C’est le salaire brut.

ft-actualisation-gross-name = Écrire le salaire
ft-actualisation-gross-say = Écrivez le salaire brut : { $value }.
ft-actualisation-gross-why =
    France Travail demande le brut.
    Recopiez le montant de la fiche, sans les centimes.
ft-actualisation-gross-hint-1 = Écrivez le montant que vous venez de trouver : { $value } euros.
ft-actualisation-gross-hint-2 = C’est la deuxième case, juste sous les heures.
ft-actualisation-gross-hint-3 = La case « Salaire brut » est éclairée. Écrivez { $value } dedans.
ft-actualisation-gross-well = Le salaire brut est noté.
ft-actualisation-gross-value = Salaire brut, fiche de paie
ft-actualisation-gross-mistake-net = 234 euros, c’est le net. Ici, le site demande le brut.
    .second = Le brut est plus grand que le net. Regardez la ligne « Salaire brut ».
    .third = Effacez 234. Écrivez { $value } : c’est le salaire brut.

ft-actualisation-ended-name = Fin du contrat
ft-actualisation-ended-say = Contrat terminé : touchez « Oui ».
ft-actualisation-ended-why =
    Le contrat de la boulangerie est fini.
    La date est sur la fiche de paie.
ft-actualisation-ended-hint-1 = Travaille-t-elle encore à la boulangerie ? Non, c’est fini. Le contrat est donc terminé.
ft-actualisation-ended-hint-2 = La question est sous les deux cases remplies.
ft-actualisation-ended-hint-3 = La question est éclairée. Touchez le rond devant « Oui ».
ft-actualisation-ended-well = Le site sait que le contrat est fini.

ft-actualisation-to-health-name = Travail : continuer
ft-actualisation-to-health-say = Touchez « Continuer ».
ft-actualisation-to-health-why =
    Les trois réponses sont données.
    Vous pourrez encore les changer.
ft-actualisation-to-health-hint-1 = Cette page est complète. Passez à la page suivante.
ft-actualisation-to-health-hint-2 = Le bouton « Continuer » est tout en bas de la page.
ft-actualisation-to-health-hint-3 = « Continuer » est éclairé, sous la dernière question. Touchez-le.
ft-actualisation-to-health-well = La partie travail est finie. Voici la suite.

## Formation et santé

ft-actualisation-training-name = Formation
ft-actualisation-training-say = Formation ou stage : touchez « Non ».
ft-actualisation-training-why =
    { $first-name } n’a suivi aucune formation ce mois-ci.
    Si c’était oui, le site demanderait les dates.
ft-actualisation-training-hint-1 = A-t-elle appris un métier ou fait un stage ? Non.
ft-actualisation-training-hint-2 = C’est la première des deux questions de la page.
ft-actualisation-training-hint-3 = La première question est éclairée. Touchez le rond devant « Non ».
ft-actualisation-training-well = Pas de formation : c’est noté.

ft-actualisation-sick-name = Arrêt maladie
ft-actualisation-sick-say = Arrêt maladie : touchez « Non ».
ft-actualisation-sick-why =
    Le médecin n’a pas arrêté { $first-name }.
    En vrai, un arrêt se déclare toujours.
ft-actualisation-sick-hint-1 = Le médecin a-t-il demandé un repos ? Attend-elle un bébé ? Deux fois non.
ft-actualisation-sick-hint-2 = C’est la deuxième question, en dessous de la formation.
ft-actualisation-sick-hint-3 = La deuxième question est éclairée. Touchez le rond devant « Non ».
ft-actualisation-sick-well = Pas d’arrêt : c’est noté.

ft-actualisation-to-pension-name = Santé : continuer
ft-actualisation-to-pension-say = Passez à la suite : « Continuer ».
ft-actualisation-to-pension-why =
    Vous avez répondu aux deux questions.
    Le site garde vos réponses.
ft-actualisation-to-pension-hint-1 = Il n’y a plus rien à répondre ici. Changez de page.
ft-actualisation-to-pension-hint-2 = Le bouton est sous la question sur l’arrêt maladie.
ft-actualisation-to-pension-hint-3 = Le bouton « Continuer » est éclairé. Touchez-le une fois.
ft-actualisation-to-pension-well = La page sur la retraite s’affiche.

## Pension

ft-actualisation-pension-name = Nouvelle pension
ft-actualisation-pension-say = Nouvelle pension : touchez « Non ».
ft-actualisation-pension-why =
    Une pension, c’est la retraite ou l’invalidité.
    Le mot important est « nouvelle ».
    Une pension déjà connue ne se redit pas.
ft-actualisation-pension-hint-1 = Reçoit-elle une retraite depuis ce mois-ci ? Non.
ft-actualisation-pension-hint-2 = Il y a une seule question, au milieu de la page.
ft-actualisation-pension-hint-3 = La question est éclairée. Le rond « Non » est le deuxième.
ft-actualisation-pension-well = Pas de nouvelle pension : c’est noté.

ft-actualisation-to-search-name = Pension : continuer
ft-actualisation-to-search-say = Touchez encore « Continuer ».
ft-actualisation-to-search-why =
    La prochaine question est la plus importante.
    Lisez-la lentement.
ft-actualisation-to-search-hint-1 = Vous avez répondu. Allez à la dernière question.
ft-actualisation-to-search-hint-2 = Regardez sous « Oui » et « Non ». Le bouton est là.
ft-actualisation-to-search-hint-3 = « Continuer » est éclairé. Un seul toucher suffit.
ft-actualisation-to-search-well = Voici la dernière question.

## La question importante

ft-actualisation-stay-name = Rester inscrite
ft-actualisation-stay-say = Rester inscrite : touchez « Oui ».
ft-actualisation-stay-why =
    { $first-name } cherche toujours un emploi.
    « Oui » garde l’inscription et les paiements.
    « Non » arrête tout.
ft-actualisation-stay-hint-1 = Veut-elle encore l’aide de France Travail ? Oui, elle cherche un emploi.
ft-actualisation-stay-hint-2 = La question est en haut. « Oui » est la première réponse.
ft-actualisation-stay-hint-3 = La question est éclairée. Touchez le rond devant « Oui ».
ft-actualisation-stay-well = { $first-name } reste inscrite.
ft-actualisation-stay-mistake-stop = Attention, « Non » arrête l’inscription. Rien n’est envoyé : changez la réponse.
    .second = Les autres réponses étaient « Non ». Ici, c’est « Oui » : elle cherche un emploi.
    .third = Touchez le rond devant « Oui ». Le message rouge disparaît.

ft-actualisation-to-summary-name = Voir le récapitulatif
ft-actualisation-to-summary-say = Touchez « Continuer » pour tout relire.
ft-actualisation-to-summary-why =
    Le site va montrer toutes les réponses.
    Rien n’est encore envoyé.
ft-actualisation-to-summary-hint-1 = Toutes les questions ont une réponse. Demandez la page de relecture.
ft-actualisation-to-summary-hint-2 = Le bouton est sous la question sur l’inscription.
ft-actualisation-to-summary-hint-3 = Le bouton est éclairé. Touchez « Continuer » une dernière fois.
ft-actualisation-to-summary-well = Voici toutes les réponses sur une page.

## Valider et garder la preuve

ft-actualisation-send-name = Relire et valider
ft-actualisation-send-say = Relisez, puis touchez « Valider ».
ft-actualisation-send-why =
    « Valider » envoie les réponses pour de bon.
    Relisez surtout la dernière ligne.
    Après, il faut appeler un conseiller pour corriger.
ft-actualisation-send-hint-1 = Comparez avec la fiche de paie, sur le bureau. Si tout est juste, envoyez.
ft-actualisation-send-hint-2 = Le bouton « Valider » est sous la liste des réponses.
ft-actualisation-send-hint-3 = « Valider » est éclairé. Relisez une fois, puis touchez-le.
ft-actualisation-send-well = L’actualisation est faite. Le site donne un numéro.

ft-actualisation-proof-name = Garder le reçu
ft-actualisation-proof-say = Touchez « Télécharger le reçu ».
ft-actualisation-proof-why =
    Ce papier prouve que vous l’avez fait.
    Il s’ouvre dans un nouvel onglet.
    Notez au moins son numéro.
ft-actualisation-proof-hint-1 = Il faut une preuve. Le site propose un papier à garder.
ft-actualisation-proof-hint-2 = Le bouton est sous le numéro et la prochaine date.
ft-actualisation-proof-hint-3 = Le bouton « Télécharger le reçu » est éclairé. Touchez-le.
ft-actualisation-proof-well = Le reçu est dans un nouvel onglet. En vrai, imprimez-le.

ft-actualisation-log-out-name = Se déconnecter
ft-actualisation-log-out-say = Revenez au site. Déconnectez-vous.
ft-actualisation-log-out-why =
    L’espace est encore ouvert.
    Une autre personne viendra à cet ordinateur.
ft-actualisation-log-out-hint-1 = Tout est fait. Fermez l’espace de { $first-name }.
ft-actualisation-log-out-hint-2 = Dans l’onglet « francetravail.fr », le lien est en bas de la page.
ft-actualisation-log-out-hint-3 = Suivez la partie éclairée, jusqu’à « Se déconnecter ».
ft-actualisation-log-out-well = L’espace est fermé. En vrai, supprimez aussi le fichier du reçu.

## Autres boutons

ft-actualisation-decoy-offers = Cette case montre des annonces d’emploi. Ce n’est pas l’actualisation.
    .second = Chercher un emploi ne remplace pas l’actualisation. Il faut faire les deux.
    .third = Laissez cette case. Touchez « M’actualiser », plus haut.
ft-actualisation-decoy-rights = Ici, on voit ses paiements et ses papiers. L’actualisation est ailleurs.
    .second = La confirmation arrivera plus tard dans « Droits et démarches ». D’abord, il faut déclarer.
    .third = Remontez à la première case. Elle s’appelle « M’actualiser ».
ft-actualisation-decoy-later = C’est permis : vous pouvez arrêter et revenir. Ici, continuons.
    .second = Vous êtes revenu à l’accueil. Rien n’est perdu.
    .third = Touchez « M’actualiser », puis « Commencer ».
ft-actualisation-decoy-confirm-leaving = Ce bouton arrête l’inscription. { $first-name } veut rester inscrite.
    .second = En vrai, il faudrait s’inscrire de nouveau. Ne touchez pas ce bouton.
    .third = Touchez « Modifier ma réponse », juste au-dessus.
ft-actualisation-decoy-leave = C’est envoyé, mais vous n’avez pas encore la preuve.
    .second = Avant de partir, on garde toujours le reçu.
    .third = Revenez en arrière. Touchez « Télécharger le reçu ».
ft-actualisation-decoy-net = C’est le net : l’argent reçu à la banque. Cherchez le brut.
    .second = Le brut est le plus grand des deux montants.
    .third = Touchez le montant au-dessus des retenues.
