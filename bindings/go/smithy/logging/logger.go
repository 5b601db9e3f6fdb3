// Package logging is the face of loggers that clients write to.
package logging

import (
	"context"
	"io"
	"log"
)

// Classification is a line's kind.
type Classification string

const (
	Warn  Classification = "WARN"
	Debug Classification = "DEBUG"
)

// Logger takes lines.
type Logger interface {
	Logf(classification Classification, format string, v ...interface{})
}

// LoggerFunc is a function as a Logger.
type LoggerFunc func(classification Classification, format string, v ...interface{})

func (f LoggerFunc) Logf(classification Classification, format string, v ...interface{}) {
	f(classification, format, v...)
}

// ContextLogger is a Logger that wants to know the call's context first.
type ContextLogger interface {
	WithContext(context.Context) Logger
}

// WithContext asks a ContextLogger for the logger of a context; others stay as they are.
func WithContext(ctx context.Context, logger Logger) Logger {
	if logger == nil {
		return Nop{}
	}
	if c, ok := logger.(ContextLogger); ok {
		return c.WithContext(ctx)
	}
	return logger
}

// Nop writes nothing.
type Nop struct{}

func (Nop) Logf(Classification, string, ...interface{}) {}

// StandardLogger writes through the log package.
type StandardLogger struct {
	Logger *log.Logger
}

func (s StandardLogger) Logf(classification Classification, format string, v ...interface{}) {
	if len(classification) != 0 {
		format = string(classification) + " " + format
	}
	s.Logger.Printf(format, v...)
}

// NewStandardLogger writes lines with a prefix and the time.
func NewStandardLogger(writer io.Writer) *StandardLogger {
	return &StandardLogger{Logger: log.New(writer, "SDK ", log.LstdFlags)}
}
