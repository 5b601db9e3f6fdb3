/* The features of the instance metadata client, by their ids in docs/features.md, against a server that plays it. */
#include "kit.h"

#define TOKEN "HTTP/1.1 200 OK\r\nX-Aws-Ec2-Metadata-Token-Ttl-Seconds: 21600\r\nContent-Length: 3\r\n\r\nTOK"
#define SAYS(length, text) "HTTP/1.1 200 OK\r\nContent-Length: " length "\r\n\r\n" text
#define NONE "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"

static struct rig imds_at(int port, const char *const *options) {
    struct rig r = {NULL, libaws_config_new(), NULL};
    char at[64];
    snprintf(at, sizeof at, "http://127.0.0.1:%d", port);
    rig_set(r.config, "ec2_metadata_service_endpoint", at);
    rig_set(r.config, "ec2_metadata_disabled", "false");
    /* A second may be short on a busy machine. */
    rig_set(r.config, "metadata_service_timeout", "30");
    for (; options && *options; options += 2) rig_set(r.config, options[0], options[1]);
    rig_client(&r, "imds");
    return r;
}

static void content_is(libaws_operation *o, const char *want, size_t n) {
    const char *p = NULL;
    size_t got = 0;
    CHECK_INT(libaws_value_str(libaws_value_member(libaws_operation_output(o), "Content"), &p, &got), LIBAWS_OK);
    CHECK_INT((int64_t)got, (int64_t)n);
    CHECK(memcmp(p, want, n) == 0);
}

TEST(IMDS_01_IMDS_02_any_category_within_a_session) {
    static const char *const answers[] = {TOKEN, SAYS("8", "10.0.0.7"), SAYS("6", "\x01\xff\x7f-\n-"), SAYS("5", "#!/sh"), SAYS("2", "ok"), NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = imds_at(s.port, NULL);
    libaws_operation *o = done(prepare(&r, "GetMetadata", "{\"Path\": \"local-ipv4\"}"));
    content_is(o, "10.0.0.7", 8);
    libaws_operation_free(o);
    CHECK(strncmp(s.seen[0], "PUT /latest/api/token HTTP/1.1\r\n", 32) == 0);
    CHECK(strcasestr(s.seen[0], "\r\nx-aws-ec2-metadata-token-ttl-seconds: 21600\r\n"));
    CHECK(strncmp(s.seen[1], "GET /latest/meta-data/local-ipv4 HTTP/1.1\r\n", 43) == 0);
    CHECK(strcasestr(s.seen[1], "\r\nx-aws-ec2-metadata-token: TOK\r\n"));
    o = done(prepare(&r, "get_metadata", "{\"Path\": \"/spot/x\"}"));
    content_is(o, "\x01\xff\x7f-\n-", 6);
    libaws_operation_free(o);
    o = done(prepare(&r, "GetUserData", "{}"));
    content_is(o, "#!/sh", 5);
    libaws_operation_free(o);
    o = done(prepare(&r, "GetDynamicData", "{\"Path\": \"fws/instance-monitoring\"}"));
    content_is(o, "ok", 2);
    libaws_operation_free(o);
    CHECK(strncmp(s.seen[3], "GET /latest/user-data HTTP/1.1\r\n", 32) == 0);
    CHECK(strncmp(s.seen[4], "GET /latest/dynamic/fws/instance-monitoring HTTP/1.1\r\n", 54) == 0);
    /* One token for all. */
    CHECK_INT(atomic_load(&s.requests), 5);
    rig_free(&r);
    server_stop(&s);
}

TEST(IMDS_03_the_region_and_the_identity_document) {
    static const char *const answers[] = {TOKEN, SAYS("9", "eu-west-1"), SAYS("50", "{\"instanceId\": \"i-1\", \"accountId\": \"123456789012\"}\n"), SAYS("20", "{\"Code\" : \"Success\"}"), NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = imds_at(s.port, NULL);
    libaws_operation *o = done(prepare(&r, "GetRegion", "{}"));
    CHECK_STR(text_of(libaws_value_member(libaws_operation_output(o), "Region")), "eu-west-1");
    libaws_operation_free(o);
    o = done(prepare(&r, "GetInstanceIdentityDocument", "{}"));
    CHECK_STR(text_of(libaws_value_member(libaws_operation_output(o), "instanceId")), "i-1");
    libaws_operation_free(o);
    CHECK(strstr(s.seen[2], "GET /latest/dynamic/instance-identity/document "));
    rig_free(&r);
    server_stop(&s);
}

TEST(IMDS_04_an_absent_service_is_an_error) {
    static const char *const answers[] = {NONE, NULL};
    struct server s;
    server_start(&s, answers);
    int port = s.port;
    struct rig r = imds_at(port, NULL);
    struct fault f = fails(&r, "GetMetadata", "{\"Path\": \"nothing\"}");
    CHECK_INT(f.status, LIBAWS_E_ABSENT);
    CHECK_STR(f.code, "MetadataNotFound");
    CHECK_HAS(f.message, "/latest/meta-data/nothing");
    CHECK_HAS(fails(&r, "GetMetadata", "{\"Path\": \"../api/token\"}").message, "climbs out");
    rig_free(&r);
    server_stop(&s);
    /* Nobody listens there any more. */
    int64_t begun = now_ns();
    r = imds_at(port, OPTIONS("metadata_service_timeout", "1"));
    f = fails(&r, "GetRegion", "{}");
    CHECK_STR(f.code, "MetadataUnreachable");
    CHECK_HAS(f.message, "can't be reached");
    CHECK(now_ns() - begun < within(10 * SECOND));
    rig_free(&r);
    r = imds_at(port, OPTIONS("ec2_metadata_disabled", "true"));
    f = fails(&r, "GetRegion", "{}");
    CHECK_STR(f.code, "MetadataDisabled");
    rig_free(&r);
}
