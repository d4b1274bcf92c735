# The coach's words: see one's gas consumption. Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

gaz-consommation-title = رؤية استهلاك الغاز
gaz-consommation-aim =
    حسابك في GRDF يعرض الغاز المستعمل، شهرًا بعد شهر.
    يمكنه أيضًا أن ينبهك عندما تتجاوز حدًا.
gaz-consommation-task =
    تركت Léa ورقة صغيرة على الطاولة.
    ابحث عن الشهر الذي استهلك فيه { $first-name } أكثر، في الشتاء.
    بعد ذلك، أنشئ التنبيه المطلوب.
    في النهاية، سجل الخروج.
gaz-consommation-next-1 = تصلك رسالة إلكترونية عند تجاوز الحد.
gaz-consommation-next-2 = يمكنك تغيير الحد أو إلغاؤه.
gaz-consommation-next-3 = الفاتورة تأتي من المورد، وليس من GRDF.
gaz-consommation-keep-1 = البريد الإلكتروني وكلمة السر لحسابك في GRDF
gaz-consommation-keep-2 = أعلى شهر والحد الذي اخترته، مكتوبان على ورقة
gaz-consommation-help = شركة GRDF: الموقع www.grdf.fr، الهاتف 09 69 36 35 34. للسعر أو الفاتورة، اتصل بالمورد. عند رائحة الغاز، في الخارج: 0 800 47 33 33.

## Enter

gaz-consommation-open-space-name = فتح الحساب
gaz-consommation-open-space-say = المس « Mon espace » (حسابي).
gaz-consommation-open-space-why =
    الاستهلاك معلومة خاصة.
    نقرؤه في الحساب، بعد تسجيل الدخول.
gaz-consommation-open-space-hint-1 = أرقامك في حساب خاص بك. افتحه.
gaz-consommation-open-space-hint-2 = الزر تحت المربع الكبير.
gaz-consommation-open-space-hint-3 = الزر « Mon espace » مضاء. المس هذا الزر.
gaz-consommation-open-space-well = هذه أول صفحة للدخول.

gaz-consommation-login-email-name = البريد الإلكتروني
gaz-consommation-login-email-say = اكتب عنوان البريد الإلكتروني.
gaz-consommation-login-email-why =
    الدخول يتم في صفحتين.
    كلمة السر تأتي بعد ذلك.
gaz-consommation-login-email-hint-1 = انسخ العنوان من البطاقة، مع الرمز @.
gaz-consommation-login-email-hint-2 = هي الخانة الوحيدة في الصفحة.
gaz-consommation-login-email-hint-3 = الخانة « Adresse mail » (البريد الإلكتروني) مضاءة. اكتب { $value }.
gaz-consommation-login-email-well = تعرف الموقع على العنوان.

gaz-consommation-next-name = الصفحة التالية
gaz-consommation-next-say = المس « Suivant » (التالي).
gaz-consommation-next-why =
    العنوان جاهز.
    كلمة السر تُطلب في صفحة أخرى.
gaz-consommation-next-hint-1 = تنقص خانة كلمة السر. هي في صفحة أخرى.
gaz-consommation-next-hint-2 = الزر تحت العنوان مباشرة.
gaz-consommation-next-hint-3 = الزر « Suivant » مضاء. المسه.
gaz-consommation-next-well = ظهرت خانة كلمة السر.

gaz-consommation-login-password-name = كلمة السر
gaz-consommation-login-password-say = اكتب كلمة السر لحساب GRDF.
gaz-consommation-login-password-why =
    هي كلمة السر لحساب GRDF.
    كلمة سر المورد لا تصلح هنا.
gaz-consommation-login-password-hint-1 = كلمة السر على البطاقة. انتبه إلى الحرف الكبير.
gaz-consommation-login-password-hint-2 = الخانة في وسط الصفحة.
gaz-consommation-login-password-hint-3 = الخانة مضاءة. اكتب { $value }.
gaz-consommation-login-password-well = كلمة السر صحيحة.
gaz-consommation-login-password-mistake-supplier = كلمة السر هذه ليست لحساب GRDF.
    .second = كل موقع له كلمة سر. لا تأخذ كلمة سر المورد.
    .third = امسح الخانة. اكتب { $value }.

