# The coach's words: claim your pension online, with the single request (info-retraite.fr). Labels of the site stay in French.

retraite-demande-title = Claim your pension online
retraite-demande-aim =
    The pension does not come by itself: you must ask for it.
    A single request goes to all your pension funds.
retraite-demande-task =
    { $first-name } has chosen the date when she retires.
    This date is in the letter to her employer, on the desk.
    Make her request and join her identity paper.
    Read everything again: a phone number is wrong.
    Send, print the receipt, then log out.
retraite-demande-next-1 = Each fund studies the request. Sometimes it writes to ask for a paper.
retraite-demande-next-2 = A letter gives the amount, a few weeks before you retire.
retraite-demande-next-3 = The first payment arrives in the month after you retire.
retraite-demande-keep-1 = The receipt, with its number
retraite-demande-keep-2 = The copy of the letter to the employer
retraite-demande-help = All pensions: www.info-retraite.fr. State pension (Assurance retraite): www.lassuranceretraite.fr, phone 3960.

## Begin

retraite-demande-open-request-name = Open the request
retraite-demande-open-request-say = Touch « Demander ma retraite » (claim my pension).
retraite-demande-open-request-why =
    Opening this service sends nothing.
    { $first-name } does not resign by touching this box.
retraite-demande-open-request-hint-1 = The date is chosen, the career is checked. Open the request.
retraite-demande-open-request-hint-2 = Look for the words « demande » (request) and « retraite » (pension) on the page.
retraite-demande-open-request-hint-3 = The way in to the request is lit. Touch it.
retraite-demande-open-request-well = The page reminds you what to prepare.

retraite-demande-begin-name = Begin
retraite-demande-begin-say = Touch « Commencer ma demande » (begin my request).
retraite-demande-begin-why =
    The site has already found the two funds.
    Nothing is sent before the last page.
retraite-demande-begin-hint-1 = The papers are ready. Go on to the questions.
retraite-demande-begin-hint-2 = The button is under the list of advice.
retraite-demande-begin-hint-3 = « Commencer ma demande » is lit. Touch it.
retraite-demande-begin-well = The first stage is about the date.

## The date

retraite-demande-find-date-name = Read the date
retraite-demande-find-date-say = Open the letter. Touch the start of the pension.
retraite-demande-find-date-why =
    The date must be the same everywhere: employer and funds.
    The pension always starts on the 1st of a month.
retraite-demande-find-date-hint-1 = Three dates are in the letter. You need the start of the pension.
retraite-demande-find-date-hint-2 = The paper is under the page. Look for a date that begins with « 1er » (1st).
retraite-demande-find-date-hint-3 = Follow the lit part: the letter, then the date.
retraite-demande-find-date-well = This is the right date. Remember the month.

retraite-demande-month-name = Choose the month
retraite-demande-month-say = Choose « { $value } » in the list.
retraite-demande-month-why =
    The list shows only the 1st of each month.
    People claim their pension several months before.
retraite-demande-month-hint-1 = Touch the list. Look for the date in the letter: « { $value } ».
retraite-demande-month-hint-2 = It is the first question on the page.
retraite-demande-month-hint-3 = The list is lit. Open it and touch « { $value } ».
retraite-demande-month-well = The retirement date is chosen.
retraite-demande-month-value = Start of the pension
retraite-demande-month-mistake-too-near = It is too soon: the funds would not have time.
    .second = The site will refuse this date. The letter says « { $value } ».
    .third = Open the list again. Touch « { $value } ».
retraite-demande-month-mistake-month-before = It is one month too early. The letter says « { $value } ».
    .second = { $first-name } is still working that month. There would be an error.
    .third = Open the list again. Touch the next line: « { $value } ».

retraite-demande-stop-name = Last day
retraite-demande-stop-say = Last day of work: « { $value } ».
retraite-demande-stop-why =
    You stop the day before the pension starts.
    So it is the last day of the month before.
retraite-demande-stop-hint-1 = Which day comes just before the pension? The letter says: « { $value } ».
retraite-demande-stop-hint-2 = It is the second answer, under the list.
retraite-demande-stop-hint-3 = The question is lit. Touch the circle in front of « { $value } ».
retraite-demande-stop-well = The two dates follow each other. This is right.
retraite-demande-stop-value = Last day of work
retraite-demande-stop-mistake-same = This is the first day of the pension. That day, you no longer work.
    .second = The last day of work is the day before: « { $value } ».
    .third = Touch the circle in front of « { $value } ».
