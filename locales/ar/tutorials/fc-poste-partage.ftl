# The coach's words: leave a shared computer. Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

fc-poste-partage-title = مغادرة حاسوب مشترك
fc-poste-partage-aim =
    سيأتي أشخاص آخرون بعدك.
    تعلم أن تغادر دون ترك أثر.
fc-poste-partage-task =
    وصلت { $first-name }. بقي حساب شخص آخر مفتوحًا: أغلقه.
    ثم ادخل إلى حساب { $first-name } على ameli.
    اطبع شهادة حقوقها (« attestation de droits »).
    أخيرًا، لا تترك شيئًا: لا كلمة سر، ولا حسابًا، ولا بريدًا، ولا ملفًا، ولا ورقة.
fc-poste-partage-next-1 = الشخص التالي يجد حاسوبًا نظيفًا.
fc-poste-partage-next-2 = قبل أن تقوم: هل خرجت من كل الحسابات؟ هل أخذت أوراقك؟ هل أخذت مفتاح USB؟
fc-poste-partage-next-3 = هل نسيت؟ ادخل إلى حسابك من مكان آخر وغير كلمة السر.
fc-poste-partage-keep-1 = الورقة المطبوعة
fc-poste-partage-keep-2 = مفتاح USB، إن كان لديك
fc-poste-partage-help = نصائح: www.cnil.fr و www.cybermalveillance.gouv.fr. التأمين الصحي: الموقع www.ameli.fr، الهاتف 3646. هنا، اسأل في الشباك.

## The account of somebody else

fc-poste-partage-notice-name-name = قراءة الاسم
fc-poste-partage-notice-name-say = هناك حساب مفتوح. المس الاسم المكتوب في الأعلى.
fc-poste-partage-notice-name-why =
    أنت تساعد { $first-name }. هذا ليس اسمها.
    الشخص السابق لم يغلق حسابه.
    يستطيع أي شخص قراءة ما استرجعه من مصاريف.
fc-poste-partage-notice-name-hint-1 = قبل أن تبدأ، انظر لمن هذا الحساب.
fc-poste-partage-notice-name-hint-2 = الاسم في أعلى الصفحة، تحت العنوان.
fc-poste-partage-notice-name-hint-3 = الاسم مضاء. المسه.
fc-poste-partage-notice-name-well = هذا حساب Nathalie، وليس حساب { $first-name }.

fc-poste-partage-close-other-name = إغلاق هذا الحساب
fc-poste-partage-close-other-say = المس « Se déconnecter » (تسجيل الخروج)، دون قراءة الباقي.
fc-poste-partage-close-other-why =
    هذه المعلومات خاصة.
    عندما تغلق الحساب، تساعد Nathalie.
fc-poste-partage-close-other-hint-1 = هذا الحساب ليس لك. أغلقه بأدب.
fc-poste-partage-close-other-hint-2 = الرابط في الأعلى، تحت الاسم.
fc-poste-partage-close-other-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
fc-poste-partage-close-other-well = حساب Nathalie مغلق. أخبر الشباك أيضًا.

## Enter the account

fc-poste-partage-type-nir-name = كتابة الرقم
fc-poste-partage-type-nir-say = اكتب رقم الضمان الاجتماعي الخاص بـ { $first-name }.
fc-poste-partage-type-nir-why =
    تجده على بطاقة { $first-name }.
    هنا نكتب 13 رقمًا، دون المفتاح.
fc-poste-partage-type-nir-hint-1 = انسخ أول 13 رقمًا من البطاقة.
fc-poste-partage-type-nir-hint-2 = هي الخانة الأولى في الصفحة.
fc-poste-partage-type-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
fc-poste-partage-type-nir-well = الرقم صحيح.
fc-poste-partage-type-nir-mistake-has-key = كتبت 15 رقمًا. هنا نكتب 13 رقمًا.
    .second = آخر رقمين هما المفتاح. امسحهما.
    .third = المس «مسح» مرتين. يبقى { $value }.

