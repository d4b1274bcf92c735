# The coach's words: a lost Vitale card, then a new one (ameli). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ameli-carte-vitale-title = ضياع البطاقة الصحية: التصريح ثم الطلب
ameli-carte-vitale-aim =
    تخبر التأمين الصحي أن بطاقتك الصحية (carte Vitale) ضاعت.
    بعد ذلك، تطلب بطاقة جديدة.
ameli-carte-vitale-task =
    ضاعت البطاقة الصحية الخاصة بـ { $first-name }. حساب ameli مفتوح من قبل.
    صرّح بالضياع. العنوان الصحيح على فاتورة الماء.
    ثم اطلب بطاقة، مع صورة مناسبة وبطاقة الهوية.
    في النهاية، سجّل الخروج.
ameli-carte-vitale-next-1 = تصل البطاقة الجديدة بالبريد، بعد أسبوعين أو 3 أسابيع.
ameli-carte-vitale-next-2 = خلال الانتظار، قدّم شهادة الحقوق (« attestation de droits »).
ameli-carte-vitale-next-3 = إن وجدت البطاقة القديمة، فهي لم تعد صالحة. أرجعها.
ameli-carte-vitale-keep-1 = رقم متابعة الطلب
ameli-carte-vitale-keep-2 = شهادة الحقوق، للعلاج خلال هذه الأسابيع
ameli-carte-vitale-help = التأمين الصحي (Assurance maladie): الموقع www.ameli.fr، الهاتف 3646. البطاقة مجانية. تدفع ثمن المكالمة فقط.

## Declare the loss

ameli-carte-vitale-open-procedures-name = فتح الإجراءات
ameli-carte-vitale-open-procedures-say = المس « Mes démarches » (إجراءاتي).
ameli-carte-vitale-open-procedures-why =
    الإجراء (« démarche ») هو طلب نقدمه.
    كل ما يخص البطاقة موجود هناك.
ameli-carte-vitale-open-procedures-hint-1 = تريد أن تصرّح بشيء. افتح مربع الطلبات.
ameli-carte-vitale-open-procedures-hint-2 = هو المربع الثاني، بعد المدفوعات.
ameli-carte-vitale-open-procedures-hint-3 = المربع « Mes démarches » مضاء. ضع إصبعك عليه.
ameli-carte-vitale-open-procedures-well = هذه قائمة الإجراءات.

ameli-carte-vitale-open-loss-name = التصريح بالضياع
ameli-carte-vitale-open-loss-say = المس « Déclarer la perte ou le vol de carte Vitale » (التصريح بضياع البطاقة أو سرقتها).
ameli-carte-vitale-open-loss-why =
    هناك طلبان، بهذا الترتيب.
    أولًا التصريح، ثم طلب البطاقة.
ameli-carte-vitale-open-loss-hint-1 = قبل كل شيء، يجب إيقاف البطاقة الضائعة.
ameli-carte-vitale-open-loss-hint-2 = تحت العنوان « Déclarer » (التصريح)، في السطر الثاني.
ameli-carte-vitale-open-loss-hint-3 = السطر الصحيح مضاء. المسه.
ameli-carte-vitale-open-loss-well = بدأ التصريح. لم يُرسَل شيء بعد.
ameli-carte-vitale-open-loss-mistake-order-first = طلب البطاقة يأتي بعد ذلك. البطاقة القديمة ما زالت صالحة.
    .second = الموقع يرفض قبل التصريح بالضياع.
    .third = اصعد إلى « Déclarer » (التصريح). المس « la perte ou le vol » (الضياع أو السرقة).

ameli-carte-vitale-choose-person-name = اختيار الشخص
ameli-carte-vitale-choose-person-say = اختر « { $name } ».
ameli-carte-vitale-choose-person-why =
    قد يعرض الحساب عدة أشخاص.
    إيقاف بطاقة شخص آخر يسبب له مشكلة.
