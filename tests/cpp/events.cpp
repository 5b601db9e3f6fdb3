/* Streams of events, both ways. */
#include "rig.hpp"

static void put(std::string &to, std::uint64_t x, int bytes) {
    while (bytes-- > 0) to.push_back(static_cast<char>(x >> (8 * bytes) & 255));
}

static std::uint32_t crc32(std::string_view text) {
    std::uint32_t crc = ~0u;
    for (char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return ~crc;
}

/* One message, as services send it. */
static std::string message(const char *type, const char *name, std::string_view payload) {
    std::string headers, out;
    const std::string pairs[][2] = {{":message-type", type}, {std::string(":") + type + "-type", name}};
    for (const auto &[key, v] : pairs) {
        put(headers, key.size(), 1);
        headers += key;
        put(headers, 7, 1);
        put(headers, v.size(), 2);
        headers += v;
    }
    put(out, 16 + headers.size() + payload.size(), 4);
    put(out, headers.size(), 4);
    put(out, crc32(out), 4);
    out += headers;
    out += payload;
    put(out, crc32(out), 4);
    return out;
}

static libaws::operation selected(rig &r, const std::string &wire) {
    r.fake.push({{"status", 200}, {"body", libaws::bytes_view(wire)}}).value();
    return r.client("s3")
        .call("SelectObjectContent", {{"Bucket", "b"},
                                      {"Key", "k"},
                                      {"Expression", "SELECT *"},
                                      {"ExpressionType", "SQL"},
                                      {"InputSerialization", {{"CSV", libaws::doc::map()}}},
                                      {"OutputSerialization", {{"CSV", libaws::doc::map()}}}})
        .value();
}

TEST(events_are_read) {
    rig r;
    auto op = selected(r, message("event", "Records", "one") + message("event", "Records", "two") + message("event", "End", ""));
    auto reader = op.reader().value();
    EQUAL(reader.next_event().value()["Records"]["Payload"].as_blob().value_or("?").text(), "one");
    std::string names;
    reader.for_each_event([&](std::string_view name, libaws::value members) {
        names += name;
        names += members["Payload"].as_blob().value_or("-").text();
    }).value();
    EQUAL(names, "RecordstwoEnd-");
    CHECK(!reader.next_event().value());
    CHECK(reader.poll_event(libaws::forever).value().has_value());
    CHECK(!libaws::reader().next_event());
}

TEST(a_stream_that_fails_says_so) {
    rig r;
    auto op = selected(r, message("event", "Records", "one") + message("exception", "Broken", "{\"message\":\"no\"}"));
    auto reader = op.reader().value();
    int events = 0;
    auto read = reader.for_each_event([&](std::string_view, libaws::value) { events++; });
    EQUAL(events, 1);
    CHECK(!read && read.error().status() == libaws::status::service);
    auto stopped = selected(r, message("event", "Records", "one") + message("event", "Records", "two"));
    events = 0;
    stopped.reader().value().for_each_event([&](std::string_view, libaws::value) { return ++events < 1; }).value();
    EQUAL(events, 1);
}

TEST(events_are_sent) {
    rig r;
    r.fake.push({{"status", 200}, {"body", libaws::bytes_view(message("event", "HeartbeatEvent", "{}"))}}).value();
    auto op = r.client("lexv2-runtime")
                  .prepare("StartConversation",
                           {{"botId", "ABCDEFGHIJ"}, {"botAliasId", "TSTALIASID"}, {"localeId", "en_US"}, {"sessionId", "s-1"}})
                  .value();
    auto writer = op.writer().value();
    op.begin().value();
    writer.send({{"TextInputEvent", {{"text", "hello"}}}}).value();
    auto wrong = writer.send({{"NoSuchEvent", {{"text", "hello"}}}});
    CHECK(!wrong && wrong.error().status() == libaws::status::invalid);
    CHECK(writer.send({{"TextInputEvent", {{"text", "again"}}}}, std::chrono::seconds(20)).value());
    writer.finish().value();
    op.wait().value();
    const std::string body = r.sent();
    HAS(body, "{\"text\":\"hello\"}");
    HAS(body, "{\"text\":\"again\"}");
    CHECK(!libaws::writer().send({{"TextInputEvent", {{"text", "x"}}}}));
}
