# The coach's words: gas, who does what, and finding the PCE. Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

gaz-pce-title = الغاز: إيجاد رقم PCE
gaz-pce-aim =
    شركتان تهتمان بالغاز في بيتك.
    تعلّم بمن تتصل، وابحث عن رقم سكنك.
gaz-pce-task =
    شاشة عداد الغاز لدى { $first-name } مطفأة.
    املأ أولًا الورقة « Qui appeler ?‎ » (بمن نتصل؟).
    بعد ذلك، ابحث عن رقم PCE في الفاتورة.
    أعط هذا الرقم لشركة GRDF.
    في النهاية، اقرأ ماذا نفعل دون فاتورة.
gaz-pce-next-1 = برقم PCE، تعرف شركة GRDF أي سكن تقصد.
gaz-pce-next-2 = يمكن لتقني أن يأخذ موعدًا معك.
gaz-pce-next-3 = شركة GRDF لا تطلب منك أبدًا دفع فاتورة غاز.
gaz-pce-keep-1 = رقم PCE، مكتوبًا في مكان آمن
gaz-pce-keep-2 = آخر فاتورة غاز
gaz-pce-help = للعداد، شركة GRDF: الموقع www.grdf.fr، الهاتف 09 69 36 35 34. للفاتورة، المورد. لتفهم أكثر، الموقع www.energie-info.fr. عند رائحة الغاز، من الخارج: 0 800 47 33 33.

## Who does what

gaz-pce-open-roles-name = فتح الشرح
gaz-pce-open-roles-say = المس « Gaz : qui fait quoi ?‎ » (الغاز: من يفعل ماذا؟).
gaz-pce-open-roles-why =
    هذا موقع وسيط الطاقة (médiateur de l’énergie).
    هو يشرح، ولا يبيع شيئًا.
gaz-pce-open-roles-hint-1 = تريد أن تفهم الغاز. أحد المربعات يطرح هذا السؤال.
gaz-pce-open-roles-hint-2 = هو المربع الكبير في الوسط.
gaz-pce-open-roles-hint-3 = المربع « Gaz : qui fait quoi ?‎ » مضاء. المسه.
gaz-pce-open-roles-well = الجدول يقارن بين الشركتين.

gaz-pce-open-sheet-name = فتح الورقة
gaz-pce-open-sheet-say = اقرأ، ثم افتح الورقة.
gaz-pce-open-sheet-why =
    شركة GRDF تهتم بالأنابيب والعداد.
    المورد (« fournisseur ») يهتم بالعقد والفواتير.
    أنت تختار المورد، ولا تختار GRDF أبدًا.
gaz-pce-open-sheet-hint-1 = قرأت الجدول. الورقة للتدرّب.
gaz-pce-open-sheet-hint-2 = الزر تحت الجدول، بعد الجملة عن المدن.
gaz-pce-open-sheet-hint-3 = الزر « Ouvrir la fiche » (فتح الورقة) مضاء. المسه.
gaz-pce-open-sheet-well = في الورقة خمس حالات.

## The sheet

gaz-pce-smell-name = رائحة الغاز
gaz-pce-smell-say = عند رائحة الغاز: اختر.
gaz-pce-smell-why =
    رائحة الغاز خطر.
    نخرج، ثم نتصل من الخارج.
gaz-pce-smell-hint-1 = رائحة الغاز لا تنتظر. أي رقم يجيب ليلًا ونهارًا؟
gaz-pce-smell-hint-2 = هو السؤال الأول. الجواب الصحيح هو الثالث.
gaz-pce-smell-hint-3 = السؤال مضاء. المس « Dehors, le 0 800 47 33 33 » (في الخارج، هذا الرقم).
gaz-pce-smell-well = نعم. هذا الرقم مجاني، ليلًا ونهارًا.
gaz-pce-smell-mistake-website = الموقع لا يحمي من تسرب الغاز. يجب الخروج والاتصال.
    .second = لا أحد يقرأ رسالة بسرعة كافية. الهاتف أسرع.
    .third = المس الجواب الثالث، الذي فيه الرقم « 0 800 47 33 33 ».
gaz-pce-smell-mistake-supplier = المورد يعدّ الفواتير. هو لا يرسل النجدة.
    .second = لنجدة الغاز رقم خاص بها.
    .third = المس الجواب الثالث، الذي فيه الرقم « 0 800 47 33 33 ».

gaz-pce-bill-name = فاتورة غالية
gaz-pce-bill-say = عند فاتورة غالية جدًا: اختر.
gaz-pce-bill-why =
    من يبيع الغاز يكتب الفاتورة.
    هو وحده يستطيع تصحيحها.
gaz-pce-bill-hint-1 = من أرسل الفاتورة؟ به نتصل.
gaz-pce-bill-hint-2 = هو السؤال الثاني في الورقة.
gaz-pce-bill-hint-3 = السؤال الثاني مضاء. المس « Mon fournisseur » (المورد).
gaz-pce-bill-well = نعم. رقمه مكتوب على الفاتورة.
gaz-pce-bill-mistake-grdf = شركة GRDF لا تكتب فواتير الغاز. هي تهتم بالشبكة.
    .second = انظر إلى الاسم في أعلى الفاتورة. هو اسم البائع.
    .third = المس « Mon fournisseur » (المورد)، تحت السؤال 2.

