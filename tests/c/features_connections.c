/* The features of connections and of TLS that need servers of their own, by their ids in docs/features.md. */
#include "kit.h"

#include <poll.h>

static int listening(int *port) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof a;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    CHECK(bind(fd, (struct sockaddr *)&a, sizeof a) == 0 && listen(fd, 64) == 0);
    CHECK(getsockname(fd, (struct sockaddr *)&a, &n) == 0);
    *port = ntohs(a.sin_port);
    return fd;
}

/* Takes ten connections, answers each once all are there, and then counts those that stay open. */
enum { BURST = 10 };
struct burst {
    int fd;
    atomic_int answered, stop, open;
};

static void *burst_run(void *ud) {
    static const char good[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    struct burst *b = (struct burst *)ud;
    struct pollfd peers[BURST];
    char buffer[8192];
    for (int i = 0; i < BURST; i++) peers[i] = (struct pollfd){accept(b->fd, NULL, NULL), POLLIN, 0};
    for (int i = 0; i < BURST; i++) {
        server_read(peers[i].fd, buffer, sizeof buffer);
        (void)!write(peers[i].fd, good, strlen(good));
    }
    atomic_store(&b->answered, 1);
    while (!atomic_load(&b->stop)) usleep(1000);
    int open = 0;
    for (int i = 0; i < BURST; i++) {
        /* Readable and nothing to read: closed. */
        int closed = poll(&peers[i], 1, 0) == 1 && recv(peers[i].fd, buffer, 1, MSG_PEEK | MSG_DONTWAIT) <= 0;
        open += !closed;
    }
    atomic_store(&b->open, open);
    for (int i = 0; i < BURST; i++) close(peers[i].fd);
    return NULL;
}

static int kept_after_a_burst(const char *const *options) {
    struct burst b = {.answered = 0};
    int port;
    pthread_t t;
    b.fd = listening(&port);
    pthread_create(&t, NULL, burst_run, &b);
    struct rig r = rig_at(port, "dynamodb", options);
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation *o[BURST];
    for (int i = 0; i < BURST; i++) {
        o[i] = get_item(&r);
        libaws_operation_submit(o[i], q, (uint64_t)i, NULL);
    }
    libaws_completion c[BURST];
    for (size_t n = 0; n < BURST;) n += libaws_queue_poll(q, c + n, sizeof *c, BURST - n, 10 * SECOND);
    for (int i = 0; i < BURST; i++) {
        CHECK_INT(c[i].status, LIBAWS_OK);
        libaws_operation_free(o[i]);
    }
    usleep(300000);
    atomic_store(&b.stop, 1);
    pthread_join(t, NULL);
    libaws_queue_free(q);
    rig_free(&r);
    close(b.fd);
    return atomic_load(&b.open);
}

TEST(HTTP_15_idle_connections_per_host) {
    CHECK_INT(kept_after_a_burst(NULL), 10);
    CHECK_INT(kept_after_a_burst(OPTIONS("max_idle_connections_per_host", "4")), 4);
}

/* Puts three mebibytes at a server that never says continue; how long that took. */
static int64_t large_put(const char *const *options) {
    static const char *const answers[] = {"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", NULL};
    static uint8_t large[3 << 20];
    struct server s;
    libaws_error *err = NULL;
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "s3", options);
    libaws_operation *o = prepare(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\"}");
    ok(libaws_operation_body(o, large, sizeof large, NULL, NULL, &err), &err);
    int64_t begun = now_ns();
    libaws_operation_free(done(o));
    int64_t took = now_ns() - begun;
    CHECK_HAS(s.seen[0], "expect: 100-continue");
    rig_free(&r);
    server_stop(&s);
    return took;
}

TEST(HTTP_12_the_wait_for_continue) {
    int64_t with = large_put(NULL), without = large_put(OPTIONS("expect_continue_timeout_ms", "0"));
    CHECK(with >= 9 * SECOND / 10);
    CHECK(with - without >= 8 * SECOND / 10);
}

