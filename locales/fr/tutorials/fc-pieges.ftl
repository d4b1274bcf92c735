# Les mots du coach : reconnaître un vrai site et un message piège.

fc-pieges-title = Vrai ou piège ?
fc-pieges-aim =
    Reconnaître le vrai site. Ne pas répondre aux faux messages.
    « Je ne sais pas » est toujours une bonne réponse.
fc-pieges-task =
    { $first-name } allume l’ordinateur. Des pages sont déjà ouvertes.
    Son téléphone sonne, des messages arrivent.
    Dites chaque fois : vrai, piège, ou je ne sais pas.
    Parfois, il faut agir : raccrocher, signaler, taper l’adresse.
    Vous verrez neuf situations.
fc-pieges-next-1 = Au moindre doute, n’ouvrez pas le lien. Tapez l’adresse vous-même.
fc-pieges-next-2 = Faux SMS : transférez-le au 33700. Faux mail : signal-spam.fr. Faux site : internet-signalement.gouv.fr.
fc-pieges-next-3 = Vous avez donné votre carte bancaire ? Appelez votre banque tout de suite.
fc-pieges-keep-1 = Trois questions : qui m’écrit ? Que veut-il ? Est-ce pressé ?
fc-pieges-keep-2 = Les vraies adresses, notées sur une feuille
fc-pieges-help = Aide et conseils : www.cybermalveillance.gouv.fr. Caf : 3230. France Travail : 3949. Sur place, demandez au guichet.

## Trois pages

fc-pieges-judge-address-name = L’adresse
fc-pieges-judge-address-say = Lisez l’adresse, tout en haut. Donnez votre avis.
fc-pieges-judge-address-why =
    L’adresse dit qui a fait la page.
    Lisez les derniers mots avant la première barre « / ».
    Le début peut mentir, la fin non.
fc-pieges-judge-address-hint-1 = La page parle de la Caf. Son adresse finit-elle par « caf.fr » ?
fc-pieges-judge-address-hint-2 = L’adresse est en haut de la page. La question est en bas.
fc-pieges-judge-address-hint-3 = Les réponses sont éclairées. L’adresse finit par « mes-droits.example » : touchez « Piège ».
fc-pieges-judge-address-well = L’adresse finit par « mes-droits.example » : c’était un piège. Le vrai site est www.caf.fr.
fc-pieges-judge-address-mistake-true = Les mots « caf.fr » sont bien là, mais au début. C’est la fin qui compte.
    .second = Juste avant la barre « / », on lit « mes-droits.example ». Ce n’est pas la Caf.
    .third = Cette page imite la Caf. Touchez « Piège », ou « Je ne sais pas ».

fc-pieges-judge-state-name = La fin gouv.fr
fc-pieges-judge-state-say = Fermez cette page. Lisez l’adresse de la suivante. Donnez votre avis.
fc-pieges-judge-state-why =
    La fin « gouv.fr » est réservée à l’État.
    C’est un très bon signe.
    Tous les services publics ne l’ont pas : caf.fr, ameli.fr, msa.fr.
fc-pieges-judge-state-hint-1 = Une autre page attend dessous. Son adresse finit-elle par « gouv.fr » ?
fc-pieges-judge-state-hint-2 = « Fermer cette page » est en bas. Ensuite, la question est en bas aussi.
fc-pieges-judge-state-hint-3 = Suivez la partie éclairée. L’adresse finit par « gouv.fr » : touchez « Vraie ».
fc-pieges-judge-state-well = L’adresse finit par « impots.gouv.fr » : cette page est vraie.
fc-pieges-judge-state-mistake-trap = Votre prudence est bonne. Cette page est pourtant vraie : son adresse finit par « gouv.fr ».
    .second = Elle ne demande ni carte bancaire, ni rien de pressé.
    .third = Seul l’État a la fin « gouv.fr ». Touchez « Vraie », ou « Je ne sais pas ».

fc-pieges-judge-padlock-name = Le cadenas
fc-pieges-judge-padlock-say = Passez à la page suivante. Lisez son adresse. Donnez votre avis.
fc-pieges-judge-padlock-why =
    Le cadenas protège la ligne, comme une enveloppe fermée.
    Un voleur peut aussi fermer son enveloppe.
    Lisez l’adresse.
