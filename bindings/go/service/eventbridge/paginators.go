// Code generated from the model of Amazon EventBridge by cmd/generate. DO NOT EDIT.

package eventbridge

import (
	"context"
	"fmt"
)

// ListRuleNamesByTargetAPIClient is a client of ListRuleNamesByTarget, or what stands in for one.
type ListRuleNamesByTargetAPIClient interface {
	ListRuleNamesByTarget(context.Context, *ListRuleNamesByTargetInput, ...func(*Options)) (*ListRuleNamesByTargetOutput, error)
}

var _ ListRuleNamesByTargetAPIClient = (*Client)(nil)

// ListRuleNamesByTargetPaginatorOptions are options of a paginator.
type ListRuleNamesByTargetPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListRuleNamesByTargetPaginator gets pages of ListRuleNamesByTarget.
type ListRuleNamesByTargetPaginator struct {
	options     ListRuleNamesByTargetPaginatorOptions
	client      ListRuleNamesByTargetAPIClient
	params      *ListRuleNamesByTargetInput
	token0      *string
	begun, more bool
}

// NewListRuleNamesByTargetPaginator is a paginator; the input is not changed.
func NewListRuleNamesByTargetPaginator(client ListRuleNamesByTargetAPIClient, params *ListRuleNamesByTargetInput, optFns ...func(*ListRuleNamesByTargetPaginatorOptions)) *ListRuleNamesByTargetPaginator {
	if params == nil {
		params = &ListRuleNamesByTargetInput{}
	}
	options := ListRuleNamesByTargetPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListRuleNamesByTargetPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListRuleNamesByTargetPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListRuleNamesByTargetPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListRuleNamesByTargetOutput, error) {
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
	out, err := p.client.ListRuleNamesByTarget(ctx, params, optFns...)
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

// ListRulesAPIClient is a client of ListRules, or what stands in for one.
type ListRulesAPIClient interface {
	ListRules(context.Context, *ListRulesInput, ...func(*Options)) (*ListRulesOutput, error)
}

var _ ListRulesAPIClient = (*Client)(nil)

// ListRulesPaginatorOptions are options of a paginator.
type ListRulesPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListRulesPaginator gets pages of ListRules.
type ListRulesPaginator struct {
	options     ListRulesPaginatorOptions
	client      ListRulesAPIClient
	params      *ListRulesInput
	token0      *string
	begun, more bool
}

// NewListRulesPaginator is a paginator; the input is not changed.
func NewListRulesPaginator(client ListRulesAPIClient, params *ListRulesInput, optFns ...func(*ListRulesPaginatorOptions)) *ListRulesPaginator {
	if params == nil {
		params = &ListRulesInput{}
	}
	options := ListRulesPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListRulesPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListRulesPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListRulesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListRulesOutput, error) {
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
	out, err := p.client.ListRules(ctx, params, optFns...)
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

// ListTargetsByRuleAPIClient is a client of ListTargetsByRule, or what stands in for one.
type ListTargetsByRuleAPIClient interface {
	ListTargetsByRule(context.Context, *ListTargetsByRuleInput, ...func(*Options)) (*ListTargetsByRuleOutput, error)
}

var _ ListTargetsByRuleAPIClient = (*Client)(nil)

// ListTargetsByRulePaginatorOptions are options of a paginator.
type ListTargetsByRulePaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListTargetsByRulePaginator gets pages of ListTargetsByRule.
type ListTargetsByRulePaginator struct {
	options     ListTargetsByRulePaginatorOptions
	client      ListTargetsByRuleAPIClient
	params      *ListTargetsByRuleInput
	token0      *string
	begun, more bool
}

// NewListTargetsByRulePaginator is a paginator; the input is not changed.
func NewListTargetsByRulePaginator(client ListTargetsByRuleAPIClient, params *ListTargetsByRuleInput, optFns ...func(*ListTargetsByRulePaginatorOptions)) *ListTargetsByRulePaginator {
	if params == nil {
		params = &ListTargetsByRuleInput{}
	}
	options := ListTargetsByRulePaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListTargetsByRulePaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListTargetsByRulePaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListTargetsByRulePaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListTargetsByRuleOutput, error) {
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
	out, err := p.client.ListTargetsByRule(ctx, params, optFns...)
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
