//! The workbook as Office Open XML, for Excel.

use chrono::Datelike;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use super::{Book, CREATOR, Cell, Error, Page, Role};

/// The size of the title of a sheet, in points.
const TITLE: f64 = 13.0;

/// The height of a line of text, in points.
const LINE: f64 = 15.0;

impl From<XlsxError> for Error {
    fn from(error: XlsxError) -> Self {
        Self::Write(error.to_string())
    }
}

/// What a cell holds, as far as its looks go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Reason,
    Count,
    Percent,
    Mean,
    Day,
}

/// The looks of the cells of each role, in the order of [`Role::ALL`] and of [`Kind`].
struct Looks {
    formats: Vec<[Format; 6]>,
    plain: Format,
}

impl Looks {
    fn new() -> Self {
        let kinds = [Kind::Text, Kind::Reason, Kind::Count, Kind::Percent, Kind::Mean, Kind::Day];
        let formats = Role::ALL.map(|role| kinds.map(|kind| look(role, kind)));
        Self { formats: formats.into(), plain: Format::new() }
    }

    fn of(&self, role: Role, kind: Kind) -> Option<&Format> {
        let role = Role::ALL.iter().position(|own| *own == role)?;
        self.formats.get(role)?.get(kind as usize)
    }
}

/// Number formats are written the American way; a French Excel shows `1 876` and `46,0 %`.
fn look(role: Role, kind: Kind) -> Format {
    let is_text = kind == Kind::Text;
    let format = match kind {
        Kind::Text => Format::new(),
        Kind::Reason => Format::new().set_align(FormatAlign::Right),
        Kind::Count => Format::new().set_num_format("#,##0"),
        Kind::Percent => Format::new().set_num_format("0.0\"\u{a0}\"%"),
        Kind::Mean => Format::new().set_num_format("#,##0.0"),
        Kind::Day => Format::new().set_num_format("dd/mm/yyyy").set_align(FormatAlign::Left),
    };
    match role {
        Role::Title => format.set_bold().set_font_size(TITLE),
        Role::Header => format
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_indent(1)
            .set_background_color(Color::RGB(0x00E6_EDE8))
            .set_border_bottom(FormatBorder::Thin),
        // Apart from the numbers that stand to the right of the column before.
        Role::Plain if is_text => format.set_indent(1),
        Role::Plain => format,
        Role::Total if is_text => format.set_bold().set_indent(1),
        Role::Total => format.set_bold(),
        Role::Note => format.set_italic(),
        Role::Fact => {
            format.set_text_wrap().set_align(FormatAlign::Top).set_align(FormatAlign::Left)
        }
    }
}

/// The bytes of the file.
pub(super) fn write(book: &Book<'_>) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(
        book.made.year().clamp(1900, 9999) as u16,
        book.made.month() as u8,
        book.made.day() as u8,
    )?;
    let properties = DocProperties::new()
        .set_title(&book.title)
        .set_subject(&book.subject)
        .set_author(CREATOR)
        .set_company(CREATOR)
        .set_keywords(&book.keywords)
        .set_creation_datetime(&made);
    workbook.set_properties(&properties);
    let looks = Looks::new();
    for page in &book.pages {
        draw(page, workbook.add_worksheet(), &looks)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn draw(page: &Page<'_>, sheet: &mut Worksheet, looks: &Looks) -> Result<(), Error> {
    sheet.set_name(&page.name)?;
    for (column, width) in (0..).zip(&page.widths) {
        sheet.set_column_width(column, f64::from(*width))?;
    }
    let last = page.widths.len().saturating_sub(1) as u16;
    if let Some(header) = page.header {
        let header = header as u32;
        sheet.set_freeze_panes(header + 1, 0)?;
        sheet.set_repeat_rows(header, header)?;
        sheet.set_row_height(header, f64::from(page.height) * LINE)?;
        if page.filtered > 0 {
            sheet.autofilter(header, 0, header + page.filtered as u32, last)?;
        }
    }
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    for (row, line) in (0..).zip(&page.lines) {
        for (column, cell) in (0..).zip(&line.cells) {
            let look = |kind| looks.of(line.role, kind).unwrap_or(&looks.plain);
            match cell {
                Cell::Empty if line.role == Role::Header => {
                    sheet.write_blank(row, column, look(Kind::Text))?;
                }
                Cell::Empty => {}
                Cell::Text(text) => {
                    sheet.write_string_with_format(row, column, text.as_ref(), look(Kind::Text))?;
                }
                Cell::Reason(text) => {
                    let look = look(Kind::Reason);
                    sheet.write_string_with_format(row, column, text.as_ref(), look)?;
                }
                Cell::Count(number) => {
                    let look = look(Kind::Count);
                    sheet.write_number_with_format(row, column, *number as f64, look)?;
                }
                Cell::Percent(tenths) => {
                    let fraction = *tenths as f64 / 1000.0;
                    sheet.write_number_with_format(row, column, fraction, look(Kind::Percent))?;
                }
                Cell::Mean(tenths) => {
                    let mean = *tenths as f64 / 10.0;
                    sheet.write_number_with_format(row, column, mean, look(Kind::Mean))?;
                }
                Cell::Day(day) => {
                    let date = ExcelDateTime::from_ymd(
                        day.year().clamp(1900, 9999) as u16,
                        day.month() as u8,
                        day.day() as u8,
                    )?;
                    sheet.write_datetime_with_format(row, column, &date, look(Kind::Day))?;
                }
            }
        }
    }
    Ok(())
}