fc-pieges-judge-padlock-hint-1 = La page montre un cadenas. Est-ce assez pour lui faire confiance ?
fc-pieges-judge-padlock-hint-2 = « Page suivante » est en bas. Puis lisez l’adresse en haut.
fc-pieges-judge-padlock-hint-3 = Suivez la partie éclairée. Ce n’est pas ameli.fr : touchez « Piège ».
fc-pieges-judge-padlock-well = Ce n’est pas ameli.fr, et la page demande de payer. C’était un piège.
fc-pieges-judge-padlock-mistake-true = Le cadenas est là, mais les faux sites en ont aussi.
    .second = L’adresse n’est pas ameli.fr. Et la page demande votre carte bancaire.
    .third = Cette page est fausse. Touchez « Piège », ou « Je ne sais pas ».

fc-pieges-choose-result-name = Le bon résultat
fc-pieges-choose-result-say = Fermez cette page. Dans la recherche, ouvrez le vrai site de la Caf.
fc-pieges-choose-result-why =
    Le premier résultat est une publicité.
    Quelqu’un paie pour être en haut de la liste.
    Toutes ces démarches sont gratuites.
fc-pieges-choose-result-hint-1 = Ne prenez pas le plus haut. Lisez l’adresse sous chaque titre.
fc-pieges-choose-result-hint-2 = La recherche est sous la fausse page. Le bon résultat est le troisième.
fc-pieges-choose-result-hint-3 = Suivez la partie éclairée. L’adresse est www.caf.fr.
fc-pieges-choose-result-well = Vous êtes sur www.caf.fr, le vrai site. Il est gratuit.

## Le téléphone

fc-pieges-judge-refund-name = Le SMS
fc-pieges-judge-refund-say = Un SMS arrive. Lisez-le. Donnez votre avis.
fc-pieges-judge-refund-why =
    Trois questions suffisent.
    Qui m’écrit ? Que veut-il ? Est-ce pressé ?
fc-pieges-judge-refund-hint-1 = Ce SMS promet de l’argent et il est pressé. Cela ressemble-t-il à la Caf ?
fc-pieges-judge-refund-hint-2 = Le téléphone est à côté de la page. La question est sous le message.
fc-pieges-judge-refund-hint-3 = Les réponses sont éclairées. Trop d’argent, trop pressé : touchez « Piège ».
fc-pieges-judge-refund-well = De l’argent, un lien, le dernier jour, une faute : c’était un piège.
fc-pieges-judge-refund-mistake-true = La Caf ne promet pas d’argent par SMS avec un lien.
    .second = L’adresse du lien n’est pas caf.fr. Et il y a une faute dans la phrase.
    .third = Ce message est faux. Touchez « Piège », ou « Je ne sais pas ».

fc-pieges-delete-refund-name = Supprimer
fc-pieges-delete-refund-say = Touchez « Supprimer le message ».
fc-pieges-delete-refund-why =
    Le lien ne sert à personne.
    Sans le message, on ne le touche pas par erreur.
fc-pieges-delete-refund-hint-1 = Ce message ne doit pas rester dans le téléphone.
fc-pieges-delete-refund-hint-2 = Le bouton est en bas du message.
fc-pieges-delete-refund-hint-3 = « Supprimer le message » est éclairé. Touchez-le.
fc-pieges-delete-refund-well = Le message est parti. Vous n’avez rien perdu.

fc-pieges-forward-job-name = Signaler
fc-pieges-forward-job-say = Un autre SMS arrive. Transférez-le au 33700.
fc-pieges-forward-job-why =
    Ce numéro est inconnu. Il promet beaucoup d’argent.
    { $first-name } n’a jamais envoyé son CV.
    Le 33700 reçoit les faux SMS.