ameli-carte-vitale-choose-person-hint-1 = من ضاعت بطاقته؟ هي بطاقة { $first-name }.
ameli-carte-vitale-choose-person-hint-2 = هو الجواب الثاني للسؤال الأول.
ameli-carte-vitale-choose-person-hint-3 = السؤال مضاء. المس الدائرة أمام « { $name } ».
ameli-carte-vitale-choose-person-well = التصريح باسم { $first-name }.
ameli-carte-vitale-choose-person-mistake-paul = اخترت Paul. بطاقته لم تضع.
    .second = لدى Paul حساب ameli خاص به.
    .third = المس الدائرة أمام « { $name } ».

ameli-carte-vitale-choose-reason-name = ذكر السبب
ameli-carte-vitale-choose-reason-say = اختر « La carte est perdue » (البطاقة ضائعة).
ameli-carte-vitale-choose-reason-why =
    ضائعة أو مسروقة أو معطلة: ما بعد ذلك مختلف.
    عند السرقة، أخبر الشرطة أيضًا.
ameli-carte-vitale-choose-reason-hint-1 = لم يأخذ أحد البطاقة. لا نجدها.
ameli-carte-vitale-choose-reason-hint-2 = هو الجواب الأوسط، في السؤال الثاني.
ameli-carte-vitale-choose-reason-hint-3 = السؤال مضاء. المس « La carte est perdue ».
ameli-carte-vitale-choose-reason-well = السبب صحيح.
ameli-carte-vitale-choose-reason-mistake-stolen = السرقة تعني أن شخصًا أخذ البطاقة.
    .second = بعد السرقة، نذهب أيضًا إلى الشرطة. هنا، البطاقة ضائعة.
    .third = المس الجواب الأوسط: « La carte est perdue ».
ameli-carte-vitale-choose-reason-mistake-broken = البطاقة المعطلة ما زالت في الحقيبة. هذه اختفت.
    .second = أعد قراءة المهمة: البطاقة ضاعت.
    .third = المس الجواب الأوسط: « La carte est perdue ».

ameli-carte-vitale-to-address-name = المتابعة
ameli-carte-vitale-to-address-say = المس « Continuer » (متابعة).
ameli-carte-vitale-to-address-why =
    التصريح بالضياع مجاني.
    حقوقك باقية. البطاقة وحدها تتوقف.
ameli-carte-vitale-to-address-hint-1 = أجبت عن السؤالين. تقدّم.
ameli-carte-vitale-to-address-hint-2 = الزر تحت السؤال الثاني.
ameli-carte-vitale-to-address-hint-3 = الزر « Continuer » مضاء. المس هذا الزر.
ameli-carte-vitale-to-address-well = الموقع يعرض عنوانًا. اقرأه جيدًا.

ameli-carte-vitale-modify-name = التحقق من العنوان
ameli-carte-vitale-modify-say = قارن مع فاتورة الماء. المس « Modifier » (تعديل).
ameli-carte-vitale-modify-why =
    في الموقع 21. في الفاتورة، تحت الصفحة، 12.
    ستصل البطاقة إلى أحد الجيران.
ameli-carte-vitale-modify-hint-1 = اقرأ رقم الشارع في الموقع، ثم في الفاتورة.
ameli-carte-vitale-modify-hint-2 = هناك زران. الثاني هو « Modifier ».
ameli-carte-vitale-modify-hint-3 = الزر « Modifier » مضاء. المس هذا الزر.
ameli-carte-vitale-modify-well = يمكنك تصحيح العنوان.
ameli-carte-vitale-modify-mistake-correct = هذا العنوان ليس صحيحًا. انظر إلى رقم الشارع.
    .second = في الموقع 21. في فاتورة الماء 12.
    .third = ارجع إلى الوراء أو المس « Modifier l’adresse » (تعديل العنوان).

ameli-carte-vitale-type-number-name = تصحيح الرقم
ameli-carte-vitale-type-number-say = امسح 21. اكتب الرقم الصحيح.
ameli-carte-vitale-type-number-why =
    الرقمان كانا مقلوبين.
    الشارع صحيح من قبل.
