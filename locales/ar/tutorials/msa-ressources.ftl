# The coach's words: check one's income of the quarter (MSA). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

msa-ressources-title = التصريح بالدخل لصندوق MSA
msa-ressources-aim =
    كل 3 أشهر، تتحقق من دخلك.
    به يحسب صندوق MSA علاوة النشاط (« prime d’activité »).
msa-ressources-task =
    عمل { $first-name } عند صاحبي عمل في أكتوبر.
    صندوق MSA يعرف واحدًا فقط: يعرض 620 يورو.
    صحح شهر أكتوبر بكشفي الراتب.
    أرفق الكشف الناقص، وأكد، ثم سجل الخروج.
msa-ressources-next-1 = يتحقق صندوق MSA من الكشف المرفق. قد يكتب إليك في رسائلك.
msa-ressources-next-2 = بعد ذلك، يحسب المبلغ لمدة 3 أشهر. لا يصل المال في نفس اليوم.
msa-ressources-next-3 = الخطأ دون قصد يمكن تصحيحه. المال الزائد يجب إرجاعه.
msa-ressources-keep-1 = كل كشوف الراتب، من كل صاحب عمل
msa-ressources-keep-2 = رقم التصريح
msa-ressources-help = صندوق MSA: الموقع www.msa.fr. الهاتف هو هاتف صندوقك المحلي. تجده على موقعه وفي رسائله.

## Enter

msa-ressources-nir-name = كتابة الرقم
msa-ressources-nir-say = اكتب رقم الضمان الاجتماعي.
msa-ressources-nir-why =
    بهذا الرقم يعرفك صندوق MSA.
    يطلب 13 رقمًا، دون المفتاح.
msa-ressources-nir-hint-1 = انسخ 13 رقمًا من بطاقة { $first-name }.
msa-ressources-nir-hint-2 = هي الخانة البيضاء الأولى، تحت العنوان.
msa-ressources-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-ressources-nir-well = تعرف صندوق MSA على الرقم.
msa-ressources-nir-mistake-has-key = كتبت 15 رقمًا. صندوق MSA يطلب 13 رقمًا.
    .second = آخر رقمين هما المفتاح. امسحهما.
    .third = المس «مسح» مرتين. يبقى { $value }.

msa-ressources-password-name = كلمة السر
msa-ressources-password-say = اكتب كلمة السر.
msa-ressources-password-why =
    هي كلمة السر لحساب MSA.
    كلمة السر لحساب Caf أو ameli لا تصلح هنا.
msa-ressources-password-hint-1 = انسخ كلمة السر من البطاقة. انتبه إلى الحرف الكبير.
msa-ressources-password-hint-2 = هي الخانة الثانية، تحت الرقم.
msa-ressources-password-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-ressources-password-well = كلمة السر صحيحة.

msa-ressources-connect-name = تسجيل الدخول
msa-ressources-connect-say = المس « Se connecter » (تسجيل الدخول).
msa-ressources-connect-why =
    الخانتان مملوءتان.
    تصريحاتك وراء هذا الباب.
msa-ressources-connect-hint-1 = الرقم وكلمة السر جاهزان. ادخل.
msa-ressources-connect-hint-2 = الزر تحت الخانتين.
msa-ressources-connect-hint-3 = الزر « Se connecter » مضاء. المسه مرة واحدة.
msa-ressources-connect-well = مساحة { $first-name } مفتوحة.

## Find the declaration

msa-ressources-open-family-name = فتح القسم
msa-ressources-open-family-say = المس « Famille, Logement » (الأسرة، السكن).
msa-ressources-open-family-why =
    علاوة النشاط موجودة في قسم الأسرة.
    صندوق MSA يجمع عدة خدمات في مكان واحد.
msa-ressources-open-family-hint-1 = ابحث عن القسم الذي فيه علاوة النشاط.
msa-ressources-open-family-hint-2 = هو المربع الكبير الثاني، تحت « Santé » (الصحة).
msa-ressources-open-family-hint-3 = المربع « Famille, Logement » مضاء. المسه.
msa-ressources-open-family-well = التصريح في هذا القسم.

msa-ressources-open-resources-name = فتح التصريح
msa-ressources-open-resources-say = افتح التصريح بالدخل.
msa-ressources-open-resources-why =
    الدخل هو المال الذي كسبته أو استلمته.
    دون هذا التصريح، يتوقف الدفع.
msa-ressources-open-resources-hint-1 = ابحث عن الكلمات « ressources du trimestre » (دخل الأشهر الثلاثة).
msa-ressources-open-resources-hint-2 = هو المربع الكبير الأول في الصفحة.
msa-ressources-open-resources-hint-3 = المربع الصحيح مضاء. المسه.
msa-ressources-open-resources-well = في التصريح 4 مراحل. هذه الأولى.

