/* libaws: every AWS service behind a C ABI. Written by `make header` from src/ffi: edit there.
 *
 * RULES FOR THE WHOLE API
 * Memory   x_new: one owner; x_free(NULL): no-op. Borrowed out-pointers live until their handle is freed or
 *          changed. Inputs are copied unless a function says that it borrows them. Never mix allocators.
 * Strings  names (service, operation, member, key, path) are NUL-terminated UTF-8; values are (pointer, length).
 * NULL     a missing required pointer is LIBAWS_E_NULL, never undefined. (NULL, 0) is an empty slice. err may be NULL.
 * Outputs  are written only on success, the error only on failure.
 * Threads  runtime, config, client, queue: any thread, at once. Operation, reader, writer: one thread at a time
 *          each (a reader and a writer of one operation may be two threads), except cancel and wake: any.
 * Blocking only functions that take wait_ns block; no constructor and no free does. 0 polls, -1 waits forever.
 * Calls    callbacks run on one thread of the library kept for them, never inside the registering call, never
 *          under a lock, never on the I/O threads. Each question is answered once, now or later, from any thread.
 *          Blocking functions inside one return LIBAWS_E_REENTRANT. No unwinding, no longjmp.
 * Done     each started operation completes exactly once, also after cancel, client_free and shutdown.
 * ud       is dropped exactly once, after its last callback; also when registering failed.
 * Fork     the child may exec, _exit or make a NEW runtime; inherited handles give LIBAWS_E_FORKED.
 * Panic    is caught at every entry: LIBAWS_E_PANIC; that handle is poisoned, the process lives. */

#ifndef LIBAWS_H
#define LIBAWS_H

#include <stddef.h>
#include <stdint.h>

/* One value of a document, borrowed from it. NULL is an absent value everywhere. */
typedef struct libaws_value libaws_value;

/* Success. */
#define LIBAWS_OK 0

/* After the last piece of a stream. */
#define LIBAWS_END 1

/* Something else went wrong. */
#define LIBAWS_E_OTHER -1

/* A required pointer was NULL. */
#define LIBAWS_E_NULL -2

/* Invalid input; nothing was sent. */
#define LIBAWS_E_INVALID -3

/* A panic was caught; the handle is poisoned, the process lives. */
#define LIBAWS_E_PANIC -4

/* The handle was made before a fork. */
#define LIBAWS_E_FORKED -5

/* The handle was shut down. */
#define LIBAWS_E_CLOSED -6

/* Cancelled by the caller. */
#define LIBAWS_E_CANCELLED -7

/* A deadline or time limit passed. */
#define LIBAWS_E_DEADLINE -8

/* Not ready yet. */
#define LIBAWS_E_AGAIN -9

/* A blocking function was called inside a callback. */
#define LIBAWS_E_REENTRANT -10

/* Not there: no such key, no such value, another kind. */
#define LIBAWS_E_ABSENT -11

/* The handle is not in a state that allows the call. */
#define LIBAWS_E_STATE -12

/* No credentials, or their provider failed. */
#define LIBAWS_E_CREDENTIALS -13

/* No endpoint: no region, or a rule that refuses. */
#define LIBAWS_E_ENDPOINT -14

/* Name look-up, connecting, TLS, sending or receiving failed. */
#define LIBAWS_E_TRANSPORT -15

/* An answer that can't be understood. */
#define LIBAWS_E_RESPONSE -16

/* A checksum that does not match. */
#define LIBAWS_E_CHECKSUM -17

/* A callback of the caller's failed. */
#define LIBAWS_E_CALLBACK -18

/* The service answered with an error. */
#define LIBAWS_E_SERVICE -20

/* A document as JSON text, by the AWS CLI's conventions. */
#define LIBAWS_JSON 1

/* A document as CBOR; blobs and times are native. */
#define LIBAWS_CBOR 2

/* The operation is over. Comes once, last. */
#define LIBAWS_DONE 1

/* The head of a streaming answer is there. */
#define LIBAWS_HEAD 2

/* A reader that returned LIBAWS_E_AGAIN can go on. */
#define LIBAWS_READABLE 3

/* A writer that returned LIBAWS_E_AGAIN can go on. */
#define LIBAWS_WRITABLE 4

/* No value: what a look-up that found nothing gives. */
#define LIBAWS_ABSENT 0

/* An explicit null. */
#define LIBAWS_NULL 1

/* True or false. */
#define LIBAWS_BOOL 2

/* A signed 64-bit integer. */
#define LIBAWS_INT 3

/* A double. */
#define LIBAWS_FLOAT 4

/* UTF-8 text. */
#define LIBAWS_STRING 5

/* Bytes. */
#define LIBAWS_BLOB 6

/* A point in time. */
#define LIBAWS_TIME 7

/* A sequence of values. */
#define LIBAWS_LIST 8

