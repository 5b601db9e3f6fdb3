package aws

import "time"

// Ptr is a pointer to a value, for optional members of any type.
func Ptr[T any](v T) *T { return &v }

func to[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func slice[T any](vs []T) []*T {
	ps := make([]*T, len(vs))
	for i := range vs {
		v := vs[i]
		ps[i] = &v
	}
	return ps
}

func toSlice[T any](ps []*T) []T {
	vs := make([]T, len(ps))
	for i, p := range ps {
		vs[i] = to(p)
	}
	return vs
}

func table[T any](vs map[string]T) map[string]*T {
	ps := make(map[string]*T, len(vs))
	for k, v := range vs {
		v := v
		ps[k] = &v
	}
	return ps
}

func toTable[T any](ps map[string]*T) map[string]T {
	vs := make(map[string]T, len(ps))
	for k, p := range ps {
		vs[k] = to(p)
	}
	return vs
}

// Bool is an optional bool.
func Bool(v bool) *bool { return &v }

// ToBool is its value, or the zero value for nil.
func ToBool(p *bool) bool { return to(p) }

// BoolSlice makes each optional.
func BoolSlice(vs []bool) []*bool { return slice(vs) }

// ToBoolSlice is the values, zero for nil.
func ToBoolSlice(ps []*bool) []bool { return toSlice(ps) }

// BoolMap makes each optional.
func BoolMap(vs map[string]bool) map[string]*bool { return table(vs) }

// ToBoolMap is the values, zero for nil.
func ToBoolMap(ps map[string]*bool) map[string]bool { return toTable(ps) }

// Byte is an optional byte.
func Byte(v byte) *byte { return &v }

// ToByte is its value, or the zero value for nil.
func ToByte(p *byte) byte { return to(p) }

// ByteSlice makes each optional.
func ByteSlice(vs []byte) []*byte { return slice(vs) }

// ToByteSlice is the values, zero for nil.
func ToByteSlice(ps []*byte) []byte { return toSlice(ps) }

// ByteMap makes each optional.
func ByteMap(vs map[string]byte) map[string]*byte { return table(vs) }

// ToByteMap is the values, zero for nil.
func ToByteMap(ps map[string]*byte) map[string]byte { return toTable(ps) }

// String is an optional string.
func String(v string) *string { return &v }

// ToString is its value, or the zero value for nil.
func ToString(p *string) string { return to(p) }

// StringSlice makes each optional.
func StringSlice(vs []string) []*string { return slice(vs) }

// ToStringSlice is the values, zero for nil.
func ToStringSlice(ps []*string) []string { return toSlice(ps) }

// StringMap makes each optional.
func StringMap(vs map[string]string) map[string]*string { return table(vs) }

// ToStringMap is the values, zero for nil.
func ToStringMap(ps map[string]*string) map[string]string { return toTable(ps) }

// Int is an optional int.
func Int(v int) *int { return &v }

// ToInt is its value, or the zero value for nil.
func ToInt(p *int) int { return to(p) }

// IntSlice makes each optional.
func IntSlice(vs []int) []*int { return slice(vs) }

// ToIntSlice is the values, zero for nil.
func ToIntSlice(ps []*int) []int { return toSlice(ps) }

// IntMap makes each optional.
func IntMap(vs map[string]int) map[string]*int { return table(vs) }

// ToIntMap is the values, zero for nil.
func ToIntMap(ps map[string]*int) map[string]int { return toTable(ps) }

// Int8 is an optional int8.
func Int8(v int8) *int8 { return &v }

// ToInt8 is its value, or the zero value for nil.
func ToInt8(p *int8) int8 { return to(p) }

// Int8Slice makes each optional.
func Int8Slice(vs []int8) []*int8 { return slice(vs) }

// ToInt8Slice is the values, zero for nil.
func ToInt8Slice(ps []*int8) []int8 { return toSlice(ps) }

// Int8Map makes each optional.
func Int8Map(vs map[string]int8) map[string]*int8 { return table(vs) }

// ToInt8Map is the values, zero for nil.
func ToInt8Map(ps map[string]*int8) map[string]int8 { return toTable(ps) }

// Int16 is an optional int16.
func Int16(v int16) *int16 { return &v }

// ToInt16 is its value, or the zero value for nil.
func ToInt16(p *int16) int16 { return to(p) }

// Int16Slice makes each optional.
func Int16Slice(vs []int16) []*int16 { return slice(vs) }

// ToInt16Slice is the values, zero for nil.
func ToInt16Slice(ps []*int16) []int16 { return toSlice(ps) }

// Int16Map makes each optional.
func Int16Map(vs map[string]int16) map[string]*int16 { return table(vs) }

// ToInt16Map is the values, zero for nil.
func ToInt16Map(ps map[string]*int16) map[string]int16 { return toTable(ps) }

// Int32 is an optional int32.
func Int32(v int32) *int32 { return &v }

// ToInt32 is its value, or the zero value for nil.
func ToInt32(p *int32) int32 { return to(p) }

// Int32Slice makes each optional.
func Int32Slice(vs []int32) []*int32 { return slice(vs) }

// ToInt32Slice is the values, zero for nil.
func ToInt32Slice(ps []*int32) []int32 { return toSlice(ps) }

// Int32Map makes each optional.
func Int32Map(vs map[string]int32) map[string]*int32 { return table(vs) }

// ToInt32Map is the values, zero for nil.
func ToInt32Map(ps map[string]*int32) map[string]int32 { return toTable(ps) }

// Int64 is an optional int64.
func Int64(v int64) *int64 { return &v }

// ToInt64 is its value, or the zero value for nil.
func ToInt64(p *int64) int64 { return to(p) }

// Int64Slice makes each optional.
func Int64Slice(vs []int64) []*int64 { return slice(vs) }

// ToInt64Slice is the values, zero for nil.
func ToInt64Slice(ps []*int64) []int64 { return toSlice(ps) }

// Int64Map makes each optional.
func Int64Map(vs map[string]int64) map[string]*int64 { return table(vs) }

// ToInt64Map is the values, zero for nil.
func ToInt64Map(ps map[string]*int64) map[string]int64 { return toTable(ps) }

// Uint is an optional uint.
func Uint(v uint) *uint { return &v }

// ToUint is its value, or the zero value for nil.
func ToUint(p *uint) uint { return to(p) }

// UintSlice makes each optional.
func UintSlice(vs []uint) []*uint { return slice(vs) }

// ToUintSlice is the values, zero for nil.
func ToUintSlice(ps []*uint) []uint { return toSlice(ps) }

// UintMap makes each optional.
func UintMap(vs map[string]uint) map[string]*uint { return table(vs) }

// ToUintMap is the values, zero for nil.
func ToUintMap(ps map[string]*uint) map[string]uint { return toTable(ps) }

// Uint8 is an optional uint8.
func Uint8(v uint8) *uint8 { return &v }

// ToUint8 is its value, or the zero value for nil.
func ToUint8(p *uint8) uint8 { return to(p) }

// Uint8Slice makes each optional.
func Uint8Slice(vs []uint8) []*uint8 { return slice(vs) }

// ToUint8Slice is the values, zero for nil.
func ToUint8Slice(ps []*uint8) []uint8 { return toSlice(ps) }

// Uint8Map makes each optional.
func Uint8Map(vs map[string]uint8) map[string]*uint8 { return table(vs) }

// ToUint8Map is the values, zero for nil.
func ToUint8Map(ps map[string]*uint8) map[string]uint8 { return toTable(ps) }

// Uint16 is an optional uint16.
func Uint16(v uint16) *uint16 { return &v }

// ToUint16 is its value, or the zero value for nil.
func ToUint16(p *uint16) uint16 { return to(p) }

// Uint16Slice makes each optional.
func Uint16Slice(vs []uint16) []*uint16 { return slice(vs) }

// ToUint16Slice is the values, zero for nil.
func ToUint16Slice(ps []*uint16) []uint16 { return toSlice(ps) }

// Uint16Map makes each optional.
func Uint16Map(vs map[string]uint16) map[string]*uint16 { return table(vs) }

// ToUint16Map is the values, zero for nil.
func ToUint16Map(ps map[string]*uint16) map[string]uint16 { return toTable(ps) }

// Uint32 is an optional uint32.
func Uint32(v uint32) *uint32 { return &v }

// ToUint32 is its value, or the zero value for nil.
func ToUint32(p *uint32) uint32 { return to(p) }

// Uint32Slice makes each optional.
func Uint32Slice(vs []uint32) []*uint32 { return slice(vs) }

// ToUint32Slice is the values, zero for nil.
func ToUint32Slice(ps []*uint32) []uint32 { return toSlice(ps) }

// Uint32Map makes each optional.
func Uint32Map(vs map[string]uint32) map[string]*uint32 { return table(vs) }

// ToUint32Map is the values, zero for nil.
func ToUint32Map(ps map[string]*uint32) map[string]uint32 { return toTable(ps) }

// Uint64 is an optional uint64.
func Uint64(v uint64) *uint64 { return &v }

// ToUint64 is its value, or the zero value for nil.
func ToUint64(p *uint64) uint64 { return to(p) }

// Uint64Slice makes each optional.
func Uint64Slice(vs []uint64) []*uint64 { return slice(vs) }

// ToUint64Slice is the values, zero for nil.
func ToUint64Slice(ps []*uint64) []uint64 { return toSlice(ps) }

// Uint64Map makes each optional.
func Uint64Map(vs map[string]uint64) map[string]*uint64 { return table(vs) }

// ToUint64Map is the values, zero for nil.
func ToUint64Map(ps map[string]*uint64) map[string]uint64 { return toTable(ps) }

// Float32 is an optional float32.
func Float32(v float32) *float32 { return &v }

// ToFloat32 is its value, or the zero value for nil.
func ToFloat32(p *float32) float32 { return to(p) }

// Float32Slice makes each optional.
func Float32Slice(vs []float32) []*float32 { return slice(vs) }

// ToFloat32Slice is the values, zero for nil.
func ToFloat32Slice(ps []*float32) []float32 { return toSlice(ps) }

// Float32Map makes each optional.
func Float32Map(vs map[string]float32) map[string]*float32 { return table(vs) }

// ToFloat32Map is the values, zero for nil.
func ToFloat32Map(ps map[string]*float32) map[string]float32 { return toTable(ps) }

// Float64 is an optional float64.
func Float64(v float64) *float64 { return &v }

// ToFloat64 is its value, or the zero value for nil.
func ToFloat64(p *float64) float64 { return to(p) }

// Float64Slice makes each optional.
func Float64Slice(vs []float64) []*float64 { return slice(vs) }

// ToFloat64Slice is the values, zero for nil.
func ToFloat64Slice(ps []*float64) []float64 { return toSlice(ps) }

// Float64Map makes each optional.
func Float64Map(vs map[string]float64) map[string]*float64 { return table(vs) }

// ToFloat64Map is the values, zero for nil.
func ToFloat64Map(ps map[string]*float64) map[string]float64 { return toTable(ps) }

// Time is an optional time.Time.
func Time(v time.Time) *time.Time { return &v }

// ToTime is its value, or the zero value for nil.
func ToTime(p *time.Time) time.Time { return to(p) }

// TimeSlice makes each optional.
func TimeSlice(vs []time.Time) []*time.Time { return slice(vs) }

// ToTimeSlice is the values, zero for nil.
func ToTimeSlice(ps []*time.Time) []time.Time { return toSlice(ps) }

// TimeMap makes each optional.
func TimeMap(vs map[string]time.Time) map[string]*time.Time { return table(vs) }

// ToTimeMap is the values, zero for nil.
func ToTimeMap(ps map[string]*time.Time) map[string]time.Time { return toTable(ps) }

// Duration is an optional time.Duration.
func Duration(v time.Duration) *time.Duration { return &v }

// ToDuration is its value, or the zero value for nil.
func ToDuration(p *time.Duration) time.Duration { return to(p) }

// DurationSlice makes each optional.
func DurationSlice(vs []time.Duration) []*time.Duration { return slice(vs) }

// ToDurationSlice is the values, zero for nil.
func ToDurationSlice(ps []*time.Duration) []time.Duration { return toSlice(ps) }

// DurationMap makes each optional.
func DurationMap(vs map[string]time.Duration) map[string]*time.Duration { return table(vs) }

// ToDurationMap is the values, zero for nil.
func ToDurationMap(ps map[string]*time.Duration) map[string]time.Duration { return toTable(ps) }
