# The coach's words: forgotten password, then log in (ameli). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ameli-connexion-title = الدخول إلى ameli بعد نسيان كلمة السر
ameli-connexion-aim =
    تختار كلمة سر جديدة.
    ثم تدخل إلى الحساب برمز.
ameli-connexion-task =
    نسيت { $first-name } كلمة السر لحساب ameli.
    اطلب رابطًا واختر كلمة سر جديدة.
    الكلمة الجديدة مكتوبة على بطاقتها.
    سجّل الدخول بالرمز الذي يصل بالبريد، ثم سجّل الخروج.
ameli-connexion-next-1 = كلمة السر الجديدة صالحة فورًا. القديمة لم تعد صالحة.
ameli-connexion-next-2 = عند كل دخول، قد يطلب الموقع رمزًا جديدًا.
ameli-connexion-next-3 = إن لم تستطع فتح بريدك، اتصل بالرقم 3646.
ameli-connexion-keep-1 = كلمة السر الجديدة، في مكان خاص بك
ameli-connexion-keep-2 = ما تحتاجه لفتح بريدك الإلكتروني
ameli-connexion-help = التأمين الصحي: الموقع www.ameli.fr، الهاتف 3646. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## Ask for a link

ameli-connexion-forgotten-name = الإخبار بالنسيان
ameli-connexion-forgotten-say = المس « Mot de passe oublié ? » (هل نسيت كلمة السر؟).
ameli-connexion-forgotten-why =
    لم تعد { $first-name } تعرف كلمة السر.
    بعد عدة أخطاء، قد يُغلَق الحساب.
    الأفضل اختيار كلمة أخرى.
ameli-connexion-forgotten-hint-1 = لا تحاول دون معرفة. هناك رابط لهذا الأمر.
ameli-connexion-forgotten-hint-2 = الرابط تحت خانة كلمة السر مباشرة.
ameli-connexion-forgotten-hint-3 = الرابط « Mot de passe oublié ? » مضاء. المس هذا الرابط.
ameli-connexion-forgotten-well = الموقع يسأل من أنت.
ameli-connexion-forgotten-mistake-tried = الموقع لا يستطيع فتح الحساب: كلمة السر القديمة ضاعت.
    .second = المحاولات الكثيرة قد تغلق الحساب. توقف هنا.
    .third = المس الرابط « Mot de passe oublié ? »، فوق الزر.

ameli-connexion-type-nir-name = كتابة الرقم
ameli-connexion-type-nir-say = اكتب رقم الضمان الاجتماعي.
ameli-connexion-type-nir-why =
    يجب أن يعرف الموقع أي حساب تقصد.
    هو يريد 13 رقمًا، دون المفتاح.
ameli-connexion-type-nir-hint-1 = انسخ من البطاقة الصحية (carte Vitale). توقّف عند الرقم الثالث عشر.
ameli-connexion-type-nir-hint-2 = هي الخانة الأولى في الصفحة.
ameli-connexion-type-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-connexion-type-nir-well = كتبت 13 رقمًا.
ameli-connexion-type-nir-mistake-has-key = هنا نكتب 13 رقمًا. أنت كتبت 15 رقمًا.
    .second = آخر رقمين في البطاقة هما المفتاح. امسحهما.
    .third = المس «مسح» مرتين. يبقى { $value }.

ameli-connexion-type-born-name = تاريخ الميلاد
ameli-connexion-type-born-say = اكتب تاريخ الميلاد.
ameli-connexion-type-born-why =
    هو يؤكد الرقم.
    اكتب اليوم، ثم الشهر، ثم السنة كاملة.
ameli-connexion-type-born-hint-1 = انسخ تاريخ ميلاد { $first-name }. السنة من 4 أرقام.
ameli-connexion-type-born-hint-2 = الخانات الثلاث الصغيرة تحت الرقم.
ameli-connexion-type-born-hint-3 = الخانات مضاءة. اكتب { $value }.
ameli-connexion-type-born-well = التاريخ صحيح.
ameli-connexion-type-born-mistake-short-year = كتبت السنة برقمين. اكتبها بأربعة أرقام.
    .second = اكتب 1962، لا 62.
    .third = امسح السنة. اكتب 1962 في الخانة الأخيرة.
ameli-connexion-type-born-mistake-month-first = اليوم والشهر معكوسان.
    .second = اليوم يأتي قبل الشهر: 12، ثم 03.
    .third = اكتب 12 في الخانة الأولى، و03 في الثانية.

ameli-connexion-ask-link-name = طلب الرابط
ameli-connexion-ask-link-say = المس « Recevoir le lien » (استلام الرابط).
ameli-connexion-ask-link-why =
    الموقع لا يرسل أبدًا كلمة السر القديمة.
    هو يرسل رابطًا لاختيار كلمة أخرى.
