/* Inputs: values under construction, written straight as CBOR, in which bytes and times need no text form.
 *
 *     client.call("PutItem", {{"TableName", "t"}, {"Item", {{"id", {{"S", "a"}}}}}});
 *     client.call("PutItem", libaws::input::json(R"({"TableName": "t", "Item": {"id": {"S": "a"}}})")); */
#ifndef LIBAWS_CPP_INPUT_HPP
#define LIBAWS_CPP_INPUT_HPP

#include "error.hpp"

#include <cstring>
#include <initializer_list>

namespace libaws {

namespace detail {

/* Writes CBOR (RFC 8949) to the end of a string. */
struct cbor {
    std::string out;

    void head(unsigned major, std::uint64_t n) {
        const unsigned bytes = n < 24 ? 0 : n <= 0xff ? 1 : n <= 0xffff ? 2 : n <= 0xffffffff ? 4 : 8;
        const unsigned low = bytes == 0 ? static_cast<unsigned>(n) : bytes == 1 ? 24 : bytes == 2 ? 25 : bytes == 4 ? 26 : 27;
        byte(major << 5 | low);
        big_endian(n, bytes);
    }
    void byte(unsigned b) { out.push_back(static_cast<char>(static_cast<unsigned char>(b))); }
    void big_endian(std::uint64_t n, unsigned bytes) {
        while (bytes-- > 0) byte(static_cast<unsigned>(n >> (8 * bytes) & 0xff));
    }
    void text(std::string_view s) {
        head(3, s.size());
        out += s;
    }
    void integer(std::int64_t x) {
        if (x < 0) head(1, ~static_cast<std::uint64_t>(x));
        else head(0, static_cast<std::uint64_t>(x));
    }
    void floating(double x) {
        std::uint64_t bits;
        static_assert(sizeof bits == sizeof x, "IEEE 754 doubles");
        std::memcpy(&bits, &x, sizeof bits);
        byte(0xfb);
        big_endian(bits, 8);
    }
    void time(const timestamp &t) {
        byte(0xc1);
        if (t.nanoseconds == 0) integer(t.seconds);
        else floating(static_cast<double>(t.seconds) + static_cast<double>(t.nanoseconds) / 1e9);
    }
};

} // namespace detail

/* A value for an input or an answer: null, a scalar, a list or a map, owned. Nested braces are maps. */
class doc {
public:
    struct entry;

    /* Null. */
    doc() { to_.byte(0xf6); }
    doc(std::nullptr_t) : doc() {}
    template <class T, class = std::enable_if_t<std::is_arithmetic_v<T>>>
    doc(T x) {
        if constexpr (std::is_same_v<T, bool>) to_.byte(x ? 0xf5 : 0xf4);
        else if constexpr (std::is_floating_point_v<T>) to_.floating(static_cast<double>(x));
        else if constexpr (std::is_signed_v<T>) to_.integer(x);
        else to_.head(0, x);
    }
    doc(const char *text) { to_.text(text); }
    doc(std::string_view text) { to_.text(text); }
    doc(const std::string &text) { to_.text(text); }
    /* A blob. */
    doc(bytes_view blob) {
        to_.head(2, blob.size());
        to_.out += blob.text();
    }
    doc(const std::vector<std::uint8_t> &blob) : doc(bytes_view(blob)) {}
    /* A time; to about a microsecond, where set() keeps every nanosecond. */
    doc(timestamp at) { to_.time(at); }
    doc(std::chrono::system_clock::time_point at) : doc(timestamp(at)) {}
    /* A copy of an answer's value; null where there is none. */
    doc(value v);
    /* A map. */
    doc(std::initializer_list<entry> entries);

    /* A map of what `Range` holds as pairs of text and something that a doc can be made of. */
    template <class Range = std::initializer_list<entry>>
    static doc map(const Range &range = {}) {
        doc d{empty()};
        d.to_.head(5, static_cast<std::uint64_t>(std::distance(std::begin(range), std::end(range))));
        for (const auto &[key, v] : range) d.add(key, doc(v));
        return d;
    }
    /* A list of what can be made docs. */
    template <class Range = std::initializer_list<doc>>
    static doc list(const Range &range = {}) {
        doc d{empty()};
        d.to_.head(4, static_cast<std::uint64_t>(std::distance(std::begin(range), std::end(range))));
        for (const auto &v : range) d.to_.out += doc(v).to_.out;
        return d;
    }

    /* It as CBOR, borrowed. */
    bytes_view cbor() const noexcept { return bytes_view(to_.out); }

private:
    struct empty {};
    explicit doc(empty) {}
    void add(std::string_view key, const doc &v) {
        to_.text(key);
        to_.out += v.to_.out;
    }
    detail::cbor to_;
};

/* A key with its value. */
struct doc::entry {
    std::string_view key;
    doc value;
};

inline doc::doc(std::initializer_list<entry> entries) : doc(map(entries)) {}
inline doc::doc(value v) : doc() {
    if (auto copy = v.to_cbor()) to_.out = copy->str();
}

/* An operation's whole input, for one call: a doc, braces, or text that is JSON or CBOR already. Borrows what is
 * not given in braces. */
class input {
public:
    /* Nothing is given; members may still be set by path. */
    input() = default;
    input(const doc &d) noexcept : bytes_(d.cbor()) {}
    input(std::initializer_list<doc::entry> entries) : own_(entries), bytes_(own_->cbor()) {}
    input(const input &) = delete;
    input &operator=(const input &) = delete;
    /* A document in JSON, by the AWS CLI's conventions. */
    static input json(std::string_view text) noexcept { return input(format::json, bytes_view(text)); }
    static input cbor(bytes_view bytes) noexcept { return input(format::cbor, bytes); }

    libaws::format format() const noexcept { return format_; }
    bytes_view bytes() const noexcept { return bytes_; }

private:
    input(libaws::format f, bytes_view b) noexcept : format_(f), bytes_(b) {}
    std::optional<doc> own_;
    libaws::format format_ = libaws::format::cbor;
    bytes_view bytes_;
};

} // namespace libaws

#endif
