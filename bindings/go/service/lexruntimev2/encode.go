// Code generated from the model of Amazon Lex Runtime V2 by cmd/generate. DO NOT EDIT.

package lexruntimev2

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/lexruntimev2/types"
)

func encodeOpDeleteSessionInput(w *cbor.Writer, v *DeleteSessionInput) {
	w.Map()
	if v.BotId != nil {
		w.Raw("\x65" + "botId")
		w.String(*v.BotId)
	}
	if v.BotAliasId != nil {
		w.Raw("\x6a" + "botAliasId")
		w.String(*v.BotAliasId)
	}
	if v.LocaleId != nil {
		w.Raw("\x68" + "localeId")
		w.String(*v.LocaleId)
	}
	if v.SessionId != nil {
		w.Raw("\x69" + "sessionId")
		w.String(*v.SessionId)
	}
	w.End()
}

func encodeOpGetSessionInput(w *cbor.Writer, v *GetSessionInput) {
	w.Map()
	if v.BotId != nil {
		w.Raw("\x65" + "botId")
		w.String(*v.BotId)
	}
	if v.BotAliasId != nil {
		w.Raw("\x6a" + "botAliasId")
		w.String(*v.BotAliasId)
	}
	if v.LocaleId != nil {
		w.Raw("\x68" + "localeId")
		w.String(*v.LocaleId)
	}
	if v.SessionId != nil {
		w.Raw("\x69" + "sessionId")
		w.String(*v.SessionId)
	}
	w.End()
}

func encodeOpPutSessionInput(w *cbor.Writer, v *PutSessionInput) {
	w.Map()
	if v.BotId != nil {
		w.Raw("\x65" + "botId")
		w.String(*v.BotId)
	}
	if v.BotAliasId != nil {
		w.Raw("\x6a" + "botAliasId")
		w.String(*v.BotAliasId)
	}
	if v.LocaleId != nil {
		w.Raw("\x68" + "localeId")
		w.String(*v.LocaleId)
	}
	if v.SessionId != nil {
		w.Raw("\x69" + "sessionId")
		w.String(*v.SessionId)
	}
	if v.Messages != nil {
		w.Raw("\x68" + "messages")
		encodeMessages(w, v.Messages)
	}
	if v.SessionState != nil {
		w.Raw("\x6c" + "sessionState")
		encodeSessionState(w, v.SessionState)
	}
	if v.RequestAttributes != nil {
		w.Raw("\x71" + "requestAttributes")
		encodeStringMap(w, v.RequestAttributes)
	}
	if v.ResponseContentType != nil {
		w.Raw("\x73" + "responseContentType")
		w.String(*v.ResponseContentType)
	}
	w.End()
}

func encodeOpRecognizeTextInput(w *cbor.Writer, v *RecognizeTextInput) {
	w.Map()
	if v.BotId != nil {
		w.Raw("\x65" + "botId")
		w.String(*v.BotId)
	}
	if v.BotAliasId != nil {
		w.Raw("\x6a" + "botAliasId")
		w.String(*v.BotAliasId)
	}
	if v.LocaleId != nil {
		w.Raw("\x68" + "localeId")
		w.String(*v.LocaleId)
	}
	if v.SessionId != nil {
		w.Raw("\x69" + "sessionId")
		w.String(*v.SessionId)
	}
	if v.Text != nil {
		w.Raw("\x64" + "text")
		w.String(*v.Text)
	}
	if v.SessionState != nil {
		w.Raw("\x6c" + "sessionState")
		encodeSessionState(w, v.SessionState)
	}
	if v.RequestAttributes != nil {
		w.Raw("\x71" + "requestAttributes")
		encodeStringMap(w, v.RequestAttributes)
	}
	w.End()
}

