// Code generated from the model of Amazon Lex Runtime V2 by cmd/generate. DO NOT EDIT.

package lexruntimev2

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/lexruntimev2/types"
)

func decodeOpDeleteSessionOutput(r *cbor.Reader, v *DeleteSessionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "botId":
			v.BotId = r.StringPtr()
		case "botAliasId":
			v.BotAliasId = r.StringPtr()
		case "localeId":
			v.LocaleId = r.StringPtr()
		case "sessionId":
			v.SessionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetSessionOutput(r *cbor.Reader, v *GetSessionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "sessionId":
			v.SessionId = r.StringPtr()
		case "messages":
			v.Messages = decodeMessages(r)
		case "interpretations":
			v.Interpretations = decodeInterpretations(r)
		case "sessionState":
			if !r.Null() {
				v.SessionState = new(types.SessionState)
				decodeSessionState(r, v.SessionState)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpPutSessionOutput(r *cbor.Reader, v *PutSessionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "contentType":
			v.ContentType = r.StringPtr()
		case "messages":
			v.Messages = r.StringPtr()
		case "sessionState":
			v.SessionState = r.StringPtr()
		case "requestAttributes":
			v.RequestAttributes = r.StringPtr()
		case "sessionId":
			v.SessionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpRecognizeTextOutput(r *cbor.Reader, v *RecognizeTextOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "messages":
			v.Messages = decodeMessages(r)
		case "sessionState":
			if !r.Null() {
				v.SessionState = new(types.SessionState)
				decodeSessionState(r, v.SessionState)
			}
		case "interpretations":
			v.Interpretations = decodeInterpretations(r)
		case "requestAttributes":
			v.RequestAttributes = decodeStringMap(r)
		case "sessionId":
			v.SessionId = r.StringPtr()
		case "recognizedBotMember":
			if !r.Null() {
				v.RecognizedBotMember = new(types.RecognizedBotMember)
				decodeRecognizedBotMember(r, v.RecognizedBotMember)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpRecognizeUtteranceOutput(r *cbor.Reader, v *RecognizeUtteranceOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "inputMode":
			v.InputMode = r.StringPtr()
		case "contentType":
			v.ContentType = r.StringPtr()
		case "messages":
			v.Messages = r.StringPtr()
		case "interpretations":
			v.Interpretations = r.StringPtr()
		case "sessionState":
			v.SessionState = r.StringPtr()
		case "requestAttributes":
			v.RequestAttributes = r.StringPtr()
		case "sessionId":
			v.SessionId = r.StringPtr()
		case "inputTranscript":
			v.InputTranscript = r.StringPtr()
		case "recognizedBotMember":
			v.RecognizedBotMember = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpStartConversationOutput(r *cbor.Reader, v *StartConversationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
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
	case "BadGatewayException":
		v := new(types.BadGatewayException)
		if !r.Empty() {
			decodeBadGatewayException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "BadGatewayException" {
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
	case "DependencyFailedException":
		v := new(types.DependencyFailedException)
		if !r.Empty() {
			decodeDependencyFailedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "DependencyFailedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InternalServerException":
		v := new(types.InternalServerException)
		if !r.Empty() {
			decodeInternalServerException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InternalServerException" {
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

func decodeStartConversationResponseEventStream(r *cbor.Reader) (v types.StartConversationResponseEventStream) {
	for n := r.Map(); r.More(&n); {
		switch k := r.KeyString(); k {
		case "PlaybackInterruptionEvent":
			if r.Null() {
				continue
			}
			m := new(types.StartConversationResponseEventStreamMemberPlaybackInterruptionEvent)
			decodePlaybackInterruptionEvent(r, &m.Value)
			v = m
		case "TranscriptEvent":
			if r.Null() {
				continue
			}
			m := new(types.StartConversationResponseEventStreamMemberTranscriptEvent)
			decodeTranscriptEvent(r, &m.Value)
			v = m
		case "IntentResultEvent":
			if r.Null() {
				continue
			}
			m := new(types.StartConversationResponseEventStreamMemberIntentResultEvent)
			decodeIntentResultEvent(r, &m.Value)
			v = m
		case "TextResponseEvent":
			if r.Null() {
				continue
			}
			m := new(types.StartConversationResponseEventStreamMemberTextResponseEvent)
			decodeTextResponseEvent(r, &m.Value)
			v = m
		case "AudioResponseEvent":
			if r.Null() {
				continue
			}
			m := new(types.StartConversationResponseEventStreamMemberAudioResponseEvent)
			decodeAudioResponseEvent(r, &m.Value)
			v = m
		case "HeartbeatEvent":
			if r.Null() {
				continue
			}
			m := new(types.StartConversationResponseEventStreamMemberHeartbeatEvent)
			decodeHeartbeatEvent(r, &m.Value)
			v = m
		default:
			v = &types.UnknownUnionMember{Tag: runtime.EventName(r)}
		}
	}
	return v
}

func decodeMessages(r *cbor.Reader) []types.Message {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Message, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Message{})
		decodeMessage(r, &v[len(v)-1])
	}
	return v
}

func decodeInterpretations(r *cbor.Reader) []types.Interpretation {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Interpretation, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Interpretation{})
		decodeInterpretation(r, &v[len(v)-1])
	}
	return v
}

func decodeSessionState(r *cbor.Reader, v *types.SessionState) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "dialogAction":
			if !r.Null() {
				v.DialogAction = new(types.DialogAction)
				decodeDialogAction(r, v.DialogAction)
			}
		case "intent":
			if !r.Null() {
				v.Intent = new(types.Intent)
				decodeIntent(r, v.Intent)
			}
		case "activeContexts":
			v.ActiveContexts = decodeActiveContextsList(r)
		case "sessionAttributes":
			v.SessionAttributes = decodeStringMap(r)
		case "originatingRequestId":
			v.OriginatingRequestId = r.StringPtr()
		case "runtimeHints":
			if !r.Null() {
				v.RuntimeHints = new(types.RuntimeHints)
				decodeRuntimeHints(r, v.RuntimeHints)
			}
		default:
			r.Skip()
		}
	}
}

func decodeStringMap(r *cbor.Reader) map[string]string {
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

func decodeRecognizedBotMember(r *cbor.Reader, v *types.RecognizedBotMember) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "botId":
			v.BotId = r.StringPtr()
		case "botName":
			v.BotName = r.StringPtr()
		default:
			r.Skip()
		}
	}
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

func decodeBadGatewayException(r *cbor.Reader, v *types.BadGatewayException) {
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

func decodeDependencyFailedException(r *cbor.Reader, v *types.DependencyFailedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInternalServerException(r *cbor.Reader, v *types.InternalServerException) {
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

func decodePlaybackInterruptionEvent(r *cbor.Reader, v *types.PlaybackInterruptionEvent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "eventReason":
			v.EventReason = types.PlaybackInterruptionReason(r.String())
		case "causedByEventId":
			v.CausedByEventId = r.StringPtr()
		case "eventId":
			v.EventId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTranscriptEvent(r *cbor.Reader, v *types.TranscriptEvent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "transcript":
			v.Transcript = r.StringPtr()
		case "eventId":
			v.EventId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeIntentResultEvent(r *cbor.Reader, v *types.IntentResultEvent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "inputMode":
			v.InputMode = types.InputMode(r.String())
		case "interpretations":
			v.Interpretations = decodeInterpretations(r)
		case "sessionState":
			if !r.Null() {
				v.SessionState = new(types.SessionState)
				decodeSessionState(r, v.SessionState)
			}
		case "requestAttributes":
			v.RequestAttributes = decodeStringMap(r)
		case "sessionId":
			v.SessionId = r.StringPtr()
		case "eventId":
			v.EventId = r.StringPtr()
		case "recognizedBotMember":
			if !r.Null() {
				v.RecognizedBotMember = new(types.RecognizedBotMember)
				decodeRecognizedBotMember(r, v.RecognizedBotMember)
			}
		default:
			r.Skip()
		}
	}
}

func decodeTextResponseEvent(r *cbor.Reader, v *types.TextResponseEvent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "messages":
			v.Messages = decodeMessages(r)
		case "eventId":
			v.EventId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAudioResponseEvent(r *cbor.Reader, v *types.AudioResponseEvent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "audioChunk":
			v.AudioChunk = r.Blob()
		case "contentType":
			v.ContentType = r.StringPtr()
		case "eventId":
			v.EventId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeHeartbeatEvent(r *cbor.Reader, v *types.HeartbeatEvent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "eventId":
			v.EventId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeMessage(r *cbor.Reader, v *types.Message) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "content":
			v.Content = r.StringPtr()
		case "contentType":
			v.ContentType = types.MessageContentType(r.String())
		case "imageResponseCard":
			if !r.Null() {
				v.ImageResponseCard = new(types.ImageResponseCard)
				decodeImageResponseCard(r, v.ImageResponseCard)
			}
		default:
			r.Skip()
		}
	}
}

func decodeInterpretation(r *cbor.Reader, v *types.Interpretation) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "nluConfidence":
			if !r.Null() {
				v.NluConfidence = new(types.ConfidenceScore)
				decodeConfidenceScore(r, v.NluConfidence)
			}
		case "sentimentResponse":
			if !r.Null() {
				v.SentimentResponse = new(types.SentimentResponse)
				decodeSentimentResponse(r, v.SentimentResponse)
			}
		case "intent":
			if !r.Null() {
				v.Intent = new(types.Intent)
				decodeIntent(r, v.Intent)
			}
		case "interpretationSource":
			v.InterpretationSource = types.InterpretationSource(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeDialogAction(r *cbor.Reader, v *types.DialogAction) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "type":
			v.Type = types.DialogActionType(r.String())
		case "slotToElicit":
			v.SlotToElicit = r.StringPtr()
		case "slotElicitationStyle":
			v.SlotElicitationStyle = types.StyleType(r.String())
		case "subSlotToElicit":
			if !r.Null() {
				v.SubSlotToElicit = new(types.ElicitSubSlot)
				decodeElicitSubSlot(r, v.SubSlotToElicit)
			}
		default:
			r.Skip()
		}
	}
}

func decodeIntent(r *cbor.Reader, v *types.Intent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "name":
			v.Name = r.StringPtr()
		case "slots":
			v.Slots = decodeSlots(r)
		case "state":
			v.State = types.IntentState(r.String())
		case "confirmationState":
			v.ConfirmationState = types.ConfirmationState(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeActiveContextsList(r *cbor.Reader) []types.ActiveContext {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ActiveContext, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ActiveContext{})
		decodeActiveContext(r, &v[len(v)-1])
	}
	return v
}

func decodeRuntimeHints(r *cbor.Reader, v *types.RuntimeHints) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "slotHints":
			v.SlotHints = decodeSlotHintsIntentMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeImageResponseCard(r *cbor.Reader, v *types.ImageResponseCard) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "title":
			v.Title = r.StringPtr()
		case "subtitle":
			v.Subtitle = r.StringPtr()
		case "imageUrl":
			v.ImageUrl = r.StringPtr()
		case "buttons":
			v.Buttons = decodeButtonsList(r)
		default:
			r.Skip()
		}
	}
}

func decodeConfidenceScore(r *cbor.Reader, v *types.ConfidenceScore) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "score":
			v.Score = r.Float()
		default:
			r.Skip()
		}
	}
}

