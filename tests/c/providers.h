/* What the tests of credential providers share: answers of the services that give credentials, login files as the
 * AWS CLI writes them, and children that retrieve and call. */
#ifndef PROVIDERS_H
#define PROVIDERS_H

#include "homes.h"

#define HTTP(status, more, text) "HTTP/1.1 " status "\r\nConnection: close\r\n" more "\r\n" text
#define GOT HTTP("200 OK", "", "{}")
#define KEYS_JSON(id, more) "{\"AccessKeyId\": \"" id "\", \"SecretAccessKey\": \"hush\", \"Token\": \"hush-token\"" more "}"
#define LASTS ", \"Expiration\": \"2099-01-01T00:00:00Z\""
#define ENDED ", \"Expiration\": \"2020-01-01T00:00:00Z\""
#define ROLE_KEYS(operation, id, end)                                                                                \
    HTTP("200 OK", "Content-Type: text/xml\r\n",                                                                     \
         "<" operation "Response><" operation "Result><AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn>" \
         "</AssumedRoleUser><Credentials><AccessKeyId>" id "</AccessKeyId><SecretAccessKey>hush</SecretAccessKey>"   \
         "<SessionToken>hush-token</SessionToken><Expiration>" end "</Expiration></Credentials></" operation         \
         "Result></" operation "Response>")
#define FOREVER "2099-01-01T00:00:00Z"
#define PAST "2020-01-01T00:00:00Z"
#define IMDS_TOKEN HTTP("200 OK", "X-Aws-Ec2-Metadata-Token-Ttl-Seconds: 21600\r\n", "TOK")
#define NO HTTP("404 Not Found", "", "")

#define ROLE "arn:aws:iam::123456789012:role/r"

/* `NAME=VALUE` with a server's port in it; several live at once. */
static UNUSED const char *at(const char *format, int port) {
    static char all[8][300];
    static int next;
    char *to = all[next++ % 8];
    snprintf(to, sizeof all[0], format, port);
    return to;
}

static UNUSED int served(struct server *s) { return atomic_load(&s->requests); }

/* A file in the home folder, with its folders; gives its path. */
static UNUSED const char *file_in(const char *folder, const char *name, const char *text) {
    static char path[700];
    snprintf(path, sizeof path, "%s/%s/", home, folder);
    for (char *end = path + strlen(home) + 1; (end = strchr(end, '/')); *end++ = '/') {
        *end = 0;
        mkdir(path, 0700); /* it may be there */
    }
    snprintf(path, sizeof path, "%s/%s/%s", home, folder, name);
    FILE *f = fopen(path, "w");
    CHECK(f && fputs(text, f) >= 0 && fclose(f) == 0);
    return path;
}

static UNUSED const char *signed_by(struct server *s, int at_) {
    static char key[64];
    const char *found = s->seen[at_] ? strstr(s->seen[at_], "Credential=") : NULL;
    if (!found) return "nobody";
    snprintf(key, sizeof key, "%.*s", (int)strcspn(found + 11, "/"), found + 11);
    return key;
}

static UNUSED const char *const instance[] = {IMDS_TOKEN, HTTP("200 OK", "", "my-role\n"), HTTP("200 OK", "", KEYS_JSON("ASIAEC2", LASTS ", \"Code\": \"Success\"")), GOT, NULL};
/* A second may be short on a busy machine; the one test of that limit says so itself. */
#define IMDS_AT(port) "AWS_METADATA_SERVICE_TIMEOUT=30", IMDS_SOON(port)
#define IMDS_SOON(port) "AWS_EC2_METADATA_DISABLED=false", at("AWS_EC2_METADATA_SERVICE_ENDPOINT=http://127.0.0.1:%d", port)

/* --- what runs in the children ---------------------------------------------------------------- */

static UNUSED libaws_config *options_of_environment(void) {
    libaws_config *c = libaws_config_new();
    char *list = getenv("TEST_OPTIONS"), *all = strdup(list ? list : ""), *rest = all, *pair;
    while ((pair = strsep(&rest, ";")) && *pair) {
        char *value = strchr(pair, '=');
        *value = 0;
#ifdef _WIN32
        for (char *at = value + 1; (at = strchr(at, '|')); *at = ';') {}
#endif
        rig_set(c, pair, value + 1);
    }
    free(all);
    return c;
}

static UNUSED void times(const char *what, void (*work)(libaws_config *)) {
    libaws_config *c = options_of_environment();
    const char *n = getenv(what);
    for (int i = n ? atoi(n) : 1; i > 0; i--) work(c);
    libaws_config_free(c);
}

static UNUSED void one_key(libaws_config *c) { show_key(c); }
CHILD(keys) { times("TEST_TIMES", one_key); }

/* Calls DynamoDB as often as TEST_TIMES says; a second lies between. */
CHILD(calls) {
    libaws_error *err = NULL;
    struct rig r = {NULL, options_of_environment(), NULL};
    const char *n = getenv("TEST_TIMES");
    r.client = libaws_client_new(NULL, "dynamodb", r.config, &err);
    ok(r.client ? LIBAWS_OK : libaws_error_status(err), &err);
    for (int i = n ? atoi(n) : 1; i > 0; i--) {
        libaws_operation *o = get_item(&r);
        if (libaws_operation_wait(o, 30 * SECOND, &err) != LIBAWS_OK) show_error(err), err = NULL;
        else printf("called\n");
        libaws_operation_free(o);
        if (i > 1) usleep(1100 * 1000);
    }
    rig_free(&r);
}

