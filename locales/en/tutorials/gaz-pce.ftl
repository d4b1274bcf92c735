# The coach's words: gas, who does what, and finding your PCE. Labels of the site stay in French.

gaz-pce-title = Gas: find your PCE
gaz-pce-aim =
    Two companies look after your gas.
    Learn whom to call, and find the number of your home.
gaz-pce-task =
    The screen of the gas meter of { $first-name } is off.
    First fill in the sheet « Qui appeler ? » (whom to call).
    Then find the PCE (gas number of the home) on the bill.
    Give this number to GRDF.
    At the end, read what to do without a bill.
gaz-pce-next-1 = With the PCE, GRDF knows which home you mean.
gaz-pce-next-2 = A technician can make an appointment with you.
gaz-pce-next-3 = GRDF never asks you to pay a gas bill.
gaz-pce-keep-1 = Your PCE, noted in a safe place
gaz-pce-keep-2 = Your latest gas bill
gaz-pce-help = For the meter, GRDF: www.grdf.fr, phone 09 69 36 35 34. For the bill, your supplier. To understand, www.energie-info.fr. Smell of gas, outside: 0 800 47 33 33.

## Who does what

gaz-pce-open-roles-name = Open the explanation
gaz-pce-open-roles-say = Touch « Gaz : qui fait quoi ? » (gas: who does what).
gaz-pce-open-roles-why =
    This is the site of the energy ombudsman.
    It explains, and it sells nothing.
gaz-pce-open-roles-hint-1 = You want to understand gas. One box has this question.
gaz-pce-open-roles-hint-2 = It is the large box in the middle.
gaz-pce-open-roles-hint-3 = The box « Gaz : qui fait quoi ? » is lit. Touch it.
gaz-pce-open-roles-well = The table compares the two companies.

gaz-pce-open-sheet-name = Take the sheet
gaz-pce-open-sheet-say = Read, then open the sheet.
gaz-pce-open-sheet-why =
    GRDF looks after the pipes and the meter.
    The supplier looks after the contract and the bills.
    You choose the supplier, never GRDF.
gaz-pce-open-sheet-hint-1 = You have read the table. The sheet lets you practise.
gaz-pce-open-sheet-hint-2 = The button is under the table, after the sentence about towns.
gaz-pce-open-sheet-hint-3 = The button « Ouvrir la fiche » (open the sheet) is lit. Touch it.
gaz-pce-open-sheet-well = The sheet has five situations.

## The sheet

gaz-pce-smell-name = Smell of gas
gaz-pce-smell-say = Smell of gas: choose.
gaz-pce-smell-why =
    A smell of gas is a danger.
    Go out, and phone from outside.
gaz-pce-smell-hint-1 = A smell of gas cannot wait. Which number answers day and night?
gaz-pce-smell-hint-2 = It is the first question. The right answer is the third.
gaz-pce-smell-hint-3 = The question is lit. Touch « Dehors, le 0 800 47 33 33 » (outside, this number).
gaz-pce-smell-well = Yes. This number is free, day and night.
gaz-pce-smell-mistake-website = A site does not protect you from a leak. Go out and call.
    .second = Nobody reads a message fast enough. The phone is faster.
    .third = Touch the third answer, with the number 0 800 47 33 33.
gaz-pce-smell-mistake-supplier = The supplier makes the bills. It sends no emergency team.
    .second = The gas emergency service has its own number.
    .third = Touch the third answer, with the number 0 800 47 33 33.

gaz-pce-bill-name = Expensive bill
gaz-pce-bill-say = Bill too high: choose.
gaz-pce-bill-why =
    The company that sells the gas writes the bill.
    It alone can correct it.
gaz-pce-bill-hint-1 = Who sent the bill? That is whom to call.
gaz-pce-bill-hint-2 = It is the second question of the sheet.
gaz-pce-bill-hint-3 = The second question is lit. Touch « Mon fournisseur » (my supplier).
gaz-pce-bill-well = Yes. The supplier’s number is on the bill.
gaz-pce-bill-mistake-grdf = GRDF writes no gas bill. It looks after the network.
    .second = Look at the name at the top of a bill. It is the seller’s name.
    .third = Touch « Mon fournisseur » (my supplier), under question 2.

