# ما قد يحدث من طوارئ: الكلمات نفسها في كل الإجراءات.

incident-banner-say = لافتة تحجب الصفحة.
incident-banner-why =
    كثير من المواقع تعرض لافتة كهذه.
    اختر، فتعود الصفحة.
incident-banner-hint-1 = يسأل الموقع هل تقبل ملفات التتبع. الرفض لا يغيّر شيئًا هنا.
incident-banner-hint-2 = زر الرفض داخل اللافتة، في الأسفل.
incident-banner-hint-3 = المس « Tout refuser » أي رفض الكل.
incident-banner-well = أُغلقت اللافتة.

incident-popup-say = انفتحت نافذة.
incident-popup-why =
    تتحدث عن أمر آخر.
    يمكنك إغلاقها دون جواب.
incident-popup-hint-1 = اقرأ النافذة. لا علاقة لها بالإجراء.
incident-popup-hint-2 = زر الإغلاق في أسفل النافذة.
incident-popup-hint-3 = المس « Fermer » أي إغلاق.
incident-popup-well = أُغلقت النافذة. لم يضع شيء.

incident-slow-say = الصفحة بطيئة.
incident-slow-why =
    يحدث هذا كثيرًا.
    انتظر. لا تلمس عدة مرات.
incident-slow-hint-1 = الموقع يحضّر الصفحة. لمسة واحدة تكفي.
incident-slow-hint-2 = زر الانتظار في وسط الشاشة.
incident-slow-hint-3 = المس « Attendre » أي انتظر.
incident-slow-well = وصلت الصفحة.

incident-unavailable-say = الخدمة لا تجيب.
incident-unavailable-why =
    العطل من الموقع، ليس منك.
    أجوبتك محفوظة.
incident-unavailable-hint-1 = حاول مرة أخرى. وإلا فعد لاحقًا.
incident-unavailable-hint-2 = الزر تحت الرسالة، في الوسط.
incident-unavailable-hint-3 = المس « Réessayer » أي أعد المحاولة.
incident-unavailable-well = الخدمة تجيب من جديد.

incident-session-closed-say = أخرجك الموقع من حسابك.
incident-session-closed-why =
    بعد توقف، يُغلق الحساب وحده.
    هذه حماية. ادخل من جديد.
incident-session-closed-hint-1 = اكتب كلمة السر من جديد. الباقي محفوظ.
incident-session-closed-hint-2 = الزر تحت الرسالة، في الوسط.
incident-session-closed-hint-3 = المس « Se reconnecter » أي ادخل من جديد.
incident-session-closed-well = أنت في صفحة الدخول.

incident-code-late-say = الرسالة غير موجودة.
incident-code-late-why =
    ربما وُضعت في مكان آخر.
    انظر في الرسائل غير المرغوبة.
incident-code-late-hint-1 = قد يخطئ صندوق البريد في ترتيب رسالة صحيحة.
incident-code-late-hint-2 = الزر « Courrier indésirable » تحت القائمة.
incident-code-late-hint-3 = المس « Courrier indésirable » أي بريد غير مرغوب.
incident-code-late-well = وجدت الرسالة.

incident-code-expired-say = الرمز لم يعد صالحًا.
incident-code-expired-why =
    الرمز صالح بضع دقائق.
    اطلب رمزًا آخر، فهو مجاني.
incident-code-expired-hint-1 = يرفض الموقع الرمز القديم. يمكنه إرسال رمز جديد.
incident-code-expired-hint-2 = ابحث في الصفحة عن طريقة لاستلام رمز جديد.
incident-code-expired-hint-3 = المس ما هو مضاء. سيُرسل رمز جديد.
incident-code-expired-well = أُرسل رمز جديد.

incident-code-again-say = اقرأ الرمز الجديد.
incident-code-again-why =
    الرمز القديم لم يعد ينفع.
    الجديد في آخر رسالة.
