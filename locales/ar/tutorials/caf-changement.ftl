# The coach's words: report a house move (Caf). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

caf-changement-title = إخبار صندوق Caf بتغيير السكن
caf-changement-aim =
    تغيّر شيء في حياتك: أخبر صندوق Caf فورًا.
    هنا، التغيير هو الانتقال إلى سكن آخر.
caf-changement-task =
    سينتقل { $first-name } إلى سكن آخر مع Léa والطفل Tom.
    عقد الإيجار الجديد على المكتب، تحت الشاشة.
    ادخل إلى حسابه لدى صندوق Caf وأخبر بالانتقال.
    هو يريد إعانة السكن في العنوان الجديد.
    في النهاية، سجّل الخروج.
caf-changement-next-1 = يحدّث صندوق Caf الملف. قد يطلب عقد الإيجار الجديد.
caf-changement-next-2 = إعانة السكن تُطلب من جديد، للعنوان الجديد.
caf-changement-next-3 = من يخبر متأخرًا قد يُطلب منه إرجاع مال.
caf-changement-keep-1 = عقد الإيجار الجديد
caf-changement-keep-2 = التاريخ الذي أخبرت فيه صندوق Caf
caf-changement-help = صندوق Caf: الموقع www.caf.fr، الهاتف 3230. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## Enter the account

caf-changement-open-account-name = فتح الحساب
caf-changement-open-account-say = المس « Mon compte » (حسابي).
caf-changement-open-account-why =
    نخبر بالتغيير داخل الحساب.
    عنوان الموقع الحقيقي هو www.caf.fr.
caf-changement-open-account-hint-1 = ملفك خاص. ادخل أولًا إلى الحساب.
caf-changement-open-account-hint-2 = الزر تحت الرسالة التي فيها الرقم 3230.
caf-changement-open-account-hint-3 = الزر « Mon compte » مضاء. ضع إصبعك عليه.
caf-changement-open-account-well = انفتحت صفحة الدخول.

caf-changement-type-nir-name = كتابة الرقم
caf-changement-type-nir-say = اكتب رقم الضمان الاجتماعي.
caf-changement-type-nir-why =
    تجده على بطاقة { $first-name }.
    صندوق Caf يطلب 13 رقمًا، دون المفتاح.
caf-changement-type-nir-hint-1 = انسخ 13 رقمًا من البطاقة. توقّف قبل المفتاح.
caf-changement-type-nir-hint-2 = هي الخانة البيضاء الأولى، في أعلى الصفحة.
caf-changement-type-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
caf-changement-type-nir-well = تعرّف صندوق Caf على الرقم.
caf-changement-type-nir-mistake-has-key = كتبت 15 رقمًا. صندوق Caf يطلب 13 رقمًا، دون المفتاح.
    .second = بآخر رقمين نتحقق من الأرقام الأخرى. امسحهما.
    .third = المس «مسح» مرتين. يبقى { $value }.

caf-changement-type-password-name = كلمة السر
caf-changement-type-password-say = اكتب كلمة السر.
caf-changement-type-password-why =
    نقاط تخفي الحروف: هذا عادي.
    لكل موقع كلمة سر خاصة به.
caf-changement-type-password-hint-1 = انسخ كلمة السر من البطاقة، مع الحرف الكبير.
caf-changement-type-password-hint-2 = هي الخانة الثانية، تحت الرقم.
caf-changement-type-password-hint-3 = الخانة مضاءة. اكتب { $value }.
caf-changement-type-password-well = كلمة السر صحيحة.

caf-changement-connect-name = تسجيل الدخول
caf-changement-connect-say = المس « Se connecter » (تسجيل الدخول).
caf-changement-connect-why =
    الخانتان جاهزتان.
    المس مرة واحدة فقط، ثم انتظر.
caf-changement-connect-hint-1 = كتبت الرقم وكلمة السر. ادخل.
caf-changement-connect-hint-2 = الزر تحت الخانتين.
caf-changement-connect-hint-3 = الزر « Se connecter » مضاء. المس هذا الزر.
caf-changement-connect-well = صندوق Caf يريد أن يتأكد أنك أنت.

caf-changement-send-code-name = طلب الرمز
caf-changement-send-code-say = المس « Envoyer le code » (إرسال الرمز).
caf-changement-send-code-why =
    يصل الرمز إلى البريد الإلكتروني.
    هو يثبت أنك أنت.
