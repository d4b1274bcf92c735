# The coach's words: send a document (France Travail). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ft-envoyer-document-title = إرسال وثيقة إلى France Travail
ft-envoyer-document-aim =
    تطلب مؤسسة France Travail وثيقة، مثل كشف الراتب.
    ترسلها من الحاسوب، دون أن تتنقل.
ft-envoyer-document-task =
    تنتظر مؤسسة France Travail كشف راتب { $first-name }.
    هو كشف المخبزة، لشهر « { $month } ».
    الورقة على الطاولة. الملف في الحاسوب.
    أرسل الملف الصحيح، مرة واحدة فقط.
    تحقق من وصوله، ثم سجّل الخروج.
ft-envoyer-document-next-1 = كلمة « Reçu » (وصل) تعني: وصل الملف. سيقرؤه مستشار بعد ذلك.
ft-envoyer-document-next-2 = عند قبول الوثيقة، تصير الحالة « Traité » (تمت معالجتها).
ft-envoyer-document-next-3 = إن كانت الوثيقة غير واضحة، تطلب France Travail وثيقة أخرى.
ft-envoyer-document-keep-1 = كشف الراتب الورقي
ft-envoyer-document-keep-2 = تاريخ الإرسال
ft-envoyer-document-help = مؤسسة France Travail: الموقع www.francetravail.fr، الهاتف 3949. الخدمة مجانية. تدفع ثمن المكالمة فقط. في الوكالات أجهزة مسح ضوئي أيضًا.

## Enter the space

ft-envoyer-document-open-login-name = فتح صفحة الدخول
ft-envoyer-document-open-login-say = المس « Se connecter » (تسجيل الدخول).
ft-envoyer-document-open-login-why =
    الإرسال يتم من المساحة الشخصية.
    لدى { $first-name } حساب من قبل: يكفي الدخول إليه.
ft-envoyer-document-open-login-hint-1 = يجب أولًا الدخول إلى مساحة { $first-name }.
ft-envoyer-document-open-login-hint-2 = هو الزر الأول، تحت العنوان.
ft-envoyer-document-open-login-hint-3 = الزر « Se connecter » مضاء. المسه.
ft-envoyer-document-open-login-well = انفتحت صفحة الدخول.

ft-envoyer-document-identifier-name = كتابة المعرّف
ft-envoyer-document-identifier-say = اكتب معرّف France Travail.
ft-envoyer-document-identifier-why =
    المعرّف هو رقم { $first-name } في France Travail.
    فيه 11 رقمًا. الأرقام القديمة كانت أقصر.
ft-envoyer-document-identifier-hint-1 = انسخ 11 رقمًا من البطاقة، مع الأصفار.
ft-envoyer-document-identifier-hint-2 = هي الخانة الأولى في الصفحة.
ft-envoyer-document-identifier-hint-3 = الخانة مضاءة. اكتب { $value }.
ft-envoyer-document-identifier-well = المعرّف كامل.
ft-envoyer-document-identifier-mistake-old = هذا المعرّف القديم، فيه حرف. في الجديد 11 رقمًا.
    .second = انظر إلى بطاقة { $first-name }. ليس في الرقم حرف.
    .third = امسح الخانة. اكتب { $value }.

ft-envoyer-document-password-name = كلمة السر
ft-envoyer-document-password-say = اكتب كلمة السر.
ft-envoyer-document-password-why =
    نقاط تخفي الحروف.
    صورة العين، على اليمين، تظهرها لحظة.
ft-envoyer-document-password-hint-1 = انسخ كلمة السر من البطاقة، مع الحرف الكبير.
ft-envoyer-document-password-hint-2 = الخانة تحت المعرّف.
ft-envoyer-document-password-hint-3 = الخانة « Mot de passe » (كلمة السر) مضاءة. اكتب { $value }.
ft-envoyer-document-password-well = كلمة السر صحيحة.

ft-envoyer-document-connect-name = تسجيل الدخول
ft-envoyer-document-connect-say = المس « Se connecter » (تسجيل الدخول).
ft-envoyer-document-connect-why =
    يتحقق الموقع من المعرّف وكلمة السر.
    بعد ذلك، تنفتح المساحة.
