/* The features of the utilities: login tokens, CloudFront, a signer for any request, forms, options of one call. */
#include "kit.h"

#include <pthread.h>

#define EMPTY "{\"status\": 200}"
#define GET "{\"Bucket\": \"bkt\", \"Key\": \"k\"}"

static const char *of(libaws_operation *o, const char *key) {
    return text_of(libaws_value_member(libaws_operation_output(o), key));
}

/* --- login tokens ------------------------------------------------------------------------- */

#define DB "mydb.123456789012.us-east-1.rds.amazonaws.com:3306"

/* What is no service is apart from all services: a name of its own, used like any client, without region or keys. */
static void apart(const char *name, const char *service, const char *operation) {
    struct rig r = {NULL, libaws_config_new(), NULL};
    libaws_error *err = NULL;
    libaws_text *told = libaws_describe(name, operation, &err);
    ok(told ? LIBAWS_OK : libaws_error_status(err), &err);
    libaws_text_free(told);
    rig_client(&r, name);
    libaws_operation *o = libaws_operation_new(r.client, operation, &err);
    ok(o ? LIBAWS_OK : libaws_error_status(err), &err);
    libaws_operation_free(o);
    /* The service of the same house has no such operation. */
    rig_client(&r, service);
    o = libaws_operation_new(r.client, operation, &err);
    CHECK(o == NULL);
    CHECK_STR(fault_of(err).code, "UnknownOperation");
    rig_free(&r);
}

TEST(MIG_15_cloudfront_s_signer_is_apart) { apart("cloudfront-signer", "cloudfront", "SignUrl"); }
TEST(MIG_17_the_metadata_client_is_apart) { apart("imds", "ec2", "GetMetadata"); }

TEST(RDS_01_RDS_02_a_login_token_is_made_locally) {
    struct rig r = rig_new("rds-auth");
    libaws_operation *o = done(prepare(&r, "BuildAuthToken", "{\"Endpoint\": \"" DB "\", \"Region\": \"eu-west-1\", \"User\": \"jane_doe\"}"));
    const char *token = of(o, "Token");
    CHECK(strncmp(token, DB "/?Action=connect&DBUser=jane_doe&X-Amz-Algorithm=AWS4-HMAC-SHA256&", strlen(DB) + 66) == 0);
    CHECK_HAS(token, "%2Feu-west-1%2Frds-db%2Faws4_request");
    CHECK_HAS(token, "&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=");
    NOTHING_SENT(&r);
    libaws_operation_free(o);
    struct fault f = fails(&r, "BuildAuthToken", "{\"Endpoint\": \"mydb.example.com\", \"User\": \"u\"}");
    CHECK_HAS(f.message, "has no port");
    CHECK_HAS(fails(&r, "BuildAuthToken", "{\"Endpoint\": \"" DB "\"}").message, "User is missing");
    CHECK_HAS(fails(&r, "BuildAuthToken", "{\"Endpont\": \"" DB "\"}").message, "did you mean \"Endpoint\"?");
    CHECK_HAS(fails(&r, "BuildAuthToken", "{\"Endpoint\": \"https://" DB "\", \"User\": \"u\"}").message, "without scheme");
    rig_free(&r);
}

static void no_keys(void *ud, libaws_call *q) {
    (void)ud;
    libaws_call_fail(q, "the vault is closed", 19);
}

TEST(RDS_04_failing_credentials_are_told) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_on(r.config, "credentials", "c", no_keys, NULL, NULL, &err), &err);
    rig_client(&r, "rds-auth");
    struct fault f = fails(&r, "BuildAuthToken", "{\"Endpoint\": \"" DB "\", \"User\": \"u\"}");
    CHECK_INT(f.status, LIBAWS_E_CREDENTIALS);
    CHECK_HAS(f.message, "the vault is closed");
    rig_free(&r);
}

