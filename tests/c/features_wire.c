/* The features of endpoints, checksums and what else goes over the wire, by their ids in docs/features.md. */
#include "kit.h"

#define GET "{\"Bucket\": \"bkt\", \"Key\": \"k\"}"
#define LIST "{\"Bucket\": \"bkt\"}"
#define LISTED "{\"status\": 200, \"body\": \"<ListBucketResult/>\"}"
#define EMPTY "{\"status\": 200}"

/* Where ListObjectsV2 of a bucket goes with these options. */
static const char *bucket_url(const char *bucket, const char *const *options) {
    static char at[512];
    char json[128];
    struct rig r = rig_with("s3", options);
    snprintf(json, sizeof json, "{\"Bucket\": \"%s\"}", bucket);
    push(&r, LISTED);
    call(&r, "ListObjectsV2", json);
    snprintf(at, sizeof at, "%s", url(sent(&r)));
    at[strcspn(at, "?")] = 0;
    rig_free(&r);
    return at;
}

TEST(EP_05_a_base_endpoint) {
    struct rig r = rig_with("dynamodb", OPTIONS("endpoint_url", "http://db.example:8000/base"));
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(url(sent(&r)), "http://db.example:8000/base/");
    rig_free(&r);
}

TEST(EP_06_the_bucket_goes_into_the_host_where_it_can) {
    CHECK_STR(bucket_url("bkt", OPTIONS("endpoint_url", "http://s3.example:9000")), "http://bkt.s3.example:9000/");
    CHECK_STR(bucket_url("bkt", OPTIONS("endpoint_url", "http://s3.example:9000", "s3_use_path_style", "true")),
              "http://s3.example:9000/bkt/");
    CHECK_STR(bucket_url("bkt", NULL), "https://bkt.s3.us-east-1.amazonaws.com/");
    /* Dots in the name don't match the certificate. */
    CHECK_STR(bucket_url("my.bkt", NULL), "https://s3.us-east-1.amazonaws.com/my.bkt/");
}

TEST(EP_06_the_bucket_stays_in_the_path_at_localhost_and_addresses) {
    CHECK_STR(bucket_url("bkt", OPTIONS("endpoint_url", "http://localhost:9000")), "http://localhost:9000/bkt/");
    CHECK_STR(bucket_url("bkt", OPTIONS("endpoint_url", "http://127.0.0.1:9000")), "http://127.0.0.1:9000/bkt/");
    CHECK_STR(bucket_url("bkt", OPTIONS("endpoint_url", "http://[::1]:9000")), "http://[::1]:9000/bkt/");
}

TEST(EP_10_fips_endpoints) {
    struct rig r = rig_with("dynamodb", OPTIONS("use_fips_endpoint", "true"));
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_STR(url(sent(&r)), "https://dynamodb-fips.us-east-1.amazonaws.com/");
    rig_free(&r);
}

TEST(EP_11_dual_stack_endpoints) {
    CHECK_STR(bucket_url("bkt", OPTIONS("use_dualstack_endpoint", "true")),
              "https://bkt.s3.dualstack.us-east-1.amazonaws.com/");
}

TEST(EP_13_a_local_target) {
    static const char *const answers[] = {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", NULL};
    struct server s;
    char host[64];
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "dynamodb", NULL);
    call(&r, "GetItem", GET_ITEM);
    rig_free(&r);
    snprintf(host, sizeof host, "host: 127.0.0.1:%d\r\n", s.port);
    CHECK(strncmp(s.seen[0], "POST / HTTP/1.1\r\n", 17) == 0);
    CHECK_HAS(s.seen[0], host);
    server_stop(&s);
}

CHILD(endpoints) {
    static const char *const services[][2] = {{"dynamodb", "ListTables"}, {"sqs", "ListQueues"}};
    for (int i = 0; i < 3; i++) {
        struct rig r = {libaws_fake_new(), libaws_config_new(), NULL};
        libaws_error *err = NULL;
        ok(libaws_fake_install(r.fake, r.config, &err), &err);
        if (i == 2) rig_set(r.config, "endpoint_url", "http://code");
        rig_client(&r, services[i % 2][0]);
        push(&r, "{\"status\": 200, \"body\": \"{}\"}");
        call(&r, services[i % 2][1], "{}");
        printf("%s\n", url(sent(&r)));
        rig_free(&r);
    }
}

#define CHILD_ENV "AWS_REGION=us-east-1", "AWS_ACCESS_KEY_ID=A", "AWS_SECRET_ACCESS_KEY=s"

