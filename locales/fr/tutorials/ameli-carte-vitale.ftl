# Les mots du coach : carte Vitale perdue, puis commandée (ameli).

ameli-carte-vitale-title = Carte Vitale perdue : déclarer, puis commander
ameli-carte-vitale-aim =
    Vous dites à l’Assurance maladie que la carte est perdue.
    Ensuite, vous commandez une nouvelle carte.
ameli-carte-vitale-task =
    { $first-name } a perdu sa carte Vitale. Son compte ameli est déjà ouvert.
    Déclarez la perte. Son adresse est sur la facture d’eau.
    Puis commandez une carte avec une bonne photo et sa carte d’identité.
    À la fin, déconnectez-vous.
ameli-carte-vitale-next-1 = La nouvelle carte arrive par courrier, en 2 à 3 semaines.
ameli-carte-vitale-next-2 = En attendant, montrez une attestation de droits.
ameli-carte-vitale-next-3 = Si vous retrouvez l’ancienne carte, elle ne marche plus. Rendez-la.
ameli-carte-vitale-keep-1 = Le numéro de suivi de la commande
ameli-carte-vitale-keep-2 = Une attestation de droits, pour les soins de ces semaines
ameli-carte-vitale-help = Assurance maladie : www.ameli.fr, téléphone 3646. La carte est gratuite. Vous payez seulement l’appel.

## Déclarer la perte

ameli-carte-vitale-open-procedures-name = Mes démarches
ameli-carte-vitale-open-procedures-say = Touchez « Mes démarches ».
ameli-carte-vitale-open-procedures-why =
    Une démarche, c’est une demande à faire.
    Tout ce qui concerne la carte est là.
ameli-carte-vitale-open-procedures-hint-1 = Vous avez quelque chose à déclarer. Ouvrez la case des demandes.
ameli-carte-vitale-open-procedures-hint-2 = C’est la deuxième case, après les paiements.
ameli-carte-vitale-open-procedures-hint-3 = La case « Mes démarches » est éclairée. Posez le doigt dessus.
ameli-carte-vitale-open-procedures-well = Voici la liste des démarches.

ameli-carte-vitale-open-loss-name = Déclarer la perte
ameli-carte-vitale-open-loss-say = Touchez « Déclarer la perte ou le vol de carte Vitale ».
ameli-carte-vitale-open-loss-why =
    Il y a deux demandes, dans cet ordre.
    D’abord déclarer, ensuite commander.
ameli-carte-vitale-open-loss-hint-1 = La carte perdue doit être bloquée avant tout.
ameli-carte-vitale-open-loss-hint-2 = C’est sous le titre « Déclarer », à la deuxième ligne.
ameli-carte-vitale-open-loss-hint-3 = La bonne ligne est éclairée. Touchez-la.
ameli-carte-vitale-open-loss-well = La déclaration commence. Rien n’est encore envoyé.
ameli-carte-vitale-open-loss-mistake-order-first = Commander vient après. L’ancienne carte est encore active.
    .second = Le site refuse tant que la perte n’est pas déclarée.
    .third = Remontez sous « Déclarer ». Touchez « la perte ou le vol ».

ameli-carte-vitale-choose-person-name = Choisir la personne
ameli-carte-vitale-choose-person-say = Choisissez { $name }.
ameli-carte-vitale-choose-person-why =
    Un compte peut montrer plusieurs personnes.
    Bloquer la carte d’un autre serait gênant.
ameli-carte-vitale-choose-person-hint-1 = Qui a perdu sa carte ? C’est { $first-name }.
ameli-carte-vitale-choose-person-hint-2 = C’est la deuxième réponse de la première question.
ameli-carte-vitale-choose-person-hint-3 = La question est éclairée. Touchez le rond devant { $name }.
ameli-carte-vitale-choose-person-well = La déclaration est pour { $first-name }.
ameli-carte-vitale-choose-person-mistake-paul = Vous avez choisi Paul. Sa carte à lui n’est pas perdue.
    .second = Paul a son propre compte ameli.
    .third = Touchez le rond devant { $name }.

ameli-carte-vitale-choose-reason-name = Dire pourquoi
ameli-carte-vitale-choose-reason-say = Choisissez « La carte est perdue ».
ameli-carte-vitale-choose-reason-why =
    Perdue, volée ou en panne : la suite n’est pas la même.
    En cas de vol, prévenez aussi la police.
