/* The features of logging, mocking, timing and security, by their ids in docs/features.md. */
#include "kit.h"

#define GET "{\"Bucket\": \"fooBucket\", \"Key\": \"barKey\"}"
#define SERVER_ERROR "{\"status\": 500, \"body\": \"{}\"}"

/* Lines as a logger makes them of what it is told. */
struct log {
    pthread_mutex_t lock;
    char lines[16384];
    atomic_int n;
};

static void write_line(void *ud, libaws_call *q) {
    struct log *l = (struct log *)ud;
    const libaws_value *v = libaws_call_view(q);
    char line[1024];
    const char *where = text_of(libaws_value_member(v, "url")), *id = text_of(libaws_value_member(v, "request_id"));
    const char *target = header(v, "x-amz-target");
    snprintf(line, sizeof line, "%s %s.%s #%lld %s %s %lld %s %s\n", text_of(libaws_value_member(v, "level")),
             text_of(libaws_value_member(v, "service")), text_of(libaws_value_member(v, "operation")),
             (long long)number(libaws_value_member(v, "attempt")), text_of(libaws_value_member(v, "message")),
             where ? where : "-", (long long)number(libaws_value_member(v, "http_status")), id ? id : "-", target ? target : "-");
    pthread_mutex_lock(&l->lock);
    strncat(l->lines, line, sizeof l->lines - strlen(l->lines) - 1);
    pthread_mutex_unlock(&l->lock);
    atomic_fetch_add(&l->n, 1);
    answer(q, NULL);
}

