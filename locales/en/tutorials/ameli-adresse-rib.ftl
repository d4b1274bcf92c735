# The coach's words: change address and bank details (ameli). Labels of the site stay in French.

ameli-adresse-rib-title = Change your address and bank details on ameli
ameli-adresse-rib-aim =
    You give the health insurance your new address.
    You also give your new bank account, for the refunds.
ameli-adresse-rib-task =
    { $first-name } has moved and changed banks.
    Her ameli account is already open.
    The lease and the bank papers (« RIB ») are on the desk.
    Change the postal address, then the bank account.
    Then log out.
ameli-adresse-rib-next-1 = The new bank account is used after about 2 to 3 days.
ameli-adresse-rib-next-2 = Update your health card (« carte Vitale ») at a terminal in a pharmacy.
ameli-adresse-rib-next-3 = Also tell the top-up insurance, the pension and the tax office.
ameli-adresse-rib-keep-1 = Your bank details (« RIB »), in a safe place
ameli-adresse-rib-keep-2 = Your lease, to prove the address
ameli-adresse-rib-help = Health insurance: www.ameli.fr, phone 3646. The service is free. You only pay for the call.

## The address

ameli-adresse-rib-open-info-name = My information
ameli-adresse-rib-open-info-say = Touch « Mes informations » (my information).
ameli-adresse-rib-open-info-why =
    The address and the bank are kept there.
    You can look without changing anything.
ameli-adresse-rib-open-info-hint-1 = You want to change what ameli knows about { $first-name }. Open this box.
ameli-adresse-rib-open-info-hint-2 = It is the box about address, phone and bank.
ameli-adresse-rib-open-info-hint-3 = The box « Mes informations » is lit. Put your finger on it.
ameli-adresse-rib-open-info-well = Here is the information about { $first-name }.

ameli-adresse-rib-edit-address-name = Change the address
ameli-adresse-rib-edit-address-say = Postal address: touch « Modifier » (change).
ameli-adresse-rib-edit-address-why =
    Several buttons say « Modifier ».
    Each one changes its own line.
    The postal address is for letters on paper.
ameli-adresse-rib-edit-address-hint-1 = Look for the line about paper letters, not the one about e-mails.
ameli-adresse-rib-edit-address-hint-2 = The line « Adresse postale » (postal address) is under the e-mail address. The button is on the right.
ameli-adresse-rib-edit-address-hint-3 = The right button « Modifier » is lit. Touch it.
ameli-adresse-rib-edit-address-well = The address form opens. The old address is shown at the top.

ameli-adresse-rib-number-name = Street number
ameli-adresse-rib-number-say = Write the number: { $value }.
ameli-adresse-rib-number-why =
    The address is cut into several boxes.
    This box takes a number only.
    The new address is on the lease.
ameli-adresse-rib-number-hint-1 = The lease says: 5 rue du Gabarit. The number is { $value }.
ameli-adresse-rib-number-hint-2 = It is the first white box, under the old address.
ameli-adresse-rib-number-hint-3 = The box for the number is lit. Write { $value }.
ameli-adresse-rib-number-well = The number is noted.
ameli-adresse-rib-number-value = Number, on the lease
ameli-adresse-rib-number-mistake-everything = This box wants a number. The street goes in the next box.
    .second = Erase the letters. Keep only { $value }.
    .third = Empty the box. Write { $value }, nothing else.
ameli-adresse-rib-number-mistake-old = 12 is the number of the old address.
    .second = Look at the lease: the new number is { $value }.
    .third = Erase 12. Write { $value } instead.

ameli-adresse-rib-street-name = Street name
ameli-adresse-rib-street-say = Write the street: { $value }.
ameli-adresse-rib-street-why =
    The number is already in its box.
    Here you write « rue » (street) and its name.
