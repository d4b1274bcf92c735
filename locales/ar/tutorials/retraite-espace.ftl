# The coach's words: enter one's pension space (Assurance retraite). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

retraite-espace-title = الدخول إلى حساب التقاعد
retraite-espace-aim =
    حساب التقاعد يعرض حقوقك ووثائقك.
    هو مجاني. يمكن الدخول إليه بحساب ameli.
retraite-espace-task =
    تدخل { $first-name } لأول مرة إلى حساب تقاعدها.
    ابحث عن الموقع الرسمي وادخل بخدمة FranceConnect.
    تعرف { $first-name } كلمة السر لحساب ameli.
    صحح عنوان بريدها الإلكتروني، ثم سجل الخروج.
retraite-espace-next-1 = في المرات القادمة، تكفي خدمة FranceConnect. الموقع يعرفك.
retraite-espace-next-2 = الرسائل المهمة تصل إلى البريد الإلكتروني المسجل.
retraite-espace-next-3 = المعاش لا يأتي وحده. يجب طلبه.
retraite-espace-keep-1 = عنوان الموقع: www.lassuranceretraite.fr
retraite-espace-keep-2 = كلمة السر لحساب ameli، في مكان آمن
retraite-espace-help = تأمين التقاعد: الموقع www.lassuranceretraite.fr، الهاتف 3960. من خارج فرنسا أو من هاتف الإنترنت (box): 09 71 10 39 60.

## Find the true site

retraite-espace-official-name = الموقع الرسمي
retraite-espace-official-say = افتح الموقع الرسمي.
retraite-espace-official-why =
    النتيجة الأولى إعلان مدفوع.
    العنوان الرسمي هو www.lassuranceretraite.fr.
retraite-espace-official-hint-1 = اقرأ العنوان تحت كل نتيجة. اترك الإعلان.
retraite-espace-official-hint-2 = النتيجة الصحيحة هي الثانية.
retraite-espace-official-hint-3 = النتيجة الرسمية مضاءة. المسها.
retraite-espace-official-well = العنوان في الأعلى صحيح.

retraite-espace-open-space-name = فتح الحساب
retraite-espace-open-space-say = المس « Mon espace personnel » (حسابي الشخصي).
retraite-espace-open-space-why =
    الحساب يجمع المسار المهني والمدفوعات والرسائل.
    هو محمي: يجب إثبات من أنت.
retraite-espace-open-space-hint-1 = ابحث عن باب الحساب الشخصي.
retraite-espace-open-space-hint-2 = هو الزر الكبير، تحت العنوان.
retraite-espace-open-space-hint-3 = الزر « Mon espace personnel » مضاء. المس هذا الزر.
retraite-espace-open-space-well = الموقع يقترح طريقتين للدخول.

retraite-espace-france-connect-name = خدمة FranceConnect
retraite-espace-france-connect-say = المس الزر FranceConnect.
retraite-espace-france-connect-why =
    خدمة FranceConnect تستعمل حسابًا تملكه من قبل.
    لا حاجة إلى إنشاء شيء.
retraite-espace-france-connect-hint-1 = لدى { $first-name } حساب ameli. يمكن استعماله هنا.
retraite-espace-france-connect-hint-2 = هو الزر الأول في الصفحة.
retraite-espace-france-connect-hint-3 = الزر FranceConnect مضاء. المسه.
retraite-espace-france-connect-well = خدمة FranceConnect تسأل أي حساب تستعمل.
retraite-espace-france-connect-mistake-own = ليست لدى { $first-name } كلمة سر خاصة بالتقاعد.
    .second = حسابها على ameli يكفي، مع FranceConnect.
    .third = المس « Retour » (رجوع)، ثم الزر FranceConnect.

## Enter with ameli

retraite-espace-choose-ameli-name = اختيار ameli
retraite-espace-choose-ameli-say = المس « Ameli.fr ».
retraite-espace-choose-ameli-why =
    اختر الحساب الذي تعرف كلمة سره.
    الحساب الذي تعرفه { $first-name } هو ameli.
