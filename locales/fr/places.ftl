# Lieux et horaires, dans l’espace des médiateurs.

places-title = Lieux et horaires
places-open = Voir les lieux
places-here = Cette borne
places-hours = Horaires
places-choose = Choisir ce lieu
# $name (texte) : le nom du lieu
places-choose-title = Cette borne est à { $name } ?
places-choose-what = Les prochains comptes iront à ce lieu. Les comptes déjà faits ne changent pas.
places-choose-yes = Oui, elle est à { $name }
places-choose-no = Non, ne rien changer
places-chosen = La borne est maintenant à { $name }.
places-saved = Les horaires de { $name } sont enregistrés.

# $name (texte) : le nom du lieu
places-hours-of = Horaires : { $name }
places-week = Chaque semaine
places-week-what = Un jour férié, personne ne vient : inutile de le noter.
places-week-none = Aucune présence notée.
# $day (texte) : « mardi » ; $from, $to (textes) : « 9 h 30 »
places-slot = { $day }, de { $from } à { $to }
places-add-slot = Ajouter une présence
places-change = Modifier
places-done = Terminé
places-remove = Enlever
# $hour (texte) : « 9 h 30 »
places-from = Début : { $hour }
places-to = Fin : { $hour }
places-less-hour = − 1 h
places-less-quarter = − 15 min
places-more-quarter = + 15 min
places-more-hour = + 1 h
# $day (texte) : « mardi 24 novembre »
places-next = Prochaine présence : { $day }
places-now = Présence en cours : { $day }

places-confirmed-title = Ces horaires sont-ils sûrs ?
places-confirmed-what = Tant qu’ils sont à confirmer, la borne ne promet rien.
places-confirmed = Horaires confirmés
places-unconfirmed = Horaires à confirmer

places-absences = Absences
places-absences-what = Les périodes où personne ne vient, premier et dernier jour compris.
places-absences-none = Aucune absence notée.
# $day, $from, $to (textes) : « 24 décembre 2026 »
places-absence-day = le { $day }
places-absence = du { $from } au { $to }
places-add-absence = Ajouter une absence
places-first-day = Touchez le premier jour de l’absence.
places-last-day = Touchez le dernier jour de l’absence.
places-month-before = Mois d’avant
places-month-after = Mois d’après
places-shut = Ne rien choisir

places-contract = Fin de la convention
places-until-what = Après ce jour, la borne n’annonce plus personne.
places-until-none = Aucune date de fin.
# $day (texte) : « 31 décembre 2027 »
places-until = Dernier jour : { $day }
places-choose-until = Choisir le jour
places-until-day = Touchez le dernier jour de la convention.
places-over = La convention est finie.
# $days (nombre) : les jours qui restent
places-ends = { $days ->
    [0] La convention finit aujourd’hui.
    [1] La convention finit demain.
   *[other] La convention finit dans { $days } jours.
}

places-cancel = Annuler
places-undo = Défaire
places-save = Enregistrer
places-leaving = Vos changements ne sont pas enregistrés.
places-stay = Continuer
places-leave = Les abandonner

# $day (texte) : « mardi », ou rien
places-error-slot-order = Le { $day }, la fin doit venir après le début.
places-error-slot-long = Le { $day }, une présence dure plus de 12 heures.
places-error-slots-overlap = Le { $day }, deux présences se recouvrent.
places-error-absence-order = Le dernier jour vient avant le premier. Touchez un jour plus tard.
places-error-unknown = Ce lieu n’est plus dans le fichier. Rien n’a été changé.
places-error-broken = Le fichier des lieux est abîmé. Corrigez-le d’abord : voyez « À savoir ».
places-error-shape = Ce lieu est écrit d’une façon particulière. Changez-le dans le fichier.
places-error-no-name = Il manque un nom. Rien n’a été changé.
places-error-bad-id = Le nom court ne convient pas. Rien n’a été changé.
places-error-duplicate = Ce lieu existe déjà. Rien n’a été changé.
places-error-bad-codes = Les codes du lieu ne conviennent pas. Rien n’a été changé.

places-file-unreadable = Le fichier ne peut pas être lu. Rien n’a été changé.
places-file-changed = Le fichier a changé entre-temps. Voici ce qu’il dit maintenant : recommencez.
places-file-read-only = On ne peut pas écrire dans ce dossier. Rien n’a été changé.
places-file-full = Le disque est plein. Rien n’a été changé.
places-file-other = L’écriture a échoué. Rien n’a été changé. Recommencez.

## Jours fériés, pour les pages sur papier

holiday-new-year = jour de l’An
holiday-easter-monday = lundi de Pâques
holiday-labour = fête du Travail
holiday-victory = victoire de 1945
holiday-ascension = Ascension
holiday-whit-monday = lundi de Pentecôte
holiday-national = fête nationale
holiday-assumption = Assomption
holiday-all-saints = Toussaint
holiday-armistice = armistice de 1918
holiday-christmas = Noël
