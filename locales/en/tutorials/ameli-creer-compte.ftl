# The coach's words: create an ameli account. Labels of the site stay in French.

ameli-creer-compte-title = Create your ameli account
ameli-creer-compte-aim =
    You create your own account on the health insurance site.
    After that, you do your health requests there.
ameli-creer-compte-task =
    { $first-name } does not have an ameli account yet.
    Create it with her health card (« carte Vitale ») and bank details (« RIB »).
    Then activate the account from her mailbox.
ameli-creer-compte-next-1 = The account is active. You can log in at once.
ameli-creer-compte-next-2 = Sometimes the site does not recognise your details. Then update your health card.
ameli-creer-compte-next-3 = If not, ask for a temporary code on 3646 or at the counter.
ameli-creer-compte-keep-1 = Your password, written down in a place of your own
ameli-creer-compte-keep-2 = The e-mail address you gave to ameli
ameli-creer-compte-help = Health insurance: www.ameli.fr, phone 3646. The service is free. You only pay for the call.

## Find the right door

ameli-creer-compte-open-account-name = Open the account
ameli-creer-compte-open-account-say = Touch « Compte ameli » (ameli account).
ameli-creer-compte-open-account-why =
    The page first shows some news.
    The account has its own button.
    The real site is called www.ameli.fr.
ameli-creer-compte-open-account-hint-1 = Do not read the articles. Look for the word « Compte » (account).
ameli-creer-compte-open-account-hint-2 = The button is at the very top, before « Actualités » (news).
ameli-creer-compte-open-account-hint-3 = The button « Compte ameli » is lit. Put your finger on it.
ameli-creer-compte-open-account-well = The login page is open.

ameli-creer-compte-create-name = Create an account
ameli-creer-compte-create-say = Touch « Créer un compte » (create an account).
ameli-creer-compte-create-why =
    The two boxes are for people who already have an account.
    { $first-name } has no account: leave them empty.
ameli-creer-compte-create-hint-1 = This is the first time. You must create, not log in.
ameli-creer-compte-create-hint-2 = Go down below the two boxes. The button is the last on the page.
ameli-creer-compte-create-hint-3 = « Créer un compte » is lit. Touch this button.
ameli-creer-compte-create-well = The site asks who you are.

## Say who you are

ameli-creer-compte-find-nir-name = Find the number
ameli-creer-compte-find-nir-say = Find the social security number on the card.
ameli-creer-compte-find-nir-why =
    The health card is under the page.
    It carries several numbers.
    The right one begins with 1 or 2.
ameli-creer-compte-find-nir-hint-1 = Open the card. For a woman, the number begins with 2.
ameli-creer-compte-find-nir-hint-2 = Under the name, read the labels. It is the second number.
ameli-creer-compte-find-nir-hint-3 = Follow the lit part. Touch the number that begins with 2 62.
ameli-creer-compte-find-nir-well = This is the one. The first 13 digits are enough.
ameli-creer-compte-find-nir-mistake-serial = This number is the card’s. You are looking for the person’s.
    .second = The serial number is near the photo. It will be useful later.
    .third = Touch the line « Numéro de sécurité sociale » (social security number), just below.

ameli-creer-compte-type-nir-name = Write the number
ameli-creer-compte-type-nir-say = Write the first 13 digits.
ameli-creer-compte-type-nir-why =
    The card shows 15 digits.
    The last 2 are the key: do not write them.
ameli-creer-compte-type-nir-hint-1 = Copy the number from the card. Stop at 13 digits.
ameli-creer-compte-type-nir-hint-2 = It is the first box, under « Étape 1 sur 3 » (step 1 of 3).
ameli-creer-compte-type-nir-hint-3 = The box is lit. Write { $value }.
ameli-creer-compte-type-nir-well = The number is complete.
ameli-creer-compte-type-nir-mistake-has-key = There are 15 digits. Here, the site wants 13.
    .second = The last 2 digits are the key. Erase them.
    .third = Touch “Erase” twice. What is left is { $value }.
ameli-creer-compte-type-nir-mistake-swapped = Two digits have changed places. Compare with the card.
    .second = Read the number in small groups: 2, then 62, then 03.
    .third = Erase everything. Write { $value }.

ameli-creer-compte-type-born-name = Date of birth
ameli-creer-compte-type-born-say = Write the date of birth.
ameli-creer-compte-type-born-why =
    The day comes first, then the month, then the year.
    The year is written with 4 digits.
