# The coach's words: ask for one's pension online, with the single request (info-retraite.fr). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

retraite-demande-title = طلب التقاعد عبر الإنترنت
retraite-demande-aim =
    المعاش لا يأتي وحده: يجب طلبه.
    طلب واحد يصل إلى كل صناديق تقاعدك.
retraite-demande-task =
    اختارت { $first-name } تاريخ تقاعدها.
    هذا التاريخ في رسالتها إلى صاحب العمل، على المكتب.
    قدم طلبها وأرفق وثيقة هويتها.
    راجع كل شيء: رقم هاتف واحد خاطئ.
    أرسل، واطبع إشعار الاستلام، ثم سجل الخروج.
retraite-demande-next-1 = كل صندوق يدرس الطلب. أحيانًا يكتب إليك ليطلب ورقة.
retraite-demande-next-2 = تصل رسالة فيها المبلغ، قبل التقاعد ببضعة أسابيع.
retraite-demande-next-3 = الدفعة الأولى تصل في الشهر التالي لبداية التقاعد.
retraite-demande-keep-1 = إشعار الاستلام، مع رقمه
retraite-demande-keep-2 = نسخة الرسالة إلى صاحب العمل
retraite-demande-help = كل صناديق التقاعد: الموقع www.info-retraite.fr. تأمين التقاعد: الموقع www.lassuranceretraite.fr، الهاتف 3960.

## Begin

retraite-demande-open-request-name = فتح الطلب
retraite-demande-open-request-say = المس « Demander ma retraite » (طلب تقاعدي).
retraite-demande-open-request-why =
    فتح هذه الخدمة لا يرسل شيئًا.
    لا تستقيل { $first-name } بلمس هذا المربع.
retraite-demande-open-request-hint-1 = تم اختيار التاريخ ومراجعة المسار المهني. افتح الطلب.
retraite-demande-open-request-hint-2 = ابحث في الصفحة عن « demande » (طلب) و« retraite » (تقاعد).
retraite-demande-open-request-hint-3 = مدخل الطلب مضاء. المسه.
retraite-demande-open-request-well = الصفحة تذكر ما يجب تحضيره.

retraite-demande-begin-name = البداية
retraite-demande-begin-say = المس « Commencer ma demande » (بدء طلبي).
retraite-demande-begin-why =
    وجد الموقع الصندوقين من قبل.
    لا يُرسل شيء قبل الصفحة الأخيرة.
retraite-demande-begin-hint-1 = الأوراق جاهزة. انتقل إلى الأسئلة.
retraite-demande-begin-hint-2 = الزر تحت قائمة النصائح.
retraite-demande-begin-hint-3 = الزر « Commencer ma demande » مضاء. المسه.
retraite-demande-begin-well = المرحلة الأولى عن التاريخ.

## The date

retraite-demande-find-date-name = قراءة التاريخ
retraite-demande-find-date-say = افتح الرسالة. المس بداية التقاعد.
retraite-demande-find-date-why =
    التاريخ نفسه لصاحب العمل ولصناديق التقاعد.
    التقاعد يبدأ دائمًا في أول يوم من شهر.
retraite-demande-find-date-hint-1 = في الرسالة ثلاثة تواريخ. نريد بداية التقاعد.
retraite-demande-find-date-hint-2 = الورقة تحت الصفحة. ابحث عن تاريخ يبدأ بـ « 1er » (أول الشهر).
retraite-demande-find-date-hint-3 = اتبع المكان المضاء: الرسالة، ثم التاريخ.
retraite-demande-find-date-well = هذا هو التاريخ الصحيح. تذكر الشهر.

retraite-demande-month-name = اختيار الشهر
retraite-demande-month-say = اختر « { $value } » في القائمة.
retraite-demande-month-why =
    القائمة تعرض فقط أول يوم من كل شهر.
    نطلب التقاعد قبل عدة أشهر.
retraite-demande-month-hint-1 = المس القائمة. ابحث عن تاريخ الرسالة: « { $value } ».
retraite-demande-month-hint-2 = هو السؤال الأول في الصفحة.
retraite-demande-month-hint-3 = القائمة مضاءة. افتحها والمس « { $value } ».
retraite-demande-month-well = اخترت تاريخ التقاعد.
retraite-demande-month-value = بداية التقاعد
retraite-demande-month-mistake-too-near = هذا مبكر جدًا: لن تجد الصناديق الوقت الكافي.
    .second = سيرفض الموقع هذا التاريخ. الرسالة تقول « { $value } ».
    .third = افتح القائمة من جديد. المس « { $value } ».