ameli-adresse-rib-street-hint-1 = What is the new street called? The lease says: { $value }.
ameli-adresse-rib-street-hint-2 = It is the second box, under the number.
ameli-adresse-rib-street-hint-3 = The box for the street is lit. Write { $value }.
ameli-adresse-rib-street-well = The street is noted.
ameli-adresse-rib-street-value = Street, on the lease
ameli-adresse-rib-street-mistake-number-again = The 5 is already in the box above. Take it out here.
    .second = Otherwise the letters would go to « 5 5 rue du Gabarit ».
    .third = Erase everything. Write only { $value }.
ameli-adresse-rib-street-mistake-old = This is the old street. { $first-name } no longer lives there.
    .second = The new street is written on the lease.
    .third = Erase, then write { $value }.

ameli-adresse-rib-postal-name = Postcode
ameli-adresse-rib-postal-say = Write the postcode.
ameli-adresse-rib-postal-why =
    { $first-name } stays in the same town.
    The site then offers the towns with this postcode.
ameli-adresse-rib-postal-hint-1 = Copy the 5 digits of the postcode: { $value }.
ameli-adresse-rib-postal-hint-2 = The box is under the name of the street.
ameli-adresse-rib-postal-hint-3 = The box « Code postal » (postcode) is lit. Write { $value }.
ameli-adresse-rib-postal-well = A list of towns has appeared.

ameli-adresse-rib-town-name = Choose the town
ameli-adresse-rib-town-say = Choose « Villemodèle » in the list.
ameli-adresse-rib-town-why =
    Several towns sometimes share a postcode.
    The list avoids spelling mistakes.
ameli-adresse-rib-town-hint-1 = Touch the list, then the name of the town on the lease.
ameli-adresse-rib-town-hint-2 = The list is just under the postcode.
ameli-adresse-rib-town-hint-3 = The list « Ville » (town) is lit. Choose « Villemodèle ».
ameli-adresse-rib-town-well = The town is chosen.

ameli-adresse-rib-moved-name = Move-in date
ameli-adresse-rib-moved-say = Write the move-in date: { $value }.
ameli-adresse-rib-moved-why =
    It is the day { $first-name } received her keys.
    The lease gives this date.
ameli-adresse-rib-moved-hint-1 = On the lease, read « Entrée dans le logement » (move-in). It is { $value }.
ameli-adresse-rib-moved-hint-2 = Three small boxes wait for the day, the month and the year.
ameli-adresse-rib-moved-hint-3 = The boxes for the date are lit. Write { $value }.
ameli-adresse-rib-moved-well = The date is noted.
ameli-adresse-rib-moved-value = Move-in date
ameli-adresse-rib-moved-mistake-today = This is today’s date. The site wants the day of the move.
    .second = { $first-name } moved a few days ago. Read the lease again.
    .third = Erase the date. Write { $value }.

ameli-adresse-rib-to-summary-name = Continue
ameli-adresse-rib-to-summary-say = Touch « Continuer » (continue).
ameli-adresse-rib-to-summary-why =
    Nothing is changed yet.
    The next page shows before and after.
ameli-adresse-rib-to-summary-hint-1 = All the boxes are filled. Go and check.
ameli-adresse-rib-to-summary-hint-2 = The button is under the date, beside « Annuler » (cancel).
ameli-adresse-rib-to-summary-hint-3 = « Continuer » is lit. Touch it.
ameli-adresse-rib-to-summary-well = Here are the old and the new address, side by side.

ameli-adresse-rib-confirm-address-name = Confirm the address
ameli-adresse-rib-confirm-address-say = Read again, then touch « Valider » (confirm).
ameli-adresse-rib-confirm-address-why =
    The column « Après » (after) must show the new address.
    A mistake? « Modifier » (change) goes back without losing anything.
ameli-adresse-rib-confirm-address-hint-1 = Compare with the lease. If everything is right, confirm.
ameli-adresse-rib-confirm-address-hint-2 = The button « Valider » is under the table.
ameli-adresse-rib-confirm-address-hint-3 = « Valider » is lit. Touch it only once.
ameli-adresse-rib-confirm-address-well = The new address is saved.

## The code

