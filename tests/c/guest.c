/* A guest in somebody's process: what it takes while it is there, and that nothing is left when it goes.
 *
 * Sizes are small here, for the suite; `make guest` asks for the full ones: CALLS, ROUNDS, FORKS. */
#include "crowd.h"

#include <dlfcn.h>
#include <locale.h>
#include <sched.h>
#include <sys/stat.h>

static libaws_operation *submitted(struct rig *r, libaws_queue *q, uint64_t tag) {
    libaws_operation *o = get_item(r);
    libaws_error *err = NULL;
    ok(libaws_operation_submit(o, q, tag, &err), &err);
    return o;
}

/* --- shutdown ------------------------------------------------------------------------------------ */

TEST(shutdown_with_calls_in_flight_completes_each_once) {
    enum { MOST = 4000 };
    static libaws_operation *os[MOST];
    static uint8_t seen[MOST];
    struct tally t = {0};
    int calls = amount("CALLS", getenv("HARNESS_SIMULATED") ? 100 : 1000), port, total = 0;
    CHECK(calls <= MOST);
    allow_descriptors();
    libaws_error *err = NULL;
    /* Connections succeed, requests go into buffers, and no answer comes. */
    int fd = listener(&port);
    libaws_runtime *rt = libaws_runtime_new(NULL, NULL);
    struct rig r = {NULL, config_at(port, NULL), NULL};
    r.client = libaws_client_new(rt, "dynamodb", r.config, NULL);
    libaws_queue *q = libaws_queue_new(rt, NULL);
    memset(seen, 0, sizeof seen);
    for (int i = 0; i < calls; i++) {
        os[i] = get_item(&r);
        if (i % 3 == 0) ok(libaws_operation_submit(os[i], q, (uint64_t)i, &err), &err);
        if (i % 3 == 1) ok(libaws_operation_start(os[i], tally_done, &t, NULL, &err), &err);
        if (i % 3 == 2) CHECK_INT(libaws_operation_wait(os[i], 0, NULL), LIBAWS_E_AGAIN);
    }
    usleep(200000);
    int64_t begun = now_ns();
    CHECK_INT(libaws_runtime_shutdown(rt, 10 * SECOND), LIBAWS_OK);
    int64_t took = now_ns() - begun;
    printf("  %d calls in flight: shut down in %.1f ms\n", calls, (double)took / 1e6);
    CHECK(took < within(5 * SECOND));
    /* Nothing is on its way any more: callbacks were made before the shutdown returned. */
    libaws_completion got[64];
    for (size_t n; (n = libaws_queue_poll(q, got, sizeof *got, 64, 0)) > 0;)
        for (size_t i = 0; i < n; i++) {
            CHECK(got[i].kind == LIBAWS_DONE && got[i].status == LIBAWS_E_CLOSED && got[i].tag < (uint64_t)calls && !seen[got[i].tag]++);
            total++;
        }
    total += atomic_load(&t.done);
    CHECK_INT(atomic_load(&t.calls), atomic_load(&t.done));
    for (int i = 2; i < calls; i += 3) total += libaws_operation_wait(os[i], 0, NULL) == LIBAWS_E_CLOSED;
    CHECK_INT(total, calls);
    for (int i = 0; i < calls; i++) libaws_operation_free(os[i]);
    libaws_queue_free(q);
    rig_free(&r);
    libaws_runtime_free(rt);
    close(fd);
}

/* --- plugins ------------------------------------------------------------------------------------- */

struct plugin {
    void *handle;
    libaws_status (*round)(int), (*leave)(int), (*close)(void);
    uint32_t (*version)(void);
};

static struct plugin plugin(int which) {
    struct plugin p = {0};
    char path[4096];
    snprintf(path, sizeof path, "%s-%d.so", harness_self, which);
    p.handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!p.handle) FAIL_("%s", dlerror());
    *(void **)&p.round = dlsym(p.handle, "plugin_round");
    *(void **)&p.leave = dlsym(p.handle, "plugin_leave");
    *(void **)&p.close = dlsym(p.handle, "plugin_close");
    *(void **)&p.version = dlsym(p.handle, "plugin_version");
    CHECK(p.round && p.leave && p.close && p.version);
    /* Nothing of the library leaves it. */
    CHECK(dlsym(p.handle, "libaws_client_new") == NULL || dlsym(p.handle, "libaws_client_new") == (void *)(intptr_t)libaws_client_new);
    return p;
}