caf-changement-send-code-hint-1 = سيرسل صندوق Caf رمزًا من 6 أرقام بالبريد الإلكتروني. اطلبه.
caf-changement-send-code-hint-2 = الزر في الوسط، تحت عنوان البريد.
caf-changement-send-code-hint-3 = الزر « Envoyer le code » مضاء. المسه.
caf-changement-send-code-well = تم إرسال الرمز إلى البريد الإلكتروني.

caf-changement-read-code-name = قراءة الرمز
caf-changement-read-code-say = افتح أحدث رسالة إلكترونية.
caf-changement-read-code-why =
    هناك رسالتان من صندوق Caf بالعنوان نفسه.
    الصحيحة وصلت « À l’instant » (الآن).
caf-changement-read-code-hint-1 = انظر متى وصلت الرسالة. خذ التي وصلت الآن.
caf-changement-read-code-hint-2 = افتح التبويب « Boîte mail » (البريد الإلكتروني). هي في السطر الأول.
caf-changement-read-code-hint-3 = اتبع المكان المضاء، حتى الرسالة « Votre code » (رمزك).
caf-changement-read-code-well = ظهر الرمز. فيه 6 أرقام.

caf-changement-type-code-name = كتابة الرمز
caf-changement-type-code-say = عُد إلى caf.fr. اكتب الرمز.
caf-changement-type-code-why =
    الرمز صالح 15 دقيقة، مرة واحدة فقط.
    لا تعطه لأحد.
caf-changement-type-code-hint-1 = رمز الرسالة هو { $value }. نكتبه في صفحة Caf.
caf-changement-type-code-hint-2 = التبويب « caf.fr » في الأعلى. الخانة في صفحته.
caf-changement-type-code-hint-3 = اتبع المكان المضاء. في الخانة، اكتب { $value }.
caf-changement-type-code-well = الرمز صحيح.
caf-changement-type-code-mistake-old-code = هذا الرمز من رسالة قديمة. لم يعد صالحًا.
    .second = عُد إلى الرسالة التي وصلت « À l’instant » (الآن). رمزها مختلف.
    .third = امسح الخانة. الرمز الجديد هو { $value }.

caf-changement-confirm-code-name = تأكيد الرمز
caf-changement-confirm-code-say = المس « Valider » (تأكيد).
caf-changement-confirm-code-why =
    يقارن صندوق Caf بين الرمزين.
    بعد ذلك، ينفتح الحساب.
caf-changement-confirm-code-hint-1 = كتبت الأرقام الستة. أعطها إلى صندوق Caf.
caf-changement-confirm-code-hint-2 = الزر تحت خانة الرمز.
caf-changement-confirm-code-hint-3 = الزر « Valider » مضاء. المس هذا الزر.
caf-changement-confirm-code-well = أنت داخل حساب { $first-name }.

## The right place

caf-changement-open-profile-name = فتح الملف الشخصي
caf-changement-open-profile-say = المس « Mon profil » (ملفي الشخصي).
caf-changement-open-profile-why =
    الملف الشخصي يقول ما يعرفه صندوق Caf عنك.
    فيه نغيّر أي معلومة.
caf-changement-open-profile-hint-1 = أين العنوان والأسرة؟ في الملف الشخصي.
caf-changement-open-profile-hint-2 = هو المربع الأوسط، بعد المدفوعات.
caf-changement-open-profile-hint-3 = مربع الملف الشخصي مضاء. المسه.
caf-changement-open-profile-well = في الملف الشخصي أربعة أسطر.

caf-changement-edit-home-name = تعديل السكن
caf-changement-edit-home-say = المس « Modifier » (تعديل) في سطر « Logement » (السكن).
caf-changement-edit-home-why =
    الانتقال هو تغيير السكن.
    ليس فقط عنوانًا للرسائل.
caf-changement-edit-home-hint-1 = أي سطر فيه شارع اليوم؟ غيّر هذا السطر.
caf-changement-edit-home-hint-2 = هو السطر الثالث. الزر على اليمين.
caf-changement-edit-home-hint-3 = الزر « Modifier » الصحيح مضاء. المسه.
caf-changement-edit-home-well = انفتحت صفحة السكن.

caf-changement-reason-name = ذكر التغيير
caf-changement-reason-say = اختر « Un déménagement » (الانتقال إلى سكن آخر).
caf-changement-reason-why =
    هذا الاختيار يغيّر باقي الملف.
    الانتقال يغيّر أيضًا حساب الإعانات.
