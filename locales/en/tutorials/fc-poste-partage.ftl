# The coach's words: finish well on a shared computer. Labels of the site stay in French.

fc-poste-partage-title = Leave a shared computer
fc-poste-partage-aim =
    Other people will come after you.
    Learn to leave without a trace.
fc-poste-partage-task =
    { $first-name } arrives. Another account is still open: close it.
    Then enter the ameli account of { $first-name }.
    Print her « attestation de droits » (certificate of entitlement).
    Finally, leave nothing: no password, no account, no e-mail, no file, no paper.
fc-poste-partage-next-1 = The next person finds a clean computer.
fc-poste-partage-next-2 = Before you get up: all logged out? Papers taken? USB stick taken?
fc-poste-partage-next-3 = Did you forget? Log in somewhere else and change the password.
fc-poste-partage-keep-1 = The printed paper
fc-poste-partage-keep-2 = Your USB stick, if you have one
fc-poste-partage-help = Advice: www.cnil.fr and www.cybermalveillance.gouv.fr. Health insurance: www.ameli.fr, phone 3646. Here, ask at the counter.

## Another person’s account

fc-poste-partage-notice-name-name = Read the name
fc-poste-partage-notice-name-say = An account is open. Touch the name written at the top.
fc-poste-partage-notice-name-why =
    You are helping { $first-name }. This is not her name.
    The person before did not close her account.
    Anybody could read her refunds.
fc-poste-partage-notice-name-hint-1 = Before you start, look at who is logged in.
fc-poste-partage-notice-name-hint-2 = The name is at the very top of the page, under the address.
fc-poste-partage-notice-name-hint-3 = The name is lit. Touch it.
fc-poste-partage-notice-name-well = This is Nathalie’s account, not the account of { $first-name }.

fc-poste-partage-close-other-name = Close this account
fc-poste-partage-close-other-say = Touch « Se déconnecter » (log out), without reading the rest.
fc-poste-partage-close-other-why =
    This information is private.
    You do Nathalie a favour by closing it.
fc-poste-partage-close-other-hint-1 = This account is not yours. Close it politely.
fc-poste-partage-close-other-hint-2 = The link is at the top, under the name.
fc-poste-partage-close-other-hint-3 = « Se déconnecter » is lit. Touch this link.
fc-poste-partage-close-other-well = Nathalie’s account is closed. Tell the counter too.

## Enter her own account

fc-poste-partage-type-nir-name = Write the number
fc-poste-partage-type-nir-say = Write the social security number of { $first-name }.
fc-poste-partage-type-nir-why =
    It is on the card of { $first-name }.
    Here you need 13 digits, without the key.
fc-poste-partage-type-nir-hint-1 = Copy the first 13 digits of the card.
fc-poste-partage-type-nir-hint-2 = It is the first box on the page.
fc-poste-partage-type-nir-hint-3 = The box is lit. Write { $value }.
fc-poste-partage-type-nir-well = The number is right.
fc-poste-partage-type-nir-mistake-has-key = There are 15 digits. Here you need 13.
    .second = The last 2 digits are the key. Erase them.
    .third = Touch “Erase” twice. What is left is { $value }.

fc-poste-partage-type-password-name = Password
fc-poste-partage-type-password-say = Write the password.
fc-poste-partage-type-password-why =
    Leave the box « Se souvenir de moi » (remember me) empty.
    Otherwise the computer keeps your number.
fc-poste-partage-type-password-hint-1 = Copy the password from the card. Mind the capital letter.
fc-poste-partage-type-password-hint-2 = It is the second box, under the number.
fc-poste-partage-type-password-hint-3 = The box is lit. Write { $value }.
fc-poste-partage-type-password-well = The password is right.

fc-poste-partage-connect-name = Log in
fc-poste-partage-connect-say = Touch « Je me connecte » (log in).
fc-poste-partage-connect-why =
    The two boxes are ready.
    Then ameli sends a code by e-mail.
