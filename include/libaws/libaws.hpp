/* libaws for C++17 and newer: header-only, over the C ABI alone.
 *
 *     #include <libaws/libaws.hpp>
 *
 *     auto s3 = libaws::client::make("s3").value();
 *     auto list = s3.call("ListObjectsV2", {{"Bucket", "mine"}}).value();
 *     for (libaws::value object : list.output()["Contents"])
 *         std::cout << object["Key"].string_or("") << '\n';
 *
 * HANDLES   own one C handle each, can be moved and not copied, and free it when they go. A default-made or
 *           moved-from one is empty: calls on it give LIBAWS_E_NULL, never undefined behaviour. get() lends the C
 *           handle, release() gives it up; what this header lacks, the C function still does.
 * RESULTS   whatever can fail returns result<T>: a value or an error. Nothing here throws but result::value(),
 *           which throws libaws::failure, or with -fno-exceptions says why on stderr and aborts.
 * VALUES    value, bytes_view and string_view are borrowed: they live as long as the handle that they came from,
 *           and until it is changed. Names (paths, options, members) are NUL-terminated: const char * or std::string.
 * WAITS     take a limit: any std::chrono duration, or libaws::forever. Zero or less only looks.
 * CALLBACKS are any callable that can be moved. They run on the library's callback thread; they are destroyed
 *           exactly once, after the last use. An exception that leaves one fails its question; it never crosses C.
 * THREADS   as in the C header: runtime, config, client, queue and fake from any thread at once; operation, reader
 *           and writer from one at a time, except cancel().
 *
 * It compiles with -fno-exceptions and with -fno-rtti, and links against the shared or the static library. */
#ifndef LIBAWS_HPP
#define LIBAWS_HPP

#include "cpp/base.hpp"
#include "cpp/value.hpp"
#include "cpp/error.hpp"
#include "cpp/input.hpp"
#include "cpp/stream.hpp"
#include "cpp/callback.hpp"
#include "cpp/config.hpp"
#include "cpp/operation.hpp"
#include "cpp/client.hpp"

#endif
