// Code generated from the model of AWS Lambda by cmd/generate. DO NOT EDIT.

package lambda

import (
	"context"
	"fmt"
)

// GetDurableExecutionHistoryAPIClient is a client of GetDurableExecutionHistory, or what stands in for one.
type GetDurableExecutionHistoryAPIClient interface {
	GetDurableExecutionHistory(context.Context, *GetDurableExecutionHistoryInput, ...func(*Options)) (*GetDurableExecutionHistoryOutput, error)
}

var _ GetDurableExecutionHistoryAPIClient = (*Client)(nil)

// GetDurableExecutionHistoryPaginatorOptions are options of a paginator.
type GetDurableExecutionHistoryPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// GetDurableExecutionHistoryPaginator gets pages of GetDurableExecutionHistory.
type GetDurableExecutionHistoryPaginator struct {
	options     GetDurableExecutionHistoryPaginatorOptions
	client      GetDurableExecutionHistoryAPIClient
	params      *GetDurableExecutionHistoryInput
	token0      *string
	begun, more bool
}

// NewGetDurableExecutionHistoryPaginator is a paginator; the input is not changed.
func NewGetDurableExecutionHistoryPaginator(client GetDurableExecutionHistoryAPIClient, params *GetDurableExecutionHistoryInput, optFns ...func(*GetDurableExecutionHistoryPaginatorOptions)) *GetDurableExecutionHistoryPaginator {
	if params == nil {
		params = &GetDurableExecutionHistoryInput{}
	}
	options := GetDurableExecutionHistoryPaginatorOptions{}
	options.Limit = int32(params.MaxItems)
	for _, fn := range optFns {
		fn(&options)
	}
	p := &GetDurableExecutionHistoryPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *GetDurableExecutionHistoryPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *GetDurableExecutionHistoryPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*GetDurableExecutionHistoryOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = int32(p.options.Limit)
	out, err := p.client.GetDurableExecutionHistory(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// GetDurableExecutionStateAPIClient is a client of GetDurableExecutionState, or what stands in for one.
type GetDurableExecutionStateAPIClient interface {
	GetDurableExecutionState(context.Context, *GetDurableExecutionStateInput, ...func(*Options)) (*GetDurableExecutionStateOutput, error)
}

var _ GetDurableExecutionStateAPIClient = (*Client)(nil)

// GetDurableExecutionStatePaginatorOptions are options of a paginator.
type GetDurableExecutionStatePaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// GetDurableExecutionStatePaginator gets pages of GetDurableExecutionState.
type GetDurableExecutionStatePaginator struct {
	options     GetDurableExecutionStatePaginatorOptions
	client      GetDurableExecutionStateAPIClient
	params      *GetDurableExecutionStateInput
	token0      *string
	begun, more bool
}

// NewGetDurableExecutionStatePaginator is a paginator; the input is not changed.
func NewGetDurableExecutionStatePaginator(client GetDurableExecutionStateAPIClient, params *GetDurableExecutionStateInput, optFns ...func(*GetDurableExecutionStatePaginatorOptions)) *GetDurableExecutionStatePaginator {
	if params == nil {
		params = &GetDurableExecutionStateInput{}
	}
	options := GetDurableExecutionStatePaginatorOptions{}
	options.Limit = int32(params.MaxItems)
	for _, fn := range optFns {
		fn(&options)
	}
	p := &GetDurableExecutionStatePaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *GetDurableExecutionStatePaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *GetDurableExecutionStatePaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*GetDurableExecutionStateOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = int32(p.options.Limit)
	out, err := p.client.GetDurableExecutionState(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
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
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
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
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
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
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListCapacityProvidersAPIClient is a client of ListCapacityProviders, or what stands in for one.
type ListCapacityProvidersAPIClient interface {
	ListCapacityProviders(context.Context, *ListCapacityProvidersInput, ...func(*Options)) (*ListCapacityProvidersOutput, error)
}

var _ ListCapacityProvidersAPIClient = (*Client)(nil)

// ListCapacityProvidersPaginatorOptions are options of a paginator.
type ListCapacityProvidersPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListCapacityProvidersPaginator gets pages of ListCapacityProviders.
type ListCapacityProvidersPaginator struct {
	options     ListCapacityProvidersPaginatorOptions
	client      ListCapacityProvidersAPIClient
	params      *ListCapacityProvidersInput
	token0      *string
	begun, more bool
}

// NewListCapacityProvidersPaginator is a paginator; the input is not changed.
func NewListCapacityProvidersPaginator(client ListCapacityProvidersAPIClient, params *ListCapacityProvidersInput, optFns ...func(*ListCapacityProvidersPaginatorOptions)) *ListCapacityProvidersPaginator {
	if params == nil {
		params = &ListCapacityProvidersInput{}
	}
	options := ListCapacityProvidersPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListCapacityProvidersPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListCapacityProvidersPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListCapacityProvidersPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListCapacityProvidersOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListCapacityProviders(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListCodeSigningConfigsAPIClient is a client of ListCodeSigningConfigs, or what stands in for one.
type ListCodeSigningConfigsAPIClient interface {
	ListCodeSigningConfigs(context.Context, *ListCodeSigningConfigsInput, ...func(*Options)) (*ListCodeSigningConfigsOutput, error)
}

var _ ListCodeSigningConfigsAPIClient = (*Client)(nil)

// ListCodeSigningConfigsPaginatorOptions are options of a paginator.
type ListCodeSigningConfigsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListCodeSigningConfigsPaginator gets pages of ListCodeSigningConfigs.
type ListCodeSigningConfigsPaginator struct {
	options     ListCodeSigningConfigsPaginatorOptions
	client      ListCodeSigningConfigsAPIClient
	params      *ListCodeSigningConfigsInput
	token0      *string
	begun, more bool
}

// NewListCodeSigningConfigsPaginator is a paginator; the input is not changed.
func NewListCodeSigningConfigsPaginator(client ListCodeSigningConfigsAPIClient, params *ListCodeSigningConfigsInput, optFns ...func(*ListCodeSigningConfigsPaginatorOptions)) *ListCodeSigningConfigsPaginator {
	if params == nil {
		params = &ListCodeSigningConfigsInput{}
	}
	options := ListCodeSigningConfigsPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListCodeSigningConfigsPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListCodeSigningConfigsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListCodeSigningConfigsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListCodeSigningConfigsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListCodeSigningConfigs(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListDurableExecutionsByFunctionAPIClient is a client of ListDurableExecutionsByFunction, or what stands in for one.
type ListDurableExecutionsByFunctionAPIClient interface {
	ListDurableExecutionsByFunction(context.Context, *ListDurableExecutionsByFunctionInput, ...func(*Options)) (*ListDurableExecutionsByFunctionOutput, error)
}

var _ ListDurableExecutionsByFunctionAPIClient = (*Client)(nil)

// ListDurableExecutionsByFunctionPaginatorOptions are options of a paginator.
type ListDurableExecutionsByFunctionPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListDurableExecutionsByFunctionPaginator gets pages of ListDurableExecutionsByFunction.
type ListDurableExecutionsByFunctionPaginator struct {
	options     ListDurableExecutionsByFunctionPaginatorOptions
	client      ListDurableExecutionsByFunctionAPIClient
	params      *ListDurableExecutionsByFunctionInput
	token0      *string
	begun, more bool
}

// NewListDurableExecutionsByFunctionPaginator is a paginator; the input is not changed.
func NewListDurableExecutionsByFunctionPaginator(client ListDurableExecutionsByFunctionAPIClient, params *ListDurableExecutionsByFunctionInput, optFns ...func(*ListDurableExecutionsByFunctionPaginatorOptions)) *ListDurableExecutionsByFunctionPaginator {
	if params == nil {
		params = &ListDurableExecutionsByFunctionInput{}
	}
	options := ListDurableExecutionsByFunctionPaginatorOptions{}
	options.Limit = int32(params.MaxItems)
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListDurableExecutionsByFunctionPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListDurableExecutionsByFunctionPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListDurableExecutionsByFunctionPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListDurableExecutionsByFunctionOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = int32(p.options.Limit)
	out, err := p.client.ListDurableExecutionsByFunction(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListEventSourceMappingsAPIClient is a client of ListEventSourceMappings, or what stands in for one.
type ListEventSourceMappingsAPIClient interface {
	ListEventSourceMappings(context.Context, *ListEventSourceMappingsInput, ...func(*Options)) (*ListEventSourceMappingsOutput, error)
}

var _ ListEventSourceMappingsAPIClient = (*Client)(nil)

// ListEventSourceMappingsPaginatorOptions are options of a paginator.
type ListEventSourceMappingsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListEventSourceMappingsPaginator gets pages of ListEventSourceMappings.
type ListEventSourceMappingsPaginator struct {
	options     ListEventSourceMappingsPaginatorOptions
	client      ListEventSourceMappingsAPIClient
	params      *ListEventSourceMappingsInput
	token0      *string
	begun, more bool
}

// NewListEventSourceMappingsPaginator is a paginator; the input is not changed.
func NewListEventSourceMappingsPaginator(client ListEventSourceMappingsAPIClient, params *ListEventSourceMappingsInput, optFns ...func(*ListEventSourceMappingsPaginatorOptions)) *ListEventSourceMappingsPaginator {
	if params == nil {
		params = &ListEventSourceMappingsInput{}
	}
	options := ListEventSourceMappingsPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListEventSourceMappingsPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListEventSourceMappingsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListEventSourceMappingsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListEventSourceMappingsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListEventSourceMappings(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListFunctionEventInvokeConfigsAPIClient is a client of ListFunctionEventInvokeConfigs, or what stands in for one.
type ListFunctionEventInvokeConfigsAPIClient interface {
	ListFunctionEventInvokeConfigs(context.Context, *ListFunctionEventInvokeConfigsInput, ...func(*Options)) (*ListFunctionEventInvokeConfigsOutput, error)
}

var _ ListFunctionEventInvokeConfigsAPIClient = (*Client)(nil)

// ListFunctionEventInvokeConfigsPaginatorOptions are options of a paginator.
type ListFunctionEventInvokeConfigsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListFunctionEventInvokeConfigsPaginator gets pages of ListFunctionEventInvokeConfigs.
type ListFunctionEventInvokeConfigsPaginator struct {
	options     ListFunctionEventInvokeConfigsPaginatorOptions
	client      ListFunctionEventInvokeConfigsAPIClient
	params      *ListFunctionEventInvokeConfigsInput
	token0      *string
	begun, more bool
}

// NewListFunctionEventInvokeConfigsPaginator is a paginator; the input is not changed.
func NewListFunctionEventInvokeConfigsPaginator(client ListFunctionEventInvokeConfigsAPIClient, params *ListFunctionEventInvokeConfigsInput, optFns ...func(*ListFunctionEventInvokeConfigsPaginatorOptions)) *ListFunctionEventInvokeConfigsPaginator {
	if params == nil {
		params = &ListFunctionEventInvokeConfigsInput{}
	}
	options := ListFunctionEventInvokeConfigsPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListFunctionEventInvokeConfigsPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListFunctionEventInvokeConfigsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListFunctionEventInvokeConfigsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListFunctionEventInvokeConfigsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListFunctionEventInvokeConfigs(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListFunctionUrlConfigsAPIClient is a client of ListFunctionUrlConfigs, or what stands in for one.
type ListFunctionUrlConfigsAPIClient interface {
	ListFunctionUrlConfigs(context.Context, *ListFunctionUrlConfigsInput, ...func(*Options)) (*ListFunctionUrlConfigsOutput, error)
}

var _ ListFunctionUrlConfigsAPIClient = (*Client)(nil)

// ListFunctionUrlConfigsPaginatorOptions are options of a paginator.
type ListFunctionUrlConfigsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListFunctionUrlConfigsPaginator gets pages of ListFunctionUrlConfigs.
type ListFunctionUrlConfigsPaginator struct {
	options     ListFunctionUrlConfigsPaginatorOptions
	client      ListFunctionUrlConfigsAPIClient
	params      *ListFunctionUrlConfigsInput
	token0      *string
	begun, more bool
}

// NewListFunctionUrlConfigsPaginator is a paginator; the input is not changed.
func NewListFunctionUrlConfigsPaginator(client ListFunctionUrlConfigsAPIClient, params *ListFunctionUrlConfigsInput, optFns ...func(*ListFunctionUrlConfigsPaginatorOptions)) *ListFunctionUrlConfigsPaginator {
	if params == nil {
		params = &ListFunctionUrlConfigsInput{}
	}
	options := ListFunctionUrlConfigsPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListFunctionUrlConfigsPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListFunctionUrlConfigsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListFunctionUrlConfigsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListFunctionUrlConfigsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListFunctionUrlConfigs(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListFunctionVersionsByCapacityProviderAPIClient is a client of ListFunctionVersionsByCapacityProvider, or what stands in for one.
type ListFunctionVersionsByCapacityProviderAPIClient interface {
	ListFunctionVersionsByCapacityProvider(context.Context, *ListFunctionVersionsByCapacityProviderInput, ...func(*Options)) (*ListFunctionVersionsByCapacityProviderOutput, error)
}

var _ ListFunctionVersionsByCapacityProviderAPIClient = (*Client)(nil)

// ListFunctionVersionsByCapacityProviderPaginatorOptions are options of a paginator.
type ListFunctionVersionsByCapacityProviderPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListFunctionVersionsByCapacityProviderPaginator gets pages of ListFunctionVersionsByCapacityProvider.
type ListFunctionVersionsByCapacityProviderPaginator struct {
	options     ListFunctionVersionsByCapacityProviderPaginatorOptions
	client      ListFunctionVersionsByCapacityProviderAPIClient
	params      *ListFunctionVersionsByCapacityProviderInput
	token0      *string
	begun, more bool
}

// NewListFunctionVersionsByCapacityProviderPaginator is a paginator; the input is not changed.
func NewListFunctionVersionsByCapacityProviderPaginator(client ListFunctionVersionsByCapacityProviderAPIClient, params *ListFunctionVersionsByCapacityProviderInput, optFns ...func(*ListFunctionVersionsByCapacityProviderPaginatorOptions)) *ListFunctionVersionsByCapacityProviderPaginator {
	if params == nil {
		params = &ListFunctionVersionsByCapacityProviderInput{}
	}
	options := ListFunctionVersionsByCapacityProviderPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListFunctionVersionsByCapacityProviderPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListFunctionVersionsByCapacityProviderPaginator) HasMorePages() bool {
	return !p.begun || p.more
}

// NextPage gets the next page.
func (p *ListFunctionVersionsByCapacityProviderPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListFunctionVersionsByCapacityProviderOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListFunctionVersionsByCapacityProvider(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListFunctionsAPIClient is a client of ListFunctions, or what stands in for one.
type ListFunctionsAPIClient interface {
	ListFunctions(context.Context, *ListFunctionsInput, ...func(*Options)) (*ListFunctionsOutput, error)
}

var _ ListFunctionsAPIClient = (*Client)(nil)

// ListFunctionsPaginatorOptions are options of a paginator.
type ListFunctionsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListFunctionsPaginator gets pages of ListFunctions.
type ListFunctionsPaginator struct {
	options     ListFunctionsPaginatorOptions
	client      ListFunctionsAPIClient
	params      *ListFunctionsInput
	token0      *string
	begun, more bool
}

// NewListFunctionsPaginator is a paginator; the input is not changed.
func NewListFunctionsPaginator(client ListFunctionsAPIClient, params *ListFunctionsInput, optFns ...func(*ListFunctionsPaginatorOptions)) *ListFunctionsPaginator {
	if params == nil {
		params = &ListFunctionsInput{}
	}
	options := ListFunctionsPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListFunctionsPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListFunctionsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListFunctionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListFunctionsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListFunctions(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListFunctionsByCodeSigningConfigAPIClient is a client of ListFunctionsByCodeSigningConfig, or what stands in for one.
type ListFunctionsByCodeSigningConfigAPIClient interface {
	ListFunctionsByCodeSigningConfig(context.Context, *ListFunctionsByCodeSigningConfigInput, ...func(*Options)) (*ListFunctionsByCodeSigningConfigOutput, error)
}

var _ ListFunctionsByCodeSigningConfigAPIClient = (*Client)(nil)

// ListFunctionsByCodeSigningConfigPaginatorOptions are options of a paginator.
type ListFunctionsByCodeSigningConfigPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListFunctionsByCodeSigningConfigPaginator gets pages of ListFunctionsByCodeSigningConfig.
type ListFunctionsByCodeSigningConfigPaginator struct {
	options     ListFunctionsByCodeSigningConfigPaginatorOptions
	client      ListFunctionsByCodeSigningConfigAPIClient
	params      *ListFunctionsByCodeSigningConfigInput
	token0      *string
	begun, more bool
}

// NewListFunctionsByCodeSigningConfigPaginator is a paginator; the input is not changed.
func NewListFunctionsByCodeSigningConfigPaginator(client ListFunctionsByCodeSigningConfigAPIClient, params *ListFunctionsByCodeSigningConfigInput, optFns ...func(*ListFunctionsByCodeSigningConfigPaginatorOptions)) *ListFunctionsByCodeSigningConfigPaginator {
	if params == nil {
		params = &ListFunctionsByCodeSigningConfigInput{}
	}
	options := ListFunctionsByCodeSigningConfigPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListFunctionsByCodeSigningConfigPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListFunctionsByCodeSigningConfigPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListFunctionsByCodeSigningConfigPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListFunctionsByCodeSigningConfigOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListFunctionsByCodeSigningConfig(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListLayerVersionsAPIClient is a client of ListLayerVersions, or what stands in for one.
type ListLayerVersionsAPIClient interface {
	ListLayerVersions(context.Context, *ListLayerVersionsInput, ...func(*Options)) (*ListLayerVersionsOutput, error)
}

var _ ListLayerVersionsAPIClient = (*Client)(nil)

// ListLayerVersionsPaginatorOptions are options of a paginator.
type ListLayerVersionsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListLayerVersionsPaginator gets pages of ListLayerVersions.
type ListLayerVersionsPaginator struct {
	options     ListLayerVersionsPaginatorOptions
	client      ListLayerVersionsAPIClient
	params      *ListLayerVersionsInput
	token0      *string
	begun, more bool
}

// NewListLayerVersionsPaginator is a paginator; the input is not changed.
func NewListLayerVersionsPaginator(client ListLayerVersionsAPIClient, params *ListLayerVersionsInput, optFns ...func(*ListLayerVersionsPaginatorOptions)) *ListLayerVersionsPaginator {
	if params == nil {
		params = &ListLayerVersionsInput{}
	}
	options := ListLayerVersionsPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListLayerVersionsPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListLayerVersionsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListLayerVersionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListLayerVersionsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListLayerVersions(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListLayersAPIClient is a client of ListLayers, or what stands in for one.
type ListLayersAPIClient interface {
	ListLayers(context.Context, *ListLayersInput, ...func(*Options)) (*ListLayersOutput, error)
}

var _ ListLayersAPIClient = (*Client)(nil)

// ListLayersPaginatorOptions are options of a paginator.
type ListLayersPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListLayersPaginator gets pages of ListLayers.
type ListLayersPaginator struct {
	options     ListLayersPaginatorOptions
	client      ListLayersAPIClient
	params      *ListLayersInput
	token0      *string
	begun, more bool
}

// NewListLayersPaginator is a paginator; the input is not changed.
func NewListLayersPaginator(client ListLayersAPIClient, params *ListLayersInput, optFns ...func(*ListLayersPaginatorOptions)) *ListLayersPaginator {
	if params == nil {
		params = &ListLayersInput{}
	}
	options := ListLayersPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListLayersPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListLayersPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListLayersPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListLayersOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListLayers(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListProvisionedConcurrencyConfigsAPIClient is a client of ListProvisionedConcurrencyConfigs, or what stands in for one.
type ListProvisionedConcurrencyConfigsAPIClient interface {
	ListProvisionedConcurrencyConfigs(context.Context, *ListProvisionedConcurrencyConfigsInput, ...func(*Options)) (*ListProvisionedConcurrencyConfigsOutput, error)
}

var _ ListProvisionedConcurrencyConfigsAPIClient = (*Client)(nil)

// ListProvisionedConcurrencyConfigsPaginatorOptions are options of a paginator.
type ListProvisionedConcurrencyConfigsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListProvisionedConcurrencyConfigsPaginator gets pages of ListProvisionedConcurrencyConfigs.
type ListProvisionedConcurrencyConfigsPaginator struct {
	options     ListProvisionedConcurrencyConfigsPaginatorOptions
	client      ListProvisionedConcurrencyConfigsAPIClient
	params      *ListProvisionedConcurrencyConfigsInput
	token0      *string
	begun, more bool
}

// NewListProvisionedConcurrencyConfigsPaginator is a paginator; the input is not changed.
func NewListProvisionedConcurrencyConfigsPaginator(client ListProvisionedConcurrencyConfigsAPIClient, params *ListProvisionedConcurrencyConfigsInput, optFns ...func(*ListProvisionedConcurrencyConfigsPaginatorOptions)) *ListProvisionedConcurrencyConfigsPaginator {
	if params == nil {
		params = &ListProvisionedConcurrencyConfigsInput{}
	}
	options := ListProvisionedConcurrencyConfigsPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListProvisionedConcurrencyConfigsPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListProvisionedConcurrencyConfigsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListProvisionedConcurrencyConfigsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListProvisionedConcurrencyConfigsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListProvisionedConcurrencyConfigs(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListVersionsByFunctionAPIClient is a client of ListVersionsByFunction, or what stands in for one.
type ListVersionsByFunctionAPIClient interface {
	ListVersionsByFunction(context.Context, *ListVersionsByFunctionInput, ...func(*Options)) (*ListVersionsByFunctionOutput, error)
}

var _ ListVersionsByFunctionAPIClient = (*Client)(nil)

// ListVersionsByFunctionPaginatorOptions are options of a paginator.
type ListVersionsByFunctionPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListVersionsByFunctionPaginator gets pages of ListVersionsByFunction.
type ListVersionsByFunctionPaginator struct {
	options     ListVersionsByFunctionPaginatorOptions
	client      ListVersionsByFunctionAPIClient
	params      *ListVersionsByFunctionInput
	token0      *string
	begun, more bool
}

// NewListVersionsByFunctionPaginator is a paginator; the input is not changed.
func NewListVersionsByFunctionPaginator(client ListVersionsByFunctionAPIClient, params *ListVersionsByFunctionInput, optFns ...func(*ListVersionsByFunctionPaginatorOptions)) *ListVersionsByFunctionPaginator {
	if params == nil {
		params = &ListVersionsByFunctionInput{}
	}
	options := ListVersionsByFunctionPaginatorOptions{}
	if params.MaxItems != nil {
		options.Limit = int32(*params.MaxItems)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListVersionsByFunctionPaginator{options: options, client: client, params: params}
	p.token0 = params.Marker
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListVersionsByFunctionPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListVersionsByFunctionPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListVersionsByFunctionOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.Marker = p.token0
	params.MaxItems = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxItems = &limit
	}
	out, err := p.client.ListVersionsByFunction(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextMarker
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}
