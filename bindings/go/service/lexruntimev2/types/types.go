// Code generated from the model of Amazon Lex Runtime V2 by cmd/generate. DO NOT EDIT.

package types

// ActiveContext is a structure of the model.
type ActiveContext struct {
	Name              *string
	TimeToLive        *ActiveContextTimeToLive
	ContextAttributes map[string]string
}

// ActiveContextTimeToLive is a structure of the model.
type ActiveContextTimeToLive struct {
	TimeToLiveInSeconds *int32
	TurnsToLive         *int32
}

// AudioInputEvent is a structure of the model.
type AudioInputEvent struct {
	AudioChunk            []byte
	ContentType           *string
	EventId               *string
	ClientTimestampMillis int64
}

// AudioResponseEvent is a structure of the model.
type AudioResponseEvent struct {
	AudioChunk  []byte
	ContentType *string
	EventId     *string
}

// Button is a structure of the model.
type Button struct {
	Text  *string
	Value *string
}

// ConfidenceScore is a structure of the model.
type ConfidenceScore struct {
	Score float64
}

// ConfigurationEvent is a structure of the model.
type ConfigurationEvent struct {
	RequestAttributes     map[string]string
	ResponseContentType   *string
	SessionState          *SessionState
	WelcomeMessages       []Message
	DisablePlayback       bool
	EventId               *string
	ClientTimestampMillis int64
}

// DTMFInputEvent is a structure of the model.
type DTMFInputEvent struct {
	InputCharacter        *string
	EventId               *string
	ClientTimestampMillis int64
}

// DialogAction is a structure of the model.
type DialogAction struct {
	Type                 DialogActionType
	SlotToElicit         *string
	SlotElicitationStyle StyleType
	SubSlotToElicit      *ElicitSubSlot
}

// DisconnectionEvent is a structure of the model.
type DisconnectionEvent struct {
	EventId               *string
	ClientTimestampMillis int64
}

// ElicitSubSlot is a structure of the model.
type ElicitSubSlot struct {
	Name            *string
	SubSlotToElicit *ElicitSubSlot
}

// HeartbeatEvent is a structure of the model.
type HeartbeatEvent struct {
	EventId *string
}

// ImageResponseCard is a structure of the model.
type ImageResponseCard struct {
	Title    *string
	Subtitle *string
	ImageUrl *string
	Buttons  []Button
}

// Intent is a structure of the model.
type Intent struct {
	Name              *string
	Slots             map[string]Slot
	State             IntentState
	ConfirmationState ConfirmationState
}

// IntentResultEvent is a structure of the model.
type IntentResultEvent struct {
	InputMode           InputMode
	Interpretations     []Interpretation
	SessionState        *SessionState
	RequestAttributes   map[string]string
	SessionId           *string
	EventId             *string
	RecognizedBotMember *RecognizedBotMember
}

// Interpretation is a structure of the model.
type Interpretation struct {
	NluConfidence        *ConfidenceScore
	SentimentResponse    *SentimentResponse
	Intent               *Intent
	InterpretationSource InterpretationSource
}

// Message is a structure of the model.
type Message struct {
	Content           *string
	ContentType       MessageContentType
	ImageResponseCard *ImageResponseCard
}

// PlaybackCompletionEvent is a structure of the model.
type PlaybackCompletionEvent struct {
	EventId               *string
	ClientTimestampMillis int64
}

// PlaybackInterruptionEvent is a structure of the model.
type PlaybackInterruptionEvent struct {
	EventReason     PlaybackInterruptionReason
	CausedByEventId *string
	EventId         *string
}

// RecognizedBotMember is a structure of the model.
type RecognizedBotMember struct {
	BotId   *string
	BotName *string
}

// RuntimeHintDetails is a structure of the model.
type RuntimeHintDetails struct {
	RuntimeHintValues []RuntimeHintValue
	SubSlotHints      map[string]RuntimeHintDetails
}

// RuntimeHintValue is a structure of the model.
type RuntimeHintValue struct {
	Phrase *string
}

// RuntimeHints is a structure of the model.
type RuntimeHints struct {
	SlotHints map[string]map[string]RuntimeHintDetails
}

// SentimentResponse is a structure of the model.
type SentimentResponse struct {
	Sentiment      SentimentType
	SentimentScore *SentimentScore
}

// SentimentScore is a structure of the model.
type SentimentScore struct {
	Positive float64
	Negative float64
	Neutral  float64
	Mixed    float64
}

// SessionState is a structure of the model.
type SessionState struct {
	DialogAction         *DialogAction
	Intent               *Intent
	ActiveContexts       []ActiveContext
	SessionAttributes    map[string]string
	OriginatingRequestId *string
	RuntimeHints         *RuntimeHints
}

// Slot is a structure of the model.
type Slot struct {
	Value    *Value
	Shape    Shape
	Values   []Slot
	SubSlots map[string]Slot
}

// StartConversationRequestEventStream is a union: one of its members.
//
//   - StartConversationRequestEventStreamMemberConfigurationEvent
//   - StartConversationRequestEventStreamMemberAudioInputEvent
//   - StartConversationRequestEventStreamMemberDTMFInputEvent
//   - StartConversationRequestEventStreamMemberTextInputEvent
//   - StartConversationRequestEventStreamMemberPlaybackCompletionEvent
//   - StartConversationRequestEventStreamMemberDisconnectionEvent
type StartConversationRequestEventStream interface {
	isStartConversationRequestEventStream()
}

