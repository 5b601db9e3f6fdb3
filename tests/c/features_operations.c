/* The features of calling operations, of responses and of concurrency, by their ids in docs/features.md. */
#include "kit.h"

#include <math.h>
#include <sys/resource.h>

#define GET "{\"Bucket\": \"bkt\", \"Key\": \"k\"}"
#define GOT "{\"status\": 200, \"headers\": {\"x-amz-request-id\": \"RID\", \"x-amz-id-2\": \"HID\", \"ETag\": \"\\\"e\\\"\"}, \"body\": \"hello\"}"
#define EMPTY "{\"status\": 200}"

static size_t read_all(libaws_operation *o, char *to, size_t cap) {
    libaws_error *err = NULL;
    libaws_reader *r = libaws_operation_reader(o, &err);
    ok(r ? LIBAWS_OK : -1, &err);
    const uint8_t *p;
    size_t n, total = 0;
    libaws_status st;
    while ((st = libaws_reader_next(r, &p, &n, 10 * SECOND, NULL)) == LIBAWS_OK) {
        if (total + n < cap) memcpy(to + total, p, n);
        total += n;
    }
    CHECK_INT(st, LIBAWS_END);
    libaws_reader_free(r);
    if (total < cap) to[total] = 0;
    return total;
}

TEST(OP_01_a_call_validates_serializes_signs_sends_and_reads) {
    struct rig r = rig_new("s3");
    char got[64];
    push(&r, GOT);
    libaws_operation *o = done(prepare(&r, "GetObject", GET));
    read_all(o, got, sizeof got);
    CHECK_STR(got, "hello");
    check_text(libaws_value_member(libaws_operation_output(o), "ETag"), "\"e\"");
    const libaws_value *request = sent(&r);
    CHECK_STR(text_of(libaws_value_member(request, "method")), "GET");
    CHECK_HAS(url(request), "https://bkt.s3.us-east-1.amazonaws.com/k");
    CHECK(header(request, "x-amz-date"));
    libaws_operation_free(o);
    rig_free(&r);
}

/* What a walk gives, one letter or sign for each value; three at a time, so that it goes on in between. */
static void walked(const libaws_value *v, char *to, size_t cap) {
    struct {
        libaws_item item;
        int more;
    } items[3];
    const libaws_value *at = NULL;
    size_t n, used = 0;
    do {
        n = libaws_value_walk(v, &at, items, sizeof *items, 3);
        CHECK(n <= 3 && used + 40 * n < cap);
        for (size_t i = 0; i < n; i++) {
            const libaws_item *it = &items[i].item;
            CHECK_INT(it->kind, libaws_value_kind(it->value));
            switch (it->kind) {
            case LIBAWS_STRING:
            case LIBAWS_BLOB:
            case LIBAWS_NUMBER:
                used += (size_t)snprintf(to + used, cap - used, "%.*s ", (int)it->n, it->p);
                break;
            case LIBAWS_FLOAT:
                CHECK(!it->p);
                used += (size_t)snprintf(to + used, cap - used, "%g ", it->bits.f);
                break;
            case LIBAWS_TIME:
                used += (size_t)snprintf(to + used, cap - used, "@%lld.%09u ", (long long)it->bits.i, it->n);
                break;
            case LIBAWS_LIST:
            case LIBAWS_MAP:
                used += (size_t)snprintf(to + used, cap - used, "%c%u ", it->kind == LIBAWS_LIST ? '[' : '{', it->n);
                break;
            default:
                CHECK(!it->p);
                used += (size_t)snprintf(to + used, cap - used, "#%lld ", (long long)it->bits.i);
            }
        }
    } while (at);
    if (used) to[used - 1] = 0;
}

