/* What servers get wrong, what callers are told of it, and how often it is tried; and what nobody is told: secrets. */
#include "kit.h"

#define OK_HEAD "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\n"
#define GOOD OK_HEAD "Content-Length: 2\r\n\r\n{}"

/* Calls GetItem at a server of these answers; the failure, and the requests that the server got. */
static struct fault failure_at(const char *const *answers, int *requests) {
    struct server s;
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "dynamodb", NULL);
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    rig_free(&r);
    server_stop(&s);
    *requests = atomic_load(&s.requests);
    return f;
}
#define ANSWERS(...) ((const char *const[]){__VA_ARGS__, NULL})

/* The same until it succeeds; the attempts that the metadata has. */
static int64_t success_at(const char *const *answers, int *requests) {
    struct server s;
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "dynamodb", NULL);
    libaws_operation *o = done(get_item(&r));
    int64_t n = attempts(o);
    libaws_operation_free(o);
    rig_free(&r);
    server_stop(&s);
    *requests = atomic_load(&s.requests);
    return n;
}

TEST(garbage_instead_of_http_is_an_error_and_retried) {
    int n;
    struct fault f = failure_at(ANSWERS("\x16\x03\x01 what is this?\r\n\r\n"), &n);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_STR(f.attempts, "3");
    CHECK_INT(n, 3);
    CHECK_HAS(f.message, "operation error DynamoDB: GetItem");
    CHECK_INT(success_at(ANSWERS("what is this?\r\n\r\n", GOOD), &n), 2);
    CHECK_INT(n, 2);
}

TEST(half_a_body_is_an_error_and_retried) {
    int n;
    struct fault f = failure_at(ANSWERS(OK_HEAD "Content-Length: 100\r\n\r\n{\"Item\": {"), &n);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_INT(n, 3);
    CHECK_STR(f.phase, "body");
    CHECK_INT(success_at(ANSWERS(OK_HEAD "Content-Length: 100\r\n\r\n{", GOOD), &n), 2);
}

TEST(a_reset_is_an_error_and_retried) {
    int n;
    struct fault f = failure_at(ANSWERS(""), &n);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_INT(n, 3);
    CHECK_INT(success_at(ANSWERS("", GOOD), &n), 2);
    CHECK_INT(n, 2);
}

TEST(a_length_that_is_too_short_is_an_error_with_status_and_first_bytes) {
    int n;
    struct fault f = failure_at(ANSWERS(OK_HEAD "Content-Length: 9\r\n\r\n{\"Item\": {\"id\": {\"S\": \"a\"}}}"), &n);
    CHECK_INT(f.status, LIBAWS_E_RESPONSE);
    CHECK_STR(f.http_status, "200");
    CHECK_HAS(f.message, "{\\\"Item\\\":");
    CHECK_HAS(f.message, "at byte 9");
    CHECK_INT(n, 1);
}

TEST(a_length_that_is_no_number_is_an_error) {
    int n;
    struct fault f = failure_at(ANSWERS(OK_HEAD "Content-Length: -7\r\n\r\n{}"), &n);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_INT(n, 3);
}

TEST(an_answer_that_is_no_json_is_an_error_with_status_and_first_bytes) {
    int n;
    struct fault f =
        failure_at(ANSWERS(OK_HEAD "x-amzn-requestid: REQ7\r\nContent-Length: 14\r\n\r\n<html>hi</html"), &n);
    CHECK_INT(f.status, LIBAWS_E_RESPONSE);
    CHECK_STR(f.http_status, "200");
    CHECK_STR(f.request_id, "REQ7");
    CHECK_HAS(f.message, "<html>hi</html");
    CHECK_INT(n, 1);
}

TEST(a_503_of_a_proxy_is_an_error_with_status_and_first_bytes_and_retried) {
    int n;
    struct fault f = failure_at(ANSWERS("HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/html\r\n"
                                        "Content-Length: 28\r\n\r\n<html>try again later</html>"),
                                &n);
    CHECK_INT(f.status, LIBAWS_E_SERVICE);
    CHECK_STR(f.http_status, "503");
    CHECK_STR(f.fault, "server");
    CHECK_HAS(f.message, "try again later");
    CHECK_STR(f.attempts, "3");
    CHECK_INT(n, 3);
}

