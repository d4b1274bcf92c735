# The coach's words: log in with FranceConnect. Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

fc-connexion-title = تسجيل الدخول بخدمة FranceConnect
fc-connexion-aim =
    خدمة FranceConnect تفتح المواقع العمومية بحساب تملكه من قبل.
    لا توجد كلمة سر جديدة تحفظها.
fc-connexion-task =
    تريد { $first-name } الدخول إلى موقع France Travail.
    هي تستعمل FranceConnect وحسابها في موقع الضرائب.
    يصل الرمز إلى بريدها الإلكتروني.
    بعد ذلك، اقرأ تنبيهين من FranceConnect.
    يجب التبليغ عن واحد منهما فقط.
    في النهاية، سجّل الخروج.
fc-connexion-next-1 = الزر نفسه يعمل في كثير من المواقع العمومية.
fc-connexion-next-2 = على حاسوب مشترك، يطلب الموقع رمزًا في كل مرة.
fc-connexion-next-3 = إن لم تنجح، يمكن لمستشار أن يقوم بالإجراء معك. هذه خدمة Aidants Connect.
fc-connexion-keep-1 = رقمك الضريبي، في أعلى إشعار الضريبة
fc-connexion-keep-2 = ما تحتاجه لقراءة بريدك خلال تسجيل الدخول
fc-connexion-help = خدمة FranceConnect: الموقع aide.franceconnect.gouv.fr. هل ضاعت كلمة السر؟ اطلبها من موقع الحساب المختار، مثل www.impots.gouv.fr.

## Choose the door

fc-connexion-choose-button-name = اختيار FranceConnect
fc-connexion-choose-button-say = المس « S’identifier avec FranceConnect » (الدخول بخدمة FranceConnect).
fc-connexion-choose-button-why =
    لا تحتاج إلى إنشاء أي شيء.
    لدى { $first-name } حساب في موقع الضرائب من قبل.
    هذا الحساب مفتاح لموقع France Travail.
fc-connexion-choose-button-hint-1 = بابان يؤديان إلى الحساب نفسه. خذ باب FranceConnect.
fc-connexion-choose-button-hint-2 = هو الزر الثاني، في وسط الصفحة.
fc-connexion-choose-button-hint-3 = زر FranceConnect مضاء. المسه مرة واحدة.
fc-connexion-choose-button-well = انفتحت خدمة FranceConnect. عنوانها ينتهي بـ gouv.fr.

fc-connexion-choose-account-name = اختيار الحساب
fc-connexion-choose-account-say = اختر حساب الضرائب.
fc-connexion-choose-account-why =
    خذ دائمًا الحساب الذي تعرف كلمة سره.
    بالنسبة إلى { $first-name }، هو حساب الضرائب.
    لا تدفع أي شيء.
fc-connexion-choose-account-hint-1 = الصفحة تقترح عدة حسابات. حساب واحد فقط هو حساب { $first-name }.
fc-connexion-choose-account-hint-2 = هو المربع الكبير الأول: « impots.gouv.fr ».
fc-connexion-choose-account-hint-3 = المربع « impots.gouv.fr » مضاء. المسه.
fc-connexion-choose-account-well = تغيّر العنوان: أنت في موقع الضرائب. هذا عادي.

## Open the tax account

fc-connexion-find-number-name = إيجاد الرقم
fc-connexion-find-number-say = افتح إشعار الضريبة. المس الرقم الضريبي.
fc-connexion-find-number-why =
    في الرقم الضريبي 13 رقمًا.
    هو في أعلى إشعار الضريبة.
    رقم آخر يشبهه، تحته مباشرة.
fc-connexion-find-number-hint-1 = إشعار الضريبة على الطاولة. ابحث عن « Numéro fiscal » (الرقم الضريبي).
fc-connexion-find-number-hint-2 = الورقة في أسفل الشاشة. الرقم تحت الاسم والعنوان.
fc-connexion-find-number-hint-3 = اتبع المكان المضاء، حتى الرقم الضريبي.
fc-connexion-find-number-well = هذا هو: 13 رقمًا، تحت « Numéro fiscal » (الرقم الضريبي).

fc-connexion-type-number-name = كتابة الرقم
fc-connexion-type-number-say = اكتب الرقم الضريبي.
fc-connexion-type-number-why =
    هذا الرقم يقول من أنت.
    كلمة السر تثبت ذلك.
