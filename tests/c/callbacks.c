/* The contract, callbacks: whose thread, what blocks, who answers, and when user data goes. */
#include "rig.h"

struct asked {
    struct tally t;
    pthread_t registered_from;
    libaws_client *client;
    atomic_int inside, reentrant, cancelled;
    libaws_operation *other;
    libaws_call *_Atomic kept;
    libaws_status blocked;
};

static void drop_asked(void *ud) { tally_drop(&((struct asked *)ud)->t); }

static void on(struct rig *r, const char *point, const char *id, libaws_call_fn f, struct asked *a) {
    libaws_error *err = NULL;
    a->registered_from = pthread_self();
    atomic_store(&a->inside, 1);
    ok(libaws_config_on(r->config, point, id, f, a, drop_asked, &err), &err);
    atomic_store(&a->inside, 0);
    libaws_client_free(r->client);
    r->client = libaws_client_new(NULL, "dynamodb", r->config, &err);
    ok(r->client ? 0 : -1, &err);
}

static void note(void *ud, libaws_call *q) {
    struct asked *a = (struct asked *)ud;
    if (atomic_load(&a->inside) || pthread_equal(pthread_self(), a->registered_from)) abort();
    a->t.thread = pthread_self();
    atomic_fetch_add(&a->t.calls, 1);
    libaws_call_answer(q, LIBAWS_JSON, NULL, 0);
}

TEST(callbacks_run_on_the_callback_thread_and_never_inside_registering) {
    struct rig r = rig_new("dynamodb");
    struct asked first = {.t = {0}}, second = {.t = {0}};
    on(&r, "hook.BeforeSigning", "a", note, &first);
    on(&r, "hook.AfterExecution", "b", note, &second);
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    libaws_error *err = NULL;
    ok(libaws_operation_wait(o, -1, &err), &err);
    libaws_operation_free(o);
    CHECK_INT(atomic_load(&first.t.calls), 1);
    CHECK_INT(atomic_load(&second.t.calls), 1);
    CHECK(pthread_equal(first.t.thread, second.t.thread));
    rig_free(&r);
    until(&first.t.drops, 1);
    until(&second.t.drops, 1);
}

static void block(void *ud, libaws_call *q) {
    struct asked *a = (struct asked *)ud;
    libaws_completion got;
    libaws_operation *o = libaws_operation_new(a->client, "GetItem", NULL);
    a->blocked = libaws_operation_wait(o, SECOND, NULL);
    libaws_operation_free(o);
    libaws_queue *queue = libaws_queue_new(NULL, NULL);
    int64_t begun = now_ns();
    libaws_queue_poll(queue, &got, sizeof got, 1, 5 * SECOND);
    if (now_ns() - begun < within(2 * SECOND) && libaws_runtime_shutdown(NULL, SECOND) == LIBAWS_E_REENTRANT)
        atomic_store(&a->reentrant, 1);
    libaws_queue_free(queue);
    libaws_call_answer(q, LIBAWS_JSON, NULL, 0);
}

TEST(blocking_inside_a_callback_is_refused) {
    struct rig r = rig_new("dynamodb");
    struct asked a = {.t = {0}};
    on(&r, "hook.BeforeSigning", "a", block, &a);
    a.client = r.client;
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    libaws_error *err = NULL;
    ok(libaws_operation_wait(o, -1, &err), &err);
    CHECK_INT(a.blocked, LIBAWS_E_REENTRANT);
    CHECK_INT(atomic_load(&a.reentrant), 1);
    libaws_operation_free(o);
    rig_free(&r);
    until(&a.t.drops, 1);
}

static void cancel_other(void *ud, libaws_call *q) {
    struct asked *a = (struct asked *)ud;
    libaws_operation_cancel(a->other);
    atomic_store(&a->cancelled, 1);
    libaws_call_answer(q, LIBAWS_JSON, NULL, 0);
}

TEST(cancel_works_inside_callbacks) {
    struct rig r = rig_new("dynamodb");
    struct asked a = {.t = {0}};
    on(&r, "hook.BeforeSigning", "a", cancel_other, &a);
    push(&r, HANGS);
    libaws_operation *o = get_item(&r);
    a.other = o;
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, NULL), LIBAWS_E_CANCELLED);
    until(&a.cancelled, 1); /* the callback may still be on its way out of the cancel */
    libaws_operation_free(o);
    rig_free(&r);
    until(&a.t.drops, 1);
}

static void keep(void *ud, libaws_call *q) { atomic_store(&((struct asked *)ud)->kept, q); }

TEST(a_question_never_answered_ends_with_the_deadline) {
    struct rig r = rig_new("dynamodb");
    struct asked a = {.t = {0}};
    on(&r, "credentials", "c", keep, &a);
    libaws_operation *o = get_item(&r);
    libaws_operation_deadline(o, SECOND / 5);
    CHECK_INT(libaws_operation_wait(o, 10 * SECOND, NULL), LIBAWS_E_DEADLINE);
    libaws_operation_free(o);
    /* Answering late is allowed and does nothing. */
    CHECK(a.kept);
    libaws_call_fail(a.kept, "too late", 8);
    rig_free(&r);
    until(&a.t.drops, 1);
}