TEST(a_503_without_xml_from_an_xml_service_is_an_error_with_status_and_first_bytes_and_retried) {
    struct server s;
    server_start(&s, ANSWERS("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 19\r\n\r\nupstream gave up :("));
    struct rig r = rig_at(s.port, "s3", NULL);
    struct fault f = fails(&r, "ListBuckets", "{}");
    CHECK_STR(f.http_status, "503");
    CHECK_HAS(f.message, "upstream gave up :(");
    CHECK_INT(atomic_load(&s.requests), 3);
    rig_free(&r);
    server_stop(&s);
}

TEST(a_400_is_not_retried) {
    int n;
    struct fault f = failure_at(ANSWERS("HTTP/1.1 400 Bad Request\r\nx-amzn-requestid: R400\r\nContent-Length: 61\r\n\r\n"
                                        "{\"__type\":\"x#ValidationException\",\"message\":\"no such thing :(\"}"),
                                &n);
    CHECK_INT(f.status, LIBAWS_E_SERVICE);
    CHECK_STR(f.code, "ValidationException");
    CHECK_HAS(f.message, "no such thing :(");
    CHECK_STR(f.request_id, "R400");
    CHECK_STR(f.fault, "client");
    CHECK_INT(n, 1);
}

TEST(a_broken_error_body_still_has_status_and_first_bytes) {
    int n;
    struct fault f = failure_at(ANSWERS("HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n{\"__type\""), &n);
    CHECK_INT(f.status, LIBAWS_E_SERVICE);
    CHECK_STR(f.http_status, "404");
    CHECK_HAS(f.message, "{\"__type\"");
    CHECK_INT(n, 1);
}

TEST(a_closed_port_is_an_error_that_names_the_address) {
    struct server s;
    server_start(&s, ANSWERS(GOOD));
    server_stop(&s);
    struct rig r = rig_at(s.port, "dynamodb", OPTIONS("retry_mode", "none"));
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    char at[32];
    snprintf(at, sizeof at, "127.0.0.1:%d", s.port);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_STR(f.phase, "connect");
    CHECK_HAS(f.message, at);
    rig_free(&r);
}

/* --- secrets ----------------------------------------------------------------------------------- */

#define SECRET "SECRETwJalrXUtnFEMIK7MDENG"
#define TOKEN "TOKENIQoJb3JpZ2luX2VjEJr"
#define CUSTOMER_KEY "Q1VTVE9NRVJLRVlDVVNUT01FUktFWUNVU1RPTUVSSzE="

/* All that callbacks were given, as text. */
struct ear {
    pthread_mutex_t lock;
    char *text;
    size_t n;
    char signature[65];
};

static void hear(void *ud, libaws_call *q) {
    struct ear *e = (struct ear *)ud;
    const uint8_t *p = NULL;
    size_t n = 0;
    libaws_text *t = libaws_value_doc(libaws_call_view(q), LIBAWS_JSON, NULL);
    libaws_text_get(t, &p, &n);
    pthread_mutex_lock(&e->lock);
    e->text = realloc(e->text, e->n + n + 2);
    memcpy(e->text + e->n, p, n);
    e->n += n + 1;
    memcpy(e->text + e->n - 1, "\n", 2);
    pthread_mutex_unlock(&e->lock);
    libaws_text_free(t);
    answer(q, NULL);
}

static void hear_up(void *ud, libaws_call *q) { hear(ud, q); }
static void hear_down(void *ud, libaws_call *q) {
    struct ear *e = (struct ear *)ud;
    const uint8_t *p = NULL;
    size_t n = 0;
    libaws_text *t = libaws_value_doc(libaws_call_view(q), LIBAWS_JSON, NULL);
    libaws_text_get(t, &p, &n);
    pthread_mutex_lock(&e->lock);
    e->text = realloc(e->text, e->n + n + 1);
    memcpy(e->text + e->n, p, n);
    e->text[e->n += n] = 0;
    pthread_mutex_unlock(&e->lock);
    libaws_text_free(t);
    libaws_call_next(q, hear_up, e, NULL);
}

