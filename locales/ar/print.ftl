# Printing a page: what visitors read.
# Each line begins with an Arabic word, or it would be laid out from left to right.

print-title = الطباعة
print-preparing = لحظة من فضلك. يجري تحضير الورقة.
print-sending = تُرسَل الورقة الآن إلى الطابعة.
print-waiting = الورقة تنتظر دورها.
print-printing = الطابعة تعمل الآن.
# $page (number): the page that comes out; $pages (number): how many there are
print-printing-page = الطابعة تعمل الآن: الصفحة { $page } من { $pages }.
print-slow = الأمر يستغرق بعض الوقت. يمكنك أن تنتظر، أو أن تسأل في الشباك.
print-done = تمّت الطباعة. خذ ورقتك.
print-unknown = لا بدّ أن الورقة خرجت. انظر إلى الطابعة.
print-canceling = لحظة من فضلك. تتوقف الطباعة.
print-canceled = أُلغيت الطباعة.
print-not-canceled = الطابعة لا تجيب. قد تخرج الورقة رغم ذلك.

## What is in the way

print-paper-out = لم يبق ورق. اسأل في الشباك.
print-paper-jam = الورق عالق. اسأل في الشباك.
print-door-open = الطابعة مفتوحة. اسأل في الشباك.
print-ink-out = لم يبق حبر. اسأل في الشباك.
print-stopped = الطابعة متوقفة. اسأل في الشباك.
print-later = ستخرج الورقة بعد ذلك. يمكنك أيضًا أن تلغي الطباعة.
print-unreachable = الطابعة لا تجيب. ربما هي مطفأة.
print-refused = لم تقبل الطابعة الورقة. اسأل في الشباك.
print-not-a-printer = ضبط الطابعة غير صحيح. اسأل في الشباك.
print-not-accepting = الطابعة لا تقبل شيئًا الآن. اسأل في الشباك.
print-format = الطابعة لا تستطيع قراءة هذه الورقة. اسأل في الشباك.
print-page = تعذّر تحضير الورقة.
print-none = لا توجد طابعة لهذا الجهاز.

## On a stick

print-stick-plug = أدخل مفتاح USB. ثم المس «الحفظ على المفتاح».
print-stick-there = يمكنك أن تحفظ الورقة على مفتاح USB.
print-stick-writing = تُكتَب الورقة على المفتاح. لا تنزع المفتاح.
# $name (text): the name of the stick
print-stick-done = الورقة محفوظة على المفتاح { $name }. يمكنك الآن نزع المفتاح.
print-stick-absent = لا يوجد أي مفتاح.
print-stick-no-folder = لم يعد المفتاح موجودًا.
print-stick-removed = نُزع المفتاح قبل الأوان. أعده إلى مكانه.
print-stick-read-only = لا يمكن الكتابة على هذا المفتاح. خذ مفتاحًا آخر.
print-stick-full = المفتاح ممتلئ. خذ مفتاحًا آخر.
print-stick-different = لم تُكتَب الورقة جيدًا. خذ مفتاحًا آخر.
print-stick-link = هذا المفتاح غير مناسب. خذ مفتاحًا آخر.
print-stick-name = هذا المفتاح غير مناسب. خذ مفتاحًا آخر.
print-stick-other = تعذّرت كتابة الورقة. حاول مرة أخرى.

## Buttons

print-retry = إعادة المحاولة
print-cancel = إلغاء
print-stick = الحفظ على المفتاح
print-close = إغلاق
