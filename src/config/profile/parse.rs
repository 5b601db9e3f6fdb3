//! One file's text as sections of properties.
//!
//! The format is INI's cousin, with rules of its own that all AWS tools share:
//! - White space is blanks and tabs. A line that begins with it goes on with the
//!   property before it; below a property without a value it is a sub-property.
//! - `#` and `;` begin a comment at the start of a line, after white space in a property,
//!   and anywhere after a section's bracket. What continues a property has no comments.
//! - Property names are of any case. A name with other characters than the
//!   allowed ones is passed over, which older tools did, too.
//!
//! Whatever can't be read is an error with its line: half a file would be
//! someone else's credentials.

use crate::crypto::Secret;

const BLANK: [char; 2] = [' ', '\t'];

/// A section as it stands in the file.
#[derive(Debug, PartialEq)]
pub(super) struct RawSection<'a> {
    /// What stands between the brackets, trimmed.
    pub name: &'a str,
    /// Its line, from 1.
    pub line: usize,
    /// Names in lower case, and values, in their order.
    pub values: Vec<(String, Secret)>,
}

/// What is wrong, and where.
#[derive(Debug, PartialEq)]
pub(super) struct Fault {
    pub line: usize,
    pub why: &'static str,
}

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Parsed<'a> {
    pub sections: Vec<RawSection<'a>>,
    /// Lines that were passed over, with the reason.
    pub passed_over: Vec<Fault>,
}

/// A property whose value may go on.
struct Open<'a> {
    /// Empty for one that is passed over.
    name: String,
    pieces: Vec<&'a str>,
    nested: bool,
}

/// Reads a file's text.
pub(super) fn parse(text: &str) -> Result<Parsed<'_>, Fault> {
    let mut out = Parsed::default();
    let mut open: Option<Open<'_>> = None;
    for (number, line) in text.trim_start_matches('\u{feff}').split('\n').enumerate() {
        let number = number + 1;
        let line = line.strip_suffix('\r').unwrap_or(line);
        let trimmed = line.trim_matches(BLANK);
        if trimmed.is_empty() || trimmed.starts_with(['#', ';']) {
            continue;
        }
        let fault = |why| Fault { line: number, why };
        if line.starts_with('[') {
            close(&mut out, &mut open);
            out.sections.push(RawSection {
                name: header(line).map_err(fault)?,
                line: number,
                values: Vec::new(),
            });
        } else if out.sections.is_empty() {
            return Err(fault("expected a section such as [default] before it"));
        } else if line.starts_with(BLANK) {
            let Some(property) = &mut open else {
                return Err(fault("expected a property, found one that goes on"));
            };
            if property.nested {
                match trimmed.split_once('=') {
                    None => return Err(fault("expected an '=' in a sub-property")),
                    Some((name, _)) if name.trim_matches(BLANK).is_empty() => {
                        return Err(fault("a sub-property has no name"));
                    }
                    Some(_) => {}
                }
            }
            property.pieces.push(trimmed);
        } else {
            close(&mut out, &mut open);
            let (name, value) = property(line).map_err(fault)?;
            if !is_name(name) {
                out.passed_over.push(fault("a property's name holds characters that none may have"));
            }
            let name = if is_name(name) { name.to_ascii_lowercase() } else { String::new() };
            open = Some(Open { name, pieces: vec![value], nested: value.is_empty() });
        }
    }
    close(&mut out, &mut open);
    Ok(out)
}

/// Ends a property: its value is put together, in memory that is wiped.
fn close(out: &mut Parsed<'_>, open: &mut Option<Open<'_>>) {
    let Some(Open { name, pieces, .. }) = open.take() else { return };
    if let Some(section) = out.sections.last_mut().filter(|_| !name.is_empty()) {
        // One allocation of the right size, so that no copy is left behind by growing.
        section.values.push((name, Secret::new(pieces.join("\n"))));
    }
}

/// The text between the brackets.
fn header(line: &str) -> Result<&str, &'static str> {
    let (name, rest) = line[1..].split_once(']').ok_or("a section's name must end with ']'")?;
    let rest = rest.trim_matches(BLANK);
    if !rest.is_empty() && !rest.starts_with(['#', ';']) {
        return Err("nothing but a comment may follow the ']' of a section");
    }
    Ok(name.trim_matches(BLANK))
}

/// Name and value of a property, without a comment.
fn property(line: &str) -> Result<(&str, &str), &'static str> {
    let line = uncommented(line);
    let (name, value) = line.split_once('=').ok_or("expected an '=' in a property")?;
    let name = name.trim_matches(BLANK);
    if name.is_empty() {
        return Err("a property has no name");
    }
    Ok((name, value.trim_matches(BLANK)))
}

/// The text before a comment, which begins after white space.
fn uncommented(line: &str) -> &str {
    let bytes = line.as_bytes();
    let comment =
        (1..bytes.len()).find(|&i| matches!(bytes[i], b'#' | b';') && matches!(bytes[i - 1], b' ' | b'\t'));
    comment.map_or(line, |at| &line[..at])
}

/// Whether a name of a section or a property has only the characters that are allowed.
pub(super) fn is_name(name: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-_/.%@:+".contains(&b);
    !name.is_empty() && name.bytes().all(allowed)
}

/// A sub-property of a nested value, without a comment; the last one of that name counts.
pub(super) fn sub<'a>(value: &'a str, name: &str) -> Option<&'a str> {
    subs(value).filter(|(n, _)| n.eq_ignore_ascii_case(name)).last().map(|(_, v)| v)
}

/// All sub-properties of a nested value, in their order; none of one that is not nested.
pub(super) fn subs(value: &str) -> impl Iterator<Item = (&str, &str)> {
    value.strip_prefix('\n').unwrap_or("").split('\n').filter_map(|line| property(line).ok())
}