ameli-creer-compte-type-born-hint-1 = Copy the date of { $first-name }. There is one box for each part.
ameli-creer-compte-type-born-hint-2 = The three small boxes are under the number.
ameli-creer-compte-type-born-hint-3 = The boxes are lit. Write { $value }.
ameli-creer-compte-type-born-well = The date is right.
ameli-creer-compte-type-born-mistake-short-year = The year has 2 digits. The site wants 4.
    .second = Write the whole year: 1962.
    .third = Erase the year. Write 1962 in the last box.
ameli-creer-compte-type-born-mistake-month-first = The day and the month are swapped.
    .second = In France, the day comes before the month: 12, then 03.
    .third = Write 12 in the first box and 03 in the second.

ameli-creer-compte-type-postal-name = Postcode
ameli-creer-compte-type-postal-say = Write the postcode.
ameli-creer-compte-type-postal-why =
    It is the one of your present address.
    It has 5 digits.
ameli-creer-compte-type-postal-hint-1 = The postcode comes before the name of the town.
ameli-creer-compte-type-postal-hint-2 = It is the last box, above « Continuer » (continue).
ameli-creer-compte-type-postal-hint-3 = The box is lit. Write { $value }.
ameli-creer-compte-type-postal-well = The three details are there.

ameli-creer-compte-to-papers-name = Continue
ameli-creer-compte-to-papers-say = Touch « Continuer » (continue).
ameli-creer-compte-to-papers-why =
    First read the three boxes again.
    You can go back without losing anything.
ameli-creer-compte-to-papers-hint-1 = The page is filled in. Go to the next one.
ameli-creer-compte-to-papers-hint-2 = The button is under the message about temporary numbers.
ameli-creer-compte-to-papers-hint-3 = « Continuer » is lit. Touch it once.
ameli-creer-compte-to-papers-well = The site now wants proof.

## Prove it with the papers

ameli-creer-compte-find-serial-name = Serial number
ameli-creer-compte-find-serial-say = Find the serial number on the card.
ameli-creer-compte-find-serial-why =
    It is the number of the card itself.
    It is near the photo.
    Without a photo, it is on the back of the card.
ameli-creer-compte-find-serial-hint-1 = It is not your social security number. Look for the longest number.
ameli-creer-compte-find-serial-hint-2 = On the card, it is the first number under the name.
ameli-creer-compte-find-serial-hint-3 = Follow the lit part. Touch the number that ends with 12345.
ameli-creer-compte-find-serial-well = This is the right one. Its last 5 digits are enough.
ameli-creer-compte-find-serial-mistake-nir = This is the person’s number. Look for the card’s number.
    .second = You have already given it on the first page. Another one is needed.
    .third = Touch the line « Numéro de série, près de la photo » (serial number, near the photo).

ameli-creer-compte-type-serial-name = Write the serial number
ameli-creer-compte-type-serial-say = Write the last 5 digits.
ameli-creer-compte-type-serial-why =
    The site compares with your real card.
    It only needs the end of the number.
ameli-creer-compte-type-serial-hint-1 = Read the end of the serial number. Count 5 digits.
ameli-creer-compte-type-serial-hint-2 = It is the first box on the page.
ameli-creer-compte-type-serial-hint-3 = The box is lit. Write { $value }.
ameli-creer-compte-type-serial-well = The card is recognised.
ameli-creer-compte-type-serial-value = End of the serial number
ameli-creer-compte-type-serial-mistake-whole = It is too long. The site wants only 5 digits.
    .second = Keep the end of the number, not the start.
    .third = Erase everything. Write { $value }.
ameli-creer-compte-type-serial-mistake-first = These are the first digits. The site wants the last ones.
    .second = Read the serial number starting from the right.
    .third = Erase everything. Write { $value }.
ameli-creer-compte-type-serial-mistake-from-nir = These digits come from the social security number.
    .second = The serial number is the other one, near the photo.
    .third = Erase everything. Write { $value }.

ameli-creer-compte-type-iban-name = End of the IBAN
ameli-creer-compte-type-iban-say = Write the last 5 digits of the IBAN.
ameli-creer-compte-type-iban-why =
    The IBAN is on the « RIB » (bank details), under the page.
    It is only a check: nobody takes any money.
    The health insurance already knows this bank account.
