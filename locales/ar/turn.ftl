# ما يقرؤه شخص يرافقه الوسيط.

turn-place = التمرين { $at } من { $of }
turn-next = التالي: { $title }
turn-then = بعد ذلك: { $title }
turn-over = انتهت الجلسة
turn-yours = الفأرة بيدك
turn-yours-screen = أنت تلمس الشاشة
turn-shown = الوسيط يريك
