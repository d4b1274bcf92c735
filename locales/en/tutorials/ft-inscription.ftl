# The coach's words: register with France Travail. Labels of the site stay in French.

ft-inscription-title = Register with France Travail
ft-inscription-aim =
    You are looking for a job. You register to get help.
    The same request serves for unemployment benefit, if you are entitled to it.
ft-inscription-task =
    Register { $first-name } with France Travail.
    Her fixed-term contract (« CDD ») at the bakery ended at the end of last month.
    Her papers are on the table: identity card, certificate, RIB (bank details).
    Read the summary carefully. One answer in it is not right.
    At the end, find the date of the first monthly update. Then log out.
ft-inscription-next-1 = At the end of the month, { $first-name } does her first update. Even a recent registration needs it.
ft-inscription-next-2 = The answer about the benefit comes in her account, as a letter.
ft-inscription-next-3 = An adviser meets her. Together, they prepare the job search.
ft-inscription-keep-1 = The identifier and the password, noted on a paper at home
ft-inscription-keep-2 = The date of the first update
ft-inscription-help = France Travail: www.francetravail.fr, phone 3949. The service is free. You only pay for the call.

## Begin

ft-inscription-sign-up-name = Open the registration
ft-inscription-sign-up-say = Touch « S’inscrire, se réinscrire » (register, register again).
ft-inscription-sign-up-why =
    « S’inscrire » (register) is for a first time or a return.
    « Se connecter » (log in) is for an account already open.
ft-inscription-sign-up-hint-1 = { $first-name } is not registered yet. So open a registration.
ft-inscription-sign-up-hint-2 = Two buttons follow each other under the message. Take the second one.
ft-inscription-sign-up-hint-3 = The button « S’inscrire, se réinscrire » is lit. Touch it.
ft-inscription-sign-up-well = The registration opens. Nothing is sent before the very end.
ft-inscription-sign-up-mistake-log-in = This button needs an account. { $first-name } does not have one yet.
    .second = To log in is to enter with a password already chosen.
    .third = Touch the button beside it: « S’inscrire, se réinscrire » (register).

ft-inscription-case-name = Say her situation
ft-inscription-case-say = Touch the situation of { $first-name }.
ft-inscription-case-why =
    This short test says whether you can register online.
    The answer matters for your rights.
    The employer’s paper gives the right word.
ft-inscription-case-hint-1 = Her contract had an end date. This date has passed.
ft-inscription-case-hint-2 = Under « Quelle est votre situation ? » (your situation), it is the third box.
ft-inscription-case-hint-3 = « Mon CDD est terminé » (my fixed-term contract is over) is lit. Touch it.
ft-inscription-case-well = This is the right situation. The form begins.
ft-inscription-case-mistake-resigned = To resign is to choose to leave. Here, the contract went to its end.
    .second = On the table, the employer’s certificate says « Fin de CDD » (end of fixed-term contract).
    .third = Touch « Changer ma réponse » (change my answer). Then touch « Mon CDD est terminé ».

## Personal details

ft-inscription-birth-name-name = Birth name
ft-inscription-birth-name-say = Write the birth name.
ft-inscription-birth-name-why =
    It is the name on the birth certificate.
    The « nom d’usage » is another name, the everyday one.
    To save time, the other identity boxes are filled in.
ft-inscription-birth-name-hint-1 = Look at the identity card, on the table. Take the line « Nom » (name).
ft-inscription-birth-name-hint-2 = It is the first box, under « Votre identité » (your identity).
ft-inscription-birth-name-hint-3 = The box is lit. Write { $value }.
ft-inscription-birth-name-well = The birth name is right.
ft-inscription-birth-name-mistake-usual = This is the everyday name. Here, the site asks for the birth name.
    .second = Many married women have two names. Here, it is the one before marriage.
    .third = Erase the box. Write { $value }.

ft-inscription-email-name = E-mail address
ft-inscription-email-say = Write the e-mail address.
ft-inscription-email-why =
    France Travail writes to this address.
    With a mistake, no message arrives.