fc-connexion-type-number-hint-1 = انسخ 13 رقمًا من إشعار الضريبة.
fc-connexion-type-number-hint-2 = هي الخانة الأولى، في أعلى صفحة الضرائب.
fc-connexion-type-number-hint-3 = الخانة مضاءة. اكتب { $value }.
fc-connexion-type-number-well = الأرقام كلها صحيحة.
fc-connexion-type-number-mistake-health-number = هذا رقم الضمان الاجتماعي. للضرائب رقم خاص بها.
    .second = في كل منهما 13 رقمًا. رقم الضرائب مكتوب على إشعار الضريبة.
    .third = امسح كل شيء. اكتب { $value }.
fc-connexion-type-number-mistake-reference = هذا مرجع الإشعار. هو يتغير كل سنة.
    .second = في الورقة، خذ السطر الذي فوقه: « Numéro fiscal » (الرقم الضريبي).
    .third = امسح كل شيء. اكتب { $value }.

fc-connexion-type-password-name = كلمة السر
fc-connexion-type-password-say = اكتب كلمة السر لموقع الضرائب.
fc-connexion-type-password-why =
    ليست لخدمة FranceConnect كلمة سر خاصة بها.
    نكتب دائمًا كلمة سر الحساب المختار.
fc-connexion-type-password-hint-1 = انسخ كلمة السر من البطاقة. انتبه إلى الحرف الكبير.
fc-connexion-type-password-hint-2 = هي الخانة الثانية، تحت الرقم الضريبي.
fc-connexion-type-password-hint-3 = الخانة مضاءة. اكتب { $value }.
fc-connexion-type-password-well = كلمة السر صحيحة.

fc-connexion-connect-name = تسجيل الدخول
fc-connexion-connect-say = المس « Se connecter » (تسجيل الدخول).
fc-connexion-connect-why =
    موقع الضرائب يتحقق من الرقم وكلمة السر.
    لمسة واحدة تكفي. ثم انتظر.
fc-connexion-connect-hint-1 = الخانتان مملوءتان. أرسلهما إلى موقع الضرائب.
fc-connexion-connect-hint-2 = الزر تحت كلمة السر مباشرة.
fc-connexion-connect-hint-3 = الزر « Se connecter » مضاء. المس هذا الزر.
fc-connexion-connect-well = موقع الضرائب يرسل رمزًا للتحقق.

## The code

fc-connexion-open-mail-name = فتح البريد
fc-connexion-open-mail-say = افتح التبويب « Boîte mail » (البريد الإلكتروني).
fc-connexion-open-mail-why =
    يصل الرمز في رسالة إلكترونية.
    صفحة الضرائب تبقى مفتوحة بجانبها.
    لا تغلقها.
fc-connexion-open-mail-hint-1 = الرمز ليس في هذه الصفحة. هو في البريد.
fc-connexion-open-mail-hint-2 = التبويبات في أعلى الشاشة. ابحث عن « Boîte mail ».
fc-connexion-open-mail-hint-3 = التبويب « Boîte mail » مضاء. المسه.
fc-connexion-open-mail-well = هذه رسائل { $first-name }.

fc-connexion-read-code-name = قراءة الرمز
fc-connexion-read-code-say = افتح رسالة الضرائب التي وصلت الآن.
fc-connexion-read-code-why =
    هناك رسالتان متشابهتان من الضرائب.
    الأقدم لم تعد صالحة.
    انظر دائمًا متى وصلت الرسالة.
fc-connexion-read-code-hint-1 = ابحث عن « Votre code de connexion » (رمز دخولك) وعن « À l’instant » (الآن).
fc-connexion-read-code-hint-2 = هي في السطر الأعلى من القائمة.
fc-connexion-read-code-hint-3 = السطر الصحيح مضاء. المسه.
fc-connexion-read-code-well = ظهر الرمز. فيه 6 أرقام.

fc-connexion-type-code-name = كتابة الرمز
fc-connexion-type-code-say = عُد إلى صفحة الضرائب. اكتب الرمز.
fc-connexion-type-code-why =
    أنت طلبت هذا الرمز. هو إذن عادي.
    رمز لم تطلبه، لا تعطه لأحد أبدًا.