/* --- logins --------------------------------------------------------------------------------------- */

#define SSO_CONFIG                                                                                                   \
    "[default]\nsso_session = work\nsso_account_id = 123456789012\nsso_role_name = r\nregion = eu-west-1\n"           \
    "[sso-session work]\nsso_region = us-east-1\nsso_start_url = https://x.example/start\nsso_registration_scopes = sso:account:access\n"

#ifdef _WIN32
static UNUSED int digest(const char *by, const char *text, char *hex) { return posix_digest(by, text, hex); }
static UNUSED int new_key(char *pem, size_t size) { return posix_new_key(pem, size); }
#else
/* By somebody else's hand than the library's. */
static UNUSED int digest(const char *by, const char *text, char *hex) {
    char command[300];
    snprintf(command, sizeof command, "printf %%s '%s' | openssl dgst -%s -r", text, by);
    FILE *f = popen(command, "r");
    int well = f && fscanf(f, "%64[0-9a-f]", hex) == 1;
    return f && pclose(f) == 0 && well ? 0 : -1;
}
static UNUSED int new_key(char *pem, size_t size) {
    FILE *f = popen("openssl ecparam -name prime256v1 -genkey -noout | awk '{printf \"%s\\\\n\", $0}'", "r");
    int well = f && fread(pem, 1, size - 1, f) > 0;
    return f && pclose(f) == 0 && well ? 0 : -1;
}
#endif

static UNUSED const char *sha1_of(const char *text) {
    static char name[80];
    CHECK(digest("sha1", text, name) == 0);
    strcpy(name + 40, ".json");
    return name;
}

#define SSO_TOKEN(token, end, more)                                                                                  \
    "{\"startUrl\": \"https://x.example/start\", \"region\": \"us-east-1\", \"accessToken\": \"" token               \
    "\", \"expiresAt\": \"" end "\"" more "}"
#define REFRESHABLE                                                                                                  \
    ", \"clientId\": \"client-1\", \"clientSecret\": \"hush-client\", \"registrationExpiresAt\": \"2099-01-01T00:00:00Z\"," \
    " \"refreshToken\": \"hush-refresh\""

static UNUSED const char *role_keys_until(int64_t milliseconds) {
    static char all[4][600];
    static int next;
    char *to = all[next++ % 4];
    snprintf(to, 600, HTTP("200 OK", "", "{\"roleCredentials\": {\"accessKeyId\": \"ASIASSO\", \"secretAccessKey\": \"hush\","
                           " \"sessionToken\": \"hush-token\", \"expiration\": %lld}}"), (long long)milliseconds);
    return to;
}

static UNUSED void login_is(const char *text) { file_in(".aws/sso/cache", sha1_of("work"), text); }

#define LOGIN_CONFIG "[profile dev-profile]\nlogin_session = arn:aws:iam::123456789012:user/u\nregion = eu-west-1\n"

/* `more` goes between the members. */
static UNUSED void console_login(const char *end, const char *more) {
    char key[1024] = "", name[80] = "", text[4000];
    CHECK(new_key(key, sizeof key) == 0);
    CHECK(digest("sha256", "arn:aws:iam::123456789012:user/u", name) == 0);
    strcat(name, ".json");
    snprintf(text, sizeof text, "{\"accessToken\": {\"accessKeyId\": \"ASIALOGIN\", \"secretAccessKey\": \"hush\", \"sessionToken\": \"hush-token\","
             " \"accountId\": \"123456789012\", \"expiresAt\": \"%s\"}, \"tokenType\": \"aws_sigv4\", \"clientId\": \"arn:aws:signin:::devtools/same-device\","
             " \"refreshToken\": \"hush-refresh\", \"idToken\": \"hush-id\",%s \"dpopKey\": \"%s\"}", end, more, key);
    file_in(".aws/login/cache", name, text);
}
static UNUSED void console_login_is(const char *end) { console_login(end, ""); }

/* What a config's credentials are, by a server as every service. */
static UNUSED const char *retrieved(libaws_config *c, int port) {
    struct rig r = {NULL, c, NULL};
    static char key[200];
    if (port) rig_set(c, "region", "us-east-1");
    rig_client(&r, "credentials");
    libaws_operation *o = done(prepare(&r, "Retrieve", "{}"));
    snprintf(key, sizeof key, "%s", text_of(libaws_value_member(libaws_operation_output(o), "AccessKeyId")));
    libaws_operation_free(o);
    libaws_client_free(r.client);
    return key;
}

static UNUSED libaws_config *role_at(int port, const char *const *options) {
    libaws_config *c = libaws_config_new();
    char url[64];
    snprintf(url, sizeof url, "http://127.0.0.1:%d", port);
    setenv("AWS_ENDPOINT_URL_STS", url, 1);
    rig_set(c, "role_arn", ROLE);
    for (; options && *options; options += 2) rig_set(c, options[0], options[1]);
    return c;
}

#endif
