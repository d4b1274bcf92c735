# Ce que lit une personne que la médiatrice ou le médiateur accompagne.

turn-place = Exercice { $at } sur { $of }
turn-next = Suivant : { $title }
turn-then = Ensuite : { $title }
turn-over = Séance finie
turn-yours = Vous tenez la souris
turn-yours-screen = Vous touchez l’écran
turn-shown = Le médiateur montre
