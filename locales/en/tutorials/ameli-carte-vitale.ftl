# The coach's words: health card lost, then ordered (ameli). Labels of the site stay in French.

ameli-carte-vitale-title = Lost health card: report it, then order
ameli-carte-vitale-aim =
    You tell the health insurance that the card (« carte Vitale ») is lost.
    Then you order a new card.
ameli-carte-vitale-task =
    { $first-name } has lost her health card. Her ameli account is already open.
    Report the loss. Her address is on the water bill.
    Then order a card, with a good photo and her identity card.
    At the end, log out.
ameli-carte-vitale-next-1 = The new card comes by post, in 2 to 3 weeks.
ameli-carte-vitale-next-2 = Until then, show an « attestation de droits » (certificate of entitlement).
ameli-carte-vitale-next-3 = If you find the old card, it no longer works. Give it back.
ameli-carte-vitale-keep-1 = The tracking number of the order
ameli-carte-vitale-keep-2 = A certificate of entitlement, for care during these weeks
ameli-carte-vitale-help = Health insurance: www.ameli.fr, phone 3646. The card is free. You only pay for the call.

## Report the loss

ameli-carte-vitale-open-procedures-name = My procedures
ameli-carte-vitale-open-procedures-say = Touch « Mes démarches » (my procedures).
ameli-carte-vitale-open-procedures-why =
    A « démarche » is a request to make.
    Everything about the card is there.
ameli-carte-vitale-open-procedures-hint-1 = You have something to report. Open the box of requests.
ameli-carte-vitale-open-procedures-hint-2 = It is the second box, after the payments.
ameli-carte-vitale-open-procedures-hint-3 = The box « Mes démarches » is lit. Put your finger on it.
ameli-carte-vitale-open-procedures-well = Here is the list of procedures.

ameli-carte-vitale-open-loss-name = Report the loss
ameli-carte-vitale-open-loss-say = Touch « Déclarer la perte ou le vol de carte Vitale » (report a lost or stolen card).
ameli-carte-vitale-open-loss-why =
    There are two requests, in this order.
    First report, then order.
ameli-carte-vitale-open-loss-hint-1 = First of all, the lost card must be blocked.
ameli-carte-vitale-open-loss-hint-2 = It is under the title « Déclarer » (report), on the second line.
ameli-carte-vitale-open-loss-hint-3 = The right line is lit. Touch it.
ameli-carte-vitale-open-loss-well = The report begins. Nothing has been sent yet.
ameli-carte-vitale-open-loss-mistake-order-first = Ordering comes after. The old card is still active.
    .second = The site refuses until the loss is reported.
    .third = Go back up under « Déclarer ». Touch « la perte ou le vol » (loss or theft).

ameli-carte-vitale-choose-person-name = Choose the person
ameli-carte-vitale-choose-person-say = Choose { $name }.
ameli-carte-vitale-choose-person-why =
    An account can show several people.
    Blocking somebody else’s card would cause trouble.
ameli-carte-vitale-choose-person-hint-1 = Who lost the card? { $first-name } did.
ameli-carte-vitale-choose-person-hint-2 = It is the second answer to the first question.
ameli-carte-vitale-choose-person-hint-3 = The question is lit. Touch the circle in front of { $name }.
ameli-carte-vitale-choose-person-well = The report is for { $first-name }.
ameli-carte-vitale-choose-person-mistake-paul = You chose Paul. His own card is not lost.
    .second = Paul has his own ameli account.
    .third = Touch the circle in front of { $name }.

ameli-carte-vitale-choose-reason-name = Say why
ameli-carte-vitale-choose-reason-say = Choose « La carte est perdue » (the card is lost).
ameli-carte-vitale-choose-reason-why =
    Lost, stolen or not working: what follows is different.
    If it is stolen, tell the police too.
