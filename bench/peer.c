/* libaws as a peer of the side-by-side benchmark: SCENARIO N C ENDPOINT.
 *
 * Every operation is a fresh handle, and every member of its answer is visited
 * through the public face before it counts as done. C threads wait for a call each;
 * with BENCH_FACE=queue one thread keeps C calls in flight. With BENCH_RT=current all
 * runs on this one thread, for counting instructions. Prints one line of JSON.
 */
#define _GNU_SOURCE
#include <libaws/libaws.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { WARMUP = 200 };

static const char *scenario, *operation, *service, *input;
static libaws_runtime *runtime;
static libaws_client *client;
static unsigned char body[1024];
static int streams_in, streams_out;
static volatile uint64_t sink;

static void die(const char *what, libaws_error *err) {
    const char *text = "";
    size_t n = 0;
    libaws_error_get(err, "message", &text, &n);
    fprintf(stderr, "%s: %.*s\n", what, (int)n, text);
    exit(1);
}

/* Looks at every value of an answer, as a program that uses it would. */
static uint64_t visit(const libaws_value *v) {
    libaws_item items[64];
    const libaws_value *at = NULL;
    uint64_t sum = 0;
    size_t n;
    do {
        n = libaws_value_walk(v, &at, items, sizeof *items, sizeof items / sizeof *items);
        for (const libaws_item *it = items; it < items + n; it++) {
            switch (it->kind) {
            case LIBAWS_STRING:
            case LIBAWS_BLOB:
            case LIBAWS_NUMBER:
                sum += it->n + (it->n ? (unsigned char)it->p[0] : 0);
                break;
            case LIBAWS_FLOAT:
                sum += (uint64_t)it->bits.f;
                break;
            default:
                sum += (uint64_t)it->bits.i + it->kind;
            }
        }
    } while (at);
    return sum;
}

static libaws_operation *filled(void) {
    libaws_error *err = NULL;
    libaws_operation *op = libaws_operation_new(client, operation, &err);
    if (!op) die(operation, err);
    if (libaws_operation_set_doc(op, LIBAWS_JSON, (const uint8_t *)input, strlen(input), &err)) die("input", err);
    if (streams_in && libaws_operation_body(op, body, sizeof body, NULL, NULL, &err)) die("body", err);
    return op;
}

static void one(void) {
    libaws_error *err = NULL;
    libaws_operation *op = filled();
    if (libaws_operation_wait(op, -1, &err) != LIBAWS_OK) die(operation, err);
    sink += visit(libaws_operation_output(op));
    if (streams_out) {
        const uint8_t *p;
        size_t n;
        libaws_status st;
        libaws_reader *reader = libaws_operation_reader(op, &err);
        if (!reader) die("reader", err);
        while ((st = libaws_reader_next(reader, &p, &n, -1, &err)) == LIBAWS_OK) sink += n + p[0];
        if (st != LIBAWS_END) die("body", err);
        libaws_reader_free(reader);
    }
    libaws_operation_free(op);
}

