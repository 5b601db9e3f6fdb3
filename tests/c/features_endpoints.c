/* The features of endpoint resolvers, by their ids in docs/features.md. */
#include "kit.h"

#define GET "{\"Bucket\": \"bkt\", \"Key\": \"k\"}"
#define EMPTY "{\"status\": 200}"

struct resolver {
    const char *answer, *edit, *value;
    char seen[4096];
    int times, delegates, fails;
};

static void seen(struct resolver *s, libaws_call *q) {
    libaws_text *t = libaws_value_doc(libaws_call_view(q), LIBAWS_JSON, NULL);
    const uint8_t *p = NULL;
    size_t n = 0;
    libaws_text_get(t, &p, &n);
    snprintf(s->seen, sizeof s->seen, "%.*s", (int)n, (const char *)p);
    libaws_text_free(t);
    s->times++;
}

static void afterwards(void *ud, libaws_call *q) {
    struct resolver *s = (struct resolver *)ud;
    seen(s, q);
    answer(q, s->answer);
}

static void resolve(void *ud, libaws_call *q) {
    struct resolver *s = (struct resolver *)ud;
    seen(s, q);
    if (s->edit) libaws_call_set(q, s->edit, s->value, s->value ? strlen(s->value) : 0);
    if (s->fails) return libaws_call_fail(q, "unknown endpoint requested", 26);
    if (s->delegates) return libaws_call_next(q, afterwards, s, NULL);
    answer(q, s->answer);
}

static struct rig resolving(const char *service, const char *point, struct resolver *s, const char *const *options) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    for (; options && *options; options += 2) rig_set(r.config, options[0], options[1]);
    ok(libaws_config_on(r.config, point, "mine", resolve, s, NULL, &err), &err);
    rig_client(&r, service);
    return r;
}

/* The URL of a DeleteObject, and what signed it. */
static const char *deleted(struct rig *r, const char *json, const char **scope) {
    push(r, EMPTY);
    call(r, "DeleteObject", json);
    const libaws_value *request = sent(r);
    if (scope) *scope = header(request, "authorization");
    return url(request);
}

TEST(EP_03_EP_09_the_resolver_is_asked_for_each_call_with_its_parameters) {
    struct resolver s = {NULL, NULL, NULL, "", 0, 0, 0};
    struct rig r = resolving("s3", "endpoint", &s, OPTIONS("use_dualstack_endpoint", "true"));
    for (int i = 1; i <= 3; i++) {
        CHECK_STR(deleted(&r, GET, NULL), "https://bkt.s3.dualstack.us-east-1.amazonaws.com/k");
        CHECK_INT(s.times, i);
    }
    CHECK_HAS(s.seen, "\"operation\":\"DeleteObject\"");
    CHECK_HAS(s.seen, "\"params\":{\"Region\":\"us-east-1\",\"UseFIPS\":false,\"UseDualStack\":true");
    CHECK_HAS(s.seen, "\"Bucket\":\"bkt\"");
    CHECK_HAS(s.seen, "\"ForcePathStyle\":false");
    rig_free(&r);
}

TEST(EP_04_the_resolved_host_is_used_as_it_is) {
    struct resolver s = {"{\"url\": \"http://127.0.0.1:9/base/\", \"headers\": {\"x-from\": \"resolver\"}}", NULL, NULL, "", 0, 0, 0};
    struct rig r = resolving("s3", "endpoint", &s, NULL);
    push(&r, EMPTY);
    call(&r, "DeleteObject", GET);
    const libaws_value *request = sent(&r);
    CHECK_STR(url(request), "http://127.0.0.1:9/base/k");
    CHECK_STR(header(request, "x-from"), "resolver");
    rig_free(&r);
}

TEST(EP_06_the_bucket_goes_before_localhost_when_the_caller_says_so) {
    struct rig r = rig_with("s3", OPTIONS("endpoint_url", "http://localhost:9000", "s3_use_path_style", "false"));
    CHECK_STR(deleted(&r, GET, NULL), "http://bkt.localhost:9000/k");
    rig_free(&r);
    r = rig_with("s3", OPTIONS("endpoint_url", "http://localhost:9000", "s3_use_path_style", "true"));
    CHECK_STR(deleted(&r, GET, NULL), "http://localhost:9000/bkt/k");
    rig_free(&r);
}

