# The coach's words: a smell of gas. This is no online procedure. Labels of the site stay in French.
# Each line begins with an Arabic word, or it would be laid out from left to right.

gaz-odeur-title = رائحة غاز: التصرفات الصحيحة
gaz-odeur-aim =
    رائحة الغاز خطيرة.
    لا نذهب إلى الإنترنت. نخرج ونتصل.
gaz-odeur-task =
    إذا شممت رائحة غاز الآن، أوقف التمرين واخرج.
    وإلا، تدرب: في مطبخ { $first-name } رائحة غاز.
    اختر التصرفات، بالترتيب.
    عندما تصير في الخارج، اتصل بالرقم الصحيح وأجب.
gaz-odeur-next-1 = يصل تقني، غالبًا في أقل من ساعة إذا كان هناك خطر.
gaz-odeur-next-2 = تنتظره في الخارج، بعيدًا عن المبنى.
gaz-odeur-next-3 = تعود إلى الداخل فقط عندما يقول لك ذلك.
gaz-odeur-keep-1 = الرقم 0 800 47 33 33، في هاتفك ومحفظتك
gaz-odeur-keep-2 = مكان صنبور الغاز في بيتك
gaz-odeur-help = رائحة غاز، اخرج أولًا: طوارئ الغاز، 0 800 47 33 33. المكالمة مجانية، ليلًا ونهارًا. يمكنك أيضًا الاتصال بالرقم 18 أو 112.

## The right gestures

gaz-odeur-train-name = بدء التدريب
gaz-odeur-train-say = اقرأ، ثم ابدأ.
gaz-odeur-train-why =
    إذا شممت رائحة غاز الآن، أوقف التمرين واخرج.
    وإلا، تعلم التصرفات بهدوء.
gaz-odeur-train-hint-1 = ألا تشم شيئًا هنا؟ يمكنك أن تتدرب.
gaz-odeur-train-hint-2 = هناك زران تحت الجمل. خذ الأسفل.
gaz-odeur-train-hint-3 = الزر « Je ne sens pas le gaz » (لا أشم رائحة غاز) مضاء. المس هذا الزر.
gaz-odeur-train-well = بدأ التمرين. اقرأ ما يحدث.

gaz-odeur-first-name = أولًا
gaz-odeur-first-say = اختر التصرف الأول.
gaz-odeur-first-why =
    الهواء يطرد الغاز.
    إشعال الضوء قد يسبب شرارة.
gaz-odeur-first-hint-1 = كيف نطرد الغاز من الغرفة، دون إشعال شيء؟
gaz-odeur-first-hint-2 = هو السؤال الأول. الجواب الصحيح في الوسط.
gaz-odeur-first-hint-3 = السؤال مضاء. المس « Ouvrir grand les fenêtres » (فتح النوافذ كلها).
gaz-odeur-first-well = نعم. يخرج الغاز.
gaz-odeur-first-mistake-light = مفتاح الضوء قد يسبب شرارة. قد ينفجر الغاز.
    .second = حتى في الليل، لا نلمس الضوء.
    .third = المس الجواب الثاني: فتح النوافذ.
gaz-odeur-first-mistake-search = البحث يأخذ وقتًا، في غرفة مملوءة بالغاز.
    .second = إيجاد مكان التسرب هو عمل التقني.
    .third = المس الجواب الثاني: فتح النوافذ.

gaz-odeur-second-name = بعد ذلك
gaz-odeur-second-say = اختر التصرف الثاني.
gaz-odeur-second-why =
    إغلاق صنبور الغاز يوقف التسرب.
    افعل ذلك فقط إذا كان قريبًا جدًا.
