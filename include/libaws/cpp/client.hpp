/* Clients: one service each, from any thread at once. */
#ifndef LIBAWS_CPP_CLIENT_HPP
#define LIBAWS_CPP_CLIENT_HPP

#include "operation.hpp"

namespace libaws {

/* A call that is under way. */
class future {
public:
    explicit future(operation &&op) noexcept : op_(std::move(op)) {}
    /* Whether it settled within the limit; zero only looks. */
    bool ready(limit most = std::chrono::nanoseconds(0)) {
        auto settled = op_.wait(most);
        return !settled || *settled;
    }
    /* Waits, and gives the operation with its answer; once. */
    result<operation> get() && {
        if (auto done = op_.wait(); !done) return done.error();
        return std::move(op_);
    }
    /* Cancels it: any thread. */
    void cancel() noexcept { op_.cancel(); }

private:
    operation op_;
};

/* A client of one service. */
class client : public detail::handle<libaws_client, libaws_client_free> {
public:
    using handle::handle;

    /* By the service's model name or id: `s3`, `dynamodb`, … Neither blocks nor sends anything. */
    static result<client> make(name service) { return make(service, nullptr, nullptr); }
    static result<client> make(name service, const config &c) { return make(service, c.get(), nullptr); }
    static result<client> make(name service, const config &c, const runtime &rt) {
        return make(service, c.get(), rt.get());
    }

    /* An operation by its name (`PutObject` or `put_object`), to be filled and finished. */
    result<operation> prepare(name op, const input &in = {}) {
        libaws_error *err = nullptr;
        auto made = detail::owned<operation>(libaws_operation_new(get(), op.c_str(), &err), err);
        if (made && in.bytes().data())
            if (auto set = made->set_input(in); !set) return set.error();
        return made;
    }
    /* Calls it and waits: the operation with its answer. */
    result<operation> call(name op, const input &in = {}) {
        auto made = prepare(op, in);
        if (made)
            if (auto done = made->wait(); !done) return done.error();
        return made;
    }
    /* Starts it and comes back. */
    result<future> start(name op, const input &in = {}) {
        auto made = prepare(op, in);
        if (!made) return made.error();
        // That it failed already is for get() to say.
        if (auto begun = made->begin(); !begun && !made->error_of()) return begun.error();
        return future(*std::move(made));
    }

private:
    static result<client> make(name service, const libaws_config *c, libaws_runtime *rt) {
        libaws_error *err = nullptr;
        return detail::owned<client>(libaws_client_new(rt, service.c_str(), c, &err), err);
    }
};

} // namespace libaws

#endif
