# The coach's words: log in with FranceConnect. Labels of the site stay in French.

fc-connexion-title = Log in with FranceConnect
fc-connexion-aim =
    FranceConnect opens public sites with an account you already have.
    There is no new password to learn.
fc-connexion-task =
    { $first-name } wants to enter the France Travail site.
    She uses FranceConnect and her tax account.
    The code comes to her mailbox.
    Then read the two alerts from FranceConnect.
    Only one must be reported.
    At the end, log out.
fc-connexion-next-1 = The same button works on many public sites.
fc-connexion-next-2 = On a shared computer, a code is asked for every time.
fc-connexion-next-3 = If you cannot do it, an adviser can act with you. It is called Aidants Connect.
fc-connexion-keep-1 = Your tax number, at the top of the tax notice
fc-connexion-keep-2 = What you need to read your e-mails while logging in
fc-connexion-help = FranceConnect: aide.franceconnect.gouv.fr. Lost password: ask on the site of the account you chose, for example www.impots.gouv.fr.

## Choose the door

fc-connexion-choose-button-name = Take FranceConnect
fc-connexion-choose-button-say = Touch « S’identifier avec FranceConnect » (log in with FranceConnect).
fc-connexion-choose-button-why =
    You have nothing to create.
    { $first-name } already has a tax account.
    This account is the key to France Travail.
fc-connexion-choose-button-hint-1 = Two doors lead to the same account. Take the FranceConnect door.
fc-connexion-choose-button-hint-2 = It is the second button, in the middle of the page.
fc-connexion-choose-button-hint-3 = The FranceConnect button is lit. Touch it once.
fc-connexion-choose-button-well = FranceConnect opens. The address ends with gouv.fr.

fc-connexion-choose-account-name = Choose the account
fc-connexion-choose-account-say = Choose the tax account: « impots.gouv.fr ».
fc-connexion-choose-account-why =
    Always take the account whose password you know.
    For { $first-name }, it is the tax account.
    Nobody asks you to pay.
fc-connexion-choose-account-hint-1 = Several accounts are offered. Only one is { $first-name }’s.
fc-connexion-choose-account-hint-2 = It is the first large box: « impots.gouv.fr ».
fc-connexion-choose-account-hint-3 = The box « impots.gouv.fr » is lit. Touch it.
fc-connexion-choose-account-well = The address has changed: you are on the tax site. This is normal.

## Open the tax account

fc-connexion-find-number-name = Find the number
fc-connexion-find-number-say = Open the tax notice. Touch the tax number, « Numéro fiscal ».
fc-connexion-find-number-why =
    The tax number has 13 digits.
    It is at the top of the tax notice.
    Another number looks like it, just below.
fc-connexion-find-number-hint-1 = The tax notice is on the table. Look for the words « Numéro fiscal ».
fc-connexion-find-number-hint-2 = The sheet is at the bottom of the screen. The number is under the name and address.
fc-connexion-find-number-hint-3 = Follow the lit part, to the tax number.
fc-connexion-find-number-well = This is it: 13 digits, under the words « Numéro fiscal ».

fc-connexion-type-number-name = Write the number
fc-connexion-type-number-say = Write the tax number.
fc-connexion-type-number-why =
    This number says who you are.
    The password proves it.
fc-connexion-type-number-hint-1 = Copy the 13 digits of the tax notice.
fc-connexion-type-number-hint-2 = It is the first box, at the top of the tax page.
fc-connexion-type-number-hint-3 = The box is lit. Write { $value }.
fc-connexion-type-number-well = The 13 digits are right.
fc-connexion-type-number-mistake-health-number = This is the social security number. The tax office has its own number.
    .second = Both numbers have 13 digits. The tax one is on the tax notice.
    .third = Erase everything. Write { $value }.
fc-connexion-type-number-mistake-reference = This is the reference of the notice. It changes every year.
    .second = On the sheet, take the line above: « Numéro fiscal ».
    .third = Erase everything. Write { $value }.

fc-connexion-type-password-name = Password
fc-connexion-type-password-say = Write the tax password.
fc-connexion-type-password-why =
    FranceConnect has no password of its own.
    It is always the password of the account you chose.
