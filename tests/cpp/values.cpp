/* Values, paths, inputs and texts. */
#include "rig.hpp"

#include <map>

using libaws::doc;
using libaws::kind;

/* Gives `output` to f as the library holds it: a middleware's answer is the output. */
template <class F>
static void as_output(const doc &output, F f) {
    rig r;
    r.config.on_middleware("Initialize", "m", [&](libaws::call q) { q.answer(output); }).value();
    auto op = r.client().call("GetItem", get_item()).value();
    f(op.output());
}

TEST(input_in_braces_is_what_is_sent) {
    rig r;
    r.push(GOT_ITEM);
    r.client().call("GetItem", get_item()).value();
    EQUAL(r.sent(), R"({"TableName":"t","Key":{"id":{"S":"a"}}})");
}

TEST(input_as_json_and_as_cbor) {
    rig r;
    r.push(GOT_ITEM);
    r.push(GOT_ITEM);
    auto db = r.client();
    db.call("GetItem", libaws::input::json(R"({"TableName": "t", "Key": {"id": {"S": "a"}}})")).value();
    const std::string json = r.sent();
    const doc whole{{"TableName", "t"}, {"Key", {{"id", {{"S", "a"}}}}}};
    db.call("GetItem", libaws::input::cbor(whole.cbor())).value();
    EQUAL(r.sent(), json);
    auto wrong = db.call("GetItem", libaws::input::json("{"));
    CHECK(!wrong && wrong.error().status() == libaws::status::invalid);
}

TEST(every_kind_of_a_document_goes_in_and_comes_out) {
    const std::vector<std::uint8_t> blob{0, 1, 255};
    const std::map<std::string, int> ages{{"ann", 7}, {"bob", -300}};
    const doc all{{"null", nullptr},
                  {"yes", true},
                  {"no", false},
                  {"least", std::numeric_limits<std::int64_t>::min()},
                  {"most", std::numeric_limits<std::int64_t>::max()},
                  {"small", std::int8_t(-1)},
                  {"byte", std::uint8_t(200)},
                  {"double", -0.1},
                  {"float", 2.5f},
                  {"text", std::string("a\0b", 3)},
                  {"view", std::string_view("\xc3\xbc")},
                  {"blob", blob},
                  {"time", libaws::timestamp(1700000000)},
                  {"fraction", libaws::timestamp(1700000000, 500000000)},
                  {"before", libaws::timestamp(-1, 0)},
                  {"list", doc::list({1, "two", doc::list(), doc::map()})},
                  {"numbers", doc::list(std::vector<int>{24, 255, 256, 65535, 65536})},
                  {"ages", doc::map(ages)}};
    as_output(all, [&](libaws::value out) {
        EQUAL(out.size(), 18u);
        CHECK(out["null"].is_null() && out["null"]);
        CHECK(out["yes"].as_bool() == true && out["no"].as_bool() == false);
        EQUAL(out["least"].int_or(0), std::numeric_limits<std::int64_t>::min());
        EQUAL(out["most"].int_or(0), std::numeric_limits<std::int64_t>::max());
        EQUAL(out["small"].int_or(0), -1);
        EQUAL(out["byte"].int_or(0), 200);
        EQUAL(out["double"].double_or(0), -0.1);
        EQUAL(out["float"].double_or(0), 2.5);
        EQUAL(out["byte"].double_or(0), 200.0);
        CHECK(!out["double"].as_int());
        EQUAL(out["text"].string_or(""), std::string("a\0b", 3));
        EQUAL(out["view"].string_or(""), "\xc3\xbc");
        CHECK(out["blob"].kind() == kind::blob && !out["blob"].as_string());
        EQUAL(out["blob"].as_blob().value_or("").text(), std::string("\0\1\xff", 3));
        CHECK(out["time"].as_time() == libaws::timestamp(1700000000));
        CHECK(out["fraction"].as_time() == libaws::timestamp(1700000000, 500000000));
        CHECK(out["before"].as_time() == libaws::timestamp(-1));
        EQUAL(out["list"].size(), 4u);
        CHECK(out["list"][2].is_list() && out["list"][2].empty() && out["list"][3].is_map());
        EQUAL(out["numbers"][4].int_or(0), 65536);
        EQUAL(out["ages"]["bob"].int_or(0), -300);
    });
}

TEST(an_answers_value_goes_into_another_input) {
    rig r;
    r.push(R"({"status": 200, "body": "{\"LastEvaluatedKey\": {\"id\": {\"B\": \"AAH/\"}}}"})");
    r.push(GOT_ITEM);
    auto db = r.client();
    auto page = db.call("Scan", {{"TableName", "t"}}).value();
    r.sent();
    db.call("Scan", {{"TableName", "t"}, {"ExclusiveStartKey", page.output()["LastEvaluatedKey"]}}).value();
    EQUAL(r.sent(), R"({"TableName":"t","ExclusiveStartKey":{"id":{"B":"AAH/"}}})");
}

