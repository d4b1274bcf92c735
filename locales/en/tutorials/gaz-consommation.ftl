# The coach's words: see your gas use. Labels of the site stay in French.

gaz-consommation-title = See how much gas you use
gaz-consommation-aim =
    Your GRDF account shows the gas you use, month by month.
    It can also warn you when you go over a limit.
gaz-consommation-task =
    Léa has left a note on the table.
    Find the winter month when { $first-name } used the most gas.
    Then set the alert she asks for.
    At the end, log out.
gaz-consommation-next-1 = You receive an e-mail when the limit is passed.
gaz-consommation-next-2 = You can change the limit or remove it.
gaz-consommation-next-3 = The bill comes from the supplier, not from GRDF.
gaz-consommation-keep-1 = The e-mail address and the password of your GRDF account
gaz-consommation-keep-2 = The highest month and your limit, written on paper
gaz-consommation-help = GRDF: www.grdf.fr, phone 09 69 36 35 34. For the price or the bill, call your supplier. If you smell gas, go outside and call 0 800 47 33 33.

## Go in

gaz-consommation-open-space-name = Open the account
gaz-consommation-open-space-say = Touch « Mon espace » (my account).
gaz-consommation-open-space-why =
    Gas use is private.
    You read it in the account, after logging in.
gaz-consommation-open-space-hint-1 = Your figures are in an account of your own. Open it.
gaz-consommation-open-space-hint-2 = The button is under the large box.
gaz-consommation-open-space-hint-3 = « Mon espace » is lit. Touch this button.
gaz-consommation-open-space-well = Here is the first login page.

gaz-consommation-login-email-name = E-mail address
gaz-consommation-login-email-say = Write the e-mail address.
gaz-consommation-login-email-why =
    Logging in takes two pages.
    The password comes after.
gaz-consommation-login-email-hint-1 = Copy the address from the card, with the sign @.
gaz-consommation-login-email-hint-2 = It is the only box on the page.
gaz-consommation-login-email-hint-3 = The box « Adresse mail » (e-mail address) is lit. Write { $value }.
gaz-consommation-login-email-well = The address is recognised.

gaz-consommation-next-name = Next page
gaz-consommation-next-say = Touch « Suivant » (next).
gaz-consommation-next-why =
    The address is ready.
    The password is asked for on another page.
gaz-consommation-next-hint-1 = The password box is missing. It comes later.
gaz-consommation-next-hint-2 = The button is just under the address.
gaz-consommation-next-hint-3 = « Suivant » is lit. Touch it.
gaz-consommation-next-well = The password box is there.

gaz-consommation-login-password-name = Password
gaz-consommation-login-password-say = Write the GRDF password.
gaz-consommation-login-password-why =
    It is the one for the GRDF account.
    The supplier’s password does not work here.
gaz-consommation-login-password-hint-1 = The password is on the card. Keep the capital letter.
gaz-consommation-login-password-hint-2 = The box is in the middle of the page.
gaz-consommation-login-password-hint-3 = The box is lit. Write { $value }.
gaz-consommation-login-password-well = The password is right.
gaz-consommation-login-password-mistake-supplier = This is not the password of the GRDF account.
    .second = Each site has its own. Do not take the supplier’s.
    .third = Empty the box. Write { $value }.

gaz-consommation-connect-name = Log in
gaz-consommation-connect-say = Touch « Se connecter » (log in).
gaz-consommation-connect-why =
    Both pages are filled in.
    The account can open.
gaz-consommation-connect-hint-1 = The password is written. Go in.
gaz-consommation-connect-hint-2 = The button is under the password box.
gaz-consommation-connect-hint-3 = « Se connecter » is lit. Touch it once.
gaz-consommation-connect-well = You are in the account of { $first-name }.

## Read the gas use

gaz-consommation-open-consumption-name = My gas use
gaz-consommation-open-consumption-say = Touch « Ma consommation » (my gas use).
gaz-consommation-open-consumption-why =
    The Gazpar meter sends its figures by itself.
    The site shows them the next day.
