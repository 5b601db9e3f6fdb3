//! Errors in XML, in all the forms that services send them.
//!
//! | who | form |
//! |---|---|
//! | query, most of restXml | `<ErrorResponse><Error>…</Error><RequestId/></ErrorResponse>` |
//! | S3 | `<Error>…<RequestId/><HostId/></Error>` |
//! | EC2, SimpleDB | `<Response><Errors><Error>…</Error></Errors><RequestID/></Response>` |
//! | Route 53 | `<InvalidChangeBatch><Messages><Message/></Messages><RequestId/></InvalidChangeBatch>` |
//!
//! They don't get in each other's way, so one reading serves all. It keeps what
//! it found when the rest is cut off or malformed, and a body that is no XML at
//! all (a proxy's page) becomes the message.

use super::deserialize::Decoder;
use super::reader::{Reader, Tag};
use crate::error::Result;
use crate::model::{Operation, Protocol, Service};
use crate::protocol::errors::{Found, ServiceError, excerpt, fault_of, modelled};
use crate::protocol::rest;
use bytes::Bytes;
use http::HeaderMap;

/// Reads an error answer of restXml, awsQuery and ec2Query.
pub(in crate::protocol) fn parse_error(
    service: &Service,
    op: &Operation,
    status: u16,
    headers: &HeaderMap,
    body: &Bytes,
) -> ServiceError {
    let mut found = Found::default();
    let element = match Reader::open(body) {
        Ok(None) => None,
        Ok(Some((reader, root))) => {
            let mut search = Search { service, op, found: &mut found, element: None };
            // Cut off: what was found until there is kept.
            let _ = search.root(reader, root);
            search.element
        }
        Err(_) => {
            found.message = excerpt(body);
            None
        }
    };
    found.finish(service, op, status, headers, body, |shape, b| {
        if service.metadata().protocol == Protocol::RestXml {
            rest::head_members(service, shape, status, headers, b)?;
        }
        match element {
            Some((reader, tag)) => {
                Decoder::new(service, reader, body, b).run(|decoder| decoder.members(shape, &tag))?;
                Ok(())
            }
            None => Ok(()),
        }
    })
}

/// Looks for the parts of an error.
struct Search<'a, 'f> {
    service: &'f Service,
    op: &'f Operation,
    found: &'f mut Found,
    /// The element that holds the error's members, and the reader just inside of it.
    element: Option<(Reader<'a>, Tag<'a>)>,
}

impl<'a> Search<'a, '_> {
    fn root(&mut self, mut reader: Reader<'a>, root: Tag<'a>) -> Result<()> {
        if root.local() == b"Error" {
            return self.error(&mut reader, root);
        }
        let inside = reader;
        while let Some(child) = reader.child(&root)? {
            match child.local() {
                b"Error" if self.element.is_none() => self.error(&mut reader, child)?,
                b"Errors" if self.element.is_none() => self.errors(&mut reader, child)?,
                b"Messages" => self.messages(&mut reader, child)?,
                name => self.part(name, &mut reader, &child)?,
            }
        }
        let name = std::str::from_utf8(root.local()).unwrap_or("");
        if self.element.is_none() && modelled(self.service, self.op, name).is_some() {
            name.clone_into(&mut self.found.code);
            self.element = Some((inside, root));
        }
        Ok(())
    }

    /// `<Errors>`: of several the first.
    fn errors(&mut self, reader: &mut Reader<'a>, tag: Tag<'a>) -> Result<()> {
        while let Some(child) = reader.child(&tag)? {
            match child.local() {
                b"Error" if self.element.is_none() => self.error(reader, child)?,
                _ => reader.skip(&child)?,
            }
        }
        Ok(())
    }

    fn error(&mut self, reader: &mut Reader<'a>, tag: Tag<'a>) -> Result<()> {
        self.element = Some((*reader, tag));
        while let Some(child) = reader.child(&tag)? {
            self.part(child.local(), reader, &child)?;
        }
        Ok(())
    }

    /// Route 53 lists one message per refused change: all of them are the message.
    fn messages(&mut self, reader: &mut Reader<'a>, tag: Tag<'a>) -> Result<()> {
        while let Some(child) = reader.child(&tag)? {
            let text = reader.text(&child)?.resolved()?;
            if !self.found.message.is_empty() {
                self.found.message.push_str("; ");
            }
            self.found.message.push_str(&text);
        }
        Ok(())
    }

    /// One of the parts that all errors have; the first of each counts.
    fn part(&mut self, name: &[u8], reader: &mut Reader<'a>, tag: &Tag<'a>) -> Result<()> {
        let slot = match name {
            b"Code" => &mut self.found.code,
            b"Message" | b"message" => &mut self.found.message,
            b"RequestId" | b"RequestID" | b"requestId" => &mut self.found.request_id,
            b"HostId" => &mut self.found.host_id,
            b"Type" => {
                self.found.fault = fault_of(reader.text(tag)?.resolved()?.trim());
                return Ok(());
            }
            _ => return reader.skip(tag),
        };
        let text = reader.text(tag)?.resolved()?;
        if slot.is_empty() {
            text.trim().clone_into(slot);
        }
        Ok(())
    }
}
