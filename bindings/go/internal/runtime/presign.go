package runtime

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
	"github.com/libaws/libaws-go/smithy"
)

// Presigned is a request that whoever has it may send until it expires.
type Presigned struct {
	// URL has the signature in its query.
	URL    string
	Method string
	// SignedHeader is the headers that must be sent as they are.
	SignedHeader http.Header
}

// Presign signs a call's request instead of sending it. Bodies are not part of what is
// signed, and are not read. Nothing but what credentials need is sent.
func (c *Client) Presign(ctx context.Context, op *Op, in interface{}, s *Settings, expires time.Duration) (*Presigned, error) {
	out, err := c.presign(ctx, op, in, s, expires)
	if err != nil {
		return nil, op.fail(ctx, err)
	}
	return out, nil
}

func (c *Client) presign(ctx context.Context, op *Op, in interface{}, s *Settings, expires time.Duration) (*Presigned, error) {
	if err := ctx.Err(); err != nil {
		return nil, &smithy.CanceledError{Err: err}
	}
	if s != nil {
		s.settle()
	}
	client, err := c.handle(s)
	if err != nil {
		return nil, err
	}
	w := writers.Get().(*cbor.Writer)
	op.Encode(w, in)
	o, err := client.New(op.key(), w.B)
	give(w)
	if err != nil {
		return nil, err
	}
	defer o.Free()
	options := map[string]interface{}{}
	if expires != 0 {
		// The library refuses parts of a second, and says so.
		options["expires"] = expires.Seconds()
	}
	text, err := json.Marshal(options)
	if err != nil {
		return nil, err
	}
	if custom := c.settingsOf(s).Custom; custom != nil {
		if err := custom.prepared(ctx, op, in, nil)(o); err != nil {
			return nil, err
		}
	}
	if err := o.Presign(string(text)); err != nil {
		return nil, err
	}
	if err := o.Start(); err != nil {
		return nil, err
	}
	if o.Wait(ctx) != ffi.OK {
		return nil, o.Error()
	}
	result := o.Result()
	r := cbor.NewReader(result.Output)
	members, _ := r.Any().(map[string]interface{})
	if err := r.Err(); err != nil {
		return nil, &smithy.DeserializationError{Err: err}
	}
	return PresignedOf(members, "url", "method", "headers"), nil
}

// PresignedOf is a request of an output's members by their names.
func PresignedOf(members map[string]interface{}, url, method, headers string) *Presigned {
	p := &Presigned{SignedHeader: http.Header{}}
	p.URL, _ = members[url].(string)
	p.Method, _ = members[method].(string)
	table, _ := members[headers].(map[string]interface{})
	for name, value := range table {
		if text, ok := value.(string); ok {
			p.SignedHeader.Set(name, text)
		}
	}
	return p
}

// PresignPost is a form that a browser may post to S3.
func (c *Client) PresignPost(ctx context.Context, s *Settings, bucket, key *string, conditions []interface{}, expires time.Duration) (string, map[string]string, error) {
	op := utility(c.service, "PresignPost")
	in := map[string]interface{}{"ExpiresIn": int64(900)}
	for name, value := range map[string]*string{"Bucket": bucket, "Key": key} {
		if value != nil {
			in[name] = *value
		}
	}
	if expires != 0 {
		// The library refuses parts of a second, and says so.
		in["ExpiresIn"] = expires.Seconds()
		if expires%time.Second == 0 {
			in["ExpiresIn"] = int64(expires / time.Second)
		}
	}
	if len(conditions) > 0 {
		// Of whatever types they are, they are JSON in the end.
		text, err := json.Marshal(conditions)
		if err != nil {
			return "", nil, op.fail(ctx, err)
		}
		decoder := json.NewDecoder(bytes.NewReader(text))
		decoder.UseNumber()
		var list []interface{}
		if err := decoder.Decode(&list); err != nil {
			return "", nil, op.fail(ctx, err)
		}
		in["Conditions"] = list
	}
	out, _, err := c.call(ctx, op, in, s, nil)
	if err != nil {
		return "", nil, op.fail(ctx, err)
	}
	members, _ := out.(map[string]interface{})
	url, _ := members["Url"].(string)
	fields, _ := members["Fields"].(map[string]interface{})
	values := map[string]string{}
	for name, value := range fields {
		values[name], _ = value.(string)
	}
	return url, values, nil
}
