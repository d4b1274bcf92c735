# The coach's words: estimate one's pension with the simulator (info-retraite.fr). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

retraite-simulation-title = تقدير المعاش بالحساب التقديري
retraite-simulation-aim =
    تجرب عدة تواريخ للتقاعد. الموقع يحسب معاشًا ممكنًا.
    هذا ليس طلبًا ولا وعدًا.
retraite-simulation-task =
    تريد { $first-name } أن تعرف كم يكون معاشها.
    حساب تقاعدها مفتوح من قبل.
    كشف راتبها ودفتر العائلة على المكتب.
    جرب الحساب التقديري وقارن التواريخ.
    اطبع النتيجة، ثم سجل الخروج.
retraite-simulation-next-1 = لم يُرسل شيء. يمكنك أن تعيد غدًا، أو بعد سنة.
retraite-simulation-next-2 = الحساب الحقيقي يأتي لاحقًا، مع كل مسارك المهني.
retraite-simulation-next-3 = القواعد تتغير أحيانًا. عندها أعد الحساب التقديري.
retraite-simulation-keep-1 = الورقة التي فيها التواريخ والمبالغ
retraite-simulation-keep-2 = كشوف راتبك
retraite-simulation-help = كل صناديق التقاعد: الموقع www.info-retraite.fr. تأمين التقاعد: الموقع www.lassuranceretraite.fr، الهاتف 3960.

## Begin

retraite-simulation-simulate-name = فتح الحساب التقديري
retraite-simulation-simulate-say = المس « Simuler ma retraite » (تجربة حساب معاشي).
retraite-simulation-simulate-why =
    كلمة « simuler » تعني تجربة حساب.
    كلمة « demander » (طلب) خدمة أخرى: هناك نرسل حقًا.
retraite-simulation-simulate-hint-1 = تريد التجربة، لا الطلب. ابحث عن كلمة « simuler » (تجربة).
retraite-simulation-simulate-hint-2 = هو المربع الثالث، تحت « Demander ma retraite » (طلب تقاعدي).
retraite-simulation-simulate-hint-3 = المربع « Simuler ma retraite » مضاء. المسه.
retraite-simulation-simulate-well = الحساب التقديري مفتوح. اسمه « M@rel ».

retraite-simulation-begin-name = البداية
retraite-simulation-begin-say = المس « Commencer ma simulation » (بدء التجربة).
retraite-simulation-begin-why =
    الصفحة تقول ذلك: أنت لا ترسل شيئًا.
    هو مجاني، مهما كررت.
retraite-simulation-begin-hint-1 = اقرأ الرسالة، ثم ابدأ التجربة الأولى.
retraite-simulation-begin-hint-2 = الزر تحت قائمة الأجزاء الثلاثة.
retraite-simulation-begin-hint-3 = الزر « Commencer ma simulation » مضاء. المسه.
retraite-simulation-begin-well = الجزء الأول عن الأسرة.

## The family

retraite-simulation-status-name = الوضع العائلي
retraite-simulation-status-say = المس « Mariée » (متزوجة).
retraite-simulation-status-why =
    زوج { $first-name } هو Paul.
    دفتر العائلة يقول ذلك.
retraite-simulation-status-hint-1 = انظر في دفتر العائلة: زوج وزوجة.
retraite-simulation-status-hint-2 = هو الجواب الثاني من أربعة، في الأعلى.
retraite-simulation-status-hint-3 = السؤال مضاء. المس الدائرة أمام « Mariée ».
retraite-simulation-status-well = تم تسجيل الوضع العائلي.

retraite-simulation-children-name = عدد الأطفال
retraite-simulation-children-say = اختر العدد 2 في قائمة الأطفال.
retraite-simulation-children-why =
    الأطفال قد يدخلون في حساب التقاعد.
    نحسب أيضًا الأبناء الكبار.
retraite-simulation-children-hint-1 = كم طفلًا في الدفتر؟ اثنان: Luc ثم Claire.
retraite-simulation-children-hint-2 = القائمة تحت الوضع العائلي. المسها لتفتحها.
retraite-simulation-children-hint-3 = قائمة الأطفال مضاءة. افتحها والمس 2.
retraite-simulation-children-well = الموقع يطلب تاريخين للميلاد.
retraite-simulation-children-mistake-one = في الدفتر طفلان: Luc ثم Claire.
    .second = البنت Claire تُحسب أيضًا، وإن كبرت.
    .third = افتح القائمة من جديد والمس 2.

