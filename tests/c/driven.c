/* Whose threads: one in all, the caller's alone, or several callers taking turns; and what may be called inside a callback. */
#include "crowd.h"

static libaws_runtime *runtime(const char *options) {
    libaws_error *err = NULL;
    libaws_runtime *rt = libaws_runtime_new(options, &err);
    ok(rt ? LIBAWS_OK : libaws_error_status(err), &err);
    return rt;
}

static struct rig rig_at_on(libaws_runtime *rt, int port, const char *service) {
    struct rig r = {NULL, config_at(port, NULL), NULL};
    libaws_error *err = NULL;
    r.client = libaws_client_new(rt, service, r.config, &err);
    ok(r.client ? LIBAWS_OK : libaws_error_status(err), &err);
    return r;
}

static void end(libaws_runtime *rt) {
    CHECK_INT(libaws_runtime_shutdown(rt, -1), LIBAWS_OK);
    libaws_runtime_free(rt);
}

struct seen {
    atomic_int hooks, done;
    pthread_t hook, completion;
};

static void hook(void *ud, libaws_call *q) {
    struct seen *s = (struct seen *)ud;
    s->hook = pthread_self();
    atomic_fetch_add(&s->hooks, 1);
    libaws_call_answer(q, LIBAWS_JSON, NULL, 0);
}

static void completed(void *ud, uint32_t kind, libaws_status st) {
    struct seen *s = (struct seen *)ud;
    s->completion = pthread_self();
    if (kind == LIBAWS_DONE && st == LIBAWS_OK) atomic_fetch_add(&s->done, 1);
}

/* A call with a hook and a completion callback, over a connection. */
static libaws_operation *begin(struct rig *r, struct seen *s) {
    libaws_operation *o = get_item(r);
    libaws_error *err = NULL;
    ok(libaws_operation_on(o, "hook.BeforeSigning", "own", hook, s, NULL, &err), &err);
    ok(libaws_operation_start(o, completed, s, NULL, &err), &err);
    return o;
}

TEST(one_thread_in_all_does_everything) {
    struct crowd *c = crowd_start(0);
    struct footprint start = settled((struct footprint){INT64_MAX, 2, 1 << 20});
    libaws_runtime *rt = runtime("{\"threads\": 1}");
    struct rig r = rig_at_on(rt, c->port, "dynamodb");
    struct seen s = {0};
    libaws_operation *os[20];
    call(&r, "GetItem", GET_ITEM); /* the first, which reads the model, may take its time */
    for (int i = 0; i < 20; i++) os[i] = begin(&r, &s);
    until(&s.done, 20);
    CHECK_INT(s.hooks, 20);
    CHECK(pthread_equal(s.hook, s.completion) && !pthread_equal(s.hook, pthread_self()));
    /* What blocks elsewhere is done there as well: files, and a name that is looked up. */
    libaws_operation *load = libaws_config_load(rt, NULL, NULL);
    libaws_operation_free(done(load));
    rig_set(r.config, "endpoint_url", "http://no-such-host.invalid");
    rig_set(r.config, "retry_mode", "none");
    libaws_client *lost = libaws_client_new(rt, "dynamodb", r.config, NULL);
    libaws_operation *o = libaws_operation_new(lost, "GetItem", NULL);
    ok(libaws_operation_set_doc(o, LIBAWS_JSON, bytes(GET_ITEM), strlen(GET_ITEM), NULL), NULL);
    CHECK_HAS(failure(o).message, "no-such-host.invalid");
    libaws_client_free(lost);
    CHECK_INT(footprint().threads, start.threads + 1);
    for (int i = 0; i < 20; i++) libaws_operation_free(os[i]);
    rig_free(&r);
    end(rt);
    CHECK_INT(settled(start).threads, start.threads);
    crowd_stop(c);
}

