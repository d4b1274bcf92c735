# The coach's words: download a certificate (Caf). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

caf-attestation-title = تنزيل شهادة من صندوق Caf
caf-attestation-aim =
    المدرسة أو مطعم المدرسة يطلب معاملك العائلي (« quotient familial »).
    هذه الوثيقة موجودة في حسابك لدى صندوق Caf.
caf-attestation-task =
    كتب مطعم مدرسة الطفل Tom إلى { $first-name }.
    هو يطلب وثيقة من صندوق Caf.
    اقرأ الرسالة: أي وثيقة، ولأي شهر؟
    نزّل هذه الوثيقة واطبعها.
    بعد ذلك، لا تترك شيئًا على الحاسوب.
caf-attestation-next-1 = تعطي الوثيقة لمطعم المدرسة أو للبلدية.
caf-attestation-next-2 = بهذا العدد يحسب مطعم المدرسة السعر.
caf-attestation-next-3 = أحيانًا يكفي رقم الملف. اسأل قبل ذلك.
caf-attestation-keep-1 = الوثيقة المطبوعة
caf-attestation-keep-2 = كلمة السر، في مكان آمن
caf-attestation-help = صندوق Caf: الموقع www.caf.fr، الهاتف 3230. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## Enter the account

caf-attestation-open-account-name = فتح الحساب
caf-attestation-open-account-say = المس « Mon compte » (حسابي).
caf-attestation-open-account-why =
    وثائقك محفوظة في حسابك.
    عنوان الموقع الحقيقي هو www.caf.fr.
caf-attestation-open-account-hint-1 = الوثائق خاصة. يجب الدخول أولًا إلى الحساب.
caf-attestation-open-account-hint-2 = الزر تحت الرسالة التي فيها الرقم 3230.
caf-attestation-open-account-hint-3 = الزر « Mon compte » مضاء. ضع إصبعك عليه.
caf-attestation-open-account-well = انفتحت صفحة الدخول.

caf-attestation-type-nir-name = كتابة الرقم
caf-attestation-type-nir-say = اكتب رقم الضمان الاجتماعي.
caf-attestation-type-nir-why =
    تجده على بطاقة { $first-name }.
    صندوق Caf يطلب أول 13 رقمًا.
    آخر رقمين هما المفتاح.
caf-attestation-type-nir-hint-1 = انسخ 13 رقمًا من البطاقة. توقّف قبل المفتاح.
caf-attestation-type-nir-hint-2 = هي الخانة البيضاء الأولى، في أعلى الصفحة.
caf-attestation-type-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
caf-attestation-type-nir-well = تعرّف صندوق Caf على الرقم.
caf-attestation-type-nir-mistake-has-key = كتبت 15 رقمًا. صندوق Caf يطلب 13 رقمًا، دون المفتاح.
    .second = آخر رقمين هما المفتاح. بهما نتحقق من الأرقام الأخرى. امسحهما.
    .third = المس «مسح» مرتين. يبقى { $value }.

caf-attestation-type-password-name = كلمة السر
caf-attestation-type-password-say = اكتب كلمة السر.
caf-attestation-type-password-why =
    تظهر نقاط مكان الحروف: هذا عادي.
    هكذا لا يقرأها أحد من ورائك.
caf-attestation-type-password-hint-1 = انسخ كلمة السر من البطاقة. انتبه إلى الحرف الكبير.
caf-attestation-type-password-hint-2 = هي الخانة الثانية، تحت الرقم.
caf-attestation-type-password-hint-3 = الخانة « Mot de passe » (كلمة السر) مضاءة. اكتب { $value }.
caf-attestation-type-password-well = كلمة السر صحيحة.

caf-attestation-connect-name = تسجيل الدخول
caf-attestation-connect-say = المس « Se connecter » (تسجيل الدخول).
caf-attestation-connect-why =
    الرقم وكلمة السر جاهزان.
    هذا الزر يعطيهما إلى صندوق Caf.
caf-attestation-connect-hint-1 = الخانتان مملوءتان. ادخل الآن.
caf-attestation-connect-hint-2 = الزر أسفل الخانتين.
caf-attestation-connect-hint-3 = الزر « Se connecter » مضاء. المسه مرة واحدة فقط.
caf-attestation-connect-well = صندوق Caf يريد أن يتأكد أنك أنت.

## The code

caf-attestation-send-code-name = طلب الرمز
caf-attestation-send-code-say = المس « Envoyer le code » (إرسال الرمز).
caf-attestation-send-code-why =
    يصل الرمز إلى بريدك الإلكتروني.
    هو يمنع السارق من الدخول.