retraite-demande-month-mistake-month-before = هذا قبل الموعد بشهر. الرسالة تقول « { $value } ».
    .second = ما زالت { $first-name } تعمل في ذلك الشهر. سيكون هناك خطأ.
    .third = افتح القائمة من جديد. المس السطر التالي: « { $value } ».

retraite-demande-stop-name = آخر يوم
retraite-demande-stop-say = آخر يوم عمل: « { $value } ».
retraite-demande-stop-why =
    نتوقف عن العمل قبل التقاعد بيوم.
    إذن هو آخر يوم من الشهر السابق.
retraite-demande-stop-hint-1 = أي يوم يسبق التقاعد مباشرة؟ الرسالة تقول « { $value } ».
retraite-demande-stop-hint-2 = هو الجواب الثاني، تحت القائمة.
retraite-demande-stop-hint-3 = السؤال مضاء. المس الدائرة أمام « { $value } ».
retraite-demande-stop-well = التاريخان متتاليان. هذا صحيح.
retraite-demande-stop-value = آخر يوم عمل
retraite-demande-stop-mistake-same = هذا أول يوم في التقاعد. في هذا اليوم لا نعمل.
    .second = آخر يوم عمل هو اليوم الذي قبله: « { $value } ».
    .third = المس الدائرة أمام « { $value } ».
retraite-demande-stop-mistake-stopped = ما زالت { $first-name } تعمل. ستتوقف لاحقًا.
    .second = الرسالة إلى صاحب العمل تذكر آخر يوم.
    .third = المس الدائرة أمام « { $value } ».

retraite-demande-to-documents-name = المتابعة
retraite-demande-to-documents-say = المس « Continuer » (متابعة).
retraite-demande-to-documents-why =
    التاريخ كامل.
    يمكنك تغييره قبل الإرسال.
retraite-demande-to-documents-hint-1 = انتهت هذه المرحلة. انتقل إلى الأوراق.
retraite-demande-to-documents-hint-2 = الزر تحت الأجوبة الثلاثة.
retraite-demande-to-documents-hint-3 = الزر « Continuer » مضاء. المسه.
retraite-demande-to-documents-well = وصلت ثلاث أوراق من قبل. تنقص واحدة.

## The papers

retraite-demande-choose-file-name = إضافة الهوية
retraite-demande-choose-file-say = المس « Pièce d’identité, recto et verso » (وثيقة الهوية، الوجه والظهر).
retraite-demande-choose-file-why =
    صناديق التقاعد تريد جانبي البطاقة.
    الوجه (« recto ») في الأمام. الظهر (« verso ») في الخلف.
retraite-demande-choose-file-hint-1 = ورقة واحدة لم تصل بعد. اذهب لإحضارها.
retraite-demande-choose-file-hint-2 = السطر تحت الجدول. مكتوب فيه « Aucun fichier » (لا ملف).
retraite-demande-choose-file-hint-3 = سطر وثيقة الهوية مضاء. المسه.
retraite-demande-choose-file-well = هذه ملفات مفتاح USB.

retraite-demande-attach-name = إرفاق البطاقة
retraite-demande-attach-say = أرفق البطاقة، الوجه والظهر.
retraite-demande-attach-why =
    الملف الناقص يؤخر الطلب.
    الزر « Ouvrir » (فتح) يعرض الورقة قبل إرفاقها.
retraite-demande-attach-hint-1 = ابحث عن اسم فيه « recto » (الوجه) و« verso » (الظهر).
retraite-demande-attach-hint-2 = هو آخر ملف في القائمة. ينتهي بـ « pdf ».
retraite-demande-attach-hint-3 = زر الملف الصحيح « Joindre » (إرفاق) مضاء. المسه.
retraite-demande-attach-well = تم إرفاق وثيقة الهوية.
retraite-demande-attach-mistake-front = ينقص ظهر البطاقة. هذا الملف يعرض الوجه فقط.
    .second = ستطلب الصناديق الورقة من جديد. يضيع الوقت.
    .third = المس السطر من جديد. أرفق الملف « recto_verso ».
