/* What the contract tests share: a client whose transport is the library's own fake, and short names. */
#ifndef RIG_H
#define RIG_H

#include <libaws/libaws.h>

static inline void rig_end(void) { libaws_runtime_shutdown(NULL, -1); }
#define HARNESS_END rig_end
#include "harness.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#define SECOND INT64_C(1000000000)
#define UNUSED __attribute__((unused))

/* Ends the test with the library's own words when a call that should succeed did not. The error comes by its
 * address, since the call may be an argument beside it and be evaluated later. */
static UNUSED void ok(libaws_status got, libaws_error **err) {
    const char *p = "";
    size_t n = 0;
    if (got == LIBAWS_OK) return;
    if (err) libaws_error_get(*err, "message", &p, &n);
    printf("  status %d: %.*s\n", (int)got, (int)n, p);
    if (err) libaws_error_free(*err);
    CHECK_INT(got, LIBAWS_OK);
}

/* A limit on elapsed time, longer where every instruction is simulated. */
static UNUSED int64_t within(int64_t ns) { return getenv("HARNESS_SIMULATED") ? 10 * ns : ns; }

static UNUSED const uint8_t *bytes(const char *text) { return (const uint8_t *)text; }

struct rig {
    libaws_fake *fake;
    libaws_config *config;
    libaws_client *client;
};

static UNUSED void rig_set(libaws_config *c, const char *key, const char *value) {
    libaws_error *err = NULL;
    ok(libaws_config_set(c, key, value, strlen(value), &err), &err);
}

/* A config that reads nothing of the machine, over a fake. */
static UNUSED struct rig rig_config(void) {
    struct rig r = {libaws_fake_new(), libaws_config_new(), NULL};
    libaws_error *err = NULL;
    CHECK(r.fake && r.config);
    ok(libaws_fake_install(r.fake, r.config, &err), &err);
    rig_set(r.config, "region", "us-east-1");
    rig_set(r.config, "access_key_id", "AKIDEXAMPLE");
    rig_set(r.config, "secret_access_key", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    rig_set(r.config, "retry_mode", "none");
    return r;
}

static UNUSED struct rig rig_on(libaws_runtime *rt, const char *service) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    r.client = libaws_client_new(rt, service, r.config, &err);
    ok(r.client ? LIBAWS_OK : libaws_error_status(err), &err);
    return r;
}

static UNUSED struct rig rig_new(const char *service) { return rig_on(NULL, service); }

static UNUSED void rig_free(struct rig *r) {
    libaws_client_free(r->client);
    libaws_config_free(r->config);
    libaws_fake_free(r->fake);
}

static UNUSED void push(struct rig *r, const char *json) {
    libaws_error *err = NULL;
    ok(libaws_fake_push(r->fake, LIBAWS_JSON, bytes(json), strlen(json), &err), &err);
}

static UNUSED libaws_operation *prepare(struct rig *r, const char *name, const char *json) {
    libaws_error *err = NULL;
    libaws_operation *o = libaws_operation_new(r->client, name, &err);
    ok(o ? LIBAWS_OK : libaws_error_status(err), &err);
    ok(libaws_operation_set_doc(o, LIBAWS_JSON, bytes(json), strlen(json), &err), &err);
    return o;
}

/* DynamoDB's GetItem, which most tests call; and its answer. */
#define GET_ITEM "{\"TableName\": \"t\", \"Key\": {\"id\": {\"S\": \"a\"}}}"
#define GOT_ITEM                                                                                                     \
    "{\"status\": 200, \"headers\": {\"x-amzn-requestid\": \"REQ1\"},"                                               \
    " \"body\": \"{\\\"Item\\\": {\\\"id\\\": {\\\"S\\\": \\\"a\\\"}, \\\"n\\\": {\\\"N\\\": \\\"7\\\"}}}\"}"
#define HANGS "{\"hang\": true}"

static UNUSED libaws_operation *get_item(struct rig *r) { return prepare(r, "GetItem", GET_ITEM); }

static UNUSED const libaws_value *member(const libaws_value *v, const char *a, const char *b, const char *c) {
    v = libaws_value_member(v, a);
    if (b) v = libaws_value_member(v, b);
    return c ? libaws_value_member(v, c) : v;
}

static UNUSED void check_text(const libaws_value *v, const char *want) {
    const char *p = NULL;
    size_t n = 0;
    CHECK_INT(libaws_value_str(v, &p, &n), LIBAWS_OK);
    CHECK_TEXT(p, n, want);
}

/* Counts that callbacks leave behind. */
struct tally {
    atomic_int calls, done, drops, last;
    pthread_t thread;
};

static UNUSED void tally_drop(void *ud) { atomic_fetch_add(&((struct tally *)ud)->drops, 1); }

static UNUSED void tally_done(void *ud, uint32_t kind, libaws_status st) {
    struct tally *t = (struct tally *)ud;
    if (atomic_load(&t->drops)) abort(); /* used after its destructor */
    t->thread = pthread_self();
    atomic_fetch_add(&t->calls, 1);
    if (kind == LIBAWS_DONE) {
        atomic_store(&t->last, st);
        atomic_fetch_add(&t->done, 1);
    }
}

/* Waits for a count that another thread raises. */
static UNUSED void until(atomic_int *count, int want) {
    int64_t end = now_ns() + 20 * SECOND;
    while (atomic_load(count) < want && now_ns() < end) usleep(500);
    CHECK_INT(atomic_load(count), want);
}

#endif