ameli-adresse-rib-edit-rib-name = Change the bank
ameli-adresse-rib-edit-rib-say = Bank details: touch « Modifier » (change).
ameli-adresse-rib-edit-rib-why =
    The refunds will go to the new account.
    A bank account number is for receiving money.
    But you never give the code of the bank card.
ameli-adresse-rib-edit-rib-hint-1 = The address is done. The bank account is left.
ameli-adresse-rib-edit-rib-hint-2 = It is the last line of the table, under the postal address.
ameli-adresse-rib-edit-rib-hint-3 = The button « Modifier » for the bank is lit. Touch it.
ameli-adresse-rib-edit-rib-well = The site sends a code by e-mail.

ameli-adresse-rib-read-code-name = Read the code
ameli-adresse-rib-read-code-say = Open the e-mail that came « à l’instant » (just now).
ameli-adresse-rib-read-code-why =
    This extra code protects the money of { $first-name }.
    A thief does not have her mailbox.
    Yesterday’s code no longer works.
ameli-adresse-rib-read-code-hint-1 = Two e-mails talk about a code. Take the most recent one.
ameli-adresse-rib-read-code-hint-2 = The tab « Boîte mail » (mailbox) is at the top. The right e-mail is first in the list.
ameli-adresse-rib-read-code-hint-3 = Follow the lit part, to the new code.
ameli-adresse-rib-read-code-well = The code is shown. It has 6 digits.

ameli-adresse-rib-type-code-name = Write the code
ameli-adresse-rib-type-code-say = Return to ameli. Write the code.
ameli-adresse-rib-type-code-why =
    The page is waiting in the other tab.
    You asked for this code: it is normal.
ameli-adresse-rib-type-code-hint-1 = The code in the e-mail is { $value }. Copy it.
ameli-adresse-rib-type-code-hint-2 = Touch the tab « ameli.fr ». The 6 boxes are in the middle.
ameli-adresse-rib-type-code-hint-3 = The code boxes are lit. Write { $value }.
ameli-adresse-rib-type-code-well = The code is right.
ameli-adresse-rib-type-code-mistake-old-code = This is yesterday’s code. It no longer works.
    .second = Each code works only once. Take the most recent e-mail.
    .third = Empty the boxes. The new code is { $value }.

ameli-adresse-rib-confirm-code-name = Confirm the code
ameli-adresse-rib-confirm-code-say = Touch « Valider » (confirm).
ameli-adresse-rib-confirm-code-why =
    The site checks that it is really { $first-name }.
    Then it opens the page for the bank account.
ameli-adresse-rib-confirm-code-hint-1 = The code is written. Give it to the site.
ameli-adresse-rib-confirm-code-hint-2 = The button is just under the 6 boxes.
ameli-adresse-rib-confirm-code-hint-3 = « Valider » is lit, under the code. Touch it.
ameli-adresse-rib-confirm-code-well = The page for the bank account is open.

## The bank details

ameli-adresse-rib-find-iban-name = Find the IBAN
ameli-adresse-rib-find-iban-say = Open the « RIB » (bank paper) of { $first-name }. Touch the IBAN.
ameli-adresse-rib-find-iban-why =
    The IBAN is the number of the account.
    It begins with FR.
    The account must be in the name of { $first-name }.
ameli-adresse-rib-find-iban-hint-1 = Look for the bank paper in the name of { $first-name }.
ameli-adresse-rib-find-iban-hint-2 = The papers are under the page. The IBAN is the long line of the « RIB ».
ameli-adresse-rib-find-iban-hint-3 = Follow the lit part: the « RIB », then the IBAN line.
ameli-adresse-rib-find-iban-well = This is the IBAN. Keep the paper open at the side.

ameli-adresse-rib-type-iban-name = Write the IBAN
ameli-adresse-rib-type-iban-say = Write the IBAN of { $first-name }.
ameli-adresse-rib-type-iban-why =
    Copy in groups of 4.
    Spaces do not count.
    The site checks the number before it accepts.
