/* The guide's probe of operations' times, made of hooks and middleware; and credentials that change under load. */
#include "kit.h"

/* Five lines per call: `[id] http: 1.5ms`, request id, service, operation, and the time of all. */
struct probe {
    pthread_mutex_t lock;
    char lines[16384];
    struct flight {
        char id[64];
        int64_t begun, sent;
    } flights[16];
    int n;
    void (*message)(struct probe *p, const char *text);
};

static void keep(struct probe *p, const char *text) {
    strncat(p->lines, text, sizeof p->lines - strlen(p->lines) - 1);
}

/* The id of the invocation, which is in the request from the Build step on. */
static struct flight *flight_of(struct probe *p, const libaws_value *view) {
    const char *id = text_of(member(view, "request", "headers", "amz-sdk-invocation-id"));
    for (int i = 0; i < p->n; i++)
        if (id && strcmp(p->flights[i].id, id) == 0) return &p->flights[i];
    if (!id || p->n == 16) return NULL;
    struct flight *f = &p->flights[p->n++];
    snprintf(f->id, sizeof f->id, "%s", id);
    f->begun = now_ns();
    return f;
}

static void tell(struct probe *p, const struct flight *f, const char *what, const char *value) {
    char line[256];
    snprintf(line, sizeof line, "[%s] %s%s\n", f->id, what, value);
    p->message(p, line);
}

static const char *milliseconds(int64_t ns) {
    static char text[32];
    snprintf(text, sizeof text, "%.6fms", (double)ns / 1e6);
    return text;
}

static void probe_begin(void *ud, libaws_call *q) {
    struct probe *p = (struct probe *)ud;
    pthread_mutex_lock(&p->lock);
    flight_of(p, libaws_call_view(q));
    pthread_mutex_unlock(&p->lock);
    answer(q, NULL);
}

static void probe_sent(void *ud, libaws_call *q) {
    struct probe *p = (struct probe *)ud;
    pthread_mutex_lock(&p->lock);
    struct flight *f = flight_of(p, libaws_call_view(q));
    if (f) f->sent = now_ns();
    pthread_mutex_unlock(&p->lock);
    answer(q, NULL);
}

static void probe_answered(void *ud, libaws_call *q) {
    struct probe *p = (struct probe *)ud;
    pthread_mutex_lock(&p->lock);
    struct flight *f = flight_of(p, libaws_call_view(q));
    if (f) tell(p, f, "http: ", milliseconds(now_ns() - f->sent));
    pthread_mutex_unlock(&p->lock);
    answer(q, NULL);
}

static void probe_end(void *ud, libaws_call *q) {
    struct probe *p = (struct probe *)ud;
    const libaws_value *view = libaws_call_view(q);
    char quoted[128];
    pthread_mutex_lock(&p->lock);
    struct flight *f = flight_of(p, view);
    static const char *const paths[][2] = {{"requestID = ", "x-amzn-requestid"}, {"service = ", "service"}, {"operation = ", "operation"}};
    for (int i = 0; f && i < 3; i++) {
        const libaws_value *v = i ? libaws_value_member(view, paths[i][1]) : member(view, "response", "headers", paths[i][1]);
        const char *text = text_of(v);
        snprintf(quoted, sizeof quoted, "\"%s\"", text ? text : "");
        tell(p, f, paths[i][0], quoted);
    }
    if (f) tell(p, f, "operation: ", milliseconds(now_ns() - f->begun));
    pthread_mutex_unlock(&p->lock);
    answer(q, NULL);
}

static struct rig probed(struct probe *p) {
    static const struct {
        const char *point;
        libaws_call_fn f;
    } hooks[] = {{"hook.BeforeRetryLoop", probe_begin},
                 {"hook.BeforeTransmit", probe_sent},
                 {"hook.AfterTransmit", probe_answered},
                 {"hook.AfterExecution", probe_end}};
    struct rig r = rig_config();
    libaws_error *err = NULL;
    memset(p, 0, sizeof *p);
    pthread_mutex_init(&p->lock, NULL);
    p->message = keep;
    for (int i = 0; i < 4; i++) ok(libaws_config_on(r.config, hooks[i].point, "probe", hooks[i].f, p, NULL, &err), &err);
    rig_client(&r, "sqs");
    return r;
}

#define LISTED "{\"status\": 200, \"headers\": {\"x-amzn-requestid\": \"REQ5\"}, \"body\": \"{}\"}"

static int lines_of(const char *text) {
    int n = 0;
    for (; *text; text++) n += *text == '\n';
    return n;
}

