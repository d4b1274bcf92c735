# The coach's words: check your income for the quarter (MSA). Labels of the site stay in French.

msa-ressources-title = Declare your income to the MSA
msa-ressources-aim =
    Every 3 months, you check your income.
    The MSA uses it to work out the « prime d’activité » (in-work benefit).
msa-ressources-task =
    { $first-name } had two employers in October.
    The MSA knows only one: it shows 620 euros.
    Correct October with the two payslips.
    Join the missing payslip, send, then log out.
msa-ressources-next-1 = The MSA checks the payslip you joined. It may write to you in your messages.
msa-ressources-next-2 = Then it works out the amount for 3 months. The money does not come the same day.
msa-ressources-next-3 = An honest mistake can be corrected. Money received in excess must be given back.
msa-ressources-keep-1 = All the payslips, from each employer
msa-ressources-keep-2 = The number of the declaration
msa-ressources-help = MSA: www.msa.fr. Call your local MSA office. Its number is on its site and on its letters.

## Go in

msa-ressources-nir-name = Write the number
msa-ressources-nir-say = Write the social security number.
msa-ressources-nir-why =
    The MSA recognises you by this number.
    It asks for 13 digits, without the key.
msa-ressources-nir-hint-1 = Copy the 13 digits from the card of { $first-name }.
msa-ressources-nir-hint-2 = It is the first white box, under the title.
msa-ressources-nir-hint-3 = The box is lit. Write { $value }.
msa-ressources-nir-well = The MSA knows this number.
msa-ressources-nir-mistake-has-key = There are 15 digits. The MSA asks for 13.
    .second = The last 2 digits are the key. Erase them.
    .third = Touch “Erase” twice. What is left is { $value }.

msa-ressources-password-name = Password
msa-ressources-password-say = Write the password.
msa-ressources-password-why =
    It is the MSA password.
    The one for the Caf or ameli does not work here.
msa-ressources-password-hint-1 = Copy the password from the card. Keep the capital letter.
msa-ressources-password-hint-2 = It is the second box, under the number.
msa-ressources-password-hint-3 = The box is lit. Write { $value }.
msa-ressources-password-well = The password is right.

msa-ressources-connect-name = Log in
msa-ressources-connect-say = Touch « Se connecter » (log in).
msa-ressources-connect-why =
    Both boxes are filled.
    Your declarations are behind this door.
msa-ressources-connect-hint-1 = The number and the password are ready. Go in.
msa-ressources-connect-hint-2 = The button is under the two boxes.
msa-ressources-connect-hint-3 = « Se connecter » is lit. Touch it once.
msa-ressources-connect-well = The account of { $first-name } is open.

## Find the declaration

msa-ressources-open-family-name = Open the section
msa-ressources-open-family-say = Touch « Famille, Logement » (family, housing).
msa-ressources-open-family-why =
    The « prime d’activité » (in-work benefit) is kept with family matters.
    The MSA brings several services together.
msa-ressources-open-family-hint-1 = Look for the section of the « prime d’activité » (in-work benefit).
msa-ressources-open-family-hint-2 = It is the second large box, under « Santé » (health).
msa-ressources-open-family-hint-3 = The box « Famille, Logement » is lit. Touch it.
msa-ressources-open-family-well = The declaration is in this section.

msa-ressources-open-resources-name = Open the declaration
msa-ressources-open-resources-say = Open the declaration of income.
msa-ressources-open-resources-why =
    « Ressources » means the money earned or received.
    Without this declaration, the payment stops.
msa-ressources-open-resources-hint-1 = Look for the words « ressources du trimestre » (income for the quarter).
msa-ressources-open-resources-hint-2 = It is the first large box on the page.
msa-ressources-open-resources-hint-3 = The right box is lit. Touch it.
msa-ressources-open-resources-well = The declaration has 4 stages. Here is the first.

msa-ressources-situation-name = Check the situation
msa-ressources-situation-say = Read again, then say that it is correct.
msa-ressources-situation-why =
    The MSA shows what it knows about { $first-name }.
    The address and the end of the contract are right.
    If a line is wrong, you say so first.
msa-ressources-situation-hint-1 = Compare the address with the card. Nothing has changed.
msa-ressources-situation-hint-2 = The large button is under the three lines.
msa-ressources-situation-hint-3 = « Ma situation est exacte » (my situation is correct) is lit. Touch this button.
msa-ressources-situation-well = Here are the three months, already filled in.

## Compare and correct

msa-ressources-find-net-social-name = Read the payslip
msa-ressources-find-net-social-say = Find the « net social » of the greenhouses.
msa-ressources-find-net-social-why =
    In October, { $first-name } also worked in greenhouses (« serres »).
    Touch the right amount on that payslip.
    The MSA counts the « montant net social » (net social amount).
