/* A server for many connections on one thread, and what a guest of a process leaves there: live heap bytes, threads,
 * descriptors.
 *
 * The server answers every request with the same item. One in `faulty` meets a fault by turns: a reset, half an answer, a 500,
 * a throttling, an answer that is no HTTP. It allocates nothing while it runs, so that what is counted is the library's. */
#ifndef CROWD_H
#define CROWD_H

#include "kit.h"

#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <sys/resource.h>
#ifndef _WIN32
#include <sys/mman.h>
#include <sys/syscall.h>
#endif

/* --- what is counted -------------------------------------------------------------------------- */

#if defined(__GLIBC__) && !defined(UNDER_VALGRIND) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define COUNTS_HEAP 1
/* All copies of the library allocate by the program's functions: these. */
static _Atomic int64_t live_bytes;
extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t), *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

static inline void *counted(void *p) {
    atomic_fetch_add_explicit(&live_bytes, (int64_t)malloc_usable_size(p), memory_order_relaxed);
    return p;
}
static inline void uncounted(void *p) {
    atomic_fetch_sub_explicit(&live_bytes, (int64_t)malloc_usable_size(p), memory_order_relaxed);
}
void *malloc(size_t n) { return counted(__libc_malloc(n)); }
void *calloc(size_t n, size_t size) { return counted(__libc_calloc(n, size)); }
void free(void *p) {
    uncounted(p);
    __libc_free(p);
}
void *realloc(void *p, size_t n) {
    int64_t before = (int64_t)malloc_usable_size(p);
    void *to = __libc_realloc(p, n);
    if (to || !n) atomic_fetch_add_explicit(&live_bytes, (int64_t)malloc_usable_size(to) - before, memory_order_relaxed);
    return to;
}
void *memalign(size_t align, size_t n) { return counted(__libc_memalign(align, n)); }
void *aligned_alloc(size_t align, size_t n) { return counted(__libc_memalign(align, n)); }
int posix_memalign(void **to, size_t align, size_t n) {
    void *p = __libc_memalign(align, n);
    if (!p) return ENOMEM;
    *to = counted(p);
    return 0;
}
#else
#define COUNTS_HEAP 0
static int64_t live_bytes;
#endif

struct footprint {
    int64_t bytes;
    int threads, descriptors;
};

#ifdef _WIN32
static UNUSED struct footprint footprint(void) { return (struct footprint){live_bytes, posix_threads(), posix_handles()}; }
static UNUSED void allow_descriptors(void) {}
#else
/* What the system writes; not every C library names it. */
struct entry {
    uint64_t inode;
    int64_t next;
    unsigned short size;
    unsigned char kind;
    char name[];
};

static UNUSED int entries(const char *folder) {
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), n = 0;
    char buffer[4096] __attribute__((aligned(8)));
    /* By the system call, since a DIR would be on the heap. */
    for (ssize_t got; fd >= 0 && (got = syscall(SYS_getdents64, fd, buffer, sizeof buffer)) > 0;)
        for (ssize_t at = 0; at < got; at += ((struct entry *)(buffer + at))->size)
            n += ((struct entry *)(buffer + at))->name[0] != '.';
    if (fd >= 0) close(fd);
    return n;
}

static UNUSED struct footprint footprint(void) {
    return (struct footprint){live_bytes, entries("/proc/self/task"), entries("/proc/self/fd") - 1};
}

/* A thousand sockets and more. */
static UNUSED void allow_descriptors(void) {
    struct rlimit r;
    getrlimit(RLIMIT_NOFILE, &r);
    r.rlim_cur = r.rlim_max;
    setrlimit(RLIMIT_NOFILE, &r);
}
#endif

/* The same, once it is no more than it was: threads take a moment to be gone. */
static UNUSED struct footprint settled(struct footprint before) {
    struct footprint now = footprint();
    for (int64_t end = now_ns() + 15 * SECOND; now_ns() < end; now = footprint()) {
        if (now.bytes <= before.bytes && now.threads <= before.threads && now.descriptors <= before.descriptors) break;
        usleep(5000);
    }
    return now;
}

/* --- the server ---------------------------------------------------------------------------------- */

enum { CROWD = 2048, REQUEST = 8192 };

struct crowd {
    int fd, port, faulty, pause_us;
    pthread_t thread;
    atomic_int requests, faults, stop;
    struct pollfd polled[CROWD];
    struct {
        size_t have;
        char text[REQUEST];
    } peers[CROWD];
};

