# What visitors read. Short sentences, one idea each, an adult tone.
# Each line begins with an Arabic word, or it would be laid out from left to right.
# «ابدأ» (no inner spaces) quotes a button of this kiosk; « Modifier » quotes the simulated site,
# which stays French.

## Everywhere

common-display = العرض
common-help = أحتاج إلى مساعدة
common-help-close = إغلاق المساعدة
common-back = رجوع
common-home = العودة إلى البداية
common-end = إنهاء

## Welcome

welcome-title = تدرّب على الإجراءات عبر الإنترنت.
welcome-what = صندوق Caf، مؤسسة France Travail، الصحة. التدريب مجاني. لا بأس إن أخطأت.
welcome-start = ابدأ
welcome-promise = لا نحتفظ بأي شيء عنك.
welcome-mediator = الوسيط

presence-who = وسيطة رقمية تساعدك
presence-today = الآن
presence-until = حتى الساعة { $until }
presence-hours = من { $from } إلى { $to }
presence-ask = هل تحتاج إلى مساعدة؟ اسأل في الشباك.
presence-unconfirmed = تأكّد من الأوقات في الشباك

## Display

display-title = العرض
display-size = حجم النص
display-normal = عادي
display-large = كبير
display-largest = كبير جدًا
display-contrast = الألوان
display-contrast-normal = ألوان هادئة
display-contrast-high = تباين قوي
display-language = اللغة
display-close = حسنًا

## Help outside an exercise

help-understood = فهمت
help-who = اسأل الموظف في الشباك.
help-who-now = الوسيطة هنا. اسألها.
help-who-later = تأتي الوسيطة يوم { $day } على الساعة { $from }. قبل ذلك، اسأل في الشباك.
help-welcome = مرحبًا
    .one = المس «ابدأ» لكي تتدرّب.
    .two = لا يُرسَل أي شيء. لا يُحفَظ أي شيء.
help-choose = اختيار إجراء
    .one = المس الموضوع الذي يهمّك.
    .two = ثم المس الإجراء.
    .three = الزر «رجوع» يعيدك إلى الوراء. لن تفقد شيئًا.
help-sheet = اختيار طريقة التدريب
    .one = في المرة الأولى، المس «مشاهدة».
    .two = بعد ذلك، قم بالإجراء مع المرشد.
    .three = في النهاية، ستقوم به بمفردك.
help-player = أثناء التمرين
    .one = اقرأ بطاقة المرشد. قم بخطوة واحدة في كل مرة.
help-finish = بعد التمرين
    .one = يمكنك إعادة الإجراء بمساعدة أقل.
    .two = يمكنك أيضًا اختيار إجراء آخر.
    .three = الزر «إنهاء» يمحو كل ما فعلته.
help-fault = مشكلة
    .one = المس «العودة إلى البداية».
help-mediator = مساحة الوسيط
    .one = هذه المساحة للوسطاء فقط.
    .two = لكي تتدرّب، المس «العودة إلى البداية».

## Still there?

idle-title = هل ما زلت هنا؟
idle-time = خذ وقتك.
idle-left = { $seconds ->
    [zero] دون جواب، نعود الآن إلى البداية.
    [one] دون جواب، نعود إلى البداية بعد ثانية واحدة.
    [two] دون جواب، نعود إلى البداية بعد ثانيتين.
    [few] دون جواب، نعود إلى البداية بعد { $seconds } ثوانٍ.
    [many] دون جواب، نعود إلى البداية بعد { $seconds } ثانية.
   *[other] دون جواب، نعود إلى البداية بعد { $seconds } ثانية.
}
idle-stay = نعم، أواصل
idle-finish = انتهيت

## Choosing

choose-title = ماذا تحتاج؟
choose-by-need = حسب الموضوع
choose-by-operator = حسب المؤسسة
choose-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة تقريبًا
    [two] دقيقتان تقريبًا
    [few] { $minutes } دقائق تقريبًا
    [many] { $minutes } دقيقة تقريبًا
   *[other] { $minutes } دقيقة تقريبًا
}

need-work = العمل
    .under = مؤسسة France Travail (سابقًا Pôle emploi)
need-family = الأسرة والسكن
    .under = صندوق Caf (الإعانات العائلية)
need-health = الصحة
    .under = التأمين الصحي (Assurance maladie)، موقع ameli
need-retirement = التقاعد
    .under = تأمين التقاعد (Assurance retraite)
need-energy = الطاقة
    .under = شركة GRDF، شيك الطاقة (chèque énergie)
need-papers = الوثائق وتسجيل الدخول
    .under = خدمة FranceConnect
need-tools = تعلّم الأدوات
    .under = الفأرة، لوحة المفاتيح، الجهاز اللوحي
need-machines = المسح والطباعة
    .under = آلات هذا المكان
need-computers = حماية النفس
    .under = الرسائل المزيفة، كلمة السر

operator-france-travail = France Travail
    .under = مؤسسة العمل (سابقًا Pôle emploi)
operator-caf = Caf
    .under = الأسرة والسكن وإعانة RSA
operator-assurance-maladie = Assurance maladie
    .under = التأمين الصحي، حساب ameli
