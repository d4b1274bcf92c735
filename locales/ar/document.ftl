# الصفحات الورقية التي يأخذها الزوار.

## ورقة التذكير

memo-title = ورقة التذكير
memo-helped = بمساعدة
memo-bring = ما يجب إحضاره
memo-address = العنوان الحقيقي
memo-free = على الإنترنت، الخدمة مجانية دائماً.
memo-presence = وسيطة تساعدك
memo-day = اليوم
memo-hours = الساعات
memo-place = المكان
memo-ask = الساعات غير مؤكدة بعد. اسأل في الشباك.
memo-resume = لتكمل من هنا، احتفظ بهذه الكلمات الفرنسية الثلاث.
memo-notes = ملاحظاتي
memo-private = لا اسم على هذه الورقة. لا تكتب عليها كلمة سر.
memo-verified = تم التحقق في { $day }

## شهادة التدريب

certificate-title = شهادة تدريب
certificate-person = الشخص المذكور هنا تدرّب.
certificate-by-hand = الاسم، إن أردت. اكتبه بنفسك بخط اليد.
certificate-did = تدرّب على هذه الخدمة على الإنترنت:
certificate-what = ماذا
certificate-answer = الجواب
certificate-level = كيف
certificate-day = في
certificate-place = المكان
certificate-level-watch = شاهد كل الخطوات من البداية إلى النهاية.
certificate-level-guided = قام بكل خطوة مع الإرشاد.
certificate-level-on-request = قام بالخطوات. كانت المساعدة ممكنة.
certificate-level-alone = قام بكل الخطوات دون مرشد.
certificate-not-diploma = هذه الورقة ليست شهادة دراسية.
certificate-fictional = كان ذلك تدريباً مع شخصية خيالية. لم يُرسل أي شيء.

## نشرة الأماكن

flyer-title = معاملاتك على الإنترنت، خطوة بخطوة
flyer-lead = نتدرّب معك، قرب بيتك. الخدمة مجانية.
flyer-all = كل الأماكن
flyer-place = المكان
flyer-day = اليوم
flyer-hours = الساعات
flyer-no-hours = اسأل عن الساعات في الشباك.
flyer-unconfirmed = ساعات غير مؤكدة
flyer-ask-first = هذه الساعات ليست أكيدة بعد. اسأل قبل أن تأتي.
flyer-elsewhere = أماكن أخرى
flyer-departement = المقاطعة { $code }
flyer-help = نساعدك في:
flyer-how = كيف يجري ذلك
flyer-how-1 = تختار معاملة.
flyer-how-2 = تتدرّب على موقع تدريبي. يمكنك أن تخطئ.
flyer-how-3 = نساعدك، ثم نساعدك أقل فأقل.
flyer-free = الخدمة مجانية.
flyer-private = لا يُسجَّل شيء عنك.
flyer-languages = الجهاز يتكلم الفرنسية والإنجليزية والعربية.
flyer-holidays = في أيام العطل الرسمية، لا يوجد أحد.
flyer-absent = لا يوجد أحد يوم { $day }.
flyer-away = لا يوجد أحد من { $from } إلى { $to }.
flyer-holiday = لا يوجد أحد يوم { $day }: عطلة رسمية.
flyer-until = متوقع حتى { $day }.
flyer-over = توقفت الخدمة في { $day }. اسأل في الشباك.
flyer-made = الساعات المعروفة في { $day }.

departement-14 = كالفادوس
departement-50 = المانش
