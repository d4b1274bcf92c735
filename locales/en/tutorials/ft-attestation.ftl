# The coach's words: download a notice of situation (France Travail). Labels of the site stay in French.

ft-attestation-title = Download a France Travail certificate
ft-attestation-aim =
    The town hall, the landlord or the Caf sometimes asks for proof.
    The « avis de situation » (notice of situation) proves that you are registered.
ft-attestation-task =
    The town hall has written to { $first-name }. The letter is on the desk.
    Read which paper the town hall wants.
    Download this paper from France Travail, then print it.
    Do not save the password.
    Then delete the file and log out.
ft-attestation-next-1 = You give the paper to the town hall.
ft-attestation-next-2 = The paper shows the situation that day. Later, ask for a new one.
ft-attestation-next-3 = Without a computer, call 3949 to ask for this paper.
ft-attestation-keep-1 = The printed paper
ft-attestation-keep-2 = Your identifier, in a safe place
ft-attestation-help = France Travail: www.francetravail.fr, phone 3949. The service is free. You only pay for the call.

## Enter the account

ft-attestation-open-login-name = Go to log in
ft-attestation-open-login-say = Touch « Se connecter » (log in).
ft-attestation-open-login-why =
    Your papers are in your account.
    « S’inscrire » (register) is for the first time.
ft-attestation-open-login-hint-1 = { $first-name } is already registered. She wants to go in.
ft-attestation-open-login-hint-2 = The button is at the top, under the message.
ft-attestation-open-login-hint-3 = « Se connecter » is lit. Put your finger on it.
ft-attestation-open-login-well = The login page opens. There are two ways in.

ft-attestation-type-id-name = Write the identifier
ft-attestation-type-id-say = Write the France Travail identifier.
ft-attestation-type-id-why =
    It has 11 digits. It is on their letters.
    FranceConnect, lower down, also works with another account.
ft-attestation-type-id-hint-1 = Copy the identifier from the card, with all the zeros.
ft-attestation-type-id-hint-2 = It is the first white box on the page.
ft-attestation-type-id-hint-3 = The box is lit. Write { $value }.
ft-attestation-type-id-well = The identifier is right.
ft-attestation-type-id-mistake-old-id = This is the old identifier, with a letter. The new one has 11 digits.
    .second = Look at the card of { $first-name }. There is no letter any more.
    .third = Empty the box. Write { $value }.
ft-attestation-type-id-mistake-health-number = This is the social security number. France Travail has its own number.
    .second = On the card, look for “France Travail identifier”.
    .third = Empty the box. Write { $value }.

ft-attestation-type-password-name = Password
ft-attestation-type-password-say = Write the password.
ft-attestation-type-password-why =
    Dots hide the letters.
    « Afficher » (show), on the right, lets you check.
ft-attestation-type-password-hint-1 = Copy the password from the card, with the capital letter.
ft-attestation-type-password-hint-2 = It is the second box, under the identifier.
ft-attestation-type-password-hint-3 = The box is lit. Write { $value }.
ft-attestation-type-password-well = The password is right.

ft-attestation-connect-name = Go in
ft-attestation-connect-say = Touch « Se connecter » (log in).
ft-attestation-connect-why =
    Both boxes are filled.
    This button opens the account.
ft-attestation-connect-hint-1 = Everything is written. Go into the account.
ft-attestation-connect-hint-2 = The button is under the password.
ft-attestation-connect-hint-3 = « Se connecter » is lit. Touch it only once.
ft-attestation-connect-well = The account opens. A small window asks a question.

ft-attestation-refuse-save-name = Do not save
ft-attestation-refuse-save-say = Password: touch « Jamais » (never).
ft-attestation-refuse-save-why =
    The computer offers to keep the password.
    Here, other people will come after you.
ft-attestation-refuse-save-hint-1 = This computer is shared. Refuse to keep the password.
ft-attestation-refuse-save-hint-2 = The small window is at the top, under the site’s address.
ft-attestation-refuse-save-hint-3 = The button « Jamais » is lit. Touch it.
ft-attestation-refuse-save-well = The password is not kept.

## Choose and download

ft-attestation-open-documents-name = Open the documents
ft-attestation-open-documents-say = Touch « Mes documents » (my documents).
ft-attestation-open-documents-why =
    The certificates are kept there.
    In real life, the box may have a slightly different name.
ft-attestation-open-documents-hint-1 = You are looking for a paper, not a job offer.
ft-attestation-open-documents-hint-2 = It is the third large box on the page.
ft-attestation-open-documents-hint-3 = The box of documents is lit. Touch it.
ft-attestation-open-documents-well = Four papers are offered.

ft-attestation-find-paper-name = Read the letter
ft-attestation-find-paper-say = On the letter, touch the paper requested.
ft-attestation-find-paper-why =
    France Travail gives several papers.
    The letter gives the exact name of the right one.
ft-attestation-find-paper-hint-1 = Open the letter. What must you ask France Travail for?
ft-attestation-find-paper-hint-2 = The letter is on the desk, under the page. It is the second line requested.
ft-attestation-find-paper-hint-3 = Follow the lit part. Touch « Un avis de situation » (a notice of situation).
ft-attestation-find-paper-well = The town hall wants an « avis de situation ».

