# The pages on paper that visitors take home. Short sentences, one idea each.

## The memo

memo-title = My memo
memo-helped = with help
memo-bring = What to bring
memo-address = The real address
memo-free = Online, it is always free.
memo-presence = A mediator helps you
memo-day = Day
memo-hours = Hours
memo-place = Place
memo-ask = The hours are not confirmed yet. Ask at the counter.
memo-resume = To carry on here, keep these three French words.
memo-notes = My notes
memo-private = No name on this sheet. Do not write any password on it.
memo-verified = Checked on { $day }

## The certificate of practice

certificate-title = Certificate of practice
certificate-person = The person named here has practised.
certificate-by-hand = Name, if you wish. Write it yourself, by hand.
certificate-did = They practised this online procedure:
certificate-what = What
certificate-answer = Answer
certificate-level = How
certificate-day = On
certificate-place = At
certificate-level-watch = They watched the procedure from beginning to end.
certificate-level-guided = They did each step with guidance.
certificate-level-on-request = They did the steps. Help was possible.
certificate-level-alone = They did every step without a guide.
certificate-not-diploma = This sheet is not a diploma.
certificate-fictional = It was a training, with a fictional person. Nothing was sent.

## The flyer of the places

flyer-title = Your online procedures, step by step
flyer-lead = We practise with you, near your home. It is free.
flyer-all = every place
flyer-place = Place
flyer-day = Day
flyer-hours = Hours
flyer-no-hours = Ask for the hours at the counter.
flyer-unconfirmed = Hours to be confirmed
flyer-ask-first = These hours are not certain yet. Ask before you come.
flyer-elsewhere = Other places
flyer-departement = Department { $code }
flyer-help = We help you with:
flyer-how = How it goes
flyer-how-1 = You choose a procedure.
flyer-how-2 = You practise on a pretend site. You may make mistakes.
flyer-how-3 = We help you, then less and less.
flyer-free = It is free.
flyer-private = Nothing is recorded about you.
flyer-languages = The kiosk speaks French, English and Arabic.
flyer-holidays = On public holidays, nobody is there.
flyer-absent = Nobody on { $day }.
flyer-away = Nobody from { $from } to { $to }.
flyer-holiday = Nobody on { $day }: public holiday.
flyer-until = Planned until { $day }.
flyer-over = This stopped on { $day }. Ask at the counter.
flyer-made = Hours known on { $day }.

departement-14 = Calvados
departement-50 = Manche