retraite-espace-choose-ameli-hint-1 = أي كلمة سر على البطاقة؟ كلمة سر ameli.
retraite-espace-choose-ameli-hint-2 = هو المربع الثاني في القائمة.
retraite-espace-choose-ameli-hint-3 = المربع « Ameli.fr » مضاء. المس هذا المربع.
retraite-espace-choose-ameli-well = انفتحت صفحة ameli. هذا عادي.
retraite-espace-choose-ameli-mistake-taxes = هذا الباب يطلب الرقم الضريبي. لا تملكه { $first-name } هنا.
    .second = الحساب الأول في القائمة ليس دائمًا هو المناسب.
    .third = المس « Retour » (رجوع)، ثم « Ameli.fr ».

retraite-espace-nir-name = كتابة الرقم
retraite-espace-nir-say = اكتب أول 13 رقمًا.
retraite-espace-nir-why =
    هو رقم الضمان الاجتماعي.
    موقع ameli يطلبه دون المفتاح.
retraite-espace-nir-hint-1 = انسخ 13 رقمًا من البطاقة. اترك آخر رقمين.
retraite-espace-nir-hint-2 = هي الخانة الأولى في الصفحة.
retraite-espace-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
retraite-espace-nir-well = تعرف موقع ameli على الرقم.
retraite-espace-nir-mistake-has-key = كتبت 15 رقمًا. هنا نكتب 13 رقمًا.
    .second = آخر رقمين هما المفتاح. امسحهما.
    .third = المس «مسح» مرتين. يبقى { $value }.
retraite-espace-nir-mistake-swapped = رقمان تبادلا المكان.
    .second = قارن مع البطاقة، رقمين في كل مرة.
    .third = الرقم الصحيح هو { $value }.

retraite-espace-password-name = كلمة السر
retraite-espace-password-say = اكتب كلمة السر لحساب ameli.
retraite-espace-password-why =
    خدمة FranceConnect ليست لها كلمة سر خاصة.
    هي تستعمل كلمة سر ameli.
retraite-espace-password-hint-1 = انسخ كلمة السر من البطاقة. احتفظ بالحرف الكبير.
retraite-espace-password-hint-2 = هي الخانة الثانية، تحت الرقم.
retraite-espace-password-hint-3 = الخانة مضاءة. اكتب { $value }.
retraite-espace-password-well = كلمة السر صحيحة.

retraite-espace-connect-name = تسجيل الدخول
retraite-espace-connect-say = المس « Je me connecte » (أسجل الدخول).
retraite-espace-connect-why =
    سيتأكد موقع ameli أنها فعلًا { $first-name }.
    سيصل رمز إلى بريدها الإلكتروني.
retraite-espace-connect-hint-1 = الخانتان مملوءتان. تابع.
retraite-espace-connect-hint-2 = الزر تحت الخانتين.
retraite-espace-connect-hint-3 = الزر « Je me connecte » مضاء. المسه مرة واحدة.
retraite-espace-connect-well = تم إرسال الرمز.

retraite-espace-open-mail-name = فتح البريد
retraite-espace-open-mail-say = افتح التبويب « Boîte mail » (البريد الإلكتروني).
retraite-espace-open-mail-why =
    الرمز في رسالة إلكترونية.
    صفحة ameli تبقى مفتوحة بجانبها.
retraite-espace-open-mail-hint-1 = اترك صفحة الرمز مفتوحة. اذهب لقراءة الرسائل.
retraite-espace-open-mail-hint-2 = التبويبات في أعلى الشاشة.
retraite-espace-open-mail-hint-3 = التبويب « Boîte mail » مضاء. المس هذا التبويب.
retraite-espace-open-mail-well = هذه رسائل { $first-name }.

retraite-espace-read-code-name = قراءة الرمز
retraite-espace-read-code-say = افتح أحدث رسالة.
retraite-espace-read-code-why =
    هناك رسالتان متشابهتان.
    رسالة الأمس لم تعد صالحة.
retraite-espace-read-code-hint-1 = انظر متى وصلت كل رسالة.
retraite-espace-read-code-hint-2 = الرسالة الصحيحة وصلت « À l’instant » (الآن).
retraite-espace-read-code-hint-3 = السطر الصحيح مضاء. المسه.
retraite-espace-read-code-well = في الرمز 6 أرقام.

retraite-espace-type-code-name = كتابة الرمز
retraite-espace-type-code-say = عد إلى ameli. اكتب الرمز.
retraite-espace-type-code-why =
    طلبت { $first-name } هذا الرمز الآن: كل شيء على ما يرام.
    إذا وصل رمز لم تطلبه، فهذه علامة فخ.
