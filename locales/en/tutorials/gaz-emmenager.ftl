# The coach's words: move in and get gas. Labels of the site stay in French.

gaz-emmenager-title = Moving in: getting gas
gaz-emmenager-aim =
    You are moving into a home. You choose a supplier.
    The supplier asks GRDF to turn on the gas.
gaz-emmenager-task =
    { $first-name } and Léa are moving in two weeks.
    Choose a gas offer, then fill in the contract.
    Three papers are on the table: read them.
    Take the appointment that suits Léa.
    At the end, confirm by SMS.
gaz-emmenager-next-1 = The supplier tells GRDF. A technician turns on the gas.
gaz-emmenager-next-2 = On the day of the visit, be there and read the meter again.
gaz-emmenager-next-3 = Remember to stop the old gas contract.
gaz-emmenager-keep-1 = The contract received by e-mail or by post
gaz-emmenager-keep-2 = The photo of the meter and the SMS of the appointment
gaz-emmenager-help = To choose: www.energie-info.fr, the site of the energy ombudsman. For the meter, GRDF: www.grdf.fr, phone 09 69 36 35 34. Smell of gas, once outside: 0 800 47 33 33.

## Choose

gaz-emmenager-compare-name = Compare
gaz-emmenager-compare-say = Open the comparison site.
gaz-emmenager-compare-why =
    This comparison site belongs to the energy ombudsman.
    It is free and earns nothing from contracts.
gaz-emmenager-compare-hint-1 = You need a supplier. One box lets you compare.
gaz-emmenager-compare-hint-2 = It is the first large box, under the blue message.
gaz-emmenager-compare-hint-3 = The box « Comparer les offres de gaz » (compare gas offers) is lit. Touch it.
gaz-emmenager-compare-well = Three offers appear.

gaz-emmenager-choose-offer-name = Choose the offer
gaz-emmenager-choose-offer-say = Choose the simple fixed price.
gaz-emmenager-choose-offer-why =
    Léa wants a fixed price, without extra services.
    The cheapest offer does not have a fixed price.
gaz-emmenager-choose-offer-hint-1 = Read Léa’s note. Then read the column « Prix » (price).
gaz-emmenager-choose-offer-hint-2 = The right line is the middle one.
gaz-emmenager-choose-offer-hint-3 = The button of the second line is lit. Touch « Choisir » (choose).
gaz-emmenager-choose-offer-well = The supplier’s site opens in another tab.
gaz-emmenager-choose-offer-mistake-flash = This price changes every month. Léa wants a fixed price.
    .second = It is cheaper today. Tomorrow, nobody knows.
    .third = Touch « Revenir aux offres » (back to the offers). Take the second line.
gaz-emmenager-choose-offer-mistake-comfort = This offer adds a paid repair service. Léa does not want it.
    .second = The price is fixed, but much higher.
    .third = Touch « Revenir aux offres » (back to the offers). Take the second line.

gaz-emmenager-situation-name = Say why
gaz-emmenager-situation-say = Choose « J’emménage » (I am moving in).
gaz-emmenager-situation-why =
    The home already has gas: a tenant was using it.
    You only need a contract in your name.
gaz-emmenager-situation-hint-1 = { $first-name } is moving to another home. The new one already has a meter.
gaz-emmenager-situation-hint-2 = The right answer is the middle one.
gaz-emmenager-situation-hint-3 = The question is lit. Touch « J’emménage ».
gaz-emmenager-situation-well = It is noted: moving in.
gaz-emmenager-situation-mistake-switch = { $first-name } is not staying in his home. He is moving.
    .second = This answer is for changing suppliers without moving.
    .third = Touch the second answer: « J’emménage » (I am moving in).
gaz-emmenager-situation-mistake-new = This home already has gas. The tenant was using it.
    .second = A brand-new home needs building work, and weeks.
    .third = Touch the second answer: « J’emménage » (I am moving in).

