# The coach's words: download a certificate of entitlement (ameli). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ameli-attestation-title = تنزيل شهادة الحقوق الصحية
ameli-attestation-aim =
    هذه الوثيقة تثبت أن التأمين الصحي يغطيك.
    أحيانًا يطلبها مستشفى أو صاحب عمل أو تأمين تكميلي.
ameli-attestation-task =
    المستشفى يطلب من { $first-name } شهادة الحقوق (« attestation de droits »).
    حسابها على موقع ameli مفتوح من قبل.
    ابحث عن هذه الوثيقة، افتحها واطبعها.
    بعد ذلك، لا تترك شيئًا على الحاسوب.
ameli-attestation-next-1 = تعطي الوثيقة لمن يطلبها.
ameli-attestation-next-2 = في الواقع، تسجّل الدخول أولًا. يصلك رمز بالبريد الإلكتروني.
ameli-attestation-next-3 = دون إنترنت، اطلب هذه الوثيقة من جهاز آلي أو على الرقم 3646.
ameli-attestation-keep-1 = الوثيقة المطبوعة
ameli-attestation-keep-2 = بطاقتك الصحية (carte Vitale)
ameli-attestation-help = التأمين الصحي: الموقع www.ameli.fr، الهاتف 3646. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## Find the paper

ameli-attestation-open-procedures-name = فتح الطلبات
ameli-attestation-open-procedures-say = المس « Mes démarches » (إجراءاتي).
ameli-attestation-open-procedures-why =
    الإجراء (« démarche ») هو طلب تقوم به.
    الوثائق الرسمية محفوظة هناك.
ameli-attestation-open-procedures-hint-1 = تريد أن تطلب وثيقة. افتح مربع الطلبات.
ameli-attestation-open-procedures-hint-2 = هو المربع الثاني، بعد المدفوعات مباشرة.
ameli-attestation-open-procedures-hint-3 = المربع « Mes démarches » مضاء. ضع إصبعك عليه.
ameli-attestation-open-procedures-well = هذه قائمة الإجراءات.

ameli-attestation-choose-rights-name = اختيار الوثيقة
ameli-attestation-choose-rights-say = المس « Attestation de droits » (شهادة الحقوق).
ameli-attestation-choose-rights-why =
    هذه الوثيقة تقول إن لديك تغطية صحية.
    هناك وثائق أخرى أسماؤها متشابهة.
    اقرأ السطر إلى آخره.
ameli-attestation-choose-rights-hint-1 = ابحث عن كلمة « droits » (حقوق). المستشفى يطلب تلك الوثيقة.
ameli-attestation-choose-rights-hint-2 = هي تحت العنوان « Télécharger » (تنزيل)، في السطر الثاني.
ameli-attestation-choose-rights-hint-3 = السطر « Attestation de droits » مضاء. المسه.
ameli-attestation-choose-rights-well = هذه هي الوثيقة الصحيحة. الموقع يسأل لمن هي.
ameli-attestation-choose-rights-mistake-daily = هذه الوثيقة عن التوقف عن العمل. المستشفى يريد شهادة الحقوق.
    .second = الاسمان يبدآن بكلمة « Attestation » (شهادة). المهم هو آخر الاسم.
    .third = المس « Retour à mes démarches » (رجوع). ثم اختر « Attestation de droits ».

ameli-attestation-choose-person-name = اختيار الشخص
ameli-attestation-choose-person-say = اختر { $name }.
ameli-attestation-choose-person-why =
    الوثيقة تخصّ { $first-name }.
    زوجها اسمه Paul. له حسابه الخاص.
ameli-attestation-choose-person-hint-1 = لمن يريد المستشفى الوثيقة؟ يريدها باسم { $first-name }.
ameli-attestation-choose-person-hint-2 = هناك ثلاثة أجوبة. الصحيح في الوسط.
ameli-attestation-choose-person-hint-3 = السؤال مضاء. المس الدائرة أمام { $name }.
ameli-attestation-choose-person-well = ستكون الوثيقة باسم { $first-name }.
ameli-attestation-choose-person-mistake-paul = اخترت Paul. لكن الوثيقة تخصّ { $first-name }.
    .second = زوجها Paul يطلب وثيقته في حسابه الخاص.
    .third = المس الدائرة أمام { $name }.
