# The coach's words: forgotten password, then logging in (ameli). Labels of the site stay in French.

ameli-connexion-title = Log in to ameli, forgotten password
ameli-connexion-aim =
    You choose a new password.
    Then you enter the account with a code.
ameli-connexion-task =
    { $first-name } has forgotten her ameli password.
    Ask for a link and choose a new password.
    The new one is written on her card.
    Log in with the code sent by e-mail, then log out.
ameli-connexion-next-1 = The new password works at once. The old one no longer works.
ameli-connexion-next-2 = Each time you log in, the site may ask for a new code.
ameli-connexion-next-3 = If you cannot read your e-mails, call 3646.
ameli-connexion-keep-1 = The new password, in a place of your own
ameli-connexion-keep-2 = What you need to open your mailbox
ameli-connexion-help = Health insurance: www.ameli.fr, phone 3646. The service is free. You only pay for the call.

## Ask for a link

ameli-connexion-forgotten-name = Say you forgot
ameli-connexion-forgotten-say = Touch « Mot de passe oublié ? » (forgotten password).
ameli-connexion-forgotten-why =
    { $first-name } no longer knows her password.
    After several mistakes, the account may be blocked.
    It is better to choose another one.
ameli-connexion-forgotten-hint-1 = Do not guess. There is a link for this.
ameli-connexion-forgotten-hint-2 = The link is just under the password box.
ameli-connexion-forgotten-hint-3 = « Mot de passe oublié ? » is lit. Touch this link.
ameli-connexion-forgotten-well = The site asks who you are.
ameli-connexion-forgotten-mistake-tried = The site cannot let you in: the old password is lost.
    .second = Too many tries may block the account. Stop here.
    .third = Touch the link « Mot de passe oublié ? », above the button.

ameli-connexion-type-nir-name = Write the number
ameli-connexion-type-nir-say = Write the social security number.
ameli-connexion-type-nir-why =
    The site must know which account it is.
    It wants 13 digits, without the key.
ameli-connexion-type-nir-hint-1 = Copy the health card (« carte Vitale »). Stop at the thirteenth digit.
ameli-connexion-type-nir-hint-2 = It is the first box on the page.
ameli-connexion-type-nir-hint-3 = The box is lit. Write { $value }.
ameli-connexion-type-nir-well = The number has 13 digits.
ameli-connexion-type-nir-mistake-has-key = Write 13 digits here. You have written 15.
    .second = The last 2 digits on the card are the key. Erase them.
    .third = Touch “Erase” twice. What is left is { $value }.

ameli-connexion-type-born-name = Date of birth
ameli-connexion-type-born-say = Write the date of birth.
ameli-connexion-type-born-why =
    It confirms the number.
    Write the day, the month, then the whole year.
ameli-connexion-type-born-hint-1 = Copy the date of { $first-name }. The year has 4 digits.
ameli-connexion-type-born-hint-2 = The three small boxes are under the number.
ameli-connexion-type-born-hint-3 = The boxes are lit. Write { $value }.
ameli-connexion-type-born-well = The date is right.
ameli-connexion-type-born-mistake-short-year = The year has 2 digits. It needs 4.
    .second = Write 1962, not 62.
    .third = Erase the year. Write 1962 in the last box.
ameli-connexion-type-born-mistake-month-first = The day and the month are swapped.
    .second = The day comes before the month: 12, then 03.
    .third = Write 12 in the first box and 03 in the second.

ameli-connexion-ask-link-name = Ask for the link
ameli-connexion-ask-link-say = Touch « Recevoir le lien » (receive the link).
ameli-connexion-ask-link-why =
    The site never sends the old password.
    It sends a link to choose another one.
ameli-connexion-ask-link-hint-1 = Both boxes are filled. Ask for the link.
ameli-connexion-ask-link-hint-2 = The button is under the date of birth.
ameli-connexion-ask-link-hint-3 = « Recevoir le lien » is lit. Touch it once.
ameli-connexion-ask-link-well = The link is on its way to the mailbox.

ameli-connexion-open-link-name = Open the e-mail
ameli-connexion-open-link-say = In the mailbox, open « Choisissez un nouveau mot de passe » (new password).
ameli-connexion-open-link-why =
    You asked for this e-mail: you can open it.
    Beware of e-mails you do not expect.
ameli-connexion-open-link-hint-1 = Touch the tab « Boîte mail » (mailbox). Look for the e-mail from just now.
ameli-connexion-open-link-hint-2 = It is the first line of the list.
ameli-connexion-open-link-hint-3 = Follow the lit part, to the right e-mail.
ameli-connexion-open-link-well = The e-mail is open.

ameli-connexion-follow-link-name = Follow the link
ameli-connexion-follow-link-say = Touch « Choisir un nouveau mot de passe » (choose a new password).
ameli-connexion-follow-link-why =
    This link takes you back to the site, to the right page.
    It works for 30 minutes.
