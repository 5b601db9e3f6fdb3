// Code generated from the model of Amazon Lex Runtime V2 by cmd/generate. DO NOT EDIT.

package lexruntimev2

import (
	"context"
	"io"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/lexruntimev2/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// DeleteSessionInput is what DeleteSession takes.
type DeleteSessionInput struct {
	// Required.
	BotId *string
	// Required.
	BotAliasId *string
	// Required.
	LocaleId *string
	// Required.
	SessionId *string
}

// DeleteSessionOutput is what DeleteSession gives.
type DeleteSessionOutput struct {
	BotId      *string
	BotAliasId *string
	LocaleId   *string
	SessionId  *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteSession calls the operation of that name.
func (c *Client) DeleteSession(ctx context.Context, params *DeleteSessionInput, optFns ...func(*Options)) (*DeleteSessionOutput, error) {
	if params == nil {
		params = &DeleteSessionInput{}
	}
	out, err := c.invoke(ctx, &opDeleteSession, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteSessionOutput), nil
}

var opDeleteSession = runtime.Op{
	Service: &service,
	Name:    "DeleteSession",
	Input:   "DeleteSessionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteSessionInput(w, in.(*DeleteSessionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteSessionOutput)
		decodeOpDeleteSessionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteSessionOutput).ResultMetadata },
}

// GetSessionInput is what GetSession takes.
type GetSessionInput struct {
	// Required.
	BotId *string
	// Required.
	BotAliasId *string
	// Required.
	LocaleId *string
	// Required.
	SessionId *string
}

// GetSessionOutput is what GetSession gives.
type GetSessionOutput struct {
	SessionId       *string
	Messages        []types.Message
	Interpretations []types.Interpretation
	SessionState    *types.SessionState

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetSession calls the operation of that name.
func (c *Client) GetSession(ctx context.Context, params *GetSessionInput, optFns ...func(*Options)) (*GetSessionOutput, error) {
	if params == nil {
		params = &GetSessionInput{}
	}
	out, err := c.invoke(ctx, &opGetSession, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetSessionOutput), nil
}

var opGetSession = runtime.Op{
	Service: &service,
	Name:    "GetSession",
	Input:   "GetSessionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetSessionInput(w, in.(*GetSessionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetSessionOutput)
		decodeOpGetSessionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetSessionOutput).ResultMetadata },
}

// PutSessionInput is what PutSession takes.
type PutSessionInput struct {
	// Required.
	BotId *string
	// Required.
	BotAliasId *string
	// Required.
	LocaleId *string
	// Required.
	SessionId *string
	Messages  []types.Message
	// Required.
	SessionState        *types.SessionState
	RequestAttributes   map[string]string
	ResponseContentType *string
}

// PutSessionOutput is what PutSession gives.
type PutSessionOutput struct {
	ContentType       *string
	Messages          *string
	SessionState      *string
	RequestAttributes *string
	SessionId         *string
	AudioStream       io.ReadCloser

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutSession calls the operation of that name.
func (c *Client) PutSession(ctx context.Context, params *PutSessionInput, optFns ...func(*Options)) (*PutSessionOutput, error) {
	if params == nil {
		params = &PutSessionInput{}
	}
	out, err := c.invoke(ctx, &opPutSession, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutSessionOutput), nil
}

var opPutSession = runtime.Op{
	Service: &service,
	Name:    "PutSession",
	Input:   "PutSessionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutSessionInput(w, in.(*PutSessionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutSessionOutput)
		decodeOpPutSessionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutSessionOutput).ResultMetadata },
	BodyOut:  func(out interface{}, body io.ReadCloser) { out.(*PutSessionOutput).AudioStream = body },
}

// RecognizeTextInput is what RecognizeText takes.
type RecognizeTextInput struct {
	// Required.
	BotId *string
	// Required.
	BotAliasId *string
	// Required.
	LocaleId *string
	// Required.
	SessionId *string
	// Required.
	Text              *string
	SessionState      *types.SessionState
	RequestAttributes map[string]string
}

