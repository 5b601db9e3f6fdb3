/* The features of getting started, configuration, clients, calls and responses, by their ids in docs/features.md. */
#include "kit.h"

#include "../../examples_c/sha256.h"

#define LISTED                                                                                                       \
    "{\"status\": 200, \"headers\": {\"x-amz-request-id\": \"RID\"}, \"body\": \"<ListBucketResult>"                 \
    "<Contents><Key>a</Key><Size>1</Size></Contents><Contents><Key>b</Key><Size>22</Size></Contents>"                \
    "</ListBucketResult>\"}"
#define LIST "{\"Bucket\": \"bkt\"}"
#define GET "{\"Bucket\": \"bkt\", \"Key\": \"k\"}"
#define EMPTY "{\"status\": 200}"

TEST(GS_01_a_first_program) {
    struct rig r = rig_new("s3");
    push(&r, LISTED);
    libaws_operation *o = done(prepare(&r, "ListObjectsV2", LIST));
    const libaws_value *contents = libaws_value_member(libaws_operation_output(o), "Contents");
    char lines[128] = "";
    for (size_t i = 0; i < libaws_value_len(contents); i++) {
        const libaws_value *object = libaws_value_at(contents, i);
        snprintf(lines + strlen(lines), sizeof lines - strlen(lines), "%s %lld\n",
                 text_of(libaws_value_member(object, "Key")), (long long)number(libaws_value_member(object, "Size")));
    }
    CHECK_STR(lines, "a 1\nb 22\n");
    const libaws_value *request = sent(&r);
    CHECK_HAS(url(request), "list-type=2");
    CHECK_STR(text_of(libaws_value_member(request, "method")), "GET");
    NOTHING_SENT(&r);
    libaws_operation_free(o);
    rig_free(&r);
}

static libaws_text *described(const char *service) {
    libaws_error *err = NULL;
    libaws_text *t = libaws_describe(service, NULL, &err);
    ok(t ? LIBAWS_OK : libaws_error_status(err), &err);
    return t;
}

/* Calls `f` with each quoted value of a key in a JSON text. */
static int each(libaws_text *t, const char *key, void (*f)(const char *)) {
    const uint8_t *p;
    size_t n;
    int count = 0;
    libaws_text_get(t, &p, &n);
    char *text = malloc(n + 1), mark[32];
    memcpy(text, p, n);
    text[n] = 0;
    snprintf(mark, sizeof mark, "\"%s\":\"", key);
    for (char *at = text; (at = strstr(at, mark)); count++) {
        char name[128];
        at += strlen(mark);
        snprintf(name, sizeof name, "%.*s", (int)strcspn(at, "\""), at);
        f(name);
    }
    free(text);
    return count;
}

static int ids_found;
static void find_id(const char *id) { ids_found += !strcmp(id, "DynamoDB") || !strcmp(id, "S3") || !strcmp(id, "SQS"); }

TEST(EPV1_05_service_ids_are_readable) {
    libaws_text *t = described(NULL);
    ids_found = 0;
    CHECK(each(t, "serviceId", find_id) > 400);
    CHECK_INT(ids_found, 3);
    libaws_text_free(t);
}

static libaws_config *everywhere;
static int operations_made;

static void make_all(const char *service) {
    libaws_error *err = NULL;
    libaws_client *c = libaws_client_new(NULL, service, everywhere, &err);
    ok(c ? LIBAWS_OK : libaws_error_status(err), &err);
    libaws_text *t = described(service);
    const uint8_t *p;
    size_t n;
    libaws_text_get(t, &p, &n);
    const char *end = (const char *)p + n, *at = memmem(p, n, "\"operations\":[", 14);
    CHECK(at);
    for (at = strchr(at, '[') + 1; at < end && *at == '"'; at += *at == ',') {
        char name[128];
        size_t length = (size_t)((const char *)memchr(at + 1, '"', (size_t)(end - at - 1)) - at - 1);
        snprintf(name, sizeof name, "%.*s", (int)length, at + 1);
        at += length + 2;
        libaws_operation *o = libaws_operation_new(c, name, &err);
        ok(o ? LIBAWS_OK : libaws_error_status(err), &err);
        libaws_operation_free(o);
        operations_made++;
    }
    libaws_text_free(t);
    libaws_client_free(c);
}

TEST(GS_05_every_service_and_every_operation) {
    struct rig r = rig_config();
    libaws_text *t = described(NULL);
    everywhere = r.config;
    operations_made = 0;
    int services = each(t, "name", make_all);
    CHECK(services > 400);
    CHECK(operations_made > 15000);
    libaws_text_free(t);
    rig_free(&r);
}

