# The coach's words: report a house move (Caf). Labels of the site stay in French.

caf-changement-title = Report a house move to the Caf
caf-changement-aim =
    Your life changes: you tell the Caf at once.
    Here, it is a house move.
caf-changement-task =
    { $first-name } is going to move house with Léa and Tom.
    His new lease (« bail ») is on the desk, under the screen.
    Enter his Caf account and report the move.
    He will want housing benefit at the new address.
    At the end, log out.
caf-changement-next-1 = The Caf updates the file. It may ask for the new lease.
caf-changement-next-2 = You ask for housing benefit again, for the new address.
caf-changement-next-3 = If you report a change too late, you may have to give money back.
caf-changement-keep-1 = The new lease
caf-changement-keep-2 = The date when you told the Caf
caf-changement-help = Caf: www.caf.fr, phone 3230. The service is free. You only pay for the call.

## Enter the account

caf-changement-open-account-name = Open the account
caf-changement-open-account-say = Touch « Mon compte » (my account).
caf-changement-open-account-why =
    You report a change in your account.
    The address of the real site is www.caf.fr.
caf-changement-open-account-hint-1 = Your file is private. Enter the account first.
caf-changement-open-account-hint-2 = The button is under the message with the number 3230.
caf-changement-open-account-hint-3 = The button « Mon compte » is lit. Put your finger on it.
caf-changement-open-account-well = The login page opens.

caf-changement-type-nir-name = Write the number
caf-changement-type-nir-say = Write the social security number.
caf-changement-type-nir-why =
    It is on the card of { $first-name }.
    The Caf asks for 13 digits, without the key.
caf-changement-type-nir-hint-1 = Copy the 13 digits of the card. Stop before the key.
caf-changement-type-nir-hint-2 = It is the first white box, at the top of the page.
caf-changement-type-nir-hint-3 = The box is lit. Write { $value }.
caf-changement-type-nir-well = The Caf knows this number.
caf-changement-type-nir-mistake-has-key = There are 15 digits. The Caf asks for 13, without the key.
    .second = The last 2 digits check the others. Erase them.
    .third = Touch “Erase” twice. What is left is { $value }.

caf-changement-type-password-name = Password
caf-changement-type-password-say = Write the password.
caf-changement-type-password-why =
    Dots hide the letters: this is normal.
    Each site must have its own password.
caf-changement-type-password-hint-1 = Copy the password from the card, with the capital letter.
caf-changement-type-password-hint-2 = It is the second box, under the number.
caf-changement-type-password-hint-3 = The box is lit. Write { $value }.
caf-changement-type-password-well = The password is right.

caf-changement-connect-name = Log in
caf-changement-connect-say = Touch « Se connecter » (log in).
caf-changement-connect-why =
    Both boxes are ready.
    Touch only once, then wait.
caf-changement-connect-hint-1 = The number and the password are written. Go in.
caf-changement-connect-hint-2 = The button is under the two boxes.
caf-changement-connect-hint-3 = « Se connecter » is lit. Touch this button.
caf-changement-connect-well = The Caf wants to check that it is you.

caf-changement-send-code-name = Request the code
caf-changement-send-code-say = Touch « Envoyer le code » (send the code).
caf-changement-send-code-why =
    The code arrives in the mailbox.
    It proves that it is you.
caf-changement-send-code-hint-1 = The Caf will send 6 digits by e-mail. Ask for them.
caf-changement-send-code-hint-2 = The button is in the middle, under the e-mail address.
caf-changement-send-code-hint-3 = « Envoyer le code » is lit. Touch it.
caf-changement-send-code-well = The code is on its way to the mailbox.

caf-changement-read-code-name = Read the code
caf-changement-read-code-say = Open the most recent e-mail.
caf-changement-read-code-why =
    Two e-mails from the Caf have the same title.
    The right one came « à l’instant » (just now).
caf-changement-read-code-hint-1 = Look at when the e-mail arrived. Take the one from just now.
caf-changement-read-code-hint-2 = Open the tab « Boîte mail » (mailbox). It is the first line.
caf-changement-read-code-hint-3 = Follow the lit part, to the e-mail « Votre code » (your code).
caf-changement-read-code-well = The code is shown. It has 6 digits.

caf-changement-type-code-name = Write the code
caf-changement-type-code-say = Return to caf.fr. Write the code.
caf-changement-type-code-why =
    The code works for 15 minutes, only once.
    Give it to nobody.
