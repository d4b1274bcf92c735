# The papers to bring (paper-…) and the words explained (word-… and .means).

## Papers

paper-pay-slip = Your payslips for the month
paper-france-travail-access = Your France Travail identifier and password
paper-sick-leave = Your dates of sick leave, if any
paper-pension-notice = The notice of your new pension, if any
paper-health-card = Your health card (« carte Vitale »)
paper-caf-password = Your Caf password
paper-ameli-password = Your ameli password
paper-mailbox = What you need to open your mailbox
paper-school-letter = The letter from the school or the canteen

## Words

word-actualisation = « Actualisation » (monthly update)
    .means = Saying each month whether you have worked. Also saying whether you still want a job.
word-fiche-de-paie = « Fiche de paie » (payslip)
    .means = The paper from the employer. It shows the hours and the salary. It is also called « bulletin de salaire ».
word-salaire-brut = « Salaire brut » (gross salary)
    .means = The salary before deductions. It is the larger of the two amounts.
word-salaire-net = « Salaire net » (net salary)
    .means = The salary after deductions. It is the money that reaches the bank.
word-arret-maladie = « Arrêt maladie » (sick leave)
    .means = The doctor asks you not to work for a few days.
word-pension = « Pension »
    .means = Money paid regularly, for retirement or disability.
word-recapitulatif = « Récapitulatif » (summary)
    .means = The page that shows all your answers before sending.
word-valider = « Valider » (send)
    .means = Sending for good. Before that, you can change everything.
word-trop-percu = « Trop-perçu » (overpayment)
    .means = Money received in excess. It must be given back.
word-quotient-familial = « Quotient familial » (family quotient)
    .means = A number the Caf works out from your income and family. The smaller it is, the less you pay at the canteen.
word-attestation = « Attestation » (certificate)
    .means = An official paper that proves something.
word-numero-securite-sociale = « Numéro de Sécurité sociale » (social security number)
    .means = Your number for health and retirement. It is on the health card.
word-cle = « Clé » (key)
    .means = The last 2 digits of the number. They check the first 13.
word-code-usage-unique = « Code à usage unique » (one-time code)
    .means = A code received by e-mail or phone. It works once, for a few minutes.
word-onglet = « Onglet » (tab)
    .means = One more open page. Its name is at the very top. Touch the name to see it.
word-telecharger = « Télécharger » (download)
    .means = Copying a paper from the site onto the computer.
word-pdf = « PDF »
    .means = A file that looks like a sheet of paper.
word-se-deconnecter = « Se déconnecter » (log out)
    .means = Closing your account on this computer. Closing the page is not enough.
word-attestation-de-droits = « Attestation de droits » (certificate of entitlement)
    .means = A paper that proves that the health insurance covers you.
word-assurance-maladie = « Assurance maladie » (health insurance)
    .means = It pays back your care. Its site is called ameli.
word-indemnites-journalieres = « Indemnités journalières » (daily allowance)
    .means = The money paid during sick leave.
word-conjoint = « Conjoint » (spouse or partner)
    .means = The husband, the wife or the partner you live with.
word-dossier = « Dossier » (folder)
    .means = A storage box on the computer. The files are inside.