fc-connexion-type-code-hint-1 = انسخ الأرقام الستة من آخر رسالة. نكتبها في الخانات الست.
fc-connexion-type-code-hint-2 = التبويب « France Travail » في الأعلى، على اليسار. الخانات في صفحته.
fc-connexion-type-code-hint-3 = اتبع المكان المضاء. اكتب رمز آخر رسالة.
fc-connexion-type-code-well = الرمز صحيح.
fc-connexion-type-code-mistake-old-code = هذا رمز الرسالة القديمة. لم يعد صالحًا.
    .second = عُد إلى الرسالة التي وصلت « À l’instant » (الآن). أرقامها مختلفة.
    .third = امسح الخانات. انسخ رمز آخر رسالة.

fc-connexion-confirm-code-name = تأكيد الرمز
fc-connexion-confirm-code-say = المس « Valider » (تأكيد).
fc-connexion-confirm-code-why =
    موقع الضرائب يقارن بين الرمزين.
    بعد ذلك، تعود إلى FranceConnect.
fc-connexion-confirm-code-hint-1 = كتبت الأرقام الستة. أعطها إلى موقع الضرائب.
fc-connexion-confirm-code-hint-2 = الزر تحت خانات الرمز.
fc-connexion-confirm-code-hint-3 = الزر « Valider » مضاء. المسه مرة واحدة.
fc-connexion-confirm-code-well = خدمة FranceConnect تعرض الآن اسمًا.

## Check and enter

fc-connexion-check-name-name = التحقق من الاسم
fc-connexion-check-name-say = اقرأ الاسم. المسه إن كان صحيحًا.
fc-connexion-check-name-why =
    يجب أن يكون اسم { $first-name }.
    هل هو اسم آخر؟ توقف واطلب المساعدة.
    الشخص السابق لم يغلق حسابه.
fc-connexion-check-name-hint-1 = الاسم واسم العائلة مكتوبان في الصفحة. قارن مع البطاقة.
fc-connexion-check-name-hint-2 = الاسم تحت العنوان الكبير مباشرة.
fc-connexion-check-name-hint-3 = الاسم مضاء. المسه.
fc-connexion-check-name-well = هذا هو الاسم الصحيح. يمكنك المتابعة.

fc-connexion-continue-name = المتابعة
fc-connexion-continue-say = المس « Continuer sur France Travail » (المتابعة إلى France Travail).
fc-connexion-continue-why =
    موقع France Travail يستلم هويتك.
    هو لا يستلم كلمة السر.
    الرابط « Données transmises » (البيانات المرسلة) يعرض ما يُرسَل.
fc-connexion-continue-hint-1 = الاسم صحيح. ادخل الآن إلى France Travail.
fc-connexion-continue-hint-2 = هو الزر الكبير، تحت الاسم.
fc-connexion-continue-hint-3 = الزر « Continuer sur France Travail » مضاء. المسه.
fc-connexion-continue-well = تقول الصفحة « Bonjour { $first-name } » (مرحبًا): أنت داخل حسابها.

## The two alerts

fc-connexion-read-alert-name = التنبيه الأول
fc-connexion-read-alert-say = في البريد، افتح تنبيه « France Travail ».
fc-connexion-read-alert-why =
    خدمة FranceConnect تنبهك عند دخول غير معتاد.
    هذا الحاسوب جديد بالنسبة إلى { $first-name }.
    قارن مع ما فعلته قبل قليل.
fc-connexion-read-alert-hint-1 = وصلت الآن رسالة من FranceConnect. هي عن France Travail.
fc-connexion-read-alert-hint-2 = التبويب « Boîte mail » (البريد)، السطر الأول من القائمة.
fc-connexion-read-alert-hint-3 = اتبع المكان المضاء، حتى هذا السطر.
fc-connexion-read-alert-well = التاريخ صحيح والموقع صحيح: هذا أنت. لا تفعل شيئًا.

fc-connexion-read-other-name = التنبيه الثاني
fc-connexion-read-other-say = افتح التنبيه الآخر من FranceConnect.
fc-connexion-read-other-why =
    هذا التنبيه وصل أمس.
    اقرأ اسم الموقع والساعة.
    ليس لدى { $first-name } سيارة ولا بطاقة سيارة (« carte grise »).
