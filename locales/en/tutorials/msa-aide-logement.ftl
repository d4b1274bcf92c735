# The coach's words: ask for housing benefit and send the lease (MSA). Labels of the site stay in French.

msa-aide-logement-title = Ask for housing benefit (MSA)
msa-aide-logement-aim =
    The MSA can help to pay the rent.
    You ask for the benefit, then you send the papers.
msa-aide-logement-task =
    { $first-name } rents a home. He asks the MSA for help.
    Fill in the request with the lease.
    Then send the 2 pages of the lease.
    Find the paper that is still missing, then log out.
msa-aide-logement-next-1 = The landlord fills in the landlord’s certificate. You send it in the same way.
msa-aide-logement-next-2 = The MSA studies the request when all the papers are there.
msa-aide-logement-next-3 = In real life, ask as soon as you get the keys. The benefit does not pay for the past.
msa-aide-logement-keep-1 = The lease, all the pages
msa-aide-logement-keep-2 = The list of papers still to send
msa-aide-logement-help = MSA: www.msa.fr, online help at aide.msa.fr. The phone number is the one for your local office. It is written on its letters.

## The request

msa-aide-logement-open-family-name = Open the section
msa-aide-logement-open-family-say = Touch « Famille, Logement » (family, housing).
msa-aide-logement-open-family-why =
    { $first-name } has already entered his account.
    Help with the rent is in this section.
msa-aide-logement-open-family-hint-1 = Look for the word « Logement » (housing) among the sections.
msa-aide-logement-open-family-hint-2 = It is the middle box, under « Santé » (health).
msa-aide-logement-open-family-hint-3 = « Famille, Logement » is lit. Touch this box.
msa-aide-logement-open-family-well = The section is open.

msa-aide-logement-ask-name = Open the request
msa-aide-logement-ask-say = Open the request for the benefit.
msa-aide-logement-ask-why =
    To estimate is to work out a sum without asking for anything.
    Here, { $first-name } wants to make the real request.
msa-aide-logement-ask-hint-1 = Look for the box that is for asking.
msa-aide-logement-ask-hint-2 = It is normally the second large box.
msa-aide-logement-ask-hint-3 = The right box is lit. Touch it.
msa-aide-logement-ask-well = The request fits on one page.

msa-aide-logement-entry-name = Move-in date
msa-aide-logement-entry-say = Write the move-in date.
msa-aide-logement-entry-why =
    It is the day when the lease begins.
    There are three boxes: day, month, year.
msa-aide-logement-entry-hint-1 = On the lease, read the line « Début du bail » (start of the lease).
msa-aide-logement-entry-hint-2 = The three boxes are under the address.
msa-aide-logement-entry-hint-3 = The boxes are lit. Write { $value }.
msa-aide-logement-entry-well = The move-in date is right.
msa-aide-logement-entry-value = Start of the lease
msa-aide-logement-entry-mistake-signed = This is the day of the signature. The lease begins later.
    .second = Read the line « Début du bail » (start of the lease), higher on the paper.
    .third = Empty the boxes. Write { $value }.
msa-aide-logement-entry-mistake-two-digits = The year is too short. It needs 4 digits.
    .second = The first two digits of the year are missing.
    .third = Touch the third box. The whole date is { $value }.

msa-aide-logement-find-rent-name = Find the rent
msa-aide-logement-find-rent-say = Find the rent on the lease.
msa-aide-logement-find-rent-why =
    The lease shows several amounts.
    The MSA wants the rent without the charges.
msa-aide-logement-find-rent-hint-1 = Open the lease lying on the desk.
msa-aide-logement-find-rent-hint-2 = The paper is under the page. The rent is in the middle of the lease.
msa-aide-logement-find-rent-hint-3 = Follow the lit part. Touch « Loyer sans les charges » (rent without the charges).
msa-aide-logement-find-rent-well = This is the amount to write.

