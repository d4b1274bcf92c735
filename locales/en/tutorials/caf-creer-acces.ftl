# The coach's words: create access to « Mon compte » (Caf). Labels of the site stay in French.

caf-creer-acces-title = Create your Caf account
caf-creer-acces-aim =
    You have never asked the Caf for a benefit.
    The account is created during the first request.
    Do you work in farming? Then it is the MSA, not the Caf.
caf-creer-acces-task =
    { $first-name } has just rented a studio flat. She is new to the Caf.
    Start a request for housing benefit.
    Create her account: identity, contacts, code, password.
    Then log out.
caf-creer-acces-next-1 = The account is created. The benefit has not been requested yet.
caf-creer-acces-next-2 = You continue the request with your lease and your bank account.
caf-creer-acces-next-3 = Later, the Caf sends a file number with 7 digits.
caf-creer-acces-keep-1 = Your password, in a safe place
caf-creer-acces-keep-2 = The e-mail address and phone given to the Caf
caf-creer-acces-help = Caf: www.caf.fr, phone 3230. The service is free. You only pay for the call.

## Find the door

caf-creer-acces-open-benefits-name = Benefits and procedures
caf-creer-acces-open-benefits-say = Touch « Aides et démarches » (benefits and procedures).
caf-creer-acces-open-benefits-why =
    The site has no button « S’inscrire » (sign up).
    A new person starts by asking for a benefit.
    Nothing is sent before the end.
caf-creer-acces-open-benefits-hint-1 = You do not sign up first. You ask for a benefit first.
caf-creer-acces-open-benefits-hint-2 = It is the first large box, under « Mon compte » (my account).
caf-creer-acces-open-benefits-hint-3 = The box « Aides et démarches » is lit. Touch it.
caf-creer-acces-open-benefits-well = The page of benefits opens.

caf-creer-acces-access-name = See the procedures
caf-creer-acces-access-say = Touch « Accéder à mes démarches » (go to my procedures).
caf-creer-acces-access-why =
    You will see the list of benefits.
    Looking commits you to nothing.
caf-creer-acces-access-hint-1 = The list is on the next page. Go there.
caf-creer-acces-access-hint-2 = It is the button in the middle of the page.
caf-creer-acces-access-hint-3 = « Accéder à mes démarches » is lit. Touch it.
caf-creer-acces-access-well = Here is the list of benefits.

caf-creer-acces-ask-housing-name = Choose the benefit
caf-creer-acces-ask-housing-say = Ask for housing benefit, « Aide au logement ».
caf-creer-acces-ask-housing-why =
    { $first-name } pays rent.
    Unsure between two benefits? The simulator answers without sending anything.
caf-creer-acces-ask-housing-hint-1 = Look for the benefit that helps to pay the rent.
caf-creer-acces-ask-housing-hint-2 = It is the second line. The button is on the right.
caf-creer-acces-ask-housing-hint-3 = The right button « Faire la demande » (make the request) is lit. Touch it.
caf-creer-acces-ask-housing-well = The request begins. The site asks for an account.

caf-creer-acces-create-account-name = Create an account
caf-creer-acces-create-account-say = Touch « Créer un compte » (create an account).
caf-creer-acces-create-account-why =
    This is { $first-name }’s first request.
    She does not have a Caf account yet.
caf-creer-acces-create-account-hint-1 = { $first-name } is new. Take the door for new people.
caf-creer-acces-create-account-hint-2 = It is the bottom button.
caf-creer-acces-create-account-hint-3 = « Créer un compte » is lit. Touch this button.
caf-creer-acces-create-account-well = Three stages: identity, contacts, password.

## Identity

caf-creer-acces-find-nir-name = Find the number
caf-creer-acces-find-nir-say = Open the health card. Touch the social security number.
caf-creer-acces-find-nir-why =
    This number will be { $first-name }’s identifier.
    It begins with 1 or 2.
    The card also shows another number.
caf-creer-acces-find-nir-hint-1 = The health card (« carte Vitale ») is on the table. The right number begins with 2.
caf-creer-acces-find-nir-hint-2 = The card is at the bottom of the screen. The number is under the name.
caf-creer-acces-find-nir-hint-3 = Follow the lit part, to the number.
caf-creer-acces-find-nir-well = This is it. The 2 digits of the key stand apart.

caf-creer-acces-type-nir-name = Write the number
caf-creer-acces-type-nir-say = Write the social security number.
caf-creer-acces-type-nir-why =
    The Caf asks for the first 13 digits.
    It does not ask for the key.
caf-creer-acces-type-nir-hint-1 = Copy 13 digits. Stop before the key.
caf-creer-acces-type-nir-hint-2 = It is the first box on the page « Votre identité » (your identity).
caf-creer-acces-type-nir-hint-3 = The box is lit. Write { $value }.
caf-creer-acces-type-nir-well = The number is right.
caf-creer-acces-type-nir-mistake-has-key = There are 15 digits. The Caf asks for 13, without the key.
    .second = The last 2 digits check the others. Erase them.
    .third = Touch “Erase” twice. What is left is { $value }.
