# The coach's words: ask for help with the rent and send the lease (MSA). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

msa-aide-logement-title = طلب إعانة السكن (MSA)
msa-aide-logement-aim =
    يمكن لصندوق MSA أن يساعد على دفع الإيجار.
    تطلب الإعانة، ثم ترسل الأوراق.
msa-aide-logement-task =
    يستأجر { $first-name } سكنًا. يطلب إعانة من صندوق MSA.
    املأ الطلب بعقد الإيجار.
    بعد ذلك، أرسل صفحتي عقد الإيجار.
    ابحث عن الورقة التي ما زالت ناقصة، ثم سجل الخروج.
msa-aide-logement-next-1 = يملأ صاحب السكن شهادة المؤجر (« attestation du bailleur »). ترسلها بنفس الطريقة.
msa-aide-logement-next-2 = يدرس صندوق MSA الطلب عندما تصل كل الأوراق.
msa-aide-logement-next-3 = في الواقع، نطلب يوم استلام المفاتيح. الإعانة لا تدفع عن الماضي.
msa-aide-logement-keep-1 = عقد الإيجار، كل الصفحات
msa-aide-logement-keep-2 = قائمة الأوراق التي لم ترسلها بعد
msa-aide-logement-help = صندوق MSA: الموقع www.msa.fr، المساعدة على aide.msa.fr. الهاتف هو هاتف صندوقك المحلي. تجده في رسائله.

## The request

msa-aide-logement-open-family-name = فتح القسم
msa-aide-logement-open-family-say = المس « Famille, Logement » (الأسرة، السكن).
msa-aide-logement-open-family-why =
    دخل { $first-name } إلى مساحته من قبل.
    إعانات الإيجار في هذا القسم.
msa-aide-logement-open-family-hint-1 = ابحث عن الكلمة « Logement » (السكن) بين الأقسام.
msa-aide-logement-open-family-hint-2 = هو المربع الأوسط، تحت « Santé » (الصحة).
msa-aide-logement-open-family-hint-3 = المربع « Famille, Logement » مضاء. المسه.
msa-aide-logement-open-family-well = القسم مفتوح.

msa-aide-logement-ask-name = فتح الطلب
msa-aide-logement-ask-say = افتح طلب الإعانة.
msa-aide-logement-ask-why =
    التقدير هو حساب فقط، دون طلب.
    هنا، يريد { $first-name } أن يقدم الطلب الحقيقي.
msa-aide-logement-ask-hint-1 = ابحث عن المربع الخاص بالطلب.
msa-aide-logement-ask-hint-2 = هو عادة المربع الكبير الثاني.
msa-aide-logement-ask-hint-3 = المربع الصحيح مضاء. المسه.
msa-aide-logement-ask-well = الطلب كله في صفحة واحدة.

msa-aide-logement-entry-name = تاريخ الدخول
msa-aide-logement-entry-say = اكتب تاريخ الدخول إلى السكن.
msa-aide-logement-entry-why =
    هو اليوم الذي يبدأ فيه عقد الإيجار.
    هناك ثلاث خانات: اليوم، الشهر، السنة.
msa-aide-logement-entry-hint-1 = في عقد الإيجار، اقرأ السطر « Début du bail » (بداية العقد).
msa-aide-logement-entry-hint-2 = الخانات الثلاث تحت العنوان.
msa-aide-logement-entry-hint-3 = الخانات مضاءة. اكتب { $value }.
msa-aide-logement-entry-well = تاريخ الدخول صحيح.
msa-aide-logement-entry-value = بداية عقد الإيجار
msa-aide-logement-entry-mistake-signed = هذا يوم التوقيع. العقد يبدأ بعده.
    .second = اقرأ السطر « Début du bail » (بداية العقد)، أعلى الورقة قليلًا.
    .third = امسح الخانات. اكتب { $value }.
