//! The workbook as OpenDocument 1.3, for LibreOffice.
//!
//! Written by hand, as text in a zip: a library that would do it gives other bytes each time, writes
//! the hour of the clock, and knows no filter. The format is that of the OASIS standard, parts 2
//! (packages) and 3 (schema); only what the workbook needs is used.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use chrono::NaiveDate;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::super::bundle::tenths;
use super::{Book, CREATOR, Cell, Error, Line, Page, Role};

/// What the first file of the package says, uncompressed, so that it is known by its first bytes.
const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// How many characters make a centimeter, about.
const CHARACTERS: f64 = 4.6;

/// How much text is gathered before it is compressed, in bytes.
const CHUNK: usize = 1 << 16;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

const MANIFEST: &str = "<manifest:manifest \
xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">\
<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" \
manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>\
<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\
<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>\
<manifest:file-entry manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/>\
<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>\
</manifest:manifest>";

/// The names of the schema that content and styles use.
const NAMES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" \
office:version=\"1.3\"";

/// The page and what cells are by default: A4, lying, as wide as the sheet.
const STYLES: &str = "<office:styles>\
<style:default-style style:family=\"table-cell\"><style:text-properties \
fo:font-family=\"Liberation Sans\" fo:font-size=\"10pt\" fo:language=\"fr\" fo:country=\"FR\"/>\
</style:default-style>\
<style:style style:name=\"Default\" style:family=\"table-cell\"/></office:styles>\
<office:automatic-styles><style:page-layout style:name=\"pm1\"><style:page-layout-properties \
fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" style:print-orientation=\"landscape\" \
fo:margin-top=\"1.5cm\" fo:margin-bottom=\"1.5cm\" fo:margin-left=\"1.5cm\" fo:margin-right=\"1.5cm\" \
style:scale-to-X=\"1\" style:scale-to-Y=\"0\"/></style:page-layout></office:automatic-styles>\
<office:master-styles><style:master-page style:name=\"Default\" \
style:page-layout-name=\"pm1\"/></office:master-styles>";

/// How numbers are shown in French: 1 876 — 46,0 % — 4,1 — 31/12/2026.
const FORMATS: &str = "<number:number-style style:name=\"nCount\" number:language=\"fr\" \
number:country=\"FR\"><number:number number:decimal-places=\"0\" number:min-decimal-places=\"0\" \
number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:number-style>\
<number:percentage-style style:name=\"nPercent\" number:language=\"fr\" number:country=\"FR\">\
<number:number number:decimal-places=\"1\" number:min-decimal-places=\"1\" \
number:min-integer-digits=\"1\"/><number:text>\u{a0}%</number:text></number:percentage-style>\
<number:number-style style:name=\"nMean\" number:language=\"fr\" number:country=\"FR\">\
<number:number number:decimal-places=\"1\" number:min-decimal-places=\"1\" \
number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:number-style>\
<number:date-style style:name=\"nDay\" number:language=\"fr\" number:country=\"FR\">\
<number:day number:style=\"long\"/><number:text>/</number:text><number:month \
number:style=\"long\"/><number:text>/</number:text><number:year number:style=\"long\"/>\
</number:date-style>";

/// The bytes of the file.
pub(super) fn write(book: &Book<'_>) -> Result<Vec<u8>, Error> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default());
    let deflated = stored.compression_method(CompressionMethod::Deflated);
    let refused = |error: &dyn std::fmt::Display| Error::Write(error.to_string());
    let mut parts = vec![("mimetype", MIME.to_owned(), stored)];
    for (name, text) in [
        ("META-INF/manifest.xml", format!("{DECLARATION}{MANIFEST}")),
        ("meta.xml", meta(book)),
        ("settings.xml", settings(book)),
        (
            "styles.xml",
            format!(
                "{DECLARATION}<office:document-styles {NAMES}>{STYLES}</office:document-styles>"
            ),
        ),
    ] {
        parts.push((name, text, deflated));
    }
    for (name, text, options) in parts {
        zip.start_file(name, options).map_err(|error| refused(&error))?;
        zip.write_all(text.as_bytes()).map_err(|error| refused(&error))?;
    }
    zip.start_file("content.xml", deflated).map_err(|error| refused(&error))?;
    content(book, &mut zip).map_err(|error| refused(&error))?;
    Ok(zip.finish().map_err(|error| refused(&error))?.into_inner())
}