caf-creer-acces-type-nir-mistake-temporary = This number begins with 8: it is temporary. The Caf does not accept it here.
    .second = In real life, tick « Je ne dispose pas de numéro » (I have no number). { $first-name } has hers.
    .third = Erase everything. Write { $value }.

caf-creer-acces-type-last-name-name = Write the last name
caf-creer-acces-type-last-name-say = Write the last name.
caf-creer-acces-type-last-name-why =
    Write it as on the identity document.
    If not, the Caf does not recognise the person.
caf-creer-acces-type-last-name-hint-1 = The last name is on { $first-name }’s card.
caf-creer-acces-type-last-name-hint-2 = It is the box « Nom » (last name), under the small tick box.
caf-creer-acces-type-last-name-hint-3 = The box « Nom » is lit. Write { $value }.
caf-creer-acces-type-last-name-well = The last name is written correctly.
caf-creer-acces-type-last-name-mistake-first-name = This is the first name. Here you need the last name.
    .second = The first name goes in the box below.
    .third = Empty the box. Write { $value }.

caf-creer-acces-type-first-name-name = Write the first name
caf-creer-acces-type-first-name-say = Write the first name.
caf-creer-acces-type-first-name-why =
    Use the first name on the identity document.
    A nickname does not work.
caf-creer-acces-type-first-name-hint-1 = The full first name is on the card.
caf-creer-acces-type-first-name-hint-2 = It is the box « Prénom » (first name), under the last name.
caf-creer-acces-type-first-name-hint-3 = The box « Prénom » is lit. Write { $value }.
caf-creer-acces-type-first-name-well = The first name is written correctly.

caf-creer-acces-type-born-name = Date of birth
caf-creer-acces-type-born-say = Write the date of birth.
caf-creer-acces-type-born-why =
    First the day, then the month, then the year.
    The year has 4 digits.
caf-creer-acces-type-born-hint-1 = The date is { $value }. Fill in the three boxes.
caf-creer-acces-type-born-hint-2 = The three boxes are under the first name.
caf-creer-acces-type-born-hint-3 = The boxes are lit. Write { $value }.
caf-creer-acces-type-born-well = The date is right.

caf-creer-acces-continue-name = Continue
caf-creer-acces-continue-say = Touch « Continuer » (continue).
caf-creer-acces-continue-why =
    The identity is complete.
    You can still go back.
    In real life, the Caf also asks for the address and the identity document.
caf-creer-acces-continue-hint-1 = Everything is filled in. Go to stage 2.
caf-creer-acces-continue-hint-2 = The button is at the bottom of the page, under the date.
caf-creer-acces-continue-hint-3 = « Continuer » is lit. Touch this button.
caf-creer-acces-continue-well = The identity is accepted. Here are the contacts.
caf-creer-acces-continue-mistake-empty = One box is not right yet. The site shows it.
    .second = Compare each box with { $first-name }’s card.
    .third = Correct the marked box. Then touch « Continuer ».

## The contacts and the code

caf-creer-acces-type-email-name = E-mail address
caf-creer-acces-type-email-say = Write the e-mail address.
caf-creer-acces-type-email-why =
    The Caf will write to this address.
    It will also send the next codes there.
    Give an address that you read often.
caf-creer-acces-type-email-hint-1 = Copy the address from the card, with the sign @.
caf-creer-acces-type-email-hint-2 = It is the first box on the page.
caf-creer-acces-type-email-hint-3 = The box is lit. Write { $value }.
caf-creer-acces-type-email-well = The address is written correctly.

caf-creer-acces-type-mobile-name = The phone
caf-creer-acces-type-mobile-say = Write the mobile phone number.
caf-creer-acces-type-mobile-why =
    The code can come by text message (« SMS »).
    Choose a phone that you have with you.
caf-creer-acces-type-mobile-hint-1 = The number is on the card. It has 10 digits.
caf-creer-acces-type-mobile-hint-2 = It is the second box, under the e-mail address.
caf-creer-acces-type-mobile-hint-3 = The box is lit. Write { $value }.
caf-creer-acces-type-mobile-value = Mobile phone
caf-creer-acces-type-mobile-well = The number is right.

caf-creer-acces-send-code-name = Ask for the code
caf-creer-acces-send-code-say = Ask for the code by text message (« SMS »).
caf-creer-acces-send-code-why =
    The code proves that the phone is yours.
    By e-mail, it works too.
caf-creer-acces-send-code-hint-1 = The Caf offers two ways. The text message comes beside the page.
caf-creer-acces-send-code-hint-2 = The two buttons are under the number. The text message is the first.
caf-creer-acces-send-code-hint-3 = « Recevoir le code par SMS » (get the code by text) is lit. Touch it.
caf-creer-acces-send-code-well = The code is on its way. It works for 15 minutes.

