# The coach's words: CV, offers, application (France Travail). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ft-cv-offre-title = نشر السيرة الذاتية والرد على عرض عمل
ft-cv-offre-aim =
    أصحاب العمل يقرؤون السير الذاتية على موقع France Travail.
    هناك تبحث أيضًا عن عروض عمل، وترد عليها.
ft-cv-offre-task =
    تبحث { $first-name } عن عقد محدد المدة (« CDD ») كبائعة.
    المكان: على بعد 20 كم على الأكثر من Villexemple.
    انشر سيرتها الذاتية الحديثة. هي لا تريد إظهار اسمها.
    بعد ذلك ابحث عن عرض. أحد الإعلانات فخ.
    رد على عرض المخبزة، مرة واحدة فقط.
    سجل الخروج في النهاية.
ft-cv-offre-next-1 = صاحب العمل يقرأ الطلب. يتصل أو يكتب، أحيانًا بعد عدة أيام.
ft-cv-offre-next-2 = دون جواب، يمكن أن تتصل { $first-name } من جديد، مع رقم العرض.
ft-cv-offre-next-3 = يمكن إخفاء السيرة الذاتية أو تغييرها في أي وقت.
ft-cv-offre-keep-1 = رقم العرض
ft-cv-offre-keep-2 = السيرة الذاتية، في ملف PDF
ft-cv-offre-help = مؤسسة France Travail: الموقع www.francetravail.fr، الهاتف 3949. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## The CV

ft-cv-offre-open-profile-name = فتح الملف الشخصي
ft-cv-offre-open-profile-say = المس « Mon profil » (ملفي الشخصي).
ft-cv-offre-open-profile-why =
    الملف الشخصي فيه السيرة الذاتية والمهارات.
    هناك أيضًا نختار من يراه.
ft-cv-offre-open-profile-hint-1 = مكان السيرة الذاتية هو الملف الشخصي لدى { $first-name }.
ft-cv-offre-open-profile-hint-2 = هو المربع الأوسط، فوق عروض العمل.
ft-cv-offre-open-profile-hint-3 = المربع « Mon profil » مضاء. المسه.
ft-cv-offre-open-profile-well = انفتح الملف الشخصي. تنقص السيرة الذاتية.

ft-cv-offre-choose-cv-name = البحث عن السيرة
ft-cv-offre-choose-cv-say = المس الزر لاختيار السيرة الذاتية (« CV »).
ft-cv-offre-choose-cv-why =
    السيرة الذاتية ملف في الحاسوب.
    الموقع ينتظر أن نريه هذا الملف.
ft-cv-offre-choose-cv-hint-1 = السيرة الذاتية في المجلد « Documents » (الوثائق). اذهب إليه.
ft-cv-offre-choose-cv-hint-2 = الزر بجانب « Mon CV » (سيرتي الذاتية)، في وسط الصفحة.
ft-cv-offre-choose-cv-hint-3 = الزر مضاء. المسه.
ft-cv-offre-choose-cv-well = انفتح المجلد. اقرأ الأسماء الأربعة جيدًا.

ft-cv-offre-attach-cv-name = إرفاق السيرة
ft-cv-offre-attach-cv-say = أرفق السيرة الذاتية الحديثة، بصيغة PDF.
ft-cv-offre-attach-cv-why =
    آخر الاسم يقول نوع الملف.
    ملف PDF ينفتح في كل مكان. شكل الصفحة لا يتغير.
ft-cv-offre-attach-cv-hint-1 = لا المسودة ولا القديمة. خذ السيرة التي فيها الاسم الكامل.
ft-cv-offre-attach-cv-hint-2 = هو الملف الثالث في القائمة.
ft-cv-offre-attach-cv-hint-3 = الزر الصحيح « Joindre » (إرفاق) مضاء. المسه.
ft-cv-offre-attach-cv-well = تم إرفاق السيرة الذاتية الصحيحة.
ft-cv-offre-attach-cv-mistake-old = هذه السيرة من سنة 2011. تغير رقم الهاتف بعدها.
    .second = مع رقم قديم، لا يستطيع صاحب العمل الاتصال.
    .third = عد إلى المجلد. أرفق السيرة التي فيها الاسم الكامل.
ft-cv-offre-attach-cv-mistake-recipe = هذه وصفة طبخ. صاحب العمل ينتظر سيرة ذاتية.
    .second = اقرأ اسم الملف إلى آخره قبل الإرفاق.
    .third = عد إلى المجلد. الاسم الصحيح يبدأ بـ « CV ».
ft-cv-offre-attach-cv-mistake-word = هذه مسودة. هذا الملف لا ينفتح في كل مكان.
    .second = آخر الاسم ليس « pdf ».
    .third = أرفق الملف المجاور، الذي ينتهي بـ « pdf ».

