# The coach's words: send a missing paper (ameli, « Compléter votre dossier »). Labels of the site stay in French.

ameli-completer-dossier-title = Send a paper requested by ameli
ameli-completer-dossier-aim =
    The health insurance asks for a paper. You send it by internet.
    You also learn to spot a fake e-mail.
ameli-completer-dossier-task =
    { $first-name } has received an e-mail: a paper is missing from her file.
    Read this e-mail, then go to ameli.fr by yourself.
    Hand in the tax notice and the RIB (bank details) of { $first-name }.
    Then send everything and log out.
    The files are on her USB stick.
ameli-completer-dossier-next-1 = The health insurance studies the file, with your papers.
ameli-completer-dossier-next-2 = The answer comes in the messages of your ameli account.
ameli-completer-dossier-next-3 = Another request? It has its own notification. Answer each one.
ameli-completer-dossier-keep-1 = The receipt, in your ameli messages
ameli-completer-dossier-keep-2 = Your USB stick and the original papers
ameli-completer-dossier-help = Health insurance: www.ameli.fr, phone 3646. The service is free. You only pay for the call.

## The real e-mail and the fake one

ameli-completer-dossier-open-mail-name = Open the mailbox
ameli-completer-dossier-open-mail-say = Open the tab « Boîte mail » (mailbox).
ameli-completer-dossier-open-mail-why =
    ameli sends an e-mail when a paper is missing.
    Fake e-mails copy this message. We will compare.
ameli-completer-dossier-open-mail-hint-1 = The message from ameli is in the mailbox. Go and read it.
ameli-completer-dossier-open-mail-hint-2 = The tabs are at the very top of the page.
ameli-completer-dossier-open-mail-hint-3 = The tab « Boîte mail » is lit. Touch it.
ameli-completer-dossier-open-mail-well = Here are the e-mails of { $first-name }. Two look alike.

ameli-completer-dossier-read-mail-name = Choose the e-mail
ameli-completer-dossier-read-mail-say = Open the calm e-mail, signed « ameli ».
ameli-completer-dossier-read-mail-why =
    A real e-mail does not frighten you.
    It asks for no password and no bank card.
    The fake one shouts: « dernier rappel » (last reminder), « suspendu » (suspended).
ameli-completer-dossier-read-mail-hint-1 = Two e-mails are about the file. Avoid the one that hurries and threatens.
ameli-completer-dossier-read-mail-hint-2 = Look for « Il manque un papier dans votre dossier » (a paper is missing from your file).
ameli-completer-dossier-read-mail-hint-3 = The right e-mail is lit. Touch it to read it.
ameli-completer-dossier-read-mail-well = This is the real e-mail. It says to go to the account.

## Go to the site yourself

ameli-completer-dossier-type-address-name = Write the address
ameli-completer-dossier-type-address-say = Write { $value } at the top of the page.
ameli-completer-dossier-type-address-why =
    The link in an e-mail can lead to a fake site.
    The address you write leads to the right place.
    This habit works for all sites.
ameli-completer-dossier-type-address-hint-1 = Leave the e-mail. Write the address of the site yourself: { $value }.
ameli-completer-dossier-type-address-hint-2 = Touch the first tab. The address goes in the long box, at the very top.
ameli-completer-dossier-type-address-hint-3 = Follow the lit part. In the bar, write { $value }.
ameli-completer-dossier-type-address-well = The address is right, letter by letter.
ameli-completer-dossier-type-address-value = Address of the site
ameli-completer-dossier-type-address-mistake-amelie = There is one « e » too many. The site is written ameli, without « e ».
    .second = « Amélie » is a first name. The name of the site ends with an « i ».
    .third = Erase, then copy again: { $value }.

ameli-completer-dossier-go-name = Go to the site
ameli-completer-dossier-go-say = Touch « Aller » (go).
ameli-completer-dossier-go-why =
    The page goes straight to the site you wrote.
    So you avoid the advertisements of a search.
ameli-completer-dossier-go-hint-1 = The address is ready. Now go to the site.
ameli-completer-dossier-go-hint-2 = The button is at the end of the address bar.
ameli-completer-dossier-go-hint-3 = « Aller » is lit, at the top. Touch it once.
ameli-completer-dossier-go-well = You are on the real site. You found it by yourself.