gaz-pce-meter-name = Meter off
gaz-pce-meter-say = Meter off: choose.
gaz-pce-meter-why =
    The meter is part of the network.
    The network is GRDF’s work.
gaz-pce-meter-hint-1 = Who fits and repairs the meters? It is not the seller.
gaz-pce-meter-hint-2 = It is the third question, in the middle of the sheet.
gaz-pce-meter-hint-3 = The third question is lit. Touch « GRDF ».
gaz-pce-meter-well = Yes. GRDF sends a technician if needed.
gaz-pce-meter-mistake-supplier = The supplier sells the gas. It does not touch the meter.
    .second = The meter is at the end of the pipes. The pipes are GRDF’s work.
    .third = Touch « GRDF », under question 3.

gaz-pce-moving-name = Moving home
gaz-pce-moving-say = Moving home: choose.
gaz-pce-moving-why =
    When you move, one contract ends and another begins.
    The contract is with the supplier.
gaz-pce-moving-hint-1 = Moving changes the contract. Who holds the contract?
gaz-pce-moving-hint-2 = It is the fourth question of the sheet.
gaz-pce-moving-hint-3 = The fourth question is lit. Touch « Mon fournisseur » (my supplier).
gaz-pce-moving-well = Yes. Then the supplier tells GRDF.
gaz-pce-moving-mistake-grdf = GRDF opens the meter, but only when the supplier asks.
    .second = One contract ends, another begins. The seller does this.
    .third = Touch « Mon fournisseur » (my supplier), under question 4.

gaz-pce-seller-name = Fake agent
gaz-pce-seller-say = Seller at the door: choose.
gaz-pce-seller-why =
    GRDF sells no contract.
    Anyone who says so is a fake agent.
gaz-pce-seller-hint-1 = Can GRDF sell a contract? No. So this man is lying.
gaz-pce-seller-hint-2 = It is the last question. The right answer is at the bottom.
gaz-pce-seller-hint-3 = The fifth question is lit. Touch « Je refuse » (I refuse).
gaz-pce-seller-well = Yes. A refusal is enough, without explaining.
gaz-pce-seller-mistake-sign = This man is not from GRDF. GRDF sells no contract.
    .second = A signature ties you to an unknown supplier.
    .third = Third answer: touch « Je refuse et je ferme la porte » (I refuse and close the door).
gaz-pce-seller-mistake-show = The bill shows your PCE. With it, somebody can change your contract.
    .second = Keep the bill to yourself. Nobody at the door needs it.
    .third = Third answer: touch « Je refuse et je ferme la porte » (I refuse and close the door).

gaz-pce-to-grdf-name = Go to GRDF
gaz-pce-to-grdf-say = Touch « Aller sur grdf.fr » (go to grdf.fr).
gaz-pce-to-grdf-why =
    The sheet is complete.
    The meter that is off is a question for GRDF.
gaz-pce-to-grdf-hint-1 = The five answers are right. Go to the GRDF site.
gaz-pce-to-grdf-hint-2 = The button is at the very bottom of the sheet.
gaz-pce-to-grdf-hint-3 = « Aller sur grdf.fr » is lit. Touch this button.
gaz-pce-to-grdf-well = GRDF asks for a number: the PCE.

## The PCE

gaz-pce-find-pce-name = Find the PCE
gaz-pce-find-pce-say = Find the PCE on the bill.
gaz-pce-find-pce-why =
    The PCE names the home.
    It has 14 digits and never changes.
    It is often on page 2, with the contract.
gaz-pce-find-pce-hint-1 = Three papers are on the table. Open « Gaz, page 2 » (gas).
gaz-pce-find-pce-hint-2 = On page 2, read the names in front of the numbers. Count 14 digits.
gaz-pce-find-pce-hint-3 = Follow the lit part. Touch the line that ends with « PCE ».
gaz-pce-find-pce-well = This is it. It begins with 0123.

