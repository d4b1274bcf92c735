# The coach's words: read your career statement and report a gap (L'Assurance retraite). Labels of the site stay in French.

retraite-carriere-title = Check your career and report a gap
retraite-carriere-aim =
    The « relevé de carrière » (career statement) is the list of your working years.
    Is a year missing? You report it, with a paper.
retraite-carriere-task =
    { $first-name } thinks that a year of work is missing.
    Her old payslip is on the desk.
    Read the year on this paper, then look for it in her statement.
    Report the gap and join the payslip.
    Keep the receipt, then log out.
retraite-carriere-next-1 = The state pension service studies the paper. It answers by post or by message.
retraite-carriere-next-2 = It sometimes asks for another paper. Keep the originals.
retraite-carriere-next-3 = Once corrected, the year appears with its quarters.
retraite-carriere-keep-1 = The printed receipt
retraite-carriere-keep-2 = All your payslips, even very old ones
retraite-carriere-help = State pension (Assurance retraite): www.lassuranceretraite.fr, phone 3960. From an internet box or from abroad: 09 71 10 39 60.

## Look for the year

retraite-carriere-open-career-name = Open the career
retraite-carriere-open-career-say = Touch « Consulter ma carrière » (see my career).
retraite-carriere-open-career-why =
    You will only look.
    Looking changes nothing and commits you to nothing.
retraite-carriere-open-career-hint-1 = You are looking for the list of working years. Open the career.
retraite-carriere-open-career-hint-2 = It is the middle box: « Année par année » (year by year).
retraite-carriere-open-career-hint-3 = The box « Consulter ma carrière » is lit. Touch it.
retraite-carriere-open-career-well = The career is divided into three periods.

retraite-carriere-read-slip-name = Read the year
retraite-carriere-read-slip-say = Open the old payslip. Touch the period.
retraite-carriere-read-slip-why =
    The pay period says when { $first-name } worked.
    The paper shows her birth name, Exemple.
    She was not married yet.
retraite-carriere-read-slip-hint-1 = What is the date of this payslip? The paper says it.
retraite-carriere-read-slip-hint-2 = The paper is under the page. Look for the line « Période de paie » (pay period).
retraite-carriere-read-slip-hint-3 = Follow the lit part: the payslip, then its period.
retraite-carriere-read-slip-well = December 1984. Now look for this year in the statement.

retraite-carriere-open-years-name = Open the period
retraite-carriere-open-years-say = Open « De 1981 à 1989 » (from 1981 to 1989).
retraite-carriere-open-years-why =
    The payslip is from 1984.
    This year is at the start of the career.
retraite-carriere-open-years-hint-1 = Which period holds 1984? Between 1981 and 1989.
retraite-carriere-open-years-hint-2 = It is the third box: « Début de carrière » (start of career).
retraite-carriere-open-years-hint-3 = The box « De 1981 à 1989 » is lit. Touch it.
retraite-carriere-open-years-well = Here is the table. Each line is a year.
retraite-carriere-open-years-mistake-recent = These years are recent. The payslip is from 1984.
    .second = 1984 comes well before 2010. Go back to the three periods.
    .third = Touch « Retour à ma carrière » (back), then « De 1981 à 1989 ».
retraite-carriere-open-years-mistake-middle = This period begins in 1990. You must go further back.
    .second = 1984 is at the very start of the career.
    .third = Touch « Retour à ma carrière » (back), then the last box.

retraite-carriere-find-gap-name = Find the gap
retraite-carriere-find-gap-say = Touch the year that has no quarter.
retraite-carriere-find-gap-why =
    A full year counts 4 quarters (« trimestres »).
    One line shows 0 and no employer.
    Yet the payslip proves a job.
retraite-carriere-find-gap-hint-1 = Go down the column « Trimestres » (quarters). Look for the 0.
retraite-carriere-find-gap-hint-2 = It is between 1983 and 1985. The button « Détail » (details) is on the right.
retraite-carriere-find-gap-hint-3 = The line 1984 is lit. Touch its button « Détail ».
retraite-carriere-find-gap-well = It is 1984: 0 quarters out of 4.
retraite-carriere-find-gap-mistake-before = 1983 counts 4 quarters. This year is complete.
    .second = The missing year is just below.
    .third = Go back to the table. Touch « Détail » (details) on the line 1984.
retraite-carriere-find-gap-mistake-after = 1985 counts 4 quarters. Nothing is missing here.
    .second = Go up one line in the table.
    .third = Go back to the table. Touch « Détail » (details) on the line 1984.

## Report it

