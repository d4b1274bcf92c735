# The coach's words: give the figures of your gas meter. Labels of the site stay in French.

gaz-releve-title = Give the figures of your gas meter
gaz-releve-aim =
    You read your meter, then you give the figures.
    Your bill will be right.
gaz-releve-task =
    { $first-name } was out. GRDF left an « avis de passage » (visit notice).
    Give GRDF the figures of his meter.
    The meter and the notice are on the table.
    Join a sharp photo of the meter.
gaz-releve-next-1 = GRDF gives your figures to the supplier.
gaz-releve-next-2 = The supplier prepares the bill with these figures.
gaz-releve-next-3 = A mistake can be corrected. The figures are compared with the past.
gaz-releve-keep-1 = The visit notice, with the number of your submission written on it
gaz-releve-keep-2 = The photo of the meter
gaz-releve-help = GRDF: www.grdf.fr, phone 09 69 36 35 34. If your supplier asks for the figures, its number is on the bill. If you smell gas, go outside and call 0 800 47 33 33.

## Who is asking, and which meter

gaz-releve-open-reading-name = Open the reading
gaz-releve-open-reading-say = Open the page for the figures.
gaz-releve-open-reading-why =
    The visit notice tells you to go to this site.
    Giving the figures yourself is called « auto-relevé » (self-reading).
gaz-releve-open-reading-hint-1 = You want to give figures. Look for the word « chiffres » (figures) on a box.
gaz-releve-open-reading-hint-2 = It is the large box in the middle, after « Mon espace » (my account).
gaz-releve-open-reading-hint-3 = The box « Donner les chiffres » (give the figures) is lit. Touch it.
gaz-releve-open-reading-well = The site asks a first question.

gaz-releve-who-name = Who is asking
gaz-releve-who-say = Who asks for the figures? Choose.
gaz-releve-who-why =
    You answer the one who asks.
    A visit notice comes from GRDF.
    An e-mail about a bill comes from the supplier.
gaz-releve-who-hint-1 = Open the notice on the table. Which name is at the top?
gaz-releve-who-hint-2 = The right answer is the middle one of the three.
gaz-releve-who-hint-3 = The question is lit. Touch « GRDF, par un avis de passage » (by a visit notice).
gaz-releve-who-well = Yes. So you are on the right site.
gaz-releve-who-mistake-supplier = The notice on the table is not signed by the supplier.
    .second = The supplier writes by e-mail or on the bill. Here, it is a notice.
    .third = Touch the second answer: « GRDF, par un avis de passage » (by a visit notice).
gaz-releve-who-mistake-nobody = Somebody is asking: a visit notice is on the table.
    .second = If nobody asked, there would be nothing to do. Read the notice.
    .third = Touch the second answer: « GRDF, par un avis de passage » (by a visit notice).

gaz-releve-to-meter-name = Continue
gaz-releve-to-meter-say = Touch « Continuer » (continue).
gaz-releve-to-meter-why =
    The first answer is given.
    What comes next is about the meter.
gaz-releve-to-meter-hint-1 = This page is complete. Go to the next one.
gaz-releve-to-meter-hint-2 = The button is under the three answers.
gaz-releve-to-meter-hint-3 = « Continuer » is lit. Touch it.
gaz-releve-to-meter-well = Here is the question about the meter.

gaz-releve-which-name = Which meter
gaz-releve-which-say = Which meter? Choose.
gaz-releve-which-why =
    A yellow meter sends its figures by itself.
    The green one is for electricity.
    The grey one must be read by hand.
gaz-releve-which-hint-1 = Open the meter on the table. What colour is it?
gaz-releve-which-hint-2 = The right answer is the last of the three.
gaz-releve-which-hint-3 = The question is lit. Touch « Gris, avec des chiffres qui tournent » (grey, with turning figures).
gaz-releve-which-well = Yes. This meter must be read by hand.
gaz-releve-which-mistake-gazpar = Gazpar is yellow, with a small screen. This one is grey.
    .second = With Gazpar, nobody asks for the figures.
    .third = Touch the third answer, with the word « Gris » (grey).
gaz-releve-which-mistake-linky = Linky is the electricity meter. Today, it is about gas.
    .second = Green for electricity. Yellow or grey for gas.
    .third = Touch the third answer, with the word « Gris » (grey).

gaz-releve-to-home-name = Continue
gaz-releve-to-home-say = Touch « Continuer » (continue).
gaz-releve-to-home-why =
    The site knows which meter to read.
    It must still find the home.
