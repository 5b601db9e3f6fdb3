/* The features of interceptors, middleware, logging and mocking, by their ids in docs/features.md. */
#include "kit.h"

#define GET "{\"Bucket\": \"bkt\", \"Key\": \"k\"}"
#define GOT "{\"status\": 200, \"headers\": {\"x-amz-request-id\": \"RID\", \"ETag\": \"\\\"e\\\"\"}, \"body\": \"hello\"}"
#define SERVER_ERROR "{\"status\": 500, \"body\": \"{}\"}"

/* What was called, in order: names with a space after each. */
static char trace[8192];
static pthread_mutex_t trace_lock = PTHREAD_MUTEX_INITIALIZER;
static void note(const char *what) {
    pthread_mutex_lock(&trace_lock);
    strncat(trace, what, sizeof trace - strlen(trace) - 2);
    strcat(trace, " ");
    pthread_mutex_unlock(&trace_lock);
}

/* A hook: it may note, look at something in the view, set something, or fail. */
struct hook {
    const char *name;  /* noted */
    const char *look;  /* a path, whose value is kept in `seen` */
    const char *path, *value; /* set */
    const char *fail;
    char seen[512];
    int calls;
};

static void run_hook(void *ud, libaws_call *q) {
    struct hook *h = (struct hook *)ud;
    h->calls++;
    if (h->name) note(h->name);
    if (h->look) {
        libaws_path *path = libaws_path_new(h->look, NULL);
        const libaws_value *v = libaws_value_find(libaws_call_view(q), path);
        const char *text = text_of(v);
        if (text) snprintf(h->seen, sizeof h->seen, "%s", text);
        else if (v) snprintf(h->seen, sizeof h->seen, "%lld", (long long)number(v));
        else strcpy(h->seen, "absent");
        libaws_path_free(path);
    }
    if (h->path) libaws_call_set(q, h->path, h->value, h->value ? strlen(h->value) : 0);
    if (h->fail) libaws_call_fail(q, h->fail, strlen(h->fail));
    else answer(q, NULL);
}

static void on(struct rig *r, const char *point, struct hook *h) {
    libaws_error *err = NULL;
    ok(libaws_config_on(r->config, point, h->name ? h->name : "hook", run_hook, h, NULL, &err), &err);
}

/* GetItem with one hook, first failing `errors` times. */
static struct hook once(const char *point, struct hook h, int errors) {
    struct rig r = rig_config();
    rig_set(r.config, "retry_mode", "standard");
    rig_set(r.config, "max_backoff_ms", "0");
    on(&r, point, &h);
    rig_client(&r, "dynamodb");
    for (int i = 0; i < errors; i++) push(&r, SERVER_ERROR);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    rig_free(&r);
    return h;
}

#define BEFORE_LOOP "BeforeExecution BeforeSerialization AfterSerialization BeforeRetryLoop "
#define ATTEMPT                                                                                                      \
    "BeforeAttempt BeforeSigning AfterSigning BeforeTransmit AfterTransmit BeforeDeserialization "                   \
    "AfterDeserialization AfterAttempt "
static const char *const names[] = {"BeforeExecution", "BeforeSerialization", "AfterSerialization", "BeforeRetryLoop",
                                    "BeforeAttempt", "BeforeSigning", "AfterSigning", "BeforeTransmit", "AfterTransmit",
                                    "BeforeDeserialization", "AfterDeserialization", "AfterAttempt", "AfterExecution"};

static void on_all(struct rig *r, struct hook hooks[13]) {
    memset(hooks, 0, 13 * sizeof *hooks);
    for (int i = 0; i < 13; i++) {
        char point[64];
        hooks[i].name = names[i];
        snprintf(point, sizeof point, "hook.%s", names[i]);
        on(r, point, &hooks[i]);
    }
    trace[0] = 0;
}

TEST(INT_16_all_hooks_in_their_order) {
    struct hook hooks[13];
    struct rig r = rig_config();
    rig_set(r.config, "retry_mode", "standard");
    rig_set(r.config, "max_backoff_ms", "0");
    on_all(&r, hooks);
    rig_client(&r, "dynamodb");
    push(&r, SERVER_ERROR);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(trace, BEFORE_LOOP ATTEMPT ATTEMPT "AfterExecution ");
    rig_free(&r);
}

