# The coach's words: register with France Travail. Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ft-inscription-title = التسجيل في France Travail
ft-inscription-aim =
    تبحث عن عمل. تسجل نفسك لكي تحصل على المساعدة.
    الطلب نفسه يصلح لإعانة البطالة، إن كان لك الحق.
ft-inscription-task =
    سجل { $first-name } في France Travail.
    عقدها المحدد المدة (CDD) في المخبز انتهى في آخر الشهر الماضي.
    أوراقها على الطاولة: بطاقة الهوية، شهادة صاحب العمل، ورقة RIB.
    اقرأ الملخص جيدًا. فيه جواب غير صحيح.
    في النهاية، انظر إلى تاريخ أول تحديث شهري. ثم سجل الخروج.
ft-inscription-next-1 = من نهاية الشهر، تقوم { $first-name } بأول تحديث شهري. حتى بعد تسجيل حديث.
ft-inscription-next-2 = الجواب عن الإعانة يصل إلى مساحتها، في رسالة.
ft-inscription-next-3 = يستقبلها مستشار. معًا، يحضران البحث عن عمل.
ft-inscription-keep-1 = المعرف وكلمة السر، على ورقة في البيت
ft-inscription-keep-2 = تاريخ أول تحديث شهري
ft-inscription-help = مؤسسة France Travail: الموقع www.francetravail.fr، الهاتف 3949. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## Begin

ft-inscription-sign-up-name = فتح التسجيل
ft-inscription-sign-up-say = المس « S’inscrire, se réinscrire » (التسجيل أو إعادة التسجيل).
ft-inscription-sign-up-why =
    الزر « S’inscrire » (التسجيل) لأول مرة أو للعودة.
    الزر « Se connecter » (الدخول) لمن له حساب مفتوح من قبل.
ft-inscription-sign-up-hint-1 = لم تسجل { $first-name } بعد. يجب إذن فتح تسجيل.
ft-inscription-sign-up-hint-2 = هناك زران متتاليان تحت الرسالة. خذ الثاني.
ft-inscription-sign-up-hint-3 = الزر « S’inscrire, se réinscrire » مضاء. المسه.
ft-inscription-sign-up-well = انفتح التسجيل. لا يُرسل شيء قبل النهاية.
ft-inscription-sign-up-mistake-log-in = هذا الزر يطلب حسابًا. ليس لدى { $first-name } حساب بعد.
    .second = الدخول يحتاج إلى كلمة سر اخترناها من قبل.
    .third = المس الزر المجاور: « S’inscrire, se réinscrire ».

ft-inscription-case-name = ذكر الوضع
ft-inscription-case-say = المس وضع { $first-name }.
ft-inscription-case-why =
    هذا الاختبار القصير يقول هل يتم التسجيل عبر الإنترنت.
    الجواب مهم للحقوق.
    ورقة صاحب العمل تعطي الكلمة الصحيحة.
ft-inscription-case-hint-1 = كان لعقدها تاريخ نهاية. هذا التاريخ مضى.
ft-inscription-case-hint-2 = تحت « Quelle est votre situation ? » (ما وضعك؟)، هو المربع الثالث.
ft-inscription-case-hint-3 = المربع « Mon CDD est terminé » (انتهى عقدي المحدد المدة) مضاء. المسه.
ft-inscription-case-well = هذا هو الوضع الصحيح. بدأت الاستمارة.
ft-inscription-case-mistake-resigned = الاستقالة هي أن تختار المغادرة. هنا، وصل العقد إلى نهايته.
    .second = على الطاولة، شهادة صاحب العمل تقول « Fin de CDD » (نهاية عقد محدد المدة).
    .third = المس « Changer ma réponse » (تغيير جوابي). ثم المس « Mon CDD est terminé ».

## Personal details

ft-inscription-birth-name-name = الاسم عند الولادة
ft-inscription-birth-name-say = اكتب اسم العائلة عند الولادة.
ft-inscription-birth-name-why =
    هو الاسم المكتوب في شهادة الميلاد.
    الاسم المستعمل اسم آخر، هو اسم كل يوم.
    لربح الوقت، خانات الهوية الأخرى مملوءة.
