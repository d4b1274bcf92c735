# The coach's words: tell a true site from a trap message. Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

fc-pieges-title = صحيح أم فخ؟
fc-pieges-aim =
    تتعلم معرفة الموقع الصحيح. لا ترد على الرسائل المزيفة.
    الجواب « Je ne sais pas » (لا أعرف) جواب جيد دائمًا.
fc-pieges-task =
    تشغل { $first-name } الحاسوب. هناك صفحات مفتوحة من قبل.
    يرن هاتفها، وتصل رسائل.
    قل في كل مرة: صحيح، أو فخ، أو لا أعرف.
    أحيانًا يجب التصرف: إنهاء المكالمة، أو التبليغ، أو كتابة العنوان.
    سترى تسع حالات.
fc-pieges-next-1 = عند أقل شك، لا تفتح الرابط. اكتب العنوان بنفسك.
fc-pieges-next-2 = رسالة هاتف مزيفة: أرسلها إلى 33700. بريد مزيف: signal-spam.fr. موقع مزيف: internet-signalement.gouv.fr.
fc-pieges-next-3 = هل أعطيت رقم بطاقتك البنكية؟ اتصل ببنكك فورًا.
fc-pieges-keep-1 = ثلاثة أسئلة: من يكتب لي؟ ماذا يريد؟ هل هو مستعجل؟
fc-pieges-keep-2 = العناوين الصحيحة، مكتوبة على ورقة
fc-pieges-help = مساعدة ونصائح: www.cybermalveillance.gouv.fr. صندوق Caf: الهاتف 3230. مؤسسة France Travail: الهاتف 3949. هنا، اسأل في الشباك.

## Three pages

fc-pieges-judge-address-name = العنوان
fc-pieges-judge-address-say = اقرأ العنوان، في أعلى الصفحة. أعط رأيك.
fc-pieges-judge-address-why =
    العنوان يقول من صنع الصفحة.
    اقرأ آخر الكلمات قبل أول خط مائل « / ».
    بداية العنوان قد تكذب، أما نهايته فلا.
fc-pieges-judge-address-hint-1 = الصفحة تتحدث عن Caf. هل ينتهي عنوانها بـ « caf.fr »؟
fc-pieges-judge-address-hint-2 = العنوان في أعلى الصفحة. السؤال في الأسفل.
fc-pieges-judge-address-hint-3 = الأجوبة مضاءة. العنوان ينتهي بـ « mes-droits.example »: المس « Piège » (فخ).
fc-pieges-judge-address-well = العنوان ينتهي بـ « mes-droits.example »: كان فخًا. الموقع الصحيح هو www.caf.fr.
fc-pieges-judge-address-mistake-true = الكلمات « caf.fr » موجودة، لكن في البداية. المهم هو النهاية.
    .second = قبل الخط المائل « / » مباشرة، نقرأ « mes-droits.example ». هذا ليس صندوق Caf.
    .third = هذه الصفحة تقلد Caf. المس « Piège » (فخ)، أو « Je ne sais pas » (لا أعرف).

fc-pieges-judge-state-name = النهاية gouv.fr
fc-pieges-judge-state-say = أغلق هذه الصفحة. اقرأ عنوان الصفحة التالية. أعط رأيك.
fc-pieges-judge-state-why =
    النهاية « gouv.fr » خاصة بالدولة.
    هذه علامة جيدة جدًا.
    بعض الخدمات العمومية ليست لها هذه النهاية: caf.fr، ameli.fr، msa.fr.
fc-pieges-judge-state-hint-1 = صفحة أخرى تنتظر تحتها. هل ينتهي عنوانها بـ « gouv.fr »؟
fc-pieges-judge-state-hint-2 = الزر « Fermer cette page » (إغلاق هذه الصفحة) في الأسفل. بعد ذلك، السؤال في الأسفل أيضًا.
fc-pieges-judge-state-hint-3 = اتبع المكان المضاء. العنوان ينتهي بـ « gouv.fr »: المس « Vraie » (صحيحة).
fc-pieges-judge-state-well = العنوان ينتهي بـ « impots.gouv.fr »: هذه الصفحة صحيحة.
fc-pieges-judge-state-mistake-trap = حذرك جيد. لكن هذه الصفحة صحيحة: عنوانها ينتهي بـ « gouv.fr ».
    .second = هي لا تطلب بطاقة بنكية، ولا شيئًا مستعجلًا.
    .third = الدولة وحدها لها النهاية « gouv.fr ». المس « Vraie » (صحيحة)، أو « Je ne sais pas » (لا أعرف).

