# Les fichiers remis avec le bilan : classeurs, tableaux CSV, paquet de données, contrôle du secret.

# $period (texte) : la période en mots ; $edition (texte) : partenaires
bilan-files-title = Bilan { $period } – édition { $edition }
bilan-files-subject = Médiation numérique dans les maisons de services au public
bilan-files-keywords = bilan, médiation numérique, maisons de services au public, Normandie

bilan-files-edition-interne = interne
bilan-files-edition-partenaires = partenaires
bilan-files-edition-publique = publique

bilan-files-licence-interne = Usage interne. Ne pas diffuser.
bilan-files-licence-partenaires = Réservé aux partenaires. Ne pas publier.
bilan-files-licence-publique = Licence Ouverte 2.0 d’Etalab (etalab-2.0).

# $rank (nombre) : le rang dans l’année ; $year (texte) : 2026
bilan-files-half-year = { $rank ->
    [1] 1er
   *[other] { $rank }e
} semestre { $year }
bilan-files-quarter = { $rank ->
    [1] 1er
   *[other] { $rank }e
} trimestre { $year }

bilan-files-everywhere = Tous les lieux
# $code (texte) : 14
bilan-files-departement = Département { $code }
bilan-files-departement-unknown = Département non précisé

### Les feuilles

bilan-files-sheet-readme = Lisez-moi
bilan-files-sheet-figures = Chiffres clés
bilan-files-sheet-comparisons = Comparaisons
bilan-files-sheet-coverage = Couverture
bilan-files-sheet-nomenclatures = Nomenclatures

bilan-files-head-place = Lieu
bilan-files-head-period = Période
bilan-files-head-received = Données reçues
bilan-files-head-figure = Ce qui est compté
bilan-files-head-value = Nombre
bilan-files-head-table = Tableau
bilan-files-head-before = Période d’avant
bilan-files-head-now = Cette période
bilan-files-head-compared = Appareils comparés
bilan-files-head-devices = Appareils connus
bilan-files-head-departement = Département
bilan-files-head-months = Mois reçus
bilan-files-head-expected = Mois attendus
bilan-files-head-missing = Mois sans données

bilan-files-head-dimension = Liste
bilan-files-head-code = Code
bilan-files-head-label = Libellé
bilan-files-head-rank = Rang
bilan-files-head-parent = Code plus large
bilan-files-head-coop = Code de la Coop
bilan-files-head-v1 = Ancien code des conseillers
bilan-files-head-aidants = Code d’Aidants Connect
bilan-files-head-mednum = Libellé du standard des lieux
bilan-files-head-from = Valable du
bilan-files-head-to = Valable au

### Lisez-moi : d’où viennent les chiffres

bilan-files-section-origin = D’où viennent ces chiffres
bilan-files-fact-producer = Producteur
bilan-files-fact-period = Période
bilan-files-fact-first = Premier jour
bilan-files-fact-last = Dernier jour
bilan-files-fact-edition = Édition
bilan-files-fact-threshold = Seuil du secret
bilan-files-no-threshold = aucun : tout est exact
bilan-files-fact-made = Établi le
bilan-files-fact-received = Lieux reçus
bilan-files-fact-expected = Lieux attendus
bilan-files-fact-months = Mois reçus, tous lieux
bilan-files-fact-months-expected = Mois attendus, tous lieux
bilan-files-fact-devices = Appareils
bilan-files-fact-files = Fichiers lus
bilan-files-fact-left-out = Fichiers écartés
bilan-files-fact-hidden = Nombres tenus secrets
bilan-files-fact-version = Version du programme
bilan-files-fact-nomenclature = Version de la nomenclature
bilan-files-fact-filters = Filtres
bilan-files-no-filter = aucun
bilan-files-fact-licence = Diffusion

bilan-files-section-missing = Ce qui manque
bilan-files-nothing-missing = Rien ne manque.
# $places (nombre) : les lieux où il manque des mois
bilan-files-many-missing = { $places } lieux ont des mois sans données. La feuille ou le fichier des tableaux les montre vides.
bilan-files-section-left-out = Fichiers écartés
bilan-files-nothing-left-out = Aucun fichier n’a été écarté.
# $file (texte), $line (nombre)
bilan-files-at-line = { $file }, ligne { $line }
bilan-files-section-notes = À savoir sur les fichiers lus
bilan-files-nothing-noted = Rien à signaler.
bilan-files-section-dropped = Tableaux trop fins pour cette édition
# $table (texte) : T5, $part (nombre)
bilan-files-dropped = Le détail du tableau { $table }, partie { $part }, est tenu secret.

