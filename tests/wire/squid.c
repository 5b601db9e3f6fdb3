/* Proxies, against squid, which asks for a password; and NO_PROXY, beside curl. */
#include "wire.h"

#define LIST "ListTables", "{}"
#define GOOD "user:pass%20word@"

/* The URL of squid with what stands before its host. */
static const char *squid(const char *scheme, const char *user) {
    static char at[4][128];
    static int i;
    const char *variable = strcmp(scheme, "https") == 0 ? "LIBAWS_TEST_SQUID_TLS" : "LIBAWS_TEST_SQUID";
    snprintf(at[++i % 4], sizeof *at, "%s://%s%s", scheme, user, server_at(variable));
    return at[i % 4];
}

/* The last lines of squid's log, once `want` is in them: it writes after it has answered. */
static void logged(const char *want) {
    static char text[1 << 18];
    for (int i = 0; i < 200; i++) {
        FILE *f = fopen(server_at("LIBAWS_TEST_SQUID_LOG"), "r");
        size_t n = f ? fread(text, 1, sizeof text - 1, f) : 0;
        if (f) fclose(f);
        text[n] = 0;
        if (strstr(text, want)) return;
        usleep(20000);
    }
    FAIL_("squid has not logged \"%s\": %s", want, text);
}

TEST(squid_carries_http_and_https_for_whom_it_knows) {
    char want[128];
    static const char *const schemes[] = {"http", "https"};
    for (int i = 0; i < 2; i++) {
        struct rig r = rig_to("LIBAWS_TEST_NGINX", "dynamodb", OPTIONS("proxy", squid(schemes[i], GOOD)));
        libaws_operation *o = done(prepare(&r, LIST));
        /* TLS and HTTP/2 are between nginx and us: the proxy carries what it can't read. */
        CHECK_HAS(answered(o, "x-front"), "HTTP/2.0 TLSv1.3");
        libaws_operation_free(o);
        rig_free(&r);
        snprintf(want, sizeof want, "CONNECT localhost:%d user", port_of(server_at("LIBAWS_TEST_NGINX")));
        logged(want);
        r = rig_to("LIBAWS_TEST_MOTO", "dynamodb", OPTIONS("proxy", squid(schemes[i], GOOD)));
        call(&r, LIST);
        call(&r, LIST);
        rig_free(&r);
        snprintf(want, sizeof want, "POST %s/ user", server_at("LIBAWS_TEST_MOTO"));
        logged(want);
    }
}

TEST(a_large_object_passes_a_proxy_both_ways) {
    enum { SIZE = 5 << 20 };
    static const char object[] = "{\"Bucket\": \"wire-squid\", \"Key\": \"k\"}";
    uint8_t *p = pattern(SIZE);
    static const char *const servers[] = {"LIBAWS_TEST_NGINX_S3", "LIBAWS_TEST_S3"};
    for (int i = 0; i < 2; i++) {
        struct rig r = rig_to(servers[i], "s3", OPTIONS("proxy", squid("http", GOOD)));
        call(&r, "CreateBucket", "{\"Bucket\": \"wire-squid\"}");
        put_object(&r, object, p, SIZE);
        same_object(&r, object, p, SIZE);
        call(&r, "DeleteObject", object);
        call(&r, "DeleteBucket", "{\"Bucket\": \"wire-squid\"}");
        rig_free(&r);
    }
    free(p);
}

static struct fault by_way_of(const char *variable, const char *endpoint, const char *proxy) {
    struct rig r = rig_to(variable, "dynamodb", endpoint ? OPTIONS("proxy", proxy, "endpoint_url", endpoint) : OPTIONS("proxy", proxy));
    struct fault f = fails(&r, LIST);
    CHECK_INT(f.status, LIBAWS_E_TRANSPORT);
    CHECK_LACKS(f.message, "pass word");
    CHECK_LACKS(f.message, "pass%20");
    CHECK_LACKS(f.message, "passwrong");
    rig_free(&r);
    return f;
}