// RecognizeTextOutput is what RecognizeText gives.
type RecognizeTextOutput struct {
	Messages            []types.Message
	SessionState        *types.SessionState
	Interpretations     []types.Interpretation
	RequestAttributes   map[string]string
	SessionId           *string
	RecognizedBotMember *types.RecognizedBotMember

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RecognizeText calls the operation of that name.
func (c *Client) RecognizeText(ctx context.Context, params *RecognizeTextInput, optFns ...func(*Options)) (*RecognizeTextOutput, error) {
	if params == nil {
		params = &RecognizeTextInput{}
	}
	out, err := c.invoke(ctx, &opRecognizeText, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RecognizeTextOutput), nil
}

var opRecognizeText = runtime.Op{
	Service: &service,
	Name:    "RecognizeText",
	Input:   "RecognizeTextInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpRecognizeTextInput(w, in.(*RecognizeTextInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RecognizeTextOutput)
		decodeOpRecognizeTextOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RecognizeTextOutput).ResultMetadata },
}

// RecognizeUtteranceInput is what RecognizeUtterance takes.
type RecognizeUtteranceInput struct {
	// Required.
	BotId *string
	// Required.
	BotAliasId *string
	// Required.
	LocaleId *string
	// Required.
	SessionId         *string
	SessionState      *string
	RequestAttributes *string
	// Required.
	RequestContentType  *string
	ResponseContentType *string
	InputStream         io.Reader
}

// RecognizeUtteranceOutput is what RecognizeUtterance gives.
type RecognizeUtteranceOutput struct {
	InputMode           *string
	ContentType         *string
	Messages            *string
	Interpretations     *string
	SessionState        *string
	RequestAttributes   *string
	SessionId           *string
	InputTranscript     *string
	AudioStream         io.ReadCloser
	RecognizedBotMember *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RecognizeUtterance calls the operation of that name.
func (c *Client) RecognizeUtterance(ctx context.Context, params *RecognizeUtteranceInput, optFns ...func(*Options)) (*RecognizeUtteranceOutput, error) {
	if params == nil {
		params = &RecognizeUtteranceInput{}
	}
	out, err := c.invoke(ctx, &opRecognizeUtterance, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RecognizeUtteranceOutput), nil
}

var opRecognizeUtterance = runtime.Op{
	Service: &service,
	Name:    "RecognizeUtterance",
	Input:   "RecognizeUtteranceInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpRecognizeUtteranceInput(w, in.(*RecognizeUtteranceInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RecognizeUtteranceOutput)
		decodeOpRecognizeUtteranceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RecognizeUtteranceOutput).ResultMetadata },
	BodyIn:   func(in interface{}) io.Reader { return in.(*RecognizeUtteranceInput).InputStream },
	BodyOut:  func(out interface{}, body io.ReadCloser) { out.(*RecognizeUtteranceOutput).AudioStream = body },
}

// StartConversationInput is what StartConversation takes.
type StartConversationInput struct {
	// Required.
	BotId *string
	// Required.
	BotAliasId *string
	// Required.
	LocaleId *string
	// Required.
	SessionId        *string
	ConversationMode types.ConversationMode
}

// StartConversationOutput is what StartConversation gives.
type StartConversationOutput struct {
	eventStream *StartConversationEventStream

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StartConversation calls the operation of that name.
func (c *Client) StartConversation(ctx context.Context, params *StartConversationInput, optFns ...func(*Options)) (*StartConversationOutput, error) {
	if params == nil {
		params = &StartConversationInput{}
	}
	out, err := c.invoke(ctx, &opStartConversation, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StartConversationOutput), nil
}

var opStartConversation = runtime.Op{
	Service: &service,
	Name:    "StartConversation",
	Input:   "StartConversationInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpStartConversationInput(w, in.(*StartConversationInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StartConversationOutput)
		decodeOpStartConversationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*StartConversationOutput).ResultMetadata },
	Stream: func(out interface{}, s *runtime.Stream) {
		out.(*StartConversationOutput).eventStream = NewStartConversationEventStream(func(es *StartConversationEventStream) {
			es.Reader = runtime.NewEventReader(s, decodeStartConversationResponseEventStream)
			es.Writer = runtime.NewEventWriter(s, encodeStartConversationRequestEventStream)
		})
	},
	Sends: true,
}
