// Code generated from the model of Amazon Simple Storage Service by cmd/generate. DO NOT EDIT.

package s3

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

// WithPresignExpires says how long the request is good for.
func WithPresignExpires(d time.Duration) func(*PresignOptions) {
	return func(o *PresignOptions) {
		o.Expires = d
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

// PresignDeleteBucket is a request for DeleteBucket, presigned.
func (c *PresignClient) PresignDeleteBucket(ctx context.Context, params *DeleteBucketInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {
	if params == nil {
		params = &DeleteBucketInput{}
	}
	return c.presign(ctx, &opDeleteBucket, params, optFns)
}

// PresignDeleteObject is a request for DeleteObject, presigned.
func (c *PresignClient) PresignDeleteObject(ctx context.Context, params *DeleteObjectInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {
	if params == nil {
		params = &DeleteObjectInput{}
	}
	return c.presign(ctx, &opDeleteObject, params, optFns)
}

// PresignGetObject is a request for GetObject, presigned.
func (c *PresignClient) PresignGetObject(ctx context.Context, params *GetObjectInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {
	if params == nil {
		params = &GetObjectInput{}
	}
	return c.presign(ctx, &opGetObject, params, optFns)
}

// PresignHeadBucket is a request for HeadBucket, presigned.
func (c *PresignClient) PresignHeadBucket(ctx context.Context, params *HeadBucketInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {
	if params == nil {
		params = &HeadBucketInput{}
	}
	return c.presign(ctx, &opHeadBucket, params, optFns)
}

// PresignHeadObject is a request for HeadObject, presigned.
func (c *PresignClient) PresignHeadObject(ctx context.Context, params *HeadObjectInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {
	if params == nil {
		params = &HeadObjectInput{}
	}
	return c.presign(ctx, &opHeadObject, params, optFns)
}

// PresignPutObject is a request for PutObject, presigned.
func (c *PresignClient) PresignPutObject(ctx context.Context, params *PutObjectInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {
	if params == nil {
		params = &PutObjectInput{}
	}
	return c.presign(ctx, &opPutObject, params, optFns)
}

// PresignUploadPart is a request for UploadPart, presigned.
func (c *PresignClient) PresignUploadPart(ctx context.Context, params *UploadPartInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {
	if params == nil {
		params = &UploadPartInput{}
	}
	return c.presign(ctx, &opUploadPart, params, optFns)
}

// PresignPostOptions are what a form does otherwise than by default.
type PresignPostOptions struct {
	// ClientOptions change the client's options.
	ClientOptions []func(*Options)
	// Expires is how long the form is good for: whole seconds, by default 15 minutes.
	Expires time.Duration
	// Conditions are more of the policy's, as S3 has them: []interface{}{"content-length-range", 1, 1048576}, and maps.
	Conditions []interface{}
}

// PresignedPostRequest is a form that whoever has it may post until it expires: the values as fields, then the file.
type PresignedPostRequest struct {
	URL    string
	Values map[string]string
}

// PresignPostObject is a form for an object. A key that ends in ${filename} leaves the rest of the name to the browser. Of the
// input only Bucket and Key are looked at.
func (c *PresignClient) PresignPostObject(ctx context.Context, params *PutObjectInput, optFns ...func(*PresignPostOptions)) (*PresignedPostRequest, error) {
	if params == nil {
		params = &PutObjectInput{}
	}
	options := PresignPostOptions{ClientOptions: append([]func(*Options){}, c.options.ClientOptions...), Expires: c.options.Expires}
	for _, fn := range optFns {
		fn(&options)
	}
	of := c.client.options.Copy()
	for _, fn := range options.ClientOptions {
		fn(&of)
	}
	s := of.settings()
	url, values, err := c.client.runtime.PresignPost(ctx, &s, params.Bucket, params.Key, options.Conditions, options.Expires)
	if err != nil {
		return nil, err
	}
	return &PresignedPostRequest{url, values}, nil
}