func encodeOpRecognizeUtteranceInput(w *cbor.Writer, v *RecognizeUtteranceInput) {
	w.Map()
	if v.BotId != nil {
		w.Raw("\x65" + "botId")
		w.String(*v.BotId)
	}
	if v.BotAliasId != nil {
		w.Raw("\x6a" + "botAliasId")
		w.String(*v.BotAliasId)
	}
	if v.LocaleId != nil {
		w.Raw("\x68" + "localeId")
		w.String(*v.LocaleId)
	}
	if v.SessionId != nil {
		w.Raw("\x69" + "sessionId")
		w.String(*v.SessionId)
	}
	if v.SessionState != nil {
		w.Raw("\x6c" + "sessionState")
		w.String(*v.SessionState)
	}
	if v.RequestAttributes != nil {
		w.Raw("\x71" + "requestAttributes")
		w.String(*v.RequestAttributes)
	}
	if v.RequestContentType != nil {
		w.Raw("\x72" + "requestContentType")
		w.String(*v.RequestContentType)
	}
	if v.ResponseContentType != nil {
		w.Raw("\x73" + "responseContentType")
		w.String(*v.ResponseContentType)
	}
	w.End()
}

func encodeOpStartConversationInput(w *cbor.Writer, v *StartConversationInput) {
	w.Map()
	if v.BotId != nil {
		w.Raw("\x65" + "botId")
		w.String(*v.BotId)
	}
	if v.BotAliasId != nil {
		w.Raw("\x6a" + "botAliasId")
		w.String(*v.BotAliasId)
	}
	if v.LocaleId != nil {
		w.Raw("\x68" + "localeId")
		w.String(*v.LocaleId)
	}
	if v.SessionId != nil {
		w.Raw("\x69" + "sessionId")
		w.String(*v.SessionId)
	}
	if len(v.ConversationMode) > 0 {
		w.Raw("\x70" + "conversationMode")
		w.String(string(v.ConversationMode))
	}
	w.End()
}

func encodeStartConversationRequestEventStream(w *cbor.Writer, v types.StartConversationRequestEventStream) {
	w.Map()
	switch v := v.(type) {
	case *types.StartConversationRequestEventStreamMemberConfigurationEvent:
		w.Raw("\x72" + "ConfigurationEvent")
		encodeConfigurationEvent(w, &v.Value)
	case *types.StartConversationRequestEventStreamMemberAudioInputEvent:
		w.Raw("\x6f" + "AudioInputEvent")
		encodeAudioInputEvent(w, &v.Value)
	case *types.StartConversationRequestEventStreamMemberDTMFInputEvent:
		w.Raw("\x6e" + "DTMFInputEvent")
		encodeDTMFInputEvent(w, &v.Value)
	case *types.StartConversationRequestEventStreamMemberTextInputEvent:
		w.Raw("\x6e" + "TextInputEvent")
		encodeTextInputEvent(w, &v.Value)
	case *types.StartConversationRequestEventStreamMemberPlaybackCompletionEvent:
		w.Raw("\x77" + "PlaybackCompletionEvent")
		encodePlaybackCompletionEvent(w, &v.Value)
	case *types.StartConversationRequestEventStreamMemberDisconnectionEvent:
		w.Raw("\x72" + "DisconnectionEvent")
		encodeDisconnectionEvent(w, &v.Value)
	}
	w.End()
}

func encodeMessages(w *cbor.Writer, v []types.Message) {
	w.List()
	for i := range v {
		encodeMessage(w, &v[i])
	}
	w.End()
}

func encodeSessionState(w *cbor.Writer, v *types.SessionState) {
	w.Map()
	if v.DialogAction != nil {
		w.Raw("\x6c" + "dialogAction")
		encodeDialogAction(w, v.DialogAction)
	}
	if v.Intent != nil {
		w.Raw("\x66" + "intent")
		encodeIntent(w, v.Intent)
	}
	if v.ActiveContexts != nil {
		w.Raw("\x6e" + "activeContexts")
		encodeActiveContextsList(w, v.ActiveContexts)
	}
	if v.SessionAttributes != nil {
		w.Raw("\x71" + "sessionAttributes")
		encodeStringMap(w, v.SessionAttributes)
	}
	if v.OriginatingRequestId != nil {
		w.Raw("\x74" + "originatingRequestId")
		w.String(*v.OriginatingRequestId)
	}
	if v.RuntimeHints != nil {
		w.Raw("\x6c" + "runtimeHints")
		encodeRuntimeHints(w, v.RuntimeHints)
	}
	w.End()
}

