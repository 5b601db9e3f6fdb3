//! Reads the parameters back out of a compiled program, for those who write typed faces of them.

/// A parameter of a service's endpoint rules.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// `string`, `boolean` or `stringArray`.
    pub kind: &'static str,
    /// What of the client it stands for, such as `AWS::Region`; empty where nothing.
    pub builtin: String,
    /// The default of a text or a flag, as text.
    pub default: Option<String>,
}

/// The parameters, in their order; an error for bytes that are no program.
pub fn parameters(program: &[u8]) -> Result<Vec<Parameter>, String> {
    read(program).ok_or_else(|| "the endpoint rules are cut off".to_owned())
}

fn read(program: &[u8]) -> Option<Vec<Parameter>> {
    let mut at = Cursor { rest: program.get(1..)? };
    let count = at.number()?;
    let lengths = (0..count).map(|_| at.number()).collect::<Option<Vec<_>>>()?;
    let strings = lengths.into_iter().map(|n| at.text(n)).collect::<Option<Vec<_>>>()?;
    let string = |id: usize| strings.get(id).cloned();
    let count = at.number()?;
    (0..count)
        .map(|_| {
            let name = string(at.number()?)?;
            let kind = *["string", "boolean", "stringArray"].get(usize::from(at.byte()?))?;
            let has_default = at.byte()? & 2 != 0;
            let builtin = match at.number()? {
                0 => String::new(),
                id => string(id - 1)?,
            };
            let default = match (has_default, kind) {
                (false, _) => None,
                (_, "string") => Some(string(at.number()?)?),
                (_, "boolean") => Some((at.byte()? != 0).to_string()),
                _ => {
                    let items = at.number()?;
                    (0..items).try_for_each(|_| at.number().map(|_| ()))?;
                    None
                }
            };
            Some(Parameter { name, kind, builtin, default })
        })
        .collect()
}

struct Cursor<'a> {
    rest: &'a [u8],
}

impl Cursor<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<usize> {
        let mut n = 0_usize;
        for shift in (0..28).step_by(7) {
            let byte = self.byte()?;
            n |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(n);
            }
        }
        None
    }

    fn text(&mut self, n: usize) -> Option<String> {
        let (text, rest) = self.rest.split_at_checked(n)?;
        self.rest = rest;
        String::from_utf8(text.to_vec()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_come_back() {
        let rules = serde_json::json!({
            "version": "1.0",
            "parameters": {
                "Region": { "type": "string", "builtIn": "AWS::Region" },
                "UseFIPS": { "type": "boolean", "builtIn": "AWS::UseFIPS", "default": false, "required": true },
                "Names": { "type": "stringArray", "default": ["a", "b"] },
                "Kind": { "type": "string", "default": "plain" }
            },
            "rules": [{ "type": "error", "conditions": [], "error": "no" }]
        });
        let program = super::super::compile(&rules).unwrap();
        let found = parameters(&program).unwrap();
        let all: Vec<_> = found
            .iter()
            .map(|p| (p.name.as_str(), p.kind, p.builtin.as_str(), p.default.as_deref()))
            .collect();
        assert_eq!(
            all,
            [
                ("Region", "string", "AWS::Region", None),
                ("UseFIPS", "boolean", "AWS::UseFIPS", Some("false")),
                ("Names", "stringArray", "", None),
                ("Kind", "string", "", Some("plain")),
            ]
        );
        assert!(parameters(&program[..8]).is_err() && parameters(&[]).is_err());
    }
}
