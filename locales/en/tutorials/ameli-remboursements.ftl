# The coach's words: refunds and the paper care form (ameli). Labels of the site stay in French.

ameli-remboursements-title = See your refunds, send a care form
ameli-remboursements-aim =
    You look at the money the health insurance gave back.
    You also prepare a paper care form (« feuille de soins »).
ameli-remboursements-task =
    { $first-name } saw Doctor Modèle on « 3 { $previous-month } ». Her account is open.
    Find how much money she got back.
    Open her statement for last month, then delete it from the computer.
    Then prepare her brown care form for the post, and log out.
ameli-remboursements-next-1 = With the health card, the refund arrives in about a week.
ameli-remboursements-next-2 = With a paper form, it takes longer. The CPAM (local office) tells you how long.
ameli-remboursements-next-3 = You may be able to send it online. Ask the person at the counter.
ameli-remboursements-keep-1 = The copy of the care form
ameli-remboursements-keep-2 = Your statements, if the top-up insurance asks for them
ameli-remboursements-help = Health insurance: www.ameli.fr, phone 3646. The service is free. You only pay for the call.

## Find a refund

ameli-remboursements-open-payments-name = My payments
ameli-remboursements-open-payments-say = Touch « Mes paiements » (my payments).
ameli-remboursements-open-payments-why =
    Here, a payment is money that you receive.
    You will not pay anything.
ameli-remboursements-open-payments-hint-1 = The refunds have their own box.
ameli-remboursements-open-payments-hint-2 = It is the second box, under « Mes démarches » (my requests).
ameli-remboursements-open-payments-hint-3 = The box « Mes paiements » is lit. Put your finger on it.
ameli-remboursements-open-payments-well = The page is open. The list looks empty.

ameli-remboursements-clear-filters-name = Clear the filters
ameli-remboursements-clear-filters-say = Touch « Effacer les filtres » (clear the filters).
ameli-remboursements-clear-filters-why =
    A filter hides part of the list.
    This one shows only the current month.
    Nothing has disappeared.
ameli-remboursements-clear-filters-hint-1 = The payments are hidden. Ask for the whole list.
ameli-remboursements-clear-filters-hint-2 = The link is under « Aucun paiement pour ces choix » (no payment for these choices).
ameli-remboursements-clear-filters-hint-3 = « Effacer les filtres » is lit. Touch this link.
ameli-remboursements-clear-filters-well = The payments of 6 months are back.

ameli-remboursements-filter-doctor-name = Filter: doctor
ameli-remboursements-filter-doctor-say = In « Nature des soins » (kind of care), choose « Médecin » (doctor).
ameli-remboursements-filter-doctor-why =
    The list is long.
    This filter keeps only the visits to the doctor.
ameli-remboursements-filter-doctor-hint-1 = You are looking for a doctor. Hide the pharmacy and the tests.
ameli-remboursements-filter-doctor-hint-2 = The list of choices is above the table.
ameli-remboursements-filter-doctor-hint-3 = « Nature des soins » is lit. Choose « Médecin » (doctor).
ameli-remboursements-filter-doctor-well = Three lines are left.
ameli-remboursements-filter-doctor-mistake-pharmacy = These are the medicines. You are looking for a visit to the doctor.
    .second = The doctor’s lines are now hidden. Change the choice.
    .third = Open the list « Nature des soins » (kind of care). Choose « Médecin » (doctor).
ameli-remboursements-filter-doctor-mistake-lab = These are the blood tests. You are looking for a visit to the doctor.
    .second = The doctor’s lines are now hidden. Change the choice.
    .third = Open the list « Nature des soins » (kind of care). Choose « Médecin » (doctor).

ameli-remboursements-open-line-name = Open the line
ameli-remboursements-open-line-say = Open the details for « 3 { $previous-month } ».
ameli-remboursements-open-line-why =
    Each line carries the date of the care.
    Two lines have the same day, but not the same month.
ameli-remboursements-open-line-hint-1 = Read the day and the month before you touch.
ameli-remboursements-open-line-hint-2 = It is the first line of the table. The button is on the right.
ameli-remboursements-open-line-hint-3 = The right button « Détail » (details) is lit. Touch it.
ameli-remboursements-open-line-well = Here are the details of the visit.
ameli-remboursements-open-line-mistake-august = This day is a 3, but in another month.
    .second = You are looking for « 3 { $previous-month } ».
    .third = Touch « Retour à mes paiements » (back to my payments). Then open the first line.

