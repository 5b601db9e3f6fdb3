//! The parameters of a program, and the values of one call.
//!
//! Values are addressed by slot, the parameter's position in its program: names
//! are looked up once per client, not once per call. Values borrow from the
//! input and the settings, so that gathering them copies nothing.

/// The type of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterType {
    /// Text.
    String,
    /// True or false.
    Bool,
    /// A list of texts.
    StringArray,
}

/// The settings of a client that rules may ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Builtin {
    /// `AWS::Region`
    Region,
    /// `AWS::UseFIPS`
    UseFips,
    /// `AWS::UseDualStack`
    UseDualStack,
    /// `SDK::Endpoint`: an endpoint given by the caller.
    Endpoint,
    /// `AWS::Auth::AccountId`: the account of the credentials.
    AccountId,
    /// `AWS::Auth::AccountIdEndpointMode`: `preferred`, `disabled`, `required`.
    AccountIdEndpointMode,
    /// `AWS::Auth::CredentialScope`
    CredentialScope,
    /// `AWS::S3::ForcePathStyle`
    S3ForcePathStyle,
    /// `AWS::S3::Accelerate`
    S3Accelerate,
    /// `AWS::S3::UseGlobalEndpoint`
    S3UseGlobalEndpoint,
    /// `AWS::S3::UseArnRegion`
    S3UseArnRegion,
    /// `AWS::S3::DisableMultiRegionAccessPoints`
    S3DisableMultiRegionAccessPoints,
    /// `AWS::S3::DisableS3ExpressSessionAuth`
    S3DisableExpressSessionAuth,
    /// `AWS::S3Control::UseArnRegion`
    S3ControlUseArnRegion,
    /// `AWS::STS::UseGlobalEndpoint`
    StsUseGlobalEndpoint,
    /// One that is younger than this library, by name.
    Other(Box<str>),
}

/// The built-ins that have names of their own.
const NAMED: [(&str, Builtin); 15] = [
    ("AWS::Region", Builtin::Region),
    ("AWS::UseFIPS", Builtin::UseFips),
    ("AWS::UseDualStack", Builtin::UseDualStack),
    ("SDK::Endpoint", Builtin::Endpoint),
    ("AWS::Auth::AccountId", Builtin::AccountId),
    ("AWS::Auth::AccountIdEndpointMode", Builtin::AccountIdEndpointMode),
    ("AWS::Auth::CredentialScope", Builtin::CredentialScope),
    ("AWS::S3::ForcePathStyle", Builtin::S3ForcePathStyle),
    ("AWS::S3::Accelerate", Builtin::S3Accelerate),
    ("AWS::S3::UseGlobalEndpoint", Builtin::S3UseGlobalEndpoint),
    ("AWS::S3::UseArnRegion", Builtin::S3UseArnRegion),
    ("AWS::S3::DisableMultiRegionAccessPoints", Builtin::S3DisableMultiRegionAccessPoints),
    ("AWS::S3::DisableS3ExpressSessionAuth", Builtin::S3DisableExpressSessionAuth),
    ("AWS::S3Control::UseArnRegion", Builtin::S3ControlUseArnRegion),
    ("AWS::STS::UseGlobalEndpoint", Builtin::StsUseGlobalEndpoint),
];

impl Builtin {
    /// The built-in of a name such as `AWS::Region`.
    pub fn named(name: &str) -> Builtin {
        let known = NAMED.iter().find(|(n, _)| *n == name);
        known.map_or_else(|| Builtin::Other(name.into()), |(_, builtin)| builtin.clone())
    }

    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            Builtin::Other(name) => name,
            known => NAMED.iter().find(|(_, b)| b == known).map_or("", |(n, _)| n),
        }
    }
}

/// A parameter that a program declares.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name: `Region`, `Bucket`.
    pub name: Box<str>,
    /// Its type.
    pub ty: ParameterType,
    /// The setting that it takes when nothing else gives it.
    pub builtin: Option<Builtin>,
    /// Its value when nothing gives it.
    pub default: Option<Value<'static>>,
    /// Whether there must be a value.
    pub required: bool,
    /// Whether a rule looks at it. One that none looks at need not be gathered.
    pub referenced: bool,
}

/// A parameter's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Text.
    String(std::borrow::Cow<'a, str>),
    /// True or false.
    Bool(bool),
    /// A list of texts.
    StringArray(Vec<std::borrow::Cow<'a, str>>),
}

impl Value<'_> {
    /// Its type.
    pub fn ty(&self) -> ParameterType {
        match self {
            Value::String(_) => ParameterType::String,
            Value::Bool(_) => ParameterType::Bool,
            Value::StringArray(_) => ParameterType::StringArray,
        }
    }

    /// A copy that owns its text.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Value::String(s) => Value::String(s.into_owned().into()),
            Value::Bool(b) => Value::Bool(b),
            Value::StringArray(v) => {
                Value::StringArray(v.into_iter().map(|s| s.into_owned().into()).collect())
            }
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(s: &'a str) -> Value<'a> {
        Value::String(s.into())
    }
}

impl From<bool> for Value<'_> {
    fn from(b: bool) -> Self {
        Value::Bool(b)
    }
}

/// The values of one call, by slot.
#[derive(Debug, Clone, Default)]
pub struct Params<'a> {
    values: Vec<Option<Value<'a>>>,
}

impl<'a> Params<'a> {
    /// No values, with room for a program's parameters.
    pub fn new(slots: usize) -> Params<'a> {
        Params { values: (0..slots).map(|_| None).collect() }
    }

    /// Gives a parameter its value. A slot that the program has not is ignored.
    pub fn set(&mut self, slot: usize, value: impl Into<Value<'a>>) {
        if let Some(place) = self.values.get_mut(slot) {
            *place = Some(value.into());
        }
    }

    /// Takes a parameter's value away.
    pub fn unset(&mut self, slot: usize) {
        if let Some(place) = self.values.get_mut(slot) {
            *place = None;
        }
    }

    /// A parameter's value.
    pub fn value(&self, slot: usize) -> Option<&Value<'a>> {
        self.values.get(slot)?.as_ref()
    }
}