msa-aide-logement-rent-name = Write the rent
msa-aide-logement-rent-say = Write the rent without the charges.
msa-aide-logement-rent-why =
    The charges have their own box.
    Counting them twice would make the sum wrong.
msa-aide-logement-rent-hint-1 = Copy the amount you found on the lease.
msa-aide-logement-rent-hint-2 = The box is under the move-in date.
msa-aide-logement-rent-hint-3 = The box is lit. Write { $value }.
msa-aide-logement-rent-well = The rent is right.
msa-aide-logement-rent-value = Rent without charges
msa-aide-logement-rent-mistake-total = This is the total, rent and charges together.
    .second = The rent alone is smaller. It is just above the charges.
    .third = Empty the box. Write { $value }.

msa-aide-logement-charges-name = Write the charges
msa-aide-logement-charges-say = Write the charges.
msa-aide-logement-charges-why =
    The charges are paid on top of the rent.
    For example: water or upkeep.
msa-aide-logement-charges-hint-1 = On the lease, read the line under the rent.
msa-aide-logement-charges-hint-2 = It is the last box on the page.
msa-aide-logement-charges-hint-3 = The box is lit. Write { $value }.
msa-aide-logement-charges-well = The amounts are complete.
msa-aide-logement-charges-value = Charges
msa-aide-logement-charges-mistake-total = This is the total. Here, write only the charges.
    .second = The charges are the smallest amount on the lease.
    .third = Empty the box. Write { $value }.
msa-aide-logement-charges-mistake-rent = This is the rent. It is already in the other box.
    .second = The charges are on the next line of the lease.
    .third = Empty the box. Write { $value }.

msa-aide-logement-to-summary-name = Continue
msa-aide-logement-to-summary-say = Touch « Continuer » (continue).
msa-aide-logement-to-summary-why =
    The next page shows your answers.
    Nothing is sent yet.
msa-aide-logement-to-summary-hint-1 = The three answers are written. Go on.
msa-aide-logement-to-summary-hint-2 = The button is under the charges.
msa-aide-logement-to-summary-hint-3 = « Continuer » is lit. Touch this button.
msa-aide-logement-to-summary-well = Read the date and the amounts again.

msa-aide-logement-send-request-name = Confirm the request
msa-aide-logement-send-request-say = Touch « Valider » (confirm).
msa-aide-logement-send-request-why =
    The request is free.
    To confirm is to send it to the MSA.
msa-aide-logement-send-request-hint-1 = The answers are right. Send the request.
msa-aide-logement-send-request-hint-2 = The button is under the four lines.
msa-aide-logement-send-request-hint-3 = « Valider » is lit. Touch this button.
msa-aide-logement-send-request-well = The request is sent. The papers are left.

## The papers

msa-aide-logement-open-documents-name = Send a document
msa-aide-logement-open-documents-say = Touch « Envoyer un document » (send a document).
msa-aide-logement-open-documents-why =
    Without the papers, the request stops.
    Sending here is safer than by e-mail.
msa-aide-logement-open-documents-hint-1 = The MSA is waiting for two papers. Begin now.
msa-aide-logement-open-documents-hint-2 = The button is under the list of papers.
msa-aide-logement-open-documents-hint-3 = « Envoyer un document » is lit. Touch this button.
msa-aide-logement-open-documents-well = Here are the papers you can send.

msa-aide-logement-choose-lease-name = Choose the lease
msa-aide-logement-choose-lease-say = Touch « Bail » (lease).
msa-aide-logement-choose-lease-why =
    { $first-name } has the lease on the computer.
    The site puts each paper in its place.
msa-aide-logement-choose-lease-hint-1 = Which paper do you already have? The lease.
msa-aide-logement-choose-lease-hint-2 = It is the middle box.
msa-aide-logement-choose-lease-hint-3 = The box « Bail » is lit. Touch it.
msa-aide-logement-choose-lease-well = The page for sending the lease is open.
msa-aide-logement-choose-lease-mistake-certificate = The landlord has not filled in this paper yet.
    .second = Today, { $first-name } sends only the lease.
    .third = Touch « Retour » (back), then « Bail » (lease).

