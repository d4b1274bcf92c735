# Les pages sur papier que les visiteurs emportent. Phrases courtes, une idée par phrase.

## La fiche mémo

memo-title = Ma fiche mémo
memo-helped = avec aide
memo-bring = À apporter
memo-address = La vraie adresse
memo-free = En ligne, c’est toujours gratuit.
memo-presence = Une médiatrice vous aide
memo-day = Jour
memo-hours = Heures
memo-place = Lieu
memo-ask = Les heures sont à confirmer. Demandez au guichet.
memo-resume = Pour reprendre ici :
memo-notes = Mes notes
memo-private = Aucun nom sur cette fiche. N’y écrivez pas de mot de passe.
memo-verified = Vérifié le { $day }

## L’attestation de pratique

certificate-title = Attestation de pratique
certificate-person = La personne nommée ici s’est entraînée.
certificate-by-hand = Nom, si vous le voulez. À écrire vous-même, à la main.
certificate-did = Elle a pratiqué cette démarche en ligne :
certificate-what = Quoi
certificate-answer = Réponse
certificate-level = Comment
certificate-day = Le
certificate-place = À
certificate-level-watch = Elle a regardé la démarche du début à la fin.
certificate-level-guided = Elle a fait chaque étape en étant guidée.
certificate-level-on-request = Elle a fait les étapes. L’aide était possible.
certificate-level-alone = Elle a fait toutes les étapes sans guide.
certificate-not-diploma = Cette feuille n’est pas un diplôme.
certificate-fictional = C’était un entraînement, avec une personne fictive. Rien n’a été envoyé.

## Le dépliant des lieux

flyer-title = Vos démarches en ligne, pas à pas
flyer-lead = On s’entraîne avec vous, près de chez vous. C’est gratuit.
flyer-all = tous les lieux
flyer-place = Lieu
flyer-day = Jour
flyer-hours = Heures
flyer-no-hours = Demandez les heures au guichet.
flyer-unconfirmed = Horaires à confirmer
flyer-ask-first = Ces horaires ne sont pas encore sûrs. Demandez avant de venir.
flyer-elsewhere = Autres lieux
flyer-departement = Département { $code }
flyer-help = On vous aide pour :
flyer-how = Comment ça se passe
flyer-how-1 = Vous choisissez une démarche.
flyer-how-2 = Vous vous entraînez sur un faux site. Vous pouvez vous tromper.
flyer-how-3 = On vous aide, puis de moins en moins.
flyer-free = C’est gratuit.
flyer-private = Rien n’est enregistré sur vous.
flyer-languages = La borne parle français, anglais et arabe.
flyer-holidays = Les jours fériés, il n’y a personne.
flyer-absent = Personne le { $day }.
flyer-away = Personne du { $from } au { $to }.
flyer-holiday = Personne le { $day } : jour férié.
flyer-until = Présence prévue jusqu’au { $day }.
flyer-over = La présence s’est arrêtée le { $day }. Demandez au guichet.
flyer-made = Horaires connus le { $day }.

departement-14 = Calvados
departement-50 = Manche
