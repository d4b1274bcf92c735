# The coach's words: change one's address and bank account (ameli). Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

ameli-adresse-rib-title = تغيير العنوان والحساب البنكي على ameli
ameli-adresse-rib-aim =
    تعطي عنوانك الجديد إلى التأمين الصحي.
    تعطي أيضًا حسابك البنكي الجديد، لاسترجاع المصاريف.
ameli-adresse-rib-task =
    غيرت { $first-name } سكنها وبنكها.
    حسابها على موقع ameli مفتوح من قبل.
    عقد الإيجار وأوراق البنك (RIB) على المكتب.
    غير العنوان البريدي، ثم الحساب البنكي.
    بعد ذلك، سجل الخروج.
ameli-adresse-rib-next-1 = يبدأ استعمال الحساب الجديد بعد 2 إلى 3 أيام تقريبًا.
ameli-adresse-rib-next-2 = جدد معلومات البطاقة الصحية (carte Vitale)، في جهاز بالصيدلية.
ameli-adresse-rib-next-3 = أخبر أيضًا التأمين التكميلي والتقاعد والضرائب.
ameli-adresse-rib-keep-1 = ورقة حسابك البنكي (RIB)، في مكان آمن
ameli-adresse-rib-keep-2 = عقد الإيجار، لإثبات العنوان
ameli-adresse-rib-help = التأمين الصحي: الموقع www.ameli.fr، الهاتف 3646. الخدمة مجانية. تدفع ثمن المكالمة فقط.

## The address

ameli-adresse-rib-open-info-name = معلوماتي
ameli-adresse-rib-open-info-say = المس « Mes informations » (معلوماتي).
ameli-adresse-rib-open-info-why =
    العنوان والبنك محفوظان هناك.
    يمكنك أن تنظر دون تغيير شيء.
ameli-adresse-rib-open-info-hint-1 = تريد تغيير ما يعرفه ameli عن { $first-name }. افتح هذا المربع.
ameli-adresse-rib-open-info-hint-2 = هو المربع الذي يذكر العنوان والهاتف والبنك.
ameli-adresse-rib-open-info-hint-3 = المربع « Mes informations » مضاء. ضع إصبعك عليه.
ameli-adresse-rib-open-info-well = هذه معلومات { $first-name }.

ameli-adresse-rib-edit-address-name = تعديل العنوان
ameli-adresse-rib-edit-address-say = في « Adresse postale » (العنوان البريدي)، المس « Modifier » (تعديل).
ameli-adresse-rib-edit-address-why =
    هناك عدة أزرار اسمها « Modifier » (تعديل).
    كل زر يغير السطر الذي هو فيه.
    العنوان البريدي يستقبل الرسائل الورقية.
ameli-adresse-rib-edit-address-hint-1 = ابحث عن سطر الرسائل الورقية، وليس سطر البريد الإلكتروني.
ameli-adresse-rib-edit-address-hint-2 = السطر « Adresse postale » تحت البريد الإلكتروني. الزر على اليمين.
ameli-adresse-rib-edit-address-hint-3 = الزر الصحيح « Modifier » مضاء. المسه.
ameli-adresse-rib-edit-address-well = انفتحت استمارة العنوان. العنوان القديم مكتوب في الأعلى.

ameli-adresse-rib-number-name = رقم الشارع
ameli-adresse-rib-number-say = اكتب الرقم: { $value }.
ameli-adresse-rib-number-why =
    العنوان مقسم إلى عدة خانات.
    في هذه الخانة نكتب رقمًا فقط.
    العنوان الجديد في عقد الإيجار.
ameli-adresse-rib-number-hint-1 = عقد الإيجار يقول: « ‎5 rue du Gabarit ». الرقم هو { $value }.
ameli-adresse-rib-number-hint-2 = هي الخانة البيضاء الأولى، تحت العنوان القديم.
ameli-adresse-rib-number-hint-3 = خانة الرقم مضاءة. اكتب { $value }.
ameli-adresse-rib-number-well = تم تسجيل الرقم.
ameli-adresse-rib-number-value = الرقم، في عقد الإيجار
ameli-adresse-rib-number-mistake-everything = هذه الخانة تريد رقمًا. نكتب الشارع في الخانة التالية.
    .second = امسح الحروف. اترك { $value } فقط.
    .third = أفرغ الخانة. اكتب { $value }، ولا شيء غيره.