ft-inscription-email-hint-1 = Copy the address from the card, without a space. Do not forget the sign @.
ft-inscription-email-hint-2 = The box is under the phone number, in « Vous joindre » (contact you).
ft-inscription-email-hint-3 = The box « Adresse mail » (e-mail address) is lit. Write { $value }.
ft-inscription-email-well = The address is right, letter by letter.

ft-inscription-email-again-name = E-mail, second time
ft-inscription-email-again-say = Write the e-mail address a second time.
ft-inscription-email-again-why =
    The site compares the two addresses.
    A typing mistake shows at once.
ft-inscription-email-again-hint-1 = It is the same address as in the box above.
ft-inscription-email-again-hint-2 = The box is just under the first e-mail address.
ft-inscription-email-again-hint-3 = The second box is lit. Write { $value } again.
ft-inscription-email-again-well = The two addresses are the same.
ft-inscription-email-again-mistake-different = The two addresses are not the same. One letter is different.
    .second = Read quietly, letter by letter, in both boxes.
    .third = Erase this box. Write { $value }, without a space.

ft-inscription-password-name = Password
ft-inscription-password-say = Choose a password: the one on the card.
ft-inscription-password-why =
    The rules are under the box. Each one lights up when it is met.
    In real life, take a different password for each site.
ft-inscription-password-hint-1 = Copy the password from the card. It meets all the rules.
ft-inscription-password-hint-2 = The box is at the bottom, under « Votre accès » (your access).
ft-inscription-password-hint-3 = The box is lit. Write { $value }, with the capital letter and the hyphen.
ft-inscription-password-well = All the rules are lit. The password is chosen.

ft-inscription-to-situation-name = Continue
ft-inscription-to-situation-say = Touch « Continuer » (continue).
ft-inscription-to-situation-why =
    Your answers are kept.
    Going back erases nothing.
ft-inscription-to-situation-hint-1 = This page is filled in. Go to the next one.
ft-inscription-to-situation-hint-2 = The button is at the very bottom of the page.
ft-inscription-to-situation-hint-3 = « Continuer » is lit. Touch this button.
ft-inscription-to-situation-well = Stage 2 appears: the situation.
ft-inscription-to-situation-mistake-missing = The site is still waiting for an answer. It has a frame around it.
    .second = Go up the page. A message is written under the box to check.
    .third = Fill in the empty boxes, from top to bottom. Then touch « Continuer » (continue).

## The situation

ft-inscription-last-day-name = Last day worked
ft-inscription-last-day-say = Write the last day of the contract.
ft-inscription-last-day-why =
    You register after that day.
    The exact date is on the employer’s certificate.
ft-inscription-last-day-hint-1 = The contract ended on the last day of the month, in « { $previous-month } ».
ft-inscription-last-day-hint-2 = There are three boxes: the day, the month, the year.
ft-inscription-last-day-hint-3 = The boxes are lit. Write { $value }.
ft-inscription-last-day-well = The date is the same as on the paper.
ft-inscription-last-day-value = Last day of the contract
ft-inscription-last-day-mistake-today = This is today’s date. The site asks for the end of the contract.
    .second = Look at the employer’s certificate. Take the date after « au » (to).
    .third = Erase the three boxes. Write { $value }.

ft-inscription-to-bank-name = Continue
ft-inscription-to-bank-say = Read the last job, then touch « Continuer » (continue).
ft-inscription-to-bank-why =
    The employer sometimes sends these lines itself.
    You check them later, in the summary.
ft-inscription-to-bank-hint-1 = The date is written. Go to the page of the bank account.
ft-inscription-to-bank-hint-2 = The button is under the lines of the last job.
ft-inscription-to-bank-hint-3 = The button « Continuer » is lit. Touch it.
ft-inscription-to-bank-well = Stage 3 appears: the benefit.

## The bank account

ft-inscription-find-iban-name = Find the IBAN
ft-inscription-find-iban-say = Open the RIB (bank details), on the table. Touch the IBAN.
ft-inscription-find-iban-why =
    The IBAN is the number of the account.
    In France, it begins with FR.
    The number of the bank card is never used here.