TEST(EP_05_the_service_beats_the_general_variable_and_code_beats_both) {
    CHECK_STR(child("endpoints", VARIABLES(CHILD_ENV, "AWS_ENDPOINT_URL=http://all")).out,
              "http://all/\nhttp://all/\nhttp://code/\n");
    CHECK_STR(child("endpoints", VARIABLES(CHILD_ENV, "AWS_ENDPOINT_URL=http://all", "AWS_ENDPOINT_URL_DYNAMODB=http://own")).out,
              "http://own/\nhttp://all/\nhttp://code/\n");
    CHECK_STR(child("endpoints", VARIABLES(CHILD_ENV, "AWS_ENDPOINT_URL=http://all", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true")).out,
              "https://dynamodb.us-east-1.amazonaws.com/\nhttps://sqs.us-east-1.amazonaws.com/\nhttp://code/\n");
}

TEST(EPMIG_05_host_prefixes_can_be_left_out) {
    for (int off = 0; off < 2; off++) {
        struct rig r = rig_with("servicediscovery", off ? OPTIONS("disable_host_prefix", "true", "endpoint_url", "http://h")
                                                 : OPTIONS("endpoint_url", "http://h"));
        push(&r, "{\"status\": 200, \"headers\": {\"smithy-protocol\": \"rpc-v2-cbor\"}, \"body_base64\": \"oA==\"}");
        call(&r, "DiscoverInstances", "{\"NamespaceName\": \"n\", \"ServiceName\": \"s\"}");
        CHECK_HAS(url(sent(&r)), off ? "http://h/" : "http://data-h/");
        rig_free(&r);
    }
}

/* --- checksums -------------------------------------------------------------------------------------- */

/* The CRC32 of "hello", as any other tool says it: 3610a686. */
#define HELLO "NhCmhg=="

static struct rig putting(const char *const *options) {
    struct rig r = rig_with("s3", options);
    push(&r, EMPTY);
    return r;
}

static libaws_operation *put_hello(struct rig *r, const char *more) {
    char json[512];
    libaws_error *err = NULL;
    snprintf(json, sizeof json, "{\"Bucket\": \"bkt\", \"Key\": \"k\"%s}", more);
    libaws_operation *o = prepare(r, "PutObject", json);
    ok(libaws_operation_body(o, bytes("hello"), 5, NULL, NULL, &err), &err);
    return o;
}

TEST(CK_01_the_callers_algorithm) {
    struct rig r = putting(NULL);
    libaws_operation_free(done(put_hello(&r, ", \"ChecksumAlgorithm\": \"CRC32\"")));
    CHECK_STR(header(sent(&r), "x-amz-checksum-crc32"), HELLO);
    rig_free(&r);
}

TEST(CK_02_all_algorithms) {
    static const char *const all[][3] = {{"CRC32", "x-amz-checksum-crc32", HELLO},
                                         {"CRC32C", "x-amz-checksum-crc32c", "mnG7TA=="},
                                         {"SHA1", "x-amz-checksum-sha1", "qvTGHdzF6KLavt4PO0gs2a6pQ00="},
                                         {"SHA256", "x-amz-checksum-sha256", "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="},
                                         {"CRC64NVME", "x-amz-checksum-crc64nvme", NULL}};
    for (int i = 0; i < 5; i++) {
        char more[64];
        struct rig r = putting(NULL);
        snprintf(more, sizeof more, ", \"ChecksumAlgorithm\": \"%s\"", all[i][0]);
        libaws_operation_free(done(put_hello(&r, more)));
        const libaws_value *request = sent(&r);
        CHECK_STR(header(request, "x-amz-sdk-checksum-algorithm"), all[i][0]);
        CHECK(header(request, all[i][1]));
        if (all[i][2]) CHECK_STR(header(request, all[i][1]), all[i][2]);
        rig_free(&r);
    }
}

TEST(CK_03_a_value_computed_before_is_sent_as_it_is) {
    struct rig r = putting(NULL);
    libaws_operation_free(done(put_hello(&r, ", \"ChecksumSHA256\": \"checksumvalue\"")));
    CHECK_STR(header(sent(&r), "x-amz-checksum-sha256"), "checksumvalue");
    rig_free(&r);
}

TEST(CK_04_and_is_the_only_one) {
    struct rig r = putting(NULL);
    libaws_operation_free(done(put_hello(&r, ", \"ChecksumSHA256\": \"checksumvalue\"")));
    const libaws_value *headers = libaws_value_member(sent(&r), "headers");
    int n = 0;
    for (size_t i = 0; i < libaws_value_len(headers); i++)
        n += strncmp(text_of(libaws_value_key_at(headers, i)), "x-amz-checksum-", 15) == 0;
    CHECK_INT(n, 1);
    rig_free(&r);
}

TEST(CK_05_a_wrong_value_is_the_services_error) {
    struct rig r = rig_new("s3");
    push(&r, "{\"status\": 400, \"body\": \"<Error><Code>BadDigest</Code><Message>m</Message></Error>\"}");
    struct fault f = failure(put_hello(&r, ", \"ChecksumCRC32\": \"AAAAAA==\""));
    CHECK_INT(f.status, LIBAWS_E_SERVICE);
    CHECK_STR(f.code, "BadDigest");
    rig_free(&r);
}

TEST(CK_06_uploads_have_a_crc32_by_default) {
    struct rig r = putting(NULL);
    libaws_operation_free(done(put_hello(&r, "")));
    const libaws_value *request = sent(&r);
    CHECK_STR(header(request, "x-amz-checksum-crc32"), HELLO);
    CHECK_STR(body(request), "hello");
    rig_free(&r);
}

TEST(CK_06_streams_have_it_in_a_trailer) {
    struct rig r = putting(NULL);
    libaws_error *err = NULL;
    size_t taken;
    libaws_operation *o = prepare(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ContentLength\": 5}");
    libaws_writer *w = libaws_operation_writer(o, &err);
    ok(w ? LIBAWS_OK : -1, &err);
    libaws_operation_wait(o, 0, NULL);
    ok(libaws_writer_write(w, bytes("hello"), 5, &taken, 10 * SECOND, &err), &err);
    ok(libaws_writer_finish(w, &err), &err);
    libaws_operation_free(done(o));
    libaws_writer_free(w);
    const libaws_value *request = sent(&r);
    CHECK_STR(header(request, "x-amz-trailer"), "x-amz-checksum-crc32");
    CHECK_STR(header(request, "content-encoding"), "aws-chunked");
    CHECK_STR(header(request, "x-amz-decoded-content-length"), "5");
    CHECK_STR(header(request, "x-amz-content-sha256"), "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
    CHECK_STR(body(request), "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:" HELLO "\r\n\r\n");
    rig_free(&r);
}

TEST(CK_08_default_checksums_can_be_turned_off) {
    struct rig r = putting(OPTIONS("request_checksum_calculation", "when_required"));
    libaws_operation_free(done(put_hello(&r, "")));
    CHECK(header(sent(&r), "x-amz-checksum-crc32") == NULL);
    rig_free(&r);
}

CHILD(put) {
    struct rig r = {libaws_fake_new(), libaws_config_new(), NULL};
    libaws_error *err = NULL;
    ok(libaws_fake_install(r.fake, r.config, &err), &err);
    rig_client(&r, "s3");
    push(&r, EMPTY);
    libaws_operation_free(done(put_hello(&r, "")));
    printf("%s\n", header(sent(&r), "x-amz-checksum-crc32") ? "with" : "without");
    rig_free(&r);
}

TEST(CK_08_also_by_the_environment) {
    CHECK_STR(child("put", VARIABLES(CHILD_ENV)).out, "with\n");
    CHECK_STR(child("put", VARIABLES(CHILD_ENV, "AWS_REQUEST_CHECKSUM_CALCULATION=WHEN_REQUIRED")).out, "without\n");
}

TEST(CK_09_the_stored_checksum_comes_back) {
    struct rig r = rig_new("s3");
    push(&r, "{\"status\": 200, \"headers\": {\"x-amz-checksum-crc32\": \"" HELLO "\"}}");
    libaws_operation *o = done(put_hello(&r, ""));
    check_text(libaws_value_member(libaws_operation_output(o), "ChecksumCRC32"), HELLO);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(CK_12_parts_by_hand) {
    static const char *const values[] = {"A", "B", "C"};
    struct rig r = rig_new("s3");
    libaws_error *err = NULL;
    char json[256];
    push(&r, "{\"status\": 200, \"body\": \"<R><UploadId>up</UploadId></R>\"}");
    libaws_operation *o = done(prepare(&r, "CreateMultipartUpload", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ChecksumAlgorithm\": \"CRC32\"}"));
    check_text(libaws_value_member(libaws_operation_output(o), "UploadId"), "up");
    CHECK_STR(header(sent(&r), "x-amz-checksum-algorithm"), "CRC32");
    libaws_operation_free(o);
    for (int i = 0; i < 3; i++) {
        push(&r, "{\"status\": 200, \"headers\": {\"ETag\": \"e\"}}");
        snprintf(json, sizeof json, "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"UploadId\": \"up\", \"PartNumber\": %d, \"ChecksumAlgorithm\": \"CRC32\"}", i + 1);
        o = prepare(&r, "UploadPart", json);
        ok(libaws_operation_body(o, bytes(i ? values[i] : "hello"), i ? 1 : 5, NULL, NULL, &err), &err);
        libaws_operation_free(done(o));
        const libaws_value *request = sent(&r);
        CHECK(header(request, "x-amz-checksum-crc32"));
        if (i == 0) CHECK_STR(header(request, "x-amz-checksum-crc32"), HELLO);
    }
    push(&r, "{\"status\": 200, \"body\": \"<R><ETag>whole</ETag></R>\"}");
    call(&r, "CompleteMultipartUpload", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"UploadId\": \"up\", \"MultipartUpload\": {\"Parts\": ["
         "{\"PartNumber\": 1, \"ETag\": \"e\", \"ChecksumCRC32\": \"" HELLO "\"}]}}");
    CHECK_HAS(body(sent(&r)), "<ChecksumCRC32>" HELLO "</ChecksumCRC32>");
    rig_free(&r);
}

/* Reads GetObject's body of an answer with this checksum. */
static libaws_status read_with(const char *checksum, const char *const *options, const char *input) {
    struct rig r = rig_with("s3", options);
    char json[256];
    snprintf(json, sizeof json, "{\"status\": 200, \"headers\": {%s%s%s}, \"body\": \"hello\"}",
             checksum ? "\"x-amz-checksum-crc32\": \"" : "", checksum ? checksum : "", checksum ? "\"" : "");
    push(&r, json);
    libaws_operation *o = done(prepare(&r, "GetObject", input));
    libaws_reader *reader = libaws_operation_reader(o, NULL);
    const uint8_t *p;
    size_t n;
    libaws_status st;
    while ((st = libaws_reader_next(reader, &p, &n, 10 * SECOND, NULL)) == LIBAWS_OK) {}
    libaws_reader_free(reader);
    libaws_operation_free(o);
    rig_free(&r);
    return st;
}

TEST(CK_13_downloads_are_checked) {
    static const char asked[] = "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ChecksumMode\": \"ENABLED\"}";
    const char *const *off = OPTIONS("response_checksum_validation", "when_required");
    CHECK_INT(read_with(HELLO, off, asked), LIBAWS_END);
    CHECK_INT(read_with("AAAAAA==", off, asked), LIBAWS_E_CHECKSUM);
    /* Also without being asked, unless that is turned off. */
    CHECK_INT(read_with("AAAAAA==", NULL, GET), LIBAWS_E_CHECKSUM);
    CHECK_INT(read_with("AAAAAA==", off, GET), LIBAWS_END);
}

TEST(CK_14_downloads_without_a_checksum_are_not) { CHECK_INT(read_with(NULL, NULL, GET), LIBAWS_END); }

/* --- what else goes along ------------------------------------------------------------------------------ */

TEST(S3U_07_a_stream_needs_a_length) {
    struct rig r = rig_new("s3");
    libaws_error *err = NULL;
    libaws_operation *o = prepare(&r, "PutObject", GET);
    libaws_writer *w = libaws_operation_writer(o, &err);
    ok(w ? LIBAWS_OK : -1, &err);
    struct fault f = failure(o);
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_HAS(f.message, "ContentLength");
    NOTHING_SENT(&r);
    libaws_writer_free(w);
    rig_free(&r);
}

TEST(S3U_06_a_streams_payload_may_go_unsigned) {
    struct rig r = putting(OPTIONS("request_checksum_calculation", "when_required"));
    libaws_error *err = NULL;
    size_t taken;
    libaws_operation *o = prepare(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ContentLength\": 15}");
    libaws_writer *w = libaws_operation_writer(o, &err);
    ok(w ? LIBAWS_OK : -1, &err);
    libaws_operation_wait(o, 0, NULL);
    ok(libaws_writer_write(w, bytes("fifteen letters"), 15, &taken, 10 * SECOND, &err), &err);
    ok(libaws_writer_finish(w, &err), &err);
    libaws_operation_free(done(o));
    libaws_writer_free(w);
    const libaws_value *request = sent(&r);
    CHECK_STR(header(request, "x-amz-content-sha256"), "UNSIGNED-PAYLOAD");
    CHECK_STR(header(request, "content-length"), "15");
    CHECK_STR(body(request), "fifteen letters");
    rig_free(&r);
}

TEST(MIG_12_sse_customer_keys_go_as_they_are) {
    struct rig r = putting(NULL);
    libaws_operation_free(done(put_hello(&r, ", \"SSECustomerAlgorithm\": \"AES256\", \"SSECustomerKey\": \"text+as/it=is\"")));
    CHECK_STR(header(sent(&r), "x-amz-server-side-encryption-customer-key"), "text+as/it=is");
    rig_free(&r);
}

TEST(the_user_agent_names_library_system_language_service_and_application) {
    struct rig r = rig_with("s3", OPTIONS("app_id", "my app", "user_agent_extra", "lang/python#3.13"));
    push(&r, LISTED);
    call(&r, "ListObjectsV2", LIST);
    const char *agent = header(sent(&r), "user-agent");
    CHECK(agent && strncmp(agent, "libaws/", 7) == 0);
#ifdef _WIN32
    CHECK_HAS(agent, " ua/2.1 os/windows ");
#else
    CHECK_HAS(agent, " ua/2.1 os/linux ");
#endif
    CHECK_HAS(agent, " api/s3#2006-03-01 ");
    CHECK_HAS(agent, " lang/python#3.13 app/my-app");
    rig_free(&r);
    r = rig_new("dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    const libaws_value *request = sent(&r);
    CHECK_HAS(header(request, "user-agent"), " lang/c ");
    CHECK_INT(strlen(header(request, "amz-sdk-invocation-id")), 36);
    rig_free(&r);
}

TEST(the_user_agent_tells_what_a_call_makes_use_of) {
    struct rig r = rig_with("s3", OPTIONS("retry_mode", "adaptive", "user_agent_features", "S3_TRANSFER"));
    push(&r, LISTED);
    call(&r, "ListObjectsV2", LIST);
    const char *agent = header(sent(&r), "user-agent");
    CHECK_HAS(agent, " m/F,G,Z,b,e");
    // One call's own are added, and go with it.
    libaws_operation *o = prepare(&r, "ListObjectsV2", LIST);
    CHECK_INT(libaws_operation_set_option(o, "user_agent_features", "PAGINATOR", 9, NULL), LIBAWS_OK);
    push(&r, LISTED);
    libaws_operation_free(done(o));
    CHECK_HAS(header(sent(&r), "user-agent"), " m/C,F,G,Z,b,e");
    push(&r, LISTED);
    call(&r, "ListObjectsV2", LIST);
    CHECK_HAS(header(sent(&r), "user-agent"), " m/F,G,Z,b,e");
    o = prepare(&r, "ListObjectsV2", LIST);
    CHECK_INT(libaws_operation_set_option(o, "user_agent_features", "PAGINATR", 8, NULL), LIBAWS_E_INVALID);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(HTTP_01_a_working_http_client_without_options) {
    static const char *const answers[] = {"HTTP/1.1 200 OK\r\nContent-Length: 26\r\n\r\n<ListAllMyBucketsResult/>\n", NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = rig_at(s.port, "s3", NULL);
    call(&r, "ListBuckets", "{}");
    CHECK_HAS(s.seen[0], "authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/");
    rig_free(&r);
    server_stop(&s);
}

static void count_and_answer(void *ud, libaws_call *q) {
    atomic_fetch_add((atomic_int *)ud, 1);
    answer(q, GOT_ITEM);
}

TEST(HTTP_03_a_transport_of_the_callers) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    atomic_int n = 0;
    ok(libaws_config_on(r.config, "transport", "t", count_and_answer, &n, NULL, &err), &err);
    for (int i = 0; i < 2; i++) {
        rig_client(&r, "dynamodb");
        libaws_operation *o = done(get_item(&r));
        check_text(member(libaws_operation_output(o), "Item", "n", "N"), "7");
        libaws_operation_free(o);
    }
    CHECK_INT(atomic_load(&n), 2);
    rig_free(&r);
}

TEST(HTTP_18_the_tls_handshake_is_limited) {
    static const char *const silent[] = {"...", NULL};
    struct server s;
    char at[64];
    server_start(&s, silent);
    struct rig r = {NULL, libaws_config_new(), NULL};
    snprintf(at, sizeof at, "https://127.0.0.1:%d", s.port);
    rig_set(r.config, "endpoint_url", at);
    rig_set(r.config, "region", "us-east-1");
    rig_set(r.config, "access_key_id", "A");
    rig_set(r.config, "secret_access_key", "s");
    rig_set(r.config, "retry_mode", "none");
    rig_set(r.config, "tls_timeout_ms", "150");
    rig_client(&r, "dynamodb");
    int64_t begun = now_ns();
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_STR(f.phase, "tls");
    CHECK(now_ns() - begun < 5 * SECOND);
    rig_free(&r);
    server_stop(&s);
}