bilan-files-section-reading = Comment lire
bilan-files-term-session = Séance sur la borne
bilan-files-term-session-text = Un passage sur la borne, avec une étape faite au moins. Une séance n’est pas une personne.
bilan-files-term-procedure = Exercice
bilan-files-term-procedure-text = Une démarche commencée pendant une séance.
bilan-files-term-help = Intervention
bilan-files-term-help-text = Une aide donnée à une personne ou à un groupe.
bilan-files-term-people = Accompagnement
bilan-files-term-people-text = Une intervention comptée pour chaque participant.
bilan-files-term-request = Demande
bilan-files-term-request-text = Un organisme concerné par une intervention. Une intervention en a parfois plusieurs.
bilan-files-term-presence = Permanence
bilan-files-term-presence-text = La présence d’un médiateur ou d’une médiatrice, un jour, dans un lieu.
bilan-files-term-families = Trois familles
bilan-files-term-families-text = Séances, interventions et permanences ne s’additionnent jamais.
bilan-files-term-share = Part
bilan-files-term-share-text = Elle se calcule sur le total écrit à côté. Sous { $base }, elle n’est pas donnée.
bilan-files-term-mention = Part des mentions
bilan-files-term-mention-text = Une intervention a parfois plusieurs thèmes. La part porte alors sur les thèmes cités.
bilan-files-term-band = Durées
bilan-files-term-band-text = Le début est compris, la fin ne l’est pas. 30 minutes vont dans « 30 min à 1 h ».
bilan-files-term-hidden-text = Nombre tenu secret. Il est petit, ou permettrait d’en retrouver un petit.
bilan-files-term-missing-text = Non disponible : rien n’est arrivé de ce lieu. Ce n’est pas zéro.
bilan-files-term-thin-text = Trop peu de cas pour calculer une part.
bilan-files-term-compared = Comparaison
bilan-files-term-compared-text = Elle porte sur les mêmes appareils, d’une période à l’autre.
bilan-files-term-privacy = Vie privée
bilan-files-term-privacy-text = La borne ne garde que des nombres. Elle ne note ni nom, ni âge, ni heure.

### Le CSV pour tableur

bilan-files-not-importable = Fichier pour tableur, non réimportable. Pour échanger des données, prenez le paquet.

### Le contrôle du secret

bilan-files-audit-first = Contrôle du secret. Usage interne : ne jamais diffuser ce fichier.
bilan-files-audit-none = Rien n’est caché dans cette édition.
bilan-files-audit-indicator = Indicateur
bilan-files-audit-operator = Organisme
bilan-files-audit-dimension = Liste
bilan-files-audit-modality = Code
bilan-files-audit-low = Au moins
bilan-files-audit-high = Au plus
bilan-files-audit-width = Écart
bilan-files-audit-words = Ce qu’un lecteur peut en déduire
# $low, $high (nombres)
bilan-files-audit-between = entre { $low } et { $high }
bilan-files-audit-above = { $low } ou plus, sans limite connue
bilan-files-audit-dropped = Tableaux retirés ou réduits à leurs totaux
bilan-files-audit-count = Nombres cachés

### Le paquet de données

bilan-files-package-readme = Ce paquet contient les tableaux du bilan. Le fichier datapackage.json décrit chaque colonne.
bilan-files-exchange-title = Compteurs des bornes
bilan-files-exchange-description = L’état complet des compteurs. À usage interne : ces nombres ne sont pas protégés par le secret.
bilan-files-description-interne = Tous les nombres, exacts. À usage interne.
bilan-files-description-partenaires = Tableaux pour les partenaires. Les petits nombres sont tenus secrets.
bilan-files-description-publique = Tableaux ouverts à tous. Les petits nombres sont tenus secrets.

### Les codes que la nomenclature ne nomme pas

