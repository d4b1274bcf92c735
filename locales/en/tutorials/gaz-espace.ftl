# The coach's words: create « Mon espace GRDF ». Labels of the site stay in French.

gaz-espace-title = Create your GRDF account
gaz-espace-aim =
    In « Mon espace GRDF » (my GRDF account), you see how much gas you use.
    It is not your supplier’s account.
gaz-espace-task =
    Create { $first-name }’s GRDF account.
    Activate it with the e-mail received, then log in.
    Add his home with the PCE number on the gas bill.
    At the end, log out.
gaz-espace-next-1 = GRDF checks that the PCE and the name go together.
gaz-espace-next-2 = The first figures often come the next day.
gaz-espace-next-3 = You can withdraw your consent whenever you like.
gaz-espace-keep-1 = The e-mail address and password of this account
gaz-espace-keep-2 = The gas bill that shows the PCE
gaz-espace-help = GRDF: www.grdf.fr, phone 09 69 36 35 34. Smell of gas, once outside: 0 800 47 33 33.

## Create the account

gaz-espace-open-space-name = Open the account
gaz-espace-open-space-say = Touch « Mon espace » (my account).
gaz-espace-open-space-why =
    You create and open the account in the same place.
    The address of the real site is www.grdf.fr.
gaz-espace-open-space-hint-1 = You want an account (« espace ») of your own. Look for this word on the page.
gaz-espace-open-space-hint-2 = The button is under the message about the smell of gas.
gaz-espace-open-space-hint-3 = The button « Mon espace » is lit. Touch it.
gaz-espace-open-space-well = The login page opens.

gaz-espace-open-create-name = Start creating
gaz-espace-open-create-say = Touch « Créer mon espace » (create my account).
gaz-espace-open-create-why =
    { $first-name } does not have a GRDF account yet.
    The top box is for people who have one.
gaz-espace-open-create-hint-1 = It is the first time. You must create before you log in.
gaz-espace-open-create-hint-2 = The button is at the very bottom, under the question.
gaz-espace-open-create-hint-3 = « Créer mon espace » is lit, at the bottom. Touch it.
gaz-espace-open-create-well = The form is short: three boxes and a consent.
gaz-espace-open-create-mistake-no-space = « Suivant » (next) is for logging in. The account does not exist yet.
    .second = The supplier’s account does not count here. It is another site.
    .third = Go down the page. Touch « Créer mon espace ».

gaz-espace-type-name-name = First and last name
gaz-espace-type-name-say = Write the first name and the last name.
gaz-espace-type-name-why =
    GRDF compares this name with the gas contract.
    Write it as on the bill.
gaz-espace-type-name-hint-1 = Both words go in the same box: { $value }.
gaz-espace-type-name-hint-2 = It is the first box on the page.
gaz-espace-type-name-hint-3 = The first box is lit. Write { $value }.
gaz-espace-type-name-well = The name is complete.
gaz-espace-type-name-mistake-half = A word is missing. The box asks for the first and last name.
    .second = Put a space between the two words.
    .third = Write { $value } in the same box.

gaz-espace-type-email-name = E-mail address
gaz-espace-type-email-say = Write the e-mail address.
gaz-espace-type-email-why =
    GRDF will send an e-mail to this address.
    You will also use it each time you log in.
gaz-espace-type-email-hint-1 = Copy the address from the card, with the sign @.
gaz-espace-type-email-hint-2 = It is the second box, under the name.
gaz-espace-type-email-hint-3 = The box « Adresse mail » (e-mail address) is lit. Write { $value }.
gaz-espace-type-email-well = The address is right.

gaz-espace-type-password-name = Password
gaz-espace-type-password-say = Invent the password.
gaz-espace-type-password-why =
    In the exercise, it is on the card.
    In real life, choose a new one, never the supplier’s.
gaz-espace-type-password-hint-1 = Copy the password from the card. The rules light up one by one.
gaz-espace-type-password-hint-2 = It is the third box. The rules are written below.
gaz-espace-type-password-hint-3 = The box is lit. Write { $value }, with the hyphen.
gaz-espace-type-password-well = All the rules are followed.

gaz-espace-accept-name = Conditions
gaz-espace-accept-say = Tick the box that accepts the conditions.
gaz-espace-accept-why =
    Without this consent, the account is not created.
    The other box is optional: it is for receiving news.
gaz-espace-accept-hint-1 = One box is compulsory, the other is not. Tick only the first.
gaz-espace-accept-hint-2 = The two boxes are under the password. Take the top one.
gaz-espace-accept-hint-3 = The box for the conditions is lit. Touch it.
gaz-espace-accept-well = The compulsory box is ticked. The other stays empty.

