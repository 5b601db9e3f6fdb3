/* The features of authentication, by their ids in docs/features.md. */
#include "kit.h"

#define GET "{\"Bucket\": \"bkt\", \"Key\": \"k\"}"
#define EMPTY "{\"status\": 200}"

/* A callback that writes down that it was asked, keeps its view, and answers by the book. */
struct asked {
    const char *name, *answer;
    char *log;
    char seen[4096];
    int times;
};

static void keep(void *ud, libaws_call *q) {
    struct asked *a = (struct asked *)ud;
    const libaws_value *v = libaws_call_view(q);
    libaws_text *t = libaws_value_doc(v, LIBAWS_JSON, NULL);
    const uint8_t *p = NULL;
    size_t n = 0;
    libaws_text_get(t, &p, &n);
    snprintf(a->seen, sizeof a->seen, "%.*s", (int)n, (const char *)p);
    libaws_text_free(t);
    if (a->log) strcat(strcat(a->log, a->name), " ");
    a->times++;
    if (strcmp(a->name, "signer") == 0) {
        const char *key = text_of(member(v, "identity", "key", NULL));
        const char *prefix = text_of(member(v, "option", "prefix", NULL));
        char value[128];
        snprintf(value, sizeof value, "%s%s", prefix ? prefix : "", key ? key : "?");
        libaws_call_set(q, "headers.x-api-key", value, strlen(value));
    }
    answer(q, a->answer);
}

static void on(struct rig *r, const char *point, const char *id, struct asked *a) {
    libaws_error *err = NULL;
    ok(libaws_config_on(r->config, point, id, keep, a, NULL, &err), &err);
}

static const libaws_value *listed(struct rig *r) {
    push(r, "{\"status\": 200, \"body\": \"{}\"}");
    call(r, "ListTables", "{}");
    return sent(r);
}

TEST(AUTH_01_AUTH_25_a_scheme_of_three_callbacks) {
    struct rig r = rig_config();
    struct asked resolver = {"auth", "[{\"scheme\": \"example#apiKey\", \"prefix\": \"p-\"}]", NULL, "", 0};
    struct asked identity = {"identity", "{\"key\": \"sesame\"}", NULL, "", 0};
    struct asked signer = {"signer", NULL, NULL, "", 0};
    on(&r, "auth", "mine", &resolver);
    on(&r, "identity", "example#apiKey", &identity);
    on(&r, "signer", "example#apiKey", &signer);
    rig_client(&r, "dynamodb");
    const libaws_value *request = listed(&r);
    CHECK_STR(header(request, "x-api-key"), "p-sesame");
    CHECK(header(request, "authorization") == NULL);
    CHECK_HAS(signer.seen, "\"scheme\":\"example#apiKey\"");
    CHECK_HAS(signer.seen, "\"method\":\"POST\"");
    CHECK_HAS(signer.seen, "\"url\":\"https://dynamodb.us-east-1.amazonaws.com/\"");
    rig_free(&r);
}

TEST(AUTH_03_AUTH_10_AUTH_11_the_resolver_is_shown_each_call) {
    struct rig r = rig_config();
    struct asked resolver = {"auth", NULL, NULL, "", 0};
    on(&r, "auth", "mine", &resolver);
    rig_client(&r, "dynamodb");
    CHECK_HAS(header(listed(&r), "authorization"), "AWS4-HMAC-SHA256");
    CHECK_HAS(resolver.seen, "\"operation\":\"ListTables\",\"region\":\"us-east-1\"");
    CHECK_HAS(resolver.seen, "{\"scheme\":\"aws.auth#sigv4\",\"signing_name\":\"dynamodb\",\"signing_region\":\"us-east-1\"}");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(resolver.seen, "\"operation\":\"GetItem\"");
    CHECK_INT(resolver.times, 2);
    rig_free(&r);
}