bilan-files-code-operateur-whole = Ensemble
bilan-files-code-operateur-none = Sans objet
bilan-files-code-operateur-others = Autres organismes
bilan-files-code-issue-done = Exercice terminé
bilan-files-code-issue-abandoned = Exercice quitté avant la fin
bilan-files-code-issue-expired = Plus personne devant l’écran
bilan-files-code-mode-alone = Sans accompagnement
bilan-files-code-mode-accompanied = Accompagné
bilan-files-code-mode-workshop = Atelier
bilan-files-code-moment-during = Pendant une permanence
bilan-files-code-moment-outside = Hors permanence
bilan-files-code-support-computer = Ordinateur
bilan-files-code-support-tablet = Tablette
bilan-files-code-option-text = Texte agrandi
bilan-files-code-option-contrast = Contraste renforcé
bilan-files-code-option-voice = Lecture à voix haute
bilan-files-code-option-pace = Rythme lent
bilan-files-code-borne-yes = Sur la borne
bilan-files-code-borne-no = Hors de la borne

bilan-files-measure-borne-session = Séances sur la borne
bilan-files-measure-borne-session-support = Séances, par appareil
bilan-files-measure-borne-parcours = Exercices, par organisme
bilan-files-measure-borne-parcours-tutoriel = Exercices, par démarche
bilan-files-measure-borne-autonomie = Exercices terminés, par autonomie
bilan-files-measure-borne-duree = Exercices, par durée
bilan-files-measure-borne-aide-etape = Aides demandées, par étape
bilan-files-measure-borne-abandon-etape = Abandons, par étape
bilan-files-measure-borne-option = Séances avec une option de confort
bilan-files-measure-borne-besoin-non-servi = Besoins sans réponse
bilan-files-measure-borne-site-change = Sites signalés comme changés
bilan-files-measure-borne-memo = Fiches mémo demandées
bilan-files-measure-interv-nombre = Interventions
bilan-files-measure-interv-participants = Participants des groupes
bilan-files-measure-interv-demande = Demandes
bilan-files-measure-interv-theme = Thèmes abordés
bilan-files-measure-interv-nature-msap = Interventions, par nature
bilan-files-measure-interv-autonomie = Interventions, par autonomie
bilan-files-measure-interv-progression = Interventions, par progrès
bilan-files-measure-interv-duree = Interventions, par durée
bilan-files-measure-interv-minutes = Minutes déclarées
bilan-files-measure-interv-materiel = Matériel utilisé
bilan-files-measure-interv-issue = Interventions, par issue
bilan-files-measure-interv-blocage = Interventions bloquées, par cause
bilan-files-measure-interv-orientation = Interventions, par orientation
bilan-files-measure-interv-recurrence = Interventions, par venue
bilan-files-measure-interv-aide-utile = Ce qui a aidé
bilan-files-measure-perm-tenue = Permanences
bilan-files-measure-perm-total-declare = Total déclaré le soir

### Les colonnes des fichiers du paquet, pour datapackage.json

bilan-files-field-tableaux-producteur-nom = Qui répond de ces chiffres.
bilan-files-field-tableaux-producteur-siret = Son numéro SIRET. Vide tant qu’il n’est pas connu.
bilan-files-field-tableaux-tableau-id = Le tableau du bilan.
bilan-files-field-tableaux-departement-code = Le code du département. _T : tous. _U : non précisé.
bilan-files-field-tableaux-site-id = Le lieu, décrit dans sites.csv. _T : tous.
bilan-files-field-tableaux-periode-type = La longueur de la période.
bilan-files-field-tableaux-periode = La période : 2026, 2026-S1, 2026-T1 ou 2026-03.
bilan-files-field-tableaux-indicateur = Ce qui est compté, avec son unité. La fin _x10 veut dire en dixièmes : 460 se lit 46,0. Les fins _memes_appareils et _memes_appareils_avant comparent cette période à la précédente.
bilan-files-field-tableaux-operateur = L’organisme, décrit dans nomenclatures.csv. _T : tous.
bilan-files-field-tableaux-dimension = La liste d’où vient la modalité. _T : aucune.
bilan-files-field-tableaux-modalite = Le code dans cette liste. _T : tous.
bilan-files-field-tableaux-valeur = Un nombre entier. s : tenu secret. Vide : rien n’est arrivé, ou le total est trop petit pour une part.
bilan-files-field-tableaux-seuil = Le plus petit nombre montré, sauf zéro. Vide : rien n’est caché.
bilan-files-field-tableaux-date-publication = Le jour où le bilan a été établi.