ft-inscription-find-iban-hint-1 = Look for the bank’s paper, not the card. The right number begins with FR.
ft-inscription-find-iban-hint-2 = The papers are under the page. The IBAN is at the bottom of the RIB.
ft-inscription-find-iban-hint-3 = Follow the lit part. Touch the number that begins with FR.
ft-inscription-find-iban-well = This is the IBAN. It has 27 characters, counting the letters.
ft-inscription-find-iban-mistake-card = This is the number of the card. It is for paying. It stays secret.
    .second = To receive money, a site asks for the IBAN, never the card.
    .third = Close the card. Open the RIB, and touch the number with FR.

ft-inscription-iban-name = Write the IBAN
ft-inscription-iban-say = Write the IBAN.
ft-inscription-iban-why =
    The benefit will be paid into this account.
    The account must be in the name of { $first-name }.
ft-inscription-iban-hint-1 = Copy the IBAN from the RIB, in groups of four. Spaces do not count.
ft-inscription-iban-hint-2 = It is the only box on the page.
ft-inscription-iban-hint-3 = The box « IBAN » is lit. Write { $value }.
ft-inscription-iban-well = The IBAN is complete. The site accepts it.
ft-inscription-iban-mistake-card = This is the number of the bank card. Do not give it here.
    .second = The IBAN begins with FR. It is on the RIB, not on the card.
    .third = Erase the box. Write { $value }.
ft-inscription-iban-mistake-too-short = Something is missing. A French IBAN has 27 characters.
    .second = Compare with the RIB, group by group. The last group is shorter.
    .third = Write the end of the number, until you have { $value }.

ft-inscription-to-summary-name = See the summary
ft-inscription-to-summary-say = Touch « Continuer » (continue).
ft-inscription-to-summary-why =
    The next page shows all the answers.
    Nothing is sent for now.
ft-inscription-to-summary-hint-1 = The bank account is filled in. Go to the last page.
ft-inscription-to-summary-hint-2 = The button is at the bottom, under the IBAN box.
ft-inscription-to-summary-hint-3 = « Continuer » is lit. Touch it once.
ft-inscription-to-summary-well = Here is the summary. Take the time to read it.

## Check and correct

ft-inscription-edit-job-name = Correct a line
ft-inscription-edit-job-say = One line is not right. Touch its button « Modifier » (change).
ft-inscription-edit-job-why =
    Compare each line with the papers.
    The certificate says part time. The site has noted full time.
    A mistake here changes the benefit.
ft-inscription-edit-job-hint-1 = Read the working time again on the employer’s certificate. Then read the site again.
ft-inscription-edit-job-hint-2 = It is the last line, the one of the bakery. The button is on the right.
ft-inscription-edit-job-hint-3 = The button « Modifier » of the last job is lit. Touch it.
ft-inscription-edit-job-well = You have found the mistake. It is easy to correct.
ft-inscription-edit-job-mistake-too-soon = Wait a little. One line does not match the papers yet.
    .second = Compare the last job with the employer’s certificate.
    .third = Touch « Modifier » (change), on the line of the bakery.
ft-inscription-edit-job-mistake-other-row = This line is right. You can leave it.
    .second = Look for the line of the bakery. The working time in it is wrong.
    .third = Return to the summary with « Continuer » (continue). Take the last line.

ft-inscription-part-time-name = Working time
ft-inscription-part-time-say = Touch « Temps partiel » (part time).
ft-inscription-part-time-why =
    Part time means: fewer hours than the full working week.
    The certificate gives the number of hours per week.
ft-inscription-part-time-hint-1 = What did the employer write on the certificate? Choose the same.
ft-inscription-part-time-hint-2 = It is the second large box on the page.
ft-inscription-part-time-hint-3 = The box « Temps partiel » is lit. Touch it.
ft-inscription-part-time-well = It is corrected. The summary shows the right working time.
ft-inscription-part-time-mistake-full = Full time is what the site had noted. The paper says something else.
    .second = Open the certificate, on the table. Read the line « Durée du travail » (working time).
    .third = Touch « Modifier » (change) on the last job. Then touch « Temps partiel » (part time).