gaz-emmenager-to-form-name = Continue
gaz-emmenager-to-form-say = Touch « Continuer » (continue).
gaz-emmenager-to-form-why =
    The situation is clear.
    What follows is about the home.
gaz-emmenager-to-form-hint-1 = The answer is given. Go to the next page.
gaz-emmenager-to-form-hint-2 = The button is under the three answers.
gaz-emmenager-to-form-hint-3 = « Continuer » is lit. Touch it.
gaz-emmenager-to-form-well = The address is already written. Four answers are left.

## The home

gaz-emmenager-type-pce-name = Write the PCE
gaz-emmenager-type-pce-say = Write the « PCE » (gas number) of the new home.
gaz-emmenager-type-pce-why =
    Each home has its own PCE.
    The former tenant left it on a note.
gaz-emmenager-type-pce-hint-1 = Open « Mot de la locataire » (the tenant’s note). The PCE is { $value }.
gaz-emmenager-type-pce-hint-2 = It is the first box, under the address.
gaz-emmenager-type-pce-hint-3 = The box « PCE » is lit. Write { $value }.
gaz-emmenager-type-pce-well = It is indeed the new home.
gaz-emmenager-type-pce-value = PCE of the new home
gaz-emmenager-type-pce-mistake-thirteen = Some digits are missing. The PCE has 14.
    .second = Count in groups of four. The last group has two.
    .third = Empty the box. Copy the whole of { $value }.
gaz-emmenager-type-pce-mistake-old-home = This PCE is for the old home.
    .second = The PCE stays with the home. When you move, it changes.
    .third = Empty the box. Write { $value }.

gaz-emmenager-find-index-name = Read the meter
gaz-emmenager-find-index-say = Find the digits on the meter.
gaz-emmenager-find-index-why =
    These digits show where the former tenant’s bill ends.
    You give only the black background.
gaz-emmenager-find-index-hint-1 = Open « Compteur » (meter), on the table. Look for the black background.
gaz-emmenager-find-index-hint-2 = The photo is under the page. The right line has five digits.
gaz-emmenager-find-index-hint-3 = Follow the lit part. Touch the digits on the black background.
gaz-emmenager-find-index-well = Yes. The two 0 at the start count.

gaz-emmenager-type-index-name = Write the digits
gaz-emmenager-type-index-say = Write the 5 black digits.
gaz-emmenager-type-index-why =
    So you do not pay for somebody else’s gas.
    On the day you move in, you will read them again.
gaz-emmenager-type-index-hint-1 = On the black background, the photo shows { $value }.
gaz-emmenager-type-index-hint-2 = It is the second box. It ends with m³.
gaz-emmenager-type-index-hint-3 = The box « Chiffres du compteur » (meter digits) is lit. Write { $value }.
gaz-emmenager-type-index-well = The digits are noted.
gaz-emmenager-type-index-value = Digits on black
gaz-emmenager-type-index-mistake-no-zero = One or two 0 are missing at the start. You need 5 digits.
    .second = The 0 at the start count, even if they seem useless.
    .third = Empty the box. Write { $value }.
gaz-emmenager-type-index-mistake-red = There are too many digits. You do not give the red background.
    .second = Keep only the first 5 digits.
    .third = Erase the last digits. What is left is { $value }.
gaz-emmenager-type-index-mistake-old-home = These digits come from the meter of the old home.
    .second = They will be used to stop the old contract.
    .third = Empty the box. Write { $value }.

gaz-emmenager-date-name = Move-in date
gaz-emmenager-date-say = Write the move-in date.
gaz-emmenager-date-why =
    The contract begins on that day.
    The date is on Léa’s note.
gaz-emmenager-date-hint-1 = The date on Léa’s note is { $value }.
gaz-emmenager-date-hint-2 = Three small boxes follow each other: day, month, year.
gaz-emmenager-date-hint-3 = The boxes are lit. Write { $value }.
gaz-emmenager-date-well = The contract will begin on the right day.
gaz-emmenager-date-value = Move-in date, Léa’s note
gaz-emmenager-date-mistake-today = This is today’s date. They move in two weeks from now.
    .second = With this date, you would pay for two extra weeks.
    .third = Empty the boxes. Write { $value }.

