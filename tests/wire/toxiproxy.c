/* Faults of the network, made by toxiproxy before moto and versitygw: slowness, silence, cuts, resets, crumbs. */
#include "wire.h"

#define LIST "ListTables", "{}"
#define OBJECT "{\"Bucket\": \"wire-toxic\", \"Key\": \"k\"}"

/* Its last answer. */
static char told[4096];

/* Asks toxiproxy; its answer's status. */
static int ask(const char *method, const char *path, const char *json) {
    char request[1024];
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    a.sin_port = htons((uint16_t)port_of(server_at("LIBAWS_TEST_TOXIPROXY")));
    int s = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    CHECK(connect(s, (struct sockaddr *)&a, sizeof a) == 0);
    int n = snprintf(request, sizeof request, "%s %s HTTP/1.1\r\nHost: t\r\nConnection: close\r\nContent-Length: %zu\r\n\r\n%s", method, path,
                     strlen(json), json);
    CHECK(write(s, request, (size_t)n) == n);
    slurp(s, told, sizeof told);
    CHECK(strlen(told) > 12);
    return atoi(told + 9);
}

/* A way to a server that can be made bad; gone again with the next. */
static struct rig way_to(const char *variable, const char *service, const char *const *options) {
    char json[256], at[64];
    static const char *const none[] = {NULL};
    ask("DELETE", "/proxies/way", "");
    snprintf(json, sizeof json, "{\"name\": \"way\", \"listen\": \"127.0.0.1:0\", \"upstream\": \"127.0.0.1:%d\"}",
             port_of(server_at(variable)));
    if (ask("POST", "/proxies", json) != 201) FAIL_("toxiproxy says: %s", told);
    const char *listens = strstr(told, "\"listen\":\"");
    CHECK(listens);
    snprintf(at, sizeof at, "http://%.*s", (int)strcspn(listens + 10, "\""), listens + 10);
    struct rig r = rig_to(variable, service, options ? options : none);
    rig_set(r.config, "endpoint_url", at);
    rig_client(&r, service);
    return r;
}

static void toxic(const char *type, const char *stream, const char *attributes) {
    char json[256];
    snprintf(json, sizeof json, "{\"name\": \"bad\", \"type\": \"%s\", \"stream\": \"%s\", \"attributes\": {%s}}", type, stream, attributes);
    CHECK_INT(ask("POST", "/proxies/way/toxics", json), 200);
}
static void healed(void) { CHECK_INT(ask("DELETE", "/proxies/way/toxics/bad", ""), 204); }

/* An object of this size, put before anything is bad. */
static void object(struct rig *r, uint8_t *p, size_t size) {
    libaws_error *err = NULL;
    libaws_operation *o = prepare(r, "CreateBucket", "{\"Bucket\": \"wire-toxic\"}");
    /* The test before may have left it. */
    if (libaws_operation_wait(o, 30 * SECOND, &err) != LIBAWS_OK) libaws_error_free(err);
    libaws_operation_free(o);
    put_object(r, OBJECT, p, size);
}

/* Why a body ended early. */
static struct fault broken_body(struct rig *r) {
    libaws_error *err = NULL;
    const uint8_t *p;
    size_t n;
    libaws_status st;
    libaws_operation *o = done(prepare(r, "GetObject", OBJECT));
    libaws_reader *reader = libaws_operation_reader(o, &err);
    while ((st = libaws_reader_next(reader, &p, &n, 60 * SECOND, &err)) == LIBAWS_OK) {}
    if (st == LIBAWS_END || !err) FAIL_("the body ended with %d", (int)st);
    libaws_reader_free(reader);
    libaws_operation_free(o);
    return fault_of(err);
}

TEST(slowness_meets_the_limit_of_the_first_byte) {
    struct rig r = way_to("LIBAWS_TEST_MOTO", "dynamodb", OPTIONS("response_header_timeout_ms", "2000"));
    call(&r, LIST);
    toxic("latency", "downstream", "\"latency\": 9000");
    struct fault f = fails(&r, LIST);
    CHECK_STR(f.phase, "first byte");
    CHECK_STR(f.code, "RequestTimeout");
    CHECK_HAS(f.message, "2s");
    healed();
    call(&r, LIST);
    rig_free(&r);
}

