package http

import (
	"context"
	"reflect"
	"slices"
)

// InterceptorContext is what there is of a call at a point.
type InterceptorContext struct {
	Input   any
	Request *Request

	Output   any
	Response *Response
}

// remove takes an interceptor out of a list.
func remove[I any](list []I, i I) []I {
	if !reflect.TypeOf(i).Comparable() {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), func(have I) bool {
		return reflect.TypeOf(have).Comparable() && any(have) == any(i)
	})
}

// BeforeExecutionInterceptor runs before anything else, once; it may change the input.
type BeforeExecutionInterceptor interface {
	BeforeExecution(ctx context.Context, in *InterceptorContext) error
}

// BeforeSerializationInterceptor runs before the input becomes a request.
type BeforeSerializationInterceptor interface {
	BeforeSerialization(ctx context.Context, in *InterceptorContext) error
}

// AfterSerializationInterceptor runs when it has.
type AfterSerializationInterceptor interface {
	AfterSerialization(ctx context.Context, in *InterceptorContext) error
}

// BeforeRetryLoopInterceptor runs before the attempts.
type BeforeRetryLoopInterceptor interface {
	BeforeRetryLoop(ctx context.Context, in *InterceptorContext) error
}

// BeforeAttemptInterceptor runs before each attempt.
type BeforeAttemptInterceptor interface {
	BeforeAttempt(ctx context.Context, in *InterceptorContext) error
}

// BeforeSigningInterceptor runs before each signature: what it changes is signed.
type BeforeSigningInterceptor interface {
	BeforeSigning(ctx context.Context, in *InterceptorContext) error
}

// AfterSigningInterceptor runs after each signature.
type AfterSigningInterceptor interface {
	AfterSigning(ctx context.Context, in *InterceptorContext) error
}

// BeforeTransmitInterceptor runs before each sending.
type BeforeTransmitInterceptor interface {
	BeforeTransmit(ctx context.Context, in *InterceptorContext) error
}

// AfterTransmitInterceptor runs when each answer's head is there.
type AfterTransmitInterceptor interface {
	AfterTransmit(ctx context.Context, in *InterceptorContext) error
}

// BeforeDeserializationInterceptor runs before each answer is read.
type BeforeDeserializationInterceptor interface {
	BeforeDeserialization(ctx context.Context, in *InterceptorContext) error
}

// AfterDeserializationInterceptor runs when it was.
type AfterDeserializationInterceptor interface {
	AfterDeserialization(ctx context.Context, in *InterceptorContext) error
}

// AfterAttemptInterceptor runs after each attempt.
type AfterAttemptInterceptor interface {
	AfterAttempt(ctx context.Context, in *InterceptorContext) error
}

// AfterExecutionInterceptor runs at the end, once.
type AfterExecutionInterceptor interface {
	AfterExecution(ctx context.Context, in *InterceptorContext) error
}

// InterceptorRegistry is the interceptors of a client or a call, by point.
type InterceptorRegistry struct {
	BeforeExecution       []BeforeExecutionInterceptor
	BeforeSerialization   []BeforeSerializationInterceptor
	AfterSerialization    []AfterSerializationInterceptor
	BeforeRetryLoop       []BeforeRetryLoopInterceptor
	BeforeAttempt         []BeforeAttemptInterceptor
	BeforeSigning         []BeforeSigningInterceptor
	AfterSigning          []AfterSigningInterceptor
	BeforeTransmit        []BeforeTransmitInterceptor
	AfterTransmit         []AfterTransmitInterceptor
	BeforeDeserialization []BeforeDeserializationInterceptor
	AfterDeserialization  []AfterDeserializationInterceptor
	AfterAttempt          []AfterAttemptInterceptor
	AfterExecution        []AfterExecutionInterceptor
}

// AddBeforeExecution adds an interceptor.
func (r *InterceptorRegistry) AddBeforeExecution(i BeforeExecutionInterceptor) {
	r.BeforeExecution = append(r.BeforeExecution, i)
}

// RemoveBeforeExecution takes one out again.
func (r *InterceptorRegistry) RemoveBeforeExecution(i BeforeExecutionInterceptor) {
	r.BeforeExecution = remove(r.BeforeExecution, i)
}

// AddBeforeSerialization adds an interceptor.
func (r *InterceptorRegistry) AddBeforeSerialization(i BeforeSerializationInterceptor) {
	r.BeforeSerialization = append(r.BeforeSerialization, i)
}

// RemoveBeforeSerialization takes one out again.
func (r *InterceptorRegistry) RemoveBeforeSerialization(i BeforeSerializationInterceptor) {
	r.BeforeSerialization = remove(r.BeforeSerialization, i)
}