static struct rig logged(struct log *l) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    memset(l, 0, sizeof *l);
    pthread_mutex_init(&l->lock, NULL);
    rig_set(r.config, "retry_mode", "standard");
    rig_set(r.config, "max_backoff_ms", "0");
    ok(libaws_config_on(r.config, "log", "l", write_line, l, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    return r;
}

TEST(LOG_02_a_logger_of_the_callers) {
    struct log l;
    struct rig r = logged(&l);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    until(&l.n, 2);
    CHECK_HAS(l.lines, "debug DynamoDB.GetItem #1 request");
    rig_free(&r);
}

CHILD(quiet) {
    struct rig r = rig_new("dynamodb");
    push(&r, SERVER_ERROR);
    fails(&r, "GetItem", GET_ITEM);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    rig_free(&r);
}

TEST(LOG_04_nothing_is_logged_by_default) {
    struct child c = child("quiet", NULL);
    CHECK_STR(c.out, "");
    CHECK_STR(c.err, "");
}

/* A call that is tried twice, logged as the library does by itself. */
CHILD(aloud) {
    struct rig r = rig_config();
    rig_set(r.config, "max_backoff_ms", "0");
    rig_set(r.config, "retry_mode", "standard");
    rig_set(r.config, "log_mode", getenv("MODE"));
    rig_client(&r, "dynamodb");
    push(&r, SERVER_ERROR);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    rig_free(&r);
}

TEST(LOG_01_the_default_logger_writes_to_standard_error) {
    struct child c = child("aloud", OPTIONS("MODE=all"));
    CHECK_STR(c.out, "");
    CHECK_HAS(c.err, "libaws debug DynamoDB.GetItem attempt 1: request\n    method: POST\n    url: https://dynamodb.us-east-1.amazonaws.com/");
    CHECK_HAS(c.err, "    x-amz-target: DynamoDB_20120810.GetItem\n");
    CHECK_HAS(c.err, "attempt 1: response\n    http_status: 500\n");
    CHECK_HAS(c.err, "attempt 1: retrying: ");
    CHECK_HAS(c.err, "attempt 2: signing\n");
}

TEST(LOG_05_modes_combine) {
    static const struct {
        const char *mode;
        int signing, retries, request, response;
    } cases[] = {{"retries", 0, 1, 0, 0}, {"retries, REQUEST", 0, 1, 1, 0}, {"response,signing", 1, 0, 0, 1}, {"failure", 0, 0, 0, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char mode[64];
        snprintf(mode, sizeof mode, "MODE=%s", cases[i].mode);
        struct child c = child("aloud", OPTIONS(mode));
        CHECK_INT(!!strstr(c.err, ": signing\n"), cases[i].signing);
        CHECK_INT(!!strstr(c.err, ": retrying"), cases[i].retries);
        CHECK_INT(!!strstr(c.err, ": request\n"), cases[i].request);
        CHECK_INT(!!strstr(c.err, ": response\n"), cases[i].response);
    }
    libaws_config *c = libaws_config_new();
    libaws_error *err = NULL;
    CHECK_INT(libaws_config_set(c, "log_mode", "requests", 8, &err), LIBAWS_E_INVALID);
    struct fault f = fault_of(err);
    CHECK_HAS(f.message, "some of signing, retries, request, response, failure, all, with commas between");
    libaws_config_free(c);
}

static void write_signing(void *ud, libaws_call *q) {
    struct log *l = (struct log *)ud;
    const libaws_value *v = libaws_call_view(q);
    snprintf(l->lines, sizeof l->lines, "%s\n%s\n---\n%s", text_of(libaws_value_member(v, "message")),
             text_of(libaws_value_member(v, "canonical_request")), text_of(libaws_value_member(v, "string_to_sign")));
    atomic_fetch_add(&l->n, 1);
    answer(q, NULL);
}

TEST(LOG_06_signing_is_logged_without_secrets) {
    struct log l;
    memset(&l, 0, sizeof l);
    struct rig r = rig_config();
    libaws_error *err = NULL;
    rig_set(r.config, "log_mode", "signing");
    rig_set(r.config, "secret_access_key", "the-secret-key-itself");
    rig_set(r.config, "session_token", "the-session-token-itself");
    ok(libaws_config_on(r.config, "log", "l", write_signing, &l, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    until(&l.n, 1);
    CHECK_HAS(l.lines, "signing\nPOST\n/\n\n");
    CHECK_HAS(l.lines, "\nhost:dynamodb.us-east-1.amazonaws.com\n");
    CHECK_HAS(l.lines, "\nx-amz-security-token:(not shown)\n");
    CHECK_HAS(l.lines, "\n---\nAWS4-HMAC-SHA256\n");
    CHECK_HAS(l.lines, "/us-east-1/dynamodb/aws4_request\n");
    CHECK(!strstr(l.lines, "itself"));
    rig_free(&r);
    CHECK_INT(atomic_load(&l.n), 1);
}

TEST(LOG_07_retries_are_logged) {
    struct log l;
    struct rig r = logged(&l);
    push(&r, SERVER_ERROR);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    until(&l.n, 5);
    CHECK_HAS(l.lines, "info DynamoDB.GetItem #1 retrying: ");
    CHECK_HAS(l.lines, "DynamoDB.GetItem #2 request");
    rig_free(&r);
}

TEST(LOG_08_requests_are_logged_with_their_headers) {
    struct log l;
    struct rig r = logged(&l);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    until(&l.n, 2);
    CHECK_HAS(l.lines, "request https://dynamodb.us-east-1.amazonaws.com/ -1 - DynamoDB_20120810.GetItem\n");
    rig_free(&r);
}

TEST(LOG_09_responses_are_logged_with_status_and_request_id) {
    struct log l;
    struct rig r = logged(&l);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    until(&l.n, 2);
    CHECK_HAS(l.lines, "response - 200 REQ1");
    rig_free(&r);
}

TEST(LOG_a_failure_is_logged_with_its_code) {
    struct log l;
    struct rig r = logged(&l);
    push(&r, "{\"status\": 400, \"headers\": {\"x-amzn-requestid\": \"R4\"}, \"body\": \"{\\\"__type\\\": \\\"x#Nope\\\"}\"}");
    fails(&r, "GetItem", GET_ITEM);
    until(&l.n, 3);
    CHECK_HAS(l.lines, "api error Nope");
    CHECK_HAS(l.lines, "R4");
    rig_free(&r);
}

TEST(LOG_11_a_logger_of_one_operation) {
    struct rig r = rig_new("dynamodb");
    struct log l;
    libaws_error *err = NULL;
    memset(&l, 0, sizeof l);
    pthread_mutex_init(&l.lock, NULL);
    push(&r, GOT_ITEM);
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    ok(libaws_operation_on(o, "log", "l", write_line, &l, NULL, &err), &err);
    libaws_operation_free(done(o));
    until(&l.n, 2);
    call(&r, "GetItem", GET_ITEM);
    usleep(20000);
    CHECK_INT(atomic_load(&l.n), 2);
    rig_free(&r);
}

/* --- mocks -------------------------------------------------------------------------------------- */

/* What an application would have: a function over a table of those it needs. */
struct get_object_api {
    libaws_operation *(*get)(void *self, const char *bucket, const char *key);
    void *self;
};

static size_t get_object_from_s3(const struct get_object_api *api, const char *bucket, const char *key, char *to, size_t cap) {
    libaws_operation *o = done(api->get(api->self, bucket, key));
    libaws_reader *reader = libaws_operation_reader(o, NULL);
    const uint8_t *p;
    size_t n, total = 0;
    while (libaws_reader_next(reader, &p, &n, 10 * SECOND, NULL) == LIBAWS_OK && total + n < cap) {
        memcpy(to + total, p, n);
        total += n;
    }
    libaws_reader_free(reader);
    libaws_operation_free(o);
    to[total] = 0;
    return total;
}

static libaws_operation *get_by_client(void *self, const char *bucket, const char *key) {
    char json[256];
    snprintf(json, sizeof json, "{\"Bucket\": \"%s\", \"Key\": \"%s\"}", bucket, key);
    return prepare((struct rig *)self, "GetObject", json);
}

TEST(TST_01_applications_depend_on_small_tables_of_functions) {
    struct rig r = rig_new("s3");
    struct get_object_api api = {get_by_client, &r};
    char body[64];
    push(&r, "{\"status\": 200, \"body\": \"this is the body foo bar baz\"}");
    CHECK_INT(get_object_from_s3(&api, "fooBucket", "barKey", body, sizeof body), 28);
    CHECK_STR(body, "this is the body foo bar baz");
    rig_free(&r);
}

TEST(TST_02_a_fake_checks_inputs_and_gives_outputs_and_errors) {
    struct rig r = rig_new("s3");
    push(&r, "{\"status\": 404, \"body\": \"<Error><Code>NoSuchKey</Code></Error>\"}");
    CHECK_STR(fails(&r, "GetObject", GET).code, "NoSuchKey");
    CHECK_HAS(url(sent(&r)), "/barKey");
    /* Without an answer it says what to do. */
    CHECK_HAS(fails(&r, "GetObject", GET).message, "push one for each request");
    rig_free(&r);
}

static void made_up(void *ud, libaws_call *q) {
    (void)ud;
    answer(q, "{\"ContentLength\": 4, \"ContentType\": \"text/plain\"}");
}

TEST(TST_03_outputs_are_made_by_the_caller) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_on(r.config, "middleware.Initialize", "m", made_up, NULL, NULL, &err), &err);
    rig_client(&r, "s3");
    libaws_operation *o = done(prepare(&r, "HeadObject", GET));
    CHECK_INT(number(libaws_value_member(libaws_operation_output(o), "ContentLength")), 4);
    libaws_operation_free(o);
    NOTHING_SENT(&r);
    rig_free(&r);
}

/* --- security ------------------------------------------------------------------------------------- */

TEST(SEC_03_fips_endpoints) {
    struct rig r = rig_with("s3", OPTIONS("use_fips_endpoint", "true"));
    push(&r, "{\"status\": 200, \"body\": \"<ListBucketResult/>\"}");
    call(&r, "ListObjectsV2", "{\"Bucket\": \"bkt\"}");
    CHECK_HAS(url(sent(&r)), "https://bkt.s3-fips.us-east-1.amazonaws.com/");
    rig_free(&r);
}
