//! Writes documents as XML, led by the model's shapes.
//!
//! Members go out in the order the caller gave them, attributes first because
//! they belong in the start tag. Names and namespaces come from the member, then
//! from its shape; of the root's name models have several ideas, and the rules
//! are at the functions that need them.

use super::{Layout, escape::escape, layout};
use crate::document::{Kind, Value};
use crate::error::{Error, Result};
use crate::model::{Location, Member, MemberFlags, Service, Shape, ShapeKind, TimestampFormat, XmlNamespace};
use crate::protocol::fields::fields;
use crate::protocol::{MAX_DEPTH, text};

/// Writes the body-bound members of an input (or event) without a payload member.
/// Nothing is written when none is given: such requests have no body.
///
/// The root is named by the shape if it states an XML name, else `root` (the
/// operation's), else by the shape itself; so is its namespace.
pub(in crate::protocol) fn serialize_members(
    service: &Service,
    shape: &Shape,
    input: Value<'_>,
    root: &str,
    namespace: XmlNamespace,
    out: &mut Vec<u8>,
) -> Result<()> {
    if !fields(service, shape, input).any(|(_, m, _)| in_body(m)) {
        return Ok(());
    }
    let name = match (service.str(shape.wire), root) {
        ("", "") => service.str(shape.name),
        ("", root) => root,
        (stated, _) => stated,
    };
    let namespace = stated([namespace, shape.xml_namespace, service.metadata().xml_namespace]);
    Writer { service, out, depth: 0 }.structure(name, namespace, shape, input, in_body)
}

/// Writes a payload member: it is the root.
///
/// The root is named by the member if its model states a name for it. botocore
/// gives every payload member a name, though, often just its own; that counts
/// only next to a namespace (as in all of its own models), else the name of the
/// shape is meant.
pub(in crate::protocol) fn serialize_payload(
    service: &Service,
    member: &Member,
    shape: &Shape,
    value: Value<'_>,
    out: &mut Vec<u8>,
) -> Result<()> {
    let of_service = service.metadata().xml_namespace;
    let renamed = service.str(member.wire) != service.str(member.name);
    let namespaced = !member.xml_namespace.uri.is_empty() || !of_service.uri.is_empty();
    let name = match () {
        () if member.wire_stated && (renamed || namespaced) => member.wire,
        () if !shape.wire.is_empty() => shape.wire,
        () => shape.name,
    };
    let namespace = stated([member.xml_namespace, shape.xml_namespace, of_service]);
    Writer { service, out, depth: 0 }.value(service.str(name), namespace, member, shape, value)
}

/// The first namespace that is one.
fn stated<const N: usize>(from: [XmlNamespace; N]) -> XmlNamespace {
    from.into_iter().find(|ns| !ns.uri.is_empty()).unwrap_or_default()
}

fn in_body(member: &Member) -> bool {
    member.location == Location::Body && !member.flags.has(MemberFlags::EVENT_HEADER)
}

/// Where writing stands.
struct Writer<'a, 'o> {
    service: &'a Service,
    out: &'o mut Vec<u8>,
    depth: usize,
}