msa-ressources-situation-name = مراجعة الوضع
msa-ressources-situation-say = أعد القراءة، ثم قل إن كل شيء صحيح.
msa-ressources-situation-why =
    صندوق MSA يعرض ما يعرفه عن { $first-name }.
    العنوان ونهاية العقد صحيحان.
    إذا كان سطر خطأ، نقول ذلك قبل المتابعة.
msa-ressources-situation-hint-1 = قارن العنوان مع البطاقة. لم يتغير شيء.
msa-ressources-situation-hint-2 = الزر الكبير تحت السطور الثلاثة.
msa-ressources-situation-hint-3 = الزر « Ma situation est exacte » (وضعي صحيح) مضاء. المس هذا الزر.
msa-ressources-situation-well = هذه الأشهر الثلاثة، مملوءة من قبل.

## Compare and correct

msa-ressources-find-net-social-name = قراءة الكشف
msa-ressources-find-net-social-say = ابحث عن الصافي الاجتماعي (« net social ») في كشف « serres » (البيوت الزجاجية).
msa-ressources-find-net-social-why =
    في أكتوبر، عمل { $first-name } أيضًا في البيوت الزجاجية.
    المس المبلغ الصحيح في هذا الكشف.
    صندوق MSA يحسب بـ « montant net social » (المبلغ الصافي الاجتماعي).
msa-ressources-find-net-social-hint-1 = على المكتب كشفان. افتح كشف « serres ».
msa-ressources-find-net-social-hint-2 = الأوراق تحت الصفحة. المبلغ المطلوب في السطر الأوسط.
msa-ressources-find-net-social-hint-3 = اتبع المكان المضاء. المس المبلغ 122,00 يورو.
msa-ressources-find-net-social-well = المبلغان 620 و 122 مجموعهما 742. الشاشة تعرض 620 فقط.

msa-ressources-correct-name = تصحيح شهر أكتوبر
msa-ressources-correct-say = المس « Corriger » (تصحيح)، في سطر أكتوبر (octobre).
msa-ressources-correct-why =
    التصحيح ليس غشًا: هو مسموح.
    كان صندوق MSA يعرف صاحب عمل واحدًا فقط.
msa-ressources-correct-hint-1 = شهر أغسطس (août) وشهر سبتمبر (septembre) صحيحان. نغير أكتوبر فقط.
msa-ressources-correct-hint-2 = هو السطر الثالث في الجدول. الزر على اليمين.
msa-ressources-correct-hint-3 = زر السطر الصحيح مضاء. المسه.
msa-ressources-correct-well = انفتحت صفحة التصحيح.
msa-ressources-correct-mistake-too-soon = لم تصحح أكتوبر بعد. عد إلى الجدول.
    .second = الشاشة تقول 620 يورو. مجموع الكشفين 742 يورو.
    .third = المس « Retour » (رجوع)، ثم « Corriger » (تصحيح) في سطر أكتوبر (octobre).

msa-ressources-total-name = كتابة المجموع
msa-ressources-total-say = اكتب مجموع شهر أكتوبر.
msa-ressources-total-why =
    اجمع المبلغين الصافيين الاجتماعيين.
    المبلغ 620 زائد 122 يساوي 742.
msa-ressources-total-hint-1 = امسح 620. اكتب مجموع الكشفين.
msa-ressources-total-hint-2 = الخانة في الوسط. فيها الآن 620.
msa-ressources-total-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-ressources-total-well = المجموع يشمل صاحبي العمل.
msa-ressources-total-value = أكتوبر، الكشفان معًا
msa-ressources-total-mistake-only-second = المبلغ 122 هو مبلغ البيوت الزجاجية وحدها. نحتاج إلى المجموع.
    .second = أضف البستان أيضًا: 620 زائد 122.
    .third = امسح الخانة. اكتب { $value }.
msa-ressources-total-mistake-unchanged = المبلغ 620 هو مبلغ البستان وحده. تنقص البيوت الزجاجية.
    .second = أضف 122 إلى 620. المجموع أكبر.
    .third = امسح 620. اكتب { $value }.
msa-ressources-total-mistake-net-paid = المبلغ 712 هو المال الذي وصل إلى البنك. صندوق MSA يحسب مبلغًا آخر.
    .second = في كل كشف، خذ السطر « Montant net social » (المبلغ الصافي الاجتماعي).
    .third = المبلغ 620 زائد 122 يساوي { $value }. اكتب هذا العدد.