/* Keys with values, in order. */
#define LIBAWS_MAP 9

/* A number too large for an integer or too precise for a double, as decimal text. */
#define LIBAWS_NUMBER 10

/* One question to a callback. */
typedef struct libaws_call libaws_call;

/* A client of one service. Used from any thread at once. */
typedef struct libaws_client libaws_client;

/* Options and callbacks, before a client is made of them. Used from any thread; clients copy it. */
typedef struct libaws_config libaws_config;

/* An error: what, where, and how to mend it. Owned by whoever received it;
 * immutable; read from any thread. */
typedef struct libaws_error libaws_error;

/* A compiled JMESPath expression. Used from any thread at once. */
typedef struct libaws_expression libaws_expression;

/* A transport that records requests and gives the answers that were put into
 * it, in order. Used from any thread. */
typedef struct libaws_fake libaws_fake;

/* A service model. Immutable; used from any thread at once. */
typedef struct libaws_model libaws_model;

/* Anything that finishes later: a call, a config load. Used by one thread at a
 * time; libaws_operation_cancel by any, at any time. */
typedef struct libaws_operation libaws_operation;

/* A compiled path such as `Items[0].name.S`. Used from any thread. */
typedef struct libaws_path libaws_path;

/* A queue of completions. Used from any thread at once. */
typedef struct libaws_queue libaws_queue;

/* Reads a body, piece by piece or event by event. Used by one thread at a time. */
typedef struct libaws_reader libaws_reader;

/* The library's threads: two for I/O and one for callbacks unless said
 * otherwise, started when they are needed. NULL wherever one is asked for means the process's own, made on first use. */
typedef struct libaws_runtime libaws_runtime;

/* A value as JSON or CBOR, owned by the caller: read it with libaws_text_get, free it with libaws_text_free. */
typedef struct libaws_text libaws_text;

/* Writes a body, piece by piece or event by event. Used by one thread at a time. */
typedef struct libaws_writer libaws_writer;

/* A status code: 0 is success, 1 the end of a stream, below zero an error.
 * Codes are open-ended: treat an unknown negative one as LIBAWS_E_OTHER. */
typedef int32_t libaws_status;

/* Takes a question: answer it now or later, from any thread, by exactly one of
 * libaws_call_answer, libaws_call_answer_stream, libaws_call_next and
 * libaws_call_fail. Runs on the library's callback thread, which all callbacks of a runtime share. */
typedef void (*libaws_call_fn)(void *ud, libaws_call *q);

/* Destroys user data. Runs exactly once, after the last callback; also when registering failed. */
typedef void (*libaws_drop_fn)(void *ud);

/* Told what happened to an operation: LIBAWS_DONE, LIBAWS_HEAD, …, with its
 * status. Runs on the callback thread. */
typedef void (*libaws_done_fn)(void *ud, uint32_t kind, libaws_status status);

/* One thing that happened to an operation. */
typedef struct {
    /* The caller's tag. */
    uint64_t tag;
    /* LIBAWS_DONE, LIBAWS_HEAD, LIBAWS_READABLE, LIBAWS_WRITABLE. */
    uint32_t kind;
    /* The operation's status. */
    libaws_status status;
} libaws_completion;

/* What a scalar holds. */
typedef union {
    /* An integer; true (1) or false (0); the seconds of a time. */
    int64_t i;
    /* A double (LIBAWS_FLOAT). */
    double f;
} libaws_bits;

/* One value of a walk, see libaws_value_walk. */
typedef struct {
    /* The value, or key, itself. */
    const libaws_value *value;
    /* The bytes of a string, blob, number or key, borrowed; NULL for other kinds. */
    const char *p;
    /* What a scalar holds; 0 for other kinds. */
    libaws_bits bits;
    /* Bytes at `p`, elements of a list, entries of a map, nanoseconds of a time. */
    uint32_t n;
    /* LIBAWS_NULL, LIBAWS_BOOL, … */
    uint32_t kind;
} libaws_item;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/* The status code. NULL: LIBAWS_OK. */
libaws_status libaws_error_status(const libaws_error *e);

/* One fact as text, borrowed until the error is freed. Keys: `message` (all of
 * it, formatted), `detail_message` (the service's own text), `code`, `shape` (a modelled
 * error's name in the model), `service`, `operation`, `request_id`, `host_id`, `http_status`, `phase`, `attempts`,
 * `retryable`, `throttling`, `fault` (client, server, unknown), `status`.
 * LIBAWS_E_ABSENT when it is not known. Any pointer may be NULL: LIBAWS_E_NULL. */
libaws_status libaws_error_get(const libaws_error *e,
                               const char *key,
                               const char **p,
                               size_t *n);

/* What lies under the error, borrowed until it is freed; NULL when nothing does. */
const libaws_error *libaws_error_cause(const libaws_error *e);

