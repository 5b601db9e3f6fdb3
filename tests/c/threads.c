/* The contract, threads and completion: many threads at once, cancel from anywhere, exactly one completion. */
#include "rig.h"

#define THREADS 8
#define ROUNDS 20

static void *call_many(void *arg) {
    struct rig *r = (struct rig *)arg;
    intptr_t good = 0;
    for (int i = 0; i < ROUNDS; i++) {
        libaws_operation *o = libaws_operation_new(r->client, "GetItem", NULL);
        libaws_operation_set_doc(o, LIBAWS_JSON, bytes(GET_ITEM), strlen(GET_ITEM), NULL);
        good += libaws_operation_wait(o, -1, NULL) == LIBAWS_OK;
        libaws_operation_free(o);
    }
    return (void *)good;
}

TEST(client_and_runtime_are_used_from_many_threads) {
    struct rig r = rig_new("dynamodb");
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS * ROUNDS; i++) push(&r, GOT_ITEM);
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, call_many, &r);
    intptr_t good = 0;
    for (int i = 0; i < THREADS; i++) {
        void *one;
        pthread_join(threads[i], &one);
        good += (intptr_t)one;
    }
    CHECK_INT(good, THREADS * ROUNDS);
    rig_free(&r);
}

static void *set_many(void *config) {
    for (int i = 0; i < 200; i++) {
        if (libaws_config_set((libaws_config *)config, "region", i % 2 ? "us-east-1" : "eu-west-1", 9, NULL)) return config;
        libaws_client *c = libaws_client_new(NULL, "sts", (libaws_config *)config, NULL);
        if (!c) return config;
        libaws_client_free(c);
    }
    return NULL;
}

TEST(a_config_is_used_from_many_threads) {
    struct rig r = rig_config();
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) pthread_create(&threads[i], NULL, set_many, r.config);
    for (int i = 0; i < 4; i++) {
        void *bad;
        pthread_join(threads[i], &bad);
        CHECK(!bad);
    }
    rig_free(&r);
}

static void *cancel_soon(void *o) {
    usleep(20000);
    libaws_operation_cancel((libaws_operation *)o);
    return NULL;
}

TEST(cancel_comes_from_any_thread_and_completes_once) {
    struct rig r = rig_new("dynamodb");
    push(&r, HANGS);
    libaws_operation *o = get_item(&r);
    libaws_error *err = NULL;
    CHECK_INT(libaws_operation_wait(o, 0, NULL), LIBAWS_E_AGAIN);
    pthread_t t;
    pthread_create(&t, NULL, cancel_soon, o);
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, &err), LIBAWS_E_CANCELLED);
    pthread_join(t, NULL);
    libaws_operation_cancel(o);
    CHECK_INT(libaws_operation_wait(o, 0, NULL), LIBAWS_E_CANCELLED);
    libaws_error_free(err);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(cancel_before_the_start_still_completes) {
    struct rig r = rig_new("dynamodb");
    push(&r, HANGS);
    libaws_operation *o = get_item(&r);
    libaws_operation_cancel(o);
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, NULL), LIBAWS_E_CANCELLED);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(a_deadline_completes_the_operation) {
    struct rig r = rig_new("dynamodb");
    push(&r, HANGS);
    libaws_operation *o = get_item(&r);
    int64_t begun = now_ns();
    CHECK_INT(libaws_operation_deadline(o, SECOND / 20), LIBAWS_OK);
    CHECK_INT(libaws_operation_wait(o, -1, NULL), LIBAWS_E_DEADLINE);
    CHECK(now_ns() - begun < 5 * SECOND);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(waiting_may_be_tried_again) {
    struct rig r = rig_new("dynamodb");
    push(&r, HANGS);
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, SECOND / 100, NULL), LIBAWS_E_AGAIN);
    CHECK_INT(libaws_operation_wait(o, SECOND / 100, NULL), LIBAWS_E_AGAIN);
    libaws_operation_cancel(o);
    CHECK_INT(libaws_operation_wait(o, -1, NULL), LIBAWS_E_CANCELLED);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(an_operation_starts_once) {
    struct rig r = rig_new("dynamodb");
    struct tally t = {0};
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    libaws_error *err = NULL;
    ok(libaws_operation_start(o, tally_done, &t, tally_drop, &err), &err);
    CHECK_INT(libaws_operation_start(o, tally_done, &t, NULL, NULL), LIBAWS_E_STATE);
    CHECK(libaws_operation_set_str(o, "TableName", "x", 1, NULL) == LIBAWS_E_STATE);
    until(&t.done, 1);
    CHECK_INT(atomic_load(&t.last), LIBAWS_OK);
    libaws_operation_free(o);
    until(&t.drops, 1);
    rig_free(&r);
}

