# Les statistiques, dans l’espace médiateur.

statistics-title = Statistiques et bilan
statistics-what = Les nombres de ce lieu, mois par mois. Usage interne.
statistics-open = Voir les statistiques
statistics-under = { $received ->
    [one] { $received } lieu reçu sur { $places } — aucune personne identifiée
   *[other] { $received } lieux reçus sur { $places } — aucune personne identifiée
}
statistics-internal = Usage interne — aucune personne identifiée
statistics-internal-note = Usage interne : ces nombres sont exacts. Pour un partenaire, demandez le bilan à la coordination.
statistics-said = { $label } : { $n }

## Le choix

statistics-periods = Quelle période ?
statistics-months = Un mois
statistics-quarters = Un trimestre
statistics-half-years = Un semestre
statistics-years = Une année
statistics-sites = Quel lieu ?
statistics-all-sites = Tous les lieux

## Le calcul

statistics-working = Calcul en cours…
statistics-working-percent = Calcul en cours… { $percent } %
statistics-stop = Arrêter
statistics-stopped = Le calcul est arrêté.
statistics-again = Recommencer
statistics-lost = Le calcul n’a pas pu aboutir. Recommencez.
statistics-empty = Rien n’a encore été compté sur cette période.
statistics-empty-what = Choisissez une autre période ou un autre lieu.

## Les graphiques

statistics-as-table = Voir le tableau
statistics-as-chart = Voir le graphique
statistics-more = Voir les autres tableaux
statistics-less = Ranger les autres tableaux
statistics-sign-missing = n. d. ou cadre vide : rien n’a été reçu. Ce n’est pas zéro.
statistics-nothing-to-cut = aucun
statistics-gaps = Ce qui manque
statistics-gaps-more = { $n ->
    [one] Et { $n } autre remarque.
   *[other] Et { $n } autres remarques.
}

## Emporter

statistics-take = Tableur
statistics-print = Imprimer le bilan
statistics-take-title = Emporter les nombres
statistics-take-what = Trois fichiers : pour LibreOffice, pour Excel, et en texte. Seulement des nombres.
statistics-export = Écrire les fichiers