ameli-carte-vitale-choose-reason-hint-1 = Personne n’a pris la carte. Elle est introuvable.
ameli-carte-vitale-choose-reason-hint-2 = C’est la réponse du milieu, à la deuxième question.
ameli-carte-vitale-choose-reason-hint-3 = La question est éclairée. Touchez « La carte est perdue ».
ameli-carte-vitale-choose-reason-well = Le motif est bon.
ameli-carte-vitale-choose-reason-mistake-stolen = Un vol, c’est quand quelqu’un a pris la carte.
    .second = Après un vol, on va aussi à la police. Ici, la carte est perdue.
    .third = Touchez la réponse du milieu : « La carte est perdue ».
ameli-carte-vitale-choose-reason-mistake-broken = Une carte en panne est encore dans le sac. Celle-ci a disparu.
    .second = Relisez la mission : la carte est introuvable.
    .third = Touchez la réponse du milieu : « La carte est perdue ».

ameli-carte-vitale-to-address-name = Continuer
ameli-carte-vitale-to-address-say = Touchez « Continuer ».
ameli-carte-vitale-to-address-why =
    Déclarer une perte ne coûte rien.
    Vos droits restent. Seule la carte sera bloquée.
ameli-carte-vitale-to-address-hint-1 = Les deux réponses sont données. Avancez.
ameli-carte-vitale-to-address-hint-2 = Le bouton est sous la deuxième question.
ameli-carte-vitale-to-address-hint-3 = « Continuer » est éclairé. Touchez ce bouton.
ameli-carte-vitale-to-address-well = Le site montre une adresse. Lisez-la bien.

ameli-carte-vitale-modify-name = Vérifier l’adresse
ameli-carte-vitale-modify-say = Comparez avec la facture d’eau. Touchez « Modifier ».
ameli-carte-vitale-modify-why =
    Le site écrit 21. La facture, posée sous la page, écrit 12.
    La carte partirait chez un voisin.
ameli-carte-vitale-modify-hint-1 = Lisez le numéro de la rue sur le site, puis sur la facture.
ameli-carte-vitale-modify-hint-2 = Il y a deux boutons. « Modifier » est le deuxième.
ameli-carte-vitale-modify-hint-3 = « Modifier » est éclairé. Touchez ce bouton.
ameli-carte-vitale-modify-well = Vous pouvez corriger l’adresse.
ameli-carte-vitale-modify-mistake-correct = Cette adresse n’est pas la bonne. Regardez le numéro de la rue.
    .second = Le site écrit 21. La facture d’eau écrit 12.
    .third = Revenez en arrière ou touchez « Modifier l’adresse ».

ameli-carte-vitale-type-number-name = Corriger le numéro
ameli-carte-vitale-type-number-say = Effacez 21. Écrivez le bon numéro.
ameli-carte-vitale-type-number-why =
    Deux chiffres étaient inversés.
    La rue est déjà bonne.
ameli-carte-vitale-type-number-hint-1 = Regardez le numéro sur la facture d’eau.
ameli-carte-vitale-type-number-hint-2 = C’est la seule case de la page.
ameli-carte-vitale-type-number-hint-3 = La case est éclairée. Effacez, puis écrivez { $value }.
ameli-carte-vitale-type-number-well = L’adresse est juste.
ameli-carte-vitale-type-number-value = Numéro dans la rue
ameli-carte-vitale-type-number-mistake-old = C’est encore 21. La facture d’eau écrit 12.
    .second = Les deux chiffres sont les mêmes, dans l’autre sens.
    .third = Effacez tout. Écrivez { $value }.

ameli-carte-vitale-save-address-name = Enregistrer
ameli-carte-vitale-save-address-say = Touchez « Enregistrer et continuer ».
ameli-carte-vitale-save-address-why = Sans ce bouton, le site garde l’ancienne adresse.
ameli-carte-vitale-save-address-hint-1 = L’adresse est écrite. Gardez-la.
ameli-carte-vitale-save-address-hint-2 = Le bouton est sous le code postal.
ameli-carte-vitale-save-address-hint-3 = « Enregistrer et continuer » est éclairé. Touchez-le.
ameli-carte-vitale-save-address-well = La carte arrivera au bon endroit.

ameli-carte-vitale-promise-name = S’engager
ameli-carte-vitale-promise-say = Relisez la page. Cochez « Je m’engage ».
ameli-carte-vitale-promise-why =
    Une carte retrouvée ne sert plus : il faut la rendre.
    Tant que la case est vide, le site refuse.
ameli-carte-vitale-promise-hint-1 = Il y a une petite case à cocher avant d’envoyer.
ameli-carte-vitale-promise-hint-2 = Elle est sous les deux liens « Modifier ».
ameli-carte-vitale-promise-hint-3 = La petite case est éclairée. Touchez-la.
ameli-carte-vitale-promise-well = L’engagement est pris.
ameli-carte-vitale-promise-mistake-button-first = Le bouton attend la petite case. Cochez-la d’abord.
    .second = Rien n’est cassé. Il manque seulement votre engagement.
    .third = Touchez la case « Je m’engage à rendre la carte ».

