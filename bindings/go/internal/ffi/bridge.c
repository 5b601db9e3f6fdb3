#include "bridge.h"
#include "_cgo_export.h"
#include <stdlib.h>

static void on_call(void *ud, libaws_call *q) { libawsGoCall((uintptr_t)ud, q); }
static void on_drop(void *ud) { libawsGoDrop((uintptr_t)ud); }

libaws_go_started libaws_go_submit(libaws_client *c, const char *name, const uint8_t *in, size_t n, libaws_queue *q, uint64_t tag) {
    libaws_go_started s = {NULL, NULL};
    libaws_operation *op = libaws_operation_new(c, name, &s.err);
    if (!op) return s;
    if (libaws_operation_set_doc(op, LIBAWS_CBOR, in, n, &s.err) != LIBAWS_OK ||
        libaws_operation_submit(op, q, tag, &s.err) != LIBAWS_OK) {
        libaws_operation_free(op);
        return s;
    }
    s.op = op;
    return s;
}

static void text(const libaws_value *of, const char *name, const char **p, size_t *n) {
    *p = NULL, *n = 0;
    libaws_value_str(libaws_value_member(of, name), p, n);
}

libaws_go_result libaws_go_finish(const libaws_operation *o) {
    libaws_go_result r = {0};
    libaws_operation_output_doc(o, LIBAWS_CBOR, &r.out, &r.out_n);
    const libaws_value *m = libaws_operation_metadata(o);
    text(m, "request_id", &r.id, &r.id_n);
    text(m, "host_id", &r.host, &r.host_n);
    libaws_value_i64(libaws_value_member(m, "http_status"), &r.http_status);
    libaws_value_i64(libaws_value_member(m, "attempts"), &r.attempts);
    r.headers = libaws_value_member(m, "headers");
    r.values = libaws_value_member(m, "values");
    return r;
}

libaws_status libaws_go_config_on(libaws_config *c, const char *point, const char *id, uintptr_t handle, libaws_error **err) {
    return libaws_config_on(c, point, id, on_call, (void *)handle, on_drop, err);
}

libaws_status libaws_go_operation_on(libaws_operation *o, const char *point, const char *id, uintptr_t handle, libaws_error **err) {
    return libaws_operation_on(o, point, id, on_call, (void *)handle, on_drop, err);
}

void libaws_go_next(libaws_call *q, uintptr_t handle) { libaws_call_next(q, on_call, (void *)handle, on_drop); }

libaws_status libaws_go_body(libaws_operation *o, const uint8_t *p, size_t n, uintptr_t handle, libaws_error **err) {
    return libaws_operation_body(o, p, n, (void *)handle, on_drop, err);
}

libaws_status libaws_go_body_owned(libaws_operation *o, void *p, size_t n, libaws_error **err) {
    return libaws_operation_body(o, p, n, p, free, err);
}