gaz-releve-to-home-hint-1 = The answer is chosen. Go on one page.
gaz-releve-to-home-hint-2 = The button is at the bottom, under the answers.
gaz-releve-to-home-hint-3 = « Continuer » is lit. Touch it once.
gaz-releve-to-home-well = GRDF asks for two numbers.

## The home

gaz-releve-type-pce-name = Write the PCE
gaz-releve-type-pce-say = Write the 14 digits of the PCE.
gaz-releve-type-pce-why =
    The PCE is the number of the home for gas.
    It is on the notice and on the bill.
gaz-releve-type-pce-hint-1 = Open the visit notice. The PCE is { $value }.
gaz-releve-type-pce-hint-2 = It is the first box on the page.
gaz-releve-type-pce-hint-3 = The box « PCE » is lit. Write { $value }.
gaz-releve-type-pce-well = The home is found.
gaz-releve-type-pce-value = PCE, visit notice
gaz-releve-type-pce-mistake-thirteen = Some digits are missing. The PCE has 14.
    .second = Count in groups of four. The last group has two.
    .third = Empty the box. Copy the whole of { $value }.
gaz-releve-type-pce-mistake-meter = This is the number of the meter. You need it in the next box.
    .second = On the notice, the PCE is one line above.
    .third = Empty the box. Copy { $value }.

gaz-releve-type-end-name = End of the number
gaz-releve-type-end-say = Write the last 3 digits.
gaz-releve-type-end-why =
    The number is engraved on the meter.
    Its end proves that you are at the right meter.
gaz-releve-type-end-hint-1 = The number of the meter ends with { $value }.
gaz-releve-type-end-hint-2 = It is the second box, under the PCE.
gaz-releve-type-end-hint-3 = The second box is lit. Write { $value }.
gaz-releve-type-end-well = It is indeed this meter.
gaz-releve-type-end-value = End of the meter number
gaz-releve-type-end-mistake-whole = The site wants only the end: 3 digits.
    .second = Keep the last three. Erase the others.
    .third = Empty the box. Write { $value }.
gaz-releve-type-end-mistake-start = These are the first digits. The site asks for the last ones.
    .second = Read the number starting from the right.
    .third = Empty the box. Write { $value }.

gaz-releve-to-index-name = Continue
gaz-releve-to-index-say = Touch « Continuer » (continue).
gaz-releve-to-index-why =
    The two numbers go together.
    Only the figures of the meter are left.
gaz-releve-to-index-hint-1 = The home is known. Go on to the figures.
gaz-releve-to-index-hint-2 = The button is under the two boxes.
gaz-releve-to-index-hint-3 = « Continuer » is lit, under the boxes. Touch it.
gaz-releve-to-index-well = The site reminds you of the last reading.

## Read the meter

gaz-releve-find-index-name = Read the meter
gaz-releve-find-index-say = Find the figures to give.
gaz-releve-find-index-why =
    The black background counts whole cubic metres.
    The red background counts tiny parts. You do not give it.
gaz-releve-find-index-hint-1 = Open the meter on the table. Look at the background colour.
gaz-releve-find-index-hint-2 = The right line has five digits. It is in the middle of the meter.
gaz-releve-find-index-hint-3 = Follow the lit part. Touch the digits on a black background.
gaz-releve-find-index-well = Yes. The 0 at the start counts too.

gaz-releve-type-index-name = Write the figures
gaz-releve-type-index-say = Write the 5 black digits.
gaz-releve-type-index-why =
    Keep the 0 at the start. Do not add a comma.
    The number must be larger than the last reading.
gaz-releve-type-index-hint-1 = On the black background, the meter shows { $value }.
gaz-releve-type-index-hint-2 = The box is under the last reading. It ends with m³.
gaz-releve-type-index-hint-3 = The box « Chiffres sur fond noir » (digits on black) is lit. Write { $value }.
gaz-releve-type-index-well = This number fits the last reading.
gaz-releve-type-index-value = Digits on black
gaz-releve-type-index-mistake-no-zero = One digit is missing. The meter shows 5.
    .second = The 0 at the start counts. Write it too.
    .third = Empty the box. Write { $value }.
gaz-releve-type-index-mistake-red = There are too many digits. You do not give the red ones.
    .second = With the red ones, the bill would be huge. Keep the first 5.
    .third = Empty the box. Write { $value }.
gaz-releve-type-index-mistake-red-value = The last three digits are on a red background. You do not give them.
    .second = With them, the bill would be huge. Keep the first 5.
    .third = Erase three digits at the end. What is left is { $value }.
gaz-releve-type-index-mistake-last = This is the reading from last time. It is on the notice.
    .second = A meter does not go backwards. The new number is larger.
    .third = Empty the box. Write { $value }.

