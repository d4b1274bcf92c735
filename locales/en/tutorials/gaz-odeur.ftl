# The coach's words: it smells of gas. This is not an online procedure. Labels of the sheets stay in French.

gaz-odeur-title = A smell of gas: what to do
gaz-odeur-aim =
    A smell of gas is dangerous.
    You do not go on the internet. You go out and you call.
gaz-odeur-task =
    If you smell gas now, stop the exercise and go out.
    If not, practise: { $first-name }’s kitchen smells of gas.
    Choose the actions, in the right order.
    Once outside, call the right number and answer.
gaz-odeur-next-1 = A technician comes, often in less than an hour if there is a risk.
gaz-odeur-next-2 = You wait outside, far from the building.
gaz-odeur-next-3 = You go back in only when the technician says so.
gaz-odeur-keep-1 = The number 0 800 47 33 33, in your phone and your wallet
gaz-odeur-keep-2 = The place of the gas tap in your home
gaz-odeur-help = Smell of gas, once outside: Urgence Sécurité Gaz (gas emergency), 0 800 47 33 33. It is free, day and night. You can also call 18 or 112.

## The actions

gaz-odeur-train-name = Start practising
gaz-odeur-train-say = Read, then start.
gaz-odeur-train-why =
    If you smell gas now, stop the exercise and go out.
    If not, learn the actions calmly.
gaz-odeur-train-hint-1 = Do you smell nothing here? You can practise.
gaz-odeur-train-hint-2 = Two buttons are under the sentences. Take the bottom one.
gaz-odeur-train-hint-3 = « Je ne sens pas le gaz » (I do not smell gas) is lit. Touch this button.
gaz-odeur-train-well = The exercise begins. Read the situation.

gaz-odeur-first-name = First
gaz-odeur-first-say = Choose the first action.
gaz-odeur-first-why =
    Air drives the gas out.
    Turning on a light can make a spark.
gaz-odeur-first-hint-1 = How do you get the gas out of the room, without turning anything on?
gaz-odeur-first-hint-2 = It is the first question. The right answer is in the middle.
gaz-odeur-first-hint-3 = The question is lit. Touch « Ouvrir grand les fenêtres » (open the windows wide).
gaz-odeur-first-well = Yes. The gas goes outside.
gaz-odeur-first-mistake-light = A switch can make a spark. The gas can explode.
    .second = Even at night, you do not touch the light.
    .third = Touch the second answer: open the windows.
gaz-odeur-first-mistake-search = Searching takes time, in a room full of gas.
    .second = Finding the leak is the technician’s work.
    .third = Touch the second answer: open the windows.

gaz-odeur-second-name = Then
gaz-odeur-second-say = Choose the second action.
gaz-odeur-second-why =
    Closing the tap stops the leak.
    Do it only if the tap is very near.
gaz-odeur-second-hint-1 = Which action stops the gas, without a spark?
gaz-odeur-second-hint-2 = It is the second question. The right answer is the first one.
gaz-odeur-second-hint-3 = The question is lit. Touch « Fermer le robinet du gaz » (close the gas tap).
gaz-odeur-second-well = Yes. If the tap is far away, skip this action.
gaz-odeur-second-mistake-breaker = Cutting off the electricity makes a spark too.
    .second = You touch nothing electric, neither on nor off.
    .third = Touch the first answer: close the tap.
gaz-odeur-second-mistake-phone = A phone in the gas can make a spark.
    .second = You make the call outside, a little later.
    .third = Touch the first answer: close the tap.

gaz-odeur-third-name = And after
gaz-odeur-third-say = Choose the third action.
gaz-odeur-third-why =
    The danger is for the whole building.
    You leave on foot and warn people by knocking.
gaz-odeur-third-hint-1 = The windows are open. Must you stay there? No.
gaz-odeur-third-hint-2 = It is the last question. The right answer is at the bottom.
gaz-odeur-third-hint-3 = The question is lit. Touch « Sortir à pied » (go out on foot).
gaz-odeur-third-well = Yes. The neighbours go out too.
gaz-odeur-third-mistake-wait = The smell can go while the gas is still there.
    .second = You never know how much gas is left. You go out.
    .third = Touch the last answer: go out on foot.
gaz-odeur-third-mistake-lift = The lift is electric. It can make a spark.
    .second = The stairs are safer, even if they take longer.
    .third = Touch the last answer: go out on foot.

gaz-odeur-cards-name = Go to the cards
gaz-odeur-cards-say = Touch « Passer aux cartes » (go to the cards).
gaz-odeur-cards-why =
    The three actions are in order.
    The cards check for wrong ideas.
gaz-odeur-cards-hint-1 = The three answers are right. Go on.
gaz-odeur-cards-hint-2 = The button is under the last question.
gaz-odeur-cards-hint-3 = « Passer aux cartes » is lit. Touch it.
gaz-odeur-cards-well = Five cards: true or false.

