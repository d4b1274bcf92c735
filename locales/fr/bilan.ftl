# Le bilan en mots : les tableaux, leurs colonnes et leurs lignes, ce qu’il faut savoir pour les lire.
# Les codes de la nomenclature ont leurs mots dans nomenclature.ftl.

bilan-all-places = Tous les lieux
bilan-no-departement = Département non précisé
bilan-whole = Ensemble
bilan-unlisted = Non classé
bilan-unlisted-borne = Borne non précisée
bilan-unlisted-mode = Mode non précisé
bilan-unlisted-moment = Moment non précisé
bilan-unlisted-etape = Étapes retirées
bilan-unlisted-tutoriel = Exercices retirés
bilan-others = Autres
bilan-others-theme = Autres thèmes
bilan-others-tutoriel = Autres exercices
bilan-others-tutoriel-etape = Autres étapes
# $value (texte)
bilan-of-debut = Au début : { $value }
bilan-of-fin = À la fin : { $value }
bilan-column = { $about } ({ $unit })
bilan-pair = { $first } : { $second }
bilan-pair-debut-fin = De « { $first } » à « { $second } »
bilan-pair-debut-fin-short = { $first } puis { $second }
bilan-title-of = { $title }, { $period }
bilan-stack-debut = Au début
bilan-stack-fin = À la fin

## Les périodes

bilan-half-year-1 = 1er semestre { $year }
bilan-half-year-2 = 2e semestre { $year }
bilan-quarter-1 = 1er trimestre { $year }
bilan-quarter-2 = 2e trimestre { $year }
bilan-quarter-3 = 3e trimestre { $year }
bilan-quarter-4 = 4e trimestre { $year }
bilan-month-short-1 = janv.
bilan-month-short-2 = févr.
bilan-month-short-3 = mars
bilan-month-short-4 = avril
bilan-month-short-5 = mai
bilan-month-short-6 = juin
bilan-month-short-7 = juil.
bilan-month-short-8 = août
bilan-month-short-9 = sept.
bilan-month-short-10 = oct.
bilan-month-short-11 = nov.
bilan-month-short-12 = déc.
# $first, $last (texte) : « 1er janvier », « 31 décembre 2026 »
bilan-days = { $first } – { $last }
# $from, $to (texte) : « avril », « juin 2026 »
bilan-run = { $from } à { $to }

## Les éditions
# $k (nombre) : le seuil

bilan-edition-interne = Interne, tous les nombres
bilan-edition-partenaires = Partenaires, seuil { $k }
bilan-edition-publique = Publique, seuil { $k }

## Ce qui est arrivé

# $received, $places, $devices, $files (nombres)
bilan-received =
    { $received ->
        [one] { $received } lieu
       *[other] { $received } lieux
    } sur { $places }, { $devices ->
        [one] { $devices } appareil
       *[other] { $devices } appareils
    }, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }
# $counted, $expected (nombres)
bilan-partial = { $counted } mois reçus sur { $expected }
bilan-partial-many = { $counted } mois reçus sur { $expected }, tous lieux ensemble
bilan-partial-nothing = Rien reçu
bilan-partial-early = Pas encore commencé
# $place, $months (textes) : « avril à juin 2026, août 2026 »
bilan-gap = { $place } : { $counted } mois reçus sur { $expected }. Il manque { $months }.
bilan-gap-all = { $place } : rien reçu. Il manque { $months }.

## Ce qu’il faut dire des fichiers

