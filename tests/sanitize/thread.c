/* What rustc's LLVM calls in gcc's runtime of ThreadSanitizer under names that only LLVM's has. The runtime watches the
 * plain ones. */
#include <string.h>

void *__tsan_memcpy(void *to, const void *from, size_t n) { return memcpy(to, from, n); }
void *__tsan_memmove(void *to, const void *from, size_t n) { return memmove(to, from, n); }
void *__tsan_memset(void *to, int c, size_t n) { return memset(to, c, n); }