gaz-consommation-open-consumption-hint-1 = You are looking for the gas used. One box is about that.
gaz-consommation-open-consumption-hint-2 = It is the first large box, under the home.
gaz-consommation-open-consumption-hint-3 = The box « Ma consommation » is lit. Touch it.
gaz-consommation-open-consumption-well = The table shows the last few days.

gaz-consommation-by-month-name = See the months
gaz-consommation-by-month-say = Touch « Mois » (month).
gaz-consommation-by-month-why =
    The site shows the days first.
    Léa asks for a month.
gaz-consommation-by-month-hint-1 = The days are too short. You need a wider view.
gaz-consommation-by-month-hint-2 = Three buttons are above the table. Take the last one.
gaz-consommation-by-month-hint-3 = The button « Mois » is lit. Touch it.
gaz-consommation-by-month-well = Here is a whole winter, month by month.
gaz-consommation-by-month-mistake-week = These are the weeks. Léa asks for a month.
    .second = The button « Mois » (month) is just after « Semaine » (week).
    .third = Touch « Mois » (month), above the table.

gaz-consommation-highest-name = The highest
gaz-consommation-highest-say = Choose the highest month.
gaz-consommation-highest-why =
    Léa asks for the winter in the first column.
    The second column is older.
    Look for the largest number in the first one.
gaz-consommation-highest-hint-1 = In the first column, only one month is over 1 100.
gaz-consommation-highest-hint-2 = The list is under the table. The right month is the fourth.
gaz-consommation-highest-hint-3 = The list is lit. Choose « Janvier » (January).
gaz-consommation-highest-well = Yes: 1 180 kilowatt-hours in January.
gaz-consommation-highest-mistake-february = February is the highest in the other column, which is older.
    .second = Look at the year written at the top of each column.
    .third = In the first column, take « Janvier » (January): 1 180.
gaz-consommation-highest-mistake-december = December is high: 1 090. One month is higher.
    .second = Look at the month just after.
    .third = Choose « Janvier » (January): 1 180 is larger.

gaz-consommation-show-name = See the details
gaz-consommation-show-say = Touch « Voir ce mois » (see this month).
gaz-consommation-show-why =
    The details compare with the year before.
    They also give the temperature.
gaz-consommation-show-hint-1 = The month is chosen. Ask for its details.
gaz-consommation-show-hint-2 = The button is under the list of months.
gaz-consommation-show-hint-3 = « Voir ce mois » is lit. Touch it.
gaz-consommation-show-well = It was colder: the heating was on more.

## Set an alert

gaz-consommation-open-alert-name = Create the alert
gaz-consommation-open-alert-say = Touch « Créer une alerte » (create an alert).
gaz-consommation-open-alert-why =
    An alert watches for you.
    It never cuts off the gas.
gaz-consommation-open-alert-hint-1 = Léa wants to be warned. That is what an alert is for.
gaz-consommation-open-alert-hint-2 = The button is under the frame of the month.
gaz-consommation-open-alert-hint-3 = « Créer une alerte » is lit. Touch it.
gaz-consommation-open-alert-well = The site asks for a period and a limit.

gaz-consommation-find-limit-name = Find the limit
gaz-consommation-find-limit-say = Find the limit on the note.
gaz-consommation-find-limit-why =
    Léa has written the limit she wants.
    The note is on the table, under the page.
gaz-consommation-find-limit-hint-1 = Open Léa’s note. Read the line about the alert.
gaz-consommation-find-limit-hint-2 = The note has two numbers. Take the second one.
gaz-consommation-find-limit-hint-3 = Follow the lit part. Touch « 900 kWh par mois » (per month).
gaz-consommation-find-limit-well = 900 kilowatt-hours, per month.

gaz-consommation-period-name = Choose the period
gaz-consommation-period-say = Choose « Mois » (month).
gaz-consommation-period-why =
    Léa wrote « par mois » (per month).
    For one day, 900 would be far too high.
gaz-consommation-period-hint-1 = 900 in a day, a month or a year? The note says which.
gaz-consommation-period-hint-2 = It is the list at the top of the page.
gaz-consommation-period-hint-3 = The list is lit. Choose « Mois » (month).
gaz-consommation-period-well = The limit will count for one month.
gaz-consommation-period-mistake-day = In a day, { $first-name } uses about 30. He would never reach 900.
    .second = The alert would never come. Léa wrote « par mois » (per month).
    .third = Open the list. Choose « Mois » (month).