ft-envoyer-document-connect-hint-1 = الخانتان مملوءتان. ادخل إلى المساحة.
ft-envoyer-document-connect-hint-2 = الزر تحت كلمة السر.
ft-envoyer-document-connect-hint-3 = الزر « Se connecter » مضاء. المسه مرة واحدة.
ft-envoyer-document-connect-well = هذه مساحة { $first-name }. رسالة تخبر بوثيقة منتظرة.

## Find the request

ft-envoyer-document-open-exchanges-name = فتح المراسلات
ft-envoyer-document-open-exchanges-say = المس « Mes échanges avec France Travail » (مراسلاتي مع France Travail).
ft-envoyer-document-open-exchanges-why =
    الرسائل والوثائق في المكان نفسه.
    في الواقع، قد يتغير هذا الاسم. ابحث عن كلمة « échanges » (مراسلات) أو « documents » (وثائق).
ft-envoyer-document-open-exchanges-hint-1 = أين يضع الموقع الوثائق التي نرسلها؟ اقرأ السطر الصغير في المربعات.
ft-envoyer-document-open-exchanges-hint-2 = هو المربع الأوسط، تحت عروض العمل.
ft-envoyer-document-open-exchanges-hint-3 = المربع « Mes échanges » مضاء. المسه.
ft-envoyer-document-open-exchanges-well = هذه قائمة الوثائق.

ft-envoyer-document-ask-send-name = فتح الطلب
ft-envoyer-document-ask-send-say = المس « Envoyer » (إرسال)، في سطر كشف الراتب.
ft-envoyer-document-ask-send-why =
    الطلب يقول بالضبط أي وثيقة تنقص.
    الجواب في سطره يجنّب الأخطاء.
ft-envoyer-document-ask-send-hint-1 = ابحث عن السطر الذي حالته « À envoyer » (للإرسال).
ft-envoyer-document-ask-send-hint-2 = هو السطر الأول في الجدول. الزر على اليمين.
ft-envoyer-document-ask-send-hint-3 = الزر « Envoyer » مضاء. المسه.
ft-envoyer-document-ask-send-well = انفتحت استمارة الإرسال.

ft-envoyer-document-type-name = اختيار النوع
ft-envoyer-document-type-say = اختر « Bulletin de salaire » (كشف الراتب).
ft-envoyer-document-type-why =
    الاسمان « Bulletin de salaire » و« fiche de paie » لهما المعنى نفسه.
    النوع الصحيح يوصل الوثيقة إلى القسم المناسب.
ft-envoyer-document-type-hint-1 = ما هو الاسم الآخر لـ « fiche de paie » (كشف الراتب)؟
ft-envoyer-document-type-hint-2 = تحت « Quel document ?‎ » (أي وثيقة؟)، هو الجواب الثالث.
ft-envoyer-document-type-hint-3 = السؤال مضاء. المس « Bulletin de salaire ».
ft-envoyer-document-type-well = هذا نوع الوثيقة الصحيح.
ft-envoyer-document-type-mistake-other = الجواب « Autre » (غير ذلك) يبطئ الإرسال. يجب أن يخمّن شخص ما هي.
    .second = لكشف الراتب اسم خاص في القائمة.
    .third = المس « Bulletin de salaire ».
ft-envoyer-document-type-mistake-certificate = شهادة صاحب العمل تُعطى في نهاية العقد. تمت معالجتها من قبل.
    .second = تنتظر مؤسسة France Travail كشف راتب الشهر.
    .third = المس « Bulletin de salaire ».

## The right month

ft-envoyer-document-find-month-name = قراءة الورقة
ft-envoyer-document-find-month-say = افتح كشف الراتب. المس شهر العمل.
ft-envoyer-document-find-month-why =
    في الكشف تاريخان: العمل والدفع.
    الموقع يطلب شهر العمل.
ft-envoyer-document-find-month-hint-1 = ابحث عن شهر عمل { $first-name }، لا عن يوم الدفع.
ft-envoyer-document-find-month-hint-2 = الورقة تحت الصفحة. السطر في الأعلى، « Période de travail » (فترة العمل).
ft-envoyer-document-find-month-hint-3 = اتبع المكان المضاء. المس الشهر، في أعلى الكشف.
ft-envoyer-document-find-month-well = هذا هو شهر العمل.

ft-envoyer-document-month-name = اختيار الشهر
ft-envoyer-document-month-say = افتح القائمة. اختر « { $month } ».
ft-envoyer-document-month-why =
    هذه القائمة تنفتح عندما نلمسها.
    يجب أن يكون الشهر نفسه كما في الكشف.
