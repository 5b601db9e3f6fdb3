/* S3 end to end, against moto and against a gateway that checks signatures and checksums, over http and https. */
#include "live.h"

#define BUCKET "{\"Bucket\": \"%s\"}"
#define OBJECT "{\"Bucket\": \"%s\", \"Key\": \"%s\"}"

static char json_buffer[1024];
static const char *json(const char *format, const char *bucket, const char *key) {
    snprintf(json_buffer, sizeof json_buffer, format, bucket, key);
    return json_buffer;
}

static void put(libaws_client *s3, const char *bucket, const char *key, const void *p, size_t n) {
    libaws_error *err = NULL;
    libaws_operation *o = start(s3, "PutObject", json(OBJECT, bucket, key));
    ok(libaws_operation_body(o, (const uint8_t *)p, n, NULL, NULL, &err), &err);
    finish(o);
    libaws_operation_free(o);
}

/* Reads the object; gives its size and compares it with what is wanted. */
static void get(libaws_client *s3, const char *bucket, const char *key, const uint8_t *want, size_t size) {
    libaws_error *err = NULL;
    const uint8_t *p;
    size_t n, at = 0;
    libaws_status st;
    libaws_operation *o = start(s3, "GetObject", json(OBJECT, bucket, key));
    finish(o);
    libaws_reader *r = libaws_operation_reader(o, &err);
    ok(r ? 0 : -1, &err);
    while ((st = libaws_reader_next(r, &p, &n, 60 * SECOND, &err)) == LIBAWS_OK) {
        CHECK(at + n <= size && memcmp(p, want + at, n) == 0);
        at += n;
    }
    if (st != LIBAWS_END) ok(st, &err);
    CHECK_INT(at, size);
    libaws_reader_free(r);
    libaws_operation_free(o);
}

static void round_trip(int server) {
    const char *bucket = "libaws-round-trip";
    static const char *const keys[] = {"plain", "a b/c+d&e=f%25.txt", "\xc3\xbc/\xe6\x97\xa5\xe6\x9c\xac",
                                       "dots/./in/../it", "~*'()!"};
    libaws_client *s3 = live(server, "s3");
    call(s3, "CreateBucket", json(BUCKET, bucket, ""));
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        put(s3, bucket, keys[i], keys[i], strlen(keys[i]));
        get(s3, bucket, keys[i], bytes(keys[i]), strlen(keys[i]));
        call(s3, "DeleteObject", json(OBJECT, bucket, keys[i]));
    }
    put(s3, bucket, "empty", "", 0);
    get(s3, bucket, "empty", bytes(""), 0);
    libaws_operation *o = start(s3, "ListObjectsV2", json(BUCKET, bucket, ""));
    const libaws_value *list = libaws_value_member(finish(o), "Contents");
    CHECK_INT(libaws_value_len(list), 1);
    check_text(libaws_value_member(libaws_value_at(list, 0), "Key"), "empty");
    libaws_operation_free(o);
    call(s3, "DeleteObject", json(OBJECT, bucket, "empty"));
    call(s3, "DeleteBucket", json(BUCKET, bucket, ""));
    libaws_client_free(s3);
}
TEST(moto_round_trip) { round_trip(MOTO); }
TEST(moto_tls_round_trip) { round_trip(MOTO_TLS); }
TEST(gateway_round_trip) { round_trip(GATEWAY); }
TEST(gateway_tls_round_trip) { round_trip(GATEWAY_TLS); }

static void *wait_for(void *o) {
    return (void *)(intptr_t)libaws_operation_wait((libaws_operation *)o, 60 * SECOND, NULL);
}

