# The coach's words: move in and have gas. Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

gaz-emmenager-title = الانتقال إلى سكن: الحصول على الغاز
gaz-emmenager-aim =
    تدخل سكنًا جديدًا. تختار موردًا للغاز.
    المورد يطلب من GRDF فتح الغاز.
gaz-emmenager-task =
    سينتقل { $first-name } و Léa إلى سكن جديد بعد أسبوعين.
    اختر عرض غاز، ثم املأ العقد.
    على الطاولة ثلاث أوراق: اقرأها.
    خذ الموعد الذي يناسب Léa.
    في النهاية، أكد برسالة SMS.
gaz-emmenager-next-1 = يخبر المورد شركة GRDF. يأتي تقني ويفتح الغاز.
gaz-emmenager-next-2 = يوم الزيارة، كن حاضرًا وأعد قراءة العداد.
gaz-emmenager-next-3 = لا تنس إيقاف عقد الغاز القديم.
gaz-emmenager-keep-1 = العقد الذي يصلك بالبريد الإلكتروني أو بالبريد
gaz-emmenager-keep-2 = صورة العداد ورسالة SMS للموعد
gaz-emmenager-help = للاختيار: www.energie-info.fr، موقع وسيط الطاقة. للعداد، شركة GRDF: الموقع www.grdf.fr، الهاتف 09 69 36 35 34. رائحة غاز، في الخارج: 0 800 47 33 33.

## Choose

gaz-emmenager-compare-name = المقارنة
gaz-emmenager-compare-say = افتح موقع المقارنة.
gaz-emmenager-compare-why =
    هذه المقارنة يقدمها وسيط الطاقة.
    هي مجانية، ولا يربح منها شيئًا على العقود.
gaz-emmenager-compare-hint-1 = نحتاج إلى مورد. هناك مربع للمقارنة.
gaz-emmenager-compare-hint-2 = هو المربع الكبير الأول، تحت الرسالة الزرقاء.
gaz-emmenager-compare-hint-3 = المربع « Comparer les offres de gaz » (مقارنة عروض الغاز) مضاء. المسه.
gaz-emmenager-compare-well = ظهرت ثلاثة عروض.

gaz-emmenager-choose-offer-name = اختيار العرض
gaz-emmenager-choose-offer-say = اختر السعر الثابت البسيط.
gaz-emmenager-choose-offer-why =
    تريد Léa سعرًا ثابتًا، دون خدمة إضافية.
    أرخص عرض ليس له سعر ثابت.
gaz-emmenager-choose-offer-hint-1 = اقرأ ورقة Léa. ثم اقرأ العمود « Prix » (السعر).
gaz-emmenager-choose-offer-hint-2 = السطر الصحيح هو الأوسط.
gaz-emmenager-choose-offer-hint-3 = زر السطر الثاني مضاء. المس « Choisir » (اختيار).
gaz-emmenager-choose-offer-well = انفتح موقع المورد في تبويب آخر.
gaz-emmenager-choose-offer-mistake-flash = هذا السعر يتغير كل شهر. تريد Léa سعرًا ثابتًا.
    .second = هو أرخص اليوم. لا أحد يعرف غدًا.
    .third = المس « Revenir aux offres » (العودة إلى العروض). خذ السطر الثاني.
gaz-emmenager-choose-offer-mistake-comfort = هذا العرض يضيف خدمة إصلاح بثمن. لا تريدها Léa.
    .second = السعر ثابت، لكنه أعلى بكثير.
    .third = المس « Revenir aux offres » (العودة إلى العروض). خذ السطر الثاني.

gaz-emmenager-situation-name = ذكر السبب
gaz-emmenager-situation-say = اختر « J’emménage » (أنتقل إلى سكن).
gaz-emmenager-situation-why =
    في السكن غاز من قبل: كانت مستأجرة تستعمله.
    نحتاج فقط إلى عقد باسمك.
