# The coach's words: the monthly update (France Travail). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ft-actualisation-title = التحديث الشهري لوضعك
ft-actualisation-aim =
    كل شهر، تخبر مؤسسة France Travail بما فعلت.
    هذا واجب، حتى إن لم يتغيّر شيء.
ft-actualisation-task =
    قم بالتحديث الشهري باسم { $first-name }.
    هي عملت 24 ساعة في مخبزة.
    راتبها الإجمالي 300 يورو، وقد انتهى هذا العقد.
    ليس لديها شيء آخر تصرّح به.
    ما زالت تبحث عن عمل.
    كشف راتبها على المكتب، تحت الشاشة.
    في النهاية، احتفظ بالإيصال وسجّل الخروج.
ft-actualisation-next-1 = تؤكّد مؤسسة France Travail ذلك في حسابك خلال 24 ساعة.
ft-actualisation-next-2 = يصل المال بعد نحو 3 أيام عمل.
ft-actualisation-next-3 = هل أخطأت؟ اتصل بالرقم 3949 قبل يوم 15.
ft-actualisation-keep-1 = إيصال التحديث
ft-actualisation-keep-2 = كشوف رواتبك لهذا الشهر
ft-actualisation-help = مؤسسة France Travail: الموقع www.francetravail.fr، الهاتف 3949. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## Open the service

ft-actualisation-open-update-name = فتح التحديث
ft-actualisation-open-update-say = المس « M’actualiser » (التحديث).
ft-actualisation-open-update-why =
    تفتح الخدمة يوم 28 من الشهر.
    تُغلَق يوم 15 من الشهر التالي، في منتصف الليل.
ft-actualisation-open-update-hint-1 = ستقول ما فعلته { $first-name } هذا الشهر. يجب فتح هذه الخدمة.
ft-actualisation-open-update-hint-2 = هو المربع الكبير الأول، تحت الرسالة الزرقاء.
ft-actualisation-open-update-hint-3 = المربع « M’actualiser » مضاء. ضع إصبعك عليه.
ft-actualisation-open-update-well = الخدمة مفتوحة. لم يُرسَل شيء بعد.

ft-actualisation-begin-name = البداية
ft-actualisation-begin-say = اقرأ، ثم المس « Commencer » (ابدأ).
ft-actualisation-begin-why =
    الصفحة تعلن ثلاث مراحل: التصريح، المراجعة، الإرسال.
    قبل « Valider » (تأكيد)، يمكنك تغيير كل شيء.
ft-actualisation-begin-hint-1 = هذه الصفحة تشرح ما سيأتي. لا شيء تكتبه هنا.
ft-actualisation-begin-hint-2 = الزر « Commencer » تحت رسالة التنبيه.
ft-actualisation-begin-hint-3 = الزر « Commencer » مضاء. المس هذا الزر.
ft-actualisation-begin-well = ظهر السؤال الأول.

## Work

ft-actualisation-worked-name = التصريح بالعمل
ft-actualisation-worked-say = المس « Oui » (نعم): هي عملت.
ft-actualisation-worked-why =
    عملت { $first-name } في المخبزة.
    نصرّح بالعمل حتى لو كان ساعة واحدة.
ft-actualisation-worked-hint-1 = هل عملت في شهر « { $month } »؟ كشف راتبها يقول ذلك.
ft-actualisation-worked-hint-2 = تحت الجملتين زرّان. الزر « Oui » هو الأول.
ft-actualisation-worked-hint-3 = الزر « Oui » مضاء. المسه للجواب.
ft-actualisation-worked-well = سُجّل الجواب. الموقع يطلب التفاصيل.
ft-actualisation-worked-mistake-no-work = الجواب « Non » (لا) يعني: ولا ساعة عمل. لكن { $first-name } عملت.
    .second = في كشف راتبها 24 ساعة. نصرّح حتى بالعقد الصغير.
    .third = عُد إلى السؤال بالسهم في الأعلى. ثم المس « Oui ».

ft-actualisation-hours-name = كتابة الساعات
ft-actualisation-hours-say = اكتب عدد الساعات: { $value }.
ft-actualisation-hours-why =
    هذا العدد موجود في كشف الراتب.
    نكتب الساعات كاملة، دون الدقائق.