fc-pieges-judge-padlock-name = القفل
fc-pieges-judge-padlock-say = انتقل إلى الصفحة التالية. اقرأ عنوانها. أعط رأيك.
fc-pieges-judge-padlock-why =
    القفل يحمي الاتصال، مثل ظرف مغلق.
    السارق أيضًا يستطيع إغلاق ظرفه.
    اقرأ العنوان.
fc-pieges-judge-padlock-hint-1 = الصفحة تعرض قفلًا. هل يكفي هذا لتثق بها؟
fc-pieges-judge-padlock-hint-2 = الزر « Page suivante » (الصفحة التالية) في الأسفل. ثم اقرأ العنوان في الأعلى.
fc-pieges-judge-padlock-hint-3 = اتبع المكان المضاء. هذا ليس ameli.fr: المس « Piège » (فخ).
fc-pieges-judge-padlock-well = هذا ليس ameli.fr، والصفحة تطلب الدفع. كان فخًا.
fc-pieges-judge-padlock-mistake-true = القفل موجود، لكن المواقع المزيفة لها قفل أيضًا.
    .second = العنوان ليس ameli.fr. والصفحة تطلب بطاقتك البنكية.
    .third = هذه الصفحة مزيفة. المس « Piège » (فخ)، أو « Je ne sais pas » (لا أعرف).

fc-pieges-choose-result-name = النتيجة الصحيحة
fc-pieges-choose-result-say = أغلق هذه الصفحة. في البحث، افتح موقع Caf الصحيح.
fc-pieges-choose-result-why =
    النتيجة الأولى إعلان.
    هناك من يدفع ليكون في أعلى القائمة.
    كل هذه الإجراءات مجانية.
fc-pieges-choose-result-hint-1 = لا تأخذ النتيجة العليا. اقرأ العنوان تحت كل نتيجة.
fc-pieges-choose-result-hint-2 = البحث تحت الصفحة المزيفة. النتيجة الصحيحة هي الثالثة.
fc-pieges-choose-result-hint-3 = اتبع المكان المضاء. العنوان هو www.caf.fr.
fc-pieges-choose-result-well = أنت على www.caf.fr، الموقع الصحيح. هو مجاني.

## The telephone

fc-pieges-judge-refund-name = رسالة الهاتف
fc-pieges-judge-refund-say = وصلت رسالة إلى الهاتف. اقرأها. أعط رأيك.
fc-pieges-judge-refund-why =
    ثلاثة أسئلة تكفي.
    من يكتب لي؟ ماذا يريد؟ هل هو مستعجل؟
fc-pieges-judge-refund-hint-1 = هذه الرسالة تعد بالمال وهي مستعجلة. هل يشبه هذا صندوق Caf؟
fc-pieges-judge-refund-hint-2 = الهاتف بجانب الصفحة. السؤال تحت الرسالة.
fc-pieges-judge-refund-hint-3 = الأجوبة مضاءة. مال كثير وعجلة كبيرة: المس « Piège » (فخ).
fc-pieges-judge-refund-well = مال، ورابط، وآخر يوم، وخطأ في اللغة: كان فخًا.
fc-pieges-judge-refund-mistake-true = صندوق Caf لا يعد بالمال في رسالة هاتف فيها رابط.
    .second = عنوان الرابط ليس caf.fr. وفي الجملة خطأ.
    .third = هذه الرسالة مزيفة. المس « Piège » (فخ)، أو « Je ne sais pas » (لا أعرف).

fc-pieges-delete-refund-name = الحذف
fc-pieges-delete-refund-say = المس « Supprimer le message » (حذف الرسالة).
fc-pieges-delete-refund-why =
    الرابط لا ينفع أحدًا.
    بعد حذف الرسالة، لن نلمسه بالخطأ.
fc-pieges-delete-refund-hint-1 = يجب ألا تبقى هذه الرسالة في الهاتف.
fc-pieges-delete-refund-hint-2 = الزر في أسفل الرسالة.
fc-pieges-delete-refund-hint-3 = الزر « Supprimer le message » مضاء. المسه.
fc-pieges-delete-refund-well = تم حذف الرسالة. لم تفقد شيئًا.

fc-pieges-forward-job-name = التبليغ
fc-pieges-forward-job-say = وصلت رسالة هاتف أخرى. أرسلها إلى 33700.
fc-pieges-forward-job-why =
    هذا الرقم مجهول. هو يعد بمال كثير.
    لم ترسل { $first-name } سيرتها الذاتية أبدًا.
    الرقم 33700 يستقبل رسائل الهاتف المزيفة.
