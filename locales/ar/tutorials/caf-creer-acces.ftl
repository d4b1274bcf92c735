# The coach's words: create one's access to “Mon compte” (Caf). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

caf-creer-acces-title = إنشاء حساب في صندوق Caf
caf-creer-acces-aim =
    لم تطلب بعد أي إعانة من صندوق Caf.
    تنشئ الحساب خلال أول طلب.
    هل تعمل في الزراعة؟ صندوقك هو MSA، لا Caf.
caf-creer-acces-task =
    استأجرت { $first-name } شقة صغيرة. هي جديدة في صندوق Caf.
    ابدأ طلب إعانة السكن.
    أنشئ حسابها: الهوية، وسائل الاتصال، الرمز، كلمة السر.
    بعد ذلك، سجّل الخروج.
caf-creer-acces-next-1 = أُنشئ الحساب. أما الإعانة فلم تُطلَب بعد.
caf-creer-acces-next-2 = تواصل الطلب بعقد الإيجار وحسابك البنكي.
caf-creer-acces-next-3 = يرسل صندوق Caf لاحقًا رقم ملف من 7 أرقام.
caf-creer-acces-keep-1 = كلمة السر، في مكان آمن
caf-creer-acces-keep-2 = البريد الإلكتروني والهاتف اللذان أعطيتهما لصندوق Caf
caf-creer-acces-help = صندوق Caf: الموقع www.caf.fr، الهاتف 3230. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## Find the door

caf-creer-acces-open-benefits-name = الإعانات والإجراءات
caf-creer-acces-open-benefits-say = المس « Aides et démarches » (الإعانات والإجراءات).
caf-creer-acces-open-benefits-why =
    ليس في الموقع زر « S’inscrire » (التسجيل).
    الشخص الجديد يبدأ بطلب إعانة.
    لا يُرسَل أي شيء قبل النهاية.
caf-creer-acces-open-benefits-hint-1 = لا نسجّل أولًا. نطلب إعانة أولًا.
caf-creer-acces-open-benefits-hint-2 = هو المربع الكبير الأول، تحت « Mon compte » (حسابي).
caf-creer-acces-open-benefits-hint-3 = المربع « Aides et démarches » مضاء. المسه.
caf-creer-acces-open-benefits-well = انفتحت صفحة الإعانات.

caf-creer-acces-access-name = فتح الإجراءات
caf-creer-acces-access-say = المس « Accéder à mes démarches » (الوصول إلى إجراءاتي).
caf-creer-acces-access-why =
    سترى قائمة الإعانات.
    النظر إليها لا يلزمك بشيء.
caf-creer-acces-access-hint-1 = القائمة في الصفحة التالية. اذهب إليها.
caf-creer-acces-access-hint-2 = هو الزر في وسط الصفحة.
caf-creer-acces-access-hint-3 = الزر « Accéder à mes démarches » مضاء. المسه.
caf-creer-acces-access-well = هذه قائمة الإعانات.

caf-creer-acces-ask-housing-name = اختيار الإعانة
caf-creer-acces-ask-housing-say = اطلب إعانة السكن (« aide au logement »).
caf-creer-acces-ask-housing-why =
    تدفع { $first-name } إيجار سكنها.
    هل تتردد بين إعانتين؟ الحساب التقديري يجيبك دون إرسال أي شيء.
caf-creer-acces-ask-housing-hint-1 = ابحث عن الإعانة التي تساعد على دفع الإيجار.
caf-creer-acces-ask-housing-hint-2 = هو السطر الثاني. الزر على اليمين.
caf-creer-acces-ask-housing-hint-3 = الزر الصحيح « Faire la demande » (تقديم الطلب) مضاء. المسه.
caf-creer-acces-ask-housing-well = بدأ الطلب. الموقع يطلب حسابًا.

caf-creer-acces-create-account-name = إنشاء حساب
caf-creer-acces-create-account-say = المس « Créer un compte » (إنشاء حساب).
caf-creer-acces-create-account-why =
    هذا أول طلب تقدمه { $first-name }.
    ليس لديها بعد حساب في صندوق Caf.
caf-creer-acces-create-account-hint-1 = حالة { $first-name } جديدة هنا. خذ باب الجدد.
caf-creer-acces-create-account-hint-2 = هو الزر الذي في الأسفل.
caf-creer-acces-create-account-hint-3 = الزر « Créer un compte » مضاء. المس هذا الزر.
caf-creer-acces-create-account-well = هناك ثلاث مراحل: الهوية، وسائل الاتصال، كلمة السر.

## Identity

