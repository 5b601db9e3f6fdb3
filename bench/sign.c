/* What a signature costs, with the day's key at hand and without it.
 *
 *     cc -O2 -Iinclude -o sign bench/sign.c -Lbuild/lib -laws -Wl,-rpath,$PWD/build/lib
 *     valgrind --tool=callgrind ./sign warm 1000
 *
 * `sign warm N` signs N requests for one region and day, `sign cold N` each for another region, so that
 * its key has to be derived. Instructions of a signature are the difference of two runs with different
 * N, divided by the difference; everything runs on the caller's thread. */
#include <libaws/libaws.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void set(libaws_config *c, const char *key, const char *value) {
    if (libaws_config_set(c, key, value, strlen(value), NULL) != LIBAWS_OK) exit(2);
}

int main(int argc, char **argv) {
    int cold = argc > 1 && strcmp(argv[1], "cold") == 0;
    long n = argc > 2 ? atol(argv[2]) : 1000;
    libaws_runtime *rt = libaws_runtime_new("{\"io_threads\": 0}", NULL);
    libaws_config *c = libaws_config_new();
    set(c, "region", "us-east-1");
    set(c, "access_key_id", "AKIDEXAMPLE");
    set(c, "secret_access_key", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    libaws_client *signer = libaws_client_new(rt, "request-signer", c, NULL);
    if (!signer) return 2;
    for (long i = 0; i < n; i++) {
        char json[256];
        snprintf(json, sizeof json,
                 "{\"Url\": \"https://example.amazonaws.com/\", \"SigningName\": \"service\", \"SigningRegion\": \"r-%06ld\"}",
                 cold ? i : 0L);
        libaws_operation *o = libaws_operation_new(signer, "SignRequest", NULL);
        libaws_operation_set_doc(o, LIBAWS_JSON, (const uint8_t *)json, strlen(json), NULL);
        if (libaws_operation_wait(o, -1, NULL) != LIBAWS_OK) return 1;
        libaws_operation_free(o);
    }
    libaws_client_free(signer);
    libaws_config_free(c);
    libaws_runtime_free(rt);
    return 0;
}