gaz-odeur-second-hint-1 = أي تصرف يوقف الغاز، دون شرارة؟
gaz-odeur-second-hint-2 = هو السؤال الثاني. الجواب الصحيح هو الأول.
gaz-odeur-second-hint-3 = السؤال مضاء. المس « Fermer le robinet du gaz » (إغلاق صنبور الغاز).
gaz-odeur-second-well = نعم. إذا كان الصنبور بعيدًا، نترك هذا التصرف.
gaz-odeur-second-mistake-breaker = قطع الكهرباء يسبب شرارة أيضًا.
    .second = لا نلمس أي شيء كهربائي، لا تشغيل ولا إيقاف.
    .third = المس الجواب الأول: إغلاق الصنبور.
gaz-odeur-second-mistake-phone = الهاتف وسط الغاز قد يسبب شرارة.
    .second = نتصل من الخارج، بعد قليل.
    .third = المس الجواب الأول: إغلاق الصنبور.

gaz-odeur-third-name = ثم ماذا
gaz-odeur-third-say = اختر التصرف الثالث.
gaz-odeur-third-why =
    الخطر على المبنى كله.
    نخرج مشيًا ونخبر الجيران بطرق الأبواب.
gaz-odeur-third-hint-1 = النوافذ مفتوحة. هل نبقى هنا؟ لا.
gaz-odeur-third-hint-2 = هو السؤال الأخير. الجواب الصحيح في الأسفل.
gaz-odeur-third-hint-3 = السؤال مضاء. المس « Sortir à pied » (الخروج مشيًا).
gaz-odeur-third-well = نعم. يخرج الجيران أيضًا.
gaz-odeur-third-mistake-wait = قد تذهب الرائحة والغاز ما زال هنا.
    .second = لا نعرف أبدًا كم بقي من الغاز. نخرج.
    .third = المس الجواب الأخير: الخروج مشيًا.
gaz-odeur-third-mistake-lift = المصعد كهربائي. قد يسبب شرارة.
    .second = الدرج أكثر أمانًا، حتى لو كان أطول.
    .third = المس الجواب الأخير: الخروج مشيًا.

gaz-odeur-cards-name = الانتقال إلى البطاقات
gaz-odeur-cards-say = المس « Passer aux cartes » (الانتقال إلى البطاقات).
gaz-odeur-cards-why =
    التصرفات الثلاثة مرتبة.
    البطاقات تصحح الأفكار الخاطئة.
gaz-odeur-cards-hint-1 = الأجوبة الثلاثة صحيحة. تابع.
gaz-odeur-cards-hint-2 = الزر تحت السؤال الأخير.
gaz-odeur-cards-hint-3 = الزر « Passer aux cartes » مضاء. المسه.
gaz-odeur-cards-well = خمس بطاقات: صحيح أو خطأ.

## The cards

gaz-odeur-switch-name = الضوء
gaz-odeur-switch-say = إطفاء الضوء: صحيح أم خطأ؟
gaz-odeur-switch-why =
    الإطفاء أيضًا يسبب شرارة.
    نترك الضوء كما هو.
gaz-odeur-switch-hint-1 = مفتاح الضوء كهربائي، في الإشعال والإطفاء.
gaz-odeur-switch-hint-2 = هي البطاقة الأولى.
gaz-odeur-switch-hint-3 = البطاقة الأولى مضاءة. المس « Faux » (خطأ).
gaz-odeur-switch-well = نعم، هذا خطأ. لا نلمس الضوء.
gaz-odeur-switch-mistake-true = الإطفاء يسبب شرارة، مثل الإشعال.
    .second = الضوء المشتعل يبقى مشتعلًا. لا بأس بذلك.
    .third = المس « Faux » (خطأ)، تحت البطاقة الأولى.

gaz-odeur-knock-name = الجيران
gaz-odeur-knock-say = طرق الباب دون الجرس: صحيح أم خطأ؟
gaz-odeur-knock-why =
    الجرس كهربائي.
    اليد على الباب لا تسبب شرارة.
