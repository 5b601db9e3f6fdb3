// Code generated from the model of Amazon EventBridge by cmd/generate. DO NOT EDIT.

package eventbridge

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/eventbridge/types"
)

func decodeOpActivateEventSourceOutput(r *cbor.Reader, v *ActivateEventSourceOutput) {
	r.Skip()
}

func decodeOpCancelReplayOutput(r *cbor.Reader, v *CancelReplayOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReplayArn":
			v.ReplayArn = r.StringPtr()
		case "State":
			v.State = types.ReplayState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateApiDestinationOutput(r *cbor.Reader, v *CreateApiDestinationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ApiDestinationArn":
			v.ApiDestinationArn = r.StringPtr()
		case "ApiDestinationState":
			v.ApiDestinationState = types.ApiDestinationState(r.String())
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateArchiveOutput(r *cbor.Reader, v *CreateArchiveOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ArchiveArn":
			v.ArchiveArn = r.StringPtr()
		case "State":
			v.State = types.ArchiveState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateConnectionOutput(r *cbor.Reader, v *CreateConnectionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConnectionArn":
			v.ConnectionArn = r.StringPtr()
		case "ConnectionState":
			v.ConnectionState = types.ConnectionState(r.String())
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateEndpointOutput(r *cbor.Reader, v *CreateEndpointOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Name":
			v.Name = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		case "RoutingConfig":
			if !r.Null() {
				v.RoutingConfig = new(types.RoutingConfig)
				decodeRoutingConfig(r, v.RoutingConfig)
			}
		case "ReplicationConfig":
			if !r.Null() {
				v.ReplicationConfig = new(types.ReplicationConfig)
				decodeReplicationConfig(r, v.ReplicationConfig)
			}
		case "EventBuses":
			v.EventBuses = decodeEndpointEventBusList(r)
		case "RoleArn":
			v.RoleArn = r.StringPtr()
		case "State":
			v.State = types.EndpointState(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateEventBusOutput(r *cbor.Reader, v *CreateEventBusOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EventBusArn":
			v.EventBusArn = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "KmsKeyIdentifier":
			v.KmsKeyIdentifier = r.StringPtr()
		case "DeadLetterConfig":
			if !r.Null() {
				v.DeadLetterConfig = new(types.DeadLetterConfig)
				decodeDeadLetterConfig(r, v.DeadLetterConfig)
			}
		case "LogConfig":
			if !r.Null() {
				v.LogConfig = new(types.LogConfig)
				decodeLogConfig(r, v.LogConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreatePartnerEventSourceOutput(r *cbor.Reader, v *CreatePartnerEventSourceOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EventSourceArn":
			v.EventSourceArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDeactivateEventSourceOutput(r *cbor.Reader, v *DeactivateEventSourceOutput) {
	r.Skip()
}

func decodeOpDeauthorizeConnectionOutput(r *cbor.Reader, v *DeauthorizeConnectionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConnectionArn":
			v.ConnectionArn = r.StringPtr()
		case "ConnectionState":
			v.ConnectionState = types.ConnectionState(r.String())
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		case "LastAuthorizedTime":
			if !r.Null() {
				x := r.Time()
				v.LastAuthorizedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteApiDestinationOutput(r *cbor.Reader, v *DeleteApiDestinationOutput) {
	r.Skip()
}

func decodeOpDeleteArchiveOutput(r *cbor.Reader, v *DeleteArchiveOutput) {
	r.Skip()
}

func decodeOpDeleteConnectionOutput(r *cbor.Reader, v *DeleteConnectionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConnectionArn":
			v.ConnectionArn = r.StringPtr()
		case "ConnectionState":
			v.ConnectionState = types.ConnectionState(r.String())
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		case "LastAuthorizedTime":
			if !r.Null() {
				x := r.Time()
				v.LastAuthorizedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteEndpointOutput(r *cbor.Reader, v *DeleteEndpointOutput) {
	r.Skip()
}

func decodeOpDeleteEventBusOutput(r *cbor.Reader, v *DeleteEventBusOutput) {
	r.Skip()
}

func decodeOpDeletePartnerEventSourceOutput(r *cbor.Reader, v *DeletePartnerEventSourceOutput) {
	r.Skip()
}

func decodeOpDeleteRuleOutput(r *cbor.Reader, v *DeleteRuleOutput) {
	r.Skip()
}

func decodeOpDescribeApiDestinationOutput(r *cbor.Reader, v *DescribeApiDestinationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ApiDestinationArn":
			v.ApiDestinationArn = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "ApiDestinationState":
			v.ApiDestinationState = types.ApiDestinationState(r.String())
		case "ConnectionArn":
			v.ConnectionArn = r.StringPtr()
		case "InvocationEndpoint":
			v.InvocationEndpoint = r.StringPtr()
		case "HttpMethod":
			v.HttpMethod = types.ApiDestinationHttpMethod(r.String())
		case "InvocationRateLimitPerSecond":
			if !r.Null() {
				x := int32(r.Int())
				v.InvocationRateLimitPerSecond = &x
			}
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeArchiveOutput(r *cbor.Reader, v *DescribeArchiveOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ArchiveArn":
			v.ArchiveArn = r.StringPtr()
		case "ArchiveName":
			v.ArchiveName = r.StringPtr()
		case "EventSourceArn":
			v.EventSourceArn = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "EventPattern":
			v.EventPattern = r.StringPtr()
		case "State":
			v.State = types.ArchiveState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "KmsKeyIdentifier":
			v.KmsKeyIdentifier = r.StringPtr()
		case "RetentionDays":
			v.RetentionDays = int32(r.Int())
		case "SizeBytes":
			v.SizeBytes = r.Int()
		case "EventCount":
			v.EventCount = r.Int()
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeConnectionOutput(r *cbor.Reader, v *DescribeConnectionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConnectionArn":
			v.ConnectionArn = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "InvocationConnectivityParameters":
			if !r.Null() {
				v.InvocationConnectivityParameters = new(types.DescribeConnectionConnectivityParameters)
				decodeDescribeConnectionConnectivityParameters(r, v.InvocationConnectivityParameters)
			}
		case "ConnectionState":
			v.ConnectionState = types.ConnectionState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "AuthorizationType":
			v.AuthorizationType = types.ConnectionAuthorizationType(r.String())
		case "SecretArn":
			v.SecretArn = r.StringPtr()
		case "KmsKeyIdentifier":
			v.KmsKeyIdentifier = r.StringPtr()
		case "AuthParameters":
			if !r.Null() {
				v.AuthParameters = new(types.ConnectionAuthResponseParameters)
				decodeConnectionAuthResponseParameters(r, v.AuthParameters)
			}
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		case "LastAuthorizedTime":
			if !r.Null() {
				x := r.Time()
				v.LastAuthorizedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeEndpointOutput(r *cbor.Reader, v *DescribeEndpointOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Name":
			v.Name = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		case "RoutingConfig":
			if !r.Null() {
				v.RoutingConfig = new(types.RoutingConfig)
				decodeRoutingConfig(r, v.RoutingConfig)
			}
		case "ReplicationConfig":
			if !r.Null() {
				v.ReplicationConfig = new(types.ReplicationConfig)
				decodeReplicationConfig(r, v.ReplicationConfig)
			}
		case "EventBuses":
			v.EventBuses = decodeEndpointEventBusList(r)
		case "RoleArn":
			v.RoleArn = r.StringPtr()
		case "EndpointId":
			v.EndpointId = r.StringPtr()
		case "EndpointUrl":
			v.EndpointUrl = r.StringPtr()
		case "State":
			v.State = types.EndpointState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeEventBusOutput(r *cbor.Reader, v *DescribeEventBusOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Name":
			v.Name = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "KmsKeyIdentifier":
			v.KmsKeyIdentifier = r.StringPtr()
		case "DeadLetterConfig":
			if !r.Null() {
				v.DeadLetterConfig = new(types.DeadLetterConfig)
				decodeDeadLetterConfig(r, v.DeadLetterConfig)
			}
		case "Policy":
			v.Policy = r.StringPtr()
		case "LogConfig":
			if !r.Null() {
				v.LogConfig = new(types.LogConfig)
				decodeLogConfig(r, v.LogConfig)
			}
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		case "ManagedBy":
			v.ManagedBy = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeEventSourceOutput(r *cbor.Reader, v *DescribeEventSourceOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Arn":
			v.Arn = r.StringPtr()
		case "CreatedBy":
			v.CreatedBy = r.StringPtr()
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "ExpirationTime":
			if !r.Null() {
				x := r.Time()
				v.ExpirationTime = &x
			}
		case "Name":
			v.Name = r.StringPtr()
		case "State":
			v.State = types.EventSourceState(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribePartnerEventSourceOutput(r *cbor.Reader, v *DescribePartnerEventSourceOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Arn":
			v.Arn = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeReplayOutput(r *cbor.Reader, v *DescribeReplayOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReplayName":
			v.ReplayName = r.StringPtr()
		case "ReplayArn":
			v.ReplayArn = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "State":
			v.State = types.ReplayState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "EventSourceArn":
			v.EventSourceArn = r.StringPtr()
		case "Destination":
			if !r.Null() {
				v.Destination = new(types.ReplayDestination)
				decodeReplayDestination(r, v.Destination)
			}
		case "EventStartTime":
			if !r.Null() {
				x := r.Time()
				v.EventStartTime = &x
			}
		case "EventEndTime":
			if !r.Null() {
				x := r.Time()
				v.EventEndTime = &x
			}
		case "EventLastReplayedTime":
			if !r.Null() {
				x := r.Time()
				v.EventLastReplayedTime = &x
			}
		case "ReplayStartTime":
			if !r.Null() {
				x := r.Time()
				v.ReplayStartTime = &x
			}
		case "ReplayEndTime":
			if !r.Null() {
				x := r.Time()
				v.ReplayEndTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeRuleOutput(r *cbor.Reader, v *DescribeRuleOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Name":
			v.Name = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		case "EventPattern":
			v.EventPattern = r.StringPtr()
		case "ScheduleExpression":
			v.ScheduleExpression = r.StringPtr()
		case "State":
			v.State = types.RuleState(r.String())
		case "Description":
			v.Description = r.StringPtr()
		case "RoleArn":
			v.RoleArn = r.StringPtr()
		case "ManagedBy":
			v.ManagedBy = r.StringPtr()
		case "EventBusName":
			v.EventBusName = r.StringPtr()
		case "CreatedBy":
			v.CreatedBy = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDisableRuleOutput(r *cbor.Reader, v *DisableRuleOutput) {
	r.Skip()
}

func decodeOpEnableRuleOutput(r *cbor.Reader, v *EnableRuleOutput) {
	r.Skip()
}

func decodeOpListApiDestinationsOutput(r *cbor.Reader, v *ListApiDestinationsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ApiDestinations":
			v.ApiDestinations = decodeApiDestinationResponseList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListArchivesOutput(r *cbor.Reader, v *ListArchivesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Archives":
			v.Archives = decodeArchiveResponseList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListConnectionsOutput(r *cbor.Reader, v *ListConnectionsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Connections":
			v.Connections = decodeConnectionResponseList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListEndpointsOutput(r *cbor.Reader, v *ListEndpointsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Endpoints":
			v.Endpoints = decodeEndpointList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListEventBusesOutput(r *cbor.Reader, v *ListEventBusesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EventBuses":
			v.EventBuses = decodeEventBusList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListEventSourcesOutput(r *cbor.Reader, v *ListEventSourcesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EventSources":
			v.EventSources = decodeEventSourceList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListPartnerEventSourceAccountsOutput(r *cbor.Reader, v *ListPartnerEventSourceAccountsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PartnerEventSourceAccounts":
			v.PartnerEventSourceAccounts = decodePartnerEventSourceAccountList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListPartnerEventSourcesOutput(r *cbor.Reader, v *ListPartnerEventSourcesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PartnerEventSources":
			v.PartnerEventSources = decodePartnerEventSourceList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListReplaysOutput(r *cbor.Reader, v *ListReplaysOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Replays":
			v.Replays = decodeReplayList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListRuleNamesByTargetOutput(r *cbor.Reader, v *ListRuleNamesByTargetOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RuleNames":
			v.RuleNames = decodeRuleNameList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListRulesOutput(r *cbor.Reader, v *ListRulesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Rules":
			v.Rules = decodeRuleResponseList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListTagsForResourceOutput(r *cbor.Reader, v *ListTagsForResourceOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Tags":
			v.Tags = decodeTagList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListTargetsByRuleOutput(r *cbor.Reader, v *ListTargetsByRuleOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Targets":
			v.Targets = decodeTargetList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpPutEventsOutput(r *cbor.Reader, v *PutEventsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FailedEntryCount":
			v.FailedEntryCount = int32(r.Int())
		case "Entries":
			v.Entries = decodePutEventsResultEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpPutPartnerEventsOutput(r *cbor.Reader, v *PutPartnerEventsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FailedEntryCount":
			v.FailedEntryCount = int32(r.Int())
		case "Entries":
			v.Entries = decodePutPartnerEventsResultEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpPutPermissionOutput(r *cbor.Reader, v *PutPermissionOutput) {
	r.Skip()
}

func decodeOpPutRuleOutput(r *cbor.Reader, v *PutRuleOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RuleArn":
			v.RuleArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpPutTargetsOutput(r *cbor.Reader, v *PutTargetsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FailedEntryCount":
			v.FailedEntryCount = int32(r.Int())
		case "FailedEntries":
			v.FailedEntries = decodePutTargetsResultEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpRemovePermissionOutput(r *cbor.Reader, v *RemovePermissionOutput) {
	r.Skip()
}

func decodeOpRemoveTargetsOutput(r *cbor.Reader, v *RemoveTargetsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FailedEntryCount":
			v.FailedEntryCount = int32(r.Int())
		case "FailedEntries":
			v.FailedEntries = decodeRemoveTargetsResultEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpStartReplayOutput(r *cbor.Reader, v *StartReplayOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReplayArn":
			v.ReplayArn = r.StringPtr()
		case "State":
			v.State = types.ReplayState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "ReplayStartTime":
			if !r.Null() {
				x := r.Time()
				v.ReplayStartTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpTagResourceOutput(r *cbor.Reader, v *TagResourceOutput) {
	r.Skip()
}

func decodeOpTestEventPatternOutput(r *cbor.Reader, v *TestEventPatternOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Result":
			v.Result = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeOpUntagResourceOutput(r *cbor.Reader, v *UntagResourceOutput) {
	r.Skip()
}

func decodeOpUpdateApiDestinationOutput(r *cbor.Reader, v *UpdateApiDestinationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ApiDestinationArn":
			v.ApiDestinationArn = r.StringPtr()
		case "ApiDestinationState":
			v.ApiDestinationState = types.ApiDestinationState(r.String())
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateArchiveOutput(r *cbor.Reader, v *UpdateArchiveOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ArchiveArn":
			v.ArchiveArn = r.StringPtr()
		case "State":
			v.State = types.ArchiveState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateConnectionOutput(r *cbor.Reader, v *UpdateConnectionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConnectionArn":
			v.ConnectionArn = r.StringPtr()
		case "ConnectionState":
			v.ConnectionState = types.ConnectionState(r.String())
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		case "LastAuthorizedTime":
			if !r.Null() {
				x := r.Time()
				v.LastAuthorizedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateEndpointOutput(r *cbor.Reader, v *UpdateEndpointOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Name":
			v.Name = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		case "RoutingConfig":
			if !r.Null() {
				v.RoutingConfig = new(types.RoutingConfig)
				decodeRoutingConfig(r, v.RoutingConfig)
			}
		case "ReplicationConfig":
			if !r.Null() {
				v.ReplicationConfig = new(types.ReplicationConfig)
				decodeReplicationConfig(r, v.ReplicationConfig)
			}
		case "EventBuses":
			v.EventBuses = decodeEndpointEventBusList(r)
		case "RoleArn":
			v.RoleArn = r.StringPtr()
		case "EndpointId":
			v.EndpointId = r.StringPtr()
		case "EndpointUrl":
			v.EndpointUrl = r.StringPtr()
		case "State":
			v.State = types.EndpointState(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateEventBusOutput(r *cbor.Reader, v *UpdateEventBusOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Arn":
			v.Arn = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "KmsKeyIdentifier":
			v.KmsKeyIdentifier = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "DeadLetterConfig":
			if !r.Null() {
				v.DeadLetterConfig = new(types.DeadLetterConfig)
				decodeDeadLetterConfig(r, v.DeadLetterConfig)
			}
		case "LogConfig":
			if !r.Null() {
				v.LogConfig = new(types.LogConfig)
				decodeLogConfig(r, v.LogConfig)
			}
		default:
			r.Skip()
		}
	}
}

// modelled makes an error of the model.
func modelled(shape, code, message string, r *cbor.Reader) error {
	switch shape {
	case "AccessDeniedException":
		v := new(types.AccessDeniedException)
		if !r.Empty() {
			decodeAccessDeniedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "AccessDeniedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ConcurrentModificationException":
		v := new(types.ConcurrentModificationException)
		if !r.Empty() {
			decodeConcurrentModificationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ConcurrentModificationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "IllegalStatusException":
		v := new(types.IllegalStatusException)
		if !r.Empty() {
			decodeIllegalStatusException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "IllegalStatusException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InternalException":
		v := new(types.InternalException)
		if !r.Empty() {
			decodeInternalException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InternalException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidEventPatternException":
		v := new(types.InvalidEventPatternException)
		if !r.Empty() {
			decodeInvalidEventPatternException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidEventPatternException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidStateException":
		v := new(types.InvalidStateException)
		if !r.Empty() {
			decodeInvalidStateException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidStateException" {
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
	case "ManagedRuleException":
		v := new(types.ManagedRuleException)
		if !r.Empty() {
			decodeManagedRuleException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ManagedRuleException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "OperationDisabledException":
		v := new(types.OperationDisabledException)
		if !r.Empty() {
			decodeOperationDisabledException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "OperationDisabledException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "PolicyLengthExceededException":
		v := new(types.PolicyLengthExceededException)
		if !r.Empty() {
			decodePolicyLengthExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "PolicyLengthExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ResourceAlreadyExistsException":
		v := new(types.ResourceAlreadyExistsException)
		if !r.Empty() {
			decodeResourceAlreadyExistsException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ResourceAlreadyExistsException" {
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
	}
	return nil
}

func decodeRoutingConfig(r *cbor.Reader, v *types.RoutingConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FailoverConfig":
			if !r.Null() {
				v.FailoverConfig = new(types.FailoverConfig)
				decodeFailoverConfig(r, v.FailoverConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeReplicationConfig(r *cbor.Reader, v *types.ReplicationConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "State":
			v.State = types.ReplicationState(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeEndpointEventBusList(r *cbor.Reader) []types.EndpointEventBus {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.EndpointEventBus, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.EndpointEventBus{})
		decodeEndpointEventBus(r, &v[len(v)-1])
	}
	return v
}

func decodeDeadLetterConfig(r *cbor.Reader, v *types.DeadLetterConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Arn":
			v.Arn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeLogConfig(r *cbor.Reader, v *types.LogConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IncludeDetail":
			v.IncludeDetail = types.IncludeDetail(r.String())
		case "Level":
			v.Level = types.Level(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeDescribeConnectionConnectivityParameters(r *cbor.Reader, v *types.DescribeConnectionConnectivityParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ResourceParameters":
			if !r.Null() {
				v.ResourceParameters = new(types.DescribeConnectionResourceParameters)
				decodeDescribeConnectionResourceParameters(r, v.ResourceParameters)
			}
		default:
			r.Skip()
		}
	}
}

func decodeConnectionAuthResponseParameters(r *cbor.Reader, v *types.ConnectionAuthResponseParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BasicAuthParameters":
			if !r.Null() {
				v.BasicAuthParameters = new(types.ConnectionBasicAuthResponseParameters)
				decodeConnectionBasicAuthResponseParameters(r, v.BasicAuthParameters)
			}
		case "OAuthParameters":
			if !r.Null() {
				v.OAuthParameters = new(types.ConnectionOAuthResponseParameters)
				decodeConnectionOAuthResponseParameters(r, v.OAuthParameters)
			}
		case "ApiKeyAuthParameters":
			if !r.Null() {
				v.ApiKeyAuthParameters = new(types.ConnectionApiKeyAuthResponseParameters)
				decodeConnectionApiKeyAuthResponseParameters(r, v.ApiKeyAuthParameters)
			}
		case "InvocationHttpParameters":
			if !r.Null() {
				v.InvocationHttpParameters = new(types.ConnectionHttpParameters)
				decodeConnectionHttpParameters(r, v.InvocationHttpParameters)
			}
		case "ConnectivityParameters":
			if !r.Null() {
				v.ConnectivityParameters = new(types.DescribeConnectionConnectivityParameters)
				decodeDescribeConnectionConnectivityParameters(r, v.ConnectivityParameters)
			}
		default:
			r.Skip()
		}
	}
}

func decodeReplayDestination(r *cbor.Reader, v *types.ReplayDestination) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Arn":
			v.Arn = r.StringPtr()
		case "FilterArns":
			v.FilterArns = decodeReplayDestinationFilters(r)
		default:
			r.Skip()
		}
	}
}

func decodeApiDestinationResponseList(r *cbor.Reader) []types.ApiDestination {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ApiDestination, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ApiDestination{})
		decodeApiDestination(r, &v[len(v)-1])
	}
	return v
}

func decodeArchiveResponseList(r *cbor.Reader) []types.Archive {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Archive, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Archive{})
		decodeArchive(r, &v[len(v)-1])
	}
	return v
}

func decodeConnectionResponseList(r *cbor.Reader) []types.Connection {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Connection, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Connection{})
		decodeConnection(r, &v[len(v)-1])
	}
	return v
}

func decodeEndpointList(r *cbor.Reader) []types.Endpoint {
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

func decodeEventBusList(r *cbor.Reader) []types.EventBus {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.EventBus, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.EventBus{})
		decodeEventBus(r, &v[len(v)-1])
	}
	return v
}

func decodeEventSourceList(r *cbor.Reader) []types.EventSource {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.EventSource, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.EventSource{})
		decodeEventSource(r, &v[len(v)-1])
	}
	return v
}

func decodePartnerEventSourceAccountList(r *cbor.Reader) []types.PartnerEventSourceAccount {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.PartnerEventSourceAccount, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.PartnerEventSourceAccount{})
		decodePartnerEventSourceAccount(r, &v[len(v)-1])
	}
	return v
}

func decodePartnerEventSourceList(r *cbor.Reader) []types.PartnerEventSource {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.PartnerEventSource, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.PartnerEventSource{})
		decodePartnerEventSource(r, &v[len(v)-1])
	}
	return v
}

func decodeReplayList(r *cbor.Reader) []types.Replay {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Replay, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Replay{})
		decodeReplay(r, &v[len(v)-1])
	}
	return v
}

func decodeRuleNameList(r *cbor.Reader) []string {
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

func decodeRuleResponseList(r *cbor.Reader) []types.Rule {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Rule, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Rule{})
		decodeRule(r, &v[len(v)-1])
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

func decodeTargetList(r *cbor.Reader) []types.Target {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Target, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Target{})
		decodeTarget(r, &v[len(v)-1])
	}
	return v
}

func decodePutEventsResultEntryList(r *cbor.Reader) []types.PutEventsResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.PutEventsResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.PutEventsResultEntry{})
		decodePutEventsResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodePutPartnerEventsResultEntryList(r *cbor.Reader) []types.PutPartnerEventsResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.PutPartnerEventsResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.PutPartnerEventsResultEntry{})
		decodePutPartnerEventsResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodePutTargetsResultEntryList(r *cbor.Reader) []types.PutTargetsResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.PutTargetsResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.PutTargetsResultEntry{})
		decodePutTargetsResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeRemoveTargetsResultEntryList(r *cbor.Reader) []types.RemoveTargetsResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.RemoveTargetsResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.RemoveTargetsResultEntry{})
		decodeRemoveTargetsResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeAccessDeniedException(r *cbor.Reader, v *types.AccessDeniedException) {
	r.Skip()
}

func decodeConcurrentModificationException(r *cbor.Reader, v *types.ConcurrentModificationException) {
	r.Skip()
}

func decodeIllegalStatusException(r *cbor.Reader, v *types.IllegalStatusException) {
	r.Skip()
}

func decodeInternalException(r *cbor.Reader, v *types.InternalException) {
	r.Skip()
}

func decodeInvalidEventPatternException(r *cbor.Reader, v *types.InvalidEventPatternException) {
	r.Skip()
}

func decodeInvalidStateException(r *cbor.Reader, v *types.InvalidStateException) {
	r.Skip()
}

func decodeLimitExceededException(r *cbor.Reader, v *types.LimitExceededException) {
	r.Skip()
}

func decodeManagedRuleException(r *cbor.Reader, v *types.ManagedRuleException) {
	r.Skip()
}

func decodeOperationDisabledException(r *cbor.Reader, v *types.OperationDisabledException) {
	r.Skip()
}

func decodePolicyLengthExceededException(r *cbor.Reader, v *types.PolicyLengthExceededException) {
	r.Skip()
}

func decodeResourceAlreadyExistsException(r *cbor.Reader, v *types.ResourceAlreadyExistsException) {
	r.Skip()
}

func decodeResourceNotFoundException(r *cbor.Reader, v *types.ResourceNotFoundException) {
	r.Skip()
}

func decodeThrottlingException(r *cbor.Reader, v *types.ThrottlingException) {
	r.Skip()
}

func decodeFailoverConfig(r *cbor.Reader, v *types.FailoverConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Primary":
			if !r.Null() {
				v.Primary = new(types.Primary)
				decodePrimary(r, v.Primary)
			}
		case "Secondary":
			if !r.Null() {
				v.Secondary = new(types.Secondary)
				decodeSecondary(r, v.Secondary)
			}
		default:
			r.Skip()
		}
	}
}

func decodeEndpointEventBus(r *cbor.Reader, v *types.EndpointEventBus) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EventBusArn":
			v.EventBusArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDescribeConnectionResourceParameters(r *cbor.Reader, v *types.DescribeConnectionResourceParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ResourceConfigurationArn":
			v.ResourceConfigurationArn = r.StringPtr()
		case "ResourceAssociationArn":
			v.ResourceAssociationArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeConnectionBasicAuthResponseParameters(r *cbor.Reader, v *types.ConnectionBasicAuthResponseParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Username":
			v.Username = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeConnectionOAuthResponseParameters(r *cbor.Reader, v *types.ConnectionOAuthResponseParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ClientParameters":
			if !r.Null() {
				v.ClientParameters = new(types.ConnectionOAuthClientResponseParameters)
				decodeConnectionOAuthClientResponseParameters(r, v.ClientParameters)
			}
		case "AuthorizationEndpoint":
			v.AuthorizationEndpoint = r.StringPtr()
		case "HttpMethod":
			v.HttpMethod = types.ConnectionOAuthHttpMethod(r.String())
		case "OAuthHttpParameters":
			if !r.Null() {
				v.OAuthHttpParameters = new(types.ConnectionHttpParameters)
				decodeConnectionHttpParameters(r, v.OAuthHttpParameters)
			}
		default:
			r.Skip()
		}
	}
}

func decodeConnectionApiKeyAuthResponseParameters(r *cbor.Reader, v *types.ConnectionApiKeyAuthResponseParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ApiKeyName":
			v.ApiKeyName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeConnectionHttpParameters(r *cbor.Reader, v *types.ConnectionHttpParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "HeaderParameters":
			v.HeaderParameters = decodeConnectionHeaderParametersList(r)
		case "QueryStringParameters":
			v.QueryStringParameters = decodeConnectionQueryStringParametersList(r)
		case "BodyParameters":
			v.BodyParameters = decodeConnectionBodyParametersList(r)
		default:
			r.Skip()
		}
	}
}

func decodeReplayDestinationFilters(r *cbor.Reader) []string {
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

func decodeApiDestination(r *cbor.Reader, v *types.ApiDestination) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ApiDestinationArn":
			v.ApiDestinationArn = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "ApiDestinationState":
			v.ApiDestinationState = types.ApiDestinationState(r.String())
		case "ConnectionArn":
			v.ConnectionArn = r.StringPtr()
		case "InvocationEndpoint":
			v.InvocationEndpoint = r.StringPtr()
		case "HttpMethod":
			v.HttpMethod = types.ApiDestinationHttpMethod(r.String())
		case "InvocationRateLimitPerSecond":
			if !r.Null() {
				x := int32(r.Int())
				v.InvocationRateLimitPerSecond = &x
			}
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeArchive(r *cbor.Reader, v *types.Archive) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ArchiveName":
			v.ArchiveName = r.StringPtr()
		case "EventSourceArn":
			v.EventSourceArn = r.StringPtr()
		case "State":
			v.State = types.ArchiveState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "RetentionDays":
			v.RetentionDays = int32(r.Int())
		case "SizeBytes":
			v.SizeBytes = r.Int()
		case "EventCount":
			v.EventCount = r.Int()
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeConnection(r *cbor.Reader, v *types.Connection) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConnectionArn":
			v.ConnectionArn = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "ConnectionState":
			v.ConnectionState = types.ConnectionState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "AuthorizationType":
			v.AuthorizationType = types.ConnectionAuthorizationType(r.String())
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		case "LastAuthorizedTime":
			if !r.Null() {
				x := r.Time()
				v.LastAuthorizedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeEndpoint(r *cbor.Reader, v *types.Endpoint) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Name":
			v.Name = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		case "RoutingConfig":
			if !r.Null() {
				v.RoutingConfig = new(types.RoutingConfig)
				decodeRoutingConfig(r, v.RoutingConfig)
			}
		case "ReplicationConfig":
			if !r.Null() {
				v.ReplicationConfig = new(types.ReplicationConfig)
				decodeReplicationConfig(r, v.ReplicationConfig)
			}
		case "EventBuses":
			v.EventBuses = decodeEndpointEventBusList(r)
		case "RoleArn":
			v.RoleArn = r.StringPtr()
		case "EndpointId":
			v.EndpointId = r.StringPtr()
		case "EndpointUrl":
			v.EndpointUrl = r.StringPtr()
		case "State":
			v.State = types.EndpointState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeEventBus(r *cbor.Reader, v *types.EventBus) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Name":
			v.Name = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "Policy":
			v.Policy = r.StringPtr()
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "LastModifiedTime":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedTime = &x
			}
		case "ManagedBy":
			v.ManagedBy = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEventSource(r *cbor.Reader, v *types.EventSource) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Arn":
			v.Arn = r.StringPtr()
		case "CreatedBy":
			v.CreatedBy = r.StringPtr()
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "ExpirationTime":
			if !r.Null() {
				x := r.Time()
				v.ExpirationTime = &x
			}
		case "Name":
			v.Name = r.StringPtr()
		case "State":
			v.State = types.EventSourceState(r.String())
		default:
			r.Skip()
		}
	}
}

func decodePartnerEventSourceAccount(r *cbor.Reader, v *types.PartnerEventSourceAccount) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Account":
			v.Account = r.StringPtr()
		case "CreationTime":
			if !r.Null() {
				x := r.Time()
				v.CreationTime = &x
			}
		case "ExpirationTime":
			if !r.Null() {
				x := r.Time()
				v.ExpirationTime = &x
			}
		case "State":
			v.State = types.EventSourceState(r.String())
		default:
			r.Skip()
		}
	}
}

func decodePartnerEventSource(r *cbor.Reader, v *types.PartnerEventSource) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Arn":
			v.Arn = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeReplay(r *cbor.Reader, v *types.Replay) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReplayName":
			v.ReplayName = r.StringPtr()
		case "EventSourceArn":
			v.EventSourceArn = r.StringPtr()
		case "State":
			v.State = types.ReplayState(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "EventStartTime":
			if !r.Null() {
				x := r.Time()
				v.EventStartTime = &x
			}
		case "EventEndTime":
			if !r.Null() {
				x := r.Time()
				v.EventEndTime = &x
			}
		case "EventLastReplayedTime":
			if !r.Null() {
				x := r.Time()
				v.EventLastReplayedTime = &x
			}
		case "ReplayStartTime":
			if !r.Null() {
				x := r.Time()
				v.ReplayStartTime = &x
			}
		case "ReplayEndTime":
			if !r.Null() {
				x := r.Time()
				v.ReplayEndTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeRule(r *cbor.Reader, v *types.Rule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Name":
			v.Name = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		case "EventPattern":
			v.EventPattern = r.StringPtr()
		case "State":
			v.State = types.RuleState(r.String())
		case "Description":
			v.Description = r.StringPtr()
		case "ScheduleExpression":
			v.ScheduleExpression = r.StringPtr()
		case "RoleArn":
			v.RoleArn = r.StringPtr()
		case "ManagedBy":
			v.ManagedBy = r.StringPtr()
		case "EventBusName":
			v.EventBusName = r.StringPtr()
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

func decodeTarget(r *cbor.Reader, v *types.Target) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		case "RoleArn":
			v.RoleArn = r.StringPtr()
		case "Input":
			v.Input = r.StringPtr()
		case "InputPath":
			v.InputPath = r.StringPtr()
		case "InputTransformer":
			if !r.Null() {
				v.InputTransformer = new(types.InputTransformer)
				decodeInputTransformer(r, v.InputTransformer)
			}
		case "KinesisParameters":
			if !r.Null() {
				v.KinesisParameters = new(types.KinesisParameters)
				decodeKinesisParameters(r, v.KinesisParameters)
			}
		case "RunCommandParameters":
			if !r.Null() {
				v.RunCommandParameters = new(types.RunCommandParameters)
				decodeRunCommandParameters(r, v.RunCommandParameters)
			}
		case "EcsParameters":
			if !r.Null() {
				v.EcsParameters = new(types.EcsParameters)
				decodeEcsParameters(r, v.EcsParameters)
			}
		case "BatchParameters":
			if !r.Null() {
				v.BatchParameters = new(types.BatchParameters)
				decodeBatchParameters(r, v.BatchParameters)
			}
		case "SqsParameters":
			if !r.Null() {
				v.SqsParameters = new(types.SqsParameters)
				decodeSqsParameters(r, v.SqsParameters)
			}
		case "HttpParameters":
			if !r.Null() {
				v.HttpParameters = new(types.HttpParameters)
				decodeHttpParameters(r, v.HttpParameters)
			}
		case "RedshiftDataParameters":
			if !r.Null() {
				v.RedshiftDataParameters = new(types.RedshiftDataParameters)
				decodeRedshiftDataParameters(r, v.RedshiftDataParameters)
			}
		case "SageMakerPipelineParameters":
			if !r.Null() {
				v.SageMakerPipelineParameters = new(types.SageMakerPipelineParameters)
				decodeSageMakerPipelineParameters(r, v.SageMakerPipelineParameters)
			}
		case "DeadLetterConfig":
			if !r.Null() {
				v.DeadLetterConfig = new(types.DeadLetterConfig)
				decodeDeadLetterConfig(r, v.DeadLetterConfig)
			}
		case "RetryPolicy":
			if !r.Null() {
				v.RetryPolicy = new(types.RetryPolicy)
				decodeRetryPolicy(r, v.RetryPolicy)
			}
		case "AppSyncParameters":
			if !r.Null() {
				v.AppSyncParameters = new(types.AppSyncParameters)
				decodeAppSyncParameters(r, v.AppSyncParameters)
			}
		default:
			r.Skip()
		}
	}
}

func decodePutEventsResultEntry(r *cbor.Reader, v *types.PutEventsResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EventId":
			v.EventId = r.StringPtr()
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePutPartnerEventsResultEntry(r *cbor.Reader, v *types.PutPartnerEventsResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EventId":
			v.EventId = r.StringPtr()
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePutTargetsResultEntry(r *cbor.Reader, v *types.PutTargetsResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TargetId":
			v.TargetId = r.StringPtr()
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRemoveTargetsResultEntry(r *cbor.Reader, v *types.RemoveTargetsResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TargetId":
			v.TargetId = r.StringPtr()
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePrimary(r *cbor.Reader, v *types.Primary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "HealthCheck":
			v.HealthCheck = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSecondary(r *cbor.Reader, v *types.Secondary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Route":
			v.Route = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeConnectionOAuthClientResponseParameters(r *cbor.Reader, v *types.ConnectionOAuthClientResponseParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ClientID":
			v.ClientID = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeConnectionHeaderParametersList(r *cbor.Reader) []types.ConnectionHeaderParameter {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ConnectionHeaderParameter, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ConnectionHeaderParameter{})
		decodeConnectionHeaderParameter(r, &v[len(v)-1])
	}
	return v
}

func decodeConnectionQueryStringParametersList(r *cbor.Reader) []types.ConnectionQueryStringParameter {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ConnectionQueryStringParameter, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ConnectionQueryStringParameter{})
		decodeConnectionQueryStringParameter(r, &v[len(v)-1])
	}
	return v
}

func decodeConnectionBodyParametersList(r *cbor.Reader) []types.ConnectionBodyParameter {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ConnectionBodyParameter, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ConnectionBodyParameter{})
		decodeConnectionBodyParameter(r, &v[len(v)-1])
	}
	return v
}

func decodeInputTransformer(r *cbor.Reader, v *types.InputTransformer) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "InputPathsMap":
			v.InputPathsMap = decodeTransformerPaths(r)
		case "InputTemplate":
			v.InputTemplate = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKinesisParameters(r *cbor.Reader, v *types.KinesisParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PartitionKeyPath":
			v.PartitionKeyPath = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRunCommandParameters(r *cbor.Reader, v *types.RunCommandParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RunCommandTargets":
			v.RunCommandTargets = decodeRunCommandTargets(r)
		default:
			r.Skip()
		}
	}
}

func decodeEcsParameters(r *cbor.Reader, v *types.EcsParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TaskDefinitionArn":
			v.TaskDefinitionArn = r.StringPtr()
		case "TaskCount":
			if !r.Null() {
				x := int32(r.Int())
				v.TaskCount = &x
			}
		case "LaunchType":
			v.LaunchType = types.LaunchType(r.String())
		case "NetworkConfiguration":
			if !r.Null() {
				v.NetworkConfiguration = new(types.NetworkConfiguration)
				decodeNetworkConfiguration(r, v.NetworkConfiguration)
			}
		case "PlatformVersion":
			v.PlatformVersion = r.StringPtr()
		case "Group":
			v.Group = r.StringPtr()
		case "CapacityProviderStrategy":
			v.CapacityProviderStrategy = decodeCapacityProviderStrategy(r)
		case "EnableECSManagedTags":
			v.EnableECSManagedTags = r.Bool()
		case "EnableExecuteCommand":
			v.EnableExecuteCommand = r.Bool()
		case "PlacementConstraints":
			v.PlacementConstraints = decodePlacementConstraints(r)
		case "PlacementStrategy":
			v.PlacementStrategy = decodePlacementStrategies(r)
		case "PropagateTags":
			v.PropagateTags = types.PropagateTags(r.String())
		case "ReferenceId":
			v.ReferenceId = r.StringPtr()
		case "Tags":
			v.Tags = decodeTagList(r)
		default:
			r.Skip()
		}
	}
}

func decodeBatchParameters(r *cbor.Reader, v *types.BatchParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "JobDefinition":
			v.JobDefinition = r.StringPtr()
		case "JobName":
			v.JobName = r.StringPtr()
		case "ArrayProperties":
			if !r.Null() {
				v.ArrayProperties = new(types.BatchArrayProperties)
				decodeBatchArrayProperties(r, v.ArrayProperties)
			}
		case "RetryStrategy":
			if !r.Null() {
				v.RetryStrategy = new(types.BatchRetryStrategy)
				decodeBatchRetryStrategy(r, v.RetryStrategy)
			}
		default:
			r.Skip()
		}
	}
}

func decodeSqsParameters(r *cbor.Reader, v *types.SqsParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MessageGroupId":
			v.MessageGroupId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeHttpParameters(r *cbor.Reader, v *types.HttpParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PathParameterValues":
			v.PathParameterValues = decodePathParameterList(r)
		case "HeaderParameters":
			v.HeaderParameters = decodeHeaderParametersMap(r)
		case "QueryStringParameters":
			v.QueryStringParameters = decodeQueryStringParametersMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeRedshiftDataParameters(r *cbor.Reader, v *types.RedshiftDataParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SecretManagerArn":
			v.SecretManagerArn = r.StringPtr()
		case "Database":
			v.Database = r.StringPtr()
		case "DbUser":
			v.DbUser = r.StringPtr()
		case "Sql":
			v.Sql = r.StringPtr()
		case "StatementName":
			v.StatementName = r.StringPtr()
		case "WithEvent":
			v.WithEvent = r.Bool()
		case "Sqls":
			v.Sqls = decodeSqls(r)
		default:
			r.Skip()
		}
	}
}

func decodeSageMakerPipelineParameters(r *cbor.Reader, v *types.SageMakerPipelineParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PipelineParameterList":
			v.PipelineParameterList = decodeSageMakerPipelineParameterList(r)
		default:
			r.Skip()
		}
	}
}

func decodeRetryPolicy(r *cbor.Reader, v *types.RetryPolicy) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MaximumRetryAttempts":
			v.MaximumRetryAttempts = int32(r.Int())
		case "MaximumEventAgeInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumEventAgeInSeconds = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeAppSyncParameters(r *cbor.Reader, v *types.AppSyncParameters) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "GraphQLOperation":
			v.GraphQLOperation = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeConnectionHeaderParameter(r *cbor.Reader, v *types.ConnectionHeaderParameter) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		case "Value":
			v.Value = r.StringPtr()
		case "IsValueSecret":
			v.IsValueSecret = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeConnectionQueryStringParameter(r *cbor.Reader, v *types.ConnectionQueryStringParameter) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		case "Value":
			v.Value = r.StringPtr()
		case "IsValueSecret":
			v.IsValueSecret = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeConnectionBodyParameter(r *cbor.Reader, v *types.ConnectionBodyParameter) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		case "Value":
			v.Value = r.StringPtr()
		case "IsValueSecret":
			v.IsValueSecret = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeTransformerPaths(r *cbor.Reader) map[string]string {
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

func decodeRunCommandTargets(r *cbor.Reader) []types.RunCommandTarget {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.RunCommandTarget, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.RunCommandTarget{})
		decodeRunCommandTarget(r, &v[len(v)-1])
	}
	return v
}

func decodeNetworkConfiguration(r *cbor.Reader, v *types.NetworkConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "awsvpcConfiguration":
			if !r.Null() {
				v.AwsvpcConfiguration = new(types.AwsVpcConfiguration)
				decodeAwsVpcConfiguration(r, v.AwsvpcConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeCapacityProviderStrategy(r *cbor.Reader) []types.CapacityProviderStrategyItem {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.CapacityProviderStrategyItem, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.CapacityProviderStrategyItem{})
		decodeCapacityProviderStrategyItem(r, &v[len(v)-1])
	}
	return v
}

func decodePlacementConstraints(r *cbor.Reader) []types.PlacementConstraint {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.PlacementConstraint, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.PlacementConstraint{})
		decodePlacementConstraint(r, &v[len(v)-1])
	}
	return v
}

func decodePlacementStrategies(r *cbor.Reader) []types.PlacementStrategy {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.PlacementStrategy, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.PlacementStrategy{})
		decodePlacementStrategy(r, &v[len(v)-1])
	}
	return v
}

func decodeBatchArrayProperties(r *cbor.Reader, v *types.BatchArrayProperties) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Size":
			v.Size = int32(r.Int())
		default:
			r.Skip()
		}
	}
}

func decodeBatchRetryStrategy(r *cbor.Reader, v *types.BatchRetryStrategy) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Attempts":
			v.Attempts = int32(r.Int())
		default:
			r.Skip()
		}
	}
}

func decodePathParameterList(r *cbor.Reader) []string {
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

func decodeHeaderParametersMap(r *cbor.Reader) map[string]string {
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

func decodeQueryStringParametersMap(r *cbor.Reader) map[string]string {
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

func decodeSqls(r *cbor.Reader) []string {
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

func decodeSageMakerPipelineParameterList(r *cbor.Reader) []types.SageMakerPipelineParameter {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.SageMakerPipelineParameter, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.SageMakerPipelineParameter{})
		decodeSageMakerPipelineParameter(r, &v[len(v)-1])
	}
	return v
}

func decodeRunCommandTarget(r *cbor.Reader, v *types.RunCommandTarget) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		case "Values":
			v.Values = decodeRunCommandTargetValues(r)
		default:
			r.Skip()
		}
	}
}

func decodeAwsVpcConfiguration(r *cbor.Reader, v *types.AwsVpcConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Subnets":
			v.Subnets = decodeStringList(r)
		case "SecurityGroups":
			v.SecurityGroups = decodeStringList(r)
		case "AssignPublicIp":
			v.AssignPublicIp = types.AssignPublicIp(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeCapacityProviderStrategyItem(r *cbor.Reader, v *types.CapacityProviderStrategyItem) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "capacityProvider":
			v.CapacityProvider = r.StringPtr()
		case "weight":
			v.Weight = int32(r.Int())
		case "base":
			v.Base = int32(r.Int())
		default:
			r.Skip()
		}
	}
}

func decodePlacementConstraint(r *cbor.Reader, v *types.PlacementConstraint) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "type":
			v.Type = types.PlacementConstraintType(r.String())
		case "expression":
			v.Expression = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePlacementStrategy(r *cbor.Reader, v *types.PlacementStrategy) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "type":
			v.Type = types.PlacementStrategyType(r.String())
		case "field":
			v.Field = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSageMakerPipelineParameter(r *cbor.Reader, v *types.SageMakerPipelineParameter) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Name":
			v.Name = r.StringPtr()
		case "Value":
			v.Value = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRunCommandTargetValues(r *cbor.Reader) []string {
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

func decodeStringList(r *cbor.Reader) []string {
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