incident-code-again-hint-1 = وصلت رسالة أخرى. هي في أعلى القائمة.
incident-code-again-hint-2 = افتح صندوق البريد، ثم الرسالة الأولى.
incident-code-again-hint-3 = المس ما هو مضاء.
incident-code-again-well = هذا هو الرمز الجديد.

incident-file-refused-say = لم يُرسل الملف.
incident-file-refused-why =
    فشل الإرسال مرة.
    الملف صحيح. أعد المحاولة.
incident-file-refused-hint-1 = أرفق الملف نفسه مرة أخرى.
incident-file-refused-hint-2 = الزر « Joindre » في آخر سطر الملف.
incident-file-refused-hint-3 = المس « Joindre » مرة أخرى.
incident-file-refused-well = أُرفق الملف.

incident-date-format-say = التاريخ مكتوب بطريقة خاطئة.
incident-date-format-why =
    ملأه الحاسوب وحده.
    يريد الموقع السنة بأربعة أرقام.
incident-date-format-hint-1 = اكتب اليوم ثم الشهر ثم السنة كاملة.
incident-date-format-hint-2 = هي خانة التاريخ.
incident-date-format-hint-3 = امسح، ثم اكتب { $value }.
incident-date-format-well = التاريخ صحيح.

incident-birth-name-say = هذا الاسم لا يناسب.
incident-birth-name-why =
    ملأه الحاسوب وحده.
    يريد الموقع الاسم المكتوب في شهادة الميلاد.
incident-birth-name-hint-1 = اكتب الاسم كما في البطاقة.
incident-birth-name-hint-2 = هي خانة الاسم.
incident-birth-name-hint-3 = امسح، ثم اكتب { $value }.
incident-birth-name-well = الاسم صحيح.

incident-page-moved-say = تغيّرت الصفحة.
incident-page-moved-why =
    تتغير المواقع أحيانًا.
    ابحث عن الكلمات، لا عن المكان.
incident-page-moved-hint-1 = ما تبحث عنه له اسم آخر. اقرأ الصفحة كلها.
incident-page-moved-hint-2 = انزل. هو أسفل مما كان.
incident-page-moved-hint-3 = هو السطر المضاء. المسه.
incident-page-moved-well = وجدت الطريق من جديد.

## الملفات غير المناسبة

coach-flaw-heavy = هذا الملف ثقيل جدًا. يرفضه الموقع.
    .second = انظر إلى الحجم بجانب الاسم. ابحث عن رقم أصغر.
    .third = ملف PDF أخف من الصورة غالبًا. اختر PDF.
coach-flaw-format = لا يقبل الموقع هذا النوع من الملفات.
    .second = انظر إلى آخر الاسم. يريد الموقع ‎.pdf أو ‎.jpg.
    .third = ابحث عن اسم ينتهي بـ ‎.pdf.
coach-flaw-blurred = هذه الصورة غير واضحة. لن يقرأها أحد.
    .second = افتح الملف قبل إرفاقه. هل تُقرأ كل الكلمات؟
    .third = اختر ملفًا واضحًا. الأضمن هو PDF.
coach-flaw-cut = ينقص طرف من الورقة في هذه الصورة.
    .second = يجب أن تظهر الزوايا الأربع.
    .third = اختر الملف الذي تظهر فيه الورقة كاملة.
coach-flaw-wrong = هذه ليست الورقة المطلوبة.
    .second = اقرأ اسم كل ملف. افتحه عند الشك.
    .third = أعد قراءة ما يطلبه الموقع. ابحث عن هذه الكلمات في الأسماء.

## الهاتف والأوراق

player-phone = هاتف خيالي
player-paper-nearer = تكبير
player-paper-smaller = تصغير
player-paper-close = إعادة
coach-detour-paper = هذه الخطوة على ورقة فوق الطاولة.
coach-detour-away = ورقة تحجب الصفحة.
