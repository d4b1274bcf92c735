# Les mots du coach : CV, offres, candidature (France Travail).

ft-cv-offre-title = Mettre son CV en ligne et répondre à une offre
ft-cv-offre-aim =
    Les employeurs lisent les CV sur le site de France Travail.
    Vous y cherchez aussi des offres, et vous y répondez.
ft-cv-offre-task =
    { $first-name } cherche un CDD de vendeuse, à 20 km au plus de Villexemple.
    Mettez son CV récent en ligne. Elle ne veut pas montrer son nom.
    Cherchez ensuite une offre. Une des annonces est un piège.
    Répondez à l’offre de la boulangerie, une seule fois.
    Déconnectez-vous à la fin.
ft-cv-offre-next-1 = L’employeur lit la candidature. Il appelle ou il écrit, parfois après plusieurs jours.
ft-cv-offre-next-2 = Sans réponse, { $first-name } peut rappeler, avec le numéro de l’offre.
ft-cv-offre-next-3 = Le CV en ligne peut se cacher ou se changer à tout moment.
ft-cv-offre-keep-1 = Le numéro de l’offre
ft-cv-offre-keep-2 = Le CV, en fichier PDF
ft-cv-offre-help = France Travail : www.francetravail.fr, téléphone 3949. Le service est gratuit. Vous payez seulement l’appel.

## Le CV

ft-cv-offre-open-profile-name = Ouvrir le profil
ft-cv-offre-open-profile-say = Touchez « Mon profil ».
ft-cv-offre-open-profile-why =
    Le profil contient le CV et les compétences.
    C’est aussi là qu’on choisit qui le voit.
ft-cv-offre-open-profile-hint-1 = Le CV se range dans le profil de { $first-name }.
ft-cv-offre-open-profile-hint-2 = C’est la case du milieu, au-dessus des offres d’emploi.
ft-cv-offre-open-profile-hint-3 = La case « Mon profil » est éclairée. Touchez-la.
ft-cv-offre-open-profile-well = Le profil s’ouvre. Il manque le CV.

ft-cv-offre-choose-cv-name = Chercher le CV
ft-cv-offre-choose-cv-say = Touchez le bouton pour choisir le CV.
ft-cv-offre-choose-cv-why =
    Le CV est un fichier de l’ordinateur.
    Le site attend qu’on le lui montre.
ft-cv-offre-choose-cv-hint-1 = Le CV est dans le dossier « Documents ». Allez l’y chercher.
ft-cv-offre-choose-cv-hint-2 = Le bouton est à côté de « Mon CV », au milieu de la page.
ft-cv-offre-choose-cv-hint-3 = Le bouton est éclairé. Touchez-le.
ft-cv-offre-choose-cv-well = Le dossier s’ouvre. Lisez bien les quatre noms.

ft-cv-offre-attach-cv-name = Joindre le CV
ft-cv-offre-attach-cv-say = Joignez le CV récent, en PDF.
ft-cv-offre-attach-cv-why =
    La fin du nom dit la sorte de fichier.
    Un PDF s’ouvre bien partout. La mise en page ne bouge pas.
ft-cv-offre-attach-cv-hint-1 = Ni le brouillon, ni l’ancien. Prenez le CV avec le nom complet.
ft-cv-offre-attach-cv-hint-2 = C’est le troisième fichier de la liste.
ft-cv-offre-attach-cv-hint-3 = Le bon bouton « Joindre » est éclairé. Touchez-le.
ft-cv-offre-attach-cv-well = Le bon CV est joint.
ft-cv-offre-attach-cv-mistake-old = Ce CV date de 2011. Le téléphone a changé depuis.
    .second = Avec un ancien numéro, l’employeur ne peut pas appeler.
    .third = Retournez dans le dossier. Joignez le CV avec le nom complet.
ft-cv-offre-attach-cv-mistake-recipe = C’est une recette de cuisine. L’employeur attend un CV.
    .second = Lisez le nom du fichier jusqu’au bout avant de joindre.
    .third = Retournez dans le dossier. Le bon nom commence par « CV ».
ft-cv-offre-attach-cv-mistake-word = C’est un brouillon. Ce fichier ne s’ouvre pas partout.
    .second = La fin du nom n’est pas « pdf ».
    .third = Joignez le fichier d’à côté, avec « pdf » à la fin.

