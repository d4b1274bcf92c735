# Printing a page: what visitors read.

print-title = Print
print-preparing = One moment. The page is being prepared.
print-sending = The page is going to the printer.
print-waiting = The page is waiting its turn.
print-printing = The printer is working.
# $page (number): the page that comes out; $pages (number): how many there are
print-printing-page = The printer is working: page { $page } of { $pages }.
print-slow = This is taking a while. You can wait, or ask at the counter.
print-done = It is printed. Take your page.
print-unknown = The page should be out. Look at the printer.
print-canceling = One moment. Printing is stopping.
print-canceled = Printing is canceled.
print-not-canceled = The printer does not answer. The page may still come out.

## What is in the way

print-paper-out = There is no more paper. Ask at the counter.
print-paper-jam = Paper is stuck. Ask at the counter.
print-door-open = The printer is open. Ask at the counter.
print-ink-out = There is no more ink. Ask at the counter.
print-stopped = The printer has stopped. Ask at the counter.
print-later = The page will come out afterwards. You can also cancel.
print-unreachable = The printer does not answer. It may be switched off.
print-refused = The printer did not accept the page. Ask at the counter.
print-not-a-printer = The printer is not set up properly. Ask at the counter.
print-not-accepting = The printer accepts nothing for now. Ask at the counter.
print-format = The printer cannot read this page. Ask at the counter.
print-page = The page could not be prepared.
print-none = This kiosk has no printer.

## On a stick

print-stick-plug = Plug in a USB stick. Then touch “Put on the stick”.
print-stick-there = You can put the page on the USB stick.
print-stick-writing = The page is being written. Do not remove the stick.
# $name (text): the name of the stick
print-stick-done = The page is on the stick { $name }. You can remove the stick.
print-stick-absent = No stick is plugged in.
print-stick-no-folder = The stick is no longer there.
print-stick-removed = The stick was removed too early. Put it back.
print-stick-read-only = This stick cannot be written on. Take another one.
print-stick-full = The stick is full. Take another one.
print-stick-different = The page was not written well. Take another stick.
print-stick-link = This stick is not suitable. Take another one.
print-stick-name = This stick is not suitable. Take another one.
print-stick-other = The page could not be written. Try again.

## Buttons

print-retry = Try again
print-cancel = Cancel
print-stick = Put on the stick
print-close = Close
