// Code generated from the model of Amazon Kinesis by cmd/generate. DO NOT EDIT.

package kinesis

import (
	"context"
	"fmt"
)

// ListChannelsAPIClient is a client of ListChannels, or what stands in for one.
type ListChannelsAPIClient interface {
	ListChannels(context.Context, *ListChannelsInput, ...func(*Options)) (*ListChannelsOutput, error)
}

var _ ListChannelsAPIClient = (*Client)(nil)

// ListChannelsPaginatorOptions are options of a paginator.
type ListChannelsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListChannelsPaginator gets pages of ListChannels.
type ListChannelsPaginator struct {
	options     ListChannelsPaginatorOptions
	client      ListChannelsAPIClient
	params      *ListChannelsInput
	token0      *string
	begun, more bool
}

// NewListChannelsPaginator is a paginator; the input is not changed.
func NewListChannelsPaginator(client ListChannelsAPIClient, params *ListChannelsInput, optFns ...func(*ListChannelsPaginatorOptions)) *ListChannelsPaginator {
	if params == nil {
		params = &ListChannelsInput{}
	}
	options := ListChannelsPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListChannelsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListChannelsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListChannelsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListChannelsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.NextToken = p.token0
	params.MaxResults = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxResults = &limit
	}
	out, err := p.client.ListChannels(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextToken
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListQueuesAPIClient is a client of ListQueues, or what stands in for one.
type ListQueuesAPIClient interface {
	ListQueues(context.Context, *ListQueuesInput, ...func(*Options)) (*ListQueuesOutput, error)
}

var _ ListQueuesAPIClient = (*Client)(nil)

// ListQueuesPaginatorOptions are options of a paginator.
type ListQueuesPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListQueuesPaginator gets pages of ListQueues.
type ListQueuesPaginator struct {
	options     ListQueuesPaginatorOptions
	client      ListQueuesAPIClient
	params      *ListQueuesInput
	token0      *string
	begun, more bool
}

// NewListQueuesPaginator is a paginator; the input is not changed.
func NewListQueuesPaginator(client ListQueuesAPIClient, params *ListQueuesInput, optFns ...func(*ListQueuesPaginatorOptions)) *ListQueuesPaginator {
	if params == nil {
		params = &ListQueuesInput{}
	}
	options := ListQueuesPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListQueuesPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListQueuesPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListQueuesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListQueuesOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.NextToken = p.token0
	params.MaxResults = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxResults = &limit
	}
	out, err := p.client.ListQueues(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextToken
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListShardsAPIClient is a client of ListShards, or what stands in for one.
type ListShardsAPIClient interface {
	ListShards(context.Context, *ListShardsInput, ...func(*Options)) (*ListShardsOutput, error)
}

var _ ListShardsAPIClient = (*Client)(nil)

// ListShardsPaginatorOptions are options of a paginator.
type ListShardsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListShardsPaginator gets pages of ListShards.
type ListShardsPaginator struct {
	options     ListShardsPaginatorOptions
	client      ListShardsAPIClient
	params      *ListShardsInput
	token0      *string
	begun, more bool
}

// NewListShardsPaginator is a paginator; the input is not changed.
func NewListShardsPaginator(client ListShardsAPIClient, params *ListShardsInput, optFns ...func(*ListShardsPaginatorOptions)) *ListShardsPaginator {
	if params == nil {
		params = &ListShardsInput{}
	}
	options := ListShardsPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListShardsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListShardsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListShardsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListShardsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.NextToken = p.token0
	params.MaxResults = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxResults = &limit
	}
	out, err := p.client.ListShards(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextToken
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListStreamConsumersAPIClient is a client of ListStreamConsumers, or what stands in for one.
type ListStreamConsumersAPIClient interface {
	ListStreamConsumers(context.Context, *ListStreamConsumersInput, ...func(*Options)) (*ListStreamConsumersOutput, error)
}

var _ ListStreamConsumersAPIClient = (*Client)(nil)

// ListStreamConsumersPaginatorOptions are options of a paginator.
type ListStreamConsumersPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListStreamConsumersPaginator gets pages of ListStreamConsumers.
type ListStreamConsumersPaginator struct {
	options     ListStreamConsumersPaginatorOptions
	client      ListStreamConsumersAPIClient
	params      *ListStreamConsumersInput
	token0      *string
	begun, more bool
}

// NewListStreamConsumersPaginator is a paginator; the input is not changed.
func NewListStreamConsumersPaginator(client ListStreamConsumersAPIClient, params *ListStreamConsumersInput, optFns ...func(*ListStreamConsumersPaginatorOptions)) *ListStreamConsumersPaginator {
	if params == nil {
		params = &ListStreamConsumersInput{}
	}
	options := ListStreamConsumersPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListStreamConsumersPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListStreamConsumersPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListStreamConsumersPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListStreamConsumersOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.NextToken = p.token0
	params.MaxResults = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.MaxResults = &limit
	}
	out, err := p.client.ListStreamConsumers(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextToken
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListStreamsAPIClient is a client of ListStreams, or what stands in for one.
type ListStreamsAPIClient interface {
	ListStreams(context.Context, *ListStreamsInput, ...func(*Options)) (*ListStreamsOutput, error)
}

var _ ListStreamsAPIClient = (*Client)(nil)

// ListStreamsPaginatorOptions are options of a paginator.
type ListStreamsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListStreamsPaginator gets pages of ListStreams.
type ListStreamsPaginator struct {
	options     ListStreamsPaginatorOptions
	client      ListStreamsAPIClient
	params      *ListStreamsInput
	token0      *string
	begun, more bool
}

// NewListStreamsPaginator is a paginator; the input is not changed.
func NewListStreamsPaginator(client ListStreamsAPIClient, params *ListStreamsInput, optFns ...func(*ListStreamsPaginatorOptions)) *ListStreamsPaginator {
	if params == nil {
		params = &ListStreamsInput{}
	}
	options := ListStreamsPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListStreamsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListStreamsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListStreamsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListStreamsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.NextToken = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.ListStreams(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.NextToken
	p.more = p.token0 != nil && len(*p.token0) != 0
	p.more = p.more && out.HasMoreStreams
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}