gaz-pce-type-pce-name = Write the PCE
gaz-pce-type-pce-say = Write the 14 digits of the PCE.
gaz-pce-type-pce-why =
    Copy four digits at a time.
    Spaces do not count.
gaz-pce-type-pce-hint-1 = The PCE on the bill is { $value }.
gaz-pce-type-pce-hint-2 = The box « Votre PCE » (your PCE) is in the middle of the page.
gaz-pce-type-pce-hint-3 = The box is lit. Write { $value }.
gaz-pce-type-pce-well = The 14 digits are right.
gaz-pce-type-pce-value = PCE, gas bill page 2
gaz-pce-type-pce-mistake-thirteen = Digits are missing. The PCE has 14.
    .second = Count in groups of four. The last group has only two.
    .third = Erase the box. Copy { $value } in full.
gaz-pce-type-pce-mistake-pdl = This number is for electricity. It also has 14 digits.
    .second = The PDL is for the green meter. The PCE is for gas.
    .third = Erase the box. From the gas bill, copy { $value }.
gaz-pce-type-pce-mistake-client = This is the customer reference. It names your contract, not the home.
    .second = It has 10 digits. The PCE has 14, on page 2.
    .third = Erase the box. Copy { $value }.
gaz-pce-type-pce-mistake-meter = This is the number of the meter. It is engraved on the device.
    .second = If the meter is changed, this number changes. The PCE stays.
    .third = Erase the box. Copy { $value }.

gaz-pce-continue-name = Send the PCE
gaz-pce-continue-say = Touch « Continuer » (continue).
gaz-pce-continue-why =
    GRDF looks for the home with this number.
    Check it one last time.
gaz-pce-continue-hint-1 = The PCE is written. Give it to GRDF.
gaz-pce-continue-hint-2 = The button is under the PCE box.
gaz-pce-continue-hint-3 = « Continuer » is lit. Touch it once.
gaz-pce-continue-well = GRDF has found the home.

gaz-pce-no-bill-name = Without a bill
gaz-pce-no-bill-say = Read what to do without a bill.
gaz-pce-no-bill-why =
    When you move into a home, you have no bill yet.
    Three people can give the PCE.
gaz-pce-no-bill-hint-1 = What can you do without a bill? A box on the page explains it.
gaz-pce-no-bill-hint-2 = It is the large box, under the frame about the home.
gaz-pce-no-bill-hint-3 = The box « Sans facture » (without a bill) is lit. Touch it.
gaz-pce-no-bill-well = You know where to find a PCE, with or without a bill.

## Other buttons and other numbers

gaz-pce-decoy-compare = This box compares prices. Today, you want to know whom to call.
    .second = Comparing is for choosing a supplier.
    .third = Touch the next box: « Gaz : qui fait quoi ? » (gas: who does what).
gaz-pce-decoy-dispute = This box is for contesting a bill. You do not need it today.
    .second = { $first-name } has a meter that is off, not a dispute.
    .third = Touch the box above: « Gaz : qui fait quoi ? » (gas: who does what).
gaz-pce-decoy-client = This is the customer reference. It names the contract of { $first-name }.
    .second = Count: only 10 digits. The PCE has 14.
    .third = Open the other paper: « Gaz, page 2 » (gas).
gaz-pce-decoy-amount = This is the price to pay. You see it first, but you need a number.
    .second = The PCE has no comma and no euros.
    .third = Open the other paper: « Gaz, page 2 » (gas).
gaz-pce-decoy-meter-number = This is the number of the meter. It is engraved on the device.
    .second = It is short: 7 digits. The PCE has 14.
    .third = Touch the next line, which ends with « PCE ».
gaz-pce-decoy-pdl = This number has 14 digits, but it is for electricity.
    .second = PDL for electricity, PCE for gas.
    .third = Close this paper. Open « Gaz, page 2 » (gas).
