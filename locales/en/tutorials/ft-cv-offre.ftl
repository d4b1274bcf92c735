# The coach's words: CV, offers, application (France Travail). Labels of the site stay in French.

ft-cv-offre-title = Put your CV online and answer an offer
ft-cv-offre-aim =
    Employers read CVs on the France Travail site.
    You also look for offers there, and you answer them.
ft-cv-offre-task =
    { $first-name } wants a fixed-term sales job (« CDD »), at most 20 km from Villexemple.
    Put her recent CV online. She does not want to show her name.
    Then look for an offer. One of the advertisements is a trap.
    Answer the bakery’s offer, only once.
    Log out at the end.
ft-cv-offre-next-1 = The employer reads the application. They call or write, sometimes after several days.
ft-cv-offre-next-2 = Without an answer, { $first-name } can call back, with the number of the offer.
ft-cv-offre-next-3 = You can hide or change the online CV at any time.
ft-cv-offre-keep-1 = The number of the offer
ft-cv-offre-keep-2 = The CV, as a PDF file
ft-cv-offre-help = France Travail: www.francetravail.fr, phone 3949. The service is free. You only pay for the call.

## The CV

ft-cv-offre-open-profile-name = Open the profile
ft-cv-offre-open-profile-say = Touch « Mon profil » (my profile).
ft-cv-offre-open-profile-why =
    The profile holds the CV and the skills.
    It is also where you choose who sees it.
ft-cv-offre-open-profile-hint-1 = The CV goes in the profile of { $first-name }.
ft-cv-offre-open-profile-hint-2 = It is the middle box, above the job offers.
ft-cv-offre-open-profile-hint-3 = The box « Mon profil » is lit. Touch it.
ft-cv-offre-open-profile-well = The profile opens. The CV is missing.

ft-cv-offre-choose-cv-name = Look for the CV
ft-cv-offre-choose-cv-say = Touch the button to choose the CV.
ft-cv-offre-choose-cv-why =
    The CV is a file on the computer.
    The site waits for you to show it.
ft-cv-offre-choose-cv-hint-1 = The CV is in the folder « Documents ». Go and find it there.
ft-cv-offre-choose-cv-hint-2 = The button is beside « Mon CV » (my CV), in the middle of the page.
ft-cv-offre-choose-cv-hint-3 = The button is lit. Touch it.
ft-cv-offre-choose-cv-well = The folder opens. Read the four names carefully.

ft-cv-offre-attach-cv-name = Join the CV
ft-cv-offre-attach-cv-say = Join the recent CV, as a PDF.
ft-cv-offre-attach-cv-why =
    The end of the name tells the kind of file.
    A PDF opens well everywhere. The layout does not move.
ft-cv-offre-attach-cv-hint-1 = Neither the draft nor the old one. Take the CV with the full name.
ft-cv-offre-attach-cv-hint-2 = It is the third file in the list.
ft-cv-offre-attach-cv-hint-3 = The right button « Joindre » (join) is lit. Touch it.
ft-cv-offre-attach-cv-well = The right CV is joined.
ft-cv-offre-attach-cv-mistake-old = This CV is from 2011. The phone number has changed since.
    .second = With an old number, the employer cannot call.
    .third = Go back to the folder. Join the CV with the full name.
ft-cv-offre-attach-cv-mistake-recipe = This is a cooking recipe. The employer is waiting for a CV.
    .second = Read the name of the file to the end before you join it.
    .third = Go back to the folder. The right name begins with « CV ».
ft-cv-offre-attach-cv-mistake-word = This is a draft. This file does not open everywhere.
    .second = The end of the name is not « pdf ».
    .third = Join the file beside it, with « pdf » at the end.

ft-cv-offre-seen-by-name = Choose who sees
ft-cv-offre-seen-by-say = Choose « Les employeurs, sans mon nom » (employers, without my name).
ft-cv-offre-seen-by-why =
    { $first-name } does not want calls from strangers.
    Without a name or phone, employers go through the site.
ft-cv-offre-seen-by-hint-1 = Employers must read the CV, without knowing who it is.
ft-cv-offre-seen-by-hint-2 = Under the question, it is the second answer.
ft-cv-offre-seen-by-hint-3 = The question is lit. Touch the answer in the middle.
ft-cv-offre-seen-by-well = The CV will be read without the name.
ft-cv-offre-seen-by-mistake-everybody = With this answer, all employers see the phone number.
    .second = It is allowed. But { $first-name } does not want it today.
    .third = Touch the answer in the middle: « sans mon nom ni mon téléphone » (no name, no phone).
ft-cv-offre-seen-by-mistake-nobody = With this answer, no employer finds the CV.
    .second = You can hide your CV. Here, { $first-name } wants to be found.
    .third = Go up one line: « sans mon nom ni mon téléphone » (no name, no phone).

ft-cv-offre-publish-name = Publish
ft-cv-offre-publish-say = Touch « Publier » (publish).
ft-cv-offre-publish-why =
    To publish is to make visible.
    Later, you can change or hide the CV.