ameli-adresse-rib-number-mistake-old = الرقم 12 هو رقم العنوان القديم.
    .second = انظر إلى عقد الإيجار: الرقم الجديد هو { $value }.
    .third = امسح 12. اكتب { $value } مكانه.

ameli-adresse-rib-street-name = اسم الشارع
ameli-adresse-rib-street-say = اكتب الشارع: { $value }.
ameli-adresse-rib-street-why =
    الرقم موجود في خانته.
    هنا نكتب « rue » (شارع) واسمه.
ameli-adresse-rib-street-hint-1 = ما اسم الشارع الجديد؟ عقد الإيجار يقول: { $value }.
ameli-adresse-rib-street-hint-2 = هي الخانة الثانية، تحت الرقم.
ameli-adresse-rib-street-hint-3 = خانة الشارع مضاءة. اكتب { $value }.
ameli-adresse-rib-street-well = تم تسجيل الشارع.
ameli-adresse-rib-street-value = الشارع، في عقد الإيجار
ameli-adresse-rib-street-mistake-number-again = الرقم 5 موجود في الخانة التي فوقها. احذفه هنا.
    .second = وإلا، يذهب البريد إلى « ‎5 5 rue du Gabarit ».
    .third = امسح كل شيء. اكتب { $value } فقط.
ameli-adresse-rib-street-mistake-old = هذا هو الشارع القديم. لم تعد { $first-name } تسكن هناك.
    .second = الشارع الجديد مكتوب في عقد الإيجار.
    .third = امسح، ثم اكتب { $value }.

ameli-adresse-rib-postal-name = الرمز البريدي
ameli-adresse-rib-postal-say = اكتب الرمز البريدي.
ameli-adresse-rib-postal-why =
    تبقى { $first-name } في المدينة نفسها.
    بعد ذلك، يقترح الموقع مدن هذا الرمز.
ameli-adresse-rib-postal-hint-1 = انسخ الأرقام الخمسة للرمز البريدي: { $value }.
ameli-adresse-rib-postal-hint-2 = الخانة تحت اسم الشارع.
ameli-adresse-rib-postal-hint-3 = الخانة « Code postal » (الرمز البريدي) مضاءة. اكتب { $value }.
ameli-adresse-rib-postal-well = ظهرت قائمة مدن.

ameli-adresse-rib-town-name = اختيار المدينة
ameli-adresse-rib-town-say = اختر « Villemodèle » من القائمة.
ameli-adresse-rib-town-why =
    أحيانًا يكون الرمز البريدي لعدة مدن.
    القائمة تمنع أخطاء الكتابة.
ameli-adresse-rib-town-hint-1 = المس القائمة، ثم اسم المدينة المكتوبة في عقد الإيجار.
ameli-adresse-rib-town-hint-2 = القائمة تحت الرمز البريدي مباشرة.
ameli-adresse-rib-town-hint-3 = القائمة « Ville » (المدينة) مضاءة. اختر « Villemodèle ».
ameli-adresse-rib-town-well = تم اختيار المدينة.

ameli-adresse-rib-moved-name = تاريخ الانتقال
ameli-adresse-rib-moved-say = اكتب تاريخ الدخول: { $value }.
ameli-adresse-rib-moved-why =
    هو اليوم الذي استلمت فيه { $first-name } المفاتيح.
    عقد الإيجار يذكر هذا التاريخ.
ameli-adresse-rib-moved-hint-1 = في عقد الإيجار، اقرأ « Entrée dans le logement » (دخول السكن). التاريخ هو { $value }.
ameli-adresse-rib-moved-hint-2 = هناك ثلاث خانات صغيرة: اليوم والشهر والسنة.
ameli-adresse-rib-moved-hint-3 = خانات التاريخ مضاءة. اكتب { $value }.
ameli-adresse-rib-moved-well = تم تسجيل التاريخ.
ameli-adresse-rib-moved-value = تاريخ دخول السكن
ameli-adresse-rib-moved-mistake-today = هذا تاريخ اليوم. الموقع يريد يوم الانتقال إلى السكن.
    .second = انتقلت { $first-name } قبل بضعة أيام. أعد قراءة عقد الإيجار.
    .third = امسح التاريخ. اكتب { $value }.