ameli-carte-vitale-type-number-hint-1 = انظر إلى الرقم في فاتورة الماء.
ameli-carte-vitale-type-number-hint-2 = هي الخانة الوحيدة في الصفحة.
ameli-carte-vitale-type-number-hint-3 = الخانة مضاءة. امسح، ثم اكتب { $value }.
ameli-carte-vitale-type-number-well = العنوان صحيح.
ameli-carte-vitale-type-number-value = الرقم في الشارع
ameli-carte-vitale-type-number-mistake-old = ما زال 21. في فاتورة الماء 12.
    .second = الرقمان أنفسهما، لكن بترتيب معكوس.
    .third = امسح كل شيء. اكتب { $value }.

ameli-carte-vitale-save-address-name = الحفظ
ameli-carte-vitale-save-address-say = المس « Enregistrer et continuer » (حفظ ومتابعة).
ameli-carte-vitale-save-address-why = دون هذا الزر، يحتفظ الموقع بالعنوان القديم.
ameli-carte-vitale-save-address-hint-1 = العنوان مكتوب. احفظه.
ameli-carte-vitale-save-address-hint-2 = الزر تحت الرمز البريدي.
ameli-carte-vitale-save-address-hint-3 = الزر « Enregistrer et continuer » مضاء. المسه.
ameli-carte-vitale-save-address-well = ستصل البطاقة إلى المكان الصحيح.

ameli-carte-vitale-promise-name = التعهد
ameli-carte-vitale-promise-say = أعد قراءة الصفحة. ضع علامة على « Je m’engage » (أتعهد).
ameli-carte-vitale-promise-why =
    إن وجدت البطاقة، فهي غير صالحة: يجب إرجاعها.
    ما دام المربع فارغًا، يرفض الموقع.
ameli-carte-vitale-promise-hint-1 = هناك مربع صغير نضع فيه علامة قبل الإرسال.
ameli-carte-vitale-promise-hint-2 = هو تحت رابطي « Modifier » (تعديل).
ameli-carte-vitale-promise-hint-3 = المربع الصغير مضاء. المسه.
ameli-carte-vitale-promise-well = تم التعهد.
ameli-carte-vitale-promise-mistake-button-first = الزر ينتظر المربع الصغير. ضع العلامة أولًا.
    .second = لا عطل هنا. ينقص تعهدك فقط.
    .third = المس المربع « Je m’engage à rendre la carte » (أتعهد بإرجاع البطاقة).

ameli-carte-vitale-declare-name = تأكيد الضياع
ameli-carte-vitale-declare-say = المس « Valider » (تأكيد).
ameli-carte-vitale-declare-why =
    الشخص والسبب والعنوان صحيحة.
    الآن تتوقف البطاقة.
ameli-carte-vitale-declare-hint-1 = تحققت من كل شيء. أرسل التصريح.
ameli-carte-vitale-declare-hint-2 = الزر في أسفل الصفحة، بعد التنبيه.
ameli-carte-vitale-declare-hint-3 = الزر « Valider » مضاء. المسه مرة واحدة.
ameli-carte-vitale-declare-well = البطاقة القديمة متوقفة. بقي طلب الجديدة.

## Order a card

ameli-carte-vitale-order-name = طلب البطاقة
ameli-carte-vitale-order-say = المس « Commander une carte Vitale » (طلب بطاقة صحية).
ameli-carte-vitale-order-why =
    البطاقة الجديدة لا تصل وحدها.
    كثير من الناس يتوقفون هنا خطأً.
ameli-carte-vitale-order-hint-1 = صرّحت بالضياع. بقي الطلب.
ameli-carte-vitale-order-hint-2 = هو الزر الثاني، تحت « Terminer » (إنهاء).
ameli-carte-vitale-order-hint-3 = الزر الصحيح مضاء. المسه.
ameli-carte-vitale-order-well = الموقع يطلب صورة ووثيقة هوية.

ameli-carte-vitale-open-pictures-name = البحث عن الصورة
ameli-carte-vitale-open-pictures-say = المس « Photo d’identité » (صورة الهوية) لاختيار ملف.
ameli-carte-vitale-open-pictures-why =
    الصورة موجودة على الحاسوب من قبل.
    ستُطبع على البطاقة.
