// Code generated from the model of Amazon DynamoDB by cmd/generate. DO NOT EDIT.

package dynamodb

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/dynamodb/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// BatchExecuteStatementInput is what BatchExecuteStatement takes.
type BatchExecuteStatementInput struct {
	// Required.
	Statements             []types.BatchStatementRequest
	ReturnConsumedCapacity types.ReturnConsumedCapacity
}

// BatchExecuteStatementOutput is what BatchExecuteStatement gives.
type BatchExecuteStatementOutput struct {
	Responses        []types.BatchStatementResponse
	ConsumedCapacity []types.ConsumedCapacity

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// BatchExecuteStatement calls the operation of that name.
func (c *Client) BatchExecuteStatement(ctx context.Context, params *BatchExecuteStatementInput, optFns ...func(*Options)) (*BatchExecuteStatementOutput, error) {
	if params == nil {
		params = &BatchExecuteStatementInput{}
	}
	out, err := c.invoke(ctx, &opBatchExecuteStatement, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*BatchExecuteStatementOutput), nil
}

var opBatchExecuteStatement = runtime.Op{
	Service: &service,
	Name:    "BatchExecuteStatement",
	Input:   "BatchExecuteStatementInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpBatchExecuteStatementInput(w, in.(*BatchExecuteStatementInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(BatchExecuteStatementOutput)
		decodeOpBatchExecuteStatementOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*BatchExecuteStatementOutput).ResultMetadata },
}

// BatchGetItemInput is what BatchGetItem takes.
type BatchGetItemInput struct {
	// Required.
	RequestItems           map[string]types.KeysAndAttributes
	ReturnConsumedCapacity types.ReturnConsumedCapacity
}

// BatchGetItemOutput is what BatchGetItem gives.
type BatchGetItemOutput struct {
	Responses        map[string][]map[string]types.AttributeValue
	UnprocessedKeys  map[string]types.KeysAndAttributes
	ConsumedCapacity []types.ConsumedCapacity

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// BatchGetItem calls the operation of that name.
func (c *Client) BatchGetItem(ctx context.Context, params *BatchGetItemInput, optFns ...func(*Options)) (*BatchGetItemOutput, error) {
	if params == nil {
		params = &BatchGetItemInput{}
	}
	out, err := c.invoke(ctx, &opBatchGetItem, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*BatchGetItemOutput), nil
}

var opBatchGetItem = runtime.Op{
	Service: &service,
	Name:    "BatchGetItem",
	Input:   "BatchGetItemInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpBatchGetItemInput(w, in.(*BatchGetItemInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(BatchGetItemOutput)
		decodeOpBatchGetItemOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*BatchGetItemOutput).ResultMetadata },
}

// BatchWriteItemInput is what BatchWriteItem takes.
type BatchWriteItemInput struct {
	// Required.
	RequestItems                map[string][]types.WriteRequest
	ReturnConsumedCapacity      types.ReturnConsumedCapacity
	ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics
}

// BatchWriteItemOutput is what BatchWriteItem gives.
type BatchWriteItemOutput struct {
	UnprocessedItems      map[string][]types.WriteRequest
	ItemCollectionMetrics map[string][]types.ItemCollectionMetrics
	ConsumedCapacity      []types.ConsumedCapacity

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// BatchWriteItem calls the operation of that name.
func (c *Client) BatchWriteItem(ctx context.Context, params *BatchWriteItemInput, optFns ...func(*Options)) (*BatchWriteItemOutput, error) {
	if params == nil {
		params = &BatchWriteItemInput{}
	}
	out, err := c.invoke(ctx, &opBatchWriteItem, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*BatchWriteItemOutput), nil
}

var opBatchWriteItem = runtime.Op{
	Service: &service,
	Name:    "BatchWriteItem",
	Input:   "BatchWriteItemInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpBatchWriteItemInput(w, in.(*BatchWriteItemInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(BatchWriteItemOutput)
		decodeOpBatchWriteItemOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*BatchWriteItemOutput).ResultMetadata },
}

// CancelBulkOperationInput is what CancelBulkOperation takes.
type CancelBulkOperationInput struct {
	// Required.
	BulkOperationArn *string
}

// CancelBulkOperationOutput is what CancelBulkOperation gives.
type CancelBulkOperationOutput struct {
	BulkOperationArn    *string
	BulkOperationStatus types.BulkOperationStatus

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CancelBulkOperation calls the operation of that name.
func (c *Client) CancelBulkOperation(ctx context.Context, params *CancelBulkOperationInput, optFns ...func(*Options)) (*CancelBulkOperationOutput, error) {
	if params == nil {
		params = &CancelBulkOperationInput{}
	}
	out, err := c.invoke(ctx, &opCancelBulkOperation, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CancelBulkOperationOutput), nil
}

var opCancelBulkOperation = runtime.Op{
	Service: &service,
	Name:    "CancelBulkOperation",
	Input:   "CancelBulkOperationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCancelBulkOperationInput(w, in.(*CancelBulkOperationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CancelBulkOperationOutput)
		decodeOpCancelBulkOperationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CancelBulkOperationOutput).ResultMetadata },
}

// CreateBackupInput is what CreateBackup takes.
type CreateBackupInput struct {
	// Required.
	TableName *string
	// Required.
	BackupName *string
}

// CreateBackupOutput is what CreateBackup gives.
type CreateBackupOutput struct {
	BackupDetails *types.BackupDetails

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateBackup calls the operation of that name.
func (c *Client) CreateBackup(ctx context.Context, params *CreateBackupInput, optFns ...func(*Options)) (*CreateBackupOutput, error) {
	if params == nil {
		params = &CreateBackupInput{}
	}
	out, err := c.invoke(ctx, &opCreateBackup, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateBackupOutput), nil
}

var opCreateBackup = runtime.Op{
	Service: &service,
	Name:    "CreateBackup",
	Input:   "CreateBackupInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateBackupInput(w, in.(*CreateBackupInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateBackupOutput)
		decodeOpCreateBackupOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateBackupOutput).ResultMetadata },
}

// CreateGlobalTableInput is what CreateGlobalTable takes.
type CreateGlobalTableInput struct {
	// Required.
	GlobalTableName *string
	// Required.
	ReplicationGroup []types.Replica
}

// CreateGlobalTableOutput is what CreateGlobalTable gives.
type CreateGlobalTableOutput struct {
	GlobalTableDescription *types.GlobalTableDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateGlobalTable calls the operation of that name.
func (c *Client) CreateGlobalTable(ctx context.Context, params *CreateGlobalTableInput, optFns ...func(*Options)) (*CreateGlobalTableOutput, error) {
	if params == nil {
		params = &CreateGlobalTableInput{}
	}
	out, err := c.invoke(ctx, &opCreateGlobalTable, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateGlobalTableOutput), nil
}

var opCreateGlobalTable = runtime.Op{
	Service: &service,
	Name:    "CreateGlobalTable",
	Input:   "CreateGlobalTableInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateGlobalTableInput(w, in.(*CreateGlobalTableInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateGlobalTableOutput)
		decodeOpCreateGlobalTableOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateGlobalTableOutput).ResultMetadata },
}

// CreateTableInput is what CreateTable takes.
type CreateTableInput struct {
	AttributeDefinitions []types.AttributeDefinition
	// Required.
	TableName                          *string
	KeySchema                          []types.KeySchemaElement
	LocalSecondaryIndexes              []types.LocalSecondaryIndex
	GlobalSecondaryIndexes             []types.GlobalSecondaryIndex
	BillingMode                        types.BillingMode
	ProvisionedThroughput              *types.ProvisionedThroughput
	StreamSpecification                *types.StreamSpecification
	SSESpecification                   *types.SSESpecification
	Tags                               []types.Tag
	TableClass                         types.TableClass
	DeletionProtectionEnabled          *bool
	WarmThroughput                     *types.WarmThroughput
	ResourcePolicy                     *string
	OnDemandThroughput                 *types.OnDemandThroughput
	GlobalTableSourceArn               *string
	GlobalTableSettingsReplicationMode types.GlobalTableSettingsReplicationMode
	VectorIndexes                      []types.VectorIndex
}

// CreateTableOutput is what CreateTable gives.
type CreateTableOutput struct {
	TableDescription *types.TableDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateTable calls the operation of that name.
func (c *Client) CreateTable(ctx context.Context, params *CreateTableInput, optFns ...func(*Options)) (*CreateTableOutput, error) {
	if params == nil {
		params = &CreateTableInput{}
	}
	out, err := c.invoke(ctx, &opCreateTable, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateTableOutput), nil
}

var opCreateTable = runtime.Op{
	Service: &service,
	Name:    "CreateTable",
	Input:   "CreateTableInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateTableInput(w, in.(*CreateTableInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateTableOutput)
		decodeOpCreateTableOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateTableOutput).ResultMetadata },
}

// DeleteBackupInput is what DeleteBackup takes.
type DeleteBackupInput struct {
	// Required.
	BackupArn *string
}

// DeleteBackupOutput is what DeleteBackup gives.
type DeleteBackupOutput struct {
	BackupDescription *types.BackupDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBackup calls the operation of that name.
func (c *Client) DeleteBackup(ctx context.Context, params *DeleteBackupInput, optFns ...func(*Options)) (*DeleteBackupOutput, error) {
	if params == nil {
		params = &DeleteBackupInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBackup, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBackupOutput), nil
}

var opDeleteBackup = runtime.Op{
	Service: &service,
	Name:    "DeleteBackup",
	Input:   "DeleteBackupInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteBackupInput(w, in.(*DeleteBackupInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBackupOutput)
		decodeOpDeleteBackupOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteBackupOutput).ResultMetadata },
}

