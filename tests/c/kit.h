/* What the feature and bad-input tests share beyond the rig: calls in one line, errors as text,
 * a scripted server for faults, and children with an environment of their own. */
#ifndef KIT_H
#define KIT_H

#include "rig.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <netinet/in.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>

/* An error, copied, so that nothing of it is left to free. */
struct fault {
    libaws_status status;
    char message[4096], code[128], phase[64], attempts[16], request_id[128], host_id[128], http_status[16], fault[16];
};

static UNUSED void fact(const libaws_error *e, const char *key, char *to, size_t cap) {
    const char *p = "";
    size_t n = 0;
    if (libaws_error_get(e, key, &p, &n) != LIBAWS_OK) n = 0;
    if (n >= cap) n = cap - 1;
    memcpy(to, p, n);
    to[n] = 0;
}

/* Takes the error over. */
static UNUSED struct fault fault_of(libaws_error *e) {
    struct fault f;
    memset(&f, 0, sizeof f);
    CHECK(e);
    f.status = libaws_error_status(e);
    fact(e, "message", f.message, sizeof f.message);
    fact(e, "code", f.code, sizeof f.code);
    fact(e, "phase", f.phase, sizeof f.phase);
    fact(e, "attempts", f.attempts, sizeof f.attempts);
    fact(e, "request_id", f.request_id, sizeof f.request_id);
    fact(e, "host_id", f.host_id, sizeof f.host_id);
    fact(e, "http_status", f.http_status, sizeof f.http_status);
    fact(e, "fault", f.fault, sizeof f.fault);
    libaws_error_free(e);
    return f;
}

/* A copy: what a check is given may be a part of a value that is gone at the end of its line. */
static UNUSED const char *kept(const char *text) {
    static char buffers[2][1 << 20];
    static int at;
    char *to = buffers[at ^= 1];
    if (text) snprintf(to, sizeof *buffers, "%s", text);
    return text ? to : NULL;
}