ameli-connexion-ask-link-hint-1 = الخانتان مملوءتان. اطلب الرابط.
ameli-connexion-ask-link-hint-2 = الزر تحت تاريخ الميلاد.
ameli-connexion-ask-link-hint-3 = الزر « Recevoir le lien » مضاء. المسه مرة واحدة.
ameli-connexion-ask-link-well = تم إرسال الرابط إلى البريد الإلكتروني.

ameli-connexion-open-link-name = فتح الرسالة
ameli-connexion-open-link-say = في البريد، افتح « Choisissez un nouveau mot de passe » (اختر كلمة سر جديدة).
ameli-connexion-open-link-why =
    أنت طلبت هذه الرسالة: يمكنك فتحها.
    احذر من الرسائل التي لا تنتظرها.
ameli-connexion-open-link-hint-1 = المس التبويب « Boîte mail » (البريد الإلكتروني). ابحث عن الرسالة التي وصلت الآن.
ameli-connexion-open-link-hint-2 = هي في السطر الأول من القائمة.
ameli-connexion-open-link-hint-3 = اتبع المكان المضاء، حتى الرسالة الصحيحة.
ameli-connexion-open-link-well = الرسالة مفتوحة.

ameli-connexion-follow-link-name = فتح الرابط
ameli-connexion-follow-link-say = المس « Choisir un nouveau mot de passe » (اختيار كلمة سر جديدة).
ameli-connexion-follow-link-why =
    هذا الرابط يعيدك إلى الصفحة الصحيحة في الموقع.
    هو صالح 30 دقيقة.
ameli-connexion-follow-link-hint-1 = في الرسالة رابط واحد فقط. تحته خط.
ameli-connexion-follow-link-hint-2 = هو في وسط الرسالة، قبل « 30 minutes » (30 دقيقة).
ameli-connexion-follow-link-hint-3 = الرابط مضاء. ضع إصبعك عليه.
ameli-connexion-follow-link-well = صفحة الموقع الصحيحة مفتوحة.

## Choose the new password

ameli-connexion-type-new-name = اختيار الكلمة الجديدة
ameli-connexion-type-new-say = اكتب كلمة السر الجديدة.
ameli-connexion-type-new-why =
    في الواقع، تخترعها بنفسك. هنا، انسخها من البطاقة.
    تظهر علامة أمام كل قاعدة صحيحة.
ameli-connexion-type-new-hint-1 = هي تبدأ بحرف كبير. الشرطة (-) جزء منها.
ameli-connexion-type-new-hint-2 = هي الخانة الأولى، فوق القواعد.
ameli-connexion-type-new-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-connexion-type-new-well = كل القواعد صحيحة.
ameli-connexion-type-new-mistake-capital = تحقّق من الحرف الكبير. ربما بقيت لوحة المفاتيح على الحروف الكبيرة.
    .second = الحرف الأول فقط كبير. المس رسم العين لترى.
    .third = امسح كل شيء. اكتب { $value }.
ameli-connexion-type-new-mistake-short = كلمة السر ناقصة. انظر إلى القواعد التي ليست أمامها علامة.
    .second = نحتاج إلى 12 علامة على الأقل، مع أرقام وشرطة (-).
    .third = واصل إلى النهاية: { $value }.

ameli-connexion-type-new-again-name = مرة أخرى
ameli-connexion-type-new-again-say = اكتب كلمة السر نفسها.
ameli-connexion-type-new-again-why =
    لا نرى إلا نقاطًا: من السهل أن نخطئ.
    الموقع يقارن بين الاثنتين.
ameli-connexion-type-new-again-hint-1 = انسخ الخانة الأولى كما هي تمامًا.
ameli-connexion-type-new-again-hint-2 = الخانة تحت القواعد، فوق الزر.
ameli-connexion-type-new-again-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-connexion-type-new-again-well = الكلمتان متطابقتان.
ameli-connexion-type-new-again-mistake-different = كلمتا السر مختلفتان.
    .second = المس رسم العين لترى ما كتبته.
    .third = امسح الخانة الثانية. اكتب { $value }.

ameli-connexion-save-name = الحفظ
ameli-connexion-save-say = المس « Enregistrer » (حفظ).
ameli-connexion-save-why =
    دون هذا الزر، لا يتغيّر شيء.
    بعد ذلك، يطلب الموقع تسجيل الدخول.
ameli-connexion-save-hint-1 = اخترت كلمة السر. احفظ هذا الاختيار.
ameli-connexion-save-hint-2 = الزر في أسفل الصفحة.
ameli-connexion-save-hint-3 = الزر « Enregistrer » مضاء. المس هذا الزر.
ameli-connexion-save-well = تغيّرت كلمة السر.

