/* What Go needs beside the header: several calls of the library in one crossing, and the
 * functions that the library calls, with handles as the numbers that they are in Go. */
#ifndef LIBAWS_GO_BRIDGE_H
#define LIBAWS_GO_BRIDGE_H

#include <libaws/libaws.h>

typedef struct {
    libaws_operation *op;
    libaws_error *err;
} libaws_go_started;

/* A new operation with its input, submitted to the queue. On failure op is NULL. */
libaws_go_started libaws_go_submit(libaws_client *c, const char *name, const uint8_t *in, size_t n, libaws_queue *q, uint64_t tag);

typedef struct {
    const uint8_t *out;
    size_t out_n;
    const char *id, *host;
    size_t id_n, host_n;
    int64_t http_status, attempts;
    const libaws_value *headers, *values;
} libaws_go_result;

/* Output and metadata of a successful operation, borrowed until it is freed. */
libaws_go_result libaws_go_finish(const libaws_operation *o);

libaws_status libaws_go_config_on(libaws_config *c, const char *point, const char *id, uintptr_t handle, libaws_error **err);
libaws_status libaws_go_operation_on(libaws_operation *o, const char *point, const char *id, uintptr_t handle, libaws_error **err);
void libaws_go_next(libaws_call *q, uintptr_t handle);

/* Bytes that the operation borrows until it has done with them: dropped by handle. */
libaws_status libaws_go_body(libaws_operation *o, const uint8_t *p, size_t n, uintptr_t handle, libaws_error **err);
/* Bytes of C's, freed by the library. */
libaws_status libaws_go_body_owned(libaws_operation *o, void *p, size_t n, libaws_error **err);

#endif