retraite-simulation-child1-name = الطفل الأول
retraite-simulation-child1-say = اكتب تاريخ ميلاد Luc: { $value }.
retraite-simulation-child1-why =
    الابن Luc هو الطفل الأول.
    تاريخ ميلاده في دفتر العائلة.
retraite-simulation-child1-hint-1 = ولد Luc في { $value }. اكتب هذا التاريخ.
retraite-simulation-child1-hint-2 = هي الخانات الصغيرة الثلاث الأولى: اليوم، الشهر، السنة.
retraite-simulation-child1-hint-3 = خانات الطفل الأول مضاءة. اكتب { $value }.
retraite-simulation-child1-well = تم تسجيل تاريخ ميلاد Luc.
retraite-simulation-child1-value = تاريخ ميلاد Luc
retraite-simulation-child1-mistake-other-child = هذا تاريخ Claire. الأول هو Luc.
    .second = اقرأ اسم كل خانة: « premier enfant » (الأول)، ثم « deuxième enfant » (الثاني).
    .third = امسح هنا. اكتب { $value } للابن Luc.

retraite-simulation-child2-name = الطفل الثاني
retraite-simulation-child2-say = اكتب تاريخ ميلاد Claire: { $value }.
retraite-simulation-child2-why =
    البنت Claire هي الطفل الثاني.
    نكتب السنة بأربعة أرقام.
retraite-simulation-child2-hint-1 = ولدت Claire في { $value }. هي بعد Luc.
retraite-simulation-child2-hint-2 = هذه الخانات تحت تاريخ Luc مباشرة.
retraite-simulation-child2-hint-3 = خانات الطفل الثاني مضاءة. اكتب { $value }.
retraite-simulation-child2-well = تم تسجيل التاريخين.
retraite-simulation-child2-value = تاريخ ميلاد Claire
retraite-simulation-child2-mistake-other-child = هذا تاريخ Luc. كتبته في الأعلى من قبل.
    .second = هذا السطر ينتظر تاريخ Claire.
    .third = امسح هنا. اكتب { $value } للبنت Claire.

retraite-simulation-to-work-name = الأسرة: المتابعة
retraite-simulation-to-work-say = المس « Continuer » (متابعة).
retraite-simulation-to-work-why =
    قسم الأسرة كامل.
    يمكنك الرجوع لتغيير جواب.
retraite-simulation-to-work-hint-1 = لم يبق سؤال هنا. انتقل إلى العمل.
retraite-simulation-to-work-hint-2 = الزر تحت تواريخ الأطفال.
retraite-simulation-to-work-hint-3 = الزر « Continuer » مضاء. المسه.
retraite-simulation-to-work-well = ظهرت صفحة العمل.

## Work

retraite-simulation-activity-name = العمل
retraite-simulation-activity-say = المس « Salariée du privé » (أجيرة في القطاع الخاص).
retraite-simulation-activity-why =
    تعمل { $first-name } في شركة.
    كشف راتبها يبين ذلك.
retraite-simulation-activity-hint-1 = من يدفع راتب { $first-name }؟ شركة: هو القطاع الخاص.
retraite-simulation-activity-hint-2 = هو الجواب الأول في الصفحة.
retraite-simulation-activity-hint-3 = السؤال مضاء. المس الدائرة أمام « Salariée du privé ».
retraite-simulation-activity-well = تم تسجيل العمل.
retraite-simulation-activity-mistake-nothing = ما زالت { $first-name } تعمل. كشف راتبها يثبت ذلك.
    .second = الجواب « Sans activité » (دون عمل) يخفض الحساب.
    .third = المس الجواب الأول: « Salariée du privé ».

retraite-simulation-find-gross-name = إيجاد الراتب الإجمالي
retraite-simulation-find-gross-say = افتح كشف الراتب. المس الراتب الإجمالي (« brut »).
retraite-simulation-find-gross-why =
    الإجمالي هو المبلغ قبل الاقتطاعات.
    هو أكبر من المال المستلم.
retraite-simulation-find-gross-hint-1 = هناك مبلغان عن الشهر. الإجمالي هو الأكبر.
retraite-simulation-find-gross-hint-2 = الورقة تحت الصفحة. ابحث عن « Salaire brut du mois » (الراتب الإجمالي للشهر).
retraite-simulation-find-gross-hint-3 = اتبع المكان المضاء: كشف الراتب، ثم الإجمالي.
retraite-simulation-find-gross-well = المبلغ 1850 يورو: هو الإجمالي لشهر واحد.

