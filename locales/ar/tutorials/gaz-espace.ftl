# The coach's words: create "Mon espace GRDF". Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

gaz-espace-title = إنشاء حساب GRDF
gaz-espace-aim =
    في « Mon espace GRDF » (حسابي في GRDF)، ترى استهلاكك للغاز.
    ليس هو حسابك لدى المورد.
gaz-espace-task =
    أنشئ حساب { $first-name } في GRDF.
    فعّله بالرسالة التي تصل، ثم سجل الدخول.
    أضف سكنه برقم PCE الموجود على فاتورة الغاز.
    في النهاية، سجل الخروج.
gaz-espace-next-1 = شركة GRDF تتأكد أن رقم PCE يوافق الاسم.
gaz-espace-next-2 = الأرقام الأولى تصل غالبًا في اليوم التالي.
gaz-espace-next-3 = يمكنك سحب موافقتك متى تريد.
gaz-espace-keep-1 = البريد الإلكتروني وكلمة السر لهذا الحساب
gaz-espace-keep-2 = فاتورة الغاز التي فيها رقم PCE
gaz-espace-help = شركة GRDF: الموقع www.grdf.fr، الهاتف 09 69 36 35 34. عند رائحة الغاز، في الخارج: 0 800 47 33 33.

## Create the space

gaz-espace-open-space-name = فتح الحساب
gaz-espace-open-space-say = المس « Mon espace » (حسابي).
gaz-espace-open-space-why =
    إنشاء الحساب وفتحه في المكان نفسه.
    عنوان الموقع الحقيقي هو www.grdf.fr.
gaz-espace-open-space-hint-1 = تريد حسابًا خاصًا بك. ابحث عن كلمة « espace » في الصفحة.
gaz-espace-open-space-hint-2 = الزر تحت الرسالة عن رائحة الغاز.
gaz-espace-open-space-hint-3 = الزر « Mon espace » مضاء. المسه.
gaz-espace-open-space-well = انفتحت صفحة الدخول.

gaz-espace-open-create-name = بدء الإنشاء
gaz-espace-open-create-say = المس « Créer mon espace » (إنشاء حسابي).
gaz-espace-open-create-why =
    ليس لدى { $first-name } حساب في GRDF بعد.
    الخانة في الأعلى لمن لهم حساب.
gaz-espace-open-create-hint-1 = هذه أول مرة. يجب الإنشاء قبل الدخول.
gaz-espace-open-create-hint-2 = الزر في أسفل الصفحة، تحت السؤال.
gaz-espace-open-create-hint-3 = الزر « Créer mon espace » مضاء، في الأسفل. المسه.
gaz-espace-open-create-well = الاستمارة قصيرة: ثلاث خانات وموافقة.
gaz-espace-open-create-mistake-no-space = الزر « Suivant » (التالي) لتسجيل الدخول. الحساب غير موجود بعد.
    .second = حساب المورد لا ينفع هنا. هو موقع آخر.
    .third = انزل في الصفحة. المس « Créer mon espace » (إنشاء حسابي).

gaz-espace-type-name-name = الاسم الكامل
gaz-espace-type-name-say = اكتب الاسم الشخصي واسم العائلة.
gaz-espace-type-name-why =
    شركة GRDF تقارن هذا الاسم مع عقد الغاز.
    اكتبه كما في الفاتورة.
gaz-espace-type-name-hint-1 = الكلمتان في الخانة نفسها: { $value }.
gaz-espace-type-name-hint-2 = هي الخانة الأولى في الصفحة.
gaz-espace-type-name-hint-3 = الخانة الأولى مضاءة. اكتب { $value }.
gaz-espace-type-name-well = الاسم كامل.
gaz-espace-type-name-mistake-half = تنقص كلمة. الخانة تطلب الاسم الشخصي واسم العائلة.
    .second = ضع فراغًا بين الكلمتين.
    .third = اكتب { $value } في الخانة نفسها.

gaz-espace-type-email-name = البريد الإلكتروني
gaz-espace-type-email-say = اكتب عنوان البريد الإلكتروني.
gaz-espace-type-email-why =
    سترسل شركة GRDF رسالة إلى هذا العنوان.
    ستحتاج إليه أيضًا في كل دخول.
gaz-espace-type-email-hint-1 = انسخ العنوان من البطاقة، مع الرمز @.
gaz-espace-type-email-hint-2 = هي الخانة الثانية، تحت الاسم.
gaz-espace-type-email-hint-3 = الخانة « Adresse mail » (البريد الإلكتروني) مضاءة. اكتب { $value }.
gaz-espace-type-email-well = العنوان صحيح.