gaz-pce-meter-name = عداد مطفأ
gaz-pce-meter-say = عند عداد مطفأ: اختر.
gaz-pce-meter-why =
    العداد جزء من الشبكة.
    الشبكة عمل شركة GRDF.
gaz-pce-meter-hint-1 = من يركّب العدادات ويصلحها؟ ليس البائع.
gaz-pce-meter-hint-2 = هو السؤال الثالث، في وسط الورقة.
gaz-pce-meter-hint-3 = السؤال الثالث مضاء. المس « GRDF ».
gaz-pce-meter-well = نعم. ترسل شركة GRDF تقنيًا عند الحاجة.
gaz-pce-meter-mistake-supplier = المورد يبيع الغاز. هو لا يلمس العداد.
    .second = العداد في آخر الأنابيب. والأنابيب عمل شركة GRDF.
    .third = المس « GRDF »، تحت السؤال 3.

gaz-pce-moving-name = تغيير السكن
gaz-pce-moving-say = عند تغيير السكن: اختر.
gaz-pce-moving-why =
    عند تغيير السكن، ينتهي عقد ويبدأ عقد آخر.
    العقد لدى المورد.
gaz-pce-moving-hint-1 = تغيير السكن يغيّر العقد. من لديه العقد؟
gaz-pce-moving-hint-2 = هو السؤال الرابع في الورقة.
gaz-pce-moving-hint-3 = السؤال الرابع مضاء. المس « Mon fournisseur » (المورد).
gaz-pce-moving-well = نعم. بعد ذلك، يخبر المورد شركة GRDF.
gaz-pce-moving-mistake-grdf = شركة GRDF تفتح العداد، لكن بطلب من المورد.
    .second = عقد ينتهي، وآخر يبدأ. هذا يتم لدى البائع.
    .third = المس « Mon fournisseur » (المورد)، تحت السؤال 4.

gaz-pce-seller-name = موظف مزيف
gaz-pce-seller-say = عند بائع أمام الباب: اختر.
gaz-pce-seller-why =
    شركة GRDF لا تبيع أي عقد.
    من يقول ذلك موظف مزيف.
gaz-pce-seller-hint-1 = هل تبيع GRDF عقدًا؟ لا. إذن هذا الرجل يكذب.
gaz-pce-seller-hint-2 = هو السؤال الأخير. الجواب الصحيح في الأسفل.
gaz-pce-seller-hint-3 = السؤال الخامس مضاء. المس « Je refuse » (أرفض).
gaz-pce-seller-well = نعم. الرفض يكفي، دون شرح.
gaz-pce-seller-mistake-sign = هذا الرجل ليس من GRDF. شركة GRDF لا تبيع أي عقد.
    .second = التوقيع يربطك بمورد لا تعرفه.
    .third = المس الجواب الثالث: « Je refuse et je ferme la porte » (أرفض وأغلق الباب).
gaz-pce-seller-mistake-show = في الفاتورة رقم PCE. به يمكن تغيير عقدك.
    .second = احتفظ بالفاتورة لنفسك. لا أحد يحتاج إليها أمام الباب.
    .third = المس الجواب الثالث: « Je refuse et je ferme la porte » (أرفض وأغلق الباب).

gaz-pce-to-grdf-name = الذهاب إلى GRDF
gaz-pce-to-grdf-say = المس « Aller sur grdf.fr » (الذهاب إلى grdf.fr).
gaz-pce-to-grdf-why =
    الورقة كاملة.
    العداد المطفأ مسألة تخص GRDF.
gaz-pce-to-grdf-hint-1 = الأجوبة الخمسة صحيحة. انتقل إلى موقع GRDF.
gaz-pce-to-grdf-hint-2 = الزر في أسفل الورقة.
gaz-pce-to-grdf-hint-3 = الزر « Aller sur grdf.fr » مضاء. المس هذا الزر.
gaz-pce-to-grdf-well = شركة GRDF تطلب رقمًا: رقم PCE.

## The PCE

gaz-pce-find-pce-name = إيجاد رقم PCE
gaz-pce-find-pce-say = ابحث عن رقم PCE في الفاتورة.
gaz-pce-find-pce-why =
    رقم PCE يدل على السكن.
    فيه 14 رقمًا ولا يتغير أبدًا.
    هو غالبًا في الصفحة 2، مع العقد.
gaz-pce-find-pce-hint-1 = ثلاث أوراق على الطاولة. افتح « Gaz, page 2 » (الغاز، الصفحة 2).
gaz-pce-find-pce-hint-2 = في الصفحة 2، اقرأ الأسماء أمام الأرقام. عُدّ 14 رقمًا.
gaz-pce-find-pce-hint-3 = اتبع المكان المضاء. المس السطر الذي ينتهي بـ « PCE ».
gaz-pce-find-pce-well = هذا هو. يبدأ بـ 0123.

