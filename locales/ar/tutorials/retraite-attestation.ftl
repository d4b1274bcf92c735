# The coach's words: a certificate of pension payment (Assurance retraite). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

retraite-attestation-title = الحصول على شهادة التقاعد
retraite-attestation-aim =
    هذه الوثيقة تبين مبلغ معاشك.
    قد تُطلب منك لسكن أو إعانة أو بنك.
retraite-attestation-task =
    تطلب وكالة سكن وثيقة من { $first-name }.
    الطلب في البريد الإلكتروني.
    نزّل الشهادة الصحيحة واطبع صفحة واحدة فقط.
    بعد ذلك، احذف الملف وسجّل الخروج.
retraite-attestation-next-1 = تعطي الصفحة المطبوعة للوكالة.
retraite-attestation-next-2 = هذه الوثيقة تبين المعاش الأساسي فقط.
retraite-attestation-next-3 = للتقاعد التكميلي، اطلب شهادة أخرى من Agirc-Arrco.
retraite-attestation-keep-1 = الصفحة المطبوعة
retraite-attestation-keep-2 = الرسالة الإلكترونية ممن يطلب الوثيقة
retraite-attestation-help = تأمين التقاعد (Assurance retraite): الموقع www.lassuranceretraite.fr، الهاتف 3960. من خارج فرنسا أو من box: الرقم 09 71 10 39 60. لكل معاشاتك: الموقع www.info-retraite.fr.

## The request

retraite-attestation-open-mail-name = فتح البريد
retraite-attestation-open-mail-say = افتح التبويب « Boîte mail » (البريد الإلكتروني).
retraite-attestation-open-mail-why =
    كتبت الوكالة أي وثيقة تريد.
    قراءة الطلب تجنّبك أخذ وثيقة خاطئة.
retraite-attestation-open-mail-hint-1 = قبل البحث، اقرأ ما تطلبه الوكالة.
retraite-attestation-open-mail-hint-2 = التبويبات في أعلى الشاشة.
retraite-attestation-open-mail-hint-3 = التبويب « Boîte mail » مضاء. المسه.
retraite-attestation-open-mail-well = هذه رسائل { $first-name }.

retraite-attestation-read-request-name = قراءة الطلب
retraite-attestation-read-request-say = افتح رسالة الوكالة.
retraite-attestation-read-request-why =
    هذه الرسالة تعطي اسم الوثيقة.
    تعطي أيضًا أول شهر وآخر شهر.
retraite-attestation-read-request-hint-1 = انظر من كتب الرسالة. ابحث عن الوكالة.
retraite-attestation-read-request-hint-2 = هي في السطر الأول من القائمة.
retraite-attestation-read-request-hint-3 = السطر الصحيح مضاء. المسه.
retraite-attestation-read-request-well = تذكر ثلاثة أمور: الدفع (« paiement »)، ثلاثة أشهر، صفحة واحدة.

## The right paper

retraite-attestation-open-payments-name = فتح المدفوعات
retraite-attestation-open-payments-say = عُد إلى الموقع. المس « Mes paiements » (مدفوعاتي).
retraite-attestation-open-payments-why =
    مساحة { $first-name } مفتوحة من قبل.
    الشهادات موجودة مع المدفوعات.
retraite-attestation-open-payments-hint-1 = الوثيقة تتحدث عن المال المدفوع. ابحث عن المدفوعات.
retraite-attestation-open-payments-hint-2 = افتح التبويب الأول. المربع بين المربعات الكبيرة.
retraite-attestation-open-payments-hint-3 = اتبع المكان المضاء. المس مربع المدفوعات.
retraite-attestation-open-payments-well = الجدول يعرض كل شهر.

retraite-attestation-open-attestations-name = فتح الشهادات
retraite-attestation-open-attestations-say = المس « Obtenir une attestation » (الحصول على شهادة).
retraite-attestation-open-attestations-why =
    الجدول يخبرك، لكنه لا يثبت شيئًا.
    الشهادة هي الوثيقة الرسمية.
retraite-attestation-open-attestations-hint-1 = الوكالة تريد وثيقة رسمية. اطلبها.
retraite-attestation-open-attestations-hint-2 = الزر تحت الجدول.
retraite-attestation-open-attestations-hint-3 = الزر مضاء. المسه.
retraite-attestation-open-attestations-well = الموقع يقترح شهادتين.

retraite-attestation-choose-payment-name = اختيار الوثيقة
retraite-attestation-choose-payment-say = اختر « Attestation de paiement » (شهادة الدفع).
retraite-attestation-choose-payment-why =
    الشهادة الضريبية للضرائب.
    الوكالة تريد المبالغ المدفوعة كل شهر.