fc-connexion-type-password-hint-1 = Copy the password from the card. Mind the capital letter.
fc-connexion-type-password-hint-2 = It is the second box, under the tax number.
fc-connexion-type-password-hint-3 = The box is lit. Write { $value }.
fc-connexion-type-password-well = The password is right.

fc-connexion-connect-name = Log in
fc-connexion-connect-say = Touch « Se connecter » (log in).
fc-connexion-connect-why =
    The tax site checks the number and the password.
    One touch is enough. Then wait.
fc-connexion-connect-hint-1 = Both boxes are filled. Send them to the tax site.
fc-connexion-connect-hint-2 = The button is just under the password.
fc-connexion-connect-hint-3 = « Se connecter » is lit. Touch this button.
fc-connexion-connect-well = The tax site sends a code to check.

## The code

fc-connexion-open-mail-name = Open the e-mails
fc-connexion-open-mail-say = Open the tab « Boîte mail » (mailbox).
fc-connexion-open-mail-why =
    The code comes by e-mail.
    The tax page stays open beside it.
    Do not close it.
fc-connexion-open-mail-hint-1 = The code is not on this page. It is in the e-mails.
fc-connexion-open-mail-hint-2 = The tabs are at the very top. Look for « Boîte mail ».
fc-connexion-open-mail-hint-3 = The tab « Boîte mail » is lit. Touch it.
fc-connexion-open-mail-well = Here are { $first-name }’s e-mails.

fc-connexion-read-code-name = Read the code
fc-connexion-read-code-say = Open the tax e-mail that has just come.
fc-connexion-read-code-why =
    Two e-mails from the tax site look alike.
    The older one is no use any more.
    Always look at when the e-mail came.
fc-connexion-read-code-hint-1 = Look for « Votre code de connexion » (your login code) and « À l’instant » (just now).
fc-connexion-read-code-hint-2 = It is the highest line in the list.
fc-connexion-read-code-hint-3 = The right line is lit. Touch it.
fc-connexion-read-code-well = The code is shown. It has 6 digits.

fc-connexion-type-code-name = Write the code
fc-connexion-type-code-say = Return to the tax page. Write the code.
fc-connexion-type-code-why =
    You asked for this code. It is normal.
    Never give a code you did not ask for.
fc-connexion-type-code-hint-1 = The code in the e-mail is { $value }. It goes in the six boxes.
fc-connexion-type-code-hint-2 = The tab « France Travail » is at the top left. The boxes are on its page.
fc-connexion-type-code-hint-3 = Follow the lit part. Write { $value }.
fc-connexion-type-code-well = The code is right.
fc-connexion-type-code-mistake-old-code = This code is from the old e-mail. It no longer works.
    .second = Take the e-mail that came « À l’instant » (just now). Its digits are different.
    .third = Empty the boxes. The right code is { $value }.

fc-connexion-confirm-code-name = Confirm the code
fc-connexion-confirm-code-say = Touch « Valider » (confirm).
fc-connexion-confirm-code-why =
    The tax site compares the two codes.
    Then you return to FranceConnect.
fc-connexion-confirm-code-hint-1 = The 6 digits are written. Give them to the tax site.
fc-connexion-confirm-code-hint-2 = The button is under the code boxes.
fc-connexion-confirm-code-hint-3 = « Valider » is lit. Touch it once.
fc-connexion-confirm-code-well = FranceConnect now shows a name.

## Check and enter

fc-connexion-check-name-name = Check the name
fc-connexion-check-name-say = Read the name. Touch it if it is right.
fc-connexion-check-name-why =
    It must be { $first-name }’s name.
    Another name? Stop and ask for help.
    The person before did not close their account.
fc-connexion-check-name-hint-1 = The first and last names are on the page. Compare with the card.
fc-connexion-check-name-hint-2 = The name is just under the large title.
fc-connexion-check-name-hint-3 = The name is lit. Touch it.
fc-connexion-check-name-well = It is the right name. You can go on.

fc-connexion-continue-name = Continue
fc-connexion-continue-say = Touch « Continuer sur France Travail » (continue to France Travail).
fc-connexion-continue-why =
    France Travail receives your identity.
    It does not receive your password.
    « Données transmises » (data sent) shows what is passed on.
fc-connexion-continue-hint-1 = The name is right. Now enter France Travail.
fc-connexion-continue-hint-2 = It is the large button, under the name.
fc-connexion-continue-hint-3 = « Continuer sur France Travail » is lit. Touch it.
fc-connexion-continue-well = « Bonjour { $first-name } » (hello): you are in her account.

