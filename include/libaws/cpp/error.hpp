/* Errors and results: what can fail gives a value or an error, and says so in its type. */
#ifndef LIBAWS_CPP_ERROR_HPP
#define LIBAWS_CPP_ERROR_HPP

#include "value.hpp"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <variant>

namespace libaws {

/* What failed, where, and how to mend it. Immutable and shared: copies are cheap, and any thread may read it. */
class error {
public:
    /* One of the caller's own, for callbacks that give a result. */
    explicit error(libaws::status code, std::string message = {}) : status_(code), message_(std::move(message)) {}
    /* Takes a C error over; what failed without one has its status alone. */
    error(libaws_error *raw, libaws_status code)
        : raw_(raw, libaws_error_free), status_(static_cast<libaws::status>(raw ? libaws_error_status(raw) : code)) {}

    libaws::status status() const noexcept { return status_; }
    /* All of it, formatted for people. */
    std::string message() const {
        if (auto text = get("message")) return std::string(*text);
        if (!message_.empty()) return message_;
        return "libaws: status " + std::to_string(static_cast<std::int32_t>(status_));
    }
    /* One fact as text, by the C header's keys; borrowed from this error and its copies. */
    std::optional<std::string_view> get(name key) const noexcept {
        const char *p = nullptr;
        std::size_t n = 0;
        if (libaws_error_get(raw_.get(), key.c_str(), &p, &n) != LIBAWS_OK) return std::nullopt;
        return std::string_view(p, n);
    }
    /* The service's code, or the library's own; empty when there is none. */
    std::string_view code() const noexcept { return fact("code"); }
    /* The modelled error's name. */
    std::string_view shape() const noexcept { return fact("shape"); }
    /* The service's own words. */
    std::string_view detail_message() const noexcept { return fact("detail_message"); }
    std::string_view service() const noexcept { return fact("service"); }
    std::string_view operation() const noexcept { return fact("operation"); }
    std::string_view request_id() const noexcept { return fact("request_id"); }
    std::string_view host_id() const noexcept { return fact("host_id"); }
    /* Where in the call it happened. */
    std::string_view phase() const noexcept { return fact("phase"); }
    /* client, server or unknown. */
    std::string_view fault() const noexcept { return fact("fault"); }
    std::optional<int> http_status() const noexcept { return count("http_status"); }
    std::optional<int> attempts() const noexcept { return count("attempts"); }
    /* The attempts that failed, a list of maps in order; absent when none was made. */
    value attempts_made() const noexcept { return libaws_error_attempts(raw_.get()); }
    bool retryable() const noexcept { return fact("retryable") == "true"; }
    bool throttling() const noexcept { return fact("throttling") == "true"; }
    /* The members of a modelled error; absent when there are none. */
    value detail() const noexcept { return libaws_error_detail(raw_.get()); }
    /* What lies under it. */
    std::optional<error> cause() const {
        const libaws_error *under = libaws_error_cause(raw_.get());
        if (!under) return std::nullopt;
        error e(static_cast<libaws::status>(libaws_error_status(under)));
        // It lives as long as this one, which the copy keeps alive.
        e.raw_ = std::shared_ptr<const libaws_error>(raw_, under);
        return e;
    }
    /* The C error, lent; NULL for one without. */
    const libaws_error *get() const noexcept { return raw_.get(); }

private:
    std::string_view fact(const char *key) const noexcept { return get(key).value_or(std::string_view()); }
    std::optional<int> count(const char *key) const noexcept {
        int n = 0;
        const std::string_view digits = fact(key);
        for (char c : digits) {
            if (c < '0' || c > '9' || n > 99999999) return std::nullopt;
            n = n * 10 + (c - '0');
        }
        return digits.empty() ? std::nullopt : std::optional(n);
    }
    std::shared_ptr<const libaws_error> raw_;
    libaws::status status_;
    std::string message_;
};

#ifdef __cpp_exceptions
/* What result::value() throws. */
class failure : public std::exception {
public:
    explicit failure(libaws::error e) : error_(std::move(e)), what_(error_.message()) {}
    const char *what() const noexcept override { return what_.c_str(); }
    const libaws::error &error() const noexcept { return error_; }

private:
    libaws::error error_;
    std::string what_;
};
#endif

namespace detail {

[[noreturn]] inline void fail(const error &e) {
#ifdef __cpp_exceptions
    throw failure(e);
#else
    std::fprintf(stderr, "libaws: a result without a value was used: %s\n", e.message().c_str());
    std::abort();
#endif
}

} // namespace detail

/* A value or an error, after std::expected. `*r` and `r->` must only be used on one that has a value. */
template <class T>
class [[nodiscard]] result {
public:
    using value_type = T;
    using error_type = libaws::error;

    result(T v) : state_(std::in_place_index<0>, std::move(v)) {}
    result(libaws::error e) : state_(std::in_place_index<1>, std::move(e)) {}