ft-envoyer-document-month-hint-1 = خذ الشهر المكتوب في كشف الراتب: « { $month } ».
ft-envoyer-document-month-hint-2 = القائمة تحت نوع الوثيقة. المسها لفتحها.
ft-envoyer-document-month-hint-3 = القائمة مضاءة. المسها، ثم المس « { $month } ».
ft-envoyer-document-month-well = الشهر صحيح.
ft-envoyer-document-month-mistake-paid = هذا شهر الدفع. الموقع يطلب شهر العمل.
    .second = أعد قراءة الكشف. السطر « Période de travail » (فترة العمل) يعطي الشهر الصحيح.
    .third = افتح القائمة مرة أخرى. المس « { $month } ».
ft-envoyer-document-month-mistake-before = هذا الشهر مضى. تنتظر France Travail شهر « { $month } ».
    .second = رسالة الموقع تعطي الشهر المطلوب. والكشف أيضًا.
    .third = افتح القائمة. المس السطر التالي: « { $month } ».

## The file

ft-envoyer-document-open-chooser-name = البحث عن الملف
ft-envoyer-document-open-chooser-say = المس الزر لاختيار ملف.
ft-envoyer-document-open-chooser-why =
    الموقع لا يرى ما في الحاسوب.
    أنت تريه الملف.
ft-envoyer-document-open-chooser-hint-1 = كشف الراتب في الحاسوب. يجب الذهاب إليه.
ft-envoyer-document-open-chooser-hint-2 = الزر تحت الشهر، بجانب « Votre document » (وثيقتك).
ft-envoyer-document-open-chooser-hint-3 = الزر مضاء. المسه.
ft-envoyer-document-open-chooser-well = انفتح المجلد « Documents » (الوثائق). فيه خمسة ملفات.

ft-envoyer-document-attach-name = إرفاق الملف
ft-envoyer-document-attach-say = ابحث عن كشف الشهر الصحيح. المس « Joindre » (إرفاق).
ft-envoyer-document-attach-why =
    اقرأ الاسم، ثم الشهر، ثم الحجم.
    الزر « Ouvrir » (فتح) يعرض الملف دون إرساله.
    الحجم « Ko » صغير. الحجم « Mo » أكبر ألف مرة.
ft-envoyer-document-attach-hint-1 = الملف الصحيح هو PDF خفيف، فيه اسم الشهر الصحيح.
ft-envoyer-document-attach-hint-2 = هو الأخير في القائمة. اسمه يبدأ بـ « fiche_de_paie ».
ft-envoyer-document-attach-hint-3 = الزر « Joindre » الصحيح مضاء. المسه.
ft-envoyer-document-attach-well = الملف مرفق. اسمه ظاهر في الصفحة.
ft-envoyer-document-attach-mistake-previous = هذا كشف الشهر السابق. يجب كشف « { $month } ».
    .second = الشهر في آخر الاسم. اقرأه حتى آخره.
    .third = عُد إلى المجلد. أرفق ملف « { $month } ».
ft-envoyer-document-attach-mistake-photo = هذه صورة من العطلة. هي تخص { $first-name } فقط.
    .second = اقرأ اسم الملف قبل إرفاقه.
    .third = عُد إلى المجلد. أرفق كشف الراتب: « { $month } ».

ft-envoyer-document-to-preview-name = رؤية المعاينة
ft-envoyer-document-to-preview-say = المس « Continuer » (متابعة).
ft-envoyer-document-to-preview-why =
    سيعرض الموقع الوثيقة.
    لم يُرسَل شيء بعد.
ft-envoyer-document-to-preview-hint-1 = النوع والشهر والملف جاهزة. انتقل إلى ما بعد.
ft-envoyer-document-to-preview-hint-2 = الزر تحت اسم الملف.
ft-envoyer-document-to-preview-hint-3 = الزر « Continuer » مضاء. المسه.
ft-envoyer-document-to-preview-well = ظهرت المعاينة. حان وقت التحقق.

## Check and send

ft-envoyer-document-readable-name = التحقق من المعاينة
ft-envoyer-document-readable-say = أعد قراءة المعاينة. ضع علامة على « entier et lisible » (كامل ومقروء).
ft-envoyer-document-readable-why =
    الورقة المقطوعة أو غير الواضحة تُرفض لاحقًا.
    تحقق من صاحب العمل والاسم والشهر.
