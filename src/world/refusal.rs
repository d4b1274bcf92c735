//! What the simulated site says beside a field it refuses, in French as the whole site, where the
//! tutorial does not say it itself: what to do, never « invalide » alone.

use super::setting::Flaw;
use crate::typing::{Format, Verdict};

/// The sentence on top of a page that refused something.
pub const SUMMARY: &str = "Vérifiez les réponses signalées ci-dessous.";

/// The sentence when nothing is chosen.
pub(super) const CHOOSE: &str = "Choisissez une réponse.";

/// The sentence when a box that must be ticked is not.
pub(super) const TICK: &str = "Cochez cette case pour continuer.";

/// The sentence when no file is joined.
pub(super) const JOIN: &str = "Joignez un fichier.";

/// The sentence when a file of this flaw is refused.
pub(super) fn of_file(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Heavy => "Ce fichier est trop lourd. Choisissez-en un plus léger.",
        Flaw::Format => "Ce type de fichier n’est pas accepté. Choisissez un PDF ou une photo JPG.",
        Flaw::Blurred | Flaw::Cut | Flaw::Wrong => BLOCKED,
    }
}

/// The sentence when nothing in particular is refused.
pub(super) const BLOCKED: &str = "Cette action n’est pas possible pour le moment.";

/// The site's sentence for a field of this format that it does not accept.
pub fn sentence(format: Format, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Empty | Verdict::Accepted => "Remplissez cette case.",
        Verdict::Slip(_) => match format {
            Format::Nir13 => "Le numéro de sécurité sociale compte 13 chiffres. Vérifiez-le.",
            Format::Nir15 => "Le numéro de sécurité sociale compte 15 chiffres. Vérifiez-le.",
            Format::Iban => "L’IBAN commence par FR et compte 27 caractères. Vérifiez-le.",
            Format::Date => "Écrivez la date ainsi : 14/05/1969.",
            Format::Amount => "Vérifiez ce montant. Écrivez seulement des chiffres.",
            Format::Integer | Format::Digits => {
                "Vérifiez ce nombre. Écrivez seulement des chiffres."
            }
            Format::Phone => "Le numéro de téléphone compte 10 chiffres. Vérifiez-le.",
            Format::Email => "Vérifiez l’adresse e-mail. Exemple : nom@courriel.example.",
            Format::Address => "Aucun site ne répond à cette adresse. Vérifiez-la.",
            Format::Code => "Ce code n’est pas le bon. Vérifiez-le.",
            Format::Password => "Ce mot de passe n’est pas le bon. Vérifiez-le.",
            Format::PostalCode => "Le code postal compte 5 chiffres. Vérifiez-le.",
            Format::Text | Format::Name => "Vérifiez ce que vous avez écrit.",
        },
    }
}
