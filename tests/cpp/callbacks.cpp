/* Callbacks: lambdas at every kind of point, and what becomes of them. */
#include "rig.hpp"

#include <atomic>
#include <future>
#include <mutex>
#include <thread>

/* Counts the copies of it that live. */
struct counted {
    std::atomic<int> *live;
    explicit counted(std::atomic<int> &n) : live(&n) { ++*live; }
    counted(const counted &o) : live(o.live) { ++*live; }
    counted &operator=(const counted &) = delete;
    ~counted() { --*live; }
};

/* Waits for what another thread does. */
template <class F>
static void until(F f) {
    for (int i = 0; i < 20000 && !f(); i++) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    CHECK(f());
}

TEST(hooks_look_and_change) {
    rig r;
    std::string method, table;
    r.config
        .on_hook("BeforeSigning", "h",
                 [&](libaws::call &q) {
                     method = q.view()["request"]["method"].string_or("");
                     q.set("headers.x-mine", "1").value();
                     q.set("headers.x-empty", "").value();
                 })
        .value();
    r.config.on_hook("BeforeExecution", "h", [&](const libaws::call &q) {
        table = q.view()["input"]["TableName"].string_or("");
    }).value();
    r.push(GOT_ITEM);
    r.client().call("GetItem", get_item()).value();
    EQUAL(method, "POST");
    EQUAL(table, "t");
    libaws::value headers = r.fake.request()["headers"];
    EQUAL(headers["x-mine"].string_or(""), "1");
    HAS(std::string(headers["authorization"].string_or("")), "x-mine");
}

TEST(a_hook_removes_a_header_and_another_fails_the_call) {
    rig r;
    r.config.on_hook("BeforeSigning", "h", [](libaws::call &q) { q.remove("headers.x-amz-target").value(); }).value();
    r.push(GOT_ITEM);
    r.client().call("GetItem", get_item()).value();
    CHECK(!r.fake.request()["headers"]["x-amz-target"]);
    r.config.on_hook("AfterSigning", "no", [](libaws::call &q) { q.fail("not today"); }).value();
    auto got = r.client().call("GetItem", get_item());
    CHECK(!got && got.error().status() == libaws::status::callback);
    HAS(got.error().message(), "not today");
}

TEST(middleware_goes_down_and_up) {
    rig r;
    std::string trace, item;
    r.config.on_middleware("Initialize", "m", [&](libaws::call q) {
        trace += "down ";
        q.set("input.TableName", "another").value();
        q.next([&](libaws::call &up) {
            trace += "up";
            item = up.view()["output"]["Item"]["id"]["S"].string_or("");
        });
        CHECK(!q);
    }).value();
    r.config.on_middleware("Finalize", "through", [](libaws::call q) { q.next(); }).value();
    r.push(GOT_ITEM);
    r.client().call("GetItem", get_item()).value();
    EQUAL(trace, "down up");
    EQUAL(item, "a");
    HAS(r.sent(), "another");
}

TEST(middleware_answers_instead) {
    rig r;
    r.config.on_middleware("Initialize", "cache", [](libaws::call q) {
        q.answer({{"Item", {{"id", {{"S", "cached"}}}}}});
    }).value();
    auto got = r.client().call("GetItem", get_item()).value();
    EQUAL(got.output()["Item"]["id"]["S"].string_or(""), "cached");
    CHECK(!r.fake.request());
}

TEST(credentials_come_from_a_lambda) {
    rig r;
    int asked = 0;
    r.config.unset("access_key_id").value();
    r.config.unset("secret_access_key").value();
    r.config.on_credentials("mine", [&] {
        asked++;
        libaws::credentials c;
        c.access_key_id = "AKIDLAMBDA";
        c.secret_access_key = "secret";
        c.session_token = "token";
        c.account_id = "123456789012";
        c.expiration = libaws::timestamp(4102444800);
        return c;
    }).value();
    r.push(GOT_ITEM);
    r.push(GOT_ITEM);
    auto db = r.client();
    db.call("GetItem", get_item()).value();
    db.call("GetItem", get_item()).value();
    libaws::value headers = r.fake.request()["headers"];
    HAS(std::string(headers["authorization"].string_or("")), "Credential=AKIDLAMBDA/");
    EQUAL(headers["x-amz-security-token"].string_or(""), "token");
    EQUAL(asked, 1);
}

TEST(credentials_that_fail_say_why) {
    rig r;
    r.config.unset("access_key_id").value();
    r.config.unset("secret_access_key").value();
    r.config.on_credentials("mine", []() -> libaws::result<libaws::credentials> {
        return libaws::error(libaws::status::other, "the vault is shut");
    }).value();
    auto got = r.client().call("GetItem", get_item());
    CHECK(!got && got.error().status() == libaws::status::credentials);
    HAS(got.error().message(), "the vault is shut");
    CHECK(!r.fake.request());
}