// DeleteItemInput is what DeleteItem takes.
type DeleteItemInput struct {
	// Required.
	TableName *string
	// Required.
	Key                                 map[string]types.AttributeValue
	Expected                            map[string]types.ExpectedAttributeValue
	ConditionalOperator                 types.ConditionalOperator
	ReturnValues                        types.ReturnValue
	ReturnConsumedCapacity              types.ReturnConsumedCapacity
	ReturnItemCollectionMetrics         types.ReturnItemCollectionMetrics
	ConditionExpression                 *string
	ExpressionAttributeNames            map[string]string
	ExpressionAttributeValues           map[string]types.AttributeValue
	ReturnValuesOnConditionCheckFailure types.ReturnValuesOnConditionCheckFailure
}

// DeleteItemOutput is what DeleteItem gives.
type DeleteItemOutput struct {
	Attributes            map[string]types.AttributeValue
	ConsumedCapacity      *types.ConsumedCapacity
	ItemCollectionMetrics *types.ItemCollectionMetrics

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteItem calls the operation of that name.
func (c *Client) DeleteItem(ctx context.Context, params *DeleteItemInput, optFns ...func(*Options)) (*DeleteItemOutput, error) {
	if params == nil {
		params = &DeleteItemInput{}
	}
	out, err := c.invoke(ctx, &opDeleteItem, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteItemOutput), nil
}

var opDeleteItem = runtime.Op{
	Service: &service,
	Name:    "DeleteItem",
	Input:   "DeleteItemInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteItemInput(w, in.(*DeleteItemInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteItemOutput)
		decodeOpDeleteItemOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteItemOutput).ResultMetadata },
}

// DeleteResourcePolicyInput is what DeleteResourcePolicy takes.
type DeleteResourcePolicyInput struct {
	// Required.
	ResourceArn        *string
	ExpectedRevisionId *string
}

// DeleteResourcePolicyOutput is what DeleteResourcePolicy gives.
type DeleteResourcePolicyOutput struct {
	RevisionId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteResourcePolicy calls the operation of that name.
func (c *Client) DeleteResourcePolicy(ctx context.Context, params *DeleteResourcePolicyInput, optFns ...func(*Options)) (*DeleteResourcePolicyOutput, error) {
	if params == nil {
		params = &DeleteResourcePolicyInput{}
	}
	out, err := c.invoke(ctx, &opDeleteResourcePolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteResourcePolicyOutput), nil
}

var opDeleteResourcePolicy = runtime.Op{
	Service: &service,
	Name:    "DeleteResourcePolicy",
	Input:   "DeleteResourcePolicyInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteResourcePolicyInput(w, in.(*DeleteResourcePolicyInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteResourcePolicyOutput)
		decodeOpDeleteResourcePolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteResourcePolicyOutput).ResultMetadata },
}

// DeleteTableInput is what DeleteTable takes.
type DeleteTableInput struct {
	// Required.
	TableName *string
}

// DeleteTableOutput is what DeleteTable gives.
type DeleteTableOutput struct {
	TableDescription *types.TableDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteTable calls the operation of that name.
func (c *Client) DeleteTable(ctx context.Context, params *DeleteTableInput, optFns ...func(*Options)) (*DeleteTableOutput, error) {
	if params == nil {
		params = &DeleteTableInput{}
	}
	out, err := c.invoke(ctx, &opDeleteTable, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteTableOutput), nil
}

var opDeleteTable = runtime.Op{
	Service: &service,
	Name:    "DeleteTable",
	Input:   "DeleteTableInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteTableInput(w, in.(*DeleteTableInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteTableOutput)
		decodeOpDeleteTableOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteTableOutput).ResultMetadata },
}

// DescribeBackupInput is what DescribeBackup takes.
type DescribeBackupInput struct {
	// Required.
	BackupArn *string
}

// DescribeBackupOutput is what DescribeBackup gives.
type DescribeBackupOutput struct {
	BackupDescription *types.BackupDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeBackup calls the operation of that name.
func (c *Client) DescribeBackup(ctx context.Context, params *DescribeBackupInput, optFns ...func(*Options)) (*DescribeBackupOutput, error) {
	if params == nil {
		params = &DescribeBackupInput{}
	}
	out, err := c.invoke(ctx, &opDescribeBackup, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeBackupOutput), nil
}

var opDescribeBackup = runtime.Op{
	Service: &service,
	Name:    "DescribeBackup",
	Input:   "DescribeBackupInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeBackupInput(w, in.(*DescribeBackupInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeBackupOutput)
		decodeOpDescribeBackupOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeBackupOutput).ResultMetadata },
}

// DescribeBulkOperationInput is what DescribeBulkOperation takes.
type DescribeBulkOperationInput struct {
	// Required.
	BulkOperationArn *string
}

// DescribeBulkOperationOutput is what DescribeBulkOperation gives.
type DescribeBulkOperationOutput struct {
	BulkOperationDescription *types.BulkOperationDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeBulkOperation calls the operation of that name.
func (c *Client) DescribeBulkOperation(ctx context.Context, params *DescribeBulkOperationInput, optFns ...func(*Options)) (*DescribeBulkOperationOutput, error) {
	if params == nil {
		params = &DescribeBulkOperationInput{}
	}
	out, err := c.invoke(ctx, &opDescribeBulkOperation, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeBulkOperationOutput), nil
}

var opDescribeBulkOperation = runtime.Op{
	Service: &service,
	Name:    "DescribeBulkOperation",
	Input:   "DescribeBulkOperationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeBulkOperationInput(w, in.(*DescribeBulkOperationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeBulkOperationOutput)
		decodeOpDescribeBulkOperationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeBulkOperationOutput).ResultMetadata },
}

// DescribeContinuousBackupsInput is what DescribeContinuousBackups takes.
type DescribeContinuousBackupsInput struct {
	// Required.
	TableName *string
}

// DescribeContinuousBackupsOutput is what DescribeContinuousBackups gives.
type DescribeContinuousBackupsOutput struct {
	ContinuousBackupsDescription *types.ContinuousBackupsDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeContinuousBackups calls the operation of that name.
func (c *Client) DescribeContinuousBackups(ctx context.Context, params *DescribeContinuousBackupsInput, optFns ...func(*Options)) (*DescribeContinuousBackupsOutput, error) {
	if params == nil {
		params = &DescribeContinuousBackupsInput{}
	}
	out, err := c.invoke(ctx, &opDescribeContinuousBackups, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeContinuousBackupsOutput), nil
}

var opDescribeContinuousBackups = runtime.Op{
	Service: &service,
	Name:    "DescribeContinuousBackups",
	Input:   "DescribeContinuousBackupsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeContinuousBackupsInput(w, in.(*DescribeContinuousBackupsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeContinuousBackupsOutput)
		decodeOpDescribeContinuousBackupsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DescribeContinuousBackupsOutput).ResultMetadata
	},
}

// DescribeContributorInsightsInput is what DescribeContributorInsights takes.
type DescribeContributorInsightsInput struct {
	// Required.
	TableName *string
	IndexName *string
}

// DescribeContributorInsightsOutput is what DescribeContributorInsights gives.
type DescribeContributorInsightsOutput struct {
	TableName                   *string
	IndexName                   *string
	ContributorInsightsRuleList []string
	ContributorInsightsStatus   types.ContributorInsightsStatus
	LastUpdateDateTime          *time.Time
	FailureException            *types.FailureException
	ContributorInsightsMode     types.ContributorInsightsMode

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeContributorInsights calls the operation of that name.
func (c *Client) DescribeContributorInsights(ctx context.Context, params *DescribeContributorInsightsInput, optFns ...func(*Options)) (*DescribeContributorInsightsOutput, error) {
	if params == nil {
		params = &DescribeContributorInsightsInput{}
	}
	out, err := c.invoke(ctx, &opDescribeContributorInsights, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeContributorInsightsOutput), nil
}

var opDescribeContributorInsights = runtime.Op{
	Service: &service,
	Name:    "DescribeContributorInsights",
	Input:   "DescribeContributorInsightsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeContributorInsightsInput(w, in.(*DescribeContributorInsightsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeContributorInsightsOutput)
		decodeOpDescribeContributorInsightsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DescribeContributorInsightsOutput).ResultMetadata
	},
}

// DescribeEndpointsInput is what DescribeEndpoints takes.
type DescribeEndpointsInput struct {
}

// DescribeEndpointsOutput is what DescribeEndpoints gives.
type DescribeEndpointsOutput struct {
	Endpoints []types.Endpoint

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeEndpoints calls the operation of that name.
func (c *Client) DescribeEndpoints(ctx context.Context, params *DescribeEndpointsInput, optFns ...func(*Options)) (*DescribeEndpointsOutput, error) {
	if params == nil {
		params = &DescribeEndpointsInput{}
	}
	out, err := c.invoke(ctx, &opDescribeEndpoints, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeEndpointsOutput), nil
}

var opDescribeEndpoints = runtime.Op{
	Service: &service,
	Name:    "DescribeEndpoints",
	Input:   "DescribeEndpointsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeEndpointsInput(w, in.(*DescribeEndpointsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeEndpointsOutput)
		decodeOpDescribeEndpointsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeEndpointsOutput).ResultMetadata },
}

// DescribeExportInput is what DescribeExport takes.
type DescribeExportInput struct {
	// Required.
	ExportArn *string
}

// DescribeExportOutput is what DescribeExport gives.
type DescribeExportOutput struct {
	ExportDescription *types.ExportDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeExport calls the operation of that name.
func (c *Client) DescribeExport(ctx context.Context, params *DescribeExportInput, optFns ...func(*Options)) (*DescribeExportOutput, error) {
	if params == nil {
		params = &DescribeExportInput{}
	}
	out, err := c.invoke(ctx, &opDescribeExport, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeExportOutput), nil
}

var opDescribeExport = runtime.Op{
	Service: &service,
	Name:    "DescribeExport",
	Input:   "DescribeExportInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeExportInput(w, in.(*DescribeExportInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeExportOutput)
		decodeOpDescribeExportOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeExportOutput).ResultMetadata },
}

