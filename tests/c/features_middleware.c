/* The features of middleware, by their ids in docs/features.md. */
#include "hooks.h"

#define GET "{\"Bucket\": \"bkt\", \"Key\": \"k\"}"
#define GOT "{\"status\": 200, \"headers\": {\"x-amz-request-id\": \"RID\", \"ETag\": \"\\\"e\\\"\"}, \"body\": \"hello\"}"

struct middle {
    const char *down, *up;
    const char *path, *value; /* set on the way down */
    const char *instead;      /* an output in place of going on */
    const char *up_path, *up_value;
    const char *look;
    char seen[256];
};

static void after(void *ud, libaws_call *q) {
    struct middle *m = (struct middle *)ud;
    if (m->up) note(m->up);
    if (m->look) {
        libaws_path *path = libaws_path_new(m->look, NULL);
        const libaws_value *v = libaws_value_find(libaws_call_view(q), path);
        const char *text = text_of(v);
        if (text) snprintf(m->seen, sizeof m->seen, "%s", text);
        else snprintf(m->seen, sizeof m->seen, "%lld", (long long)number(v));
        libaws_path_free(path);
    }
    if (m->up_path) libaws_call_set(q, m->up_path, m->up_value, strlen(m->up_value));
    answer(q, NULL);
}

static void around(void *ud, libaws_call *q) {
    struct middle *m = (struct middle *)ud;
    if (m->down) note(m->down);
    if (m->path) libaws_call_set(q, m->path, m->value, strlen(m->value));
    if (m->instead) answer(q, m->instead);
    else libaws_call_next(q, after, m, NULL);
}

static void wrap(struct rig *r, const char *point, const char *id, struct middle *m) {
    libaws_error *err = NULL;
    ok(libaws_config_on(r->config, point, id, around, m, NULL, &err), &err);
}

TEST(MIG_11_middleware_goes_down_and_up_symmetrically) {
    static const char *const steps[] = {"Initialize", "Serialize", "Build", "Finalize", "Deserialize"};
    struct rig r = rig_config();
    struct middle m[5];
    char downs[5][32], ups[5][32];
    memset(m, 0, sizeof m);
    for (int i = 0; i < 5; i++) {
        char point[64];
        snprintf(point, sizeof point, "middleware.%s", steps[i]);
        snprintf(downs[i], sizeof downs[i], ">%s", steps[i]);
        snprintf(ups[i], sizeof ups[i], "<%s", steps[i]);
        m[i].down = downs[i];
        m[i].up = ups[i];
        wrap(&r, point, "m", &m[i]);
    }
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    trace[0] = 0;
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(trace, ">Initialize >Serialize >Build >Finalize >Deserialize "
                     "<Deserialize <Finalize <Build <Serialize <Initialize ");
    rig_free(&r);
}

TEST(INT_02_hooks_and_middleware_together) {
    struct rig r = rig_config();
    struct hook h = {.name = "hook"};
    struct middle m = {.down = "middleware"};
    on(&r, "hook.BeforeExecution", &h);
    wrap(&r, "middleware.Initialize", "m", &m);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    trace[0] = 0;
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(trace, "hook middleware ");
    rig_free(&r);
}

TEST(MW_02_initialize_changes_the_input) {
    struct rig r = rig_config();
    struct middle m = {.path = "input.TableName", .value = "another"};
    wrap(&r, "middleware.Initialize", "m", &m);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(body(sent(&r)), "\"TableName\":\"another\"");
    rig_free(&r);
}

