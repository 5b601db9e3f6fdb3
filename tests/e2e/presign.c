/* Presigned requests, sent by curl to a gateway that checks signatures. */
#include "live.h"

#define OBJECT "{\"Bucket\": \"libaws-presigned\", \"Key\": \"a b/c+d.txt\"%s}"

static char command[8192];

/* What curl prints for a presigned operation; `more` goes before the URL. */
static const char *curled(libaws_client *s3, const char *name, const char *members, const char *options, const char *more) {
    static char out[4096];
    char json[512];
    libaws_error *err = NULL;
    snprintf(json, sizeof json, OBJECT, members);
    libaws_operation *o = start(s3, name, json);
    ok(libaws_operation_presign(o, options, &err), &err);
    const libaws_value *request = finish(o), *headers = libaws_value_member(request, "headers");
    const char *p;
    size_t n, at;
    CHECK_INT(libaws_value_str(libaws_value_member(request, "method"), &p, &n), LIBAWS_OK);
    at = (size_t)snprintf(command, sizeof command, "curl -sS -g --max-time 30 -X %.*s %s", (int)n, p, more);
    if (getenv("LIBAWS_TEST_CA")) at += (size_t)snprintf(command + at, sizeof command - at, " --cacert '%s'", getenv("LIBAWS_TEST_CA"));
    for (size_t i = 0; i < libaws_value_len(headers); i++) {
        const char *key;
        size_t length;
        libaws_value_str(libaws_value_key_at(headers, i), &key, &length);
        libaws_value_str(libaws_value_at(headers, i), &p, &n);
        at += (size_t)snprintf(command + at, sizeof command - at, " -H '%.*s: %.*s'", (int)length, key, (int)n, p);
    }
    libaws_value_str(libaws_value_member(request, "url"), &p, &n);
    snprintf(command + at, sizeof command - at, " -w ' %%{http_code}' '%.*s'", (int)n, p);
    libaws_operation_free(o);
    FILE *f = popen(command, "r");
    CHECK(f);
    out[fread(out, 1, sizeof out - 1, f)] = 0;
    pclose(f);
    return out;
}

static void presigned(int server) {
    if (system("command -v curl >/dev/null") != 0) SKIP("no curl here");
    libaws_client *s3 = live(server, "s3");
    call(s3, "CreateBucket", "{\"Bucket\": \"libaws-presigned\"}");
    CHECK(strcmp(curled(s3, "PutObject", ", \"ContentType\": \"text/x-mine\", \"Metadata\": {\"who\": \"me\"}",
                        "{\"expires\": 60}", "--data-binary 'hello there'"), " 200") == 0);
    CHECK(strcmp(curled(s3, "GetObject", "", NULL, ""), "hello there 200") == 0);
    CHECK(strcmp(curled(s3, "GetObject", ", \"Range\": \"bytes=6-\"", NULL, ""), "there 206") == 0);
    CHECK(strstr(curled(s3, "HeadObject", "", NULL, "-I"), "text/x-mine"));
    /* What is signed can't be changed, and what has run out is refused. */
    CHECK(strstr(curled(s3, "GetObject", ", \"Range\": \"bytes=6-\"", NULL, "-H 'range: bytes=0-'"), "403"));
    curled(s3, "GetObject", "", "{\"expires\": 1}", "--connect-timeout 5 --retry 0");
    sleep(3); /* The same command again, which was good for a second: on a busy machine not even once. */
    FILE *f = popen(command, "r");
    char out[2048];
    out[fread(out, 1, sizeof out - 1, f)] = 0;
    pclose(f);
    CHECK(strstr(out, " 403"));
    CHECK(strcmp(curled(s3, "DeleteObject", "", NULL, ""), " 204") == 0);
    CHECK(strstr(curled(s3, "GetObject", "", NULL, ""), " 404"));
    call(s3, "DeleteBucket", "{\"Bucket\": \"libaws-presigned\"}");
    libaws_client_free(s3);
}

TEST(PRE_02_curl_sends_what_was_presigned) { presigned(GATEWAY); }
TEST(PRE_02_curl_sends_what_was_presigned_over_tls) { presigned(GATEWAY_TLS); }
