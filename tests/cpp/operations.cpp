/* Operations: inputs, the ways to finish one, queues, runtimes, bodies. */
#include "rig.hpp"

#include <atomic>
#include <poll.h>
#include <thread>

using namespace std::chrono_literals;

TEST(members_are_set_by_path) {
    rig r;
    r.push(GOT_ITEM);
    auto op = r.client().prepare("PutItem").value();
    op.set("TableName", "t").value();
    op.set(std::string("Item.id.S"), std::string("a")).value();
    op.set("Item.raw.B", libaws::bytes_view("\x01\x02")).value();
    op.set("Item.old.BOOL", true).value();
    op.wait().value();
    EQUAL(r.sent(), R"({"TableName":"t","Item":{"id":{"S":"a"},"raw":{"B":"AQI="},"old":{"BOOL":true}}})");

    r.push(R"({"status": 200, "body": "{}"})");
    auto stats = r.client("cloudwatch").prepare("GetMetricData").value();
    stats.set("StartTime", libaws::timestamp(0)).value();
    stats.set("EndTime", std::chrono::system_clock::from_time_t(60)).value();
    stats.set("MaxDatapoints", 5u).value();
    CHECK(!stats.set("MaxDatapoints", std::numeric_limits<std::uint64_t>::max()));
    CHECK(!stats.set("no such[path", 1));
    CHECK(!stats.set("NoSuchMember", 1.5) || !stats.wait());
}

TEST(a_double_is_set_by_path) {
    rig r;
    r.push(R"({"status": 200, "body": "{}"})");
    auto op = r.client("bedrock-runtime").prepare("Converse", {{"modelId", "m"}}).value();
    op.set("inferenceConfig.temperature", 0.25).value();
    op.wait().value();
    HAS(r.sent(), "\"temperature\":0.25");
}

TEST(a_future_gives_the_answer) {
    rig r;
    r.push(GOT_ITEM);
    auto pending = r.client().start("GetItem", get_item()).value();
    CHECK(pending.ready(20s));
    auto op = std::move(pending).get().value();
    EQUAL(op.output()["Item"]["n"]["N"].string_or(""), "7");
    EQUAL(op.request_id(), "REQ1");
    EQUAL(op.metadata()["http_status"].int_or(0), 200);
    HAS(op.output_as(libaws::format::json).value().text(), "\"N\":\"7\"");
    CHECK(!op.error_of());
}

TEST(a_future_gives_the_error) {
    rig r;
    auto pending = r.client().start("GetItem", {{"TableName", "t"}}).value();
    auto got = std::move(pending).get();
    CHECK(!got && got.error().status() == libaws::status::invalid);
    r.push(R"({"hang": true})");
    auto hanging = r.client().start("GetItem", get_item()).value();
    CHECK(!hanging.ready());
    hanging.cancel();
    auto cancelled = std::move(hanging).get();
    CHECK(!cancelled && cancelled.error().status() == libaws::status::cancelled);
}

TEST(a_standard_future_is_settled) {
    rig r;
    r.push(GOT_ITEM);
    auto db = r.client();
    auto op = db.prepare("GetItem", get_item()).value();
    auto future = op.start().value();
    CHECK(future.wait_for(20s) == std::future_status::ready && future.get() == libaws::status::ok);
    EQUAL(op.output()["Item"]["id"]["S"].string_or(""), "a");
    CHECK(!op.start());
    auto bad = db.prepare("GetItem").value();
    auto failed = bad.start().value();
    CHECK(failed.get() == libaws::status::invalid);
    CHECK(bad.error_of() && bad.error_of()->status() == libaws::status::invalid);
}

TEST(a_callback_is_told_once) {
    rig r;
    r.push(GOT_ITEM);
    auto op = r.client().prepare("GetItem", get_item()).value();
    std::promise<std::pair<libaws::event, libaws::status>> told;
    op.start([&](libaws::event e, libaws::status s) {
        told.set_value({e, s}); // a second time would throw, or end the program
    }).value();
    auto future = told.get_future();
    CHECK(future.wait_for(20s) == std::future_status::ready);
    CHECK(future.get() == std::pair(libaws::event::done, libaws::status::ok));
}

