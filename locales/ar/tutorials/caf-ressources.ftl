# The coach's words: declare one's income (Caf). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

caf-ressources-title = التصريح بالدخل لصندوق Caf
caf-ressources-aim =
    كل 3 أشهر، تتحقق من دخل الأسرة.
    به يحسب صندوق Caf علاوة النشاط (« prime d’activité ») أو إعانة RSA.
caf-ressources-task =
    وصلت إلى { $first-name } رسالة إلكترونية من Caf. اقرأها.
    بعد ذلك، ادخل إلى حسابه على caf.fr.
    قارن المبالغ مع كشف الراتب، الموجود على المكتب.
    صحح الشهر الخاطئ، وأرفق كشف الراتب.
    لم يكن لدى Léa أي دخل. ليس لهما شيء آخر للتصريح.
    في النهاية، سجل الخروج.
caf-ressources-next-1 = يتحقق صندوق Caf من التصحيح بكشف الراتب.
caf-ressources-next-2 = يبقى مبلغ الإعانة كما هو خلال 3 أشهر.
caf-ressources-next-3 = هل هناك خطأ؟ صحح بسرعة. المال الزائد يجب إرجاعه.
caf-ressources-keep-1 = كشوف رواتب الأشهر الثلاثة
caf-ressources-keep-2 = تاريخ التصريح القادم
caf-ressources-help = صندوق Caf: الموقع www.caf.fr، الهاتف 3230. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## The mail

caf-ressources-read-notice-name = قراءة الرسالة
caf-ressources-read-notice-say = افتح رسالة Caf الإلكترونية.
caf-ressources-read-notice-why =
    صندوق Caf يخبرك برسالة كل 3 أشهر.
    الرسالة الحقيقية لا تطلب شيئًا وليس فيها رابط.
caf-ressources-read-notice-hint-1 = ابحث عن الرسالة « Une démarche vous attend » (إجراء ينتظرك).
caf-ressources-read-notice-hint-2 = هي في التبويب « Boîte mail » (البريد الإلكتروني)، في أعلى القائمة.
caf-ressources-read-notice-hint-3 = اتبع المكان المضاء. المس سطر Caf.
caf-ressources-read-notice-well = الرسالة تقول أن تذهب بنفسك إلى caf.fr.

## Enter the account

caf-ressources-type-nir-name = كتابة الرقم
caf-ressources-type-nir-say = على caf.fr، اكتب الرقم.
caf-ressources-type-nir-why =
    هو رقم الضمان الاجتماعي الخاص بـ { $first-name }.
    صندوق Caf يطلب أول 13 رقمًا، دون المفتاح.
caf-ressources-type-nir-hint-1 = انسخ 13 رقمًا من البطاقة. توقف قبل المفتاح.
caf-ressources-type-nir-hint-2 = المس التبويب « caf.fr ». هي الخانة البيضاء الأولى.
caf-ressources-type-nir-hint-3 = اتبع المكان المضاء. في الخانة، اكتب { $value }.
caf-ressources-type-nir-well = تعرف صندوق Caf على الرقم.
caf-ressources-type-nir-mistake-has-key = كتبت 15 رقمًا. صندوق Caf يطلب 13 رقمًا.
    .second = آخر رقمين هما المفتاح. امسحهما.
    .third = المس «مسح» مرتين. يبقى { $value }.

caf-ressources-type-password-name = كلمة السر
caf-ressources-type-password-say = اكتب كلمة السر.
caf-ressources-type-password-why =
    النقاط تخفي الحروف.
    الزر « Afficher » (إظهار)، على اليمين، يسمح بالتحقق.
caf-ressources-type-password-hint-1 = انسخ كلمة السر من البطاقة، مع الحرف الكبير.
caf-ressources-type-password-hint-2 = هي الخانة الثانية، تحت الرقم.
caf-ressources-type-password-hint-3 = الخانة مضاءة. اكتب { $value }.
caf-ressources-type-password-well = كلمة السر صحيحة.

caf-ressources-connect-name = تسجيل الدخول
caf-ressources-connect-say = المس « Se connecter » (تسجيل الدخول).
caf-ressources-connect-why =
    صندوق Caf يقارن الرقم وكلمة السر.
    سيطلب رمزًا أيضًا.
caf-ressources-connect-hint-1 = الخانتان مملوءتان. ادخل الآن.
caf-ressources-connect-hint-2 = الزر تحت الخانتين مباشرة.
caf-ressources-connect-hint-3 = الزر « Se connecter » مضاء. المسه مرة واحدة فقط.
caf-ressources-connect-well = صندوق Caf يريد أن يتأكد أنك أنت.