fc-poste-partage-type-password-name = كلمة السر
fc-poste-partage-type-password-say = اكتب كلمة السر.
fc-poste-partage-type-password-why =
    اترك الخانة « Se souvenir de moi » (تذكرني) فارغة.
    وإلا، يحتفظ الحاسوب برقمك.
fc-poste-partage-type-password-hint-1 = انسخ كلمة السر من البطاقة. انتبه إلى الحرف الكبير.
fc-poste-partage-type-password-hint-2 = هي الخانة الثانية، تحت الرقم.
fc-poste-partage-type-password-hint-3 = الخانة مضاءة. اكتب { $value }.
fc-poste-partage-type-password-well = كلمة السر صحيحة.

fc-poste-partage-connect-name = تسجيل الدخول
fc-poste-partage-connect-say = المس « Je me connecte » (أسجل الدخول).
fc-poste-partage-connect-why =
    الخانتان جاهزتان.
    بعد ذلك، يرسل موقع ameli رمزًا بالبريد الإلكتروني.
fc-poste-partage-connect-hint-1 = أعط الآن الرقم وكلمة السر إلى ameli.
fc-poste-partage-connect-hint-2 = الزر في أسفل الصفحة.
fc-poste-partage-connect-hint-3 = الزر « Je me connecte » مضاء. المس هذا الزر.
fc-poste-partage-connect-well = تم إرسال رمز إلى البريد الإلكتروني.

fc-poste-partage-read-code-name = قراءة الرمز
fc-poste-partage-read-code-say = في البريد الإلكتروني، افتح رسالة ameli.
fc-poste-partage-read-code-why =
    البريد الإلكتروني في تبويب آخر.
    صفحة ameli تبقى مفتوحة.
    عند المغادرة، يجب إغلاق الاثنين.
fc-poste-partage-read-code-hint-1 = الرمز في رسالة إلكترونية. وصلت الآن.
fc-poste-partage-read-code-hint-2 = المس التبويب « Boîte mail » (البريد الإلكتروني)، في الأعلى. الرسالة في السطر الأول.
fc-poste-partage-read-code-hint-3 = اتبع المكان المضاء، حتى « Ouvrir » (فتح).
fc-poste-partage-read-code-well = ظهر الرمز. فيه 6 أرقام.

fc-poste-partage-type-code-name = كتابة الرمز
fc-poste-partage-type-code-say = عد إلى ameli.fr. اكتب الرمز.
fc-poste-partage-type-code-why =
    أنت طلبت هذا الرمز. هذا عادي.
    هو صالح مرة واحدة فقط.
fc-poste-partage-type-code-hint-1 = الرمز هو { $value }. نكتبه في الخانات الست.
fc-poste-partage-type-code-hint-2 = التبويب « ameli.fr » في الأعلى، على اليسار.
fc-poste-partage-type-code-hint-3 = اتبع المكان المضاء. اكتب { $value }.
fc-poste-partage-type-code-well = الرمز صحيح.

fc-poste-partage-confirm-code-name = تأكيد الرمز
fc-poste-partage-confirm-code-say = المس « Valider » (تأكيد).
fc-poste-partage-confirm-code-why = بعد هذا الزر، ينفتح الحساب.
fc-poste-partage-confirm-code-hint-1 = كتبت الأرقام الستة. أكدها.
fc-poste-partage-confirm-code-hint-2 = الزر تحت خانات الرمز.
fc-poste-partage-confirm-code-hint-3 = الزر « Valider » مضاء. المسه مرة واحدة.
fc-poste-partage-confirm-code-well = حساب { $first-name } مفتوح.

## Give nothing to keep

