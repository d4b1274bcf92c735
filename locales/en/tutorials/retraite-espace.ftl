# The coach's words: enter your retirement account (Assurance retraite). Labels of the site stay in French.

retraite-espace-title = Enter your retirement account
retraite-espace-aim =
    Your retirement account shows your rights and your papers.
    It is free. You can enter it with your ameli account.
retraite-espace-task =
    { $first-name } is entering her retirement account for the first time.
    Find the official site and enter with FranceConnect.
    { $first-name } knows her ameli password.
    Correct her e-mail address, then log out.
retraite-espace-next-1 = Next time, FranceConnect is enough. The site knows you.
retraite-espace-next-2 = Important messages come to the e-mail address you saved.
retraite-espace-next-3 = The pension does not come by itself. You must ask for it.
retraite-espace-keep-1 = The address of the site: www.lassuranceretraite.fr
retraite-espace-keep-2 = Your ameli password, in a safe place
retraite-espace-help = Assurance retraite (state pension): www.lassuranceretraite.fr, phone 3960. From abroad or an internet box: 09 71 10 39 60.

## Find the real site

retraite-espace-official-name = The official site
retraite-espace-official-say = Open the official site.
retraite-espace-official-why =
    The first result is a paid advertisement.
    The official address is www.lassuranceretraite.fr.
retraite-espace-official-hint-1 = Read the address under each title. Skip the advertisement.
retraite-espace-official-hint-2 = The right result is the second one.
retraite-espace-official-hint-3 = The official result is lit. Touch it.
retraite-espace-official-well = The address at the top is the right one.

retraite-espace-open-space-name = Open the account
retraite-espace-open-space-say = Touch « Mon espace personnel » (my personal account).
retraite-espace-open-space-why =
    The account gathers the career, the payments, the messages.
    It is protected: you must prove who you are.
retraite-espace-open-space-hint-1 = Look for the door to the personal account.
retraite-espace-open-space-hint-2 = It is the large button, under the title.
retraite-espace-open-space-hint-3 = « Mon espace personnel » is lit. Touch this button.
retraite-espace-open-space-well = The site offers two ways to enter.

retraite-espace-france-connect-name = FranceConnect
retraite-espace-france-connect-say = Touch the FranceConnect button.
retraite-espace-france-connect-why =
    FranceConnect uses an account you already have.
    There is nothing to create.
retraite-espace-france-connect-hint-1 = { $first-name } has an ameli account. It can be used here.
retraite-espace-france-connect-hint-2 = It is the first button on the page.
retraite-espace-france-connect-hint-3 = The FranceConnect button is lit. Touch it.
retraite-espace-france-connect-well = FranceConnect asks which account to use.
retraite-espace-france-connect-mistake-own = { $first-name } has no retirement password.
    .second = Her ameli account is enough, with FranceConnect.
    .third = Touch « Retour » (back), then the FranceConnect button.

## Enter with ameli

retraite-espace-choose-ameli-name = Choose ameli
retraite-espace-choose-ameli-say = Touch « Ameli.fr ».
retraite-espace-choose-ameli-why =
    Choose the account whose password you know.
    For { $first-name }, it is ameli.
retraite-espace-choose-ameli-hint-1 = Which password is on the card? The one for ameli.
retraite-espace-choose-ameli-hint-2 = It is the second box in the list.
retraite-espace-choose-ameli-hint-3 = « Ameli.fr » is lit. Touch this box.
retraite-espace-choose-ameli-well = The ameli page opens. This is normal.
retraite-espace-choose-ameli-mistake-taxes = This door asks for the tax number. { $first-name } does not have it here.
    .second = The first account in the list is not always the right one.
    .third = Touch « Retour » (back), then « Ameli.fr ».

retraite-espace-nir-name = Write the number
retraite-espace-nir-say = Write the first 13 digits.
retraite-espace-nir-why =
    It is the social security number.
    Ameli asks for it without the key.
retraite-espace-nir-hint-1 = Copy 13 digits from the card. Leave out the last 2.
retraite-espace-nir-hint-2 = It is the first box on the page.
retraite-espace-nir-hint-3 = The box is lit. Write { $value }.
retraite-espace-nir-well = Ameli knows this number.
retraite-espace-nir-mistake-has-key = There are 15 digits. Here you write 13.
    .second = The last 2 digits are the key. Erase them.
    .third = Touch “Erase” twice. What is left is { $value }.
retraite-espace-nir-mistake-swapped = Two digits have changed places.
    .second = Compare with the card, two digits at a time.
    .third = The right number is { $value }.