func encodeStringMap(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeConfigurationEvent(w *cbor.Writer, v *types.ConfigurationEvent) {
	w.Map()
	if v.RequestAttributes != nil {
		w.Raw("\x71" + "requestAttributes")
		encodeStringMap(w, v.RequestAttributes)
	}
	if v.ResponseContentType != nil {
		w.Raw("\x73" + "responseContentType")
		w.String(*v.ResponseContentType)
	}
	if v.SessionState != nil {
		w.Raw("\x6c" + "sessionState")
		encodeSessionState(w, v.SessionState)
	}
	if v.WelcomeMessages != nil {
		w.Raw("\x6f" + "welcomeMessages")
		encodeMessages(w, v.WelcomeMessages)
	}
	if v.DisablePlayback {
		w.Raw("\x6f" + "disablePlayback")
		w.Bool(v.DisablePlayback)
	}
	if v.EventId != nil {
		w.Raw("\x67" + "eventId")
		w.String(*v.EventId)
	}
	if v.ClientTimestampMillis != 0 {
		w.Raw("\x75" + "clientTimestampMillis")
		w.Int(v.ClientTimestampMillis)
	}
	w.End()
}

func encodeAudioInputEvent(w *cbor.Writer, v *types.AudioInputEvent) {
	w.Map()
	if v.AudioChunk != nil {
		w.Raw("\x6a" + "audioChunk")
		w.Blob(v.AudioChunk)
	}
	if v.ContentType != nil {
		w.Raw("\x6b" + "contentType")
		w.String(*v.ContentType)
	}
	if v.EventId != nil {
		w.Raw("\x67" + "eventId")
		w.String(*v.EventId)
	}
	if v.ClientTimestampMillis != 0 {
		w.Raw("\x75" + "clientTimestampMillis")
		w.Int(v.ClientTimestampMillis)
	}
	w.End()
}

func encodeDTMFInputEvent(w *cbor.Writer, v *types.DTMFInputEvent) {
	w.Map()
	if v.InputCharacter != nil {
		w.Raw("\x6e" + "inputCharacter")
		w.String(*v.InputCharacter)
	}
	if v.EventId != nil {
		w.Raw("\x67" + "eventId")
		w.String(*v.EventId)
	}
	if v.ClientTimestampMillis != 0 {
		w.Raw("\x75" + "clientTimestampMillis")
		w.Int(v.ClientTimestampMillis)
	}
	w.End()
}

func encodeTextInputEvent(w *cbor.Writer, v *types.TextInputEvent) {
	w.Map()
	if v.Text != nil {
		w.Raw("\x64" + "text")
		w.String(*v.Text)
	}
	if v.EventId != nil {
		w.Raw("\x67" + "eventId")
		w.String(*v.EventId)
	}
	if v.ClientTimestampMillis != 0 {
		w.Raw("\x75" + "clientTimestampMillis")
		w.Int(v.ClientTimestampMillis)
	}
	w.End()
}

func encodePlaybackCompletionEvent(w *cbor.Writer, v *types.PlaybackCompletionEvent) {
	w.Map()
	if v.EventId != nil {
		w.Raw("\x67" + "eventId")
		w.String(*v.EventId)
	}
	if v.ClientTimestampMillis != 0 {
		w.Raw("\x75" + "clientTimestampMillis")
		w.Int(v.ClientTimestampMillis)
	}
	w.End()
}

func encodeDisconnectionEvent(w *cbor.Writer, v *types.DisconnectionEvent) {
	w.Map()
	if v.EventId != nil {
		w.Raw("\x67" + "eventId")
		w.String(*v.EventId)
	}
	if v.ClientTimestampMillis != 0 {
		w.Raw("\x75" + "clientTimestampMillis")
		w.Int(v.ClientTimestampMillis)
	}
	w.End()
}

func encodeMessage(w *cbor.Writer, v *types.Message) {
	w.Map()
	if v.Content != nil {
		w.Raw("\x67" + "content")
		w.String(*v.Content)
	}
	if len(v.ContentType) > 0 {
		w.Raw("\x6b" + "contentType")
		w.String(string(v.ContentType))
	}
	if v.ImageResponseCard != nil {
		w.Raw("\x71" + "imageResponseCard")
		encodeImageResponseCard(w, v.ImageResponseCard)
	}
	w.End()
}

func encodeDialogAction(w *cbor.Writer, v *types.DialogAction) {
	w.Map()
	if len(v.Type) > 0 {
		w.Raw("\x64" + "type")
		w.String(string(v.Type))
	}
	if v.SlotToElicit != nil {
		w.Raw("\x6c" + "slotToElicit")
		w.String(*v.SlotToElicit)
	}
	if len(v.SlotElicitationStyle) > 0 {
		w.Raw("\x74" + "slotElicitationStyle")
		w.String(string(v.SlotElicitationStyle))
	}
	if v.SubSlotToElicit != nil {
		w.Raw("\x6f" + "subSlotToElicit")
		encodeElicitSubSlot(w, v.SubSlotToElicit)
	}
	w.End()
}

func encodeIntent(w *cbor.Writer, v *types.Intent) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	if v.Slots != nil {
		w.Raw("\x65" + "slots")
		encodeSlots(w, v.Slots)
	}
	if len(v.State) > 0 {
		w.Raw("\x65" + "state")
		w.String(string(v.State))
	}
	if len(v.ConfirmationState) > 0 {
		w.Raw("\x71" + "confirmationState")
		w.String(string(v.ConfirmationState))
	}
	w.End()
}

