/* A tour in C++: S3 streams, DynamoDB, SQS. The twin of examples_c/demo.c.
 *
 * Creates a bucket, uploads 64 MiB as a stream, lists, downloads as a stream and compares; creates a table,
 * puts 25 items and queries them; sends and receives a message; and removes what it made. Prints each step
 * with its request id and milliseconds. Any failure ends it with a non-zero exit.
 *
 * `make demo` runs it against a server on this machine; its last lines say how to run it against AWS.
 */
#include <libaws/libaws.hpp>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <thread>

#include "../examples_c/sha256.h"

using libaws::doc;
using libaws::value;
using clock_type = std::chrono::steady_clock;

static constexpr std::size_t object_size = 64 << 20, piece_size = 64 << 10;
static constexpr int items = 25;

static double ms_since(clock_type::time_point begun) {
    return std::chrono::duration<double, std::milli>(clock_type::now() - begun).count();
}

/* Ends the program with what the library says about the error: what, where, which request. */
[[noreturn]] static void fail(const char *doing, const libaws::error &e) {
    std::fprintf(stderr, "FAILED: %s\n  code: %s\n  message: %s\n  request_id: %s\n", doing, std::string(e.code()).c_str(),
                 e.message().c_str(), std::string(e.request_id()).c_str());
    std::exit(1);
}
template <class T>
static T must(const char *doing, libaws::result<T> got) {
    if (!got) fail(doing, got.error());
    if constexpr (!std::is_void_v<T>) return *std::move(got);
}
static void check(bool holds, const char *what) {
    if (holds) return;
    std::fprintf(stderr, "FAILED: %s\n", what);
    std::exit(1);
}

/* Prints a step that is done. */
static void report(const char *name, const libaws::operation &op, clock_type::time_point begun) {
    const std::string id(op.request_id().empty() ? "-" : op.request_id());
    std::printf("%-16s %8.1f ms  request %s\n", name, ms_since(begun), id.c_str());
}

/* Calls an operation and prints the step. */
static libaws::operation step(libaws::client &c, const char *name, const libaws::input &in) {
    const auto begun = clock_type::now();
    libaws::operation op = must(name, c.call(name, in));
    report(name, op, begun);
    return op;
}

class digest {
public:
    digest() { sha256_start(&sum_); }
    void add(libaws::bytes_view p) { sha256_add(&sum_, p.data(), p.size()); }
    std::string text() {
        char hex[65];
        sha256_end(&sum_, hex);
        return hex;
    }

private:
    sha256 sum_;
};

/* The object's bytes: the same pseudo-random ones each time (xorshift64). */
static void generate(std::uint64_t &state, std::vector<std::uint8_t> &piece) {
    for (std::size_t i = 0; i < piece.size(); i += sizeof state) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        std::memcpy(piece.data() + i, &state, sizeof state);
    }
}

static std::string upload(libaws::client &s3, const std::string &bucket) {
    const auto begun = clock_type::now();
    auto op = must("PutObject", s3.prepare("PutObject", {{"Bucket", bucket}, {"Key", "big"}, {"ContentLength", object_size}}));
    auto writer = must("PutObject's stream", op.writer());
    must("start of PutObject", op.begin());
    std::vector<std::uint8_t> piece(piece_size);
    std::uint64_t state = 0x9e3779b97f4a7c15u;
    std::size_t sent = 0;
    digest sum;
    for (; sent < object_size; sent += piece_size) {
        generate(state, piece);
        sum.add(piece);
        // When the server has refused the upload, the operation's own error says why.
        if (!writer.write(piece)) break;
    }
    (void)writer.finish();
    must("PutObject", op.wait());
    report("PutObject", op, begun);
    const std::string hex = sum.text();
    std::printf("  sent     %zu bytes, SHA-256 %s\n", sent, hex.c_str());
    return hex;
}

static std::string download(libaws::client &s3, const std::string &bucket) {
    const auto begun = clock_type::now();
    auto op = step(s3, "GetObject", {{"Bucket", bucket}, {"Key", "big"}});
    digest sum;
    std::size_t received = 0;
    must("reading the object", must("GetObject's stream", op.reader()).for_each([&](libaws::bytes_view piece) {
        sum.add(piece);
        received += piece.size();
    }));
    const std::string hex = sum.text();
    std::printf("  received %zu bytes, SHA-256 %s, %.1f ms\n", received, hex.c_str(), ms_since(begun));
    return hex;
}

