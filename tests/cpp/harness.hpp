/* A harness for C++ tests, with and without exceptions: a failed check is noted and the test goes on; what must hold
 * for a test to make sense is taken by value(), which ends the test, or without exceptions the program. Given
 * arguments, only tests whose names contain one of them run. */
#ifndef HARNESS_HPP
#define HARNESS_HPP

#include <libaws/libaws.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace harness {

struct test {
    const char *name;
    void (*run)();
    test *next;
};
inline test *first = nullptr, **last = &first;
inline int failures = 0;
inline bool skipped = false;

struct registration {
    registration(test *t) { *last = t, last = &t->next; }
};

inline void check(bool holds, const char *file, int line, const char *what) {
    if (holds) return;
    failures++;
    std::printf("  %s:%d: not so: %s\n", file, line, what);
}

template <class A, class B>
void equal(const A &got, const B &want, const char *file, int line, const char *what) {
    if (got == want) return;
    failures++;
    if constexpr (std::is_convertible_v<const A &, std::string_view>) {
        const std::string g{std::string_view(got)}, w{std::string_view(want)};
        std::printf("  %s:%d: %s is \"%s\", not \"%s\"\n", file, line, what, g.c_str(), w.c_str());
    } else if constexpr (std::is_arithmetic_v<A> && std::is_arithmetic_v<B>) {
        std::printf("  %s:%d: %s is %s, not %s\n", file, line, what, std::to_string(got).c_str(),
                    std::to_string(want).c_str());
    } else {
        std::printf("  %s:%d: %s is not what it should be\n", file, line, what);
    }
}

} // namespace harness

#define TEST(name_)                                                                                                  \
    static void name_();                                                                                             \
    static harness::test test_##name_{#name_, name_, nullptr};                                                       \
    static const harness::registration registered_##name_(&test_##name_);                                            \
    static void name_()
#define CHECK(x) harness::check(static_cast<bool>(x), __FILE__, __LINE__, #x)
#define EQUAL(got, want) harness::equal(got, want, __FILE__, __LINE__, #got)
#define HAS(text, part) harness::check(std::string(text).find(part) != std::string::npos, __FILE__, __LINE__, #text " has " #part)

int main(int argc, char **argv) {
    int passed = 0, failed = 0, skips = 0;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    for (harness::test *t = harness::first; t; t = t->next) {
        bool wanted = argc < 2;
        for (int i = 1; i < argc; i++) wanted = wanted || std::strstr(t->name, argv[i]);
        if (!wanted) continue;
        harness::failures = 0, harness::skipped = false;
#ifdef __cpp_exceptions
        try {
            t->run();
        } catch (const std::exception &e) {
            harness::failures++;
            std::printf("  it threw: %s\n", e.what());
        }
#else
        t->run();
#endif
        const char *word = harness::failures ? "FAIL" : harness::skipped ? "skip" : "ok";
        (harness::failures ? failed : harness::skipped ? skips : passed)++;
        std::printf("%-4s %s\n", word, t->name);
    }
    // Without threads of the library's, nothing is left to leak.
    (void)libaws::runtime().shutdown();
    std::printf("%d passed, %d failed, %d skipped\n", passed, failed, skips);
    return failed != 0;
}

#endif
