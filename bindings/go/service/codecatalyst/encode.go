// Code generated from the model of Amazon CodeCatalyst by cmd/generate. DO NOT EDIT.

package codecatalyst

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/codecatalyst/types"
)

func encodeOpCreateAccessTokenInput(w *cbor.Writer, v *CreateAccessTokenInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	if v.ExpiresTime != nil {
		w.Raw("\x6b" + "expiresTime")
		w.Time(*v.ExpiresTime)
	}
	w.End()
}

func encodeOpCreateDevEnvironmentInput(w *cbor.Writer, v *CreateDevEnvironmentInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Repositories != nil {
		w.Raw("\x6c" + "repositories")
		encodeRepositoriesInput(w, v.Repositories)
	}
	if v.ClientToken != nil {
		w.Raw("\x6b" + "clientToken")
		w.String(*v.ClientToken)
	}
	if v.Alias != nil {
		w.Raw("\x65" + "alias")
		w.String(*v.Alias)
	}
	if v.Ides != nil {
		w.Raw("\x64" + "ides")
		encodeIdeConfigurationList(w, v.Ides)
	}
	if len(v.InstanceType) > 0 {
		w.Raw("\x6c" + "instanceType")
		w.String(string(v.InstanceType))
	}
	if v.InactivityTimeoutMinutes != 0 {
		w.Raw("\x78\x18" + "inactivityTimeoutMinutes")
		w.Int(int64(v.InactivityTimeoutMinutes))
	}
	if v.PersistentStorage != nil {
		w.Raw("\x71" + "persistentStorage")
		encodePersistentStorageConfiguration(w, v.PersistentStorage)
	}
	if v.VpcConnectionName != nil {
		w.Raw("\x71" + "vpcConnectionName")
		w.String(*v.VpcConnectionName)
	}
	w.End()
}

func encodeOpCreateProjectInput(w *cbor.Writer, v *CreateProjectInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.DisplayName != nil {
		w.Raw("\x6b" + "displayName")
		w.String(*v.DisplayName)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "description")
		w.String(*v.Description)
	}
	w.End()
}

func encodeOpCreateSourceRepositoryInput(w *cbor.Writer, v *CreateSourceRepositoryInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "description")
		w.String(*v.Description)
	}
	w.End()
}

func encodeOpCreateSourceRepositoryBranchInput(w *cbor.Writer, v *CreateSourceRepositoryBranchInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.SourceRepositoryName != nil {
		w.Raw("\x74" + "sourceRepositoryName")
		w.String(*v.SourceRepositoryName)
	}
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	if v.HeadCommitId != nil {
		w.Raw("\x6c" + "headCommitId")
		w.String(*v.HeadCommitId)
	}
	w.End()
}

func encodeOpDeleteAccessTokenInput(w *cbor.Writer, v *DeleteAccessTokenInput) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "id")
		w.String(*v.Id)
	}
	w.End()
}

func encodeOpDeleteDevEnvironmentInput(w *cbor.Writer, v *DeleteDevEnvironmentInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Id != nil {
		w.Raw("\x62" + "id")
		w.String(*v.Id)
	}
	w.End()
}