retraite-carriere-report-name = Report the gap
retraite-carriere-report-say = Touch « Signaler une anomalie » (report a problem).
retraite-carriere-report-why =
    An « anomalie » is a mistake or a gap.
    Reporting is free. You lose no right.
retraite-carriere-report-hint-1 = The year is found. Tell the site that it is missing.
retraite-carriere-report-hint-2 = The button is under the details of the year.
retraite-carriere-report-hint-3 = The button to report is lit. Touch it.
retraite-carriere-report-well = The form opens. It is short.

retraite-carriere-year-name = Choose the year
retraite-carriere-year-say = Choose { $value } in the list.
retraite-carriere-year-why =
    A list opens when you touch it.
    Then you choose only one line.
retraite-carriere-year-hint-1 = Which year is missing? The payslip says { $value }.
retraite-carriere-year-hint-2 = The list « Année » (year) is at the top of the form.
retraite-carriere-year-hint-3 = The list is lit. Open it and touch { $value }.
retraite-carriere-year-well = The year { $value } is chosen.
retraite-carriere-year-value = Missing year

retraite-carriere-kind-name = Choose the problem
retraite-carriere-kind-say = Touch « Un emploi manque » (a job is missing).
retraite-carriere-kind-why =
    The line of 1984 is empty.
    So the job was not noted at all.
retraite-carriere-kind-hint-1 = The year shows « Aucun employeur connu » (no known employer). What is missing? A job.
retraite-carriere-kind-hint-2 = It is the first of the four answers, under the year.
retraite-carriere-kind-hint-3 = The question is lit. Touch the circle in front of « Un emploi manque ».
retraite-carriere-kind-well = The site knows what to look for.
retraite-carriere-kind-mistake-income = A wrong income is a line with a wrong amount. Here, it is empty.
    .second = No employer is noted. So it is the job that is missing.
    .third = Touch the first answer: « Un emploi manque » (a job is missing).
retraite-carriere-kind-mistake-benefit = In 1984, { $first-name } was working. The payslip shows it.
    .second = This answer is for unemployment or sick leave.
    .third = Touch the first answer: « Un emploi manque » (a job is missing).

retraite-carriere-employer-name = Write the employer
retraite-carriere-employer-say = Write the employer: { $value }.
retraite-carriere-employer-why =
    It is the employer of 1984.
    The name is at the top of the payslip.
retraite-carriere-employer-hint-1 = Who paid { $first-name } in 1984? The payslip says { $value }.
retraite-carriere-employer-hint-2 = It is the white box under the question.
retraite-carriere-employer-hint-3 = The box « Nom de l’employeur » (employer’s name) is lit. Write { $value }.
retraite-carriere-employer-well = The employer is noted.
retraite-carriere-employer-value = Employer in 1984
retraite-carriere-employer-mistake-today = This is today’s employer. The site is asking about 1984.
    .second = The right name is on the old payslip.
    .third = Erase. Write { $value }.

retraite-carriere-choose-file-name = Add the proof
retraite-carriere-choose-file-say = Touch « Un papier qui prouve l’emploi » (proof of the job).
retraite-carriere-choose-file-why =
    Without proof, the correction is difficult.
    The payslip was scanned onto the USB stick.
retraite-carriere-choose-file-hint-1 = The site asks for proof. Go and choose the file.
retraite-carriere-choose-file-hint-2 = The line is under the employer. It says « Aucun fichier » (no file).
retraite-carriere-choose-file-hint-3 = The line of the paper is lit. Touch it.
retraite-carriere-choose-file-well = Here are the files of the USB stick.

retraite-carriere-attach-name = Join the payslip
retraite-carriere-attach-say = Join the « bulletin » (payslip) of 1984, in PDF.
retraite-carriere-attach-why =
    A good file name says everything: what, when, who.
    Look at the year before you join it.
retraite-carriere-attach-hint-1 = Look for « bulletin » (payslip), 1984 and « pdf » in the same name.
retraite-carriere-attach-hint-2 = The right file is the last in the list.
retraite-carriere-attach-hint-3 = The button « Joindre » (join) of the right file is lit. Touch it.
retraite-carriere-attach-well = The payslip is joined. Its name appears.
retraite-carriere-attach-mistake-other-year = This payslip is from 1987. The missing year is 1984.
    .second = The two names look alike. Read the four digits carefully.
    .third = Touch the line of the paper again. Join the payslip of 1984.
retraite-carriere-attach-mistake-blurred = It is the right year, but the photo is blurred.
    .second = A paper nobody can read is refused later. The PDF is sharp.
    .third = Touch the line of the paper again. Take « bulletin-1984-jeanne.pdf ».

