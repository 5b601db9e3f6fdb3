package middleware

// Metadata is what is known of a call besides its output: values by key, set by
// the library and by middleware, passed up the stack with the output.
//
// What the library knows itself is kept as it is and looked at when asked for,
// since most calls never are.
type Metadata struct {
	core   Core
	values map[interface{}]interface{}
}

// Core answers for the keys that the library knows.
type Core interface {
	MetadataValue(key interface{}) interface{}
}

// MetadataReader reads metadata.
type MetadataReader interface {
	Get(key interface{}) interface{}
}

// WithCore is metadata over what the library knows of a call.
func WithCore(core Core) Metadata { return Metadata{core: core} }

// Get is the value of a key; nil when there is none.
func (m Metadata) Get(key interface{}) interface{} {
	if v, ok := m.values[key]; ok {
		return v
	}
	if m.core != nil {
		return m.core.MetadataValue(key)
	}
	return nil
}

// Set sets the value of a key, which must be comparable.
func (m *Metadata) Set(key, value interface{}) {
	if m.values == nil {
		m.values = map[interface{}]interface{}{}
	}
	m.values[key] = value
}

// Has says whether a key has a value.
func (m Metadata) Has(key interface{}) bool {
	return m.Get(key) != nil
}

// Clone is a copy whose changes leave this one alone.
func (m Metadata) Clone() Metadata {
	values := make(map[interface{}]interface{}, len(m.values))
	for k, v := range m.values {
		values[k] = v
	}
	return Metadata{core: m.core, values: values}
}