ameli-completer-dossier-open-login-name = Ameli account
ameli-completer-dossier-open-login-say = Touch « Compte ameli » (ameli account).
ameli-completer-dossier-open-login-why =
    The request is kept in the account of { $first-name }.
    The other lines are news for everybody.
ameli-completer-dossier-open-login-hint-1 = The account shows which paper is missing. Open it.
ameli-completer-dossier-open-login-hint-2 = The button is under the title of the page.
ameli-completer-dossier-open-login-hint-3 = The button « Compte ameli » is lit. Touch it.
ameli-completer-dossier-open-login-well = The login page opens.

## Log in

ameli-completer-dossier-type-nir-name = Write the number
ameli-completer-dossier-type-nir-say = Write the social security number.
ameli-completer-dossier-type-nir-why =
    The health card of { $first-name } is beside you.
    ameli asks for 13 digits, without the key.
ameli-completer-dossier-type-nir-hint-1 = Copy 13 digits. Leave out the last 2 of the card.
ameli-completer-dossier-type-nir-hint-2 = It is the first box, above the password.
ameli-completer-dossier-type-nir-hint-3 = The box for the number is lit. Write { $value }.
ameli-completer-dossier-type-nir-well = The 13 digits are right.
ameli-completer-dossier-type-nir-mistake-has-key = There are 15 digits. ameli wants 13, without the key.
    .second = The key is the last 2 digits. Erase them.
    .third = Touch “Erase” twice. The box must show { $value }.

ameli-completer-dossier-type-password-name = Password
ameli-completer-dossier-type-password-say = Write the password.
ameli-completer-dossier-type-password-why =
    You are on the real site: you can write it.
    The eye, on the right, shows the letters if needed.
ameli-completer-dossier-type-password-hint-1 = It is on the card of { $first-name }. The capital letter matters.
ameli-completer-dossier-type-password-hint-2 = It is the second box, under the number.
ameli-completer-dossier-type-password-hint-3 = The box « Mot de passe » (password) is lit. Write { $value }.
ameli-completer-dossier-type-password-well = The password is right.

ameli-completer-dossier-connect-name = Log in
ameli-completer-dossier-connect-say = Touch « Je me connecte » (log in).
ameli-completer-dossier-connect-why =
    The site checks the number and the password.
    Then it sends a code by e-mail.
ameli-completer-dossier-connect-hint-1 = Both boxes are filled. Ask to enter.
ameli-completer-dossier-connect-hint-2 = The button is under the password box.
ameli-completer-dossier-connect-hint-3 = « Je me connecte » is lit. Touch once, then wait.
ameli-completer-dossier-connect-well = A code is on its way to the mailbox.

ameli-completer-dossier-read-code-name = Read the code
ameli-completer-dossier-read-code-say = Open the e-mail « Votre code de sécurité » (your security code).
ameli-completer-dossier-read-code-why =
    This code is normal: you have just asked for it.
    If nobody asked for a code, never give it.
ameli-completer-dossier-read-code-hint-1 = The code has just come by e-mail.
ameli-completer-dossier-read-code-hint-2 = Go to the tab « Boîte mail » (mailbox). The code is in the latest e-mail.
ameli-completer-dossier-read-code-hint-3 = Follow the lit part, to the e-mail with the code.
ameli-completer-dossier-read-code-well = The code has 6 digits. Remember them for a moment.

ameli-completer-dossier-type-code-name = Write the code
ameli-completer-dossier-type-code-say = Return to ameli. Write the code.
ameli-completer-dossier-type-code-why =
    The ameli page has stayed open in the other tab.
    The code works only once.
ameli-completer-dossier-type-code-hint-1 = The 6 digits of the e-mail are { $value }. ameli is waiting for them.
ameli-completer-dossier-type-code-hint-2 = Touch the first tab. The box is in the middle of the page.
ameli-completer-dossier-type-code-hint-3 = The code box is lit. Write { $value }.
ameli-completer-dossier-type-code-well = The code matches.