// DescribeGlobalTableInput is what DescribeGlobalTable takes.
type DescribeGlobalTableInput struct {
	// Required.
	GlobalTableName *string
}

// DescribeGlobalTableOutput is what DescribeGlobalTable gives.
type DescribeGlobalTableOutput struct {
	GlobalTableDescription *types.GlobalTableDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeGlobalTable calls the operation of that name.
func (c *Client) DescribeGlobalTable(ctx context.Context, params *DescribeGlobalTableInput, optFns ...func(*Options)) (*DescribeGlobalTableOutput, error) {
	if params == nil {
		params = &DescribeGlobalTableInput{}
	}
	out, err := c.invoke(ctx, &opDescribeGlobalTable, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeGlobalTableOutput), nil
}

var opDescribeGlobalTable = runtime.Op{
	Service: &service,
	Name:    "DescribeGlobalTable",
	Input:   "DescribeGlobalTableInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeGlobalTableInput(w, in.(*DescribeGlobalTableInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeGlobalTableOutput)
		decodeOpDescribeGlobalTableOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeGlobalTableOutput).ResultMetadata },
}

// DescribeGlobalTableSettingsInput is what DescribeGlobalTableSettings takes.
type DescribeGlobalTableSettingsInput struct {
	// Required.
	GlobalTableName *string
}

// DescribeGlobalTableSettingsOutput is what DescribeGlobalTableSettings gives.
type DescribeGlobalTableSettingsOutput struct {
	GlobalTableName *string
	ReplicaSettings []types.ReplicaSettingsDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeGlobalTableSettings calls the operation of that name.
func (c *Client) DescribeGlobalTableSettings(ctx context.Context, params *DescribeGlobalTableSettingsInput, optFns ...func(*Options)) (*DescribeGlobalTableSettingsOutput, error) {
	if params == nil {
		params = &DescribeGlobalTableSettingsInput{}
	}
	out, err := c.invoke(ctx, &opDescribeGlobalTableSettings, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeGlobalTableSettingsOutput), nil
}

var opDescribeGlobalTableSettings = runtime.Op{
	Service: &service,
	Name:    "DescribeGlobalTableSettings",
	Input:   "DescribeGlobalTableSettingsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeGlobalTableSettingsInput(w, in.(*DescribeGlobalTableSettingsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeGlobalTableSettingsOutput)
		decodeOpDescribeGlobalTableSettingsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DescribeGlobalTableSettingsOutput).ResultMetadata
	},
}

// DescribeImportInput is what DescribeImport takes.
type DescribeImportInput struct {
	// Required.
	ImportArn *string
}

// DescribeImportOutput is what DescribeImport gives.
type DescribeImportOutput struct {
	ImportTableDescription *types.ImportTableDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeImport calls the operation of that name.
func (c *Client) DescribeImport(ctx context.Context, params *DescribeImportInput, optFns ...func(*Options)) (*DescribeImportOutput, error) {
	if params == nil {
		params = &DescribeImportInput{}
	}
	out, err := c.invoke(ctx, &opDescribeImport, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeImportOutput), nil
}

var opDescribeImport = runtime.Op{
	Service: &service,
	Name:    "DescribeImport",
	Input:   "DescribeImportInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeImportInput(w, in.(*DescribeImportInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeImportOutput)
		decodeOpDescribeImportOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeImportOutput).ResultMetadata },
}

// DescribeKinesisStreamingDestinationInput is what DescribeKinesisStreamingDestination takes.
type DescribeKinesisStreamingDestinationInput struct {
	// Required.
	TableName *string
}

// DescribeKinesisStreamingDestinationOutput is what DescribeKinesisStreamingDestination gives.
type DescribeKinesisStreamingDestinationOutput struct {
	TableName                     *string
	KinesisDataStreamDestinations []types.KinesisDataStreamDestination

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeKinesisStreamingDestination calls the operation of that name.
func (c *Client) DescribeKinesisStreamingDestination(ctx context.Context, params *DescribeKinesisStreamingDestinationInput, optFns ...func(*Options)) (*DescribeKinesisStreamingDestinationOutput, error) {
	if params == nil {
		params = &DescribeKinesisStreamingDestinationInput{}
	}
	out, err := c.invoke(ctx, &opDescribeKinesisStreamingDestination, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeKinesisStreamingDestinationOutput), nil
}

var opDescribeKinesisStreamingDestination = runtime.Op{
	Service: &service,
	Name:    "DescribeKinesisStreamingDestination",
	Input:   "DescribeKinesisStreamingDestinationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeKinesisStreamingDestinationInput(w, in.(*DescribeKinesisStreamingDestinationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeKinesisStreamingDestinationOutput)
		decodeOpDescribeKinesisStreamingDestinationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DescribeKinesisStreamingDestinationOutput).ResultMetadata
	},
}

// DescribeLimitsInput is what DescribeLimits takes.
type DescribeLimitsInput struct {
}

// DescribeLimitsOutput is what DescribeLimits gives.
type DescribeLimitsOutput struct {
	AccountMaxReadCapacityUnits  *int64
	AccountMaxWriteCapacityUnits *int64
	TableMaxReadCapacityUnits    *int64
	TableMaxWriteCapacityUnits   *int64

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeLimits calls the operation of that name.
func (c *Client) DescribeLimits(ctx context.Context, params *DescribeLimitsInput, optFns ...func(*Options)) (*DescribeLimitsOutput, error) {
	if params == nil {
		params = &DescribeLimitsInput{}
	}
	out, err := c.invoke(ctx, &opDescribeLimits, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeLimitsOutput), nil
}

var opDescribeLimits = runtime.Op{
	Service: &service,
	Name:    "DescribeLimits",
	Input:   "DescribeLimitsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeLimitsInput(w, in.(*DescribeLimitsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeLimitsOutput)
		decodeOpDescribeLimitsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeLimitsOutput).ResultMetadata },
}

// DescribeTableInput is what DescribeTable takes.
type DescribeTableInput struct {
	// Required.
	TableName *string
}

// DescribeTableOutput is what DescribeTable gives.
type DescribeTableOutput struct {
	Table *types.TableDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeTable calls the operation of that name.
func (c *Client) DescribeTable(ctx context.Context, params *DescribeTableInput, optFns ...func(*Options)) (*DescribeTableOutput, error) {
	if params == nil {
		params = &DescribeTableInput{}
	}
	out, err := c.invoke(ctx, &opDescribeTable, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeTableOutput), nil
}

var opDescribeTable = runtime.Op{
	Service: &service,
	Name:    "DescribeTable",
	Input:   "DescribeTableInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeTableInput(w, in.(*DescribeTableInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeTableOutput)
		decodeOpDescribeTableOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeTableOutput).ResultMetadata },
}

// DescribeTableReplicaAutoScalingInput is what DescribeTableReplicaAutoScaling takes.
type DescribeTableReplicaAutoScalingInput struct {
	// Required.
	TableName *string
}

// DescribeTableReplicaAutoScalingOutput is what DescribeTableReplicaAutoScaling gives.
type DescribeTableReplicaAutoScalingOutput struct {
	TableAutoScalingDescription *types.TableAutoScalingDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeTableReplicaAutoScaling calls the operation of that name.
func (c *Client) DescribeTableReplicaAutoScaling(ctx context.Context, params *DescribeTableReplicaAutoScalingInput, optFns ...func(*Options)) (*DescribeTableReplicaAutoScalingOutput, error) {
	if params == nil {
		params = &DescribeTableReplicaAutoScalingInput{}
	}
	out, err := c.invoke(ctx, &opDescribeTableReplicaAutoScaling, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeTableReplicaAutoScalingOutput), nil
}

var opDescribeTableReplicaAutoScaling = runtime.Op{
	Service: &service,
	Name:    "DescribeTableReplicaAutoScaling",
	Input:   "DescribeTableReplicaAutoScalingInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeTableReplicaAutoScalingInput(w, in.(*DescribeTableReplicaAutoScalingInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeTableReplicaAutoScalingOutput)
		decodeOpDescribeTableReplicaAutoScalingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DescribeTableReplicaAutoScalingOutput).ResultMetadata
	},
}

// DescribeTimeToLiveInput is what DescribeTimeToLive takes.
type DescribeTimeToLiveInput struct {
	// Required.
	TableName *string
}

// DescribeTimeToLiveOutput is what DescribeTimeToLive gives.
type DescribeTimeToLiveOutput struct {
	TimeToLiveDescription *types.TimeToLiveDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeTimeToLive calls the operation of that name.
func (c *Client) DescribeTimeToLive(ctx context.Context, params *DescribeTimeToLiveInput, optFns ...func(*Options)) (*DescribeTimeToLiveOutput, error) {
	if params == nil {
		params = &DescribeTimeToLiveInput{}
	}
	out, err := c.invoke(ctx, &opDescribeTimeToLive, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeTimeToLiveOutput), nil
}

var opDescribeTimeToLive = runtime.Op{
	Service: &service,
	Name:    "DescribeTimeToLive",
	Input:   "DescribeTimeToLiveInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeTimeToLiveInput(w, in.(*DescribeTimeToLiveInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeTimeToLiveOutput)
		decodeOpDescribeTimeToLiveOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeTimeToLiveOutput).ResultMetadata },
}

// DisableKinesisStreamingDestinationInput is what DisableKinesisStreamingDestination takes.
type DisableKinesisStreamingDestinationInput struct {
	// Required.
	TableName *string
	// Required.
	StreamArn                           *string
	EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration
}