fc-pieges-forward-job-hint-1 = Un vrai employeur ne recrute pas ainsi. Signalez ce message.
fc-pieges-forward-job-hint-2 = Dans le téléphone, c’est le deuxième bouton.
fc-pieges-forward-job-hint-3 = « Transférer au 33700 » est éclairé. Touchez ce bouton.
fc-pieges-forward-job-well = Le message est signalé. Vous avez aidé d’autres personnes.

fc-pieges-hang-up-name = Raccrocher
fc-pieges-hang-up-say = Le téléphone sonne. Lisez. Puis raccrochez.
fc-pieges-hang-up-why =
    Cette personne connaît le nom de { $first-name }.
    Des voleurs ont pris ces données ailleurs.
    Un conseiller ne demande jamais un code.
fc-pieges-hang-up-hint-1 = On vous demande un code secret. Coupez la conversation.
fc-pieges-hang-up-hint-2 = Les boutons sont en bas du téléphone.
fc-pieges-hang-up-hint-3 = « Raccrocher » est éclairé. Touchez ce bouton.
fc-pieges-hang-up-well = Vous avez bien fait. En vrai, appelez vous-même la Caf au 3230.

## Un vrai message

fc-pieges-open-notice-name = Ouvrir le mail
fc-pieges-open-notice-say = Dans la boîte mail, ouvrez « Une information pour vous ».
fc-pieges-open-notice-why =
    Tous les messages ne sont pas des pièges.
    Il faut savoir lire les vrais aussi.
fc-pieges-open-notice-hint-1 = Allez dans les mails. Cherchez le mail de France Travail, sans le mot « urgent ».
fc-pieges-open-notice-hint-2 = L’onglet « Boîte mail » est tout en haut. Le mail est sur la première ligne.
fc-pieges-open-notice-hint-3 = Suivez la partie éclairée, jusqu’au premier mail.
fc-pieges-open-notice-well = Le mail est ouvert. Lire un mail ne fait rien de grave.

fc-pieges-judge-notice-name = Juger le mail
fc-pieges-judge-notice-say = Lisez ce mail. Donnez votre avis.
fc-pieges-judge-notice-why =
    Regardez ce qu’il demande.
    Ici : pas de lien, pas d’argent, pas de code.
fc-pieges-judge-notice-hint-1 = Ce mail vous laisse aller sur le site par vous-même. Est-ce un piège ?
fc-pieges-judge-notice-hint-2 = La question est sous le texte du mail.
fc-pieges-judge-notice-hint-3 = Les réponses sont éclairées. Ce mail ne demande rien : touchez « Vrai ».
fc-pieges-judge-notice-well = Ce mail est sans doute vrai. Allez vérifier sur le site, sans lien.
fc-pieges-judge-notice-mistake-trap = Votre prudence est bonne. Mais ce mail ne demande rien et n’a pas de lien.
    .second = Un piège veut un clic, un code ou de l’argent. Rien de cela ici.
    .third = Il est sans doute vrai. Touchez « Vrai », ou « Je ne sais pas ».

fc-pieges-find-address-name = Trouver l’adresse
fc-pieges-find-address-say = Ouvrez la lettre de France Travail. Touchez l’adresse du site.
fc-pieges-find-address-why =
    Une lettre déjà reçue donne la vraie adresse.
    Elle est plus sûre qu’un lien.
fc-pieges-find-address-hint-1 = Une lettre est posée sur la table. L’adresse commence par « www ».
fc-pieges-find-address-hint-2 = La lettre est en bas de l’écran. L’adresse est vers la fin.
fc-pieges-find-address-hint-3 = Suivez la partie éclairée, jusqu’à l’adresse.
fc-pieges-find-address-well = La vraie adresse est www.francetravail.fr.

fc-pieges-type-address-name = Taper l’adresse
fc-pieges-type-address-say = Dans le nouvel onglet, écrivez l’adresse du site.
fc-pieges-type-address-why =
    Vous choisissez vous-même où aller.
    Personne ne vous emmène ailleurs.