ameli-adresse-rib-to-summary-name = المتابعة
ameli-adresse-rib-to-summary-say = المس « Continuer » (متابعة).
ameli-adresse-rib-to-summary-why =
    لم يتغير شيء بعد.
    الصفحة التالية تعرض القديم والجديد.
ameli-adresse-rib-to-summary-hint-1 = كل الخانات مملوءة. انتقل إلى التحقق.
ameli-adresse-rib-to-summary-hint-2 = الزر تحت التاريخ، بجانب « Annuler » (إلغاء).
ameli-adresse-rib-to-summary-hint-3 = الزر « Continuer » مضاء. المسه.
ameli-adresse-rib-to-summary-well = هذا العنوان القديم والجديد، جنبًا إلى جنب.

ameli-adresse-rib-confirm-address-name = تأكيد العنوان
ameli-adresse-rib-confirm-address-say = أعد القراءة، ثم المس « Valider » (تأكيد).
ameli-adresse-rib-confirm-address-why =
    العمود « Après » (بعد) يجب أن يعرض العنوان الجديد.
    هل هناك خطأ؟ الزر « Modifier » (تعديل) يعيدك دون فقدان شيء.
ameli-adresse-rib-confirm-address-hint-1 = قارن مع عقد الإيجار. إذا كان كل شيء صحيحًا، أكد.
ameli-adresse-rib-confirm-address-hint-2 = الزر « Valider » تحت الجدول.
ameli-adresse-rib-confirm-address-hint-3 = الزر « Valider » مضاء. المسه مرة واحدة فقط.
ameli-adresse-rib-confirm-address-well = تم حفظ العنوان الجديد.

## The code

ameli-adresse-rib-edit-rib-name = تعديل الحساب البنكي
ameli-adresse-rib-edit-rib-say = في « Coordonnées bancaires » (البيانات البنكية)، المس « Modifier » (تعديل).
ameli-adresse-rib-edit-rib-why =
    سيصل المال المسترجع إلى الحساب الجديد.
    ورقة RIB تنفع لاستلام المال.
    أما رمز البطاقة البنكية، فلا نعطيه أبدًا.
ameli-adresse-rib-edit-rib-hint-1 = انتهى العنوان. بقي الحساب البنكي.
ameli-adresse-rib-edit-rib-hint-2 = هو السطر الأخير في الجدول، تحت العنوان البريدي.
ameli-adresse-rib-edit-rib-hint-3 = الزر « Modifier » في سطر البنك مضاء. المسه.
ameli-adresse-rib-edit-rib-well = الموقع يرسل رمزًا بالبريد الإلكتروني.

ameli-adresse-rib-read-code-name = قراءة الرمز
ameli-adresse-rib-read-code-say = افتح الرسالة التي وصلت « À l’instant » (الآن).
ameli-adresse-rib-read-code-why =
    هذا الرمز الإضافي يحمي مال { $first-name }.
    السارق لا يستطيع فتح بريدها.
    رمز الأمس لم يعد صالحًا.
ameli-adresse-rib-read-code-hint-1 = هناك رسالتان عن رمز. خذ أحدث رسالة.
ameli-adresse-rib-read-code-hint-2 = التبويب « Boîte mail » (البريد الإلكتروني) في الأعلى. الرسالة الصحيحة في أول القائمة.
ameli-adresse-rib-read-code-hint-3 = اتبع المكان المضاء، حتى الرمز الجديد.
ameli-adresse-rib-read-code-well = ظهر الرمز. فيه 6 أرقام.

ameli-adresse-rib-type-code-name = كتابة الرمز
ameli-adresse-rib-type-code-say = عد إلى ameli. اكتب الرمز.
ameli-adresse-rib-type-code-why =
    الصفحة تنتظر في التبويب الآخر.
    أنت طلبت هذا الرمز: هذا عادي.
