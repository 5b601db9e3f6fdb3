/* What the first use of a service takes: `first SERVICE OPERATION [JSON]`.
 *
 * Making a client finds the service's model, making an operation plans it; a second client of the
 * process finds both done. Another service is used before, so that what a process does once is
 * not counted. Prints microseconds of CPU: the first time, and the second.
 */
#include <libaws/libaws.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double cpu_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static double use(const char *service, const char *operation) {
    libaws_error *err = NULL;
    libaws_config *config = libaws_config_new();
    double start = cpu_us();
    libaws_client *client = libaws_client_new(NULL, service, config, &err);
    libaws_operation *op = client ? libaws_operation_new(client, operation, &err) : NULL;
    double took = cpu_us() - start;
    if (!op) {
        const char *text = "";
        size_t n = 0;
        libaws_error_get(err, "message", &text, &n);
        fprintf(stderr, "%s: %.*s\n", service, (int)n, text);
        exit(1);
    }
    libaws_operation_free(op);
    libaws_client_free(client);
    libaws_config_free(config);
    return took;
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "usage: %s SERVICE OPERATION\n", argv[0]);
        return 2;
    }
    use("sts", "GetCallerIdentity");
    double first = use(argv[1], argv[2]), second = use(argv[1], argv[2]);
    printf("%.0f %.0f\n", first, second);
    return 0;
}