/* The members of a modelled error, borrowed until the error is freed; NULL when there are none. */
const libaws_value *libaws_error_detail(const libaws_error *e);

/* The attempts that failed, in order, borrowed until the error is freed; NULL when none was
 * made. A list of maps: `attempt`, `status`, `code`, `message`, `phase`, `http_status`, `request_id`,
 * `retryable`, and of those that were followed by another `wait_ms`, the pause between. */
const libaws_value *libaws_error_attempts(const libaws_error *e);

/* Frees an error; NULL is nothing. */
void libaws_error_free(libaws_error *e);

/* LIBAWS_NULL, LIBAWS_BOOL, …; LIBAWS_ABSENT for NULL. */
uint32_t libaws_value_kind(const libaws_value *v);

/* Bytes of a string or blob, elements of a list, entries of a map; else 0. */
size_t libaws_value_len(const libaws_value *v);

/* The i-th element of a list, or value of a map; NULL beyond the end. */
const libaws_value *libaws_value_at(const libaws_value *v, size_t i);

/* The i-th key of a map, a string; NULL beyond the end. */
const libaws_value *libaws_value_key_at(const libaws_value *v, size_t i);

/* The first element of a list, or the first key of a map; NULL when there is none. */
const libaws_value *libaws_value_first(const libaws_value *v);

/* What follows an element of `of`, a list or map: the next element, a key's
 * value, or the key after a value; NULL after the last. Walking a container so
 * takes one step each. */
const libaws_value *libaws_value_next(const libaws_value *of, const libaws_value *v);

/* Gives many values at once: `of` itself, then all that is in it, each list followed by its elements
 * and each map by its keys and values in turn, with all that is in them. Fills up to `cap` elements of
 * `out`, an array of libaws_item whose elements are `stride` bytes apart (at least its size), and gives
 * how many. `at` says where the next call goes on: set it to NULL before the first one; it is NULL
 * again once nothing is left. 0 when a pointer is NULL. */
size_t libaws_value_walk(const libaws_value *of,
                         const libaws_value **at,
                         void *out,
                         size_t stride,
                         size_t cap);

/* The value of a key of a map; NULL when there is none. */
const libaws_value *libaws_value_member(const libaws_value *v, const char *name);

/* What a path leads to from here; NULL when nothing is there. */
const libaws_value *libaws_value_find(const libaws_value *v, const libaws_path *path);

/* The text of a string, the bytes of a blob, the digits of a number, or a
 * key; borrowed from the document, not NUL-terminated. LIBAWS_E_ABSENT for another kind. */
libaws_status libaws_value_str(const libaws_value *v, const char **p, size_t *n);

/* An integer. LIBAWS_E_ABSENT for another kind. */
libaws_status libaws_value_i64(const libaws_value *v, int64_t *x);

/* A double, or an integer as one. LIBAWS_E_ABSENT for another kind. */
libaws_status libaws_value_f64(const libaws_value *v, double *x);

/* True (1) or false (0). LIBAWS_E_ABSENT for another kind. */
libaws_status libaws_value_bool(const libaws_value *v, uint8_t *x);

/* A time: seconds since 1970-01-01T00:00:00Z, and nanoseconds that count
 * forward from them, below 10^9. LIBAWS_E_ABSENT for another kind. */
libaws_status libaws_value_time(const libaws_value *v, int64_t *seconds, uint32_t *nanoseconds);

/* Compiles a path: keys joined by dots, list positions in brackets (negative
 * from the end), odd keys in double quotes. NULL and an error when it is malformed. */
libaws_path *libaws_path_new(const char *expression, libaws_error **err);

/* Frees a path; NULL is nothing. */
void libaws_path_free(libaws_path *path);

/* Makes a runtime. `options_json` may be NULL, or an object:
 *
 * - `io_threads`: 0 to 64; by default 2, or 1 where the process may use one processor. 0 means that whoever
 * waits for an operation, polls a queue or calls libaws_runtime_run drives the I/O, and nothing moves otherwise.
 * - `callback_threads`: 1 (the default) or 0: callbacks come in turn with the I/O, which a slow one stalls.
 * - `blocking_threads`: 0 to 64, 4 by default; for files and name look-up, gone when idle. 0: the I/O
 * waits for such work.
 * - `threads`: so many in all, in the stead of the three: 1, or 0 for none but the callers'.
 *
 * Signals are blocked on all of them. */
libaws_runtime *libaws_runtime_new(const char *options_json,
                                   libaws_error **err);

/* Cancels what is in flight, waits until it completed, and ends the threads.
 * `wait_ns` below 0 waits the usual second at most. LIBAWS_E_DEADLINE when
 * something had to be left behind; its operations are completed all the same.
 * NULL: the process's own runtime; the next use makes a new one. */
libaws_status libaws_runtime_shutdown(libaws_runtime *rt, int64_t wait_ns);