msa-aide-logement-entry-mistake-two-digits = السنة قصيرة. نحتاج إلى 4 أرقام.
    .second = ينقص أول رقمين من السنة.
    .third = المس الخانة الثالثة. التاريخ الكامل هو { $value }.

msa-aide-logement-find-rent-name = إيجاد الإيجار
msa-aide-logement-find-rent-say = ابحث عن مبلغ الإيجار في العقد.
msa-aide-logement-find-rent-why =
    في عقد الإيجار عدة مبالغ.
    صندوق MSA يريد الإيجار دون التكاليف.
msa-aide-logement-find-rent-hint-1 = افتح عقد الإيجار الموجود على المكتب.
msa-aide-logement-find-rent-hint-2 = الورقة تحت الصفحة. الإيجار في وسط العقد.
msa-aide-logement-find-rent-hint-3 = اتبع المكان المضاء. المس « Loyer sans les charges » (الإيجار دون التكاليف).
msa-aide-logement-find-rent-well = هذا هو المبلغ الذي نكتبه.

msa-aide-logement-rent-name = كتابة الإيجار
msa-aide-logement-rent-say = اكتب الإيجار دون التكاليف.
msa-aide-logement-rent-why =
    للتكاليف خانة خاصة بها.
    إذا حسبناها مرتين، كان الحساب خطأ.
msa-aide-logement-rent-hint-1 = انسخ المبلغ الذي وجدته في العقد.
msa-aide-logement-rent-hint-2 = الخانة تحت تاريخ الدخول.
msa-aide-logement-rent-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-aide-logement-rent-well = الإيجار صحيح.
msa-aide-logement-rent-value = الإيجار دون التكاليف
msa-aide-logement-rent-mistake-total = هذا المجموع، الإيجار والتكاليف معًا.
    .second = الإيجار وحده أصغر. هو فوق التكاليف مباشرة.
    .third = امسح الخانة. اكتب { $value }.

msa-aide-logement-charges-name = كتابة التكاليف
msa-aide-logement-charges-say = اكتب مبلغ التكاليف (« charges »).
msa-aide-logement-charges-why =
    ندفع التكاليف زيادة على الإيجار.
    مثلًا: الماء أو الصيانة.
msa-aide-logement-charges-hint-1 = في العقد، اقرأ السطر الذي تحت الإيجار.
msa-aide-logement-charges-hint-2 = هي آخر خانة في الصفحة.
msa-aide-logement-charges-hint-3 = الخانة مضاءة. اكتب { $value }.
msa-aide-logement-charges-well = المبالغ كاملة.
msa-aide-logement-charges-value = التكاليف
msa-aide-logement-charges-mistake-total = هذا المجموع. هنا، اكتب التكاليف فقط.
    .second = التكاليف هي أصغر مبلغ في العقد.
    .third = امسح الخانة. اكتب { $value }.
msa-aide-logement-charges-mistake-rent = هذا الإيجار. هو في الخانة الأخرى من قبل.
    .second = التكاليف في السطر التالي من العقد.
    .third = امسح الخانة. اكتب { $value }.

msa-aide-logement-to-summary-name = المتابعة
msa-aide-logement-to-summary-say = المس « Continuer » (متابعة).
msa-aide-logement-to-summary-why =
    الصفحة التالية تعرض أجوبتك.
    لم نرسل شيئًا بعد.
msa-aide-logement-to-summary-hint-1 = كتبت الأجوبة الثلاثة. انتقل إلى ما بعدها.
msa-aide-logement-to-summary-hint-2 = الزر تحت التكاليف.
msa-aide-logement-to-summary-hint-3 = الزر « Continuer » مضاء. المس هذا الزر.
msa-aide-logement-to-summary-well = أعد قراءة التاريخ والمبالغ.

msa-aide-logement-send-request-name = تأكيد الطلب
msa-aide-logement-send-request-say = المس « Valider » (تأكيد).
msa-aide-logement-send-request-why =
    الطلب مجاني.
    الزر « Valider » يرسله إلى صندوق MSA.
