/* A plugin with a copy of the library in it: linked with the static library, and the only symbols that leave it are these. */
#include <libaws/libaws.h>

#include <stdio.h>
#include <string.h>

#define PUBLIC __attribute__((visibility("default")))

static void set(libaws_config *c, const char *key, const char *value) { libaws_config_set(c, key, value, strlen(value), NULL); }

/* Makes a client, calls the server at a port, and frees it; how the call ended. */
PUBLIC libaws_status plugin_round(int port) {
    char url[64];
    const char *input = "{\"TableName\": \"t\", \"Key\": {\"id\": {\"S\": \"a\"}}}";
    libaws_config *c = libaws_config_new();
    libaws_client *client;
    libaws_operation *o;
    libaws_status st;
    snprintf(url, sizeof url, "http://127.0.0.1:%d", port);
    set(c, "endpoint_url", url);
    set(c, "region", "us-east-1");
    set(c, "access_key_id", "AKIDEXAMPLE");
    set(c, "secret_access_key", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    client = libaws_client_new(NULL, "dynamodb", c, NULL);
    o = libaws_operation_new(client, "GetItem", NULL);
    libaws_operation_set_doc(o, LIBAWS_JSON, (const uint8_t *)input, strlen(input), NULL);
    st = libaws_operation_wait(o, INT64_C(60000000000), NULL);
    libaws_operation_free(o);
    libaws_client_free(client);
    libaws_config_free(c);
    return st;
}

/* Starts a call and leaves it in flight, with everything it has. */
PUBLIC libaws_status plugin_leave(int port) {
    char url[64];
    libaws_config *c = libaws_config_new();
    snprintf(url, sizeof url, "http://127.0.0.1:%d", port);
    set(c, "endpoint_url", url);
    set(c, "region", "us-east-1");
    set(c, "access_key_id", "AKIDEXAMPLE");
    set(c, "secret_access_key", "secret");
    libaws_client *client = libaws_client_new(NULL, "sts", c, NULL);
    libaws_operation *o = libaws_operation_new(client, "GetCallerIdentity", NULL);
    libaws_status st = libaws_operation_wait(o, 0, NULL);
    libaws_operation_free(o);
    libaws_client_free(client);
    libaws_config_free(c);
    return st;
}

/* Ends this copy's threads. */
PUBLIC libaws_status plugin_close(void) { return libaws_runtime_shutdown(NULL, -1); }

PUBLIC uint32_t plugin_version(void) { return libaws_version(); }