TEST(EP_12_EP_15_a_resolver_may_delegate) {
    struct resolver s = {NULL, "params.Bucket", "other", "", 0, 0, 0};
    struct rig r = resolving("s3", "endpoint", &s, OPTIONS("endpoint_url", "https://endpoint.dev"));
    CHECK_STR(deleted(&r, GET, NULL), "https://other.endpoint.dev/k");
    CHECK_HAS(s.seen, "\"Endpoint\":\"https://endpoint.dev\"");
    rig_free(&r);
    /* On to the rules, and a look at what they gave. */
    struct resolver d = {NULL, NULL, NULL, "", 0, 1, 0};
    r = resolving("s3", "endpoint", &d, NULL);
    CHECK_STR(deleted(&r, GET, NULL), "https://bkt.s3.us-east-1.amazonaws.com/k");
    CHECK_HAS(d.seen, "\"endpoint\":{\"url\":\"https://bkt.s3.us-east-1.amazonaws.com\"");
    const char *signed_by;
    deleted(&r, "{\"Bucket\": \"arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap\", \"Key\": \"k\"}", &signed_by);
    CHECK_HAS(signed_by, "AWS4-ECDSA-P256-SHA256");
    d.answer = "{\"url\": \"https://mine.example\", \"signing_name\": \"n\", \"signing_region\": \"eu-west-1\"}";
    CHECK_STR(deleted(&r, GET, &signed_by), "https://mine.example/k");
    CHECK_HAS(signed_by, "/eu-west-1/n/aws4_request");
    rig_free(&r);
    struct resolver bad = {NULL, "params.Buket", "x", "", 0, 0, 0};
    r = resolving("s3", "endpoint", &bad, NULL);
    CHECK_HAS(fails(&r, "DeleteObject", GET).message, "params.Buket");
    rig_free(&r);
}

