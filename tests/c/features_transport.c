/* The features of the transport that need servers or an environment: proxies, keep-alive, idle connections, time limits. */
#include "kit.h"

#include <poll.h>

#define GOOD "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"

/* Whether keep-alive is on, and its period, at the socket of ours that leads to this port. */
static int keep_alive_to(int port, int *period) {
    for (int fd = 3; fd < 1024; fd++) {
        struct sockaddr_in a;
        socklen_t n = sizeof a;
        int on = -1;
        if (getpeername(fd, (struct sockaddr *)&a, &n) != 0 || a.sin_family != AF_INET || ntohs(a.sin_port) != port) continue;
        n = sizeof on;
        CHECK(getsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, &n) == 0);
#ifdef _WIN32
        SKIP("wine does not tell the period"); /* after the first of the cases */
#endif
        n = sizeof *period;
        CHECK(getsockopt(fd, IPPROTO_TCP, 4 /* TCP_KEEPIDLE */, period, &n) == 0);
        return on;
    }
    FAIL_("there is no connection to port %d", port);
}

/* A server that keeps its connections open and answers each request; counts them. */
struct keeper {
    int fd, port;
    atomic_int accepted, answered, closed, stop;
    pthread_t thread;
};

static void *keeper_run(void *ud) {
    struct keeper *k = (struct keeper *)ud;
    struct pollfd p[32];
    char buffer[16384];
    int n = 1;
    p[0] = (struct pollfd){k->fd, POLLIN, 0};
    while (!atomic_load(&k->stop)) {
        poll(p, (nfds_t)n, 20);
        for (int i = n - 1; i > 0; i--) {
            if (!p[i].revents) continue;
            if (server_read(p[i].fd, buffer, sizeof buffer)) {
                (void)!write(p[i].fd, GOOD, strlen(GOOD));
                atomic_fetch_add(&k->answered, 1);
            } else {
                close(p[i].fd);
                p[i] = p[--n];
                atomic_fetch_add(&k->closed, 1);
            }
        }
        if (p[0].revents && n < 32) {
            p[n++] = (struct pollfd){accept(k->fd, NULL, NULL), POLLIN, 0};
            atomic_fetch_add(&k->accepted, 1);
        }
    }
    for (int i = 0; i < n; i++) close(p[i].fd);
    return NULL;
}

static void keeper_start(struct keeper *k) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof a;
    memset(k, 0, sizeof *k);
    k->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    CHECK(bind(k->fd, (struct sockaddr *)&a, sizeof a) == 0 && listen(k->fd, 64) == 0);
    CHECK(getsockname(k->fd, (struct sockaddr *)&a, &n) == 0);
    k->port = ntohs(a.sin_port);
    pthread_create(&k->thread, NULL, keeper_run, k);
}

static void keeper_stop(struct keeper *k) {
    atomic_store(&k->stop, 1);
    pthread_join(k->thread, NULL);
}

TEST(HTTP_07_tcp_keep_alive) {
    static const struct {
        const char *given;
        int on, period;
    } cases[] = {{NULL, 1, 30}, {"-1", 0, 0}, {"0", 1, 15}, {"30000", 1, 30}, {"7000", 1, 7}};
    for (int i = 0; i < 5; i++) {
        struct keeper k;
        int period = 0;
        keeper_start(&k);
        struct rig r = rig_at(k.port, "dynamodb", cases[i].given ? OPTIONS("keep_alive_ms", cases[i].given) : NULL);
        call(&r, "GetItem", GET_ITEM);
        CHECK_INT(keep_alive_to(k.port, &period), cases[i].on);
        if (cases[i].on) CHECK_INT(period, cases[i].period);
        rig_free(&r);
        keeper_stop(&k);
    }
}