TEST(two_plugins_with_a_copy_each_leave_nothing_behind) {
    int rounds = amount("ROUNDS", getenv("HARNESS_SIMULATED") ? 20 : 100);
    struct plugin p[2] = {plugin(1), plugin(2)};
    CHECK(p[0].round != p[1].round && p[0].version() == libaws_version());
    struct crowd *s = crowd_start(0);
    libaws_runtime_shutdown(NULL, -1);
    struct footprint start = footprint(), now;
    /* The first rounds load what the process keeps: the service's model, partitions, a signing key. */
    for (int i = 0; i < 20; i++) {
        CHECK_INT(p[i % 2].round(s->port), LIBAWS_OK);
        if (i % 10 > 7) CHECK_INT(p[i % 2].close(), LIBAWS_OK);
    }
    struct footprint kept = settled(start);
    for (int n = 0; n < rounds; n++)
        for (int i = 0; i < 2; i++) {
            CHECK_INT(p[i].round(s->port), LIBAWS_OK);
            /* Both runtimes live side by side, and are also made anew. */
            if (n % 10 == 9) CHECK_INT(p[i].close(), LIBAWS_OK);
        }
    for (int i = 0; i < 2; i++) CHECK_INT(p[i].close(), LIBAWS_OK);
    now = settled(kept);
    printf("  2 x %d clients: live bytes %+lld, threads %+d, descriptors %+d; kept for the process: %lld bytes\n", rounds,
           (long long)(now.bytes - kept.bytes), now.threads - start.threads, now.descriptors - start.descriptors,
           (long long)(kept.bytes - start.bytes));
    CHECK_INT(now.threads, start.threads);
    CHECK_INT(now.descriptors, start.descriptors);
    /* A block may be a little larger than another of its kind: less than a byte for each client is no leak. */
    if (COUNTS_HEAP) CHECK(now.bytes - kept.bytes < rounds);
    crowd_stop(s);
    for (int i = 0; i < 2; i++) CHECK_INT(dlclose(p[i].handle), 0);
}

TEST(a_plugin_closed_with_a_call_in_flight_stays_mapped) {
    int port, fd = listener(&port);
    struct plugin p = plugin(1);
    uint32_t (*version)(void) = p.version;
    char path[4096];
    CHECK_INT(p.leave(port), LIBAWS_E_AGAIN);
    CHECK_INT(dlclose(p.handle), 0);
    /* Its threads run on; so its code must be there, and whoever opens it finds the same copy. */
    snprintf(path, sizeof path, "%s-1.so", harness_self);
    void *again = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NOLOAD);
    CHECK(again && dlsym(again, "plugin_version") == (void *)(intptr_t)version && version() == libaws_version());
    usleep(20000);
    CHECK_INT(p.close(), LIBAWS_OK);
    dlclose(again);
    close(fd);
}

/* --- fork ------------------------------------------------------------------------------------------ */

struct forker {
    libaws_runtime *rt;
    struct rig *rig;
    libaws_operation *inherited;
    libaws_queue *queue;
    int port;
};

/* What a child sees: 0, or the number of what was not so. */
static int child_of(struct forker *f, int works) {
    libaws_error *err = NULL;
    libaws_completion got;
    if (libaws_operation_wait(f->inherited, SECOND, NULL) != LIBAWS_E_FORKED) return 1;
    if (libaws_operation_new(f->rig->client, "GetItem", &err) || libaws_error_status(err) != LIBAWS_E_FORKED) return 2;
    libaws_error_free(err);
    if (libaws_queue_poll(f->queue, &got, sizeof got, 1, SECOND) != 0) return 3;
    if (libaws_runtime_run(f->rt, SECOND) != LIBAWS_E_FORKED || libaws_runtime_shutdown(f->rt, SECOND) != LIBAWS_E_FORKED) return 4;
    libaws_operation_cancel(f->inherited);
    libaws_operation_free(f->inherited);
    libaws_client_free(f->rig->client);
    libaws_queue_free(f->queue);
    if (!works) return 0;
    struct rig own = rig_at(f->port, "dynamodb", NULL);
    libaws_operation *o = get_item(&own);
    if (libaws_operation_wait(o, 60 * SECOND, NULL) != LIBAWS_OK) return 5;
    libaws_operation_free(o);
    rig_free(&own);
    return libaws_runtime_shutdown(NULL, -1) == LIBAWS_OK ? 0 : 6;
}

