/* Hooks for tests: they note their call, look at the view, set something, or fail. */
#ifndef HOOKS_H
#define HOOKS_H

#include "kit.h"

/* What was called, in order: names with a space after each. */
static UNUSED char trace[8192];
static UNUSED pthread_mutex_t trace_lock = PTHREAD_MUTEX_INITIALIZER;
static UNUSED void note(const char *what) {
    pthread_mutex_lock(&trace_lock);
    strncat(trace, what, sizeof trace - strlen(trace) - 2);
    strcat(trace, " ");
    pthread_mutex_unlock(&trace_lock);
}

/* A hook: it may note, look at something in the view, set something, or fail. */
struct hook {
    const char *name;  /* noted */
    const char *look;  /* a path, whose value is kept in `seen` */
    const char *path, *value; /* set */
    const char *fail;
    char seen[512];
    int calls;
};

static UNUSED void run_hook(void *ud, libaws_call *q) {
    struct hook *h = (struct hook *)ud;
    h->calls++;
    if (h->name) note(h->name);
    if (h->look) {
        libaws_path *path = libaws_path_new(h->look, NULL);
        const libaws_value *v = libaws_value_find(libaws_call_view(q), path);
        const char *text = text_of(v);
        if (text) snprintf(h->seen, sizeof h->seen, "%s", text);
        else if (v) snprintf(h->seen, sizeof h->seen, "%lld", (long long)number(v));
        else strcpy(h->seen, "absent");
        libaws_path_free(path);
    }
    if (h->path) libaws_call_set(q, h->path, h->value, h->value ? strlen(h->value) : 0);
    if (h->fail) libaws_call_fail(q, h->fail, strlen(h->fail));
    else answer(q, NULL);
}

static UNUSED void on(struct rig *r, const char *point, struct hook *h) {
    libaws_error *err = NULL;
    ok(libaws_config_on(r->config, point, h->name ? h->name : "hook", run_hook, h, NULL, &err), &err);
}

/* What a transport saw of the signature's headers. */
static UNUSED void keep_signed(void *ud, libaws_call *q) {
    const char *a = header(libaws_call_view(q), "authorization"), *x = header(libaws_call_view(q), "x-amzn-trace-id");
    snprintf((char *)ud, 1024, "%s %s", a ? a : "", x ? x : "");
    answer(q, GOT_ITEM);
}

#endif