ft-attestation-choose-notice-name = Choose the paper
ft-attestation-choose-notice-say = Touch « Avis de situation » (notice of situation).
ft-attestation-choose-notice-why =
    The town hall wants to know if { $first-name } is registered.
    The « avis de situation » proves it.
ft-attestation-choose-notice-hint-1 = Which name is written on the letter from the town hall?
ft-attestation-choose-notice-hint-2 = It is the second box in the list.
ft-attestation-choose-notice-hint-3 = The box « Avis de situation » is lit. Touch it.
ft-attestation-choose-notice-well = This is the right paper.
ft-attestation-choose-notice-mistake-payments = This paper shows the money paid. The town hall wants proof of registration.
    .second = Read the letter again: it says « avis de situation ».
    .third = Touch « Retour à mes documents » (back), then the second box.

ft-attestation-download-name = Download
ft-attestation-download-say = Touch « Télécharger l’avis » (download the notice).
ft-attestation-download-why =
    The paper will be copied onto the computer.
    It is a PDF: a file like a sheet of paper.
ft-attestation-download-hint-1 = The paper is ready. Ask for it.
ft-attestation-download-hint-2 = The button is in the middle of the page.
ft-attestation-download-hint-3 = « Télécharger l’avis » is lit. Touch it only once.
ft-attestation-download-well = The paper has arrived. Look at the top of the screen.

ft-attestation-open-tab-name = New tab
ft-attestation-open-tab-say = Open the paper’s tab, at the top.
ft-attestation-open-tab-why =
    The page has hardly changed: this is normal.
    The paper has opened beside it, in a new tab.
ft-attestation-open-tab-hint-1 = The paper is there, but behind. Look for its name at the top.
ft-attestation-open-tab-hint-2 = The tabs are at the very top. This one ends with « pdf ».
ft-attestation-open-tab-hint-3 = The tab « avis situation.pdf » is lit. Touch it.
ft-attestation-open-tab-well = Here is the notice. Check the name and the date.
ft-attestation-open-tab-mistake-again = The paper is already downloaded. One is enough.
    .second = Nothing seems to move, but a tab has appeared at the top.
    .third = Touch the tab « avis situation.pdf », at the very top.

ft-attestation-print-name = Print
ft-attestation-print-say = Touch « Imprimer » (print).
ft-attestation-print-why =
    The town hall wants the paper.
    The name, the date and the identifier are on it.
ft-attestation-print-hint-1 = This is the right paper. Print it on a sheet.
ft-attestation-print-hint-2 = The button is above the sheet.
ft-attestation-print-hint-3 = « Imprimer » is lit. Touch it only once.
ft-attestation-print-well = The paper is printing. In real life, take it at once.

## Leave nothing behind

ft-attestation-delete-name = Delete the file
ft-attestation-delete-say = Delete the downloaded file.
ft-attestation-delete-why =
    The file shows a name and a number.
    It must not stay on this computer.
ft-attestation-delete-hint-1 = The paper is printed. Erase its copy.
ft-attestation-delete-hint-2 = Go to the tab « Téléchargements » (downloads). The button is beside the file.
ft-attestation-delete-hint-3 = Follow the lit part, to « Supprimer » (delete).
ft-attestation-delete-well = The file is gone. In real life, empty the bin too.

ft-attestation-log-out-name = Log out
ft-attestation-log-out-say = Return to the site. Log out.
ft-attestation-log-out-why =
    The account is still open.
    Closing the page is not enough.
ft-attestation-log-out-hint-1 = One thing is left: closing the account of { $first-name }.
ft-attestation-log-out-hint-2 = In the tab « francetravail.fr », the link is at the bottom.
ft-attestation-log-out-hint-3 = Follow the lit part, to « Se déconnecter » (log out).
ft-attestation-log-out-well = The account is closed. The computer is clean.

## Other buttons

ft-attestation-decoy-register = « S’inscrire » (register) is for the first time, or after a break.
    .second = { $first-name } is already registered. She only wants to go in.
    .third = Touch the button « Se connecter » (log in), above.
ft-attestation-decoy-offers = Here you look for a job. You want a paper.
    .second = The paper is private. It is in the account.
    .third = Touch the button « Se connecter » (log in).
ft-attestation-decoy-tax = This account also works in real life. Today, take Ameli.
    .second = Choose an account whose password you have.
    .third = Touch « Ameli.fr », or return to France Travail.
ft-attestation-decoy-save = On a shared computer, never keep your password.
    .second = The next person could enter the account.
    .third = Touch « Jamais » (never), in the same window.
ft-attestation-decoy-jobs = Here you look for a job. The paper is elsewhere.
    .second = Look for the word « documents ».
    .third = Touch the third large box.
ft-attestation-decoy-rights = This paper gives the decision on the benefit. The town hall does not ask for it.
    .second = The letter says « avis de situation ».
    .third = Touch the second box in the list.
ft-attestation-decoy-employer = This paper comes from the former employer, not from France Travail.
    .second = It is used to claim the benefit. The town hall does not ask for it.
    .third = Touch the second box: « Avis de situation ».
ft-attestation-decoy-identity = { $first-name } already has the identity paper. The other paper is missing.
    .second = Look for what France Travail must give.
    .third = Touch the line below: « Un avis de situation ».