/* A transport that keeps the signature, which it must see, and fails. */
static void keep_signature(void *ud, libaws_call *q) {
    struct ear *e = (struct ear *)ud;
    const char *a = header(libaws_call_view(q), "authorization"), *at = a ? strstr(a, "Signature=") : NULL;
    if (at) snprintf(e->signature, sizeof e->signature, "%s", at + 10);
    answer(q, "{\"status\": 503, \"body\": \"no\"}");
}

TEST(secrets_are_in_no_log_view_or_error) {
    static const char *const points[] = {
        "log", "hook.BeforeExecution", "hook.BeforeSerialization", "hook.AfterSerialization", "hook.BeforeRetryLoop",
        "hook.BeforeAttempt", "hook.BeforeSigning", "hook.AfterSigning", "hook.BeforeTransmit", "hook.AfterTransmit",
        "hook.BeforeDeserialization", "hook.AfterDeserialization", "hook.AfterAttempt", "hook.AfterExecution"};
    static const char *const steps[] = {"middleware.Initialize", "middleware.Serialize", "middleware.Build",
                                        "middleware.Finalize", "middleware.Deserialize"};
    struct ear e = {.lock = PTHREAD_MUTEX_INITIALIZER};
    struct rig r = rig_config();
    libaws_error *err = NULL;
    rig_set(r.config, "secret_access_key", SECRET);
    rig_set(r.config, "session_token", TOKEN);
    rig_set(r.config, "retry_mode", "standard");
    rig_set(r.config, "max_backoff_ms", "0");
    for (size_t i = 0; i < sizeof points / sizeof *points; i++)
        ok(libaws_config_on(r.config, points[i], "ear", hear, &e, NULL, &err), &err);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        ok(libaws_config_on(r.config, steps[i], "ear", hear_down, &e, NULL, &err), &err);
    ok(libaws_config_on(r.config, "transport", "t", keep_signature, &e, NULL, &err), &err);
    rig_client(&r, "s3");
    struct fault f = fails(&r, "GetObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\"}");
    rig_free(&r);
    libaws_runtime_shutdown(NULL, -1); /* the logger has been told all then */
    CHECK_INT(strlen(e.signature), 64);
    CHECK(e.text && e.n > 1000);
    CHECK_HAS(e.text, "hook.AfterSigning");
    CHECK_HAS(e.text, "middleware.Build");
    CHECK_HAS(e.text, "\"level\"");
    const char *const secrets[] = {SECRET, TOKEN, e.signature};
    for (int i = 0; i < 3; i++) {
        if (strstr(e.text, secrets[i])) FAIL_("a callback was given %s", secrets[i]);
        CHECK_LACKS(f.message, secrets[i]);
    }
    free(e.text);
}

TEST(an_sse_customer_key_is_in_no_request_view_or_log) {
    struct ear e = {.lock = PTHREAD_MUTEX_INITIALIZER};
    struct rig r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_on(r.config, "log", "ear", hear, &e, NULL, &err), &err);
    rig_client(&r, "s3");
    push(&r, "{\"status\": 200}");
    call(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"SSECustomerAlgorithm\": \"AES256\", \"SSECustomerKey\": \"" CUSTOMER_KEY "\"}");
    rig_free(&r);
    libaws_runtime_shutdown(NULL, -1);
    CHECK(e.text);
    CHECK_HAS(e.text, "PutObject");
    CHECK_LACKS(e.text, CUSTOMER_KEY);
    free(e.text);
}

TEST(a_bad_secret_is_not_shown) {
    libaws_error *err = NULL;
    libaws_config *c = libaws_config_new();
    CHECK_INT(libaws_config_set(c, "secret_access_key", "hush\nhush", 9, &err), LIBAWS_E_INVALID);
    struct fault f = fault_of(err);
    CHECK_HAS(f.message, "secret_access_key");
    CHECK_LACKS(f.message, "hush");
    libaws_config_free(c);
}