TEST(completions_come_exactly_once_raced_against_cancel_and_free) {
    struct rig r = rig_new("dynamodb");
    enum { N = 200 };
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation *os[N];
    uint8_t seen[N] = {0};
    for (int i = 0; i < N; i++) {
        push(&r, i % 3 == 1 ? HANGS : GOT_ITEM);
        os[i] = get_item(&r);
        libaws_error *err = NULL;
        ok(libaws_operation_submit(os[i], q, (uint64_t)i, &err), &err);
        if (i % 3 == 2) libaws_operation_cancel(os[i]);
        if (i % 5 == 0) {
            libaws_operation_free(os[i]);
            os[i] = NULL;
        }
    }
    libaws_client_free(r.client);
    r.client = NULL;
    for (int i = 0; i < N; i++) libaws_operation_cancel(os[i]);
    int total = 0;
    int64_t end = now_ns() + 20 * SECOND;
    while (total < N && now_ns() < end) {
        libaws_completion got[16];
        size_t n = libaws_queue_poll(q, got, sizeof *got, 16, SECOND);
        for (size_t i = 0; i < n; i++) {
            CHECK_INT(got[i].kind, LIBAWS_DONE);
            CHECK(got[i].tag < N && !seen[got[i].tag]++);
            total++;
        }
    }
    CHECK_INT(total, N);
    libaws_completion more;
    CHECK_INT(libaws_queue_poll(q, &more, sizeof more, 1, SECOND / 20), 0);
    for (int i = 0; i < N; i++) libaws_operation_free(os[i]);
    libaws_queue_free(q);
    rig_free(&r);
}

static void *wake_soon(void *q) {
    usleep(20000);
    libaws_queue_wake((libaws_queue *)q);
    return NULL;
}

TEST(wake_ends_one_wait) {
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_completion got;
    pthread_t t;
    int64_t begun = now_ns();
    pthread_create(&t, NULL, wake_soon, q);
    CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 20 * SECOND), 0);
    CHECK(now_ns() - begun < 10 * SECOND);
    pthread_join(t, NULL);
    libaws_queue_free(q);
}

#include <poll.h>

TEST(the_queue_descriptor_is_readable_while_there_is_something) {
    struct rig r = rig_new("dynamodb");
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    struct pollfd fd = {(int)libaws_queue_fd(q), POLLIN, 0};
    CHECK(fd.fd >= 0 && poll(&fd, 1, 0) == 0);
    for (int i = 0; i < 2; i++) push(&r, GOT_ITEM);
    libaws_operation *a = get_item(&r), *b = get_item(&r);
    libaws_operation_submit(a, q, 1, NULL);
    libaws_operation_submit(b, q, 2, NULL);
    CHECK_INT(libaws_operation_wait(a, -1, NULL), LIBAWS_OK);
    CHECK_INT(libaws_operation_wait(b, -1, NULL), LIBAWS_OK);
    for (int left = 2; left > 0; left--) {
        libaws_completion got;
        CHECK_INT(poll(&fd, 1, 10000), 1);
        CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 10 * SECOND), 1);
    }
    CHECK_INT(poll(&fd, 1, 0), 0);
    libaws_operation_free(a);
    libaws_operation_free(b);
    libaws_queue_free(q);
    rig_free(&r);
}

TEST(poll_honours_a_larger_stride) {
    struct rig r = rig_new("dynamodb");
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    struct {
        libaws_completion c;
        uint64_t later[2];
    } got[2];
    memset(got, 0x55, sizeof got);
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    libaws_operation_submit(o, q, 77, NULL);
    CHECK_INT(libaws_queue_poll(q, got, sizeof *got, 2, 10 * SECOND), 1);
    CHECK_INT(got[0].c.tag, 77);
    CHECK_INT(got[0].later[0], 0x5555555555555555);
    CHECK_INT(got[1].c.tag, 0x5555555555555555);
    libaws_operation_free(o);
    libaws_queue_free(q);
    rig_free(&r);
}