gaz-consommation-connect-name = تسجيل الدخول
gaz-consommation-connect-say = المس « Se connecter » (تسجيل الدخول).
gaz-consommation-connect-why =
    الصفحتان مملوءتان.
    يمكن أن ينفتح الحساب.
gaz-consommation-connect-hint-1 = كتبت كلمة السر. ادخل.
gaz-consommation-connect-hint-2 = الزر تحت خانة كلمة السر.
gaz-consommation-connect-hint-3 = الزر « Se connecter » مضاء. المسه مرة واحدة.
gaz-consommation-connect-well = أنت في حساب { $first-name }.

## Read the consumption

gaz-consommation-open-consumption-name = الاستهلاك
gaz-consommation-open-consumption-say = المس « Ma consommation » (استهلاكي).
gaz-consommation-open-consumption-why =
    عداد Gazpar يرسل أرقامه وحده.
    الموقع يعرضها في اليوم التالي.
gaz-consommation-open-consumption-hint-1 = تبحث عن الغاز المستعمل. هناك مربع عنه.
gaz-consommation-open-consumption-hint-2 = هو المربع الكبير الأول، تحت السكن.
gaz-consommation-open-consumption-hint-3 = المربع « Ma consommation » مضاء. المسه.
gaz-consommation-open-consumption-well = الجدول يعرض الأيام الأخيرة.

gaz-consommation-by-month-name = رؤية الأشهر
gaz-consommation-by-month-say = المس « Mois » (شهر).
gaz-consommation-by-month-why =
    الموقع يفتح الأيام أولًا.
    تسأل Léa عن شهر.
gaz-consommation-by-month-hint-1 = الأيام قصيرة جدًا. نحتاج إلى نظرة أوسع.
gaz-consommation-by-month-hint-2 = فوق الجدول ثلاثة أزرار. خذ الأخير.
gaz-consommation-by-month-hint-3 = الزر « Mois » مضاء. المسه.
gaz-consommation-by-month-well = هذا شتاء كامل، شهرًا بعد شهر.
gaz-consommation-by-month-mistake-week = هذه الأسابيع. تسأل Léa عن شهر.
    .second = الزر « Mois » (شهر) بعد « Semaine » (أسبوع) مباشرة.
    .third = المس « Mois »، فوق الجدول.

gaz-consommation-highest-name = أعلى شهر
gaz-consommation-highest-say = اختر أعلى شهر.
gaz-consommation-highest-why =
    تسأل Léa عن شتاء العمود الأول.
    العمود الثاني أقدم.
    ابحث عن أكبر عدد في الأول.
gaz-consommation-highest-hint-1 = في العمود الأول، شهر واحد يتجاوز 1100.
gaz-consommation-highest-hint-2 = القائمة تحت الجدول. الشهر الصحيح هو الرابع.
gaz-consommation-highest-hint-3 = القائمة مضاءة. اختر « Janvier » (يناير).
gaz-consommation-highest-well = نعم: 1180 كيلوواط ساعة في يناير.
gaz-consommation-highest-mistake-february = فبراير هو الأعلى في العمود الآخر، الأقدم.
    .second = انظر إلى السنة المكتوبة فوق كل عمود.
    .third = في العمود الأول، خذ « Janvier » (يناير): 1180.
gaz-consommation-highest-mistake-december = ديسمبر مرتفع: 1090. لكن هناك شهر أعلى.
    .second = انظر إلى الشهر الذي بعده مباشرة.
    .third = اختر « Janvier » (يناير): 1180 أكبر.

gaz-consommation-show-name = رؤية التفاصيل
gaz-consommation-show-say = المس « Voir ce mois » (رؤية هذا الشهر).
gaz-consommation-show-why =
    التفاصيل تقارن مع السنة السابقة.
    فيها أيضًا درجة الحرارة.
