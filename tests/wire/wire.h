/* What the tests against servers between client and service share: nginx, squid, toxiproxy before moto and versitygw,
 * as tools/servers/run.py starts them. */
#ifndef WIRE_H
#define WIRE_H

#include "kit.h"

/* What a variable of tools/servers/run.py names; skips where that server does not run. */
static UNUSED const char *server_at(const char *variable) {
    const char *at = getenv(variable);
    if (!at) SKIP("that server does not run here");
    return at;
}

/* A client of the endpoint that a variable names, which trusts the tests' authority and never tries twice; with options. */
static UNUSED struct rig rig_to(const char *variable, const char *service, const char *const *options) {
    struct rig r = {NULL, libaws_config_new(), NULL};
    const char *ca = getenv("LIBAWS_TEST_CA");
    rig_set(r.config, "endpoint_url", server_at(variable));
    rig_set(r.config, "region", "us-east-1");
    rig_set(r.config, "retry_mode", "none");
    rig_set(r.config, "max_backoff_ms", "0");
    rig_set(r.config, "s3_use_path_style", "true");
    if (ca) rig_set(r.config, "ca_bundle", ca);
    for (; options && *options; options += 2) rig_set(r.config, options[0], options[1]);
    rig_client(&r, service);
    return r;
}

/* A call's header of the answer. */
static UNUSED const char *answered(libaws_operation *o, const char *name) {
    return text_of(member(libaws_operation_metadata(o), "headers", name, NULL));
}

/* The port of a URL or authority. */
static UNUSED int port_of(const char *url) {
    const char *colon = strrchr(url, ':');
    CHECK(colon);
    return atoi(colon + 1);
}

/* A port that nobody listens at. */
static UNUSED int closed_port(void) {
    static const char *const none[] = {"", NULL};
    struct server s;
    server_start(&s, none);
    server_stop(&s);
    return s.port;
}

static UNUSED void put_object(struct rig *r, const char *json, const void *p, size_t n) {
    libaws_error *err = NULL;
    libaws_operation *o = prepare(r, "PutObject", json);
    ok(libaws_operation_body(o, (const uint8_t *)p, n, NULL, NULL, &err), &err);
    libaws_operation_free(done(o));
}

/* Reads all of an object and compares it. */
static UNUSED void same_object(struct rig *r, const char *json, const uint8_t *want, size_t size) {
    libaws_error *err = NULL;
    const uint8_t *p;
    size_t n, at = 0;
    libaws_status st;
    libaws_operation *o = done(prepare(r, "GetObject", json));
    libaws_reader *reader = libaws_operation_reader(o, &err);
    ok(reader ? 0 : -1, &err);
    while ((st = libaws_reader_next(reader, &p, &n, 60 * SECOND, &err)) == LIBAWS_OK) {
        CHECK(at + n <= size && memcmp(p, want + at, n) == 0);
        at += n;
    }
    if (st != LIBAWS_END) ok(st, &err);
    CHECK_INT(at, size);
    libaws_reader_free(reader);
    libaws_operation_free(o);
}

/* Bytes that are different everywhere. */
static UNUSED uint8_t *pattern(size_t size) {
    uint8_t *p = malloc(size);
    for (size_t i = 0; i < size; i++) p[i] = (uint8_t)(i * 2654435761u >> 13);
    return p;
}

#endif
