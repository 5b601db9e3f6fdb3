// Code generated from the model of Amazon Cognito Identity by cmd/generate. DO NOT EDIT.

package cognitoidentity

import (
	"context"
	"fmt"
)

// ListIdentityPoolsAPIClient is a client of ListIdentityPools, or what stands in for one.
type ListIdentityPoolsAPIClient interface {
	ListIdentityPools(context.Context, *ListIdentityPoolsInput, ...func(*Options)) (*ListIdentityPoolsOutput, error)
}

var _ ListIdentityPoolsAPIClient = (*Client)(nil)

// ListIdentityPoolsPaginatorOptions are options of a paginator.
type ListIdentityPoolsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListIdentityPoolsPaginator gets pages of ListIdentityPools.
type ListIdentityPoolsPaginator struct {
	options     ListIdentityPoolsPaginatorOptions
	client      ListIdentityPoolsAPIClient
	params      *ListIdentityPoolsInput
	token0      *string
	begun, more bool
}

// NewListIdentityPoolsPaginator is a paginator; the input is not changed.
func NewListIdentityPoolsPaginator(client ListIdentityPoolsAPIClient, params *ListIdentityPoolsInput, optFns ...func(*ListIdentityPoolsPaginatorOptions)) *ListIdentityPoolsPaginator {
	if params == nil {
		params = &ListIdentityPoolsInput{}
	}
	options := ListIdentityPoolsPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListIdentityPoolsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListIdentityPoolsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListIdentityPoolsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListIdentityPoolsOutput, error) {
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
	out, err := p.client.ListIdentityPools(ctx, params, optFns...)
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
