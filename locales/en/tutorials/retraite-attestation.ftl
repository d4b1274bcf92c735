# The coach's words: get a certificate of pension payment (Assurance retraite). Labels of the site stay in French.

retraite-attestation-title = Get a pension certificate
retraite-attestation-aim =
    This paper shows the amount of your pension.
    A landlord, a benefit office or a bank may ask for it.
retraite-attestation-task =
    A housing agency asks { $first-name } for a paper.
    Its request is in the mailbox.
    Download the right certificate and print only one page.
    Then delete the file and log out.
retraite-attestation-next-1 = You give the printed page to the agency.
retraite-attestation-next-2 = This paper shows only the basic pension.
retraite-attestation-next-3 = For the additional pension, ask Agirc-Arrco for another certificate.
retraite-attestation-keep-1 = The printed page
retraite-attestation-keep-2 = The e-mail from the person who asks for the paper
retraite-attestation-help = Assurance retraite: www.lassuranceretraite.fr, phone 3960. From abroad or an internet box: 09 71 10 39 60. All your pensions: www.info-retraite.fr.

## The request

retraite-attestation-open-mail-name = Open the e-mails
retraite-attestation-open-mail-say = Open the tab « Boîte mail » (mailbox).
retraite-attestation-open-mail-why =
    The agency wrote which paper it wants.
    Read the request, so you do not take the wrong one.
retraite-attestation-open-mail-hint-1 = Before you search, read what the agency asks for.
retraite-attestation-open-mail-hint-2 = The tabs are at the very top of the screen.
retraite-attestation-open-mail-hint-3 = « Boîte mail » is lit. Touch this tab.
retraite-attestation-open-mail-well = Here are { $first-name }’s e-mails.

retraite-attestation-read-request-name = Read the request
retraite-attestation-read-request-say = Open the e-mail from the agency.
retraite-attestation-read-request-why =
    This e-mail gives the name of the paper.
    It also gives the first and the last month.
retraite-attestation-read-request-hint-1 = Look at who is writing. Look for the agency.
retraite-attestation-read-request-hint-2 = It is the first line of the list.
retraite-attestation-read-request-hint-3 = The right line is lit. Touch it.
retraite-attestation-read-request-well = Remember three things: « paiement » (payment), three months, one page.

## The right paper

retraite-attestation-open-payments-name = My payments
retraite-attestation-open-payments-say = Return to the site. Touch « Mes paiements » (my payments).
retraite-attestation-open-payments-why =
    { $first-name }’s account is already open.
    The certificates are kept with the payments.
retraite-attestation-open-payments-hint-1 = The paper is about money paid. Look for the payments.
retraite-attestation-open-payments-hint-2 = Open the first tab. The box is among the large boxes.
retraite-attestation-open-payments-hint-3 = Follow the lit part. Touch the box of payments.
retraite-attestation-open-payments-well = The table shows each month.

retraite-attestation-open-attestations-name = The certificates
retraite-attestation-open-attestations-say = Touch « Obtenir une attestation » (get a certificate).
retraite-attestation-open-attestations-why =
    The table informs, but it proves nothing.
    The certificate is the official paper.
retraite-attestation-open-attestations-hint-1 = The agency wants an official paper. Ask for it.
retraite-attestation-open-attestations-hint-2 = The button is under the table.
retraite-attestation-open-attestations-hint-3 = The button is lit. Touch it.
retraite-attestation-open-attestations-well = The site offers two certificates.

retraite-attestation-choose-payment-name = Choose the paper
retraite-attestation-choose-payment-say = Choose « Attestation de paiement » (certificate of payment).
retraite-attestation-choose-payment-why =
    The « attestation fiscale » is for the taxes.
    The agency wants the sums paid each month.