ft-cv-offre-publish-hint-1 = The CV is joined. Make the profile visible.
ft-cv-offre-publish-hint-2 = The button is under the three answers.
ft-cv-offre-publish-hint-3 = The button « Publier » is lit. Touch it.
ft-cv-offre-publish-well = The profile is published. Employers can read it.

## Search

ft-cv-offre-open-search-name = Open the offers
ft-cv-offre-open-search-say = Touch « Chercher une offre » (look for an offer).
ft-cv-offre-open-search-why =
    The CV waits to be found. A search is faster.
    Reading the offers is free, even without an account.
ft-cv-offre-open-search-hint-1 = The CV is ready. Go on to the job search.
ft-cv-offre-open-search-hint-2 = A large box has appeared under the green message.
ft-cv-offre-open-search-hint-3 = The box « Chercher une offre » is lit. Touch it.
ft-cv-offre-open-search-well = The search page has two boxes: what and where.

ft-cv-offre-what-name = Write the job
ft-cv-offre-what-say = Write the job: { $value }.
ft-cv-offre-what-why =
    A simple word finds more offers.
    One wrong letter can give no offers at all.
ft-cv-offre-what-hint-1 = One word is enough. Write the job, without a mistake.
ft-cv-offre-what-hint-2 = It is the first box, at the top of the page.
ft-cv-offre-what-hint-3 = The box for the job is lit. Write { $value }.
ft-cv-offre-what-well = The job is written correctly.
ft-cv-offre-what-value = Job
ft-cv-offre-what-mistake-spelling = The site looks for this exact word. Here it would find nothing.
    .second = Read again letter by letter. A short word is enough.
    .third = Empty the box. Write only { $value }.

ft-cv-offre-where-name = Write the place
ft-cv-offre-where-say = Write the town.
ft-cv-offre-where-why =
    The site searches around this town.
    The postcode works too.
ft-cv-offre-where-hint-1 = Where does { $first-name } live? Her card says so.
ft-cv-offre-where-hint-2 = It is the second box, under the job.
ft-cv-offre-where-hint-3 = The box for the place is lit. Write { $value }.
ft-cv-offre-where-well = The place is right.

ft-cv-offre-go-name = Search
ft-cv-offre-go-say = Touch « Rechercher » (search).
ft-cv-offre-go-why =
    The site compares the two boxes with all the offers.
    You can change the words afterwards.
ft-cv-offre-go-hint-1 = Both boxes are filled. Start the search.
ft-cv-offre-go-hint-2 = The button is under the box for the place.
ft-cv-offre-go-hint-3 = The button « Rechercher » is lit. Touch it.
ft-cv-offre-go-well = There are many offers. The filters will help.

ft-cv-offre-contract-name = Filter the contract
ft-cv-offre-contract-say = Open the contract list. Choose « CDD » (fixed-term contract).
ft-cv-offre-contract-why =
    A filter keeps only what interests you.
    Set one filter at a time.
ft-cv-offre-contract-hint-1 = { $first-name } wants a contract with an end date: a CDD.
ft-cv-offre-contract-hint-2 = The list « Type de contrat » (kind of contract) is just under the number of offers.
ft-cv-offre-contract-hint-3 = The list is lit. Touch it, then touch « CDD ».
ft-cv-offre-contract-well = Fewer offers are left. Look at the number at the top.

ft-cv-offre-radius-name = Choose the distance
ft-cv-offre-radius-say = Choose 20 km around the town.
ft-cv-offre-radius-why =
    The « rayon » is the distance around the town.
    Too small: few offers. Too large: too much travelling.
ft-cv-offre-radius-hint-1 = { $first-name } accepts 20 km of travel, not more.
ft-cv-offre-radius-hint-2 = The distance list (« rayon ») is under the contract list.
ft-cv-offre-radius-hint-3 = The list is lit. Touch it, then touch « 20 km ».
ft-cv-offre-radius-well = Three offers are left. They are easy to read.
ft-cv-offre-radius-mistake-near = 5 km is too short. Almost nothing would be left.
    .second = In a village, you often have to look further away.
    .third = Open the list again. Touch « 20 km ».
ft-cv-offre-radius-mistake-far = 100 km is more than an hour on the road.
    .second = { $first-name } said: 20 km at most.
    .third = Open the list again. Touch « 20 km ».

## Read an offer

ft-cv-offre-open-offer-name = Open the offer
ft-cv-offre-open-offer-say = Open the offer for a sales job in a bakery.
ft-cv-offre-open-offer-why =
    Read the job, the contract and the distance.
    A lot of money without experience: it is a trap.
