/* N endpoints of S3, for counting instructions: `resolve same|other N`.
 *
 * Requests are presigned, so that nothing is sent. `same` asks for one bucket, whose endpoint is
 * kept after the first; `other` asks for another each time, and the rules are run.
 */
#include <libaws/libaws.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check(int fine, libaws_error *err) {
    if (fine) return;
    const char *text = "";
    size_t n = 0;
    libaws_error_get(err, "message", &text, &n);
    fprintf(stderr, "%.*s\n", (int)n, text);
    exit(1);
}

int main(int argc, char **argv) {
    libaws_error *err = NULL;
    if (argc != 3) {
        fprintf(stderr, "usage: %s same|other N\n", argv[0]);
        return 2;
    }
    int other = strcmp(argv[1], "other") == 0;
    libaws_runtime *runtime = libaws_runtime_new("{\"io_threads\":0}", &err);
    check(runtime != NULL, err);
    libaws_config *config = libaws_config_new();
    libaws_client *client = libaws_client_new(runtime, "s3", config, &err);
    check(client != NULL, err);
    for (long i = 0, n = atol(argv[2]); i < n; i++) {
        char input[96];
        int len = snprintf(input, sizeof input, "{\"Bucket\":\"bucket-%05ld\",\"Key\":\"key\"}", other ? i : 0);
        libaws_operation *op = libaws_operation_new(client, "GetObject", &err);
        check(op != NULL, err);
        check(libaws_operation_set_doc(op, LIBAWS_JSON, (const uint8_t *)input, (size_t)len, &err) == LIBAWS_OK, err);
        check(libaws_operation_presign(op, "{}", &err) == LIBAWS_OK, err);
        check(libaws_operation_wait(op, -1, &err) == LIBAWS_OK, err);
        libaws_operation_free(op);
    }
    libaws_client_free(client);
    libaws_config_free(config);
    libaws_runtime_shutdown(runtime, -1);
    libaws_runtime_free(runtime);
    return 0;
}