TEST(no_thread_at_all_and_callbacks_come_while_the_runtime_is_run) {
    struct crowd *c = crowd_start(0);
    struct footprint start = settled((struct footprint){INT64_MAX, 2, 1 << 20});
    libaws_runtime *rt = runtime("{\"threads\": 0}");
    struct rig r = rig_at_on(rt, c->port, "dynamodb");
    struct seen s = {0};
    libaws_operation *os[20];
    CHECK_INT(libaws_runtime_run(rt, -1), LIBAWS_OK); /* nothing is in flight */
    for (int i = 0; i < 20; i++) os[i] = begin(&r, &s);
    usleep(20000);
    CHECK(s.hooks == 0 && s.done == 0);
    /* Each time something happens it comes back; polled, it does not wait. */
    int turns = 0;
    int64_t begun = now_ns();
    CHECK_INT(libaws_runtime_run(rt, 0), LIBAWS_E_AGAIN);
    CHECK(now_ns() - begun < within(SECOND));
    while (libaws_runtime_run(rt, 10 * SECOND) == LIBAWS_E_AGAIN) turns++;
    while (s.done < 20 && turns < 10000) libaws_runtime_run(rt, SECOND / 1000), turns++;
    CHECK(turns >= 1);
    CHECK(s.hooks == 20 && s.done == 20);
    CHECK(pthread_equal(s.hook, pthread_self()) && pthread_equal(s.completion, pthread_self()));
    /* Waiting drives as well, with callbacks in it, and so does polling a queue. */
    libaws_operation *o = get_item(&r);
    ok(libaws_operation_on(o, "hook.BeforeSigning", "own", hook, &s, NULL, NULL), NULL);
    libaws_operation_free(done(o));
    CHECK_INT(s.hooks, 21);
    libaws_queue *q = libaws_queue_new(rt, NULL);
    libaws_completion got;
    o = get_item(&r);
    CHECK_INT(libaws_operation_submit(o, q, 5, NULL), LIBAWS_OK);
    CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 20 * SECOND), 1);
    CHECK(got.tag == 5 && got.status == LIBAWS_OK);
    libaws_operation_free(o);
    libaws_queue_free(q);
    libaws_operation_free(done(libaws_config_load(rt, NULL, NULL)));
    CHECK_INT(footprint().threads, start.threads);
    for (int i = 0; i < 20; i++) libaws_operation_free(os[i]);
    rig_free(&r);
    end(rt);
    crowd_stop(c);
}

TEST(a_runtime_with_threads_is_run_until_nothing_is_in_flight) {
    libaws_runtime *rt = runtime(NULL);
    struct rig r = rig_on(rt, "dynamodb");
    struct tally t = {0};
    libaws_operation *os[5];
    for (int i = 0; i < 5; i++) {
        push(&r, i < 4 ? GOT_ITEM : HANGS);
        os[i] = get_item(&r);
        ok(libaws_operation_start(os[i], tally_done, &t, NULL, NULL), NULL);
    }
    until(&t.done, 4);
    CHECK_INT(libaws_runtime_run(rt, SECOND / 50), LIBAWS_E_AGAIN);
    /* Which of them hangs, their order decides. */
    for (int i = 0; i < 5; i++) libaws_operation_cancel(os[i]);
    while (libaws_runtime_run(rt, 10 * SECOND) == LIBAWS_E_AGAIN) {}
    until(&t.done, 5);
    for (int i = 0; i < 5; i++) libaws_operation_free(os[i]);
    rig_free(&r);
    end(rt);
}

static void *wait_for(void *o) { return (void *)(intptr_t)libaws_operation_wait((libaws_operation *)o, 60 * SECOND, NULL); }

/* Of two threads that wait on one driven runtime, neither waits for the other's call. */
TEST(who_waits_beside_a_driver_is_not_held_up) {
    libaws_runtime *rt = runtime("{\"io_threads\": 0}");
    struct rig r = rig_on(rt, "dynamodb");
    push(&r, HANGS);
    push(&r, GOT_ITEM);
    push(&r, GOT_ITEM);
    libaws_operation *slow = get_item(&r), *quick = get_item(&r), *last = get_item(&r);
    pthread_t driver;
    pthread_create(&driver, NULL, wait_for, slow);
    /* Until the first answer is taken, by the other thread. */
    while (libaws_fake_request(r.fake) == NULL) usleep(1000);
    /* The other thread drives for us. */
    int64_t begun = now_ns();
    CHECK_INT(libaws_operation_wait(quick, 30 * SECOND, NULL), LIBAWS_OK);
    CHECK(now_ns() - begun < within(10 * SECOND));
    /* And leaves the seat to us. */
    libaws_operation_cancel(slow);
    void *how;
    pthread_join(driver, &how);
    CHECK_INT((intptr_t)how, LIBAWS_E_CANCELLED);
    CHECK_INT(libaws_operation_wait(last, 30 * SECOND, NULL), LIBAWS_OK);
    libaws_operation_free(slow);
    libaws_operation_free(quick);
    libaws_operation_free(last);
    rig_free(&r);
    end(rt);
}