// DisableKinesisStreamingDestinationOutput is what DisableKinesisStreamingDestination gives.
type DisableKinesisStreamingDestinationOutput struct {
	TableName                           *string
	StreamArn                           *string
	DestinationStatus                   types.DestinationStatus
	EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DisableKinesisStreamingDestination calls the operation of that name.
func (c *Client) DisableKinesisStreamingDestination(ctx context.Context, params *DisableKinesisStreamingDestinationInput, optFns ...func(*Options)) (*DisableKinesisStreamingDestinationOutput, error) {
	if params == nil {
		params = &DisableKinesisStreamingDestinationInput{}
	}
	out, err := c.invoke(ctx, &opDisableKinesisStreamingDestination, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DisableKinesisStreamingDestinationOutput), nil
}

var opDisableKinesisStreamingDestination = runtime.Op{
	Service: &service,
	Name:    "DisableKinesisStreamingDestination",
	Input:   "DisableKinesisStreamingDestinationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDisableKinesisStreamingDestinationInput(w, in.(*DisableKinesisStreamingDestinationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DisableKinesisStreamingDestinationOutput)
		decodeOpDisableKinesisStreamingDestinationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DisableKinesisStreamingDestinationOutput).ResultMetadata
	},
}

// EnableKinesisStreamingDestinationInput is what EnableKinesisStreamingDestination takes.
type EnableKinesisStreamingDestinationInput struct {
	// Required.
	TableName *string
	// Required.
	StreamArn                           *string
	EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration
}

// EnableKinesisStreamingDestinationOutput is what EnableKinesisStreamingDestination gives.
type EnableKinesisStreamingDestinationOutput struct {
	TableName                           *string
	StreamArn                           *string
	DestinationStatus                   types.DestinationStatus
	EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// EnableKinesisStreamingDestination calls the operation of that name.
func (c *Client) EnableKinesisStreamingDestination(ctx context.Context, params *EnableKinesisStreamingDestinationInput, optFns ...func(*Options)) (*EnableKinesisStreamingDestinationOutput, error) {
	if params == nil {
		params = &EnableKinesisStreamingDestinationInput{}
	}
	out, err := c.invoke(ctx, &opEnableKinesisStreamingDestination, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*EnableKinesisStreamingDestinationOutput), nil
}

var opEnableKinesisStreamingDestination = runtime.Op{
	Service: &service,
	Name:    "EnableKinesisStreamingDestination",
	Input:   "EnableKinesisStreamingDestinationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpEnableKinesisStreamingDestinationInput(w, in.(*EnableKinesisStreamingDestinationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(EnableKinesisStreamingDestinationOutput)
		decodeOpEnableKinesisStreamingDestinationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*EnableKinesisStreamingDestinationOutput).ResultMetadata
	},
}

// ExecuteStatementInput is what ExecuteStatement takes.
type ExecuteStatementInput struct {
	// Required.
	Statement                           *string
	Parameters                          []types.AttributeValue
	ConsistentRead                      *bool
	NextToken                           *string
	ReturnConsumedCapacity              types.ReturnConsumedCapacity
	Limit                               *int32
	ReturnValuesOnConditionCheckFailure types.ReturnValuesOnConditionCheckFailure
}

// ExecuteStatementOutput is what ExecuteStatement gives.
type ExecuteStatementOutput struct {
	Items            []map[string]types.AttributeValue
	NextToken        *string
	ConsumedCapacity *types.ConsumedCapacity
	LastEvaluatedKey map[string]types.AttributeValue

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ExecuteStatement calls the operation of that name.
func (c *Client) ExecuteStatement(ctx context.Context, params *ExecuteStatementInput, optFns ...func(*Options)) (*ExecuteStatementOutput, error) {
	if params == nil {
		params = &ExecuteStatementInput{}
	}
	out, err := c.invoke(ctx, &opExecuteStatement, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ExecuteStatementOutput), nil
}

var opExecuteStatement = runtime.Op{
	Service: &service,
	Name:    "ExecuteStatement",
	Input:   "ExecuteStatementInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpExecuteStatementInput(w, in.(*ExecuteStatementInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ExecuteStatementOutput)
		decodeOpExecuteStatementOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ExecuteStatementOutput).ResultMetadata },
}

// ExecuteTransactionInput is what ExecuteTransaction takes.
type ExecuteTransactionInput struct {
	// Required.
	TransactStatements     []types.ParameterizedStatement
	ClientRequestToken     *string
	ReturnConsumedCapacity types.ReturnConsumedCapacity
}

// ExecuteTransactionOutput is what ExecuteTransaction gives.
type ExecuteTransactionOutput struct {
	Responses        []types.ItemResponse
	ConsumedCapacity []types.ConsumedCapacity

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ExecuteTransaction calls the operation of that name.
func (c *Client) ExecuteTransaction(ctx context.Context, params *ExecuteTransactionInput, optFns ...func(*Options)) (*ExecuteTransactionOutput, error) {
	if params == nil {
		params = &ExecuteTransactionInput{}
	}
	out, err := c.invoke(ctx, &opExecuteTransaction, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ExecuteTransactionOutput), nil
}

var opExecuteTransaction = runtime.Op{
	Service: &service,
	Name:    "ExecuteTransaction",
	Input:   "ExecuteTransactionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpExecuteTransactionInput(w, in.(*ExecuteTransactionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ExecuteTransactionOutput)
		decodeOpExecuteTransactionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ExecuteTransactionOutput).ResultMetadata },
}

// ExportTableToPointInTimeInput is what ExportTableToPointInTime takes.
type ExportTableToPointInTimeInput struct {
	// Required.
	TableArn    *string
	ExportTime  *time.Time
	ClientToken *string
	// Required.
	S3Bucket                       *string
	S3BucketOwner                  *string
	S3Prefix                       *string
	S3SseAlgorithm                 types.S3SseAlgorithm
	S3SseKmsKeyId                  *string
	ExportFormat                   types.ExportFormat
	ExportType                     types.ExportType
	IncrementalExportSpecification *types.IncrementalExportSpecification
	FilterSpecification            *types.FilterSpecification
}

// ExportTableToPointInTimeOutput is what ExportTableToPointInTime gives.
type ExportTableToPointInTimeOutput struct {
	ExportDescription *types.ExportDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ExportTableToPointInTime calls the operation of that name.
func (c *Client) ExportTableToPointInTime(ctx context.Context, params *ExportTableToPointInTimeInput, optFns ...func(*Options)) (*ExportTableToPointInTimeOutput, error) {
	if params == nil {
		params = &ExportTableToPointInTimeInput{}
	}
	out, err := c.invoke(ctx, &opExportTableToPointInTime, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ExportTableToPointInTimeOutput), nil
}

var opExportTableToPointInTime = runtime.Op{
	Service: &service,
	Name:    "ExportTableToPointInTime",
	Input:   "ExportTableToPointInTimeInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpExportTableToPointInTimeInput(w, in.(*ExportTableToPointInTimeInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ExportTableToPointInTimeOutput)
		decodeOpExportTableToPointInTimeOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ExportTableToPointInTimeOutput).ResultMetadata
	},
}

// GetItemInput is what GetItem takes.
type GetItemInput struct {
	// Required.
	TableName *string
	// Required.
	Key                      map[string]types.AttributeValue
	AttributesToGet          []string
	ConsistentRead           *bool
	ReturnConsumedCapacity   types.ReturnConsumedCapacity
	ProjectionExpression     *string
	ExpressionAttributeNames map[string]string
}

// GetItemOutput is what GetItem gives.
type GetItemOutput struct {
	Item             map[string]types.AttributeValue
	ConsumedCapacity *types.ConsumedCapacity

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetItem calls the operation of that name.
func (c *Client) GetItem(ctx context.Context, params *GetItemInput, optFns ...func(*Options)) (*GetItemOutput, error) {
	if params == nil {
		params = &GetItemInput{}
	}
	out, err := c.invoke(ctx, &opGetItem, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetItemOutput), nil
}

var opGetItem = runtime.Op{
	Service: &service,
	Name:    "GetItem",
	Input:   "GetItemInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetItemInput(w, in.(*GetItemInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetItemOutput)
		decodeOpGetItemOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetItemOutput).ResultMetadata },
}

// GetResourcePolicyInput is what GetResourcePolicy takes.
type GetResourcePolicyInput struct {
	// Required.
	ResourceArn *string
}

// GetResourcePolicyOutput is what GetResourcePolicy gives.
type GetResourcePolicyOutput struct {
	Policy     *string
	RevisionId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetResourcePolicy calls the operation of that name.
func (c *Client) GetResourcePolicy(ctx context.Context, params *GetResourcePolicyInput, optFns ...func(*Options)) (*GetResourcePolicyOutput, error) {
	if params == nil {
		params = &GetResourcePolicyInput{}
	}
	out, err := c.invoke(ctx, &opGetResourcePolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetResourcePolicyOutput), nil
}

var opGetResourcePolicy = runtime.Op{
	Service: &service,
	Name:    "GetResourcePolicy",
	Input:   "GetResourcePolicyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetResourcePolicyInput(w, in.(*GetResourcePolicyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetResourcePolicyOutput)
		decodeOpGetResourcePolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetResourcePolicyOutput).ResultMetadata },
}

// ImportTableInput is what ImportTable takes.
type ImportTableInput struct {
	ClientToken *string
	// Required.
	S3BucketSource *types.S3BucketSource
	// Required.
	InputFormat          types.InputFormat
	InputFormatOptions   *types.InputFormatOptions
	InputCompressionType types.InputCompressionType
	// Required.
	TableCreationParameters *types.TableCreationParameters
}