ameli-connexion-follow-link-hint-1 = The e-mail has only one link. It is underlined.
ameli-connexion-follow-link-hint-2 = It is in the middle of the e-mail, before « 30 minutes ».
ameli-connexion-follow-link-hint-3 = The link is lit. Put your finger on it.
ameli-connexion-follow-link-well = The right page of the site is open.

## Choose the new password

ameli-connexion-type-new-name = Choose the new one
ameli-connexion-type-new-say = Write the new password.
ameli-connexion-type-new-why =
    In real life, you make it up. Here, copy the one on the card.
    Each rule you respect gets a tick.
ameli-connexion-type-new-hint-1 = It begins with a capital letter. The hyphen counts too.
ameli-connexion-type-new-hint-2 = It is the first box, above the rules.
ameli-connexion-type-new-hint-3 = The box is lit. Write { $value }.
ameli-connexion-type-new-well = All the rules are respected.
ameli-connexion-type-new-mistake-capital = Check the capital letter. The keyboard may be stuck in capitals.
    .second = Only the first letter is a capital. Touch the eye to see.
    .third = Erase everything. Write { $value }.
ameli-connexion-type-new-mistake-short = The password is not complete. Look at the rules without a tick.
    .second = It needs at least 12 characters, with digits and a hyphen.
    .third = Go on to the end: { $value }.

ameli-connexion-type-new-again-name = Once more
ameli-connexion-type-new-again-say = Write the same password.
ameli-connexion-type-new-again-why =
    You see only dots: a mistake is easily made.
    The site compares the two.
ameli-connexion-type-new-again-hint-1 = Copy the first box exactly.
ameli-connexion-type-new-again-hint-2 = The box is under the rules, above the button.
ameli-connexion-type-new-again-hint-3 = The box is lit. Write { $value }.
ameli-connexion-type-new-again-well = Both are the same.
ameli-connexion-type-new-again-mistake-different = The two passwords are different.
    .second = Touch the eye to see what you have written.
    .third = Empty the second box. Write { $value }.

ameli-connexion-save-name = Save
ameli-connexion-save-say = Touch « Enregistrer » (save).
ameli-connexion-save-why =
    Without this button, nothing is changed.
    Then the site asks you to log in.
ameli-connexion-save-hint-1 = The password is chosen. Keep this choice.
ameli-connexion-save-hint-2 = The button is at the bottom of the page.
ameli-connexion-save-hint-3 = « Enregistrer » is lit. Touch this button.
ameli-connexion-save-well = The password is changed.

## Log in

ameli-connexion-login-nir-name = Number, 13 digits
ameli-connexion-login-nir-say = Write the number to log in.
ameli-connexion-login-nir-why =
    It is the identifier of the account.
    The health card shows 15 digits. Keep the first 13.
ameli-connexion-login-nir-hint-1 = It is the same number as before.
ameli-connexion-login-nir-hint-2 = It is the top box, under « Votre mot de passe est changé » (your password is changed).
ameli-connexion-login-nir-hint-3 = The box is lit. Write { $value }.
ameli-connexion-login-nir-well = The number is right.
ameli-connexion-login-nir-mistake-has-key = You have written the key. The site wants only 13 digits.
    .second = Erase the last 2 digits.
    .third = Touch “Erase” twice. What is left is { $value }.
ameli-connexion-login-nir-mistake-swapped = Two digits have changed places. It happens often.
    .second = Compare with the card, one small group at a time.
    .third = Erase everything. Write { $value }.

ameli-connexion-login-password-name = Password
ameli-connexion-login-password-say = Write the new password.
ameli-connexion-login-password-why =
    It is the one you have just chosen.
    The old one no longer works.
ameli-connexion-login-password-hint-1 = Copy it exactly, with its capital letter and its hyphen.
ameli-connexion-login-password-hint-2 = It is the second box, under the number.
ameli-connexion-login-password-hint-3 = The box is lit. Write { $value }.
ameli-connexion-login-password-well = The password is right.
ameli-connexion-login-password-mistake-capital = The capital letters are not the same.
    .second = The Capital key may still be on. Touch the eye.
    .third = Erase everything. Write { $value }.

ameli-connexion-connect-name = Log in
ameli-connexion-connect-say = Touch « Je me connecte » (log in).
ameli-connexion-connect-why =
    The number and the password are ready.
    The site will check again with a code.
ameli-connexion-connect-hint-1 = Both boxes are filled. Go in.
ameli-connexion-connect-hint-2 = The button is under the link « Mot de passe oublié ? » (forgotten password).
ameli-connexion-connect-hint-3 = « Je me connecte » is lit. Touch it once.
ameli-connexion-connect-well = The site offers to send a code.
ameli-connexion-connect-mistake-refused = One of the two boxes is not right.
    .second = The site does not say which: this is on purpose. Check both.
    .third = Compare the number and the password with the card of { $first-name }.

## The code