func decodeSentimentResponse(r *cbor.Reader, v *types.SentimentResponse) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "sentiment":
			v.Sentiment = types.SentimentType(r.String())
		case "sentimentScore":
			if !r.Null() {
				v.SentimentScore = new(types.SentimentScore)
				decodeSentimentScore(r, v.SentimentScore)
			}
		default:
			r.Skip()
		}
	}
}

func decodeElicitSubSlot(r *cbor.Reader, v *types.ElicitSubSlot) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "name":
			v.Name = r.StringPtr()
		case "subSlotToElicit":
			if !r.Null() {
				v.SubSlotToElicit = new(types.ElicitSubSlot)
				decodeElicitSubSlot(r, v.SubSlotToElicit)
			}
		default:
			r.Skip()
		}
	}
}

func decodeSlots(r *cbor.Reader) map[string]types.Slot {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.Slot, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		var x types.Slot
		decodeSlot(r, &x)
		v[k] = x
	}
	return v
}

func decodeActiveContext(r *cbor.Reader, v *types.ActiveContext) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "name":
			v.Name = r.StringPtr()
		case "timeToLive":
			if !r.Null() {
				v.TimeToLive = new(types.ActiveContextTimeToLive)
				decodeActiveContextTimeToLive(r, v.TimeToLive)
			}
		case "contextAttributes":
			v.ContextAttributes = decodeActiveContextParametersMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeSlotHintsIntentMap(r *cbor.Reader) map[string]map[string]types.RuntimeHintDetails {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]map[string]types.RuntimeHintDetails, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = decodeSlotHintsSlotMap(r)
	}
	return v
}

