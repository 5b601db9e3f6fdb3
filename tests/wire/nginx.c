/* TLS, HTTP/2 and certificates, against nginx; and that calls of our own for credentials go by the caller's settings. */
#include "wire.h"

#include <sys/stat.h>

#define LIST "ListTables", "{}"

static void front_is(const char *const *options, const char *want) {
    struct rig r = rig_to("LIBAWS_TEST_NGINX", "dynamodb", options);
    libaws_operation *o = done(prepare(&r, LIST));
    CHECK_HAS(answered(o, "x-front"), want);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(nginx_chooses_http2_and_tls_1_3_unless_it_may_not) {
    front_is(NULL, "HTTP/2.0 TLSv1.3");
    front_is(OPTIONS("http_version", "1.1"), "HTTP/1.1 TLSv1.3");
    front_is(OPTIONS("http_version", "2"), "HTTP/2.0");
    struct rig r = rig_to("LIBAWS_TEST_NGINX_S3_HTTP1", "s3", OPTIONS("http_version", "2"));
    struct fault f = fails(&r, "ListBuckets", "{}");
    CHECK_STR(f.code, "Http2Required");
    rig_free(&r);
}

TEST(a_bundle_in_memory_is_trusted_as_one_in_a_file) {
    char pem[8192];
    FILE *file = fopen(server_at("LIBAWS_TEST_CA"), "r");
    CHECK(file);
    pem[fread(pem, 1, sizeof pem - 1, file)] = 0;
    fclose(file);
    struct rig r = rig_to("LIBAWS_TEST_NGINX", "dynamodb", OPTIONS("ca_pem", pem));
    call(&r, LIST);
    rig_free(&r);
}

/* --- certificates with a fault -------------------------------------------------------------------- */

static void refused(const char *variable, const char *what, const char *remedy) {
    struct rig r = rig_to(variable, "dynamodb", OPTIONS("retry_mode", "standard"));
    struct fault f = fails(&r, LIST);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_STR(f.phase, "tls");
    CHECK_STR(f.attempts, "1");
    CHECK_HAS(f.message, what);
    CHECK_HAS(f.message, remedy);
    rig_free(&r);
}

TEST(an_expired_certificate_is_named_with_the_remedy) {
    refused("LIBAWS_TEST_NGINX_EXPIRED", "has expired", "check this machine's clock");
}
TEST(a_certificate_for_another_name_is_named_with_the_remedy) {
    refused("LIBAWS_TEST_NGINX_OTHER", "valid for", "check the endpoint's host name");
}
TEST(a_certificate_of_an_unknown_issuer_is_named_with_the_remedy) {
    refused("LIBAWS_TEST_NGINX_UNKNOWN", "signed by unknown authority", "AWS_CA_BUNDLE");
}
TEST(a_port_without_tls_is_named_with_the_remedy) {
    char at[64];
    snprintf(at, sizeof at, "https://127.0.0.1:%d", port_of(server_at("LIBAWS_TEST_MOTO")));
    struct rig r = rig_to("LIBAWS_TEST_MOTO", "dynamodb", OPTIONS("endpoint_url", at));
    struct fault f = fails(&r, LIST);
    CHECK_STR(f.phase, "tls");
    rig_free(&r);
}

/* --- the same for every call that is made for the caller -------------------------------------------------- */

#define OURS "client_certificate", server_at("LIBAWS_TEST_CLIENT"), "client_key", server_at("LIBAWS_TEST_KEY")

TEST(a_client_certificate_is_shown_to_servers_that_ask) {
    struct rig r = rig_to("LIBAWS_TEST_NGINX_MUTUAL", "dynamodb", OPTIONS(OURS));
    libaws_operation *o = done(prepare(&r, LIST));
    CHECK_HAS(answered(o, "x-front"), "CN=a client");
    libaws_operation_free(o);
    rig_free(&r);
    r = rig_to("LIBAWS_TEST_NGINX_MUTUAL", "dynamodb", NULL);
    CHECK_STR(fails(&r, LIST).http_status, "400");
    rig_free(&r);
}

/* Finds credentials with the tests' authority and, unless told otherwise, the client's certificate. */
CHILD(credentials) {
    libaws_error *err = NULL;
    libaws_config *c = libaws_config_new();
    rig_set(c, "ca_bundle", getenv("LIBAWS_TEST_CA"));
    rig_set(c, "max_backoff_ms", "0");
    if (!getenv("NO_CERTIFICATE")) {
        rig_set(c, "client_certificate", getenv("LIBAWS_TEST_CLIENT"));
        rig_set(c, "client_key", getenv("LIBAWS_TEST_KEY"));
    }
    libaws_client *client = libaws_client_new(NULL, "credentials", c, &err);
    ok(client ? LIBAWS_OK : libaws_error_status(err), &err);
    libaws_operation *o = libaws_operation_new(client, "Retrieve", &err);
    if (libaws_operation_wait(o, 30 * SECOND, &err) == LIBAWS_OK)
        printf("key=%s\n", text_of(libaws_value_member(libaws_operation_output(o), "AccessKeyId")));
    else
        printf("%s\n", fault_of(err).message);
    libaws_operation_free(o);
    libaws_client_free(client);
    libaws_config_free(c);
}

static char home[] = "/tmp/libaws-wire-XXXXXX";

__attribute__((destructor)) static void tidy(void) {
    char command[64];
    if (getenv("TEST_CHILD") || strstr(home, "XXXXXX")) return;
    snprintf(command, sizeof command, "rm -rf %s", home);
    (void)!system(command);
}

static void put_file(const char *name, const char *text) {
    char path[256];
    snprintf(path, sizeof path, "%s/%s", home, name);
    for (char *at = path + strlen(home) + 1; (at = strchr(at, '/')); at++) {
        *at = 0;
        mkdir(path, 0700);
        *at = '/';
    }
    FILE *f = fopen(path, "w");
    CHECK(f && fputs(text, f) >= 0 && fclose(f) == 0);
}

static void make_folder(void) {
    static int made;
    server_at("LIBAWS_TEST_NGINX_MUTUAL");
    if (!made) CHECK(mkdtemp(home));
    made = 1;
}

/* Whether the credentials of a profile come only to whom shows a certificate. */
static void by_certificate(const char *config, const char *variable, const char *path, const char *want) {
    char ca[256], client[256], key[256], in[64], at[256];
    make_folder();
    put_file(".aws/config", config);
    snprintf(ca, sizeof ca, "LIBAWS_TEST_CA=%s", server_at("LIBAWS_TEST_CA"));
    snprintf(client, sizeof client, "LIBAWS_TEST_CLIENT=%s", server_at("LIBAWS_TEST_CLIENT"));
    snprintf(key, sizeof key, "LIBAWS_TEST_KEY=%s", server_at("LIBAWS_TEST_KEY"));
    snprintf(in, sizeof in, "HOME=%s", home);
    snprintf(at, sizeof at, "%s=%s%s", variable, server_at("LIBAWS_TEST_NGINX_MUTUAL"), path);
    struct child c = child("credentials", VARIABLES(ca, client, key, in, at, "AWS_REGION=us-east-1", "NO_CERTIFICATE=1"));
    CHECK_LACKS(c.out, "key=");
    CHECK_HAS(c.out, "400");
    CHECK_HAS(child("credentials", VARIABLES(ca, client, key, in, at, "AWS_REGION=us-east-1")).out, want);
}

TEST(calls_of_sts_go_by_the_clients_certificate_and_bundle) {
    by_certificate("[default]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = s\n"
                   "[profile s]\naws_access_key_id = AKIDSOURCE\naws_secret_access_key = s\n",
                   "AWS_ENDPOINT_URL", "", "key=ASIA");
}

TEST(calls_of_sso_go_by_the_clients_certificate_and_bundle) {
    /* The file's name is the SHA-1 of `work`; its token is to be refreshed first. */
    make_folder();
    put_file(".aws/sso/cache/e274eeff768c6396088ec6eb091f4bf4d47ab1e0.json",
             "{\"accessToken\": \"old\", \"expiresAt\": \"2020-01-01T00:00:00Z\", \"refreshToken\": \"r\", \"clientId\": \"c\","
             " \"clientSecret\": \"s\", \"registrationExpiresAt\": \"2099-01-01T00:00:00Z\"}");
    by_certificate("[default]\nsso_session = work\nsso_account_id = 123456789012\nsso_role_name = r\n"
                   "[sso-session work]\nsso_region = us-east-1\nsso_start_url = https://x.example\n",
                   "AWS_ENDPOINT_URL", "", "key=AKIDSSO");
}

TEST(calls_of_a_console_login_go_by_the_clients_certificate_and_bundle) {
    /* The file's name is the SHA-256 of the session. */
    char pem[1024], json[4096];
    size_t n = 0;
    make_folder();
    FILE *made = popen("openssl ecparam -name prime256v1 -genkey -noout", "r");
    CHECK(made);
    for (int c; (c = fgetc(made)) != EOF && n < sizeof pem - 2;) {
        if (c == '\n') pem[n++] = '\\', c = 'n';
        pem[n++] = (char)c;
    }
    pem[n] = 0;
    CHECK(pclose(made) == 0);
    snprintf(json, sizeof json,
             "{\"accessToken\": {\"accessKeyId\": \"OLD\", \"secretAccessKey\": \"s\", \"sessionToken\": \"t\","
             " \"expiresAt\": \"2020-01-01T00:00:00Z\"}, \"clientId\": \"c\", \"refreshToken\": \"r\", \"dpopKey\": \"%s\"}",
             pem);
    put_file(".aws/login/cache/88929adfce05bf7ccf2ae7272cfbb0b23141302ba0339a173f53232e95660515.json", json);
    by_certificate("[default]\nlogin_session = arn:aws:iam::123456789012:user/u\n", "AWS_ENDPOINT_URL", "", "key=AKIDLOGIN");
}

TEST(calls_to_a_container_go_by_the_clients_certificate_and_bundle) {
    by_certificate("", "AWS_CONTAINER_CREDENTIALS_FULL_URI", "/credentials", "key=AKIDCONTAINER");
}

/* --- connections --------------------------------------------------------------------------------------- */

TEST(a_server_that_closes_after_three_requests_costs_no_attempt) {
    struct rig r = rig_to("LIBAWS_TEST_NGINX_S3_HTTP1", "s3", NULL);
    call(&r, "CreateBucket", "{\"Bucket\": \"wire-three\"}");
    for (int i = 0; i < 30; i++) {
        put_object(&r, "{\"Bucket\": \"wire-three\", \"Key\": \"k\"}", "abc", 3);
        same_object(&r, "{\"Bucket\": \"wire-three\", \"Key\": \"k\"}", bytes("abc"), 3);
    }
    call(&r, "DeleteObject", "{\"Bucket\": \"wire-three\", \"Key\": \"k\"}");
    call(&r, "DeleteBucket", "{\"Bucket\": \"wire-three\"}");
    rig_free(&r);
}

/* A large object there and back, and bodies that nobody reads in between. */
static void large(const char *variable, const char *object, const char *bucket) {
    enum { SIZE = 9 << 20 };
    uint8_t *p = pattern(SIZE);
    struct rig r = rig_to(variable, "s3", NULL);
    call(&r, "CreateBucket", bucket);
    put_object(&r, object, p, SIZE);
    for (int i = 0; i < 40; i++) libaws_operation_free(done(prepare(&r, "GetObject", object)));
    same_object(&r, object, p, SIZE);
    call(&r, "DeleteObject", object);
    call(&r, "DeleteBucket", bucket);
    rig_free(&r);
    free(p);
}

TEST(large_bodies_and_bodies_dropped_unread_over_http2) {
    large("LIBAWS_TEST_NGINX_S3", "{\"Bucket\": \"wire-two\", \"Key\": \"k\"}", "{\"Bucket\": \"wire-two\"}");
}
TEST(large_bodies_and_bodies_dropped_unread_over_http1) {
    large("LIBAWS_TEST_NGINX_S3_HTTP1", "{\"Bucket\": \"wire-one\", \"Key\": \"k\"}", "{\"Bucket\": \"wire-one\"}");
}

static void many_at_once(const char *version) {
    enum { MANY = 512 };
    char at[128];
    snprintf(at, sizeof at, "%s/hello", server_at("LIBAWS_TEST_NGINX"));
    struct rig r = rig_to("LIBAWS_TEST_NGINX", "dynamodb", OPTIONS("endpoint_url", at, "http_version", version));
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation *o[MANY];
    libaws_completion c[MANY];
    for (int i = 0; i < MANY; i++) {
        o[i] = prepare(&r, LIST);
        ok(libaws_operation_submit(o[i], q, (uint64_t)i, NULL), NULL);
    }
    for (size_t n = 0; n < MANY;) {
        size_t more = libaws_queue_poll(q, c + n, sizeof *c, MANY - n, 60 * SECOND);
        CHECK(more > 0);
        n += more;
    }
    for (int i = 0; i < MANY; i++) {
        if (c[i].status != LIBAWS_OK) {
            libaws_error *err = NULL;
            ok(libaws_operation_wait(o[c[i].tag], 0, &err), &err);
        }
    }
    for (int i = 0; i < MANY; i++) libaws_operation_free(o[i]);
    libaws_queue_free(q);
    rig_free(&r);
}

TEST(five_hundred_and_twelve_calls_at_once_over_http2) { many_at_once("2"); }
TEST(five_hundred_and_twelve_calls_at_once_over_http1) { many_at_once("1.1"); }

TEST(connections_are_opened_ahead) {
    struct rig r = rig_to("LIBAWS_TEST_NGINX", "dynamodb", OPTIONS("http_version", "1.1"));
    libaws_error *err = NULL;
    for (uint32_t n = 4; n <= 32; n += 28) {
        libaws_operation *o = prepare(&r, LIST);
        ok(libaws_operation_warm(o, n, &err), &err);
        done(o);
        const libaws_value *out = libaws_operation_output(o);
        CHECK_INT(number(libaws_value_member(out, "connections")), n == 4 ? 4 : 10);
        CHECK_STR(text_of(libaws_value_member(out, "url")), server_at("LIBAWS_TEST_NGINX"));
        libaws_operation_free(o);
    }
    call(&r, LIST);
    rig_free(&r);
    r = rig_to("LIBAWS_TEST_NGINX", "dynamodb", NULL);
    libaws_operation *o = prepare(&r, LIST);
    ok(libaws_operation_warm(o, 8, &err), &err);
    CHECK_INT(number(libaws_value_member(libaws_operation_output(done(o)), "connections")), 1);
    libaws_operation_free(o);
    rig_free(&r);
    r = rig_to("LIBAWS_TEST_NGINX_UNKNOWN", "dynamodb", NULL);
    o = prepare(&r, LIST);
    ok(libaws_operation_warm(o, 1, &err), &err);
    CHECK_STR(failure(o).phase, "tls");
    rig_free(&r);
}
