package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"
)

// Model is a service's facts as `packer json` prints them.
type Model struct {
	Model      string `json:"model"`
	ServiceID  string `json:"serviceId"`
	FullName   string `json:"fullName"`
	APIVersion string `json:"apiVersion"`
	// SigningName is the service to sign for, Auth how; SignatureVersion says it where Auth is empty.
	SigningName        string              `json:"signingName"`
	SignatureVersion   string              `json:"signatureVersion"`
	Auth               []string            `json:"auth"`
	EndpointParameters []EndpointParameter `json:"endpointParameters"`
	Operations         []*Operation        `json:"operations"`
	Shapes             map[string]*Shape   `json:"shapes"`
	Extras             struct {
		Paginators map[string]*Paginator `json:"paginators"`
		Waiters    map[string]*Waiter    `json:"waiters"`
	} `json:"extras"`
}

// Operation is one operation.
type Operation struct {
	Name   string   `json:"name"`
	Input  string   `json:"input"`
	Output string   `json:"output"`
	Errors []string `json:"errors"`
	Auth   []string `json:"auth"`
	Traits Traits   `json:"traits"`
}

// Traits are yes-no facts.
type Traits []string

// Has says whether a trait is there.
func (t Traits) Has(name string) bool {
	for _, have := range t {
		if have == name {
			return true
		}
	}
	return false
}

// Shape is one shape.
type Shape struct {
	Name    string     `json:"-"`
	Kind    string     `json:"kind"`
	Traits  Traits     `json:"traits"`
	Members []*Member  `json:"members"`
	Values  []string   `json:"values"`
	Wire    string     `json:"wire"`
	Limits  []*float64 `json:"limits"`

	// errors are those that may stand in a stream of events.
	errors []string
}

// Member is a member of a structure, or what a list or map holds.
type Member struct {
	Name   string `json:"name"`
	Shape  string `json:"shape"`
	Traits Traits `json:"traits"`
}

// Paginator is how an operation pages. Tokens are a path or a list of them.
type Paginator struct {
	Input       Paths  `json:"input_token"`
	Output      Paths  `json:"output_token"`
	Limit       string `json:"limit_key"`
	MoreResults string `json:"more_results"`
}

// Paths is one path or several.
type Paths []string

// UnmarshalJSON takes either.
func (p *Paths) UnmarshalJSON(b []byte) error {
	var one string
	if json.Unmarshal(b, &one) == nil {
		*p = Paths{one}
		return nil
	}
	return json.Unmarshal(b, (*[]string)(p))
}

// Waiter is how to wait for a state.
type Waiter struct {
	Delay       int        `json:"delay"`
	MaxAttempts int        `json:"maxAttempts"`
	Operation   string     `json:"operation"`
	Acceptors   []Acceptor `json:"acceptors"`
}

// Acceptor is what one outcome means.
type Acceptor struct {
	Matcher  string          `json:"matcher"`
	Argument string          `json:"argument"`
	Expected json.RawMessage `json:"expected"`
	State    string          `json:"state"`
}

// Read reads a model and applies what is known beyond it.
func Read(r io.Reader) (*Model, error) {
	var m Model
	if err := json.NewDecoder(r).Decode(&m); err != nil {
		return nil, fmt.Errorf("the model: %w", err)
	}
	for name, shape := range m.Shapes {
		shape.Name = name
	}
	for _, op := range m.Operations {
		for _, name := range errors[m.Model][op.Name] {
			m.Shapes[name] = &Shape{Name: name, Kind: "Structure", Traits: Traits{"EXCEPTION"}}
			op.Errors = append(op.Errors, name)
		}
	}
	m.eventStreams()
	for name, p := range paging[m.Model] {
		m.Extras.Paginators[name] = p
	}
	for _, name := range unions[m.Model] {
		if shape := m.Shapes[name]; shape != nil {
			shape.Traits = append(shape.Traits, "UNION")
		}
	}
	return &m, nil
}

// eventStreams makes unions of the events that streams hold. The errors among them are
// errors of the operation: they end the stream.
func (m *Model) eventStreams() {
	for _, op := range m.Operations {
		for _, root := range []string{op.Input, op.Output} {
			if root == "" {
				continue
			}
			for _, member := range m.Shapes[root].Members {
				shape := m.Shapes[member.Shape]
				if !shape.Traits.Has("EVENT_STREAM") {
					continue
				}
				var events []*Member
				for _, event := range shape.Members {
					if m.Shapes[event.Shape].Traits.Has("EXCEPTION") {
						shape.errors = append(shape.errors, event.Shape)
					} else {
						events = append(events, event)
					}
				}
				shape.Members = events
				if !isUnion(shape) {
					shape.Traits = append(shape.Traits, "UNION")
				}
				op.Errors = append(op.Errors, shape.errors...)
			}
		}
	}
}

// Package is the service's package: its id in lower case without spaces.
func (m *Model) Package() string {
	var b strings.Builder
	for _, c := range strings.ToLower(m.ServiceID) {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			b.WriteRune(c)
		}
	}
	return b.String()
}

// unions are shapes that are unions though their model does not say so.
var unions = map[string][]string{
	"dynamodb":        {"AttributeValue"},
	"dynamodbstreams": {"AttributeValue"},
	"s3":              {"AnalyticsFilter", "MetricsFilter"},
}

// errors are errors that operations answer with though their model does not say so.
var errors = map[string]map[string][]string{
	"s3": {"HeadBucket": {"NotFound"}, "HeadObject": {"NotFound"}},
}

// paging is how operations page though their model does not say so.
var paging = map[string]map[string]*Paginator{
	"dynamodb": {
		"ListContributorInsights": {Input: Paths{"NextToken"}, Output: Paths{"NextToken"}, Limit: "MaxResults"},
		"ListExports":             {Input: Paths{"NextToken"}, Output: Paths{"NextToken"}, Limit: "MaxResults"},
		"ListImports":             {Input: Paths{"NextToken"}, Output: Paths{"NextToken"}, Limit: "PageSize"},
	},
}

// optional are services whose scalars are all optional, whatever the model's old
// traits say, but for those named: by member, or by shape.
var optional = map[string]map[string]bool{
	"ec2": {}, "glacier": {}, "iot": {}, "s3": {}, "s3control": {}, "sts": {},
	"dynamodb": {
		"CachePeriodInMinutes": true, "ConfirmRemoveSelfResourceAccess": true, "Count": true, "ErrorCount": true,
		"FailedItemCount": true, "ImportedItemCount": true, "ListContributorInsightsLimit": true,
		"ProcessedItemCount": true, "ScannedCount": true, "Score": true,
	},
	"sqs": {
		"ApproximateNumberOfMessagesMoved": true, "DelaySeconds": true, "MaxNumberOfMessages": true, "SenderFault": true,
		"StartedTimestamp": true, "VisibilityTimeout": true, "WaitTimeSeconds": true,
	},
}

// Plain says whether a scalar member is a plain value: zero means not given.
func (m *Model) Plain(member *Member, shape *Shape) bool {
	if plain, known := optional[m.Model]; known {
		return plain[member.Name] || plain[member.Shape]
	}
	if shape.Traits.Has("BOX") || member.Traits.Has("BOX") {
		return false
	}
	// A shape that may not be zero has no default of zero.
	if len(shape.Limits) == 2 {
		if low := shape.Limits[0]; low != nil && *low > 0 {
			return false
		}
		if high := shape.Limits[1]; high != nil && *high < 0 {
			return false
		}
	}
	return true
}
