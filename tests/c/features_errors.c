/* The features of errors, request ids, retries, timeouts and cancellation, by their ids in docs/features.md. */
#include "kit.h"

#define GET "{\"Bucket\": \"bkt\", \"Key\": \"k\"}"
#define PUT "{\"TableName\": \"t\", \"Item\": {\"id\": {\"S\": \"a\"}}}"
#define UNAVAILABLE "{\"status\": 503, \"headers\": {\"x-amzn-requestid\": \"R503\"}, \"body\": \"{}\"}"
#define SERVER_ERROR "{\"status\": 500, \"body\": \"{}\"}"
#define INVALID                                                                                                      \
    "{\"status\": 400, \"headers\": {\"x-amzn-requestid\": \"R400\"},"                                               \
    " \"body\": \"{\\\"__type\\\": \\\"com.amazon.coral.validate#ValidationException\\\", \\\"message\\\": \\\"no\\\"}\"}"
#define THROTTLED "{\"status\": 400, \"body\": \"{\\\"__type\\\": \\\"x#ThrottlingException\\\", \\\"message\\\": \\\"slow\\\"}\"}"
#define NO_KEY                                                                                                       \
    "{\"status\": 404, \"headers\": {\"x-amz-request-id\": \"RID\", \"x-amz-id-2\": \"HID\"}, \"body\": "            \
    "\"<Error><Code>NoSuchKey</Code><Message>The key is gone.</Message><Key>k</Key></Error>\"}"

static int count_sent(struct rig *r) {
    int n = 0;
    while (libaws_fake_request(r->fake)) n++;
    return n;
}

/* A rig that retries without pauses. */
static struct rig retrying(const char *service) { return rig_with(service, OPTIONS(RETRIES)); }

TEST(ERR_01_every_error_has_a_formatted_message) {
    struct rig r = rig_new("s3");
    push(&r, NO_KEY);
    CHECK_STR(fails(&r, "GetObject", GET).message,
              "operation error S3: GetObject, https response error StatusCode: 404, RequestID: RID, HostID: HID, "
              "api error NoSuchKey: The key is gone.");
    CHECK_HAS(fails(&r, "GetObject", "{}").message, "operation error S3: GetObject, ");
    rig_free(&r);
}

static void closed(void *ud, libaws_call *q) {
    (void)ud;
    libaws_call_fail(q, "the vault is closed", 19);
}

TEST(ERR_02_errors_form_a_chain) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_on(r.config, "credentials", "v", closed, NULL, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, &err), LIBAWS_E_CREDENTIALS);
    char top[1024], under[1024];
    const libaws_error *cause = libaws_error_cause(err);
    CHECK(cause);
    CHECK_INT(libaws_error_status(cause), LIBAWS_E_CALLBACK);
    fact(err, "message", top, sizeof top);
    fact(cause, "message", under, sizeof under);
    CHECK_HAS(under, "the vault is closed");
    CHECK_HAS(top, under);
    libaws_error_free(err);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(ERR_03_errors_name_service_and_operation) {
    struct rig r = rig_new("s3");
    libaws_error *err = NULL;
    char text[64];
    push(&r, NO_KEY);
    libaws_operation *o = prepare(&r, "GetObject", GET);
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_E_SERVICE);
    fact(err, "service", text, sizeof text);
    CHECK_STR(text, "S3");
    fact(err, "operation", text, sizeof text);
    CHECK_STR(text, "GetObject");
    libaws_error_free(err);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(ERR_04_modelled_errors_have_their_members) {
    struct rig r = rig_new("dynamodb");
    libaws_error *err = NULL;
    push(&r, "{\"status\": 400, \"body\": \"{\\\"__type\\\": \\\"x#ConditionalCheckFailedException\\\","
             " \\\"message\\\": \\\"no\\\", \\\"Item\\\": {\\\"id\\\": {\\\"S\\\": \\\"old\\\"}}}\"}");
    libaws_operation *o = prepare(&r, "PutItem", PUT);
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_E_SERVICE);
    check_text(member(libaws_error_detail(err), "Item", "id", "S"), "old");
    CHECK_STR(fault_of(err).code, "ConditionalCheckFailedException");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(ERR_05_every_service_error_has_code_message_and_fault) {
    struct rig r = rig_new("dynamodb");
    push(&r, "{\"status\": 400, \"body\": \"{\\\"__type\\\": \\\"x#NeverHeardOf\\\", \\\"message\\\": \\\"what?\\\"}\"}");
    libaws_error *err = NULL;
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_E_SERVICE);
    char text[64];
    fact(err, "detail_message", text, sizeof text);
    CHECK_STR(text, "what?");
    struct fault f = fault_of(err);
    CHECK_STR(f.code, "NeverHeardOf");
    CHECK_STR(f.fault, "client");
    libaws_operation_free(o);
    push(&r, SERVER_ERROR);
    CHECK_STR(fails(&r, "GetItem", GET_ITEM).fault, "server");
    rig_free(&r);
}