// AddAfterSerialization adds an interceptor.
func (r *InterceptorRegistry) AddAfterSerialization(i AfterSerializationInterceptor) {
	r.AfterSerialization = append(r.AfterSerialization, i)
}

// RemoveAfterSerialization takes one out again.
func (r *InterceptorRegistry) RemoveAfterSerialization(i AfterSerializationInterceptor) {
	r.AfterSerialization = remove(r.AfterSerialization, i)
}

// AddBeforeRetryLoop adds an interceptor.
func (r *InterceptorRegistry) AddBeforeRetryLoop(i BeforeRetryLoopInterceptor) {
	r.BeforeRetryLoop = append(r.BeforeRetryLoop, i)
}

// RemoveBeforeRetryLoop takes one out again.
func (r *InterceptorRegistry) RemoveBeforeRetryLoop(i BeforeRetryLoopInterceptor) {
	r.BeforeRetryLoop = remove(r.BeforeRetryLoop, i)
}

// AddBeforeAttempt adds an interceptor.
func (r *InterceptorRegistry) AddBeforeAttempt(i BeforeAttemptInterceptor) {
	r.BeforeAttempt = append(r.BeforeAttempt, i)
}

// RemoveBeforeAttempt takes one out again.
func (r *InterceptorRegistry) RemoveBeforeAttempt(i BeforeAttemptInterceptor) {
	r.BeforeAttempt = remove(r.BeforeAttempt, i)
}

// AddBeforeSigning adds an interceptor.
func (r *InterceptorRegistry) AddBeforeSigning(i BeforeSigningInterceptor) {
	r.BeforeSigning = append(r.BeforeSigning, i)
}

// RemoveBeforeSigning takes one out again.
func (r *InterceptorRegistry) RemoveBeforeSigning(i BeforeSigningInterceptor) {
	r.BeforeSigning = remove(r.BeforeSigning, i)
}

// AddAfterSigning adds an interceptor.
func (r *InterceptorRegistry) AddAfterSigning(i AfterSigningInterceptor) {
	r.AfterSigning = append(r.AfterSigning, i)
}

// RemoveAfterSigning takes one out again.
func (r *InterceptorRegistry) RemoveAfterSigning(i AfterSigningInterceptor) {
	r.AfterSigning = remove(r.AfterSigning, i)
}

// AddBeforeTransmit adds an interceptor.
func (r *InterceptorRegistry) AddBeforeTransmit(i BeforeTransmitInterceptor) {
	r.BeforeTransmit = append(r.BeforeTransmit, i)
}

// RemoveBeforeTransmit takes one out again.
func (r *InterceptorRegistry) RemoveBeforeTransmit(i BeforeTransmitInterceptor) {
	r.BeforeTransmit = remove(r.BeforeTransmit, i)
}

// AddAfterTransmit adds an interceptor.
func (r *InterceptorRegistry) AddAfterTransmit(i AfterTransmitInterceptor) {
	r.AfterTransmit = append(r.AfterTransmit, i)
}

// RemoveAfterTransmit takes one out again.
func (r *InterceptorRegistry) RemoveAfterTransmit(i AfterTransmitInterceptor) {
	r.AfterTransmit = remove(r.AfterTransmit, i)
}

// AddBeforeDeserialization adds an interceptor.
func (r *InterceptorRegistry) AddBeforeDeserialization(i BeforeDeserializationInterceptor) {
	r.BeforeDeserialization = append(r.BeforeDeserialization, i)
}

// RemoveBeforeDeserialization takes one out again.
func (r *InterceptorRegistry) RemoveBeforeDeserialization(i BeforeDeserializationInterceptor) {
	r.BeforeDeserialization = remove(r.BeforeDeserialization, i)
}

// AddAfterDeserialization adds an interceptor.
func (r *InterceptorRegistry) AddAfterDeserialization(i AfterDeserializationInterceptor) {
	r.AfterDeserialization = append(r.AfterDeserialization, i)
}

// RemoveAfterDeserialization takes one out again.
func (r *InterceptorRegistry) RemoveAfterDeserialization(i AfterDeserializationInterceptor) {
	r.AfterDeserialization = remove(r.AfterDeserialization, i)
}

// AddAfterAttempt adds an interceptor.
func (r *InterceptorRegistry) AddAfterAttempt(i AfterAttemptInterceptor) {
	r.AfterAttempt = append(r.AfterAttempt, i)
}

// RemoveAfterAttempt takes one out again.
func (r *InterceptorRegistry) RemoveAfterAttempt(i AfterAttemptInterceptor) {
	r.AfterAttempt = remove(r.AfterAttempt, i)
}