retraite-simulation-gross-name = كتابة الراتب الإجمالي
retraite-simulation-gross-say = اكتب الإجمالي: { $value }.
retraite-simulation-gross-why =
    اكتب الأرقام متتابعة.
    لا نقطة في الوسط، ولا رمز اليورو.
retraite-simulation-gross-hint-1 = انسخ المبلغ من كشف الراتب: { $value }.
retraite-simulation-gross-hint-2 = هي الخانة البيضاء في وسط الصفحة.
retraite-simulation-gross-hint-3 = الخانة « Salaire brut par mois » (الراتب الإجمالي في الشهر) مضاءة. اكتب { $value }.
retraite-simulation-gross-well = تم تسجيل الراتب الإجمالي.
retraite-simulation-gross-value = الراتب الإجمالي لشهر
retraite-simulation-gross-mistake-net = الرقم 1443 هو الصافي (« net »)، المال المستلم. الموقع يطلب الإجمالي.
    .second = مع الصافي، يكون المعاش المحسوب أصغر من اللازم.
    .third = امسح، ثم اكتب الإجمالي: { $value }.
retraite-simulation-gross-mistake-since-january = هذا المجموع منذ يناير. الموقع يطلب شهرًا واحدًا.
    .second = اقرأ السطر « Salaire brut du mois » (إجمالي الشهر)، وليس السطر الأخير.
    .third = امسح، ثم اكتب { $value }.
retraite-simulation-gross-mistake-year = هذا راتب سنة كاملة. الموقع يطلب شهرًا.
    .second = مكتوب على الخانة: « Salaire brut par mois » (الراتب الإجمالي في الشهر).
    .third = امسح، ثم اكتب { $value }.

retraite-simulation-months-name = عدد الأشهر
retraite-simulation-months-say = المس « 12 mois » (12 شهرًا).
retraite-simulation-months-why =
    بعض الأجراء لهم راتب شهر ثالث عشر.
    تستلم { $first-name } الراتب 12 مرة في السنة.
retraite-simulation-months-hint-1 = كشف الراتب يقول: « 12 fois par an » (12 مرة في السنة).
retraite-simulation-months-hint-2 = هو السؤال الأخير، تحت الراتب الإجمالي.
retraite-simulation-months-hint-3 = السؤال مضاء. المس الدائرة أمام « 12 mois ».
retraite-simulation-months-well = أجبت عن كل الأسئلة.

retraite-simulation-results-name = رؤية النتائج
retraite-simulation-results-say = المس « Voir mes résultats » (رؤية نتائجي).
retraite-simulation-results-why =
    الموقع يحسب وحده.
    هذا الزر يعرض الحساب ولا يرسل شيئًا.
retraite-simulation-results-hint-1 = الأجوبة كاملة. اطلب الحساب.
retraite-simulation-results-hint-2 = الزر تحت السؤال الأخير.
retraite-simulation-results-hint-3 = الزر « Voir mes résultats » مضاء. المسه.
retraite-simulation-results-well = الموقع يقترح ثلاثة تواريخ. هي هنا خيالية.

## Compare

retraite-simulation-see-early-name = التاريخ الأول
retraite-simulation-see-early-say = في سطر أقرب تاريخ، المس « Voir » (عرض).
retraite-simulation-see-early-why =
    هذا أقرب تاريخ.
    هو ممكن، وليس إجباريًا أبدًا.
    التفاصيل تبين ما يدفعه كل صندوق.
retraite-simulation-see-early-hint-1 = انظر أولًا إلى أقرب تاريخ.
retraite-simulation-see-early-hint-2 = هو السطر الأول في الجدول. الزر على اليمين.
retraite-simulation-see-early-hint-3 = الزر « Voir » مضاء في السطر الأول. المسه.
retraite-simulation-see-early-well = المبلغ 1120 يورو إجمالي في الشهر. صندوقان يدفعان.

retraite-simulation-see-late-name = المقارنة
retraite-simulation-see-late-say = افتح التاريخ الذي يعطي أكبر مبلغ.
retraite-simulation-see-late-why =
    كلما انتظرنا، ارتفع المبلغ.
    الاختيار حر: المال أو الوقت.
