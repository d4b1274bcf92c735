# The coach's words: ask for housing aid (Caf). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

caf-aide-logement-title = طلب إعانة السكن
caf-aide-logement-aim =
    يمكن لصندوق Caf أن يساعد على دفع الإيجار.
    تقدم الطلب عبر الإنترنت، ومعك عقد الإيجار.
caf-aide-logement-task =
    تستأجر { $first-name } وحدها شقة صغيرة.
    المفاتيح عندها منذ شهر تقريبًا.
    عقد الإيجار على المكتب، تحت الشاشة.
    قدم طلبها للحصول على إعانة السكن.
    أعد قراءة كل شيء، ثم أرفق عقد الإيجار وشهادة الإيجار.
    في النهاية، أغلق حسابها.
caf-aide-logement-next-1 = يدرس صندوق Caf الطلب. يصل الجواب إلى حسابك.
caf-aide-logement-next-2 = الشهر الأول لا يُدفع. تبدأ الإعانة في الشهر التالي.
caf-aide-logement-next-3 = إذا تغيرت حياتك، أخبر صندوق Caf فورًا.
caf-aide-logement-keep-1 = عقد الإيجار وشهادة الإيجار
caf-aide-logement-keep-2 = تاريخ إرسال الطلب
caf-aide-logement-help = صندوق Caf: الموقع www.caf.fr، الهاتف 3230. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## The home

caf-aide-logement-open-request-name = فتح الطلب
caf-aide-logement-open-request-say = المس « Demander une aide au logement » (طلب إعانة السكن).
caf-aide-logement-open-request-why =
    صندوق Caf يختار بنفسه الإعانة المناسبة: APL أو ALF أو ALS.
    تقدم طلبًا واحدًا فقط.
caf-aide-logement-open-request-hint-1 = تريد إعانة لدفع الإيجار. ابحث عن كلمة « logement » (سكن).
caf-aide-logement-open-request-hint-2 = هو المربع الكبير الأول، تحت الرسالة.
caf-aide-logement-open-request-hint-3 = المربع مضاء. ضع إصبعك عليه.
caf-aide-logement-open-request-well = انفتح الطلب. لم يُرسل شيء بعد.

caf-aide-logement-entry-name = تاريخ الدخول
caf-aide-logement-entry-say = اكتب تاريخ الدخول.
caf-aide-logement-entry-why =
    هو يوم استلام المفاتيح.
    هذا اليوم مكتوب في عقد الإيجار.
    لا نطلب الإعانة قبل هذا اليوم.
caf-aide-logement-entry-hint-1 = في أي يوم استلمت المفاتيح؟ في { $value }.
caf-aide-logement-entry-hint-2 = هناك ثلاث خانات صغيرة، تحت العنوان: اليوم والشهر والسنة.
caf-aide-logement-entry-hint-3 = الخانات مضاءة. اكتب { $value }.
caf-aide-logement-entry-well = تم تسجيل تاريخ الدخول.
caf-aide-logement-entry-value = تسليم المفاتيح، في عقد الإيجار
caf-aide-logement-entry-mistake-today = هذا تاريخ اليوم. صندوق Caf يطلب يوم المفاتيح.
    .second = تسكن { $first-name } في الشقة من قبل. ابحث عن « Remise des clés » (تسليم المفاتيح) في العقد.
    .third = امسح التاريخ. اكتب { $value }.
caf-aide-logement-entry-mistake-signed = في ذلك اليوم، وقعت العقد. استلمت المفاتيح بعد ذلك.
    .second = التوقيع والدخول تاريخان مختلفان. انظر إلى سطر المفاتيح.
    .third = امسح التاريخ. اكتب { $value }: هو يوم المفاتيح.

caf-aide-logement-to-landlord-name = الصفحة التالية
caf-aide-logement-to-landlord-say = المس « Continuer » (متابعة).
caf-aide-logement-to-landlord-why =
    في الموقع ثلاث صفحات.
    أجوبتك تبقى محفوظة عندما تغير الصفحة.
