# The coach's words: ask for a housing benefit (Caf). Labels of the site stay in French.

caf-aide-logement-title = Ask for a housing benefit
caf-aide-logement-aim =
    The Caf can help to pay the rent.
    You ask online, with your « bail » (lease).
caf-aide-logement-task =
    { $first-name } rents a small studio, alone.
    She has had the keys for almost a month.
    Her lease is on the desk, under the screen.
    Make her request for a housing benefit.
    Read everything again, then join the lease and the rent certificate.
    At the end, close her account.
caf-aide-logement-next-1 = The Caf studies the request. The answer comes in your account.
caf-aide-logement-next-2 = The first month is not paid. The benefit begins the next month.
caf-aide-logement-next-3 = If your life changes, tell the Caf at once.
caf-aide-logement-keep-1 = Your lease and the rent certificate
caf-aide-logement-keep-2 = The date you sent the request
caf-aide-logement-help = Caf: www.caf.fr, phone 3230. The service is free. You only pay for the call.

## The home

caf-aide-logement-open-request-name = Open the request
caf-aide-logement-open-request-say = Touch « Demander une aide au logement » (ask for a housing benefit).
caf-aide-logement-open-request-why =
    The Caf itself chooses the right benefit: APL, ALF or ALS.
    You make only one request.
caf-aide-logement-open-request-hint-1 = You want help with the rent. Look for the word « logement » (housing).
caf-aide-logement-open-request-hint-2 = It is the first large box, under the message.
caf-aide-logement-open-request-hint-3 = The box is lit. Put your finger on it.
caf-aide-logement-open-request-well = The request opens. Nothing is sent yet.

caf-aide-logement-entry-name = Moving-in date
caf-aide-logement-entry-say = Write the moving-in date.
caf-aide-logement-entry-why =
    It is the day she was given the keys.
    This day is written on the lease.
    You cannot ask for the benefit before this day.
caf-aide-logement-entry-hint-1 = Which day did she receive the keys? On { $value }.
caf-aide-logement-entry-hint-2 = There are three small boxes, under the address: day, month, year.
caf-aide-logement-entry-hint-3 = The boxes are lit. Write { $value }.
caf-aide-logement-entry-well = The moving-in date is noted.
caf-aide-logement-entry-value = Keys received, on the lease
caf-aide-logement-entry-mistake-today = This is today’s date. The Caf asks for the day of the keys.
    .second = { $first-name } already lives there. On the lease, look for « Remise des clés » (keys received).
    .third = Erase the date. Write { $value }.
caf-aide-logement-entry-mistake-signed = On that day, she signed the lease. The keys came later.
    .second = Signing and moving in are two different dates. Look at the line of the keys.
    .third = Erase the date. Write { $value }: it is the day of the keys.

caf-aide-logement-to-landlord-name = Next page
caf-aide-logement-to-landlord-say = Touch « Continuer » (continue).
caf-aide-logement-to-landlord-why =
    The site has three pages.
    Your answers are kept when you change page.
caf-aide-logement-to-landlord-hint-1 = The date is written. Go to the landlord’s page.
caf-aide-logement-to-landlord-hint-2 = The button « Continuer » is at the bottom of the page.
caf-aide-logement-to-landlord-hint-3 = « Continuer » is lit. Touch it once.
caf-aide-logement-to-landlord-well = Here is the page about the landlord and the rent.

## The landlord and the rent

caf-aide-logement-find-siret-name = Find the SIRET
caf-aide-logement-find-siret-say = Find the SIRET on the lease.
caf-aide-logement-find-siret-why =
    The SIRET is the number of a company.
    It has 14 digits.
    Here, it is the agency’s number.
caf-aide-logement-find-siret-hint-1 = Open the lease. Look for the number with 14 digits.
caf-aide-logement-find-siret-hint-2 = The lease is on the desk, under the page. The SIRET comes after the agency’s name.
caf-aide-logement-find-siret-hint-3 = Follow the lit part. On the lease, touch the SIRET.
caf-aide-logement-find-siret-well = This is the right number: 14 digits.

