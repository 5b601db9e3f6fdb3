/* What clients are made of: runtimes, options with their callbacks, and a transport for tests. */
#ifndef LIBAWS_CPP_CONFIG_HPP
#define LIBAWS_CPP_CONFIG_HPP

#include "callback.hpp"

namespace libaws {

/* The library's threads. Most programs never make one: an empty runtime is the process's own, made on first use. */
class runtime : public detail::handle<libaws_runtime, libaws_runtime_free> {
public:
    using handle::handle;
    /* A new one. `options` is JSON: `io_threads` (0 to 64; 0 means that whoever waits drives the I/O),
     * `callback_threads` (1, or 0 for callbacks in turn with the I/O), `blocking_threads` (0 to 64), or `threads`: 1 in
     * all, or 0. */
    static result<runtime> make(name options = "{}") {
        libaws_error *err = nullptr;
        return detail::owned<runtime>(libaws_runtime_new(options.c_str(), &err), err);
    }
    /* Cancels what is in flight, waits until it completed, and ends the threads; of an empty one, the process's own.
     * forever waits the usual second at most. */
    result<void> shutdown(limit wait = forever) {
        return detail::check(libaws_runtime_shutdown(get(), wait.nanoseconds()));
    }
    /* Drives one without I/O threads of its own, until an operation ended or a callback was made; of one with threads,
     * waits for that. False when nothing is in flight any more. */
    result<bool> run(limit wait = forever) {
        const libaws_status got = libaws_runtime_run(get(), wait.nanoseconds());
        if (got == LIBAWS_E_AGAIN) return true;
        if (got != LIBAWS_OK) return error(nullptr, got);
        return false;
    }
};

namespace detail {

/* What config and operation share: registering callables at points. `Self` has `on(point, id, f)`. */
template <class Self>
class points {
public:
    /* Looks at the call, and changes it with set(), at a point of its life: BeforeSigning, AfterAttempt, …
     * f(call &) may fail the call; else it goes on when f returns. */
    template <class F>
    result<void> on_hook(std::string_view point, name id, F &&f) {
        return self().on("hook." + std::string(point), id, std::forward<F>(f));
    }
    /* Goes around what is below a step: Initialize, Serialize, Build, Finalize or Deserialize, with `.Before`,
     * `.Before.ID` or `.After.ID` for its place. f(call) answers with next() or with an output of its own. */
    template <class F>
    result<void> on_middleware(std::string_view step, name id, F &&f) {
        return self().on("middleware." + std::string(step), id, std::forward<F>(f));
    }
    /* Tells f(value) what is logged. */
    template <class F>
    result<void> on_log(name id, F &&f) {
        return self().on("log", id, log_callback(std::forward<F>(f)));
    }

private:
    Self &self() noexcept { return static_cast<Self &>(*this); }
};

} // namespace detail

/* Options and callbacks. Any thread; clients copy it. */
class config : public detail::handle<libaws_config, libaws_config_free>, public detail::points<config> {
public:
    using option = std::pair<name, std::string_view>;

    /* Empty: the environment and the defaults decide. */
    config() noexcept : handle(libaws_config_new()) {}
    /* Takes a C config over. */
    explicit config(libaws_config *raw) noexcept : handle(raw) {}
    /* One with options, or why one of them is wrong. */
    static result<config> make(std::initializer_list<option> options) {
        config c;
        for (const auto &[key, text] : options)
            if (auto set = c.set(key, text); !set) return set.error();
        return c;
    }

    /* Sets an option; an unknown name is an error that names the nearest. */
    result<void> set(name key, std::string_view text) {
        libaws_error *err = nullptr;
        // NULL would take the option back, which empty text need not mean.
        const libaws_status got =
            libaws_config_set(get(), key.c_str(), text.empty() ? "" : text.data(), text.size(), &err);
        return detail::check(got, err);
    }
    result<void> set(name key, const char *text) { return set(key, std::string_view(text)); }
    template <class T, class = std::enable_if_t<std::is_integral_v<T>>>
    result<void> set(name key, T x) {
        if constexpr (std::is_same_v<T, bool>) return set(key, x ? "true" : "false");
        else return set(key, std::string_view(std::to_string(x)));
    }
    /* Takes an option back. */
    result<void> unset(name key) {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_config_set(get(), key.c_str(), nullptr, 0, &err);
        return detail::check(got, err);
    }

    /* Registers f(call) or f(call &) at any point of the C header's list, under an id that is unique there. */
    template <class F>
    result<void> on(name point, name id, F &&f) {
        using function = detail::callback<std::decay_t<F>>;
        libaws_error *err = nullptr;
        const libaws_status got = libaws_config_on(get(), point.c_str(), id.c_str(), function::ask,
                                                   function::own(std::forward<F>(f)), function::drop, &err);
        return detail::check(got, err);
    }
    /* Removes a callback; whether there was one. */
    bool off(name point, name id) { return libaws_config_off(get(), point.c_str(), id.c_str()) == LIBAWS_OK; }
    /* f() gives credentials, or a result of them, when some are needed and before the last ones end. */
    template <class F>
    result<void> on_credentials(name id, F &&f) {
        return on("credentials", id, detail::credentials_callback(std::forward<F>(f)));
    }
    /* f(call) is the transport: it answers with a response, or with answer_stream(). */
    template <class F>
    result<void> on_transport(name id, F &&f) {
        return on("transport", id, std::forward<F>(f));
    }
};

/* A transport that records requests and gives prepared answers in order: tests need no server. Any thread. */
class fake : public detail::handle<libaws_fake, libaws_fake_free> {
public:
    fake() noexcept : handle(libaws_fake_new()) {}
    explicit fake(libaws_fake *raw) noexcept : handle(raw) {}
    /* Makes it the transport of a config. */
    result<void> install(config &c) {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_fake_install(get(), c.get(), &err);
        return detail::check(got, err);
    }
    /* Adds an answer: `status`, `headers`, `body`; or `error`; or `hang`. */
    result<void> push(const input &answer) {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_fake_push(get(), static_cast<std::uint32_t>(answer.format()),
                                                   answer.bytes().data(), answer.bytes().size(), &err);
        return detail::check(got, err);
    }
    /* Takes the oldest request: `method`, `url`, `headers`, `body`. Borrowed until the next call; absent when there
     * is none. */
    value request() { return libaws_fake_request(get()); }
};

} // namespace libaws

#endif
