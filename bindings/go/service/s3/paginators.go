// Code generated from the model of Amazon Simple Storage Service by cmd/generate. DO NOT EDIT.

package s3

import (
	"context"
	"fmt"
)

// ListBucketsAPIClient is a client of ListBuckets, or what stands in for one.
type ListBucketsAPIClient interface {
	ListBuckets(context.Context, *ListBucketsInput, ...func(*Options)) (*ListBucketsOutput, error)
}

var _ ListBucketsAPIClient = (*Client)(nil)

// ListBucketsPaginatorOptions are options of a paginator.
type ListBucketsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListBucketsPaginator gets pages of ListBuckets.
type ListBucketsPaginator struct {
	options     ListBucketsPaginatorOptions
	client      ListBucketsAPIClient
	params      *ListBucketsInput
	token0      *string
	begun, more bool
}

// NewListBucketsPaginator is a paginator; the input is not changed.
func NewListBucketsPaginator(client ListBucketsAPIClient, params *ListBucketsInput, optFns ...func(*ListBucketsPaginatorOptions)) *ListBucketsPaginator {
	if params == nil {
		params = &ListBucketsInput{}
	}
	options := ListBucketsPaginatorOptions{}
	if params.MaxBuckets != nil {
		options.Limit = int32(*params.MaxBuckets)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListBucketsPaginator{options: options, client: client, params: params}
	p.token0 = params.ContinuationToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListBucketsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListBucketsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListBucketsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.ContinuationToken = p.token0
	params.MaxBuckets = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxBuckets = &limit
	}
	out, err := p.client.ListBuckets(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.ContinuationToken
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListDirectoryBucketsAPIClient is a client of ListDirectoryBuckets, or what stands in for one.
type ListDirectoryBucketsAPIClient interface {
	ListDirectoryBuckets(context.Context, *ListDirectoryBucketsInput, ...func(*Options)) (*ListDirectoryBucketsOutput, error)
}

var _ ListDirectoryBucketsAPIClient = (*Client)(nil)

// ListDirectoryBucketsPaginatorOptions are options of a paginator.
type ListDirectoryBucketsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListDirectoryBucketsPaginator gets pages of ListDirectoryBuckets.
type ListDirectoryBucketsPaginator struct {
	options     ListDirectoryBucketsPaginatorOptions
	client      ListDirectoryBucketsAPIClient
	params      *ListDirectoryBucketsInput
	token0      *string
	begun, more bool
}

// NewListDirectoryBucketsPaginator is a paginator; the input is not changed.
func NewListDirectoryBucketsPaginator(client ListDirectoryBucketsAPIClient, params *ListDirectoryBucketsInput, optFns ...func(*ListDirectoryBucketsPaginatorOptions)) *ListDirectoryBucketsPaginator {
	if params == nil {
		params = &ListDirectoryBucketsInput{}
	}
	options := ListDirectoryBucketsPaginatorOptions{}
	if params.MaxDirectoryBuckets != nil {
		options.Limit = int32(*params.MaxDirectoryBuckets)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListDirectoryBucketsPaginator{options: options, client: client, params: params}
	p.token0 = params.ContinuationToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListDirectoryBucketsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListDirectoryBucketsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListDirectoryBucketsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.ContinuationToken = p.token0
	params.MaxDirectoryBuckets = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxDirectoryBuckets = &limit
	}
	out, err := p.client.ListDirectoryBuckets(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.ContinuationToken
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListMultipartUploadsAPIClient is a client of ListMultipartUploads, or what stands in for one.
type ListMultipartUploadsAPIClient interface {
	ListMultipartUploads(context.Context, *ListMultipartUploadsInput, ...func(*Options)) (*ListMultipartUploadsOutput, error)
}

var _ ListMultipartUploadsAPIClient = (*Client)(nil)

// ListMultipartUploadsPaginatorOptions are options of a paginator.
type ListMultipartUploadsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListMultipartUploadsPaginator gets pages of ListMultipartUploads.
type ListMultipartUploadsPaginator struct {
	options     ListMultipartUploadsPaginatorOptions
	client      ListMultipartUploadsAPIClient
	params      *ListMultipartUploadsInput
	token0      *string
	token1      *string
	begun, more bool
}

// NewListMultipartUploadsPaginator is a paginator; the input is not changed.
func NewListMultipartUploadsPaginator(client ListMultipartUploadsAPIClient, params *ListMultipartUploadsInput, optFns ...func(*ListMultipartUploadsPaginatorOptions)) *ListMultipartUploadsPaginator {
	if params == nil {
		params = &ListMultipartUploadsInput{}
	}
	options := ListMultipartUploadsPaginatorOptions{}
	if params.MaxUploads != nil {
		options.Limit = int32(*params.MaxUploads)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListMultipartUploadsPaginator{options: options, client: client, params: params}
	p.token0 = params.KeyMarker
	p.token1 = params.UploadIdMarker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListMultipartUploadsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListMultipartUploadsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListMultipartUploadsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.KeyMarker = p.token0
	params.UploadIdMarker = p.token1
	params.MaxUploads = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxUploads = &limit
	}
	out, err := p.client.ListMultipartUploads(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextKeyMarker
	last1 := p.token1
	p.token1 = nil
	p.token1 = out.NextUploadIdMarker
	p.more = p.token0 != nil && len(*p.token0) != 0 || p.token1 != nil && len(*p.token1) != 0
	p.more = p.more && out.IsTruncated != nil && *out.IsTruncated
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 && p.token1 != nil && last1 != nil && *p.token1 == *last1 {
		p.more = false
	}
	return out, nil
}

// ListObjectAnnotationsAPIClient is a client of ListObjectAnnotations, or what stands in for one.
type ListObjectAnnotationsAPIClient interface {
	ListObjectAnnotations(context.Context, *ListObjectAnnotationsInput, ...func(*Options)) (*ListObjectAnnotationsOutput, error)
}

var _ ListObjectAnnotationsAPIClient = (*Client)(nil)

// ListObjectAnnotationsPaginatorOptions are options of a paginator.
type ListObjectAnnotationsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListObjectAnnotationsPaginator gets pages of ListObjectAnnotations.
type ListObjectAnnotationsPaginator struct {
	options     ListObjectAnnotationsPaginatorOptions
	client      ListObjectAnnotationsAPIClient
	params      *ListObjectAnnotationsInput
	token0      *string
	begun, more bool
}

// NewListObjectAnnotationsPaginator is a paginator; the input is not changed.
func NewListObjectAnnotationsPaginator(client ListObjectAnnotationsAPIClient, params *ListObjectAnnotationsInput, optFns ...func(*ListObjectAnnotationsPaginatorOptions)) *ListObjectAnnotationsPaginator {
	if params == nil {
		params = &ListObjectAnnotationsInput{}
	}
	options := ListObjectAnnotationsPaginatorOptions{}
	if params.MaxAnnotationResults != nil {
		options.Limit = int32(*params.MaxAnnotationResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListObjectAnnotationsPaginator{options: options, client: client, params: params}
	p.token0 = params.ContinuationToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListObjectAnnotationsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListObjectAnnotationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListObjectAnnotationsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.ContinuationToken = p.token0
	params.MaxAnnotationResults = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxAnnotationResults = &limit
	}
	out, err := p.client.ListObjectAnnotations(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextContinuationToken
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListObjectVersionsAPIClient is a client of ListObjectVersions, or what stands in for one.
type ListObjectVersionsAPIClient interface {
	ListObjectVersions(context.Context, *ListObjectVersionsInput, ...func(*Options)) (*ListObjectVersionsOutput, error)
}

var _ ListObjectVersionsAPIClient = (*Client)(nil)

// ListObjectVersionsPaginatorOptions are options of a paginator.
type ListObjectVersionsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListObjectVersionsPaginator gets pages of ListObjectVersions.
type ListObjectVersionsPaginator struct {
	options     ListObjectVersionsPaginatorOptions
	client      ListObjectVersionsAPIClient
	params      *ListObjectVersionsInput
	token0      *string
	token1      *string
	begun, more bool
}

// NewListObjectVersionsPaginator is a paginator; the input is not changed.
func NewListObjectVersionsPaginator(client ListObjectVersionsAPIClient, params *ListObjectVersionsInput, optFns ...func(*ListObjectVersionsPaginatorOptions)) *ListObjectVersionsPaginator {
	if params == nil {
		params = &ListObjectVersionsInput{}
	}
	options := ListObjectVersionsPaginatorOptions{}
	if params.MaxKeys != nil {
		options.Limit = int32(*params.MaxKeys)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListObjectVersionsPaginator{options: options, client: client, params: params}
	p.token0 = params.KeyMarker
	p.token1 = params.VersionIdMarker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListObjectVersionsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListObjectVersionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListObjectVersionsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.KeyMarker = p.token0
	params.VersionIdMarker = p.token1
	params.MaxKeys = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxKeys = &limit
	}
	out, err := p.client.ListObjectVersions(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextKeyMarker
	last1 := p.token1
	p.token1 = nil
	p.token1 = out.NextVersionIdMarker
	p.more = p.token0 != nil && len(*p.token0) != 0 || p.token1 != nil && len(*p.token1) != 0
	p.more = p.more && out.IsTruncated != nil && *out.IsTruncated
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 && p.token1 != nil && last1 != nil && *p.token1 == *last1 {
		p.more = false
	}
	return out, nil
}

// ListObjectsV2APIClient is a client of ListObjectsV2, or what stands in for one.
type ListObjectsV2APIClient interface {
	ListObjectsV2(context.Context, *ListObjectsV2Input, ...func(*Options)) (*ListObjectsV2Output, error)
}

var _ ListObjectsV2APIClient = (*Client)(nil)

// ListObjectsV2PaginatorOptions are options of a paginator.
type ListObjectsV2PaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListObjectsV2Paginator gets pages of ListObjectsV2.
type ListObjectsV2Paginator struct {
	options     ListObjectsV2PaginatorOptions
	client      ListObjectsV2APIClient
	params      *ListObjectsV2Input
	token0      *string
	begun, more bool
}

// NewListObjectsV2Paginator is a paginator; the input is not changed.
func NewListObjectsV2Paginator(client ListObjectsV2APIClient, params *ListObjectsV2Input, optFns ...func(*ListObjectsV2PaginatorOptions)) *ListObjectsV2Paginator {
	if params == nil {
		params = &ListObjectsV2Input{}
	}
	options := ListObjectsV2PaginatorOptions{}
	if params.MaxKeys != nil {
		options.Limit = int32(*params.MaxKeys)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListObjectsV2Paginator{options: options, client: client, params: params}
	p.token0 = params.ContinuationToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListObjectsV2Paginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListObjectsV2Paginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListObjectsV2Output, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.ContinuationToken = p.token0
	params.MaxKeys = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxKeys = &limit
	}
	out, err := p.client.ListObjectsV2(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextContinuationToken
	p.more = p.token0 != nil && len(*p.token0) != 0
	p.more = p.more && out.IsTruncated != nil && *out.IsTruncated
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListPartsAPIClient is a client of ListParts, or what stands in for one.
type ListPartsAPIClient interface {
	ListParts(context.Context, *ListPartsInput, ...func(*Options)) (*ListPartsOutput, error)
}

var _ ListPartsAPIClient = (*Client)(nil)

// ListPartsPaginatorOptions are options of a paginator.
type ListPartsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListPartsPaginator gets pages of ListParts.
type ListPartsPaginator struct {
	options     ListPartsPaginatorOptions
	client      ListPartsAPIClient
	params      *ListPartsInput
	token0      *int32
	begun, more bool
}

// NewListPartsPaginator is a paginator; the input is not changed.
func NewListPartsPaginator(client ListPartsAPIClient, params *ListPartsInput, optFns ...func(*ListPartsPaginatorOptions)) *ListPartsPaginator {
	if params == nil {
		params = &ListPartsInput{}
	}
	options := ListPartsPaginatorOptions{}
	if params.MaxParts != nil {
		options.Limit = int32(*params.MaxParts)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListPartsPaginator{options: options, client: client, params: params}
	p.token0 = params.PartNumberMarker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListPartsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListPartsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListPartsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.PartNumberMarker = p.token0
	params.MaxParts = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxParts = &limit
	}
	out, err := p.client.ListParts(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	p.token0 = nil
	p.token0 = out.NextPartNumberMarker
	p.more = p.token0 != nil
	p.more = p.more && out.IsTruncated != nil && *out.IsTruncated
	return out, nil
}