## The cards

gaz-odeur-switch-name = The light
gaz-odeur-switch-say = Turn off the light: true or false?
gaz-odeur-switch-why =
    Turning off makes a spark too.
    You leave the light as it is.
gaz-odeur-switch-hint-1 = A switch is electric, both ways.
gaz-odeur-switch-hint-2 = It is the first card.
gaz-odeur-switch-hint-3 = The first card is lit. Touch « Faux » (false).
gaz-odeur-switch-well = Yes, it is false. You do not touch it.
gaz-odeur-switch-mistake-true = Turning off makes a spark, just like turning on.
    .second = A light that is on stays on. It does not matter.
    .third = Touch « Faux » (false), under the first card.

gaz-odeur-knock-name = The neighbours
gaz-odeur-knock-say = Knock, do not ring: true or false?
gaz-odeur-knock-why =
    A doorbell is electric.
    A hand on the door makes no spark.
gaz-odeur-knock-hint-1 = Must you warn people? Yes. How, without electricity?
gaz-odeur-knock-hint-2 = It is the second card.
gaz-odeur-knock-hint-3 = The second card is lit. Touch « Vrai » (true).
gaz-odeur-knock-well = Yes, it is true. You knock and speak loudly.
gaz-odeur-knock-mistake-false = The doorbell is electric. It is better to knock.
    .second = The neighbours are in danger too. They must be warned.
    .third = Touch « Vrai » (true), under the second card.

gaz-odeur-outside-name = The phone
gaz-odeur-outside-say = Phone from outside: true or false?
gaz-odeur-outside-why =
    In the gas, a phone is dangerous.
    Outside and far away, it saves lives.
gaz-odeur-outside-hint-1 = Where is a phone safe? Far from the gas.
gaz-odeur-outside-hint-2 = It is the third card, in the middle.
gaz-odeur-outside-hint-3 = The third card is lit. Touch « Vrai » (true).
gaz-odeur-outside-well = Yes, it is true. Outside first, then the call.
gaz-odeur-outside-mistake-false = Inside, a phone can make a spark. Outside, it is safe.
    .second = Going out takes a minute. It can save you.
    .third = Touch « Vrai » (true), under the third card.

gaz-odeur-internet-name = Internet
gaz-odeur-internet-say = Write on the internet: true or false?
gaz-odeur-internet-why =
    An online message waits for hours.
    The emergency number answers day and night.
gaz-odeur-internet-hint-1 = Who will read the message tonight? Nobody.
gaz-odeur-internet-hint-2 = It is the fourth card.
gaz-odeur-internet-hint-3 = The fourth card is lit. Touch « Faux » (false).
gaz-odeur-internet-well = Yes, it is false. You call.
gaz-odeur-internet-mistake-true = No site answers fast enough. You must call.
    .second = A smell of gas is never reported online.
    .third = Touch « Faux » (false), under the fourth card.

gaz-odeur-return-name = Going back
gaz-odeur-return-say = Go back up without a smell: true or false?
gaz-odeur-return-why =
    The nose gets used to it, and gas can remain.
    Only the technician can measure it.
gaz-odeur-return-hint-1 = Who can say that the danger is over? Not the nose.
gaz-odeur-return-hint-2 = It is the last card.
gaz-odeur-return-hint-3 = The last card is lit. Touch « Faux » (false).
gaz-odeur-return-well = Yes, it is false. You wait for the technician’s agreement.
gaz-odeur-return-mistake-true = The smell sometimes goes before the gas. You wait outside.
    .second = The technician has a measuring device. They will say when to go in.
    .third = Touch « Faux » (false), under the last card.

gaz-odeur-go-out-name = Go out
gaz-odeur-go-out-say = Go out, far from the building.
gaz-odeur-go-out-why =
    Now the phone is safe to use.
    It will appear at the side.
gaz-odeur-go-out-hint-1 = The actions are done. Go out so that you can call.
gaz-odeur-go-out-hint-2 = The button is under the last card.
gaz-odeur-go-out-hint-3 = « Je suis dehors » (I am outside) is lit. Touch this button.
gaz-odeur-go-out-well = { $first-name } is outside. The phone is ready.

## The call

gaz-odeur-find-number-name = Find the number
gaz-odeur-find-number-say = Find the emergency number.
gaz-odeur-find-number-why =
    A card in the wallet carries the numbers.
    Only one answers day and night.
gaz-odeur-find-number-hint-1 = Read the card from the wallet. Look for the word « Urgence » (emergency).
gaz-odeur-find-number-hint-2 = The card is under the sentence about the pavement. The right number is in the middle.
gaz-odeur-find-number-hint-3 = The right line is lit. Touch 0 800 47 33 33.
gaz-odeur-find-number-well = That is the one. It is free.

gaz-odeur-dial-name = Dial
gaz-odeur-dial-say = Dial 0 800 47 33 33.
gaz-odeur-dial-why =
    It has 10 digits and begins with 0 800.
    18 and 112 work too.
