//! The endpoint of a call, explained instead of used: what went in and where it
//! came from, the rules on the way, what came out. Nothing is sent.

use super::flight::{CallInput, CallOutput, Metadata};
use super::rules::RuleSettings;
use super::{Engine, discovery};
use crate::document::{Builder, Document};
use crate::endpoint::{Builtin, Endpoint, Explanation, Origin, ParameterType, Params, Step, Value};
use crate::error::Result;
use crate::identity::Credentials;
use crate::model::OpFlags;
use crate::quirks::Quirks;

impl Engine {
    /// Explains the endpoint of a call. The output is the explanation; that rules refuse the
    /// call is part of it, not an error.
    pub async fn explain(&self, call: CallInput) -> Result<CallOutput> {
        // Credentials are asked for only where the rules look at their account.
        let uses_account =
            self.resolver.params().iter().any(|p| p.referenced && p.builtin == Some(Builtin::AccountId));
        let credentials = match uses_account {
            true => self.identity.resolve(self.now()).await.ok().flatten(),
            false => None,
        };
        let settings = RuleSettings {
            options: &self.settings,
            account_id: credentials.as_ref().and_then(Credentials::account_id),
            region: None,
            endpoint: None,
            path_style: call.plan.quirks.has(Quirks::PATH_STYLE),
        };
        let (params, origins) = call.plan.binding.trace(call.input.root(), &settings);
        let explanation = self.resolver.explain(&params);
        let mut out = Builder::new(Default::default(), Default::default());
        out.begin_map();
        text(&mut out, "service", self.service.str(self.service.metadata().model));
        text(&mut out, "operation", &call.plan.name);
        out.key("parameters");
        self.parameters(&params, &origins, &mut out);
        write(&explanation, &mut out);
        if call.plan.op.flags.has(OpFlags::ENDPOINT_DISCOVERY) {
            out.key("discovered");
            out.bool(discovery::applies(&self.settings, &call.plan).unwrap_or(false));
        }
        out.end_map();
        Ok(CallOutput { output: out.finish(), metadata: Metadata::default() })
    }

    fn parameters(&self, params: &Params<'_>, origins: &[(usize, Origin<'_>)], out: &mut Builder) {
        out.begin_list();
        for (slot, parameter) in self.resolver.params().iter().enumerate() {
            out.begin_map();
            text(out, "name", &parameter.name);
            let ty = match parameter.ty {
                ParameterType::String => "string",
                ParameterType::Bool => "boolean",
                ParameterType::StringArray => "stringArray",
            };
            text(out, "type", ty);
            if let Some(found) = params.value(slot).or(parameter.default.as_ref()) {
                out.key("value");
                value(found, out);
            }
            let origin = origins.iter().find(|(s, _)| *s == slot).map(|(_, origin)| *origin);
            let (source, from) = match origin {
                // No rule looks at it, so that it was not gathered.
                None => ("unused", ""),
                Some(Origin::Constant) => ("operation", ""),
                Some(Origin::Member(name)) => ("input", name),
                Some(Origin::Path(path)) => ("inputPath", path),
                Some(Origin::Client) => ("client", ""),
                Some(Origin::Builtin(builtin)) => ("builtIn", builtin.name()),
                Some(Origin::Nowhere) if parameter.default.is_some() => ("default", ""),
                Some(Origin::Nowhere) => ("unset", ""),
            };
            text(out, "source", source);
            if !from.is_empty() {
                text(out, "from", from);
            }
            out.end_map();
        }
        out.end_list();
    }
}

fn write(explanation: &Explanation, out: &mut Builder) {
    out.key("cached");
    out.bool(explanation.cached);
    out.key("trail");
    out.begin_list();
    explanation.steps.iter().for_each(|s| step(s, out));
    out.end_list();
    // The trees on the way hold as well; the last rule is the one that says what comes out.
    if let Some(last) = explanation.steps.last().filter(|s| s.holds && s.kind != "tree") {
        out.key("rule");
        step(last, out);
    }
    match &explanation.result {
        Ok(found) => {
            out.key("endpoint");
            endpoint(found, out);
        }
        Err(e) => {
            out.key("error");
            out.begin_map();
            text(out, "code", &e.facts().code);
            text(out, "message", &e.facts().message);
            out.end_map();
        }
    }
}

fn step(step: &Step, out: &mut Builder) {
    out.begin_map();
    out.key("index");
    out.int(step.rule as i64);
    text(out, "path", &step.path);
    text(out, "type", step.kind);
    out.key("holds");
    out.bool(step.holds);
    out.key("conditions");
    out.begin_list();
    for (condition, holds) in &step.conditions {
        out.begin_map();
        text(out, "condition", condition);
        out.key("holds");
        out.bool(*holds);
        out.end_map();
    }
    out.end_list();
    out.end_map();
}

fn endpoint(found: &Endpoint, out: &mut Builder) {
    out.begin_map();
    text(out, "url", &found.url);
    out.key("headers");
    out.begin_map();
    for (name, values) in &found.headers {
        out.key(name);
        out.begin_list();
        values.iter().for_each(|v| out.string(v));
        out.end_list();
    }
    out.end_map();
    out.key("properties");
    let properties: &Document = &found.properties;
    out.value(properties.root());
    out.end_map();
}

fn value(found: &Value<'_>, out: &mut Builder) {
    match found {
        Value::String(s) => out.string(s),
        Value::Bool(b) => out.bool(*b),
        Value::StringArray(items) => {
            out.begin_list();
            items.iter().for_each(|i| out.string(i));
            out.end_list();
        }
    }
}

fn text(out: &mut Builder, key: &str, value: &str) {
    out.key(key);
    out.string(value);
}
