# The coach's words: send a missing paper (ameli). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ameli-completer-dossier-title = إرسال وثيقة يطلبها ameli
ameli-completer-dossier-aim =
    التأمين الصحي يطلب وثيقة. ترسلها عبر الإنترنت.
    تتعلم أيضًا كيف تعرف رسالة مزيفة.
ameli-completer-dossier-task =
    وصلت رسالة إلى { $first-name }: تنقص وثيقة في ملفها.
    اقرأ هذه الرسالة، ثم اذهب بنفسك إلى ameli.fr.
    قدم إشعار الضريبة وورقة RIB الخاصين بـ { $first-name }.
    بعد ذلك، أرسل كل شيء وسجل الخروج.
    الملفات على مفتاح USB.
ameli-completer-dossier-next-1 = يدرس التأمين الصحي الملف، مع وثائقك.
ameli-completer-dossier-next-2 = يصل الجواب إلى رسائل حسابك على ameli.
ameli-completer-dossier-next-3 = هل هناك طلب آخر؟ له إشعاره الخاص. أجب عن كل إشعار.
ameli-completer-dossier-keep-1 = إشعار الاستلام، في رسائل ameli
ameli-completer-dossier-keep-2 = مفتاح USB والوثائق الأصلية
ameli-completer-dossier-help = التأمين الصحي: الموقع www.ameli.fr، الهاتف 3646. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## The true mail and the false one

ameli-completer-dossier-open-mail-name = فتح البريد
ameli-completer-dossier-open-mail-say = افتح التبويب « Boîte mail » (البريد الإلكتروني).
ameli-completer-dossier-open-mail-why =
    يخبرك ameli بالبريد عندما تنقص وثيقة.
    الرسائل المزيفة تقلد هذه الرسالة. سنقارن.
ameli-completer-dossier-open-mail-hint-1 = رسالة ameli في البريد الإلكتروني. اذهب لقراءة الرسائل.
ameli-completer-dossier-open-mail-hint-2 = التبويبات في أعلى الصفحة.
ameli-completer-dossier-open-mail-hint-3 = التبويب « Boîte mail » مضاء. المسه.
ameli-completer-dossier-open-mail-well = هذه رسائل { $first-name }. منها رسالتان متشابهتان.

ameli-completer-dossier-read-mail-name = اختيار الرسالة
ameli-completer-dossier-read-mail-say = افتح الرسالة الهادئة، الموقعة باسم « ameli ».
ameli-completer-dossier-read-mail-why =
    الرسالة الصحيحة لا تخيف.
    لا تطلب كلمة سر ولا بطاقة بنكية.
    المزيفة تصرخ: « dernier rappel » (آخر تذكير)، « suspendu » (موقوف).
ameli-completer-dossier-read-mail-hint-1 = رسالتان تتحدثان عن الملف. تجنب التي تستعجل وتهدد.
ameli-completer-dossier-read-mail-hint-2 = ابحث عن السطر « Il manque un papier dans votre dossier » (تنقص وثيقة في ملفك).
ameli-completer-dossier-read-mail-hint-3 = الرسالة الصحيحة مضاءة. المسها لتقرأها.
ameli-completer-dossier-read-mail-well = هذه هي الرسالة الصحيحة. تقول: اذهب إلى حسابك.

## Go to the site oneself

ameli-completer-dossier-type-address-name = كتابة العنوان
ameli-completer-dossier-type-address-say = اكتب { $value } في أعلى الصفحة.
ameli-completer-dossier-type-address-why =
    رابط الرسالة قد يأخذك إلى موقع مزيف.
    العنوان الذي تكتبه بنفسك يأخذك إلى المكان الصحيح.
    هذه العادة تصلح لكل المواقع.
ameli-completer-dossier-type-address-hint-1 = اترك الرسالة. اكتب عنوان الموقع بنفسك: { $value }.
ameli-completer-dossier-type-address-hint-2 = المس التبويب الأول. نكتب العنوان في الخانة الطويلة، في الأعلى.
ameli-completer-dossier-type-address-hint-3 = اتبع المكان المضاء. في شريط العنوان، اكتب { $value }.
ameli-completer-dossier-type-address-well = العنوان صحيح، حرفًا حرفًا.
ameli-completer-dossier-type-address-value = عنوان الموقع
ameli-completer-dossier-type-address-mistake-amelie = هناك حرف « e » زائد. اسم الموقع ameli، دون « e » في آخره.
    .second = الاسم « Amélie » اسم امرأة. اسم الموقع ينتهي بالحرف « i ».
    .third = امسح، ثم انسخ: { $value }.

