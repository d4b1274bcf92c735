# The coach's words: send a document (France Travail). Labels of the site stay in French.

ft-envoyer-document-title = Send a document to France Travail
ft-envoyer-document-aim =
    France Travail asks for a paper, for example a payslip.
    You send it from the computer, without going there.
ft-envoyer-document-task =
    France Travail is waiting for { $first-name }’s payslip.
    It is the one from the bakery, for « { $month } ».
    The paper is on the table. The file is in the computer.
    Send the right file, only once.
    Check that it is received, then log out.
ft-envoyer-document-next-1 = « Reçu » (received) means: the file has arrived. An adviser will read it later.
ft-envoyer-document-next-2 = When the paper is accepted, the status becomes « Traité » (processed).
ft-envoyer-document-next-3 = If the paper is hard to read, France Travail asks for another.
ft-envoyer-document-keep-1 = The payslip on paper
ft-envoyer-document-keep-2 = The date when you sent it
ft-envoyer-document-help = France Travail: www.francetravail.fr, phone 3949. The service is free. You only pay for the call. The agencies also have scanners.

## Enter the account

ft-envoyer-document-open-login-name = Open the login page
ft-envoyer-document-open-login-say = Touch « Se connecter » (log in).
ft-envoyer-document-open-login-why =
    You send papers from the personal account.
    { $first-name } is already registered: she logs in.
ft-envoyer-document-open-login-hint-1 = First you must enter { $first-name }’s account.
ft-envoyer-document-open-login-hint-2 = It is the first button, under the title.
ft-envoyer-document-open-login-hint-3 = The button « Se connecter » is lit. Touch it.
ft-envoyer-document-open-login-well = The login page opens.

ft-envoyer-document-identifier-name = Write the identifier
ft-envoyer-document-identifier-say = Write the France Travail identifier.
ft-envoyer-document-identifier-why =
    The identifier is { $first-name }’s number at France Travail.
    It has 11 digits. The old ones were shorter.
ft-envoyer-document-identifier-hint-1 = Copy the 11 digits of the card, zeros included.
ft-envoyer-document-identifier-hint-2 = It is the first box on the page.
ft-envoyer-document-identifier-hint-3 = The box is lit. Write { $value }.
ft-envoyer-document-identifier-well = The identifier is complete.
ft-envoyer-document-identifier-mistake-old = This is the old identifier, with a letter. The new one has 11 digits.
    .second = Look at { $first-name }’s card. Her number has no letter.
    .third = Empty the box. Write { $value }.

ft-envoyer-document-password-name = Password
ft-envoyer-document-password-say = Write the password.
ft-envoyer-document-password-why =
    Dots hide the letters.
    The eye, on the right, shows them for a moment.
ft-envoyer-document-password-hint-1 = Copy the password from the card, capital letter included.
ft-envoyer-document-password-hint-2 = The box is under the identifier.
ft-envoyer-document-password-hint-3 = The box « Mot de passe » (password) is lit. Write { $value }.
ft-envoyer-document-password-well = The password is right.

ft-envoyer-document-connect-name = Log in
ft-envoyer-document-connect-say = Touch « Se connecter » (log in).
ft-envoyer-document-connect-why =
    The site checks the identifier and the password.
    Then the account opens.
ft-envoyer-document-connect-hint-1 = Both boxes are filled. Enter the account.
ft-envoyer-document-connect-hint-2 = The button is under the password.
ft-envoyer-document-connect-hint-3 = « Se connecter » is lit. Touch it once.
ft-envoyer-document-connect-well = Here is { $first-name }’s account. A message says that a document is expected.

## Find the request

ft-envoyer-document-open-exchanges-name = Open the exchanges
ft-envoyer-document-open-exchanges-say = Touch « Mes échanges avec France Travail » (my exchanges with France Travail).
ft-envoyer-document-open-exchanges-why =
    The letters and the documents are in the same place.
    In real life, this name may change. Look for the word « échanges » or « documents ».
ft-envoyer-document-open-exchanges-hint-1 = Where does the site put the papers to send? Read the small line of each box.
ft-envoyer-document-open-exchanges-hint-2 = It is the middle box, under the job offers.
ft-envoyer-document-open-exchanges-hint-3 = The box « Mes échanges » is lit. Touch it.
ft-envoyer-document-open-exchanges-well = Here is the list of documents.

ft-envoyer-document-ask-send-name = Take the request
ft-envoyer-document-ask-send-say = Touch « Envoyer » (send), on the line of the payslip.
ft-envoyer-document-ask-send-why =
    The request says exactly which paper is missing.
    Answering on its line avoids mistakes.