gaz-consommation-show-hint-1 = اخترت الشهر. اطلب تفاصيله.
gaz-consommation-show-hint-2 = الزر تحت قائمة الأشهر.
gaz-consommation-show-hint-3 = الزر « Voir ce mois » مضاء. المسه.
gaz-consommation-show-well = كان الجو أبرد: اشتغلت التدفئة أكثر.

## Set an alert

gaz-consommation-open-alert-name = إنشاء التنبيه
gaz-consommation-open-alert-say = المس « Créer une alerte » (إنشاء تنبيه).
gaz-consommation-open-alert-why =
    التنبيه يراقب مكانك.
    هو لا يقطع الغاز أبدًا.
gaz-consommation-open-alert-hint-1 = تريد Léa أن يصل خبر عند تجاوز الحد. هذا عمل التنبيه.
gaz-consommation-open-alert-hint-2 = الزر تحت إطار الشهر.
gaz-consommation-open-alert-hint-3 = الزر « Créer une alerte » مضاء. المسه.
gaz-consommation-open-alert-well = الموقع يطلب فترة وحدًا.

gaz-consommation-find-limit-name = إيجاد الحد
gaz-consommation-find-limit-say = ابحث عن الحد في الورقة الصغيرة.
gaz-consommation-find-limit-why =
    كتبت Léa الحد المطلوب.
    الورقة على الطاولة، تحت الصفحة.
gaz-consommation-find-limit-hint-1 = افتح ورقة Léa. اقرأ سطر التنبيه.
gaz-consommation-find-limit-hint-2 = في الورقة عددان. خذ الثاني.
gaz-consommation-find-limit-hint-3 = اتبع المكان المضاء. المس « 900 kWh par mois » (900 كيلوواط ساعة في الشهر).
gaz-consommation-find-limit-well = الحد 900 كيلوواط ساعة، في الشهر.

gaz-consommation-period-name = اختيار الفترة
gaz-consommation-period-say = اختر « Mois » (شهر).
gaz-consommation-period-why =
    كتبت Léa « par mois » (في الشهر).
    مع يوم واحد، 900 عدد كبير جدًا.
gaz-consommation-period-hint-1 = هل 900 في يوم أو شهر أو سنة؟ الورقة تقول ذلك.
gaz-consommation-period-hint-2 = هي القائمة في أعلى الصفحة.
gaz-consommation-period-hint-3 = القائمة مضاءة. اختر « Mois ».
gaz-consommation-period-well = سيكون الحد لشهر واحد.
gaz-consommation-period-mistake-day = في يوم، يستعمل { $first-name } نحو 30. لن يصل أبدًا إلى 900.
    .second = لن يعمل التنبيه أبدًا. كتبت Léa « par mois » (في الشهر).
    .third = افتح القائمة. اختر « Mois » (شهر).
gaz-consommation-period-mistake-year = في سنة، يتجاوز { $first-name } العدد 900 من شهر يناير.
    .second = سيعمل التنبيه مبكرًا جدًا. كتبت Léa « par mois » (في الشهر).
    .third = افتح القائمة. اختر « Mois » (شهر).

gaz-consommation-limit-name = كتابة الحد
gaz-consommation-limit-say = اكتب الحد: { $value }.
gaz-consommation-limit-why =
    الحد بالكيلوواط ساعة (« kWh »).
    الفاتورة تستعمل هذه الوحدة أيضًا.
gaz-consommation-limit-hint-1 = العدد في ورقة Léa هو { $value }.
gaz-consommation-limit-hint-2 = الخانة تحت القائمة. بعدها الرمز « kWh ».
gaz-consommation-limit-hint-3 = الخانة « Limite » (الحد) مضاءة. اكتب { $value }.
gaz-consommation-limit-well = كتبت الحد.
gaz-consommation-limit-value = الحد، ورقة Léa
gaz-consommation-limit-mistake-highest = العدد 1180 هو أعلى شهر. ليس هو الحد.
    .second = ورقة Léa فيها الحد: السطر « Alerte à poser » (التنبيه المطلوب).
    .third = امسح الخانة. اكتب { $value }.