TEST(a_walk_gives_all_values_in_order) {
    struct rig r = rig_new("dynamodb");
    char got[512];
    push(&r, "{\"status\": 200, \"body\": \"{\\\"Item\\\":{\\\"a\\\":{\\\"S\\\":\\\"x\\\"},\\\"b\\\":{\\\"BOOL\\\":true},"
             "\\\"c\\\":{\\\"L\\\":[{\\\"N\\\":\\\"1\\\"},{\\\"SS\\\":[\\\"y\\\",\\\"z\\\"]}]},\\\"d\\\":{\\\"M\\\":{}},"
             "\\\"e\\\":{ \\\"S\\\" : \\\"w\\\\\\\"\\\" }},\\\"ConsumedCapacity\\\":{\\\"CapacityUnits\\\":0.5}}\"}");
    libaws_operation *o = done(prepare(&r, "GetItem", "{\"TableName\": \"t\", \"Key\": {\"a\": {\"S\": \"x\"}}}"));
    const libaws_value *out = libaws_operation_output(o);
    walked(out, got, sizeof got);
    CHECK_STR(got, "{2 Item {5 a {1 S x b {1 BOOL #1 c {1 L [2 {1 N 1 {1 SS [2 y z d {1 M {0 e {1 S w\" "
                   "ConsumedCapacity {1 CapacityUnits 0.5");
    walked(libaws_value_member(libaws_value_member(out, "Item"), "c"), got, sizeof got);
    CHECK_STR(got, "{1 L [2 {1 N 1 {1 SS [2 y z");

    libaws_item item;
    const libaws_value *at = NULL;
    CHECK_INT(libaws_value_walk(NULL, &at, &item, sizeof item, 1), 0);
    CHECK_INT(libaws_value_walk(out, NULL, &item, sizeof item, 1), 0);
    CHECK_INT(libaws_value_walk(out, &at, NULL, sizeof item, 1), 0);
    CHECK_INT(libaws_value_walk(out, &at, &item, sizeof item - 1, 1), 0);
    CHECK_INT(libaws_value_walk(out, &at, &item, sizeof item, 0), 0);
    CHECK(at == out);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(OP_02_validation_before_anything_is_sent) {
    struct rig r = rig_new("s3");
    struct fault f = fails(&r, "GetObject", "{\"Bucket\": \"bkt\"}");
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_HAS(f.message, "Key");
    CHECK_HAS(f.message, "operation error S3: GetObject");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(OP_03_input_as_a_document_or_member_by_member) {
    struct rig r = rig_new("dynamodb");
    libaws_error *err = NULL;
    libaws_operation *o = libaws_operation_new(r.client, "PutItem", &err);
    ok(libaws_operation_set_str(o, "TableName", "t", 1, &err), &err);
    ok(libaws_operation_set_str(o, "Item.id.S", "a", 1, &err), &err);
    ok(libaws_operation_set_bool(o, "Item.on.BOOL", 1, &err), &err);
    ok(libaws_operation_set_blob(o, "Item.b.B", bytes("\x00\xff"), 2, &err), &err);
    push(&r, EMPTY);
    libaws_operation_free(done(o));
    CHECK_STR(body(sent(&r)), "{\"TableName\":\"t\",\"Item\":{\"id\":{\"S\":\"a\"},\"on\":{\"BOOL\":true},\"b\":{\"B\":\"AP8=\"}}}");
    rig_free(&r);
}

TEST(OP_04_input_may_be_absent) {
    struct rig r = rig_new("sqs");
    libaws_error *err = NULL;
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    libaws_operation *o = libaws_operation_new(r.client, "ListQueues", &err);
    libaws_operation_free(done(o));
    CHECK_STR(body(sent(&r)), "{}");
    rig_free(&r);
}

/* Every kind of shape, there and back: Lambda's REST and JSON, DynamoDB's documents. */
TEST(OP_05_members_of_every_kind) {
    struct rig r = rig_new("lambda");
    push(&r, "{\"status\": 201, \"body\": \"{\\\"Timeout\\\": 9, \\\"CodeSize\\\": 5000000000, \\\"Layers\\\": [{\\\"Arn\\\": \\\"l\\\"}],"
             " \\\"Environment\\\": {\\\"Variables\\\": {\\\"k\\\": \\\"v\\\"}}, \\\"PackageType\\\": \\\"Zip\\\"}\"}");
    libaws_operation *o = done(prepare(&r, "CreateFunction",
        "{\"FunctionName\": \"f\", \"Role\": \"arn:aws:iam::1:role/r\", \"Code\": {\"ZipFile\": \"AP8=\"}, \"Timeout\": 9,"
        " \"Publish\": true, \"PackageType\": \"Zip\", \"Layers\": [\"l\"], \"Environment\": {\"Variables\": {\"k\": \"v\"}}}"));
    CHECK_STR(body(sent(&r)),
        "{\"FunctionName\":\"f\",\"Role\":\"arn:aws:iam::1:role/r\",\"Code\":{\"ZipFile\":\"AP8=\"},\"Timeout\":9,"
        "\"Publish\":true,\"PackageType\":\"Zip\",\"Layers\":[\"l\"],\"Environment\":{\"Variables\":{\"k\":\"v\"}}}");
    const libaws_value *out = libaws_operation_output(o);
    CHECK_INT(number(libaws_value_member(out, "Timeout")), 9);
    CHECK_INT(number(libaws_value_member(out, "CodeSize")), 5000000000);
    check_text(member(out, "Environment", "Variables", "k"), "v");
    check_text(libaws_value_member(libaws_value_at(libaws_value_member(out, "Layers"), 0), "Arn"), "l");
    libaws_operation_free(o);
    rig_free(&r);
    r = rig_new("cloudwatch");
    push(&r, EMPTY);
    libaws_error *err = NULL;
    o = libaws_operation_new(r.client, "PutMetricData", &err);
    ok(libaws_operation_set_str(o, "Namespace", "n", 1, &err), &err);
    ok(libaws_operation_set_str(o, "MetricData[0].MetricName", "m", 1, &err), &err);
    ok(libaws_operation_set_f64(o, "MetricData[0].Value", 1.5, &err), &err);
    ok(libaws_operation_set_time(o, "MetricData[0].Timestamp", 1, 0, &err), &err);
    libaws_operation_wait(o, -1, NULL);
    CHECK(body(sent(&r)));
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(OP_06_unset_members_are_not_on_the_wire_and_defaults_are) {
    struct rig r = rig_new("sqs");
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "ReceiveMessage", "{\"QueueUrl\": \"https://q\", \"WaitTimeSeconds\": 0}");
    CHECK_STR(body(sent(&r)), "{\"QueueUrl\":\"https://q\",\"WaitTimeSeconds\":0}");
    libaws_operation *o = done(prepare(&r, "ReceiveMessage", "{\"QueueUrl\": \"https://q\", \"WaitTimeSeconds\": null}"));
    CHECK_STR(body(sent(&r)), "{\"QueueUrl\":\"https://q\"}");
    /* And back: what the service left out is absent, not empty. */
    CHECK(libaws_value_member(libaws_operation_output(o), "Messages") == NULL);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(OP_09_enums_by_name) {
    struct rig r = rig_new("s3");
    push(&r, GOT);
    libaws_operation_free(done(prepare(&r, "GetObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"RequestPayer\": \"requester\"}")));
    CHECK_STR(header(sent(&r), "x-amz-request-payer"), "requester");
    rig_free(&r);
}

TEST(OP_12_unknown_enum_text_is_preserved) {
    struct rig r = rig_new("lambda");
    push(&r, "{\"status\": 200, \"body\": \"{\\\"State\\\": \\\"Hibernating\\\"}\"}");
    libaws_operation *o = done(prepare(&r, "GetFunctionConfiguration", "{\"FunctionName\": \"f\"}"));
    check_text(libaws_value_member(libaws_operation_output(o), "State"), "Hibernating");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(OP_15_bodies_from_memory_file_and_writer) {
    struct rig r = rig_new("s3");
    libaws_error *err = NULL;
    char name[] = "/tmp/libaws-body-XXXXXX";
    int fd = mkstemp(name);
    CHECK(fd >= 0 && write(fd, "from a file", 11) == 11);
    close(fd);
    for (int i = 0; i < 4; i++) push(&r, EMPTY);
    libaws_operation *o = prepare(&r, "PutObject", GET);
    ok(libaws_operation_body(o, bytes("from memory"), 11, NULL, NULL, &err), &err);
    libaws_operation_free(done(o));
    CHECK_STR(body(sent(&r)), "from memory");
    o = prepare(&r, "PutObject", GET);
    ok(libaws_operation_body_file(o, name, 5, -1, &err), &err);
    libaws_operation_free(done(o));
    CHECK_HAS(body(sent(&r)), "a file");
    o = prepare(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ContentLength\": 13}");
    libaws_writer *w = libaws_operation_writer(o, &err);
    size_t taken = 0;
    ok(w ? LIBAWS_OK : -1, &err);
    libaws_operation_start(o, NULL, NULL, NULL, NULL);
    libaws_operation_wait(o, 0, NULL);
    ok(libaws_writer_write(w, bytes("from a writer"), 13, &taken, 10 * SECOND, &err), &err);
    CHECK_INT(taken, 13);
    ok(libaws_writer_finish(w, &err), &err);
    libaws_operation_free(done(o));
    libaws_writer_free(w);
    CHECK_HAS(body(sent(&r)), "from a writer");
    o = prepare(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"Body\": \"aW5saW5l\"}");
    libaws_operation_free(done(o));
    CHECK_STR(body(sent(&r)), "inline");
    unlink(name);
    rig_free(&r);
}

TEST(OP_idempotency_tokens_are_filled_in_and_given_ones_kept) {
    struct rig r = rig_new("ec2");
    push(&r, "{\"status\": 200, \"body\": \"<R/>\"}");
    push(&r, "{\"status\": 200, \"body\": \"<R/>\"}");
    push(&r, "{\"status\": 200, \"body\": \"<R/>\"}");
#define VPC "\"ImageId\": \"ami\", \"MinCount\": 1, \"MaxCount\": 1"
    call(&r, "RunInstances", "{" VPC "}");
    call(&r, "RunInstances", "{" VPC "}");
    char first[64] = "", second[64] = "";
    const char *a = strstr(body(sent(&r)), "ClientToken="), *b = strstr(body(sent(&r)), "ClientToken=");
    CHECK(a && b);
    sscanf(a + 12, "%63[0-9a-f-]", first);
    sscanf(b + 12, "%63[0-9a-f-]", second);
    CHECK_INT(strlen(first), 36);
    CHECK(first[14] == '4' && strcmp(first, second) != 0);
    call(&r, "RunInstances", "{" VPC ", \"ClientToken\": \"mine\"}");
    CHECK_HAS(body(sent(&r)), "ClientToken=mine");
    rig_free(&r);
}

/* --- responses ----------------------------------------------------------------------------------- */

TEST(RSP_01_an_output_without_members_is_there) {
    struct rig r = rig_new("s3");
    push(&r, "{\"status\": 204}");
    libaws_operation *o = done(prepare(&r, "DeleteBucket", "{\"Bucket\": \"bkt\"}"));
    CHECK_INT(libaws_value_kind(libaws_operation_output(o)), LIBAWS_MAP);
    CHECK_INT(libaws_value_len(libaws_operation_output(o)), 0);
    CHECK_INT(number(libaws_value_member(libaws_operation_metadata(o), "http_status")), 204);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(RSP_02_there_is_no_output_on_error) {
    struct rig r = rig_new("s3");
    const uint8_t *p;
    size_t n;
    push(&r, "{\"status\": 404, \"body\": \"<Error><Code>NoSuchKey</Code></Error>\"}");
    libaws_operation *o = prepare(&r, "GetObject", GET);
    CHECK_INT(libaws_operation_wait(o, -1, NULL), LIBAWS_E_SERVICE);
    CHECK(libaws_operation_output(o) == NULL && libaws_operation_metadata(o) == NULL);
    CHECK_INT(libaws_operation_output_doc(o, LIBAWS_JSON, &p, &n), LIBAWS_E_ABSENT);
    CHECK(libaws_operation_reader(o, NULL) == NULL);
    libaws_operation_free(o);
    rig_free(&r);
}

/* A transport that streams an answer of 256 MiB from a thread. */
#define BIG (256l << 20)
static void *stream_big(void *ud) {
    libaws_writer *w = (libaws_writer *)ud;
    static uint8_t piece[1 << 16];
    for (int64_t left = BIG; left > 0;) {
        size_t taken = 0;
        if (libaws_writer_write(w, piece, sizeof piece, &taken, 10 * SECOND, NULL) != LIBAWS_OK) break;
        left -= (int64_t)taken;
    }
    libaws_writer_finish(w, NULL);
    libaws_writer_free(w);
    return NULL;
}

static pthread_t big_thread;
static void answer_big(void *ud, libaws_call *q) {
    static const char head[] = "{\"status\": 200}";
    (void)ud;
    pthread_create(&big_thread, NULL, stream_big, libaws_call_answer_stream(q, LIBAWS_JSON, bytes(head), strlen(head)));
}

static long peak_kib(void) {
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return u.ru_maxrss;
}

TEST(RSP_03_a_large_answer_is_read_in_constant_memory) {
#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
    SKIP("a sanitizer takes memory of its own");
#endif
    struct rig r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_on(r.config, "transport", "t", answer_big, NULL, NULL, &err), &err);
    rig_client(&r, "s3");
    libaws_operation *o = done(prepare(&r, "GetObject", GET));
    long before = peak_kib();
    CHECK_INT(read_all(o, NULL, 0), BIG);
    CHECK(peak_kib() - before < 32 << 10);
    pthread_join(big_thread, NULL);
    libaws_operation_free(o);
    rig_free(&r);
}

static int open_descriptors(void) {
    int n = 0;
    for (int fd = 0; fd < 1024; fd++) n += lseek(fd, 0, SEEK_CUR) >= 0 || errno != EBADF;
    return n;
}

TEST(RSP_04_bodies_closed_unread_leave_no_sockets) {
    static const char *const answers[] = {"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nonly the beginning", NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "s3", NULL);
    int before = open_descriptors();
    for (int i = 0; i < 200; i++) {
        libaws_operation *o = done(prepare(&r, "GetObject", GET));
        libaws_reader_free(libaws_operation_reader(o, NULL));
        libaws_operation_free(o);
    }
    CHECK(open_descriptors() < before + 16);
    rig_free(&r);
    server_stop(&s);
}

TEST(RSP_05_every_success_has_metadata) {
    struct rig r = rig_new("s3");
    push(&r, GOT);
    libaws_operation *o = done(prepare(&r, "GetObject", GET));
    const libaws_value *m = libaws_operation_metadata(o);
    CHECK_INT(number(libaws_value_member(m, "http_status")), 200);
    CHECK_INT(number(libaws_value_member(m, "attempts")), 1);
    check_text(member(m, "headers", "etag", NULL), "\"e\"");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(RSP_06_the_request_id_of_a_success) {
    struct rig r = rig_new("s3");
    push(&r, GOT);
    libaws_operation *o = done(prepare(&r, "GetObject", GET));
    check_text(libaws_value_member(libaws_operation_metadata(o), "request_id"), "RID");
    check_text(libaws_value_member(libaws_operation_metadata(o), "host_id"), "HID");
    libaws_operation_free(o);
    push(&r, "{\"status\": 204}");
    o = done(prepare(&r, "DeleteBucket", "{\"Bucket\": \"bkt\"}"));
    CHECK(libaws_value_member(libaws_operation_metadata(o), "request_id") == NULL);
    libaws_operation_free(o);
    rig_free(&r);
    r = rig_new("dynamodb");
    push(&r, GOT_ITEM);
    o = done(get_item(&r));
    check_text(libaws_value_member(libaws_operation_metadata(o), "request_id"), "REQ1");
    libaws_operation_free(o);
    rig_free(&r);
}

/* --- concurrency ------------------------------------------------------------------------------- */

struct many {
    struct rig *rig;
    atomic_int good;
};

static void *call_some(void *ud) {
    struct many *m = (struct many *)ud;
    for (int i = 0; i < 10; i++) {
        libaws_operation *o = libaws_operation_new(m->rig->client, "GetItem", NULL);
        libaws_operation_set_doc(o, LIBAWS_JSON, bytes(GET_ITEM), strlen(GET_ITEM), NULL);
        if (libaws_operation_wait(o, 60 * SECOND, NULL) == LIBAWS_OK) atomic_fetch_add(&m->good, 1);
        libaws_operation_free(o);
    }
    return NULL;
}

TEST(CON_01_one_client_from_64_threads) {
    struct rig r = rig_new("dynamodb");
    struct many m = {&r, 0};
    pthread_t threads[64];
    for (int i = 0; i < 640; i++) push(&r, GOT_ITEM);
    for (int i = 0; i < 64; i++) pthread_create(&threads[i], NULL, call_some, &m);
    for (int i = 0; i < 64; i++) pthread_join(threads[i], NULL);
    CHECK_INT(atomic_load(&m.good), 640);
    rig_free(&r);
}

TEST(CON_02_two_objects_are_put_at_once) {
    static const char *const keys[] = {"foo", "bar"};
    struct rig r = rig_new("s3");
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation *o[2];
    for (int i = 0; i < 2; i++) {
        char json[128], content[32];
        libaws_error *err = NULL;
        push(&r, "{\"status\": 200, \"headers\": {\"ETag\": \"\\\"e\\\"\"}}");
        snprintf(json, sizeof json, "{\"Bucket\": \"bkt\", \"Key\": \"%s\"}", keys[i]);
        snprintf(content, sizeof content, "%s body content", keys[i]);
        o[i] = prepare(&r, "PutObject", json);
        ok(libaws_operation_set_blob(o[i], "Body", bytes(content), strlen(content), &err), &err);
        ok(libaws_operation_submit(o[i], q, (uint64_t)i, &err), &err);
    }
    libaws_completion c[2];
    for (size_t n = 0; n < 2;) n += libaws_queue_poll(q, c + n, sizeof *c, 2 - n, 10 * SECOND);
    for (int i = 0; i < 2; i++) {
        check_text(libaws_value_member(libaws_operation_output(o[i]), "ETag"), "\"e\"");
        CHECK_HAS(body(sent(&r)), " body content");
        libaws_operation_free(o[i]);
    }
    libaws_queue_free(q);
    rig_free(&r);
}
