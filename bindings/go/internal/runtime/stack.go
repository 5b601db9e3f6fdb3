package runtime

import (
	"context"

	"github.com/libaws/libaws-go/smithy/middleware"
)

func (c *Client) through(ctx context.Context, op *Op, in interface{}, s *Settings, options []func(*middleware.Stack) error) (interface{}, error) {
	panic("x")
}