retraite-espace-password-name = Password
retraite-espace-password-say = Write the ameli password.
retraite-espace-password-why =
    FranceConnect has no password of its own.
    It uses the one for ameli.
retraite-espace-password-hint-1 = Copy the password from the card. Keep the capital letter.
retraite-espace-password-hint-2 = It is the second box, under the number.
retraite-espace-password-hint-3 = The box is lit. Write { $value }.
retraite-espace-password-well = The password is right.

retraite-espace-connect-name = Log in
retraite-espace-connect-say = Touch « Je me connecte » (log in).
retraite-espace-connect-why =
    Ameli will check that it is really { $first-name }.
    A code goes to her mailbox.
retraite-espace-connect-hint-1 = Both boxes are filled. Go on.
retraite-espace-connect-hint-2 = The button is under the two boxes.
retraite-espace-connect-hint-3 = « Je me connecte » is lit. Touch it once.
retraite-espace-connect-well = The code has been sent.

retraite-espace-open-mail-name = Open the mailbox
retraite-espace-open-mail-say = Open the tab « Boîte mail » (mailbox).
retraite-espace-open-mail-why =
    The code is in an e-mail.
    The ameli page stays open beside it.
retraite-espace-open-mail-hint-1 = Keep the code page. Go and read the e-mails.
retraite-espace-open-mail-hint-2 = The tabs are at the very top of the screen.
retraite-espace-open-mail-hint-3 = « Boîte mail » is lit. Touch this tab.
retraite-espace-open-mail-well = Here are the e-mails of { $first-name }.

retraite-espace-read-code-name = Read the code
retraite-espace-read-code-say = Open the most recent e-mail.
retraite-espace-read-code-why =
    Two e-mails look alike.
    Yesterday’s one no longer works.
retraite-espace-read-code-hint-1 = Look at when each e-mail arrived.
retraite-espace-read-code-hint-2 = The right e-mail came « à l’instant » (just now).
retraite-espace-read-code-hint-3 = The right line is lit. Touch it.
retraite-espace-read-code-well = The code has 6 digits.

retraite-espace-type-code-name = Write the code
retraite-espace-type-code-say = Return to ameli. Write the code.
retraite-espace-type-code-why =
    { $first-name } has just asked for this code: all is well.
    A code you never asked for is a sign of a trap.
retraite-espace-type-code-hint-1 = The code in the e-mail goes in the ameli page.
retraite-espace-type-code-hint-2 = Return to the first tab. The 6 boxes are in the middle.
retraite-espace-type-code-hint-3 = Follow the lit part. Write the digits from the e-mail.
retraite-espace-type-code-well = The code is right.
retraite-espace-type-code-mistake-old-code = This is yesterday’s code. It no longer works.
    .second = Take the e-mail that came « à l’instant » (just now).
    .third = Empty the boxes. Write the code from the new e-mail.

retraite-espace-confirm-code-name = Confirm the code
retraite-espace-confirm-code-say = Touch « Valider » (confirm).
retraite-espace-confirm-code-why =
    Ameli compares the two codes.
    Then FranceConnect takes over again.
retraite-espace-confirm-code-hint-1 = The 6 digits are written. Confirm.
retraite-espace-confirm-code-hint-2 = The button is under the code.
retraite-espace-confirm-code-hint-3 = « Valider » is lit. Touch this button.
retraite-espace-confirm-code-well = FranceConnect shows a name. Read it.

retraite-espace-continue-name = Check the name
retraite-espace-continue-say = Read the name, then continue.
retraite-espace-continue-why =
    The site receives the identity of { $first-name }.
    It does not receive her password.
    With another name, you would have to stop.
retraite-espace-continue-hint-1 = The name shown is indeed { $name }.
retraite-espace-continue-hint-2 = The button is at the bottom, under the list.
retraite-espace-continue-hint-3 = The button « Continuer » (continue) is lit. Touch it.
retraite-espace-continue-well = The retirement site is back.

## First visit

retraite-espace-find-number-name = Find the number
retraite-espace-find-number-say = Find the number on the health card (« carte Vitale »).
retraite-espace-find-number-why =
    This time, the site wants 15 digits.
    The health card shows the number with the key.
retraite-espace-find-number-hint-1 = Open the health card lying on the desk.
retraite-espace-find-number-hint-2 = The card is under the page. The number is after the name.
retraite-espace-find-number-hint-3 = Follow the lit part. Touch the social security number.
retraite-espace-find-number-well = The last 2 digits are the key.

