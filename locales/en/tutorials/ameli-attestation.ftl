# The coach's words: download a certificate of entitlement (ameli). Labels of the site stay in French.

ameli-attestation-title = Download a health cover certificate
ameli-attestation-aim =
    This paper proves that the French health insurance covers you.
    A hospital, an employer or a top-up insurer sometimes asks for it.
ameli-attestation-task =
    The hospital asks { $first-name } for an « attestation de droits ».
    Her ameli account is already open.
    Find this paper, open it and print it.
    Then leave nothing on the computer.
ameli-attestation-next-1 = You give the paper to the person who asks for it.
ameli-attestation-next-2 = In real life, you log in first. A code comes by e-mail.
ameli-attestation-next-3 = Without internet, ask for this paper at a self-service terminal or on 3646.
ameli-attestation-keep-1 = The printed paper
ameli-attestation-keep-2 = Your health card (« carte Vitale »)
ameli-attestation-help = Health insurance: www.ameli.fr, phone 3646. The service is free. You only pay for the call.

## Find the paper

ameli-attestation-open-procedures-name = Open the requests
ameli-attestation-open-procedures-say = Touch « Mes démarches » (my requests).
ameli-attestation-open-procedures-why =
    A « démarche » is something you ask for.
    The official papers are kept there.
ameli-attestation-open-procedures-hint-1 = You want to ask for a paper. Open the box of requests.
ameli-attestation-open-procedures-hint-2 = It is the second box, just after the payments.
ameli-attestation-open-procedures-hint-3 = The box « Mes démarches » is lit. Put your finger on it.
ameli-attestation-open-procedures-well = Here is the list of requests.

ameli-attestation-choose-rights-name = Choose the paper
ameli-attestation-choose-rights-say = Touch « Attestation de droits » (rights).
ameli-attestation-choose-rights-why =
    This paper says that you are covered.
    Other papers have almost the same name.
    Read the line to the end.
ameli-attestation-choose-rights-hint-1 = Look for the word « droits » (rights). The hospital asks for that paper.
ameli-attestation-choose-rights-hint-2 = It is under the title « Télécharger » (download), on the second line.
ameli-attestation-choose-rights-hint-3 = The line « Attestation de droits » is lit. Touch it.
ameli-attestation-choose-rights-well = This is the right paper. The site asks who it is for.
ameli-attestation-choose-rights-mistake-daily = This paper is about sick leave. The hospital wants the one about rights.
    .second = Both names begin with « Attestation ». The end of the name matters.
    .third = Touch « Retour à mes démarches » (back). Then choose « Attestation de droits ».

ameli-attestation-choose-person-name = Choose the person
ameli-attestation-choose-person-say = Choose { $name }.
ameli-attestation-choose-person-why =
    The paper is for { $first-name }.
    Paul is her husband. He has his own account.
ameli-attestation-choose-person-hint-1 = Who does the hospital want the paper for? For { $first-name }.
ameli-attestation-choose-person-hint-2 = There are three answers. The right one is in the middle.
ameli-attestation-choose-person-hint-3 = The question is lit. Touch the circle in front of { $name }.
ameli-attestation-choose-person-well = The paper will carry the name of { $first-name }.
ameli-attestation-choose-person-mistake-paul = You chose Paul. The paper is for { $first-name }.
    .second = Paul asks for his paper in his own account.
    .third = Touch the circle in front of { $name }.
ameli-attestation-choose-person-mistake-everybody = The hospital asks for one person: { $first-name }.
    .second = This account shows only { $first-name }. The site will refuse « Toutes les personnes » (everybody).
    .third = Touch the answer in the middle: { $name }.

ameli-attestation-ask-name = Ask for the paper
ameli-attestation-ask-say = Touch « Demander mon attestation » (ask).
ameli-attestation-ask-why =
    The site prepares the paper at once.
    It is free.
ameli-attestation-ask-hint-1 = The person is chosen. Now ask for the paper.
ameli-attestation-ask-hint-2 = The button is under the three names.
ameli-attestation-ask-hint-3 = « Demander mon attestation » is lit. Touch this button.
ameli-attestation-ask-well = The paper is ready.

ameli-attestation-download-name = Download
ameli-attestation-download-say = Touch « Télécharger » (download).
ameli-attestation-download-why =
    To download is to copy the paper onto the computer.
    One touch is enough.
ameli-attestation-download-hint-1 = The paper is still on the site. Copy it here.
ameli-attestation-download-hint-2 = The button is under the size of the file.
ameli-attestation-download-hint-3 = « Télécharger » is lit. Touch once, then wait.
ameli-attestation-download-well = The paper is copied. A tab has appeared at the top.

## Find the file again

ameli-attestation-open-folder-name = Open the folder
ameli-attestation-open-folder-say = Open the tab « Téléchargements » (downloads).
ameli-attestation-open-folder-why =
    Copied papers arrive in this folder.
    On a French computer, it has this name too.