TEST(INT_01_hooks_read_method_url_headers_and_status) {
    CHECK_STR(once("hook.BeforeTransmit", (struct hook){.look = "request.method"}, 0).seen, "POST");
    CHECK_STR(once("hook.BeforeTransmit", (struct hook){.look = "request.url"}, 0).seen,
              "https://dynamodb.us-east-1.amazonaws.com/");
    CHECK_STR(once("hook.BeforeTransmit", (struct hook){.look = "request.headers.\"x-amz-target\""}, 0).seen,
              "DynamoDB_20120810.GetItem");
    CHECK_STR(once("hook.AfterTransmit", (struct hook){.look = "response.status"}, 0).seen, "200");
    CHECK_STR(once("hook.AfterTransmit", (struct hook){.look = "response.headers.\"x-amzn-requestid\""}, 0).seen, "REQ1");
}

TEST(INT_03_before_execution) {
    struct hook h = once("hook.BeforeExecution", (struct hook){.look = "input.TableName"}, 2);
    CHECK_INT(h.calls, 1);
    CHECK_STR(h.seen, "t");
    CHECK_STR(once("hook.BeforeExecution", (struct hook){.look = "request"}, 0).seen, "absent");
}

TEST(INT_04_before_serialization_changes_the_input) {
    struct rig r = rig_config();
    struct hook h = {.path = "input.TableName", .value = "another"};
    on(&r, "hook.BeforeSerialization", &h);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(body(sent(&r)), "\"TableName\":\"another\"");
    rig_free(&r);
}

TEST(INT_05_after_serialization_the_request_is_there_unsigned) {
    CHECK_STR(once("hook.AfterSerialization", (struct hook){.look = "request.method"}, 0).seen, "POST");
    CHECK_STR(once("hook.AfterSerialization", (struct hook){.look = "request.headers.\"x-amz-date\""}, 0).seen, "absent");
}

TEST(INT_06_before_the_retry_loop_once) {
    CHECK_INT(once("hook.BeforeRetryLoop", (struct hook){.look = "point"}, 2).calls, 1);
}

TEST(INT_07_before_each_attempt) { CHECK_INT(once("hook.BeforeAttempt", (struct hook){.look = "point"}, 2).calls, 3); }

/* What a transport saw of the signature's headers. */
static void keep_signed(void *ud, libaws_call *q) {
    const char *a = header(libaws_call_view(q), "authorization"), *x = header(libaws_call_view(q), "x-amzn-trace-id");
    snprintf((char *)ud, 1024, "%s %s", a ? a : "", x ? x : "");
    answer(q, GOT_ITEM);
}

