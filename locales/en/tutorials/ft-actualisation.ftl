# The coach's words: the monthly update (France Travail). Labels of the site stay in French.

ft-actualisation-title = Do your monthly update
ft-actualisation-aim =
    Every month, you tell France Travail what you have done.
    You must do it, even if nothing has changed.
ft-actualisation-task =
    Do the monthly update for { $first-name }.
    She worked 24 hours at the bakery.
    She earned 300 euros gross, and that contract is over.
    She has nothing else to declare.
    She is still looking for a job.
    Her payslip is on the desk, under the screen.
    At the end, keep the receipt and log out.
ft-actualisation-next-1 = France Travail confirms in your account within 24 hours.
ft-actualisation-next-2 = The payment arrives about 3 working days later.
ft-actualisation-next-3 = A mistake? Call 3949 before the 15th.
ft-actualisation-keep-1 = The receipt of the update
ft-actualisation-keep-2 = Your payslips for the month
ft-actualisation-help = France Travail: www.francetravail.fr, phone 3949. The service is free. You only pay for the call.

## Open the service

ft-actualisation-open-update-name = Open the update
ft-actualisation-open-update-say = Touch « M’actualiser » (update).
ft-actualisation-open-update-why =
    The service opens on the 28th of the month.
    It closes on the 15th of the next month, at midnight.
ft-actualisation-open-update-hint-1 = You will say what { $first-name } did this month. Open this service first.
ft-actualisation-open-update-hint-2 = It is the first large box, under the blue message.
ft-actualisation-open-update-hint-3 = The box « M’actualiser » is lit. Put your finger on it.
ft-actualisation-open-update-well = The service is open. Nothing has been sent yet.

ft-actualisation-begin-name = Start
ft-actualisation-begin-say = Read, then touch « Commencer » (start).
ft-actualisation-begin-why =
    The page shows three stages: declare, check, send.
    Before « Valider » (send), you can change everything.
ft-actualisation-begin-hint-1 = This page explains what comes next. There is nothing to fill in.
ft-actualisation-begin-hint-2 = The button « Commencer » is under the warning message.
ft-actualisation-begin-hint-3 = The button « Commencer » is lit. Touch this button.
ft-actualisation-begin-well = The first question appears.

## Work

ft-actualisation-worked-name = Declare the work
ft-actualisation-worked-say = Touch « Oui » (yes): she worked.
ft-actualisation-worked-why =
    { $first-name } worked at the bakery.
    Even one hour of work must be declared.
ft-actualisation-worked-hint-1 = Did she work in « { $month } »? Her payslip says so.
ft-actualisation-worked-hint-2 = There are two buttons under the two sentences. « Oui » comes first.
ft-actualisation-worked-hint-3 = The button « Oui » is lit. Touch it to answer.
ft-actualisation-worked-well = The answer is noted. The site asks for details.
ft-actualisation-worked-mistake-no-work = « Non » (no) means: not one hour of work. { $first-name } worked.
    .second = Her payslip counts 24 hours. Even a small contract is declared.
    .third = Go back to the question with the arrow at the top. Then touch « Oui ».

ft-actualisation-hours-name = Write the hours
ft-actualisation-hours-say = Write the hours: { $value }.
ft-actualisation-hours-why =
    This number is on the payslip.
    Write whole hours, without the minutes.
ft-actualisation-hours-hint-1 = How many hours in all? The payslip, on the desk, says { $value }.
ft-actualisation-hours-hint-2 = It is the first empty box, under the name of the bakery.
ft-actualisation-hours-hint-3 = The box is lit. Touch it, then write { $value }.
ft-actualisation-hours-well = The site has noted { $value } hours.
ft-actualisation-hours-value = Hours, payslip
ft-actualisation-hours-mistake-days = 3 is the number of days. The site wants the hours.
    .second = On the payslip, read the line « Heures travaillées » (hours worked).
    .third = Erase the 3. Write { $value } instead.

ft-actualisation-find-gross-name = Find the gross salary
ft-actualisation-find-gross-say = Find the gross salary, « Salaire brut ».
ft-actualisation-find-gross-why =
    The payslip shows two salaries.
    Gross (« brut ») is before deductions.
    Net (« net ») is the money that reaches the bank.
ft-actualisation-find-gross-hint-1 = Open the payslip. Look for the larger of the two amounts.
ft-actualisation-find-gross-hint-2 = The payslip is on the desk, under the page. The gross is before the deductions.
ft-actualisation-find-gross-hint-3 = Follow the lit part. On the payslip, touch the gross salary.
ft-actualisation-find-gross-well = This is the gross salary.

