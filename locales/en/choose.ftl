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

## Finding

choose-search = Look for a procedure
choose-search-hint = Search: rent, school meals, CV…
choose-found = { $count ->
    [one] { $count } procedure found
   *[other] { $count } procedures found
}
choose-nothing = We found nothing. Try another word, or touch a subject.
choose-row = { $operator }, about { $minutes } minutes
choose-farm = Farming
choose-empty = There is no procedure on this subject yet.
choose-missing = I cannot find my procedure
    .under = Tell us the subject
choose-ask = I do not know: 3 questions

## Three questions

ask-title = Three questions
ask-of = Question { $at } of 3
ask-need = What brings you here?
ask-used = Have you used a computer or a touch screen before?
ask-used-never = Never
ask-used-little = A little
ask-used-often = Often
ask-with = Is somebody with you?
ask-with-alone = I am alone
ask-with-helped = Somebody is helping me
ask-skip = Skip
ask-result = You can start here
ask-level = Our advice: “{ $level }”.
ask-forgotten = Your answers are not kept.

## What is missing

missing-title = What is your procedure about?
missing-what = We only count the subject. Not your name.
missing-thanks = Thank you
missing-noting = We are noting this subject…
missing-noted = Noted: { $theme }.
missing-already = You had told us already: { $theme }. It counts once.
missing-failed = This subject could not be noted. It changes nothing for you.
missing-who = For this procedure
missing-other = Choose another procedure

theme-papiers-elections-citoyennete = Papers, elections
theme-famille-scolarite = Family, school
theme-social-sante = Health, benefits
theme-travail-formation = Work, training
theme-logement = Housing
theme-transports-mobilite = Car, transport
theme-argent-impots = Money, taxes
theme-justice = Justice
theme-etrangers-europe = Residence permit, Europe
theme-loisirs-sports-culture = Leisure, sport, culture
theme-associations = Associations
theme-autre = Something else
