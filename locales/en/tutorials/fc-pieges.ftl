# The coach's words: recognise a real site and a trap message. Labels of the site stay in French.

fc-pieges-title = Real or trap?
fc-pieges-aim =
    Recognise the real site. Do not answer fake messages.
    « Je ne sais pas » (I do not know) is always a good answer.
fc-pieges-task =
    { $first-name } turns on the computer. Some pages are already open.
    Her phone rings, messages arrive.
    Each time, say: real, trap, or I do not know.
    Sometimes you must act: hang up, report, type the address.
    You will see nine situations.
fc-pieges-next-1 = At the slightest doubt, do not open the link. Type the address yourself.
fc-pieges-next-2 = Fake SMS: forward it to 33700. Fake e-mail: signal-spam.fr. Fake site: internet-signalement.gouv.fr.
fc-pieges-next-3 = Did you give your bank card? Call your bank at once.
fc-pieges-keep-1 = Three questions: who is writing to me? What do they want? Is it urgent?
fc-pieges-keep-2 = The real addresses, written on a sheet
fc-pieges-help = Help and advice: www.cybermalveillance.gouv.fr. Caf: 3230. France Travail: 3949. Here, ask at the counter.

## Three pages

fc-pieges-judge-address-name = The address
fc-pieges-judge-address-say = Read the address, at the very top. Give your opinion.
fc-pieges-judge-address-why =
    The address says who made the page.
    Read the last words before the first slash « / ».
    The beginning can lie, the end cannot.
fc-pieges-judge-address-hint-1 = The page talks about the Caf. Does its address end with « caf.fr »?
fc-pieges-judge-address-hint-2 = The address is at the top of the page. The question is at the bottom.
fc-pieges-judge-address-hint-3 = The answers are lit. The address ends with « mes-droits.example »: touch « Piège » (trap).
fc-pieges-judge-address-well = The address ends with « mes-droits.example »: it was a trap. The real site is www.caf.fr.
fc-pieges-judge-address-mistake-true = The words « caf.fr » are there, but at the beginning. The end is what counts.
    .second = Just before the slash « / », you read « mes-droits.example ». It is not the Caf.
    .third = This page imitates the Caf. Touch « Piège » (trap), or « Je ne sais pas » (I do not know).

fc-pieges-judge-state-name = Ending in gouv.fr
fc-pieges-judge-state-say = Close this page. Read the address of the next one. Give your opinion.
fc-pieges-judge-state-why =
    The ending « gouv.fr » is kept for the State.
    It is a very good sign.
    Some public services do not have it: caf.fr, ameli.fr, msa.fr.
fc-pieges-judge-state-hint-1 = Another page is waiting below. Does its address end with « gouv.fr »?
fc-pieges-judge-state-hint-2 = « Fermer cette page » (close this page) is at the bottom. Then the question is at the bottom too.
fc-pieges-judge-state-hint-3 = Follow the lit part. The address ends with « gouv.fr »: touch « Vraie » (real).
fc-pieges-judge-state-well = The address ends with « impots.gouv.fr »: this page is real.
fc-pieges-judge-state-mistake-trap = It is good to be careful. Yet this page is real: its address ends with « gouv.fr ».
    .second = It asks for no bank card, and nothing is urgent.
    .third = Only the State has the ending « gouv.fr ». Touch « Vraie » (real), or « Je ne sais pas » (I do not know).

fc-pieges-judge-padlock-name = The padlock
fc-pieges-judge-padlock-say = Go to the next page. Read its address. Give your opinion.
fc-pieges-judge-padlock-why =
    The padlock protects the line, like a sealed envelope.
    A thief can seal an envelope too.
    Read the address.
fc-pieges-judge-padlock-hint-1 = The page shows a padlock. Is that enough to trust it?
fc-pieges-judge-padlock-hint-2 = « Page suivante » (next page) is at the bottom. Then read the address at the top.
fc-pieges-judge-padlock-hint-3 = Follow the lit part. It is not ameli.fr: touch « Piège » (trap).
fc-pieges-judge-padlock-well = It is not ameli.fr, and the page asks you to pay. It was a trap.
fc-pieges-judge-padlock-mistake-true = The padlock is there, but fake sites have one too.
    .second = The address is not ameli.fr. And the page asks for your bank card.
    .third = This page is fake. Touch « Piège » (trap), or « Je ne sais pas » (I do not know).

fc-pieges-choose-result-name = The right result
fc-pieges-choose-result-say = Close this page. In the search, open the real Caf site.
fc-pieges-choose-result-why =
    The first result is an advertisement.
    Somebody pays to be at the top of the list.
    All these procedures are free.
