# The labels of the card of a fictional person.

persona-first-name = First name
persona-last-name = Last name
persona-birth-name = Birth name
persona-full-name = First and last name
persona-full-name-caps = First and last name
persona-born = Date of birth
persona-born-long = Date of birth
persona-birth-place = Place of birth
persona-nir13 = Social security number, 13 digits
persona-nir13-spaced = Social security number, 13 digits
persona-nir-key = Key, 2 digits
persona-nir15 = Social security number with the key
persona-nir15-spaced = Social security number with the key
persona-password = Password
persona-code = Code received
persona-code2 = Second code received
persona-mobile = Mobile phone
persona-landline = Landline phone
persona-email = E-mail address
persona-address = Address
persona-postal-code = Postcode
persona-town = Town
persona-iban = Bank account number (IBAN)
persona-ft-id = France Travail identifier
persona-tax-number = Tax number
persona-caf-number = Caf file number
persona-quotient = Family quotient (« quotient familial »)

## Facts of the story, shown on the slip of an exercise

persona-story-job = Job
persona-story-employer = Employer
persona-story-contract-end = End of the contract
persona-story-hours = Hours worked
persona-story-gross-pay = Gross salary
persona-story-partner = Spouse or partner
persona-story-child = Child
persona-story-child-age = Age of the child
persona-story-new-address = New address
persona-story-moves-on = Moving date
persona-story-august = Income, August
persona-story-september = Income, September
persona-story-september-screen = September, on the screen
persona-story-september-slip = September, payslip
persona-story-october = Income, October
persona-story-october-screen = October, on the screen
persona-story-surface = Floor area
persona-story-keys-on = Keys received on
persona-story-rent = Rent without charges
persona-story-charges = Charges
persona-story-agency = Agency
persona-story-agency-siret = Agency number (SIRET)
