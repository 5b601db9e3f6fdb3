/* Record and replay: calls over a server of ours, then the same without it. */
#include "kit.h"

#define JSON_ANSWER(n, body) "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: " n "\r\n\r\n" body
#define BUSY "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 2\r\n\r\n{}"

static void place(char *path, size_t cap) {
    const char *at = getenv("TMPDIR");
    snprintf(path, cap, "%s/libaws-cassette-XXXXXX", at ? at : "/tmp");
    int fd = mkstemp(path);
    CHECK(fd >= 0);
    close(fd);
}

static char *text_in(const char *path) {
    FILE *f = fopen(path, "r");
    CHECK(f);
    char *text = calloc(1, 1 << 16);
    size_t n = fread(text, 1, (1 << 16) - 1, f);
    CHECK(n > 0);
    fclose(f);
    return text;
}

/* A client that replays, with no credentials and no server. */
static libaws_client *replays(const char *service, const char *path, const char *endpoint) {
    libaws_error *err = NULL;
    libaws_config *c = libaws_config_new();
    rig_set(c, "region", "us-east-1");
    rig_set(c, "replay", path);
    rig_set(c, "max_backoff_ms", "0");
    if (endpoint) rig_set(c, "endpoint_url", endpoint);
    libaws_client *client = libaws_client_new(NULL, service, c, &err);
    ok(client ? LIBAWS_OK : libaws_error_status(err), &err);
    libaws_config_free(c);
    return client;
}

TEST(cassette_calls_over_a_server_are_replayed_without_it) {
    char path[256], endpoint[64];
    place(path, sizeof path);
    static const char *const answers[] = {BUSY, JSON_ANSWER("32", "{\"Item\":{\"id\":{\"S\":\"recorded\"}}}"), NULL};
    struct server s;
    server_start(&s, answers);
    snprintf(endpoint, sizeof endpoint, "http://127.0.0.1:%d", s.port);
    struct rig r = rig_at(s.port, "dynamodb", OPTIONS("record", path, RETRIES, "session_token", "a-session-token"));
    libaws_operation *o = done(prepare(&r, "GetItem", GET_ITEM));
    CHECK_INT(attempts(o), 2);
    libaws_operation_free(o);
    rig_free(&r);
    server_stop(&s);

    char *text = text_in(path);
    CHECK_HAS(text, "libaws_cassette");
    CHECK_HAS(text, "DynamoDB_20120810.GetItem");
    CHECK_HAS(text, "REDACTED");
    CHECK_LACKS(text, "a-session-token");
    CHECK_LACKS(text, "Signature=");
    free(text);

    struct rig offline = {NULL, NULL, replays("dynamodb", path, endpoint)};
    o = done(prepare(&offline, "GetItem", GET_ITEM));
    /* The failure that was recorded is retried again. */
    CHECK_INT(attempts(o), 2);
    CHECK_STR(text_of(member(libaws_operation_output(o), "Item", "id", "S")), "recorded");
    libaws_operation_free(o);
    struct fault f = fails(&offline, "GetItem", GET_ITEM);
    CHECK_STR(f.code, "NotRecorded");
    CHECK_HAS(f.message, "each answer was given");
    f = fails(&offline, "DeleteItem", GET_ITEM);
    CHECK_STR(f.code, "NotRecorded");
    CHECK_STR(f.attempts, "1");
    CHECK_HAS(f.message, "DynamoDB_20120810.DeleteItem");
    CHECK_HAS(f.message, "differs in: headers");
    CHECK_HAS(f.message, "record in place of replay");
    libaws_client_free(offline.client);
    unlink(path);
}

TEST(cassette_stands_around_a_transport_of_the_callers) {
    char path[256];
    place(path, sizeof path);
    struct rig r = rig_with("sts", OPTIONS("record", path));
    push(&r, "{\"headers\":{\"content-type\":\"text/xml\"},\"body\":\"<R><AssumeRoleResult><Credentials><AccessKeyId>AKIDROLE"
             "</AccessKeyId><SecretAccessKey>role-secret</SecretAccessKey><SessionToken>role-token</SessionToken>"
             "<Expiration>2030-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></R>\"}");
#define ROLE "{\"RoleArn\":\"arn:aws:iam::123456789012:role/r\",\"RoleSessionName\":\"session\"}"
    libaws_operation *o = done(prepare(&r, "AssumeRole", ROLE));
    CHECK_STR(text_of(member(libaws_operation_output(o), "Credentials", "SecretAccessKey", NULL)), "role-secret");
    libaws_operation_free(o);
    rig_free(&r);
    char *text = text_in(path);
    CHECK_HAS(text, "AKIDROLE");
    CHECK_LACKS(text, "role-secret");
    CHECK_LACKS(text, "role-token");
    free(text);
    struct rig offline = {NULL, NULL, replays("sts", path, NULL)};
    o = done(prepare(&offline, "AssumeRole", ROLE));
    CHECK_STR(text_of(member(libaws_operation_output(o), "Credentials", "AccessKeyId", NULL)), "AKIDROLE");
    CHECK_STR(text_of(member(libaws_operation_output(o), "Credentials", "SecretAccessKey", NULL)), "REDACTED");
    libaws_operation_free(o);
    libaws_client_free(offline.client);
    unlink(path);
}

TEST(cassette_that_is_broken_makes_no_client) {
    char path[256];
    place(path, sizeof path);
    libaws_error *err = NULL;
    libaws_config *c = libaws_config_new();
    rig_set(c, "region", "us-east-1");
    rig_set(c, "replay", path);
    CHECK(libaws_client_new(NULL, "s3", c, &err) == NULL);
    struct fault f = fault_of(err);
    CHECK_STR(f.code, "InvalidCassette");
    /* Its name: Windows writes the folders in a way of its own. */
    CHECK_HAS(f.message, strrchr(path, '/') + 1);
    err = NULL;
    rig_set(c, "record", path);
    CHECK(libaws_client_new(NULL, "s3", c, &err) == NULL);
    CHECK_HAS(fault_of(err).message, "record and replay");
    libaws_config_free(c);
    unlink(path);
}