gaz-emmenager-use-name = Say the use
gaz-emmenager-use-say = Choose what the gas is for.
gaz-emmenager-use-why =
    The price for the year depends on the use.
    Heating uses the most gas.
gaz-emmenager-use-hint-1 = The former tenant wrote it down: three uses.
gaz-emmenager-use-hint-2 = The list is under the date. Take the longest line.
gaz-emmenager-use-hint-3 = The list is lit. Choose the line with heating (« chauffage »).
gaz-emmenager-use-well = The supplier knows the use.
gaz-emmenager-use-mistake-cooking = Cooking alone would give a price that is much too low.
    .second = Then the bill would be a bad surprise.
    .third = Choose the line that ends with « chauffage » (heating).
gaz-emmenager-use-mistake-water = The heating is missing. It costs the most.
    .second = Read the former tenant’s note again.
    .third = Choose the line that ends with « chauffage » (heating).

gaz-emmenager-to-slots-name = Continue
gaz-emmenager-to-slots-say = Touch « Continuer » (continue).
gaz-emmenager-to-slots-why =
    The four answers are there.
    Now you need an appointment.
gaz-emmenager-to-slots-hint-1 = The home is described. Go on to the appointment.
gaz-emmenager-to-slots-hint-2 = The button is under the list of uses.
gaz-emmenager-to-slots-hint-3 = « Continuer » is lit, under the list. Touch it.
gaz-emmenager-to-slots-well = The site offers four times.

## The appointment

gaz-emmenager-slot-name = Choose the time
gaz-emmenager-slot-say = Choose Léa’s time.
gaz-emmenager-slot-why =
    Somebody must open the door to the technician.
    Léa is free on one morning only.
gaz-emmenager-slot-hint-1 = Read Léa’s note: which day, and morning or afternoon?
gaz-emmenager-slot-hint-2 = The list is in the middle. The right time is the second one.
gaz-emmenager-slot-hint-3 = The list is lit. Take the second line, from 8 h to 12 h.
gaz-emmenager-slot-well = Léa will be there.
gaz-emmenager-slot-mistake-afternoon = This is the move-in day, in the afternoon. Léa cannot come.
    .second = If nobody is there, the technician leaves. Everything starts again.
    .third = Take the second line: the day after, from 8 h to 12 h.
gaz-emmenager-slot-mistake-late = The day is right, but Léa is free in the morning.
    .second = Look for the same day, from 8 h to 12 h.
    .third = Take the second line of the list.
gaz-emmenager-slot-mistake-next = This is a week later, without heating.
    .second = Léa wrote a date. Compare it with the list.
    .third = Take the second line: from 8 h to 12 h.

gaz-emmenager-mobile-name = Phone
gaz-emmenager-mobile-say = Write the mobile phone number.
gaz-emmenager-mobile-why =
    The SMS about the appointment comes to this number.
    The technician can also call.
gaz-emmenager-mobile-hint-1 = Copy the number from the card: 10 digits.
gaz-emmenager-mobile-hint-2 = The box is under the list of times.
gaz-emmenager-mobile-hint-3 = The box « Téléphone mobile » (mobile phone) is lit. Write { $value }.
gaz-emmenager-mobile-well = The number is right.

gaz-emmenager-to-contract-name = Continue
gaz-emmenager-to-contract-say = Touch « Continuer » (continue).
gaz-emmenager-to-contract-why =
    The time and the number are ready.
    Nothing is signed yet.
gaz-emmenager-to-contract-hint-1 = The appointment is chosen. Go and read the contract again.
gaz-emmenager-to-contract-hint-2 = The button is under the phone number.
gaz-emmenager-to-contract-hint-3 = « Continuer » is lit. Touch it once.
gaz-emmenager-to-contract-well = Here is the contract. And the phone rings.