TEST(INT_08_a_header_added_before_signing_is_signed) {
    char seen[1024];
    struct rig r = rig_config();
    libaws_error *err = NULL;
    struct hook h = {.path = "headers.x-mine", .value = "1"};
    on(&r, "hook.BeforeSigning", &h);
    ok(libaws_config_on(r.config, "transport", "t", keep_signed, seen, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(seen, ";x-mine,");
    rig_free(&r);
}

TEST(INT_22_the_trace_id_is_sent) {
    char seen[1024];
    struct rig r = rig_config();
    libaws_error *err = NULL;
    struct hook h = {.path = "headers.X-Amzn-Trace-Id", .value = "Root=1-5759e988-bd862e3fe1be46a994272793"};
    on(&r, "hook.BeforeSigning", &h);
    ok(libaws_config_on(r.config, "transport", "t", keep_signed, seen, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(seen, "Root=1-5759e988-bd862e3fe1be46a994272793");
    rig_free(&r);
}

TEST(INT_09_after_signing_the_date_is_there_and_what_is_signed_stays) {
    CHECK_HAS(once("hook.AfterSigning", (struct hook){.look = "request.headers.\"x-amz-date\""}, 0).seen, "Z");
    struct rig r = rig_config();
    struct hook h = {.path = "headers.x-amz-date", .value = "now"};
    on(&r, "hook.AfterSigning", &h);
    rig_client(&r, "dynamodb");
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_HAS(f.message, "hook.BeforeSigning");
    rig_free(&r);
}

TEST(INT_10_before_transmit_in_each_attempt) {
    CHECK_INT(once("hook.BeforeTransmit", (struct hook){.look = "point"}, 2).calls, 3);
}

TEST(INT_11_after_transmit_whatever_the_status_but_not_without_an_answer) {
    CHECK_INT(once("hook.AfterTransmit", (struct hook){.look = "point"}, 2).calls, 3);
    struct rig r = rig_config();
    struct hook h = {.look = "point"};
    on(&r, "hook.AfterTransmit", &h);
    rig_client(&r, "dynamodb");
    push(&r, "{\"error\": \"the line is dead\"}");
    CHECK_HAS(fails(&r, "GetItem", GET_ITEM).message, "the line is dead");
    CHECK_INT(h.calls, 0);
    rig_free(&r);
}

TEST(INT_12_before_deserialization_there_is_no_output) {
    CHECK_STR(once("hook.BeforeDeserialization", (struct hook){.look = "response.status"}, 0).seen, "200");
    CHECK_STR(once("hook.BeforeDeserialization", (struct hook){.look = "output"}, 0).seen, "absent");
}

TEST(INT_13_after_deserialization_there_is) {
    CHECK_STR(once("hook.AfterDeserialization", (struct hook){.look = "output.Item.n.N"}, 0).seen, "7");
}

TEST(INT_14_after_each_attempt) {
    struct hook h = once("hook.AfterAttempt", (struct hook){.look = "attempt"}, 2);
    CHECK_INT(h.calls, 3);
    CHECK_STR(h.seen, "3");
}

TEST(INT_15_after_execution_with_output_or_error) {
    struct hook h = once("hook.AfterExecution", (struct hook){.look = "output.Item.n.N"}, 2);
    CHECK_INT(h.calls, 1);
    CHECK_STR(h.seen, "7");
    struct rig r = rig_config();
    h = (struct hook){.look = "error.code"};
    on(&r, "hook.AfterExecution", &h);
    rig_client(&r, "dynamodb");
    push(&r, "{\"status\": 400, \"body\": \"{\\\"__type\\\": \\\"x#Nope\\\"}\"}");
    fails(&r, "GetItem", GET_ITEM);
    CHECK_STR(h.seen, "Nope");
    /* Also when nothing was sent at all. */
    fails(&r, "GetItem", "{}");
    CHECK_STR(h.seen, "ParamValidation");
    CHECK_INT(h.calls, 2);
    rig_free(&r);
}

TEST(INT_17_one_object_at_several_points) {
    struct rig r = rig_config();
    struct hook h = {.look = "point"};
    on(&r, "hook.BeforeExecution", &h);
    on(&r, "hook.AfterExecution", &h);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_INT(h.calls, 2);
    rig_free(&r);
}

TEST(INT_18_hooks_of_a_client_see_all_its_operations) {
    struct rig r = rig_config();
    struct hook h = {.look = "operation"};
    on(&r, "hook.BeforeExecution", &h);
    rig_client(&r, "dynamodb");
    for (int i = 0; i < 2; i++) push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(h.seen, "GetItem");
    call(&r, "ListTables", "{}");
    CHECK_STR(h.seen, "ListTables");
    rig_free(&r);
}

TEST(INT_19_hooks_can_be_removed) {
    struct rig r = rig_config();
    struct hook h = {.name = "mine"};
    on(&r, "hook.BeforeExecution", &h);
    CHECK_INT(libaws_config_off(r.config, "hook.BeforeExecution", "mine"), LIBAWS_OK);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_INT(h.calls, 0);
    rig_free(&r);
}

TEST(INT_20_hooks_of_one_operation_are_its_alone) {
    struct rig r = rig_new("dynamodb");
    libaws_error *err = NULL;
    struct hook h = {.look = "point"};
    for (int i = 0; i < 3; i++) push(&r, GOT_ITEM);
    libaws_operation *other = get_item(&r), *o = get_item(&r);
    ok(libaws_operation_on(o, "hook.BeforeExecution", "h", run_hook, &h, NULL, &err), &err);
    libaws_operation_free(done(other));
    CHECK_INT(h.calls, 0);
    libaws_operation_free(done(o));
    CHECK_INT(h.calls, 1);
    call(&r, "GetItem", GET_ITEM);
    CHECK_INT(h.calls, 1);
    rig_free(&r);
}

TEST(INT_21_hooks_of_a_config_reach_all_its_clients) {
    struct rig r = rig_config();
    struct hook h = {.look = "service"};
    on(&r, "hook.BeforeExecution", &h);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(h.seen, "DynamoDB");
    rig_client(&r, "sqs");
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "ListQueues", "{}");
    CHECK_STR(h.seen, "SQS");
    rig_free(&r);
}

TEST(INT_23_a_failing_hook_ends_the_operation) {
    for (int i = 0; i < 13; i++) {
        char point[64];
        struct rig r = rig_config();
        struct hook h = {.fail = "I object"};
        rig_set(r.config, "retry_mode", "standard");
        rig_set(r.config, "max_backoff_ms", "0");
        snprintf(point, sizeof point, "hook.%s", names[i]);
        on(&r, point, &h);
        rig_client(&r, "dynamodb");
        for (int n = 0; n < 3; n++) push(&r, GOT_ITEM);
        struct fault f = fails(&r, "GetItem", GET_ITEM);
        CHECK_INT(f.status, LIBAWS_E_CALLBACK);
        CHECK_HAS(f.message, "I object");
        CHECK_HAS(f.message, point);
        CHECK_INT(h.calls, 1); /* a caller's failure is not one that passes by itself */
        rig_free(&r);
    }
}

/* --- middleware ------------------------------------------------------------------------------------- */

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