gaz-odeur-dial-hint-1 = Copy digit by digit: 0 800 47 33 33.
gaz-odeur-dial-hint-2 = The box for the number is on the phone, at the side.
gaz-odeur-dial-hint-3 = The box is lit. Write 0 800 47 33 33.
gaz-odeur-dial-well = This number answers.
gaz-odeur-dial-value = Gas emergency number
gaz-odeur-dial-mistake-extra-zero = There is one zero too many. It is 0 800, then 47.
    .second = This mistake is printed on real papers. Count 10 digits.
    .third = Empty the box. Write 0 800 47 33 33.
gaz-odeur-dial-mistake-service = This is customer service. It closes in the evening.
    .second = For a smell of gas, another number answers day and night.
    .third = Empty the box. Write 0 800 47 33 33.
gaz-odeur-dial-mistake-short = Some digits are missing. The number has 10.
    .second = You can also dial 18 or 112, which are shorter.
    .third = Empty the box. Write 0 800 47 33 33.

gaz-odeur-call-name = Call
gaz-odeur-call-say = Touch « Appeler » (call).
gaz-odeur-call-why =
    The call is free.
    In the exercise, no emergency service is disturbed.
gaz-odeur-call-hint-1 = The number is written. Make the call.
gaz-odeur-call-hint-2 = The button is under the number, on the phone.
gaz-odeur-call-hint-3 = « Appeler » is lit. Touch it.
gaz-odeur-call-well = Somebody answers. They ask three questions.

gaz-odeur-where-name = Say where
gaz-odeur-where-say = Say where you are.
gaz-odeur-where-why =
    Without an address, nobody can come.
    Give the street, the town and the floor.
gaz-odeur-where-hint-1 = The operator knows nothing about you. What do they need in order to come?
gaz-odeur-where-hint-2 = It is the first question. The right answer is in the middle.
gaz-odeur-where-hint-3 = The question is lit. Touch the address with the floor.
gaz-odeur-where-well = The address is complete.
gaz-odeur-where-mistake-short = « Chez moi » (at my home) is not enough. The operator does not know the address.
    .second = They need the street, the town and the floor.
    .third = Touch the second answer, with the address.
gaz-odeur-where-mistake-client = The customer reference is for bills. Here they need the address.
    .second = The technician comes to a street, not to a contract.
    .third = Touch the second answer, with the address.

gaz-odeur-people-name = Everybody out
gaz-odeur-people-say = Say whether everybody is out.
gaz-odeur-people-why =
    The rescuers think of people first.
    Say what you know, without going back to look.
gaz-odeur-people-hint-1 = { $first-name } is outside, with his neighbours. Say so.
gaz-odeur-people-hint-2 = It is the operator’s second question.
gaz-odeur-people-hint-3 = The question is lit. Touch the first answer.
gaz-odeur-people-well = The operator is reassured.
gaz-odeur-people-mistake-check = You never go back up, even to check.
    .second = If somebody is missing, say so. The rescuers will go and get them.
    .third = Touch the first answer.

gaz-odeur-waiting-name = Wait
gaz-odeur-waiting-say = Say where you are waiting.
gaz-odeur-waiting-why =
    The technician will look for you outside.
    You must not go in without their agreement.
gaz-odeur-waiting-hint-1 = The danger is still in the building. Where should you wait?
gaz-odeur-waiting-hint-2 = It is the last question, above « Raccrocher » (hang up).
gaz-odeur-waiting-hint-3 = The question is lit. Touch « Je l’attends dehors » (I wait outside).
gaz-odeur-waiting-well = Yes. Far from the building, without smoking.
gaz-odeur-waiting-mistake-home = The gas is still there. You do not go in.
    .second = The technician will say when to go in, after measuring.
    .third = Touch « Je l’attends dehors » (I wait outside).

gaz-odeur-hang-up-name = Hang up
gaz-odeur-hang-up-say = Touch « Raccrocher » (hang up).
gaz-odeur-hang-up-why =
    The operator has everything they need.
    In real life, hang up when they say so.
gaz-odeur-hang-up-hint-1 = The three answers are given. The call can end.
gaz-odeur-hang-up-hint-2 = The button is at the bottom of the phone.
gaz-odeur-hang-up-hint-3 = « Raccrocher » is lit. Touch it.
gaz-odeur-hang-up-well = The technician is coming. You know what to do.

## Other numbers

gaz-odeur-decoy-service = This is customer service. It answers only on weekdays.
    .second = A smell of gas does not wait until Monday.
    .third = Touch the next line: « Urgence Sécurité Gaz » (gas emergency).
gaz-odeur-decoy-client = This is a contract number. You cannot dial it.
    .second = It is for talking about a bill.
    .third = Touch the line above: « Urgence Sécurité Gaz » (gas emergency).