ameli-carte-vitale-open-pictures-hint-1 = افتح مجلد الصور.
ameli-carte-vitale-open-pictures-hint-2 = هو أول سطر من سطرين نملؤهما.
ameli-carte-vitale-open-pictures-hint-3 = السطر « Photo d’identité » مضاء. المسه.
ameli-carte-vitale-open-pictures-well = المجلد « Images » (الصور) مفتوح.

ameli-carte-vitale-attach-photo-name = إرفاق الصورة
ameli-carte-vitale-attach-photo-say = أرفق الصورة المناسبة.
ameli-carte-vitale-attach-photo-why =
    يجب وجه من الأمام، واضح، والرأس مكشوف.
    الزر « Ouvrir » (فتح) يعرض الملف قبل اختياره.
ameli-carte-vitale-attach-photo-hint-1 = صورة مظلمة، وأخرى على الشاطئ. تجنّبهما.
ameli-carte-vitale-attach-photo-hint-2 = ابحث عن « photo_identite »، في السطر الثالث.
ameli-carte-vitale-attach-photo-hint-3 = الزر « Joindre » (إرفاق) الصحيح مضاء. المسه.
ameli-carte-vitale-attach-photo-well = الصورة مرفقة.
ameli-carte-vitale-attach-photo-mistake-dark = هذه الصورة مظلمة جدًا. لا نرى العينين.
    .second = قبلها الموقع، لكن موظفًا سيرفضها لاحقًا.
    .third = المس « Photo d’identité » مرة أخرى. أرفق « photo_identite ».
ameli-carte-vitale-attach-photo-mistake-holiday = القبعة والنظارة الشمسية لا تناسبان.
    .second = على البطاقة، يجب أن يظهر الوجه كاملًا ومن الأمام.
    .third = المس « Photo d’identité » مرة أخرى. أرفق « photo_identite ».

ameli-carte-vitale-open-documents-name = البحث عن الوثيقة
ameli-carte-vitale-open-documents-say = المس « Pièce d’identité, recto et verso » (وثيقة الهوية، الوجه والظهر).
ameli-carte-vitale-open-documents-why =
    هي تثبت أن الطلب منك.
    الوجه (« recto ») في الأمام. الظهر (« verso ») في الخلف.
ameli-carte-vitale-open-documents-hint-1 = الصورة جاهزة. انتقل إلى الملف الثاني.
ameli-carte-vitale-open-documents-hint-2 = هو السطر تحت الصورة.
ameli-carte-vitale-open-documents-hint-3 = السطر « Pièce d’identité » مضاء. المسه.
ameli-carte-vitale-open-documents-well = المجلد « Documents » (الوثائق) مفتوح.

ameli-carte-vitale-attach-identity-name = إرفاق الوثيقة
ameli-carte-vitale-attach-identity-say = أرفق بطاقة الهوية كاملة.
ameli-carte-vitale-attach-identity-why =
    الموقع يريد الوجهين، كاملين ومقروءين.
    اقرأ اسم الملف حتى آخره.
ameli-carte-vitale-attach-identity-hint-1 = ابحث عن الكلمتين « recto » (الوجه) و« verso » (الظهر).
ameli-carte-vitale-attach-identity-hint-2 = هو آخر سطر في المجلد.
ameli-carte-vitale-attach-identity-hint-3 = الزر « Joindre » (إرفاق) الصحيح مضاء. المسه.
ameli-carte-vitale-attach-identity-well = وثيقة الهوية مرفقة.
ameli-carte-vitale-attach-identity-mistake-cut = أسفل البطاقة مقطوع في هذه الصورة.
    .second = يجب أن يقرأ الموظف البطاقة كلها، مع رقمها.
    .third = المس « Pièce d’identité » مرة أخرى. أرفق الملف « recto_verso ».
ameli-carte-vitale-attach-identity-mistake-front = ينقص الظهر (« verso »)، أي الجانب الآخر من البطاقة.
    .second = الموقع يطلب الجانبين في ملف واحد.
    .third = المس « Pièce d’identité » مرة أخرى. أرفق الملف « recto_verso ».
