/* Values: borrowed nodes of an answer, read in place. Any look-up may be asked of any value; where nothing is, the
 * result is an absent value, of which look-ups may be asked again. So a chain needs one check, at its end. */
#ifndef LIBAWS_CPP_VALUE_HPP
#define LIBAWS_CPP_VALUE_HPP

#include "base.hpp"

namespace libaws {

template <class T>
class result;

/* What a value is. */
enum class kind : std::uint32_t {
    absent = LIBAWS_ABSENT,
    null = LIBAWS_NULL,
    boolean = LIBAWS_BOOL,
    integer = LIBAWS_INT,
    floating = LIBAWS_FLOAT,
    string = LIBAWS_STRING,
    blob = LIBAWS_BLOB,
    time = LIBAWS_TIME,
    list = LIBAWS_LIST,
    map = LIBAWS_MAP,
    number = LIBAWS_NUMBER,
};

/* The form of a document. */
enum class format : std::uint32_t { json = LIBAWS_JSON, cbor = LIBAWS_CBOR };

/* A compiled path such as `Items[0].name.S`: compile it once where it is asked of many values. Any thread. */
class path : public detail::handle<libaws_path, libaws_path_free> {
public:
    using handle::handle;
    static result<path> make(name expression);
};

/* A compiled JMESPath expression such as `Items[?size > `5`].name`. Any thread. */
class expression : public detail::handle<libaws_expression, libaws_expression_free> {
public:
    using handle::handle;
    static result<expression> make(name text);
};

/* A document as text that the caller owns. */
class text : public detail::handle<libaws_text, libaws_text_free> {
public:
    using handle::handle;
    bytes_view bytes() const noexcept {
        const std::uint8_t *p = nullptr;
        std::size_t n = 0;
        libaws_text_get(get(), &p, &n);
        return {p, n};
    }
    std::string_view view() const noexcept { return bytes().text(); }
    std::string str() const { return std::string(view()); }
};

/* One value of a document, borrowed from it. Copied freely. */
class value {
public:
    struct entry;
    class iterator;
    class entries;

    constexpr value() noexcept = default;
    constexpr value(const libaws_value *raw) noexcept : raw_(raw) {}
    constexpr const libaws_value *get() const noexcept { return raw_; }

    libaws::kind kind() const noexcept { return static_cast<libaws::kind>(libaws_value_kind(raw_)); }
    /* Whether there is a value: an explicit null is one. */
    constexpr explicit operator bool() const noexcept { return raw_ != nullptr; }
    bool is_null() const noexcept { return kind() == libaws::kind::null; }
    bool is_list() const noexcept { return kind() == libaws::kind::list; }
    bool is_map() const noexcept { return kind() == libaws::kind::map; }

    /* Bytes of a string or blob, elements of a list, entries of a map; else 0. */
    std::size_t size() const noexcept { return libaws_value_len(raw_); }
    bool empty() const noexcept { return size() == 0; }

    /* The i-th element of a list, or value of a map; absent beyond the end. */
    template <class I, class = std::enable_if_t<std::is_integral_v<I>>>
    value operator[](I i) const noexcept {
        if constexpr (std::is_signed_v<I>)
            if (i < 0) return {};
        return libaws_value_at(raw_, static_cast<std::size_t>(i));
    }
    /* The value of a key of a map. */
    value operator[](const char *key) const noexcept { return libaws_value_member(raw_, key); }
    value operator[](const std::string &key) const noexcept { return libaws_value_member(raw_, key.c_str()); }
    /* What a path leads to from here. */
    value find(const path &p) const noexcept { return libaws_value_find(raw_, p.get()); }
    /* The i-th key of a map. */
    std::optional<std::string_view> key(std::size_t i) const noexcept {
        return value(libaws_value_key_at(raw_, i)).as_string();
    }

