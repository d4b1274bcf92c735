# The coach's words: declare your income (Caf). Labels of the site stay in French.

caf-ressources-title = Declare your income to the Caf
caf-ressources-aim =
    Every 3 months, you check the income of the household.
    The Caf uses it to work out the « prime d’activité » (low-wage benefit) or the RSA (basic income).
caf-ressources-task =
    { $first-name } has received an e-mail from the Caf. Read it.
    Then enter his account on caf.fr.
    Compare the amounts with the payslip, on the desk.
    Correct the month that is wrong, and join the payslip.
    Léa had no income. They have nothing else to declare.
    At the end, log out.
caf-ressources-next-1 = The Caf checks the correction with the payslip.
caf-ressources-next-2 = The amount of the benefit stays the same for 3 months.
caf-ressources-next-3 = A mistake? Correct it quickly. Money received in excess is given back.
caf-ressources-keep-1 = The payslips of the three months
caf-ressources-keep-2 = The date of the next declaration
caf-ressources-help = Caf: www.caf.fr, phone 3230. The service is free. You only pay for the call.

## The e-mail

caf-ressources-read-notice-name = Read the e-mail
caf-ressources-read-notice-say = Open the e-mail from the Caf.
caf-ressources-read-notice-why =
    The Caf sends an e-mail every 3 months.
    The real e-mail asks for nothing and has no link.
caf-ressources-read-notice-hint-1 = Look for « Une démarche vous attend » (you have something to do).
caf-ressources-read-notice-hint-2 = It is in the tab « Boîte mail » (mailbox), at the top of the list.
caf-ressources-read-notice-hint-3 = Follow the lit part. Touch the line of the Caf.
caf-ressources-read-notice-well = The e-mail says to go to caf.fr yourself.

## Enter the account

caf-ressources-type-nir-name = Write the number
caf-ressources-type-nir-say = On caf.fr, write the number.
caf-ressources-type-nir-why =
    It is the social security number of { $first-name }.
    The Caf asks for the first 13 digits, without the key.
caf-ressources-type-nir-hint-1 = Copy the 13 digits of the card. Stop before the key.
caf-ressources-type-nir-hint-2 = Touch the tab « caf.fr ». It is the first white box.
caf-ressources-type-nir-hint-3 = Follow the lit part. In the box, write { $value }.
caf-ressources-type-nir-well = The Caf knows this number.
caf-ressources-type-nir-mistake-has-key = There are 15 digits. The Caf asks for 13.
    .second = The last 2 digits are the key. Erase them.
    .third = Touch “Erase” twice. What is left is { $value }.

caf-ressources-type-password-name = Password
caf-ressources-type-password-say = Write the password.
caf-ressources-type-password-why =
    Dots hide the letters.
    « Afficher » (show), on the right, lets you check.
caf-ressources-type-password-hint-1 = Copy the password from the card, with the capital letter.
caf-ressources-type-password-hint-2 = It is the second box, under the number.
caf-ressources-type-password-hint-3 = The box is lit. Write { $value }.
caf-ressources-type-password-well = The password is right.

caf-ressources-connect-name = Log in
caf-ressources-connect-say = Touch « Se connecter » (log in).
caf-ressources-connect-why =
    The Caf compares the number and the password.
    It will also ask for a code.
caf-ressources-connect-hint-1 = Both boxes are filled. Go in now.
caf-ressources-connect-hint-2 = The button is just under the two boxes.
caf-ressources-connect-hint-3 = « Se connecter » is lit. Touch it only once.
caf-ressources-connect-well = The Caf wants to check that it is you.

caf-ressources-send-code-name = Request the code
caf-ressources-send-code-say = Touch « Envoyer le code » (send the code).
caf-ressources-send-code-why =
    The code arrives in the mailbox.
    Without it, a thief cannot enter.
caf-ressources-send-code-hint-1 = The Caf will send 6 digits. Ask for them.
caf-ressources-send-code-hint-2 = The button is under the e-mail address hidden by dots.
caf-ressources-send-code-hint-3 = « Envoyer le code » is lit. Touch this button.
caf-ressources-send-code-well = The code is on its way to the mailbox.

caf-ressources-read-code-name = Read the code
caf-ressources-read-code-say = Open the e-mail « Votre code » (your code).
caf-ressources-read-code-why =
    The Caf page stays open beside it.
    Do not close it.
caf-ressources-read-code-hint-1 = The code is in a new e-mail. Go back and read the e-mails.
caf-ressources-read-code-hint-2 = It is in the tab « Boîte mail » (mailbox). If not, look in the junk mail.
caf-ressources-read-code-hint-3 = Follow the lit part, to the e-mail « Votre code ».
caf-ressources-read-code-well = The code is shown. It has 6 digits.