ameli-carte-vitale-attach-identity-mistake-insurer = هذه بطاقة التأمين التكميلي (« mutuelle »). هي لا تثبت الهوية.
    .second = يجب إرفاق بطاقة هوية أو جواز سفر أو بطاقة إقامة.
    .third = المس « Pièce d’identité » مرة أخرى. أرفق الملف « recto_verso ».

ameli-carte-vitale-to-recap-name = رؤية الطلب
ameli-carte-vitale-to-recap-say = المس « Continuer » (متابعة).
ameli-carte-vitale-to-recap-why = الملفان مرفقان. الموقع يعرض كل شيء قبل الإرسال.
ameli-carte-vitale-to-recap-hint-1 = تحقق من اسمي الملفين. ثم تقدّم.
ameli-carte-vitale-to-recap-hint-2 = الزر تحت وثيقة الهوية.
ameli-carte-vitale-to-recap-hint-3 = الزر « Continuer » مضاء. المس هذا الزر.
ameli-carte-vitale-to-recap-well = هذا ملخص الطلب.

ameli-carte-vitale-send-order-name = تأكيد الطلب
ameli-carte-vitale-send-order-say = المس « Valider ma commande » (تأكيد طلبي).
ameli-carte-vitale-send-order-why =
    البطاقة مجانية.
    من يطلب مالًا فهو محتال.
ameli-carte-vitale-send-order-hint-1 = أعد قراءة الاسم والعنوان. ثم أرسل.
ameli-carte-vitale-send-order-hint-2 = الزر تحت السعر « Gratuit » (مجاني).
ameli-carte-vitale-send-order-hint-3 = الزر « Valider ma commande » مضاء. المسه مرة واحدة.
ameli-carte-vitale-send-order-well = تم إرسال الطلب. اكتب رقم المتابعة على ورقة.

ameli-carte-vitale-log-out-name = تسجيل الخروج
ameli-carte-vitale-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
ameli-carte-vitale-log-out-why =
    وصلت رسالة إلى الهاتف: هي فخ.
    لا تدفع شيئًا. أغلق الحساب.
ameli-carte-vitale-log-out-hint-1 = تم الطلب. الحساب ما زال مفتوحًا.
ameli-carte-vitale-log-out-hint-2 = الرابط في أسفل الصفحة، بعد « Suivre ma commande » (متابعة طلبي).
ameli-carte-vitale-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
ameli-carte-vitale-log-out-well = الحساب مغلق. في الواقع، احذف صورك من هنا أيضًا.

## Other buttons

ameli-carte-vitale-decoy-information = هنا نغيّر العنوان أو البنك.
    .second = التصريح بضياع البطاقة في مكان آخر.
    .third = اصعد مربعًا واحدًا: « Mes démarches ».
ameli-carte-vitale-decoy-rights = هذه الوثيقة تنفعك خلال انتظار البطاقة. صرّح أولًا بالضياع.
    .second = الشهادة تعوض البطاقة بضعة أسابيع. هي لا توقفها.
    .third = انزل إلى « Déclarer » (التصريح). المس « la perte ou le vol » (الضياع أو السرقة).
ameli-carte-vitale-decoy-european = هذه البطاقة للسفر في أوروبا. ليست البطاقة الصحية.
    .second = ثلاث بطاقات متشابهة: الصحية، والتكميلية، والأوروبية.
    .third = ابحث عن « carte Vitale » تحت « Déclarer » (التصريح).
ameli-carte-vitale-decoy-finish-early = لم ننته بعد. البطاقة لا تصل وحدها.
    .second = صرّحت بالضياع. بقي الطلب.
    .third = عُد إلى الصفحة السابقة. المس « Commander une carte Vitale ».
ameli-carte-vitale-decoy-pay = توقّف هنا. في التدريب، لم يُدفع شيء. في الواقع، هذه سرقة.
    .second = البطاقة الصحية مجانية. وإرسالها مجاني.
    .third = المس « Supprimer » (حذف). في الواقع، أرسل هذه الرسالة إلى 33700.
