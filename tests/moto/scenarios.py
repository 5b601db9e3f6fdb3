"""What is done in each service: something is made, read, listed and taken away.

A scenario is `service: steps`; a step is (operation, input, what to keep). In an input `{name}` is a name
of this run's and `{other}` what a step before kept: a JMESPath into its output for each. What a
step gives must speak of `{name}`, unless it is the first or the last, or says that it keeps nothing (`{}`).
"""

ROLE = "arn:aws:iam::123456789012:role/role"
POLICY = '{"Version": "2012-10-17", "Statement": []}'
MACHINE = '{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}'
TEMPLATE = '{"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "{name}"}}}}'
ACCOUNT = "123456789012"


def four(create, read, list_, delete):
    return [create, read, list_, delete]


SCENARIOS = {
    # query
    "sns": four(
        ("CreateTopic", {"Name": "{name}"}, {"arn": "TopicArn"}),
        ("GetTopicAttributes", {"TopicArn": "{arn}"}),
        ("ListTopics", {}),
        ("DeleteTopic", {"TopicArn": "{arn}"}),
    ),
    "iam": four(
        ("CreateUser", {"UserName": "{name}", "Tags": [{"Key": "k&", "Value": "<v>"}]}, {}),
        ("GetUser", {"UserName": "{name}"}),
        ("ListUsers", {}),
        ("DeleteUser", {"UserName": "{name}"}),
    ),
    "cloudformation": four(
        ("CreateStack", {"StackName": "{name}", "TemplateBody": TEMPLATE}, {"id": "StackId"}),
        ("DescribeStacks", {"StackName": "{name}"}),
        ("ListStacks", {}),
        ("DeleteStack", {"StackName": "{name}"}),
    ),
    "rds": four(
        ("CreateDBParameterGroup", {"DBParameterGroupName": "{name}", "DBParameterGroupFamily": "mysql5.6", "Description": "d"}, {}),
        ("DescribeDBParameterGroups", {"DBParameterGroupName": "{name}"}),
        ("DescribeDBParameterGroups", {}),
        ("DeleteDBParameterGroup", {"DBParameterGroupName": "{name}"}),
    ),
    "redshift": four(
        ("CreateClusterParameterGroup", {"ParameterGroupName": "{name}", "ParameterGroupFamily": "redshift-1.0", "Description": "d"}, {}),
        ("DescribeClusterParameterGroups", {"ParameterGroupName": "{name}"}),
        ("DescribeClusterParameterGroups", {}),
        ("DeleteClusterParameterGroup", {"ParameterGroupName": "{name}"}),
    ),
    "elb": four(
        (
            "CreateLoadBalancer",
            {
                "LoadBalancerName": "{name}",
                "Listeners": [{"Protocol": "tcp", "LoadBalancerPort": 80, "InstancePort": 8080}],
                "AvailabilityZones": ["us-east-1a"],
            },
            {},
        ),
        ("DescribeLoadBalancers", {"LoadBalancerNames": ["{name}"]}),
        ("DescribeLoadBalancers", {}),
        ("DeleteLoadBalancer", {"LoadBalancerName": "{name}"}),
    ),
    "elbv2": four(
        ("CreateTargetGroup", {"Name": "{name}", "TargetType": "lambda"}, {"arn": "TargetGroups[0].TargetGroupArn"}),
        ("DescribeTargetGroups", {"TargetGroupArns": ["{arn}"]}),
        ("DescribeTargetGroups", {}),
        ("DeleteTargetGroup", {"TargetGroupArn": "{arn}"}),
    ),
    "autoscaling": four(
        ("CreateLaunchConfiguration", {"LaunchConfigurationName": "{name}", "ImageId": "ami-12345678", "InstanceType": "t2.micro"}, {}),
        ("DescribeLaunchConfigurations", {"LaunchConfigurationNames": ["{name}"]}),
        ("DescribeLaunchConfigurations", {}),
        ("DeleteLaunchConfiguration", {"LaunchConfigurationName": "{name}"}),
    ),
    "elasticache": four(
        (
            "CreateUser",
            {"UserId": "{name}", "UserName": "{name}", "Engine": "redis", "AccessString": "on ~*", "NoPasswordRequired": True},
            {},
        ),
        ("DescribeUsers", {"UserId": "{name}"}),
        ("DescribeUsers", {}),
        ("DeleteUser", {"UserId": "{name}"}),
    ),
    "elasticbeanstalk": four(
        ("CreateApplication", {"ApplicationName": "{name}"}, {}),
        ("DescribeApplications", {"ApplicationNames": ["{name}"]}),
        ("DescribeApplications", {}),
        ("DeleteApplication", {"ApplicationName": "{name}"}),
    ),
    "ses": four(
        ("VerifyEmailIdentity", {"EmailAddress": "{name}@example.com"}, {}),
        ("GetIdentityVerificationAttributes", {"Identities": ["{name}@example.com"]}),
        ("ListIdentities", {}),
        ("DeleteIdentity", {"Identity": "{name}@example.com"}),
    ),
    "sdb": four(
        ("CreateDomain", {"DomainName": "{name}"}, {}),
        ("PutAttributes", {"DomainName": "{name}", "ItemName": "i", "Attributes": [{"Name": "n", "Value": "{name}"}]}, {}),
        ("ListDomains", {}),
        ("DeleteDomain", {"DomainName": "{name}"}),
    ),
    "neptune": four(
        ("CreateDBCluster", {"DBClusterIdentifier": "{name}", "Engine": "neptune"}, {}),
        ("DescribeDBClusters", {"DBClusterIdentifier": "{name}"}),
        ("DescribeDBClusters", {}),
        ("DeleteDBCluster", {"DBClusterIdentifier": "{name}", "SkipFinalSnapshot": True}),
    ),
    # ec2
    "ec2": four(
        ("CreateVpc", {"CidrBlock": "10.9.0.0/16"}, {"name": "Vpc.VpcId"}),
        ("DescribeVpcs", {"VpcIds": ["{name}"]}),
        ("DescribeVpcs", {"Filters": [{"Name": "cidr", "Values": ["10.9.0.0/16"]}]}),
        ("DeleteVpc", {"VpcId": "{name}"}),
    ),
    # rest-xml
    "s3": [
        ("CreateBucket", {"Bucket": "{name}"}, {}),
        ("PutObject", {"Bucket": "{name}", "Key": "a b/ż+%", "Body": b"object of {name}", "Metadata": {"k": "v"}}, {}),
        ("GetObject", {"Bucket": "{name}", "Key": "a b/ż+%"}),
        ("ListObjectsV2", {"Bucket": "{name}"}),
        ("ListBuckets", {}),
        ("DeleteObject", {"Bucket": "{name}", "Key": "a b/ż+%"}, {}),
        ("DeleteBucket", {"Bucket": "{name}"}),
    ],
    "route53": four(
        ("CreateHostedZone", {"Name": "{name}.example", "CallerReference": "{name}"}, {"id": "HostedZone.Id"}),
        ("GetHostedZone", {"Id": "{id}"}),
        ("ListHostedZones", {}),
        ("DeleteHostedZone", {"Id": "{id}"}),
    ),
    "cloudfront": four(
        (
            "CreateOriginAccessControl",
            {
                "OriginAccessControlConfig": {
                    "Name": "{name}",
                    "SigningProtocol": "sigv4",
                    "SigningBehavior": "always",
                    "OriginAccessControlOriginType": "s3",
                }
            },
            {"id": "OriginAccessControl.Id", "etag": "ETag"},
        ),
        ("GetOriginAccessControl", {"Id": "{id}"}, {"etag": "ETag"}),
        ("ListOriginAccessControls", {}),
        ("DeleteOriginAccessControl", {"Id": "{id}", "IfMatch": "{etag}"}),
    ),
    # cbor
    "cloudwatch": four(
        (
            "PutMetricAlarm",
            {
                "AlarmName": "{name}",
                "MetricName": "m",
                "Namespace": "n",
                "ComparisonOperator": "GreaterThanThreshold",
                "EvaluationPeriods": 2,
                "Period": 60,
                "Threshold": 1.5,
                "Statistic": "Average",
            },
            {},
        ),
        ("DescribeAlarms", {"AlarmNames": ["{name}"]}),
        ("DescribeAlarms", {}),
        ("DeleteAlarms", {"AlarmNames": ["{name}"]}),
    ),
    "memorydb": four(
        ("CreateCluster", {"ClusterName": "{name}", "NodeType": "db.t4g.small", "ACLName": "open-access"}, {}),
        ("DescribeClusters", {"ClusterName": "{name}"}),
        ("DescribeClusters", {}),
        ("DeleteCluster", {"ClusterName": "{name}"}),
    ),
    "acm-pca": four(
        (
            "CreateCertificateAuthority",
            {
                "CertificateAuthorityConfiguration": {
                    "KeyAlgorithm": "RSA_2048",
                    "SigningAlgorithm": "SHA256WITHRSA",
                    "Subject": {"CommonName": "{name}"},
                },
                "CertificateAuthorityType": "ROOT",
            },
            {"arn": "CertificateAuthorityArn"},
        ),
        ("DescribeCertificateAuthority", {"CertificateAuthorityArn": "{arn}"}),
        ("ListCertificateAuthorities", {}),
        ("DeleteCertificateAuthority", {"CertificateAuthorityArn": "{arn}"}),
    ),
    "datasync": four(
        (
            "CreateLocationSmb",
            {
                "ServerHostname": "host",
                "Subdirectory": "/{name}",
                "User": "u",
                "Password": "p",
                "AgentArns": ["arn:aws:datasync:us-east-1:123456789012:agent/agent-1"],
            },
            {"arn": "LocationArn"},
        ),
        ("DescribeLocationSmb", {"LocationArn": "{arn}"}),
        ("ListLocations", {}),
        ("DeleteLocation", {"LocationArn": "{arn}"}),
    ),
    # json 1.0
    "dynamodb": [
        (
            "CreateTable",
            {
                "TableName": "{name}",
                "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                "BillingMode": "PAY_PER_REQUEST",
            },
            {},
        ),
        ("DescribeTable", {"TableName": "{name}"}),
        ("PutItem", {"TableName": "{name}", "Item": {"id": {"S": "ż"}, "b": {"B": b"\x00\xff"}, "n": {"N": "1.5"}}}, {}),
        ("GetItem", {"TableName": "{name}", "Key": {"id": {"S": "ż"}}}, {}),
        ("ListTables", {}),
        ("DeleteTable", {"TableName": "{name}"}),
    ],
    "sqs": [
        ("CreateQueue", {"QueueName": "{name}"}, {"url": "QueueUrl"}),
        ("GetQueueAttributes", {"QueueUrl": "{url}", "AttributeNames": ["All"]}),
        ("SendMessage", {"QueueUrl": "{url}", "MessageBody": "ż & <b>", "MessageAttributes": {"a": {"DataType": "String", "StringValue": "v"}}}, {}),
        ("ReceiveMessage", {"QueueUrl": "{url}", "MessageAttributeNames": ["All"]}, {}),
        ("ListQueues", {}),
        ("DeleteQueue", {"QueueUrl": "{url}"}),
    ],
    "stepfunctions": four(
        ("CreateStateMachine", {"name": "{name}", "definition": MACHINE, "roleArn": ROLE}, {"arn": "stateMachineArn"}),
        ("DescribeStateMachine", {"stateMachineArn": "{arn}"}),
        ("ListStateMachines", {}),
        ("DeleteStateMachine", {"stateMachineArn": "{arn}"}),
    ),
    "swf": four(
        ("RegisterDomain", {"name": "{name}", "workflowExecutionRetentionPeriodInDays": "7"}, {}),
        ("DescribeDomain", {"name": "{name}"}),
        ("ListDomains", {"registrationStatus": "REGISTERED"}),
        ("DeprecateDomain", {"name": "{name}"}),
    ),
    # json 1.1
    "kms": four(
        ("CreateKey", {"Description": "d"}, {"name": "KeyMetadata.KeyId"}),
        ("DescribeKey", {"KeyId": "{name}"}),
        ("ListKeys", {}),
        ("ScheduleKeyDeletion", {"KeyId": "{name}", "PendingWindowInDays": 7}),
    ),
    "secretsmanager": four(
        ("CreateSecret", {"Name": "{name}", "SecretBinary": b"\x00\x01secret"}, {}),
        ("GetSecretValue", {"SecretId": "{name}"}),
        ("ListSecrets", {}),
        ("DeleteSecret", {"SecretId": "{name}"}),
    ),
    "ssm": four(
        ("PutParameter", {"Name": "{name}", "Value": "ż", "Type": "String"}, {}),
        ("GetParameter", {"Name": "{name}"}),
        ("DescribeParameters", {}),
        ("DeleteParameter", {"Name": "{name}"}),
    ),
    "logs": four(
        ("CreateLogGroup", {"logGroupName": "{name}"}, {}),
        ("DescribeLogGroups", {"logGroupNamePrefix": "{name}"}),
        ("DescribeLogGroups", {}),
        ("DeleteLogGroup", {"logGroupName": "{name}"}),
    ),
    "events": four(
        ("PutRule", {"Name": "{name}", "ScheduleExpression": "rate(5 minutes)"}, {}),
        ("DescribeRule", {"Name": "{name}"}),
        ("ListRules", {}),
        ("DeleteRule", {"Name": "{name}"}),
    ),
    "kinesis": four(
        ("CreateStream", {"StreamName": "{name}", "ShardCount": 1}, {}),
        ("DescribeStreamSummary", {"StreamName": "{name}"}),
        ("ListStreams", {}),
        ("DeleteStream", {"StreamName": "{name}"}),
    ),
    "firehose": four(
        (
            "CreateDeliveryStream",
            {"DeliveryStreamName": "{name}", "S3DestinationConfiguration": {"RoleARN": ROLE, "BucketARN": "arn:aws:s3:::b"}},
            {},
        ),
        ("DescribeDeliveryStream", {"DeliveryStreamName": "{name}"}),
        ("ListDeliveryStreams", {}),
        ("DeleteDeliveryStream", {"DeliveryStreamName": "{name}"}),
    ),
    "ecr": four(
        ("CreateRepository", {"repositoryName": "{name}"}, {}),
        ("DescribeRepositories", {"repositoryNames": ["{name}"]}),
        ("DescribeRepositories", {}),
        ("DeleteRepository", {"repositoryName": "{name}"}),
    ),
    "ecs": four(
        ("CreateCluster", {"clusterName": "{name}"}, {}),
        ("DescribeClusters", {"clusters": ["{name}"]}),
        ("ListClusters", {}),
        ("DeleteCluster", {"cluster": "{name}"}),
    ),
    "athena": four(
        ("CreateWorkGroup", {"Name": "{name}"}, {}),
        ("GetWorkGroup", {"WorkGroup": "{name}"}),
        ("ListWorkGroups", {}),
        ("DeleteWorkGroup", {"WorkGroup": "{name}"}),
    ),
    "cognito-idp": four(
        ("CreateUserPool", {"PoolName": "{name}"}, {"id": "UserPool.Id"}),
        ("DescribeUserPool", {"UserPoolId": "{id}"}),
        ("ListUserPools", {"MaxResults": 10}),
        ("DeleteUserPool", {"UserPoolId": "{id}"}),
    ),
    "config": four(
        ("PutConfigurationRecorder", {"ConfigurationRecorder": {"name": "{name}", "roleARN": ROLE}}, {}),
        ("DescribeConfigurationRecorders", {"ConfigurationRecorderNames": ["{name}"]}),
        ("DescribeConfigurationRecorders", {}),
        ("DeleteConfigurationRecorder", {"ConfigurationRecorderName": "{name}"}),
    ),
    "acm": four(
        ("RequestCertificate", {"DomainName": "{name}.example.com"}, {"arn": "CertificateArn"}),
        ("DescribeCertificate", {"CertificateArn": "{arn}"}),
        ("ListCertificates", {}),
        ("DeleteCertificate", {"CertificateArn": "{arn}"}),
    ),
    "budgets": four(
        (
            "CreateBudget",
            {
                "AccountId": ACCOUNT,
                "Budget": {
                    "BudgetName": "{name}",
                    "BudgetLimit": {"Amount": "10", "Unit": "USD"},
                    "TimeUnit": "DAILY",
                    "BudgetType": "COST",
                },
            },
            {},
        ),
        ("DescribeBudget", {"AccountId": ACCOUNT, "BudgetName": "{name}"}),
        ("DescribeBudgets", {"AccountId": ACCOUNT}),
        ("DeleteBudget", {"AccountId": ACCOUNT, "BudgetName": "{name}"}),
    ),
    "organizations": four(
        ("CreateOrganization", {"FeatureSet": "ALL"}, {"name": "Organization.Id"}),
        ("DescribeOrganization", {}),
        ("ListRoots", {}),
        ("DeleteOrganization", {}),
    ),
    "sagemaker": four(
        ("CreateExperiment", {"ExperimentName": "{name}"}, {}),
        ("DescribeExperiment", {"ExperimentName": "{name}"}),
        ("ListExperiments", {}),
        ("DeleteExperiment", {"ExperimentName": "{name}"}),
    ),
    "servicediscovery": four(
        ("CreateHttpNamespace", {"Name": "{name}"}, {}),
        ("ListNamespaces", {}, {"id": "Namespaces[-1].Id"}),
        ("GetNamespace", {"Id": "{id}"}),
        ("DeleteNamespace", {"Id": "{id}"}),
    ),
    "transcribe": four(
        ("CreateVocabulary", {"VocabularyName": "{name}", "LanguageCode": "en-US", "Phrases": ["a"]}, {}),
        ("GetVocabulary", {"VocabularyName": "{name}"}),
        ("ListVocabularies", {}),
        ("DeleteVocabulary", {"VocabularyName": "{name}"}),
    ),
    "transfer": four(
        ("CreateServer", {"Domain": "S3"}, {"name": "ServerId"}),
        ("DescribeServer", {"ServerId": "{name}"}),
        ("ListServers", {}),
        ("DeleteServer", {"ServerId": "{name}"}),
    ),
    "wafv2": four(
        (
            "CreateIPSet",
            {"Name": "{name}", "Scope": "REGIONAL", "IPAddressVersion": "IPV4", "Addresses": ["10.0.0.0/8"]},
            {"id": "Summary.Id", "lock": "Summary.LockToken"},
        ),
        ("GetIPSet", {"Name": "{name}", "Scope": "REGIONAL", "Id": "{id}"}),
        ("ListIPSets", {"Scope": "REGIONAL"}),
        ("DeleteIPSet", {"Name": "{name}", "Scope": "REGIONAL", "Id": "{id}", "LockToken": "{lock}"}),
    ),
    "personalize": four(
        ("CreateSchema", {"name": "{name}", "schema": "{}"}, {"arn": "schemaArn"}),
        ("DescribeSchema", {"schemaArn": "{arn}"}),
        ("ListSchemas", {}),
        ("DeleteSchema", {"schemaArn": "{arn}"}),
    ),
    "servicecatalog": four(
        ("CreatePortfolio", {"DisplayName": "{name}", "ProviderName": "p", "IdempotencyToken": "{name}"}, {"id": "PortfolioDetail.Id"}),
        ("DescribePortfolio", {"Id": "{id}"}),
        ("ListPortfolios", {}),
        ("DeletePortfolio", {"Id": "{id}"}),
    ),
    "identitystore": four(
        ("CreateGroup", {"IdentityStoreId": "d-1234567890", "DisplayName": "{name}"}, {"id": "GroupId"}),
        ("DescribeGroup", {"IdentityStoreId": "d-1234567890", "GroupId": "{id}"}),
        ("ListGroups", {"IdentityStoreId": "d-1234567890"}),
        ("DeleteGroup", {"IdentityStoreId": "d-1234567890", "GroupId": "{id}"}),
    ),
    # rest-json
    "lambda": four(
        (
            "PublishLayerVersion",
            {"LayerName": "{name}", "Content": {"ZipFile": b"PK\x05\x06" + bytes(18)}},
            {"version": "Version"},
        ),
        ("GetLayerVersion", {"LayerName": "{name}", "VersionNumber": "{version}"}),
        ("ListLayers", {}),
        ("DeleteLayerVersion", {"LayerName": "{name}", "VersionNumber": "{version}"}),
    ),
    "apigateway": four(
        ("CreateRestApi", {"name": "{name}", "binaryMediaTypes": ["image/png"]}, {"id": "id"}),
        ("GetRestApi", {"restApiId": "{id}"}),
        ("GetRestApis", {}),
        ("DeleteRestApi", {"restApiId": "{id}"}),
    ),
    "apigatewayv2": four(
        ("CreateApi", {"Name": "{name}", "ProtocolType": "HTTP"}, {"id": "ApiId"}),
        ("GetApi", {"ApiId": "{id}"}),
        ("GetApis", {}),
        ("DeleteApi", {"ApiId": "{id}"}),
    ),
    "eks": four(
        ("CreateCluster", {"name": "{name}", "roleArn": ROLE, "resourcesVpcConfig": {"subnetIds": ["subnet-1"]}}, {}),
        ("DescribeCluster", {"name": "{name}"}),
        ("ListClusters", {}),
        ("DeleteCluster", {"name": "{name}"}),
    ),
    "efs": four(
        ("CreateFileSystem", {"CreationToken": "{name}"}, {"id": "FileSystemId"}),
        ("DescribeFileSystems", {"FileSystemId": "{id}"}),
        ("DescribeFileSystems", {}),
        ("DeleteFileSystem", {"FileSystemId": "{id}"}),
    ),
    "glacier": four(
        ("CreateVault", {"vaultName": "{name}"}, {}),
        ("DescribeVault", {"vaultName": "{name}"}),
        ("ListVaults", {}),
        ("DeleteVault", {"vaultName": "{name}"}),
    ),
    "guardduty": four(
        ("CreateDetector", {"Enable": True}, {"name": "DetectorId"}),
        ("GetDetector", {"DetectorId": "{name}"}, {}),
        ("ListDetectors", {}),
        ("DeleteDetector", {"DetectorId": "{name}"}),
    ),
    "iot": four(
        ("CreateThing", {"thingName": "{name}", "attributePayload": {"attributes": {"a": "b"}}}, {}),
        ("DescribeThing", {"thingName": "{name}"}),
        ("ListThings", {}),
        ("DeleteThing", {"thingName": "{name}"}),
    ),
    "ivs": four(
        ("CreateChannel", {"name": "{name}"}, {"arn": "channel.arn"}),
        ("GetChannel", {"arn": "{arn}"}),
        ("ListChannels", {}),
        ("DeleteChannel", {"arn": "{arn}"}),
    ),
    "kinesisvideo": four(
        ("CreateStream", {"StreamName": "{name}"}, {"arn": "StreamARN"}),
        ("DescribeStream", {"StreamName": "{name}"}),
        ("ListStreams", {}),
        ("DeleteStream", {"StreamARN": "{arn}"}),
    ),
    "lakeformation": four(
        ("RegisterResource", {"ResourceArn": "arn:aws:s3:::{name}", "RoleArn": ROLE}, {}),
        ("DescribeResource", {"ResourceArn": "arn:aws:s3:::{name}"}),
        ("ListResources", {}),
        ("DeregisterResource", {"ResourceArn": "arn:aws:s3:::{name}"}),
    ),
    "mediapackage": four(
        ("CreateChannel", {"Id": "{name}"}, {}),
        ("DescribeChannel", {"Id": "{name}"}),
        ("ListChannels", {}),
        ("DeleteChannel", {"Id": "{name}"}),
    ),
    "medialive": four(
        ("CreateInput", {"Name": "{name}", "Type": "URL_PULL"}, {"id": "Input.Id"}),
        ("DescribeInput", {"InputId": "{id}"}),
        ("ListInputs", {}),
        ("DeleteInput", {"InputId": "{id}"}),
    ),
    "opensearch": four(
        ("CreateDomain", {"DomainName": "{name}"}, {}),
        ("DescribeDomain", {"DomainName": "{name}"}),
        ("ListDomainNames", {}),
        ("DeleteDomain", {"DomainName": "{name}"}),
    ),
    "ram": four(
        ("CreateResourceShare", {"name": "{name}"}, {"arn": "resourceShare.resourceShareArn"}),
        ("GetResourceShares", {"resourceOwner": "SELF", "name": "{name}"}),
        ("GetResourceShares", {"resourceOwner": "SELF"}),
        ("DeleteResourceShare", {"resourceShareArn": "{arn}"}),
    ),
    "resource-groups": four(
        (
            "CreateGroup",
            {
                "Name": "{name}",
                "ResourceQuery": {"Type": "TAG_FILTERS_1_0", "Query": '{"ResourceTypeFilters": ["AWS::EC2::Instance"], "TagFilters": [{"Key": "k", "Values": ["v"]}]}'},
            },
            {},
        ),
        ("GetGroup", {"GroupName": "{name}"}),
        ("ListGroups", {}),
        ("DeleteGroup", {"GroupName": "{name}"}),
    ),
    "scheduler": four(
        ("CreateScheduleGroup", {"Name": "{name}"}, {}),
        ("GetScheduleGroup", {"Name": "{name}"}),
        ("ListScheduleGroups", {}),
        ("DeleteScheduleGroup", {"Name": "{name}"}),
    ),
    "sesv2": four(
        ("CreateContactList", {"ContactListName": "{name}"}, {}),
        ("GetContactList", {"ContactListName": "{name}"}),
        ("ListContactLists", {}),
        ("DeleteContactList", {"ContactListName": "{name}"}),
    ),
    "signer": four(
        ("PutSigningProfile", {"profileName": "{name_}", "platformId": "AWSLambda-SHA384-ECDSA"}, {}),
        ("GetSigningProfile", {"profileName": "{name_}"}, {}),
        ("ListSigningPlatforms", {}, {}),
        ("CancelSigningProfile", {"profileName": "{name_}"}),
    ),
    "amp": four(
        ("CreateWorkspace", {"alias": "{name}"}, {"id": "workspaceId"}),
        ("DescribeWorkspace", {"workspaceId": "{id}"}),
        ("ListWorkspaces", {}),
        ("DeleteWorkspace", {"workspaceId": "{id}"}),
    ),
    "appsync": four(
        ("CreateGraphqlApi", {"name": "{name}", "authenticationType": "API_KEY"}, {"id": "graphqlApi.apiId"}),
        ("GetGraphqlApi", {"apiId": "{id}"}),
        ("ListGraphqlApis", {}),
        ("DeleteGraphqlApi", {"apiId": "{id}"}),
    ),
    "backup": four(
        ("CreateBackupVault", {"BackupVaultName": "{name}"}, {}),
        ("DescribeBackupVault", {"BackupVaultName": "{name}"}),
        ("ListBackupVaults", {}),
        ("DeleteBackupVault", {"BackupVaultName": "{name}"}),
    ),
    "polly": four(
        (
            "PutLexicon",
            {"Name": "{word}", "Content": '<lexicon alphabet="ipa" xml:lang="en-US" version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"/>'},
            {},
        ),
        ("GetLexicon", {"Name": "{word}"}, {}),
        ("ListLexicons", {}, {}),
        ("DeleteLexicon", {"Name": "{word}"}),
    ),
    "quicksight": four(
        ("CreateGroup", {"AwsAccountId": ACCOUNT, "Namespace": "default", "GroupName": "{name}"}, {}),
        ("DescribeGroup", {"AwsAccountId": ACCOUNT, "Namespace": "default", "GroupName": "{name}"}),
        ("ListGroups", {"AwsAccountId": ACCOUNT, "Namespace": "default"}),
        ("DeleteGroup", {"AwsAccountId": ACCOUNT, "Namespace": "default", "GroupName": "{name}"}),
    ),
    "workspaces-web": four(
        ("CreateBrowserSettings", {"browserPolicy": "{name}"}, {"arn": "browserSettingsArn"}),
        ("GetBrowserSettings", {"browserSettingsArn": "{arn}"}),
        ("ListBrowserSettings", {}, {}),
        ("DeleteBrowserSettings", {"browserSettingsArn": "{arn}"}),
    ),
    "s3tables": four(
        ("CreateTableBucket", {"name": "{name}"}, {"arn": "arn"}),
        ("GetTableBucket", {"tableBucketARN": "{arn}"}),
        ("ListTableBuckets", {}),
        ("DeleteTableBucket", {"tableBucketARN": "{arn}"}),
    ),
    "mediapackagev2": four(
        ("CreateChannelGroup", {"ChannelGroupName": "{name}"}, {}),
        ("GetChannelGroup", {"ChannelGroupName": "{name}"}),
        ("ListChannelGroups", {}),
        ("DeleteChannelGroup", {"ChannelGroupName": "{name}"}),
    ),
    "batch": four(
        ("CreateSchedulingPolicy", {"name": "{name}", "fairsharePolicy": {"shareDistribution": [{"shareIdentifier": "A", "weightFactor": 0.5}]}}, {"arn": "arn"}),
        ("DescribeSchedulingPolicies", {"arns": ["{arn}"]}),
        ("ListSchedulingPolicies", {}),
        ("DeleteSchedulingPolicy", {"arn": "{arn}"}),
    ),
}