ameli-attestation-choose-person-mistake-everybody = المستشفى يطلب شخصًا واحدًا: { $first-name }.
    .second = هذا الحساب يعرض { $first-name } فقط. سيرفض الموقع « Toutes les personnes » (كل الأشخاص).
    .third = المس الجواب الأوسط: { $name }.

ameli-attestation-ask-name = طلب الوثيقة
ameli-attestation-ask-say = المس « Demander mon attestation » (طلب شهادتي).
ameli-attestation-ask-why =
    الموقع يجهّز الوثيقة فورًا.
    هذا مجاني.
ameli-attestation-ask-hint-1 = اخترت الشخص. اطلب الوثيقة الآن.
ameli-attestation-ask-hint-2 = الزر تحت الأسماء الثلاثة.
ameli-attestation-ask-hint-3 = الزر « Demander mon attestation » مضاء. المس هذا الزر.
ameli-attestation-ask-well = الوثيقة جاهزة.

ameli-attestation-download-name = التنزيل
ameli-attestation-download-say = المس « Télécharger » (تنزيل).
ameli-attestation-download-why =
    التنزيل هو نسخ الوثيقة إلى الحاسوب.
    لمسة واحدة تكفي.
ameli-attestation-download-hint-1 = الوثيقة ما زالت على الموقع. انسخها إلى هنا.
ameli-attestation-download-hint-2 = الزر تحت حجم الملف.
ameli-attestation-download-hint-3 = الزر « Télécharger » مضاء. المسه مرة واحدة، ثم انتظر.
ameli-attestation-download-well = تم نسخ الوثيقة. ظهر تبويب جديد في الأعلى.

## Find the file again

ameli-attestation-open-folder-name = فتح المجلد
ameli-attestation-open-folder-say = افتح التبويب « Téléchargements » (التنزيلات).
ameli-attestation-open-folder-why =
    الوثائق المنسوخة تصل إلى هذا المجلد.
    على حاسوب فرنسي، له هذا الاسم أيضًا.
ameli-attestation-open-folder-hint-1 = الملف لم يضع. اذهب إلى المجلد الذي يحفظه.
ameli-attestation-open-folder-hint-2 = التبويبات في أعلى الشاشة. « Téléchargements » على اليمين.
ameli-attestation-open-folder-hint-3 = التبويب « Téléchargements » مضاء. المسه.
ameli-attestation-open-folder-well = في المجلد خمسة ملفات.
ameli-attestation-open-folder-mistake-twice = الوثيقة منسوخة من قبل. مرة واحدة تكفي.
    .second = كل لمسة قد تضيف نسخة أخرى. اذهب إلى المجلد.
    .third = المس التبويب « Téléchargements »، في أعلى الشاشة.

ameli-attestation-open-file-name = فتح الوثيقة
ameli-attestation-open-file-say = افتح الملف « attestation_droits ».
ameli-attestation-open-file-why =
    هناك خمسة ملفات مختلطة.
    الاسم الصحيح ينتهي بكلمة « droits » (حقوق).
ameli-attestation-open-file-hint-1 = اقرأ كل اسم كاملًا. اسم واحد فقط عن الحقوق.
ameli-attestation-open-file-hint-2 = هو في وسط القائمة، تحت الصورة.
ameli-attestation-open-file-hint-3 = السطر الصحيح مضاء. المس اسم الملف.
ameli-attestation-open-file-well = الوثيقة مفتوحة. عليها اسم { $first-name }.

ameli-attestation-check-dates-name = التحقق من التواريخ
ameli-attestation-check-dates-say = المس تواريخ الحقوق على الورقة.
ameli-attestation-check-dates-why =
    يجب أن تكون الوثيقة صالحة يوم المستشفى.
    تحقق قبل الطباعة.
ameli-attestation-check-dates-hint-1 = ابحث عن الكلمتين « Droits ouverts » (حقوق سارية). بعدهما تاريخان.
ameli-attestation-check-dates-hint-2 = هي في أسفل الورقة، بعد رقم الضمان الاجتماعي.
ameli-attestation-check-dates-hint-3 = سطر التواريخ مضاء. المسه.
ameli-attestation-check-dates-well = الحقوق سارية اليوم. الوثيقة صحيحة.

ameli-attestation-print-name = الطباعة
ameli-attestation-print-say = المس « Imprimer » (طباعة).
ameli-attestation-print-why =
    المستشفى يحتاج إلى الورقة.
    الاسم والتواريخ صحيحة.