ameli-completer-dossier-confirm-code-name = Confirm the code
ameli-completer-dossier-confirm-code-say = Touch « Valider » (confirm).
ameli-completer-dossier-confirm-code-why =
    The site compares your code with its own.
    Then the account opens.
ameli-completer-dossier-confirm-code-hint-1 = The code is written. Give it to the site.
ameli-completer-dossier-confirm-code-hint-2 = The button is just under the 6 digits.
ameli-completer-dossier-confirm-code-hint-3 = The button « Valider » is lit. Touch it.
ameli-completer-dossier-confirm-code-well = The account is open. A message is waiting for { $first-name }.

## Hand in the papers

ameli-completer-dossier-complete-name = Complete the file
ameli-completer-dossier-complete-say = Touch « Compléter » (complete).
ameli-completer-dossier-complete-why =
    So the e-mail was true: papers are missing.
    Here, the request really comes from ameli.
ameli-completer-dossier-complete-hint-1 = The window offers two answers. You want to hand in the papers now.
ameli-completer-dossier-complete-hint-2 = The window is in front of the page. « Compléter » is beside « Plus tard » (later).
ameli-completer-dossier-complete-hint-3 = The button « Compléter » is lit in the window. Touch it.
ameli-completer-dossier-complete-well = Here is the list: a tax notice and a RIB (bank details).

ameli-completer-dossier-choose-tax-name = Tax notice
ameli-completer-dossier-choose-tax-say = Touch « Avis d’impôt : déposer » (tax notice: hand in).
ameli-completer-dossier-choose-tax-why =
    Each paper has its own line.
    The site says what it accepts: PDF or photo, 5 Mo at most.
    Mo is the weight of the file.
ameli-completer-dossier-choose-tax-hint-1 = Begin with the first paper in the list.
ameli-completer-dossier-choose-tax-hint-2 = The line is under the name of the file. It says « Aucun fichier » (no file).
ameli-completer-dossier-choose-tax-hint-3 = The line of the tax notice is lit. Touch it.
ameli-completer-dossier-choose-tax-well = The files of the USB stick appear.

ameli-completer-dossier-attach-tax-name = Join the tax notice
ameli-completer-dossier-attach-tax-say = Join the tax notice in PDF.
ameli-completer-dossier-attach-tax-why =
    Look at the name, then at the weight.
    The PDF weighs 0.8 Mo: it goes through.
    The photo weighs 12 Mo: it is too much.
ameli-completer-dossier-attach-tax-hint-1 = You need a tax notice of less than 5 Mo.
ameli-completer-dossier-attach-tax-hint-2 = The right name begins with « avis_impot » and ends with « pdf ».
ameli-completer-dossier-attach-tax-hint-3 = The button « Joindre » (join) of the right file is lit. Touch it.
ameli-completer-dossier-attach-tax-well = The tax notice is handed in. Its name appears on the line.
ameli-completer-dossier-attach-tax-mistake-heavy = This photo weighs 12 Mo. The site accepts 5 Mo at most.
    .second = The same paper exists in PDF, much lighter: 0.8 Mo.
    .third = Touch « Joindre » (join) beside the name that ends with « pdf ».
ameli-completer-dossier-attach-tax-mistake-rib = This is the RIB. This line is for the tax notice.
    .second = A RIB shows a bank account, not the taxes.
    .third = Touch the line « Avis d’impôt » (tax notice) again. Take the file « avis_impot ».

ameli-completer-dossier-choose-rib-name = Bank details (RIB)
ameli-completer-dossier-choose-rib-say = Touch « RIB : déposer » (bank details: hand in).
ameli-completer-dossier-choose-rib-why =
    The first paper is ready.
    Without the second, the file is still incomplete.
ameli-completer-dossier-choose-rib-hint-1 = One paper is left to hand in: the RIB.
ameli-completer-dossier-choose-rib-hint-2 = It is the line under the tax notice.
ameli-completer-dossier-choose-rib-hint-3 = The line of the RIB is lit. Touch it.
ameli-completer-dossier-choose-rib-well = Three files are about a RIB. Read the names carefully.