gaz-emmenager-situation-hint-1 = سيغير { $first-name } سكنه. في السكن الجديد عداد من قبل.
gaz-emmenager-situation-hint-2 = الجواب الصحيح هو الأوسط.
gaz-emmenager-situation-hint-3 = السؤال مضاء. المس « J’emménage ».
gaz-emmenager-situation-well = تم التسجيل: انتقال إلى سكن.
gaz-emmenager-situation-mistake-switch = لن يبقى { $first-name } في بيته. هو ينتقل.
    .second = هذا الجواب لتغيير المورد دون تغيير السكن.
    .third = المس الجواب الثاني: « J’emménage ».
gaz-emmenager-situation-mistake-new = في هذا السكن غاز من قبل. كانت المستأجرة تستعمله.
    .second = السكن الجديد البناء يحتاج إلى أشغال، وإلى أسابيع.
    .third = المس الجواب الثاني: « J’emménage ».

gaz-emmenager-to-form-name = المتابعة
gaz-emmenager-to-form-say = المس « Continuer » (متابعة).
gaz-emmenager-to-form-why =
    الوضع واضح.
    الصفحة التالية تتحدث عن السكن.
gaz-emmenager-to-form-hint-1 = أعطيت الجواب. انتقل إلى الصفحة التالية.
gaz-emmenager-to-form-hint-2 = الزر تحت الأجوبة الثلاثة.
gaz-emmenager-to-form-hint-3 = الزر « Continuer » مضاء. المسه.
gaz-emmenager-to-form-well = العنوان مكتوب من قبل. بقيت أربعة أجوبة.

## The home

gaz-emmenager-type-pce-name = كتابة رقم PCE
gaz-emmenager-type-pce-say = اكتب رقم PCE للسكن الجديد.
gaz-emmenager-type-pce-why =
    كل سكن له رقم PCE خاص به.
    تركته المستأجرة السابقة على ورقة.
gaz-emmenager-type-pce-hint-1 = افتح « Mot de la locataire » (ورقة المستأجرة). رقم PCE هو { $value }.
gaz-emmenager-type-pce-hint-2 = هي الخانة الأولى، تحت العنوان.
gaz-emmenager-type-pce-hint-3 = الخانة « PCE » مضاءة. اكتب { $value }.
gaz-emmenager-type-pce-well = هذا فعلًا هو السكن الجديد.
gaz-emmenager-type-pce-value = رقم PCE للسكن الجديد
gaz-emmenager-type-pce-mistake-thirteen = تنقص أرقام. رقم PCE فيه 14 رقمًا.
    .second = عد أربعة أرقام في كل مجموعة. في المجموعة الأخيرة رقمان.
    .third = امسح الخانة. انسخ { $value } كاملًا.
gaz-emmenager-type-pce-mistake-old-home = هذا رقم PCE للسكن القديم.
    .second = رقم PCE يبقى مع السكن. عندما تنتقل، يتغير رقمك.
    .third = امسح الخانة. اكتب { $value }.

gaz-emmenager-find-index-name = قراءة العداد
gaz-emmenager-find-index-say = ابحث عن أرقام العداد.
gaz-emmenager-find-index-why =
    هذه الأرقام تقول أين تنتهي فاتورة المستأجرة السابقة.
    نعطي فقط الأرقام على الخلفية السوداء.
gaz-emmenager-find-index-hint-1 = افتح « Compteur » (العداد)، على الطاولة. ابحث عن الخلفية السوداء.
gaz-emmenager-find-index-hint-2 = الصورة تحت الصفحة. في السطر الصحيح خمسة أرقام.
gaz-emmenager-find-index-hint-3 = اتبع المكان المضاء. المس الأرقام على الخلفية السوداء.
gaz-emmenager-find-index-well = نعم. الصفران في البداية مهمان.

gaz-emmenager-type-index-name = كتابة الأرقام
gaz-emmenager-type-index-say = اكتب الأرقام السوداء الخمسة.
gaz-emmenager-type-index-why =
    هكذا لا تدفع غاز شخص آخر.
    يوم الدخول، ستعيد قراءتها.