    bool has_value() const noexcept { return state_.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /* The value; without one it throws failure, or aborts where exceptions are off. */
    T &value() & { return has_value() ? **this : (detail::fail(error()), **this); }
    const T &value() const & { return has_value() ? **this : (detail::fail(error()), **this); }
    T value() && { return has_value() ? *std::move(*this) : (detail::fail(error()), *std::move(*this)); }
    template <class U>
    T value_or(U &&otherwise) && {
        return has_value() ? *std::move(*this) : static_cast<T>(std::forward<U>(otherwise));
    }

    T &operator*() & noexcept { return *std::get_if<0>(&state_); }
    const T &operator*() const & noexcept { return *std::get_if<0>(&state_); }
    T &&operator*() && noexcept { return std::move(*std::get_if<0>(&state_)); }
    T *operator->() noexcept { return std::get_if<0>(&state_); }
    const T *operator->() const noexcept { return std::get_if<0>(&state_); }

    /* The error; must only be asked where there is no value. */
    const libaws::error &error() const noexcept { return *std::get_if<1>(&state_); }

    /* f(value), which gives a result, or this error. */
    template <class F, class R = std::invoke_result_t<F, T>>
    R and_then(F &&f) && {
        return has_value() ? std::invoke(std::forward<F>(f), *std::move(*this)) : R(error());
    }
    /* A result of f(value), or this error. */
    template <class F, class R = std::invoke_result_t<F, T>>
    result<R> transform(F &&f) && {
        if (!has_value()) return error();
        if constexpr (std::is_void_v<R>) {
            std::invoke(std::forward<F>(f), *std::move(*this));
            return {};
        } else {
            return std::invoke(std::forward<F>(f), *std::move(*this));
        }
    }
    /* This value, or f(error), which gives a result of the same kind. */
    template <class F>
    result or_else(F &&f) && {
        return has_value() ? std::move(*this) : std::invoke(std::forward<F>(f), error());
    }

private:
    std::variant<T, libaws::error> state_;
};

/* Success or an error. */
template <>
class [[nodiscard]] result<void> {
public:
    using value_type = void;
    using error_type = libaws::error;

    result() = default;
    result(libaws::error e) : error_(std::move(e)) {}
    bool has_value() const noexcept { return !error_; }
    explicit operator bool() const noexcept { return has_value(); }
    /* Throws failure, or aborts where exceptions are off, unless it succeeded. */
    void value() const {
        if (error_) detail::fail(*error_);
    }
    const libaws::error &error() const noexcept { return *error_; }
    template <class F, class R = std::invoke_result_t<F>>
    R and_then(F &&f) && {
        return has_value() ? std::invoke(std::forward<F>(f)) : R(error());
    }

private:
    std::optional<libaws::error> error_;
};

namespace detail {

/* A status with its error, as the C functions give them. */
inline result<void> check(libaws_status code, libaws_error *err = nullptr) {
    if (code == LIBAWS_OK) return {};
    return error(err, code);
}

/* A new handle, or why there is none. The error comes by reference: the call that sets it is often an argument
 * beside it, and may be evaluated later. */
template <class T, class Raw>
result<T> owned(Raw *raw, libaws_error *const &err) {
    if (!raw) return error(err, err ? LIBAWS_E_OTHER : LIBAWS_E_NULL);
    return T(raw);
}

} // namespace detail

inline result<path> path::make(name expression) {
    libaws_error *err = nullptr;
    return detail::owned<path>(libaws_path_new(expression.c_str(), &err), err);
}

inline result<expression> expression::make(name text) {
    libaws_error *err = nullptr;
    return detail::owned<expression>(libaws_expression_new(text.c_str(), &err), err);
}

inline result<text> value::search(const expression &e, format f) const {
    libaws_error *err = nullptr;
    return detail::owned<text>(libaws_value_search(raw_, e.get(), static_cast<std::uint32_t>(f), &err), err);
}
/* What an expression finds in a document; in the same format. */
inline result<text> search(format f, bytes_view document, const expression &e) {
    libaws_error *err = nullptr;
    return detail::owned<text>(
        libaws_doc_search(static_cast<std::uint32_t>(f), document.data(), document.size(), e.get(), &err), err);
}

inline result<text> value::to(format f) const {
    libaws_error *err = nullptr;
    return detail::owned<text>(libaws_value_doc(raw_, static_cast<std::uint32_t>(f), &err), err);
}
inline result<text> value::to_json() const { return to(format::json); }
inline result<text> value::to_cbor() const { return to(format::cbor); }

/* What the library knows, as JSON: of all services, of one service (its operations), or of one operation. */
inline result<text> describe() {
    libaws_error *err = nullptr;
    return detail::owned<text>(libaws_describe(nullptr, nullptr, &err), err);
}
inline result<text> describe(name service) {
    libaws_error *err = nullptr;
    return detail::owned<text>(libaws_describe(service.c_str(), nullptr, &err), err);
}
inline result<text> describe(name service, name operation) {
    libaws_error *err = nullptr;
    return detail::owned<text>(libaws_describe(service.c_str(), operation.c_str(), &err), err);
}

} // namespace libaws

#endif