ft-envoyer-document-readable-hint-1 = هل هو الكشف الصحيح، بالشهر الصحيح؟ إذن قل ذلك.
ft-envoyer-document-readable-hint-2 = المربع الصغير تحت المعاينة، قبل الأزرار.
ft-envoyer-document-readable-hint-3 = المربع مضاء. المسه لوضع العلامة.
ft-envoyer-document-readable-well = تم التحقق من الوثيقة.

ft-envoyer-document-send-name = الإرسال
ft-envoyer-document-send-say = المس « Envoyer » (إرسال)، مرة واحدة فقط.
ft-envoyer-document-send-why =
    إرسال واحد يكفي.
    تكرار إرسال الوثيقة نفسها يبطئ كل شيء.
ft-envoyer-document-send-hint-1 = الكشف صحيح. أرسله إلى France Travail.
ft-envoyer-document-send-hint-2 = الزر في أسفل الصفحة، بعد « Changer de fichier » (تغيير الملف).
ft-envoyer-document-send-hint-3 = الزر « Envoyer » مضاء. المسه، ثم انتظر.
ft-envoyer-document-send-well = تم إرسال كشف الراتب. اقرأ التاريخ والساعة.

ft-envoyer-document-see-received-name = التحقق من الوصول
ft-envoyer-document-see-received-say = المس « Voir mes documents » (رؤية وثائقي).
ft-envoyer-document-see-received-why =
    القائمة تبين هل وصلت الوثيقة.
    كلمة « Reçu » (وصل) لا تعني بعد أنها مقبولة.
ft-envoyer-document-see-received-hint-1 = هل تغيرت الحالة « À envoyer » (للإرسال)؟ اذهب لرؤية القائمة.
ft-envoyer-document-see-received-hint-2 = هو الزر الأول، تحت رقم الإرسال.
ft-envoyer-document-see-received-hint-3 = الزر « Voir mes documents » مضاء. المسه.
ft-envoyer-document-see-received-well = الحالة هي « Reçu » (وصل). لا حاجة إلى إرسال ثانٍ.

ft-envoyer-document-log-out-name = تسجيل الخروج
ft-envoyer-document-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
ft-envoyer-document-log-out-why =
    دون ذلك، تبقى المساحة مفتوحة هنا.
    من يأتي بعدك يستطيع رؤيتها.
ft-envoyer-document-log-out-hint-1 = انتهى الإرسال. أغلق مساحة { $first-name }.
ft-envoyer-document-log-out-hint-2 = الرابط تحت قائمة الوثائق.
ft-envoyer-document-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المسه.
ft-envoyer-document-log-out-well = المساحة مغلقة. في الواقع، خذ أيضًا مفتاح USB معك.

## Other buttons

ft-envoyer-document-decoy-sign-up = تم التسجيل من قبل. لدى { $first-name } حساب.
    .second = التسجيل مرة أخرى لا ينفع لإرسال وثيقة.
    .third = المس الزر « Se connecter ».
ft-envoyer-document-decoy-forgotten = هذا الرابط لتغيير كلمة سر ضائعة.
    .second = كلمة السر على البطاقة. لم تضع.
    .third = اكتب كلمة السر، ثم المس « Se connecter ».
ft-envoyer-document-decoy-offers = هنا نبحث عن عمل. لديك وثيقة للإرسال.
    .second = الرسالة في الأعلى تتحدث عن وثيقة منتظرة.
    .third = المس المربع التالي: « Mes échanges avec France Travail ».
ft-envoyer-document-decoy-rights = هنا نرى المدفوعات والشهادات.
    .second = هذا المربع لاستلام وثيقة، لا لإرسالها.
    .third = المس المربع الأوسط: « Mes échanges avec France Travail ».
ft-envoyer-document-decoy-paid-on = هذا يوم دفع الراتب. الموقع يطلب شهر العمل.
    .second = نعمل شهرًا. أحيانًا يُدفع الراتب في الشهر التالي.
    .third = المس السطر « Période de travail » (فترة العمل)، في الأعلى.
ft-envoyer-document-decoy-again = تم إرسال الوثيقة. إرسال واحد يكفي.
    .second = لتتأكد، انظر إلى حالتها في القائمة.
    .third = المس « Voir mes documents »، قبله مباشرة.