ft-cv-offre-seen-by-name = اختيار من يرى
ft-cv-offre-seen-by-say = اختر « Les employeurs, sans mon nom » (أصحاب العمل، دون اسمي).
ft-cv-offre-seen-by-why =
    لا تريد { $first-name } مكالمات من مجهولين.
    دون اسم ولا هاتف، يتواصل أصحاب العمل عبر الموقع.
ft-cv-offre-seen-by-hint-1 = أصحاب العمل يقرؤون السيرة، دون أن يعرفوا من هي.
ft-cv-offre-seen-by-hint-2 = تحت السؤال، هو الجواب الثاني.
ft-cv-offre-seen-by-hint-3 = السؤال مضاء. المس الجواب الأوسط.
ft-cv-offre-seen-by-well = ستُقرأ السيرة دون الاسم.
ft-cv-offre-seen-by-mistake-everybody = بهذا الجواب، يرى كل أصحاب العمل رقم الهاتف.
    .second = هذا مسموح. لكن { $first-name } لا تريده اليوم.
    .third = المس الجواب الأوسط: « sans mon nom ni mon téléphone » (دون اسمي ولا هاتفي).
ft-cv-offre-seen-by-mistake-nobody = بهذا الجواب، لا يجد أي صاحب عمل السيرة.
    .second = يمكن إخفاء السيرة. لكن { $first-name } تريد هنا أن يجدوها.
    .third = اصعد سطرًا: « sans mon nom ni mon téléphone » (دون اسمي ولا هاتفي).

ft-cv-offre-publish-name = النشر
ft-cv-offre-publish-say = المس « Publier » (نشر).
ft-cv-offre-publish-why =
    النشر يعني أن يراه الناس.
    لاحقًا، يمكن تغيير السيرة أو إخفاؤها.
ft-cv-offre-publish-hint-1 = السيرة مرفقة. اجعل الملف الشخصي ظاهرًا.
ft-cv-offre-publish-hint-2 = الزر تحت الأجوبة الثلاثة.
ft-cv-offre-publish-hint-3 = الزر « Publier » مضاء. المسه.
ft-cv-offre-publish-well = تم نشر الملف الشخصي. يستطيع أصحاب العمل قراءته.

## Search

ft-cv-offre-open-search-name = فتح العروض
ft-cv-offre-open-search-say = المس « Chercher une offre » (البحث عن عرض).
ft-cv-offre-open-search-why =
    السيرة تنتظر من يجدها. البحث أسرع.
    قراءة العروض مجانية، حتى دون حساب.
ft-cv-offre-open-search-hint-1 = السيرة جاهزة. انتقل إلى البحث عن عمل.
ft-cv-offre-open-search-hint-2 = ظهر مربع كبير تحت الرسالة الخضراء.
ft-cv-offre-open-search-hint-3 = المربع « Chercher une offre » مضاء. المسه.
ft-cv-offre-open-search-well = صفحة البحث فيها خانتان: ماذا وأين.

ft-cv-offre-what-name = كتابة المهنة
ft-cv-offre-what-say = اكتب المهنة: { $value }.
ft-cv-offre-what-why =
    الكلمة البسيطة تجد عروضًا أكثر.
    حرف واحد خاطئ قد يعطي صفر عرض.
ft-cv-offre-what-hint-1 = كلمة واحدة تكفي. اكتب المهنة، دون خطأ.
ft-cv-offre-what-hint-2 = هي الخانة الأولى، في أعلى الصفحة.
ft-cv-offre-what-hint-3 = خانة المهنة مضاءة. اكتب { $value }.
ft-cv-offre-what-well = المهنة مكتوبة جيدًا.
ft-cv-offre-what-value = المهنة
ft-cv-offre-what-mistake-spelling = الموقع يبحث عن هذه الكلمة بالضبط. هنا لن يجد شيئًا.
    .second = راجع حرفًا حرفًا. كلمة قصيرة تكفي.
    .third = امسح الخانة. اكتب فقط { $value }.

ft-cv-offre-where-name = كتابة المكان
ft-cv-offre-where-say = اكتب المدينة.
ft-cv-offre-where-why =
    الموقع يبحث حول هذه المدينة.
    الرمز البريدي يصلح أيضًا.
ft-cv-offre-where-hint-1 = أين تسكن { $first-name }؟ بطاقتها تقول ذلك.
ft-cv-offre-where-hint-2 = هي الخانة الثانية، تحت المهنة.
ft-cv-offre-where-hint-3 = خانة المكان مضاءة. اكتب { $value }.
ft-cv-offre-where-well = المكان صحيح.

ft-cv-offre-go-name = البحث
ft-cv-offre-go-say = المس « Rechercher » (بحث).
ft-cv-offre-go-why =
    الموقع يقارن الخانتين مع كل العروض.
    يمكنك تغيير الكلمات بعد ذلك.
