# La journée du médiateur ou de la médiatrice, et la saisie d’une intervention.

area-numbers = Statistiques
area-report = Feuille du jour
area-day = La journée

area-sheets = Feuilles à imprimer
area-sheets-what = Pour les visiteurs, pour la mairie, pour vous.
area-flyer = Dépliant de ce lieu
area-flyers = Dépliant de tous les lieux
area-guide = Guide de l’espace
area-printer = Vérifier l’imprimante
area-printer-asked = L’imprimante est interrogée…
area-no-printer = Aucune imprimante n’est réglée. Les feuilles vont sur une clé.

day-presence = Présence aujourd’hui
day-no-presence = Pas de présence prévue
day-open = Ouvrir la permanence
day-is-open = Permanence ouverte
day-is-closed = Journée close
day-nobody = Permanence sans public
day-canceled = Permanence annulée
day-opened = La permanence est ouverte.
day-helps = { $n ->
    [one] { $n } intervention
   *[other] { $n } interventions
}
day-helps-word = { $n ->
    [one] intervention
   *[other] interventions
}
day-on-kiosk = { $n ->
    [one] dont { $n } sur la borne
   *[other] dont { $n } sur la borne
}
day-nothing = Aucune intervention aujourd’hui.
day-new = Nouvelle intervention
day-undo = Annuler la dernière
day-alike = Comme la précédente
day-proposal = Proposition, d’après le dernier exercice
day-waiting = { $n ->
    [one] { $n } exercice à noter
   *[other] { $n } exercices à noter
}
day-save = Enregistrer
day-correct = Corriger
day-ignore = Ignorer
day-ignore-all = Tout ignorer
day-saved = C’est noté.
day-undone = La dernière intervention est annulée.
day-refused = Ce n’est pas noté : le disque a refusé. Réessayez.
day-not-read = Les compteurs ne répondent pas. Rien n’est noté.
day-nature = Nature, aujourd’hui
day-nature-partly = La borne a redémarré. Le détail d’avant est dans le mois.
day-end = Fin de journée
day-end-of = Clore le { $day }
day-how-many = Combien en avez-vous compté ?
day-less = Une de moins
day-more = Une de plus
day-total = { $n ->
    [one] { $n } intervention comptée par vous
   *[other] { $n } interventions comptées par vous
}
day-same = Même total que la borne
day-more-declared = { $n ->
    [one] { $n } de plus que la borne
   *[other] { $n } de plus que la borne
}
day-less-declared = { $n ->
    [one] { $n } de moins que la borne
   *[other] { $n } de moins que la borne
}
day-close = Clore la journée
day-closed = La journée est close.
day-declared = { $n ->
    [one] Journée close : { $n } intervention.
   *[other] Journée close : { $n } interventions.
}
day-recount = Corriger le total
day-left-open = La journée du { $day } n’est pas close.
day-close-it = La clore
day-later = Plus tard
day-tools = Autres outils
day-known = { $n ->
    [one] { $n } point à savoir
   *[other] { $n } points à savoir
}
day-line = { $label } : { $n }

time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes }

record-title = Nouvelle intervention
record-how = 6 touches au plus. Aucun nom.
record-back = Retour
record-erase = Effacer
record-save = Enregistrer
record-proposed = Proposé, à confirmer
record-kind = Type
record-people = Personnes
record-operator = Opérateur
record-theme = Thème
record-more = Plus…
record-less = Moins
record-nature = Nature
record-equipment = Matériel
record-kiosk = Sur la borne
record-autonomy = À la fin
record-arrival = À l’arrivée
record-duration = Durée
record-outcome = Issue
record-obstacle = Ce qui bloque
record-referral = Orientation
record-recurrence = Venue
record-missing-operator = Il manque l’opérateur.
record-missing-theme = Il manque le thème.
record-missing-nature = Il manque la nature.
record-missing-autonomy = Il manque l’autonomie à la fin.
record-missing-code = Un choix n’existe plus. Recommencez.
record-fewer = Une personne de moins
record-further = Une personne de plus
record-group = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}

report-title = Feuille du { $day }
report-total = Interventions
report-counted = Comptées sur la borne
report-declared = Déclarées à la clôture
report-more = Déclarées en plus
report-less = Déclarées en moins
report-take = Emporter la feuille
report-what = Seulement des nombres. Aucun nom, aucune heure.
report-print = Imprimer la feuille
report-do-take = Enregistrer la feuille