fc-connexion-read-other-hint-1 = عُد إلى القائمة. ابحث عن تنبيه « Cartes grises en ligne » (بطاقات السيارات عبر الإنترنت).
fc-connexion-read-other-hint-2 = هو أسفل القائمة. عليه كلمة « Hier » (أمس).
fc-connexion-read-other-hint-3 = اتبع المكان المضاء. افتح تنبيه الأمس.
fc-connexion-read-other-well = دخول على الساعة 3 ليلًا، إلى موقع مجهول: ليست هي.

fc-connexion-report-name = التبليغ
fc-connexion-report-say = المس « Je signale une usurpation » (أبلّغ عن انتحال هوية).
fc-connexion-report-why =
    شخص ما استعمل حساب { $first-name }.
    انتحال الهوية (« usurpation »): شخص يدعي أنه شخص آخر.
    التبليغ يحمي { $first-name }.
fc-connexion-report-hint-1 = هذا الدخول ليس منك. أخبر FranceConnect بذلك.
fc-connexion-report-hint-2 = الزر في أسفل هذه الرسالة.
fc-connexion-report-hint-3 = الزر مضاء. المسه.
fc-connexion-report-well = تم التبليغ. في الواقع، غيّر أيضًا كلمة السر لموقع الضرائب.

## Leave

fc-connexion-log-out-name = تسجيل الخروج
fc-connexion-log-out-say = عُد إلى France Travail. سجّل الخروج.
fc-connexion-log-out-why =
    على حاسوب مشترك، ابحث دائمًا عن تسجيل الخروج.
    إغلاق الصفحة لا يكفي.
fc-connexion-log-out-hint-1 = حساب { $first-name } ما زال مفتوحًا. أغلقه.
fc-connexion-log-out-hint-2 = في التبويب « France Travail »، الرابط في أعلى الصفحة.
fc-connexion-log-out-hint-3 = اتبع المكان المضاء، حتى « Se déconnecter » (تسجيل الخروج).
fc-connexion-log-out-well = الحساب مغلق. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

fc-connexion-decoy-own-login = هذا هو الباب الآخر، بمعرّف France Travail. هو يعمل أيضًا في الواقع.
    .second = اليوم، تستعمل { $first-name } حسابها في موقع الضرائب.
    .third = المس « S’identifier avec FranceConnect »، في الأسفل.
fc-connexion-decoy-ameli = هذا الحساب يعمل أيضًا في الواقع. لكن { $first-name } لا تعرف كلمة السر لموقع ameli.
    .second = خذ الحساب الذي كلمة سره على البطاقة.
    .third = المس المربع الذي فوقه: « impots.gouv.fr ».
fc-connexion-decoy-la-poste = هذا الحساب يحتاج إلى تطبيق على الهاتف. ليس لدى { $first-name } هذا التطبيق.
    .second = دون التطبيق، يبقى هذا الباب مغلقًا. خذ مربعًا آخر.
    .third = المس المربع الأول: « impots.gouv.fr ».
fc-connexion-decoy-aidants-connect = هذا الزر للمستشار. هو يساعد بموافقة مكتوبة.
    .second = أنت تقوم بالإجراء لنفسك. اختر حسابًا في الأعلى.
    .third = اصعد. المس المربع « impots.gouv.fr ».
fc-connexion-decoy-reference = هذا مرجع الإشعار. لا نستعمله لتسجيل الدخول.
    .second = اقرأ الكلمات فوق الرقم. ابحث عن « Numéro fiscal » (الرقم الضريبي).
    .third = خذ رقم السطر السابق.
fc-connexion-decoy-old = هذه الرسالة قديمة. رمزها لم يعد صالحًا.
    .second = انظر متى وصلت الرسالة. نحتاج إلى التي وصلت الآن.
    .third = عُد إلى القائمة. افتح رسالة « À l’instant » (الآن).
fc-connexion-decoy-report-mine = هذا الدخول منك. لا يوجد شيء تبلّغ عنه.
    .second = هذا تاريخ دخولك، وهذا الموقع الذي استعملته قبل قليل.
    .third = عُد إلى القائمة. اقرأ التنبيه الآخر، تنبيه الأمس.
fc-connexion-decoy-log-out-early = ستخرج في النهاية. بقي تنبيهان نقرؤهما.
    .second = التنبيهان في البريد، في التبويب الآخر.
    .third = المس التبويب « Boîte mail »، في أعلى الشاشة.