static double now(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static long todo;
static double *latency;
static long done;

static void *worker(void *unused) {
    (void)unused;
    for (;;) {
        long i = __atomic_fetch_add(&done, 1, __ATOMIC_RELAXED);
        if (i >= todo) return NULL;
        double t = now(CLOCK_MONOTONIC);
        one();
        latency[i] = now(CLOCK_MONOTONIC) - t;
    }
}

/* The same from one thread: C calls in flight, and another for each that ended. */
static void by_queue(long c) {
    libaws_error *err = NULL;
    libaws_completion ended[64];
    libaws_operation **ops = calloc((size_t)c, sizeof *ops);
    double *begun = calloc((size_t)c, sizeof *begun);
    libaws_queue *q = libaws_queue_new(runtime, &err);
    if (!q) die("queue", err);
    long started = 0;
    for (long slot = 0; slot < c && started < todo; slot++, started++) {
        begun[slot] = now(CLOCK_MONOTONIC);
        ops[slot] = filled();
        if (libaws_operation_submit(ops[slot], q, (uint64_t)slot, &err)) die("submit", err);
    }
    for (long over = 0; over < todo;) {
        size_t n = libaws_queue_poll(q, ended, sizeof *ended, 64, -1);
        for (size_t i = 0; i < n; i++) {
            uint64_t slot = ended[i].tag;
            if (ended[i].status) exit(1);
            sink += visit(libaws_operation_output(ops[slot]));
            libaws_operation_free(ops[slot]);
            double t = now(CLOCK_MONOTONIC);
            latency[over++] = t - begun[slot];
            if (started == todo) continue;
            begun[slot] = t, started++;
            ops[slot] = filled();
            if (libaws_operation_submit(ops[slot], q, slot, &err)) die("submit", err);
        }
    }
    libaws_queue_free(q);
    free(ops);
    free(begun);
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static long peak_kb(void) {
    char line[256];
    long kb = 0;
    FILE *f = fopen("/proc/self/status", "r");
    while (f && fgets(line, sizeof line, f)) sscanf(line, "VmHWM: %ld", &kb);
    if (f) fclose(f);
    return kb;
}

static const struct {
    const char *scenario, *service, *operation, *input;
    int in, out;
} ROWS[] = {
    {"ddb_getitem", "dynamodb", "GetItem", "{\"TableName\":\"bench-table\",\"Key\":{\"pk\":{\"S\":\"customer#00000042\"},\"sk\":{\"S\":\"order#42\"}}}", 0, 0},
    {"ddb_query", "dynamodb", "Query",
     "{\"TableName\":\"bench-table\",\"KeyConditionExpression\":\"pk = :p\","
     "\"ExpressionAttributeValues\":{\":p\":{\"S\":\"item\"}}}", 0, 0},
    {"ddb_putitem", "dynamodb", "PutItem",
     "{\"TableName\":\"bench-table\",\"Item\":{\"pk\":{\"S\":\"item-0\"},\"a1\":{\"S\":\"a string of some length\"},"
     "\"a2\":{\"N\":\"42\"},\"a3\":{\"BOOL\":true},\"a4\":{\"S\":\"another string\"},\"a5\":{\"N\":\"3.14159\"},"
     "\"a6\":{\"L\":[{\"S\":\"x\"},{\"N\":\"1\"}]},\"a7\":{\"M\":{\"k\":{\"S\":\"v\"}}},\"a8\":{\"NULL\":true},"
     "\"a9\":{\"B\":\"aGVsbG8=\"}}}", 0, 0},
    {"sqs_send", "sqs", "SendMessage",
     "{\"QueueUrl\":\"http://127.0.0.1/000000000000/bench\",\"MessageBody\":\""
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
     "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"}", 0, 0},
    {"s3_get_small", "s3", "GetObject", "{\"Bucket\":\"bucket\",\"Key\":\"obj-1024\"}", 0, 1},
    {"s3_put_small", "s3", "PutObject", "{\"Bucket\":\"bucket\",\"Key\":\"key-small\"}", 1, 0},
    {"s3_list", "s3", "ListObjectsV2", "{\"Bucket\":\"bucket\"}", 0, 0},
    {"cold_start", "dynamodb", "GetItem", "{\"TableName\":\"bench-table\",\"Key\":{\"pk\":{\"S\":\"customer#00000042\"},\"sk\":{\"S\":\"order#42\"}}}", 0, 0},
};

int main(int argc, char **argv) {
    libaws_error *err = NULL;
    const char *rt = getenv("BENCH_RT");
    const char *named = getenv("BENCH_FACE");
    int face = named && strcmp(named, "queue") == 0;
    int counting = rt && strcmp(rt, "current") == 0;
    if (argc != 5) {
        fprintf(stderr, "usage: %s SCENARIO N C ENDPOINT\n", argv[0]);
        return 2;
    }
    scenario = argv[1];
    todo = atol(argv[2]);
    long c = atol(argv[3]);
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        if (strcmp(ROWS[i].scenario, scenario)) continue;
        service = ROWS[i].service, operation = ROWS[i].operation, input = ROWS[i].input;
        streams_in = ROWS[i].in, streams_out = ROWS[i].out;
    }
    if (!service || todo <= 0 || c <= 0) {
        fprintf(stderr, "no scenario %s\n", scenario);
        return 3;
    }
    for (int i = 0; i < 1024; i++) body[i] = (unsigned char)(i * 7);
    if (counting && !(runtime = libaws_runtime_new("{\"io_threads\":0}", &err))) die("runtime", err);
    libaws_config *config = libaws_config_new();
    if (libaws_config_set(config, "endpoint_url", argv[4], strlen(argv[4]), &err)) die("endpoint", err);
    if (!(client = libaws_client_new(runtime, service, config, &err))) die(service, err);
    int cold = strcmp(scenario, "cold_start") == 0;
    for (int i = 0; !cold && i < WARMUP; i++) one();

    latency = calloc((size_t)todo, sizeof *latency);
    pthread_t *threads = calloc((size_t)c, sizeof *threads);
    struct rusage a, b;
    getrusage(RUSAGE_SELF, &a);
    double start = now(CLOCK_MONOTONIC);
    if (face && !streams_out) {
        by_queue(c);
    } else if (c == 1) {
        worker(NULL);
    } else {
        for (long i = 0; i < c; i++) pthread_create(&threads[i], NULL, worker, NULL);
        for (long i = 0; i < c; i++) pthread_join(threads[i], NULL);
    }
    double wall = now(CLOCK_MONOTONIC) - start;
    getrusage(RUSAGE_SELF, &b);
    qsort(latency, (size_t)todo, sizeof *latency, ascending);
#define SECONDS(t) ((double)(t).tv_sec + (double)(t).tv_usec / 1e6)
    printf("{\"peer\":\"libaws\",\"scenario\":\"%s\",\"n\":%ld,\"c\":%ld,\"wall_s\":%.6f,\"cpu_user_s\":%.6f,"
           "\"cpu_sys_s\":%.6f,\"max_rss_kb\":%ld,\"p50_us\":%.1f,\"p99_us\":%.1f,\"rps\":%.1f}\n",
           scenario, todo, c, wall, SECONDS(b.ru_utime) - SECONDS(a.ru_utime), SECONDS(b.ru_stime) - SECONDS(a.ru_stime),
           peak_kb(), latency[todo / 2] * 1e6, latency[todo * 99 / 100] * 1e6, (double)todo / wall);
    libaws_client_free(client);
    libaws_config_free(config);
    libaws_runtime_shutdown(runtime, -1);
    libaws_runtime_free(runtime);
    return 0;
}
