# The coach's words: give the figures of one's gas meter. Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

gaz-releve-title = إعطاء أرقام عداد الغاز
gaz-releve-aim =
    تقرأ عدادك، ثم تعطي الأرقام.
    ستكون فاتورتك صحيحة.
gaz-releve-task =
    كان { $first-name } غائبًا. تركت GRDF إشعار مرور.
    أعط GRDF أرقام عداده.
    العداد والإشعار على الطاولة.
    أرفق صورة واضحة للعداد.
gaz-releve-next-1 = شركة GRDF تعطي أرقامك إلى المورد.
gaz-releve-next-2 = المورد يعد الفاتورة بهذه الأرقام.
gaz-releve-next-3 = الخطأ يمكن تصحيحه. الأرقام تقارن مع الأرقام السابقة.
gaz-releve-keep-1 = إشعار المرور، وعليه رقم الإرسال
gaz-releve-keep-2 = صورة العداد
gaz-releve-help = شركة GRDF: الموقع www.grdf.fr، الهاتف 09 69 36 35 34. إذا طلب المورد الأرقام، فرقمه على الفاتورة. رائحة غاز، في الخارج: 0 800 47 33 33.

## Who asks, and which meter

gaz-releve-open-reading-name = فتح القراءة
gaz-releve-open-reading-say = افتح صفحة الأرقام.
gaz-releve-open-reading-why =
    إشعار المرور يطلب الذهاب إلى هذا الموقع.
    إعطاء الأرقام اسمه القراءة الذاتية (« auto-relevé »).
gaz-releve-open-reading-hint-1 = تريد إعطاء أرقام. ابحث عن كلمة « chiffres » (أرقام) على مربع.
gaz-releve-open-reading-hint-2 = هو المربع الكبير الأوسط، بعد « Mon espace » (مساحتي).
gaz-releve-open-reading-hint-3 = المربع « Donner les chiffres » (إعطاء الأرقام) مضاء. المسه.
gaz-releve-open-reading-well = الموقع يطرح سؤالًا أول.

gaz-releve-who-name = من يطلب
gaz-releve-who-say = من يطلب الأرقام؟ اختر.
gaz-releve-who-why =
    نجيب من يطلب.
    إشعار المرور يأتي من GRDF.
    رسالة الفاتورة الإلكترونية تأتي من المورد.
gaz-releve-who-hint-1 = افتح الإشعار على الطاولة. أي اسم في الأعلى؟
gaz-releve-who-hint-2 = الجواب الصحيح هو أوسط الثلاثة.
gaz-releve-who-hint-3 = السؤال مضاء. المس « GRDF, par un avis de passage » (بإشعار مرور).
gaz-releve-who-well = نعم. أنت إذن على الموقع الصحيح.
gaz-releve-who-mistake-supplier = الإشعار على الطاولة لم يوقعه المورد.
    .second = المورد يكتب بالبريد الإلكتروني أو على الفاتورة. هنا، هو إشعار.
    .third = المس الجواب الثاني: « GRDF, par un avis de passage ».
gaz-releve-who-mistake-nobody = هناك من يطلب: إشعار مرور على الطاولة.
    .second = دون طلب، لا يوجد شيء نفعله. اقرأ الإشعار.
    .third = المس الجواب الثاني: « GRDF, par un avis de passage ».

gaz-releve-to-meter-name = المتابعة
gaz-releve-to-meter-say = المس « Continuer » (متابعة).
gaz-releve-to-meter-why =
    أعطيت الجواب الأول.
    الصفحة التالية تتحدث عن العداد.
gaz-releve-to-meter-hint-1 = هذه الصفحة كاملة. انتقل إلى التالية.
gaz-releve-to-meter-hint-2 = الزر تحت الأجوبة الثلاثة.
gaz-releve-to-meter-hint-3 = الزر « Continuer » مضاء. المسه.
gaz-releve-to-meter-well = هذا سؤال العداد.

gaz-releve-which-name = أي عداد
gaz-releve-which-say = أي عداد؟ اختر.
gaz-releve-which-why =
    العداد الأصفر يرسل أرقامه وحده.
    الأخضر للكهرباء.
    الرمادي نقرؤه بأنفسنا.
