/* The contract, streams: kinds of completion, readers and writers, END and AGAIN. */
#include "rig.h"

#define GET "{\"Bucket\": \"bkt\", \"Key\": \"k\"}"
#define GOT "{\"status\": 200, \"headers\": {\"x-amz-request-id\": \"R\"}, \"body\": \"hello, stream\"}"

static size_t read_all(libaws_reader *r, char *to, size_t cap) {
    const uint8_t *p;
    size_t n, total = 0;
    libaws_status st;
    while ((st = libaws_reader_next(r, &p, &n, 10 * SECOND, NULL)) == LIBAWS_OK) {
        CHECK(n > 0 && total + n <= cap);
        memcpy(to + total, p, n);
        total += n;
    }
    CHECK_INT(st, LIBAWS_END);
    CHECK_INT(libaws_reader_next(r, &p, &n, 0, NULL), LIBAWS_END);
    return total;
}

TEST(a_reader_gives_the_body_and_then_end) {
    struct rig r = rig_new("s3");
    char body[64];
    libaws_error *err = NULL;
    push(&r, GOT);
    libaws_operation *o = prepare(&r, "GetObject", GET);
    ok(libaws_operation_wait(o, 10 * SECOND, &err), &err);
    libaws_reader *reader = libaws_operation_reader(o, &err);
    ok(reader ? 0 : -1, &err);
    CHECK(!libaws_operation_reader(o, NULL)); /* once */
    size_t n = read_all(reader, body, sizeof body);
    CHECK_TEXT(body, n, "hello, stream");
    libaws_reader_free(reader);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(a_reader_freed_unread_ends_its_operation) {
    struct rig r = rig_new("s3");
    push(&r, GOT);
    libaws_operation *o = prepare(&r, "GetObject", GET);
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, NULL), LIBAWS_OK);
    libaws_reader_free(libaws_operation_reader(o, NULL));
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(a_stream_completes_with_head_and_then_done_once) {
    struct rig r = rig_new("s3");
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_completion got;
    char body[64];
    push(&r, GOT);
    libaws_operation *o = prepare(&r, "GetObject", GET);
    CHECK_INT(libaws_operation_submit(o, q, 5, NULL), LIBAWS_OK);
    CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 10 * SECOND), 1);
    CHECK_INT(got.kind, LIBAWS_HEAD);
    libaws_reader *reader = libaws_operation_reader(o, NULL);
    CHECK(reader);
    read_all(reader, body, sizeof body);
    libaws_reader_free(reader);
    do CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 10 * SECOND), 1);
    while (got.kind == LIBAWS_READABLE);
    CHECK_INT(got.kind, LIBAWS_DONE);
    CHECK_INT(got.status, LIBAWS_OK);
    CHECK_INT(got.tag, 5);
    CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, SECOND / 20), 0);
    libaws_operation_free(o);
    libaws_queue_free(q);
    rig_free(&r);
}

/* A transport of ours, whose answer's body comes in pieces when we say so. */
struct slow {
    libaws_writer *_Atomic writer;
    char sent[64];
    atomic_int length;
};

static void slow_transport(void *ud, libaws_call *q) {
    static const char head[] = "{\"status\": 200, \"headers\": {}}";
    struct slow *s = (struct slow *)ud;
    atomic_store(&s->writer, libaws_call_answer_stream(q, LIBAWS_JSON, bytes(head), strlen(head)));
}

TEST(a_reader_says_again_and_then_readable) {
    struct rig r = rig_config();
    struct slow s = {.length = 0};
    libaws_error *err = NULL;
    ok(libaws_config_on(r.config, "transport", "slow", slow_transport, &s, NULL, &err), &err);
    r.client = libaws_client_new(NULL, "s3", r.config, &err);
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation *o = prepare(&r, "GetObject", GET);
    libaws_completion got;
    const uint8_t *p;
    size_t n, taken;
    CHECK_INT(libaws_operation_submit(o, q, 1, NULL), LIBAWS_OK);
    CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 10 * SECOND), 1);
    CHECK_INT(got.kind, LIBAWS_HEAD);
    libaws_reader *reader = libaws_operation_reader(o, NULL);
    CHECK_INT(libaws_reader_next(reader, &p, &n, 0, NULL), LIBAWS_E_AGAIN);
    /* The head may be told before the callback has put the writer down. */
    for (int64_t end = now_ns() + 20 * SECOND; atomic_load(&s.writer) == NULL && now_ns() < end;) usleep(500);
    CHECK_INT(libaws_writer_write(s.writer, bytes("piece"), 5, &taken, 0, NULL), LIBAWS_OK);
    CHECK_INT(taken, 5);
    CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 10 * SECOND), 1);
    CHECK_INT(got.kind, LIBAWS_READABLE);
    CHECK_INT(libaws_reader_next(reader, &p, &n, 10 * SECOND, NULL), LIBAWS_OK);
    CHECK_TEXT(p, n, "piece");
    CHECK_INT(libaws_writer_finish(s.writer, NULL), LIBAWS_OK);
    libaws_writer_free(s.writer);
    CHECK_INT(libaws_reader_next(reader, &p, &n, 10 * SECOND, NULL), LIBAWS_END);
    libaws_reader_free(reader);
    libaws_operation_free(o);
    libaws_queue_free(q);
    rig_free(&r);
}