ameli-creer-compte-type-iban-hint-1 = Open the « RIB » (bank details). Read the long line that begins with FR.
ameli-creer-compte-type-iban-hint-2 = It is the second box, under the serial number.
ameli-creer-compte-type-iban-hint-3 = The box is lit. Write { $value }.
ameli-creer-compte-type-iban-well = The bank account is recognised.
ameli-creer-compte-type-iban-value = End of the IBAN
ameli-creer-compte-type-iban-mistake-whole = It is too long. Only the last 5 digits are needed.
    .second = Do not write the whole IBAN. The site does not need it.
    .third = Erase everything. Write { $value }.
ameli-creer-compte-type-iban-mistake-swapped = Two digits have changed places. Look at the end of the IBAN.
    .second = On the « RIB », the end is in two groups. Read them together.
    .third = Erase everything. Write { $value }.
ameli-creer-compte-type-iban-mistake-serial = This is the end of the health card number. Here, use the « RIB » (bank details).
    .second = Open the « RIB » on the desk. Look for the word « IBAN ».
    .third = Erase everything. Write { $value }.

ameli-creer-compte-to-contact-name = Continue again
ameli-creer-compte-to-contact-say = Touch « Continuer » (continue).
ameli-creer-compte-to-contact-why = The card and the bank account are recognised. One page is left.
ameli-creer-compte-to-contact-hint-1 = Both boxes are filled. Go on.
ameli-creer-compte-to-contact-hint-2 = The button is just under the box for the « RIB » (bank details).
ameli-creer-compte-to-contact-hint-3 = « Continuer » is lit. Touch this button.
ameli-creer-compte-to-contact-well = Here is the last page.

## The e-mail and the password

ameli-creer-compte-type-email-name = E-mail address
ameli-creer-compte-type-email-say = Write the e-mail address.
ameli-creer-compte-type-email-why =
    The codes and the messages will arrive there.
    The address must belong to one person only.
    Paul’s address is not suitable.
ameli-creer-compte-type-email-hint-1 = Read the address letter by letter. Watch the dots.
ameli-creer-compte-type-email-hint-2 = It is the first box on this page.
ameli-creer-compte-type-email-hint-3 = The box is lit. Write { $value }.
ameli-creer-compte-type-email-well = The address is well written.
ameli-creer-compte-type-email-mistake-no-at = The sign @ is missing in the middle.
    .second = The sign @ stands between the name and the mail service.
    .third = Put @ just after « modele ».
ameli-creer-compte-type-email-mistake-space = There is a space in the address.
    .second = An e-mail address is written without spaces. Erase the space.
    .third = Erase everything. Write { $value }.

ameli-creer-compte-type-email-again-name = Address, again
ameli-creer-compte-type-email-again-say = Write the address a second time.
ameli-creer-compte-type-email-again-why =
    The site compares the two addresses.
    With a mistake, no e-mail would arrive.
ameli-creer-compte-type-email-again-hint-1 = It is the same address. Nothing changes.
ameli-creer-compte-type-email-again-hint-2 = The box is just under the first address.
ameli-creer-compte-type-email-again-hint-3 = The box is lit. Write { $value }.
ameli-creer-compte-type-email-again-well = The two addresses are the same.
ameli-creer-compte-type-email-again-mistake-different = This address is not like the first one.
    .second = Look at the two boxes, letter by letter.
    .third = Empty the second one. Write { $value }.

ameli-creer-compte-type-password-name = Password
ameli-creer-compte-type-password-say = Make up the password: copy the one on the card.
ameli-creer-compte-type-password-why =
    In real life, you make it up yourself.
    Each rule you respect gets a tick.
    The eye shows what you write.
ameli-creer-compte-type-password-hint-1 = It needs a capital letter, small letters, digits and a sign.
ameli-creer-compte-type-password-hint-2 = It is the box above the small rules.
ameli-creer-compte-type-password-hint-3 = The box is lit. Write { $value }.
ameli-creer-compte-type-password-well = All the rules are respected.
ameli-creer-compte-type-password-mistake-capital = A capital letter and a small letter are different.
    .second = The first letter is a capital. The others are small.
    .third = Touch the eye to see. Then write { $value }.
ameli-creer-compte-type-password-mistake-space = There is a space. A password has none here.
    .second = The space is often at the end. Touch the eye to check.
    .third = Erase everything. Write { $value }.

ameli-creer-compte-accept-name = Accept the conditions
ameli-creer-compte-accept-say = Tick « J’ai lu et j’accepte les conditions » (I accept the conditions).
ameli-creer-compte-accept-why =
    The box is at the bottom, after the text.
    Without it, the button does not respond.