static void digest(struct sha256 *s, uint8_t out[32]) {
    char unused[65];
    sha256_end(s, unused);
    for (int i = 0; i < 32; i++) out[i] = (uint8_t)(s->h[i / 4] >> (24 - 8 * (i % 4)));
}

/* Keys of up to 64 bytes, which all here are. */
static void hmac(const uint8_t *key, size_t kn, const char *text, size_t n, uint8_t out[32]) {
    uint8_t inner[64] = {0}, outer[64];
    struct sha256 s;
    memcpy(inner, key, kn);
    for (int i = 0; i < 64; i++) outer[i] = inner[i] ^ 0x5c, inner[i] ^= 0x36;
    sha256_start(&s);
    sha256_add(&s, inner, 64);
    sha256_add(&s, (const uint8_t *)text, n);
    digest(&s, out);
    sha256_start(&s);
    sha256_add(&s, outer, 64);
    sha256_add(&s, out, 32);
    digest(&s, out);
}

static void hash_hex(const char *text, size_t n, char to[65]) {
    struct sha256 s;
    sha256_start(&s);
    sha256_add(&s, (const uint8_t *)text, n);
    sha256_end(&s, to);
}

/* What the transport saw of a request, and our own signature of it. */
struct signature {
    char theirs[65], ours[65], headers[512];
    const char *altered; /* a header that a proxy changed on the way */
};