ft-actualisation-hours-hint-1 = كم ساعة عمل في المجموع؟ كشف الراتب، على المكتب، يقول { $value }.
ft-actualisation-hours-hint-2 = هي الخانة الفارغة الأولى، تحت اسم المخبزة.
ft-actualisation-hours-hint-3 = الخانة مضاءة. المسها، ثم اكتب { $value }.
ft-actualisation-hours-well = استلم الموقع عدد الساعات: { $value }.
ft-actualisation-hours-value = الساعات، كشف الراتب
ft-actualisation-hours-mistake-days = الرقم 3 هو عدد الأيام. الموقع يريد الساعات.
    .second = في كشف الراتب، اقرأ السطر « Heures travaillées » (ساعات العمل).
    .third = امسح الرقم 3. اكتب { $value } مكانه.

ft-actualisation-find-gross-name = إيجاد الإجمالي
ft-actualisation-find-gross-say = ابحث عن الراتب الإجمالي (« brut »).
ft-actualisation-find-gross-why =
    كشف الراتب يعرض راتبين.
    الإجمالي (« brut ») هو الراتب قبل الاقتطاعات.
    الصافي (« net ») هو المال الذي يصل إلى البنك.
ft-actualisation-find-gross-hint-1 = افتح كشف الراتب. ابحث عن أكبر المبلغين.
ft-actualisation-find-gross-hint-2 = الكشف على المكتب، تحت الصفحة. الإجمالي قبل الاقتطاعات.
ft-actualisation-find-gross-hint-3 = اتبع المكان المضاء. في الكشف، المس الراتب الإجمالي.
ft-actualisation-find-gross-well = هذا هو الراتب الإجمالي.

ft-actualisation-gross-name = كتابة الراتب
ft-actualisation-gross-say = اكتب الراتب الإجمالي: { $value }.
ft-actualisation-gross-why =
    مؤسسة France Travail تطلب الإجمالي.
    انسخ المبلغ من الكشف، دون السنتيمات.
ft-actualisation-gross-hint-1 = اكتب المبلغ الذي وجدته قبل قليل: { $value } يورو.
ft-actualisation-gross-hint-2 = هي الخانة الثانية، تحت الساعات مباشرة.
ft-actualisation-gross-hint-3 = الخانة « Salaire brut » مضاءة. اكتب فيها { $value }.
ft-actualisation-gross-well = سُجّل الراتب الإجمالي.
ft-actualisation-gross-value = الراتب الإجمالي، كشف الراتب
ft-actualisation-gross-mistake-net = المبلغ 234 يورو هو الصافي. هنا يطلب الموقع الإجمالي.
    .second = الإجمالي أكبر من الصافي. انظر إلى السطر « Salaire brut ».
    .third = امسح 234. اكتب { $value }: هو الراتب الإجمالي.

ft-actualisation-ended-name = نهاية العقد
ft-actualisation-ended-say = العقد انتهى: المس « Oui » (نعم).
ft-actualisation-ended-why =
    عقد المخبزة انتهى.
    التاريخ موجود في كشف الراتب.
ft-actualisation-ended-hint-1 = هل ما زالت تعمل في المخبزة؟ لا، انتهى العمل. العقد إذن منتهٍ.
ft-actualisation-ended-hint-2 = السؤال تحت الخانتين المملوءتين.
ft-actualisation-ended-hint-3 = السؤال مضاء. المس الدائرة أمام « Oui ».
ft-actualisation-ended-well = الموقع يعرف أن العقد انتهى.

ft-actualisation-to-health-name = العمل: متابعة
ft-actualisation-to-health-say = المس « Continuer » (متابعة).
ft-actualisation-to-health-why =
    أعطيت الأجوبة الثلاثة.
    ما زال يمكنك تغييرها.
ft-actualisation-to-health-hint-1 = هذه الصفحة كاملة. انتقل إلى الصفحة التالية.
ft-actualisation-to-health-hint-2 = الزر « Continuer » في أسفل الصفحة.
ft-actualisation-to-health-hint-3 = الزر « Continuer » مضاء، تحت السؤال الأخير. المسه.
ft-actualisation-to-health-well = انتهى جزء العمل. هذا هو الجزء التالي.

## Training and health

ft-actualisation-training-name = الدورة التدريبية
ft-actualisation-training-say = دورة أو تدريب مهني: المس « Non » (لا).
ft-actualisation-training-why =
    لم تتابع { $first-name } أي دورة تدريبية هذا الشهر.
    لو كان الجواب نعم، لطلب الموقع التواريخ.
ft-actualisation-training-hint-1 = هل تعلّمت مهنة أو قامت بتدريب مهني؟ لا.
ft-actualisation-training-hint-2 = هو السؤال الأول من سؤالي الصفحة.
ft-actualisation-training-hint-3 = السؤال الأول مضاء. المس الدائرة أمام « Non ».
ft-actualisation-training-well = لا دورة تدريبية: سُجّل ذلك.

