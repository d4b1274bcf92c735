# The coach's words: create one's private space (MSA). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

msa-espace-prive-title = إنشاء المساحة الخاصة MSA
msa-espace-prive-aim =
    صندوق MSA يهتم بأهل الزراعة.
    المساحة الخاصة للقيام بالإجراءات وقراءة الرسائل.
msa-espace-prive-task =
    السيد { $first-name } متقاعد من الزراعة.
    افتح مساحته الخاصة على موقع MSA.
    رسالة MSA على الطاولة، مع بطاقته الصحية (carte Vitale).
    تغير رقم هاتفه. بريده الإلكتروني يعمل.
    اختر كلمة سره، ثم سجل الخروج.
msa-espace-prive-next-1 = تصل رسالة من MSA إلى البيت. تؤكد المساحة: هذا عادي.
msa-espace-prive-next-2 = يدخل { $first-name } برقمه وكلمة سره.
msa-espace-prive-next-3 = أولًا، يصحح رقم هاتفه في حسابه.
msa-espace-prive-keep-1 = كلمة السر، على ورقة في البيت
msa-espace-prive-keep-2 = آخر رسالة من MSA
msa-espace-prive-help = صندوق MSA: الموقع www.msa.fr. رقم هاتف صندوقك مكتوب على رسائلك. مستشار France services يمكنه أيضًا مساعدتك.

## Sign up

msa-espace-prive-sign-up-name = فتح التسجيل
msa-espace-prive-sign-up-say = المس « S’inscrire » (التسجيل).
msa-espace-prive-sign-up-why =
    الزر « S’inscrire » ينشئ المساحة، مرة واحدة فقط.
    الزر « Se connecter » (الدخول) للمرات التالية.
msa-espace-prive-sign-up-hint-1 = ليس لدى { $first-name } مساحة بعد. يجب إنشاؤها.
msa-espace-prive-sign-up-hint-2 = هناك زران متتاليان، في الأعلى. خذ الثاني.
msa-espace-prive-sign-up-hint-3 = الزر « S’inscrire » مضاء. المسه.
msa-espace-prive-sign-up-well = بدأ التسجيل. هو مجاني.

msa-espace-prive-person-name = ذكر الشخص
msa-espace-prive-person-say = المس « Un particulier » (شخص عادي).
msa-espace-prive-person-why =
    المتقاعد أو الأجير شخص عادي.
    أما « exploitant »، فهو شخص يدير مزرعة.
msa-espace-prive-person-hint-1 = كان { $first-name } عاملًا زراعيًا. هو لا يدير مزرعة.
msa-espace-prive-person-hint-2 = هو آخر المربعات الثلاثة.
msa-espace-prive-person-hint-3 = المربع « Un particulier » مضاء. المسه.
msa-espace-prive-person-well = الموقع يطلب الآن المعرف.

msa-espace-prive-nir-name = كتابة الرقم
msa-espace-prive-nir-say = اكتب رقم الضمان الاجتماعي، 13 رقمًا.
msa-espace-prive-nir-why =
    عند MSA، هذا الرقم هو أيضًا المعرف.
    تجده على البطاقة الصحية (carte Vitale).
    آخر رقمين هما المفتاح: لا نحتاج إليه هنا.
msa-espace-prive-nir-hint-1 = انسخ 13 رقمًا. توقف قبل آخر رقمين على البطاقة الصحية.
msa-espace-prive-nir-hint-2 = هي الخانة الوحيدة في الصفحة.
msa-espace-prive-nir-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-espace-prive-nir-well = صندوق MSA يعرف هذا الرقم.
msa-espace-prive-nir-mistake-has-key = كتبت 15 رقمًا. صندوق MSA يطلب 13 رقمًا، دون المفتاح.
    .second = آخر رقمين هما المفتاح. احذفهما.
    .third = امسح مرتين، في النهاية. يبقى { $value }.

msa-espace-prive-to-question-name = التالي
msa-espace-prive-to-question-say = المس « Suivant » (التالي).
msa-espace-prive-to-question-why =
    سيتحقق صندوق MSA أن الشخص هو { $first-name }.
    يطرح سؤالًا لا يجيب عنه غيره.
msa-espace-prive-to-question-hint-1 = الرقم مكتوب. انتقل إلى السؤال.
msa-espace-prive-to-question-hint-2 = الزر تحت خانة الرقم.
msa-espace-prive-to-question-hint-3 = الزر « Suivant » مضاء. المسه.
msa-espace-prive-to-question-well = ظهر السؤال.

## The question

