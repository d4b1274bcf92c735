# Ce que les visiteurs lisent. Phrases courtes, une idée par phrase, ton adulte.

## Partout

common-display = Affichage
common-help = J’ai besoin d’aide
common-help-close = Fermer l’aide
common-back = Retour
common-home = Retour à l’accueil
common-end = Terminer

## Accueil

welcome-title = Entraînez-vous aux démarches en ligne.
welcome-what =
    Caf, France Travail, santé.
    C’est gratuit. Vous pouvez vous tromper.
welcome-start = Commencer
welcome-promise = Rien n’est enregistré sur vous.
welcome-mediator = Médiateur

presence-who = Une médiatrice vous aide
presence-today = Maintenant
presence-until = jusqu’à { $until }
presence-hours = { $from } – { $to }
presence-ask = Besoin d’aide ? Demandez au guichet.
presence-unconfirmed = Heures à confirmer au guichet

## Affichage

display-title = Affichage
display-size = Taille du texte
display-normal = Normale
display-large = Grande
display-largest = Très grande
display-contrast = Couleurs
display-contrast-normal = Couleurs douces
display-contrast-high = Contraste fort
display-language = Langue
display-close = C’est bon

## Aide hors exercice

help-understood = J’ai compris
help-who = Demandez à la personne du guichet.
help-who-now = La médiatrice est là. Demandez-lui.
help-who-later = La médiatrice vient { $day } à { $from }. Avant, demandez au guichet.
help-welcome = Bienvenue
    .one = Touchez « Commencer » pour vous entraîner.
    .two = Rien n’est envoyé. Rien n’est gardé.
help-choose = Choisir une démarche
    .one = Touchez le sujet qui vous concerne.
    .two = Puis touchez la démarche.
    .three = « Retour » revient en arrière. Vous ne perdez rien.
help-sheet = Choisir comment s’entraîner
    .one = La première fois, touchez « Regarder ».
    .two = Ensuite, faites la démarche avec le guide.
    .three = À la fin, vous la ferez seul(e).
help-player = Pendant l’exercice
    .one = Lisez la carte du guide. Faites une action à la fois.
help-finish = Après l’exercice
    .one = Vous pouvez refaire la démarche avec moins d’aide.
    .two = Vous pouvez aussi choisir une autre démarche.
    .three = « Terminer » efface tout ce que vous avez fait.
help-fault = Un problème
    .one = Touchez « Retour à l’accueil ».
help-mediator = Espace médiateur
    .one = Cet espace est réservé aux médiateurs.
    .two = Pour vous entraîner, touchez « Retour à l’accueil ».

## Toujours là ?

idle-title = Êtes-vous toujours là ?
idle-time = Prenez votre temps.
idle-left = Sans réponse, retour à l’accueil dans { $seconds } secondes.
idle-stay = Oui, je continue
idle-finish = J’ai fini

## Choisir

choose-title = De quoi avez-vous besoin ?
choose-by-need = Par sujet
choose-by-operator = Par organisme
choose-minutes = { $minutes } minutes environ

need-work = Travail
    .under = France Travail (ex-Pôle emploi)
need-family = Famille et logement
    .under = Caf
need-health = Santé
    .under = Assurance maladie, ameli
need-retirement = Retraite
    .under = Assurance retraite
need-energy = Énergie
    .under = GRDF, chèque énergie
need-papers = Papiers et connexion
    .under = FranceConnect
need-tools = Apprendre les outils
    .under = Souris, clavier, tablette
need-machines = Scanner, imprimer
    .under = Les machines d’ici
need-computers = Se protéger
    .under = Faux messages, mot de passe

operator-france-travail = France Travail
    .under = Ex-Pôle emploi
operator-caf = Caf
    .under = Famille, logement, RSA
operator-assurance-maladie = Assurance maladie
    .under = Santé, compte ameli
operator-assurance-retraite = Assurance retraite
    .under = Retraite de base
operator-msa = MSA
    .under = Monde agricole
operator-grdf = GRDF
    .under = Gaz naturel
operator-la-poste = La Poste
    .under = Courrier et identité
operator-france-connect = FranceConnect
    .under = Entrer sur les sites publics
operator-none = Sans organisme
    .under = Pour tout le monde
