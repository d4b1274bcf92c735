# The coach's words: report a change of situation (MSA). Labels of the site stay in French.

msa-changement-title = Report a change to the MSA
msa-changement-aim =
    Your life changes: you tell the MSA at once.
    That way, the money paid stays right.
msa-changement-task =
    { $first-name }’s seasonal contract is over.
    He is now registered with France Travail.
    Report this change to the MSA, with the right dates.
    Then log out.
msa-changement-next-1 = The MSA asks you for the work certificate. You send it from your account.
msa-changement-next-2 = It works out your benefits again. The answer comes in your messages.
msa-changement-next-3 = Tell France Travail and ameli too. The MSA does not do it for you.
msa-changement-keep-1 = The work certificate (« certificat de travail »)
msa-changement-keep-2 = The number and the date of the report
msa-changement-help = MSA: www.msa.fr. The phone number is that of your local office. It is on its site and on its letters.

## Enter

msa-changement-open-space-name = Open the account
msa-changement-open-space-say = Touch « Mon espace privé » (my private account).
msa-changement-open-space-why =
    Each person has an account at the MSA.
    You report changes inside it.
msa-changement-open-space-hint-1 = To report, you must first enter the account.
msa-changement-open-space-hint-2 = The button is in the middle of the first page.
msa-changement-open-space-hint-3 = « Mon espace privé » is lit. Touch this button.
msa-changement-open-space-well = The login page opens.

msa-changement-nir-name = Write the number
msa-changement-nir-say = Write the social security number.
msa-changement-nir-why =
    The MSA asks for the first 13 digits.
    The last 2 are the key: leave them out.
msa-changement-nir-hint-1 = Copy the 13 digits of { $first-name }’s card.
msa-changement-nir-hint-2 = It is the first box on the page.
msa-changement-nir-hint-3 = The box is lit. Write { $value }.
msa-changement-nir-well = The MSA knows this number.
msa-changement-nir-mistake-has-key = There are 15 digits. The MSA asks for 13.
    .second = The last 2 digits are the key. Erase them.
    .third = Touch “Erase” twice. What is left is { $value }.

msa-changement-password-name = Password
msa-changement-password-say = Write the password.
msa-changement-password-why =
    It is the MSA password.
    Dots hide the letters: this is normal.
msa-changement-password-hint-1 = Copy the password from the card. Keep the capital letter.
msa-changement-password-hint-2 = It is the second box, under the number.
msa-changement-password-hint-3 = The box is lit. Write { $value }.
msa-changement-password-well = The password is right.

msa-changement-connect-name = Log in
msa-changement-connect-say = Touch « Se connecter » (log in).
msa-changement-connect-why =
    Both boxes are filled.
    This button opens the account.
msa-changement-connect-hint-1 = The number and the password are ready. Enter.
msa-changement-connect-hint-2 = The button is under the two boxes.
msa-changement-connect-hint-3 = « Se connecter » is lit. Touch it once.
msa-changement-connect-well = The account opens. A small window appears.

msa-changement-refuse-save-name = Refuse to save
msa-changement-refuse-save-say = Touch « Jamais » (never).
msa-changement-refuse-save-why =
    Several people use this computer.
    The next ones could use a password saved here.
msa-changement-refuse-save-hint-1 = The browser wants to save the password. Refuse.
msa-changement-refuse-save-hint-2 = The small window is at the top. « Jamais » is the first button.
msa-changement-refuse-save-hint-3 = « Jamais » is lit. Touch this button.
msa-changement-refuse-save-well = The password is not saved.

## Find the report

msa-changement-open-family-name = Open the section
msa-changement-open-family-say = Touch « Famille, Logement » (family, housing).
msa-changement-open-family-why =
    Benefits depend on the work and the household.
    So you report changes in this section.
msa-changement-open-family-hint-1 = Look for the section of benefits and reports.
msa-changement-open-family-hint-2 = It is the middle box, under « Santé » (health).
msa-changement-open-family-hint-3 = « Famille, Logement » is lit. Touch this box.
msa-changement-open-family-well = Two kinds of report are offered.

msa-changement-open-change-name = Choose the report
msa-changement-open-change-say = Open « changement de situation » (change of situation).
msa-changement-open-change-why =
    A change is reported at once.
    Do not wait for the end of the quarter.