retraite-attestation-choose-payment-hint-1 = Which word did the agency write? « Paiement » (payment).
retraite-attestation-choose-payment-hint-2 = It is the second large box.
retraite-attestation-choose-payment-hint-3 = The right box is lit. Touch it.
retraite-attestation-choose-payment-well = This is the right paper. Now choose the months.
retraite-attestation-choose-payment-mistake-tax = This paper is for the taxes. The agency wants the payments.
    .second = The « attestation fiscale » gives a whole year, without the months.
    .third = Touch « Retour » (back), then « Attestation de paiement ».

retraite-attestation-from-name = First month
retraite-attestation-from-say = Choose the first month.
retraite-attestation-from-why =
    The agency asks for three months.
    The first one is written in its e-mail.
retraite-attestation-from-hint-1 = The e-mail says: from « { $value } ».
retraite-attestation-from-hint-2 = Touch the first list. The months appear.
retraite-attestation-from-hint-3 = The list is lit. Choose « { $value } ».
retraite-attestation-from-well = The first month is right.
retraite-attestation-from-value = First month asked for
retraite-attestation-from-mistake-year = This is a year back. The agency asks for three months.
    .second = Too many months give too many pages.
    .third = Choose « { $value } ».
retraite-attestation-from-mistake-four = This is one month too early.
    .second = Read the agency’s e-mail again: first month.
    .third = Choose « { $value } ».

retraite-attestation-to-name = Last month
retraite-attestation-to-say = Choose the last month.
retraite-attestation-to-why =
    The last month is the latest one paid.
    It is also in the agency’s e-mail.
retraite-attestation-to-hint-1 = The e-mail says: until « { $value } ».
retraite-attestation-to-hint-2 = Touch the second list, under the first.
retraite-attestation-to-hint-3 = The list is lit. Choose « { $value } ».
retraite-attestation-to-well = The period is complete: three months.
retraite-attestation-to-value = Last month asked for
retraite-attestation-to-mistake-same = This is the first month. The paper would have only one month.
    .second = The agency wants three months. Take the most recent.
    .third = Choose « { $value } ».

retraite-attestation-download-name = Download
retraite-attestation-download-say = Touch « Télécharger » (download).
retraite-attestation-download-why =
    To download is to copy the paper onto the computer.
    It arrives in « Téléchargements » (downloads).
retraite-attestation-download-hint-1 = Both months are chosen. Take the paper.
retraite-attestation-download-hint-2 = The button is under the two lists.
retraite-attestation-download-hint-3 = « Télécharger » is lit. Touch it once.
retraite-attestation-download-well = The paper is in « Téléchargements ».

## Check, print

retraite-attestation-open-file-name = Open the paper
retraite-attestation-open-file-say = Open the certificate.
retraite-attestation-open-file-why =
    Check the paper before you print it.
    Its name ends with « pdf ».
retraite-attestation-open-file-hint-1 = Look for the name « attestation ». The other file is a photo.
retraite-attestation-open-file-hint-2 = It is the last file in the list.
retraite-attestation-open-file-hint-3 = The right line is lit. Touch it.
retraite-attestation-open-file-well = The name and the period are right.

retraite-attestation-find-net-name = Find the net amount
retraite-attestation-find-net-say = Find the net amount paid, « net ».
retraite-attestation-find-net-why =
    Net is the money that reached the bank.
    The agency looks at this amount.
retraite-attestation-find-net-hint-1 = There are two amounts. The net is the smaller.
retraite-attestation-find-net-hint-2 = It is in the middle of the paper, under the gross (« brut »).
retraite-attestation-find-net-hint-3 = The net amount is lit. Touch it.
retraite-attestation-find-net-well = The paper does show the pension received.

retraite-attestation-open-printing-name = Open the printing
retraite-attestation-open-printing-say = Touch « Imprimer » (print).
retraite-attestation-open-printing-why =
    A window will ask some questions.
    Nothing comes out of the printer yet.
