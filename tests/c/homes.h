/* A home folder of a test's own, and what a config finds there: for tests of files, profiles and providers. */
#ifndef HOMES_H
#define HOMES_H

#include "kit.h"

#include <sys/stat.h>

/* The folder, with files in it. */
static UNUSED char home[256], home_variable[300];

/* What differs in a list of paths among TEST_OPTIONS, and in a line for the shell: the text between single quotes, and what makes a line of two. */
#ifdef _WIN32
#define LIST "|" /* a semicolon, which TEST_OPTIONS would be cut at */
#define QUOTED(text) text
#define AND "& "
#define REMARK(text) "& rem " text
#define ENDED_WITH "ended with exit code: "
#define LONG_LINE "for /L %i in (1,1,200000) do @echo 0123456789012345678901234567890123456789"
#define NO_PROGRAM "" /* 1, or 9009 */
#define SLEEPS "for /L %i in (0,0,1) do @rem" /* without end, and without a program of its own, which would outlive it */
#else
#define LIST ":"
#define QUOTED(text) "'" text "'"
#define AND "; "
#define REMARK(text) " # " text
#define ENDED_WITH "ended with exit status: "
#define LONG_LINE "head -c 3000000 /dev/zero"
#define NO_PROGRAM "127"
#define SLEEPS "exec sleep 20"
#endif

static UNUSED void put(const char *name, const char *text) {
    char path[600];
    snprintf(path, sizeof path, "%s/.aws/%s", home, name);
    FILE *f = fopen(path, "w");
    CHECK(f);
    CHECK(fputs(text, f) >= 0 && fclose(f) == 0);
}

static UNUSED void make_home(const char *config, const char *credentials) {
    const char *base = getenv("TMPDIR");
    char folder[600];
    snprintf(home, sizeof home, "%s/libaws-home-XXXXXX", base ? base : P_tmpdir);
    CHECK(mkdtemp(home));
    snprintf(folder, sizeof folder, "%s/.aws", home);
    CHECK(mkdir(folder, 0700) == 0);
    snprintf(home_variable, sizeof home_variable, "HOME=%s", home);
    if (config) put("config", config);
    if (credentials) put("credentials", credentials);
}

static UNUSED void show_error(libaws_error *err) {
    const char *p = "";
    size_t n = 0;
    if (libaws_error_get(err, "code", &p, &n) == LIBAWS_OK) printf("%.*s: ", (int)n, p);
    if (libaws_error_get(err, "message", &p, &n) == LIBAWS_OK) printf("%.*s\n", (int)n, p);
    libaws_error_free(err);
}

/* Prints the key that a config finds, its token and where it is from; or the error. */
static UNUSED void show_key(const libaws_config *c) {
    libaws_error *err = NULL;
    libaws_client *client = libaws_client_new(NULL, "credentials", c, &err);
    if (!client) {
        show_error(err);
        return;
    }
    libaws_operation *o = libaws_operation_new(client, "Retrieve", &err);
    if (libaws_operation_wait(o, 30 * SECOND, &err) != LIBAWS_OK) {
        show_error(err);
    } else {
        const libaws_value *out = libaws_operation_output(o);
        printf("key=%s", text_of(libaws_value_member(out, "AccessKeyId")));
        const char *p = "";
        size_t n = 0;
        libaws_value_str(libaws_value_member(out, "SessionToken"), &p, &n);
        printf(" token=%.*s source=%s\n", (int)n, p, text_of(libaws_value_member(out, "Source")));
    }
    libaws_operation_free(o);
    libaws_client_free(client);
}

#define KEYS(id) "aws_access_key_id = " id "\naws_secret_access_key = s\n"

#endif