TEST(EP_16_a_resolver_s_failure_ends_the_call) {
    struct resolver s = {NULL, NULL, NULL, "", 0, 0, 1};
    struct rig r = resolving("s3", "endpoint", &s, NULL);
    struct fault f = fails(&r, "DeleteObject", GET);
    CHECK_INT(f.status, LIBAWS_E_CALLBACK);
    CHECK_HAS(f.message, "unknown endpoint requested");
    s.fails = 0;
    s.answer = "{\"url\": \"not a url\"}";
    CHECK_STR(fails(&r, "DeleteObject", GET).code, "InvalidEndpoint");
    s.answer = "{\"uri\": \"https://x\"}";
    CHECK_HAS(fails(&r, "DeleteObject", GET).message, "url");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(EP_17_a_resolver_for_one_call) {
    struct resolver s = {"{\"url\": \"https://one.example\"}", NULL, NULL, "", 0, 0, 0};
    struct rig r = rig_new("s3");
    libaws_error *err = NULL;
    libaws_operation *o = prepare(&r, "DeleteObject", GET);
    ok(libaws_operation_on(o, "endpoint", "mine", resolve, &s, NULL, &err), &err);
    push(&r, EMPTY);
    libaws_operation_free(done(o));
    CHECK_STR(url(sent(&r)), "https://one.example/k");
    CHECK_STR(deleted(&r, GET, NULL), "https://bkt.s3.us-east-1.amazonaws.com/k");
    CHECK_INT(s.times, 1);
    rig_free(&r);
}

TEST(EPV1_01_EPV1_04_the_older_resolver_knows_service_and_region) {
    struct resolver s = {NULL, NULL, NULL, "", 0, 0, 0};
    struct rig r = resolving("dynamodb", "endpoint_v1", &s, NULL);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(s.seen, "\"service\":\"DynamoDB\"");
    CHECK_HAS(s.seen, "\"region\":\"us-east-1\"");
    /* EPV1-08: an empty answer, for "not found", leaves it to the rules. */
    CHECK_STR(url(sent(&r)), "https://dynamodb.us-east-1.amazonaws.com/");
    rig_free(&r);
}

TEST(EPV1_07_EPV1_10_an_override_with_its_signing_region) {
    struct resolver s = {"{\"url\": \"https://test.us-west-2.amazonaws.com\", \"partition_id\": \"aws\","
                         " \"signing_region\": \"us-west-2\"}", NULL, NULL, "", 0, 0, 0};
    struct rig r = resolving("dynamodb", "endpoint_v1", &s, NULL);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    const libaws_value *request = sent(&r);
    CHECK_STR(url(request), "https://test.us-west-2.amazonaws.com/");
    CHECK_HAS(header(request, "authorization"), "/us-west-2/dynamodb/aws4_request");
    s.fails = 1;
    CHECK_HAS(fails(&r, "GetItem", GET_ITEM).message, "unknown endpoint requested");
    NOTHING_SENT(&r);
    rig_free(&r);
}

#define OLAP "{\"Bucket\": \"arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/mybanner\", \"Key\": \"k\"}"

TEST(EPV1_11_EPV1_12_EPMIG_01_EPMIG_02_EPMIG_03_hosts_that_may_change_and_that_may_not) {
    struct resolver s = {"{\"url\": \"https://custom.example\"}", NULL, NULL, "", 0, 0, 0};
    struct rig r = resolving("s3", "endpoint_v1", &s, NULL);
    const char *scope;
    CHECK_STR(deleted(&r, GET, NULL), "https://bkt.custom.example/k");
    s.answer = "{\"url\": \"https://custom.example\", \"hostname_immutable\": true}";
    CHECK_STR(deleted(&r, GET, &scope), "https://custom.example/bkt/k");
    CHECK_HAS(scope, "/us-east-1/s3/aws4_request");
    /* How an ARN is signed for stays as the rules have it ... */
    push(&r, EMPTY);
    call(&r, "GetObject", OLAP);
    const libaws_value *request = sent(&r);
    CHECK_STR(url(request), "https://custom.example/k");
    CHECK_HAS(header(request, "authorization"), "/us-east-1/s3-object-lambda/aws4_request");
    rig_free(&r);
    /* ... but not with a resolver of today that gives a URL alone. */
    s.answer = "{\"url\": \"https://custom.example\"}";
    r = resolving("s3", "endpoint", &s, NULL);
    push(&r, EMPTY);
    call(&r, "GetObject", OLAP);
    CHECK_HAS(header(sent(&r), "authorization"), "/us-east-1/s3/aws4_request");
    rig_free(&r);
}

TEST(EPMIG_04_EPMIG_05_host_prefixes_with_a_resolver) {
    struct resolver s = {"{\"url\": \"https://custom.example\"}", NULL, NULL, "", 0, 0, 0};
    struct rig r = resolving("sfn", "endpoint", &s, NULL);
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "StartSyncExecution", "{\"stateMachineArn\": \"arn:aws:states:us-east-1:123456789012:stateMachine:x\"}");
    CHECK_STR(url(sent(&r)), "https://sync-custom.example/");
    rig_free(&r);
    r = resolving("sfn", "endpoint", &s, OPTIONS("disable_host_prefix", "true"));
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "StartSyncExecution", "{\"stateMachineArn\": \"arn:aws:states:us-east-1:123456789012:stateMachine:x\"}");
    CHECK_STR(url(sent(&r)), "https://custom.example/");
    rig_free(&r);
}

TEST(AUTH_15_an_endpoint_may_change_the_signing_name) {
    struct rig r = rig_new("s3");
    push(&r, EMPTY);
    call(&r, "GetObject", OLAP);
    const libaws_value *request = sent(&r);
    CHECK_STR(url(request), "https://mybanner-123456789012.s3-object-lambda.us-east-1.amazonaws.com/k");
    CHECK_HAS(header(request, "authorization"), "/us-east-1/s3-object-lambda/aws4_request");
    rig_free(&r);
}

TEST(malformed_buckets_and_arns_are_named) {
    struct rig r = rig_new("s3");
    const char *const bad[][2] = {
        {"{\"Bucket\": \"arn:aws:s3:us-east-1:123456789012:accesspoint\", \"Key\": \"k\"}", "Invalid ARN"},
        {"{\"Bucket\": \"arn:aws:s3:us-east-1::accesspoint/x\", \"Key\": \"k\"}", "account"},
        {"{\"Bucket\": \"arn:aws:sns:us-east-1:123456789012:topic\", \"Key\": \"k\"}", "arn"},
        {"{\"Bucket\": \"arn:aws:s3:eu-west-1:123456789012:accesspoint/x y\", \"Key\": \"k\"}", ""},
    };
    for (int i = 0; i < 4; i++) {
        struct fault f = fails(&r, "DeleteObject", bad[i][0]);
        if (!strcasestr(f.message, bad[i][1])) CHECK_HAS(f.message, bad[i][1]);
        CHECK(f.status == LIBAWS_E_ENDPOINT || f.status == LIBAWS_E_INVALID);
    }
    NOTHING_SENT(&r);
    rig_free(&r);
}
