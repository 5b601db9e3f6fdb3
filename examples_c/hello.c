/* Says who you are to AWS: one call, waited for. */
#include <libaws/libaws.h>
#include <stdio.h>

int main(void) {
    libaws_error *err = NULL;
    const char *text = NULL;
    size_t n = 0;
    libaws_client *sts = libaws_client_new(NULL, "sts", NULL, &err);
    libaws_operation *op = sts ? libaws_operation_new(sts, "GetCallerIdentity", &err) : NULL;
    if (op && libaws_operation_wait(op, -1, &err) == LIBAWS_OK) {
        libaws_value_str(libaws_value_member(libaws_operation_output(op), "Arn"), &text, &n);
        printf("%.*s\n", (int)n, text);
    } else {
        libaws_error_get(err, "message", &text, &n);
        fprintf(stderr, "%.*s\n", (int)n, text);
    }
    libaws_operation_free(op);
    libaws_client_free(sts);
    libaws_error_free(err);
    return text == NULL || err != NULL;
}
