/* What a consumer builds against the installed package. */
#include <libaws/libaws.h>
#include <stdio.h>

#ifdef WITH_RUST
extern int beside(int x);
#endif

int main(void) {
    uint32_t v = libaws_version();
    libaws_config *c = libaws_config_new();
    if (!c) return 1;
    libaws_config_free(c);
#ifdef WITH_RUST
    if (beside(20) != 42) return 1;
#endif
    printf("%u.%u.%u\n", (unsigned)(v >> 16), (unsigned)(v >> 8 & 255), (unsigned)(v & 255));
    return 0;
}
