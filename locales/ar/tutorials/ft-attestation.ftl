# The coach's words: download a notice of situation (France Travail). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ft-attestation-title = تنزيل شهادة من France Travail
ft-attestation-aim =
    أحيانًا تطلب البلدية أو المؤجر أو صندوق Caf إثباتًا.
    إشعار الوضع (« avis de situation ») يثبت أنك مسجّل.
ft-attestation-task =
    كتبت البلدية إلى { $first-name }. الرسالة على المكتب.
    اقرأ أي وثيقة تريد البلدية.
    نزّل هذه الوثيقة من France Travail، ثم اطبعها.
    لا تحفظ كلمة السر.
    بعد ذلك، احذف الملف وسجّل الخروج.
ft-attestation-next-1 = تعطي الوثيقة للبلدية.
ft-attestation-next-2 = الوثيقة تقول الوضع في يومها. لاحقًا، اطلب وثيقة جديدة.
ft-attestation-next-3 = دون حاسوب، اتصل بالرقم 3949 لطلب هذه الوثيقة.
ft-attestation-keep-1 = الوثيقة المطبوعة
ft-attestation-keep-2 = معرّفك، في مكان آمن
ft-attestation-help = مؤسسة France Travail: الموقع www.francetravail.fr، الهاتف 3949. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## Enter the account

ft-attestation-open-login-name = الذهاب إلى الدخول
ft-attestation-open-login-say = المس « Se connecter » (تسجيل الدخول).
ft-attestation-open-login-why =
    وثائقك موجودة في حسابك.
    الزر « S’inscrire » (التسجيل) للمرة الأولى فقط.
ft-attestation-open-login-hint-1 = اسم { $first-name } مسجّل من قبل. هي تريد الدخول.
ft-attestation-open-login-hint-2 = الزر في الأعلى، تحت الرسالة.
ft-attestation-open-login-hint-3 = الزر « Se connecter » مضاء. ضع إصبعك عليه.
ft-attestation-open-login-well = انفتحت صفحة الدخول. فيها طريقان.

ft-attestation-type-id-name = كتابة المعرّف
ft-attestation-type-id-say = اكتب معرّف France Travail.
ft-attestation-type-id-why =
    فيه 11 رقمًا. تجده على الرسائل.
    خدمة FranceConnect، في الأسفل، تعمل أيضًا بحساب آخر.
ft-attestation-type-id-hint-1 = انسخ المعرّف من البطاقة، مع كل الأصفار.
ft-attestation-type-id-hint-2 = هي الخانة البيضاء الأولى في الصفحة.
ft-attestation-type-id-hint-3 = الخانة مضاءة. اكتب { $value }.
ft-attestation-type-id-well = المعرّف صحيح.
ft-attestation-type-id-mistake-old-id = هذا المعرّف القديم، وفيه حرف. في الجديد 11 رقمًا.
    .second = انظر إلى بطاقة { $first-name }. لم يعد فيه أي حرف.
    .third = امسح الخانة. اكتب { $value }.
ft-attestation-type-id-mistake-health-number = هذا رقم الضمان الاجتماعي. لمؤسسة France Travail رقم خاص بها.
    .second = في البطاقة، ابحث عن « Identifiant France Travail » (معرّف France Travail).
    .third = امسح الخانة. اكتب { $value }.

ft-attestation-type-password-name = كلمة السر
ft-attestation-type-password-say = اكتب كلمة السر.
ft-attestation-type-password-why =
    النقاط تخفي الحروف.
    الزر « Afficher » (عرض)، على اليمين، يسمح لك بالتحقق.
ft-attestation-type-password-hint-1 = انسخ كلمة السر من البطاقة، مع الحرف الكبير.
ft-attestation-type-password-hint-2 = هي الخانة الثانية، تحت المعرّف.
ft-attestation-type-password-hint-3 = الخانة مضاءة. اكتب { $value }.
ft-attestation-type-password-well = كلمة السر صحيحة.

ft-attestation-connect-name = الدخول
ft-attestation-connect-say = المس « Se connecter » (تسجيل الدخول).
ft-attestation-connect-why =
    الخانتان مملوءتان.
    هذا الزر يفتح الحساب.
ft-attestation-connect-hint-1 = كتبت كل شيء. ادخل إلى الحساب.
ft-attestation-connect-hint-2 = الزر تحت كلمة السر.
ft-attestation-connect-hint-3 = الزر « Se connecter » مضاء. المسه مرة واحدة فقط.
ft-attestation-connect-well = انفتح الحساب. نافذة صغيرة تطرح سؤالًا.