ameli-completer-dossier-go-name = الذهاب إلى الموقع
ameli-completer-dossier-go-say = المس « Aller » (اذهب).
ameli-completer-dossier-go-why =
    الصفحة تذهب مباشرة إلى الموقع المكتوب.
    هكذا تتجنب إعلانات البحث.
ameli-completer-dossier-go-hint-1 = العنوان جاهز. يجب الآن الذهاب إلى الموقع.
ameli-completer-dossier-go-hint-2 = الزر في آخر شريط العنوان.
ameli-completer-dossier-go-hint-3 = الزر « Aller » مضاء، في الأعلى. المسه مرة واحدة.
ameli-completer-dossier-go-well = أنت على الموقع الصحيح. وصلت إليه بنفسك.

ameli-completer-dossier-open-login-name = حساب ameli
ameli-completer-dossier-open-login-say = المس « Compte ameli » (حساب ameli).
ameli-completer-dossier-open-login-why =
    الطلب محفوظ في حساب { $first-name }.
    السطور الأخرى أخبار للجميع.
ameli-completer-dossier-open-login-hint-1 = الوثيقة الناقصة مذكورة في الحساب. افتحه.
ameli-completer-dossier-open-login-hint-2 = الزر تحت عنوان الصفحة.
ameli-completer-dossier-open-login-hint-3 = الزر « Compte ameli » مضاء. المسه.
ameli-completer-dossier-open-login-well = انفتحت صفحة الدخول.

## Log in

ameli-completer-dossier-type-nir-name = كتابة الرقم
ameli-completer-dossier-type-nir-say = اكتب رقم الضمان الاجتماعي.
ameli-completer-dossier-type-nir-why =
    البطاقة الصحية (carte Vitale) الخاصة بـ { $first-name } بجانبك.
    يطلب ameli أول 13 رقمًا، دون المفتاح.
ameli-completer-dossier-type-nir-hint-1 = انسخ 13 رقمًا. اترك آخر رقمين على البطاقة.
ameli-completer-dossier-type-nir-hint-2 = هي الخانة الأولى، فوق كلمة السر.
ameli-completer-dossier-type-nir-hint-3 = خانة الرقم مضاءة. اكتب { $value }.
ameli-completer-dossier-type-nir-well = الأرقام صحيحة، وعددها 13.
ameli-completer-dossier-type-nir-mistake-has-key = كتبت 15 رقمًا. يريد ameli 13 رقمًا: المفتاح زائد.
    .second = المفتاح هو آخر رقمين. امسحهما.
    .third = المس «مسح» مرتين. يجب أن تعرض الخانة { $value }.

ameli-completer-dossier-type-password-name = كلمة السر
ameli-completer-dossier-type-password-say = اكتب كلمة السر.
ameli-completer-dossier-type-password-why =
    أنت على الموقع الصحيح: يمكنك كتابتها.
    علامة العين، على اليمين، تظهر الحروف عند الحاجة.
ameli-completer-dossier-type-password-hint-1 = هي على بطاقة { $first-name }. انتبه إلى الحرف الكبير.
ameli-completer-dossier-type-password-hint-2 = هي الخانة الثانية، تحت الرقم.
ameli-completer-dossier-type-password-hint-3 = الخانة « Mot de passe » (كلمة السر) مضاءة. اكتب { $value }.
ameli-completer-dossier-type-password-well = كلمة السر صحيحة.

ameli-completer-dossier-connect-name = تسجيل الدخول
ameli-completer-dossier-connect-say = المس « Je me connecte » (أسجل الدخول).
ameli-completer-dossier-connect-why =
    الموقع يتحقق من الرقم وكلمة السر.
    ثم يرسل رمزًا بالبريد الإلكتروني.