caf-aide-logement-to-landlord-hint-1 = التاريخ مكتوب. انتقل إلى صفحة المؤجر.
caf-aide-logement-to-landlord-hint-2 = الزر « Continuer » في أسفل الصفحة.
caf-aide-logement-to-landlord-hint-3 = الزر « Continuer » مضاء. المسه مرة واحدة.
caf-aide-logement-to-landlord-well = هذه صفحة المؤجر والإيجار.

## The landlord and the rent

caf-aide-logement-find-siret-name = إيجاد رقم SIRET
caf-aide-logement-find-siret-say = ابحث عن رقم SIRET في عقد الإيجار.
caf-aide-logement-find-siret-why =
    رقم SIRET هو رقم شركة.
    فيه 14 رقمًا.
    هنا، هو رقم الوكالة.
caf-aide-logement-find-siret-hint-1 = افتح عقد الإيجار. ابحث عن الرقم المكون من 14 رقمًا.
caf-aide-logement-find-siret-hint-2 = العقد على المكتب، تحت الصفحة. رقم SIRET بعد اسم الوكالة.
caf-aide-logement-find-siret-hint-3 = اتبع المكان المضاء. في عقد الإيجار، المس رقم SIRET.
caf-aide-logement-find-siret-well = هذا هو الرقم الصحيح: 14 رقمًا.

caf-aide-logement-siret-name = كتابة رقم SIRET
caf-aide-logement-siret-say = انسخ رقم SIRET في الخانة.
caf-aide-logement-siret-why =
    بهذا الرقم، يتعرف صندوق Caf على الوكالة.
    المسافات بين الأرقام لا تهم.
caf-aide-logement-siret-hint-1 = انسخ أرقام العقد: اثنا عشر صفرًا، ثم 18.
caf-aide-logement-siret-hint-2 = هي الخانة الأولى في الصفحة.
caf-aide-logement-siret-hint-3 = الخانة مضاءة. اكتب { $value }.
caf-aide-logement-siret-well = تعرف صندوق Caf على الوكالة.
caf-aide-logement-siret-value = رقم SIRET للوكالة، في عقد الإيجار
caf-aide-logement-siret-mistake-siren = تنقص أرقام. رقم SIRET فيه 14 رقمًا.
    .second = رقم SIREN فيه 9 أرقام. رقم SIRET يزيد عليه 5 أرقام.
    .third = أكمل الخانة: اثنا عشر صفرًا، ثم 18.

caf-aide-logement-find-rent-name = إيجاد الإيجار
caf-aide-logement-find-rent-say = ابحث عن الإيجار دون التكاليف (« Loyer hors charges »).
caf-aide-logement-find-rent-why =
    التكاليف هي الماء أو التدفئة أو التنظيف.
    عبارة « Hors charges » تعني: دون التكاليف.
    الإعانة تُحسب بهذا الإيجار.
caf-aide-logement-find-rent-hint-1 = في العقد ثلاثة أسعار متتالية. خذ الإيجار وحده.
caf-aide-logement-find-rent-hint-2 = هو في أسفل العقد، تحت الخط. هو أول الأسعار الثلاثة.
caf-aide-logement-find-rent-hint-3 = اتبع المكان المضاء. في العقد، المس الإيجار دون التكاليف.
caf-aide-logement-find-rent-well = هذا هو الإيجار دون التكاليف.

caf-aide-logement-rent-name = كتابة الإيجار
caf-aide-logement-rent-say = اكتب الإيجار: { $value }.
caf-aide-logement-rent-why =
    صندوق Caf يتحقق من هذا السعر مع الوكالة.
    لا تضف التكاليف.
caf-aide-logement-rent-hint-1 = اكتب السعر الذي وجدته الآن: { $value } يورو.
caf-aide-logement-rent-hint-2 = هي الخانة الثانية، تحت رقم SIRET.
caf-aide-logement-rent-hint-3 = خانة الإيجار مضاءة. اكتب فيها { $value }.
caf-aide-logement-rent-well = تم تسجيل الإيجار، دون التكاليف.
caf-aide-logement-rent-value = الإيجار دون التكاليف، في العقد
caf-aide-logement-rent-mistake-total = مبلغ 430 يورو هو المجموع المدفوع. صندوق Caf يطلب الإيجار وحده.
    .second = المجموع يشمل التكاليف. نحتاج إلى سعر أصغر.
    .third = امسح 430. اكتب { $value }.
