// Code generated from the model of Amazon Simple Queue Service by cmd/generate. DO NOT EDIT.

package types

// BatchResultErrorEntry is a structure of the model.
type BatchResultErrorEntry struct {
	Id          *string
	SenderFault bool
	Code        *string
	Message     *string
}

// ChangeMessageVisibilityBatchRequestEntry is a structure of the model.
type ChangeMessageVisibilityBatchRequestEntry struct {
	Id                *string
	ReceiptHandle     *string
	VisibilityTimeout int32
}

// ChangeMessageVisibilityBatchResultEntry is a structure of the model.
type ChangeMessageVisibilityBatchResultEntry struct {
	Id *string
}

// DeleteMessageBatchRequestEntry is a structure of the model.
type DeleteMessageBatchRequestEntry struct {
	Id            *string
	ReceiptHandle *string
}

// DeleteMessageBatchResultEntry is a structure of the model.
type DeleteMessageBatchResultEntry struct {
	Id *string
}

// ListMessageMoveTasksResultEntry is a structure of the model.
type ListMessageMoveTasksResultEntry struct {
	TaskHandle                        *string
	Status                            *string
	SourceArn                         *string
	DestinationArn                    *string
	MaxNumberOfMessagesPerSecond      *int32
	ApproximateNumberOfMessagesMoved  int64
	ApproximateNumberOfMessagesToMove *int64
	FailureReason                     *string
	StartedTimestamp                  int64
}

// Message is a structure of the model.
type Message struct {
	MessageId              *string
	ReceiptHandle          *string
	MD5OfBody              *string
	Body                   *string
	Attributes             map[string]string
	MD5OfMessageAttributes *string
	MessageAttributes      map[string]MessageAttributeValue
}

// MessageAttributeValue is a structure of the model.
type MessageAttributeValue struct {
	StringValue      *string
	BinaryValue      []byte
	StringListValues []string
	BinaryListValues [][]byte
	DataType         *string
}

// MessageSystemAttributeValue is a structure of the model.
type MessageSystemAttributeValue struct {
	StringValue      *string
	BinaryValue      []byte
	StringListValues []string
	BinaryListValues [][]byte
	DataType         *string
}

// SendMessageBatchRequestEntry is a structure of the model.
type SendMessageBatchRequestEntry struct {
	Id                      *string
	MessageBody             *string
	DelaySeconds            int32
	MessageAttributes       map[string]MessageAttributeValue
	MessageSystemAttributes map[string]MessageSystemAttributeValue
	MessageDeduplicationId  *string
	MessageGroupId          *string
}

// SendMessageBatchResultEntry is a structure of the model.
type SendMessageBatchResultEntry struct {
	Id                           *string
	MessageId                    *string
	MD5OfMessageBody             *string
	MD5OfMessageAttributes       *string
	MD5OfMessageSystemAttributes *string
	SequenceNumber               *string
}