ft-cv-offre-go-hint-1 = الخانتان مملوءتان. ابدأ البحث.
ft-cv-offre-go-hint-2 = الزر تحت خانة المكان.
ft-cv-offre-go-hint-3 = الزر « Rechercher » مضاء. المسه.
ft-cv-offre-go-well = هناك عروض كثيرة. التصفية ستساعد.

ft-cv-offre-contract-name = تصفية العقود
ft-cv-offre-contract-say = افتح قائمة العقد. اختر « CDD » (عقد محدد المدة).
ft-cv-offre-contract-why =
    التصفية تُبقي فقط ما يهمك.
    اختر تصفية واحدة في كل مرة.
ft-cv-offre-contract-hint-1 = تريد { $first-name } عقدًا له تاريخ نهاية: « CDD ».
ft-cv-offre-contract-hint-2 = القائمة « Type de contrat » (نوع العقد) تحت عدد العروض مباشرة.
ft-cv-offre-contract-hint-3 = القائمة مضاءة. المسها، ثم المس « CDD ».
ft-cv-offre-contract-well = بقيت عروض أقل. انظر إلى العدد في الأعلى.

ft-cv-offre-radius-name = اختيار المسافة
ft-cv-offre-radius-say = اختر « 20 km » (20 كم) حول المدينة.
ft-cv-offre-radius-why =
    كلمة « rayon » تعني المسافة حول المدينة.
    مسافة صغيرة جدًا: عروض قليلة. مسافة كبيرة جدًا: طريق طويل.
ft-cv-offre-radius-hint-1 = تقبل { $first-name } طريقًا من 20 كم، لا أكثر.
ft-cv-offre-radius-hint-2 = قائمة المسافة تحت قائمة العقد.
ft-cv-offre-radius-hint-3 = القائمة مضاءة. المسها، ثم المس « 20 km ».
ft-cv-offre-radius-well = بقيت ثلاثة عروض. قراءتها سهلة.
ft-cv-offre-radius-mistake-near = مسافة 5 كم قصيرة جدًا. لن يبقى شيء تقريبًا.
    .second = في القرية، يجب غالبًا البحث أبعد.
    .third = افتح القائمة من جديد. المس « 20 km ».
ft-cv-offre-radius-mistake-far = مسافة 100 كم هي أكثر من ساعة طريق.
    .second = قالت { $first-name }: 20 كم على الأكثر.
    .third = افتح القائمة من جديد. المس « 20 km ».

## Read an offer

ft-cv-offre-open-offer-name = فتح العرض
ft-cv-offre-open-offer-say = افتح عرض البائعة في المخبزة.
ft-cv-offre-open-offer-why =
    اقرأ المهنة والعقد والمسافة.
    مال كثير دون خبرة: هذا فخ.
ft-cv-offre-open-offer-hint-1 = أي عرض فيه عقد « CDD »، في مخبزة قريبة؟
ft-cv-offre-open-offer-hint-2 = هو الثاني من العروض الثلاثة.
ft-cv-offre-open-offer-hint-3 = العرض الصحيح مضاء. المسه.
ft-cv-offre-open-offer-well = انفتح العرض. له رقم: 000PAIN.
ft-cv-offre-open-offer-mistake-scam = انتبه، هذا الإعلان يعد بالكثير. العمل الحقيقي لا يطلب المال أبدًا.
    .second = هو يريد 45 يورو وجوابًا خاصًا. هاتان علامتان للفخ.
    .third = المس « Retour aux offres » (رجوع إلى العروض). افتح عرض المخبزة. في الواقع، أخبر المستشار.

## Answer

ft-cv-offre-apply-name = التقدم إلى الوظيفة
ft-cv-offre-apply-say = اقرأ العرض، ثم المس « Postuler » (التقدم إلى الوظيفة).
ft-cv-offre-apply-why =
    كلمة « postuler » تعني الرد على عرض.
    في الواقع، اكتب أولًا رقم العرض على ورقة.
ft-cv-offre-apply-hint-1 = العقد والمكان والساعات مناسبة. رد على العرض.
ft-cv-offre-apply-hint-2 = الزر تحت نص العرض.
ft-cv-offre-apply-hint-3 = الزر « Postuler » مضاء. المسه.
ft-cv-offre-apply-well = انفتحت صفحة الرد. السيرة مرفقة من قبل.

ft-cv-offre-message-name = اختيار الرسالة
ft-cv-offre-message-say = اختر الرسالة التي كتبتها { $first-name }.
ft-cv-offre-message-why =
    ثلاث جمل تكفي: من أنا، وماذا أعرف، ومتى أكون متاحة.
    النموذج يجب إكماله دائمًا.
