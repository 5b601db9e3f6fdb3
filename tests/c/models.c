/* What models say, models from files, JMESPath, and endpoints explained. */
#include "kit.h"

/* A text's bytes as a string of our own; the text is freed. */
static char *taken(libaws_text *t, libaws_error **err) {
    const uint8_t *p = NULL;
    size_t n = 0;
    ok(t ? LIBAWS_OK : libaws_error_status(*err), err);
    libaws_text_get(t, &p, &n);
    char *copy = malloc(n + 1);
    memcpy(copy, p, n);
    copy[n] = 0;
    libaws_text_free(t);
    return copy;
}

#define HOLDS(call, ...)                                                                                               \
    do {                                                                                                               \
        libaws_error *err = NULL;                                                                                      \
        libaws_text *t_ = call;                                                                                        \
        char *told_ = taken(t_, &err);                                                                                 \
        const char *parts_[] = {__VA_ARGS__};                                                                          \
        for (size_t i_ = 0; i_ < sizeof parts_ / sizeof *parts_; i_++) CHECK_HAS(told_, parts_[i_]);                   \
        free(told_);                                                                                                   \
    } while (0)

TEST(describe_tells_a_service_an_operation_and_shapes) {
    libaws_error *e = NULL;
    HOLDS(libaws_describe("s3", NULL, &err), "\"protocol\":\"restXml\"", "\"paginators\":{", "\"waiters\":{",
          "\"endpointParameters\":[", "\"clientContextParams\":{");
    HOLDS(libaws_describe("s3", "get_object", &err), "\"inputShape\":\"GetObjectRequest\"", "\"streaming\":true",
          "\"location\":\"uri\"", "\"errors\":[");
    libaws_model *m = libaws_model_of("dynamodb", &e);
    ok(m ? LIBAWS_OK : -1, &e);
    HOLDS(libaws_model_shape(m, "AttributeValue", &err), "\"name\":\"SS\"", "\"type\":\"structure\"");
    HOLDS(libaws_model_shape(m, NULL, &err), "\"AttributeValue\":{", "\"enum\":[");
    HOLDS(libaws_model_describe(m, "GetItem", &err), "\"endpointDiscovery\":true");
    CHECK(!libaws_model_shape(m, "AttributValue", &e));
    struct fault f = fault_of(e);
    CHECK_STR(f.code, "UnknownShape");
    CHECK_HAS(f.message, "AttributeValue");
    libaws_model_free(m);
    e = NULL;
    CHECK(!libaws_model_of("dynamobd", &e));
    CHECK_STR(fault_of(e).code, "UnknownService");
}

static const char TEA[] =
    "{\"metadata\":{\"apiVersion\":\"2020-01-01\",\"endpointPrefix\":\"tea\",\"protocol\":\"json\",\"protocols\":[\"json\"],"
    "\"jsonVersion\":\"1.1\",\"serviceId\":\"Tea\",\"signatureVersion\":\"v4\",\"targetPrefix\":\"Tea_1\"},"
    "\"operations\":{\"Brew\":{\"name\":\"Brew\",\"http\":{\"method\":\"POST\",\"requestUri\":\"/\"},"
    "\"input\":{\"shape\":\"In\"},\"output\":{\"shape\":\"In\"}}},"
    "\"shapes\":{\"In\":{\"type\":\"structure\",\"required\":[\"Leaf\"],\"members\":{\"Leaf\":{\"shape\":\"S\"}}},"
    "\"S\":{\"type\":\"string\"}}}";

TEST(a_client_of_a_model_from_memory_calls_its_operation) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    libaws_model *m = libaws_model_parse("tea", TEA, strlen(TEA), NULL, 0, NULL, 0, NULL, 0, &err);
    ok(m ? LIBAWS_OK : -1, &err);
    r.client = libaws_model_client(NULL, m, r.config, &err);
    ok(r.client ? LIBAWS_OK : -1, &err);
    libaws_model_free(m);
    push(&r, "{\"status\": 200, \"body\": \"{\\\"Leaf\\\":\\\"black\\\"}\"}");
    libaws_operation *o = done(prepare(&r, "brew", "{\"Leaf\": \"green\"}"));
    check_text(libaws_value_member(libaws_operation_output(o), "Leaf"), "black");
    const libaws_value *request = sent(&r);
    CHECK_STR(url(request), "https://tea.us-east-1.amazonaws.com/");
    CHECK_STR(header(request, "x-amz-target"), "Tea_1.Brew");
    CHECK_HAS(header(request, "authorization"), "/us-east-1/tea/aws4_request");
    CHECK_STR(body(request), "{\"Leaf\":\"green\"}");
    libaws_operation_free(o);
    CHECK_HAS(fails(&r, "Brew", "{}").message, "Leaf");
    rig_free(&r);
}