ft-cv-offre-seen-by-name = Choisir qui voit
ft-cv-offre-seen-by-say = Choisissez « Les employeurs, sans mon nom ».
ft-cv-offre-seen-by-why =
    { $first-name } ne veut pas d’appels d’inconnus.
    Sans nom ni téléphone, les employeurs passent par le site.
ft-cv-offre-seen-by-hint-1 = Les employeurs doivent lire le CV, sans savoir qui c’est.
ft-cv-offre-seen-by-hint-2 = Sous la question, c’est la deuxième réponse.
ft-cv-offre-seen-by-hint-3 = La question est éclairée. Touchez la réponse du milieu.
ft-cv-offre-seen-by-well = Le CV sera lu sans le nom.
ft-cv-offre-seen-by-mistake-everybody = Avec cette réponse, tous les employeurs voient le téléphone.
    .second = C’est permis. Mais { $first-name } ne le souhaite pas aujourd’hui.
    .third = Touchez la réponse du milieu : « sans mon nom ni mon téléphone ».
ft-cv-offre-seen-by-mistake-nobody = Avec cette réponse, aucun employeur ne trouve le CV.
    .second = On peut cacher son CV. Ici, { $first-name } veut être trouvée.
    .third = Remontez d’une ligne : « sans mon nom ni mon téléphone ».

ft-cv-offre-publish-name = Publier
ft-cv-offre-publish-say = Touchez « Publier ».
ft-cv-offre-publish-why =
    Publier, c’est rendre visible.
    Plus tard, on peut changer ou cacher le CV.
ft-cv-offre-publish-hint-1 = Le CV est joint. Rendez le profil visible.
ft-cv-offre-publish-hint-2 = Le bouton est sous les trois réponses.
ft-cv-offre-publish-hint-3 = Le bouton « Publier » est éclairé. Touchez-le.
ft-cv-offre-publish-well = Le profil est publié. Les employeurs peuvent le lire.

## Chercher

ft-cv-offre-open-search-name = Ouvrir les offres
ft-cv-offre-open-search-say = Touchez « Chercher une offre ».
ft-cv-offre-open-search-why =
    Le CV attend qu’on le trouve. Une recherche va plus vite.
    Lire les offres est gratuit, même sans compte.
ft-cv-offre-open-search-hint-1 = Le CV est prêt. Passez à la recherche d’emploi.
ft-cv-offre-open-search-hint-2 = Une grande case est arrivée sous le message vert.
ft-cv-offre-open-search-hint-3 = La case « Chercher une offre » est éclairée. Touchez-la.
ft-cv-offre-open-search-well = La page de recherche a deux cases : quoi et où.

ft-cv-offre-what-name = Écrire le métier
ft-cv-offre-what-say = Écrivez le métier : { $value }.
ft-cv-offre-what-why =
    Un mot simple trouve plus d’offres.
    Une seule lettre fausse peut donner zéro offre.
ft-cv-offre-what-hint-1 = Un seul mot suffit. Écrivez le métier, sans faute.
ft-cv-offre-what-hint-2 = C’est la première case, en haut de la page.
ft-cv-offre-what-hint-3 = La case du métier est éclairée. Écrivez { $value }.
ft-cv-offre-what-well = Le métier est bien écrit.
ft-cv-offre-what-value = Métier
ft-cv-offre-what-mistake-spelling = Le site cherche ce mot exact. Ici, il ne trouverait rien.
    .second = Relisez lettre par lettre. Un mot court suffit.
    .third = Effacez la case. Écrivez seulement { $value }.

ft-cv-offre-where-name = Écrire le lieu
ft-cv-offre-where-say = Écrivez la ville.
ft-cv-offre-where-why =
    Le site cherche autour de cette ville.
    Le code postal marche aussi.
ft-cv-offre-where-hint-1 = Où habite { $first-name } ? Sa fiche le dit.
ft-cv-offre-where-hint-2 = C’est la deuxième case, sous le métier.
ft-cv-offre-where-hint-3 = La case du lieu est éclairée. Écrivez { $value }.
ft-cv-offre-where-well = Le lieu est juste.

ft-cv-offre-go-name = Rechercher
ft-cv-offre-go-say = Touchez « Rechercher ».
ft-cv-offre-go-why =
    Le site compare les deux cases avec toutes les offres.
    Vous pourrez changer les mots ensuite.