TEST(AUTH_04_the_resolver_proposes_and_the_first_supported_is_taken) {
    struct rig r = rig_config();
    struct asked resolver = {"auth", "[\"example#unknown\", {\"scheme\": \"sigv4\", \"signing_name\": \"other\"}]", NULL, "", 0};
    on(&r, "auth", "mine", &resolver);
    rig_client(&r, "dynamodb");
    CHECK_HAS(header(listed(&r), "authorization"), "/us-east-1/other/aws4_request");
    resolver.answer = "[\"example#unknown\"]";
    struct fault f = fails(&r, "ListTables", "{}");
    CHECK_STR(f.code, "NoAuthScheme");
    CHECK_HAS(f.message, "example#unknown");
    resolver.answer = "[]";
    CHECK_STR(fails(&r, "ListTables", "{}").code, "InvalidAuthOptions");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(AUTH_05_properties_of_an_option_arrive_at_the_signer) {
    struct rig r = rig_config();
    struct asked resolver = {"auth", "[{\"scheme\": \"example#k\", \"prefix\": \"x\", \"deep\": {\"a\": [1, true, null]}}]", NULL, "", 0};
    struct asked identity = {"identity", "{\"key\": \"k\", \"more\": 7}", NULL, "", 0};
    struct asked signer = {"signer", NULL, NULL, "", 0};
    on(&r, "auth", "mine", &resolver);
    on(&r, "identity", "example#k", &identity);
    on(&r, "signer", "example#k", &signer);
    rig_client(&r, "dynamodb");
    CHECK_STR(header(listed(&r), "x-api-key"), "xk");
    CHECK_HAS(signer.seen, "\"option\":{\"scheme\":\"example#k\",\"prefix\":\"x\",\"deep\":{\"a\":[1,true,null]}}");
    CHECK_HAS(identity.seen, "\"deep\":{\"a\":[1,true,null]}");
    CHECK_HAS(signer.seen, "\"identity\":{\"key\":\"k\",\"more\":7}");
    rig_free(&r);
}

TEST(AUTH_08_plain_credentials_need_no_identity_code) {
    struct rig r = rig_new("dynamodb");
    CHECK_HAS(header(listed(&r), "authorization"), "Credential=AKIDEXAMPLE/");
    rig_free(&r);
    /* The raw form serves a scheme of the library too: another who. */
    r = rig_config();
    struct asked identity = {"identity", "{\"AccessKeyId\": \"AKIDOTHER\", \"SecretAccessKey\": \"s\"}", NULL, "", 0};
    on(&r, "identity", "aws.auth#sigv4", &identity);
    rig_client(&r, "dynamodb");
    CHECK_HAS(header(listed(&r), "authorization"), "Credential=AKIDOTHER/");
    rig_free(&r);
}

TEST(AUTH_09_the_signer_can_be_replaced) {
    struct rig r = rig_config();
    struct asked signer = {"signer", NULL, NULL, "", 0};
    on(&r, "signer", "aws.auth#sigv4", &signer);
    rig_client(&r, "s3");
    push(&r, EMPTY);
    call(&r, "DeleteObject", GET);
    const libaws_value *request = sent(&r);
    CHECK_STR(header(request, "x-api-key"), "?");
    CHECK(header(request, "authorization") == NULL);
    CHECK_HAS(signer.seen, "\"signing_name\":\"s3\",\"signing_region\":\"us-east-1\"");
    CHECK_HAS(signer.seen, "\"AccessKeyId\":\"AKIDEXAMPLE\",\"SecretAccessKey\":");
    CHECK_HAS(signer.seen, "\"payload_hash\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"");
    rig_free(&r);
}

TEST(AUTH_12_the_order_of_the_resolution) {
    struct rig r = rig_config();
    char log[256] = "";
    struct asked resolver = {"auth", "[\"example#k\"]", log, "", 0}, identity = {"identity", "{}", log, "", 0};
    struct asked endpoint = {"endpoint", NULL, log, "", 0}, signer = {"signer", NULL, log, "", 0};
    struct asked before = {"before", NULL, log, "", 0}, after = {"after", NULL, log, "", 0};
    struct asked serialized = {"serialized", NULL, log, "", 0};
    on(&r, "signer", "example#k", &signer);
    on(&r, "endpoint", "e", &endpoint);
    on(&r, "identity", "example#k", &identity);
    on(&r, "auth", "mine", &resolver);
    on(&r, "hook.BeforeSigning", "b", &before);
    on(&r, "hook.AfterSigning", "a", &after);
    on(&r, "hook.AfterSerialization", "s", &serialized);
    rig_client(&r, "dynamodb");
    listed(&r);
    CHECK_STR(log, "serialized auth identity endpoint before signer after ");
    rig_free(&r);
}

TEST(AUTH_13_a_scheme_without_an_identity_is_skipped) {
    struct rig r = rig_config();
    struct asked resolver = {"auth", "[\"sigv4\", \"example#k\", \"noAuth\"]", NULL, "", 0};
    struct asked identity = {"identity", "{\"key\": \"1\"}", NULL, "", 0}, signer = {"signer", NULL, NULL, "", 0};
    on(&r, "auth", "mine", &resolver);
    on(&r, "identity", "example#k", &identity);
    on(&r, "signer", "example#k", &signer);
    rig_client(&r, "dynamodb");
    CHECK_HAS(header(listed(&r), "authorization"), "AWS4-HMAC-SHA256");
    rig_set(r.config, "anonymous", "true");
    rig_client(&r, "dynamodb");
    CHECK_STR(header(listed(&r), "x-api-key"), "1");
    CHECK_INT(libaws_config_off(r.config, "identity", "example#k"), LIBAWS_OK);
    rig_client(&r, "dynamodb");
    const libaws_value *request = listed(&r);
    CHECK(header(request, "x-api-key") == NULL && header(request, "authorization") == NULL);
    rig_free(&r);
}

TEST(AUTH_14_the_anonymous_option_is_taken_at_once) {
    struct rig r = rig_config();
    struct asked resolver = {"auth", "[\"smithy.api#noAuth\", \"sigv4\"]", NULL, "", 0};
    on(&r, "auth", "mine", &resolver);
    rig_client(&r, "dynamodb");
    CHECK(header(listed(&r), "authorization") == NULL);
    rig_free(&r);
    /* Operations that the model has unsigned ask for no credentials. */
    r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_set(r.config, "access_key_id", NULL, 0, &err), &err);
    ok(libaws_config_set(r.config, "secret_access_key", NULL, 0, &err), &err);
    rig_client(&r, "sts");
    push(&r, "{\"status\": 200, \"body\": \"<R><AssumeRoleWithWebIdentityResult/></R>\"}");
    call(&r, "AssumeRoleWithWebIdentity", "{\"RoleArn\": \"arn:aws:iam::123456789012:role/r\", \"RoleSessionName\": \"s2\", \"WebIdentityToken\": \"token\"}");
    CHECK(header(sent(&r), "authorization") == NULL);
    rig_free(&r);
}

#define MRAP "{\"Bucket\": \"arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap\", \"Key\": \"k\"}"

TEST(AUTH_17_multi_region_access_points_are_signed_with_sigv4a) {
    struct rig r = rig_new("s3");
    push(&r, EMPTY);
    call(&r, "DeleteObject", MRAP);
    const libaws_value *request = sent(&r);
    CHECK_STR(url(request), "https://mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com/k");
    CHECK_HAS(header(request, "authorization"), "AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/");
    CHECK_HAS(header(request, "authorization"), "/s3/aws4_request, SignedHeaders=");
    CHECK_HAS(header(request, "authorization"), ";x-amz-region-set, Signature=30");
    CHECK_STR(header(request, "x-amz-region-set"), "*");
    rig_free(&r);
    r = rig_with("s3", OPTIONS("sigv4a_signing_region_set", "us-east-1, eu-west-1"));
    push(&r, EMPTY);
    call(&r, "DeleteObject", MRAP);
    CHECK_STR(header(sent(&r), "x-amz-region-set"), "us-east-1,eu-west-1");
    rig_free(&r);
    r = rig_with("s3", OPTIONS("s3_disable_multiregion_access_points", "true"));
    CHECK_HAS(fails(&r, "DeleteObject", MRAP).message, "Multi-Region Access Point ARNs are disabled");
    rig_free(&r);
    /* By the endpoint's wish, and by the caller's preference. */
    r = rig_new("eventbridge");
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "PutEvents", "{\"EndpointId\": \"abc.456\", \"Entries\": [{}]}");
    request = sent(&r);
    CHECK_STR(url(request), "https://abc.456.endpoint.events.amazonaws.com/");
    CHECK_HAS(header(request, "authorization"), "AWS4-ECDSA-P256-SHA256");
    rig_free(&r);
}