/* A handshake does not fit on the stack of this thread, so that the call must run elsewhere. */
TEST(a_thread_with_little_stack_waits_for_a_call_over_https) {
    libaws_client *s3 = live(MOTO_TLS, "s3");
    libaws_operation *o = start(s3, "ListBuckets", "{}");
    pthread_attr_t attributes;
    pthread_t thread;
    void *status;
    size_t stack = 48 * 1024;
    pthread_attr_init(&attributes);
    /* Some platforms, and sanitizers, want more. */
    while (pthread_attr_setstacksize(&attributes, stack) || pthread_create(&thread, &attributes, wait_for, o)) stack *= 2;
    pthread_join(thread, &status);
    pthread_attr_destroy(&attributes);
    CHECK_INT((intptr_t)status, LIBAWS_OK);
    libaws_operation_free(o);
    libaws_client_free(s3);
}

static void big_stream(int server) {
    enum { SIZE = 9 << 20 };
    const char *bucket = "libaws-big";
    libaws_error *err = NULL;
    uint8_t *body = malloc(SIZE);
    for (size_t i = 0; i < SIZE; i++) body[i] = (uint8_t)(i * 2654435761u >> 13);
    libaws_client *s3 = live(server, "s3");
    call(s3, "CreateBucket", json(BUCKET, bucket, ""));
    libaws_operation *o = start(s3, "PutObject", json(OBJECT, bucket, "big"));
    ok(libaws_operation_set_i64(o, "ContentLength", SIZE, &err), &err);
    libaws_writer *w = libaws_operation_writer(o, &err);
    ok(w ? 0 : -1, &err);
    CHECK_INT(libaws_operation_wait(o, 0, NULL), LIBAWS_E_AGAIN);
    for (size_t at = 0, n; at < SIZE; at += n)
        if (libaws_writer_write(w, body + at, SIZE - at < 100000 ? SIZE - at : 100000, &n, 60 * SECOND, NULL)) break;
    libaws_writer_finish(w, NULL);
    finish(o);
    libaws_writer_free(w);
    libaws_operation_free(o);
    get(s3, bucket, "big", body, SIZE);
    put(s3, bucket, "big", body, SIZE - 1);
    get(s3, bucket, "big", body, SIZE - 1);
    call(s3, "DeleteObject", json(OBJECT, bucket, "big"));
    call(s3, "DeleteBucket", json(BUCKET, bucket, ""));
    libaws_client_free(s3);
    free(body);
}
TEST(moto_big_stream) { big_stream(MOTO); }
TEST(moto_tls_big_stream) { big_stream(MOTO_TLS); }
TEST(gateway_big_stream) { big_stream(GATEWAY); }
TEST(gateway_tls_big_stream) { big_stream(GATEWAY_TLS); }

static void body_from_file(int server) {
    const char *bucket = "libaws-file";
    libaws_error *err = NULL;
    char path[] = "/tmp/libaws-e2e-XXXXXX", text[4096];
    int fd = mkstemp(path);
    for (size_t i = 0; i < sizeof text; i++) text[i] = (char)('a' + i % 26);
    CHECK(fd >= 0 && write(fd, text, sizeof text) == sizeof text);
    close(fd);
    libaws_client *s3 = live(server, "s3");
    call(s3, "CreateBucket", json(BUCKET, bucket, ""));
    libaws_operation *o = start(s3, "PutObject", json(OBJECT, bucket, "f"));
    ok(libaws_operation_body_file(o, path, 100, 3000, &err), &err);
    finish(o);
    libaws_operation_free(o);
    get(s3, bucket, "f", bytes(text) + 100, 3000);
    unlink(path);
    call(s3, "DeleteObject", json(OBJECT, bucket, "f"));
    call(s3, "DeleteBucket", json(BUCKET, bucket, ""));
    libaws_client_free(s3);
}
TEST(moto_body_from_file) { body_from_file(MOTO); }
TEST(gateway_body_from_file) { body_from_file(GATEWAY); }
TEST(gateway_tls_body_from_file) { body_from_file(GATEWAY_TLS); }

static void errors(int server) {
    const char *bucket = "libaws-errors";
    libaws_client *s3 = live(server, "s3");
    call(s3, "CreateBucket", json(BUCKET, bucket, ""));
    fails(s3, "GetObject", json(OBJECT, bucket, "none"), "NoSuchKey");
    fails(s3, "ListObjectsV2", json(BUCKET, "libaws-no-such-bucket", ""), "NoSuchBucket");
    call(s3, "DeleteBucket", json(BUCKET, bucket, ""));
    libaws_client_free(s3);
}
TEST(moto_errors) { errors(MOTO); }
TEST(gateway_errors) { errors(GATEWAY); }
TEST(gateway_tls_errors) { errors(GATEWAY_TLS); }