retraite-espace-type-code-hint-1 = الرمز الذي في الرسالة نكتبه في صفحة ameli.
retraite-espace-type-code-hint-2 = عد إلى التبويب الأول. الخانات الست في الوسط.
retraite-espace-type-code-hint-3 = اتبع المكان المضاء. اكتب أرقام الرسالة.
retraite-espace-type-code-well = الرمز صحيح.
retraite-espace-type-code-mistake-old-code = هذا رمز الأمس. لم يعد صالحًا.
    .second = عد إلى الرسالة التي وصلت « À l’instant » (الآن).
    .third = امسح الخانات. اكتب رمز الرسالة الجديدة.

retraite-espace-confirm-code-name = تأكيد الرمز
retraite-espace-confirm-code-say = المس « Valider » (تأكيد).
retraite-espace-confirm-code-why =
    موقع ameli يقارن بين الرمزين.
    بعد ذلك، تعود خدمة FranceConnect.
retraite-espace-confirm-code-hint-1 = كتبت الأرقام الستة. أكد.
retraite-espace-confirm-code-hint-2 = الزر تحت الرمز.
retraite-espace-confirm-code-hint-3 = الزر « Valider » مضاء. المس هذا الزر.
retraite-espace-confirm-code-well = خدمة FranceConnect تعرض اسمًا. اقرأه.

retraite-espace-continue-name = التحقق من الاسم
retraite-espace-continue-say = اقرأ الاسم، ثم تابع.
retraite-espace-continue-why =
    الموقع يستلم هوية { $first-name }.
    لا يستلم كلمة سرها.
    إذا ظهر اسم آخر، يجب التوقف.
retraite-espace-continue-hint-1 = الاسم الظاهر هو فعلًا { $name }.
retraite-espace-continue-hint-2 = الزر في الأسفل، تحت القائمة.
retraite-espace-continue-hint-3 = الزر « Continuer » (متابعة) مضاء. المسه.
retraite-espace-continue-well = عدت إلى موقع التقاعد.

## First visit

retraite-espace-find-number-name = إيجاد الرقم
retraite-espace-find-number-say = ابحث عن الرقم على البطاقة الصحية (carte Vitale).
retraite-espace-find-number-why =
    هذه المرة، الموقع يريد 15 رقمًا.
    البطاقة الصحية تعرض الرقم مع المفتاح.
retraite-espace-find-number-hint-1 = افتح البطاقة الصحية الموضوعة على المكتب.
retraite-espace-find-number-hint-2 = الورقة تحت الصفحة. الرقم بعد الاسم.
retraite-espace-find-number-hint-3 = اتبع المكان المضاء. المس رقم الضمان الاجتماعي.
retraite-espace-find-number-well = آخر رقمين هما المفتاح.

retraite-espace-number-name = الرقم الكامل
retraite-espace-number-say = اكتب الرقم كله، 15 رقمًا.
retraite-espace-number-why =
    الرقم يربط { $first-name } بملف تقاعدها.
    الموقع يطلبه في المرة الأولى فقط.
retraite-espace-number-hint-1 = اكتب الرقم كله من البطاقة، مع المفتاح.
retraite-espace-number-hint-2 = هناك خانة واحدة، في وسط الصفحة.
retraite-espace-number-hint-3 = الخانة مضاءة. اكتب { $value }.
retraite-espace-number-well = وجد الموقع الملف.
retraite-espace-number-mistake-no-key = تنقص أرقام. هنا نكتب 15 رقمًا.
    .second = أضف المفتاح: آخر رقمين على البطاقة.
    .third = الرقم الكامل هو { $value }.
retraite-espace-number-mistake-swapped = المفتاح لا يطابق. ربما هناك رقم خطأ.
    .second = قارن مع البطاقة، رقمين في كل مرة.
    .third = الرقم الكامل هو { $value }.

retraite-espace-link-name = المتابعة
retraite-espace-link-say = المس « Continuer » (متابعة).
retraite-espace-link-why =
    الرقم كامل.
    الصفحة التالية تعرض الهاتف والبريد.
retraite-espace-link-hint-1 = كتبت 15 رقمًا. انتقل إلى التالي.
retraite-espace-link-hint-2 = الزر تحت الخانة.
retraite-espace-link-hint-3 = الزر « Continuer » مضاء. المس هذا الزر.
retraite-espace-link-well = اقرأ جيدًا البريد الإلكتروني الظاهر.