caf-aide-logement-rent-mistake-charges = هذا سعر التكاليف. الإيجار أكبر.
    .second = في العقد، اقرأ السطر الذي فوقه مباشرة.
    .third = امسح الخانة. اكتب { $value }.

caf-aide-logement-to-summary-name = عرض الملخص
caf-aide-logement-to-summary-say = المس « Continuer » (متابعة) لإعادة قراءة كل شيء.
caf-aide-logement-to-summary-why =
    الملخص يعرض كل الأجوبة.
    يمكنك بعد ذلك تغيير كل شيء.
caf-aide-logement-to-summary-hint-1 = هذه الصفحة كاملة. اطلب صفحة المراجعة.
caf-aide-logement-to-summary-hint-2 = الزر تحت خانة الإيجار.
caf-aide-logement-to-summary-hint-3 = الزر « Continuer » مضاء، في الأسفل. المسه.
caf-aide-logement-to-summary-well = هذه كل الأجوبة. اقرأ كل سطر.

## Read again and mend

caf-aide-logement-edit-name = تصحيح سطر
caf-aide-logement-edit-say = صحح « Autres personnes » (أشخاص آخرون).
caf-aide-logement-edit-why =
    الموقع حسب شخصًا آخر.
    تعيش { $first-name } وحدها: المس « Modifier » (تعديل).
caf-aide-logement-edit-hint-1 = هناك سطر خاطئ. مع من تعيش { $first-name }؟ لا أحد.
caf-aide-logement-edit-hint-2 = هو السطر الثاني في الجدول. الزر على اليمين.
caf-aide-logement-edit-hint-3 = الزر الصحيح « Modifier » مضاء. المسه.
caf-aide-logement-edit-well = انفتحت الصفحة الأولى من جديد. لم يضع شيء.
caf-aide-logement-edit-mistake-too-soon = وجد الموقع خطأ. هناك سطر خاطئ في الجدول.
    .second = هي تعيش وحدها، لكن الموقع يحسب شخصًا آخر.
    .third = المس « Modifier » (تعديل) في السطر « Autres personnes ».

caf-aide-logement-others-name = كتابة صفر
caf-aide-logement-others-say = امسح الرقم 1. اكتب { $value }.
caf-aide-logement-others-why =
    لا نحسب أنفسنا.
    من يتقاسم السكن يُحسب هنا، لكنه ليس شريك حياة.
caf-aide-logement-others-hint-1 = كم شخصًا معها؟ لا أحد، إذن { $value }.
caf-aide-logement-others-hint-2 = هي الخانة التي تحت التاريخ. فيها الرقم 1 من قبل.
caf-aide-logement-others-hint-3 = الخانة مضاءة. امسح، ثم اكتب { $value }.
caf-aide-logement-others-well = العدد صحيح: لا يوجد شخص آخر.
caf-aide-logement-others-value = أشخاص آخرون
caf-aide-logement-others-mistake-herself = لقد حسبت { $first-name } أيضًا. هنا نحسب الآخرين فقط.
    .second = هي وحدها في الشقة. عدد الآخرين صفر.
    .third = امسح الرقم 1. اكتب { $value }.

caf-aide-logement-back-name = العودة
caf-aide-logement-back-say = المس « Enregistrer et revenir » (حفظ وعودة).
caf-aide-logement-back-why =
    هذا الزر يحفظ التصحيح.
    لا تحتاج إلى إعادة الصفحات الأخرى.
caf-aide-logement-back-hint-1 = تم التصحيح. عد إلى صفحة المراجعة.
caf-aide-logement-back-hint-2 = الزر تحت الخانة المصححة.
caf-aide-logement-back-hint-3 = الزر مضاء. المسه مرة واحدة.
caf-aide-logement-back-well = الملخص يعرض الآن 0.