/// A text as XML holds it.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&apos;"),
            other => safe.push(other),
        }
    }
    safe
}

fn meta(book: &Book<'_>) -> String {
    let Book { title, subject, keywords, made, .. } = book;
    let keywords: Vec<String> = keywords.split(',').map(|word| escaped(word.trim())).collect();
    let keywords = keywords.join("</meta:keyword><meta:keyword>");
    let (title, subject) = (escaped(title), escaped(subject));
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "{DECLARATION}<office:document-meta \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"><office:meta>\
         <meta:generator>pas-a-pas/{version}</meta:generator><dc:title>{title}</dc:title>\
         <dc:subject>{subject}</dc:subject><meta:keyword>{keywords}</meta:keyword>\
         <meta:initial-creator>{CREATOR}</meta:initial-creator><dc:creator>{CREATOR}</dc:creator>\
         <meta:creation-date>{made}T00:00:00</meta:creation-date><dc:date>{made}T00:00:00</dc:date>\
         <dc:language>fr-FR</dc:language></office:meta></office:document-meta>"
    )
}

/// Which lines stay in sight, sheet by sheet.
fn settings(book: &Book<'_>) -> String {
    let item = |name: &str, kind: &str, value: &str| {
        format!(
            "<config:config-item config:name=\"{name}\" config:type=\"{kind}\">{value}\
             </config:config-item>"
        )
    };
    let mut tables = String::new();
    for page in &book.pages {
        let Some(header) = page.header else { continue };
        let split = (header + 1).to_string();
        let _ = write!(
            tables,
            "<config:config-item-map-entry config:name=\"{}\">{}{}{}{}{}\
             </config:config-item-map-entry>",
            escaped(&page.name),
            item("HorizontalSplitMode", "short", "0"),
            item("VerticalSplitMode", "short", "2"),
            item("VerticalSplitPosition", "int", &split),
            item("ActiveSplitRange", "short", "2"),
            item("PositionBottom", "int", &split),
        );
    }
    let first = book.pages.first().map(|page| escaped(&page.name)).unwrap_or_default();
    format!(
        "{DECLARATION}<office:document-settings \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" \
         xmlns:ooo=\"http://openoffice.org/2004/office\" office:version=\"1.3\"><office:settings>\
         <config:config-item-set config:name=\"ooo:view-settings\">\
         <config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>{}\
         <config:config-item-map-named config:name=\"Tables\">{tables}\
         </config:config-item-map-named>{}</config:config-item-map-entry>\
         </config:config-item-map-indexed></config:config-item-set></office:settings>\
         </office:document-settings>",
        item("ViewId", "string", "view1"),
        item("ActiveTable", "string", &first),
    )
}

/// What ends the name of the style of a number.
fn styled(role: Role) -> &'static str {
    match role {
        Role::Title => "Title",
        Role::Header => "Header",
        Role::Plain => "Plain",
        Role::Total => "Total",
        Role::Note => "Note",
        Role::Fact => "Fact",
    }
}

/// To the left, whatever a cell holds.
const START: &str = "<style:paragraph-properties fo:text-align=\"start\"/>";

/// To the left, a little apart from the edge.
const APART: &str =
    "<style:paragraph-properties fo:text-align=\"start\" fo:margin-left=\"0.2cm\"/>";

