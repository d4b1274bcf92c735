# The coach's words: payment certificate (MSA). Labels of the site stay in French.

msa-attestation-title = Get a certificate from the MSA
msa-attestation-aim =
    A town hall or a landlord asks for a paper from the MSA.
    You find it in your private account.
msa-attestation-task =
    The town hall has written to { $first-name }. Its letter is on the table.
    Read which paper it asks for, and for which period.
    Find this paper on the MSA site.
    Check it, print it, then log out.
msa-attestation-next-1 = { $first-name } gives the sheet to the town hall, with the letter.
msa-attestation-next-2 = The town hall answers about the heating aid.
msa-attestation-next-3 = You get the other MSA papers in the same way.
msa-attestation-keep-1 = The letter from the town hall
msa-attestation-keep-2 = A copy of the certificate
msa-attestation-help = MSA: www.msa.fr. The phone number of your MSA office is on your letters. The France services adviser can also help you.

## Enter the account

msa-attestation-open-login-name = Open the login
msa-attestation-open-login-say = Touch « Se connecter » (log in).
msa-attestation-open-login-why =
    { $first-name } already has a private account.
    His service is the MSA, not the Caf or ameli.
msa-attestation-open-login-hint-1 = The certificates are in the private account. You must go in.
msa-attestation-open-login-hint-2 = It is the first button, under the sentence.
msa-attestation-open-login-hint-3 = The button « Se connecter » is lit. Touch it.
msa-attestation-open-login-well = The login page opens.

msa-attestation-nir-name = Write the number
msa-attestation-nir-say = Write the social security number, 13 digits.
msa-attestation-nir-why =
    It is the MSA identifier.
    The health card shows 15 digits: do not write the last 2.
msa-attestation-nir-hint-1 = Copy the 13 digits from the card, without the key.
msa-attestation-nir-hint-2 = It is the first box on the page.
msa-attestation-nir-hint-3 = The box is lit. Write { $value }.
msa-attestation-nir-well = The number is complete.
msa-attestation-nir-mistake-has-key = There are 15 digits. The MSA asks for 13, without the key.
    .second = The key is the last 2 digits. Remove them.
    .third = Erase twice, at the end. What is left is { $value }.

msa-attestation-password-name = Password
msa-attestation-password-say = Write the MSA password.
msa-attestation-password-why =
    Each site has its own password.
    The one for the Caf or ameli does not work here.
msa-attestation-password-hint-1 = Copy the password from the card, with its capital letter.
msa-attestation-password-hint-2 = The box is under the number.
msa-attestation-password-hint-3 = The box « Mot de passe » (password) is lit. Write { $value }.
msa-attestation-password-well = The password is right.

msa-attestation-connect-name = Log in
msa-attestation-connect-say = Touch « Se connecter » (log in).
msa-attestation-connect-why =
    The MSA checks the number and the password.
    Then the account opens.
msa-attestation-connect-hint-1 = Both boxes are filled. Go in.
msa-attestation-connect-hint-2 = The button is under the password.
msa-attestation-connect-hint-3 = The button « Se connecter » is lit. Touch it.
msa-attestation-connect-well = Here is the account of { $first-name }.

## The right paper

msa-attestation-find-asked-name = Read the letter
msa-attestation-find-asked-say = Open the letter from the town hall. Touch the paper requested.
msa-attestation-find-asked-why =
    Several papers are called « attestation » (certificate).
    First read which one they want, and for which months.
msa-attestation-find-asked-hint-1 = What does the town hall need? The letter says it in one line.
msa-attestation-find-asked-hint-2 = The letter is under the page. Look for « Papier à fournir » (paper to provide).
msa-attestation-find-asked-hint-3 = Follow the lit part. Touch the line « Papier à fournir ».
msa-attestation-find-asked-well = Remember two things: « paiements » (payments) and « 12 mois » (12 months).

msa-attestation-open-attestations-name = Open the certificates
msa-attestation-open-attestations-say = Touch « Mes attestations » (my certificates).
msa-attestation-open-attestations-why =
    All the papers that prove something are here.
    In real life, this name may change: « documents », for example.
msa-attestation-open-attestations-hint-1 = You are looking for an official paper. Which box is about that?
msa-attestation-open-attestations-hint-2 = It is the third box, under « Famille, Logement » (family, housing).
msa-attestation-open-attestations-hint-3 = The box « Mes attestations » is lit. Touch it.
msa-attestation-open-attestations-well = The site offers three papers.

msa-attestation-choose-payments-name = Choose the paper
msa-attestation-choose-payments-say = Touch « Attestation de paiements » (payment certificate).
msa-attestation-choose-payments-why =
    The town hall wants to know how much { $first-name } receives.
    The « attestation de droits » is about health care, not money.
msa-attestation-choose-payments-hint-1 = Which word did the town hall write? « Paiements » (payments).
msa-attestation-choose-payments-hint-2 = It is the box in the middle.
msa-attestation-choose-payments-hint-3 = The box « Attestation de paiements » is lit. Touch it.
msa-attestation-choose-payments-well = This is the right paper. Now choose the period.
msa-attestation-choose-payments-mistake-rights = This paper proves that health care is covered. The town hall is asking about money.
    .second = The two names look alike. Read the letter again: « paiements » (payments).
    .third = Touch « Retour aux attestations » (back). Then touch the box in the middle.