gaz-espace-type-password-name = كلمة السر
gaz-espace-type-password-say = اختر كلمة سر جديدة.
gaz-espace-type-password-why =
    في التمرين، هي مكتوبة على البطاقة.
    في الواقع، اختر كلمة جديدة، وليس كلمة سر المورد أبدًا.
gaz-espace-type-password-hint-1 = انسخ كلمة السر من البطاقة. القواعد تضيء واحدة بعد أخرى.
gaz-espace-type-password-hint-2 = هي الخانة الثالثة. القواعد مكتوبة تحتها.
gaz-espace-type-password-hint-3 = الخانة مضاءة. اكتب { $value }، مع الشرطة.
gaz-espace-type-password-well = كلمة السر توافق كل القواعد.

gaz-espace-accept-name = شروط الاستعمال
gaz-espace-accept-say = ضع علامة أمام الموافقة على الشروط (« conditions »).
gaz-espace-accept-why =
    دون هذه الموافقة، لا يُنشأ الحساب.
    الخانة الأخرى اختيارية: هي لاستلام الأخبار.
gaz-espace-accept-hint-1 = خانة واحدة إجبارية، والأخرى لا. ضع علامة في الأولى فقط.
gaz-espace-accept-hint-2 = الخانتان تحت كلمة السر. خذ التي في الأعلى.
gaz-espace-accept-hint-3 = خانة الشروط مضاءة. المسها.
gaz-espace-accept-well = العلامة في الخانة الإجبارية. الأخرى تبقى فارغة.

gaz-espace-create-name = الإنشاء
gaz-espace-create-say = المس « Créer mon espace » (إنشاء حسابي).
gaz-espace-create-why =
    كل شيء مملوء.
    ستتأكد شركة GRDF من العنوان برسالة إلكترونية.
gaz-espace-create-hint-1 = الاستمارة كاملة. أرسلها.
gaz-espace-create-hint-2 = الزر تحت الخانتين الصغيرتين.
gaz-espace-create-hint-3 = الزر « Créer mon espace » مضاء. المسه مرة واحدة.
gaz-espace-create-well = الحساب موجود، لكنه غير مفعل بعد.

## The activation mail

gaz-espace-read-mail-name = قراءة الرسالة
gaz-espace-read-mail-say = افتح رسالة GRDF.
gaz-espace-read-mail-why =
    هذه الرسالة تثبت أن العنوان لك.
    وصلت الآن.
gaz-espace-read-mail-hint-1 = الرسالة في التبويب الآخر. اقرأ من أرسلها.
gaz-espace-read-mail-hint-2 = التبويب « Boîte mail » (البريد الإلكتروني) في الأعلى. ثم خذ السطر الأول.
gaz-espace-read-mail-hint-3 = اتبع المكان المضاء، حتى الرسالة « Activez votre espace » (فعّل حسابك).
gaz-espace-read-mail-well = هذه هي الرسالة الصحيحة. فيها زر واحد.

gaz-espace-activate-name = التفعيل
gaz-espace-activate-say = المس « Activer mon espace » (تفعيل حسابي).
gaz-espace-activate-why =
    كنت تنتظر هذه الرسالة: الزر آمن.
    الرسالة التي لا ننتظرها لا نفتحها.
gaz-espace-activate-hint-1 = الحساب غير مفعل بعد. زر الرسالة يفعّله.
gaz-espace-activate-hint-2 = الزر في وسط الرسالة.
gaz-espace-activate-hint-3 = الزر « Activer mon espace » مضاء. المسه.
gaz-espace-activate-well = الحساب مفعل. يجب الآن تسجيل الدخول.

## Enter in two pages

gaz-espace-login-email-name = الصفحة الأولى
gaz-espace-login-email-say = اكتب عنوان البريد الإلكتروني.
gaz-espace-login-email-why =
    الدخول يتم في صفحتين.
    الأولى تطلب العنوان فقط.
gaz-espace-login-email-hint-1 = أين كلمة السر؟ هي تأتي بعد ذلك. أولًا، العنوان.
gaz-espace-login-email-hint-2 = الخانة الوحيدة في الصفحة في الوسط.
gaz-espace-login-email-hint-3 = الخانة « Adresse mail » (البريد الإلكتروني) مضاءة. اكتب { $value }.
gaz-espace-login-email-well = كتبت العنوان. انتقل إلى ما بعده.