caf-changement-type-code-hint-1 = The code in the e-mail is { $value }. It goes in the Caf page.
caf-changement-type-code-hint-2 = The tab « caf.fr » is at the top. The box is in its page.
caf-changement-type-code-hint-3 = Follow the lit part. In the box, write { $value }.
caf-changement-type-code-well = The code is right.
caf-changement-type-code-mistake-old-code = This code comes from an old e-mail. It no longer works.
    .second = Take the e-mail that came « à l’instant » (just now). Its code is different.
    .third = Empty the box. The new code is { $value }.

caf-changement-confirm-code-name = Confirm the code
caf-changement-confirm-code-say = Touch « Valider » (confirm).
caf-changement-confirm-code-why =
    The Caf compares the two codes.
    Then the account opens.
caf-changement-confirm-code-hint-1 = The 6 digits are written. Give them to the Caf.
caf-changement-confirm-code-hint-2 = The button is under the code box.
caf-changement-confirm-code-hint-3 = « Valider » is lit. Touch this button.
caf-changement-confirm-code-well = You are in the account of { $first-name }.

## The right place

caf-changement-open-profile-name = Open the profile
caf-changement-open-profile-say = Touch « Mon profil » (my profile).
caf-changement-open-profile-why =
    The profile says what the Caf knows about you.
    This is where you change a detail.
caf-changement-open-profile-hint-1 = Where are the address and the family? In the profile.
caf-changement-open-profile-hint-2 = It is the middle box, after the payments.
caf-changement-open-profile-hint-3 = The box of the profile is lit. Touch it.
caf-changement-open-profile-well = The profile has four lines.

caf-changement-edit-home-name = Change the home
caf-changement-edit-home-say = Touch « Modifier » (change): « Logement » (home).
caf-changement-edit-home-why =
    Moving house means changing home.
    It is not only an address for letters.
caf-changement-edit-home-hint-1 = Which line shows the present street? Change that one.
caf-changement-edit-home-hint-2 = It is the third line. The button is on the right.
caf-changement-edit-home-hint-3 = The right « Modifier » is lit. Touch it.
caf-changement-edit-home-well = The page about the home opens.

caf-changement-reason-name = Say what changes
caf-changement-reason-say = Choose « Un déménagement » (a house move).
caf-changement-reason-why =
    This choice changes what comes next.
    A move also changes how benefits are worked out.
caf-changement-reason-hint-1 = What is the family doing? It is changing home.
caf-changement-reason-hint-2 = It is the first question. The right answer is the second one.
caf-changement-reason-hint-3 = The question is lit. Touch the circle in front of « Un déménagement ».
caf-changement-reason-well = The Caf knows that you are moving.
caf-changement-reason-mistake-spelling = This answer corrects a spelling mistake. Here, the home changes.
    .second = The present address is well written. { $first-name } is leaving it.
    .third = Touch the circle in front of « Un déménagement » (a house move).

## The date and the address

caf-changement-find-entry-name = Find the date
caf-changement-find-entry-say = Find the date of moving in.
caf-changement-find-entry-why =
    A lease shows several dates.
    The Caf wants the day you move into the home.
caf-changement-find-entry-hint-1 = Open the lease. Look for the word « entrée » (moving in).
caf-changement-find-entry-hint-2 = The lease is on the desk, under the page. It is the second date.
caf-changement-find-entry-hint-3 = Follow the lit part. Touch the date of moving in.
caf-changement-find-entry-well = This is the day of the move.

caf-changement-entry-name = Write the date
caf-changement-entry-say = Write the date of moving in.
caf-changement-entry-why =
    The benefits change from this day.
    Write the day, the month, then the year.
caf-changement-entry-hint-1 = Copy the date from the lease: { $value }.
caf-changement-entry-hint-2 = There are three small boxes, under the first question.
caf-changement-entry-hint-3 = The boxes are lit. Write { $value }.
caf-changement-entry-well = The date is noted.
caf-changement-entry-value = Moving in, on the new lease
caf-changement-entry-mistake-today = This is today’s date. The Caf wants the day of moving in.
    .second = The move has not happened yet. The date is on the lease.
    .third = Erase the date. Write { $value }.
caf-changement-entry-mistake-signed = On that day, he signed the lease. He did not have the keys yet.
    .second = On the lease, read the line below.
    .third = Erase the date. Write { $value }: it is the day of moving in.

caf-changement-street-name = New address
caf-changement-street-say = Choose the new address.
caf-changement-street-why =
    The site offers addresses that look alike.
    Compare the number, then the word « allée » (lane) or « rue » (street).
