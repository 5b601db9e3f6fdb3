/* Callbacks: callables as the library's user data, and the questions that they answer. */
#ifndef LIBAWS_CPP_CALLBACK_HPP
#define LIBAWS_CPP_CALLBACK_HPP

#include "input.hpp"
#include "stream.hpp"

namespace libaws {

class call;

namespace detail {

/* A callable as user data: the library owns it, and destroys it once. */
template <class F>
struct callback {
    template <class G>
    static void *own(G &&f) {
        return new F(std::forward<G>(f));
    }
    static void drop(void *ud) { delete static_cast<F *>(ud); }
    static void ask(void *ud, libaws_call *raw);
};

/* Overwritten so that no compiler leaves it out. */
inline void wipe(std::string &s) noexcept {
    for (volatile char *p = s.data(), *end = p + s.size(); p != end; ++p) *p = 0;
}

} // namespace detail

/* One question to a callback. It is answered exactly once, now or later, from any thread: move it to where the
 * answer will be known. One that goes without an answer has failed. */
class call {
public:
    /* Takes the question over. */
    explicit call(libaws_call *raw) noexcept : raw_(raw) {}
    call(call &&other) noexcept : raw_(std::exchange(other.raw_, nullptr)) {}
    call &operator=(call &&other) noexcept {
        if (this != &other) {
            abandon();
            raw_ = std::exchange(other.raw_, nullptr);
        }
        return *this;
    }
    call(const call &) = delete;
    call &operator=(const call &) = delete;
    ~call() { abandon(); }

    /* Whether it is still to be answered. */
    explicit operator bool() const noexcept { return raw_ != nullptr; }
    libaws_call *get() const noexcept { return raw_; }
    libaws_call *release() noexcept { return std::exchange(raw_, nullptr); }

    /* What may be read at this point; borrowed until the answer. */
    value view() const noexcept { return libaws_call_view(raw_); }
    /* Changes `headers.NAME`, `query.NAME`, `body`, `input.PATH` or `metadata.KEY`, as the point allows, when the
     * question is answered. */
    result<void> set(name path, std::string_view text) {
        // NULL would remove, which empty text need not mean.
        return detail::check(libaws_call_set(raw_, path.c_str(), text.empty() ? "" : text.data(), text.size()));
    }
    result<void> remove(name path) { return detail::check(libaws_call_set(raw_, path.c_str(), nullptr, 0)); }

    /* Answers with nothing, which is what hooks and loggers do. */
    void answer() noexcept { libaws_call_answer(release(), LIBAWS_CBOR, nullptr, 0); }
    /* Answers with a document: credentials, a transport's response, a middleware's output. */
    void answer(const input &in) noexcept {
        libaws_call_answer(release(), static_cast<std::uint32_t>(in.format()), in.bytes().data(), in.bytes().size());
    }
    /* At `transport`: answers with the head (`status`, `headers`), and gives the writer of the body. Empty when the
     * head was refused. */
    writer answer_stream(const input &head) noexcept {
        return writer(libaws_call_answer_stream(release(), static_cast<std::uint32_t>(head.format()),
                                                head.bytes().data(), head.bytes().size()));
    }
    /* At `transport`: the reader of the request's body when that is a stream; once. Empty when it is not. */
    libaws::reader reader() noexcept { return libaws::reader(libaws_call_reader(raw_)); }
    /* At a middleware: goes on to what is below, and leaves its outcome alone. */
    void next() {
        next([](call q) { q.answer(); });
    }
    /* The same, and asks `after` when what is below is done. */
    template <class F>
    void next(F &&after) {
        using function = detail::callback<std::decay_t<F>>;
        void *ud = function::own(std::forward<F>(after));
        libaws_call_next(release(), function::ask, ud, function::drop);
    }
    /* Answers that it failed; the reason reaches the operation's error. */
    void fail(std::string_view why) noexcept { libaws_call_fail(release(), why.data(), why.size()); }

private:
    void abandon() noexcept {
        if (raw_) fail("the callback let its question go without an answer");
    }
    libaws_call *raw_;
};

namespace detail {

/* A callable that takes the question by value owns it, and must see that it is answered. One that takes it by
 * reference may answer; where it did not, the answer is the empty one. */
template <class F>
void give(F &f, call &q) {
    if constexpr (std::is_invocable_v<F &, call>) f(std::move(q));
    else f(q);
    if (q) q.answer();
}

template <class F>
void callback<F>::ask(void *ud, libaws_call *raw) {
    F &f = *static_cast<F *>(ud);
    call q(raw);
#ifdef __cpp_exceptions
    try {
        give(f, q);
    } catch (const std::exception &e) {
        if (q) q.fail(e.what());
    } catch (...) {
        if (q) q.fail("the callback threw something that is not a std::exception");
    }
#else
    give(f, q);
#endif
}

} // namespace detail

/* What a credentials callback gives. */
struct credentials {
    std::string access_key_id, secret_access_key, session_token, account_id;
    /* When they end; they are asked for again in time. */
    std::optional<timestamp> expiration;
};

namespace detail {

/* Answers with credentials. No copy of the secret stays in memory that is not the caller's. */
inline void answer_with(call &q, const credentials &c) {
    cbor to;
    // It must not grow: what it grew out of would keep the secret.
    to.out.reserve(160 + c.access_key_id.size() + c.secret_access_key.size() + c.session_token.size() +
                   c.account_id.size());
    to.byte(0xbf);
    const auto member = [&](std::string_view key, const std::string &text) {
        if (text.empty()) return;
        to.text(key);
        to.text(text);
    };
    member("AccessKeyId", c.access_key_id);
    member("SecretAccessKey", c.secret_access_key);
    member("SessionToken", c.session_token);
    member("AccountId", c.account_id);
    if (c.expiration) {
        to.text("Expiration");
        to.time(*c.expiration);
    }
    to.byte(0xff);
    q.answer(input::cbor(to.out));
    wipe(to.out);
}

/* f() gives credentials or a result of them. */
template <class F>
auto credentials_callback(F &&f) {
    return [f = std::decay_t<F>(std::forward<F>(f))](call q) mutable {
        result<credentials> got = f();
        if (!got) return q.fail(got.error().message());
        answer_with(q, *got);
        wipe(got->secret_access_key);
        wipe(got->session_token);
    };
}

/* f(value) is told; there is nothing to answer. */
template <class F>
auto log_callback(F &&f) {
    return [f = std::decay_t<F>(std::forward<F>(f))](call &q) mutable { f(q.view()); };
}

} // namespace detail
} // namespace libaws

#endif
