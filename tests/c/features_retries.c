/* The features of retries, by their ids in docs/features.md: quotas with numbers, wrappers, retryers of the caller's own,
 * the modes, and S3's redirects to other regions. */
#include "kit.h"

#define SERVER_ERROR "{\"status\": 500, \"headers\": {\"x-amzn-requestid\": \"R500\"}, \"body\": \"{\\\"__type\\\": \\\"InternalServerError\\\"}\"}"
#define THROTTLED "{\"status\": 400, \"body\": \"{\\\"__type\\\": \\\"ThrottlingException\\\"}\"}"

static int count_sent(struct rig *r) {
    int n = 0;
    while (libaws_fake_request(r->fake)) n++;
    return n;
}

static void pushed(struct rig *r, int n, const char *answer) {
    for (int i = 0; i < n; i++) push(r, answer);
}

static int attempts_of(const struct fault *f) { return atoi(f->attempts); }

TEST(RTY_11_zero_is_without_end) {
    struct rig r = rig_with("dynamodb", OPTIONS(RETRIES, "add_with_max_attempts", "0", "max_attempts", "2"));
    pushed(&r, 25, SERVER_ERROR);
    push(&r, GOT_ITEM);
    libaws_operation *o = done(get_item(&r));
    CHECK_INT(attempts(o), 26);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(RTY_13_in_the_constructor_zero_is_three) {
    static const char *const given[] = {"0", "-1"};
    for (int i = 0; i < 2; i++) {
        struct rig r = rig_with("dynamodb", OPTIONS(RETRIES, "max_attempts", given[i]));
        pushed(&r, 4, SERVER_ERROR);
        struct fault f = fails(&r, "GetItem", GET_ITEM);
        CHECK_INT(attempts_of(&f), 3);
        CHECK_INT(count_sent(&r), 3);
        rig_free(&r);
    }
}

TEST(RTY_16_wrappers_nest) {
    struct rig r = rig_with("dynamodb", OPTIONS("retry_mode", "standard", "max_attempts", "2", "add_with_max_attempts", "4", "max_backoff_ms", "1",
                                                "retry_error_codes", "ResourceNotFoundException"));
    push(&r, SERVER_ERROR);
    pushed(&r, 4, "{\"status\": 400, \"body\": \"{\\\"__type\\\": \\\"ResourceNotFoundException\\\"}\"}");
    libaws_error *err = NULL;
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_E_SERVICE);
    const libaws_value *tries = libaws_error_attempts(err);
    CHECK_INT(libaws_value_len(tries), 4);
    for (size_t i = 0; i < 3; i++) CHECK(number(libaws_value_member(libaws_value_at(tries, i), "wait_ms")) <= 1);
    libaws_error_free(err);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(RTY_14_03_the_pauses_have_a_limit) {
    struct rig r = rig_with("dynamodb", OPTIONS("retry_mode", "standard", "max_attempts", "12", "max_backoff_ms", "2"));
    pushed(&r, 12, SERVER_ERROR);
    libaws_error *err = NULL;
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_E_SERVICE);
    const libaws_value *tries = libaws_error_attempts(err);
    CHECK_INT(libaws_value_len(tries), 12);
    for (size_t i = 0; i < 11; i++) {
        int64_t wait = number(libaws_value_member(libaws_value_at(tries, i), "wait_ms"));
        CHECK(wait >= 0 && wait <= 2);
    }
    libaws_error_free(err);
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(the_error_lists_each_attempt) {
    struct rig r = rig_with("dynamodb", OPTIONS(RETRIES));
    push(&r, SERVER_ERROR);
    push(&r, THROTTLED);
    push(&r, "{\"status\": 400, \"headers\": {\"x-amzn-requestid\": \"LAST\"}, \"body\": \"{\\\"__type\\\": \\\"ValidationException\\\", \\\"message\\\": \\\"no\\\"}\"}");
    libaws_error *err = NULL;
    libaws_operation *o = get_item(&r);
    CHECK_INT(libaws_operation_wait(o, -1, &err), LIBAWS_E_SERVICE);
    const libaws_value *tries = libaws_error_attempts(err);
    CHECK_INT(libaws_value_len(tries), 3);
    const char *const codes[] = {"InternalServerError", "ThrottlingException", "ValidationException"};
    for (size_t i = 0; i < 3; i++) {
        const libaws_value *t = libaws_value_at(tries, i);
        CHECK_INT(number(libaws_value_member(t, "attempt")), (int64_t)i + 1);
        CHECK_STR(text_of(libaws_value_member(t, "code")), codes[i]);
        CHECK_INT(number(libaws_value_member(t, "http_status")), i ? 400 : 500);
    }
    CHECK_STR(text_of(libaws_value_member(libaws_value_at(tries, 2), "request_id")), "LAST");
    libaws_error_free(err);
    libaws_operation_free(o);
    CHECK(libaws_error_attempts(NULL) == NULL);
    rig_free(&r);
}

/* How many attempts a call makes until the quota is spent. */
static int until_spent(const char *const *options, const char *answer) {
    struct rig r = rig_with("dynamodb", options);
    pushed(&r, 400, answer);
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    rig_free(&r);
    return attempts_of(&f);
}
#define MANY RETRIES, "max_attempts", "400"

TEST(RTY_20_24_another_bucket) {
    CHECK_INT(until_spent(OPTIONS(MANY, "retry_quota", "20"), SERVER_ERROR), 5);
    CHECK_INT(until_spent(OPTIONS(MANY, "retry_quota", "20", "retry_cost", "1"), SERVER_ERROR), 21);
    CHECK_INT(until_spent(OPTIONS(MANY, "retry_quota", "300", "retry_cost", "1"), SERVER_ERROR), 301);
}

TEST(RTY_19_the_cost_of_a_timeout) {
    static const char *const answers[] = {"...", NULL};
    struct server s;
    for (int i = 0; i < 2; i++) {
        server_start(&s, answers);
        struct rig r = rig_at(s.port, "dynamodb",
                              OPTIONS(MANY, "response_header_timeout_ms", "10", "retry_quota", "30", i ? "retry_timeout_cost" : "retry_quota", i ? "15" : "30"));
        struct fault f = fails(&r, "GetItem", GET_ITEM);
        CHECK_STR(f.phase, "first byte");
        CHECK_INT(attempts_of(&f), i ? 3 : 4);
        rig_free(&r);
        server_stop(&s);
    }
}

TEST(RTY_21_22_what_comes_back) {
    /* Ten tokens: two retries. A success at once brings one (or ten) back; a later one its cost, or nothing. */
    static const struct {
        const char *refund, *increment;
        int then;
    } cases[] = {{"true", "1", 3}, {"false", "1", 2}, {"false", "5", 3}};
    for (int i = 0; i < 3; i++) {
        struct rig r = rig_with("dynamodb", OPTIONS(MANY, "retry_quota", "10", "retry_quota_refund", cases[i].refund,
                                                    "retry_no_retry_increment", cases[i].increment));
        push(&r, SERVER_ERROR);
        push(&r, GOT_ITEM);
        call(&r, "GetItem", GET_ITEM);
        if (i == 2) {
            push(&r, GOT_ITEM);
            call(&r, "GetItem", GET_ITEM);
        }
        pushed(&r, 10, SERVER_ERROR);
        struct fault f = fails(&r, "GetItem", GET_ITEM);
        CHECK_INT(attempts_of(&f), cases[i].then);
        rig_free(&r);
    }
}

TEST(RTY_25_no_bucket) { CHECK_INT(until_spent(OPTIONS(MANY, "retry_quota", "0"), SERVER_ERROR), 400); }

TEST(RTY_09_a_bucket_is_shared_only_when_asked) {
    for (int shared = 0; shared < 2; shared++) {
        struct rig a = rig_with("dynamodb", OPTIONS(MANY, "retry_quota", "10", shared ? "retry_quota_name" : "app_id", "one"));
        struct rig b = rig_with("dynamodb", OPTIONS(MANY, "retry_quota", "10", shared ? "retry_quota_name" : "app_id", "one"));
        pushed(&a, 5, SERVER_ERROR);
        pushed(&b, 5, SERVER_ERROR);
        struct fault f = fails(&a, "GetItem", GET_ITEM);
        CHECK_INT(attempts_of(&f), 3);
        f = fails(&b, "GetItem", GET_ITEM);
        CHECK_INT(attempts_of(&f), shared ? 1 : 3);
        rig_free(&a);
        rig_free(&b);
    }
}

/* --- a retryer of the caller's ---------------------------------------------------------------------- */

struct retryer {
    atomic_int begun, failed, succeeded;
    int limit;
    char seen[64];
};

static void decide(void *ud, libaws_call *q) {
    struct retryer *t = (struct retryer *)ud;
    const libaws_value *view = libaws_call_view(q);
    const char *outcome = text_of(libaws_value_member(view, "outcome"));
    char json[64];
    if (!strcmp(outcome, "begin")) {
        atomic_fetch_add(&t->begun, 1);
        if (t->limit < 0) {
            libaws_call_fail(q, "not today", 9);
            return;
        }
        answer(q, NULL);
    } else if (!strcmp(outcome, "failed")) {
        int n = atomic_fetch_add(&t->failed, 1) + 1;
        const char *code = text_of(member(view, "error", "code", NULL));
        snprintf(t->seen, sizeof t->seen, "%s", code ? code : "");
        snprintf(json, sizeof json, "{\"retry\": %s, \"delay_ms\": 0}", n < t->limit ? "true" : "false");
        answer(q, t->limit ? json : NULL);
    } else {
        atomic_fetch_add(&t->succeeded, 1);
        answer(q, NULL);
    }
}

static struct rig retried_by(struct retryer *t) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    rig_set(r.config, "retry_mode", "standard");
    rig_set(r.config, "max_backoff_ms", "0");
    ok(libaws_config_on(r.config, "retry", "mine", decide, t, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    return r;
}

TEST(RTY_06_a_retryer_of_the_callers) {
    struct retryer t = {.limit = 6};
    struct rig r = retried_by(&t);
    /* What the library would not try again, and more often than it would. */
    pushed(&r, 8, "{\"status\": 400, \"body\": \"{\\\"__type\\\": \\\"ValidationException\\\"}\"}");
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(attempts_of(&f), 6);
    CHECK_STR(t.seen, "ValidationException");
    CHECK_INT(atomic_load(&t.begun), 1);
    CHECK_INT(atomic_load(&t.failed), 6);
    rig_free(&r);
    struct retryer none = {.limit = 1};
    r = retried_by(&none);
    pushed(&r, 3, SERVER_ERROR);
    f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(attempts_of(&f), 1);
    rig_free(&r);
}

TEST(RTY_06_an_empty_answer_leaves_the_decision) {
    struct retryer t = {.limit = 0};
    struct rig r = retried_by(&t);
    pushed(&r, 2, SERVER_ERROR);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    until(&t.succeeded, 1);
    CHECK_INT(atomic_load(&t.failed), 2);
    rig_free(&r);
    struct retryer refuses = {.limit = -1};
    r = retried_by(&refuses);
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(f.status, LIBAWS_E_CALLBACK);
    CHECK_HAS(f.message, "not today");
    NOTHING_SENT(&r);
    rig_free(&r);
}

TEST(RTY_08_three_levels) {
    /* All clients of a config, one client of it, one call. */
    struct retryer all = {.limit = 5}, own = {.limit = 2}, one = {.limit = 4};
    struct rig r = retried_by(&all);
    libaws_error *err = NULL;
    pushed(&r, 20, SERVER_ERROR);
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(attempts_of(&f), 5);
    ok(libaws_config_on(r.config, "retry", "mine", decide, &own, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(attempts_of(&f), 2);
    libaws_operation *o = get_item(&r);
    ok(libaws_operation_on(o, "retry", "mine", decide, &one, NULL, &err), &err);
    f = failure(o);
    CHECK_INT(attempts_of(&f), 4);
    rig_free(&r);
}

/* Sees what the library would wait, and does not. */
struct pauses {
    atomic_int n, most;
};

static void hurry(void *ud, libaws_call *q) {
    struct pauses *p = (struct pauses *)ud;
    const libaws_value *view = libaws_call_view(q);
    if (strcmp(text_of(libaws_value_member(view, "outcome")), "failed") != 0) {
        answer(q, NULL);
        return;
    }
    int wait = (int)number(libaws_value_member(view, "delay_ms"));
    if (wait > atomic_load(&p->most)) atomic_store(&p->most, wait);
    answer(q, atomic_fetch_add(&p->n, 1) < 79 ? "{\"retry\": true, \"delay_ms\": 0}" : "{\"retry\": false}");
}

TEST(RTY_03_the_pauses_grow_to_twenty_seconds_and_no_further) {
    struct pauses p = {.n = 0};
    struct rig r = rig_config();
    libaws_error *err = NULL;
    rig_set(r.config, "retry_mode", "standard");
    rig_set(r.config, "max_attempts", "100");
    ok(libaws_config_on(r.config, "retry", "mine", hurry, &p, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    pushed(&r, 80, SERVER_ERROR);
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(attempts_of(&f), 80);
    /* A part of twenty seconds at random, some seventy times: one of them is large. */
    CHECK(atomic_load(&p.most) > 10000 && atomic_load(&p.most) <= 20000);
    rig_free(&r);
}

/* --- modes --------------------------------------------------------------------------------------------- */

TEST(the_adaptive_mode_slows_down_after_throttling) {
    struct rig r = rig_with("dynamodb", OPTIONS("retry_mode", "adaptive", "max_backoff_ms", "0", "max_attempts", "2"));
    push(&r, THROTTLED);
    push(&r, GOT_ITEM);
    int64_t begun = now_ns();
    call(&r, "GetItem", GET_ITEM);
    /* The slowest rate is one send in two seconds, and each is paid for. */
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK(now_ns() - begun >= SECOND / 2);
    rig_free(&r);
    /* Without throttling it costs nothing. */
    r = rig_with("dynamodb", OPTIONS("retry_mode", "adaptive"));
    pushed(&r, 50, GOT_ITEM);
    for (int i = 0; i < 50; i++) call(&r, "GetItem", GET_ITEM);
    CHECK_INT(count_sent(&r), 50);
    rig_free(&r);
}

TEST(the_rules_of_2026_are_an_option) {
    struct rig r = rig_with("dynamodb", OPTIONS("new_retries_2026", "true", "retry_mode", "standard", "max_backoff_ms", "0"));
    pushed(&r, 5, SERVER_ERROR);
    struct fault f = fails(&r, "GetItem", GET_ITEM);
    CHECK_INT(attempts_of(&f), 4);
    rig_free(&r);
    /* 14 for a retry: 35 of them. */
    CHECK_INT(until_spent(OPTIONS(MANY, "new_retries_2026", "true"), SERVER_ERROR), 36);
}

/* --- S3's redirects ------------------------------------------------------------------------------------ */

#define LIST_V2 "{\"Bucket\": \"elsewhere\"}"
#define EMPTY_LIST "{\"status\": 200, \"body\": \"<ListBucketResult/>\"}"
#define REDIRECT(status, code)                                                                                          \
    "{\"status\": " status ", \"headers\": {\"x-amz-bucket-region\": \"eu-west-1\"}, \"body\": \"<Error><Code>" code "</Code></Error>\"}"

TEST(a_bucket_in_another_region_is_followed_and_remembered) {
    static const char *const answers[] = {REDIRECT("301", "PermanentRedirect"), REDIRECT("307", "TemporaryRedirect"),
                                          REDIRECT("400", "AuthorizationHeaderMalformed")};
    for (int i = 0; i < 3; i++) {
        struct rig r = rig_with("s3", NULL); /* without retries */
        push(&r, answers[i]);
        push(&r, EMPTY_LIST);
        call(&r, "ListObjectsV2", LIST_V2);
        const libaws_value *first = sent(&r);
        CHECK_HAS(url(first), "https://elsewhere.s3.us-east-1.amazonaws.com/");
        CHECK_HAS(header(first, "authorization"), "/us-east-1/s3/");
        const libaws_value *second = sent(&r);
        CHECK_HAS(url(second), "https://elsewhere.s3.eu-west-1.amazonaws.com/");
        CHECK_HAS(header(second, "authorization"), "/eu-west-1/s3/");
        push(&r, EMPTY_LIST);
        call(&r, "ListObjectsV2", LIST_V2);
        CHECK_HAS(url(sent(&r)), "https://elsewhere.s3.eu-west-1.amazonaws.com/");
        push(&r, EMPTY_LIST);
        call(&r, "ListObjectsV2", "{\"Bucket\": \"another\"}");
        CHECK_HAS(url(sent(&r)), "https://another.s3.us-east-1.amazonaws.com/");
        rig_free(&r);
    }
}

TEST(a_redirect_is_followed_once_and_only_to_a_region) {
    struct rig r = rig_with("s3", NULL);
    push(&r, REDIRECT("301", "PermanentRedirect"));
    push(&r, "{\"status\": 301, \"headers\": {\"x-amz-bucket-region\": \"us-west-2\"}, \"body\": \"<Error><Code>PermanentRedirect</Code></Error>\"}");
    struct fault f = fails(&r, "ListObjectsV2", LIST_V2);
    CHECK_STR(f.code, "PermanentRedirect");
    CHECK_INT(count_sent(&r), 2);
    rig_free(&r);
    r = rig_with("s3", NULL);
    push(&r, "{\"status\": 301, \"headers\": {\"x-amz-bucket-region\": \"evil.example/\"}, \"body\": \"<Error><Code>PermanentRedirect</Code></Error>\"}");
    fails(&r, "ListObjectsV2", LIST_V2);
    CHECK_INT(count_sent(&r), 1);
    rig_free(&r);
}

TEST(no_other_redirect_is_followed_with_credentials) {
    static const char *const statuses[] = {"301", "302", "303", "307", "308"};
    for (int i = 0; i < 5; i++) {
        char json[256];
        struct rig r = rig_with("dynamodb", OPTIONS(RETRIES));
        snprintf(json, sizeof json, "{\"status\": %s, \"headers\": {\"location\": \"https://evil.example/\", \"x-amz-bucket-region\": \"eu-west-1\"}}", statuses[i]);
        push(&r, json);
        struct fault f = fails(&r, "GetItem", GET_ITEM);
        CHECK_STR(f.http_status, statuses[i]);
        CHECK_INT(count_sent(&r), 1);
        rig_free(&r);
    }
}