gaz-releve-which-hint-1 = افتح العداد على الطاولة. ما لونه؟
gaz-releve-which-hint-2 = الجواب الصحيح هو آخر الثلاثة.
gaz-releve-which-hint-3 = السؤال مضاء. المس « Gris, avec des chiffres qui tournent » (رمادي، بأرقام تدور).
gaz-releve-which-well = نعم. هذا العداد نقرؤه بأنفسنا.
gaz-releve-which-mistake-gazpar = عداد Gazpar أصفر، بشاشة صغيرة. هذا العداد رمادي.
    .second = مع Gazpar، لا أحد يطلب الأرقام.
    .third = المس الجواب الثالث، الذي فيه كلمة « Gris » (رمادي).
gaz-releve-which-mistake-linky = عداد Linky هو عداد الكهرباء. اليوم، نهتم بالغاز.
    .second = الأخضر للكهرباء. الأصفر أو الرمادي للغاز.
    .third = المس الجواب الثالث، الذي فيه كلمة « Gris » (رمادي).

gaz-releve-to-home-name = المتابعة
gaz-releve-to-home-say = المس « Continuer » (متابعة).
gaz-releve-to-home-why =
    الموقع يعرف أي عداد نقرأ.
    يجب أن يجد السكن أيضًا.
gaz-releve-to-home-hint-1 = اخترت الجواب. تقدم صفحة واحدة.
gaz-releve-to-home-hint-2 = الزر في الأسفل، تحت الأجوبة.
gaz-releve-to-home-hint-3 = الزر « Continuer » مضاء. المسه مرة واحدة.
gaz-releve-to-home-well = شركة GRDF تطلب رقمين.

## The home

gaz-releve-type-pce-name = كتابة رقم PCE
gaz-releve-type-pce-say = اكتب رقم PCE، وفيه 14 رقمًا.
gaz-releve-type-pce-why =
    رقم PCE هو رقم السكن الخاص بالغاز.
    هو على الإشعار وعلى الفاتورة.
gaz-releve-type-pce-hint-1 = افتح إشعار المرور. رقم PCE هو { $value }.
gaz-releve-type-pce-hint-2 = هي الخانة الأولى في الصفحة.
gaz-releve-type-pce-hint-3 = الخانة « PCE » مضاءة. اكتب { $value }.
gaz-releve-type-pce-well = وجد الموقع السكن.
gaz-releve-type-pce-value = رقم PCE، في إشعار المرور
gaz-releve-type-pce-mistake-thirteen = تنقص أرقام. رقم PCE فيه 14 رقمًا.
    .second = عد أربعة أرقام في كل مجموعة. في المجموعة الأخيرة رقمان.
    .third = امسح الخانة. انسخ { $value } كاملًا.
gaz-releve-type-pce-mistake-meter = هذا رقم العداد. نحتاج إليه في الخانة التالية.
    .second = في الإشعار، رقم PCE أعلى بسطر.
    .third = امسح الخانة. انسخ { $value }.

gaz-releve-type-end-name = نهاية الرقم
gaz-releve-type-end-say = اكتب الأرقام الثلاثة الأخيرة.
gaz-releve-type-end-why =
    الرقم محفور على العداد.
    نهايته تثبت أنك أمام الجهاز الصحيح.
gaz-releve-type-end-hint-1 = رقم العداد ينتهي بـ { $value }.
gaz-releve-type-end-hint-2 = هي الخانة الثانية، تحت PCE.
gaz-releve-type-end-hint-3 = الخانة الثانية مضاءة. اكتب { $value }.
gaz-releve-type-end-well = هذا هو العداد الصحيح.
gaz-releve-type-end-value = نهاية رقم العداد
gaz-releve-type-end-mistake-whole = الموقع يريد النهاية فقط: 3 أرقام.
    .second = اترك الأرقام الثلاثة الأخيرة. امسح الأخرى.
    .third = امسح الخانة. اكتب { $value }.
gaz-releve-type-end-mistake-start = هذه الأرقام الأولى. الموقع يطلب الأخيرة.
    .second = اقرأ الرقم بدءًا من اليمين.
    .third = امسح الخانة. اكتب { $value }.

gaz-releve-to-index-name = المتابعة
gaz-releve-to-index-say = المس « Continuer » (متابعة).
gaz-releve-to-index-why =
    الرقمان متوافقان.
    بقيت أرقام العداد.
gaz-releve-to-index-hint-1 = الموقع يعرف السكن. انتقل إلى الأرقام.
gaz-releve-to-index-hint-2 = الزر تحت الخانتين.
gaz-releve-to-index-hint-3 = الزر « Continuer » مضاء، تحت الخانتين. المسه.
gaz-releve-to-index-well = الموقع يذكر آخر قراءة.

