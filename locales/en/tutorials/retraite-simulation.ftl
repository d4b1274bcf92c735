# The coach's words: estimate a pension with the simulator (info-retraite.fr). Labels of the site stay in French.

retraite-simulation-title = Estimate your pension with the simulator
retraite-simulation-aim =
    You try several retirement dates. The site works out a possible pension.
    It is neither a request nor a promise.
retraite-simulation-task =
    { $first-name } wants to know how much her pension would be.
    Her pension account is already open.
    Her payslip and her family record book are on the desk.
    Do a simulation and compare the dates.
    Print the result, then log out.
retraite-simulation-next-1 = Nothing was sent. You can start again tomorrow, or in a year.
retraite-simulation-next-2 = The real calculation is made later, with your whole career.
retraite-simulation-next-3 = The rules sometimes change. Then do a new simulation.
retraite-simulation-keep-1 = The sheet with the dates and the amounts
retraite-simulation-keep-2 = Your payslips
retraite-simulation-help = All pensions: www.info-retraite.fr. Assurance retraite: www.lassuranceretraite.fr, phone 3960.

## Start

retraite-simulation-simulate-name = Open the simulator
retraite-simulation-simulate-say = Touch « Simuler ma retraite » (simulate my pension).
retraite-simulation-simulate-why =
    To simulate is to try a calculation.
    « Demander » (request) is another service: there, you really send something.
retraite-simulation-simulate-hint-1 = You want to try, not to request. Look for the word « simuler ».
retraite-simulation-simulate-hint-2 = It is the third box, under « Demander ma retraite » (request my pension).
retraite-simulation-simulate-hint-3 = The box « Simuler ma retraite » is lit. Touch it.
retraite-simulation-simulate-well = The simulator is open. It is called M@rel.

retraite-simulation-begin-name = Start
retraite-simulation-begin-say = Touch « Commencer ma simulation » (start my simulation).
retraite-simulation-begin-why =
    The page says so: you send nothing.
    It is free, as many times as you like.
retraite-simulation-begin-hint-1 = Read the message, then start the first try.
retraite-simulation-begin-hint-2 = The button is under the list of the three parts.
retraite-simulation-begin-hint-3 = « Commencer ma simulation » is lit. Touch it.
retraite-simulation-begin-well = The first part is about the family.

## The family

retraite-simulation-status-name = Marital status
retraite-simulation-status-say = Touch « Mariée » (married).
retraite-simulation-status-why =
    { $first-name } is married to Paul.
    The family record book says so.
retraite-simulation-status-hint-1 = Look at the family record book: a husband and a wife.
retraite-simulation-status-hint-2 = It is the second of the four answers, at the top.
retraite-simulation-status-hint-3 = The question is lit. Touch the circle in front of « Mariée ».
retraite-simulation-status-well = The marital status is noted.

retraite-simulation-children-name = Number of children
retraite-simulation-children-say = Choose 2 children in the list.
retraite-simulation-children-why =
    Children can count towards the pension.
    Children who are now adults count too.
retraite-simulation-children-hint-1 = How many children are in the book? Luc and Claire: 2.
retraite-simulation-children-hint-2 = The list is under the marital status. Touch it to open it.
retraite-simulation-children-hint-3 = The list of children is lit. Open it and touch 2.
retraite-simulation-children-well = Two dates of birth are asked for.
retraite-simulation-children-mistake-one = There are two children in the book: Luc and Claire.
    .second = Claire counts too, even as an adult.
    .third = Open the list again and touch 2.

retraite-simulation-child1-name = First child
retraite-simulation-child1-say = Write Luc’s date: { $value }.
retraite-simulation-child1-why =
    Luc is the first child.
    His date is in the family record book.
retraite-simulation-child1-hint-1 = Luc was born on { $value }. Write this date.
retraite-simulation-child1-hint-2 = They are the first three small boxes: day, month, year.
retraite-simulation-child1-hint-3 = The boxes of the first child are lit. Write { $value }.
retraite-simulation-child1-well = Luc’s date is noted.
retraite-simulation-child1-value = Luc’s date of birth
retraite-simulation-child1-mistake-other-child = This is Claire’s date. Luc comes first.
    .second = Read the names of the boxes: « premier enfant » (first child), then « deuxième enfant » (second child).
    .third = Erase here. Write { $value } for Luc.

retraite-simulation-child2-name = Second child
retraite-simulation-child2-say = Write Claire’s date: { $value }.
retraite-simulation-child2-why =
    Claire is the second child.
    The year is written with 4 digits.