ameli-completer-dossier-connect-hint-1 = الخانتان مملوءتان. اطلب الدخول.
ameli-completer-dossier-connect-hint-2 = الزر تحت خانة كلمة السر.
ameli-completer-dossier-connect-hint-3 = الزر « Je me connecte » مضاء. المسه مرة واحدة، ثم انتظر.
ameli-completer-dossier-connect-well = تم إرسال رمز إلى البريد الإلكتروني.

ameli-completer-dossier-read-code-name = قراءة الرمز
ameli-completer-dossier-read-code-say = افتح الرسالة « Votre code de sécurité » (رمز الأمان).
ameli-completer-dossier-read-code-why =
    هذا الرمز عادي: طلبته قبل قليل.
    الرمز الذي لم تطلبه، لا تعطه لأحد.
ameli-completer-dossier-read-code-hint-1 = وصل الرمز بالبريد الإلكتروني، الآن.
ameli-completer-dossier-read-code-hint-2 = اذهب إلى التبويب « Boîte mail ». الرمز في آخر رسالة وصلت.
ameli-completer-dossier-read-code-hint-3 = اتبع المكان المضاء، حتى رسالة الرمز.
ameli-completer-dossier-read-code-well = الرمز فيه 6 أرقام. احفظها لحظة.

ameli-completer-dossier-type-code-name = كتابة الرمز
ameli-completer-dossier-type-code-say = عد إلى ameli. اكتب الرمز.
ameli-completer-dossier-type-code-why =
    صفحة ameli بقيت مفتوحة في التبويب الآخر.
    الرمز صالح مرة واحدة فقط.
ameli-completer-dossier-type-code-hint-1 = أرقام الرسالة الستة هي { $value }. ينتظرها ameli.
ameli-completer-dossier-type-code-hint-2 = المس التبويب الأول. الخانة في وسط الصفحة.
ameli-completer-dossier-type-code-hint-3 = خانة الرمز مضاءة. اكتب { $value }.
ameli-completer-dossier-type-code-well = الرمز مطابق.

ameli-completer-dossier-confirm-code-name = تأكيد الرمز
ameli-completer-dossier-confirm-code-say = المس « Valider » (تأكيد).
ameli-completer-dossier-confirm-code-why =
    الموقع يقارن رمزك برمزه.
    بعد ذلك، ينفتح الحساب.
ameli-completer-dossier-confirm-code-hint-1 = الرمز مكتوب. أعطه إلى الموقع.
ameli-completer-dossier-confirm-code-hint-2 = الزر تحت الأرقام الستة مباشرة.
ameli-completer-dossier-confirm-code-hint-3 = الزر « Valider » مضاء. المسه.
ameli-completer-dossier-confirm-code-well = الحساب مفتوح. هناك رسالة تنتظر { $first-name }.

## Drop the papers

ameli-completer-dossier-complete-name = إكمال الملف
ameli-completer-dossier-complete-say = المس « Compléter » (إكمال).
ameli-completer-dossier-complete-why =
    الرسالة كانت صادقة إذن: تنقص وثائق.
    هنا، الطلب يأتي فعلًا من ameli.
ameli-completer-dossier-complete-hint-1 = النافذة تقترح جوابين. أنت تريد تقديم الوثائق الآن.
ameli-completer-dossier-complete-hint-2 = النافذة أمام الصفحة. الزر « Compléter » بجانب « Plus tard » (لاحقًا).
ameli-completer-dossier-complete-hint-3 = الزر « Compléter » مضاء في النافذة. المسه.
ameli-completer-dossier-complete-well = هذه هي القائمة: إشعار ضريبة وورقة RIB.

ameli-completer-dossier-choose-tax-name = تقديم إشعار الضريبة
ameli-completer-dossier-choose-tax-say = المس « Avis d’impôt : déposer » (تقديم إشعار الضريبة).
ameli-completer-dossier-choose-tax-why =
    كل وثيقة لها سطرها.
    الموقع يكتب ما يقبله: PDF أو صورة، 5 ميغابايت (Mo) على الأكثر.
    علامة Mo هي حجم الملف.
