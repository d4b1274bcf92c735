# The coach's words: read one's career record and report a gap (Assurance retraite). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

retraite-carriere-title = مراجعة المسار المهني والتبليغ عن نسيان
retraite-carriere-aim =
    كشف المسار المهني هو قائمة سنوات عملك.
    هل تنقص سنة؟ تبلغ عنها، مع وثيقة.
retraite-carriere-task =
    تظن { $first-name } أن سنة عمل تنقص.
    كشف راتبها القديم على المكتب.
    اقرأ السنة على هذه الورقة، ثم ابحث عنها في كشف المسار.
    بلغ عن النسيان وأرفق كشف الراتب.
    احتفظ بإشعار الاستلام، ثم سجل الخروج.
retraite-carriere-next-1 = تأمين التقاعد يدرس الوثيقة. يجيب برسالة بريدية أو إلكترونية.
retraite-carriere-next-2 = أحيانًا يطلب وثيقة أخرى. احتفظ بالأوراق الأصلية.
retraite-carriere-next-3 = بعد التصحيح، تظهر السنة مع فصولها.
retraite-carriere-keep-1 = إشعار الاستلام المطبوع
retraite-carriere-keep-2 = كل كشوف راتبك، حتى القديمة جدًا
retraite-carriere-help = تأمين التقاعد: الموقع www.lassuranceretraite.fr، الهاتف 3960. من خارج فرنسا أو من هاتف الإنترنت (box): 09 71 10 39 60.

## Look for the year

retraite-carriere-open-career-name = فتح المسار المهني
retraite-carriere-open-career-say = المس « Consulter ma carrière » (الاطلاع على مساري المهني).
retraite-carriere-open-career-why =
    ستنظر فقط.
    الاطلاع لا يغير شيئًا ولا يلزمك بشيء.
retraite-carriere-open-career-hint-1 = تبحث عن قائمة سنوات العمل. افتح المسار المهني.
retraite-carriere-open-career-hint-2 = هو المربع الأوسط: « Année par année » (سنة بسنة).
retraite-carriere-open-career-hint-3 = المربع « Consulter ma carrière » مضاء. المسه.
retraite-carriere-open-career-well = المسار المهني مرتب في ثلاث فترات.

retraite-carriere-read-slip-name = قراءة السنة
retraite-carriere-read-slip-say = افتح كشف الراتب القديم. المس الفترة.
retraite-carriere-read-slip-why =
    فترة الراتب تقول متى عملت { $first-name }.
    على الورقة اسمها عند الولادة: Exemple.
    لم تكن متزوجة بعد.
retraite-carriere-read-slip-hint-1 = ما تاريخ كشف الراتب هذا؟ الورقة تقول ذلك.
retraite-carriere-read-slip-hint-2 = الورقة تحت الصفحة. ابحث عن السطر « Période de paie » (فترة الراتب).
retraite-carriere-read-slip-hint-3 = اتبع المكان المضاء: كشف الراتب، ثم فترته.
retraite-carriere-read-slip-well = ديسمبر (« décembre ») 1984. ابحث الآن عن هذه السنة في كشف المسار.

retraite-carriere-open-years-name = فتح الفترة
retraite-carriere-open-years-say = افتح « De 1981 à 1989 » (من 1981 إلى 1989).
retraite-carriere-open-years-why =
    كشف الراتب من سنة 1984.
    هذه السنة في بداية المسار المهني.
retraite-carriere-open-years-hint-1 = في أي فترة تقع سنة 1984؟ بين 1981 و1989.
retraite-carriere-open-years-hint-2 = هو المربع الثالث: « Début de carrière » (بداية المسار).
retraite-carriere-open-years-hint-3 = المربع « De 1981 à 1989 » مضاء. المسه.
retraite-carriere-open-years-well = هذا هو الجدول. كل سطر سنة.
retraite-carriere-open-years-mistake-recent = هذه سنوات قريبة. كشف الراتب من سنة 1984.
    .second = سنة 1984 قبل سنة 2010 بكثير. عد إلى الفترات الثلاث.
    .third = المس « Retour à ma carrière » (رجوع إلى مساري)، ثم « De 1981 à 1989 ».
retraite-carriere-open-years-mistake-middle = هذه الفترة تبدأ سنة 1990. يجب الرجوع إلى سنوات أقدم.
    .second = سنة 1984 في أول المسار المهني.
    .third = المس « Retour à ma carrière » (رجوع إلى مساري)، ثم المربع الأخير.