gaz-consommation-period-mistake-year = In a year, { $first-name } passes 900 as early as January.
    .second = The alert would come too soon. Léa wrote « par mois » (per month).
    .third = Open the list. Choose « Mois » (month).

gaz-consommation-limit-name = Write the limit
gaz-consommation-limit-say = Write the limit: { $value }.
gaz-consommation-limit-why =
    The limit is in kilowatt-hours.
    The bill uses the same measure.
gaz-consommation-limit-hint-1 = The number on Léa’s note is { $value }.
gaz-consommation-limit-hint-2 = The box is under the list. It ends with kWh.
gaz-consommation-limit-hint-3 = The box « Limite » (limit) is lit. Write { $value }.
gaz-consommation-limit-well = The limit is written.
gaz-consommation-limit-value = Limit, Léa’s note
gaz-consommation-limit-mistake-highest = 1 180 is the highest month. It is not the limit.
    .second = Léa’s note gives the limit, on the line « Alerte à poser » (alert to set).
    .third = Empty the box. Write { $value }.
gaz-consommation-limit-mistake-zero = There is one zero too many. The alert would never come.
    .second = Read Léa’s note again. Count the digits.
    .third = Erase the last zero. What is left is { $value }.

gaz-consommation-by-mail-name = By e-mail
gaz-consommation-by-mail-say = Tick the box for e-mail.
gaz-consommation-by-mail-why =
    The alert must arrive somewhere.
    Check the address written beside the box.
gaz-consommation-by-mail-hint-1 = How will { $first-name } be warned? By an e-mail.
gaz-consommation-by-mail-hint-2 = The small box is under the limit.
gaz-consommation-by-mail-hint-3 = The box with the e-mail address is lit. Touch it.
gaz-consommation-by-mail-well = The e-mail will go to the right address.

gaz-consommation-save-name = Save
gaz-consommation-save-say = Touch « Enregistrer » (save).
gaz-consommation-save-why =
    Without this button, nothing is kept.
    You can change the limit later.
gaz-consommation-save-hint-1 = The period, the limit and the e-mail are ready. Keep them.
gaz-consommation-save-hint-2 = The button is under the ticked box.
gaz-consommation-save-hint-3 = « Enregistrer » is lit. Touch it.
gaz-consommation-save-well = The alert is set.

gaz-consommation-log-out-name = Log out
gaz-consommation-log-out-say = Touch « Se déconnecter » (log out).
gaz-consommation-log-out-why =
    Gas use shows when people are at home.
    Do not leave the account open here.
gaz-consommation-log-out-hint-1 = Everything is done. Close the account.
gaz-consommation-log-out-hint-2 = The button is at the very bottom of the page.
gaz-consommation-log-out-hint-3 = « Se déconnecter » is lit. Touch it.
gaz-consommation-log-out-well = The account is closed on this computer.

## Other buttons

gaz-consommation-decoy-reading = This box is for giving figures. Gazpar sends them by itself.
    .second = You want to read figures, not give them.
    .third = Touch the button « Mon espace » (my account), below.
gaz-consommation-decoy-create = { $first-name } already has an account. One is enough.
    .second = This button is for new people.
    .third = Go back up: write the e-mail address, then touch « Suivant » (next).
gaz-consommation-decoy-homes = Here you add or remove a home. Yours is already there.
    .second = Gas use is in another box.
    .third = Touch the box « Ma consommation » (my gas use).
gaz-consommation-decoy-download = A file would stay on this computer. The table on the page is enough.
    .second = At home, this file opens in a spreadsheet.
    .third = Choose a month in the list, above.
gaz-consommation-decoy-log-out-early = You will leave at the end. The alert is still to be set.
    .second = First the highest month. Then the alert.
    .third = Touch « Ma consommation » (my gas use) or « Mon alerte » (my alert).
gaz-consommation-decoy-amount = This is the price on the last bill, in euros.
    .second = An alert is counted in kilowatt-hours.
    .third = Touch the next line: « Alerte à poser » (alert to set).