TEST(MW_04_a_header_added_at_build_is_sent_and_signed) {
    char seen[1024];
    struct rig r = rig_config();
    libaws_error *err = NULL;
    struct middle m = {.path = "headers.x-user-header", .value = "v"};
    wrap(&r, "middleware.Build", "m", &m);
    ok(libaws_config_on(r.config, "transport", "t", keep_signed, seen, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(seen, "x-user-header");
    rig_free(&r);
}

TEST(MW_07_ids_are_unique_within_a_step) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    struct middle m = {0};
    wrap(&r, "middleware.Build", "m", &m);
    CHECK_INT(libaws_config_on(r.config, "middleware.Build", "m", around, &m, NULL, &err), LIBAWS_E_INVALID);
    CHECK_HAS(fault_of(err).message, "\"m\"");
    wrap(&r, "middleware.Finalize", "m", &m);
    rig_free(&r);
}

TEST(MW_08_at_the_start_or_the_end_of_a_step) {
    struct rig r = rig_config();
    struct middle a = {.down = "a"}, b = {.down = "b"}, c = {.down = "c"};
    wrap(&r, "middleware.Build", "a", &a);
    wrap(&r, "middleware.Build.After", "b", &b);
    wrap(&r, "middleware.Build.Before", "c", &c);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    trace[0] = 0;
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(trace, "c a b ");
    rig_free(&r);
}

TEST(MW_09_next_to_a_named_one) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    struct middle a = {.down = "a"}, b = {.down = "b"}, c = {.down = "c"}, d = {.down = "d"};
    wrap(&r, "middleware.Build", "a", &a);
    wrap(&r, "middleware.Build", "b", &b);
    wrap(&r, "middleware.Build.After.a", "c", &c);
    wrap(&r, "middleware.Build.Before.a", "d", &d);
    CHECK_INT(libaws_config_on(r.config, "middleware.Build.After.nobody", "e", around, &a, NULL, &err), LIBAWS_E_INVALID);
    CHECK_HAS(fault_of(err).message, "\"nobody\"");
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    trace[0] = 0;
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(trace, "d a c b ");
    rig_free(&r);
}

TEST(MW_18_values_are_passed_down) {
    struct rig r = rig_config();
    struct middle first = {.path = "metadata.mine", .value = "from above"};
    struct hook later = {.look = "values.mine"};
    wrap(&r, "middleware.Initialize", "m", &first);
    on(&r, "hook.BeforeSigning", &later);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(later.seen, "from above");
    rig_free(&r);
}

TEST(MW_14_without_going_on_nothing_is_sent) {
    struct rig r = rig_config();
    struct middle m = {.instead = "{\"Item\": {\"id\": {\"S\": \"made up\"}}}"};
    wrap(&r, "middleware.Finalize", "m", &m);
    rig_client(&r, "dynamodb");
    libaws_operation *o = done(get_item(&r));
    check_text(member(libaws_operation_output(o), "Item", "id", "S"), "made up");
    libaws_operation_free(o);
    NOTHING_SENT(&r);
    rig_free(&r);
}

static void pass(void *ud, libaws_call *q) {
    (void)ud;
    answer(q, NULL);
}

/* The guide's example: a bucket where none was given. */
static void default_bucket(void *ud, libaws_call *q) {
    (void)ud;
    if (!member(libaws_call_view(q), "input", "Bucket", NULL)) libaws_call_set(q, "input.Bucket", "my-default-bucket", 17);
    libaws_call_next(q, pass, NULL, NULL);
}

TEST(MW_15_a_default_bucket) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_on(r.config, "middleware.Initialize", "DefaultBucket", default_bucket, NULL, NULL, &err), &err);
    rig_client(&r, "s3");
    push(&r, GOT);
    push(&r, GOT);
    libaws_operation_free(done(prepare(&r, "GetObject", "{\"Key\": \"k\"}")));
    CHECK_HAS(url(sent(&r)), "my-default-bucket");
    libaws_operation_free(done(prepare(&r, "GetObject", GET)));
    CHECK_HAS(url(sent(&r)), "bkt");
    rig_free(&r);
}

TEST(MW_16_middleware_of_a_config_reaches_all_its_clients) {
    struct rig r = rig_config();
    struct middle m = {.path = "headers.x-all", .value = "1"};
    wrap(&r, "middleware.Build", "m", &m);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(header(sent(&r), "x-all"), "1");
    rig_client(&r, "sqs");
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "ListQueues", "{}");
    CHECK_STR(header(sent(&r), "x-all"), "1");
    rig_free(&r);
}

TEST(MW_17_middleware_of_one_operation) {
    struct rig r = rig_new("dynamodb");
    libaws_error *err = NULL;
    struct middle m = {.path = "headers.x-once", .value = "1"};
    push(&r, GOT_ITEM);
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    ok(libaws_operation_on(o, "middleware.Build", "m", around, &m, NULL, &err), &err);
    libaws_operation_free(done(o));
    CHECK_STR(header(sent(&r), "x-once"), "1");
    call(&r, "GetItem", GET_ITEM);
    CHECK(header(sent(&r), "x-once") == NULL);
    rig_free(&r);
}