#define SESSION(n, end)                                                                                              \
    "{\"status\": 200, \"body\": \"<CreateSessionResult><Credentials><AccessKeyId>ASIA" n "</AccessKeyId>"            \
    "<SecretAccessKey>s" n "</SecretAccessKey><SessionToken>t" n "</SessionToken><Expiration>" end                   \
    "</Expiration></Credentials></CreateSessionResult>\"}"
#define EXPRESS "{\"Bucket\": \"bkt--use1-az4--x-s3\", \"Key\": \"k\"}"

TEST(AUTH_18_directory_buckets_have_sessions) {
    struct rig r = rig_new("s3");
    push(&r, SESSION("ONE", "2099-01-01T00:00:00Z"));
    for (int i = 0; i < 3; i++) push(&r, EMPTY);
    for (int i = 0; i < 3; i++) call(&r, "DeleteObject", EXPRESS);
    const libaws_value *request = sent(&r);
    CHECK_HAS(url(request), "https://bkt--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com/?session");
    CHECK_HAS(header(request, "authorization"), "Credential=AKIDEXAMPLE/");
    CHECK_HAS(header(request, "authorization"), "/us-east-1/s3express/aws4_request");
    for (int i = 0; i < 3; i++) {
        request = sent(&r);
        CHECK_HAS(url(request), "s3express-use1-az4.us-east-1.amazonaws.com/k");
        CHECK_HAS(header(request, "authorization"), "Credential=ASIAONE/");
        CHECK_HAS(header(request, "authorization"), ";x-amz-s3session-token, Signature=");
        CHECK_STR(header(request, "x-amz-s3session-token"), "tONE");
        CHECK(header(request, "x-amz-security-token") == NULL);
    }
    /* Another bucket, another session. */
    push(&r, SESSION("TWO", "2099-01-01T00:00:00Z"));
    push(&r, EMPTY);
    call(&r, "DeleteObject", "{\"Bucket\": \"other--use1-az4--x-s3\", \"Key\": \"k\"}");
    CHECK_HAS(url(sent(&r)), "?session");
    CHECK_STR(header(sent(&r), "x-amz-s3session-token"), "tTWO");
    NOTHING_SENT(&r);
    rig_free(&r);
}