TEST(a_proxy_that_wants_a_password_is_named_with_the_remedy) {
    static const char *const servers[] = {"LIBAWS_TEST_NGINX", "LIBAWS_TEST_MOTO"};
    for (int i = 0; i < 2; i++) {
        struct fault f = by_way_of(servers[i], NULL, squid("http", ""));
        CHECK_STR(f.code, "ProxyAuthenticationRequired");
        CHECK_HAS(f.message, "put user:password@ before the host");
        f = by_way_of(servers[i], NULL, squid("https", "user:passwrong@"));
        CHECK_STR(f.code, "ProxyAuthenticationRequired");
        CHECK_HAS(f.message, "does not accept the user name and password");
    }
}

TEST(a_proxy_that_forbids_is_named_with_the_remedy) {
    struct fault f = by_way_of("LIBAWS_TEST_NGINX", "https://denied.test", squid("http", GOOD));
    CHECK_STR(f.code, "ProxyRefused");
    CHECK_HAS(f.message, "403 Forbidden; have the proxy allow it");
    CHECK_HAS(f.message, "NO_PROXY");
    f = by_way_of("LIBAWS_TEST_MOTO", "http://denied.test", squid("http", GOOD));
    CHECK_STR(f.code, "ProxyRefused");
    CHECK_HAS(f.message, "refused to pass on a request to denied.test: 403 Forbidden");
    CHECK_HAS(f.message, "NO_PROXY");
}

TEST(a_proxy_that_is_not_there_is_named) {
    char at[64], name[64];
    int port = closed_port();
    snprintf(at, sizeof at, "http://user:passed@127.0.0.1:%d", port);
    snprintf(name, sizeof name, "the proxy http://127.0.0.1:%d", port);
    static const char *const servers[] = {"LIBAWS_TEST_NGINX", "LIBAWS_TEST_MOTO"};
    for (int i = 0; i < 2; i++) {
        struct fault f = by_way_of(servers[i], NULL, at);
        CHECK_STR(f.phase, "connect");
        CHECK_HAS(f.message, name);
        CHECK_HAS(f.message, "connection refused");
    }
}

TEST(a_proxys_certificate_is_checked) {
    char at[96];
    snprintf(at, sizeof at, "https://%s127.0.0.2:%d", GOOD, port_of(server_at("LIBAWS_TEST_SQUID_TLS")));
    /* It listens at 127.0.0.1 alone; nothing of the password goes to anybody else. */
    struct fault f = by_way_of("LIBAWS_TEST_NGINX", NULL, at);
    CHECK_STR(f.phase, "connect");
    struct rig r = rig_to("LIBAWS_TEST_MOTO", "dynamodb", OPTIONS("proxy", squid("https", GOOD)));
    ok(libaws_config_set(r.config, "ca_bundle", NULL, 0, NULL), NULL);
    rig_client(&r, "dynamodb");
    f = fails(&r, LIST);
    CHECK_STR(f.phase, "tls");
    CHECK_HAS(f.message, "proxyconnect");
    CHECK_HAS(f.message, "unknown authority");
    rig_free(&r);
}

TEST(calls_of_sts_pass_the_proxy) {
    server_at("LIBAWS_TEST_MOTO");
    for (int known = 0; known < 2; known++) {
        struct rig r = {NULL, libaws_config_new(), NULL};
        rig_set(r.config, "region", "us-east-1");
        rig_set(r.config, "access_key_id", "AKIDSOURCE");
        rig_set(r.config, "secret_access_key", "s");
        rig_set(r.config, "role_arn", "arn:aws:iam::123456789012:role/r");
        rig_set(r.config, "max_backoff_ms", "0");
        rig_set(r.config, "proxy", squid("http", known ? GOOD : "user:passwrong@"));
        rig_client(&r, "credentials");
        if (known) {
            libaws_operation *o = done(prepare(&r, "Retrieve", "{}"));
            CHECK_HAS(text_of(member(libaws_operation_output(o), "AccessKeyId", NULL, NULL)), "ASIA");
            libaws_operation_free(o);
        } else {
            CHECK_HAS(fails(&r, "Retrieve", "{}").message, "does not accept the user name and password");
        }
        rig_free(&r);
    }
}

