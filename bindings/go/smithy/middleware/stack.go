// Package middleware is the stack that a call passes: five steps, each with
// middleware that sees the call on its way down and its outcome on the way up.
//
// The steps' own work is done in the library; its places in the stack have ids
// ("Retry", "Signing", …), next to which middleware can be put.
package middleware

import (
	"context"
	"fmt"
)

// RelativePosition is before or after.
type RelativePosition int

const (
	Before RelativePosition = iota
	After
)

// Stack is the middleware of one call.
type Stack struct {
	Initialize  *InitializeStep
	Serialize   *SerializeStep
	Build       *BuildStep
	Finalize    *FinalizeStep
	Deserialize *DeserializeStep
	id          string
}

// NewStack is a stack without middleware.
func NewStack(id string, _ func() interface{}) *Stack {
	return &Stack{&InitializeStep{}, &SerializeStep{}, &BuildStep{}, &FinalizeStep{}, &DeserializeStep{}, id}
}

// ID is the operation's name.
func (s *Stack) ID() string { return s.id }

// List is the ids of all steps and their middleware.
func (s *Stack) List() []string {
	var all []string
	for _, step := range []struct {
		id  string
		ids []string
	}{
		{"Initialize stack step", s.Initialize.List()}, {"Serialize stack step", s.Serialize.List()},
		{"Build stack step", s.Build.List()}, {"Finalize stack step", s.Finalize.List()},
		{"Deserialize stack step", s.Deserialize.List()},
	} {
		all = append(append(all, step.id), step.ids...)
	}
	return all
}

func (s *Stack) String() string {
	text := s.id
	for _, line := range s.List() {
		text += "\n\t" + line
	}
	return text
}

type identified interface{ ID() string }

// group is the middleware of one step in order, each id once.
type group[M identified] struct {
	items []M
}

func (g *group[M]) index(id string) int {
	for i, m := range g.items {
		if m.ID() == id {
			return i
		}
	}
	return -1
}

func (g *group[M]) insert(at int, m M) error {
	if m.ID() == "" {
		return fmt.Errorf("empty middleware ID")
	}
	if g.index(m.ID()) >= 0 {
		return fmt.Errorf("already exists, %s", m.ID())
	}
	g.items = append(g.items, m)
	copy(g.items[at+1:], g.items[at:])
	g.items[at] = m
	return nil
}

// Add puts middleware at the start (Before) or the end (After) of the step.
func (g *group[M]) Add(m M, pos RelativePosition) error {
	at := 0
	if pos == After {
		at = len(g.items)
	}
	return g.insert(at, m)
}

// Insert puts middleware next to another.
func (g *group[M]) Insert(m M, relativeTo string, pos RelativePosition) error {
	at := g.index(relativeTo)
	if at < 0 {
		return fmt.Errorf("not found, %s", relativeTo)
	}
	if pos == After {
		at++
	}
	return g.insert(at, m)
}

// Get is the middleware of an id.
func (g *group[M]) Get(id string) (m M, ok bool) {
	if at := g.index(id); at >= 0 {
		return g.items[at], true
	}
	return m, false
}

// Swap puts middleware in another's place, which it gives back.
func (g *group[M]) Swap(id string, m M) (old M, err error) {
	at := g.index(id)
	if at < 0 {
		return old, fmt.Errorf("not found, %s", id)
	}
	if found := g.index(m.ID()); found >= 0 && found != at {
		return old, fmt.Errorf("already exists, %s", m.ID())
	}
	old, g.items[at] = g.items[at], m
	return old, nil
}

// Remove takes middleware out, and gives it back.
func (g *group[M]) Remove(id string) (old M, err error) {
	at := g.index(id)
	if at < 0 {
		return old, fmt.Errorf("not found, %s", id)
	}
	old = g.items[at]
	g.items = append(g.items[:at], g.items[at+1:]...)
	return old, nil
}

// List is the ids in order.
func (g *group[M]) List() []string {
	ids := make([]string, len(g.items))
	for i, m := range g.items {
		ids[i] = m.ID()
	}
	return ids
}

// Clear takes all out.
func (g *group[M]) Clear() { g.items = nil }

// All is the middleware in order.
func (g *group[M]) All() []M { return g.items }

