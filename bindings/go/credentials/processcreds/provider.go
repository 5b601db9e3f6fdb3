// Package processcreds runs a program that prints credentials.
package processcreds

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"

	"github.com/libaws/libaws-go/aws"
)

const (
	// ProviderName is the Source of these credentials.
	ProviderName = "ProcessProvider"
	// DefaultTimeout is how long a program may take unless it is said.
	DefaultTimeout = time.Minute
)

// mostPrinted is the most that a program may print.
const mostPrinted = 1 << 20

// ProviderError says what was wrong with a program or what it printed. Nothing of that is in it.
type ProviderError struct{ Err error }

func (e *ProviderError) Error() string { return fmt.Sprintf("process provider error: %v", e.Err) }
func (e *ProviderError) Unwrap() error { return e.Err }

// NewCommandBuilder makes the command that is run, each time anew.
type NewCommandBuilder interface {
	NewCommand(context.Context) (*exec.Cmd, error)
}

// NewCommandBuilderFunc is a function as a builder.
type NewCommandBuilderFunc func(context.Context) (*exec.Cmd, error)

// NewCommand calls the function.
func (f NewCommandBuilderFunc) NewCommand(ctx context.Context) (*exec.Cmd, error) { return f(ctx) }

// DefaultNewCommandBuilder runs a command in the host's shell, with the process's own environment.
//
// Args is the command; what follows it are its arguments, which reach it as they are, blanks and all. A
// command that names arguments itself ($0, $1, ...) gets them so.
type DefaultNewCommandBuilder struct{ Args []string }

// NewCommand makes the command.
func (b DefaultNewCommandBuilder) NewCommand(ctx context.Context) (*exec.Cmd, error) {
	if len(b.Args) == 0 || b.Args[0] == "" {
		return nil, &ProviderError{errors.New("failed to prepare command: command must not be empty")}
	}
	var cmd *exec.Cmd
	switch script := b.Args[0]; {
	case runtime.GOOS == "windows":
		cmd = exec.CommandContext(ctx, "cmd.exe", append([]string{"/C"}, b.Args...)...)
	case len(b.Args) > 1 && !strings.Contains(script, "$"):
		cmd = exec.CommandContext(ctx, "sh", append([]string{"-c", script + ` "$@"`, "sh"}, b.Args[1:]...)...)
	default:
		cmd = exec.CommandContext(ctx, "sh", append([]string{"-c"}, b.Args...)...)
	}
	cmd.Env = os.Environ()
	cmd.Stderr = os.Stderr
	return cmd, nil
}

// Options are what the provider does otherwise than by default.
type Options struct {
	// Timeout is how long the program may take.
	Timeout time.Duration
}

// Provider runs the program. It keeps nothing: put an aws.CredentialsCache around it.
type Provider struct {
	builder NewCommandBuilder
	options Options
}

// NewProvider is the provider of a command in the host's shell.
func NewProvider(command string, optFns ...func(*Options)) *Provider {
	var args []string
	if command != "" {
		args = []string{command}
	}
	return NewProviderCommand(DefaultNewCommandBuilder{Args: args}, optFns...)
}

// NewProviderCommand is the provider of the command that a builder makes.
func NewProviderCommand(builder NewCommandBuilder, optFns ...func(*Options)) *Provider {
	o := Options{Timeout: DefaultTimeout}
	for _, fn := range optFns {
		fn(&o)
	}
	return &Provider{builder, o}
}

// CredentialProcessResponse is what the program prints.
type CredentialProcessResponse struct {
	Version         int
	AccessKeyID     string `json:"AccessKeyId"`
	SecretAccessKey string
	SessionToken    string
	Expiration      *time.Time
	AccountID       string `json:"AccountId"`
}

// Retrieve runs the program.
func (p *Provider) Retrieve(ctx context.Context) (aws.Credentials, error) {
	failed := aws.Credentials{Source: ProviderName}
	out, err := p.run(ctx)
	if err != nil {
		return failed, err
	}
	var answer CredentialProcessResponse
	if err := json.Unmarshal(out, &answer); err != nil {
		return failed, &ProviderError{errors.New("parse failed of process output: it is no JSON")}
	}
	switch {
	case answer.Version != 1:
		return failed, &ProviderError{errors.New("wrong version in process output (not 1)")}
	case answer.AccessKeyID == "":
		return failed, &ProviderError{errors.New("missing AccessKeyId in process output")}
	case answer.SecretAccessKey == "":
		return failed, &ProviderError{errors.New("missing SecretAccessKey in process output")}
	}
	creds := aws.Credentials{
		AccessKeyID: answer.AccessKeyID, SecretAccessKey: answer.SecretAccessKey, SessionToken: answer.SessionToken,
		AccountID: answer.AccountID, Source: ProviderName,
	}
	if answer.Expiration != nil {
		creds.CanExpire, creds.Expires = true, *answer.Expiration
	}
	return creds, nil
}

func (p *Provider) run(ctx context.Context) ([]byte, error) {
	if p.options.Timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, p.options.Timeout, errors.New("credential process timed out"))
		defer cancel()
	}
	cmd, err := p.builder.NewCommand(ctx)
	if err != nil {
		return nil, err
	}
	if cmd.Stdin == nil {
		cmd.Stdin = os.Stdin
	}
	var out bytes.Buffer
	limited := &limit{&out, mostPrinted}
	if cmd.Stdout == nil {
		cmd.Stdout = limited
	}
	// What the program started may hold its output open for longer than it lives.
	cmd.WaitDelay = time.Second
	err = cmd.Run()
	if errors.Is(err, exec.ErrWaitDelay) {
		err = nil // it ended well, and left somebody behind
	}
	switch {
	case ctx.Err() != nil:
		return nil, &ProviderError{fmt.Errorf("%w: %w", context.Cause(ctx), ctx.Err())}
	case limited.left < 0:
		return nil, &ProviderError{errors.New("the process printed more than a MiB")}
	case err != nil:
		return nil, &ProviderError{fmt.Errorf("error in credential_process: %w", err)}
	}
	return out.Bytes(), nil
}

// limit passes on so many bytes.
type limit struct {
	to   io.Writer
	left int
}

func (l *limit) Write(b []byte) (int, error) {
	if l.left -= len(b); l.left < 0 {
		return 0, io.ErrShortWrite
	}
	return l.to.Write(b)
}
