package smithy

// PropertiesReader reads properties.
type PropertiesReader interface {
	Get(key interface{}) interface{}
	Has(key interface{}) bool
	Values() map[interface{}]interface{}
}

// Properties are values by keys of any kind, each known to whoever set it. The zero value has none.
type Properties struct {
	values map[interface{}]interface{}
}

// Get is a key's value, nil where there is none.
func (m *Properties) Get(key interface{}) interface{} { return m.values[key] }

// Has says whether a key has a value.
func (m *Properties) Has(key interface{}) bool {
	_, ok := m.values[key]
	return ok
}

// Set gives a key a value.
func (m *Properties) Set(key, value interface{}) {
	if m.values == nil {
		m.values = map[interface{}]interface{}{}
	}
	m.values[key] = value
}

// SetAll sets all that another has.
func (m *Properties) SetAll(other *Properties) {
	for key, value := range other.values {
		m.Set(key, value)
	}
}

// Values is a copy of all of them.
func (m *Properties) Values() map[interface{}]interface{} {
	all := make(map[interface{}]interface{}, len(m.values))
	for key, value := range m.values {
		all[key] = value
	}
	return all
}