#define CHECK_STR(x, want)                                                                                           \
    do {                                                                                                             \
        const char *s_ = kept(x);                                                                                    \
        if (!s_ || strcmp(s_, want) != 0) FAIL_("%s is \"%s\", not \"%s\"", #x, s_ ? s_ : "(absent)", want);         \
    } while (0)
#define CHECK_HAS(text, part)                                                                                        \
    do {                                                                                                             \
        const char *t_ = kept(text), *p_ = (part);                                                                   \
        if (!t_ || !strstr(t_, p_)) FAIL_("%s has no \"%s\": \"%s\"", #text, p_, t_ ? t_ : "(absent)");              \
    } while (0)
#define CHECK_LACKS(text, part)                                                                                      \
    do {                                                                                                             \
        if (strstr(text, part)) FAIL_("%s has \"%s\": \"%s\"", #text, part, text);                                   \
    } while (0)

/* How many requests any server of this program has heard. Whoever has an answer looks here before looking at what the server
 * kept: what crosses a socket orders nothing for a thread sanitizer. */
static UNUSED atomic_int heard;

/* --- calls --------------------------------------------------------------------------------- */

/* Waits for success. */
static UNUSED libaws_operation *done(libaws_operation *o) {
    libaws_error *err = NULL;
    ok(libaws_operation_wait(o, within(60 * SECOND), &err), &err);
    (void)atomic_load(&heard);
    return o;
}

/* Waits for failure; frees the operation. */
static UNUSED struct fault failure(libaws_operation *o) {
    libaws_error *err = NULL;
    libaws_status st = libaws_operation_wait(o, within(60 * SECOND), &err);
    (void)atomic_load(&heard);
    if (st == LIBAWS_OK) FAIL_("it succeeded");
    struct fault f = fault_of(err);
    CHECK_INT(f.status, st);
    CHECK(libaws_operation_output(o) == NULL);
    libaws_operation_free(o);
    return f;
}

static UNUSED struct fault fails(struct rig *r, const char *name, const char *json) {
    return failure(prepare(r, name, json));
}

/* Calls and forgets the answer. */
static UNUSED void call(struct rig *r, const char *name, const char *json) {
    libaws_operation_free(done(prepare(r, name, json)));
}

static UNUSED void rig_client(struct rig *r, const char *service) {
    libaws_error *err = NULL;
    libaws_client_free(r->client);
    r->client = libaws_client_new(NULL, service, r->config, &err);
    ok(r->client ? LIBAWS_OK : libaws_error_status(err), &err);
}

/* A rig with options: pairs, ended by NULL. */
static UNUSED struct rig rig_with(const char *service, const char *const *options) {
    struct rig r = rig_config();
    for (; options && *options; options += 2) rig_set(r.config, options[0], options[1]);
    rig_client(&r, service);
    return r;
}
#define OPTIONS(...) ((const char *const[]){__VA_ARGS__, NULL})
#define RETRIES "retry_mode", "standard", "max_backoff_ms", "0"

/* The next request that the fake got; fails when there is none. */
static UNUSED const libaws_value *sent(struct rig *r) {
    const libaws_value *v = libaws_fake_request(r->fake);
    if (!v) FAIL_("nothing was sent");
    return v;
}
#define NOTHING_SENT(r) CHECK(libaws_fake_request((r)->fake) == NULL)

/* A text of a document as a C string, in one of some static buffers; NULL when it is absent. */
static UNUSED const char *text_of(const libaws_value *v) {
    static __thread char buffers[8][8192];
    static __thread int at;
    const char *p = NULL;
    size_t n = 0;
    if (libaws_value_str(v, &p, &n) != LIBAWS_OK) return NULL;
    char *to = buffers[at++ % 8];
    if (n > 8191) n = 8191;
    memcpy(to, p, n);
    to[n] = 0;
    return to;
}
static UNUSED const char *header(const libaws_value *request, const char *name) {
    return text_of(member(request, "headers", name, NULL));
}
static UNUSED const char *url(const libaws_value *request) { return text_of(member(request, "url", NULL, NULL)); }
static UNUSED const char *body(const libaws_value *request) { return text_of(member(request, "body", NULL, NULL)); }

static UNUSED int64_t number(const libaws_value *v) {
    int64_t x = -1;
    libaws_value_i64(v, &x);
    return x;
}
static UNUSED int64_t attempts(libaws_operation *o) {
    return number(member(libaws_operation_metadata(o), "attempts", NULL, NULL));
}

/* Answers a question; NULL is an empty answer. */
static UNUSED void answer(libaws_call *q, const char *json) {
    libaws_call_answer(q, LIBAWS_JSON, (const uint8_t *)json, json ? strlen(json) : 0);
}

/* --- a server that answers by a script ------------------------------------------------------- */

#define MAX_SEEN 32
struct server {
    int fd, port;
    pthread_t thread;
    const char *const *answers; /* the last is repeated; "" resets the connection, "..." and what follows "~" leave it open */
    atomic_int requests, stop;
    char *seen[MAX_SEEN];
};

/* Reads one request with its body; 0 when the peer closed. */
static UNUSED size_t server_read(int c, char *buffer, size_t cap) {
    size_t have = 0, want = 0;
    while (have < cap - 1) {
        ssize_t n = read(c, buffer + have, cap - 1 - have);
        if (n <= 0) return 0;
        have += (size_t)n;
        buffer[have] = 0;
        char *end = strstr(buffer, "\r\n\r\n"), *length = strcasestr(buffer, "\r\ncontent-length:");
        if (!end) continue;
        want = (size_t)(end + 4 - buffer) + (length && length < end ? strtoul(length + 17, NULL, 10) : 0);
        if (have >= want) return have;
    }
    return have;
}

static UNUSED void *server_run(void *ud) {
    struct server *s = (struct server *)ud;
    char *buffer = malloc(1 << 22);
    for (;;) {
        int c = accept(s->fd, NULL, NULL);
        if (c < 0 || atomic_load(&s->stop)) {
            if (c >= 0) close(c);
            break;
        }
        struct timeval limit = {20, 0};
        setsockopt(c, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        if (server_read(c, buffer, 1 << 22)) {
            int at = atomic_load(&s->requests), last = 0;
            if (at < MAX_SEEN) s->seen[at] = strdup(buffer);
            atomic_store(&s->requests, at + 1);
            atomic_fetch_add(&heard, 1);
            while (last < at && s->answers[last + 1]) last++;
            const char *answer = s->answers[last];
            if (strcmp(answer, "...") == 0 || *answer == '~') {
                if (*answer == '~') (void)!write(c, answer + 1, strlen(answer + 1));
                /* Until the peer gives up. */
                while (read(c, buffer, 1 << 20) > 0) {}
            } else if (*answer) {
                (void)!write(c, answer, strlen(answer));
                shutdown(c, SHUT_WR);
                while (read(c, buffer, 1 << 20) > 0) {}
            } else {
                struct linger now = {1, 0};
                setsockopt(c, SOL_SOCKET, SO_LINGER, &now, sizeof now);
            }
        }
        close(c);
    }
    free(buffer);
    return NULL;
}

static UNUSED void server_start(struct server *s, const char *const *answers) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof a;
    memset(s, 0, sizeof *s);
    s->answers = answers;
    s->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    CHECK(bind(s->fd, (struct sockaddr *)&a, sizeof a) == 0 && listen(s->fd, 64) == 0);
    CHECK(getsockname(s->fd, (struct sockaddr *)&a, &n) == 0);
    s->port = ntohs(a.sin_port);
    pthread_create(&s->thread, NULL, server_run, s);
}

static UNUSED void server_stop(struct server *s) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    a.sin_port = htons((uint16_t)s->port);
    atomic_store(&s->stop, 1);
    int c = socket(AF_INET, SOCK_STREAM, 0);
    (void)!connect(c, (struct sockaddr *)&a, sizeof a);
    pthread_join(s->thread, NULL);
    close(c);
    close(s->fd);
    for (int i = 0; i < MAX_SEEN; i++) free(s->seen[i]);
}

/* What a client needs for real connections to that server. */
static UNUSED libaws_config *config_at(int port, const char *const *options) {
    libaws_config *c = libaws_config_new();
    char at[64];
    snprintf(at, sizeof at, "http://127.0.0.1:%d", port);
    rig_set(c, "endpoint_url", at);
    rig_set(c, "region", "us-east-1");
    rig_set(c, "access_key_id", "AKIDEXAMPLE");
    rig_set(c, "secret_access_key", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    rig_set(c, "max_backoff_ms", "0");
    for (; options && *options; options += 2) rig_set(c, options[0], options[1]);
    return c;
}

/* Such a client. */
static UNUSED struct rig rig_at(int port, const char *service, const char *const *options) {
    struct rig r = {NULL, config_at(port, options), NULL};
    rig_client(&r, service);
    return r;
}

/* --- children with an environment of their own ------------------------------------------------ */

/* Code that runs in a child: started by `child`, before main and without any test. */
#define CHILD(name_)                                                                                                 \
    static void child_##name_(void);                                                                                 \
    __attribute__((constructor)) static void begin_##name_(void) {                                                   \
        const char *which = getenv("TEST_CHILD");                                                                    \
        if (!which || strcmp(which, #name_) != 0) return;                                                            \
        int how = harness_run(child_##name_);                                                                        \
        rig_end();                                                                                                   \
        fflush(NULL);                                                                                                \
        _exit(how);                                                                                                  \
    }                                                                                                                \
    static void child_##name_(void)

struct child {
    int exit;
    char out[16384], err[16384];
};

/* Reads a descriptor to its end, and closes it. */
static UNUSED void slurp(int fd, char *to, size_t cap) {
    size_t have = 0;
    ssize_t n;
    while (have < cap - 1 && (n = read(fd, to + have, cap - 1 - have)) > 0) have += (size_t)n;
    to[have] = 0;
    close(fd);
}

/* Reads two descriptors to their ends, as they come: a child that fills the one while the other is read would stand still. What is
 * too much for its buffer is dropped. */
static UNUSED void slurp_both(int first, char *out, int second, char *err, size_t cap) {
    struct pollfd fds[2] = {{first, POLLIN, 0}, {second, POLLIN, 0}};
    char *to[2] = {out, err}, rest[4096];
    size_t have[2] = {0, 0};
    while (fds[0].fd >= 0 || fds[1].fd >= 0) {
        if (poll(fds, 2, -1) < 0) continue;
        for (int i = 0; i < 2; i++) {
            if (fds[i].fd < 0 || !fds[i].revents) continue;
            size_t room = cap - 1 - have[i];
            ssize_t n = read(fds[i].fd, room ? to[i] + have[i] : rest, room ? room : sizeof rest);
            if (n > 0 && room) have[i] += (size_t)n;
            if (n > 0) continue;
            close(fds[i].fd);
            fds[i].fd = -1;
        }
    }
    out[have[0]] = 0;
    err[have[1]] = 0;
}

/* Runs a CHILD with nothing but these variables: `NAME=VALUE`, ended by NULL. Fails unless it exits with 0. */
static UNUSED struct child child(const char *name, const char *const *variables) {
    struct child c = {0, "", ""};
    char which[128];
    const char *env[32] = {which, "HOME=/nonexistent", "AWS_EC2_METADATA_DISABLED=true"};
    int out[2], err[2], status = 0, n = 3;
    snprintf(which, sizeof which, "TEST_CHILD=%s", name);
    while (variables && *variables && n < 31) env[n++] = *variables++;
    /* How sanitizers are to report is theirs as well, and where they run. */
    for (char **own = environ; *own && n < 31; own++)
        if (strstr(*own, "SAN_OPTIONS=") || strncmp(*own, "HARNESS_EMULATOR=", 17) == 0) env[n++] = *own;
    CHECK(pipe(out) == 0 && pipe(err) == 0);
    char *argv[] = {(char *)harness_program, NULL};
    pid_t pid = 0;
    posix_spawn_file_actions_t does;
    /* Not fork: a sanitizer's own locks may be held by another thread. */
    posix_spawn_file_actions_init(&does);
    posix_spawn_file_actions_adddup2(&does, out[1], 1);
    posix_spawn_file_actions_adddup2(&does, err[1], 2);
    posix_spawn_file_actions_addclose(&does, out[0]);
    posix_spawn_file_actions_addclose(&does, err[0]);
    CHECK_INT(posix_spawn(&pid, argv[0], &does, NULL, argv, (char *const *)env), 0);
    posix_spawn_file_actions_destroy(&does);
    close(out[1]);
    close(err[1]);
    slurp_both(out[0], c.out, err[0], c.err, sizeof c.err);
    CHECK(waitpid(pid, &status, 0) == pid);
    (void)atomic_load(&heard);
    c.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    if (c.exit != 0) FAIL_("the child %s exited with %d:\n%s%s", name, c.exit, c.out, c.err);
    return c;
}
#define VARIABLES(...) ((const char *const[]){__VA_ARGS__, NULL})

#endif
