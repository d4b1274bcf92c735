# إيجاد إجراء، ومتابعته لاحقًا.

## المتابعة دون حساب

welcome-resume = لديّ ثلاث كلمات

later-title = للمتابعة لاحقًا
later-how = اكتب هذه الكلمات الثلاث على ورقة.
later-next = في المرة القادمة، المس « لديّ ثلاث كلمات » في الصفحة الأولى.
later-nothing = هذه الكلمات لا تقول شيئًا عنك.
later-done = كتبتها

resume-title = كلماتك الثلاث
resume-how = المس خانة. اكتب الكلمات الثلاث الموجودة على ورقتك.
resume-word = الكلمة { $at }
resume-go = متابعة
resume-unknown = الكلمة { $at } ليست في قائمتنا. تحقّق من حروفها.
resume-near = الكلمة { $at } ليست في قائمتنا. هل هي « { $word } »؟
resume-apart = هذه الكلمات لا تجتمع معًا. تحقّق من الترتيب ثم من كل كلمة.
resume-elsewhere = هذا الإجراء غير موجود على هذا الجهاز. اسأل عند الشباك.

help-later = المتابعة لاحقًا
    .one = اكتب الكلمات الثلاث على ورقة، بالترتيب.
    .two = في يوم آخر، تعيدك إلى الخطوة نفسها.
    .three = ثم المس « كتبتها ».
help-resume = كلماتك الثلاث
    .one = المس خانة، ثم أول حروف الكلمة.
    .two = المس الكلمة كاملة عندما تظهر.
    .three = ضاعت ورقتك؟ المس « رجوع » ثم « ابدأ ».

## نهاية التمرين

finish-core = أعِد في دقيقتين

## البحث

choose-search = ابحث عن إجراء
choose-search-hint = ابحث: إيجار، مطعم مدرسي، سيرة ذاتية…
choose-found = { $count ->
    [zero] لا إجراء
    [one] إجراء واحد
    [two] إجراءان
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
}
choose-nothing = لم نجد شيئًا. جرّب كلمة أخرى، أو المس موضوعًا.
choose-row = { $operator }، حوالي { $minutes } دقيقة
choose-farm = العالم الزراعي
choose-empty = لا يوجد إجراء في هذا الموضوع بعد.
choose-missing = لا أجد إجرائي
    .under = أخبرنا بالموضوع
choose-ask = لا أعرف: 3 أسئلة

## ثلاثة أسئلة

ask-title = ثلاثة أسئلة
ask-of = السؤال { $at } من 3
ask-need = لماذا أتيت؟
ask-used = هل استعملت حاسوبًا أو شاشة لمس من قبل؟
ask-used-never = أبدًا
ask-used-little = قليلًا
ask-used-often = كثيرًا
ask-with = هل معك أحد؟
ask-with-alone = أنا وحدي
ask-with-helped = شخص يساعدني
ask-skip = تخطّ
ask-result = يمكنك أن تبدأ من هنا
ask-level = نصيحتنا: « { $level } ».
ask-forgotten = لا نحتفظ بإجاباتك.

## ما ينقص

missing-title = ما موضوع إجرائك؟
missing-what = نعدّ الموضوع فقط. لا نعدّ اسمك.
missing-thanks = شكرًا
missing-noting = نسجّل هذا الموضوع…
missing-noted = تم التسجيل: { $theme }.
missing-already = قلت ذلك من قبل: { $theme }. نعدّه مرة واحدة.
missing-failed = تعذّر تسجيل هذا الموضوع. لا بأس عليك.
missing-who = لهذا الإجراء
missing-other = اختر إجراءً آخر

theme-papiers-elections-citoyennete = أوراق، انتخابات
theme-famille-scolarite = عائلة، مدرسة
theme-social-sante = صحة، مساعدات اجتماعية
theme-travail-formation = عمل، تدريب
theme-logement = سكن
theme-transports-mobilite = سيارة، نقل
theme-argent-impots = مال، ضرائب
theme-justice = عدالة
theme-etrangers-europe = إقامة، أوروبا
theme-loisirs-sports-culture = ترفيه، رياضة، ثقافة
theme-associations = جمعيات
theme-autre = شيء آخر