ameli-adresse-rib-type-iban-hint-1 = Read 4 signs, write 4 signs, and start again.
ameli-adresse-rib-type-iban-hint-2 = The box is under the name of the account holder.
ameli-adresse-rib-type-iban-hint-3 = The box « IBAN » is lit. Write { $value }.
ameli-adresse-rib-type-iban-well = The IBAN is right. The site knows the bank.
ameli-adresse-rib-type-iban-mistake-swapped = Two digits have changed places. Compare in groups of 4.
    .second = All the digits are there, but not in the right order.
    .third = Empty the box. Copy slowly: { $value }.
ameli-adresse-rib-type-iban-mistake-swapped-pair = Look near the end: two digits are swapped.
    .second = The « RIB » says « 1234 537 ». You wrote « 1235 437 ».
    .third = Correct the end of the number. It must be « 1234 537 ».
ameli-adresse-rib-type-iban-mistake-paul = This is Paul’s IBAN. ameli wants the account of { $first-name }.
    .second = Two bank papers are on the desk. Read the name of the holder.
    .third = Close Paul’s paper. Copy the IBAN of { $first-name }.

ameli-adresse-rib-confirm-rib-name = Confirm the bank
ameli-adresse-rib-confirm-rib-say = Touch « Valider » (confirm).
ameli-adresse-rib-confirm-rib-why =
    The name of the bank appears: it is a good sign.
    The change takes a few days.
ameli-adresse-rib-confirm-rib-hint-1 = The number is accepted. Save it.
ameli-adresse-rib-confirm-rib-hint-2 = The button is lower than the name of the bank.
ameli-adresse-rib-confirm-rib-hint-3 = « Valider » is lit. Touch once and wait.
ameli-adresse-rib-confirm-rib-well = The new bank account is saved.

ameli-adresse-rib-log-out-name = Log out
ameli-adresse-rib-log-out-say = Touch « Se déconnecter » (log out).
ameli-adresse-rib-log-out-why =
    The account shows an address and a bank.
    Nobody else must see them.
ameli-adresse-rib-log-out-hint-1 = Everything is done. Close the account of { $first-name }.
ameli-adresse-rib-log-out-hint-2 = The link is at the very bottom of the page.
ameli-adresse-rib-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
ameli-adresse-rib-log-out-well = The account is closed. In real life, take your papers too.

## Other buttons

ameli-adresse-rib-decoy-payments = Here you see the refunds already made.
    .second = You cannot change the address or the bank in this box.
    .third = Touch « Mes informations » (my information).
ameli-adresse-rib-decoy-messages = The messages are for writing to an adviser.
    .second = To change your address, no need to write. There is a form.
    .third = Touch the box « Mes informations » (my information).
ameli-adresse-rib-decoy-edit-email = This button changes the e-mail address. { $first-name } keeps the same one.
    .second = The e-mail address has an @. The postal address has a street.
    .third = Touch « Modifier » on the line « Adresse postale » (postal address).
ameli-adresse-rib-decoy-old-code = This code is from yesterday. It has already been used.
    .second = Look at when the e-mail arrived. You need the one from just now.
    .third = Go back to the list. Open the e-mail that came « à l’instant » (just now).
ameli-adresse-rib-decoy-scam = This e-mail is a trap. It asks for the code of the card.
    .second = The health insurance never asks for bank details by e-mail.
    .third = Go back to the list. In real life, delete this e-mail.
ameli-adresse-rib-decoy-bic = This is the BIC, the code of the bank. It is short.
    .second = The IBAN is longer. It begins with FR.
    .third = Touch the line « IBAN », beside it.
ameli-adresse-rib-decoy-paul-iban = This is the IBAN of Paul, her husband.
    .second = The money would go to the wrong account. The name must be { $name }.
    .third = Close this paper. Open the « RIB » (bank paper) of { $first-name }.
ameli-adresse-rib-decoy-log-out-early = Stay a little: not everything is changed.
    .second = First the address, then the bank account. Only then, leave.
    .third = Go back with the arrow, at the top left.
