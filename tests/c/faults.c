/* Connections that are cut: at any byte of a request or of an answer, at random, while many threads call.
 *
 * Every call ends once, its result is its own, and what may do harm twice is not sent again once its answer began.
 * `FAULTS` is the number of calls, 1,000 unless it says more; a tenth of them meet a cut. `SEED` makes it another run. */
#include "kit.h"

#include <dirent.h>
#include <poll.h>

enum { THREADS = 16, MOST = 200000 };

static uint64_t seed;
static atomic_int cuts, to_cut, sent_again;
/* By the number of a call: whether bytes of an answer went out. */
static _Atomic uint8_t began[MOST];

static uint32_t any(uint64_t *s, uint32_t below) {
    *s = *s * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*s >> 33) % below;
}

static void reset(int c) {
    struct linger now = {1, 0};
    setsockopt(c, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

/* Answers requests with their own number, until one is to be cut. */
static void *peer_run(void *ud) {
    int c = (int)(intptr_t)ud;
    char buffer[16384], answer[512];
    uint64_t s = seed + (uint64_t)c * 7919 + (uint64_t)now_ns();
    struct timeval limit = {30, 0};
    setsockopt(c, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    for (;;) {
        int cut = any(&s, 8) == 0 && atomic_fetch_sub(&to_cut, 1) > 0;
        if (cut) atomic_fetch_add(&cuts, 1);
        int in_request = cut && any(&s, 2);
        if (in_request) {
            /* Somewhere in the request: what was read of it is thrown away. */
            (void)!read(c, buffer, 1 + any(&s, 900));
            break;
        }
        size_t n = server_read(c, buffer, sizeof buffer);
        if (!n) break;
        char *at = strstr(buffer, "call-");
        int number = at ? atoi(at + 5) : 0;
        int harmful = strstr(buffer, "UpdateItem") != NULL;
        if (harmful && number < MOST && atomic_load(&began[number])) atomic_fetch_add(&sent_again, 1);
        char body[256];
        int len = snprintf(body, sizeof body, "{\"%s\": {\"id\": {\"S\": \"call-%d\"}}}", harmful ? "Attributes" : "Item", number);
        int all = snprintf(answer, sizeof answer, "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: %d\r\n\r\n%s", len, body);
        size_t give = cut ? any(&s, (uint32_t)all) : (size_t)all;
        if (give && number < MOST) atomic_store(&began[number], 1);
        if (give && write(c, answer, give) < 0) break;
        if (cut) {
            /* A reset would take back what was written, and nobody could know that it had been there. */
            if (!give) reset(c);
            close(c);
            return NULL;
        }
    }
    if (any(&s, 2)) reset(c);
    close(c);
    return NULL;
}

static atomic_int stop;
static void *accept_run(void *ud) {
    int fd = (int)(intptr_t)ud;
    for (;;) {
        int c = accept(fd, NULL, NULL);
        if (atomic_load(&stop)) {
            if (c >= 0) close(c);
            return NULL;
        }
        pthread_t t;
        if (c >= 0 && pthread_create(&t, NULL, peer_run, (void *)(intptr_t)c) == 0) pthread_detach(t);
    }
}

struct caller {
    struct rig *rig;
    int from, to;
    atomic_int *ended, *failed, *wrong;
};

static void *caller_run(void *ud) {
    struct caller *w = (struct caller *)ud;
    for (int i = w->from; i < w->to; i++) {
        char json[128], want[32];
        libaws_error *err = NULL;
        int harmful = i % 2;
        snprintf(json, sizeof json, "{\"TableName\": \"t\", \"Key\": {\"id\": {\"S\": \"call-%d\"}}}", i);
        snprintf(want, sizeof want, "call-%d", i);
        libaws_operation *o = libaws_operation_new(w->rig->client, harmful ? "UpdateItem" : "GetItem", NULL);
        libaws_operation_set_doc(o, LIBAWS_JSON, bytes(json), strlen(json), NULL);
        libaws_status st = libaws_operation_wait(o, 60 * SECOND, &err);
        atomic_fetch_add(w->ended, st != LIBAWS_E_AGAIN);
        if (st == LIBAWS_OK) {
            const char *p = NULL;
            size_t n = 0;
            const libaws_value *v = member(libaws_value_member(libaws_operation_output(o), harmful ? "Attributes" : "Item"), "id", "S", NULL);
            if (libaws_value_str(v, &p, &n) != LIBAWS_OK || n != strlen(want) || memcmp(p, want, n) != 0) atomic_fetch_add(w->wrong, 1);
        } else {
            atomic_fetch_add(w->failed, 1);
            /* A cut connection is a transport's failure, and nothing else. */
            if (st != LIBAWS_E_TRANSPORT) atomic_fetch_add(w->wrong, 1);
            libaws_error_free(err);
        }
        libaws_operation_free(o);
    }
    return NULL;
}

static int descriptors(void) {
#ifdef _WIN32
    return posix_handles();
#else
    int n = 0;
    DIR *d = opendir("/proc/self/fd");
    while (d && readdir(d)) n++;
    if (d) closedir(d);
    return n;
#endif
}

TEST(cut_connections_lose_nothing_and_repeat_nothing) {
    const char *asked = getenv("FAULTS"), *given = getenv("SEED");
    int calls = asked ? atoi(asked) : getenv("HARNESS_SIMULATED") ? 200 : 1000;
    if (calls < 1 || calls > MOST) calls = MOST;
    seed = given ? strtoull(given, NULL, 10) : 1;
    atomic_store(&to_cut, calls / 10);
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof a;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    CHECK(bind(fd, (struct sockaddr *)&a, sizeof a) == 0 && listen(fd, 512) == 0);
    CHECK(getsockname(fd, (struct sockaddr *)&a, &len) == 0);
    pthread_t acceptor, threads[THREADS];
    pthread_create(&acceptor, NULL, accept_run, (void *)(intptr_t)fd);
    int before = descriptors();
    struct rig r = rig_at(ntohs(a.sin_port), "dynamodb", OPTIONS("retry_mode", "standard", "max_attempts", "8", "retry_quota", "0"));
    atomic_int ended = 0, failed = 0, wrong = 0;
    struct caller w[THREADS];
    for (int i = 0; i < THREADS; i++) {
        w[i] = (struct caller){&r, calls * i / THREADS, calls * (i + 1) / THREADS, &ended, &failed, &wrong};
        pthread_create(&threads[i], NULL, caller_run, &w[i]);
    }
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    printf("  %d calls, %d connections cut, %d calls failed, %d sent again after their answer began\n", calls, atomic_load(&cuts),
           atomic_load(&failed), atomic_load(&sent_again));
    CHECK_INT(atomic_load(&ended), calls);
    CHECK_INT(atomic_load(&wrong), 0);
    CHECK_INT(atomic_load(&sent_again), 0);
    CHECK(atomic_load(&cuts) >= calls / 20);
    /* Half of the cuts are in a request, and half of the rest in an answer that may be asked for again. */
    CHECK(atomic_load(&failed) <= atomic_load(&cuts));
    rig_free(&r);
    int64_t end = now_ns() + 10 * SECOND;
    while (descriptors() > before + 4 && now_ns() < end) usleep(10000);
    CHECK(descriptors() <= before + 4);
    atomic_store(&stop, 1);
    int c = socket(AF_INET, SOCK_STREAM, 0);
    (void)!connect(c, (struct sockaddr *)&a, sizeof a);
    pthread_join(acceptor, NULL);
    close(c);
    close(fd);
}
