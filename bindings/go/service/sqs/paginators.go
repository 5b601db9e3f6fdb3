// Code generated from the model of Amazon Simple Queue Service by cmd/generate. DO NOT EDIT.

package sqs

import (
	"context"
	"fmt"
)

// ListDeadLetterSourceQueuesAPIClient is a client of ListDeadLetterSourceQueues, or what stands in for one.
type ListDeadLetterSourceQueuesAPIClient interface {
	ListDeadLetterSourceQueues(context.Context, *ListDeadLetterSourceQueuesInput, ...func(*Options)) (*ListDeadLetterSourceQueuesOutput, error)
}

var _ ListDeadLetterSourceQueuesAPIClient = (*Client)(nil)

// ListDeadLetterSourceQueuesPaginatorOptions are options of a paginator.
type ListDeadLetterSourceQueuesPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListDeadLetterSourceQueuesPaginator gets pages of ListDeadLetterSourceQueues.
type ListDeadLetterSourceQueuesPaginator struct {
	options     ListDeadLetterSourceQueuesPaginatorOptions
	client      ListDeadLetterSourceQueuesAPIClient
	params      *ListDeadLetterSourceQueuesInput
	token0      *string
	begun, more bool
}

// NewListDeadLetterSourceQueuesPaginator is a paginator; the input is not changed.
func NewListDeadLetterSourceQueuesPaginator(client ListDeadLetterSourceQueuesAPIClient, params *ListDeadLetterSourceQueuesInput, optFns ...func(*ListDeadLetterSourceQueuesPaginatorOptions)) *ListDeadLetterSourceQueuesPaginator {
	if params == nil {
		params = &ListDeadLetterSourceQueuesInput{}
	}
	options := ListDeadLetterSourceQueuesPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListDeadLetterSourceQueuesPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListDeadLetterSourceQueuesPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListDeadLetterSourceQueuesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListDeadLetterSourceQueuesOutput, error) {
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
	out, err := p.client.ListDeadLetterSourceQueues(ctx, params, optFns...)
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