ft-actualisation-gross-name = Write the salary
ft-actualisation-gross-say = Write the gross salary: { $value }.
ft-actualisation-gross-why =
    France Travail asks for the gross salary.
    Copy the amount from the payslip, without the cents.
ft-actualisation-gross-hint-1 = Write the amount you have just found: { $value } euros.
ft-actualisation-gross-hint-2 = It is the second box, just under the hours.
ft-actualisation-gross-hint-3 = The box « Salaire brut » is lit. Write { $value } in it.
ft-actualisation-gross-well = The gross salary is noted.
ft-actualisation-gross-value = Gross salary, payslip
ft-actualisation-gross-mistake-net = 234 euros is the net salary. Here the site asks for the gross.
    .second = Gross is larger than net. Look at the line « Salaire brut ».
    .third = Erase 234. Write { $value }: it is the gross salary.

ft-actualisation-ended-name = End of contract
ft-actualisation-ended-say = Contract over: touch « Oui » (yes).
ft-actualisation-ended-why =
    The bakery contract is over.
    The date is on the payslip.
ft-actualisation-ended-hint-1 = Does she still work at the bakery? No, it is over. So the contract has ended.
ft-actualisation-ended-hint-2 = The question is under the two filled boxes.
ft-actualisation-ended-hint-3 = The question is lit. Touch the circle in front of « Oui ».
ft-actualisation-ended-well = The site knows that the contract is over.

ft-actualisation-to-health-name = Work: continue
ft-actualisation-to-health-say = Touch « Continuer » (continue).
ft-actualisation-to-health-why =
    The three answers are given.
    You can still change them.
ft-actualisation-to-health-hint-1 = This page is complete. Go to the next page.
ft-actualisation-to-health-hint-2 = The button « Continuer » is at the very bottom of the page.
ft-actualisation-to-health-hint-3 = « Continuer » is lit, under the last question. Touch it.
ft-actualisation-to-health-well = The part about work is done. Here is the next one.

## Training and health

ft-actualisation-training-name = Training
ft-actualisation-training-say = Training or internship: touch « Non » (no).
ft-actualisation-training-why =
    { $first-name } had no training this month.
    If yes, the site would ask for the dates.
ft-actualisation-training-hint-1 = Did she learn a trade or do an internship? No.
ft-actualisation-training-hint-2 = It is the first of the two questions on the page.
ft-actualisation-training-hint-3 = The first question is lit. Touch the circle in front of « Non ».
ft-actualisation-training-well = No training: it is noted.

ft-actualisation-sick-name = Sick leave
ft-actualisation-sick-say = Sick leave: touch « Non » (no).
ft-actualisation-sick-why =
    The doctor did not put { $first-name } on sick leave.
    In real life, sick leave is always declared.
ft-actualisation-sick-hint-1 = Did the doctor order rest? Is she expecting a baby? No to both.
ft-actualisation-sick-hint-2 = It is the second question, below the training.
ft-actualisation-sick-hint-3 = The second question is lit. Touch the circle in front of « Non ».
ft-actualisation-sick-well = No sick leave: it is noted.

ft-actualisation-to-pension-name = Health: continue
ft-actualisation-to-pension-say = Go on: « Continuer » (continue).
ft-actualisation-to-pension-why =
    You have answered both questions.
    The site keeps your answers.
ft-actualisation-to-pension-hint-1 = There is nothing left to answer here. Change page.
ft-actualisation-to-pension-hint-2 = The button is under the question about sick leave.
ft-actualisation-to-pension-hint-3 = The button « Continuer » is lit. Touch it once.
ft-actualisation-to-pension-well = The page about pensions appears.

## Pension

ft-actualisation-pension-name = New pension
ft-actualisation-pension-say = New pension: touch « Non » (no).
ft-actualisation-pension-why =
    A pension is for retirement or disability.
    The important word is « nouvelle » (new).
    A pension already known is not declared again.
ft-actualisation-pension-hint-1 = Did she start to receive a retirement pension this month? No.
ft-actualisation-pension-hint-2 = There is only one question, in the middle of the page.
ft-actualisation-pension-hint-3 = The question is lit. The circle « Non » is the second one.
ft-actualisation-pension-well = No new pension: it is noted.

ft-actualisation-to-search-name = Pension: continue
ft-actualisation-to-search-say = Touch « Continuer » again.
ft-actualisation-to-search-why =
    The next question is the most important.
    Read it slowly.
ft-actualisation-to-search-hint-1 = You have answered. Go to the last question.
ft-actualisation-to-search-hint-2 = Look under « Oui » and « Non ». The button is there.
ft-actualisation-to-search-hint-3 = « Continuer » is lit. One touch is enough.
ft-actualisation-to-search-well = Here is the last question.

