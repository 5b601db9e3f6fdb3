/* The contract, memory and errors: owners, borrowed pointers, copies, NULL, outputs. */
#include "rig.h"

TEST(free_of_null_does_nothing) {
    libaws_error_free(NULL);
    libaws_path_free(NULL);
    libaws_runtime_free(NULL);
    libaws_config_free(NULL);
    libaws_client_free(NULL);
    libaws_operation_free(NULL);
    libaws_queue_free(NULL);
    libaws_reader_free(NULL);
    libaws_writer_free(NULL);
    libaws_text_free(NULL);
    libaws_fake_free(NULL);
    libaws_operation_cancel(NULL);
    libaws_queue_wake(NULL);
}

TEST(each_new_has_one_owner) {
    struct rig r = rig_new("dynamodb");
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    /* A client is its own: config, fake and client may all go before the operation that uses them. */
    libaws_config_free(r.config);
    libaws_fake_free(r.fake);
    libaws_client_free(r.client);
    libaws_error *err = NULL;
    ok(libaws_operation_wait(o, -1, &err), &err);
    check_text(member(libaws_operation_output(o), "Item", "id", "S"), "a");
    libaws_operation_free(o);
}

TEST(borrowed_pointers_live_until_their_handle_is_freed) {
    struct rig r = rig_new("dynamodb");
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    libaws_error *err = NULL;
    ok(libaws_operation_wait(o, -1, &err), &err);
    const libaws_value *output = libaws_operation_output(o), *v = member(output, "Item", "n", "N");
    const uint8_t *json = NULL;
    size_t n = 0;
    CHECK_INT(libaws_operation_output_doc(o, LIBAWS_JSON, &json, &n), LIBAWS_OK);
    rig_free(&r);
    /* Reading more gives the same nodes and leaves earlier ones alone. */
    CHECK(libaws_operation_output(o) == output && member(output, "Item", "n", "N") == v);
    check_text(v, "7");
    CHECK(n > 2 && json[0] == '{' && json[n - 1] == '}');
    libaws_operation_free(o);
}

