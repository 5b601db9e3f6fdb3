// Code generated from the model of Amazon CodeCatalyst by cmd/generate. DO NOT EDIT.

package codecatalyst

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/codecatalyst/types"
)

func decodeOpCreateAccessTokenOutput(r *cbor.Reader, v *CreateAccessTokenOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "secret":
			v.Secret = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "expiresTime":
			if !r.Null() {
				x := r.Time()
				v.ExpiresTime = &x
			}
		case "accessTokenId":
			v.AccessTokenId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateDevEnvironmentOutput(r *cbor.Reader, v *CreateDevEnvironmentOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "id":
			v.Id = r.StringPtr()
		case "vpcConnectionName":
			v.VpcConnectionName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateProjectOutput(r *cbor.Reader, v *CreateProjectOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "displayName":
			v.DisplayName = r.StringPtr()
		case "description":
			v.Description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateSourceRepositoryOutput(r *cbor.Reader, v *CreateSourceRepositoryOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "description":
			v.Description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateSourceRepositoryBranchOutput(r *cbor.Reader, v *CreateSourceRepositoryBranchOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ref":
			v.Ref = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "lastUpdatedTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdatedTime = &x
			}
		case "headCommitId":
			v.HeadCommitId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteAccessTokenOutput(r *cbor.Reader, v *DeleteAccessTokenOutput) {
	r.Skip()
}

func decodeOpDeleteDevEnvironmentOutput(r *cbor.Reader, v *DeleteDevEnvironmentOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "id":
			v.Id = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteProjectOutput(r *cbor.Reader, v *DeleteProjectOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "displayName":
			v.DisplayName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteSourceRepositoryOutput(r *cbor.Reader, v *DeleteSourceRepositoryOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteSpaceOutput(r *cbor.Reader, v *DeleteSpaceOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "name":
			v.Name = r.StringPtr()
		case "displayName":
			v.DisplayName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetDevEnvironmentOutput(r *cbor.Reader, v *GetDevEnvironmentOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "id":
			v.Id = r.StringPtr()
		case "lastUpdatedTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdatedTime = &x
			}
		case "creatorId":
			v.CreatorId = r.StringPtr()
		case "status":
			v.Status = types.DevEnvironmentStatus(r.String())
		case "statusReason":
			v.StatusReason = r.StringPtr()
		case "repositories":
			v.Repositories = decodeDevEnvironmentRepositorySummaries(r)
		case "alias":
			v.Alias = r.StringPtr()
		case "ides":
			v.Ides = decodeIdes(r)
		case "instanceType":
			v.InstanceType = types.InstanceType(r.String())
		case "inactivityTimeoutMinutes":
			v.InactivityTimeoutMinutes = int32(r.Int())
		case "persistentStorage":
			if !r.Null() {
				v.PersistentStorage = new(types.PersistentStorage)
				decodePersistentStorage(r, v.PersistentStorage)
			}
		case "vpcConnectionName":
			v.VpcConnectionName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetProjectOutput(r *cbor.Reader, v *GetProjectOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "displayName":
			v.DisplayName = r.StringPtr()
		case "description":
			v.Description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetSourceRepositoryOutput(r *cbor.Reader, v *GetSourceRepositoryOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "description":
			v.Description = r.StringPtr()
		case "lastUpdatedTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdatedTime = &x
			}
		case "createdTime":
			if !r.Null() {
				x := r.Time()
				v.CreatedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetSourceRepositoryCloneUrlsOutput(r *cbor.Reader, v *GetSourceRepositoryCloneUrlsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "https":
			v.Https = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetSpaceOutput(r *cbor.Reader, v *GetSpaceOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "name":
			v.Name = r.StringPtr()
		case "regionName":
			v.RegionName = r.StringPtr()
		case "displayName":
			v.DisplayName = r.StringPtr()
		case "description":
			v.Description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetSubscriptionOutput(r *cbor.Reader, v *GetSubscriptionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "subscriptionType":
			v.SubscriptionType = r.StringPtr()
		case "awsAccountName":
			v.AwsAccountName = r.StringPtr()
		case "pendingSubscriptionType":
			v.PendingSubscriptionType = r.StringPtr()
		case "pendingSubscriptionStartTime":
			if !r.Null() {
				x := r.Time()
				v.PendingSubscriptionStartTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetUserDetailsOutput(r *cbor.Reader, v *GetUserDetailsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "userId":
			v.UserId = r.StringPtr()
		case "userName":
			v.UserName = r.StringPtr()
		case "displayName":
			v.DisplayName = r.StringPtr()
		case "primaryEmail":
			if !r.Null() {
				v.PrimaryEmail = new(types.EmailAddress)
				decodeEmailAddress(r, v.PrimaryEmail)
			}
		case "version":
			v.Version = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetWorkflowOutput(r *cbor.Reader, v *GetWorkflowOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "id":
			v.Id = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "sourceRepositoryName":
			v.SourceRepositoryName = r.StringPtr()
		case "sourceBranchName":
			v.SourceBranchName = r.StringPtr()
		case "definition":
			if !r.Null() {
				v.Definition = new(types.WorkflowDefinition)
				decodeWorkflowDefinition(r, v.Definition)
			}
		case "createdTime":
			if !r.Null() {
				x := r.Time()
				v.CreatedTime = &x
			}
		case "lastUpdatedTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdatedTime = &x
			}
		case "runMode":
			v.RunMode = types.WorkflowRunMode(r.String())
		case "status":
			v.Status = types.WorkflowStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGetWorkflowRunOutput(r *cbor.Reader, v *GetWorkflowRunOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "id":
			v.Id = r.StringPtr()
		case "workflowId":
			v.WorkflowId = r.StringPtr()
		case "status":
			v.Status = types.WorkflowRunStatus(r.String())
		case "statusReasons":
			v.StatusReasons = decodeWorkflowRunStatusReasons(r)
		case "startTime":
			if !r.Null() {
				x := r.Time()
				v.StartTime = &x
			}
		case "endTime":
			if !r.Null() {
				x := r.Time()
				v.EndTime = &x
			}
		case "lastUpdatedTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdatedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpListAccessTokensOutput(r *cbor.Reader, v *ListAccessTokensOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "items":
			v.Items = decodeAccessTokenSummaries(r)
		case "nextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListDevEnvironmentSessionsOutput(r *cbor.Reader, v *ListDevEnvironmentSessionsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "items":
			v.Items = decodeDevEnvironmentSessionsSummaryList(r)
		case "nextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListDevEnvironmentsOutput(r *cbor.Reader, v *ListDevEnvironmentsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "items":
			v.Items = decodeDevEnvironmentSummaryList(r)
		case "nextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListEventLogsOutput(r *cbor.Reader, v *ListEventLogsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "nextToken":
			v.NextToken = r.StringPtr()
		case "items":
			v.Items = decodeEventLogEntries(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListProjectsOutput(r *cbor.Reader, v *ListProjectsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "nextToken":
			v.NextToken = r.StringPtr()
		case "items":
			v.Items = decodeProjectSummaries(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListSourceRepositoriesOutput(r *cbor.Reader, v *ListSourceRepositoriesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "items":
			v.Items = decodeListSourceRepositoriesItems(r)
		case "nextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListSourceRepositoryBranchesOutput(r *cbor.Reader, v *ListSourceRepositoryBranchesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "nextToken":
			v.NextToken = r.StringPtr()
		case "items":
			v.Items = decodeListSourceRepositoryBranchesItems(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListSpacesOutput(r *cbor.Reader, v *ListSpacesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "nextToken":
			v.NextToken = r.StringPtr()
		case "items":
			v.Items = decodeSpaceSummaries(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListWorkflowRunsOutput(r *cbor.Reader, v *ListWorkflowRunsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "nextToken":
			v.NextToken = r.StringPtr()
		case "items":
			v.Items = decodeWorkflowRunSummaries(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListWorkflowsOutput(r *cbor.Reader, v *ListWorkflowsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "nextToken":
			v.NextToken = r.StringPtr()
		case "items":
			v.Items = decodeWorkflowSummaries(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpStartDevEnvironmentOutput(r *cbor.Reader, v *StartDevEnvironmentOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "id":
			v.Id = r.StringPtr()
		case "status":
			v.Status = types.DevEnvironmentStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpStartDevEnvironmentSessionOutput(r *cbor.Reader, v *StartDevEnvironmentSessionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "accessDetails":
			if !r.Null() {
				v.AccessDetails = new(types.DevEnvironmentAccessDetails)
				decodeDevEnvironmentAccessDetails(r, v.AccessDetails)
			}
		case "sessionId":
			v.SessionId = r.StringPtr()
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "id":
			v.Id = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpStartWorkflowRunOutput(r *cbor.Reader, v *StartWorkflowRunOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "id":
			v.Id = r.StringPtr()
		case "workflowId":
			v.WorkflowId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpStopDevEnvironmentOutput(r *cbor.Reader, v *StopDevEnvironmentOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "id":
			v.Id = r.StringPtr()
		case "status":
			v.Status = types.DevEnvironmentStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpStopDevEnvironmentSessionOutput(r *cbor.Reader, v *StopDevEnvironmentSessionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "id":
			v.Id = r.StringPtr()
		case "sessionId":
			v.SessionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateDevEnvironmentOutput(r *cbor.Reader, v *UpdateDevEnvironmentOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "id":
			v.Id = r.StringPtr()
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "alias":
			v.Alias = r.StringPtr()
		case "ides":
			v.Ides = decodeIdeConfigurationList(r)
		case "instanceType":
			v.InstanceType = types.InstanceType(r.String())
		case "inactivityTimeoutMinutes":
			v.InactivityTimeoutMinutes = int32(r.Int())
		case "clientToken":
			v.ClientToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateProjectOutput(r *cbor.Reader, v *UpdateProjectOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "displayName":
			v.DisplayName = r.StringPtr()
		case "description":
			v.Description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateSpaceOutput(r *cbor.Reader, v *UpdateSpaceOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "name":
			v.Name = r.StringPtr()
		case "displayName":
			v.DisplayName = r.StringPtr()
		case "description":
			v.Description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpVerifySessionOutput(r *cbor.Reader, v *VerifySessionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "identity":
			v.Identity = r.StringPtr()
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
	case "ConflictException":
		v := new(types.ConflictException)
		if !r.Empty() {
			decodeConflictException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ConflictException" {
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
	case "ValidationException":
		v := new(types.ValidationException)
		if !r.Empty() {
			decodeValidationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ValidationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	}
	return nil
}

func decodeDevEnvironmentRepositorySummaries(r *cbor.Reader) []types.DevEnvironmentRepositorySummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.DevEnvironmentRepositorySummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.DevEnvironmentRepositorySummary{})
		decodeDevEnvironmentRepositorySummary(r, &v[len(v)-1])
	}
	return v
}

func decodeIdes(r *cbor.Reader) []types.Ide {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Ide, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Ide{})
		decodeIde(r, &v[len(v)-1])
	}
	return v
}

func decodePersistentStorage(r *cbor.Reader, v *types.PersistentStorage) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "sizeInGiB":
			if !r.Null() {
				x := int32(r.Int())
				v.SizeInGiB = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeEmailAddress(r *cbor.Reader, v *types.EmailAddress) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "email":
			v.Email = r.StringPtr()
		case "verified":
			if !r.Null() {
				x := r.Bool()
				v.Verified = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeWorkflowDefinition(r *cbor.Reader, v *types.WorkflowDefinition) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "path":
			v.Path = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeWorkflowRunStatusReasons(r *cbor.Reader) []types.WorkflowRunStatusReason {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.WorkflowRunStatusReason, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.WorkflowRunStatusReason{})
		decodeWorkflowRunStatusReason(r, &v[len(v)-1])
	}
	return v
}

func decodeAccessTokenSummaries(r *cbor.Reader) []types.AccessTokenSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AccessTokenSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AccessTokenSummary{})
		decodeAccessTokenSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeDevEnvironmentSessionsSummaryList(r *cbor.Reader) []types.DevEnvironmentSessionSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.DevEnvironmentSessionSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.DevEnvironmentSessionSummary{})
		decodeDevEnvironmentSessionSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeDevEnvironmentSummaryList(r *cbor.Reader) []types.DevEnvironmentSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.DevEnvironmentSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.DevEnvironmentSummary{})
		decodeDevEnvironmentSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeEventLogEntries(r *cbor.Reader) []types.EventLogEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.EventLogEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.EventLogEntry{})
		decodeEventLogEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeProjectSummaries(r *cbor.Reader) []types.ProjectSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ProjectSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ProjectSummary{})
		decodeProjectSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeListSourceRepositoriesItems(r *cbor.Reader) []types.ListSourceRepositoriesItem {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ListSourceRepositoriesItem, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ListSourceRepositoriesItem{})
		decodeListSourceRepositoriesItem(r, &v[len(v)-1])
	}
	return v
}

func decodeListSourceRepositoryBranchesItems(r *cbor.Reader) []types.ListSourceRepositoryBranchesItem {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ListSourceRepositoryBranchesItem, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ListSourceRepositoryBranchesItem{})
		decodeListSourceRepositoryBranchesItem(r, &v[len(v)-1])
	}
	return v
}

func decodeSpaceSummaries(r *cbor.Reader) []types.SpaceSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.SpaceSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.SpaceSummary{})
		decodeSpaceSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeWorkflowRunSummaries(r *cbor.Reader) []types.WorkflowRunSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.WorkflowRunSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.WorkflowRunSummary{})
		decodeWorkflowRunSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeWorkflowSummaries(r *cbor.Reader) []types.WorkflowSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.WorkflowSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.WorkflowSummary{})
		decodeWorkflowSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeDevEnvironmentAccessDetails(r *cbor.Reader, v *types.DevEnvironmentAccessDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "streamUrl":
			v.StreamUrl = r.StringPtr()
		case "tokenValue":
			v.TokenValue = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeIdeConfigurationList(r *cbor.Reader) []types.IdeConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.IdeConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.IdeConfiguration{})
		decodeIdeConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeAccessDeniedException(r *cbor.Reader, v *types.AccessDeniedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeConflictException(r *cbor.Reader, v *types.ConflictException) {
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

func decodeServiceQuotaExceededException(r *cbor.Reader, v *types.ServiceQuotaExceededException) {
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
		default:
			r.Skip()
		}
	}
}

func decodeValidationException(r *cbor.Reader, v *types.ValidationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDevEnvironmentRepositorySummary(r *cbor.Reader, v *types.DevEnvironmentRepositorySummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "repositoryName":
			v.RepositoryName = r.StringPtr()
		case "branchName":
			v.BranchName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeIde(r *cbor.Reader, v *types.Ide) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "runtime":
			v.Runtime = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeWorkflowRunStatusReason(r *cbor.Reader, v *types.WorkflowRunStatusReason) {
	r.Skip()
}

func decodeAccessTokenSummary(r *cbor.Reader, v *types.AccessTokenSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "id":
			v.Id = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "expiresTime":
			if !r.Null() {
				x := r.Time()
				v.ExpiresTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeDevEnvironmentSessionSummary(r *cbor.Reader, v *types.DevEnvironmentSessionSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "devEnvironmentId":
			v.DevEnvironmentId = r.StringPtr()
		case "startedTime":
			if !r.Null() {
				x := r.Time()
				v.StartedTime = &x
			}
		case "id":
			v.Id = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDevEnvironmentSummary(r *cbor.Reader, v *types.DevEnvironmentSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "spaceName":
			v.SpaceName = r.StringPtr()
		case "projectName":
			v.ProjectName = r.StringPtr()
		case "id":
			v.Id = r.StringPtr()
		case "lastUpdatedTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdatedTime = &x
			}
		case "creatorId":
			v.CreatorId = r.StringPtr()
		case "status":
			v.Status = types.DevEnvironmentStatus(r.String())
		case "statusReason":
			v.StatusReason = r.StringPtr()
		case "repositories":
			v.Repositories = decodeDevEnvironmentRepositorySummaries(r)
		case "alias":
			v.Alias = r.StringPtr()
		case "ides":
			v.Ides = decodeIdes(r)
		case "instanceType":
			v.InstanceType = types.InstanceType(r.String())
		case "inactivityTimeoutMinutes":
			v.InactivityTimeoutMinutes = int32(r.Int())
		case "persistentStorage":
			if !r.Null() {
				v.PersistentStorage = new(types.PersistentStorage)
				decodePersistentStorage(r, v.PersistentStorage)
			}
		case "vpcConnectionName":
			v.VpcConnectionName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEventLogEntry(r *cbor.Reader, v *types.EventLogEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "id":
			v.Id = r.StringPtr()
		case "eventName":
			v.EventName = r.StringPtr()
		case "eventType":
			v.EventType = r.StringPtr()
		case "eventCategory":
			v.EventCategory = r.StringPtr()
		case "eventSource":
			v.EventSource = r.StringPtr()
		case "eventTime":
			if !r.Null() {
				x := r.Time()
				v.EventTime = &x
			}
		case "operationType":
			v.OperationType = types.OperationType(r.String())
		case "userIdentity":
			if !r.Null() {
				v.UserIdentity = new(types.UserIdentity)
				decodeUserIdentity(r, v.UserIdentity)
			}
		case "projectInformation":
			if !r.Null() {
				v.ProjectInformation = new(types.ProjectInformation)
				decodeProjectInformation(r, v.ProjectInformation)
			}
		case "requestId":
			v.RequestId = r.StringPtr()
		case "requestPayload":
			if !r.Null() {
				v.RequestPayload = new(types.EventPayload)
				decodeEventPayload(r, v.RequestPayload)
			}
		case "responsePayload":
			if !r.Null() {
				v.ResponsePayload = new(types.EventPayload)
				decodeEventPayload(r, v.ResponsePayload)
			}
		case "errorCode":
			v.ErrorCode = r.StringPtr()
		case "sourceIpAddress":
			v.SourceIpAddress = r.StringPtr()
		case "userAgent":
			v.UserAgent = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeProjectSummary(r *cbor.Reader, v *types.ProjectSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "name":
			v.Name = r.StringPtr()
		case "displayName":
			v.DisplayName = r.StringPtr()
		case "description":
			v.Description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeListSourceRepositoriesItem(r *cbor.Reader, v *types.ListSourceRepositoriesItem) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "id":
			v.Id = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "description":
			v.Description = r.StringPtr()
		case "lastUpdatedTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdatedTime = &x
			}
		case "createdTime":
			if !r.Null() {
				x := r.Time()
				v.CreatedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeListSourceRepositoryBranchesItem(r *cbor.Reader, v *types.ListSourceRepositoryBranchesItem) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ref":
			v.Ref = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "lastUpdatedTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdatedTime = &x
			}
		case "headCommitId":
			v.HeadCommitId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSpaceSummary(r *cbor.Reader, v *types.SpaceSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "name":
			v.Name = r.StringPtr()
		case "regionName":
			v.RegionName = r.StringPtr()
		case "displayName":
			v.DisplayName = r.StringPtr()
		case "description":
			v.Description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeWorkflowRunSummary(r *cbor.Reader, v *types.WorkflowRunSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "id":
			v.Id = r.StringPtr()
		case "workflowId":
			v.WorkflowId = r.StringPtr()
		case "workflowName":
			v.WorkflowName = r.StringPtr()
		case "status":
			v.Status = types.WorkflowRunStatus(r.String())
		case "statusReasons":
			v.StatusReasons = decodeWorkflowRunStatusReasons(r)
		case "startTime":
			if !r.Null() {
				x := r.Time()
				v.StartTime = &x
			}
		case "endTime":
			if !r.Null() {
				x := r.Time()
				v.EndTime = &x
			}
		case "lastUpdatedTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdatedTime = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeWorkflowSummary(r *cbor.Reader, v *types.WorkflowSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "id":
			v.Id = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		case "sourceRepositoryName":
			v.SourceRepositoryName = r.StringPtr()
		case "sourceBranchName":
			v.SourceBranchName = r.StringPtr()
		case "definition":
			if !r.Null() {
				v.Definition = new(types.WorkflowDefinitionSummary)
				decodeWorkflowDefinitionSummary(r, v.Definition)
			}
		case "createdTime":
			if !r.Null() {
				x := r.Time()
				v.CreatedTime = &x
			}
		case "lastUpdatedTime":
			if !r.Null() {
				x := r.Time()
				v.LastUpdatedTime = &x
			}
		case "runMode":
			v.RunMode = types.WorkflowRunMode(r.String())
		case "status":
			v.Status = types.WorkflowStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeIdeConfiguration(r *cbor.Reader, v *types.IdeConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "runtime":
			v.Runtime = r.StringPtr()
		case "name":
			v.Name = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeUserIdentity(r *cbor.Reader, v *types.UserIdentity) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "userType":
			v.UserType = types.UserType(r.String())
		case "principalId":
			v.PrincipalId = r.StringPtr()
		case "userName":
			v.UserName = r.StringPtr()
		case "awsAccountId":
			v.AwsAccountId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeProjectInformation(r *cbor.Reader, v *types.ProjectInformation) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "name":
			v.Name = r.StringPtr()
		case "projectId":
			v.ProjectId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEventPayload(r *cbor.Reader, v *types.EventPayload) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "contentType":
			v.ContentType = r.StringPtr()
		case "data":
			v.Data = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeWorkflowDefinitionSummary(r *cbor.Reader, v *types.WorkflowDefinitionSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "path":
			v.Path = r.StringPtr()
		default:
			r.Skip()
		}
	}
}
