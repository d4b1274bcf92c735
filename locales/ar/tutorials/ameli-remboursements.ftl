# The coach's words: refunds and the paper care form (ameli). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ameli-remboursements-title = رؤية المصاريف المسترجعة، وإرسال ورقة علاج
ameli-remboursements-aim =
    ترى المال الذي أعاده التأمين الصحي.
    تجهز أيضًا ورقة علاج (« feuille de soins »).
ameli-remboursements-task =
    زارت { $first-name } الطبيب Modèle يوم « ‎3 { $previous-month }‎ ». حسابها مفتوح.
    ابحث عن المبلغ الذي استرجعته.
    افتح كشف مدفوعات الشهر الماضي، ثم احذفه من الحاسوب.
    بعد ذلك، جهز ورقة العلاج البنية للبريد، وسجل الخروج.
ameli-remboursements-next-1 = بالبطاقة الصحية (carte Vitale)، يصل المال بعد أسبوع تقريبًا.
ameli-remboursements-next-2 = بالورقة، الوقت أطول. مكتب CPAM يخبرك بالمدة.
ameli-remboursements-next-3 = ربما يمكن الإرسال عبر الإنترنت. اسأل الموظف في الشباك.
ameli-remboursements-keep-1 = نسخة من ورقة العلاج
ameli-remboursements-keep-2 = كشوف مدفوعاتك، إذا طلبها التأمين التكميلي
ameli-remboursements-help = التأمين الصحي: الموقع www.ameli.fr، الهاتف 3646. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## Find a refund

ameli-remboursements-open-payments-name = مدفوعاتي
ameli-remboursements-open-payments-say = المس « Mes paiements » (مدفوعاتي).
ameli-remboursements-open-payments-why =
    الدفع، هنا، هو المال الذي تستلمه.
    لن تدفع أي شيء.
ameli-remboursements-open-payments-hint-1 = المصاريف المسترجعة لها مربع خاص.
ameli-remboursements-open-payments-hint-2 = هو المربع الثاني، تحت « Mes démarches » (إجراءاتي).
ameli-remboursements-open-payments-hint-3 = المربع « Mes paiements » مضاء. ضع إصبعك عليه.
ameli-remboursements-open-payments-well = الصفحة مفتوحة. القائمة تبدو فارغة.

ameli-remboursements-clear-filters-name = إلغاء التصفية
ameli-remboursements-clear-filters-say = المس « Effacer les filtres » (إلغاء التصفية).
ameli-remboursements-clear-filters-why =
    التصفية (« filtre ») تخفي جزءًا من القائمة.
    هذه التصفية تعرض الشهر الحالي فقط.
    لم يضع شيء.
ameli-remboursements-clear-filters-hint-1 = المدفوعات مخفية. اطلب القائمة كلها.
ameli-remboursements-clear-filters-hint-2 = الرابط تحت « Aucun paiement pour ces choix » (لا مدفوعات لهذا الاختيار).
ameli-remboursements-clear-filters-hint-3 = الرابط « Effacer les filtres » مضاء. المس هذا الرابط.
ameli-remboursements-clear-filters-well = عادت مدفوعات 6 أشهر.

ameli-remboursements-filter-doctor-name = اختيار الطبيب
ameli-remboursements-filter-doctor-say = في « Nature des soins » (نوع العلاج)، اختر « Médecin » (طبيب).
ameli-remboursements-filter-doctor-why =
    القائمة طويلة.
    هذه التصفية تعرض زيارات الطبيب فقط.
ameli-remboursements-filter-doctor-hint-1 = أنت تبحث عن طبيب. استبعد الصيدلية والتحاليل.
ameli-remboursements-filter-doctor-hint-2 = قائمة الاختيار فوق الجدول.
ameli-remboursements-filter-doctor-hint-3 = القائمة « Nature des soins » مضاءة. اختر « Médecin ».
ameli-remboursements-filter-doctor-well = بقيت ثلاثة أسطر.
ameli-remboursements-filter-doctor-mistake-pharmacy = هذه أدوية. أنت تبحث عن زيارة طبيب.
    .second = أسطر الطبيب مخفية الآن. غير الاختيار.
    .third = افتح القائمة « Nature des soins » (نوع العلاج). اختر « Médecin » (طبيب).