caf-attestation-send-code-hint-1 = سيرسل صندوق Caf رمزًا من 6 أرقام بالبريد الإلكتروني. اطلبه.
caf-attestation-send-code-hint-2 = الزر في الوسط، تحت عنوان البريد.
caf-attestation-send-code-hint-3 = الزر « Envoyer le code » مضاء. المس هذا الزر.
caf-attestation-send-code-well = تم إرسال الرمز إلى البريد الإلكتروني.

caf-attestation-open-mail-name = فتح البريد
caf-attestation-open-mail-say = افتح التبويب « Boîte mail » (البريد الإلكتروني).
caf-attestation-open-mail-why =
    التبويب هو صفحة أخرى مفتوحة.
    صفحة Caf تبقى مفتوحة بجانبها.
caf-attestation-open-mail-hint-1 = الرمز في رسالة إلكترونية. اذهب لقراءة الرسائل.
caf-attestation-open-mail-hint-2 = التبويبات في أعلى الشاشة. ابحث عن « Boîte mail ».
caf-attestation-open-mail-hint-3 = التبويب « Boîte mail » مضاء. المسه.
caf-attestation-open-mail-well = هذه رسائل { $first-name }.

caf-attestation-read-code-name = قراءة الرمز
caf-attestation-read-code-say = افتح أحدث رسالة.
caf-attestation-read-code-why =
    هناك رسالتان متشابهتان من صندوق Caf.
    رسالة الأمس لم تعد صالحة.
    الصحيحة وصلت « À l’instant » (الآن).
caf-attestation-read-code-hint-1 = انظر متى وصلت الرسالة. خذ التي وصلت الآن.
caf-attestation-read-code-hint-2 = هي في السطر الأول من القائمة.
caf-attestation-read-code-hint-3 = السطر الصحيح مضاء. المسه.
caf-attestation-read-code-well = ظهر الرمز. فيه 6 أرقام.

caf-attestation-type-code-name = كتابة الرمز
caf-attestation-type-code-say = عُد إلى caf.fr. اكتب الرمز.
caf-attestation-type-code-why =
    الرمز صالح 15 دقيقة، مرة واحدة فقط.
    لا تعطه لأحد، حتى على الهاتف.
caf-attestation-type-code-hint-1 = انسخ الأرقام الستة من آخر رسالة. نكتبها في صفحة Caf.
caf-attestation-type-code-hint-2 = التبويب « caf.fr » في الأعلى على اليسار. الخانة في صفحته.
caf-attestation-type-code-hint-3 = اتبع المكان المضاء. اكتب رمز آخر رسالة.
caf-attestation-type-code-well = الرمز صحيح.
caf-attestation-type-code-mistake-old-code = هذا رمز الأمس. لم يعد صالحًا.
    .second = عُد إلى الرسالة التي وصلت « À l’instant » (الآن). رمزها مختلف.
    .third = امسح الخانة. انسخ رمز آخر رسالة.

caf-attestation-confirm-code-name = تأكيد الرمز
caf-attestation-confirm-code-say = المس « Valider » (تأكيد).
caf-attestation-confirm-code-why =
    سيقارن صندوق Caf بين الرمزين.
    بعد ذلك، ينفتح الحساب.
caf-attestation-confirm-code-hint-1 = كتبت الأرقام الستة. أعطها إلى صندوق Caf.
caf-attestation-confirm-code-hint-2 = الزر « Valider » تحت خانة الرمز.
caf-attestation-confirm-code-hint-3 = الزر « Valider » مضاء. المس هذا الزر.
caf-attestation-confirm-code-well = أنت داخل الحساب. الاسم في الأعلى على اليمين.

## The letter of the canteen

caf-attestation-read-letter-name = قراءة الرسالة
caf-attestation-read-letter-say = افتح رسالة مطعم المدرسة. المس اسم الوثيقة المطلوبة.
caf-attestation-read-letter-why =
    صندوق Caf يقترح عدة وثائق.
    الرسالة تقول أيها تحتاج.
    قراءتها أولًا توفر عليك رجوعًا.
caf-attestation-read-letter-hint-1 = الرسالة على الطاولة. فيها اسم وثيقة من Caf.
caf-attestation-read-letter-hint-2 = الرسالة في أسفل الشاشة. اسم السطر « Papier demandé » (الوثيقة المطلوبة).
caf-attestation-read-letter-hint-3 = اتبع المكان المضاء، حتى اسم الوثيقة.
caf-attestation-read-letter-well = مطعم المدرسة يريد شهادة المعامل العائلي (« quotient familial »).

