/* Streams: a body is read and written piece by piece or event by event, by whoever owns the reader or the writer. */
#ifndef LIBAWS_CPP_STREAM_HPP
#define LIBAWS_CPP_STREAM_HPP

#include "input.hpp"

namespace libaws {

/* Reads a body. One thread at a time. */
class reader : public detail::handle<libaws_reader, libaws_reader_free> {
public:
    using handle::handle;

    /* The next piece, borrowed until the next call; empty after the last. An error means that the body is not whole. */
    result<bytes_view> next() {
        auto piece = poll(forever);
        if (!piece) return piece.error();
        return piece->value_or(bytes_view());
    }
    /* The same, but nothing where no piece came within the limit. Zero only looks. */
    result<std::optional<bytes_view>> poll(limit wait) {
        const std::uint8_t *p = nullptr;
        std::size_t n = 0;
        libaws_error *err = nullptr;
        switch (const libaws_status got = libaws_reader_next(get(), &p, &n, wait.nanoseconds(), &err)) {
        case LIBAWS_OK: return std::optional(bytes_view(p, n));
        case LIBAWS_END: return std::optional(bytes_view());
        case LIBAWS_E_AGAIN: libaws_error_free(err); return std::optional<bytes_view>();
        default: return error(err, got);
        }
    }
    /* Gives each piece to f(bytes_view); f may return false to stop early. */
    template <class F>
    result<void> for_each(F &&f) {
        for (;;) {
            auto piece = next();
            if (!piece) return piece.error();
            if (piece->empty()) return {};
            if constexpr (std::is_convertible_v<std::invoke_result_t<F &, bytes_view>, bool>) {
                if (!f(*piece)) return {};
            } else {
                f(*piece);
            }
        }
    }
    /* The next event of a stream of events, a map of its name and its members; absent after the last. Borrowed until the
     * next call. What the service sends to say that it failed is an error, and the stream is over then. */
    result<value> next_event() {
        auto event = poll_event(forever);
        if (!event) return event.error();
        return event->value_or(value());
    }
    /* The same, but nothing where no event came within the limit. */
    result<std::optional<value>> poll_event(limit wait) {
        const libaws_value *event = nullptr;
        libaws_error *err = nullptr;
        switch (const libaws_status got = libaws_reader_event(get(), &event, wait.nanoseconds(), &err)) {
        case LIBAWS_OK: return std::optional(value(event));
        case LIBAWS_END: return std::optional(value());
        case LIBAWS_E_AGAIN: libaws_error_free(err); return std::optional<value>();
        default: return error(err, got);
        }
    }
    /* Gives each event to f(name, members); f may return false to stop early. */
    template <class F>
    result<void> for_each_event(F &&f) {
        for (;;) {
            auto event = next_event();
            if (!event) return event.error();
            if (!*event) return {};
            const std::string_view name = event->key(0).value_or(std::string_view());
            if constexpr (std::is_convertible_v<std::invoke_result_t<F &, std::string_view, value>, bool>) {
                if (!f(name, (*event)[0])) return {};
            } else {
                f(name, (*event)[0]);
            }
        }
    }
    /* All that is left, if it is not more than `most` bytes. */
    result<std::string> read_all(std::size_t most = std::numeric_limits<std::size_t>::max()) {
        std::string all;
        bool fits = true;
        auto read = for_each([&](bytes_view piece) {
            fits = piece.size() <= most - all.size();
            if (fits) all += piece.text();
            return fits;
        });
        if (!read) return read.error();
        if (!fits) return error(status::invalid, "the body is longer than " + std::to_string(most) + " bytes");
        return all;
    }
};

/* Writes a body. One thread at a time. Finish it: one that is freed unfinished fails its operation. */
class writer : public detail::handle<libaws_writer, libaws_writer_free> {
public:
    using handle::handle;

    /* Writes all of it, waiting for room. status::closed: the operation is over, and its own result says why. */
    result<void> write(bytes_view piece) {
        while (!piece.empty()) {
            auto taken = write_some(piece, forever);
            if (!taken) return taken.error();
            piece = bytes_view(piece.data() + *taken, piece.size() - *taken);
        }
        return {};
    }
    /* Writes what there is room for within the limit and gives how many bytes that was; 0 when there was none. */
    result<std::size_t> write_some(bytes_view piece, limit wait) {
        std::size_t taken = 0;
        libaws_error *err = nullptr;
        const libaws_status got =
            libaws_writer_write(get(), piece.data(), piece.size(), &taken, wait.nanoseconds(), &err);
        if (got == LIBAWS_OK) return taken;
        if (got != LIBAWS_E_AGAIN) return error(err, got);
        libaws_error_free(err);
        return std::size_t(0);
    }
    /* Sends an event, a map of its name and its members, waiting for room. status::invalid: it is no event of the
     * operation, nothing of it was sent, and the next may be. */
    result<void> send(const input &event) {
        auto sent = send(event, forever);
        if (!sent) return sent.error();
        return {};
    }
    /* The same within a limit: false when there was no room, and it is to be sent again. */
    result<bool> send(const input &event, limit wait) {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_writer_event(get(), static_cast<std::uint32_t>(event.format()), event.bytes().data(),
                                                      event.bytes().size(), wait.nanoseconds(), &err);
        if (got == LIBAWS_OK) return true;
        if (got != LIBAWS_E_AGAIN) return error(err, got);
        libaws_error_free(err);
        return false;
    }
    /* Says that this was all. */
    result<void> finish() {
        libaws_error *err = nullptr;
        const libaws_status got = libaws_writer_finish(get(), &err);
        return detail::check(got, err);
    }
};

} // namespace libaws

#endif