retraite-simulation-see-late-hint-1 = قارن المبالغ الثلاثة. افتح الأكبر.
retraite-simulation-see-late-hint-2 = عد إلى النتائج. الأكبر في السطر الأخير.
retraite-simulation-see-late-hint-3 = اتبع المكان المضاء، حتى « Voir » (عرض)، في السطر « Plus tard » (لاحقًا).
retraite-simulation-see-late-well = المبلغ 1390 يورو: هو الأكبر.
retraite-simulation-see-late-mistake-full = المبلغ 1265 يورو أكبر من الأول. لكن هناك مبلغ أكبر منه.
    .second = قارن مع السطر الأخير في الجدول.
    .third = المس « Retour aux résultats » (رجوع إلى النتائج)، ثم « Voir » في السطر الأخير.
retraite-simulation-see-late-mistake-early = هذا أقرب تاريخ. هو يعطي أصغر مبلغ.
    .second = انزل في الجدول وقارن المبالغ الثلاثة.
    .third = المس « Retour aux résultats » (رجوع إلى النتائج)، ثم « Voir » في السطر الأخير.

## Keep and leave

retraite-simulation-save-name = فتح ملف PDF
retraite-simulation-save-say = المس « Enregistrer en PDF » (حفظ بصيغة PDF).
retraite-simulation-save-why =
    الوثيقة تجمع التواريخ الثلاثة.
    يمكنك التحدث عنها في البيت.
retraite-simulation-save-hint-1 = احتفظ بأثر للنتائج. اطلب الوثيقة.
retraite-simulation-save-hint-2 = الزر في صفحة النتائج، تحت الجدول.
retraite-simulation-save-hint-3 = اتبع المكان المضاء، حتى « Enregistrer en PDF ».
retraite-simulation-save-well = انفتحت الوثيقة في تبويب جديد.

retraite-simulation-print-name = الطباعة
retraite-simulation-print-say = المس « Imprimer » (طباعة).
retraite-simulation-print-why =
    تقرأ الورقة لاحقًا، بهدوء.
    الوثيقة تذكر بذلك: هذا ليس طلبًا.
retraite-simulation-print-hint-1 = الوثيقة مفتوحة. اطبعها على ورقة.
retraite-simulation-print-hint-2 = الزر في الشريط، فوق الورقة.
retraite-simulation-print-hint-3 = الزر « Imprimer » مضاء. المسه مرة واحدة.
retraite-simulation-print-well = تخرج الورقة. في الواقع، خذها فورًا.

retraite-simulation-log-out-name = تسجيل الخروج
retraite-simulation-log-out-say = عد إلى الموقع. سجل الخروج.
retraite-simulation-log-out-why =
    الحساب يعرض الأسرة والراتب.
    أغلقه قبل أن تغادر.
retraite-simulation-log-out-hint-1 = حساب { $first-name } ما زال مفتوحًا. أغلقه.
retraite-simulation-log-out-hint-2 = المس التبويب الأول. الرابط تحت أزرار النتائج.
retraite-simulation-log-out-hint-3 = اتبع المكان المضاء، حتى « Se déconnecter » (تسجيل الخروج).
retraite-simulation-log-out-well = الحساب مغلق. لم يُرسل أي طلب.

## Other buttons

retraite-simulation-decoy-career = هنا نراجع سنوات العمل. هذا مفيد قبل الحساب.
    .second = سنوات { $first-name } تمت مراجعتها من قبل. انتقل إلى التجربة.
    .third = المس المربع الأخير: « Simuler ma retraite ».
retraite-simulation-decoy-request = كلمة « demander » تعني إرسال طلب حقيقي. أنت تريد التجربة فقط.
    .second = لم يُرسل شيء. لم يُخبَر أحد.
    .third = اترك هذا الزر. تابع التجربة.
retraite-simulation-decoy-net = هذا الصافي (« net »)، المال الذي يصل إلى البنك. الحساب يريد الإجمالي.
    .second = الإجمالي أكبر: يُحسب قبل الاقتطاعات.
    .third = المس السطر « Salaire brut du mois » (الراتب الإجمالي للشهر).
retraite-simulation-decoy-since-january = هذا المجموع منذ يناير. نريد شهرًا واحدًا.
    .second = اقرأ الكلمات أمام كل مبلغ.
    .third = المس السطر « Salaire brut du mois » (الراتب الإجمالي للشهر).
retraite-simulation-decoy-log-out-early = لا تغادر بعد. التجربة لم تنته.
    .second = بقيت مقارنة التواريخ والطباعة.
    .third = عد إلى الوراء بالسهم، في الأعلى على اليسار.
