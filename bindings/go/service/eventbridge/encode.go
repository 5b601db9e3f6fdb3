// Code generated from the model of Amazon EventBridge by cmd/generate. DO NOT EDIT.

package eventbridge

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/eventbridge/types"
)

func encodeOpActivateEventSourceInput(w *cbor.Writer, v *ActivateEventSourceInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpCancelReplayInput(w *cbor.Writer, v *CancelReplayInput) {
	w.Map()
	if v.ReplayName != nil {
		w.Raw("\x6a" + "ReplayName")
		w.String(*v.ReplayName)
	}
	w.End()
}

func encodeOpCreateApiDestinationInput(w *cbor.Writer, v *CreateApiDestinationInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.ConnectionArn != nil {
		w.Raw("\x6d" + "ConnectionArn")
		w.String(*v.ConnectionArn)
	}
	if v.InvocationEndpoint != nil {
		w.Raw("\x72" + "InvocationEndpoint")
		w.String(*v.InvocationEndpoint)
	}
	if len(v.HttpMethod) > 0 {
		w.Raw("\x6a" + "HttpMethod")
		w.String(string(v.HttpMethod))
	}
	if v.InvocationRateLimitPerSecond != nil {
		w.Raw("\x78\x1c" + "InvocationRateLimitPerSecond")
		w.Int(int64(*v.InvocationRateLimitPerSecond))
	}
	w.End()
}

func encodeOpCreateArchiveInput(w *cbor.Writer, v *CreateArchiveInput) {
	w.Map()
	if v.ArchiveName != nil {
		w.Raw("\x6b" + "ArchiveName")
		w.String(*v.ArchiveName)
	}
	if v.EventSourceArn != nil {
		w.Raw("\x6e" + "EventSourceArn")
		w.String(*v.EventSourceArn)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.EventPattern != nil {
		w.Raw("\x6c" + "EventPattern")
		w.String(*v.EventPattern)
	}
	if v.RetentionDays != 0 {
		w.Raw("\x6d" + "RetentionDays")
		w.Int(int64(v.RetentionDays))
	}
	if v.KmsKeyIdentifier != nil {
		w.Raw("\x70" + "KmsKeyIdentifier")
		w.String(*v.KmsKeyIdentifier)
	}
	w.End()
}

func encodeOpCreateConnectionInput(w *cbor.Writer, v *CreateConnectionInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if len(v.AuthorizationType) > 0 {
		w.Raw("\x71" + "AuthorizationType")
		w.String(string(v.AuthorizationType))
	}
	if v.AuthParameters != nil {
		w.Raw("\x6e" + "AuthParameters")
		encodeCreateConnectionAuthRequestParameters(w, v.AuthParameters)
	}
	if v.InvocationConnectivityParameters != nil {
		w.Raw("\x78\x20" + "InvocationConnectivityParameters")
		encodeConnectivityResourceParameters(w, v.InvocationConnectivityParameters)
	}
	if v.KmsKeyIdentifier != nil {
		w.Raw("\x70" + "KmsKeyIdentifier")
		w.String(*v.KmsKeyIdentifier)
	}
	w.End()
}

func encodeOpCreateEndpointInput(w *cbor.Writer, v *CreateEndpointInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.RoutingConfig != nil {
		w.Raw("\x6d" + "RoutingConfig")
		encodeRoutingConfig(w, v.RoutingConfig)
	}
	if v.ReplicationConfig != nil {
		w.Raw("\x71" + "ReplicationConfig")
		encodeReplicationConfig(w, v.ReplicationConfig)
	}
	if v.EventBuses != nil {
		w.Raw("\x6a" + "EventBuses")
		encodeEndpointEventBusList(w, v.EventBuses)
	}
	if v.RoleArn != nil {
		w.Raw("\x67" + "RoleArn")
		w.String(*v.RoleArn)
	}
	w.End()
}

func encodeOpCreateEventBusInput(w *cbor.Writer, v *CreateEventBusInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.EventSourceName != nil {
		w.Raw("\x6f" + "EventSourceName")
		w.String(*v.EventSourceName)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.KmsKeyIdentifier != nil {
		w.Raw("\x70" + "KmsKeyIdentifier")
		w.String(*v.KmsKeyIdentifier)
	}
	if v.DeadLetterConfig != nil {
		w.Raw("\x70" + "DeadLetterConfig")
		encodeDeadLetterConfig(w, v.DeadLetterConfig)
	}
	if v.LogConfig != nil {
		w.Raw("\x69" + "LogConfig")
		encodeLogConfig(w, v.LogConfig)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagList(w, v.Tags)
	}
	w.End()
}

func encodeOpCreatePartnerEventSourceInput(w *cbor.Writer, v *CreatePartnerEventSourceInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.Account != nil {
		w.Raw("\x67" + "Account")
		w.String(*v.Account)
	}
	w.End()
}

func encodeOpDeactivateEventSourceInput(w *cbor.Writer, v *DeactivateEventSourceInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDeauthorizeConnectionInput(w *cbor.Writer, v *DeauthorizeConnectionInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDeleteApiDestinationInput(w *cbor.Writer, v *DeleteApiDestinationInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDeleteArchiveInput(w *cbor.Writer, v *DeleteArchiveInput) {
	w.Map()
	if v.ArchiveName != nil {
		w.Raw("\x6b" + "ArchiveName")
		w.String(*v.ArchiveName)
	}
	w.End()
}

func encodeOpDeleteConnectionInput(w *cbor.Writer, v *DeleteConnectionInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDeleteEndpointInput(w *cbor.Writer, v *DeleteEndpointInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDeleteEventBusInput(w *cbor.Writer, v *DeleteEventBusInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDeletePartnerEventSourceInput(w *cbor.Writer, v *DeletePartnerEventSourceInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.Account != nil {
		w.Raw("\x67" + "Account")
		w.String(*v.Account)
	}
	w.End()
}

func encodeOpDeleteRuleInput(w *cbor.Writer, v *DeleteRuleInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	if v.Force {
		w.Raw("\x65" + "Force")
		w.Bool(v.Force)
	}
	w.End()
}

func encodeOpDescribeApiDestinationInput(w *cbor.Writer, v *DescribeApiDestinationInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDescribeArchiveInput(w *cbor.Writer, v *DescribeArchiveInput) {
	w.Map()
	if v.ArchiveName != nil {
		w.Raw("\x6b" + "ArchiveName")
		w.String(*v.ArchiveName)
	}
	w.End()
}

func encodeOpDescribeConnectionInput(w *cbor.Writer, v *DescribeConnectionInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDescribeEndpointInput(w *cbor.Writer, v *DescribeEndpointInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.HomeRegion != nil {
		w.Raw("\x6a" + "HomeRegion")
		w.String(*v.HomeRegion)
	}
	w.End()
}

func encodeOpDescribeEventBusInput(w *cbor.Writer, v *DescribeEventBusInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDescribeEventSourceInput(w *cbor.Writer, v *DescribeEventSourceInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDescribePartnerEventSourceInput(w *cbor.Writer, v *DescribePartnerEventSourceInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDescribeReplayInput(w *cbor.Writer, v *DescribeReplayInput) {
	w.Map()
	if v.ReplayName != nil {
		w.Raw("\x6a" + "ReplayName")
		w.String(*v.ReplayName)
	}
	w.End()
}

func encodeOpDescribeRuleInput(w *cbor.Writer, v *DescribeRuleInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	w.End()
}

func encodeOpDisableRuleInput(w *cbor.Writer, v *DisableRuleInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	w.End()
}

func encodeOpEnableRuleInput(w *cbor.Writer, v *EnableRuleInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	w.End()
}

func encodeOpListApiDestinationsInput(w *cbor.Writer, v *ListApiDestinationsInput) {
	w.Map()
	if v.NamePrefix != nil {
		w.Raw("\x6a" + "NamePrefix")
		w.String(*v.NamePrefix)
	}
	if v.ConnectionArn != nil {
		w.Raw("\x6d" + "ConnectionArn")
		w.String(*v.ConnectionArn)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpListArchivesInput(w *cbor.Writer, v *ListArchivesInput) {
	w.Map()
	if v.NamePrefix != nil {
		w.Raw("\x6a" + "NamePrefix")
		w.String(*v.NamePrefix)
	}
	if v.EventSourceArn != nil {
		w.Raw("\x6e" + "EventSourceArn")
		w.String(*v.EventSourceArn)
	}
	if len(v.State) > 0 {
		w.Raw("\x65" + "State")
		w.String(string(v.State))
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpListConnectionsInput(w *cbor.Writer, v *ListConnectionsInput) {
	w.Map()
	if v.NamePrefix != nil {
		w.Raw("\x6a" + "NamePrefix")
		w.String(*v.NamePrefix)
	}
	if len(v.ConnectionState) > 0 {
		w.Raw("\x6f" + "ConnectionState")
		w.String(string(v.ConnectionState))
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpListEndpointsInput(w *cbor.Writer, v *ListEndpointsInput) {
	w.Map()
	if v.NamePrefix != nil {
		w.Raw("\x6a" + "NamePrefix")
		w.String(*v.NamePrefix)
	}
	if v.HomeRegion != nil {
		w.Raw("\x6a" + "HomeRegion")
		w.String(*v.HomeRegion)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	w.End()
}

func encodeOpListEventBusesInput(w *cbor.Writer, v *ListEventBusesInput) {
	w.Map()
	if v.NamePrefix != nil {
		w.Raw("\x6a" + "NamePrefix")
		w.String(*v.NamePrefix)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpListEventSourcesInput(w *cbor.Writer, v *ListEventSourcesInput) {
	w.Map()
	if v.NamePrefix != nil {
		w.Raw("\x6a" + "NamePrefix")
		w.String(*v.NamePrefix)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpListPartnerEventSourceAccountsInput(w *cbor.Writer, v *ListPartnerEventSourceAccountsInput) {
	w.Map()
	if v.EventSourceName != nil {
		w.Raw("\x6f" + "EventSourceName")
		w.String(*v.EventSourceName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpListPartnerEventSourcesInput(w *cbor.Writer, v *ListPartnerEventSourcesInput) {
	w.Map()
	if v.NamePrefix != nil {
		w.Raw("\x6a" + "NamePrefix")
		w.String(*v.NamePrefix)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpListReplaysInput(w *cbor.Writer, v *ListReplaysInput) {
	w.Map()
	if v.NamePrefix != nil {
		w.Raw("\x6a" + "NamePrefix")
		w.String(*v.NamePrefix)
	}
	if len(v.State) > 0 {
		w.Raw("\x65" + "State")
		w.String(string(v.State))
	}
	if v.EventSourceArn != nil {
		w.Raw("\x6e" + "EventSourceArn")
		w.String(*v.EventSourceArn)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpListRuleNamesByTargetInput(w *cbor.Writer, v *ListRuleNamesByTargetInput) {
	w.Map()
	if v.TargetArn != nil {
		w.Raw("\x69" + "TargetArn")
		w.String(*v.TargetArn)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpListRulesInput(w *cbor.Writer, v *ListRulesInput) {
	w.Map()
	if v.NamePrefix != nil {
		w.Raw("\x6a" + "NamePrefix")
		w.String(*v.NamePrefix)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpListTagsForResourceInput(w *cbor.Writer, v *ListTagsForResourceInput) {
	w.Map()
	if v.ResourceARN != nil {
		w.Raw("\x6b" + "ResourceARN")
		w.String(*v.ResourceARN)
	}
	w.End()
}

func encodeOpListTargetsByRuleInput(w *cbor.Writer, v *ListTargetsByRuleInput) {
	w.Map()
	if v.Rule != nil {
		w.Raw("\x64" + "Rule")
		w.String(*v.Rule)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	w.End()
}

func encodeOpPutEventsInput(w *cbor.Writer, v *PutEventsInput) {
	w.Map()
	if v.Entries != nil {
		w.Raw("\x67" + "Entries")
		encodePutEventsRequestEntryList(w, v.Entries)
	}
	if v.EndpointId != nil {
		w.Raw("\x6a" + "EndpointId")
		w.String(*v.EndpointId)
	}
	w.End()
}

func encodeOpPutPartnerEventsInput(w *cbor.Writer, v *PutPartnerEventsInput) {
	w.Map()
	if v.Entries != nil {
		w.Raw("\x67" + "Entries")
		encodePutPartnerEventsRequestEntryList(w, v.Entries)
	}
	w.End()
}

func encodeOpPutPermissionInput(w *cbor.Writer, v *PutPermissionInput) {
	w.Map()
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	if v.Action != nil {
		w.Raw("\x66" + "Action")
		w.String(*v.Action)
	}
	if v.Principal != nil {
		w.Raw("\x69" + "Principal")
		w.String(*v.Principal)
	}
	if v.StatementId != nil {
		w.Raw("\x6b" + "StatementId")
		w.String(*v.StatementId)
	}
	if v.Condition != nil {
		w.Raw("\x69" + "Condition")
		encodeCondition(w, v.Condition)
	}
	if v.Policy != nil {
		w.Raw("\x66" + "Policy")
		w.String(*v.Policy)
	}
	w.End()
}

func encodeOpPutRuleInput(w *cbor.Writer, v *PutRuleInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.ScheduleExpression != nil {
		w.Raw("\x72" + "ScheduleExpression")
		w.String(*v.ScheduleExpression)
	}
	if v.EventPattern != nil {
		w.Raw("\x6c" + "EventPattern")
		w.String(*v.EventPattern)
	}
	if len(v.State) > 0 {
		w.Raw("\x65" + "State")
		w.String(string(v.State))
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.RoleArn != nil {
		w.Raw("\x67" + "RoleArn")
		w.String(*v.RoleArn)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagList(w, v.Tags)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	w.End()
}

func encodeOpPutTargetsInput(w *cbor.Writer, v *PutTargetsInput) {
	w.Map()
	if v.Rule != nil {
		w.Raw("\x64" + "Rule")
		w.String(*v.Rule)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	if v.Targets != nil {
		w.Raw("\x67" + "Targets")
		encodeTargetList(w, v.Targets)
	}
	w.End()
}

func encodeOpRemovePermissionInput(w *cbor.Writer, v *RemovePermissionInput) {
	w.Map()
	if v.StatementId != nil {
		w.Raw("\x6b" + "StatementId")
		w.String(*v.StatementId)
	}
	if v.RemoveAllPermissions {
		w.Raw("\x74" + "RemoveAllPermissions")
		w.Bool(v.RemoveAllPermissions)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	w.End()
}

func encodeOpRemoveTargetsInput(w *cbor.Writer, v *RemoveTargetsInput) {
	w.Map()
	if v.Rule != nil {
		w.Raw("\x64" + "Rule")
		w.String(*v.Rule)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	if v.Ids != nil {
		w.Raw("\x63" + "Ids")
		encodeTargetIdList(w, v.Ids)
	}
	if v.Force {
		w.Raw("\x65" + "Force")
		w.Bool(v.Force)
	}
	w.End()
}

func encodeOpStartReplayInput(w *cbor.Writer, v *StartReplayInput) {
	w.Map()
	if v.ReplayName != nil {
		w.Raw("\x6a" + "ReplayName")
		w.String(*v.ReplayName)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.EventSourceArn != nil {
		w.Raw("\x6e" + "EventSourceArn")
		w.String(*v.EventSourceArn)
	}
	if v.EventStartTime != nil {
		w.Raw("\x6e" + "EventStartTime")
		w.Time(*v.EventStartTime)
	}
	if v.EventEndTime != nil {
		w.Raw("\x6c" + "EventEndTime")
		w.Time(*v.EventEndTime)
	}
	if v.Destination != nil {
		w.Raw("\x6b" + "Destination")
		encodeReplayDestination(w, v.Destination)
	}
	w.End()
}

func encodeOpTagResourceInput(w *cbor.Writer, v *TagResourceInput) {
	w.Map()
	if v.ResourceARN != nil {
		w.Raw("\x6b" + "ResourceARN")
		w.String(*v.ResourceARN)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagList(w, v.Tags)
	}
	w.End()
}

func encodeOpTestEventPatternInput(w *cbor.Writer, v *TestEventPatternInput) {
	w.Map()
	if v.EventPattern != nil {
		w.Raw("\x6c" + "EventPattern")
		w.String(*v.EventPattern)
	}
	if v.Event != nil {
		w.Raw("\x65" + "Event")
		w.String(*v.Event)
	}
	w.End()
}

func encodeOpUntagResourceInput(w *cbor.Writer, v *UntagResourceInput) {
	w.Map()
	if v.ResourceARN != nil {
		w.Raw("\x6b" + "ResourceARN")
		w.String(*v.ResourceARN)
	}
	if v.TagKeys != nil {
		w.Raw("\x67" + "TagKeys")
		encodeTagKeyList(w, v.TagKeys)
	}
	w.End()
}

func encodeOpUpdateApiDestinationInput(w *cbor.Writer, v *UpdateApiDestinationInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.ConnectionArn != nil {
		w.Raw("\x6d" + "ConnectionArn")
		w.String(*v.ConnectionArn)
	}
	if v.InvocationEndpoint != nil {
		w.Raw("\x72" + "InvocationEndpoint")
		w.String(*v.InvocationEndpoint)
	}
	if len(v.HttpMethod) > 0 {
		w.Raw("\x6a" + "HttpMethod")
		w.String(string(v.HttpMethod))
	}
	if v.InvocationRateLimitPerSecond != nil {
		w.Raw("\x78\x1c" + "InvocationRateLimitPerSecond")
		w.Int(int64(*v.InvocationRateLimitPerSecond))
	}
	w.End()
}

func encodeOpUpdateArchiveInput(w *cbor.Writer, v *UpdateArchiveInput) {
	w.Map()
	if v.ArchiveName != nil {
		w.Raw("\x6b" + "ArchiveName")
		w.String(*v.ArchiveName)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.EventPattern != nil {
		w.Raw("\x6c" + "EventPattern")
		w.String(*v.EventPattern)
	}
	if v.RetentionDays != 0 {
		w.Raw("\x6d" + "RetentionDays")
		w.Int(int64(v.RetentionDays))
	}
	if v.KmsKeyIdentifier != nil {
		w.Raw("\x70" + "KmsKeyIdentifier")
		w.String(*v.KmsKeyIdentifier)
	}
	w.End()
}

func encodeOpUpdateConnectionInput(w *cbor.Writer, v *UpdateConnectionInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if len(v.AuthorizationType) > 0 {
		w.Raw("\x71" + "AuthorizationType")
		w.String(string(v.AuthorizationType))
	}
	if v.AuthParameters != nil {
		w.Raw("\x6e" + "AuthParameters")
		encodeUpdateConnectionAuthRequestParameters(w, v.AuthParameters)
	}
	if v.InvocationConnectivityParameters != nil {
		w.Raw("\x78\x20" + "InvocationConnectivityParameters")
		encodeConnectivityResourceParameters(w, v.InvocationConnectivityParameters)
	}
	if v.KmsKeyIdentifier != nil {
		w.Raw("\x70" + "KmsKeyIdentifier")
		w.String(*v.KmsKeyIdentifier)
	}
	w.End()
}

func encodeOpUpdateEndpointInput(w *cbor.Writer, v *UpdateEndpointInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.RoutingConfig != nil {
		w.Raw("\x6d" + "RoutingConfig")
		encodeRoutingConfig(w, v.RoutingConfig)
	}
	if v.ReplicationConfig != nil {
		w.Raw("\x71" + "ReplicationConfig")
		encodeReplicationConfig(w, v.ReplicationConfig)
	}
	if v.EventBuses != nil {
		w.Raw("\x6a" + "EventBuses")
		encodeEndpointEventBusList(w, v.EventBuses)
	}
	if v.RoleArn != nil {
		w.Raw("\x67" + "RoleArn")
		w.String(*v.RoleArn)
	}
	w.End()
}

func encodeOpUpdateEventBusInput(w *cbor.Writer, v *UpdateEventBusInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.KmsKeyIdentifier != nil {
		w.Raw("\x70" + "KmsKeyIdentifier")
		w.String(*v.KmsKeyIdentifier)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.DeadLetterConfig != nil {
		w.Raw("\x70" + "DeadLetterConfig")
		encodeDeadLetterConfig(w, v.DeadLetterConfig)
	}
	if v.LogConfig != nil {
		w.Raw("\x69" + "LogConfig")
		encodeLogConfig(w, v.LogConfig)
	}
	w.End()
}

func encodeCreateConnectionAuthRequestParameters(w *cbor.Writer, v *types.CreateConnectionAuthRequestParameters) {
	w.Map()
	if v.BasicAuthParameters != nil {
		w.Raw("\x73" + "BasicAuthParameters")
		encodeCreateConnectionBasicAuthRequestParameters(w, v.BasicAuthParameters)
	}
	if v.OAuthParameters != nil {
		w.Raw("\x6f" + "OAuthParameters")
		encodeCreateConnectionOAuthRequestParameters(w, v.OAuthParameters)
	}
	if v.ApiKeyAuthParameters != nil {
		w.Raw("\x74" + "ApiKeyAuthParameters")
		encodeCreateConnectionApiKeyAuthRequestParameters(w, v.ApiKeyAuthParameters)
	}
	if v.InvocationHttpParameters != nil {
		w.Raw("\x78\x18" + "InvocationHttpParameters")
		encodeConnectionHttpParameters(w, v.InvocationHttpParameters)
	}
	if v.ConnectivityParameters != nil {
		w.Raw("\x76" + "ConnectivityParameters")
		encodeConnectivityResourceParameters(w, v.ConnectivityParameters)
	}
	w.End()
}

func encodeConnectivityResourceParameters(w *cbor.Writer, v *types.ConnectivityResourceParameters) {
	w.Map()
	if v.ResourceParameters != nil {
		w.Raw("\x72" + "ResourceParameters")
		encodeConnectivityResourceConfigurationArn(w, v.ResourceParameters)
	}
	w.End()
}

func encodeRoutingConfig(w *cbor.Writer, v *types.RoutingConfig) {
	w.Map()
	if v.FailoverConfig != nil {
		w.Raw("\x6e" + "FailoverConfig")
		encodeFailoverConfig(w, v.FailoverConfig)
	}
	w.End()
}

func encodeReplicationConfig(w *cbor.Writer, v *types.ReplicationConfig) {
	w.Map()
	if len(v.State) > 0 {
		w.Raw("\x65" + "State")
		w.String(string(v.State))
	}
	w.End()
}

func encodeEndpointEventBusList(w *cbor.Writer, v []types.EndpointEventBus) {
	w.List()
	for i := range v {
		encodeEndpointEventBus(w, &v[i])
	}
	w.End()
}

func encodeDeadLetterConfig(w *cbor.Writer, v *types.DeadLetterConfig) {
	w.Map()
	if v.Arn != nil {
		w.Raw("\x63" + "Arn")
		w.String(*v.Arn)
	}
	w.End()
}

func encodeLogConfig(w *cbor.Writer, v *types.LogConfig) {
	w.Map()
	if len(v.IncludeDetail) > 0 {
		w.Raw("\x6d" + "IncludeDetail")
		w.String(string(v.IncludeDetail))
	}
	if len(v.Level) > 0 {
		w.Raw("\x65" + "Level")
		w.String(string(v.Level))
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

func encodePutEventsRequestEntryList(w *cbor.Writer, v []types.PutEventsRequestEntry) {
	w.List()
	for i := range v {
		encodePutEventsRequestEntry(w, &v[i])
	}
	w.End()
}

func encodePutPartnerEventsRequestEntryList(w *cbor.Writer, v []types.PutPartnerEventsRequestEntry) {
	w.List()
	for i := range v {
		encodePutPartnerEventsRequestEntry(w, &v[i])
	}
	w.End()
}

func encodeCondition(w *cbor.Writer, v *types.Condition) {
	w.Map()
	if v.Type != nil {
		w.Raw("\x64" + "Type")
		w.String(*v.Type)
	}
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

func encodeTargetList(w *cbor.Writer, v []types.Target) {
	w.List()
	for i := range v {
		encodeTarget(w, &v[i])
	}
	w.End()
}

func encodeTargetIdList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeReplayDestination(w *cbor.Writer, v *types.ReplayDestination) {
	w.Map()
	if v.Arn != nil {
		w.Raw("\x63" + "Arn")
		w.String(*v.Arn)
	}
	if v.FilterArns != nil {
		w.Raw("\x6a" + "FilterArns")
		encodeReplayDestinationFilters(w, v.FilterArns)
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

func encodeUpdateConnectionAuthRequestParameters(w *cbor.Writer, v *types.UpdateConnectionAuthRequestParameters) {
	w.Map()
	if v.BasicAuthParameters != nil {
		w.Raw("\x73" + "BasicAuthParameters")
		encodeUpdateConnectionBasicAuthRequestParameters(w, v.BasicAuthParameters)
	}
	if v.OAuthParameters != nil {
		w.Raw("\x6f" + "OAuthParameters")
		encodeUpdateConnectionOAuthRequestParameters(w, v.OAuthParameters)
	}
	if v.ApiKeyAuthParameters != nil {
		w.Raw("\x74" + "ApiKeyAuthParameters")
		encodeUpdateConnectionApiKeyAuthRequestParameters(w, v.ApiKeyAuthParameters)
	}
	if v.InvocationHttpParameters != nil {
		w.Raw("\x78\x18" + "InvocationHttpParameters")
		encodeConnectionHttpParameters(w, v.InvocationHttpParameters)
	}
	if v.ConnectivityParameters != nil {
		w.Raw("\x76" + "ConnectivityParameters")
		encodeConnectivityResourceParameters(w, v.ConnectivityParameters)
	}
	w.End()
}

func encodeCreateConnectionBasicAuthRequestParameters(w *cbor.Writer, v *types.CreateConnectionBasicAuthRequestParameters) {
	w.Map()
	if v.Username != nil {
		w.Raw("\x68" + "Username")
		w.String(*v.Username)
	}
	if v.Password != nil {
		w.Raw("\x68" + "Password")
		w.String(*v.Password)
	}
	w.End()
}

func encodeCreateConnectionOAuthRequestParameters(w *cbor.Writer, v *types.CreateConnectionOAuthRequestParameters) {
	w.Map()
	if v.ClientParameters != nil {
		w.Raw("\x70" + "ClientParameters")
		encodeCreateConnectionOAuthClientRequestParameters(w, v.ClientParameters)
	}
	if v.AuthorizationEndpoint != nil {
		w.Raw("\x75" + "AuthorizationEndpoint")
		w.String(*v.AuthorizationEndpoint)
	}
	if len(v.HttpMethod) > 0 {
		w.Raw("\x6a" + "HttpMethod")
		w.String(string(v.HttpMethod))
	}
	if v.OAuthHttpParameters != nil {
		w.Raw("\x73" + "OAuthHttpParameters")
		encodeConnectionHttpParameters(w, v.OAuthHttpParameters)
	}
	w.End()
}

func encodeCreateConnectionApiKeyAuthRequestParameters(w *cbor.Writer, v *types.CreateConnectionApiKeyAuthRequestParameters) {
	w.Map()
	if v.ApiKeyName != nil {
		w.Raw("\x6a" + "ApiKeyName")
		w.String(*v.ApiKeyName)
	}
	if v.ApiKeyValue != nil {
		w.Raw("\x6b" + "ApiKeyValue")
		w.String(*v.ApiKeyValue)
	}
	w.End()
}

func encodeConnectionHttpParameters(w *cbor.Writer, v *types.ConnectionHttpParameters) {
	w.Map()
	if v.HeaderParameters != nil {
		w.Raw("\x70" + "HeaderParameters")
		encodeConnectionHeaderParametersList(w, v.HeaderParameters)
	}
	if v.QueryStringParameters != nil {
		w.Raw("\x75" + "QueryStringParameters")
		encodeConnectionQueryStringParametersList(w, v.QueryStringParameters)
	}
	if v.BodyParameters != nil {
		w.Raw("\x6e" + "BodyParameters")
		encodeConnectionBodyParametersList(w, v.BodyParameters)
	}
	w.End()
}

func encodeConnectivityResourceConfigurationArn(w *cbor.Writer, v *types.ConnectivityResourceConfigurationArn) {
	w.Map()
	if v.ResourceConfigurationArn != nil {
		w.Raw("\x78\x18" + "ResourceConfigurationArn")
		w.String(*v.ResourceConfigurationArn)
	}
	w.End()
}

func encodeFailoverConfig(w *cbor.Writer, v *types.FailoverConfig) {
	w.Map()
	if v.Primary != nil {
		w.Raw("\x67" + "Primary")
		encodePrimary(w, v.Primary)
	}
	if v.Secondary != nil {
		w.Raw("\x69" + "Secondary")
		encodeSecondary(w, v.Secondary)
	}
	w.End()
}

func encodeEndpointEventBus(w *cbor.Writer, v *types.EndpointEventBus) {
	w.Map()
	if v.EventBusArn != nil {
		w.Raw("\x6b" + "EventBusArn")
		w.String(*v.EventBusArn)
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

func encodePutEventsRequestEntry(w *cbor.Writer, v *types.PutEventsRequestEntry) {
	w.Map()
	if v.Time != nil {
		w.Raw("\x64" + "Time")
		w.Time(*v.Time)
	}
	if v.Source != nil {
		w.Raw("\x66" + "Source")
		w.String(*v.Source)
	}
	if v.Resources != nil {
		w.Raw("\x69" + "Resources")
		encodeEventResourceList(w, v.Resources)
	}
	if v.DetailType != nil {
		w.Raw("\x6a" + "DetailType")
		w.String(*v.DetailType)
	}
	if v.Detail != nil {
		w.Raw("\x66" + "Detail")
		w.String(*v.Detail)
	}
	if v.EventBusName != nil {
		w.Raw("\x6c" + "EventBusName")
		w.String(*v.EventBusName)
	}
	if v.TraceHeader != nil {
		w.Raw("\x6b" + "TraceHeader")
		w.String(*v.TraceHeader)
	}
	w.End()
}

func encodePutPartnerEventsRequestEntry(w *cbor.Writer, v *types.PutPartnerEventsRequestEntry) {
	w.Map()
	if v.Time != nil {
		w.Raw("\x64" + "Time")
		w.Time(*v.Time)
	}
	if v.Source != nil {
		w.Raw("\x66" + "Source")
		w.String(*v.Source)
	}
	if v.Resources != nil {
		w.Raw("\x69" + "Resources")
		encodeEventResourceList(w, v.Resources)
	}
	if v.DetailType != nil {
		w.Raw("\x6a" + "DetailType")
		w.String(*v.DetailType)
	}
	if v.Detail != nil {
		w.Raw("\x66" + "Detail")
		w.String(*v.Detail)
	}
	w.End()
}

func encodeTarget(w *cbor.Writer, v *types.Target) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.Arn != nil {
		w.Raw("\x63" + "Arn")
		w.String(*v.Arn)
	}
	if v.RoleArn != nil {
		w.Raw("\x67" + "RoleArn")
		w.String(*v.RoleArn)
	}
	if v.Input != nil {
		w.Raw("\x65" + "Input")
		w.String(*v.Input)
	}
	if v.InputPath != nil {
		w.Raw("\x69" + "InputPath")
		w.String(*v.InputPath)
	}
	if v.InputTransformer != nil {
		w.Raw("\x70" + "InputTransformer")
		encodeInputTransformer(w, v.InputTransformer)
	}
	if v.KinesisParameters != nil {
		w.Raw("\x71" + "KinesisParameters")
		encodeKinesisParameters(w, v.KinesisParameters)
	}
	if v.RunCommandParameters != nil {
		w.Raw("\x74" + "RunCommandParameters")
		encodeRunCommandParameters(w, v.RunCommandParameters)
	}
	if v.EcsParameters != nil {
		w.Raw("\x6d" + "EcsParameters")
		encodeEcsParameters(w, v.EcsParameters)
	}
	if v.BatchParameters != nil {
		w.Raw("\x6f" + "BatchParameters")
		encodeBatchParameters(w, v.BatchParameters)
	}
	if v.SqsParameters != nil {
		w.Raw("\x6d" + "SqsParameters")
		encodeSqsParameters(w, v.SqsParameters)
	}
	if v.HttpParameters != nil {
		w.Raw("\x6e" + "HttpParameters")
		encodeHttpParameters(w, v.HttpParameters)
	}
	if v.RedshiftDataParameters != nil {
		w.Raw("\x76" + "RedshiftDataParameters")
		encodeRedshiftDataParameters(w, v.RedshiftDataParameters)
	}
	if v.SageMakerPipelineParameters != nil {
		w.Raw("\x78\x1b" + "SageMakerPipelineParameters")
		encodeSageMakerPipelineParameters(w, v.SageMakerPipelineParameters)
	}
	if v.DeadLetterConfig != nil {
		w.Raw("\x70" + "DeadLetterConfig")
		encodeDeadLetterConfig(w, v.DeadLetterConfig)
	}
	if v.RetryPolicy != nil {
		w.Raw("\x6b" + "RetryPolicy")
		encodeRetryPolicy(w, v.RetryPolicy)
	}
	if v.AppSyncParameters != nil {
		w.Raw("\x71" + "AppSyncParameters")
		encodeAppSyncParameters(w, v.AppSyncParameters)
	}
	w.End()
}

func encodeReplayDestinationFilters(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeUpdateConnectionBasicAuthRequestParameters(w *cbor.Writer, v *types.UpdateConnectionBasicAuthRequestParameters) {
	w.Map()
	if v.Username != nil {
		w.Raw("\x68" + "Username")
		w.String(*v.Username)
	}
	if v.Password != nil {
		w.Raw("\x68" + "Password")
		w.String(*v.Password)
	}
	w.End()
}

func encodeUpdateConnectionOAuthRequestParameters(w *cbor.Writer, v *types.UpdateConnectionOAuthRequestParameters) {
	w.Map()
	if v.ClientParameters != nil {
		w.Raw("\x70" + "ClientParameters")
		encodeUpdateConnectionOAuthClientRequestParameters(w, v.ClientParameters)
	}
	if v.AuthorizationEndpoint != nil {
		w.Raw("\x75" + "AuthorizationEndpoint")
		w.String(*v.AuthorizationEndpoint)
	}
	if len(v.HttpMethod) > 0 {
		w.Raw("\x6a" + "HttpMethod")
		w.String(string(v.HttpMethod))
	}
	if v.OAuthHttpParameters != nil {
		w.Raw("\x73" + "OAuthHttpParameters")
		encodeConnectionHttpParameters(w, v.OAuthHttpParameters)
	}
	w.End()
}

func encodeUpdateConnectionApiKeyAuthRequestParameters(w *cbor.Writer, v *types.UpdateConnectionApiKeyAuthRequestParameters) {
	w.Map()
	if v.ApiKeyName != nil {
		w.Raw("\x6a" + "ApiKeyName")
		w.String(*v.ApiKeyName)
	}
	if v.ApiKeyValue != nil {
		w.Raw("\x6b" + "ApiKeyValue")
		w.String(*v.ApiKeyValue)
	}
	w.End()
}

func encodeCreateConnectionOAuthClientRequestParameters(w *cbor.Writer, v *types.CreateConnectionOAuthClientRequestParameters) {
	w.Map()
	if v.ClientID != nil {
		w.Raw("\x68" + "ClientID")
		w.String(*v.ClientID)
	}
	if v.ClientSecret != nil {
		w.Raw("\x6c" + "ClientSecret")
		w.String(*v.ClientSecret)
	}
	w.End()
}

func encodeConnectionHeaderParametersList(w *cbor.Writer, v []types.ConnectionHeaderParameter) {
	w.List()
	for i := range v {
		encodeConnectionHeaderParameter(w, &v[i])
	}
	w.End()
}

func encodeConnectionQueryStringParametersList(w *cbor.Writer, v []types.ConnectionQueryStringParameter) {
	w.List()
	for i := range v {
		encodeConnectionQueryStringParameter(w, &v[i])
	}
	w.End()
}

func encodeConnectionBodyParametersList(w *cbor.Writer, v []types.ConnectionBodyParameter) {
	w.List()
	for i := range v {
		encodeConnectionBodyParameter(w, &v[i])
	}
	w.End()
}

func encodePrimary(w *cbor.Writer, v *types.Primary) {
	w.Map()
	if v.HealthCheck != nil {
		w.Raw("\x6b" + "HealthCheck")
		w.String(*v.HealthCheck)
	}
	w.End()
}

func encodeSecondary(w *cbor.Writer, v *types.Secondary) {
	w.Map()
	if v.Route != nil {
		w.Raw("\x65" + "Route")
		w.String(*v.Route)
	}
	w.End()
}

func encodeEventResourceList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeInputTransformer(w *cbor.Writer, v *types.InputTransformer) {
	w.Map()
	if v.InputPathsMap != nil {
		w.Raw("\x6d" + "InputPathsMap")
		encodeTransformerPaths(w, v.InputPathsMap)
	}
	if v.InputTemplate != nil {
		w.Raw("\x6d" + "InputTemplate")
		w.String(*v.InputTemplate)
	}
	w.End()
}

func encodeKinesisParameters(w *cbor.Writer, v *types.KinesisParameters) {
	w.Map()
	if v.PartitionKeyPath != nil {
		w.Raw("\x70" + "PartitionKeyPath")
		w.String(*v.PartitionKeyPath)
	}
	w.End()
}

func encodeRunCommandParameters(w *cbor.Writer, v *types.RunCommandParameters) {
	w.Map()
	if v.RunCommandTargets != nil {
		w.Raw("\x71" + "RunCommandTargets")
		encodeRunCommandTargets(w, v.RunCommandTargets)
	}
	w.End()
}

func encodeEcsParameters(w *cbor.Writer, v *types.EcsParameters) {
	w.Map()
	if v.TaskDefinitionArn != nil {
		w.Raw("\x71" + "TaskDefinitionArn")
		w.String(*v.TaskDefinitionArn)
	}
	if v.TaskCount != nil {
		w.Raw("\x69" + "TaskCount")
		w.Int(int64(*v.TaskCount))
	}
	if len(v.LaunchType) > 0 {
		w.Raw("\x6a" + "LaunchType")
		w.String(string(v.LaunchType))
	}
	if v.NetworkConfiguration != nil {
		w.Raw("\x74" + "NetworkConfiguration")
		encodeNetworkConfiguration(w, v.NetworkConfiguration)
	}
	if v.PlatformVersion != nil {
		w.Raw("\x6f" + "PlatformVersion")
		w.String(*v.PlatformVersion)
	}
	if v.Group != nil {
		w.Raw("\x65" + "Group")
		w.String(*v.Group)
	}
	if v.CapacityProviderStrategy != nil {
		w.Raw("\x78\x18" + "CapacityProviderStrategy")
		encodeCapacityProviderStrategy(w, v.CapacityProviderStrategy)
	}
	if v.EnableECSManagedTags {
		w.Raw("\x74" + "EnableECSManagedTags")
		w.Bool(v.EnableECSManagedTags)
	}
	if v.EnableExecuteCommand {
		w.Raw("\x74" + "EnableExecuteCommand")
		w.Bool(v.EnableExecuteCommand)
	}
	if v.PlacementConstraints != nil {
		w.Raw("\x74" + "PlacementConstraints")
		encodePlacementConstraints(w, v.PlacementConstraints)
	}
	if v.PlacementStrategy != nil {
		w.Raw("\x71" + "PlacementStrategy")
		encodePlacementStrategies(w, v.PlacementStrategy)
	}
	if len(v.PropagateTags) > 0 {
		w.Raw("\x6d" + "PropagateTags")
		w.String(string(v.PropagateTags))
	}
	if v.ReferenceId != nil {
		w.Raw("\x6b" + "ReferenceId")
		w.String(*v.ReferenceId)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagList(w, v.Tags)
	}
	w.End()
}

func encodeBatchParameters(w *cbor.Writer, v *types.BatchParameters) {
	w.Map()
	if v.JobDefinition != nil {
		w.Raw("\x6d" + "JobDefinition")
		w.String(*v.JobDefinition)
	}
	if v.JobName != nil {
		w.Raw("\x67" + "JobName")
		w.String(*v.JobName)
	}
	if v.ArrayProperties != nil {
		w.Raw("\x6f" + "ArrayProperties")
		encodeBatchArrayProperties(w, v.ArrayProperties)
	}
	if v.RetryStrategy != nil {
		w.Raw("\x6d" + "RetryStrategy")
		encodeBatchRetryStrategy(w, v.RetryStrategy)
	}
	w.End()
}

func encodeSqsParameters(w *cbor.Writer, v *types.SqsParameters) {
	w.Map()
	if v.MessageGroupId != nil {
		w.Raw("\x6e" + "MessageGroupId")
		w.String(*v.MessageGroupId)
	}
	w.End()
}

func encodeHttpParameters(w *cbor.Writer, v *types.HttpParameters) {
	w.Map()
	if v.PathParameterValues != nil {
		w.Raw("\x73" + "PathParameterValues")
		encodePathParameterList(w, v.PathParameterValues)
	}
	if v.HeaderParameters != nil {
		w.Raw("\x70" + "HeaderParameters")
		encodeHeaderParametersMap(w, v.HeaderParameters)
	}
	if v.QueryStringParameters != nil {
		w.Raw("\x75" + "QueryStringParameters")
		encodeQueryStringParametersMap(w, v.QueryStringParameters)
	}
	w.End()
}

func encodeRedshiftDataParameters(w *cbor.Writer, v *types.RedshiftDataParameters) {
	w.Map()
	if v.SecretManagerArn != nil {
		w.Raw("\x70" + "SecretManagerArn")
		w.String(*v.SecretManagerArn)
	}
	if v.Database != nil {
		w.Raw("\x68" + "Database")
		w.String(*v.Database)
	}
	if v.DbUser != nil {
		w.Raw("\x66" + "DbUser")
		w.String(*v.DbUser)
	}
	if v.Sql != nil {
		w.Raw("\x63" + "Sql")
		w.String(*v.Sql)
	}
	if v.StatementName != nil {
		w.Raw("\x6d" + "StatementName")
		w.String(*v.StatementName)
	}
	if v.WithEvent {
		w.Raw("\x69" + "WithEvent")
		w.Bool(v.WithEvent)
	}
	if v.Sqls != nil {
		w.Raw("\x64" + "Sqls")
		encodeSqls(w, v.Sqls)
	}
	w.End()
}

func encodeSageMakerPipelineParameters(w *cbor.Writer, v *types.SageMakerPipelineParameters) {
	w.Map()
	if v.PipelineParameterList != nil {
		w.Raw("\x75" + "PipelineParameterList")
		encodeSageMakerPipelineParameterList(w, v.PipelineParameterList)
	}
	w.End()
}

func encodeRetryPolicy(w *cbor.Writer, v *types.RetryPolicy) {
	w.Map()
	if v.MaximumRetryAttempts != 0 {
		w.Raw("\x74" + "MaximumRetryAttempts")
		w.Int(int64(v.MaximumRetryAttempts))
	}
	if v.MaximumEventAgeInSeconds != nil {
		w.Raw("\x78\x18" + "MaximumEventAgeInSeconds")
		w.Int(int64(*v.MaximumEventAgeInSeconds))
	}
	w.End()
}

func encodeAppSyncParameters(w *cbor.Writer, v *types.AppSyncParameters) {
	w.Map()
	if v.GraphQLOperation != nil {
		w.Raw("\x70" + "GraphQLOperation")
		w.String(*v.GraphQLOperation)
	}
	w.End()
}

func encodeUpdateConnectionOAuthClientRequestParameters(w *cbor.Writer, v *types.UpdateConnectionOAuthClientRequestParameters) {
	w.Map()
	if v.ClientID != nil {
		w.Raw("\x68" + "ClientID")
		w.String(*v.ClientID)
	}
	if v.ClientSecret != nil {
		w.Raw("\x6c" + "ClientSecret")
		w.String(*v.ClientSecret)
	}
	w.End()
}

func encodeConnectionHeaderParameter(w *cbor.Writer, v *types.ConnectionHeaderParameter) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		w.String(*v.Value)
	}
	if v.IsValueSecret {
		w.Raw("\x6d" + "IsValueSecret")
		w.Bool(v.IsValueSecret)
	}
	w.End()
}

func encodeConnectionQueryStringParameter(w *cbor.Writer, v *types.ConnectionQueryStringParameter) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		w.String(*v.Value)
	}
	if v.IsValueSecret {
		w.Raw("\x6d" + "IsValueSecret")
		w.Bool(v.IsValueSecret)
	}
	w.End()
}

func encodeConnectionBodyParameter(w *cbor.Writer, v *types.ConnectionBodyParameter) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		w.String(*v.Value)
	}
	if v.IsValueSecret {
		w.Raw("\x6d" + "IsValueSecret")
		w.Bool(v.IsValueSecret)
	}
	w.End()
}

func encodeTransformerPaths(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeRunCommandTargets(w *cbor.Writer, v []types.RunCommandTarget) {
	w.List()
	for i := range v {
		encodeRunCommandTarget(w, &v[i])
	}
	w.End()
}

func encodeNetworkConfiguration(w *cbor.Writer, v *types.NetworkConfiguration) {
	w.Map()
	if v.AwsvpcConfiguration != nil {
		w.Raw("\x73" + "awsvpcConfiguration")
		encodeAwsVpcConfiguration(w, v.AwsvpcConfiguration)
	}
	w.End()
}

func encodeCapacityProviderStrategy(w *cbor.Writer, v []types.CapacityProviderStrategyItem) {
	w.List()
	for i := range v {
		encodeCapacityProviderStrategyItem(w, &v[i])
	}
	w.End()
}

func encodePlacementConstraints(w *cbor.Writer, v []types.PlacementConstraint) {
	w.List()
	for i := range v {
		encodePlacementConstraint(w, &v[i])
	}
	w.End()
}

func encodePlacementStrategies(w *cbor.Writer, v []types.PlacementStrategy) {
	w.List()
	for i := range v {
		encodePlacementStrategy(w, &v[i])
	}
	w.End()
}

func encodeBatchArrayProperties(w *cbor.Writer, v *types.BatchArrayProperties) {
	w.Map()
	if v.Size != 0 {
		w.Raw("\x64" + "Size")
		w.Int(int64(v.Size))
	}
	w.End()
}

func encodeBatchRetryStrategy(w *cbor.Writer, v *types.BatchRetryStrategy) {
	w.Map()
	if v.Attempts != 0 {
		w.Raw("\x68" + "Attempts")
		w.Int(int64(v.Attempts))
	}
	w.End()
}

func encodePathParameterList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeHeaderParametersMap(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeQueryStringParametersMap(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeSqls(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeSageMakerPipelineParameterList(w *cbor.Writer, v []types.SageMakerPipelineParameter) {
	w.List()
	for i := range v {
		encodeSageMakerPipelineParameter(w, &v[i])
	}
	w.End()
}

func encodeRunCommandTarget(w *cbor.Writer, v *types.RunCommandTarget) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Values != nil {
		w.Raw("\x66" + "Values")
		encodeRunCommandTargetValues(w, v.Values)
	}
	w.End()
}

func encodeAwsVpcConfiguration(w *cbor.Writer, v *types.AwsVpcConfiguration) {
	w.Map()
	if v.Subnets != nil {
		w.Raw("\x67" + "Subnets")
		encodeStringList(w, v.Subnets)
	}
	if v.SecurityGroups != nil {
		w.Raw("\x6e" + "SecurityGroups")
		encodeStringList(w, v.SecurityGroups)
	}
	if len(v.AssignPublicIp) > 0 {
		w.Raw("\x6e" + "AssignPublicIp")
		w.String(string(v.AssignPublicIp))
	}
	w.End()
}

func encodeCapacityProviderStrategyItem(w *cbor.Writer, v *types.CapacityProviderStrategyItem) {
	w.Map()
	if v.CapacityProvider != nil {
		w.Raw("\x70" + "capacityProvider")
		w.String(*v.CapacityProvider)
	}
	if v.Weight != 0 {
		w.Raw("\x66" + "weight")
		w.Int(int64(v.Weight))
	}
	if v.Base != 0 {
		w.Raw("\x64" + "base")
		w.Int(int64(v.Base))
	}
	w.End()
}

func encodePlacementConstraint(w *cbor.Writer, v *types.PlacementConstraint) {
	w.Map()
	if len(v.Type) > 0 {
		w.Raw("\x64" + "type")
		w.String(string(v.Type))
	}
	if v.Expression != nil {
		w.Raw("\x6a" + "expression")
		w.String(*v.Expression)
	}
	w.End()
}

func encodePlacementStrategy(w *cbor.Writer, v *types.PlacementStrategy) {
	w.Map()
	if len(v.Type) > 0 {
		w.Raw("\x64" + "type")
		w.String(string(v.Type))
	}
	if v.Field != nil {
		w.Raw("\x65" + "field")
		w.String(*v.Field)
	}
	w.End()
}

func encodeSageMakerPipelineParameter(w *cbor.Writer, v *types.SageMakerPipelineParameter) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		w.String(*v.Value)
	}
	w.End()
}

func encodeRunCommandTargetValues(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeStringList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}