fc-pieges-forward-job-hint-1 = صاحب العمل الحقيقي لا يوظف هكذا. قدم بلاغًا عن هذه الرسالة.
fc-pieges-forward-job-hint-2 = في الهاتف، هو الزر الثاني.
fc-pieges-forward-job-hint-3 = الزر « Transférer au 33700 » (تحويل إلى 33700) مضاء. المس هذا الزر.
fc-pieges-forward-job-well = تم التبليغ عن الرسالة. ساعدت أشخاصًا آخرين.

fc-pieges-hang-up-name = إنهاء المكالمة
fc-pieges-hang-up-say = الهاتف يرن. اقرأ. ثم اقطع المكالمة.
fc-pieges-hang-up-why =
    هذا الشخص يعرف اسم { $first-name }.
    سرق لصوص هذه البيانات من مكان آخر.
    المستشار لا يطلب رمزًا أبدًا.
fc-pieges-hang-up-hint-1 = يطلبون منك رمزًا سريًا. اقطع المكالمة.
fc-pieges-hang-up-hint-2 = الأزرار في أسفل الهاتف.
fc-pieges-hang-up-hint-3 = الزر « Raccrocher » (إنهاء المكالمة) مضاء. المس هذا الزر.
fc-pieges-hang-up-well = أحسنت. في الواقع، اتصل بنفسك بصندوق Caf على 3230.

## A true message

fc-pieges-open-notice-name = فتح الرسالة
fc-pieges-open-notice-say = في البريد، افتح « Une information pour vous » (معلومة لك).
fc-pieges-open-notice-why =
    ليست كل الرسائل فخاخًا.
    يجب أن نعرف قراءة الرسائل الصحيحة أيضًا.
fc-pieges-open-notice-hint-1 = اذهب إلى البريد. ابحث عن رسالة France Travail التي لا تقول « urgent » (مستعجل).
fc-pieges-open-notice-hint-2 = التبويب « Boîte mail » (البريد الإلكتروني) في أعلى الشاشة. الرسالة في السطر الأول.
fc-pieges-open-notice-hint-3 = اتبع المكان المضاء، حتى الرسالة الأولى.
fc-pieges-open-notice-well = الرسالة مفتوحة. قراءة رسالة لا تسبب ضررًا.

fc-pieges-judge-notice-name = الحكم على الرسالة
fc-pieges-judge-notice-say = اقرأ هذه الرسالة. أعط رأيك.
fc-pieges-judge-notice-why =
    انظر إلى ما تطلبه.
    هنا، لا رابط ولا مال ولا رمز.
fc-pieges-judge-notice-hint-1 = هذه الرسالة تتركك تذهب إلى الموقع بنفسك. هل هي فخ؟
fc-pieges-judge-notice-hint-2 = السؤال تحت نص الرسالة.
fc-pieges-judge-notice-hint-3 = الأجوبة مضاءة. هذه الرسالة لا تطلب شيئًا: المس « Vrai » (صحيح).
fc-pieges-judge-notice-well = هذه الرسالة صحيحة على الأرجح. تحقق على الموقع، دون رابط.
fc-pieges-judge-notice-mistake-trap = حذرك جيد. لكن هذه الرسالة لا تطلب شيئًا وليس فيها رابط.
    .second = الفخ يريد لمسة أو رمزًا أو مالًا. لا شيء من ذلك هنا.
    .third = هي صحيحة على الأرجح. المس « Vrai » (صحيح)، أو « Je ne sais pas » (لا أعرف).

fc-pieges-find-address-name = إيجاد العنوان
fc-pieges-find-address-say = افتح رسالة France Travail الورقية. المس عنوان الموقع.
fc-pieges-find-address-why =
    رسالة ورقية وصلت من قبل تعطي العنوان الصحيح.
    هي أكثر أمانًا من رابط.
fc-pieges-find-address-hint-1 = هناك رسالة على الطاولة. العنوان يبدأ بـ « www ».
fc-pieges-find-address-hint-2 = الرسالة في أسفل الشاشة. العنوان قرب نهايتها.
fc-pieges-find-address-hint-3 = اتبع المكان المضاء، حتى العنوان.
fc-pieges-find-address-well = العنوان الصحيح هو www.francetravail.fr.

fc-pieges-type-address-name = كتابة العنوان
fc-pieges-type-address-say = في التبويب الجديد، اكتب عنوان الموقع.
fc-pieges-type-address-why =
    أنت تختار بنفسك إلى أين تذهب.
    لا أحد يأخذك إلى مكان آخر.
