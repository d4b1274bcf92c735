# Les pages sur papier des médiateurs : la remontée du jour, le guide, le code de secours.

document-faces = Les lettres du papier manquent dans le programme. Prévenez la coordination.
document-data = Cette page n’a pas pu être préparée. Recommencez.
document-layout = Cette page n’a pas pu être mise en forme. Prévenez la coordination.
document-pdf = Ce fichier PDF n’a pas pu être écrit. Prévenez la coordination.
command-unknown-site = Lieu inconnu : { $id }. Les lieux connus : { $known }.

## La remontée du jour

daily-title = Remontée quotidienne
daily-presence = Présence
daily-no-presence = Hors des heures
daily-counted = Comptées une à une
daily-declared = Total déclaré
daily-not-declared = Non déclaré
daily-gap-none = Le total déclaré et le compte sont égaux.
daily-gap-missing = { $n ->
    [one] Il manque { $n } intervention dans le compte.
   *[other] Il manque { $n } interventions dans le compte.
}
daily-gap-over = { $n ->
    [one] Le compte dépasse le total déclaré de { $n }.
   *[other] Le compte dépasse le total déclaré de { $n }.
}
daily-nothing = Rien ce jour-là.
daily-what = Quoi
daily-number = Nombre
daily-kiosk = Sur la borne
daily-participants = Personnes dans les groupes
daily-visits = Visites
daily-practices = Exercices { $operator }
daily-no-site = Lieu non réglé
daily-numbers-only = Seulement des nombres : aucun nom, aucune heure d’intervention.

## Le code de secours

envelope-title = Code de secours
envelope-what = Ce code ouvre l’espace médiateur si le code habituel est oublié.
envelope-code = Le code
envelope-keep = À garder à l’abri
envelope-1 = Mettez cette feuille dans une enveloppe. Fermez l’enveloppe.
envelope-2 = Rangez-la loin de la borne, dans un endroit fermé à clé.
envelope-3 = Le code sert une seule fois. Un nouveau code le remplace ensuite.
envelope-4 = Ne le photographiez pas. Ne l’envoyez à personne.
envelope-made = Fait le

## Le guide

guide-title = Guide de l’espace médiateur
guide-lead = Du matin au soir, ce que vous pouvez faire.

guide-open-title = Ouvrir la journée
guide-open-1 = Sur l’accueil, touchez « Médiateur ».
guide-open-2 = Tapez votre code. Il a 6 à 12 chiffres.
guide-open-3 = Vérifiez la présence du jour. Touchez « Ouvrir la permanence ».
guide-open-4 = Lisez « À savoir » : la borne y dit ce qui ne va pas.
guide-open-note = La première fois, la borne vous fait choisir un code. Elle donne aussi un code de secours. Imprimez-le ou notez-le tout de suite : il ne sera plus montré.

guide-record-title = Noter une intervention
guide-record-1 = Touchez « Nouvelle intervention ».
guide-record-2 = Choisissez l’opérateur, le thème et la nature.
guide-record-3 = Choisissez l’autonomie à la fin. Le reste est facultatif.
guide-record-4 = Touchez « Enregistrer ». La borne dit « C’est noté. » quand le disque a écrit.
guide-record-note = Six touches suffisent, sans clavier. Après un exercice, la borne propose une intervention déjà remplie. Relisez-la avant d’enregistrer.

guide-undo-title = Annuler une erreur
guide-undo-1 = Touchez « Annuler la dernière ».
guide-undo-2 = La borne retire l’intervention du compte.
guide-undo-note = La saisie et l’annulation restent comptées à part. Un compte ne baisse jamais en silence.

guide-close-title = Fermer la journée
guide-close-1 = Touchez « Clore la journée ».
guide-close-2 = Dites combien d’interventions vous avez comptées vous-même.
guide-close-3 = L’écart avec la borne est affiché. Corrigez, ou laissez-le tel quel.
guide-close-4 = Prenez la « Feuille du jour » si on vous la demande.
guide-close-5 = Touchez « Fermer l’espace ».
guide-close-note = L’espace se ferme aussi tout seul quand personne ne touche l’écran.

guide-prepare-title = Préparer et mener
guide-prepare-1 = Choisissez les démarches d’un rendez-vous ou d’un atelier.
guide-prepare-2 = Rangez-les et choisissez le niveau de chacune.
guide-prepare-3 = Lancez la première. La personne tient la souris, pas vous.
guide-prepare-4 = Proposez « Refaire avec moins d’aide » à la fin.
guide-prepare-note = La liste reste en mémoire seulement. Elle part à la fermeture de l’espace.

guide-print-title = Imprimer
guide-print-1 = À la fin d’un exercice, proposez la fiche mémo.
guide-print-2 = Vérifiez les étapes « avec aide » avec la personne.
guide-print-3 = Donnez aussi le dépliant : il porte les heures de présence.
guide-print-note = Sans imprimante, la borne peut écrire le fichier PDF sur une clé. Chaque page est lisible par une synthèse vocale.

guide-stick-title = Emporter les compteurs sur une clé
guide-stick-1 = Branchez la clé. Touchez « Chercher une clé ».
guide-stick-2 = Choisissez la période, puis touchez « Exporter ».
guide-stick-3 = Attendez « Fichier écrit et relu ».
guide-stick-4 = Retirez la clé.
guide-stick-note = Aucun fichier n’est remplacé : un deuxième export porte un autre nom. Relire deux fois le même fichier ne compte rien en double.

guide-forgotten-title = Code oublié
guide-forgotten-1 = Prenez l’enveloppe du code de secours.
guide-forgotten-2 = À l’entrée de l’espace, touchez « Code oublié ? ».
guide-forgotten-3 = Tapez le code de secours. Choisissez un nouveau code.
guide-forgotten-4 = Notez ou imprimez le nouveau code de secours.
guide-forgotten-note = Le code de secours sert une seule fois. Sans enveloppe, appelez la coordination.

guide-never-title = Ce qui n’est jamais enregistré
guide-never-1 = Le nom d’une personne, ni le vôtre.
guide-never-2 = Ce qui est tapé, choisi ou vu par quelqu’un.
guide-never-3 = L’heure d’une visite ou d’une intervention.
guide-never-4 = L’ordre des visites, ou ce qui relie deux visites.
guide-never-note = Il ne reste que des nombres par jour et par mois. N’écrivez pas de nom à la main sur une feuille qui reste sur place.