TEST(an_answer_cut_short_is_an_error_and_no_end) {
    struct rig r = rig_config();
    struct slow s = {.length = 0};
    libaws_error *err = NULL;
    ok(libaws_config_on(r.config, "transport", "slow", slow_transport, &s, NULL, &err), &err);
    r.client = libaws_client_new(NULL, "s3", r.config, &err);
    libaws_operation *o = prepare(&r, "GetObject", GET);
    const uint8_t *p;
    size_t n, taken;
    ok(libaws_operation_wait(o, 10 * SECOND, &err), &err);
    libaws_reader *reader = libaws_operation_reader(o, NULL);
    libaws_writer_write(s.writer, bytes("half"), 4, &taken, 0, NULL);
    libaws_writer_free(s.writer); /* not finished */
    CHECK_INT(libaws_reader_next(reader, &p, &n, 10 * SECOND, NULL), LIBAWS_OK);
    libaws_status st = libaws_reader_next(reader, &p, &n, 10 * SECOND, &err);
    CHECK(st < 0 && st != LIBAWS_E_AGAIN);
    libaws_error_free(err);
    libaws_reader_free(reader);
    libaws_operation_free(o);
    rig_free(&r);
}

/* A transport that reads the request's body to its end before it answers; in a thread, for reading blocks. */
struct sink {
    libaws_call *q;
    size_t total;
    libaws_status last;
    pthread_t thread;
};

static void *sink_run(void *ud) {
    static const char answer[] = "{\"status\": 200, \"headers\": {\"ETag\": \"\\\"e\\\"\"}}";
    struct sink *s = (struct sink *)ud;
    libaws_reader *r = libaws_call_reader(s->q);
    const uint8_t *p;
    size_t n;
    while (r && (s->last = libaws_reader_next(r, &p, &n, 20 * SECOND, NULL)) == LIBAWS_OK) s->total += n;
    libaws_reader_free(r);
    if (s->last == LIBAWS_END)
        libaws_call_answer(s->q, LIBAWS_JSON, bytes(answer), strlen(answer));
    else
        libaws_call_fail(s->q, "the body broke", 14);
    return NULL;
}

static void sink_transport(void *ud, libaws_call *q) {
    struct sink *s = (struct sink *)ud;
    s->q = q;
    pthread_create(&s->thread, NULL, sink_run, s);
}

static libaws_status write_all(libaws_writer *w, const uint8_t *p, size_t n) {
    size_t taken = 0;
    libaws_status st = LIBAWS_OK;
    for (; n && (st = libaws_writer_write(w, p, n, &taken, 20 * SECOND, NULL)) == LIBAWS_OK; p += taken, n -= taken)
        CHECK(taken > 0 && taken <= n);
    return st;
}

static struct rig sink_rig(struct sink *s) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    rig_set(r.config, "request_checksum_calculation", "when_required");
    ok(libaws_config_on(r.config, "transport", "sink", sink_transport, s, NULL, &err), &err);
    r.client = libaws_client_new(NULL, "s3", r.config, &err);
    ok(r.client ? 0 : -1, &err);
    return r;
}

#define PUT "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ContentLength\": 1048576}"

TEST(a_writer_feeds_the_body_from_the_callers_thread) {
    enum { SIZE = 1 << 20 };
    struct sink s = {.total = 0};
    struct rig r = sink_rig(&s);
    libaws_error *err = NULL;
    libaws_operation *o = prepare(&r, "PutObject", PUT);
    libaws_writer *w = libaws_operation_writer(o, &err);
    ok(w ? 0 : -1, &err);
    CHECK_INT(libaws_operation_wait(o, 0, NULL), LIBAWS_E_AGAIN);
    uint8_t *body = calloc(1, SIZE);
    CHECK_INT(write_all(w, body, SIZE), LIBAWS_OK);
    CHECK_INT(libaws_writer_finish(w, NULL), LIBAWS_OK);
    ok(libaws_operation_wait(o, 20 * SECOND, &err), &err);
    pthread_join(s.thread, NULL);
    CHECK(s.total >= SIZE); /* chunk framing comes on top */
    free(body);
    libaws_writer_free(w);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(a_writer_freed_unfinished_fails_its_operation) {
    struct sink s = {.total = 0};
    struct rig r = sink_rig(&s);
    libaws_operation *o = prepare(&r, "PutObject", PUT);
    libaws_writer *w = libaws_operation_writer(o, NULL);
    CHECK_INT(libaws_operation_wait(o, 0, NULL), LIBAWS_E_AGAIN);
    CHECK_INT(write_all(w, bytes("half"), 4), LIBAWS_OK);
    libaws_writer_free(w);
    libaws_status st = libaws_operation_wait(o, 20 * SECOND, NULL);
    CHECK(st < 0 && st != LIBAWS_E_AGAIN);
    pthread_join(s.thread, NULL);
    CHECK(s.last < 0);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(a_writer_says_closed_when_its_operation_is_over) {
    struct rig r = rig_new("s3");
    size_t taken;
    push(&r, HANGS);
    libaws_operation *o = prepare(&r, "PutObject", PUT);
    libaws_writer *w = libaws_operation_writer(o, NULL);
    CHECK_INT(libaws_operation_wait(o, 0, NULL), LIBAWS_E_AGAIN);
    libaws_operation_cancel(o);
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, NULL), LIBAWS_E_CANCELLED);
    CHECK_INT(libaws_writer_write(w, bytes("x"), 1, &taken, SECOND, NULL), LIBAWS_E_CLOSED);
    libaws_writer_free(w);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(an_operation_without_a_stream_has_no_reader_or_writer) {
    struct rig r = rig_new("dynamodb");
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    CHECK(!libaws_operation_writer(o, NULL));
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, NULL), LIBAWS_OK);
    CHECK(!libaws_operation_reader(o, NULL));
    libaws_operation_free(o);
    rig_free(&r);
}