TEST(ERR_09_service_errors_keep_status_and_request_id) {
    struct rig r = rig_new("s3");
    push(&r, NO_KEY);
    struct fault f = fails(&r, "GetObject", GET);
    CHECK_STR(f.http_status, "404");
    CHECK_STR(f.request_id, "RID");
    rig_free(&r);
}

TEST(RID_01_the_request_id_of_a_failed_call) {
    struct rig r = rig_new("dynamodb");
    push(&r, INVALID);
    CHECK_STR(fails(&r, "GetItem", GET_ITEM).request_id, "R400");
    rig_free(&r);
}

TEST(RID_02_s3_failures_have_two_ids) {
    struct rig r = rig_new("s3");
    push(&r, NO_KEY);
    struct fault f = fails(&r, "GetObject", GET);
    CHECK_STR(f.request_id, "RID");
    CHECK_STR(f.host_id, "HID");
    rig_free(&r);
}

TEST(RID_03_ids_are_absent_when_the_service_sent_none) {
    struct rig r = rig_new("s3");
    libaws_error *err = NULL;
    const char *p;
    size_t n;
    push(&r, "{\"status\": 404, \"body\": \"<Error><Code>NoSuchKey</Code></Error>\"}");
    libaws_operation *o = prepare(&r, "GetObject", GET);
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_E_SERVICE);
    CHECK_INT(libaws_error_get(err, "request_id", &p, &n), LIBAWS_E_ABSENT);
    CHECK_INT(libaws_error_get(err, "host_id", &p, &n), LIBAWS_E_ABSENT);
    libaws_error_free(err);
    libaws_operation_free(o);
    rig_free(&r);
}

/* --- retries ------------------------------------------------------------------------------------ */