TEST(forks_with_calls_in_flight_hang_neither_parent_nor_child) {
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
    SKIP("gcc's sanitizers don't hold their allocator's locks over a fork: children of programs that only allocate hang, too");
#endif
    SKIP_UNDER("qemu", "its child stops at an assertion of qemu's own when a program forks while other threads run");
    enum { AT_ONCE = 32 };
    int forks = amount("FORKS", getenv("HARNESS_SIMULATED") ? 4 : 16), good = 0, asked = 0;
    struct crowd *s = crowd_start(0);
    struct rig r = {NULL, config_at(s->port, NULL), NULL};
    libaws_runtime *rt = libaws_runtime_new(NULL, NULL);
    r.client = libaws_client_new(rt, "dynamodb", r.config, NULL);
    libaws_queue *q = libaws_queue_new(rt, NULL);
    for (int n = 0; n < forks; n++) {
        libaws_operation *os[AT_ONCE];
        for (int i = 0; i < AT_ONCE; i++) os[i] = submitted(&r, q, (uint64_t)i);
        struct forker f = {rt, &r, os[AT_ONCE - 1], q, s->port};
        fflush(NULL);
        pid_t pid = fork();
        if (pid == 0) {
            alarm(100);
            int how = child_of(&f, n % 2);
            if (how == 0) execlp("true", "true", (char *)NULL);
            _exit(how ? how : 9);
        }
        CHECK(pid > 0);
        asked += AT_ONCE;
        for (int left = AT_ONCE; left > 0;) {
            libaws_completion got[AT_ONCE];
            size_t had = libaws_queue_poll(q, got, sizeof *got, AT_ONCE, 60 * SECOND);
            if (!had) FAIL_("fork %d: %d calls have not completed", n, left);
            for (size_t i = 0; i < had; i++) good += got[i].status == LIBAWS_OK && got[i].kind == LIBAWS_DONE;
            left -= (int)had;
        }
        for (int i = 0; i < AT_ONCE; i++) libaws_operation_free(os[i]);
        int how = 0;
        CHECK(waitpid(pid, &how, 0) == pid);
        if (how) FAIL_("child %d ended with %#x", n, (unsigned)how);
    }
    printf("  %d forks, %d of %d calls of the parent completed\n", forks, good, asked);
    CHECK_INT(good, asked);
    libaws_queue_free(q);
    rig_free(&r);
    CHECK_INT(libaws_runtime_shutdown(rt, -1), LIBAWS_OK);
    libaws_runtime_free(rt);
    crowd_stop(s);
}

static atomic_int churning;

/* Takes the locks that the process has one of, again and again. */
static void *churn(void *port) {
    char name[32];
    for (int i = 0; atomic_load(&churning); i++) {
        snprintf(name, sizeof name, "quota-%d", i % 8);
        struct rig r = rig_at((int)(intptr_t)port, "dynamodb", OPTIONS("retry_quota_name", name));
        rig_free(&r);
    }
    return NULL;
}

TEST(forks_while_threads_are_in_the_shared_caches_leave_them_usable) {
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
    SKIP("gcc's sanitizers don't hold their allocator's locks over a fork: children of programs that only allocate hang, too");
#endif
    SKIP_UNDER("qemu", "its child stops at an assertion of qemu's own when a program forks while other threads run");
    int forks = amount("FORKS", getenv("HARNESS_SIMULATED") ? 4 : 30);
    struct crowd *s = crowd_start(0);
    pthread_t threads[4];
    atomic_store(&churning, 1);
    for (int i = 0; i < 4; i++) pthread_create(&threads[i], NULL, churn, (void *)(intptr_t)s->port);
    int bad = 0;
    for (int n = 0; n < forks && !bad; n++) {
        fflush(NULL);
        pid_t pid = fork();
        if (pid == 0) {
            alarm(100);
            struct rig own = rig_at(s->port, "dynamodb", OPTIONS("retry_quota_name", "quota-1"));
            libaws_operation *o = get_item(&own);
            if (libaws_operation_wait(o, 60 * SECOND, NULL) == LIBAWS_OK) execlp("true", "true", (char *)NULL);
            _exit(1);
        }
        int how = 1;
        if (pid < 0 || waitpid(pid, &how, 0) != pid || how) bad = how ? how : -1;
    }
    atomic_store(&churning, 0);
    for (int i = 0; i < 4; i++) pthread_join(threads[i], NULL);
    crowd_stop(s);
    CHECK_INT(bad, 0);
}

