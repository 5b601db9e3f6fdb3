// Code generated from the model of AWS Key Management Service by cmd/generate. DO NOT EDIT.

package kms

import (
	"context"
	"fmt"
)

// DescribeCustomKeyStoresAPIClient is a client of DescribeCustomKeyStores, or what stands in for one.
type DescribeCustomKeyStoresAPIClient interface {
	DescribeCustomKeyStores(context.Context, *DescribeCustomKeyStoresInput, ...func(*Options)) (*DescribeCustomKeyStoresOutput, error)
}

var _ DescribeCustomKeyStoresAPIClient = (*Client)(nil)

// DescribeCustomKeyStoresPaginatorOptions are options of a paginator.
type DescribeCustomKeyStoresPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// DescribeCustomKeyStoresPaginator gets pages of DescribeCustomKeyStores.
type DescribeCustomKeyStoresPaginator struct {
	options     DescribeCustomKeyStoresPaginatorOptions
	client      DescribeCustomKeyStoresAPIClient
	params      *DescribeCustomKeyStoresInput
	token0      *string
	begun, more bool
}

// NewDescribeCustomKeyStoresPaginator is a paginator; the input is not changed.
func NewDescribeCustomKeyStoresPaginator(client DescribeCustomKeyStoresAPIClient, params *DescribeCustomKeyStoresInput, optFns ...func(*DescribeCustomKeyStoresPaginatorOptions)) *DescribeCustomKeyStoresPaginator {
	if params == nil {
		params = &DescribeCustomKeyStoresInput{}
	}
	options := DescribeCustomKeyStoresPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &DescribeCustomKeyStoresPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *DescribeCustomKeyStoresPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *DescribeCustomKeyStoresPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeCustomKeyStoresOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.DescribeCustomKeyStores(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	p.more = p.more && out.Truncated
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListAliasesAPIClient is a client of ListAliases, or what stands in for one.
type ListAliasesAPIClient interface {
	ListAliases(context.Context, *ListAliasesInput, ...func(*Options)) (*ListAliasesOutput, error)
}

var _ ListAliasesAPIClient = (*Client)(nil)

// ListAliasesPaginatorOptions are options of a paginator.
type ListAliasesPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListAliasesPaginator gets pages of ListAliases.
type ListAliasesPaginator struct {
	options     ListAliasesPaginatorOptions
	client      ListAliasesAPIClient
	params      *ListAliasesInput
	token0      *string
	begun, more bool
}

// NewListAliasesPaginator is a paginator; the input is not changed.
func NewListAliasesPaginator(client ListAliasesAPIClient, params *ListAliasesInput, optFns ...func(*ListAliasesPaginatorOptions)) *ListAliasesPaginator {
	if params == nil {
		params = &ListAliasesInput{}
	}
	options := ListAliasesPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListAliasesPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListAliasesPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListAliasesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListAliasesOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.ListAliases(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	p.more = p.more && out.Truncated
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListGrantsAPIClient is a client of ListGrants, or what stands in for one.
type ListGrantsAPIClient interface {
	ListGrants(context.Context, *ListGrantsInput, ...func(*Options)) (*ListGrantsOutput, error)
}

var _ ListGrantsAPIClient = (*Client)(nil)

// ListGrantsPaginatorOptions are options of a paginator.
type ListGrantsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListGrantsPaginator gets pages of ListGrants.
type ListGrantsPaginator struct {
	options     ListGrantsPaginatorOptions
	client      ListGrantsAPIClient
	params      *ListGrantsInput
	token0      *string
	begun, more bool
}

// NewListGrantsPaginator is a paginator; the input is not changed.
func NewListGrantsPaginator(client ListGrantsAPIClient, params *ListGrantsInput, optFns ...func(*ListGrantsPaginatorOptions)) *ListGrantsPaginator {
	if params == nil {
		params = &ListGrantsInput{}
	}
	options := ListGrantsPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListGrantsPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListGrantsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListGrantsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListGrantsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.ListGrants(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	p.more = p.more && out.Truncated
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListKeyPoliciesAPIClient is a client of ListKeyPolicies, or what stands in for one.
type ListKeyPoliciesAPIClient interface {
	ListKeyPolicies(context.Context, *ListKeyPoliciesInput, ...func(*Options)) (*ListKeyPoliciesOutput, error)
}

var _ ListKeyPoliciesAPIClient = (*Client)(nil)

// ListKeyPoliciesPaginatorOptions are options of a paginator.
type ListKeyPoliciesPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListKeyPoliciesPaginator gets pages of ListKeyPolicies.
type ListKeyPoliciesPaginator struct {
	options     ListKeyPoliciesPaginatorOptions
	client      ListKeyPoliciesAPIClient
	params      *ListKeyPoliciesInput
	token0      *string
	begun, more bool
}

// NewListKeyPoliciesPaginator is a paginator; the input is not changed.
func NewListKeyPoliciesPaginator(client ListKeyPoliciesAPIClient, params *ListKeyPoliciesInput, optFns ...func(*ListKeyPoliciesPaginatorOptions)) *ListKeyPoliciesPaginator {
	if params == nil {
		params = &ListKeyPoliciesInput{}
	}
	options := ListKeyPoliciesPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListKeyPoliciesPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListKeyPoliciesPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListKeyPoliciesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListKeyPoliciesOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.ListKeyPolicies(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	p.more = p.more && out.Truncated
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListKeyRotationsAPIClient is a client of ListKeyRotations, or what stands in for one.
type ListKeyRotationsAPIClient interface {
	ListKeyRotations(context.Context, *ListKeyRotationsInput, ...func(*Options)) (*ListKeyRotationsOutput, error)
}

var _ ListKeyRotationsAPIClient = (*Client)(nil)

// ListKeyRotationsPaginatorOptions are options of a paginator.
type ListKeyRotationsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListKeyRotationsPaginator gets pages of ListKeyRotations.
type ListKeyRotationsPaginator struct {
	options     ListKeyRotationsPaginatorOptions
	client      ListKeyRotationsAPIClient
	params      *ListKeyRotationsInput
	token0      *string
	begun, more bool
}

// NewListKeyRotationsPaginator is a paginator; the input is not changed.
func NewListKeyRotationsPaginator(client ListKeyRotationsAPIClient, params *ListKeyRotationsInput, optFns ...func(*ListKeyRotationsPaginatorOptions)) *ListKeyRotationsPaginator {
	if params == nil {
		params = &ListKeyRotationsInput{}
	}
	options := ListKeyRotationsPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListKeyRotationsPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListKeyRotationsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListKeyRotationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListKeyRotationsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.ListKeyRotations(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	p.more = p.more && out.Truncated
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListKeysAPIClient is a client of ListKeys, or what stands in for one.
type ListKeysAPIClient interface {
	ListKeys(context.Context, *ListKeysInput, ...func(*Options)) (*ListKeysOutput, error)
}

var _ ListKeysAPIClient = (*Client)(nil)

// ListKeysPaginatorOptions are options of a paginator.
type ListKeysPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListKeysPaginator gets pages of ListKeys.
type ListKeysPaginator struct {
	options     ListKeysPaginatorOptions
	client      ListKeysAPIClient
	params      *ListKeysInput
	token0      *string
	begun, more bool
}

// NewListKeysPaginator is a paginator; the input is not changed.
func NewListKeysPaginator(client ListKeysAPIClient, params *ListKeysInput, optFns ...func(*ListKeysPaginatorOptions)) *ListKeysPaginator {
	if params == nil {
		params = &ListKeysInput{}
	}
	options := ListKeysPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListKeysPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListKeysPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListKeysPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListKeysOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.ListKeys(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	p.more = p.more && out.Truncated
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListResourceTagsAPIClient is a client of ListResourceTags, or what stands in for one.
type ListResourceTagsAPIClient interface {
	ListResourceTags(context.Context, *ListResourceTagsInput, ...func(*Options)) (*ListResourceTagsOutput, error)
}

var _ ListResourceTagsAPIClient = (*Client)(nil)

// ListResourceTagsPaginatorOptions are options of a paginator.
type ListResourceTagsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListResourceTagsPaginator gets pages of ListResourceTags.
type ListResourceTagsPaginator struct {
	options     ListResourceTagsPaginatorOptions
	client      ListResourceTagsAPIClient
	params      *ListResourceTagsInput
	token0      *string
	begun, more bool
}

// NewListResourceTagsPaginator is a paginator; the input is not changed.
func NewListResourceTagsPaginator(client ListResourceTagsAPIClient, params *ListResourceTagsInput, optFns ...func(*ListResourceTagsPaginatorOptions)) *ListResourceTagsPaginator {
	if params == nil {
		params = &ListResourceTagsInput{}
	}
	options := ListResourceTagsPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListResourceTagsPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListResourceTagsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListResourceTagsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListResourceTagsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.ListResourceTags(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	p.more = p.more && out.Truncated
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListRetirableGrantsAPIClient is a client of ListRetirableGrants, or what stands in for one.
type ListRetirableGrantsAPIClient interface {
	ListRetirableGrants(context.Context, *ListRetirableGrantsInput, ...func(*Options)) (*ListRetirableGrantsOutput, error)
}

var _ ListRetirableGrantsAPIClient = (*Client)(nil)

// ListRetirableGrantsPaginatorOptions are options of a paginator.
type ListRetirableGrantsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListRetirableGrantsPaginator gets pages of ListRetirableGrants.
type ListRetirableGrantsPaginator struct {
	options     ListRetirableGrantsPaginatorOptions
	client      ListRetirableGrantsAPIClient
	params      *ListRetirableGrantsInput
	token0      *string
	begun, more bool
}

// NewListRetirableGrantsPaginator is a paginator; the input is not changed.
func NewListRetirableGrantsPaginator(client ListRetirableGrantsAPIClient, params *ListRetirableGrantsInput, optFns ...func(*ListRetirableGrantsPaginatorOptions)) *ListRetirableGrantsPaginator {
	if params == nil {
		params = &ListRetirableGrantsInput{}
	}
	options := ListRetirableGrantsPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListRetirableGrantsPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListRetirableGrantsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListRetirableGrantsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListRetirableGrantsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.ListRetirableGrants(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	p.more = p.more && out.Truncated
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}
