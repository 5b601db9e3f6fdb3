/* Everything at once: calls begun in three ways, cancelled, freed, polled, and the runtime shut down in their midst, from many
 * threads. Each completes exactly once, each destructor runs once, and nothing hangs; what is to be seen besides, a sanitizer sees. */
#include "crowd.h"

enum { CALLERS = 4, EACH = 12 };

struct race {
    struct rig rig;
    libaws_runtime *rt;
    libaws_queue *queue;
    atomic_int queued, called, odd, told, over, drops;
    uint32_t seed;
};

static void race_done(void *ud, uint32_t kind, libaws_status st) {
    struct race *r = (struct race *)ud;
    (void)st;
    atomic_fetch_add(&r->told, 1);
    if (kind == LIBAWS_DONE) atomic_fetch_add(&r->over, 1);
}

static void race_drop(void *ud) { atomic_fetch_add(&((struct race *)ud)->drops, 1); }

static uint32_t draw(uint32_t *s, uint32_t below) {
    *s = *s * 1664525u + 1013904223u;
    return (*s >> 8) % below;
}

struct canceller {
    libaws_operation *o;
    useconds_t after;
};

static void *cancel_after(void *ud) {
    struct canceller *c = (struct canceller *)ud;
    usleep(c->after);
    libaws_operation_cancel(c->o);
    return NULL;
}

/* Begins calls in one way after the other, and gets rid of them in another. */
static void *race_caller(void *ud) {
    struct race *r = (struct race *)ud;
    uint32_t s = r->seed + (uint32_t)(uintptr_t)pthread_self();
    for (int i = 0; i < EACH; i++) {
        libaws_operation *o = libaws_operation_new(r->rig.client, "GetItem", NULL);
        if (!o) continue;
        libaws_operation_set_doc(o, LIBAWS_JSON, bytes(GET_ITEM), strlen(GET_ITEM), NULL);
        pthread_t other;
        struct canceller c = {o, draw(&s, 400)};
        int cancelled = draw(&s, 3) == 0 && pthread_create(&other, NULL, cancel_after, &c) == 0;
        switch (draw(&s, 3)) {
        case 0:
            if (libaws_operation_submit(o, r->queue, 1, NULL) == LIBAWS_OK) atomic_fetch_add(&r->queued, 1);
            break;
        case 1:
            if (libaws_operation_start(o, race_done, r, race_drop, NULL) == LIBAWS_OK) atomic_fetch_add(&r->called, 1);
            break;
        default: {
            libaws_status st = libaws_operation_wait(o, 20 * SECOND, NULL);
            /* The server's faults are failures, too. */
            if (st == LIBAWS_E_AGAIN || st == LIBAWS_E_STATE || st == LIBAWS_E_PANIC || st == LIBAWS_E_NULL) atomic_fetch_add(&r->odd, 1);
        }
        }
        if (draw(&s, 2)) usleep(draw(&s, 300));
        /* Cancelling comes from any thread, but not after the free. */
        if (cancelled) pthread_join(other, NULL);
        libaws_operation_free(o);
    }
    return NULL;
}

static void one_race(const char *options, uint32_t seed, int port) {
    static struct race r;
    memset(&r, 0, sizeof r);
    libaws_error *err = NULL;
    r.seed = seed;
    r.rt = libaws_runtime_new(options, &err);
    ok(r.rt ? LIBAWS_OK : libaws_error_status(err), &err);
    r.rig = (struct rig){NULL, config_at(port, OPTIONS("retry_mode", "none")), NULL};
    r.rig.client = libaws_client_new(r.rt, "dynamodb", r.rig.config, &err);
    ok(r.rig.client ? LIBAWS_OK : libaws_error_status(err), &err);
    r.queue = libaws_queue_new(r.rt, NULL);
    pthread_t callers[CALLERS];
    for (int i = 0; i < CALLERS; i++) pthread_create(&callers[i], NULL, race_caller, &r);
    usleep(draw(&seed, 8000));
    CHECK_INT(libaws_runtime_shutdown(r.rt, 20 * SECOND), LIBAWS_OK);
    for (int i = 0; i < CALLERS; i++) pthread_join(callers[i], NULL);
    CHECK_INT(libaws_runtime_shutdown(r.rt, SECOND), LIBAWS_OK);
    CHECK_INT(r.odd, 0);
    int polled = 0;
    libaws_completion got;
    while (libaws_queue_poll(r.queue, &got, sizeof got, 1, 0) == 1) polled += got.kind == LIBAWS_DONE;
    CHECK_INT(polled, r.queued);
    until(&r.over, r.called);
    until(&r.drops, r.called);
    CHECK_INT(atomic_load(&r.told), r.called);
    libaws_queue_free(r.queue);
    rig_free(&r.rig);
    libaws_runtime_free(r.rt);
}

static void races(const char *options) {
    int rounds = amount("RACES", getenv("HARNESS_SIMULATED") ? 4 : 15);
    struct crowd *s = crowd_start(10);
    for (int i = 0; i < rounds; i++) one_race(options, (uint32_t)amount("SEED", 1) * 7919 + (uint32_t)i, s->port);
    crowd_stop(s);
}

TEST(calls_cancels_frees_and_a_shutdown_at_once) { races(NULL); }
TEST(the_same_on_one_thread) { races("{\"threads\": 1}"); }
TEST(the_same_driven_by_the_callers) { races("{\"io_threads\": 0}"); }