gaz-espace-next-name = الصفحة الثانية
gaz-espace-next-say = المس « Suivant » (التالي).
gaz-espace-next-why =
    الموقع يبحث عن حسابك.
    ثم يعرض خانة كلمة السر.
gaz-espace-next-hint-1 = كلمة السر في الصفحة التالية. تقدم.
gaz-espace-next-hint-2 = الزر تحت عنوان البريد مباشرة.
gaz-espace-next-hint-3 = الزر « Suivant » مضاء. المسه.
gaz-espace-next-well = هذه صفحة كلمة السر.
gaz-espace-next-mistake-again = الحساب موجود من قبل. حساب واحد يكفي.
    .second = هذا الزر في الأسفل لمن ليس له حساب. حسابك جاهز.
    .third = عد إلى الوراء بالسهم. ثم المس « Suivant » (التالي).

gaz-espace-login-password-name = كلمة السر
gaz-espace-login-password-say = اكتب كلمة السر لحساب GRDF.
gaz-espace-login-password-why =
    هي التي اخترتها الآن.
    كلمة سر المورد لا تصلح هنا.
gaz-espace-login-password-hint-1 = خذ كلمة السر التي أنشأت بها الحساب. انتبه إلى الحرف الكبير.
gaz-espace-login-password-hint-2 = الخانة في الوسط، تحت عنوان بريدك.
gaz-espace-login-password-hint-3 = الخانة مضاءة. اكتب { $value }.
gaz-espace-login-password-well = كلمة السر صحيحة.
gaz-espace-login-password-mistake-supplier = هذه ليست كلمة السر لهذا الحساب.
    .second = كثيرون يكتبون كلمة سر المورد. هنا نكتب كلمة سر GRDF.
    .third = امسح الخانة. اكتب { $value }.

gaz-espace-connect-name = تسجيل الدخول
gaz-espace-connect-say = المس « Se connecter » (تسجيل الدخول).
gaz-espace-connect-why =
    العنوان وكلمة السر مكتوبان.
    في الواقع، قد يتأكد سؤال صغير أنك إنسان.
gaz-espace-connect-hint-1 = الصفحتان مملوءتان. ادخل.
gaz-espace-connect-hint-2 = الزر تحت كلمة السر.
gaz-espace-connect-hint-3 = الزر « Se connecter » مضاء. المسه مرة واحدة فقط.
gaz-espace-connect-well = أنت داخل الحساب. هو ما زال فارغًا.

## Add the home

gaz-espace-find-pce-name = إيجاد رقم PCE
gaz-espace-find-pce-say = ابحث عن رقم PCE على الفاتورة.
gaz-espace-find-pce-why =
    على الطاولة فاتورتان متشابهتان.
    رقم PCE على فاتورة الغاز. فيه 14 رقمًا.
gaz-espace-find-pce-hint-1 = خذ فاتورة الغاز. ابحث عن كلمة « PCE ».
gaz-espace-find-pce-hint-2 = الأوراق تحت الصفحة. السطر تحت رقم الزبون (« référence client »).
gaz-espace-find-pce-hint-3 = اتبع المكان المضاء. المس سطر PCE.
gaz-espace-find-pce-well = هذا هو الرقم الصحيح، وفيه 14 رقمًا.

gaz-espace-type-pce-name = كتابة رقم PCE
gaz-espace-type-pce-say = اكتب 14 رقمًا.
gaz-espace-type-pce-why =
    هذا الرقم يقول لشركة GRDF أي سكن تعرض.
    انسخ أربعة أرقام في كل مرة.
gaz-espace-type-pce-hint-1 = رقم PCE على فاتورة الغاز هو { $value }.
gaz-espace-type-pce-hint-2 = هي الخانة الأولى في الصفحة.
gaz-espace-type-pce-hint-3 = الخانة « PCE du logement » (رقم PCE للسكن) مضاءة. اكتب { $value }.
gaz-espace-type-pce-well = شركة GRDF تعرف هذا السكن.
gaz-espace-type-pce-value = رقم PCE، فاتورة الغاز
gaz-espace-type-pce-mistake-thirteen = تنقص أرقام. يجب أن تكون 14.
    .second = احسب أربعة أرقام في كل مرة. المجموعة الأخيرة فيها رقمان.
    .third = امسح الخانة. انسخ { $value } كاملًا.
gaz-espace-type-pce-mistake-pdl = هذا الرقم من فاتورة الكهرباء. هو رقم PDL.
    .second = فيه أيضًا 14 رقمًا، والخلط بينهما عادي.
    .third = خذ فاتورة الغاز. انسخ { $value }.