bilan-said-duplicate = « { $name } » contient la même chose que « { $same } ». Rien n’est compté deux fois.
bilan-said-stale = « { $name } » est plus ancien que ce qui est connu. Il ne change rien.
bilan-said-clone = L’appareil { $device } a deux histoires : « { $left } » et « { $right } ». Son disque a été copié ou remis en arrière. Le plus grand nombre est gardé. Il peut manquer des comptes. Prévenez la coordination.
bilan-said-went-back = « { $name } » en dit moins qu’un fichier plus ancien. L’appareil { $device } a été remis en arrière. Le plus grand nombre est gardé. Demandez un nouvel export de cette borne.
bilan-said-doubtful-ok = { $cells ->
    [one] { $cells } compteur de l’appareil { $device } est bon.
   *[other] { $cells } compteurs de l’appareil { $device } sont bons.
}
bilan-said-doubtful-partial = { $cells ->
    [one] { $cells } compteur de l’appareil { $device } vient d’une lecture incomplète.
   *[other] { $cells } compteurs de l’appareil { $device } viennent d’une lecture incomplète.
} La vérité peut être plus haute. Demandez un nouvel export de cette borne.
bilan-said-doubtful-clock = { $cells ->
    [one] { $cells } compteur de l’appareil { $device } vient d’une horloge fausse.
   *[other] { $cells } compteurs de l’appareil { $device } viennent d’une horloge fausse.
} Le mois peut être faux. Remettez cette borne à l’heure.
bilan-said-unknown-site = Le lieu « { $site } » n’est pas dans la liste. { $rows ->
    [one] { $rows } ligne n’est dans aucun tableau.
   *[other] { $rows } lignes ne sont dans aucun tableau.
} Ajoutez ce lieu à la liste des lieux.
# $file, $what, $todo (textes)
bilan-left-out = { $file } : { $what } { $todo }
bilan-left-out-line = { $file }, ligne { $line }

## Le secret statistique

bilan-interval = entre { $low } et { $high }
bilan-interval-open = { $low } ou plus

## Comparer avec la période d’avant
# $label, $now, $before, $period (textes), $devices, $of (nombres)

bilan-contrast = { $label } : { $now }. Période d’avant ({ $period }) : { $before }. Mêmes appareils : { $devices } sur { $of }.

## Les huit chiffres clés, à lire après le nombre

bilan-figure-interventions = interventions
bilan-figure-permanences = permanences tenues
bilan-figure-accompagnements = accompagnements
bilan-figure-heures = avec le public
bilan-figure-demandes = demandes, tous opérateurs
bilan-figure-abouties = démarches abouties
bilan-figure-seances = séances sur la borne
bilan-figure-exercices = exercices terminés

## Les titres des tableaux
# .name : un mot ou deux, pour un onglet. .note : ce qu’il faut savoir. $operator, $code (textes)

bilan-other-title = Tableau { $code }
    .name = Tableau
bilan-t0-title = Toutes les mesures, lieu par lieu
    .name = Mesures
    .note = Chaque mesure est comptée à part. Elles ne s’additionnent pas.
bilan-t1-title = Chiffres clés
    .name = Chiffres clés
    .note = La borne et les interventions se comptent à part. Elles ne s’additionnent pas.
bilan-t2-title = Interventions et séances par mois
    .name = Évolution
    .note = La borne et les interventions se comptent à part. Elles ne s’additionnent pas.
bilan-t3-title = Interventions et permanences par lieu
    .name = Lieux
bilan-t4-title = Type d’intervention
    .name = Type
bilan-t4-2-title = Nature des interventions
    .name = Nature
bilan-t4-3-title = Thèmes de médiation numérique
    .name = Thèmes
    .note = Une intervention peut avoir plusieurs thèmes. Les parts sont des parts de mentions.
bilan-t4-4-title = Thèmes administratifs
    .name = Démarches
    .note = Une intervention peut avoir plusieurs thèmes. Les parts sont des parts de mentions.
bilan-t5-title = Demandes par opérateur et par lieu
    .name = Opérateurs
bilan-t5-2-title = Demandes par opérateur et par mois
    .name = Opérateurs par mois
bilan-t6-title = Autonomie pendant les interventions
    .name = Autonomie
    .note = Chaque niveau dit qui a fait la démarche, à la fin.
bilan-t6-2-title = Autonomie sur la borne
    .name = Autonomie borne
    .note = Les exercices terminés. Seul(e) : sans aide. En partie : de 1 à 3 aides. Au-delà : entièrement accompagné(e).
