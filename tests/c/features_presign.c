/* The features of presigning, by their ids in docs/features.md. */
#include "kit.h"

#define GET "{\"Bucket\": \"bkt\", \"Key\": \"a key\"}"

/* Presigns; the output is read until the operation is freed. */
static libaws_operation *presigned(struct rig *r, const char *name, const char *json, const char *options) {
    libaws_error *err = NULL;
    libaws_operation *o = prepare(r, name, json);
    ok(libaws_operation_presign(o, options, &err), &err);
    done(o);
    NOTHING_SENT(r);
    return o;
}
static const char *of(libaws_operation *o, const char *key) {
    return text_of(libaws_value_member(libaws_operation_output(o), key));
}
static const char *signed_header(libaws_operation *o, const char *name) {
    return text_of(member(libaws_operation_output(o), "headers", name, NULL));
}

TEST(PRE_01_any_operation_is_presigned) {
    struct rig r = rig_new("s3");
    libaws_operation *o = presigned(&r, "GetObject", GET, NULL);
    CHECK_STR(of(o, "method"), "GET");
    CHECK_HAS(of(o, "url"), "https://bkt.s3.us-east-1.amazonaws.com/a%20key?");
    CHECK_HAS(of(o, "url"), "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F");
    CHECK_HAS(of(o, "url"), "%2Fus-east-1%2Fs3%2Faws4_request");
    CHECK_HAS(of(o, "url"), "X-Amz-Expires=900&");
    CHECK_HAS(of(o, "url"), "X-Amz-SignedHeaders=host&");
    libaws_operation_free(o);
    const char *const names[] = {"PutObject", "DeleteObject", "UploadPart"};
    const char *const inputs[] = {GET, GET, "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"PartNumber\": 2, \"UploadId\": \"u\"}"};
    const char *const methods[] = {"PUT", "DELETE", "PUT"};
    for (int i = 0; i < 3; i++) {
        o = presigned(&r, names[i], inputs[i], NULL);
        CHECK_STR(of(o, "method"), methods[i]);
        CHECK_HAS(of(o, "url"), "X-Amz-Signature=");
        CHECK_LACKS(of(o, "url"), "checksum");
        libaws_operation_free(o);
    }
    rig_free(&r);
    /* The operations of a service are those of its model. */
    r = rig_new("s3");
    libaws_error *err = NULL;
    CHECK(libaws_operation_new(r.client, "GetObjekt", &err) == NULL);
    CHECK_HAS(fault_of(err).message, "GetObject");
    rig_free(&r);
}