retraite-attestation-choose-payment-hint-1 = أي كلمة كتبت الوكالة؟ كتبت « paiement » (الدفع).
retraite-attestation-choose-payment-hint-2 = هو المربع الكبير الثاني.
retraite-attestation-choose-payment-hint-3 = المربع الصحيح مضاء. المسه.
retraite-attestation-choose-payment-well = هذه هي الوثيقة الصحيحة. بقيت الفترة.
retraite-attestation-choose-payment-mistake-tax = هذه الوثيقة للضرائب. الوكالة تريد المدفوعات.
    .second = الشهادة الضريبية تعطي سنة كاملة، دون الأشهر.
    .third = المس « Retour » (رجوع)، ثم « Attestation de paiement » (شهادة الدفع).

retraite-attestation-from-name = أول شهر
retraite-attestation-from-say = اختر أول شهر.
retraite-attestation-from-why =
    الوكالة تطلب ثلاثة أشهر.
    أول شهر مكتوب في رسالتها.
retraite-attestation-from-hint-1 = الرسالة تقول: ابتداءً من « { $value } ».
retraite-attestation-from-hint-2 = المس القائمة الأولى. تظهر الأشهر.
retraite-attestation-from-hint-3 = القائمة مضاءة. اختر « { $value } ».
retraite-attestation-from-well = أول شهر صحيح.
retraite-attestation-from-value = أول شهر مطلوب
retraite-attestation-from-mistake-year = هذا قبل سنة. الوكالة تطلب ثلاثة أشهر.
    .second = أشهر كثيرة تعطي صفحات كثيرة.
    .third = اختر « { $value } ».
retraite-attestation-from-mistake-four = هذا قبل الموعد بشهر.
    .second = أعد قراءة رسالة الوكالة: أول شهر.
    .third = اختر « { $value } ».

retraite-attestation-to-name = آخر شهر
retraite-attestation-to-say = اختر آخر شهر.
retraite-attestation-to-why =
    آخر شهر هو أحدث شهر مدفوع.
    هو أيضًا في رسالة الوكالة.
retraite-attestation-to-hint-1 = الرسالة تقول: حتى « { $value } ».
retraite-attestation-to-hint-2 = المس القائمة الثانية، تحت الأولى.
retraite-attestation-to-hint-3 = القائمة مضاءة. اختر « { $value } ».
retraite-attestation-to-well = الفترة كاملة: ثلاثة أشهر.
retraite-attestation-to-value = آخر شهر مطلوب
retraite-attestation-to-mistake-same = هذا أول شهر. ستكون الوثيقة لشهر واحد فقط.
    .second = الوكالة تريد ثلاثة أشهر. خذ أحدث شهر.
    .third = اختر « { $value } ».

retraite-attestation-download-name = التنزيل
retraite-attestation-download-say = المس « Télécharger » (تنزيل).
retraite-attestation-download-why =
    التنزيل هو نسخ الوثيقة إلى الحاسوب.
    تصل إلى « Téléchargements » (التنزيلات).
retraite-attestation-download-hint-1 = اخترت الشهرين. خذ الوثيقة.
retraite-attestation-download-hint-2 = الزر تحت القائمتين.
retraite-attestation-download-hint-3 = الزر « Télécharger » مضاء. المسه مرة واحدة.
retraite-attestation-download-well = وصلت الوثيقة إلى « Téléchargements » (التنزيلات).

## Check, print

retraite-attestation-open-file-name = فتح الوثيقة
retraite-attestation-open-file-say = افتح الشهادة.
retraite-attestation-open-file-why =
    نتحقق من الوثيقة قبل طباعتها.
    اسمها ينتهي بـ « pdf ».
retraite-attestation-open-file-hint-1 = ابحث عن الاسم « attestation » (شهادة). الملف الآخر صورة.
retraite-attestation-open-file-hint-2 = هو آخر ملف في القائمة.
retraite-attestation-open-file-hint-3 = السطر الصحيح مضاء. المسه.
retraite-attestation-open-file-well = الاسم والفترة صحيحان.

retraite-attestation-find-net-name = إيجاد الصافي
retraite-attestation-find-net-say = ابحث عن المبلغ الصافي المدفوع (« net »).
retraite-attestation-find-net-why =
    الصافي هو المال الذي وصل إلى البنك.
    الوكالة تنظر إلى هذا المبلغ.
retraite-attestation-find-net-hint-1 = هناك مبلغان. الصافي هو الأصغر.
retraite-attestation-find-net-hint-2 = هو في وسط الوثيقة، تحت الإجمالي (« brut »).
retraite-attestation-find-net-hint-3 = المبلغ الصافي مضاء. المسه.
retraite-attestation-find-net-well = الوثيقة تبين المعاش المستلم.

retraite-attestation-open-printing-name = فتح الطباعة
retraite-attestation-open-printing-say = المس « Imprimer » (طباعة).
retraite-attestation-open-printing-why =
    ستطرح نافذة بعض الأسئلة.
    لم يخرج شيء من الطابعة بعد.