bilan-t6-3-title = Progrès pendant une intervention
    .name = Progrès
    .note = Le niveau à l’arrivée, puis à la fin de la même intervention. Personne n’est suivi d’une fois à l’autre.
bilan-t7-title = Temps des interventions
    .name = Temps
    .note = Les minutes sont celles que le médiateur déclare. Elles ne viennent pas des tranches.
bilan-t7-2-title = Temps des exercices sur la borne
    .name = Temps borne
bilan-t8-title = Matériel des interventions
    .name = Matériel
    .note = Une intervention peut citer plusieurs matériels. Les parts sont des parts de mentions.
bilan-t8-2-title = Matériel des séances sur la borne
    .name = Bornes
bilan-t9-title = Issue des interventions
    .name = Issue
bilan-t9-2-title = Ce qui a bloqué
    .name = Blocages
    .note = Seules les interventions bloquées ont une cause.
bilan-t9-3-title = Orientation après l’intervention
    .name = Orientation
bilan-t9-4-title = Première venue ou retour
    .name = Venue
    .note = La personne le dit elle-même. Aucun nom ne relie deux venues.
bilan-t10-title = Séances sur la borne
    .name = Séances
    .note = Le moment et le mode se comptent à part. Chacun fait l’ensemble des séances.
bilan-t10-2-title = Exercices par opérateur
    .name = Exercices
bilan-t10-3-title = Options de confort sur la borne
    .name = Confort
    .note = Une séance peut utiliser plusieurs options. Elles ne s’additionnent pas.
bilan-t10-4-title = Fiches mémo demandées
    .name = Fiches mémo
bilan-t10-5-title = Séances sur la borne selon le mode
    .name = Modes
bilan-t10-20-title = Démarches que la borne ne propose pas
    .name = Besoins
bilan-t10-operator-title = Exercices : { $operator }
    .name = Exercices { $operator }
bilan-t11-title = Étapes où l’on demande de l’aide
    .name = Étapes
    .note = Les 10 étapes avec le plus d’aides pour 100 exercices commencés. Il faut 20 exercices commencés au moins.
bilan-t11-2-title = Étapes où l’on demande de l’aide
    .name = Étapes
    .note = Les 10 étapes avec le plus d’aides pour 100 exercices commencés. Il faut 20 exercices commencés au moins.
bilan-t11-3-title = Sites signalés comme changés
    .name = Sites changés
bilan-t11-4-title = Ce qui a aidé
    .name = Aides utiles
    .note = Plusieurs aides peuvent servir à la fois. Les parts sont des parts de mentions.
bilan-t11-operator-title = Étapes difficiles : { $operator }
    .name = Étapes { $operator }
    .note = Le passage à une étape n’est pas compté. Les exercices commencés en tiennent lieu.
bilan-t12-title = Permanences selon le nombre d’interventions
    .name = Permanences

## Ce que comptent les colonnes
# .unit : dans une phrase. .short : en peu de place. .about : ce que c’est.

bilan-indicator-nb-permanences = Permanences tenues
    .unit = permanences
    .short = Perm.
    .about = Une permanence est la présence d’un médiateur, un jour, dans un lieu. Elle compte une fois, même avec deux appareils.
bilan-indicator-nb-interventions = Interventions
    .unit = interventions
    .short = Interv.
    .about = Une intervention est une aide donnée à une personne ou à un groupe.
bilan-indicator-nb-accompagnements = Accompagnements
    .unit = accompagnements
    .about = Un groupe de 6 personnes compte pour 6 accompagnements.
bilan-indicator-nb-demandes = Demandes
    .unit = demandes
    .about = Une demande est un opérateur concerné par une intervention. Une intervention peut en avoir plusieurs.
bilan-indicator-nb-mentions = Mentions
    .unit = mentions
bilan-indicator-nb-sessions = Séances sur la borne
    .unit = séances
    .short = Séances
    .about = Une séance va du début à la fin d’une visite sur la borne. Une séance n’est pas une personne.
bilan-indicator-nb-parcours = Exercices commencés
    .unit = exercices
    .short = Commencés
    .about = Un exercice est une démarche commencée pendant une séance.
