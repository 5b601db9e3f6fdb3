// Code generated from the model of Amazon DynamoDB by cmd/generate. DO NOT EDIT.

package dynamodb

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/dynamodb/types"
)

func decodeOpBatchExecuteStatementOutput(r *cbor.Reader, v *BatchExecuteStatementOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Responses":
			v.Responses = decodePartiQLBatchResponse(r)
		case "ConsumedCapacity":
			v.ConsumedCapacity = decodeConsumedCapacityMultiple(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpBatchGetItemOutput(r *cbor.Reader, v *BatchGetItemOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Responses":
			v.Responses = decodeBatchGetResponseMap(r)
		case "UnprocessedKeys":
			v.UnprocessedKeys = decodeBatchGetRequestMap(r)
		case "ConsumedCapacity":
			v.ConsumedCapacity = decodeConsumedCapacityMultiple(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpBatchWriteItemOutput(r *cbor.Reader, v *BatchWriteItemOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UnprocessedItems":
			v.UnprocessedItems = decodeBatchWriteItemRequestMap(r)
		case "ItemCollectionMetrics":
			v.ItemCollectionMetrics = decodeItemCollectionMetricsPerTable(r)
		case "ConsumedCapacity":
			v.ConsumedCapacity = decodeConsumedCapacityMultiple(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpCancelBulkOperationOutput(r *cbor.Reader, v *CancelBulkOperationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BulkOperationArn":
			v.BulkOperationArn = r.StringPtr()
		case "BulkOperationStatus":
			v.BulkOperationStatus = types.BulkOperationStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateBackupOutput(r *cbor.Reader, v *CreateBackupOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BackupDetails":
			if !r.Null() {
				v.BackupDetails = new(types.BackupDetails)
				decodeBackupDetails(r, v.BackupDetails)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateGlobalTableOutput(r *cbor.Reader, v *CreateGlobalTableOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "GlobalTableDescription":
			if !r.Null() {
				v.GlobalTableDescription = new(types.GlobalTableDescription)
				decodeGlobalTableDescription(r, v.GlobalTableDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateTableOutput(r *cbor.Reader, v *CreateTableOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableDescription":
			if !r.Null() {
				v.TableDescription = new(types.TableDescription)
				decodeTableDescription(r, v.TableDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteBackupOutput(r *cbor.Reader, v *DeleteBackupOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BackupDescription":
			if !r.Null() {
				v.BackupDescription = new(types.BackupDescription)
				decodeBackupDescription(r, v.BackupDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteItemOutput(r *cbor.Reader, v *DeleteItemOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Attributes":
			v.Attributes = decodeAttributeMap(r)
		case "ConsumedCapacity":
			if !r.Null() {
				v.ConsumedCapacity = new(types.ConsumedCapacity)
				decodeConsumedCapacity(r, v.ConsumedCapacity)
			}
		case "ItemCollectionMetrics":
			if !r.Null() {
				v.ItemCollectionMetrics = new(types.ItemCollectionMetrics)
				decodeItemCollectionMetrics(r, v.ItemCollectionMetrics)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteResourcePolicyOutput(r *cbor.Reader, v *DeleteResourcePolicyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteTableOutput(r *cbor.Reader, v *DeleteTableOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableDescription":
			if !r.Null() {
				v.TableDescription = new(types.TableDescription)
				decodeTableDescription(r, v.TableDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeBackupOutput(r *cbor.Reader, v *DescribeBackupOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BackupDescription":
			if !r.Null() {
				v.BackupDescription = new(types.BackupDescription)
				decodeBackupDescription(r, v.BackupDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeBulkOperationOutput(r *cbor.Reader, v *DescribeBulkOperationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BulkOperationDescription":
			if !r.Null() {
				v.BulkOperationDescription = new(types.BulkOperationDescription)
				decodeBulkOperationDescription(r, v.BulkOperationDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeContinuousBackupsOutput(r *cbor.Reader, v *DescribeContinuousBackupsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ContinuousBackupsDescription":
			if !r.Null() {
				v.ContinuousBackupsDescription = new(types.ContinuousBackupsDescription)
				decodeContinuousBackupsDescription(r, v.ContinuousBackupsDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeContributorInsightsOutput(r *cbor.Reader, v *DescribeContributorInsightsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "ContributorInsightsRuleList":
			v.ContributorInsightsRuleList = decodeContributorInsightsRuleList(r)
		case "ContributorInsightsStatus":
			v.ContributorInsightsStatus = types.ContributorInsightsStatus(r.String())
		case "LastUpdateDateTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdateDateTime = &x
			}
		case "FailureException":
			if !r.Null() {
				v.FailureException = new(types.FailureException)
				decodeFailureException(r, v.FailureException)
			}
		case "ContributorInsightsMode":
			v.ContributorInsightsMode = types.ContributorInsightsMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeEndpointsOutput(r *cbor.Reader, v *DescribeEndpointsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Endpoints":
			v.Endpoints = decodeEndpoints(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeExportOutput(r *cbor.Reader, v *DescribeExportOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ExportDescription":
			if !r.Null() {
				v.ExportDescription = new(types.ExportDescription)
				decodeExportDescription(r, v.ExportDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeGlobalTableOutput(r *cbor.Reader, v *DescribeGlobalTableOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "GlobalTableDescription":
			if !r.Null() {
				v.GlobalTableDescription = new(types.GlobalTableDescription)
				decodeGlobalTableDescription(r, v.GlobalTableDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeGlobalTableSettingsOutput(r *cbor.Reader, v *DescribeGlobalTableSettingsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "GlobalTableName":
			v.GlobalTableName = r.StringPtr()
		case "ReplicaSettings":
			v.ReplicaSettings = decodeReplicaSettingsDescriptionList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeImportOutput(r *cbor.Reader, v *DescribeImportOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ImportTableDescription":
			if !r.Null() {
				v.ImportTableDescription = new(types.ImportTableDescription)
				decodeImportTableDescription(r, v.ImportTableDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeKinesisStreamingDestinationOutput(r *cbor.Reader, v *DescribeKinesisStreamingDestinationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "KinesisDataStreamDestinations":
			v.KinesisDataStreamDestinations = decodeKinesisDataStreamDestinations(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeLimitsOutput(r *cbor.Reader, v *DescribeLimitsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AccountMaxReadCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.AccountMaxReadCapacityUnits = &x
			}
		case "AccountMaxWriteCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.AccountMaxWriteCapacityUnits = &x
			}
		case "TableMaxReadCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.TableMaxReadCapacityUnits = &x
			}
		case "TableMaxWriteCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.TableMaxWriteCapacityUnits = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeTableOutput(r *cbor.Reader, v *DescribeTableOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Table":
			if !r.Null() {
				v.Table = new(types.TableDescription)
				decodeTableDescription(r, v.Table)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeTableReplicaAutoScalingOutput(r *cbor.Reader, v *DescribeTableReplicaAutoScalingOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableAutoScalingDescription":
			if !r.Null() {
				v.TableAutoScalingDescription = new(types.TableAutoScalingDescription)
				decodeTableAutoScalingDescription(r, v.TableAutoScalingDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeTimeToLiveOutput(r *cbor.Reader, v *DescribeTimeToLiveOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TimeToLiveDescription":
			if !r.Null() {
				v.TimeToLiveDescription = new(types.TimeToLiveDescription)
				decodeTimeToLiveDescription(r, v.TimeToLiveDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDisableKinesisStreamingDestinationOutput(r *cbor.Reader, v *DisableKinesisStreamingDestinationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "StreamArn":
			v.StreamArn = r.StringPtr()
		case "DestinationStatus":
			v.DestinationStatus = types.DestinationStatus(r.String())
		case "EnableKinesisStreamingConfiguration":
			if !r.Null() {
				v.EnableKinesisStreamingConfiguration = new(types.EnableKinesisStreamingConfiguration)
				decodeEnableKinesisStreamingConfiguration(r, v.EnableKinesisStreamingConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpEnableKinesisStreamingDestinationOutput(r *cbor.Reader, v *EnableKinesisStreamingDestinationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "StreamArn":
			v.StreamArn = r.StringPtr()
		case "DestinationStatus":
			v.DestinationStatus = types.DestinationStatus(r.String())
		case "EnableKinesisStreamingConfiguration":
			if !r.Null() {
				v.EnableKinesisStreamingConfiguration = new(types.EnableKinesisStreamingConfiguration)
				decodeEnableKinesisStreamingConfiguration(r, v.EnableKinesisStreamingConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpExecuteStatementOutput(r *cbor.Reader, v *ExecuteStatementOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Items":
			v.Items = decodeItemList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		case "ConsumedCapacity":
			if !r.Null() {
				v.ConsumedCapacity = new(types.ConsumedCapacity)
				decodeConsumedCapacity(r, v.ConsumedCapacity)
			}
		case "LastEvaluatedKey":
			v.LastEvaluatedKey = decodeKey(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpExecuteTransactionOutput(r *cbor.Reader, v *ExecuteTransactionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Responses":
			v.Responses = decodeItemResponseList(r)
		case "ConsumedCapacity":
			v.ConsumedCapacity = decodeConsumedCapacityMultiple(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpExportTableToPointInTimeOutput(r *cbor.Reader, v *ExportTableToPointInTimeOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ExportDescription":
			if !r.Null() {
				v.ExportDescription = new(types.ExportDescription)
				decodeExportDescription(r, v.ExportDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetItemOutput(r *cbor.Reader, v *GetItemOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Item":
			v.Item = decodeAttributeMap(r)
		case "ConsumedCapacity":
			if !r.Null() {
				v.ConsumedCapacity = new(types.ConsumedCapacity)
				decodeConsumedCapacity(r, v.ConsumedCapacity)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetResourcePolicyOutput(r *cbor.Reader, v *GetResourcePolicyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Policy":
			v.Policy = r.StringPtr()
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpImportTableOutput(r *cbor.Reader, v *ImportTableOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ImportTableDescription":
			if !r.Null() {
				v.ImportTableDescription = new(types.ImportTableDescription)
				decodeImportTableDescription(r, v.ImportTableDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpListBackupsOutput(r *cbor.Reader, v *ListBackupsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BackupSummaries":
			v.BackupSummaries = decodeBackupSummaries(r)
		case "LastEvaluatedBackupArn":
			v.LastEvaluatedBackupArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListBulkOperationsOutput(r *cbor.Reader, v *ListBulkOperationsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BulkOperationsSummaryList":
			v.BulkOperationsSummaryList = decodeBulkOperationsSummaryList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListContributorInsightsOutput(r *cbor.Reader, v *ListContributorInsightsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ContributorInsightsSummaries":
			v.ContributorInsightsSummaries = decodeContributorInsightsSummaries(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListExportsOutput(r *cbor.Reader, v *ListExportsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ExportSummaries":
			v.ExportSummaries = decodeExportSummaries(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListGlobalTablesOutput(r *cbor.Reader, v *ListGlobalTablesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "GlobalTables":
			v.GlobalTables = decodeGlobalTableList(r)
		case "LastEvaluatedGlobalTableName":
			v.LastEvaluatedGlobalTableName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListImportsOutput(r *cbor.Reader, v *ListImportsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ImportSummaryList":
			v.ImportSummaryList = decodeImportSummaryList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListTablesOutput(r *cbor.Reader, v *ListTablesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableNames":
			v.TableNames = decodeTableNameList(r)
		case "LastEvaluatedTableName":
			v.LastEvaluatedTableName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListTagsOfResourceOutput(r *cbor.Reader, v *ListTagsOfResourceOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Tags":
			v.Tags = decodeTagList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpPutItemOutput(r *cbor.Reader, v *PutItemOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Attributes":
			v.Attributes = decodeAttributeMap(r)
		case "ConsumedCapacity":
			if !r.Null() {
				v.ConsumedCapacity = new(types.ConsumedCapacity)
				decodeConsumedCapacity(r, v.ConsumedCapacity)
			}
		case "ItemCollectionMetrics":
			if !r.Null() {
				v.ItemCollectionMetrics = new(types.ItemCollectionMetrics)
				decodeItemCollectionMetrics(r, v.ItemCollectionMetrics)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpPutResourcePolicyOutput(r *cbor.Reader, v *PutResourcePolicyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpQueryOutput(r *cbor.Reader, v *QueryOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Items":
			v.Items = decodeItemList(r)
		case "Count":
			v.Count = int32(r.Int())
		case "ScannedCount":
			v.ScannedCount = int32(r.Int())
		case "LastEvaluatedKey":
			v.LastEvaluatedKey = decodeKey(r)
		case "ConsumedCapacity":
			if !r.Null() {
				v.ConsumedCapacity = new(types.ConsumedCapacity)
				decodeConsumedCapacity(r, v.ConsumedCapacity)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpRestoreTableFromBackupOutput(r *cbor.Reader, v *RestoreTableFromBackupOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableDescription":
			if !r.Null() {
				v.TableDescription = new(types.TableDescription)
				decodeTableDescription(r, v.TableDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpRestoreTableToPointInTimeOutput(r *cbor.Reader, v *RestoreTableToPointInTimeOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableDescription":
			if !r.Null() {
				v.TableDescription = new(types.TableDescription)
				decodeTableDescription(r, v.TableDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpScanOutput(r *cbor.Reader, v *ScanOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Items":
			v.Items = decodeItemList(r)
		case "Count":
			v.Count = int32(r.Int())
		case "ScannedCount":
			v.ScannedCount = int32(r.Int())
		case "LastEvaluatedKey":
			v.LastEvaluatedKey = decodeKey(r)
		case "ConsumedCapacity":
			if !r.Null() {
				v.ConsumedCapacity = new(types.ConsumedCapacity)
				decodeConsumedCapacity(r, v.ConsumedCapacity)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpSearchVectorsOutput(r *cbor.Reader, v *SearchVectorsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConsumedCapacity":
			if !r.Null() {
				v.ConsumedCapacity = new(types.VectorCapacity)
				decodeVectorCapacity(r, v.ConsumedCapacity)
			}
		case "SearchResults":
			v.SearchResults = decodeSearchResultList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpStartBulkPutItemsOutput(r *cbor.Reader, v *StartBulkPutItemsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BulkOperationDescription":
			if !r.Null() {
				v.BulkOperationDescription = new(types.BulkOperationDescription)
				decodeBulkOperationDescription(r, v.BulkOperationDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpTagResourceOutput(r *cbor.Reader, v *TagResourceOutput) {
	r.Skip()
}

func decodeOpTransactGetItemsOutput(r *cbor.Reader, v *TransactGetItemsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConsumedCapacity":
			v.ConsumedCapacity = decodeConsumedCapacityMultiple(r)
		case "Responses":
			v.Responses = decodeItemResponseList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpTransactWriteItemsOutput(r *cbor.Reader, v *TransactWriteItemsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConsumedCapacity":
			v.ConsumedCapacity = decodeConsumedCapacityMultiple(r)
		case "ItemCollectionMetrics":
			v.ItemCollectionMetrics = decodeItemCollectionMetricsPerTable(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpUntagResourceOutput(r *cbor.Reader, v *UntagResourceOutput) {
	r.Skip()
}

func decodeOpUpdateContinuousBackupsOutput(r *cbor.Reader, v *UpdateContinuousBackupsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ContinuousBackupsDescription":
			if !r.Null() {
				v.ContinuousBackupsDescription = new(types.ContinuousBackupsDescription)
				decodeContinuousBackupsDescription(r, v.ContinuousBackupsDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateContributorInsightsOutput(r *cbor.Reader, v *UpdateContributorInsightsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "ContributorInsightsStatus":
			v.ContributorInsightsStatus = types.ContributorInsightsStatus(r.String())
		case "ContributorInsightsMode":
			v.ContributorInsightsMode = types.ContributorInsightsMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateGlobalTableOutput(r *cbor.Reader, v *UpdateGlobalTableOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "GlobalTableDescription":
			if !r.Null() {
				v.GlobalTableDescription = new(types.GlobalTableDescription)
				decodeGlobalTableDescription(r, v.GlobalTableDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateGlobalTableSettingsOutput(r *cbor.Reader, v *UpdateGlobalTableSettingsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "GlobalTableName":
			v.GlobalTableName = r.StringPtr()
		case "ReplicaSettings":
			v.ReplicaSettings = decodeReplicaSettingsDescriptionList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateItemOutput(r *cbor.Reader, v *UpdateItemOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Attributes":
			v.Attributes = decodeAttributeMap(r)
		case "ConsumedCapacity":
			if !r.Null() {
				v.ConsumedCapacity = new(types.ConsumedCapacity)
				decodeConsumedCapacity(r, v.ConsumedCapacity)
			}
		case "ItemCollectionMetrics":
			if !r.Null() {
				v.ItemCollectionMetrics = new(types.ItemCollectionMetrics)
				decodeItemCollectionMetrics(r, v.ItemCollectionMetrics)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateKinesisStreamingDestinationOutput(r *cbor.Reader, v *UpdateKinesisStreamingDestinationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "StreamArn":
			v.StreamArn = r.StringPtr()
		case "DestinationStatus":
			v.DestinationStatus = types.DestinationStatus(r.String())
		case "UpdateKinesisStreamingConfiguration":
			if !r.Null() {
				v.UpdateKinesisStreamingConfiguration = new(types.UpdateKinesisStreamingConfiguration)
				decodeUpdateKinesisStreamingConfiguration(r, v.UpdateKinesisStreamingConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateTableOutput(r *cbor.Reader, v *UpdateTableOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableDescription":
			if !r.Null() {
				v.TableDescription = new(types.TableDescription)
				decodeTableDescription(r, v.TableDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateTableReplicaAutoScalingOutput(r *cbor.Reader, v *UpdateTableReplicaAutoScalingOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableAutoScalingDescription":
			if !r.Null() {
				v.TableAutoScalingDescription = new(types.TableAutoScalingDescription)
				decodeTableAutoScalingDescription(r, v.TableAutoScalingDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateTimeToLiveOutput(r *cbor.Reader, v *UpdateTimeToLiveOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TimeToLiveSpecification":
			if !r.Null() {
				v.TimeToLiveSpecification = new(types.TimeToLiveSpecification)
				decodeTimeToLiveSpecification(r, v.TimeToLiveSpecification)
			}
		default:
			r.Skip()
		}
	}
}

// modelled makes an error of the model.
func modelled(shape, code, message string, r *cbor.Reader) error {
	switch shape {
	case "BackupInUseException":
		v := new(types.BackupInUseException)
		if !r.Empty() {
			decodeBackupInUseException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "BackupInUseException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "BackupNotFoundException":
		v := new(types.BackupNotFoundException)
		if !r.Empty() {
			decodeBackupNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "BackupNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ConditionalCheckFailedException":
		v := new(types.ConditionalCheckFailedException)
		if !r.Empty() {
			decodeConditionalCheckFailedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ConditionalCheckFailedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ContinuousBackupsUnavailableException":
		v := new(types.ContinuousBackupsUnavailableException)
		if !r.Empty() {
			decodeContinuousBackupsUnavailableException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ContinuousBackupsUnavailableException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "DuplicateItemException":
		v := new(types.DuplicateItemException)
		if !r.Empty() {
			decodeDuplicateItemException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "DuplicateItemException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ExportConflictException":
		v := new(types.ExportConflictException)
		if !r.Empty() {
			decodeExportConflictException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ExportConflictException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ExportNotFoundException":
		v := new(types.ExportNotFoundException)
		if !r.Empty() {
			decodeExportNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ExportNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "GlobalTableAlreadyExistsException":
		v := new(types.GlobalTableAlreadyExistsException)
		if !r.Empty() {
			decodeGlobalTableAlreadyExistsException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "GlobalTableAlreadyExistsException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "GlobalTableNotFoundException":
		v := new(types.GlobalTableNotFoundException)
		if !r.Empty() {
			decodeGlobalTableNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "GlobalTableNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "IdempotentParameterMismatchException":
		v := new(types.IdempotentParameterMismatchException)
		if !r.Empty() {
			decodeIdempotentParameterMismatchException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "IdempotentParameterMismatchException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ImportConflictException":
		v := new(types.ImportConflictException)
		if !r.Empty() {
			decodeImportConflictException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ImportConflictException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ImportNotFoundException":
		v := new(types.ImportNotFoundException)
		if !r.Empty() {
			decodeImportNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ImportNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "IndexNotFoundException":
		v := new(types.IndexNotFoundException)
		if !r.Empty() {
			decodeIndexNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "IndexNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InternalServerError":
		v := new(types.InternalServerError)
		if !r.Empty() {
			decodeInternalServerError(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InternalServerError" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidExportTimeException":
		v := new(types.InvalidExportTimeException)
		if !r.Empty() {
			decodeInvalidExportTimeException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidExportTimeException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidRestoreTimeException":
		v := new(types.InvalidRestoreTimeException)
		if !r.Empty() {
			decodeInvalidRestoreTimeException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidRestoreTimeException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ItemCollectionSizeLimitExceededException":
		v := new(types.ItemCollectionSizeLimitExceededException)
		if !r.Empty() {
			decodeItemCollectionSizeLimitExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ItemCollectionSizeLimitExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "LimitExceededException":
		v := new(types.LimitExceededException)
		if !r.Empty() {
			decodeLimitExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "LimitExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "PointInTimeRecoveryUnavailableException":
		v := new(types.PointInTimeRecoveryUnavailableException)
		if !r.Empty() {
			decodePointInTimeRecoveryUnavailableException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "PointInTimeRecoveryUnavailableException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "PolicyNotFoundException":
		v := new(types.PolicyNotFoundException)
		if !r.Empty() {
			decodePolicyNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "PolicyNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ProvisionedThroughputExceededException":
		v := new(types.ProvisionedThroughputExceededException)
		if !r.Empty() {
			decodeProvisionedThroughputExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ProvisionedThroughputExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ReplicaAlreadyExistsException":
		v := new(types.ReplicaAlreadyExistsException)
		if !r.Empty() {
			decodeReplicaAlreadyExistsException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ReplicaAlreadyExistsException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ReplicaNotFoundException":
		v := new(types.ReplicaNotFoundException)
		if !r.Empty() {
			decodeReplicaNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ReplicaNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ReplicatedWriteConflictException":
		v := new(types.ReplicatedWriteConflictException)
		if !r.Empty() {
			decodeReplicatedWriteConflictException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ReplicatedWriteConflictException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "RequestLimitExceeded":
		v := new(types.RequestLimitExceeded)
		if !r.Empty() {
			decodeRequestLimitExceeded(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "RequestLimitExceeded" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ResourceInUseException":
		v := new(types.ResourceInUseException)
		if !r.Empty() {
			decodeResourceInUseException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ResourceInUseException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ResourceNotFoundException":
		v := new(types.ResourceNotFoundException)
		if !r.Empty() {
			decodeResourceNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ResourceNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "TableAlreadyExistsException":
		v := new(types.TableAlreadyExistsException)
		if !r.Empty() {
			decodeTableAlreadyExistsException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "TableAlreadyExistsException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "TableInUseException":
		v := new(types.TableInUseException)
		if !r.Empty() {
			decodeTableInUseException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "TableInUseException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "TableNotFoundException":
		v := new(types.TableNotFoundException)
		if !r.Empty() {
			decodeTableNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "TableNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ThrottlingException":
		v := new(types.ThrottlingException)
		if !r.Empty() {
			decodeThrottlingException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ThrottlingException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "TransactionCanceledException":
		v := new(types.TransactionCanceledException)
		if !r.Empty() {
			decodeTransactionCanceledException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "TransactionCanceledException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "TransactionConflictException":
		v := new(types.TransactionConflictException)
		if !r.Empty() {
			decodeTransactionConflictException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "TransactionConflictException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "TransactionInProgressException":
		v := new(types.TransactionInProgressException)
		if !r.Empty() {
			decodeTransactionInProgressException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "TransactionInProgressException" {
			v.ErrorCodeOverride = &code
		}
		return v
	}
	return nil
}

func decodePartiQLBatchResponse(r *cbor.Reader) []types.BatchStatementResponse {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.BatchStatementResponse, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.BatchStatementResponse{})
		decodeBatchStatementResponse(r, &v[len(v)-1])
	}
	return v
}

func decodeConsumedCapacityMultiple(r *cbor.Reader) []types.ConsumedCapacity {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ConsumedCapacity, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ConsumedCapacity{})
		decodeConsumedCapacity(r, &v[len(v)-1])
	}
	return v
}

func decodeBatchGetResponseMap(r *cbor.Reader) map[string][]map[string]types.AttributeValue {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string][]map[string]types.AttributeValue, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = decodeItemList(r)
	}
	return v
}

func decodeBatchGetRequestMap(r *cbor.Reader) map[string]types.KeysAndAttributes {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.KeysAndAttributes, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		var x types.KeysAndAttributes
		decodeKeysAndAttributes(r, &x)
		v[k] = x
	}
	return v
}

func decodeBatchWriteItemRequestMap(r *cbor.Reader) map[string][]types.WriteRequest {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string][]types.WriteRequest, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = decodeWriteRequests(r)
	}
	return v
}

func decodeItemCollectionMetricsPerTable(r *cbor.Reader) map[string][]types.ItemCollectionMetrics {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string][]types.ItemCollectionMetrics, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = decodeItemCollectionMetricsMultiple(r)
	}
	return v
}

func decodeBackupDetails(r *cbor.Reader, v *types.BackupDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BackupArn":
			v.BackupArn = r.StringPtr()
		case "BackupName":
			v.BackupName = r.StringPtr()
		case "BackupSizeBytes":
			if !r.Null() {
				x := r.Int()
				v.BackupSizeBytes = &x
			}
		case "BackupStatus":
			v.BackupStatus = types.BackupStatus(r.String())
		case "BackupType":
			v.BackupType = types.BackupType(r.String())
		case "BackupCreationDateTime":
			if !r.Null() {
				x := r.Time()
				v.BackupCreationDateTime = &x
			}
		case "BackupExpiryDateTime":
			if !r.Null() {
				x := r.Time()
				v.BackupExpiryDateTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeGlobalTableDescription(r *cbor.Reader, v *types.GlobalTableDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReplicationGroup":
			v.ReplicationGroup = decodeReplicaDescriptionList(r)
		case "GlobalTableArn":
			v.GlobalTableArn = r.StringPtr()
		case "CreationDateTime":
			if !r.Null() {
				x := r.Time()
				v.CreationDateTime = &x
			}
		case "GlobalTableStatus":
			v.GlobalTableStatus = types.GlobalTableStatus(r.String())
		case "GlobalTableName":
			v.GlobalTableName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTableDescription(r *cbor.Reader, v *types.TableDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AttributeDefinitions":
			v.AttributeDefinitions = decodeAttributeDefinitions(r)
		case "TableName":
			v.TableName = r.StringPtr()
		case "KeySchema":
			v.KeySchema = decodeKeySchema(r)
		case "TableStatus":
			v.TableStatus = types.TableStatus(r.String())
		case "CreationDateTime":
			if !r.Null() {
				x := r.Time()
				v.CreationDateTime = &x
			}
		case "ProvisionedThroughput":
			if !r.Null() {
				v.ProvisionedThroughput = new(types.ProvisionedThroughputDescription)
				decodeProvisionedThroughputDescription(r, v.ProvisionedThroughput)
			}
		case "TableSizeBytes":
			if !r.Null() {
				x := r.Int()
				v.TableSizeBytes = &x
			}
		case "ItemCount":
			if !r.Null() {
				x := r.Int()
				v.ItemCount = &x
			}
		case "TableArn":
			v.TableArn = r.StringPtr()
		case "TableId":
			v.TableId = r.StringPtr()
		case "BillingModeSummary":
			if !r.Null() {
				v.BillingModeSummary = new(types.BillingModeSummary)
				decodeBillingModeSummary(r, v.BillingModeSummary)
			}
		case "LocalSecondaryIndexes":
			v.LocalSecondaryIndexes = decodeLocalSecondaryIndexDescriptionList(r)
		case "GlobalSecondaryIndexes":
			v.GlobalSecondaryIndexes = decodeGlobalSecondaryIndexDescriptionList(r)
		case "StreamSpecification":
			if !r.Null() {
				v.StreamSpecification = new(types.StreamSpecification)
				decodeStreamSpecification(r, v.StreamSpecification)
			}
		case "LatestStreamLabel":
			v.LatestStreamLabel = r.StringPtr()
		case "LatestStreamArn":
			v.LatestStreamArn = r.StringPtr()
		case "GlobalTableVersion":
			v.GlobalTableVersion = r.StringPtr()
		case "Replicas":
			v.Replicas = decodeReplicaDescriptionList(r)
		case "GlobalTableWitnesses":
			v.GlobalTableWitnesses = decodeGlobalTableWitnessDescriptionList(r)
		case "GlobalTableSettingsReplicationMode":
			v.GlobalTableSettingsReplicationMode = types.GlobalTableSettingsReplicationMode(r.String())
		case "RestoreSummary":
			if !r.Null() {
				v.RestoreSummary = new(types.RestoreSummary)
				decodeRestoreSummary(r, v.RestoreSummary)
			}
		case "SSEDescription":
			if !r.Null() {
				v.SSEDescription = new(types.SSEDescription)
				decodeSSEDescription(r, v.SSEDescription)
			}
		case "ArchivalSummary":
			if !r.Null() {
				v.ArchivalSummary = new(types.ArchivalSummary)
				decodeArchivalSummary(r, v.ArchivalSummary)
			}
		case "TableClassSummary":
			if !r.Null() {
				v.TableClassSummary = new(types.TableClassSummary)
				decodeTableClassSummary(r, v.TableClassSummary)
			}
		case "DeletionProtectionEnabled":
			if !r.Null() {
				x := r.Bool()
				v.DeletionProtectionEnabled = &x
			}
		case "DisassociationProtectionEnabled":
			if !r.Null() {
				x := r.Bool()
				v.DisassociationProtectionEnabled = &x
			}
		case "OnDemandThroughput":
			if !r.Null() {
				v.OnDemandThroughput = new(types.OnDemandThroughput)
				decodeOnDemandThroughput(r, v.OnDemandThroughput)
			}
		case "WarmThroughput":
			if !r.Null() {
				v.WarmThroughput = new(types.TableWarmThroughputDescription)
				decodeTableWarmThroughputDescription(r, v.WarmThroughput)
			}
		case "MultiRegionConsistency":
			v.MultiRegionConsistency = types.MultiRegionConsistency(r.String())
		case "VectorIndexes":
			v.VectorIndexes = decodeVectorIndexDescriptionList(r)
		default:
			r.Skip()
		}
	}
}

func decodeBackupDescription(r *cbor.Reader, v *types.BackupDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BackupDetails":
			if !r.Null() {
				v.BackupDetails = new(types.BackupDetails)
				decodeBackupDetails(r, v.BackupDetails)
			}
		case "SourceTableDetails":
			if !r.Null() {
				v.SourceTableDetails = new(types.SourceTableDetails)
				decodeSourceTableDetails(r, v.SourceTableDetails)
			}
		case "SourceTableFeatureDetails":
			if !r.Null() {
				v.SourceTableFeatureDetails = new(types.SourceTableFeatureDetails)
				decodeSourceTableFeatureDetails(r, v.SourceTableFeatureDetails)
			}
		default:
			r.Skip()
		}
	}
}

func decodeAttributeMap(r *cbor.Reader) map[string]types.AttributeValue {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.AttributeValue, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = decodeAttributeValue(r)
	}
	return v
}

func decodeConsumedCapacity(r *cbor.Reader, v *types.ConsumedCapacity) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "CapacityUnits":
			if !r.Null() {
				x := r.Float()
				v.CapacityUnits = &x
			}
		case "ReadCapacityUnits":
			if !r.Null() {
				x := r.Float()
				v.ReadCapacityUnits = &x
			}
		case "WriteCapacityUnits":
			if !r.Null() {
				x := r.Float()
				v.WriteCapacityUnits = &x
			}
		case "Table":
			if !r.Null() {
				v.Table = new(types.Capacity)
				decodeCapacity(r, v.Table)
			}
		case "LocalSecondaryIndexes":
			v.LocalSecondaryIndexes = decodeSecondaryIndexesCapacityMap(r)
		case "GlobalSecondaryIndexes":
			v.GlobalSecondaryIndexes = decodeSecondaryIndexesCapacityMap(r)
		case "VectorIndexes":
			v.VectorIndexes = decodeVectorIndexesCapacityMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeItemCollectionMetrics(r *cbor.Reader, v *types.ItemCollectionMetrics) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ItemCollectionKey":
			v.ItemCollectionKey = decodeItemCollectionKeyAttributeMap(r)
		case "SizeEstimateRangeGB":
			v.SizeEstimateRangeGB = decodeItemCollectionSizeEstimateRange(r)
		default:
			r.Skip()
		}
	}
}

func decodeBulkOperationDescription(r *cbor.Reader, v *types.BulkOperationDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BulkOperationArn":
			v.BulkOperationArn = r.StringPtr()
		case "BulkOperationStatus":
			v.BulkOperationStatus = types.BulkOperationStatus(r.String())
		case "TableDetails":
			v.TableDetails = decodeBulkOperationTableDetails(r)
		case "ClientToken":
			v.ClientToken = r.StringPtr()
		case "InputS3Configuration":
			if !r.Null() {
				v.InputS3Configuration = new(types.InputS3Configuration)
				decodeInputS3Configuration(r, v.InputS3Configuration)
			}
		case "OutputS3Configuration":
			if !r.Null() {
				v.OutputS3Configuration = new(types.OutputS3Configuration)
				decodeOutputS3Configuration(r, v.OutputS3Configuration)
			}
		case "StartTime":
			if !r.Null() {
				x := r.Time()
				v.StartTime = &x
			}
		case "EndTime":
			if !r.Null() {
				x := r.Time()
				v.EndTime = &x
			}
		case "ProcessedItemCount":
			v.ProcessedItemCount = r.Int()
		case "ProcessedInputBytes":
			if !r.Null() {
				x := r.Int()
				v.ProcessedInputBytes = &x
			}
		case "TotalInputBytes":
			if !r.Null() {
				x := r.Int()
				v.TotalInputBytes = &x
			}
		case "BulkOperationUsage":
			v.BulkOperationUsage = decodeBulkOperationUsageMultiple(r)
		case "FailedItemCount":
			v.FailedItemCount = r.Int()
		case "FailureCode":
			v.FailureCode = r.StringPtr()
		case "FailureMessage":
			v.FailureMessage = r.StringPtr()
		case "MaxWriteRequestUnits":
			if !r.Null() {
				x := r.Int()
				v.MaxWriteRequestUnits = &x
			}
		case "PerformanceTier":
			v.PerformanceTier = types.BulkOperationPerformanceTier(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeContinuousBackupsDescription(r *cbor.Reader, v *types.ContinuousBackupsDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ContinuousBackupsStatus":
			v.ContinuousBackupsStatus = types.ContinuousBackupsStatus(r.String())
		case "PointInTimeRecoveryDescription":
			if !r.Null() {
				v.PointInTimeRecoveryDescription = new(types.PointInTimeRecoveryDescription)
				decodePointInTimeRecoveryDescription(r, v.PointInTimeRecoveryDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeContributorInsightsRuleList(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeFailureException(r *cbor.Reader, v *types.FailureException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ExceptionName":
			v.ExceptionName = r.StringPtr()
		case "ExceptionDescription":
			v.ExceptionDescription = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEndpoints(r *cbor.Reader) []types.Endpoint {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Endpoint, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Endpoint{})
		decodeEndpoint(r, &v[len(v)-1])
	}
	return v
}

func decodeExportDescription(r *cbor.Reader, v *types.ExportDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ExportArn":
			v.ExportArn = r.StringPtr()
		case "ExportStatus":
			v.ExportStatus = types.ExportStatus(r.String())
		case "StartTime":
			if !r.Null() {
				x := r.Time()
				v.StartTime = &x
			}
		case "EndTime":
			if !r.Null() {
				x := r.Time()
				v.EndTime = &x
			}
		case "ExportManifest":
			v.ExportManifest = r.StringPtr()
		case "TableArn":
			v.TableArn = r.StringPtr()
		case "TableId":
			v.TableId = r.StringPtr()
		case "ExportTime":
			if !r.Null() {
				x := r.Time()
				v.ExportTime = &x
			}
		case "ClientToken":
			v.ClientToken = r.StringPtr()
		case "S3Bucket":
			v.S3Bucket = r.StringPtr()
		case "S3BucketOwner":
			v.S3BucketOwner = r.StringPtr()
		case "S3Prefix":
			v.S3Prefix = r.StringPtr()
		case "S3SseAlgorithm":
			v.S3SseAlgorithm = types.S3SseAlgorithm(r.String())
		case "S3SseKmsKeyId":
			v.S3SseKmsKeyId = r.StringPtr()
		case "FailureCode":
			v.FailureCode = r.StringPtr()
		case "FailureMessage":
			v.FailureMessage = r.StringPtr()
		case "ExportFormat":
			v.ExportFormat = types.ExportFormat(r.String())
		case "BilledSizeBytes":
			if !r.Null() {
				x := r.Int()
				v.BilledSizeBytes = &x
			}
		case "ItemCount":
			if !r.Null() {
				x := r.Int()
				v.ItemCount = &x
			}
		case "ExportType":
			v.ExportType = types.ExportType(r.String())
		case "IncrementalExportSpecification":
			if !r.Null() {
				v.IncrementalExportSpecification = new(types.IncrementalExportSpecification)
				decodeIncrementalExportSpecification(r, v.IncrementalExportSpecification)
			}
		case "FilterSpecification":
			if !r.Null() {
				v.FilterSpecification = new(types.FilterSpecification)
				decodeFilterSpecification(r, v.FilterSpecification)
			}
		default:
			r.Skip()
		}
	}
}

func decodeReplicaSettingsDescriptionList(r *cbor.Reader) []types.ReplicaSettingsDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ReplicaSettingsDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ReplicaSettingsDescription{})
		decodeReplicaSettingsDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeImportTableDescription(r *cbor.Reader, v *types.ImportTableDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ImportArn":
			v.ImportArn = r.StringPtr()
		case "ImportStatus":
			v.ImportStatus = types.ImportStatus(r.String())
		case "TableArn":
			v.TableArn = r.StringPtr()
		case "TableId":
			v.TableId = r.StringPtr()
		case "ClientToken":
			v.ClientToken = r.StringPtr()
		case "S3BucketSource":
			if !r.Null() {
				v.S3BucketSource = new(types.S3BucketSource)
				decodeS3BucketSource(r, v.S3BucketSource)
			}
		case "ErrorCount":
			v.ErrorCount = r.Int()
		case "CloudWatchLogGroupArn":
			v.CloudWatchLogGroupArn = r.StringPtr()
		case "InputFormat":
			v.InputFormat = types.InputFormat(r.String())
		case "InputFormatOptions":
			if !r.Null() {
				v.InputFormatOptions = new(types.InputFormatOptions)
				decodeInputFormatOptions(r, v.InputFormatOptions)
			}
		case "InputCompressionType":
			v.InputCompressionType = types.InputCompressionType(r.String())
		case "TableCreationParameters":
			if !r.Null() {
				v.TableCreationParameters = new(types.TableCreationParameters)
				decodeTableCreationParameters(r, v.TableCreationParameters)
			}
		case "StartTime":
			if !r.Null() {
				x := r.Time()
				v.StartTime = &x
			}
		case "EndTime":
			if !r.Null() {
				x := r.Time()
				v.EndTime = &x
			}
		case "ProcessedSizeBytes":
			if !r.Null() {
				x := r.Int()
				v.ProcessedSizeBytes = &x
			}
		case "ProcessedItemCount":
			v.ProcessedItemCount = r.Int()
		case "ImportedItemCount":
			v.ImportedItemCount = r.Int()
		case "FailureCode":
			v.FailureCode = r.StringPtr()
		case "FailureMessage":
			v.FailureMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKinesisDataStreamDestinations(r *cbor.Reader) []types.KinesisDataStreamDestination {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.KinesisDataStreamDestination, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.KinesisDataStreamDestination{})
		decodeKinesisDataStreamDestination(r, &v[len(v)-1])
	}
	return v
}

func decodeTableAutoScalingDescription(r *cbor.Reader, v *types.TableAutoScalingDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "TableStatus":
			v.TableStatus = types.TableStatus(r.String())
		case "Replicas":
			v.Replicas = decodeReplicaAutoScalingDescriptionList(r)
		default:
			r.Skip()
		}
	}
}

func decodeTimeToLiveDescription(r *cbor.Reader, v *types.TimeToLiveDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TimeToLiveStatus":
			v.TimeToLiveStatus = types.TimeToLiveStatus(r.String())
		case "AttributeName":
			v.AttributeName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEnableKinesisStreamingConfiguration(r *cbor.Reader, v *types.EnableKinesisStreamingConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ApproximateCreationDateTimePrecision":
			v.ApproximateCreationDateTimePrecision = types.ApproximateCreationDateTimePrecision(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeItemList(r *cbor.Reader) []map[string]types.AttributeValue {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]map[string]types.AttributeValue, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, decodeAttributeMap(r))
	}
	return v
}

func decodeKey(r *cbor.Reader) map[string]types.AttributeValue {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.AttributeValue, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = decodeAttributeValue(r)
	}
	return v
}

func decodeItemResponseList(r *cbor.Reader) []types.ItemResponse {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ItemResponse, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ItemResponse{})
		decodeItemResponse(r, &v[len(v)-1])
	}
	return v
}

func decodeBackupSummaries(r *cbor.Reader) []types.BackupSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.BackupSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.BackupSummary{})
		decodeBackupSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeBulkOperationsSummaryList(r *cbor.Reader) []types.BulkOperationSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.BulkOperationSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.BulkOperationSummary{})
		decodeBulkOperationSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeContributorInsightsSummaries(r *cbor.Reader) []types.ContributorInsightsSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ContributorInsightsSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ContributorInsightsSummary{})
		decodeContributorInsightsSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeExportSummaries(r *cbor.Reader) []types.ExportSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ExportSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ExportSummary{})
		decodeExportSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeGlobalTableList(r *cbor.Reader) []types.GlobalTable {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.GlobalTable, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.GlobalTable{})
		decodeGlobalTable(r, &v[len(v)-1])
	}
	return v
}

func decodeImportSummaryList(r *cbor.Reader) []types.ImportSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ImportSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ImportSummary{})
		decodeImportSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeTableNameList(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeTagList(r *cbor.Reader) []types.Tag {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Tag, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Tag{})
		decodeTag(r, &v[len(v)-1])
	}
	return v
}

func decodeVectorCapacity(r *cbor.Reader, v *types.VectorCapacity) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "VectorSearchRequestBytes":
			if !r.Null() {
				x := r.Float()
				v.VectorSearchRequestBytes = &x
			}
		case "VectorWriteRequestBytes":
			if !r.Null() {
				x := r.Float()
				v.VectorWriteRequestBytes = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeSearchResultList(r *cbor.Reader) []types.SearchResultItem {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.SearchResultItem, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.SearchResultItem{})
		decodeSearchResultItem(r, &v[len(v)-1])
	}
	return v
}

func decodeUpdateKinesisStreamingConfiguration(r *cbor.Reader, v *types.UpdateKinesisStreamingConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ApproximateCreationDateTimePrecision":
			v.ApproximateCreationDateTimePrecision = types.ApproximateCreationDateTimePrecision(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeTimeToLiveSpecification(r *cbor.Reader, v *types.TimeToLiveSpecification) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Enabled":
			if !r.Null() {
				x := r.Bool()
				v.Enabled = &x
			}
		case "AttributeName":
			v.AttributeName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeBackupInUseException(r *cbor.Reader, v *types.BackupInUseException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeBackupNotFoundException(r *cbor.Reader, v *types.BackupNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeConditionalCheckFailedException(r *cbor.Reader, v *types.ConditionalCheckFailedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		case "Item":
			v.Item = decodeAttributeMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeContinuousBackupsUnavailableException(r *cbor.Reader, v *types.ContinuousBackupsUnavailableException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDuplicateItemException(r *cbor.Reader, v *types.DuplicateItemException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeExportConflictException(r *cbor.Reader, v *types.ExportConflictException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeExportNotFoundException(r *cbor.Reader, v *types.ExportNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeGlobalTableAlreadyExistsException(r *cbor.Reader, v *types.GlobalTableAlreadyExistsException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeGlobalTableNotFoundException(r *cbor.Reader, v *types.GlobalTableNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeIdempotentParameterMismatchException(r *cbor.Reader, v *types.IdempotentParameterMismatchException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeImportConflictException(r *cbor.Reader, v *types.ImportConflictException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeImportNotFoundException(r *cbor.Reader, v *types.ImportNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeIndexNotFoundException(r *cbor.Reader, v *types.IndexNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInternalServerError(r *cbor.Reader, v *types.InternalServerError) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidExportTimeException(r *cbor.Reader, v *types.InvalidExportTimeException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidRestoreTimeException(r *cbor.Reader, v *types.InvalidRestoreTimeException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeItemCollectionSizeLimitExceededException(r *cbor.Reader, v *types.ItemCollectionSizeLimitExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeLimitExceededException(r *cbor.Reader, v *types.LimitExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePointInTimeRecoveryUnavailableException(r *cbor.Reader, v *types.PointInTimeRecoveryUnavailableException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePolicyNotFoundException(r *cbor.Reader, v *types.PolicyNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeProvisionedThroughputExceededException(r *cbor.Reader, v *types.ProvisionedThroughputExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		case "ThrottlingReasons":
			v.ThrottlingReasons = decodeThrottlingReasonList(r)
		default:
			r.Skip()
		}
	}
}

func decodeReplicaAlreadyExistsException(r *cbor.Reader, v *types.ReplicaAlreadyExistsException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeReplicaNotFoundException(r *cbor.Reader, v *types.ReplicaNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeReplicatedWriteConflictException(r *cbor.Reader, v *types.ReplicatedWriteConflictException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRequestLimitExceeded(r *cbor.Reader, v *types.RequestLimitExceeded) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		case "ThrottlingReasons":
			v.ThrottlingReasons = decodeThrottlingReasonList(r)
		default:
			r.Skip()
		}
	}
}

func decodeResourceInUseException(r *cbor.Reader, v *types.ResourceInUseException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeResourceNotFoundException(r *cbor.Reader, v *types.ResourceNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTableAlreadyExistsException(r *cbor.Reader, v *types.TableAlreadyExistsException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTableInUseException(r *cbor.Reader, v *types.TableInUseException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTableNotFoundException(r *cbor.Reader, v *types.TableNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeThrottlingException(r *cbor.Reader, v *types.ThrottlingException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		case "throttlingReasons":
			v.ThrottlingReasons = decodeThrottlingReasonList(r)
		default:
			r.Skip()
		}
	}
}

func decodeTransactionCanceledException(r *cbor.Reader, v *types.TransactionCanceledException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Message":
			v.Message = r.StringPtr()
		case "CancellationReasons":
			v.CancellationReasons = decodeCancellationReasonList(r)
		default:
			r.Skip()
		}
	}
}

func decodeTransactionConflictException(r *cbor.Reader, v *types.TransactionConflictException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTransactionInProgressException(r *cbor.Reader, v *types.TransactionInProgressException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeBatchStatementResponse(r *cbor.Reader, v *types.BatchStatementResponse) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.BatchStatementError)
				decodeBatchStatementError(r, v.Error)
			}
		case "TableName":
			v.TableName = r.StringPtr()
		case "Item":
			v.Item = decodeAttributeMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeKeysAndAttributes(r *cbor.Reader, v *types.KeysAndAttributes) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Keys":
			v.Keys = decodeKeyList(r)
		case "AttributesToGet":
			v.AttributesToGet = decodeAttributeNameList(r)
		case "ConsistentRead":
			if !r.Null() {
				x := r.Bool()
				v.ConsistentRead = &x
			}
		case "ProjectionExpression":
			v.ProjectionExpression = r.StringPtr()
		case "ExpressionAttributeNames":
			v.ExpressionAttributeNames = decodeExpressionAttributeNameMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeWriteRequests(r *cbor.Reader) []types.WriteRequest {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.WriteRequest, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.WriteRequest{})
		decodeWriteRequest(r, &v[len(v)-1])
	}
	return v
}

func decodeItemCollectionMetricsMultiple(r *cbor.Reader) []types.ItemCollectionMetrics {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ItemCollectionMetrics, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ItemCollectionMetrics{})
		decodeItemCollectionMetrics(r, &v[len(v)-1])
	}
	return v
}

func decodeReplicaDescriptionList(r *cbor.Reader) []types.ReplicaDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ReplicaDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ReplicaDescription{})
		decodeReplicaDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeAttributeDefinitions(r *cbor.Reader) []types.AttributeDefinition {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AttributeDefinition, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AttributeDefinition{})
		decodeAttributeDefinition(r, &v[len(v)-1])
	}
	return v
}

func decodeKeySchema(r *cbor.Reader) []types.KeySchemaElement {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.KeySchemaElement, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.KeySchemaElement{})
		decodeKeySchemaElement(r, &v[len(v)-1])
	}
	return v
}

func decodeProvisionedThroughputDescription(r *cbor.Reader, v *types.ProvisionedThroughputDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LastIncreaseDateTime":
			if !r.Null() {
				x := r.Time()
				v.LastIncreaseDateTime = &x
			}
		case "LastDecreaseDateTime":
			if !r.Null() {
				x := r.Time()
				v.LastDecreaseDateTime = &x
			}
		case "NumberOfDecreasesToday":
			if !r.Null() {
				x := r.Int()
				v.NumberOfDecreasesToday = &x
			}
		case "ReadCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.ReadCapacityUnits = &x
			}
		case "WriteCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.WriteCapacityUnits = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeBillingModeSummary(r *cbor.Reader, v *types.BillingModeSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BillingMode":
			v.BillingMode = types.BillingMode(r.String())
		case "LastUpdateToPayPerRequestDateTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdateToPayPerRequestDateTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeLocalSecondaryIndexDescriptionList(r *cbor.Reader) []types.LocalSecondaryIndexDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.LocalSecondaryIndexDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.LocalSecondaryIndexDescription{})
		decodeLocalSecondaryIndexDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeGlobalSecondaryIndexDescriptionList(r *cbor.Reader) []types.GlobalSecondaryIndexDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.GlobalSecondaryIndexDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.GlobalSecondaryIndexDescription{})
		decodeGlobalSecondaryIndexDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeStreamSpecification(r *cbor.Reader, v *types.StreamSpecification) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamEnabled":
			if !r.Null() {
				x := r.Bool()
				v.StreamEnabled = &x
			}
		case "StreamViewType":
			v.StreamViewType = types.StreamViewType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeGlobalTableWitnessDescriptionList(r *cbor.Reader) []types.GlobalTableWitnessDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.GlobalTableWitnessDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.GlobalTableWitnessDescription{})
		decodeGlobalTableWitnessDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeRestoreSummary(r *cbor.Reader, v *types.RestoreSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SourceBackupArn":
			v.SourceBackupArn = r.StringPtr()
		case "SourceTableArn":
			v.SourceTableArn = r.StringPtr()
		case "RestoreDateTime":
			if !r.Null() {
				x := r.Time()
				v.RestoreDateTime = &x
			}
		case "RestoreInProgress":
			if !r.Null() {
				x := r.Bool()
				v.RestoreInProgress = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeSSEDescription(r *cbor.Reader, v *types.SSEDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.SSEStatus(r.String())
		case "SSEType":
			v.SSEType = types.SSEType(r.String())
		case "KMSMasterKeyArn":
			v.KMSMasterKeyArn = r.StringPtr()
		case "InaccessibleEncryptionDateTime":
			if !r.Null() {
				x := r.Time()
				v.InaccessibleEncryptionDateTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeArchivalSummary(r *cbor.Reader, v *types.ArchivalSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ArchivalDateTime":
			if !r.Null() {
				x := r.Time()
				v.ArchivalDateTime = &x
			}
		case "ArchivalReason":
			v.ArchivalReason = r.StringPtr()
		case "ArchivalBackupArn":
			v.ArchivalBackupArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTableClassSummary(r *cbor.Reader, v *types.TableClassSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableClass":
			v.TableClass = types.TableClass(r.String())
		case "LastUpdateDateTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdateDateTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOnDemandThroughput(r *cbor.Reader, v *types.OnDemandThroughput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MaxReadRequestUnits":
			if !r.Null() {
				x := r.Int()
				v.MaxReadRequestUnits = &x
			}
		case "MaxWriteRequestUnits":
			if !r.Null() {
				x := r.Int()
				v.MaxWriteRequestUnits = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeTableWarmThroughputDescription(r *cbor.Reader, v *types.TableWarmThroughputDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReadUnitsPerSecond":
			if !r.Null() {
				x := r.Int()
				v.ReadUnitsPerSecond = &x
			}
		case "WriteUnitsPerSecond":
			if !r.Null() {
				x := r.Int()
				v.WriteUnitsPerSecond = &x
			}
		case "Status":
			v.Status = types.TableStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeVectorIndexDescriptionList(r *cbor.Reader) []types.VectorIndexDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.VectorIndexDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.VectorIndexDescription{})
		decodeVectorIndexDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeSourceTableDetails(r *cbor.Reader, v *types.SourceTableDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "TableId":
			v.TableId = r.StringPtr()
		case "TableArn":
			v.TableArn = r.StringPtr()
		case "TableSizeBytes":
			if !r.Null() {
				x := r.Int()
				v.TableSizeBytes = &x
			}
		case "KeySchema":
			v.KeySchema = decodeKeySchema(r)
		case "TableCreationDateTime":
			if !r.Null() {
				x := r.Time()
				v.TableCreationDateTime = &x
			}
		case "ProvisionedThroughput":
			if !r.Null() {
				v.ProvisionedThroughput = new(types.ProvisionedThroughput)
				decodeProvisionedThroughput(r, v.ProvisionedThroughput)
			}
		case "OnDemandThroughput":
			if !r.Null() {
				v.OnDemandThroughput = new(types.OnDemandThroughput)
				decodeOnDemandThroughput(r, v.OnDemandThroughput)
			}
		case "ItemCount":
			if !r.Null() {
				x := r.Int()
				v.ItemCount = &x
			}
		case "BillingMode":
			v.BillingMode = types.BillingMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeSourceTableFeatureDetails(r *cbor.Reader, v *types.SourceTableFeatureDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LocalSecondaryIndexes":
			v.LocalSecondaryIndexes = decodeLocalSecondaryIndexes(r)
		case "GlobalSecondaryIndexes":
			v.GlobalSecondaryIndexes = decodeGlobalSecondaryIndexes(r)
		case "StreamDescription":
			if !r.Null() {
				v.StreamDescription = new(types.StreamSpecification)
				decodeStreamSpecification(r, v.StreamDescription)
			}
		case "TimeToLiveDescription":
			if !r.Null() {
				v.TimeToLiveDescription = new(types.TimeToLiveDescription)
				decodeTimeToLiveDescription(r, v.TimeToLiveDescription)
			}
		case "SSEDescription":
			if !r.Null() {
				v.SSEDescription = new(types.SSEDescription)
				decodeSSEDescription(r, v.SSEDescription)
			}
		case "VectorIndexes":
			v.VectorIndexes = decodeVectorIndexes(r)
		default:
			r.Skip()
		}
	}
}

func decodeAttributeValue(r *cbor.Reader) (v types.AttributeValue) {
	for n := r.Map(); r.More(&n); {
		switch k := r.KeyString(); k {
		case "S":
			if r.Null() {
				continue
			}
			v = &types.AttributeValueMemberS{Value: r.String()}
		case "N":
			if r.Null() {
				continue
			}
			v = &types.AttributeValueMemberN{Value: r.String()}
		case "B":
			if r.Null() {
				continue
			}
			v = &types.AttributeValueMemberB{Value: r.Blob()}
		case "SS":
			if r.Null() {
				continue
			}
			v = &types.AttributeValueMemberSS{Value: decodeStringSetAttributeValue(r)}
		case "NS":
			if r.Null() {
				continue
			}
			v = &types.AttributeValueMemberNS{Value: decodeNumberSetAttributeValue(r)}
		case "BS":
			if r.Null() {
				continue
			}
			v = &types.AttributeValueMemberBS{Value: decodeBinarySetAttributeValue(r)}
		case "M":
			if r.Null() {
				continue
			}
			v = &types.AttributeValueMemberM{Value: decodeMapAttributeValue(r)}
		case "L":
			if r.Null() {
				continue
			}
			v = &types.AttributeValueMemberL{Value: decodeListAttributeValue(r)}
		case "NULL":
			if r.Null() {
				continue
			}
			v = &types.AttributeValueMemberNULL{Value: r.Bool()}
		case "BOOL":
			if r.Null() {
				continue
			}
			v = &types.AttributeValueMemberBOOL{Value: r.Bool()}
		default:
			v = &types.UnknownUnionMember{Tag: k}
			r.Skip()
		}
	}
	return v
}

func decodeCapacity(r *cbor.Reader, v *types.Capacity) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReadCapacityUnits":
			if !r.Null() {
				x := r.Float()
				v.ReadCapacityUnits = &x
			}
		case "WriteCapacityUnits":
			if !r.Null() {
				x := r.Float()
				v.WriteCapacityUnits = &x
			}
		case "CapacityUnits":
			if !r.Null() {
				x := r.Float()
				v.CapacityUnits = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeSecondaryIndexesCapacityMap(r *cbor.Reader) map[string]types.Capacity {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.Capacity, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		var x types.Capacity
		decodeCapacity(r, &x)
		v[k] = x
	}
	return v
}

func decodeVectorIndexesCapacityMap(r *cbor.Reader) map[string]types.VectorCapacity {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.VectorCapacity, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		var x types.VectorCapacity
		decodeVectorCapacity(r, &x)
		v[k] = x
	}
	return v
}

func decodeItemCollectionKeyAttributeMap(r *cbor.Reader) map[string]types.AttributeValue {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.AttributeValue, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = decodeAttributeValue(r)
	}
	return v
}

func decodeItemCollectionSizeEstimateRange(r *cbor.Reader) []float64 {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]float64, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.Float())
	}
	return v
}

func decodeBulkOperationTableDetails(r *cbor.Reader) []types.BulkOperationTableDetail {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.BulkOperationTableDetail, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.BulkOperationTableDetail{})
		decodeBulkOperationTableDetail(r, &v[len(v)-1])
	}
	return v
}

func decodeInputS3Configuration(r *cbor.Reader, v *types.InputS3Configuration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "S3BucketOwner":
			v.S3BucketOwner = r.StringPtr()
		case "S3Bucket":
			v.S3Bucket = r.StringPtr()
		case "S3KeyPrefix":
			v.S3KeyPrefix = r.StringPtr()
		case "InputFormat":
			v.InputFormat = types.BulkOperationInputFormat(r.String())
		case "InputCompressionType":
			v.InputCompressionType = types.InputCompressionType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOutputS3Configuration(r *cbor.Reader, v *types.OutputS3Configuration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "S3BucketOwner":
			v.S3BucketOwner = r.StringPtr()
		case "S3Bucket":
			v.S3Bucket = r.StringPtr()
		case "S3KeyPrefix":
			v.S3KeyPrefix = r.StringPtr()
		case "S3SseAlgorithm":
			v.S3SseAlgorithm = types.S3SseAlgorithm(r.String())
		case "S3SseKmsKeyId":
			v.S3SseKmsKeyId = r.StringPtr()
		case "OutputType":
			v.OutputType = decodeOutputTypeList(r)
		default:
			r.Skip()
		}
	}
}

func decodeBulkOperationUsageMultiple(r *cbor.Reader) []types.BulkOperationUsage {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.BulkOperationUsage, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.BulkOperationUsage{})
		decodeBulkOperationUsage(r, &v[len(v)-1])
	}
	return v
}

func decodePointInTimeRecoveryDescription(r *cbor.Reader, v *types.PointInTimeRecoveryDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PointInTimeRecoveryStatus":
			v.PointInTimeRecoveryStatus = types.PointInTimeRecoveryStatus(r.String())
		case "RecoveryPeriodInDays":
			if !r.Null() {
				x := int32(r.Int())
				v.RecoveryPeriodInDays = &x
			}
		case "EarliestRestorableDateTime":
			if !r.Null() {
				x := r.Time()
				v.EarliestRestorableDateTime = &x
			}
		case "LatestRestorableDateTime":
			if !r.Null() {
				x := r.Time()
				v.LatestRestorableDateTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeEndpoint(r *cbor.Reader, v *types.Endpoint) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Address":
			v.Address = r.StringPtr()
		case "CachePeriodInMinutes":
			v.CachePeriodInMinutes = r.Int()
		default:
			r.Skip()
		}
	}
}

func decodeIncrementalExportSpecification(r *cbor.Reader, v *types.IncrementalExportSpecification) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ExportFromTime":
			if !r.Null() {
				x := r.Time()
				v.ExportFromTime = &x
			}
		case "ExportToTime":
			if !r.Null() {
				x := r.Time()
				v.ExportToTime = &x
			}
		case "ExportViewType":
			v.ExportViewType = types.ExportViewType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeFilterSpecification(r *cbor.Reader, v *types.FilterSpecification) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FilterExpression":
			v.FilterExpression = r.StringPtr()
		case "ProjectionExpression":
			v.ProjectionExpression = r.StringPtr()
		case "KeyConditionExpression":
			v.KeyConditionExpression = r.StringPtr()
		case "ExpressionAttributeNames":
			v.ExpressionAttributeNames = decodeExpressionAttributeNameMap(r)
		case "ExpressionAttributeValues":
			v.ExpressionAttributeValues = decodeExpressionAttributeValueMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeReplicaSettingsDescription(r *cbor.Reader, v *types.ReplicaSettingsDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RegionName":
			v.RegionName = r.StringPtr()
		case "ReplicaStatus":
			v.ReplicaStatus = types.ReplicaStatus(r.String())
		case "ReplicaBillingModeSummary":
			if !r.Null() {
				v.ReplicaBillingModeSummary = new(types.BillingModeSummary)
				decodeBillingModeSummary(r, v.ReplicaBillingModeSummary)
			}
		case "ReplicaProvisionedReadCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.ReplicaProvisionedReadCapacityUnits = &x
			}
		case "ReplicaProvisionedReadCapacityAutoScalingSettings":
			if !r.Null() {
				v.ReplicaProvisionedReadCapacityAutoScalingSettings = new(types.AutoScalingSettingsDescription)
				decodeAutoScalingSettingsDescription(r, v.ReplicaProvisionedReadCapacityAutoScalingSettings)
			}
		case "ReplicaProvisionedWriteCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.ReplicaProvisionedWriteCapacityUnits = &x
			}
		case "ReplicaProvisionedWriteCapacityAutoScalingSettings":
			if !r.Null() {
				v.ReplicaProvisionedWriteCapacityAutoScalingSettings = new(types.AutoScalingSettingsDescription)
				decodeAutoScalingSettingsDescription(r, v.ReplicaProvisionedWriteCapacityAutoScalingSettings)
			}
		case "ReplicaGlobalSecondaryIndexSettings":
			v.ReplicaGlobalSecondaryIndexSettings = decodeReplicaGlobalSecondaryIndexSettingsDescriptionList(r)
		case "ReplicaTableClassSummary":
			if !r.Null() {
				v.ReplicaTableClassSummary = new(types.TableClassSummary)
				decodeTableClassSummary(r, v.ReplicaTableClassSummary)
			}
		default:
			r.Skip()
		}
	}
}

func decodeS3BucketSource(r *cbor.Reader, v *types.S3BucketSource) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "S3BucketOwner":
			v.S3BucketOwner = r.StringPtr()
		case "S3Bucket":
			v.S3Bucket = r.StringPtr()
		case "S3KeyPrefix":
			v.S3KeyPrefix = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInputFormatOptions(r *cbor.Reader, v *types.InputFormatOptions) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Csv":
			if !r.Null() {
				v.Csv = new(types.CsvOptions)
				decodeCsvOptions(r, v.Csv)
			}
		default:
			r.Skip()
		}
	}
}

func decodeTableCreationParameters(r *cbor.Reader, v *types.TableCreationParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "AttributeDefinitions":
			v.AttributeDefinitions = decodeAttributeDefinitions(r)
		case "KeySchema":
			v.KeySchema = decodeKeySchema(r)
		case "BillingMode":
			v.BillingMode = types.BillingMode(r.String())
		case "ProvisionedThroughput":
			if !r.Null() {
				v.ProvisionedThroughput = new(types.ProvisionedThroughput)
				decodeProvisionedThroughput(r, v.ProvisionedThroughput)
			}
		case "OnDemandThroughput":
			if !r.Null() {
				v.OnDemandThroughput = new(types.OnDemandThroughput)
				decodeOnDemandThroughput(r, v.OnDemandThroughput)
			}
		case "SSESpecification":
			if !r.Null() {
				v.SSESpecification = new(types.SSESpecification)
				decodeSSESpecification(r, v.SSESpecification)
			}
		case "GlobalSecondaryIndexes":
			v.GlobalSecondaryIndexes = decodeGlobalSecondaryIndexList(r)
		case "VectorIndexes":
			v.VectorIndexes = decodeVectorIndexList(r)
		default:
			r.Skip()
		}
	}
}

func decodeKinesisDataStreamDestination(r *cbor.Reader, v *types.KinesisDataStreamDestination) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamArn":
			v.StreamArn = r.StringPtr()
		case "DestinationStatus":
			v.DestinationStatus = types.DestinationStatus(r.String())
		case "DestinationStatusDescription":
			v.DestinationStatusDescription = r.StringPtr()
		case "ApproximateCreationDateTimePrecision":
			v.ApproximateCreationDateTimePrecision = types.ApproximateCreationDateTimePrecision(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeReplicaAutoScalingDescriptionList(r *cbor.Reader) []types.ReplicaAutoScalingDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ReplicaAutoScalingDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ReplicaAutoScalingDescription{})
		decodeReplicaAutoScalingDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeItemResponse(r *cbor.Reader, v *types.ItemResponse) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Item":
			v.Item = decodeAttributeMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeBackupSummary(r *cbor.Reader, v *types.BackupSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "TableId":
			v.TableId = r.StringPtr()
		case "TableArn":
			v.TableArn = r.StringPtr()
		case "BackupArn":
			v.BackupArn = r.StringPtr()
		case "BackupName":
			v.BackupName = r.StringPtr()
		case "BackupCreationDateTime":
			if !r.Null() {
				x := r.Time()
				v.BackupCreationDateTime = &x
			}
		case "BackupExpiryDateTime":
			if !r.Null() {
				x := r.Time()
				v.BackupExpiryDateTime = &x
			}
		case "BackupStatus":
			v.BackupStatus = types.BackupStatus(r.String())
		case "BackupType":
			v.BackupType = types.BackupType(r.String())
		case "BackupSizeBytes":
			if !r.Null() {
				x := r.Int()
				v.BackupSizeBytes = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeBulkOperationSummary(r *cbor.Reader, v *types.BulkOperationSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BulkOperationArn":
			v.BulkOperationArn = r.StringPtr()
		case "BulkOperationStatus":
			v.BulkOperationStatus = types.BulkOperationStatus(r.String())
		case "StartTime":
			if !r.Null() {
				x := r.Time()
				v.StartTime = &x
			}
		case "EndTime":
			if !r.Null() {
				x := r.Time()
				v.EndTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeContributorInsightsSummary(r *cbor.Reader, v *types.ContributorInsightsSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "ContributorInsightsStatus":
			v.ContributorInsightsStatus = types.ContributorInsightsStatus(r.String())
		case "ContributorInsightsMode":
			v.ContributorInsightsMode = types.ContributorInsightsMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeExportSummary(r *cbor.Reader, v *types.ExportSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ExportArn":
			v.ExportArn = r.StringPtr()
		case "ExportStatus":
			v.ExportStatus = types.ExportStatus(r.String())
		case "ExportType":
			v.ExportType = types.ExportType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeGlobalTable(r *cbor.Reader, v *types.GlobalTable) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "GlobalTableName":
			v.GlobalTableName = r.StringPtr()
		case "ReplicationGroup":
			v.ReplicationGroup = decodeReplicaList(r)
		default:
			r.Skip()
		}
	}
}

func decodeImportSummary(r *cbor.Reader, v *types.ImportSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ImportArn":
			v.ImportArn = r.StringPtr()
		case "ImportStatus":
			v.ImportStatus = types.ImportStatus(r.String())
		case "TableArn":
			v.TableArn = r.StringPtr()
		case "S3BucketSource":
			if !r.Null() {
				v.S3BucketSource = new(types.S3BucketSource)
				decodeS3BucketSource(r, v.S3BucketSource)
			}
		case "CloudWatchLogGroupArn":
			v.CloudWatchLogGroupArn = r.StringPtr()
		case "InputFormat":
			v.InputFormat = types.InputFormat(r.String())
		case "StartTime":
			if !r.Null() {
				x := r.Time()
				v.StartTime = &x
			}
		case "EndTime":
			if !r.Null() {
				x := r.Time()
				v.EndTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeTag(r *cbor.Reader, v *types.Tag) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		case "Value":
			v.Value = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSearchResultItem(r *cbor.Reader, v *types.SearchResultItem) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Item":
			v.Item = decodeAttributeMap(r)
		case "Score":
			v.Score = r.Float()
		default:
			r.Skip()
		}
	}
}

func decodeThrottlingReasonList(r *cbor.Reader) []types.ThrottlingReason {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ThrottlingReason, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ThrottlingReason{})
		decodeThrottlingReason(r, &v[len(v)-1])
	}
	return v
}

func decodeCancellationReasonList(r *cbor.Reader) []types.CancellationReason {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.CancellationReason, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.CancellationReason{})
		decodeCancellationReason(r, &v[len(v)-1])
	}
	return v
}

func decodeBatchStatementError(r *cbor.Reader, v *types.BatchStatementError) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Code":
			v.Code = types.BatchStatementErrorCodeEnum(r.String())
		case "Message":
			v.Message = r.StringPtr()
		case "Item":
			v.Item = decodeAttributeMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeKeyList(r *cbor.Reader) []map[string]types.AttributeValue {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]map[string]types.AttributeValue, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, decodeKey(r))
	}
	return v
}

func decodeAttributeNameList(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeExpressionAttributeNameMap(r *cbor.Reader) map[string]string {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]string, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = r.String()
	}
	return v
}

func decodeWriteRequest(r *cbor.Reader, v *types.WriteRequest) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PutRequest":
			if !r.Null() {
				v.PutRequest = new(types.PutRequest)
				decodePutRequest(r, v.PutRequest)
			}
		case "DeleteRequest":
			if !r.Null() {
				v.DeleteRequest = new(types.DeleteRequest)
				decodeDeleteRequest(r, v.DeleteRequest)
			}
		default:
			r.Skip()
		}
	}
}

func decodeReplicaDescription(r *cbor.Reader, v *types.ReplicaDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RegionName":
			v.RegionName = r.StringPtr()
		case "ReplicaStatus":
			v.ReplicaStatus = types.ReplicaStatus(r.String())
		case "ReplicaArn":
			v.ReplicaArn = r.StringPtr()
		case "ReplicaStatusDescription":
			v.ReplicaStatusDescription = r.StringPtr()
		case "ReplicaStatusPercentProgress":
			v.ReplicaStatusPercentProgress = r.StringPtr()
		case "KMSMasterKeyId":
			v.KMSMasterKeyId = r.StringPtr()
		case "ProvisionedThroughputOverride":
			if !r.Null() {
				v.ProvisionedThroughputOverride = new(types.ProvisionedThroughputOverride)
				decodeProvisionedThroughputOverride(r, v.ProvisionedThroughputOverride)
			}
		case "OnDemandThroughputOverride":
			if !r.Null() {
				v.OnDemandThroughputOverride = new(types.OnDemandThroughputOverride)
				decodeOnDemandThroughputOverride(r, v.OnDemandThroughputOverride)
			}
		case "WarmThroughput":
			if !r.Null() {
				v.WarmThroughput = new(types.TableWarmThroughputDescription)
				decodeTableWarmThroughputDescription(r, v.WarmThroughput)
			}
		case "GlobalSecondaryIndexes":
			v.GlobalSecondaryIndexes = decodeReplicaGlobalSecondaryIndexDescriptionList(r)
		case "ReplicaInaccessibleDateTime":
			if !r.Null() {
				x := r.Time()
				v.ReplicaInaccessibleDateTime = &x
			}
		case "ReplicaTableClassSummary":
			if !r.Null() {
				v.ReplicaTableClassSummary = new(types.TableClassSummary)
				decodeTableClassSummary(r, v.ReplicaTableClassSummary)
			}
		case "GlobalTableSettingsReplicationMode":
			v.GlobalTableSettingsReplicationMode = types.GlobalTableSettingsReplicationMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeAttributeDefinition(r *cbor.Reader, v *types.AttributeDefinition) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AttributeName":
			v.AttributeName = r.StringPtr()
		case "AttributeType":
			v.AttributeType = types.ScalarAttributeType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeKeySchemaElement(r *cbor.Reader, v *types.KeySchemaElement) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AttributeName":
			v.AttributeName = r.StringPtr()
		case "KeyType":
			v.KeyType = types.KeyType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeLocalSecondaryIndexDescription(r *cbor.Reader, v *types.LocalSecondaryIndexDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "KeySchema":
			v.KeySchema = decodeKeySchema(r)
		case "Projection":
			if !r.Null() {
				v.Projection = new(types.Projection)
				decodeProjection(r, v.Projection)
			}
		case "IndexSizeBytes":
			if !r.Null() {
				x := r.Int()
				v.IndexSizeBytes = &x
			}
		case "ItemCount":
			if !r.Null() {
				x := r.Int()
				v.ItemCount = &x
			}
		case "IndexArn":
			v.IndexArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeGlobalSecondaryIndexDescription(r *cbor.Reader, v *types.GlobalSecondaryIndexDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "KeySchema":
			v.KeySchema = decodeKeySchema(r)
		case "Projection":
			if !r.Null() {
				v.Projection = new(types.Projection)
				decodeProjection(r, v.Projection)
			}
		case "IndexStatus":
			v.IndexStatus = types.IndexStatus(r.String())
		case "Backfilling":
			if !r.Null() {
				x := r.Bool()
				v.Backfilling = &x
			}
		case "ProvisionedThroughput":
			if !r.Null() {
				v.ProvisionedThroughput = new(types.ProvisionedThroughputDescription)
				decodeProvisionedThroughputDescription(r, v.ProvisionedThroughput)
			}
		case "IndexSizeBytes":
			if !r.Null() {
				x := r.Int()
				v.IndexSizeBytes = &x
			}
		case "ItemCount":
			if !r.Null() {
				x := r.Int()
				v.ItemCount = &x
			}
		case "IndexArn":
			v.IndexArn = r.StringPtr()
		case "OnDemandThroughput":
			if !r.Null() {
				v.OnDemandThroughput = new(types.OnDemandThroughput)
				decodeOnDemandThroughput(r, v.OnDemandThroughput)
			}
		case "WarmThroughput":
			if !r.Null() {
				v.WarmThroughput = new(types.GlobalSecondaryIndexWarmThroughputDescription)
				decodeGlobalSecondaryIndexWarmThroughputDescription(r, v.WarmThroughput)
			}
		default:
			r.Skip()
		}
	}
}

func decodeGlobalTableWitnessDescription(r *cbor.Reader, v *types.GlobalTableWitnessDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RegionName":
			v.RegionName = r.StringPtr()
		case "WitnessStatus":
			v.WitnessStatus = types.WitnessStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeVectorIndexDescription(r *cbor.Reader, v *types.VectorIndexDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "SearchSchema":
			v.SearchSchema = decodeSearchSchema(r)
		case "Projection":
			if !r.Null() {
				v.Projection = new(types.Projection)
				decodeProjection(r, v.Projection)
			}
		case "VectorAttribute":
			if !r.Null() {
				v.VectorAttribute = new(types.VectorAttributeDefinition)
				decodeVectorAttributeDefinition(r, v.VectorAttribute)
			}
		case "Dimensions":
			if !r.Null() {
				x := r.Int()
				v.Dimensions = &x
			}
		case "DistanceFunction":
			v.DistanceFunction = types.VectorDistanceFunction(r.String())
		case "IndexStatus":
			v.IndexStatus = types.IndexStatus(r.String())
		case "Backfilling":
			if !r.Null() {
				x := r.Bool()
				v.Backfilling = &x
			}
		case "IndexSizeBytes":
			if !r.Null() {
				x := r.Int()
				v.IndexSizeBytes = &x
			}
		case "ItemCount":
			if !r.Null() {
				x := r.Int()
				v.ItemCount = &x
			}
		case "IndexArn":
			v.IndexArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeProvisionedThroughput(r *cbor.Reader, v *types.ProvisionedThroughput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReadCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.ReadCapacityUnits = &x
			}
		case "WriteCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.WriteCapacityUnits = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeLocalSecondaryIndexes(r *cbor.Reader) []types.LocalSecondaryIndexInfo {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.LocalSecondaryIndexInfo, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.LocalSecondaryIndexInfo{})
		decodeLocalSecondaryIndexInfo(r, &v[len(v)-1])
	}
	return v
}

func decodeGlobalSecondaryIndexes(r *cbor.Reader) []types.GlobalSecondaryIndexInfo {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.GlobalSecondaryIndexInfo, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.GlobalSecondaryIndexInfo{})
		decodeGlobalSecondaryIndexInfo(r, &v[len(v)-1])
	}
	return v
}

func decodeVectorIndexes(r *cbor.Reader) []types.VectorIndexInfo {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.VectorIndexInfo, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.VectorIndexInfo{})
		decodeVectorIndexInfo(r, &v[len(v)-1])
	}
	return v
}

func decodeStringSetAttributeValue(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeNumberSetAttributeValue(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeBinarySetAttributeValue(r *cbor.Reader) [][]byte {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([][]byte, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.Blob())
	}
	return v
}

func decodeMapAttributeValue(r *cbor.Reader) map[string]types.AttributeValue {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.AttributeValue, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = decodeAttributeValue(r)
	}
	return v
}

func decodeListAttributeValue(r *cbor.Reader) []types.AttributeValue {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AttributeValue, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, decodeAttributeValue(r))
	}
	return v
}

func decodeBulkOperationTableDetail(r *cbor.Reader, v *types.BulkOperationTableDetail) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "TableId":
			v.TableId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOutputTypeList(r *cbor.Reader) []types.OutputTypeEnum {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.OutputTypeEnum, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.OutputTypeEnum(r.String()))
	}
	return v
}

func decodeBulkOperationUsage(r *cbor.Reader, v *types.BulkOperationUsage) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableName":
			v.TableName = r.StringPtr()
		case "BulkPutBytes":
			if !r.Null() {
				x := r.Int()
				v.BulkPutBytes = &x
			}
		case "Table":
			if !r.Null() {
				v.Table = new(types.BulkOperationBytes)
				decodeBulkOperationBytes(r, v.Table)
			}
		case "LocalSecondaryIndexes":
			v.LocalSecondaryIndexes = decodeSecondaryIndexesBulkBytesMap(r)
		case "GlobalSecondaryIndexes":
			v.GlobalSecondaryIndexes = decodeSecondaryIndexesBulkBytesMap(r)
		case "VectorIndexes":
			v.VectorIndexes = decodeVectorIndexesBulkVectorBytesMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeExpressionAttributeValueMap(r *cbor.Reader) map[string]types.AttributeValue {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.AttributeValue, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = decodeAttributeValue(r)
	}
	return v
}

func decodeAutoScalingSettingsDescription(r *cbor.Reader, v *types.AutoScalingSettingsDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MinimumUnits":
			if !r.Null() {
				x := r.Int()
				v.MinimumUnits = &x
			}
		case "MaximumUnits":
			if !r.Null() {
				x := r.Int()
				v.MaximumUnits = &x
			}
		case "AutoScalingDisabled":
			if !r.Null() {
				x := r.Bool()
				v.AutoScalingDisabled = &x
			}
		case "AutoScalingRoleArn":
			v.AutoScalingRoleArn = r.StringPtr()
		case "ScalingPolicies":
			v.ScalingPolicies = decodeAutoScalingPolicyDescriptionList(r)
		default:
			r.Skip()
		}
	}
}

func decodeReplicaGlobalSecondaryIndexSettingsDescriptionList(r *cbor.Reader) []types.ReplicaGlobalSecondaryIndexSettingsDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ReplicaGlobalSecondaryIndexSettingsDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ReplicaGlobalSecondaryIndexSettingsDescription{})
		decodeReplicaGlobalSecondaryIndexSettingsDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeCsvOptions(r *cbor.Reader, v *types.CsvOptions) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Delimiter":
			v.Delimiter = r.StringPtr()
		case "HeaderList":
			v.HeaderList = decodeCsvHeaderList(r)
		default:
			r.Skip()
		}
	}
}

func decodeSSESpecification(r *cbor.Reader, v *types.SSESpecification) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Enabled":
			if !r.Null() {
				x := r.Bool()
				v.Enabled = &x
			}
		case "SSEType":
			v.SSEType = types.SSEType(r.String())
		case "KMSMasterKeyId":
			v.KMSMasterKeyId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeGlobalSecondaryIndexList(r *cbor.Reader) []types.GlobalSecondaryIndex {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.GlobalSecondaryIndex, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.GlobalSecondaryIndex{})
		decodeGlobalSecondaryIndex(r, &v[len(v)-1])
	}
	return v
}

func decodeVectorIndexList(r *cbor.Reader) []types.VectorIndex {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.VectorIndex, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.VectorIndex{})
		decodeVectorIndex(r, &v[len(v)-1])
	}
	return v
}

func decodeReplicaAutoScalingDescription(r *cbor.Reader, v *types.ReplicaAutoScalingDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RegionName":
			v.RegionName = r.StringPtr()
		case "GlobalSecondaryIndexes":
			v.GlobalSecondaryIndexes = decodeReplicaGlobalSecondaryIndexAutoScalingDescriptionList(r)
		case "ReplicaProvisionedReadCapacityAutoScalingSettings":
			if !r.Null() {
				v.ReplicaProvisionedReadCapacityAutoScalingSettings = new(types.AutoScalingSettingsDescription)
				decodeAutoScalingSettingsDescription(r, v.ReplicaProvisionedReadCapacityAutoScalingSettings)
			}
		case "ReplicaProvisionedWriteCapacityAutoScalingSettings":
			if !r.Null() {
				v.ReplicaProvisionedWriteCapacityAutoScalingSettings = new(types.AutoScalingSettingsDescription)
				decodeAutoScalingSettingsDescription(r, v.ReplicaProvisionedWriteCapacityAutoScalingSettings)
			}
		case "ReplicaStatus":
			v.ReplicaStatus = types.ReplicaStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeReplicaList(r *cbor.Reader) []types.Replica {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Replica, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Replica{})
		decodeReplica(r, &v[len(v)-1])
	}
	return v
}

func decodeThrottlingReason(r *cbor.Reader, v *types.ThrottlingReason) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "reason":
			v.Reason = r.StringPtr()
		case "resource":
			v.Resource = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCancellationReason(r *cbor.Reader, v *types.CancellationReason) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Item":
			v.Item = decodeAttributeMap(r)
		case "Code":
			v.Code = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePutRequest(r *cbor.Reader, v *types.PutRequest) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Item":
			v.Item = decodePutItemInputAttributeMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeDeleteRequest(r *cbor.Reader, v *types.DeleteRequest) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = decodeKey(r)
		default:
			r.Skip()
		}
	}
}

func decodeProvisionedThroughputOverride(r *cbor.Reader, v *types.ProvisionedThroughputOverride) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReadCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.ReadCapacityUnits = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOnDemandThroughputOverride(r *cbor.Reader, v *types.OnDemandThroughputOverride) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MaxReadRequestUnits":
			if !r.Null() {
				x := r.Int()
				v.MaxReadRequestUnits = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeReplicaGlobalSecondaryIndexDescriptionList(r *cbor.Reader) []types.ReplicaGlobalSecondaryIndexDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ReplicaGlobalSecondaryIndexDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ReplicaGlobalSecondaryIndexDescription{})
		decodeReplicaGlobalSecondaryIndexDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeProjection(r *cbor.Reader, v *types.Projection) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ProjectionType":
			v.ProjectionType = types.ProjectionType(r.String())
		case "NonKeyAttributes":
			v.NonKeyAttributes = decodeNonKeyAttributeNameList(r)
		default:
			r.Skip()
		}
	}
}

func decodeGlobalSecondaryIndexWarmThroughputDescription(r *cbor.Reader, v *types.GlobalSecondaryIndexWarmThroughputDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReadUnitsPerSecond":
			if !r.Null() {
				x := r.Int()
				v.ReadUnitsPerSecond = &x
			}
		case "WriteUnitsPerSecond":
			if !r.Null() {
				x := r.Int()
				v.WriteUnitsPerSecond = &x
			}
		case "Status":
			v.Status = types.IndexStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeSearchSchema(r *cbor.Reader) []types.SearchSchemaElement {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.SearchSchemaElement, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.SearchSchemaElement{})
		decodeSearchSchemaElement(r, &v[len(v)-1])
	}
	return v
}

func decodeVectorAttributeDefinition(r *cbor.Reader, v *types.VectorAttributeDefinition) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AttributeName":
			v.AttributeName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeLocalSecondaryIndexInfo(r *cbor.Reader, v *types.LocalSecondaryIndexInfo) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "KeySchema":
			v.KeySchema = decodeKeySchema(r)
		case "Projection":
			if !r.Null() {
				v.Projection = new(types.Projection)
				decodeProjection(r, v.Projection)
			}
		default:
			r.Skip()
		}
	}
}

func decodeGlobalSecondaryIndexInfo(r *cbor.Reader, v *types.GlobalSecondaryIndexInfo) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "KeySchema":
			v.KeySchema = decodeKeySchema(r)
		case "Projection":
			if !r.Null() {
				v.Projection = new(types.Projection)
				decodeProjection(r, v.Projection)
			}
		case "ProvisionedThroughput":
			if !r.Null() {
				v.ProvisionedThroughput = new(types.ProvisionedThroughput)
				decodeProvisionedThroughput(r, v.ProvisionedThroughput)
			}
		case "OnDemandThroughput":
			if !r.Null() {
				v.OnDemandThroughput = new(types.OnDemandThroughput)
				decodeOnDemandThroughput(r, v.OnDemandThroughput)
			}
		default:
			r.Skip()
		}
	}
}

func decodeVectorIndexInfo(r *cbor.Reader, v *types.VectorIndexInfo) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "VectorAttribute":
			if !r.Null() {
				v.VectorAttribute = new(types.VectorAttributeDefinition)
				decodeVectorAttributeDefinition(r, v.VectorAttribute)
			}
		case "SearchSchema":
			v.SearchSchema = decodeSearchSchema(r)
		case "Projection":
			if !r.Null() {
				v.Projection = new(types.Projection)
				decodeProjection(r, v.Projection)
			}
		case "Dimensions":
			if !r.Null() {
				x := r.Int()
				v.Dimensions = &x
			}
		case "DistanceFunction":
			v.DistanceFunction = types.VectorDistanceFunction(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeBulkOperationBytes(r *cbor.Reader, v *types.BulkOperationBytes) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BulkPutBytes":
			if !r.Null() {
				x := r.Int()
				v.BulkPutBytes = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeSecondaryIndexesBulkBytesMap(r *cbor.Reader) map[string]types.BulkOperationBytes {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.BulkOperationBytes, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		var x types.BulkOperationBytes
		decodeBulkOperationBytes(r, &x)
		v[k] = x
	}
	return v
}

func decodeVectorIndexesBulkVectorBytesMap(r *cbor.Reader) map[string]types.BulkOperationVectorBytes {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.BulkOperationVectorBytes, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		var x types.BulkOperationVectorBytes
		decodeBulkOperationVectorBytes(r, &x)
		v[k] = x
	}
	return v
}

func decodeAutoScalingPolicyDescriptionList(r *cbor.Reader) []types.AutoScalingPolicyDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AutoScalingPolicyDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AutoScalingPolicyDescription{})
		decodeAutoScalingPolicyDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeReplicaGlobalSecondaryIndexSettingsDescription(r *cbor.Reader, v *types.ReplicaGlobalSecondaryIndexSettingsDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "IndexStatus":
			v.IndexStatus = types.IndexStatus(r.String())
		case "ProvisionedReadCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.ProvisionedReadCapacityUnits = &x
			}
		case "ProvisionedReadCapacityAutoScalingSettings":
			if !r.Null() {
				v.ProvisionedReadCapacityAutoScalingSettings = new(types.AutoScalingSettingsDescription)
				decodeAutoScalingSettingsDescription(r, v.ProvisionedReadCapacityAutoScalingSettings)
			}
		case "ProvisionedWriteCapacityUnits":
			if !r.Null() {
				x := r.Int()
				v.ProvisionedWriteCapacityUnits = &x
			}
		case "ProvisionedWriteCapacityAutoScalingSettings":
			if !r.Null() {
				v.ProvisionedWriteCapacityAutoScalingSettings = new(types.AutoScalingSettingsDescription)
				decodeAutoScalingSettingsDescription(r, v.ProvisionedWriteCapacityAutoScalingSettings)
			}
		default:
			r.Skip()
		}
	}
}

func decodeCsvHeaderList(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeGlobalSecondaryIndex(r *cbor.Reader, v *types.GlobalSecondaryIndex) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "KeySchema":
			v.KeySchema = decodeKeySchema(r)
		case "Projection":
			if !r.Null() {
				v.Projection = new(types.Projection)
				decodeProjection(r, v.Projection)
			}
		case "ProvisionedThroughput":
			if !r.Null() {
				v.ProvisionedThroughput = new(types.ProvisionedThroughput)
				decodeProvisionedThroughput(r, v.ProvisionedThroughput)
			}
		case "OnDemandThroughput":
			if !r.Null() {
				v.OnDemandThroughput = new(types.OnDemandThroughput)
				decodeOnDemandThroughput(r, v.OnDemandThroughput)
			}
		case "WarmThroughput":
			if !r.Null() {
				v.WarmThroughput = new(types.WarmThroughput)
				decodeWarmThroughput(r, v.WarmThroughput)
			}
		default:
			r.Skip()
		}
	}
}

func decodeVectorIndex(r *cbor.Reader, v *types.VectorIndex) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "VectorAttribute":
			if !r.Null() {
				v.VectorAttribute = new(types.VectorAttributeDefinition)
				decodeVectorAttributeDefinition(r, v.VectorAttribute)
			}
		case "SearchSchema":
			v.SearchSchema = decodeSearchSchema(r)
		case "Projection":
			if !r.Null() {
				v.Projection = new(types.Projection)
				decodeProjection(r, v.Projection)
			}
		case "Dimensions":
			if !r.Null() {
				x := r.Int()
				v.Dimensions = &x
			}
		case "DistanceFunction":
			v.DistanceFunction = types.VectorDistanceFunction(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeReplicaGlobalSecondaryIndexAutoScalingDescriptionList(r *cbor.Reader) []types.ReplicaGlobalSecondaryIndexAutoScalingDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ReplicaGlobalSecondaryIndexAutoScalingDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ReplicaGlobalSecondaryIndexAutoScalingDescription{})
		decodeReplicaGlobalSecondaryIndexAutoScalingDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeReplica(r *cbor.Reader, v *types.Replica) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RegionName":
			v.RegionName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePutItemInputAttributeMap(r *cbor.Reader) map[string]types.AttributeValue {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.AttributeValue, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = decodeAttributeValue(r)
	}
	return v
}

func decodeReplicaGlobalSecondaryIndexDescription(r *cbor.Reader, v *types.ReplicaGlobalSecondaryIndexDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "ProvisionedThroughputOverride":
			if !r.Null() {
				v.ProvisionedThroughputOverride = new(types.ProvisionedThroughputOverride)
				decodeProvisionedThroughputOverride(r, v.ProvisionedThroughputOverride)
			}
		case "OnDemandThroughputOverride":
			if !r.Null() {
				v.OnDemandThroughputOverride = new(types.OnDemandThroughputOverride)
				decodeOnDemandThroughputOverride(r, v.OnDemandThroughputOverride)
			}
		case "WarmThroughput":
			if !r.Null() {
				v.WarmThroughput = new(types.GlobalSecondaryIndexWarmThroughputDescription)
				decodeGlobalSecondaryIndexWarmThroughputDescription(r, v.WarmThroughput)
			}
		default:
			r.Skip()
		}
	}
}

func decodeNonKeyAttributeNameList(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeSearchSchemaElement(r *cbor.Reader, v *types.SearchSchemaElement) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AttributeName":
			v.AttributeName = r.StringPtr()
		case "SearchSchemaElementType":
			v.SearchSchemaElementType = types.SearchSchemaElementType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeBulkOperationVectorBytes(r *cbor.Reader, v *types.BulkOperationVectorBytes) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BulkPutVectorBytes":
			if !r.Null() {
				x := r.Int()
				v.BulkPutVectorBytes = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeAutoScalingPolicyDescription(r *cbor.Reader, v *types.AutoScalingPolicyDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PolicyName":
			v.PolicyName = r.StringPtr()
		case "TargetTrackingScalingPolicyConfiguration":
			if !r.Null() {
				v.TargetTrackingScalingPolicyConfiguration = new(types.AutoScalingTargetTrackingScalingPolicyConfigurationDescription)
				decodeAutoScalingTargetTrackingScalingPolicyConfigurationDescription(r, v.TargetTrackingScalingPolicyConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeWarmThroughput(r *cbor.Reader, v *types.WarmThroughput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReadUnitsPerSecond":
			if !r.Null() {
				x := r.Int()
				v.ReadUnitsPerSecond = &x
			}
		case "WriteUnitsPerSecond":
			if !r.Null() {
				x := r.Int()
				v.WriteUnitsPerSecond = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeReplicaGlobalSecondaryIndexAutoScalingDescription(r *cbor.Reader, v *types.ReplicaGlobalSecondaryIndexAutoScalingDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IndexName":
			v.IndexName = r.StringPtr()
		case "IndexStatus":
			v.IndexStatus = types.IndexStatus(r.String())
		case "ProvisionedReadCapacityAutoScalingSettings":
			if !r.Null() {
				v.ProvisionedReadCapacityAutoScalingSettings = new(types.AutoScalingSettingsDescription)
				decodeAutoScalingSettingsDescription(r, v.ProvisionedReadCapacityAutoScalingSettings)
			}
		case "ProvisionedWriteCapacityAutoScalingSettings":
			if !r.Null() {
				v.ProvisionedWriteCapacityAutoScalingSettings = new(types.AutoScalingSettingsDescription)
				decodeAutoScalingSettingsDescription(r, v.ProvisionedWriteCapacityAutoScalingSettings)
			}
		default:
			r.Skip()
		}
	}
}

func decodeAutoScalingTargetTrackingScalingPolicyConfigurationDescription(r *cbor.Reader, v *types.AutoScalingTargetTrackingScalingPolicyConfigurationDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DisableScaleIn":
			if !r.Null() {
				x := r.Bool()
				v.DisableScaleIn = &x
			}
		case "ScaleInCooldown":
			if !r.Null() {
				x := int32(r.Int())
				v.ScaleInCooldown = &x
			}
		case "ScaleOutCooldown":
			if !r.Null() {
				x := int32(r.Int())
				v.ScaleOutCooldown = &x
			}
		case "TargetValue":
			if !r.Null() {
				x := r.Float()
				v.TargetValue = &x
			}
		default:
			r.Skip()
		}
	}
}