caf-changement-reason-hint-1 = ماذا تفعل الأسرة؟ هي تغيّر السكن.
caf-changement-reason-hint-2 = هو السؤال الأول. الجواب الصحيح هو الثاني.
caf-changement-reason-hint-3 = السؤال مضاء. المس الدائرة أمام « Un déménagement ».
caf-changement-reason-well = صندوق Caf يعرف أنك ستنتقل.
caf-changement-reason-mistake-spelling = هذا الجواب يصحح خطأ في الكتابة. هنا يتغير السكن.
    .second = العنوان الحالي مكتوب جيدًا. لكن { $first-name } سيتركه.
    .third = المس الدائرة أمام « Un déménagement ».

## The date and the address

caf-changement-find-entry-name = إيجاد التاريخ
caf-changement-find-entry-say = ابحث عن تاريخ الدخول إلى السكن.
caf-changement-find-entry-why =
    في عقد الإيجار عدة تواريخ.
    صندوق Caf يريد يوم الدخول إلى السكن.
caf-changement-find-entry-hint-1 = افتح عقد الإيجار. ابحث عن كلمة « entrée » (دخول).
caf-changement-find-entry-hint-2 = العقد على المكتب، تحت الصفحة. هو التاريخ الثاني.
caf-changement-find-entry-hint-3 = اتبع المكان المضاء. المس تاريخ الدخول.
caf-changement-find-entry-well = هذا هو يوم الانتقال.

caf-changement-entry-name = كتابة التاريخ
caf-changement-entry-say = اكتب تاريخ الدخول.
caf-changement-entry-why =
    تتغير الإعانات من هذا اليوم.
    اكتب اليوم، ثم الشهر، ثم السنة.
caf-changement-entry-hint-1 = انسخ التاريخ من العقد: { $value }.
caf-changement-entry-hint-2 = هناك ثلاث خانات صغيرة، تحت السؤال الأول.
caf-changement-entry-hint-3 = الخانات مضاءة. اكتب { $value }.
caf-changement-entry-well = التاريخ مكتوب.
caf-changement-entry-value = تاريخ الدخول، في عقد الإيجار الجديد
caf-changement-entry-mistake-today = هذا تاريخ اليوم. صندوق Caf يريد يوم الدخول.
    .second = لم يحدث الانتقال بعد. التاريخ في عقد الإيجار.
    .third = امسح التاريخ. اكتب { $value }.
caf-changement-entry-mistake-signed = في هذا اليوم، وقّع العقد. لم يستلم المفاتيح بعد.
    .second = في العقد، اقرأ السطر الذي تحته.
    .third = امسح التاريخ. اكتب { $value }: هو يوم الدخول.

caf-changement-street-name = العنوان الجديد
caf-changement-street-say = اختر العنوان الجديد.
caf-changement-street-why =
    الموقع يقترح عناوين متشابهة.
    قارن الرقم، ثم كلمة « allée » (ممر) أو « rue » (شارع).
caf-changement-street-hint-1 = أين سيسكن { $first-name }؟ العنوان الكامل في عقد الإيجار.
caf-changement-street-hint-2 = هي القائمة تحت المدينة. المسها لفتحها.
caf-changement-street-hint-3 = القائمة مضاءة. اختر آخر عنوان.
caf-changement-street-well = هذا هو العنوان الصحيح.
caf-changement-street-mistake-not-alley = هنا مكتوب « rue » (شارع). في العقد مكتوب « allée » (ممر).
    .second = الشارع والممر مكانان مختلفان.
    .third = افتح القائمة. اختر آخر عنوان.
caf-changement-street-mistake-swapped = الرقم مقلوب: 51 بدل 15.
    .second = انظر إلى الرقم في عقد الإيجار.
    .third = افتح القائمة. اختر آخر عنوان.

caf-changement-aid-name = إعانة السكن
caf-changement-aid-say = عند سؤال إعانة السكن، اختر « Oui » (نعم).
caf-changement-aid-why =
    لسكن جديد، يجب طلب جديد.
    الإعانة لا تنتقل وحدها.