gaz-espace-type-pce-mistake-client = هذا رقم الزبون (« référence client »). فيه 10 أرقام فقط.
    .second = هو رقم العقد. شركة GRDF تطلب رقم السكن.
    .third = امسح الخانة. انسخ { $value }.

gaz-espace-consent-name = الموافقة
gaz-espace-consent-say = ضع علامة في خانة الموافقة.
gaz-espace-consent-why =
    الاستهلاك يبين متى نكون في البيت.
    لهذا تطلب شركة GRDF موافقتك.
gaz-espace-consent-hint-1 = يسكن { $first-name } فعلًا في هذا السكن. يمكنه أن يوافق.
gaz-espace-consent-hint-2 = الخانة الصغيرة تحت اسم صاحب العقد.
gaz-espace-consent-hint-3 = الخانة « J’habite ce logement » (أسكن في هذا السكن) مضاءة. المسها.
gaz-espace-consent-well = أعطيت الموافقة. يمكن سحبها لاحقًا.

gaz-espace-add-name = الإضافة
gaz-espace-add-say = المس « Ajouter ce logement » (إضافة هذا السكن).
gaz-espace-add-why =
    اسم صاحب العقد مكتوب من قبل.
    هو الاسم نفسه على العقد.
gaz-espace-add-hint-1 = الرقم والاسم والموافقة موجودة. أرسل.
gaz-espace-add-hint-2 = الزر في أسفل الاستمارة.
gaz-espace-add-hint-3 = الزر « Ajouter ce logement » مضاء. المسه.
gaz-espace-add-well = السكن موجود في الحساب.

gaz-espace-log-out-name = تسجيل الخروج
gaz-espace-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
gaz-espace-log-out-why =
    هذا الحاسوب يستعمله آخرون.
    إغلاق الصفحة لا يكفي.
gaz-espace-log-out-hint-1 = انتهى كل شيء. أغلق حساب { $first-name }.
gaz-espace-log-out-hint-2 = الزر تحت إطار السكن.
gaz-espace-log-out-hint-3 = الزر « Se déconnecter » مضاء. المسه.
gaz-espace-log-out-well = الحساب مغلق على هذا الحاسوب.

## Other buttons

gaz-espace-decoy-connect-home = هذا المربع لإيصال الغاز إلى سكن.
    .second = لدى { $first-name } الغاز من قبل. هو يريد حسابًا.
    .third = المس الزر « Mon espace » (حسابي)، فوقه مباشرة.
gaz-espace-decoy-forgotten = هذا الرابط لتغيير كلمة سر ضائعة.
    .second = كلمة السر على البطاقة. لم يضع شيء.
    .third = اكتب كلمة السر، ثم المس « Se connecter » (تسجيل الدخول).
gaz-espace-decoy-later = يمكنك الانتظار. لكن دون سكن، يبقى الحساب فارغًا.
    .second = الفاتورة على الطاولة. هذا وقت مناسب.
    .third = اكتب رقم PCE، ثم المس « Ajouter ce logement » (إضافة هذا السكن).
gaz-espace-decoy-bill = هذه رسالة من المورد. حساب الزبون لديه موقع آخر.
    .second = هي عن فاتورة. أنت تنتظر رسالة تفعيل.
    .third = عد إلى القائمة. افتح رسالة GRDF.
gaz-espace-decoy-scam = هذه الرسالة تخيفك لكي تدفع بسرعة. هي فخ.
    .second = شركة GRDF لا تكتب لتطلب بطاقة بنكية.
    .third = عد إلى القائمة. في الواقع، احذف هذه الرسالة.
gaz-espace-decoy-pay = توقف هنا. هنا لا يذهب شيء. في الواقع، هذه سرقة.
    .second = مشكلة قطع الغاز لا تُحل أبدًا برابط في رسالة إلكترونية.
    .third = عد إلى قائمة الرسائل. افتح رسالة GRDF.
gaz-espace-decoy-client = هذا رقم الزبون (« référence client »). هو رقم العقد.
    .second = فيه 10 أرقام. رقم PCE فيه 14 رقمًا.
    .third = المس السطر تحته مباشرة: رقم PCE.
gaz-espace-decoy-pdl = هذا الرقم فيه 14 رقمًا، لكنه للكهرباء.
    .second = رقم PDL للكهرباء، ورقم PCE للغاز.
    .third = أغلق هذه الورقة. افتح فاتورة الغاز.