ameli-remboursements-find-refund-name = The amount refunded
ameli-remboursements-find-refund-say = Touch the amount refunded.
ameli-remboursements-find-refund-why =
    The page shows several amounts.
    What you paid is not what you get back.
    The top-up insurance sometimes pays the rest.
ameli-remboursements-find-refund-hint-1 = Look for the word « Remboursé » (refunded), followed by a date.
ameli-remboursements-find-refund-hint-2 = It is the last of the three amounts on the page.
ameli-remboursements-find-refund-hint-3 = The amount refunded is lit. Touch it.
ameli-remboursements-find-refund-well = This is the money that reached the bank.

## The statement for the month

ameli-remboursements-open-statements-name = My statements
ameli-remboursements-open-statements-say = Touch « Mes relevés mensuels » (my monthly statements).
ameli-remboursements-open-statements-why =
    A statement gathers all the payments of a month.
    A top-up insurance may ask for it.
ameli-remboursements-open-statements-hint-1 = You want one paper for the whole month.
ameli-remboursements-open-statements-hint-2 = The link is under the amounts, towards the bottom.
ameli-remboursements-open-statements-hint-3 = « Mes relevés mensuels » is lit. Touch this link.
ameli-remboursements-open-statements-well = The statements are sorted by month.

ameli-remboursements-download-name = Download
ameli-remboursements-download-say = Download last month’s statement: « { $previous-month } ».
ameli-remboursements-download-why =
    The statement for the current month does not exist yet.
    To download is to copy the paper onto the computer.
ameli-remboursements-download-hint-1 = Read the month at the start of each line.
ameli-remboursements-download-hint-2 = It is the second line. The button is on the right.
ameli-remboursements-download-hint-3 = The right button « Télécharger » (download) is lit. Touch it once.
ameli-remboursements-download-well = The statement is in « Téléchargements » (downloads).
ameli-remboursements-download-mistake-older = This statement is for the month before. You are looking for « { $previous-month } ».
    .second = The months follow each other: the oldest is at the top.
    .third = Return to the tab « ameli.fr ». Touch the button of the second line.

ameli-remboursements-open-file-name = Open the statement
ameli-remboursements-open-file-say = Open the file « releve_ameli ».
ameli-remboursements-open-file-why =
    Downloaded files arrive in this folder.
    Its name ends with the month.
ameli-remboursements-open-file-hint-1 = There are two statements. The other one comes from the bank.
ameli-remboursements-open-file-hint-2 = Look for « ameli » in the name, then the month.
ameli-remboursements-open-file-hint-3 = The right line is lit. Touch the name of the file.
ameli-remboursements-open-file-well = The statement is open. The total is at the bottom.
ameli-remboursements-open-file-mistake-older = This statement is too old. Look at the month in the name.
    .second = The right file carries the month after.
    .third = Go back to « Téléchargements » (downloads). Open the other file « releve_ameli ».

ameli-remboursements-delete-name = Delete the file
ameli-remboursements-delete-say = Delete the statement from the computer.
ameli-remboursements-delete-why =
    Other people use this computer.
    This paper is about your health.
ameli-remboursements-delete-hint-1 = You have read the statement. Do not leave it here.
ameli-remboursements-delete-hint-2 = Go to the tab « Téléchargements » (downloads). The button is beside the file.
ameli-remboursements-delete-hint-3 = Follow the lit part, to « Supprimer » (delete).
ameli-remboursements-delete-well = The file is gone. In real life, empty the bin too.

## The brown care form

ameli-remboursements-open-post-name = Paper form
ameli-remboursements-open-post-say = On ameli.fr, touch « J’ai une feuille de soins en papier » (I have a paper form).
ameli-remboursements-open-post-why =
    Sometimes the health card was not used.
    Then the doctor gives a brown form.
    If you do not send it, there is no refund.
ameli-remboursements-open-post-hint-1 = A refund is missing. The page of statements talks about this.
ameli-remboursements-open-post-hint-2 = The link is under « Un remboursement manque ? » (a refund is missing?).
ameli-remboursements-open-post-hint-3 = Follow the lit part, to the link.
ameli-remboursements-open-post-well = The page gives four things to do.

ameli-remboursements-sign-name = Sign the form
ameli-remboursements-sign-say = Open the care form. Touch the place for your signature.
ameli-remboursements-sign-why =
    The form is lying under the page.
    Without a signature, the CPAM (local office) sends it back.