static void *poll_for_ever(void *q) {
    libaws_completion got;
    return (void *)(intptr_t)libaws_queue_poll((libaws_queue *)q, &got, sizeof got, 1, -1);
}

TEST(a_shutdown_ends_who_drives) {
    libaws_runtime *rt = runtime("{\"threads\": 0}");
    struct rig r = rig_on(rt, "dynamodb");
    libaws_queue *q = libaws_queue_new(rt, NULL);
    struct tally t = {0};
    pthread_t driver;
    push(&r, HANGS);
    libaws_operation *o = get_item(&r);
    ok(libaws_operation_start(o, tally_done, &t, NULL, NULL), NULL);
    pthread_create(&driver, NULL, poll_for_ever, q);
    usleep(50000);
    int64_t begun = now_ns();
    CHECK_INT(libaws_runtime_shutdown(rt, -1), LIBAWS_OK);
    CHECK(now_ns() - begun < within(2 * SECOND));
    void *polled;
    pthread_join(driver, &polled);
    CHECK_INT((intptr_t)polled, 0);
    CHECK(t.done == 1 && t.last == LIBAWS_E_CLOSED);
    libaws_operation_free(o);
    libaws_queue_free(q);
    rig_free(&r);
    libaws_runtime_free(rt);
}

TEST(runtime_options_are_checked) {
    static const char *const bad[][2] = {
        {"{\"threads\": 2}", "threads must be a whole number from 0 to 1"},
        {"{\"io_threads\": -1}", "io_threads must be a whole number from 0 to 64"},
        {"{\"io_threads\": 65}", "io_threads must be"},
        {"{\"callback_threads\": 2}", "callback_threads must be a whole number from 0 to 1"},
        {"{\"blocking_threads\": 1.5}", "blocking_threads must be"},
        {"{\"blocking_threads\": 1e30}", "blocking_threads must be"},
        {"{\"thread\": 1}", "there is no runtime option \"thread\""},
        {"[]", "must be a JSON object"},
        {"{", ""},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        libaws_error *err = NULL;
        CHECK(libaws_runtime_new(bad[i][0], &err) == NULL);
        struct fault f = fault_of(err);
        CHECK_INT(f.status, LIBAWS_E_INVALID);
        CHECK_HAS(f.message, bad[i][1]);
    }
    libaws_runtime *rt = runtime("{\"io_threads\": 1, \"callback_threads\": 0, \"blocking_threads\": 0}");
    end(rt);
    CHECK_INT(libaws_runtime_run(NULL, 0), LIBAWS_OK);
}

/* --- inside a callback ---------------------------------------------------------------------------- */

struct inside {
    libaws_runtime *rt, *other;
    struct rig *rig;
    libaws_queue *queue;
    libaws_operation *own, *second;
    libaws_status wait, poll_now, run, shutdown, other_shutdown;
    size_t polled;
    atomic_int hooked, done;
};

static void everything(struct inside *in) {
    libaws_completion got;
    in->wait = libaws_operation_wait(in->second, SECOND, NULL);
    in->poll_now = libaws_operation_wait(in->second, 0, NULL);
    in->polled = libaws_queue_poll(in->queue, &got, sizeof got, 1, SECOND);
    in->run = libaws_runtime_run(in->rt, SECOND);
    in->shutdown = libaws_runtime_shutdown(in->rt, SECOND);
    in->other_shutdown = libaws_runtime_shutdown(in->other, 0);
}

static void hook_does_everything(void *ud, libaws_call *q) {
    struct inside *in = (struct inside *)ud;
    everything(in);
    atomic_fetch_add(&in->hooked, 1);
    libaws_call_answer(q, LIBAWS_JSON, NULL, 0);
}