fc-poste-partage-connect-hint-1 = Now give the number and the password to ameli.
fc-poste-partage-connect-hint-2 = The button is at the bottom of the page.
fc-poste-partage-connect-hint-3 = « Je me connecte » is lit. Touch this button.
fc-poste-partage-connect-well = A code is on its way to the mailbox.

fc-poste-partage-read-code-name = Read the code
fc-poste-partage-read-code-say = In the mailbox, open the message from ameli.
fc-poste-partage-read-code-why =
    The mailbox is in another tab.
    The ameli page stays open.
    You will have to close both when you leave.
fc-poste-partage-read-code-hint-1 = The code is in an e-mail. It has just arrived.
fc-poste-partage-read-code-hint-2 = Touch the tab « Boîte mail » (mailbox), at the top. The message is on the first line.
fc-poste-partage-read-code-hint-3 = Follow the lit part, to « Ouvrir » (open).
fc-poste-partage-read-code-well = The code is shown. It has 6 digits.

fc-poste-partage-type-code-name = Write the code
fc-poste-partage-type-code-say = Return to ameli.fr. Write the code.
fc-poste-partage-type-code-why =
    You asked for this code. It is normal.
    It works only once.
fc-poste-partage-type-code-hint-1 = The code is { $value }. It goes in the six boxes.
fc-poste-partage-type-code-hint-2 = The tab « ameli.fr » is at the top left.
fc-poste-partage-type-code-hint-3 = Follow the lit part. Write { $value }.
fc-poste-partage-type-code-well = The code is right.

fc-poste-partage-confirm-code-name = Confirm the code
fc-poste-partage-confirm-code-say = Touch « Valider » (confirm).
fc-poste-partage-confirm-code-why = The account opens after this button.
fc-poste-partage-confirm-code-hint-1 = The 6 digits are written. Confirm them.
fc-poste-partage-confirm-code-hint-2 = The button is under the code boxes.
fc-poste-partage-confirm-code-hint-3 = « Valider » is lit. Touch it once.
fc-poste-partage-confirm-code-well = The account of { $first-name } is open.

## Leave nothing for the computer to keep

fc-poste-partage-refuse-save-name = Refuse
fc-poste-partage-refuse-save-say = The browser asks a question. Touch « Jamais » (never).
fc-poste-partage-refuse-save-why =
    This computer is not yours.
    If it keeps the password, the next person can get in.
fc-poste-partage-refuse-save-hint-1 = The computer wants to keep the password. Say no.
fc-poste-partage-refuse-save-hint-2 = The question is under the address. It has two buttons.
fc-poste-partage-refuse-save-hint-3 = « Jamais » is lit. Touch this button.
fc-poste-partage-refuse-save-well = The password stays secret.

fc-poste-partage-download-name = Take the paper
fc-poste-partage-download-say = Touch « Télécharger mon attestation de droits » (download my certificate).
fc-poste-partage-download-why =
    This is the paper { $first-name } came for.
    A copy will stay on the computer. It must be erased.
fc-poste-partage-download-hint-1 = You are looking for the certificate. It is in this account.
fc-poste-partage-download-hint-2 = It is the large box, under « Bonjour » (hello).
fc-poste-partage-download-hint-3 = The box is lit. Touch it only once.
fc-poste-partage-download-well = The paper opens. A copy is in « Téléchargements » (downloads).

fc-poste-partage-print-name = Print
fc-poste-partage-print-say = Print the paper.
fc-poste-partage-print-why =
    A sheet of paper goes in a bag.
    The file must not stay here.
fc-poste-partage-print-hint-1 = The paper is on the screen. Print it on a sheet.
fc-poste-partage-print-hint-2 = The button « Imprimer » (print) is above the paper, on the right.
fc-poste-partage-print-hint-3 = « Imprimer » is lit. Touch it once.
fc-poste-partage-print-well = The printer starts. Do not forget the sheet when you leave.

## Erase and close

fc-poste-partage-delete-name = Delete the file
fc-poste-partage-delete-say = In « Téléchargements » (downloads), delete the certificate.
fc-poste-partage-delete-why =
    This paper shows a social security number.
    The next person could open it.