// ImportTableOutput is what ImportTable gives.
type ImportTableOutput struct {
	ImportTableDescription *types.ImportTableDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ImportTable calls the operation of that name.
func (c *Client) ImportTable(ctx context.Context, params *ImportTableInput, optFns ...func(*Options)) (*ImportTableOutput, error) {
	if params == nil {
		params = &ImportTableInput{}
	}
	out, err := c.invoke(ctx, &opImportTable, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ImportTableOutput), nil
}

var opImportTable = runtime.Op{
	Service: &service,
	Name:    "ImportTable",
	Input:   "ImportTableInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpImportTableInput(w, in.(*ImportTableInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ImportTableOutput)
		decodeOpImportTableOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ImportTableOutput).ResultMetadata },
}

// ListBackupsInput is what ListBackups takes.
type ListBackupsInput struct {
	TableName               *string
	Limit                   *int32
	TimeRangeLowerBound     *time.Time
	TimeRangeUpperBound     *time.Time
	ExclusiveStartBackupArn *string
	BackupType              types.BackupTypeFilter
}

// ListBackupsOutput is what ListBackups gives.
type ListBackupsOutput struct {
	BackupSummaries        []types.BackupSummary
	LastEvaluatedBackupArn *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListBackups calls the operation of that name.
func (c *Client) ListBackups(ctx context.Context, params *ListBackupsInput, optFns ...func(*Options)) (*ListBackupsOutput, error) {
	if params == nil {
		params = &ListBackupsInput{}
	}
	out, err := c.invoke(ctx, &opListBackups, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListBackupsOutput), nil
}

var opListBackups = runtime.Op{
	Service: &service,
	Name:    "ListBackups",
	Input:   "ListBackupsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListBackupsInput(w, in.(*ListBackupsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListBackupsOutput)
		decodeOpListBackupsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListBackupsOutput).ResultMetadata },
}

// ListBulkOperationsInput is what ListBulkOperations takes.
type ListBulkOperationsInput struct {
	MaxResults *int32
	NextToken  *string
}

// ListBulkOperationsOutput is what ListBulkOperations gives.
type ListBulkOperationsOutput struct {
	BulkOperationsSummaryList []types.BulkOperationSummary
	NextToken                 *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListBulkOperations calls the operation of that name.
func (c *Client) ListBulkOperations(ctx context.Context, params *ListBulkOperationsInput, optFns ...func(*Options)) (*ListBulkOperationsOutput, error) {
	if params == nil {
		params = &ListBulkOperationsInput{}
	}
	out, err := c.invoke(ctx, &opListBulkOperations, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListBulkOperationsOutput), nil
}

var opListBulkOperations = runtime.Op{
	Service: &service,
	Name:    "ListBulkOperations",
	Input:   "ListBulkOperationsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListBulkOperationsInput(w, in.(*ListBulkOperationsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListBulkOperationsOutput)
		decodeOpListBulkOperationsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListBulkOperationsOutput).ResultMetadata },
}

// ListContributorInsightsInput is what ListContributorInsights takes.
type ListContributorInsightsInput struct {
	TableName  *string
	NextToken  *string
	MaxResults int32
}

// ListContributorInsightsOutput is what ListContributorInsights gives.
type ListContributorInsightsOutput struct {
	ContributorInsightsSummaries []types.ContributorInsightsSummary
	NextToken                    *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListContributorInsights calls the operation of that name.
func (c *Client) ListContributorInsights(ctx context.Context, params *ListContributorInsightsInput, optFns ...func(*Options)) (*ListContributorInsightsOutput, error) {
	if params == nil {
		params = &ListContributorInsightsInput{}
	}
	out, err := c.invoke(ctx, &opListContributorInsights, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListContributorInsightsOutput), nil
}

var opListContributorInsights = runtime.Op{
	Service: &service,
	Name:    "ListContributorInsights",
	Input:   "ListContributorInsightsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListContributorInsightsInput(w, in.(*ListContributorInsightsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListContributorInsightsOutput)
		decodeOpListContributorInsightsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListContributorInsightsOutput).ResultMetadata
	},
}

// ListExportsInput is what ListExports takes.
type ListExportsInput struct {
	TableArn   *string
	MaxResults *int32
	NextToken  *string
}

// ListExportsOutput is what ListExports gives.
type ListExportsOutput struct {
	ExportSummaries []types.ExportSummary
	NextToken       *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListExports calls the operation of that name.
func (c *Client) ListExports(ctx context.Context, params *ListExportsInput, optFns ...func(*Options)) (*ListExportsOutput, error) {
	if params == nil {
		params = &ListExportsInput{}
	}
	out, err := c.invoke(ctx, &opListExports, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListExportsOutput), nil
}

var opListExports = runtime.Op{
	Service: &service,
	Name:    "ListExports",
	Input:   "ListExportsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListExportsInput(w, in.(*ListExportsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListExportsOutput)
		decodeOpListExportsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListExportsOutput).ResultMetadata },
}

// ListGlobalTablesInput is what ListGlobalTables takes.
type ListGlobalTablesInput struct {
	ExclusiveStartGlobalTableName *string
	Limit                         *int32
	RegionName                    *string
}

// ListGlobalTablesOutput is what ListGlobalTables gives.
type ListGlobalTablesOutput struct {
	GlobalTables                 []types.GlobalTable
	LastEvaluatedGlobalTableName *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListGlobalTables calls the operation of that name.
func (c *Client) ListGlobalTables(ctx context.Context, params *ListGlobalTablesInput, optFns ...func(*Options)) (*ListGlobalTablesOutput, error) {
	if params == nil {
		params = &ListGlobalTablesInput{}
	}
	out, err := c.invoke(ctx, &opListGlobalTables, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListGlobalTablesOutput), nil
}

var opListGlobalTables = runtime.Op{
	Service: &service,
	Name:    "ListGlobalTables",
	Input:   "ListGlobalTablesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListGlobalTablesInput(w, in.(*ListGlobalTablesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListGlobalTablesOutput)
		decodeOpListGlobalTablesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListGlobalTablesOutput).ResultMetadata },
}

// ListImportsInput is what ListImports takes.
type ListImportsInput struct {
	TableArn  *string
	PageSize  *int32
	NextToken *string
}

// ListImportsOutput is what ListImports gives.
type ListImportsOutput struct {
	ImportSummaryList []types.ImportSummary
	NextToken         *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListImports calls the operation of that name.
func (c *Client) ListImports(ctx context.Context, params *ListImportsInput, optFns ...func(*Options)) (*ListImportsOutput, error) {
	if params == nil {
		params = &ListImportsInput{}
	}
	out, err := c.invoke(ctx, &opListImports, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListImportsOutput), nil
}

var opListImports = runtime.Op{
	Service: &service,
	Name:    "ListImports",
	Input:   "ListImportsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListImportsInput(w, in.(*ListImportsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListImportsOutput)
		decodeOpListImportsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListImportsOutput).ResultMetadata },
}

// ListTablesInput is what ListTables takes.
type ListTablesInput struct {
	ExclusiveStartTableName *string
	Limit                   *int32
}

// ListTablesOutput is what ListTables gives.
type ListTablesOutput struct {
	TableNames             []string
	LastEvaluatedTableName *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListTables calls the operation of that name.
func (c *Client) ListTables(ctx context.Context, params *ListTablesInput, optFns ...func(*Options)) (*ListTablesOutput, error) {
	if params == nil {
		params = &ListTablesInput{}
	}
	out, err := c.invoke(ctx, &opListTables, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListTablesOutput), nil
}

var opListTables = runtime.Op{
	Service: &service,
	Name:    "ListTables",
	Input:   "ListTablesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListTablesInput(w, in.(*ListTablesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListTablesOutput)
		decodeOpListTablesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListTablesOutput).ResultMetadata },
}

// ListTagsOfResourceInput is what ListTagsOfResource takes.
type ListTagsOfResourceInput struct {
	// Required.
	ResourceArn *string
	NextToken   *string
}

// ListTagsOfResourceOutput is what ListTagsOfResource gives.
type ListTagsOfResourceOutput struct {
	Tags      []types.Tag
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListTagsOfResource calls the operation of that name.
func (c *Client) ListTagsOfResource(ctx context.Context, params *ListTagsOfResourceInput, optFns ...func(*Options)) (*ListTagsOfResourceOutput, error) {
	if params == nil {
		params = &ListTagsOfResourceInput{}
	}
	out, err := c.invoke(ctx, &opListTagsOfResource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListTagsOfResourceOutput), nil
}

var opListTagsOfResource = runtime.Op{
	Service: &service,
	Name:    "ListTagsOfResource",
	Input:   "ListTagsOfResourceInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListTagsOfResourceInput(w, in.(*ListTagsOfResourceInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListTagsOfResourceOutput)
		decodeOpListTagsOfResourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListTagsOfResourceOutput).ResultMetadata },
}

// PutItemInput is what PutItem takes.
type PutItemInput struct {
	// Required.
	TableName *string
	// Required.
	Item                                map[string]types.AttributeValue
	Expected                            map[string]types.ExpectedAttributeValue
	ReturnValues                        types.ReturnValue
	ReturnConsumedCapacity              types.ReturnConsumedCapacity
	ReturnItemCollectionMetrics         types.ReturnItemCollectionMetrics
	ConditionalOperator                 types.ConditionalOperator
	ConditionExpression                 *string
	ExpressionAttributeNames            map[string]string
	ExpressionAttributeValues           map[string]types.AttributeValue
	ReturnValuesOnConditionCheckFailure types.ReturnValuesOnConditionCheckFailure
}