fc-pieges-type-address-hint-1 = L’adresse à écrire est { $value }.
fc-pieges-type-address-hint-2 = Touchez « Nouvel onglet », en haut. La case est au-dessus de la page.
fc-pieges-type-address-hint-3 = Suivez la partie éclairée. Écrivez { $value }.
fc-pieges-type-address-well = L’adresse est bien écrite.
fc-pieges-type-address-value = Adresse de France Travail
fc-pieges-type-address-mistake-letters = Une lettre ou un point a changé. Comparez avec la lettre.
    .second = Écrivez tout ensemble, sans espace et sans accent.
    .third = Effacez tout. Écrivez { $value }.

fc-pieges-go-name = Y aller
fc-pieges-go-say = Touchez « Aller ».
fc-pieges-go-why =
    L’adresse est écrite.
    Ce bouton ouvre le site.
fc-pieges-go-hint-1 = Le navigateur attend. Dites-lui d’y aller.
fc-pieges-go-hint-2 = Le bouton est au bout de l’adresse, tout en haut.
fc-pieges-go-hint-3 = « Aller » est éclairé. Touchez ce bouton.
fc-pieges-go-well = Vous êtes sur le vrai site, par vous-même.

## Et si c’est trop tard ?

fc-pieges-advise-name = Aider Sylvie
fc-pieges-advise-say = Sylvie a donné son mot de passe. Choisissez votre réponse.
fc-pieges-advise-why =
    Cela arrive à tout le monde.
    Il faut agir vite, sans honte.
fc-pieges-advise-hint-1 = Le voleur connaît le mot de passe. Que faut-il changer ?
fc-pieges-advise-hint-2 = Le message est dans le téléphone. Les réponses sont dessous.
fc-pieges-advise-hint-3 = Les réponses sont éclairées. Touchez « Change ton mot de passe ».
fc-pieges-advise-well = On change le mot de passe, sur le vrai site. Puis on prévient l’organisme.
fc-pieges-advise-mistake-wait = Le voleur peut entrer à tout moment. Attendre lui laisse du temps.
    .second = Le mot de passe n’est plus secret. Il faut le changer aujourd’hui.
    .third = Touchez « Change ton mot de passe », ou « Je ne sais pas ».
fc-pieges-advise-mistake-write = Répondre montre au voleur que le numéro marche.
    .second = Il n’effacera rien. Mieux vaut changer le mot de passe.
    .third = Touchez « Change ton mot de passe », ou « Je ne sais pas ».

## Autres boutons

fc-pieges-decoy-update = Arrêtez-vous là. Cette page veut une carte bancaire. La Caf ne la demande jamais.
    .second = Ici, rien n’est envoyé. En vrai, vos numéros partiraient chez un voleur.
    .third = Descendez jusqu’à la question. Donnez votre avis.
fc-pieges-decoy-alert = Ce mail fait peur et il est pressé. C’est un piège.
    .second = Il connaît votre nom et votre naissance. Cela ne prouve rien.
    .third = Revenez à la liste. Ouvrez le mail « Une information pour vous ».
fc-pieges-decoy-paid = « Sponsorisé » veut dire publicité. Ce site vend ce qui est gratuit.
    .second = Une démarche Caf ne coûte rien. Cherchez le site gratuit.
    .third = Descendez au troisième résultat : www.caf.fr.
fc-pieges-decoy-lookalike = Lisez la fin de l’adresse : « mon-compte.example ». Ce n’est pas la Caf.
    .second = « caf-fr » avec un tiret n’est pas « caf.fr » avec un point.
    .third = Touchez le résultat suivant : www.caf.fr.
fc-pieges-decoy-reply = Répondre montre que votre numéro marche. D’autres messages arriveraient.
    .second = Un vrai employeur dit son nom et ne promet pas si vite.
    .third = Touchez « Transférer au 33700 ».
fc-pieges-decoy-give-code = Gardez ce code. Un conseiller ne le demande jamais.
    .second = Il connaît votre nom, mais cela ne prouve rien. Le code ouvre votre compte.
    .third = Touchez « Raccrocher ». Ce n’est pas impoli.
fc-pieges-decoy-phone = C’est le numéro de téléphone. Vous cherchez l’adresse du site.
    .second = L’adresse d’un site commence souvent par « www ».
    .third = Touchez la ligne du dessus : www.francetravail.fr.