TEST(lists_and_maps_are_walked) {
    as_output({{"list", doc::list({10, 20, 30})}, {"map", {{"a", 1}, {"b", doc::list({2, 3})}, {"c", "x"}}}, {"no", 1}},
              [](libaws::value out) {
                  std::int64_t sum = 0;
                  for (libaws::value v : out["list"]) sum += v.int_or(0);
                  EQUAL(sum, 60);
                  std::string keys;
                  std::size_t values = 0;
                  for (auto [key, v] : out["map"].items()) {
                      keys += key;
                      CHECK(v);
                      CHECK(v.get() == out["map"][std::string(key)].get());
                  }
                  EQUAL(keys, "abc");
                  for (libaws::value v : out["map"]) CHECK(v.get() == out["map"][values++].get());
                  EQUAL(values, 3u);
                  EQUAL(out["map"].key(1).value_or(""), "b");
                  CHECK(!out["map"].key(3));
                  for (libaws::value v : out["no"]) CHECK(!v), CHECK(false);
                  for (auto e : out["list"].items()) CHECK(e.key.empty()), CHECK(false);
                  CHECK(libaws::value().begin() == libaws::value().end());
              });
}

TEST(what_is_absent_stays_absent_in_a_chain) {
    as_output({{"a", {{"b", doc::list({1})}}}}, [](libaws::value out) {
        CHECK(out["a"]["b"][0]);
        CHECK(!out["a"]["b"][1] && !out["a"]["b"][-1] && !out["a"]["c"]["d"][0]["e"]);
        CHECK(out["x"].kind() == kind::absent && out["x"].size() == 0);
        EQUAL(out["x"]["y"].string_or("none"), "none");
        CHECK(!out["x"].as_int() && !out["x"].as_double() && !out["x"].as_bool() && !out["x"].as_time());
        CHECK(!out["x"].as_string() && !out["x"].as_blob());
        CHECK(!out["x"].to_json());
    });
}

TEST(paths_are_compiled_once) {
    auto path = libaws::path::make("Items[-1].\"a.b\"").value();
    as_output({{"Items", doc::list({1, doc{{"a.b", "found"}}})}},
              [&](libaws::value out) { EQUAL(out.find(path).string_or(""), "found"); });
    auto wrong = libaws::path::make("Items[");
    CHECK(!wrong && !wrong.error().message().empty());
}

TEST(expressions_search) {
    auto names = libaws::expression::make("Items[?n > `1`].name").value();
    as_output({{"Items", doc::list({doc{{"n", 1}, {"name", "a"}}, doc{{"n", 2}, {"name", "b"}}})}},
              [&](libaws::value out) { EQUAL(out.search(names).value().view(), "[\"b\"]"); });
    EQUAL(libaws::search(libaws::format::json, R"({"Items": [{"n": 3, "name": "c"}]})", names).value().view(), "[\"c\"]");
    CHECK(!libaws::expression::make("Items[?"));
}

TEST(values_become_documents) {
    as_output({{"n", 1}, {"s", doc::list({"x"})}}, [](libaws::value out) {
        EQUAL(out.to_json().value().view(), R"({"n":1,"s":["x"]})");
        EQUAL(out["s"].to_cbor().value().bytes().text(), "\x81\x61x");
    });
}

TEST(times_convert_to_system_clock_and_back) {
    using clock = std::chrono::system_clock;
    const auto at = clock::from_time_t(-1) + std::chrono::milliseconds(250);
    const libaws::timestamp t = at;
    CHECK(t == libaws::timestamp(-1, 250000000));
    CHECK(t.to_system() == at);
    CHECK(libaws::timestamp(std::numeric_limits<std::int64_t>::max()).to_system() == clock::time_point::max());
    CHECK(libaws::timestamp(std::numeric_limits<std::int64_t>::min()).to_system() == clock::time_point::min());
}

TEST(limits_never_turn_into_forever) {
    using namespace std::chrono;
    EQUAL(libaws::limit(milliseconds(2)).nanoseconds(), 2000000);
    EQUAL(libaws::limit(seconds(-5)).nanoseconds(), 0);
    EQUAL(libaws::limit(duration<double>(0.5)).nanoseconds(), 500000000);
    EQUAL(libaws::limit(hours::max()).nanoseconds(), -1);
    EQUAL(libaws::forever.nanoseconds(), -1);
}

TEST(the_library_describes_itself) {
    HAS(libaws::describe().value().view(), "\"dynamodb\"");
    HAS(libaws::describe("dynamodb").value().view(), "GetItem");
    HAS(libaws::describe("dynamodb", "GetItem").value().view(), "TableName");
    CHECK(!libaws::describe("dynamodbb"));
    CHECK(!libaws::version::library().str().empty());
}