static void *answer_later(void *ud) {
    static const char keys[] = "{\"AccessKeyId\": \"AKIDLATER\", \"SecretAccessKey\": \"s\"}";
    struct asked *a = (struct asked *)ud;
    for (int i = 0; i < 4000 && !atomic_load(&a->kept); i++) usleep(1000);
    libaws_call *q = atomic_load(&a->kept);
    if (q) libaws_call_answer(q, LIBAWS_JSON, bytes(keys), strlen(keys));
    return q;
}

TEST(a_question_is_answered_later_from_any_thread) {
    struct rig r = rig_new("dynamodb");
    struct asked a = {.t = {0}};
    on(&r, "credentials", "c", keep, &a);
    push(&r, GOT_ITEM);
    pthread_t t;
    pthread_create(&t, NULL, answer_later, &a);
    libaws_operation *o = get_item(&r);
    libaws_error *err = NULL;
    ok(libaws_operation_wait(o, 10 * SECOND, &err), &err);
    pthread_join(t, NULL);
    libaws_operation_free(o);
    rig_free(&r);
    until(&a.t.drops, 1);
}

static void refuse(void *ud, libaws_call *q) {
    (void)ud;
    libaws_call_fail(q, "the vault is closed", 19);
}

TEST(a_failing_callback_says_why_in_the_error) {
    struct rig r = rig_new("dynamodb");
    struct asked a = {.t = {0}};
    on(&r, "hook.BeforeSigning", "a", refuse, &a);
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    libaws_error *err = NULL;
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_E_CALLBACK);
    const char *p = "";
    size_t n = 0;
    libaws_error_get(err, "message", &p, &n);
    char text[512] = "";
    memcpy(text, p, n < 511 ? n : 511);
    CHECK(strstr(text, "the vault is closed"));
    libaws_error_free(err);
    libaws_operation_free(o);
    rig_free(&r);
    until(&a.t.drops, 1);
}

TEST(user_data_goes_exactly_once_also_when_registering_failed) {
    struct rig r = rig_config();
    struct tally t = {0};
    CHECK_INT(libaws_config_on(r.config, "hook.NoSuchHook", "a", refuse, &t, tally_drop, NULL), LIBAWS_E_INVALID);
    until(&t.drops, 1);
    CHECK_INT(libaws_config_on(NULL, "log", "a", refuse, &t, tally_drop, NULL), LIBAWS_E_NULL);
    until(&t.drops, 2);
    CHECK_INT(libaws_config_on(r.config, "log", "a", NULL, &t, tally_drop, NULL), LIBAWS_E_NULL);
    until(&t.drops, 3);
    CHECK_INT(libaws_operation_start(NULL, tally_done, &t, tally_drop, NULL), LIBAWS_E_NULL);
    until(&t.drops, 4);
    CHECK_INT(libaws_config_on(r.config, "hook.BeforeSigning", "a", refuse, &t, tally_drop, NULL), LIBAWS_OK);
    CHECK_INT(libaws_config_off(r.config, "hook.BeforeSigning", "none"), LIBAWS_E_ABSENT);
    CHECK_INT(libaws_config_off(r.config, "hook.BeforeSigning", "a"), LIBAWS_OK);
    until(&t.drops, 5);
    rig_free(&r);
    usleep(20000);
    CHECK_INT(atomic_load(&t.drops), 5);
}

TEST(a_completion_callback_runs_on_the_callback_thread_and_then_its_data_goes) {
    struct rig r = rig_new("dynamodb");
    struct tally t = {0};
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    libaws_error *err = NULL;
    ok(libaws_operation_start(o, tally_done, &t, tally_drop, &err), &err);
    until(&t.done, 1);
    CHECK(!pthread_equal(t.thread, pthread_self()));
    libaws_operation_free(o);
    until(&t.drops, 1);
    CHECK_INT(atomic_load(&t.calls), 1);
    rig_free(&r);
}

static void add_header(void *ud, libaws_call *q) {
    const char *p = "";
    size_t n = 0;
    libaws_value_str(libaws_value_member(libaws_call_view(q), "operation"), &p, &n);
    if (n == 7 && memcmp(p, "GetItem", 7) == 0)
        *(libaws_status *)ud = libaws_call_set(q, "headers.x-added", "by a hook", 9);
    libaws_call_answer(q, LIBAWS_JSON, NULL, 0);
}

TEST(a_hook_changes_what_is_sent) {
    struct rig r = rig_new("dynamodb");
    libaws_status set = -99;
    libaws_error *err = NULL;
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    ok(libaws_operation_on(o, "hook.BeforeSigning", "h", add_header, &set, NULL, &err), &err);
    ok(libaws_operation_wait(o, -1, &err), &err);
    CHECK_INT(set, LIBAWS_OK);
    check_text(member(libaws_fake_request(r.fake), "headers", "x-added", NULL), "by a hook");
    libaws_operation_free(o);
    rig_free(&r);
}