ameli-connexion-send-code-name = Request the code
ameli-connexion-send-code-say = Touch « Recevoir un code » (receive a code).
ameli-connexion-send-code-why =
    This code is normal: you have just asked for it.
    It keeps a thief out.
ameli-connexion-send-code-hint-1 = The site will send 6 digits by e-mail. Ask for them.
ameli-connexion-send-code-hint-2 = The button is under the hidden e-mail address.
ameli-connexion-send-code-hint-3 = « Recevoir un code » is lit. Touch this button.
ameli-connexion-send-code-well = The code is on its way.

ameli-connexion-open-code-name = Read the code
ameli-connexion-open-code-say = In the mailbox, open today’s code.
ameli-connexion-open-code-why =
    Another code came yesterday. It no longer works.
    Do not close the page of the site.
ameli-connexion-open-code-hint-1 = Two e-mails are called « Votre code » (your code). Take the one from just now.
ameli-connexion-open-code-hint-2 = In the tab « Boîte mail » (mailbox), it is the first line.
ameli-connexion-open-code-hint-3 = Follow the lit part, to the e-mail with the code.
ameli-connexion-open-code-well = The code is shown. Remember 6 digits.

ameli-connexion-type-code-name = Write the code
ameli-connexion-type-code-say = Return to ameli.fr. Write the code.
ameli-connexion-type-code-why =
    The page of the site is waiting in its tab.
    The code goes in the boxes, not in the site’s address.
ameli-connexion-type-code-hint-1 = Touch the tab « ameli.fr ». Then copy the 6 digits.
ameli-connexion-type-code-hint-2 = The six small boxes are in the middle of the page.
ameli-connexion-type-code-hint-3 = Follow the lit part. Write { $value }.
ameli-connexion-type-code-well = The code is right.
ameli-connexion-type-code-mistake-old-code = This code is old. Take the latest message.
    .second = Yesterday’s e-mail is lower in the list. Do not open it.
    .third = Erase. Write { $value }.
ameli-connexion-type-code-mistake-swapped = Two digits have changed places.
    .second = Read the code in two groups of 3 digits.
    .third = Erase. Write { $value }.

ameli-connexion-confirm-name = Confirm the code
ameli-connexion-confirm-say = Touch « Valider » (confirm).
ameli-connexion-confirm-why = The code works only once. After that, you are in the account.
ameli-connexion-confirm-hint-1 = The 6 digits are written. Send them.
ameli-connexion-confirm-hint-2 = The button is just under the six boxes.
ameli-connexion-confirm-hint-3 = « Valider » is lit. Touch this button.
ameli-connexion-confirm-well = You are in the account. The name is at the top right.

## Leave

ameli-connexion-never-keep-name = Keep nothing
ameli-connexion-never-keep-say = Touch « Jamais » (never).
ameli-connexion-never-keep-why =
    The computer offers to keep the password.
    Other people use this computer.
ameli-connexion-never-keep-hint-1 = Read the small window. Here, the right answer is no.
ameli-connexion-never-keep-hint-2 = It is under the site’s address. It has two buttons.
ameli-connexion-never-keep-hint-3 = The button « Jamais » is lit. Touch it.
ameli-connexion-never-keep-well = The password does not stay on the computer.

ameli-connexion-log-out-name = Log out
ameli-connexion-log-out-say = Touch « Se déconnecter » (log out).
ameli-connexion-log-out-why =
    Closing the page is not enough.
    The next person would see the account of { $first-name }.
ameli-connexion-log-out-hint-1 = The account is still open. Close it.
ameli-connexion-log-out-hint-2 = The link is at the bottom of the page, under the boxes.
ameli-connexion-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
ameli-connexion-log-out-well = The account is closed. In real life, close the mailbox too.

## Other buttons

ameli-connexion-decoy-france-connect = This is another door, with another account.
    .second = In real life, it works too. Today, enter with ameli.
    .third = Go up to the two boxes and the link « Mot de passe oublié ? » (forgotten password).
ameli-connexion-decoy-create = { $first-name } already has an account. She does not create a second one.
    .second = The account still exists. Only the password is lost.
    .third = Go back up. Stay on the two boxes and their link.
ameli-connexion-decoy-lost-address = This link is for people who can no longer read their e-mails.
    .second = { $first-name } reads her e-mails. Go on with this address.
    .third = Fill the two boxes. Then touch « Recevoir le lien » (receive the link).
ameli-connexion-decoy-blocked = This e-mail is a trap. Nobody asks for a bank card like this.
    .second = Look at the address: it is not the one of the health insurance.
    .third = Go back to the list. In real life, delete this e-mail.
ameli-connexion-decoy-code-old = This code came yesterday. It no longer works.
    .second = A code works for a few minutes only.
    .third = Go back to the list. Take the e-mail from just now.
ameli-connexion-decoy-keep = Stop there: everybody uses this computer.
    .second = A password kept here opens your account to others.
    .third = Touch « Jamais » (never), beside it.