retraite-simulation-child2-hint-1 = Claire was born on { $value }. She comes after Luc.
retraite-simulation-child2-hint-2 = These boxes are just under Luc’s date.
retraite-simulation-child2-hint-3 = The boxes of the second child are lit. Write { $value }.
retraite-simulation-child2-well = Both dates are noted.
retraite-simulation-child2-value = Claire’s date of birth
retraite-simulation-child2-mistake-other-child = This is Luc’s date, already written above.
    .second = This line waits for Claire’s date.
    .third = Erase here. Write { $value } for Claire.

retraite-simulation-to-work-name = Family: continue
retraite-simulation-to-work-say = Touch « Continuer » (continue).
retraite-simulation-to-work-why =
    The family is complete.
    You can come back to change an answer.
retraite-simulation-to-work-hint-1 = There is nothing left to answer here. Go to the work part.
retraite-simulation-to-work-hint-2 = The button is under the children’s dates.
retraite-simulation-to-work-hint-3 = « Continuer » is lit. Touch it.
retraite-simulation-to-work-well = The page about work appears.

## Work

retraite-simulation-activity-name = Kind of work
retraite-simulation-activity-say = Touch « Salariée du privé » (private-sector employee).
retraite-simulation-activity-why =
    { $first-name } works in a company.
    Her payslip says so.
retraite-simulation-activity-hint-1 = Who pays { $first-name }? A company: that is the private sector.
retraite-simulation-activity-hint-2 = It is the first answer on the page.
retraite-simulation-activity-hint-3 = The question is lit. Touch the circle in front of « Salariée du privé ».
retraite-simulation-activity-well = The kind of work is noted.
retraite-simulation-activity-mistake-nothing = { $first-name } still works. Her payslip proves it.
    .second = « Sans activité » (not working) would lower the result.
    .third = Touch the first answer: « Salariée du privé ».

retraite-simulation-find-gross-name = Find the gross salary
retraite-simulation-find-gross-say = Open the payslip. Touch the gross salary, « Salaire brut ».
retraite-simulation-find-gross-why =
    Gross (« brut ») is the amount before deductions.
    It is larger than the money received.
retraite-simulation-find-gross-hint-1 = Two amounts are about the month. The gross is the larger of the two.
retraite-simulation-find-gross-hint-2 = The paper is under the page. Look for « Salaire brut du mois » (gross salary of the month).
retraite-simulation-find-gross-hint-3 = Follow the lit part: the payslip, then the gross.
retraite-simulation-find-gross-well = 1 850 euros: this is the gross for one month.

retraite-simulation-gross-name = Write the gross salary
retraite-simulation-gross-say = Write the gross salary: { $value }.
retraite-simulation-gross-why =
    Write the digits one after the other.
    No dot in the middle, no euro sign.
retraite-simulation-gross-hint-1 = Copy the amount from the payslip: { $value }.
retraite-simulation-gross-hint-2 = It is the white box in the middle of the page.
retraite-simulation-gross-hint-3 = The box « Salaire brut par mois » (gross salary per month) is lit. Write { $value }.
retraite-simulation-gross-well = The gross salary is noted.
retraite-simulation-gross-value = Gross salary for one month
retraite-simulation-gross-mistake-net = 1 443 is the net, the money received. The site asks for the gross.
    .second = With the net, the pension worked out would be too small.
    .third = Erase, then write the gross: { $value }.
retraite-simulation-gross-mistake-since-january = This is the total since January. The site asks for one month only.
    .second = Read the line « Salaire brut du mois » (for the month), not the last line.
    .third = Erase, then write { $value }.
retraite-simulation-gross-mistake-year = This is the salary for a whole year. The site asks for one month.
    .second = The box says: « Salaire brut par mois » (gross salary per month).
    .third = Erase, then write { $value }.

retraite-simulation-months-name = Number of months
retraite-simulation-months-say = Touch « 12 mois » (12 months).
retraite-simulation-months-why =
    Some employees are paid a thirteenth month.
    { $first-name } is paid 12 times a year.
retraite-simulation-months-hint-1 = The payslip says: « 12 fois par an » (12 times a year).
retraite-simulation-months-hint-2 = It is the last question, under the gross salary.
retraite-simulation-months-hint-3 = The question is lit. Touch the circle in front of « 12 mois ».
retraite-simulation-months-well = All the answers are given.

retraite-simulation-results-name = See the results
retraite-simulation-results-say = Touch « Voir mes résultats » (see my results).
retraite-simulation-results-why =
    The site calculates by itself.
    This button shows the calculation and sends nothing.
