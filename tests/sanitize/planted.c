/* Sets an option: where a planted bug happens in a build that has one (src/ffi/planted.rs). */
#include <libaws/libaws.h>

int main(void) {
    libaws_config *c = libaws_config_new();
    libaws_status set = libaws_config_set(c, "region", "eu-central-1", 12, NULL);
    libaws_config_free(c);
    return set != LIBAWS_OK;
}