ft-cv-offre-go-hint-1 = Les deux cases sont remplies. Lancez la recherche.
ft-cv-offre-go-hint-2 = Le bouton est sous la case du lieu.
ft-cv-offre-go-hint-3 = Le bouton « Rechercher » est éclairé. Touchez-le.
ft-cv-offre-go-well = Il y a beaucoup d’offres. Les filtres vont aider.

ft-cv-offre-contract-name = Filtrer le contrat
ft-cv-offre-contract-say = Ouvrez la liste du contrat. Choisissez « CDD ».
ft-cv-offre-contract-why =
    Un filtre garde seulement ce qui vous intéresse.
    Mettez un filtre à la fois.
ft-cv-offre-contract-hint-1 = { $first-name } veut un contrat avec une date de fin : un CDD.
ft-cv-offre-contract-hint-2 = La liste « Type de contrat » est juste sous le nombre d’offres.
ft-cv-offre-contract-hint-3 = La liste est éclairée. Touchez-la, puis touchez « CDD ».
ft-cv-offre-contract-well = Il reste moins d’offres. Regardez le nombre en haut.

ft-cv-offre-radius-name = Choisir la distance
ft-cv-offre-radius-say = Choisissez 20 km autour de la ville.
ft-cv-offre-radius-why =
    Le rayon est la distance autour de la ville.
    Trop petit : peu d’offres. Trop grand : trop de route.
ft-cv-offre-radius-hint-1 = { $first-name } accepte 20 km de route, pas plus.
ft-cv-offre-radius-hint-2 = La liste du rayon est sous celle du contrat.
ft-cv-offre-radius-hint-3 = La liste est éclairée. Touchez-la, puis touchez « 20 km ».
ft-cv-offre-radius-well = Trois offres restent. C’est facile à lire.
ft-cv-offre-radius-mistake-near = 5 km, c’est trop court. Il ne resterait presque rien.
    .second = Au village, il faut souvent chercher plus loin.
    .third = Rouvrez la liste. Touchez « 20 km ».
ft-cv-offre-radius-mistake-far = 100 km, c’est plus d’une heure de route.
    .second = { $first-name } a dit : 20 km au plus.
    .third = Rouvrez la liste. Touchez « 20 km ».

## Lire une offre

ft-cv-offre-open-offer-name = Ouvrir l’offre
ft-cv-offre-open-offer-say = Ouvrez l’offre de vendeuse en boulangerie.
ft-cv-offre-open-offer-why =
    Lisez le métier, le contrat et la distance.
    Beaucoup d’argent sans expérience : c’est un piège.
ft-cv-offre-open-offer-hint-1 = Quelle offre est un CDD, dans une boulangerie, tout près ?
ft-cv-offre-open-offer-hint-2 = C’est la deuxième des trois offres.
ft-cv-offre-open-offer-hint-3 = La bonne offre est éclairée. Touchez-la.
ft-cv-offre-open-offer-well = L’offre s’ouvre. Elle a un numéro : 000PAIN.
ft-cv-offre-open-offer-mistake-scam = Attention, cette annonce promet trop. Un vrai emploi ne demande jamais d’argent.
    .second = Elle veut 45 euros et une réponse en privé. Ce sont deux signes de piège.
    .third = Touchez « Retour aux offres ». Ouvrez la boulangerie. En vrai, prévenez le conseiller.

## Répondre

ft-cv-offre-apply-name = Postuler
ft-cv-offre-apply-say = Lisez l’offre, puis touchez « Postuler ».
ft-cv-offre-apply-why =
    Postuler, c’est répondre à une offre.
    En vrai, notez d’abord le numéro de l’offre.
ft-cv-offre-apply-hint-1 = Le contrat, le lieu et les heures conviennent. Répondez.
ft-cv-offre-apply-hint-2 = Le bouton est sous le texte de l’offre.
ft-cv-offre-apply-hint-3 = Le bouton « Postuler » est éclairé. Touchez-le.
ft-cv-offre-apply-well = La page de réponse s’ouvre. Le CV est déjà joint.

ft-cv-offre-message-name = Choisir le message
ft-cv-offre-message-say = Choisissez le message écrit par { $first-name }.
ft-cv-offre-message-why =
    Trois phrases suffisent : qui je suis, ce que je sais faire, quand je suis libre.
    Un modèle se complète toujours.