retraite-carriere-to-summary-name = Continue
retraite-carriere-to-summary-say = Touch « Continuer » (continue).
retraite-carriere-to-summary-why =
    Nothing is sent yet.
    The next page sums up your answers.
retraite-carriere-to-summary-hint-1 = The form is complete. Go and read it again.
retraite-carriere-to-summary-hint-2 = The button is under the name of the file.
retraite-carriere-to-summary-hint-3 = « Continuer » is lit. Touch it.
retraite-carriere-to-summary-well = Here is the summary. Read the three lines again.

retraite-carriere-send-name = Send
retraite-carriere-send-say = Read again, then touch « Envoyer » (send).
retraite-carriere-send-why =
    1984, a job is missing, Boulangerie Modèle: everything is there.
    A mistake? « Modifier » (change) goes back to the form.
retraite-carriere-send-hint-1 = The summary is right. Send the report.
retraite-carriere-send-hint-2 = The button is under the three lines of the summary.
retraite-carriere-send-hint-3 = « Envoyer » is lit. Touch it only once.
retraite-carriere-send-well = The report is sent. It has a number.

## Keep a record

retraite-carriere-open-receipt-name = Open the receipt
retraite-carriere-open-receipt-say = Touch « Accusé de réception (PDF) » (receipt).
retraite-carriere-open-receipt-why =
    This paper proves that you sent the report.
    It shows the date and the number.
retraite-carriere-open-receipt-hint-1 = You must keep a record. Open the receipt.
retraite-carriere-open-receipt-hint-2 = The button is under the number of the report.
retraite-carriere-open-receipt-hint-3 = The button of the receipt is lit. Touch it.
retraite-carriere-open-receipt-well = The paper opens in a new tab.

retraite-carriere-print-name = Print
retraite-carriere-print-say = Touch « Imprimer » (print).
retraite-carriere-print-why =
    On paper, you will find it again easily.
    Nothing stays on the computer.
retraite-carriere-print-hint-1 = The paper is open. Print it on a sheet.
retraite-carriere-print-hint-2 = The button is in the bar, above the sheet.
retraite-carriere-print-hint-3 = « Imprimer » is lit. Touch it once.
retraite-carriere-print-well = The sheet comes out. In real life, take it at once.

retraite-carriere-log-out-name = Log out
retraite-carriere-log-out-say = Return to the site. Log out.
retraite-carriere-log-out-why =
    Closing the tab does not close the account.
    Take back the USB stick and the old paper too.
retraite-carriere-log-out-hint-1 = The account of { $first-name } is still open. Close it.
retraite-carriere-log-out-hint-2 = Touch the first tab. The link is at the bottom of the page.
retraite-carriere-log-out-hint-3 = Follow the lit part, to « Se déconnecter » (log out).
retraite-carriere-log-out-well = The account is closed. You can leave safely.

## Other buttons

retraite-carriere-decoy-entry = This is the day she joined the company. Look for the pay period.
    .second = { $first-name } joined in 1981. This payslip is more recent.
    .third = Touch the line « Période de paie » (pay period), lower down.
retraite-carriere-decoy-estimate = Here you work out a possible pension. The career must be right first.
    .second = With a missing year, the result would be wrong.
    .third = Touch the next box: « Consulter ma carrière » (see my career).
retraite-carriere-decoy-request = Here you send the real pension request. It is not the time.
    .second = First check the career. Nothing is sent.
    .third = Touch the box above: « Consulter ma carrière » (see my career).
retraite-carriere-decoy-statement = This paper is useful. But it shows the same list, with the gap.
    .second = You can download it once the year is corrected.
    .third = Open the period « De 1981 à 1989 » (from 1981 to 1989) instead.
retraite-carriere-decoy-this-year = 0 is normal here: the year has not reached the statement yet.
    .second = The employer sends it later. There is nothing to report.
    .third = Touch « Retour à ma carrière » (back), then « De 1981 à 1989 ».
retraite-carriere-decoy-y1981 = 2 quarters: the job began in July. It is normal.
    .second = Half a year counts fewer than 4 quarters. Look for a 0.
    .third = Go down to the line 1984.
retraite-carriere-decoy-y1986 = Unemployment also gives quarters. There are 4: nothing is missing.
    .second = They are called « trimestres assimilés ». They count for the pension.
    .third = Go up two lines, to 1984.
retraite-carriere-decoy-log-out-early = Do not leave yet. The gap must be reported and proved.
    .second = You must send, then print the receipt.
    .third = Go back with the arrow, at the top left.