ameli-creer-compte-accept-hint-1 = Move down the page. Read, then tick.
ameli-creer-compte-accept-hint-2 = The box is after the five sentences, above « Valider » (send).
ameli-creer-compte-accept-hint-3 = The small box is lit. Touch it.
ameli-creer-compte-accept-well = The box is ticked. The button will respond.
ameli-creer-compte-accept-mistake-button-first = The button is waiting for the box. Tick it first.
    .second = The button is not broken. Only your agreement is missing.
    .third = Touch the small box, above « Valider » (send).

ameli-creer-compte-validate-name = Send
ameli-creer-compte-validate-say = Touch « Valider » (send).
ameli-creer-compte-validate-why =
    Everything is filled in.
    The site will send an e-mail to { $first-name }.
ameli-creer-compte-validate-hint-1 = You have finished this page. Send it.
ameli-creer-compte-validate-hint-2 = The button is under the box you have just ticked.
ameli-creer-compte-validate-hint-3 = « Valider » is lit. Touch once and wait.
ameli-creer-compte-validate-well = The request is sent. The account is not active yet.
ameli-creer-compte-validate-mistake-refused = One box is no longer right. The page shows which one.
    .second = Go back up the page. Look for the message near a box.
    .third = Correct this box with the card of { $first-name }. Then touch « Valider » (send).

## Activate the account

ameli-creer-compte-open-activation-name = The right e-mail
ameli-creer-compte-open-activation-say = In the mailbox, open « Activez votre compte » (activate your account).
ameli-creer-compte-open-activation-why =
    You expect this e-mail: you have just asked for it.
    The other e-mails came without being asked for.
ameli-creer-compte-open-activation-hint-1 = Touch the tab « Boîte mail » (mailbox). Read each subject before you open.
ameli-creer-compte-open-activation-hint-2 = Look for « Assurance maladie » (health insurance) and the word « Activez » (activate).
ameli-creer-compte-open-activation-hint-3 = Follow the lit part, to « Activez votre compte ».
ameli-creer-compte-open-activation-well = This is the right e-mail. It has a link.

ameli-creer-compte-activate-name = Activate
ameli-creer-compte-activate-say = Touch « Activer mon compte » (activate my account).
ameli-creer-compte-activate-why =
    This link proves that the address is yours.
    It works for a few days only.
ameli-creer-compte-activate-hint-1 = The e-mail asks for one thing only: touch the link.
ameli-creer-compte-activate-hint-2 = The link is at the end of the e-mail.
ameli-creer-compte-activate-hint-3 = « Activer mon compte » is lit. Touch this link.
ameli-creer-compte-activate-well = The account is active. In real life, close the mailbox too.

## Other buttons

ameli-creer-compte-decoy-news = This is an article. You are looking for the account.
    .second = The news is no use for signing up.
    .third = Go back to the very top. Touch « Compte ameli » (ameli account).
ameli-creer-compte-decoy-submit = This button is for people who already have an account.
    .second = { $first-name } has no account. The site cannot find her.
    .third = Go down. Touch « Créer un compte » (create an account).
ameli-creer-compte-decoy-forgotten = You can only forget a password you once had.
    .second = { $first-name } has never had an ameli password.
    .third = Go down. Touch « Créer un compte » (create an account).
ameli-creer-compte-decoy-france-connect = This is another door, with an account made elsewhere.
    .second = In real life, it may be enough. Today, create the account.
    .third = Touch « Créer un compte » (create an account), at the bottom of the page.
ameli-creer-compte-decoy-issued = This is the date when the card was made.
    .second = The site never asks for this date.
    .third = Leave this line alone. Go back up to the two long numbers.
ameli-creer-compte-decoy-urgent = This e-mail is a trap. A health card does not expire like this.
    .second = Look at the address: it is not the health insurance. And there is nothing to pay.
    .third = Go back to the list. Look for « Activez votre compte » (activate your account).
ameli-creer-compte-decoy-pay = Stop there. Here nothing is paid. In real life, this is theft.
    .second = The health insurance never asks for a bank card by e-mail.
    .third = Go back to the list of messages. In real life, delete this e-mail.
ameli-creer-compte-decoy-glasses = This is an advertisement. It can wait.
    .second = It came yesterday. The e-mail you expect has just arrived.
    .third = Go back to the list. Look for « Activez votre compte » (activate your account).
