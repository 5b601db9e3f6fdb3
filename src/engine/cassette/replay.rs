//! The player: finds each request's answer in a cassette, and says what is nearest where there is none.

use super::entry::{Meaning, PARTS, Taken};
use super::record::take;
use super::{HEAD, MAX_FILE, broken};
use crate::document::{Document, Value, base64};
use crate::engine::transport::response;
use crate::error::{Error, Result};
use crate::http::{Limits, Request, Response, SendFuture, Transport};
use crate::runtime::Mutex;
use bytes::Bytes;
use std::path::{Path, PathBuf};

/// A cassette that is played.
#[derive(Debug)]
pub(super) struct Player {
    path: PathBuf,
    entries: Vec<Entry>,
    /// Which entries were given.
    given: Mutex<Vec<bool>>,
}

#[derive(Debug)]
struct Entry {
    /// Method and URL, for errors.
    name: String,
    meaning: Meaning,
    answer: Document,
}

impl Player {
    /// Reads a cassette, all of it: what is wrong with it is told before the first call.
    pub fn load(path: &Path) -> Result<Player> {
        let unread = |e: std::io::Error| {
            broken(
                path,
                format!("it can't be read: {e}; set the option record in place of replay to make it"),
            )
        };
        if std::fs::metadata(path).map_err(unread)?.len() > MAX_FILE {
            return Err(broken(path, "it is larger than 1 GiB"));
        }
        let text = Bytes::from(std::fs::read(path).map_err(unread)?);
        if !text.starts_with(HEAD.as_bytes()) {
            return Err(broken(path, format!("it does not begin with {}", HEAD.trim_end())));
        }
        if !text.ends_with(b"\n") {
            return Err(broken(path, "its last line is cut off; record it again"));
        }
        let mut entries = Vec::new();
        for (number, line) in text.split(|b| *b == b'\n').enumerate().skip(1) {
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let entry = Entry::read(text.slice_ref(line));
            entries.push(entry.map_err(|why| broken(path, format!("line {}: {why}", number + 1)))?);
        }
        let given = Mutex::new(vec![false; entries.len()]);
        Ok(Player { path: path.to_owned(), entries, given })
    }

    /// The first answer not given yet to this very request; else to one that differs in UUIDs alone.
    fn find(&self, request: &Taken) -> Result<Response> {
        let wanted = request.meaning();
        let mut given = self.given.lock();
        let mut free = |same: &dyn Fn(&Meaning) -> bool| {
            let at = (0..given.len()).find(|i| !given[*i] && same(&self.entries[*i].meaning))?;
            given[at] = true;
            Some(at)
        };
        let found = free(&|m| m.parts == wanted.parts).or_else(|| free(&|m| m.loose == wanted.loose));
        drop(given);
        match found {
            Some(at) => response(&self.entries[at].answer, None),
            None => Err(self.missing(request, &wanted)),
        }
    }

    fn missing(&self, request: &Taken, wanted: &Meaning) -> Error {
        let differing = |m: &Meaning| -> Vec<&str> {
            let pairs = m.loose.iter().zip(&wanted.loose).zip(PARTS);
            pairs.filter(|((a, b), _)| a != b).map(|(_, name)| name).collect()
        };
        let nearest = self.entries.iter().enumerate().min_by_key(|(_, e)| {
            let parts = differing(&e.meaning);
            (parts.iter().any(|p| matches!(*p, "method" | "path" | "headers")), parts.len())
        });
        let times = self.entries.iter().filter(|e| e.meaning.loose == wanted.loose).count();
        let why = match nearest {
            _ if times > 0 => {
                format!(
                    "it was recorded {times} time{}, and each answer was given",
                    if times > 1 { "s" } else { "" }
                )
            }
            Some((at, e)) => {
                let parts = differing(&e.meaning).join(", ");
                format!("the nearest is number {}, {}, which differs in: {parts}", at + 1, e.name)
            }
            None => "the cassette is empty".to_owned(),
        };
        let text = format!(
            "{} is not in the cassette {}: {why}. To record again, set the option record in place of replay",
            name_of(request),
            self.path.display()
        );
        let mut e = Error::transport("send", text).retryable(false);
        e.facts_mut().code = "NotRecorded".to_owned();
        e
    }
}

impl Transport for Player {
    fn send(&self, request: Request, _: Limits) -> SendFuture<'_> {
        Box::pin(async move {
            let (_, taken) = take(request).await?;
            self.find(&taken)
        })
    }
}

fn name_of(request: &Taken) -> String {
    match request.headers.iter().find(|(name, _)| name == "x-amz-target") {
        Some((_, target)) => format!("{} {} ({target})", request.method, request.url),
        None => format!("{} {}", request.method, request.url),
    }
}

impl Entry {
    fn read(line: Bytes) -> std::result::Result<Entry, String> {
        let doc = Document::from_json(line).map_err(|e| e.facts().message.clone())?;
        let (request, answer) = (doc.root().member("request"), doc.root().member("response"));
        let text = |v: Value<'_>, what: &str| {
            v.as_str().map(str::to_owned).ok_or_else(|| format!("{what} is missing, or no text"))
        };
        let mut headers = Vec::new();
        for (name, value) in request.member("headers").entries() {
            headers.push((text(name, "a header's name")?, text(value, "a header's value")?));
        }
        let mut body = request.member("body").bytes().to_vec();
        let encoded = request.member("body_base64");
        base64::decode(encoded.bytes(), &mut body).map_err(|_| "body_base64 is no base64".to_owned())?;
        let taken = Taken {
            method: text(request.member("method"), "the request's method")?,
            url: text(request.member("url"), "the request's url")?,
            headers,
            body: body.into(),
        };
        if answer.member("status").is_nothing() {
            return Err("the response's status is missing".to_owned());
        }
        let answer = answer.to_document();
        response(&answer, None).map_err(|e| e.facts().message.replace("the transport callback: ", ""))?;
        Ok(Entry { name: name_of(&taken), meaning: taken.meaning(), answer })
    }
}