retraite-carriere-find-gap-name = إيجاد النسيان
retraite-carriere-find-gap-say = المس السنة التي ليس فيها أي فصل (« trimestre »).
retraite-carriere-find-gap-why =
    السنة الكاملة فيها 4 فصول، كل فصل 3 أشهر.
    سطر واحد فيه 0 ودون صاحب عمل.
    لكن كشف الراتب يثبت العمل.
retraite-carriere-find-gap-hint-1 = انزل في العمود « Trimestres » (الفصول). ابحث عن 0.
retraite-carriere-find-gap-hint-2 = هي بين 1983 و1985. الزر « Détail » (التفاصيل) على اليمين.
retraite-carriere-find-gap-hint-3 = السطر 1984 مضاء. المس زره « Détail » (التفاصيل).
retraite-carriere-find-gap-well = هي سنة 1984: لا فصل من أصل 4.
retraite-carriere-find-gap-mistake-before = سنة 1983 فيها 4 فصول. هذه السنة كاملة.
    .second = السنة الناقصة تحتها مباشرة.
    .third = عد إلى الجدول. المس « Détail » (التفاصيل) في السطر 1984.
retraite-carriere-find-gap-mistake-after = سنة 1985 فيها 4 فصول. لا ينقص شيء هنا.
    .second = اصعد سطرًا واحدًا في الجدول.
    .third = عد إلى الجدول. المس « Détail » (التفاصيل) في السطر 1984.

## Report

retraite-carriere-report-name = التبليغ
retraite-carriere-report-say = المس « Signaler une anomalie » (التبليغ عن خلل).
retraite-carriere-report-why =
    الخلل (« anomalie ») هو خطأ أو نسيان.
    التبليغ مجاني، ولا يضيع أي حق.
retraite-carriere-report-hint-1 = وجدت السنة. قل للموقع إنها ناقصة.
retraite-carriere-report-hint-2 = الزر تحت تفاصيل السنة.
retraite-carriere-report-hint-3 = زر التبليغ مضاء. المسه.
retraite-carriere-report-well = انفتحت الاستمارة. هي قصيرة.

retraite-carriere-year-name = اختيار السنة
retraite-carriere-year-say = اختر { $value } في القائمة.
retraite-carriere-year-why =
    القائمة تنفتح عندما نلمسها.
    بعد ذلك نختار سطرًا واحدًا.
retraite-carriere-year-hint-1 = أي سنة تنقص؟ كشف الراتب يقول { $value }.
retraite-carriere-year-hint-2 = القائمة « Année » (السنة) في أعلى الاستمارة.
retraite-carriere-year-hint-3 = القائمة مضاءة. افتحها والمس { $value }.
retraite-carriere-year-well = اخترت السنة { $value }.
retraite-carriere-year-value = السنة الناقصة

retraite-carriere-kind-name = اختيار المشكلة
retraite-carriere-kind-say = المس « Un emploi manque » (عمل ينقص).
retraite-carriere-kind-why =
    سطر سنة 1984 فارغ.
    إذن لم يُسجل العمل أبدًا.
retraite-carriere-kind-hint-1 = السنة تعرض « Aucun employeur connu » (لا صاحب عمل معروف). ماذا ينقص؟ عمل.
retraite-carriere-kind-hint-2 = هو الجواب الأول من أربعة، تحت السنة.
retraite-carriere-kind-hint-3 = السؤال مضاء. المس الدائرة أمام « Un emploi manque ».
retraite-carriere-kind-well = الموقع يعرف عما يبحث.
retraite-carriere-kind-mistake-income = الدخل الخاطئ هو سطر فيه مبلغ غير صحيح. هنا السطر فارغ.
    .second = لا صاحب عمل مسجل. إذن العمل هو الذي ينقص.
    .third = المس الجواب الأول: « Un emploi manque ».
retraite-carriere-kind-mistake-benefit = في سنة 1984 كانت { $first-name } تعمل. كشف الراتب يبين ذلك.
    .second = هذا الجواب للبطالة أو للإجازة المرضية.
    .third = المس الجواب الأول: « Un emploi manque ».

retraite-carriere-employer-name = كتابة صاحب العمل
retraite-carriere-employer-say = اكتب صاحب العمل: { $value }.
retraite-carriere-employer-why =
    هو صاحب العمل في سنة 1984.
    اسمه في أعلى كشف الراتب.
