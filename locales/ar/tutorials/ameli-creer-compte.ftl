# The coach's words: create one's ameli account. Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ameli-creer-compte-title = إنشاء حساب ameli
ameli-creer-compte-aim =
    تنشئ حسابك الشخصي في موقع التأمين الصحي (Assurance maladie).
    بعد ذلك، تقوم فيه بإجراءاتك الصحية.
ameli-creer-compte-task =
    ليس لدى { $first-name } بعد حساب ameli.
    أنشئ هذا الحساب ببطاقتها الصحية (carte Vitale) وورقة حسابها البنكي (RIB).
    ثم فعّل الحساب من بريدها الإلكتروني.
ameli-creer-compte-next-1 = الحساب مفعّل. يمكنك تسجيل الدخول فورًا.
ameli-creer-compte-next-2 = أحيانًا لا يتعرّف الموقع على بياناتك. حدّث عندها البطاقة الصحية (carte Vitale).
ameli-creer-compte-next-3 = وإلا، اطلب رمزًا مؤقتًا على الرقم 3646 أو في الشباك.
ameli-creer-compte-keep-1 = كلمة السر، مكتوبة في مكان خاص بك
ameli-creer-compte-keep-2 = عنوان البريد الذي أعطيته لموقع ameli
ameli-creer-compte-help = التأمين الصحي: الموقع www.ameli.fr، الهاتف 3646. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## Find the right door

ameli-creer-compte-open-account-name = فتح الحساب
ameli-creer-compte-open-account-say = المس « Compte ameli » (حساب ameli).
ameli-creer-compte-open-account-why =
    الصفحة تتحدث أولًا عن الأخبار.
    للحساب زر خاص به.
    اسم الموقع الحقيقي هو www.ameli.fr.
ameli-creer-compte-open-account-hint-1 = لا تقرأ المقالات. ابحث عن كلمة « Compte » (حساب).
ameli-creer-compte-open-account-hint-2 = الزر في أعلى الصفحة، قبل « Actualités » (الأخبار).
ameli-creer-compte-open-account-hint-3 = الزر « Compte ameli » مضاء. ضع إصبعك عليه.
ameli-creer-compte-open-account-well = صفحة الدخول مفتوحة.

ameli-creer-compte-create-name = إنشاء حساب
ameli-creer-compte-create-say = المس « Créer un compte » (إنشاء حساب).
ameli-creer-compte-create-why =
    الخانتان للمسجّلين من قبل.
    ليس لدى { $first-name } حساب: اتركهما فارغتين.
ameli-creer-compte-create-hint-1 = هذه أول مرة. يجب إنشاء حساب، لا تسجيل الدخول.
ameli-creer-compte-create-hint-2 = انزل تحت الخانتين. الزر هو الأخير في الصفحة.
ameli-creer-compte-create-hint-3 = الزر « Créer un compte » مضاء. المس هذا الزر.
ameli-creer-compte-create-well = الموقع يسأل من أنت.

## Say who you are

ameli-creer-compte-find-nir-name = إيجاد الرقم
ameli-creer-compte-find-nir-say = ابحث عن رقم الضمان الاجتماعي على البطاقة.
ameli-creer-compte-find-nir-why =
    البطاقة الصحية (carte Vitale) تحت الصفحة.
    عليها عدة أرقام.
    الصحيح يبدأ بـ 1 أو بـ 2.
ameli-creer-compte-find-nir-hint-1 = افتح البطاقة. رقم المرأة يبدأ بـ 2.
ameli-creer-compte-find-nir-hint-2 = تحت الاسم، اقرأ الكلمات أمام الأرقام. هو الرقم الثاني.
ameli-creer-compte-find-nir-hint-3 = اتبع المكان المضاء. المس الرقم الذي يبدأ بـ 2 62.
ameli-creer-compte-find-nir-well = هذا هو. يكفي أول 13 رقمًا.
ameli-creer-compte-find-nir-mistake-serial = هذا رقم البطاقة. أنت تبحث عن رقم الشخص.
    .second = الرقم التسلسلي قرب الصورة. ستحتاج إليه لاحقًا.
    .third = المس السطر « Numéro de sécurité sociale » (رقم الضمان الاجتماعي)، تحته مباشرة.

ameli-creer-compte-type-nir-name = كتابة الرقم
ameli-creer-compte-type-nir-say = اكتب أول 13 رقمًا.
ameli-creer-compte-type-nir-why =
    على البطاقة 15 رقمًا.
    آخر رقمين هما المفتاح: لا تكتبهما.