operator-autre-operateur = Autre organisme
operator-sans-operateur = Sans organisme

## Fiche d’une démarche

sheet-how = Comment voulez-vous vous entraîner ?
sheet-minutes = { $minutes } minutes
sheet-steps = { $steps } étapes
sheet-verified = Vérifié : { $month }
sheet-bring = Le jour où vous la ferez en vrai, apportez :
sheet-proposed = Conseillé
sheet-lends = Ici, { $name } vous prête ses papiers. C’est une personne fictive.

level-watch = Regarder
    .under = Vous regardez faire.
level-guided = Avec guidage
    .under = On vous montre où toucher.
level-on-request = Avec aide si besoin
    .under = Vous faites. L’aide attend.
level-alone = Seul(e)
    .under = Comme sur le vrai site.

## Exercice

player-nothing-sent = — rien n’est envoyé
player-step = Étape { $step } sur { $steps }
player-restart = Recommencer
player-restart-short = Refaire
player-continue = Suite
player-done = Voir ce que j’ai fait
player-touch-here = Touchez ici
player-look-here = Regardez ici
player-which-help = Quelle aide voulez-vous ?
player-reword = Le dire autrement
player-where = Me dire où c’est
player-light = Me montrer
player-together = Le faire avec moi
player-call = Appeler la médiatrice

site-back = Page précédente

slip-fictional = personne fictive
slip-card = Toute la carte
slip-card-short = La carte
slip-title = La carte de { $name }
slip-look = Tout est inventé. Utilisez ces données, jamais les vôtres.
slip-copy = Touchez une ligne pour la recopier dans la case.
slip-close = Fermer la carte

keyboard-shift = Majuscule
keyboard-erase = Effacer
keyboard-space = Espace
keyboard-close = Fermer

## Ce que dit le guide, dans toutes les démarches

coach-mission = Votre mission
coach-finished = C’est fait.
coach-finished-look = Regardez l’écran si vous voulez. Puis touchez le bouton.
coach-together = C’est fait ensemble.
coach-almost = Presque !
coach-elsewhere = Un autre endroit
coach-second-try = Deuxième essai
coach-third-try = Troisième essai
coach-the-card = La carte
coach-you = Vous
coach-detour = Cette étape se fait sur une autre page.
coach-detour-why = Cherchez comment y aller. Vous pouvez demander de l’aide.
coach-detour-hop = Touchez « { $name } ».
coach-lost = Ce chemin est fermé.
coach-lost-why = Ce n’est pas grave. Recommencez l’exercice.
coach-watch-touch = Ici, vous regardez. Touchez « Suite » pour avancer.
    .second = Vous regardez seulement. Touchez « Suite ».
    .third = Pour faire vous-même, choisissez « Avec guidage ».
coach-wrong-touch = Touchez à l’endroit éclairé.
    .second = Le bon endroit a un cadre orange. Touchez au milieu.
    .third = Demandez de l’aide. On peut le faire ensemble.
coach-away = Vous avez ouvert une autre page. Rien n’est perdu.
    .second = Ce n’est pas par ici. « Page précédente » revient en arrière.
    .third = Touchez « J’ai besoin d’aide ». On vous montre le chemin.
coach-wrong-choice = Ce n’est pas la réponse de { $first-name }. Relisez la question.
    .second = Regardez la carte de { $first-name }. Puis changez la réponse.
    .third = Touchez « J’ai besoin d’aide ». On peut le faire ensemble.
coach-refused = Le site attend encore une réponse. Regardez les lignes en rouge.
    .second = Il manque une réponse. Elle est signalée sur la page.
    .third = Touchez « J’ai besoin d’aide ». On vous montre la case.

slip-too-short = Il manque quelque chose. Comparez avec la carte.
    .second = C’est encore trop court. Comptez les signes.
    .third = Regardez la carte. Écrivez petit à petit.
slip-too-long = Il y a trop de signes. Effacez à la fin.
    .second = C’est encore trop long. Comparez avec la carte.
    .third = Effacez tout. Recommencez doucement.
slip-has-key = Ici, on écrit 13 chiffres. Les 2 derniers ne servent pas.
    .second = Effacez les 2 derniers chiffres.
    .third = Gardez seulement les 13 premiers chiffres.