gaz-espace-create-name = Create
gaz-espace-create-say = Touch « Créer mon espace » (create my account).
gaz-espace-create-why =
    Everything is filled in.
    GRDF will check the address with an e-mail.
gaz-espace-create-hint-1 = The form is complete. Send it.
gaz-espace-create-hint-2 = The button is under the two small boxes.
gaz-espace-create-hint-3 = « Créer mon espace » is lit. Touch it once.
gaz-espace-create-well = The account exists, but it is still asleep.

## The activation e-mail

gaz-espace-read-mail-name = Read the e-mail
gaz-espace-read-mail-say = Open the e-mail from GRDF.
gaz-espace-read-mail-why =
    This e-mail proves that the address is yours.
    It has just come.
gaz-espace-read-mail-hint-1 = The e-mail is in the other tab. Read who sent it.
gaz-espace-read-mail-hint-2 = The tab « Boîte mail » (mailbox) is at the top. Then take the first line.
gaz-espace-read-mail-hint-3 = Follow the lit part, to the e-mail « Activez votre espace » (activate your account).
gaz-espace-read-mail-well = This is the right e-mail. It has only one button.

gaz-espace-activate-name = Activate
gaz-espace-activate-say = Touch « Activer mon espace » (activate my account).
gaz-espace-activate-why =
    You were waiting for this e-mail: the button is safe.
    Leave an e-mail closed if you do not expect it.
gaz-espace-activate-hint-1 = The account is asleep. The button in the e-mail wakes it up.
gaz-espace-activate-hint-2 = The button is in the middle of the e-mail.
gaz-espace-activate-hint-3 = « Activer mon espace » is lit. Touch it.
gaz-espace-activate-well = The account is active. Now you must log in.

## Enter in two pages

gaz-espace-login-email-name = First page
gaz-espace-login-email-say = Write the e-mail address.
gaz-espace-login-email-why =
    You log in on two pages.
    The first asks only for the address.
gaz-espace-login-email-hint-1 = Where is the password? It comes after. First, the address.
gaz-espace-login-email-hint-2 = The only box on the page is in the middle.
gaz-espace-login-email-hint-3 = The box « Adresse mail » (e-mail address) is lit. Write { $value }.
gaz-espace-login-email-well = The address is written. Go on.

gaz-espace-next-name = Second page
gaz-espace-next-say = Touch « Suivant » (next).
gaz-espace-next-why =
    The site looks for your account.
    Then it shows the password box.
gaz-espace-next-hint-1 = The password is on the next page. Go on.
gaz-espace-next-hint-2 = The button is just under the e-mail address.
gaz-espace-next-hint-3 = « Suivant » is lit. Touch it.
gaz-espace-next-well = Here is the password page.
gaz-espace-next-mistake-again = The account is already created. One is enough.
    .second = This bottom button is for new people. Your account is ready.
    .third = Go back with the arrow. Then touch « Suivant ».

gaz-espace-login-password-name = Password
gaz-espace-login-password-say = Write the GRDF password.
gaz-espace-login-password-why =
    It is the one you have just created.
    The supplier’s password does not work here.
gaz-espace-login-password-hint-1 = Use the password you created. Keep the capital letter.
gaz-espace-login-password-hint-2 = The box is in the middle, under your e-mail address.
gaz-espace-login-password-hint-3 = The box is lit. Write { $value }.
gaz-espace-login-password-well = The password is right.
gaz-espace-login-password-mistake-supplier = This is not the password of this account.
    .second = Many people write the supplier’s password. Here, it is the GRDF one.
    .third = Empty the box. Write { $value }.

gaz-espace-connect-name = Log in
gaz-espace-connect-say = Touch « Se connecter » (log in).
gaz-espace-connect-why =
    The address and the password are given.
    In real life, a small question may check that you are human.
gaz-espace-connect-hint-1 = Both pages are filled in. Enter.
gaz-espace-connect-hint-2 = The button is under the password.
gaz-espace-connect-hint-3 = « Se connecter » is lit. Touch it only once.
gaz-espace-connect-well = You are in the account. It is still empty.

## Add the home

gaz-espace-find-pce-name = Find the PCE
gaz-espace-find-pce-say = Find the PCE number on the bill.
gaz-espace-find-pce-why =
    Two bills on the table look alike.
    The PCE is on the gas bill. It has 14 digits.