ameli-carte-vitale-declare-name = Valider la perte
ameli-carte-vitale-declare-say = Touchez « Valider ».
ameli-carte-vitale-declare-why =
    La personne, le motif et l’adresse sont justes.
    Maintenant, la carte sera bloquée.
ameli-carte-vitale-declare-hint-1 = Tout est vérifié. Envoyez la déclaration.
ameli-carte-vitale-declare-hint-2 = Le bouton est tout en bas, après l’avertissement.
ameli-carte-vitale-declare-hint-3 = « Valider » est éclairé. Touchez-le une fois.
ameli-carte-vitale-declare-well = L’ancienne carte est bloquée. Il reste à commander.

## Commander une carte

ameli-carte-vitale-order-name = Commander
ameli-carte-vitale-order-say = Touchez « Commander une carte Vitale ».
ameli-carte-vitale-order-why =
    La nouvelle carte ne vient pas toute seule.
    Beaucoup de personnes s’arrêtent ici par erreur.
ameli-carte-vitale-order-hint-1 = La perte est déclarée. La commande reste à faire.
ameli-carte-vitale-order-hint-2 = C’est le deuxième bouton, sous « Terminer ».
ameli-carte-vitale-order-hint-3 = Le bon bouton est éclairé. Touchez-le.
ameli-carte-vitale-order-well = Le site demande une photo et une pièce d’identité.

ameli-carte-vitale-open-pictures-name = Chercher la photo
ameli-carte-vitale-open-pictures-say = Touchez « Photo d’identité » pour choisir un fichier.
ameli-carte-vitale-open-pictures-why =
    La photo est déjà sur l’ordinateur.
    Elle sera imprimée sur la carte.
ameli-carte-vitale-open-pictures-hint-1 = Ouvrez le dossier des photos.
ameli-carte-vitale-open-pictures-hint-2 = C’est la première des deux lignes à remplir.
ameli-carte-vitale-open-pictures-hint-3 = « Photo d’identité » est éclairé. Touchez cette ligne.
ameli-carte-vitale-open-pictures-well = Le dossier « Images » est ouvert.

ameli-carte-vitale-attach-photo-name = Joindre la photo
ameli-carte-vitale-attach-photo-say = Joignez la bonne photo.
ameli-carte-vitale-attach-photo-why =
    Il faut un visage de face, clair, tête nue.
    « Ouvrir » montre un fichier avant de le choisir.
ameli-carte-vitale-attach-photo-hint-1 = Une photo est sombre, une autre est à la plage. Évitez-les.
ameli-carte-vitale-attach-photo-hint-2 = Cherchez « photo_identite », à la troisième ligne.
ameli-carte-vitale-attach-photo-hint-3 = Le bon bouton « Joindre » est éclairé. Touchez-le.
ameli-carte-vitale-attach-photo-well = La photo est jointe.
ameli-carte-vitale-attach-photo-mistake-dark = Cette photo est trop sombre. On ne voit pas les yeux.
    .second = Le site l’a prise, mais un agent la refusera plus tard.
    .third = Touchez encore « Photo d’identité ». Joignez « photo_identite ».
ameli-carte-vitale-attach-photo-mistake-holiday = Chapeau et lunettes de soleil ne conviennent pas.
    .second = Sur une carte, le visage doit être entier et de face.
    .third = Touchez encore « Photo d’identité ». Joignez « photo_identite ».

ameli-carte-vitale-open-documents-name = Chercher la pièce
ameli-carte-vitale-open-documents-say = Touchez « Pièce d’identité, recto et verso ».
ameli-carte-vitale-open-documents-why =
    Elle prouve que la demande vient de vous.
    Le recto est devant. Le verso est derrière.
ameli-carte-vitale-open-documents-hint-1 = La photo est faite. Passez au deuxième fichier.
ameli-carte-vitale-open-documents-hint-2 = C’est la ligne sous la photo.
ameli-carte-vitale-open-documents-hint-3 = « Pièce d’identité » est éclairé. Touchez cette ligne.
ameli-carte-vitale-open-documents-well = Le dossier « Documents » est ouvert.

ameli-carte-vitale-attach-identity-name = Joindre la pièce
ameli-carte-vitale-attach-identity-say = Joignez la carte d’identité complète.
ameli-carte-vitale-attach-identity-why =
    Le site veut les deux côtés, entiers et lisibles.
    Lisez le nom du fichier jusqu’au bout.