TEST(a_model_from_a_file_and_one_that_is_broken) {
    libaws_error *err = NULL;
    char path[] = "/tmp/libaws-model-XXXXXX";
    int fd = mkstemp(path);
    CHECK(fd >= 0 && write(fd, TEA, strlen(TEA)) == (ssize_t)strlen(TEA));
    close(fd);
    libaws_model *m = libaws_model_load(path, &err);
    ok(m ? LIBAWS_OK : -1, &err);
    HOLDS(libaws_model_describe(m, "Brew", &err), "\"name\":\"Leaf\"", "\"required\":true");
    libaws_model_free(m);
    unlink(path);
    CHECK(!libaws_model_load(path, &err));
    struct fault f = fault_of(err);
    CHECK_STR(f.code, "ModelNotFound");
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    err = NULL;
    CHECK(!libaws_model_parse("x", "{\"a\":", 5, NULL, 0, NULL, 0, NULL, 0, &err));
    CHECK_STR(fault_of(err).code, "InvalidModel");
    err = NULL;
    CHECK(!libaws_model_parse("x", TEA, strlen(TEA), NULL, 0, NULL, 0, "{}", 2, &err));
    f = fault_of(err);
    CHECK_STR(f.code, "InvalidModel");
    CHECK_HAS(f.message, "endpoint rules");
    err = NULL;
    CHECK(!libaws_model_load(NULL, &err));
    CHECK_INT(fault_of(err).status, LIBAWS_E_NULL);
    CHECK(!libaws_model_client(NULL, NULL, NULL, NULL));
    libaws_model_free(NULL);
}

static libaws_expression *expression(const char *text) {
    libaws_error *err = NULL;
    libaws_expression *e = libaws_expression_new(text, &err);
    ok(e ? LIBAWS_OK : -1, &err);
    return e;
}

TEST(jmespath_searches_outputs_and_documents) {
    struct rig r = rig_new("dynamodb");
    push(&r, "{\"status\": 200, \"body\": \"{\\\"TableNames\\\":[\\\"b\\\",\\\"a\\\"]}\"}");
    libaws_operation *o = done(prepare(&r, "ListTables", "{}"));
    libaws_expression *e = expression("sort(TableNames)[0]");
    const libaws_value *output = libaws_operation_output(o);
    HOLDS(libaws_value_search(output, e, LIBAWS_JSON, &err), "\"a\"");
    libaws_operation_free(o);
    rig_free(&r);
    libaws_error *err = NULL;
    libaws_text *t = libaws_doc_search(LIBAWS_JSON, bytes("{\"TableNames\":[\"z\",\"y\"]}"), 24, e, &err);
    char *told = taken(t, &err);
    CHECK_STR(told, "\"y\"");
    free(told);
    libaws_expression *at = expression("@");
    told = taken(libaws_value_search(NULL, at, LIBAWS_JSON, &err), &err);
    libaws_expression_free(at);
    CHECK_STR(told, "null");
    free(told);
    CHECK(!libaws_doc_search(LIBAWS_JSON, bytes("{\"TableNames\":1}"), 16, e, &err));
    CHECK_STR(fault_of(err).code, "JmesPathInvalidType");
    err = NULL;
    CHECK(!libaws_doc_search(LIBAWS_JSON, bytes("{"), 1, e, &err));
    CHECK_INT(fault_of(err).status, LIBAWS_E_INVALID);
    err = NULL;
    CHECK(!libaws_doc_search(7, bytes("1"), 1, e, &err));
    CHECK_STR(fault_of(err).code, "UnknownFormat");
    libaws_expression_free(e);
    err = NULL;
    CHECK(!libaws_expression_new("a[", &err));
    struct fault f = fault_of(err);
    CHECK_STR(f.code, "JmesPathSyntax");
    CHECK_HAS(f.message, "byte 2");
    err = NULL;
    CHECK(!libaws_expression_new("nope(@)", &err));
    CHECK_STR(fault_of(err).code, "JmesPathUnknownFunction");
    CHECK(!libaws_value_search(NULL, NULL, LIBAWS_JSON, NULL));
    libaws_expression_free(NULL);
}

