# The papers to bring (paper-…) and the words explained (word-… and .means).
# The French word is the one written on the site; its meaning follows in Arabic.

## Papers

paper-pay-slip = كشوف رواتبك لهذا الشهر
paper-france-travail-access = معرّفك وكلمة السر في France Travail
paper-sick-leave = تواريخ الإجازة المرضية، إن وُجدت
paper-pension-notice = إشعار معاشك الجديد، إن وُجد
paper-health-card = بطاقتك الصحية (carte Vitale)
paper-caf-password = كلمة السر لحساب Caf
paper-ameli-password = كلمة السر لحساب ameli
paper-mailbox = ما تحتاجه لفتح بريدك الإلكتروني
paper-school-letter = رسالة المدرسة أو مطعم المدرسة

## Words

word-actualisation = التحديث الشهري (« Actualisation »)
    .means = أن تقول كل شهر هل عملت. وأن تقول أيضًا هل ما زلت تبحث عن عمل.
word-fiche-de-paie = كشف الراتب (« Fiche de paie »)
    .means = ورقة من صاحب العمل. فيها عدد الساعات والراتب. تسمى أيضًا « bulletin de salaire ».
word-salaire-brut = الراتب الإجمالي (« Salaire brut »)
    .means = الراتب قبل الاقتطاعات. هو أكبر المبلغين.
word-salaire-net = الراتب الصافي (« Salaire net »)
    .means = الراتب بعد الاقتطاعات. هو المال الذي يصل إلى البنك.
word-arret-maladie = الإجازة المرضية (« Arrêt maladie »)
    .means = يطلب منك الطبيب ألا تعمل بضعة أيام.
word-pension = المعاش (« Pension »)
    .means = مال يُدفع بانتظام، بسبب التقاعد أو العجز.
word-recapitulatif = الملخص (« Récapitulatif »)
    .means = الصفحة التي تعرض كل أجوبتك قبل الإرسال.
word-valider = التأكيد (« Valider »)
    .means = الإرسال النهائي. قبل ذلك، يمكنك تغيير كل شيء.
word-trop-percu = المبلغ الزائد (« Trop-perçu »)
    .means = مال استلمته زيادة عن حقك. يجب إرجاعه.
word-quotient-familial = المعامل العائلي (« Quotient familial »)
    .means = عدد يحسبه صندوق Caf من دخلك وأسرتك. كلما كان أصغر، دفعت أقل لمطعم المدرسة.
word-attestation = الشهادة (« Attestation »)
    .means = وثيقة رسمية تثبت شيئًا.
word-numero-securite-sociale = رقم الضمان الاجتماعي (« Numéro de Sécurité sociale »)
    .means = رقمك للصحة والتقاعد. تجده على البطاقة الصحية (carte Vitale).
word-cle = المفتاح (« Clé »)
    .means = آخر رقمين من رقم الضمان. بهما نتحقق من أول 13 رقمًا.
word-code-usage-unique = الرمز لمرة واحدة (« Code à usage unique »)
    .means = رمز يصلك بالبريد الإلكتروني أو الهاتف. يصلح مرة واحدة، لبضع دقائق.
word-onglet = التبويب (« Onglet »)
    .means = صفحة أخرى مفتوحة. اسمها في أعلى الشاشة. المس هذا الاسم لتراها.
word-telecharger = التنزيل (« Télécharger »)
    .means = نسخ وثيقة من الموقع إلى الحاسوب.
word-pdf = ملف PDF
    .means = ملف يشبه ورقة مطبوعة.
word-se-deconnecter = تسجيل الخروج (« Se déconnecter »)
    .means = إغلاق حسابك على هذا الحاسوب. إغلاق الصفحة لا يكفي.
word-attestation-de-droits = شهادة الحقوق (« Attestation de droits »)
    .means = وثيقة تثبت أن التأمين الصحي يغطيك.
word-assurance-maladie = التأمين الصحي (« Assurance maladie »)
    .means = يعيد إليك مصاريف العلاج. اسم موقعه ameli.
word-indemnites-journalieres = التعويضات اليومية (« Indemnités journalières »)
    .means = المال الذي يُدفع خلال التوقف عن العمل.
word-conjoint = شريك الحياة (« Conjoint »)
    .means = الشخص الذي تعيش معه: الزوج أو الزوجة أو غيرهما.
word-dossier = المجلد (« Dossier »)
    .means = مكان ترتيب في الحاسوب. الملفات موجودة داخله.