ameli-adresse-rib-type-code-hint-1 = الرمز في الرسالة هو { $value }. انسخه.
ameli-adresse-rib-type-code-hint-2 = المس التبويب « ameli.fr ». الخانات الست في الوسط.
ameli-adresse-rib-type-code-hint-3 = خانات الرمز مضاءة. اكتب { $value }.
ameli-adresse-rib-type-code-well = الرمز صحيح.
ameli-adresse-rib-type-code-mistake-old-code = هذا رمز الأمس. لم يعد صالحًا.
    .second = كل رمز صالح مرة واحدة فقط. عد إلى أحدث رسالة.
    .third = امسح الخانات. الرمز الجديد هو { $value }.

ameli-adresse-rib-confirm-code-name = تأكيد الرمز
ameli-adresse-rib-confirm-code-say = المس « Valider » (تأكيد).
ameli-adresse-rib-confirm-code-why =
    الموقع يتأكد أنها فعلًا { $first-name }.
    بعد ذلك، يفتح صفحة الحساب البنكي.
ameli-adresse-rib-confirm-code-hint-1 = الرمز مكتوب. أعطه إلى الموقع.
ameli-adresse-rib-confirm-code-hint-2 = الزر تحت الخانات الست مباشرة.
ameli-adresse-rib-confirm-code-hint-3 = الزر « Valider » مضاء، تحت الرمز. المسه.
ameli-adresse-rib-confirm-code-well = صفحة الحساب البنكي مفتوحة.

## The bank account

ameli-adresse-rib-find-iban-name = إيجاد IBAN
ameli-adresse-rib-find-iban-say = افتح ورقة RIB الخاصة بـ { $first-name }. المس رقم IBAN.
ameli-adresse-rib-find-iban-why =
    رقم IBAN هو رقم الحساب البنكي.
    يبدأ بالحرفين FR.
    يجب أن يكون الحساب باسم { $first-name }.
ameli-adresse-rib-find-iban-hint-1 = ابحث عن ورقة البنك التي عليها اسم { $first-name }.
ameli-adresse-rib-find-iban-hint-2 = الأوراق تحت الصفحة. رقم IBAN هو السطر الطويل في ورقة RIB.
ameli-adresse-rib-find-iban-hint-3 = اتبع المكان المضاء: ورقة RIB، ثم السطر IBAN.
ameli-adresse-rib-find-iban-well = هذا رقم IBAN. اترك الورقة مفتوحة بجانبك.

ameli-adresse-rib-type-iban-name = كتابة IBAN
ameli-adresse-rib-type-iban-say = اكتب رقم IBAN الخاص بـ { $first-name }.
ameli-adresse-rib-type-iban-why =
    انسخ 4 رموز في كل مرة.
    لا تهم المسافات.
    الموقع يتحقق من الرقم قبل قبوله.
ameli-adresse-rib-type-iban-hint-1 = اقرأ 4 رموز، اكتب 4 رموز، ثم أعد.
ameli-adresse-rib-type-iban-hint-2 = الخانة تحت اسم صاحب الحساب.
ameli-adresse-rib-type-iban-hint-3 = الخانة « IBAN » مضاءة. اكتب { $value }.
ameli-adresse-rib-type-iban-well = رقم IBAN صحيح. تعرف الموقع على البنك.
ameli-adresse-rib-type-iban-mistake-swapped = رقمان تبادلا المكان. قارن 4 رموز في كل مرة.
    .second = كل الأرقام موجودة، لكن ليست بالترتيب الصحيح.
    .third = امسح الخانة. انسخ ببطء: { $value }.
ameli-adresse-rib-type-iban-mistake-swapped-pair = انظر قرب النهاية: رقمان معكوسان.
    .second = ورقة RIB تقول « ‎1234 537 ». أنت كتبت « ‎1235 437 ».
    .third = صحح نهاية الرقم. يجب أن تكون « ‎1234 537 ».
