/* Streams of events: read and sent, by blocking, callback and queue; errors inside them; what ends them. */
#include "kit.h"

/* --- messages, made and read here so that the library is not its own judge ------------------------------------ */

static uint32_t crc32(const uint8_t *p, size_t n) {
    uint32_t crc = 0xffffffff;
    while (n--) {
        crc ^= *p++;
        for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

static void put32(uint8_t *p, uint32_t v) {
    for (int i = 0; i < 4; i++) p[i] = (uint8_t)(v >> (24 - 8 * i));
}

static uint32_t get32(const uint8_t *p) {
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

struct wire {
    uint8_t bytes[8192];
    size_t n;
};

/* Appends a message: pairs of text headers, ended by NULL, and a payload. */
static void message(struct wire *w, const char *payload, const char *const *headers) {
    uint8_t *start = w->bytes + w->n, *p = start + 12;
    for (; *headers; headers += 2) {
        size_t name = strlen(headers[0]), value = strlen(headers[1]);
        *p++ = (uint8_t)name;
        memcpy(p, headers[0], name);
        p += name;
        *p++ = 7;
        *p++ = (uint8_t)(value >> 8);
        *p++ = (uint8_t)value;
        memcpy(p, headers[1], value);
        p += value;
    }
    put32(start + 4, (uint32_t)(p - start - 12));
    memcpy(p, payload, strlen(payload));
    p += strlen(payload);
    put32(start, (uint32_t)(p + 4 - start));
    put32(start + 8, crc32(start, 8));
    put32(p, crc32(start, (size_t)(p - start)));
    w->n += (size_t)(p + 4 - start);
}
#define HEADERS(...) ((const char *const[]){__VA_ARGS__, NULL})
#define EVENT(w, name, payload) message(w, payload, HEADERS(":message-type", "event", ":event-type", name))
#define EXCEPTION(w, name, payload)                                                                                  \
    message(w, payload, HEADERS(":message-type", "exception", ":exception-type", name))

/* Pushes an answer whose body these bytes are. */
static void push_wire(struct rig *r, const struct wire *w) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char text[16384], *to = text + sprintf(text, "{\"status\": 200, \"headers\": {\"x-amzn-requestid\": \"R1\", "
                                                 "\"content-type\": \"application/vnd.amazon.eventstream\"}, "
                                                 "\"body_base64\": \"");
    for (size_t i = 0; i < w->n; i += 3) {
        uint32_t v = (uint32_t)w->bytes[i] << 16;
        if (i + 1 < w->n) v |= (uint32_t)w->bytes[i + 1] << 8;
        if (i + 2 < w->n) v |= w->bytes[i + 2];
        *to++ = digits[v >> 18];
        *to++ = digits[v >> 12 & 63];
        *to++ = i + 1 < w->n ? digits[v >> 6 & 63] : '=';
        *to++ = i + 2 < w->n ? digits[v & 63] : '=';
    }
    strcpy(to, "\"}");
    push(r, text);
}

#define SELECT                                                                                                       \
    "{\"Bucket\": \"b\", \"Key\": \"k\", \"Expression\": \"SELECT *\", \"ExpressionType\": \"SQL\","                 \
    " \"InputSerialization\": {\"CSV\": {}}, \"OutputSerialization\": {\"CSV\": {}}}"
#define SUBSCRIBE                                                                                                    \
    "{\"ConsumerARN\": \"arn:aws:kinesis:us-east-1:123456789012:stream/s/consumer/c:1\","                            \
    " \"ShardId\": \"shardId-0\", \"StartingPosition\": {\"Type\": \"LATEST\"}}"

static libaws_reader *reader_of(libaws_operation *o) {
    libaws_error *err = NULL;
    libaws_reader *reader = libaws_operation_reader(o, &err);
    ok(reader ? LIBAWS_OK : libaws_error_status(err), &err);
    return reader;
}

static const libaws_value *next_event(libaws_reader *r) {
    const libaws_value *event = NULL;
    libaws_error *err = NULL;
    ok(libaws_reader_event(r, &event, 10 * SECOND, &err), &err);
    CHECK_INT(libaws_value_kind(event), LIBAWS_MAP);
    CHECK_INT(libaws_value_len(event), 1);
    return event;
}

static struct fault broken(libaws_reader *r) {
    const libaws_value *event = NULL;
    libaws_error *err = NULL;
    libaws_status st = libaws_reader_event(r, &event, 10 * SECOND, &err);
    CHECK(st < 0 && st != LIBAWS_E_AGAIN && event == NULL);
    return fault_of(err);
}

/* --- reading ---------------------------------------------------------------------------------------------------- */

TEST(events_are_read_one_by_one_and_then_end) {
    struct rig r = rig_new("s3");
    struct wire w = {.n = 0};
    const libaws_value *event = NULL;
    int64_t scanned = 0;
    EVENT(&w, "Records", "a,b\n");
    EVENT(&w, "Cont", "");
    EVENT(&w, "Stats", "<Stats><BytesScanned>7</BytesScanned></Stats>");
    EVENT(&w, "Newer", "?");
    EVENT(&w, "End", "");
    push_wire(&r, &w);
    libaws_operation *o = done(prepare(&r, "SelectObjectContent", SELECT));
    libaws_reader *reader = reader_of(o);
    check_text(member(next_event(reader), "Records", "Payload", NULL), "a,b\n");
    CHECK_INT(libaws_value_kind(member(next_event(reader), "Cont", NULL, NULL)), LIBAWS_MAP);
    libaws_value_i64(member(next_event(reader), "Stats", "Details", "BytesScanned"), &scanned);
    CHECK_INT(scanned, 7);
    check_text(member(next_event(reader), "SDK_UNKNOWN_MEMBER", "name", NULL), "Newer");
    CHECK(member(next_event(reader), "End", NULL, NULL));
    CHECK_INT(libaws_reader_event(reader, &event, 10 * SECOND, NULL), LIBAWS_END);
    CHECK_INT(libaws_reader_event(reader, &event, 0, NULL), LIBAWS_END);
    libaws_reader_free(reader);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(an_initial_response_is_no_event_wherever_it_comes) {
    for (int place = 0; place < 3; place++) {
        struct rig r = rig_new("kinesis");
        struct wire w = {.n = 0};
        const libaws_value *event = NULL;
        if (place == 0) EVENT(&w, "initial-response", "{}");
        EVENT(&w, "SubscribeToShardEvent",
              "{\"Records\":[],\"ContinuationSequenceNumber\":\"9\",\"MillisBehindLatest\":3}");
        if (place == 1) EVENT(&w, "initial-response", "{}");
        push_wire(&r, &w);
        libaws_operation *o = done(prepare(&r, "SubscribeToShard", SUBSCRIBE));
        libaws_reader *reader = reader_of(o);
        event = next_event(reader);
        check_text(member(event, "SubscribeToShardEvent", "ContinuationSequenceNumber", NULL), "9");
        CHECK_INT(libaws_reader_event(reader, &event, 10 * SECOND, NULL), LIBAWS_END);
        libaws_reader_free(reader);
        libaws_operation_free(o);
        rig_free(&r);
    }
}

TEST(an_exception_in_the_stream_is_the_services_error_and_ends_it) {
    struct rig r = rig_new("kinesis");
    struct wire w = {.n = 0};
    EVENT(&w, "SubscribeToShardEvent", "{\"Records\":[]}");
    EXCEPTION(&w, "ResourceInUseException", "{\"message\":\"another consumer\"}");
    EVENT(&w, "SubscribeToShardEvent", "{\"Records\":[]}");
    push_wire(&r, &w);
    libaws_operation *o = done(prepare(&r, "SubscribeToShard", SUBSCRIBE));
    libaws_reader *reader = reader_of(o);
    next_event(reader);
    for (int i = 0; i < 2; i++) {
        struct fault f = broken(reader);
        CHECK_INT(f.status, LIBAWS_E_SERVICE);
        CHECK_STR(f.code, "ResourceInUseException");
        CHECK_HAS(f.message, "Kinesis: SubscribeToShard");
        CHECK_HAS(f.message, "another consumer");
        CHECK_STR(f.request_id, "R1");
    }
    libaws_reader_free(reader);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(an_error_message_in_the_stream_has_its_code_and_text) {
    struct rig r = rig_new("s3");
    struct wire w = {.n = 0};
    message(&w, "", HEADERS(":message-type", "error", ":error-code", "CastFailed", ":error-message", "no number"));
    push_wire(&r, &w);
    libaws_operation *o = done(prepare(&r, "SelectObjectContent", SELECT));
    libaws_reader *reader = reader_of(o);
    struct fault f = broken(reader);
    CHECK_INT(f.status, LIBAWS_E_SERVICE);
    CHECK_STR(f.code, "CastFailed");
    CHECK_HAS(f.message, "no number");
    libaws_reader_free(reader);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(a_stream_that_breaks_off_or_is_corrupt_is_no_end) {
    for (int how = 0; how < 3; how++) {
        struct rig r = rig_new("s3");
        struct wire w = {.n = 0};
        EVENT(&w, "Records", "whole");
        size_t whole = w.n;
        EVENT(&w, "Records", "half");
        if (how == 0) w.n -= 3;
        if (how == 1) w.bytes[w.n - 6] ^= 1;
        if (how == 2) put32(w.bytes + whole, 0x7fffffff), put32(w.bytes + whole + 8, crc32(w.bytes + whole, 8));
        push_wire(&r, &w);
        libaws_operation *o = done(prepare(&r, "SelectObjectContent", SELECT));
        libaws_reader *reader = reader_of(o);
        check_text(member(next_event(reader), "Records", "Payload", NULL), "whole");
        struct fault f = broken(reader);
        CHECK_INT(f.status, LIBAWS_E_RESPONSE);
        CHECK_STR(f.code, "InvalidEventStream");
        CHECK_HAS(f.message, how == 0 ? "broke off" : how == 1 ? "checksum mismatch" : "are the most");
        libaws_reader_free(reader);
        libaws_operation_free(o);
        rig_free(&r);
    }
}

TEST(bytes_and_events_are_not_mixed) {
    struct rig r = rig_new("s3");
    struct wire w = {.n = 0};
    const uint8_t *p;
    size_t n;
    const libaws_value *event = NULL;
    EVENT(&w, "End", "");
    push_wire(&r, &w);
    libaws_operation *o = done(prepare(&r, "SelectObjectContent", SELECT));
    libaws_reader *reader = reader_of(o);
    CHECK_INT(libaws_reader_next(reader, &p, &n, 0, NULL), LIBAWS_E_STATE);
    CHECK(member(next_event(reader), "End", NULL, NULL));
    libaws_reader_free(reader);
    libaws_operation_free(o);
    push(&r, "{\"status\": 200, \"headers\": {}, \"body\": \"bytes\"}");
    o = done(prepare(&r, "GetObject", "{\"Bucket\": \"b\", \"Key\": \"k\"}"));
    reader = reader_of(o);
    CHECK_INT(libaws_reader_event(reader, &event, 0, NULL), LIBAWS_E_STATE);
    CHECK_INT(libaws_reader_next(reader, &p, &n, 10 * SECOND, NULL), LIBAWS_OK);
    libaws_reader_free(reader);
    libaws_operation_free(o);
    CHECK_INT(libaws_reader_event(NULL, &event, 0, NULL), LIBAWS_E_NULL);
    rig_free(&r);
}

/* A transport of ours, whose answer's body comes in pieces when we say so. */
struct slow {
    libaws_writer *_Atomic writer;
    struct wire wire;
};

static void slow_transport(void *ud, libaws_call *q) {
    static const char head[] = "{\"status\": 200, \"headers\": {}}";
    struct slow *s = (struct slow *)ud;
    atomic_store(&s->writer, libaws_call_answer_stream(q, LIBAWS_JSON, bytes(head), strlen(head)));
}

static struct rig slow_rig(struct slow *s) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    memset(s, 0, sizeof *s);
    ok(libaws_config_on(r.config, "transport", "slow", slow_transport, s, NULL, &err), &err);
    rig_client(&r, "s3");
    EVENT(&s->wire, "Records", "slowly");
    return r;
}

static void feed(struct slow *s, size_t from, size_t to) {
    size_t taken = 0;
    /* The head may be told before the callback has put the writer down. */
    for (int64_t end = now_ns() + 20 * SECOND; atomic_load(&s->writer) == NULL && now_ns() < end;) usleep(500);
    CHECK_INT(libaws_writer_write(s->writer, s->wire.bytes + from, to - from, &taken, 0, NULL), LIBAWS_OK);
    CHECK_INT(taken, to - from);
}

TEST(a_queue_says_when_the_next_event_may_be_there) {
    struct slow s;
    struct rig r = slow_rig(&s);
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_completion got;
    const libaws_value *event = NULL;
    libaws_operation *o = prepare(&r, "SelectObjectContent", SELECT);
    CHECK_INT(libaws_operation_submit(o, q, 7, NULL), LIBAWS_OK);
    CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 10 * SECOND), 1);
    CHECK_INT(got.kind, LIBAWS_HEAD);
    libaws_reader *reader = reader_of(o);
    /* Half a message is no event, and the other half makes it one. */
    for (size_t from = 0, to = s.wire.n / 2; from < s.wire.n; from = to, to = s.wire.n) {
        CHECK_INT(libaws_reader_event(reader, &event, 0, NULL), LIBAWS_E_AGAIN);
        feed(&s, from, to);
        CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 10 * SECOND), 1);
        CHECK_INT(got.kind, LIBAWS_READABLE);
    }
    check_text(member(next_event(reader), "Records", "Payload", NULL), "slowly");
    CHECK_INT(libaws_reader_event(reader, &event, 0, NULL), LIBAWS_E_AGAIN);
    libaws_writer_finish(s.writer, NULL);
    libaws_writer_free(s.writer);
    CHECK_INT(libaws_reader_event(reader, &event, 10 * SECOND, NULL), LIBAWS_END);
    libaws_reader_free(reader);
    do CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 10 * SECOND), 1);
    while (got.kind == LIBAWS_READABLE);
    CHECK_INT(got.kind, LIBAWS_DONE);
    CHECK_INT(got.status, LIBAWS_OK);
    libaws_operation_free(o);
    libaws_queue_free(q);
    rig_free(&r);
}