retraite-demande-attach-mistake-vitale = هذه البطاقة الصحية (« Carte Vitale »). هي لا تثبت الهوية.
    .second = وثيقة الهوية هي بطاقة هوية أو جواز سفر.
    .third = المس السطر من جديد. أرفق « identite_recto_verso.pdf ».

retraite-demande-to-summary-name = المتابعة
retraite-demande-to-summary-say = المس « Continuer » (متابعة).
retraite-demande-to-summary-why =
    الأوراق الأربع موجودة.
    المرحلة الأخيرة لمراجعة كل شيء.
retraite-demande-to-summary-hint-1 = الأوراق كاملة. اذهب لمراجعة الطلب.
retraite-demande-to-summary-hint-2 = الزر تحت اسم الملف.
retraite-demande-to-summary-hint-3 = الزر « Continuer » مضاء. المسه.
retraite-demande-to-summary-well = هذا هو الملخص. راجع كل سطر.

## Check

retraite-demande-modify-name = التعديل
retraite-demande-modify-say = في سطر الهاتف، المس « Modifier » (تعديل).
retraite-demande-modify-why =
    أخذ الموقع رقمًا قديمًا.
    آخر الرقم لا يطابق البطاقة.
    كل سطر له زر « Modifier » (تعديل).
retraite-demande-modify-hint-1 = قارن مع بطاقة { $first-name }. سطر واحد خاطئ.
retraite-demande-modify-hint-2 = هو آخر سطر في الجدول: الهاتف.
retraite-demande-modify-hint-3 = زر الهاتف « Modifier » مضاء. المسه.
retraite-demande-modify-well = يمكنك التصحيح. الأجوبة الأخرى محفوظة.

retraite-demande-phone-name = تصحيح الهاتف
retraite-demande-phone-say = صحح الرقم: { $value }.
retraite-demande-phone-why =
    صناديق التقاعد تتصل أحيانًا من أجل سؤال.
    مع رقم خاطئ، لا تجدك.
retraite-demande-phone-hint-1 = امسح آخر الرقم. هو ينتهي بـ 01، وليس بـ 10.
retraite-demande-phone-hint-2 = هي الخانة الوحيدة في الصفحة، مملوءة من قبل.
retraite-demande-phone-hint-3 = الخانة « Téléphone » (الهاتف) مضاءة. يجب أن يظهر فيها { $value }.
retraite-demande-phone-well = الرقم صحيح.

retraite-demande-save-name = الحفظ
retraite-demande-save-say = المس « Enregistrer » (حفظ).
retraite-demande-save-why =
    الموقع يحفظ الرقم الجديد.
    بعد ذلك يعود إلى الملخص.
retraite-demande-save-hint-1 = صححت الرقم. احفظه.
retraite-demande-save-hint-2 = الزر تحت خانة الهاتف.
retraite-demande-save-hint-3 = الزر « Enregistrer » مضاء. المسه.
retraite-demande-save-well = الملخص يعرض الآن الرقم الصحيح.

retraite-demande-certify-name = التعهد بالصدق
retraite-demande-certify-say = ضع علامة أمام « Je certifie sur l’honneur » (أتعهد بالصدق).
retraite-demande-certify-why =
    أنت تتعهد بأن كل شيء صحيح.
    الخطأ بحسن نية يمكن تصحيحه.
retraite-demande-certify-hint-1 = راجعت كل شيء. أكد أنه صحيح، بهذه الخانة.
retraite-demande-certify-hint-2 = الخانة الصغيرة تحت الجدول.
retraite-demande-certify-hint-3 = الخانة مضاءة. المسها مرة واحدة.
retraite-demande-certify-well = وضعت العلامة في الخانة.

## Send

retraite-demande-send-name = طلب الإرسال
retraite-demande-send-say = المس « Envoyer ma demande » (إرسال طلبي).
retraite-demande-send-why =
    سيطرح الموقع سؤالًا أخيرًا.
    ما زال بإمكانك الرجوع.
retraite-demande-send-hint-1 = الطلب جاهز. ابدأ الإرسال.
retraite-demande-send-hint-2 = الزر في أسفل الصفحة، تحت الخانة.
retraite-demande-send-hint-3 = الزر « Envoyer ma demande » مضاء. المسه.
retraite-demande-send-well = نافذة تطلب التأكيد.
retraite-demande-send-mistake-too-soon = ما زال الموقع يرفض. اقرأ الرسالة في أعلى الصفحة.
    .second = راجع علامة الخانة والهاتف والتاريخ.
    .third = صحح ما تذكره الرسالة. ثم المس « Envoyer ma demande » من جديد.