msa-aide-logement-send-request-hint-1 = الأجوبة صحيحة. أرسل الطلب.
msa-aide-logement-send-request-hint-2 = الزر تحت السطور الأربعة.
msa-aide-logement-send-request-hint-3 = الزر « Valider » مضاء. المس هذا الزر.
msa-aide-logement-send-request-well = تم إرسال الطلب. بقيت الأوراق.

## The papers

msa-aide-logement-open-documents-name = إرسال وثيقة
msa-aide-logement-open-documents-say = المس « Envoyer un document » (إرسال وثيقة).
msa-aide-logement-open-documents-why =
    دون الأوراق، يتوقف الملف.
    الإرسال هنا آمن أكثر من البريد الإلكتروني.
msa-aide-logement-open-documents-hint-1 = صندوق MSA ينتظر ورقتين. ابدأ الآن.
msa-aide-logement-open-documents-hint-2 = الزر تحت قائمة الأوراق.
msa-aide-logement-open-documents-hint-3 = الزر « Envoyer un document » مضاء. المس هذا الزر.
msa-aide-logement-open-documents-well = هذه الأوراق التي يمكن إرسالها.

msa-aide-logement-choose-lease-name = اختيار عقد الإيجار
msa-aide-logement-choose-lease-say = المس « Bail » (عقد الإيجار).
msa-aide-logement-choose-lease-why =
    عقد { $first-name } موجود على الحاسوب.
    الموقع يضع كل ورقة في مكانها.
msa-aide-logement-choose-lease-hint-1 = أي ورقة عندك من قبل؟ عقد الإيجار.
msa-aide-logement-choose-lease-hint-2 = هو المربع الأوسط.
msa-aide-logement-choose-lease-hint-3 = المربع « Bail » مضاء. المسه.
msa-aide-logement-choose-lease-well = انفتحت صفحة إرسال عقد الإيجار.
msa-aide-logement-choose-lease-mistake-certificate = لم يملأ صاحب السكن هذه الورقة بعد.
    .second = اليوم، يرسل { $first-name } عقد الإيجار فقط.
    .third = المس « Retour » (رجوع)، ثم « Bail » (عقد الإيجار).

msa-aide-logement-choose-page-1-name = البحث عن الصفحة 1
msa-aide-logement-choose-page-1-say = ابحث عن الصفحة 1 من العقد.
msa-aide-logement-choose-page-1-why =
    الكلمة « Parcourir » تعني: البحث عن ملف.
    الموقع يفتح وثائق الحاسوب.
msa-aide-logement-choose-page-1-hint-1 = يجب البحث أولًا عن الصفحة الأولى.
msa-aide-logement-choose-page-1-hint-2 = الزر « Choisir un fichier » (اختيار ملف) مع الكلمات « Parcourir : page 1 ».
msa-aide-logement-choose-page-1-hint-3 = الزر « Choisir un fichier » مضاء. المس هذا الزر.
msa-aide-logement-choose-page-1-well = هذه وثائق { $first-name }.
msa-aide-logement-choose-page-1-mistake-nothing = لم ترفق أي صفحة بعد.
    .second = ابحث عن الصفحة 1 قبل الإرسال.
    .third = المس « Choisir un fichier » (اختيار ملف)، مع الكلمات « Parcourir : page 1 ».

msa-aide-logement-attach-page-1-name = إرفاق الصفحة 1
msa-aide-logement-attach-page-1-say = أرفق الصفحة 1 من العقد.
msa-aide-logement-attach-page-1-why =
    الإرفاق هو وضع الملف في ما سترسله.
    اقرأ اسم الملف قبل أن تلمس.