caf-aide-logement-siret-name = Write the SIRET
caf-aide-logement-siret-say = Copy the SIRET into the box.
caf-aide-logement-siret-why =
    With this number, the Caf knows the agency.
    Spaces do not count.
caf-aide-logement-siret-hint-1 = Copy the digits of the lease: twelve zeros, then 18.
caf-aide-logement-siret-hint-2 = It is the first box on the page.
caf-aide-logement-siret-hint-3 = The box is lit. Write { $value }.
caf-aide-logement-siret-well = The Caf knows this agency.
caf-aide-logement-siret-value = SIRET of the agency, on the lease
caf-aide-logement-siret-mistake-siren = Digits are missing. The SIRET has 14.
    .second = The SIREN has 9 digits. The SIRET goes on with 5 more digits.
    .third = Complete the box: twelve zeros, then 18.

caf-aide-logement-find-rent-name = Find the rent
caf-aide-logement-find-rent-say = Find the rent « hors charges » (without charges).
caf-aide-logement-find-rent-why =
    The charges are for water, heating or cleaning.
    « Hors charges » means: without the charges.
    The benefit is worked out with this rent.
caf-aide-logement-find-rent-hint-1 = On the lease, three prices follow each other. Take the rent alone.
caf-aide-logement-find-rent-hint-2 = It is at the bottom of the lease, under the line. It is the first price.
caf-aide-logement-find-rent-hint-3 = Follow the lit part. On the lease, touch the rent « hors charges » (without charges).
caf-aide-logement-find-rent-well = This is the rent without the charges.

caf-aide-logement-rent-name = Write the rent
caf-aide-logement-rent-say = Write the rent: { $value }.
caf-aide-logement-rent-why =
    The Caf checks this price with the agency.
    Do not add the charges.
caf-aide-logement-rent-hint-1 = Write the price you have just found: { $value } euros.
caf-aide-logement-rent-hint-2 = It is the second box, under the SIRET.
caf-aide-logement-rent-hint-3 = The box for the rent is lit. Write { $value } in it.
caf-aide-logement-rent-well = The rent is noted, without the charges.
caf-aide-logement-rent-value = Rent without charges, on the lease
caf-aide-logement-rent-mistake-total = 430 euros is the total paid. The Caf asks for the rent alone.
    .second = The total includes the charges. You need a smaller price.
    .third = Erase 430. Write { $value }.
caf-aide-logement-rent-mistake-charges = This price is for the charges. The rent is larger.
    .second = On the lease, read the line just above.
    .third = Erase the box. Write { $value }.

caf-aide-logement-to-summary-name = See the summary
caf-aide-logement-to-summary-say = Touch « Continuer » (continue) to read everything again.
caf-aide-logement-to-summary-why =
    The summary shows all the answers.
    You can still change everything.
caf-aide-logement-to-summary-hint-1 = This page is complete. Go to the summary page.
caf-aide-logement-to-summary-hint-2 = The button is under the box for the rent.
caf-aide-logement-to-summary-hint-3 = « Continuer » is lit, at the very bottom. Touch it.
caf-aide-logement-to-summary-well = Here are all the answers. Read each line.

## Read again and correct

caf-aide-logement-edit-name = Correct a line
caf-aide-logement-edit-say = Correct « Autres personnes » (other people).
caf-aide-logement-edit-why =
    The site has counted another person.
    { $first-name } lives alone: touch « Modifier » (change).
caf-aide-logement-edit-hint-1 = One line is wrong. Who does { $first-name } live with? With nobody.
caf-aide-logement-edit-hint-2 = It is the second line of the table. The button is on the right.
caf-aide-logement-edit-hint-3 = The right « Modifier » is lit. Touch it.
caf-aide-logement-edit-well = The first page opens again. Nothing is lost.
caf-aide-logement-edit-mistake-too-soon = The site has seen a mistake. One line of the table is wrong.
    .second = She lives alone, but the site counts another person.
    .third = Touch « Modifier » (change) on the line « Autres personnes » (other people).