msa-aide-logement-choose-page-1-name = Look for page 1
msa-aide-logement-choose-page-1-say = Look for page 1 of the lease.
msa-aide-logement-choose-page-1-why =
    « Parcourir » (browse) means: look for a file.
    The site opens the documents on the computer.
msa-aide-logement-choose-page-1-hint-1 = First look for the first page.
msa-aide-logement-choose-page-1-hint-2 = The button « Choisir un fichier » (choose a file) is with « Parcourir : page 1 » (browse: page 1).
msa-aide-logement-choose-page-1-hint-3 = « Choisir un fichier » (choose a file) is lit. Touch this button.
msa-aide-logement-choose-page-1-well = Here are the documents of { $first-name }.
msa-aide-logement-choose-page-1-mistake-nothing = No page is joined yet.
    .second = Look for page 1 before you send.
    .third = Touch « Choisir un fichier » (choose a file), with « Parcourir : page 1 ».

msa-aide-logement-attach-page-1-name = Join page 1
msa-aide-logement-attach-page-1-say = Join page 1 of the lease.
msa-aide-logement-attach-page-1-why =
    To join is to put the file in what you send.
    Read the name of the file before you touch.
msa-aide-logement-attach-page-1-hint-1 = Look for the name with « bail » (lease) and « page 1 ».
msa-aide-logement-attach-page-1-hint-2 = It is the third file in the list.
msa-aide-logement-attach-page-1-hint-3 = The right button « Joindre » (join) is lit. Touch it.
msa-aide-logement-attach-page-1-well = Page 1 is joined. One is left.
msa-aide-logement-attach-page-1-mistake-page-2 = This is page 2. Begin with page 1.
    .second = The order of the pages helps the MSA to read.
    .third = Join « bail_page_1.jpg ».

msa-aide-logement-add-page-name = Add a page
msa-aide-logement-add-page-say = Touch « Ajouter page » (add a page).
msa-aide-logement-add-page-why =
    The lease has two pages.
    « Ajouter page » sends them together.
msa-aide-logement-add-page-hint-1 = The second page is missing. Make room for it.
msa-aide-logement-add-page-hint-2 = The button is under page 1, before « Envoyer » (send).
msa-aide-logement-add-page-hint-3 = « Ajouter page » is lit. Touch this button.
msa-aide-logement-add-page-well = A new line is ready for page 2.
msa-aide-logement-add-page-mistake-one-page = Only one page is joined. The lease has two.
    .second = The MSA would ask for the paper again. The request would be delayed.
    .third = Go back to the sending page. Touch « Ajouter page » (add a page).

msa-aide-logement-choose-page-2-name = Look for page 2
msa-aide-logement-choose-page-2-say = Look for page 2 of the lease.
msa-aide-logement-choose-page-2-why =
    Do the same as for page 1.
    Each page has its line.
msa-aide-logement-choose-page-2-hint-1 = Now look for the second page.
msa-aide-logement-choose-page-2-hint-2 = The button « Choisir un fichier » (choose a file) is with « Parcourir : page 2 » (browse: page 2).
msa-aide-logement-choose-page-2-hint-3 = « Choisir un fichier » (choose a file) is lit. Touch this button.
msa-aide-logement-choose-page-2-well = The documents are shown again.
msa-aide-logement-choose-page-2-mistake-one-page = The line for page 2 is still empty.
    .second = Look for page 2 before you send.
    .third = Touch « Choisir un fichier » (choose a file), with « Parcourir : page 2 ».

msa-aide-logement-attach-page-2-name = Join page 2
msa-aide-logement-attach-page-2-say = Join page 2 of the lease.
msa-aide-logement-attach-page-2-why =
    Page 2 shows the signatures.
    The photo of the screen is hard to read.