caf-creer-acces-find-nir-name = إيجاد الرقم
caf-creer-acces-find-nir-say = افتح البطاقة الصحية (carte Vitale). المس رقم الضمان الاجتماعي.
caf-creer-acces-find-nir-why =
    بهذا الرقم ستدخل { $first-name } إلى حسابها.
    هو يبدأ بالرقم 1 أو 2.
    على البطاقة رقم آخر أيضًا.
caf-creer-acces-find-nir-hint-1 = البطاقة الصحية على الطاولة. الرقم الصحيح يبدأ بـ 2.
caf-creer-acces-find-nir-hint-2 = البطاقة في أسفل الشاشة. الرقم تحت الاسم.
caf-creer-acces-find-nir-hint-3 = اتبع المكان المضاء، حتى الرقم.
caf-creer-acces-find-nir-well = هذا هو. رقما المفتاح مكتوبان وحدهما.

caf-creer-acces-type-nir-name = كتابة الرقم
caf-creer-acces-type-nir-say = اكتب رقم الضمان الاجتماعي.
caf-creer-acces-type-nir-why =
    صندوق Caf يطلب أول 13 رقمًا.
    هو لا يطلب المفتاح.
caf-creer-acces-type-nir-hint-1 = انسخ 13 رقمًا. توقّف قبل المفتاح.
caf-creer-acces-type-nir-hint-2 = هي الخانة الأولى في صفحة « Votre identité » (هويتك).
caf-creer-acces-type-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
caf-creer-acces-type-nir-well = الرقم صحيح.
caf-creer-acces-type-nir-mistake-has-key = كتبت 15 رقمًا. صندوق Caf يطلب 13 رقمًا، دون المفتاح.
    .second = آخر رقمين نتحقق بهما من الأرقام الأخرى. امسحهما.
    .third = المس «مسح» مرتين. يبقى { $value }.
caf-creer-acces-type-nir-mistake-temporary = هذا الرقم يبدأ بـ 8: هو مؤقت. صندوق Caf لا يقبله هنا.
    .second = في الواقع، نختار عندها « Je ne dispose pas de numéro » (ليس لدي رقم). لكن { $first-name } لها رقمها.
    .third = امسح كل شيء. اكتب { $value }.

caf-creer-acces-type-last-name-name = كتابة اسم العائلة
caf-creer-acces-type-last-name-say = اكتب اسم العائلة.
caf-creer-acces-type-last-name-why =
    اكتبه كما هو في وثيقة الهوية.
    وإلا فلن يتعرّف صندوق Caf على الشخص.
caf-creer-acces-type-last-name-hint-1 = اسم العائلة على بطاقة { $first-name }.
caf-creer-acces-type-last-name-hint-2 = هي الخانة « Nom » (اسم العائلة)، تحت المربع الصغير.
caf-creer-acces-type-last-name-hint-3 = الخانة « Nom » مضاءة. اكتب { $value }.
caf-creer-acces-type-last-name-well = اسم العائلة مكتوب جيدًا.
caf-creer-acces-type-last-name-mistake-first-name = هذا هو الاسم الشخصي. هنا نكتب اسم العائلة.
    .second = الاسم الشخصي نكتبه في الخانة التي تحتها.
    .third = امسح الخانة. اكتب { $value }.

caf-creer-acces-type-first-name-name = كتابة الاسم الشخصي
caf-creer-acces-type-first-name-say = اكتب الاسم الشخصي.
caf-creer-acces-type-first-name-why =
    اكتب الاسم الذي في وثيقة الهوية.
    اللقب المستعار لا يصلح.
caf-creer-acces-type-first-name-hint-1 = الاسم الكامل على البطاقة.
caf-creer-acces-type-first-name-hint-2 = هي الخانة « Prénom » (الاسم الشخصي)، تحت اسم العائلة.
caf-creer-acces-type-first-name-hint-3 = الخانة « Prénom » مضاءة. اكتب { $value }.
caf-creer-acces-type-first-name-well = الاسم مكتوب جيدًا.

caf-creer-acces-type-born-name = تاريخ الميلاد
caf-creer-acces-type-born-say = اكتب تاريخ الميلاد.
caf-creer-acces-type-born-why =
    اليوم أولًا، ثم الشهر، ثم السنة.
    السنة من 4 أرقام.
caf-creer-acces-type-born-hint-1 = التاريخ هو { $value }. املأ الخانات الثلاث.
caf-creer-acces-type-born-hint-2 = الخانات الثلاث تحت الاسم الشخصي.
caf-creer-acces-type-born-hint-3 = الخانات مضاءة. اكتب { $value }.
caf-creer-acces-type-born-well = التاريخ صحيح.

caf-creer-acces-continue-name = المتابعة
caf-creer-acces-continue-say = المس « Continuer » (متابعة).
caf-creer-acces-continue-why =
    الهوية كاملة.
    ما زال يمكنك الرجوع إلى الوراء.
    في الواقع، يطلب صندوق Caf أيضًا العنوان ووثيقة الهوية.
