/* The features of interceptors, by their ids in docs/features.md. */
#include "hooks.h"

#define SERVER_ERROR "{\"status\": 500, \"body\": \"{}\"}"

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

TEST(INT_09_after_signing_the_authorization_is_readable_and_what_is_signed_stays) {
    CHECK_HAS(once("hook.AfterSigning", (struct hook){.look = "request.headers.authorization"}, 0).seen,
              "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/");
    CHECK_STR(once("hook.BeforeSigning", (struct hook){.look = "request.headers.authorization"}, 0).seen, "absent");
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