/* --- TLS --------------------------------------------------------------------------------------- */

static char tls_folder[] = "/tmp/libaws-tls-XXXXXX";

/* Whether valgrind runs us: its library is mapped then. */
static int under_valgrind(void) {
    char line[512];
    int found = 0;
    FILE *maps = fopen("/proc/self/maps", "r");
    while (maps && fgets(line, sizeof line, maps)) found |= strstr(line, "vgpreload") != NULL;
    if (maps) fclose(maps);
    return found;
}

/* A certificate of this machine's own, made once; its path in `to`. */
static void certificate(char *to, size_t cap) {
    static int made;
    char command[512];
    /* The ciphers are assembler, in which valgrind takes what is set for unset. */
    if (under_valgrind()) SKIP("valgrind can't follow the ciphers");
    if (!made && system("command -v openssl >/dev/null 2>&1") != 0) SKIP("there is no openssl here");
    if (!made) {
        CHECK(mkdtemp(tls_folder));
        snprintf(command, sizeof command,
                 "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout %s/key.pem -out %s/cert.pem "
                 "-addext subjectAltName=IP:127.0.0.1 -addext basicConstraints=critical,CA:FALSE >/dev/null 2>&1",
                 tls_folder, tls_folder);
        CHECK(system(command) == 0);
        made = 1;
    }
    snprintf(to, cap, "%s/cert.pem", tls_folder);
}

__attribute__((destructor)) static void tidy(void) {
    static const char *const files[] = {"/cert.pem", "/key.pem"};
    char path[64];
    for (int i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s%s", tls_folder, files[i]);
        unlink(path);
    }
    rmdir(tls_folder);
}

/* Calls a server that speaks the protocols of these options of openssl; what the server printed. */
static struct fault tls_call(const char *protocols, const char *ca, char *printed, size_t cap) {
    char cert[128], command[1024], at[64];
    certificate(cert, sizeof cert);
    int port, probe = listening(&port), out[2], in[2];
    close(probe);
    CHECK(pipe(out) == 0 && pipe(in) == 0);
    snprintf(command, sizeof command, "exec openssl s_server -accept 127.0.0.1:%d -cert %s/cert.pem -key %s/key.pem -brief -naccept 1 %s", port,
             tls_folder, tls_folder, protocols);
    pid_t pid = fork();
    if (pid == 0) {
        dup2(out[1], 1);
        dup2(out[1], 2);
        close(out[0]);
        dup2(in[0], 0); /* which is never written to */
        close(in[1]);
        execl("/bin/sh", "sh", "-c", command, (char *)NULL);
        _exit(127);
    }
    close(out[1]);
    close(in[0]);
    struct rig r = rig_at(port, "dynamodb", OPTIONS("retry_mode", "none", "response_header_timeout_ms", "500"));
    snprintf(at, sizeof at, "https://127.0.0.1:%d", port);
    rig_set(r.config, "endpoint_url", at);
    if (ca) rig_set(r.config, "ca_bundle", ca);
    rig_client(&r, "dynamodb");
    struct fault f;
    for (int i = 0; i < 100; i++) {
        f = fails(&r, "GetItem", GET_ITEM);
        if (strcmp(f.phase, "connect") != 0) break;
        usleep(50000); /* it does not listen yet */
    }
    /* After its one connection it says what that was, and ends. */
    slurp(out[0], printed, cap);
    close(in[1]);
    waitpid(pid, NULL, 0);
    rig_free(&r);
    return f;
}

TEST(SEC_01_tls_1_2_at_least_and_1_3_preferred) {
    char printed[8192], cert[128];
    certificate(cert, sizeof cert);
    struct fault f = tls_call("-tls1_1 -cipher ALL:@SECLEVEL=0", cert, printed, sizeof printed);
    CHECK_STR(f.phase, "tls");
    CHECK_LACKS(printed, "CONNECTION ESTABLISHED");
    /* With these it comes to a request, which openssl does not answer. */
    f = tls_call("-tls1_2", cert, printed, sizeof printed);
    CHECK_STR(f.phase, "first byte");
    CHECK_HAS(printed, "Protocol version: TLSv1.2");
    f = tls_call("", cert, printed, sizeof printed);
    CHECK_STR(f.phase, "first byte");
    CHECK_HAS(printed, "Protocol version: TLSv1.3");
}