ft-inscription-birth-name-hint-1 = انظر إلى بطاقة الهوية، على الطاولة. خذ السطر « Nom » (الاسم).
ft-inscription-birth-name-hint-2 = هي الخانة الأولى، تحت « Votre identité » (هويتك).
ft-inscription-birth-name-hint-3 = الخانة مضاءة. اكتب { $value }.
ft-inscription-birth-name-well = الاسم عند الولادة صحيح.
ft-inscription-birth-name-mistake-usual = هذا هو الاسم المستعمل. هنا نطلب الاسم عند الولادة.
    .second = كثير من المتزوجات لهن اسمان. هنا، هو الاسم قبل الزواج.
    .third = امسح الخانة. اكتب { $value }.

ft-inscription-email-name = البريد الإلكتروني
ft-inscription-email-say = اكتب عنوان البريد الإلكتروني.
ft-inscription-email-why =
    مؤسسة France Travail تكتب إلى هذا العنوان.
    مع خطأ واحد، لا تصل أي رسالة.
ft-inscription-email-hint-1 = انسخ العنوان من البطاقة، دون مسافات. لا تنس العلامة @.
ft-inscription-email-hint-2 = الخانة تحت الهاتف، في « Vous joindre » (الاتصال بك).
ft-inscription-email-hint-3 = الخانة « Adresse mail » (البريد الإلكتروني) مضاءة. اكتب { $value }.
ft-inscription-email-well = العنوان صحيح، حرفًا حرفًا.

ft-inscription-email-again-name = البريد مرة ثانية
ft-inscription-email-again-say = اكتب عنوان البريد الإلكتروني مرة ثانية.
ft-inscription-email-again-why =
    الموقع يقارن بين العنوانين.
    هكذا يظهر خطأ الكتابة فورًا.
ft-inscription-email-again-hint-1 = هو العنوان نفسه الموجود في الخانة التي فوقها.
ft-inscription-email-again-hint-2 = الخانة تحت عنوان البريد الأول مباشرة.
ft-inscription-email-again-hint-3 = الخانة الثانية مضاءة. اكتب مرة أخرى { $value }.
ft-inscription-email-again-well = العنوانان متطابقان.
ft-inscription-email-again-mistake-different = العنوانان غير متطابقين. هناك حرف مختلف.
    .second = اقرأ بصوت منخفض، حرفًا حرفًا، في الخانتين.
    .third = امسح هذه الخانة. اكتب { $value }، دون مسافات.

ft-inscription-password-name = كلمة السر
ft-inscription-password-say = اختر كلمة سر: تلك المكتوبة على البطاقة.
ft-inscription-password-why =
    القواعد تحت الخانة. كل قاعدة تضيء عندما تحترمها.
    في الواقع، خذ كلمة سر مختلفة لكل موقع.
ft-inscription-password-hint-1 = انسخ كلمة السر من البطاقة. هي تحترم كل القواعد.
ft-inscription-password-hint-2 = الخانة في الأسفل، تحت « Votre accès » (دخولك).
ft-inscription-password-hint-3 = الخانة مضاءة. اكتب { $value }، مع الحرف الكبير والشرطة.
ft-inscription-password-well = كل القواعد مضاءة. تم اختيار كلمة السر.

ft-inscription-to-situation-name = المتابعة
ft-inscription-to-situation-say = المس « Continuer » (متابعة).
ft-inscription-to-situation-why =
    أجوبتك محفوظة.
    الرجوع إلى الوراء لا يمحو شيئًا.
ft-inscription-to-situation-hint-1 = هذه الصفحة مملوءة. انتقل إلى التالية.
ft-inscription-to-situation-hint-2 = الزر في أسفل الصفحة.
ft-inscription-to-situation-hint-3 = الزر « Continuer » مضاء. المس هذا الزر.
ft-inscription-to-situation-well = ظهرت الخطوة 2: الوضع.
ft-inscription-to-situation-mistake-missing = الموقع ما زال ينتظر جوابًا. حوله إطار.
    .second = اصعد في الصفحة. هناك رسالة تحت الخانة التي يجب مراجعتها.
    .third = املأ الخانات الفارغة، من الأعلى إلى الأسفل. ثم المس « Continuer ».

## The situation