/* --- threads and memory --------------------------------------------------------------------------- */

static int64_t resident(void) {
    char text[128] = "";
    int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    long all = 0, own = 0;
    if (fd >= 0 && read(fd, text, sizeof text - 1) > 0) sscanf(text, "%ld %ld", &all, &own);
    if (fd >= 0) close(fd);
    return (int64_t)own * sysconf(_SC_PAGESIZE);
}

static void told(void *ud, libaws_call *q) {
    atomic_fetch_add((atomic_int *)ud, 1);
    libaws_call_answer(q, LIBAWS_JSON, NULL, 0);
}

/* In a process of its own, which no other test has left anything in. */
CHILD(threads_come_when_they_are_needed) {
    struct crowd *s = crowd_start(0);
    struct footprint start = footprint();
    cpu_set_t all;
    sched_getaffinity(0, sizeof all, &all);
    int io = CPU_COUNT(&all) > 1 ? 2 : 1;
    libaws_config *unused = libaws_config_new();
    CHECK_INT(footprint().threads, start.threads);
    libaws_config_free(unused);
    int64_t before = resident();
    struct rig r[100];
    r[0] = rig_at(s->port, "dynamodb", NULL);
    call(&r[0], "GetItem", GET_ITEM);
    struct footprint one = footprint();
    printf("first call: %+d threads, %+lld KiB resident, %+lld heap bytes\n", one.threads - start.threads,
           (long long)(resident() - before) / 1024, (long long)(one.bytes - start.bytes));
    CHECK(one.threads - start.threads <= io && one.threads > start.threads);
    for (int i = 1; i < 100; i++) r[i] = rig_at(s->port, "dynamodb", NULL);
    int64_t made = (footprint().bytes - one.bytes) / 99;
    for (int i = 1; i < 100; i++) call(&r[i], "GetItem", GET_ITEM);
    struct footprint many = footprint();
    printf("100 clients: %+d threads, %+lld heap bytes each, and %lld with their connections\n", many.threads - start.threads, (long long)made,
           (long long)(many.bytes - one.bytes) / 99);
    CHECK_INT(many.threads, one.threads);
    /* What does not change is shared: rules, and certificates that a variable names. */
    if (COUNTS_HEAP) CHECK(made <= 8 * 1024);
    /* Callbacks bring one more. */
    atomic_int asked = 0;
    libaws_operation *o = get_item(&r[0]);
    ok(libaws_operation_on(o, "hook.BeforeSigning", "told", told, &asked, NULL, NULL), NULL);
    libaws_operation_free(done(o));
    CHECK_INT(asked, 1);
    CHECK_INT(footprint().threads, many.threads + 1);
    /* What blocks brings four at most, and they go. */
    libaws_operation *loads[64];
    libaws_config *c = libaws_config_new();
    for (int i = 0; i < 64; i++) {
        loads[i] = libaws_config_load(NULL, c, NULL);
        CHECK(loads[i] && libaws_operation_wait(loads[i], 0, NULL) != LIBAWS_E_NULL);
    }
    int most = 0;
    for (int i = 0; i < 64; i++) {
        int now = footprint().threads;
        most = now > most ? now : most;
        libaws_operation_free(done(loads[i]));
    }
    CHECK(most <= many.threads + 1 + 4);
    libaws_config_free(c);
    struct footprint idle = settled((struct footprint){INT64_MAX, many.threads + 1, 1 << 20});
    printf("idle: %+d threads\n", idle.threads - start.threads);
    CHECK_INT(idle.threads, many.threads + 1);
    for (int i = 0; i < 100; i++) rig_free(&r[i]);
    CHECK_INT(libaws_runtime_shutdown(NULL, -1), LIBAWS_OK);
    /* Descriptors are the server's as well. */
    crowd_stop(s);
    CHECK_INT(settled((struct footprint){INT64_MAX, start.threads - 1, 1 << 20}).threads, start.threads - 1);
}

TEST(threads_come_when_they_are_needed_and_are_as_many_for_100_clients) {
    struct child c = child("threads_come_when_they_are_needed", NULL);
    for (char *line = strtok(c.out, "\n"); line; line = strtok(NULL, "\n")) printf("  %s\n", line);
}

