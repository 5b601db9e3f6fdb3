/* The contract, the process: closing, fork, panics, other copies, and what is left alone. */
#include "rig.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <locale.h>
#include <sys/socket.h>
#include <sys/wait.h>

TEST(closing_never_hangs) {
    struct rig r = rig_new("dynamodb");
    struct tally t = {0};
    libaws_operation *os[10];
    for (int i = 0; i < 10; i++) {
        push(&r, HANGS);
        os[i] = get_item(&r);
        ok(libaws_operation_start(os[i], tally_done, &t, NULL, NULL), NULL);
    }
    int64_t begun = now_ns();
    /* The usual limit is a second, which is short where every instruction is simulated. */
    CHECK_INT(libaws_runtime_shutdown(NULL, getenv("HARNESS_SIMULATED") ? 20 * SECOND : -1), LIBAWS_OK);
    CHECK(now_ns() - begun < within(2 * SECOND));
    until(&t.done, 10);
    for (int i = 0; i < 10; i++) {
        CHECK_INT(libaws_operation_wait(os[i], 0, NULL), LIBAWS_E_CLOSED);
        libaws_operation_free(os[i]);
    }
    /* The client belongs to the runtime that went; a new one starts afresh. */
    libaws_operation *late = get_item(&r);
    CHECK_INT(libaws_operation_wait(late, SECOND, NULL), LIBAWS_E_CLOSED);
    libaws_operation_free(late);
    rig_free(&r);
}

TEST(a_client_is_freed_with_operations_alive) {
    struct rig r = rig_new("dynamodb");
    push(&r, GOT_ITEM);
    push(&r, HANGS);
    libaws_operation *a = get_item(&r), *b = get_item(&r);
    CHECK(libaws_operation_wait(a, 0, NULL) != LIBAWS_E_NULL);
    CHECK_INT(libaws_operation_wait(a, 10 * SECOND, NULL), LIBAWS_OK);
    CHECK_INT(libaws_operation_wait(b, 0, NULL), LIBAWS_E_AGAIN);
    rig_free(&r);
    libaws_operation_cancel(b);
    CHECK_INT(libaws_operation_wait(b, 10 * SECOND, NULL), LIBAWS_E_CANCELLED);
    libaws_operation_free(a);
    libaws_operation_free(b);
}

TEST(a_queue_is_freed_undrained) {
    struct rig r = rig_new("dynamodb");
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    push(&r, GOT_ITEM);
    libaws_operation *a = get_item(&r), *b = get_item(&r);
    CHECK_INT(libaws_operation_submit(a, q, 1, NULL), LIBAWS_OK);
    CHECK_INT(libaws_operation_wait(a, 10 * SECOND, NULL), LIBAWS_OK);
    push(&r, HANGS);
    CHECK_INT(libaws_operation_submit(b, q, 2, NULL), LIBAWS_OK);
    libaws_queue_free(q);
    libaws_operation_cancel(b);
    CHECK_INT(libaws_operation_wait(b, 10 * SECOND, NULL), LIBAWS_E_CANCELLED);
    libaws_operation_free(a);
    libaws_operation_free(b);
    rig_free(&r);
}

static void dawdle(void *ud, libaws_call *q) {
    atomic_store((atomic_int *)ud, 1);
    usleep(3000000);
    libaws_call_answer(q, LIBAWS_JSON, NULL, 0);
}

TEST(shutdown_does_not_wait_for_a_callback_that_blocks) {
    libaws_runtime *rt = libaws_runtime_new(NULL, NULL);
    struct rig r = rig_on(rt, "dynamodb");
    static atomic_int entered;
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    ok(libaws_operation_on(o, "hook.BeforeSigning", "slow", dawdle, &entered, NULL, NULL), NULL);
    CHECK_INT(libaws_operation_wait(o, 0, NULL), LIBAWS_E_AGAIN);
    until(&entered, 1);
    int64_t begun = now_ns();
    CHECK_INT(libaws_runtime_shutdown(rt, -1), LIBAWS_E_DEADLINE);
    CHECK(now_ns() - begun < within(2 * SECOND));
    CHECK_INT(libaws_operation_wait(o, 0, NULL), LIBAWS_E_CLOSED);
    libaws_operation_free(o);
    rig_free(&r);
    libaws_runtime_free(rt);
    usleep(2500000); /* until the callback is out of this program's code */
}