caf-attestation-read-month-name = إيجاد الشهر
caf-attestation-read-month-say = في الرسالة، المس شهر الوثيقة.
caf-attestation-read-month-why =
    المعامل يتغير مع الوقت.
    مطعم المدرسة يريد شهرًا محددًا.
    في الرسالة تاريخ آخر أيضًا.
caf-attestation-read-month-hint-1 = ابحث عن شهر وسنة، دون يوم.
caf-attestation-read-month-hint-2 = السطر تحت اسم الوثيقة مباشرة.
caf-attestation-read-month-hint-3 = الشهر مضاء. المسه.
caf-attestation-read-month-well = مطعم المدرسة يريد « { $month } ». تذكر هذا الشهر.

## The right paper

caf-attestation-open-attestations-name = فتح الشهادات
caf-attestation-open-attestations-say = المس « Mes attestations » (شهاداتي).
caf-attestation-open-attestations-why =
    الشهادة (« attestation ») وثيقة تثبت شيئًا.
    كل الشهادات في مكان واحد.
caf-attestation-open-attestations-hint-1 = أنت تبحث عن وثيقة رسمية. افتح مربع الشهادات.
caf-attestation-open-attestations-hint-2 = هو المربع الثاني، تحت المدفوعات.
caf-attestation-open-attestations-hint-3 = المربع « Mes attestations » مضاء. المسه.
caf-attestation-open-attestations-well = الموقع يقترح وثيقتين.

caf-attestation-choose-quotient-name = اختيار الوثيقة
caf-attestation-choose-quotient-say = اختر « quotient familial » (المعامل العائلي).
caf-attestation-choose-quotient-why =
    الرسالة تطلب المعامل العائلي.
    هو عدد يحسبه صندوق Caf.
    يتغيّر حسب الدخل والأسرة.
caf-attestation-choose-quotient-hint-1 = ماذا كتب مطعم المدرسة؟ كتب « quotient familial ».
caf-attestation-choose-quotient-hint-2 = هو المربع الكبير الثاني في الصفحة.
caf-attestation-choose-quotient-hint-3 = المربع « Attestation de quotient familial » مضاء. المسه.
caf-attestation-choose-quotient-well = هذه هي الوثيقة الصحيحة. بقي اختيار الشهر.
caf-attestation-choose-quotient-mistake-payment = هذه الوثيقة تبيّن الإعانات المستلمة. مطعم المدرسة يريد « quotient familial ».
    .second = وثيقة المدفوعات يطلبها أحيانًا صاحب السكن. عُد إلى القائمة.
    .third = المس « Retour » (رجوع). ثم المس المربع الثاني، « quotient familial ».

caf-attestation-download-name = التنزيل
caf-attestation-download-say = نزّل وثيقة الشهر الصحيح.
caf-attestation-download-why =
    مطعم المدرسة يريد شهر « { $month } ».
    التنزيل هو نسخ الوثيقة إلى الحاسوب.
caf-attestation-download-hint-1 = المعامل يتغيّر مع الوقت. خذ أحدث شهر.
caf-attestation-download-hint-2 = ابحث عن « { $month } »، في السطر الثاني. الزر على اليمين.
caf-attestation-download-hint-3 = زر السطر الصحيح مضاء. المس « Télécharger » (تنزيل).
caf-attestation-download-well = وصلت الوثيقة إلى « Téléchargements » (التنزيلات).
caf-attestation-download-mistake-old-month = هذه وثيقة الشهر السابق. مطعم المدرسة يريد « { $month } ».
    .second = تغيّر المعامل منذ ذلك الشهر. اقرأ الشهر في أول السطر.
    .third = عُد إلى التبويب « caf.fr ». المس زر السطر « { $month } ».

## Open, print

caf-attestation-open-file-name = فتح الوثيقة
caf-attestation-open-file-say = افتح الوثيقة التي نزّلتها.
caf-attestation-open-file-why =
    الوثائق تصل إلى « Téléchargements » (التنزيلات).
    اسمها يبدأ بكلمة « quotient ».
    ملف PDF يشبه ورقة مطبوعة.
caf-attestation-open-file-hint-1 = ابحث عن اسم فيه « quotient » والشهر. ليس صورة.
caf-attestation-open-file-hint-2 = هو في القائمة، بعد الملفات الموجودة من قبل.
caf-attestation-open-file-hint-3 = السطر الصحيح مضاء. المس اسم الملف.
caf-attestation-open-file-well = الوثيقة مفتوحة. المعامل في السطر الأخير.