bilan-indicator-nb-parcours-termines = Exercices terminés
    .unit = exercices terminés
    .short = Terminés
bilan-indicator-nb-aides = Aides demandées
    .unit = aides
    .short = Aides
    .about = Une aide est un appui sur « Aide » à une étape.
bilan-indicator-nb-abandons = Abandons
    .unit = abandons
    .about = Un abandon est un exercice quitté à cette étape, avant la fin.
bilan-indicator-nb-besoins = Démarches non trouvées
    .unit = besoins
    .short = Besoins
    .about = Un besoin non servi est une démarche que la borne ne propose pas encore.
bilan-indicator-nb-memos = Fiches mémo demandées
    .unit = fiches
    .short = Fiches
    .about = Une fiche mémo est la page que la personne emporte.
bilan-indicator-nb-signalements = Sites signalés
    .unit = signalements
    .about = Un médiateur signale qu’un vrai site a changé depuis l’exercice.
bilan-indicator-part-besoins-pct = Part des besoins
    .unit = % des besoins
    .short = % besoins
bilan-indicator-part-interventions-abouties-pct = Part d’interventions abouties
    .unit = % des interventions
    .short = % abouties
bilan-indicator-minutes = Minutes avec le public
    .unit = minutes
    .short = Minutes
    .about = Les minutes sont déclarées par le médiateur pour chaque intervention.
bilan-indicator-part-interventions-pct = Part des interventions
    .unit = % des interventions
    .short = % interv.
bilan-indicator-part-mentions-pct = Part des mentions
    .unit = % des mentions
    .short = % mentions
bilan-indicator-part-sessions-pct = Part des séances
    .unit = % des séances
    .short = % séances
bilan-indicator-part-parcours-pct = Part des exercices
    .unit = % des exercices
    .short = % exercices
bilan-indicator-part-parcours-termines-pct = Part d’exercices terminés
    .unit = % d’exercices terminés
    .short = % terminés
bilan-indicator-part-permanences-pct = Part des permanences
    .unit = % des permanences
    .short = % perm.
bilan-indicator-interventions-par-permanence = Interventions par permanence
    .unit = par permanence
    .short = Moy.
    .about = La moyenne divise les interventions par les permanences tenues.
bilan-indicator-minutes-par-intervention = Minutes par intervention
    .unit = minutes par intervention
    .short = Moy.
bilan-indicator-aides-pour-100-parcours = Aides pour 100 exercices
    .unit = aides pour 100 exercices
    .short = pour 100
bilan-indicator-aides-par-100-parcours = Aides pour 100 exercices
    .unit = aides pour 100 exercices
    .short = pour 100

## Les mesures, une à une (édition interne)

bilan-measure-borne-session = Séances sur la borne
bilan-measure-borne-session-support = Séances par matériel
bilan-measure-borne-parcours = Exercices commencés, par opérateur
bilan-measure-borne-parcours-tutoriel = Exercices commencés, par exercice
bilan-measure-borne-autonomie = Exercices terminés, par autonomie
bilan-measure-borne-duree = Exercices, par durée
bilan-measure-borne-aide-etape = Aides demandées à une étape
bilan-measure-borne-abandon-etape = Abandons à une étape
bilan-measure-borne-option = Options de confort utilisées
bilan-measure-borne-besoin-non-servi = Démarches non trouvées
bilan-measure-borne-site-change = Sites signalés comme changés
bilan-measure-borne-memo = Fiches mémo demandées
bilan-measure-interv-nombre = Interventions
bilan-measure-interv-participants = Personnes dans les groupes
bilan-measure-interv-demande = Demandes
bilan-measure-interv-theme = Thèmes cités
bilan-measure-interv-nature-msap = Interventions, par nature
bilan-measure-interv-autonomie = Interventions, par autonomie
bilan-measure-interv-progression = Interventions, par progrès
bilan-measure-interv-duree = Interventions, par durée
bilan-measure-interv-minutes = Minutes déclarées
bilan-measure-interv-materiel = Matériels cités
bilan-measure-interv-issue = Interventions, par issue
bilan-measure-interv-blocage = Interventions bloquées, par cause
bilan-measure-interv-orientation = Interventions, par orientation
bilan-measure-interv-recurrence = Interventions, par venue
bilan-measure-interv-aide-utile = Aides utiles citées
bilan-measure-perm-tenue = Permanences tenues
bilan-measure-perm-total-declare = Interventions déclarées le soir

