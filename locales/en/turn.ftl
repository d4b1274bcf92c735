# What somebody accompanied by a mediator reads.

turn-place = Exercise { $at } of { $of }
turn-next = Next: { $title }
turn-then = Then: { $title }
turn-over = Session finished
turn-yours = You hold the mouse
turn-yours-screen = You touch the screen
turn-shown = The mediator shows