TEST(a_caller_drives_its_own_runtime) {
    libaws_error *err = NULL;
    libaws_runtime *rt = libaws_runtime_new("{\"io_threads\": 0}", &err);
    ok(rt ? 0 : -1, &err);
    struct rig r = rig_on(rt, "dynamodb");
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    ok(libaws_operation_wait(o, 10 * SECOND, &err), &err);
    libaws_operation_free(o);
    rig_free(&r);
    CHECK_INT(libaws_runtime_shutdown(rt, -1), LIBAWS_OK);
    libaws_runtime_free(rt);
}

TEST(there_is_no_mandatory_init_and_shutdown_may_be_repeated) {
    CHECK_INT(libaws_runtime_shutdown(NULL, -1), LIBAWS_OK);
    CHECK_INT(libaws_runtime_shutdown(NULL, -1), LIBAWS_OK);
    struct rig r = rig_new("dynamodb");
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, NULL), LIBAWS_OK);
    libaws_operation_free(o);
    rig_free(&r);
}

/* Runs `child` in a fork; it fills in statuses, which come back through a pipe. The child leaves by exec, so
 * that no checker of leaks holds it to account for what it inherited. */
static void in_child(void (*child)(struct rig *, libaws_operation *, libaws_status *), struct rig *r,
                     libaws_operation *o, libaws_status *out, size_t n) {
    int pipes[2], how = 0;
    CHECK(pipe(pipes) == 0);
    fflush(NULL);
    pid_t pid = fork();
    if (pid == 0) {
        libaws_status got[8] = {0};
        alarm(60);
        child(r, o, got);
        if (write(pipes[1], got, sizeof got) != sizeof got) _exit(1);
        execlp("true", "true", (char *)NULL);
        _exit(1);
    }
    close(pipes[1]);
    libaws_status got[8];
    ssize_t size = read(pipes[0], got, sizeof got);
    close(pipes[0]);
    waitpid(pid, &how, 0);
    CHECK(size == (ssize_t)sizeof got && how == 0);
    memcpy(out, got, n * sizeof *out);
}

static void use_inherited(struct rig *r, libaws_operation *o, libaws_status *got) {
    libaws_error *err = NULL;
    got[0] = libaws_operation_wait(o, 5 * SECOND, NULL);
    got[1] = libaws_config_set(r->config, "region", "x", 1, NULL);
    libaws_operation *fresh = libaws_operation_new(r->client, "GetItem", &err);
    got[2] = fresh ? LIBAWS_OK : libaws_error_status(err);
    libaws_error_free(err);
    /* Freeing what was inherited is harmless. */
    libaws_operation_free(o);
    libaws_client_free(r->client);
    libaws_config_free(r->config);
}

TEST(inherited_handles_say_forked_at_once) {
    struct rig r = rig_new("dynamodb");
    push(&r, HANGS);
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, 0, NULL), LIBAWS_E_AGAIN);
    libaws_status got[3];
    in_child(use_inherited, &r, o, got, 3);
    for (int i = 0; i < 3; i++) CHECK_INT(got[i], LIBAWS_E_FORKED);
    libaws_operation_cancel(o);
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, NULL), LIBAWS_E_CANCELLED);
    libaws_operation_free(o);
    rig_free(&r);
}

static void start_over(struct rig *unused, libaws_operation *also, libaws_status *got) {
    (void)unused, (void)also;
    libaws_runtime *rt = libaws_runtime_new(NULL, NULL);
    struct rig r = rig_on(rt, "dynamodb");
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    got[0] = libaws_operation_wait(o, 20 * SECOND, NULL);
    libaws_operation_free(o);
    rig_free(&r);
    got[1] = libaws_runtime_shutdown(rt, -1);
    libaws_runtime_free(rt);
}