gaz-odeur-knock-hint-1 = هل يجب إخبارهم؟ نعم. كيف، دون كهرباء؟
gaz-odeur-knock-hint-2 = هي البطاقة الثانية.
gaz-odeur-knock-hint-3 = البطاقة الثانية مضاءة. المس « Vrai » (صحيح).
gaz-odeur-knock-well = نعم، هذا صحيح. نطرق الباب ونتكلم بصوت مرتفع.
gaz-odeur-knock-mistake-false = الجرس كهربائي. الأفضل طرق الباب.
    .second = الجيران في خطر أيضًا. يجب إخبارهم.
    .third = المس « Vrai » (صحيح)، تحت البطاقة الثانية.

gaz-odeur-outside-name = الهاتف
gaz-odeur-outside-say = الاتصال من الخارج: صحيح أم خطأ؟
gaz-odeur-outside-why =
    وسط الغاز، الهاتف خطير.
    في الخارج وبعيدًا، الهاتف ينقذ.
gaz-odeur-outside-hint-1 = أين لا يكون الهاتف خطيرًا؟ بعيدًا عن الغاز.
gaz-odeur-outside-hint-2 = هي البطاقة الثالثة، في الوسط.
gaz-odeur-outside-hint-3 = البطاقة الثالثة مضاءة. المس « Vrai » (صحيح).
gaz-odeur-outside-well = نعم، هذا صحيح. نخرج أولًا، ثم نتصل.
gaz-odeur-outside-mistake-false = في الداخل، قد يسبب الهاتف شرارة. في الخارج، لا.
    .second = الخروج يأخذ دقيقة. هذه الدقيقة قد تنقذ حياة.
    .third = المس « Vrai » (صحيح)، تحت البطاقة الثالثة.

gaz-odeur-internet-name = الإنترنت
gaz-odeur-internet-say = الكتابة على الإنترنت: صحيح أم خطأ؟
gaz-odeur-internet-why =
    الرسالة على الإنترنت تنتظر ساعات.
    رقم الطوارئ يجيب ليلًا ونهارًا.
gaz-odeur-internet-hint-1 = من سيقرأ الرسالة هذه الليلة؟ لا أحد.
gaz-odeur-internet-hint-2 = هي البطاقة الرابعة.
gaz-odeur-internet-hint-3 = البطاقة الرابعة مضاءة. المس « Faux » (خطأ).
gaz-odeur-internet-well = نعم، هذا خطأ. نتصل بالهاتف.
gaz-odeur-internet-mistake-true = لا يوجد موقع يجيب بسرعة كافية. يجب الاتصال.
    .second = لا نبلغ أبدًا عن رائحة غاز عبر الإنترنت.
    .third = المس « Faux » (خطأ)، تحت البطاقة الرابعة.

gaz-odeur-return-name = العودة
gaz-odeur-return-say = الصعود بعد ذهاب الرائحة: صحيح أم خطأ؟
gaz-odeur-return-why =
    الأنف يتعود، والغاز قد يبقى.
    التقني وحده يستطيع قياسه.
gaz-odeur-return-hint-1 = من يقول إن الخطر انتهى؟ ليس الأنف.
gaz-odeur-return-hint-2 = هي البطاقة الأخيرة.
gaz-odeur-return-hint-3 = البطاقة الأخيرة مضاءة. المس « Faux » (خطأ).
gaz-odeur-return-well = نعم، هذا خطأ. ننتظر موافقة التقني.
gaz-odeur-return-mistake-true = أحيانًا تذهب الرائحة قبل الغاز. ننتظر في الخارج.
    .second = لدى التقني جهاز قياس. هو يقول متى نعود.
    .third = المس « Faux » (خطأ)، تحت البطاقة الأخيرة.

gaz-odeur-go-out-name = الخروج
gaz-odeur-go-out-say = اخرج، بعيدًا عن المبنى.
gaz-odeur-go-out-why =
    الآن، الهاتف دون خطر.
    سيظهر بجانب الصفحة.