retraite-attestation-open-printing-hint-1 = الوثيقة صحيحة. حضّر الطباعة.
retraite-attestation-open-printing-hint-2 = الزر في أسفل الوثيقة.
retraite-attestation-open-printing-hint-3 = الزر « Imprimer » مضاء. المس هذا الزر.
retraite-attestation-open-printing-well = في الوثيقة 6 صفحات. واحدة فقط مفيدة.

retraite-attestation-one-page-name = صفحة واحدة
retraite-attestation-one-page-say = اختر « Page 1 seulement » (الصفحة 1 فقط).
retraite-attestation-one-page-why =
    الوكالة تريد صفحة واحدة.
    الصفحات الأخرى شروح.
retraite-attestation-one-page-hint-1 = كم صفحة تطلب الوكالة؟ صفحة واحدة.
retraite-attestation-one-page-hint-2 = هو الجواب الثاني، تحت كلمة « Pages » (الصفحات).
retraite-attestation-one-page-hint-3 = الجواب الصحيح مضاء. المسه.
retraite-attestation-one-page-well = ستخرج ورقة واحدة فقط.
retraite-attestation-one-page-mistake-all = هذا يطبع 6 أوراق. واحدة فقط مفيدة.
    .second = الصفحات من 2 إلى 6 شروح.
    .third = المس « Page 1 seulement » (الصفحة 1 فقط).

retraite-attestation-print-name = الطباعة
retraite-attestation-print-say = المس « Imprimer » (طباعة).
retraite-attestation-print-why =
    تم الاختيار: صفحة واحدة، بالأسود.
    انتظر قليلًا قبل أن تلمس مرة أخرى.
retraite-attestation-print-hint-1 = كل شيء جاهز. ابدأ الطباعة.
retraite-attestation-print-hint-2 = الزر تحت الجوابين.
retraite-attestation-print-hint-3 = الزر « Imprimer » مضاء. المسه مرة واحدة.
retraite-attestation-print-well = تخرج الصفحة من الطابعة. في الواقع، خذها فورًا.

## Leave

retraite-attestation-delete-name = حذف الملف
retraite-attestation-delete-say = احذف الملف الذي نزّلته.
retraite-attestation-delete-why =
    أشخاص آخرون يستعملون هذا الحاسوب.
    هذه الوثيقة تبين دخلك.
retraite-attestation-delete-hint-1 = الصفحة مطبوعة. يجب ألا يبقى الملف.
retraite-attestation-delete-hint-2 = افتح التبويب « Téléchargements » (التنزيلات). الزر بجانب الاسم.
retraite-attestation-delete-hint-3 = اتبع المكان المضاء. المس « Supprimer » (حذف).
retraite-attestation-delete-well = تم حذف الملف. في الواقع، أفرغ سلة المهملات أيضًا.

retraite-attestation-log-out-name = تسجيل الخروج
retraite-attestation-log-out-say = عُد إلى الموقع. سجّل الخروج.
retraite-attestation-log-out-why =
    مساحة { $first-name } ما زالت مفتوحة.
    إغلاق الصفحة لا يكفي.
retraite-attestation-log-out-hint-1 = قبل أن تذهب، أغلق المساحة.
retraite-attestation-log-out-hint-2 = افتح التبويب الأول. الرابط في أسفل الصفحة.
retraite-attestation-log-out-hint-3 = اتبع المكان المضاء، حتى « Se déconnecter » (تسجيل الخروج).
retraite-attestation-log-out-well = المساحة مغلقة. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

retraite-attestation-decoy-career = هنا نرى سنوات العمل.
    .second = الوكالة تريد المدفوعات، لا سنوات العمل.
    .third = المس « Mes paiements ».
retraite-attestation-decoy-profile = هنا نغيّر العنوان أو البنك.
    .second = الوثائق ليست في هذا القسم.
    .third = المس « Mes paiements ».
retraite-attestation-decoy-log-out-early = ستخرج في النهاية. بقيت أشياء تقوم بها.
    .second = أولًا طباعة الوثيقة، ثم حذف الملف.
    .third = عُد إلى المساحة للمتابعة.
retraite-attestation-decoy-download-tax = هذه الوثيقة موجودة، لكن الوكالة لا تريدها.
    .second = هي للتصريح الضريبي.
    .third = المس « Retour » (رجوع)، ثم « Attestation de paiement » (شهادة الدفع).
retraite-attestation-decoy-gift = هذه الرسالة فخ. تَعِد بالمال وتستعجلك.
    .second = صندوق التقاعد لا يطلب بطاقة البنك بالبريد الإلكتروني.
    .third = عُد إلى الرسائل. افتح رسالة الوكالة.
retraite-attestation-decoy-gross = هذا هو الإجمالي (« brut »)، قبل الاقتطاعات.
    .second = الوكالة تنظر إلى المال المستلم فعلًا.
    .third = انزل سطرًا واحدًا. المس المبلغ الصافي (« net »).
retraite-attestation-decoy-photo = هذه صورة. الشهادة ملف PDF.
    .second = اقرأ الاسم كله قبل أن تلمس.
    .third = المس « attestation_paiement.pdf ».