caf-ressources-send-code-name = طلب الرمز
caf-ressources-send-code-say = المس « Envoyer le code » (إرسال الرمز).
caf-ressources-send-code-why =
    يصل الرمز إلى البريد الإلكتروني.
    دونه، لا يستطيع السارق الدخول.
caf-ressources-send-code-hint-1 = سيرسل صندوق Caf رمزًا من 6 أرقام. اطلبه.
caf-ressources-send-code-hint-2 = الزر تحت عنوان البريد الذي تخفيه نقاط.
caf-ressources-send-code-hint-3 = الزر « Envoyer le code » مضاء. المس هذا الزر.
caf-ressources-send-code-well = تم إرسال الرمز إلى البريد الإلكتروني.

caf-ressources-read-code-name = قراءة الرمز
caf-ressources-read-code-say = افتح الرسالة « Votre code » (رمزك).
caf-ressources-read-code-why =
    صفحة Caf تبقى مفتوحة بجانبها.
    لا تغلقها.
caf-ressources-read-code-hint-1 = الرمز في رسالة جديدة. عد لقراءة الرسائل.
caf-ressources-read-code-hint-2 = هي في التبويب « Boîte mail » (البريد الإلكتروني). وإلا، انظر في الرسائل غير المرغوبة.
caf-ressources-read-code-hint-3 = اتبع المكان المضاء، حتى الرسالة « Votre code ».
caf-ressources-read-code-well = ظهر الرمز. فيه 6 أرقام.

caf-ressources-type-code-name = كتابة الرمز
caf-ressources-type-code-say = عد إلى caf.fr. اكتب الرمز.
caf-ressources-type-code-why =
    الرمز صالح 15 دقيقة، مرة واحدة فقط.
    لا تعطه لأحد، حتى على الهاتف.
caf-ressources-type-code-hint-1 = الرمز في الرسالة هو { $value }. نكتبه في صفحة Caf.
caf-ressources-type-code-hint-2 = التبويب « caf.fr » في الأعلى. الخانة في صفحته.
caf-ressources-type-code-hint-3 = اتبع المكان المضاء. في الخانة، اكتب { $value }.
caf-ressources-type-code-well = الرمز صحيح.

caf-ressources-confirm-code-name = تأكيد الرمز
caf-ressources-confirm-code-say = المس « Valider » (تأكيد).
caf-ressources-confirm-code-why =
    صندوق Caf يقارن بين الرمزين.
    بعد ذلك، ينفتح الحساب.
caf-ressources-confirm-code-hint-1 = كتبت الأرقام الستة. أعطها إلى صندوق Caf.
caf-ressources-confirm-code-hint-2 = الزر تحت خانة الرمز.
caf-ressources-confirm-code-hint-3 = الزر « Valider » مضاء. المس هذا الزر.
caf-ressources-confirm-code-well = أنت داخل الحساب. الاسم في الأعلى على اليمين.

## Check

caf-ressources-open-declaration-name = فتح التصريح
caf-ressources-open-declaration-say = المس « Déclarer mes ressources » (التصريح بدخلي).
caf-ressources-open-declaration-why =
    الحساب يعرض الإجراء الذي ذكرته الرسالة.
    دون تصريح، تتوقف الإعانة.
caf-ressources-open-declaration-hint-1 = ستتحقق من الدخل. افتح هذا الإجراء.
caf-ressources-open-declaration-hint-2 = هو المربع الكبير الأول، تحت الرسالة.
caf-ressources-open-declaration-hint-3 = المربع « Déclarer mes ressources » مضاء. المسه.
caf-ressources-open-declaration-well = هناك ثلاثة أشهر مملوءة من قبل.

caf-ressources-find-amount-name = إيجاد المبلغ
caf-ressources-find-amount-say = في كشف الراتب، ابحث عن « net social » (الصافي الاجتماعي).
caf-ressources-find-amount-why =
    صندوق Caf يحسب بـ « montant net social » (المبلغ الصافي الاجتماعي).
    ليس هو الراتب الإجمالي، ولا المال الذي وصل إلى البنك.
    قارنه مع الجدول.
caf-ressources-find-amount-hint-1 = افتح كشف الراتب. ابحث عن الكلمتين « net social ».
caf-ressources-find-amount-hint-2 = كشف الراتب على المكتب، تحت الصفحة. هو المبلغ الثاني.
caf-ressources-find-amount-hint-3 = اتبع المكان المضاء. المس المبلغ الصافي الاجتماعي.
caf-ressources-find-amount-well = كشف الراتب يقول 1290 يورو. الموقع يقول 1240 يورو.

caf-ressources-edit-name = تصحيح الشهر
caf-ressources-edit-say = المس « Modifier » (تعديل) في الشهر الثاني.
caf-ressources-edit-why =
    ربما أخطأ صاحب العمل.
    من حقك أن تصحح.