ameli-creer-compte-type-nir-hint-1 = انسخ الرقم من البطاقة. توقّف عند 13 رقمًا.
ameli-creer-compte-type-nir-hint-2 = هي الخانة الأولى، تحت « Étape 1 sur 3 » (المرحلة 1 من 3).
ameli-creer-compte-type-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-creer-compte-type-nir-well = الرقم كامل.
ameli-creer-compte-type-nir-mistake-has-key = كتبت 15 رقمًا. هنا يريد الموقع 13 رقمًا.
    .second = آخر رقمين هما المفتاح. امسحهما.
    .third = المس «مسح» مرتين. يبقى { $value }.
ameli-creer-compte-type-nir-mistake-swapped = رقمان تبادلا المكان. قارن مع البطاقة.
    .second = اقرأ الرقم في مجموعات صغيرة: 2، ثم 62، ثم 03.
    .third = امسح كل شيء. اكتب { $value }.

ameli-creer-compte-type-born-name = تاريخ الميلاد
ameli-creer-compte-type-born-say = اكتب تاريخ الميلاد.
ameli-creer-compte-type-born-why =
    اليوم يأتي أولًا، ثم الشهر، ثم السنة.
    نكتب السنة بأربعة أرقام.
ameli-creer-compte-type-born-hint-1 = انسخ تاريخ ميلاد { $first-name }. لكل جزء خانة.
ameli-creer-compte-type-born-hint-2 = الخانات الثلاث الصغيرة تحت الرقم.
ameli-creer-compte-type-born-hint-3 = الخانات مضاءة. اكتب { $value }.
ameli-creer-compte-type-born-well = التاريخ صحيح.
ameli-creer-compte-type-born-mistake-short-year = كتبت السنة برقمين. الموقع يريد 4 أرقام.
    .second = اكتب السنة كاملة: 1962.
    .third = امسح السنة. اكتب 1962 في الخانة الأخيرة.
ameli-creer-compte-type-born-mistake-month-first = اليوم والشهر معكوسان.
    .second = في فرنسا، اليوم يأتي قبل الشهر: 12، ثم 03.
    .third = اكتب 12 في الخانة الأولى، و03 في الثانية.

ameli-creer-compte-type-postal-name = الرمز البريدي
ameli-creer-compte-type-postal-say = اكتب الرمز البريدي.
ameli-creer-compte-type-postal-why =
    هو رمز عنوانك الحالي.
    فيه 5 أرقام.
ameli-creer-compte-type-postal-hint-1 = الرمز البريدي مكتوب قبل اسم المدينة.
ameli-creer-compte-type-postal-hint-2 = هي الخانة الأخيرة، فوق « Continuer » (متابعة).
ameli-creer-compte-type-postal-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-creer-compte-type-postal-well = المعلومات الثلاث موجودة.

ameli-creer-compte-to-papers-name = المتابعة
ameli-creer-compte-to-papers-say = المس « Continuer » (متابعة).
ameli-creer-compte-to-papers-why =
    راجع أولًا الخانات.
    يمكنك الرجوع إلى الوراء دون أن تفقد شيئًا.
ameli-creer-compte-to-papers-hint-1 = الصفحة مملوءة. انتقل إلى التالية.
ameli-creer-compte-to-papers-hint-2 = الزر تحت الرسالة عن الأرقام المؤقتة.
ameli-creer-compte-to-papers-hint-3 = الزر « Continuer » مضاء. المسه مرة واحدة.
ameli-creer-compte-to-papers-well = الموقع يريد الآن إثباتًا.

## Prove it with papers

ameli-creer-compte-find-serial-name = الرقم التسلسلي
ameli-creer-compte-find-serial-say = ابحث عن الرقم التسلسلي على البطاقة.
ameli-creer-compte-find-serial-why =
    هو رقم البطاقة نفسها.
    تجده قرب الصورة.
    دون صورة، هو على ظهر البطاقة.
ameli-creer-compte-find-serial-hint-1 = ليس رقم الضمان الاجتماعي. ابحث عن أطول رقم.
ameli-creer-compte-find-serial-hint-2 = على البطاقة، هو أول رقم تحت الاسم.
ameli-creer-compte-find-serial-hint-3 = اتبع المكان المضاء. المس الرقم الذي ينتهي بـ 12345.
ameli-creer-compte-find-serial-well = هذا هو الصحيح. يكفي آخر 5 أرقام منه.
ameli-creer-compte-find-serial-mistake-nir = هذا رقم الشخص. ابحث عن رقم البطاقة.
    .second = أعطيته في الصفحة الأولى. نحتاج إلى رقم آخر.
    .third = المس السطر « Numéro de série, près de la photo » (الرقم التسلسلي، قرب الصورة).

