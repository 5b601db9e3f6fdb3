/* What the end-to-end tests share: clients of the servers that tools/servers/run.py started. */
#ifndef LIVE_H
#define LIVE_H

#include "rig.h"

/* The servers, by the variables that name them. */
enum { MOTO, MOTO_TLS, GATEWAY, GATEWAY_TLS, EVENTS, EVENTS_TLS };
static UNUSED const char *live_url(int server) {
    static const char *const names[] = {"LIBAWS_TEST_MOTO", "LIBAWS_TEST_MOTO_TLS", "LIBAWS_TEST_S3",
                                        "LIBAWS_TEST_S3_TLS", "LIBAWS_TEST_EVENTS", "LIBAWS_TEST_EVENTS_TLS"};
    const char *url = getenv(names[server]);
    if (!url) SKIP("that server does not run here");
    return url;
}

/* A config with the environment's keys; `key` and `value` add or replace one option. */
static UNUSED libaws_config *live_config(int server, const char *key, const char *value) {
    libaws_config *c = libaws_config_new();
    rig_set(c, "endpoint_url", live_url(server));
    rig_set(c, "s3_use_path_style", "true"); /* bucket.localhost is no name that every resolver knows */
    if (server == MOTO_TLS || server == GATEWAY_TLS || server == EVENTS_TLS)
        rig_set(c, "ca_bundle", getenv("LIBAWS_TEST_CA"));
    if (key) libaws_config_set(c, key, value, value ? strlen(value) : 0, NULL);
    return c;
}

static UNUSED libaws_client *live(int server, const char *service) {
    libaws_error *err = NULL;
    libaws_config *c = live_config(server, NULL, NULL);
    libaws_client *client = libaws_client_new(NULL, service, c, &err);
    ok(client ? LIBAWS_OK : libaws_error_status(err), &err);
    libaws_config_free(c);
    return client;
}

static UNUSED libaws_operation *start(libaws_client *c, const char *name, const char *json) {
    struct rig r = {NULL, NULL, c};
    return prepare(&r, name, json);
}

/* Waits for success. */
static UNUSED const libaws_value *finish(libaws_operation *o) {
    libaws_error *err = NULL;
    ok(libaws_operation_wait(o, within(60 * SECOND), &err), &err);
    return libaws_operation_output(o);
}

static UNUSED void call(libaws_client *c, const char *name, const char *json) {
    libaws_operation *o = start(c, name, json);
    finish(o);
    libaws_operation_free(o);
}

/* Waits for failure with this code of the service's. */
static UNUSED void fails(libaws_client *c, const char *name, const char *json, const char *code) {
    libaws_error *err = NULL;
    const char *p = "";
    size_t n = 0;
    libaws_operation *o = start(c, name, json);
    CHECK_INT(libaws_operation_wait(o, within(60 * SECOND), &err), LIBAWS_E_SERVICE);
    libaws_error_get(err, "code", &p, &n);
    CHECK_TEXT(p, n, code);
    libaws_error_free(err);
    libaws_operation_free(o);
}

#endif
