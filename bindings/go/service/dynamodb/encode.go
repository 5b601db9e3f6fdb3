// Code generated from the model of Amazon DynamoDB by cmd/generate. DO NOT EDIT.

package dynamodb

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/dynamodb/types"
)

func encodeOpBatchExecuteStatementInput(w *cbor.Writer, v *BatchExecuteStatementInput) {
	w.Map()
	if v.Statements != nil {
		w.Raw("\x6a" + "Statements")
		encodePartiQLBatchRequest(w, v.Statements)
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	w.End()
}

func encodeOpBatchGetItemInput(w *cbor.Writer, v *BatchGetItemInput) {
	w.Map()
	if v.RequestItems != nil {
		w.Raw("\x6c" + "RequestItems")
		encodeBatchGetRequestMap(w, v.RequestItems)
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	w.End()
}

func encodeOpBatchWriteItemInput(w *cbor.Writer, v *BatchWriteItemInput) {
	w.Map()
	if v.RequestItems != nil {
		w.Raw("\x6c" + "RequestItems")
		encodeBatchWriteItemRequestMap(w, v.RequestItems)
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	if len(v.ReturnItemCollectionMetrics) > 0 {
		w.Raw("\x78\x1b" + "ReturnItemCollectionMetrics")
		w.String(string(v.ReturnItemCollectionMetrics))
	}
	w.End()
}

func encodeOpCancelBulkOperationInput(w *cbor.Writer, v *CancelBulkOperationInput) {
	w.Map()
	if v.BulkOperationArn != nil {
		w.Raw("\x70" + "BulkOperationArn")
		w.String(*v.BulkOperationArn)
	}
	w.End()
}

func encodeOpCreateBackupInput(w *cbor.Writer, v *CreateBackupInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.BackupName != nil {
		w.Raw("\x6a" + "BackupName")
		w.String(*v.BackupName)
	}
	w.End()
}

func encodeOpCreateGlobalTableInput(w *cbor.Writer, v *CreateGlobalTableInput) {
	w.Map()
	if v.GlobalTableName != nil {
		w.Raw("\x6f" + "GlobalTableName")
		w.String(*v.GlobalTableName)
	}
	if v.ReplicationGroup != nil {
		w.Raw("\x70" + "ReplicationGroup")
		encodeReplicaList(w, v.ReplicationGroup)
	}
	w.End()
}

func encodeOpCreateTableInput(w *cbor.Writer, v *CreateTableInput) {
	w.Map()
	if v.AttributeDefinitions != nil {
		w.Raw("\x74" + "AttributeDefinitions")
		encodeAttributeDefinitions(w, v.AttributeDefinitions)
	}
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.KeySchema != nil {
		w.Raw("\x69" + "KeySchema")
		encodeKeySchema(w, v.KeySchema)
	}
	if v.LocalSecondaryIndexes != nil {
		w.Raw("\x75" + "LocalSecondaryIndexes")
		encodeLocalSecondaryIndexList(w, v.LocalSecondaryIndexes)
	}
	if v.GlobalSecondaryIndexes != nil {
		w.Raw("\x76" + "GlobalSecondaryIndexes")
		encodeGlobalSecondaryIndexList(w, v.GlobalSecondaryIndexes)
	}
	if len(v.BillingMode) > 0 {
		w.Raw("\x6b" + "BillingMode")
		w.String(string(v.BillingMode))
	}
	if v.ProvisionedThroughput != nil {
		w.Raw("\x75" + "ProvisionedThroughput")
		encodeProvisionedThroughput(w, v.ProvisionedThroughput)
	}
	if v.StreamSpecification != nil {
		w.Raw("\x73" + "StreamSpecification")
		encodeStreamSpecification(w, v.StreamSpecification)
	}
	if v.SSESpecification != nil {
		w.Raw("\x70" + "SSESpecification")
		encodeSSESpecification(w, v.SSESpecification)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagList(w, v.Tags)
	}
	if len(v.TableClass) > 0 {
		w.Raw("\x6a" + "TableClass")
		w.String(string(v.TableClass))
	}
	if v.DeletionProtectionEnabled != nil {
		w.Raw("\x78\x19" + "DeletionProtectionEnabled")
		w.Bool(*v.DeletionProtectionEnabled)
	}
	if v.WarmThroughput != nil {
		w.Raw("\x6e" + "WarmThroughput")
		encodeWarmThroughput(w, v.WarmThroughput)
	}
	if v.ResourcePolicy != nil {
		w.Raw("\x6e" + "ResourcePolicy")
		w.String(*v.ResourcePolicy)
	}
	if v.OnDemandThroughput != nil {
		w.Raw("\x72" + "OnDemandThroughput")
		encodeOnDemandThroughput(w, v.OnDemandThroughput)
	}
	if v.GlobalTableSourceArn != nil {
		w.Raw("\x74" + "GlobalTableSourceArn")
		w.String(*v.GlobalTableSourceArn)
	}
	if len(v.GlobalTableSettingsReplicationMode) > 0 {
		w.Raw("\x78\x22" + "GlobalTableSettingsReplicationMode")
		w.String(string(v.GlobalTableSettingsReplicationMode))
	}
	if v.VectorIndexes != nil {
		w.Raw("\x6d" + "VectorIndexes")
		encodeVectorIndexList(w, v.VectorIndexes)
	}
	w.End()
}

func encodeOpDeleteBackupInput(w *cbor.Writer, v *DeleteBackupInput) {
	w.Map()
	if v.BackupArn != nil {
		w.Raw("\x69" + "BackupArn")
		w.String(*v.BackupArn)
	}
	w.End()
}

func encodeOpDeleteItemInput(w *cbor.Writer, v *DeleteItemInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		encodeKey(w, v.Key)
	}
	if v.Expected != nil {
		w.Raw("\x68" + "Expected")
		encodeExpectedAttributeMap(w, v.Expected)
	}
	if len(v.ConditionalOperator) > 0 {
		w.Raw("\x73" + "ConditionalOperator")
		w.String(string(v.ConditionalOperator))
	}
	if len(v.ReturnValues) > 0 {
		w.Raw("\x6c" + "ReturnValues")
		w.String(string(v.ReturnValues))
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	if len(v.ReturnItemCollectionMetrics) > 0 {
		w.Raw("\x78\x1b" + "ReturnItemCollectionMetrics")
		w.String(string(v.ReturnItemCollectionMetrics))
	}
	if v.ConditionExpression != nil {
		w.Raw("\x73" + "ConditionExpression")
		w.String(*v.ConditionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	if v.ExpressionAttributeValues != nil {
		w.Raw("\x78\x19" + "ExpressionAttributeValues")
		encodeExpressionAttributeValueMap(w, v.ExpressionAttributeValues)
	}
	if len(v.ReturnValuesOnConditionCheckFailure) > 0 {
		w.Raw("\x78\x23" + "ReturnValuesOnConditionCheckFailure")
		w.String(string(v.ReturnValuesOnConditionCheckFailure))
	}
	w.End()
}

func encodeOpDeleteResourcePolicyInput(w *cbor.Writer, v *DeleteResourcePolicyInput) {
	w.Map()
	if v.ResourceArn != nil {
		w.Raw("\x6b" + "ResourceArn")
		w.String(*v.ResourceArn)
	}
	if v.ExpectedRevisionId != nil {
		w.Raw("\x72" + "ExpectedRevisionId")
		w.String(*v.ExpectedRevisionId)
	}
	w.End()
}

func encodeOpDeleteTableInput(w *cbor.Writer, v *DeleteTableInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	w.End()
}

func encodeOpDescribeBackupInput(w *cbor.Writer, v *DescribeBackupInput) {
	w.Map()
	if v.BackupArn != nil {
		w.Raw("\x69" + "BackupArn")
		w.String(*v.BackupArn)
	}
	w.End()
}

func encodeOpDescribeBulkOperationInput(w *cbor.Writer, v *DescribeBulkOperationInput) {
	w.Map()
	if v.BulkOperationArn != nil {
		w.Raw("\x70" + "BulkOperationArn")
		w.String(*v.BulkOperationArn)
	}
	w.End()
}

func encodeOpDescribeContinuousBackupsInput(w *cbor.Writer, v *DescribeContinuousBackupsInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	w.End()
}

func encodeOpDescribeContributorInsightsInput(w *cbor.Writer, v *DescribeContributorInsightsInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	w.End()
}

func encodeOpDescribeEndpointsInput(w *cbor.Writer, v *DescribeEndpointsInput) {
	w.Map()
	w.End()
}

func encodeOpDescribeExportInput(w *cbor.Writer, v *DescribeExportInput) {
	w.Map()
	if v.ExportArn != nil {
		w.Raw("\x69" + "ExportArn")
		w.String(*v.ExportArn)
	}
	w.End()
}

func encodeOpDescribeGlobalTableInput(w *cbor.Writer, v *DescribeGlobalTableInput) {
	w.Map()
	if v.GlobalTableName != nil {
		w.Raw("\x6f" + "GlobalTableName")
		w.String(*v.GlobalTableName)
	}
	w.End()
}

func encodeOpDescribeGlobalTableSettingsInput(w *cbor.Writer, v *DescribeGlobalTableSettingsInput) {
	w.Map()
	if v.GlobalTableName != nil {
		w.Raw("\x6f" + "GlobalTableName")
		w.String(*v.GlobalTableName)
	}
	w.End()
}

func encodeOpDescribeImportInput(w *cbor.Writer, v *DescribeImportInput) {
	w.Map()
	if v.ImportArn != nil {
		w.Raw("\x69" + "ImportArn")
		w.String(*v.ImportArn)
	}
	w.End()
}

func encodeOpDescribeKinesisStreamingDestinationInput(w *cbor.Writer, v *DescribeKinesisStreamingDestinationInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	w.End()
}

func encodeOpDescribeLimitsInput(w *cbor.Writer, v *DescribeLimitsInput) {
	w.Map()
	w.End()
}

func encodeOpDescribeTableInput(w *cbor.Writer, v *DescribeTableInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	w.End()
}

func encodeOpDescribeTableReplicaAutoScalingInput(w *cbor.Writer, v *DescribeTableReplicaAutoScalingInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	w.End()
}

func encodeOpDescribeTimeToLiveInput(w *cbor.Writer, v *DescribeTimeToLiveInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	w.End()
}

func encodeOpDisableKinesisStreamingDestinationInput(w *cbor.Writer, v *DisableKinesisStreamingDestinationInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.StreamArn != nil {
		w.Raw("\x69" + "StreamArn")
		w.String(*v.StreamArn)
	}
	if v.EnableKinesisStreamingConfiguration != nil {
		w.Raw("\x78\x23" + "EnableKinesisStreamingConfiguration")
		encodeEnableKinesisStreamingConfiguration(w, v.EnableKinesisStreamingConfiguration)
	}
	w.End()
}

func encodeOpEnableKinesisStreamingDestinationInput(w *cbor.Writer, v *EnableKinesisStreamingDestinationInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.StreamArn != nil {
		w.Raw("\x69" + "StreamArn")
		w.String(*v.StreamArn)
	}
	if v.EnableKinesisStreamingConfiguration != nil {
		w.Raw("\x78\x23" + "EnableKinesisStreamingConfiguration")
		encodeEnableKinesisStreamingConfiguration(w, v.EnableKinesisStreamingConfiguration)
	}
	w.End()
}

func encodeOpExecuteStatementInput(w *cbor.Writer, v *ExecuteStatementInput) {
	w.Map()
	if v.Statement != nil {
		w.Raw("\x69" + "Statement")
		w.String(*v.Statement)
	}
	if v.Parameters != nil {
		w.Raw("\x6a" + "Parameters")
		encodePreparedStatementParameters(w, v.Parameters)
	}
	if v.ConsistentRead != nil {
		w.Raw("\x6e" + "ConsistentRead")
		w.Bool(*v.ConsistentRead)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if len(v.ReturnValuesOnConditionCheckFailure) > 0 {
		w.Raw("\x78\x23" + "ReturnValuesOnConditionCheckFailure")
		w.String(string(v.ReturnValuesOnConditionCheckFailure))
	}
	w.End()
}

func encodeOpExecuteTransactionInput(w *cbor.Writer, v *ExecuteTransactionInput) {
	w.Map()
	if v.TransactStatements != nil {
		w.Raw("\x72" + "TransactStatements")
		encodeParameterizedStatements(w, v.TransactStatements)
	}
	if v.ClientRequestToken != nil {
		w.Raw("\x72" + "ClientRequestToken")
		w.String(*v.ClientRequestToken)
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	w.End()
}

func encodeOpExportTableToPointInTimeInput(w *cbor.Writer, v *ExportTableToPointInTimeInput) {
	w.Map()
	if v.TableArn != nil {
		w.Raw("\x68" + "TableArn")
		w.String(*v.TableArn)
	}
	if v.ExportTime != nil {
		w.Raw("\x6a" + "ExportTime")
		w.Time(*v.ExportTime)
	}
	if v.ClientToken != nil {
		w.Raw("\x6b" + "ClientToken")
		w.String(*v.ClientToken)
	}
	if v.S3Bucket != nil {
		w.Raw("\x68" + "S3Bucket")
		w.String(*v.S3Bucket)
	}
	if v.S3BucketOwner != nil {
		w.Raw("\x6d" + "S3BucketOwner")
		w.String(*v.S3BucketOwner)
	}
	if v.S3Prefix != nil {
		w.Raw("\x68" + "S3Prefix")
		w.String(*v.S3Prefix)
	}
	if len(v.S3SseAlgorithm) > 0 {
		w.Raw("\x6e" + "S3SseAlgorithm")
		w.String(string(v.S3SseAlgorithm))
	}
	if v.S3SseKmsKeyId != nil {
		w.Raw("\x6d" + "S3SseKmsKeyId")
		w.String(*v.S3SseKmsKeyId)
	}
	if len(v.ExportFormat) > 0 {
		w.Raw("\x6c" + "ExportFormat")
		w.String(string(v.ExportFormat))
	}
	if len(v.ExportType) > 0 {
		w.Raw("\x6a" + "ExportType")
		w.String(string(v.ExportType))
	}
	if v.IncrementalExportSpecification != nil {
		w.Raw("\x78\x1e" + "IncrementalExportSpecification")
		encodeIncrementalExportSpecification(w, v.IncrementalExportSpecification)
	}
	if v.FilterSpecification != nil {
		w.Raw("\x73" + "FilterSpecification")
		encodeFilterSpecification(w, v.FilterSpecification)
	}
	w.End()
}

func encodeOpGetItemInput(w *cbor.Writer, v *GetItemInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		encodeKey(w, v.Key)
	}
	if v.AttributesToGet != nil {
		w.Raw("\x6f" + "AttributesToGet")
		encodeAttributeNameList(w, v.AttributesToGet)
	}
	if v.ConsistentRead != nil {
		w.Raw("\x6e" + "ConsistentRead")
		w.Bool(*v.ConsistentRead)
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	if v.ProjectionExpression != nil {
		w.Raw("\x74" + "ProjectionExpression")
		w.String(*v.ProjectionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	w.End()
}

func encodeOpGetResourcePolicyInput(w *cbor.Writer, v *GetResourcePolicyInput) {
	w.Map()
	if v.ResourceArn != nil {
		w.Raw("\x6b" + "ResourceArn")
		w.String(*v.ResourceArn)
	}
	w.End()
}

func encodeOpImportTableInput(w *cbor.Writer, v *ImportTableInput) {
	w.Map()
	if v.ClientToken != nil {
		w.Raw("\x6b" + "ClientToken")
		w.String(*v.ClientToken)
	}
	if v.S3BucketSource != nil {
		w.Raw("\x6e" + "S3BucketSource")
		encodeS3BucketSource(w, v.S3BucketSource)
	}
	if len(v.InputFormat) > 0 {
		w.Raw("\x6b" + "InputFormat")
		w.String(string(v.InputFormat))
	}
	if v.InputFormatOptions != nil {
		w.Raw("\x72" + "InputFormatOptions")
		encodeInputFormatOptions(w, v.InputFormatOptions)
	}
	if len(v.InputCompressionType) > 0 {
		w.Raw("\x74" + "InputCompressionType")
		w.String(string(v.InputCompressionType))
	}
	if v.TableCreationParameters != nil {
		w.Raw("\x77" + "TableCreationParameters")
		encodeTableCreationParameters(w, v.TableCreationParameters)
	}
	w.End()
}

func encodeOpListBackupsInput(w *cbor.Writer, v *ListBackupsInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.TimeRangeLowerBound != nil {
		w.Raw("\x73" + "TimeRangeLowerBound")
		w.Time(*v.TimeRangeLowerBound)
	}
	if v.TimeRangeUpperBound != nil {
		w.Raw("\x73" + "TimeRangeUpperBound")
		w.Time(*v.TimeRangeUpperBound)
	}
	if v.ExclusiveStartBackupArn != nil {
		w.Raw("\x77" + "ExclusiveStartBackupArn")
		w.String(*v.ExclusiveStartBackupArn)
	}
	if len(v.BackupType) > 0 {
		w.Raw("\x6a" + "BackupType")
		w.String(string(v.BackupType))
	}
	w.End()
}

func encodeOpListBulkOperationsInput(w *cbor.Writer, v *ListBulkOperationsInput) {
	w.Map()
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	w.End()
}

func encodeOpListContributorInsightsInput(w *cbor.Writer, v *ListContributorInsightsInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != 0 {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(v.MaxResults))
	}
	w.End()
}

func encodeOpListExportsInput(w *cbor.Writer, v *ListExportsInput) {
	w.Map()
	if v.TableArn != nil {
		w.Raw("\x68" + "TableArn")
		w.String(*v.TableArn)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	w.End()
}

func encodeOpListGlobalTablesInput(w *cbor.Writer, v *ListGlobalTablesInput) {
	w.Map()
	if v.ExclusiveStartGlobalTableName != nil {
		w.Raw("\x78\x1d" + "ExclusiveStartGlobalTableName")
		w.String(*v.ExclusiveStartGlobalTableName)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	w.End()
}

func encodeOpListImportsInput(w *cbor.Writer, v *ListImportsInput) {
	w.Map()
	if v.TableArn != nil {
		w.Raw("\x68" + "TableArn")
		w.String(*v.TableArn)
	}
	if v.PageSize != nil {
		w.Raw("\x68" + "PageSize")
		w.Int(int64(*v.PageSize))
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	w.End()
}

func encodeOpListTablesInput(w *cbor.Writer, v *ListTablesInput) {
	w.Map()
	if v.ExclusiveStartTableName != nil {
		w.Raw("\x77" + "ExclusiveStartTableName")
		w.String(*v.ExclusiveStartTableName)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpListTagsOfResourceInput(w *cbor.Writer, v *ListTagsOfResourceInput) {
	w.Map()
	if v.ResourceArn != nil {
		w.Raw("\x6b" + "ResourceArn")
		w.String(*v.ResourceArn)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	w.End()
}

func encodeOpPutItemInput(w *cbor.Writer, v *PutItemInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.Item != nil {
		w.Raw("\x64" + "Item")
		encodePutItemInputAttributeMap(w, v.Item)
	}
	if v.Expected != nil {
		w.Raw("\x68" + "Expected")
		encodeExpectedAttributeMap(w, v.Expected)
	}
	if len(v.ReturnValues) > 0 {
		w.Raw("\x6c" + "ReturnValues")
		w.String(string(v.ReturnValues))
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	if len(v.ReturnItemCollectionMetrics) > 0 {
		w.Raw("\x78\x1b" + "ReturnItemCollectionMetrics")
		w.String(string(v.ReturnItemCollectionMetrics))
	}
	if len(v.ConditionalOperator) > 0 {
		w.Raw("\x73" + "ConditionalOperator")
		w.String(string(v.ConditionalOperator))
	}
	if v.ConditionExpression != nil {
		w.Raw("\x73" + "ConditionExpression")
		w.String(*v.ConditionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	if v.ExpressionAttributeValues != nil {
		w.Raw("\x78\x19" + "ExpressionAttributeValues")
		encodeExpressionAttributeValueMap(w, v.ExpressionAttributeValues)
	}
	if len(v.ReturnValuesOnConditionCheckFailure) > 0 {
		w.Raw("\x78\x23" + "ReturnValuesOnConditionCheckFailure")
		w.String(string(v.ReturnValuesOnConditionCheckFailure))
	}
	w.End()
}

func encodeOpPutResourcePolicyInput(w *cbor.Writer, v *PutResourcePolicyInput) {
	w.Map()
	if v.ResourceArn != nil {
		w.Raw("\x6b" + "ResourceArn")
		w.String(*v.ResourceArn)
	}
	if v.Policy != nil {
		w.Raw("\x66" + "Policy")
		w.String(*v.Policy)
	}
	if v.ExpectedRevisionId != nil {
		w.Raw("\x72" + "ExpectedRevisionId")
		w.String(*v.ExpectedRevisionId)
	}
	if v.ConfirmRemoveSelfResourceAccess {
		w.Raw("\x78\x1f" + "ConfirmRemoveSelfResourceAccess")
		w.Bool(v.ConfirmRemoveSelfResourceAccess)
	}
	w.End()
}

func encodeOpQueryInput(w *cbor.Writer, v *QueryInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if len(v.Select) > 0 {
		w.Raw("\x66" + "Select")
		w.String(string(v.Select))
	}
	if v.AttributesToGet != nil {
		w.Raw("\x6f" + "AttributesToGet")
		encodeAttributeNameList(w, v.AttributesToGet)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.ConsistentRead != nil {
		w.Raw("\x6e" + "ConsistentRead")
		w.Bool(*v.ConsistentRead)
	}
	if v.KeyConditions != nil {
		w.Raw("\x6d" + "KeyConditions")
		encodeKeyConditions(w, v.KeyConditions)
	}
	if v.QueryFilter != nil {
		w.Raw("\x6b" + "QueryFilter")
		encodeFilterConditionMap(w, v.QueryFilter)
	}
	if len(v.ConditionalOperator) > 0 {
		w.Raw("\x73" + "ConditionalOperator")
		w.String(string(v.ConditionalOperator))
	}
	if v.ScanIndexForward != nil {
		w.Raw("\x70" + "ScanIndexForward")
		w.Bool(*v.ScanIndexForward)
	}
	if v.ExclusiveStartKey != nil {
		w.Raw("\x71" + "ExclusiveStartKey")
		encodeKey(w, v.ExclusiveStartKey)
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	if v.ProjectionExpression != nil {
		w.Raw("\x74" + "ProjectionExpression")
		w.String(*v.ProjectionExpression)
	}
	if v.FilterExpression != nil {
		w.Raw("\x70" + "FilterExpression")
		w.String(*v.FilterExpression)
	}
	if v.KeyConditionExpression != nil {
		w.Raw("\x76" + "KeyConditionExpression")
		w.String(*v.KeyConditionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	if v.ExpressionAttributeValues != nil {
		w.Raw("\x78\x19" + "ExpressionAttributeValues")
		encodeExpressionAttributeValueMap(w, v.ExpressionAttributeValues)
	}
	w.End()
}

func encodeOpRestoreTableFromBackupInput(w *cbor.Writer, v *RestoreTableFromBackupInput) {
	w.Map()
	if v.TargetTableName != nil {
		w.Raw("\x6f" + "TargetTableName")
		w.String(*v.TargetTableName)
	}
	if v.BackupArn != nil {
		w.Raw("\x69" + "BackupArn")
		w.String(*v.BackupArn)
	}
	if len(v.BillingModeOverride) > 0 {
		w.Raw("\x73" + "BillingModeOverride")
		w.String(string(v.BillingModeOverride))
	}
	if v.GlobalSecondaryIndexOverride != nil {
		w.Raw("\x78\x1c" + "GlobalSecondaryIndexOverride")
		encodeGlobalSecondaryIndexList(w, v.GlobalSecondaryIndexOverride)
	}
	if v.LocalSecondaryIndexOverride != nil {
		w.Raw("\x78\x1b" + "LocalSecondaryIndexOverride")
		encodeLocalSecondaryIndexList(w, v.LocalSecondaryIndexOverride)
	}
	if v.ProvisionedThroughputOverride != nil {
		w.Raw("\x78\x1d" + "ProvisionedThroughputOverride")
		encodeProvisionedThroughput(w, v.ProvisionedThroughputOverride)
	}
	if v.OnDemandThroughputOverride != nil {
		w.Raw("\x78\x1a" + "OnDemandThroughputOverride")
		encodeOnDemandThroughput(w, v.OnDemandThroughputOverride)
	}
	if v.SSESpecificationOverride != nil {
		w.Raw("\x78\x18" + "SSESpecificationOverride")
		encodeSSESpecification(w, v.SSESpecificationOverride)
	}
	if v.VectorIndexOverride != nil {
		w.Raw("\x73" + "VectorIndexOverride")
		encodeVectorIndexList(w, v.VectorIndexOverride)
	}
	w.End()
}

func encodeOpRestoreTableToPointInTimeInput(w *cbor.Writer, v *RestoreTableToPointInTimeInput) {
	w.Map()
	if v.SourceTableArn != nil {
		w.Raw("\x6e" + "SourceTableArn")
		w.String(*v.SourceTableArn)
	}
	if v.SourceTableName != nil {
		w.Raw("\x6f" + "SourceTableName")
		w.String(*v.SourceTableName)
	}
	if v.TargetTableName != nil {
		w.Raw("\x6f" + "TargetTableName")
		w.String(*v.TargetTableName)
	}
	if v.UseLatestRestorableTime != nil {
		w.Raw("\x77" + "UseLatestRestorableTime")
		w.Bool(*v.UseLatestRestorableTime)
	}
	if v.RestoreDateTime != nil {
		w.Raw("\x6f" + "RestoreDateTime")
		w.Time(*v.RestoreDateTime)
	}
	if len(v.BillingModeOverride) > 0 {
		w.Raw("\x73" + "BillingModeOverride")
		w.String(string(v.BillingModeOverride))
	}
	if v.GlobalSecondaryIndexOverride != nil {
		w.Raw("\x78\x1c" + "GlobalSecondaryIndexOverride")
		encodeGlobalSecondaryIndexList(w, v.GlobalSecondaryIndexOverride)
	}
	if v.LocalSecondaryIndexOverride != nil {
		w.Raw("\x78\x1b" + "LocalSecondaryIndexOverride")
		encodeLocalSecondaryIndexList(w, v.LocalSecondaryIndexOverride)
	}
	if v.ProvisionedThroughputOverride != nil {
		w.Raw("\x78\x1d" + "ProvisionedThroughputOverride")
		encodeProvisionedThroughput(w, v.ProvisionedThroughputOverride)
	}
	if v.OnDemandThroughputOverride != nil {
		w.Raw("\x78\x1a" + "OnDemandThroughputOverride")
		encodeOnDemandThroughput(w, v.OnDemandThroughputOverride)
	}
	if v.SSESpecificationOverride != nil {
		w.Raw("\x78\x18" + "SSESpecificationOverride")
		encodeSSESpecification(w, v.SSESpecificationOverride)
	}
	if v.VectorIndexOverride != nil {
		w.Raw("\x73" + "VectorIndexOverride")
		encodeVectorIndexList(w, v.VectorIndexOverride)
	}
	w.End()
}

func encodeOpScanInput(w *cbor.Writer, v *ScanInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.AttributesToGet != nil {
		w.Raw("\x6f" + "AttributesToGet")
		encodeAttributeNameList(w, v.AttributesToGet)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if len(v.Select) > 0 {
		w.Raw("\x66" + "Select")
		w.String(string(v.Select))
	}
	if v.ScanFilter != nil {
		w.Raw("\x6a" + "ScanFilter")
		encodeFilterConditionMap(w, v.ScanFilter)
	}
	if len(v.ConditionalOperator) > 0 {
		w.Raw("\x73" + "ConditionalOperator")
		w.String(string(v.ConditionalOperator))
	}
	if v.ExclusiveStartKey != nil {
		w.Raw("\x71" + "ExclusiveStartKey")
		encodeKey(w, v.ExclusiveStartKey)
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	if v.TotalSegments != nil {
		w.Raw("\x6d" + "TotalSegments")
		w.Int(int64(*v.TotalSegments))
	}
	if v.Segment != nil {
		w.Raw("\x67" + "Segment")
		w.Int(int64(*v.Segment))
	}
	if v.ProjectionExpression != nil {
		w.Raw("\x74" + "ProjectionExpression")
		w.String(*v.ProjectionExpression)
	}
	if v.FilterExpression != nil {
		w.Raw("\x70" + "FilterExpression")
		w.String(*v.FilterExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	if v.ExpressionAttributeValues != nil {
		w.Raw("\x78\x19" + "ExpressionAttributeValues")
		encodeExpressionAttributeValueMap(w, v.ExpressionAttributeValues)
	}
	if v.ConsistentRead != nil {
		w.Raw("\x6e" + "ConsistentRead")
		w.Bool(*v.ConsistentRead)
	}
	w.End()
}

func encodeOpSearchVectorsInput(w *cbor.Writer, v *SearchVectorsInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	if v.ExpressionAttributeValues != nil {
		w.Raw("\x78\x19" + "ExpressionAttributeValues")
		encodeExpressionAttributeValueMap(w, v.ExpressionAttributeValues)
	}
	if v.ProjectionExpression != nil {
		w.Raw("\x74" + "ProjectionExpression")
		w.String(*v.ProjectionExpression)
	}
	if v.SearchVector != nil {
		w.Raw("\x6c" + "SearchVector")
		encodeSearchVectorList(w, v.SearchVector)
	}
	if v.SearchConditionExpression != nil {
		w.Raw("\x78\x19" + "SearchConditionExpression")
		w.String(*v.SearchConditionExpression)
	}
	if v.TopK != nil {
		w.Raw("\x64" + "TopK")
		w.Int(int64(*v.TopK))
	}
	w.End()
}

func encodeOpStartBulkPutItemsInput(w *cbor.Writer, v *StartBulkPutItemsInput) {
	w.Map()
	if v.ClientToken != nil {
		w.Raw("\x6b" + "ClientToken")
		w.String(*v.ClientToken)
	}
	if v.InputS3Configuration != nil {
		w.Raw("\x74" + "InputS3Configuration")
		encodeInputS3Configuration(w, v.InputS3Configuration)
	}
	if v.OutputS3Configuration != nil {
		w.Raw("\x75" + "OutputS3Configuration")
		encodeOutputS3Configuration(w, v.OutputS3Configuration)
	}
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.MaxWriteRequestUnits != nil {
		w.Raw("\x74" + "MaxWriteRequestUnits")
		w.Int(*v.MaxWriteRequestUnits)
	}
	if len(v.PerformanceTier) > 0 {
		w.Raw("\x6f" + "PerformanceTier")
		w.String(string(v.PerformanceTier))
	}
	w.End()
}

func encodeOpTagResourceInput(w *cbor.Writer, v *TagResourceInput) {
	w.Map()
	if v.ResourceArn != nil {
		w.Raw("\x6b" + "ResourceArn")
		w.String(*v.ResourceArn)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagList(w, v.Tags)
	}
	w.End()
}

func encodeOpTransactGetItemsInput(w *cbor.Writer, v *TransactGetItemsInput) {
	w.Map()
	if v.TransactItems != nil {
		w.Raw("\x6d" + "TransactItems")
		encodeTransactGetItemList(w, v.TransactItems)
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	w.End()
}

func encodeOpTransactWriteItemsInput(w *cbor.Writer, v *TransactWriteItemsInput) {
	w.Map()
	if v.TransactItems != nil {
		w.Raw("\x6d" + "TransactItems")
		encodeTransactWriteItemList(w, v.TransactItems)
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	if len(v.ReturnItemCollectionMetrics) > 0 {
		w.Raw("\x78\x1b" + "ReturnItemCollectionMetrics")
		w.String(string(v.ReturnItemCollectionMetrics))
	}
	if v.ClientRequestToken != nil {
		w.Raw("\x72" + "ClientRequestToken")
		w.String(*v.ClientRequestToken)
	}
	w.End()
}

func encodeOpUntagResourceInput(w *cbor.Writer, v *UntagResourceInput) {
	w.Map()
	if v.ResourceArn != nil {
		w.Raw("\x6b" + "ResourceArn")
		w.String(*v.ResourceArn)
	}
	if v.TagKeys != nil {
		w.Raw("\x67" + "TagKeys")
		encodeTagKeyList(w, v.TagKeys)
	}
	w.End()
}

func encodeOpUpdateContinuousBackupsInput(w *cbor.Writer, v *UpdateContinuousBackupsInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.PointInTimeRecoverySpecification != nil {
		w.Raw("\x78\x20" + "PointInTimeRecoverySpecification")
		encodePointInTimeRecoverySpecification(w, v.PointInTimeRecoverySpecification)
	}
	w.End()
}

func encodeOpUpdateContributorInsightsInput(w *cbor.Writer, v *UpdateContributorInsightsInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if len(v.ContributorInsightsAction) > 0 {
		w.Raw("\x78\x19" + "ContributorInsightsAction")
		w.String(string(v.ContributorInsightsAction))
	}
	if len(v.ContributorInsightsMode) > 0 {
		w.Raw("\x77" + "ContributorInsightsMode")
		w.String(string(v.ContributorInsightsMode))
	}
	w.End()
}

func encodeOpUpdateGlobalTableInput(w *cbor.Writer, v *UpdateGlobalTableInput) {
	w.Map()
	if v.GlobalTableName != nil {
		w.Raw("\x6f" + "GlobalTableName")
		w.String(*v.GlobalTableName)
	}
	if v.ReplicaUpdates != nil {
		w.Raw("\x6e" + "ReplicaUpdates")
		encodeReplicaUpdateList(w, v.ReplicaUpdates)
	}
	w.End()
}

func encodeOpUpdateGlobalTableSettingsInput(w *cbor.Writer, v *UpdateGlobalTableSettingsInput) {
	w.Map()
	if v.GlobalTableName != nil {
		w.Raw("\x6f" + "GlobalTableName")
		w.String(*v.GlobalTableName)
	}
	if len(v.GlobalTableBillingMode) > 0 {
		w.Raw("\x76" + "GlobalTableBillingMode")
		w.String(string(v.GlobalTableBillingMode))
	}
	if v.GlobalTableProvisionedWriteCapacityUnits != nil {
		w.Raw("\x78\x28" + "GlobalTableProvisionedWriteCapacityUnits")
		w.Int(*v.GlobalTableProvisionedWriteCapacityUnits)
	}
	if v.GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate != nil {
		w.Raw("\x78\x3c" + "GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate")
		encodeAutoScalingSettingsUpdate(w, v.GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate)
	}
	if v.GlobalTableGlobalSecondaryIndexSettingsUpdate != nil {
		w.Raw("\x78\x2d" + "GlobalTableGlobalSecondaryIndexSettingsUpdate")
		encodeGlobalTableGlobalSecondaryIndexSettingsUpdateList(w, v.GlobalTableGlobalSecondaryIndexSettingsUpdate)
	}
	if v.ReplicaSettingsUpdate != nil {
		w.Raw("\x75" + "ReplicaSettingsUpdate")
		encodeReplicaSettingsUpdateList(w, v.ReplicaSettingsUpdate)
	}
	w.End()
}

func encodeOpUpdateItemInput(w *cbor.Writer, v *UpdateItemInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		encodeKey(w, v.Key)
	}
	if v.AttributeUpdates != nil {
		w.Raw("\x70" + "AttributeUpdates")
		encodeAttributeUpdates(w, v.AttributeUpdates)
	}
	if v.Expected != nil {
		w.Raw("\x68" + "Expected")
		encodeExpectedAttributeMap(w, v.Expected)
	}
	if len(v.ConditionalOperator) > 0 {
		w.Raw("\x73" + "ConditionalOperator")
		w.String(string(v.ConditionalOperator))
	}
	if len(v.ReturnValues) > 0 {
		w.Raw("\x6c" + "ReturnValues")
		w.String(string(v.ReturnValues))
	}
	if len(v.ReturnConsumedCapacity) > 0 {
		w.Raw("\x76" + "ReturnConsumedCapacity")
		w.String(string(v.ReturnConsumedCapacity))
	}
	if len(v.ReturnItemCollectionMetrics) > 0 {
		w.Raw("\x78\x1b" + "ReturnItemCollectionMetrics")
		w.String(string(v.ReturnItemCollectionMetrics))
	}
	if v.UpdateExpression != nil {
		w.Raw("\x70" + "UpdateExpression")
		w.String(*v.UpdateExpression)
	}
	if v.ConditionExpression != nil {
		w.Raw("\x73" + "ConditionExpression")
		w.String(*v.ConditionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	if v.ExpressionAttributeValues != nil {
		w.Raw("\x78\x19" + "ExpressionAttributeValues")
		encodeExpressionAttributeValueMap(w, v.ExpressionAttributeValues)
	}
	if len(v.ReturnValuesOnConditionCheckFailure) > 0 {
		w.Raw("\x78\x23" + "ReturnValuesOnConditionCheckFailure")
		w.String(string(v.ReturnValuesOnConditionCheckFailure))
	}
	w.End()
}

func encodeOpUpdateKinesisStreamingDestinationInput(w *cbor.Writer, v *UpdateKinesisStreamingDestinationInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.StreamArn != nil {
		w.Raw("\x69" + "StreamArn")
		w.String(*v.StreamArn)
	}
	if v.UpdateKinesisStreamingConfiguration != nil {
		w.Raw("\x78\x23" + "UpdateKinesisStreamingConfiguration")
		encodeUpdateKinesisStreamingConfiguration(w, v.UpdateKinesisStreamingConfiguration)
	}
	w.End()
}

func encodeOpUpdateTableInput(w *cbor.Writer, v *UpdateTableInput) {
	w.Map()
	if v.AttributeDefinitions != nil {
		w.Raw("\x74" + "AttributeDefinitions")
		encodeAttributeDefinitions(w, v.AttributeDefinitions)
	}
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if len(v.BillingMode) > 0 {
		w.Raw("\x6b" + "BillingMode")
		w.String(string(v.BillingMode))
	}
	if v.ProvisionedThroughput != nil {
		w.Raw("\x75" + "ProvisionedThroughput")
		encodeProvisionedThroughput(w, v.ProvisionedThroughput)
	}
	if v.GlobalSecondaryIndexUpdates != nil {
		w.Raw("\x78\x1b" + "GlobalSecondaryIndexUpdates")
		encodeGlobalSecondaryIndexUpdateList(w, v.GlobalSecondaryIndexUpdates)
	}
	if v.StreamSpecification != nil {
		w.Raw("\x73" + "StreamSpecification")
		encodeStreamSpecification(w, v.StreamSpecification)
	}
	if v.SSESpecification != nil {
		w.Raw("\x70" + "SSESpecification")
		encodeSSESpecification(w, v.SSESpecification)
	}
	if v.ReplicaUpdates != nil {
		w.Raw("\x6e" + "ReplicaUpdates")
		encodeReplicationGroupUpdateList(w, v.ReplicaUpdates)
	}
	if len(v.TableClass) > 0 {
		w.Raw("\x6a" + "TableClass")
		w.String(string(v.TableClass))
	}
	if v.DeletionProtectionEnabled != nil {
		w.Raw("\x78\x19" + "DeletionProtectionEnabled")
		w.Bool(*v.DeletionProtectionEnabled)
	}
	if len(v.MultiRegionConsistency) > 0 {
		w.Raw("\x76" + "MultiRegionConsistency")
		w.String(string(v.MultiRegionConsistency))
	}
	if v.GlobalTableWitnessUpdates != nil {
		w.Raw("\x78\x19" + "GlobalTableWitnessUpdates")
		encodeGlobalTableWitnessGroupUpdateList(w, v.GlobalTableWitnessUpdates)
	}
	if v.OnDemandThroughput != nil {
		w.Raw("\x72" + "OnDemandThroughput")
		encodeOnDemandThroughput(w, v.OnDemandThroughput)
	}
	if v.WarmThroughput != nil {
		w.Raw("\x6e" + "WarmThroughput")
		encodeWarmThroughput(w, v.WarmThroughput)
	}
	if len(v.GlobalTableSettingsReplicationMode) > 0 {
		w.Raw("\x78\x22" + "GlobalTableSettingsReplicationMode")
		w.String(string(v.GlobalTableSettingsReplicationMode))
	}
	if v.DisassociationProtectionEnabled != nil {
		w.Raw("\x78\x1f" + "DisassociationProtectionEnabled")
		w.Bool(*v.DisassociationProtectionEnabled)
	}
	if v.VectorIndexUpdates != nil {
		w.Raw("\x72" + "VectorIndexUpdates")
		encodeVectorIndexUpdateList(w, v.VectorIndexUpdates)
	}
	w.End()
}

func encodeOpUpdateTableReplicaAutoScalingInput(w *cbor.Writer, v *UpdateTableReplicaAutoScalingInput) {
	w.Map()
	if v.GlobalSecondaryIndexUpdates != nil {
		w.Raw("\x78\x1b" + "GlobalSecondaryIndexUpdates")
		encodeGlobalSecondaryIndexAutoScalingUpdateList(w, v.GlobalSecondaryIndexUpdates)
	}
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.ProvisionedWriteCapacityAutoScalingUpdate != nil {
		w.Raw("\x78\x29" + "ProvisionedWriteCapacityAutoScalingUpdate")
		encodeAutoScalingSettingsUpdate(w, v.ProvisionedWriteCapacityAutoScalingUpdate)
	}
	if v.ReplicaUpdates != nil {
		w.Raw("\x6e" + "ReplicaUpdates")
		encodeReplicaAutoScalingUpdateList(w, v.ReplicaUpdates)
	}
	w.End()
}

func encodeOpUpdateTimeToLiveInput(w *cbor.Writer, v *UpdateTimeToLiveInput) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.TimeToLiveSpecification != nil {
		w.Raw("\x77" + "TimeToLiveSpecification")
		encodeTimeToLiveSpecification(w, v.TimeToLiveSpecification)
	}
	w.End()
}

func encodePartiQLBatchRequest(w *cbor.Writer, v []types.BatchStatementRequest) {
	w.List()
	for i := range v {
		encodeBatchStatementRequest(w, &v[i])
	}
	w.End()
}

func encodeBatchGetRequestMap(w *cbor.Writer, v map[string]types.KeysAndAttributes) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeKeysAndAttributes(w, &e)
	}
	w.End()
}

func encodeBatchWriteItemRequestMap(w *cbor.Writer, v map[string][]types.WriteRequest) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeWriteRequests(w, e)
	}
	w.End()
}

func encodeReplicaList(w *cbor.Writer, v []types.Replica) {
	w.List()
	for i := range v {
		encodeReplica(w, &v[i])
	}
	w.End()
}

func encodeAttributeDefinitions(w *cbor.Writer, v []types.AttributeDefinition) {
	w.List()
	for i := range v {
		encodeAttributeDefinition(w, &v[i])
	}
	w.End()
}

func encodeKeySchema(w *cbor.Writer, v []types.KeySchemaElement) {
	w.List()
	for i := range v {
		encodeKeySchemaElement(w, &v[i])
	}
	w.End()
}

func encodeLocalSecondaryIndexList(w *cbor.Writer, v []types.LocalSecondaryIndex) {
	w.List()
	for i := range v {
		encodeLocalSecondaryIndex(w, &v[i])
	}
	w.End()
}

func encodeGlobalSecondaryIndexList(w *cbor.Writer, v []types.GlobalSecondaryIndex) {
	w.List()
	for i := range v {
		encodeGlobalSecondaryIndex(w, &v[i])
	}
	w.End()
}

func encodeProvisionedThroughput(w *cbor.Writer, v *types.ProvisionedThroughput) {
	w.Map()
	if v.ReadCapacityUnits != nil {
		w.Raw("\x71" + "ReadCapacityUnits")
		w.Int(*v.ReadCapacityUnits)
	}
	if v.WriteCapacityUnits != nil {
		w.Raw("\x72" + "WriteCapacityUnits")
		w.Int(*v.WriteCapacityUnits)
	}
	w.End()
}

func encodeStreamSpecification(w *cbor.Writer, v *types.StreamSpecification) {
	w.Map()
	if v.StreamEnabled != nil {
		w.Raw("\x6d" + "StreamEnabled")
		w.Bool(*v.StreamEnabled)
	}
	if len(v.StreamViewType) > 0 {
		w.Raw("\x6e" + "StreamViewType")
		w.String(string(v.StreamViewType))
	}
	w.End()
}

func encodeSSESpecification(w *cbor.Writer, v *types.SSESpecification) {
	w.Map()
	if v.Enabled != nil {
		w.Raw("\x67" + "Enabled")
		w.Bool(*v.Enabled)
	}
	if len(v.SSEType) > 0 {
		w.Raw("\x67" + "SSEType")
		w.String(string(v.SSEType))
	}
	if v.KMSMasterKeyId != nil {
		w.Raw("\x6e" + "KMSMasterKeyId")
		w.String(*v.KMSMasterKeyId)
	}
	w.End()
}

func encodeTagList(w *cbor.Writer, v []types.Tag) {
	w.List()
	for i := range v {
		encodeTag(w, &v[i])
	}
	w.End()
}

func encodeWarmThroughput(w *cbor.Writer, v *types.WarmThroughput) {
	w.Map()
	if v.ReadUnitsPerSecond != nil {
		w.Raw("\x72" + "ReadUnitsPerSecond")
		w.Int(*v.ReadUnitsPerSecond)
	}
	if v.WriteUnitsPerSecond != nil {
		w.Raw("\x73" + "WriteUnitsPerSecond")
		w.Int(*v.WriteUnitsPerSecond)
	}
	w.End()
}

func encodeOnDemandThroughput(w *cbor.Writer, v *types.OnDemandThroughput) {
	w.Map()
	if v.MaxReadRequestUnits != nil {
		w.Raw("\x73" + "MaxReadRequestUnits")
		w.Int(*v.MaxReadRequestUnits)
	}
	if v.MaxWriteRequestUnits != nil {
		w.Raw("\x74" + "MaxWriteRequestUnits")
		w.Int(*v.MaxWriteRequestUnits)
	}
	w.End()
}

func encodeVectorIndexList(w *cbor.Writer, v []types.VectorIndex) {
	w.List()
	for i := range v {
		encodeVectorIndex(w, &v[i])
	}
	w.End()
}

func encodeKey(w *cbor.Writer, v map[string]types.AttributeValue) {
	w.Map()
	for k, e := range v {
		w.String(k)
		if e == nil {
			w.Null()
			continue
		}
		encodeAttributeValue(w, e)
	}
	w.End()
}

func encodeExpectedAttributeMap(w *cbor.Writer, v map[string]types.ExpectedAttributeValue) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeExpectedAttributeValue(w, &e)
	}
	w.End()
}

func encodeExpressionAttributeNameMap(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeExpressionAttributeValueMap(w *cbor.Writer, v map[string]types.AttributeValue) {
	w.Map()
	for k, e := range v {
		w.String(k)
		if e == nil {
			w.Null()
			continue
		}
		encodeAttributeValue(w, e)
	}
	w.End()
}

func encodeEnableKinesisStreamingConfiguration(w *cbor.Writer, v *types.EnableKinesisStreamingConfiguration) {
	w.Map()
	if len(v.ApproximateCreationDateTimePrecision) > 0 {
		w.Raw("\x78\x24" + "ApproximateCreationDateTimePrecision")
		w.String(string(v.ApproximateCreationDateTimePrecision))
	}
	w.End()
}

func encodePreparedStatementParameters(w *cbor.Writer, v []types.AttributeValue) {
	w.List()
	for i := range v {
		if v[i] == nil {
			w.Null()
			continue
		}
		encodeAttributeValue(w, v[i])
	}
	w.End()
}

func encodeParameterizedStatements(w *cbor.Writer, v []types.ParameterizedStatement) {
	w.List()
	for i := range v {
		encodeParameterizedStatement(w, &v[i])
	}
	w.End()
}

func encodeIncrementalExportSpecification(w *cbor.Writer, v *types.IncrementalExportSpecification) {
	w.Map()
	if v.ExportFromTime != nil {
		w.Raw("\x6e" + "ExportFromTime")
		w.Time(*v.ExportFromTime)
	}
	if v.ExportToTime != nil {
		w.Raw("\x6c" + "ExportToTime")
		w.Time(*v.ExportToTime)
	}
	if len(v.ExportViewType) > 0 {
		w.Raw("\x6e" + "ExportViewType")
		w.String(string(v.ExportViewType))
	}
	w.End()
}

func encodeFilterSpecification(w *cbor.Writer, v *types.FilterSpecification) {
	w.Map()
	if v.FilterExpression != nil {
		w.Raw("\x70" + "FilterExpression")
		w.String(*v.FilterExpression)
	}
	if v.ProjectionExpression != nil {
		w.Raw("\x74" + "ProjectionExpression")
		w.String(*v.ProjectionExpression)
	}
	if v.KeyConditionExpression != nil {
		w.Raw("\x76" + "KeyConditionExpression")
		w.String(*v.KeyConditionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	if v.ExpressionAttributeValues != nil {
		w.Raw("\x78\x19" + "ExpressionAttributeValues")
		encodeExpressionAttributeValueMap(w, v.ExpressionAttributeValues)
	}
	w.End()
}

func encodeAttributeNameList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeS3BucketSource(w *cbor.Writer, v *types.S3BucketSource) {
	w.Map()
	if v.S3BucketOwner != nil {
		w.Raw("\x6d" + "S3BucketOwner")
		w.String(*v.S3BucketOwner)
	}
	if v.S3Bucket != nil {
		w.Raw("\x68" + "S3Bucket")
		w.String(*v.S3Bucket)
	}
	if v.S3KeyPrefix != nil {
		w.Raw("\x6b" + "S3KeyPrefix")
		w.String(*v.S3KeyPrefix)
	}
	w.End()
}

func encodeInputFormatOptions(w *cbor.Writer, v *types.InputFormatOptions) {
	w.Map()
	if v.Csv != nil {
		w.Raw("\x63" + "Csv")
		encodeCsvOptions(w, v.Csv)
	}
	w.End()
}

func encodeTableCreationParameters(w *cbor.Writer, v *types.TableCreationParameters) {
	w.Map()
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.AttributeDefinitions != nil {
		w.Raw("\x74" + "AttributeDefinitions")
		encodeAttributeDefinitions(w, v.AttributeDefinitions)
	}
	if v.KeySchema != nil {
		w.Raw("\x69" + "KeySchema")
		encodeKeySchema(w, v.KeySchema)
	}
	if len(v.BillingMode) > 0 {
		w.Raw("\x6b" + "BillingMode")
		w.String(string(v.BillingMode))
	}
	if v.ProvisionedThroughput != nil {
		w.Raw("\x75" + "ProvisionedThroughput")
		encodeProvisionedThroughput(w, v.ProvisionedThroughput)
	}
	if v.OnDemandThroughput != nil {
		w.Raw("\x72" + "OnDemandThroughput")
		encodeOnDemandThroughput(w, v.OnDemandThroughput)
	}
	if v.SSESpecification != nil {
		w.Raw("\x70" + "SSESpecification")
		encodeSSESpecification(w, v.SSESpecification)
	}
	if v.GlobalSecondaryIndexes != nil {
		w.Raw("\x76" + "GlobalSecondaryIndexes")
		encodeGlobalSecondaryIndexList(w, v.GlobalSecondaryIndexes)
	}
	if v.VectorIndexes != nil {
		w.Raw("\x6d" + "VectorIndexes")
		encodeVectorIndexList(w, v.VectorIndexes)
	}
	w.End()
}

func encodePutItemInputAttributeMap(w *cbor.Writer, v map[string]types.AttributeValue) {
	w.Map()
	for k, e := range v {
		w.String(k)
		if e == nil {
			w.Null()
			continue
		}
		encodeAttributeValue(w, e)
	}
	w.End()
}

func encodeKeyConditions(w *cbor.Writer, v map[string]types.Condition) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeCondition(w, &e)
	}
	w.End()
}

func encodeFilterConditionMap(w *cbor.Writer, v map[string]types.Condition) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeCondition(w, &e)
	}
	w.End()
}

func encodeSearchVectorList(w *cbor.Writer, v []types.AttributeValue) {
	w.List()
	for i := range v {
		if v[i] == nil {
			w.Null()
			continue
		}
		encodeAttributeValue(w, v[i])
	}
	w.End()
}

func encodeInputS3Configuration(w *cbor.Writer, v *types.InputS3Configuration) {
	w.Map()
	if v.S3BucketOwner != nil {
		w.Raw("\x6d" + "S3BucketOwner")
		w.String(*v.S3BucketOwner)
	}
	if v.S3Bucket != nil {
		w.Raw("\x68" + "S3Bucket")
		w.String(*v.S3Bucket)
	}
	if v.S3KeyPrefix != nil {
		w.Raw("\x6b" + "S3KeyPrefix")
		w.String(*v.S3KeyPrefix)
	}
	if len(v.InputFormat) > 0 {
		w.Raw("\x6b" + "InputFormat")
		w.String(string(v.InputFormat))
	}
	if len(v.InputCompressionType) > 0 {
		w.Raw("\x74" + "InputCompressionType")
		w.String(string(v.InputCompressionType))
	}
	w.End()
}

func encodeOutputS3Configuration(w *cbor.Writer, v *types.OutputS3Configuration) {
	w.Map()
	if v.S3BucketOwner != nil {
		w.Raw("\x6d" + "S3BucketOwner")
		w.String(*v.S3BucketOwner)
	}
	if v.S3Bucket != nil {
		w.Raw("\x68" + "S3Bucket")
		w.String(*v.S3Bucket)
	}
	if v.S3KeyPrefix != nil {
		w.Raw("\x6b" + "S3KeyPrefix")
		w.String(*v.S3KeyPrefix)
	}
	if len(v.S3SseAlgorithm) > 0 {
		w.Raw("\x6e" + "S3SseAlgorithm")
		w.String(string(v.S3SseAlgorithm))
	}
	if v.S3SseKmsKeyId != nil {
		w.Raw("\x6d" + "S3SseKmsKeyId")
		w.String(*v.S3SseKmsKeyId)
	}
	if v.OutputType != nil {
		w.Raw("\x6a" + "OutputType")
		encodeOutputTypeList(w, v.OutputType)
	}
	w.End()
}

func encodeTransactGetItemList(w *cbor.Writer, v []types.TransactGetItem) {
	w.List()
	for i := range v {
		encodeTransactGetItem(w, &v[i])
	}
	w.End()
}

func encodeTransactWriteItemList(w *cbor.Writer, v []types.TransactWriteItem) {
	w.List()
	for i := range v {
		encodeTransactWriteItem(w, &v[i])
	}
	w.End()
}

func encodeTagKeyList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodePointInTimeRecoverySpecification(w *cbor.Writer, v *types.PointInTimeRecoverySpecification) {
	w.Map()
	if v.PointInTimeRecoveryEnabled != nil {
		w.Raw("\x78\x1a" + "PointInTimeRecoveryEnabled")
		w.Bool(*v.PointInTimeRecoveryEnabled)
	}
	if v.RecoveryPeriodInDays != nil {
		w.Raw("\x74" + "RecoveryPeriodInDays")
		w.Int(int64(*v.RecoveryPeriodInDays))
	}
	w.End()
}

func encodeReplicaUpdateList(w *cbor.Writer, v []types.ReplicaUpdate) {
	w.List()
	for i := range v {
		encodeReplicaUpdate(w, &v[i])
	}
	w.End()
}

func encodeAutoScalingSettingsUpdate(w *cbor.Writer, v *types.AutoScalingSettingsUpdate) {
	w.Map()
	if v.MinimumUnits != nil {
		w.Raw("\x6c" + "MinimumUnits")
		w.Int(*v.MinimumUnits)
	}
	if v.MaximumUnits != nil {
		w.Raw("\x6c" + "MaximumUnits")
		w.Int(*v.MaximumUnits)
	}
	if v.AutoScalingDisabled != nil {
		w.Raw("\x73" + "AutoScalingDisabled")
		w.Bool(*v.AutoScalingDisabled)
	}
	if v.AutoScalingRoleArn != nil {
		w.Raw("\x72" + "AutoScalingRoleArn")
		w.String(*v.AutoScalingRoleArn)
	}
	if v.ScalingPolicyUpdate != nil {
		w.Raw("\x73" + "ScalingPolicyUpdate")
		encodeAutoScalingPolicyUpdate(w, v.ScalingPolicyUpdate)
	}
	w.End()
}

func encodeGlobalTableGlobalSecondaryIndexSettingsUpdateList(w *cbor.Writer, v []types.GlobalTableGlobalSecondaryIndexSettingsUpdate) {
	w.List()
	for i := range v {
		encodeGlobalTableGlobalSecondaryIndexSettingsUpdate(w, &v[i])
	}
	w.End()
}

func encodeReplicaSettingsUpdateList(w *cbor.Writer, v []types.ReplicaSettingsUpdate) {
	w.List()
	for i := range v {
		encodeReplicaSettingsUpdate(w, &v[i])
	}
	w.End()
}

func encodeAttributeUpdates(w *cbor.Writer, v map[string]types.AttributeValueUpdate) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeAttributeValueUpdate(w, &e)
	}
	w.End()
}

func encodeUpdateKinesisStreamingConfiguration(w *cbor.Writer, v *types.UpdateKinesisStreamingConfiguration) {
	w.Map()
	if len(v.ApproximateCreationDateTimePrecision) > 0 {
		w.Raw("\x78\x24" + "ApproximateCreationDateTimePrecision")
		w.String(string(v.ApproximateCreationDateTimePrecision))
	}
	w.End()
}

func encodeGlobalSecondaryIndexUpdateList(w *cbor.Writer, v []types.GlobalSecondaryIndexUpdate) {
	w.List()
	for i := range v {
		encodeGlobalSecondaryIndexUpdate(w, &v[i])
	}
	w.End()
}

func encodeReplicationGroupUpdateList(w *cbor.Writer, v []types.ReplicationGroupUpdate) {
	w.List()
	for i := range v {
		encodeReplicationGroupUpdate(w, &v[i])
	}
	w.End()
}

func encodeGlobalTableWitnessGroupUpdateList(w *cbor.Writer, v []types.GlobalTableWitnessGroupUpdate) {
	w.List()
	for i := range v {
		encodeGlobalTableWitnessGroupUpdate(w, &v[i])
	}
	w.End()
}

func encodeVectorIndexUpdateList(w *cbor.Writer, v []types.VectorIndexUpdate) {
	w.List()
	for i := range v {
		encodeVectorIndexUpdate(w, &v[i])
	}
	w.End()
}

func encodeGlobalSecondaryIndexAutoScalingUpdateList(w *cbor.Writer, v []types.GlobalSecondaryIndexAutoScalingUpdate) {
	w.List()
	for i := range v {
		encodeGlobalSecondaryIndexAutoScalingUpdate(w, &v[i])
	}
	w.End()
}

func encodeReplicaAutoScalingUpdateList(w *cbor.Writer, v []types.ReplicaAutoScalingUpdate) {
	w.List()
	for i := range v {
		encodeReplicaAutoScalingUpdate(w, &v[i])
	}
	w.End()
}

func encodeTimeToLiveSpecification(w *cbor.Writer, v *types.TimeToLiveSpecification) {
	w.Map()
	if v.Enabled != nil {
		w.Raw("\x67" + "Enabled")
		w.Bool(*v.Enabled)
	}
	if v.AttributeName != nil {
		w.Raw("\x6d" + "AttributeName")
		w.String(*v.AttributeName)
	}
	w.End()
}

func encodeBatchStatementRequest(w *cbor.Writer, v *types.BatchStatementRequest) {
	w.Map()
	if v.Statement != nil {
		w.Raw("\x69" + "Statement")
		w.String(*v.Statement)
	}
	if v.Parameters != nil {
		w.Raw("\x6a" + "Parameters")
		encodePreparedStatementParameters(w, v.Parameters)
	}
	if v.ConsistentRead != nil {
		w.Raw("\x6e" + "ConsistentRead")
		w.Bool(*v.ConsistentRead)
	}
	if len(v.ReturnValuesOnConditionCheckFailure) > 0 {
		w.Raw("\x78\x23" + "ReturnValuesOnConditionCheckFailure")
		w.String(string(v.ReturnValuesOnConditionCheckFailure))
	}
	w.End()
}

func encodeKeysAndAttributes(w *cbor.Writer, v *types.KeysAndAttributes) {
	w.Map()
	if v.Keys != nil {
		w.Raw("\x64" + "Keys")
		encodeKeyList(w, v.Keys)
	}
	if v.AttributesToGet != nil {
		w.Raw("\x6f" + "AttributesToGet")
		encodeAttributeNameList(w, v.AttributesToGet)
	}
	if v.ConsistentRead != nil {
		w.Raw("\x6e" + "ConsistentRead")
		w.Bool(*v.ConsistentRead)
	}
	if v.ProjectionExpression != nil {
		w.Raw("\x74" + "ProjectionExpression")
		w.String(*v.ProjectionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	w.End()
}

func encodeWriteRequests(w *cbor.Writer, v []types.WriteRequest) {
	w.List()
	for i := range v {
		encodeWriteRequest(w, &v[i])
	}
	w.End()
}

func encodeReplica(w *cbor.Writer, v *types.Replica) {
	w.Map()
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	w.End()
}

func encodeAttributeDefinition(w *cbor.Writer, v *types.AttributeDefinition) {
	w.Map()
	if v.AttributeName != nil {
		w.Raw("\x6d" + "AttributeName")
		w.String(*v.AttributeName)
	}
	if len(v.AttributeType) > 0 {
		w.Raw("\x6d" + "AttributeType")
		w.String(string(v.AttributeType))
	}
	w.End()
}

func encodeKeySchemaElement(w *cbor.Writer, v *types.KeySchemaElement) {
	w.Map()
	if v.AttributeName != nil {
		w.Raw("\x6d" + "AttributeName")
		w.String(*v.AttributeName)
	}
	if len(v.KeyType) > 0 {
		w.Raw("\x67" + "KeyType")
		w.String(string(v.KeyType))
	}
	w.End()
}

func encodeLocalSecondaryIndex(w *cbor.Writer, v *types.LocalSecondaryIndex) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.KeySchema != nil {
		w.Raw("\x69" + "KeySchema")
		encodeKeySchema(w, v.KeySchema)
	}
	if v.Projection != nil {
		w.Raw("\x6a" + "Projection")
		encodeProjection(w, v.Projection)
	}
	w.End()
}

func encodeGlobalSecondaryIndex(w *cbor.Writer, v *types.GlobalSecondaryIndex) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.KeySchema != nil {
		w.Raw("\x69" + "KeySchema")
		encodeKeySchema(w, v.KeySchema)
	}
	if v.Projection != nil {
		w.Raw("\x6a" + "Projection")
		encodeProjection(w, v.Projection)
	}
	if v.ProvisionedThroughput != nil {
		w.Raw("\x75" + "ProvisionedThroughput")
		encodeProvisionedThroughput(w, v.ProvisionedThroughput)
	}
	if v.OnDemandThroughput != nil {
		w.Raw("\x72" + "OnDemandThroughput")
		encodeOnDemandThroughput(w, v.OnDemandThroughput)
	}
	if v.WarmThroughput != nil {
		w.Raw("\x6e" + "WarmThroughput")
		encodeWarmThroughput(w, v.WarmThroughput)
	}
	w.End()
}

func encodeTag(w *cbor.Writer, v *types.Tag) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		w.String(*v.Value)
	}
	w.End()
}

func encodeVectorIndex(w *cbor.Writer, v *types.VectorIndex) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.VectorAttribute != nil {
		w.Raw("\x6f" + "VectorAttribute")
		encodeVectorAttributeDefinition(w, v.VectorAttribute)
	}
	if v.SearchSchema != nil {
		w.Raw("\x6c" + "SearchSchema")
		encodeSearchSchema(w, v.SearchSchema)
	}
	if v.Projection != nil {
		w.Raw("\x6a" + "Projection")
		encodeProjection(w, v.Projection)
	}
	if v.Dimensions != nil {
		w.Raw("\x6a" + "Dimensions")
		w.Int(*v.Dimensions)
	}
	if len(v.DistanceFunction) > 0 {
		w.Raw("\x70" + "DistanceFunction")
		w.String(string(v.DistanceFunction))
	}
	w.End()
}

func encodeAttributeValue(w *cbor.Writer, v types.AttributeValue) {
	w.Map()
	switch v := v.(type) {
	case *types.AttributeValueMemberS:
		w.Raw("\x61" + "S")
		w.String(v.Value)
	case *types.AttributeValueMemberN:
		w.Raw("\x61" + "N")
		w.String(v.Value)
	case *types.AttributeValueMemberB:
		w.Raw("\x61" + "B")
		w.Blob(v.Value)
	case *types.AttributeValueMemberSS:
		w.Raw("\x62" + "SS")
		encodeStringSetAttributeValue(w, v.Value)
	case *types.AttributeValueMemberNS:
		w.Raw("\x62" + "NS")
		encodeNumberSetAttributeValue(w, v.Value)
	case *types.AttributeValueMemberBS:
		w.Raw("\x62" + "BS")
		encodeBinarySetAttributeValue(w, v.Value)
	case *types.AttributeValueMemberM:
		w.Raw("\x61" + "M")
		encodeMapAttributeValue(w, v.Value)
	case *types.AttributeValueMemberL:
		w.Raw("\x61" + "L")
		encodeListAttributeValue(w, v.Value)
	case *types.AttributeValueMemberNULL:
		w.Raw("\x64" + "NULL")
		w.Bool(v.Value)
	case *types.AttributeValueMemberBOOL:
		w.Raw("\x64" + "BOOL")
		w.Bool(v.Value)
	}
	w.End()
}

func encodeExpectedAttributeValue(w *cbor.Writer, v *types.ExpectedAttributeValue) {
	w.Map()
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		encodeAttributeValue(w, v.Value)
	}
	if v.Exists != nil {
		w.Raw("\x66" + "Exists")
		w.Bool(*v.Exists)
	}
	if len(v.ComparisonOperator) > 0 {
		w.Raw("\x72" + "ComparisonOperator")
		w.String(string(v.ComparisonOperator))
	}
	if v.AttributeValueList != nil {
		w.Raw("\x72" + "AttributeValueList")
		encodeAttributeValueList(w, v.AttributeValueList)
	}
	w.End()
}

func encodeParameterizedStatement(w *cbor.Writer, v *types.ParameterizedStatement) {
	w.Map()
	if v.Statement != nil {
		w.Raw("\x69" + "Statement")
		w.String(*v.Statement)
	}
	if v.Parameters != nil {
		w.Raw("\x6a" + "Parameters")
		encodePreparedStatementParameters(w, v.Parameters)
	}
	if len(v.ReturnValuesOnConditionCheckFailure) > 0 {
		w.Raw("\x78\x23" + "ReturnValuesOnConditionCheckFailure")
		w.String(string(v.ReturnValuesOnConditionCheckFailure))
	}
	w.End()
}

func encodeCsvOptions(w *cbor.Writer, v *types.CsvOptions) {
	w.Map()
	if v.Delimiter != nil {
		w.Raw("\x69" + "Delimiter")
		w.String(*v.Delimiter)
	}
	if v.HeaderList != nil {
		w.Raw("\x6a" + "HeaderList")
		encodeCsvHeaderList(w, v.HeaderList)
	}
	w.End()
}

func encodeCondition(w *cbor.Writer, v *types.Condition) {
	w.Map()
	if v.AttributeValueList != nil {
		w.Raw("\x72" + "AttributeValueList")
		encodeAttributeValueList(w, v.AttributeValueList)
	}
	if len(v.ComparisonOperator) > 0 {
		w.Raw("\x72" + "ComparisonOperator")
		w.String(string(v.ComparisonOperator))
	}
	w.End()
}

func encodeOutputTypeList(w *cbor.Writer, v []types.OutputTypeEnum) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeTransactGetItem(w *cbor.Writer, v *types.TransactGetItem) {
	w.Map()
	if v.Get != nil {
		w.Raw("\x63" + "Get")
		encodeGet(w, v.Get)
	}
	w.End()
}

func encodeTransactWriteItem(w *cbor.Writer, v *types.TransactWriteItem) {
	w.Map()
	if v.ConditionCheck != nil {
		w.Raw("\x6e" + "ConditionCheck")
		encodeConditionCheck(w, v.ConditionCheck)
	}
	if v.Put != nil {
		w.Raw("\x63" + "Put")
		encodePut(w, v.Put)
	}
	if v.Delete != nil {
		w.Raw("\x66" + "Delete")
		encodeDelete(w, v.Delete)
	}
	if v.Update != nil {
		w.Raw("\x66" + "Update")
		encodeUpdate(w, v.Update)
	}
	w.End()
}

func encodeReplicaUpdate(w *cbor.Writer, v *types.ReplicaUpdate) {
	w.Map()
	if v.Create != nil {
		w.Raw("\x66" + "Create")
		encodeCreateReplicaAction(w, v.Create)
	}
	if v.Delete != nil {
		w.Raw("\x66" + "Delete")
		encodeDeleteReplicaAction(w, v.Delete)
	}
	w.End()
}

func encodeAutoScalingPolicyUpdate(w *cbor.Writer, v *types.AutoScalingPolicyUpdate) {
	w.Map()
	if v.PolicyName != nil {
		w.Raw("\x6a" + "PolicyName")
		w.String(*v.PolicyName)
	}
	if v.TargetTrackingScalingPolicyConfiguration != nil {
		w.Raw("\x78\x28" + "TargetTrackingScalingPolicyConfiguration")
		encodeAutoScalingTargetTrackingScalingPolicyConfigurationUpdate(w, v.TargetTrackingScalingPolicyConfiguration)
	}
	w.End()
}

func encodeGlobalTableGlobalSecondaryIndexSettingsUpdate(w *cbor.Writer, v *types.GlobalTableGlobalSecondaryIndexSettingsUpdate) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.ProvisionedWriteCapacityUnits != nil {
		w.Raw("\x78\x1d" + "ProvisionedWriteCapacityUnits")
		w.Int(*v.ProvisionedWriteCapacityUnits)
	}
	if v.ProvisionedWriteCapacityAutoScalingSettingsUpdate != nil {
		w.Raw("\x78\x31" + "ProvisionedWriteCapacityAutoScalingSettingsUpdate")
		encodeAutoScalingSettingsUpdate(w, v.ProvisionedWriteCapacityAutoScalingSettingsUpdate)
	}
	w.End()
}

func encodeReplicaSettingsUpdate(w *cbor.Writer, v *types.ReplicaSettingsUpdate) {
	w.Map()
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	if v.ReplicaProvisionedReadCapacityUnits != nil {
		w.Raw("\x78\x23" + "ReplicaProvisionedReadCapacityUnits")
		w.Int(*v.ReplicaProvisionedReadCapacityUnits)
	}
	if v.ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate != nil {
		w.Raw("\x78\x37" + "ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate")
		encodeAutoScalingSettingsUpdate(w, v.ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate)
	}
	if v.ReplicaGlobalSecondaryIndexSettingsUpdate != nil {
		w.Raw("\x78\x29" + "ReplicaGlobalSecondaryIndexSettingsUpdate")
		encodeReplicaGlobalSecondaryIndexSettingsUpdateList(w, v.ReplicaGlobalSecondaryIndexSettingsUpdate)
	}
	if len(v.ReplicaTableClass) > 0 {
		w.Raw("\x71" + "ReplicaTableClass")
		w.String(string(v.ReplicaTableClass))
	}
	w.End()
}

func encodeAttributeValueUpdate(w *cbor.Writer, v *types.AttributeValueUpdate) {
	w.Map()
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		encodeAttributeValue(w, v.Value)
	}
	if len(v.Action) > 0 {
		w.Raw("\x66" + "Action")
		w.String(string(v.Action))
	}
	w.End()
}

func encodeGlobalSecondaryIndexUpdate(w *cbor.Writer, v *types.GlobalSecondaryIndexUpdate) {
	w.Map()
	if v.Update != nil {
		w.Raw("\x66" + "Update")
		encodeUpdateGlobalSecondaryIndexAction(w, v.Update)
	}
	if v.Create != nil {
		w.Raw("\x66" + "Create")
		encodeCreateGlobalSecondaryIndexAction(w, v.Create)
	}
	if v.Delete != nil {
		w.Raw("\x66" + "Delete")
		encodeDeleteGlobalSecondaryIndexAction(w, v.Delete)
	}
	w.End()
}

func encodeReplicationGroupUpdate(w *cbor.Writer, v *types.ReplicationGroupUpdate) {
	w.Map()
	if v.Create != nil {
		w.Raw("\x66" + "Create")
		encodeCreateReplicationGroupMemberAction(w, v.Create)
	}
	if v.Update != nil {
		w.Raw("\x66" + "Update")
		encodeUpdateReplicationGroupMemberAction(w, v.Update)
	}
	if v.Delete != nil {
		w.Raw("\x66" + "Delete")
		encodeDeleteReplicationGroupMemberAction(w, v.Delete)
	}
	if v.Disassociate != nil {
		w.Raw("\x6c" + "Disassociate")
		encodeDisassociateReplicationGroupMemberAction(w, v.Disassociate)
	}
	w.End()
}

func encodeGlobalTableWitnessGroupUpdate(w *cbor.Writer, v *types.GlobalTableWitnessGroupUpdate) {
	w.Map()
	if v.Create != nil {
		w.Raw("\x66" + "Create")
		encodeCreateGlobalTableWitnessGroupMemberAction(w, v.Create)
	}
	if v.Delete != nil {
		w.Raw("\x66" + "Delete")
		encodeDeleteGlobalTableWitnessGroupMemberAction(w, v.Delete)
	}
	w.End()
}

func encodeVectorIndexUpdate(w *cbor.Writer, v *types.VectorIndexUpdate) {
	w.Map()
	if v.Create != nil {
		w.Raw("\x66" + "Create")
		encodeCreateVectorIndexAction(w, v.Create)
	}
	if v.Delete != nil {
		w.Raw("\x66" + "Delete")
		encodeDeleteVectorIndexAction(w, v.Delete)
	}
	w.End()
}

func encodeGlobalSecondaryIndexAutoScalingUpdate(w *cbor.Writer, v *types.GlobalSecondaryIndexAutoScalingUpdate) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.ProvisionedWriteCapacityAutoScalingUpdate != nil {
		w.Raw("\x78\x29" + "ProvisionedWriteCapacityAutoScalingUpdate")
		encodeAutoScalingSettingsUpdate(w, v.ProvisionedWriteCapacityAutoScalingUpdate)
	}
	w.End()
}

func encodeReplicaAutoScalingUpdate(w *cbor.Writer, v *types.ReplicaAutoScalingUpdate) {
	w.Map()
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	if v.ReplicaGlobalSecondaryIndexUpdates != nil {
		w.Raw("\x78\x22" + "ReplicaGlobalSecondaryIndexUpdates")
		encodeReplicaGlobalSecondaryIndexAutoScalingUpdateList(w, v.ReplicaGlobalSecondaryIndexUpdates)
	}
	if v.ReplicaProvisionedReadCapacityAutoScalingUpdate != nil {
		w.Raw("\x78\x2f" + "ReplicaProvisionedReadCapacityAutoScalingUpdate")
		encodeAutoScalingSettingsUpdate(w, v.ReplicaProvisionedReadCapacityAutoScalingUpdate)
	}
	w.End()
}

func encodeKeyList(w *cbor.Writer, v []map[string]types.AttributeValue) {
	w.List()
	for i := range v {
		encodeKey(w, v[i])
	}
	w.End()
}

func encodeWriteRequest(w *cbor.Writer, v *types.WriteRequest) {
	w.Map()
	if v.PutRequest != nil {
		w.Raw("\x6a" + "PutRequest")
		encodePutRequest(w, v.PutRequest)
	}
	if v.DeleteRequest != nil {
		w.Raw("\x6d" + "DeleteRequest")
		encodeDeleteRequest(w, v.DeleteRequest)
	}
	w.End()
}

func encodeProjection(w *cbor.Writer, v *types.Projection) {
	w.Map()
	if len(v.ProjectionType) > 0 {
		w.Raw("\x6e" + "ProjectionType")
		w.String(string(v.ProjectionType))
	}
	if v.NonKeyAttributes != nil {
		w.Raw("\x70" + "NonKeyAttributes")
		encodeNonKeyAttributeNameList(w, v.NonKeyAttributes)
	}
	w.End()
}

func encodeVectorAttributeDefinition(w *cbor.Writer, v *types.VectorAttributeDefinition) {
	w.Map()
	if v.AttributeName != nil {
		w.Raw("\x6d" + "AttributeName")
		w.String(*v.AttributeName)
	}
	w.End()
}

func encodeSearchSchema(w *cbor.Writer, v []types.SearchSchemaElement) {
	w.List()
	for i := range v {
		encodeSearchSchemaElement(w, &v[i])
	}
	w.End()
}

func encodeStringSetAttributeValue(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeNumberSetAttributeValue(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeBinarySetAttributeValue(w *cbor.Writer, v [][]byte) {
	w.List()
	for i := range v {
		w.Blob(v[i])
	}
	w.End()
}

func encodeMapAttributeValue(w *cbor.Writer, v map[string]types.AttributeValue) {
	w.Map()
	for k, e := range v {
		w.String(k)
		if e == nil {
			w.Null()
			continue
		}
		encodeAttributeValue(w, e)
	}
	w.End()
}

func encodeListAttributeValue(w *cbor.Writer, v []types.AttributeValue) {
	w.List()
	for i := range v {
		if v[i] == nil {
			w.Null()
			continue
		}
		encodeAttributeValue(w, v[i])
	}
	w.End()
}

func encodeAttributeValueList(w *cbor.Writer, v []types.AttributeValue) {
	w.List()
	for i := range v {
		if v[i] == nil {
			w.Null()
			continue
		}
		encodeAttributeValue(w, v[i])
	}
	w.End()
}

func encodeCsvHeaderList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeGet(w *cbor.Writer, v *types.Get) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		encodeKey(w, v.Key)
	}
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.ProjectionExpression != nil {
		w.Raw("\x74" + "ProjectionExpression")
		w.String(*v.ProjectionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	w.End()
}

func encodeConditionCheck(w *cbor.Writer, v *types.ConditionCheck) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		encodeKey(w, v.Key)
	}
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.ConditionExpression != nil {
		w.Raw("\x73" + "ConditionExpression")
		w.String(*v.ConditionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	if v.ExpressionAttributeValues != nil {
		w.Raw("\x78\x19" + "ExpressionAttributeValues")
		encodeExpressionAttributeValueMap(w, v.ExpressionAttributeValues)
	}
	if len(v.ReturnValuesOnConditionCheckFailure) > 0 {
		w.Raw("\x78\x23" + "ReturnValuesOnConditionCheckFailure")
		w.String(string(v.ReturnValuesOnConditionCheckFailure))
	}
	w.End()
}

func encodePut(w *cbor.Writer, v *types.Put) {
	w.Map()
	if v.Item != nil {
		w.Raw("\x64" + "Item")
		encodePutItemInputAttributeMap(w, v.Item)
	}
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.ConditionExpression != nil {
		w.Raw("\x73" + "ConditionExpression")
		w.String(*v.ConditionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	if v.ExpressionAttributeValues != nil {
		w.Raw("\x78\x19" + "ExpressionAttributeValues")
		encodeExpressionAttributeValueMap(w, v.ExpressionAttributeValues)
	}
	if len(v.ReturnValuesOnConditionCheckFailure) > 0 {
		w.Raw("\x78\x23" + "ReturnValuesOnConditionCheckFailure")
		w.String(string(v.ReturnValuesOnConditionCheckFailure))
	}
	w.End()
}

func encodeDelete(w *cbor.Writer, v *types.Delete) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		encodeKey(w, v.Key)
	}
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.ConditionExpression != nil {
		w.Raw("\x73" + "ConditionExpression")
		w.String(*v.ConditionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	if v.ExpressionAttributeValues != nil {
		w.Raw("\x78\x19" + "ExpressionAttributeValues")
		encodeExpressionAttributeValueMap(w, v.ExpressionAttributeValues)
	}
	if len(v.ReturnValuesOnConditionCheckFailure) > 0 {
		w.Raw("\x78\x23" + "ReturnValuesOnConditionCheckFailure")
		w.String(string(v.ReturnValuesOnConditionCheckFailure))
	}
	w.End()
}

func encodeUpdate(w *cbor.Writer, v *types.Update) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		encodeKey(w, v.Key)
	}
	if v.UpdateExpression != nil {
		w.Raw("\x70" + "UpdateExpression")
		w.String(*v.UpdateExpression)
	}
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if v.ConditionExpression != nil {
		w.Raw("\x73" + "ConditionExpression")
		w.String(*v.ConditionExpression)
	}
	if v.ExpressionAttributeNames != nil {
		w.Raw("\x78\x18" + "ExpressionAttributeNames")
		encodeExpressionAttributeNameMap(w, v.ExpressionAttributeNames)
	}
	if v.ExpressionAttributeValues != nil {
		w.Raw("\x78\x19" + "ExpressionAttributeValues")
		encodeExpressionAttributeValueMap(w, v.ExpressionAttributeValues)
	}
	if len(v.ReturnValuesOnConditionCheckFailure) > 0 {
		w.Raw("\x78\x23" + "ReturnValuesOnConditionCheckFailure")
		w.String(string(v.ReturnValuesOnConditionCheckFailure))
	}
	w.End()
}

func encodeCreateReplicaAction(w *cbor.Writer, v *types.CreateReplicaAction) {
	w.Map()
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	w.End()
}

func encodeDeleteReplicaAction(w *cbor.Writer, v *types.DeleteReplicaAction) {
	w.Map()
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	w.End()
}

func encodeAutoScalingTargetTrackingScalingPolicyConfigurationUpdate(w *cbor.Writer, v *types.AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) {
	w.Map()
	if v.DisableScaleIn != nil {
		w.Raw("\x6e" + "DisableScaleIn")
		w.Bool(*v.DisableScaleIn)
	}
	if v.ScaleInCooldown != nil {
		w.Raw("\x6f" + "ScaleInCooldown")
		w.Int(int64(*v.ScaleInCooldown))
	}
	if v.ScaleOutCooldown != nil {
		w.Raw("\x70" + "ScaleOutCooldown")
		w.Int(int64(*v.ScaleOutCooldown))
	}
	if v.TargetValue != nil {
		w.Raw("\x6b" + "TargetValue")
		w.Float(*v.TargetValue)
	}
	w.End()
}

func encodeReplicaGlobalSecondaryIndexSettingsUpdateList(w *cbor.Writer, v []types.ReplicaGlobalSecondaryIndexSettingsUpdate) {
	w.List()
	for i := range v {
		encodeReplicaGlobalSecondaryIndexSettingsUpdate(w, &v[i])
	}
	w.End()
}

func encodeUpdateGlobalSecondaryIndexAction(w *cbor.Writer, v *types.UpdateGlobalSecondaryIndexAction) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.ProvisionedThroughput != nil {
		w.Raw("\x75" + "ProvisionedThroughput")
		encodeProvisionedThroughput(w, v.ProvisionedThroughput)
	}
	if v.OnDemandThroughput != nil {
		w.Raw("\x72" + "OnDemandThroughput")
		encodeOnDemandThroughput(w, v.OnDemandThroughput)
	}
	if v.WarmThroughput != nil {
		w.Raw("\x6e" + "WarmThroughput")
		encodeWarmThroughput(w, v.WarmThroughput)
	}
	w.End()
}

func encodeCreateGlobalSecondaryIndexAction(w *cbor.Writer, v *types.CreateGlobalSecondaryIndexAction) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.KeySchema != nil {
		w.Raw("\x69" + "KeySchema")
		encodeKeySchema(w, v.KeySchema)
	}
	if v.Projection != nil {
		w.Raw("\x6a" + "Projection")
		encodeProjection(w, v.Projection)
	}
	if v.ProvisionedThroughput != nil {
		w.Raw("\x75" + "ProvisionedThroughput")
		encodeProvisionedThroughput(w, v.ProvisionedThroughput)
	}
	if v.OnDemandThroughput != nil {
		w.Raw("\x72" + "OnDemandThroughput")
		encodeOnDemandThroughput(w, v.OnDemandThroughput)
	}
	if v.WarmThroughput != nil {
		w.Raw("\x6e" + "WarmThroughput")
		encodeWarmThroughput(w, v.WarmThroughput)
	}
	w.End()
}

func encodeDeleteGlobalSecondaryIndexAction(w *cbor.Writer, v *types.DeleteGlobalSecondaryIndexAction) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	w.End()
}

func encodeCreateReplicationGroupMemberAction(w *cbor.Writer, v *types.CreateReplicationGroupMemberAction) {
	w.Map()
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	if v.KMSMasterKeyId != nil {
		w.Raw("\x6e" + "KMSMasterKeyId")
		w.String(*v.KMSMasterKeyId)
	}
	if v.ProvisionedThroughputOverride != nil {
		w.Raw("\x78\x1d" + "ProvisionedThroughputOverride")
		encodeProvisionedThroughputOverride(w, v.ProvisionedThroughputOverride)
	}
	if v.OnDemandThroughputOverride != nil {
		w.Raw("\x78\x1a" + "OnDemandThroughputOverride")
		encodeOnDemandThroughputOverride(w, v.OnDemandThroughputOverride)
	}
	if v.GlobalSecondaryIndexes != nil {
		w.Raw("\x76" + "GlobalSecondaryIndexes")
		encodeReplicaGlobalSecondaryIndexList(w, v.GlobalSecondaryIndexes)
	}
	if len(v.TableClassOverride) > 0 {
		w.Raw("\x72" + "TableClassOverride")
		w.String(string(v.TableClassOverride))
	}
	w.End()
}

func encodeUpdateReplicationGroupMemberAction(w *cbor.Writer, v *types.UpdateReplicationGroupMemberAction) {
	w.Map()
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	if v.KMSMasterKeyId != nil {
		w.Raw("\x6e" + "KMSMasterKeyId")
		w.String(*v.KMSMasterKeyId)
	}
	if v.ProvisionedThroughputOverride != nil {
		w.Raw("\x78\x1d" + "ProvisionedThroughputOverride")
		encodeProvisionedThroughputOverride(w, v.ProvisionedThroughputOverride)
	}
	if v.OnDemandThroughputOverride != nil {
		w.Raw("\x78\x1a" + "OnDemandThroughputOverride")
		encodeOnDemandThroughputOverride(w, v.OnDemandThroughputOverride)
	}
	if v.GlobalSecondaryIndexes != nil {
		w.Raw("\x76" + "GlobalSecondaryIndexes")
		encodeReplicaGlobalSecondaryIndexList(w, v.GlobalSecondaryIndexes)
	}
	if len(v.TableClassOverride) > 0 {
		w.Raw("\x72" + "TableClassOverride")
		w.String(string(v.TableClassOverride))
	}
	w.End()
}

func encodeDeleteReplicationGroupMemberAction(w *cbor.Writer, v *types.DeleteReplicationGroupMemberAction) {
	w.Map()
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	w.End()
}

func encodeDisassociateReplicationGroupMemberAction(w *cbor.Writer, v *types.DisassociateReplicationGroupMemberAction) {
	w.Map()
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	if len(v.DisassociationMode) > 0 {
		w.Raw("\x72" + "DisassociationMode")
		w.String(string(v.DisassociationMode))
	}
	w.End()
}

func encodeCreateGlobalTableWitnessGroupMemberAction(w *cbor.Writer, v *types.CreateGlobalTableWitnessGroupMemberAction) {
	w.Map()
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	w.End()
}

func encodeDeleteGlobalTableWitnessGroupMemberAction(w *cbor.Writer, v *types.DeleteGlobalTableWitnessGroupMemberAction) {
	w.Map()
	if v.RegionName != nil {
		w.Raw("\x6a" + "RegionName")
		w.String(*v.RegionName)
	}
	w.End()
}

func encodeCreateVectorIndexAction(w *cbor.Writer, v *types.CreateVectorIndexAction) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.VectorAttribute != nil {
		w.Raw("\x6f" + "VectorAttribute")
		encodeVectorAttributeDefinition(w, v.VectorAttribute)
	}
	if v.SearchSchema != nil {
		w.Raw("\x6c" + "SearchSchema")
		encodeSearchSchema(w, v.SearchSchema)
	}
	if v.Projection != nil {
		w.Raw("\x6a" + "Projection")
		encodeProjection(w, v.Projection)
	}
	if v.Dimensions != nil {
		w.Raw("\x6a" + "Dimensions")
		w.Int(*v.Dimensions)
	}
	if len(v.DistanceFunction) > 0 {
		w.Raw("\x70" + "DistanceFunction")
		w.String(string(v.DistanceFunction))
	}
	w.End()
}

func encodeDeleteVectorIndexAction(w *cbor.Writer, v *types.DeleteVectorIndexAction) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	w.End()
}

func encodeReplicaGlobalSecondaryIndexAutoScalingUpdateList(w *cbor.Writer, v []types.ReplicaGlobalSecondaryIndexAutoScalingUpdate) {
	w.List()
	for i := range v {
		encodeReplicaGlobalSecondaryIndexAutoScalingUpdate(w, &v[i])
	}
	w.End()
}

func encodePutRequest(w *cbor.Writer, v *types.PutRequest) {
	w.Map()
	if v.Item != nil {
		w.Raw("\x64" + "Item")
		encodePutItemInputAttributeMap(w, v.Item)
	}
	w.End()
}

func encodeDeleteRequest(w *cbor.Writer, v *types.DeleteRequest) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		encodeKey(w, v.Key)
	}
	w.End()
}

func encodeNonKeyAttributeNameList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeSearchSchemaElement(w *cbor.Writer, v *types.SearchSchemaElement) {
	w.Map()
	if v.AttributeName != nil {
		w.Raw("\x6d" + "AttributeName")
		w.String(*v.AttributeName)
	}
	if len(v.SearchSchemaElementType) > 0 {
		w.Raw("\x77" + "SearchSchemaElementType")
		w.String(string(v.SearchSchemaElementType))
	}
	w.End()
}

func encodeReplicaGlobalSecondaryIndexSettingsUpdate(w *cbor.Writer, v *types.ReplicaGlobalSecondaryIndexSettingsUpdate) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.ProvisionedReadCapacityUnits != nil {
		w.Raw("\x78\x1c" + "ProvisionedReadCapacityUnits")
		w.Int(*v.ProvisionedReadCapacityUnits)
	}
	if v.ProvisionedReadCapacityAutoScalingSettingsUpdate != nil {
		w.Raw("\x78\x30" + "ProvisionedReadCapacityAutoScalingSettingsUpdate")
		encodeAutoScalingSettingsUpdate(w, v.ProvisionedReadCapacityAutoScalingSettingsUpdate)
	}
	w.End()
}

func encodeProvisionedThroughputOverride(w *cbor.Writer, v *types.ProvisionedThroughputOverride) {
	w.Map()
	if v.ReadCapacityUnits != nil {
		w.Raw("\x71" + "ReadCapacityUnits")
		w.Int(*v.ReadCapacityUnits)
	}
	w.End()
}

func encodeOnDemandThroughputOverride(w *cbor.Writer, v *types.OnDemandThroughputOverride) {
	w.Map()
	if v.MaxReadRequestUnits != nil {
		w.Raw("\x73" + "MaxReadRequestUnits")
		w.Int(*v.MaxReadRequestUnits)
	}
	w.End()
}

func encodeReplicaGlobalSecondaryIndexList(w *cbor.Writer, v []types.ReplicaGlobalSecondaryIndex) {
	w.List()
	for i := range v {
		encodeReplicaGlobalSecondaryIndex(w, &v[i])
	}
	w.End()
}

func encodeReplicaGlobalSecondaryIndexAutoScalingUpdate(w *cbor.Writer, v *types.ReplicaGlobalSecondaryIndexAutoScalingUpdate) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.ProvisionedReadCapacityAutoScalingUpdate != nil {
		w.Raw("\x78\x28" + "ProvisionedReadCapacityAutoScalingUpdate")
		encodeAutoScalingSettingsUpdate(w, v.ProvisionedReadCapacityAutoScalingUpdate)
	}
	w.End()
}

func encodeReplicaGlobalSecondaryIndex(w *cbor.Writer, v *types.ReplicaGlobalSecondaryIndex) {
	w.Map()
	if v.IndexName != nil {
		w.Raw("\x69" + "IndexName")
		w.String(*v.IndexName)
	}
	if v.ProvisionedThroughputOverride != nil {
		w.Raw("\x78\x1d" + "ProvisionedThroughputOverride")
		encodeProvisionedThroughputOverride(w, v.ProvisionedThroughputOverride)
	}
	if v.OnDemandThroughputOverride != nil {
		w.Raw("\x78\x1a" + "OnDemandThroughputOverride")
		encodeOnDemandThroughputOverride(w, v.OnDemandThroughputOverride)
	}
	w.End()
}
