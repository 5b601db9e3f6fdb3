/* Operations: anything that finishes later. Wait for one, be called back, take a std::future, or use a queue. */
#ifndef LIBAWS_CPP_OPERATION_HPP
#define LIBAWS_CPP_OPERATION_HPP

#include "config.hpp"

#include <future>

namespace libaws {

/* What happened to an operation. */
enum class event : std::uint32_t {
    done = LIBAWS_DONE,
    head = LIBAWS_HEAD,
    readable = LIBAWS_READABLE,
    writable = LIBAWS_WRITABLE,
};

/* One thing that happened to an operation that was submitted to a queue. */
struct completion : libaws_completion {
    libaws::event event() const noexcept { return static_cast<libaws::event>(kind); }
    libaws::status result() const noexcept { return static_cast<libaws::status>(status); }
};

/* A queue of completions, for event loops. Any thread. */
class queue : public detail::handle<libaws_queue, libaws_queue_free> {
public:
    using handle::handle;
    static result<queue> make(const runtime &rt = {}) {
        libaws_error *err = nullptr;
        return detail::owned<queue>(libaws_queue_new(rt.get(), &err), err);
    }
    /* A descriptor that is readable while there is something to take; -1 when there can't be one. Never read it. */
    std::ptrdiff_t fd() noexcept { return libaws_queue_fd(get()); }
    /* Takes up to `room` completions and gives how many; 0 also when woken. Waits for the first. */
    std::size_t poll(completion *out, std::size_t room, limit wait) noexcept {
        return libaws_queue_poll(get(), out, sizeof *out, room, wait.nanoseconds());
    }
    /* Takes one. */
    std::optional<completion> poll(limit wait) noexcept {
        completion c{};
        return poll(&c, 1, wait) ? std::optional(c) : std::nullopt;
    }
    /* Ends one wait: any thread, any time. */
    void wake() noexcept { libaws_queue_wake(get()); }
};

class operation : public detail::handle<libaws_operation, libaws_operation_free>, public detail::points<operation> {
public:
    using handle::handle;

    /* --- before the start --- */

