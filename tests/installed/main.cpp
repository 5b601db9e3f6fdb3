// What a consumer builds against the installed package, in C++.
#include <libaws/libaws.hpp>
#include <cstdio>

int main() {
    auto client = libaws::client::make("s3", libaws::config::make({{"region", "eu-central-1"}}).value());
    if (!client) return 1;
    std::puts(libaws::version::library().str().c_str());
}
