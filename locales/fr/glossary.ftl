# Les papiers à apporter (paper-…) et les mots expliqués (word-… et .means).

## Papiers

paper-pay-slip = Vos fiches de paie du mois
paper-france-travail-access = Votre identifiant et votre mot de passe France Travail
paper-sick-leave = Vos dates d’arrêt maladie, s’il y en a
paper-pension-notice = L’avis de votre nouvelle pension, s’il y en a un
paper-health-card = Votre carte Vitale
paper-caf-password = Votre mot de passe Caf
paper-ameli-password = Votre mot de passe ameli
paper-mailbox = De quoi ouvrir votre boîte mail
paper-school-letter = La lettre de l’école ou de la cantine

## Mots

word-actualisation = Actualisation
    .means = Dire chaque mois si vous avez travaillé. Dire aussi si vous cherchez toujours un emploi.
word-fiche-de-paie = Fiche de paie
    .means = Le papier de l’employeur. Il montre les heures et le salaire. On dit aussi bulletin de salaire.
word-salaire-brut = Salaire brut
    .means = Le salaire avant les retenues. C’est le plus grand des deux montants.
word-salaire-net = Salaire net
    .means = Le salaire après les retenues. C’est l’argent qui arrive à la banque.
word-arret-maladie = Arrêt maladie
    .means = Le médecin vous demande de ne pas travailler pendant quelques jours.
word-pension = Pension
    .means = De l’argent versé régulièrement, pour la retraite ou l’invalidité.
word-recapitulatif = Récapitulatif
    .means = La page qui montre toutes vos réponses avant l’envoi.
word-valider = Valider
    .means = Envoyer pour de bon. Avant, vous pouvez tout changer.
word-trop-percu = Trop-perçu
    .means = De l’argent reçu en trop. Il faut le rendre.
word-quotient-familial = Quotient familial
    .means = Un nombre calculé par la Caf avec vos revenus et votre famille. Plus il est petit, moins vous payez la cantine.
word-attestation = Attestation
    .means = Un papier officiel qui prouve quelque chose.
word-numero-securite-sociale = Numéro de Sécurité sociale
    .means = Votre numéro pour la santé et la retraite. Il est sur la carte Vitale.
word-cle = Clé
    .means = Les 2 derniers chiffres du numéro. Ils vérifient les 13 premiers.
word-code-usage-unique = Code à usage unique
    .means = Un code reçu par mail ou par téléphone. Il sert une seule fois, pendant quelques minutes.
word-onglet = Onglet
    .means = Une page ouverte en plus. Son nom est tout en haut. Touchez ce nom pour la voir.
word-telecharger = Télécharger
    .means = Copier un papier du site sur l’ordinateur.
word-pdf = PDF
    .means = Un fichier qui ressemble à une feuille de papier.
word-se-deconnecter = Se déconnecter
    .means = Fermer votre compte sur cet ordinateur. Fermer la page ne suffit pas.
word-attestation-de-droits = Attestation de droits
    .means = Un papier qui prouve que l’Assurance maladie vous couvre.
word-assurance-maladie = Assurance maladie
    .means = Elle rembourse vos soins. Son site s’appelle ameli.
word-indemnites-journalieres = Indemnités journalières
    .means = L’argent versé pendant un arrêt de travail.
word-conjoint = Conjoint
    .means = La personne avec qui vous vivez en couple : mari, femme ou autre.
word-dossier = Dossier
    .means = Une boîte de rangement sur l’ordinateur. Les fichiers sont dedans.