// StartConversationRequestEventStreamMemberConfigurationEvent is a member of StartConversationRequestEventStream.
type StartConversationRequestEventStreamMemberConfigurationEvent struct {
	Value ConfigurationEvent
}

func (*StartConversationRequestEventStreamMemberConfigurationEvent) isStartConversationRequestEventStream() {
}

// StartConversationRequestEventStreamMemberAudioInputEvent is a member of StartConversationRequestEventStream.
type StartConversationRequestEventStreamMemberAudioInputEvent struct {
	Value AudioInputEvent
}

func (*StartConversationRequestEventStreamMemberAudioInputEvent) isStartConversationRequestEventStream() {
}

// StartConversationRequestEventStreamMemberDTMFInputEvent is a member of StartConversationRequestEventStream.
type StartConversationRequestEventStreamMemberDTMFInputEvent struct {
	Value DTMFInputEvent
}

func (*StartConversationRequestEventStreamMemberDTMFInputEvent) isStartConversationRequestEventStream() {
}

// StartConversationRequestEventStreamMemberTextInputEvent is a member of StartConversationRequestEventStream.
type StartConversationRequestEventStreamMemberTextInputEvent struct {
	Value TextInputEvent
}

func (*StartConversationRequestEventStreamMemberTextInputEvent) isStartConversationRequestEventStream() {
}

// StartConversationRequestEventStreamMemberPlaybackCompletionEvent is a member of StartConversationRequestEventStream.
type StartConversationRequestEventStreamMemberPlaybackCompletionEvent struct {
	Value PlaybackCompletionEvent
}

func (*StartConversationRequestEventStreamMemberPlaybackCompletionEvent) isStartConversationRequestEventStream() {
}

// StartConversationRequestEventStreamMemberDisconnectionEvent is a member of StartConversationRequestEventStream.
type StartConversationRequestEventStreamMemberDisconnectionEvent struct {
	Value DisconnectionEvent
}

func (*StartConversationRequestEventStreamMemberDisconnectionEvent) isStartConversationRequestEventStream() {
}

// StartConversationResponseEventStream is a union: one of its members.
//
//   - StartConversationResponseEventStreamMemberPlaybackInterruptionEvent
//   - StartConversationResponseEventStreamMemberTranscriptEvent
//   - StartConversationResponseEventStreamMemberIntentResultEvent
//   - StartConversationResponseEventStreamMemberTextResponseEvent
//   - StartConversationResponseEventStreamMemberAudioResponseEvent
//   - StartConversationResponseEventStreamMemberHeartbeatEvent
type StartConversationResponseEventStream interface {
	isStartConversationResponseEventStream()
}

// StartConversationResponseEventStreamMemberPlaybackInterruptionEvent is a member of StartConversationResponseEventStream.
type StartConversationResponseEventStreamMemberPlaybackInterruptionEvent struct {
	Value PlaybackInterruptionEvent
}

func (*StartConversationResponseEventStreamMemberPlaybackInterruptionEvent) isStartConversationResponseEventStream() {
}

// StartConversationResponseEventStreamMemberTranscriptEvent is a member of StartConversationResponseEventStream.
type StartConversationResponseEventStreamMemberTranscriptEvent struct {
	Value TranscriptEvent
}

func (*StartConversationResponseEventStreamMemberTranscriptEvent) isStartConversationResponseEventStream() {
}

// StartConversationResponseEventStreamMemberIntentResultEvent is a member of StartConversationResponseEventStream.
type StartConversationResponseEventStreamMemberIntentResultEvent struct {
	Value IntentResultEvent
}

func (*StartConversationResponseEventStreamMemberIntentResultEvent) isStartConversationResponseEventStream() {
}

// StartConversationResponseEventStreamMemberTextResponseEvent is a member of StartConversationResponseEventStream.
type StartConversationResponseEventStreamMemberTextResponseEvent struct {
	Value TextResponseEvent
}

func (*StartConversationResponseEventStreamMemberTextResponseEvent) isStartConversationResponseEventStream() {
}

// StartConversationResponseEventStreamMemberAudioResponseEvent is a member of StartConversationResponseEventStream.
type StartConversationResponseEventStreamMemberAudioResponseEvent struct {
	Value AudioResponseEvent
}

func (*StartConversationResponseEventStreamMemberAudioResponseEvent) isStartConversationResponseEventStream() {
}

// StartConversationResponseEventStreamMemberHeartbeatEvent is a member of StartConversationResponseEventStream.
type StartConversationResponseEventStreamMemberHeartbeatEvent struct {
	Value HeartbeatEvent
}

func (*StartConversationResponseEventStreamMemberHeartbeatEvent) isStartConversationResponseEventStream() {
}

// TextInputEvent is a structure of the model.
type TextInputEvent struct {
	Text                  *string
	EventId               *string
	ClientTimestampMillis int64
}

// TextResponseEvent is a structure of the model.
type TextResponseEvent struct {
	Messages []Message
	EventId  *string
}

// TranscriptEvent is a structure of the model.
type TranscriptEvent struct {
	Transcript *string
	EventId    *string
}

// Value is a structure of the model.
type Value struct {
	OriginalValue    *string
	InterpretedValue *string
	ResolvedValues   []string
}

// UnknownUnionMember is what a union holds that this version does not know.
type UnknownUnionMember struct {
	Tag   string
	Value []byte
}

func (*UnknownUnionMember) isStartConversationRequestEventStream()  {}
func (*UnknownUnionMember) isStartConversationResponseEventStream() {}