msa-ressources-find-net-social-hint-1 = Two payslips are on the desk. Open the one from the « serres » (greenhouses).
msa-ressources-find-net-social-hint-2 = The papers are under the page. The amount is on the middle line.
msa-ressources-find-net-social-hint-3 = Follow the lit part. Touch 122,00 euros.
msa-ressources-find-net-social-well = 620 and 122 make 742. The screen shows only 620.

msa-ressources-correct-name = Correct October
msa-ressources-correct-say = Touch « Corriger » (correct), line « octobre » (October).
msa-ressources-correct-why =
    Correcting is not cheating: it is allowed.
    The MSA knew only one employer.
msa-ressources-correct-hint-1 = August and September are right. Only October changes.
msa-ressources-correct-hint-2 = It is the third line of the table. The button is on the right.
msa-ressources-correct-hint-3 = The button of the right line is lit. Touch it.
msa-ressources-correct-well = The page for correcting is open.
msa-ressources-correct-mistake-too-soon = October is not corrected yet. Go back to the table.
    .second = The screen says 620 euros. The two payslips make 742 euros.
    .third = Touch « Retour » (back), then « Corriger » (correct) on the line « octobre » (October).

msa-ressources-total-name = Write the total
msa-ressources-total-say = Write the total for October.
msa-ressources-total-why =
    Add the two net social amounts.
    620 plus 122 make 742.
msa-ressources-total-hint-1 = Erase 620. Write the sum of the two payslips.
msa-ressources-total-hint-2 = The box is in the middle. It already holds 620.
msa-ressources-total-hint-3 = The box is lit. Write { $value }.
msa-ressources-total-well = The total counts both employers.
msa-ressources-total-value = October, both payslips together
msa-ressources-total-mistake-only-second = 122 is the amount for the greenhouses only. The total is needed.
    .second = Add the orchard too: 620 plus 122.
    .third = Empty the box. Write { $value }.
msa-ressources-total-mistake-unchanged = 620 is the amount for the orchard only. The greenhouses are missing.
    .second = Add 122 to 620. The total is larger.
    .third = Erase 620. Write { $value }.
msa-ressources-total-mistake-net-paid = 712 is the sum received at the bank. The MSA counts differently.
    .second = On each payslip, take the line « Montant net social » (net social amount).
    .third = 620 plus 122 make { $value }. Write this number.

msa-ressources-choose-file-name = Find the file
msa-ressources-choose-file-say = Look for the missing payslip.
msa-ressources-choose-file-why =
    The MSA checks each correction.
    The payslip proves the new amount.
msa-ressources-choose-file-hint-1 = You must join a file. Open the documents on the computer.
msa-ressources-choose-file-hint-2 = « Choisir un fichier » (choose a file) is under the total. It goes with « Fiche de paie qui manque » (missing payslip).
msa-ressources-choose-file-hint-3 = « Choisir un fichier » is lit. Touch this button.
msa-ressources-choose-file-well = Here are the documents of { $first-name }.
msa-ressources-choose-file-mistake-no-proof = The proof is still missing. First join the payslip.
    .second = Without a payslip, the MSA cannot check.
    .third = Touch « Choisir un fichier » (choose a file), under the total.

msa-ressources-attach-name = Join the payslip
msa-ressources-attach-say = Join the payslip from the greenhouses.
msa-ressources-attach-why =
    The MSA already knows the payslip from the orchard.
    A blurred photo would be refused later.
msa-ressources-attach-hint-1 = Read the names. You need « serres » (greenhouses), and a PDF.
msa-ressources-attach-hint-2 = It is the last file in the list.
msa-ressources-attach-hint-3 = The right button « Joindre » (join) is lit. Touch it.
msa-ressources-attach-well = The name of the file is shown on the page.
msa-ressources-attach-mistake-known-slip = This is the payslip from the orchard. The MSA already knows it.
    .second = The missing payslip is the one from the greenhouses.
    .third = Join the file « fiche_octobre_serres.pdf ».

msa-ressources-save-name = Save
msa-ressources-save-say = Touch « Enregistrer la correction » (save the correction).
msa-ressources-save-why =
    The amount and the proof are ready.
    Nothing has been sent to the MSA yet.
msa-ressources-save-hint-1 = The correction is complete. Keep it.
msa-ressources-save-hint-2 = The button is under the name of the file.
msa-ressources-save-hint-3 = The button is lit. Touch it.
msa-ressources-save-well = The table now shows 742 euros for October.

## Finish the declaration

msa-ressources-to-other-name = Continue
msa-ressources-to-other-say = Touch « Continuer » (continue).
msa-ressources-to-other-why =
    The three months are right.
    The next page is about other income.