/* Its own operation is freed within its completion, and another begun. */
static void done_frees_itself(void *ud, uint32_t kind, libaws_status st) {
    struct inside *in = (struct inside *)ud;
    (void)st;
    if (kind != LIBAWS_DONE) return;
    libaws_operation_free(in->own);
    in->own = NULL;
    libaws_client *c = libaws_client_new(in->rt, "dynamodb", in->rig->config, NULL);
    libaws_operation *o = libaws_operation_new(c, "GetItem", NULL);
    libaws_operation_set_doc(o, LIBAWS_JSON, bytes(GET_ITEM), strlen(GET_ITEM), NULL);
    if (libaws_operation_submit(o, in->queue, 9, NULL) == LIBAWS_OK) in->own = o;
    libaws_client_free(c);
    /* The client of the call that is being completed, too. */
    libaws_client_free(in->rig->client);
    in->rig->client = NULL;
    atomic_fetch_add(&in->done, 1);
}

static void inside_a_callback(const char *options) {
    libaws_runtime *rt = runtime(options);
    struct rig r = rig_on(rt, "dynamodb");
    struct inside in = {.rt = rt, .other = runtime(options), .rig = &r, .queue = libaws_queue_new(rt, NULL)};
    push(&r, HANGS);
    in.second = get_item(&r);
    CHECK_INT(libaws_operation_wait(in.second, 0, NULL), LIBAWS_E_AGAIN);
    while (libaws_fake_request(r.fake) == NULL) libaws_runtime_run(rt, SECOND / 100);
    push(&r, GOT_ITEM);
    push(&r, GOT_ITEM);
    in.own = get_item(&r);
    ok(libaws_operation_on(in.own, "hook.BeforeSigning", "all", hook_does_everything, &in, NULL, NULL), NULL);
    ok(libaws_operation_start(in.own, done_frees_itself, &in, NULL, NULL), NULL);
    for (int64_t limit = now_ns() + 20 * SECOND; !in.done && now_ns() < limit;) libaws_runtime_run(rt, SECOND / 100);
    CHECK(in.hooked == 1 && in.done == 1);
    CHECK_INT(in.wait, LIBAWS_E_REENTRANT);
    CHECK_INT(in.poll_now, LIBAWS_E_AGAIN);
    CHECK_INT(in.polled, 0);
    CHECK_INT(in.run, LIBAWS_E_REENTRANT);
    CHECK_INT(in.shutdown, LIBAWS_E_REENTRANT);
    CHECK_INT(in.other_shutdown, LIBAWS_E_REENTRANT);
    libaws_completion got;
    CHECK_INT(libaws_queue_poll(in.queue, &got, sizeof got, 1, 20 * SECOND), 1);
    CHECK(got.tag == 9 && got.status == LIBAWS_OK && in.own);
    libaws_operation_free(in.own);
    libaws_operation_free(in.second);
    libaws_queue_free(in.queue);
    rig_free(&r);
    end(in.other);
    end(rt);
}

TEST(inside_a_callback_waiting_is_refused_and_all_else_works) { inside_a_callback(NULL); }
TEST(the_same_with_one_thread_in_all) { inside_a_callback("{\"threads\": 1}"); }
TEST(the_same_with_none) { inside_a_callback("{\"threads\": 0}"); }

static void lingers(void *ud, uint32_t kind, libaws_status st) {
    (void)kind, (void)st;
    usleep(2500000);
    atomic_fetch_add((atomic_int *)ud, 1);
}

/* A callback that stays on the only thread there is: the shutdown is bounded all the same, and no completion is lost. */
TEST(a_callback_that_blocks_the_only_thread_delays_no_shutdown) {
    libaws_runtime *rt = runtime("{\"threads\": 1}");
    struct rig r = rig_on(rt, "dynamodb");
    atomic_int lingered = 0;
    struct tally t = {0};
    for (int i = 0; i < 2; i++) push(&r, GOT_ITEM);
    push(&r, HANGS);
    libaws_operation *a = get_item(&r), *b = get_item(&r);
    ok(libaws_operation_start(a, lingers, &lingered, NULL, NULL), NULL);
    usleep(200000);
    ok(libaws_operation_start(b, tally_done, &t, NULL, NULL), NULL);
    int64_t begun = now_ns();
    CHECK_INT(libaws_runtime_shutdown(rt, -1), LIBAWS_E_DEADLINE);
    CHECK(now_ns() - begun < within(2 * SECOND));
    until(&lingered, 1);
    until(&t.done, 1);
    libaws_operation_free(a);
    libaws_operation_free(b);
    rig_free(&r);
    libaws_runtime_free(rt);
}
