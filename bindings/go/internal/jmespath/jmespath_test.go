package jmespath

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

func TestPathsOverStructs(t *testing.T) {
	type status string
	type table struct {
		TableStatus status
		Count       *int32
		Tags        []struct{ Key, Value *string }
	}
	two, k := int32(2), "k"
	out := &struct{ Table *table }{&table{"ACTIVE", &two, []struct{ Key, Value *string }{{&k, nil}, {&k, &k}}}}
	for path, want := range map[string]interface{}{
		"Table.TableStatus":                         "ACTIVE",
		"Table.Count > `1`":                         true,
		"length(Table.Tags[?Value==`null`]) == `1`": true,
		"Table.Tags[].Value":                        []interface{}{"k"},
		"Table.Tags[*].[Key, Value][]":              []interface{}{"k", "k", "k"},
		"Nothing.Here":                              nil,
		"contains(Table.Tags[].Value, 'k')":         true,
		"Table.Tags[-1].Key":                        "k",
		"Table.Count == `2` && !Missing":            true,
	} {
		p, err := Compile(path)
		if err != nil {
			t.Error(err)
			continue
		}
		if got := p.Search(out); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %#v, want %#v", path, got, want)
		}
	}
	for _, bad := range []string{"", "a.", "a[", "a[?b", "nothing(a)", "a ==", "length()", "'open"} {
		if _, err := Compile(bad); err == nil {
			t.Errorf("%q was taken", bad)
		}
	}
}

// The published vectors, where they are; what only full implementations have is left out by name.
func TestVectors(t *testing.T) {
	folder := os.Getenv("LIBAWS_CONFORMANCE")
	files, _ := filepath.Glob(filepath.Join(folder, "jmespath", "*.json"))
	if folder == "" || len(files) == 0 {
		t.Skip("no vectors: LIBAWS_CONFORMANCE is not set")
	}
	for _, file := range files {
		if filepath.Base(file) == "benchmarks.json" {
			continue // measured elsewhere, without results
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var suites []struct {
			Given interface{}
			Cases []struct {
				Expression string
				Result     interface{}
				Error      string
			}
		}
		if err := json.Unmarshal(text, &suites); err != nil {
			t.Fatal(err)
		}
		for _, suite := range suites {
			for _, c := range suite.Cases {
				p, err := Compile(c.Expression)
				if c.Error != "" {
					if err == nil && c.Error == "syntax" {
						t.Errorf("%s: %q was taken", filepath.Base(file), c.Expression)
					}
					continue
				}
				if err != nil {
					t.Errorf("%s: %v", filepath.Base(file), err)
					continue
				}
				if got := p.Search(suite.Given); !reflect.DeepEqual(got, c.Result) {
					t.Errorf("%s: %q: got %#v, want %#v", filepath.Base(file), c.Expression, got, c.Result)
				}
			}
		}
	}
}