ft-inscription-last-day-name = آخر يوم عمل
ft-inscription-last-day-say = اكتب آخر يوم في العقد.
ft-inscription-last-day-why =
    التسجيل يكون بعد هذا اليوم.
    التاريخ الدقيق في شهادة صاحب العمل.
ft-inscription-last-day-hint-1 = انتهى العقد في آخر يوم من شهر « { $previous-month } ».
ft-inscription-last-day-hint-2 = هناك ثلاث خانات: اليوم والشهر والسنة.
ft-inscription-last-day-hint-3 = الخانات مضاءة. اكتب { $value }.
ft-inscription-last-day-well = التاريخ هو نفسه المكتوب على الورقة.
ft-inscription-last-day-value = آخر يوم في العقد
ft-inscription-last-day-mistake-today = هذا تاريخ اليوم. الموقع يطلب نهاية العقد.
    .second = انظر إلى شهادة صاحب العمل. خذ التاريخ بعد كلمة « au » (إلى).
    .third = امسح الخانات الثلاث. اكتب { $value }.

ft-inscription-to-bank-name = المتابعة
ft-inscription-to-bank-say = اقرأ آخر عمل، ثم المس « Continuer » (متابعة).
ft-inscription-to-bank-why =
    صاحب العمل يرسل أحيانًا هذه السطور بنفسه.
    نتحقق منها لاحقًا، في الملخص.
ft-inscription-to-bank-hint-1 = التاريخ مكتوب. اذهب إلى صفحة الحساب البنكي.
ft-inscription-to-bank-hint-2 = الزر تحت سطور آخر عمل.
ft-inscription-to-bank-hint-3 = الزر « Continuer » مضاء. المسه.
ft-inscription-to-bank-well = ظهرت الخطوة 3: الإعانة.

## The bank account

ft-inscription-find-iban-name = إيجاد رقم IBAN
ft-inscription-find-iban-say = افتح ورقة RIB، على الطاولة. المس رقم IBAN.
ft-inscription-find-iban-why =
    رقم IBAN هو رقم الحساب.
    في فرنسا، يبدأ بالحرفين FR.
    رقم البطاقة البنكية لا يُستعمل هنا أبدًا.
ft-inscription-find-iban-hint-1 = ابحث عن ورقة البنك، وليس البطاقة. الرقم الصحيح يبدأ بالحرفين FR.
ft-inscription-find-iban-hint-2 = الأوراق تحت الصفحة. رقم IBAN في أسفل ورقة RIB.
ft-inscription-find-iban-hint-3 = اتبع المكان المضاء. المس الرقم الذي يبدأ بالحرفين FR.
ft-inscription-find-iban-well = هذا هو IBAN. فيه 27 علامة، مع الحروف.
ft-inscription-find-iban-mistake-card = هذا رقم البطاقة. هو للدفع. يبقى سريًا.
    .second = لاستلام المال، يطلب الموقع رقم IBAN، ولا يطلب البطاقة أبدًا.
    .third = أغلق البطاقة. افتح ورقة RIB، والمس الرقم الذي يبدأ بالحرفين FR.

ft-inscription-iban-name = كتابة رقم IBAN
ft-inscription-iban-say = اكتب رقم IBAN.
ft-inscription-iban-why =
    ستُدفع الإعانة إلى هذا الحساب.
    يجب أن يكون الحساب باسم { $first-name }.
ft-inscription-iban-hint-1 = انسخ IBAN من ورقة RIB، أربع علامات في كل مرة. المسافات لا تهم.
ft-inscription-iban-hint-2 = هي الخانة الوحيدة في الصفحة.
ft-inscription-iban-hint-3 = الخانة « IBAN » مضاءة. اكتب { $value }.
ft-inscription-iban-well = رقم IBAN كامل. الموقع تعرف عليه.
ft-inscription-iban-mistake-card = هذا رقم البطاقة البنكية. لا تعطه هنا.
    .second = رقم IBAN يبدأ بالحرفين FR. هو على ورقة RIB، وليس على البطاقة.
    .third = امسح الخانة. اكتب { $value }.