## Log in

ameli-connexion-login-nir-name = الرقم، 13 رقمًا
ameli-connexion-login-nir-say = اكتب الرقم لتسجيل الدخول.
ameli-connexion-login-nir-why =
    هذا هو معرّف الحساب.
    على البطاقة الصحية 15 رقمًا. خذ أول 13 رقمًا.
ameli-connexion-login-nir-hint-1 = هو الرقم نفسه الذي كتبته قبل قليل.
ameli-connexion-login-nir-hint-2 = هي الخانة العليا، تحت جملة « Votre mot de passe est changé » (تغيّرت كلمة السر).
ameli-connexion-login-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-connexion-login-nir-well = الرقم صحيح.
ameli-connexion-login-nir-mistake-has-key = كتبت المفتاح أيضًا. الموقع يريد 13 رقمًا فقط.
    .second = امسح آخر رقمين.
    .third = المس «مسح» مرتين. يبقى { $value }.
ameli-connexion-login-nir-mistake-swapped = رقمان تبادلا المكان. هذا يحدث كثيرًا.
    .second = قارن مع البطاقة، مجموعة صغيرة بعد أخرى.
    .third = امسح كل شيء. اكتب { $value }.

ameli-connexion-login-password-name = كلمة السر
ameli-connexion-login-password-say = اكتب كلمة السر الجديدة.
ameli-connexion-login-password-why =
    هي الكلمة التي اخترتها قبل قليل.
    القديمة لم تعد صالحة.
ameli-connexion-login-password-hint-1 = انسخها كما هي تمامًا، مع الحرف الكبير والشرطة (-).
ameli-connexion-login-password-hint-2 = هي الخانة الثانية، تحت الرقم.
ameli-connexion-login-password-hint-3 = الخانة مضاءة. اكتب { $value }.
ameli-connexion-login-password-well = كلمة السر صحيحة.
ameli-connexion-login-password-mistake-capital = الحروف الكبيرة ليست في مكانها.
    .second = ربما بقي زر الحرف الكبير مفعّلًا. المس رسم العين.
    .third = امسح كل شيء. اكتب { $value }.

ameli-connexion-connect-name = تسجيل الدخول
ameli-connexion-connect-say = المس « Je me connecte » (أسجّل الدخول).
ameli-connexion-connect-why =
    الرقم وكلمة السر جاهزان.
    سيتحقق الموقع مرة أخرى برمز.
ameli-connexion-connect-hint-1 = الخانتان مملوءتان. ادخل.
ameli-connexion-connect-hint-2 = الزر تحت الرابط « Mot de passe oublié ? ».
ameli-connexion-connect-hint-3 = الزر « Je me connecte » مضاء. المسه مرة واحدة.
ameli-connexion-connect-well = الموقع يقترح إرسال رمز.
ameli-connexion-connect-mistake-refused = إحدى الخانتين ليست صحيحة.
    .second = الموقع لا يقول أيهما: هذا مقصود. تحقّق من الاثنتين.
    .third = قارن الرقم وكلمة السر مع بطاقة { $first-name }.

## The code

ameli-connexion-send-code-name = طلب الرمز
ameli-connexion-send-code-say = المس « Recevoir un code » (استلام رمز).
ameli-connexion-send-code-why =
    هذا الرمز عادي: أنت تطلبه الآن.
    هو يمنع السارق من الدخول.
ameli-connexion-send-code-hint-1 = سيرسل الموقع 6 أرقام بالبريد الإلكتروني. اطلبها.
ameli-connexion-send-code-hint-2 = الزر تحت عنوان البريد المخفي.
ameli-connexion-send-code-hint-3 = الزر « Recevoir un code » مضاء. المس هذا الزر.
ameli-connexion-send-code-well = تم إرسال الرمز.

ameli-connexion-open-code-name = قراءة الرمز
ameli-connexion-open-code-say = في البريد، افتح رسالة رمز اليوم.
ameli-connexion-open-code-why =
    وصل رمز آخر أمس. لم يعد صالحًا.
    لا تغلق صفحة الموقع.
ameli-connexion-open-code-hint-1 = هناك رسالتان اسمهما « Votre code » (رمزك). خذ التي وصلت الآن.
ameli-connexion-open-code-hint-2 = في التبويب « Boîte mail » (البريد)، هي في السطر الأول.
ameli-connexion-open-code-hint-3 = اتبع المكان المضاء، حتى رسالة الرمز.
ameli-connexion-open-code-well = ظهر الرمز. تذكر الأرقام الستة.