// PutItemOutput is what PutItem gives.
type PutItemOutput struct {
	Attributes            map[string]types.AttributeValue
	ConsumedCapacity      *types.ConsumedCapacity
	ItemCollectionMetrics *types.ItemCollectionMetrics

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutItem calls the operation of that name.
func (c *Client) PutItem(ctx context.Context, params *PutItemInput, optFns ...func(*Options)) (*PutItemOutput, error) {
	if params == nil {
		params = &PutItemInput{}
	}
	out, err := c.invoke(ctx, &opPutItem, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutItemOutput), nil
}

var opPutItem = runtime.Op{
	Service: &service,
	Name:    "PutItem",
	Input:   "PutItemInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutItemInput(w, in.(*PutItemInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutItemOutput)
		decodeOpPutItemOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutItemOutput).ResultMetadata },
}

// PutResourcePolicyInput is what PutResourcePolicy takes.
type PutResourcePolicyInput struct {
	// Required.
	ResourceArn *string
	// Required.
	Policy                          *string
	ExpectedRevisionId              *string
	ConfirmRemoveSelfResourceAccess bool
}

// PutResourcePolicyOutput is what PutResourcePolicy gives.
type PutResourcePolicyOutput struct {
	RevisionId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutResourcePolicy calls the operation of that name.
func (c *Client) PutResourcePolicy(ctx context.Context, params *PutResourcePolicyInput, optFns ...func(*Options)) (*PutResourcePolicyOutput, error) {
	if params == nil {
		params = &PutResourcePolicyInput{}
	}
	out, err := c.invoke(ctx, &opPutResourcePolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutResourcePolicyOutput), nil
}

var opPutResourcePolicy = runtime.Op{
	Service: &service,
	Name:    "PutResourcePolicy",
	Input:   "PutResourcePolicyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutResourcePolicyInput(w, in.(*PutResourcePolicyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutResourcePolicyOutput)
		decodeOpPutResourcePolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutResourcePolicyOutput).ResultMetadata },
}

// QueryInput is what Query takes.
type QueryInput struct {
	// Required.
	TableName                 *string
	IndexName                 *string
	Select                    types.Select
	AttributesToGet           []string
	Limit                     *int32
	ConsistentRead            *bool
	KeyConditions             map[string]types.Condition
	QueryFilter               map[string]types.Condition
	ConditionalOperator       types.ConditionalOperator
	ScanIndexForward          *bool
	ExclusiveStartKey         map[string]types.AttributeValue
	ReturnConsumedCapacity    types.ReturnConsumedCapacity
	ProjectionExpression      *string
	FilterExpression          *string
	KeyConditionExpression    *string
	ExpressionAttributeNames  map[string]string
	ExpressionAttributeValues map[string]types.AttributeValue
}

// QueryOutput is what Query gives.
type QueryOutput struct {
	Items            []map[string]types.AttributeValue
	Count            int32
	ScannedCount     int32
	LastEvaluatedKey map[string]types.AttributeValue
	ConsumedCapacity *types.ConsumedCapacity

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// Query calls the operation of that name.
func (c *Client) Query(ctx context.Context, params *QueryInput, optFns ...func(*Options)) (*QueryOutput, error) {
	if params == nil {
		params = &QueryInput{}
	}
	out, err := c.invoke(ctx, &opQuery, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*QueryOutput), nil
}

var opQuery = runtime.Op{
	Service: &service,
	Name:    "Query",
	Input:   "QueryInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpQueryInput(w, in.(*QueryInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(QueryOutput)
		decodeOpQueryOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*QueryOutput).ResultMetadata },
}

// RestoreTableFromBackupInput is what RestoreTableFromBackup takes.
type RestoreTableFromBackupInput struct {
	// Required.
	TargetTableName *string
	// Required.
	BackupArn                     *string
	BillingModeOverride           types.BillingMode
	GlobalSecondaryIndexOverride  []types.GlobalSecondaryIndex
	LocalSecondaryIndexOverride   []types.LocalSecondaryIndex
	ProvisionedThroughputOverride *types.ProvisionedThroughput
	OnDemandThroughputOverride    *types.OnDemandThroughput
	SSESpecificationOverride      *types.SSESpecification
	VectorIndexOverride           []types.VectorIndex
}

// RestoreTableFromBackupOutput is what RestoreTableFromBackup gives.
type RestoreTableFromBackupOutput struct {
	TableDescription *types.TableDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RestoreTableFromBackup calls the operation of that name.
func (c *Client) RestoreTableFromBackup(ctx context.Context, params *RestoreTableFromBackupInput, optFns ...func(*Options)) (*RestoreTableFromBackupOutput, error) {
	if params == nil {
		params = &RestoreTableFromBackupInput{}
	}
	out, err := c.invoke(ctx, &opRestoreTableFromBackup, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RestoreTableFromBackupOutput), nil
}

var opRestoreTableFromBackup = runtime.Op{
	Service: &service,
	Name:    "RestoreTableFromBackup",
	Input:   "RestoreTableFromBackupInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpRestoreTableFromBackupInput(w, in.(*RestoreTableFromBackupInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RestoreTableFromBackupOutput)
		decodeOpRestoreTableFromBackupOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RestoreTableFromBackupOutput).ResultMetadata },
}

// RestoreTableToPointInTimeInput is what RestoreTableToPointInTime takes.
type RestoreTableToPointInTimeInput struct {
	SourceTableArn  *string
	SourceTableName *string
	// Required.
	TargetTableName               *string
	UseLatestRestorableTime       *bool
	RestoreDateTime               *time.Time
	BillingModeOverride           types.BillingMode
	GlobalSecondaryIndexOverride  []types.GlobalSecondaryIndex
	LocalSecondaryIndexOverride   []types.LocalSecondaryIndex
	ProvisionedThroughputOverride *types.ProvisionedThroughput
	OnDemandThroughputOverride    *types.OnDemandThroughput
	SSESpecificationOverride      *types.SSESpecification
	VectorIndexOverride           []types.VectorIndex
}

// RestoreTableToPointInTimeOutput is what RestoreTableToPointInTime gives.
type RestoreTableToPointInTimeOutput struct {
	TableDescription *types.TableDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RestoreTableToPointInTime calls the operation of that name.
func (c *Client) RestoreTableToPointInTime(ctx context.Context, params *RestoreTableToPointInTimeInput, optFns ...func(*Options)) (*RestoreTableToPointInTimeOutput, error) {
	if params == nil {
		params = &RestoreTableToPointInTimeInput{}
	}
	out, err := c.invoke(ctx, &opRestoreTableToPointInTime, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RestoreTableToPointInTimeOutput), nil
}

var opRestoreTableToPointInTime = runtime.Op{
	Service: &service,
	Name:    "RestoreTableToPointInTime",
	Input:   "RestoreTableToPointInTimeInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpRestoreTableToPointInTimeInput(w, in.(*RestoreTableToPointInTimeInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RestoreTableToPointInTimeOutput)
		decodeOpRestoreTableToPointInTimeOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*RestoreTableToPointInTimeOutput).ResultMetadata
	},
}

// ScanInput is what Scan takes.
type ScanInput struct {
	// Required.
	TableName                 *string
	IndexName                 *string
	AttributesToGet           []string
	Limit                     *int32
	Select                    types.Select
	ScanFilter                map[string]types.Condition
	ConditionalOperator       types.ConditionalOperator
	ExclusiveStartKey         map[string]types.AttributeValue
	ReturnConsumedCapacity    types.ReturnConsumedCapacity
	TotalSegments             *int32
	Segment                   *int32
	ProjectionExpression      *string
	FilterExpression          *string
	ExpressionAttributeNames  map[string]string
	ExpressionAttributeValues map[string]types.AttributeValue
	ConsistentRead            *bool
}

// ScanOutput is what Scan gives.
type ScanOutput struct {
	Items            []map[string]types.AttributeValue
	Count            int32
	ScannedCount     int32
	LastEvaluatedKey map[string]types.AttributeValue
	ConsumedCapacity *types.ConsumedCapacity

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// Scan calls the operation of that name.
func (c *Client) Scan(ctx context.Context, params *ScanInput, optFns ...func(*Options)) (*ScanOutput, error) {
	if params == nil {
		params = &ScanInput{}
	}
	out, err := c.invoke(ctx, &opScan, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ScanOutput), nil
}

var opScan = runtime.Op{
	Service: &service,
	Name:    "Scan",
	Input:   "ScanInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpScanInput(w, in.(*ScanInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ScanOutput)
		decodeOpScanOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ScanOutput).ResultMetadata },
}

// SearchVectorsInput is what SearchVectors takes.
type SearchVectorsInput struct {
	// Required.
	TableName *string
	// Required.
	IndexName                 *string
	ReturnConsumedCapacity    types.ReturnConsumedCapacity
	ExpressionAttributeNames  map[string]string
	ExpressionAttributeValues map[string]types.AttributeValue
	ProjectionExpression      *string
	// Required.
	SearchVector              []types.AttributeValue
	SearchConditionExpression *string
	// Required.
	TopK *int32
}

// SearchVectorsOutput is what SearchVectors gives.
type SearchVectorsOutput struct {
	ConsumedCapacity *types.VectorCapacity
	SearchResults    []types.SearchResultItem

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SearchVectors calls the operation of that name.
func (c *Client) SearchVectors(ctx context.Context, params *SearchVectorsInput, optFns ...func(*Options)) (*SearchVectorsOutput, error) {
	if params == nil {
		params = &SearchVectorsInput{}
	}
	out, err := c.invoke(ctx, &opSearchVectors, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SearchVectorsOutput), nil
}

var opSearchVectors = runtime.Op{
	Service: &service,
	Name:    "SearchVectors",
	Input:   "SearchVectorsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpSearchVectorsInput(w, in.(*SearchVectorsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SearchVectorsOutput)
		decodeOpSearchVectorsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*SearchVectorsOutput).ResultMetadata },
}