impl<'a> Writer<'a, '_> {
    /// A value in an element of its own.
    fn value(
        &mut self,
        name: &str,
        namespace: XmlNamespace,
        member: &Member,
        shape: &Shape,
        value: Value<'_>,
    ) -> Result<()> {
        let service = self.service;
        match (shape.kind, value.kind()) {
            (_, Kind::Null | Kind::Absent) => {
                self.start(name, namespace)?;
                self.out.push(b'>');
            }
            (ShapeKind::Structure, Kind::Map) => {
                return self.structure(name, namespace, shape, value, |_| true);
            }
            (ShapeKind::List, Kind::List) => {
                let Some(element) = service.element(shape) else { return Err(text::mismatch(shape.kind)) };
                let item_name = match element.wire_stated {
                    true => service.str(element.wire),
                    false => "member",
                };
                let of_items = service.shape(element.shape);
                let item_namespace = stated([element.xml_namespace, of_items.xml_namespace]);
                self.start(name, namespace)?;
                self.out.push(b'>');
                for item in value.children() {
                    self.value(item_name, item_namespace, element, of_items, item)?;
                }
            }
            (ShapeKind::Map, Kind::Map) => {
                self.start(name, namespace)?;
                self.out.push(b'>');
                for (key, item) in value.entries() {
                    self.entry("entry", XmlNamespace::default(), shape, key, item)?;
                }
            }
            (ShapeKind::Structure | ShapeKind::List | ShapeKind::Map | ShapeKind::Document, _) => {
                return Err(text::mismatch(shape.kind));
            }
            _ => {
                self.start(name, namespace)?;
                self.out.push(b'>');
                self.scalar(member, shape, value)?;
            }
        }
        self.end(name);
        Ok(())
    }

    /// A structure's element: those of its members that `which` lets through.
    fn structure(
        &mut self,
        name: &str,
        namespace: XmlNamespace,
        shape: &Shape,
        value: Value<'_>,
        which: fn(&Member) -> bool,
    ) -> Result<()> {
        let service = self.service;
        self.start(name, namespace)?;
        for (_, member, value) in fields(service, shape, value) {
            if member.flags.has(MemberFlags::XML_ATTRIBUTE) && which(member) {
                self.out.push(b' ');
                self.out.extend_from_slice(service.str(member.wire).as_bytes());
                self.out.extend_from_slice(b"=\"");
                self.scalar(member, service.shape(member.shape), value)?;
                self.out.push(b'"');
            }
        }
        self.out.push(b'>');
        for (_, member, value) in fields(service, shape, value) {
            if member.flags.has(MemberFlags::XML_ATTRIBUTE) || !which(member) {
                continue;
            }
            let target = service.shape(member.shape);
            match layout(member, target) {
                Layout::Wrapped => {
                    let namespace = stated([member.xml_namespace, target.xml_namespace]);
                    self.value(service.str(member.wire), namespace, member, target, value)?;
                }
                Layout::Flattened => self.flattened(member, target, value)?,
            }
        }
        self.end(name);
        Ok(())
    }

    /// The items of a flattened list or map, each in an element with the member's name.
    fn flattened(&mut self, member: &Member, shape: &Shape, value: Value<'_>) -> Result<()> {
        let service = self.service;
        let name = service.str(member.wire);
        match (shape.kind, service.element(shape), value.kind()) {
            (ShapeKind::List, Some(element), Kind::List) => {
                let of_items = service.shape(element.shape);
                let namespace = stated([element.xml_namespace, of_items.xml_namespace, member.xml_namespace]);
                for item in value.children() {
                    self.value(name, namespace, element, of_items, item)?;
                }
                Ok(())
            }
            (ShapeKind::Map, _, Kind::Map) => {
                for (key, item) in value.entries() {
                    self.entry(name, member.xml_namespace, shape, key, item)?;
                }
                Ok(())
            }
            (kind, ..) => Err(text::mismatch(kind)),
        }
    }

    /// A map's entry.
    fn entry(
        &mut self,
        name: &str,
        namespace: XmlNamespace,
        shape: &Shape,
        key: Value<'_>,
        value: Value<'_>,
    ) -> Result<()> {
        let service = self.service;
        let Some((of_key, of_value)) = service.key_value(shape) else {
            return Err(text::mismatch(shape.kind));
        };
        self.start(name, namespace)?;
        self.out.push(b'>');
        for (part, value) in [(of_key, key), (of_value, value)] {
            let target = service.shape(part.shape);
            let namespace = stated([part.xml_namespace, target.xml_namespace]);
            self.value(service.str(part.wire), namespace, part, target, value)?;
        }
        self.end(name);
        Ok(())
    }

    fn scalar(&mut self, member: &Member, shape: &Shape, value: Value<'_>) -> Result<()> {
        // Only strings hold characters that need escaping.
        if let (ShapeKind::String, Some(text)) = (shape.kind, value.as_str()) {
            escape(text, self.out);
            return Ok(());
        }
        let format = text::timestamp_format(member, shape, TimestampFormat::Iso8601);
        text::write(self.out, shape.kind, format, value)
    }

    /// A start tag but for its `>`.
    fn start(&mut self, name: &str, namespace: XmlNamespace) -> Result<()> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Error::invalid("ParamValidation", "the input is nested deeper than 128 levels"));
        }
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
        if !namespace.uri.is_empty() {
            self.out.extend_from_slice(b" xmlns");
            if !namespace.prefix.is_empty() {
                self.out.push(b':');
                self.out.extend_from_slice(self.service.str(namespace.prefix).as_bytes());
            }
            self.out.extend_from_slice(b"=\"");
            escape(self.service.str(namespace.uri), self.out);
            self.out.push(b'"');
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        self.depth -= 1;
        self.out.extend_from_slice(b"</");
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
    }
}
