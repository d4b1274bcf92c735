# Things that go wrong: the same words in every procedure.

incident-banner-say = A banner hides the page.
incident-banner-why =
    Many sites show one.
    Choose, and the page comes back.
incident-banner-hint-1 = The site asks whether you accept cookies. Refusing changes nothing here.
incident-banner-hint-2 = The button to refuse is in the banner, at the bottom.
incident-banner-hint-3 = Touch « Tout refuser ». It means refuse all.
incident-banner-well = The banner is closed.

incident-popup-say = A window has opened.
incident-popup-why =
    It is about something else.
    You can close it without answering.
incident-popup-hint-1 = Read the window. It has nothing to do with the procedure.
incident-popup-hint-2 = The button to close is at the bottom of the window.
incident-popup-hint-3 = Touch « Fermer ». It means close.
incident-popup-well = The window is closed. Nothing is lost.

incident-slow-say = The page is slow.
incident-slow-why =
    This happens often.
    Wait. Do not touch several times.
incident-slow-hint-1 = The site is preparing the page. One touch is enough.
incident-slow-hint-2 = The button to wait is in the middle of the screen.
incident-slow-hint-3 = Touch « Attendre ». It means wait.
incident-slow-well = The page has come.

incident-unavailable-say = The service does not answer.
incident-unavailable-why =
    The fault is the site’s, not yours.
    Your answers are kept.
incident-unavailable-hint-1 = Try once more. If not, come back later.
incident-unavailable-hint-2 = The button is under the message, in the middle.
incident-unavailable-hint-3 = Touch « Réessayer ». It means try again.
incident-unavailable-well = The service answers again.

incident-session-closed-say = The site has logged you out.
incident-session-closed-why =
    After a pause, the account closes by itself.
    It is a protection. Log in again.
incident-session-closed-hint-1 = You give the password again. The rest is kept.
incident-session-closed-hint-2 = The button is under the message, in the middle.
incident-session-closed-hint-3 = Touch « Se reconnecter ». It means log in again.
incident-session-closed-well = You are on the login page.

incident-code-late-say = The message is not there.
incident-code-late-why =
    It may have been put elsewhere.
    Look among the unwanted messages.
incident-code-late-hint-1 = A mailbox sometimes misplaces a real message.
incident-code-late-hint-2 = The button « Courrier indésirable » is under the list.
incident-code-late-hint-3 = Touch « Courrier indésirable ». It means junk mail.
incident-code-late-well = You found the message.

incident-code-expired-say = The code no longer works.
incident-code-expired-why =
    A code works for a few minutes.
    Ask for another one: it is free.
incident-code-expired-hint-1 = The site refuses the old code. It can send a new one.
incident-code-expired-hint-2 = Look on the page for a way to get a new code.
incident-code-expired-hint-3 = Touch what is lit. A new code is sent.
incident-code-expired-well = A new code is on its way.

incident-code-again-say = Read the new code.
incident-code-again-why =
    The old code is no use any more.
    The new one is in the latest message.
incident-code-again-hint-1 = Another message has come. It is at the top of the list.
incident-code-again-hint-2 = Open the mailbox, then the first message.
incident-code-again-hint-3 = Touch what is lit.
incident-code-again-well = Here is the new code.

incident-file-refused-say = The file did not go through.
incident-file-refused-why =
    Sending failed once.
    The file is right. Try again.
incident-file-refused-hint-1 = Join the same file once more.
incident-file-refused-hint-2 = The button « Joindre » is at the end of the file’s line.
incident-file-refused-hint-3 = Touch « Joindre » once more.
incident-file-refused-well = The file is joined.

incident-date-format-say = The date is badly written.
incident-date-format-why =
    The computer filled it in by itself.
    The site wants the year with 4 digits.
incident-date-format-hint-1 = Write the day, the month, then the whole year.
incident-date-format-hint-2 = It is the box for the date.
incident-date-format-hint-3 = Erase, then write { $value }.
incident-date-format-well = The date is right.

incident-birth-name-say = This name does not fit.
incident-birth-name-why =
    The computer filled it in by itself.
    The site wants the name on the birth certificate.
incident-birth-name-hint-1 = Write the name as on the card.
incident-birth-name-hint-2 = It is the box for the name.
incident-birth-name-hint-3 = Erase, then write { $value }.
incident-birth-name-well = The name is right.

incident-page-moved-say = The page has changed.
incident-page-moved-why =
    Sites change sometimes.
    Look for the words, not for the place.
incident-page-moved-hint-1 = What you look for has another name. Read the whole page.
incident-page-moved-hint-2 = Go down. It is lower than before.
incident-page-moved-hint-3 = It is the lit line. Touch it.
incident-page-moved-well = You found the way again.

## Files that are not right

coach-flaw-heavy = This file is too heavy. The site refuses it.
    .second = Look at the weight beside the name. Look for a smaller number.
    .third = A PDF is often lighter than a photo. Choose the PDF.
coach-flaw-format = The site does not accept this kind of file.
    .second = Look at the end of the name. The site wants .pdf or .jpg.
    .third = Look for a name that ends with .pdf.
coach-flaw-blurred = This photo is blurred. Nobody could read it.
    .second = Open the file before you join it. Can you read everything?
    .third = Choose a sharp file. The PDF is the safest.
coach-flaw-cut = An edge of the paper is missing in this picture.
    .second = All 4 corners of the paper must show.
    .third = Choose the file where the paper is whole.
coach-flaw-wrong = This is not the paper they ask for.
    .second = Read the name of each file. If in doubt, open it.
    .third = Read again what the site asks for. Look for these words in the names.

## The phone and the papers

player-phone = Fictional phone
player-paper-nearer = Enlarge
player-paper-smaller = Reduce
player-paper-close = Put away
coach-detour-paper = This step is done on a paper of the table.
coach-detour-away = A paper hides the page.