ft-envoyer-document-ask-send-hint-1 = Look for the line whose status is « À envoyer » (to be sent).
ft-envoyer-document-ask-send-hint-2 = It is the first line of the table. The button is on the right.
ft-envoyer-document-ask-send-hint-3 = The button « Envoyer » is lit. Touch it.
ft-envoyer-document-ask-send-well = The sending form opens.

ft-envoyer-document-type-name = Choose the type
ft-envoyer-document-type-say = Choose « Bulletin de salaire » (payslip).
ft-envoyer-document-type-why =
    « Bulletin de salaire » and « fiche de paie » both mean payslip.
    The right type sends the paper to the right service.
ft-envoyer-document-type-hint-1 = What is the other French name for « fiche de paie » (payslip)?
ft-envoyer-document-type-hint-2 = Under « Quel document ? » (which document), it is the third answer.
ft-envoyer-document-type-hint-3 = The question is lit. Touch « Bulletin de salaire ».
ft-envoyer-document-type-well = This is the right type of document.
ft-envoyer-document-type-mistake-other = « Autre » (other) makes things slower. Somebody must guess what it is.
    .second = The payslip has its own name in the list.
    .third = Touch « Bulletin de salaire ».
ft-envoyer-document-type-mistake-certificate = The employer’s certificate is given at the end of a contract. It is already processed.
    .second = France Travail is waiting for the payslip of the month.
    .third = Touch « Bulletin de salaire ».

## The right month

ft-envoyer-document-find-month-name = Read the paper
ft-envoyer-document-find-month-say = Open the payslip. Touch the month worked.
ft-envoyer-document-find-month-why =
    Two dates are on the payslip: the work and the payment.
    The site asks for the month of the work.
ft-envoyer-document-find-month-hint-1 = Look for the month when { $first-name } worked, not the pay day.
ft-envoyer-document-find-month-hint-2 = The paper is under the page. The line is at the top, « Période de travail » (period worked).
ft-envoyer-document-find-month-hint-3 = Follow the lit part. Touch the month, at the top of the payslip.
ft-envoyer-document-find-month-well = This is the month of the work.

ft-envoyer-document-month-name = Choose the month
ft-envoyer-document-month-say = Open the list. Choose « { $month } ».
ft-envoyer-document-month-why =
    This list unfolds when you touch it.
    The month must be the same as on the payslip.
ft-envoyer-document-month-hint-1 = Take the month you read on the payslip: « { $month } ».
ft-envoyer-document-month-hint-2 = The list is under the type of document. Touch it to open it.
ft-envoyer-document-month-hint-3 = The list is lit. Touch it, then touch « { $month } ».
ft-envoyer-document-month-well = The month is right.
ft-envoyer-document-month-mistake-paid = This is the month of the payment. The site asks for the month of the work.
    .second = Read the payslip again. « Période de travail » (period worked) gives the right month.
    .third = Open the list again. Touch « { $month } ».
ft-envoyer-document-month-mistake-before = That month is past. France Travail is waiting for « { $month } ».
    .second = The site’s message gives the month expected. So does the payslip.
    .third = Open the list. Touch the next line: « { $month } ».

## The file

ft-envoyer-document-open-chooser-name = Look for the file
ft-envoyer-document-open-chooser-say = Touch the button to choose a file.
ft-envoyer-document-open-chooser-why =
    The site does not see the computer.
    You show it the file.
ft-envoyer-document-open-chooser-hint-1 = The payslip is in the computer. You must go and get it.
ft-envoyer-document-open-chooser-hint-2 = The button is under the month, beside « Votre document » (your document).
ft-envoyer-document-open-chooser-hint-3 = The button is lit. Touch it.
ft-envoyer-document-open-chooser-well = The folder « Documents » opens. There are five files.

ft-envoyer-document-attach-name = Join the file
ft-envoyer-document-attach-say = Find the payslip for the right month. Touch « Joindre » (join).
ft-envoyer-document-attach-why =
    Read the name, then the month, then the size.
    « Ouvrir » (open) shows the file without sending it.
    « Ko » is small. « Mo » is a thousand times bigger.
ft-envoyer-document-attach-hint-1 = The right file is a light PDF, with the name of the right month.
ft-envoyer-document-attach-hint-2 = It is the last in the list. Its name begins with « fiche_de_paie ».
ft-envoyer-document-attach-hint-3 = The right button « Joindre » is lit. Touch it.
ft-envoyer-document-attach-well = The file is joined. Its name is shown on the page.
ft-envoyer-document-attach-mistake-previous = This payslip is for the month before. You need « { $month } ».
    .second = The month is at the end of the name. Read it to the end.
    .third = Return to the folder. Join the file with « { $month } ».