ft-inscription-iban-mistake-too-short = تنقص أرقام. رقم IBAN الفرنسي فيه 27 علامة.
    .second = قارن مع ورقة RIB، مجموعة بعد مجموعة. المجموعة الأخيرة أقصر.
    .third = اكتب نهاية الرقم، حتى تحصل على { $value }.

ft-inscription-to-summary-name = عرض الملخص
ft-inscription-to-summary-say = المس « Continuer » (متابعة).
ft-inscription-to-summary-why =
    الصفحة التالية تعرض كل الأجوبة.
    لا يُرسل شيء الآن.
ft-inscription-to-summary-hint-1 = الحساب البنكي مكتوب. اذهب إلى الصفحة الأخيرة.
ft-inscription-to-summary-hint-2 = الزر في الأسفل، تحت خانة IBAN.
ft-inscription-to-summary-hint-3 = الزر « Continuer » مضاء. المسه مرة واحدة.
ft-inscription-to-summary-well = هذا هو الملخص. خذ وقتك في قراءته.

## Check and mend

ft-inscription-edit-job-name = تصحيح سطر
ft-inscription-edit-job-say = هناك سطر غير صحيح. المس زره « Modifier » (تعديل).
ft-inscription-edit-job-why =
    قارن كل سطر مع الأوراق.
    الشهادة تذكر دوامًا جزئيًا. الموقع كتب دوامًا كاملًا.
    أي خطأ هنا يغير الإعانة.
ft-inscription-edit-job-hint-1 = اقرأ مدة العمل في شهادة صاحب العمل. ثم اقرأ الموقع من جديد.
ft-inscription-edit-job-hint-2 = هو السطر الأخير، سطر المخبز. الزر على اليمين.
ft-inscription-edit-job-hint-3 = الزر « Modifier » لآخر عمل مضاء. المسه.
ft-inscription-edit-job-well = وجدت الخطأ. تصحيحه سهل.
ft-inscription-edit-job-mistake-too-soon = انتظر قليلًا. هناك سطر لا يطابق الأوراق بعد.
    .second = قارن آخر عمل مع شهادة صاحب العمل.
    .third = المس « Modifier » (تعديل)، في سطر المخبز.
ft-inscription-edit-job-mistake-other-row = هذا السطر صحيح. يمكنك تركه.
    .second = ابحث عن سطر المخبز. مدة العمل فيه غير صحيحة.
    .third = عد إلى الملخص بالزر « Continuer ». خذ السطر الأخير.

ft-inscription-part-time-name = مدة العمل
ft-inscription-part-time-say = المس « Temps partiel » (دوام جزئي).
ft-inscription-part-time-why =
    الدوام الجزئي يعني: ساعات أقل من الدوام الكامل.
    الشهادة تذكر عدد الساعات في الأسبوع.
ft-inscription-part-time-hint-1 = ماذا كتب صاحب العمل في الشهادة؟ اختر الشيء نفسه.
ft-inscription-part-time-hint-2 = هو المربع الكبير الثاني في الصفحة.
ft-inscription-part-time-hint-3 = المربع « Temps partiel » مضاء. المسه.
ft-inscription-part-time-well = تم التصحيح. الملخص يعرض المدة الصحيحة.
ft-inscription-part-time-mistake-full = الدوام الكامل هو ما كتبه الموقع. الورقة تقول شيئًا آخر.
    .second = افتح الشهادة، على الطاولة. اقرأ السطر « Durée du travail » (مدة العمل).
    .third = المس « Modifier » (تعديل) عند آخر عمل. ثم المس « Temps partiel ».

## Send

ft-inscription-certify-name = التعهد
ft-inscription-certify-say = ضع علامة على « Je certifie » (أتعهد).
ft-inscription-certify-why =
    التعهد هو أن تقول إن كل شيء صحيح.
    الخطأ دون قصد يمكن تصحيحه لاحقًا.
ft-inscription-certify-hint-1 = كل السطور صحيحة. قل ذلك بالمربع الصغير.
ft-inscription-certify-hint-2 = المربع تحت الجدول الأخير، قبل الزر.
ft-inscription-certify-hint-3 = المربع « Je certifie » مضاء. المسه.
ft-inscription-certify-well = تم وضع العلامة.