/* Drives a runtime without I/O threads of its own: does what is ready, and waits for more until an operation
 * ended or a callback was made; `wait_ns` 0 waits not at all, below 0 is without limit. LIBAWS_OK when nothing is in
 * flight any more and no callback is to come, else LIBAWS_E_AGAIN: call it again. Of several threads that call it, or wait for
 * operations, one drives and the others wait. A runtime with I/O threads is merely waited for. NULL: the process's own
 * runtime. Inside a callback LIBAWS_E_REENTRANT. */
libaws_status libaws_runtime_run(libaws_runtime *rt,
                                 int64_t wait_ns);

/* Frees a runtime; NULL is nothing. Does not block: what is in flight is
 * cancelled, and the threads end by themselves once nobody uses them. */
void libaws_runtime_free(libaws_runtime *rt);

/* An empty config: the environment, the shared files and the defaults decide. */
libaws_config *libaws_config_new(void);

/* Sets an option; the value is text (`true`, `3`, a URL). A NULL `p` takes it
 * back. An unknown name is LIBAWS_E_INVALID with the nearest one, a bad value names its form. */
libaws_status libaws_config_set(libaws_config *c,
                                const char *key,
                                const char *p,
                                size_t n,
                                libaws_error **err);

/* Registers a callback at a point: `credentials`, `transport`, `log`, `retry`,
 * `hook.NAME` (BeforeExecution, BeforeSerialization, AfterSerialization, BeforeRetryLoop,
 * BeforeAttempt, BeforeSigning, AfterSigning, BeforeTransmit, AfterTransmit,
 * BeforeDeserialization, AfterDeserialization, AfterAttempt, AfterExecution) or
 * `middleware.STEP` (Initialize, Serialize, Build, Finalize, Deserialize; with
 * `.Before` it is asked first, with `.Before.ID` or `.After.ID` next to that one); `auth` (which
 * schemes may sign), `identity` and `signer` (their `id` is the scheme's), `token` (bearer
 * tokens), `endpoint` and `endpoint_v1` (where calls go). docs/auth.md has their views and answers. `mfa`
 * and `web_identity` are asked for what roles need; docs/credentials.md has theirs.
 * `id` is unique within its point. `ud` is destroyed by `drop` once, also when this fails. */
libaws_status libaws_config_on(libaws_config *c,
                               const char *point,
                               const char *id,
                               libaws_call_fn f,
                               void *ud,
                               libaws_drop_fn drop,
                               libaws_error **err);

/* Removes a callback; LIBAWS_E_ABSENT when there is none with that id. */
libaws_status libaws_config_off(libaws_config *c, const char *point, const char *id);

/* Loads a config from the environment and the shared config and credentials files, as they are
 * when the operation runs; `overrides` (may be NULL) wins over both. A profile that is not there, a file
 * that can't be read or a bad value fails it. An operation: take the result with libaws_operation_take_config.
 * Clients of the result read no file; without it each reads them when it is made. */
libaws_operation *libaws_config_load(libaws_runtime *rt, const libaws_config *overrides, libaws_error **err);

/* Frees a config; NULL is nothing. Clients made of it live on. */
void libaws_config_free(libaws_config *c);

/* Makes a client of a service: `s3`, `dynamodb`, … (model name or service id).
 * Sends nothing and waits for nothing, but reads the shared config and credentials files unless the
 * config was loaded (libaws_config_load). `rt` may be NULL (the process's own
 * runtime), `c` too (environment, files, defaults). A bad setting is an error here. There are utilities
 * that are no service too, such as `cloudfront-signer`, `configuration` and `imds` (docs/utilities.md). */
libaws_client *libaws_client_new(libaws_runtime *rt,
                                 const char *service,
                                 const libaws_config *c,
                                 libaws_error **err);

/* Frees a client; NULL is nothing. Its operations go on and complete. */
void libaws_client_free(libaws_client *c);

/* A call of an operation by its name (`PutObject`, or `put_object`). Fill it, then
 * finish it one of three ways: wait, start (callback), submit (queue). */
libaws_operation *libaws_operation_new(libaws_client *c, const char *name, libaws_error **err);

/* Gives the whole input as JSON or CBOR, copied; replaces what was given before.
 * Malformed: LIBAWS_E_INVALID, naming the byte offset. */
libaws_status libaws_operation_set_doc(libaws_operation *o,
                                       uint32_t format,
                                       const uint8_t *p,
                                       size_t n,
                                       libaws_error **err);

/* Sets one member to text by its path (`Item.name.S`), copied. */
libaws_status libaws_operation_set_str(libaws_operation *o,
                                       const char *path,
                                       const char *p,
                                       size_t n,
                                       libaws_error **err);

/* Sets one member to bytes by its path, copied. */
libaws_status libaws_operation_set_blob(libaws_operation *o,
                                        const char *path,
                                        const uint8_t *p,
                                        size_t n,
                                        libaws_error **err);