ft-cv-offre-open-offer-hint-1 = Which offer is a CDD, in a bakery, very near?
ft-cv-offre-open-offer-hint-2 = It is the second of the three offers.
ft-cv-offre-open-offer-hint-3 = The right offer is lit. Touch it.
ft-cv-offre-open-offer-well = The offer opens. It has a number: 000PAIN.
ft-cv-offre-open-offer-mistake-scam = Be careful, this advertisement promises too much. A real job never asks for money.
    .second = It wants 45 euros and a private answer. These are two signs of a trap.
    .third = Touch « Retour aux offres » (back to the offers). Open the bakery. In real life, tell the adviser.

## Answer

ft-cv-offre-apply-name = Apply
ft-cv-offre-apply-say = Read the offer, then touch « Postuler » (apply).
ft-cv-offre-apply-why =
    To apply is to answer an offer.
    In real life, first write down the number of the offer.
ft-cv-offre-apply-hint-1 = The contract, the place and the hours suit her. Answer.
ft-cv-offre-apply-hint-2 = The button is under the text of the offer.
ft-cv-offre-apply-hint-3 = The button « Postuler » is lit. Touch it.
ft-cv-offre-apply-well = The answer page opens. The CV is already joined.

ft-cv-offre-message-name = Choose the message
ft-cv-offre-message-say = Choose the message written by { $first-name }.
ft-cv-offre-message-why =
    Three sentences are enough: who I am, what I can do, when I am free.
    A ready-made message must always be filled in.
ft-cv-offre-message-hint-1 = One message is empty. Another has words in square brackets. Take the third one.
ft-cv-offre-message-hint-2 = It is the last answer, the longest one.
ft-cv-offre-message-hint-3 = The question is lit. Touch the message signed { $name }.
ft-cv-offre-message-well = The message is short and clear.
ft-cv-offre-message-mistake-template = This ready-made message is not filled in. Some words are still in brackets.
    .second = The employer would see a copied message, without your name.
    .third = Touch the last answer, with the name at the end.
ft-cv-offre-message-mistake-none = Without a message, the employer does not know why you are writing.
    .second = A few simple sentences make a real difference.
    .third = Touch the last answer, the longest one.

ft-cv-offre-send-name = Send
ft-cv-offre-send-say = Touch « Envoyer ma candidature » (send my application).
ft-cv-offre-send-why =
    The employer receives the CV and the message.
    First check the phone number shown.
ft-cv-offre-send-hint-1 = The message is chosen. Now you must send it.
ft-cv-offre-send-hint-2 = The button is under the three messages.
ft-cv-offre-send-hint-3 = « Envoyer ma candidature » is lit. Touch only once.
ft-cv-offre-send-well = The application is sent.

ft-cv-offre-see-list-name = See the list
ft-cv-offre-see-list-say = Touch « Voir mes candidatures » (see my applications).
ft-cv-offre-see-list-why =
    The list shows what is already sent.
    So you do not answer several times.
ft-cv-offre-see-list-hint-1 = Check that the application is noted.
ft-cv-offre-see-list-hint-2 = It is the first button, under the green message.
ft-cv-offre-see-list-hint-3 = « Voir mes candidatures » is lit. Touch it.
ft-cv-offre-see-list-well = The offer 000PAIN is in the list, with the date.

ft-cv-offre-log-out-name = Log out
ft-cv-offre-log-out-say = Touch « Se déconnecter » (log out).
ft-cv-offre-log-out-why =
    The profile holds a CV and a phone number.
    Other people use this computer.
ft-cv-offre-log-out-hint-1 = Everything is done. Close the account of { $first-name }.
ft-cv-offre-log-out-hint-2 = The link is at the bottom, under the list.
ft-cv-offre-log-out-hint-3 = The link « Se déconnecter » is lit. Touch it.
ft-cv-offre-log-out-well = The account is closed. In real life, take your USB stick too.

## Other buttons

ft-cv-offre-decoy-update = The monthly update is once a month. Here, we deal with the CV.
    .second = This box says whether you are still looking for a job.
    .third = Touch the next box.
ft-cv-offre-decoy-cars = This offer is 84 km away. It is a permanent contract (CDI), in a garage.
    .second = There are too many offers. The filters take away offers like this.
    .third = Use the two lists, above: contract and distance (« rayon »).
ft-cv-offre-decoy-scam = Be careful, this advertisement promises too much money.
    .second = A real employer asks for no money and no bank card.
    .third = Touch « Retour aux offres » (back to the offers). In real life, tell the adviser.
ft-cv-offre-decoy-pay = Stop there. Here, nothing is paid. In real life, the money would be lost.
    .second = Looking for a job is always free.
    .third = Touch « Retour aux offres » (back to the offers), under this button.
ft-cv-offre-decoy-partner = This offer opens another site. It often asks for another account.
    .second = It is for a garden centre. { $first-name } prefers the bakery.
    .third = Go up one box: « Vendeuse en boulangerie » (bakery sales).
ft-cv-offre-decoy-again = The application is already sent. Once is enough.
    .second = Sending it several times bothers the employer. It is no faster.
    .third = Touch « Voir mes candidatures » (see my applications), just before.
