/* What callers get wrong, and what they are told: which name, where, how to mend it; and that nothing was sent. */
#include "kit.h"

static struct fault no_client(const char *service, libaws_config *c) {
    libaws_error *err = NULL;
    CHECK(libaws_client_new(NULL, service, c, &err) == NULL);
    return fault_of(err);
}

TEST(an_unknown_service_is_named_with_the_nearest) {
    struct rig r = rig_config();
    struct fault f = no_client("dynamodbb", r.config);
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_STR(f.code, "UnknownService");
    CHECK_HAS(f.message, "`dynamodbb`");
    CHECK_HAS(f.message, "nearest is `dynamodb`");
    rig_free(&r);
}

TEST(an_unknown_operation_is_named_with_the_nearest) {
    struct rig r = rig_new("dynamodb");
    libaws_error *err = NULL;
    CHECK(libaws_operation_new(r.client, "GetItems", &err) == NULL);
    struct fault f = fault_of(err);
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_STR(f.code, "UnknownOperation");
    CHECK_HAS(f.message, "`GetItems`");
    CHECK_HAS(f.message, "nearest is `GetItem`");
    rig_free(&r);
}

TEST(an_unknown_member_is_named_with_the_nearest_and_nothing_is_sent) {
    struct rig r = rig_new("dynamodb");
    struct fault f = fails(&r, "GetItem", "{\"TabelName\": \"t\", \"TableName\": \"t\", \"Key\": {\"id\": {\"S\": \"a\"}}}");
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_STR(f.code, "UnknownMember");
    CHECK_HAS(f.message, "unknown member \"TabelName\", did you mean \"TableName\"?");
    CHECK_STR(f.phase, "validate");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(an_unknown_nested_member_has_its_path) {
    struct rig r = rig_new("dynamodb");
    struct fault f = fails(&r, "TransactGetItems",
                           "{\"TransactItems\": [{\"Get\": {\"TableName\": \"t\", \"Key\": {}, \"Kye\": {}}}]}");
    CHECK_STR(f.code, "UnknownMember");
    CHECK_HAS(f.message, "TransactItems[0].Get: unknown member \"Kye\", did you mean \"Key\"?");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(a_missing_member_is_named_with_its_path_and_nothing_is_sent) {
    struct rig r = rig_new("dynamodb");
    struct fault f = fails(&r, "TransactGetItems", "{\"TransactItems\": [{\"Get\": {\"TableName\": \"t\"}}]}");
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_STR(f.code, "ParamValidation");
    CHECK_HAS(f.message, "TransactItems[0].Get");
    CHECK_HAS(f.message, "Key");
    CHECK_HAS(f.message, "operation error DynamoDB: TransactGetItems");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(a_wrong_type_is_refused_with_its_path_and_nothing_is_sent) {
    struct rig r = rig_new("dynamodb");
    struct fault f = fails(&r, "TransactGetItems",
                           "{\"TransactItems\": [{\"Get\": {\"TableName\": 5, \"Key\": {\"id\": {\"S\": true}}}}]}");
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_STR(f.code, "ParamValidation");
    CHECK_HAS(f.message, "TransactItems[0].Get.TableName: ");
    CHECK_HAS(f.message, "TransactItems[0].Get.Key.id.S: ");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(a_number_out_of_range_is_refused_with_its_bounds_and_nothing_is_sent) {
    struct rig r = rig_new("dynamodb");
    struct fault f = fails(&r, "Scan", "{\"TableName\": \"t\", \"Limit\": 3000000000}");
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_STR(f.code, "ParamValidation");
    CHECK_HAS(f.message, "Limit: ");
    CHECK_HAS(f.message, "3000000000");
    f = fails(&r, "Scan", "{\"TableName\": \"t\", \"Limit\": 0}");
    CHECK_STR(f.code, "ParamValidation");
    CHECK_HAS(f.message, "Limit: ");
    NOTHING_SENT(&r);
    rig_free(&r);
}

static struct fault bad_doc(struct rig *r, uint32_t format, const void *p, size_t n) {
    libaws_error *err = NULL;
    libaws_operation *o = libaws_operation_new(r->client, "GetItem", NULL);
    libaws_status st = libaws_operation_set_doc(o, format, p, n, &err);
    CHECK_INT(st, LIBAWS_E_INVALID);
    libaws_operation_free(o);
    return fault_of(err);
}

TEST(malformed_json_has_its_byte_offset) {
    struct rig r = rig_new("dynamodb");
    static const char cut[] = "{\"TableName\": \"t\", \"Key\": ]}", open[] = "{\"TableName\": \"t\"";
    struct fault f = bad_doc(&r, LIBAWS_JSON, cut, strlen(cut));
    CHECK_HAS(f.message, "malformed JSON: ");
    CHECK_HAS(f.message, "at byte 26");
    f = bad_doc(&r, LIBAWS_JSON, open, strlen(open));
    CHECK_HAS(f.message, "at byte 17");
    f = bad_doc(&r, 77, "{}", 2);
    CHECK_HAS(f.message, "77");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(malformed_cbor_has_its_byte_offset) {
    struct rig r = rig_new("dynamodb");
    /* {"a": a text of 9 bytes, of which 2 are there}; and a map that holds a stray break. */
    struct fault f = bad_doc(&r, LIBAWS_CBOR, "\xa1\x61\x61\x69zz", 6);
    CHECK_HAS(f.message, "malformed CBOR: ");
    CHECK_HAS(f.message, "at byte 3");
    f = bad_doc(&r, LIBAWS_CBOR, "\xa1\x61\x61\xff", 4);
    CHECK_HAS(f.message, "at byte 3");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(null_handles_give_the_codes_of_the_contract) {
    libaws_error *err = NULL;
    CHECK(libaws_operation_new(NULL, "GetItem", &err) == NULL);
    struct fault f = fault_of(err);
    CHECK_INT(f.status, LIBAWS_E_NULL);
    CHECK(f.message[0]);
    err = NULL;
    CHECK_INT(libaws_operation_set_doc(NULL, LIBAWS_JSON, bytes("{}"), 2, &err), LIBAWS_E_NULL);
    CHECK_INT(fault_of(err).status, LIBAWS_E_NULL);
    err = NULL;
    CHECK_INT(libaws_operation_wait(NULL, 0, &err), LIBAWS_E_NULL);
    CHECK_INT(fault_of(err).status, LIBAWS_E_NULL);
    err = NULL;
    CHECK(libaws_client_new(NULL, NULL, NULL, &err) == NULL);
    CHECK_INT(fault_of(err).status, LIBAWS_E_NULL);
    CHECK_INT(libaws_config_set(NULL, "region", "x", 1, NULL), LIBAWS_E_NULL);
}

TEST(closed_handles_give_the_codes_of_the_contract) {
    libaws_error *err = NULL;
    libaws_runtime *rt = libaws_runtime_new(NULL, &err);
    ok(rt ? LIBAWS_OK : -1, &err);
    struct rig r = rig_on(rt, "dynamodb");
    CHECK_INT(libaws_runtime_shutdown(rt, SECOND), LIBAWS_OK);
    libaws_operation *o = get_item(&r);
    struct fault f = failure(o);
    CHECK_INT(f.status, LIBAWS_E_CLOSED);
    CHECK(f.message[0]);
    NOTHING_SENT(&r);
    rig_free(&r);
    libaws_runtime_free(rt);
}

TEST(a_line_break_in_a_header_value_is_refused_and_nothing_is_sent) {
    static const char *const bad[] = {"a\\r\\nx-evil: 1", "a\\nb", "a\\rb", "a\\u0000b"};
    struct rig r = rig_new("s3");
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char json[256];
        snprintf(json, sizeof json, "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"Metadata\": {\"note\": \"%s\"}}", bad[i]);
        struct fault f = fails(&r, "PutObject", json);
        CHECK_INT(f.status, LIBAWS_E_INVALID);
        CHECK_HAS(f.message, "Metadata");
        CHECK_HAS(f.message, "note");
        CHECK_LACKS(f.message, "\n");
    }
    struct fault f = fails(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ContentType\": \"a\\r\\nb\"}");
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_HAS(f.message, "ContentType");
    NOTHING_SENT(&r);
    rig_free(&r);
}

struct edit {
    const char *path, *value;
};

static void make_edit(void *ud, libaws_call *q) {
    struct edit *e = (struct edit *)ud;
    libaws_call_set(q, e->path, e->value, strlen(e->value));
    answer(q, NULL);
}

TEST(a_line_break_in_a_hooks_header_is_refused_and_nothing_is_sent) {
    static struct edit edits[] = {
        {"headers.x-note", "a\r\nx-evil: 1"}, {"headers.x-note", "a\nb"}, {"headers.x no te", "v"}, {"hedaers.x", "v"}};
    struct rig r = rig_new("dynamodb");
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        libaws_error *err = NULL;
        libaws_operation *o = get_item(&r);
        ok(libaws_operation_on(o, "hook.BeforeSigning", "e", make_edit, &edits[i], NULL, &err), &err);
        struct fault f = failure(o);
        CHECK_INT(f.status, LIBAWS_E_INVALID);
        CHECK_STR(f.code, "InvalidEdit");
        CHECK_HAS(f.message, "hook.BeforeSigning");
        CHECK_HAS(f.message, edits[i].path);
    }
    NOTHING_SENT(&r);
    rig_free(&r);
}

/* --- configuration -------------------------------------------------------------------------- */

static struct fault bad_option(const char *key, const char *value) {
    libaws_error *err = NULL;
    libaws_config *c = libaws_config_new();
    CHECK_INT(libaws_config_set(c, key, value, strlen(value), &err), LIBAWS_E_INVALID);
    libaws_config_free(c);
    return fault_of(err);
}

TEST(an_unknown_option_is_named_with_the_nearest) {
    struct fault f = bad_option("regoin", "us-east-1");
    CHECK_STR(f.code, "UnknownOption");
    CHECK_HAS(f.message, "\"regoin\"");
    CHECK_HAS(f.message, "\"region\"");
    CHECK_HAS(bad_option("max_atempts", "3").message, "\"max_attempts\"");
}

TEST(a_bad_option_value_is_told_its_form) {
    static const char *const cases[][3] = {
        {"max_attempts", "many", "whole number from"}, {"use_fips_endpoint", "perhaps", "true or false"},
        {"retry_mode", "often", "standard"},             {"region", "us east 1", "us-east-1"},
        {"connect_timeout_ms", "-5", "whole number"},    {"request_checksum_calculation", "never", "when_required"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct fault f = bad_option(cases[i][0], cases[i][1]);
        CHECK_STR(f.code, "InvalidConfiguration");
        CHECK_HAS(f.message, cases[i][0]);
        CHECK_HAS(f.message, cases[i][1]);
        CHECK_HAS(f.message, cases[i][2]);
    }
}

TEST(a_bad_url_is_refused) {
    static const char *const bad[] = {"not a url", "ftp://host", "http://", "http://host:99999", "http://h\r\nost"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct fault f = bad_option("endpoint_url", bad[i]);
        CHECK_STR(f.code, "InvalidConfiguration");
        CHECK_HAS(f.message, "endpoint_url");
        CHECK_HAS(f.message, "URL");
        CHECK_LACKS(f.message, "\n");
    }
}

TEST(an_unknown_callback_point_is_named_with_the_nearest) {
    libaws_error *err = NULL;
    libaws_config *c = libaws_config_new();
    CHECK_INT(libaws_config_on(c, "hook.BeforeSinging", "a", make_edit, NULL, NULL, &err), LIBAWS_E_INVALID);
    struct fault f = fault_of(err);
    CHECK_HAS(f.message, "hook.BeforeSinging");
    CHECK_HAS(f.message, "hook.BeforeSigning");
    libaws_config_free(c);
}

TEST(half_a_key_pair_is_refused) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_set(r.config, "secret_access_key", NULL, 0, &err), &err);
    struct fault f = no_client("dynamodb", r.config);
    CHECK_INT(f.status, LIBAWS_E_CREDENTIALS);
    CHECK_STR(f.code, "PartialCredentials");
    CHECK_HAS(f.message, "access_key_id");
    CHECK_HAS(f.message, "secret_access_key");
    rig_free(&r);
}

/* --- garbage for every setting ---------------------------------------------------------------- */

/* Each of `names` refuses each of `values` when it is set, and the error says which it was. */
static void refuses(const char *const *names, const char *const *values) {
    for (; *names; names++)
        for (const char *const *v = values; *v; v++) {
            struct fault f = bad_option(*names, *v);
            CHECK_STR(f.code, "InvalidConfiguration");
            CHECK_STR(f.phase, "configuration");
            CHECK_HAS(f.message, *names);
            CHECK_LACKS(f.message, "hidden");
            CHECK(strlen(f.message) < 1000);
        }
}
#define ALL(...) ((const char *const[]){__VA_ARGS__, NULL})

static const char *const numbers[] = {
    "add_with_max_attempts", "attempt_timeout_ms", "connect_timeout_ms", "credential_process_timeout_ms",
    "dns_timeout_ms", "duration_seconds", "expect_continue_timeout_ms", "idle_connection_timeout_ms",
    "keep_alive_ms", "max_attempts", "max_backoff_ms", "max_idle_connections",
    "max_idle_connections_per_host", "max_response_bytes", "metadata_service_num_attempts",
    "metadata_service_timeout", "operation_timeout_ms", "read_timeout_ms",
    "request_min_compression_size_bytes", "response_header_timeout_ms", "retry_cost",
    "retry_no_retry_increment", "retry_quota", "retry_timeout_cost", "send_timeout_ms",
    "stall_bytes_per_second", "stall_grace_ms", "tls_timeout_ms", NULL};
static const char *const switches[] = {
    "anonymous", "disable_host_prefix", "disable_keep_alives", "disable_message_checksum_validation",
    "disable_request_compression", "ec2_metadata_disabled", "ec2_metadata_v1_disabled",
    "ignore_configured_endpoint_urls", "new_retries_2026", "retry_quota_refund", "s3_add_location_constraint",
    "s3_content_md5", "s3_disable_express_session_auth", "s3_disable_multiregion_access_points",
    "s3_use_accelerate", "s3_use_arn_region", "s3_use_path_style", "stalled_stream_protection",
    "use_dualstack_endpoint", "use_fips_endpoint", NULL};
static const char *const words[] = {
    "account_id_endpoint_mode", "credentials_provider", "defaults_mode", "ec2_metadata_service_endpoint_mode",
    "endpoint_discovery_enabled", "http_version", "log_mode", "request_checksum_calculation",
    "response_checksum_validation", "retry_mode", "s3_us_east_1_regional_endpoint", "sts_regional_endpoints",
    "tls_roots", NULL};

TEST(garbage_for_every_number_is_refused_and_named) {
    refuses(numbers, ALL("", " ", "many", "-99999999999", "99999999999", "99999999999999999999999", "1.5", "1e3", "0x10", "5 ", "1\n2", "NaN"));
}

TEST(garbage_for_every_switch_and_word_is_refused_and_named) {
    refuses(switches, ALL("", " ", "yes", "1", "0", "truely", "true "));
    refuses(words, ALL("", " ", "perhaps", "standard,legacy", "\x01"));
}

TEST(garbage_for_every_url_proxy_and_region_is_refused_and_named) {
    refuses(ALL("ec2_metadata_service_endpoint", "endpoint_url"), ALL("", "x", "host:80", "ftp://h", "http://", "http://h:99999", "http://h:x", "http://u:hidden@h", "http://h/?q=1", "http://a b", "http://h\r\nx", "://h"));
    refuses(ALL("http_proxy", "https_proxy", "proxy"), ALL("", "http://", "socks5://u:hidden@h", "ftp://u:hidden@h", "http://u:hidden@h:99999", "http://u%zzhidden@h", "http://a b", "http://h\r\nx: hidden"));
    refuses(ALL("region"), ALL("", " ", "us east 1", "-us", "us-", "us.east", "us/east", "us-east-1\n"));
    struct fault f = bad_option("region", "us-\xff");
    CHECK_STR(f.code, "InvalidUtf8");
    CHECK_HAS(f.message, "region is not UTF-8 at byte 3");
}

TEST(a_value_of_a_megabyte_is_refused_without_being_repeated) {
    size_t n = 1 << 20;
    char *large = malloc(n + 1);
    memset(large, 'x', n);
    large[n] = 0;
    refuses(ALL("connect_timeout_ms", "use_fips_endpoint", "retry_mode", "endpoint_url", "region"), ALL(large));
    free(large);
}

/* What a client says that is made with an option's file, or text. */
static struct fault client_with(const char *const *options) {
    struct rig r = {NULL, libaws_config_new(), NULL};
    rig_set(r.config, "region", "us-east-1");
    for (; *options; options += 2) rig_set(r.config, options[0], options[1]);
    struct fault f = no_client("dynamodb", r.config);
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_STR(f.phase, "configuration");
    rig_free(&r);
    return f;
}

TEST(certificates_that_can_not_be_read_are_refused_when_the_client_is_made) {
    static const char broken[] = "-----BEGIN CERTIFICATE-----\nbm8gY2VydGlmaWNhdGU=\n-----END CERTIFICATE-----\n";
    const char *self = harness_program;
    struct fault f = client_with(ALL("ca_bundle", "/nonexistent/bundle.pem"));
    CHECK_STR(f.code, "InvalidCertificateBundle");
    CHECK_HAS(f.message, "/nonexistent/bundle.pem");
    CHECK_HAS(f.message, "ca_bundle");
    /* A folder, a file that is no text, one without a certificate, and certificates that are none. */
    CHECK_HAS(client_with(ALL("ca_bundle", "/")).message, "could not be read");
    CHECK_HAS(client_with(ALL("ca_bundle", self)).message, self);
    CHECK_HAS(client_with(ALL("ca_bundle", "/dev/null")).message, "holds no certificate");
    CHECK_HAS(client_with(ALL("ca_pem", "nothing")).message, "ca_pem");
    CHECK_HAS(client_with(ALL("ca_pem", broken)).message, "ca_pem");
    f = client_with(ALL("client_certificate", "/nonexistent/c.pem", "client_key", "/nonexistent/k.pem"));
    CHECK_STR(f.code, "InvalidClientCertificate");
    CHECK_HAS(f.message, "/nonexistent/c.pem");
    CHECK_HAS(f.message, "client_certificate");
    f = client_with(ALL("client_certificate_pem", "nothing", "client_key_pem", "hidden"));
    CHECK_STR(f.code, "InvalidClientCertificate");
    CHECK_LACKS(f.message, "hidden");
    f = client_with(ALL("client_certificate", "/nonexistent/c.pem"));
    CHECK_HAS(f.message, "client_key");
}

/* --- what the environment gives, in children -------------------------------------------------- */

/* A client over a fake with no option but `region`, if that. */
static struct rig bare(const char *region) {
    struct rig r = {libaws_fake_new(), libaws_config_new(), NULL};
    libaws_error *err = NULL;
    ok(libaws_fake_install(r.fake, r.config, &err), &err);
    if (region) rig_set(r.config, "region", region);
    return r;
}

static void show(struct fault f) { printf("%d %s %s\n", (int)f.status, f.code, f.message); }

CHILD(no_region) {
    struct rig r = bare(NULL);
    rig_set(r.config, "access_key_id", "AKIDEXAMPLE");
    rig_set(r.config, "secret_access_key", "secret");
    rig_client(&r, "dynamodb");
    show(fails(&r, "GetItem", GET_ITEM));
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(without_a_region_it_says_where_it_looked) {
    struct child c = child("no_region", NULL);
    CHECK_HAS(c.out, "-14 MissingRegion");
    CHECK_HAS(c.out, "\"region\"");
    CHECK_HAS(c.out, "AWS_REGION");
    CHECK_HAS(c.out, "AWS_DEFAULT_REGION");
}

CHILD(no_credentials) {
    struct rig r = bare("us-east-1");
    rig_client(&r, "dynamodb");
    show(fails(&r, "GetItem", GET_ITEM));
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(without_credentials_it_says_what_was_looked_for) {
    struct child c = child("no_credentials", NULL);
    CHECK_HAS(c.out, "-13 NoCredentialProviders");
    CHECK_HAS(c.out, "AWS_ACCESS_KEY_ID");
    CHECK_HAS(c.out, "AWS_SECRET_ACCESS_KEY");
}

TEST(half_a_key_pair_in_the_environment_is_refused) {
    struct child c = child("no_credentials", VARIABLES("AWS_ACCESS_KEY_ID=AKIDHALF"));
    CHECK_HAS(c.out, "-13 ");
    CHECK_HAS(c.out, "AWS_SECRET_ACCESS_KEY");
}

CHILD(https) {
    struct rig r = {NULL, libaws_config_new(), NULL};
    libaws_error *err = NULL;
    rig_set(r.config, "region", "us-east-1");
    rig_set(r.config, "access_key_id", "AKIDEXAMPLE");
    rig_set(r.config, "secret_access_key", "secret");
    rig_set(r.config, "retry_mode", "none");
    rig_set(r.config, "endpoint_url", "https://127.0.0.1:1/");
    r.client = libaws_client_new(NULL, "dynamodb", r.config, &err);
    show(r.client ? fails(&r, "GetItem", GET_ITEM) : fault_of(err));
    rig_free(&r);
}

TEST(without_trusted_certificates_it_names_the_remedies) {
    struct child c = child("https", VARIABLES("SSL_CERT_FILE=/nonexistent/ca.pem", "SSL_CERT_DIR=/nonexistent"));
    CHECK_HAS(c.out, "ca_bundle");
    CHECK_HAS(c.out, "AWS_CA_BUNDLE");
    CHECK_HAS(c.out, "SSL_CERT_FILE");
}

TEST(an_unreadable_ca_bundle_is_named) {
    struct child c = child("https", VARIABLES("AWS_CA_BUNDLE=/nonexistent/bundle.pem"));
    CHECK_HAS(c.out, "/nonexistent/bundle.pem");
    CHECK_HAS(c.out, "AWS_CA_BUNDLE");
}

CHILD(client) {
    struct rig r = bare(NULL);
    show(no_client("dynamodb", r.config));
    rig_free(&r);
}

TEST(a_bad_variable_is_named_when_the_client_is_made) {
    CHECK_HAS(child("client", VARIABLES("AWS_MAX_ATTEMPTS=lots")).out, "AWS_MAX_ATTEMPTS");
    CHECK_HAS(child("client", VARIABLES("AWS_ENDPOINT_URL=nonsense")).out, "AWS_ENDPOINT_URL");
    CHECK_HAS(child("client", VARIABLES("AWS_ENDPOINT_URL_DYNAMODB=ftp://x")).out, "AWS_ENDPOINT_URL_DYNAMODB");
    CHECK_HAS(child("client", VARIABLES("AWS_REGION=us east")).out, "AWS_REGION");
}