caf-aide-logement-others-name = Write zero
caf-aide-logement-others-say = Erase the 1. Write { $value }.
caf-aide-logement-others-why =
    You do not count yourself.
    A flatmate counts here, but is not a « conjoint » (spouse or partner).
caf-aide-logement-others-hint-1 = How many people apart from her? None, so { $value }.
caf-aide-logement-others-hint-2 = It is the box under the date. It already holds a 1.
caf-aide-logement-others-hint-3 = The box is lit. Erase, then write { $value }.
caf-aide-logement-others-well = The number is right: nobody else.
caf-aide-logement-others-value = Other people
caf-aide-logement-others-mistake-herself = You have counted { $first-name }. Here, count only the others.
    .second = She is alone in the studio. The number of others is zero.
    .third = Erase the 1. Write { $value }.

caf-aide-logement-back-name = Go back
caf-aide-logement-back-say = Touch « Enregistrer et revenir » (save and go back).
caf-aide-logement-back-why =
    This button keeps the correction.
    You do not have to do the other pages again.
caf-aide-logement-back-hint-1 = The correction is made. Go back to the summary page.
caf-aide-logement-back-hint-2 = The button is under the corrected box.
caf-aide-logement-back-hint-3 = The button is lit. Touch it once.
caf-aide-logement-back-well = The summary now shows 0.

caf-aide-logement-send-name = Send the request
caf-aide-logement-send-say = Read again, then send the request.
caf-aide-logement-send-why =
    « Valider » (send) sends the request.
    You state that everything is true.
    An honest mistake can be corrected later.
caf-aide-logement-send-hint-1 = Compare with the lease. If everything is right, send.
caf-aide-logement-send-hint-2 = The button is under the table and the bank account.
caf-aide-logement-send-hint-3 = « Valider ma demande » is lit. Touch this button.
caf-aide-logement-send-well = The request is recorded. Two papers are still missing.

## Join the papers

caf-aide-logement-choose-lease-name = Look for the lease
caf-aide-logement-choose-lease-say = For the lease, touch « Choisir un fichier » (choose a file).
caf-aide-logement-choose-lease-why =
    Without the papers, the request stops.
    The site will open your documents.
caf-aide-logement-choose-lease-hint-1 = The Caf wants to see the lease. Ask to choose a file.
caf-aide-logement-choose-lease-hint-2 = It is the first of the two buttons « Choisir un fichier ».
caf-aide-logement-choose-lease-hint-3 = The button for the lease is lit. Touch it.
caf-aide-logement-choose-lease-well = Here are the files of { $first-name }.

caf-aide-logement-attach-lease-name = Join the lease
caf-aide-logement-attach-lease-say = Choose the lease in PDF.
caf-aide-logement-attach-lease-why =
    Read the whole name of each file.
    The PDF has all the pages, sharp and clear.
caf-aide-logement-attach-lease-hint-1 = Look for a name with « bail » (lease) that ends with « pdf ».
caf-aide-logement-attach-lease-hint-2 = It is the second file in the list. Touch « Joindre » (join), beside it.
caf-aide-logement-attach-lease-hint-3 = The right button « Joindre » is lit. Touch it.
caf-aide-logement-attach-lease-well = The lease is joined. Its name is on the page.
caf-aide-logement-attach-lease-mistake-photo = This photo of the lease is blurred. The Caf could not read it.
    .second = There is a sharper PDF. Its name ends with « pdf ».
    .third = Touch « Changer de fichier » (change file). Then join « bail studio.pdf ».

caf-aide-logement-choose-certificate-name = Second paper
caf-aide-logement-choose-certificate-say = For the « attestation » (certificate), touch « Choisir un fichier » (choose a file).
caf-aide-logement-choose-certificate-why =
    The agency fills in and signs this paper.
    It gives the rent and the floor area.