ameli-carte-vitale-choose-reason-hint-1 = Nobody took the card. It cannot be found.
ameli-carte-vitale-choose-reason-hint-2 = It is the middle answer, to the second question.
ameli-carte-vitale-choose-reason-hint-3 = The question is lit. Touch « La carte est perdue ».
ameli-carte-vitale-choose-reason-well = The reason is right.
ameli-carte-vitale-choose-reason-mistake-stolen = It is theft when somebody took the card.
    .second = After a theft, you also go to the police. Here, the card is lost.
    .third = Touch the middle answer: « La carte est perdue ».
ameli-carte-vitale-choose-reason-mistake-broken = A card that does not work is still in the bag. This one has disappeared.
    .second = Read the mission again: the card cannot be found.
    .third = Touch the middle answer: « La carte est perdue ».

ameli-carte-vitale-to-address-name = Continue
ameli-carte-vitale-to-address-say = Touch « Continuer » (continue).
ameli-carte-vitale-to-address-why =
    Reporting a loss costs nothing.
    Your rights remain. Only the card will be blocked.
ameli-carte-vitale-to-address-hint-1 = Both answers are given. Go on.
ameli-carte-vitale-to-address-hint-2 = The button is under the second question.
ameli-carte-vitale-to-address-hint-3 = « Continuer » is lit. Touch this button.
ameli-carte-vitale-to-address-well = The site shows an address. Read it carefully.

ameli-carte-vitale-modify-name = Check the address
ameli-carte-vitale-modify-say = Compare with the water bill. Touch « Modifier » (change).
ameli-carte-vitale-modify-why =
    The site says 21. The bill, placed under the page, says 12.
    The card would go to a neighbour.
ameli-carte-vitale-modify-hint-1 = Read the street number on the site, then on the bill.
ameli-carte-vitale-modify-hint-2 = There are two buttons. « Modifier » is the second.
ameli-carte-vitale-modify-hint-3 = « Modifier » is lit. Touch this button.
ameli-carte-vitale-modify-well = You can correct the address.
ameli-carte-vitale-modify-mistake-correct = This address is not the right one. Look at the street number.
    .second = The site says 21. The water bill says 12.
    .third = Go back, or touch « Modifier l’adresse » (change the address).

ameli-carte-vitale-type-number-name = Correct the number
ameli-carte-vitale-type-number-say = Erase 21. Write the right number.
ameli-carte-vitale-type-number-why =
    Two digits were swapped.
    The street is already right.
ameli-carte-vitale-type-number-hint-1 = Look at the number on the water bill.
ameli-carte-vitale-type-number-hint-2 = It is the only box on the page.
ameli-carte-vitale-type-number-hint-3 = The box is lit. Erase, then write { $value }.
ameli-carte-vitale-type-number-well = The address is right.
ameli-carte-vitale-type-number-value = Street number
ameli-carte-vitale-type-number-mistake-old = It is still 21. The water bill says 12.
    .second = The two digits are the same, the other way round.
    .third = Erase everything. Write { $value }.

ameli-carte-vitale-save-address-name = Save
ameli-carte-vitale-save-address-say = Touch « Enregistrer et continuer » (save and continue).
ameli-carte-vitale-save-address-why = Without this button, the site keeps the old address.
ameli-carte-vitale-save-address-hint-1 = The address is written. Save it.
ameli-carte-vitale-save-address-hint-2 = The button is under the postcode.
ameli-carte-vitale-save-address-hint-3 = « Enregistrer et continuer » is lit. Touch it.
ameli-carte-vitale-save-address-well = The card will come to the right place.

ameli-carte-vitale-promise-name = Promise
ameli-carte-vitale-promise-say = Read the page again. Tick « Je m’engage » (I promise).
ameli-carte-vitale-promise-why =
    A card found again is no use: you must give it back.
    As long as the box is empty, the site refuses.
ameli-carte-vitale-promise-hint-1 = There is a small box to tick before sending.
ameli-carte-vitale-promise-hint-2 = It is under the two links « Modifier » (change).
ameli-carte-vitale-promise-hint-3 = The small box is lit. Touch it.
ameli-carte-vitale-promise-well = The promise is made.
ameli-carte-vitale-promise-mistake-button-first = The button waits for the small box. Tick it first.
    .second = Nothing is broken. Only your promise is missing.
    .third = Touch the box « Je m’engage à rendre la carte » (I promise to give back the card).

