# What visitors read. Short sentences, one idea each, an adult tone.
# “ ” quotes a button of this kiosk, in English; « » quotes the simulated site, which stays French.

## Everywhere

common-display = Display
common-help = I need help
common-help-close = Close help
common-back = Back
common-home = Back to the start
common-end = Finish

## Welcome

welcome-title = Practise French online services.
welcome-what = Caf, France Travail, health. It is free. You can make mistakes.
welcome-start = Start
welcome-promise = We keep nothing about you.
welcome-mediator = Mediator

presence-who = A helper is there for you
presence-today = Now
presence-until = until { $until }
presence-hours = { $from } – { $to }
presence-ask = Need help? Ask at the counter.
presence-unconfirmed = Check these hours at the counter

## Display

display-title = Display
display-size = Text size
display-normal = Normal
display-large = Large
display-largest = Very large
display-contrast = Colours
display-contrast-normal = Soft colours
display-contrast-high = Strong contrast
display-language = Language
display-close = Done

## Help outside an exercise

help-understood = I understand
help-who = Ask the person at the counter.
help-who-now = The helper is here. Ask them.
help-who-later = The helper comes on { $day } at { $from }. Until then, ask at the counter.
help-welcome = Welcome
    .one = Touch “Start” to practise.
    .two = Nothing is sent. Nothing is kept.
help-choose = Choose a procedure
    .one = Touch the subject you need.
    .two = Then touch the procedure.
    .three = “Back” takes you back. You lose nothing.
help-sheet = Choose how to practise
    .one = The first time, touch “Watch”.
    .two = Then do the procedure with the guide.
    .three = In the end, you will do it on your own.
help-player = During the exercise
    .one = Read the guide’s card. Do one thing at a time.
help-finish = After the exercise
    .one = You can do the procedure again with less help.
    .two = You can also choose another procedure.
    .three = “Finish” erases everything you did.
help-fault = A problem
    .one = Touch “Back to the start”.
help-mediator = Mediator area
    .one = This area is only for mediators, the people who help you.
    .two = To practise, touch “Back to the start”.

## Still there?

idle-title = Are you still there?
idle-time = Take your time.
idle-left = { $seconds ->
    [one] Without an answer, back to the start in { $seconds } second.
   *[other] Without an answer, back to the start in { $seconds } seconds.
}
idle-stay = Yes, I am continuing
idle-finish = I have finished

## Choosing

choose-title = What do you need?
choose-by-need = By subject
choose-by-operator = By organisation
choose-minutes = { $minutes ->
    [one] About { $minutes } minute
   *[other] About { $minutes } minutes
}

need-work = Work
    .under = France Travail (formerly Pôle emploi)
need-family = Family and housing
    .under = Caf (family benefits)
need-health = Health
    .under = Assurance maladie, ameli (health insurance)
need-retirement = Retirement
    .under = Assurance retraite (state pension)
need-energy = Energy
    .under = GRDF (gas), chèque énergie (energy voucher)
need-papers = Papers and logging in
    .under = FranceConnect
need-tools = Learn the tools
    .under = Mouse, keyboard, tablet
need-machines = Scan and print
    .under = The machines here
need-computers = Stay safe
    .under = Fake messages, passwords

operator-france-travail = France Travail
    .under = Formerly Pôle emploi
operator-caf = Caf
    .under = Family, housing, RSA (basic income)
operator-assurance-maladie = Assurance maladie
    .under = Health, ameli account
operator-assurance-retraite = Assurance retraite
    .under = Basic state pension
operator-msa = MSA
    .under = Farming people
operator-grdf = GRDF
    .under = Natural gas
operator-la-poste = La Poste
    .under = Post and identity
operator-france-connect = FranceConnect
    .under = Log in to public sites
operator-none = No organisation
    .under = For everybody
operator-autre-operateur = Another organisation
operator-sans-operateur = No organisation

## The sheet of a procedure

sheet-how = How do you want to practise?
sheet-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
sheet-steps = { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}
sheet-verified = Checked in { $month }
sheet-bring = On the day you do it for real, bring:
sheet-proposed = Suggested
sheet-lends = Here, you use the papers of { $name }. This person is invented.

level-watch = Watch
    .under = You watch it being done.
level-guided = With guidance
    .under = We show you where to touch.
level-on-request = With help if needed
    .under = You do it. Help is ready.
level-alone = On your own
    .under = As on the real site.

## Exercise

player-nothing-sent = Practice: nothing is sent
player-step = Step { $step } of { $steps }
player-restart = Start again
player-restart-short = Redo
player-continue = Next
player-done = See what I did
player-touch-here = Touch here
player-look-here = Look here
player-which-help = Which help do you want?
player-reword = Say it another way
player-where = Tell me where it is
player-light = Show me
player-together = Do it with me
player-call = Call the helper

site-back = Previous page

slip-fictional = invented person
slip-card = The whole card
slip-card-short = The card
slip-title = The card of { $name }
slip-look = Everything is invented. Use these details, never your own.
slip-copy = Touch a line to copy it into the box.
slip-close = Close the card

keyboard-shift = Capital
keyboard-erase = Erase
keyboard-space = Space
keyboard-close = Close