caf-changement-aid-hint-1 = هل يريد { $first-name } إعانة في العنوان الجديد؟ نعم.
caf-changement-aid-hint-2 = هو السؤال الأخير، تحت العنوان.
caf-changement-aid-hint-3 = السؤال مضاء. المس الدائرة أمام « Oui ».
caf-changement-aid-well = سيذكّر صندوق Caf بتقديم الطلب.
caf-changement-aid-mistake-no-aid = مع « Non » (لا)، لن يقترح صندوق Caf الإعانة. لكن { $first-name } يريدها.
    .second = تغيير العنوان لا يكفي لإعانة السكن.
    .third = المس الدائرة أمام « Oui, je ferai une nouvelle demande » (نعم، سأقدم طلبًا جديدًا).

## Read again and send

caf-changement-to-summary-name = رؤية الملخص
caf-changement-to-summary-say = المس « Continuer » (متابعة).
caf-changement-to-summary-why =
    سيعرض الموقع أجوبتك الأربعة.
    لم يُرسَل شيء بعد.
caf-changement-to-summary-hint-1 = الصفحة كاملة. انتقل إلى المراجعة.
caf-changement-to-summary-hint-2 = الزر تحت السؤال الأخير.
caf-changement-to-summary-hint-3 = الزر « Continuer » مضاء. المسه.
caf-changement-to-summary-well = هذه أجوبتك. أعد قراءة التاريخ والشارع.

caf-changement-send-name = التأكيد
caf-changement-send-say = أعد القراءة، ثم المس « Valider » (تأكيد).
caf-changement-send-why =
    الزر « Valider » يخبر صندوق Caf نهائيًا.
    من يخبر في الوقت المناسب لا يُرجع مالًا.
caf-changement-send-hint-1 = قارن مع عقد الإيجار. إن كان كل شيء صحيحًا، أرسل.
caf-changement-send-hint-2 = الزر تحت قائمة الأجوبة.
caf-changement-send-hint-3 = الزر « Valider » مضاء. المسه مرة واحدة فقط.
caf-changement-send-well = وصل الخبر إلى صندوق Caf. اقرأ ما بقي عليك.

caf-changement-log-out-name = تسجيل الخروج
caf-changement-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
caf-changement-log-out-why =
    الحساب يعرض الأسرة والعنوان.
    إغلاق الصفحة لا يكفي.
caf-changement-log-out-hint-1 = تم إرسال التغيير. أغلق الحساب.
caf-changement-log-out-hint-2 = الرابط في أسفل الصفحة.
caf-changement-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
caf-changement-log-out-well = الحساب مغلق. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

caf-changement-decoy-benefits = هنا نطلب إعانة جديدة. أولًا، أخبر بالانتقال.
    .second = نخبر بالتغيير داخل الحساب.
    .third = المس الزر « Mon compte »، فوقه.
caf-changement-decoy-france-connect = هذا باب آخر للدخول. هو صالح أيضًا في الواقع.
    .second = اليوم، ادخل بالرقم وكلمة السر لحساب Caf.
    .third = المس « Se connecter »، فوقه.
caf-changement-decoy-old-code = هذه الرسالة قديمة. رمزها لم يعد صالحًا.
    .second = رمز Caf صالح 15 دقيقة فقط.
    .third = عُد إلى القائمة. افتح السطر الأول.
caf-changement-decoy-contact = الرسالة تحتاج إلى انتظار الجواب. الملف الشخصي يتغير فورًا.
    .second = هنا نكتب إلى صندوق Caf. لا حاجة إلى ذلك اليوم.
    .third = المس مربع الملف الشخصي.
caf-changement-decoy-edit-family = الأسرة لا تتغير: الأب والأم والطفل Tom.
    .second = هذا السطر لزواج أو ولادة أو مغادرة.
    .third = المس « Modifier » في سطر « Logement ».
caf-changement-decoy-edit-contact = هنا نغيّر البريد الإلكتروني أو الهاتف أو البنك.
    .second = للسكن سطر خاص به. الإعانات مرتبطة به.
    .third = المس « Modifier » في السطر الذي فوقه مباشرة.
caf-changement-decoy-signed = في هذا اليوم، وقّعا العقد. لم يسكنا هناك بعد.
    .second = ابحث عن كلمة « entrée » (دخول)، سطرًا واحدًا أسفل.
    .third = المس التاريخ الأوسط.
caf-changement-decoy-first-rent = هذا التاريخ يتحدث عن مال الإيجار. ابحث عن الدخول.
    .second = كلمة « entrée » (دخول) في السطر الذي فوقه.
    .third = المس التاريخ الأوسط.
