# The coach's words: a certificate of payments (MSA). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

msa-attestation-title = الحصول على شهادة من صندوق MSA
msa-attestation-aim =
    البلدية أو صاحب السكن يطلب وثيقة من صندوق MSA.
    تجدها في مساحتك الخاصة على الموقع.
msa-attestation-task =
    كتبت البلدية إلى { $first-name }. الرسالة على الطاولة.
    اقرأ أي وثيقة تطلب، ولأي فترة.
    ابحث عن هذه الوثيقة على موقع MSA.
    تحقق منها، اطبعها، ثم سجّل الخروج.
msa-attestation-next-1 = بعد ذلك، تصل الورقة من { $first-name } إلى البلدية، مع الرسالة.
msa-attestation-next-2 = ثم تجيب البلدية عن إعانة التدفئة.
msa-attestation-next-3 = وثائق MSA الأخرى نحصل عليها بالطريقة نفسها.
msa-attestation-keep-1 = رسالة البلدية
msa-attestation-keep-2 = نسخة من الشهادة
msa-attestation-help = صندوق MSA: الموقع www.msa.fr. رقم هاتف صندوقك مكتوب على رسائلك. مستشار France services يستطيع أيضًا مساعدتك.

## Enter the space

msa-attestation-open-login-name = فتح صفحة الدخول
msa-attestation-open-login-say = المس « Se connecter » (تسجيل الدخول).
msa-attestation-open-login-why =
    لدى { $first-name } مساحة خاصة من قبل.
    الصندوق هنا هو MSA، وليس Caf ولا ameli.
msa-attestation-open-login-hint-1 = الشهادات في المساحة الخاصة. يجب الدخول إليها.
msa-attestation-open-login-hint-2 = هو الزر الأول، تحت الجملة.
msa-attestation-open-login-hint-3 = الزر « Se connecter » مضاء. المسه.
msa-attestation-open-login-well = انفتحت صفحة الدخول.

msa-attestation-nir-name = كتابة الرقم
msa-attestation-nir-say = اكتب رقم الضمان الاجتماعي، 13 رقمًا.
msa-attestation-nir-why =
    هو المعرّف لدى صندوق MSA.
    على البطاقة الصحية (carte Vitale) 15 رقمًا: لا تكتب آخر رقمين.
msa-attestation-nir-hint-1 = انسخ 13 رقمًا من البطاقة، دون المفتاح.
msa-attestation-nir-hint-2 = هي الخانة الأولى في الصفحة.
msa-attestation-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-attestation-nir-well = الرقم كامل.
msa-attestation-nir-mistake-has-key = كتبت 15 رقمًا. صندوق MSA يطلب 13 رقمًا، دون المفتاح.
    .second = المفتاح هو آخر رقمين. احذفهما.
    .third = امسح مرتين، في آخر الرقم. يبقى { $value }.

msa-attestation-password-name = كلمة السر
msa-attestation-password-say = اكتب كلمة السر لحساب MSA.
msa-attestation-password-why =
    لكل موقع كلمة سر خاصة به.
    كلمة السر لموقع Caf أو ameli لا تصلح هنا.
msa-attestation-password-hint-1 = انسخ كلمة السر من البطاقة، مع الحرف الكبير.
msa-attestation-password-hint-2 = الخانة تحت الرقم.
msa-attestation-password-hint-3 = الخانة « Mot de passe » (كلمة السر) مضاءة. اكتب { $value }.
msa-attestation-password-well = كلمة السر صحيحة.

msa-attestation-connect-name = تسجيل الدخول
msa-attestation-connect-say = المس « Se connecter » (تسجيل الدخول).
msa-attestation-connect-why =
    يتحقق صندوق MSA من الرقم وكلمة السر.
    بعد ذلك، تنفتح المساحة الخاصة.
msa-attestation-connect-hint-1 = الخانتان مملوءتان. ادخل.
msa-attestation-connect-hint-2 = الزر تحت كلمة السر.
msa-attestation-connect-hint-3 = الزر « Se connecter » مضاء. المسه.
msa-attestation-connect-well = هذه مساحة { $first-name }.

## The right paper

msa-attestation-find-asked-name = قراءة الرسالة
msa-attestation-find-asked-say = افتح رسالة البلدية. المس الوثيقة المطلوبة.
msa-attestation-find-asked-why =
    عدة وثائق تسمى « attestation » (شهادة).
    اقرأ أولًا أيها مطلوبة، ولأي أشهر.
