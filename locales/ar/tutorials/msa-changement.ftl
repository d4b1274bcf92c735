# The coach's words: declare a change of situation (MSA). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

msa-changement-title = إخبار صندوق MSA بتغير
msa-changement-aim =
    حياتك تتغير: تخبر صندوق MSA فورًا.
    هكذا يبقى مبلغ الإعانة صحيحًا.
msa-changement-task =
    انتهى العقد الموسمي لـ { $first-name }.
    هو الآن مسجل في France Travail.
    صرح بهذا التغير لصندوق MSA، بالتواريخ الصحيحة.
    بعد ذلك، سجل الخروج.
msa-changement-next-1 = يطلب منك صندوق MSA شهادة العمل. ترسلها من مساحتك.
msa-changement-next-2 = يحسب الصندوق إعاناتك من جديد. يصل الجواب في رسائلك.
msa-changement-next-3 = أخبر أيضًا France Travail و ameli. صندوق MSA لا يفعل ذلك بدلًا منك.
msa-changement-keep-1 = شهادة العمل
msa-changement-keep-2 = رقم التصريح وتاريخه
msa-changement-help = صندوق MSA: الموقع www.msa.fr. الهاتف هو هاتف صندوقك المحلي. تجده على موقعه وفي رسائله.

## Enter

msa-changement-open-space-name = فتح المساحة
msa-changement-open-space-say = المس « Mon espace privé » (مساحتي الخاصة).
msa-changement-open-space-why =
    لكل شخص مساحته لدى صندوق MSA.
    التصريحات تتم داخلها.
msa-changement-open-space-hint-1 = لكي تصرح، يجب الدخول أولًا إلى المساحة.
msa-changement-open-space-hint-2 = الزر في وسط صفحة الاستقبال.
msa-changement-open-space-hint-3 = الزر « Mon espace privé » مضاء. المس هذا الزر.
msa-changement-open-space-well = انفتحت صفحة الدخول.

msa-changement-nir-name = كتابة الرقم
msa-changement-nir-say = اكتب رقم الضمان الاجتماعي.
msa-changement-nir-why =
    صندوق MSA يطلب أول 13 رقمًا.
    آخر رقمين هما المفتاح: لا نكتبهما.
msa-changement-nir-hint-1 = انسخ 13 رقمًا من بطاقة { $first-name }.
msa-changement-nir-hint-2 = هي الخانة الأولى في الصفحة.
msa-changement-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-changement-nir-well = تعرف صندوق MSA على الرقم.
msa-changement-nir-mistake-has-key = كتبت 15 رقمًا. صندوق MSA يطلب 13 رقمًا.
    .second = آخر رقمين هما المفتاح. امسحهما.
    .third = المس «مسح» مرتين. يبقى { $value }.

msa-changement-password-name = كلمة السر
msa-changement-password-say = اكتب كلمة السر.
msa-changement-password-why =
    هي كلمة السر لحساب MSA.
    النقاط تخفي الحروف: هذا عادي.
msa-changement-password-hint-1 = انسخ كلمة السر من البطاقة. انتبه إلى الحرف الكبير.
msa-changement-password-hint-2 = هي الخانة الثانية، تحت الرقم.
msa-changement-password-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-changement-password-well = كلمة السر صحيحة.

msa-changement-connect-name = تسجيل الدخول
msa-changement-connect-say = المس « Se connecter » (تسجيل الدخول).
msa-changement-connect-why =
    الخانتان مملوءتان.
    هذا الزر يفتح المساحة.
msa-changement-connect-hint-1 = الرقم وكلمة السر جاهزان. ادخل.
msa-changement-connect-hint-2 = الزر تحت الخانتين.
msa-changement-connect-hint-3 = الزر « Se connecter » مضاء. المسه مرة واحدة.
msa-changement-connect-well = انفتحت المساحة. ظهرت نافذة صغيرة.

msa-changement-refuse-save-name = رفض الحفظ
msa-changement-refuse-save-say = المس « Jamais » (أبدًا).
msa-changement-refuse-save-why =
    هذا الحاسوب يستعمله عدة أشخاص.
    إذا بقيت كلمة السر هنا، استعملها الآخرون.
