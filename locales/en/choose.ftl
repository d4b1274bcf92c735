# Finding a procedure, and resuming it later.

## Resuming without an account

welcome-resume = I have three words

later-title = To carry on later
later-how = Write these three words on a piece of paper.
later-next = Next time, touch “I have three words” on the first screen.
later-nothing = These words say nothing about you.
later-done = I have written them down

resume-title = Your three words
resume-how = Touch a box. Write the three words on your paper.
resume-word = Word { $at }
resume-go = Carry on
resume-unknown = Word { $at } is not in our list. Check its letters.
resume-near = Word { $at } is not in our list. Is it “{ $word }”?
resume-apart = These words do not go together. Check the order, then each word.
resume-elsewhere = This procedure is not on this kiosk. Ask at the counter.

help-later = Carrying on later
    .one = Write the three words on paper, in order.
    .two = Another day, they bring you back to the same step.
    .three = Then touch “I have written them down”.
help-resume = Your three words
    .one = Touch a box, then the first letters of the word.
    .two = Touch the whole word as soon as it appears.
    .three = Lost your paper? Touch “Back”, then “Start”.

## End of an exercise

finish-core = Again in 2 minutes