// InitializeInput is what the step gets.
type InitializeInput struct {
	Parameters interface{}
}

// InitializeOutput is what the step gives.
type InitializeOutput struct {
	Result interface{}
}

// InitializeHandler is what comes next in the step.
type InitializeHandler interface {
	HandleInitialize(ctx context.Context, in InitializeInput) (out InitializeOutput, metadata Metadata, err error)
}

// InitializeHandlerFunc is a function as a handler.
type InitializeHandlerFunc func(context.Context, InitializeInput) (InitializeOutput, Metadata, error)

func (f InitializeHandlerFunc) HandleInitialize(ctx context.Context, in InitializeInput) (InitializeOutput, Metadata, error) {
	return f(ctx, in)
}

// InitializeMiddleware is around what comes next in the step.
type InitializeMiddleware interface {
	ID() string
	HandleInitialize(ctx context.Context, in InitializeInput, next InitializeHandler) (out InitializeOutput, metadata Metadata, err error)
}

type initializeFunc struct {
	id string
	fn func(context.Context, InitializeInput, InitializeHandler) (InitializeOutput, Metadata, error)
}

func (m initializeFunc) ID() string { return m.id }
func (m initializeFunc) HandleInitialize(ctx context.Context, in InitializeInput, next InitializeHandler) (InitializeOutput, Metadata, error) {
	return m.fn(ctx, in, next)
}

// InitializeMiddlewareFunc is a function as middleware.
func InitializeMiddlewareFunc(id string, fn func(context.Context, InitializeInput, InitializeHandler) (InitializeOutput, Metadata, error)) InitializeMiddleware {
	return initializeFunc{id, fn}
}

// InitializeStep is the middleware of the step.
type InitializeStep struct {
	group[InitializeMiddleware]
}

// NewInitializeStep is a step without middleware.
func NewInitializeStep() *InitializeStep { return &InitializeStep{} }

// ID is the step's name.
func (s *InitializeStep) ID() string { return "Initialize stack step" }

// RunInitialize runs middleware around a handler.
func RunInitialize(ctx context.Context, with []InitializeMiddleware, in InitializeInput, bottom InitializeHandler) (InitializeOutput, Metadata, error) {
	if len(with) == 0 {
		return bottom.HandleInitialize(ctx, in)
	}
	return with[0].HandleInitialize(ctx, in, InitializeHandlerFunc(func(ctx context.Context, in InitializeInput) (InitializeOutput, Metadata, error) {
		return RunInitialize(ctx, with[1:], in, bottom)
	}))
}

// SerializeInput is what the step gets.
type SerializeInput struct {
	Parameters interface{}
	Request    interface{}
}

// SerializeOutput is what the step gives.
type SerializeOutput struct {
	Result interface{}
}

// SerializeHandler is what comes next in the step.
type SerializeHandler interface {
	HandleSerialize(ctx context.Context, in SerializeInput) (out SerializeOutput, metadata Metadata, err error)
}

// SerializeHandlerFunc is a function as a handler.
type SerializeHandlerFunc func(context.Context, SerializeInput) (SerializeOutput, Metadata, error)

func (f SerializeHandlerFunc) HandleSerialize(ctx context.Context, in SerializeInput) (SerializeOutput, Metadata, error) {
	return f(ctx, in)
}

// SerializeMiddleware is around what comes next in the step.
type SerializeMiddleware interface {
	ID() string
	HandleSerialize(ctx context.Context, in SerializeInput, next SerializeHandler) (out SerializeOutput, metadata Metadata, err error)
}

type serializeFunc struct {
	id string
	fn func(context.Context, SerializeInput, SerializeHandler) (SerializeOutput, Metadata, error)
}

func (m serializeFunc) ID() string { return m.id }
func (m serializeFunc) HandleSerialize(ctx context.Context, in SerializeInput, next SerializeHandler) (SerializeOutput, Metadata, error) {
	return m.fn(ctx, in, next)
}

// SerializeMiddlewareFunc is a function as middleware.
func SerializeMiddlewareFunc(id string, fn func(context.Context, SerializeInput, SerializeHandler) (SerializeOutput, Metadata, error)) SerializeMiddleware {
	return serializeFunc{id, fn}
}

// SerializeStep is the middleware of the step.
type SerializeStep struct {
	group[SerializeMiddleware]
}