/// The styles of cells: `<kind><role>`.
fn cell_styles() -> String {
    let mut styles = String::new();
    for role in Role::ALL {
        let (cell, text) = match role {
            Role::Title => ("", "fo:font-weight=\"bold\" fo:font-size=\"13pt\""),
            Role::Header => (
                "fo:wrap-option=\"wrap\" fo:background-color=\"#e6ede8\" \
                 style:vertical-align=\"top\" fo:border-bottom=\"0.5pt solid #000000\"",
                "fo:font-weight=\"bold\"",
            ),
            Role::Plain => ("", ""),
            Role::Total => ("", "fo:font-weight=\"bold\""),
            Role::Note => ("", "fo:font-style=\"italic\""),
            Role::Fact => ("fo:wrap-option=\"wrap\" style:vertical-align=\"top\"", ""),
        };
        let kinds = [
            ("text", ""),
            ("reason", ""),
            ("count", " style:data-style-name=\"nCount\""),
            ("percent", " style:data-style-name=\"nPercent\""),
            ("mean", " style:data-style-name=\"nMean\""),
            ("day", " style:data-style-name=\"nDay\""),
        ];
        for (kind, format) in kinds {
            let align = match (role, kind) {
                (Role::Fact, _) | (_, "day") => START,
                (_, "reason") => "<style:paragraph-properties fo:text-align=\"end\"/>",
                // Apart from the numbers that stand to the right of the column before.
                (Role::Header | Role::Plain | Role::Total, "text") => APART,
                (Role::Title | Role::Header | Role::Plain | Role::Total | Role::Note, _) => "",
            };
            let _ = write!(
                styles,
                "<style:style style:name=\"{kind}{}\" style:family=\"table-cell\" \
                 style:parent-style-name=\"Default\"{format}><style:table-cell-properties {cell}/>\
                 {align}<style:text-properties {text}/></style:style>",
                styled(role),
            );
        }
    }
    styles
}

/// The sheets. Written bit by bit: a report of every place of the country is large.
fn content(book: &Book<'_>, out: &mut impl Write) -> std::io::Result<()> {
    let mut text = format!(
        "{DECLARATION}<office:document-content {NAMES}><office:automatic-styles>{FORMATS}{}\
         <style:style style:name=\"ta\" style:family=\"table\" \
         style:master-page-name=\"Default\"><style:table-properties table:display=\"true\"/>\
         </style:style><style:style style:name=\"ro\" style:family=\"table-row\">\
         <style:table-row-properties style:use-optimal-row-height=\"true\"/></style:style>",
        cell_styles()
    );
    let mut widths: Vec<u16> = book.pages.iter().flat_map(|page| page.widths.clone()).collect();
    widths.sort_unstable();
    widths.dedup();
    for width in widths {
        let _ = write!(
            text,
            "<style:style style:name=\"co{width}\" style:family=\"table-column\">\
             <style:table-column-properties style:column-width=\"{:.2}cm\"/></style:style>",
            f64::from(width) / CHARACTERS
        );
    }
    text.push_str("</office:automatic-styles><office:body><office:spreadsheet>");
    for page in &book.pages {
        sheet(page, &mut text, out)?;
    }
    text.push_str("<table:database-ranges>");
    for (rank, page) in book.pages.iter().enumerate() {
        let Some(header) = page.header.filter(|_| page.filtered > 0) else { continue };
        let last = column_name(page.widths.len().saturating_sub(1));
        let name = escaped(&page.name.replace('\'', "''"));
        let _ = write!(
            text,
            "<table:database-range table:name=\"__Anonymous_Sheet_DB__{rank}\" \
             table:target-range-address=\"&apos;{name}&apos;.A{}:&apos;{name}&apos;.{last}{}\" \
             table:display-filter-buttons=\"true\"/>",
            header + 1,
            header + 1 + page.filtered,
        );
    }
    text.push_str(
        "</table:database-ranges></office:spreadsheet></office:body></office:document-content>",
    );
    out.write_all(text.as_bytes())
}