fc-pieges-choose-result-hint-1 = Do not take the highest one. Read the address under each title.
fc-pieges-choose-result-hint-2 = The search is under the fake page. The right result is the third one.
fc-pieges-choose-result-hint-3 = Follow the lit part. The address is www.caf.fr.
fc-pieges-choose-result-well = You are on www.caf.fr, the real site. It is free.

## The phone

fc-pieges-judge-refund-name = The SMS
fc-pieges-judge-refund-say = An SMS arrives. Read it. Give your opinion.
fc-pieges-judge-refund-why =
    Three questions are enough.
    Who is writing to me? What do they want? Is it urgent?
fc-pieges-judge-refund-hint-1 = This SMS promises money and it is urgent. Does that look like the Caf?
fc-pieges-judge-refund-hint-2 = The phone is beside the page. The question is under the message.
fc-pieges-judge-refund-hint-3 = The answers are lit. Too much money, too urgent: touch « Piège » (trap).
fc-pieges-judge-refund-well = Money, a link, the last day, a spelling mistake: it was a trap.
fc-pieges-judge-refund-mistake-true = The Caf does not promise money by SMS with a link.
    .second = The address of the link is not caf.fr. And the sentence has a spelling mistake.
    .third = This message is fake. Touch « Piège » (trap), or « Je ne sais pas » (I do not know).

fc-pieges-delete-refund-name = Delete
fc-pieges-delete-refund-say = Touch « Supprimer le message » (delete the message).
fc-pieges-delete-refund-why =
    The link is no use to anybody.
    Without the message, nobody touches it by mistake.
fc-pieges-delete-refund-hint-1 = This message must not stay in the phone.
fc-pieges-delete-refund-hint-2 = The button is at the bottom of the message.
fc-pieges-delete-refund-hint-3 = « Supprimer le message » is lit. Touch it.
fc-pieges-delete-refund-well = The message is gone. You have lost nothing.

fc-pieges-forward-job-name = Report
fc-pieges-forward-job-say = Another SMS arrives. Forward it to 33700.
fc-pieges-forward-job-why =
    This number is unknown. It promises a lot of money.
    { $first-name } never sent her CV.
    33700 is the number that receives fake SMS.
fc-pieges-forward-job-hint-1 = A real employer does not hire like this. Report this message.
fc-pieges-forward-job-hint-2 = In the phone, it is the second button.
fc-pieges-forward-job-hint-3 = « Transférer au 33700 » (forward to 33700) is lit. Touch this button.
fc-pieges-forward-job-well = The message is reported. You have helped other people.

fc-pieges-hang-up-name = Hang up
fc-pieges-hang-up-say = The phone rings. Read. Then hang up.
fc-pieges-hang-up-why =
    This person knows the name of { $first-name }.
    Thieves took these details somewhere else.
    An adviser never asks for a code.
fc-pieges-hang-up-hint-1 = They ask you for a secret code. End the conversation.
fc-pieges-hang-up-hint-2 = The buttons are at the bottom of the phone.
fc-pieges-hang-up-hint-3 = « Raccrocher » (hang up) is lit. Touch this button.
fc-pieges-hang-up-well = You did well. In real life, call the Caf yourself on 3230.

## A real message

fc-pieges-open-notice-name = Open the e-mail
fc-pieges-open-notice-say = In the mailbox, open « Une information pour vous » (information for you).
fc-pieges-open-notice-why =
    Not all messages are traps.
    You must know how to read the real ones too.
fc-pieges-open-notice-hint-1 = Go to the e-mails. Look for the one from France Travail, without the word « urgent ».
fc-pieges-open-notice-hint-2 = The tab « Boîte mail » (mailbox) is at the very top. The e-mail is on the first line.
fc-pieges-open-notice-hint-3 = Follow the lit part, to the first e-mail.
fc-pieges-open-notice-well = The e-mail is open. Reading an e-mail does no harm.

fc-pieges-judge-notice-name = Judge the e-mail
fc-pieges-judge-notice-say = Read this e-mail. Give your opinion.
fc-pieges-judge-notice-why =
    Look at what it asks for.
    Here: no link, no money, no code.
fc-pieges-judge-notice-hint-1 = This e-mail lets you go to the site by yourself. Is it a trap?
fc-pieges-judge-notice-hint-2 = The question is under the text of the e-mail.
fc-pieges-judge-notice-hint-3 = The answers are lit. This e-mail asks for nothing: touch « Vrai » (real).
fc-pieges-judge-notice-well = This e-mail is probably real. Go and check on the site, without a link.
fc-pieges-judge-notice-mistake-trap = It is good to be careful. But this e-mail asks for nothing and has no link.
    .second = A trap wants a click, a code or money. There is none of that here.
    .third = It is probably real. Touch « Vrai » (real), or « Je ne sais pas » (I do not know).

