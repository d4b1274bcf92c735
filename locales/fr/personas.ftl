# Les étiquettes de la carte d’une personne fictive.

persona-first-name = Prénom
persona-last-name = Nom
persona-birth-name = Nom de naissance
persona-full-name = Prénom et nom
persona-full-name-caps = Prénom et nom
persona-born = Date de naissance
persona-born-long = Date de naissance
persona-birth-place = Lieu de naissance
persona-nir13 = Numéro de Sécurité sociale, 13 chiffres
persona-nir13-spaced = Numéro de Sécurité sociale, 13 chiffres
persona-nir-key = Clé, 2 chiffres
persona-nir15 = Numéro de Sécurité sociale avec la clé
persona-nir15-spaced = Numéro de Sécurité sociale avec la clé
persona-password = Mot de passe
persona-code = Code reçu
persona-code2 = Deuxième code reçu
persona-mobile = Téléphone mobile
persona-landline = Téléphone fixe
persona-email = Adresse mail
persona-address = Adresse
persona-postal-code = Code postal
persona-town = Ville
persona-iban = Numéro du compte bancaire (IBAN)
persona-ft-id = Identifiant France Travail
persona-tax-number = Numéro fiscal
persona-caf-number = Numéro de dossier Caf
persona-quotient = Quotient familial

## Faits de l’histoire, montrés sur la fiche d’un exercice

persona-story-job = Métier
persona-story-employer = Employeur
persona-story-contract-end = Fin du contrat
persona-story-hours = Heures travaillées
persona-story-gross-pay = Salaire brut
persona-story-partner = Conjoint
persona-story-child = Enfant
persona-story-child-age = Âge de l’enfant
persona-story-new-address = Nouvelle adresse
persona-story-moves-on = Date du déménagement
persona-story-august = Revenus, août
persona-story-september = Revenus, septembre
persona-story-september-screen = Septembre, sur l’écran
persona-story-september-slip = Septembre, fiche de paie
persona-story-october = Revenus, octobre
persona-story-october-screen = Octobre, sur l’écran
persona-story-surface = Surface du logement
persona-story-keys-on = Remise des clés
persona-story-rent = Loyer sans les charges
persona-story-charges = Charges
persona-story-agency = Agence
persona-story-agency-siret = Numéro de l’agence (SIRET)