struct heard {
    libaws_operation *o;
    libaws_reader *reader;
    char text[64];
    atomic_int heads, events, done;
};

/* Reads what there is, inside the callback. */
static void heard_of(void *ud, uint32_t kind, libaws_status st) {
    struct heard *h = (struct heard *)ud;
    const libaws_value *event = NULL;
    const char *p = NULL;
    size_t n = 0;
    if (kind == LIBAWS_DONE) {
        atomic_store(&h->done, st == LIBAWS_OK ? 1 : -1);
        return;
    }
    if (kind == LIBAWS_HEAD) {
        h->reader = libaws_operation_reader(h->o, NULL);
        atomic_fetch_add(&h->heads, 1);
    }
    while (libaws_reader_event(h->reader, &event, 0, NULL) == LIBAWS_OK) {
        libaws_value_str(member(event, "Records", "Payload", NULL), &p, &n);
        memcpy(h->text, p, n < 63 ? n : 63);
        atomic_fetch_add(&h->events, 1);
    }
}

TEST(a_callback_reads_events_as_they_come) {
    struct slow s;
    struct rig r = slow_rig(&s);
    struct heard h = {.reader = NULL};
    libaws_error *err = NULL;
    h.o = prepare(&r, "SelectObjectContent", SELECT);
    ok(libaws_operation_start(h.o, heard_of, &h, NULL, &err), &err);
    until(&h.heads, 1);
    feed(&s, 0, s.wire.n);
    until(&h.events, 1);
    CHECK_STR(h.text, "slowly");
    libaws_writer_finish(s.writer, NULL);
    libaws_writer_free(s.writer);
    until(&h.done, 1);
    libaws_reader_free(h.reader);
    libaws_operation_free(h.o);
    rig_free(&r);
}