## Read the meter

gaz-releve-find-index-name = قراءة العداد
gaz-releve-find-index-say = ابحث عن الأرقام التي نعطيها.
gaz-releve-find-index-why =
    الخلفية السوداء تحسب الأمتار المكعبة الكاملة.
    الخلفية الحمراء تحسب أجزاء صغيرة. لا نعطيها.
gaz-releve-find-index-hint-1 = افتح العداد على الطاولة. انظر إلى لون الخلفية.
gaz-releve-find-index-hint-2 = في السطر الصحيح خمسة أرقام. هو في وسط العداد.
gaz-releve-find-index-hint-3 = اتبع المكان المضاء. المس الأرقام على الخلفية السوداء.
gaz-releve-find-index-well = نعم. الصفر في البداية مهم أيضًا.

gaz-releve-type-index-name = كتابة الأرقام
gaz-releve-type-index-say = اكتب الأرقام السوداء الخمسة.
gaz-releve-type-index-why =
    احتفظ بالصفر في البداية. لا تضف فاصلة.
    يجب أن يكون العدد أكبر من آخر قراءة.
gaz-releve-type-index-hint-1 = على الخلفية السوداء، العداد يعرض { $value }.
gaz-releve-type-index-hint-2 = الخانة تحت آخر قراءة. في آخرها m³ (متر مكعب).
gaz-releve-type-index-hint-3 = الخانة « Chiffres sur fond noir » (أرقام على خلفية سوداء) مضاءة. اكتب { $value }.
gaz-releve-type-index-well = هذا العدد مناسب لآخر قراءة.
gaz-releve-type-index-value = الأرقام على الخلفية السوداء
gaz-releve-type-index-mistake-no-zero = ينقص رقم. العداد يعرض 5 أرقام.
    .second = الصفر في البداية مهم. اكتبه أيضًا.
    .third = امسح الخانة. اكتب { $value }.
gaz-releve-type-index-mistake-red = كتبت أرقامًا كثيرة. لا نعطي أرقام الخلفية الحمراء.
    .second = مع الأحمر، تكون الفاتورة ضخمة. اترك الأرقام الخمسة الأولى.
    .third = امسح الخانة. اكتب { $value }.
gaz-releve-type-index-mistake-red-value = الأرقام الثلاثة الأخيرة على خلفية حمراء. لا نعطيها.
    .second = معها، تكون الفاتورة ضخمة. اترك الأرقام الخمسة الأولى.
    .third = امسح ثلاثة أرقام في النهاية. يبقى { $value }.
gaz-releve-type-index-mistake-last = هذه قراءة المرة السابقة. هي على الإشعار.
    .second = العداد لا يرجع إلى الوراء. العدد الجديد أكبر.
    .third = امسح الخانة. اكتب { $value }.

gaz-releve-date-name = يوم القراءة
gaz-releve-date-say = اكتب يوم القراءة.
gaz-releve-date-why =
    العداد يدور كل يوم.
    يجب أن تعرف GRDF متى قرأته.
gaz-releve-date-hint-1 = نقرأ العداد اليوم: { $value }.
gaz-releve-date-hint-2 = هناك ثلاث خانات صغيرة متتالية: اليوم والشهر والسنة.
gaz-releve-date-hint-3 = الخانات مضاءة. اكتب { $value }.
gaz-releve-date-well = التاريخ صحيح.
gaz-releve-date-value = يوم القراءة

## The photograph

gaz-releve-choose-photo-name = اختيار الصورة
gaz-releve-choose-photo-say = المس « Choisir un fichier » (اختيار ملف).
gaz-releve-choose-photo-why =
    الصورة ليست إجبارية.
    هي تساعد إذا ظهر شك لاحقًا.
gaz-releve-choose-photo-hint-1 = هناك صورة جاهزة على الحاسوب. ابحث عنها.
gaz-releve-choose-photo-hint-2 = الزر تحت التاريخ. بجانبه، يقول الموقع « Aucun fichier » (لا يوجد ملف).
gaz-releve-choose-photo-hint-3 = الزر « Choisir un fichier » مضاء. المس هذا الزر.
gaz-releve-choose-photo-well = هذه صور الحاسوب.