retraite-demande-confirm-name = التأكيد
retraite-demande-confirm-say = راجع، ثم المس « Envoyer » (إرسال).
retraite-demande-confirm-why =
    الزر « Revenir » (رجوع) يغلق النافذة دون إرسال.
    الزر « Envoyer » (إرسال) يرسل الطلب إلى كل الصناديق.
retraite-demande-confirm-hint-1 = التاريخ صحيح والهاتف أيضًا. أكد.
retraite-demande-confirm-hint-2 = في النافذة، هو الزر الثاني، بعد « Revenir ».
retraite-demande-confirm-hint-3 = الزر « Envoyer » مضاء في النافذة. المسه.
retraite-demande-confirm-well = تم إرسال الطلب. له رقم.

retraite-demande-open-receipt-name = فتح إشعار الاستلام
retraite-demande-open-receipt-say = المس « Accusé de réception (PDF) » (إشعار الاستلام).
retraite-demande-open-receipt-why =
    هذه الوثيقة تثبت الطلب وتاريخه.
    بالرقم تتابع ملفك.
retraite-demande-open-receipt-hint-1 = احتفظ بإثبات للإرسال. افتح إشعار الاستلام.
retraite-demande-open-receipt-hint-2 = الزر تحت رقم الطلب.
retraite-demande-open-receipt-hint-3 = زر إشعار الاستلام مضاء. المسه.
retraite-demande-open-receipt-well = انفتحت الوثيقة في تبويب جديد.

retraite-demande-print-name = الطباعة
retraite-demande-print-say = المس « Imprimer » (طباعة).
retraite-demande-print-why =
    ستحتفظ بهذه الورقة عدة أشهر.
    لا شيء يبقى على الحاسوب.
retraite-demande-print-hint-1 = إشعار الاستلام مفتوح. اطبعه على ورقة.
retraite-demande-print-hint-2 = الزر في الشريط، فوق الورقة.
retraite-demande-print-hint-3 = الزر « Imprimer » مضاء. المسه مرة واحدة.
retraite-demande-print-well = تخرج الورقة. في الواقع، خذها فورًا.

retraite-demande-log-out-name = تسجيل الخروج
retraite-demande-log-out-say = عد إلى الموقع. سجل الخروج.
retraite-demande-log-out-why =
    الحساب يعرض كل سنوات العمل.
    خذ أيضًا مفتاح USB والرسالة.
retraite-demande-log-out-hint-1 = حساب { $first-name } ما زال مفتوحًا. أغلقه.
retraite-demande-log-out-hint-2 = المس التبويب الأول. الرابط في أسفل الصفحة.
retraite-demande-log-out-hint-3 = اتبع المكان المضاء، حتى « Se déconnecter » (تسجيل الخروج).
retraite-demande-log-out-well = الحساب مغلق. الطلب في طريقه.

## Other buttons

retraite-demande-decoy-career = هنا نراجع سنوات العمل. راجعتها { $first-name } من قبل.
    .second = المربع يذكر تاريخ هذه المراجعة.
    .third = المس « Demander ma retraite » (طلب تقاعدي)، أسفل قليلًا.
retraite-demande-decoy-simulate = هنا نجرب تواريخ، دون إرسال شيء. اختارت التاريخ من قبل.
    .second = الحساب التقديري ليس طلبًا.
    .third = المس « Demander ma retraite » (طلب تقاعدي)، أسفل قليلًا.
retraite-demande-decoy-written = هذا يوم كتابة الرسالة.
    .second = التقاعد يبدأ لاحقًا، في أول يوم من شهر.
    .third = المس السطر « Début de la retraite » (بداية التقاعد).
retraite-demande-decoy-save-later = في الواقع، هذا الرابط يحفظ الطلب. تكمله في يوم آخر.
    .second = انتبه: الطلب المحفوظ لم يُرسل.
    .third = الورقة على مفتاح USB. المس سطر وثيقة الهوية.
retraite-demande-decoy-log-out-early = لا تغادر بعد. الطلب لم ينته.
    .second = يجب الإرسال، ثم طباعة إشعار الاستلام.
    .third = عد إلى الوراء بالسهم، في الأعلى على اليسار.