func decodeButtonsList(r *cbor.Reader) []types.Button {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Button, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Button{})
		decodeButton(r, &v[len(v)-1])
	}
	return v
}

func decodeSentimentScore(r *cbor.Reader, v *types.SentimentScore) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "positive":
			v.Positive = r.Float()
		case "negative":
			v.Negative = r.Float()
		case "neutral":
			v.Neutral = r.Float()
		case "mixed":
			v.Mixed = r.Float()
		default:
			r.Skip()
		}
	}
}

func decodeSlot(r *cbor.Reader, v *types.Slot) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "value":
			if !r.Null() {
				v.Value = new(types.Value)
				decodeValue(r, v.Value)
			}
		case "shape":
			v.Shape = types.Shape(r.String())
		case "values":
			v.Values = decodeValues(r)
		case "subSlots":
			v.SubSlots = decodeSlots(r)
		default:
			r.Skip()
		}
	}
}

func decodeActiveContextTimeToLive(r *cbor.Reader, v *types.ActiveContextTimeToLive) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "timeToLiveInSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.TimeToLiveInSeconds = &x
			}
		case "turnsToLive":
			if !r.Null() {
				x := int32(r.Int())
				v.TurnsToLive = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeActiveContextParametersMap(r *cbor.Reader) map[string]string {
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

func decodeSlotHintsSlotMap(r *cbor.Reader) map[string]types.RuntimeHintDetails {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.RuntimeHintDetails, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		var x types.RuntimeHintDetails
		decodeRuntimeHintDetails(r, &x)
		v[k] = x
	}
	return v
}

func decodeButton(r *cbor.Reader, v *types.Button) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "text":
			v.Text = r.StringPtr()
		case "value":
			v.Value = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeValue(r *cbor.Reader, v *types.Value) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "originalValue":
			v.OriginalValue = r.StringPtr()
		case "interpretedValue":
			v.InterpretedValue = r.StringPtr()
		case "resolvedValues":
			v.ResolvedValues = decodeStringList(r)
		default:
			r.Skip()
		}
	}
}

func decodeValues(r *cbor.Reader) []types.Slot {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Slot, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Slot{})
		decodeSlot(r, &v[len(v)-1])
	}
	return v
}

func decodeRuntimeHintDetails(r *cbor.Reader, v *types.RuntimeHintDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "runtimeHintValues":
			v.RuntimeHintValues = decodeRuntimeHintValuesList(r)
		case "subSlotHints":
			v.SubSlotHints = decodeSlotHintsSlotMap(r)
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

func decodeRuntimeHintValuesList(r *cbor.Reader) []types.RuntimeHintValue {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.RuntimeHintValue, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.RuntimeHintValue{})
		decodeRuntimeHintValue(r, &v[len(v)-1])
	}
	return v
}

func decodeRuntimeHintValue(r *cbor.Reader, v *types.RuntimeHintValue) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "phrase":
			v.Phrase = r.StringPtr()
		default:
			r.Skip()
		}
	}
}