TEST(a_child_makes_a_new_runtime) {
    SKIP_UNDER("qemu", "its child stops at an assertion of qemu's own when a program forks while other threads run");
#ifdef __SANITIZE_THREAD__
    SKIP("ThreadSanitizer knows no threads in the child of a program that had some");
#endif
    struct rig r = rig_new("dynamodb");
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, NULL), LIBAWS_OK);
    libaws_status got[2] = {-1, -1};
    in_child(start_over, &r, o, got, 2);
    CHECK_INT(got[0], LIBAWS_OK);
    CHECK_INT(got[1], LIBAWS_OK);
    libaws_operation_free(o);
    rig_free(&r);
}

/* The library panics where LIBAWS_PANIC_AT says, which it reads once: so in a program of its own. */
static void panic_here(void) {
    struct rig r = rig_new("dynamodb");
    libaws_error *err = NULL;
    libaws_operation *o = get_item(&r);
    if (libaws_operation_set_i64(o, "TableName", 1, &err) != LIBAWS_E_PANIC) exit(10);
    if (libaws_error_status(err) != LIBAWS_E_PANIC) exit(11);
    if (libaws_operation_wait(o, SECOND, NULL) != LIBAWS_E_PANIC) exit(12);
    libaws_operation_free(o);
    push(&r, GOT_ITEM);
    o = get_item(&r);
    if (libaws_operation_wait(o, 10 * SECOND, NULL) != LIBAWS_OK) exit(13);
    libaws_operation_free(o);
    libaws_error_free(err);
    rig_free(&r);
    libaws_runtime_shutdown(NULL, -1);
    exit(0);
}

__attribute__((constructor(65535))) static void maybe_panic(void) {
    if (getenv("LIBAWS_PANIC_AT")) panic_here();
}

TEST(a_panic_becomes_a_code_the_handle_is_poisoned_the_process_lives) {
    int how = 0;
    fflush(NULL);
    pid_t pid = fork();
    if (pid == 0) {
        int null = open("/dev/null", O_WRONLY);
        dup2(null, 2); /* the panic's own message */
        setenv("LIBAWS_PANIC_AT", "libaws_operation_set_i64", 1);
        execl(harness_program, harness_program, (char *)NULL);
        _exit(1);
    }
    waitpid(pid, &how, 0);
    CHECK_INT(how, 0);
}

TEST(two_plugins_each_load_their_own_copy) {
    Dl_info here;
    char path[] = "/tmp/libaws-copy-XXXXXX";
    CHECK(dladdr((void *)(intptr_t)libaws_version, &here) && here.dli_fname);
    FILE *from = fopen(here.dli_fname, "rb");
    int to = mkstemp(path);
    CHECK(from && to >= 0);
    char buffer[65536];
    for (size_t n; (n = fread(buffer, 1, sizeof buffer, from)) > 0;) CHECK(write(to, buffer, n) == (ssize_t)n);
    fclose(from);
    close(to);
    void *copy = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    unlink(path);
    CHECK(copy);
    libaws_runtime *(*new)(const char *, libaws_error **);
    libaws_status (*shutdown)(libaws_runtime *, int64_t);
    void (*drop)(libaws_runtime *);
    *(void **)&new = dlsym(copy, "libaws_runtime_new");
    *(void **)&shutdown = dlsym(copy, "libaws_runtime_shutdown");
    *(void **)&drop = dlsym(copy, "libaws_runtime_free");
    CHECK(new && shutdown && drop && new != libaws_runtime_new);
    libaws_runtime *theirs = new (NULL, NULL), *ours = libaws_runtime_new(NULL, NULL);
    CHECK(theirs && ours);
    CHECK_INT(shutdown(theirs, -1), LIBAWS_OK);
    struct rig r = rig_on(ours, "dynamodb");
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, NULL), LIBAWS_OK);
    libaws_operation_free(o);
    rig_free(&r);
    drop(theirs);
    CHECK_INT(libaws_runtime_shutdown(ours, -1), LIBAWS_OK);
    libaws_runtime_free(ours);
}