TEST(SEC_02_certificates_are_verified) {
    char printed[8192];
    struct fault f = tls_call("", NULL, printed, sizeof printed);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_STR(f.phase, "tls");
    CHECK_LACKS(printed, "CONNECTION ESTABLISHED");
}

/* --- connections opened ahead ------------------------------------------------------------------- */

static int64_t warmed(struct rig *r, uint32_t n) {
    libaws_error *err = NULL;
    libaws_operation *o = libaws_operation_new(r->client, "GetItem", &err);
    ok(libaws_operation_warm(o, n, &err), &err);
    int64_t there = number(libaws_value_member(libaws_operation_output(done(o)), "connections"));
    libaws_operation_free(o);
    return there;
}

TEST(connections_opened_ahead_are_what_calls_go_over) {
    /* One that answers only once ten connections are there: all of them were opened ahead. */
    struct burst b = {.answered = 0};
    int port;
    b.fd = listening(&port);
    pthread_t t;
    struct rig r = rig_at(port, "dynamodb", OPTIONS("retry_mode", "none"));
    CHECK_INT(warmed(&r, 3), 3);
    CHECK_INT(warmed(&r, 1), 3);
    CHECK_INT(warmed(&r, 99), BURST);
    pthread_create(&t, NULL, burst_run, &b);
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation *o[BURST];
    libaws_completion c[BURST];
    for (int i = 0; i < BURST; i++) {
        o[i] = get_item(&r);
        ok(libaws_operation_submit(o[i], q, (uint64_t)i, NULL), NULL);
    }
    for (size_t n = 0; n < BURST;) n += libaws_queue_poll(q, c + n, sizeof *c, BURST - n, 10 * SECOND);
    for (int i = 0; i < BURST; i++) {
        CHECK_INT(c[i].status, LIBAWS_OK);
        libaws_operation_free(o[i]);
    }
    atomic_store(&b.stop, 1);
    pthread_join(t, NULL);
    libaws_queue_free(q);
    rig_free(&r);
    close(b.fd);
}

TEST(opening_connections_ahead_keeps_its_contract) {
    libaws_error *err = NULL;
    CHECK_INT(libaws_operation_warm(NULL, 1, &err), LIBAWS_E_NULL);
    libaws_error_free(err);
    /* Over a transport of the caller's there are none, and nothing is sent. */
    struct rig r = rig_new("dynamodb");
    CHECK_INT(warmed(&r, 4), 0);
    NOTHING_SENT(&r);
    libaws_operation *o = get_item(&r);
    static const uint32_t bad[] = {0, 65537, UINT32_MAX};
    for (int i = 0; i < 3; i++) {
        err = NULL;
        CHECK_INT(libaws_operation_warm(o, bad[i], &err), LIBAWS_E_INVALID);
        CHECK_HAS(fault_of(err).message, "from 1 to 65536");
    }
    push(&r, GOT_ITEM);
    done(o);
    CHECK_INT(libaws_operation_warm(o, 1, NULL), LIBAWS_E_STATE);
    libaws_operation_free(o);
    rig_free(&r);
    /* Nobody is there; and nothing is kept. */
    r = rig_at(1, "dynamodb", OPTIONS("retry_mode", "none"));
    o = get_item(&r);
    ok(libaws_operation_warm(o, 2, &err), &err);
    struct fault f = failure(o);
    CHECK_STR(f.phase, "connect");
    CHECK_HAS(f.message, "operation error DynamoDB: GetItem");
    rig_free(&r);
    r = rig_at(1, "dynamodb", OPTIONS("disable_keep_alives", "true"));
    CHECK_INT(warmed(&r, 2), 0);
    rig_free(&r);
}