caf-ressources-edit-hint-1 = أي شهر مكتوب في كشف الراتب؟ ابحث عنه في الجدول.
caf-ressources-edit-hint-2 = هو السطر الأوسط. الزر على اليمين.
caf-ressources-edit-hint-3 = الزر الصحيح « Modifier » مضاء. المسه.
caf-ressources-edit-well = انفتحت صفحة هذا الشهر.
caf-ressources-edit-mistake-too-soon = ما زال أحد المبالغ خطأ. قارن مع كشف الراتب.
    .second = لم نرسل شيئًا. عد إلى الجدول بالزر « Vérifier encore » (تحقق من جديد).
    .third = المس « Modifier » (تعديل) في السطر الأوسط.

caf-ressources-amount-name = كتابة المبلغ
caf-ressources-amount-say = امسح 1240. اكتب { $value }.
caf-ressources-amount-why =
    انسخ المبلغ الصافي الاجتماعي من كشف الراتب.
    لا نحتاج هنا إلى السنتات.
caf-ressources-amount-hint-1 = المبلغ الصحيح في كشف الراتب: { $value } يورو.
caf-ressources-amount-hint-2 = في الخانة الآن 1240. هي في أعلى الصفحة.
caf-ressources-amount-hint-3 = الخانة مضاءة. امسح كل شيء، ثم اكتب { $value }.
caf-ressources-amount-well = المبلغ مثل كشف الراتب.
caf-ressources-amount-value = المبلغ الصافي الاجتماعي، كشف الراتب
caf-ressources-amount-mistake-net-paid = المبلغ 1258 يورو هو المال الذي وصل إلى البنك. صندوق Caf يريد « net social ».
    .second = الكلمتان « net social » مكتوبتان كاملتين في كشف الراتب.
    .third = امسح 1258. اكتب { $value }.
caf-ressources-amount-mistake-gross = المبلغ 1652 يورو هو الراتب الإجمالي. صندوق Caf يريد « net social ».
    .second = المبلغ « net social » أصغر من الإجمالي. هو في السطر الذي تحته.
    .third = امسح 1652. اكتب { $value }.

## Attach the proof

caf-ressources-choose-slip-name = البحث عن الكشف
caf-ressources-choose-slip-say = المس « Choisir un fichier » (اختيار ملف).
caf-ressources-choose-slip-why =
    صندوق Caf يتحقق من التصحيحات.
    كشف الراتب هو إثباتك.
caf-ressources-choose-slip-hint-1 = يجب إرفاق وثيقة. اطلب اختيار ملف.
caf-ressources-choose-slip-hint-2 = الزر تحت الكلمات « Fiche de paie » (كشف الراتب).
caf-ressources-choose-slip-hint-3 = الزر « Choisir un fichier » مضاء. المس هذا الزر.
caf-ressources-choose-slip-well = هذه ملفات { $first-name }.

caf-ressources-attach-slip-name = إرفاق الكشف
caf-ressources-attach-slip-say = أرفق كشف راتب الشهر الصحيح.
caf-ressources-attach-slip-why =
    هناك كشفان متشابهان.
    اقرأ الشهر في اسم الملف.
caf-ressources-attach-slip-hint-1 = أي شهر تصحح؟ خذ كشف راتب هذا الشهر، بصيغة PDF.
caf-ressources-attach-slip-hint-2 = هو الملف الرابع في القائمة. المس « Joindre » (إرفاق)، بجانبه.
caf-ressources-attach-slip-hint-3 = الزر الصحيح « Joindre » مضاء. المسه.
caf-ressources-attach-slip-well = تم إرفاق كشف الراتب. اسمه على الصفحة.
caf-ressources-attach-slip-mistake-other-month = هذا كشف الشهر التالي. انظر إلى الشهر في الاسم.
    .second = قبله الموقع، لكن صندوق Caf لن يستطيع التحقق.
    .third = المس « Changer de fichier » (تغيير الملف). أرفق الكشف الذي تحته مباشرة.
caf-ressources-attach-slip-mistake-half = هذه الصورة مقطوعة. المبلغ لا يظهر.
    .second = يجب أن تظهر الزوايا الأربع للورقة.
    .third = المس « Changer de fichier » (تغيير الملف). أرفق ملف PDF للشهر الصحيح.

caf-ressources-save-name = الحفظ
caf-ressources-save-say = المس « Enregistrer » (حفظ).
caf-ressources-save-why =
    هذا الزر يحفظ التصحيح.
    لم ترسل التصريح بعد.
