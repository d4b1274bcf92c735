# Le bilan sur papier, et la feuille de chaque opérateur. Les mots des tableaux sont dans bilan.ftl.
#
# Partout : $period (texte), $received, $places, $threshold (nombres)

document-bilan-brand = Pas à pas
document-bilan-title = Bilan { $period } des permanences numériques
document-bilan-under = Maisons de services au public et bureaux de poste
# $one (texte) : le département
document-bilan-under-one = Maisons de services au public et bureaux de poste, { $one }
# $first, $second (textes) : les départements
document-bilan-under-two = Maisons de services au public et bureaux de poste, { $first } et { $second }
# $page, $pages (nombres)
document-bilan-page = Page { $page } sur { $pages }
document-bilan-foot = Aucun nom, aucun numéro n’est enregistré.
document-bilan-foot-secret = Les nombres de moins de { $threshold } sont cachés (s).
document-bilan-foot-families = Interventions et séances ne s’additionnent pas.

## D’où viennent les chiffres

document-bilan-when = Période
document-bilan-where = Lieu
document-bilan-what = Quoi
document-bilan-received = Lieux reçus
document-bilan-received-of = { $received } sur { $places }
document-bilan-edition = Édition
document-bilan-made = Établi le
document-bilan-number = Nombre
document-bilan-share = Part

## La première page

document-bilan-first-months = Interventions par mois
document-bilan-first-places = Par lieu
# $shown, $all (nombres)
document-bilan-first-places-of = { $shown } lieux sur { $all }. Les autres sont dans le fichier tableaux.csv.
document-bilan-first-places-then = { $shown } lieux sur { $all }. Tous sont dans la suite.
document-bilan-first-operators = Par opérateur
document-bilan-requests = demandes
document-bilan-first-autonomy = Autonomie
document-bilan-progress = au début et à la fin d’une même intervention
document-bilan-on-kiosk = exercices terminés sur la borne
document-bilan-first-nature = Nature
document-bilan-of-helps = part des interventions
document-bilan-first-steps = Étapes difficiles

## Les tableaux

# $title, $values (textes) : lu à la place d’un dessin
document-bilan-alt = { $title }. { $values }.
document-bilan-crowded = Il y a { $places } lieux. Le détail par lieu est dans le fichier tableaux.csv.

# $names (texte) : ce qui n’a été compté aucune fois
document-bilan-zeros = Zéro : { $names }.
document-bilan-star = * Des mois manquent. Ils sont dits à la fin, dans « Ce qui a été reçu ».
document-bilan-sparks = Les petites barres suivent les périodes, de la première à la dernière.
document-bilan-kiosk = La borne
document-bilan-measures = Toutes les mesures

## Les bonnes pratiques, la méthode

document-bilan-no-practices = Aucun texte n’a été donné pour ce bilan.
document-bilan-reading = Lire les tableaux
document-bilan-came-in = Ce qui a été reçu
# $n (nombre)
document-bilan-more-gaps = Il manque aussi des mois dans { $n } autres lieux.
document-bilan-more-notes = { $n ->
    [one] Une autre remarque est dans le classeur.
   *[other] { $n } autres remarques sont dans le classeur.
}
document-bilan-more-files = { $n ->
    [one] Un autre fichier a été laissé de côté.
   *[other] { $n } autres fichiers ont été laissés de côté.
}
document-bilan-hidden = Les nombres cachés
document-bilan-hidden-numbers = { $n ->
    [0] Aucun nombre n’a dû être caché.
    [one] Un nombre est caché. Seuls les nombres de { $threshold } ou plus sont montrés, et zéro.
   *[other] { $n } nombres sont cachés. Seuls les nombres de { $threshold } ou plus sont montrés, et zéro.
}
# $tables (texte) : leurs codes
document-bilan-hidden-tables = Ces tableaux ne peuvent pas être montrés en entier : { $tables }.
document-bilan-privacy = Ce qui n’est jamais enregistré

## La feuille d’un opérateur

# $operator (texte)
document-bilan-operator-title = { $operator } : ce qui a été pratiqué
document-bilan-operator-practised = Les exercices pratiqués
document-bilan-operator-steps = Les étapes où l’on demande de l’aide
document-bilan-operator-rest = Les autres étapes sont à la suite.
document-bilan-operator-all = Toutes les étapes
document-bilan-operator-needs = Les besoins sans exercice
document-bilan-operator-needs-all = Ces besoins sont ceux de tous les visiteurs.
document-bilan-operator-needs-most = Ces besoins sont ceux de tous les visiteurs. Les autres sont dans le bilan.
document-bilan-operator-method = D’où viennent ces chiffres
document-bilan-operator-method-1 = { $received } lieux sur { $places } ont envoyé leurs comptes.
document-bilan-operator-method-2 = Les exercices se font sur un site imité, avec une personne fictive.
document-bilan-operator-method-3 = Un même visiteur peut faire plusieurs exercices. Aucun nom n’est enregistré.