retraite-demande-stop-mistake-stopped = { $first-name } is still working. She will stop later.
    .second = The letter to the employer gives the last day.
    .third = Touch the circle in front of « { $value } ».

retraite-demande-to-documents-name = Continue
retraite-demande-to-documents-say = Touch « Continuer » (continue).
retraite-demande-to-documents-why =
    The date is complete.
    You can still change it before sending.
retraite-demande-to-documents-hint-1 = This stage is finished. Go on to the papers.
retraite-demande-to-documents-hint-2 = The button is under the three answers.
retraite-demande-to-documents-hint-3 = « Continuer » is lit. Touch it.
retraite-demande-to-documents-well = Three papers are already received. One is missing.

## The papers

retraite-demande-choose-file-name = Add the identity
retraite-demande-choose-file-say = Touch « Pièce d’identité, recto et verso » (identity paper, both sides).
retraite-demande-choose-file-why =
    The funds want both sides of the card.
    « Recto » is the front. « Verso » is the back.
retraite-demande-choose-file-hint-1 = Only one paper is not there yet. Go and get it.
retraite-demande-choose-file-hint-2 = The line is under the table. It says « Aucun fichier » (no file).
retraite-demande-choose-file-hint-3 = The line of the identity paper is lit. Touch it.
retraite-demande-choose-file-well = Here are the files on the USB stick.

retraite-demande-attach-name = Join the card
retraite-demande-attach-say = Join the card, front and back.
retraite-demande-attach-why =
    An incomplete file delays the request.
    « Ouvrir » (open) shows the paper before you join it.
retraite-demande-attach-hint-1 = Look for a name that says « recto » (front) and « verso » (back).
retraite-demande-attach-hint-2 = It is the last file in the list. It ends with « pdf ».
retraite-demande-attach-hint-3 = The button « Joindre » (join) of the right file is lit. Touch it.
retraite-demande-attach-well = The identity paper is joined.
retraite-demande-attach-mistake-front = The back of the card is missing. This file shows only the front.
    .second = The funds would ask for the paper again. That would waste time.
    .third = Touch the line again. Join the file « recto_verso ».
retraite-demande-attach-mistake-vitale = This is the health card. It does not prove identity.
    .second = An identity paper is an identity card or a passport.
    .third = Touch the line again. Join « identite_recto_verso.pdf ».

retraite-demande-to-summary-name = Continue
retraite-demande-to-summary-say = Touch « Continuer » (continue).
retraite-demande-to-summary-why =
    The four papers are there.
    In the last stage, you read everything again.
retraite-demande-to-summary-hint-1 = The papers are complete. Go and check the request.
retraite-demande-to-summary-hint-2 = The button is under the name of the file.
retraite-demande-to-summary-hint-3 = « Continuer » is lit. Touch it.
retraite-demande-to-summary-well = Here is the summary. Read each line again.

## Check

retraite-demande-modify-name = Change
retraite-demande-modify-say = Phone: touch « Modifier » (change).
retraite-demande-modify-why =
    The site has used an old number.
    The end is not the one on the card.
    Each line has its own button « Modifier ».
retraite-demande-modify-hint-1 = Compare with the card of { $first-name }. One line is wrong.
retraite-demande-modify-hint-2 = It is the last line of the table: the phone.
retraite-demande-modify-hint-3 = The button « Modifier » for the phone is lit. Touch it.
retraite-demande-modify-well = You can correct it. The other answers are kept.

retraite-demande-phone-name = Correct the phone
retraite-demande-phone-say = Correct the number: { $value }.
retraite-demande-phone-why =
    The funds sometimes call with a question.
    With a wrong number, they cannot reach you.
retraite-demande-phone-hint-1 = Erase the end of the number. It ends with 01, not 10.
retraite-demande-phone-hint-2 = It is the only box on the page, already filled in.
retraite-demande-phone-hint-3 = The box « Téléphone » (phone) is lit. It must show { $value }.
retraite-demande-phone-well = The number is right.

retraite-demande-save-name = Save
retraite-demande-save-say = Touch « Enregistrer » (save).
retraite-demande-save-why =
    The site keeps the new number.
    Then it goes back to the summary.
retraite-demande-save-hint-1 = The number is corrected. Keep it.
retraite-demande-save-hint-2 = The button is under the phone box.
retraite-demande-save-hint-3 = « Enregistrer » is lit. Touch it.
retraite-demande-save-well = The summary now shows the right number.