TEST(dsql_tokens) {
    struct rig r = rig_with("dsql-auth", OPTIONS("session_token", "t+"));
    libaws_operation *o = done(prepare(&r, "GenerateConnectAdminAuthToken", "{\"Endpoint\": \"abc.dsql.us-east-1.on.aws\", \"ExpiresIn\": 60}"));
    CHECK_HAS(of(o, "Token"), "abc.dsql.us-east-1.on.aws/?Action=DbConnectAdmin&X-Amz-Algorithm=");
    CHECK_HAS(of(o, "Token"), "%2Fus-east-1%2Fdsql%2Faws4_request");
    CHECK_HAS(of(o, "Token"), "X-Amz-Expires=60&");
    CHECK_HAS(of(o, "Token"), "X-Amz-Security-Token=t%2B");
    libaws_operation_free(o);
    o = done(prepare(&r, "generate_connect_auth_token", "{\"Endpoint\": \"abc.dsql.us-east-1.on.aws\"}"));
    CHECK_HAS(of(o, "Token"), "?Action=DbConnect&");
    libaws_operation_free(o);
    CHECK_STR(fails(&r, "GenerateConnectAuthToken", "{\"Endpoint\": \"h\", \"ExpiresIn\": -1}").code, "InvalidExpiry");
    rig_free(&r);
}

/* --- CloudFront ----------------------------------------------------------------------------- */

static char folder[64];

/* The output of a command; fails when it fails. */
static const char *run(const char *format, const char *a, const char *b) {
    static char out[8192];
    char command[1024];
#ifdef _WIN32
    SKIP("there is no shell with openssl here");
#endif
    snprintf(command, sizeof command, format, folder, a, b);
    FILE *p = popen(command, "r");
    size_t n = fread(out, 1, sizeof out - 1, p);
    out[n] = 0;
    int code = pclose(p);
    if (code) FAIL_("%s: %d", command, code);
    return out;
}

static void keep_file(const char *name, const char *text, size_t n) {
    char path[128];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "wb");
    CHECK(f && fwrite(text, 1, n, f) == n);
    fclose(f);
}

/* Makes a key by openssl and gives it in its PEM. */
static const char *key_of(const char *how, const char *convert) {
    if (!*folder) CHECK(mkdtemp(strcpy(folder, "/tmp/libaws-cf-XXXXXX")));
    run("cd %s && openssl %s >key.pem 2>/dev/null && openssl pkey -in key.pem -pubout -out public.pem%s", how, "");
    return *convert ? run("cd %s && openssl %s -in key.pem%s 2>/dev/null", convert, "") : run("cd %s && cat key.pem%s%s", "", "");
}

static void quote(char *to, const char *text) {
    for (*to++ = '"'; *text; text++) {
        if (*text == '\n') *to++ = '\\', *to++ = 'n';
        else if (*text == '"') *to++ = '\\', *to++ = '"';
        else *to++ = *text;
    }
    strcpy(to, "\"");
}

static char *input_of(const char *pem, const char *more) {
    static char json[12000], quoted[8192];
    quote(quoted, pem);
    snprintf(json, sizeof json, "{\"KeyPairId\": \"K2JCJMDEHXQW5F\", \"PrivateKey\": %s, %s}", quoted, more);
    return json;
}

/* Undoes CloudFront's base64 into a file. */
static void decode_into(const char *name, const char *text) {
    char plain[4096], *to = plain;
    for (; *text && *text != '&'; text++) *to++ = *text == '-' ? '+' : *text == '_' ? '=' : *text == '~' ? '/' : *text;
    *to = 0;
    keep_file("base64", plain, strlen(plain));
    run("cd %s && openssl base64 -d -A -in base64 -out %s%s", name, "");
}

static const char *after(const char *text, const char *mark) {
    const char *at = strstr(text, mark);
    if (!at) FAIL_("no %s in %s", mark, text);
    return at + strlen(mark);
}

/* Whether openssl finds the signature good over the policy. */
static void verify(const char *signature, const char *policy, const char *digest) {
    decode_into("signature", signature);
    keep_file("policy", policy, strlen(policy));
    CHECK_STR(run("cd %s && openssl dgst -%s -verify public.pem -signature signature policy%s", digest, ""), "Verified OK\n");
}

#define CANNED "{\"Statement\":[{\"Resource\":\"https://d.cloudfront.net/a?b=c\",\"Condition\":{\"DateLessThan\":{\"AWS:EpochTime\":1767290400}}}]}"
#define UNTIL "\"Url\": \"https://d.cloudfront.net/a?b=c\", \"Expires\": 1767290400"