retraite-espace-number-name = Whole number
retraite-espace-number-say = Write the 15 digits.
retraite-espace-number-why =
    The number links { $first-name } to her retirement file.
    It is asked for only the first time.
retraite-espace-number-hint-1 = Write the whole number from the card, with the key.
retraite-espace-number-hint-2 = There is only one box, in the middle of the page.
retraite-espace-number-hint-3 = The box is lit. Write { $value }.
retraite-espace-number-well = The file is found.
retraite-espace-number-mistake-no-key = Some digits are missing. Here you need 15.
    .second = Add the key: the last 2 digits on the card.
    .third = The whole number is { $value }.
retraite-espace-number-mistake-swapped = The key does not match. One digit is probably wrong.
    .second = Compare with the card, two digits at a time.
    .third = The whole number is { $value }.

retraite-espace-link-name = Continue
retraite-espace-link-say = Touch « Continuer » (continue).
retraite-espace-link-why =
    The number is complete.
    The next page shows the contact details.
retraite-espace-link-hint-1 = The 15 digits are written. Go on.
retraite-espace-link-hint-2 = The button is under the box.
retraite-espace-link-hint-3 = « Continuer » is lit. Touch this button.
retraite-espace-link-well = Read the e-mail address on the screen carefully.

retraite-espace-email-name = E-mail address
retraite-espace-email-say = Write the right e-mail address.
retraite-espace-email-why =
    The address shown is from a former job.
    { $first-name } can no longer open it.
    The messages would be lost.
retraite-espace-email-hint-1 = Erase the old address. Copy the one from the card.
retraite-espace-email-hint-2 = The box is under the phone. It is already filled.
retraite-espace-email-hint-3 = The box is lit. Write { $value }.
retraite-espace-email-well = The messages will come to the right place.
retraite-espace-email-mistake-old-address = This is the address from a former job. It is no use any more.
    .second = Erase the whole box, then copy the address from the card.
    .third = Write { $value }.
retraite-espace-email-mistake-no-at = The sign @ is missing.
    .second = The sign @ goes between the name and « messagerie ».
    .third = Write { $value }.

retraite-espace-save-name = Save
retraite-espace-save-say = Touch « Enregistrer » (save).
retraite-espace-save-why =
    The address is right.
    The site keeps it to send you news.
retraite-espace-save-hint-1 = The phone and the address are right. Keep them.
retraite-espace-save-hint-2 = The button is under the e-mail address.
retraite-espace-save-hint-3 = « Enregistrer » is lit. Touch this button.
retraite-espace-save-well = The retirement account is open.

retraite-espace-log-out-name = Log out
retraite-espace-log-out-say = Touch « Se déconnecter » (log out).
retraite-espace-log-out-why =
    Other people use this computer.
    Closing the page is not enough.
retraite-espace-log-out-hint-1 = The account of { $first-name } is open. Close it.
retraite-espace-log-out-hint-2 = The link is at the bottom of the page.
retraite-espace-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
retraite-espace-log-out-well = The account is closed. In real life, close the mailbox too.

## Other buttons

retraite-espace-decoy-paid = This is an advertisement: read the word « Sponsorisé » (sponsored).
    .second = This private site charges for a free service.
    .third = Go back to the results. Take www.lassuranceretraite.fr.
retraite-espace-decoy-order = Stop there. The retirement account is free.
    .second = Never give a bank card for this.
    .third = Touch « Retour aux résultats » (back to the results).
retraite-espace-decoy-forum = This site gives readers’ opinions. It is not official.
    .second = You do not enter your account through a forum.
    .third = Touch the second result, the official site.
retraite-espace-decoy-create = With FranceConnect, there is nothing to create.
    .second = { $first-name } already has an ameli account. It is enough.
    .third = Touch « Mon espace personnel » (my personal account), just before.
retraite-espace-decoy-post = This door asks for an app on the phone.
    .second = { $first-name } does not have it. She knows her ameli account.
    .third = Touch « Ameli.fr ».
retraite-espace-decoy-helper = This link is for the adviser, not for you.
    .second = A trained person can use it, with your written agreement.
    .third = Touch « Ameli.fr », higher up.
retraite-espace-decoy-old = This e-mail is from yesterday. Its code no longer works.
    .second = Each login has its own code.
    .third = Go back to the messages. Open the one that came « à l’instant » (just now).
retraite-espace-decoy-serial = This is the number of the card, not the number of { $first-name }.
    .second = The right number begins with 2 and has 15 digits.
    .third = Touch the line above: the social security number.