ft-cv-offre-message-hint-1 = Un des messages est vide. Un autre a des mots entre crochets. Prenez le troisième.
ft-cv-offre-message-hint-2 = C’est la dernière réponse, la plus longue.
ft-cv-offre-message-hint-3 = La question est éclairée. Touchez le message signé { $name }.
ft-cv-offre-message-well = Le message est court et clair.
ft-cv-offre-message-mistake-template = Ce modèle n’est pas rempli. Il reste des mots entre crochets.
    .second = L’employeur verrait un message copié, sans votre nom.
    .third = Touchez la dernière réponse, avec le nom à la fin.
ft-cv-offre-message-mistake-none = Sans message, l’employeur ne sait pas pourquoi vous écrivez.
    .second = Quelques phrases simples font une vraie différence.
    .third = Touchez la dernière réponse, la plus longue.

ft-cv-offre-send-name = Envoyer
ft-cv-offre-send-say = Touchez « Envoyer ma candidature ».
ft-cv-offre-send-why =
    L’employeur reçoit le CV et le message.
    Vérifiez d’abord le téléphone affiché.
ft-cv-offre-send-hint-1 = Le message est choisi. Il faut maintenant l’envoyer.
ft-cv-offre-send-hint-2 = Le bouton est sous les trois messages.
ft-cv-offre-send-hint-3 = « Envoyer ma candidature » est éclairé. Touchez une seule fois.
ft-cv-offre-send-well = La candidature est partie.

ft-cv-offre-see-list-name = Voir la liste
ft-cv-offre-see-list-say = Touchez « Voir mes candidatures ».
ft-cv-offre-see-list-why =
    La liste montre ce qui est déjà envoyé.
    On évite ainsi de répondre plusieurs fois.
ft-cv-offre-see-list-hint-1 = Vérifiez que la candidature est bien notée.
ft-cv-offre-see-list-hint-2 = C’est le premier bouton, sous le message vert.
ft-cv-offre-see-list-hint-3 = « Voir mes candidatures » est éclairé. Touchez-le.
ft-cv-offre-see-list-well = L’offre 000PAIN est dans la liste, avec la date.

ft-cv-offre-log-out-name = Se déconnecter
ft-cv-offre-log-out-say = Touchez « Se déconnecter ».
ft-cv-offre-log-out-why =
    Le profil contient un CV et un téléphone.
    D’autres personnes utilisent cet ordinateur.
ft-cv-offre-log-out-hint-1 = Tout est fait. Fermez l’espace de { $first-name }.
ft-cv-offre-log-out-hint-2 = Le lien est en bas, sous la liste.
ft-cv-offre-log-out-hint-3 = Le lien « Se déconnecter » est éclairé. Touchez-le.
ft-cv-offre-log-out-well = L’espace est fermé. En vrai, reprenez aussi votre clé USB.

## Autres boutons

ft-cv-offre-decoy-update = L’actualisation, c’est une fois par mois. Ici, on s’occupe du CV.
    .second = Cette case dit si l’on cherche encore un emploi.
    .third = Touchez la case suivante.
ft-cv-offre-decoy-cars = Cette offre est à 84 km. C’est un CDI, dans un garage.
    .second = Il y a trop d’offres. Les filtres enlèvent celles-là.
    .third = Servez-vous des deux listes, au-dessus : contrat et rayon.
ft-cv-offre-decoy-scam = Attention, cette annonce promet trop d’argent.
    .second = Un vrai employeur ne demande ni argent, ni carte bancaire.
    .third = Touchez « Retour aux offres ». En vrai, prévenez le conseiller.
ft-cv-offre-decoy-pay = Arrêtez-vous là. Ici, rien n’est payé. En vrai, l’argent serait perdu.
    .second = Chercher un emploi est toujours gratuit.
    .third = Touchez « Retour aux offres », sous ce bouton.
ft-cv-offre-decoy-partner = Cette offre ouvre un autre site. Il demande souvent un autre compte.
    .second = Elle est pour une jardinerie. { $first-name } préfère la boulangerie.
    .third = Remontez d’une case : « Vendeuse en boulangerie ».
ft-cv-offre-decoy-again = La candidature est déjà partie. Une seule suffit.
    .second = Plusieurs envois gênent l’employeur. Ils ne vont pas plus vite.
    .third = Touchez « Voir mes candidatures », juste avant.