ameli-creer-compte-type-serial-name = كتابة الرقم التسلسلي
ameli-creer-compte-type-serial-say = اكتب آخر 5 أرقام.
ameli-creer-compte-type-serial-why =
    الموقع يقارن مع بطاقتك الحقيقية.
    نهاية الرقم فقط تهمّه.
ameli-creer-compte-type-serial-hint-1 = اقرأ نهاية الرقم التسلسلي. عُدّ 5 أرقام.
ameli-creer-compte-type-serial-hint-2 = هي الخانة الأولى في الصفحة.
ameli-creer-compte-type-serial-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-creer-compte-type-serial-well = تعرّف الموقع على البطاقة.
ameli-creer-compte-type-serial-value = نهاية الرقم التسلسلي
ameli-creer-compte-type-serial-mistake-whole = هذا طويل جدًا. الموقع يريد 5 أرقام فقط.
    .second = اترك نهاية الرقم، لا بدايته.
    .third = امسح كل شيء. اكتب { $value }.
ameli-creer-compte-type-serial-mistake-first = هذه الأرقام الأولى. الموقع يريد الأخيرة.
    .second = الأرقام الأخيرة هي التي على اليمين.
    .third = امسح كل شيء. اكتب { $value }.
ameli-creer-compte-type-serial-mistake-from-nir = هذه الأرقام من رقم الضمان الاجتماعي.
    .second = الرقم التسلسلي هو الآخر، قرب الصورة.
    .third = امسح كل شيء. اكتب { $value }.

ameli-creer-compte-type-iban-name = نهاية رقم الحساب
ameli-creer-compte-type-iban-say = اكتب آخر 5 أرقام من IBAN (رقم الحساب البنكي).
ameli-creer-compte-type-iban-why =
    رقم IBAN على ورقة RIB، تحت الصفحة.
    هذا للتحقق فقط: لا أحد يأخذ مالًا.
    التأمين الصحي يعرف هذا الحساب من قبل.
ameli-creer-compte-type-iban-hint-1 = افتح ورقة RIB. اقرأ السطر الطويل الذي يبدأ بـ FR.
ameli-creer-compte-type-iban-hint-2 = هي الخانة الثانية، تحت الرقم التسلسلي.
ameli-creer-compte-type-iban-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-creer-compte-type-iban-well = تعرّف الموقع على الحساب البنكي.
ameli-creer-compte-type-iban-value = نهاية رقم IBAN
ameli-creer-compte-type-iban-mistake-whole = هذا طويل جدًا. نحتاج إلى آخر 5 أرقام فقط.
    .second = لا تكتب رقم IBAN كاملًا. الموقع لا يحتاج إليه.
    .third = امسح كل شيء. اكتب { $value }.
ameli-creer-compte-type-iban-mistake-swapped = رقمان تبادلا المكان. انظر إلى نهاية IBAN.
    .second = على ورقة RIB، النهاية مكتوبة في مجموعتين. اقرأهما معًا.
    .third = امسح كل شيء. اكتب { $value }.
ameli-creer-compte-type-iban-mistake-serial = هذه نهاية رقم البطاقة الصحية. هنا نكتب من ورقة RIB.
    .second = افتح ورقة RIB على المكتب. ابحث عن كلمة « IBAN ».
    .third = امسح كل شيء. اكتب { $value }.

ameli-creer-compte-to-contact-name = المتابعة مرة أخرى
ameli-creer-compte-to-contact-say = المس « Continuer » (متابعة).
ameli-creer-compte-to-contact-why = تعرّف الموقع على البطاقة وورقة RIB. بقيت صفحة واحدة.
ameli-creer-compte-to-contact-hint-1 = الخانتان مملوءتان. تقدّم.
ameli-creer-compte-to-contact-hint-2 = الزر تحت خانة الحساب البنكي مباشرة.
ameli-creer-compte-to-contact-hint-3 = الزر « Continuer » مضاء. المس هذا الزر.
ameli-creer-compte-to-contact-well = هذه هي الصفحة الأخيرة.

## Email and password

ameli-creer-compte-type-email-name = عنوان البريد
ameli-creer-compte-type-email-say = اكتب عنوان البريد الإلكتروني.
ameli-creer-compte-type-email-why =
    ستصل إليه الرموز والرسائل.
    نحتاج إلى عنوان لشخص واحد فقط.
    عنوان زوجها Paul لا يصلح.