ft-inscription-send-name = التأكيد
ft-inscription-send-say = المس « Valider mon inscription » (تأكيد تسجيلي).
ft-inscription-send-why =
    هو الزر الوحيد الذي يرسل.
    قبله، يبقى كل شيء مسودة.
ft-inscription-send-hint-1 = الطلب جاهز وتم التحقق منه. يجب الآن إرساله.
ft-inscription-send-hint-2 = الزر في أسفل الصفحة، تحت المربع الصغير.
ft-inscription-send-hint-3 = الزر « Valider mon inscription » مضاء. المسه مرة واحدة فقط.
ft-inscription-send-well = تم حفظ التسجيل. اقرأ هذه الصفحة جيدًا.

ft-inscription-first-update-name = تسجيل التاريخ
ft-inscription-first-update-say = المس تاريخ أول تحديث شهري.
ft-inscription-first-update-why =
    كل شهر، يجب أن نقول هل ما زلنا نبحث عن عمل.
    دون ذلك، يتوقف التسجيل.
    في الواقع، اكتب هذا التاريخ على ورقة.
ft-inscription-first-update-hint-1 = متى يجب العودة إلى الموقع؟ الصفحة تقول ذلك.
ft-inscription-first-update-hint-2 = التاريخ تحت الجملة « Pour rester inscrite » (للبقاء مسجلة).
ft-inscription-first-update-hint-3 = السطر « Première actualisation » (أول تحديث) مضاء. المس التاريخ.
ft-inscription-first-update-well = هذا هو التاريخ المهم. يتكرر كل شهر.

ft-inscription-log-out-name = تسجيل الخروج
ft-inscription-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
ft-inscription-log-out-why =
    التسجيل فتح مساحة باسمها.
    أشخاص آخرون يستعملون هذا الحاسوب.
ft-inscription-log-out-hint-1 = انتهى كل شيء. أغلق المساحة قبل أن تغادر.
ft-inscription-log-out-hint-2 = الرابط في أسفل صفحة التأكيد.
ft-inscription-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المسه.
ft-inscription-log-out-well = المساحة مغلقة. أحسنت، كانت استمارة طويلة.

## Other buttons

ft-inscription-decoy-log-in = هذا الزر لمن له حساب من قبل.
    .second = لم تسجل { $first-name } بعد. ليست لها كلمة سر.
    .third = المس « S’inscrire, se réinscrire ».
ft-inscription-decoy-offers = هنا نبحث عن عرض عمل. التسجيل في مكان آخر.
    .second = البحث عن عرض لا يكفي للتسجيل.
    .third = اصعد إلى الزر « S’inscrire, se réinscrire ».
ft-inscription-decoy-notice = فترة الإشعار هي آخر أسابيع العقد. انتهت هذه الفترة عند { $first-name }.
    .second = نسجل بعد آخر يوم، وليس قبله.
    .third = المس « Mon CDD est terminé ».
ft-inscription-decoy-rsa = مع إعانة RSA، يتم التسجيل وحده. رسالة تخبر بذلك.
    .second = لا تستلم { $first-name } إعانة RSA. عقدها انتهى.
    .third = المس المربع الذي فوقه: « Mon CDD est terminé ».
ft-inscription-decoy-later = هذا ممكن في الواقع. لكن الإعانة ستنتظر هذه الورقة.
    .second = ورقة RIB على الطاولة. من الأفضل كتابة الرقم الآن.
    .third = افتح ورقة RIB، ثم املأ الخانة « IBAN ».
ft-inscription-decoy-bank-code = هذا رقم البنك. هو قصير جدًا.
    .second = رقم IBAN أطول. يبدأ بالحرفين FR.
    .third = المس السطر « IBAN »، تحته مباشرة.
ft-inscription-decoy-card-number = هذا رقم البطاقة. هو للدفع، وليس للاستلام.
    .second = هذا الرقم يبقى سريًا. لا تطلبه France Travail أبدًا.
    .third = أغلق البطاقة. رقم IBAN على ورقة RIB.
ft-inscription-decoy-workshop = الورشة تساعد على البحث عن عمل. ستكون لاحقًا.
    .second = اليوم، بقي التاريخ الذي يجب إيجاده، ثم الخروج.
    .third = عد إلى صفحة التأكيد. أكمل الخطوتين الأخيرتين.
