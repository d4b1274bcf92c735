# La réception des compteurs d’autres bornes, dans l’espace médiateur.

receive-title = Recevoir une clé
receive-short = Clé USB
receive-what = Ajoutez les compteurs d’une autre borne.
receive-open = Recevoir une clé
receive-under = Rien n’est gardé sans votre accord

## Où lire

receive-from = Où lire ?
receive-from-what = Seulement des nombres. Aucun nom, aucune heure.
receive-read = Lire
receive-how = Comment faire
receive-how-1 = 1. Sur l’autre borne, touchez « Exporter ».
receive-how-2 = 2. Branchez la clé ici, puis touchez « Lire ».
receive-how-3 = 3. Regardez ce qui est arrivé, puis touchez « Garder ».

## La lecture

receive-reading = Lecture en cours…
receive-reading-percent = Lecture en cours… { $percent } %
receive-stop = Arrêter
receive-stopped = La lecture est arrêtée. Rien n’a été gardé.
receive-removed = La clé a été retirée trop tôt. Remettez-la et recommencez.
receive-lost = La lecture n’a pas pu aboutir. Recommencez.
receive-empty = Il n’y a pas de compteurs à cet endroit.
receive-empty-what = Une borne écrit ses compteurs dans un fichier compteurs.csv. Choisissez un autre endroit, ou une autre clé.

## Ce qui est arrivé

receive-summary = { $files ->
    [one] { $files } fichier lu
   *[other] { $files } fichiers lus
}, { $sites ->
    [one] { $sites } lieu
   *[other] { $sites } lieux
}, { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}.
receive-fresh = { $n ->
    [one] { $n } compteur est nouveau ou a augmenté.
   *[other] { $n } compteurs sont nouveaux ou ont augmenté.
}
receive-not-yet = Rien n’est encore gardé.
receive-nothing = Rien de nouveau. Tout est déjà connu.
receive-refused = Rien ne peut être gardé. Voyez pourquoi ci-dessous.
receive-files = Ce qui est arrivé
receive-file = { $name } : { $state }. { $about }
receive-file-about = { $sites }. { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}, { $period }.
receive-file-empty = Ce fichier ne compte rien.
# $sites (texte) : quelques noms ; $n (nombre) : combien d’autres lieux
receive-sites-more = { $sites } et { $n ->
    [one] { $n } autre lieu
   *[other] { $n } autres lieux
}
receive-state-new = nouveau
receive-state-known = déjà connu
receive-state-older = plus ancien
receive-state-copy = copie
receive-state-empty = vide
receive-files-more = { $n ->
    [one] Et { $n } autre fichier.
   *[other] Et { $n } autres fichiers.
}
receive-notes = À savoir sur ces fichiers
receive-notes-more = { $n ->
    [one] Et { $n } autre remarque.
   *[other] Et { $n } autres remarques.
}
# Dans une phrase, entre guillemets, à la place d’un nom de fichier.
receive-known-as = ce que cette borne connaît
receive-damaged = Laissés de côté
receive-line = { $file }, ligne { $line }
receive-more-lines = { $n ->
    [one] { $n } autre problème dans ce fichier.
   *[other] { $n } autres problèmes dans ce fichier.
}

## Garder

receive-keep = Garder
receive-keeping = Enregistrement en cours…
receive-kept = { $new ->
    [one] { $new } compteur nouveau
   *[other] { $new } compteurs nouveaux
}, { $grown } mis à jour.
receive-free = Vous pouvez retirer la clé.
receive-failed-full = Il n’y a plus de place sur cette borne. Rien n’a été gardé.
receive-failed-read-only = On ne peut pas écrire sur cette borne. Rien n’a été gardé.
receive-failed-too-much = Cela fait trop de compteurs pour cette borne. Rien n’a été gardé.
receive-failed-other = Les compteurs n’ont pas pu être gardés. Recommencez.
