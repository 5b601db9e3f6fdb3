// Code generated from the model of Amazon DynamoDB by cmd/generate. DO NOT EDIT.

package dynamodb

import (
	"context"
	"fmt"

	"github.com/libaws/libaws-go/service/dynamodb/types"
)

// ListBackupsAPIClient is a client of ListBackups, or what stands in for one.
type ListBackupsAPIClient interface {
	ListBackups(context.Context, *ListBackupsInput, ...func(*Options)) (*ListBackupsOutput, error)
}

var _ ListBackupsAPIClient = (*Client)(nil)

// ListBackupsPaginatorOptions are options of a paginator.
type ListBackupsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListBackupsPaginator gets pages of ListBackups.
type ListBackupsPaginator struct {
	options     ListBackupsPaginatorOptions
	client      ListBackupsAPIClient
	params      *ListBackupsInput
	token0      *string
	begun, more bool
}

// NewListBackupsPaginator is a paginator; the input is not changed.
func NewListBackupsPaginator(client ListBackupsAPIClient, params *ListBackupsInput, optFns ...func(*ListBackupsPaginatorOptions)) *ListBackupsPaginator {
	if params == nil {
		params = &ListBackupsInput{}
	}
	options := ListBackupsPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListBackupsPaginator{options: options, client: client, params: params}
	p.token0 = params.ExclusiveStartBackupArn
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListBackupsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListBackupsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListBackupsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.ExclusiveStartBackupArn = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.ListBackups(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.LastEvaluatedBackupArn
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListBulkOperationsAPIClient is a client of ListBulkOperations, or what stands in for one.
type ListBulkOperationsAPIClient interface {
	ListBulkOperations(context.Context, *ListBulkOperationsInput, ...func(*Options)) (*ListBulkOperationsOutput, error)
}

var _ ListBulkOperationsAPIClient = (*Client)(nil)

// ListBulkOperationsPaginatorOptions are options of a paginator.
type ListBulkOperationsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListBulkOperationsPaginator gets pages of ListBulkOperations.
type ListBulkOperationsPaginator struct {
	options     ListBulkOperationsPaginatorOptions
	client      ListBulkOperationsAPIClient
	params      *ListBulkOperationsInput
	token0      *string
	begun, more bool
}

// NewListBulkOperationsPaginator is a paginator; the input is not changed.
func NewListBulkOperationsPaginator(client ListBulkOperationsAPIClient, params *ListBulkOperationsInput, optFns ...func(*ListBulkOperationsPaginatorOptions)) *ListBulkOperationsPaginator {
	if params == nil {
		params = &ListBulkOperationsInput{}
	}
	options := ListBulkOperationsPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListBulkOperationsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListBulkOperationsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListBulkOperationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListBulkOperationsOutput, error) {
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
	out, err := p.client.ListBulkOperations(ctx, params, optFns...)
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

// ListContributorInsightsAPIClient is a client of ListContributorInsights, or what stands in for one.
type ListContributorInsightsAPIClient interface {
	ListContributorInsights(context.Context, *ListContributorInsightsInput, ...func(*Options)) (*ListContributorInsightsOutput, error)
}

var _ ListContributorInsightsAPIClient = (*Client)(nil)

// ListContributorInsightsPaginatorOptions are options of a paginator.
type ListContributorInsightsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListContributorInsightsPaginator gets pages of ListContributorInsights.
type ListContributorInsightsPaginator struct {
	options     ListContributorInsightsPaginatorOptions
	client      ListContributorInsightsAPIClient
	params      *ListContributorInsightsInput
	token0      *string
	begun, more bool
}

// NewListContributorInsightsPaginator is a paginator; the input is not changed.
func NewListContributorInsightsPaginator(client ListContributorInsightsAPIClient, params *ListContributorInsightsInput, optFns ...func(*ListContributorInsightsPaginatorOptions)) *ListContributorInsightsPaginator {
	if params == nil {
		params = &ListContributorInsightsInput{}
	}
	options := ListContributorInsightsPaginatorOptions{}
	options.Limit = int32(params.MaxResults)
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListContributorInsightsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListContributorInsightsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListContributorInsightsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListContributorInsightsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.NextToken = p.token0
	params.MaxResults = int32(p.options.Limit)
	out, err := p.client.ListContributorInsights(ctx, params, optFns...)
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

// ListExportsAPIClient is a client of ListExports, or what stands in for one.
type ListExportsAPIClient interface {
	ListExports(context.Context, *ListExportsInput, ...func(*Options)) (*ListExportsOutput, error)
}

var _ ListExportsAPIClient = (*Client)(nil)

// ListExportsPaginatorOptions are options of a paginator.
type ListExportsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListExportsPaginator gets pages of ListExports.
type ListExportsPaginator struct {
	options     ListExportsPaginatorOptions
	client      ListExportsAPIClient
	params      *ListExportsInput
	token0      *string
	begun, more bool
}

// NewListExportsPaginator is a paginator; the input is not changed.
func NewListExportsPaginator(client ListExportsAPIClient, params *ListExportsInput, optFns ...func(*ListExportsPaginatorOptions)) *ListExportsPaginator {
	if params == nil {
		params = &ListExportsInput{}
	}
	options := ListExportsPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListExportsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListExportsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListExportsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListExportsOutput, error) {
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
	out, err := p.client.ListExports(ctx, params, optFns...)
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

// ListImportsAPIClient is a client of ListImports, or what stands in for one.
type ListImportsAPIClient interface {
	ListImports(context.Context, *ListImportsInput, ...func(*Options)) (*ListImportsOutput, error)
}

var _ ListImportsAPIClient = (*Client)(nil)

// ListImportsPaginatorOptions are options of a paginator.
type ListImportsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListImportsPaginator gets pages of ListImports.
type ListImportsPaginator struct {
	options     ListImportsPaginatorOptions
	client      ListImportsAPIClient
	params      *ListImportsInput
	token0      *string
	begun, more bool
}

// NewListImportsPaginator is a paginator; the input is not changed.
func NewListImportsPaginator(client ListImportsAPIClient, params *ListImportsInput, optFns ...func(*ListImportsPaginatorOptions)) *ListImportsPaginator {
	if params == nil {
		params = &ListImportsInput{}
	}
	options := ListImportsPaginatorOptions{}
	if params.PageSize != nil {
		options.Limit = int32(*params.PageSize)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListImportsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListImportsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListImportsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListImportsOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.NextToken = p.token0
	params.PageSize = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.PageSize = &limit
	}
	out, err := p.client.ListImports(ctx, params, optFns...)
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

// ListTablesAPIClient is a client of ListTables, or what stands in for one.
type ListTablesAPIClient interface {
	ListTables(context.Context, *ListTablesInput, ...func(*Options)) (*ListTablesOutput, error)
}

var _ ListTablesAPIClient = (*Client)(nil)

// ListTablesPaginatorOptions are options of a paginator.
type ListTablesPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListTablesPaginator gets pages of ListTables.
type ListTablesPaginator struct {
	options     ListTablesPaginatorOptions
	client      ListTablesAPIClient
	params      *ListTablesInput
	token0      *string
	begun, more bool
}

// NewListTablesPaginator is a paginator; the input is not changed.
func NewListTablesPaginator(client ListTablesAPIClient, params *ListTablesInput, optFns ...func(*ListTablesPaginatorOptions)) *ListTablesPaginator {
	if params == nil {
		params = &ListTablesInput{}
	}
	options := ListTablesPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListTablesPaginator{options: options, client: client, params: params}
	p.token0 = params.ExclusiveStartTableName
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListTablesPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListTablesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListTablesOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.ExclusiveStartTableName = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.ListTables(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	last0 := p.token0
	p.token0 = nil
	p.token0 = out.LastEvaluatedTableName
	p.more = p.token0 != nil && len(*p.token0) != 0
	if p.options.StopOnDuplicateToken && p.token0 != nil && last0 != nil && *p.token0 == *last0 {
		p.more = false
	}
	return out, nil
}

// ListTagsOfResourceAPIClient is a client of ListTagsOfResource, or what stands in for one.
type ListTagsOfResourceAPIClient interface {
	ListTagsOfResource(context.Context, *ListTagsOfResourceInput, ...func(*Options)) (*ListTagsOfResourceOutput, error)
}

var _ ListTagsOfResourceAPIClient = (*Client)(nil)

// ListTagsOfResourcePaginatorOptions are options of a paginator.
type ListTagsOfResourcePaginatorOptions struct {
	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListTagsOfResourcePaginator gets pages of ListTagsOfResource.
type ListTagsOfResourcePaginator struct {
	options     ListTagsOfResourcePaginatorOptions
	client      ListTagsOfResourceAPIClient
	params      *ListTagsOfResourceInput
	token0      *string
	begun, more bool
}

// NewListTagsOfResourcePaginator is a paginator; the input is not changed.
func NewListTagsOfResourcePaginator(client ListTagsOfResourceAPIClient, params *ListTagsOfResourceInput, optFns ...func(*ListTagsOfResourcePaginatorOptions)) *ListTagsOfResourcePaginator {
	if params == nil {
		params = &ListTagsOfResourceInput{}
	}
	options := ListTagsOfResourcePaginatorOptions{}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListTagsOfResourcePaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListTagsOfResourcePaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListTagsOfResourcePaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListTagsOfResourceOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.NextToken = p.token0
	out, err := p.client.ListTagsOfResource(ctx, params, optFns...)
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

// QueryAPIClient is a client of Query, or what stands in for one.
type QueryAPIClient interface {
	Query(context.Context, *QueryInput, ...func(*Options)) (*QueryOutput, error)
}

var _ QueryAPIClient = (*Client)(nil)

// QueryPaginatorOptions are options of a paginator.
type QueryPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// QueryPaginator gets pages of Query.
type QueryPaginator struct {
	options     QueryPaginatorOptions
	client      QueryAPIClient
	params      *QueryInput
	token0      map[string]types.AttributeValue
	begun, more bool
}

// NewQueryPaginator is a paginator; the input is not changed.
func NewQueryPaginator(client QueryAPIClient, params *QueryInput, optFns ...func(*QueryPaginatorOptions)) *QueryPaginator {
	if params == nil {
		params = &QueryInput{}
	}
	options := QueryPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &QueryPaginator{options: options, client: client, params: params}
	p.token0 = params.ExclusiveStartKey
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *QueryPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *QueryPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*QueryOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.ExclusiveStartKey = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.Query(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	p.token0 = nil
	p.token0 = out.LastEvaluatedKey
	p.more = len(p.token0) != 0
	return out, nil
}

// ScanAPIClient is a client of Scan, or what stands in for one.
type ScanAPIClient interface {
	Scan(context.Context, *ScanInput, ...func(*Options)) (*ScanOutput, error)
}

var _ ScanAPIClient = (*Client)(nil)

// ScanPaginatorOptions are options of a paginator.
type ScanPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ScanPaginator gets pages of Scan.
type ScanPaginator struct {
	options     ScanPaginatorOptions
	client      ScanAPIClient
	params      *ScanInput
	token0      map[string]types.AttributeValue
	begun, more bool
}

// NewScanPaginator is a paginator; the input is not changed.
func NewScanPaginator(client ScanAPIClient, params *ScanInput, optFns ...func(*ScanPaginatorOptions)) *ScanPaginator {
	if params == nil {
		params = &ScanInput{}
	}
	options := ScanPaginatorOptions{}
	if params.Limit != nil {
		options.Limit = int32(*params.Limit)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ScanPaginator{options: options, client: client, params: params}
	p.token0 = params.ExclusiveStartKey
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ScanPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ScanPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ScanOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.ExclusiveStartKey = p.token0
	params.Limit = nil
	if p.options.Limit > 0 {
		limit := int32(p.options.Limit)
		params.Limit = &limit
	}
	out, err := p.client.Scan(ctx, params, optFns...)
	if err != nil {
		return nil, err
	}
	p.begun = true
	p.token0 = nil
	p.token0 = out.LastEvaluatedKey
	p.more = len(p.token0) != 0
	return out, nil
}