caf-creer-acces-continue-hint-1 = كل شيء مملوء. انتقل إلى المرحلة 2.
caf-creer-acces-continue-hint-2 = الزر في أسفل الصفحة، تحت التاريخ.
caf-creer-acces-continue-hint-3 = الزر « Continuer » مضاء. المس هذا الزر.
caf-creer-acces-continue-well = قُبلت الهوية. هذه وسائل الاتصال.
caf-creer-acces-continue-mistake-empty = هناك خانة ليست صحيحة بعد. الموقع يشير إليها.
    .second = قارن كل خانة مع بطاقة { $first-name }.
    .third = صحّح الخانة المشار إليها. ثم المس « Continuer ».

## Contacts and the code

caf-creer-acces-type-email-name = عنوان البريد
caf-creer-acces-type-email-say = اكتب عنوان البريد الإلكتروني.
caf-creer-acces-type-email-why =
    سيكتب صندوق Caf إلى هذا العنوان.
    سيرسل إليه أيضًا الرموز القادمة.
    أعط عنوانًا تقرأ بريده كثيرًا.
caf-creer-acces-type-email-hint-1 = انسخ العنوان من البطاقة، مع الرمز @.
caf-creer-acces-type-email-hint-2 = هي الخانة الأولى في الصفحة.
caf-creer-acces-type-email-hint-3 = الخانة مضاءة. اكتب { $value }.
caf-creer-acces-type-email-well = العنوان مكتوب جيدًا.

caf-creer-acces-type-mobile-name = رقم الهاتف
caf-creer-acces-type-mobile-say = اكتب رقم الهاتف المحمول.
caf-creer-acces-type-mobile-why =
    يمكن أن يصل الرمز في رسالة هاتف (SMS).
    خذ هاتفًا تحمله معك.
caf-creer-acces-type-mobile-hint-1 = الرقم على البطاقة. فيه 10 أرقام.
caf-creer-acces-type-mobile-hint-2 = هي الخانة الثانية، تحت عنوان البريد.
caf-creer-acces-type-mobile-hint-3 = الخانة مضاءة. اكتب { $value }.
caf-creer-acces-type-mobile-well = الرقم صحيح.

caf-creer-acces-send-code-name = طلب الرمز
caf-creer-acces-send-code-say = اطلب الرمز برسالة هاتف (SMS).
caf-creer-acces-send-code-why =
    الرمز يثبت أن الهاتف لك.
    يمكن ذلك أيضًا بالبريد الإلكتروني.
caf-creer-acces-send-code-hint-1 = صندوق Caf يقترح طريقين. رسالة SMS تصل بجانب الصفحة.
caf-creer-acces-send-code-hint-2 = الزرّان تحت الرقم. زر SMS هو الأول.
caf-creer-acces-send-code-hint-3 = الزر « Recevoir le code par SMS » (استلام الرمز برسالة هاتف) مضاء. المسه.
caf-creer-acces-send-code-well = تم إرسال الرمز. هو صالح 15 دقيقة.

caf-creer-acces-type-code-name = كتابة الرمز
caf-creer-acces-type-code-say = اقرأ الرمز. اكتبه في الخانات.
caf-creer-acces-type-code-why =
    اترك صفحة Caf مفتوحة.
    إن أغلقتها، يجب البدء من جديد.
    لا تعط هذا الرمز لأحد.
caf-creer-acces-type-code-hint-1 = انسخ الأرقام الستة من آخر رسالة.
caf-creer-acces-type-code-hint-2 = هو في الهاتف، بجانب الصفحة، أو في البريد الإلكتروني.
caf-creer-acces-type-code-hint-3 = الخانات مضاءة. اكتب رمز آخر رسالة.
caf-creer-acces-type-code-well = الرمز صحيح.

caf-creer-acces-confirm-code-name = تأكيد الرمز
caf-creer-acces-confirm-code-say = المس « Valider » (تأكيد).
caf-creer-acces-confirm-code-why =
    صندوق Caf يقارن بين الرمزين.
    بعد ذلك، تبقى كلمة السر.
caf-creer-acces-confirm-code-hint-1 = كتبت الأرقام الستة. أعطها إلى صندوق Caf.
caf-creer-acces-confirm-code-hint-2 = الزر تحت خانات الرمز.
caf-creer-acces-confirm-code-hint-3 = الزر « Valider » مضاء. المس هذا الزر.
caf-creer-acces-confirm-code-well = تم التحقق من وسائل الاتصال.

## The password