static void *delete_one(void *ud) {
    call((struct rig *)ud, "DeleteObject", EXPRESS);
    return NULL;
}

TEST(AUTH_18_one_session_serves_calls_that_begin_at_once) {
    struct rig r = rig_new("s3");
    pthread_t threads[8];
    push(&r, SESSION("ALL", "2099-01-01T00:00:00Z"));
    for (int i = 0; i < 8; i++) push(&r, EMPTY);
    for (int i = 0; i < 8; i++) pthread_create(&threads[i], NULL, delete_one, &r);
    for (int i = 0; i < 8; i++) pthread_join(threads[i], NULL);
    CHECK_HAS(url(sent(&r)), "?session");
    for (int i = 0; i < 8; i++) CHECK_STR(header(sent(&r), "x-amz-s3session-token"), "tALL");
    NOTHING_SENT(&r);
    rig_free(&r);
}

static void other_keys(void *ud, libaws_call *q) {
    (void)ud;
    answer(q, "{\"AccessKeyId\": \"AKIDCALL\", \"SecretAccessKey\": \"s\"}");
}

TEST(AUTH_07_credentials_for_one_call) {
    struct rig r = rig_new("dynamodb");
    libaws_error *err = NULL;
    push(&r, GOT_ITEM);
    libaws_operation *o = get_item(&r);
    ok(libaws_operation_on(o, "credentials", "c", other_keys, NULL, NULL, &err), &err);
    libaws_operation_free(done(o));
    CHECK_HAS(header(sent(&r), "authorization"), "Credential=AKIDCALL/");
    push(&r, GOT_ITEM);
    libaws_operation_free(done(get_item(&r)));
    CHECK_HAS(header(sent(&r), "authorization"), "Credential=AKIDEXAMPLE/");
    rig_free(&r);
}