## The fake agent, then the signature

gaz-emmenager-hang-up-name = Hang up
gaz-emmenager-hang-up-say = Read the call, then hang up.
gaz-emmenager-hang-up-why =
    GRDF sells no contracts.
    It never asks for a bank account number by phone.
gaz-emmenager-hang-up-hint-1 = Who is calling? An unknown number that is selling something. It is not GRDF.
gaz-emmenager-hang-up-hint-2 = The phone is beside the page. Take the bottom button.
gaz-emmenager-hang-up-hint-3 = « Raccrocher » (hang up) is lit. Touch it, without answering.
gaz-emmenager-hang-up-well = Very good. You can hang up without explaining.

gaz-emmenager-iban-name = Bank account
gaz-emmenager-iban-say = Write the IBAN from the card.
gaz-emmenager-iban-why =
    Here, you chose this supplier yourself.
    The IBAN is for paying the bills.
gaz-emmenager-iban-hint-1 = Copy the IBAN from the card. It begins with FR.
gaz-emmenager-iban-hint-2 = The box is under the frame with the contract.
gaz-emmenager-iban-hint-3 = The box « IBAN » is lit. Write { $value }.
gaz-emmenager-iban-well = The account number is right.

gaz-emmenager-agree-name = Agree
gaz-emmenager-agree-say = Read again, then tick the agreement.
gaz-emmenager-agree-why =
    Check the price, the date and the appointment.
    The other box only brings advertising.
gaz-emmenager-agree-hint-1 = Is the contract right? Tick the box for the contract.
gaz-emmenager-agree-hint-2 = Two small boxes follow each other. Take the top one.
gaz-emmenager-agree-hint-3 = The box « J’ai lu le contrat » (I have read the contract) is lit. Touch it.
gaz-emmenager-agree-well = The agreement is given. Advertising stays refused.

gaz-emmenager-sign-name = Sign
gaz-emmenager-sign-say = Touch « Signer le contrat » (sign the contract).
gaz-emmenager-sign-why =
    This button commits you.
    You have 14 days to change your mind.
gaz-emmenager-sign-hint-1 = You have read everything again. You can sign.
gaz-emmenager-sign-hint-2 = The button is under the two small boxes.
gaz-emmenager-sign-hint-3 = « Signer le contrat » is lit. Touch it once.
gaz-emmenager-sign-well = The contract is signed. An SMS arrives.

gaz-emmenager-confirm-name = Confirm
gaz-emmenager-confirm-say = Answer OUI (yes) to the SMS.
gaz-emmenager-confirm-why =
    You were expecting this SMS.
    It repeats your address and your appointment.
gaz-emmenager-confirm-hint-1 = The appointment is waiting for an answer. Read the phone.
gaz-emmenager-confirm-hint-2 = The phone is beside the page. The button is under the message.
gaz-emmenager-confirm-hint-3 = « Répondre OUI » (answer yes) is lit. Touch it.
gaz-emmenager-confirm-well = The appointment is kept. Write it on a calendar.

## Other buttons

gaz-emmenager-decoy-new-home = This box is for a home without a gas pipe.
    .second = The new home already has gas.
    .third = Touch the box above: « Comparer les offres de gaz » (compare gas offers).
gaz-emmenager-decoy-extra = This service costs 9 euros a month. Léa does not want it.
    .second = You do not need it to have gas.
    .third = Leave this link alone. Touch « Continuer » (continue), above.
gaz-emmenager-decoy-give = Stop there. Here, nothing is sent. In real life, it is a trap.
    .second = GRDF sells no contracts and asks for no IBAN.
    .third = Touch « Raccrocher » (hang up), just below.
gaz-emmenager-decoy-red = These digits are on a red background. You do not give them.
    .second = They count tiny quantities.
    .third = Go up one line: the black background.