## Send

ft-inscription-certify-name = Certify
ft-inscription-certify-say = Tick « Je certifie » (I certify).
ft-inscription-certify-why =
    To certify is to say that everything is true.
    An honest mistake can be corrected later.
ft-inscription-certify-hint-1 = All the lines are right. Say so with the small box.
ft-inscription-certify-hint-2 = The box is under the last table, before the button.
ft-inscription-certify-hint-3 = The box « Je certifie » is lit. Touch it.
ft-inscription-certify-well = The box is ticked.

ft-inscription-send-name = Send
ft-inscription-send-say = Touch « Valider mon inscription » (send my registration).
ft-inscription-send-why =
    It is the only button that sends.
    Before it, everything is still a draft.
ft-inscription-send-hint-1 = The request is ready and checked. Now send it.
ft-inscription-send-hint-2 = The button is at the very bottom, under the ticked box.
ft-inscription-send-hint-3 = « Valider mon inscription » is lit. Touch it only once.
ft-inscription-send-well = The registration is recorded. Read this page carefully.

ft-inscription-first-update-name = Note the date
ft-inscription-first-update-say = Touch the date of the first monthly update.
ft-inscription-first-update-why =
    Each month, you must say whether you still want a job.
    Without this, the registration stops.
    In real life, note this date on a paper.
ft-inscription-first-update-hint-1 = When must you come back to the site? The page says it.
ft-inscription-first-update-hint-2 = The date is under the sentence « Pour rester inscrite » (to stay registered).
ft-inscription-first-update-hint-3 = The line « Première actualisation » (first update) is lit. Touch the date.
ft-inscription-first-update-well = This is the date to remember. It comes back each month.

ft-inscription-log-out-name = Log out
ft-inscription-log-out-say = Touch « Se déconnecter » (log out).
ft-inscription-log-out-why =
    The registration opened an account in her name.
    Other people use this computer.
ft-inscription-log-out-hint-1 = Everything is finished. Close the account before you leave.
ft-inscription-log-out-hint-2 = The link is at the very bottom of the confirmation page.
ft-inscription-log-out-hint-3 = The link « Se déconnecter » is lit. Touch it.
ft-inscription-log-out-well = The account is closed. Well done, it was a long form.

## Other buttons

ft-inscription-decoy-log-in = This button is for people who already have an account.
    .second = { $first-name } is not registered yet. She has no password.
    .third = Touch « S’inscrire, se réinscrire » (register).
ft-inscription-decoy-offers = Here you look for a job offer. You register elsewhere.
    .second = Looking for an offer does not register you.
    .third = Go up to the button « S’inscrire, se réinscrire » (register).
ft-inscription-decoy-notice = « Préavis » (notice) means the last weeks of the contract. For { $first-name }, they are over.
    .second = You register after the last day, not before.
    .third = Touch « Mon CDD est terminé » (my fixed-term contract is over).
ft-inscription-decoy-rsa = With the RSA (basic income), registration happens by itself. A letter says so.
    .second = { $first-name } does not receive the RSA. Her contract is over.
    .third = Touch the box above: « Mon CDD est terminé » (my fixed-term contract is over).
ft-inscription-decoy-later = This is possible in real life. But the benefit will wait for this paper.
    .second = The RIB is on the table. It is better to write it now.
    .third = Open the RIB, then fill in the box « IBAN ».
ft-inscription-decoy-bank-code = This is the number of the bank. It is too short.
    .second = The IBAN is longer. It begins with the letters FR.
    .third = Touch the line « IBAN », just below.
ft-inscription-decoy-card-number = This is the number of the card. It is for paying, not for receiving.
    .second = This number stays secret. France Travail never asks for it.
    .third = Close the card. The IBAN is on the RIB.
ft-inscription-decoy-workshop = A workshop helps you look for work. It is for later.
    .second = Today, there is still the date to find. Then you log out.
    .third = Return to the confirmation page. Finish the last two steps.
