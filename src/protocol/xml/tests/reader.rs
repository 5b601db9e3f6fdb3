//! Tags, text and references, well-formed and not.

use crate::error::Result;
use crate::protocol::xml::escape::{escape, unescape};
use crate::protocol::xml::reader::{Reader, Tag};
use crate::protocol::xml::{root_name, root_text};

fn escaped(text: &str) -> String {
    let mut out = Vec::new();
    escape(text, &mut out);
    String::from_utf8(out).unwrap()
}

fn unescaped(text: &str) -> Result<String> {
    let mut out = Vec::new();
    unescape(text, &mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

/// All text of a document in order, with element names, as one line.
fn walk(body: &str) -> Result<String> {
    fn element<'a>(reader: &mut Reader<'a>, tag: &Tag<'a>, out: &mut String) -> Result<()> {
        out.push_str(std::str::from_utf8(tag.local()).unwrap());
        let copy = *reader;
        let mut children = 0;
        out.push('(');
        while let Some(child) = reader.child(tag)? {
            element(reader, &child, out)?;
            children += 1;
        }
        if children == 0 {
            *reader = copy;
            out.push_str(&reader.text(tag)?.resolved()?);
        }
        out.push(')');
        Ok(())
    }
    let mut out = String::new();
    if let Some((mut reader, root)) = Reader::open(body.as_bytes())? {
        element(&mut reader, &root, &mut out)?;
        reader.close()?;
    }
    Ok(out)
}

#[test]
fn what_normalization_would_change_is_escaped() {
    assert_eq!(escaped("plain ü €"), "plain ü €");
    assert_eq!(escaped("<a href=\"x\">'&'"), "&lt;a href=&quot;x&quot;&gt;&apos;&amp;&apos;");
    assert_eq!(escaped("a\r\nb\tc"), "a&#xD;&#xA;b&#x9;c");
    assert_eq!(escaped("a\u{85}b\u{2028}c\u{a9}\u{2029}"), "a&#x85;b&#x2028;c\u{a9}\u{2029}");
    assert_eq!(escaped("\u{1}\u{1f}\u{7f}"), "&#x1;&#x1F;&#x7F;");
}

#[test]
fn escaping_comes_back() {
    let all: String = (1..0x3000u32).filter_map(char::from_u32).collect();
    assert_eq!(unescaped(&escaped(&all)).unwrap(), all);
}

#[test]
fn references_are_resolved_and_line_ends_normalized() {
    assert_eq!(unescaped("&quot;a&#13;&#xA;b&quot; \r\n \r \n").unwrap(), "\"a\r\nb\" \n \n \n");
    assert_eq!(unescaped("&#x10FFFF;&#9731;").unwrap(), "\u{10ffff}\u{2603}");
    for wrong in ["&", "&;", "&nbsp;", "&#;", "&#x;", "&#xD800;", "&#x110000;", "&#-1;", "&#+1;", "a & b; c"]
    {
        assert!(unescaped(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn elements_are_walked() {
    let body = "\u{feff}  <?xml version = \"1.0\"?>\n<!-- c --><s3:A xmlns:s3='u' x=\"a>b\">\n \
                <b>1</b><!-- <no> --><c/><d at='/'></d ><e>&lt;<![CDATA[<&>]]>x<?pi?>y</e></s3:A>\n<!-- end -->";
    assert_eq!(walk(body).unwrap(), "A(b(1)c()d()e(<<&>xy))");
    assert_eq!(walk(" \n").unwrap(), "");
}

#[test]
fn text_leaves_children_out() {
    let (mut reader, root) = Reader::open(b"<a>x<b>no</b>y</a>").unwrap().unwrap();
    assert_eq!(reader.text(&root).unwrap().resolved().unwrap(), "xy");
    reader.close().unwrap();
}

#[test]
fn attributes_are_found_by_name_and_prefix() {
    let body = br#"<g xmlns:q="http://x" q:type = 'CanonicalUser' plain="a &amp; b" empty="">"#;
    let (_, root) = Reader::open(body).unwrap().unwrap();
    assert_eq!(root.attribute("xsi:type"), Some("CanonicalUser"));
    assert_eq!(root.attribute("plain"), Some("a &amp; b"));
    assert_eq!(root.attribute("empty"), Some(""));
    assert_eq!(root.attribute("type"), None);
    assert_eq!(root.attribute("xsi:q"), None);
}

#[test]
fn malformed_and_foreign_bodies_are_refused() {
    for body in [
        "<a>",
        "<a><b></a>",
        "<a></b>",
        "<a></a><b/>",
        "<a></a>x",
        "<a x=\"></a>",
        "<a",
        "<",
        "<>",
        "</a>",
        "<a><!-- </a>",
        "<a><![CDATA[ </a>",
        "<a><!ENTITY x 'y'></a>",
        "<a>&unknown;</a>",
        "<a><></></a>",
    ] {
        assert!(walk(body).is_err(), "{body}");
    }
    for body in [
        "<!DOCTYPE html><html/>",
        "<HTML><body></body></HTML>",
        "{\"a\":1}",
        "upstream error",
        "<![CDATA[x]]>",
    ] {
        let error = walk(body).unwrap_err().facts().message.clone();
        let start = format!("{:?}", body);
        assert!(error.contains(start.trim_matches('"')), "{error}");
    }
    assert!(Reader::open(b"\xff\xfe<\0a\0>\0").is_err());
    assert!(Reader::open(b"<a>\xc3\x28</a>").is_err());
}

#[test]
fn depth_is_capped() {
    let deep = |n: usize| "<a>".repeat(n) + &"</a>".repeat(n);
    assert!(walk(&deep(128)).is_ok());
    assert!(walk(&deep(129)).is_err());
    assert!(walk(&deep(100_000)).is_err());
    assert!(root_text(deep(100_000).as_bytes()).is_err());
}

#[test]
fn truncations_and_flips_never_panic() {
    let body =
        "<?xml version=\"1.0\"?><r xmlns:x='u' x:t=\"ü\"><a>&lt;é</a><!-- - --><b/><c><![CDATA[€]]></c></r>";
    assert!(walk(body).is_ok());
    for end in 0..body.len() {
        let cut = &body.as_bytes()[..end];
        if let Ok(Some((mut reader, root))) = Reader::open(cut) {
            assert!(reader.skip(&root).is_err(), "a body cut short at {end} was taken for a whole one");
        }
    }
    for at in 0..body.len() {
        for byte in 0..=255u8 {
            let mut bytes = body.as_bytes().to_vec();
            bytes[at] = byte;
            let _ = root_text(&bytes);
            let _ = root_name(&bytes);
            if let Ok(text) = std::str::from_utf8(&bytes) {
                let _ = walk(text);
            }
        }
    }
}

#[test]
fn the_root_alone() {
    assert_eq!(
        root_text(b"<LocationConstraint xmlns=\"u\">eu-west-1</LocationConstraint>").unwrap(),
        "eu-west-1"
    );
    assert_eq!(root_text(b"<LocationConstraint/>").unwrap(), "");
    assert_eq!(root_text(b"").unwrap(), "");
    assert_eq!(root_name(b"\n<?xml version=\"1.0\"?>\n<Error><Code>"), Some("Error"));
    assert_eq!(root_name(b"not xml"), None);
}