caf-ressources-type-code-name = Write the code
caf-ressources-type-code-say = Return to caf.fr. Write the code.
caf-ressources-type-code-why =
    The code works for 15 minutes, only once.
    Give it to nobody, even on the phone.
caf-ressources-type-code-hint-1 = The code in the e-mail is { $value }. It goes in the Caf page.
caf-ressources-type-code-hint-2 = The tab « caf.fr » is at the top. The box is in its page.
caf-ressources-type-code-hint-3 = Follow the lit part. In the box, write { $value }.
caf-ressources-type-code-well = The code is right.

caf-ressources-confirm-code-name = Confirm the code
caf-ressources-confirm-code-say = Touch « Valider » (confirm).
caf-ressources-confirm-code-why =
    The Caf compares the two codes.
    Then the account opens.
caf-ressources-confirm-code-hint-1 = The 6 digits are written. Give them to the Caf.
caf-ressources-confirm-code-hint-2 = The button is under the code box.
caf-ressources-confirm-code-hint-3 = « Valider » is lit. Touch this button.
caf-ressources-confirm-code-well = You are in the account. The name is at the top right.

## Check

caf-ressources-open-declaration-name = Open the declaration
caf-ressources-open-declaration-say = Touch « Déclarer mes ressources » (declare my income).
caf-ressources-open-declaration-why =
    The account shows what the e-mail announced.
    Without a declaration, the benefit stops.
caf-ressources-open-declaration-hint-1 = You will check the income. Open this procedure.
caf-ressources-open-declaration-hint-2 = It is the first large box, under the message.
caf-ressources-open-declaration-hint-3 = The box « Déclarer mes ressources » is lit. Touch it.
caf-ressources-open-declaration-well = Three months are already filled in.

caf-ressources-find-amount-name = Find the amount
caf-ressources-find-amount-say = On the payslip, find « net social ».
caf-ressources-find-amount-why =
    The Caf counts the « montant net social », an amount worked out for benefits.
    It is neither the gross salary nor the money the bank receives.
    Compare it with the table.
caf-ressources-find-amount-hint-1 = Open the payslip. Look for the words « net social ».
caf-ressources-find-amount-hint-2 = The payslip is on the desk, under the page. It is the second amount.
caf-ressources-find-amount-hint-3 = Follow the lit part. Touch the amount « net social ».
caf-ressources-find-amount-well = The payslip says 1290 euros. The site says 1240 euros.

caf-ressources-edit-name = Correct the month
caf-ressources-edit-say = Touch « Modifier » (change) on the second month.
caf-ressources-edit-why =
    The employer may have made a mistake.
    You have the right to correct it.
caf-ressources-edit-hint-1 = Which month is written on the payslip? Find it in the table.
caf-ressources-edit-hint-2 = It is the middle line. The button is on the right.
caf-ressources-edit-hint-3 = The right « Modifier » is lit. Touch it.
caf-ressources-edit-well = The page of this month opens.
caf-ressources-edit-mistake-too-soon = One amount is still wrong. Compare with the payslip.
    .second = Nothing is sent. Return to the table with « Vérifier encore » (check again).
    .third = Touch « Modifier » (change) on the middle line.

caf-ressources-amount-name = Write the amount
caf-ressources-amount-say = Erase 1240. Write { $value }.
caf-ressources-amount-why =
    Copy the amount « net social » from the payslip.
    The cents are not needed here.
caf-ressources-amount-hint-1 = The right amount is on the payslip: { $value } euros.
caf-ressources-amount-hint-2 = The box already holds 1240. It is at the top of the page.
caf-ressources-amount-hint-3 = The box is lit. Erase everything, then write { $value }.
caf-ressources-amount-well = The amount is the same as on the payslip.
caf-ressources-amount-value = Amount « net social », payslip
caf-ressources-amount-mistake-net-paid = 1258 euros is the money the bank receives. The Caf wants « net social ».
    .second = The words « net social » are written in full on the payslip.
    .third = Erase 1258. Write { $value }.
caf-ressources-amount-mistake-gross = 1652 euros is the gross salary. The Caf wants « net social ».
    .second = The « net social » is smaller than the gross. It is the line below.
    .third = Erase 1652. Write { $value }.

## Join the proof

caf-ressources-choose-slip-name = Look for the payslip
caf-ressources-choose-slip-say = Touch « Choisir un fichier » (choose a file).
caf-ressources-choose-slip-why =
    The Caf checks the corrections.
    The payslip is your proof.
caf-ressources-choose-slip-hint-1 = You must join a paper. Ask to choose a file.
caf-ressources-choose-slip-hint-2 = The button is under the words « Fiche de paie » (payslip).
caf-ressources-choose-slip-hint-3 = « Choisir un fichier » is lit. Touch this button.
caf-ressources-choose-slip-well = Here are the files of { $first-name }.