retraite-carriere-employer-hint-1 = من دفع راتب { $first-name } سنة 1984؟ كشف الراتب يقول { $value }.
retraite-carriere-employer-hint-2 = هي الخانة البيضاء تحت السؤال.
retraite-carriere-employer-hint-3 = الخانة « Nom de l’employeur » (اسم صاحب العمل) مضاءة. اكتب { $value }.
retraite-carriere-employer-well = تم تسجيل صاحب العمل.
retraite-carriere-employer-value = صاحب العمل سنة 1984
retraite-carriere-employer-mistake-today = هذا صاحب العمل اليوم. الموقع يسأل عن سنة 1984.
    .second = الاسم الصحيح على كشف الراتب القديم.
    .third = امسح. اكتب { $value }.

retraite-carriere-choose-file-name = إضافة الإثبات
retraite-carriere-choose-file-say = المس « Un papier qui prouve l’emploi » (ورقة تثبت العمل).
retraite-carriere-choose-file-why =
    دون إثبات، التصحيح صعب.
    نسخة كشف الراتب موجودة على مفتاح USB.
retraite-carriere-choose-file-hint-1 = الموقع يطلب إثباتًا. اذهب لاختيار الملف.
retraite-carriere-choose-file-hint-2 = السطر تحت صاحب العمل. مكتوب فيه « Aucun fichier » (لا ملف).
retraite-carriere-choose-file-hint-3 = سطر الورقة مضاء. المسه.
retraite-carriere-choose-file-well = هذه ملفات مفتاح USB.

retraite-carriere-attach-name = إرفاق كشف الراتب
retraite-carriere-attach-say = أرفق كشف راتب 1984، بصيغة PDF.
retraite-carriere-attach-why =
    اسم الملف الجيد يقول كل شيء: ماذا ومتى ومن.
    انظر إلى السنة قبل الإرفاق.
retraite-carriere-attach-hint-1 = ابحث عن « bulletin » (كشف الراتب) و1984 و« pdf » في اسم واحد.
retraite-carriere-attach-hint-2 = الملف الصحيح هو الأخير في القائمة.
retraite-carriere-attach-hint-3 = زر الملف الصحيح « Joindre » (إرفاق) مضاء. المسه.
retraite-carriere-attach-well = تم إرفاق كشف الراتب. يظهر اسمه.
retraite-carriere-attach-mistake-other-year = كشف الراتب هذا من سنة 1987. السنة الناقصة هي 1984.
    .second = الاسمان متشابهان. اقرأ الأرقام الأربعة جيدًا.
    .third = المس سطر الورقة من جديد. أرفق كشف راتب 1984.
retraite-carriere-attach-mistake-blurred = السنة صحيحة، لكن الصورة غير واضحة.
    .second = الورقة التي لا تُقرأ تُرفض لاحقًا. ملف PDF واضح.
    .third = المس سطر الورقة من جديد. خذ « bulletin-1984-jeanne.pdf ».

retraite-carriere-to-summary-name = المتابعة
retraite-carriere-to-summary-say = المس « Continuer » (متابعة).
retraite-carriere-to-summary-why =
    لم يُرسل شيء بعد.
    الصفحة التالية تلخص أجوبتك.
retraite-carriere-to-summary-hint-1 = الاستمارة كاملة. اذهب لمراجعتها.
retraite-carriere-to-summary-hint-2 = الزر تحت اسم الملف.
retraite-carriere-to-summary-hint-3 = الزر « Continuer » مضاء. المسه.
retraite-carriere-to-summary-well = هذا هو الملخص. راجع الأسطر الثلاثة.

retraite-carriere-send-name = الإرسال
retraite-carriere-send-say = راجع، ثم المس « Envoyer » (إرسال).
retraite-carriere-send-why =
    سنة 1984، عمل ينقص، Boulangerie Modèle: كل شيء موجود.
    هل هناك خطأ؟ الزر « Modifier » (تعديل) يعود إلى الاستمارة.
retraite-carriere-send-hint-1 = الملخص صحيح. أرسل التبليغ.
retraite-carriere-send-hint-2 = الزر تحت الأسطر الثلاثة للملخص.
retraite-carriere-send-hint-3 = الزر « Envoyer » مضاء. المسه مرة واحدة فقط.
retraite-carriere-send-well = تم إرسال التبليغ. له رقم.

## Keep a trace