// NewSerializeStep is a step without middleware.
func NewSerializeStep() *SerializeStep { return &SerializeStep{} }

// ID is the step's name.
func (s *SerializeStep) ID() string { return "Serialize stack step" }

// RunSerialize runs middleware around a handler.
func RunSerialize(ctx context.Context, with []SerializeMiddleware, in SerializeInput, bottom SerializeHandler) (SerializeOutput, Metadata, error) {
	if len(with) == 0 {
		return bottom.HandleSerialize(ctx, in)
	}
	return with[0].HandleSerialize(ctx, in, SerializeHandlerFunc(func(ctx context.Context, in SerializeInput) (SerializeOutput, Metadata, error) {
		return RunSerialize(ctx, with[1:], in, bottom)
	}))
}

// BuildInput is what the step gets.
type BuildInput struct {
	Request interface{}
}

// BuildOutput is what the step gives.
type BuildOutput struct {
	Result interface{}
}

// BuildHandler is what comes next in the step.
type BuildHandler interface {
	HandleBuild(ctx context.Context, in BuildInput) (out BuildOutput, metadata Metadata, err error)
}

// BuildHandlerFunc is a function as a handler.
type BuildHandlerFunc func(context.Context, BuildInput) (BuildOutput, Metadata, error)

func (f BuildHandlerFunc) HandleBuild(ctx context.Context, in BuildInput) (BuildOutput, Metadata, error) {
	return f(ctx, in)
}

// BuildMiddleware is around what comes next in the step.
type BuildMiddleware interface {
	ID() string
	HandleBuild(ctx context.Context, in BuildInput, next BuildHandler) (out BuildOutput, metadata Metadata, err error)
}

type buildFunc struct {
	id string
	fn func(context.Context, BuildInput, BuildHandler) (BuildOutput, Metadata, error)
}

func (m buildFunc) ID() string { return m.id }
func (m buildFunc) HandleBuild(ctx context.Context, in BuildInput, next BuildHandler) (BuildOutput, Metadata, error) {
	return m.fn(ctx, in, next)
}

// BuildMiddlewareFunc is a function as middleware.
func BuildMiddlewareFunc(id string, fn func(context.Context, BuildInput, BuildHandler) (BuildOutput, Metadata, error)) BuildMiddleware {
	return buildFunc{id, fn}
}

// BuildStep is the middleware of the step.
type BuildStep struct {
	group[BuildMiddleware]
}

// NewBuildStep is a step without middleware.
func NewBuildStep() *BuildStep { return &BuildStep{} }

// ID is the step's name.
func (s *BuildStep) ID() string { return "Build stack step" }

// RunBuild runs middleware around a handler.
func RunBuild(ctx context.Context, with []BuildMiddleware, in BuildInput, bottom BuildHandler) (BuildOutput, Metadata, error) {
	if len(with) == 0 {
		return bottom.HandleBuild(ctx, in)
	}
	return with[0].HandleBuild(ctx, in, BuildHandlerFunc(func(ctx context.Context, in BuildInput) (BuildOutput, Metadata, error) {
		return RunBuild(ctx, with[1:], in, bottom)
	}))
}

// FinalizeInput is what the step gets.
type FinalizeInput struct {
	Request interface{}
}

// FinalizeOutput is what the step gives.
type FinalizeOutput struct {
	Result interface{}
}

// FinalizeHandler is what comes next in the step.
type FinalizeHandler interface {
	HandleFinalize(ctx context.Context, in FinalizeInput) (out FinalizeOutput, metadata Metadata, err error)
}

// FinalizeHandlerFunc is a function as a handler.
type FinalizeHandlerFunc func(context.Context, FinalizeInput) (FinalizeOutput, Metadata, error)

func (f FinalizeHandlerFunc) HandleFinalize(ctx context.Context, in FinalizeInput) (FinalizeOutput, Metadata, error) {
	return f(ctx, in)
}

// FinalizeMiddleware is around what comes next in the step.
type FinalizeMiddleware interface {
	ID() string
	HandleFinalize(ctx context.Context, in FinalizeInput, next FinalizeHandler) (out FinalizeOutput, metadata Metadata, err error)
}

type finalizeFunc struct {
	id string
	fn func(context.Context, FinalizeInput, FinalizeHandler) (FinalizeOutput, Metadata, error)
}