fc-pieges-type-address-hint-1 = العنوان الذي تكتبه هو { $value }.
fc-pieges-type-address-hint-2 = المس « Nouvel onglet » (تبويب جديد)، في الأعلى. الخانة فوق الصفحة.
fc-pieges-type-address-hint-3 = اتبع المكان المضاء. اكتب { $value }.
fc-pieges-type-address-well = العنوان مكتوب بشكل صحيح.
fc-pieges-type-address-value = عنوان France Travail
fc-pieges-type-address-mistake-letters = تغير حرف أو نقطة. قارن مع الرسالة الورقية.
    .second = اكتب كل شيء متصلًا، دون مسافة ودون علامات على الحروف.
    .third = امسح كل شيء. اكتب { $value }.

fc-pieges-go-name = الذهاب
fc-pieges-go-say = المس « Aller » (اذهب).
fc-pieges-go-why =
    العنوان مكتوب.
    هذا الزر يفتح الموقع.
fc-pieges-go-hint-1 = المتصفح ينتظر. قل له أن يذهب.
fc-pieges-go-hint-2 = الزر في آخر العنوان، في أعلى الشاشة.
fc-pieges-go-hint-3 = الزر « Aller » مضاء. المس هذا الزر.
fc-pieges-go-well = أنت على الموقع الصحيح، وصلت بنفسك.

## What if it is too late?

fc-pieges-advise-name = مساعدة Sylvie
fc-pieges-advise-say = أعطت Sylvie كلمة السر. اختر جوابك.
fc-pieges-advise-why =
    يحدث هذا للجميع.
    يجب التصرف بسرعة، دون خجل.
fc-pieges-advise-hint-1 = السارق يعرف كلمة السر. ماذا يجب أن نغير؟
fc-pieges-advise-hint-2 = الرسالة في الهاتف. الأجوبة تحتها.
fc-pieges-advise-hint-3 = الأجوبة مضاءة. المس « Change ton mot de passe » (غيري كلمة السر).
fc-pieges-advise-well = نغير كلمة السر، على الموقع الصحيح. ثم نخبر المؤسسة.
fc-pieges-advise-mistake-wait = السارق يستطيع الدخول في أي وقت. الانتظار يعطيه وقتًا.
    .second = كلمة السر لم تعد سرية. يجب تغييرها اليوم.
    .third = المس « Change ton mot de passe » (غيري كلمة السر)، أو « Je ne sais pas » (لا أعرف).
fc-pieges-advise-mistake-write = الرد يبين للسارق أن الرقم يعمل.
    .second = لن يمحو شيئًا. الأفضل تغيير كلمة السر.
    .third = المس « Change ton mot de passe » (غيري كلمة السر)، أو « Je ne sais pas » (لا أعرف).

## Other buttons

fc-pieges-decoy-update = توقف هنا. هذه الصفحة تريد بطاقة بنكية. صندوق Caf لا يطلبها أبدًا.
    .second = هنا، لا نرسل أي شيء. في الواقع، تصل أرقامك إلى سارق.
    .third = انزل إلى السؤال. أعط رأيك.
fc-pieges-decoy-alert = هذه الرسالة تخيف وتستعجل. هي فخ.
    .second = هي تعرف اسمك وتاريخ ميلادك. هذا لا يثبت شيئًا.
    .third = عد إلى القائمة. افتح الرسالة « Une information pour vous » (معلومة لك).
fc-pieges-decoy-paid = الكلمة « Sponsorisé » تعني إعلانًا. هذا الموقع يبيع ما هو مجاني.
    .second = إجراءات Caf لا تكلف شيئًا. ابحث عن الموقع المجاني.
    .third = انزل إلى النتيجة الثالثة: www.caf.fr.
fc-pieges-decoy-lookalike = اقرأ نهاية العنوان: « mon-compte.example ». هذا ليس صندوق Caf.
    .second = الاسم « caf-fr » فيه شرطة. هو غير « caf.fr » الذي فيه نقطة.
    .third = المس النتيجة التالية: www.caf.fr.
fc-pieges-decoy-reply = الرد يبين أن رقمك يعمل. ستصل رسائل أخرى.
    .second = صاحب العمل الحقيقي يقول اسمه ولا يعد بهذه السرعة.
    .third = المس « Transférer au 33700 » (تحويل إلى 33700).
fc-pieges-decoy-give-code = احتفظ بهذا الرمز. المستشار لا يطلبه أبدًا.
    .second = هو يعرف اسمك، لكن هذا لا يثبت شيئًا. الرمز يفتح حسابك.
    .third = المس « Raccrocher » (إنهاء المكالمة). ليس هذا قلة أدب.
fc-pieges-decoy-phone = هذا رقم الهاتف. أنت تبحث عن عنوان الموقع.
    .second = عنوان الموقع يبدأ غالبًا بـ « www ».
    .third = المس السطر الذي فوقه: www.francetravail.fr.