ameli-carte-vitale-declare-name = Confirm the loss
ameli-carte-vitale-declare-say = Touch « Valider » (confirm).
ameli-carte-vitale-declare-why =
    The person, the reason and the address are right.
    Now the card will be blocked.
ameli-carte-vitale-declare-hint-1 = Everything is checked. Send the report.
ameli-carte-vitale-declare-hint-2 = The button is at the very bottom, after the warning.
ameli-carte-vitale-declare-hint-3 = « Valider » is lit. Touch it once.
ameli-carte-vitale-declare-well = The old card is blocked. Now you must order.

## Order a card

ameli-carte-vitale-order-name = Order
ameli-carte-vitale-order-say = Touch « Commander une carte Vitale » (order a health card).
ameli-carte-vitale-order-why =
    The new card does not come by itself.
    Many people stop here by mistake.
ameli-carte-vitale-order-hint-1 = The loss is reported. The order is still to be made.
ameli-carte-vitale-order-hint-2 = It is the second button, under « Terminer » (finish).
ameli-carte-vitale-order-hint-3 = The right button is lit. Touch it.
ameli-carte-vitale-order-well = The site asks for a photo and an identity document.

ameli-carte-vitale-open-pictures-name = Look for the photo
ameli-carte-vitale-open-pictures-say = Touch « Photo d’identité » (identity photo) to choose a file.
ameli-carte-vitale-open-pictures-why =
    The photo is already on the computer.
    It will be printed on the card.
ameli-carte-vitale-open-pictures-hint-1 = Open the folder of photos.
ameli-carte-vitale-open-pictures-hint-2 = It is the first of the two lines to fill in.
ameli-carte-vitale-open-pictures-hint-3 = « Photo d’identité » is lit. Touch this line.
ameli-carte-vitale-open-pictures-well = The folder « Images » (pictures) is open.

ameli-carte-vitale-attach-photo-name = Join the photo
ameli-carte-vitale-attach-photo-say = Join the right photo.
ameli-carte-vitale-attach-photo-why =
    The face must be seen from the front, well lit, without a hat.
    « Ouvrir » (open) shows a file before you choose it.
ameli-carte-vitale-attach-photo-hint-1 = One photo is dark, another is at the beach. Avoid them.
ameli-carte-vitale-attach-photo-hint-2 = Look for « photo_identite », on the third line.
ameli-carte-vitale-attach-photo-hint-3 = The right button « Joindre » (join) is lit. Touch it.
ameli-carte-vitale-attach-photo-well = The photo is joined.
ameli-carte-vitale-attach-photo-mistake-dark = This photo is too dark. The eyes cannot be seen.
    .second = The site took it, but an agent will refuse it later.
    .third = Touch « Photo d’identité » again. Join « photo_identite ».
ameli-carte-vitale-attach-photo-mistake-holiday = A hat and sunglasses are not suitable.
    .second = On a card, the face must be whole and seen from the front.
    .third = Touch « Photo d’identité » again. Join « photo_identite ».

ameli-carte-vitale-open-documents-name = Look for the document
ameli-carte-vitale-open-documents-say = Touch « Pièce d’identité, recto et verso » (identity document, front and back).
ameli-carte-vitale-open-documents-why =
    It proves that the request comes from you.
    The « recto » is the front. The « verso » is the back.
ameli-carte-vitale-open-documents-hint-1 = The photo is done. Go to the second file.
ameli-carte-vitale-open-documents-hint-2 = It is the line under the photo.
ameli-carte-vitale-open-documents-hint-3 = « Pièce d’identité » is lit. Touch this line.
ameli-carte-vitale-open-documents-well = The folder « Documents » is open.

ameli-carte-vitale-attach-identity-name = Join the document
ameli-carte-vitale-attach-identity-say = Join the complete identity card.
ameli-carte-vitale-attach-identity-why =
    The site wants both sides, whole and readable.
    Read the name of the file to the end.