TEST(HTTP_13_19_idle_connections_end_in_time_or_are_never_used_twice) {
    struct keeper k;
    keeper_start(&k);
    struct rig r = rig_at(k.port, "dynamodb", OPTIONS("idle_connection_timeout_ms", "400"));
    call(&r, "GetItem", GET_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_INT(atomic_load(&k.accepted), 1);
    until(&k.closed, 1);
    call(&r, "GetItem", GET_ITEM);
    CHECK_INT(atomic_load(&k.accepted), 2);
    rig_free(&r);
    r = rig_at(k.port, "dynamodb", OPTIONS("disable_keep_alives", "true"));
    call(&r, "GetItem", GET_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_INT(atomic_load(&k.accepted), 4);
    rig_free(&r);
    keeper_stop(&k);
}

TEST(HTTP_14_20_idle_connections_in_all) {
    /* Each bucket is a host of its own; all are this machine. */
    static const char *const wanted[] = {"1", "2"};
    for (int i = 0; i < 2; i++) {
        struct keeper k;
        char at[64];
        keeper_start(&k);
        snprintf(at, sizeof at, "http://s3.localhost:%d", k.port);
        struct rig r = rig_at(k.port, "s3", OPTIONS("max_idle_connections", wanted[i], "expect_continue_timeout_ms", "0", "endpoint_url", at));
        libaws_operation_free(done(prepare(&r, "DeleteObject", "{\"Bucket\": \"first\", \"Key\": \"k\"}")));
        libaws_operation_free(done(prepare(&r, "DeleteObject", "{\"Bucket\": \"second\", \"Key\": \"k\"}")));
        CHECK_INT(atomic_load(&k.accepted), 2);
        if (i == 0) until(&k.closed, 1);
        libaws_operation_free(done(prepare(&r, "DeleteObject", "{\"Bucket\": \"first\", \"Key\": \"k\"}")));
        CHECK_INT(atomic_load(&k.accepted), i ? 2 : 3);
        rig_free(&r);
        keeper_stop(&k);
    }
}

/* --- proxies ------------------------------------------------------------------------------------------- */

CHILD(proxied) {
    libaws_error *err = NULL;
    libaws_config *c = libaws_config_new();
    rig_set(c, "region", "us-east-1");
    rig_set(c, "access_key_id", "A");
    rig_set(c, "secret_access_key", "S");
    rig_set(c, "retry_mode", "none");
    rig_set(c, "endpoint_url", getenv("AWS_TEST_URL"));
    libaws_client *client = libaws_client_new(NULL, "dynamodb", c, &err);
    ok(client ? LIBAWS_OK : libaws_error_status(err), &err);
    libaws_operation *o = libaws_operation_new(client, "ListTables", &err);
    libaws_status st = libaws_operation_wait(o, 20 * SECOND, &err);
    printf("status %d\n", (int)st);
    if (st != LIBAWS_OK) {
        struct fault f = fault_of(err);
        printf("%s\n", f.message);
    }
    libaws_operation_free(o);
    libaws_client_free(client);
    libaws_config_free(c);
}

TEST(HTTP_10_a_proxy_from_the_environment) {
    static const char *const answers[] = {GOOD, NULL}, *const refuses[] = {"HTTP/1.1 403 No\r\n\r\n", NULL};
    struct server s;
    char http[64], https[64];
    server_start(&s, answers);
    snprintf(http, sizeof http, "HTTP_PROXY=http://127.0.0.1:%d", s.port);
    struct child c = child("proxied", VARIABLES(http, "AWS_TEST_URL=http://service.test"));
    CHECK_HAS(c.out, "status 0");
    CHECK_HAS(s.seen[0], "POST http://service.test/ HTTP/1.1");
    /* Who is named in NO_PROXY goes directly, to where nobody is. */
    c = child("proxied", VARIABLES(http, "AWS_TEST_URL=http://127.0.0.1:1", "NO_PROXY=other, 127.0.0.0/8"));
    CHECK_HAS(c.out, "connection refused");
    CHECK_INT(atomic_load(&s.requests), 1);
    server_stop(&s);
    server_start(&s, refuses);
    snprintf(https, sizeof https, "HTTPS_PROXY=http://me:hidden@127.0.0.1:%d", s.port);
    c = child("proxied", VARIABLES(https, "AWS_TEST_URL=https://service.test"));
    CHECK_HAS(s.seen[0], "CONNECT service.test:443 HTTP/1.1");
    CHECK_HAS(s.seen[0], "Proxy-Authorization: Basic bWU6aGlkZGVu");
    CHECK_HAS(c.out, "403 No");
    CHECK_LACKS(c.out, "hidden");
    server_stop(&s);
    c = child("proxied", VARIABLES("AWS_TEST_URL=https://169.254.169.254", https, "AWS_MAX_ATTEMPTS=1", "AWS_NOTHING=1"));
    CHECK_LACKS(c.out, "proxyconnect");
}

TEST(HTTP_11_a_proxy_in_code) {
    static const char *const answers[] = {GOOD, NULL};
    struct server s;
    char at[64];
    server_start(&s, answers);
    snprintf(at, sizeof at, "http://u:p@127.0.0.1:%d", s.port);
    struct rig r = rig_at(1, "dynamodb", OPTIONS("endpoint_url", "http://service.test", "proxy", at, "retry_mode", "none"));
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(s.seen[0], "POST http://service.test/ HTTP/1.1");
    CHECK_HAS(s.seen[0], "proxy-authorization: Basic dTpw");
    rig_set(r.config, "no_proxy", "*");
    rig_set(r.config, "endpoint_url", "http://127.0.0.1:1");
    rig_client(&r, "dynamodb");
    CHECK_STR(fails(&r, "GetItem", GET_ITEM).phase, "connect");
    CHECK_INT(atomic_load(&s.requests), 1);
    rig_free(&r);
    server_stop(&s);
}

TEST(bad_settings_are_refused_and_named) {
    static const char *const bad[][2] = {{"proxy", "socks5://h"},
                                         {"proxy", "http://user:hidden@h:99999"},
                                         {"https_proxy", "ftp://h"},
                                         {"connect_timeout_ms", "-1"},
                                         {"send_timeout_ms", "1.5"},
                                         {"stall_grace_ms", "0"},
                                         {"stall_bytes_per_second", "99999999999"},
                                         {"dns_timeout_ms", "99999999999999999999"},
                                         {"max_idle_connections", "-3"},
                                         {"retry_quota", "many"},
                                         {"retry_cost", "-1"},
                                         {"retry_mode", "often"},
                                         {"tls_roots", "mine"},
                                         {"stalled_stream_protection", "1"},
                                         {"client_key_pem", ""}};
    libaws_config *c = libaws_config_new();
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        libaws_error *err = NULL;
        CHECK_INT(libaws_config_set(c, bad[i][0], bad[i][1], strlen(bad[i][1]), &err), LIBAWS_E_INVALID);
        struct fault f = fault_of(err);
        CHECK_HAS(f.message, bad[i][0]);
        CHECK_LACKS(f.message, "hidden");
    }
    libaws_config_free(c);
}

/* --- the two limits, a hundred times each ---------------------------------------------------------------- */

enum { TIMES = 100 };

static void stalls(const char *const *options, int64_t deadline_ms, const char *code, const char *limit) {
    int listening = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof a;
    /* Whoever waits in the queue is connected, and never answered. */
    CHECK(bind(listening, (struct sockaddr *)&a, sizeof a) == 0 && listen(listening, 512) == 0);
    CHECK(getsockname(listening, (struct sockaddr *)&a, &len) == 0);
    struct rig r = rig_at(ntohs(a.sin_port), "dynamodb", options);
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation *o[TIMES];
    libaws_completion c[TIMES];
    int64_t begun = now_ns();
    for (int i = 0; i < TIMES; i++) {
        o[i] = get_item(&r);
        if (deadline_ms) libaws_operation_deadline(o[i], deadline_ms * 1000000);
        ok(libaws_operation_submit(o[i], q, (uint64_t)i, NULL), NULL);
    }
    for (size_t n = 0; n < TIMES;) n += libaws_queue_poll(q, c + n, sizeof *c, TIMES - n, 20 * SECOND);
    CHECK(now_ns() - begun >= 60 * SECOND / 1000);
    for (int i = 0; i < TIMES; i++) {
        libaws_error *err = NULL;
        CHECK_INT(c[i].status, LIBAWS_E_DEADLINE);
        CHECK_INT(libaws_operation_wait(o[i], 0, &err), LIBAWS_E_DEADLINE);
        struct fault f = fault_of(err);
        CHECK_STR(f.code, code);
        CHECK_HAS(f.message, limit);
        /* An emulator may need all of that time to connect. */
        if (!getenv("HARNESS_SIMULATED")) CHECK_HAS(f.message, "first byte");
        libaws_operation_free(o[i]);
    }
    libaws_queue_free(q);
    rig_free(&r);
    close(listening);
}

TEST(a_hundred_stalls_end_with_the_limit_of_an_attempt) { stalls(OPTIONS("retry_mode", "none", "attempt_timeout_ms", "60"), 0, "AttemptTimeout", "60 ms"); }

TEST(a_hundred_stalls_end_with_the_limit_of_an_operation) {
    stalls(OPTIONS("retry_mode", "none", "operation_timeout_ms", "60"), 0, "DeadlineExceeded", "60 ms");
    stalls(OPTIONS("retry_mode", "none"), 60, "DeadlineExceeded", "60 ms");
}

TEST(a_deadline_says_what_had_happened) {
    static const char *const answers[] = {"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n", NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "dynamodb", OPTIONS("retry_mode", "standard", "max_backoff_ms", "60000", "add_with_max_attempts", "0"));
    libaws_operation *o = get_item(&r);
    libaws_error *err = NULL;
    libaws_operation_deadline(o, 1500 * INT64_C(1000000));
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_E_DEADLINE);
    const libaws_error *last = libaws_error_cause(err);
    CHECK(last);
    const char *p = NULL;
    size_t n = 0;
    CHECK_INT(libaws_error_get(last, "http_status", &p, &n), LIBAWS_OK);
    CHECK_TEXT(p, n, "503");
    struct fault f = fault_of(err);
    CHECK_HAS(f.message, "pause before another attempt");
    CHECK(atoi(f.attempts) >= 1);
    libaws_operation_free(o);
    rig_free(&r);
    server_stop(&s);
}