msa-ressources-to-other-hint-1 = The table is right. Go on.
msa-ressources-to-other-hint-2 = The button is under the table.
msa-ressources-to-other-hint-3 = « Continuer » is lit. Touch this button.
msa-ressources-to-other-well = A question is shown.

msa-ressources-other-name = Other income
msa-ressources-other-say = Answer « Non » (no).
msa-ressources-other-why =
    { $first-name } received only wages.
    They are already in the table.
msa-ressources-other-hint-1 = Read the list. { $first-name } received none of that.
msa-ressources-other-hint-2 = The question is under the list. There are two answers.
msa-ressources-other-hint-3 = « Non » is lit. Touch this answer.
msa-ressources-other-well = The income is complete.
msa-ressources-other-mistake-wages = The wages are already counted. This question is about something else.
    .second = It is about maintenance payments, a farm or money from abroad.
    .third = { $first-name } received none of that. Touch « Non » (no).

msa-ressources-to-summary-name = See the summary
msa-ressources-to-summary-say = Touch « Continuer » (continue).
msa-ressources-to-summary-why =
    The summary shows all the answers.
    You can still correct them.
msa-ressources-to-summary-hint-1 = The answer is given. Go on to the last stage.
msa-ressources-to-summary-hint-2 = The button is under the question.
msa-ressources-to-summary-hint-3 = « Continuer » is lit. Touch this button.
msa-ressources-to-summary-well = Read the three months again. Take your time.

msa-ressources-certify-name = Certify
msa-ressources-certify-say = Tick « Je certifie » (I certify).
msa-ressources-certify-why =
    To certify is to say that everything is true.
    October does show 742 euros.
msa-ressources-certify-hint-1 = The MSA asks for your word. Touch the small box.
msa-ressources-certify-hint-2 = The box to tick is under the amounts.
msa-ressources-certify-hint-3 = The box is lit. Touch it once.
msa-ressources-certify-well = The box is ticked.

msa-ressources-send-name = Send
msa-ressources-send-say = Touch « Valider » (send).
msa-ressources-send-why =
    « Valider » means sending for good.
    Everything is checked: you can go ahead.
msa-ressources-send-hint-1 = The summary is right. Send it.
msa-ressources-send-hint-2 = The button is under the ticked box.
msa-ressources-send-hint-3 = « Valider » is lit. Touch this button.
msa-ressources-send-well = The MSA has received the declaration.
msa-ressources-send-mistake-refused = The site is still waiting for something. Read the page again.
    .second = October must show 742. The box must be ticked.
    .third = Touch « Modifier mes revenus » (change my income) if October is wrong.

msa-ressources-log-out-name = Log out
msa-ressources-log-out-say = Touch « Se déconnecter » (log out).
msa-ressources-log-out-why =
    Other people use this computer.
    Closing the page is not enough.
msa-ressources-log-out-hint-1 = The account of { $first-name } is still open. Close it.
msa-ressources-log-out-hint-2 = The link is at the bottom of the page.
msa-ressources-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
msa-ressources-log-out-well = The account is closed. Take back your papers.

## Other buttons

msa-ressources-decoy-sign-up = This link creates a new account. { $first-name } already has one.
    .second = Two accounts for one person lead to mistakes.
    .third = Fill the two boxes, then touch « Se connecter » (log in).
msa-ressources-decoy-health = Here you see the health refunds.
    .second = The « prime d’activité » (in-work benefit) is not under health.
    .third = Touch the next box: « Famille, Logement » (family, housing).
msa-ressources-decoy-change = This box is for when your life changes. Today, declare the income.
    .second = The MSA already knows the end of the contract.
    .third = Touch the box « ressources du trimestre » (income for the quarter), just before.
msa-ressources-decoy-august = August is right. There was only one employer.
    .second = Look for the month with two employers.
    .third = Touch « Corriger » (correct) on the line « octobre » (October).
msa-ressources-decoy-september = September is right. There was only one employer.
    .second = Look for the month with two employers.
    .third = Touch « Corriger » (correct) on the line « octobre » (October).
msa-ressources-decoy-gross = This is the gross salary, before deductions.
    .second = The MSA asks for another line: « Montant net social » (net social amount).
    .third = Go down one line. Touch 122,00 euros.
msa-ressources-decoy-net-paid = This is the money that reached the bank.
    .second = The « montant net social » (net social amount) is a separate line.
    .third = Go up one line. Touch 122,00 euros.
msa-ressources-decoy-log-out-early = You will leave at the end. The declaration is not sent.
    .second = Without sending, the MSA cannot work it out.
    .third = Log in again, then open « Famille, Logement » (family, housing).