msa-changement-refuse-save-hint-1 = المتصفح يريد حفظ كلمة السر. ارفض.
msa-changement-refuse-save-hint-2 = النافذة الصغيرة في الأعلى. الزر « Jamais » هو الأول.
msa-changement-refuse-save-hint-3 = الزر « Jamais » مضاء. المس هذا الزر.
msa-changement-refuse-save-well = كلمة السر غير محفوظة.

## Find the declaration

msa-changement-open-family-name = فتح القسم
msa-changement-open-family-say = المس « Famille, Logement » (الأسرة، السكن).
msa-changement-open-family-why =
    الإعانات مرتبطة بالعمل والأسرة.
    لذلك نصرح بالتغيرات في هذا القسم.
msa-changement-open-family-hint-1 = ابحث عن قسم الإعانات والتصريحات.
msa-changement-open-family-hint-2 = هو المربع الأوسط، تحت « Santé » (الصحة).
msa-changement-open-family-hint-3 = المربع « Famille, Logement » مضاء. المسه.
msa-changement-open-family-well = الموقع يعرض تصريحين.

msa-changement-open-change-name = اختيار التصريح
msa-changement-open-change-say = افتح تصريح تغير الوضع.
msa-changement-open-change-why =
    نصرح بالتغير فورًا.
    لا ننتظر نهاية الأشهر الثلاثة.
msa-changement-open-change-hint-1 = ابحث عن الكلمات « changement de situation » (تغير الوضع).
msa-changement-open-change-hint-2 = هو المربع الكبير الثاني.
msa-changement-open-change-hint-3 = المربع الصحيح مضاء. المسه.
msa-changement-open-change-well = الموقع يسأل عما تغير.

msa-changement-choose-work-name = اختيار الموضوع
msa-changement-choose-work-say = المس « Mon travail » (عملي).
msa-changement-choose-work-why =
    انتهى عقد { $first-name }.
    لم تتغير أسرته ولا سكنه.
msa-changement-choose-work-hint-1 = ما الذي تغير؟ العمل.
msa-changement-choose-work-hint-2 = هو المربع الأوسط.
msa-changement-choose-work-hint-3 = المربع « Mon travail » مضاء. المسه.
msa-changement-choose-work-well = الموقع يطلب تاريخين وجوابًا.
msa-changement-choose-work-mistake-family = هذه الصفحة عن الزوجين والأطفال.
    .second = لم تتغير أسرة { $first-name }.
    .third = المس « Retour » (رجوع)، ثم « Mon travail » (عملي).
msa-changement-choose-work-mistake-housing = هذه الصفحة عن السكن والإيجار.
    .second = ما زال { $first-name } يسكن في نفس المكان.
    .third = المس « Retour » (رجوع)، ثم « Mon travail » (عملي).

## The dates

msa-changement-find-last-day-name = إيجاد التاريخ
msa-changement-find-last-day-say = ابحث عن آخر يوم عمل.
msa-changement-find-last-day-why =
    شهادة العمل فيها ثلاثة تواريخ.
    صندوق MSA يريد آخر يوم عمل.
msa-changement-find-last-day-hint-1 = افتح شهادة العمل الموجودة على المكتب.
msa-changement-find-last-day-hint-2 = الورقة تحت الصفحة. التاريخ الصحيح هو الأوسط.
msa-changement-find-last-day-hint-3 = اتبع المكان المضاء. المس التاريخ الأوسط.
msa-changement-find-last-day-well = هذا هو التاريخ الذي نكتبه.

msa-changement-last-day-name = كتابة التاريخ
msa-changement-last-day-say = اكتب آخر يوم عمل.
msa-changement-last-day-why =
    هناك ثلاث خانات: اليوم، الشهر، السنة.
    نكتب السنة بـ 4 أرقام.