caf-aide-logement-send-name = تأكيد الطلب
caf-aide-logement-send-say = أعد القراءة، ثم أكد الطلب.
caf-aide-logement-send-why =
    الزر « Valider » (تأكيد) يرسل الطلب.
    أنت تؤكد أن كل شيء صحيح.
    الخطأ دون قصد يمكن تصحيحه لاحقًا.
caf-aide-logement-send-hint-1 = قارن مع عقد الإيجار. إذا كان كل شيء صحيحًا، أرسل.
caf-aide-logement-send-hint-2 = الزر تحت الجدول والحساب البنكي.
caf-aide-logement-send-hint-3 = الزر « Valider ma demande » (تأكيد طلبي) مضاء. المس هذا الزر.
caf-aide-logement-send-well = تم تسجيل الطلب. ما زالت تنقص وثيقتان.

## Join the papers

caf-aide-logement-choose-lease-name = البحث عن العقد
caf-aide-logement-choose-lease-say = لعقد الإيجار، المس « Choisir un fichier » (اختيار ملف).
caf-aide-logement-choose-lease-why =
    دون الوثائق، يتوقف الطلب.
    سيفتح الموقع ملفاتك.
caf-aide-logement-choose-lease-hint-1 = صندوق Caf يريد رؤية عقد الإيجار. اطلب اختيار ملف.
caf-aide-logement-choose-lease-hint-2 = هو أول الزرين « Choisir un fichier ».
caf-aide-logement-choose-lease-hint-3 = زر عقد الإيجار مضاء. المسه.
caf-aide-logement-choose-lease-well = هذه ملفات { $first-name }.

caf-aide-logement-attach-lease-name = إرفاق العقد
caf-aide-logement-attach-lease-say = اختر عقد الإيجار بصيغة PDF.
caf-aide-logement-attach-lease-why =
    اقرأ اسم كل ملف كاملًا.
    ملف PDF فيه كل الصفحات، وهي واضحة.
caf-aide-logement-attach-lease-hint-1 = ابحث عن اسم فيه « bail » (عقد الإيجار)، ينتهي بـ « pdf ».
caf-aide-logement-attach-lease-hint-2 = هو الملف الثاني في القائمة. المس « Joindre » (إرفاق)، بجانبه.
caf-aide-logement-attach-lease-hint-3 = الزر الصحيح « Joindre » مضاء. المسه.
caf-aide-logement-attach-lease-well = تم إرفاق العقد. اسمه ظاهر في الصفحة.
caf-aide-logement-attach-lease-mistake-photo = صورة العقد هذه غير واضحة. لن يستطيع صندوق Caf قراءتها.
    .second = هناك ملف PDF أوضح. اسمه ينتهي بـ « pdf ».
    .third = المس « Changer de fichier » (تغيير الملف). ثم أرفق « bail studio.pdf ».

caf-aide-logement-choose-certificate-name = الوثيقة الثانية
caf-aide-logement-choose-certificate-say = لشهادة الإيجار، المس « Choisir un fichier » (اختيار ملف).
caf-aide-logement-choose-certificate-why =
    الوكالة تملأ هذه الوثيقة وتوقعها.
    فيها الإيجار والمساحة.
caf-aide-logement-choose-certificate-hint-1 = هناك وثيقة مرفقة. تنقص وثيقة أخرى.
caf-aide-logement-choose-certificate-hint-2 = الزر أسفل زر عقد الإيجار.
caf-aide-logement-choose-certificate-hint-3 = زر شهادة الإيجار مضاء. المسه.
caf-aide-logement-choose-certificate-well = انفتحت قائمة الملفات مرة أخرى.

caf-aide-logement-attach-certificate-name = إرفاق الشهادة
caf-aide-logement-attach-certificate-say = اختر شهادة الإيجار.
caf-aide-logement-attach-certificate-why =
    كل وثيقة لها زرها.
    اسم الملف يبدأ بكلمة « attestation » (شهادة).