msa-espace-prive-find-amount-name = إيجاد المبلغ
msa-espace-prive-find-amount-say = افتح رسالة MSA. المس آخر دفعة.
msa-espace-prive-find-amount-why =
    الجواب في ورقة من MSA.
    آخر دفعة هي دفعة الشهر الماضي: « { $previous-month } ».
msa-espace-prive-find-amount-hint-1 = هناك مبلغان متتاليان. خذ أحدث شهر.
msa-espace-prive-find-amount-hint-2 = الرسالة تحت الصفحة. المبلغ الصحيح في الأسفل.
msa-espace-prive-find-amount-hint-3 = اتبع المكان المضاء. المس المبلغ: « { $previous-month } ».
msa-espace-prive-find-amount-well = هذه آخر دفعة.
msa-espace-prive-find-amount-mistake-previous = هذه الدفعة أقدم. الموقع يطلب الأخيرة.
    .second = اقرأ الشهر المكتوب بجانب كل مبلغ.
    .third = المس المبلغ الذي تحته: « { $previous-month } ».

msa-espace-prive-amount-name = كتابة المبلغ
msa-espace-prive-amount-say = اكتب مبلغ آخر دفعة.
msa-espace-prive-amount-why =
    لا نحتاج إلى السنتيمات.
    دون هذا المبلغ، تصل كلمة السر برسالة، لاحقًا.
msa-espace-prive-amount-hint-1 = انسخ المبلغ الذي لمسته الآن.
msa-espace-prive-amount-hint-2 = هي الخانة في الوسط، وعلى يمينها العلامة €.
msa-espace-prive-amount-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-espace-prive-amount-well = المبلغ صحيح.
msa-espace-prive-amount-value = آخر دفعة من MSA
msa-espace-prive-amount-mistake-previous = هذه الدفعة السابقة. الأخيرة أكبر قليلًا.
    .second = في الرسالة، خذ السطر « { $previous-month } ».
    .third = امسح الخانة. اكتب { $value }.

msa-espace-prive-to-channel-name = التالي
msa-espace-prive-to-channel-say = المس « Suivant » (التالي).
msa-espace-prive-to-channel-why =
    صندوق MSA يقارن المبلغ مع ملفاته.
    بعد ذلك، يقترح إرسال رمز.
msa-espace-prive-to-channel-hint-1 = الجواب مكتوب. انتقل إلى التالي.
msa-espace-prive-to-channel-hint-2 = الزر تحت خانة المبلغ.
msa-espace-prive-to-channel-hint-3 = الزر « Suivant » مضاء. المسه.
msa-espace-prive-to-channel-well = صندوق MSA يعرض هاتفًا وعنوان بريد إلكتروني.

## The code

msa-espace-prive-by-mail-name = اختيار البريد
msa-espace-prive-by-mail-say = اختر أين تستلم الرمز.
msa-espace-prive-by-mail-why =
    الموقع يعرض فقط جزءًا من الرقم ومن العنوان.
    قارن مع البطاقة. خذ ما يعمل حتى الآن.
msa-espace-prive-by-mail-hint-1 = هل ينتهي هاتف { $first-name } بالرقم 87؟ قارن مع بطاقته.
msa-espace-prive-by-mail-hint-2 = عنوان البريد صحيح. هو المربع الثاني.
msa-espace-prive-by-mail-hint-3 = المربع « Par mail » (بالبريد الإلكتروني) مضاء. المسه.
msa-espace-prive-by-mail-well = تم إرسال الرمز إلى البريد الإلكتروني.

msa-espace-prive-read-code-name = قراءة الرمز
msa-espace-prive-read-code-say = اذهب إلى « Boîte mail » (البريد الإلكتروني). افتح رسالة الرمز.
msa-espace-prive-read-code-why =
    صفحة MSA تبقى مفتوحة في تبويبها.
    انظر من يكتب، قبل أن تفتح رسالة.
msa-espace-prive-read-code-hint-1 = ابحث عن رسالة MSA التي وصلت الآن.
msa-espace-prive-read-code-hint-2 = التبويب « Boîte mail » في الأعلى. الرسالة هي الأولى في القائمة.
msa-espace-prive-read-code-hint-3 = اتبع المكان المضاء. افتح « Votre code de sécurité » (رمز الأمان).
msa-espace-prive-read-code-well = الرمز فيه 6 أرقام.

msa-espace-prive-type-code-name = كتابة الرمز
msa-espace-prive-type-code-say = عد إلى msa.fr. اكتب الرمز.
msa-espace-prive-type-code-why =
    الرمز صالح مرة واحدة، لبضع دقائق.
    لا نعطيه لأحد، حتى على الهاتف.
