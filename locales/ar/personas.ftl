# The labels of the card of a fictional person.

persona-first-name = الاسم الأول
persona-last-name = اسم العائلة
persona-birth-name = اسم العائلة عند الولادة
persona-full-name = الاسم الكامل
persona-full-name-caps = الاسم الكامل
persona-born = تاريخ الميلاد
persona-born-long = تاريخ الميلاد
persona-birth-place = مكان الميلاد
persona-nir13 = رقم الضمان الاجتماعي، 13 رقمًا
persona-nir13-spaced = رقم الضمان الاجتماعي، 13 رقمًا
persona-nir-key = المفتاح، رقمان
persona-nir15 = رقم الضمان الاجتماعي مع المفتاح
persona-nir15-spaced = رقم الضمان الاجتماعي مع المفتاح
persona-password = كلمة السر
persona-code = الرمز المستلم
persona-code2 = الرمز الثاني المستلم
persona-mobile = الهاتف المحمول
persona-landline = الهاتف الثابت
persona-email = عنوان البريد الإلكتروني
persona-address = العنوان
persona-postal-code = الرمز البريدي
persona-town = المدينة
persona-iban = رقم الحساب البنكي (IBAN)
persona-ft-id = معرّف France Travail
persona-tax-number = الرقم الضريبي
persona-caf-number = رقم ملف Caf
persona-quotient = المعامل العائلي (quotient familial)

## Facts of the story, shown on the slip of an exercise

persona-story-job = المهنة
persona-story-employer = صاحب العمل
persona-story-contract-end = نهاية العقد
persona-story-hours = ساعات العمل
persona-story-gross-pay = الراتب الإجمالي (brut)
persona-story-partner = الزوج أو الشريك
persona-story-child = الطفل
persona-story-child-age = عمر الطفل
persona-story-new-address = العنوان الجديد
persona-story-moves-on = تاريخ الانتقال إلى السكن الجديد
persona-story-august = الدخل، شهر أغسطس (août)
persona-story-september = الدخل، شهر سبتمبر (septembre)
persona-story-september-screen = شهر سبتمبر، على الشاشة
persona-story-september-slip = شهر سبتمبر، كشف الراتب
persona-story-october = الدخل، شهر أكتوبر (octobre)
persona-story-october-screen = شهر أكتوبر، على الشاشة
persona-story-surface = مساحة السكن
persona-story-keys-on = تاريخ استلام المفاتيح
persona-story-rent = الإيجار دون التكاليف
persona-story-charges = التكاليف (charges)
persona-story-agency = الوكالة العقارية
persona-story-agency-siret = رقم الوكالة (SIRET)
