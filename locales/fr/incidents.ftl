# Les imprévus : les mêmes mots dans toutes les démarches.

incident-banner-say = Une bannière cache la page.
incident-banner-why =
    Beaucoup de sites en montrent une.
    Choisissez, et la page revient.
incident-banner-hint-1 = Le site demande si vous acceptez les cookies. Refuser ne change rien ici.
incident-banner-hint-2 = Le bouton pour refuser est dans la bannière, en bas.
incident-banner-hint-3 = Touchez « Tout refuser ».
incident-banner-well = La bannière est fermée.

incident-popup-say = Une fenêtre s’est ouverte.
incident-popup-why =
    Elle parle d’autre chose.
    Vous pouvez la fermer sans répondre.
incident-popup-hint-1 = Lisez la fenêtre. Elle ne concerne pas la démarche.
incident-popup-hint-2 = Le bouton pour fermer est au bas de la fenêtre.
incident-popup-hint-3 = Touchez « Fermer ».
incident-popup-well = La fenêtre est fermée. Rien n’est perdu.

incident-slow-say = La page est lente.
incident-slow-why =
    Cela arrive souvent.
    Attendez. Ne touchez pas plusieurs fois.
incident-slow-hint-1 = Le site prépare la page. Un seul toucher suffit.
incident-slow-hint-2 = Le bouton pour attendre est au milieu de l’écran.
incident-slow-hint-3 = Touchez « Attendre ».
incident-slow-well = La page est arrivée.

incident-unavailable-say = Le service ne répond pas.
incident-unavailable-why =
    La panne vient du site, pas de vous.
    Vos réponses sont gardées.
incident-unavailable-hint-1 = Essayez encore une fois. Sinon, on revient plus tard.
incident-unavailable-hint-2 = Le bouton est sous le message, au milieu.
incident-unavailable-hint-3 = Touchez « Réessayer ».
incident-unavailable-well = Le service répond de nouveau.

incident-session-closed-say = Le site vous a déconnecté.
incident-session-closed-why =
    Après une pause, le compte se ferme tout seul.
    C’est une protection. Entrez à nouveau.
incident-session-closed-hint-1 = Il faut redonner le mot de passe. Le reste est gardé.
incident-session-closed-hint-2 = Le bouton est sous le message, au milieu.
incident-session-closed-hint-3 = Touchez « Se reconnecter ».
incident-session-closed-well = Vous êtes sur la page de connexion.

incident-code-late-say = Le message n’est pas là.
incident-code-late-why =
    Il est peut-être classé ailleurs.
    Regardez dans le courrier indésirable.
incident-code-late-hint-1 = La boîte mail range parfois mal un vrai message.
incident-code-late-hint-2 = Le bouton « Courrier indésirable » est sous la liste.
incident-code-late-hint-3 = Touchez « Courrier indésirable ».
incident-code-late-well = Le message est retrouvé.

incident-code-expired-say = Le code ne marche plus.
incident-code-expired-why =
    Un code sert quelques minutes.
    Demandez-en un autre : c’est gratuit.
incident-code-expired-hint-1 = Le site refuse l’ancien code. Il peut en envoyer un nouveau.
incident-code-expired-hint-2 = Cherchez sur la page de quoi recevoir un nouveau code.
incident-code-expired-hint-3 = Touchez ce qui est éclairé. Un nouveau code part.
incident-code-expired-well = Un nouveau code est envoyé.

incident-code-again-say = Lisez le nouveau code.
incident-code-again-why =
    L’ancien code ne sert plus.
    Le nouveau est dans le dernier message.
incident-code-again-hint-1 = Un autre message est arrivé. Il est en haut de la liste.
incident-code-again-hint-2 = Ouvrez la boîte mail, puis le premier message.
incident-code-again-hint-3 = Touchez ce qui est éclairé.
incident-code-again-well = Voilà le nouveau code.

incident-file-refused-say = Le fichier n’est pas passé.
incident-file-refused-why =
    L’envoi a échoué une fois.
    Le fichier est bon. Recommencez.
incident-file-refused-hint-1 = Joignez encore le même fichier.
incident-file-refused-hint-2 = Le bouton « Joindre » est au bout de la ligne du fichier.
incident-file-refused-hint-3 = Touchez « Joindre » encore une fois.
incident-file-refused-well = Le fichier est joint.

incident-date-format-say = La date est mal écrite.
incident-date-format-why =
    L’ordinateur l’a remplie tout seul.
    Le site veut l’année avec 4 chiffres.
incident-date-format-hint-1 = Écrivez le jour, le mois, puis l’année entière.
incident-date-format-hint-2 = C’est la case de la date.
incident-date-format-hint-3 = Effacez, puis écrivez { $value }.
incident-date-format-well = La date est juste.

incident-birth-name-say = Ce nom ne convient pas.
incident-birth-name-why =
    L’ordinateur l’a rempli tout seul.
    Le site veut le nom de l’acte de naissance.
incident-birth-name-hint-1 = Écrivez le nom comme sur la carte.
incident-birth-name-hint-2 = C’est la case du nom.
incident-birth-name-hint-3 = Effacez, puis écrivez { $value }.
incident-birth-name-well = Le nom est juste.

incident-page-moved-say = La page a changé.
incident-page-moved-why =
    Les sites changent parfois.
    Cherchez les mots, pas la place.
incident-page-moved-hint-1 = Ce que vous cherchez a un autre nom. Lisez toute la page.
incident-page-moved-hint-2 = Descendez. C’est plus bas qu’avant.
incident-page-moved-hint-3 = C’est la ligne éclairée. Touchez-la.
incident-page-moved-well = Vous avez retrouvé le chemin.

## Les fichiers qui ne conviennent pas

coach-flaw-heavy = Ce fichier est trop lourd. Le site le refuse.
    .second = Regardez le poids, à côté du nom. Cherchez un plus petit nombre.
    .third = Un PDF est souvent plus léger qu’une photo. Choisissez le PDF.
coach-flaw-format = Le site n’accepte pas ce genre de fichier.
    .second = Regardez la fin du nom. Le site veut .pdf ou .jpg.
    .third = Cherchez un nom qui finit par .pdf.
coach-flaw-blurred = Cette photo est floue. Personne ne pourra la lire.
    .second = Ouvrez le fichier avant de le joindre. Peut-on tout lire ?
    .third = Choisissez un fichier net. Le plus sûr est le PDF.
coach-flaw-cut = Il manque un bord du papier sur cette image.
    .second = On doit voir les 4 coins du papier.
    .third = Choisissez le fichier où le papier est entier.
coach-flaw-wrong = Ce n’est pas le papier demandé.
    .second = Lisez le nom de chaque fichier. Ouvrez-le en cas de doute.
    .third = Relisez ce que le site demande. Cherchez ces mots dans les noms.

## Le téléphone et les papiers

player-phone = Téléphone fictif
player-paper-nearer = Agrandir
player-paper-smaller = Réduire
player-paper-close = Ranger
coach-detour-paper = Cette étape se fait sur un papier de la table.
coach-detour-away = Un papier cache la page.