caf-creer-acces-type-code-name = Write the code
caf-creer-acces-type-code-say = Read the code. Write it in the boxes.
caf-creer-acces-type-code-why =
    Keep the Caf page open.
    If you close it, you must start all over again.
    Give this code to nobody.
caf-creer-acces-type-code-hint-1 = The code received is { $value }.
caf-creer-acces-type-code-hint-2 = It is on the phone, to the side, or in the mailbox.
caf-creer-acces-type-code-hint-3 = The boxes are lit. Write { $value }.
caf-creer-acces-type-code-well = The code is right.

caf-creer-acces-confirm-code-name = Confirm the code
caf-creer-acces-confirm-code-say = Touch « Valider » (confirm).
caf-creer-acces-confirm-code-why =
    The Caf compares the two codes.
    Then only the password is left.
caf-creer-acces-confirm-code-hint-1 = The 6 digits are written. Give them to the Caf.
caf-creer-acces-confirm-code-hint-2 = The button is under the code boxes.
caf-creer-acces-confirm-code-hint-3 = « Valider » is lit. Touch this button.
caf-creer-acces-confirm-code-well = The contacts are checked.

## The password

caf-creer-acces-choose-password-name = Password
caf-creer-acces-choose-password-say = Write a password.
caf-creer-acces-choose-password-why =
    It needs 10 signs, a digit, a capital and a small letter.
    Each rule is ticked when it is right.
    In real life, choose a different password for each site.
caf-creer-acces-choose-password-hint-1 = Copy the password from the card. The eye shows it.
caf-creer-acces-choose-password-hint-2 = The box is in the middle. The rules are around it.
caf-creer-acces-choose-password-hint-3 = The box is lit. Write { $value }.
caf-creer-acces-choose-password-well = All the rules are ticked.
caf-creer-acces-choose-password-mistake-too-short = It is not finished. It needs at least 10 signs.
    .second = Look at the rules. Which one is not ticked yet?
    .third = Erase everything. Write { $value }.
caf-creer-acces-choose-password-mistake-capitals = A capital letter and a small letter are not the same.
    .second = The password begins with a capital letter. The others are small.
    .third = Erase everything. Write { $value }.

caf-creer-acces-create-name = Create the account
caf-creer-acces-create-say = Touch « Créer mon compte » (create my account).
caf-creer-acces-create-why =
    All the stages are filled in.
    This button creates the account. It does not send the request for the benefit.
caf-creer-acces-create-hint-1 = The password is ready. Finish creating the account.
caf-creer-acces-create-hint-2 = The button is under the password.
caf-creer-acces-create-hint-3 = « Créer mon compte » is lit. Touch it once.
caf-creer-acces-create-well = The account exists. The benefit has not been requested yet.
caf-creer-acces-create-mistake-too-soon = The password does not follow one rule. Look at the ticks.
    .second = Compare with the card: 12 signs, one of them a hyphen.
    .third = Correct the password box. Then touch « Créer mon compte ».

caf-creer-acces-log-out-name = Log out
caf-creer-acces-log-out-say = Touch « Se déconnecter » (log out).
caf-creer-acces-log-out-why =
    The account is open on a shared computer.
    You will continue the request another time.
caf-creer-acces-log-out-hint-1 = { $first-name }’s account is open. Close it before you leave.
caf-creer-acces-log-out-hint-2 = The link is at the top of the page, under the name.
caf-creer-acces-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
caf-creer-acces-log-out-well = The account is closed. In real life, close the mailbox too.

## Other buttons

caf-creer-acces-decoy-account = « Mon compte » (my account) is for people already registered. { $first-name } is new.
    .second = She does not have a Caf password yet.
    .third = Touch the box « Aides et démarches », just below.
caf-creer-acces-decoy-simulate = The simulator gives an idea of the amount. It does not create an account.
    .second = You can try it another day. Nothing is sent.
    .third = Touch the box above: « Aides et démarches ».
caf-creer-acces-decoy-activity = The « prime d’activité » is another benefit. { $first-name } asks for help with her rent.
    .second = Read the start of each line before you touch.
    .third = Touch the button on the line « Aide au logement » (housing benefit).
caf-creer-acces-decoy-france-connect = This door also works in real life, with an account already open elsewhere.
    .second = Today, { $first-name } creates her Caf account.
    .third = Touch « Créer un compte » (create an account), lower down.
caf-creer-acces-decoy-serial = This is the number of the card itself. It is not the person’s number.
    .second = The right number begins with 2 for a woman, with 1 for a man.
    .third = Touch the number above, under the name.
caf-creer-acces-decoy-scam = This e-mail is a trap. Creating a Caf account is free.
    .second = The sender’s address does not end with caf.fr.
    .third = Return to caf.fr. In real life, delete this e-mail.
caf-creer-acces-decoy-go-on = What follows is another procedure: asking for housing benefit.
    .second = For today, the account is created. That is enough.
    .third = Touch « Se déconnecter » (log out), at the top.