// StartBulkPutItemsInput is what StartBulkPutItems takes.
type StartBulkPutItemsInput struct {
	ClientToken *string
	// Required.
	InputS3Configuration *types.InputS3Configuration
	// Required.
	OutputS3Configuration *types.OutputS3Configuration
	// Required.
	TableName            *string
	MaxWriteRequestUnits *int64
	PerformanceTier      types.BulkOperationPerformanceTier
}

// StartBulkPutItemsOutput is what StartBulkPutItems gives.
type StartBulkPutItemsOutput struct {
	BulkOperationDescription *types.BulkOperationDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StartBulkPutItems calls the operation of that name.
func (c *Client) StartBulkPutItems(ctx context.Context, params *StartBulkPutItemsInput, optFns ...func(*Options)) (*StartBulkPutItemsOutput, error) {
	if params == nil {
		params = &StartBulkPutItemsInput{}
	}
	out, err := c.invoke(ctx, &opStartBulkPutItems, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StartBulkPutItemsOutput), nil
}

var opStartBulkPutItems = runtime.Op{
	Service: &service,
	Name:    "StartBulkPutItems",
	Input:   "StartBulkPutItemsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpStartBulkPutItemsInput(w, in.(*StartBulkPutItemsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StartBulkPutItemsOutput)
		decodeOpStartBulkPutItemsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*StartBulkPutItemsOutput).ResultMetadata },
}

// TagResourceInput is what TagResource takes.
type TagResourceInput struct {
	// Required.
	ResourceArn *string
	// Required.
	Tags []types.Tag
}

// TagResourceOutput is what TagResource gives.
type TagResourceOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// TagResource calls the operation of that name.
func (c *Client) TagResource(ctx context.Context, params *TagResourceInput, optFns ...func(*Options)) (*TagResourceOutput, error) {
	if params == nil {
		params = &TagResourceInput{}
	}
	out, err := c.invoke(ctx, &opTagResource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*TagResourceOutput), nil
}

var opTagResource = runtime.Op{
	Service: &service,
	Name:    "TagResource",
	Input:   "TagResourceInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpTagResourceInput(w, in.(*TagResourceInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(TagResourceOutput)
		decodeOpTagResourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*TagResourceOutput).ResultMetadata },
}

// TransactGetItemsInput is what TransactGetItems takes.
type TransactGetItemsInput struct {
	// Required.
	TransactItems          []types.TransactGetItem
	ReturnConsumedCapacity types.ReturnConsumedCapacity
}

// TransactGetItemsOutput is what TransactGetItems gives.
type TransactGetItemsOutput struct {
	ConsumedCapacity []types.ConsumedCapacity
	Responses        []types.ItemResponse

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// TransactGetItems calls the operation of that name.
func (c *Client) TransactGetItems(ctx context.Context, params *TransactGetItemsInput, optFns ...func(*Options)) (*TransactGetItemsOutput, error) {
	if params == nil {
		params = &TransactGetItemsInput{}
	}
	out, err := c.invoke(ctx, &opTransactGetItems, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*TransactGetItemsOutput), nil
}

var opTransactGetItems = runtime.Op{
	Service: &service,
	Name:    "TransactGetItems",
	Input:   "TransactGetItemsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpTransactGetItemsInput(w, in.(*TransactGetItemsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(TransactGetItemsOutput)
		decodeOpTransactGetItemsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*TransactGetItemsOutput).ResultMetadata },
}

// TransactWriteItemsInput is what TransactWriteItems takes.
type TransactWriteItemsInput struct {
	// Required.
	TransactItems               []types.TransactWriteItem
	ReturnConsumedCapacity      types.ReturnConsumedCapacity
	ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics
	ClientRequestToken          *string
}

// TransactWriteItemsOutput is what TransactWriteItems gives.
type TransactWriteItemsOutput struct {
	ConsumedCapacity      []types.ConsumedCapacity
	ItemCollectionMetrics map[string][]types.ItemCollectionMetrics

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// TransactWriteItems calls the operation of that name.
func (c *Client) TransactWriteItems(ctx context.Context, params *TransactWriteItemsInput, optFns ...func(*Options)) (*TransactWriteItemsOutput, error) {
	if params == nil {
		params = &TransactWriteItemsInput{}
	}
	out, err := c.invoke(ctx, &opTransactWriteItems, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*TransactWriteItemsOutput), nil
}

var opTransactWriteItems = runtime.Op{
	Service: &service,
	Name:    "TransactWriteItems",
	Input:   "TransactWriteItemsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpTransactWriteItemsInput(w, in.(*TransactWriteItemsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(TransactWriteItemsOutput)
		decodeOpTransactWriteItemsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*TransactWriteItemsOutput).ResultMetadata },
}

// UntagResourceInput is what UntagResource takes.
type UntagResourceInput struct {
	// Required.
	ResourceArn *string
	// Required.
	TagKeys []string
}

// UntagResourceOutput is what UntagResource gives.
type UntagResourceOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UntagResource calls the operation of that name.
func (c *Client) UntagResource(ctx context.Context, params *UntagResourceInput, optFns ...func(*Options)) (*UntagResourceOutput, error) {
	if params == nil {
		params = &UntagResourceInput{}
	}
	out, err := c.invoke(ctx, &opUntagResource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UntagResourceOutput), nil
}

var opUntagResource = runtime.Op{
	Service: &service,
	Name:    "UntagResource",
	Input:   "UntagResourceInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUntagResourceInput(w, in.(*UntagResourceInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UntagResourceOutput)
		decodeOpUntagResourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UntagResourceOutput).ResultMetadata },
}

// UpdateContinuousBackupsInput is what UpdateContinuousBackups takes.
type UpdateContinuousBackupsInput struct {
	// Required.
	TableName *string
	// Required.
	PointInTimeRecoverySpecification *types.PointInTimeRecoverySpecification
}

// UpdateContinuousBackupsOutput is what UpdateContinuousBackups gives.
type UpdateContinuousBackupsOutput struct {
	ContinuousBackupsDescription *types.ContinuousBackupsDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateContinuousBackups calls the operation of that name.
func (c *Client) UpdateContinuousBackups(ctx context.Context, params *UpdateContinuousBackupsInput, optFns ...func(*Options)) (*UpdateContinuousBackupsOutput, error) {
	if params == nil {
		params = &UpdateContinuousBackupsInput{}
	}
	out, err := c.invoke(ctx, &opUpdateContinuousBackups, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateContinuousBackupsOutput), nil
}

var opUpdateContinuousBackups = runtime.Op{
	Service: &service,
	Name:    "UpdateContinuousBackups",
	Input:   "UpdateContinuousBackupsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateContinuousBackupsInput(w, in.(*UpdateContinuousBackupsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateContinuousBackupsOutput)
		decodeOpUpdateContinuousBackupsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateContinuousBackupsOutput).ResultMetadata
	},
}

// UpdateContributorInsightsInput is what UpdateContributorInsights takes.
type UpdateContributorInsightsInput struct {
	// Required.
	TableName *string
	IndexName *string
	// Required.
	ContributorInsightsAction types.ContributorInsightsAction
	ContributorInsightsMode   types.ContributorInsightsMode
}

// UpdateContributorInsightsOutput is what UpdateContributorInsights gives.
type UpdateContributorInsightsOutput struct {
	TableName                 *string
	IndexName                 *string
	ContributorInsightsStatus types.ContributorInsightsStatus
	ContributorInsightsMode   types.ContributorInsightsMode

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateContributorInsights calls the operation of that name.
func (c *Client) UpdateContributorInsights(ctx context.Context, params *UpdateContributorInsightsInput, optFns ...func(*Options)) (*UpdateContributorInsightsOutput, error) {
	if params == nil {
		params = &UpdateContributorInsightsInput{}
	}
	out, err := c.invoke(ctx, &opUpdateContributorInsights, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateContributorInsightsOutput), nil
}

var opUpdateContributorInsights = runtime.Op{
	Service: &service,
	Name:    "UpdateContributorInsights",
	Input:   "UpdateContributorInsightsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateContributorInsightsInput(w, in.(*UpdateContributorInsightsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateContributorInsightsOutput)
		decodeOpUpdateContributorInsightsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateContributorInsightsOutput).ResultMetadata
	},
}

// UpdateGlobalTableInput is what UpdateGlobalTable takes.
type UpdateGlobalTableInput struct {
	// Required.
	GlobalTableName *string
	// Required.
	ReplicaUpdates []types.ReplicaUpdate
}

// UpdateGlobalTableOutput is what UpdateGlobalTable gives.
type UpdateGlobalTableOutput struct {
	GlobalTableDescription *types.GlobalTableDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateGlobalTable calls the operation of that name.
func (c *Client) UpdateGlobalTable(ctx context.Context, params *UpdateGlobalTableInput, optFns ...func(*Options)) (*UpdateGlobalTableOutput, error) {
	if params == nil {
		params = &UpdateGlobalTableInput{}
	}
	out, err := c.invoke(ctx, &opUpdateGlobalTable, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateGlobalTableOutput), nil
}

var opUpdateGlobalTable = runtime.Op{
	Service: &service,
	Name:    "UpdateGlobalTable",
	Input:   "UpdateGlobalTableInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateGlobalTableInput(w, in.(*UpdateGlobalTableInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateGlobalTableOutput)
		decodeOpUpdateGlobalTableOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateGlobalTableOutput).ResultMetadata },
}

