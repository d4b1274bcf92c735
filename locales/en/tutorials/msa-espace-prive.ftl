# The coach's words: create your private account (MSA). Labels of the site stay in French.

msa-espace-prive-title = Create your private MSA account
msa-espace-prive-aim =
    The MSA looks after farming people.
    In the « espace privé » (private account), you do your procedures and read your letters.
msa-espace-prive-task =
    { $first-name } is a retired farm worker.
    Open his private account on the MSA site.
    The MSA letter is on the table, with his health card.
    His phone number has changed. His mailbox works.
    Choose his password, then log out.
msa-espace-prive-next-1 = A letter from the MSA comes to the house. It confirms the account: this is normal.
msa-espace-prive-next-2 = { $first-name } logs in with his number and his password.
msa-espace-prive-next-3 = First he updates his phone number, in his account.
msa-espace-prive-keep-1 = The password, noted on a paper at home
msa-espace-prive-keep-2 = The latest letter from the MSA
msa-espace-prive-help = MSA: www.msa.fr. The phone number of your local office is on your letters. The France services adviser can also help you.

## Register

msa-espace-prive-sign-up-name = Open the registration
msa-espace-prive-sign-up-say = Touch « S’inscrire » (register).
msa-espace-prive-sign-up-why =
    « S’inscrire » creates the account, only once.
    « Se connecter » (log in) is for the next times.
msa-espace-prive-sign-up-hint-1 = { $first-name } has no account yet. You must create it.
msa-espace-prive-sign-up-hint-2 = Two buttons follow each other, at the top. Take the second one.
msa-espace-prive-sign-up-hint-3 = The button « S’inscrire » is lit. Touch it.
msa-espace-prive-sign-up-well = The registration begins. It is free.

msa-espace-prive-person-name = Say who
msa-espace-prive-person-say = Touch « Un particulier » (a private person).
msa-espace-prive-person-why =
    A retired person or an employee is a « particulier ».
    An « exploitant » runs a farm.
msa-espace-prive-person-hint-1 = { $first-name } was a farm worker. He does not run a farm.
msa-espace-prive-person-hint-2 = It is the last of the three boxes.
msa-espace-prive-person-hint-3 = The box « Un particulier » is lit. Touch it.
msa-espace-prive-person-well = The site now asks for the identifier.

msa-espace-prive-nir-name = Write the number
msa-espace-prive-nir-say = Write the social security number, 13 digits.
msa-espace-prive-nir-why =
    At the MSA, this number is also the identifier.
    It is on the health card.
    The last 2 digits are the key: it is not needed here.
msa-espace-prive-nir-hint-1 = Copy 13 digits. Stop before the last 2 of the health card.
msa-espace-prive-nir-hint-2 = It is the only box on the page.
msa-espace-prive-nir-hint-3 = The box is lit. Write { $value }.
msa-espace-prive-nir-well = The MSA knows this number.
msa-espace-prive-nir-mistake-has-key = There are 15 digits. The MSA asks for 13, without the key.
    .second = The last 2 digits are the key. Remove them.
    .third = Erase twice, at the end. What is left is { $value }.

msa-espace-prive-to-question-name = Next
msa-espace-prive-to-question-say = Touch « Suivant » (next).
msa-espace-prive-to-question-why =
    The MSA will check that it is { $first-name }.
    It asks a question that only he can answer.
msa-espace-prive-to-question-hint-1 = The number is written. Go to the question.
msa-espace-prive-to-question-hint-2 = The button is under the box for the number.
msa-espace-prive-to-question-hint-3 = The button « Suivant » is lit. Touch it.
msa-espace-prive-to-question-well = The question appears.

## The question

msa-espace-prive-find-amount-name = Find the amount
msa-espace-prive-find-amount-say = Open the MSA letter. Touch the last payment.
msa-espace-prive-find-amount-why =
    The answer is on a paper from the MSA.
    The last payment is last month’s: « { $previous-month } ».
msa-espace-prive-find-amount-hint-1 = Two amounts follow each other. Take the most recent month.
msa-espace-prive-find-amount-hint-2 = The letter is under the page. The right amount is at the bottom.
msa-espace-prive-find-amount-hint-3 = Follow the lit part. Touch the amount: « { $previous-month } ».
msa-espace-prive-find-amount-well = This is the last payment.
msa-espace-prive-find-amount-mistake-previous = This payment is older. The site asks for the last one.
    .second = Read the month written beside each amount.
    .third = Touch the amount below: « { $previous-month } ».

msa-espace-prive-amount-name = Write the amount
msa-espace-prive-amount-say = Write the amount of the last payment.
msa-espace-prive-amount-why =
    The cents are not needed.
    Without this amount, the password comes by letter, later.
msa-espace-prive-amount-hint-1 = Copy the amount you have just touched.
msa-espace-prive-amount-hint-2 = It is the box in the middle, with the sign € on the right.
msa-espace-prive-amount-hint-3 = The box is lit. Write { $value }.
msa-espace-prive-amount-well = The amount is right.
msa-espace-prive-amount-value = Last payment from the MSA
msa-espace-prive-amount-mistake-previous = This is the payment before. The last one is a little larger.
    .second = On the letter, take the line « { $previous-month } ».
    .third = Erase the box. Write { $value }.