/* --- answers without measure ------------------------------------------------------------------------------- */

/* The error of a call that is answered like this. */
static struct fault answered_with(char *answer, const char *const *options) {
    const char *const answers[] = {answer, NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "dynamodb", options);
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    rig_free(&r);
    server_stop(&s);
    free(answer);
    return f;
}

TEST(a_header_of_a_megabyte_and_ten_thousand_headers_are_errors) {
    size_t size = 3 << 20, at;
    char *huge = malloc(size), *many = malloc(size);
    at = (size_t)sprintf(huge, "HTTP/1.1 200 OK\r\nX-Huge: ");
    memset(huge + at, 'x', 1 << 20);
    strcpy(huge + at + (1 << 20), "\r\nContent-Length: 2\r\n\r\n{}");
    struct fault f = answered_with(huge, OPTIONS("retry_mode", "none"));
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_HAS(f.message, "too large");
    at = (size_t)sprintf(many, "HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 10000; i++) at += (size_t)sprintf(many + at, "X-H%d: 1\r\n", i);
    strcpy(many + at, "Content-Length: 2\r\n\r\n{}");
    f = answered_with(many, OPTIONS("retry_mode", "none"));
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_HAS(f.message, "too many headers");
}

TEST(a_body_without_end_is_an_error_at_the_limit) {
    size_t at;
    char *endless = malloc(1 << 20);
    at = (size_t)sprintf(endless, "~HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 64; i++) {
        at += (size_t)sprintf(endless + at, "1000\r\n");
        memset(endless + at, ' ', 4096);
        at += 4096;
        at += (size_t)sprintf(endless + at, "\r\n");
    }
    struct fault f = answered_with(endless, OPTIONS("retry_mode", "none", "max_response_bytes", "65536"));
    CHECK_INT(f.status, LIBAWS_E_RESPONSE);
    CHECK_HAS(f.message, "65536 bytes");
}