caf-ressources-save-hint-1 = المبلغ وكشف الراتب جاهزان. احفظهما.
caf-ressources-save-hint-2 = الزر تحت اسم الملف.
caf-ressources-save-hint-3 = الزر « Enregistrer » مضاء. المس هذا الزر.
caf-ressources-save-well = الجدول يعرض المبلغ الجديد.

## Finish

caf-ressources-other-income-name = دخل آخر
caf-ressources-other-income-say = هل هناك دخل آخر؟ المس « Non » (لا).
caf-ressources-other-income-why =
    السؤال عن الزوجين معًا.
    لا نكرر الرواتب الموجودة في الجدول.
caf-ressources-other-income-hint-1 = هل استلما مالًا آخر؟ لا { $first-name } ولا Léa.
caf-ressources-other-income-hint-2 = السؤال تحت الجدول. الجواب « Non » هو الثاني.
caf-ressources-other-income-hint-3 = السؤال مضاء. المس الدائرة أمام « Non ».
caf-ressources-other-income-well = لا يوجد دخل آخر: تم التسجيل.
caf-ressources-other-income-mistake-extra = الجواب « Oui » (نعم) يضيف دخلًا. هنا، لا يوجد دخل آخر.
    .second = راتب { $first-name } موجود في الجدول من قبل.
    .third = المس الدائرة أمام « Non, aucun autre revenu » (لا، لا دخل آخر).

caf-ressources-send-name = التأكيد
caf-ressources-send-say = أعد القراءة، ثم المس « Valider » (تأكيد).
caf-ressources-send-why =
    الزر « Valider » يرسل التصريح.
    أعد قراءة الأشهر الثلاثة والجواب « Non » (لا).
caf-ressources-send-hint-1 = كل شيء صحيح الآن. أرسل التصريح.
caf-ressources-send-hint-2 = الزر في آخر الصفحة.
caf-ressources-send-hint-3 = الزر « Valider » مضاء. المسه مرة واحدة.
caf-ressources-send-well = استلم صندوق Caf التصريح.

caf-ressources-log-out-name = تسجيل الخروج
caf-ressources-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
caf-ressources-log-out-why =
    الحساب يعرض دخل الأسرة.
    إغلاق الصفحة لا يكفي.
caf-ressources-log-out-hint-1 = انتهى الأمر. أغلق حساب { $first-name }.
caf-ressources-log-out-hint-2 = الرابط في أسفل الصفحة.
caf-ressources-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
caf-ressources-log-out-well = الحساب مغلق. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

caf-ressources-decoy-scam = هذه الرسالة فخ. هي تخيف وتستعجل.
    .second = انظر إلى العنوان: لا ينتهي بـ « caf.fr ».
    .third = عد إلى القائمة. افتح الرسالة « Une démarche vous attend » (إجراء ينتظرك).
caf-ressources-decoy-claim = توقف هنا. في الواقع، هذا الزر يأخذك إلى موقع مزيف.
    .second = رسالة Caf الحقيقية ليس فيها زر.
    .third = عد إلى القائمة. ثم اذهب بنفسك إلى caf.fr.
caf-ressources-decoy-france-connect = هذا باب آخر للدخول. هو صالح أيضًا في الواقع.
    .second = اليوم، ادخل بالرقم وكلمة السر لحساب Caf.
    .third = المس « Se connecter » (تسجيل الدخول)، فوقه.
caf-ressources-decoy-edit-first = هذا الشهر صحيح. كشف الراتب عن شهر آخر.
    .second = اقرأ الشهر في أعلى كشف الراتب، على المكتب.
    .third = المس « Modifier » (تعديل) في السطر الأوسط.
caf-ressources-decoy-edit-third = هذا الشهر صحيح. كشف الراتب عن الشهر السابق.
    .second = اقرأ الشهر في أعلى كشف الراتب، على المكتب.
    .third = المس « Modifier » (تعديل) في السطر الأوسط.
caf-ressources-decoy-confirm = ليس كل شيء صحيحًا: أحد المبالغ مختلف في كشف الراتب.
    .second = قارن الشهر الأوسط مع كشف الراتب.
    .third = المس « Vérifier encore » (تحقق من جديد).
caf-ressources-decoy-gross = هذا الراتب الإجمالي. صندوق Caf لا يطلبه.
    .second = الإجمالي هو المبلغ قبل الاقتطاعات. ابحث عن « net social ».
    .third = المس السطر الذي تحته: « Montant net social » (المبلغ الصافي الاجتماعي).
caf-ressources-decoy-net-paid = هذا المال الذي وصل إلى البنك. صندوق Caf يحسب مبلغًا آخر.
    .second = هناك مبلغان متشابهان. ابحث عن الكلمتين « net social ».
    .third = المس السطر الذي فوقه: « Montant net social » (المبلغ الصافي الاجتماعي).