caf-aide-logement-attach-certificate-hint-1 = ابحث عن كلمة « attestation » في الأسماء.
caf-aide-logement-attach-certificate-hint-2 = هو الملف الأول في القائمة. المس « Joindre » (إرفاق).
caf-aide-logement-attach-certificate-hint-3 = الزر الصحيح مضاء. المس « Joindre » (إرفاق).
caf-aide-logement-attach-certificate-well = تم إرفاق الوثيقتين.
caf-aide-logement-attach-certificate-mistake-deposit = هذا وصل مبلغ الضمان. صندوق Caf لا يطلبه.
    .second = مبلغ الضمان يُدفع مرة واحدة. الشهادة تذكر إيجار كل شهر.
    .third = المس « Changer de fichier » (تغيير الملف). أرفق « attestation loyer.pdf ».

caf-aide-logement-send-papers-name = إرسال الوثائق
caf-aide-logement-send-papers-say = المس « Envoyer mes papiers » (إرسال وثائقي).
caf-aide-logement-send-papers-why =
    الإرفاق لا يكفي.
    هذا الزر يرسل الملفين.
caf-aide-logement-send-papers-hint-1 = الاسمان ظاهران. أرسلهما الآن.
caf-aide-logement-send-papers-hint-2 = الزر تحت اسمي الملفين.
caf-aide-logement-send-papers-hint-3 = الزر مضاء. المسه مرة واحدة، ثم انتظر.
caf-aide-logement-send-papers-well = تم إرسال كل شيء. في الواقع، سجل التاريخ.

caf-aide-logement-log-out-name = تسجيل الخروج
caf-aide-logement-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
caf-aide-logement-log-out-why =
    الحساب يعرض الإيجار والبنك.
    سيستعمل شخص آخر هذا الحاسوب.
caf-aide-logement-log-out-hint-1 = انتهى العمل. أغلق حساب { $first-name }.
caf-aide-logement-log-out-hint-2 = الرابط في أسفل الصفحة.
caf-aide-logement-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
caf-aide-logement-log-out-well = الحساب مغلق. في الواقع، خذ أوراقك أيضًا.

## Other buttons

caf-aide-logement-decoy-simulate = هنا نقدر مبلغ إعانة. لا يُرسل شيء.
    .second = التقدير ليس طلبًا. صندوق Caf يقرر بعد ذلك.
    .third = المس المربع الأول: « Demander une aide au logement ».
caf-aide-logement-decoy-payments = هنا نرى المال المدفوع. لم تستلم { $first-name } شيئًا بعد.
    .second = يجب أولًا طلب الإعانة.
    .third = المس المربع الأول: « Demander une aide au logement ».
caf-aide-logement-decoy-family-home = هذا الرابط لسكن تؤجره العائلة. هنا، المؤجر وكالة.
    .second = إذا كان المؤجر قريبًا، فغالبًا لا توجد إعانة.
    .third = اترك هذا الرابط. املأ الصفحة، ثم تابع.
caf-aide-logement-decoy-private-landlord = الشخص العادي ليس له رقم SIRET. هنا، المؤجر وكالة.
    .second = اسم الوكالة في عقد الإيجار.
    .third = اترك هذا الرابط. اكتب رقم SIRET للوكالة.
caf-aide-logement-decoy-later = هذا مسموح، لكن الطلب سينتظر. الوثائق جاهزة.
    .second = دون الوثائق، يتوقف الطلب. أرفقها الآن.
    .third = المس « Choisir un fichier » (اختيار ملف) للوثيقة الناقصة.
caf-aide-logement-decoy-siren = هذا الرقم فيه 9 أرقام: هو SIREN.
    .second = رقم SIRET يبدأ بالشكل نفسه، لكنه أطول.
    .third = المس السطر الذي تحته: « SIRET ».
caf-aide-logement-decoy-charges = هذا سعر التكاليف. ابحث عن الإيجار.
    .second = التكاليف تضاف إلى الإيجار. صندوق Caf يريد الإيجار وحده.
    .third = المس السطر الذي فوقه: « Loyer hors charges » (الإيجار دون التكاليف).
caf-aide-logement-decoy-total = هذا هو المجموع، مع التكاليف. صندوق Caf لا يريد التكاليف.
    .second = الإيجار وحده أصغر من المجموع.
    .third = اصعد سطرين: « Loyer hors charges » (الإيجار دون التكاليف).