func (m finalizeFunc) ID() string { return m.id }
func (m finalizeFunc) HandleFinalize(ctx context.Context, in FinalizeInput, next FinalizeHandler) (FinalizeOutput, Metadata, error) {
	return m.fn(ctx, in, next)
}

// FinalizeMiddlewareFunc is a function as middleware.
func FinalizeMiddlewareFunc(id string, fn func(context.Context, FinalizeInput, FinalizeHandler) (FinalizeOutput, Metadata, error)) FinalizeMiddleware {
	return finalizeFunc{id, fn}
}

// FinalizeStep is the middleware of the step.
type FinalizeStep struct {
	group[FinalizeMiddleware]
}

// NewFinalizeStep is a step without middleware.
func NewFinalizeStep() *FinalizeStep { return &FinalizeStep{} }

// ID is the step's name.
func (s *FinalizeStep) ID() string { return "Finalize stack step" }

// RunFinalize runs middleware around a handler.
func RunFinalize(ctx context.Context, with []FinalizeMiddleware, in FinalizeInput, bottom FinalizeHandler) (FinalizeOutput, Metadata, error) {
	if len(with) == 0 {
		return bottom.HandleFinalize(ctx, in)
	}
	return with[0].HandleFinalize(ctx, in, FinalizeHandlerFunc(func(ctx context.Context, in FinalizeInput) (FinalizeOutput, Metadata, error) {
		return RunFinalize(ctx, with[1:], in, bottom)
	}))
}

// DeserializeInput is what the step gets.
type DeserializeInput struct {
	Request interface{}
}

// DeserializeOutput is what the step gives.
type DeserializeOutput struct {
	RawResponse interface{}
	Result      interface{}
}

// DeserializeHandler is what comes next in the step.
type DeserializeHandler interface {
	HandleDeserialize(ctx context.Context, in DeserializeInput) (out DeserializeOutput, metadata Metadata, err error)
}

// DeserializeHandlerFunc is a function as a handler.
type DeserializeHandlerFunc func(context.Context, DeserializeInput) (DeserializeOutput, Metadata, error)

func (f DeserializeHandlerFunc) HandleDeserialize(ctx context.Context, in DeserializeInput) (DeserializeOutput, Metadata, error) {
	return f(ctx, in)
}

// DeserializeMiddleware is around what comes next in the step.
type DeserializeMiddleware interface {
	ID() string
	HandleDeserialize(ctx context.Context, in DeserializeInput, next DeserializeHandler) (out DeserializeOutput, metadata Metadata, err error)
}

type deserializeFunc struct {
	id string
	fn func(context.Context, DeserializeInput, DeserializeHandler) (DeserializeOutput, Metadata, error)
}

func (m deserializeFunc) ID() string { return m.id }
func (m deserializeFunc) HandleDeserialize(ctx context.Context, in DeserializeInput, next DeserializeHandler) (DeserializeOutput, Metadata, error) {
	return m.fn(ctx, in, next)
}

// DeserializeMiddlewareFunc is a function as middleware.
func DeserializeMiddlewareFunc(id string, fn func(context.Context, DeserializeInput, DeserializeHandler) (DeserializeOutput, Metadata, error)) DeserializeMiddleware {
	return deserializeFunc{id, fn}
}

// DeserializeStep is the middleware of the step.
type DeserializeStep struct {
	group[DeserializeMiddleware]
}

// NewDeserializeStep is a step without middleware.
func NewDeserializeStep() *DeserializeStep { return &DeserializeStep{} }

// ID is the step's name.
func (s *DeserializeStep) ID() string { return "Deserialize stack step" }

// RunDeserialize runs middleware around a handler.
func RunDeserialize(ctx context.Context, with []DeserializeMiddleware, in DeserializeInput, bottom DeserializeHandler) (DeserializeOutput, Metadata, error) {
	if len(with) == 0 {
		return bottom.HandleDeserialize(ctx, in)
	}
	return with[0].HandleDeserialize(ctx, in, DeserializeHandlerFunc(func(ctx context.Context, in DeserializeInput) (DeserializeOutput, Metadata, error) {
		return RunDeserialize(ctx, with[1:], in, bottom)
	}))
}