TEST(inputs_are_copied) {
    struct rig r = rig_config();
    char region[] = "eu-west-1", table[] = "mine", name[] = "GetItem";
    libaws_error *err = NULL;
    ok(libaws_config_set(r.config, "region", region, strlen(region), &err), &err);
    memset(region, 'x', strlen(region));
    r.client = libaws_client_new(NULL, "dynamodb", r.config, &err);
    ok(r.client ? 0 : -1, &err);
    push(&r, GOT_ITEM);
    char json[] = GET_ITEM;
    libaws_operation *o = libaws_operation_new(r.client, name, &err);
    ok(libaws_operation_set_doc(o, LIBAWS_JSON, bytes(json), strlen(json), &err), &err);
    ok(libaws_operation_set_str(o, "TableName", table, strlen(table), &err), &err);
    memset(json, 'x', sizeof json);
    memset(table, 'x', sizeof table);
    memset(name, 'x', sizeof name);
    ok(libaws_operation_wait(o, -1, &err), &err);
    const libaws_value *sent = libaws_fake_request(r.fake);
    const char *p;
    size_t n;
    CHECK_INT(libaws_value_str(member(sent, "body", NULL, NULL), &p, &n), LIBAWS_OK);
    char body[256] = "";
    memcpy(body, p, n < 255 ? n : 255);
    CHECK(strstr(body, "\"mine\"") && !strstr(body, "xxx"));
    CHECK_INT(libaws_value_str(member(sent, "url", NULL, NULL), &p, &n), LIBAWS_OK);
    char url[256] = "";
    memcpy(url, p, n < 255 ? n : 255);
    CHECK(strstr(url, "eu-west-1"));
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(a_missing_pointer_is_an_error_code) {
    struct rig r = rig_new("dynamodb");
    libaws_error *err = NULL;
    const char *p;
    const uint8_t *b;
    size_t n;
    int64_t i;
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_config_set(NULL, "region", "x", 1, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_config_set(r.config, NULL, "x", 1, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_config_on(r.config, "log", "l", NULL, NULL, NULL, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_operation_set_doc(NULL, LIBAWS_JSON, bytes("{}"), 2, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_operation_set_str(o, NULL, "x", 1, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_operation_set_doc(o, LIBAWS_JSON, NULL, 5, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_operation_wait(NULL, 0, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_operation_start(o, NULL, NULL, NULL, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_operation_submit(o, NULL, 1, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_reader_next(NULL, &b, &n, 0, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_writer_write(NULL, bytes("x"), 1, &n, 0, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_writer_finish(NULL, NULL), LIBAWS_E_NULL);
    CHECK_INT(libaws_error_get(NULL, "code", &p, &n), LIBAWS_E_NULL);
    CHECK_INT(libaws_fake_push(NULL, LIBAWS_JSON, bytes("{}"), 2, NULL), LIBAWS_E_NULL);
    CHECK(libaws_client_new(NULL, NULL, NULL, &err) == NULL);
    CHECK_INT(libaws_error_status(err), LIBAWS_E_NULL);
    libaws_error_free(err);
    CHECK(libaws_operation_new(NULL, "GetItem", NULL) == NULL);
    CHECK(libaws_operation_reader(NULL, NULL) == NULL && libaws_operation_writer(NULL, NULL) == NULL);
    CHECK(libaws_operation_take_config(NULL) == NULL && libaws_path_new(NULL, NULL) == NULL);
    CHECK_INT(libaws_queue_poll(NULL, NULL, 16, 1, 0), 0);
    /* No value is an absent value, all the way down. */
    CHECK_INT(libaws_value_kind(NULL), LIBAWS_ABSENT);
    CHECK_INT(libaws_value_len(NULL), 0);
    CHECK(!libaws_value_at(NULL, 0) && !libaws_value_member(NULL, "x") && !libaws_value_find(NULL, NULL));
    CHECK(libaws_value_i64(NULL, &i) < 0 && libaws_value_str(NULL, &p, &n) < 0);
    CHECK(!libaws_operation_output(o) && !libaws_operation_error(o) && !libaws_operation_metadata(o));
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(null_and_zero_is_an_empty_slice) {
    struct rig r = rig_new("dynamodb");
    libaws_error *err = NULL;
    libaws_operation *o = get_item(&r);
    ok(libaws_operation_set_str(o, "ProjectionExpression", NULL, 0, &err), &err);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(err_may_be_null) {
    struct rig r = rig_new("dynamodb");
    push(&r, "{\"status\": 400, \"body\": \"{\\\"__type\\\": \\\"x#ValidationException\\\"}\"}");
    libaws_operation *o = get_item(&r);
    CHECK(libaws_client_new(NULL, "no-such-service", r.config, NULL) == NULL);
    CHECK(libaws_operation_new(r.client, "NoSuchOperation", NULL) == NULL);
    CHECK_INT(libaws_operation_wait(o, -1, NULL), LIBAWS_E_SERVICE);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(outputs_are_written_only_on_success_and_errors_only_on_failure) {
    struct rig r = rig_new("dynamodb");
    libaws_error *const mark = (libaws_error *)&r, *err = mark;
    const char *p = "before";
    size_t n = 6;
    int64_t i = 42;
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_OK);
    CHECK(err == mark);
    const libaws_value *number = member(libaws_operation_output(o), "Item", NULL, NULL);
    CHECK(libaws_value_i64(number, &i) < 0 && i == 42);
    CHECK(libaws_value_str(number, &p, &n) < 0);
    CHECK_TEXT(p, n, "before");
    CHECK_INT(libaws_error_get(NULL, "code", &p, &n), LIBAWS_E_NULL);
    CHECK_TEXT(p, n, "before");
    CHECK(libaws_operation_new(r.client, "GetItm", &err) == NULL);
    CHECK(err != mark && libaws_error_status(err) == LIBAWS_E_INVALID);
    libaws_error_free(err);
    libaws_operation_free(o);
    rig_free(&r);
}

static void *read_and_free(void *e) {
    const char *p = "";
    size_t n = 0;
    libaws_status got = libaws_error_get((libaws_error *)e, "code", &p, &n);
    intptr_t same = got == LIBAWS_OK && n == 25 && memcmp(p, "ResourceNotFoundException", 25) == 0;
    libaws_error_free((libaws_error *)e);
    return (void *)same;
}

TEST(errors_own_their_detail_and_cross_threads) {
    struct rig r = rig_new("dynamodb");
    push(&r, "{\"status\": 400, \"headers\": {\"x-amzn-requestid\": \"REQ9\"}, \"body\":"
             " \"{\\\"__type\\\": \\\"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException\\\","
             " \\\"message\\\": \\\"no table\\\"}\"}");
    libaws_operation *o = get_item(&r);
    libaws_error *err = NULL;
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_E_SERVICE);
    libaws_operation_free(o);
    rig_free(&r);
    const char *p;
    size_t n;
    CHECK_INT(libaws_error_get(err, "request_id", &p, &n), LIBAWS_OK);
    CHECK_TEXT(p, n, "REQ9");
    CHECK_INT(libaws_error_get(err, "detail_message", &p, &n), LIBAWS_OK);
    CHECK_TEXT(p, n, "no table");
    CHECK_INT(libaws_error_get(err, "no_such_key", &p, &n), LIBAWS_E_ABSENT);
    check_text(libaws_value_member(libaws_error_detail(err), "message"), "no table");
    pthread_t t;
    void *same;
    pthread_create(&t, NULL, read_and_free, err);
    pthread_join(t, &same);
    CHECK(same);
}

TEST(a_body_is_borrowed_until_its_destructor_runs_once) {
    struct rig r = rig_new("s3");
    struct tally t = {0};
    libaws_error *err = NULL;
    push(&r, "{\"status\": 200, \"headers\": {\"ETag\": \"\\\"e\\\"\"}}");
    libaws_operation *o = prepare(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\"}");
    char *body = strdup("borrowed");
    ok(libaws_operation_body(o, bytes(body), 8, &t, tally_drop, &err), &err);
    ok(libaws_operation_wait(o, -1, &err), &err);
    const char *p;
    size_t n;
    CHECK_INT(libaws_value_str(libaws_value_member(libaws_fake_request(r.fake), "body"), &p, &n), LIBAWS_OK);
    CHECK_TEXT(p, n, "borrowed");
    libaws_operation_free(o);
    rig_free(&r);
    until(&t.drops, 1);
    free(body);
}

TEST(completion_has_the_layout_that_bindings_assume) {
    CHECK_INT(sizeof(libaws_completion), 16);
    CHECK_INT(offsetof(libaws_completion, tag), 0);
    CHECK_INT(offsetof(libaws_completion, kind), 8);
    CHECK_INT(offsetof(libaws_completion, status), 12);
}

TEST(sizes_are_capped_before_they_are_allocated) {
    struct rig r = rig_new("dynamodb");
    libaws_error *err = NULL;
    /* A million levels would be a stack overflow, a length of 2^60 an abort. */
    size_t deep = 1 << 20;
    char *json = malloc(deep);
    memset(json, '[', deep);
    libaws_operation *o = libaws_operation_new(r.client, "GetItem", NULL);
    CHECK_INT(libaws_operation_set_doc(o, LIBAWS_JSON, bytes(json), deep, &err), LIBAWS_E_INVALID);
    libaws_error_free(err);
    free(json);
    static const uint8_t huge[] = {0x9b, 0x10, 0, 0, 0, 0, 0, 0, 0}, text[] = {0x7b, 0x10, 0, 0, 0, 0, 0, 0, 0, 'x'};
    err = NULL;
    CHECK_INT(libaws_operation_set_doc(o, LIBAWS_CBOR, huge, sizeof huge, &err), LIBAWS_E_INVALID);
    libaws_error_free(err);
    err = NULL;
    CHECK_INT(libaws_operation_set_doc(o, LIBAWS_CBOR, text, sizeof text, &err), LIBAWS_E_INVALID);
    libaws_error_free(err);
    libaws_operation_free(o);
    rig_free(&r);
}