ameli-remboursements-filter-doctor-mistake-lab = هذه تحاليل دم. أنت تبحث عن زيارة طبيب.
    .second = أسطر الطبيب مخفية الآن. غير الاختيار.
    .third = افتح القائمة « Nature des soins » (نوع العلاج). اختر « Médecin » (طبيب).

ameli-remboursements-open-line-name = فتح السطر
ameli-remboursements-open-line-say = افتح تفاصيل يوم « ‎3 { $previous-month }‎ ».
ameli-remboursements-open-line-why =
    في كل سطر تاريخ العلاج.
    سطران لهما اليوم نفسه، لكن الشهر مختلف.
ameli-remboursements-open-line-hint-1 = اقرأ اليوم والشهر قبل أن تلمس.
ameli-remboursements-open-line-hint-2 = هو السطر الأول في الجدول. الزر على اليمين.
ameli-remboursements-open-line-hint-3 = الزر الصحيح « Détail » (تفاصيل) مضاء. المسه.
ameli-remboursements-open-line-well = هذه تفاصيل الزيارة.
ameli-remboursements-open-line-mistake-august = اليوم هو 3، لكن الشهر آخر.
    .second = أنت تبحث عن « ‎3 { $previous-month }‎ ».
    .third = المس « Retour à mes paiements » (رجوع إلى مدفوعاتي). ثم افتح السطر الأول.

ameli-remboursements-find-refund-name = المبلغ المسترجع
ameli-remboursements-find-refund-say = المس المبلغ المسترجع.
ameli-remboursements-find-refund-why =
    الصفحة تعرض عدة مبالغ.
    ما دفعته ليس ما تسترجعه.
    أحيانًا يدفع التأمين التكميلي الباقي.
ameli-remboursements-find-refund-hint-1 = ابحث عن كلمة « Remboursé » (مسترجع)، وبعدها تاريخ.
ameli-remboursements-find-refund-hint-2 = هو آخر المبالغ الثلاثة في الصفحة.
ameli-remboursements-find-refund-hint-3 = المبلغ المسترجع مضاء. المسه.
ameli-remboursements-find-refund-well = هذا المال الذي وصل إلى البنك.

## The statement of the month

ameli-remboursements-open-statements-name = كشوف مدفوعاتي
ameli-remboursements-open-statements-say = المس « Mes relevés mensuels » (كشوفي الشهرية).
ameli-remboursements-open-statements-why =
    الكشف يجمع كل مدفوعات الشهر.
    قد يطلبه التأمين التكميلي.
ameli-remboursements-open-statements-hint-1 = تريد وثيقة عن الشهر كله.
ameli-remboursements-open-statements-hint-2 = الرابط تحت المبالغ، نحو الأسفل.
ameli-remboursements-open-statements-hint-3 = الرابط « Mes relevés mensuels » مضاء. المس هذا الرابط.
ameli-remboursements-open-statements-well = الكشوف مرتبة حسب الشهر.

ameli-remboursements-download-name = التنزيل
ameli-remboursements-download-say = نزل كشف الشهر الماضي: « { $previous-month } ».
ameli-remboursements-download-why =
    كشف الشهر الحالي غير موجود بعد.
    التنزيل هو نسخ الوثيقة إلى الحاسوب.
ameli-remboursements-download-hint-1 = اقرأ الشهر في أول كل سطر.
ameli-remboursements-download-hint-2 = هو السطر الثاني. الزر على اليمين.
ameli-remboursements-download-hint-3 = الزر الصحيح « Télécharger » (تنزيل) مضاء. المسه مرة واحدة.
ameli-remboursements-download-well = وصل الكشف إلى « Téléchargements » (التنزيلات).
ameli-remboursements-download-mistake-older = هذا كشف الشهر السابق. أنت تبحث عن « { $previous-month } ».
    .second = الأشهر متتابعة: الأقدم في الأعلى.
    .third = عد إلى التبويب « ameli.fr ». المس زر السطر الثاني.

