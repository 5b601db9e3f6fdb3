/* Lists a bucket's objects. */
#include <libaws/libaws.hpp>
#include <iostream>

int main() {
    auto s3 = libaws::client::make("s3");
    auto list = s3 ? s3->call("ListObjectsV2", {{"Bucket", "my-bucket"}}) : s3.error();
    if (!list) return std::cerr << list.error().message() << '\n', 1;
    for (libaws::value object : list->output()["Contents"])
        std::cout << object["Key"].string_or("") << "  " << object["Size"].int_or(0) << '\n';
}