// AddAfterExecution adds an interceptor.
func (r *InterceptorRegistry) AddAfterExecution(i AfterExecutionInterceptor) {
	r.AfterExecution = append(r.AfterExecution, i)
}

// RemoveAfterExecution takes one out again.
func (r *InterceptorRegistry) RemoveAfterExecution(i AfterExecutionInterceptor) {
	r.AfterExecution = remove(r.AfterExecution, i)
}

// Copy is a copy whose changes leave this one alone.
func (r InterceptorRegistry) Copy() InterceptorRegistry {
	return InterceptorRegistry{
		slices.Clone(r.BeforeExecution),
		slices.Clone(r.BeforeSerialization),
		slices.Clone(r.AfterSerialization),
		slices.Clone(r.BeforeRetryLoop),
		slices.Clone(r.BeforeAttempt),
		slices.Clone(r.BeforeSigning),
		slices.Clone(r.AfterSigning),
		slices.Clone(r.BeforeTransmit),
		slices.Clone(r.AfterTransmit),
		slices.Clone(r.BeforeDeserialization),
		slices.Clone(r.AfterDeserialization),
		slices.Clone(r.AfterAttempt),
		slices.Clone(r.AfterExecution),
	}
}

// Point is the interceptors of one point as functions.
type Point struct {
	Name string
	Run  []func(context.Context, *InterceptorContext) error
}

// Points are the points that have interceptors, in their order.
func (r *InterceptorRegistry) Points() (all []Point) {
	if len(r.BeforeExecution) > 0 {
		p := Point{Name: "BeforeExecution"}
		for _, i := range r.BeforeExecution {
			p.Run = append(p.Run, i.BeforeExecution)
		}
		all = append(all, p)
	}
	if len(r.BeforeSerialization) > 0 {
		p := Point{Name: "BeforeSerialization"}
		for _, i := range r.BeforeSerialization {
			p.Run = append(p.Run, i.BeforeSerialization)
		}
		all = append(all, p)
	}
	if len(r.AfterSerialization) > 0 {
		p := Point{Name: "AfterSerialization"}
		for _, i := range r.AfterSerialization {
			p.Run = append(p.Run, i.AfterSerialization)
		}
		all = append(all, p)
	}
	if len(r.BeforeRetryLoop) > 0 {
		p := Point{Name: "BeforeRetryLoop"}
		for _, i := range r.BeforeRetryLoop {
			p.Run = append(p.Run, i.BeforeRetryLoop)
		}
		all = append(all, p)
	}
	if len(r.BeforeAttempt) > 0 {
		p := Point{Name: "BeforeAttempt"}
		for _, i := range r.BeforeAttempt {
			p.Run = append(p.Run, i.BeforeAttempt)
		}
		all = append(all, p)
	}
	if len(r.BeforeSigning) > 0 {
		p := Point{Name: "BeforeSigning"}
		for _, i := range r.BeforeSigning {
			p.Run = append(p.Run, i.BeforeSigning)
		}
		all = append(all, p)
	}
	if len(r.AfterSigning) > 0 {
		p := Point{Name: "AfterSigning"}
		for _, i := range r.AfterSigning {
			p.Run = append(p.Run, i.AfterSigning)
		}
		all = append(all, p)
	}
	if len(r.BeforeTransmit) > 0 {
		p := Point{Name: "BeforeTransmit"}
		for _, i := range r.BeforeTransmit {
			p.Run = append(p.Run, i.BeforeTransmit)
		}
		all = append(all, p)
	}
	if len(r.AfterTransmit) > 0 {
		p := Point{Name: "AfterTransmit"}
		for _, i := range r.AfterTransmit {
			p.Run = append(p.Run, i.AfterTransmit)
		}
		all = append(all, p)
	}
	if len(r.BeforeDeserialization) > 0 {
		p := Point{Name: "BeforeDeserialization"}
		for _, i := range r.BeforeDeserialization {
			p.Run = append(p.Run, i.BeforeDeserialization)
		}
		all = append(all, p)
	}
	if len(r.AfterDeserialization) > 0 {
		p := Point{Name: "AfterDeserialization"}
		for _, i := range r.AfterDeserialization {
			p.Run = append(p.Run, i.AfterDeserialization)
		}
		all = append(all, p)
	}
	if len(r.AfterAttempt) > 0 {
		p := Point{Name: "AfterAttempt"}
		for _, i := range r.AfterAttempt {
			p.Run = append(p.Run, i.AfterAttempt)
		}
		all = append(all, p)
	}
	if len(r.AfterExecution) > 0 {
		p := Point{Name: "AfterExecution"}
		for _, i := range r.AfterExecution {
			p.Run = append(p.Run, i.AfterExecution)
		}
		all = append(all, p)
	}
	return all
}