/* Sets one member to an integer by its path. */
libaws_status libaws_operation_set_i64(libaws_operation *o, const char *path, int64_t v, libaws_error **err);

/* Sets one member to a double by its path. */
libaws_status libaws_operation_set_f64(libaws_operation *o, const char *path, double v, libaws_error **err);

/* Sets one member to true (not 0) or false by its path. */
libaws_status libaws_operation_set_bool(libaws_operation *o, const char *path, uint8_t v, libaws_error **err);

/* Sets one member to a time by its path: seconds since 1970, nanoseconds that count forward. */
libaws_status libaws_operation_set_time(libaws_operation *o,
                                        const char *path,
                                        int64_t seconds,
                                        uint32_t nanoseconds,
                                        libaws_error **err);

/* The time the operation may take in all, from its start. Then it completes with LIBAWS_E_DEADLINE. */
libaws_status libaws_operation_deadline(libaws_operation *o, int64_t from_now_ns);

/* Gives the streaming member from memory. BORROWS `p` until `drop` is called with
 * `ud`; with a NULL `drop` until the operation has completed and was freed. */
libaws_status libaws_operation_body(libaws_operation *o,
                                    const uint8_t *p,
                                    size_t n,
                                    void *ud,
                                    libaws_drop_fn drop,
                                    libaws_error **err);

/* Gives the streaming member from a file: `len` bytes from `offset`, below 0 all
 * the rest. The file is opened here and read while sending, again for another attempt. */
libaws_status libaws_operation_body_file(libaws_operation *o,
                                         const char *path,
                                         int64_t offset,
                                         int64_t len,
                                         libaws_error **err);

/* Registers a callback for this operation alone; see libaws_config_on. */
libaws_status libaws_operation_on(libaws_operation *o,
                                  const char *point,
                                  const char *id,
                                  libaws_call_fn f,
                                  void *ud,
                                  libaws_drop_fn drop,
                                  libaws_error **err);

/* Starts the operation if need be and waits until it settled: 0 only looks, below
 * 0 is without limit. LIBAWS_E_AGAIN when the time ran out; else the operation's own status, and
 * on failure its error. Of a streaming answer the head is there; the body is read by a reader.
 * The call that it starts runs on this thread meanwhile, if 256 KiB of the thread's own stack are
 * left; else, and when the time ran out, on the runtime's. */
libaws_status libaws_operation_wait(libaws_operation *o, int64_t wait_ns, libaws_error **err);

/* Starts the operation; `f` is called on the callback thread for each kind of
 * completion, LIBAWS_DONE last and once. Takes over `ud`. */
libaws_status libaws_operation_start(libaws_operation *o,
                                     libaws_done_fn f,
                                     void *ud,
                                     libaws_drop_fn drop,
                                     libaws_error **err);

/* Starts the operation; its completions come to the queue under `tag`, LIBAWS_DONE last and once. */
libaws_status libaws_operation_submit(libaws_operation *o, libaws_queue *q, uint64_t tag, libaws_error **err);

/* Cancels the operation: any thread, any time, inside callbacks too. It still
 * completes, once, with LIBAWS_E_CANCELLED unless it was done already. NULL is nothing. */
void libaws_operation_cancel(libaws_operation *o);

/* Why it failed, borrowed until it is freed; NULL while it runs and when it did not fail. */
const libaws_error *libaws_operation_error(const libaws_operation *o);

/* The output, a map of its members, borrowed until the operation is freed; NULL unless it succeeded. */
const libaws_value *libaws_operation_output(const libaws_operation *o);

/* About the answer: `request_id`, `host_id`, `http_status`, `attempts`, `headers`,
 * and what hooks left under `values`. Borrowed until the operation is freed; NULL unless it succeeded. */
const libaws_value *libaws_operation_metadata(const libaws_operation *o);

/* The output as JSON or CBOR, borrowed until the operation is freed. LIBAWS_E_ABSENT unless it succeeded. */
libaws_status libaws_operation_output_doc(const libaws_operation *o,
                                          uint32_t format,
                                          const uint8_t **p,
                                          size_t *n);

/* The config that libaws_config_load made; once, owned by the caller. NULL for another operation, or before it is done. */
libaws_config *libaws_operation_take_config(libaws_operation *o);

/* The reader of a streaming answer, once; owned by the caller. The operation is done when the reader is. */
libaws_reader *libaws_operation_reader(libaws_operation *o, libaws_error **err);

/* A writer whose bytes, or events, become the streaming member; before the start, owned by
 * the caller. Finish it, or the operation fails. Such a body can't be sent twice: there are no retries once it flows. */
libaws_writer *libaws_operation_writer(libaws_operation *o,
                                       libaws_error **err);

/* Frees an operation; NULL is nothing. In flight it is cancelled; the
 * completion still comes, by its tag only. Borrowed memory may be used again once it came. */