msa-attestation-period-name = Choose the period
msa-attestation-period-say = Open the list. Choose the last 12 months.
msa-attestation-period-why =
    A paper for a shorter time would be refused.
    The letter says: the last 12 months.
msa-attestation-period-hint-1 = How many months does the town hall want? Read its letter again.
msa-attestation-period-hint-2 = The list is in the middle. Take the second line.
msa-attestation-period-hint-3 = The list is lit. Touch it, then « Les 12 derniers mois » (the last 12 months).
msa-attestation-period-well = The period is the one in the letter.
msa-attestation-period-mistake-month = One month is not enough. The town hall wants 12.
    .second = Read the letter again, on the table.
    .third = Open the list again. Touch « Les 12 derniers mois » (the last 12 months).
msa-attestation-period-mistake-year = This is last year. The town hall wants the most recent months.
    .second = The last 12 months go up to « { $previous-month } ».
    .third = Open the list again. Touch « Les 12 derniers mois » (the last 12 months).

msa-attestation-make-name = Create the paper
msa-attestation-make-say = Touch « Créer le document » (create the document).
msa-attestation-make-why =
    The MSA prepares the sheet at once.
    It arrives in a new tab.
msa-attestation-make-hint-1 = The paper and the period are chosen. Ask for the sheet.
msa-attestation-make-hint-2 = The button is under the period.
msa-attestation-make-hint-3 = « Créer le document » is lit. Touch it once.
msa-attestation-make-well = The page has hardly changed. Look at the very top.

## The sheet

msa-attestation-open-tab-name = Change tab
msa-attestation-open-tab-say = Open the new tab, at the top.
msa-attestation-open-tab-why =
    The sheet is ready in another tab.
    Many people think that nothing has happened.
msa-attestation-open-tab-hint-1 = Count the tabs, at the top. There is one more.
msa-attestation-open-tab-hint-2 = Its name is « attestation.pdf ». It is to the right of « msa.fr ».
msa-attestation-open-tab-hint-3 = The tab « attestation.pdf » is lit. Touch it.
msa-attestation-open-tab-well = Here is the sheet.
msa-attestation-open-tab-mistake-again = The document is already made. It is waiting in another tab.
    .second = Look up: the tabs are at the very top.
    .third = Touch the tab « attestation.pdf ».

msa-attestation-check-period-name = Check the period
msa-attestation-check-period-say = Touch the period on the sheet.
msa-attestation-check-period-why =
    Check before you print: the name, then the months.
    With a wrong sheet, you would have to come back.
msa-attestation-check-period-hint-1 = From which month to which month does this paper go? Touch the answer.
msa-attestation-check-period-hint-2 = The line « Période » (period) is under the name and the address.
msa-attestation-check-period-hint-3 = The line « Période » is lit. Touch it.
msa-attestation-check-period-well = There are 12 months, as requested.

msa-attestation-print-name = Print
msa-attestation-print-say = Touch « Imprimer » (print).
msa-attestation-print-why =
    The town hall wants a sheet of paper.
    The button is in the document’s bar.
msa-attestation-print-hint-1 = This is the right sheet. Print it.
msa-attestation-print-hint-2 = The bar is above the sheet. Look for the printer.
msa-attestation-print-hint-3 = The button « Imprimer » is lit. Touch it.
msa-attestation-print-well = The sheet is printing. In real life, take it at once.

msa-attestation-log-out-name = Log out
msa-attestation-log-out-say = Return to msa.fr. Log out.
msa-attestation-log-out-why =
    The account is still open in the other tab.
    The next person could read it.
msa-attestation-log-out-hint-1 = The paper is printed. Close the account of { $first-name }.
msa-attestation-log-out-hint-2 = In the tab « msa.fr », the link is at the bottom.
msa-attestation-log-out-hint-3 = Follow the lit part, to « Se déconnecter » (log out).
msa-attestation-log-out-well = The account is closed. Nothing is left here.

## Other buttons

msa-attestation-decoy-sign-up = The account already exists. There is no need to create it.
    .second = Signing up is for the very first time.
    .third = Touch « Se connecter » (log in), just beside it.
msa-attestation-decoy-forgotten = This link is for changing a lost password.
    .second = The password is on the card. It is not lost.
    .third = Write the password, then touch « Se connecter » (log in).
msa-attestation-decoy-health = Here you follow health refunds. The town hall is asking about money paid.
    .second = Health and certificates are in two different boxes.
    .third = Touch « Mes attestations » (my certificates).
msa-attestation-decoy-family = Here you ask for a benefit, or report a change.
    .second = You want a paper. Look for the word « attestation » (certificate).
    .third = Touch the next box: « Mes attestations » (my certificates).
msa-attestation-decoy-messages = Here you write to an adviser. You can get this paper without a message.
    .second = A message takes several days. The certificate is immediate.
    .third = Go up one box: « Mes attestations » (my certificates).
msa-attestation-decoy-tax = This paper is for taxes. It is made for each year.
    .second = The town hall asks for the payments of the last 12 months.
    .third = Touch the box in the middle: « Attestation de paiements » (payment certificate).
msa-attestation-decoy-make-rights = This paper exists, but the town hall does not want it.
    .second = It shows no amount.
    .third = Touch « Retour aux attestations » (back). Then take the payments.
msa-attestation-decoy-reference = This is the file number at the town hall. Keep it for later.
    .second = Look for which paper to provide.
    .third = Touch the line above: « Papier à fournir » (paper to provide).