gaz-emmenager-type-index-hint-1 = على الخلفية السوداء، الصورة تعرض { $value }.
gaz-emmenager-type-index-hint-2 = هي الخانة الثانية. في آخرها m³ (متر مكعب).
gaz-emmenager-type-index-hint-3 = الخانة « Chiffres du compteur » (أرقام العداد) مضاءة. اكتب { $value }.
gaz-emmenager-type-index-well = تم تسجيل الأرقام.
gaz-emmenager-type-index-value = الأرقام على الخلفية السوداء
gaz-emmenager-type-index-mistake-no-zero = ينقص صفر أو صفران في البداية. نحتاج إلى 5 أرقام.
    .second = أصفار البداية مهمة، حتى إن بدت دون فائدة.
    .third = امسح الخانة. اكتب { $value }.
gaz-emmenager-type-index-mistake-red = كتبت أرقامًا كثيرة. لا نعطي أرقام الخلفية الحمراء.
    .second = اترك الأرقام الخمسة الأولى فقط.
    .third = امسح الأرقام الأخيرة. يبقى { $value }.
gaz-emmenager-type-index-mistake-old-home = هذه الأرقام من عداد السكن القديم.
    .second = ستنفع لإيقاف العقد القديم.
    .third = امسح الخانة. اكتب { $value }.

gaz-emmenager-date-name = تاريخ الدخول
gaz-emmenager-date-say = اكتب تاريخ الدخول.
gaz-emmenager-date-why =
    يبدأ العقد في هذا اليوم.
    التاريخ على ورقة Léa.
gaz-emmenager-date-hint-1 = التاريخ على ورقة Léa هو { $value }.
gaz-emmenager-date-hint-2 = هناك ثلاث خانات صغيرة متتالية: اليوم والشهر والسنة.
gaz-emmenager-date-hint-3 = الخانات مضاءة. اكتب { $value }.
gaz-emmenager-date-well = سيبدأ العقد في اليوم الصحيح.
gaz-emmenager-date-value = تاريخ الدخول، على ورقة Léa
gaz-emmenager-date-mistake-today = هذا تاريخ اليوم. الدخول بعد أسبوعين.
    .second = بهذا التاريخ، ستدفع أسبوعين زيادة.
    .third = امسح الخانات. اكتب { $value }.

gaz-emmenager-use-name = ذكر الاستعمال
gaz-emmenager-use-say = اختر فيم يُستعمل الغاز.
gaz-emmenager-use-why =
    سعر السنة يتغير حسب الاستعمال.
    التدفئة تستهلك أكثر الغاز.
gaz-emmenager-use-hint-1 = كتبت المستأجرة السابقة ذلك: ثلاثة استعمالات.
gaz-emmenager-use-hint-2 = القائمة تحت التاريخ. خذ أطول سطر.
gaz-emmenager-use-hint-3 = القائمة مضاءة. اختر السطر الذي فيه « chauffage » (التدفئة).
gaz-emmenager-use-well = المورد يعرف الاستعمال.
gaz-emmenager-use-mistake-cooking = الطبخ وحده يعطي سعرًا منخفضًا جدًا.
    .second = بعد ذلك، تكون الفاتورة مفاجأة سيئة.
    .third = اختر السطر الذي ينتهي بكلمة « chauffage » (التدفئة).
gaz-emmenager-use-mistake-water = تنقص التدفئة. هي التي تكلف أكثر.
    .second = أعد قراءة ورقة المستأجرة السابقة.
    .third = اختر السطر الذي ينتهي بكلمة « chauffage » (التدفئة).

gaz-emmenager-to-slots-name = المتابعة
gaz-emmenager-to-slots-say = المس « Continuer » (متابعة).
gaz-emmenager-to-slots-why =
    الأجوبة الأربعة موجودة.
    نحتاج الآن إلى موعد.
gaz-emmenager-to-slots-hint-1 = وصفت السكن. انتقل إلى الموعد.
gaz-emmenager-to-slots-hint-2 = الزر تحت قائمة الاستعمالات.
gaz-emmenager-to-slots-hint-3 = الزر « Continuer » مضاء، تحت القائمة. المسه.
gaz-emmenager-to-slots-well = الموقع يقترح أربعة أوقات.

