/* A tour in C: S3 streams, DynamoDB, SQS.
 *
 * Creates a bucket, uploads 64 MiB as a stream, lists, downloads as a stream and compares; creates a table,
 * puts 25 items and queries them; sends and receives a message; and removes what it made. Prints each step
 * with its request id and milliseconds. Any failure ends it with a non-zero exit.
 *
 * `make demo` runs it against a server on this machine; its last lines say how to run it against AWS.
 */
#define _POSIX_C_SOURCE 200809L /* clock_gettime and nanosleep under -std=c99 */
#include <libaws/libaws.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "sha256.h"

enum { OBJECT_SIZE = 64 << 20, PIECE = 64 << 10, ITEMS = 25, FOREVER = -1 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* Ends the program with what the library says about the error: what, where, which request. */
static void fail(const char *doing, const libaws_error *err) {
    static const char *const keys[] = {"code", "message", "request_id"};
    const char *p;
    size_t n, i;
    fprintf(stderr, "FAILED: %s\n", doing);
    for (i = 0; i < sizeof keys / sizeof *keys; i++)
        if (err && libaws_error_get(err, keys[i], &p, &n) == LIBAWS_OK && n > 0)
            fprintf(stderr, "  %s: %.*s\n", keys[i], (int)n, p);
    exit(1);
}

static libaws_client *client(const char *service) {
    libaws_error *err = NULL;
    libaws_client *c = libaws_client_new(NULL, service, NULL, &err);
    if (!c) fail(service, err);
    return c;
}

/* An operation with its input, given as JSON the way the AWS CLI takes it. */
static libaws_operation *prepare(libaws_client *c, const char *name, const char *format, ...) {
    libaws_error *err = NULL;
    libaws_operation *o = libaws_operation_new(c, name, &err);
    char json[1024];
    va_list arguments;
    int n;
    va_start(arguments, format);
    n = vsnprintf(json, sizeof json, format, arguments);
    va_end(arguments);
    if (!o || libaws_operation_set_doc(o, LIBAWS_JSON, (const uint8_t *)json, (size_t)n, &err) != LIBAWS_OK) fail(name, err);
    return o;
}

/* Text at a member of a value; empty where there is none. */
static const char *text(const libaws_value *v, const char *member, size_t *n) {
    const char *p = "";
    *n = 0;
    libaws_value_str(libaws_value_member(v, member), &p, n);
    return p;
}

/* Waits for the answer and prints the step. */
static const libaws_value *finish(libaws_operation *o, const char *name, double begun) {
    libaws_error *err = NULL;
    const char *id;
    size_t n;
    if (libaws_operation_wait(o, FOREVER, &err) != LIBAWS_OK) fail(name, err);
    id = text(libaws_operation_metadata(o), "request_id", &n);
    printf("%-16s %8.1f ms  request %.*s\n", name, now() - begun, n ? (int)n : 1, n ? id : "-");
    return libaws_operation_output(o);
}

/* The object's bytes: the same pseudo-random ones each time (xorshift64). */
static void generate(uint64_t *state, uint8_t *p, size_t n) {
    size_t i;
    for (i = 0; i < n; i += 8) {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        memcpy(p + i, state, 8);
    }
}

static void upload(libaws_client *s3, const char *bucket, char digest[65]) {
    static uint8_t piece[PIECE];
    struct sha256 sum;
    uint64_t state = 0x9e3779b97f4a7c15u;
    size_t sent, at, taken;
    double begun = now();
    libaws_error *err = NULL;
    libaws_operation *o = prepare(s3, "PutObject", "{\"Bucket\": \"%s\", \"Key\": \"big\", \"ContentLength\": %u}",
                                  bucket, (unsigned)OBJECT_SIZE);
    libaws_writer *w = libaws_operation_writer(o, &err);
    if (!w || libaws_operation_wait(o, 0, &err) != LIBAWS_E_AGAIN) fail("start of PutObject", err);
    sha256_start(&sum);
    for (sent = 0; sent < OBJECT_SIZE; sent += PIECE) {
        generate(&state, piece, PIECE);
        sha256_add(&sum, piece, PIECE);
        for (at = 0; at < PIECE; at += taken) {
            taken = 0;
            /* When the server has refused the upload, the operation's own error says why. */
            if (libaws_writer_write(w, piece + at, PIECE - at, &taken, FOREVER, NULL) != LIBAWS_OK) break;
        }
        if (at < PIECE) break;
    }
    libaws_writer_finish(w, NULL);
    sha256_end(&sum, digest);
    finish(o, "PutObject", begun);
    libaws_writer_free(w);
    libaws_operation_free(o);
    printf("  sent     %u bytes, SHA-256 %s\n", (unsigned)sent, digest);
}

static void download(libaws_client *s3, const char *bucket, char digest[65]) {
    const uint8_t *p;
    struct sha256 sum;
    size_t n;
    unsigned long received;
    libaws_status status;
    libaws_error *err = NULL;
    double begun = now();
    libaws_operation *o = prepare(s3, "GetObject", "{\"Bucket\": \"%s\", \"Key\": \"big\"}", bucket);
    libaws_reader *r;
    finish(o, "GetObject", begun);
    r = libaws_operation_reader(o, &err);
    if (!r) fail("GetObject's stream", err);
    sha256_start(&sum);
    while ((status = libaws_reader_next(r, &p, &n, FOREVER, &err)) == LIBAWS_OK) sha256_add(&sum, p, n);
    if (status != LIBAWS_END) fail("reading the object", err);
    received = (unsigned long)sum.length;
    sha256_end(&sum, digest);
    printf("  received %lu bytes, SHA-256 %s, %.1f ms\n", received, digest, now() - begun);
    libaws_reader_free(r);
    libaws_operation_free(o);
}

static void s3_tour(const char *unique) {
    libaws_client *s3 = client("s3");
    libaws_operation *o;
    const libaws_value *found;
    char bucket[64], sent[65], received[65];
    int64_t size = 0;
    snprintf(bucket, sizeof bucket, "libaws-demo-%s", unique);

    o = prepare(s3, "CreateBucket", "{\"Bucket\": \"%s\"}", bucket);
    finish(o, "CreateBucket", now());
    libaws_operation_free(o);

    upload(s3, bucket, sent);

    o = prepare(s3, "ListObjectsV2", "{\"Bucket\": \"%s\"}", bucket);
    found = libaws_value_member(finish(o, "ListObjectsV2", now()), "Contents");
    libaws_value_i64(libaws_value_member(libaws_value_at(found, 0), "Size"), &size);
    printf("  %u object, %ld bytes\n", (unsigned)libaws_value_len(found), (long)size);
    if (libaws_value_len(found) != 1 || size != OBJECT_SIZE) fail("the list is not what was put", NULL);
    libaws_operation_free(o);

    download(s3, bucket, received);
    if (strcmp(sent, received) != 0) fail("what came back is not what was sent", NULL);

    o = prepare(s3, "DeleteObject", "{\"Bucket\": \"%s\", \"Key\": \"big\"}", bucket);
    finish(o, "DeleteObject", now());
    libaws_operation_free(o);
    o = prepare(s3, "DeleteBucket", "{\"Bucket\": \"%s\"}", bucket);
    finish(o, "DeleteBucket", now());
    libaws_operation_free(o);
    libaws_client_free(s3);
}

static void dynamodb_tour(const char *unique) {
    libaws_client *db = client("dynamodb");
    libaws_operation *o;
    const libaws_value *items;
    const char *p;
    char table[64];
    size_t i, n;
    double begun;
    snprintf(table, sizeof table, "libaws-demo-%s", unique);

    o = prepare(db, "CreateTable",
                "{\"TableName\": \"%s\", \"BillingMode\": \"PAY_PER_REQUEST\","
                " \"AttributeDefinitions\": [{\"AttributeName\": \"band\", \"AttributeType\": \"S\"},"
                "                            {\"AttributeName\": \"track\", \"AttributeType\": \"N\"}],"
                " \"KeySchema\": [{\"AttributeName\": \"band\", \"KeyType\": \"HASH\"},"
                "                 {\"AttributeName\": \"track\", \"KeyType\": \"RANGE\"}]}",
                table);
    finish(o, "CreateTable", now());
    libaws_operation_free(o);

    /* AWS makes the table in some seconds. */
    do {
        struct timespec second = {1, 0};
        o = prepare(db, "DescribeTable", "{\"TableName\": \"%s\"}", table);
        p = text(libaws_value_member(finish(o, "DescribeTable", now()), "Table"), "TableStatus", &n);
        i = n == 6 && memcmp(p, "ACTIVE", 6) == 0;
        libaws_operation_free(o);
        if (!i) nanosleep(&second, NULL);
    } while (!i);

    for (i = 0; i < ITEMS; i++) {
        begun = now();
        o = prepare(db, "PutItem",
                    "{\"TableName\": \"%s\", \"Item\": {\"band\": {\"S\": \"Quasi\"}, \"track\": {\"N\": \"%u\"},"
                    " \"title\": {\"S\": \"Song %u\"}}}",
                    table, (unsigned)i, (unsigned)i);
        finish(o, "PutItem", begun);
        libaws_operation_free(o);
    }

    o = prepare(db, "Query",
                "{\"TableName\": \"%s\", \"KeyConditionExpression\": \"band = :b\","
                " \"ExpressionAttributeValues\": {\":b\": {\"S\": \"Quasi\"}}}",
                table);
    items = libaws_value_member(finish(o, "Query", now()), "Items");
    printf("  %u items\n", (unsigned)libaws_value_len(items));
    if (libaws_value_len(items) != ITEMS) fail("not every item was found", NULL);
    for (i = 0; i < ITEMS; i++) {
        char want[16];
        snprintf(want, sizeof want, "Song %u", (unsigned)i);
        p = text(libaws_value_member(libaws_value_at(items, i), "title"), "S", &n);
        if (n != strlen(want) || memcmp(p, want, n) != 0) fail("an item is not what was put", NULL);
    }
    libaws_operation_free(o);

    o = prepare(db, "DeleteTable", "{\"TableName\": \"%s\"}", table);
    finish(o, "DeleteTable", now());
    libaws_operation_free(o);
    libaws_client_free(db);
}

static void sqs_tour(const char *unique) {
    static const char message[] = "Hello from C";
    libaws_client *sqs = client("sqs");
    libaws_operation *o;
    const libaws_value *received;
    const char *p;
    char url[512];
    size_t n;

    o = prepare(sqs, "CreateQueue", "{\"QueueName\": \"libaws-demo-%s\"}", unique);
    p = text(finish(o, "CreateQueue", now()), "QueueUrl", &n);
    snprintf(url, sizeof url, "%.*s", (int)n, p);
    libaws_operation_free(o);

    o = prepare(sqs, "SendMessage", "{\"QueueUrl\": \"%s\", \"MessageBody\": \"%s\"}", url, message);
    finish(o, "SendMessage", now());
    libaws_operation_free(o);

    o = prepare(sqs, "ReceiveMessage", "{\"QueueUrl\": \"%s\", \"WaitTimeSeconds\": 10}", url);
    received = libaws_value_member(finish(o, "ReceiveMessage", now()), "Messages");
    p = text(libaws_value_at(received, 0), "Body", &n);
    printf("  \"%.*s\"\n", (int)n, p);
    if (n != strlen(message) || memcmp(p, message, n) != 0) fail("the message is not what was sent", NULL);
    libaws_operation_free(o);

    o = prepare(sqs, "DeleteQueue", "{\"QueueUrl\": \"%s\"}", url);
    finish(o, "DeleteQueue", now());
    libaws_operation_free(o);
    libaws_client_free(sqs);
}

int main(void) {
    char unique[24];
    const char *endpoint = getenv("AWS_ENDPOINT_URL");
    uint32_t v = libaws_version();
    snprintf(unique, sizeof unique, "%08lx-c", (unsigned long)time(NULL));
    printf("libaws %u.%u.%u against %s\n", (unsigned)(v >> 16), (unsigned)(v >> 8 & 255), (unsigned)(v & 255),
           endpoint ? endpoint : "AWS");
    s3_tour(unique);
    dynamodb_tour(unique);
    sqs_tour(unique);
    libaws_runtime_shutdown(NULL, FOREVER);
    printf("\nAll done. To run it against AWS: unset AWS_ENDPOINT_URL, set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY\n"
           "(and AWS_SESSION_TOKEN if there is one) and AWS_REGION=us-east-1, and run build/demo/demo. It makes\n"
           "a bucket, a table and a queue named libaws-demo-..., and removes them.\n");
    return 0;
}