    /* Text, or the decimal digits of a number that neither an integer nor a double holds. */
    std::optional<std::string_view> as_string() const noexcept {
        const auto k = kind();
        if (k != libaws::kind::string && k != libaws::kind::number) return std::nullopt;
        return raw_bytes().text();
    }
    std::optional<bytes_view> as_blob() const noexcept {
        if (kind() != libaws::kind::blob) return std::nullopt;
        return raw_bytes();
    }
    std::optional<std::int64_t> as_int() const noexcept {
        std::int64_t x;
        return libaws_value_i64(raw_, &x) == LIBAWS_OK ? std::optional(x) : std::nullopt;
    }
    /* A double, or an integer as one. */
    std::optional<double> as_double() const noexcept {
        double x;
        return libaws_value_f64(raw_, &x) == LIBAWS_OK ? std::optional(x) : std::nullopt;
    }
    std::optional<bool> as_bool() const noexcept {
        std::uint8_t x;
        return libaws_value_bool(raw_, &x) == LIBAWS_OK ? std::optional(x != 0) : std::nullopt;
    }
    std::optional<timestamp> as_time() const noexcept {
        timestamp t;
        return libaws_value_time(raw_, &t.seconds, &t.nanoseconds) == LIBAWS_OK ? std::optional(t) : std::nullopt;
    }

    /* The same, or what is given where there is no such value. */
    std::string_view string_or(std::string_view otherwise) const noexcept { return as_string().value_or(otherwise); }
    std::int64_t int_or(std::int64_t otherwise) const noexcept { return as_int().value_or(otherwise); }
    double double_or(double otherwise) const noexcept { return as_double().value_or(otherwise); }
    bool bool_or(bool otherwise) const noexcept { return as_bool().value_or(otherwise); }

    /* The elements of a list, or the values of a map, one step each. Nothing for another kind. */
    iterator begin() const noexcept;
    iterator end() const noexcept;
    /* The keys of a map with their values, in order: `for (auto [key, v] : map.items())`. Nothing for another kind. */
    entries items() const noexcept;

    /* What an expression finds here, as a document of its own; null when it finds nothing. */
    result<text> search(const expression &e, format f = format::json) const;
    /* A copy as a document of its own. */
    result<text> to(format f) const;
    result<text> to_json() const;
    result<text> to_cbor() const;

private:
    bytes_view raw_bytes() const noexcept {
        const char *p = nullptr;
        std::size_t n = 0;
        libaws_value_str(raw_, &p, &n);
        return {reinterpret_cast<const std::uint8_t *>(p), n};
    }
    const libaws_value *raw_ = nullptr;
};

/* A key of a map with its value. */
struct value::entry {
    std::string_view key;
    libaws::value value;
};

/* Walks a list, or the values of a map. */
class value::iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = libaws::value;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = libaws::value;

    iterator() noexcept = default;
    iterator(libaws::value of, const libaws_value *at) noexcept : of_(of), map_(of.is_map()), key_(map_ ? at : nullptr) {
        at_ = map_ ? libaws_value_next(of_.get(), at) : at;
    }
    libaws::value operator*() const noexcept { return at_; }
    iterator &operator++() noexcept {
        at_ = libaws_value_next(of_.get(), at_);
        if (map_) {
            key_ = at_;
            at_ = libaws_value_next(of_.get(), at_);
        }
        return *this;
    }
    iterator operator++(int) noexcept {
        iterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const iterator &a, const iterator &b) noexcept { return a.at_ == b.at_; }
    friend bool operator!=(const iterator &a, const iterator &b) noexcept { return a.at_ != b.at_; }
    /* The key of where it is; absent in a list. */
    libaws::value key() const noexcept { return key_; }

private:
    libaws::value of_;
    bool map_ = false;
    const libaws_value *key_ = nullptr;
    const libaws_value *at_ = nullptr;
};

inline value::iterator value::begin() const noexcept {
    return is_list() || is_map() ? iterator(*this, libaws_value_first(raw_)) : iterator();
}
inline value::iterator value::end() const noexcept { return {}; }

/* The entries of a map. */
class value::entries {
public:
    class iterator : private value::iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = entry;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = entry;

        explicit iterator(value::iterator at) noexcept : value::iterator(at) {}
        entry operator*() const noexcept { return {key().string_or({}), value::iterator::operator*()}; }
        iterator &operator++() noexcept {
            value::iterator::operator++();
            return *this;
        }
        void operator++(int) noexcept { ++*this; }
        bool operator==(const iterator &o) const noexcept { return base() == o.base(); }
        bool operator!=(const iterator &o) const noexcept { return base() != o.base(); }

    private:
        const value::iterator &base() const noexcept { return *this; }
    };
    explicit entries(libaws::value of) noexcept : of_(of) {}
    iterator begin() const noexcept { return iterator(of_.is_map() ? of_.begin() : of_.end()); }
    iterator end() const noexcept { return iterator(of_.end()); }

private:
    libaws::value of_;
};

inline value::entries value::items() const noexcept { return entries(*this); }

} // namespace libaws

#endif
