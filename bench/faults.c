/* How late time limits are, and how soon a cancelled call completes: real times, published and not asserted.
 *
 *     faults [TIMES] [LIMIT_MS]
 *
 * For each phase a server that stalls there, TIMES calls at once, and a limit. A call counts when its error names
 * phase and limit and did not come early; then how long after the limit it came. The name server that
 * never answers needs a network of its own (a namespace); where that is not allowed its row is left out. */
#define _GNU_SOURCE
#include <libaws/libaws.h>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 10000, BODY = 6 << 20 };
static int times = 100, limit_ms = 100;
static int64_t begun[MOST], late[MOST];
static uint8_t body[BODY];

static int64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static void die(const char *what) {
    perror(what);
    exit(1);
}

static int put_text(const char *path, const char *text) {
    FILE *f = fopen(path, "w");
    if (!f) return 0;
    int good = fputs(text, f) >= 0;
    return fclose(f) == 0 && good;
}

/* A network of our own, whose name server takes questions and answers none. */
static int alone(void) {
    char map[64], file[] = "/tmp/libaws-resolv-XXXXXX";
    unsigned uid = getuid(), gid = getgid();
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) != 0) return 0;
    put_text("/proc/self/setgroups", "deny");
    snprintf(map, sizeof map, "0 %u 1", uid);
    put_text("/proc/self/uid_map", map);
    snprintf(map, sizeof map, "0 %u 1", gid);
    put_text("/proc/self/gid_map", map);
    int s = socket(AF_INET, SOCK_DGRAM, 0), fd = mkstemp(file);
    struct ifreq r = {.ifr_name = "lo"};
    int good = fd >= 0 && ioctl(s, SIOCGIFFLAGS, &r) == 0;
    r.ifr_flags |= IFF_UP;
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons(53), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    good = good && ioctl(s, SIOCSIFFLAGS, &r) == 0 && bind(s, (struct sockaddr *)&a, sizeof a) == 0;
    good = good && put_text(file, "nameserver 127.0.0.1\n") && mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0;
    good = good && mount(file, "/etc/resolv.conf", NULL, MS_BIND, NULL) == 0;
    close(fd);
    unlink(file);
    /* The socket stays: whoever asks it waits. */
    return good;
}

static int listening(int queue, int *port) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof a;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), small = 4096;
    setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    if (bind(fd, (struct sockaddr *)&a, sizeof a) || listen(fd, queue) || getsockname(fd, (struct sockaddr *)&a, &n)) die("listen");
    *port = ntohs(a.sin_port);
    return fd;
}

