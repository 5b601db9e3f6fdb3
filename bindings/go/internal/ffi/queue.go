package ffi

/*
#include "bridge.h"
*/
import "C"

import (
	"sync"
	"unsafe"
)

// slot is where the completions of one operation go. Its tag is its place in the
// table, so that finding it is an index; it returns to the free ones when the last
// completion came.
type slot struct {
	at uint32
	// done gets the operation's status, once.
	done chan Status
	// wake says that the head is there, or that a reader can go on.
	wake chan struct{}
}

var queue struct {
	once  sync.Once
	p     *C.libaws_queue
	err   error
	mu    sync.Mutex
	slots []*slot
	free  []*slot
}

// start makes the queue and the goroutine that takes from it as long as the process lives.
func start() error {
	queue.once.Do(func() {
		var err *C.libaws_error
		queue.p = C.libaws_queue_new(nil, &err)
		if queue.p == nil {
			queue.err = takeError(err)
			return
		}
		go drain()
	})
	return queue.err
}

const batch = 64

func drain() {
	var taken [batch]C.libaws_completion
	for {
		n := C.libaws_queue_poll(queue.p, unsafe.Pointer(&taken[0]), C.size_t(unsafe.Sizeof(taken[0])), batch, -1)
		for i := range taken[:n] {
			deliver(&taken[i])
		}
	}
}

func deliver(c *C.libaws_completion) {
	if c.kind == C.LIBAWS_WRITABLE {
		return // writers wait by themselves, and readers must not take it for theirs
	}
	queue.mu.Lock()
	s := queue.slots[c.tag]
	queue.mu.Unlock()
	if c.kind == C.LIBAWS_DONE {
		s.done <- Status(c.status)
		return
	}
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

func newSlot() *slot {
	queue.mu.Lock()
	defer queue.mu.Unlock()
	if n := len(queue.free); n > 0 {
		s := queue.free[n-1]
		queue.free = queue.free[:n-1]
		return s
	}
	s := &slot{at: uint32(len(queue.slots)), done: make(chan Status, 1), wake: make(chan struct{}, 1)}
	queue.slots = append(queue.slots, s)
	return s
}

// release gives a slot back; its done must have been taken, or nothing been submitted.
func (s *slot) release() {
	select {
	case <-s.wake:
	default:
	}
	queue.mu.Lock()
	queue.free = append(queue.free, s)
	queue.mu.Unlock()
}