ameli-attestation-open-folder-hint-1 = The file is not lost. Go and see the folder that keeps it.
ameli-attestation-open-folder-hint-2 = The tabs are at the very top. « Téléchargements » is on the right.
ameli-attestation-open-folder-hint-3 = The tab « Téléchargements » is lit. Touch it.
ameli-attestation-open-folder-well = The folder holds five files.
ameli-attestation-open-folder-mistake-twice = The paper is already copied. Once is enough.
    .second = Each touch can make one more copy. Go and see the folder.
    .third = Touch the tab « Téléchargements », at the very top.

ameli-attestation-open-file-name = Open the paper
ameli-attestation-open-file-say = Open « attestation_droits ».
ameli-attestation-open-file-why =
    Five files are mixed together.
    The right name ends with « droits » (rights).
ameli-attestation-open-file-hint-1 = Read each name to the end. Only one is about rights.
ameli-attestation-open-file-hint-2 = It is in the middle of the list, under the photo.
ameli-attestation-open-file-hint-3 = The right line is lit. Touch the name of the file.
ameli-attestation-open-file-well = The paper is open. The name of { $first-name } is on it.

ameli-attestation-check-dates-name = Check the dates
ameli-attestation-check-dates-say = Touch the dates of the rights on the sheet.
ameli-attestation-check-dates-why =
    The paper must be valid on the day of the hospital.
    Check before you print.
ameli-attestation-check-dates-hint-1 = Look for the words « Droits ouverts » (rights open). Two dates follow.
ameli-attestation-check-dates-hint-2 = It is at the bottom of the sheet, after the social security number.
ameli-attestation-check-dates-hint-3 = The line of the dates is lit. Touch it.
ameli-attestation-check-dates-well = The rights are open today. The paper is good.

ameli-attestation-print-name = Print
ameli-attestation-print-say = Touch « Imprimer » (print).
ameli-attestation-print-why =
    The hospital needs the paper.
    The name and the dates are right.
ameli-attestation-print-hint-1 = This is the right paper. Print it on a sheet.
ameli-attestation-print-hint-2 = The button is in the bar, above the sheet.
ameli-attestation-print-hint-3 = The button « Imprimer » is lit. Touch it once.
ameli-attestation-print-well = The paper is printing. In real life, take it at once.

## Leave nothing behind

ameli-attestation-delete-name = Delete the file
ameli-attestation-delete-say = Delete the file from the computer.
ameli-attestation-delete-why =
    Everybody uses this computer.
    Your social security number is on this paper.
ameli-attestation-delete-hint-1 = The paper is printed. The file is no longer useful here.
ameli-attestation-delete-hint-2 = Return to « Téléchargements ». The button is beside the file.
ameli-attestation-delete-hint-3 = Follow the lit part. Touch « Supprimer » (delete), beside the certificate.
ameli-attestation-delete-well = The file is gone. In real life, empty the bin too.

ameli-attestation-log-out-name = Log out
ameli-attestation-log-out-say = Return to ameli.fr. Log out.
ameli-attestation-log-out-why =
    Closing the page is not enough.
    The next person would see your account.
ameli-attestation-log-out-hint-1 = The account of { $first-name } is still open. Close it.
ameli-attestation-log-out-hint-2 = Touch the tab « ameli.fr ». The link is at the bottom of the page.
ameli-attestation-log-out-hint-3 = Follow the lit part, to « Se déconnecter » (log out).
ameli-attestation-log-out-well = The account is closed. You can leave safely.

## Other buttons

ameli-attestation-decoy-payments = Here you see the refunds. You are looking for a certificate.
    .second = A refund does not prove your rights.
    .third = Touch the box below: « Mes démarches ».
ameli-attestation-decoy-tax-statement = This paper is for taxes. The hospital does not ask for it.
    .second = It shows the money received in the year, not your rights.
    .third = Touch the line just above: « Attestation de droits ».
ameli-attestation-decoy-lost-card = This link blocks a lost health card. { $first-name } has hers.
    .second = In real life, the card would stop working. Leave this line alone.
    .third = Go up, under the title « Télécharger ».
ameli-attestation-decoy-log-out-early = You will leave at the end. There are still things to do.
    .second = First the paper. Then delete the file. Then log out.
    .third = Go back with the arrow, at the top left.
ameli-attestation-decoy-insurance = This paper is from the top-up insurer (« mutuelle »). The hospital wants the one from ameli.
    .second = The top-up insurer adds to the health insurance. They are two different papers.
    .third = Look for the name that ends with « droits ».
ameli-attestation-decoy-photo = This is a photo of the garden. You are looking for a PDF.
    .second = A PDF is a file like a sheet of paper. The photo ends with « jpg ».
    .third = Touch the line under the photo.
ameli-attestation-decoy-born = This is the date of birth. Look for the dates of the rights.
    .second = The right line has two dates: a start and an end.
    .third = Touch the line « Droits ouverts » (rights open), just below.
ameli-attestation-decoy-attach = This is possible in real life: you send the paper by e-mail.
    .second = The hospital wants a sheet of paper. So you must print it.
    .third = Touch the file’s name to open it. The button « Imprimer » (print) is above the sheet.