## Les valeurs qui ne sont pas dans la nomenclature

bilan-operator-autres = Autres
bilan-operator-autre-operateur = Autre opérateur
bilan-operator-sans-operateur = Sans opérateur
bilan-value-issue-termine = Terminé
bilan-value-issue-abandonne = Abandonné
bilan-value-issue-expire = Resté en plan
bilan-value-posture-fait-a-la-place = dont fait à la place
bilan-value-posture-avec-guidage = dont avec guidage
bilan-value-posture-entierement-accompagne = dont sans précision
bilan-value-niveau-entierement-accompagne-short = Accompagné(e)
bilan-value-debut-entierement-accompagne-short = Accompagné(e)
bilan-value-fin-entierement-accompagne-short = Accompagné(e)
bilan-value-duree-0-5 = Moins de 5 min
bilan-value-duree-5-15 = De 5 à 15 min
bilan-value-duree-15-30 = De 15 à 30 min
bilan-value-borne-oui = Sur la borne
bilan-value-borne-non = Hors de la borne
bilan-value-moment-pendant-permanence = Pendant une permanence
bilan-value-moment-pendant-permanence-short = Permanence
bilan-value-moment-hors-permanence = Hors permanence
bilan-value-mode-autonomie = Seul(e) à la borne
bilan-value-mode-accompagne = Avec un médiateur
bilan-value-mode-atelier = En atelier
bilan-value-permanence-annulee = Annulée
bilan-value-permanence-tenue = Tenue
bilan-value-permanence-sans-public = Sans public
bilan-value-interventions-par-permanence-0 = Aucune intervention
bilan-value-interventions-par-permanence-0-short = Aucune
bilan-value-interventions-par-permanence-1-4 = De 1 à 4 interventions
bilan-value-interventions-par-permanence-1-4-short = 1 à 4
bilan-value-interventions-par-permanence-5-9 = De 5 à 9 interventions
bilan-value-interventions-par-permanence-5-9-short = 5 à 9
bilan-value-interventions-par-permanence-10-plus = 10 interventions et plus
bilan-value-interventions-par-permanence-10-plus-short = 10 et plus
bilan-value-option-texte-agrandi = Texte agrandi
bilan-value-option-contraste = Contraste renforcé
bilan-value-option-lecture-vocale = Lecture à voix haute
bilan-value-option-rythme-lent = Rythme plus lent
bilan-value-theme-autre = Autre
bilan-value-type-ponctuel = Demande ponctuelle
bilan-value-type-ponctuel-short = Ponctuel
bilan-value-type-individuel = Accompagnement individuel
bilan-value-type-individuel-short = Individuel
bilan-value-type-collectif = Atelier collectif
bilan-value-type-collectif-short = Collectif
bilan-value-materiel-autre = Autre matériel
bilan-value-materiel-aucun = Sans matériel
bilan-value-orientation-non = Sans orientation
bilan-value-orientation-autre = Autre orientation
bilan-value-blocage-autre = Autre cause

## Les notes sous les tableaux