ft-attestation-refuse-save-name = عدم حفظ الكلمة
ft-attestation-refuse-save-say = كلمة السر: المس « Jamais » (أبدًا).
ft-attestation-refuse-save-why =
    الحاسوب يقترح حفظ كلمة السر.
    هنا، سيأتي أشخاص آخرون بعدك.
ft-attestation-refuse-save-hint-1 = هذا الحاسوب مشترك. ارفض حفظ كلمة السر.
ft-attestation-refuse-save-hint-2 = النافذة الصغيرة في الأعلى، تحت عنوان الموقع.
ft-attestation-refuse-save-hint-3 = الزر « Jamais » مضاء. المسه.
ft-attestation-refuse-save-well = كلمة السر غير محفوظة.

## Choose and download

ft-attestation-open-documents-name = فتح الوثائق
ft-attestation-open-documents-say = المس « Mes documents » (وثائقي).
ft-attestation-open-documents-why =
    الشهادات محفوظة هناك.
    في الواقع، قد يختلف اسم المربع قليلًا.
ft-attestation-open-documents-hint-1 = أنت تبحث عن وثيقة، لا عن عرض عمل.
ft-attestation-open-documents-hint-2 = هو المربع الكبير الثالث في الصفحة.
ft-attestation-open-documents-hint-3 = مربع الوثائق مضاء. المسه.
ft-attestation-open-documents-well = الموقع يقترح أربع وثائق.

ft-attestation-find-paper-name = قراءة الرسالة
ft-attestation-find-paper-say = في الرسالة، المس الوثيقة المطلوبة.
ft-attestation-find-paper-why =
    مؤسسة France Travail تعطي عدة وثائق.
    الرسالة تقول الاسم الدقيق للوثيقة المطلوبة.
ft-attestation-find-paper-hint-1 = افتح الرسالة. ماذا نطلب من France Travail؟
ft-attestation-find-paper-hint-2 = الرسالة على المكتب، تحت الصفحة. هي الوثيقة الثانية في القائمة.
ft-attestation-find-paper-hint-3 = اتبع المكان المضاء. المس « Un avis de situation » (إشعار الوضع).
ft-attestation-find-paper-well = البلدية تريد إشعار الوضع (« avis de situation »).

ft-attestation-choose-notice-name = اختيار الوثيقة
ft-attestation-choose-notice-say = المس « Avis de situation » (إشعار الوضع).
ft-attestation-choose-notice-why =
    البلدية تريد أن تعرف هل { $first-name } مسجّلة.
    إشعار الوضع يثبت ذلك.
ft-attestation-choose-notice-hint-1 = أي اسم مكتوب في رسالة البلدية؟
ft-attestation-choose-notice-hint-2 = هو المربع الثاني في القائمة.
ft-attestation-choose-notice-hint-3 = المربع « Avis de situation » مضاء. المسه.
ft-attestation-choose-notice-well = هذه هي الوثيقة الصحيحة.
ft-attestation-choose-notice-mistake-payments = هذه الوثيقة تبيّن المال المدفوع. البلدية تريد إثبات التسجيل.
    .second = اقرأ الرسالة مرة أخرى: فيها « avis de situation ».
    .third = المس « Retour à mes documents » (العودة إلى وثائقي)، ثم المربع الثاني.

ft-attestation-download-name = التنزيل
ft-attestation-download-say = المس « Télécharger l’avis » (تنزيل الإشعار).
ft-attestation-download-why =
    ستُنسَخ الوثيقة إلى الحاسوب.
    هي ملف PDF: ملف يشبه ورقة مطبوعة.
ft-attestation-download-hint-1 = الوثيقة جاهزة. اطلبها.
ft-attestation-download-hint-2 = الزر في وسط الصفحة.
ft-attestation-download-hint-3 = الزر « Télécharger l’avis » مضاء. المسه مرة واحدة فقط.
ft-attestation-download-well = وصلت الوثيقة. انظر إلى أعلى الشاشة.

ft-attestation-open-tab-name = تبويب جديد
ft-attestation-open-tab-say = افتح تبويب الوثيقة، في الأعلى.
ft-attestation-open-tab-why =
    الصفحة لم تتغير تقريبًا: هذا عادي.
    انفتحت الوثيقة بجانبها، في تبويب جديد.