/* --- NO_PROXY --------------------------------------------------------------------------------------------- */

/* Whether curl goes directly; there is no proxy at that port. */
static int curl_goes_directly(const char *list, const char *url, int dead) {
    char command[512];
    snprintf(command, sizeof command, "curl -s -o /dev/null --max-time 10 -x http://127.0.0.1:%d --noproxy '%s' '%s/'", dead, list, url);
    return system(command) == 0;
}

TEST(no_proxy_is_read_as_curl_reads_it) {
    static const struct {
        const char *list, *host;
        int direct;
    } rows[] = {
        {"*", "127.0.0.1", 1},
        {"127.0.0.1", "127.0.0.1", 1},
        {"127.0.0.2", "127.0.0.1", 0},
        {"other.test,127.0.0.1", "127.0.0.1", 1},
        {"other.test 127.0.0.1", "127.0.0.1", 1},
        {"  other.test , 127.0.0.1 ", "127.0.0.1", 1},
        {"127.0.0.0/8", "127.0.0.1", 1},
        {"127.0.0.0/24", "127.0.0.1", 1},
        {"127.0.0.0/31", "127.0.0.1", 1},
        {"127.0.0.2/31", "127.0.0.1", 0},
        {"10.0.0.0/8", "127.0.0.1", 0},
        {"localhost", "localhost", 1},
        {"LOCALHOST", "localhost", 1},
        {".localhost", "localhost", 1},
        {"localhost", "s3.localhost", 1},
        {".localhost", "s3.localhost", 1},
        {"s3.localhost", "localhost", 0},
        {"calhost", "localhost", 0},
        {"host", "s3.localhost", 0},
        {"3.localhost", "s3.localhost", 0},
        {"127.0.0.0/8", "localhost", 0},
        {"localhost.", "localhost", 1},
        {"other.test", "localhost", 0},
    };
    int dead = closed_port(), port = port_of(server_at("LIBAWS_TEST_MOTO")), curl = system("command -v curl >/dev/null 2>&1") == 0;
    char proxy[64], url[128];
    snprintf(proxy, sizeof proxy, "http://127.0.0.1:%d", dead);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        snprintf(url, sizeof url, "http://%s:%d", rows[i].host, port);
        struct rig r = rig_to("LIBAWS_TEST_MOTO", "dynamodb", OPTIONS("proxy", proxy, "no_proxy", rows[i].list, "endpoint_url", url));
        libaws_operation *o = prepare(&r, LIST);
        int direct = libaws_operation_wait(o, 30 * SECOND, NULL) == LIBAWS_OK;
        if (direct != rows[i].direct) FAIL_("no_proxy \"%s\" and %s: %d", rows[i].list, rows[i].host, direct);
        if (curl && curl_goes_directly(rows[i].list, url, dead) != direct) FAIL_("curl differs: no_proxy \"%s\" and %s", rows[i].list, rows[i].host);
        libaws_operation_free(o);
        rig_free(&r);
    }
    /* With a port, which curl does not look at. */
    for (int i = 0; i < 2; i++) {
        char list[64];
        snprintf(list, sizeof list, "127.0.0.1:%d", port + i);
        struct rig r = rig_to("LIBAWS_TEST_MOTO", "dynamodb", OPTIONS("proxy", proxy, "no_proxy", list));
        libaws_operation *o = prepare(&r, LIST);
        CHECK((libaws_operation_wait(o, 30 * SECOND, NULL) == LIBAWS_OK) == (i == 0));
        libaws_operation_free(o);
        rig_free(&r);
    }
}