TEST(AUTH_18_sessions_end_and_can_be_switched_off) {
    struct rig r = rig_new("s3");
    push(&r, SESSION("OLD", "2001-01-01T00:00:00Z"));
    push(&r, EMPTY);
    push(&r, SESSION("NEW", "2099-01-01T00:00:00Z"));
    push(&r, EMPTY);
    call(&r, "DeleteObject", EXPRESS);
    call(&r, "DeleteObject", EXPRESS);
    sent(&r);
    CHECK_STR(header(sent(&r), "x-amz-s3session-token"), "tOLD");
    CHECK_HAS(url(sent(&r)), "?session");
    CHECK_STR(header(sent(&r), "x-amz-s3session-token"), "tNEW");
    /* A session that can't be had is the call's error. */
    push(&r, "{\"status\": 403, \"body\": \"<Error><Code>AccessDenied</Code><Message>no</Message></Error>\"}");
    struct fault f = fails(&r, "DeleteObject", "{\"Bucket\": \"third--use1-az4--x-s3\", \"Key\": \"k\"}");
    CHECK_STR(f.code, "AccessDenied");
    rig_free(&r);
    r = rig_with("s3", OPTIONS("s3_disable_express_session_auth", "true"));
    push(&r, EMPTY);
    call(&r, "DeleteObject", EXPRESS);
    const libaws_value *request = sent(&r);
    CHECK_HAS(header(request, "authorization"), "Credential=AKIDEXAMPLE/");
    CHECK(header(request, "x-amz-s3session-token") == NULL);
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(AUTH_19_bearer_tokens) {
    struct rig r = rig_config();
    struct asked token = {"token", "{\"Token\": \"tok\", \"Expiration\": \"2099-01-01T00:00:00Z\"}", NULL, "", 0};
    on(&r, "token", "t", &token);
    rig_client(&r, "codecatalyst");
    for (int i = 0; i < 2; i++) {
        push(&r, "{\"status\": 200, \"body\": \"{}\"}");
        call(&r, "ListSpaces", "{}");
        CHECK_STR(header(sent(&r), "authorization"), "Bearer tok");
    }
    CHECK_INT(token.times, 1);
    token.answer = "{\"Token\": \"\"}";
    rig_client(&r, "codecatalyst");
    CHECK_STR(fails(&r, "ListSpaces", "{}").code, "InvalidToken");
    rig_free(&r);
    r = rig_with("codecatalyst", OPTIONS("bearer_token", "given"));
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "ListSpaces", "{}");
    CHECK_STR(header(sent(&r), "authorization"), "Bearer given");
    rig_free(&r);
    /* Never where others could read it. */
    r = rig_with("codecatalyst", OPTIONS("bearer_token", "given", "endpoint_url", "http://codecatalyst.example"));
    CHECK_STR(fails(&r, "ListSpaces", "{}").code, "InsecureBearerToken");
    NOTHING_SENT(&r);
    rig_free(&r);
    r = rig_new("codecatalyst");
    struct fault f = fails(&r, "ListSpaces", "{}");
    CHECK_STR(f.code, "NoAuthScheme");
    CHECK_HAS(f.message, "bearer_token");
    rig_free(&r);
}

static void bedrock(void) {
    struct rig r = rig_new("bedrock-runtime");
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "Converse", "{\"modelId\": \"m\", \"messages\": []}");
    CHECK_STR(header(sent(&r), "authorization"), "Bearer from-env");
    rig_free(&r);
    r = rig_new("dynamodb");
    CHECK_HAS(header(listed(&r), "authorization"), "AWS4-HMAC-SHA256");
    rig_free(&r);
}

TEST(AUTH_19_bedrock_s_token_from_the_environment) {
    setenv("AWS_BEARER_TOKEN_BEDROCK", "from-env", 1);
    bedrock();
    unsetenv("AWS_BEARER_TOKEN_BEDROCK");
}

TEST(AUTH_23_AUTH_26_the_preference_of_schemes) {
    struct rig r = rig_with("bedrock-runtime", OPTIONS("bearer_token", "b"));
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "Converse", "{\"modelId\": \"m\", \"messages\": []}");
    CHECK_HAS(header(sent(&r), "authorization"), "AWS4-HMAC-SHA256");
    rig_free(&r);
    r = rig_with("bedrock-runtime", OPTIONS("bearer_token", "b", "auth_scheme_preference", "httpBearerAuth,sigv4"));
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "Converse", "{\"modelId\": \"m\", \"messages\": []}");
    CHECK_STR(header(sent(&r), "authorization"), "Bearer b");
    rig_free(&r);
}