msa-espace-prive-type-code-hint-1 = رمز الرسالة هو { $value }. نكتبه في صفحة MSA.
msa-espace-prive-type-code-hint-2 = التبويب « msa.fr » في الأعلى. نكتب رقمًا في كل خانة.
msa-espace-prive-type-code-hint-3 = الخانات مضاءة. اكتب { $value }.
msa-espace-prive-type-code-well = الرمز صحيح.

msa-espace-prive-check-code-name = تأكيد الرمز
msa-espace-prive-check-code-say = المس « Valider » (تأكيد).
msa-espace-prive-check-code-why =
    صندوق MSA يتحقق من الرمز.
    بعد ذلك، يرسل كلمة سر مؤقتة.
msa-espace-prive-check-code-hint-1 = كتبت الأرقام الستة. أعطها إلى صندوق MSA.
msa-espace-prive-check-code-hint-2 = الزر تحت خانات الرمز.
msa-espace-prive-check-code-hint-3 = الزر « Valider » مضاء. المسه.
msa-espace-prive-check-code-well = هو فعلًا { $first-name }. تم إرسال رسالة ثانية.

## The two passwords

msa-espace-prive-read-temporary-name = قراءة الرسالة
msa-espace-prive-read-temporary-say = افتح رسالة كلمة السر المؤقتة.
msa-espace-prive-read-temporary-why =
    مؤقتة تعني: للمرة الأولى فقط.
    ليست هي الرمز. فيها حروف وأرقام.
msa-espace-prive-read-temporary-hint-1 = وصلت الآن رسالة جديدة من MSA. عد لقراءتها.
msa-espace-prive-read-temporary-hint-2 = في « Boîte mail »، عد إلى القائمة. هي في السطر الأول.
msa-espace-prive-read-temporary-hint-3 = اتبع المكان المضاء. افتح « Votre mot de passe temporaire » (كلمة السر المؤقتة).
msa-espace-prive-read-temporary-well = هذه كلمة السر المؤقتة. انظر جيدًا إلى كل علامة.

msa-espace-prive-temporary-name = الدخول الأول
msa-espace-prive-temporary-say = عد إلى msa.fr. اكتب كلمة السر المؤقتة.
msa-espace-prive-temporary-why =
    كل علامة مهمة: الحرف الكبير، الشرطة، الأرقام.
    لا تخلط بين الحرف l والرقم 1.
msa-espace-prive-temporary-hint-1 = انسخ علامة بعد علامة. علامة العين، على اليمين، تعرض ما تكتبه.
msa-espace-prive-temporary-hint-2 = الخانة تحت رقم { $first-name }.
msa-espace-prive-temporary-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-espace-prive-temporary-well = كلمة السر المؤقتة صحيحة.
msa-espace-prive-temporary-value = كلمة السر المؤقتة
msa-espace-prive-temporary-mistake-case = الحروف صحيحة. هناك حرف كبير أو صغير مختلف.
    .second = الحرف الأول وحده كبير.
    .third = امسح الخانة. اكتب { $value }.
msa-espace-prive-temporary-mistake-copied-space = هناك مسافة زائدة. يحدث هذا عند النسخ.
    .second = انظر في البداية والنهاية. علامة العين تعرض ما هو مكتوب.
    .third = امسح الخانة. اكتب { $value }، دون مسافات.
msa-espace-prive-temporary-mistake-own-password = هذه كلمة السر القادمة. نحتاج أولًا إلى كلمة الرسالة.
    .second = الموقع لا يعرف الكلمة الأخرى بعد.
    .third = امسح الخانة. اكتب { $value }.

msa-espace-prive-enter-name = تسجيل الدخول
msa-espace-prive-enter-say = المس « Se connecter » (الدخول).
msa-espace-prive-enter-why =
    هذا أول دخول إلى المساحة.
    سيطلب صندوق MSA فورًا كلمة سر أخرى.
msa-espace-prive-enter-hint-1 = كلمة السر المؤقتة مكتوبة. ادخل.
msa-espace-prive-enter-hint-2 = الزر تحت الخانة.
msa-espace-prive-enter-hint-3 = الزر « Se connecter » مضاء. المسه.
msa-espace-prive-enter-well = استعملت الكلمة المؤقتة. لن تصلح بعد الآن.

msa-espace-prive-own-password-name = كلمة سر جديدة
msa-espace-prive-own-password-say = اكتب كلمة السر الجديدة.
msa-espace-prive-own-password-why =
    هذه الكلمة ستبقى. القواعد تضيء واحدة بعد الأخرى.
    في الواقع، اخترها وحدك، واكتبها عندك في البيت.