retraite-carriere-open-receipt-name = فتح إشعار الاستلام
retraite-carriere-open-receipt-say = المس « Accusé de réception (PDF) » (إشعار الاستلام).
retraite-carriere-open-receipt-why =
    هذه الوثيقة تثبت الإرسال.
    فيها التاريخ والرقم.
retraite-carriere-open-receipt-hint-1 = يجب الاحتفاظ بأثر. افتح إشعار الاستلام.
retraite-carriere-open-receipt-hint-2 = الزر تحت رقم التبليغ.
retraite-carriere-open-receipt-hint-3 = زر إشعار الاستلام مضاء. المسه.
retraite-carriere-open-receipt-well = انفتحت الوثيقة في تبويب جديد.

retraite-carriere-print-name = الطباعة
retraite-carriere-print-say = المس « Imprimer » (طباعة).
retraite-carriere-print-why =
    على الورق، تجده بسهولة.
    لا شيء يبقى على الحاسوب.
retraite-carriere-print-hint-1 = الوثيقة مفتوحة. اطبعها على ورقة.
retraite-carriere-print-hint-2 = الزر في الشريط، فوق الورقة.
retraite-carriere-print-hint-3 = الزر « Imprimer » مضاء. المسه مرة واحدة.
retraite-carriere-print-well = تخرج الورقة. في الواقع، خذها فورًا.

retraite-carriere-log-out-name = تسجيل الخروج
retraite-carriere-log-out-say = عد إلى الموقع. سجل الخروج.
retraite-carriere-log-out-why =
    إغلاق التبويب لا يغلق الحساب.
    خذ أيضًا مفتاح USB والورقة القديمة.
retraite-carriere-log-out-hint-1 = حساب { $first-name } ما زال مفتوحًا. أغلقه.
retraite-carriere-log-out-hint-2 = المس التبويب الأول. الرابط في أسفل الصفحة.
retraite-carriere-log-out-hint-3 = اتبع المكان المضاء، حتى « Se déconnecter » (تسجيل الخروج).
retraite-carriere-log-out-well = الحساب مغلق. يمكنك المغادرة مطمئنًا.

## Other buttons

retraite-carriere-decoy-entry = هذا يوم الدخول إلى الشركة. ابحث عن فترة الراتب.
    .second = بدأت { $first-name } العمل سنة 1981. هذا الكشف أحدث.
    .third = المس السطر « Période de paie » (فترة الراتب)، في الأسفل.
retraite-carriere-decoy-estimate = هنا نحسب معاشًا ممكنًا. يجب أولًا أن يكون المسار المهني صحيحًا.
    .second = مع سنة منسية، يكون الحساب خاطئًا.
    .third = المس المربع التالي: « Consulter ma carrière ».
retraite-carriere-decoy-request = هنا نرسل طلب التقاعد الحقيقي. ليس هذا وقته.
    .second = راجع المسار المهني أولًا. لم يُرسل شيء.
    .third = المس المربع الذي فوقه: « Consulter ma carrière ».
retraite-carriere-decoy-statement = هذه الوثيقة مفيدة. لكنها تعرض القائمة نفسها، مع النسيان.
    .second = يمكنك تنزيلها بعد تصحيح السنة.
    .third = افتح الفترة « De 1981 à 1989 ».
retraite-carriere-decoy-this-year = الرقم 0 عادي هنا: السنة لم تصل بعد إلى الكشف.
    .second = يرسلها صاحب العمل لاحقًا. لا شيء تبلغ عنه.
    .third = المس « Retour à ma carrière » (رجوع إلى مساري)، ثم « De 1981 à 1989 ».
retraite-carriere-decoy-y1981 = فصلان فقط: بدأ العمل في يوليو (« juillet »). هذا عادي.
    .second = نصف سنة فيه أقل من 4 فصول. ابحث عن 0.
    .third = انزل حتى السطر 1984.
retraite-carriere-decoy-y1986 = البطالة تعطي أيضًا فصولًا. هنا 4 فصول: لا ينقص شيء.
    .second = اسمها « trimestres assimilés » (فصول دون عمل). تدخل في حساب التقاعد.
    .third = اصعد سطرين، حتى 1984.
retraite-carriere-decoy-log-out-early = لا تغادر بعد. يجب التبليغ عن النسيان وإثباته.
    .second = يجب الإرسال، ثم طباعة إشعار الاستلام.
    .third = عد إلى الوراء بالسهم، في الأعلى على اليسار.