## What the guide says, in every procedure

coach-mission = Your mission
coach-finished = It is done.
coach-finished-look = Look at the screen if you like. Then touch the button.
coach-together = We did it together.
coach-almost = Almost!
coach-elsewhere = Another place
coach-second-try = Second try
coach-third-try = Third try
coach-the-card = The card
coach-you = You
coach-detour = This step is on another page.
coach-detour-why = Look for the way there. You can ask for help.
coach-detour-hop = Touch « { $name } ».
coach-lost = This way is closed.
coach-lost-why = It does not matter. Start the exercise again.
coach-watch-touch = Here, you watch. Touch “Next” to go on.
    .second = You are only watching. Touch “Next”.
    .third = To do it yourself, choose “With guidance”.
coach-wrong-touch = Touch the place that is lit.
    .second = The right place has an orange frame. Touch its middle.
    .third = Ask for help. We can do it together.
coach-away = You have opened another page. Nothing is lost.
    .second = It is not this way. “Previous page” takes you back.
    .third = Touch “I need help”. We show you the way.
coach-wrong-choice = This is not { $first-name }’s answer. Read the question again.
    .second = Look at { $first-name }’s card. Then change the answer.
    .third = Touch “I need help”. We can do it together.
coach-refused = The site is still waiting for an answer. Look at the red lines.
    .second = One answer is missing. The page shows which one.
    .third = Touch “I need help”. We show you the box.

slip-too-short = Something is missing. Compare with the card.
    .second = It is still too short. Count the letters and digits.
    .third = Look at the card. Write little by little.
slip-too-long = There are too many letters or digits. Erase at the end.
    .second = It is still too long. Compare with the card.
    .third = Erase everything. Start again slowly.
slip-has-key = Write 13 digits here. The last 2 are not needed.
    .second = Erase the last 2 digits.
    .third = Keep only the first 13 digits.
slip-swapped = Two letters or digits have changed places. It happens often.
    .second = Look at the coloured boxes. Two of them are swapped.
    .third = Erase back to the coloured boxes. Then copy again.
slip-one-wrong = Only one letter or digit is different. Look for it.
    .second = Look at the coloured box. Change what is in it.
    .third = Erase it. Then copy the card.
slip-wrong-key = One digit is probably wrong. Compare with the card.
    .second = The number is not right yet. Check each digit.
    .third = Erase everything. Copy the number from the card.
slip-letters = Only digits are needed here.
    .second = A letter has slipped in. Erase it.
    .third = Erase everything. Use the digit keys.
slip-no-at = The sign @ is missing.
    .second = An address always has an @ in the middle.
    .third = The @ key is at the bottom of the keyboard.
slip-has-space = There is one space too many.
    .second = An address has no space. Erase it.
    .third = Erase everything. Copy without a space.
slip-two-digit-year = Write the year with 4 digits.
    .second = The year has 4 digits, for example 1969.
    .third = Copy the date from the card.
slip-no-such-day = This day does not exist. Check the day and the month.
    .second = The day comes first. The month comes next.
    .third = Copy the date from the card.
slip-wrong-case = Check the capital and small letters.
    .second = A capital letter is not a small letter.
    .third = Copy the card exactly.
slip-other = This is not what is expected. Look at the card.
    .second = Compare with the card again.
    .third = Erase everything. Copy the card.

coach-real = Keep your own details to yourself.
coach-real-nir = This may be your real number. We have erased it. Use { $first-name }’s card.
coach-real-iban = This may be your real bank account. We have erased it. Use { $first-name }’s card.
coach-real-phone = This may be your real phone number. We have erased it. Use { $first-name }’s card.
coach-real-email = This may be your real address. We have erased it. Use { $first-name }’s card.

## End of an exercise

finish-title = It is done.
finish-watched = You watched
finish-alone = { $steps ->
    [one] 1 step on your own
   *[other] { $steps } steps on your own
}
finish-helped = { $steps ->
    [one] 1 step with help
   *[other] { $steps } steps with help
}
finish-next = What comes next, in real life
finish-keep = Next time
finish-try = Your turn, with guidance
finish-less-help = Again, with less help
finish-again = Do it once more
finish-same = Do it the same way
finish-memo = Print my sheet
finish-certificate = Print a certificate
finish-other = Another procedure
finish-counting = We are counting this exercise…
finish-counted = We added 1 to:
finish-nothing-else = Nothing else. Not your name.
finish-uncount = Do not count it
finish-taking-back = We are removing this exercise…
finish-taken-back = This exercise is not counted.
finish-not-counted = This exercise could not be counted. It changes nothing for you.

device-computer = Computer
device-tablet = Tablet
duration-0-5 = Less than 5 min
duration-5-15 = 5 to 15 min
duration-15-30 = 15 to 30 min
duration-30-60 = 30 min to 1 h
duration-60-120 = 1 h to 2 h
duration-120-plus = More than 2 h

## Calm page

fault-title = This page is not working.
fault-what = It is not your fault. Nothing is lost. Ask for help at the counter.
fault-gone = This procedure is no longer here. Choose another one.

words-title = The hard words
words-open = The words