## The appointment

gaz-emmenager-slot-name = اختيار الوقت
gaz-emmenager-slot-say = اختر الوقت الذي يناسب Léa.
gaz-emmenager-slot-why =
    يجب أن يفتح شخص الباب للتقني.
    وقت Léa حر في صباح واحد فقط.
gaz-emmenager-slot-hint-1 = اقرأ ورقة Léa: أي يوم، وهل في الصباح أو بعد الظهر؟
gaz-emmenager-slot-hint-2 = القائمة في الوسط. الوقت الصحيح هو الثاني.
gaz-emmenager-slot-hint-3 = القائمة مضاءة. خذ السطر الثاني، من الساعة 8 إلى الساعة 12.
gaz-emmenager-slot-well = ستكون Léa حاضرة.
gaz-emmenager-slot-mistake-afternoon = هذا يوم الدخول، بعد الظهر. لا تستطيع Léa الحضور.
    .second = إذا لم يجد التقني أحدًا، يرجع. ثم يبدأ كل شيء من جديد.
    .third = خذ السطر الثاني: اليوم التالي، من الساعة 8 إلى الساعة 12.
gaz-emmenager-slot-mistake-late = اليوم صحيح، لكن Léa حرة في الصباح.
    .second = ابحث عن اليوم نفسه، من الساعة 8 إلى الساعة 12.
    .third = خذ السطر الثاني في القائمة.
gaz-emmenager-slot-mistake-next = هذا بعد أسبوع، دون تدفئة.
    .second = كتبت Léa تاريخًا. قارنه مع القائمة.
    .third = خذ السطر الثاني: من الساعة 8 إلى الساعة 12.

gaz-emmenager-mobile-name = الهاتف
gaz-emmenager-mobile-say = اكتب رقم الهاتف المحمول.
gaz-emmenager-mobile-why =
    رسالة SMS للموعد تصل إلى هذا الرقم.
    قد يتصل التقني أيضًا.
gaz-emmenager-mobile-hint-1 = انسخ الرقم من البطاقة: 10 أرقام.
gaz-emmenager-mobile-hint-2 = الخانة تحت قائمة الأوقات.
gaz-emmenager-mobile-hint-3 = الخانة « Téléphone mobile » (الهاتف المحمول) مضاءة. اكتب { $value }.
gaz-emmenager-mobile-well = الرقم صحيح.

gaz-emmenager-to-contract-name = المتابعة
gaz-emmenager-to-contract-say = المس « Continuer » (متابعة).
gaz-emmenager-to-contract-why =
    الوقت والرقم جاهزان.
    لم توقع شيئًا بعد.
gaz-emmenager-to-contract-hint-1 = اخترت الموعد. اذهب لمراجعة العقد.
gaz-emmenager-to-contract-hint-2 = الزر تحت رقم الهاتف.
gaz-emmenager-to-contract-hint-3 = الزر « Continuer » مضاء. المسه مرة واحدة.
gaz-emmenager-to-contract-well = هذا هو العقد. والهاتف يرن.

## The false agent, then the signature

gaz-emmenager-hang-up-name = إنهاء المكالمة
gaz-emmenager-hang-up-say = اقرأ المكالمة، ثم أنهها.
gaz-emmenager-hang-up-why =
    شركة GRDF لا تبيع أي عقد.
    هي لا تطلب أبدًا رقم حساب بالهاتف.
gaz-emmenager-hang-up-hint-1 = من يتصل؟ رقم مجهول يبيع شيئًا. ليس GRDF.
gaz-emmenager-hang-up-hint-2 = الهاتف بجانب الصفحة. خذ الزر الأسفل.
gaz-emmenager-hang-up-hint-3 = الزر « Raccrocher » (إنهاء المكالمة) مضاء. المسه، دون جواب.
gaz-emmenager-hang-up-well = جيد جدًا. يمكننا إنهاء المكالمة دون شرح.