msa-attestation-find-asked-hint-1 = ماذا نعطي للبلدية؟ الرسالة تقول ذلك في سطر واحد.
msa-attestation-find-asked-hint-2 = الرسالة تحت الصفحة. ابحث عن « Papier à fournir » (الوثيقة المطلوبة).
msa-attestation-find-asked-hint-3 = اتبع المكان المضاء. المس السطر « Papier à fournir ».
msa-attestation-find-asked-well = تذكر أمرين: « paiements » (المدفوعات) و« ‎12 mois » (12 شهرًا).

msa-attestation-open-attestations-name = فتح الشهادات
msa-attestation-open-attestations-say = المس « Mes attestations » (شهاداتي).
msa-attestation-open-attestations-why =
    كل الوثائق التي تثبت شيئًا موجودة هنا.
    في الواقع، قد يتغير هذا الاسم: « documents » (وثائق) مثلًا.
msa-attestation-open-attestations-hint-1 = أنت تبحث عن وثيقة رسمية. أي مربع يتحدث عنها؟
msa-attestation-open-attestations-hint-2 = هو المربع الثالث، تحت « Famille, Logement » (الأسرة والسكن).
msa-attestation-open-attestations-hint-3 = المربع « Mes attestations » مضاء. المسه.
msa-attestation-open-attestations-well = الموقع يقترح ثلاث وثائق.

msa-attestation-choose-payments-name = اختيار الوثيقة
msa-attestation-choose-payments-say = المس « Attestation de paiements » (شهادة المدفوعات).
msa-attestation-choose-payments-why =
    البلدية تريد أن تعرف المال الذي يصل إلى { $first-name }.
    شهادة الحقوق تتحدث عن العلاج، لا عن المال.
msa-attestation-choose-payments-hint-1 = أي كلمة كتبت البلدية؟ كتبت « paiements » (المدفوعات).
msa-attestation-choose-payments-hint-2 = هو المربع الأوسط.
msa-attestation-choose-payments-hint-3 = المربع « Attestation de paiements » مضاء. المسه.
msa-attestation-choose-payments-well = هذه هي الوثيقة الصحيحة. بقيت الفترة.
msa-attestation-choose-payments-mistake-rights = هذه الوثيقة تثبت تغطية العلاج. البلدية تتحدث عن المال.
    .second = الاسمان متشابهان. أعد قراءة الرسالة: « paiements ».
    .third = المس « Retour aux attestations » (العودة إلى الشهادات). ثم المس المربع الأوسط.

msa-attestation-period-name = اختيار الفترة
msa-attestation-period-say = افتح القائمة. اختر آخر 12 شهرًا.
msa-attestation-period-why =
    وثيقة قصيرة الفترة ستُرفض.
    الرسالة تقول: آخر 12 شهرًا.
msa-attestation-period-hint-1 = كم شهرًا تطلب البلدية؟ أعد قراءة الرسالة.
msa-attestation-period-hint-2 = القائمة في الوسط. خذ السطر الثاني.
msa-attestation-period-hint-3 = القائمة مضاءة. المسها، ثم المس « Les 12 derniers mois » (آخر 12 شهرًا).
msa-attestation-period-well = هذه هي الفترة المكتوبة في الرسالة.
msa-attestation-period-mistake-month = شهر واحد لا يكفي. البلدية تريد 12 شهرًا.
    .second = أعد قراءة الرسالة، على الطاولة.
    .third = افتح القائمة من جديد. المس « Les 12 derniers mois » (آخر 12 شهرًا).
msa-attestation-period-mistake-year = هذه السنة الماضية. البلدية تريد أحدث الأشهر.
    .second = آخر 12 شهرًا تنتهي في « { $previous-month } ».
    .third = افتح القائمة من جديد. المس « Les 12 derniers mois » (آخر 12 شهرًا).

msa-attestation-make-name = إنشاء الوثيقة
msa-attestation-make-say = المس « Créer le document » (إنشاء الوثيقة).
msa-attestation-make-why =
    يحضّر صندوق MSA الورقة فورًا.
    تصل في تبويب جديد.
msa-attestation-make-hint-1 = اخترت الوثيقة والفترة. اطلب الورقة.
msa-attestation-make-hint-2 = الزر تحت الفترة.
msa-attestation-make-hint-3 = الزر « Créer le document » مضاء. المسه مرة واحدة.
msa-attestation-make-well = لم تتغير الصفحة تقريبًا. انظر إلى أعلى الشاشة.

## The sheet

msa-attestation-open-tab-name = تغيير التبويب
msa-attestation-open-tab-say = افتح التبويب الجديد، في الأعلى.
msa-attestation-open-tab-why =
    الورقة جاهزة في تبويب آخر.
    كثير من الناس يظنون أن شيئًا لم يصل.