operator-assurance-retraite = Assurance retraite
    .under = معاش التقاعد الأساسي
operator-msa = MSA
    .under = العاملون في الزراعة
operator-grdf = GRDF
    .under = الغاز الطبيعي
operator-la-poste = La Poste
    .under = البريد والهوية
operator-france-connect = FranceConnect
    .under = الدخول إلى المواقع العمومية
operator-none = دون مؤسسة
    .under = للجميع
operator-autre-operateur = مؤسسة أخرى
operator-sans-operateur = دون مؤسسة

## The sheet of a procedure

sheet-how = كيف تريد أن تتدرّب؟
sheet-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
sheet-steps = { $steps ->
    [zero] دون خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
    [many] { $steps } خطوة
   *[other] { $steps } خطوة
}
sheet-verified = تم التحقق في { $month }
sheet-bring = يوم تقوم بالإجراء في الواقع، أحضر معك:
sheet-proposed = موصى به
sheet-lends = هنا تستعمل أوراق { $name }. هذه شخصية خيالية.

level-watch = مشاهدة
    .under = تشاهد كيف يتم الإجراء.
level-guided = مع الإرشاد
    .under = نريك أين تلمس.
level-on-request = مع المساعدة عند الحاجة
    .under = أنت تقوم بالإجراء. المساعدة تنتظر.
level-alone = بمفردك
    .under = كما في الموقع الحقيقي.

## Exercise

player-nothing-sent = تدريب: لا يُرسَل أي شيء
player-step = الخطوة { $step } من { $steps }
player-restart = البدء من جديد
player-restart-short = إعادة
player-continue = التالي
player-done = عرض ما أنجزته
player-touch-here = المس هنا
player-look-here = انظر هنا
player-which-help = أي مساعدة تريد؟
player-reword = قلها بطريقة أخرى
player-where = قل لي أين المكان
player-light = أرني المكان
player-together = لنفعلها معًا
player-call = استدعاء الوسيطة

site-back = الصفحة السابقة

slip-fictional = شخصية خيالية
slip-card = البطاقة كلها
slip-card-short = البطاقة
slip-title = بطاقة { $name }
slip-look = كل شيء هنا خيالي. استعمل هذه البيانات، ولا تستعمل بياناتك أبدًا.
slip-copy = المس سطرًا لنسخه في الخانة.
slip-close = إغلاق البطاقة

keyboard-shift = حرف كبير
keyboard-erase = مسح
keyboard-space = مسافة
keyboard-close = إغلاق

## What the guide says, in every procedure

coach-mission = مهمتك
coach-finished = تمّ الأمر.
coach-finished-look = انظر إلى الشاشة إن أردت. ثم المس الزر.
coach-together = تمّت الخطوة معًا.
coach-almost = اقتربت!
coach-elsewhere = مكان آخر
coach-second-try = المحاولة الثانية
coach-third-try = المحاولة الثالثة
coach-the-card = البطاقة
coach-you = أنت
coach-detour = هذه الخطوة في صفحة أخرى.
coach-detour-why = ابحث عن الطريق إليها. يمكنك طلب المساعدة.
coach-detour-hop = المس « { $name } ».
coach-lost = هذا الطريق مغلق.
coach-lost-why = لا بأس. ابدأ التمرين من جديد.
coach-watch-touch = هنا أنت تشاهد. المس «التالي» للتقدّم.
    .second = أنت تشاهد فقط. المس «التالي».
    .third = لكي تفعل ذلك بنفسك، اختر «مع الإرشاد».
coach-wrong-touch = المس المكان المضاء.
    .second = حول المكان الصحيح إطار برتقالي. المس وسطه.
    .third = اطلب المساعدة. يمكننا أن نفعلها معًا.
coach-away = فتحت صفحة أخرى. لم تفقد شيئًا.
    .second = الطريق ليس من هنا. الزر «الصفحة السابقة» يعيدك إلى الوراء.
    .third = المس «أحتاج إلى مساعدة». سنريك الطريق.
coach-wrong-choice = هذا ليس جواب { $first-name }. اقرأ السؤال مرة أخرى.
    .second = انظر إلى بطاقة { $first-name }. ثم غيّر الجواب.
    .third = المس «أحتاج إلى مساعدة». يمكننا أن نفعلها معًا.
coach-refused = ما زال الموقع ينتظر جوابًا. انظر إلى السطور الحمراء.
    .second = ينقص جواب. الصفحة تشير إليه.
    .third = المس «أحتاج إلى مساعدة». سنريك الخانة.

slip-too-short = ينقص شيء. قارن مع البطاقة.
    .second = ما زال قصيرًا. عُدّ الحروف والأرقام.
    .third = انظر إلى البطاقة. اكتب شيئًا فشيئًا.
slip-too-long = الحروف أو الأرقام كثيرة. امسح من الآخر.
    .second = ما زال طويلًا. قارن مع البطاقة.
    .third = امسح كل شيء. ابدأ من جديد بهدوء.
slip-has-key = نكتب هنا 13 رقمًا. لا نحتاج إلى آخر رقمين.
    .second = امسح آخر رقمين.
    .third = اترك أول 13 رقمًا فقط.