caf-creer-acces-choose-password-name = كلمة السر
caf-creer-acces-choose-password-say = اكتب كلمة سر.
caf-creer-acces-choose-password-why =
    نحتاج إلى 10 علامات، منها رقم وحرف كبير وحرف صغير.
    تظهر علامة أمام كل قاعدة صحيحة.
    في الواقع، اختر كلمة سر مختلفة لكل موقع.
caf-creer-acces-choose-password-hint-1 = انسخ كلمة السر من البطاقة. رسم العين يعرضها.
caf-creer-acces-choose-password-hint-2 = الخانة في الوسط. القواعد حولها.
caf-creer-acces-choose-password-hint-3 = الخانة مضاءة. اكتب { $value }.
caf-creer-acces-choose-password-well = كل القواعد صحيحة.
caf-creer-acces-choose-password-mistake-too-short = لم تكتمل بعد. نحتاج إلى 10 علامات على الأقل.
    .second = انظر إلى القواعد. أيها ليست أمامها علامة بعد؟
    .third = امسح كل شيء. اكتب { $value }.
caf-creer-acces-choose-password-mistake-capitals = الحرف الكبير ليس مثل الحرف الصغير.
    .second = كلمة السر تبدأ بحرف كبير. الحروف الأخرى صغيرة.
    .third = امسح كل شيء. اكتب { $value }.

caf-creer-acces-create-name = إنشاء الحساب
caf-creer-acces-create-say = المس « Créer mon compte » (إنشاء حسابي).
caf-creer-acces-create-why =
    كل المراحل مملوءة.
    هذا الزر ينشئ الحساب. هو لا يرسل طلب الإعانة.
caf-creer-acces-create-hint-1 = كلمة السر جاهزة. أكمل إنشاء الحساب.
caf-creer-acces-create-hint-2 = الزر تحت كلمة السر.
caf-creer-acces-create-hint-3 = الزر « Créer mon compte » مضاء. المسه مرة واحدة.
caf-creer-acces-create-well = الحساب موجود. الإعانة لم تُطلَب بعد.
caf-creer-acces-create-mistake-too-soon = تنقص قاعدة في كلمة السر. انظر إلى العلامات.
    .second = قارن مع البطاقة: 12 علامة، منها شرطة (-).
    .third = صحّح خانة كلمة السر. ثم المس « Créer mon compte ».

caf-creer-acces-log-out-name = تسجيل الخروج
caf-creer-acces-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
caf-creer-acces-log-out-why =
    الحساب مفتوح على حاسوب مشترك.
    ستواصل الطلب في مرة أخرى.
caf-creer-acces-log-out-hint-1 = حساب { $first-name } مفتوح. أغلقه قبل أن تذهب.
caf-creer-acces-log-out-hint-2 = الرابط في أعلى الصفحة، تحت الاسم.
caf-creer-acces-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
caf-creer-acces-log-out-well = الحساب مغلق. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

caf-creer-acces-decoy-account = الزر « Mon compte » (حسابي) للمسجّلين من قبل. لكن { $first-name } جديدة.
    .second = ليست لديها بعد كلمة سر لصندوق Caf.
    .third = المس المربع « Aides et démarches »، تحته مباشرة.
caf-creer-acces-decoy-simulate = الحساب التقديري يعطي فكرة عن المبلغ. هو لا ينشئ حسابًا.
    .second = يمكنك تجربته في يوم آخر. لا يُرسَل أي شيء.
    .third = المس المربع الذي فوقه: « Aides et démarches ».
caf-creer-acces-decoy-activity = علاوة النشاط (« prime d’activité ») إعانة أخرى. { $first-name } تطلب إعانة لدفع إيجارها.
    .second = اقرأ بداية كل سطر قبل أن تلمس.
    .third = المس زر السطر « Aide au logement » (إعانة السكن).
caf-creer-acces-decoy-france-connect = هذا الباب يعمل أيضًا في الواقع، بحساب مفتوح في مكان آخر.
    .second = اليوم، تنشئ { $first-name } حسابها في صندوق Caf.
    .third = المس « Créer un compte »، في الأسفل.
caf-creer-acces-decoy-serial = هذا رقم البطاقة نفسها. ليس رقم الشخص.
    .second = الرقم الصحيح يبدأ بـ 2 للمرأة، وبـ 1 للرجل.
    .third = المس الرقم الذي فوقه، تحت الاسم.
caf-creer-acces-decoy-scam = هذه الرسالة فخ. إنشاء حساب في صندوق Caf مجاني.
    .second = عنوان المرسل لا ينتهي بـ caf.fr.
    .third = عُد إلى caf.fr. في الواقع، احذف هذه الرسالة.
caf-creer-acces-decoy-go-on = التالي إجراء آخر: طلب إعانة السكن.
    .second = اليوم، أُنشئ الحساب. هذا يكفي.
    .third = المس « Se déconnecter »، في الأعلى.