fc-pieges-find-address-name = Find the address
fc-pieges-find-address-say = Open the letter from France Travail. Touch the address of the site.
fc-pieges-find-address-why =
    A letter you already have gives the real address.
    It is safer than a link.
fc-pieges-find-address-hint-1 = A letter is lying on the table. The address begins with « www ».
fc-pieges-find-address-hint-2 = The letter is at the bottom of the screen. The address is near the end.
fc-pieges-find-address-hint-3 = Follow the lit part, to the address.
fc-pieges-find-address-well = The real address is www.francetravail.fr.

fc-pieges-type-address-name = Type the address
fc-pieges-type-address-say = In the new tab, write the address of the site.
fc-pieges-type-address-why =
    You choose yourself where to go.
    Nobody takes you anywhere else.
fc-pieges-type-address-hint-1 = The address to write is { $value }.
fc-pieges-type-address-hint-2 = Touch « Nouvel onglet » (new tab), at the top. The box is above the page.
fc-pieges-type-address-hint-3 = Follow the lit part. Write { $value }.
fc-pieges-type-address-well = The address is written correctly.
fc-pieges-type-address-value = Address of France Travail
fc-pieges-type-address-mistake-letters = A letter or a dot has changed. Compare with the letter on the table.
    .second = Write it all together, without a space or an accent.
    .third = Erase everything. Write { $value }.

fc-pieges-go-name = Go there
fc-pieges-go-say = Touch « Aller » (go).
fc-pieges-go-why =
    The address is written.
    This button opens the site.
fc-pieges-go-hint-1 = The browser is waiting. Tell it to go there.
fc-pieges-go-hint-2 = The button is at the end of the address, at the very top.
fc-pieges-go-hint-3 = « Aller » is lit. Touch this button.
fc-pieges-go-well = You are on the real site, by yourself.

## And if it is too late?

fc-pieges-advise-name = Help Sylvie
fc-pieges-advise-say = Sylvie gave away her password. Choose your answer.
fc-pieges-advise-why =
    It happens to everybody.
    You must act quickly, without shame.
fc-pieges-advise-hint-1 = The thief knows the password. What must be changed?
fc-pieges-advise-hint-2 = The message is in the phone. The answers are under it.
fc-pieges-advise-hint-3 = The answers are lit. Touch « Change ton mot de passe » (change your password).
fc-pieges-advise-well = She changes the password, on the real site. Then she tells the organisation.
fc-pieges-advise-mistake-wait = The thief can enter at any time. Waiting gives the thief time.
    .second = The password is no longer secret. It must be changed today.
    .third = Touch « Change ton mot de passe » (change your password), or « Je ne sais pas » (I do not know).
fc-pieges-advise-mistake-write = Answering shows the thief that the number works.
    .second = The thief will erase nothing. It is better to change the password.
    .third = Touch « Change ton mot de passe » (change your password), or « Je ne sais pas » (I do not know).

## Other buttons

fc-pieges-decoy-update = Stop there. This page wants a bank card. The Caf never asks for it.
    .second = Here, nothing is sent. In real life, your numbers would go to a thief.
    .third = Go down to the question. Give your opinion.
fc-pieges-decoy-alert = This e-mail is frightening and urgent. It is a trap.
    .second = It knows your name and your date of birth. That proves nothing.
    .third = Go back to the list. Open the e-mail « Une information pour vous ».
fc-pieges-decoy-paid = « Sponsorisé » means advertisement. This site sells what is free.
    .second = A Caf procedure costs nothing. Look for the free site.
    .third = Go down to the third result: www.caf.fr.
fc-pieges-decoy-lookalike = Read the end of the address: « mon-compte.example ». It is not the Caf.
    .second = « caf-fr » with a hyphen is not « caf.fr » with a dot.
    .third = Touch the next result: www.caf.fr.
fc-pieges-decoy-reply = Answering shows that your number works. More messages would come.
    .second = A real employer gives a name and does not promise so fast.
    .third = Touch « Transférer au 33700 » (forward to 33700).
fc-pieges-decoy-give-code = Keep this code. An adviser never asks for it.
    .second = The caller knows your name, but that proves nothing. The code opens your account.
    .third = Touch « Raccrocher » (hang up). It is not rude.
fc-pieges-decoy-phone = This is the phone number. You are looking for the address of the site.
    .second = The address of a site often begins with « www ».
    .third = Touch the line above: www.francetravail.fr.