gaz-espace-find-pce-hint-1 = Take the gas bill. Look for the word PCE.
gaz-espace-find-pce-hint-2 = The papers are under the page. The line is under the customer reference.
gaz-espace-find-pce-hint-3 = Follow the lit part. Touch the line of the PCE.
gaz-espace-find-pce-well = This is the right number, with 14 digits.

gaz-espace-type-pce-name = Write the PCE
gaz-espace-type-pce-say = Write the 14 digits.
gaz-espace-type-pce-why =
    This number tells GRDF which home to show.
    Copy four digits at a time.
gaz-espace-type-pce-hint-1 = The PCE on the gas bill is { $value }.
gaz-espace-type-pce-hint-2 = It is the first box on the page.
gaz-espace-type-pce-hint-3 = The box « PCE du logement » (PCE of the home) is lit. Write { $value }.
gaz-espace-type-pce-well = GRDF knows this home.
gaz-espace-type-pce-value = PCE, gas bill
gaz-espace-type-pce-mistake-thirteen = Some digits are missing. It needs 14.
    .second = Count in groups of four. The last group has two.
    .third = Empty the box. Copy the whole of { $value }.
gaz-espace-type-pce-mistake-pdl = This number is from the electricity bill. It is the PDL.
    .second = It also has 14 digits. It is normal to confuse them.
    .third = Take the gas bill. Copy { $value }.
gaz-espace-type-pce-mistake-client = This is the customer reference. It has only 10 digits.
    .second = It is for the contract. GRDF asks for the number of the home.
    .third = Empty the box. Copy { $value }.

gaz-espace-consent-name = Give consent
gaz-espace-consent-say = Tick the consent box.
gaz-espace-consent-why =
    Gas use shows when somebody is at home.
    So GRDF asks for your consent.
gaz-espace-consent-hint-1 = { $first-name } does live in this home. He can say yes.
gaz-espace-consent-hint-2 = The small box is under the name of the contract holder.
gaz-espace-consent-hint-3 = The box « J’habite ce logement » (I live in this home) is lit. Touch it.
gaz-espace-consent-well = The consent is given. It can be withdrawn later.

gaz-espace-add-name = Add
gaz-espace-add-say = Touch « Ajouter ce logement » (add this home).
gaz-espace-add-why =
    The name of the contract holder is already written.
    It is the same as on the contract.
gaz-espace-add-hint-1 = The number, the name and the consent are there. Send.
gaz-espace-add-hint-2 = The button is at the very bottom of the form.
gaz-espace-add-hint-3 = « Ajouter ce logement » is lit. Touch it.
gaz-espace-add-well = The home is in the account.

gaz-espace-log-out-name = Log out
gaz-espace-log-out-say = Touch « Se déconnecter » (log out).
gaz-espace-log-out-why =
    Other people use this computer.
    Closing the page is not enough.
gaz-espace-log-out-hint-1 = Everything is done. Close { $first-name }’s account.
gaz-espace-log-out-hint-2 = The button is under the frame of the home.
gaz-espace-log-out-hint-3 = « Se déconnecter » is lit. Touch it.
gaz-espace-log-out-well = The account is closed on this computer.

## Other buttons

gaz-espace-decoy-connect-home = This box is for bringing gas to a home.
    .second = { $first-name } already has gas. He wants an account.
    .third = Touch the button « Mon espace » (my account), just above.
gaz-espace-decoy-forgotten = This link is for changing a lost password.
    .second = The password is on the card. Nothing is lost.
    .third = Write the password, then touch « Se connecter » (log in).
gaz-espace-decoy-later = You could wait. But without a home, the account stays empty.
    .second = The bill is on the table. This is the right time.
    .third = Fill in the PCE, then touch « Ajouter ce logement » (add this home).
gaz-espace-decoy-bill = This e-mail comes from the supplier. Its customer account is another site.
    .second = It is about a bill. You are waiting for an activation.
    .third = Return to the list. Open the e-mail from GRDF.
gaz-espace-decoy-scam = This e-mail frightens you so that you pay quickly. It is a trap.
    .second = GRDF does not write to ask for a bank card.
    .third = Return to the list. In real life, delete this e-mail.
gaz-espace-decoy-pay = Stop there. Here nothing is sent. In real life, this is theft.
    .second = A gas cut-off is never settled through a link in an e-mail.
    .third = Return to the list of e-mails. Open the one from GRDF.
gaz-espace-decoy-client = This is the customer reference. It is for the contract.
    .second = It has 10 digits. The PCE has 14.
    .third = Touch the line just below: the PCE.
gaz-espace-decoy-pdl = This number has 14 digits, but it is for electricity.
    .second = PDL for electricity, PCE for gas.
    .third = Close this paper. Open the gas bill.