msa-changement-open-change-hint-1 = Look for the words « changement de situation ».
msa-changement-open-change-hint-2 = It is the second large box.
msa-changement-open-change-hint-3 = The right box is lit. Touch it.
msa-changement-open-change-well = The site asks what has changed.

msa-changement-choose-work-name = Choose the subject
msa-changement-choose-work-say = Touch « Mon travail » (my work).
msa-changement-choose-work-why =
    { $first-name }’s contract is over.
    His family and his home have not changed.
msa-changement-choose-work-hint-1 = What has changed? The job.
msa-changement-choose-work-hint-2 = It is the middle box.
msa-changement-choose-work-hint-3 = « Mon travail » is lit. Touch this box.
msa-changement-choose-work-well = The site asks for two dates and one answer.
msa-changement-choose-work-mistake-family = This page is about the couple and the children.
    .second = { $first-name }’s family has not changed.
    .third = Touch « Retour » (back), then « Mon travail ».
msa-changement-choose-work-mistake-housing = This page is about the home and the rent.
    .second = { $first-name } still lives in the same place.
    .third = Touch « Retour » (back), then « Mon travail ».

## The dates

msa-changement-find-last-day-name = Find the date
msa-changement-find-last-day-say = Find the last day worked.
msa-changement-find-last-day-why =
    The work certificate shows three dates.
    The MSA wants the last day of work.
msa-changement-find-last-day-hint-1 = Open the certificate on the desk.
msa-changement-find-last-day-hint-2 = The paper is under the page. The right date is the middle one.
msa-changement-find-last-day-hint-3 = Follow the lit part. Touch the middle date.
msa-changement-find-last-day-well = This is the date to write.

msa-changement-last-day-name = Write the date
msa-changement-last-day-say = Write the last day worked.
msa-changement-last-day-why =
    There are three boxes: day, month, year.
    The year is written with 4 digits.
msa-changement-last-day-hint-1 = Copy the date from the certificate, the middle one.
msa-changement-last-day-hint-2 = The three boxes are under the employer’s name.
msa-changement-last-day-hint-3 = The boxes are lit. Write { $value }.
msa-changement-last-day-well = The end date is right.
msa-changement-last-day-value = Last day worked
msa-changement-last-day-mistake-today = This is today’s date. The contract was already over.
    .second = The MSA wants the last day of work. It is on the certificate.
    .third = Empty the boxes. Write { $value }.
msa-changement-last-day-mistake-first-day = This is the first day of the contract.
    .second = Take the second date on the certificate.
    .third = Empty the boxes. Write { $value }.
msa-changement-last-day-mistake-written-on = On that day, the employer signed the paper.
    .second = The work was over before. Go up one line on the certificate.
    .third = Empty the boxes. Write { $value }.
msa-changement-last-day-mistake-two-digits = The year is too short. It needs 4 digits.
    .second = The first two digits of the year are missing.
    .third = Touch the third box. The whole date is { $value }.

msa-changement-now-name = Situation now
msa-changement-now-say = Choose « Sans emploi » (without a job).
msa-changement-now-why =
    { $first-name } is looking for a new job.
    He is registered with France Travail.
msa-changement-now-hint-1 = What has { $first-name } been doing since the contract ended?
msa-changement-now-hint-2 = It is the second answer, under the date.
msa-changement-now-hint-3 = The right answer is lit. Touch it.
msa-changement-now-well = A new date is asked for.
msa-changement-now-mistake-hired = { $first-name } does not have a new job yet.
    .second = He has been without a job since the end of the season.
    .third = Touch « Sans emploi, inscrit à France Travail » (without a job, registered with France Travail).

msa-changement-open-mail-name = Open the e-mails
msa-changement-open-mail-say = Open the tab « Boîte mail » (mailbox).
msa-changement-open-mail-why =
    France Travail wrote the date of registration.
    The MSA page stays open beside it.
msa-changement-open-mail-hint-1 = The date is in an e-mail. Go and read it.
msa-changement-open-mail-hint-2 = The tabs are at the very top of the screen.
msa-changement-open-mail-hint-3 = « Boîte mail » is lit. Touch this tab.
msa-changement-open-mail-well = Here are { $first-name }’s e-mails.