caf-aide-logement-choose-certificate-hint-1 = One paper is joined. Another one is missing.
caf-aide-logement-choose-certificate-hint-2 = The button is lower than the one for the lease.
caf-aide-logement-choose-certificate-hint-3 = The button for the certificate is lit. Touch it.
caf-aide-logement-choose-certificate-well = The list of files opens again.

caf-aide-logement-attach-certificate-name = Join the certificate
caf-aide-logement-attach-certificate-say = Choose the « attestation de loyer » (rent certificate).
caf-aide-logement-attach-certificate-why =
    Each paper has its own button.
    The name of the file begins with « attestation ».
caf-aide-logement-attach-certificate-hint-1 = Look for the word « attestation » in the names.
caf-aide-logement-attach-certificate-hint-2 = It is the first file in the list. Touch « Joindre » (join).
caf-aide-logement-attach-certificate-hint-3 = The right button is lit. Touch « Joindre ».
caf-aide-logement-attach-certificate-well = Both papers are joined.
caf-aide-logement-attach-certificate-mistake-deposit = This is the receipt of the deposit. The Caf does not ask for it.
    .second = The deposit is paid once. The certificate is about each month’s rent.
    .third = Touch « Changer de fichier » (change file). Join « attestation loyer.pdf ».

caf-aide-logement-send-papers-name = Send the papers
caf-aide-logement-send-papers-say = Touch « Envoyer mes papiers » (send my papers).
caf-aide-logement-send-papers-why =
    Joining is not enough.
    This button sends the two files.
caf-aide-logement-send-papers-hint-1 = Both names are there. Send them now.
caf-aide-logement-send-papers-hint-2 = The button is under the two file names.
caf-aide-logement-send-papers-hint-3 = The button is lit. Touch it once, then wait.
caf-aide-logement-send-papers-well = Everything is sent. In real life, note the date.

caf-aide-logement-log-out-name = Log out
caf-aide-logement-log-out-say = Touch « Se déconnecter » (log out).
caf-aide-logement-log-out-why =
    The account shows the rent and the bank.
    Another person will come to this computer.
caf-aide-logement-log-out-hint-1 = The work is finished. Close the account of { $first-name }.
caf-aide-logement-log-out-hint-2 = The link is at the very bottom of the page.
caf-aide-logement-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
caf-aide-logement-log-out-well = The account is closed. In real life, take back your papers too.

## Other buttons

caf-aide-logement-decoy-simulate = Here you estimate a benefit. Nothing is sent.
    .second = An estimate is not a request. The Caf decides later.
    .third = Touch the first box: « Demander une aide au logement » (ask for a housing benefit).
caf-aide-logement-decoy-payments = Here you see the money paid. { $first-name } has received nothing yet.
    .second = First you must ask for the benefit.
    .third = Touch the first box: « Demander une aide au logement » (ask for a housing benefit).
caf-aide-logement-decoy-family-home = This link is for a home rented from the family. Here, it is an agency.
    .second = When the landlord is a relative, there is often no benefit.
    .third = Leave this link alone. Fill in the page, then continue.
caf-aide-logement-decoy-private-landlord = A private person has no SIRET. Here, the landlord is an agency.
    .second = The name of the agency is on the lease.
    .third = Leave this link alone. Write the agency’s SIRET.
caf-aide-logement-decoy-later = This is allowed, but the request would wait. The papers are ready.
    .second = Without papers, the request stops. Join them now.
    .third = Touch « Choisir un fichier » (choose a file) for the missing paper.
caf-aide-logement-decoy-siren = This number has 9 digits: it is the SIREN.
    .second = The SIRET begins the same way, but it is longer.
    .third = Touch the line below: « SIRET ».
caf-aide-logement-decoy-charges = This price is for the charges. Look for the rent.
    .second = The charges are added to the rent. The Caf wants the rent alone.
    .third = Touch the line above: « Loyer hors charges » (rent without charges).
caf-aide-logement-decoy-total = This is the total, with the charges. The Caf does not want the charges.
    .second = The rent alone is smaller than the total.
    .third = Go up two lines: « Loyer hors charges » (rent without charges).