msa-ressources-choose-file-name = البحث عن الملف
msa-ressources-choose-file-say = ابحث عن الكشف الناقص.
msa-ressources-choose-file-why =
    صندوق MSA يتحقق من كل تصحيح.
    كشف الراتب يثبت المبلغ الجديد.
msa-ressources-choose-file-hint-1 = يجب إرفاق ملف. افتح وثائق الحاسوب.
msa-ressources-choose-file-hint-2 = الزر « Choisir un fichier » (اختيار ملف) تحت المجموع. هو مع « Fiche de paie qui manque » (كشف الراتب الناقص).
msa-ressources-choose-file-hint-3 = الزر « Choisir un fichier » مضاء. المس هذا الزر.
msa-ressources-choose-file-well = هذه وثائق { $first-name }.
msa-ressources-choose-file-mistake-no-proof = ما زال الإثبات ناقصًا. أرفق الكشف أولًا.
    .second = دون الكشف، لا يستطيع صندوق MSA التحقق.
    .third = المس « Choisir un fichier » (اختيار ملف)، تحت المجموع.

msa-ressources-attach-name = إرفاق الكشف
msa-ressources-attach-say = أرفق كشف « serres » (البيوت الزجاجية).
msa-ressources-attach-why =
    صندوق MSA يعرف كشف البستان من قبل.
    الصورة غير الواضحة ترفض لاحقًا.
msa-ressources-attach-hint-1 = اقرأ الأسماء. خذ الاسم الذي فيه « serres »، بصيغة PDF.
msa-ressources-attach-hint-2 = هو آخر ملف في القائمة.
msa-ressources-attach-hint-3 = الزر الصحيح « Joindre » (إرفاق) مضاء. المسه.
msa-ressources-attach-well = ظهر اسم الملف على الصفحة.
msa-ressources-attach-mistake-known-slip = هذا كشف البستان. صندوق MSA يعرفه من قبل.
    .second = الكشف الناقص هو كشف « serres » (البيوت الزجاجية).
    .third = أرفق الملف « fiche_octobre_serres.pdf ».

msa-ressources-save-name = الحفظ
msa-ressources-save-say = المس « Enregistrer la correction » (حفظ التصحيح).
msa-ressources-save-why =
    المبلغ والإثبات جاهزان.
    لم نرسل شيئًا إلى MSA بعد.
msa-ressources-save-hint-1 = التصحيح كامل. احفظه.
msa-ressources-save-hint-2 = الزر تحت اسم الملف.
msa-ressources-save-hint-3 = الزر مضاء. المسه.
msa-ressources-save-well = الجدول يعرض الآن 742 يورو لشهر أكتوبر.

## Finish the declaration

msa-ressources-to-other-name = المتابعة
msa-ressources-to-other-say = المس « Continuer » (متابعة).
msa-ressources-to-other-why =
    الأشهر الثلاثة صحيحة.
    الصفحة التالية عن الدخل الآخر.
msa-ressources-to-other-hint-1 = الجدول صحيح. انتقل إلى ما بعده.
msa-ressources-to-other-hint-2 = الزر تحت الجدول.
msa-ressources-to-other-hint-3 = الزر « Continuer » مضاء. المس هذا الزر.
msa-ressources-to-other-well = ظهر سؤال.

msa-ressources-other-name = دخل آخر
msa-ressources-other-say = أجب بـ « Non » (لا).
msa-ressources-other-why =
    استلم { $first-name } رواتب فقط.
    هي موجودة في الجدول من قبل.
msa-ressources-other-hint-1 = اقرأ القائمة. لم يستلم { $first-name } شيئًا من هذا.
msa-ressources-other-hint-2 = السؤال تحت القائمة. هناك جوابان.
msa-ressources-other-hint-3 = الجواب « Non » مضاء. المسه.
msa-ressources-other-well = الدخل كامل.
msa-ressources-other-mistake-wages = الرواتب محسوبة من قبل. هذا السؤال عن شيء آخر.
    .second = السؤال عن النفقة أو المزرعة أو دخل من الخارج.
    .third = لم يستلم { $first-name } شيئًا من هذا. المس « Non » (لا).

msa-ressources-to-summary-name = عرض الملخص
msa-ressources-to-summary-say = المس « Continuer » (متابعة).
msa-ressources-to-summary-why =
    الملخص يعرض كل الأجوبة.
    يمكنك أن تصحح بعد ذلك.
msa-ressources-to-summary-hint-1 = كتبت الجواب. انتقل إلى المرحلة الأخيرة.
msa-ressources-to-summary-hint-2 = الزر تحت السؤال.
msa-ressources-to-summary-hint-3 = الزر « Continuer » مضاء. المس هذا الزر.
msa-ressources-to-summary-well = أعد قراءة الأشهر الثلاثة بهدوء.