bilan-files-field-compteurs-appareil-id = L’appareil, par un numéro tiré au hasard.
bilan-files-field-compteurs-epoque = La vie de sa base de comptes.
bilan-files-field-compteurs-site-id = Le lieu, décrit dans sites.csv.
bilan-files-field-compteurs-periode-type = Un jour ou un mois.
bilan-files-field-compteurs-periode = Le jour ou le mois.
bilan-files-field-compteurs-mesure = Ce qui est mesuré, décrit dans nomenclatures.csv.
bilan-files-field-compteurs-fusion = Comment réunir plusieurs appareils : somme ou maximum.
bilan-files-field-compteurs-operateur = L’organisme. _Z : sans objet. _T : ensemble.
bilan-files-field-compteurs-dimension = La liste d’où vient la modalité. _Z : aucune.
bilan-files-field-compteurs-modalite = Le code dans cette liste.
bilan-files-field-compteurs-n = Combien ont été comptés depuis le début.
bilan-files-field-compteurs-annule = Combien ont été annulés. Le total est n moins annule.
bilan-files-field-compteurs-qualite = Ce que vaut ce nombre.

bilan-files-field-appareils-appareil-id = L’appareil, par un numéro tiré au hasard.
bilan-files-field-appareils-epoque = La vie de sa base de comptes.
bilan-files-field-appareils-site-id = Le lieu où il est.
bilan-files-field-appareils-libelle = Le nom qu’on lui donne.
bilan-files-field-appareils-version-application = La version du programme.
bilan-files-field-appareils-sequence = Combien de fois sa base a été écrite.
bilan-files-field-appareils-exporte-le = Le jour de l’export.

bilan-files-field-nomenclatures-dimension = La liste.
bilan-files-field-nomenclatures-code = Le code compté.
bilan-files-field-nomenclatures-libelle = Ce qu’il veut dire.
bilan-files-field-nomenclatures-ordre = Son rang dans la liste.
bilan-files-field-nomenclatures-code-parent = Le code plus large qui le contient.
bilan-files-field-nomenclatures-code-coop = Son code dans la Coop de la médiation numérique.
bilan-files-field-nomenclatures-code-cra-v1 = Son code dans l’ancien compte rendu des conseillers numériques.
bilan-files-field-nomenclatures-code-aidants-connect = Son code dans Aidants Connect.
bilan-files-field-nomenclatures-libelle-mednum = Son libellé dans le standard des lieux de médiation numérique.
bilan-files-field-nomenclatures-valide-du = Le premier jour où il vaut.
bilan-files-field-nomenclatures-valide-au = Le dernier jour où il vaut.

bilan-files-field-sites-id = Le nom court du lieu, celui des comptes.
bilan-files-field-sites-pivot = Son numéro SIRET. Vide tant qu’il n’est pas connu.
bilan-files-field-sites-nom = Son nom d’usage.
bilan-files-field-sites-commune = La commune.
bilan-files-field-sites-code-postal = Le code postal.
bilan-files-field-sites-code-insee = Le code INSEE de la commune.
bilan-files-field-sites-adresse = L’adresse. Vide tant qu’elle n’est pas connue.
bilan-files-field-sites-itinerance = Le lieu est fixe.
bilan-files-field-sites-structure-parente = Le réseau dont il fait partie.
bilan-files-field-sites-source = Qui donne ces renseignements.
bilan-files-field-sites-date-maj = Le jour de la dernière mise à jour, s’il est connu.
bilan-files-field-sites-services = Les services rendus, s’ils sont connus.
bilan-files-field-sites-dispositif-programmes-nationaux = Les programmes nationaux, s’ils sont connus.
bilan-files-field-sites-modalites-accompagnement = Les façons d’accompagner, si elles sont connues.
bilan-files-field-sites-horaires = Les heures d’ouverture, si elles sont connues.