ameli-carte-vitale-attach-identity-hint-1 = Look for the two words « recto » (front) and « verso » (back).
ameli-carte-vitale-attach-identity-hint-2 = It is the last line of the folder.
ameli-carte-vitale-attach-identity-hint-3 = The right button « Joindre » (join) is lit. Touch it.
ameli-carte-vitale-attach-identity-well = The identity document is joined.
ameli-carte-vitale-attach-identity-mistake-cut = The bottom of the card is cut off in this photo.
    .second = An agent must read the whole card, with its number.
    .third = Touch « Pièce d’identité » again. Join the file « recto_verso ».
ameli-carte-vitale-attach-identity-mistake-front = The « verso », the other side of the card, is missing.
    .second = The site asks for both sides in one file.
    .third = Touch « Pièce d’identité » again. Join the file « recto_verso ».
ameli-carte-vitale-attach-identity-mistake-insurer = This is the card of the extra insurance (« mutuelle »). It does not prove identity.
    .second = You need an identity card, a passport or a residence permit.
    .third = Touch « Pièce d’identité » again. Join the file « recto_verso ».

ameli-carte-vitale-to-recap-name = See the order
ameli-carte-vitale-to-recap-say = Touch « Continuer » (continue).
ameli-carte-vitale-to-recap-why = Both files are joined. The site shows everything before sending.
ameli-carte-vitale-to-recap-hint-1 = Check the two file names. Then go on.
ameli-carte-vitale-to-recap-hint-2 = The button is under the identity document.
ameli-carte-vitale-to-recap-hint-3 = « Continuer » is lit. Touch this button.
ameli-carte-vitale-to-recap-well = Here is the summary of the order.

ameli-carte-vitale-send-order-name = Confirm the order
ameli-carte-vitale-send-order-say = Touch « Valider ma commande » (confirm my order).
ameli-carte-vitale-send-order-why =
    The card is free.
    Anyone who asks for money is a swindler.
ameli-carte-vitale-send-order-hint-1 = Read the name and the address again. Then send.
ameli-carte-vitale-send-order-hint-2 = The button is under the price « Gratuit » (free).
ameli-carte-vitale-send-order-hint-3 = « Valider ma commande » is lit. Touch it once.
ameli-carte-vitale-send-order-well = The order is sent. Write down the tracking number.

ameli-carte-vitale-log-out-name = Log out
ameli-carte-vitale-log-out-say = Touch « Se déconnecter » (log out).
ameli-carte-vitale-log-out-why =
    A message comes on the phone: it is a trap.
    Pay nothing. Close the account.
ameli-carte-vitale-log-out-hint-1 = The order is made. The account is still open.
ameli-carte-vitale-log-out-hint-2 = The link is at the bottom, after « Suivre ma commande » (follow my order).
ameli-carte-vitale-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
ameli-carte-vitale-log-out-well = The account is closed. In real life, delete your photos from here too.

## Other buttons

ameli-carte-vitale-decoy-information = Here you change your address or your bank.
    .second = A lost card is reported elsewhere.
    .third = Go up one box: « Mes démarches » (my procedures).
ameli-carte-vitale-decoy-rights = This paper will help while you wait for the card. Report the loss first.
    .second = The certificate replaces the card for a few weeks. It does not block it.
    .third = Go down under « Déclarer » (report). Touch « la perte ou le vol » (loss or theft).
ameli-carte-vitale-decoy-european = This card is for travelling in Europe. It is not the « carte Vitale ».
    .second = Three cards look alike: Vitale, extra insurance (« mutuelle »), European.
    .third = Look for the words « carte Vitale » under « Déclarer » (report).
ameli-carte-vitale-decoy-finish-early = It is not finished. The card does not come by itself.
    .second = The loss is reported. The order is still to be made.
    .third = Return to the page before. Touch « Commander une carte Vitale » (order a card).
ameli-carte-vitale-decoy-pay = Stop there. Here nothing is paid. In real life, this is theft.
    .second = The health card is free. So is the postage.
    .third = Touch « Supprimer » (delete). In real life, send this message to 33700.