ft-actualisation-sick-name = الإجازة المرضية
ft-actualisation-sick-say = إجازة مرضية: المس « Non » (لا).
ft-actualisation-sick-why =
    لم يعط الطبيب { $first-name } إجازة مرضية.
    في الواقع، نصرّح دائمًا بالإجازة المرضية.
ft-actualisation-sick-hint-1 = هل طلب الطبيب الراحة؟ هل تنتظر مولودًا؟ في الحالتين، الجواب لا.
ft-actualisation-sick-hint-2 = هو السؤال الثاني، تحت سؤال الدورة التدريبية.
ft-actualisation-sick-hint-3 = السؤال الثاني مضاء. المس الدائرة أمام « Non ».
ft-actualisation-sick-well = لا إجازة مرضية: سُجّل ذلك.

ft-actualisation-to-pension-name = الصحة: متابعة
ft-actualisation-to-pension-say = انتقل إلى التالي: « Continuer » (متابعة).
ft-actualisation-to-pension-why =
    أجبت عن السؤالين.
    الموقع يحفظ أجوبتك.
ft-actualisation-to-pension-hint-1 = لم يبق هنا أي سؤال. انتقل إلى صفحة أخرى.
ft-actualisation-to-pension-hint-2 = الزر تحت سؤال الإجازة المرضية.
ft-actualisation-to-pension-hint-3 = الزر « Continuer » مضاء. المسه مرة واحدة.
ft-actualisation-to-pension-well = ظهرت صفحة المعاش.

## Pension

ft-actualisation-pension-name = معاش جديد
ft-actualisation-pension-say = معاش جديد: المس « Non » (لا).
ft-actualisation-pension-why =
    المعاش هو مال التقاعد أو العجز.
    الكلمة المهمة هي « nouvelle » (جديد).
    المعاش المعروف من قبل لا نصرّح به مرة أخرى.
ft-actualisation-pension-hint-1 = هل بدأت تستلم معاشًا هذا الشهر؟ لا.
ft-actualisation-pension-hint-2 = هناك سؤال واحد فقط، في وسط الصفحة.
ft-actualisation-pension-hint-3 = السؤال مضاء. الدائرة « Non » هي الثانية.
ft-actualisation-pension-well = لا معاش جديد: سُجّل ذلك.

ft-actualisation-to-search-name = المعاش: متابعة
ft-actualisation-to-search-say = المس « Continuer » مرة أخرى.
ft-actualisation-to-search-why =
    السؤال التالي هو الأهم.
    اقرأه ببطء.
ft-actualisation-to-search-hint-1 = لقد أجبت. انتقل إلى السؤال الأخير.
ft-actualisation-to-search-hint-2 = انظر تحت « Oui » و« Non ». الزر هناك.
ft-actualisation-to-search-hint-3 = الزر « Continuer » مضاء. لمسة واحدة تكفي.
ft-actualisation-to-search-well = هذا هو السؤال الأخير.

## The important question

ft-actualisation-stay-name = البقاء مسجّلة
ft-actualisation-stay-say = البقاء مسجّلة: المس « Oui » (نعم).
ft-actualisation-stay-why =
    ما زالت { $first-name } تبحث عن عمل.
    الجواب « Oui » يحفظ التسجيل والمال.
    الجواب « Non » يوقف كل شيء.
ft-actualisation-stay-hint-1 = هل ما زالت تريد مساعدة مؤسسة France Travail؟ نعم، هي تبحث عن عمل.
ft-actualisation-stay-hint-2 = السؤال في الأعلى. الجواب الأول هو « Oui ».
ft-actualisation-stay-hint-3 = السؤال مضاء. المس الدائرة أمام « Oui ».
ft-actualisation-stay-well = تبقى { $first-name } مسجّلة.
ft-actualisation-stay-mistake-stop = انتبه، الجواب « Non » يوقف التسجيل. لم يُرسَل شيء: غيّر الجواب.
    .second = الأجوبة السابقة كانت « Non ». هنا الجواب « Oui »: هي تبحث عن عمل.
    .third = المس الدائرة أمام « Oui ». ستختفي الرسالة الحمراء.

ft-actualisation-to-summary-name = رؤية الملخص
ft-actualisation-to-summary-say = المس « Continuer » لتراجع كل شيء.
ft-actualisation-to-summary-why =
    سيعرض الموقع كل الأجوبة.
    لم يُرسَل شيء بعد.