void libaws_operation_free(libaws_operation *o);

/* The next piece, borrowed until the next call or free: LIBAWS_OK with at least
 * one byte, LIBAWS_END after the last, LIBAWS_E_AGAIN when `wait_ns` ran out (0 only looks, below 0 is without
 * limit; LIBAWS_READABLE follows where the operation was submitted or started with a callback).
 * An error means that the body is not whole. */
libaws_status libaws_reader_next(libaws_reader *r,
                                 const uint8_t **p,
                                 size_t *n,
                                 int64_t wait_ns,
                                 libaws_error **err);

/* The next event of a stream of events: a map with one entry, the event's name and its members, as
 * `{"Records": {"Payload": …}}`. Borrowed, with all that is in it, until the next call or free. LIBAWS_OK,
 * LIBAWS_END after the last, LIBAWS_E_AGAIN when `wait_ns` ran out, as libaws_reader_next. An event that the
 * model does not know is `{"SDK_UNKNOWN_MEMBER": {"name": …}}`. What the service sends in place of an event to
 * say that it failed is LIBAWS_E_SERVICE, and the stream is over then; so it is after any other error. */
libaws_status libaws_reader_event(libaws_reader *r,
                                  const libaws_value **event,
                                  int64_t wait_ns,
                                  libaws_error **err);

/* Frees a reader, read to the end or not; NULL is nothing. The operation is done then. */
void libaws_reader_free(libaws_reader *r);

/* Takes what fits of `n` bytes, copied, and says in `taken` how many: LIBAWS_OK
 * with at least one, LIBAWS_E_AGAIN when there was no room within `wait_ns` (0 does not wait, below 0 is without
 * limit), LIBAWS_E_CLOSED when the operation is over: its own result says why. The
 * operation must have been started, or nothing makes room. */
libaws_status libaws_writer_write(libaws_writer *w,
                                  const uint8_t *p,
                                  size_t n,
                                  size_t *taken,
                                  int64_t wait_ns,
                                  libaws_error **err);

/* Sends an event: a map with one entry, the event's name and its members, as JSON or CBOR, copied. LIBAWS_OK
 * when it was taken, LIBAWS_E_AGAIN when there was no room within `wait_ns` (send it again then),
 * LIBAWS_E_INVALID when it is no event of the operation (nothing of it was sent, and the next may be),
 * LIBAWS_E_CLOSED when the operation is over: its own result says why. Up to 256 KiB may be sent before the start. */
libaws_status libaws_writer_event(libaws_writer *w,
                                  uint32_t format,
                                  const uint8_t *p,
                                  size_t n,
                                  int64_t wait_ns,
                                  libaws_error **err);

/* Says that this was all. Then finish the operation, and free the writer. */
libaws_status libaws_writer_finish(libaws_writer *w, libaws_error **err);

/* Frees a writer; NULL is nothing. One that was not finished fails its
 * operation: half a body must not be taken for a whole one. */
void libaws_writer_free(libaws_writer *w);

/* Makes a queue. `rt` may be NULL; for a runtime that callers drive, polling drives it. */
libaws_queue *libaws_queue_new(libaws_runtime *rt, libaws_error **err);

/* A descriptor that is readable while there is something to take; -1 when there can't be
 * one. It belongs to the queue: poll it, never read it. On Windows it is a SOCKET, for select, WSAPoll and
 * every event loop that takes one. */
ptrdiff_t libaws_queue_fd(libaws_queue *q);

/* Takes up to `cap` completions into `out`, an array of libaws_completion whose elements
 * are `stride` bytes apart (at least its size); waits for the first: 0 not at all, below 0 without limit.
 * Gives how many; 0 also when woken, when `out` is NULL, and inside a callback with a wait. */
size_t libaws_queue_poll(libaws_queue *q, void *out, size_t stride, size_t cap, int64_t wait_ns);

/* Ends one wait of libaws_queue_poll without a completion: any thread, any time. */
void libaws_queue_wake(libaws_queue *q);

/* Frees a queue; NULL is nothing. Completions not taken are dropped; operations
 * are freed by their owners. */
void libaws_queue_free(libaws_queue *q);

/* What may be read at this point, borrowed until the question is answered: a
 * map with `point` and what there is of `service`, `operation`, `region`, `attempt`,
 * `input`, `request`, `response`, `output`, `values` (set under `metadata` before), `error`. */
const libaws_value *libaws_call_view(const libaws_call *q);

/* Changes something when the question is answered: `headers.NAME`, `query.NAME`,
 * `body`, `input.PATH`, `metadata.KEY`, `params.NAME` (at `endpoint`), as the point allows. A NULL `p` removes. */
libaws_status libaws_call_set(libaws_call *q, const char *path, const char *p, size_t n);

/* At a middleware: goes on, and asks `after` when what lies below is done; it
 * may answer with nothing (NULL, 0) to leave the outcome alone. Consumes the question, and takes
 * over `ud` with its destructor. Elsewhere it means an empty answer. */
