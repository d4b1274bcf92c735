# Les mots de la nomenclature (assets/nomenclature.toml), pour la saisie, les pages et le bilan.

nomen-type-individuel = Individuel
nomen-type-ponctuel = Ponctuel
nomen-type-collectif = Collectif

nomen-operateur-france-travail = France Travail
nomen-operateur-france-travail-short = Fr. Travail
nomen-operateur-caf = Caf
nomen-operateur-assurance-maladie = Assurance maladie
nomen-operateur-assurance-maladie-short = Ass. maladie
nomen-operateur-assurance-retraite = Retraite
nomen-operateur-msa = MSA
nomen-operateur-grdf = GRDF
nomen-operateur-la-poste = La Poste
nomen-operateur-autre-operateur = Autre
nomen-operateur-sans-operateur = Aucun

nomen-theme-aide-aux-demarches-administratives = Démarches
nomen-theme-prendre-en-main-du-materiel = Prise en main
nomen-theme-navigation-sur-internet = Internet
nomen-theme-email = E-mail
nomen-theme-sante = Santé
nomen-theme-insertion-professionnelle = Emploi
nomen-theme-securite-numerique = Sécurité
nomen-theme-gere-ses-contenus-numeriques = Fichiers et photos
nomen-theme-diagnostic-numerique = Diagnostic
nomen-theme-maintenance-de-materiel = Maintenance
nomen-theme-bureautique = Bureautique
nomen-theme-reseaux-sociaux = Réseaux sociaux
nomen-theme-banque-et-achats-en-ligne = Banque et achats
nomen-theme-entrepreneuriat = Entreprise
nomen-theme-parentalite = Parentalité
nomen-theme-scolarite-et-numerique = École
nomen-theme-creer-avec-le-numerique = Création
nomen-theme-culture-numerique = Culture numérique
nomen-theme-intelligence-artificielle = Intelligence artificielle
nomen-theme-papiers-elections-citoyennete = Papiers et élections
nomen-theme-famille-scolarite = Famille et scolarité
nomen-theme-social-sante = Social et santé
nomen-theme-travail-formation = Travail et formation
nomen-theme-logement = Logement
nomen-theme-transports-mobilite = Transports
nomen-theme-argent-impots = Argent et impôts
nomen-theme-justice = Justice
nomen-theme-etrangers-europe = Étrangers et Europe
nomen-theme-loisirs-sports-culture = Loisirs, sports et culture
nomen-theme-associations = Associations

nomen-nature-information = Information
nomen-nature-aide-demarche-en-ligne = Démarche en ligne
nomen-nature-constitution-dossier = Constituer un dossier
nomen-nature-constitution-dossier-short = Dossier
nomen-nature-formulaire = Formulaire
nomen-nature-acces-libre-outils = Accès libre aux outils
nomen-nature-acces-libre-outils-short = Accès libre
nomen-nature-equipement = Équipement

nomen-materiel-ordinateur = Ordinateur
nomen-materiel-tablette = Tablette
nomen-materiel-telephone = Téléphone
nomen-materiel-scanner = Scanner
nomen-materiel-imprimante = Imprimante
nomen-materiel-autre = Autre
nomen-materiel-aucun = Aucun

nomen-autonomie-fait-a-la-place = Fait à la place
nomen-autonomie-avec-guidage = Avec guidage
nomen-autonomie-partiellement-autonome = En partie seul(e)
nomen-autonomie-autonome = Seul(e)
nomen-autonomie-entierement-accompagne = Entièrement accompagné(e)

nomen-arrivee-entierement-accompagne = Avec guidage
nomen-arrivee-partiellement-autonome = En partie seul(e)
nomen-arrivee-autonome = Seul(e)

nomen-duree-moins-30 = Moins de 30 min
nomen-duree-30-60 = De 30 min à 1 h
nomen-duree-60-120 = De 1 h à 2 h
nomen-duree-120-plus = 2 h et plus

nomen-issue-aboutie = Aboutie
nomen-issue-a-poursuivre = À poursuivre
nomen-issue-bloquee = Bloquée

nomen-blocage-identifiants-perdus = Identifiants perdus
nomen-blocage-pas-d-adresse-mail = Pas d’adresse mail
nomen-blocage-piece-manquante = Pièce manquante
nomen-blocage-site-indisponible = Site indisponible
nomen-blocage-dossier-complexe = Dossier complexe
nomen-blocage-autre = Autre

nomen-orientation-non = Non
nomen-orientation-operateur-ou-organisme-en-charge = Opérateur
nomen-orientation-aide-aux-demarches-administratives = France services
nomen-orientation-administration = Mairie, préfecture
nomen-orientation-administration-short = Mairie
nomen-orientation-aide-sociale = Aide sociale
nomen-orientation-insertion-professionnelle = Insertion, emploi
nomen-orientation-insertion-professionnelle-short = Emploi
nomen-orientation-mediation-numerique = Médiation numérique
nomen-orientation-mediation-numerique-short = Numérique
nomen-orientation-autre = Autre

nomen-venue-premiere-venue = Première fois
nomen-venue-deja-venu = Déjà venu(e)
nomen-venue-ne-sait-pas = Ne sait pas

nomen-permanence-tenue = Tenue
nomen-permanence-annulee = Annulée
nomen-permanence-sans-public = Sans public

nomen-aide-souris-a-la-personne = Lui laisser la souris
nomen-aide-reformuler = Dire autrement
nomen-aide-montrer-une-fois = Montrer une fois
nomen-aide-refaire-seul = Refaire une fois seul(e)
nomen-aide-fiche-memo = La fiche mémo
nomen-aide-papier-sous-les-yeux = Le papier sous les yeux
nomen-aide-agrandir-texte = Agrandir le texte
nomen-aide-langue = Sa langue