TEST(PRE_02_method_url_and_headers_are_given) {
    struct rig r = rig_new("s3");
    libaws_operation *o =
        presigned(&r, "PutObject",
                  "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ContentType\": \"text/plain\", \"Metadata\": {\"a\": \"b\"},"
                  " \"ServerSideEncryption\": \"AES256\", \"ExpectedBucketOwner\": \"123456789012\"}",
                  NULL);
    CHECK_STR(of(o, "method"), "PUT");
    CHECK_STR(signed_header(o, "host"), "bkt.s3.us-east-1.amazonaws.com");
    CHECK_STR(signed_header(o, "content-type"), "text/plain");
    CHECK_STR(signed_header(o, "x-amz-meta-a"), "b");
    CHECK_STR(signed_header(o, "x-amz-server-side-encryption"), "AES256");
    CHECK_HAS(of(o, "url"),
              "X-Amz-SignedHeaders=content-type%3Bhost%3Bx-amz-expected-bucket-owner%3Bx-amz-meta-a%3B"
              "x-amz-server-side-encryption&");
    /* Nothing that an SDK adds to what it sends itself. */
    CHECK_INT((int64_t)libaws_value_len(libaws_value_member(libaws_operation_output(o), "headers")), 5);
    libaws_operation_free(o);
    o = presigned(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ExpectedBucketOwner\": \"1\", \"ACL\": \"private\"}",
                  "{\"hoist\": true, \"headers\": {\"x-mine\": \"1\"}, \"unsigned_headers\": [\"x-amz-acl\"]}");
    CHECK_HAS(of(o, "url"), "x-amz-expected-bucket-owner=1&");
    CHECK_HAS(of(o, "url"), "X-Amz-SignedHeaders=host%3Bx-mine&");
    CHECK_STR(signed_header(o, "x-mine"), "1");
    CHECK(signed_header(o, "x-amz-acl") == NULL);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(PRE_02_a_body_that_is_signed_is_given) {
    struct rig r = rig_new("dynamodb");
    libaws_operation *o = presigned(&r, "GetItem", GET_ITEM, NULL);
    CHECK_STR(of(o, "method"), "POST");
    CHECK_HAS(of(o, "body"), "\"TableName\":\"t\"");
    CHECK_STR(signed_header(o, "x-amz-target"), "DynamoDB_20120810.GetItem");
    CHECK_STR(signed_header(o, "content-type"), "application/x-amz-json-1.0");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(PRE_02_forms_and_polly_become_a_get) {
    struct rig r = rig_new("sts");
    libaws_operation *o = presigned(&r, "GetCallerIdentity", "{}", "{\"expires\": 60, \"headers\": {\"x-k8s-aws-id\": \"c1\"}}");
    CHECK_STR(of(o, "method"), "GET");
    CHECK_HAS(of(o, "url"), "https://sts.us-east-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15&");
    CHECK_HAS(of(o, "url"), "X-Amz-Expires=60&X-Amz-SignedHeaders=host%3Bx-k8s-aws-id&");
    CHECK_STR(signed_header(o, "x-k8s-aws-id"), "c1");
    CHECK(of(o, "body") == NULL);
    libaws_operation_free(o);
    rig_free(&r);
    r = rig_new("polly");
    o = presigned(&r, "SynthesizeSpeech",
                  "{\"Text\": \"a b\", \"VoiceId\": \"Joanna\", \"OutputFormat\": \"mp3\", \"LexiconNames\": [\"x\", \"y\"]}", NULL);
    CHECK_STR(of(o, "method"), "GET");
    CHECK_HAS(of(o, "url"), "https://polly.us-east-1.amazonaws.com/v1/speech?");
    CHECK_HAS(of(o, "url"), "Text=a%20b");
    CHECK_HAS(of(o, "url"), "LexiconNames=x&LexiconNames=y");
    CHECK_HAS(of(o, "url"), "X-Amz-SignedHeaders=host&");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(PRE_03_the_lifetime_is_set) {
    struct rig r = rig_new("s3");
    libaws_operation *o = presigned(&r, "GetObject", GET, "{\"expires\": 1200}");
    CHECK_HAS(of(o, "url"), "X-Amz-Expires=1200&");
    libaws_operation_free(o);
    const char *const bad[] = {"{\"expires\": 0}", "{\"expires\": -5}", "{\"expires\": 604801}", "{\"expires\": 1.5}"};
    for (int i = 0; i < 4; i++) {
        libaws_error *err = NULL;
        o = prepare(&r, "GetObject", GET);
        CHECK_INT(libaws_operation_presign(o, bad[i], &err), LIBAWS_E_INVALID);
        struct fault f = fault_of(err);
        CHECK_STR(f.code, "InvalidExpiry");
        CHECK_HAS(f.message, "from 1 to 604800 (7 days)");
        libaws_operation_free(o);
    }
    libaws_error *err = NULL;
    o = prepare(&r, "GetObject", GET);
    CHECK_INT(libaws_operation_presign(o, "{\"expire\": 5}", &err), LIBAWS_E_INVALID);
    CHECK_HAS(fault_of(err).message, "expires");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(PRE_04_nothing_is_sent) {
    struct rig r = rig_new("s3");
    for (int i = 0; i < 20; i++) libaws_operation_free(presigned(&r, "GetObject", GET, NULL));
    NOTHING_SENT(&r);
    /* An input that could not be sent can't be presigned either. */
    libaws_error *err = NULL;
    libaws_operation *o = prepare(&r, "GetObject", "{\"Bucket\": \"bkt\"}");
    ok(libaws_operation_presign(o, NULL, &err), &err);
    CHECK_HAS(failure(o).message, "Key");
    NOTHING_SENT(&r);
    rig_free(&r);
}

static void note(void *ud, libaws_call *q) {
    char *log = (char *)ud;
    strcat(log, text_of(libaws_value_member(libaws_call_view(q), "point")) + 5);
    strcat(log, " ");
    if (strstr(log, "BeforeSigning ") && !strstr(log, "AfterSigning")) libaws_call_set(q, "headers.x-amz-meta-hook", "1", 1);
    answer(q, NULL);
}

TEST(PRE_04_hooks_up_to_the_signature_run) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    char log[512] = "", point[64];
    const char *const hooks[] = {"BeforeExecution", "BeforeSerialization", "AfterSerialization", "BeforeRetryLoop",
                                 "BeforeAttempt", "BeforeSigning", "AfterSigning", "BeforeTransmit", "AfterAttempt",
                                 "AfterExecution"};
    for (int i = 0; i < 10; i++) {
        snprintf(point, sizeof point, "hook.%s", hooks[i]);
        ok(libaws_config_on(r.config, point, "n", note, log, NULL, &err), &err);
    }
    rig_client(&r, "s3");
    libaws_operation *o = presigned(&r, "GetObject", GET, NULL);
    CHECK_STR(log, "BeforeExecution BeforeSerialization AfterSerialization BeforeSigning AfterSigning AfterExecution ");
    CHECK_HAS(of(o, "url"), "x-amz-meta-hook&");
    CHECK_STR(signed_header(o, "x-amz-meta-hook"), "1");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(PRE_session_tokens_and_other_schemes) {
    struct rig r = rig_with("s3", OPTIONS("session_token", "tok/en"));
    libaws_operation *o = presigned(&r, "GetObject", GET, NULL);
    CHECK_HAS(of(o, "url"), "X-Amz-Security-Token=tok%2Fen");
    libaws_operation_free(o);
    o = presigned(&r, "GetObject",
                  "{\"Bucket\": \"arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap\", \"Key\": \"k\"}", NULL);
    CHECK_HAS(of(o, "url"), "https://mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com/k?");
    CHECK_HAS(of(o, "url"), "X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256");
    CHECK_HAS(of(o, "url"), "X-Amz-Region-Set=%2A");
    libaws_operation_free(o);
    rig_free(&r);
    r = rig_with("s3", OPTIONS("anonymous", "true"));
    o = presigned(&r, "GetObject", GET, NULL);
    CHECK_STR(of(o, "url"), "https://bkt.s3.us-east-1.amazonaws.com/a%20key");
    libaws_operation_free(o);
    rig_free(&r);
}