fc-poste-partage-delete-hint-1 = The sheet is printed. The file is no use any more.
fc-poste-partage-delete-hint-2 = With the arrow, go back to the list of files. The button is beside the file.
fc-poste-partage-delete-hint-3 = Follow the lit part, to « Supprimer » (delete).
fc-poste-partage-delete-well = The file has gone to the bin. It is still there.

fc-poste-partage-empty-bin-name = Empty the bin
fc-poste-partage-empty-bin-say = Open the bin. Empty it.
fc-poste-partage-empty-bin-why =
    A deleted file waits in the bin.
    It can still be taken out again.
    Emptying the bin really erases it.
fc-poste-partage-empty-bin-hint-1 = The paper is still in the bin. Throw it away for good.
fc-poste-partage-empty-bin-hint-2 = « Ouvrir la corbeille » (open the bin) is under the files. The button is inside.
fc-poste-partage-empty-bin-hint-3 = Follow the lit part, to « Vider la corbeille » (empty the bin).
fc-poste-partage-empty-bin-well = The file is nowhere any more.

fc-poste-partage-log-out-name = Close ameli
fc-poste-partage-log-out-say = Return to ameli.fr. Log out.
fc-poste-partage-log-out-why =
    Closing the page is not enough.
    Otherwise the next person would see the name of { $first-name }.
    That is what happened to Nathalie.
fc-poste-partage-log-out-hint-1 = The account is still open. Find the way out.
fc-poste-partage-log-out-hint-2 = Tab « ameli.fr ». The link is at the top of the page.
fc-poste-partage-log-out-hint-3 = Follow the lit part, to the way out of the account.
fc-poste-partage-log-out-well = The ameli account is closed.

fc-poste-partage-close-mail-name = Close the mailbox
fc-poste-partage-close-mail-say = Close the mailbox too: log out.
fc-poste-partage-close-mail-why =
    It is what people forget most often.
    With your e-mails, somebody can change your passwords.
fc-poste-partage-close-mail-hint-1 = A second account is open: the mailbox.
fc-poste-partage-close-mail-hint-2 = Tab « Boîte mail » (mailbox). The link is above the messages.
fc-poste-partage-close-mail-hint-3 = Follow the lit part, to « Se déconnecter » (log out).
fc-poste-partage-close-mail-well = The mailbox is closed. The printer has finished too.

fc-poste-partage-take-papers-name = Take the papers
fc-poste-partage-take-papers-say = Look at the printer. Take the sheet of { $first-name }.
fc-poste-partage-take-papers-why =
    Many people forget their sheet.
    Take yours, and only yours.
fc-poste-partage-take-papers-hint-1 = The printed sheet is waiting in the tray. Read the name before you take it.
fc-poste-partage-take-papers-hint-2 = The tray is at the bottom of the screen. The sheet of { $first-name } is underneath.
fc-poste-partage-take-papers-hint-3 = Follow the lit part, to the right sheet.
fc-poste-partage-take-papers-well = Everything is closed and taken. You can leave.

## Other buttons

fc-poste-partage-decoy-payments = These are Nathalie’s refunds. They are private.
    .second = Look at the name, at the top. This account is not yours.
    .third = Touch the name, then « Se déconnecter » (log out).
fc-poste-partage-decoy-messages = These are Nathalie’s messages. Leave them closed.
    .second = You would not like somebody to read yours.
    .third = Touch the name, then « Se déconnecter » (log out).
fc-poste-partage-decoy-save = Stop. The next person could get into the account.
    .second = « Enregistrer » (save) is fine at home. Not on a shared computer.
    .third = Touch the other button: « Jamais » (never).
fc-poste-partage-decoy-log-out-early = The way out is indeed here. But { $first-name } does not have her paper yet.
    .second = First download the certificate. Then you will close everything.
    .third = Go back to the account. Touch « Télécharger mon attestation de droits ».
fc-poste-partage-decoy-neighbour = This sheet is Karim’s. Leave it, or give it to the counter.
    .second = Read the name on each sheet. Take only yours.
    .third = Take the sheet underneath.