gaz-pce-type-pce-name = كتابة رقم PCE
gaz-pce-type-pce-say = اكتب رقم PCE، وفيه 14 رقمًا.
gaz-pce-type-pce-why =
    انسخ أربعة أرقام في كل مرة.
    الفراغات لا تُحسب.
gaz-pce-type-pce-hint-1 = رقم PCE في الفاتورة هو { $value }.
gaz-pce-type-pce-hint-2 = الخانة « Votre PCE » (رقم PCE الخاص بك) في وسط الصفحة.
gaz-pce-type-pce-hint-3 = الخانة مضاءة. اكتب { $value }.
gaz-pce-type-pce-well = الأرقام كلها صحيحة، وعددها 14.
gaz-pce-type-pce-value = رقم PCE، في فاتورة الغاز، الصفحة 2
gaz-pce-type-pce-mistake-thirteen = تنقص أرقام. في رقم PCE يوجد 14 رقمًا.
    .second = عُدّ أربعة أرقام في كل مجموعة. في المجموعة الأخيرة رقمان فقط.
    .third = امسح الخانة. انسخ { $value } كاملًا.
gaz-pce-type-pce-mistake-pdl = هذا رقم الكهرباء. فيه أيضًا 14 رقمًا.
    .second = رقم PDL للعداد الأخضر. رقم PCE للغاز.
    .third = امسح الخانة. من فاتورة الغاز، انسخ { $value }.
gaz-pce-type-pce-mistake-client = هذا رقم الزبون. يدل على عقدك، لا على السكن.
    .second = فيه 10 أرقام. في رقم PCE يوجد 14، في الصفحة 2.
    .third = امسح الخانة. انسخ { $value }.
gaz-pce-type-pce-mistake-meter = هذا رقم العداد. هو محفور على الجهاز.
    .second = إن تغير العداد، تغير هذا الرقم. رقم PCE يبقى.
    .third = امسح الخانة. انسخ { $value }.

gaz-pce-continue-name = إرسال رقم PCE
gaz-pce-continue-say = المس « Continuer » (متابعة).
gaz-pce-continue-why =
    تبحث شركة GRDF عن السكن بهذا الرقم.
    تحقق منه مرة أخيرة.
gaz-pce-continue-hint-1 = رقم PCE مكتوب. أعطه لشركة GRDF.
gaz-pce-continue-hint-2 = الزر تحت خانة PCE.
gaz-pce-continue-hint-3 = الزر « Continuer » مضاء. المسه مرة واحدة.
gaz-pce-continue-well = وجدت شركة GRDF السكن.

gaz-pce-no-bill-name = دون فاتورة
gaz-pce-no-bill-say = اقرأ ماذا نفعل دون فاتورة.
gaz-pce-no-bill-why =
    عند الوصول إلى سكن جديد، ليست لدينا فاتورة بعد.
    ثلاثة أشخاص يمكنهم إعطاء رقم PCE.
gaz-pce-no-bill-hint-1 = ماذا نفعل دون فاتورة؟ أحد مربعات الصفحة يشرح ذلك.
gaz-pce-no-bill-hint-2 = هو المربع الكبير، تحت إطار السكن.
gaz-pce-no-bill-hint-3 = المربع « Sans facture » (دون فاتورة) مضاء. المسه.
gaz-pce-no-bill-well = تعرف أين تجد رقم PCE، بفاتورة أو دونها.

## Other buttons and other numbers

gaz-pce-decoy-compare = هذا المربع يقارن الأسعار. اليوم، تبحث عمن تتصل به.
    .second = المقارنة تفيد عند اختيار مورد.
    .third = المس المربع التالي: « Gaz : qui fait quoi ?‎ ».
gaz-pce-decoy-dispute = هذا المربع للاعتراض على فاتورة. لا حاجة إليه اليوم.
    .second = لدى { $first-name } عداد مطفأ، وليس نزاعًا.
    .third = المس المربع الذي فوقه: « Gaz : qui fait quoi ?‎ ».
gaz-pce-decoy-client = هذا رقم الزبون. يدل على عقد { $first-name }.
    .second = عُدّ: فيه 10 أرقام فقط. في رقم PCE يوجد 14.
    .third = افتح الورقة الأخرى: « Gaz, page 2 » (الغاز، الصفحة 2).
gaz-pce-decoy-amount = هذا المبلغ المطلوب دفعه. نراه أولًا، لكننا نبحث عن رقم.
    .second = ليس في رقم PCE فاصلة ولا يورو.
    .third = افتح الورقة الأخرى: « Gaz, page 2 » (الغاز، الصفحة 2).
gaz-pce-decoy-meter-number = هذا رقم العداد. هو محفور على الجهاز.
    .second = هو قصير: 7 أرقام. في رقم PCE يوجد 14.
    .third = المس السطر التالي، الذي ينتهي بـ « PCE ».
gaz-pce-decoy-pdl = في هذا الرقم 14 رقمًا، لكنه للكهرباء.
    .second = رقم PDL للكهرباء، ورقم PCE للغاز.
    .third = أغلق هذه الورقة. افتح « Gaz, page 2 » (الغاز، الصفحة 2).