slip-swapped = Deux signes ont changé de place. C’est fréquent.
    .second = Regardez les cases colorées. Deux signes sont inversés.
    .third = Effacez jusqu’aux cases colorées. Puis recopiez.
slip-one-wrong = Un seul signe est différent. Cherchez-le.
    .second = Regardez la case colorée. Changez ce signe.
    .third = Effacez ce signe. Puis recopiez la carte.
slip-wrong-key = Un chiffre est sans doute faux. Comparez avec la carte.
    .second = Le numéro n’est pas encore bon. Vérifiez chaque chiffre.
    .third = Effacez tout. Recopiez le numéro de la carte.
slip-letters = Ici, il faut seulement des chiffres.
    .second = Une lettre s’est glissée. Effacez-la.
    .third = Effacez tout. Utilisez les touches des chiffres.
slip-no-at = Il manque le signe @.
    .second = Une adresse a toujours un @ au milieu.
    .third = La touche @ est en bas du clavier.
slip-has-space = Il y a un espace en trop.
    .second = Une adresse n’a pas d’espace. Effacez-le.
    .third = Effacez tout. Recopiez sans espace.
slip-two-digit-year = Écrivez l’année avec 4 chiffres.
    .second = L’année a 4 chiffres, par exemple 1969.
    .third = Recopiez la date de la carte.
slip-no-such-day = Ce jour n’existe pas. Vérifiez le jour et le mois.
    .second = Le jour vient en premier. Le mois vient ensuite.
    .third = Recopiez la date de la carte.
slip-wrong-case = Vérifiez les majuscules et les minuscules.
    .second = Une grande lettre n’est pas une petite lettre.
    .third = Recopiez exactement la carte.
slip-other = Ce n’est pas la valeur attendue. Regardez la carte.
    .second = Comparez encore avec la carte.
    .third = Effacez tout. Recopiez la carte.

coach-real = Gardez vos données pour vous.
coach-real-nir = C’est peut-être votre vrai numéro. Nous l’avons effacé. Utilisez la carte de { $first-name }.
coach-real-iban = C’est peut-être votre vrai compte. Nous l’avons effacé. Utilisez la carte de { $first-name }.
coach-real-phone = C’est peut-être votre vrai téléphone. Nous l’avons effacé. Utilisez la carte de { $first-name }.
coach-real-email = C’est peut-être votre vraie adresse. Nous l’avons effacée. Utilisez la carte de { $first-name }.

## Fin d’un exercice

finish-title = C’est fait.
finish-watched = Vous avez regardé
finish-alone = { $steps ->
    [one] { $steps } étape seul(e)
   *[other] { $steps } étapes seul(e)
}
finish-helped = { $steps ->
    [one] { $steps } étape avec aide
   *[other] { $steps } étapes avec aide
}
finish-next = En vrai, la suite
finish-keep = La prochaine fois
finish-try = À vous, avec guidage
finish-less-help = Refaire avec moins d’aide
finish-again = Refaire encore
finish-same = Refaire pareil
finish-memo = Imprimer ma fiche
finish-certificate = Imprimer une attestation
finish-other = Une autre démarche
finish-counting = Nous comptons cet exercice…
finish-counted = Nous avons ajouté +1 à :
finish-nothing-else = Rien d’autre. Pas votre nom.
finish-uncount = Ne pas compter
finish-taking-back = Nous retirons cet exercice…
finish-taken-back = Cet exercice n’est pas compté.
finish-not-counted = Cet exercice n’a pas pu être compté. Ce n’est pas grave pour vous.

device-computer = Ordinateur
device-tablet = Tablette
duration-0-5 = Moins de 5 min
duration-5-15 = 5 à 15 min
duration-15-30 = 15 à 30 min
duration-30-60 = 30 min à 1 h
duration-60-120 = 1 h à 2 h
duration-120-plus = Plus de 2 h

## Page calme

fault-title = Cette page ne marche pas.
fault-what = Ce n’est pas votre faute. Rien n’est perdu. Demandez de l’aide au guichet.
fault-gone = Cette démarche n’est plus là. Choisissez-en une autre.

words-title = Les mots difficiles
words-open = Les mots