/* Gives everyone half an answer. */
static void *halves(void *ud) {
    static const char half[] = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{";
    for (;;) {
        char request[4096];
        int c = accept((int)(intptr_t)ud, NULL, NULL);
        if (c < 0) return NULL;
        if (read(c, request, sizeof request) > 0) (void)!write(c, half, sizeof half - 1);
    }
}

static void set(libaws_config *c, const char *key, const char *value) {
    if (libaws_config_set(c, key, value, strlen(value), NULL) != LIBAWS_OK) {
        fprintf(stderr, "no option %s\n", key);
        exit(1);
    }
}

static int order(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* Calls `times` times what stalls at `url`, and prints a row. `option` sets the limit; with none it is a deadline or, with
 * `cancel`, a cancel after that time. */
static void row(const char *name, const char *url, const char *option, const char *phase, int upload, int cancel) {
    char limit[32], said[32], said_ms[32];
    libaws_config *c = libaws_config_new();
    snprintf(limit, sizeof limit, "%d", limit_ms);
    snprintf(said, sizeof said, "%dms", limit_ms);
    snprintf(said_ms, sizeof said_ms, "%d ms", limit_ms);
    set(c, "endpoint_url", url);
    set(c, "region", "us-east-1");
    set(c, "access_key_id", "AKIDEXAMPLE");
    set(c, "secret_access_key", "secret");
    set(c, "retry_mode", "none");
    set(c, "expect_continue_timeout_ms", "0");
    if (option) set(c, option, limit);
    libaws_client *client = libaws_client_new(NULL, upload ? "s3" : "dynamodb", c, NULL);
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation **o = calloc((size_t)times, sizeof *o);
    /* What is signed is digested first: a few at once, so that this is not what is measured. */
    int right = 0, n = 0, at_once = upload ? 4 : times;
    for (int from = 0; from < times; from += at_once) {
        int to = from + at_once < times ? from + at_once : times;
        for (int i = from; i < to; i++) {
            o[i] = libaws_operation_new(client, upload ? "PutObject" : "ListTables", NULL);
            if (upload) {
                libaws_operation_set_str(o[i], "Bucket", "bkt", 3, NULL);
                libaws_operation_set_str(o[i], "Key", "k", 1, NULL);
                libaws_operation_body(o[i], body, BODY, NULL, NULL, NULL);
            }
            if (!option && !cancel) libaws_operation_deadline(o[i], limit_ms * INT64_C(1000000));
            begun[i] = now_ns();
            libaws_operation_submit(o[i], q, (uint64_t)i, NULL);
        }
        if (cancel) {
            usleep((useconds_t)limit_ms * 1000);
            for (int i = from; i < to; i++) {
                begun[i] = now_ns() - limit_ms * INT64_C(1000000);
                libaws_operation_cancel(o[i]);
            }
        }
        for (int done = 0; done < to - from;) {
            libaws_completion got[64];
            size_t more = libaws_queue_poll(q, got, sizeof *got, 64, 60 * INT64_C(1000000000));
            int64_t now = now_ns();
            if (!more) die(name);
            for (size_t k = 0; k < more; k++, done++) {
                libaws_error *err = NULL;
                const char *p = "", *m = "";
                size_t pn = 0, mn = 0;
                int64_t over = now - begun[got[k].tag] - limit_ms * INT64_C(1000000);
                libaws_operation_wait(o[got[k].tag], 0, &err);
                libaws_error_get(err, "phase", &p, &pn);
                libaws_error_get(err, "message", &m, &mn);
                int named = pn == strlen(phase) && memcmp(p, phase, pn) == 0;
                named = named && (cancel || memmem(m, mn, said, strlen(said)) || memmem(m, mn, said_ms, strlen(said_ms)));
                if (named && over >= -1000000) right++;
                else fprintf(stderr, "%s: %.*s (%lld us)\n", name, (int)mn, m, (long long)(over / 1000));
                late[n++] = over;
                libaws_error_free(err);
            }
        }
        for (int i = from; i < to; i++) libaws_operation_free(o[i]);
    }
    qsort(late, (size_t)n, sizeof *late, order);
    printf("| %s | %s | %d of %d | %.1f | %.1f | %.1f |\n", name, option ? option : cancel ? "`libaws_operation_cancel`" : "deadline", right, times,
           (double)late[n / 2] / 1e6, (double)late[n * 99 / 100] / 1e6, (double)late[n - 1] / 1e6);
    fflush(stdout);
    free(o);
    libaws_queue_free(q);
    libaws_client_free(client);
    libaws_config_free(c);
}

int main(int argc, char **argv) {
    char silent[64], secure[64], full[64], half[64];
    int port, apart = alone();
    if (argc > 1) times = atoi(argv[1]);
    if (argc > 2) limit_ms = atoi(argv[2]);
    if (times < 1 || times > MOST || limit_ms < 1) times = limit_ms = 100;
    /* Whoever waits in its queue is connected, and nothing is ever read. */
    listening(4096, &port);
    snprintf(silent, sizeof silent, "http://127.0.0.1:%d", port);
    snprintf(secure, sizeof secure, "https://127.0.0.1:%d", port);
    listening(0, &port);
    snprintf(full, sizeof full, "http://127.0.0.1:%d", port);
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    for (int i = 0; i < 4; i++) {
        int s = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        (void)!connect(s, (struct sockaddr *)&a, sizeof a);
    }
    pthread_t t;
    pthread_create(&t, NULL, halves, (void *)(intptr_t)listening(4096, &port));
    snprintf(half, sizeof half, "http://127.0.0.1:%d", port);
    printf("%d calls each, limits of %d ms\n\n", times, limit_ms);
    printf("| phase | set by | named, and never early | ms late: median | 99 %% | most |\n|---|---|--:|--:|--:|--:|\n");
    if (apart) row("dns", "http://stall.test", "dns_timeout_ms", "dns", 0, 0);
    row("connect", full, "connect_timeout_ms", "connect", 0, 0);
    row("tls", secure, "tls_timeout_ms", "tls", 0, 0);
    row("send", silent, "send_timeout_ms", "send", 1, 0);
    row("send, standing still", silent, "stall_grace_ms", "send", 1, 0);
    row("first byte", silent, "response_header_timeout_ms", "first byte", 0, 0);
    row("body", half, "read_timeout_ms", "body", 0, 0);
    row("body, standing still", half, "stall_grace_ms", "body", 0, 0);
    row("attempt", silent, "attempt_timeout_ms", "attempt", 0, 0);
    row("operation", silent, "operation_timeout_ms", "operation", 0, 0);
    row("operation", silent, NULL, "operation", 0, 0);
    row("cancelled while connecting", full, NULL, "cancel", 0, 1);
    row("cancelled while it waits", silent, NULL, "cancel", 0, 1);
    row("cancelled in a body", half, NULL, "cancel", 0, 1);
    if (!apart) printf("\ndns: left out, for namespaces are not allowed here\n");
    libaws_runtime_shutdown(NULL, -1);
    return 0;
}