gaz-emmenager-iban-name = الحساب البنكي
gaz-emmenager-iban-say = اكتب رقم IBAN من البطاقة.
gaz-emmenager-iban-why =
    هنا، أنت الذي اخترت هذا المورد.
    رقم IBAN لدفع الفواتير.
gaz-emmenager-iban-hint-1 = انسخ رقم IBAN من البطاقة. يبدأ بالحرفين FR.
gaz-emmenager-iban-hint-2 = الخانة تحت إطار العقد.
gaz-emmenager-iban-hint-3 = الخانة « IBAN » مضاءة. اكتب { $value }.
gaz-emmenager-iban-well = رقم الحساب صحيح.

gaz-emmenager-agree-name = القبول
gaz-emmenager-agree-say = أعد القراءة، ثم ضع علامة القبول.
gaz-emmenager-agree-why =
    تحقق من السعر والتاريخ والموعد.
    المربع الآخر يجلب الإعلانات فقط.
gaz-emmenager-agree-hint-1 = هل العقد صحيح؟ ضع علامة على مربع العقد.
gaz-emmenager-agree-hint-2 = هناك مربعان صغيران متتاليان. خذ الأعلى.
gaz-emmenager-agree-hint-3 = المربع « J’ai lu le contrat » (قرأت العقد) مضاء. المسه.
gaz-emmenager-agree-well = أعطيت موافقتك. الإعلانات تبقى مرفوضة.

gaz-emmenager-sign-name = التوقيع
gaz-emmenager-sign-say = المس « Signer le contrat » (توقيع العقد).
gaz-emmenager-sign-why =
    هذا الزر يلزمك.
    لك 14 يومًا لتغيير رأيك.
gaz-emmenager-sign-hint-1 = راجعت كل شيء. يمكنك التوقيع.
gaz-emmenager-sign-hint-2 = الزر تحت المربعين الصغيرين.
gaz-emmenager-sign-hint-3 = الزر « Signer le contrat » مضاء. المسه مرة واحدة.
gaz-emmenager-sign-well = تم توقيع العقد. وصلت رسالة SMS.

gaz-emmenager-confirm-name = التأكيد
gaz-emmenager-confirm-say = أجب OUI (نعم) على رسالة SMS.
gaz-emmenager-confirm-why =
    هذه الرسالة كنت تنتظرها.
    هي تكرر عنوانك وموعدك.
gaz-emmenager-confirm-hint-1 = الموعد ينتظر جوابًا. اقرأ الهاتف.
gaz-emmenager-confirm-hint-2 = الهاتف بجانب الصفحة. الزر تحت الرسالة.
gaz-emmenager-confirm-hint-3 = الزر « Répondre OUI » (الجواب بنعم) مضاء. المسه.
gaz-emmenager-confirm-well = الموعد محجوز. سجله على تقويم.

## Other buttons

gaz-emmenager-decoy-new-home = هذا المربع لسكن دون أنبوب غاز.
    .second = في السكن الجديد غاز من قبل.
    .third = المس المربع الذي فوقه: « Comparer les offres de gaz » (مقارنة عروض الغاز).
gaz-emmenager-decoy-extra = هذه الخدمة ثمنها 9 يورو في الشهر. لا تريدها Léa.
    .second = هي ليست ضرورية للحصول على الغاز.
    .third = اترك هذا الرابط. المس « Continuer » (متابعة)، فوقه.
gaz-emmenager-decoy-give = توقف هنا. في التمرين، لا يُرسل شيء. في الواقع، هذا فخ.
    .second = شركة GRDF لا تبيع عقدًا ولا تطلب رقم IBAN.
    .third = المس « Raccrocher » (إنهاء المكالمة)، تحته مباشرة.
gaz-emmenager-decoy-red = هذه الأرقام على خلفية حمراء. لا نعطيها.
    .second = هي تحسب كميات صغيرة جدًا.
    .third = اصعد سطرًا واحدًا: الخلفية السوداء.