ameli-adresse-rib-type-iban-mistake-paul = هذا رقم IBAN الخاص بـ Paul. موقع ameli يريد حساب { $first-name }.
    .second = على المكتب ورقتا RIB. اقرأ اسم صاحب الحساب.
    .third = أغلق ورقة Paul. انسخ ورقة { $first-name }.

ameli-adresse-rib-confirm-rib-name = تأكيد الحساب
ameli-adresse-rib-confirm-rib-say = المس « Valider » (تأكيد).
ameli-adresse-rib-confirm-rib-why =
    اسم البنك ظهر: هذه علامة جيدة.
    التغيير يحتاج إلى بضعة أيام.
ameli-adresse-rib-confirm-rib-hint-1 = الرقم مقبول. احفظه.
ameli-adresse-rib-confirm-rib-hint-2 = الزر أسفل اسم البنك.
ameli-adresse-rib-confirm-rib-hint-3 = الزر « Valider » مضاء. المس مرة واحدة وانتظر.
ameli-adresse-rib-confirm-rib-well = تم حفظ الحساب البنكي الجديد.

ameli-adresse-rib-log-out-name = تسجيل الخروج
ameli-adresse-rib-log-out-say = المس « Se déconnecter » (تسجيل الخروج).
ameli-adresse-rib-log-out-why =
    الحساب يعرض عنوانًا وبنكًا.
    يجب ألا يراهما شخص آخر.
ameli-adresse-rib-log-out-hint-1 = انتهى كل شيء. أغلق حساب { $first-name }.
ameli-adresse-rib-log-out-hint-2 = الرابط في آخر الصفحة.
ameli-adresse-rib-log-out-hint-3 = الرابط « Se déconnecter » مضاء. المس هذا الرابط.
ameli-adresse-rib-log-out-well = الحساب مغلق. في الواقع، خذ أوراقك أيضًا.

## Other buttons

ameli-adresse-rib-decoy-payments = هنا نرى المصاريف المسترجعة من قبل.
    .second = لا نغير العنوان والبنك في هذا المربع.
    .third = المس « Mes informations » (معلوماتي).
ameli-adresse-rib-decoy-messages = صندوق الرسائل هو للكتابة إلى مستشار.
    .second = لتغيير العنوان، لا حاجة إلى الكتابة. هناك استمارة لذلك.
    .third = المس المربع « Mes informations » (معلوماتي).
ameli-adresse-rib-decoy-edit-email = هذا الزر يغير البريد الإلكتروني. بريد { $first-name } لم يتغير.
    .second = في البريد الإلكتروني الرمز @. في العنوان البريدي شارع.
    .third = المس « Modifier » (تعديل) في السطر « Adresse postale » (العنوان البريدي).
ameli-adresse-rib-decoy-old-code = هذا رمز الأمس. تم استعماله من قبل.
    .second = انظر متى وصلت الرسالة. نحتاج إلى رسالة الآن.
    .third = عد إلى القائمة. افتح الرسالة التي وصلت « À l’instant » (الآن).
ameli-adresse-rib-decoy-scam = هذه الرسالة فخ. هي تطلب رمز البطاقة.
    .second = التأمين الصحي لا يطلب أبدًا ورقة RIB برسالة إلكترونية.
    .third = عد إلى القائمة. في الواقع، احذف هذه الرسالة.
ameli-adresse-rib-decoy-bic = هذا BIC، رمز البنك. هو قصير.
    .second = رقم IBAN أطول. يبدأ بالحرفين FR.
    .third = المس السطر « IBAN »، بجانبه.
ameli-adresse-rib-decoy-paul-iban = هذا رقم IBAN الخاص بزوجها Paul.
    .second = سيصل المال إلى حساب خاطئ. يجب أن يكون الاسم { $name }.
    .third = أغلق هذه الورقة. افتح ورقة RIB الخاصة بـ { $first-name }.
ameli-adresse-rib-decoy-log-out-early = ابق قليلًا: لم يتغير كل شيء بعد.
    .second = أولًا العنوان، ثم الحساب البنكي. بعدها فقط، اخرج.
    .third = عد إلى الوراء بالسهم، في الأعلى على اليسار.
