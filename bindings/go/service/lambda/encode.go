// Code generated from the model of AWS Lambda by cmd/generate. DO NOT EDIT.

package lambda

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/lambda/types"
)

func encodeOpAddLayerVersionPermissionInput(w *cbor.Writer, v *AddLayerVersionPermissionInput) {
	w.Map()
	if v.LayerName != nil {
		w.Raw("\x69" + "LayerName")
		w.String(*v.LayerName)
	}
	if v.VersionNumber != 0 {
		w.Raw("\x6d" + "VersionNumber")
		w.Int(v.VersionNumber)
	}
	if v.StatementId != nil {
		w.Raw("\x6b" + "StatementId")
		w.String(*v.StatementId)
	}
	if v.Action != nil {
		w.Raw("\x66" + "Action")
		w.String(*v.Action)
	}
	if v.Principal != nil {
		w.Raw("\x69" + "Principal")
		w.String(*v.Principal)
	}
	if v.OrganizationId != nil {
		w.Raw("\x6e" + "OrganizationId")
		w.String(*v.OrganizationId)
	}
	if v.RevisionId != nil {
		w.Raw("\x6a" + "RevisionId")
		w.String(*v.RevisionId)
	}
	w.End()
}

func encodeOpAddPermissionInput(w *cbor.Writer, v *AddPermissionInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.StatementId != nil {
		w.Raw("\x6b" + "StatementId")
		w.String(*v.StatementId)
	}
	if v.Action != nil {
		w.Raw("\x66" + "Action")
		w.String(*v.Action)
	}
	if v.Principal != nil {
		w.Raw("\x69" + "Principal")
		w.String(*v.Principal)
	}
	if v.SourceArn != nil {
		w.Raw("\x69" + "SourceArn")
		w.String(*v.SourceArn)
	}
	if len(v.FunctionUrlAuthType) > 0 {
		w.Raw("\x73" + "FunctionUrlAuthType")
		w.String(string(v.FunctionUrlAuthType))
	}
	if v.InvokedViaFunctionUrl != nil {
		w.Raw("\x75" + "InvokedViaFunctionUrl")
		w.Bool(*v.InvokedViaFunctionUrl)
	}
	if v.SourceAccount != nil {
		w.Raw("\x6d" + "SourceAccount")
		w.String(*v.SourceAccount)
	}
	if v.EventSourceToken != nil {
		w.Raw("\x70" + "EventSourceToken")
		w.String(*v.EventSourceToken)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if v.RevisionId != nil {
		w.Raw("\x6a" + "RevisionId")
		w.String(*v.RevisionId)
	}
	if v.PrincipalOrgID != nil {
		w.Raw("\x6e" + "PrincipalOrgID")
		w.String(*v.PrincipalOrgID)
	}
	w.End()
}

func encodeOpCheckpointDurableExecutionInput(w *cbor.Writer, v *CheckpointDurableExecutionInput) {
	w.Map()
	if v.DurableExecutionArn != nil {
		w.Raw("\x73" + "DurableExecutionArn")
		w.String(*v.DurableExecutionArn)
	}
	if v.CheckpointToken != nil {
		w.Raw("\x6f" + "CheckpointToken")
		w.String(*v.CheckpointToken)
	}
	if v.Updates != nil {
		w.Raw("\x67" + "Updates")
		encodeOperationUpdates(w, v.Updates)
	}
	if v.ClientToken != nil {
		w.Raw("\x6b" + "ClientToken")
		w.String(*v.ClientToken)
	}
	w.End()
}

func encodeOpCreateAliasInput(w *cbor.Writer, v *CreateAliasInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.FunctionVersion != nil {
		w.Raw("\x6f" + "FunctionVersion")
		w.String(*v.FunctionVersion)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.RoutingConfig != nil {
		w.Raw("\x6d" + "RoutingConfig")
		encodeAliasRoutingConfiguration(w, v.RoutingConfig)
	}
	w.End()
}

func encodeOpCreateCapacityProviderInput(w *cbor.Writer, v *CreateCapacityProviderInput) {
	w.Map()
	if v.CapacityProviderName != nil {
		w.Raw("\x74" + "CapacityProviderName")
		w.String(*v.CapacityProviderName)
	}
	if v.VpcConfig != nil {
		w.Raw("\x69" + "VpcConfig")
		encodeCapacityProviderVpcConfig(w, v.VpcConfig)
	}
	if v.PermissionsConfig != nil {
		w.Raw("\x71" + "PermissionsConfig")
		encodeCapacityProviderPermissionsConfig(w, v.PermissionsConfig)
	}
	if v.InstanceRequirements != nil {
		w.Raw("\x74" + "InstanceRequirements")
		encodeInstanceRequirements(w, v.InstanceRequirements)
	}
	if v.CapacityProviderScalingConfig != nil {
		w.Raw("\x78\x1d" + "CapacityProviderScalingConfig")
		encodeCapacityProviderScalingConfig(w, v.CapacityProviderScalingConfig)
	}
	if v.KmsKeyArn != nil {
		w.Raw("\x69" + "KmsKeyArn")
		w.String(*v.KmsKeyArn)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTags(w, v.Tags)
	}
	if v.PropagateTags != nil {
		w.Raw("\x6d" + "PropagateTags")
		encodePropagateTags(w, v.PropagateTags)
	}
	if v.TelemetryConfig != nil {
		w.Raw("\x6f" + "TelemetryConfig")
		encodeCapacityProviderTelemetryConfig(w, v.TelemetryConfig)
	}
	w.End()
}

func encodeOpCreateCodeSigningConfigInput(w *cbor.Writer, v *CreateCodeSigningConfigInput) {
	w.Map()
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.AllowedPublishers != nil {
		w.Raw("\x71" + "AllowedPublishers")
		encodeAllowedPublishers(w, v.AllowedPublishers)
	}
	if v.CodeSigningPolicies != nil {
		w.Raw("\x73" + "CodeSigningPolicies")
		encodeCodeSigningPolicies(w, v.CodeSigningPolicies)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTags(w, v.Tags)
	}
	w.End()
}

func encodeOpCreateEventSourceMappingInput(w *cbor.Writer, v *CreateEventSourceMappingInput) {
	w.Map()
	if v.EventSourceArn != nil {
		w.Raw("\x6e" + "EventSourceArn")
		w.String(*v.EventSourceArn)
	}
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Enabled != nil {
		w.Raw("\x67" + "Enabled")
		w.Bool(*v.Enabled)
	}
	if v.BatchSize != nil {
		w.Raw("\x69" + "BatchSize")
		w.Int(int64(*v.BatchSize))
	}
	if v.FilterCriteria != nil {
		w.Raw("\x6e" + "FilterCriteria")
		encodeFilterCriteria(w, v.FilterCriteria)
	}
	if v.KMSKeyArn != nil {
		w.Raw("\x69" + "KMSKeyArn")
		w.String(*v.KMSKeyArn)
	}
	if v.MetricsConfig != nil {
		w.Raw("\x6d" + "MetricsConfig")
		encodeEventSourceMappingMetricsConfig(w, v.MetricsConfig)
	}
	if v.LoggingConfig != nil {
		w.Raw("\x6d" + "LoggingConfig")
		encodeEventSourceMappingLoggingConfig(w, v.LoggingConfig)
	}
	if v.ScalingConfig != nil {
		w.Raw("\x6d" + "ScalingConfig")
		encodeScalingConfig(w, v.ScalingConfig)
	}
	if v.MaximumBatchingWindowInSeconds != nil {
		w.Raw("\x78\x1e" + "MaximumBatchingWindowInSeconds")
		w.Int(int64(*v.MaximumBatchingWindowInSeconds))
	}
	if v.ParallelizationFactor != nil {
		w.Raw("\x75" + "ParallelizationFactor")
		w.Int(int64(*v.ParallelizationFactor))
	}
	if len(v.StartingPosition) > 0 {
		w.Raw("\x70" + "StartingPosition")
		w.String(string(v.StartingPosition))
	}
	if v.StartingPositionTimestamp != nil {
		w.Raw("\x78\x19" + "StartingPositionTimestamp")
		w.Time(*v.StartingPositionTimestamp)
	}
	if v.DestinationConfig != nil {
		w.Raw("\x71" + "DestinationConfig")
		encodeDestinationConfig(w, v.DestinationConfig)
	}
	if v.MaximumRecordAgeInSeconds != nil {
		w.Raw("\x78\x19" + "MaximumRecordAgeInSeconds")
		w.Int(int64(*v.MaximumRecordAgeInSeconds))
	}
	if v.BisectBatchOnFunctionError != nil {
		w.Raw("\x78\x1a" + "BisectBatchOnFunctionError")
		w.Bool(*v.BisectBatchOnFunctionError)
	}
	if v.MaximumRetryAttempts != nil {
		w.Raw("\x74" + "MaximumRetryAttempts")
		w.Int(int64(*v.MaximumRetryAttempts))
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTags(w, v.Tags)
	}
	if v.TumblingWindowInSeconds != nil {
		w.Raw("\x77" + "TumblingWindowInSeconds")
		w.Int(int64(*v.TumblingWindowInSeconds))
	}
	if v.Topics != nil {
		w.Raw("\x66" + "Topics")
		encodeTopics(w, v.Topics)
	}
	if v.Queues != nil {
		w.Raw("\x66" + "Queues")
		encodeQueues(w, v.Queues)
	}
	if v.SourceAccessConfigurations != nil {
		w.Raw("\x78\x1a" + "SourceAccessConfigurations")
		encodeSourceAccessConfigurations(w, v.SourceAccessConfigurations)
	}
	if v.SelfManagedEventSource != nil {
		w.Raw("\x76" + "SelfManagedEventSource")
		encodeSelfManagedEventSource(w, v.SelfManagedEventSource)
	}
	if v.FunctionResponseTypes != nil {
		w.Raw("\x75" + "FunctionResponseTypes")
		encodeFunctionResponseTypeList(w, v.FunctionResponseTypes)
	}
	if v.AmazonManagedKafkaEventSourceConfig != nil {
		w.Raw("\x78\x23" + "AmazonManagedKafkaEventSourceConfig")
		encodeAmazonManagedKafkaEventSourceConfig(w, v.AmazonManagedKafkaEventSourceConfig)
	}
	if v.SelfManagedKafkaEventSourceConfig != nil {
		w.Raw("\x78\x21" + "SelfManagedKafkaEventSourceConfig")
		encodeSelfManagedKafkaEventSourceConfig(w, v.SelfManagedKafkaEventSourceConfig)
	}
	if v.DocumentDBEventSourceConfig != nil {
		w.Raw("\x78\x1b" + "DocumentDBEventSourceConfig")
		encodeDocumentDBEventSourceConfig(w, v.DocumentDBEventSourceConfig)
	}
	if v.ProvisionedPollerConfig != nil {
		w.Raw("\x77" + "ProvisionedPollerConfig")
		encodeProvisionedPollerConfig(w, v.ProvisionedPollerConfig)
	}
	w.End()
}

func encodeOpCreateFunctionInput(w *cbor.Writer, v *CreateFunctionInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if len(v.Runtime) > 0 {
		w.Raw("\x67" + "Runtime")
		w.String(string(v.Runtime))
	}
	if v.Role != nil {
		w.Raw("\x64" + "Role")
		w.String(*v.Role)
	}
	if v.Handler != nil {
		w.Raw("\x67" + "Handler")
		w.String(*v.Handler)
	}
	if v.Code != nil {
		w.Raw("\x64" + "Code")
		encodeFunctionCode(w, v.Code)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.Timeout != nil {
		w.Raw("\x67" + "Timeout")
		w.Int(int64(*v.Timeout))
	}
	if v.MemorySize != nil {
		w.Raw("\x6a" + "MemorySize")
		w.Int(int64(*v.MemorySize))
	}
	if v.Publish {
		w.Raw("\x67" + "Publish")
		w.Bool(v.Publish)
	}
	if len(v.PublishTo) > 0 {
		w.Raw("\x69" + "PublishTo")
		w.String(string(v.PublishTo))
	}
	if v.VpcConfig != nil {
		w.Raw("\x69" + "VpcConfig")
		encodeVpcConfig(w, v.VpcConfig)
	}
	if len(v.PackageType) > 0 {
		w.Raw("\x6b" + "PackageType")
		w.String(string(v.PackageType))
	}
	if v.DeadLetterConfig != nil {
		w.Raw("\x70" + "DeadLetterConfig")
		encodeDeadLetterConfig(w, v.DeadLetterConfig)
	}
	if v.Environment != nil {
		w.Raw("\x6b" + "Environment")
		encodeEnvironment(w, v.Environment)
	}
	if v.KMSKeyArn != nil {
		w.Raw("\x69" + "KMSKeyArn")
		w.String(*v.KMSKeyArn)
	}
	if v.TracingConfig != nil {
		w.Raw("\x6d" + "TracingConfig")
		encodeTracingConfig(w, v.TracingConfig)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTags(w, v.Tags)
	}
	if v.Layers != nil {
		w.Raw("\x66" + "Layers")
		encodeLayerList(w, v.Layers)
	}
	if v.FileSystemConfigs != nil {
		w.Raw("\x71" + "FileSystemConfigs")
		encodeFileSystemConfigList(w, v.FileSystemConfigs)
	}
	if v.CodeSigningConfigArn != nil {
		w.Raw("\x74" + "CodeSigningConfigArn")
		w.String(*v.CodeSigningConfigArn)
	}
	if v.ImageConfig != nil {
		w.Raw("\x6b" + "ImageConfig")
		encodeImageConfig(w, v.ImageConfig)
	}
	if v.Architectures != nil {
		w.Raw("\x6d" + "Architectures")
		encodeArchitecturesList(w, v.Architectures)
	}
	if v.EphemeralStorage != nil {
		w.Raw("\x70" + "EphemeralStorage")
		encodeEphemeralStorage(w, v.EphemeralStorage)
	}
	if v.SnapStart != nil {
		w.Raw("\x69" + "SnapStart")
		encodeSnapStart(w, v.SnapStart)
	}
	if v.LoggingConfig != nil {
		w.Raw("\x6d" + "LoggingConfig")
		encodeLoggingConfig(w, v.LoggingConfig)
	}
	if v.TenancyConfig != nil {
		w.Raw("\x6d" + "TenancyConfig")
		encodeTenancyConfig(w, v.TenancyConfig)
	}
	if v.CapacityProviderConfig != nil {
		w.Raw("\x76" + "CapacityProviderConfig")
		encodeCapacityProviderConfig(w, v.CapacityProviderConfig)
	}
	if v.DurableConfig != nil {
		w.Raw("\x6d" + "DurableConfig")
		encodeDurableConfig(w, v.DurableConfig)
	}
	if v.RuntimeConfig != nil {
		w.Raw("\x6d" + "RuntimeConfig")
		encodeFunctionRuntimeConfig(w, v.RuntimeConfig)
	}
	if v.AcceleratorConfig != nil {
		w.Raw("\x71" + "AcceleratorConfig")
		encodeAcceleratorConfig(w, v.AcceleratorConfig)
	}
	w.End()
}

func encodeOpCreateFunctionUrlConfigInput(w *cbor.Writer, v *CreateFunctionUrlConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if len(v.AuthType) > 0 {
		w.Raw("\x68" + "AuthType")
		w.String(string(v.AuthType))
	}
	if v.Cors != nil {
		w.Raw("\x64" + "Cors")
		encodeCors(w, v.Cors)
	}
	if len(v.InvokeMode) > 0 {
		w.Raw("\x6a" + "InvokeMode")
		w.String(string(v.InvokeMode))
	}
	w.End()
}

func encodeOpDeleteAliasInput(w *cbor.Writer, v *DeleteAliasInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDeleteCapacityProviderInput(w *cbor.Writer, v *DeleteCapacityProviderInput) {
	w.Map()
	if v.CapacityProviderName != nil {
		w.Raw("\x74" + "CapacityProviderName")
		w.String(*v.CapacityProviderName)
	}
	w.End()
}

func encodeOpDeleteCodeSigningConfigInput(w *cbor.Writer, v *DeleteCodeSigningConfigInput) {
	w.Map()
	if v.CodeSigningConfigArn != nil {
		w.Raw("\x74" + "CodeSigningConfigArn")
		w.String(*v.CodeSigningConfigArn)
	}
	w.End()
}

func encodeOpDeleteDurableExecutionInput(w *cbor.Writer, v *DeleteDurableExecutionInput) {
	w.Map()
	if v.DurableExecutionArn != nil {
		w.Raw("\x73" + "DurableExecutionArn")
		w.String(*v.DurableExecutionArn)
	}
	w.End()
}

func encodeOpDeleteEventSourceMappingInput(w *cbor.Writer, v *DeleteEventSourceMappingInput) {
	w.Map()
	if v.UUID != nil {
		w.Raw("\x64" + "UUID")
		w.String(*v.UUID)
	}
	w.End()
}

func encodeOpDeleteFunctionInput(w *cbor.Writer, v *DeleteFunctionInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	w.End()
}

func encodeOpDeleteFunctionCodeSigningConfigInput(w *cbor.Writer, v *DeleteFunctionCodeSigningConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	w.End()
}

func encodeOpDeleteFunctionConcurrencyInput(w *cbor.Writer, v *DeleteFunctionConcurrencyInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	w.End()
}

func encodeOpDeleteFunctionEventInvokeConfigInput(w *cbor.Writer, v *DeleteFunctionEventInvokeConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	w.End()
}

func encodeOpDeleteFunctionUrlConfigInput(w *cbor.Writer, v *DeleteFunctionUrlConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	w.End()
}

func encodeOpDeleteLayerVersionInput(w *cbor.Writer, v *DeleteLayerVersionInput) {
	w.Map()
	if v.LayerName != nil {
		w.Raw("\x69" + "LayerName")
		w.String(*v.LayerName)
	}
	if v.VersionNumber != 0 {
		w.Raw("\x6d" + "VersionNumber")
		w.Int(v.VersionNumber)
	}
	w.End()
}

func encodeOpDeleteProvisionedConcurrencyConfigInput(w *cbor.Writer, v *DeleteProvisionedConcurrencyConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	w.End()
}

func encodeOpDeleteResourcePolicyInput(w *cbor.Writer, v *DeleteResourcePolicyInput) {
	w.Map()
	if v.ResourceArn != nil {
		w.Raw("\x6b" + "ResourceArn")
		w.String(*v.ResourceArn)
	}
	if v.RevisionId != nil {
		w.Raw("\x6a" + "RevisionId")
		w.String(*v.RevisionId)
	}
	w.End()
}

func encodeOpGetAccountSettingsInput(w *cbor.Writer, v *GetAccountSettingsInput) {
	w.Map()
	w.End()
}

func encodeOpGetAliasInput(w *cbor.Writer, v *GetAliasInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpGetCapacityProviderInput(w *cbor.Writer, v *GetCapacityProviderInput) {
	w.Map()
	if v.CapacityProviderName != nil {
		w.Raw("\x74" + "CapacityProviderName")
		w.String(*v.CapacityProviderName)
	}
	w.End()
}

func encodeOpGetCodeSigningConfigInput(w *cbor.Writer, v *GetCodeSigningConfigInput) {
	w.Map()
	if v.CodeSigningConfigArn != nil {
		w.Raw("\x74" + "CodeSigningConfigArn")
		w.String(*v.CodeSigningConfigArn)
	}
	w.End()
}

func encodeOpGetDurableExecutionInput(w *cbor.Writer, v *GetDurableExecutionInput) {
	w.Map()
	if v.DurableExecutionArn != nil {
		w.Raw("\x73" + "DurableExecutionArn")
		w.String(*v.DurableExecutionArn)
	}
	if v.IncludeExecutionData != nil {
		w.Raw("\x74" + "IncludeExecutionData")
		w.Bool(*v.IncludeExecutionData)
	}
	w.End()
}

func encodeOpGetDurableExecutionHistoryInput(w *cbor.Writer, v *GetDurableExecutionHistoryInput) {
	w.Map()
	if v.DurableExecutionArn != nil {
		w.Raw("\x73" + "DurableExecutionArn")
		w.String(*v.DurableExecutionArn)
	}
	if v.IncludeExecutionData != nil {
		w.Raw("\x74" + "IncludeExecutionData")
		w.Bool(*v.IncludeExecutionData)
	}
	if v.MaxItems != 0 {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(v.MaxItems))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.ReverseOrder != nil {
		w.Raw("\x6c" + "ReverseOrder")
		w.Bool(*v.ReverseOrder)
	}
	w.End()
}

func encodeOpGetDurableExecutionStateInput(w *cbor.Writer, v *GetDurableExecutionStateInput) {
	w.Map()
	if v.DurableExecutionArn != nil {
		w.Raw("\x73" + "DurableExecutionArn")
		w.String(*v.DurableExecutionArn)
	}
	if v.CheckpointToken != nil {
		w.Raw("\x6f" + "CheckpointToken")
		w.String(*v.CheckpointToken)
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != 0 {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(v.MaxItems))
	}
	w.End()
}

func encodeOpGetEventSourceMappingInput(w *cbor.Writer, v *GetEventSourceMappingInput) {
	w.Map()
	if v.UUID != nil {
		w.Raw("\x64" + "UUID")
		w.String(*v.UUID)
	}
	w.End()
}

func encodeOpGetFunctionInput(w *cbor.Writer, v *GetFunctionInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	w.End()
}

func encodeOpGetFunctionCodeSigningConfigInput(w *cbor.Writer, v *GetFunctionCodeSigningConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	w.End()
}

func encodeOpGetFunctionConcurrencyInput(w *cbor.Writer, v *GetFunctionConcurrencyInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	w.End()
}

func encodeOpGetFunctionConfigurationInput(w *cbor.Writer, v *GetFunctionConfigurationInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	w.End()
}

func encodeOpGetFunctionEventInvokeConfigInput(w *cbor.Writer, v *GetFunctionEventInvokeConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	w.End()
}

func encodeOpGetFunctionRecursionConfigInput(w *cbor.Writer, v *GetFunctionRecursionConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	w.End()
}

func encodeOpGetFunctionScalingConfigInput(w *cbor.Writer, v *GetFunctionScalingConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	w.End()
}

func encodeOpGetFunctionUrlConfigInput(w *cbor.Writer, v *GetFunctionUrlConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	w.End()
}

func encodeOpGetLayerVersionInput(w *cbor.Writer, v *GetLayerVersionInput) {
	w.Map()
	if v.LayerName != nil {
		w.Raw("\x69" + "LayerName")
		w.String(*v.LayerName)
	}
	if v.VersionNumber != 0 {
		w.Raw("\x6d" + "VersionNumber")
		w.Int(v.VersionNumber)
	}
	w.End()
}

func encodeOpGetLayerVersionByArnInput(w *cbor.Writer, v *GetLayerVersionByArnInput) {
	w.Map()
	if v.Arn != nil {
		w.Raw("\x63" + "Arn")
		w.String(*v.Arn)
	}
	w.End()
}

func encodeOpGetLayerVersionPolicyInput(w *cbor.Writer, v *GetLayerVersionPolicyInput) {
	w.Map()
	if v.LayerName != nil {
		w.Raw("\x69" + "LayerName")
		w.String(*v.LayerName)
	}
	if v.VersionNumber != 0 {
		w.Raw("\x6d" + "VersionNumber")
		w.Int(v.VersionNumber)
	}
	w.End()
}

func encodeOpGetPolicyInput(w *cbor.Writer, v *GetPolicyInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	w.End()
}

func encodeOpGetProvisionedConcurrencyConfigInput(w *cbor.Writer, v *GetProvisionedConcurrencyConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
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

func encodeOpGetRuntimeManagementConfigInput(w *cbor.Writer, v *GetRuntimeManagementConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	w.End()
}

func encodeOpInvokeInput(w *cbor.Writer, v *InvokeInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if len(v.InvocationType) > 0 {
		w.Raw("\x6e" + "InvocationType")
		w.String(string(v.InvocationType))
	}
	if len(v.LogType) > 0 {
		w.Raw("\x67" + "LogType")
		w.String(string(v.LogType))
	}
	if v.ClientContext != nil {
		w.Raw("\x6d" + "ClientContext")
		w.String(*v.ClientContext)
	}
	if v.DurableExecutionName != nil {
		w.Raw("\x74" + "DurableExecutionName")
		w.String(*v.DurableExecutionName)
	}
	if v.Payload != nil {
		w.Raw("\x67" + "Payload")
		w.Blob(v.Payload)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if v.TenantId != nil {
		w.Raw("\x68" + "TenantId")
		w.String(*v.TenantId)
	}
	w.End()
}

func encodeOpInvokeAsyncInput(w *cbor.Writer, v *InvokeAsyncInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	w.End()
}

func encodeOpInvokeWithResponseStreamInput(w *cbor.Writer, v *InvokeWithResponseStreamInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if len(v.LogType) > 0 {
		w.Raw("\x67" + "LogType")
		w.String(string(v.LogType))
	}
	if v.ClientContext != nil {
		w.Raw("\x6d" + "ClientContext")
		w.String(*v.ClientContext)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if v.Payload != nil {
		w.Raw("\x67" + "Payload")
		w.Blob(v.Payload)
	}
	if v.TenantId != nil {
		w.Raw("\x68" + "TenantId")
		w.String(*v.TenantId)
	}
	if len(v.InvocationType) > 0 {
		w.Raw("\x6e" + "InvocationType")
		w.String(string(v.InvocationType))
	}
	w.End()
}

func encodeOpListAliasesInput(w *cbor.Writer, v *ListAliasesInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.FunctionVersion != nil {
		w.Raw("\x6f" + "FunctionVersion")
		w.String(*v.FunctionVersion)
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListCapacityProvidersInput(w *cbor.Writer, v *ListCapacityProvidersInput) {
	w.Map()
	if len(v.State) > 0 {
		w.Raw("\x65" + "State")
		w.String(string(v.State))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListCodeSigningConfigsInput(w *cbor.Writer, v *ListCodeSigningConfigsInput) {
	w.Map()
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListDurableExecutionsByFunctionInput(w *cbor.Writer, v *ListDurableExecutionsByFunctionInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if v.DurableExecutionName != nil {
		w.Raw("\x74" + "DurableExecutionName")
		w.String(*v.DurableExecutionName)
	}
	if v.Statuses != nil {
		w.Raw("\x68" + "Statuses")
		encodeExecutionStatusList(w, v.Statuses)
	}
	if v.StartedAfter != nil {
		w.Raw("\x6c" + "StartedAfter")
		w.Time(*v.StartedAfter)
	}
	if v.StartedBefore != nil {
		w.Raw("\x6d" + "StartedBefore")
		w.Time(*v.StartedBefore)
	}
	if v.ReverseOrder != nil {
		w.Raw("\x6c" + "ReverseOrder")
		w.Bool(*v.ReverseOrder)
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != 0 {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(v.MaxItems))
	}
	w.End()
}

func encodeOpListEventSourceMappingsInput(w *cbor.Writer, v *ListEventSourceMappingsInput) {
	w.Map()
	if v.EventSourceArn != nil {
		w.Raw("\x6e" + "EventSourceArn")
		w.String(*v.EventSourceArn)
	}
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListFunctionEventInvokeConfigsInput(w *cbor.Writer, v *ListFunctionEventInvokeConfigsInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListFunctionUrlConfigsInput(w *cbor.Writer, v *ListFunctionUrlConfigsInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListFunctionVersionsByCapacityProviderInput(w *cbor.Writer, v *ListFunctionVersionsByCapacityProviderInput) {
	w.Map()
	if v.CapacityProviderName != nil {
		w.Raw("\x74" + "CapacityProviderName")
		w.String(*v.CapacityProviderName)
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListFunctionsInput(w *cbor.Writer, v *ListFunctionsInput) {
	w.Map()
	if v.MasterRegion != nil {
		w.Raw("\x6c" + "MasterRegion")
		w.String(*v.MasterRegion)
	}
	if len(v.FunctionVersion) > 0 {
		w.Raw("\x6f" + "FunctionVersion")
		w.String(string(v.FunctionVersion))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListFunctionsByCodeSigningConfigInput(w *cbor.Writer, v *ListFunctionsByCodeSigningConfigInput) {
	w.Map()
	if v.CodeSigningConfigArn != nil {
		w.Raw("\x74" + "CodeSigningConfigArn")
		w.String(*v.CodeSigningConfigArn)
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListLayerVersionsInput(w *cbor.Writer, v *ListLayerVersionsInput) {
	w.Map()
	if len(v.CompatibleArchitecture) > 0 {
		w.Raw("\x76" + "CompatibleArchitecture")
		w.String(string(v.CompatibleArchitecture))
	}
	if len(v.CompatibleRuntime) > 0 {
		w.Raw("\x71" + "CompatibleRuntime")
		w.String(string(v.CompatibleRuntime))
	}
	if v.LayerName != nil {
		w.Raw("\x69" + "LayerName")
		w.String(*v.LayerName)
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListLayersInput(w *cbor.Writer, v *ListLayersInput) {
	w.Map()
	if len(v.CompatibleArchitecture) > 0 {
		w.Raw("\x76" + "CompatibleArchitecture")
		w.String(string(v.CompatibleArchitecture))
	}
	if len(v.CompatibleRuntime) > 0 {
		w.Raw("\x71" + "CompatibleRuntime")
		w.String(string(v.CompatibleRuntime))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListProvisionedConcurrencyConfigsInput(w *cbor.Writer, v *ListProvisionedConcurrencyConfigsInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpListTagsInput(w *cbor.Writer, v *ListTagsInput) {
	w.Map()
	if v.Resource != nil {
		w.Raw("\x68" + "Resource")
		w.String(*v.Resource)
	}
	w.End()
}

func encodeOpListVersionsByFunctionInput(w *cbor.Writer, v *ListVersionsByFunctionInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxItems != nil {
		w.Raw("\x68" + "MaxItems")
		w.Int(int64(*v.MaxItems))
	}
	w.End()
}

func encodeOpPauseDurableExecutionInput(w *cbor.Writer, v *PauseDurableExecutionInput) {
	w.Map()
	if v.DurableExecutionArn != nil {
		w.Raw("\x73" + "DurableExecutionArn")
		w.String(*v.DurableExecutionArn)
	}
	if v.ClientToken != nil {
		w.Raw("\x6b" + "ClientToken")
		w.String(*v.ClientToken)
	}
	if v.Reason != nil {
		w.Raw("\x66" + "Reason")
		w.String(*v.Reason)
	}
	if v.ExecutionTimeoutPaused != nil {
		w.Raw("\x76" + "ExecutionTimeoutPaused")
		w.Bool(*v.ExecutionTimeoutPaused)
	}
	w.End()
}

func encodeOpPublishLayerVersionInput(w *cbor.Writer, v *PublishLayerVersionInput) {
	w.Map()
	if v.LayerName != nil {
		w.Raw("\x69" + "LayerName")
		w.String(*v.LayerName)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.Content != nil {
		w.Raw("\x67" + "Content")
		encodeLayerVersionContentInput(w, v.Content)
	}
	if v.CompatibleArchitectures != nil {
		w.Raw("\x77" + "CompatibleArchitectures")
		encodeCompatibleArchitectures(w, v.CompatibleArchitectures)
	}
	if v.CompatibleRuntimes != nil {
		w.Raw("\x72" + "CompatibleRuntimes")
		encodeCompatibleRuntimes(w, v.CompatibleRuntimes)
	}
	if v.LicenseInfo != nil {
		w.Raw("\x6b" + "LicenseInfo")
		w.String(*v.LicenseInfo)
	}
	w.End()
}

func encodeOpPublishVersionInput(w *cbor.Writer, v *PublishVersionInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.CodeSha256 != nil {
		w.Raw("\x6a" + "CodeSha256")
		w.String(*v.CodeSha256)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.RevisionId != nil {
		w.Raw("\x6a" + "RevisionId")
		w.String(*v.RevisionId)
	}
	if len(v.PublishTo) > 0 {
		w.Raw("\x69" + "PublishTo")
		w.String(string(v.PublishTo))
	}
	w.End()
}

func encodeOpPutFunctionCodeSigningConfigInput(w *cbor.Writer, v *PutFunctionCodeSigningConfigInput) {
	w.Map()
	if v.CodeSigningConfigArn != nil {
		w.Raw("\x74" + "CodeSigningConfigArn")
		w.String(*v.CodeSigningConfigArn)
	}
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	w.End()
}

func encodeOpPutFunctionConcurrencyInput(w *cbor.Writer, v *PutFunctionConcurrencyInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.ReservedConcurrentExecutions != nil {
		w.Raw("\x78\x1c" + "ReservedConcurrentExecutions")
		w.Int(int64(*v.ReservedConcurrentExecutions))
	}
	w.End()
}

func encodeOpPutFunctionEventInvokeConfigInput(w *cbor.Writer, v *PutFunctionEventInvokeConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if v.MaximumRetryAttempts != nil {
		w.Raw("\x74" + "MaximumRetryAttempts")
		w.Int(int64(*v.MaximumRetryAttempts))
	}
	if v.MaximumEventAgeInSeconds != nil {
		w.Raw("\x78\x18" + "MaximumEventAgeInSeconds")
		w.Int(int64(*v.MaximumEventAgeInSeconds))
	}
	if v.DestinationConfig != nil {
		w.Raw("\x71" + "DestinationConfig")
		encodeDestinationConfig(w, v.DestinationConfig)
	}
	w.End()
}

func encodeOpPutFunctionRecursionConfigInput(w *cbor.Writer, v *PutFunctionRecursionConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if len(v.RecursiveLoop) > 0 {
		w.Raw("\x6d" + "RecursiveLoop")
		w.String(string(v.RecursiveLoop))
	}
	w.End()
}

func encodeOpPutFunctionScalingConfigInput(w *cbor.Writer, v *PutFunctionScalingConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if v.FunctionScalingConfig != nil {
		w.Raw("\x75" + "FunctionScalingConfig")
		encodeFunctionScalingConfig(w, v.FunctionScalingConfig)
	}
	w.End()
}

func encodeOpPutProvisionedConcurrencyConfigInput(w *cbor.Writer, v *PutProvisionedConcurrencyConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if v.ProvisionedConcurrentExecutions != nil {
		w.Raw("\x78\x1f" + "ProvisionedConcurrentExecutions")
		w.Int(int64(*v.ProvisionedConcurrentExecutions))
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
	if v.RevisionId != nil {
		w.Raw("\x6a" + "RevisionId")
		w.String(*v.RevisionId)
	}
	w.End()
}

func encodeOpPutRuntimeManagementConfigInput(w *cbor.Writer, v *PutRuntimeManagementConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if len(v.UpdateRuntimeOn) > 0 {
		w.Raw("\x6f" + "UpdateRuntimeOn")
		w.String(string(v.UpdateRuntimeOn))
	}
	if v.RuntimeVersionArn != nil {
		w.Raw("\x71" + "RuntimeVersionArn")
		w.String(*v.RuntimeVersionArn)
	}
	w.End()
}

func encodeOpRemoveLayerVersionPermissionInput(w *cbor.Writer, v *RemoveLayerVersionPermissionInput) {
	w.Map()
	if v.LayerName != nil {
		w.Raw("\x69" + "LayerName")
		w.String(*v.LayerName)
	}
	if v.VersionNumber != 0 {
		w.Raw("\x6d" + "VersionNumber")
		w.Int(v.VersionNumber)
	}
	if v.StatementId != nil {
		w.Raw("\x6b" + "StatementId")
		w.String(*v.StatementId)
	}
	if v.RevisionId != nil {
		w.Raw("\x6a" + "RevisionId")
		w.String(*v.RevisionId)
	}
	w.End()
}

func encodeOpRemovePermissionInput(w *cbor.Writer, v *RemovePermissionInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.StatementId != nil {
		w.Raw("\x6b" + "StatementId")
		w.String(*v.StatementId)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if v.RevisionId != nil {
		w.Raw("\x6a" + "RevisionId")
		w.String(*v.RevisionId)
	}
	w.End()
}

func encodeOpResumeDurableExecutionInput(w *cbor.Writer, v *ResumeDurableExecutionInput) {
	w.Map()
	if v.DurableExecutionArn != nil {
		w.Raw("\x73" + "DurableExecutionArn")
		w.String(*v.DurableExecutionArn)
	}
	if v.ClientToken != nil {
		w.Raw("\x6b" + "ClientToken")
		w.String(*v.ClientToken)
	}
	if v.Reason != nil {
		w.Raw("\x66" + "Reason")
		w.String(*v.Reason)
	}
	w.End()
}

func encodeOpSendDurableExecutionCallbackFailureInput(w *cbor.Writer, v *SendDurableExecutionCallbackFailureInput) {
	w.Map()
	if v.CallbackId != nil {
		w.Raw("\x6a" + "CallbackId")
		w.String(*v.CallbackId)
	}
	if v.Error != nil {
		w.Raw("\x65" + "Error")
		encodeErrorObject(w, v.Error)
	}
	w.End()
}

func encodeOpSendDurableExecutionCallbackHeartbeatInput(w *cbor.Writer, v *SendDurableExecutionCallbackHeartbeatInput) {
	w.Map()
	if v.CallbackId != nil {
		w.Raw("\x6a" + "CallbackId")
		w.String(*v.CallbackId)
	}
	w.End()
}

func encodeOpSendDurableExecutionCallbackSuccessInput(w *cbor.Writer, v *SendDurableExecutionCallbackSuccessInput) {
	w.Map()
	if v.CallbackId != nil {
		w.Raw("\x6a" + "CallbackId")
		w.String(*v.CallbackId)
	}
	if v.Result != nil {
		w.Raw("\x66" + "Result")
		w.Blob(v.Result)
	}
	w.End()
}

func encodeOpStopDurableExecutionInput(w *cbor.Writer, v *StopDurableExecutionInput) {
	w.Map()
	if v.DurableExecutionArn != nil {
		w.Raw("\x73" + "DurableExecutionArn")
		w.String(*v.DurableExecutionArn)
	}
	if v.Error != nil {
		w.Raw("\x65" + "Error")
		encodeErrorObject(w, v.Error)
	}
	w.End()
}

func encodeOpTagResourceInput(w *cbor.Writer, v *TagResourceInput) {
	w.Map()
	if v.Resource != nil {
		w.Raw("\x68" + "Resource")
		w.String(*v.Resource)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTags(w, v.Tags)
	}
	w.End()
}

func encodeOpUntagResourceInput(w *cbor.Writer, v *UntagResourceInput) {
	w.Map()
	if v.Resource != nil {
		w.Raw("\x68" + "Resource")
		w.String(*v.Resource)
	}
	if v.TagKeys != nil {
		w.Raw("\x67" + "TagKeys")
		encodeTagKeyList(w, v.TagKeys)
	}
	w.End()
}

func encodeOpUpdateAliasInput(w *cbor.Writer, v *UpdateAliasInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.FunctionVersion != nil {
		w.Raw("\x6f" + "FunctionVersion")
		w.String(*v.FunctionVersion)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.RoutingConfig != nil {
		w.Raw("\x6d" + "RoutingConfig")
		encodeAliasRoutingConfiguration(w, v.RoutingConfig)
	}
	if v.RevisionId != nil {
		w.Raw("\x6a" + "RevisionId")
		w.String(*v.RevisionId)
	}
	w.End()
}

func encodeOpUpdateCapacityProviderInput(w *cbor.Writer, v *UpdateCapacityProviderInput) {
	w.Map()
	if v.CapacityProviderName != nil {
		w.Raw("\x74" + "CapacityProviderName")
		w.String(*v.CapacityProviderName)
	}
	if v.CapacityProviderScalingConfig != nil {
		w.Raw("\x78\x1d" + "CapacityProviderScalingConfig")
		encodeCapacityProviderScalingConfig(w, v.CapacityProviderScalingConfig)
	}
	if v.PropagateTags != nil {
		w.Raw("\x6d" + "PropagateTags")
		encodePropagateTags(w, v.PropagateTags)
	}
	if v.TelemetryConfig != nil {
		w.Raw("\x6f" + "TelemetryConfig")
		encodeCapacityProviderTelemetryConfig(w, v.TelemetryConfig)
	}
	w.End()
}

func encodeOpUpdateCodeSigningConfigInput(w *cbor.Writer, v *UpdateCodeSigningConfigInput) {
	w.Map()
	if v.CodeSigningConfigArn != nil {
		w.Raw("\x74" + "CodeSigningConfigArn")
		w.String(*v.CodeSigningConfigArn)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.AllowedPublishers != nil {
		w.Raw("\x71" + "AllowedPublishers")
		encodeAllowedPublishers(w, v.AllowedPublishers)
	}
	if v.CodeSigningPolicies != nil {
		w.Raw("\x73" + "CodeSigningPolicies")
		encodeCodeSigningPolicies(w, v.CodeSigningPolicies)
	}
	w.End()
}

func encodeOpUpdateEventSourceMappingInput(w *cbor.Writer, v *UpdateEventSourceMappingInput) {
	w.Map()
	if v.UUID != nil {
		w.Raw("\x64" + "UUID")
		w.String(*v.UUID)
	}
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Enabled != nil {
		w.Raw("\x67" + "Enabled")
		w.Bool(*v.Enabled)
	}
	if v.BatchSize != nil {
		w.Raw("\x69" + "BatchSize")
		w.Int(int64(*v.BatchSize))
	}
	if v.FilterCriteria != nil {
		w.Raw("\x6e" + "FilterCriteria")
		encodeFilterCriteria(w, v.FilterCriteria)
	}
	if v.KMSKeyArn != nil {
		w.Raw("\x69" + "KMSKeyArn")
		w.String(*v.KMSKeyArn)
	}
	if v.MetricsConfig != nil {
		w.Raw("\x6d" + "MetricsConfig")
		encodeEventSourceMappingMetricsConfig(w, v.MetricsConfig)
	}
	if v.LoggingConfig != nil {
		w.Raw("\x6d" + "LoggingConfig")
		encodeEventSourceMappingLoggingConfig(w, v.LoggingConfig)
	}
	if v.ScalingConfig != nil {
		w.Raw("\x6d" + "ScalingConfig")
		encodeScalingConfig(w, v.ScalingConfig)
	}
	if v.MaximumBatchingWindowInSeconds != nil {
		w.Raw("\x78\x1e" + "MaximumBatchingWindowInSeconds")
		w.Int(int64(*v.MaximumBatchingWindowInSeconds))
	}
	if v.ParallelizationFactor != nil {
		w.Raw("\x75" + "ParallelizationFactor")
		w.Int(int64(*v.ParallelizationFactor))
	}
	if v.DestinationConfig != nil {
		w.Raw("\x71" + "DestinationConfig")
		encodeDestinationConfig(w, v.DestinationConfig)
	}
	if v.MaximumRecordAgeInSeconds != nil {
		w.Raw("\x78\x19" + "MaximumRecordAgeInSeconds")
		w.Int(int64(*v.MaximumRecordAgeInSeconds))
	}
	if v.BisectBatchOnFunctionError != nil {
		w.Raw("\x78\x1a" + "BisectBatchOnFunctionError")
		w.Bool(*v.BisectBatchOnFunctionError)
	}
	if v.MaximumRetryAttempts != nil {
		w.Raw("\x74" + "MaximumRetryAttempts")
		w.Int(int64(*v.MaximumRetryAttempts))
	}
	if v.TumblingWindowInSeconds != nil {
		w.Raw("\x77" + "TumblingWindowInSeconds")
		w.Int(int64(*v.TumblingWindowInSeconds))
	}
	if v.SourceAccessConfigurations != nil {
		w.Raw("\x78\x1a" + "SourceAccessConfigurations")
		encodeSourceAccessConfigurations(w, v.SourceAccessConfigurations)
	}
	if v.FunctionResponseTypes != nil {
		w.Raw("\x75" + "FunctionResponseTypes")
		encodeFunctionResponseTypeList(w, v.FunctionResponseTypes)
	}
	if v.AmazonManagedKafkaEventSourceConfig != nil {
		w.Raw("\x78\x23" + "AmazonManagedKafkaEventSourceConfig")
		encodeAmazonManagedKafkaEventSourceConfig(w, v.AmazonManagedKafkaEventSourceConfig)
	}
	if v.SelfManagedKafkaEventSourceConfig != nil {
		w.Raw("\x78\x21" + "SelfManagedKafkaEventSourceConfig")
		encodeSelfManagedKafkaEventSourceConfig(w, v.SelfManagedKafkaEventSourceConfig)
	}
	if v.DocumentDBEventSourceConfig != nil {
		w.Raw("\x78\x1b" + "DocumentDBEventSourceConfig")
		encodeDocumentDBEventSourceConfig(w, v.DocumentDBEventSourceConfig)
	}
	if v.ProvisionedPollerConfig != nil {
		w.Raw("\x77" + "ProvisionedPollerConfig")
		encodeProvisionedPollerConfig(w, v.ProvisionedPollerConfig)
	}
	w.End()
}

func encodeOpUpdateFunctionCodeInput(w *cbor.Writer, v *UpdateFunctionCodeInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.ZipFile != nil {
		w.Raw("\x67" + "ZipFile")
		w.Blob(v.ZipFile)
	}
	if v.S3Bucket != nil {
		w.Raw("\x68" + "S3Bucket")
		w.String(*v.S3Bucket)
	}
	if v.S3Key != nil {
		w.Raw("\x65" + "S3Key")
		w.String(*v.S3Key)
	}
	if v.S3ObjectVersion != nil {
		w.Raw("\x6f" + "S3ObjectVersion")
		w.String(*v.S3ObjectVersion)
	}
	if len(v.S3ObjectStorageMode) > 0 {
		w.Raw("\x73" + "S3ObjectStorageMode")
		w.String(string(v.S3ObjectStorageMode))
	}
	if v.ImageUri != nil {
		w.Raw("\x68" + "ImageUri")
		w.String(*v.ImageUri)
	}
	if v.Architectures != nil {
		w.Raw("\x6d" + "Architectures")
		encodeArchitecturesList(w, v.Architectures)
	}
	if v.Publish {
		w.Raw("\x67" + "Publish")
		w.Bool(v.Publish)
	}
	if len(v.PublishTo) > 0 {
		w.Raw("\x69" + "PublishTo")
		w.String(string(v.PublishTo))
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	if v.RevisionId != nil {
		w.Raw("\x6a" + "RevisionId")
		w.String(*v.RevisionId)
	}
	if v.SourceKMSKeyArn != nil {
		w.Raw("\x6f" + "SourceKMSKeyArn")
		w.String(*v.SourceKMSKeyArn)
	}
	w.End()
}

func encodeOpUpdateFunctionConfigurationInput(w *cbor.Writer, v *UpdateFunctionConfigurationInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Role != nil {
		w.Raw("\x64" + "Role")
		w.String(*v.Role)
	}
	if v.Handler != nil {
		w.Raw("\x67" + "Handler")
		w.String(*v.Handler)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.Timeout != nil {
		w.Raw("\x67" + "Timeout")
		w.Int(int64(*v.Timeout))
	}
	if v.MemorySize != nil {
		w.Raw("\x6a" + "MemorySize")
		w.Int(int64(*v.MemorySize))
	}
	if v.VpcConfig != nil {
		w.Raw("\x69" + "VpcConfig")
		encodeVpcConfig(w, v.VpcConfig)
	}
	if v.Environment != nil {
		w.Raw("\x6b" + "Environment")
		encodeEnvironment(w, v.Environment)
	}
	if len(v.Runtime) > 0 {
		w.Raw("\x67" + "Runtime")
		w.String(string(v.Runtime))
	}
	if v.DeadLetterConfig != nil {
		w.Raw("\x70" + "DeadLetterConfig")
		encodeDeadLetterConfig(w, v.DeadLetterConfig)
	}
	if v.KMSKeyArn != nil {
		w.Raw("\x69" + "KMSKeyArn")
		w.String(*v.KMSKeyArn)
	}
	if v.TracingConfig != nil {
		w.Raw("\x6d" + "TracingConfig")
		encodeTracingConfig(w, v.TracingConfig)
	}
	if v.RevisionId != nil {
		w.Raw("\x6a" + "RevisionId")
		w.String(*v.RevisionId)
	}
	if v.Layers != nil {
		w.Raw("\x66" + "Layers")
		encodeLayerList(w, v.Layers)
	}
	if v.FileSystemConfigs != nil {
		w.Raw("\x71" + "FileSystemConfigs")
		encodeFileSystemConfigList(w, v.FileSystemConfigs)
	}
	if v.ImageConfig != nil {
		w.Raw("\x6b" + "ImageConfig")
		encodeImageConfig(w, v.ImageConfig)
	}
	if v.EphemeralStorage != nil {
		w.Raw("\x70" + "EphemeralStorage")
		encodeEphemeralStorage(w, v.EphemeralStorage)
	}
	if v.SnapStart != nil {
		w.Raw("\x69" + "SnapStart")
		encodeSnapStart(w, v.SnapStart)
	}
	if v.LoggingConfig != nil {
		w.Raw("\x6d" + "LoggingConfig")
		encodeLoggingConfig(w, v.LoggingConfig)
	}
	if v.CapacityProviderConfig != nil {
		w.Raw("\x76" + "CapacityProviderConfig")
		encodeCapacityProviderConfig(w, v.CapacityProviderConfig)
	}
	if v.DurableConfig != nil {
		w.Raw("\x6d" + "DurableConfig")
		encodeDurableConfig(w, v.DurableConfig)
	}
	if v.RuntimeConfig != nil {
		w.Raw("\x6d" + "RuntimeConfig")
		encodeFunctionRuntimeConfig(w, v.RuntimeConfig)
	}
	if v.AcceleratorConfig != nil {
		w.Raw("\x71" + "AcceleratorConfig")
		encodeAcceleratorConfig(w, v.AcceleratorConfig)
	}
	w.End()
}

func encodeOpUpdateFunctionEventInvokeConfigInput(w *cbor.Writer, v *UpdateFunctionEventInvokeConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if v.MaximumRetryAttempts != nil {
		w.Raw("\x74" + "MaximumRetryAttempts")
		w.Int(int64(*v.MaximumRetryAttempts))
	}
	if v.MaximumEventAgeInSeconds != nil {
		w.Raw("\x78\x18" + "MaximumEventAgeInSeconds")
		w.Int(int64(*v.MaximumEventAgeInSeconds))
	}
	if v.DestinationConfig != nil {
		w.Raw("\x71" + "DestinationConfig")
		encodeDestinationConfig(w, v.DestinationConfig)
	}
	w.End()
}

func encodeOpUpdateFunctionUrlConfigInput(w *cbor.Writer, v *UpdateFunctionUrlConfigInput) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.Qualifier != nil {
		w.Raw("\x69" + "Qualifier")
		w.String(*v.Qualifier)
	}
	if len(v.AuthType) > 0 {
		w.Raw("\x68" + "AuthType")
		w.String(string(v.AuthType))
	}
	if v.Cors != nil {
		w.Raw("\x64" + "Cors")
		encodeCors(w, v.Cors)
	}
	if len(v.InvokeMode) > 0 {
		w.Raw("\x6a" + "InvokeMode")
		w.String(string(v.InvokeMode))
	}
	w.End()
}

func encodeOperationUpdates(w *cbor.Writer, v []types.OperationUpdate) {
	w.List()
	for i := range v {
		encodeOperationUpdate(w, &v[i])
	}
	w.End()
}

func encodeAliasRoutingConfiguration(w *cbor.Writer, v *types.AliasRoutingConfiguration) {
	w.Map()
	if v.AdditionalVersionWeights != nil {
		w.Raw("\x78\x18" + "AdditionalVersionWeights")
		encodeAdditionalVersionWeights(w, v.AdditionalVersionWeights)
	}
	w.End()
}

func encodeCapacityProviderVpcConfig(w *cbor.Writer, v *types.CapacityProviderVpcConfig) {
	w.Map()
	if v.SubnetIds != nil {
		w.Raw("\x69" + "SubnetIds")
		encodeCapacityProviderSubnetIds(w, v.SubnetIds)
	}
	if v.SecurityGroupIds != nil {
		w.Raw("\x70" + "SecurityGroupIds")
		encodeCapacityProviderSecurityGroupIds(w, v.SecurityGroupIds)
	}
	w.End()
}

func encodeCapacityProviderPermissionsConfig(w *cbor.Writer, v *types.CapacityProviderPermissionsConfig) {
	w.Map()
	if v.CapacityProviderOperatorRoleArn != nil {
		w.Raw("\x78\x1f" + "CapacityProviderOperatorRoleArn")
		w.String(*v.CapacityProviderOperatorRoleArn)
	}
	w.End()
}

func encodeInstanceRequirements(w *cbor.Writer, v *types.InstanceRequirements) {
	w.Map()
	if v.Architectures != nil {
		w.Raw("\x6d" + "Architectures")
		encodeArchitecturesList(w, v.Architectures)
	}
	if v.AllowedInstanceTypes != nil {
		w.Raw("\x74" + "AllowedInstanceTypes")
		encodeInstanceTypeSet(w, v.AllowedInstanceTypes)
	}
	if v.ExcludedInstanceTypes != nil {
		w.Raw("\x75" + "ExcludedInstanceTypes")
		encodeInstanceTypeSet(w, v.ExcludedInstanceTypes)
	}
	w.End()
}

func encodeCapacityProviderScalingConfig(w *cbor.Writer, v *types.CapacityProviderScalingConfig) {
	w.Map()
	if v.MaxVCpuCount != nil {
		w.Raw("\x6c" + "MaxVCpuCount")
		w.Int(int64(*v.MaxVCpuCount))
	}
	if len(v.ScalingMode) > 0 {
		w.Raw("\x6b" + "ScalingMode")
		w.String(string(v.ScalingMode))
	}
	if v.ScalingPolicies != nil {
		w.Raw("\x6f" + "ScalingPolicies")
		encodeCapacityProviderScalingPoliciesList(w, v.ScalingPolicies)
	}
	w.End()
}

func encodeTags(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodePropagateTags(w *cbor.Writer, v *types.PropagateTags) {
	w.Map()
	if len(v.Mode) > 0 {
		w.Raw("\x64" + "Mode")
		w.String(string(v.Mode))
	}
	if v.ExplicitTags != nil {
		w.Raw("\x6c" + "ExplicitTags")
		encodePropagateTagsExplicitTagsMap(w, v.ExplicitTags)
	}
	w.End()
}

func encodeCapacityProviderTelemetryConfig(w *cbor.Writer, v *types.CapacityProviderTelemetryConfig) {
	w.Map()
	if v.LoggingConfig != nil {
		w.Raw("\x6d" + "LoggingConfig")
		encodeCapacityProviderLoggingConfig(w, v.LoggingConfig)
	}
	w.End()
}

func encodeAllowedPublishers(w *cbor.Writer, v *types.AllowedPublishers) {
	w.Map()
	if v.SigningProfileVersionArns != nil {
		w.Raw("\x78\x19" + "SigningProfileVersionArns")
		encodeSigningProfileVersionArns(w, v.SigningProfileVersionArns)
	}
	w.End()
}

func encodeCodeSigningPolicies(w *cbor.Writer, v *types.CodeSigningPolicies) {
	w.Map()
	if len(v.UntrustedArtifactOnDeployment) > 0 {
		w.Raw("\x78\x1d" + "UntrustedArtifactOnDeployment")
		w.String(string(v.UntrustedArtifactOnDeployment))
	}
	w.End()
}

func encodeFilterCriteria(w *cbor.Writer, v *types.FilterCriteria) {
	w.Map()
	if v.Filters != nil {
		w.Raw("\x67" + "Filters")
		encodeFilterList(w, v.Filters)
	}
	w.End()
}

func encodeEventSourceMappingMetricsConfig(w *cbor.Writer, v *types.EventSourceMappingMetricsConfig) {
	w.Map()
	if v.Metrics != nil {
		w.Raw("\x67" + "Metrics")
		encodeEventSourceMappingMetricList(w, v.Metrics)
	}
	w.End()
}

func encodeEventSourceMappingLoggingConfig(w *cbor.Writer, v *types.EventSourceMappingLoggingConfig) {
	w.Map()
	if len(v.SystemLogLevel) > 0 {
		w.Raw("\x6e" + "SystemLogLevel")
		w.String(string(v.SystemLogLevel))
	}
	w.End()
}

func encodeScalingConfig(w *cbor.Writer, v *types.ScalingConfig) {
	w.Map()
	if v.MaximumConcurrency != nil {
		w.Raw("\x72" + "MaximumConcurrency")
		w.Int(int64(*v.MaximumConcurrency))
	}
	w.End()
}

func encodeDestinationConfig(w *cbor.Writer, v *types.DestinationConfig) {
	w.Map()
	if v.OnSuccess != nil {
		w.Raw("\x69" + "OnSuccess")
		encodeOnSuccess(w, v.OnSuccess)
	}
	if v.OnFailure != nil {
		w.Raw("\x69" + "OnFailure")
		encodeOnFailure(w, v.OnFailure)
	}
	w.End()
}

func encodeTopics(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeQueues(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeSourceAccessConfigurations(w *cbor.Writer, v []types.SourceAccessConfiguration) {
	w.List()
	for i := range v {
		encodeSourceAccessConfiguration(w, &v[i])
	}
	w.End()
}

func encodeSelfManagedEventSource(w *cbor.Writer, v *types.SelfManagedEventSource) {
	w.Map()
	if v.Endpoints != nil {
		w.Raw("\x69" + "Endpoints")
		encodeEndpoints(w, v.Endpoints)
	}
	w.End()
}

func encodeFunctionResponseTypeList(w *cbor.Writer, v []types.FunctionResponseType) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeAmazonManagedKafkaEventSourceConfig(w *cbor.Writer, v *types.AmazonManagedKafkaEventSourceConfig) {
	w.Map()
	if v.ConsumerGroupId != nil {
		w.Raw("\x6f" + "ConsumerGroupId")
		w.String(*v.ConsumerGroupId)
	}
	if v.SchemaRegistryConfig != nil {
		w.Raw("\x74" + "SchemaRegistryConfig")
		encodeKafkaSchemaRegistryConfig(w, v.SchemaRegistryConfig)
	}
	w.End()
}

func encodeSelfManagedKafkaEventSourceConfig(w *cbor.Writer, v *types.SelfManagedKafkaEventSourceConfig) {
	w.Map()
	if v.ConsumerGroupId != nil {
		w.Raw("\x6f" + "ConsumerGroupId")
		w.String(*v.ConsumerGroupId)
	}
	if v.SchemaRegistryConfig != nil {
		w.Raw("\x74" + "SchemaRegistryConfig")
		encodeKafkaSchemaRegistryConfig(w, v.SchemaRegistryConfig)
	}
	if len(v.ConsumptionMode) > 0 {
		w.Raw("\x6f" + "ConsumptionMode")
		w.String(string(v.ConsumptionMode))
	}
	w.End()
}

func encodeDocumentDBEventSourceConfig(w *cbor.Writer, v *types.DocumentDBEventSourceConfig) {
	w.Map()
	if v.DatabaseName != nil {
		w.Raw("\x6c" + "DatabaseName")
		w.String(*v.DatabaseName)
	}
	if v.CollectionName != nil {
		w.Raw("\x6e" + "CollectionName")
		w.String(*v.CollectionName)
	}
	if len(v.FullDocument) > 0 {
		w.Raw("\x6c" + "FullDocument")
		w.String(string(v.FullDocument))
	}
	w.End()
}

func encodeProvisionedPollerConfig(w *cbor.Writer, v *types.ProvisionedPollerConfig) {
	w.Map()
	if v.MinimumPollers != nil {
		w.Raw("\x6e" + "MinimumPollers")
		w.Int(int64(*v.MinimumPollers))
	}
	if v.MaximumPollers != nil {
		w.Raw("\x6e" + "MaximumPollers")
		w.Int(int64(*v.MaximumPollers))
	}
	if v.PollerGroupName != nil {
		w.Raw("\x6f" + "PollerGroupName")
		w.String(*v.PollerGroupName)
	}
	w.End()
}

func encodeFunctionCode(w *cbor.Writer, v *types.FunctionCode) {
	w.Map()
	if v.ZipFile != nil {
		w.Raw("\x67" + "ZipFile")
		w.Blob(v.ZipFile)
	}
	if v.S3Bucket != nil {
		w.Raw("\x68" + "S3Bucket")
		w.String(*v.S3Bucket)
	}
	if v.S3Key != nil {
		w.Raw("\x65" + "S3Key")
		w.String(*v.S3Key)
	}
	if v.S3ObjectVersion != nil {
		w.Raw("\x6f" + "S3ObjectVersion")
		w.String(*v.S3ObjectVersion)
	}
	if len(v.S3ObjectStorageMode) > 0 {
		w.Raw("\x73" + "S3ObjectStorageMode")
		w.String(string(v.S3ObjectStorageMode))
	}
	if v.ImageUri != nil {
		w.Raw("\x68" + "ImageUri")
		w.String(*v.ImageUri)
	}
	if v.SourceKMSKeyArn != nil {
		w.Raw("\x6f" + "SourceKMSKeyArn")
		w.String(*v.SourceKMSKeyArn)
	}
	w.End()
}

func encodeVpcConfig(w *cbor.Writer, v *types.VpcConfig) {
	w.Map()
	if v.SubnetIds != nil {
		w.Raw("\x69" + "SubnetIds")
		encodeSubnetIds(w, v.SubnetIds)
	}
	if v.SecurityGroupIds != nil {
		w.Raw("\x70" + "SecurityGroupIds")
		encodeSecurityGroupIds(w, v.SecurityGroupIds)
	}
	if v.Ipv6AllowedForDualStack != nil {
		w.Raw("\x77" + "Ipv6AllowedForDualStack")
		w.Bool(*v.Ipv6AllowedForDualStack)
	}
	w.End()
}

func encodeDeadLetterConfig(w *cbor.Writer, v *types.DeadLetterConfig) {
	w.Map()
	if v.TargetArn != nil {
		w.Raw("\x69" + "TargetArn")
		w.String(*v.TargetArn)
	}
	w.End()
}

func encodeEnvironment(w *cbor.Writer, v *types.Environment) {
	w.Map()
	if v.Variables != nil {
		w.Raw("\x69" + "Variables")
		encodeEnvironmentVariables(w, v.Variables)
	}
	w.End()
}

func encodeTracingConfig(w *cbor.Writer, v *types.TracingConfig) {
	w.Map()
	if len(v.Mode) > 0 {
		w.Raw("\x64" + "Mode")
		w.String(string(v.Mode))
	}
	w.End()
}

func encodeLayerList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeFileSystemConfigList(w *cbor.Writer, v []types.FileSystemConfig) {
	w.List()
	for i := range v {
		encodeFileSystemConfig(w, &v[i])
	}
	w.End()
}

func encodeImageConfig(w *cbor.Writer, v *types.ImageConfig) {
	w.Map()
	if v.EntryPoint != nil {
		w.Raw("\x6a" + "EntryPoint")
		encodeStringList(w, v.EntryPoint)
	}
	if v.Command != nil {
		w.Raw("\x67" + "Command")
		encodeStringList(w, v.Command)
	}
	if v.WorkingDirectory != nil {
		w.Raw("\x70" + "WorkingDirectory")
		w.String(*v.WorkingDirectory)
	}
	w.End()
}

func encodeArchitecturesList(w *cbor.Writer, v []types.Architecture) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeEphemeralStorage(w *cbor.Writer, v *types.EphemeralStorage) {
	w.Map()
	if v.Size != nil {
		w.Raw("\x64" + "Size")
		w.Int(int64(*v.Size))
	}
	w.End()
}

func encodeSnapStart(w *cbor.Writer, v *types.SnapStart) {
	w.Map()
	if len(v.ApplyOn) > 0 {
		w.Raw("\x67" + "ApplyOn")
		w.String(string(v.ApplyOn))
	}
	w.End()
}

func encodeLoggingConfig(w *cbor.Writer, v *types.LoggingConfig) {
	w.Map()
	if len(v.LogFormat) > 0 {
		w.Raw("\x69" + "LogFormat")
		w.String(string(v.LogFormat))
	}
	if len(v.ApplicationLogLevel) > 0 {
		w.Raw("\x73" + "ApplicationLogLevel")
		w.String(string(v.ApplicationLogLevel))
	}
	if len(v.SystemLogLevel) > 0 {
		w.Raw("\x6e" + "SystemLogLevel")
		w.String(string(v.SystemLogLevel))
	}
	if v.LogGroup != nil {
		w.Raw("\x68" + "LogGroup")
		w.String(*v.LogGroup)
	}
	w.End()
}

func encodeTenancyConfig(w *cbor.Writer, v *types.TenancyConfig) {
	w.Map()
	if len(v.TenantIsolationMode) > 0 {
		w.Raw("\x73" + "TenantIsolationMode")
		w.String(string(v.TenantIsolationMode))
	}
	w.End()
}

func encodeCapacityProviderConfig(w *cbor.Writer, v *types.CapacityProviderConfig) {
	w.Map()
	if v.LambdaManagedInstancesCapacityProviderConfig != nil {
		w.Raw("\x78\x2c" + "LambdaManagedInstancesCapacityProviderConfig")
		encodeLambdaManagedInstancesCapacityProviderConfig(w, v.LambdaManagedInstancesCapacityProviderConfig)
	}
	w.End()
}

func encodeDurableConfig(w *cbor.Writer, v *types.DurableConfig) {
	w.Map()
	if v.KMSKeyArn != nil {
		w.Raw("\x69" + "KMSKeyArn")
		w.String(*v.KMSKeyArn)
	}
	if v.RetentionPeriodInDays != nil {
		w.Raw("\x75" + "RetentionPeriodInDays")
		w.Int(int64(*v.RetentionPeriodInDays))
	}
	if v.ExecutionTimeout != nil {
		w.Raw("\x70" + "ExecutionTimeout")
		w.Int(int64(*v.ExecutionTimeout))
	}
	w.End()
}

func encodeFunctionRuntimeConfig(w *cbor.Writer, v *types.FunctionRuntimeConfig) {
	w.Map()
	if v.RuntimeArn != nil {
		w.Raw("\x6a" + "RuntimeArn")
		w.String(*v.RuntimeArn)
	}
	if v.RuntimeAlias != nil {
		w.Raw("\x6c" + "RuntimeAlias")
		w.String(*v.RuntimeAlias)
	}
	w.End()
}

func encodeAcceleratorConfig(w *cbor.Writer, v *types.AcceleratorConfig) {
	w.Map()
	if v.AcceleratorMemorySize != nil {
		w.Raw("\x75" + "AcceleratorMemorySize")
		w.Int(int64(*v.AcceleratorMemorySize))
	}
	w.End()
}

func encodeCors(w *cbor.Writer, v *types.Cors) {
	w.Map()
	if v.AllowCredentials != nil {
		w.Raw("\x70" + "AllowCredentials")
		w.Bool(*v.AllowCredentials)
	}
	if v.AllowHeaders != nil {
		w.Raw("\x6c" + "AllowHeaders")
		encodeHeadersList(w, v.AllowHeaders)
	}
	if v.AllowMethods != nil {
		w.Raw("\x6c" + "AllowMethods")
		encodeAllowMethodsList(w, v.AllowMethods)
	}
	if v.AllowOrigins != nil {
		w.Raw("\x6c" + "AllowOrigins")
		encodeAllowOriginsList(w, v.AllowOrigins)
	}
	if v.ExposeHeaders != nil {
		w.Raw("\x6d" + "ExposeHeaders")
		encodeHeadersList(w, v.ExposeHeaders)
	}
	if v.MaxAge != nil {
		w.Raw("\x66" + "MaxAge")
		w.Int(int64(*v.MaxAge))
	}
	w.End()
}

func encodeExecutionStatusList(w *cbor.Writer, v []types.ExecutionStatus) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeLayerVersionContentInput(w *cbor.Writer, v *types.LayerVersionContentInput) {
	w.Map()
	if v.S3Bucket != nil {
		w.Raw("\x68" + "S3Bucket")
		w.String(*v.S3Bucket)
	}
	if v.S3Key != nil {
		w.Raw("\x65" + "S3Key")
		w.String(*v.S3Key)
	}
	if v.S3ObjectVersion != nil {
		w.Raw("\x6f" + "S3ObjectVersion")
		w.String(*v.S3ObjectVersion)
	}
	if len(v.S3ObjectStorageMode) > 0 {
		w.Raw("\x73" + "S3ObjectStorageMode")
		w.String(string(v.S3ObjectStorageMode))
	}
	if v.ZipFile != nil {
		w.Raw("\x67" + "ZipFile")
		w.Blob(v.ZipFile)
	}
	w.End()
}

func encodeCompatibleArchitectures(w *cbor.Writer, v []types.Architecture) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeCompatibleRuntimes(w *cbor.Writer, v []types.Runtime) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeFunctionScalingConfig(w *cbor.Writer, v *types.FunctionScalingConfig) {
	w.Map()
	if v.MinExecutionEnvironments != nil {
		w.Raw("\x78\x18" + "MinExecutionEnvironments")
		w.Int(int64(*v.MinExecutionEnvironments))
	}
	if v.MaxExecutionEnvironments != nil {
		w.Raw("\x78\x18" + "MaxExecutionEnvironments")
		w.Int(int64(*v.MaxExecutionEnvironments))
	}
	w.End()
}

func encodeErrorObject(w *cbor.Writer, v *types.ErrorObject) {
	w.Map()
	if v.ErrorMessage != nil {
		w.Raw("\x6c" + "ErrorMessage")
		w.String(*v.ErrorMessage)
	}
	if v.ErrorType != nil {
		w.Raw("\x69" + "ErrorType")
		w.String(*v.ErrorType)
	}
	if v.ErrorData != nil {
		w.Raw("\x69" + "ErrorData")
		w.String(*v.ErrorData)
	}
	if v.StackTrace != nil {
		w.Raw("\x6a" + "StackTrace")
		encodeStackTraceEntries(w, v.StackTrace)
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

func encodeOperationUpdate(w *cbor.Writer, v *types.OperationUpdate) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ParentId != nil {
		w.Raw("\x68" + "ParentId")
		w.String(*v.ParentId)
	}
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	if v.SubType != nil {
		w.Raw("\x67" + "SubType")
		w.String(*v.SubType)
	}
	if len(v.Action) > 0 {
		w.Raw("\x66" + "Action")
		w.String(string(v.Action))
	}
	if v.Payload != nil {
		w.Raw("\x67" + "Payload")
		w.String(*v.Payload)
	}
	if v.Error != nil {
		w.Raw("\x65" + "Error")
		encodeErrorObject(w, v.Error)
	}
	if v.ContextOptions != nil {
		w.Raw("\x6e" + "ContextOptions")
		encodeContextOptions(w, v.ContextOptions)
	}
	if v.StepOptions != nil {
		w.Raw("\x6b" + "StepOptions")
		encodeStepOptions(w, v.StepOptions)
	}
	if v.WaitOptions != nil {
		w.Raw("\x6b" + "WaitOptions")
		encodeWaitOptions(w, v.WaitOptions)
	}
	if v.CallbackOptions != nil {
		w.Raw("\x6f" + "CallbackOptions")
		encodeCallbackOptions(w, v.CallbackOptions)
	}
	if v.ChainedInvokeOptions != nil {
		w.Raw("\x74" + "ChainedInvokeOptions")
		encodeChainedInvokeOptions(w, v.ChainedInvokeOptions)
	}
	w.End()
}

func encodeAdditionalVersionWeights(w *cbor.Writer, v map[string]float64) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.Float(e)
	}
	w.End()
}

func encodeCapacityProviderSubnetIds(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeCapacityProviderSecurityGroupIds(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeInstanceTypeSet(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeCapacityProviderScalingPoliciesList(w *cbor.Writer, v []types.TargetTrackingScalingPolicy) {
	w.List()
	for i := range v {
		encodeTargetTrackingScalingPolicy(w, &v[i])
	}
	w.End()
}

func encodePropagateTagsExplicitTagsMap(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeCapacityProviderLoggingConfig(w *cbor.Writer, v *types.CapacityProviderLoggingConfig) {
	w.Map()
	if len(v.SystemLogLevel) > 0 {
		w.Raw("\x6e" + "SystemLogLevel")
		w.String(string(v.SystemLogLevel))
	}
	if v.LogGroup != nil {
		w.Raw("\x68" + "LogGroup")
		w.String(*v.LogGroup)
	}
	w.End()
}

func encodeSigningProfileVersionArns(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeFilterList(w *cbor.Writer, v []types.Filter) {
	w.List()
	for i := range v {
		encodeFilter(w, &v[i])
	}
	w.End()
}

func encodeEventSourceMappingMetricList(w *cbor.Writer, v []types.EventSourceMappingMetric) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeOnSuccess(w *cbor.Writer, v *types.OnSuccess) {
	w.Map()
	if v.Destination != nil {
		w.Raw("\x6b" + "Destination")
		w.String(*v.Destination)
	}
	w.End()
}

func encodeOnFailure(w *cbor.Writer, v *types.OnFailure) {
	w.Map()
	if v.Destination != nil {
		w.Raw("\x6b" + "Destination")
		w.String(*v.Destination)
	}
	w.End()
}

func encodeSourceAccessConfiguration(w *cbor.Writer, v *types.SourceAccessConfiguration) {
	w.Map()
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	if v.URI != nil {
		w.Raw("\x63" + "URI")
		w.String(*v.URI)
	}
	w.End()
}

func encodeEndpoints(w *cbor.Writer, v map[string][]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeEndpointLists(w, e)
	}
	w.End()
}

func encodeKafkaSchemaRegistryConfig(w *cbor.Writer, v *types.KafkaSchemaRegistryConfig) {
	w.Map()
	if v.SchemaRegistryURI != nil {
		w.Raw("\x71" + "SchemaRegistryURI")
		w.String(*v.SchemaRegistryURI)
	}
	if len(v.EventRecordFormat) > 0 {
		w.Raw("\x71" + "EventRecordFormat")
		w.String(string(v.EventRecordFormat))
	}
	if v.AccessConfigs != nil {
		w.Raw("\x6d" + "AccessConfigs")
		encodeKafkaSchemaRegistryAccessConfigList(w, v.AccessConfigs)
	}
	if v.SchemaValidationConfigs != nil {
		w.Raw("\x77" + "SchemaValidationConfigs")
		encodeKafkaSchemaValidationConfigList(w, v.SchemaValidationConfigs)
	}
	w.End()
}

func encodeSubnetIds(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeSecurityGroupIds(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeEnvironmentVariables(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeFileSystemConfig(w *cbor.Writer, v *types.FileSystemConfig) {
	w.Map()
	if v.Arn != nil {
		w.Raw("\x63" + "Arn")
		w.String(*v.Arn)
	}
	if v.LocalMountPath != nil {
		w.Raw("\x6e" + "LocalMountPath")
		w.String(*v.LocalMountPath)
	}
	if v.S3FilesConfig != nil {
		w.Raw("\x6d" + "S3FilesConfig")
		encodeS3FilesConfig(w, v.S3FilesConfig)
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

func encodeLambdaManagedInstancesCapacityProviderConfig(w *cbor.Writer, v *types.LambdaManagedInstancesCapacityProviderConfig) {
	w.Map()
	if v.CapacityProviderArn != nil {
		w.Raw("\x73" + "CapacityProviderArn")
		w.String(*v.CapacityProviderArn)
	}
	if v.PerExecutionEnvironmentMaxConcurrency != nil {
		w.Raw("\x78\x25" + "PerExecutionEnvironmentMaxConcurrency")
		w.Int(int64(*v.PerExecutionEnvironmentMaxConcurrency))
	}
	if v.ExecutionEnvironmentMemoryGiBPerVCpu != nil {
		w.Raw("\x78\x24" + "ExecutionEnvironmentMemoryGiBPerVCpu")
		w.Float(*v.ExecutionEnvironmentMemoryGiBPerVCpu)
	}
	w.End()
}

func encodeHeadersList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeAllowMethodsList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeAllowOriginsList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeStackTraceEntries(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeContextOptions(w *cbor.Writer, v *types.ContextOptions) {
	w.Map()
	if v.ReplayChildren != nil {
		w.Raw("\x6e" + "ReplayChildren")
		w.Bool(*v.ReplayChildren)
	}
	w.End()
}

func encodeStepOptions(w *cbor.Writer, v *types.StepOptions) {
	w.Map()
	if v.NextAttemptDelaySeconds != nil {
		w.Raw("\x77" + "NextAttemptDelaySeconds")
		w.Int(int64(*v.NextAttemptDelaySeconds))
	}
	w.End()
}

func encodeWaitOptions(w *cbor.Writer, v *types.WaitOptions) {
	w.Map()
	if v.WaitSeconds != nil {
		w.Raw("\x6b" + "WaitSeconds")
		w.Int(int64(*v.WaitSeconds))
	}
	w.End()
}

func encodeCallbackOptions(w *cbor.Writer, v *types.CallbackOptions) {
	w.Map()
	if v.TimeoutSeconds != nil {
		w.Raw("\x6e" + "TimeoutSeconds")
		w.Int(int64(*v.TimeoutSeconds))
	}
	if v.HeartbeatTimeoutSeconds != nil {
		w.Raw("\x77" + "HeartbeatTimeoutSeconds")
		w.Int(int64(*v.HeartbeatTimeoutSeconds))
	}
	w.End()
}

func encodeChainedInvokeOptions(w *cbor.Writer, v *types.ChainedInvokeOptions) {
	w.Map()
	if v.FunctionName != nil {
		w.Raw("\x6c" + "FunctionName")
		w.String(*v.FunctionName)
	}
	if v.TenantId != nil {
		w.Raw("\x68" + "TenantId")
		w.String(*v.TenantId)
	}
	if v.XAmznTraceId != nil {
		w.Raw("\x6c" + "XAmznTraceId")
		w.String(*v.XAmznTraceId)
	}
	w.End()
}

func encodeTargetTrackingScalingPolicy(w *cbor.Writer, v *types.TargetTrackingScalingPolicy) {
	w.Map()
	if len(v.PredefinedMetricType) > 0 {
		w.Raw("\x74" + "PredefinedMetricType")
		w.String(string(v.PredefinedMetricType))
	}
	if v.TargetValue != nil {
		w.Raw("\x6b" + "TargetValue")
		w.Float(*v.TargetValue)
	}
	w.End()
}

func encodeFilter(w *cbor.Writer, v *types.Filter) {
	w.Map()
	if v.Pattern != nil {
		w.Raw("\x67" + "Pattern")
		w.String(*v.Pattern)
	}
	w.End()
}

func encodeEndpointLists(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeKafkaSchemaRegistryAccessConfigList(w *cbor.Writer, v []types.KafkaSchemaRegistryAccessConfig) {
	w.List()
	for i := range v {
		encodeKafkaSchemaRegistryAccessConfig(w, &v[i])
	}
	w.End()
}

func encodeKafkaSchemaValidationConfigList(w *cbor.Writer, v []types.KafkaSchemaValidationConfig) {
	w.List()
	for i := range v {
		encodeKafkaSchemaValidationConfig(w, &v[i])
	}
	w.End()
}

func encodeS3FilesConfig(w *cbor.Writer, v *types.S3FilesConfig) {
	w.Map()
	if len(v.DirectS3Read) > 0 {
		w.Raw("\x6c" + "DirectS3Read")
		w.String(string(v.DirectS3Read))
	}
	w.End()
}

func encodeKafkaSchemaRegistryAccessConfig(w *cbor.Writer, v *types.KafkaSchemaRegistryAccessConfig) {
	w.Map()
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	if v.URI != nil {
		w.Raw("\x63" + "URI")
		w.String(*v.URI)
	}
	w.End()
}

func encodeKafkaSchemaValidationConfig(w *cbor.Writer, v *types.KafkaSchemaValidationConfig) {
	w.Map()
	if len(v.Attribute) > 0 {
		w.Raw("\x69" + "Attribute")
		w.String(string(v.Attribute))
	}
	w.End()
}