msa-espace-prive-own-password-hint-1 = انسخ كلمة السر من البطاقة، مع الشرطة.
msa-espace-prive-own-password-hint-2 = هي الخانة الوحيدة في الصفحة. القواعد تحتها.
msa-espace-prive-own-password-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-espace-prive-own-password-well = كل القواعد محترمة.
msa-espace-prive-own-password-mistake-temporary-again = هذه هي الكلمة المؤقتة. يجب اختيار كلمة أخرى.
    .second = كلمة السر التي في الرسالة لم تعد تصلح.
    .third = امسح الخانة. اكتب { $value }.

msa-espace-prive-save-name = الحفظ
msa-espace-prive-save-say = المس « Enregistrer » (حفظ).
msa-espace-prive-save-why =
    صندوق MSA يحفظ كلمة السر هذه.
    ستستعملها في المرة القادمة.
msa-espace-prive-save-hint-1 = اخترت كلمة السر. احفظها في المساحة.
msa-espace-prive-save-hint-2 = الزر تحت الخانة والقواعد.
msa-espace-prive-save-hint-3 = الزر « Enregistrer » مضاء. المسه.
msa-espace-prive-save-well = المساحة مفتوحة. نافذة صغيرة تطرح سؤالًا.

## Leave nothing behind

msa-espace-prive-not-kept-name = رفض النافذة
msa-espace-prive-not-kept-say = المس « Jamais » (أبدًا).
msa-espace-prive-not-kept-why =
    المتصفح هو الذي يسأل، وليس MSA.
    هذا الحاسوب يستعمله الجميع.
    كلمة السر المحفوظة هنا ستكون للشخص التالي.
msa-espace-prive-not-kept-hint-1 = هل نترك كلمة سر على حاسوب مشترك؟ لا.
msa-espace-prive-not-kept-hint-2 = النافذة تحت عنوان الموقع. فيها زران.
msa-espace-prive-not-kept-hint-3 = الزر « Jamais » مضاء. المسه.
msa-espace-prive-not-kept-well = كلمة السر غير محفوظة على الحاسوب.

msa-espace-prive-log-out-name = تسجيل الخروج
msa-espace-prive-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
msa-espace-prive-log-out-why =
    إغلاق الصفحة لا يكفي.
    يجب إغلاق المساحة نفسها.
msa-espace-prive-log-out-hint-1 = كل شيء جاهز للمرة القادمة. أغلق المساحة.
msa-espace-prive-log-out-hint-2 = الرابط في الأسفل، تحت الأقسام.
msa-espace-prive-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المسه.
msa-espace-prive-log-out-well = المساحة مغلقة. في الواقع، أغلق البريد الإلكتروني أيضًا.

## Other buttons

msa-espace-prive-decoy-log-in = هذا الزر يطلب كلمة سر. ليست لدى { $first-name } كلمة سر بعد.
    .second = ندخل فقط عندما تكون المساحة موجودة.
    .third = المس الزر المجاور: « S’inscrire » (التسجيل).
msa-espace-prive-decoy-company = هذا المربع لصاحب العمل. السيد { $first-name } متقاعد.
    .second = الشركة تسجل برقم آخر.
    .third = المس المربع الأخير: « Un particulier » (شخص عادي).
msa-espace-prive-decoy-farmer = صاحب المزرعة يدير مزرعة. كان { $first-name } عاملًا.
    .second = أجير أو متقاعد: هو شخص عادي.
    .third = المس المربع التالي: « Un particulier » (شخص عادي).
msa-espace-prive-decoy-unknown = هذا الرابط موجود في الواقع. تصل كلمة السر عندئذ برسالة.
    .second = الرسالة تذهب إلى العنوان المعروف عند MSA. يأخذ ذلك بضعة أيام.
    .third = هنا، المبلغ على الطاولة. افتح رسالة MSA.
msa-espace-prive-decoy-by-phone = هذا الرقم ينتهي بالرقم 87. لم يعد رقم { $first-name }.
    .second = ستذهب رسالة SMS إلى هاتف قديم.
    .third = المس المربع التالي: « Par mail » (بالبريد الإلكتروني).
msa-espace-prive-decoy-scam = هذه الرسالة فخ. صندوق MSA لا يطلب البطاقة البنكية أبدًا.
    .second = انظر إلى العنوان: لا ينتهي بـ « msa.fr ».
    .third = عد إلى القائمة. في الواقع، احذف هذه الرسالة.
msa-espace-prive-decoy-previous = هذه الدفعة أقدم. الموقع يطلب الأخيرة.
    .second = الشهر مكتوب بجانب المبلغ.
    .third = المس السطر الذي تحته: « { $previous-month } ».
msa-espace-prive-decoy-keep-yes = على حاسوب مشترك، من الأفضل الرفض.
    .second = قد يدخل الشخص التالي بكلمة السر هذه.
    .third = المس « Jamais » (أبدًا)، بجانبه مباشرة.
