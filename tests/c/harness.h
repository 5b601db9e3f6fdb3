/* A test harness of one header: tests name themselves, checks say what they saw, main counts.
 *
 *     TEST(free_of_null_does_nothing) { libaws_client_free(NULL); }
 *
 * A failed check ends its test and no other. `SKIP("why")` ends one that cannot run here.
 * Given arguments, only tests whose names contain one of them are run. What HARNESS_END
 * names is called last, so that nothing is left to leak.
 */
#ifndef HARNESS_H
#define HARNESS_H

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct test {
    const char *name;
    void (*run)(void);
    struct test *next;
};
static struct test *harness_first, **harness_last = &harness_first;
static jmp_buf harness_out;
/* The path of the running program; and of what runs it, which under an emulator is a script. */
static const char *harness_self __attribute__((unused));
static const char *harness_program __attribute__((unused));

#define TEST(name_)                                                                                                  \
    static void name_(void);                                                                                         \
    __attribute__((constructor)) static void register_##name_(void) {                                                \
        static struct test self = {#name_, name_, NULL};                                                             \
        *harness_last = &self;                                                                                       \
        harness_last = &self.next;                                                                                   \
    }                                                                                                                \
    static void name_(void)

#define FAIL_(...) (printf("  %s:%d: ", __FILE__, __LINE__), printf(__VA_ARGS__), printf("\n"), longjmp(harness_out, 1))
#define SKIP(why) (printf("  skipped: %s\n", why), longjmp(harness_out, 2))
/* Whether an emulator of this name (`qemu`, `wine`) runs us; and what ends a test that it cannot hold, for reasons of its own. */
static __attribute__((unused)) int under(const char *emulator) {
    const char *runs = getenv("HARNESS_EMULATOR");
    return runs && strcmp(runs, emulator) == 0;
}
#define SKIP_UNDER(emulator, why) (under(emulator) ? SKIP("under " emulator ": " why) : (void)0)
#define CHECK(x) ((x) ? (void)0 : FAIL_("not so: %s", #x))
#define CHECK_INT(x, want)                                                                                           \
    do {                                                                                                             \
        int64_t x_ = (int64_t)(x), want_ = (int64_t)(want);                                                          \
        if (x_ != want_) FAIL_("%s is %lld, not %lld (%s)", #x, (long long)x_, (long long)want_, #want);             \
    } while (0)
#define CHECK_TEXT(p, n, want)                                                                                       \
    do {                                                                                                             \
        if ((n) != strlen(want) || memcmp(p, want, n) != 0)                                                          \
            FAIL_("%s is \"%.*s\", not \"%s\"", #p, (int)(n), (const char *)(p), want);                             \
    } while (0)

static inline int64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static int harness_wanted(const char *name, int argc, char **argv) {
    for (int i = 1; i < argc; i++)
        if (strstr(name, argv[i])) return 1;
    return argc < 2;
}

/* In a function of its own, so that no local of main lives across the jump. */
static int harness_run(void (*run)(void)) {
    int how = setjmp(harness_out);
    if (how == 0) run();
    return how;
}

int main(int argc, char **argv) {
    int count[3] = {0, 0, 0};
    static const char *const word[] = {"ok", "FAIL", "skip"};
    harness_self = argv[0];
    harness_program = getenv("HARNESS_PROGRAM");
#ifdef _WIN32
    harness_program = NULL; /* which starts programs of its own by itself */
#endif
    if (!harness_program) harness_program = argv[0];
    setvbuf(stdout, NULL, _IOLBF, 0);
    for (struct test *t = harness_first; t; t = t->next) {
        if (!harness_wanted(t->name, argc, argv)) continue;
        int how = harness_run(t->run);
        count[how]++;
        printf("%-4s %s\n", word[how], t->name);
    }
#ifdef HARNESS_END
    HARNESS_END();
#endif
    printf("%d passed, %d failed, %d skipped\n", count[0], count[1], count[2]);
    return count[1] != 0;
}

#endif