TEST(TIM_01_02_08_a_probe_tells_five_facts_under_one_id) {
    struct probe p;
    struct rig r = probed(&p);
    push(&r, LISTED);
    push(&r, LISTED);
    call(&r, "ListQueues", "{}");
    char id[64] = "", want[256];
    CHECK_INT(sscanf(p.lines, "[%36[0-9a-f-]] http: ", id), 1);
    CHECK_INT(strlen(id), 36);
    CHECK_INT(lines_of(p.lines), 5);
    snprintf(want, sizeof want, "[%s] requestID = \"REQ5\"\n[%s] ", id, id);
    CHECK_HAS(p.lines, want);
    CHECK_HAS(p.lines, "] service = \"SQS\"\n");
    CHECK_HAS(p.lines, "] operation = \"ListQueues\"\n");
    CHECK_HAS(p.lines, "] operation: ");
    CHECK_HAS(p.lines, "ms\n");
    call(&r, "ListQueues", "{}");
    CHECK_INT(lines_of(p.lines), 10);
    CHECK_INT(p.n, 2);
    CHECK(strcmp(p.flights[0].id, p.flights[1].id) != 0);
    rig_free(&r);
}

static int printed;
static void count_lines(struct probe *p, const char *text) {
    (void)p;
    (void)text;
    printed++;
}

TEST(TIM_04_who_gets_the_messages_can_be_chosen) {
    struct probe p;
    struct rig r = probed(&p);
    p.message = count_lines;
    printed = 0;
    push(&r, LISTED);
    call(&r, "ListQueues", "{}");
    CHECK_INT(printed, 5);
    CHECK_STR(p.lines, "");
    rig_free(&r);
}

TEST(TIM_07_six_calls_at_once_without_input) {
    struct probe p;
    struct rig r = probed(&p);
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation *o[6];
    for (int i = 0; i < 6; i++) {
        libaws_error *err = NULL;
        push(&r, LISTED);
        o[i] = libaws_operation_new(r.client, "ListQueues", &err);
        ok(libaws_operation_submit(o[i], q, (uint64_t)i, &err), &err);
    }
    libaws_completion c[6];
    for (size_t n = 0; n < 6;) n += libaws_queue_poll(q, c + n, sizeof *c, 6 - n, 10 * SECOND);
    CHECK_INT(lines_of(p.lines), 30);
    CHECK_INT(p.n, 6);
    for (int i = 0; i < 6; i++) {
        int n = 0;
        for (const char *at = p.lines; (at = strstr(at, p.flights[i].id)); at++) n++;
        CHECK_INT(n, 5);
        libaws_operation_free(o[i]);
    }
    libaws_queue_free(q);
    rig_free(&r);
}

/* --- credentials that end under load ------------------------------------------------------------------ */

struct rotation {
    atomic_int asked, torn, seen[3];
};

/* Keys whose id and token have one number; the first end in two seconds. */
static void rotate(void *ud, libaws_call *q) {
    struct rotation *r = (struct rotation *)ud;
    char json[256], until[64];
    int n = atomic_fetch_add(&r->asked, 1) + 1;
    time_t end = time(NULL) + (n == 1 ? 2 : 86400);
    struct tm t;
    strftime(until, sizeof until, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&end, &t));
    snprintf(json, sizeof json, "{\"AccessKeyId\": \"A%d\", \"SecretAccessKey\": \"S%d\", \"SessionToken\": \"T%d\", \"Expiration\": \"%s\"}", n, n, n, until);
    answer(q, json);
}

static void check_triple(void *ud, libaws_call *q) {
    struct rotation *r = (struct rotation *)ud;
    const char *a = header(libaws_call_view(q), "authorization"), *t = header(libaws_call_view(q), "x-amz-security-token");
    const char *id = a ? strstr(a, "Credential=A") : NULL;
    if (!id || !t || id[12] != t[1]) atomic_fetch_add(&r->torn, 1);
    else if (t[1] >= '1' && t[1] <= '2') atomic_store(&r->seen[t[1] - '0'], 1);
    answer(q, GOT_ITEM);
}

struct worker {
    struct rig *rig;
    int64_t end;
    atomic_int *failed;
};

static void *work(void *ud) {
    struct worker *w = (struct worker *)ud;
    while (now_ns() < w->end) {
        libaws_operation *o = libaws_operation_new(w->rig->client, "GetItem", NULL);
        libaws_operation_set_doc(o, LIBAWS_JSON, bytes(GET_ITEM), strlen(GET_ITEM), NULL);
        if (libaws_operation_wait(o, 60 * SECOND, NULL) != LIBAWS_OK) atomic_fetch_add(w->failed, 1);
        libaws_operation_free(o);
        usleep(20000);
    }
    return NULL;
}

TEST(CRED_06_64_threads_across_an_expiry_share_one_refresh) {
    struct rotation s = {0};
    struct rig r = rig_config();
    libaws_error *err = NULL;
    atomic_int failed = 0;
    ok(libaws_config_on(r.config, "credentials", "c", rotate, &s, NULL, &err), &err);
    ok(libaws_config_on(r.config, "transport", "t", check_triple, &s, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    struct worker w = {&r, now_ns() + 5 * SECOND / 2, &failed};
    pthread_t threads[64];
    for (int i = 0; i < 64; i++) pthread_create(&threads[i], NULL, work, &w);
    for (int i = 0; i < 64; i++) pthread_join(threads[i], NULL);
    CHECK_INT(atomic_load(&failed), 0);
    CHECK_INT(atomic_load(&s.torn), 0);
    CHECK_INT(atomic_load(&s.asked), 2);
    CHECK(atomic_load(&s.seen[2]));
    rig_free(&r);
}
