package middleware

import (
	"context"

	"github.com/libaws/libaws-go/smithy/logging"
)

// The values of one stack hang under one key, so that clearing them is one value, and a
// call that a middleware makes inside its own starts with none.
type stackKey struct{}

type stackValues struct {
	parent     *stackValues
	key, value interface{}
}

type (
	serviceKey   struct{}
	operationKey struct{}
	loggerKey    struct{}
)

// WithStackValue passes a value down to what runs later in the same stack.
func WithStackValue(ctx context.Context, key, value interface{}) context.Context {
	parent, _ := ctx.Value(stackKey{}).(*stackValues)
	return context.WithValue(ctx, stackKey{}, &stackValues{parent, key, value})
}

// GetStackValue is a value passed down; nil when there is none.
func GetStackValue(ctx context.Context, key interface{}) interface{} {
	values, _ := ctx.Value(stackKey{}).(*stackValues)
	for ; values != nil; values = values.parent {
		if values.key == key {
			return values.value
		}
	}
	return nil
}

// ClearStackValues is a context without any of them.
func ClearStackValues(ctx context.Context) context.Context {
	return context.WithValue(ctx, stackKey{}, (*stackValues)(nil))
}

// WithServiceID says which service's stack this is.
func WithServiceID(ctx context.Context, id string) context.Context {
	return WithStackValue(ctx, serviceKey{}, id)
}

// GetServiceID is the service's id, such as S3.
func GetServiceID(ctx context.Context) string {
	id, _ := GetStackValue(ctx, serviceKey{}).(string)
	return id
}

// WithOperationName says which operation's stack this is.
func WithOperationName(ctx context.Context, name string) context.Context {
	return WithStackValue(ctx, operationKey{}, name)
}

// GetOperationName is the operation's name.
func GetOperationName(ctx context.Context) string {
	name, _ := GetStackValue(ctx, operationKey{}).(string)
	return name
}

// SetLogger gives middleware the logger to write to.
func SetLogger(ctx context.Context, logger logging.Logger) context.Context {
	return context.WithValue(ctx, loggerKey{}, logger)
}

// GetLogger is the client's logger, never nil.
func GetLogger(ctx context.Context) logging.Logger {
	logger, _ := ctx.Value(loggerKey{}).(logging.Logger)
	return logging.WithContext(ctx, logger)
}