ft-attestation-open-tab-hint-1 = الوثيقة موجودة، لكن في الخلف. ابحث عن اسمها في الأعلى.
ft-attestation-open-tab-hint-2 = التبويبات في أعلى الشاشة. اسم هذا التبويب ينتهي بـ « pdf ».
ft-attestation-open-tab-hint-3 = التبويب « avis situation.pdf » مضاء. المسه.
ft-attestation-open-tab-well = هذا هو الإشعار. تحقّق من الاسم والتاريخ.
ft-attestation-open-tab-mistake-again = نزّلت الوثيقة من قبل. مرة واحدة تكفي.
    .second = يبدو أن لا شيء تغيّر، لكن ظهر تبويب في الأعلى.
    .third = المس التبويب « avis situation.pdf »، في أعلى الشاشة.

ft-attestation-print-name = الطباعة
ft-attestation-print-say = المس « Imprimer » (طباعة).
ft-attestation-print-why =
    البلدية تريد الورقة.
    فيها الاسم والتاريخ والمعرّف.
ft-attestation-print-hint-1 = الوثيقة صحيحة. اطبعها على ورقة.
ft-attestation-print-hint-2 = الزر فوق الورقة.
ft-attestation-print-hint-3 = الزر « Imprimer » مضاء. المسه مرة واحدة فقط.
ft-attestation-print-well = الورقة تُطبَع. في الواقع، خذها فورًا.

## Leave nothing behind

ft-attestation-delete-name = حذف الملف
ft-attestation-delete-say = احذف الملف الذي نزّلته.
ft-attestation-delete-why =
    في الملف اسم ورقم.
    يجب ألا يبقى على هذا الحاسوب.
ft-attestation-delete-hint-1 = الوثيقة مطبوعة. احذف نسختها.
ft-attestation-delete-hint-2 = اذهب إلى التبويب « Téléchargements » (التنزيلات). الزر بجانب الملف.
ft-attestation-delete-hint-3 = اتبع المكان المضاء، حتى « Supprimer » (حذف).
ft-attestation-delete-well = تم حذف الملف. في الواقع، أفرغ سلة المهملات أيضًا.

ft-attestation-log-out-name = تسجيل الخروج
ft-attestation-log-out-say = عُد إلى الموقع. سجّل الخروج.
ft-attestation-log-out-why =
    الحساب ما زال مفتوحًا.
    إغلاق الصفحة لا يكفي.
ft-attestation-log-out-hint-1 = بقي شيء واحد: إغلاق حساب { $first-name }.
ft-attestation-log-out-hint-2 = في التبويب « francetravail.fr »، الرابط في الأسفل.
ft-attestation-log-out-hint-3 = اتبع المكان المضاء، حتى « Se déconnecter » (تسجيل الخروج).
ft-attestation-log-out-well = الحساب مغلق. لم يبق شيء على الحاسوب.

## Other buttons

ft-attestation-decoy-register = الزر « S’inscrire » (التسجيل) للمرة الأولى، أو بعد توقف.
    .second = اسم { $first-name } مسجّل من قبل. هي تريد الدخول فقط.
    .third = المس الزر « Se connecter »، فوقه.
ft-attestation-decoy-offers = هنا نبحث عن عمل. أنت تبحث عن وثيقة.
    .second = الوثيقة خاصة. هي في الحساب.
    .third = المس الزر « Se connecter ».
ft-attestation-decoy-tax = هذا الحساب يعمل أيضًا في الواقع. اليوم، خذ Ameli.
    .second = اختر حسابًا لديك كلمة سره.
    .third = المس « Ameli.fr »، أو عُد إلى France Travail.
ft-attestation-decoy-save = على حاسوب مشترك، لا نحفظ كلمة السر أبدًا.
    .second = قد يدخل الشخص التالي إلى الحساب.
    .third = المس « Jamais » (أبدًا)، في النافذة نفسها.
ft-attestation-decoy-jobs = هنا نبحث عن عمل. الوثيقة في مكان آخر.
    .second = ابحث عن كلمة « documents » (وثائق).
    .third = المس المربع الكبير الثالث.
ft-attestation-decoy-rights = هذه الوثيقة تقول القرار عن إعانة البطالة. البلدية لا تطلبها.
    .second = في الرسالة « avis de situation » (إشعار الوضع).
    .third = المس المربع الثاني في القائمة.
ft-attestation-decoy-employer = هذه الوثيقة من صاحب العمل السابق، لا من France Travail.
    .second = هي لفتح الحق في إعانة البطالة. البلدية لا تطلبها.
    .third = المس المربع الثاني: « Avis de situation » (إشعار الوضع).
ft-attestation-decoy-identity = وثيقة الهوية موجودة لدى { $first-name }. تنقص الوثيقة الأخرى.
    .second = ابحث عما يجب أن تعطيه France Travail.
    .third = المس السطر الذي تحته: « Un avis de situation » (إشعار الوضع).