ft-envoyer-document-attach-mistake-photo = This is a holiday photo. It concerns only { $first-name }.
    .second = Read the name of the file before you join it.
    .third = Return to the folder. Join the payslip: « { $month } ».

ft-envoyer-document-to-preview-name = See the preview
ft-envoyer-document-to-preview-say = Touch « Continuer » (continue).
ft-envoyer-document-to-preview-why =
    The site will show the document.
    Nothing has been sent yet.
ft-envoyer-document-to-preview-hint-1 = The type, the month and the file are there. Go on.
ft-envoyer-document-to-preview-hint-2 = The button is under the name of the file.
ft-envoyer-document-to-preview-hint-3 = The button « Continuer » is lit. Touch it.
ft-envoyer-document-to-preview-well = The preview appears. This is the time to check.

## Check and send

ft-envoyer-document-readable-name = Check the preview
ft-envoyer-document-readable-say = Read the preview again. Tick « entier et lisible » (whole and readable).
ft-envoyer-document-readable-why =
    A cut or blurred paper is refused later.
    Check the employer, the name and the month.
ft-envoyer-document-readable-hint-1 = Is it the right payslip, with the right month? Then say so.
ft-envoyer-document-readable-hint-2 = The small box is under the preview, before the buttons.
ft-envoyer-document-readable-hint-3 = The box is lit. Touch it to tick it.
ft-envoyer-document-readable-well = The document is checked.

ft-envoyer-document-send-name = Send
ft-envoyer-document-send-say = Touch « Envoyer » (send), only once.
ft-envoyer-document-send-why =
    Sending once is enough.
    Sending the same paper several times slows everything down.
ft-envoyer-document-send-hint-1 = The payslip is right. Send it to France Travail.
ft-envoyer-document-send-hint-2 = The button is at the very bottom, after « Changer de fichier » (change file).
ft-envoyer-document-send-hint-3 = The button « Envoyer » is lit. Touch it, then wait.
ft-envoyer-document-send-well = The payslip is sent. Read the date and the time.

ft-envoyer-document-see-received-name = Check it arrived
ft-envoyer-document-see-received-say = Touch « Voir mes documents » (see my documents).
ft-envoyer-document-see-received-why =
    The list shows whether the paper has arrived.
    « Reçu » (received) does not yet mean accepted.
ft-envoyer-document-see-received-hint-1 = Has the status « À envoyer » (to be sent) changed? Go and see the list.
ft-envoyer-document-see-received-hint-2 = It is the first button, under the sending number.
ft-envoyer-document-see-received-hint-3 = « Voir mes documents » is lit. Touch it.
ft-envoyer-document-see-received-well = The status is « Reçu » (received). No need to send it a second time.

ft-envoyer-document-log-out-name = Log out
ft-envoyer-document-log-out-say = Touch « Se déconnecter » (log out).
ft-envoyer-document-log-out-why =
    Otherwise the account stays open here.
    The next person could see it.
ft-envoyer-document-log-out-hint-1 = The sending is done. Close { $first-name }’s account.
ft-envoyer-document-log-out-hint-2 = The link is under the list of documents.
ft-envoyer-document-log-out-hint-3 = The link « Se déconnecter » is lit. Touch it.
ft-envoyer-document-log-out-well = The account is closed. In real life, take your USB stick back too.

## Other buttons

ft-envoyer-document-decoy-sign-up = The registration is already done. { $first-name } has an account.
    .second = Registering again does not help to send a paper.
    .third = Touch the button « Se connecter » (log in).
ft-envoyer-document-decoy-forgotten = This link is for changing a lost password.
    .second = The password is on the card. It is not lost.
    .third = Write the password, then touch « Se connecter » (log in).
ft-envoyer-document-decoy-offers = Here you look for a job. You have a paper to send.
    .second = The message at the top is about an expected document.
    .third = Touch the next box: « Mes échanges avec France Travail » (my exchanges).
ft-envoyer-document-decoy-rights = Here you see your payments and certificates.
    .second = This box is for receiving a paper, not for sending one.
    .third = Touch the middle box: « Mes échanges avec France Travail » (my exchanges).
ft-envoyer-document-decoy-paid-on = This is the pay day. The site asks for the month of the work.
    .second = You work one month. Sometimes you are paid the next month.
    .third = Touch the line « Période de travail » (period worked), at the top.
ft-envoyer-document-decoy-again = The document has already gone. Sending once is enough.
    .second = To be sure, look at its status in the list.
    .third = Touch « Voir mes documents » (see my documents), just before.