func encodeOpDeleteProjectInput(w *cbor.Writer, v *DeleteProjectInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDeleteSourceRepositoryInput(w *cbor.Writer, v *DeleteSourceRepositoryInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpDeleteSpaceInput(w *cbor.Writer, v *DeleteSpaceInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpGetDevEnvironmentInput(w *cbor.Writer, v *GetDevEnvironmentInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Id != nil {
		w.Raw("\x62" + "id")
		w.String(*v.Id)
	}
	w.End()
}

func encodeOpGetProjectInput(w *cbor.Writer, v *GetProjectInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpGetSourceRepositoryInput(w *cbor.Writer, v *GetSourceRepositoryInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpGetSourceRepositoryCloneUrlsInput(w *cbor.Writer, v *GetSourceRepositoryCloneUrlsInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.SourceRepositoryName != nil {
		w.Raw("\x74" + "sourceRepositoryName")
		w.String(*v.SourceRepositoryName)
	}
	w.End()
}

func encodeOpGetSpaceInput(w *cbor.Writer, v *GetSpaceInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeOpGetSubscriptionInput(w *cbor.Writer, v *GetSubscriptionInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	w.End()
}

func encodeOpGetUserDetailsInput(w *cbor.Writer, v *GetUserDetailsInput) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "id")
		w.String(*v.Id)
	}
	if v.UserName != nil {
		w.Raw("\x68" + "userName")
		w.String(*v.UserName)
	}
	w.End()
}

func encodeOpGetWorkflowInput(w *cbor.Writer, v *GetWorkflowInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.Id != nil {
		w.Raw("\x62" + "id")
		w.String(*v.Id)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	w.End()
}

func encodeOpGetWorkflowRunInput(w *cbor.Writer, v *GetWorkflowRunInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.Id != nil {
		w.Raw("\x62" + "id")
		w.String(*v.Id)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	w.End()
}

func encodeOpListAccessTokensInput(w *cbor.Writer, v *ListAccessTokensInput) {
	w.Map()
	if v.MaxResults != nil {
		w.Raw("\x6a" + "maxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	w.End()
}

func encodeOpListDevEnvironmentSessionsInput(w *cbor.Writer, v *ListDevEnvironmentSessionsInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.DevEnvironmentId != nil {
		w.Raw("\x70" + "devEnvironmentId")
		w.String(*v.DevEnvironmentId)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "maxResults")
		w.Int(int64(*v.MaxResults))
	}
	w.End()
}

func encodeOpListDevEnvironmentsInput(w *cbor.Writer, v *ListDevEnvironmentsInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Filters != nil {
		w.Raw("\x67" + "filters")
		encodeFilters(w, v.Filters)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "maxResults")
		w.Int(int64(*v.MaxResults))
	}
	w.End()
}

func encodeOpListEventLogsInput(w *cbor.Writer, v *ListEventLogsInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.StartTime != nil {
		w.Raw("\x69" + "startTime")
		w.Time(*v.StartTime)
	}
	if v.EndTime != nil {
		w.Raw("\x67" + "endTime")
		w.Time(*v.EndTime)
	}
	if v.EventName != nil {
		w.Raw("\x69" + "eventName")
		w.String(*v.EventName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "maxResults")
		w.Int(int64(*v.MaxResults))
	}
	w.End()
}

func encodeOpListProjectsInput(w *cbor.Writer, v *ListProjectsInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "maxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.Filters != nil {
		w.Raw("\x67" + "filters")
		encodeProjectListFilters(w, v.Filters)
	}
	w.End()
}

func encodeOpListSourceRepositoriesInput(w *cbor.Writer, v *ListSourceRepositoriesInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "maxResults")
		w.Int(int64(*v.MaxResults))
	}
	w.End()
}

func encodeOpListSourceRepositoryBranchesInput(w *cbor.Writer, v *ListSourceRepositoryBranchesInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.SourceRepositoryName != nil {
		w.Raw("\x74" + "sourceRepositoryName")
		w.String(*v.SourceRepositoryName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "maxResults")
		w.Int(int64(*v.MaxResults))
	}
	w.End()
}

func encodeOpListSpacesInput(w *cbor.Writer, v *ListSpacesInput) {
	w.Map()
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	w.End()
}

func encodeOpListWorkflowRunsInput(w *cbor.Writer, v *ListWorkflowRunsInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.WorkflowId != nil {
		w.Raw("\x6a" + "workflowId")
		w.String(*v.WorkflowId)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "maxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.SortBy != nil {
		w.Raw("\x66" + "sortBy")
		encodeWorkflowRunSortCriteriaList(w, v.SortBy)
	}
	w.End()
}

func encodeOpListWorkflowsInput(w *cbor.Writer, v *ListWorkflowsInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "maxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.SortBy != nil {
		w.Raw("\x66" + "sortBy")
		encodeWorkflowSortCriteriaList(w, v.SortBy)
	}
	w.End()
}

func encodeOpStartDevEnvironmentInput(w *cbor.Writer, v *StartDevEnvironmentInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Id != nil {
		w.Raw("\x62" + "id")
		w.String(*v.Id)
	}
	if v.Ides != nil {
		w.Raw("\x64" + "ides")
		encodeIdeConfigurationList(w, v.Ides)
	}
	if len(v.InstanceType) > 0 {
		w.Raw("\x6c" + "instanceType")
		w.String(string(v.InstanceType))
	}
	if v.InactivityTimeoutMinutes != 0 {
		w.Raw("\x78\x18" + "inactivityTimeoutMinutes")
		w.Int(int64(v.InactivityTimeoutMinutes))
	}
	w.End()
}

func encodeOpStartDevEnvironmentSessionInput(w *cbor.Writer, v *StartDevEnvironmentSessionInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Id != nil {
		w.Raw("\x62" + "id")
		w.String(*v.Id)
	}
	if v.SessionConfiguration != nil {
		w.Raw("\x74" + "sessionConfiguration")
		encodeDevEnvironmentSessionConfiguration(w, v.SessionConfiguration)
	}
	w.End()
}

func encodeOpStartWorkflowRunInput(w *cbor.Writer, v *StartWorkflowRunInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.WorkflowId != nil {
		w.Raw("\x6a" + "workflowId")
		w.String(*v.WorkflowId)
	}
	if v.ClientToken != nil {
		w.Raw("\x6b" + "clientToken")
		w.String(*v.ClientToken)
	}
	w.End()
}

func encodeOpStopDevEnvironmentInput(w *cbor.Writer, v *StopDevEnvironmentInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Id != nil {
		w.Raw("\x62" + "id")
		w.String(*v.Id)
	}
	w.End()
}

func encodeOpStopDevEnvironmentSessionInput(w *cbor.Writer, v *StopDevEnvironmentSessionInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Id != nil {
		w.Raw("\x62" + "id")
		w.String(*v.Id)
	}
	if v.SessionId != nil {
		w.Raw("\x69" + "sessionId")
		w.String(*v.SessionId)
	}
	w.End()
}

func encodeOpUpdateDevEnvironmentInput(w *cbor.Writer, v *UpdateDevEnvironmentInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.ProjectName != nil {
		w.Raw("\x6b" + "projectName")
		w.String(*v.ProjectName)
	}
	if v.Id != nil {
		w.Raw("\x62" + "id")
		w.String(*v.Id)
	}
	if v.Alias != nil {
		w.Raw("\x65" + "alias")
		w.String(*v.Alias)
	}
	if v.Ides != nil {
		w.Raw("\x64" + "ides")
		encodeIdeConfigurationList(w, v.Ides)
	}
	if len(v.InstanceType) > 0 {
		w.Raw("\x6c" + "instanceType")
		w.String(string(v.InstanceType))
	}
	if v.InactivityTimeoutMinutes != 0 {
		w.Raw("\x78\x18" + "inactivityTimeoutMinutes")
		w.Int(int64(v.InactivityTimeoutMinutes))
	}
	if v.ClientToken != nil {
		w.Raw("\x6b" + "clientToken")
		w.String(*v.ClientToken)
	}
	w.End()
}

func encodeOpUpdateProjectInput(w *cbor.Writer, v *UpdateProjectInput) {
	w.Map()
	if v.SpaceName != nil {
		w.Raw("\x69" + "spaceName")
		w.String(*v.SpaceName)
	}
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "description")
		w.String(*v.Description)
	}
	w.End()
}

