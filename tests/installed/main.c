/* What a consumer builds against the installed package. */
#include <libaws/libaws.h>
#include <stdio.h>

int main(void) {
    uint32_t v = libaws_version();
    libaws_config *c = libaws_config_new();
    if (!c) return 1;
    libaws_config_free(c);
    printf("%u.%u.%u\n", (unsigned)(v >> 16), (unsigned)(v >> 8 & 255), (unsigned)(v & 255));
    return 0;
}