fc-poste-partage-refuse-save-name = الرفض
fc-poste-partage-refuse-save-say = المتصفح يطرح سؤالًا. المس « Jamais » (أبدًا).
fc-poste-partage-refuse-save-why =
    هذا الحاسوب ليس لك.
    إذا حفظ كلمة السر، يستطيع الشخص التالي الدخول.
fc-poste-partage-refuse-save-hint-1 = يريد الحاسوب حفظ كلمة السر. قل لا.
fc-poste-partage-refuse-save-hint-2 = السؤال تحت العنوان. فيه زران.
fc-poste-partage-refuse-save-hint-3 = الزر « Jamais » مضاء. المس هذا الزر.
fc-poste-partage-refuse-save-well = كلمة السر تبقى سرية.

fc-poste-partage-download-name = أخذ الوثيقة
fc-poste-partage-download-say = المس « Télécharger mon attestation de droits » (تنزيل شهادة حقوقي).
fc-poste-partage-download-why =
    جاءت { $first-name } من أجل هذه الوثيقة.
    ستبقى نسخة على الحاسوب. يجب محوها بعد ذلك.
fc-poste-partage-download-hint-1 = أنت تبحث عن الشهادة. هي في هذا الحساب.
fc-poste-partage-download-hint-2 = هو المربع الكبير، تحت « Bonjour » (مرحبًا).
fc-poste-partage-download-hint-3 = المربع مضاء. المسه مرة واحدة فقط.
fc-poste-partage-download-well = انفتحت الوثيقة. هناك نسخة في « Téléchargements » (التنزيلات).

fc-poste-partage-print-name = الطباعة
fc-poste-partage-print-say = اطبع الوثيقة.
fc-poste-partage-print-why =
    الورقة نضعها في الحقيبة.
    أما الملف فيجب ألا يبقى هنا.
fc-poste-partage-print-hint-1 = الوثيقة على الشاشة. اطبعها على ورقة.
fc-poste-partage-print-hint-2 = الزر « Imprimer » (طباعة) فوق الوثيقة، على اليمين.
fc-poste-partage-print-hint-3 = الزر « Imprimer » مضاء. المسه مرة واحدة.
fc-poste-partage-print-well = بدأت الطابعة. لا تنس الورقة عند المغادرة.

## Erase and close

fc-poste-partage-delete-name = حذف الملف
fc-poste-partage-delete-say = في « Téléchargements » (التنزيلات)، احذف الشهادة.
fc-poste-partage-delete-why =
    على هذه الوثيقة رقم الضمان الاجتماعي.
    قد يفتحها الشخص التالي.
fc-poste-partage-delete-hint-1 = الورقة مطبوعة. لم نعد نحتاج إلى الملف.
fc-poste-partage-delete-hint-2 = بالسهم، عد إلى قائمة الملفات. الزر بجانب الملف.
fc-poste-partage-delete-hint-3 = اتبع المكان المضاء، حتى « Supprimer » (حذف).
fc-poste-partage-delete-well = ذهب الملف إلى سلة المهملات. ما زال فيها.

fc-poste-partage-empty-bin-name = إفراغ سلة المهملات
fc-poste-partage-empty-bin-say = افتح سلة المهملات. أفرغها.
fc-poste-partage-empty-bin-why =
    الملف المحذوف ينتظر في سلة المهملات.
    يمكن أخذه منها من جديد.
    إفراغها يمحوه فعلًا.
fc-poste-partage-empty-bin-hint-1 = الوثيقة ما زالت في سلة المهملات. تخلص منها نهائيًا.
fc-poste-partage-empty-bin-hint-2 = الزر « Ouvrir la corbeille » (فتح السلة) تحت الملفات. زر الإفراغ في داخلها.
fc-poste-partage-empty-bin-hint-3 = اتبع المكان المضاء، حتى « Vider la corbeille » (إفراغ السلة).
fc-poste-partage-empty-bin-well = لم يعد الملف في أي مكان.

