// Package customize changes inputs and requests by middleware: P-GEN-18.
//
// From the examples of the AWS SDK for Go v2 Developer Guide (Apache-2.0); only import paths differ.

package customize

import (
	"context"
	"fmt"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/s3/types"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

type withPutObjectDefaultACL struct{ acl types.ObjectCannedACL }

// implements middleware.InitializeMiddleware, which runs BEFORE a request has
// been serialized and can act on the operation input
var _ middleware.InitializeMiddleware = (*withPutObjectDefaultACL)(nil)

func (*withPutObjectDefaultACL) ID() string { return "withPutObjectDefaultACL" }
func (m *withPutObjectDefaultACL) HandleInitialize(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (
	out middleware.InitializeOutput, metadata middleware.Metadata, err error) {
	input, ok := in.Parameters.(*s3.PutObjectInput)
	if !ok {
		return next.HandleInitialize(ctx, in)
	}
	if len(input.ACL) == 0 {
		input.ACL = m.acl
	}
	in.Parameters = input
	return next.HandleInitialize(ctx, in)
}

// create a helper function to simplify instrumentation of our middleware
func WithPutObjectDefaultACL(acl types.ObjectCannedACL) func(*s3.Options) {
	return func(o *s3.Options) {
		o.APIOptions = append(o.APIOptions, func(s *middleware.Stack) error {
			return s.Initialize.Add(&withPutObjectDefaultACL{acl: acl}, middleware.After)
		})
	}
}

type withHeader struct{ header, val string }

// implements middleware.BuildMiddleware, which runs AFTER a request has been
// serialized and can operate on the transport request
var _ middleware.BuildMiddleware = (*withHeader)(nil)

func (*withHeader) ID() string { return "withHeader" }
func (m *withHeader) HandleBuild(ctx context.Context, in middleware.BuildInput, next middleware.BuildHandler) (
	out middleware.BuildOutput, metadata middleware.Metadata, err error) {
	req, ok := in.Request.(*smithyhttp.Request)
	if !ok {
		return out, metadata, fmt.Errorf("unrecognized transport type %T", in.Request)
	}
	req.Header.Set(m.header, m.val)
	return next.HandleBuild(ctx, in)
}
func WithHeader(header, val string) func(*s3.Options) {
	return func(o *s3.Options) {
		o.APIOptions = append(o.APIOptions, func(s *middleware.Stack) error {
			return s.Build.Add(&withHeader{header: header, val: val}, middleware.After)
		})
	}
}
