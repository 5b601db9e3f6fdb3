/* The ground: status codes, handles that free themselves, borrowed bytes, times and time limits. */
#ifndef LIBAWS_CPP_BASE_HPP
#define LIBAWS_CPP_BASE_HPP

#include "../libaws.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace libaws {

/* A status of the C ABI. Open-ended: treat one that is not listed as `other`. */
enum class status : std::int32_t {
    ok = LIBAWS_OK,
    end = LIBAWS_END,
    other = LIBAWS_E_OTHER,
    null = LIBAWS_E_NULL,
    invalid = LIBAWS_E_INVALID,
    panic = LIBAWS_E_PANIC,
    forked = LIBAWS_E_FORKED,
    closed = LIBAWS_E_CLOSED,
    cancelled = LIBAWS_E_CANCELLED,
    deadline = LIBAWS_E_DEADLINE,
    again = LIBAWS_E_AGAIN,
    reentrant = LIBAWS_E_REENTRANT,
    absent = LIBAWS_E_ABSENT,
    state = LIBAWS_E_STATE,
    credentials = LIBAWS_E_CREDENTIALS,
    endpoint = LIBAWS_E_ENDPOINT,
    transport = LIBAWS_E_TRANSPORT,
    response = LIBAWS_E_RESPONSE,
    checksum = LIBAWS_E_CHECKSUM,
    callback = LIBAWS_E_CALLBACK,
    service = LIBAWS_E_SERVICE,
};

/* A NUL-terminated name: of a service, an operation, an option, a member, a path. Borrowed for the call. */
class name {
public:
    name(const char *text) noexcept : text_(text) {}
    name(const std::string &text) noexcept : text_(text.c_str()) {}
    const char *c_str() const noexcept { return text_; }

private:
    const char *text_;
};

/* Borrowed bytes: of text, a vector, an array, or any contiguous range of one-byte elements. */
class bytes_view {
public:
    constexpr bytes_view() noexcept = default;
    constexpr bytes_view(const std::uint8_t *p, std::size_t n) noexcept : data_(p), size_(n) {}
    bytes_view(const char *text) noexcept : bytes_view(std::string_view(text)) {}
    template <class Range, class Element = std::remove_pointer_t<decltype(std::declval<const Range &>().data())>,
              class = std::enable_if_t<sizeof(Element) == 1>>
    bytes_view(const Range &range) noexcept
        : data_(reinterpret_cast<const std::uint8_t *>(range.data())), size_(range.size()) {}

    constexpr const std::uint8_t *data() const noexcept { return data_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr const std::uint8_t *begin() const noexcept { return data_; }
    constexpr const std::uint8_t *end() const noexcept { return data_ + size_; }
    /* The same bytes as text. */
    std::string_view text() const noexcept { return {reinterpret_cast<const char *>(data_), size_}; }

private:
    const std::uint8_t *data_ = nullptr;
    std::size_t size_ = 0;
};

/* A point in time: seconds since 1970-01-01T00:00:00Z, and nanoseconds that count forward from them. Unlike
 * system_clock's own, it holds every time that a document can. */
struct timestamp {
    std::int64_t seconds = 0;
    std::uint32_t nanoseconds = 0;

    timestamp() noexcept = default;
    explicit timestamp(std::int64_t s, std::uint32_t ns = 0) noexcept : seconds(s), nanoseconds(ns) {}
    timestamp(std::chrono::system_clock::time_point at) noexcept {
        using namespace std::chrono;
        const auto whole = floor<std::chrono::seconds>(at);
        seconds = whole.time_since_epoch().count();
        nanoseconds = static_cast<std::uint32_t>(duration_cast<std::chrono::nanoseconds>(at - whole).count());
    }
    /* As system_clock has it; the nearest that it can hold, and no finer than it counts. */
    std::chrono::system_clock::time_point to_system() const noexcept {
        using clock = std::chrono::system_clock;
        using whole = std::chrono::duration<std::int64_t>;
        const auto least = std::chrono::ceil<whole>(clock::time_point::min().time_since_epoch());
        const auto most = std::chrono::floor<whole>(clock::time_point::max().time_since_epoch()) - whole(1);
        if (seconds < least.count()) return clock::time_point::min();
        if (seconds > most.count()) return clock::time_point::max();
        return clock::time_point(std::chrono::duration_cast<clock::duration>(whole(seconds)) +
                                 std::chrono::duration_cast<clock::duration>(std::chrono::nanoseconds(nanoseconds)));
    }
    friend bool operator==(const timestamp &a, const timestamp &b) noexcept {
        return a.seconds == b.seconds && a.nanoseconds == b.nanoseconds;
    }
    friend bool operator!=(const timestamp &a, const timestamp &b) noexcept { return !(a == b); }
};

/* How long to wait at most. A duration below zero is zero: a deadline that has passed must not mean forever,
 * as a negative number does in C. Durations beyond 292 years are forever. */
class limit {
public:
    template <class Rep, class Period>
    limit(std::chrono::duration<Rep, Period> d) noexcept {
        using ns = std::chrono::nanoseconds;
        if (d <= decltype(d)::zero()) ns_ = 0;
        else if (std::chrono::duration<double>(d) >= std::chrono::duration<double>(ns::max())) ns_ = -1;
        else ns_ = std::chrono::duration_cast<ns>(d).count();
    }
    static constexpr limit without() noexcept { return limit(); }
    constexpr std::int64_t nanoseconds() const noexcept { return ns_; }

private:
    constexpr limit() noexcept = default;
    std::int64_t ns_ = -1;
};

/* Waits without limit. */
inline constexpr limit forever = limit::without();

/* The library's version. */
struct version {
    // Some systems' headers have macros named major and minor.
    unsigned major_, minor_, patch;
    /* That of the library that runs, which may be newer than this header. */
    static version library() noexcept {
        const std::uint32_t v = libaws_version();
        return {v >> 16, v >> 8 & 255u, v & 255u};
    }
    std::string str() const {
        return std::to_string(major_) + "." + std::to_string(minor_) + "." + std::to_string(patch);
    }
};

namespace detail {

/* One owned C handle. */
template <class T, void (*Free)(T *)>
class handle {
public:
    handle() noexcept = default;
    /* Takes the handle over. */
    explicit handle(T *raw) noexcept : raw_(raw) {}
    handle(handle &&other) noexcept : raw_(std::exchange(other.raw_, nullptr)) {}
    handle &operator=(handle &&other) noexcept {
        if (this != &other) reset(std::exchange(other.raw_, nullptr));
        return *this;
    }
    handle(const handle &) = delete;
    handle &operator=(const handle &) = delete;
    ~handle() { Free(raw_); }

    /* The C handle, lent. */
    T *get() const noexcept { return raw_; }
    /* The C handle, given up: the caller frees it. */
    T *release() noexcept { return std::exchange(raw_, nullptr); }
    /* Whether there is one. */
    explicit operator bool() const noexcept { return raw_ != nullptr; }

protected:
    void reset(T *raw) noexcept { Free(std::exchange(raw_, raw)); }

private:
    T *raw_ = nullptr;
};

} // namespace detail
} // namespace libaws

#endif