fc-poste-partage-log-out-name = إغلاق ameli
fc-poste-partage-log-out-say = عد إلى ameli.fr. سجل الخروج.
fc-poste-partage-log-out-why =
    إغلاق الصفحة لا يكفي.
    دون تسجيل الخروج، يرى الشخص التالي اسم { $first-name }.
    هذا ما حدث مع Nathalie.
fc-poste-partage-log-out-hint-1 = الحساب ما زال مفتوحًا. ابحث عن زر الخروج.
fc-poste-partage-log-out-hint-2 = افتح التبويب « ameli.fr ». الرابط في أعلى الصفحة.
fc-poste-partage-log-out-hint-3 = اتبع المكان المضاء، حتى الخروج من الحساب.
fc-poste-partage-log-out-well = حساب ameli مغلق.

fc-poste-partage-close-mail-name = إغلاق البريد
fc-poste-partage-close-mail-say = أغلق البريد الإلكتروني أيضًا: سجل الخروج.
fc-poste-partage-close-mail-why =
    هذا أكثر ما ننساه.
    من يقرأ رسائلك يستطيع تغيير كلمات السر.
fc-poste-partage-close-mail-hint-1 = هناك حساب آخر مفتوح: حساب البريد.
fc-poste-partage-close-mail-hint-2 = افتح التبويب « Boîte mail » (البريد الإلكتروني). الرابط فوق الرسائل.
fc-poste-partage-close-mail-hint-3 = اتبع المكان المضاء، حتى « Se déconnecter » (تسجيل الخروج).
fc-poste-partage-close-mail-well = البريد الإلكتروني مغلق. وانتهت الطابعة أيضًا.

fc-poste-partage-take-papers-name = أخذ الأوراق
fc-poste-partage-take-papers-say = انظر إلى الطابعة. خذ ورقة { $first-name }.
fc-poste-partage-take-papers-why =
    كثير من الناس ينسون ورقتهم.
    خذ ورقتك، ورقتك فقط.
fc-poste-partage-take-papers-hint-1 = الورقة المطبوعة في درج الطابعة. اقرأ الاسم قبل أخذها.
fc-poste-partage-take-papers-hint-2 = الدرج في أسفل الشاشة. ورقة { $first-name } هي السفلى.
fc-poste-partage-take-papers-hint-3 = اتبع المكان المضاء، حتى الورقة الصحيحة.
fc-poste-partage-take-papers-well = كل شيء مغلق، وأوراقك معك. يمكنك الذهاب.

## Other buttons

fc-poste-partage-decoy-payments = هذه مصاريف استرجعتها Nathalie. هي معلومات خاصة.
    .second = انظر إلى الاسم، في الأعلى. هذا الحساب ليس لك.
    .third = المس الاسم، ثم « Se déconnecter » (تسجيل الخروج).
fc-poste-partage-decoy-messages = هذه رسائل Nathalie. اتركها مغلقة.
    .second = أنت أيضًا لا تحب أن يقرأ أحد رسائلك.
    .third = المس الاسم، ثم « Se déconnecter » (تسجيل الخروج).
fc-poste-partage-decoy-save = توقف. قد يدخل الشخص التالي إلى الحساب.
    .second = الزر « Enregistrer » (حفظ) جيد في بيتك. ليس على حاسوب مشترك.
    .third = المس الزر الآخر: « Jamais » (أبدًا).
fc-poste-partage-decoy-log-out-early = الخروج من هنا فعلًا. لكن { $first-name } لم تأخذ وثيقتها بعد.
    .second = أولًا، نزل الشهادة. بعد ذلك، تغلق كل شيء.
    .third = عد إلى الحساب. المس « Télécharger mon attestation de droits » (تنزيل شهادة حقوقي).
fc-poste-partage-decoy-neighbour = هذه ورقة Karim. اتركها، أو أعطها للشباك.
    .second = اقرأ الاسم على كل ورقة. خذ ورقتك فقط.
    .third = خذ الورقة السفلى.