msa-changement-last-day-hint-1 = انسخ تاريخ الشهادة، التاريخ الأوسط.
msa-changement-last-day-hint-2 = الخانات الثلاث تحت اسم صاحب العمل.
msa-changement-last-day-hint-3 = الخانات مضاءة. اكتب { $value }.
msa-changement-last-day-well = تاريخ النهاية صحيح.
msa-changement-last-day-value = آخر يوم عمل
msa-changement-last-day-mistake-today = هذا تاريخ اليوم. العقد انتهى قبله.
    .second = صندوق MSA يريد آخر يوم عمل. تجده في الشهادة.
    .third = امسح الخانات. اكتب { $value }.
msa-changement-last-day-mistake-first-day = هذا أول يوم في العقد.
    .second = خذ التاريخ الثاني في الشهادة.
    .third = امسح الخانات. اكتب { $value }.
msa-changement-last-day-mistake-written-on = في هذا اليوم، وقع صاحب العمل الورقة.
    .second = انتهى العمل قبل ذلك. اصعد سطرًا واحدًا في الشهادة.
    .third = امسح الخانات. اكتب { $value }.
msa-changement-last-day-mistake-two-digits = السنة قصيرة. نحتاج إلى 4 أرقام.
    .second = ينقص أول رقمين من السنة.
    .third = المس الخانة الثالثة. التاريخ الكامل هو { $value }.

msa-changement-now-name = الوضع الحالي
msa-changement-now-say = اختر « Sans emploi » (بلا عمل).
msa-changement-now-why =
    يبحث { $first-name } عن عمل جديد.
    هو مسجل في France Travail.
msa-changement-now-hint-1 = ماذا يفعل { $first-name } منذ نهاية العقد؟
msa-changement-now-hint-2 = هو الجواب الثاني، تحت التاريخ.
msa-changement-now-hint-3 = الجواب الصحيح مضاء. المسه.
msa-changement-now-well = الموقع يطلب تاريخًا آخر.
msa-changement-now-mistake-hired = لم يجد { $first-name } عملًا جديدًا بعد.
    .second = هو بلا عمل منذ نهاية الموسم.
    .third = المس « Sans emploi, inscrit à France Travail » (بلا عمل، مسجل في France Travail).

msa-changement-open-mail-name = فتح البريد
msa-changement-open-mail-say = افتح التبويب « Boîte mail » (البريد الإلكتروني).
msa-changement-open-mail-why =
    كتبت France Travail تاريخ التسجيل.
    صفحة MSA تبقى مفتوحة بجانبها.
msa-changement-open-mail-hint-1 = التاريخ في رسالة إلكترونية. اذهب لقراءتها.
msa-changement-open-mail-hint-2 = التبويبات في أعلى الشاشة.
msa-changement-open-mail-hint-3 = التبويب « Boîte mail » مضاء. المسه.
msa-changement-open-mail-well = هذه رسائل { $first-name }.

msa-changement-read-since-name = قراءة الرسالة
msa-changement-read-since-say = افتح رسالة France Travail.
msa-changement-read-since-why =
    هذه الرسالة تؤكد التسجيل.
    فيها التاريخ بالضبط.
msa-changement-read-since-hint-1 = انظر إلى اسم المرسل. ابحث عن « France Travail ».
msa-changement-read-since-hint-2 = هي السطر الثاني في القائمة.
msa-changement-read-since-hint-3 = السطر الصحيح مضاء. المسه.
msa-changement-read-since-well = ظهر تاريخ التسجيل.

msa-changement-since-name = تاريخ التسجيل
msa-changement-since-say = اكتب تاريخ التسجيل.
msa-changement-since-why =
    عد إلى صفحة MSA.
    اكتب التاريخ الذي قرأته في الرسالة.
msa-changement-since-hint-1 = التاريخ في الرسالة هو { $value }.
msa-changement-since-hint-2 = افتح التبويب « msa.fr ». الخانات تحت الجواب الذي اخترته.
msa-changement-since-hint-3 = اتبع المكان المضاء. اكتب { $value }.
msa-changement-since-well = التاريخان صحيحان.
msa-changement-since-value = مسجل في France Travail منذ
msa-changement-since-mistake-last-day = هذا آخر يوم عمل. التسجيل جاء بعده.
    .second = اقرأ رسالة France Travail مرة أخرى.
    .third = امسح الخانات. اكتب { $value }.