static void threads_of_one_call(int want) {
    struct crowd *s = crowd_start(0);
    int before = footprint().threads;
    struct rig r = rig_at(s->port, "dynamodb", NULL);
    call(&r, "GetItem", GET_ITEM);
    CHECK_INT(footprint().threads, before + want);
    rig_free(&r);
    crowd_stop(s);
}

CHILD(one_processor) {
    cpu_set_t all, one;
    sched_getaffinity(0, sizeof all, &all);
    CPU_ZERO(&one);
    for (int i = 0; i < CPU_SETSIZE && !CPU_COUNT(&one); i++)
        if (CPU_ISSET(i, &all)) CPU_SET(i, &one);
    CHECK_INT(sched_setaffinity(0, sizeof one, &one), 0);
    threads_of_one_call(1);
}

TEST(one_processor_gets_one_io_thread) { child("one_processor", NULL); }

/* Puts a text into a file of the system's; whether it could. */
static int put(const char *path, const char *text) {
    int fd = open(path, O_WRONLY | O_CLOEXEC), well;
    if (fd < 0) return 0;
    well = write(fd, text, strlen(text)) == (ssize_t)strlen(text);
    close(fd);
    return well;
}

CHILD(quota) {
    char path[512], pid[32];
    snprintf(path, sizeof path, "%s/cgroup.procs", getenv("QUOTA_GROUP"));
    snprintf(pid, sizeof pid, "%d", (int)getpid());
    CHECK(put(path, pid));
    threads_of_one_call(1);
}

TEST(a_control_group_with_a_quota_of_one_processor_gets_one_io_thread) {
    /* The second version of control groups, and the first. */
    static const char *const kinds[][3] = {{"/sys/fs/cgroup", "cpu.max", "100000 100000"}, {"/sys/fs/cgroup/cpu", "cpu.cfs_quota_us", "100000"}};
    for (int i = 0; i < 2; i++) {
        char group[256], file[512], variable[300];
        snprintf(group, sizeof group, "%s/libaws-test-%d", kinds[i][0], (int)getpid());
        if (mkdir(group, 0755) != 0) continue;
        snprintf(file, sizeof file, "%s/%s", group, kinds[i][1]);
        if (!put(file, kinds[i][2])) {
            rmdir(group);
            continue;
        }
        snprintf(variable, sizeof variable, "QUOTA_GROUP=%s", group);
        child("quota", VARIABLES(variable));
        for (int64_t end = now_ns() + SECOND; rmdir(group) != 0 && now_ns() < end;) usleep(1000);
        return;
    }
    SKIP("no control group can be made here");
}

TEST(five_hundred_and_twelve_calls_at_once_need_no_more_threads) {
    enum { N = 512 };
    static libaws_operation *os[N];
    struct crowd *s = crowd_start(0);
    allow_descriptors();
    struct rig r = rig_at(s->port, "dynamodb", OPTIONS("max_idle_connections_per_host", "512", "max_idle_connections", "0"));
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    call(&r, "GetItem", GET_ITEM);
    struct footprint one = footprint(), peak = one;
    int good = 0, most = 0;
    for (int i = 0; i < N; i++) os[i] = submitted(&r, q, (uint64_t)i);
    peak = footprint();
    for (int left = N; left > 0;) {
        libaws_completion got[64];
        size_t had = libaws_queue_poll(q, got, sizeof *got, 64, 60 * SECOND);
        CHECK(had > 0);
        for (size_t i = 0; i < had; i++) good += got[i].status == LIBAWS_OK;
        left -= (int)had;
        int now = footprint().threads;
        most = now > most ? now : most;
    }
    CHECK_INT(good, N);
    CHECK(most <= one.threads);
    printf("  512 at once: no more threads, %lld heap bytes a call\n", (long long)(peak.bytes - one.bytes) / N);
    if (COUNTS_HEAP) CHECK((peak.bytes - one.bytes) / N < 65536);
    for (int i = 0; i < N; i++) libaws_operation_free(os[i]);
    libaws_queue_free(q);
    rig_free(&r);
    crowd_stop(s);
}

/* --- the rest of the process ----------------------------------------------------------------------- */

struct world {
    struct sigaction actions[NSIG];
    sigset_t mask;
    char locale[256], directory[1024];
    char **environment;
    size_t variables;
    uint64_t digest;
    mode_t umask;
    struct rlimit files;
};