static void canned(struct rig *r, const char *how, const char *convert) {
    char pem[8192];
    strcpy(pem, key_of(how, convert));
    libaws_operation *o;
    if (getenv("LIBAWS_FIPS")) {
        CHECK_STR(fails(r, "SignUrl", input_of(pem, UNTIL)).code, "NotApproved");
    } else {
        o = done(prepare(r, "SignUrl", input_of(pem, UNTIL)));
        const char *url = of(o, "Url");
        CHECK_HAS(url, "https://d.cloudfront.net/a?b=c&Expires=1767290400&Signature=");
        CHECK_HAS(url, "&Key-Pair-Id=K2JCJMDEHXQW5F");
        CHECK_LACKS(url, "Hash-Algorithm");
        verify(after(url, "&Signature="), CANNED, "sha1");
        libaws_operation_free(o);
    }
    o = done(prepare(r, "SignUrl", input_of(pem, UNTIL ", \"HashAlgorithm\": \"SHA256\"")));
    CHECK_HAS(of(o, "Url"), "&Hash-Algorithm=SHA256");
    verify(after(of(o, "Url"), "&Signature="), CANNED, "sha256");
    libaws_operation_free(o);
}

TEST(CF_01_CF_02_urls_are_signed_until_a_time_with_every_kind_of_key) {
    struct rig r = rig_new("cloudfront-signer");
    canned(&r, "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048", "");
    canned(&r, "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048", "rsa -traditional");
    canned(&r, "ecparam -name prime256v1 -genkey", "");
    canned(&r, "ecparam -name prime256v1 -genkey -noout", "pkcs8 -topk8 -nocrypt");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(CF_03_urls_and_cookies_with_a_policy) {
    if (getenv("LIBAWS_FIPS")) SKIP("signatures over SHA-1 are not approved");
    struct rig r = rig_new("cloudfront-signer");
    char pem[8192];
    strcpy(pem, key_of("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256", ""));
    const char *policy = "{ \"Statement\": [{\"Resource\":\"https://d.cloudfront.net/*\"}] }";
    char more[1024], quoted[512];
    quote(quoted, policy);
    snprintf(more, sizeof more, "\"Url\": \"https://d.cloudfront.net/a\", \"Policy\": %s", quoted);
    libaws_operation *o = done(prepare(&r, "SignUrl", input_of(pem, more)));
    CHECK_HAS(of(o, "Url"), "https://d.cloudfront.net/a?Policy=");
    decode_into("sent", after(of(o, "Url"), "?Policy="));
    CHECK_STR(run("cat %s/sent%s%s", "", ""), policy);
    verify(after(of(o, "Url"), "&Signature="), policy, "sha1");
    libaws_operation_free(o);
    const char *want = "{\"Statement\":[{\"Resource\":\"https://d.cloudfront.net/*\",\"Condition\":{\"DateLessThan\":"
                       "{\"AWS:EpochTime\":1767290400},\"DateGreaterThan\":{\"AWS:EpochTime\":1767200000},"
                       "\"IpAddress\":{\"AWS:SourceIp\":\"192.0.2.0/24\"}}}]}";
    o = done(prepare(&r, "SignCookies",
                     input_of(pem, "\"Resource\": \"https://d.cloudfront.net/*\", \"Expires\": \"2026-01-01T18:00:00Z\","
                                   " \"StartTime\": 1767200000, \"IpAddress\": \"192.0.2.0/24\"")));
    const libaws_value *cookies = libaws_value_member(libaws_operation_output(o), "Cookies");
    CHECK_INT((int64_t)libaws_value_len(cookies), 3);
    decode_into("sent", text_of(libaws_value_member(cookies, "CloudFront-Policy")));
    CHECK_STR(run("cat %s/sent%s%s", "", ""), want);
    verify(text_of(libaws_value_member(cookies, "CloudFront-Signature")), want, "sha1");
    CHECK_STR(text_of(libaws_value_member(cookies, "CloudFront-Key-Pair-Id")), "K2JCJMDEHXQW5F");
    libaws_operation_free(o);
    o = done(prepare(&r, "SignCookies", input_of(pem, "\"Resource\": \"https://d.cloudfront.net/a\", \"Expires\": 1767290400")));
    cookies = libaws_value_member(libaws_operation_output(o), "Cookies");
    CHECK_STR(text_of(libaws_value_member(cookies, "CloudFront-Expires")), "1767290400");
    libaws_operation_free(o);
    rig_free(&r);
}

static void refused(struct rig *r, const char *pem, const char *more, const char *why) {
    struct fault f = fails(r, "SignUrl", input_of(pem, more));
    CHECK_HAS(f.message, why);
    CHECK_LACKS(f.message, "MII");
    CHECK_INT(f.status, LIBAWS_E_INVALID);
}

TEST(CF_04_what_can_t_be_signed_is_named) {
    struct rig r = rig_new("cloudfront-signer");
    char pem[8192], other[8192];
    strcpy(pem, key_of("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256", ""));
    refused(&r, "/etc/key.pem", UNTIL, "not its path");
    refused(&r, run("cat %s/public.pem%s%s", "", ""), UNTIL, "it holds a PUBLIC KEY");
    refused(&r, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", UNTIL, "it holds a CERTIFICATE");
    refused(&r, "-----BEGIN PRIVATE KEY-----\nMIIB\n", UNTIL, "has no end");
    refused(&r, "-----BEGIN PRIVATE KEY-----\n!!!!\n-----END PRIVATE KEY-----\n", UNTIL, "is not base64");
    refused(&r, "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n", UNTIL, "neither an RSA key nor an EC key");
    refused(&r, "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n", UNTIL, "it is encrypted");
    strcpy(other, key_of("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384", ""));
    refused(&r, other, UNTIL, "P-256");
    refused(&r, pem, "\"Url\": \"d.cloudfront.net/a\", \"Expires\": 1", "is not absolute");
    refused(&r, pem, "\"Url\": \"https://d.cloudfront.net/a#b\", \"Expires\": 1", "fragment");
    refused(&r, pem, "\"Url\": \"https://d.cloudfront.net/a b\", \"Expires\": 1", "percent-encode");
    refused(&r, pem, "\"Url\": \"https://d.cloudfront.net/?Expires=1\", \"Expires\": 1", "parameter Expires already");
    refused(&r, pem, "\"Url\": \"https://d.cloudfront.net/\"", "Expires is missing");
    refused(&r, pem, "\"Url\": \"https://d.cloudfront.net/\", \"Expires\": -5", "Expires is no time");
    refused(&r, pem, "\"Url\": \"https://d.cloudfront.net/\", \"Policy\": \"{\"", "Policy is not JSON");
    refused(&r, pem, UNTIL ", \"HashAlgorithm\": \"MD5\"", "neither SHA1 nor SHA256");
    rig_free(&r);
}

/* --- any request ------------------------------------------------------------------------------ */

TEST(AUTH_21_any_request_is_signed) {
    /* The first of the published suites. */
    struct rig r = rig_new("request-signer");
    const char *request = "{\"Url\": \"https://example.amazonaws.com/\", \"SigningName\": \"service\", \"SigningTime\": \"2015-08-30T12:36:00Z\"}";
    libaws_operation *o = done(prepare(&r, "SignRequest", request));
    CHECK_STR(text_of(member(libaws_operation_output(o), "Headers", "authorization", NULL)),
              "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, "
              "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    CHECK_STR(text_of(member(libaws_operation_output(o), "Headers", "x-amz-date", NULL)), "20150830T123600Z");
    libaws_operation_free(o);
    o = done(prepare(&r, "PresignRequest", "{\"Url\": \"https://example.amazonaws.com/?Param1=value1\", \"SigningName\": \"service\","
                                           " \"SigningTime\": 1440938160, \"ExpiresIn\": 3600, \"Algorithm\": \"sigv4a\", \"RegionSet\": \"*\"}"));
    CHECK_HAS(of(o, "Url"), "https://example.amazonaws.com/?Param1=value1&X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256");
    CHECK_HAS(of(o, "Url"), "&X-Amz-Region-Set=%2A&");
    libaws_operation_free(o);
    NOTHING_SENT(&r);
    const char *const bad[][2] = {
        {"{\"Url\": \"example.com\", \"SigningName\": \"s\"}", "does not begin with http"},
        {"{\"Url\": \"https://h\", \"SigningName\": \"s\", \"Headers\": {\"a b\": \"c\"}}", "not the name of a header"},
        {"{\"Url\": \"https://h\", \"SigningName\": \"s\", \"Headers\": {\"a\": \"b\\r\\nc: d\"}}", "no text that a header may hold"},
        {"{\"Url\": \"https://h\", \"SigningName\": \"s\", \"PayloadHash\": \"abc\"}", "64 hexadecimal digits"},
        {"{\"Url\": \"https://h\", \"SigningName\": \"s\", \"Algorithm\": \"md5\"}", "neither sigv4 nor sigv4a"},
        {"{\"Url\": \"https://h\"}", "SigningName is missing"},
    };
    for (int i = 0; i < 6; i++) CHECK_HAS(fails(&r, "SignRequest", bad[i][0]).message, bad[i][1]);
    libaws_error *err = NULL;
    CHECK(libaws_operation_new(r.client, "SignRequst", &err) == NULL);
    CHECK_HAS(fault_of(err).message, "SignRequest");
    rig_free(&r);
}

/* --- S3's helpers ----------------------------------------------------------------------------- */

TEST(PRE_forms_for_browsers) {
    struct rig r = rig_with("s3", OPTIONS("session_token", "tok"));
    libaws_operation *o = done(prepare(&r, "PresignPost",
                                       "{\"Bucket\": \"bkt\", \"Key\": \"up/${filename}\", \"Fields\": {\"acl\": \"private\"},"
                                       " \"Conditions\": [[\"content-length-range\", 1, 1024]], \"ExpiresIn\": 60}"));
    CHECK_STR(of(o, "Url"), "https://bkt.s3.us-east-1.amazonaws.com/");
    const libaws_value *fields = libaws_value_member(libaws_operation_output(o), "Fields");
    CHECK_STR(text_of(libaws_value_member(fields, "key")), "up/${filename}");
    CHECK_STR(text_of(libaws_value_member(fields, "x-amz-security-token")), "tok");
    CHECK_INT((int64_t)strlen(text_of(libaws_value_member(fields, "x-amz-signature"))), 64);
    if (!*folder) CHECK(mkdtemp(strcpy(folder, "/tmp/libaws-cf-XXXXXX")));
    decode_into("policy", text_of(libaws_value_member(fields, "policy")));
    const char *policy = run("cat %s/policy%s%s", "", "");
    CHECK_HAS(policy, "{\"expiration\":\"20");
    CHECK_HAS(policy, "{\"bucket\":\"bkt\"},{\"acl\":\"private\"},[\"starts-with\",\"$key\",\"up/\"]");
    CHECK_HAS(policy, "[\"content-length-range\",1,1024]]}");
    libaws_operation_free(o);
    CHECK_HAS(fails(&r, "PresignPost", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"Conditions\": [[\"near\", \"$key\", \"x\"]]}").message,
              "starts-with");
    CHECK_STR(fails(&r, "PresignPost", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ExpiresIn\": 604801}").code, "InvalidExpiry");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(a_bucket_s_region) {
    struct rig r = rig_new("s3");
    push(&r, "{\"status\": 403, \"headers\": {\"x-amz-bucket-region\": \"eu-central-1\"}}");
    libaws_operation *o = done(prepare(&r, "GetBucketRegion", "{\"Bucket\": \"bkt\"}"));
    CHECK_STR(of(o, "Region"), "eu-central-1");
    libaws_operation_free(o);
    const libaws_value *request = sent(&r);
    CHECK_STR(text_of(libaws_value_member(request, "method")), "HEAD");
    CHECK(header(request, "authorization") == NULL);
    while (libaws_fake_request(r.fake)) {}
    push(&r, "{\"status\": 404}");
    struct fault f = fails(&r, "GetBucketRegion", "{\"Bucket\": \"none\"}");
    CHECK_STR(f.code, "NoSuchBucket");
    rig_free(&r);
}

/* --- options of one call ------------------------------------------------------------------------ */

static void option(libaws_operation *o, const char *key, const char *value) {
    libaws_error *err = NULL;
    ok(libaws_operation_set_option(o, key, value, value ? strlen(value) : 0, &err), &err);
}

TEST(OVR_01_options_for_one_call) {
    struct rig r = rig_with("s3", OPTIONS("region", "us-west-2"));
    push(&r, EMPTY);
    push(&r, EMPTY);
    libaws_operation *o = prepare(&r, "DeleteObject", GET);
    option(o, "region", "us-east-1");
    libaws_operation_free(done(o));
    call(&r, "DeleteObject", GET);
    const libaws_value *request = sent(&r);
    CHECK_STR(url(request), "https://bkt.s3.us-east-1.amazonaws.com/k");
    CHECK_HAS(header(request, "authorization"), "/us-east-1/s3/");
    CHECK_STR(url(sent(&r)), "https://bkt.s3.us-west-2.amazonaws.com/k");
    libaws_error *err = NULL;
    o = prepare(&r, "DeleteObject", GET);
    CHECK_INT(libaws_operation_set_option(o, "regoin", "x", 1, &err), LIBAWS_E_INVALID);
    CHECK_HAS(fault_of(err).message, "\"region\"");
    CHECK_INT(libaws_operation_set_option(o, "region", "a b", 3, &err), LIBAWS_E_INVALID);
    CHECK_HAS(fault_of(err).message, "region");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(OVR_01_keys_endpoints_and_retries_of_one_call) {
    struct rig r = rig_with("s3", OPTIONS(RETRIES));
    push(&r, EMPTY);
    libaws_operation *o = prepare(&r, "DeleteObject", GET);
    option(o, "access_key_id", "AKIDONE");
    option(o, "secret_access_key", "s");
    option(o, "endpoint_url", "https://one.example");
    libaws_operation_free(done(o));
    const libaws_value *request = sent(&r);
    CHECK_STR(url(request), "https://bkt.one.example/k");
    CHECK_HAS(header(request, "authorization"), "Credential=AKIDONE/");
    push(&r, "{\"status\": 503}");
    o = prepare(&r, "DeleteObject", GET);
    option(o, "max_attempts", "1");
    CHECK_STR(failure(o).attempts, "1");
    sent(&r);
    push(&r, EMPTY);
    o = prepare(&r, "DeleteObject", GET);
    option(o, "anonymous", "true");
    libaws_operation_free(done(o));
    CHECK(header(sent(&r), "authorization") == NULL);
    rig_free(&r);
}

struct half {
    struct rig *r;
    int wrong;
};

static void *calls(void *ud) {
    struct half *h = (struct half *)ud;
    for (int i = 0; i < 25; i++) {
        libaws_operation *o = prepare(h->r, "GetBucketLocation", "{\"Bucket\": \"bkt\"}");
        if (i % 2) option(o, "region", "eu-west-1");
        libaws_operation_presign(o, NULL, NULL);
        done(o);
        h->wrong += !strstr(of(o, "url"), i % 2 ? "%2Feu-west-1%2F" : "%2Fus-east-1%2F");
        libaws_operation_free(o);
    }
    return NULL;
}

TEST(OVR_02_they_leave_other_calls_alone) {
    struct rig r = rig_new("s3");
    pthread_t threads[4];
    struct half halves[4];
    for (int i = 0; i < 4; i++) {
        halves[i] = (struct half){&r, 0};
        pthread_create(&threads[i], NULL, calls, &halves[i]);
    }
    for (int i = 0; i < 4; i++) {
        pthread_join(threads[i], NULL);
        CHECK_INT(halves[i].wrong, 0);
    }
    rig_free(&r);
}

/* --- where calls go ------------------------------------------------------------------------------- */

TEST(endpoint_rules_run_on_parameters_of_ones_own) {
    struct rig r = rig_new("endpoint-rules");
    libaws_operation *o = done(prepare(&r, "ResolveEndpoint", "{\"Service\": \"S3\", \"Parameters\": {\"Region\": \"eu-west-1\", "
        "\"Bucket\": \"bkt\", \"UseFIPS\": true, \"Endpoint\": null}}"));
    CHECK_STR(of(o, "Url"), "https://bkt.s3-fips.eu-west-1.amazonaws.com");
    libaws_text *t = libaws_value_doc(libaws_value_member(libaws_operation_output(o), "Properties"), LIBAWS_JSON, NULL);
    const uint8_t *p;
    size_t n;
    CHECK_INT(libaws_text_get(t, &p, &n), LIBAWS_OK);
    CHECK(n > 0 && strstr((const char *)p, "\"signingName\":\"s3\"") != NULL);
    libaws_text_free(t);
    libaws_operation_free(o);
    NOTHING_SENT(&r);
    CHECK_INT(fails(&r, "ResolveEndpoint", "{\"Service\": \"s3\", \"Parameters\": {}}").status, LIBAWS_E_ENDPOINT);
    CHECK_HAS(fails(&r, "ResolveEndpoint", "{\"Service\": \"s3\", \"Parameters\": {\"Regoin\": \"x\"}}").message, "did you mean \"Region\"?");
    CHECK_HAS(fails(&r, "ResolveEndpoint", "{\"Service\": \"s3\", \"Parameters\": {\"UseFIPS\": \"x\"}}").message, "UseFIPS is true or false");
    CHECK_STR(fails(&r, "ResolveEndpoint", "{\"Service\": \"s33\"}").code, "UnknownService");
    rig_free(&r);
}