msa-aide-logement-attach-page-2-hint-1 = Look for the name with « bail » (lease) and « page 2 ».
msa-aide-logement-attach-page-2-hint-2 = It is the last file in the list.
msa-aide-logement-attach-page-2-hint-3 = The right button « Joindre » (join) is lit. Touch it.
msa-aide-logement-attach-page-2-well = The two pages are joined.
msa-aide-logement-attach-page-2-mistake-same-page = Page 1 is already joined. You need page 2.
    .second = Look at the digit at the end of the name.
    .third = Join « bail_page_2.jpg ».

msa-aide-logement-send-lease-name = Send the lease
msa-aide-logement-send-lease-say = Touch « Envoyer » (send).
msa-aide-logement-send-lease-why =
    Joining is not enough.
    Without this button, the MSA receives nothing.
msa-aide-logement-send-lease-hint-1 = The two names are shown. Send the pages.
msa-aide-logement-send-lease-hint-2 = The button is under the two pages.
msa-aide-logement-send-lease-hint-3 = « Envoyer » is lit. Touch this button.
msa-aide-logement-send-lease-well = The MSA has received the whole lease.

msa-aide-logement-find-missing-name = The missing paper
msa-aide-logement-find-missing-say = Touch the paper that is still missing.
msa-aide-logement-find-missing-why =
    The lease is sent, but the papers are not all there.
    The page shows where each paper stands.
msa-aide-logement-find-missing-hint-1 = Read the three papers. One is « à envoyer » (to send).
msa-aide-logement-find-missing-hint-2 = It is the last line, under the lease.
msa-aide-logement-find-missing-hint-3 = The line « Attestation du bailleur » (landlord’s certificate) is lit. Touch it.
msa-aide-logement-find-missing-well = You must ask the landlord for this paper.

msa-aide-logement-log-out-name = Log out
msa-aide-logement-log-out-say = Touch « Se déconnecter » (log out).
msa-aide-logement-log-out-why =
    The account of { $first-name } is still open.
    In real life, also delete your files from the computer.
msa-aide-logement-log-out-hint-1 = Before you leave, close the account.
msa-aide-logement-log-out-hint-2 = The link is at the bottom of the page.
msa-aide-logement-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
msa-aide-logement-log-out-well = The account is closed. Take your papers.

## Other buttons

msa-aide-logement-decoy-health = Here you see the refunds for care.
    .second = Help with the rent is in another section.
    .third = Touch « Famille, Logement » (family, housing), just after.
msa-aide-logement-decoy-account = Here you change your address or your bank.
    .second = These details are already right.
    .third = Touch « Famille, Logement » (family, housing), just before.
msa-aide-logement-decoy-simulate = This box works out a sum. It sends no request.
    .second = The result is not a decision.
    .third = Touch the box for the request.
msa-aide-logement-decoy-later = The request is sent, but papers are missing.
    .second = The lease is ready on the computer. Send it now.
    .third = Go back. Touch « Envoyer un document » (send a document).
msa-aide-logement-decoy-identity = The MSA already has this paper.
    .second = Sending it twice slows down the request.
    .third = Touch « Bail » (lease), the next box.
msa-aide-logement-decoy-total = This is the rent and the charges together.
    .second = The MSA wants the rent alone first.
    .third = Go up on the lease. Touch « Loyer sans les charges » (rent without the charges).
msa-aide-logement-decoy-paper-identity = This paper has already been received.
    .second = Read the words beside it: « Déjà reçue » (already received).
    .third = Touch the paper marked « À envoyer » (to send).
msa-aide-logement-decoy-paper-lease = The lease has just reached the MSA.
    .second = Read the words beside it: « Reçu, 2 pages » (received, 2 pages).
    .third = Touch the paper marked « À envoyer » (to send).