ameli-creer-compte-type-email-hint-1 = اقرأ العنوان حرفًا بعد حرف. انتبه إلى النقاط.
ameli-creer-compte-type-email-hint-2 = هي الخانة الأولى في هذه الصفحة.
ameli-creer-compte-type-email-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-creer-compte-type-email-well = العنوان مكتوب جيدًا.
ameli-creer-compte-type-email-mistake-no-at = ينقص الرمز @ في الوسط.
    .second = الرمز @ يفصل بين الاسم وخدمة البريد.
    .third = ضع @ بعد « modele » مباشرة.
ameli-creer-compte-type-email-mistake-space = في العنوان مسافة.
    .second = نكتب عنوان البريد دون مسافة. امسحها.
    .third = امسح كل شيء. اكتب { $value }.

ameli-creer-compte-type-email-again-name = العنوان مرة أخرى
ameli-creer-compte-type-email-again-say = اكتب العنوان مرة ثانية.
ameli-creer-compte-type-email-again-why =
    الموقع يقارن بين العنوانين.
    مع خطأ واحد، لن تصل أي رسالة.
ameli-creer-compte-type-email-again-hint-1 = هو العنوان نفسه. لا شيء يتغيّر.
ameli-creer-compte-type-email-again-hint-2 = الخانة تحت العنوان الأول مباشرة.
ameli-creer-compte-type-email-again-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-creer-compte-type-email-again-well = العنوانان متطابقان.
ameli-creer-compte-type-email-again-mistake-different = هذا العنوان ليس مثل الأول.
    .second = انظر إلى الخانتين، حرفًا بعد حرف.
    .third = امسح الثانية. اكتب { $value }.

ameli-creer-compte-type-password-name = كلمة السر
ameli-creer-compte-type-password-say = اخترع كلمة السر: هنا، انسخها من البطاقة.
ameli-creer-compte-type-password-why =
    في الواقع، تخترعها بنفسك.
    تظهر علامة أمام كل قاعدة صحيحة.
    رسم العين يعرض ما تكتبه.
ameli-creer-compte-type-password-hint-1 = نحتاج إلى حرف كبير وحروف صغيرة وأرقام وعلامة.
ameli-creer-compte-type-password-hint-2 = هي الخانة التي فوق القواعد الصغيرة.
ameli-creer-compte-type-password-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-creer-compte-type-password-well = كل القواعد صحيحة.
ameli-creer-compte-type-password-mistake-capital = الحرف الكبير والحرف الصغير مختلفان.
    .second = الحرف الأول كبير. الحروف الأخرى صغيرة.
    .third = المس رسم العين لترى. ثم اكتب { $value }.
ameli-creer-compte-type-password-mistake-space = هناك مسافة. لا توجد مسافة في كلمة السر هنا.
    .second = المسافة غالبًا في النهاية. المس رسم العين للتحقق.
    .third = امسح كل شيء. اكتب { $value }.

ameli-creer-compte-accept-name = قبول الشروط
ameli-creer-compte-accept-say = ضع علامة أمام « J’ai lu et j’accepte les conditions » (قرأت الشروط وأقبلها).
ameli-creer-compte-accept-why =
    المربع الصغير في الأسفل، بعد النص.
    دون العلامة، لا يعمل الزر.
ameli-creer-compte-accept-hint-1 = انزل في الصفحة. اقرأ، ثم ضع العلامة.
ameli-creer-compte-accept-hint-2 = المربع بعد الجمل الخمس، فوق « Valider » (تأكيد).
ameli-creer-compte-accept-hint-3 = المربع الصغير مضاء. المسه.
ameli-creer-compte-accept-well = وضعت العلامة. الآن سيعمل الزر.
ameli-creer-compte-accept-mistake-button-first = الزر ينتظر العلامة. ضعها أولًا.
    .second = الزر ليس معطّلًا. تنقص موافقتك فقط.
    .third = المس المربع الصغير، فوق « Valider ».

ameli-creer-compte-validate-name = التأكيد
ameli-creer-compte-validate-say = المس « Valider » (تأكيد).
ameli-creer-compte-validate-why =
    كل شيء مملوء.
    سيرسل الموقع رسالة إلى { $first-name }.