static void swallow(int signal) { (void)signal; }

TEST(signals_locale_and_environment_are_left_alone) {
    extern char **environ;
    struct sigaction before, after, mine = {.sa_handler = swallow};
    sigset_t mask_before, mask_after;
    sigaction(SIGPIPE, NULL, &before);
    sigaction(SIGUSR1, &mine, NULL);
    pthread_sigmask(SIG_SETMASK, NULL, &mask_before);
    setlocale(LC_ALL, "C");
    char **environ_before = environ;
    size_t count_before = 0, count_after = 0;
    while (environ[count_before]) count_before++;
    struct rig r = rig_new("dynamodb");
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, NULL), LIBAWS_OK);
    /* A signal to the process comes to the program's thread: the library's have all of them blocked. */
    kill(getpid(), SIGUSR1);
    libaws_operation_free(o);
    rig_free(&r);
    sigaction(SIGPIPE, NULL, &after);
    CHECK(before.sa_handler == after.sa_handler && before.sa_flags == after.sa_flags);
    sigaction(SIGUSR1, NULL, &after);
    CHECK(after.sa_handler == swallow);
    pthread_sigmask(SIG_SETMASK, NULL, &mask_after);
    for (int i = 1; i < NSIG; i++) CHECK(sigismember(&mask_before, i) == sigismember(&mask_after, i));
    CHECK(strcmp(setlocale(LC_ALL, NULL), "C") == 0);
    while (environ[count_after]) count_after++;
    CHECK(environ == environ_before && count_before == count_after);
}

/* A server that hangs up in mid-request must not raise SIGPIPE here. */
TEST(a_broken_connection_raises_no_signal) {
    struct sigaction fatal = {.sa_handler = SIG_DFL}, before;
    sigaction(SIGPIPE, &fatal, &before);
    int s = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr sa = {0};
    socklen_t n = sizeof sa;
    sa.sa_family = AF_INET;
    memcpy(sa.sa_data + 2, "\x7f\x00\x00\x01", 4);
    CHECK(bind(s, &sa, sizeof sa) == 0 && listen(s, 8) == 0 && getsockname(s, &sa, &n) == 0);
    char url[64];
    snprintf(url, sizeof url, "http://127.0.0.1:%d", (uint8_t)sa.sa_data[0] << 8 | (uint8_t)sa.sa_data[1]);
    libaws_config *c = libaws_config_new();
    rig_set(c, "endpoint_url", url);
    rig_set(c, "region", "us-east-1");
    rig_set(c, "access_key_id", "a");
    rig_set(c, "secret_access_key", "b");
    rig_set(c, "retry_mode", "none");
    rig_set(c, "s3_use_path_style", "true");
    libaws_client *s3 = libaws_client_new(NULL, "s3", c, NULL);
    libaws_operation *o = libaws_operation_new(s3, "PutObject", NULL);
    const char *input = "{\"Bucket\": \"bkt\", \"Key\": \"k\"}";
    libaws_operation_set_doc(o, LIBAWS_JSON, bytes(input), strlen(input), NULL);
    size_t size = 8 << 20;
    uint8_t *body = calloc(1, size);
    CHECK_INT(libaws_operation_body(o, body, size, NULL, NULL, NULL), LIBAWS_OK);
    CHECK_INT(libaws_operation_wait(o, 0, NULL), LIBAWS_E_AGAIN);
    int peer = accept(s, NULL, NULL);
    usleep(50000);
    struct linger reset = {1, 0};
    setsockopt(peer, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    close(peer);
    close(s);
    libaws_error *err = NULL;
    CHECK_INT(libaws_operation_wait(o, 20 * SECOND, &err), LIBAWS_E_TRANSPORT);
    libaws_error_free(err);
    libaws_operation_free(o);
    libaws_client_free(s3);
    libaws_config_free(c);
    free(body);
    sigaction(SIGPIPE, &before, NULL);
}