gaz-odeur-go-out-hint-1 = تمت التصرفات. اخرج لكي تستطيع الاتصال.
gaz-odeur-go-out-hint-2 = الزر تحت البطاقة الأخيرة.
gaz-odeur-go-out-hint-3 = الزر « Je suis dehors » (أنا في الخارج) مضاء. المس هذا الزر.
gaz-odeur-go-out-well = خرج { $first-name }. الهاتف جاهز.

## The call

gaz-odeur-find-number-name = إيجاد الرقم
gaz-odeur-find-number-say = ابحث عن رقم الطوارئ.
gaz-odeur-find-number-why =
    في المحفظة بطاقة عليها الأرقام.
    رقم واحد فقط يجيب ليلًا ونهارًا.
gaz-odeur-find-number-hint-1 = اقرأ بطاقة المحفظة. ابحث عن كلمة « Urgence » (طوارئ).
gaz-odeur-find-number-hint-2 = البطاقة تحت الجملة التي فيها « trottoir » (رصيف). الرقم الصحيح في الوسط.
gaz-odeur-find-number-hint-3 = السطر الصحيح مضاء. المس 0 800 47 33 33.
gaz-odeur-find-number-well = هذا هو الرقم. هو مجاني.

gaz-odeur-dial-name = كتابة الرقم
gaz-odeur-dial-say = اكتب على الهاتف 0 800 47 33 33.
gaz-odeur-dial-why =
    فيه 10 أرقام ويبدأ بـ 0 800.
    الرقمان 18 و 112 يعملان أيضًا.
gaz-odeur-dial-hint-1 = انسخ رقمًا بعد رقم: 0 800 47 33 33.
gaz-odeur-dial-hint-2 = خانة الرقم على الهاتف، بجانب الصفحة.
gaz-odeur-dial-hint-3 = الخانة مضاءة. اكتب 0 800 47 33 33.
gaz-odeur-dial-well = هذا الرقم يجيب.
gaz-odeur-dial-value = رقم طوارئ الغاز
gaz-odeur-dial-mistake-extra-zero = هناك صفر زائد. نكتب 0 800، ثم 47.
    .second = هذا الخطأ مطبوع على أوراق حقيقية. تأكد من وجود 10 أرقام.
    .third = امسح الخانة. اكتب 0 800 47 33 33.
gaz-odeur-dial-mistake-service = هذا رقم خدمة الزبائن. هي تغلق في المساء.
    .second = عند رائحة غاز، رقم آخر يجيب ليلًا ونهارًا.
    .third = امسح الخانة. اكتب 0 800 47 33 33.
gaz-odeur-dial-mistake-short = تنقص أرقام. الرقم كله 10 أرقام.
    .second = يمكنك أيضًا كتابة 18 أو 112، فهما أقصر.
    .third = امسح الخانة. اكتب 0 800 47 33 33.

gaz-odeur-call-name = الاتصال
gaz-odeur-call-say = المس « Appeler » (اتصال).
gaz-odeur-call-why =
    المكالمة مجانية.
    في التمرين، لا نتصل حقًا بأي إنقاذ.
gaz-odeur-call-hint-1 = الرقم مكتوب. ابدأ المكالمة.
gaz-odeur-call-hint-2 = الزر تحت الرقم، على الهاتف.
gaz-odeur-call-hint-3 = الزر « Appeler » مضاء. المسه.
gaz-odeur-call-well = أجاب شخص. يطرح ثلاثة أسئلة.

gaz-odeur-where-name = قول المكان
gaz-odeur-where-say = قل أين أنت.
gaz-odeur-where-why =
    دون عنوان، لا يستطيع أحد أن يأتي.
    أعط الشارع والمدينة والطابق.