TEST(a_queue_collects_what_is_done) {
    rig r;
    auto db = r.client();
    auto queue = libaws::queue::make().value();
    std::vector<libaws::operation> ops;
    for (std::uint64_t i = 0; i < 20; i++) {
        r.push(GOT_ITEM);
        ops.push_back(db.prepare("GetItem", get_item()).value());
        ops.back().submit(queue, i).value();
    }
    pollfd wait{static_cast<int>(queue.fd()), POLLIN, 0};
    EQUAL(::poll(&wait, 1, 20000), 1);
    std::uint64_t seen = 0, count = 0;
    while (count < 20) {
        libaws::completion some[8];
        const std::size_t n = queue.poll(some, 8, 20s);
        CHECK(n > 0);
        if (n == 0) return;
        for (std::size_t i = 0; i < n; i++) {
            CHECK(some[i].event() == libaws::event::done && some[i].result() == libaws::status::ok);
            seen |= std::uint64_t(1) << some[i].tag;
            count++;
        }
    }
    EQUAL(seen, (std::uint64_t(1) << 20) - 1);
    CHECK(!queue.poll(0s));
    std::thread waker([&] { queue.wake(); });
    CHECK(!queue.poll(libaws::forever));
    waker.join();
}

TEST(a_deadline_ends_it) {
    rig r;
    r.push(R"({"hang": true})");
    auto op = r.client().prepare("GetItem", get_item()).value();
    op.deadline(20ms).value();
    auto done = op.wait();
    CHECK(!done && done.error().status() == libaws::status::deadline);
    CHECK(op.deadline(1s).error().status() != libaws::status::ok);
}

TEST(waiting_has_a_limit_and_cancelling_ends_it) {
    rig r;
    r.push(R"({"hang": true})");
    auto op = r.client().prepare("GetItem", get_item()).value();
    CHECK(!op.wait(5ms).value() && !op.wait(-1s).value());
    std::thread other([&] { op.cancel(); });
    other.join();
    CHECK(op.wait().error().status() == libaws::status::cancelled);
    r.push(R"({"hang": true})");
    // Freed in flight.
    r.client().start("GetItem", get_item()).value();
}

/* A body that says when it goes. */
struct owned_body {
    std::string text;
    std::shared_ptr<int> token;
    const char *data() const { return text.data(); }
    std::size_t size() const { return text.size(); }
};

TEST(bodies_are_owned_borrowed_or_files) {
    rig r;
    auto s3 = r.client("s3");
    const auto put = [&] { return s3.prepare("PutObject", {{"Bucket", "b"}, {"Key", "k"}}).value(); };
    auto token = std::make_shared<int>();
    {
        r.push(R"({"status": 200})");
        auto op = put();
        op.body(owned_body{"mine", token}).value();
        op.wait().value();
        EQUAL(r.sent(), "mine");
    }
    for (int i = 0; i < 20000 && token.use_count() > 1; i++) std::this_thread::sleep_for(1ms);
    EQUAL(token.use_count(), 1);
    {
        r.push(R"({"status": 200})");
        const std::vector<std::uint8_t> vector{'v', 'e', 'c'};
        auto op = put();
        op.body(vector).value();
        op.wait().value();
        EQUAL(r.sent(), "vec");
    }
    {
        r.push(R"({"status": 200})");
        const std::string lent = "lent";
        auto op = put();
        op.body_borrowed(lent).value();
        op.wait().value();
        EQUAL(r.sent(), "lent");
    }
    {
        r.push(R"({"status": 200})");
        auto op = put();
        CHECK(!op.body_file("no/such/file"));
        op.body_file("tests/cpp/rig.hpp", 3, 4).value();
        op.wait().value();
        EQUAL(r.fake.request()["headers"]["x-amz-decoded-content-length"].string_or(""), "4");
    }
}