bilan-note-duree = Exactement 30 min est dans « De 30 min à 1 h » : [30 min ; 1 h[. La fin d’une tranche n’en fait pas partie.
# $base (nombre)
bilan-note-base = Une part n’est montrée qu’à partir de { $base } unités. Sinon, le tableau dit « base < { $base } ».
# $k (nombre)
bilan-note-hidden = s : nombre tenu secret. Il est plus petit que { $k }, ou il en ferait trouver un autre.
bilan-note-others = Les nombres trop petits sont réunis avec les autres.
bilan-note-missing = n. d. : rien reçu. Ce n’est pas un zéro.

## Les chapitres

bilan-chapter-cover = Bilan { $period } des permanences numériques
bilan-chapter-figures = Chiffres clés
bilan-chapter-evolution = Évolution
bilan-chapter-places = Lieu par lieu
bilan-chapter-nature = Nature des interventions
bilan-chapter-operators = Opérateurs
bilan-chapter-autonomy = Autonomie et progrès
bilan-chapter-time = Temps
bilan-chapter-equipment = Matériel
bilan-chapter-outcome = Issue et orientation
bilan-chapter-steps = Étapes difficiles, opérateur par opérateur
bilan-chapter-presences = Permanences
bilan-chapter-needs = Besoins non servis
bilan-chapter-practices = Bonnes pratiques
bilan-chapter-method = Méthode et confidentialité

## La méthode

bilan-method-1 = Une séance est une visite sur la borne, avec une étape réussie au moins. Une séance n’est pas une personne.
bilan-method-2 = Un exercice est une démarche commencée pendant une séance.
bilan-method-3 = Une intervention est une aide donnée à une personne ou à un groupe.
bilan-method-4 = Un accompagnement compte chaque personne. Un groupe de 6 personnes en fait 6.
bilan-method-5 = Une demande est un opérateur concerné par une intervention. Une intervention peut en avoir plusieurs.
bilan-method-6 = Une permanence est la présence d’un médiateur, un jour, dans un lieu. Elle compte une fois, même avec deux appareils.
bilan-method-7 = La borne, les interventions et les permanences sont trois familles. Elles ne s’additionnent jamais.
bilan-method-8 = Chaque appareil écrit ses comptes dans un fichier. Lire deux fois le même fichier ne change rien.
bilan-method-9 = Un lieu sans aucun compte pendant un mois est noté « n. d. ». Ce n’est jamais un zéro.
bilan-method-10 = Une part est calculée sur le nombre imprimé à côté. Les parts d’un tout font 100,0 %.
bilan-method-11 = Une part n’est montrée qu’à partir de 20 unités.
bilan-method-12 = Une durée de 30 minutes est dans la tranche « De 30 min à 1 h ». La fin d’une tranche n’en fait pas partie.
bilan-method-13 = Deux périodes sont comparées sur les mêmes appareils seulement.
bilan-method-14 = Le soir, le médiateur déclare son total. Un écart avec le compte est gardé tel quel.
bilan-method-15 = Les codes suivent la nomenclature de La Coop de la médiation numérique.

## La confidentialité

bilan-privacy-1 = Seuls des nombres sont gardés, par jour ou par mois.
bilan-privacy-2 = Aucun nom, aucun numéro, aucune adresse n’est enregistré.
bilan-privacy-3 = Ce qui est tapé sur la borne n’est jamais gardé.
bilan-privacy-4 = L’heure d’une visite et l’ordre des visites ne sont pas gardés.
bilan-privacy-5 = L’âge, le sexe, la situation et la commune ne sont pas demandés.
bilan-privacy-6 = Aucun tableau ne parle d’un médiateur en particulier.
bilan-privacy-7 = Le seuil est de 5 pour les partenaires et de 11 pour le public.
bilan-privacy-8 = Un nombre plus petit que le seuil est caché : « s ». Zéro reste écrit.
bilan-privacy-9 = D’autres nombres sont cachés aussi. Sans cela, une soustraction ferait trouver les premiers.
bilan-privacy-10 = Le signe « s » est le même pour les deux. Il ne dit pas lequel est petit.
bilan-privacy-11 = Les tableaux et les périodes sont fixés d’avance. Personne ne peut en croiser d’autres.
bilan-privacy-12 = Les comptes par jour deviennent des comptes par mois après le bilan. Le délai est de 25 mois au plus.

## Les chiffres clés qui ne comptent qu’une valeur

bilan-indicator-nb-parcours-termine = Exercices terminés
bilan-indicator-nb-interventions-aboutie = Interventions abouties
bilan-indicator-part-interventions-abouties-pct-aboutie = Part d’interventions abouties