TEST(a_wait_for_an_event_ends_with_cancel_or_its_time) {
    struct slow s;
    struct rig r = slow_rig(&s);
    const libaws_value *event = NULL;
    libaws_operation *o = done(prepare(&r, "SelectObjectContent", SELECT));
    libaws_reader *reader = reader_of(o);
    feed(&s, 0, 5);
    int64_t from = now_ns();
    CHECK_INT(libaws_reader_event(reader, &event, SECOND / 20, NULL), LIBAWS_E_AGAIN);
    CHECK(now_ns() - from >= SECOND / 20);
    libaws_operation_cancel(o);
    CHECK_INT(libaws_reader_event(reader, &event, 10 * SECOND, NULL), LIBAWS_E_CANCELLED);
    libaws_writer_free(s.writer);
    libaws_reader_free(reader);
    libaws_operation_free(o);
    rig_free(&r);
}

/* --- sending ---------------------------------------------------------------------------------------------------- */

#define CONVERSE "{\"botId\": \"ABCDEFGHIJ\", \"botAliasId\": \"TSTALIASID\", \"localeId\": \"en_US\", \"sessionId\": \"s-1\"}"
#define SAY(text) "{\"TextInputEvent\": {\"text\": \"" text "\"}}"

static libaws_status say(libaws_writer *w, const char *event, libaws_error **err) {
    return libaws_writer_event(w, LIBAWS_JSON, bytes(event), strlen(event), 10 * SECOND, err);
}