ameli-completer-dossier-choose-tax-hint-1 = ابدأ بالوثيقة الأولى في القائمة.
ameli-completer-dossier-choose-tax-hint-2 = السطر تحت اسم الملف. يقول « Aucun fichier » (لا يوجد ملف).
ameli-completer-dossier-choose-tax-hint-3 = سطر إشعار الضريبة مضاء. المسه.
ameli-completer-dossier-choose-tax-well = ظهرت ملفات مفتاح USB.

ameli-completer-dossier-attach-tax-name = إرفاق إشعار الضريبة
ameli-completer-dossier-attach-tax-say = أرفق إشعار الضريبة بصيغة PDF.
ameli-completer-dossier-attach-tax-why =
    انظر إلى الاسم، ثم إلى الحجم.
    حجم ملف PDF هو 0,8 ميغابايت: مقبول.
    حجم الصورة 12 ميغابايت: هذا كثير.
ameli-completer-dossier-attach-tax-hint-1 = نحتاج إلى إشعار الضريبة، بأقل من 5 ميغابايت.
ameli-completer-dossier-attach-tax-hint-2 = الاسم الصحيح يبدأ بـ « avis_impot » وينتهي بـ « pdf ».
ameli-completer-dossier-attach-tax-hint-3 = الزر « Joindre » (إرفاق) للملف الصحيح مضاء. المسه.
ameli-completer-dossier-attach-tax-well = تم تقديم إشعار الضريبة. اسمه ظاهر في السطر.
ameli-completer-dossier-attach-tax-mistake-heavy = حجم هذه الصورة 12 ميغابايت. الموقع يقبل 5 على الأكثر.
    .second = الوثيقة نفسها موجودة بصيغة PDF، وهي أخف: 0,8 ميغابايت.
    .third = المس « Joindre » (إرفاق) بجانب الاسم الذي ينتهي بـ « pdf ».
ameli-completer-dossier-attach-tax-mistake-rib = هذه ورقة RIB. هذا السطر ينتظر إشعار الضريبة.
    .second = ورقة RIB تبين حسابًا بنكيًا، وليس الضرائب.
    .third = المس من جديد السطر « Avis d’impôt ». خذ الملف « avis_impot ».

ameli-completer-dossier-choose-rib-name = تقديم ورقة RIB
ameli-completer-dossier-choose-rib-say = المس « RIB : déposer » (تقديم ورقة البنك).
ameli-completer-dossier-choose-rib-why =
    الوثيقة الأولى جاهزة.
    يبقى الملف ناقصًا دون الثانية.
ameli-completer-dossier-choose-rib-hint-1 = بقيت وثيقة واحدة: ورقة RIB.
ameli-completer-dossier-choose-rib-hint-2 = هو السطر الذي تحت إشعار الضريبة.
ameli-completer-dossier-choose-rib-hint-3 = سطر ورقة RIB مضاء. المسه.
ameli-completer-dossier-choose-rib-well = في ثلاثة ملفات كلمة RIB. اقرأ الأسماء جيدًا.

ameli-completer-dossier-attach-rib-name = إرفاق ورقة RIB
ameli-completer-dossier-attach-rib-say = أرفق ورقة RIB باسم { $first-name }، بصيغة PDF.
ameli-completer-dossier-attach-rib-why =
    يجب أن يصل المال إلى حساب { $first-name }.
    هل تشك؟ الزر « Ouvrir » (فتح) يعرض الوثيقة قبل إرفاقها.
ameli-completer-dossier-attach-rib-hint-1 = نحتاج إلى اسم { $first-name }، وإلى ملف PDF.
ameli-completer-dossier-attach-rib-hint-2 = ابحث عن « rib_jeanne »، في آخر القائمة.
ameli-completer-dossier-attach-rib-hint-3 = الزر « Joindre » مضاء بجانب الملف الصحيح. المسه.
ameli-completer-dossier-attach-rib-well = تم تقديم الوثيقتين. ظهر الزر « Envoyer » (إرسال).
ameli-completer-dossier-attach-rib-mistake-paul = هذه ورقة RIB باسم Paul. الملف هو ملف { $first-name }.
    .second = اسم الملف يقول « paul ». خذ الذي يقول « jeanne ».
    .third = المس من جديد سطر RIB. أرفق « rib_jeanne.pdf ».
