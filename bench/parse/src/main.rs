//! Merely parses a file N times: `parse json|xml FILE N`. JSON into serde_json's values, XML by
//! quick-xml's events with each text unescaped. What comes of it is visited, as in the peers.

use quick_xml::events::Event;
use serde_json::Value;

fn visit(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(visit).sum(),
        Value::Object(entries) => entries.iter().map(|(key, value)| key.len() + visit(value)).sum(),
        Value::String(text) => text.len(),
        _ => 1,
    }
}

fn events(text: &str) -> Result<usize, Box<dyn std::error::Error>> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut sum = 0;
    loop {
        sum += match reader.read_event()? {
            Event::Eof => return Ok(sum),
            Event::Text(text) => text.unescape()?.len(),
            Event::Start(tag) => tag.local_name().as_ref().len(),
            _ => 0,
        };
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().collect();
    let [_, kind, file, times] = args.as_slice() else { return Err("parse json|xml FILE N".into()) };
    let text = std::fs::read_to_string(file)?;
    let mut sum = 0;
    for _ in 0..times.parse()? {
        sum += match kind.as_str() {
            "json" => visit(&serde_json::from_str(&text)?),
            _ => events(&text)?,
        };
    }
    println!("{sum}");
    Ok(())
}