slip-swapped = حرفان أو رقمان تبادلا المكان. هذا يحدث كثيرًا.
    .second = انظر إلى الخانات الملوّنة. ما فيها معكوس.
    .third = امسح حتى الخانات الملوّنة. ثم انسخ من جديد.
slip-one-wrong = حرف أو رقم واحد فقط مختلف. ابحث عنه.
    .second = انظر إلى الخانة الملوّنة. غيّر ما فيها.
    .third = امسح ما فيها. ثم انسخ من البطاقة.
slip-wrong-key = يبدو أن أحد الأرقام خطأ. قارن مع البطاقة.
    .second = الرقم ليس صحيحًا بعد. تحقّق من كل خانة.
    .third = امسح كل شيء. انسخ الرقم من البطاقة.
slip-letters = هنا نكتب أرقامًا فقط.
    .second = دخل حرف بين الأرقام. امسحه.
    .third = امسح كل شيء. استعمل أزرار الأرقام.
slip-no-at = ينقص الرمز @.
    .second = في وسط العنوان دائمًا الرمز @.
    .third = الزر @ في أسفل لوحة المفاتيح.
slip-has-space = هناك مسافة زائدة.
    .second = لا توجد مسافة في العنوان. امسحها.
    .third = امسح كل شيء. انسخ دون مسافة.
slip-two-digit-year = اكتب السنة بأربعة أرقام.
    .second = السنة من 4 أرقام، مثل 1969.
    .third = انسخ التاريخ من البطاقة.
slip-no-such-day = هذا اليوم غير موجود. تحقّق من اليوم والشهر.
    .second = اليوم يأتي أولًا. ثم يأتي الشهر.
    .third = انسخ التاريخ من البطاقة.
slip-wrong-case = تحقّق من الحروف الكبيرة والصغيرة.
    .second = الحرف الكبير ليس مثل الحرف الصغير.
    .third = انسخ البطاقة كما هي تمامًا.
slip-other = هذا ليس ما ينتظره الموقع. انظر إلى البطاقة.
    .second = قارن مرة أخرى مع البطاقة.
    .third = امسح كل شيء. انسخ من البطاقة.

coach-real = احتفظ ببياناتك لنفسك.
coach-real-nir = ربما هذا رقمك الحقيقي. لقد مسحناه. استعمل بطاقة { $first-name }.
coach-real-iban = ربما هذا حسابك البنكي الحقيقي. لقد مسحناه. استعمل بطاقة { $first-name }.
coach-real-phone = ربما هذا هاتفك الحقيقي. لقد مسحناه. استعمل بطاقة { $first-name }.
coach-real-email = ربما هذا عنوانك الحقيقي. لقد مسحناه. استعمل بطاقة { $first-name }.

## End of an exercise

finish-title = تمّ الأمر.
finish-watched = شاهدت الإجراء
finish-alone = { $steps ->
    [zero] لا خطوة بمفردك
    [one] خطوة واحدة بمفردك
    [two] خطوتان بمفردك
    [few] { $steps } خطوات بمفردك
    [many] { $steps } خطوة بمفردك
   *[other] { $steps } خطوة بمفردك
}
finish-helped = { $steps ->
    [zero] لا خطوة مع المساعدة
    [one] خطوة واحدة مع المساعدة
    [two] خطوتان مع المساعدة
    [few] { $steps } خطوات مع المساعدة
    [many] { $steps } خطوة مع المساعدة
   *[other] { $steps } خطوة مع المساعدة
}
finish-next = ما يحدث بعد ذلك في الواقع
finish-keep = في المرة القادمة
finish-try = دورك الآن، مع الإرشاد
finish-less-help = إعادة بمساعدة أقل
finish-again = إعادة مرة أخرى
finish-same = إعادة بالطريقة نفسها
finish-memo = طباعة ورقتي
finish-certificate = طباعة شهادة
finish-other = إجراء آخر
finish-counting = نحسب هذا التمرين…
finish-counted = أضفنا 1 إلى:
finish-nothing-else = لا شيء غير ذلك. ولا حتى اسمك.
finish-uncount = عدم الحساب
finish-taking-back = نحذف هذا التمرين من الحساب…
finish-taken-back = هذا التمرين غير محسوب.
finish-not-counted = لم نتمكن من حساب هذا التمرين. هذا لا يغيّر شيئًا بالنسبة إليك.

device-computer = حاسوب
device-tablet = جهاز لوحي
duration-0-5 = أقل من 5 دقائق
duration-5-15 = من 5 إلى 15 دقيقة
duration-15-30 = من 15 إلى 30 دقيقة
duration-30-60 = من 30 دقيقة إلى ساعة
duration-60-120 = من ساعة إلى ساعتين
duration-120-plus = أكثر من ساعتين

## Calm page

fault-title = هذه الصفحة لا تعمل.
fault-what = هذا ليس خطأك. لم تفقد شيئًا. اطلب المساعدة في الشباك.
fault-gone = هذا الإجراء لم يعد هنا. اختر إجراءً آخر.

words-title = الكلمات الصعبة
words-open = الكلمات