TEST(a_log_is_told) {
    rig r;
    std::atomic<int> lines{0};
    std::string first;
    r.config.on_log("l", [&](libaws::value line) {
        if (lines == 0) first = line["service"].string_or("");
        lines++;
    }).value();
    r.push(GOT_ITEM);
    r.client().call("GetItem", get_item()).value();
    until([&] { return lines >= 2; });
    EQUAL(first, "DynamoDB");
    CHECK(r.config.off("log", "l") && !r.config.off("log", "l"));
}

TEST(a_question_is_answered_later_from_another_thread) {
    rig r;
    std::thread later;
    r.config.on_hook("BeforeAttempt", "h", [&](libaws::call q) {
        later = std::thread([q = std::move(q)]() mutable {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            q.answer();
        });
    }).value();
    r.push(GOT_ITEM);
    CHECK(r.client().call("GetItem", get_item()));
    later.join();
}

TEST(a_question_that_is_let_go_has_failed) {
    rig r;
    r.config.on_hook("BeforeAttempt", "h", [](libaws::call) {}).value();
    r.push(GOT_ITEM);
    auto got = r.client().call("GetItem", get_item());
    CHECK(!got && got.error().status() == libaws::status::callback);
    HAS(got.error().message(), "without an answer");
}

#ifdef __cpp_exceptions
TEST(an_exception_fails_its_question_and_goes_no_further) {
    rig r;
    r.config.on_hook("BeforeAttempt", "h", [](libaws::call &) { throw std::runtime_error("thrown on purpose"); }).value();
    r.push(GOT_ITEM);
    auto got = r.client().call("GetItem", get_item());
    CHECK(!got && got.error().status() == libaws::status::callback);
    HAS(got.error().message(), "thrown on purpose");
    rig s;
    s.config.on_hook("BeforeAttempt", "h", [](libaws::call q) {
        libaws::call mine = std::move(q);
        throw 7;
    }).value();
    s.push(GOT_ITEM);
    CHECK(!s.client().call("GetItem", get_item()));
}
#endif

TEST(a_callback_is_destroyed_once_also_when_it_was_refused) {
    std::atomic<int> live{0};
    {
        rig r;
        r.config.on("hook.BeforeAttempt", "h", [c = counted(live)](libaws::call &) {}).value();
        EQUAL(live.load(), 1);
        CHECK(!r.config.on("hook.BeforeAttempt", "h", [c = counted(live)](libaws::call &) {}));
        CHECK(!r.config.on("hook.NoSuchPoint", "h", [c = counted(live)](libaws::call &) {}));
        EQUAL(live.load(), 1);
        auto db = r.client();
        auto op = db.prepare("GetItem", get_item()).value();
        op.on("hook.AfterAttempt", "h", [c = counted(live)](libaws::call &) {}).value();
        EQUAL(live.load(), 2);
        r.push(GOT_ITEM);
        op.wait().value();
    }
    until([&] { return live == 0; });
}

TEST(move_only_callables_are_taken) {
    rig r;
    auto seen = std::make_shared<std::string>();
    r.config.on_hook("BeforeAttempt", "h", [own = std::make_unique<int>(5), seen](libaws::call &) {
        *seen = std::to_string(*own);
    }).value();
    r.push(GOT_ITEM);
    r.client().call("GetItem", get_item()).value();
    EQUAL(*seen, "5");
}

TEST(a_transport_streams_both_ways) {
    rig r;
    std::string received;
    std::future<void> sender;
    // The call may be over before its callback has put the future down.
    std::mutex guard;
    auto sent = [&] {
        std::lock_guard<std::mutex> hold(guard);
        sender.get();
    };
    // Another thread answers: what reads and writes must not hold up the callback thread.
    r.config.on_transport("t", [&](libaws::call q) {
        std::lock_guard<std::mutex> hold(guard);
        sender = std::async(std::launch::async, [&received, q = std::move(q)]() mutable {
            if (libaws::reader in = q.reader())
                in.for_each([&](libaws::bytes_view piece) { received += piece.text(); }).value();
            libaws::writer out = q.answer_stream({{"status", 200}});
            CHECK(out);
            for (int i = 0; i < 1000; i++)
                if (!out.write("0123456789")) return;
            out.finish().value();
        });
    }).value();
    auto s3 = r.client("s3");
    auto op = s3.call("GetObject", {{"Bucket", "b"}, {"Key", "k"}}).value();
    auto reader = op.reader().value();
    EQUAL(reader.read_all().value().size(), 10000u);
    CHECK(!op.reader());
    sent();
    EQUAL(received, "");

    auto put = s3.prepare("PutObject", {{"Bucket", "b"}, {"Key", "k"}, {"ContentLength", 10}}).value();
    auto writer = put.writer().value();
    put.begin().value();
    EQUAL(writer.write_some("hello", std::chrono::seconds(20)).value(), 5u);
    writer.write(std::string("world")).value();
    writer.finish().value();
    put.wait().value();
    HAS(received, "hello");
    HAS(received, "world");
    sent();
}
