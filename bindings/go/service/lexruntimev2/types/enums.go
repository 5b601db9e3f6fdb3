// Code generated from the model of Amazon Lex Runtime V2 by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of Amazon Lex Runtime V2.
package types

// ConfirmationState is an enum; values that this version does not know are kept as they are.
type ConfirmationState string

// Enum values for ConfirmationState
const (
	ConfirmationStateConfirmed ConfirmationState = "Confirmed"
	ConfirmationStateDenied    ConfirmationState = "Denied"
	ConfirmationStateNone      ConfirmationState = "None"
)

// Values are those that this version knows.
func (ConfirmationState) Values() []ConfirmationState {
	return []ConfirmationState{
		"Confirmed",
		"Denied",
		"None",
	}
}

// ConversationMode is an enum; values that this version does not know are kept as they are.
type ConversationMode string

// Enum values for ConversationMode
const (
	ConversationModeAudio ConversationMode = "AUDIO"
	ConversationModeText  ConversationMode = "TEXT"
)

// Values are those that this version knows.
func (ConversationMode) Values() []ConversationMode {
	return []ConversationMode{
		"AUDIO",
		"TEXT",
	}
}

// DialogActionType is an enum; values that this version does not know are kept as they are.
type DialogActionType string

// Enum values for DialogActionType
const (
	DialogActionTypeClose         DialogActionType = "Close"
	DialogActionTypeConfirmIntent DialogActionType = "ConfirmIntent"
	DialogActionTypeDelegate      DialogActionType = "Delegate"
	DialogActionTypeElicitIntent  DialogActionType = "ElicitIntent"
	DialogActionTypeElicitSlot    DialogActionType = "ElicitSlot"
	DialogActionTypeNone          DialogActionType = "None"
)

// Values are those that this version knows.
func (DialogActionType) Values() []DialogActionType {
	return []DialogActionType{
		"Close",
		"ConfirmIntent",
		"Delegate",
		"ElicitIntent",
		"ElicitSlot",
		"None",
	}
}

// InputMode is an enum; values that this version does not know are kept as they are.
type InputMode string

// Enum values for InputMode
const (
	InputModeText   InputMode = "Text"
	InputModeSpeech InputMode = "Speech"
	InputModeDtmf   InputMode = "DTMF"
)

// Values are those that this version knows.
func (InputMode) Values() []InputMode {
	return []InputMode{
		"Text",
		"Speech",
		"DTMF",
	}
}

// IntentState is an enum; values that this version does not know are kept as they are.
type IntentState string

// Enum values for IntentState
const (
	IntentStateFailed                IntentState = "Failed"
	IntentStateFulfilled             IntentState = "Fulfilled"
	IntentStateInProgress            IntentState = "InProgress"
	IntentStateReadyForFulfillment   IntentState = "ReadyForFulfillment"
	IntentStateWaiting               IntentState = "Waiting"
	IntentStateFulfillmentInProgress IntentState = "FulfillmentInProgress"
)

// Values are those that this version knows.
func (IntentState) Values() []IntentState {
	return []IntentState{
		"Failed",
		"Fulfilled",
		"InProgress",
		"ReadyForFulfillment",
		"Waiting",
		"FulfillmentInProgress",
	}
}

// InterpretationSource is an enum; values that this version does not know are kept as they are.
type InterpretationSource string

// Enum values for InterpretationSource
const (
	InterpretationSourceBedrock InterpretationSource = "Bedrock"
	InterpretationSourceLex     InterpretationSource = "Lex"
)

// Values are those that this version knows.
func (InterpretationSource) Values() []InterpretationSource {
	return []InterpretationSource{
		"Bedrock",
		"Lex",
	}
}

// MessageContentType is an enum; values that this version does not know are kept as they are.
type MessageContentType string

// Enum values for MessageContentType
const (
	MessageContentTypeCustomPayload     MessageContentType = "CustomPayload"
	MessageContentTypeImageResponseCard MessageContentType = "ImageResponseCard"
	MessageContentTypePlainText         MessageContentType = "PlainText"
	MessageContentTypeSsml              MessageContentType = "SSML"
)

// Values are those that this version knows.
func (MessageContentType) Values() []MessageContentType {
	return []MessageContentType{
		"CustomPayload",
		"ImageResponseCard",
		"PlainText",
		"SSML",
	}
}

// PlaybackInterruptionReason is an enum; values that this version does not know are kept as they are.
type PlaybackInterruptionReason string

// Enum values for PlaybackInterruptionReason
const (
	PlaybackInterruptionReasonDtmfStartDetected  PlaybackInterruptionReason = "DTMF_START_DETECTED"
	PlaybackInterruptionReasonTextDetected       PlaybackInterruptionReason = "TEXT_DETECTED"
	PlaybackInterruptionReasonVoiceStartDetected PlaybackInterruptionReason = "VOICE_START_DETECTED"
)

// Values are those that this version knows.
func (PlaybackInterruptionReason) Values() []PlaybackInterruptionReason {
	return []PlaybackInterruptionReason{
		"DTMF_START_DETECTED",
		"TEXT_DETECTED",
		"VOICE_START_DETECTED",
	}
}

// SentimentType is an enum; values that this version does not know are kept as they are.
type SentimentType string

// Enum values for SentimentType
const (
	SentimentTypeMixed    SentimentType = "MIXED"
	SentimentTypeNegative SentimentType = "NEGATIVE"
	SentimentTypeNeutral  SentimentType = "NEUTRAL"
	SentimentTypePositive SentimentType = "POSITIVE"
)

// Values are those that this version knows.
func (SentimentType) Values() []SentimentType {
	return []SentimentType{
		"MIXED",
		"NEGATIVE",
		"NEUTRAL",
		"POSITIVE",
	}
}

// Shape is an enum; values that this version does not know are kept as they are.
type Shape string

// Enum values for Shape
const (
	ShapeScalar    Shape = "Scalar"
	ShapeList      Shape = "List"
	ShapeComposite Shape = "Composite"
)

// Values are those that this version knows.
func (Shape) Values() []Shape {
	return []Shape{
		"Scalar",
		"List",
		"Composite",
	}
}

// StyleType is an enum; values that this version does not know are kept as they are.
type StyleType string

// Enum values for StyleType
const (
	StyleTypeDefault       StyleType = "Default"
	StyleTypeSpellByLetter StyleType = "SpellByLetter"
	StyleTypeSpellByWord   StyleType = "SpellByWord"
)

// Values are those that this version knows.
func (StyleType) Values() []StyleType {
	return []StyleType{
		"Default",
		"SpellByLetter",
		"SpellByWord",
	}
}
