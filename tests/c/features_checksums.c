/* The rest of what checksums promise: every algorithm of the newer models, both frames of aws-chunked, what is
 * not checked, and the three places that switch them. */
#include "kit.h"

#define GET "{\"Bucket\": \"bkt\", \"Key\": \"k\"}"
#define CHILD_ENV "AWS_REGION=us-east-1", "AWS_ACCESS_KEY_ID=A", "AWS_SECRET_ACCESS_KEY=s"
#define CRC32_OF_HELLO "NhCmhg=="

/* Every algorithm, with its checksum of "hello" as other tools say it. */
static const char *const ALL[][2] = {
    {"CRC32", CRC32_OF_HELLO},
    {"CRC32C", "mnG7TA=="},
    {"CRC64NVME", "M3eFcAZSQlc="},
    {"SHA1", "qvTGHdzF6KLavt4PO0gs2a6pQ00="},
    {"SHA256", "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="},
    {"SHA512", "m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw=="},
    {"MD5", "XUFAKrxLKna5cZ2REBfFkg=="},
    {"XXHASH64", "JseCfYifbaM="},
    {"XXHASH3", "lVXoVVxi3P0="},
    {"XXHASH128", "tenBrQcbPn/Hec+qXlI4GA=="},
};
enum { HOW_MANY = sizeof ALL / sizeof *ALL };

static void header_of(const char *algorithm, char *name, size_t cap) {
    snprintf(name, cap, "x-amz-checksum-%s", algorithm);
    for (char *c = name; *c; c++) *c = (char)tolower((unsigned char)*c);
}

/* PutObject of a stream of five bytes. */
static libaws_operation *put_stream(struct rig *r, const char *more) {
    char json[256];
    libaws_error *err = NULL;
    size_t taken;
    snprintf(json, sizeof json, "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ContentLength\": 5%s}", more);
    libaws_operation *o = prepare(r, "PutObject", json);
    libaws_writer *w = libaws_operation_writer(o, &err);
    ok(w ? LIBAWS_OK : -1, &err);
    libaws_operation_wait(o, 0, NULL);
    ok(libaws_writer_write(w, bytes("hello"), 5, &taken, 10 * SECOND, &err), &err);
    ok(libaws_writer_finish(w, &err), &err);
    libaws_writer_free(w);
    return done(o);
}