retraite-espace-email-name = البريد الإلكتروني
retraite-espace-email-say = اكتب عنوان البريد الإلكتروني الصحيح.
retraite-espace-email-why =
    العنوان الظاهر من عمل سابق.
    لم تعد { $first-name } تستطيع فتحه.
    قد تضيع الرسائل.
retraite-espace-email-hint-1 = امسح العنوان القديم. انسخ عنوان البطاقة.
retraite-espace-email-hint-2 = الخانة تحت الهاتف. هي مملوءة من قبل.
retraite-espace-email-hint-3 = الخانة مضاءة. اكتب { $value }.
retraite-espace-email-well = ستصل الرسائل إلى المكان الصحيح.
retraite-espace-email-mistake-old-address = هذا عنوان من عمل سابق. لم يعد ينفع.
    .second = امسح الخانة كلها، ثم انسخ عنوان البطاقة.
    .third = اكتب { $value }.
retraite-espace-email-mistake-no-at = ينقص الرمز @.
    .second = الرمز @ يأتي بين الاسم وكلمة « messagerie ».
    .third = اكتب { $value }.

retraite-espace-save-name = الحفظ
retraite-espace-save-say = المس « Enregistrer » (حفظ).
retraite-espace-save-why =
    العنوان صحيح.
    الموقع يحفظه لكي يخبرك.
retraite-espace-save-hint-1 = الهاتف والعنوان صحيحان. احفظهما.
retraite-espace-save-hint-2 = الزر تحت البريد الإلكتروني.
retraite-espace-save-hint-3 = الزر « Enregistrer » مضاء. المس هذا الزر.
retraite-espace-save-well = حساب التقاعد مفتوح.

retraite-espace-log-out-name = تسجيل الخروج
retraite-espace-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
retraite-espace-log-out-why =
    هذا الحاسوب يستعمله آخرون.
    إغلاق الصفحة لا يكفي.
retraite-espace-log-out-hint-1 = حساب { $first-name } مفتوح. أغلقه.
retraite-espace-log-out-hint-2 = الرابط في أسفل الصفحة.
retraite-espace-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
retraite-espace-log-out-well = الحساب مغلق. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

retraite-espace-decoy-paid = هذا إعلان: اقرأ كلمة « Sponsorisé » (إعلان مدفوع).
    .second = هذا الموقع الخاص يبيع خدمة مجانية.
    .third = عد إلى النتائج. اختر www.lassuranceretraite.fr.
retraite-espace-decoy-order = توقف هنا. حساب التقاعد مجاني.
    .second = لا تعط أبدًا بطاقتك البنكية من أجل هذا.
    .third = المس « Retour aux résultats » (رجوع إلى النتائج).
retraite-espace-decoy-forum = هذا الموقع يعرض آراء قراء. ليس رسميًا.
    .second = لا ندخل إلى حسابنا من منتدى.
    .third = المس النتيجة الثانية، الموقع الرسمي.
retraite-espace-decoy-create = مع FranceConnect، لا حاجة إلى إنشاء شيء.
    .second = لدى { $first-name } حساب ameli من قبل. هو يكفي.
    .third = المس « Mon espace personnel » (حسابي الشخصي)، قبله مباشرة.
retraite-espace-decoy-post = هذا الباب يطلب تطبيقًا على الهاتف.
    .second = لا تملكه { $first-name }. هي تعرف حساب ameli.
    .third = المس « Ameli.fr ».
retraite-espace-decoy-helper = هذا الرابط للمستشار، وليس لك.
    .second = يستطيع شخص مؤهل استعماله، بموافقتك المكتوبة.
    .third = المس « Ameli.fr »، في الأعلى.
retraite-espace-decoy-old = هذه رسالة الأمس. رمزها لم يعد صالحًا.
    .second = كل دخول له رمز خاص.
    .third = عد إلى الرسائل. افتح التي وصلت « À l’instant » (الآن).
retraite-espace-decoy-serial = هذا رقم البطاقة، وليس رقم { $first-name }.
    .second = الرقم الصحيح يبدأ بـ 2 وفيه 15 رقمًا.
    .third = المس السطر الذي فوقه: رقم الضمان الاجتماعي.
