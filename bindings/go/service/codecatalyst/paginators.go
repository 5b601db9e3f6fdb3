// Code generated from the model of Amazon CodeCatalyst by cmd/generate. DO NOT EDIT.

package codecatalyst

import (
	"context"
	"fmt"
)

// ListAccessTokensAPIClient is a client of ListAccessTokens, or what stands in for one.
type ListAccessTokensAPIClient interface {
	ListAccessTokens(context.Context, *ListAccessTokensInput, ...func(*Options)) (*ListAccessTokensOutput, error)
}

var _ ListAccessTokensAPIClient = (*Client)(nil)

// ListAccessTokensPaginatorOptions are options of a paginator.
type ListAccessTokensPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListAccessTokensPaginator gets pages of ListAccessTokens.
type ListAccessTokensPaginator struct {
	options     ListAccessTokensPaginatorOptions
	client      ListAccessTokensAPIClient
	params      *ListAccessTokensInput
	token0      *string
	begun, more bool
}

// NewListAccessTokensPaginator is a paginator; the input is not changed.
func NewListAccessTokensPaginator(client ListAccessTokensAPIClient, params *ListAccessTokensInput, optFns ...func(*ListAccessTokensPaginatorOptions)) *ListAccessTokensPaginator {
	if params == nil {
		params = &ListAccessTokensInput{}
	}
	options := ListAccessTokensPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListAccessTokensPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListAccessTokensPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListAccessTokensPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListAccessTokensOutput, error) {
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
	out, err := p.client.ListAccessTokens(ctx, params, optFns...)
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

// ListDevEnvironmentSessionsAPIClient is a client of ListDevEnvironmentSessions, or what stands in for one.
type ListDevEnvironmentSessionsAPIClient interface {
	ListDevEnvironmentSessions(context.Context, *ListDevEnvironmentSessionsInput, ...func(*Options)) (*ListDevEnvironmentSessionsOutput, error)
}

var _ ListDevEnvironmentSessionsAPIClient = (*Client)(nil)

// ListDevEnvironmentSessionsPaginatorOptions are options of a paginator.
type ListDevEnvironmentSessionsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListDevEnvironmentSessionsPaginator gets pages of ListDevEnvironmentSessions.
type ListDevEnvironmentSessionsPaginator struct {
	options     ListDevEnvironmentSessionsPaginatorOptions
	client      ListDevEnvironmentSessionsAPIClient
	params      *ListDevEnvironmentSessionsInput
	token0      *string
	begun, more bool
}

// NewListDevEnvironmentSessionsPaginator is a paginator; the input is not changed.
func NewListDevEnvironmentSessionsPaginator(client ListDevEnvironmentSessionsAPIClient, params *ListDevEnvironmentSessionsInput, optFns ...func(*ListDevEnvironmentSessionsPaginatorOptions)) *ListDevEnvironmentSessionsPaginator {
	if params == nil {
		params = &ListDevEnvironmentSessionsInput{}
	}
	options := ListDevEnvironmentSessionsPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListDevEnvironmentSessionsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListDevEnvironmentSessionsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListDevEnvironmentSessionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListDevEnvironmentSessionsOutput, error) {
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
	out, err := p.client.ListDevEnvironmentSessions(ctx, params, optFns...)
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

// ListDevEnvironmentsAPIClient is a client of ListDevEnvironments, or what stands in for one.
type ListDevEnvironmentsAPIClient interface {
	ListDevEnvironments(context.Context, *ListDevEnvironmentsInput, ...func(*Options)) (*ListDevEnvironmentsOutput, error)
}

var _ ListDevEnvironmentsAPIClient = (*Client)(nil)

// ListDevEnvironmentsPaginatorOptions are options of a paginator.
type ListDevEnvironmentsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListDevEnvironmentsPaginator gets pages of ListDevEnvironments.
type ListDevEnvironmentsPaginator struct {
	options     ListDevEnvironmentsPaginatorOptions
	client      ListDevEnvironmentsAPIClient
	params      *ListDevEnvironmentsInput
	token0      *string
	begun, more bool
}

// NewListDevEnvironmentsPaginator is a paginator; the input is not changed.
func NewListDevEnvironmentsPaginator(client ListDevEnvironmentsAPIClient, params *ListDevEnvironmentsInput, optFns ...func(*ListDevEnvironmentsPaginatorOptions)) *ListDevEnvironmentsPaginator {
	if params == nil {
		params = &ListDevEnvironmentsInput{}
	}
	options := ListDevEnvironmentsPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListDevEnvironmentsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListDevEnvironmentsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListDevEnvironmentsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListDevEnvironmentsOutput, error) {
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
	out, err := p.client.ListDevEnvironments(ctx, params, optFns...)
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

// ListEventLogsAPIClient is a client of ListEventLogs, or what stands in for one.
type ListEventLogsAPIClient interface {
	ListEventLogs(context.Context, *ListEventLogsInput, ...func(*Options)) (*ListEventLogsOutput, error)
}

var _ ListEventLogsAPIClient = (*Client)(nil)

// ListEventLogsPaginatorOptions are options of a paginator.
type ListEventLogsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListEventLogsPaginator gets pages of ListEventLogs.
type ListEventLogsPaginator struct {
	options     ListEventLogsPaginatorOptions
	client      ListEventLogsAPIClient
	params      *ListEventLogsInput
	token0      *string
	begun, more bool
}

// NewListEventLogsPaginator is a paginator; the input is not changed.
func NewListEventLogsPaginator(client ListEventLogsAPIClient, params *ListEventLogsInput, optFns ...func(*ListEventLogsPaginatorOptions)) *ListEventLogsPaginator {
	if params == nil {
		params = &ListEventLogsInput{}
	}
	options := ListEventLogsPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListEventLogsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListEventLogsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListEventLogsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListEventLogsOutput, error) {
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
	out, err := p.client.ListEventLogs(ctx, params, optFns...)
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

// ListProjectsAPIClient is a client of ListProjects, or what stands in for one.
type ListProjectsAPIClient interface {
	ListProjects(context.Context, *ListProjectsInput, ...func(*Options)) (*ListProjectsOutput, error)
}

var _ ListProjectsAPIClient = (*Client)(nil)

// ListProjectsPaginatorOptions are options of a paginator.
type ListProjectsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListProjectsPaginator gets pages of ListProjects.
type ListProjectsPaginator struct {
	options     ListProjectsPaginatorOptions
	client      ListProjectsAPIClient
	params      *ListProjectsInput
	token0      *string
	begun, more bool
}

// NewListProjectsPaginator is a paginator; the input is not changed.
func NewListProjectsPaginator(client ListProjectsAPIClient, params *ListProjectsInput, optFns ...func(*ListProjectsPaginatorOptions)) *ListProjectsPaginator {
	if params == nil {
		params = &ListProjectsInput{}
	}
	options := ListProjectsPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListProjectsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListProjectsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListProjectsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListProjectsOutput, error) {
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
	out, err := p.client.ListProjects(ctx, params, optFns...)
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

// ListSourceRepositoriesAPIClient is a client of ListSourceRepositories, or what stands in for one.
type ListSourceRepositoriesAPIClient interface {
	ListSourceRepositories(context.Context, *ListSourceRepositoriesInput, ...func(*Options)) (*ListSourceRepositoriesOutput, error)
}

var _ ListSourceRepositoriesAPIClient = (*Client)(nil)

// ListSourceRepositoriesPaginatorOptions are options of a paginator.
type ListSourceRepositoriesPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListSourceRepositoriesPaginator gets pages of ListSourceRepositories.
type ListSourceRepositoriesPaginator struct {
	options     ListSourceRepositoriesPaginatorOptions
	client      ListSourceRepositoriesAPIClient
	params      *ListSourceRepositoriesInput
	token0      *string
	begun, more bool
}

// NewListSourceRepositoriesPaginator is a paginator; the input is not changed.
func NewListSourceRepositoriesPaginator(client ListSourceRepositoriesAPIClient, params *ListSourceRepositoriesInput, optFns ...func(*ListSourceRepositoriesPaginatorOptions)) *ListSourceRepositoriesPaginator {
	if params == nil {
		params = &ListSourceRepositoriesInput{}
	}
	options := ListSourceRepositoriesPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListSourceRepositoriesPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListSourceRepositoriesPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListSourceRepositoriesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListSourceRepositoriesOutput, error) {
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
	out, err := p.client.ListSourceRepositories(ctx, params, optFns...)
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

// ListSourceRepositoryBranchesAPIClient is a client of ListSourceRepositoryBranches, or what stands in for one.
type ListSourceRepositoryBranchesAPIClient interface {
	ListSourceRepositoryBranches(context.Context, *ListSourceRepositoryBranchesInput, ...func(*Options)) (*ListSourceRepositoryBranchesOutput, error)
}

var _ ListSourceRepositoryBranchesAPIClient = (*Client)(nil)

// ListSourceRepositoryBranchesPaginatorOptions are options of a paginator.
type ListSourceRepositoryBranchesPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListSourceRepositoryBranchesPaginator gets pages of ListSourceRepositoryBranches.
type ListSourceRepositoryBranchesPaginator struct {
	options     ListSourceRepositoryBranchesPaginatorOptions
	client      ListSourceRepositoryBranchesAPIClient
	params      *ListSourceRepositoryBranchesInput
	token0      *string
	begun, more bool
}

// NewListSourceRepositoryBranchesPaginator is a paginator; the input is not changed.
func NewListSourceRepositoryBranchesPaginator(client ListSourceRepositoryBranchesAPIClient, params *ListSourceRepositoryBranchesInput, optFns ...func(*ListSourceRepositoryBranchesPaginatorOptions)) *ListSourceRepositoryBranchesPaginator {
	if params == nil {
		params = &ListSourceRepositoryBranchesInput{}
	}
	options := ListSourceRepositoryBranchesPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListSourceRepositoryBranchesPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListSourceRepositoryBranchesPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListSourceRepositoryBranchesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListSourceRepositoryBranchesOutput, error) {
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
	out, err := p.client.ListSourceRepositoryBranches(ctx, params, optFns...)
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

// ListSpacesAPIClient is a client of ListSpaces, or what stands in for one.
type ListSpacesAPIClient interface {
	ListSpaces(context.Context, *ListSpacesInput, ...func(*Options)) (*ListSpacesOutput, error)
}

var _ ListSpacesAPIClient = (*Client)(nil)

// ListSpacesPaginatorOptions are options of a paginator.
type ListSpacesPaginatorOptions struct {
	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListSpacesPaginator gets pages of ListSpaces.
type ListSpacesPaginator struct {
	options     ListSpacesPaginatorOptions
	client      ListSpacesAPIClient
	params      *ListSpacesInput
	token0      *string
	begun, more bool
}

// NewListSpacesPaginator is a paginator; the input is not changed.
func NewListSpacesPaginator(client ListSpacesAPIClient, params *ListSpacesInput, optFns ...func(*ListSpacesPaginatorOptions)) *ListSpacesPaginator {
	if params == nil {
		params = &ListSpacesInput{}
	}
	options := ListSpacesPaginatorOptions{}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListSpacesPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListSpacesPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListSpacesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListSpacesOutput, error) {
	if !p.HasMorePages() {
		return nil, fmt.Errorf("no more pages available")
	}
	copied := *p.params
	params := &copied
	params.NextToken = p.token0
	out, err := p.client.ListSpaces(ctx, params, optFns...)
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

// ListWorkflowRunsAPIClient is a client of ListWorkflowRuns, or what stands in for one.
type ListWorkflowRunsAPIClient interface {
	ListWorkflowRuns(context.Context, *ListWorkflowRunsInput, ...func(*Options)) (*ListWorkflowRunsOutput, error)
}

var _ ListWorkflowRunsAPIClient = (*Client)(nil)

// ListWorkflowRunsPaginatorOptions are options of a paginator.
type ListWorkflowRunsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListWorkflowRunsPaginator gets pages of ListWorkflowRuns.
type ListWorkflowRunsPaginator struct {
	options     ListWorkflowRunsPaginatorOptions
	client      ListWorkflowRunsAPIClient
	params      *ListWorkflowRunsInput
	token0      *string
	begun, more bool
}

// NewListWorkflowRunsPaginator is a paginator; the input is not changed.
func NewListWorkflowRunsPaginator(client ListWorkflowRunsAPIClient, params *ListWorkflowRunsInput, optFns ...func(*ListWorkflowRunsPaginatorOptions)) *ListWorkflowRunsPaginator {
	if params == nil {
		params = &ListWorkflowRunsInput{}
	}
	options := ListWorkflowRunsPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListWorkflowRunsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListWorkflowRunsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListWorkflowRunsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListWorkflowRunsOutput, error) {
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
	out, err := p.client.ListWorkflowRuns(ctx, params, optFns...)
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

// ListWorkflowsAPIClient is a client of ListWorkflows, or what stands in for one.
type ListWorkflowsAPIClient interface {
	ListWorkflows(context.Context, *ListWorkflowsInput, ...func(*Options)) (*ListWorkflowsOutput, error)
}

var _ ListWorkflowsAPIClient = (*Client)(nil)

// ListWorkflowsPaginatorOptions are options of a paginator.
type ListWorkflowsPaginatorOptions struct {
	// Limit is how many results a page has at most; 0 leaves that to the service.
	Limit int32

	// StopOnDuplicateToken ends at a token that leads to the page it came with.
	StopOnDuplicateToken bool
}

// ListWorkflowsPaginator gets pages of ListWorkflows.
type ListWorkflowsPaginator struct {
	options     ListWorkflowsPaginatorOptions
	client      ListWorkflowsAPIClient
	params      *ListWorkflowsInput
	token0      *string
	begun, more bool
}

// NewListWorkflowsPaginator is a paginator; the input is not changed.
func NewListWorkflowsPaginator(client ListWorkflowsAPIClient, params *ListWorkflowsInput, optFns ...func(*ListWorkflowsPaginatorOptions)) *ListWorkflowsPaginator {
	if params == nil {
		params = &ListWorkflowsInput{}
	}
	options := ListWorkflowsPaginatorOptions{}
	if params.MaxResults != nil {
		options.Limit = int32(*params.MaxResults)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	p := &ListWorkflowsPaginator{options: options, client: client, params: params}
	p.token0 = params.NextToken
	return p
}

// HasMorePages says whether there may be a page to get.
func (p *ListWorkflowsPaginator) HasMorePages() bool { return !p.begun || p.more }

// NextPage gets the next page.
func (p *ListWorkflowsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListWorkflowsOutput, error) {
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
	out, err := p.client.ListWorkflows(ctx, params, optFns...)
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