gaz-consommation-limit-mistake-zero = هناك صفر زائد. لن يعمل التنبيه أبدًا.
    .second = اقرأ ورقة Léa من جديد. احسب عدد الأرقام.
    .third = امسح الصفر الأخير. يبقى { $value }.

gaz-consommation-by-mail-name = بالبريد الإلكتروني
gaz-consommation-by-mail-say = ضع علامة أمام الإرسال بالبريد الإلكتروني (« mail »).
gaz-consommation-by-mail-why =
    التنبيه يجب أن يصل إلى مكان.
    راجع العنوان المكتوب بجانب الخانة.
gaz-consommation-by-mail-hint-1 = كيف يصل الخبر إلى { $first-name }؟ برسالة إلكترونية.
gaz-consommation-by-mail-hint-2 = الخانة الصغيرة تحت الحد.
gaz-consommation-by-mail-hint-3 = الخانة التي فيها عنوان البريد مضاءة. المسها.
gaz-consommation-by-mail-well = ستصل الرسالة إلى العنوان الصحيح.

gaz-consommation-save-name = الحفظ
gaz-consommation-save-say = المس « Enregistrer » (حفظ).
gaz-consommation-save-why =
    دون هذا الزر، لا يُحفظ شيء.
    يمكنك تغيير الحد لاحقًا.
gaz-consommation-save-hint-1 = الفترة والحد والبريد جاهزة. احفظها.
gaz-consommation-save-hint-2 = الزر تحت الخانة الصغيرة.
gaz-consommation-save-hint-3 = الزر « Enregistrer » مضاء. المسه.
gaz-consommation-save-well = التنبيه جاهز.

gaz-consommation-log-out-name = تسجيل الخروج
gaz-consommation-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
gaz-consommation-log-out-why =
    الاستهلاك يقول متى نكون في البيت.
    لا تترك الحساب مفتوحًا هنا.
gaz-consommation-log-out-hint-1 = انتهى كل شيء. أغلق الحساب.
gaz-consommation-log-out-hint-2 = الزر في أسفل الصفحة.
gaz-consommation-log-out-hint-3 = الزر « Se déconnecter » مضاء. المسه.
gaz-consommation-log-out-well = الحساب مغلق على هذا الحاسوب.

## Other buttons

gaz-consommation-decoy-reading = في هذا المربع نعطي أرقامًا. عداد Gazpar يرسلها وحده.
    .second = أنت تريد قراءة أرقام، لا إعطاءها.
    .third = المس الزر « Mon espace » (حسابي)، تحته.
gaz-consommation-decoy-create = لدى { $first-name } حساب من قبل. حساب واحد يكفي.
    .second = هذا الزر لمن ليس له حساب.
    .third = اصعد: اكتب عنوان البريد، ثم المس « Suivant » (التالي).
gaz-consommation-decoy-homes = هنا نضيف سكنًا أو نزيله. سكنك موجود من قبل.
    .second = الاستهلاك في مربع آخر.
    .third = المس المربع « Ma consommation » (استهلاكي).
gaz-consommation-decoy-download = سيبقى ملف على هذا الحاسوب. جدول الصفحة يكفي.
    .second = في بيتك، ينفتح هذا الملف ببرنامج جداول.
    .third = اختر شهرًا في القائمة، في الأعلى.
gaz-consommation-decoy-log-out-early = ستخرج في النهاية. بقي إنشاء التنبيه.
    .second = أولًا أعلى شهر. بعد ذلك، التنبيه.
    .third = المس « Ma consommation » (استهلاكي) أو « Mon alerte » (تنبيهي).
gaz-consommation-decoy-amount = هذا ثمن آخر فاتورة، باليورو.
    .second = التنبيه يُحسب بالكيلوواط ساعة.
    .third = المس السطر التالي: « Alerte à poser » (التنبيه المطلوب).