void libaws_call_next(libaws_call *q, libaws_call_fn after, void *ud, libaws_drop_fn drop);

/* Answers with a document, LIBAWS_JSON or LIBAWS_CBOR; (NULL, 0) is an empty
 * answer. Consumes the question. What is meant depends on the point:
 * `credentials`: `AccessKeyId`, `SecretAccessKey`, `SessionToken`, `Expiration`, `AccountId`;
 * `token`: `Token`, `Expiration`; `auth`: a list of options, each with `scheme`; `identity`: what the
 * scheme's signer needs; `endpoint`: `url`, `headers`, `properties`; `endpoint_v1`: `url`,
 * `signing_region`, `hostname_immutable`; of these four an empty answer leaves it to the library;
 * `transport`: `status`, `headers`, and `body` (text, or a blob in CBOR) or `body_base64`;
 * `retry` (asked with `outcome` begin or failed, told of succeeded): `retry`, `delay_ms`, or nothing
 * to leave it to the library;
 * a middleware: the output; hooks and loggers: nothing. A malformed document fails the question. */
void libaws_call_answer(libaws_call *q, uint32_t format, const uint8_t *p, size_t n);

/* At `transport`: answers with the head (`status`, `headers`) and returns a writer
 * for the body; finish and free it. Consumes the question. NULL when it failed. */
libaws_writer *libaws_call_answer_stream(libaws_call *q, uint32_t format, const uint8_t *p, size_t n);

/* At `transport`: a reader for the request's body, when it is a stream and not in
 * the view; once. NULL when there is none. Free it like any reader. */
libaws_reader *libaws_call_reader(libaws_call *q);

/* Answers that it failed, with a reason that reaches the operation's error. Consumes the question. */
void libaws_call_fail(libaws_call *q, const char *why, size_t n);

/* Sets an option for this operation alone, as libaws_config_set does for a client; a NULL `p` takes the
 * environment's value or the default. Before the start. What no option says it shares with the
 * client: connections and credentials too, unless the option is about them. */
libaws_status libaws_operation_set_option(libaws_operation *o,
                                          const char *key,
                                          const char *p,
                                          size_t n,
                                          libaws_error **err);

/* Has the operation signed in its query and given as the output, instead of sent: `method`, `url`,
 * `headers` (to be sent as they are) and, where it is part of the signature, `body`. Before the
 * start; finish it like any other. `options_json` may be NULL, or an object: `expires` (seconds, 1
 * to 604800, 900 by default), `headers` (more to sign), `unsigned_headers` (names to leave out),
 * `hoist` (true moves `x-amz-*` headers into the query where services take them there), `method`. */
libaws_status libaws_operation_presign(libaws_operation *o, const char *options_json, libaws_error **err);

/* The version: major in bits 16 and up, minor in bits 8 to 15, patch below. */
uint32_t libaws_version(void);

/* What the library knows, as JSON: of all services (both NULL); of one service (its operations,
 * errors, paginators, waiters, endpoint parameters); or of one operation (its input and output
 * members with types and places, its errors, traits, paginator and waiters). Shapes are told by
 * libaws_model_shape. Keys may be added in later versions. Free the text. */
libaws_text *libaws_describe(const char *service, const char *operation, libaws_error **err);

/* Writes any value as JSON or CBOR. NULL for a NULL value or an unknown format. */
libaws_text *libaws_value_doc(const libaws_value *v, uint32_t format, libaws_error **err);

/* The bytes of a text, borrowed until it is freed. LIBAWS_E_ABSENT for a NULL text. */
libaws_status libaws_text_get(const libaws_text *t, const uint8_t **p, size_t *n);

/* Frees a text; NULL is nothing. */
void libaws_text_free(libaws_text *t);

/* Makes an operation that has not started explain its endpoint instead of calling. Start it,
 * submit it or wait for it as usual: nothing is sent, and its output says what went into the endpoint
 * rules and where each parameter came from (`parameters`), whether a call would have found the
 * endpoint in the cache (`cached`), the rules on the way with their conditions (`trail`), the one that
 * decided (`rule`), and the `endpoint` or the rules' own `error`. LIBAWS_E_STATE once it was started. */
libaws_status libaws_operation_explain(libaws_operation *o, libaws_error **err);

/* Makes a fake with nothing to answer. */
libaws_fake *libaws_fake_new(void);

/* Makes it the transport of a config. */
libaws_status libaws_fake_install(libaws_fake *f, libaws_config *c, libaws_error **err);

/* Adds an answer: a map with `status` (200 when left out), `headers`, `body` (text, or a blob in
 * CBOR) or `body_base64`; or with `error` (text): sending fails so; or with `hang` true: no
 * answer ever comes. A request with no answer left fails and says so. */
