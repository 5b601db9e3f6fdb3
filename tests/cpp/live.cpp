/* Against servers that others wrote: moto, and an S3 gateway that checks signatures; over http and https. */
#include "harness.hpp"
#include <unistd.h>

using namespace std::chrono_literals;

/* A client of the server that a variable names; empty, and the test skipped, where it does not run. */
static libaws::client live(const char *variable, const char *service) {
    const char *url = std::getenv(variable), *ca = std::getenv("LIBAWS_TEST_CA");
    if (!url) {
        std::printf("  skipped: no server in %s\n", variable);
        harness::skipped = true;
        return {};
    }
    libaws::config c;
    c.set("endpoint_url", url).value();
    c.set("s3_use_path_style", true).value();
    if (ca && std::strncmp(url, "https", 5) == 0) c.set("ca_bundle", ca).value();
    return libaws::client::make(service, c).value();
}

/* For a bucket, table or queue: two ways of compiling run at once against the same servers. */
static std::string own_name() { return "libaws-cpp-" + std::to_string(::getpid()); }

static void objects(const char *variable) {
    auto s3 = live(variable, "s3");
    if (!s3) return;
    const std::string bucket = own_name();
    s3.call("CreateBucket", {{"Bucket", bucket}}).value();

    std::string big(3 << 20, 0);
    for (std::size_t i = 0; i < big.size(); i++) big[i] = static_cast<char>(i * 2654435761u >> 13);
    auto put = s3.prepare("PutObject", {{"Bucket", bucket}, {"Key", "a b/c+d"}, {"ContentLength", big.size()}}).value();
    auto writer = put.writer().value();
    put.begin().value();
    for (std::string_view rest = big; !rest.empty(); rest.remove_prefix(std::min<std::size_t>(rest.size(), 100000)))
        writer.write(rest.substr(0, 100000)).value();
    writer.finish().value();
    put.wait().value();

    auto list = s3.call("ListObjectsV2", {{"Bucket", bucket}}).value();
    EQUAL(list.output()["Contents"].size(), 1u);
    for (libaws::value object : list.output()["Contents"]) {
        EQUAL(object["Key"].string_or(""), "a b/c+d");
        EQUAL(object["Size"].int_or(0), static_cast<std::int64_t>(big.size()));
        CHECK(object["LastModified"].as_time());
    }
    auto get = s3.call("GetObject", {{"Bucket", bucket}, {"Key", "a b/c+d"}}).value();
    CHECK(get.reader().value().read_all().value() == big);

    auto none = s3.call("GetObject", {{"Bucket", bucket}, {"Key", "none"}});
    CHECK(!none);
    EQUAL(none.error().code(), "NoSuchKey");
    EQUAL(none.error().http_status().value_or(0), 404);
    s3.call("DeleteObject", {{"Bucket", bucket}, {"Key", "a b/c+d"}}).value();
    s3.call("DeleteBucket", {{"Bucket", bucket}}).value();
}
TEST(moto_objects) { objects("LIBAWS_TEST_MOTO"); }
TEST(moto_tls_objects) { objects("LIBAWS_TEST_MOTO_TLS"); }
TEST(gateway_objects) { objects("LIBAWS_TEST_S3"); }
TEST(gateway_tls_objects) { objects("LIBAWS_TEST_S3_TLS"); }

TEST(moto_items) {
    auto db = live("LIBAWS_TEST_MOTO", "dynamodb");
    if (!db) return;
    const std::string table = own_name();
    db.call("CreateTable", {{"TableName", table},
                            {"BillingMode", "PAY_PER_REQUEST"},
                            {"AttributeDefinitions", libaws::doc::list({{{"AttributeName", "id"}, {"AttributeType", "S"}}})},
                            {"KeySchema", libaws::doc::list({{{"AttributeName", "id"}, {"KeyType", "HASH"}}})}})
        .value();
    auto queue = libaws::queue::make().value();
    std::vector<libaws::operation> puts;
    for (int i = 0; i < 10; i++) {
        const libaws::doc item{{"id", {{"S", std::to_string(i)}}}, {"n", {{"N", std::to_string(i * i)}}},
                               {"b", {{"B", libaws::bytes_view("\xff\x01")}}}};
        puts.push_back(db.prepare("PutItem", {{"TableName", table}, {"Item", item}}).value());
        puts.back().submit(queue, static_cast<std::uint64_t>(i)).value();
    }
    for (int i = 0; i < 10; i++) {
        auto done = queue.poll(60s);
        CHECK(done && done->result() == libaws::status::ok);
    }
    auto got = db.call("GetItem", {{"TableName", table}, {"Key", {{"id", {{"S", "7"}}}}}}).value();
    EQUAL(got.output()["Item"]["n"]["N"].string_or(""), "49");
    EQUAL(got.output()["Item"]["b"]["B"].as_blob().value_or("").text(), "\xff\x01");
    auto twice = db.call("PutItem", {{"TableName", table},
                                     {"Item", {{"id", {{"S", "7"}}}}},
                                     {"ConditionExpression", "attribute_not_exists(id)"}});
    CHECK(!twice);
    EQUAL(twice.error().shape(), "ConditionalCheckFailedException");
    db.call("DeleteTable", {{"TableName", table}}).value();
}

TEST(moto_messages) {
    auto sqs = live("LIBAWS_TEST_MOTO", "sqs");
    if (!sqs) return;
    auto made = sqs.call("CreateQueue", {{"QueueName", own_name()}}).value();
    const std::string url(made.output()["QueueUrl"].string_or(""));
    sqs.call("SendMessage", {{"QueueUrl", url}, {"MessageBody", "hello"}}).value();
    auto got = sqs.call("ReceiveMessage", {{"QueueUrl", url}, {"WaitTimeSeconds", 5}}).value();
    EQUAL(got.output()["Messages"][0]["Body"].string_or(""), "hello");
    sqs.call("DeleteQueue", {{"QueueUrl", url}}).value();
}