gaz-releve-date-name = Day of reading
gaz-releve-date-say = Write the day of the reading.
gaz-releve-date-why =
    The meter turns every day.
    GRDF must know when you read it.
gaz-releve-date-hint-1 = The meter is read today: { $value }.
gaz-releve-date-hint-2 = There are three small boxes: day, month, year.
gaz-releve-date-hint-3 = The boxes are lit. Write { $value }.
gaz-releve-date-well = The date is right.
gaz-releve-date-value = Day of the reading

## The photo

gaz-releve-choose-photo-name = Choose the photo
gaz-releve-choose-photo-say = Touch « Choisir un fichier » (choose a file).
gaz-releve-choose-photo-why =
    The photo is not compulsory.
    It helps if there is a doubt later.
gaz-releve-choose-photo-hint-1 = A photo is ready on the computer. Go and get it.
gaz-releve-choose-photo-hint-2 = The button is under the date. Beside it, the site says « Aucun fichier » (no file).
gaz-releve-choose-photo-hint-3 = « Choisir un fichier » is lit. Touch this button.
gaz-releve-choose-photo-well = Here are the pictures on the computer.

gaz-releve-attach-photo-name = Join the photo
gaz-releve-attach-photo-say = Join the right photo.
gaz-releve-attach-photo-why =
    Two photos have almost the same name.
    Only one is sharp. Open them to see.
gaz-releve-attach-photo-hint-1 = Look for the gas meter, sharp, without the digit 2 in the name.
gaz-releve-attach-photo-hint-2 = It is the third line: « compteur.jpg » (meter).
gaz-releve-attach-photo-hint-3 = The right button « Joindre » (join) is lit. Touch it.
gaz-releve-attach-photo-well = The photo is joined. Its name is on the page.
gaz-releve-attach-photo-mistake-blurred = This photo is blurred. Nobody will read the digits.
    .second = The other photo of the meter is sharp. Its name has no 2.
    .third = Touch « Choisir un fichier » (choose a file) again. Join « compteur.jpg ».
gaz-releve-attach-photo-mistake-green = This photo shows the green meter. That is electricity.
    .second = GRDF deals only with gas.
    .third = Touch « Choisir un fichier » (choose a file) again. Join « compteur.jpg ».

## Check and send

gaz-releve-to-recap-name = Continue
gaz-releve-to-recap-say = Touch « Continuer » (continue).
gaz-releve-to-recap-why =
    The figures and the date are ready.
    Nothing has been sent yet.
gaz-releve-to-recap-hint-1 = The page is complete. Go and check.
gaz-releve-to-recap-hint-2 = The button is at the very bottom, under the photo.
gaz-releve-to-recap-hint-3 = « Continuer » is lit, at the bottom. Touch it.
gaz-releve-to-recap-well = The site compares with the last reading.

gaz-releve-certify-name = Read and tick
gaz-releve-certify-say = Read again, then tick the box.
gaz-releve-certify-why =
    The difference is 255 cubic metres.
    Ten times more would mean a reading mistake.
gaz-releve-certify-hint-1 = Is everything right? Say that you have read these figures.
gaz-releve-certify-hint-2 = The small box is under the green message.
gaz-releve-certify-hint-3 = The box « J’ai lu ces chiffres » (I have read these figures) is lit. Touch it.
gaz-releve-certify-well = You can send.

gaz-releve-send-name = Send
gaz-releve-send-say = Touch « Valider » (send).
gaz-releve-send-why =
    « Valider » sends the figures to GRDF.
    If there is a mistake, one call is enough to correct it.
gaz-releve-send-hint-1 = The box is ticked. Send the reading.
gaz-releve-send-hint-2 = The button is under the ticked box.
gaz-releve-send-hint-3 = « Valider » is lit. Touch it once.
gaz-releve-send-well = GRDF has received the figures. Write down the number of your submission.

## Other buttons and other numbers

gaz-releve-decoy-space = This account shows gas use. You do not need it today.
    .second = The notice asks for figures. It does not ask for an account.
    .third = Touch the next box: « Donner les chiffres de mon compteur » (give my meter’s figures).
gaz-releve-decoy-connect-home = This box is for bringing gas to a home.
    .second = { $first-name } already has gas and a meter.
    .third = Touch the box above: « Donner les chiffres de mon compteur » (give my meter’s figures).
gaz-releve-decoy-serial = This is the number of the meter. It does not change.
    .second = You are looking for the figures that turn.
    .third = Go down one line: the black background.
gaz-releve-decoy-red = These digits are on a red background. You do not give them.
    .second = They count tiny amounts.
    .third = Go up one line: the black background.
