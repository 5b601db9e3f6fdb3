package runtime

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"unsafe"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/ffi"
)

// Bodies up to copied are copied, larger ones in memory are lent; those of other
// readers that can seek are read into memory up to buffered, because what is in
// memory can be sent again.
const (
	copied   = 16 << 10
	buffered = 4 << 20
)

// source is a request's body: bytes, a file, or a stream.
type source struct {
	memory []byte
	file   *os.File
	offset int64
	stream io.Reader
	// size is what is left of it; below 0 unknown.
	size int64
}

// sourceOf looks at what a reader is: its bytes or its file serve better than reading it.
func sourceOf(r io.Reader) (*source, error) {
	switch r := r.(type) {
	case nil:
		return nil, nil
	case *bytes.Buffer:
		return &source{memory: r.Bytes(), size: int64(r.Len())}, nil
	case *bytes.Reader:
		return memoryOf(r)
	case *strings.Reader:
		return memoryOf(r)
	case *os.File:
		info, err := r.Stat()
		if err == nil && info.Mode().IsRegular() {
			at, err := r.Seek(0, io.SeekCurrent)
			if err != nil {
				return nil, fmt.Errorf("failed to seek body, %w", err)
			}
			return &source{file: r, offset: at, size: max(info.Size()-at, 0)}, nil
		}
	}
	seeker, ok := r.(io.Seeker)
	if !ok {
		return &source{stream: r, size: -1}, nil
	}
	at, err := seeker.Seek(0, io.SeekCurrent)
	if err != nil {
		return &source{stream: r, size: -1}, nil
	}
	end, err := seeker.Seek(0, io.SeekEnd)
	if err == nil {
		_, err = seeker.Seek(at, io.SeekStart)
	}
	if err != nil {
		return nil, fmt.Errorf("failed to seek body, %w", err)
	}
	size := max(end-at, 0)
	if size > buffered {
		return &source{stream: r, size: size}, nil
	}
	b := make([]byte, size)
	n, err := io.ReadFull(r, b)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("failed to read body, %w", err)
	}
	return &source{memory: b[:n], size: int64(n)}, nil
}

// window takes the bytes that a reader of memory passes on, without copying them.
type window struct{ b []byte }

func (w *window) Write(b []byte) (int, error) {
	w.b = b
	return len(b), nil
}

func (w *window) WriteString(s string) (int, error) {
	w.b = unsafe.Slice(unsafe.StringData(s), len(s)) // read only
	return len(s), nil
}

func memoryOf(r interface {
	io.WriterTo
	io.Seeker
}) (*source, error) {
	at, err := r.Seek(0, io.SeekCurrent)
	if err != nil {
		return nil, err
	}
	var w window
	if _, err := r.WriteTo(&w); err != nil {
		return nil, err
	}
	// Where the SDK leaves it differs by scheme; here it can always be read again.
	if _, err := r.Seek(at, io.SeekStart); err != nil {
		return nil, err
	}
	return &source{memory: w.b, size: int64(len(w.b))}, nil
}

// give hands the body to an operation before it starts. A stream is pumped after that.
func (s *source) give(o *ffi.Operation) (*pump, error) {
	switch {
	case s == nil:
		return nil, nil
	case s.file != nil:
		return nil, o.BodyFile(pathOf(s.file), s.offset, s.size)
	case s.stream != nil:
		w, err := o.Writer()
		if err != nil {
			return nil, err
		}
		return &pump{w: w, from: s.stream}, nil
	case len(s.memory) > copied:
		return nil, o.BodyPinned(s.memory)
	}
	return nil, o.BodyCopy(s.memory)
}

// pathOf names an open file, also when it was renamed since, where the system can.
func pathOf(f *os.File) string {
	path := fmt.Sprintf("/proc/self/fd/%d", f.Fd())
	if _, err := os.Stat(path); err == nil {
		return path
	}
	return f.Name()
}

// pump writes a stream to an operation.
type pump struct {
	w    *ffi.Writer
	from io.Reader
	mu   sync.Mutex
	err  error
}

func (p *pump) run() {
	if p != nil {
		go p.copy()
	}
}

func (p *pump) abandon() {
	if p != nil {
		p.w.Free()
	}
}

// failure is why reading the stream failed.
func (p *pump) failure() error {
	if p == nil {
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.err
}

func (p *pump) copy() {
	defer p.w.Free()
	b := make([]byte, 64<<10)
	for {
		n, err := p.from.Read(b)
		if n > 0 {
			if _, err := p.w.Write(b[:n]); err != nil {
				return // the operation is over, and says why
			}
		}
		if err == io.EOF {
			_ = p.w.Finish()
			return
		}
		if err != nil {
			p.mu.Lock()
			p.err = fmt.Errorf("failed to read body, %w", err)
			p.mu.Unlock()
			return // unfinished: the operation fails
		}
	}
}

// answerBody is a streaming output. Reading polls the connection; Close gives it up,
// read to the end or not.
type answerBody struct {
	ctx context.Context
	op  *Op

	mu   sync.Mutex
	o    *ffi.Operation
	r    *ffi.Reader
	rest []byte
	err  error
}

// fill makes sure that there is a piece, or an error.
func (b *answerBody) fill() error {
	for len(b.rest) == 0 {
		if b.err != nil {
			return b.err
		}
		if err := b.ctx.Err(); err != nil {
			b.end(&aws.RequestCanceledError{Err: err})
			continue
		}
		piece, status, err := b.r.Next(b.o.Patience())
		switch {
		case err != nil:
			b.end(b.op.under(b.ctx, err))
		case status == ffi.End:
			b.end(io.EOF)
		case status == ffi.Again:
			b.o.Readable(b.ctx)
		default:
			b.rest = piece
		}
	}
	return nil
}

func (b *answerBody) Read(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(p) == 0 {
		return 0, nil
	}
	if err := b.fill(); err != nil {
		return 0, err
	}
	n := copy(p, b.rest)
	b.rest = b.rest[n:]
	return n, nil
}

// WriteTo passes pieces on without a copy in between.
func (b *answerBody) WriteTo(w io.Writer) (total int64, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for {
		if err := b.fill(); err == io.EOF {
			return total, nil
		} else if err != nil {
			return total, err
		}
		n, err := w.Write(b.rest)
		total += int64(n)
		b.rest = b.rest[min(n, len(b.rest)):]
		if err != nil {
			return total, err
		}
	}
}

func (b *answerBody) end(err error) {
	b.err = err
	if b.r != nil {
		b.r.Free()
		b.r = nil
		b.o.Free()
	}
}

func (b *answerBody) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.rest = nil
	if b.r != nil {
		b.end(errClosed)
	}
	return nil
}

var errClosed = errors.New("http: read on closed response body")