retraite-demande-certify-name = Certify
retraite-demande-certify-say = Tick « Je certifie sur l’honneur » (I certify on my honour).
retraite-demande-certify-why =
    You promise that everything is true.
    An honest mistake can be corrected.
retraite-demande-certify-hint-1 = Everything is checked. Say that it is correct, with the box.
retraite-demande-certify-hint-2 = The small box is under the table.
retraite-demande-certify-hint-3 = The box is lit. Touch it once.
retraite-demande-certify-well = The box is ticked.

## Send

retraite-demande-send-name = Ask to send
retraite-demande-send-say = Touch « Envoyer ma demande » (send my request).
retraite-demande-send-why =
    The site will ask one last question.
    You can still go back.
retraite-demande-send-hint-1 = The request is ready. Start sending it.
retraite-demande-send-hint-2 = The button is at the very bottom, under the ticked box.
retraite-demande-send-hint-3 = « Envoyer ma demande » is lit. Touch it.
retraite-demande-send-well = A window asks you to confirm.
retraite-demande-send-mistake-too-soon = The site still refuses. Read the message at the top of the page.
    .second = Check the ticked box, the phone and the date.
    .third = Correct what the message shows. Then touch « Envoyer ma demande » (send my request) again.

retraite-demande-confirm-name = Confirm
retraite-demande-confirm-say = Read again, then touch « Envoyer » (send).
retraite-demande-confirm-why =
    « Revenir » (go back) closes the window and sends nothing.
    « Envoyer » sends the request to all the funds.
retraite-demande-confirm-hint-1 = The date is right and so is the phone. Confirm.
retraite-demande-confirm-hint-2 = In the window, it is the second button, after « Revenir » (go back).
retraite-demande-confirm-hint-3 = « Envoyer » is lit in the window. Touch it.
retraite-demande-confirm-well = The request is sent. It has a number.

retraite-demande-open-receipt-name = Open the receipt
retraite-demande-open-receipt-say = Touch « Accusé de réception (PDF) » (receipt).
retraite-demande-open-receipt-why =
    This paper proves the request and its date.
    You use the number to follow your case.
retraite-demande-open-receipt-hint-1 = Keep proof of sending. Open the receipt.
retraite-demande-open-receipt-hint-2 = The button is under the number of the request.
retraite-demande-open-receipt-hint-3 = The button of the receipt is lit. Touch it.
retraite-demande-open-receipt-well = The paper opens in a new tab.

retraite-demande-print-name = Print
retraite-demande-print-say = Touch « Imprimer » (print).
retraite-demande-print-why =
    You will keep this sheet for several months.
    Nothing stays on the computer.
retraite-demande-print-hint-1 = The receipt is open. Print it on a sheet.
retraite-demande-print-hint-2 = The button is in the bar, above the sheet.
retraite-demande-print-hint-3 = « Imprimer » is lit. Touch it once.
retraite-demande-print-well = The sheet is printing. In real life, take it at once.

retraite-demande-log-out-name = Log out
retraite-demande-log-out-say = Return to the site. Log out.
retraite-demande-log-out-why =
    The account shows a whole working life.
    Take back the USB stick and the letter too.
retraite-demande-log-out-hint-1 = The account of { $first-name } is still open. Close it.
retraite-demande-log-out-hint-2 = Touch the first tab. The link is at the bottom of the page.
retraite-demande-log-out-hint-3 = Follow the lit part, to « Se déconnecter » (log out).
retraite-demande-log-out-well = The account is closed. The request is on its way.

## Other buttons

retraite-demande-decoy-career = Here you check your years of work. { $first-name } has already done it.
    .second = The box gives the date of this check.
    .third = Touch « Demander ma retraite » (claim my pension), a little lower.
retraite-demande-decoy-simulate = Here you try dates, and nothing is sent. The date is already chosen.
    .second = An estimate is not a request.
    .third = Touch « Demander ma retraite » (claim my pension), a little lower.
retraite-demande-decoy-written = This is the day when the letter was written.
    .second = The pension starts later, on the 1st of a month.
    .third = Touch the line « Début de la retraite » (start of the pension).
retraite-demande-decoy-save-later = In real life, this link keeps the request. You finish it another day.
    .second = Be careful: a request that is kept is not sent.
    .third = The paper is on the USB stick. Touch the line of the identity paper.
retraite-demande-decoy-log-out-early = Do not leave yet. The request is not finished.
    .second = You must send it, then print the receipt.
    .third = Go back with the arrow, at the top left.