msa-changement-since-mistake-today = هذا تاريخ اليوم. التسجيل أقدم.
    .second = اقرأ رسالة France Travail مرة أخرى.
    .third = امسح الخانات. اكتب { $value }.

## Send

msa-changement-to-summary-name = عرض الملخص
msa-changement-to-summary-say = المس « Continuer » (متابعة).
msa-changement-to-summary-why =
    ستعيد القراءة قبل الإرسال.
    لم نرسل شيئًا بعد.
msa-changement-to-summary-hint-1 = كتبت الأجوبة الثلاثة. انتقل إلى ما بعدها.
msa-changement-to-summary-hint-2 = الزر في الأسفل، تحت التاريخ الثاني.
msa-changement-to-summary-hint-3 = الزر « Continuer » مضاء. المس هذا الزر.
msa-changement-to-summary-well = أعد قراءة التاريخين.

msa-changement-send-name = التأكيد
msa-changement-send-say = المس « Valider » (تأكيد).
msa-changement-send-why =
    كل شيء صحيح: التاريخان والجواب.
    الزر « Valider » يرسل التصريح نهائيًا.
msa-changement-send-hint-1 = الملخص صحيح. أرسله.
msa-changement-send-hint-2 = الزر تحت السطور الأربعة.
msa-changement-send-hint-3 = الزر « Valider » مضاء. المس هذا الزر.
msa-changement-send-well = صندوق MSA على علم الآن.
msa-changement-send-mistake-refused = أحد التاريخين غير مقبول. أعد قراءة السطور.
    .second = المس « Modifier » (تعديل) للعودة إلى الخانات.
    .third = انسخ تاريخ الشهادة، ثم تاريخ الرسالة.

msa-changement-log-out-name = تسجيل الخروج
msa-changement-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
msa-changement-log-out-why =
    مساحة { $first-name } ما زالت مفتوحة.
    قد يقرؤها الشخص الذي بعدك.
msa-changement-log-out-hint-1 = قبل أن تذهب، أغلق المساحة.
msa-changement-log-out-hint-2 = الرابط في أسفل الصفحة.
msa-changement-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
msa-changement-log-out-well = المساحة مغلقة. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

msa-changement-decoy-france-connect = هذا باب آخر للدخول. هو صالح أيضًا في الواقع.
    .second = اليوم، ادخل بالرقم وكلمة السر لحساب MSA.
    .third = المس « Se connecter » (تسجيل الدخول)، قبله مباشرة.
msa-changement-decoy-keep = على حاسوب مشترك، لا نحفظ كلمة السر.
    .second = قد يدخل الشخص الذي بعدك إلى المساحة.
    .third = المس « Jamais » (أبدًا)، بجانبه.
msa-changement-decoy-health = هنا نرى استرجاع مصاريف العلاج.
    .second = لا نصرح هنا بنهاية العقد.
    .third = المس « Famille, Logement » (الأسرة، السكن)، بعده مباشرة.
msa-changement-decoy-account = هنا نغير العنوان أو الهاتف.
    .second = لم يغير { $first-name } سكنه. تغير عمله.
    .third = المس « Famille, Logement » (الأسرة، السكن)، قبله مباشرة.
msa-changement-decoy-resources = هذا التصريح نملؤه كل 3 أشهر. هو عن الدخل.
    .second = نصرح بالتغير فورًا، في تصريح آخر.
    .third = المس المربع الثاني: « changement de situation » (تغير الوضع).
msa-changement-decoy-first-day = هذا أول يوم في العقد.
    .second = صندوق MSA يسأل متى توقف العمل.
    .third = المس التاريخ التالي، التاريخ الأوسط.
msa-changement-decoy-written-on = في هذا اليوم، وقع صاحب العمل الورقة.
    .second = توقف العمل قبل ذلك ببضعة أيام.
    .third = اصعد سطرًا واحدًا. المس التاريخ الأوسط.
msa-changement-decoy-refund = هذه الرسالة فخ. هي تعد بالمال وتستعجلك.
    .second = العنوان لا ينتهي بـ « msa.fr ».
    .third = عد إلى الرسائل. افتح رسالة France Travail.