func encodeOpUpdateSpaceInput(w *cbor.Writer, v *UpdateSpaceInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "description")
		w.String(*v.Description)
	}
	w.End()
}

func encodeOpVerifySessionInput(w *cbor.Writer, v *VerifySessionInput) {
	w.Map()
	w.End()
}

func encodeRepositoriesInput(w *cbor.Writer, v []types.RepositoryInput) {
	w.List()
	for i := range v {
		encodeRepositoryInput(w, &v[i])
	}
	w.End()
}

func encodeIdeConfigurationList(w *cbor.Writer, v []types.IdeConfiguration) {
	w.List()
	for i := range v {
		encodeIdeConfiguration(w, &v[i])
	}
	w.End()
}

func encodePersistentStorageConfiguration(w *cbor.Writer, v *types.PersistentStorageConfiguration) {
	w.Map()
	if v.SizeInGiB != nil {
		w.Raw("\x69" + "sizeInGiB")
		w.Int(int64(*v.SizeInGiB))
	}
	w.End()
}

func encodeFilters(w *cbor.Writer, v []types.Filter) {
	w.List()
	for i := range v {
		encodeFilter(w, &v[i])
	}
	w.End()
}

func encodeProjectListFilters(w *cbor.Writer, v []types.ProjectListFilter) {
	w.List()
	for i := range v {
		encodeProjectListFilter(w, &v[i])
	}
	w.End()
}