libaws_status libaws_fake_push(libaws_fake *f,
                               uint32_t format,
                               const uint8_t *p,
                               size_t n,
                               libaws_error **err);

/* Takes the oldest request not taken yet: a map with `method`, `url`, `headers` (all that would be
 * sent, the signature too), `body` (a blob). Borrowed until the next call or free; NULL when there is none. */
const libaws_value *libaws_fake_request(libaws_fake *f);

/* Frees a fake; NULL is nothing. Configs and clients that use it keep it alive. */
void libaws_fake_free(libaws_fake *f);

/* The model of a service that this build holds: `s3`, `dynamodb`, … (model name, service id or
 * alias). Free it with libaws_model_free. */
libaws_model *libaws_model_of(const char *service, libaws_error **err);

/* Loads a model from `path`: botocore's `service-2.json`, plain or gzipped, with what belongs
 * to it beside it (paginators, waiters, endpoint rules, extras); a folder that holds one, or holds
 * folders that do, of which the last by name is taken; or a Smithy 2.0 JSON model. The
 * service is called as the folder around the version's, a Smithy model as its file.
 * Reads files, so it may block. A broken model is LIBAWS_E_INVALID with the place that is
 * wrong. Free it with libaws_model_free. */
libaws_model *libaws_model_load(const char *path, libaws_error **err);

/* Reads a model from memory. `service` is botocore's `service-2.json` or a Smithy 2.0 JSON
 * model; `paginators`, `waiters` and `rules` (`endpoint-rule-set-1.json`) may each be NULL, and for a
 * Smithy model are within it. `name` is what the service is called. All is copied; at most 32
 * MiB each. Free it with libaws_model_free. */
libaws_model *libaws_model_parse(const char *name,
                                 const char *service,
                                 size_t service_len,
                                 const char *paginators,
                                 size_t paginators_len,
                                 const char *waiters,
                                 size_t waiters_len,
                                 const char *rules,
                                 size_t rules_len,
                                 libaws_error **err);

/* What a model says, as JSON: of the service (`operation` NULL) or of one operation; the
 * same as libaws_describe gives. Free the text. */
libaws_text *libaws_model_describe(const libaws_model *m, const char *operation, libaws_error **err);

/* A shape as JSON: its type, its members with types, places and whether they are required,
 * its enum values, limits and traits. All shapes by name when `shape` is NULL. Free the text. */
libaws_text *libaws_model_shape(const libaws_model *m, const char *shape, libaws_error **err);

/* Makes a client of a model's service, as libaws_client_new does of a service by name: `rt`
 * and `c` may be NULL. The client keeps what it needs of the model, which may be freed. */
libaws_client *libaws_model_client(libaws_runtime *rt,
                                   const libaws_model *m,
                                   const libaws_config *c,
                                   libaws_error **err);

/* Frees a model; NULL is nothing. Its clients live on. */
void libaws_model_free(libaws_model *m);

/* Compiles a JMESPath expression such as `Reservations[].Instances[?State.Name=='running'][]`.
 * LIBAWS_E_INVALID with code JmesPathSyntax, JmesPathUnknownFunction,
 * JmesPathInvalidArity, JmesPathInvalidValue or JmesPathLimit when it is none. Free it with
 * libaws_expression_free. */
libaws_expression *libaws_expression_new(const char *expression, libaws_error **err);

/* What an expression finds in a value, as a document of its own in `format` (LIBAWS_JSON,
 * LIBAWS_CBOR); null when it finds nothing. A NULL value is a null. LIBAWS_E_INVALID with
 * code JmesPathInvalidType when a function is given what it does not take, JmesPathLimit when the
 * search takes too long. Free the text. */
libaws_text *libaws_value_search(const libaws_value *v,
                                 const libaws_expression *e,
                                 uint32_t format,
                                 libaws_error **err);

/* The same of a document in `format`, which is also the format of what is found. Free the text. */
libaws_text *libaws_doc_search(uint32_t format,
                               const uint8_t *p,
                               size_t n,
                               const libaws_expression *e,
                               libaws_error **err);

/* Frees an expression; NULL is nothing. */
void libaws_expression_free(libaws_expression *e);

/* Makes an operation that has not started open connections to where it would go, instead of calling,
 * so that the calls after it need not: until `connections` wait there, or as many as the client keeps idle
 * for a host. Finish it as usual; of its input only what decides on the endpoint need be set (a
 * bucket). Credentials are found as well, no hook is called and no request is sent. The output has the
 * `url` and how many `connections` wait: 1 where the server speaks HTTP/2, which needs no
 * more, and 0 over a transport of the caller's or where idle connections are not kept. LIBAWS_E_INVALID
 * for 0 connections or more than 65536, LIBAWS_E_STATE once it was started. */
libaws_status libaws_operation_warm(libaws_operation *o, uint32_t connections, libaws_error **err);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* LIBAWS_H */