caf-changement-street-hint-1 = Where will { $first-name } live? The whole address is on the lease.
caf-changement-street-hint-2 = It is the list under the town. Touch it to open it.
caf-changement-street-hint-3 = The list is lit. Choose the last address.
caf-changement-street-well = This is the right address.
caf-changement-street-mistake-not-alley = This is a « rue » (street). The lease says « allée » (lane).
    .second = A « rue » and an « allée » are two different places.
    .third = Open the list. Choose the last address.
caf-changement-street-mistake-swapped = The number is the wrong way round: 51 instead of 15.
    .second = Look at the number on the lease.
    .third = Open the list. Choose the last address.

caf-changement-aid-name = Housing benefit
caf-changement-aid-say = Housing benefit: choose « Oui » (yes).
caf-changement-aid-why =
    For a new home, you need a new request.
    The benefit does not follow by itself.
caf-changement-aid-hint-1 = Does { $first-name } want a benefit at the new address? Yes.
caf-changement-aid-hint-2 = It is the last question, under the address.
caf-changement-aid-hint-3 = The question is lit. Touch the circle in front of « Oui » (yes).
caf-changement-aid-well = The Caf will remind you to make the request.
caf-changement-aid-mistake-no-aid = With « Non » (no), the Caf will not offer the benefit. { $first-name } wants it.
    .second = Changing the address is not enough for housing benefit.
    .third = Touch the circle in front of « Oui, je ferai une nouvelle demande » (yes, I will ask again).

## Read again and send

caf-changement-to-summary-name = See the summary
caf-changement-to-summary-say = Touch « Continuer » (continue).
caf-changement-to-summary-why =
    The site will show your four answers.
    Nothing has been sent yet.
caf-changement-to-summary-hint-1 = The page is complete. Go on and read it again.
caf-changement-to-summary-hint-2 = The button is under the last question.
caf-changement-to-summary-hint-3 = « Continuer » is lit. Touch it.
caf-changement-to-summary-well = Here are your answers. Check the date and the street.

caf-changement-send-name = Send
caf-changement-send-say = Read again, then touch « Valider » (send).
caf-changement-send-why =
    « Valider » tells the Caf for good.
    If you report in time, there is no money to give back.
caf-changement-send-hint-1 = Compare with the lease. If everything is right, send.
caf-changement-send-hint-2 = The button is under the list of answers.
caf-changement-send-hint-3 = « Valider » is lit. Touch it only once.
caf-changement-send-well = The Caf has been told. Read what is left to do.

caf-changement-log-out-name = Log out
caf-changement-log-out-say = Touch « Se déconnecter » (log out).
caf-changement-log-out-why =
    The account shows the family and the address.
    Closing the page is not enough.
caf-changement-log-out-hint-1 = The change is sent. Close the account.
caf-changement-log-out-hint-2 = The link is at the bottom of the page.
caf-changement-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
caf-changement-log-out-well = The account is closed. In real life, close the mailbox too.

## Other buttons

caf-changement-decoy-benefits = Here you ask for a new benefit. First, report the move.
    .second = You report the change in the account.
    .third = Touch the button « Mon compte » (my account), above.
caf-changement-decoy-france-connect = This is another door. It also works in real life.
    .second = Today, enter with the number and the Caf password.
    .third = Touch « Se connecter » (log in), above.
caf-changement-decoy-old-code = This e-mail is old. Its code no longer works.
    .second = A Caf code works for 15 minutes only.
    .third = Go back to the list. Open the first line.
caf-changement-decoy-contact = With a message, you wait for an answer. The profile changes at once.
    .second = Here you write to the Caf. You do not need it today.
    .third = Touch the box of the profile.
caf-changement-decoy-edit-family = The family stays the same: two parents and Tom.
    .second = This line is for a couple, a birth, someone leaving.
    .third = Touch « Modifier » (change) on the line « Logement » (home).
caf-changement-decoy-edit-contact = Here you change the e-mail, the phone or the bank.
    .second = The home has its own line. The benefits depend on it.
    .third = Touch « Modifier » (change) on the line just above.
caf-changement-decoy-signed = On that day, they signed. They did not live there yet.
    .second = Look for the word « entrée » (moving in), one line below.
    .third = Touch the date in the middle.
caf-changement-decoy-first-rent = This date is about paying the rent. Look for moving in.
    .second = The word « entrée » (moving in) is one line above.
    .third = Touch the date in the middle.
