/* One process with the static library, a second Rust static library, libcurl over https, and OpenSSL by itself: each
 * does its work before, between, after and at the same time as the others, so that a symbol that one took from another would show. */
#include <curl/curl.h>
#include <libaws/libaws.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern int beside(int x);

static void check(int holds, const char *what) {
    if (holds) return;
    fprintf(stderr, "FAILED: %s\n", what);
    exit(1);
}

static size_t count(char *p, size_t size, size_t n, void *total) {
    (void)p;
    *(size_t *)total += size * n;
    return size * n;
}

static void by_curl(const char *url, const char *ca) {
    size_t total = 0;
    long version = 0;
    CURL *c = curl_easy_init();
    check(c != NULL, "curl_easy_init");
    curl_easy_setopt(c, CURLOPT_URL, url);
    curl_easy_setopt(c, CURLOPT_CAINFO, ca);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, count);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, &total);
    check(curl_easy_perform(c) == CURLE_OK, "https by libcurl");
    check(curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &version) == CURLE_OK && version > 0 && total > 0, "an answer");
    curl_easy_cleanup(c);
}

static void by_openssl(const char *authority, const char *ca) {
    unsigned char sum[EVP_MAX_MD_SIZE];
    unsigned n = 0;
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    BIO *bio;
    check(EVP_Digest("abc", 3, sum, &n, EVP_sha256(), NULL) == 1 && n == 32 && sum[0] == 0xba && sum[31] == 0xad, "SHA-256 by OpenSSL");
    check(ctx && SSL_CTX_load_verify_locations(ctx, ca, NULL) == 1, "the authority by OpenSSL");
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    bio = BIO_new_ssl_connect(ctx);
    check(bio && BIO_set_conn_hostname(bio, authority) == 1 && BIO_do_connect(bio) == 1, "a handshake by OpenSSL");
    BIO_free_all(bio);
    SSL_CTX_free(ctx);
}

static void by_libaws(const char *url, const char *ca) {
    static const char *const options[] = {"region", "us-east-1", "access_key_id", "AKIDEXAMPLE", "secret_access_key", "secret"};
    libaws_error *err = NULL;
    const char *why = "";
    size_t i, n = 0;
    libaws_config *c = libaws_config_new();
    libaws_client *client;
    libaws_operation *o;
    for (i = 0; i < 6; i += 2) libaws_config_set(c, options[i], options[i + 1], strlen(options[i + 1]), NULL);
    libaws_config_set(c, "endpoint_url", url, strlen(url), NULL);
    libaws_config_set(c, "ca_bundle", ca, strlen(ca), NULL);
    client = libaws_client_new(NULL, "sqs", c, &err);
    o = libaws_operation_new(client, "ListQueues", &err);
    if (libaws_operation_wait(o, -1, &err) != LIBAWS_OK) {
        libaws_error_get(err, "message", &why, &n);
        fprintf(stderr, "%.*s\n", (int)n, why);
        exit(1);
    }
    libaws_operation_free(o);
    libaws_client_free(client);
    libaws_config_free(c);
}

struct work {
    void (*work)(const char *, const char *);
    const char *where, *ca;
};

static void *often(void *w) {
    struct work *work = (struct work *)w;
    int i;
    for (i = 0; i < 10; i++) work->work(work->where, work->ca);
    return NULL;
}

/* All three at once, each on two threads. */
static void at_once(const char *url, const char *ca) {
    struct work works[3];
    pthread_t threads[6];
    int i;
    works[0].work = by_curl, works[1].work = by_libaws, works[2].work = by_openssl;
    works[0].where = works[1].where = url, works[2].where = strstr(url, "://") + 3;
    for (i = 0; i < 3; i++) works[i].ca = ca;
    for (i = 0; i < 6; i++) check(pthread_create(&threads[i], NULL, often, &works[i % 3]) == 0, "a thread");
    for (i = 0; i < 6; i++) check(pthread_join(threads[i], NULL) == 0, "its end");
}

int main(void) {
    const char *url = getenv("LIBAWS_TEST_MOTO_TLS"), *ca = getenv("LIBAWS_TEST_CA");
    uint32_t v = libaws_version();
    int i;
    check(url && ca, "no server: LIBAWS_TEST_MOTO_TLS and LIBAWS_TEST_CA name it");
    check(curl_global_init(CURL_GLOBAL_ALL) == 0, "curl_global_init");
    for (i = 0; i < 2; i++) {
        by_curl(url, ca);
        by_libaws(url, ca);
        by_openssl(strstr(url, "://") + 3, ca);
        check(beside(20) == 42, "the second Rust library");
    }
    at_once(url, ca);
    libaws_runtime_shutdown(NULL, -1);
    by_openssl(strstr(url, "://") + 3, ca);
    by_curl(url, ca);
    curl_global_cleanup();
    printf("%u.%u.%u\n", (unsigned)(v >> 16), (unsigned)(v >> 8 & 255), (unsigned)(v & 255));
    return 0;
}