gaz-releve-attach-photo-name = إرفاق الصورة
gaz-releve-attach-photo-say = أرفق الصورة الصحيحة.
gaz-releve-attach-photo-why =
    هناك صورتان لهما الاسم نفسه تقريبًا.
    واحدة فقط واضحة. افتحهما لترى.
gaz-releve-attach-photo-hint-1 = ابحث عن صورة واضحة لعداد الغاز، دون الرقم 2 في الاسم.
gaz-releve-attach-photo-hint-2 = هي في السطر الثالث: « compteur.jpg ».
gaz-releve-attach-photo-hint-3 = الزر الصحيح « Joindre » (إرفاق) مضاء. المسه.
gaz-releve-attach-photo-well = تم إرفاق الصورة. اسمها ظاهر في الصفحة.
gaz-releve-attach-photo-mistake-blurred = هذه الصورة غير واضحة. لن يقرأ أحد الأرقام.
    .second = الصورة الأخرى للعداد واضحة. ليس في اسمها رقم 2.
    .third = المس من جديد « Choisir un fichier ». أرفق « compteur.jpg ».
gaz-releve-attach-photo-mistake-green = هذه الصورة تعرض العداد الأخضر. هو للكهرباء.
    .second = شركة GRDF تهتم بالغاز فقط.
    .third = المس من جديد « Choisir un fichier ». أرفق « compteur.jpg ».

## Check and send

gaz-releve-to-recap-name = المتابعة
gaz-releve-to-recap-say = المس « Continuer » (متابعة).
gaz-releve-to-recap-why =
    الأرقام والتاريخ جاهزة.
    لم يُرسل شيء بعد.
gaz-releve-to-recap-hint-1 = الصفحة كاملة. اذهب للتحقق.
gaz-releve-to-recap-hint-2 = الزر في أسفل الصفحة، تحت الصورة.
gaz-releve-to-recap-hint-3 = الزر « Continuer » مضاء، في الأسفل. المسه.
gaz-releve-to-recap-well = الموقع يقارن مع آخر قراءة.

gaz-releve-certify-name = مراجعة ووضع علامة
gaz-releve-certify-say = أعد القراءة، ثم ضع علامة على المربع.
gaz-releve-certify-why =
    الفرق هو 255 مترًا مكعبًا.
    عشرة أضعاف ذلك تعني خطأ في القراءة.
gaz-releve-certify-hint-1 = هل كل شيء صحيح؟ قل إنك قرأت هذه الأرقام.
gaz-releve-certify-hint-2 = المربع الصغير تحت الرسالة الخضراء.
gaz-releve-certify-hint-3 = المربع « J’ai lu ces chiffres » (قرأت هذه الأرقام) مضاء. المسه.
gaz-releve-certify-well = يمكنك الإرسال.

gaz-releve-send-name = الإرسال
gaz-releve-send-say = المس « Valider » (تأكيد).
gaz-releve-send-why =
    التأكيد يرسل الأرقام إلى GRDF.
    عند الخطأ، تكفي مكالمة للتصحيح.
gaz-releve-send-hint-1 = وضعت العلامة. أرسل الأرقام.
gaz-releve-send-hint-2 = الزر تحت المربع الصغير.
gaz-releve-send-hint-3 = الزر « Valider » مضاء. المسه مرة واحدة.
gaz-releve-send-well = استلمت GRDF الأرقام. سجل رقم الإرسال.

## Other buttons and other numbers

gaz-releve-decoy-space = هذه المساحة تعرض الاستهلاك. لا نحتاج إليها اليوم.
    .second = الإشعار يطلب أرقامًا. هو لا يطلب حسابًا.
    .third = المس المربع التالي: « Donner les chiffres de mon compteur » (إعطاء أرقام عدادي).
gaz-releve-decoy-connect-home = هذا المربع لإيصال الغاز إلى سكن.
    .second = لدى { $first-name } غاز وعداد من قبل.
    .third = المس المربع الذي فوقه: « Donner les chiffres de mon compteur » (إعطاء أرقام عدادي).
gaz-releve-decoy-serial = هذا رقم العداد. هو لا يتغير.
    .second = أنت تبحث عن الأرقام التي تدور.
    .third = انزل سطرًا واحدًا: الخلفية السوداء.
gaz-releve-decoy-red = هذه الأرقام على خلفية حمراء. لا نعطيها.
    .second = هي تحسب كميات صغيرة جدًا.
    .third = اصعد سطرًا واحدًا: الخلفية السوداء.