msa-changement-read-since-name = Read the e-mail
msa-changement-read-since-say = Open the e-mail from France Travail.
msa-changement-read-since-why =
    This e-mail confirms the registration.
    It gives the exact date.
msa-changement-read-since-hint-1 = Look at who is writing. Look for « France Travail ».
msa-changement-read-since-hint-2 = It is the second line of the list.
msa-changement-read-since-hint-3 = The right line is lit. Touch it.
msa-changement-read-since-well = The date of registration is shown.

msa-changement-since-name = Date of registration
msa-changement-since-say = Write the date of registration.
msa-changement-since-why =
    Return to the MSA page.
    Write the date you read in the e-mail.
msa-changement-since-hint-1 = The date in the e-mail is { $value }.
msa-changement-since-hint-2 = Open the tab « msa.fr ». The boxes are under the answer you chose.
msa-changement-since-hint-3 = Follow the lit part. Write { $value }.
msa-changement-since-well = Both dates are right.
msa-changement-since-value = Registered with France Travail since
msa-changement-since-mistake-last-day = This is the last day of work. The registration came after.
    .second = Read the e-mail from France Travail again.
    .third = Empty the boxes. Write { $value }.
msa-changement-since-mistake-today = This is today’s date. The registration is older.
    .second = Read the e-mail from France Travail again.
    .third = Empty the boxes. Write { $value }.

## Send

msa-changement-to-summary-name = See the summary
msa-changement-to-summary-say = Touch « Continuer » (continue).
msa-changement-to-summary-why =
    You will read everything again before sending.
    Nothing has been sent yet.
msa-changement-to-summary-hint-1 = The three answers are given. Go on.
msa-changement-to-summary-hint-2 = The button is at the bottom, under the second date.
msa-changement-to-summary-hint-3 = « Continuer » is lit. Touch this button.
msa-changement-to-summary-well = Read the two dates again.

msa-changement-send-name = Send
msa-changement-send-say = Touch « Valider » (send).
msa-changement-send-why =
    The dates and the answer are right.
    « Valider » means sending for good.
msa-changement-send-hint-1 = The summary is right. Send it.
msa-changement-send-hint-2 = The button is under the four lines.
msa-changement-send-hint-3 = « Valider » is lit. Touch this button.
msa-changement-send-well = The MSA has been told.
msa-changement-send-mistake-refused = One date is not accepted. Read the lines again.
    .second = Touch « Modifier » (change) to see the boxes again.
    .third = Copy the date on the certificate, then the one in the e-mail.

msa-changement-log-out-name = Log out
msa-changement-log-out-say = Touch « Se déconnecter » (log out).
msa-changement-log-out-why =
    { $first-name }’s account is still open.
    The next person could read it.
msa-changement-log-out-hint-1 = Before you leave, close the account.
msa-changement-log-out-hint-2 = The link is at the bottom of the page.
msa-changement-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
msa-changement-log-out-well = The account is closed. In real life, close the mailbox too.

## Other buttons

msa-changement-decoy-france-connect = This is another door. It also works in real life.
    .second = Today, enter with the number and the MSA password.
    .third = Touch « Se connecter » (log in), just before.
msa-changement-decoy-keep = On a shared computer, do not save a password.
    .second = The next person could enter the account.
    .third = Touch « Jamais » (never), beside it.
msa-changement-decoy-health = Here you see the refunds for care.
    .second = The end of a contract is not reported here.
    .third = Touch « Famille, Logement » (family, housing), just after.
msa-changement-decoy-account = Here you change your address or your phone.
    .second = { $first-name } has not moved. His work has changed.
    .third = Touch « Famille, Logement » (family, housing), just before.
msa-changement-decoy-resources = This report comes back every 3 months. It is about income.
    .second = A change is reported at once, separately.
    .third = Touch the second box: « changement de situation » (change of situation).
msa-changement-decoy-first-day = This is the first day of the contract.
    .second = The MSA wants to know when the work stopped.
    .third = Touch the next date, the middle one.
msa-changement-decoy-written-on = On that day, the employer signed the paper.
    .second = The work stopped a few days before.
    .third = Go up one line. Touch the middle date.
msa-changement-decoy-refund = This e-mail is a trap. It promises money and hurries you.
    .second = The address does not end with msa.fr.
    .third = Return to the messages. Open the one from France Travail.