TEST(RTY_01_standard_retries_are_the_default) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_set(r.config, "retry_mode", NULL, 0, &err), &err);
    rig_set(r.config, "max_backoff_ms", "0");
    rig_client(&r, "dynamodb");
    push(&r, SERVER_ERROR);
    push(&r, SERVER_ERROR);
    push(&r, GOT_ITEM);
    libaws_operation *o = done(get_item(&r));
    CHECK_INT(attempts(o), 3);
    CHECK_INT(count_sent(&r), 3);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(RTY_01_a_503_is_retried_and_counted) {
    struct rig r = retrying("dynamodb");
    push(&r, UNAVAILABLE);
    push(&r, GOT_ITEM);
    libaws_operation *o = done(get_item(&r));
    CHECK_INT(attempts(o), 2);
    CHECK_STR(header(sent(&r), "amz-sdk-request"), "attempt=1; max=3");
    CHECK_STR(header(sent(&r), "amz-sdk-request"), "attempt=2; max=3");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(RTY_02_three_attempts_are_the_default) {
    struct rig r = retrying("dynamodb");
    for (int i = 0; i < 4; i++) push(&r, SERVER_ERROR);
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_STR(f.attempts, "3");
    CHECK_HAS(f.message, "after 3 attempts");
    CHECK_INT(count_sent(&r), 3);
    rig_free(&r);
}

TEST(RTY_04_only_what_may_help_is_retried) {
    struct rig r = retrying("dynamodb");
    push(&r, INVALID);
    CHECK_STR(fails(&r, "GetItem", GET_ITEM).attempts, "1");
    CHECK_INT(count_sent(&r), 1);
    static const char *const again[] = {UNAVAILABLE, THROTTLED, "{\"error\": \"the connection broke\"}",
                                        "{\"status\": 429, \"body\": \"\"}", "{\"status\": 504, \"body\": \"\"}"};
    for (size_t i = 0; i < sizeof again / sizeof *again; i++) {
        push(&r, again[i]);
        push(&r, GOT_ITEM);
        call(&r, "GetItem", GET_ITEM);
        CHECK_INT(count_sent(&r), 2);
    }
    rig_free(&r);
}

TEST(RTY_05_there_is_a_pause_before_each_retry) {
    struct rig r = rig_with("s3", OPTIONS("retry_mode", "standard"));
    /* S3 says how long to wait at least. */
    push(&r, "{\"status\": 503, \"headers\": {\"x-amz-retry-after\": \"300\"}, \"body\": \"\"}");
    push(&r, "{\"status\": 200, \"body\": \"<ListAllMyBucketsResult/>\"}");
    int64_t begun = now_ns();
    call(&r, "ListBuckets", "{}");
    CHECK(now_ns() - begun >= 3 * SECOND / 10);
    rig_free(&r);
}

TEST(RTY_07_no_retries_at_all) {
    struct rig r = rig_with("dynamodb", OPTIONS("retry_mode", "none"));
    push(&r, UNAVAILABLE);
    CHECK_STR(fails(&r, "GetItem", GET_ITEM).http_status, "503");
    CHECK_INT(count_sent(&r), 1);
    rig_free(&r);
}

TEST(RTY_10_the_attempts_can_be_set) {
    struct rig r = rig_with("dynamodb", OPTIONS(RETRIES, "max_attempts", "5"));
    for (int i = 0; i < 6; i++) push(&r, SERVER_ERROR);
    CHECK_STR(fails(&r, "GetItem", GET_ITEM).attempts, "5");
    CHECK_INT(count_sent(&r), 5);
    rig_free(&r);
}

CHILD(max_attempts) {
    struct rig r = {libaws_fake_new(), libaws_config_new(), NULL};
    libaws_error *err = NULL;
    ok(libaws_fake_install(r.fake, r.config, &err), &err);
    rig_set(r.config, "max_backoff_ms", "0");
    rig_client(&r, "dynamodb");
    for (int i = 0; i < 9; i++) push(&r, SERVER_ERROR);
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    printf("%d sent\n", count_sent(&r));
    rig_free(&r);
    (void)f;
}

TEST(RTY_10_the_attempts_come_from_the_environment) {
#define CHILD_ENV "AWS_REGION=us-east-1", "AWS_ACCESS_KEY_ID=A", "AWS_SECRET_ACCESS_KEY=s"
    CHECK_HAS(child("max_attempts", VARIABLES(CHILD_ENV, "AWS_MAX_ATTEMPTS=2")).out, "2 sent");
    CHECK_HAS(child("max_attempts", VARIABLES(CHILD_ENV, "AWS_MAX_ATTEMPTS=7")).out, "7 sent");
    CHECK_HAS(child("max_attempts", VARIABLES(CHILD_ENV, "AWS_RETRY_MODE=none")).out, "1 sent");
}

TEST(RTY_15_more_codes_can_be_retried) {
#define NO_BUCKET "{\"status\": 404, \"body\": \"<Error><Code>NoSuchBucket</Code></Error>\"}"
    for (int more = 0; more < 2; more++) {
        struct rig r = rig_with("s3", more ? OPTIONS(RETRIES, "retry_error_codes", "Odd, NoSuchBucket") : OPTIONS(RETRIES));
        push(&r, NO_BUCKET);
        push(&r, NO_BUCKET);
        push(&r, NO_BUCKET);
        CHECK_STR(fails(&r, "ListObjectsV2", "{\"Bucket\": \"bkt\"}").attempts, more ? "3" : "1");
        CHECK_INT(count_sent(&r), more ? 3 : 1);
        rig_free(&r);
    }
}

TEST(RTY_18_the_retry_quota_of_a_client_ends) {
    struct rig r = rig_with("dynamodb", OPTIONS(RETRIES, "max_attempts", "1000"));
    for (int i = 0; i < 150; i++) push(&r, SERVER_ERROR);
    /* 500 tokens, 5 for each retry. */
    CHECK_STR(fails(&r, "GetItem", GET_ITEM).attempts, "101");
    CHECK_INT(count_sent(&r), 101);
    CHECK_STR(fails(&r, "GetItem", GET_ITEM).attempts, "1");
    /* Another client has a quota of its own: it gets through the 48 errors that are left. */
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    libaws_operation *o = done(get_item(&r));
    CHECK_INT(attempts(o), 49);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(RTY_23_a_spent_quota_is_in_the_chain_of_errors) {
    struct rig r = rig_with("dynamodb", OPTIONS(RETRIES, "max_attempts", "1000"));
    libaws_error *err = NULL;
    char code[64];
    for (int i = 0; i < 101; i++) push(&r, SERVER_ERROR);
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_E_SERVICE);
    fact(libaws_error_cause(err), "code", code, sizeof code);
    CHECK_STR(code, "RetryQuotaExceeded");
    struct fault f = fault_of(err);
    CHECK_STR(f.http_status, "500");
    CHECK_HAS(f.message, "retry quota is spent");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(RTY_26_a_reset_connection_is_retried) {
    static const char *const answers[] = {"", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "dynamodb", NULL);
    libaws_operation *o = done(get_item(&r));
    CHECK_INT(attempts(o), 2);
    CHECK_INT(atomic_load(&s.requests), 2);
    libaws_operation_free(o);
    rig_free(&r);
    server_stop(&s);
}

TEST(FAQ_05_a_reset_while_a_body_is_read_is_the_callers) {
    static const char *const answers[] = {"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nthe beginning", NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "s3", NULL);
    libaws_operation *o = done(prepare(&r, "GetObject", GET));
    libaws_reader *reader = libaws_operation_reader(o, NULL);
    const uint8_t *p;
    size_t n;
    libaws_status st;
    while ((st = libaws_reader_next(reader, &p, &n, 10 * SECOND, NULL)) == LIBAWS_OK) {}
    CHECK_INT(st, LIBAWS_E_TRANSPORT);
    CHECK_INT(atomic_load(&s.requests), 1);
    libaws_reader_free(reader);
    libaws_operation_free(o);
    rig_free(&r);
    server_stop(&s);
}

TEST(a_wrong_clock_is_corrected_by_the_answers_date) {
    struct rig r = retrying("s3");
    push(&r, "{\"status\": 403, \"headers\": {\"Date\": \"Tue, 01 Jan 2030 00:00:00 GMT\"}, \"body\": "
             "\"<Error><Code>RequestTimeTooSkewed</Code></Error>\"}");
    push(&r, "{\"status\": 200, \"body\": \"<ListAllMyBucketsResult/>\"}");
    push(&r, "{\"status\": 200, \"body\": \"<ListAllMyBucketsResult/>\"}");
    libaws_operation *o = done(prepare(&r, "ListBuckets", "{}"));
    CHECK_INT(attempts(o), 2);
    libaws_operation_free(o);
    /* Whole seconds: it may be one before midnight. */
    CHECK(strcmp(header(sent(&r), "x-amz-date"), "20291231T235900Z") < 0);
    CHECK(strcmp(header(sent(&r), "x-amz-date"), "20291231T235900Z") > 0);
    /* And it is remembered. */
    call(&r, "ListBuckets", "{}");
    CHECK(strcmp(header(sent(&r), "x-amz-date"), "20291231T235900Z") > 0);
    rig_free(&r);
}

/* --- time limits and cancelling --------------------------------------------------------------------- */

TEST(TO_01_a_deadline_bounds_the_operation) {
    struct rig r = rig_new("dynamodb");
    push(&r, HANGS);
    libaws_operation *o = get_item(&r);
    int64_t begun = now_ns();
    CHECK_INT(libaws_operation_deadline(o, SECOND / 10), LIBAWS_OK);
    struct fault f = failure(o);
    CHECK_INT(f.status, LIBAWS_E_DEADLINE);
    CHECK(now_ns() - begun >= SECOND / 10 && now_ns() - begun < 5 * SECOND);
    rig_free(&r);
}

TEST(TO_02_a_time_limit_for_all_calls) {
    struct rig r = rig_with("dynamodb", OPTIONS("operation_timeout_ms", "50"));
    push(&r, HANGS);
    CHECK_INT(fails(&r, "GetItem", GET_ITEM).status, LIBAWS_E_DEADLINE);
    rig_free(&r);
}

TEST(TO_02_HTTP_06_a_deadline_bounds_the_reading_of_a_body_too) {
    static const char *const answers[] = {"~HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nthe beginning", NULL};
    /* From the option, and for one call. */
    for (int own = 0; own < 2; own++) {
        struct server s;
        server_start(&s, answers);
        struct rig r = rig_at(s.port, "s3", own ? NULL : OPTIONS("operation_timeout_ms", "700"));
        libaws_operation *o = prepare(&r, "GetObject", GET);
        libaws_error *err = NULL;
        if (own) libaws_operation_deadline(o, 7 * SECOND / 10);
        int64_t begun = now_ns();
        ok(libaws_operation_wait(o, 20 * SECOND, &err), &err);
        libaws_reader *reader = libaws_operation_reader(o, NULL);
        const uint8_t *p;
        size_t n;
        libaws_status st;
        while ((st = libaws_reader_next(reader, &p, &n, 20 * SECOND, &err)) == LIBAWS_OK) {}
        CHECK_INT(st, LIBAWS_E_DEADLINE);
        CHECK(now_ns() - begun >= 6 * SECOND / 10);
        struct fault f = fault_of(err);
        CHECK_STR(f.code, "DeadlineExceeded");
        CHECK_HAS(f.message, "700 ms");
        CHECK_HAS(f.message, "body");
        /* It stays so. */
        CHECK_INT(libaws_reader_next(reader, &p, &n, 0, NULL), LIBAWS_E_DEADLINE);
        libaws_reader_free(reader);
        libaws_operation_free(o);
        rig_free(&r);
        server_stop(&s);
    }
}

TEST(TO_03_cancelling_closes_the_connection) {
    static const char *const answers[] = {"...", NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "dynamodb", OPTIONS("retry_mode", "none"));
    libaws_operation *o = get_item(&r);
    libaws_error *err = NULL;
    CHECK_INT(libaws_operation_wait(o, SECOND / 10, &err), LIBAWS_E_AGAIN);
    until(&s.requests, 1);
    libaws_operation_cancel(o);
    CHECK_INT(failure(o).status, LIBAWS_E_CANCELLED);
    /* The server's thread waits for the connection to close; that takes it to its end. */
    int64_t begun = now_ns();
    server_stop(&s);
    CHECK(now_ns() - begun < 5 * SECOND);
    rig_free(&r);
}

static void *cancel_soon(void *o) {
    usleep(200000);
    libaws_operation_cancel((libaws_operation *)o);
    return NULL;
}

TEST(TO_04_cancelling_ends_the_pause_between_attempts) {
    struct rig r = rig_with("s3", OPTIONS("retry_mode", "standard"));
    push(&r, "{\"status\": 503, \"headers\": {\"x-amz-retry-after\": \"4000\"}, \"body\": \"\"}");
    libaws_operation *o = prepare(&r, "ListBuckets", "{}");
    pthread_t t;
    int64_t begun = now_ns();
    pthread_create(&t, NULL, cancel_soon, o);
    CHECK_INT(libaws_operation_wait(o, 20 * SECOND, NULL), LIBAWS_E_CANCELLED);
    CHECK(now_ns() - begun < 3 * SECOND);
    pthread_join(t, NULL);
    libaws_operation_free(o);
    CHECK_INT(count_sent(&r), 1);
    rig_free(&r);
}

TEST(TO_05_cancelling_and_deadlines_have_codes_of_their_own) {
    struct rig r = rig_new("dynamodb");
    push(&r, HANGS);
    libaws_operation *o = get_item(&r);
    libaws_operation_cancel(o);
    struct fault f = failure(o);
    CHECK_INT(f.status, LIBAWS_E_CANCELLED);
    CHECK_HAS(f.message, "cancel");
    o = get_item(&r);
    push(&r, HANGS);
    libaws_operation_deadline(o, SECOND / 20);
    CHECK_INT(failure(o).status, LIBAWS_E_DEADLINE);
    rig_free(&r);
}

TEST(TO_06_what_was_cancelled_before_sends_nothing) {
    struct rig r = rig_new("dynamodb");
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    libaws_operation_cancel(o);
    CHECK_INT(failure(o).status, LIBAWS_E_CANCELLED);
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(HTTP_06_a_body_that_does_not_end_ends_with_the_limit) {
    static const char *const answers[] = {"~HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"Item\":", NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "dynamodb", OPTIONS("retry_mode", "none", "attempt_timeout_ms", "100"));
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(f.status, LIBAWS_E_DEADLINE);
    CHECK_HAS(f.message, "100 ms");
    rig_free(&r);
    server_stop(&s);
}

/* A port that takes no more connections: its queue is full. */
TEST(HTTP_08_connecting_is_limited) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof a;
    int full = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), waiting[4];
    CHECK(bind(full, (struct sockaddr *)&a, sizeof a) == 0 && listen(full, 0) == 0);
    CHECK(getsockname(full, (struct sockaddr *)&a, &n) == 0);
    for (int i = 0; i < 4; i++) {
        waiting[i] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        (void)!connect(waiting[i], (struct sockaddr *)&a, sizeof a);
    }
    usleep(20000);
    struct rig r = rig_at(ntohs(a.sin_port), "dynamodb", OPTIONS("retry_mode", "none", "connect_timeout_ms", "150"));
    int64_t begun = now_ns();
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_STR(f.phase, "connect");
    CHECK(now_ns() - begun >= SECOND / 10 && now_ns() - begun < 5 * SECOND);
    rig_free(&r);
    for (int i = 0; i < 4; i++) close(waiting[i]);
    close(full);
}

TEST(HTTP_16_waiting_for_the_answers_head_is_limited) {
    static const char *const silent[] = {"...", NULL};
    struct server s;
    server_start(&s, silent);
    struct rig r = rig_at(s.port, "dynamodb", OPTIONS("max_attempts", "2", "response_header_timeout_ms", "100"));
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_STR(f.phase, "first byte");
    CHECK_HAS(f.message, "100ms");
    until(&s.requests, 2);
    rig_free(&r);
    server_stop(&s);
}