TEST(an_endpoint_is_explained_and_nothing_sent) {
    struct rig r = rig_new("s3");
    libaws_error *err = NULL;
    libaws_operation *o = prepare(&r, "GetObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\"}");
    ok(libaws_operation_explain(o, &err), &err);
    o = done(o);
    const libaws_value *told = libaws_operation_output(o);
    CHECK_STR(text_of(member(told, "endpoint", "url", NULL)), "https://bkt.s3.us-east-1.amazonaws.com");
    CHECK_HAS(text_of(member(told, "rule", "path", NULL)), "rules[");
    HOLDS(libaws_value_doc(told, LIBAWS_JSON, &err),
          "{\"name\":\"Bucket\",\"type\":\"string\",\"value\":\"bkt\",\"source\":\"input\",\"from\":\"Bucket\"}",
          "\"name\":\"Region\",\"type\":\"string\",\"value\":\"us-east-1\",\"source\":\"builtIn\",\"from\":\"AWS::Region\"",
          "\"source\":\"unused\"", "\"cached\":false", "\"condition\":\"aws.partition(Region)\"", "authSchemes");
    CHECK_INT(libaws_operation_explain(o, NULL), LIBAWS_E_STATE);
    libaws_operation_free(o);
    NOTHING_SENT(&r);
    push(&r, "{\"status\": 200}");
    libaws_operation_free(done(prepare(&r, "HeadObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\"}")));
    o = prepare(&r, "GetObject", "{\"Bucket\": \"bkt\", \"Key\": \"other\"}");
    ok(libaws_operation_explain(o, &err), &err);
    o = done(o);
    HOLDS(libaws_value_doc(libaws_operation_output(o), LIBAWS_JSON, &err), "\"cached\":true");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(an_endpoint_from_the_service_is_told_of_and_used) {
    struct rig r = rig_with("timestream-write", NULL);
    libaws_error *err = NULL;
    libaws_operation *o = prepare(&r, "ListDatabases", "{}");
    ok(libaws_operation_explain(o, &err), &err);
    o = done(o);
    HOLDS(libaws_value_doc(libaws_operation_output(o), LIBAWS_JSON, &err), "\"discovered\":true",
          "https://ingest.timestream.us-east-1.amazonaws.com");
    libaws_operation_free(o);
    NOTHING_SENT(&r);
    push(&r, "{\"status\": 403, \"body\": \"{\\\"__type\\\": \\\"AccessDeniedException\\\"}\"}");
    struct fault f = fails(&r, "ListDatabases", "{}");
    CHECK_STR(f.code, "EndpointDiscoveryFailed");
    CHECK_INT(f.status, LIBAWS_E_ENDPOINT);
    CHECK_HAS(header(sent(&r), "x-amz-target"), ".DescribeEndpoints");
    push(&r, "{\"status\": 200, \"body\": \"{\\\"Endpoints\\\": [{\\\"Address\\\": \\\"cell.example\\\","
             " \\\"CachePeriodInMinutes\\\": 5}]}\"}");
    for (int i = 0; i < 2; i++) {
        push(&r, "{\"status\": 200, \"body\": \"{}\"}");
        call(&r, "ListDatabases", "{}");
    }
    CHECK_HAS(header(sent(&r), "x-amz-target"), ".DescribeEndpoints");
    CHECK_STR(url(sent(&r)), "https://cell.example/");
    CHECK_STR(url(sent(&r)), "https://cell.example/");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(an_endpoint_that_rules_refuse_is_explained_with_their_message) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    rig_set(r.config, "use_fips_endpoint", "true");
    rig_set(r.config, "endpoint_url", "https://localhost:1");
    r.client = libaws_client_new(NULL, "sqs", r.config, &err);
    ok(r.client ? LIBAWS_OK : -1, &err);
    libaws_operation *o = prepare(&r, "ListQueues", "{}");
    ok(libaws_operation_explain(o, &err), &err);
    o = done(o);
    const libaws_value *told = libaws_operation_output(o);
    CHECK_STR(text_of(member(told, "error", "message", NULL)),
              "Invalid Configuration: FIPS and custom endpoint are not supported");
    CHECK(!libaws_value_member(told, "endpoint"));
    HOLDS(libaws_value_doc(libaws_value_member(told, "rule"), LIBAWS_JSON, &err), "booleanEquals(UseFIPS, true)");
    libaws_operation_free(o);
    rig_free(&r);
}