/* An independent SigV4 over what a transport of ours is given. */
static void sign_again(void *ud, libaws_call *q) {
    struct signature *out = (struct signature *)ud;
    const libaws_value *v = libaws_call_view(q);
    char canonical[4096], to_sign[1024], body_hash[65], key[128], *at, *save = NULL;
    const char *authorization = header(v, "authorization"), *date = header(v, "x-amz-date"), *content = body(v);
    char scope[128];
    snprintf(out->theirs, 65, "%s", strstr(authorization, "Signature=") + 10);
    snprintf(out->headers, sizeof out->headers, "%s", strstr(authorization, "SignedHeaders=") + 14);
    *strchr(out->headers, ',') = 0;
    snprintf(scope, sizeof scope, "%s", strchr(strstr(authorization, "Credential="), '/') + 1);
    *strchr(scope, ',') = 0;
    hash_hex(content, strlen(content), body_hash);
    at = canonical + sprintf(canonical, "POST\n/\n\n");
    char names[512];
    strcpy(names, out->headers);
    for (char *name = strtok_r(names, ";", &save); name; name = strtok_r(NULL, ";", &save))
        at += sprintf(at, "%s:%s\n", name,
                      out->altered && strcmp(name, out->altered) == 0 ? "altered"
                      : strcmp(name, "host")                          ? header(v, name)
                                                                      : "dynamodb.us-east-1.amazonaws.com");
    sprintf(at, "\n%s\n%s", out->headers, body_hash);
    char canonical_hash[65];
    hash_hex(canonical, strlen(canonical), canonical_hash);
    sprintf(to_sign, "AWS4-HMAC-SHA256\n%s\n%s\n%s", date, scope, canonical_hash);
    uint8_t k[32];
    sprintf(key, "AWS4%s", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    hmac((const uint8_t *)key, strlen(key), date, 8, k);
    hmac(k, 32, "us-east-1", 9, k);
    hmac(k, 32, "dynamodb", 8, k);
    hmac(k, 32, "aws4_request", 12, k);
    hmac(k, 32, to_sign, strlen(to_sign), k);
    for (int i = 0; i < 32; i++) sprintf(out->ours + 2 * i, "%02x", k[i]);
    answer(q, "{\"status\": 200, \"body\": \"{}\"}");
}

static struct signature signed_again(const char *altered) {
    struct signature s = {"", "", "", altered};
    struct rig r = rig_config();
    libaws_error *err = NULL;
    rig_set(r.config, "access_key_id", "AKIAIOSFODNN7EXAMPLE");
    rig_set(r.config, "secret_access_key", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    ok(libaws_config_on(r.config, "transport", "t", sign_again, &s, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    call(&r, "GetItem", GET_ITEM);
    rig_free(&r);
    return s;
}

TEST(GS_06_requests_are_signed_with_the_key_pair) {
    struct signature s = signed_again(NULL);
    CHECK_HAS(s.headers, "host");
    CHECK_HAS(s.headers, "x-amz-date");
    CHECK_STR(s.theirs, s.ours);
}

TEST(FAQ_09_proxies_may_add_headers_but_not_alter_signed_ones) {
    CHECK_STR(signed_again(NULL).headers, "amz-sdk-invocation-id;amz-sdk-request;content-type;host;x-amz-date;x-amz-target");
    struct signature s = signed_again("x-forwarded-for");
    CHECK_STR(s.theirs, s.ours);
    s = signed_again("user-agent");
    CHECK_STR(s.theirs, s.ours);
    s = signed_again("x-amz-target");
    CHECK(strcmp(s.theirs, s.ours) != 0);
}

/* --- configuration ---------------------------------------------------------------------------- */

static void keep_authorization(void *ud, libaws_call *q) {
    snprintf((char *)ud, 1024, "%s token=%s", header(libaws_call_view(q), "authorization"),
             header(libaws_call_view(q), "x-amz-security-token"));
    answer(q, "{\"status\": 200, \"body\": \"{}\"}");
}

/* A client of the child's environment, with these options; prints how GetItem was signed. */
static void show_signing(const char *const *options) {
    char seen[1024] = "";
    struct rig r = {NULL, libaws_config_new(), NULL};
    libaws_error *err = NULL;
    for (; options && *options; options += 2) rig_set(r.config, options[0], options[1]);
    ok(libaws_config_on(r.config, "transport", "t", keep_authorization, seen, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    libaws_operation *o = get_item(&r);
    libaws_status st = libaws_operation_wait(o, -1, &err);
    printf("%d %s\n", (int)st, seen);
    if (err) printf("%s\n", fault_of(err).code);
    libaws_operation_free(o);
    rig_free(&r);
}

CHILD(signing) { show_signing(NULL); }
CHILD(signing_in_code) {
    show_signing(OPTIONS("region", "us-west-2", "access_key_id", "AKIDCODE", "secret_access_key", "s"));
}

#define ENV_KEYS "AWS_ACCESS_KEY_ID=AKIDENV", "AWS_SECRET_ACCESS_KEY=secret"

TEST(REG_01_there_is_no_default_region) {
    struct child c = child("signing", VARIABLES(ENV_KEYS));
    CHECK_HAS(c.out, "-14 \nMissingRegion");
}

TEST(REG_02_the_region_comes_from_the_environment) {
    struct child c = child("signing", VARIABLES(ENV_KEYS, "AWS_REGION=us-west-2"));
    CHECK_HAS(c.out, "/us-west-2/dynamodb/aws4_request");
}

TEST(REG_03_the_region_is_given_in_code) {
    struct rig r = rig_with("dynamodb", OPTIONS("region", "eu-central-1"));
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(url(sent(&r)), "https://dynamodb.eu-central-1.amazonaws.com");
    rig_free(&r);
}

TEST(REG_04_the_region_in_code_wins) {
    struct child c = child("signing_in_code", VARIABLES(ENV_KEYS, "AWS_REGION=us-east-2"));
    CHECK_HAS(c.out, "/us-west-2/dynamodb/aws4_request");
}

TEST(REG_05_clients_of_one_config_have_regions_of_their_own) {
    struct rig r = rig_with("dynamodb", OPTIONS("region", "us-west-2"));
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(url(sent(&r)), "us-west-2");
    rig_set(r.config, "region", "us-east-2");
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(url(sent(&r)), "us-east-2");
    rig_free(&r);
}

TEST(CHAIN_01_an_empty_chain_is_a_credentials_error) {
    struct child c = child("signing", VARIABLES("AWS_REGION=us-east-1", "AWS_EC2_METADATA_DISABLED=true"));
    CHECK_HAS(c.out, "-13 \nNoCredentialProviders");
}

TEST(CHAIN_02_keys_come_from_the_environment) {
    struct child c = child("signing", VARIABLES(ENV_KEYS, "AWS_REGION=us-east-1"));
    CHECK_HAS(c.out, "0 AWS4-HMAC-SHA256 Credential=AKIDENV/");
    CHECK_HAS(c.out, "token=(null)");
}

TEST(CHAIN_11_the_session_token_is_sent_and_signed) {
    struct child c = child("signing", VARIABLES(ENV_KEYS, "AWS_SESSION_TOKEN=tok", "AWS_REGION=us-east-1"));
    CHECK_HAS(c.out, "token=tok");
    CHECK_HAS(c.out, "x-amz-security-token");
}

TEST(CFG_02_one_config_makes_clients_of_many_services) {
    static const char *const services[][3] = {
        {"s3", "ListBuckets", "s3."}, {"dynamodb", "ListTables", "dynamodb."}, {"sqs", "ListQueues", "sqs."}};
    struct rig r = rig_config();
    for (int i = 0; i < 3; i++) {
        rig_client(&r, services[i][0]);
        push(&r, i == 0 ? "{\"status\": 200, \"body\": \"<ListAllMyBucketsResult/>\"}" : "{\"status\": 200, \"body\": \"{}\"}");
        call(&r, services[i][1], "{}");
        CHECK_HAS(url(sent(&r)), services[i][2]);
    }
    rig_free(&r);
}

TEST(CFG_04_only_region_and_credentials_are_needed) {
    struct child c = child("signing_in_code", NULL);
    CHECK_HAS(c.out, "0 AWS4-HMAC-SHA256 Credential=AKIDCODE/");
    CHECK_HAS(child("signing", VARIABLES(ENV_KEYS)).out, "MissingRegion");
    CHECK_HAS(child("signing", VARIABLES("AWS_REGION=us-east-1", "AWS_EC2_METADATA_DISABLED=true")).out, "NoCredentialProviders");
}

/* --- credentials in code ------------------------------------------------------------------------ */

struct vault {
    atomic_int asked;
    const char *answer;
};

static void open_vault(void *ud, libaws_call *q) {
    struct vault *v = (struct vault *)ud;
    atomic_fetch_add(&v->asked, 1);
    if (v->answer) answer(q, v->answer);
    else libaws_call_fail(q, "the vault is closed", 19);
}

struct signer {
    struct vault vault;
    char seen[1024];
};

static struct rig with_vault(struct signer *s) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_on(r.config, "credentials", "v", open_vault, &s->vault, NULL, &err), &err);
    ok(libaws_config_on(r.config, "transport", "t", keep_authorization, s->seen, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    return r;
}

TEST(CRED_01_a_provider_of_the_callers_signs) {
    struct signer s = {{0, "{\"AccessKeyId\": \"AKIDVAULT\", \"SecretAccessKey\": \"s\", \"SessionToken\": \"t\"}"}, ""};
    struct rig r = with_vault(&s);
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(s.seen, "Credential=AKIDVAULT/");
    CHECK_HAS(s.seen, "token=t");
    rig_free(&r);
}

TEST(CRED_02_a_provider_of_the_callers_is_the_only_one) {
    struct signer s = {{0, NULL}, ""};
    struct rig r = with_vault(&s); /* whose config has static keys, too */
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(f.status, LIBAWS_E_CREDENTIALS);
    CHECK_HAS(f.message, "the vault is closed");
    CHECK_STR(s.seen, "");
    rig_free(&r);
}

TEST(CRED_04_a_providers_answer_is_kept) {
    struct signer s = {{0, "{\"AccessKeyId\": \"A\", \"SecretAccessKey\": \"s\"}"}, ""};
    struct rig r = with_vault(&s);
    for (int i = 0; i < 100; i++) call(&r, "GetItem", GET_ITEM);
    CHECK_INT(atomic_load(&s.vault.asked), 1);
    rig_free(&r);
}

static void *get_one(void *ud) {
    libaws_operation *o = libaws_operation_new(((struct rig *)ud)->client, "GetItem", NULL);
    libaws_operation_set_doc(o, LIBAWS_JSON, bytes(GET_ITEM), strlen(GET_ITEM), NULL);
    libaws_status st = libaws_operation_wait(o, 60 * SECOND, NULL);
    libaws_operation_free(o);
    return st == LIBAWS_OK ? ud : NULL;
}

TEST(CRED_06_64_threads_share_one_refresh) {
    struct signer s = {{0, "{\"AccessKeyId\": \"A\", \"SecretAccessKey\": \"s\"}"}, ""};
    struct rig r = with_vault(&s);
    pthread_t threads[64];
    for (int i = 0; i < 64; i++) pthread_create(&threads[i], NULL, get_one, &r);
    for (int i = 0; i < 64; i++) {
        void *good;
        pthread_join(threads[i], &good);
        CHECK(good);
    }
    CHECK_INT(atomic_load(&s.vault.asked), 1);
    rig_free(&r);
}

TEST(CHAIN_10_credentials_that_expired_are_fetched_again) {
    struct signer s = {
        {0, "{\"AccessKeyId\": \"A\", \"SecretAccessKey\": \"s\", \"Expiration\": \"2020-01-01T00:00:00Z\"}"}, ""};
    struct rig r = with_vault(&s);
    libaws_operation *o = get_item(&r);
    libaws_operation_wait(o, -1, NULL);
    libaws_operation_free(o);
    int first = atomic_load(&s.vault.asked);
    o = get_item(&r);
    libaws_operation_wait(o, -1, NULL);
    libaws_operation_free(o);
    CHECK(first >= 1 && atomic_load(&s.vault.asked) > first);
    rig_free(&r);
}

TEST(CRED_07_static_keys_with_a_token) {
    char seen[1024] = "";
    struct rig r = rig_config();
    libaws_error *err = NULL;
    rig_set(r.config, "access_key_id", "AKID");
    rig_set(r.config, "secret_access_key", "SECRET_KEY");
    rig_set(r.config, "session_token", "TOKEN");
    ok(libaws_config_on(r.config, "transport", "t", keep_authorization, seen, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(seen, "Credential=AKID/");
    CHECK_HAS(seen, "token=TOKEN");
    rig_free(&r);
}

TEST(AUTH_20_anonymous_requests_are_unsigned) {
    char seen[1024] = "";
    struct rig r = rig_config();
    libaws_error *err = NULL;
    rig_set(r.config, "anonymous", "true");
    ok(libaws_config_on(r.config, "transport", "t", keep_authorization, seen, NULL, &err), &err);
    rig_client(&r, "s3");
    libaws_operation *o = prepare(&r, "GetObject", GET);
    done(o);
    libaws_reader_free(libaws_operation_reader(o, NULL));
    libaws_operation_free(o);
    CHECK_HAS(seen, "(null) token=(null)");
    rig_free(&r);
}

TEST(AUTH_27_authentication_is_each_clients_own) {
    char seen[1024] = "";
    struct rig signs = rig_config(), quiet = rig_config();
    libaws_error *err = NULL;
    rig_set(quiet.config, "anonymous", "true");
    ok(libaws_config_on(signs.config, "transport", "t", keep_authorization, seen, NULL, &err), &err);
    ok(libaws_config_on(quiet.config, "transport", "t", keep_authorization, seen, NULL, &err), &err);
    rig_client(&signs, "dynamodb");
    rig_client(&quiet, "dynamodb");
    call(&quiet, "GetItem", GET_ITEM);
    CHECK_HAS(seen, "(null) token=(null)");
    call(&signs, "GetItem", GET_ITEM);
    CHECK_HAS(seen, "Credential=AKIDEXAMPLE/");
    rig_free(&signs);
    rig_free(&quiet);
}

/* --- clients ------------------------------------------------------------------------------------- */

TEST(CLI_01_a_client_is_made_of_a_config_or_of_a_loaded_one) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    libaws_operation *load = libaws_config_load(NULL, r.config, &err);
    ok(load ? LIBAWS_OK : -1, &err);
    ok(libaws_operation_wait(load, 10 * SECOND, &err), &err);
    libaws_config *loaded = libaws_operation_take_config(load);
    CHECK(loaded);
    libaws_config *both[] = {r.config, loaded};
    for (int i = 0; i < 2; i++) {
        r.client = libaws_client_new(NULL, "dynamodb", both[i], &err);
        ok(r.client ? LIBAWS_OK : -1, &err);
        push(&r, GOT_ITEM);
        call(&r, "GetItem", GET_ITEM);
        CHECK_HAS(url(sent(&r)), "us-east-1");
        libaws_client_free(r.client);
        r.client = NULL;
    }
    libaws_config_free(loaded);
    libaws_operation_free(load);
    rig_free(&r);
}

TEST(CLI_02_options_change_what_a_client_does) {
    struct rig r = rig_with("s3", OPTIONS("region", "us-west-2", "s3_use_accelerate", "true"));
    push(&r, LISTED);
    call(&r, "ListObjectsV2", LIST);
    CHECK_HAS(url(sent(&r)), "https://bkt.s3-accelerate.amazonaws.com/");
    rig_free(&r);
}

TEST(CLI_03_the_last_option_wins) {
    struct rig r = rig_with("dynamodb", OPTIONS("region", "us-west-2", "region", "eu-west-3"));
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(url(sent(&r)), "eu-west-3");
    rig_free(&r);
}

TEST(CLI_04_a_client_needs_no_loaded_config) {
    struct rig r = rig_new("dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(url(sent(&r)), "dynamodb.us-east-1");
    rig_free(&r);
}

TEST(CLI_07_services_have_options_of_their_own) {
    struct rig r = rig_with("s3", OPTIONS("s3_use_path_style", "true"));
    push(&r, LISTED);
    call(&r, "ListObjectsV2", LIST);
    CHECK_HAS(url(sent(&r)), "https://s3.us-east-1.amazonaws.com/bkt/?");
    rig_free(&r);
}