ameli-remboursements-open-file-name = فتح الكشف
ameli-remboursements-open-file-say = افتح الملف « releve_ameli ».
ameli-remboursements-open-file-why =
    الملفات التي ننزلها تصل إلى هذا المجلد.
    اسم الملف ينتهي بالشهر.
ameli-remboursements-open-file-hint-1 = هناك كشفان. الآخر من البنك.
ameli-remboursements-open-file-hint-2 = ابحث عن « ameli » في الاسم، ثم عن الشهر.
ameli-remboursements-open-file-hint-3 = السطر الصحيح مضاء. المس اسم الملف.
ameli-remboursements-open-file-well = الكشف مفتوح. المجموع في الأسفل.
ameli-remboursements-open-file-mistake-older = هذا الكشف قديم. انظر إلى الشهر في الاسم.
    .second = الملف الصحيح عليه الشهر التالي.
    .third = عد إلى « Téléchargements » (التنزيلات). افتح الملف الآخر « releve_ameli ».

ameli-remboursements-delete-name = حذف الملف
ameli-remboursements-delete-say = احذف الكشف من الحاسوب.
ameli-remboursements-delete-why =
    أشخاص آخرون يستعملون هذا الحاسوب.
    هذه الوثيقة تتحدث عن صحتك.
ameli-remboursements-delete-hint-1 = قرأت الكشف. لا تتركه هنا.
ameli-remboursements-delete-hint-2 = اذهب إلى التبويب « Téléchargements » (التنزيلات). الزر بجانب الملف.
ameli-remboursements-delete-hint-3 = اتبع المكان المضاء، حتى « Supprimer » (حذف).
ameli-remboursements-delete-well = تم حذف الملف. في الواقع، أفرغ سلة المهملات أيضًا.

## The brown care form

ameli-remboursements-open-post-name = ورقة العلاج الورقية
ameli-remboursements-open-post-say = على ameli.fr، المس « J’ai une feuille de soins en papier » (لدي ورقة علاج).
ameli-remboursements-open-post-why =
    أحيانًا لا نستعمل البطاقة الصحية.
    عندها يعطي الطبيب ورقة بنية.
    دون إرسالها، لا تسترجع المال.
ameli-remboursements-open-post-hint-1 = هناك مال لم تسترجعه. صفحة الكشوف تتحدث عن هذه الحالة.
ameli-remboursements-open-post-hint-2 = الرابط تحت « Un remboursement manque ? » (هل ينقص مبلغ؟).
ameli-remboursements-open-post-hint-3 = اتبع المكان المضاء، حتى الرابط.
ameli-remboursements-open-post-well = الصفحة تعطي أربعة أشياء للقيام بها.

ameli-remboursements-sign-name = توقيع الورقة
ameli-remboursements-sign-say = افتح ورقة العلاج. المس مكان توقيعك.
ameli-remboursements-sign-why =
    الورقة موضوعة تحت الصفحة.
    دون توقيع، يعيدها مكتب CPAM.
ameli-remboursements-sign-hint-1 = هناك توقيعان. وضع الطبيب توقيعه من قبل.
ameli-remboursements-sign-hint-2 = ابحث عن « Signature de l’assuré(e) » (توقيع صاحب التأمين)، تحت توقيع الطبيب.
ameli-remboursements-sign-hint-3 = اتبع المكان المضاء. المس سطر النقاط.
ameli-remboursements-sign-well = الورقة موقعة.

ameli-remboursements-keep-copy-name = الاحتفاظ بنسخة
ameli-remboursements-keep-copy-say = المس « Faire une copie de cette feuille » (نسخ هذه الورقة).
ameli-remboursements-keep-copy-why =
    قد تضيع رسالة في البريد.
    النسخة تثبت علاجك.
ameli-remboursements-keep-copy-hint-1 = قبل الإرسال، احتفظ بأثر من الورقة.
ameli-remboursements-keep-copy-hint-2 = هو آخر سطر في ورقة العلاج.
ameli-remboursements-keep-copy-hint-3 = اتبع المكان المضاء. المس سطر النسخة.
ameli-remboursements-keep-copy-well = تبقى النسخة عند { $first-name }.

