//! A row that is looked at where it stands, in the bytes of a file or in a [`Row`]: millions of
//! them are added up without one text being copied.

use super::{Cell, Measure, Period, Quality, Row};

/// A row, borrowed. Views sort as rows do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowView<'a> {
    /// The device.
    pub device: &'a str,
    /// The incarnation of its store.
    pub epoch: &'a str,
    /// The site.
    pub site: &'a str,
    /// The day or the month.
    pub period: Period,
    /// What is measured.
    pub measure: Measure,
    /// The operator.
    pub operator: &'a str,
    /// What the value is a value of.
    pub dimension: &'a str,
    /// The value.
    pub value: &'a str,
    /// How many were counted since ever.
    pub n: u64,
    /// How many of them were taken back since ever.
    pub cancelled: u64,
    /// What the numbers are worth.
    pub quality: Quality,
}

impl RowView<'_> {
    /// Whether another row comes from the same device. Rows of one file mostly hold the very same
    /// text, so this is quicker than to compare.
    pub fn is_of(&self, device: &str) -> bool {
        std::ptr::eq(self.device, device) || self.device == device
    }

    /// Whether another row comes from the same place, device and store.
    pub fn is_beside(&self, other: &Self) -> bool {
        self.is_of(other.device)
            && (std::ptr::eq(self.epoch, other.epoch) || self.epoch == other.epoch)
            && (std::ptr::eq(self.site, other.site) || self.site == other.site)
    }

    /// The row, with texts of its own.
    pub fn to_row(&self) -> Row {
        Row {
            device: self.device.to_owned(),
            epoch: self.epoch.to_owned(),
            cell: Cell {
                site: self.site.to_owned(),
                period: self.period,
                measure: self.measure,
                operator: self.operator.to_owned(),
                dimension: self.dimension.to_owned(),
                value: self.value.to_owned(),
            },
            n: self.n,
            cancelled: self.cancelled,
            quality: self.quality,
        }
    }
}

impl Row {
    /// This row, borrowed.
    pub fn view(&self) -> RowView<'_> {
        let Self { device, epoch, cell, n, cancelled, quality } = self;
        RowView {
            device,
            epoch,
            site: &cell.site,
            period: cell.period,
            measure: cell.measure,
            operator: &cell.operator,
            dimension: &cell.dimension,
            value: &cell.value,
            n: *n,
            cancelled: *cancelled,
            quality: *quality,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(device: &str, site: &str, month: u32, value: &str) -> Row {
        let day = chrono::NaiveDate::from_ymd_opt(2026, month, 3).unwrap_or_default();
        Row {
            device: device.to_owned(),
            epoch: "00000000000000a7".to_owned(),
            cell: Cell {
                site: site.to_owned(),
                period: Period::day(day),
                measure: Measure::Session,
                operator: super::super::NOT_APPLICABLE.to_owned(),
                dimension: Measure::Session.dimension().to_owned(),
                value: value.to_owned(),
            },
            n: 3,
            cancelled: 1,
            quality: Quality::PartialImport,
        }
    }

    #[test]
    fn a_view_is_its_row_and_sorts_like_it() {
        let rows =
            [row("a", "tilly", 2, "x"), row("a", "tilly", 11, "w"), row("b", "brehal", 1, "")];
        for left in &rows {
            assert_eq!(&left.view().to_row(), left);
            for right in &rows {
                assert_eq!(left.view().cmp(&right.view()), left.cmp(right));
            }
        }
    }
}