## The two alerts

fc-connexion-read-alert-name = First alert
fc-connexion-read-alert-say = In the mailbox, open the alert « France Travail ».
fc-connexion-read-alert-why =
    FranceConnect warns you of an unusual login.
    This computer is new for { $first-name }.
    Compare with what you have just done.
fc-connexion-read-alert-hint-1 = An e-mail from FranceConnect has just come. It is about France Travail.
fc-connexion-read-alert-hint-2 = Tab « Boîte mail », first line of the list.
fc-connexion-read-alert-hint-3 = Follow the lit part, to this line.
fc-connexion-read-alert-well = Right date, right site: it was you. There is nothing to do.

fc-connexion-read-other-name = Second alert
fc-connexion-read-other-say = Open the other alert from FranceConnect.
fc-connexion-read-other-why =
    It came yesterday.
    Read the site and the time.
    { $first-name } has no car and no car papers.
fc-connexion-read-other-hint-1 = Return to the list. Look for the alert « Cartes grises en ligne » (car papers online).
fc-connexion-read-other-hint-2 = It is lower in the list. It is marked « Hier » (yesterday).
fc-connexion-read-other-hint-3 = Follow the lit part. Open yesterday’s alert.
fc-connexion-read-other-well = At 3 in the morning, on an unknown site: it was not her.

fc-connexion-report-name = Report it
fc-connexion-report-say = Touch « Je signale une usurpation » (I report identity theft).
fc-connexion-report-why =
    Somebody used { $first-name }’s account.
    « Usurper » is pretending to be somebody else.
    Reporting it protects { $first-name }.
fc-connexion-report-hint-1 = This login is not yours. Tell FranceConnect.
fc-connexion-report-hint-2 = The button is at the bottom of this e-mail.
fc-connexion-report-hint-3 = The button is lit. Touch it.
fc-connexion-report-well = It is reported. In real life, change the tax password too.

## Leave

fc-connexion-log-out-name = Log out
fc-connexion-log-out-say = Return to France Travail. Log out.
fc-connexion-log-out-why =
    On a shared computer, always look for the way out.
    Closing the page is not enough.
fc-connexion-log-out-hint-1 = { $first-name }’s account is still open. Close it.
fc-connexion-log-out-hint-2 = In the tab « France Travail », the link is at the top of the page.
fc-connexion-log-out-hint-3 = Follow the lit part, to « Se déconnecter » (log out).
fc-connexion-log-out-well = The account is closed. In real life, close the mailbox too.

## Other buttons

fc-connexion-decoy-own-login = This is the other door, with a France Travail identifier. It also works in real life.
    .second = Today, { $first-name } uses her tax account.
    .third = Touch « S’identifier avec FranceConnect », lower down.
fc-connexion-decoy-ameli = This account also works in real life. { $first-name } does not know her ameli password.
    .second = Take the account whose password is on the card.
    .third = Touch the box above: « impots.gouv.fr ».
fc-connexion-decoy-la-poste = This account needs an application on the phone. { $first-name } does not have it.
    .second = Without the application, this door stays closed. Take another box.
    .third = Touch the first box: « impots.gouv.fr ».
fc-connexion-decoy-aidants-connect = This button is for the adviser, who helps with a written authorisation.
    .second = You are acting for yourself. Choose an account higher up.
    .third = Go back up. Touch the box « impots.gouv.fr ».
fc-connexion-decoy-reference = This is the reference of the notice. It is not for logging in.
    .second = Read the words above the number. Look for « Numéro fiscal » (tax number).
    .third = Take the number on the line before.
fc-connexion-decoy-old = This e-mail is old. Its code no longer works.
    .second = Look at when the e-mail came. You need the one from now.
    .third = Return to the list. Open the e-mail « À l’instant » (just now).
fc-connexion-decoy-report-mine = This login is yours. There is nothing to report.
    .second = The date and the site are those you have just used.
    .third = Return to the list. Read the other alert, yesterday’s one.
fc-connexion-decoy-log-out-early = You will leave at the end. There are two alerts left to read.
    .second = The alerts are in the mailbox, in the other tab.
    .third = Touch the tab « Boîte mail » (mailbox), at the very top.