ameli-remboursements-sign-hint-1 = There are two signatures. The doctor has already signed.
ameli-remboursements-sign-hint-2 = Look for « Signature de l’assuré(e) » (your signature), under the doctor’s.
ameli-remboursements-sign-hint-3 = Follow the lit part. Touch the dotted line.
ameli-remboursements-sign-well = The form is signed.

ameli-remboursements-keep-copy-name = Keep a copy
ameli-remboursements-keep-copy-say = Touch « Faire une copie de cette feuille » (copy this form).
ameli-remboursements-keep-copy-why =
    A letter can get lost.
    The copy proves your care.
ameli-remboursements-keep-copy-hint-1 = Before you send it, keep a trace of the form.
ameli-remboursements-keep-copy-hint-2 = It is the last line of the care form.
ameli-remboursements-keep-copy-hint-3 = Follow the lit part. Touch the line for the copy.
ameli-remboursements-keep-copy-well = The copy stays with { $first-name }.

ameli-remboursements-add-prescription-name = Add the prescription
ameli-remboursements-add-prescription-say = Open the prescription (« ordonnance »). Put it with the form.
ameli-remboursements-add-prescription-why =
    The doctor wrote a prescription that day.
    Send the copy. Keep the original.
ameli-remboursements-add-prescription-hint-1 = A second paper goes with the care form.
ameli-remboursements-add-prescription-hint-2 = The prescription is on the desk, beside the care form.
ameli-remboursements-add-prescription-hint-3 = Follow the lit part. Touch the line with the paper clip.
ameli-remboursements-add-prescription-well = The two papers are together.

ameli-remboursements-address-name = Choose the address
ameli-remboursements-address-say = Open the envelope. Choose the address of the CPAM.
ameli-remboursements-address-why =
    The CPAM is the office of the health insurance.
    It pays back before the top-up insurance.
ameli-remboursements-address-hint-1 = Who pays back first? The health insurance.
ameli-remboursements-address-hint-2 = On the envelope, it is the third address.
ameli-remboursements-address-hint-3 = Follow the lit part. Touch the address of the CPAM.
ameli-remboursements-address-well = The envelope is ready for the post.
ameli-remboursements-address-mistake-doctor = The doctor’s work is finished. The doctor does not pay back.
    .second = The form comes from the doctor. It goes to the health insurance.
    .third = Touch the last address: « CPAM ».

ameli-remboursements-log-out-name = Log out
ameli-remboursements-log-out-say = Touch « Se déconnecter » (log out).
ameli-remboursements-log-out-why =
    Closing the page is not enough.
    The next person would see your care.
ameli-remboursements-log-out-hint-1 = The account of { $first-name } is still open. Close it.
ameli-remboursements-log-out-hint-2 = The link is at the bottom of the page « Feuille de soins » (care form).
ameli-remboursements-log-out-hint-3 = « Se déconnecter » is lit. Touch this link.
ameli-remboursements-log-out-well = The account is closed. The envelope still has to be posted.

## Other buttons

ameli-remboursements-decoy-information = Here you change your address or your bank.
    .second = The refunds are not in this box.
    .third = Go up one box: « Mes paiements » (my payments).
ameli-remboursements-decoy-paid = This is the money given to the doctor. Look for the money given back.
    .second = You do not always get back everything you paid.
    .third = Touch the last amount, after the word « Remboursé » (refunded).
ameli-remboursements-decoy-base = The base is for the sums. It is not the money given back.
    .second = The base is a price set by the health insurance.
    .third = Touch the last amount, after the word « Remboursé » (refunded).
ameli-remboursements-decoy-bank = This is the bank statement. It has nothing to do with ameli.
    .second = Read the whole name of the file.
    .third = Look for « releve_ameli » with the right month.
ameli-remboursements-decoy-doctor = This is the doctor’s place. The doctor has already signed.
    .second = Your place is the line just below.
    .third = Touch the dotted line: « Signature de l’assuré(e) » (your signature).
ameli-remboursements-decoy-insurer = The top-up insurance pays back afterwards. It does not open this form.
    .second = The care form goes to the health insurance first.
    .third = Touch the address just below: « CPAM ».
ameli-remboursements-decoy-log-out-early = You will leave at the end. The envelope is not ready.
    .second = Sign, copy, add the prescription, then choose the address.
    .third = Go back with the arrow, at the top left.