/* A header's value in a message; NULL when it is not there. */
static const uint8_t *header_in(const uint8_t *m, const char *name, size_t *n) {
    const uint8_t *p = m + 12, *end = p + get32(m + 4);
    while (p < end) {
        size_t len = *p++;
        const uint8_t *at = p;
        int type = (p += len)[0];
        p++;
        size_t size = type == 8 ? 8 : (size_t)p[0] << 8 | p[1];
        if (type != 8) p += 2;
        if (len == strlen(name) && memcmp(at, name, len) == 0) {
            *n = size;
            return p;
        }
        p += size;
    }
    return NULL;
}

/* Checks a message's lengths and checksums; gives its end. */
static const uint8_t *message_end(const uint8_t *m, const uint8_t *end) {
    CHECK(end - m >= 16);
    uint32_t total = get32(m);
    CHECK(total >= 16 && total <= (size_t)(end - m));
    CHECK_INT(get32(m + 8), crc32(m, 8));
    CHECK_INT(get32(m + total - 4), crc32(m, total - 4));
    return m + total;
}

TEST(events_are_signed_and_the_last_message_is_empty) {
    struct rig r = rig_new("lexv2-runtime");
    struct wire w = {.n = 0};
    libaws_error *err = NULL;
    const char *p = NULL;
    size_t n = 0, size = 0;
    EVENT(&w, "TextResponseEvent", "{\"eventId\":\"e1\"}");
    push_wire(&r, &w);
    libaws_operation *o = prepare(&r, "StartConversation", CONVERSE);
    libaws_writer *writer = libaws_operation_writer(o, &err);
    ok(writer ? 0 : -1, &err);
    ok(say(writer, SAY("one"), &err), &err);
    CHECK_INT(libaws_operation_wait(o, 0, NULL), LIBAWS_E_AGAIN);
    ok(say(writer, SAY("two"), &err), &err);
    CHECK_INT(libaws_writer_finish(writer, NULL), LIBAWS_OK);
    done(o);
    const libaws_value *request = sent(&r);
    CHECK_STR(header(request, "x-amz-content-sha256"), "STREAMING-AWS4-HMAC-SHA256-EVENTS");
    CHECK_STR(header(request, "content-type"), "application/vnd.amazon.eventstream");
    CHECK(header(request, "content-length") == NULL);
    CHECK_HAS(header(request, "authorization"), "x-amz-content-sha256");
    CHECK_INT(libaws_value_str(member(request, "body", NULL, NULL), &p, &n), LIBAWS_OK);
    const uint8_t *m = bytes(p), *end = m + n;
    for (int i = 0; i < 3; i++) {
        const uint8_t *after = message_end(m, end), *inner = m + 12 + get32(m + 4);
        CHECK(header_in(m, ":date", &size) && size == 8);
        CHECK(header_in(m, ":chunk-signature", &size) && size == 32);
        if (i == 2) {
            CHECK(inner == after - 4);
        } else {
            CHECK(message_end(inner, after - 4) == after - 4);
            const uint8_t *name = header_in(inner, ":event-type", &size);
            CHECK_TEXT(name, size, "TextInputEvent");
            const uint8_t *payload = inner + 12 + get32(inner + 4);
            const char *want = i ? "{\"text\":\"two\"}" : "{\"text\":\"one\"}";
            CHECK_TEXT(payload, (size_t)(after - 8 - payload), want);
        }
        m = after;
    }
    CHECK(m == end);
    libaws_reader *reader = reader_of(o);
    check_text(member(next_event(reader), "TextResponseEvent", "eventId", NULL), "e1");
    libaws_reader_free(reader);
    libaws_writer_free(writer);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(an_event_that_is_none_is_refused_and_the_next_goes_out) {
    struct rig r = rig_new("lexv2-runtime");
    struct wire w = {.n = 0};
    libaws_error *err = NULL;
    size_t taken = 0;
    EVENT(&w, "HeartbeatEvent", "{}");
    push_wire(&r, &w);
    libaws_operation *o = prepare(&r, "StartConversation", CONVERSE);
    libaws_writer *writer = libaws_operation_writer(o, NULL);
    CHECK_INT(say(writer, "{\"TextInputEvent\": {\"txt\": 1}}", &err), LIBAWS_E_INVALID);
    CHECK_HAS(fault_of(err).message, "TextInputEvent");
    CHECK_INT(say(writer, "{\"TextInput", NULL), LIBAWS_E_INVALID);
    CHECK_INT(libaws_writer_event(writer, LIBAWS_JSON, NULL, 0, 0, NULL), LIBAWS_E_INVALID);
    CHECK_INT(libaws_writer_event(NULL, LIBAWS_JSON, bytes("{}"), 2, 0, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_writer_write(writer, bytes("x"), 1, &taken, 0, NULL), LIBAWS_E_STATE);
    CHECK_INT(say(writer, SAY("good"), NULL), LIBAWS_OK);
    CHECK_INT(libaws_writer_finish(writer, NULL), LIBAWS_OK);
    libaws_operation_free(done(o));
    libaws_writer_free(writer);
    rig_free(&r);
}

TEST(an_operation_that_sends_events_wants_a_writer_and_nothing_else) {
    struct rig r = rig_new("lexv2-runtime");
    libaws_operation *o = prepare(&r, "StartConversation", CONVERSE);
    CHECK_INT(libaws_operation_body(o, bytes("x"), 1, NULL, NULL, NULL), LIBAWS_E_INVALID);
    struct fault f = failure(o);
    CHECK_STR(f.code, "MissingEvents");
    NOTHING_SENT(&r);
    rig_free(&r);
}

/* A transport that never reads: the pipe fills, and says when there is room. */
static libaws_call *_Atomic held;
static void held_transport(void *ud, libaws_call *q) {
    (void)ud;
    atomic_store(&held, q);
}

TEST(a_full_writer_says_again_and_then_writable) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    libaws_completion got;
    const uint8_t *p;
    size_t n;
    char event[20000];
    int went = 0;
    atomic_store(&held, NULL);
    ok(libaws_config_on(r.config, "transport", "held", held_transport, NULL, NULL, &err), &err);
    rig_client(&r, "lexv2-runtime");
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation *o = prepare(&r, "StartConversation", CONVERSE);
    libaws_writer *writer = libaws_operation_writer(o, NULL);
    CHECK_INT(libaws_operation_submit(o, q, 1, NULL), LIBAWS_OK);
    while (!atomic_load(&held)) usleep(500);
    memset(event, 'x', sizeof event);
    memcpy(event, "{\"TextInputEvent\": {\"text\": \"", 29);
    memcpy(event + sizeof event - 3, "\"}}", 3);
    libaws_status st;
    while ((st = libaws_writer_event(writer, LIBAWS_JSON, bytes(event), sizeof event, 0, NULL)) == LIBAWS_OK) went++;
    CHECK_INT(st, LIBAWS_E_AGAIN);
    CHECK(went >= 8 && went <= 16);
    libaws_reader *reader = libaws_call_reader(held);
    CHECK_INT(libaws_reader_next(reader, &p, &n, 10 * SECOND, NULL), LIBAWS_OK);
    CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 10 * SECOND), 1);
    CHECK_INT(got.kind, LIBAWS_WRITABLE);
    CHECK_INT(libaws_writer_event(writer, LIBAWS_JSON, bytes(event), sizeof event, 0, NULL), LIBAWS_OK);
    libaws_operation_cancel(o);
    do CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 10 * SECOND), 1);
    while (got.kind != LIBAWS_DONE);
    CHECK_INT(got.status, LIBAWS_E_CANCELLED);
    libaws_reader_free(reader);
    libaws_call_fail(held, "over", 4);
    CHECK_INT(libaws_writer_event(writer, LIBAWS_JSON, bytes(event), sizeof event, SECOND, NULL), LIBAWS_E_CLOSED);
    libaws_writer_free(writer);
    libaws_operation_free(o);
    libaws_queue_free(q);
    rig_free(&r);
}