// UpdateGlobalTableSettingsInput is what UpdateGlobalTableSettings takes.
type UpdateGlobalTableSettingsInput struct {
	// Required.
	GlobalTableName                                              *string
	GlobalTableBillingMode                                       types.BillingMode
	GlobalTableProvisionedWriteCapacityUnits                     *int64
	GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate *types.AutoScalingSettingsUpdate
	GlobalTableGlobalSecondaryIndexSettingsUpdate                []types.GlobalTableGlobalSecondaryIndexSettingsUpdate
	ReplicaSettingsUpdate                                        []types.ReplicaSettingsUpdate
}

// UpdateGlobalTableSettingsOutput is what UpdateGlobalTableSettings gives.
type UpdateGlobalTableSettingsOutput struct {
	GlobalTableName *string
	ReplicaSettings []types.ReplicaSettingsDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateGlobalTableSettings calls the operation of that name.
func (c *Client) UpdateGlobalTableSettings(ctx context.Context, params *UpdateGlobalTableSettingsInput, optFns ...func(*Options)) (*UpdateGlobalTableSettingsOutput, error) {
	if params == nil {
		params = &UpdateGlobalTableSettingsInput{}
	}
	out, err := c.invoke(ctx, &opUpdateGlobalTableSettings, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateGlobalTableSettingsOutput), nil
}

var opUpdateGlobalTableSettings = runtime.Op{
	Service: &service,
	Name:    "UpdateGlobalTableSettings",
	Input:   "UpdateGlobalTableSettingsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateGlobalTableSettingsInput(w, in.(*UpdateGlobalTableSettingsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateGlobalTableSettingsOutput)
		decodeOpUpdateGlobalTableSettingsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateGlobalTableSettingsOutput).ResultMetadata
	},
}

// UpdateItemInput is what UpdateItem takes.
type UpdateItemInput struct {
	// Required.
	TableName *string
	// Required.
	Key                                 map[string]types.AttributeValue
	AttributeUpdates                    map[string]types.AttributeValueUpdate
	Expected                            map[string]types.ExpectedAttributeValue
	ConditionalOperator                 types.ConditionalOperator
	ReturnValues                        types.ReturnValue
	ReturnConsumedCapacity              types.ReturnConsumedCapacity
	ReturnItemCollectionMetrics         types.ReturnItemCollectionMetrics
	UpdateExpression                    *string
	ConditionExpression                 *string
	ExpressionAttributeNames            map[string]string
	ExpressionAttributeValues           map[string]types.AttributeValue
	ReturnValuesOnConditionCheckFailure types.ReturnValuesOnConditionCheckFailure
}

// UpdateItemOutput is what UpdateItem gives.
type UpdateItemOutput struct {
	Attributes            map[string]types.AttributeValue
	ConsumedCapacity      *types.ConsumedCapacity
	ItemCollectionMetrics *types.ItemCollectionMetrics

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateItem calls the operation of that name.
func (c *Client) UpdateItem(ctx context.Context, params *UpdateItemInput, optFns ...func(*Options)) (*UpdateItemOutput, error) {
	if params == nil {
		params = &UpdateItemInput{}
	}
	out, err := c.invoke(ctx, &opUpdateItem, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateItemOutput), nil
}

var opUpdateItem = runtime.Op{
	Service: &service,
	Name:    "UpdateItem",
	Input:   "UpdateItemInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateItemInput(w, in.(*UpdateItemInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateItemOutput)
		decodeOpUpdateItemOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateItemOutput).ResultMetadata },
}

// UpdateKinesisStreamingDestinationInput is what UpdateKinesisStreamingDestination takes.
type UpdateKinesisStreamingDestinationInput struct {
	// Required.
	TableName *string
	// Required.
	StreamArn                           *string
	UpdateKinesisStreamingConfiguration *types.UpdateKinesisStreamingConfiguration
}

// UpdateKinesisStreamingDestinationOutput is what UpdateKinesisStreamingDestination gives.
type UpdateKinesisStreamingDestinationOutput struct {
	TableName                           *string
	StreamArn                           *string
	DestinationStatus                   types.DestinationStatus
	UpdateKinesisStreamingConfiguration *types.UpdateKinesisStreamingConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateKinesisStreamingDestination calls the operation of that name.
func (c *Client) UpdateKinesisStreamingDestination(ctx context.Context, params *UpdateKinesisStreamingDestinationInput, optFns ...func(*Options)) (*UpdateKinesisStreamingDestinationOutput, error) {
	if params == nil {
		params = &UpdateKinesisStreamingDestinationInput{}
	}
	out, err := c.invoke(ctx, &opUpdateKinesisStreamingDestination, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateKinesisStreamingDestinationOutput), nil
}

var opUpdateKinesisStreamingDestination = runtime.Op{
	Service: &service,
	Name:    "UpdateKinesisStreamingDestination",
	Input:   "UpdateKinesisStreamingDestinationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateKinesisStreamingDestinationInput(w, in.(*UpdateKinesisStreamingDestinationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateKinesisStreamingDestinationOutput)
		decodeOpUpdateKinesisStreamingDestinationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateKinesisStreamingDestinationOutput).ResultMetadata
	},
}

// UpdateTableInput is what UpdateTable takes.
type UpdateTableInput struct {
	AttributeDefinitions []types.AttributeDefinition
	// Required.
	TableName                          *string
	BillingMode                        types.BillingMode
	ProvisionedThroughput              *types.ProvisionedThroughput
	GlobalSecondaryIndexUpdates        []types.GlobalSecondaryIndexUpdate
	StreamSpecification                *types.StreamSpecification
	SSESpecification                   *types.SSESpecification
	ReplicaUpdates                     []types.ReplicationGroupUpdate
	TableClass                         types.TableClass
	DeletionProtectionEnabled          *bool
	MultiRegionConsistency             types.MultiRegionConsistency
	GlobalTableWitnessUpdates          []types.GlobalTableWitnessGroupUpdate
	OnDemandThroughput                 *types.OnDemandThroughput
	WarmThroughput                     *types.WarmThroughput
	GlobalTableSettingsReplicationMode types.GlobalTableSettingsReplicationMode
	DisassociationProtectionEnabled    *bool
	VectorIndexUpdates                 []types.VectorIndexUpdate
}

// UpdateTableOutput is what UpdateTable gives.
type UpdateTableOutput struct {
	TableDescription *types.TableDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateTable calls the operation of that name.
func (c *Client) UpdateTable(ctx context.Context, params *UpdateTableInput, optFns ...func(*Options)) (*UpdateTableOutput, error) {
	if params == nil {
		params = &UpdateTableInput{}
	}
	out, err := c.invoke(ctx, &opUpdateTable, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateTableOutput), nil
}

var opUpdateTable = runtime.Op{
	Service: &service,
	Name:    "UpdateTable",
	Input:   "UpdateTableInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateTableInput(w, in.(*UpdateTableInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateTableOutput)
		decodeOpUpdateTableOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateTableOutput).ResultMetadata },
}

// UpdateTableReplicaAutoScalingInput is what UpdateTableReplicaAutoScaling takes.
type UpdateTableReplicaAutoScalingInput struct {
	GlobalSecondaryIndexUpdates []types.GlobalSecondaryIndexAutoScalingUpdate
	// Required.
	TableName                                 *string
	ProvisionedWriteCapacityAutoScalingUpdate *types.AutoScalingSettingsUpdate
	ReplicaUpdates                            []types.ReplicaAutoScalingUpdate
}

// UpdateTableReplicaAutoScalingOutput is what UpdateTableReplicaAutoScaling gives.
type UpdateTableReplicaAutoScalingOutput struct {
	TableAutoScalingDescription *types.TableAutoScalingDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateTableReplicaAutoScaling calls the operation of that name.
func (c *Client) UpdateTableReplicaAutoScaling(ctx context.Context, params *UpdateTableReplicaAutoScalingInput, optFns ...func(*Options)) (*UpdateTableReplicaAutoScalingOutput, error) {
	if params == nil {
		params = &UpdateTableReplicaAutoScalingInput{}
	}
	out, err := c.invoke(ctx, &opUpdateTableReplicaAutoScaling, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateTableReplicaAutoScalingOutput), nil
}

var opUpdateTableReplicaAutoScaling = runtime.Op{
	Service: &service,
	Name:    "UpdateTableReplicaAutoScaling",
	Input:   "UpdateTableReplicaAutoScalingInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateTableReplicaAutoScalingInput(w, in.(*UpdateTableReplicaAutoScalingInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateTableReplicaAutoScalingOutput)
		decodeOpUpdateTableReplicaAutoScalingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateTableReplicaAutoScalingOutput).ResultMetadata
	},
}

// UpdateTimeToLiveInput is what UpdateTimeToLive takes.
type UpdateTimeToLiveInput struct {
	// Required.
	TableName *string
	// Required.
	TimeToLiveSpecification *types.TimeToLiveSpecification
}

// UpdateTimeToLiveOutput is what UpdateTimeToLive gives.
type UpdateTimeToLiveOutput struct {
	TimeToLiveSpecification *types.TimeToLiveSpecification

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateTimeToLive calls the operation of that name.
func (c *Client) UpdateTimeToLive(ctx context.Context, params *UpdateTimeToLiveInput, optFns ...func(*Options)) (*UpdateTimeToLiveOutput, error) {
	if params == nil {
		params = &UpdateTimeToLiveInput{}
	}
	out, err := c.invoke(ctx, &opUpdateTimeToLive, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateTimeToLiveOutput), nil
}

var opUpdateTimeToLive = runtime.Op{
	Service: &service,
	Name:    "UpdateTimeToLive",
	Input:   "UpdateTimeToLiveInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateTimeToLiveInput(w, in.(*UpdateTimeToLiveInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateTimeToLiveOutput)
		decodeOpUpdateTimeToLiveOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateTimeToLiveOutput).ResultMetadata },
}