msa-attestation-open-tab-hint-1 = عُدّ التبويبات، في الأعلى. زاد واحد.
msa-attestation-open-tab-hint-2 = اسمه « attestation.pdf ». هو على يمين « msa.fr ».
msa-attestation-open-tab-hint-3 = التبويب « attestation.pdf » مضاء. المسه.
msa-attestation-open-tab-well = هذه هي الورقة.
msa-attestation-open-tab-mistake-again = تم إنشاء الوثيقة من قبل. هي تنتظر في تبويب آخر.
    .second = ارفع عينيك: التبويبات في أعلى الشاشة.
    .third = المس التبويب « attestation.pdf ».

msa-attestation-check-period-name = التحقق من الفترة
msa-attestation-check-period-say = المس الفترة على الورقة.
msa-attestation-check-period-why =
    تحقق قبل الطباعة: الاسم، ثم الأشهر.
    ورقة خاطئة تجبرك على العودة.
msa-attestation-check-period-hint-1 = من أي شهر إلى أي شهر هذه الوثيقة؟ المس الجواب.
msa-attestation-check-period-hint-2 = السطر « Période » (الفترة) تحت الاسم والعنوان.
msa-attestation-check-period-hint-3 = السطر « Période » مضاء. المسه.
msa-attestation-check-period-well = فيها 12 شهرًا فعلًا.

msa-attestation-print-name = الطباعة
msa-attestation-print-say = المس « Imprimer » (طباعة).
msa-attestation-print-why =
    البلدية تريد ورقة.
    الزر في شريط الوثيقة.
msa-attestation-print-hint-1 = الورقة صحيحة. اطبعها.
msa-attestation-print-hint-2 = الشريط فوق الورقة. ابحث عن صورة الطابعة.
msa-attestation-print-hint-3 = الزر « Imprimer » مضاء. المسه.
msa-attestation-print-well = الورقة تُطبَع. في الواقع، خذها فورًا.

msa-attestation-log-out-name = تسجيل الخروج
msa-attestation-log-out-say = عُد إلى msa.fr. سجّل الخروج.
msa-attestation-log-out-why =
    المساحة ما زالت مفتوحة في التبويب الآخر.
    من يأتي بعدك يستطيع قراءتها.
msa-attestation-log-out-hint-1 = الوثيقة مطبوعة. أغلق مساحة { $first-name }.
msa-attestation-log-out-hint-2 = في التبويب « msa.fr »، الرابط في الأسفل.
msa-attestation-log-out-hint-3 = اتبع المكان المضاء، حتى « Se déconnecter » (تسجيل الخروج).
msa-attestation-log-out-well = المساحة مغلقة. لم يبق شيء هنا.

## Other buttons

msa-attestation-decoy-sign-up = المساحة موجودة من قبل. لا حاجة إلى إنشائها.
    .second = الزر « S’inscrire » (التسجيل) للمرة الأولى فقط.
    .third = المس « Se connecter »، بجانبه مباشرة.
msa-attestation-decoy-forgotten = هذا الرابط لتغيير كلمة سر ضائعة.
    .second = كلمة السر على البطاقة. لم تضع.
    .third = اكتب كلمة السر، ثم المس « Se connecter ».
msa-attestation-decoy-health = هنا نتابع استرجاع مصاريف العلاج. البلدية تتحدث عن المال المدفوع.
    .second = الصحة والشهادات في مربعين مختلفين.
    .third = المس « Mes attestations ».
msa-attestation-decoy-family = هنا نطلب إعانة، أو نخبر بتغيير.
    .second = أنت تريد وثيقة. ابحث عن كلمة « attestation » (شهادة).
    .third = المس المربع التالي: « Mes attestations ».
msa-attestation-decoy-messages = هنا نكتب إلى مستشار. هذه الوثيقة نأخذها دون رسالة.
    .second = الرسالة تحتاج إلى عدة أيام. الشهادة تصل فورًا.
    .third = اصعد مربعًا واحدًا: « Mes attestations ».
msa-attestation-decoy-tax = هذه الوثيقة للضرائب. هي عن سنة كاملة.
    .second = البلدية تطلب مدفوعات آخر 12 شهرًا.
    .third = المس المربع الأوسط: « Attestation de paiements ».
msa-attestation-decoy-make-rights = هذه الوثيقة موجودة، لكن البلدية لا تريدها.
    .second = ليس فيها أي مبلغ.
    .third = المس « Retour aux attestations » (العودة إلى الشهادات). ثم خذ شهادة المدفوعات.
msa-attestation-decoy-reference = هذا رقم الملف لدى البلدية. احتفظ به لوقت آخر.
    .second = ابحث عن الوثيقة التي يجب إعطاؤها.
    .third = المس السطر الذي فوقه: « Papier à fournir ».