retraite-simulation-results-hint-1 = The answers are complete. Ask for the calculation.
retraite-simulation-results-hint-2 = The button is under the last question.
retraite-simulation-results-hint-3 = « Voir mes résultats » is lit. Touch it.
retraite-simulation-results-well = Three dates are offered. Here, they are invented.

## Compare

retraite-simulation-see-early-name = First date
retraite-simulation-see-early-say = Line « Au plus tôt » (at the earliest): touch « Voir » (see).
retraite-simulation-see-early-why =
    This is the nearest date.
    It is possible, never compulsory.
    The details show what each fund pays.
retraite-simulation-see-early-hint-1 = First look at the nearest date.
retraite-simulation-see-early-hint-2 = It is the first line of the table. The button is on the right.
retraite-simulation-see-early-hint-3 = « Voir » is lit on the first line. Touch it.
retraite-simulation-see-early-well = 1 120 euros gross per month. Two funds pay.

retraite-simulation-see-late-name = Compare
retraite-simulation-see-late-say = Open the date that gives the most.
retraite-simulation-see-late-why =
    The longer you wait, the higher the amount.
    The choice is free: money or time.
retraite-simulation-see-late-hint-1 = Compare the three amounts. Open the largest.
retraite-simulation-see-late-hint-2 = Return to the results. The largest is on the last line.
retraite-simulation-see-late-hint-3 = Follow the lit part, to « Voir » (see), line « Plus tard » (later).
retraite-simulation-see-late-well = 1 390 euros: this is the largest amount.
retraite-simulation-see-late-mistake-full = 1 265 euros: this is more than the first. Another amount is larger.
    .second = Compare with the last line of the table.
    .third = Touch « Retour aux résultats » (back to the results), then « Voir » on the last line.
retraite-simulation-see-late-mistake-early = This date is the nearest. It gives the smallest amount.
    .second = Go down the table and compare the three amounts.
    .third = Touch « Retour aux résultats » (back to the results), then « Voir » on the last line.

## Keep and leave

retraite-simulation-save-name = Open the PDF
retraite-simulation-save-say = Touch « Enregistrer en PDF » (save as PDF).
retraite-simulation-save-why =
    The paper puts the three dates together.
    You can talk about it at home.
retraite-simulation-save-hint-1 = Keep a record of the results. Ask for the paper.
retraite-simulation-save-hint-2 = The button is on the results page, under the table.
retraite-simulation-save-hint-3 = Follow the lit part, to « Enregistrer en PDF ».
retraite-simulation-save-well = The paper opens in a new tab.

retraite-simulation-print-name = Print
retraite-simulation-print-say = Touch « Imprimer » (print).
retraite-simulation-print-why =
    You can read the sheet later, in peace.
    The paper says it again: it is not a request.
retraite-simulation-print-hint-1 = The paper is open. Print it on a sheet.
retraite-simulation-print-hint-2 = The button is in the bar, above the sheet.
retraite-simulation-print-hint-3 = « Imprimer » is lit. Touch it once.
retraite-simulation-print-well = The sheet comes out. In real life, pick it up at once.

retraite-simulation-log-out-name = Log out
retraite-simulation-log-out-say = Return to the site. Log out.
retraite-simulation-log-out-why =
    The account shows the family and the salary.
    Close it before you leave.
retraite-simulation-log-out-hint-1 = { $first-name }’s account is still open. Close it.
retraite-simulation-log-out-hint-2 = Touch the first tab. The link is under the buttons of the results.
retraite-simulation-log-out-hint-3 = Follow the lit part, to « Se déconnecter » (log out).
retraite-simulation-log-out-well = The account is closed. No request was sent.

## Other buttons

retraite-simulation-decoy-career = Here you check your years of work. It is useful before a calculation.
    .second = { $first-name }’s career is already checked. Go on to the simulation.
    .third = Touch the last box: « Simuler ma retraite » (simulate my pension).
retraite-simulation-decoy-request = « Demander » (request) is sending a real request. You only want to try.
    .second = Nothing was sent. Nobody has been told.
    .third = Leave this button alone. Continue the simulation.
retraite-simulation-decoy-net = This is the net, the money that reaches the bank. The simulator wants the gross.
    .second = The gross is larger: it is counted before deductions.
    .third = Touch the line « Salaire brut du mois » (gross salary of the month).
retraite-simulation-decoy-since-january = This is the total since January. One month only is needed.
    .second = Read the words in front of each amount.
    .third = Touch the line « Salaire brut du mois » (gross salary of the month).
retraite-simulation-decoy-log-out-early = Do not leave yet. The simulation is not finished.
    .second = You must still compare the dates and print.
    .third = Go back with the arrow, at the top left.