msa-espace-prive-to-channel-name = Next
msa-espace-prive-to-channel-say = Touch « Suivant » (next).
msa-espace-prive-to-channel-why =
    The MSA compares the amount with its files.
    Then it offers to send a code.
msa-espace-prive-to-channel-hint-1 = The answer is written. Go on.
msa-espace-prive-to-channel-hint-2 = The button is under the box for the amount.
msa-espace-prive-to-channel-hint-3 = The button « Suivant » is lit. Touch it.
msa-espace-prive-to-channel-well = The MSA shows a phone number and an e-mail address.

## The code

msa-espace-prive-by-mail-name = Choose e-mail
msa-espace-prive-by-mail-say = Choose where to receive the code.
msa-espace-prive-by-mail-why =
    The site shows only part of the number and of the address.
    Compare with the card. Take what still works.
msa-espace-prive-by-mail-hint-1 = Does the phone number of { $first-name } end with 87? Compare with his card.
msa-espace-prive-by-mail-hint-2 = The e-mail address is right. It is the second box.
msa-espace-prive-by-mail-hint-3 = The box « Par mail » (by e-mail) is lit. Touch it.
msa-espace-prive-by-mail-well = The code is on its way to the mailbox.

msa-espace-prive-read-code-name = Read the code
msa-espace-prive-read-code-say = Go to « Boîte mail » (mailbox). Open the e-mail with the code.
msa-espace-prive-read-code-why =
    The MSA page stays open in its tab.
    Look at who is writing before you open an e-mail.
msa-espace-prive-read-code-hint-1 = Look for the e-mail from the MSA that has just come.
msa-espace-prive-read-code-hint-2 = The tab « Boîte mail » is at the top. The e-mail is the first in the list.
msa-espace-prive-read-code-hint-3 = Follow the lit part. Open « Votre code de sécurité » (your security code).
msa-espace-prive-read-code-well = The code has 6 digits.

msa-espace-prive-type-code-name = Write the code
msa-espace-prive-type-code-say = Return to msa.fr. Write the code.
msa-espace-prive-type-code-why =
    The code works once, for a few minutes.
    Give it to nobody, even on the phone.
msa-espace-prive-type-code-hint-1 = The code in the e-mail is { $value }. It goes in the MSA page.
msa-espace-prive-type-code-hint-2 = The tab « msa.fr » is at the top. One digit goes in each box.
msa-espace-prive-type-code-hint-3 = The boxes are lit. Write { $value }.
msa-espace-prive-type-code-well = The code is right.

msa-espace-prive-check-code-name = Confirm the code
msa-espace-prive-check-code-say = Touch « Valider » (confirm).
msa-espace-prive-check-code-why =
    The MSA checks the code.
    Then it sends a temporary password.
msa-espace-prive-check-code-hint-1 = The 6 digits are written. Give them to the MSA.
msa-espace-prive-check-code-hint-2 = The button is under the code boxes.
msa-espace-prive-check-code-hint-3 = The button « Valider » is lit. Touch it.
msa-espace-prive-check-code-well = It is really { $first-name }. A second e-mail is on its way.

## The two passwords

msa-espace-prive-read-temporary-name = Read the e-mail
msa-espace-prive-read-temporary-say = Open the e-mail with the temporary password.
msa-espace-prive-read-temporary-why =
    Temporary means: for the first time only.
    It is not the code. It has letters and digits.
msa-espace-prive-read-temporary-hint-1 = A new e-mail from the MSA has just come. Go back and read it.
msa-espace-prive-read-temporary-hint-2 = In « Boîte mail » (mailbox), go back to the list. It is the first line.
msa-espace-prive-read-temporary-hint-3 = Follow the lit part. Open « Votre mot de passe temporaire » (your temporary password).
msa-espace-prive-read-temporary-well = Here is the temporary password. Look carefully at each character.

msa-espace-prive-temporary-name = First login
msa-espace-prive-temporary-say = Return to msa.fr. Write the temporary password.
msa-espace-prive-temporary-why =
    Each character counts: capital letter, hyphen, digits.
    Do not confuse the letter l and the digit 1.
msa-espace-prive-temporary-hint-1 = Copy one character at a time. The eye, on the right, shows what you write.
msa-espace-prive-temporary-hint-2 = The box is under the number of { $first-name }.
msa-espace-prive-temporary-hint-3 = The box is lit. Write { $value }.
msa-espace-prive-temporary-well = The temporary password is right.
msa-espace-prive-temporary-value = Temporary password
msa-espace-prive-temporary-mistake-case = The letters are right. A capital or a small letter is different.
    .second = Only the first letter is a capital.
    .third = Erase the box. Write { $value }.