#define CROWD_BODY "{\"Item\": {\"id\": {\"S\": \"a\"}, \"n\": {\"N\": \"7\"}}}"

static UNUSED int crowd_answer(struct crowd *s, int c) {
    static const char *const faults[] = {
        "",
        "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"Item\": {\"id\":",
        "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 400 Bad Request\r\nContent-Length: 48\r\n\r\n{\"__type\": \"x#ThrottlingException\", \"m\": \"slow\"}",
        "220 this is a mail server\r\n",
    };
    static const char well[] = "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: 45\r\n\r\n" CROWD_BODY;
    int at = atomic_fetch_add(&s->requests, 1);
    _Static_assert(sizeof CROWD_BODY == 46, "as its length says");
    if (s->pause_us) usleep((useconds_t)s->pause_us);
    if (!s->faulty || at % s->faulty != s->faulty - 1) return send(c, well, sizeof well - 1, MSG_NOSIGNAL) > 0;
    int which = atomic_fetch_add(&s->faults, 1) % 5;
    if (which == 0) {
        struct linger now = {1, 0};
        setsockopt(c, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        return 0;
    }
    return send(c, faults[which], strlen(faults[which]), MSG_NOSIGNAL) > 0 && (which == 2 || which == 3);
}

/* Whether the peer stays. */
static UNUSED int crowd_hear(struct crowd *s, int i) {
    char *text = s->peers[i].text;
    size_t *have = &s->peers[i].have;
    ssize_t n = recv(s->polled[i].fd, text + *have, REQUEST - 1 - *have, MSG_DONTWAIT);
    if (n <= 0) return n < 0 && (errno == EAGAIN || errno == EINTR);
    *have += (size_t)n;
    text[*have] = 0;
    char *end = strstr(text, "\r\n\r\n"), *length = strcasestr(text, "\r\ncontent-length:");
    if (!end) return *have < REQUEST - 1;
    size_t want = (size_t)(end + 4 - text) + (length && length < end ? strtoul(length + 17, NULL, 10) : 0);
    if (*have < want) return want < REQUEST;
    *have = 0;
    return crowd_answer(s, s->polled[i].fd);
}

static UNUSED void *crowd_run(void *ud) {
    struct crowd *s = (struct crowd *)ud;
    nfds_t n = 1;
    while (!atomic_load(&s->stop)) {
        if (poll(s->polled, n, 100) <= 0) continue;
        for (nfds_t i = n - 1; i > 0; i--) {
            if (!s->polled[i].revents || crowd_hear(s, (int)i)) continue;
            close(s->polled[i].fd);
            n--;
            s->polled[i] = s->polled[n];
            s->peers[i] = s->peers[n];
        }
        while (n < CROWD && s->polled[0].revents) {
            int c = accept4(s->fd, NULL, NULL, SOCK_CLOEXEC);
            if (c < 0) break;
            s->polled[n] = (struct pollfd){c, POLLIN, 0};
            s->peers[n++].have = 0;
        }
    }
    for (nfds_t i = 1; i < n; i++) close(s->polled[i].fd);
    return NULL;
}

/* A listening socket on loopback that nobody needs to accept from: connections succeed all the same. */
static UNUSED int listener(int *port) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof a;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    CHECK(bind(fd, (struct sockaddr *)&a, sizeof a) == 0 && listen(fd, CROWD) == 0);
    CHECK(getsockname(fd, (struct sockaddr *)&a, &n) == 0);
    *port = ntohs(a.sin_port);
    return fd;
}

static UNUSED struct crowd *crowd_start(int faulty) {
#ifdef _WIN32
    struct crowd *s = calloc(1, sizeof *s);
    CHECK(s);
#else
    /* Not on the heap, which is counted. */
    struct crowd *s = mmap(NULL, sizeof *s, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(s != MAP_FAILED);
#endif
    s->fd = listener(&s->port);
    s->faulty = faulty;
    s->polled[0] = (struct pollfd){s->fd, POLLIN, 0};
    CHECK_INT(pthread_create(&s->thread, NULL, crowd_run, s), 0);
    return s;
}

static UNUSED void crowd_stop(struct crowd *s) {
    atomic_store(&s->stop, 1);
    pthread_join(s->thread, NULL);
    close(s->fd);
#ifdef _WIN32
    free(s);
#else
    munmap(s, sizeof *s);
#endif
}

/* A number from the environment: how much of something. */
static UNUSED int amount(const char *variable, int otherwise) {
    const char *asked = getenv(variable);
    int n = asked ? atoi(asked) : 0;
    return n > 0 ? n : otherwise;
}

#endif