ameli-creer-compte-validate-hint-1 = أنهيت هذه الصفحة. أرسلها.
ameli-creer-compte-validate-hint-2 = الزر تحت المربع الذي وضعت فيه العلامة.
ameli-creer-compte-validate-hint-3 = الزر « Valider » مضاء. المسه مرة واحدة وانتظر.
ameli-creer-compte-validate-well = تم إرسال الطلب. الحساب غير مفعّل بعد.
ameli-creer-compte-validate-mistake-refused = هناك خانة لم تعد صحيحة. الصفحة تشير إليها.
    .second = اصعد في الصفحة. ابحث عن الرسالة قرب إحدى الخانات.
    .third = صحّح هذه الخانة ببطاقة { $first-name }. ثم المس « Valider ».

## Activate the account

ameli-creer-compte-open-activation-name = الرسالة الصحيحة
ameli-creer-compte-open-activation-say = في البريد، افتح « Activez votre compte » (فعّل حسابك).
ameli-creer-compte-open-activation-why =
    أنت تنتظر هذه الرسالة: طلبتها قبل قليل.
    الرسائل الأخرى وصلت دون طلب.
ameli-creer-compte-open-activation-hint-1 = المس التبويب « Boîte mail » (البريد). اقرأ كل موضوع قبل أن تفتح.
ameli-creer-compte-open-activation-hint-2 = ابحث عن « Assurance maladie » (التأمين الصحي) وعن كلمة « Activez » (فعّل).
ameli-creer-compte-open-activation-hint-3 = اتبع المكان المضاء، حتى « Activez votre compte ».
ameli-creer-compte-open-activation-well = هذه هي الرسالة الصحيحة. فيها رابط.

ameli-creer-compte-activate-name = التفعيل
ameli-creer-compte-activate-say = المس « Activer mon compte » (تفعيل حسابي).
ameli-creer-compte-activate-why =
    هذا الرابط يثبت أن العنوان لك.
    هو صالح بضعة أيام فقط.
ameli-creer-compte-activate-hint-1 = الرسالة تطلب شيئًا واحدًا: لمس الرابط.
ameli-creer-compte-activate-hint-2 = الرابط في نهاية الرسالة.
ameli-creer-compte-activate-hint-3 = الرابط « Activer mon compte » مضاء. المس هذا الرابط.
ameli-creer-compte-activate-well = الحساب مفعّل. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

ameli-creer-compte-decoy-news = هذا مقال. أنت تبحث عن الحساب.
    .second = الأخبار لا تفيد في التسجيل.
    .third = اصعد إلى أعلى الصفحة. المس « Compte ameli ».
ameli-creer-compte-decoy-submit = هذا الزر للمسجّلين من قبل.
    .second = ليس لدى { $first-name } حساب. الموقع لا يجدها.
    .third = انزل. المس « Créer un compte » (إنشاء حساب).
ameli-creer-compte-decoy-forgotten = لا ننسى إلا كلمة سر كانت لدينا.
    .second = لم تكن لدى { $first-name } كلمة سر لموقع ameli قط.
    .third = انزل. المس « Créer un compte » (إنشاء حساب).
ameli-creer-compte-decoy-france-connect = هذا باب آخر، بحساب أُنشئ من قبل في مكان آخر.
    .second = في الواقع، قد يكفي هذا الباب. اليوم، أنشئ الحساب.
    .third = المس « Créer un compte »، في أسفل الصفحة.
ameli-creer-compte-decoy-issued = هذا تاريخ صنع البطاقة.
    .second = الموقع لا يطلب هذا التاريخ أبدًا.
    .third = اترك هذا السطر. اصعد إلى الرقمين الطويلين.
ameli-creer-compte-decoy-urgent = هذه الرسالة فخ. البطاقة الصحية لا تنتهي مدتها هكذا.
    .second = انظر إلى العنوان: ليس التأمين الصحي. ولا شيء ندفعه.
    .third = عُد إلى القائمة. ابحث عن « Activez votre compte » (فعّل حسابك).
ameli-creer-compte-decoy-pay = توقف هنا. هنا لا يُدفَع شيء. في الواقع، هذه سرقة.
    .second = التأمين الصحي لا يطلب أبدًا البطاقة البنكية بالبريد الإلكتروني.
    .third = عُد إلى قائمة الرسائل. في الواقع، احذف هذه الرسالة.
ameli-creer-compte-decoy-glasses = هذا إعلان تجاري. يمكنه أن ينتظر.
    .second = وصل أمس. الرسالة التي تنتظرها وصلت الآن.
    .third = عُد إلى القائمة. ابحث عن « Activez votre compte » (فعّل حسابك).
