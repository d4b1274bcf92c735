# The coach's words: download a certificate (Caf). Labels of the site stay in French.

caf-attestation-title = Download a Caf certificate
caf-attestation-aim =
    The school or the canteen asks for your « quotient familial » (family quotient).
    This paper is in your Caf account.
caf-attestation-task =
    Tom’s canteen has written to { $first-name }.
    It asks for a paper from the Caf.
    Read the letter: which paper, for which month?
    Download this paper and print it.
    Then leave nothing on the computer.
caf-attestation-next-1 = You give the paper to the canteen or the town hall.
caf-attestation-next-2 = The canteen works out its price with this number.
caf-attestation-next-3 = Sometimes the Caf file number is enough. Ask first.
caf-attestation-keep-1 = The printed paper
caf-attestation-keep-2 = Your password, in a safe place
caf-attestation-help = Caf: www.caf.fr, phone 3230. The service is free. You only pay for the call.

## Enter the account

caf-attestation-open-account-name = Open the account
caf-attestation-open-account-say = Touch « Mon compte » (my account).
caf-attestation-open-account-why =
    Your papers are kept in your account.
    The address of the real site is www.caf.fr.
caf-attestation-open-account-hint-1 = The papers are private. You must enter the account first.
caf-attestation-open-account-hint-2 = The button is under the message with the number 3230.
caf-attestation-open-account-hint-3 = The button « Mon compte » is lit. Put your finger on it.
caf-attestation-open-account-well = The login page opens.

caf-attestation-type-nir-name = Write the number
caf-attestation-type-nir-say = Write the social security number.
caf-attestation-type-nir-why =
    It is on the card of { $first-name }.
    The Caf asks for the first 13 digits.
    The last 2 digits are the key.
caf-attestation-type-nir-hint-1 = Copy the 13 digits of the card. Stop before the key.
caf-attestation-type-nir-hint-2 = It is the first white box, at the top of the page.
caf-attestation-type-nir-hint-3 = The box is lit. Write { $value }.
caf-attestation-type-nir-well = The Caf knows this number.
caf-attestation-type-nir-mistake-has-key = There are 15 digits. The Caf asks for 13, without the key.
    .second = The last 2 digits are the key. They check the others. Erase them.
    .third = Touch “Erase” twice. What is left is { $value }.

caf-attestation-type-password-name = Password
caf-attestation-type-password-say = Write the password.
caf-attestation-type-password-why =
    Dots replace the letters: this is normal.
    So nobody can read over your shoulder.
caf-attestation-type-password-hint-1 = Copy the password from the card. Keep the capital letter.
caf-attestation-type-password-hint-2 = It is the second box, under the number.
caf-attestation-type-password-hint-3 = The box « Mot de passe » (password) is lit. Write { $value }.
caf-attestation-type-password-well = The password is right.

caf-attestation-connect-name = Log in
caf-attestation-connect-say = Touch « Se connecter » (log in).
caf-attestation-connect-why =
    The number and the password are ready.
    This button gives them to the Caf.
caf-attestation-connect-hint-1 = Both boxes are filled. Go in now.
caf-attestation-connect-hint-2 = The button is lower than the two boxes.
caf-attestation-connect-hint-3 = « Se connecter » is lit. Touch it only once.
caf-attestation-connect-well = The Caf wants to check that it is you.

## The code

caf-attestation-send-code-name = Request the code
caf-attestation-send-code-say = Touch « Envoyer le code » (send the code).
caf-attestation-send-code-why =
    The code arrives in your mailbox.
    It keeps a thief out.
caf-attestation-send-code-hint-1 = The Caf will send 6 digits by e-mail. Ask for them.
caf-attestation-send-code-hint-2 = The button is in the middle, under the e-mail address.
caf-attestation-send-code-hint-3 = « Envoyer le code » is lit. Touch this button.
caf-attestation-send-code-well = The code is on its way to the mailbox.

caf-attestation-open-mail-name = Open the mailbox
caf-attestation-open-mail-say = Open the tab « Boîte mail » (mailbox).
caf-attestation-open-mail-why =
    A tab is one more open page.
    The Caf page stays open beside it.
caf-attestation-open-mail-hint-1 = The code is in an e-mail. Go and read the e-mails.
caf-attestation-open-mail-hint-2 = The tabs are at the very top. Look for « Boîte mail ».
caf-attestation-open-mail-hint-3 = The tab « Boîte mail » is lit. Touch it.
caf-attestation-open-mail-well = Here are the e-mails of { $first-name }.

