/* What the tests over the fake transport share. */
#ifndef RIG_HPP
#define RIG_HPP

#include "harness.hpp"

/* A config that reads nothing of the machine, over a fake. */
struct rig {
    libaws::config config;
    libaws::fake fake;
    rig() {
        fake.install(config).value();
        // Not where the environment of a test of live servers points.
        config.set("ignore_configured_endpoint_urls", true).value();
        config.set("region", "us-east-1").value();
        config.set("access_key_id", "AKIDEXAMPLE").value();
        config.set("secret_access_key", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY").value();
        config.set("retry_mode", "none").value();
    }
    libaws::client client(const char *service = "dynamodb") { return libaws::client::make(service, config).value(); }
    void push(std::string_view json) { fake.push(libaws::input::json(json)).value(); }
    /* The body of the next request that was sent. */
    std::string sent() { return std::string(fake.request()["body"].as_blob().value_or("nothing was sent").text()); }
};

inline libaws::input get_item() { return {{"TableName", "t"}, {"Key", {{"id", {{"S", "a"}}}}}}; }
inline constexpr const char *GOT_ITEM = R"({"status": 200, "headers": {"x-amzn-requestid": "REQ1"},
    "body": "{\"Item\": {\"id\": {\"S\": \"a\"}, \"n\": {\"N\": \"7\"}}}"})";

#endif