## The important question

ft-actualisation-stay-name = Stay registered
ft-actualisation-stay-say = Stay registered: touch « Oui » (yes).
ft-actualisation-stay-why =
    { $first-name } is still looking for a job.
    « Oui » keeps the registration and the payments.
    « Non » stops everything.
ft-actualisation-stay-hint-1 = Does she still want help from France Travail? Yes, she is looking for a job.
ft-actualisation-stay-hint-2 = The question is at the top. « Oui » is the first answer.
ft-actualisation-stay-hint-3 = The question is lit. Touch the circle in front of « Oui ».
ft-actualisation-stay-well = { $first-name } stays registered.
ft-actualisation-stay-mistake-stop = Careful, « Non » stops the registration. Nothing has been sent: change the answer.
    .second = The other answers were « Non ». Here it is « Oui »: she is looking for a job.
    .third = Touch the circle in front of « Oui ». The red message goes away.

ft-actualisation-to-summary-name = See the summary
ft-actualisation-to-summary-say = Touch « Continuer » to read everything.
ft-actualisation-to-summary-why =
    The site will show all the answers.
    Nothing has been sent yet.
ft-actualisation-to-summary-hint-1 = Every question has an answer. Ask for the page that shows them all.
ft-actualisation-to-summary-hint-2 = The button is under the question about the registration.
ft-actualisation-to-summary-hint-3 = The button is lit. Touch « Continuer » one last time.
ft-actualisation-to-summary-well = Here are all the answers on one page.

## Send and keep the proof

ft-actualisation-send-name = Check and send
ft-actualisation-send-say = Read again, then touch « Valider » (send).
ft-actualisation-send-why =
    « Valider » sends the answers for good.
    Read the last line carefully.
    After that, you must call an adviser to correct a mistake.
ft-actualisation-send-hint-1 = Compare with the payslip, on the desk. If all is right, send it.
ft-actualisation-send-hint-2 = The button « Valider » is under the list of answers.
ft-actualisation-send-hint-3 = « Valider » is lit. Read once more, then touch it.
ft-actualisation-send-well = The update is done. The site gives a number.

ft-actualisation-proof-name = Keep the receipt
ft-actualisation-proof-say = Touch « Télécharger le reçu » (download the receipt).
ft-actualisation-proof-why =
    This paper proves that you did it.
    It opens in a new tab.
    Write down its number, at least.
ft-actualisation-proof-hint-1 = You need proof. The site offers a paper to keep.
ft-actualisation-proof-hint-2 = The button is under the number and the next date.
ft-actualisation-proof-hint-3 = The button « Télécharger le reçu » is lit. Touch it.
ft-actualisation-proof-well = The receipt is in a new tab. In real life, print it.

ft-actualisation-log-out-name = Log out
ft-actualisation-log-out-say = Return to the site. Log out.
ft-actualisation-log-out-why =
    The account is still open.
    Another person will come to this computer.
ft-actualisation-log-out-hint-1 = Everything is done. Close { $first-name }’s account.
ft-actualisation-log-out-hint-2 = In the tab « francetravail.fr », the link is at the bottom of the page.
ft-actualisation-log-out-hint-3 = Follow the lit part, to « Se déconnecter » (log out).
ft-actualisation-log-out-well = The account is closed. In real life, delete the receipt file too.

## Other buttons

ft-actualisation-decoy-offers = This box shows job offers. It is not the monthly update.
    .second = Looking for a job does not replace the update. You must do both.
    .third = Leave this box alone. Touch « M’actualiser », higher up.
ft-actualisation-decoy-rights = Here you see your payments and papers. The update is elsewhere.
    .second = The confirmation will come later in « Droits et démarches » (rights and procedures). First, you must declare.
    .third = Go up to the first box. It is called « M’actualiser ».
ft-actualisation-decoy-later = This is allowed: you can stop and come back. Here, let us go on.
    .second = You are back on the first page. Nothing is lost.
    .third = Touch « M’actualiser », then « Commencer ».
ft-actualisation-decoy-confirm-leaving = This button stops the registration. { $first-name } wants to stay registered.
    .second = In real life, she would have to register again. Do not touch this button.
    .third = Touch « Modifier ma réponse » (change my answer), just above.
ft-actualisation-decoy-leave = It is sent, but you do not have the proof yet.
    .second = Before leaving, always keep the receipt.
    .third = Go back. Touch « Télécharger le reçu ».
ft-actualisation-decoy-net = This is the net: the money that reaches the bank. Look for the gross.
    .second = The gross is the larger of the two amounts.
    .third = Touch the amount above the deductions.