func encodeWorkflowRunSortCriteriaList(w *cbor.Writer, v []types.WorkflowRunSortCriteria) {
	w.List()
	for i := range v {
		encodeWorkflowRunSortCriteria(w, &v[i])
	}
	w.End()
}

func encodeWorkflowSortCriteriaList(w *cbor.Writer, v []types.WorkflowSortCriteria) {
	w.List()
	for i := range v {
		encodeWorkflowSortCriteria(w, &v[i])
	}
	w.End()
}

func encodeDevEnvironmentSessionConfiguration(w *cbor.Writer, v *types.DevEnvironmentSessionConfiguration) {
	w.Map()
	if len(v.SessionType) > 0 {
		w.Raw("\x6b" + "sessionType")
		w.String(string(v.SessionType))
	}
	if v.ExecuteCommandSessionConfiguration != nil {
		w.Raw("\x78\x22" + "executeCommandSessionConfiguration")
		encodeExecuteCommandSessionConfiguration(w, v.ExecuteCommandSessionConfiguration)
	}
	w.End()
}

func encodeRepositoryInput(w *cbor.Writer, v *types.RepositoryInput) {
	w.Map()
	if v.RepositoryName != nil {
		w.Raw("\x6e" + "repositoryName")
		w.String(*v.RepositoryName)
	}
	if v.BranchName != nil {
		w.Raw("\x6a" + "branchName")
		w.String(*v.BranchName)
	}
	w.End()
}

func encodeIdeConfiguration(w *cbor.Writer, v *types.IdeConfiguration) {
	w.Map()
	if v.Runtime != nil {
		w.Raw("\x67" + "runtime")
		w.String(*v.Runtime)
	}
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeFilter(w *cbor.Writer, v *types.Filter) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "key")
		w.String(*v.Key)
	}
	if v.Values != nil {
		w.Raw("\x66" + "values")
		encodeStringList(w, v.Values)
	}
	if v.ComparisonOperator != nil {
		w.Raw("\x72" + "comparisonOperator")
		w.String(*v.ComparisonOperator)
	}
	w.End()
}

func encodeProjectListFilter(w *cbor.Writer, v *types.ProjectListFilter) {
	w.Map()
	if len(v.Key) > 0 {
		w.Raw("\x63" + "key")
		w.String(string(v.Key))
	}
	if v.Values != nil {
		w.Raw("\x66" + "values")
		encodeStringList(w, v.Values)
	}
	if len(v.ComparisonOperator) > 0 {
		w.Raw("\x72" + "comparisonOperator")
		w.String(string(v.ComparisonOperator))
	}
	w.End()
}

func encodeWorkflowRunSortCriteria(w *cbor.Writer, v *types.WorkflowRunSortCriteria) {
	w.Map()
	w.End()
}

func encodeWorkflowSortCriteria(w *cbor.Writer, v *types.WorkflowSortCriteria) {
	w.Map()
	w.End()
}

func encodeExecuteCommandSessionConfiguration(w *cbor.Writer, v *types.ExecuteCommandSessionConfiguration) {
	w.Map()
	if v.Command != nil {
		w.Raw("\x67" + "command")
		w.String(*v.Command)
	}
	if v.Arguments != nil {
		w.Raw("\x69" + "arguments")
		encodeExecuteCommandSessionConfigurationArguments(w, v.Arguments)
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

func encodeExecuteCommandSessionConfigurationArguments(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}