ameli-completer-dossier-attach-rib-name = Join the RIB
ameli-completer-dossier-attach-rib-say = Join the RIB of { $first-name }, in PDF.
ameli-completer-dossier-attach-rib-why =
    The money must reach the account of { $first-name }.
    A doubt? « Ouvrir » (open) shows the paper before you join it.
ameli-completer-dossier-attach-rib-hint-1 = You need the name of { $first-name }, and a PDF file.
ameli-completer-dossier-attach-rib-hint-2 = Look for « rib_jeanne », at the end of the list.
ameli-completer-dossier-attach-rib-hint-3 = « Joindre » (join) is lit beside the right RIB. Touch it.
ameli-completer-dossier-attach-rib-well = Both papers are handed in. A button « Envoyer » (send) has appeared.
ameli-completer-dossier-attach-rib-mistake-paul = This is Paul’s RIB. The file is for { $first-name }.
    .second = The name of the file says « paul ». Take the one that says « jeanne ».
    .third = Touch the line of the RIB again. Join « rib_jeanne.pdf ».
ameli-completer-dossier-attach-rib-mistake-heic = This file ends with « heic ». The site cannot read it.
    .second = Some phones make « heic » photos. The site wants PDF, JPG or PNG.
    .third = Choose « rib_jeanne.pdf »: it is the same RIB, in PDF.

ameli-completer-dossier-send-name = Send
ameli-completer-dossier-send-say = Touch « Envoyer » (send).
ameli-completer-dossier-send-why =
    Handing in is not sending.
    The file is still a draft.
    This button sends the papers.
ameli-completer-dossier-send-hint-1 = The papers are waiting on the site. Send them.
ameli-completer-dossier-send-hint-2 = The button is under the two lines of papers.
ameli-completer-dossier-send-hint-3 = « Envoyer » is lit. Touch it only once.
ameli-completer-dossier-send-well = The papers are sent. The state is now « Envoyé » (sent).

ameli-completer-dossier-log-out-name = Log out
ameli-completer-dossier-log-out-say = Touch « Se déconnecter » (log out).
ameli-completer-dossier-log-out-why =
    Other people use this computer.
    Remember to take back the USB stick too.
ameli-completer-dossier-log-out-hint-1 = Everything is sent. Close the account of { $first-name }.
ameli-completer-dossier-log-out-hint-2 = The link is at the bottom of the page, under the state of the file.
ameli-completer-dossier-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
ameli-completer-dossier-log-out-well = The account is closed. In real life, close the mailbox too.

## Other buttons

ameli-completer-dossier-decoy-twin = This e-mail is a trap. It threatens and it hurries you.
    .second = It asks for the bank card. The health insurance never does that.
    .third = Go back to the list. Open « Il manque un papier dans votre dossier » (a paper is missing).
ameli-completer-dossier-decoy-twin-link = This button leads to a fake site. Here, nothing is sent.
    .second = Read the address at the top: it does not end with ameli.fr.
    .third = Touch « Quitter cette page » (leave this page). In real life, delete this e-mail.
ameli-completer-dossier-decoy-mail-link = This link is the right one, today. But a fake e-mail has the same.
    .second = Make a habit of writing the address yourself. Then you are sure of the site.
    .third = Touch the first tab, then write the address at the top.
ameli-completer-dossier-decoy-ad = This line is an advertisement. It makes you pay for a free service.
    .second = The word « Sponsorisé » (sponsored) means: somebody paid to be there.
    .third = Touch the result below, with the address www.ameli.fr.
ameli-completer-dossier-decoy-forgotten = This link is for a lost password.
    .second = The password of { $first-name } is on her card. Change nothing.
    .third = Write the password in the box, then log in.
ameli-completer-dossier-decoy-later = In real life, you can do it later. The file would wait.
    .second = The papers are ready on the USB stick. It is better to finish now.
    .third = Touch the other button of the window: « Compléter » (complete).
ameli-completer-dossier-decoy-payments = Here you see the refunds. Papers are not handed in there.
    .second = The request is in the notifications of the account.
    .third = Touch « Notifications », just above.
ameli-completer-dossier-decoy-log-out-early = Wait: nothing is sent yet.
    .second = Hand in the two papers. Then touch « Envoyer » (send).
    .third = Go back with the arrow, at the top left.
