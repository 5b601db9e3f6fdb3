/* Errors, results and empty handles. */
#include "rig.hpp"

static libaws::error refused() {
    rig r;
    r.push(R"({"status": 400, "headers": {"x-amzn-requestid": "REQ2", "content-type": "application/x-amz-json-1.0"},
               "body": "{\"__type\": \"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\", \"message\": \"no\", \"Item\": {\"id\": {\"S\": \"old\"}}}"})");
    auto got = r.client().call("PutItem", {{"TableName", "t"}, {"Item", {{"id", {{"S", "a"}}}}}});
    CHECK(!got);
    return got.error();
}

TEST(an_error_says_all_that_is_known) {
    const libaws::error e = refused();
    CHECK(e.status() == libaws::status::service);
    EQUAL(e.code(), "ConditionalCheckFailedException");
    EQUAL(e.shape(), "ConditionalCheckFailedException");
    EQUAL(e.detail_message(), "no");
    HAS(e.message(), "ConditionalCheckFailedException");
    EQUAL(e.service(), "DynamoDB");
    EQUAL(e.operation(), "PutItem");
    EQUAL(e.request_id(), "REQ2");
    EQUAL(e.host_id(), "");
    EQUAL(e.http_status().value_or(0), 400);
    EQUAL(e.attempts().value_or(0), 1);
    EQUAL(e.attempts_made().size(), 1u);
    EQUAL(e.attempts_made()[0]["http_status"].int_or(0), 400);
    CHECK(!e.retryable() && !e.throttling());
    EQUAL(e.fault(), "client");
    CHECK(!e.phase().empty());
    EQUAL(e.detail()["Item"]["id"]["S"].string_or(""), "old");
    CHECK(!e.get("no_such_fact"));
    CHECK(e.get() != nullptr);
}

TEST(errors_are_copied_and_keep_what_lies_under_them) {
    rig r;
    r.push(R"({"error": "cut"})");
    auto got = r.client().call("GetItem", get_item());
    CHECK(!got && got.error().status() == libaws::status::transport);
    std::optional<libaws::error> under;
    {
        libaws::error copy = got.error();
        while (auto next = (under ? *under : copy).cause()) under = next;
    }
    got = libaws::error(libaws::status::other);
    if (under) CHECK(!under->message().empty());
    HAS(libaws::error(libaws::status::state).message(), "-12");
}

TEST(a_result_is_a_value_or_an_error) {
    libaws::result<int> seven = 7, none = libaws::error(libaws::status::absent, "none");
    CHECK(seven && seven.has_value() && *seven == 7 && seven.value() == 7);
    CHECK(!none && none.error().message() == "none");
    EQUAL(std::move(none).value_or(3), 3);
    const auto twice = [](int x) { return libaws::result<int>(2 * x); };
    EQUAL(libaws::result<int>(4).and_then(twice).value(), 8);
    EQUAL(libaws::result<int>(4).transform([](int x) { return std::to_string(x); }).value(), "4");
    CHECK(libaws::result<int>(4).transform([](int) {}));
    libaws::result<int> failed = libaws::error(libaws::status::closed);
    CHECK(std::move(failed).and_then(twice).error().status() == libaws::status::closed);
    libaws::result<int> mended = libaws::error(libaws::status::closed);
    EQUAL(std::move(mended).or_else([](const libaws::error &) { return libaws::result<int>(1); }).value(), 1);
    CHECK(libaws::result<void>().and_then([] { return libaws::result<void>(); }));
    auto moved = libaws::result<std::unique_ptr<int>>(std::make_unique<int>(5)).value();
    EQUAL(*moved, 5);
}

#ifdef __cpp_exceptions
TEST(a_value_that_is_not_there_throws) {
    libaws::result<int> none = libaws::error(libaws::status::absent, "none");
    bool thrown = false;
    try {
        (void)none.value();
    } catch (const libaws::failure &f) {
        thrown = f.error().status() == libaws::status::absent && std::string(f.what()) == "none";
    }
    CHECK(thrown);
    thrown = false;
    try {
        libaws::result<void>(libaws::error(libaws::status::closed)).value();
    } catch (const std::exception &) {
        thrown = true;
    }
    CHECK(thrown);
}
#endif

TEST(bad_settings_are_errors_with_a_hint) {
    libaws::config c;
    auto wrong = c.set("regoin", "eu-central-1");
    CHECK(!wrong);
    HAS(wrong.error().message(), "region");
    CHECK(!libaws::config::make({{"region", "eu-central-1"}, {"max_attempts", "many"}}));
    CHECK(libaws::config::make({{"region", "eu-central-1"}, {"max_attempts", "2"}}));
    CHECK(c.set("max_attempts", 4) && c.set("s3_use_path_style", true) && c.unset("max_attempts"));
    auto client = libaws::client::make("dynamodbb");
    CHECK(!client);
    HAS(client.error().message(), "dynamodb");
}

TEST(an_empty_handle_gives_errors) {
    rig r;
    libaws::client client = r.client(), taken = std::move(client);
    CHECK(taken && !client);
    CHECK(!client.call("GetItem"));
    libaws::operation op;
    CHECK(!op.wait() && !op.begin() && !op.start() && !op.set("a", 1) && !op.body(std::string("x")) && !op.reader());
    CHECK(!op.writer() && !op.output() && !op.metadata() && !op.error_of() && !op.take_config());
    CHECK(op.request_id().empty() && !op.output_as(libaws::format::json) && !op.set_input(get_item()));
    CHECK(!op.body_file("/dev/null") && !op.body_borrowed("x") && !op.deadline(std::chrono::seconds(1)));
    op.cancel();
    CHECK(!libaws::reader().next() && !libaws::writer().write("x") && !libaws::writer().finish());
    libaws::config c = std::move(r.config);
    CHECK(!r.config.set("region", "x") && !r.config.off("log", "x") && !r.fake.install(r.config));
    CHECK(!r.config.on("log", "l", [](libaws::call q) { q.answer(); }));
    libaws::queue q;
    EQUAL(q.fd(), -1);
    q.wake();
    CHECK(!q.poll(libaws::forever));
    libaws::fake f = std::move(r.fake);
    CHECK(!r.fake.request() && !r.fake.push({{"status", 200}}));
    EQUAL(libaws::text().view(), "");
}

TEST(handles_go_to_c_and_come_back) {
    rig r;
    r.push(GOT_ITEM);
    libaws::client client = r.client();
    libaws_client *raw = client.release();
    CHECK(!client && raw);
    libaws::client again(raw);
    CHECK(again.call("GetItem", get_item()));
    CHECK(again.get() == raw);
    static_assert(!std::is_copy_constructible_v<libaws::operation> && !std::is_copy_assignable_v<libaws::client>);
    static_assert(std::is_nothrow_move_constructible_v<libaws::client> && std::is_nothrow_move_assignable_v<libaws::queue>);
    static_assert(sizeof(libaws::client) == sizeof(void *) && sizeof(libaws::value) == sizeof(void *));
}