TEST(gateway_refuses_a_wrong_signature) {
    libaws_config *c = live_config(GATEWAY, "access_key_id", getenv("AWS_ACCESS_KEY_ID"));
    rig_set(c, "secret_access_key", "not-the-secret");
    libaws_client *s3 = libaws_client_new(NULL, "s3", c, NULL);
    fails(s3, "ListBuckets", "{}", "SignatureDoesNotMatch");
    libaws_client_free(s3);
    libaws_config_free(c);
}

TEST(gateway_refuses_a_wrong_checksum) {
    const char *bucket = "libaws-checksum";
    libaws_client *s3 = live(GATEWAY, "s3");
    call(s3, "CreateBucket", json(BUCKET, bucket, ""));
    libaws_operation *o = start(s3, "PutObject", json(OBJECT, bucket, "k"));
    CHECK_INT(libaws_operation_set_str(o, "ChecksumCRC32", "AAAAAA==", 8, NULL), LIBAWS_OK);
    CHECK_INT(libaws_operation_body(o, bytes("some text"), 9, NULL, NULL, NULL), LIBAWS_OK);
    CHECK_INT(libaws_operation_wait(o, 60 * SECOND, NULL), LIBAWS_E_SERVICE);
    libaws_operation_free(o);
    call(s3, "DeleteBucket", json(BUCKET, bucket, ""));
    libaws_client_free(s3);
}

static void unknown_authority(int server) {
    libaws_error *err = NULL;
    libaws_config *c = live_config(server, "ca_bundle", NULL);
    rig_set(c, "retry_mode", "none");
    libaws_client *s3 = libaws_client_new(NULL, "s3", c, NULL);
    libaws_operation *o = start(s3, "ListBuckets", "{}");
    CHECK_INT(libaws_operation_wait(o, 60 * SECOND, &err), LIBAWS_E_TRANSPORT);
    libaws_error_free(err);
    libaws_operation_free(o);
    libaws_client_free(s3);
    libaws_config_free(c);
}
TEST(tls_of_an_unknown_authority_is_refused) { unknown_authority(GATEWAY_TLS); }
TEST(moto_tls_of_an_unknown_authority_is_refused) { unknown_authority(MOTO_TLS); }

TEST(gateway_many_at_once_through_a_queue) {
    enum { N = 100 };
    const char *bucket = "libaws-many";
    char key[16];
    libaws_client *s3 = live(GATEWAY, "s3");
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation *os[N];
    call(s3, "CreateBucket", json(BUCKET, bucket, ""));
    for (int i = 0; i < N; i++) {
        snprintf(key, sizeof key, "k%03d", i);
        os[i] = start(s3, "PutObject", json(OBJECT, bucket, key));
        CHECK_INT(libaws_operation_body(os[i], bytes("x"), 1, NULL, NULL, NULL), LIBAWS_OK);
        CHECK_INT(libaws_operation_submit(os[i], q, (uint64_t)i, NULL), LIBAWS_OK);
    }
    for (int done = 0; done < N;) {
        libaws_completion got[32];
        size_t n = libaws_queue_poll(q, got, sizeof *got, 32, 60 * SECOND);
        CHECK(n > 0);
        for (size_t i = 0; i < n; i++) {
            CHECK_INT(got[i].status, LIBAWS_OK);
            libaws_operation_free(os[got[i].tag]);
            done++;
        }
    }
    for (int i = 0; i < N; i++) {
        snprintf(key, sizeof key, "k%03d", i);
        call(s3, "DeleteObject", json(OBJECT, bucket, key));
    }
    call(s3, "DeleteBucket", json(BUCKET, bucket, ""));
    libaws_queue_free(q);
    libaws_client_free(s3);
}