TEST(MW_20_21_22_service_operation_and_region_are_readable) {
    static const char *const facts[][2] = {{"service", "DynamoDB"}, {"operation", "GetItem"}, {"region", "us-east-1"}};
    for (int i = 0; i < 3; i++) {
        struct rig r = rig_config();
        struct middle m = {.look = facts[i][0]};
        wrap(&r, "middleware.Build", "m", &m);
        rig_client(&r, "dynamodb");
        push(&r, GOT_ITEM);
        call(&r, "GetItem", GET_ITEM);
        CHECK_STR(m.seen, facts[i][1]);
        rig_free(&r);
    }
}

TEST(MW_26_metadata_of_the_users_reaches_the_caller) {
    struct rig r = rig_config();
    struct middle m = {.up_path = "metadata.mine", .up_value = "kept"};
    wrap(&r, "middleware.Deserialize", "m", &m);
    rig_client(&r, "s3");
    push(&r, GOT);
    libaws_operation *o = done(prepare(&r, "GetObject", GET));
    check_text(member(libaws_operation_metadata(o), "values", "mine", NULL), "kept");
    check_text(member(libaws_operation_metadata(o), "request_id", NULL, NULL), "RID");
    libaws_operation_free(o);
    rig_free(&r);
}

/* The guide's example: an ACL where none was given. */
static void default_acl(void *ud, libaws_call *q) {
    (void)ud;
    if (!member(libaws_call_view(q), "input", "ACL", NULL)) libaws_call_set(q, "input.ACL", "bucket-owner-full-control", 25);
    libaws_call_next(q, pass, NULL, NULL);
}

TEST(MIG_01_a_default_acl) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_on(r.config, "middleware.Initialize", "acl", default_acl, NULL, NULL, &err), &err);
    rig_client(&r, "s3");
    push(&r, "{\"status\": 200}");
    push(&r, "{\"status\": 200}");
    call(&r, "PutObject", GET);
    CHECK_STR(header(sent(&r), "x-amz-acl"), "bucket-owner-full-control");
    call(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ACL\": \"private\"}");
    CHECK_STR(header(sent(&r), "x-amz-acl"), "private");
    rig_free(&r);
}

TEST(MIG_02_the_output_is_readable_after_deserialize) {
    struct rig r = rig_config();
    struct middle m = {.look = "output.ETag"};
    wrap(&r, "middleware.Deserialize", "m", &m);
    rig_client(&r, "s3");
    push(&r, GOT);
    libaws_operation_free(done(prepare(&r, "GetObject", GET)));
    CHECK_STR(m.seen, "\"e\"");
    rig_free(&r);
}

TEST(MIG_04_the_response_is_readable_after_deserialize) {
    struct rig r = rig_config();
    struct middle m = {.look = "response.headers.etag"};
    wrap(&r, "middleware.Deserialize", "m", &m);
    rig_client(&r, "s3");
    push(&r, GOT);
    libaws_operation_free(done(prepare(&r, "GetObject", GET)));
    CHECK_STR(m.seen, "\"e\"");
    rig_free(&r);
}

TEST(MIG_08_once_around_the_attempts_or_in_each_of_them) {
    struct rig r = rig_config();
    struct middle finalize = {.down = "finalize", .up = "finalized"}, deserialize = {.down = "deserialize"};
    rig_set(r.config, "retry_mode", "standard");
    rig_set(r.config, "max_backoff_ms", "0");
    wrap(&r, "middleware.Finalize", "m", &finalize);
    wrap(&r, "middleware.Deserialize", "m", &deserialize);
    rig_client(&r, "dynamodb");
    push(&r, "{\"status\": 500, \"body\": \"{}\"}");
    push(&r, "{\"status\": 500, \"body\": \"{}\"}");
    push(&r, GOT_ITEM);
    trace[0] = 0;
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(trace, "finalize deserialize deserialize deserialize finalized ");
    rig_free(&r);
}

/* The guide's probe has three in Initialize: the id before the time, and what tells of both behind them. */
TEST(TIM_06_the_id_is_there_until_timing_ends) {
    struct rig r = rig_config();
    struct middle id = {.down = "id", .up = "no-id", .path = "metadata.invokeID", .value = "i-1"},
                  timing = {.down = "begin", .up = "end", .look = "values.invokeID"}, emit = {.down = "emit", .up = "told"};
    wrap(&r, "middleware.Initialize.Before", "timeOperation", &timing);
    wrap(&r, "middleware.Initialize.Before", "addInvokeID", &id);
    wrap(&r, "middleware.Initialize.After.timeOperation", "emitMetadata", &emit);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    trace[0] = 0;
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(trace, "id begin emit told end no-id ");
    CHECK_STR(timing.seen, "i-1");
    rig_free(&r);
}