caf-ressources-attach-slip-name = Join the payslip
caf-ressources-attach-slip-say = Join the payslip of the right month.
caf-ressources-attach-slip-why =
    Two payslips look alike.
    Read the month in the name of the file.
caf-ressources-attach-slip-hint-1 = Which month are you correcting? Take the payslip of this month, in PDF.
caf-ressources-attach-slip-hint-2 = It is the fourth file in the list. Touch « Joindre » (join), beside it.
caf-ressources-attach-slip-hint-3 = The right button « Joindre » is lit. Touch it.
caf-ressources-attach-slip-well = The payslip is joined. Its name is on the page.
caf-ressources-attach-slip-mistake-other-month = This payslip is for the month after. Look at the month in the name.
    .second = The site took it, but the Caf will not be able to check.
    .third = Touch « Changer de fichier » (change file). Join the payslip just below.
caf-ressources-attach-slip-mistake-half = This photo is cut. The amount does not show.
    .second = All four corners of the sheet must show.
    .third = Touch « Changer de fichier » (change file). Join the PDF of the right month.

caf-ressources-save-name = Save
caf-ressources-save-say = Touch « Enregistrer » (save).
caf-ressources-save-why =
    This button keeps the correction.
    The declaration is not sent yet.
caf-ressources-save-hint-1 = The amount and the payslip are ready. Keep them.
caf-ressources-save-hint-2 = The button is under the name of the file.
caf-ressources-save-hint-3 = « Enregistrer » is lit. Touch this button.
caf-ressources-save-well = The table shows the new amount.

## Finish

caf-ressources-other-income-name = Other income
caf-ressources-other-income-say = Other income: touch « Non » (no).
caf-ressources-other-income-why =
    The question is about both partners.
    Do not declare the salaries in the table again.
caf-ressources-other-income-hint-1 = Did they receive anything else? No, neither { $first-name } nor Léa.
caf-ressources-other-income-hint-2 = The question is under the table. « Non » is the second answer.
caf-ressources-other-income-hint-3 = The question is lit. Touch the circle in front of « Non ».
caf-ressources-other-income-well = No other income: it is noted.
caf-ressources-other-income-mistake-extra = « Oui » (yes) adds an income. Here, there is no other one.
    .second = The salary of { $first-name } is already in the table.
    .third = Touch the circle in front of « Non, aucun autre revenu » (no other income).

caf-ressources-send-name = Send
caf-ressources-send-say = Read again, then touch « Valider » (send).
caf-ressources-send-why =
    « Valider » sends the declaration.
    Read the three months and the answer « Non » (no) again.
caf-ressources-send-hint-1 = Everything is right now. Send the declaration.
caf-ressources-send-hint-2 = The button is at the very bottom of the page.
caf-ressources-send-hint-3 = « Valider » is lit. Touch it once.
caf-ressources-send-well = The Caf has received the declaration.

caf-ressources-log-out-name = Log out
caf-ressources-log-out-say = Touch « Se déconnecter » (log out).
caf-ressources-log-out-why =
    The account shows the income of the family.
    Closing the page is not enough.
caf-ressources-log-out-hint-1 = It is finished. Close the account of { $first-name }.
caf-ressources-log-out-hint-2 = The link is at the bottom of the page.
caf-ressources-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
caf-ressources-log-out-well = The account is closed. In real life, close the mailbox too.

## Other buttons

caf-ressources-decoy-scam = This e-mail is a trap. It frightens and it hurries you.
    .second = Look at the address: it does not end with caf.fr.
    .third = Go back to the list. Open the e-mail « Une démarche vous attend » (you have something to do).
caf-ressources-decoy-claim = Stop there. In real life, this button leads to a fake site.
    .second = The real e-mail from the Caf has no button.
    .third = Go back to the list. Then go to caf.fr yourself.
caf-ressources-decoy-france-connect = This is another door. It also works in real life.
    .second = Today, enter with the number and the Caf password.
    .third = Touch « Se connecter » (log in), above.
caf-ressources-decoy-edit-first = This month is right. The payslip is about another month.
    .second = Read the month at the top of the payslip, on the desk.
    .third = Touch « Modifier » (change) on the middle line.
caf-ressources-decoy-edit-third = This month is right. The payslip is about the month before.
    .second = Read the month at the top of the payslip, on the desk.
    .third = Touch « Modifier » (change) on the middle line.
caf-ressources-decoy-confirm = Not everything is right: one amount is different on the payslip.
    .second = Compare the middle month with the payslip.
    .third = Touch « Vérifier encore » (check again).
caf-ressources-decoy-gross = This is the gross salary. The Caf does not ask for it.
    .second = Gross is before deductions. Look for « net social ».
    .third = Touch the line below: « Montant net social ».
caf-ressources-decoy-net-paid = This is the money the bank receives. The Caf counts something else.
    .second = Two amounts look alike. Look for the words « net social ».
    .third = Touch the line above: « Montant net social ».