TEST(CK_02_those_of_newer_models_too_in_trailers) {
    for (int i = 0; i < HOW_MANY; i++) {
        char more[64], name[64], trailer[256];
        struct rig r = rig_new("s3");
        push(&r, "{\"status\": 200}");
        snprintf(more, sizeof more, ", \"ChecksumAlgorithm\": \"%s\"", ALL[i][0]);
        libaws_operation_free(put_stream(&r, more));
        const libaws_value *request = sent(&r);
        header_of(ALL[i][0], name, sizeof name);
        CHECK_STR(header(request, "x-amz-trailer"), name);
        CHECK_STR(header(request, "x-amz-content-sha256"), "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
        snprintf(trailer, sizeof trailer, "5\r\nhello\r\n0\r\n%s:%s\r\n\r\n", name, ALL[i][1]);
        CHECK_STR(body(request), trailer);
        rig_free(&r);
    }
}

TEST(CK_02_an_unknown_one_is_refused_by_name) {
    struct rig r = rig_new("s3");
    struct fault f = fails(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\", \"ChecksumAlgorithm\": \"CRC7\"}");
    CHECK_INT(f.status, LIBAWS_E_INVALID);
    CHECK_HAS(f.message, "CRC7");
    CHECK_HAS(f.message, "CRC64NVME");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(CK_06_without_tls_the_pieces_of_a_stream_are_signed) {
    struct rig r = rig_with("s3", OPTIONS("endpoint_url", "http://store.example"));
    push(&r, "{\"status\": 200}");
    libaws_operation_free(put_stream(&r, ""));
    const libaws_value *request = sent(&r);
    CHECK_STR(header(request, "x-amz-content-sha256"), "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER");
    CHECK_STR(header(request, "content-encoding"), "aws-chunked");
    CHECK_STR(header(request, "x-amz-decoded-content-length"), "5");
    CHECK(strncmp(body(request), "5;chunk-signature=", 18) == 0);
    CHECK_HAS(body(request), "\r\nhello\r\n0;chunk-signature=");
    CHECK_HAS(body(request), "x-amz-checksum-crc32:" CRC32_OF_HELLO "\r\nx-amz-trailer-signature:");
    rig_free(&r);
}

/* Reads GetObject's body of an answer with this header. */
static libaws_status read_with(const char *name, const char *value, const char *more) {
    struct rig r = rig_new("s3");
    char json[512];
    snprintf(json, sizeof json, "{\"status\": 200, \"headers\": {\"%s\": \"%s\"%s}, \"body\": \"hello\"}", name, value, more);
    push(&r, json);
    libaws_operation *o = done(prepare(&r, "GetObject", GET));
    libaws_reader *reader = libaws_operation_reader(o, NULL);
    const uint8_t *p;
    size_t n;
    libaws_status st;
    while ((st = libaws_reader_next(reader, &p, &n, 10 * SECOND, NULL)) == LIBAWS_OK) {}
    libaws_reader_free(reader);
    libaws_operation_free(o);
    rig_free(&r);
    return st;
}

TEST(CK_13_downloads_are_checked_by_each_of_them) {
    for (int i = 0; i < HOW_MANY; i++) {
        char name[64], bad[128];
        header_of(ALL[i][0], name, sizeof name);
        CHECK_INT(read_with(name, ALL[i][1], ""), LIBAWS_END);
        snprintf(bad, sizeof bad, "%s", ALL[i][1]);
        bad[0] = bad[0] == 'A' ? 'B' : 'A';
        CHECK_INT(read_with(name, bad, ""), LIBAWS_E_CHECKSUM);
    }
}

TEST(CK_14_checksums_of_parts_and_unknown_ones_are_passed_over) {
    CHECK_INT(read_with("x-amz-checksum-crc32", "AAAAAA==-2", ""), LIBAWS_END);
    CHECK_INT(read_with("x-amz-checksum-sha256", "AAAAAA==-10000", ""), LIBAWS_END);
    CHECK_INT(read_with("x-amz-checksum-crc7", "AAAAAA==", ""), LIBAWS_END);
    /* One that is whole is checked beside one that is not. */
    CHECK_INT(read_with("x-amz-checksum-crc32", "AAAAAA==", ", \"x-amz-checksum-sha256\": \"AAAAAA==-2\""),
              LIBAWS_E_CHECKSUM);
}

CHILD(both) {
    libaws_fake *fake = libaws_fake_new();
    struct rig r = {fake, libaws_config_new(), NULL};
    libaws_error *err = NULL;
    ok(libaws_fake_install(r.fake, r.config, &err), &err);
    rig_client(&r, "s3");
    push(&r, "{\"status\": 200}");
    libaws_operation *o = prepare(&r, "PutObject", GET);
    ok(libaws_operation_body(o, bytes("hello"), 5, NULL, NULL, &err), &err);
    libaws_operation_free(done(o));
    const char *with = header(sent(&r), "x-amz-checksum-crc32") ? "sent" : "not sent";
    push(&r, "{\"status\": 200}");
    libaws_operation_free(done(prepare(&r, "GetObject", GET)));
    printf("%s, %s\n", with, header(sent(&r), "x-amz-checksum-mode") ? "asked for" : "not asked for");
    rig_free(&r);
}

TEST(CK_08_environment_and_shared_files_turn_them_off) {
    char path[] = "/tmp/libaws-XXXXXX", file[64];
    static const char profile[] = "[default]\nrequest_checksum_calculation = WHEN_REQUIRED\n"
                                  "response_checksum_validation = when_required\n";
    int fd = mkstemp(path);
    CHECK(fd >= 0);
    CHECK_INT(write(fd, profile, sizeof profile - 1), (ssize_t)sizeof profile - 1);
    close(fd);
    snprintf(file, sizeof file, "AWS_CONFIG_FILE=%s", path);
    CHECK_STR(child("both", VARIABLES(CHILD_ENV)).out, "sent, asked for\n");
    CHECK_STR(child("both", VARIABLES(CHILD_ENV, file)).out, "not sent, not asked for\n");
    CHECK_STR(child("both", VARIABLES(CHILD_ENV, "AWS_REQUEST_CHECKSUM_CALCULATION=when_required")).out, "not sent, asked for\n");
    CHECK_STR(child("both", VARIABLES(CHILD_ENV, "AWS_RESPONSE_CHECKSUM_VALIDATION=WHEN_REQUIRED")).out, "sent, not asked for\n");
    /* The environment wins over the file. */
    CHECK_STR(child("both", VARIABLES(CHILD_ENV, file, "AWS_REQUEST_CHECKSUM_CALCULATION=when_supported")).out,
              "sent, not asked for\n");
    unlink(path);
}