static void s3_tour(const std::string &unique) {
    auto s3 = must("s3", libaws::client::make("s3"));
    const std::string bucket = "libaws-demo-" + unique;
    step(s3, "CreateBucket", {{"Bucket", bucket}});
    const std::string sent = upload(s3, bucket);
    {
        auto list = step(s3, "ListObjectsV2", {{"Bucket", bucket}});
        value found = list.output()["Contents"];
        const auto size = found[0]["Size"].int_or(0);
        std::printf("  %zu object, %lld bytes\n", found.size(), static_cast<long long>(size));
        check(found.size() == 1 && size == std::int64_t(object_size), "the list is not what was put");
    }
    check(download(s3, bucket) == sent, "what came back is not what was sent");
    step(s3, "DeleteObject", {{"Bucket", bucket}, {"Key", "big"}});
    step(s3, "DeleteBucket", {{"Bucket", bucket}});
}

static void dynamodb_tour(const std::string &unique) {
    auto db = must("dynamodb", libaws::client::make("dynamodb"));
    const std::string table = "libaws-demo-" + unique;
    step(db, "CreateTable",
         {{"TableName", table},
          {"BillingMode", "PAY_PER_REQUEST"},
          {"AttributeDefinitions", doc::list({{{"AttributeName", "band"}, {"AttributeType", "S"}},
                                              {{"AttributeName", "track"}, {"AttributeType", "N"}}})},
          {"KeySchema", doc::list({{{"AttributeName", "band"}, {"KeyType", "HASH"}},
                                   {{"AttributeName", "track"}, {"KeyType", "RANGE"}}})}});
    // AWS makes the table in some seconds.
    while (step(db, "DescribeTable", {{"TableName", table}}).output()["Table"]["TableStatus"].string_or("") != "ACTIVE")
        std::this_thread::sleep_for(std::chrono::seconds(1));

    for (int i = 0; i < items; i++)
        step(db, "PutItem", {{"TableName", table},
                             {"Item", {{"band", {{"S", "Quasi"}}},
                                       {"track", {{"N", std::to_string(i)}}},
                                       {"title", {{"S", "Song " + std::to_string(i)}}}}}});
    auto query = step(db, "Query", {{"TableName", table},
                                    {"KeyConditionExpression", "band = :b"},
                                    {"ExpressionAttributeValues", {{":b", {{"S", "Quasi"}}}}}});
    value found = query.output()["Items"];
    std::printf("  %zu items\n", found.size());
    check(found.size() == items, "not every item was found");
    int i = 0;
    for (value item : found)
        check(item["title"]["S"].string_or("") == "Song " + std::to_string(i++), "an item is not what was put");
    step(db, "DeleteTable", {{"TableName", table}});
}

static void sqs_tour(const std::string &unique) {
    const std::string message = "Hello from C++";
    auto sqs = must("sqs", libaws::client::make("sqs"));
    const std::string url(
        step(sqs, "CreateQueue", {{"QueueName", "libaws-demo-" + unique}}).output()["QueueUrl"].string_or(""));
    step(sqs, "SendMessage", {{"QueueUrl", url}, {"MessageBody", message}});
    {
        auto received = step(sqs, "ReceiveMessage", {{"QueueUrl", url}, {"WaitTimeSeconds", 10}});
        const std::string body(received.output()["Messages"][0]["Body"].string_or(""));
        std::printf("  \"%s\"\n", body.c_str());
        check(body == message, "the message is not what was sent");
    }
    step(sqs, "DeleteQueue", {{"QueueUrl", url}});
}

int main() {
    char unique[32];
    const char *endpoint = std::getenv("AWS_ENDPOINT_URL");
    std::snprintf(unique, sizeof unique, "%08lx-cpp", static_cast<unsigned long>(std::time(nullptr)));
    std::printf("libaws %s against %s\n", libaws::version::library().str().c_str(), endpoint ? endpoint : "AWS");
    s3_tour(unique);
    dynamodb_tour(unique);
    sqs_tour(unique);
    must("shutdown", libaws::runtime().shutdown());
    std::printf("\nAll done. To run it against AWS: unset AWS_ENDPOINT_URL, set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY\n"
                "(and AWS_SESSION_TOKEN if there is one) and AWS_REGION=us-east-1, and run build/demo/demo_cpp. It makes\n"
                "a bucket, a table and a queue named libaws-demo-..., and removes them.\n");
}