caf-attestation-read-code-name = Read the code
caf-attestation-read-code-say = Open the most recent e-mail.
caf-attestation-read-code-why =
    Two e-mails from the Caf look alike.
    Yesterday’s one no longer works.
    The right one came « À l’instant » (just now).
caf-attestation-read-code-hint-1 = Look at when the e-mail arrived. Take the one from just now.
caf-attestation-read-code-hint-2 = It is the first line of the list.
caf-attestation-read-code-hint-3 = The right line is lit. Touch it.
caf-attestation-read-code-well = The code is shown. It has 6 digits.

caf-attestation-type-code-name = Write the code
caf-attestation-type-code-say = Return to caf.fr. Write the code.
caf-attestation-type-code-why =
    The code works for 15 minutes, only once.
    Give it to nobody, even on the phone.
caf-attestation-type-code-hint-1 = Copy the 6 digits of the latest e-mail. They go in the Caf page.
caf-attestation-type-code-hint-2 = The tab « caf.fr » is at the top left. The box is in its page.
caf-attestation-type-code-hint-3 = Follow the lit part. Write the code from the latest e-mail.
caf-attestation-type-code-well = The code is right.
caf-attestation-type-code-mistake-old-code = This is yesterday’s code. It no longer works.
    .second = Take the e-mail that came « À l’instant » (just now). Its code is different.
    .third = Empty the box. Copy the code from the latest e-mail.

caf-attestation-confirm-code-name = Confirm the code
caf-attestation-confirm-code-say = Touch « Valider » (confirm).
caf-attestation-confirm-code-why =
    The Caf will compare the two codes.
    Then the account opens.
caf-attestation-confirm-code-hint-1 = The 6 digits are written. Give them to the Caf.
caf-attestation-confirm-code-hint-2 = The button « Valider » is under the code box.
caf-attestation-confirm-code-hint-3 = « Valider » is lit. Touch this button.
caf-attestation-confirm-code-well = You are in the account. The name is at the top right.

## The letter from the canteen

caf-attestation-read-letter-name = Read the letter
caf-attestation-read-letter-say = Open the canteen’s letter. Touch the name of the paper it asks for.
caf-attestation-read-letter-why =
    The Caf offers several papers.
    The letter says which one you need.
    Reading it first saves a second trip.
caf-attestation-read-letter-hint-1 = The letter is on the table. It names a paper from the Caf.
caf-attestation-read-letter-hint-2 = The letter is at the bottom of the screen. The line is « Papier demandé » (paper requested).
caf-attestation-read-letter-hint-3 = Follow the lit part, to the name of the paper.
caf-attestation-read-letter-well = The canteen wants the certificate of « quotient familial » (family quotient).

caf-attestation-read-month-name = Find the month
caf-attestation-read-month-say = In the letter, touch the month of the paper.
caf-attestation-read-month-why =
    The quotient changes over time.
    The canteen wants one exact month.
    The letter also shows another date.
caf-attestation-read-month-hint-1 = Look for a month and a year, without the day.
caf-attestation-read-month-hint-2 = The line is just under the name of the paper.
caf-attestation-read-month-hint-3 = The month is lit. Touch it.
caf-attestation-read-month-well = The canteen wants « { $month } ». Keep this month in mind.

## The right paper

caf-attestation-open-attestations-name = Open the certificates
caf-attestation-open-attestations-say = Touch « Mes attestations » (my certificates).
caf-attestation-open-attestations-why =
    An « attestation » is a paper that proves something.
    They are all in the same place.
caf-attestation-open-attestations-hint-1 = You are looking for an official paper. Open the box of certificates.
caf-attestation-open-attestations-hint-2 = It is the second box, under the payments.
caf-attestation-open-attestations-hint-3 = The box « Mes attestations » is lit. Touch it.
caf-attestation-open-attestations-well = The site offers two papers.

caf-attestation-choose-quotient-name = Choose the paper
caf-attestation-choose-quotient-say = Choose « quotient familial » (family quotient).
caf-attestation-choose-quotient-why =
    The letter asks for the family quotient.
    It is a number worked out by the Caf.
    It depends on the income and the family.
caf-attestation-choose-quotient-hint-1 = Which words did the canteen write? « Quotient familial ».
caf-attestation-choose-quotient-hint-2 = It is the second large box on the page.
caf-attestation-choose-quotient-hint-3 = The box « Attestation de quotient familial » is lit. Touch it.
caf-attestation-choose-quotient-well = This is the right paper. Now choose the month.
caf-attestation-choose-quotient-mistake-payment = This paper shows the money received. The canteen wants the « quotient familial ».
    .second = The payment paper is rather for a landlord. Go back to the list.
    .third = Touch « Retour » (back). Then touch the second box, « quotient familial ».