msa-espace-prive-temporary-mistake-copied-space = There is one space too many. It happens when you copy.
    .second = Look at the start and at the end. The eye shows what is written.
    .third = Erase the box. Write { $value }, without a space.
msa-espace-prive-temporary-mistake-own-password = This is the future password. First you need the one in the e-mail.
    .second = The site does not know the other password yet.
    .third = Erase the box. Write { $value }.

msa-espace-prive-enter-name = Log in
msa-espace-prive-enter-say = Touch « Se connecter » (log in).
msa-espace-prive-enter-why =
    This is the first time you enter the account.
    The MSA will ask for another password at once.
msa-espace-prive-enter-hint-1 = The temporary password is written. Go in.
msa-espace-prive-enter-hint-2 = The button is under the box.
msa-espace-prive-enter-hint-3 = The button « Se connecter » is lit. Touch it.
msa-espace-prive-enter-well = The temporary password has been used. It will not work again.

msa-espace-prive-own-password-name = New password
msa-espace-prive-own-password-say = Write the new password.
msa-espace-prive-own-password-why =
    This one will stay. The rules light up one by one.
    In real life, choose it by yourself, and note it at home.
msa-espace-prive-own-password-hint-1 = Copy the password from the card, with its hyphen.
msa-espace-prive-own-password-hint-2 = It is the only box on the page. The rules are below.
msa-espace-prive-own-password-hint-3 = The box is lit. Write { $value }.
msa-espace-prive-own-password-well = All the rules are met.
msa-espace-prive-own-password-mistake-temporary-again = This is the temporary password again. You must choose another one.
    .second = The password in the e-mail is no use any more.
    .third = Erase the box. Write { $value }.

msa-espace-prive-save-name = Save
msa-espace-prive-save-say = Touch « Enregistrer » (save).
msa-espace-prive-save-why =
    The MSA keeps this password.
    You will use it next time.
msa-espace-prive-save-hint-1 = The password is chosen. Keep it in the account.
msa-espace-prive-save-hint-2 = The button is under the box and the rules.
msa-espace-prive-save-hint-3 = The button « Enregistrer » is lit. Touch it.
msa-espace-prive-save-well = The account is open. A small window asks a question.

## Leave nothing behind

msa-espace-prive-not-kept-name = Refuse the window
msa-espace-prive-not-kept-say = Touch « Jamais » (never).
msa-espace-prive-not-kept-why =
    The browser is asking, not the MSA.
    Everybody uses this computer.
    The next person could use a password kept here.
msa-espace-prive-not-kept-hint-1 = Should you leave a password on a shared computer? No.
msa-espace-prive-not-kept-hint-2 = The window is under the address of the site. It has two buttons.
msa-espace-prive-not-kept-hint-3 = The button « Jamais » is lit. Touch it.
msa-espace-prive-not-kept-well = The password is not kept on the computer.

msa-espace-prive-log-out-name = Log out
msa-espace-prive-log-out-say = Touch « Se déconnecter » (log out).
msa-espace-prive-log-out-why =
    Closing the page is not enough.
    You must close the account itself.
msa-espace-prive-log-out-hint-1 = Everything is ready for next time. Close the account.
msa-espace-prive-log-out-hint-2 = The link is at the bottom, under the headings.
msa-espace-prive-log-out-hint-3 = The link « Se déconnecter » is lit. Touch it.
msa-espace-prive-log-out-well = The account is closed. In real life, close the mailbox too.

## Other buttons

msa-espace-prive-decoy-log-in = This button asks for a password. { $first-name } does not have one yet.
    .second = You log in only when the account exists.
    .third = Touch the button beside it: « S’inscrire » (register).
msa-espace-prive-decoy-company = This box is for an employer. { $first-name } is retired.
    .second = A company registers with another number.
    .third = Touch the last box: « Un particulier » (a private person).
msa-espace-prive-decoy-farmer = An « exploitant » runs a farm. { $first-name } was a farm worker.
    .second = Employee or retired: that is a « particulier ».
    .third = Touch the next box: « Un particulier » (a private person).
msa-espace-prive-decoy-unknown = This link exists in real life. The password then comes by letter.
    .second = The letter goes to the address the MSA knows. It takes a few days.
    .third = Here, the amount is on the table. Open the MSA letter.
msa-espace-prive-decoy-by-phone = This number ends with 87. { $first-name } no longer has this number.
    .second = The text message would go to an old phone.
    .third = Touch the next box: « Par mail » (by e-mail).
msa-espace-prive-decoy-scam = This e-mail is a trap. The MSA never asks for the bank card.
    .second = Look at the address: it does not end with msa.fr.
    .third = Go back to the list. In real life, delete this e-mail.
msa-espace-prive-decoy-previous = This payment is older. The site asks for the last one.
    .second = The month is written beside the amount.
    .third = Touch the line below: « { $previous-month } ».
msa-espace-prive-decoy-keep-yes = On a shared computer, it is better to refuse.
    .second = The next person could enter with this password.
    .third = Touch « Jamais » (never), just beside it.
