// Code generated from the model of AWS Lambda by cmd/generate. DO NOT EDIT.

package lambda

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/lambda/types"
)

func decodeOpAddLayerVersionPermissionOutput(r *cbor.Reader, v *AddLayerVersionPermissionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Statement":
			v.Statement = r.StringPtr()
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpAddPermissionOutput(r *cbor.Reader, v *AddPermissionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Statement":
			v.Statement = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCheckpointDurableExecutionOutput(r *cbor.Reader, v *CheckpointDurableExecutionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CheckpointToken":
			v.CheckpointToken = r.StringPtr()
		case "NewExecutionState":
			if !r.Null() {
				v.NewExecutionState = new(types.CheckpointUpdatedExecutionState)
				decodeCheckpointUpdatedExecutionState(r, v.NewExecutionState)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateAliasOutput(r *cbor.Reader, v *CreateAliasOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AliasArn":
			v.AliasArn = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "FunctionVersion":
			v.FunctionVersion = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "RoutingConfig":
			if !r.Null() {
				v.RoutingConfig = new(types.AliasRoutingConfiguration)
				decodeAliasRoutingConfiguration(r, v.RoutingConfig)
			}
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateCapacityProviderOutput(r *cbor.Reader, v *CreateCapacityProviderOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CapacityProvider":
			if !r.Null() {
				v.CapacityProvider = new(types.CapacityProvider)
				decodeCapacityProvider(r, v.CapacityProvider)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateCodeSigningConfigOutput(r *cbor.Reader, v *CreateCodeSigningConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CodeSigningConfig":
			if !r.Null() {
				v.CodeSigningConfig = new(types.CodeSigningConfig)
				decodeCodeSigningConfig(r, v.CodeSigningConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateEventSourceMappingOutput(r *cbor.Reader, v *CreateEventSourceMappingOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UUID":
			v.UUID = r.StringPtr()
		case "StartingPosition":
			v.StartingPosition = types.EventSourcePosition(r.String())
		case "StartingPositionTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StartingPositionTimestamp = &x
			}
		case "BatchSize":
			if !r.Null() {
				x := int32(r.Int())
				v.BatchSize = &x
			}
		case "MaximumBatchingWindowInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumBatchingWindowInSeconds = &x
			}
		case "ParallelizationFactor":
			if !r.Null() {
				x := int32(r.Int())
				v.ParallelizationFactor = &x
			}
		case "EventSourceArn":
			v.EventSourceArn = r.StringPtr()
		case "FilterCriteria":
			if !r.Null() {
				v.FilterCriteria = new(types.FilterCriteria)
				decodeFilterCriteria(r, v.FilterCriteria)
			}
		case "FilterCriteriaError":
			if !r.Null() {
				v.FilterCriteriaError = new(types.FilterCriteriaError)
				decodeFilterCriteriaError(r, v.FilterCriteriaError)
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "MetricsConfig":
			if !r.Null() {
				v.MetricsConfig = new(types.EventSourceMappingMetricsConfig)
				decodeEventSourceMappingMetricsConfig(r, v.MetricsConfig)
			}
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.EventSourceMappingLoggingConfig)
				decodeEventSourceMappingLoggingConfig(r, v.LoggingConfig)
			}
		case "ScalingConfig":
			if !r.Null() {
				v.ScalingConfig = new(types.ScalingConfig)
				decodeScalingConfig(r, v.ScalingConfig)
			}
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "LastProcessingResult":
			v.LastProcessingResult = r.StringPtr()
		case "State":
			v.State = r.StringPtr()
		case "StateTransitionReason":
			v.StateTransitionReason = r.StringPtr()
		case "DestinationConfig":
			if !r.Null() {
				v.DestinationConfig = new(types.DestinationConfig)
				decodeDestinationConfig(r, v.DestinationConfig)
			}
		case "Topics":
			v.Topics = decodeTopics(r)
		case "Queues":
			v.Queues = decodeQueues(r)
		case "SourceAccessConfigurations":
			v.SourceAccessConfigurations = decodeSourceAccessConfigurations(r)
		case "SelfManagedEventSource":
			if !r.Null() {
				v.SelfManagedEventSource = new(types.SelfManagedEventSource)
				decodeSelfManagedEventSource(r, v.SelfManagedEventSource)
			}
		case "MaximumRecordAgeInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRecordAgeInSeconds = &x
			}
		case "BisectBatchOnFunctionError":
			if !r.Null() {
				x := r.Bool()
				v.BisectBatchOnFunctionError = &x
			}
		case "MaximumRetryAttempts":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRetryAttempts = &x
			}
		case "TumblingWindowInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.TumblingWindowInSeconds = &x
			}
		case "FunctionResponseTypes":
			v.FunctionResponseTypes = decodeFunctionResponseTypeList(r)
		case "AmazonManagedKafkaEventSourceConfig":
			if !r.Null() {
				v.AmazonManagedKafkaEventSourceConfig = new(types.AmazonManagedKafkaEventSourceConfig)
				decodeAmazonManagedKafkaEventSourceConfig(r, v.AmazonManagedKafkaEventSourceConfig)
			}
		case "SelfManagedKafkaEventSourceConfig":
			if !r.Null() {
				v.SelfManagedKafkaEventSourceConfig = new(types.SelfManagedKafkaEventSourceConfig)
				decodeSelfManagedKafkaEventSourceConfig(r, v.SelfManagedKafkaEventSourceConfig)
			}
		case "DocumentDBEventSourceConfig":
			if !r.Null() {
				v.DocumentDBEventSourceConfig = new(types.DocumentDBEventSourceConfig)
				decodeDocumentDBEventSourceConfig(r, v.DocumentDBEventSourceConfig)
			}
		case "EventSourceMappingArn":
			v.EventSourceMappingArn = r.StringPtr()
		case "ProvisionedPollerConfig":
			if !r.Null() {
				v.ProvisionedPollerConfig = new(types.ProvisionedPollerConfig)
				decodeProvisionedPollerConfig(r, v.ProvisionedPollerConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateFunctionOutput(r *cbor.Reader, v *CreateFunctionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionName":
			v.FunctionName = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "Runtime":
			v.Runtime = types.Runtime(r.String())
		case "Role":
			v.Role = r.StringPtr()
		case "Handler":
			v.Handler = r.StringPtr()
		case "CodeSize":
			v.CodeSize = r.Int()
		case "Description":
			v.Description = r.StringPtr()
		case "Timeout":
			if !r.Null() {
				x := int32(r.Int())
				v.Timeout = &x
			}
		case "MemorySize":
			if !r.Null() {
				x := int32(r.Int())
				v.MemorySize = &x
			}
		case "LastModified":
			v.LastModified = r.StringPtr()
		case "CodeSha256":
			v.CodeSha256 = r.StringPtr()
		case "Version":
			v.Version = r.StringPtr()
		case "VpcConfig":
			if !r.Null() {
				v.VpcConfig = new(types.VpcConfigResponse)
				decodeVpcConfigResponse(r, v.VpcConfig)
			}
		case "DeadLetterConfig":
			if !r.Null() {
				v.DeadLetterConfig = new(types.DeadLetterConfig)
				decodeDeadLetterConfig(r, v.DeadLetterConfig)
			}
		case "Environment":
			if !r.Null() {
				v.Environment = new(types.EnvironmentResponse)
				decodeEnvironmentResponse(r, v.Environment)
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "TracingConfig":
			if !r.Null() {
				v.TracingConfig = new(types.TracingConfigResponse)
				decodeTracingConfigResponse(r, v.TracingConfig)
			}
		case "MasterArn":
			v.MasterArn = r.StringPtr()
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		case "Layers":
			v.Layers = decodeLayersReferenceList(r)
		case "State":
			v.State = types.State(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "StateReasonCode":
			v.StateReasonCode = types.StateReasonCode(r.String())
		case "LastUpdateStatus":
			v.LastUpdateStatus = types.LastUpdateStatus(r.String())
		case "LastUpdateStatusReason":
			v.LastUpdateStatusReason = r.StringPtr()
		case "LastUpdateStatusReasonCode":
			v.LastUpdateStatusReasonCode = types.LastUpdateStatusReasonCode(r.String())
		case "FileSystemConfigs":
			v.FileSystemConfigs = decodeFileSystemConfigList(r)
		case "SigningProfileVersionArn":
			v.SigningProfileVersionArn = r.StringPtr()
		case "SigningJobArn":
			v.SigningJobArn = r.StringPtr()
		case "PackageType":
			v.PackageType = types.PackageType(r.String())
		case "ImageConfigResponse":
			if !r.Null() {
				v.ImageConfigResponse = new(types.ImageConfigResponse)
				decodeImageConfigResponse(r, v.ImageConfigResponse)
			}
		case "Architectures":
			v.Architectures = decodeArchitecturesList(r)
		case "EphemeralStorage":
			if !r.Null() {
				v.EphemeralStorage = new(types.EphemeralStorage)
				decodeEphemeralStorage(r, v.EphemeralStorage)
			}
		case "SnapStart":
			if !r.Null() {
				v.SnapStart = new(types.SnapStartResponse)
				decodeSnapStartResponse(r, v.SnapStart)
			}
		case "RuntimeVersionConfig":
			if !r.Null() {
				v.RuntimeVersionConfig = new(types.RuntimeVersionConfig)
				decodeRuntimeVersionConfig(r, v.RuntimeVersionConfig)
			}
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.LoggingConfig)
				decodeLoggingConfig(r, v.LoggingConfig)
			}
		case "TenancyConfig":
			if !r.Null() {
				v.TenancyConfig = new(types.TenancyConfig)
				decodeTenancyConfig(r, v.TenancyConfig)
			}
		case "CapacityProviderConfig":
			if !r.Null() {
				v.CapacityProviderConfig = new(types.CapacityProviderConfig)
				decodeCapacityProviderConfig(r, v.CapacityProviderConfig)
			}
		case "ConfigSha256":
			v.ConfigSha256 = r.StringPtr()
		case "DurableConfig":
			if !r.Null() {
				v.DurableConfig = new(types.DurableConfig)
				decodeDurableConfig(r, v.DurableConfig)
			}
		case "RuntimeConfig":
			if !r.Null() {
				v.RuntimeConfig = new(types.FunctionRuntimeConfig)
				decodeFunctionRuntimeConfig(r, v.RuntimeConfig)
			}
		case "AcceleratorConfig":
			if !r.Null() {
				v.AcceleratorConfig = new(types.AcceleratorConfig)
				decodeAcceleratorConfig(r, v.AcceleratorConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateFunctionUrlConfigOutput(r *cbor.Reader, v *CreateFunctionUrlConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionUrl":
			v.FunctionUrl = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "AuthType":
			v.AuthType = types.FunctionUrlAuthType(r.String())
		case "Cors":
			if !r.Null() {
				v.Cors = new(types.Cors)
				decodeCors(r, v.Cors)
			}
		case "CreationTime":
			v.CreationTime = r.StringPtr()
		case "InvokeMode":
			v.InvokeMode = types.InvokeMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteAliasOutput(r *cbor.Reader, v *DeleteAliasOutput) {
	r.Skip()
}

func decodeOpDeleteCapacityProviderOutput(r *cbor.Reader, v *DeleteCapacityProviderOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CapacityProvider":
			if !r.Null() {
				v.CapacityProvider = new(types.CapacityProvider)
				decodeCapacityProvider(r, v.CapacityProvider)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteCodeSigningConfigOutput(r *cbor.Reader, v *DeleteCodeSigningConfigOutput) {
	r.Skip()
}

func decodeOpDeleteDurableExecutionOutput(r *cbor.Reader, v *DeleteDurableExecutionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DeletionRequestTimestamp":
			if !r.Null() {
				x := r.Time()
				v.DeletionRequestTimestamp = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteEventSourceMappingOutput(r *cbor.Reader, v *DeleteEventSourceMappingOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UUID":
			v.UUID = r.StringPtr()
		case "StartingPosition":
			v.StartingPosition = types.EventSourcePosition(r.String())
		case "StartingPositionTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StartingPositionTimestamp = &x
			}
		case "BatchSize":
			if !r.Null() {
				x := int32(r.Int())
				v.BatchSize = &x
			}
		case "MaximumBatchingWindowInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumBatchingWindowInSeconds = &x
			}
		case "ParallelizationFactor":
			if !r.Null() {
				x := int32(r.Int())
				v.ParallelizationFactor = &x
			}
		case "EventSourceArn":
			v.EventSourceArn = r.StringPtr()
		case "FilterCriteria":
			if !r.Null() {
				v.FilterCriteria = new(types.FilterCriteria)
				decodeFilterCriteria(r, v.FilterCriteria)
			}
		case "FilterCriteriaError":
			if !r.Null() {
				v.FilterCriteriaError = new(types.FilterCriteriaError)
				decodeFilterCriteriaError(r, v.FilterCriteriaError)
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "MetricsConfig":
			if !r.Null() {
				v.MetricsConfig = new(types.EventSourceMappingMetricsConfig)
				decodeEventSourceMappingMetricsConfig(r, v.MetricsConfig)
			}
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.EventSourceMappingLoggingConfig)
				decodeEventSourceMappingLoggingConfig(r, v.LoggingConfig)
			}
		case "ScalingConfig":
			if !r.Null() {
				v.ScalingConfig = new(types.ScalingConfig)
				decodeScalingConfig(r, v.ScalingConfig)
			}
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "LastProcessingResult":
			v.LastProcessingResult = r.StringPtr()
		case "State":
			v.State = r.StringPtr()
		case "StateTransitionReason":
			v.StateTransitionReason = r.StringPtr()
		case "DestinationConfig":
			if !r.Null() {
				v.DestinationConfig = new(types.DestinationConfig)
				decodeDestinationConfig(r, v.DestinationConfig)
			}
		case "Topics":
			v.Topics = decodeTopics(r)
		case "Queues":
			v.Queues = decodeQueues(r)
		case "SourceAccessConfigurations":
			v.SourceAccessConfigurations = decodeSourceAccessConfigurations(r)
		case "SelfManagedEventSource":
			if !r.Null() {
				v.SelfManagedEventSource = new(types.SelfManagedEventSource)
				decodeSelfManagedEventSource(r, v.SelfManagedEventSource)
			}
		case "MaximumRecordAgeInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRecordAgeInSeconds = &x
			}
		case "BisectBatchOnFunctionError":
			if !r.Null() {
				x := r.Bool()
				v.BisectBatchOnFunctionError = &x
			}
		case "MaximumRetryAttempts":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRetryAttempts = &x
			}
		case "TumblingWindowInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.TumblingWindowInSeconds = &x
			}
		case "FunctionResponseTypes":
			v.FunctionResponseTypes = decodeFunctionResponseTypeList(r)
		case "AmazonManagedKafkaEventSourceConfig":
			if !r.Null() {
				v.AmazonManagedKafkaEventSourceConfig = new(types.AmazonManagedKafkaEventSourceConfig)
				decodeAmazonManagedKafkaEventSourceConfig(r, v.AmazonManagedKafkaEventSourceConfig)
			}
		case "SelfManagedKafkaEventSourceConfig":
			if !r.Null() {
				v.SelfManagedKafkaEventSourceConfig = new(types.SelfManagedKafkaEventSourceConfig)
				decodeSelfManagedKafkaEventSourceConfig(r, v.SelfManagedKafkaEventSourceConfig)
			}
		case "DocumentDBEventSourceConfig":
			if !r.Null() {
				v.DocumentDBEventSourceConfig = new(types.DocumentDBEventSourceConfig)
				decodeDocumentDBEventSourceConfig(r, v.DocumentDBEventSourceConfig)
			}
		case "EventSourceMappingArn":
			v.EventSourceMappingArn = r.StringPtr()
		case "ProvisionedPollerConfig":
			if !r.Null() {
				v.ProvisionedPollerConfig = new(types.ProvisionedPollerConfig)
				decodeProvisionedPollerConfig(r, v.ProvisionedPollerConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteFunctionOutput(r *cbor.Reader, v *DeleteFunctionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StatusCode":
			v.StatusCode = int32(r.Int())
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteFunctionCodeSigningConfigOutput(r *cbor.Reader, v *DeleteFunctionCodeSigningConfigOutput) {
	r.Skip()
}

func decodeOpDeleteFunctionConcurrencyOutput(r *cbor.Reader, v *DeleteFunctionConcurrencyOutput) {
	r.Skip()
}

func decodeOpDeleteFunctionEventInvokeConfigOutput(r *cbor.Reader, v *DeleteFunctionEventInvokeConfigOutput) {
	r.Skip()
}

func decodeOpDeleteFunctionUrlConfigOutput(r *cbor.Reader, v *DeleteFunctionUrlConfigOutput) {
	r.Skip()
}

func decodeOpDeleteLayerVersionOutput(r *cbor.Reader, v *DeleteLayerVersionOutput) {
	r.Skip()
}

func decodeOpDeleteProvisionedConcurrencyConfigOutput(r *cbor.Reader, v *DeleteProvisionedConcurrencyConfigOutput) {
	r.Skip()
}

func decodeOpDeleteResourcePolicyOutput(r *cbor.Reader, v *DeleteResourcePolicyOutput) {
	r.Skip()
}

func decodeOpGetAccountSettingsOutput(r *cbor.Reader, v *GetAccountSettingsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AccountLimit":
			if !r.Null() {
				v.AccountLimit = new(types.AccountLimit)
				decodeAccountLimit(r, v.AccountLimit)
			}
		case "AccountUsage":
			if !r.Null() {
				v.AccountUsage = new(types.AccountUsage)
				decodeAccountUsage(r, v.AccountUsage)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetAliasOutput(r *cbor.Reader, v *GetAliasOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AliasArn":
			v.AliasArn = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "FunctionVersion":
			v.FunctionVersion = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "RoutingConfig":
			if !r.Null() {
				v.RoutingConfig = new(types.AliasRoutingConfiguration)
				decodeAliasRoutingConfiguration(r, v.RoutingConfig)
			}
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetCapacityProviderOutput(r *cbor.Reader, v *GetCapacityProviderOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CapacityProvider":
			if !r.Null() {
				v.CapacityProvider = new(types.CapacityProvider)
				decodeCapacityProvider(r, v.CapacityProvider)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetCodeSigningConfigOutput(r *cbor.Reader, v *GetCodeSigningConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CodeSigningConfig":
			if !r.Null() {
				v.CodeSigningConfig = new(types.CodeSigningConfig)
				decodeCodeSigningConfig(r, v.CodeSigningConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetDurableExecutionOutput(r *cbor.Reader, v *GetDurableExecutionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DurableExecutionArn":
			v.DurableExecutionArn = r.StringPtr()
		case "DurableExecutionName":
			v.DurableExecutionName = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "InputPayload":
			v.InputPayload = r.StringPtr()
		case "Result":
			v.Result = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.ErrorObject)
				decodeErrorObject(r, v.Error)
			}
		case "StartTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StartTimestamp = &x
			}
		case "Status":
			v.Status = types.ExecutionStatus(r.String())
		case "EndTimestamp":
			if !r.Null() {
				x := r.Time()
				v.EndTimestamp = &x
			}
		case "Version":
			v.Version = r.StringPtr()
		case "TraceHeader":
			if !r.Null() {
				v.TraceHeader = new(types.TraceHeader)
				decodeTraceHeader(r, v.TraceHeader)
			}
		case "ExecutionDataIncluded":
			if !r.Null() {
				x := r.Bool()
				v.ExecutionDataIncluded = &x
			}
		case "DurableConfig":
			if !r.Null() {
				v.DurableConfig = new(types.DurableConfig)
				decodeDurableConfig(r, v.DurableConfig)
			}
		case "PauseDetails":
			if !r.Null() {
				v.PauseDetails = new(types.PauseDetails)
				decodePauseDetails(r, v.PauseDetails)
			}
		case "ExpectedExecutionTimeoutTimestamp":
			if !r.Null() {
				x := r.Time()
				v.ExpectedExecutionTimeoutTimestamp = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetDurableExecutionHistoryOutput(r *cbor.Reader, v *GetDurableExecutionHistoryOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Events":
			v.Events = decodeEvents(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetDurableExecutionStateOutput(r *cbor.Reader, v *GetDurableExecutionStateOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Operations":
			v.Operations = decodeOperations(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetEventSourceMappingOutput(r *cbor.Reader, v *GetEventSourceMappingOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UUID":
			v.UUID = r.StringPtr()
		case "StartingPosition":
			v.StartingPosition = types.EventSourcePosition(r.String())
		case "StartingPositionTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StartingPositionTimestamp = &x
			}
		case "BatchSize":
			if !r.Null() {
				x := int32(r.Int())
				v.BatchSize = &x
			}
		case "MaximumBatchingWindowInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumBatchingWindowInSeconds = &x
			}
		case "ParallelizationFactor":
			if !r.Null() {
				x := int32(r.Int())
				v.ParallelizationFactor = &x
			}
		case "EventSourceArn":
			v.EventSourceArn = r.StringPtr()
		case "FilterCriteria":
			if !r.Null() {
				v.FilterCriteria = new(types.FilterCriteria)
				decodeFilterCriteria(r, v.FilterCriteria)
			}
		case "FilterCriteriaError":
			if !r.Null() {
				v.FilterCriteriaError = new(types.FilterCriteriaError)
				decodeFilterCriteriaError(r, v.FilterCriteriaError)
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "MetricsConfig":
			if !r.Null() {
				v.MetricsConfig = new(types.EventSourceMappingMetricsConfig)
				decodeEventSourceMappingMetricsConfig(r, v.MetricsConfig)
			}
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.EventSourceMappingLoggingConfig)
				decodeEventSourceMappingLoggingConfig(r, v.LoggingConfig)
			}
		case "ScalingConfig":
			if !r.Null() {
				v.ScalingConfig = new(types.ScalingConfig)
				decodeScalingConfig(r, v.ScalingConfig)
			}
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "LastProcessingResult":
			v.LastProcessingResult = r.StringPtr()
		case "State":
			v.State = r.StringPtr()
		case "StateTransitionReason":
			v.StateTransitionReason = r.StringPtr()
		case "DestinationConfig":
			if !r.Null() {
				v.DestinationConfig = new(types.DestinationConfig)
				decodeDestinationConfig(r, v.DestinationConfig)
			}
		case "Topics":
			v.Topics = decodeTopics(r)
		case "Queues":
			v.Queues = decodeQueues(r)
		case "SourceAccessConfigurations":
			v.SourceAccessConfigurations = decodeSourceAccessConfigurations(r)
		case "SelfManagedEventSource":
			if !r.Null() {
				v.SelfManagedEventSource = new(types.SelfManagedEventSource)
				decodeSelfManagedEventSource(r, v.SelfManagedEventSource)
			}
		case "MaximumRecordAgeInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRecordAgeInSeconds = &x
			}
		case "BisectBatchOnFunctionError":
			if !r.Null() {
				x := r.Bool()
				v.BisectBatchOnFunctionError = &x
			}
		case "MaximumRetryAttempts":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRetryAttempts = &x
			}
		case "TumblingWindowInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.TumblingWindowInSeconds = &x
			}
		case "FunctionResponseTypes":
			v.FunctionResponseTypes = decodeFunctionResponseTypeList(r)
		case "AmazonManagedKafkaEventSourceConfig":
			if !r.Null() {
				v.AmazonManagedKafkaEventSourceConfig = new(types.AmazonManagedKafkaEventSourceConfig)
				decodeAmazonManagedKafkaEventSourceConfig(r, v.AmazonManagedKafkaEventSourceConfig)
			}
		case "SelfManagedKafkaEventSourceConfig":
			if !r.Null() {
				v.SelfManagedKafkaEventSourceConfig = new(types.SelfManagedKafkaEventSourceConfig)
				decodeSelfManagedKafkaEventSourceConfig(r, v.SelfManagedKafkaEventSourceConfig)
			}
		case "DocumentDBEventSourceConfig":
			if !r.Null() {
				v.DocumentDBEventSourceConfig = new(types.DocumentDBEventSourceConfig)
				decodeDocumentDBEventSourceConfig(r, v.DocumentDBEventSourceConfig)
			}
		case "EventSourceMappingArn":
			v.EventSourceMappingArn = r.StringPtr()
		case "ProvisionedPollerConfig":
			if !r.Null() {
				v.ProvisionedPollerConfig = new(types.ProvisionedPollerConfig)
				decodeProvisionedPollerConfig(r, v.ProvisionedPollerConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetFunctionOutput(r *cbor.Reader, v *GetFunctionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Configuration":
			if !r.Null() {
				v.Configuration = new(types.FunctionConfiguration)
				decodeFunctionConfiguration(r, v.Configuration)
			}
		case "Code":
			if !r.Null() {
				v.Code = new(types.FunctionCodeLocation)
				decodeFunctionCodeLocation(r, v.Code)
			}
		case "Tags":
			v.Tags = decodeTags(r)
		case "TagsError":
			if !r.Null() {
				v.TagsError = new(types.TagsError)
				decodeTagsError(r, v.TagsError)
			}
		case "Concurrency":
			if !r.Null() {
				v.Concurrency = new(types.Concurrency)
				decodeConcurrency(r, v.Concurrency)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetFunctionCodeSigningConfigOutput(r *cbor.Reader, v *GetFunctionCodeSigningConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CodeSigningConfigArn":
			v.CodeSigningConfigArn = r.StringPtr()
		case "FunctionName":
			v.FunctionName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetFunctionConcurrencyOutput(r *cbor.Reader, v *GetFunctionConcurrencyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReservedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.ReservedConcurrentExecutions = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetFunctionConfigurationOutput(r *cbor.Reader, v *GetFunctionConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionName":
			v.FunctionName = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "Runtime":
			v.Runtime = types.Runtime(r.String())
		case "Role":
			v.Role = r.StringPtr()
		case "Handler":
			v.Handler = r.StringPtr()
		case "CodeSize":
			v.CodeSize = r.Int()
		case "Description":
			v.Description = r.StringPtr()
		case "Timeout":
			if !r.Null() {
				x := int32(r.Int())
				v.Timeout = &x
			}
		case "MemorySize":
			if !r.Null() {
				x := int32(r.Int())
				v.MemorySize = &x
			}
		case "LastModified":
			v.LastModified = r.StringPtr()
		case "CodeSha256":
			v.CodeSha256 = r.StringPtr()
		case "Version":
			v.Version = r.StringPtr()
		case "VpcConfig":
			if !r.Null() {
				v.VpcConfig = new(types.VpcConfigResponse)
				decodeVpcConfigResponse(r, v.VpcConfig)
			}
		case "DeadLetterConfig":
			if !r.Null() {
				v.DeadLetterConfig = new(types.DeadLetterConfig)
				decodeDeadLetterConfig(r, v.DeadLetterConfig)
			}
		case "Environment":
			if !r.Null() {
				v.Environment = new(types.EnvironmentResponse)
				decodeEnvironmentResponse(r, v.Environment)
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "TracingConfig":
			if !r.Null() {
				v.TracingConfig = new(types.TracingConfigResponse)
				decodeTracingConfigResponse(r, v.TracingConfig)
			}
		case "MasterArn":
			v.MasterArn = r.StringPtr()
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		case "Layers":
			v.Layers = decodeLayersReferenceList(r)
		case "State":
			v.State = types.State(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "StateReasonCode":
			v.StateReasonCode = types.StateReasonCode(r.String())
		case "LastUpdateStatus":
			v.LastUpdateStatus = types.LastUpdateStatus(r.String())
		case "LastUpdateStatusReason":
			v.LastUpdateStatusReason = r.StringPtr()
		case "LastUpdateStatusReasonCode":
			v.LastUpdateStatusReasonCode = types.LastUpdateStatusReasonCode(r.String())
		case "FileSystemConfigs":
			v.FileSystemConfigs = decodeFileSystemConfigList(r)
		case "SigningProfileVersionArn":
			v.SigningProfileVersionArn = r.StringPtr()
		case "SigningJobArn":
			v.SigningJobArn = r.StringPtr()
		case "PackageType":
			v.PackageType = types.PackageType(r.String())
		case "ImageConfigResponse":
			if !r.Null() {
				v.ImageConfigResponse = new(types.ImageConfigResponse)
				decodeImageConfigResponse(r, v.ImageConfigResponse)
			}
		case "Architectures":
			v.Architectures = decodeArchitecturesList(r)
		case "EphemeralStorage":
			if !r.Null() {
				v.EphemeralStorage = new(types.EphemeralStorage)
				decodeEphemeralStorage(r, v.EphemeralStorage)
			}
		case "SnapStart":
			if !r.Null() {
				v.SnapStart = new(types.SnapStartResponse)
				decodeSnapStartResponse(r, v.SnapStart)
			}
		case "RuntimeVersionConfig":
			if !r.Null() {
				v.RuntimeVersionConfig = new(types.RuntimeVersionConfig)
				decodeRuntimeVersionConfig(r, v.RuntimeVersionConfig)
			}
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.LoggingConfig)
				decodeLoggingConfig(r, v.LoggingConfig)
			}
		case "TenancyConfig":
			if !r.Null() {
				v.TenancyConfig = new(types.TenancyConfig)
				decodeTenancyConfig(r, v.TenancyConfig)
			}
		case "CapacityProviderConfig":
			if !r.Null() {
				v.CapacityProviderConfig = new(types.CapacityProviderConfig)
				decodeCapacityProviderConfig(r, v.CapacityProviderConfig)
			}
		case "ConfigSha256":
			v.ConfigSha256 = r.StringPtr()
		case "DurableConfig":
			if !r.Null() {
				v.DurableConfig = new(types.DurableConfig)
				decodeDurableConfig(r, v.DurableConfig)
			}
		case "RuntimeConfig":
			if !r.Null() {
				v.RuntimeConfig = new(types.FunctionRuntimeConfig)
				decodeFunctionRuntimeConfig(r, v.RuntimeConfig)
			}
		case "AcceleratorConfig":
			if !r.Null() {
				v.AcceleratorConfig = new(types.AcceleratorConfig)
				decodeAcceleratorConfig(r, v.AcceleratorConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetFunctionEventInvokeConfigOutput(r *cbor.Reader, v *GetFunctionEventInvokeConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "MaximumRetryAttempts":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRetryAttempts = &x
			}
		case "MaximumEventAgeInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumEventAgeInSeconds = &x
			}
		case "DestinationConfig":
			if !r.Null() {
				v.DestinationConfig = new(types.DestinationConfig)
				decodeDestinationConfig(r, v.DestinationConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetFunctionRecursionConfigOutput(r *cbor.Reader, v *GetFunctionRecursionConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RecursiveLoop":
			v.RecursiveLoop = types.RecursiveLoop(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGetFunctionScalingConfigOutput(r *cbor.Reader, v *GetFunctionScalingConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "AppliedFunctionScalingConfig":
			if !r.Null() {
				v.AppliedFunctionScalingConfig = new(types.FunctionScalingConfig)
				decodeFunctionScalingConfig(r, v.AppliedFunctionScalingConfig)
			}
		case "RequestedFunctionScalingConfig":
			if !r.Null() {
				v.RequestedFunctionScalingConfig = new(types.FunctionScalingConfig)
				decodeFunctionScalingConfig(r, v.RequestedFunctionScalingConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetFunctionUrlConfigOutput(r *cbor.Reader, v *GetFunctionUrlConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionUrl":
			v.FunctionUrl = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "AuthType":
			v.AuthType = types.FunctionUrlAuthType(r.String())
		case "Cors":
			if !r.Null() {
				v.Cors = new(types.Cors)
				decodeCors(r, v.Cors)
			}
		case "CreationTime":
			v.CreationTime = r.StringPtr()
		case "LastModifiedTime":
			v.LastModifiedTime = r.StringPtr()
		case "InvokeMode":
			v.InvokeMode = types.InvokeMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGetLayerVersionOutput(r *cbor.Reader, v *GetLayerVersionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Content":
			if !r.Null() {
				v.Content = new(types.LayerVersionContentOutput)
				decodeLayerVersionContentOutput(r, v.Content)
			}
		case "LayerArn":
			v.LayerArn = r.StringPtr()
		case "LayerVersionArn":
			v.LayerVersionArn = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "CreatedDate":
			v.CreatedDate = r.StringPtr()
		case "Version":
			v.Version = r.Int()
		case "CompatibleArchitectures":
			v.CompatibleArchitectures = decodeCompatibleArchitectures(r)
		case "CompatibleRuntimes":
			v.CompatibleRuntimes = decodeCompatibleRuntimes(r)
		case "LicenseInfo":
			v.LicenseInfo = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetLayerVersionByArnOutput(r *cbor.Reader, v *GetLayerVersionByArnOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Content":
			if !r.Null() {
				v.Content = new(types.LayerVersionContentOutput)
				decodeLayerVersionContentOutput(r, v.Content)
			}
		case "LayerArn":
			v.LayerArn = r.StringPtr()
		case "LayerVersionArn":
			v.LayerVersionArn = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "CreatedDate":
			v.CreatedDate = r.StringPtr()
		case "Version":
			v.Version = r.Int()
		case "CompatibleArchitectures":
			v.CompatibleArchitectures = decodeCompatibleArchitectures(r)
		case "CompatibleRuntimes":
			v.CompatibleRuntimes = decodeCompatibleRuntimes(r)
		case "LicenseInfo":
			v.LicenseInfo = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetLayerVersionPolicyOutput(r *cbor.Reader, v *GetLayerVersionPolicyOutput) {
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

func decodeOpGetPolicyOutput(r *cbor.Reader, v *GetPolicyOutput) {
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

func decodeOpGetProvisionedConcurrencyConfigOutput(r *cbor.Reader, v *GetProvisionedConcurrencyConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RequestedProvisionedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.RequestedProvisionedConcurrentExecutions = &x
			}
		case "AvailableProvisionedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.AvailableProvisionedConcurrentExecutions = &x
			}
		case "AllocatedProvisionedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.AllocatedProvisionedConcurrentExecutions = &x
			}
		case "Status":
			v.Status = types.ProvisionedConcurrencyStatusEnum(r.String())
		case "StatusReason":
			v.StatusReason = r.StringPtr()
		case "LastModified":
			v.LastModified = r.StringPtr()
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

func decodeOpGetRuntimeManagementConfigOutput(r *cbor.Reader, v *GetRuntimeManagementConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UpdateRuntimeOn":
			v.UpdateRuntimeOn = types.UpdateRuntimeOn(r.String())
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "RuntimeVersionArn":
			v.RuntimeVersionArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpInvokeOutput(r *cbor.Reader, v *InvokeOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StatusCode":
			v.StatusCode = int32(r.Int())
		case "FunctionError":
			v.FunctionError = r.StringPtr()
		case "LogResult":
			v.LogResult = r.StringPtr()
		case "Payload":
			v.Payload = r.Blob()
		case "ExecutedVersion":
			v.ExecutedVersion = r.StringPtr()
		case "DurableExecutionArn":
			v.DurableExecutionArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpInvokeAsyncOutput(r *cbor.Reader, v *InvokeAsyncOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = int32(r.Int())
		default:
			r.Skip()
		}
	}
}

func decodeOpInvokeWithResponseStreamOutput(r *cbor.Reader, v *InvokeWithResponseStreamOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StatusCode":
			v.StatusCode = int32(r.Int())
		case "ExecutedVersion":
			v.ExecutedVersion = r.StringPtr()
		case "ResponseStreamContentType":
			v.ResponseStreamContentType = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListAliasesOutput(r *cbor.Reader, v *ListAliasesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Aliases":
			v.Aliases = decodeAliasList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListCapacityProvidersOutput(r *cbor.Reader, v *ListCapacityProvidersOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CapacityProviders":
			v.CapacityProviders = decodeCapacityProvidersList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListCodeSigningConfigsOutput(r *cbor.Reader, v *ListCodeSigningConfigsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "CodeSigningConfigs":
			v.CodeSigningConfigs = decodeCodeSigningConfigList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListDurableExecutionsByFunctionOutput(r *cbor.Reader, v *ListDurableExecutionsByFunctionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DurableExecutions":
			v.DurableExecutions = decodeDurableExecutions(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListEventSourceMappingsOutput(r *cbor.Reader, v *ListEventSourceMappingsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "EventSourceMappings":
			v.EventSourceMappings = decodeEventSourceMappingsList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListFunctionEventInvokeConfigsOutput(r *cbor.Reader, v *ListFunctionEventInvokeConfigsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionEventInvokeConfigs":
			v.FunctionEventInvokeConfigs = decodeFunctionEventInvokeConfigList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListFunctionUrlConfigsOutput(r *cbor.Reader, v *ListFunctionUrlConfigsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionUrlConfigs":
			v.FunctionUrlConfigs = decodeFunctionUrlConfigList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListFunctionVersionsByCapacityProviderOutput(r *cbor.Reader, v *ListFunctionVersionsByCapacityProviderOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CapacityProviderArn":
			v.CapacityProviderArn = r.StringPtr()
		case "FunctionVersions":
			v.FunctionVersions = decodeFunctionVersionsByCapacityProviderList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListFunctionsOutput(r *cbor.Reader, v *ListFunctionsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Functions":
			v.Functions = decodeFunctionList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListFunctionsByCodeSigningConfigOutput(r *cbor.Reader, v *ListFunctionsByCodeSigningConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "FunctionArns":
			v.FunctionArns = decodeFunctionArnList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListLayerVersionsOutput(r *cbor.Reader, v *ListLayerVersionsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "LayerVersions":
			v.LayerVersions = decodeLayerVersionsList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListLayersOutput(r *cbor.Reader, v *ListLayersOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Layers":
			v.Layers = decodeLayersList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListProvisionedConcurrencyConfigsOutput(r *cbor.Reader, v *ListProvisionedConcurrencyConfigsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ProvisionedConcurrencyConfigs":
			v.ProvisionedConcurrencyConfigs = decodeProvisionedConcurrencyConfigList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListTagsOutput(r *cbor.Reader, v *ListTagsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Tags":
			v.Tags = decodeTags(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListVersionsByFunctionOutput(r *cbor.Reader, v *ListVersionsByFunctionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Versions":
			v.Versions = decodeFunctionList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpPauseDurableExecutionOutput(r *cbor.Reader, v *PauseDurableExecutionOutput) {
	r.Skip()
}

func decodeOpPublishLayerVersionOutput(r *cbor.Reader, v *PublishLayerVersionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Content":
			if !r.Null() {
				v.Content = new(types.LayerVersionContentOutput)
				decodeLayerVersionContentOutput(r, v.Content)
			}
		case "LayerArn":
			v.LayerArn = r.StringPtr()
		case "LayerVersionArn":
			v.LayerVersionArn = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "CreatedDate":
			v.CreatedDate = r.StringPtr()
		case "Version":
			v.Version = r.Int()
		case "CompatibleArchitectures":
			v.CompatibleArchitectures = decodeCompatibleArchitectures(r)
		case "CompatibleRuntimes":
			v.CompatibleRuntimes = decodeCompatibleRuntimes(r)
		case "LicenseInfo":
			v.LicenseInfo = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpPublishVersionOutput(r *cbor.Reader, v *PublishVersionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionName":
			v.FunctionName = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "Runtime":
			v.Runtime = types.Runtime(r.String())
		case "Role":
			v.Role = r.StringPtr()
		case "Handler":
			v.Handler = r.StringPtr()
		case "CodeSize":
			v.CodeSize = r.Int()
		case "Description":
			v.Description = r.StringPtr()
		case "Timeout":
			if !r.Null() {
				x := int32(r.Int())
				v.Timeout = &x
			}
		case "MemorySize":
			if !r.Null() {
				x := int32(r.Int())
				v.MemorySize = &x
			}
		case "LastModified":
			v.LastModified = r.StringPtr()
		case "CodeSha256":
			v.CodeSha256 = r.StringPtr()
		case "Version":
			v.Version = r.StringPtr()
		case "VpcConfig":
			if !r.Null() {
				v.VpcConfig = new(types.VpcConfigResponse)
				decodeVpcConfigResponse(r, v.VpcConfig)
			}
		case "DeadLetterConfig":
			if !r.Null() {
				v.DeadLetterConfig = new(types.DeadLetterConfig)
				decodeDeadLetterConfig(r, v.DeadLetterConfig)
			}
		case "Environment":
			if !r.Null() {
				v.Environment = new(types.EnvironmentResponse)
				decodeEnvironmentResponse(r, v.Environment)
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "TracingConfig":
			if !r.Null() {
				v.TracingConfig = new(types.TracingConfigResponse)
				decodeTracingConfigResponse(r, v.TracingConfig)
			}
		case "MasterArn":
			v.MasterArn = r.StringPtr()
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		case "Layers":
			v.Layers = decodeLayersReferenceList(r)
		case "State":
			v.State = types.State(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "StateReasonCode":
			v.StateReasonCode = types.StateReasonCode(r.String())
		case "LastUpdateStatus":
			v.LastUpdateStatus = types.LastUpdateStatus(r.String())
		case "LastUpdateStatusReason":
			v.LastUpdateStatusReason = r.StringPtr()
		case "LastUpdateStatusReasonCode":
			v.LastUpdateStatusReasonCode = types.LastUpdateStatusReasonCode(r.String())
		case "FileSystemConfigs":
			v.FileSystemConfigs = decodeFileSystemConfigList(r)
		case "SigningProfileVersionArn":
			v.SigningProfileVersionArn = r.StringPtr()
		case "SigningJobArn":
			v.SigningJobArn = r.StringPtr()
		case "PackageType":
			v.PackageType = types.PackageType(r.String())
		case "ImageConfigResponse":
			if !r.Null() {
				v.ImageConfigResponse = new(types.ImageConfigResponse)
				decodeImageConfigResponse(r, v.ImageConfigResponse)
			}
		case "Architectures":
			v.Architectures = decodeArchitecturesList(r)
		case "EphemeralStorage":
			if !r.Null() {
				v.EphemeralStorage = new(types.EphemeralStorage)
				decodeEphemeralStorage(r, v.EphemeralStorage)
			}
		case "SnapStart":
			if !r.Null() {
				v.SnapStart = new(types.SnapStartResponse)
				decodeSnapStartResponse(r, v.SnapStart)
			}
		case "RuntimeVersionConfig":
			if !r.Null() {
				v.RuntimeVersionConfig = new(types.RuntimeVersionConfig)
				decodeRuntimeVersionConfig(r, v.RuntimeVersionConfig)
			}
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.LoggingConfig)
				decodeLoggingConfig(r, v.LoggingConfig)
			}
		case "TenancyConfig":
			if !r.Null() {
				v.TenancyConfig = new(types.TenancyConfig)
				decodeTenancyConfig(r, v.TenancyConfig)
			}
		case "CapacityProviderConfig":
			if !r.Null() {
				v.CapacityProviderConfig = new(types.CapacityProviderConfig)
				decodeCapacityProviderConfig(r, v.CapacityProviderConfig)
			}
		case "ConfigSha256":
			v.ConfigSha256 = r.StringPtr()
		case "DurableConfig":
			if !r.Null() {
				v.DurableConfig = new(types.DurableConfig)
				decodeDurableConfig(r, v.DurableConfig)
			}
		case "RuntimeConfig":
			if !r.Null() {
				v.RuntimeConfig = new(types.FunctionRuntimeConfig)
				decodeFunctionRuntimeConfig(r, v.RuntimeConfig)
			}
		case "AcceleratorConfig":
			if !r.Null() {
				v.AcceleratorConfig = new(types.AcceleratorConfig)
				decodeAcceleratorConfig(r, v.AcceleratorConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpPutFunctionCodeSigningConfigOutput(r *cbor.Reader, v *PutFunctionCodeSigningConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CodeSigningConfigArn":
			v.CodeSigningConfigArn = r.StringPtr()
		case "FunctionName":
			v.FunctionName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpPutFunctionConcurrencyOutput(r *cbor.Reader, v *PutFunctionConcurrencyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReservedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.ReservedConcurrentExecutions = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpPutFunctionEventInvokeConfigOutput(r *cbor.Reader, v *PutFunctionEventInvokeConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "MaximumRetryAttempts":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRetryAttempts = &x
			}
		case "MaximumEventAgeInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumEventAgeInSeconds = &x
			}
		case "DestinationConfig":
			if !r.Null() {
				v.DestinationConfig = new(types.DestinationConfig)
				decodeDestinationConfig(r, v.DestinationConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpPutFunctionRecursionConfigOutput(r *cbor.Reader, v *PutFunctionRecursionConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RecursiveLoop":
			v.RecursiveLoop = types.RecursiveLoop(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpPutFunctionScalingConfigOutput(r *cbor.Reader, v *PutFunctionScalingConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionState":
			v.FunctionState = types.State(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpPutProvisionedConcurrencyConfigOutput(r *cbor.Reader, v *PutProvisionedConcurrencyConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RequestedProvisionedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.RequestedProvisionedConcurrentExecutions = &x
			}
		case "AllocatedProvisionedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.AllocatedProvisionedConcurrentExecutions = &x
			}
		case "AvailableProvisionedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.AvailableProvisionedConcurrentExecutions = &x
			}
		case "Status":
			v.Status = types.ProvisionedConcurrencyStatusEnum(r.String())
		case "StatusReason":
			v.StatusReason = r.StringPtr()
		case "LastModified":
			v.LastModified = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpPutResourcePolicyOutput(r *cbor.Reader, v *PutResourcePolicyOutput) {
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

func decodeOpPutRuntimeManagementConfigOutput(r *cbor.Reader, v *PutRuntimeManagementConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UpdateRuntimeOn":
			v.UpdateRuntimeOn = types.UpdateRuntimeOn(r.String())
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "RuntimeVersionArn":
			v.RuntimeVersionArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpRemoveLayerVersionPermissionOutput(r *cbor.Reader, v *RemoveLayerVersionPermissionOutput) {
	r.Skip()
}

func decodeOpRemovePermissionOutput(r *cbor.Reader, v *RemovePermissionOutput) {
	r.Skip()
}

func decodeOpResumeDurableExecutionOutput(r *cbor.Reader, v *ResumeDurableExecutionOutput) {
	r.Skip()
}

func decodeOpSendDurableExecutionCallbackFailureOutput(r *cbor.Reader, v *SendDurableExecutionCallbackFailureOutput) {
	r.Skip()
}

func decodeOpSendDurableExecutionCallbackHeartbeatOutput(r *cbor.Reader, v *SendDurableExecutionCallbackHeartbeatOutput) {
	r.Skip()
}

func decodeOpSendDurableExecutionCallbackSuccessOutput(r *cbor.Reader, v *SendDurableExecutionCallbackSuccessOutput) {
	r.Skip()
}

func decodeOpStopDurableExecutionOutput(r *cbor.Reader, v *StopDurableExecutionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StopTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StopTimestamp = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpTagResourceOutput(r *cbor.Reader, v *TagResourceOutput) {
	r.Skip()
}

func decodeOpUntagResourceOutput(r *cbor.Reader, v *UntagResourceOutput) {
	r.Skip()
}

func decodeOpUpdateAliasOutput(r *cbor.Reader, v *UpdateAliasOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AliasArn":
			v.AliasArn = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "FunctionVersion":
			v.FunctionVersion = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "RoutingConfig":
			if !r.Null() {
				v.RoutingConfig = new(types.AliasRoutingConfiguration)
				decodeAliasRoutingConfiguration(r, v.RoutingConfig)
			}
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateCapacityProviderOutput(r *cbor.Reader, v *UpdateCapacityProviderOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CapacityProvider":
			if !r.Null() {
				v.CapacityProvider = new(types.CapacityProvider)
				decodeCapacityProvider(r, v.CapacityProvider)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateCodeSigningConfigOutput(r *cbor.Reader, v *UpdateCodeSigningConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CodeSigningConfig":
			if !r.Null() {
				v.CodeSigningConfig = new(types.CodeSigningConfig)
				decodeCodeSigningConfig(r, v.CodeSigningConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateEventSourceMappingOutput(r *cbor.Reader, v *UpdateEventSourceMappingOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UUID":
			v.UUID = r.StringPtr()
		case "StartingPosition":
			v.StartingPosition = types.EventSourcePosition(r.String())
		case "StartingPositionTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StartingPositionTimestamp = &x
			}
		case "BatchSize":
			if !r.Null() {
				x := int32(r.Int())
				v.BatchSize = &x
			}
		case "MaximumBatchingWindowInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumBatchingWindowInSeconds = &x
			}
		case "ParallelizationFactor":
			if !r.Null() {
				x := int32(r.Int())
				v.ParallelizationFactor = &x
			}
		case "EventSourceArn":
			v.EventSourceArn = r.StringPtr()
		case "FilterCriteria":
			if !r.Null() {
				v.FilterCriteria = new(types.FilterCriteria)
				decodeFilterCriteria(r, v.FilterCriteria)
			}
		case "FilterCriteriaError":
			if !r.Null() {
				v.FilterCriteriaError = new(types.FilterCriteriaError)
				decodeFilterCriteriaError(r, v.FilterCriteriaError)
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "MetricsConfig":
			if !r.Null() {
				v.MetricsConfig = new(types.EventSourceMappingMetricsConfig)
				decodeEventSourceMappingMetricsConfig(r, v.MetricsConfig)
			}
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.EventSourceMappingLoggingConfig)
				decodeEventSourceMappingLoggingConfig(r, v.LoggingConfig)
			}
		case "ScalingConfig":
			if !r.Null() {
				v.ScalingConfig = new(types.ScalingConfig)
				decodeScalingConfig(r, v.ScalingConfig)
			}
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "LastProcessingResult":
			v.LastProcessingResult = r.StringPtr()
		case "State":
			v.State = r.StringPtr()
		case "StateTransitionReason":
			v.StateTransitionReason = r.StringPtr()
		case "DestinationConfig":
			if !r.Null() {
				v.DestinationConfig = new(types.DestinationConfig)
				decodeDestinationConfig(r, v.DestinationConfig)
			}
		case "Topics":
			v.Topics = decodeTopics(r)
		case "Queues":
			v.Queues = decodeQueues(r)
		case "SourceAccessConfigurations":
			v.SourceAccessConfigurations = decodeSourceAccessConfigurations(r)
		case "SelfManagedEventSource":
			if !r.Null() {
				v.SelfManagedEventSource = new(types.SelfManagedEventSource)
				decodeSelfManagedEventSource(r, v.SelfManagedEventSource)
			}
		case "MaximumRecordAgeInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRecordAgeInSeconds = &x
			}
		case "BisectBatchOnFunctionError":
			if !r.Null() {
				x := r.Bool()
				v.BisectBatchOnFunctionError = &x
			}
		case "MaximumRetryAttempts":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRetryAttempts = &x
			}
		case "TumblingWindowInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.TumblingWindowInSeconds = &x
			}
		case "FunctionResponseTypes":
			v.FunctionResponseTypes = decodeFunctionResponseTypeList(r)
		case "AmazonManagedKafkaEventSourceConfig":
			if !r.Null() {
				v.AmazonManagedKafkaEventSourceConfig = new(types.AmazonManagedKafkaEventSourceConfig)
				decodeAmazonManagedKafkaEventSourceConfig(r, v.AmazonManagedKafkaEventSourceConfig)
			}
		case "SelfManagedKafkaEventSourceConfig":
			if !r.Null() {
				v.SelfManagedKafkaEventSourceConfig = new(types.SelfManagedKafkaEventSourceConfig)
				decodeSelfManagedKafkaEventSourceConfig(r, v.SelfManagedKafkaEventSourceConfig)
			}
		case "DocumentDBEventSourceConfig":
			if !r.Null() {
				v.DocumentDBEventSourceConfig = new(types.DocumentDBEventSourceConfig)
				decodeDocumentDBEventSourceConfig(r, v.DocumentDBEventSourceConfig)
			}
		case "EventSourceMappingArn":
			v.EventSourceMappingArn = r.StringPtr()
		case "ProvisionedPollerConfig":
			if !r.Null() {
				v.ProvisionedPollerConfig = new(types.ProvisionedPollerConfig)
				decodeProvisionedPollerConfig(r, v.ProvisionedPollerConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateFunctionCodeOutput(r *cbor.Reader, v *UpdateFunctionCodeOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionName":
			v.FunctionName = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "Runtime":
			v.Runtime = types.Runtime(r.String())
		case "Role":
			v.Role = r.StringPtr()
		case "Handler":
			v.Handler = r.StringPtr()
		case "CodeSize":
			v.CodeSize = r.Int()
		case "Description":
			v.Description = r.StringPtr()
		case "Timeout":
			if !r.Null() {
				x := int32(r.Int())
				v.Timeout = &x
			}
		case "MemorySize":
			if !r.Null() {
				x := int32(r.Int())
				v.MemorySize = &x
			}
		case "LastModified":
			v.LastModified = r.StringPtr()
		case "CodeSha256":
			v.CodeSha256 = r.StringPtr()
		case "Version":
			v.Version = r.StringPtr()
		case "VpcConfig":
			if !r.Null() {
				v.VpcConfig = new(types.VpcConfigResponse)
				decodeVpcConfigResponse(r, v.VpcConfig)
			}
		case "DeadLetterConfig":
			if !r.Null() {
				v.DeadLetterConfig = new(types.DeadLetterConfig)
				decodeDeadLetterConfig(r, v.DeadLetterConfig)
			}
		case "Environment":
			if !r.Null() {
				v.Environment = new(types.EnvironmentResponse)
				decodeEnvironmentResponse(r, v.Environment)
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "TracingConfig":
			if !r.Null() {
				v.TracingConfig = new(types.TracingConfigResponse)
				decodeTracingConfigResponse(r, v.TracingConfig)
			}
		case "MasterArn":
			v.MasterArn = r.StringPtr()
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		case "Layers":
			v.Layers = decodeLayersReferenceList(r)
		case "State":
			v.State = types.State(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "StateReasonCode":
			v.StateReasonCode = types.StateReasonCode(r.String())
		case "LastUpdateStatus":
			v.LastUpdateStatus = types.LastUpdateStatus(r.String())
		case "LastUpdateStatusReason":
			v.LastUpdateStatusReason = r.StringPtr()
		case "LastUpdateStatusReasonCode":
			v.LastUpdateStatusReasonCode = types.LastUpdateStatusReasonCode(r.String())
		case "FileSystemConfigs":
			v.FileSystemConfigs = decodeFileSystemConfigList(r)
		case "SigningProfileVersionArn":
			v.SigningProfileVersionArn = r.StringPtr()
		case "SigningJobArn":
			v.SigningJobArn = r.StringPtr()
		case "PackageType":
			v.PackageType = types.PackageType(r.String())
		case "ImageConfigResponse":
			if !r.Null() {
				v.ImageConfigResponse = new(types.ImageConfigResponse)
				decodeImageConfigResponse(r, v.ImageConfigResponse)
			}
		case "Architectures":
			v.Architectures = decodeArchitecturesList(r)
		case "EphemeralStorage":
			if !r.Null() {
				v.EphemeralStorage = new(types.EphemeralStorage)
				decodeEphemeralStorage(r, v.EphemeralStorage)
			}
		case "SnapStart":
			if !r.Null() {
				v.SnapStart = new(types.SnapStartResponse)
				decodeSnapStartResponse(r, v.SnapStart)
			}
		case "RuntimeVersionConfig":
			if !r.Null() {
				v.RuntimeVersionConfig = new(types.RuntimeVersionConfig)
				decodeRuntimeVersionConfig(r, v.RuntimeVersionConfig)
			}
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.LoggingConfig)
				decodeLoggingConfig(r, v.LoggingConfig)
			}
		case "TenancyConfig":
			if !r.Null() {
				v.TenancyConfig = new(types.TenancyConfig)
				decodeTenancyConfig(r, v.TenancyConfig)
			}
		case "CapacityProviderConfig":
			if !r.Null() {
				v.CapacityProviderConfig = new(types.CapacityProviderConfig)
				decodeCapacityProviderConfig(r, v.CapacityProviderConfig)
			}
		case "ConfigSha256":
			v.ConfigSha256 = r.StringPtr()
		case "DurableConfig":
			if !r.Null() {
				v.DurableConfig = new(types.DurableConfig)
				decodeDurableConfig(r, v.DurableConfig)
			}
		case "RuntimeConfig":
			if !r.Null() {
				v.RuntimeConfig = new(types.FunctionRuntimeConfig)
				decodeFunctionRuntimeConfig(r, v.RuntimeConfig)
			}
		case "AcceleratorConfig":
			if !r.Null() {
				v.AcceleratorConfig = new(types.AcceleratorConfig)
				decodeAcceleratorConfig(r, v.AcceleratorConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateFunctionConfigurationOutput(r *cbor.Reader, v *UpdateFunctionConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionName":
			v.FunctionName = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "Runtime":
			v.Runtime = types.Runtime(r.String())
		case "Role":
			v.Role = r.StringPtr()
		case "Handler":
			v.Handler = r.StringPtr()
		case "CodeSize":
			v.CodeSize = r.Int()
		case "Description":
			v.Description = r.StringPtr()
		case "Timeout":
			if !r.Null() {
				x := int32(r.Int())
				v.Timeout = &x
			}
		case "MemorySize":
			if !r.Null() {
				x := int32(r.Int())
				v.MemorySize = &x
			}
		case "LastModified":
			v.LastModified = r.StringPtr()
		case "CodeSha256":
			v.CodeSha256 = r.StringPtr()
		case "Version":
			v.Version = r.StringPtr()
		case "VpcConfig":
			if !r.Null() {
				v.VpcConfig = new(types.VpcConfigResponse)
				decodeVpcConfigResponse(r, v.VpcConfig)
			}
		case "DeadLetterConfig":
			if !r.Null() {
				v.DeadLetterConfig = new(types.DeadLetterConfig)
				decodeDeadLetterConfig(r, v.DeadLetterConfig)
			}
		case "Environment":
			if !r.Null() {
				v.Environment = new(types.EnvironmentResponse)
				decodeEnvironmentResponse(r, v.Environment)
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "TracingConfig":
			if !r.Null() {
				v.TracingConfig = new(types.TracingConfigResponse)
				decodeTracingConfigResponse(r, v.TracingConfig)
			}
		case "MasterArn":
			v.MasterArn = r.StringPtr()
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		case "Layers":
			v.Layers = decodeLayersReferenceList(r)
		case "State":
			v.State = types.State(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "StateReasonCode":
			v.StateReasonCode = types.StateReasonCode(r.String())
		case "LastUpdateStatus":
			v.LastUpdateStatus = types.LastUpdateStatus(r.String())
		case "LastUpdateStatusReason":
			v.LastUpdateStatusReason = r.StringPtr()
		case "LastUpdateStatusReasonCode":
			v.LastUpdateStatusReasonCode = types.LastUpdateStatusReasonCode(r.String())
		case "FileSystemConfigs":
			v.FileSystemConfigs = decodeFileSystemConfigList(r)
		case "SigningProfileVersionArn":
			v.SigningProfileVersionArn = r.StringPtr()
		case "SigningJobArn":
			v.SigningJobArn = r.StringPtr()
		case "PackageType":
			v.PackageType = types.PackageType(r.String())
		case "ImageConfigResponse":
			if !r.Null() {
				v.ImageConfigResponse = new(types.ImageConfigResponse)
				decodeImageConfigResponse(r, v.ImageConfigResponse)
			}
		case "Architectures":
			v.Architectures = decodeArchitecturesList(r)
		case "EphemeralStorage":
			if !r.Null() {
				v.EphemeralStorage = new(types.EphemeralStorage)
				decodeEphemeralStorage(r, v.EphemeralStorage)
			}
		case "SnapStart":
			if !r.Null() {
				v.SnapStart = new(types.SnapStartResponse)
				decodeSnapStartResponse(r, v.SnapStart)
			}
		case "RuntimeVersionConfig":
			if !r.Null() {
				v.RuntimeVersionConfig = new(types.RuntimeVersionConfig)
				decodeRuntimeVersionConfig(r, v.RuntimeVersionConfig)
			}
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.LoggingConfig)
				decodeLoggingConfig(r, v.LoggingConfig)
			}
		case "TenancyConfig":
			if !r.Null() {
				v.TenancyConfig = new(types.TenancyConfig)
				decodeTenancyConfig(r, v.TenancyConfig)
			}
		case "CapacityProviderConfig":
			if !r.Null() {
				v.CapacityProviderConfig = new(types.CapacityProviderConfig)
				decodeCapacityProviderConfig(r, v.CapacityProviderConfig)
			}
		case "ConfigSha256":
			v.ConfigSha256 = r.StringPtr()
		case "DurableConfig":
			if !r.Null() {
				v.DurableConfig = new(types.DurableConfig)
				decodeDurableConfig(r, v.DurableConfig)
			}
		case "RuntimeConfig":
			if !r.Null() {
				v.RuntimeConfig = new(types.FunctionRuntimeConfig)
				decodeFunctionRuntimeConfig(r, v.RuntimeConfig)
			}
		case "AcceleratorConfig":
			if !r.Null() {
				v.AcceleratorConfig = new(types.AcceleratorConfig)
				decodeAcceleratorConfig(r, v.AcceleratorConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateFunctionEventInvokeConfigOutput(r *cbor.Reader, v *UpdateFunctionEventInvokeConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "MaximumRetryAttempts":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRetryAttempts = &x
			}
		case "MaximumEventAgeInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumEventAgeInSeconds = &x
			}
		case "DestinationConfig":
			if !r.Null() {
				v.DestinationConfig = new(types.DestinationConfig)
				decodeDestinationConfig(r, v.DestinationConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateFunctionUrlConfigOutput(r *cbor.Reader, v *UpdateFunctionUrlConfigOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionUrl":
			v.FunctionUrl = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "AuthType":
			v.AuthType = types.FunctionUrlAuthType(r.String())
		case "Cors":
			if !r.Null() {
				v.Cors = new(types.Cors)
				decodeCors(r, v.Cors)
			}
		case "CreationTime":
			v.CreationTime = r.StringPtr()
		case "LastModifiedTime":
			v.LastModifiedTime = r.StringPtr()
		case "InvokeMode":
			v.InvokeMode = types.InvokeMode(r.String())
		default:
			r.Skip()
		}
	}
}

// modelled makes an error of the model.
func modelled(shape, code, message string, r *cbor.Reader) error {
	switch shape {
	case "AliasLimitExceededException":
		v := new(types.AliasLimitExceededException)
		if !r.Empty() {
			decodeAliasLimitExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "AliasLimitExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CallbackTimeoutException":
		v := new(types.CallbackTimeoutException)
		if !r.Empty() {
			decodeCallbackTimeoutException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CallbackTimeoutException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CapacityProviderLimitExceededException":
		v := new(types.CapacityProviderLimitExceededException)
		if !r.Empty() {
			decodeCapacityProviderLimitExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CapacityProviderLimitExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CodeArtifactUserDeletedException":
		v := new(types.CodeArtifactUserDeletedException)
		if !r.Empty() {
			decodeCodeArtifactUserDeletedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CodeArtifactUserDeletedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CodeArtifactUserFailedException":
		v := new(types.CodeArtifactUserFailedException)
		if !r.Empty() {
			decodeCodeArtifactUserFailedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CodeArtifactUserFailedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CodeArtifactUserPendingException":
		v := new(types.CodeArtifactUserPendingException)
		if !r.Empty() {
			decodeCodeArtifactUserPendingException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CodeArtifactUserPendingException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CodeSigningConfigNotFoundException":
		v := new(types.CodeSigningConfigNotFoundException)
		if !r.Empty() {
			decodeCodeSigningConfigNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CodeSigningConfigNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CodeStorageExceededException":
		v := new(types.CodeStorageExceededException)
		if !r.Empty() {
			decodeCodeStorageExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CodeStorageExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CodeVerificationFailedException":
		v := new(types.CodeVerificationFailedException)
		if !r.Empty() {
			decodeCodeVerificationFailedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CodeVerificationFailedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "DurableExecutionAlreadyStartedException":
		v := new(types.DurableExecutionAlreadyStartedException)
		if !r.Empty() {
			decodeDurableExecutionAlreadyStartedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "DurableExecutionAlreadyStartedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "EC2AccessDeniedException":
		v := new(types.EC2AccessDeniedException)
		if !r.Empty() {
			decodeEC2AccessDeniedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "EC2AccessDeniedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "EC2ThrottledException":
		v := new(types.EC2ThrottledException)
		if !r.Empty() {
			decodeEC2ThrottledException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "EC2ThrottledException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "EC2UnexpectedException":
		v := new(types.EC2UnexpectedException)
		if !r.Empty() {
			decodeEC2UnexpectedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "EC2UnexpectedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "EFSIOException":
		v := new(types.EFSIOException)
		if !r.Empty() {
			decodeEFSIOException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "EFSIOException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "EFSMountConnectivityException":
		v := new(types.EFSMountConnectivityException)
		if !r.Empty() {
			decodeEFSMountConnectivityException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "EFSMountConnectivityException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "EFSMountFailureException":
		v := new(types.EFSMountFailureException)
		if !r.Empty() {
			decodeEFSMountFailureException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "EFSMountFailureException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "EFSMountTimeoutException":
		v := new(types.EFSMountTimeoutException)
		if !r.Empty() {
			decodeEFSMountTimeoutException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "EFSMountTimeoutException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ENILimitReachedException":
		v := new(types.ENILimitReachedException)
		if !r.Empty() {
			decodeENILimitReachedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ENILimitReachedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ENINotReadyException":
		v := new(types.ENINotReadyException)
		if !r.Empty() {
			decodeENINotReadyException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ENINotReadyException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "FunctionVersionsPerCapacityProviderLimitExceededException":
		v := new(types.FunctionVersionsPerCapacityProviderLimitExceededException)
		if !r.Empty() {
			decodeFunctionVersionsPerCapacityProviderLimitExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "FunctionVersionsPerCapacityProviderLimitExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidCodeSignatureException":
		v := new(types.InvalidCodeSignatureException)
		if !r.Empty() {
			decodeInvalidCodeSignatureException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidCodeSignatureException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidParameterValueException":
		v := new(types.InvalidParameterValueException)
		if !r.Empty() {
			decodeInvalidParameterValueException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidParameterValueException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidRequestContentException":
		v := new(types.InvalidRequestContentException)
		if !r.Empty() {
			decodeInvalidRequestContentException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidRequestContentException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidRuntimeException":
		v := new(types.InvalidRuntimeException)
		if !r.Empty() {
			decodeInvalidRuntimeException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidRuntimeException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidSecurityGroupIDException":
		v := new(types.InvalidSecurityGroupIDException)
		if !r.Empty() {
			decodeInvalidSecurityGroupIDException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidSecurityGroupIDException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidSubnetIDException":
		v := new(types.InvalidSubnetIDException)
		if !r.Empty() {
			decodeInvalidSubnetIDException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidSubnetIDException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidZipFileException":
		v := new(types.InvalidZipFileException)
		if !r.Empty() {
			decodeInvalidZipFileException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidZipFileException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSAccessDeniedException":
		v := new(types.KMSAccessDeniedException)
		if !r.Empty() {
			decodeKMSAccessDeniedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSAccessDeniedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSDisabledException":
		v := new(types.KMSDisabledException)
		if !r.Empty() {
			decodeKMSDisabledException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSDisabledException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSInvalidStateException":
		v := new(types.KMSInvalidStateException)
		if !r.Empty() {
			decodeKMSInvalidStateException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSInvalidStateException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSNotFoundException":
		v := new(types.KMSNotFoundException)
		if !r.Empty() {
			decodeKMSNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ModeNotSupportedException":
		v := new(types.ModeNotSupportedException)
		if !r.Empty() {
			decodeModeNotSupportedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ModeNotSupportedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "NoPublishedVersionException":
		v := new(types.NoPublishedVersionException)
		if !r.Empty() {
			decodeNoPublishedVersionException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "NoPublishedVersionException" {
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
	case "PreconditionFailedException":
		v := new(types.PreconditionFailedException)
		if !r.Empty() {
			decodePreconditionFailedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "PreconditionFailedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ProvisionedConcurrencyConfigNotFoundException":
		v := new(types.ProvisionedConcurrencyConfigNotFoundException)
		if !r.Empty() {
			decodeProvisionedConcurrencyConfigNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ProvisionedConcurrencyConfigNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "PublicPolicyException":
		v := new(types.PublicPolicyException)
		if !r.Empty() {
			decodePublicPolicyException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "PublicPolicyException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "RecursiveInvocationException":
		v := new(types.RecursiveInvocationException)
		if !r.Empty() {
			decodeRecursiveInvocationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "RecursiveInvocationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "RequestTooLargeException":
		v := new(types.RequestTooLargeException)
		if !r.Empty() {
			decodeRequestTooLargeException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "RequestTooLargeException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ResourceConflictException":
		v := new(types.ResourceConflictException)
		if !r.Empty() {
			decodeResourceConflictException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ResourceConflictException" {
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
	case "ResourceNotReadyException":
		v := new(types.ResourceNotReadyException)
		if !r.Empty() {
			decodeResourceNotReadyException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ResourceNotReadyException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "RuntimeAliasDeletedException":
		v := new(types.RuntimeAliasDeletedException)
		if !r.Empty() {
			decodeRuntimeAliasDeletedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "RuntimeAliasDeletedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "RuntimeVersionDeletedException":
		v := new(types.RuntimeVersionDeletedException)
		if !r.Empty() {
			decodeRuntimeVersionDeletedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "RuntimeVersionDeletedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "S3FilesMountConnectivityException":
		v := new(types.S3FilesMountConnectivityException)
		if !r.Empty() {
			decodeS3FilesMountConnectivityException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "S3FilesMountConnectivityException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "S3FilesMountFailureException":
		v := new(types.S3FilesMountFailureException)
		if !r.Empty() {
			decodeS3FilesMountFailureException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "S3FilesMountFailureException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "S3FilesMountTimeoutException":
		v := new(types.S3FilesMountTimeoutException)
		if !r.Empty() {
			decodeS3FilesMountTimeoutException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "S3FilesMountTimeoutException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "SerializedRequestEntityTooLargeException":
		v := new(types.SerializedRequestEntityTooLargeException)
		if !r.Empty() {
			decodeSerializedRequestEntityTooLargeException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "SerializedRequestEntityTooLargeException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ServiceException":
		v := new(types.ServiceException)
		if !r.Empty() {
			decodeServiceException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ServiceException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ServiceQuotaExceededException":
		v := new(types.ServiceQuotaExceededException)
		if !r.Empty() {
			decodeServiceQuotaExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ServiceQuotaExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "SnapStartException":
		v := new(types.SnapStartException)
		if !r.Empty() {
			decodeSnapStartException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "SnapStartException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "SnapStartNotReadyException":
		v := new(types.SnapStartNotReadyException)
		if !r.Empty() {
			decodeSnapStartNotReadyException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "SnapStartNotReadyException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "SnapStartRegenerationFailureException":
		v := new(types.SnapStartRegenerationFailureException)
		if !r.Empty() {
			decodeSnapStartRegenerationFailureException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "SnapStartRegenerationFailureException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "SnapStartTimeoutException":
		v := new(types.SnapStartTimeoutException)
		if !r.Empty() {
			decodeSnapStartTimeoutException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "SnapStartTimeoutException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "SubnetIPAddressLimitReachedException":
		v := new(types.SubnetIPAddressLimitReachedException)
		if !r.Empty() {
			decodeSubnetIPAddressLimitReachedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "SubnetIPAddressLimitReachedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "TooManyRequestsException":
		v := new(types.TooManyRequestsException)
		if !r.Empty() {
			decodeTooManyRequestsException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "TooManyRequestsException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "UnsupportedMediaTypeException":
		v := new(types.UnsupportedMediaTypeException)
		if !r.Empty() {
			decodeUnsupportedMediaTypeException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "UnsupportedMediaTypeException" {
			v.ErrorCodeOverride = &code
		}
		return v
	}
	return nil
}

func decodeInvokeWithResponseStreamResponseEvent(r *cbor.Reader) (v types.InvokeWithResponseStreamResponseEvent) {
	for n := r.Map(); r.More(&n); {
		switch k := r.KeyString(); k {
		case "PayloadChunk":
			if r.Null() {
				continue
			}
			m := new(types.InvokeWithResponseStreamResponseEventMemberPayloadChunk)
			decodeInvokeResponseStreamUpdate(r, &m.Value)
			v = m
		case "InvokeComplete":
			if r.Null() {
				continue
			}
			m := new(types.InvokeWithResponseStreamResponseEventMemberInvokeComplete)
			decodeInvokeWithResponseStreamCompleteEvent(r, &m.Value)
			v = m
		default:
			v = &types.UnknownUnionMember{Tag: runtime.EventName(r)}
		}
	}
	return v
}

func decodeCheckpointUpdatedExecutionState(r *cbor.Reader, v *types.CheckpointUpdatedExecutionState) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Operations":
			v.Operations = decodeOperations(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAliasRoutingConfiguration(r *cbor.Reader, v *types.AliasRoutingConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AdditionalVersionWeights":
			v.AdditionalVersionWeights = decodeAdditionalVersionWeights(r)
		default:
			r.Skip()
		}
	}
}

func decodeCapacityProvider(r *cbor.Reader, v *types.CapacityProvider) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CapacityProviderArn":
			v.CapacityProviderArn = r.StringPtr()
		case "State":
			v.State = types.CapacityProviderState(r.String())
		case "VpcConfig":
			if !r.Null() {
				v.VpcConfig = new(types.CapacityProviderVpcConfig)
				decodeCapacityProviderVpcConfig(r, v.VpcConfig)
			}
		case "PermissionsConfig":
			if !r.Null() {
				v.PermissionsConfig = new(types.CapacityProviderPermissionsConfig)
				decodeCapacityProviderPermissionsConfig(r, v.PermissionsConfig)
			}
		case "InstanceRequirements":
			if !r.Null() {
				v.InstanceRequirements = new(types.InstanceRequirements)
				decodeInstanceRequirements(r, v.InstanceRequirements)
			}
		case "CapacityProviderScalingConfig":
			if !r.Null() {
				v.CapacityProviderScalingConfig = new(types.CapacityProviderScalingConfig)
				decodeCapacityProviderScalingConfig(r, v.CapacityProviderScalingConfig)
			}
		case "KmsKeyArn":
			v.KmsKeyArn = r.StringPtr()
		case "LastModified":
			v.LastModified = r.StringPtr()
		case "PropagateTags":
			if !r.Null() {
				v.PropagateTags = new(types.PropagateTags)
				decodePropagateTags(r, v.PropagateTags)
			}
		case "TelemetryConfig":
			if !r.Null() {
				v.TelemetryConfig = new(types.CapacityProviderTelemetryConfig)
				decodeCapacityProviderTelemetryConfig(r, v.TelemetryConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeCodeSigningConfig(r *cbor.Reader, v *types.CodeSigningConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CodeSigningConfigId":
			v.CodeSigningConfigId = r.StringPtr()
		case "CodeSigningConfigArn":
			v.CodeSigningConfigArn = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "AllowedPublishers":
			if !r.Null() {
				v.AllowedPublishers = new(types.AllowedPublishers)
				decodeAllowedPublishers(r, v.AllowedPublishers)
			}
		case "CodeSigningPolicies":
			if !r.Null() {
				v.CodeSigningPolicies = new(types.CodeSigningPolicies)
				decodeCodeSigningPolicies(r, v.CodeSigningPolicies)
			}
		case "LastModified":
			v.LastModified = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeFilterCriteria(r *cbor.Reader, v *types.FilterCriteria) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Filters":
			v.Filters = decodeFilterList(r)
		default:
			r.Skip()
		}
	}
}

func decodeFilterCriteriaError(r *cbor.Reader, v *types.FilterCriteriaError) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEventSourceMappingMetricsConfig(r *cbor.Reader, v *types.EventSourceMappingMetricsConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Metrics":
			v.Metrics = decodeEventSourceMappingMetricList(r)
		default:
			r.Skip()
		}
	}
}

func decodeEventSourceMappingLoggingConfig(r *cbor.Reader, v *types.EventSourceMappingLoggingConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SystemLogLevel":
			v.SystemLogLevel = types.EventSourceMappingSystemLogLevel(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeScalingConfig(r *cbor.Reader, v *types.ScalingConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MaximumConcurrency":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumConcurrency = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeDestinationConfig(r *cbor.Reader, v *types.DestinationConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "OnSuccess":
			if !r.Null() {
				v.OnSuccess = new(types.OnSuccess)
				decodeOnSuccess(r, v.OnSuccess)
			}
		case "OnFailure":
			if !r.Null() {
				v.OnFailure = new(types.OnFailure)
				decodeOnFailure(r, v.OnFailure)
			}
		default:
			r.Skip()
		}
	}
}

func decodeTopics(r *cbor.Reader) []string {
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

func decodeQueues(r *cbor.Reader) []string {
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

func decodeSourceAccessConfigurations(r *cbor.Reader) []types.SourceAccessConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.SourceAccessConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.SourceAccessConfiguration{})
		decodeSourceAccessConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeSelfManagedEventSource(r *cbor.Reader, v *types.SelfManagedEventSource) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Endpoints":
			v.Endpoints = decodeEndpoints(r)
		default:
			r.Skip()
		}
	}
}

func decodeFunctionResponseTypeList(r *cbor.Reader) []types.FunctionResponseType {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.FunctionResponseType, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.FunctionResponseType(r.String()))
	}
	return v
}

func decodeAmazonManagedKafkaEventSourceConfig(r *cbor.Reader, v *types.AmazonManagedKafkaEventSourceConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConsumerGroupId":
			v.ConsumerGroupId = r.StringPtr()
		case "SchemaRegistryConfig":
			if !r.Null() {
				v.SchemaRegistryConfig = new(types.KafkaSchemaRegistryConfig)
				decodeKafkaSchemaRegistryConfig(r, v.SchemaRegistryConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeSelfManagedKafkaEventSourceConfig(r *cbor.Reader, v *types.SelfManagedKafkaEventSourceConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConsumerGroupId":
			v.ConsumerGroupId = r.StringPtr()
		case "SchemaRegistryConfig":
			if !r.Null() {
				v.SchemaRegistryConfig = new(types.KafkaSchemaRegistryConfig)
				decodeKafkaSchemaRegistryConfig(r, v.SchemaRegistryConfig)
			}
		case "ConsumptionMode":
			v.ConsumptionMode = types.KafkaEventSourceMappingConsumptionMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeDocumentDBEventSourceConfig(r *cbor.Reader, v *types.DocumentDBEventSourceConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DatabaseName":
			v.DatabaseName = r.StringPtr()
		case "CollectionName":
			v.CollectionName = r.StringPtr()
		case "FullDocument":
			v.FullDocument = types.FullDocument(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeProvisionedPollerConfig(r *cbor.Reader, v *types.ProvisionedPollerConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MinimumPollers":
			if !r.Null() {
				x := int32(r.Int())
				v.MinimumPollers = &x
			}
		case "MaximumPollers":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumPollers = &x
			}
		case "PollerGroupName":
			v.PollerGroupName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeVpcConfigResponse(r *cbor.Reader, v *types.VpcConfigResponse) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SubnetIds":
			v.SubnetIds = decodeSubnetIds(r)
		case "SecurityGroupIds":
			v.SecurityGroupIds = decodeSecurityGroupIds(r)
		case "VpcId":
			v.VpcId = r.StringPtr()
		case "Ipv6AllowedForDualStack":
			if !r.Null() {
				x := r.Bool()
				v.Ipv6AllowedForDualStack = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeDeadLetterConfig(r *cbor.Reader, v *types.DeadLetterConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TargetArn":
			v.TargetArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEnvironmentResponse(r *cbor.Reader, v *types.EnvironmentResponse) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Variables":
			v.Variables = decodeEnvironmentVariables(r)
		case "Error":
			if !r.Null() {
				v.Error = new(types.EnvironmentError)
				decodeEnvironmentError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeTracingConfigResponse(r *cbor.Reader, v *types.TracingConfigResponse) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Mode":
			v.Mode = types.TracingMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeLayersReferenceList(r *cbor.Reader) []types.Layer {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Layer, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Layer{})
		decodeLayer(r, &v[len(v)-1])
	}
	return v
}

func decodeFileSystemConfigList(r *cbor.Reader) []types.FileSystemConfig {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.FileSystemConfig, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.FileSystemConfig{})
		decodeFileSystemConfig(r, &v[len(v)-1])
	}
	return v
}

func decodeImageConfigResponse(r *cbor.Reader, v *types.ImageConfigResponse) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ImageConfig":
			if !r.Null() {
				v.ImageConfig = new(types.ImageConfig)
				decodeImageConfig(r, v.ImageConfig)
			}
		case "Error":
			if !r.Null() {
				v.Error = new(types.ImageConfigError)
				decodeImageConfigError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeArchitecturesList(r *cbor.Reader) []types.Architecture {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Architecture, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Architecture(r.String()))
	}
	return v
}

func decodeEphemeralStorage(r *cbor.Reader, v *types.EphemeralStorage) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Size":
			if !r.Null() {
				x := int32(r.Int())
				v.Size = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeSnapStartResponse(r *cbor.Reader, v *types.SnapStartResponse) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ApplyOn":
			v.ApplyOn = types.SnapStartApplyOn(r.String())
		case "OptimizationStatus":
			v.OptimizationStatus = types.SnapStartOptimizationStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeRuntimeVersionConfig(r *cbor.Reader, v *types.RuntimeVersionConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RuntimeVersionArn":
			v.RuntimeVersionArn = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.RuntimeVersionError)
				decodeRuntimeVersionError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeLoggingConfig(r *cbor.Reader, v *types.LoggingConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LogFormat":
			v.LogFormat = types.LogFormat(r.String())
		case "ApplicationLogLevel":
			v.ApplicationLogLevel = types.ApplicationLogLevel(r.String())
		case "SystemLogLevel":
			v.SystemLogLevel = types.SystemLogLevel(r.String())
		case "LogGroup":
			v.LogGroup = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTenancyConfig(r *cbor.Reader, v *types.TenancyConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TenantIsolationMode":
			v.TenantIsolationMode = types.TenantIsolationMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeCapacityProviderConfig(r *cbor.Reader, v *types.CapacityProviderConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LambdaManagedInstancesCapacityProviderConfig":
			if !r.Null() {
				v.LambdaManagedInstancesCapacityProviderConfig = new(types.LambdaManagedInstancesCapacityProviderConfig)
				decodeLambdaManagedInstancesCapacityProviderConfig(r, v.LambdaManagedInstancesCapacityProviderConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeDurableConfig(r *cbor.Reader, v *types.DurableConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "RetentionPeriodInDays":
			if !r.Null() {
				x := int32(r.Int())
				v.RetentionPeriodInDays = &x
			}
		case "ExecutionTimeout":
			if !r.Null() {
				x := int32(r.Int())
				v.ExecutionTimeout = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeFunctionRuntimeConfig(r *cbor.Reader, v *types.FunctionRuntimeConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RuntimeArn":
			v.RuntimeArn = r.StringPtr()
		case "RuntimeAlias":
			v.RuntimeAlias = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAcceleratorConfig(r *cbor.Reader, v *types.AcceleratorConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AcceleratorMemorySize":
			if !r.Null() {
				x := int32(r.Int())
				v.AcceleratorMemorySize = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeCors(r *cbor.Reader, v *types.Cors) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AllowCredentials":
			if !r.Null() {
				x := r.Bool()
				v.AllowCredentials = &x
			}
		case "AllowHeaders":
			v.AllowHeaders = decodeHeadersList(r)
		case "AllowMethods":
			v.AllowMethods = decodeAllowMethodsList(r)
		case "AllowOrigins":
			v.AllowOrigins = decodeAllowOriginsList(r)
		case "ExposeHeaders":
			v.ExposeHeaders = decodeHeadersList(r)
		case "MaxAge":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxAge = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeAccountLimit(r *cbor.Reader, v *types.AccountLimit) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TotalCodeSize":
			v.TotalCodeSize = r.Int()
		case "CodeSizeUnzipped":
			v.CodeSizeUnzipped = r.Int()
		case "CodeSizeZipped":
			v.CodeSizeZipped = r.Int()
		case "ConcurrentExecutions":
			v.ConcurrentExecutions = int32(r.Int())
		case "UnreservedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.UnreservedConcurrentExecutions = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeAccountUsage(r *cbor.Reader, v *types.AccountUsage) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TotalCodeSize":
			v.TotalCodeSize = r.Int()
		case "FunctionCount":
			v.FunctionCount = r.Int()
		default:
			r.Skip()
		}
	}
}

func decodeErrorObject(r *cbor.Reader, v *types.ErrorObject) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		case "ErrorType":
			v.ErrorType = r.StringPtr()
		case "ErrorData":
			v.ErrorData = r.StringPtr()
		case "StackTrace":
			v.StackTrace = decodeStackTraceEntries(r)
		default:
			r.Skip()
		}
	}
}

func decodeTraceHeader(r *cbor.Reader, v *types.TraceHeader) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "XAmznTraceId":
			v.XAmznTraceId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePauseDetails(r *cbor.Reader, v *types.PauseDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PauseRequestTimestamp":
			if !r.Null() {
				x := r.Time()
				v.PauseRequestTimestamp = &x
			}
		case "Reason":
			v.Reason = r.StringPtr()
		case "ExecutionTimeoutPaused":
			if !r.Null() {
				x := r.Bool()
				v.ExecutionTimeoutPaused = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeEvents(r *cbor.Reader) []types.Event {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Event, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Event{})
		decodeEvent(r, &v[len(v)-1])
	}
	return v
}

func decodeOperations(r *cbor.Reader) []types.Operation {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Operation, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Operation{})
		decodeOperation(r, &v[len(v)-1])
	}
	return v
}

func decodeFunctionConfiguration(r *cbor.Reader, v *types.FunctionConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionName":
			v.FunctionName = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "Runtime":
			v.Runtime = types.Runtime(r.String())
		case "Role":
			v.Role = r.StringPtr()
		case "Handler":
			v.Handler = r.StringPtr()
		case "CodeSize":
			v.CodeSize = r.Int()
		case "Description":
			v.Description = r.StringPtr()
		case "Timeout":
			if !r.Null() {
				x := int32(r.Int())
				v.Timeout = &x
			}
		case "MemorySize":
			if !r.Null() {
				x := int32(r.Int())
				v.MemorySize = &x
			}
		case "LastModified":
			v.LastModified = r.StringPtr()
		case "CodeSha256":
			v.CodeSha256 = r.StringPtr()
		case "Version":
			v.Version = r.StringPtr()
		case "VpcConfig":
			if !r.Null() {
				v.VpcConfig = new(types.VpcConfigResponse)
				decodeVpcConfigResponse(r, v.VpcConfig)
			}
		case "DeadLetterConfig":
			if !r.Null() {
				v.DeadLetterConfig = new(types.DeadLetterConfig)
				decodeDeadLetterConfig(r, v.DeadLetterConfig)
			}
		case "Environment":
			if !r.Null() {
				v.Environment = new(types.EnvironmentResponse)
				decodeEnvironmentResponse(r, v.Environment)
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "TracingConfig":
			if !r.Null() {
				v.TracingConfig = new(types.TracingConfigResponse)
				decodeTracingConfigResponse(r, v.TracingConfig)
			}
		case "MasterArn":
			v.MasterArn = r.StringPtr()
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		case "Layers":
			v.Layers = decodeLayersReferenceList(r)
		case "State":
			v.State = types.State(r.String())
		case "StateReason":
			v.StateReason = r.StringPtr()
		case "StateReasonCode":
			v.StateReasonCode = types.StateReasonCode(r.String())
		case "LastUpdateStatus":
			v.LastUpdateStatus = types.LastUpdateStatus(r.String())
		case "LastUpdateStatusReason":
			v.LastUpdateStatusReason = r.StringPtr()
		case "LastUpdateStatusReasonCode":
			v.LastUpdateStatusReasonCode = types.LastUpdateStatusReasonCode(r.String())
		case "FileSystemConfigs":
			v.FileSystemConfigs = decodeFileSystemConfigList(r)
		case "SigningProfileVersionArn":
			v.SigningProfileVersionArn = r.StringPtr()
		case "SigningJobArn":
			v.SigningJobArn = r.StringPtr()
		case "PackageType":
			v.PackageType = types.PackageType(r.String())
		case "ImageConfigResponse":
			if !r.Null() {
				v.ImageConfigResponse = new(types.ImageConfigResponse)
				decodeImageConfigResponse(r, v.ImageConfigResponse)
			}
		case "Architectures":
			v.Architectures = decodeArchitecturesList(r)
		case "EphemeralStorage":
			if !r.Null() {
				v.EphemeralStorage = new(types.EphemeralStorage)
				decodeEphemeralStorage(r, v.EphemeralStorage)
			}
		case "SnapStart":
			if !r.Null() {
				v.SnapStart = new(types.SnapStartResponse)
				decodeSnapStartResponse(r, v.SnapStart)
			}
		case "RuntimeVersionConfig":
			if !r.Null() {
				v.RuntimeVersionConfig = new(types.RuntimeVersionConfig)
				decodeRuntimeVersionConfig(r, v.RuntimeVersionConfig)
			}
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.LoggingConfig)
				decodeLoggingConfig(r, v.LoggingConfig)
			}
		case "TenancyConfig":
			if !r.Null() {
				v.TenancyConfig = new(types.TenancyConfig)
				decodeTenancyConfig(r, v.TenancyConfig)
			}
		case "CapacityProviderConfig":
			if !r.Null() {
				v.CapacityProviderConfig = new(types.CapacityProviderConfig)
				decodeCapacityProviderConfig(r, v.CapacityProviderConfig)
			}
		case "ConfigSha256":
			v.ConfigSha256 = r.StringPtr()
		case "DurableConfig":
			if !r.Null() {
				v.DurableConfig = new(types.DurableConfig)
				decodeDurableConfig(r, v.DurableConfig)
			}
		case "RuntimeConfig":
			if !r.Null() {
				v.RuntimeConfig = new(types.FunctionRuntimeConfig)
				decodeFunctionRuntimeConfig(r, v.RuntimeConfig)
			}
		case "AcceleratorConfig":
			if !r.Null() {
				v.AcceleratorConfig = new(types.AcceleratorConfig)
				decodeAcceleratorConfig(r, v.AcceleratorConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeFunctionCodeLocation(r *cbor.Reader, v *types.FunctionCodeLocation) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RepositoryType":
			v.RepositoryType = r.StringPtr()
		case "Location":
			v.Location = r.StringPtr()
		case "ImageUri":
			v.ImageUri = r.StringPtr()
		case "ResolvedImageUri":
			v.ResolvedImageUri = r.StringPtr()
		case "ResolvedS3Object":
			if !r.Null() {
				v.ResolvedS3Object = new(types.ResolvedS3Object)
				decodeResolvedS3Object(r, v.ResolvedS3Object)
			}
		case "SourceKMSKeyArn":
			v.SourceKMSKeyArn = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.FunctionCodeLocationError)
				decodeFunctionCodeLocationError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeTags(r *cbor.Reader) map[string]string {
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

func decodeTagsError(r *cbor.Reader, v *types.TagsError) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeConcurrency(r *cbor.Reader, v *types.Concurrency) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReservedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.ReservedConcurrentExecutions = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeFunctionScalingConfig(r *cbor.Reader, v *types.FunctionScalingConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MinExecutionEnvironments":
			if !r.Null() {
				x := int32(r.Int())
				v.MinExecutionEnvironments = &x
			}
		case "MaxExecutionEnvironments":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxExecutionEnvironments = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeLayerVersionContentOutput(r *cbor.Reader, v *types.LayerVersionContentOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Location":
			v.Location = r.StringPtr()
		case "CodeSha256":
			v.CodeSha256 = r.StringPtr()
		case "CodeSize":
			v.CodeSize = r.Int()
		case "SigningProfileVersionArn":
			v.SigningProfileVersionArn = r.StringPtr()
		case "SigningJobArn":
			v.SigningJobArn = r.StringPtr()
		case "ResolvedS3Object":
			if !r.Null() {
				v.ResolvedS3Object = new(types.ResolvedS3Object)
				decodeResolvedS3Object(r, v.ResolvedS3Object)
			}
		default:
			r.Skip()
		}
	}
}

func decodeCompatibleArchitectures(r *cbor.Reader) []types.Architecture {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Architecture, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Architecture(r.String()))
	}
	return v
}

func decodeCompatibleRuntimes(r *cbor.Reader) []types.Runtime {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Runtime, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Runtime(r.String()))
	}
	return v
}

func decodeAliasList(r *cbor.Reader) []types.AliasConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AliasConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AliasConfiguration{})
		decodeAliasConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeCapacityProvidersList(r *cbor.Reader) []types.CapacityProvider {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.CapacityProvider, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.CapacityProvider{})
		decodeCapacityProvider(r, &v[len(v)-1])
	}
	return v
}

func decodeCodeSigningConfigList(r *cbor.Reader) []types.CodeSigningConfig {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.CodeSigningConfig, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.CodeSigningConfig{})
		decodeCodeSigningConfig(r, &v[len(v)-1])
	}
	return v
}

func decodeDurableExecutions(r *cbor.Reader) []types.Execution {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Execution, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Execution{})
		decodeExecution(r, &v[len(v)-1])
	}
	return v
}

func decodeEventSourceMappingsList(r *cbor.Reader) []types.EventSourceMappingConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.EventSourceMappingConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.EventSourceMappingConfiguration{})
		decodeEventSourceMappingConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeFunctionEventInvokeConfigList(r *cbor.Reader) []types.FunctionEventInvokeConfig {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.FunctionEventInvokeConfig, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.FunctionEventInvokeConfig{})
		decodeFunctionEventInvokeConfig(r, &v[len(v)-1])
	}
	return v
}

func decodeFunctionUrlConfigList(r *cbor.Reader) []types.FunctionUrlConfig {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.FunctionUrlConfig, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.FunctionUrlConfig{})
		decodeFunctionUrlConfig(r, &v[len(v)-1])
	}
	return v
}

func decodeFunctionVersionsByCapacityProviderList(r *cbor.Reader) []types.FunctionVersionsByCapacityProviderListItem {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.FunctionVersionsByCapacityProviderListItem, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.FunctionVersionsByCapacityProviderListItem{})
		decodeFunctionVersionsByCapacityProviderListItem(r, &v[len(v)-1])
	}
	return v
}

func decodeFunctionList(r *cbor.Reader) []types.FunctionConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.FunctionConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.FunctionConfiguration{})
		decodeFunctionConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeFunctionArnList(r *cbor.Reader) []string {
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

func decodeLayerVersionsList(r *cbor.Reader) []types.LayerVersionsListItem {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.LayerVersionsListItem, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.LayerVersionsListItem{})
		decodeLayerVersionsListItem(r, &v[len(v)-1])
	}
	return v
}

func decodeLayersList(r *cbor.Reader) []types.LayersListItem {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.LayersListItem, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.LayersListItem{})
		decodeLayersListItem(r, &v[len(v)-1])
	}
	return v
}

func decodeProvisionedConcurrencyConfigList(r *cbor.Reader) []types.ProvisionedConcurrencyConfigListItem {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ProvisionedConcurrencyConfigListItem, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ProvisionedConcurrencyConfigListItem{})
		decodeProvisionedConcurrencyConfigListItem(r, &v[len(v)-1])
	}
	return v
}

func decodeAliasLimitExceededException(r *cbor.Reader, v *types.AliasLimitExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCallbackTimeoutException(r *cbor.Reader, v *types.CallbackTimeoutException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCapacityProviderLimitExceededException(r *cbor.Reader, v *types.CapacityProviderLimitExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCodeArtifactUserDeletedException(r *cbor.Reader, v *types.CodeArtifactUserDeletedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCodeArtifactUserFailedException(r *cbor.Reader, v *types.CodeArtifactUserFailedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCodeArtifactUserPendingException(r *cbor.Reader, v *types.CodeArtifactUserPendingException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCodeSigningConfigNotFoundException(r *cbor.Reader, v *types.CodeSigningConfigNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCodeStorageExceededException(r *cbor.Reader, v *types.CodeStorageExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCodeVerificationFailedException(r *cbor.Reader, v *types.CodeVerificationFailedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDurableExecutionAlreadyStartedException(r *cbor.Reader, v *types.DurableExecutionAlreadyStartedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEC2AccessDeniedException(r *cbor.Reader, v *types.EC2AccessDeniedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEC2ThrottledException(r *cbor.Reader, v *types.EC2ThrottledException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEC2UnexpectedException(r *cbor.Reader, v *types.EC2UnexpectedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		case "EC2ErrorCode":
			v.EC2ErrorCode = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEFSIOException(r *cbor.Reader, v *types.EFSIOException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEFSMountConnectivityException(r *cbor.Reader, v *types.EFSMountConnectivityException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEFSMountFailureException(r *cbor.Reader, v *types.EFSMountFailureException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEFSMountTimeoutException(r *cbor.Reader, v *types.EFSMountTimeoutException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeENILimitReachedException(r *cbor.Reader, v *types.ENILimitReachedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeENINotReadyException(r *cbor.Reader, v *types.ENINotReadyException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeFunctionVersionsPerCapacityProviderLimitExceededException(r *cbor.Reader, v *types.FunctionVersionsPerCapacityProviderLimitExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidCodeSignatureException(r *cbor.Reader, v *types.InvalidCodeSignatureException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidParameterValueException(r *cbor.Reader, v *types.InvalidParameterValueException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidRequestContentException(r *cbor.Reader, v *types.InvalidRequestContentException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidRuntimeException(r *cbor.Reader, v *types.InvalidRuntimeException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidSecurityGroupIDException(r *cbor.Reader, v *types.InvalidSecurityGroupIDException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidSubnetIDException(r *cbor.Reader, v *types.InvalidSubnetIDException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidZipFileException(r *cbor.Reader, v *types.InvalidZipFileException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSAccessDeniedException(r *cbor.Reader, v *types.KMSAccessDeniedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSDisabledException(r *cbor.Reader, v *types.KMSDisabledException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSInvalidStateException(r *cbor.Reader, v *types.KMSInvalidStateException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSNotFoundException(r *cbor.Reader, v *types.KMSNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeModeNotSupportedException(r *cbor.Reader, v *types.ModeNotSupportedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeNoPublishedVersionException(r *cbor.Reader, v *types.NoPublishedVersionException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePolicyLengthExceededException(r *cbor.Reader, v *types.PolicyLengthExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePreconditionFailedException(r *cbor.Reader, v *types.PreconditionFailedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeProvisionedConcurrencyConfigNotFoundException(r *cbor.Reader, v *types.ProvisionedConcurrencyConfigNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePublicPolicyException(r *cbor.Reader, v *types.PublicPolicyException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRecursiveInvocationException(r *cbor.Reader, v *types.RecursiveInvocationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRequestTooLargeException(r *cbor.Reader, v *types.RequestTooLargeException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeResourceConflictException(r *cbor.Reader, v *types.ResourceConflictException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeResourceInUseException(r *cbor.Reader, v *types.ResourceInUseException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeResourceNotFoundException(r *cbor.Reader, v *types.ResourceNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeResourceNotReadyException(r *cbor.Reader, v *types.ResourceNotReadyException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRuntimeAliasDeletedException(r *cbor.Reader, v *types.RuntimeAliasDeletedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRuntimeVersionDeletedException(r *cbor.Reader, v *types.RuntimeVersionDeletedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeS3FilesMountConnectivityException(r *cbor.Reader, v *types.S3FilesMountConnectivityException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeS3FilesMountFailureException(r *cbor.Reader, v *types.S3FilesMountFailureException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeS3FilesMountTimeoutException(r *cbor.Reader, v *types.S3FilesMountTimeoutException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSerializedRequestEntityTooLargeException(r *cbor.Reader, v *types.SerializedRequestEntityTooLargeException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeServiceException(r *cbor.Reader, v *types.ServiceException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeServiceQuotaExceededException(r *cbor.Reader, v *types.ServiceQuotaExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSnapStartException(r *cbor.Reader, v *types.SnapStartException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSnapStartNotReadyException(r *cbor.Reader, v *types.SnapStartNotReadyException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSnapStartRegenerationFailureException(r *cbor.Reader, v *types.SnapStartRegenerationFailureException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSnapStartTimeoutException(r *cbor.Reader, v *types.SnapStartTimeoutException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSubnetIPAddressLimitReachedException(r *cbor.Reader, v *types.SubnetIPAddressLimitReachedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTooManyRequestsException(r *cbor.Reader, v *types.TooManyRequestsException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "retryAfterSeconds":
			v.RetryAfterSeconds = r.StringPtr()
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		case "Reason":
			v.Reason = types.ThrottleReason(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeUnsupportedMediaTypeException(r *cbor.Reader, v *types.UnsupportedMediaTypeException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = r.StringPtr()
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvokeResponseStreamUpdate(r *cbor.Reader, v *types.InvokeResponseStreamUpdate) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Payload":
			v.Payload = r.Blob()
		default:
			r.Skip()
		}
	}
}

func decodeInvokeWithResponseStreamCompleteEvent(r *cbor.Reader, v *types.InvokeWithResponseStreamCompleteEvent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorDetails":
			v.ErrorDetails = r.StringPtr()
		case "LogResult":
			v.LogResult = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAdditionalVersionWeights(r *cbor.Reader) map[string]float64 {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]float64, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = r.Float()
	}
	return v
}

func decodeCapacityProviderVpcConfig(r *cbor.Reader, v *types.CapacityProviderVpcConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SubnetIds":
			v.SubnetIds = decodeCapacityProviderSubnetIds(r)
		case "SecurityGroupIds":
			v.SecurityGroupIds = decodeCapacityProviderSecurityGroupIds(r)
		default:
			r.Skip()
		}
	}
}

func decodeCapacityProviderPermissionsConfig(r *cbor.Reader, v *types.CapacityProviderPermissionsConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CapacityProviderOperatorRoleArn":
			v.CapacityProviderOperatorRoleArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInstanceRequirements(r *cbor.Reader, v *types.InstanceRequirements) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Architectures":
			v.Architectures = decodeArchitecturesList(r)
		case "AllowedInstanceTypes":
			v.AllowedInstanceTypes = decodeInstanceTypeSet(r)
		case "ExcludedInstanceTypes":
			v.ExcludedInstanceTypes = decodeInstanceTypeSet(r)
		default:
			r.Skip()
		}
	}
}

func decodeCapacityProviderScalingConfig(r *cbor.Reader, v *types.CapacityProviderScalingConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MaxVCpuCount":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxVCpuCount = &x
			}
		case "ScalingMode":
			v.ScalingMode = types.CapacityProviderScalingMode(r.String())
		case "ScalingPolicies":
			v.ScalingPolicies = decodeCapacityProviderScalingPoliciesList(r)
		default:
			r.Skip()
		}
	}
}

func decodePropagateTags(r *cbor.Reader, v *types.PropagateTags) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Mode":
			v.Mode = types.PropagateTagsMode(r.String())
		case "ExplicitTags":
			v.ExplicitTags = decodePropagateTagsExplicitTagsMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeCapacityProviderTelemetryConfig(r *cbor.Reader, v *types.CapacityProviderTelemetryConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.CapacityProviderLoggingConfig)
				decodeCapacityProviderLoggingConfig(r, v.LoggingConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeAllowedPublishers(r *cbor.Reader, v *types.AllowedPublishers) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SigningProfileVersionArns":
			v.SigningProfileVersionArns = decodeSigningProfileVersionArns(r)
		default:
			r.Skip()
		}
	}
}

func decodeCodeSigningPolicies(r *cbor.Reader, v *types.CodeSigningPolicies) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UntrustedArtifactOnDeployment":
			v.UntrustedArtifactOnDeployment = types.CodeSigningPolicy(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeFilterList(r *cbor.Reader) []types.Filter {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Filter, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Filter{})
		decodeFilter(r, &v[len(v)-1])
	}
	return v
}

func decodeEventSourceMappingMetricList(r *cbor.Reader) []types.EventSourceMappingMetric {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.EventSourceMappingMetric, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.EventSourceMappingMetric(r.String()))
	}
	return v
}

func decodeOnSuccess(r *cbor.Reader, v *types.OnSuccess) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Destination":
			v.Destination = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOnFailure(r *cbor.Reader, v *types.OnFailure) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Destination":
			v.Destination = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSourceAccessConfiguration(r *cbor.Reader, v *types.SourceAccessConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = types.SourceAccessType(r.String())
		case "URI":
			v.URI = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEndpoints(r *cbor.Reader) map[string][]string {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string][]string, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = decodeEndpointLists(r)
	}
	return v
}

func decodeKafkaSchemaRegistryConfig(r *cbor.Reader, v *types.KafkaSchemaRegistryConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SchemaRegistryURI":
			v.SchemaRegistryURI = r.StringPtr()
		case "EventRecordFormat":
			v.EventRecordFormat = types.SchemaRegistryEventRecordFormat(r.String())
		case "AccessConfigs":
			v.AccessConfigs = decodeKafkaSchemaRegistryAccessConfigList(r)
		case "SchemaValidationConfigs":
			v.SchemaValidationConfigs = decodeKafkaSchemaValidationConfigList(r)
		default:
			r.Skip()
		}
	}
}

func decodeSubnetIds(r *cbor.Reader) []string {
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

func decodeSecurityGroupIds(r *cbor.Reader) []string {
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

func decodeEnvironmentVariables(r *cbor.Reader) map[string]string {
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

func decodeEnvironmentError(r *cbor.Reader, v *types.EnvironmentError) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeLayer(r *cbor.Reader, v *types.Layer) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Arn":
			v.Arn = r.StringPtr()
		case "CodeSize":
			v.CodeSize = r.Int()
		case "SigningProfileVersionArn":
			v.SigningProfileVersionArn = r.StringPtr()
		case "SigningJobArn":
			v.SigningJobArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeFileSystemConfig(r *cbor.Reader, v *types.FileSystemConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Arn":
			v.Arn = r.StringPtr()
		case "LocalMountPath":
			v.LocalMountPath = r.StringPtr()
		case "S3FilesConfig":
			if !r.Null() {
				v.S3FilesConfig = new(types.S3FilesConfig)
				decodeS3FilesConfig(r, v.S3FilesConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeImageConfig(r *cbor.Reader, v *types.ImageConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EntryPoint":
			v.EntryPoint = decodeStringList(r)
		case "Command":
			v.Command = decodeStringList(r)
		case "WorkingDirectory":
			v.WorkingDirectory = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeImageConfigError(r *cbor.Reader, v *types.ImageConfigError) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRuntimeVersionError(r *cbor.Reader, v *types.RuntimeVersionError) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeLambdaManagedInstancesCapacityProviderConfig(r *cbor.Reader, v *types.LambdaManagedInstancesCapacityProviderConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CapacityProviderArn":
			v.CapacityProviderArn = r.StringPtr()
		case "PerExecutionEnvironmentMaxConcurrency":
			if !r.Null() {
				x := int32(r.Int())
				v.PerExecutionEnvironmentMaxConcurrency = &x
			}
		case "ExecutionEnvironmentMemoryGiBPerVCpu":
			if !r.Null() {
				x := r.Float()
				v.ExecutionEnvironmentMemoryGiBPerVCpu = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeHeadersList(r *cbor.Reader) []string {
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

func decodeAllowMethodsList(r *cbor.Reader) []string {
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

func decodeAllowOriginsList(r *cbor.Reader) []string {
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

func decodeStackTraceEntries(r *cbor.Reader) []string {
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

func decodeEvent(r *cbor.Reader, v *types.Event) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EventType":
			v.EventType = types.EventType(r.String())
		case "SubType":
			v.SubType = r.StringPtr()
		case "EventId":
			if !r.Null() {
				x := int32(r.Int())
				v.EventId = &x
			}
		case "Id":
			v.Id = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "EventTimestamp":
			if !r.Null() {
				x := r.Time()
				v.EventTimestamp = &x
			}
		case "ParentId":
			v.ParentId = r.StringPtr()
		case "ExecutionStartedDetails":
			if !r.Null() {
				v.ExecutionStartedDetails = new(types.ExecutionStartedDetails)
				decodeExecutionStartedDetails(r, v.ExecutionStartedDetails)
			}
		case "ExecutionSucceededDetails":
			if !r.Null() {
				v.ExecutionSucceededDetails = new(types.ExecutionSucceededDetails)
				decodeExecutionSucceededDetails(r, v.ExecutionSucceededDetails)
			}
		case "ExecutionFailedDetails":
			if !r.Null() {
				v.ExecutionFailedDetails = new(types.ExecutionFailedDetails)
				decodeExecutionFailedDetails(r, v.ExecutionFailedDetails)
			}
		case "ExecutionTimedOutDetails":
			if !r.Null() {
				v.ExecutionTimedOutDetails = new(types.ExecutionTimedOutDetails)
				decodeExecutionTimedOutDetails(r, v.ExecutionTimedOutDetails)
			}
		case "ExecutionStoppedDetails":
			if !r.Null() {
				v.ExecutionStoppedDetails = new(types.ExecutionStoppedDetails)
				decodeExecutionStoppedDetails(r, v.ExecutionStoppedDetails)
			}
		case "ContextStartedDetails":
			if !r.Null() {
				v.ContextStartedDetails = new(types.ContextStartedDetails)
				decodeContextStartedDetails(r, v.ContextStartedDetails)
			}
		case "ContextSucceededDetails":
			if !r.Null() {
				v.ContextSucceededDetails = new(types.ContextSucceededDetails)
				decodeContextSucceededDetails(r, v.ContextSucceededDetails)
			}
		case "ContextFailedDetails":
			if !r.Null() {
				v.ContextFailedDetails = new(types.ContextFailedDetails)
				decodeContextFailedDetails(r, v.ContextFailedDetails)
			}
		case "WaitStartedDetails":
			if !r.Null() {
				v.WaitStartedDetails = new(types.WaitStartedDetails)
				decodeWaitStartedDetails(r, v.WaitStartedDetails)
			}
		case "WaitSucceededDetails":
			if !r.Null() {
				v.WaitSucceededDetails = new(types.WaitSucceededDetails)
				decodeWaitSucceededDetails(r, v.WaitSucceededDetails)
			}
		case "WaitCancelledDetails":
			if !r.Null() {
				v.WaitCancelledDetails = new(types.WaitCancelledDetails)
				decodeWaitCancelledDetails(r, v.WaitCancelledDetails)
			}
		case "StepStartedDetails":
			if !r.Null() {
				v.StepStartedDetails = new(types.StepStartedDetails)
				decodeStepStartedDetails(r, v.StepStartedDetails)
			}
		case "StepSucceededDetails":
			if !r.Null() {
				v.StepSucceededDetails = new(types.StepSucceededDetails)
				decodeStepSucceededDetails(r, v.StepSucceededDetails)
			}
		case "StepFailedDetails":
			if !r.Null() {
				v.StepFailedDetails = new(types.StepFailedDetails)
				decodeStepFailedDetails(r, v.StepFailedDetails)
			}
		case "ChainedInvokeStartedDetails":
			if !r.Null() {
				v.ChainedInvokeStartedDetails = new(types.ChainedInvokeStartedDetails)
				decodeChainedInvokeStartedDetails(r, v.ChainedInvokeStartedDetails)
			}
		case "ChainedInvokeSucceededDetails":
			if !r.Null() {
				v.ChainedInvokeSucceededDetails = new(types.ChainedInvokeSucceededDetails)
				decodeChainedInvokeSucceededDetails(r, v.ChainedInvokeSucceededDetails)
			}
		case "ChainedInvokeFailedDetails":
			if !r.Null() {
				v.ChainedInvokeFailedDetails = new(types.ChainedInvokeFailedDetails)
				decodeChainedInvokeFailedDetails(r, v.ChainedInvokeFailedDetails)
			}
		case "ChainedInvokeTimedOutDetails":
			if !r.Null() {
				v.ChainedInvokeTimedOutDetails = new(types.ChainedInvokeTimedOutDetails)
				decodeChainedInvokeTimedOutDetails(r, v.ChainedInvokeTimedOutDetails)
			}
		case "ChainedInvokeStoppedDetails":
			if !r.Null() {
				v.ChainedInvokeStoppedDetails = new(types.ChainedInvokeStoppedDetails)
				decodeChainedInvokeStoppedDetails(r, v.ChainedInvokeStoppedDetails)
			}
		case "CallbackStartedDetails":
			if !r.Null() {
				v.CallbackStartedDetails = new(types.CallbackStartedDetails)
				decodeCallbackStartedDetails(r, v.CallbackStartedDetails)
			}
		case "CallbackSucceededDetails":
			if !r.Null() {
				v.CallbackSucceededDetails = new(types.CallbackSucceededDetails)
				decodeCallbackSucceededDetails(r, v.CallbackSucceededDetails)
			}
		case "CallbackFailedDetails":
			if !r.Null() {
				v.CallbackFailedDetails = new(types.CallbackFailedDetails)
				decodeCallbackFailedDetails(r, v.CallbackFailedDetails)
			}
		case "CallbackTimedOutDetails":
			if !r.Null() {
				v.CallbackTimedOutDetails = new(types.CallbackTimedOutDetails)
				decodeCallbackTimedOutDetails(r, v.CallbackTimedOutDetails)
			}
		case "InvocationCompletedDetails":
			if !r.Null() {
				v.InvocationCompletedDetails = new(types.InvocationCompletedDetails)
				decodeInvocationCompletedDetails(r, v.InvocationCompletedDetails)
			}
		case "ExecutionPausedDetails":
			if !r.Null() {
				v.ExecutionPausedDetails = new(types.ExecutionPausedDetails)
				decodeExecutionPausedDetails(r, v.ExecutionPausedDetails)
			}
		case "ExecutionResumedDetails":
			if !r.Null() {
				v.ExecutionResumedDetails = new(types.ExecutionResumedDetails)
				decodeExecutionResumedDetails(r, v.ExecutionResumedDetails)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOperation(r *cbor.Reader, v *types.Operation) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "ParentId":
			v.ParentId = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "Type":
			v.Type = types.OperationType(r.String())
		case "SubType":
			v.SubType = r.StringPtr()
		case "StartTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StartTimestamp = &x
			}
		case "EndTimestamp":
			if !r.Null() {
				x := r.Time()
				v.EndTimestamp = &x
			}
		case "Status":
			v.Status = types.OperationStatus(r.String())
		case "ExecutionDetails":
			if !r.Null() {
				v.ExecutionDetails = new(types.ExecutionDetails)
				decodeExecutionDetails(r, v.ExecutionDetails)
			}
		case "ContextDetails":
			if !r.Null() {
				v.ContextDetails = new(types.ContextDetails)
				decodeContextDetails(r, v.ContextDetails)
			}
		case "StepDetails":
			if !r.Null() {
				v.StepDetails = new(types.StepDetails)
				decodeStepDetails(r, v.StepDetails)
			}
		case "WaitDetails":
			if !r.Null() {
				v.WaitDetails = new(types.WaitDetails)
				decodeWaitDetails(r, v.WaitDetails)
			}
		case "CallbackDetails":
			if !r.Null() {
				v.CallbackDetails = new(types.CallbackDetails)
				decodeCallbackDetails(r, v.CallbackDetails)
			}
		case "ChainedInvokeDetails":
			if !r.Null() {
				v.ChainedInvokeDetails = new(types.ChainedInvokeDetails)
				decodeChainedInvokeDetails(r, v.ChainedInvokeDetails)
			}
		default:
			r.Skip()
		}
	}
}

func decodeResolvedS3Object(r *cbor.Reader, v *types.ResolvedS3Object) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "S3Bucket":
			v.S3Bucket = r.StringPtr()
		case "S3Key":
			v.S3Key = r.StringPtr()
		case "S3ObjectVersion":
			v.S3ObjectVersion = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeFunctionCodeLocationError(r *cbor.Reader, v *types.FunctionCodeLocationError) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAliasConfiguration(r *cbor.Reader, v *types.AliasConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AliasArn":
			v.AliasArn = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "FunctionVersion":
			v.FunctionVersion = r.StringPtr()
		case "Description":
			v.Description = r.StringPtr()
		case "RoutingConfig":
			if !r.Null() {
				v.RoutingConfig = new(types.AliasRoutingConfiguration)
				decodeAliasRoutingConfiguration(r, v.RoutingConfig)
			}
		case "RevisionId":
			v.RevisionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeExecution(r *cbor.Reader, v *types.Execution) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DurableExecutionArn":
			v.DurableExecutionArn = r.StringPtr()
		case "DurableExecutionName":
			v.DurableExecutionName = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "Status":
			v.Status = types.ExecutionStatus(r.String())
		case "StartTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StartTimestamp = &x
			}
		case "EndTimestamp":
			if !r.Null() {
				x := r.Time()
				v.EndTimestamp = &x
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEventSourceMappingConfiguration(r *cbor.Reader, v *types.EventSourceMappingConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UUID":
			v.UUID = r.StringPtr()
		case "StartingPosition":
			v.StartingPosition = types.EventSourcePosition(r.String())
		case "StartingPositionTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StartingPositionTimestamp = &x
			}
		case "BatchSize":
			if !r.Null() {
				x := int32(r.Int())
				v.BatchSize = &x
			}
		case "MaximumBatchingWindowInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumBatchingWindowInSeconds = &x
			}
		case "ParallelizationFactor":
			if !r.Null() {
				x := int32(r.Int())
				v.ParallelizationFactor = &x
			}
		case "EventSourceArn":
			v.EventSourceArn = r.StringPtr()
		case "FilterCriteria":
			if !r.Null() {
				v.FilterCriteria = new(types.FilterCriteria)
				decodeFilterCriteria(r, v.FilterCriteria)
			}
		case "FilterCriteriaError":
			if !r.Null() {
				v.FilterCriteriaError = new(types.FilterCriteriaError)
				decodeFilterCriteriaError(r, v.FilterCriteriaError)
			}
		case "KMSKeyArn":
			v.KMSKeyArn = r.StringPtr()
		case "MetricsConfig":
			if !r.Null() {
				v.MetricsConfig = new(types.EventSourceMappingMetricsConfig)
				decodeEventSourceMappingMetricsConfig(r, v.MetricsConfig)
			}
		case "LoggingConfig":
			if !r.Null() {
				v.LoggingConfig = new(types.EventSourceMappingLoggingConfig)
				decodeEventSourceMappingLoggingConfig(r, v.LoggingConfig)
			}
		case "ScalingConfig":
			if !r.Null() {
				v.ScalingConfig = new(types.ScalingConfig)
				decodeScalingConfig(r, v.ScalingConfig)
			}
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "LastProcessingResult":
			v.LastProcessingResult = r.StringPtr()
		case "State":
			v.State = r.StringPtr()
		case "StateTransitionReason":
			v.StateTransitionReason = r.StringPtr()
		case "DestinationConfig":
			if !r.Null() {
				v.DestinationConfig = new(types.DestinationConfig)
				decodeDestinationConfig(r, v.DestinationConfig)
			}
		case "Topics":
			v.Topics = decodeTopics(r)
		case "Queues":
			v.Queues = decodeQueues(r)
		case "SourceAccessConfigurations":
			v.SourceAccessConfigurations = decodeSourceAccessConfigurations(r)
		case "SelfManagedEventSource":
			if !r.Null() {
				v.SelfManagedEventSource = new(types.SelfManagedEventSource)
				decodeSelfManagedEventSource(r, v.SelfManagedEventSource)
			}
		case "MaximumRecordAgeInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRecordAgeInSeconds = &x
			}
		case "BisectBatchOnFunctionError":
			if !r.Null() {
				x := r.Bool()
				v.BisectBatchOnFunctionError = &x
			}
		case "MaximumRetryAttempts":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRetryAttempts = &x
			}
		case "TumblingWindowInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.TumblingWindowInSeconds = &x
			}
		case "FunctionResponseTypes":
			v.FunctionResponseTypes = decodeFunctionResponseTypeList(r)
		case "AmazonManagedKafkaEventSourceConfig":
			if !r.Null() {
				v.AmazonManagedKafkaEventSourceConfig = new(types.AmazonManagedKafkaEventSourceConfig)
				decodeAmazonManagedKafkaEventSourceConfig(r, v.AmazonManagedKafkaEventSourceConfig)
			}
		case "SelfManagedKafkaEventSourceConfig":
			if !r.Null() {
				v.SelfManagedKafkaEventSourceConfig = new(types.SelfManagedKafkaEventSourceConfig)
				decodeSelfManagedKafkaEventSourceConfig(r, v.SelfManagedKafkaEventSourceConfig)
			}
		case "DocumentDBEventSourceConfig":
			if !r.Null() {
				v.DocumentDBEventSourceConfig = new(types.DocumentDBEventSourceConfig)
				decodeDocumentDBEventSourceConfig(r, v.DocumentDBEventSourceConfig)
			}
		case "EventSourceMappingArn":
			v.EventSourceMappingArn = r.StringPtr()
		case "ProvisionedPollerConfig":
			if !r.Null() {
				v.ProvisionedPollerConfig = new(types.ProvisionedPollerConfig)
				decodeProvisionedPollerConfig(r, v.ProvisionedPollerConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeFunctionEventInvokeConfig(r *cbor.Reader, v *types.FunctionEventInvokeConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "MaximumRetryAttempts":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumRetryAttempts = &x
			}
		case "MaximumEventAgeInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaximumEventAgeInSeconds = &x
			}
		case "DestinationConfig":
			if !r.Null() {
				v.DestinationConfig = new(types.DestinationConfig)
				decodeDestinationConfig(r, v.DestinationConfig)
			}
		default:
			r.Skip()
		}
	}
}

func decodeFunctionUrlConfig(r *cbor.Reader, v *types.FunctionUrlConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionUrl":
			v.FunctionUrl = r.StringPtr()
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "CreationTime":
			v.CreationTime = r.StringPtr()
		case "LastModifiedTime":
			v.LastModifiedTime = r.StringPtr()
		case "Cors":
			if !r.Null() {
				v.Cors = new(types.Cors)
				decodeCors(r, v.Cors)
			}
		case "AuthType":
			v.AuthType = types.FunctionUrlAuthType(r.String())
		case "InvokeMode":
			v.InvokeMode = types.InvokeMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeFunctionVersionsByCapacityProviderListItem(r *cbor.Reader, v *types.FunctionVersionsByCapacityProviderListItem) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "State":
			v.State = types.State(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeLayerVersionsListItem(r *cbor.Reader, v *types.LayerVersionsListItem) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LayerVersionArn":
			v.LayerVersionArn = r.StringPtr()
		case "Version":
			v.Version = r.Int()
		case "Description":
			v.Description = r.StringPtr()
		case "CreatedDate":
			v.CreatedDate = r.StringPtr()
		case "CompatibleArchitectures":
			v.CompatibleArchitectures = decodeCompatibleArchitectures(r)
		case "CompatibleRuntimes":
			v.CompatibleRuntimes = decodeCompatibleRuntimes(r)
		case "LicenseInfo":
			v.LicenseInfo = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeLayersListItem(r *cbor.Reader, v *types.LayersListItem) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LayerName":
			v.LayerName = r.StringPtr()
		case "LayerArn":
			v.LayerArn = r.StringPtr()
		case "LatestMatchingVersion":
			if !r.Null() {
				v.LatestMatchingVersion = new(types.LayerVersionsListItem)
				decodeLayerVersionsListItem(r, v.LatestMatchingVersion)
			}
		default:
			r.Skip()
		}
	}
}

func decodeProvisionedConcurrencyConfigListItem(r *cbor.Reader, v *types.ProvisionedConcurrencyConfigListItem) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionArn":
			v.FunctionArn = r.StringPtr()
		case "RequestedProvisionedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.RequestedProvisionedConcurrentExecutions = &x
			}
		case "AvailableProvisionedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.AvailableProvisionedConcurrentExecutions = &x
			}
		case "AllocatedProvisionedConcurrentExecutions":
			if !r.Null() {
				x := int32(r.Int())
				v.AllocatedProvisionedConcurrentExecutions = &x
			}
		case "Status":
			v.Status = types.ProvisionedConcurrencyStatusEnum(r.String())
		case "StatusReason":
			v.StatusReason = r.StringPtr()
		case "LastModified":
			v.LastModified = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCapacityProviderSubnetIds(r *cbor.Reader) []string {
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

func decodeCapacityProviderSecurityGroupIds(r *cbor.Reader) []string {
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

func decodeInstanceTypeSet(r *cbor.Reader) []string {
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

func decodeCapacityProviderScalingPoliciesList(r *cbor.Reader) []types.TargetTrackingScalingPolicy {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.TargetTrackingScalingPolicy, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.TargetTrackingScalingPolicy{})
		decodeTargetTrackingScalingPolicy(r, &v[len(v)-1])
	}
	return v
}

func decodePropagateTagsExplicitTagsMap(r *cbor.Reader) map[string]string {
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

func decodeCapacityProviderLoggingConfig(r *cbor.Reader, v *types.CapacityProviderLoggingConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SystemLogLevel":
			v.SystemLogLevel = types.SystemLogLevel(r.String())
		case "LogGroup":
			v.LogGroup = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSigningProfileVersionArns(r *cbor.Reader) []string {
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

func decodeFilter(r *cbor.Reader, v *types.Filter) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Pattern":
			v.Pattern = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEndpointLists(r *cbor.Reader) []string {
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

func decodeKafkaSchemaRegistryAccessConfigList(r *cbor.Reader) []types.KafkaSchemaRegistryAccessConfig {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.KafkaSchemaRegistryAccessConfig, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.KafkaSchemaRegistryAccessConfig{})
		decodeKafkaSchemaRegistryAccessConfig(r, &v[len(v)-1])
	}
	return v
}

func decodeKafkaSchemaValidationConfigList(r *cbor.Reader) []types.KafkaSchemaValidationConfig {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.KafkaSchemaValidationConfig, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.KafkaSchemaValidationConfig{})
		decodeKafkaSchemaValidationConfig(r, &v[len(v)-1])
	}
	return v
}

func decodeS3FilesConfig(r *cbor.Reader, v *types.S3FilesConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DirectS3Read":
			v.DirectS3Read = types.DirectS3Read(r.String())
		default:
			r.Skip()
		}
	}
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

func decodeExecutionStartedDetails(r *cbor.Reader, v *types.ExecutionStartedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Input":
			if !r.Null() {
				v.Input = new(types.EventInput)
				decodeEventInput(r, v.Input)
			}
		case "ExecutionTimeout":
			if !r.Null() {
				x := int32(r.Int())
				v.ExecutionTimeout = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeExecutionSucceededDetails(r *cbor.Reader, v *types.ExecutionSucceededDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Result":
			if !r.Null() {
				v.Result = new(types.EventResult)
				decodeEventResult(r, v.Result)
			}
		default:
			r.Skip()
		}
	}
}

func decodeExecutionFailedDetails(r *cbor.Reader, v *types.ExecutionFailedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeExecutionTimedOutDetails(r *cbor.Reader, v *types.ExecutionTimedOutDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeExecutionStoppedDetails(r *cbor.Reader, v *types.ExecutionStoppedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeContextStartedDetails(r *cbor.Reader, v *types.ContextStartedDetails) {
	r.Skip()
}

func decodeContextSucceededDetails(r *cbor.Reader, v *types.ContextSucceededDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Result":
			if !r.Null() {
				v.Result = new(types.EventResult)
				decodeEventResult(r, v.Result)
			}
		default:
			r.Skip()
		}
	}
}

func decodeContextFailedDetails(r *cbor.Reader, v *types.ContextFailedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeWaitStartedDetails(r *cbor.Reader, v *types.WaitStartedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Duration":
			if !r.Null() {
				x := int32(r.Int())
				v.Duration = &x
			}
		case "ScheduledEndTimestamp":
			if !r.Null() {
				x := r.Time()
				v.ScheduledEndTimestamp = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeWaitSucceededDetails(r *cbor.Reader, v *types.WaitSucceededDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Duration":
			if !r.Null() {
				x := int32(r.Int())
				v.Duration = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeWaitCancelledDetails(r *cbor.Reader, v *types.WaitCancelledDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeStepStartedDetails(r *cbor.Reader, v *types.StepStartedDetails) {
	r.Skip()
}

func decodeStepSucceededDetails(r *cbor.Reader, v *types.StepSucceededDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Result":
			if !r.Null() {
				v.Result = new(types.EventResult)
				decodeEventResult(r, v.Result)
			}
		case "RetryDetails":
			if !r.Null() {
				v.RetryDetails = new(types.RetryDetails)
				decodeRetryDetails(r, v.RetryDetails)
			}
		default:
			r.Skip()
		}
	}
}

func decodeStepFailedDetails(r *cbor.Reader, v *types.StepFailedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		case "RetryDetails":
			if !r.Null() {
				v.RetryDetails = new(types.RetryDetails)
				decodeRetryDetails(r, v.RetryDetails)
			}
		default:
			r.Skip()
		}
	}
}

func decodeChainedInvokeStartedDetails(r *cbor.Reader, v *types.ChainedInvokeStartedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FunctionName":
			v.FunctionName = r.StringPtr()
		case "TenantId":
			v.TenantId = r.StringPtr()
		case "Input":
			if !r.Null() {
				v.Input = new(types.EventInput)
				decodeEventInput(r, v.Input)
			}
		case "ExecutedVersion":
			v.ExecutedVersion = r.StringPtr()
		case "DurableExecutionArn":
			v.DurableExecutionArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeChainedInvokeSucceededDetails(r *cbor.Reader, v *types.ChainedInvokeSucceededDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Result":
			if !r.Null() {
				v.Result = new(types.EventResult)
				decodeEventResult(r, v.Result)
			}
		default:
			r.Skip()
		}
	}
}

func decodeChainedInvokeFailedDetails(r *cbor.Reader, v *types.ChainedInvokeFailedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeChainedInvokeTimedOutDetails(r *cbor.Reader, v *types.ChainedInvokeTimedOutDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeChainedInvokeStoppedDetails(r *cbor.Reader, v *types.ChainedInvokeStoppedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeCallbackStartedDetails(r *cbor.Reader, v *types.CallbackStartedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CallbackId":
			v.CallbackId = r.StringPtr()
		case "HeartbeatTimeout":
			if !r.Null() {
				x := int32(r.Int())
				v.HeartbeatTimeout = &x
			}
		case "Timeout":
			if !r.Null() {
				x := int32(r.Int())
				v.Timeout = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeCallbackSucceededDetails(r *cbor.Reader, v *types.CallbackSucceededDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Result":
			if !r.Null() {
				v.Result = new(types.EventResult)
				decodeEventResult(r, v.Result)
			}
		default:
			r.Skip()
		}
	}
}

func decodeCallbackFailedDetails(r *cbor.Reader, v *types.CallbackFailedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeCallbackTimedOutDetails(r *cbor.Reader, v *types.CallbackTimedOutDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeInvocationCompletedDetails(r *cbor.Reader, v *types.InvocationCompletedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StartTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StartTimestamp = &x
			}
		case "EndTimestamp":
			if !r.Null() {
				x := r.Time()
				v.EndTimestamp = &x
			}
		case "RequestId":
			v.RequestId = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.EventError)
				decodeEventError(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeExecutionPausedDetails(r *cbor.Reader, v *types.ExecutionPausedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PauseRequestTimestamp":
			if !r.Null() {
				x := r.Time()
				v.PauseRequestTimestamp = &x
			}
		case "Reason":
			if !r.Null() {
				v.Reason = new(types.EventPauseReason)
				decodeEventPauseReason(r, v.Reason)
			}
		case "ExecutionTimeoutPaused":
			if !r.Null() {
				x := r.Bool()
				v.ExecutionTimeoutPaused = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeExecutionResumedDetails(r *cbor.Reader, v *types.ExecutionResumedDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ResumeRequestTimestamp":
			if !r.Null() {
				x := r.Time()
				v.ResumeRequestTimestamp = &x
			}
		case "Reason":
			if !r.Null() {
				v.Reason = new(types.EventResumeReason)
				decodeEventResumeReason(r, v.Reason)
			}
		default:
			r.Skip()
		}
	}
}

func decodeExecutionDetails(r *cbor.Reader, v *types.ExecutionDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "InputPayload":
			v.InputPayload = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeContextDetails(r *cbor.Reader, v *types.ContextDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReplayChildren":
			if !r.Null() {
				x := r.Bool()
				v.ReplayChildren = &x
			}
		case "Result":
			v.Result = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.ErrorObject)
				decodeErrorObject(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeStepDetails(r *cbor.Reader, v *types.StepDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Attempt":
			v.Attempt = int32(r.Int())
		case "NextAttemptTimestamp":
			if !r.Null() {
				x := r.Time()
				v.NextAttemptTimestamp = &x
			}
		case "Result":
			v.Result = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.ErrorObject)
				decodeErrorObject(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeWaitDetails(r *cbor.Reader, v *types.WaitDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ScheduledEndTimestamp":
			if !r.Null() {
				x := r.Time()
				v.ScheduledEndTimestamp = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeCallbackDetails(r *cbor.Reader, v *types.CallbackDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CallbackId":
			v.CallbackId = r.StringPtr()
		case "Result":
			v.Result = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.ErrorObject)
				decodeErrorObject(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeChainedInvokeDetails(r *cbor.Reader, v *types.ChainedInvokeDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Result":
			v.Result = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.ErrorObject)
				decodeErrorObject(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeTargetTrackingScalingPolicy(r *cbor.Reader, v *types.TargetTrackingScalingPolicy) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PredefinedMetricType":
			v.PredefinedMetricType = types.CapacityProviderPredefinedMetricType(r.String())
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

func decodeKafkaSchemaRegistryAccessConfig(r *cbor.Reader, v *types.KafkaSchemaRegistryAccessConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = types.KafkaSchemaRegistryAuthType(r.String())
		case "URI":
			v.URI = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKafkaSchemaValidationConfig(r *cbor.Reader, v *types.KafkaSchemaValidationConfig) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Attribute":
			v.Attribute = types.KafkaSchemaValidationAttribute(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeEventInput(r *cbor.Reader, v *types.EventInput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Payload":
			v.Payload = r.StringPtr()
		case "Truncated":
			if !r.Null() {
				x := r.Bool()
				v.Truncated = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeEventResult(r *cbor.Reader, v *types.EventResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Payload":
			v.Payload = r.StringPtr()
		case "Truncated":
			if !r.Null() {
				x := r.Bool()
				v.Truncated = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeEventError(r *cbor.Reader, v *types.EventError) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Payload":
			if !r.Null() {
				v.Payload = new(types.ErrorObject)
				decodeErrorObject(r, v.Payload)
			}
		case "Truncated":
			if !r.Null() {
				x := r.Bool()
				v.Truncated = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeRetryDetails(r *cbor.Reader, v *types.RetryDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CurrentAttempt":
			v.CurrentAttempt = int32(r.Int())
		case "NextAttemptDelaySeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.NextAttemptDelaySeconds = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeEventPauseReason(r *cbor.Reader, v *types.EventPauseReason) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Payload":
			v.Payload = r.StringPtr()
		case "Truncated":
			if !r.Null() {
				x := r.Bool()
				v.Truncated = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeEventResumeReason(r *cbor.Reader, v *types.EventResumeReason) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Payload":
			v.Payload = r.StringPtr()
		case "Truncated":
			if !r.Null() {
				x := r.Bool()
				v.Truncated = &x
			}
		default:
			r.Skip()
		}
	}
}