TEST(silence_meets_the_limit_of_the_body) {
    struct rig r = way_to("LIBAWS_TEST_S3", "s3", OPTIONS("read_timeout_ms", "300"));
    enum { SIZE = 32 << 20 };
    uint8_t *p = pattern(SIZE);
    object(&r, p, SIZE);
    libaws_error *err = NULL;
    const uint8_t *part;
    size_t n, at = 0;
    libaws_status st;
    libaws_operation *o = done(prepare(&r, "GetObject", OBJECT));
    libaws_reader *reader = libaws_operation_reader(o, &err);
    ok(libaws_reader_next(reader, &part, &n, 30 * SECOND, &err), &err);
    /* More is on its way than buffers hold; from here on nothing passes. */
    toxic("bandwidth", "downstream", "\"rate\": 0");
    do at += n; while ((st = libaws_reader_next(reader, &part, &n, 30 * SECOND, &err)) == LIBAWS_OK);
    if (st == LIBAWS_END || !err) FAIL_("the body ended with %d", (int)st);
    struct fault f = fault_of(err);
    CHECK_STR(f.phase, "body");
    CHECK_STR(f.code, "RequestTimeout");
    CHECK_HAS(f.message, "300ms");
    char after[32];
    snprintf(after, sizeof after, "after %zu ", at);
    CHECK_HAS(f.message, after);
    libaws_reader_free(reader);
    libaws_operation_free(o);
    healed();
    same_object(&r, OBJECT, p, SIZE);
    rig_free(&r);
    free(p);
}

TEST(a_trickle_is_a_stalled_stream_either_way) {
    struct rig r = way_to("LIBAWS_TEST_S3", "s3", OPTIONS("stall_grace_ms", "700", "stall_bytes_per_second", "1000000", "operation_timeout_ms", "20000"));
    /* Much more than the buffers on the way hold. */
    enum { SIZE = 48 << 20 };
    uint8_t *p = pattern(SIZE);
    object(&r, p, 8 << 20);
    toxic("bandwidth", "downstream", "\"rate\": 50");
    struct fault f = broken_body(&r);
    CHECK_STR(f.phase, "body");
    CHECK_STR(f.code, "StalledStream");
    healed();
    toxic("bandwidth", "upstream", "\"rate\": 50");
    libaws_error *err = NULL;
    libaws_operation *o = prepare(&r, "PutObject", OBJECT);
    ok(libaws_operation_body(o, p, SIZE, NULL, NULL, &err), &err);
    f = failure(o);
    CHECK_STR(f.phase, "send");
    CHECK_STR(f.code, "StalledStream");
    CHECK_HAS(f.message, "of 50331648 bytes");
    healed();
    rig_free(&r);
    free(p);
}

TEST(a_body_that_is_cut_says_how_far_it_came) {
    struct rig r = way_to("LIBAWS_TEST_S3", "s3", NULL);
    uint8_t *p = pattern(1 << 20);
    object(&r, p, 1 << 20);
    toxic("limit_data", "downstream", "\"bytes\": 300000");
    struct fault f = broken_body(&r);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_STR(f.phase, "body");
    CHECK_HAS(f.message, "of 1048576 expected bytes: unexpected EOF");
    healed();
    same_object(&r, OBJECT, p, 1 << 20);
    rig_free(&r);
    free(p);
}

TEST(a_reset_is_retried_and_named) {
    struct rig r = way_to("LIBAWS_TEST_MOTO", "dynamodb", OPTIONS("retry_mode", "standard"));
    toxic("reset_peer", "downstream", "\"timeout\": 0");
    struct fault f = fails(&r, LIST);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_STR(f.attempts, "3");
    if (!strstr(f.message, "connection reset by peer")) CHECK_HAS(f.message, "unexpected EOF");
    healed();
    call(&r, LIST);
    rig_free(&r);
}

TEST(answers_in_crumbs_are_whole) {
    struct rig r = way_to("LIBAWS_TEST_S3", "s3", NULL);
    uint8_t *p = pattern(100000);
    toxic("slicer", "downstream", "\"average_size\": 97, \"size_variation\": 60, \"delay\": 10");
    object(&r, p, 100000);
    same_object(&r, OBJECT, p, 100000);
    healed();
    toxic("slicer", "upstream", "\"average_size\": 97, \"size_variation\": 60, \"delay\": 10");
    put_object(&r, OBJECT, p, 100000);
    same_object(&r, OBJECT, p, 100000);
    rig_free(&r);
    free(p);
}

TEST(connections_that_died_idle_cost_no_attempt) {
    struct rig r = way_to("LIBAWS_TEST_MOTO", "dynamodb", NULL);
    for (int i = 0; i < 10; i++) {
        call(&r, LIST);
        /* Switched off and on it closes what was open; nobody tries twice here. */
        CHECK_INT(ask("POST", "/proxies/way", "{\"enabled\": false}"), 200);
        CHECK_INT(ask("POST", "/proxies/way", "{\"enabled\": true}"), 200);
        libaws_operation *o = done(prepare(&r, LIST));
        CHECK_INT(attempts(o), 1);
        libaws_operation_free(o);
    }
    CHECK_INT(ask("POST", "/proxies/way", "{\"enabled\": false}"), 200);
    struct fault f = fails(&r, LIST);
    CHECK_STR(f.phase, "connect");
    CHECK_HAS(f.message, "connection refused");
    ask("DELETE", "/proxies/way", "");
    rig_free(&r);
}