gaz-odeur-where-hint-1 = الموظف لا يعرف عنك شيئًا. ماذا يحتاج لكي يأتي أحد؟
gaz-odeur-where-hint-2 = هو السؤال الأول. الجواب الصحيح في الوسط.
gaz-odeur-where-hint-3 = السؤال مضاء. المس العنوان الذي فيه الطابق.
gaz-odeur-where-well = العنوان كامل.
gaz-odeur-where-mistake-short = الجواب « Chez moi » (في بيتي) لا يكفي. الموظف لا يعرف العنوان.
    .second = يجب ذكر الشارع والمدينة والطابق.
    .third = المس الجواب الثاني، الذي فيه العنوان.
gaz-odeur-where-mistake-client = رقم الزبون يخص الفواتير. هنا نحتاج إلى العنوان.
    .second = التقني يأتي إلى شارع، لا إلى عقد.
    .third = المس الجواب الثاني، الذي فيه العنوان.

gaz-odeur-people-name = خروج الجميع
gaz-odeur-people-say = قل هل خرج الجميع.
gaz-odeur-people-why =
    رجال الإنقاذ يفكرون أولًا في الناس.
    قل ما تعرفه، دون أن تعود لترى.
gaz-odeur-people-hint-1 = خرج { $first-name } مع جيرانه. قل ذلك.
gaz-odeur-people-hint-2 = هو السؤال الثاني من الموظف.
gaz-odeur-people-hint-3 = السؤال مضاء. المس الجواب الأول.
gaz-odeur-people-well = اطمأن الموظف.
gaz-odeur-people-mistake-check = لا نصعد أبدًا من جديد، حتى للتحقق.
    .second = إذا غاب أحد، قل ذلك. سيذهب رجال الإنقاذ إليه.
    .third = المس الجواب الأول.

gaz-odeur-waiting-name = الانتظار
gaz-odeur-waiting-say = قل أين تنتظر.
gaz-odeur-waiting-why =
    سيبحث عنك التقني في الخارج.
    الدخول ممنوع حتى يوافق.
gaz-odeur-waiting-hint-1 = الخطر ما زال في المبنى. أين ننتظر؟
gaz-odeur-waiting-hint-2 = هو السؤال الأخير، فوق « Raccrocher » (إنهاء المكالمة).
gaz-odeur-waiting-hint-3 = السؤال مضاء. المس « Je l’attends dehors » (أنتظره في الخارج).
gaz-odeur-waiting-well = نعم. بعيدًا عن المبنى، دون تدخين.
gaz-odeur-waiting-mistake-home = الغاز ما زال هنا. لا ندخل.
    .second = سيقول التقني متى نعود، بعد القياس.
    .third = المس « Je l’attends dehors » (أنتظره في الخارج).

gaz-odeur-hang-up-name = إنهاء المكالمة
gaz-odeur-hang-up-say = المس « Raccrocher » (إنهاء المكالمة).
gaz-odeur-hang-up-why =
    لدى الموظف كل ما يحتاجه.
    في الواقع، اقطع المكالمة عندما يقول لك ذلك.
gaz-odeur-hang-up-hint-1 = أعطيت الأجوبة الثلاثة. يمكن إنهاء المكالمة.
gaz-odeur-hang-up-hint-2 = الزر في أسفل الهاتف.
gaz-odeur-hang-up-hint-3 = الزر « Raccrocher » مضاء. المسه.
gaz-odeur-hang-up-well = التقني في الطريق. أنت تعرف التصرفات الصحيحة.

## Other numbers

gaz-odeur-decoy-service = هذا رقم خدمة الزبائن. يجيب في أيام العمل فقط.
    .second = رائحة الغاز لا تنتظر يوم الاثنين.
    .third = المس السطر التالي: « Urgence Sécurité Gaz » (طوارئ الغاز).
gaz-odeur-decoy-client = هذا رقم عقد. لا نتصل به.
    .second = نستعمله للحديث عن فاتورة.
    .third = المس السطر الذي فوقه: « Urgence Sécurité Gaz » (طوارئ الغاز).