msa-aide-logement-attach-page-1-hint-1 = ابحث عن الاسم الذي فيه « bail » و « page 1 ».
msa-aide-logement-attach-page-1-hint-2 = هو الملف الثالث في القائمة.
msa-aide-logement-attach-page-1-hint-3 = الزر الصحيح « Joindre » (إرفاق) مضاء. المسه.
msa-aide-logement-attach-page-1-well = الصفحة 1 مرفقة. بقيت صفحة واحدة.
msa-aide-logement-attach-page-1-mistake-page-2 = هذه الصفحة 2. ابدأ بالصفحة 1.
    .second = ترتيب الصفحات يساعد صندوق MSA على القراءة.
    .third = أرفق الملف « bail_page_1.jpg ».

msa-aide-logement-add-page-name = إضافة صفحة
msa-aide-logement-add-page-say = المس « Ajouter page » (إضافة صفحة).
msa-aide-logement-add-page-why =
    في عقد الإيجار صفحتان.
    الزر « Ajouter page » يجمعهما في إرسال واحد.
msa-aide-logement-add-page-hint-1 = تنقص الصفحة الثانية. أضف لها مكانًا.
msa-aide-logement-add-page-hint-2 = الزر تحت الصفحة 1، قبل « Envoyer » (إرسال).
msa-aide-logement-add-page-hint-3 = الزر « Ajouter page » مضاء. المس هذا الزر.
msa-aide-logement-add-page-well = هناك سطر جديد جاهز للصفحة 2.
msa-aide-logement-add-page-mistake-one-page = أرفقت صفحة واحدة فقط. في العقد صفحتان.
    .second = سيطلب صندوق MSA الورقة من جديد. سيتأخر الملف.
    .third = عد إلى صفحة الإرسال. المس « Ajouter page » (إضافة صفحة).

msa-aide-logement-choose-page-2-name = البحث عن الصفحة 2
msa-aide-logement-choose-page-2-say = ابحث عن الصفحة 2 من العقد.
msa-aide-logement-choose-page-2-why =
    نفعل كما فعلنا في الصفحة 1.
    لكل صفحة سطرها.
msa-aide-logement-choose-page-2-hint-1 = ابحث الآن عن الصفحة الثانية.
msa-aide-logement-choose-page-2-hint-2 = الزر « Choisir un fichier » (اختيار ملف) مع الكلمات « Parcourir : page 2 ».
msa-aide-logement-choose-page-2-hint-3 = الزر « Choisir un fichier » مضاء. المس هذا الزر.
msa-aide-logement-choose-page-2-well = ظهرت الوثائق من جديد.
msa-aide-logement-choose-page-2-mistake-one-page = سطر الصفحة 2 ما زال فارغًا.
    .second = ابحث عن الصفحة 2 قبل الإرسال.
    .third = المس « Choisir un fichier » (اختيار ملف)، مع الكلمات « Parcourir : page 2 ».

msa-aide-logement-attach-page-2-name = إرفاق الصفحة 2
msa-aide-logement-attach-page-2-say = أرفق الصفحة 2 من العقد.
msa-aide-logement-attach-page-2-why =
    في الصفحة 2 التوقيعات.
    صورة الشاشة لا تقرأ جيدًا.
msa-aide-logement-attach-page-2-hint-1 = ابحث عن الاسم الذي فيه « bail » و « page 2 ».
msa-aide-logement-attach-page-2-hint-2 = هو آخر ملف في القائمة.
msa-aide-logement-attach-page-2-hint-3 = الزر الصحيح « Joindre » (إرفاق) مضاء. المسه.
msa-aide-logement-attach-page-2-well = الصفحتان مرفقتان.
msa-aide-logement-attach-page-2-mistake-same-page = الصفحة 1 مرفقة من قبل. نحتاج إلى الصفحة 2.
    .second = انظر إلى الرقم في آخر الاسم.
    .third = أرفق الملف « bail_page_2.jpg ».

msa-aide-logement-send-lease-name = إرسال عقد الإيجار
msa-aide-logement-send-lease-say = المس « Envoyer » (إرسال).
msa-aide-logement-send-lease-why =
    الإرفاق لا يكفي.
    دون هذا الزر، لا يصل شيء إلى MSA.
