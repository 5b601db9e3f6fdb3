// Package middleware reads what the library puts into metadata and contexts.
package middleware

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// The keys of what the library knows of a call.
type (
	RequestIDKey   struct{}
	HostIDKey      struct{}
	RawResponseKey struct{}
	AttemptsKey    struct{}
	// ValuesKey is what hooks in other languages left.
	ValuesKey struct{}

	regionKey struct{}
)

// GetRequestIDMetadata is the request's id of a success.
func GetRequestIDMetadata(metadata middleware.Metadata) (string, bool) {
	id, ok := metadata.Get(RequestIDKey{}).(string)
	return id, ok && id != ""
}

// SetRequestIDMetadata sets it.
func SetRequestIDMetadata(metadata *middleware.Metadata, id string) {
	metadata.Set(RequestIDKey{}, id)
}

// GetHostIDMetadata is S3's second id of a success.
func GetHostIDMetadata(metadata middleware.Metadata) (string, bool) {
	id, ok := metadata.Get(HostIDKey{}).(string)
	return id, ok && id != ""
}

// GetRawResponse is the answer (*smithyhttp.Response): its status and headers.
func GetRawResponse(metadata middleware.Metadata) interface{} {
	if r, ok := metadata.Get(RawResponseKey{}).(*smithyhttp.Response); ok && r != nil {
		return r
	}
	return nil
}

// GetAttempts is how many attempts there were.
func GetAttempts(metadata middleware.Metadata) int {
	n, _ := metadata.Get(AttemptsKey{}).(int)
	return n
}

// GetServerTime is the answer's date.
func GetServerTime(metadata middleware.Metadata) (time.Time, bool) {
	if r, ok := GetRawResponse(metadata).(*smithyhttp.Response); ok {
		t, err := time.Parse(time.RFC1123, r.Header.Get("Date"))
		return t, err == nil
	}
	return time.Time{}, false
}

// GetServiceID is the id of the stack's service.
func GetServiceID(ctx context.Context) string { return middleware.GetServiceID(ctx) }

// GetOperationName is the name of the stack's operation.
func GetOperationName(ctx context.Context) string { return middleware.GetOperationName(ctx) }

// GetRegion is the region that the stack's request goes to.
func GetRegion(ctx context.Context) string {
	region, _ := middleware.GetStackValue(ctx, regionKey{}).(string)
	return region
}

// SetRegion says which region that is.
func SetRegion(ctx context.Context, region string) context.Context {
	return middleware.WithStackValue(ctx, regionKey{}, region)
}