func encodeActiveContextsList(w *cbor.Writer, v []types.ActiveContext) {
	w.List()
	for i := range v {
		encodeActiveContext(w, &v[i])
	}
	w.End()
}

func encodeRuntimeHints(w *cbor.Writer, v *types.RuntimeHints) {
	w.Map()
	if v.SlotHints != nil {
		w.Raw("\x69" + "slotHints")
		encodeSlotHintsIntentMap(w, v.SlotHints)
	}
	w.End()
}

func encodeImageResponseCard(w *cbor.Writer, v *types.ImageResponseCard) {
	w.Map()
	if v.Title != nil {
		w.Raw("\x65" + "title")
		w.String(*v.Title)
	}
	if v.Subtitle != nil {
		w.Raw("\x68" + "subtitle")
		w.String(*v.Subtitle)
	}
	if v.ImageUrl != nil {
		w.Raw("\x68" + "imageUrl")
		w.String(*v.ImageUrl)
	}
	if v.Buttons != nil {
		w.Raw("\x67" + "buttons")
		encodeButtonsList(w, v.Buttons)
	}
	w.End()
}

func encodeElicitSubSlot(w *cbor.Writer, v *types.ElicitSubSlot) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	if v.SubSlotToElicit != nil {
		w.Raw("\x6f" + "subSlotToElicit")
		encodeElicitSubSlot(w, v.SubSlotToElicit)
	}
	w.End()
}

func encodeSlots(w *cbor.Writer, v map[string]types.Slot) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeSlot(w, &e)
	}
	w.End()
}

func encodeActiveContext(w *cbor.Writer, v *types.ActiveContext) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "name")
		w.String(*v.Name)
	}
	if v.TimeToLive != nil {
		w.Raw("\x6a" + "timeToLive")
		encodeActiveContextTimeToLive(w, v.TimeToLive)
	}
	if v.ContextAttributes != nil {
		w.Raw("\x71" + "contextAttributes")
		encodeActiveContextParametersMap(w, v.ContextAttributes)
	}
	w.End()
}