msa-aide-logement-send-lease-hint-1 = ظهر الاسمان. أرسل الصفحتين.
msa-aide-logement-send-lease-hint-2 = الزر تحت الصفحتين.
msa-aide-logement-send-lease-hint-3 = الزر « Envoyer » مضاء. المس هذا الزر.
msa-aide-logement-send-lease-well = استلم صندوق MSA عقد الإيجار كاملًا.

msa-aide-logement-find-missing-name = الورقة الناقصة
msa-aide-logement-find-missing-say = المس الورقة التي ما زالت ناقصة.
msa-aide-logement-find-missing-why =
    أرسلت عقد الإيجار، لكن الملف ليس كاملًا.
    الصفحة تبين أين وصلت كل ورقة.
msa-aide-logement-find-missing-hint-1 = اقرأ الأوراق الثلاث. أمام إحداها « à envoyer » (للإرسال).
msa-aide-logement-find-missing-hint-2 = هو السطر الأخير، تحت عقد الإيجار.
msa-aide-logement-find-missing-hint-3 = السطر « Attestation du bailleur » (شهادة المؤجر) مضاء. المسه.
msa-aide-logement-find-missing-well = هذه الورقة نطلبها من صاحب السكن.

msa-aide-logement-log-out-name = تسجيل الخروج
msa-aide-logement-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
msa-aide-logement-log-out-why =
    مساحة { $first-name } ما زالت مفتوحة.
    في الواقع، احذف أيضًا ملفاتك من الحاسوب.
msa-aide-logement-log-out-hint-1 = قبل أن تذهب، أغلق المساحة.
msa-aide-logement-log-out-hint-2 = الرابط في أسفل الصفحة.
msa-aide-logement-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
msa-aide-logement-log-out-well = المساحة مغلقة. خذ أوراقك.

## Other buttons

msa-aide-logement-decoy-health = هنا نرى استرجاع مصاريف العلاج.
    .second = إعانة الإيجار في قسم آخر.
    .third = المس « Famille, Logement » (الأسرة، السكن)، بعده مباشرة.
msa-aide-logement-decoy-account = هنا نغير العنوان أو البنك.
    .second = هذه البيانات صحيحة من قبل.
    .third = المس « Famille, Logement » (الأسرة، السكن)، قبله مباشرة.
msa-aide-logement-decoy-simulate = هذا المربع يقوم بحساب. هو لا يرسل أي طلب.
    .second = النتيجة ليست قرارًا.
    .third = المس مربع الطلب.
msa-aide-logement-decoy-later = تم إرسال الطلب، لكن تنقص أوراق.
    .second = عقد الإيجار جاهز على الحاسوب. أرسله الآن.
    .third = عد إلى الوراء. المس « Envoyer un document » (إرسال وثيقة).
msa-aide-logement-decoy-identity = هذه الورقة عند صندوق MSA من قبل.
    .second = إرسالها مرتين يؤخر الملف.
    .third = المس « Bail » (عقد الإيجار)، المربع التالي.
msa-aide-logement-decoy-total = هذا الإيجار والتكاليف معًا.
    .second = صندوق MSA يريد أولًا الإيجار وحده.
    .third = اصعد في العقد. المس « Loyer sans les charges » (الإيجار دون التكاليف).
msa-aide-logement-decoy-paper-identity = هذه الورقة وصلت من قبل.
    .second = اقرأ الكلمات بجانبها: « Déjà reçue » (وصلت من قبل).
    .third = المس الورقة التي أمامها « À envoyer » (للإرسال).
msa-aide-logement-decoy-paper-lease = وصل عقد الإيجار إلى صندوق MSA الآن.
    .second = اقرأ الكلمات بجانبه: « Reçu, 2 pages » (وصل، صفحتان).
    .third = المس الورقة التي أمامها « À envoyer » (للإرسال).