TEST(a_body_is_read_in_pieces) {
    rig r;
    auto s3 = r.client("s3");
    const auto get = [&] {
        r.push(R"({"status": 200, "body": "hello"})");
        auto op = s3.call("GetObject", {{"Bucket", "b"}, {"Key", "k"}}).value();
        return op.reader().value();
    };
    auto reader = get();
    EQUAL(reader.poll(20s).value().value_or("").text(), "hello");
    CHECK(reader.next().value().empty());
    EQUAL(get().read_all().value(), "hello");
    EQUAL(get().read_all(5).value(), "hello");
    CHECK(!get().read_all(4));
    int pieces = 0;
    get().for_each([&](libaws::bytes_view) { return ++pieces < 0; }).value();
    EQUAL(pieces, 1);
}

TEST(a_config_is_loaded_from_the_environment) {
    ::setenv("AWS_REGION", "eu-north-1", 1);
    auto config = libaws::load_config().value();
    rig r;
    r.config.unset("region").value();
    libaws::fake fake;
    fake.install(config).value();
    config.set("access_key_id", "a").value();
    config.set("secret_access_key", "b").value();
    fake.push({{"status", 200}}).value();
    libaws::client::make("dynamodb", config).value().call("GetItem", get_item()).value();
    HAS(fake.request()["headers"]["authorization"].string_or(""), "/eu-north-1/");
    libaws::config override;
    override.set("region", "eu-west-3").value();
    auto later = libaws::load_config_later(&override).value();
    later.wait().value();
    CHECK(later.take_config());
    CHECK(!later.take_config());
    ::unsetenv("AWS_REGION");
}

TEST(an_operation_is_presigned) {
    rig r;
    auto op = r.client("s3").prepare("GetObject", {{"Bucket", "b"}, {"Key", "k"}}).value();
    op.presign(R"({"expires": 60})").value();
    op.wait().value();
    EQUAL(op.output()["method"].string_or(""), "GET");
    HAS(op.output()["url"].string_or(""), "X-Amz-Expires=60");
    CHECK(!r.fake.request());
    CHECK(!r.client("s3").prepare("GetObject").value().presign("{"));
}

TEST(an_operation_has_options_of_its_own_and_explains_its_endpoint) {
    rig r;
    auto op = r.client().prepare("GetItem", get_item()).value();
    CHECK(!op.set_option("regoin", "x"));
    op.set_option("region", "eu-west-2").value();
    CHECK(op.unset_option("max_attempts"));
    op.explain().value();
    op.wait().value();
    HAS(op.output().to_json().value().view(), "dynamodb.eu-west-2.amazonaws.com");
    CHECK(!op.explain() && !r.fake.request());
    auto ahead = r.client().prepare("GetItem").value();
    CHECK(!ahead.warm(0));
    ahead.warm(2).value();
    ahead.wait().value();
    HAS(ahead.output().to_json().value().view(), "\"connections\":0");
    CHECK(!r.fake.request());
}

TEST(a_model_makes_a_client) {
    rig r;
    r.push(GOT_ITEM);
    auto model = libaws::model::of("dynamodb").value();
    CHECK(model.client(r.config).value().call("GetItem", get_item()));
    HAS(model.describe().value().view(), "GetItem");
    HAS(model.describe("GetItem").value().view(), "TableName");
    HAS(model.shape("AttributeValue").value().view(), "BOOL");
    CHECK(model.shapes().value().view().size() > 1000 && model.client());
    CHECK(!libaws::model::of("dynamodbb") && !libaws::model::load("no/such/folder") && !libaws::model::parse("x", {"{", {}, {}, {}}));
}

TEST(a_runtime_of_ones_own) {
    CHECK(!libaws::runtime::make("{\"io_threads\": -1}"));
    rig r;
    r.push(GOT_ITEM);
    // No thread for I/O: whoever waits drives it.
    auto runtime = libaws::runtime::make("{\"io_threads\": 0}").value();
    auto db = libaws::client::make("dynamodb", r.config, runtime).value();
    CHECK(db.call("GetItem", get_item()));
    r.push(GOT_ITEM);
    auto driven = db.start("GetItem", get_item()).value();
    while (runtime.run(10s).value()) {}
    CHECK(std::move(driven).get());
    r.push(R"({"hang": true})");
    auto pending = db.start("GetItem", get_item()).value();
    runtime.shutdown(5s).value();
    CHECK(!std::move(pending).get());
    CHECK(!db.call("GetItem", get_item()));
}