/// The letters of a column: A, B, … Z, AA.
fn column_name(rank: usize) -> String {
    let letter = char::from(b'A' + (rank % 26) as u8);
    match rank / 26 {
        0 => letter.to_string(),
        more => format!("{}{letter}", column_name(more - 1)),
    }
}

fn sheet(page: &Page<'_>, text: &mut String, out: &mut impl Write) -> std::io::Result<()> {
    let _ = write!(
        text,
        "<table:table table:name=\"{}\" table:style-name=\"ta\">",
        escaped(&page.name)
    );
    for width in &page.widths {
        let _ = write!(text, "<table:table-column table:style-name=\"co{width}\"/>");
    }
    for (rank, line) in page.lines.iter().enumerate() {
        let is_header = page.header == Some(rank);
        if is_header {
            text.push_str("<table:table-header-rows>");
        }
        row(line, text);
        if is_header {
            text.push_str("</table:table-header-rows>");
        }
        if text.len() >= CHUNK {
            out.write_all(text.as_bytes())?;
            text.clear();
        }
    }
    text.push_str("</table:table>");
    Ok(())
}

fn row(line: &Line<'_>, text: &mut String) {
    text.push_str("<table:table-row table:style-name=\"ro\">");
    if line.cells.is_empty() {
        text.push_str("<table:table-cell/>");
    }
    let role = styled(line.role);
    for cell in &line.cells {
        let _ = match cell {
            Cell::Empty if line.role == Role::Header => {
                write!(text, "<table:table-cell table:style-name=\"text{role}\"/>")
            }
            Cell::Empty => write!(text, "<table:table-cell/>"),
            Cell::Text(own) => string("text", role, own, text),
            Cell::Reason(own) => string("reason", role, own, text),
            Cell::Count(number) => {
                write!(
                    text,
                    "<table:table-cell table:style-name=\"count{role}\" \
                     office:value-type=\"float\" office:value=\"{number}\"><text:p>{number}\
                     </text:p></table:table-cell>"
                )
            }
            Cell::Percent(share) => {
                let (whole, rest) = (share / 1000, share % 1000);
                write!(
                    text,
                    "<table:table-cell table:style-name=\"percent{role}\" \
                     office:value-type=\"percentage\" office:value=\"{whole}.{rest:03}\"><text:p>{}\
                     \u{a0}%</text:p></table:table-cell>",
                    tenths(*share, ',')
                )
            }
            Cell::Mean(mean) => {
                write!(
                    text,
                    "<table:table-cell table:style-name=\"mean{role}\" \
                     office:value-type=\"float\" office:value=\"{}\"><text:p>{}</text:p>\
                     </table:table-cell>",
                    tenths(*mean, '.'),
                    tenths(*mean, ',')
                )
            }
            Cell::Day(day) => day_cell(*day, role, text),
        };
    }
    text.push_str("</table:table-row>");
}

fn string(kind: &str, role: &str, own: &str, text: &mut String) -> std::fmt::Result {
    write!(
        text,
        "<table:table-cell table:style-name=\"{kind}{role}\" office:value-type=\"string\">\
         <text:p>{}</text:p></table:table-cell>",
        escaped(own)
    )
}

fn day_cell(day: NaiveDate, role: &str, text: &mut String) -> std::fmt::Result {
    write!(
        text,
        "<table:table-cell table:style-name=\"day{role}\" office:value-type=\"date\" \
         office:date-value=\"{day}\"><text:p>{}</text:p></table:table-cell>",
        day.format("%d/%m/%Y")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_their_letters() {
        for (rank, name) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")]
        {
            assert_eq!(column_name(rank), name);
        }
    }

    #[test]
    fn a_text_is_no_markup() {
        assert_eq!(escaped("<a & \"b\">'"), "&lt;a &amp; &quot;b&quot;&gt;&apos;");
    }
}