ameli-attestation-print-hint-1 = هذه هي الوثيقة الصحيحة. اطبعها على ورقة.
ameli-attestation-print-hint-2 = الزر في الشريط، فوق الورقة.
ameli-attestation-print-hint-3 = الزر « Imprimer » مضاء. المسه مرة واحدة.
ameli-attestation-print-well = الورقة تُطبَع. في الواقع، خذها فورًا.

## Leave nothing behind

ameli-attestation-delete-name = حذف الملف
ameli-attestation-delete-say = احذف الملف من الحاسوب.
ameli-attestation-delete-why =
    هذا الحاسوب يستعمله الجميع.
    على هذه الوثيقة رقم الضمان الاجتماعي.
ameli-attestation-delete-hint-1 = الوثيقة مطبوعة. لم نعد نحتاج إلى الملف هنا.
ameli-attestation-delete-hint-2 = عُد إلى « Téléchargements » (التنزيلات). الزر بجانب الملف.
ameli-attestation-delete-hint-3 = اتبع المكان المضاء. المس « Supprimer » (حذف)، بجانب الشهادة.
ameli-attestation-delete-well = تم حذف الملف. في الواقع، أفرغ سلة المهملات أيضًا.

ameli-attestation-log-out-name = تسجيل الخروج
ameli-attestation-log-out-say = عُد إلى ameli.fr. سجّل الخروج.
ameli-attestation-log-out-why =
    إغلاق الصفحة لا يكفي.
    قد يرى الشخص التالي حسابك.
ameli-attestation-log-out-hint-1 = حساب { $first-name } ما زال مفتوحًا. أغلقه.
ameli-attestation-log-out-hint-2 = المس التبويب « ameli.fr ». الرابط في أسفل الصفحة.
ameli-attestation-log-out-hint-3 = اتبع المكان المضاء، حتى « Se déconnecter » (تسجيل الخروج).
ameli-attestation-log-out-well = الحساب مغلق. يمكنك الذهاب مطمئنًا.

## Other buttons

ameli-attestation-decoy-payments = هنا نرى المبالغ المسترجعة. أنت تبحث عن شهادة.
    .second = استرجاع المال لا يثبت حقوقك.
    .third = المس المربع الذي تحته: « Mes démarches ».
ameli-attestation-decoy-tax-statement = هذه الوثيقة للضرائب. المستشفى لا يطلبها.
    .second = هي تبيّن المال المستلم في السنة، وليس حقوقك.
    .third = المس السطر الذي فوقه مباشرة: « Attestation de droits ».
ameli-attestation-decoy-lost-card = هذا الرابط يوقف بطاقة صحية ضائعة. بطاقة { $first-name } موجودة.
    .second = في الواقع، ستتوقف البطاقة عن العمل. اترك هذا السطر.
    .third = اصعد إلى ما تحت العنوان « Télécharger » (تنزيل).
ameli-attestation-decoy-log-out-early = ستخرج في النهاية. بقيت أشياء تقوم بها.
    .second = أولًا الوثيقة. بعد ذلك، احذف الملف. ثم سجّل الخروج.
    .third = عُد إلى الوراء بالسهم، في الأعلى على اليسار.
ameli-attestation-decoy-insurance = هذه وثيقة التأمين التكميلي (mutuelle). المستشفى يريد وثيقة ameli.
    .second = التأمين التكميلي يكمّل التأمين الصحي. هما وثيقتان مختلفتان.
    .third = ابحث عن الاسم الذي ينتهي بكلمة « droits ».
ameli-attestation-decoy-photo = هذه صورة للحديقة. أنت تبحث عن ملف PDF.
    .second = ملف PDF يشبه ورقة مطبوعة. اسم الصورة ينتهي بكلمة « jpg ».
    .third = المس السطر تحت الصورة.
ameli-attestation-decoy-born = هذا تاريخ الميلاد. ابحث عن تواريخ الحقوق.
    .second = في السطر الصحيح تاريخان: بداية ونهاية.
    .third = المس السطر « Droits ouverts » (حقوق سارية)، تحته مباشرة.
ameli-attestation-decoy-attach = هذا ممكن في الواقع: نرسل الوثيقة في رسالة إلكترونية.
    .second = المستشفى يريد ورقة. لذلك يجب أن نطبع.
    .third = افتح الملف: المس اسمه. الزر « Imprimer » (طباعة) فوق الورقة.