func encodeSlotHintsIntentMap(w *cbor.Writer, v map[string]map[string]types.RuntimeHintDetails) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeSlotHintsSlotMap(w, e)
	}
	w.End()
}

func encodeButtonsList(w *cbor.Writer, v []types.Button) {
	w.List()
	for i := range v {
		encodeButton(w, &v[i])
	}
	w.End()
}

func encodeSlot(w *cbor.Writer, v *types.Slot) {
	w.Map()
	if v.Value != nil {
		w.Raw("\x65" + "value")
		encodeValue(w, v.Value)
	}
	if len(v.Shape) > 0 {
		w.Raw("\x65" + "shape")
		w.String(string(v.Shape))
	}
	if v.Values != nil {
		w.Raw("\x66" + "values")
		encodeValues(w, v.Values)
	}
	if v.SubSlots != nil {
		w.Raw("\x68" + "subSlots")
		encodeSlots(w, v.SubSlots)
	}
	w.End()
}

func encodeActiveContextTimeToLive(w *cbor.Writer, v *types.ActiveContextTimeToLive) {
	w.Map()
	if v.TimeToLiveInSeconds != nil {
		w.Raw("\x73" + "timeToLiveInSeconds")
		w.Int(int64(*v.TimeToLiveInSeconds))
	}
	if v.TurnsToLive != nil {
		w.Raw("\x6b" + "turnsToLive")
		w.Int(int64(*v.TurnsToLive))
	}
	w.End()
}

func encodeActiveContextParametersMap(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeSlotHintsSlotMap(w *cbor.Writer, v map[string]types.RuntimeHintDetails) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeRuntimeHintDetails(w, &e)
	}
	w.End()
}

func encodeButton(w *cbor.Writer, v *types.Button) {
	w.Map()
	if v.Text != nil {
		w.Raw("\x64" + "text")
		w.String(*v.Text)
	}
	if v.Value != nil {
		w.Raw("\x65" + "value")
		w.String(*v.Value)
	}
	w.End()
}

func encodeValue(w *cbor.Writer, v *types.Value) {
	w.Map()
	if v.OriginalValue != nil {
		w.Raw("\x6d" + "originalValue")
		w.String(*v.OriginalValue)
	}
	if v.InterpretedValue != nil {
		w.Raw("\x70" + "interpretedValue")
		w.String(*v.InterpretedValue)
	}
	if v.ResolvedValues != nil {
		w.Raw("\x6e" + "resolvedValues")
		encodeStringList(w, v.ResolvedValues)
	}
	w.End()
}

func encodeValues(w *cbor.Writer, v []types.Slot) {
	w.List()
	for i := range v {
		encodeSlot(w, &v[i])
	}
	w.End()
}

func encodeRuntimeHintDetails(w *cbor.Writer, v *types.RuntimeHintDetails) {
	w.Map()
	if v.RuntimeHintValues != nil {
		w.Raw("\x71" + "runtimeHintValues")
		encodeRuntimeHintValuesList(w, v.RuntimeHintValues)
	}
	if v.SubSlotHints != nil {
		w.Raw("\x6c" + "subSlotHints")
		encodeSlotHintsSlotMap(w, v.SubSlotHints)
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

func encodeRuntimeHintValuesList(w *cbor.Writer, v []types.RuntimeHintValue) {
	w.List()
	for i := range v {
		encodeRuntimeHintValue(w, &v[i])
	}
	w.End()
}

func encodeRuntimeHintValue(w *cbor.Writer, v *types.RuntimeHintValue) {
	w.Map()
	if v.Phrase != nil {
		w.Raw("\x66" + "phrase")
		w.String(*v.Phrase)
	}
	w.End()
}