ft-cv-offre-message-hint-1 = رسالة منها فارغة. أخرى فيها كلمات بين قوسين مربعين. خذ الثالثة.
ft-cv-offre-message-hint-2 = هو الجواب الأخير، الأطول.
ft-cv-offre-message-hint-3 = السؤال مضاء. المس الرسالة التي وقعتها { $name }.
ft-cv-offre-message-well = الرسالة قصيرة وواضحة.
ft-cv-offre-message-mistake-template = هذا النموذج غير مكتمل. بقيت كلمات بين قوسين مربعين.
    .second = سيرى صاحب العمل رسالة منسوخة، دون اسمك.
    .third = المس الجواب الأخير، الذي فيه الاسم في النهاية.
ft-cv-offre-message-mistake-none = دون رسالة، لا يعرف صاحب العمل لماذا تكتب.
    .second = بضع جمل بسيطة تصنع فرقًا حقيقيًا.
    .third = المس الجواب الأخير، الأطول.

ft-cv-offre-send-name = الإرسال
ft-cv-offre-send-say = المس « Envoyer ma candidature » (إرسال طلبي للعمل).
ft-cv-offre-send-why =
    صاحب العمل يستلم السيرة والرسالة.
    راجع أولًا رقم الهاتف الظاهر.
ft-cv-offre-send-hint-1 = اخترت الرسالة. يجب الآن إرسالها.
ft-cv-offre-send-hint-2 = الزر تحت الرسائل الثلاث.
ft-cv-offre-send-hint-3 = الزر « Envoyer ma candidature » مضاء. المسه مرة واحدة فقط.
ft-cv-offre-send-well = تم إرسال طلب العمل.

ft-cv-offre-see-list-name = رؤية القائمة
ft-cv-offre-see-list-say = المس « Voir mes candidatures » (رؤية طلباتي للعمل).
ft-cv-offre-see-list-why =
    القائمة تعرض ما أرسلته من قبل.
    هكذا لا نرد عدة مرات.
ft-cv-offre-see-list-hint-1 = تأكد أن طلب العمل مسجل.
ft-cv-offre-see-list-hint-2 = هو الزر الأول، تحت الرسالة الخضراء.
ft-cv-offre-see-list-hint-3 = الزر « Voir mes candidatures » مضاء. المسه.
ft-cv-offre-see-list-well = العرض 000PAIN في القائمة، مع التاريخ.

ft-cv-offre-log-out-name = تسجيل الخروج
ft-cv-offre-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
ft-cv-offre-log-out-why =
    الملف الشخصي فيه سيرة ذاتية ورقم هاتف.
    هذا الحاسوب يستعمله آخرون.
ft-cv-offre-log-out-hint-1 = انتهى كل شيء. أغلق حساب { $first-name }.
ft-cv-offre-log-out-hint-2 = الرابط في الأسفل، تحت القائمة.
ft-cv-offre-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المسه.
ft-cv-offre-log-out-well = الحساب مغلق. في الواقع، خذ أيضًا مفتاح USB.

## Other buttons

ft-cv-offre-decoy-update = التصريح الشهري (« actualisation ») مرة كل شهر. هنا نهتم بالسيرة الذاتية.
    .second = هذا المربع يقول هل ما زلنا نبحث عن عمل.
    .third = المس المربع التالي.
ft-cv-offre-decoy-cars = هذا العرض على بعد 84 كم. هو عقد دائم (« CDI »)، في ورشة سيارات.
    .second = العروض كثيرة جدًا. التصفية تزيل هذه العروض.
    .third = استعمل القائمتين في الأعلى: العقد والمسافة.
ft-cv-offre-decoy-scam = انتبه، هذا الإعلان يعد بمال كثير.
    .second = صاحب العمل الحقيقي لا يطلب مالًا ولا بطاقة بنكية.
    .third = المس « Retour aux offres » (رجوع إلى العروض). في الواقع، أخبر المستشار.
ft-cv-offre-decoy-pay = توقف هنا. هنا لم يُدفع شيء. في الواقع، يضيع المال.
    .second = البحث عن عمل مجاني دائمًا.
    .third = المس « Retour aux offres » (رجوع إلى العروض)، تحت هذا الزر.
ft-cv-offre-decoy-partner = هذا العرض يفتح موقعًا آخر. غالبًا يطلب حسابًا آخر.
    .second = هو لمتجر نباتات. تفضل { $first-name } المخبزة.
    .third = اصعد مربعًا واحدًا: « Vendeuse en boulangerie » (بائعة في مخبزة).
ft-cv-offre-decoy-again = تم إرسال طلب العمل من قبل. طلب واحد يكفي.
    .second = الإرسال عدة مرات يزعج صاحب العمل. وليس أسرع.
    .third = المس « Voir mes candidatures » (رؤية طلباتي للعمل)، قبله مباشرة.