    /* Gives the whole input; replaces what was given before. */
    result<void> set_input(const input &in) {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_operation_set_doc(get(), static_cast<std::uint32_t>(in.format()),
                                                           in.bytes().data(), in.bytes().size(), &err);
        return detail::check(got, err);
    }
    /* Sets one member by its path: a bool, a number, text, a bytes_view (a blob), or a time. */
    template <class T>
    result<void> set(name path, const T &x) {
        libaws_error *err = nullptr;
        libaws_status got;
        if constexpr (std::is_same_v<T, bool>) {
            got = libaws_operation_set_bool(get(), path.c_str(), x ? 1 : 0, &err);
        } else if constexpr (std::is_integral_v<T>) {
            if constexpr (std::is_unsigned_v<T> && sizeof x >= sizeof(std::int64_t))
                if (x > static_cast<T>(std::numeric_limits<std::int64_t>::max()))
                    return error(status::invalid, std::to_string(x) + " is more than a signed 64-bit integer holds");
            got = libaws_operation_set_i64(get(), path.c_str(), static_cast<std::int64_t>(x), &err);
        } else if constexpr (std::is_floating_point_v<T>) {
            got = libaws_operation_set_f64(get(), path.c_str(), static_cast<double>(x), &err);
        } else if constexpr (std::is_convertible_v<const T &, std::string_view>) {
            const std::string_view text = x;
            got = libaws_operation_set_str(get(), path.c_str(), text.data(), text.size(), &err);
        } else if constexpr (std::is_convertible_v<const T &, timestamp>) {
            const timestamp t = x;
            got = libaws_operation_set_time(get(), path.c_str(), t.seconds, t.nanoseconds, &err);
        } else {
            const bytes_view blob = x;
            got = libaws_operation_set_blob(get(), path.c_str(), blob.data(), blob.size(), &err);
        }
        return detail::check(got, err);
    }
    /* The time it may take in all, from its start. */
    result<void> deadline(limit from_now) {
        const std::int64_t ns = from_now.nanoseconds();
        return detail::check(
            libaws_operation_deadline(get(), ns < 0 ? std::numeric_limits<std::int64_t>::max() : ns));
    }
    /* Gives the streaming member from memory that is kept until it is not needed: a std::string, a vector, anything
     * with data() and size(). Move it in, or it is copied. */
    template <class Owner>
    result<void> body(Owner &&owner) {
        using kept = detail::callback<std::decay_t<Owner>>;
        void *ud = kept::own(std::forward<Owner>(owner));
        const bytes_view bytes(*static_cast<std::decay_t<Owner> *>(ud));
        libaws_error *err = nullptr;
        const libaws_status got = libaws_operation_body(get(), bytes.data(), bytes.size(), ud, kept::drop, &err);
        return detail::check(got, err);
    }
    /* BORROWS: the bytes must stay until the operation has completed and is gone. */
    result<void> body_borrowed(bytes_view bytes) {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_operation_body(get(), bytes.data(), bytes.size(), nullptr, nullptr, &err);
        return detail::check(got, err);
    }
    /* Gives it from a file: `size` bytes from `offset`, all the rest when there is no size. */
    result<void> body_file(name path, std::int64_t offset = 0, std::optional<std::int64_t> size = {}) {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_operation_body_file(get(), path.c_str(), offset, size.value_or(-1), &err);
        return detail::check(got, err);
    }
    /* A writer whose bytes become the streaming member. Start the operation before writing: begin(). */
    result<libaws::writer> writer() {
        libaws_error *err = nullptr;
        return detail::owned<libaws::writer>(libaws_operation_writer(get(), &err), err);
    }
    /* Sets an option for this operation alone, before its start. */
    result<void> set_option(name key, std::string_view text) {
        libaws_error *err = nullptr;
        const libaws_status got =
            libaws_operation_set_option(get(), key.c_str(), text.empty() ? "" : text.data(), text.size(), &err);
        return detail::check(got, err);
    }
    /* Takes the environment's value of an option, or the default. */
    result<void> unset_option(name key) {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_operation_set_option(get(), key.c_str(), nullptr, 0, &err);
        return detail::check(got, err);
    }
    /* Has it explain its endpoint instead of calling: `parameters`, `trail`, `rule`, `endpoint` in the output. */
    result<void> explain() {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_operation_explain(get(), &err);
        return detail::check(got, err);
    }
    /* Has it open connections to where it would go instead of calling: `url` and `connections` in the output. */
    result<void> warm(std::uint32_t connections = 1) {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_operation_warm(get(), connections, &err);
        return detail::check(got, err);
    }
    /* Has it signed in its query and given as the output (`method`, `url`, `headers`) instead of sent; finish it like
     * any other. `options` is JSON: `expires` (seconds), `headers`, `unsigned_headers`, `hoist`, `method`. */
    result<void> presign(name options = "{}") {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_operation_presign(get(), options.c_str(), &err);
        return detail::check(got, err);
    }
    /* Registers a callback for this operation alone; see config::on. */
    template <class F>
    result<void> on(name point, name id, F &&f) {
        using function = detail::callback<std::decay_t<F>>;
        libaws_error *err = nullptr;
        const libaws_status got = libaws_operation_on(get(), point.c_str(), id.c_str(), function::ask,
                                                      function::own(std::forward<F>(f)), function::drop, &err);
        return detail::check(got, err);
    }

    /* --- finishing it --- */