caf-attestation-download-name = Download
caf-attestation-download-say = Download the right month’s paper.
caf-attestation-download-why =
    The canteen wants « { $month } ».
    To download is to copy the paper onto the computer.
caf-attestation-download-hint-1 = The quotient changes over time. Take the most recent month.
caf-attestation-download-hint-2 = Look for « { $month } », on the second line. The button is on the right.
caf-attestation-download-hint-3 = The button of the right line is lit. Touch « Télécharger » (download).
caf-attestation-download-well = The paper is in « Téléchargements » (downloads).
caf-attestation-download-mistake-old-month = This paper is for the month before. The canteen wants « { $month } ».
    .second = The quotient has changed since. Read the month at the start of the line.
    .third = Return to the tab « caf.fr ». Touch the button of the line « { $month } ».

## Open, print

caf-attestation-open-file-name = Open the paper
caf-attestation-open-file-say = Open the downloaded paper.
caf-attestation-open-file-why =
    Papers arrive in « Téléchargements » (downloads).
    Its name begins with « quotient ».
    A PDF is a file like a sheet of paper.
caf-attestation-open-file-hint-1 = Look for a name with « quotient » and the month. It is not a photo.
caf-attestation-open-file-hint-2 = It is in the list, after the files that were already there.
caf-attestation-open-file-hint-3 = The right line is lit. Touch the name of the file.
caf-attestation-open-file-well = The paper is open. The quotient is on the last line.

caf-attestation-print-name = Print
caf-attestation-print-say = Touch « Imprimer » (print).
caf-attestation-print-why =
    The canteen needs the paper.
    First check the name and the month.
caf-attestation-print-hint-1 = This is the right paper. Print it on a sheet.
caf-attestation-print-hint-2 = The button is above the paper, on the right.
caf-attestation-print-hint-3 = The button « Imprimer » is lit. Touch it once.
caf-attestation-print-well = The paper is printing. In real life, take it at once.

## Leave nothing behind

caf-attestation-delete-name = Delete the file
caf-attestation-delete-say = Delete the file from the computer.
caf-attestation-delete-why =
    Other people use this computer.
    This paper shows a name and an income.
caf-attestation-delete-hint-1 = The paper is printed. The file must not stay here.
caf-attestation-delete-hint-2 = With the arrow, go back to the list of files. The button is beside the file.
caf-attestation-delete-hint-3 = Follow the lit part. Touch « Supprimer » (delete), beside the quotient.
caf-attestation-delete-well = The file is gone. In real life, empty the bin too.

caf-attestation-log-out-name = Log out
caf-attestation-log-out-say = Return to caf.fr. Log out.
caf-attestation-log-out-why =
    Closing the page is not enough.
    Without logging out, the account stays open.
caf-attestation-log-out-hint-1 = The account of { $first-name } is still open. Close it.
caf-attestation-log-out-hint-2 = In the tab « caf.fr », the link is at the bottom of the page.
caf-attestation-log-out-hint-3 = Follow the lit part, to « Se déconnecter » (log out).
caf-attestation-log-out-well = The account is closed. In real life, close the mailbox too.

## Other buttons

caf-attestation-decoy-benefits = Here you ask for a new benefit. You are looking for a paper.
    .second = The paper is private. It is in the account, not here.
    .third = Touch the button « Mon compte », above.
caf-attestation-decoy-france-connect = This is another door, with another account. It also works in real life.
    .second = Today, enter with the number and the Caf password.
    .third = Touch « Se connecter », above.
caf-attestation-decoy-open-old = This e-mail came yesterday. Its code no longer works.
    .second = A Caf code works for 15 minutes only.
    .third = Go back to the list. Then open the first line.
caf-attestation-decoy-open-scam = This e-mail is a trap. The Caf does not promise money like this.
    .second = Look at the address: it does not end with caf.fr.
    .third = Go back to the list. In real life, delete this e-mail.
caf-attestation-decoy-payments = Here you see the money paid. You are looking for a certificate.
    .second = The list of payments is not an official paper.
    .third = Touch the next box: « Mes attestations ».
caf-attestation-decoy-log-out-early = You will leave at the end. There are still things to do.
    .second = First the paper. Then delete the file. Then log out.
    .third = Go back with the arrow, at the top left.
caf-attestation-decoy-attestation-old = This paper is for the month before.
    .second = Look at the month in the name of the file.
    .third = Take the file « quotient » of the month they ask for: « { $month } ».
caf-attestation-decoy-deadline = This is the date to hand in the paper. You are looking for the paper’s month.
    .second = This date has a day. The month they ask for has none.
    .third = Touch the line above: « Mois du papier » (month of the paper).