ameli-connexion-type-code-name = كتابة الرمز
ameli-connexion-type-code-say = عُد إلى ameli.fr. اكتب الرمز.
ameli-connexion-type-code-why =
    صفحة الموقع تنتظر في تبويبها.
    نكتب الرمز في الخانات، لا في عنوان الموقع.
ameli-connexion-type-code-hint-1 = المس التبويب « ameli.fr ». ثم انسخ الأرقام الستة.
ameli-connexion-type-code-hint-2 = الخانات الست الصغيرة في وسط الصفحة.
ameli-connexion-type-code-hint-3 = اتبع المكان المضاء. اكتب { $value }.
ameli-connexion-type-code-well = الرمز صحيح.
ameli-connexion-type-code-mistake-old-code = هذا الرمز قديم. خذ آخر رسالة.
    .second = رسالة الأمس أسفل القائمة. لا تفتحها.
    .third = امسح. اكتب { $value }.
ameli-connexion-type-code-mistake-swapped = رقمان تبادلا المكان.
    .second = اقرأ الرمز في مجموعتين، في كل منهما 3 أرقام.
    .third = امسح. اكتب { $value }.

ameli-connexion-confirm-name = تأكيد الرمز
ameli-connexion-confirm-say = المس « Valider » (تأكيد).
ameli-connexion-confirm-why = الرمز صالح مرة واحدة فقط. بعده، أنت داخل الحساب.
ameli-connexion-confirm-hint-1 = كتبت الأرقام الستة. أرسلها.
ameli-connexion-confirm-hint-2 = الزر تحت الخانات الست مباشرة.
ameli-connexion-confirm-hint-3 = الزر « Valider » مضاء. المس هذا الزر.
ameli-connexion-confirm-well = أنت داخل الحساب. الاسم في الأعلى، على اليمين.

## Leave

ameli-connexion-never-keep-name = عدم حفظ الكلمة
ameli-connexion-never-keep-say = المس « Jamais » (أبدًا).
ameli-connexion-never-keep-why =
    الحاسوب يقترح حفظ كلمة السر.
    أشخاص آخرون يستعملون هذا الحاسوب.
ameli-connexion-never-keep-hint-1 = اقرأ النافذة الصغيرة. هنا، الجواب الصحيح هو لا.
ameli-connexion-never-keep-hint-2 = هي تحت عنوان الموقع. فيها زرّان.
ameli-connexion-never-keep-hint-3 = الزر « Jamais » مضاء. المسه.
ameli-connexion-never-keep-well = كلمة السر لا تبقى على الحاسوب.

ameli-connexion-log-out-name = تسجيل الخروج
ameli-connexion-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
ameli-connexion-log-out-why =
    إغلاق الصفحة لا يكفي.
    قد يرى الشخص التالي حساب { $first-name }.
ameli-connexion-log-out-hint-1 = الحساب ما زال مفتوحًا. أغلقه.
ameli-connexion-log-out-hint-2 = الرابط في أسفل الصفحة، تحت المربعات.
ameli-connexion-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
ameli-connexion-log-out-well = الحساب مغلق. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

ameli-connexion-decoy-france-connect = هذا باب آخر، بحساب آخر.
    .second = في الواقع، هو يعمل أيضًا. اليوم، ادخل بحساب ameli.
    .third = اصعد إلى الخانتين والرابط « Mot de passe oublié ? ».
ameli-connexion-decoy-create = لدى { $first-name } حساب من قبل. هي لا تنشئ حسابًا ثانيًا.
    .second = الحساب ما زال موجودًا. كلمة السر فقط ضاعت.
    .third = اصعد. ابق عند الخانتين ورابطهما.
ameli-connexion-decoy-lost-address = هذا الرابط لمن لم يعد يستطيع قراءة بريده.
    .second = تستطيع { $first-name } قراءة بريدها. واصل بهذا العنوان.
    .third = املأ الخانتين. ثم المس « Recevoir le lien » (استلام الرابط).
ameli-connexion-decoy-blocked = هذه الرسالة فخ. لا أحد يطلب بطاقة بنكية هكذا.
    .second = انظر إلى العنوان: ليس عنوان التأمين الصحي.
    .third = عُد إلى القائمة. في الواقع، احذف هذه الرسالة.
ameli-connexion-decoy-code-old = هذا الرمز وصل أمس. لم يعد صالحًا.
    .second = الرمز صالح بضع دقائق فقط.
    .third = عُد إلى القائمة. خذ الرسالة التي وصلت الآن.
ameli-connexion-decoy-keep = توقف: هذا الحاسوب يستعمله الجميع.
    .second = كلمة سر محفوظة هنا تفتح حسابك للآخرين.
    .third = المس « Jamais » (أبدًا)، بجانبه.