ameli-carte-vitale-attach-identity-hint-1 = Cherchez les deux mots « recto » et « verso ».
ameli-carte-vitale-attach-identity-hint-2 = C’est la dernière ligne du dossier.
ameli-carte-vitale-attach-identity-hint-3 = Le bon bouton « Joindre » est éclairé. Touchez-le.
ameli-carte-vitale-attach-identity-well = La pièce d’identité est jointe.
ameli-carte-vitale-attach-identity-mistake-cut = Le bas de la carte est coupé sur cette photo.
    .second = Un agent doit lire toute la carte, avec son numéro.
    .third = Touchez encore « Pièce d’identité ». Joignez le fichier « recto_verso ».
ameli-carte-vitale-attach-identity-mistake-front = Il manque le verso, l’autre côté de la carte.
    .second = Le site demande les deux côtés dans un seul fichier.
    .third = Touchez encore « Pièce d’identité ». Joignez le fichier « recto_verso ».
ameli-carte-vitale-attach-identity-mistake-insurer = C’est la carte de la mutuelle. Elle ne prouve pas l’identité.
    .second = Il faut une carte d’identité, un passeport ou un titre de séjour.
    .third = Touchez encore « Pièce d’identité ». Joignez le fichier « recto_verso ».

ameli-carte-vitale-to-recap-name = Voir la commande
ameli-carte-vitale-to-recap-say = Touchez « Continuer ».
ameli-carte-vitale-to-recap-why = Les deux fichiers sont joints. Le site montre tout avant l’envoi.
ameli-carte-vitale-to-recap-hint-1 = Vérifiez les deux noms de fichiers. Puis avancez.
ameli-carte-vitale-to-recap-hint-2 = Le bouton est sous la pièce d’identité.
ameli-carte-vitale-to-recap-hint-3 = « Continuer » est éclairé. Touchez ce bouton.
ameli-carte-vitale-to-recap-well = Voici le résumé de la commande.

ameli-carte-vitale-send-order-name = Valider la commande
ameli-carte-vitale-send-order-say = Touchez « Valider ma commande ».
ameli-carte-vitale-send-order-why =
    La carte est gratuite.
    Celui qui demande de l’argent est un escroc.
ameli-carte-vitale-send-order-hint-1 = Relisez le nom et l’adresse. Puis envoyez.
ameli-carte-vitale-send-order-hint-2 = Le bouton est sous le prix « Gratuit ».
ameli-carte-vitale-send-order-hint-3 = « Valider ma commande » est éclairé. Touchez-le une fois.
ameli-carte-vitale-send-order-well = La commande est partie. Notez le numéro de suivi.

ameli-carte-vitale-log-out-name = Se déconnecter
ameli-carte-vitale-log-out-say = Touchez « Se déconnecter ».
ameli-carte-vitale-log-out-why =
    Un message arrive sur le téléphone : c’est un piège.
    Ne payez rien. Fermez le compte.
ameli-carte-vitale-log-out-hint-1 = La commande est faite. Le compte est encore ouvert.
ameli-carte-vitale-log-out-hint-2 = Le lien est en bas de la page, après « Suivre ma commande ».
ameli-carte-vitale-log-out-hint-3 = « Se déconnecter » est éclairé. Touchez ce lien.
ameli-carte-vitale-log-out-well = Le compte est fermé. En vrai, supprimez aussi vos photos d’ici.

## Autres boutons

ameli-carte-vitale-decoy-information = Ici, on change son adresse ou sa banque.
    .second = La carte perdue se déclare ailleurs.
    .third = Remontez d’une case : « Mes démarches ».
ameli-carte-vitale-decoy-rights = Ce papier servira en attendant la carte. Déclarez d’abord la perte.
    .second = L’attestation remplace la carte quelques semaines. Elle ne la bloque pas.
    .third = Descendez sous « Déclarer ». Touchez « la perte ou le vol ».
ameli-carte-vitale-decoy-european = Cette carte sert en voyage en Europe. Ce n’est pas la carte Vitale.
    .second = Trois cartes se ressemblent : Vitale, mutuelle, européenne.
    .third = Cherchez les mots « carte Vitale » sous « Déclarer ».
ameli-carte-vitale-decoy-finish-early = Ce n’est pas fini. La carte ne vient pas toute seule.
    .second = La perte est déclarée. La commande reste à faire.
    .third = Revenez à la page d’avant. Touchez « Commander une carte Vitale ».
ameli-carte-vitale-decoy-pay = Arrêtez-vous là. Ici, rien n’est payé. En vrai, c’est un vol.
    .second = La carte Vitale est gratuite. L’envoi aussi.
    .third = Touchez « Supprimer ». En vrai, envoyez ce message au 33700.