static void look_at(struct world *w) {
    extern char **environ;
    memset(w, 0, sizeof *w);
    for (int i = 1; i < NSIG; i++) {
        struct sigaction a;
        if (sigaction(i, NULL, &a) != 0) continue;
        w->actions[i].sa_handler = a.sa_handler;
        w->actions[i].sa_flags = a.sa_flags;
        for (int j = 1; j < NSIG; j++)
            if (sigismember(&a.sa_mask, j) == 1) sigaddset(&w->actions[i].sa_mask, j);
    }
    pthread_sigmask(SIG_SETMASK, NULL, &w->mask);
    snprintf(w->locale, sizeof w->locale, "%s", setlocale(LC_ALL, NULL));
    CHECK(getcwd(w->directory, sizeof w->directory));
    w->environment = environ;
    for (; environ[w->variables]; w->variables++)
        for (const char *p = environ[w->variables]; *p; p++) w->digest = (w->digest ^ (uint8_t)*p) * UINT64_C(1099511628211);
    umask(w->umask = umask(0));
    getrlimit(RLIMIT_NOFILE, &w->files);
}

/* Fails unless every thread but the program's own blocks all signals that can be. */
static void threads_block_signals(void) {
    int fd = open("/proc/self/task", O_RDONLY | O_DIRECTORY | O_CLOEXEC), looked = 0;
    char buffer[4096] __attribute__((aligned(8)));
    for (ssize_t got; (got = syscall(SYS_getdents64, fd, buffer, sizeof buffer)) > 0;)
        for (ssize_t at = 0; at < got; at += ((struct entry *)(buffer + at))->size) {
            const char *name = ((struct entry *)(buffer + at))->name;
            char path[300], text[4096] = "";
            if (name[0] == '.') continue;
            snprintf(path, sizeof path, "/proc/self/task/%s/status", name);
            int status = open(path, O_RDONLY | O_CLOEXEC);
            (void)!read(status, text, sizeof text - 1);
            close(status);
            char *mask = strstr(text, "SigBlk:\t");
            if (!strstr(text, "Name:\tlibaws") || !mask) continue;
            uint64_t blocked = strtoull(mask + 8, NULL, 16);
            for (int i = 1; i < 32; i++) {
                /* qemu never blocks those: the program's own faults come to it by them. */
                if (under("qemu") && (i == SIGBUS || i == SIGSEGV)) continue;
                if (i != SIGKILL && i != SIGSTOP && !(blocked >> (i - 1) & 1)) FAIL_("signal %d is not blocked in %s", i, name);
            }
            looked++;
        }
    close(fd);
    CHECK(looked >= 2);
}

CHILD(the_world_is_left_as_it_was) {
    static struct world before, after;
    struct crowd *s = crowd_start(3);
    setlocale(LC_ALL, "C");
    look_at(&before);
    atomic_int asked = 0;
    struct rig r = rig_at(s->port, "dynamodb", OPTIONS("max_attempts", "5", "retry_quota", "0", "max_backoff_ms", "1"));
    for (int i = 0; i < 20; i++) {
        libaws_operation *o = get_item(&r);
        ok(libaws_operation_on(o, "hook.BeforeSigning", "told", told, &asked, NULL, NULL), NULL);
        libaws_operation_free(done(o));
    }
    libaws_operation *load = libaws_config_load(NULL, NULL, NULL);
    libaws_operation_free(done(load));
    threads_block_signals();
    /* TLS, whatever comes of it. */
    char at[64];
    snprintf(at, sizeof at, "https://127.0.0.1:%d", s->port);
    rig_set(r.config, "endpoint_url", at);
    rig_set(r.config, "retry_mode", "none");
    rig_client(&r, "dynamodb");
    CHECK(fails(&r, "GetItem", GET_ITEM).status != LIBAWS_OK);
    rig_free(&r);
    libaws_runtime_shutdown(NULL, -1);
    look_at(&after);
    for (int i = 1; i < NSIG; i++)
        if (memcmp(&before.actions[i], &after.actions[i], sizeof before.actions[i]) != 0) FAIL_("the action of signal %d changed", i);
    CHECK(memcmp(&before, &after, sizeof before) == 0);
    crowd_stop(s);
}

TEST(signals_locale_environment_and_the_rest_are_as_they_were) {
    child("the_world_is_left_as_it_was", VARIABLES("AWS_REGION=us-east-1", "LC_ALL=C", "SOME=thing"));
}