caf-attestation-print-name = الطباعة
caf-attestation-print-say = المس « Imprimer » (طباعة).
caf-attestation-print-why =
    مطعم المدرسة يحتاج إلى الورقة.
    تحقّق أولًا من الاسم والشهر.
caf-attestation-print-hint-1 = الوثيقة صحيحة. اطبعها على ورقة.
caf-attestation-print-hint-2 = الزر فوق الوثيقة، على اليمين.
caf-attestation-print-hint-3 = الزر « Imprimer » مضاء. المسه مرة واحدة.
caf-attestation-print-well = الورقة تُطبَع. في الواقع، خذها فورًا.

## Leave nothing behind

caf-attestation-delete-name = حذف الملف
caf-attestation-delete-say = احذف الملف من الحاسوب.
caf-attestation-delete-why =
    أشخاص آخرون يستعملون هذا الحاسوب.
    على هذه الوثيقة اسم ودخل.
caf-attestation-delete-hint-1 = الوثيقة مطبوعة. يجب ألا يبقى الملف هنا.
caf-attestation-delete-hint-2 = بالسهم، عد إلى قائمة الملفات. الزر بجانب الملف.
caf-attestation-delete-hint-3 = اتبع المكان المضاء. المس « Supprimer » (حذف)، بجانب ملف « quotient ».
caf-attestation-delete-well = تم حذف الملف. في الواقع، أفرغ سلة المهملات أيضًا.

caf-attestation-log-out-name = تسجيل الخروج
caf-attestation-log-out-say = عُد إلى caf.fr. سجّل الخروج.
caf-attestation-log-out-why =
    إغلاق الصفحة لا يكفي.
    دون تسجيل الخروج، يبقى الحساب مفتوحًا.
caf-attestation-log-out-hint-1 = حساب { $first-name } ما زال مفتوحًا. أغلقه.
caf-attestation-log-out-hint-2 = في التبويب « caf.fr »، الرابط في أسفل الصفحة.
caf-attestation-log-out-hint-3 = اتبع المكان المضاء، حتى « Se déconnecter » (تسجيل الخروج).
caf-attestation-log-out-well = الحساب مغلق. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

caf-attestation-decoy-benefits = هنا نطلب إعانة جديدة. أنت تبحث عن وثيقة.
    .second = الوثيقة خاصة. هي في الحساب، وليست هنا.
    .third = المس الزر « Mon compte »، فوقه.
caf-attestation-decoy-france-connect = هذا باب آخر للدخول، بحساب آخر. هو صالح أيضًا في الواقع.
    .second = اليوم، ادخل بالرقم وكلمة السر لحساب Caf.
    .third = المس « Se connecter »، فوقه.
caf-attestation-decoy-open-old = هذه الرسالة وصلت أمس. رمزها لم يعد صالحًا.
    .second = رمز Caf صالح 15 دقيقة فقط.
    .third = عد إلى القائمة. ثم افتح السطر الأول.
caf-attestation-decoy-open-scam = هذه الرسالة فخ. صندوق Caf لا يَعِد بالمال هكذا.
    .second = انظر إلى العنوان: لا ينتهي بـ « caf.fr ».
    .third = عد إلى القائمة. في الواقع، احذف هذه الرسالة.
caf-attestation-decoy-payments = هنا نرى المال المدفوع. أنت تبحث عن شهادة.
    .second = قائمة المدفوعات ليست وثيقة رسمية.
    .third = المس المربع التالي: « Mes attestations ».
caf-attestation-decoy-log-out-early = ستخرج في النهاية. بقيت أشياء تقوم بها.
    .second = أولًا الوثيقة. بعد ذلك، احذف الملف. ثم سجّل الخروج.
    .third = عُد إلى الوراء بالسهم، في الأعلى على اليسار.
caf-attestation-decoy-attestation-old = هذه وثيقة الشهر السابق.
    .second = انظر إلى الشهر في اسم الملف.
    .third = خذ ملف « quotient » للشهر المطلوب: « { $month } ».
caf-attestation-decoy-deadline = هذا تاريخ تسليم الوثيقة. أنت تبحث عن شهر الوثيقة.
    .second = في هذا التاريخ يوم. الشهر المطلوب دون يوم.
    .third = المس السطر الذي فوقه: « Mois du papier » (شهر الوثيقة).
