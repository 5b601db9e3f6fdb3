// Code generated from the model of AWS Security Token Service by cmd/generate. DO NOT EDIT.

package sts

import (
	"context"
	"time"

	v4 "github.com/libaws/libaws-go/aws/signer/v4"
	"github.com/libaws/libaws-go/internal/runtime"
)

// PresignOptions are what presigning does otherwise than by default.
type PresignOptions struct {
	// ClientOptions change the client's options.
	ClientOptions []func(*Options)
	// Expires is how long the request is good for: whole seconds, by default 15 minutes.
	Expires time.Duration
}

// WithPresignClientFromClientOptions changes the client's options.
func WithPresignClientFromClientOptions(optFns ...func(*Options)) func(*PresignOptions) {
	return func(o *PresignOptions) {
		o.ClientOptions = append(o.ClientOptions, optFns...)
	}
}

// PresignClient makes requests that whoever has them may send until they expire.
type PresignClient struct {
	client  *Client
	options PresignOptions
}

// NewPresignClient presigns as a client signs.
func NewPresignClient(c *Client, optFns ...func(*PresignOptions)) *PresignClient {
	var options PresignOptions
	for _, fn := range optFns {
		fn(&options)
	}
	return &PresignClient{c, options}
}

func (c *PresignClient) presign(ctx context.Context, op *runtime.Op, in interface{}, optFns []func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {
	options := c.options
	options.ClientOptions = append([]func(*Options){}, options.ClientOptions...)
	for _, fn := range optFns {
		fn(&options)
	}
	of := c.client.options.Copy()
	for _, fn := range options.ClientOptions {
		fn(&of)
	}
	s := of.settings()
	out, err := c.client.runtime.Presign(ctx, op, in, &s, options.Expires)
	if err != nil {
		return nil, err
	}
	return &v4.PresignedHTTPRequest{URL: out.URL, Method: out.Method, SignedHeader: out.SignedHeader}, nil
}

// PresignAssumeRole is a request for AssumeRole, presigned.
func (c *PresignClient) PresignAssumeRole(ctx context.Context, params *AssumeRoleInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {
	if params == nil {
		params = &AssumeRoleInput{}
	}
	return c.presign(ctx, &opAssumeRole, params, optFns)
}

// PresignGetCallerIdentity is a request for GetCallerIdentity, presigned.
func (c *PresignClient) PresignGetCallerIdentity(ctx context.Context, params *GetCallerIdentityInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {
	if params == nil {
		params = &GetCallerIdentityInput{}
	}
	return c.presign(ctx, &opGetCallerIdentity, params, optFns)
}
