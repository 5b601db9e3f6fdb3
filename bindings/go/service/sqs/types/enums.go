// Code generated from the model of Amazon Simple Queue Service by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of Amazon Simple Queue Service.
package types

// MessageSystemAttributeName is an enum; values that this version does not know are kept as they are.
type MessageSystemAttributeName string

// Enum values for MessageSystemAttributeName
const (
	MessageSystemAttributeNameAll                              MessageSystemAttributeName = "All"
	MessageSystemAttributeNameSenderId                         MessageSystemAttributeName = "SenderId"
	MessageSystemAttributeNameSentTimestamp                    MessageSystemAttributeName = "SentTimestamp"
	MessageSystemAttributeNameApproximateReceiveCount          MessageSystemAttributeName = "ApproximateReceiveCount"
	MessageSystemAttributeNameApproximateFirstReceiveTimestamp MessageSystemAttributeName = "ApproximateFirstReceiveTimestamp"
	MessageSystemAttributeNameSequenceNumber                   MessageSystemAttributeName = "SequenceNumber"
	MessageSystemAttributeNameMessageDeduplicationId           MessageSystemAttributeName = "MessageDeduplicationId"
	MessageSystemAttributeNameMessageGroupId                   MessageSystemAttributeName = "MessageGroupId"
	MessageSystemAttributeNameAWSTraceHeader                   MessageSystemAttributeName = "AWSTraceHeader"
	MessageSystemAttributeNameDeadLetterQueueSourceArn         MessageSystemAttributeName = "DeadLetterQueueSourceArn"
)

// Values are those that this version knows.
func (MessageSystemAttributeName) Values() []MessageSystemAttributeName {
	return []MessageSystemAttributeName{
		"All",
		"SenderId",
		"SentTimestamp",
		"ApproximateReceiveCount",
		"ApproximateFirstReceiveTimestamp",
		"SequenceNumber",
		"MessageDeduplicationId",
		"MessageGroupId",
		"AWSTraceHeader",
		"DeadLetterQueueSourceArn",
	}
}

// MessageSystemAttributeNameForSends is an enum; values that this version does not know are kept as they are.
type MessageSystemAttributeNameForSends string

// Enum values for MessageSystemAttributeNameForSends
const (
	MessageSystemAttributeNameForSendsAWSTraceHeader MessageSystemAttributeNameForSends = "AWSTraceHeader"
)

// Values are those that this version knows.
func (MessageSystemAttributeNameForSends) Values() []MessageSystemAttributeNameForSends {
	return []MessageSystemAttributeNameForSends{
		"AWSTraceHeader",
	}
}

// QueueAttributeName is an enum; values that this version does not know are kept as they are.
type QueueAttributeName string

// Enum values for QueueAttributeName
const (
	QueueAttributeNameAll                                   QueueAttributeName = "All"
	QueueAttributeNamePolicy                                QueueAttributeName = "Policy"
	QueueAttributeNameVisibilityTimeout                     QueueAttributeName = "VisibilityTimeout"
	QueueAttributeNameMaximumMessageSize                    QueueAttributeName = "MaximumMessageSize"
	QueueAttributeNameMessageRetentionPeriod                QueueAttributeName = "MessageRetentionPeriod"
	QueueAttributeNameApproximateNumberOfMessages           QueueAttributeName = "ApproximateNumberOfMessages"
	QueueAttributeNameApproximateNumberOfMessagesNotVisible QueueAttributeName = "ApproximateNumberOfMessagesNotVisible"
	QueueAttributeNameCreatedTimestamp                      QueueAttributeName = "CreatedTimestamp"
	QueueAttributeNameLastModifiedTimestamp                 QueueAttributeName = "LastModifiedTimestamp"
	QueueAttributeNameQueueArn                              QueueAttributeName = "QueueArn"
	QueueAttributeNameApproximateNumberOfMessagesDelayed    QueueAttributeName = "ApproximateNumberOfMessagesDelayed"
	QueueAttributeNameDelaySeconds                          QueueAttributeName = "DelaySeconds"
	QueueAttributeNameReceiveMessageWaitTimeSeconds         QueueAttributeName = "ReceiveMessageWaitTimeSeconds"
	QueueAttributeNameRedrivePolicy                         QueueAttributeName = "RedrivePolicy"
	QueueAttributeNameFifoQueue                             QueueAttributeName = "FifoQueue"
	QueueAttributeNameContentBasedDeduplication             QueueAttributeName = "ContentBasedDeduplication"
	QueueAttributeNameKmsMasterKeyId                        QueueAttributeName = "KmsMasterKeyId"
	QueueAttributeNameKmsDataKeyReusePeriodSeconds          QueueAttributeName = "KmsDataKeyReusePeriodSeconds"
	QueueAttributeNameDeduplicationScope                    QueueAttributeName = "DeduplicationScope"
	QueueAttributeNameFifoThroughputLimit                   QueueAttributeName = "FifoThroughputLimit"
	QueueAttributeNameRedriveAllowPolicy                    QueueAttributeName = "RedriveAllowPolicy"
	QueueAttributeNameSqsManagedSseEnabled                  QueueAttributeName = "SqsManagedSseEnabled"
)

// Values are those that this version knows.
func (QueueAttributeName) Values() []QueueAttributeName {
	return []QueueAttributeName{
		"All",
		"Policy",
		"VisibilityTimeout",
		"MaximumMessageSize",
		"MessageRetentionPeriod",
		"ApproximateNumberOfMessages",
		"ApproximateNumberOfMessagesNotVisible",
		"CreatedTimestamp",
		"LastModifiedTimestamp",
		"QueueArn",
		"ApproximateNumberOfMessagesDelayed",
		"DelaySeconds",
		"ReceiveMessageWaitTimeSeconds",
		"RedrivePolicy",
		"FifoQueue",
		"ContentBasedDeduplication",
		"KmsMasterKeyId",
		"KmsDataKeyReusePeriodSeconds",
		"DeduplicationScope",
		"FifoThroughputLimit",
		"RedriveAllowPolicy",
		"SqsManagedSseEnabled",
	}
}