    /* Starts it if need be, and waits until it settled: its own result. Of a streaming answer the head is there. */
    result<void> wait() {
        auto settled = wait(forever);
        if (!settled) return settled.error();
        return {};
    }
    /* The same within a limit: false when it ran out. */
    result<bool> wait(limit most) {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_operation_wait(get(), most.nanoseconds(), &err);
        if (got == LIBAWS_OK) return true;
        if (got != LIBAWS_E_AGAIN) return error(err, got);
        libaws_error_free(err);
        return false;
    }
    /* Starts it and comes back: wait() gives its result later. */
    result<void> begin() {
        auto settled = wait(std::chrono::nanoseconds(0));
        if (!settled) return settled.error();
        return {};
    }
    /* Starts it; f(event, status) is called for each thing that happens, event::done last and once. */
    template <class F>
    result<void> start(F &&f) {
        using function = std::decay_t<F>;
        libaws_error *err = nullptr;
        const libaws_status got =
            libaws_operation_start(get(), told<function>, detail::callback<function>::own(std::forward<F>(f)),
                                   detail::callback<function>::drop, &err);
        return detail::check(got, err);
    }
    /* Starts it; the future has its status when it settled, of a streaming answer already at the head. Then output()
     * is there, or wait() has the error. */
    result<std::future<libaws::status>> start() {
        std::promise<libaws::status> promise;
        auto future = promise.get_future();
        auto started = start([promise = std::move(promise), told = false](libaws::event, libaws::status s) mutable {
            if (!std::exchange(told, true)) promise.set_value(s);
        });
        if (!started) return started.error();
        return future;
    }
    /* Starts it; its completions come to the queue under the tag. */
    result<void> submit(queue &q, std::uint64_t tag) {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_operation_submit(get(), q.get(), tag, &err);
        return detail::check(got, err);
    }
    /* Cancels it: any thread, any time, also inside callbacks. It still completes, once. */
    void cancel() noexcept { libaws_operation_cancel(get()); }

    /* --- afterwards --- */

    /* Why it failed; nothing while it runs and when it did not fail. */
    std::optional<libaws::error> error_of() {
        if (!libaws_operation_error(get())) return std::nullopt;
        auto settled = wait(std::chrono::nanoseconds(0));
        return settled ? std::nullopt : std::optional(settled.error());
    }
    /* The output, a map of its members; absent unless it succeeded. */
    value output() const noexcept { return libaws_operation_output(get()); }
    /* The same as a document, borrowed. */
    result<bytes_view> output_as(format f) const {
        const std::uint8_t *p = nullptr;
        std::size_t n = 0;
        const libaws_status got = libaws_operation_output_doc(get(), static_cast<std::uint32_t>(f), &p, &n);
        if (got != LIBAWS_OK) return error(nullptr, got);
        return bytes_view(p, n);
    }
    /* About the answer: `request_id`, `host_id`, `http_status`, `attempts`, `headers`, `values`. */
    value metadata() const noexcept { return libaws_operation_metadata(get()); }
    std::string_view request_id() const noexcept { return metadata()["request_id"].string_or({}); }
    /* The reader of a streaming answer; once. */
    result<libaws::reader> reader() {
        libaws_error *err = nullptr;
        return detail::owned<libaws::reader>(libaws_operation_reader(get(), &err), err);
    }
    /* The config that load_config_later made; once. Empty for another operation. */
    config take_config() noexcept { return config(libaws_operation_take_config(get())); }

private:
    template <class F>
    static void told(void *ud, std::uint32_t kind, libaws_status s) {
        F &f = *static_cast<F *>(ud);
#ifdef __cpp_exceptions
        // There is nobody to tell: whoever throws here has already heard how the operation ended.
        try {
            f(static_cast<event>(kind), static_cast<libaws::status>(s));
        } catch (...) {
        }
#else
        f(static_cast<event>(kind), static_cast<libaws::status>(s));
#endif
    }
};

/* Starts loading a config from the environment; `overrides` wins over it. Take it with take_config(). */
inline result<operation> load_config_later(const config *overrides = nullptr, const runtime &rt = {}) {
    libaws_error *err = nullptr;
    return detail::owned<operation>(libaws_config_load(rt.get(), overrides ? overrides->get() : nullptr, &err), err);
}
/* Loads a config and waits for it. */
inline result<config> load_config(const config *overrides = nullptr, const runtime &rt = {}) {
    auto op = load_config_later(overrides, rt);
    if (!op) return op.error();
    if (auto done = op->wait(); !done) return done.error();
    return op->take_config();
}

} // namespace libaws

#endif