retraite-attestation-open-printing-hint-1 = The paper is right. Prepare the printing.
retraite-attestation-open-printing-hint-2 = The button is at the bottom of the paper.
retraite-attestation-open-printing-hint-3 = « Imprimer » is lit. Touch this button.
retraite-attestation-open-printing-well = The document has 6 pages. Only one is useful.

retraite-attestation-one-page-name = One page
retraite-attestation-one-page-say = Choose « Page 1 seulement » (page 1 only).
retraite-attestation-one-page-why =
    The agency wants one page.
    The other pages are explanations.
retraite-attestation-one-page-hint-1 = How many pages does the agency ask for? Only one.
retraite-attestation-one-page-hint-2 = It is the second answer, under the word « Pages ».
retraite-attestation-one-page-hint-3 = The right answer is lit. Touch it.
retraite-attestation-one-page-well = Only one sheet will come out.
retraite-attestation-one-page-mistake-all = This prints 6 sheets. Only one is useful.
    .second = Pages 2 to 6 are explanations.
    .third = Touch « Page 1 seulement ».

retraite-attestation-print-name = Print
retraite-attestation-print-say = Touch « Imprimer » (print).
retraite-attestation-print-why =
    The choice is made: one page, in black.
    Wait a little before you touch again.
retraite-attestation-print-hint-1 = Everything is set. Start the printing.
retraite-attestation-print-hint-2 = The button is under the two answers.
retraite-attestation-print-hint-3 = « Imprimer » is lit. Touch it once.
retraite-attestation-print-well = The page comes out of the printer. In real life, take it at once.

## Leave

retraite-attestation-delete-name = Delete
retraite-attestation-delete-say = Delete the downloaded file.
retraite-attestation-delete-why =
    Other people use this computer.
    This paper shows your income.
retraite-attestation-delete-hint-1 = The page is printed. The file must not stay.
retraite-attestation-delete-hint-2 = Open the tab « Téléchargements » (downloads). The button is beside the name.
retraite-attestation-delete-hint-3 = Follow the lit part. Touch « Supprimer » (delete).
retraite-attestation-delete-well = The file is gone. In real life, empty the bin too.

retraite-attestation-log-out-name = Log out
retraite-attestation-log-out-say = Return to the site. Log out.
retraite-attestation-log-out-why =
    { $first-name }’s account is still open.
    Closing the page is not enough.
retraite-attestation-log-out-hint-1 = Before you leave, close the account.
retraite-attestation-log-out-hint-2 = Open the first tab. The link is at the bottom of the page.
retraite-attestation-log-out-hint-3 = Follow the lit part, to « Se déconnecter » (log out).
retraite-attestation-log-out-well = The account is closed. In real life, close the mailbox too.

## Other buttons

retraite-attestation-decoy-career = Here you see the years of work.
    .second = The agency wants the payments, not the career.
    .third = Touch « Mes paiements » (my payments).
retraite-attestation-decoy-profile = Here you change your address or your bank.
    .second = The papers are not in this section.
    .third = Touch « Mes paiements » (my payments).
retraite-attestation-decoy-log-out-early = You will leave at the end. There are still things to do.
    .second = First the printed paper, then the deleted file.
    .third = Return to the account to go on.
retraite-attestation-decoy-download-tax = This paper exists, but the agency does not want it.
    .second = It is for the tax return.
    .third = Touch « Retour » (back), then « Attestation de paiement » (certificate of payment).
retraite-attestation-decoy-gift = This e-mail is a trap. It promises money and hurries you.
    .second = A pension fund does not ask for a bank card by e-mail.
    .third = Return to the messages. Open the one from the agency.
retraite-attestation-decoy-gross = This is the gross (« brut »), before deductions.
    .second = The agency looks at the money really received.
    .third = Go down one line. Touch the net amount.
retraite-attestation-decoy-photo = This is a photo. The certificate is a PDF.
    .second = Read the whole name before you touch.
    .third = Touch « attestation_paiement.pdf ».
