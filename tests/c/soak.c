/* 64 parallel calls for as long as SOAK says (seconds), one in a hundred of whose answers is a fault: what the library has on the
 * heap, its threads and its descriptors stay what they were after the first tenth of the time.
 *
 * The suite's share is short; `make soak` takes ten minutes. */
#include "crowd.h"

enum { AT_ONCE = 64, SAMPLES = 4096 };

struct soak {
    struct rig rig;
    libaws_queue *queue;
    libaws_operation *os[AT_ONCE];
    int64_t calls, good;
    int in_flight;
};

static void soak_start(struct soak *s, uint64_t i) {
    libaws_error *err = NULL;
    s->os[i] = get_item(&s->rig);
    ok(libaws_operation_submit(s->os[i], s->queue, i, &err), &err);
    s->calls++;
    s->in_flight++;
}

/* Keeps 64 in flight until some time, then lets them end: counts are taken when nothing is in flight. */
static void soak_until(struct soak *s, int64_t end) {
    for (uint64_t i = 0; i < AT_ONCE; i++) soak_start(s, i);
    while (s->in_flight > 0) {
        libaws_completion got[AT_ONCE];
        size_t n = libaws_queue_poll(s->queue, got, sizeof *got, AT_ONCE, 60 * SECOND);
        if (!n) FAIL_("%d calls have not ended in a minute", s->in_flight);
        for (size_t k = 0; k < n; k++) {
            uint64_t i = got[k].tag;
            CHECK(i < AT_ONCE && s->os[i] && got[k].kind == LIBAWS_DONE);
            if (got[k].status == LIBAWS_OK) {
                check_text(member(libaws_operation_output(s->os[i]), "Item", "n", "N"), "7");
                s->good++;
            }
            libaws_operation_free(s->os[i]);
            s->os[i] = NULL;
            s->in_flight--;
            if (now_ns() < end) soak_start(s, i);
        }
    }
}

TEST(sixty_four_parallel_calls_with_faults_leave_the_process_as_it_was) {
    static struct footprint samples[SAMPLES];
    int seconds = amount("SOAK", getenv("HARNESS_SIMULATED") ? 6 : 20), n = 0;
    struct crowd *c = crowd_start(100);
    struct soak s = {.rig = rig_at(c->port, "dynamodb",
                                   OPTIONS("max_idle_connections_per_host", "64", "retry_quota", "0", "max_attempts", "10",
                                           "max_backoff_ms", "2"))};
    s.queue = libaws_queue_new(NULL, NULL);
    int64_t begun = now_ns(), end = begun + seconds * SECOND, step = SECOND / 2;
    if (seconds > SAMPLES / 4) step = seconds * SECOND / (SAMPLES / 2);
    /* Four at least, however slow the machine is. */
    while ((now_ns() < end || n < 4) && n < SAMPLES) {
        soak_until(&s, now_ns() + step);
        samples[n++] = footprint();
    }
    /* After the first tenth: the first half of the rest against the second. */
    struct footprint most[2] = {{0, 0, 0}, {0, 0, 0}}, least = samples[n - 1];
    for (int i = n / 10; i < n; i++) {
        struct footprint *half = &most[i >= n / 10 + (n - n / 10) / 2];
        if (samples[i].bytes > half->bytes) half->bytes = samples[i].bytes;
        if (samples[i].threads > half->threads) half->threads = samples[i].threads;
        if (samples[i].descriptors > half->descriptors) half->descriptors = samples[i].descriptors;
        if (samples[i].bytes < least.bytes) least.bytes = samples[i].bytes;
    }
    printf("  %d s: %lld calls, %d faults, %lld calls failed\n", seconds, (long long)s.calls, atomic_load(&c->faults),
           (long long)(s.calls - s.good));
    printf("  heap bytes, threads, descriptors: %lld %d %d at most in the first half, %lld %d %d in the second; %lld bytes at least\n",
           (long long)most[0].bytes, most[0].threads, most[0].descriptors, (long long)most[1].bytes, most[1].threads,
           most[1].descriptors, (long long)least.bytes);
    CHECK_INT(s.good, s.calls);
    CHECK(atomic_load(&c->faults) >= s.calls / 150);
    CHECK(most[1].threads <= most[0].threads);
    /* Connections that a fault ended may not have been replaced yet, or not be gone yet. */
    CHECK(most[1].descriptors <= most[0].descriptors + 8);
    if (COUNTS_HEAP) CHECK(most[1].bytes <= most[0].bytes + 64 * 1024);
    libaws_queue_free(s.queue);
    rig_free(&s.rig);
    crowd_stop(c);
}
