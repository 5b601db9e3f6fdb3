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

/* The model of a service: one that the library holds, or one read at run time. Any thread. */
class model : public detail::handle<libaws_model, libaws_model_free> {
public:
    using handle::handle;
    /* The texts of a model in memory: botocore's files, or a Smithy model alone. */
    struct texts {
        std::string_view service, paginators, waiters, rules;
    };

    static result<model> of(name service) {
        libaws_error *err = nullptr;
        return detail::owned<model>(libaws_model_of(service.c_str(), &err), err);
    }
    /* From a file or a folder of botocore's or Smithy's JSON. */
    static result<model> load(name path) {
        libaws_error *err = nullptr;
        return detail::owned<model>(libaws_model_load(path.c_str(), &err), err);
    }
    /* From memory; `called` is what the service is called. */
    static result<model> parse(name called, const texts &t) {
        libaws_error *err = nullptr;
        return detail::owned<model>(libaws_model_parse(called.c_str(), t.service.data(), t.service.size(), t.paginators.data(),
                                                       t.paginators.size(), t.waiters.data(), t.waiters.size(),
                                                       t.rules.data(), t.rules.size(), &err),
                                    err);
    }

    /* A client of its service, which keeps what it needs of the model. */
    result<libaws::client> client(const config &c, const runtime &rt = {}) const {
        libaws_error *err = nullptr;
        return detail::owned<libaws::client>(libaws_model_client(rt.get(), get(), c.get(), &err), err);
    }
    result<libaws::client> client() const {
        libaws_error *err = nullptr;
        return detail::owned<libaws::client>(libaws_model_client(nullptr, get(), nullptr, &err), err);
    }
    /* What it says, as JSON: of the service, of an operation, of a shape, of all shapes. */
    result<text> describe() const {
        libaws_error *err = nullptr;
        return detail::owned<text>(libaws_model_describe(get(), nullptr, &err), err);
    }
    result<text> describe(name operation) const {
        libaws_error *err = nullptr;
        return detail::owned<text>(libaws_model_describe(get(), operation.c_str(), &err), err);
    }
    result<text> shape(name shape) const {
        libaws_error *err = nullptr;
        return detail::owned<text>(libaws_model_shape(get(), shape.c_str(), &err), err);
    }
    result<text> shapes() const {
        libaws_error *err = nullptr;
        return detail::owned<text>(libaws_model_shape(get(), nullptr, &err), err);
    }
};

} // namespace libaws

#endif