msa-ressources-certify-name = التعهد بالصدق
msa-ressources-certify-say = ضع علامة أمام « Je certifie » (أتعهد).
msa-ressources-certify-why =
    التعهد يعني أن كل شيء صحيح.
    شهر أكتوبر يعرض 742 يورو.
msa-ressources-certify-hint-1 = صندوق MSA يطلب تعهدك. المس الخانة الصغيرة.
msa-ressources-certify-hint-2 = خانة العلامة تحت المبالغ.
msa-ressources-certify-hint-3 = الخانة مضاءة. المسها مرة واحدة.
msa-ressources-certify-well = العلامة في الخانة.

msa-ressources-send-name = التأكيد
msa-ressources-send-say = المس « Valider » (تأكيد).
msa-ressources-send-why =
    الزر « Valider » يرسل التصريح نهائيًا.
    راجعت كل شيء: يمكنك أن ترسل.
msa-ressources-send-hint-1 = الملخص صحيح. أرسله.
msa-ressources-send-hint-2 = الزر تحت الخانة التي فيها العلامة.
msa-ressources-send-hint-3 = الزر « Valider » مضاء. المس هذا الزر.
msa-ressources-send-well = استلم صندوق MSA التصريح.
msa-ressources-send-mistake-refused = الموقع ينتظر شيئًا آخر. أعد قراءة الصفحة.
    .second = يجب أن يعرض أكتوبر 742. يجب أن تكون العلامة في الخانة.
    .third = إذا كان أكتوبر خطأ، المس « Modifier mes revenus » (تعديل دخلي).

msa-ressources-log-out-name = تسجيل الخروج
msa-ressources-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
msa-ressources-log-out-why =
    هذا الحاسوب يستعمله أشخاص آخرون.
    إغلاق الصفحة لا يكفي.
msa-ressources-log-out-hint-1 = مساحة { $first-name } ما زالت مفتوحة. أغلقها.
msa-ressources-log-out-hint-2 = الرابط في أسفل الصفحة.
msa-ressources-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
msa-ressources-log-out-well = المساحة مغلقة. خذ أوراقك.

## Other buttons

msa-ressources-decoy-sign-up = هذا الرابط ينشئ مساحة جديدة. لدى { $first-name } مساحة من قبل.
    .second = مساحتان لشخص واحد تسببان الأخطاء.
    .third = املأ الخانتين، ثم المس « Se connecter » (تسجيل الدخول).
msa-ressources-decoy-health = هنا نرى استرجاع مصاريف العلاج.
    .second = علاوة النشاط ليست في قسم الصحة.
    .third = المس المربع التالي: « Famille, Logement » (الأسرة، السكن).
msa-ressources-decoy-change = هذا المربع لما يتغير في الحياة. اليوم، صرح بالدخل.
    .second = صندوق MSA يعرف نهاية العقد من قبل.
    .third = المس المربع « ressources du trimestre » (دخل الأشهر الثلاثة)، قبله مباشرة.
msa-ressources-decoy-august = شهر أغسطس (août) صحيح. كان هناك صاحب عمل واحد فقط.
    .second = ابحث عن الشهر الذي فيه صاحبا عمل.
    .third = المس « Corriger » (تصحيح) في سطر أكتوبر (octobre).
msa-ressources-decoy-september = شهر سبتمبر (septembre) صحيح. كان هناك صاحب عمل واحد فقط.
    .second = ابحث عن الشهر الذي فيه صاحبا عمل.
    .third = المس « Corriger » (تصحيح) في سطر أكتوبر (octobre).
msa-ressources-decoy-gross = هذا الراتب الإجمالي، قبل الاقتطاعات.
    .second = صندوق MSA يطلب سطرًا آخر: « montant net social » (المبلغ الصافي الاجتماعي).
    .third = انزل سطرًا واحدًا. المس المبلغ 122,00 يورو.
msa-ressources-decoy-net-paid = هذا المال الذي وصل إلى البنك.
    .second = المبلغ الصافي الاجتماعي (« montant net social ») في سطر آخر.
    .third = اصعد سطرًا واحدًا. المس المبلغ 122,00 يورو.
msa-ressources-decoy-log-out-early = ستخرج في النهاية. لم ترسل التصريح بعد.
    .second = دون إرسال، لا يستطيع صندوق MSA أن يحسب.
    .third = سجل الدخول من جديد، ثم افتح « Famille, Logement » (الأسرة، السكن).