ameli-completer-dossier-attach-rib-mistake-heic = هذا الملف ينتهي بـ « heic ». الموقع لا يستطيع قراءته.
    .second = بعض الهواتف تصنع صورًا بصيغة « heic ». الموقع يريد PDF أو JPG أو PNG.
    .third = اختر « rib_jeanne.pdf »: هي الورقة نفسها، بصيغة PDF.

ameli-completer-dossier-send-name = الإرسال
ameli-completer-dossier-send-say = المس « Envoyer » (إرسال).
ameli-completer-dossier-send-why =
    التقديم ليس هو الإرسال.
    الملف ما زال مسودة.
    هذا الزر يرسل الوثائق.
ameli-completer-dossier-send-hint-1 = الوثائق تنتظر على الموقع. أرسلها.
ameli-completer-dossier-send-hint-2 = الزر تحت سطري الوثيقتين.
ameli-completer-dossier-send-hint-3 = الزر « Envoyer » مضاء. المسه مرة واحدة فقط.
ameli-completer-dossier-send-well = تم إرسال الوثائق. صارت الحالة « Envoyé » (مرسل).

ameli-completer-dossier-log-out-name = تسجيل الخروج
ameli-completer-dossier-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
ameli-completer-dossier-log-out-why =
    أشخاص آخرون يستعملون هذا الحاسوب.
    لا تنس أيضًا أن تأخذ مفتاح USB.
ameli-completer-dossier-log-out-hint-1 = تم إرسال كل شيء. أغلق حساب { $first-name }.
ameli-completer-dossier-log-out-hint-2 = الرابط في أسفل الصفحة، تحت حالة الملف.
ameli-completer-dossier-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
ameli-completer-dossier-log-out-well = الحساب مغلق. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

ameli-completer-dossier-decoy-twin = هذه الرسالة فخ. هي تهدد وتستعجل.
    .second = تطلب البطاقة البنكية. التأمين الصحي لا يفعل ذلك أبدًا.
    .third = عد إلى القائمة. افتح « Il manque un papier dans votre dossier ».
ameli-completer-dossier-decoy-twin-link = هذا الزر يأخذك إلى موقع مزيف. هنا، لا يُرسل شيء.
    .second = اقرأ العنوان في الأعلى: لا ينتهي بـ « ameli.fr ».
    .third = المس « Quitter cette page » (مغادرة هذه الصفحة). في الواقع، احذف هذه الرسالة.
ameli-completer-dossier-decoy-mail-link = هذا الرابط صحيح اليوم. لكن في الرسالة المزيفة رابط مثله.
    .second = تعود أن تكتب العنوان بنفسك. هكذا تكون متأكدًا من الموقع.
    .third = المس التبويب الأول، ثم اكتب العنوان في الأعلى.
ameli-completer-dossier-decoy-ad = هذا السطر إعلان. يجعلك تدفع ثمن خدمة مجانية.
    .second = كلمة « Sponsorisé » تعني: شخص دفع ليكون هنا.
    .third = المس النتيجة التي تحته، ذات العنوان www.ameli.fr.
ameli-completer-dossier-decoy-forgotten = هذا الرابط لمن فقد كلمة السر.
    .second = كلمة سر { $first-name } على بطاقتها. لا شيء نغيره.
    .third = اكتب كلمة السر في الخانة، ثم سجل الدخول.
ameli-completer-dossier-decoy-later = في الواقع، يمكنك التأجيل. لكن الملف سينتظر.
    .second = الوثائق جاهزة على المفتاح. من الأفضل أن تنتهي الآن.
    .third = المس الزر الآخر في النافذة: « Compléter » (إكمال).
ameli-completer-dossier-decoy-payments = هنا نرى المصاريف المسترجعة. لا نقدم الوثائق هنا.
    .second = الطلب في إشعارات الحساب.
    .third = المس « Notifications » (الإشعارات)، فوقه مباشرة.
ameli-completer-dossier-decoy-log-out-early = انتظر: لم يُرسل شيء بعد.
    .second = قدم الوثيقتين. ثم المس « Envoyer » (إرسال).
    .third = عد إلى الوراء بالسهم، في الأعلى على اليسار.