ameli-remboursements-add-prescription-name = إضافة الوصفة
ameli-remboursements-add-prescription-say = افتح الوصفة الطبية. ضعها مع ورقة العلاج.
ameli-remboursements-add-prescription-why =
    كتب الطبيب وصفة طبية في ذلك اليوم.
    أرسل النسخة. احتفظ بالأصل.
ameli-remboursements-add-prescription-hint-1 = هناك ورقة ثانية مع ورقة العلاج.
ameli-remboursements-add-prescription-hint-2 = الوصفة على المكتب، بجانب ورقة العلاج.
ameli-remboursements-add-prescription-hint-3 = اتبع المكان المضاء. المس السطر « Trombone » (مشبك الورق).
ameli-remboursements-add-prescription-well = الورقتان معًا.

ameli-remboursements-address-name = اختيار العنوان
ameli-remboursements-address-say = افتح الظرف. اختر عنوان CPAM.
ameli-remboursements-address-why =
    مكتب CPAM هو مكتب التأمين الصحي.
    هو يعيد المال قبل التأمين التكميلي.
ameli-remboursements-address-hint-1 = من يعيد المال أولًا؟ التأمين الصحي.
ameli-remboursements-address-hint-2 = على الظرف، هو العنوان الثالث.
ameli-remboursements-address-hint-3 = اتبع المكان المضاء. المس عنوان CPAM.
ameli-remboursements-address-well = الظرف جاهز للبريد.
ameli-remboursements-address-mistake-doctor = انتهى عمل الطبيب. هو لا يعيد المال.
    .second = الورقة جاءت منه. هي تذهب إلى التأمين الصحي.
    .third = المس العنوان الأخير: « CPAM ».

ameli-remboursements-log-out-name = تسجيل الخروج
ameli-remboursements-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
ameli-remboursements-log-out-why =
    إغلاق الصفحة لا يكفي.
    قد يرى الشخص التالي علاجك.
ameli-remboursements-log-out-hint-1 = حساب { $first-name } ما زال مفتوحًا. أغلقه.
ameli-remboursements-log-out-hint-2 = الرابط في أسفل الصفحة « Feuille de soins » (ورقة العلاج).
ameli-remboursements-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
ameli-remboursements-log-out-well = الحساب مغلق. بقي إرسال الظرف بالبريد.

## Other buttons

ameli-remboursements-decoy-information = هنا نغير العنوان أو البنك.
    .second = المصاريف المسترجعة ليست في هذا المربع.
    .third = اصعد مربعًا واحدًا: « Mes paiements » (مدفوعاتي).
ameli-remboursements-decoy-paid = هذا المال الذي استلمه الطبيب. ابحث عن المال الذي عاد.
    .second = لا تسترجع دائمًا كل ما دفعته.
    .third = المس المبلغ الأخير، بعد كلمة « Remboursé » (مسترجع).
ameli-remboursements-decoy-base = هذا الأساس (« base ») للحساب فقط. ليس هو المال الذي عاد.
    .second = الأساس هو سعر حدده التأمين الصحي.
    .third = المس المبلغ الأخير، بعد كلمة « Remboursé » (مسترجع).
ameli-remboursements-decoy-bank = هذا كشف البنك. لا علاقة له بموقع ameli.
    .second = اقرأ اسم الملف كله.
    .third = ابحث عن « releve_ameli » مع الشهر الصحيح.
ameli-remboursements-decoy-doctor = هذا مكان الطبيب. وضع توقيعه من قبل.
    .second = مكانك هو السطر الذي تحته مباشرة.
    .third = المس سطر النقاط: « Signature de l’assuré(e) » (توقيع صاحب التأمين).
ameli-remboursements-decoy-insurer = التأمين التكميلي يدفع بعد ذلك. هو لا يفتح هذه الورقة.
    .second = ورقة العلاج تذهب أولًا إلى التأمين الصحي.
    .third = المس العنوان الذي تحته مباشرة: « CPAM ».
ameli-remboursements-decoy-log-out-early = ستخرج في النهاية. الظرف ليس جاهزًا.
    .second = ضع توقيعك، وانسخ، وأضف الوصفة، ثم اختر العنوان.
    .third = عد إلى الوراء بالسهم، في الأعلى على اليسار.