ft-actualisation-to-summary-hint-1 = لكل سؤال جواب. اطلب صفحة المراجعة.
ft-actualisation-to-summary-hint-2 = الزر تحت سؤال التسجيل.
ft-actualisation-to-summary-hint-3 = الزر مضاء. المس « Continuer » للمرة الأخيرة.
ft-actualisation-to-summary-well = هذه كل الأجوبة في صفحة واحدة.

## Send and keep the proof

ft-actualisation-send-name = المراجعة والتأكيد
ft-actualisation-send-say = راجع، ثم المس « Valider » (تأكيد).
ft-actualisation-send-why =
    الزر « Valider » يرسل الأجوبة نهائيًا.
    راجع السطر الأخير خصوصًا.
    بعد ذلك، التصحيح يحتاج إلى مكالمة مع مستشار.
ft-actualisation-send-hint-1 = قارن القائمة مع كشف الراتب، على المكتب. إن كان كل شيء صحيحًا، أرسل.
ft-actualisation-send-hint-2 = الزر « Valider » تحت قائمة الأجوبة.
ft-actualisation-send-hint-3 = الزر « Valider » مضاء. راجع مرة أخرى، ثم المسه.
ft-actualisation-send-well = تم التحديث. الموقع يعطي رقمًا.

ft-actualisation-proof-name = حفظ الإيصال
ft-actualisation-proof-say = المس « Télécharger le reçu » (تنزيل الإيصال).
ft-actualisation-proof-why =
    هذه الورقة تثبت أنك قمت بالتحديث.
    تنفتح في تبويب جديد.
    اكتب رقمها على الأقل.
ft-actualisation-proof-hint-1 = تحتاج إلى إثبات. الموقع يقترح ورقة تحتفظ بها.
ft-actualisation-proof-hint-2 = الزر تحت الرقم والموعد القادم.
ft-actualisation-proof-hint-3 = الزر « Télécharger le reçu » مضاء. المسه.
ft-actualisation-proof-well = الإيصال في تبويب جديد. في الواقع، اطبعه.

ft-actualisation-log-out-name = تسجيل الخروج
ft-actualisation-log-out-say = عُد إلى الموقع. سجّل الخروج.
ft-actualisation-log-out-why =
    الحساب ما زال مفتوحًا.
    سيستعمل شخص آخر هذا الحاسوب.
ft-actualisation-log-out-hint-1 = انتهى كل شيء. أغلق حساب { $first-name }.
ft-actualisation-log-out-hint-2 = في التبويب « francetravail.fr »، الرابط في أسفل الصفحة.
ft-actualisation-log-out-hint-3 = اتبع المكان المضاء، حتى « Se déconnecter » (تسجيل الخروج).
ft-actualisation-log-out-well = الحساب مغلق. في الواقع، احذف أيضًا ملف الإيصال.

## Other buttons

ft-actualisation-decoy-offers = هذا المربع يعرض إعلانات العمل. ليس هو التحديث الشهري.
    .second = البحث عن عمل لا يعوّض التحديث. يجب القيام بالاثنين.
    .third = اترك هذا المربع. المس « M’actualiser »، في الأعلى.
ft-actualisation-decoy-rights = هنا نرى المدفوعات والوثائق. التحديث في مكان آخر.
    .second = سيصل التأكيد لاحقًا في « Droits et démarches » (الحقوق والإجراءات). أولًا يجب التصريح.
    .third = اصعد إلى المربع الأول. اسمه « M’actualiser ».
ft-actualisation-decoy-later = هذا مسموح: يمكنك التوقف ثم العودة. هنا، لنواصل.
    .second = عُدت إلى الصفحة الأولى. لم تفقد شيئًا.
    .third = المس « M’actualiser »، ثم « Commencer ».
ft-actualisation-decoy-confirm-leaving = هذا الزر يوقف التسجيل. { $first-name } تريد أن تبقى مسجّلة.
    .second = في الواقع، يجب عندها التسجيل من جديد. لا تلمس هذا الزر.
    .third = المس « Modifier ma réponse » (تغيير جوابي)، فوقه مباشرة.
ft-actualisation-decoy-leave = تم الإرسال، لكن ليس لديك الإثبات بعد.
    .second = قبل الخروج، نحتفظ دائمًا بالإيصال.
    .third = عُد إلى الوراء. المس « Télécharger le reçu ».
ft-actualisation-decoy-net = هذا هو الصافي: المال الذي يصل إلى البنك. ابحث عن الإجمالي.
    .second = الإجمالي هو أكبر المبلغين.
    .third = المس المبلغ الذي فوق الاقتطاعات.
