/* The features of credential providers, by their ids in docs/features.md: each in a process of its own, with an
 * environment of its own, against a server that plays the service. */
#include "homes.h"

#include <pwd.h>

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
static const char *at(const char *format, int port) {
    static char all[8][300];
    static int next;
    char *to = all[next++ % 8];
    snprintf(to, sizeof all[0], format, port);
    return to;
}

static int served(struct server *s) { return atomic_load(&s->requests); }

/* A file in the home folder, with its folders; gives its path. */
static const char *file_in(const char *folder, const char *name, const char *text) {
    static char path[700];
    char command[800];
    snprintf(command, sizeof command, "mkdir -p '%s/%s'", home, folder);
    CHECK(system(command) == 0);
    snprintf(path, sizeof path, "%s/%s/%s", home, folder, name);
    FILE *f = fopen(path, "w");
    CHECK(f && fputs(text, f) >= 0 && fclose(f) == 0);
    return path;
}

/* --- what runs in the children ---------------------------------------------------------------- */

static libaws_config *options_of_environment(void) {
    libaws_config *c = libaws_config_new();
    char *list = getenv("TEST_OPTIONS"), *all = strdup(list ? list : ""), *rest = all, *pair;
    while ((pair = strsep(&rest, ";")) && *pair) {
        char *value = strchr(pair, '=');
        *value = 0;
        rig_set(c, pair, value + 1);
    }
    free(all);
    return c;
}

static void times(const char *what, void (*work)(libaws_config *)) {
    libaws_config *c = options_of_environment();
    const char *n = getenv(what);
    for (int i = n ? atoi(n) : 1; i > 0; i--) work(c);
    libaws_config_free(c);
}

static void one_key(libaws_config *c) { show_key(c); }
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

static void show_step(libaws_client *client, const char *which) {
    libaws_error *err = NULL;
    libaws_operation *o = libaws_operation_new(client, "Explain", &err);
    ok(libaws_operation_wait(o, 30 * SECOND, &err), &err);
    const libaws_value *steps = libaws_value_member(libaws_operation_output(o), "Steps");
    for (size_t i = 0; i < libaws_value_len(steps); i++) {
        const libaws_value *step = libaws_value_at(steps, i);
        if (strcmp(text_of(libaws_value_member(step, "Provider")), which) != 0) continue;
        printf("%s %s: %s\n", which, text_of(libaws_value_member(step, "Outcome")), text_of(libaws_value_member(step, "Reason")));
        printf("%s\n", number(libaws_value_member(step, "Milliseconds")) < 3000 ? "soon" : "late");
    }
    libaws_operation_free(o);
}

CHILD(explain_imds_twice) {
    libaws_error *err = NULL;
    for (int i = 0; i < 2; i++) {
        libaws_config *c = options_of_environment();
        /* Another client, with a cache of its own. */
        rig_set(c, "role_session_name", i ? "two" : "one");
        libaws_client *client = libaws_client_new(NULL, "credentials", c, &err);
        ok(client ? LIBAWS_OK : libaws_error_status(err), &err);
        show_step(client, "imds");
        libaws_client_free(client);
        libaws_config_free(c);
    }
}

/* --- the chain ---------------------------------------------------------------------------------- */

static const char *signed_by(struct server *s, int at_) {
    static char key[64];
    const char *found = s->seen[at_] ? strstr(s->seen[at_], "Credential=") : NULL;
    if (!found) return "nobody";
    snprintf(key, sizeof key, "%.*s", (int)strcspn(found + 11, "/"), found + 11);
    return key;
}

TEST(CHAIN_03_a_web_identity_of_the_environment) {
    static const char *const answers[] = {ROLE_KEYS("AssumeRoleWithWebIdentity", "ASIAWEB", FOREVER), GOT, NULL};
    struct server s;
    server_start(&s, answers);
    make_home(NULL, NULL);
    char token[800];
    snprintf(token, sizeof token, "AWS_WEB_IDENTITY_TOKEN_FILE=%s", file_in(".aws", "token", "the.web.token\n"));
    struct child c = child("calls", VARIABLES(home_variable, token, "AWS_ROLE_ARN=" ROLE, "AWS_ROLE_SESSION_NAME=mine", "AWS_REGION=eu-west-1",
                                              at("AWS_ENDPOINT_URL=http://127.0.0.1:%d", s.port)));
    CHECK_STR(c.out, "called\n");
    CHECK_HAS(s.seen[0], "Action=AssumeRoleWithWebIdentity");
    CHECK_HAS(s.seen[0], "WebIdentityToken=the.web.token");
    CHECK_HAS(s.seen[0], "RoleSessionName=mine");
    CHECK(!strcasestr(s.seen[0], "\r\nauthorization:"));
    CHECK_STR(signed_by(&s, 1), "ASIAWEB");
    CHECK(strcasestr(s.seen[1], "\r\nx-amz-security-token: hush-token\r\n"));
    server_stop(&s);
}

TEST(CHAIN_06_the_role_of_a_container) {
    static const char *const answers[] = {HTTP("200 OK", "", KEYS_JSON("ASIABOX", LASTS)), GOT, NULL};
    struct server s;
    server_start(&s, answers);
    make_home(NULL, NULL);
    struct child c = child("calls", VARIABLES(home_variable, at("AWS_CONTAINER_CREDENTIALS_FULL_URI=http://127.0.0.1:%d/keys?a=1", s.port),
                                              "AWS_CONTAINER_AUTHORIZATION_TOKEN=let-me-in", "AWS_REGION=eu-west-1",
                                              at("AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:%d", s.port)));
    CHECK_STR(c.out, "called\n");
    CHECK(strncmp(s.seen[0], "GET /keys?a=1 HTTP/1.1\r\n", 24) == 0);
    CHECK(strcasestr(s.seen[0], "\r\nauthorization: let-me-in\r\n"));
    CHECK_STR(signed_by(&s, 1), "ASIABOX");
    server_stop(&s);
}

static const char *const instance[] = {IMDS_TOKEN, HTTP("200 OK", "", "my-role\n"), HTTP("200 OK", "", KEYS_JSON("ASIAEC2", LASTS ", \"Code\": \"Success\"")), GOT, NULL};
#define IMDS_AT(port) "AWS_EC2_METADATA_DISABLED=false", at("AWS_EC2_METADATA_SERVICE_ENDPOINT=http://127.0.0.1:%d", port)

TEST(CHAIN_07_the_role_of_an_instance) {
    struct server s;
    server_start(&s, instance);
    make_home(NULL, NULL);
    struct child c = child("calls", VARIABLES(home_variable, IMDS_AT(s.port), "AWS_REGION=eu-west-1",
                                              at("AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:%d", s.port)));
    CHECK_STR(c.out, "called\n");
    CHECK(strncmp(s.seen[0], "PUT /latest/api/token ", 22) == 0);
    CHECK_HAS(s.seen[1], "GET /latest/meta-data/iam/security-credentials/ ");
    CHECK_HAS(s.seen[2], "GET /latest/meta-data/iam/security-credentials/my-role ");
    CHECK(strcasestr(s.seen[2], "\r\nx-aws-ec2-metadata-token: TOK\r\n"));
    CHECK_STR(signed_by(&s, 3), "ASIAEC2");
    server_stop(&s);
}

TEST(the_region_comes_from_the_instance_last) {
    static const char *const answers[] = {IMDS_TOKEN, HTTP("200 OK", "", "my-role"), HTTP("200 OK", "", KEYS_JSON("ASIAEC2", LASTS)),
                                          IMDS_TOKEN, HTTP("200 OK", "", "ap-south-1"), GOT, GOT, NULL};
    struct server s;
    server_start(&s, answers);
    make_home(NULL, NULL);
    struct child c = child("calls", VARIABLES(home_variable, IMDS_AT(s.port), "TEST_TIMES=2", at("AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:%d", s.port)));
    CHECK_STR(c.out, "called\ncalled\n");
    CHECK_HAS(s.seen[4], "GET /latest/meta-data/placement/region ");
    CHECK_HAS(s.seen[5], "/ap-south-1/dynamodb/aws4_request");
    /* It was asked for once. */
    CHECK_INT(served(&s), 7);
    server_stop(&s);
    /* Who has keys from elsewhere is not on an instance, as far as is known: nothing is asked. */
    server_start(&s, answers);
    c = child("calls", VARIABLES(home_variable, IMDS_AT(s.port), "AWS_ACCESS_KEY_ID=A", "AWS_SECRET_ACCESS_KEY=s"));
    CHECK_HAS(c.out, "no region");
    CHECK_INT(served(&s), 0);
    server_stop(&s);
}

TEST(CHAIN_08_the_order_is_strict) {
    /* Each source, and the variables and files that make it one. */
    enum { ENVIRONMENT, WEB, CREDENTIALS, CONFIG, CONTAINER, INSTANCE, SOURCES };
    static const char *const finds[SOURCES] = {"AKIDENV", "ASIAWEB", "AKIDCREDENTIALS", "AKIDCONFIG", "ASIABOX", "ASIAEC2"};
    static const char *const web[] = {ROLE_KEYS("AssumeRoleWithWebIdentity", "ASIAWEB", FOREVER), NULL};
    static const char *const box[] = {HTTP("200 OK", "", KEYS_JSON("ASIABOX", LASTS)), NULL};
    for (int first = 0; first < SOURCES; first++)
        for (int second = first + 1; second < SOURCES; second++) {
#define THERE(x) (first == (x) || second == (x))
            struct server servers[3];
            server_start(&servers[0], web);
            server_start(&servers[1], box);
            server_start(&servers[2], instance);
            make_home(THERE(CONFIG) ? "[default]\n" KEYS("AKIDCONFIG") : NULL, THERE(CREDENTIALS) ? "[default]\n" KEYS("AKIDCREDENTIALS") : NULL);
            char token[800];
            snprintf(token, sizeof token, "AWS_WEB_IDENTITY_TOKEN_FILE=%s", file_in(".aws", "token", "a-token"));
            const char *variables[16] = {home_variable, at("AWS_ENDPOINT_URL_STS=http://127.0.0.1:%d", servers[0].port), "AWS_REGION=eu-west-1"};
            int n = 3;
            if (THERE(ENVIRONMENT)) variables[n++] = "AWS_ACCESS_KEY_ID=AKIDENV", variables[n++] = "AWS_SECRET_ACCESS_KEY=s";
            if (THERE(WEB)) variables[n++] = token, variables[n++] = "AWS_ROLE_ARN=" ROLE;
            if (THERE(CONTAINER)) variables[n++] = at("AWS_CONTAINER_CREDENTIALS_FULL_URI=http://127.0.0.1:%d/", servers[1].port);
            if (THERE(INSTANCE)) {
                variables[n++] = "AWS_EC2_METADATA_DISABLED=false";
                variables[n++] = at("AWS_EC2_METADATA_SERVICE_ENDPOINT=http://127.0.0.1:%d", servers[2].port);
            }
            variables[n] = NULL;
            struct child c = child("keys", variables);
            CHECK_HAS(c.out, finds[first]);
            /* Who comes later is not even asked. */
            CHECK_INT(served(&servers[0]), first == WEB);
            CHECK_INT(served(&servers[1]), first == CONTAINER);
            CHECK_INT(served(&servers[2]), first == INSTANCE ? 3 : 0);
            for (int i = 0; i < 3; i++) server_stop(&servers[i]);
        }
}

/* --- several files ------------------------------------------------------------------------------ */

TEST(PROF_09_PROF_11_several_files_and_the_later_wins) {
    make_home("[profile b]\nregion = eu-west-1\n", "[default]\n" KEYS("ONE") "[a]\n" KEYS("AKIDA"));
    put("config2", "[profile b]\nregion = eu-west-2\n");
    put("credentials2", "[default]\n" KEYS("TWO") "[b]\n" KEYS("AKIDB"));
    char options[1800];
    for (int swapped = 0; swapped < 2; swapped++) {
        const char *first = swapped ? "2" : "", *then = swapped ? "" : "2";
#define FILES(profile)                                                                                               \
    snprintf(options, sizeof options, "TEST_OPTIONS=profile=" profile ";config_files=%s/.aws/config%s:%s/.aws/config%s;" \
             "credentials_files=%s/.aws/credentials%s:%s/.aws/credentials%s", home, first, home, then, home, first, home, then)
        FILES("a");
        CHECK_HAS(child("keys", VARIABLES(options)).out, "key=AKIDA");
        FILES("b");
        CHECK_HAS(child("keys", VARIABLES(options)).out, "key=AKIDB");
        CHECK_HAS(child("resolved", VARIABLES(options)).out, swapped ? "region=eu-west-1 " : "region=eu-west-2 ");
        FILES("default");
        CHECK_HAS(child("keys", VARIABLES(options)).out, swapped ? "key=ONE" : "key=TWO");
    }
}

/* Prints the region and its source, and any secret there should not be. */
CHILD(resolved) {
    libaws_error *err = NULL;
    libaws_config *c = options_of_environment();
    libaws_client *client = libaws_client_new(NULL, "configuration", c, &err);
    ok(client ? LIBAWS_OK : libaws_error_status(err), &err);
    libaws_operation *o = done(libaws_operation_new(client, "Resolve", &err));
    const libaws_value *out = libaws_operation_output(o), *all = libaws_value_member(out, "Settings");
    printf("region=%s ", text_of(libaws_value_member(out, "Region")));
    for (size_t i = 0; i < libaws_value_len(all); i++) {
        const libaws_value *one = libaws_value_at(all, i), *value = libaws_value_member(one, "Value");
        printf("%s=%s from %s\n", text_of(libaws_value_member(one, "Name")), text_of(value) ? text_of(value) : "?",
               text_of(libaws_value_member(one, "Source")));
    }
    libaws_operation_free(o);
    libaws_client_free(client);
    libaws_config_free(c);
}

TEST(where_each_setting_is_from) {
    make_home("[profile p]\nregion = eu-west-3\nretry_mode = adaptive\nmax_attempts = 9\n", NULL);
    struct child c = child("resolved", VARIABLES(home_variable, "AWS_PROFILE=p", "AWS_MAX_ATTEMPTS=7", "AWS_ENDPOINT_URL=http://x.example",
                                                 "TEST_OPTIONS=retry_mode=standard;secret_access_key=hush;access_key_id=A"));
    CHECK_HAS(c.out, "region=eu-west-3 from region of the profile p\n");
    CHECK_HAS(c.out, "max_attempts=7 from AWS_MAX_ATTEMPTS\n");
    CHECK_HAS(c.out, "retry_mode=standard from the option retry_mode\n");
    CHECK_HAS(c.out, "endpoint_url=http://x.example from AWS_ENDPOINT_URL\n");
    CHECK_HAS(c.out, "secret_access_key=? from the option");
    CHECK_LACKS(c.out, "hush");
}

/* --- logins --------------------------------------------------------------------------------------- */

#define SSO_CONFIG                                                                                                   \
    "[default]\nsso_session = work\nsso_account_id = 123456789012\nsso_role_name = r\nregion = eu-west-1\n"           \
    "[sso-session work]\nsso_region = us-east-1\nsso_start_url = https://x.example/start\nsso_registration_scopes = sso:account:access\n"

static const char *sha1_of(const char *text) {
    static char name[80];
    char command[300];
    snprintf(command, sizeof command, "printf %%s '%s' | openssl dgst -sha1 -r | cut -c1-40", text);
    FILE *f = popen(command, "r");
    CHECK(f && fgets(name, 41, f));
    pclose(f);
    strcpy(name + 40, ".json");
    return name;
}

#define SSO_TOKEN(token, end, more)                                                                                  \
    "{\"startUrl\": \"https://x.example/start\", \"region\": \"us-east-1\", \"accessToken\": \"" token               \
    "\", \"expiresAt\": \"" end "\"" more "}"
#define REFRESHABLE                                                                                                  \
    ", \"clientId\": \"client-1\", \"clientSecret\": \"hush-client\", \"registrationExpiresAt\": \"2099-01-01T00:00:00Z\"," \
    " \"refreshToken\": \"hush-refresh\""

static const char *role_keys_until(int64_t milliseconds) {
    static char all[4][600];
    static int next;
    char *to = all[next++ % 4];
    snprintf(to, 600, HTTP("200 OK", "", "{\"roleCredentials\": {\"accessKeyId\": \"ASIASSO\", \"secretAccessKey\": \"hush\","
                           " \"sessionToken\": \"hush-token\", \"expiration\": %lld}}"), (long long)milliseconds);
    return to;
}

static void login_is(const char *text) { file_in(".aws/sso/cache", sha1_of("work"), text); }

TEST(SSO_01_a_profile_with_a_shared_session) {
    const char *answers[] = {role_keys_until(INT64_C(4070908800000)), GOT, NULL};
    struct server s;
    server_start(&s, answers);
    make_home(SSO_CONFIG, NULL);
    login_is(SSO_TOKEN("hush-access", FOREVER, ""));
    struct child c = child("calls", VARIABLES(home_variable, at("AWS_ENDPOINT_URL=http://127.0.0.1:%d", s.port)));
    CHECK_STR(c.out, "called\n");
    CHECK_HAS(s.seen[0], "GET /federation/credentials?");
    CHECK_HAS(s.seen[0], "role_name=r");
    CHECK_HAS(s.seen[0], "account_id=123456789012");
    CHECK(strcasestr(s.seen[0], "\r\nx-amz-sso_bearer_token: hush-access\r\n"));
    CHECK_STR(signed_by(&s, 1), "ASIASSO");
    server_stop(&s);
}

TEST(SSO_03_role_credentials_are_renewed) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    int64_t soon = (int64_t)now.tv_sec * 1000 + 1000;
    const char *answers[] = {role_keys_until(soon), GOT, role_keys_until(INT64_C(4070908800000)), GOT, NULL};
    struct server s;
    server_start(&s, answers);
    make_home(SSO_CONFIG, NULL);
    login_is(SSO_TOKEN("hush-access", FOREVER, ""));
    struct child c = child("calls", VARIABLES(home_variable, "TEST_TIMES=2", at("AWS_ENDPOINT_URL=http://127.0.0.1:%d", s.port)));
    CHECK_STR(c.out, "called\ncalled\n");
    CHECK_HAS(s.seen[2], "GET /federation/credentials?");
    CHECK_INT(served(&s), 4);
    server_stop(&s);
}

TEST(SSO_03_the_login_itself_is_renewed_and_kept) {
    const char *answers[] = {HTTP("200 OK", "", "{\"accessToken\": \"hush-new\", \"expiresIn\": 28800, \"refreshToken\": \"hush-next\"}"),
                             role_keys_until(INT64_C(4070908800000)), NULL};
    struct server s;
    server_start(&s, answers);
    make_home(SSO_CONFIG, NULL);
    login_is(SSO_TOKEN("hush-access", PAST, REFRESHABLE));
    struct child c = child("keys", VARIABLES(home_variable, at("AWS_ENDPOINT_URL=http://127.0.0.1:%d", s.port)));
    CHECK_HAS(c.out, "key=ASIASSO");
    CHECK_HAS(s.seen[0], "POST /token ");
    CHECK_HAS(s.seen[0], "\"refreshToken\":\"hush-refresh\"");
    CHECK_HAS(s.seen[0], "\"grantType\":\"refresh_token\"");
    CHECK(strcasestr(s.seen[1], "\r\nx-amz-sso_bearer_token: hush-new\r\n"));
    char path[700], text[2000] = "";
    snprintf(path, sizeof path, "%s/.aws/sso/cache/%s", home, sha1_of("work"));
    FILE *f = fopen(path, "r");
    CHECK(f && fread(text, 1, sizeof text - 1, f) > 0 && fclose(f) == 0);
    CHECK_HAS(text, "\"accessToken\": \"hush-new\"");
    CHECK_HAS(text, "\"refreshToken\": \"hush-next\"");
    CHECK_HAS(text, "\"clientSecret\": \"hush-client\"");
    struct stat st;
    CHECK(stat(path, &st) == 0 && (st.st_mode & 0777) == 0600);
    server_stop(&s);
}

TEST(SSO_04_an_expired_login_says_which_command_renews_it) {
    make_home(SSO_CONFIG "[profile older]\nsso_start_url = https://x.example/start\nsso_region = us-east-1\nsso_account_id = 1\nsso_role_name = r\n", NULL);
    login_is(SSO_TOKEN("hush-access", PAST, ""));
    struct child c = child("keys", VARIABLES(home_variable));
    CHECK_HAS(c.out, "SsoLoginRequired");
    CHECK_HAS(c.out, "it has expired; run: aws sso login --profile default");
    CHECK_LACKS(c.out, "hush");
    file_in(".aws/sso/cache", sha1_of("https://x.example/start"), SSO_TOKEN("hush-access", PAST, ""));
    CHECK_HAS(child("keys", VARIABLES(home_variable, "AWS_PROFILE=older")).out, "run: aws sso login --profile older\n");
    /* A renewal that is refused ends the session, too. */
    static const char *const refuses[] = {HTTP("400 Bad Request", "x-amzn-errortype: InvalidGrantException\r\n", "{\"error\": \"invalid_grant\"}"), NULL};
    struct server s;
    server_start(&s, refuses);
    login_is(SSO_TOKEN("hush-access", PAST, REFRESHABLE));
    c = child("keys", VARIABLES(home_variable, at("AWS_ENDPOINT_URL=http://127.0.0.1:%d", s.port)));
    CHECK_HAS(c.out, "can't be refreshed; run: aws sso login --profile default");
    CHECK_LACKS(c.out, "hush");
    server_stop(&s);
}

static void bearer_of_the_login(void) {
    struct rig r = {libaws_fake_new(), libaws_config_new(), NULL};
    libaws_error *err = NULL;
    ok(libaws_fake_install(r.fake, r.config, &err), &err);
    rig_client(&r, "codecatalyst");
    push(&r, "{\"status\": 200, \"body\": \"{}\"}");
    call(&r, "ListSpaces", "{}");
    printf("%s\n", header(sent(&r), "authorization"));
    rig_free(&r);
}
CHILD(bearer) { bearer_of_the_login(); }

TEST(AUTH_19_the_token_of_the_profile_s_login) {
    make_home(SSO_CONFIG, NULL);
    login_is(SSO_TOKEN("the-access-token", FOREVER, ""));
    CHECK_STR(child("bearer", VARIABLES(home_variable)).out, "Bearer the-access-token\n");
}

#define LOGIN_CONFIG "[profile dev-profile]\nlogin_session = arn:aws:iam::123456789012:user/u\nregion = eu-west-1\n"

static void console_login_is(const char *end) {
    char command[400], key[1024] = "", name[80] = "", text[4000];
    FILE *f = popen("openssl ecparam -name prime256v1 -genkey -noout | awk '{printf \"%s\\\\n\", $0}'", "r");
    CHECK(f && fread(key, 1, sizeof key - 1, f) > 0 && pclose(f) == 0);
    snprintf(command, sizeof command, "printf %%s 'arn:aws:iam::123456789012:user/u' | openssl dgst -sha256 -r | cut -c1-64");
    f = popen(command, "r");
    CHECK(f && fgets(name, 65, f) && pclose(f) == 0);
    strcat(name, ".json");
    snprintf(text, sizeof text, "{\"accessToken\": {\"accessKeyId\": \"ASIALOGIN\", \"secretAccessKey\": \"hush\", \"sessionToken\": \"hush-token\","
             " \"accountId\": \"123456789012\", \"expiresAt\": \"%s\"}, \"tokenType\": \"aws_sigv4\", \"clientId\": \"arn:aws:signin:::devtools/same-device\","
             " \"refreshToken\": \"hush-refresh\", \"idToken\": \"hush-id\", \"dpopKey\": \"%s\"}", end, key);
    file_in(".aws/login/cache", name, text);
}

TEST(LOGIN_01_a_profile_of_a_console_login) {
    static const char *const answers[] = {GOT, NULL};
    static const char *const renews[] = {HTTP("200 OK", "", "{\"accessToken\": {\"accessKeyId\": \"ASIANEXT\", \"secretAccessKey\": \"hush\","
                                              " \"sessionToken\": \"hush-token\"}, \"expiresIn\": 900, \"refreshToken\": \"hush-next\", \"tokenType\": \"aws_sigv4\"}"), GOT, NULL};
    struct server s;
    make_home(LOGIN_CONFIG, NULL);
    console_login_is(FOREVER);
    server_start(&s, answers);
    CHECK_STR(child("calls", VARIABLES(home_variable, "AWS_PROFILE=dev-profile", at("AWS_ENDPOINT_URL=http://127.0.0.1:%d", s.port))).out, "called\n");
    CHECK_STR(signed_by(&s, 0), "ASIALOGIN");
    server_stop(&s);
    console_login_is(PAST);
    server_start(&s, renews);
    CHECK_STR(child("calls", VARIABLES(home_variable, "AWS_PROFILE=dev-profile", at("AWS_ENDPOINT_URL=http://127.0.0.1:%d", s.port))).out, "called\n");
    CHECK_HAS(s.seen[0], "POST /v1/token ");
    CHECK(strcasestr(s.seen[0], "\r\ndpop: eyJ"));
    CHECK_STR(signed_by(&s, 1), "ASIANEXT");
    server_stop(&s);
}

/* --- providers in code ------------------------------------------------------------------------------ */

TEST(PROV_01_PROV_11_the_role_of_an_instance_alone) {
    struct server s;
    server_start(&s, instance);
    make_home(NULL, NULL);
    /* Keys of the environment would come first in the chain. */
    struct child c = child("keys", VARIABLES(home_variable, IMDS_AT(s.port), "AWS_ACCESS_KEY_ID=AKIDENV", "AWS_SECRET_ACCESS_KEY=s",
                                             "TEST_OPTIONS=credentials_provider=imds"));
    CHECK_STR(c.out, "key=ASIAEC2 token=hush-token source=imds\n");
    server_stop(&s);
}

TEST(PROV_11_each_provider_can_be_asked) {
    static const char *const box[] = {HTTP("200 OK", "", KEYS_JSON("ASIABOX", LASTS)), NULL};
    struct server s;
    make_home(NULL, "[default]\n" KEYS("AKIDFILE"));
    server_start(&s, box);
#define ASKED(options) child("keys", VARIABLES(home_variable, "AWS_ACCESS_KEY_ID=AKIDENV", "AWS_SECRET_ACCESS_KEY=s",  \
                                               at("AWS_CONTAINER_CREDENTIALS_FULL_URI=http://127.0.0.1:%d/", s.port), options)).out
    CHECK_HAS(ASKED("TEST_OPTIONS=credentials_provider=environment"), "key=AKIDENV token= source=environment");
    CHECK_HAS(ASKED("TEST_OPTIONS=credentials_provider=profile"), "key=AKIDFILE token= source=profile");
    CHECK_HAS(ASKED("TEST_OPTIONS=credentials_provider=container"), "key=ASIABOX token=hush-token source=container");
    CHECK_HAS(ASKED(at("TEST_OPTIONS=credentials_provider=endpoint;credentials_endpoint=http://127.0.0.1:%d/x;credentials_endpoint_token=hush", s.port)),
              "key=ASIABOX token=hush-token source=endpoint");
    CHECK(strcasestr(s.seen[1], "\r\nauthorization: hush\r\n"));
    CHECK_HAS(ASKED("TEST_OPTIONS=credentials_provider=process;credential_process=echo '{\"Version\": 1, \"AccessKeyId\": \"AKIDPROC\", \"SecretAccessKey\": \"s\"}'"),
              "key=AKIDPROC token= source=process");
    CHECK_HAS(ASKED("TEST_OPTIONS=access_key_id=AKIDCODE;secret_access_key=s"), "key=AKIDCODE token= source=static");
    CHECK_HAS(ASKED("TEST_OPTIONS=credentials_provider=endpoint"), "needs the option credentials_endpoint");
    server_stop(&s);
}

TEST(PROV_07_PROV_11_a_role_is_assumed_with_all_its_options) {
    static const char *const answers[] = {ROLE_KEYS("AssumeRole", "ASIAROLE", FOREVER), GOT, NULL};
    struct server s;
    server_start(&s, answers);
    make_home(NULL, NULL);
#define ROLE_OPTIONS "role_arn=" ROLE ";role_session_name=me;external_id=theirs;duration_seconds=1800;source_identity=alice;"    \
                     "session_tags=team=a b,cost=7;transitive_tag_keys=team;session_policy={\"Version\":\"2012-10-17\"}"
    struct child c = child("calls", VARIABLES(home_variable, "AWS_ACCESS_KEY_ID=AKIDOWN", "AWS_SECRET_ACCESS_KEY=s", "AWS_REGION=eu-west-1",
                                              "TEST_OPTIONS=" ROLE_OPTIONS, at("AWS_ENDPOINT_URL=http://127.0.0.1:%d", s.port)));
    CHECK_STR(c.out, "called\n");
    CHECK_STR(signed_by(&s, 0), "AKIDOWN");
    static const char *const parts[] = {"Action=AssumeRole&", "RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr", "RoleSessionName=me",
                                        "ExternalId=theirs", "DurationSeconds=1800", "SourceIdentity=alice", "Tags.member.1.Key=team",
                                        "Tags.member.1.Value=a%20b", "Tags.member.2.Value=7", "TransitiveTagKeys.member.1=team", "Policy=%7B%22Version"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) CHECK_HAS(s.seen[0], parts[i]);
    CHECK_STR(signed_by(&s, 1), "ASIAROLE");
    server_stop(&s);
    /* The same with keys that are given in code. */
    server_start(&s, answers);
    c = child("calls", VARIABLES(home_variable, "AWS_REGION=eu-west-1", "TEST_OPTIONS=access_key_id=AKIDCODE;secret_access_key=s;role_arn=" ROLE,
                                 at("AWS_ENDPOINT_URL=http://127.0.0.1:%d", s.port)));
    CHECK_STR(c.out, "called\n");
    CHECK_STR(signed_by(&s, 0), "AKIDCODE");
    CHECK_STR(signed_by(&s, 1), "ASIAROLE");
    server_stop(&s);
}

/* What a config's credentials are, by a server as every service. */
static const char *retrieved(libaws_config *c, int port) {
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

struct told {
    const char *answer;
    char seen[2000];
    atomic_int times;
};

static void tell(void *ud, libaws_call *q) {
    struct told *t = (struct told *)ud;
    const libaws_value *view = libaws_call_view(q);
    const char *serial = text_of(libaws_value_member(view, "serial")), *role = text_of(libaws_value_member(view, "role_arn"));
    snprintf(t->seen, sizeof t->seen, "%s %s", serial ? serial : "", role ? role : "");
    atomic_fetch_add(&t->times, 1);
    answer(q, t->answer);
}

static libaws_config *role_at(int port, const char *const *options) {
    libaws_config *c = libaws_config_new();
    char url[64];
    snprintf(url, sizeof url, "http://127.0.0.1:%d", port);
    setenv("AWS_ENDPOINT_URL_STS", url, 1);
    rig_set(c, "role_arn", ROLE);
    for (; options && *options; options += 2) rig_set(c, options[0], options[1]);
    return c;
}

TEST(PROV_07_the_code_of_an_mfa_device_is_asked_for) {
    static const char *const answers[] = {ROLE_KEYS("AssumeRole", "ASIAMFA", FOREVER), NULL};
    struct server s;
    struct told code = {"{\"Code\": \"123456\"}", "", 0};
    libaws_error *err = NULL;
    server_start(&s, answers);
    libaws_config *c = role_at(s.port, OPTIONS("access_key_id", "AKIDOWN", "secret_access_key", "s", "mfa_serial", "arn:aws:iam::1:mfa/me"));
    ok(libaws_config_on(c, "mfa", "m", tell, &code, NULL, &err), &err);
    CHECK_STR(retrieved(c, s.port), "ASIAMFA");
    CHECK_STR(code.seen, "arn:aws:iam::1:mfa/me " ROLE);
    CHECK_HAS(s.seen[0], "SerialNumber=arn%3Aaws%3Aiam%3A%3A1%3Amfa%2Fme");
    CHECK_HAS(s.seen[0], "TokenCode=123456");
    CHECK_INT(atomic_load(&code.times), 1);
    libaws_config_free(c);
    /* Without anybody to ask the error says where to register. */
    c = role_at(s.port, OPTIONS("region", "us-east-1", "access_key_id", "AKIDOWN", "secret_access_key", "s", "mfa_serial", "arn:aws:iam::1:mfa/me"));
    struct rig r = {NULL, c, NULL};
    rig_client(&r, "credentials");
    CHECK_HAS(fails(&r, "Retrieve", "{}").message, "register one at the point \"mfa\"");
    rig_free(&r);
    server_stop(&s);
    unsetenv("AWS_ENDPOINT_URL_STS");
}

TEST(PROV_08_PROV_11_a_web_identity_in_code) {
    static const char *const answers[] = {ROLE_KEYS("AssumeRoleWithWebIdentity", "ASIAWEB", FOREVER), NULL};
    struct server s;
    server_start(&s, answers);
    make_home(NULL, NULL);
    const char *path = file_in(".aws", "token", "from-the-file");
    libaws_config *c = role_at(s.port, OPTIONS("credentials_provider", "web_identity", "web_identity_token_file", path, "role_session_name", "mine",
                                               "duration_seconds", "900"));
    CHECK_STR(retrieved(c, s.port), "ASIAWEB");
    CHECK_HAS(s.seen[0], "WebIdentityToken=from-the-file");
    CHECK_HAS(s.seen[0], "RoleSessionName=mine");
    CHECK_HAS(s.seen[0], "DurationSeconds=900");
    CHECK(!strcasestr(s.seen[0], "\r\nauthorization:"));
    libaws_config_free(c);
    server_stop(&s);
    unsetenv("AWS_ENDPOINT_URL_STS");
}

TEST(PROV_09_the_token_file_is_read_each_time) {
    static const char *const answers[] = {ROLE_KEYS("AssumeRoleWithWebIdentity", "ASIAWEB", PAST), NULL};
    struct server s;
    server_start(&s, answers);
    make_home(NULL, NULL);
    char path[700];
    strcpy(path, file_in(".aws", "token", "first"));
    libaws_config *c = role_at(s.port, OPTIONS("credentials_provider", "web_identity", "web_identity_token_file", path, "region", "us-east-1"));
    struct rig r = {NULL, c, NULL};
    rig_client(&r, "credentials");
    call(&r, "Retrieve", "{}");
    file_in(".aws", "token", "second");
    call(&r, "Retrieve", "{}");
    CHECK_HAS(s.seen[0], "WebIdentityToken=first");
    CHECK_HAS(s.seen[1], "WebIdentityToken=second");
    rig_free(&r);
    server_stop(&s);
    unsetenv("AWS_ENDPOINT_URL_STS");
}

TEST(PROV_10_the_token_comes_from_the_caller) {
    static const char *const answers[] = {ROLE_KEYS("AssumeRoleWithWebIdentity", "ASIAWEB", FOREVER), NULL};
    struct server s;
    struct told token = {"{\"Token\": \"from-code\"}", "", 0};
    libaws_error *err = NULL;
    server_start(&s, answers);
    libaws_config *c = role_at(s.port, OPTIONS("credentials_provider", "web_identity"));
    ok(libaws_config_on(c, "web_identity", "w", tell, &token, NULL, &err), &err);
    CHECK_STR(retrieved(c, s.port), "ASIAWEB");
    CHECK_HAS(s.seen[0], "WebIdentityToken=from-code");
    CHECK_INT(atomic_load(&token.times), 1);
    libaws_config_free(c);
    server_stop(&s);
    unsetenv("AWS_ENDPOINT_URL_STS");
}

static void to_the_server(void *ud, libaws_call *q) {
    char json[120];
    snprintf(json, sizeof json, "{\"url\": \"http://127.0.0.1:%d\", \"signing_region\": \"us-east-1\"}", *(int *)ud);
    answer(q, json);
}

TEST(EPV1_03_the_older_resolver_serves_calls_for_credentials) {
    static const char *const answers[] = {ROLE_KEYS("AssumeRole", "ASIAROLE", FOREVER), GOT, NULL};
    struct server s;
    libaws_error *err = NULL;
    server_start(&s, answers);
    struct rig r = {NULL, libaws_config_new(), NULL};
    rig_set(r.config, "region", "us-east-1");
    rig_set(r.config, "access_key_id", "AKIDOWN");
    rig_set(r.config, "secret_access_key", "s");
    rig_set(r.config, "role_arn", ROLE);
    ok(libaws_config_on(r.config, "endpoint_v1", "e", to_the_server, &s.port, NULL, &err), &err);
    rig_client(&r, "dynamodb");
    call(&r, "GetItem", GET_ITEM);
    CHECK_HAS(s.seen[0], "Action=AssumeRole&");
    CHECK_STR(signed_by(&s, 1), "ASIAROLE");
    rig_free(&r);
    server_stop(&s);
}

/* --- one refresh for all ------------------------------------------------------------------------------ */

static void *retrieves(void *ud) {
    struct rig r = {NULL, NULL, (libaws_client *)ud};
    call(&r, "Retrieve", "{}");
    return NULL;
}

TEST(CRED_06_500_threads_over_10_clients_cost_one_call) {
    static const char *const answers[] = {ROLE_KEYS("AssumeRole", "ASIAROLE", FOREVER), NULL};
    struct server s;
    libaws_client *clients[10];
    pthread_t threads[500];
    pthread_attr_t small;
    server_start(&s, answers);
    for (int i = 0; i < 10; i++) {
        libaws_config *c = role_at(s.port, OPTIONS("region", "us-east-1", "access_key_id", "AKIDOWN", "secret_access_key", "s"));
        clients[i] = libaws_client_new(NULL, "credentials", c, NULL);
        CHECK(clients[i]);
        libaws_config_free(c);
    }
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 256 << 10);
    for (int i = 0; i < 500; i++) CHECK_INT(pthread_create(&threads[i], &small, retrieves, clients[i % 10]), 0);
    for (int i = 0; i < 500; i++) pthread_join(threads[i], NULL);
    CHECK_INT(served(&s), 1);
    for (int i = 0; i < 10; i++) libaws_client_free(clients[i]);
    server_stop(&s);
    unsetenv("AWS_ENDPOINT_URL_STS");
}

TEST(a_hanging_profile_holds_up_nobody_else) {
    make_home("[default]\ncredential_process = sleep 30\n[profile b]\n" KEYS("AKIDB"), NULL);
    char path[600];
    snprintf(path, sizeof path, "%s/.aws/config", home);
    libaws_error *err = NULL;
    struct rig hangs = {NULL, libaws_config_new(), NULL}, works = {NULL, libaws_config_new(), NULL};
    rig_set(hangs.config, "config_files", path);
    rig_set(works.config, "config_files", path);
    rig_set(works.config, "profile", "b");
    rig_client(&hangs, "credentials");
    libaws_operation *waits[3];
    struct tally t[3] = {{0}};
    for (int i = 0; i < 3; i++) {
        waits[i] = prepare(&hangs, "Retrieve", "{}");
        ok(libaws_operation_start(waits[i], tally_done, &t[i], NULL, &err), &err);
    }
    CHECK_STR(retrieved(works.config, 0), "AKIDB");
    for (int i = 0; i < 3; i++) {
        CHECK_INT(atomic_load(&t[i].done), 0);
        libaws_operation_cancel(waits[i]);
        until(&t[i].done, 1);
        CHECK_INT(atomic_load(&t[i].last), LIBAWS_E_CANCELLED);
        libaws_operation_free(waits[i]);
    }
    rig_free(&hangs);
    rig_free(&works);
}

/* --- instance metadata where it is not as it should be ------------------------------------------------ */

TEST(PROV_01_version_1_is_used_only_where_it_may_be) {
    static const char *const v1[] = {NO, HTTP("200 OK", "", "my-role"), HTTP("200 OK", "", KEYS_JSON("ASIAV1", LASTS)), NULL};
    struct server s;
    make_home(NULL, NULL);
    server_start(&s, v1);
    CHECK_HAS(child("keys", VARIABLES(home_variable, IMDS_AT(s.port))).out, "key=ASIAV1");
    CHECK(!strcasestr(s.seen[1], "x-aws-ec2-metadata-token"));
    server_stop(&s);
    server_start(&s, v1);
    struct child c = child("keys", VARIABLES(home_variable, IMDS_AT(s.port), "AWS_EC2_METADATA_V1_DISABLED=true"));
    CHECK_HAS(c.out, "version 1 is turned off");
    CHECK_INT(served(&s), 1);
    server_stop(&s);
}

TEST(IMDS_behind_a_blackhole_costs_a_second_once) {
    /* A listener whose queue is full: the kernel drops what comes. */
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof a;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), fill[4];
    CHECK(bind(fd, (struct sockaddr *)&a, n) == 0 && listen(fd, 0) == 0 && getsockname(fd, (struct sockaddr *)&a, &n) == 0);
    for (int i = 0; i < 4; i++) {
        fill[i] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        (void)!connect(fill[i], (struct sockaddr *)&a, n);
    }
    make_home(NULL, NULL);
    struct child c = child("explain_imds_twice", VARIABLES(home_variable, IMDS_AT(ntohs(a.sin_port))));
    char *second = strstr(c.out, "soon\n");
    CHECK(second);
    CHECK_HAS(c.out, "imds declined: the instance metadata service");
    CHECK_HAS(second + 5, "could not be reached a while ago");
    CHECK_HAS(second + 5, "soon");
    for (int i = 0; i < 4; i++) close(fill[i]);
    close(fd);
}

/* --- what is told, and to whom -------------------------------------------------------------------------- */

static void print_event(void *ud, libaws_call *q) {
    (void)ud;
    const uint8_t *p = NULL;
    size_t n = 0;
    (void)p;
    (void)n;
    const libaws_value *view = libaws_call_view(q);
    const char *level = text_of(libaws_value_member(view, "level")), *message = text_of(libaws_value_member(view, "message"));
    printf("%s: %s\n", level ? level : "?", message ? message : "?");
    const libaws_value *headers = libaws_value_member(view, "headers");
    for (size_t i = 0; i < libaws_value_len(headers); i++)
        printf("  %s: %s\n", text_of(libaws_value_key_at(headers, i)), text_of(libaws_value_at(headers, i)));
    const char *url_ = text_of(libaws_value_member(view, "url"));
    if (url_) printf("  %s\n", url_);
    fflush(stdout);
}

/* Retrieves and explains, with a logger that prints everything. */
CHILD(logged) {
    libaws_error *err = NULL;
    struct rig r = {NULL, options_of_environment(), NULL};
    ok(libaws_config_on(r.config, "log", "l", print_event, NULL, NULL, &err), &err);
    rig_client(&r, "credentials");
    for (int i = 0; i < 2; i++) {
        libaws_operation *o = prepare(&r, i ? "Explain" : "Retrieve", "{}");
        if (libaws_operation_wait(o, 30 * SECOND, &err) == LIBAWS_OK) {
            const uint8_t *p = NULL;
            size_t n = 0;
            const libaws_value *source = libaws_value_member(libaws_operation_output(o), "Source");
            if (source) printf("from %s\n", text_of(source));
            if (i) {
                ok(libaws_operation_output_doc(o, LIBAWS_JSON, &p, &n), NULL);
                printf("%.*s\n", (int)n, (const char *)p);
            }
        } else {
            show_error(err);
            err = NULL;
        }
        libaws_operation_free(o);
    }
    rig_free(&r);
}

TEST(PROF_13_warnings_about_files_reach_the_logger) {
    make_home("[default]\nregion = eu-west-1\nregion = eu-west-2\n[lost]\nregion = x\n[default]\nregion = eu-west-3\n" KEYS("A"), NULL);
    struct child c = child("logged", VARIABLES(home_variable));
    CHECK_HAS(c.out, "warn: configuration: ");
    CHECK_HAS(c.out, "/.aws/config:4: the section [lost] is passed over");
    CHECK_HAS(c.out, "/.aws/config:6: region in [default] takes the place of an earlier one");
}

TEST(SEC_04_no_provider_tells_a_secret) {
    static const char *const box[] = {HTTP("200 OK", "", KEYS_JSON("ASIABOX", LASTS)), NULL};
    static const char *const role[] = {ROLE_KEYS("AssumeRole", "ASIAROLE", FOREVER), NULL};
    static const char *const web[] = {ROLE_KEYS("AssumeRoleWithWebIdentity", "ASIAWEB", FOREVER), NULL};
    static const char *const refused[] = {HTTP("403 Forbidden", "", "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>"), NULL};
    const char *portal[] = {role_keys_until(INT64_C(4070908800000)), NULL};
    struct server s;
    struct child c;
    char token[800];
#define HUSH(from)                                                                                                   \
    CHECK_HAS(c.out, from);                                                                                          \
    CHECK_LACKS(c.out, "hush");                                                                                      \
    CHECK_LACKS(c.err, "hush");                                                                                      \
    server_stop(&s)
#define AT_SERVER at("AWS_ENDPOINT_URL=http://127.0.0.1:%d", s.port), "AWS_REGION=us-east-1"
    make_home(SSO_CONFIG LOGIN_CONFIG "[profile static]\naws_access_key_id = A\naws_secret_access_key = hush\naws_session_token = hush\n"
              "[profile process]\ncredential_process = echo '{\"Version\": 1, \"AccessKeyId\": \"A\", \"SecretAccessKey\": \"hush\"}' # hush\n"
              "[profile garbage]\ncredential_process = echo '{\"Version\": 1, \"SecretAccessKey\": \"hush\"'\n", NULL);
    login_is(SSO_TOKEN("hush-access", FOREVER, REFRESHABLE));
    console_login_is(FOREVER);
    snprintf(token, sizeof token, "AWS_WEB_IDENTITY_TOKEN_FILE=%s", file_in(".aws", "token", "hush-web"));
    server_start(&s, box);
    c = child("logged", VARIABLES(home_variable, "AWS_ACCESS_KEY_ID=A", "AWS_SECRET_ACCESS_KEY=hush", "AWS_SESSION_TOKEN=hush"));
    HUSH("from environment");
    server_start(&s, box);
    c = child("logged", VARIABLES(home_variable, "AWS_PROFILE=static"));
    HUSH("from profile");
    server_start(&s, box);
    c = child("logged", VARIABLES(home_variable, "AWS_PROFILE=process"));
    HUSH("from process");
    server_start(&s, box);
    c = child("logged", VARIABLES(home_variable, "AWS_PROFILE=garbage"));
    HUSH("no JSON");
    server_start(&s, box);
    c = child("logged", VARIABLES("HOME=/nonexistent", "AWS_CONTAINER_AUTHORIZATION_TOKEN=hush", at("AWS_CONTAINER_CREDENTIALS_FULL_URI=http://127.0.0.1:%d/a?hush", s.port)));
    HUSH("from container");
    server_start(&s, instance);
    c = child("logged", VARIABLES("HOME=/nonexistent", IMDS_AT(s.port)));
    HUSH("from imds");
    server_start(&s, web);
    c = child("logged", VARIABLES(home_variable, token, "AWS_ROLE_ARN=" ROLE, AT_SERVER));
    HUSH("from web-identity");
    server_start(&s, refused);
    c = child("logged", VARIABLES(home_variable, token, "AWS_ROLE_ARN=" ROLE, AT_SERVER));
    HUSH("AccessDenied");
    server_start(&s, role);
    c = child("logged", VARIABLES("HOME=/nonexistent", "AWS_ACCESS_KEY_ID=A", "AWS_SECRET_ACCESS_KEY=hush", "TEST_OPTIONS=role_arn=" ROLE, AT_SERVER));
    HUSH("from assume-role");
    server_start(&s, portal);
    c = child("logged", VARIABLES(home_variable, at("AWS_ENDPOINT_URL=http://127.0.0.1:%d", s.port)));
    HUSH("from sso");
    server_start(&s, box);
    c = child("logged", VARIABLES(home_variable, "AWS_PROFILE=dev-profile"));
    HUSH("from login");
}

/* --- bad input -------------------------------------------------------------------------------------------- */

TEST(profiles_that_can_t_be_used_say_why) {
    static const struct {
        const char *config, *says;
    } bad[] = {
        {"[default]\naws_access_key_id = A\n", "has aws_access_key_id, but no aws_secret_access_key"},
        {"[default]\naws_secret_access_key = hush\n", "has aws_secret_access_key, but no aws_access_key_id"},
        {"[default]\nrole_arn = r\n", "has a role_arn, but neither source_profile"},
        {"[default]\nrole_arn = r\nsource_profile = b\ncredential_source = Environment\n", "keep one"},
        {"[default]\nrole_arn = r\nsource_profile = b\n", "names b as its source_profile, and there is no such profile"},
        {"[default]\nrole_arn = r\nsource_profile = b\n[profile b]\nregion = x\n", "says nothing of credentials"},
        {"[default]\nrole_arn = r\nsource_profile = b\n[profile b]\nrole_arn = r\nsource_profile = c\n[profile c]\nrole_arn = r\nsource_profile = b\n",
         "the profiles form a circle: default -> b -> c -> b"},
        {"[default]\nrole_arn = r\nsource_profile = default\n", "is its own source_profile, but has no keys"},
        {"[default]\nrole_arn = r\ncredential_source = Moon\n", "unknown credential_source \"Moon\""},
        {"[default]\nrole_arn = r\nsource_profile = b\nduration_seconds = 5\n[profile b]\n" KEYS("A"), "duration_seconds"},
        {"[default]\nweb_identity_token_file = x\n", "but no role_arn"},
        {"[default]\nsso_session = x\nsso_account_id = 1\nsso_role_name = r\n", "names the sso-session x, and there is no such section"},
        {"[default]\nsso_start_url = x\n", "lacks sso_region and sso_account_id and sso_role_name"},
        {"[default]\ncredential_process = echo hush; exit 3\n", "ended with exit status: 3"},
        {"[default]\ncredential_process = echo hush\n", "no JSON"},
        {"[default]\ncredential_process = echo '{}'\n", "Version is missing"},
        {"[default]\ncredential_process = echo '{\"Version\": 2}'\n", "Version is 2"},
        {"[default]\ncredential_process = echo '{\"Version\": 1}'\n", "AccessKeyId or SecretAccessKey is missing"},
        {"[default]\ncredential_process = head -c 3000000 /dev/zero\n", "printed more than"},
        {"[default]\ncredential_process = /no/such/program\n", "ended with exit status: 127"},
        {"[default\n", "MalformedFile"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        make_home(bad[i].config, NULL);
        struct child c = child("keys", VARIABLES(home_variable));
        CHECK_HAS(c.out, bad[i].says);
        CHECK_LACKS(c.out, "hush");
    }
    make_home("[default]\ncredential_process = sleep 20\n", NULL);
    CHECK_HAS(child("keys", VARIABLES("TEST_OPTIONS=credentials_provider=process;credential_process=sleep 20;credential_process_timeout_ms=200")).out,
              "did not end within 0.2 s");
}

TEST(unreadable_files_say_which) {
    make_home("[default]\n" KEYS("A"), NULL);
    char variable[700];
    /* A folder can't be read by root either. */
    snprintf(variable, sizeof variable, "AWS_CONFIG_FILE=%s", home);
    struct child c = child("keys", VARIABLES(home_variable, variable));
    CHECK_HAS(c.out, "UnreadableFile");
    CHECK_HAS(c.out, home);
    snprintf(variable, sizeof variable, "AWS_WEB_IDENTITY_TOKEN_FILE=%s/none", home);
    c = child("keys", VARIABLES("HOME=/nonexistent", variable, "AWS_ROLE_ARN=" ROLE));
    CHECK_HAS(c.out, "/none: it can't be read");
    CHECK_HAS(child("keys", VARIABLES("HOME=/nonexistent", variable)).out, "AWS_ROLE_ARN is not");
    make_home(NULL, NULL);
    snprintf(variable, sizeof variable, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=%s/none", home);
    CHECK_HAS(child("keys", VARIABLES(home_variable, variable, "AWS_CONTAINER_CREDENTIALS_FULL_URI=http://127.0.0.1:9/")).out, "/none can't be read");
    CHECK_HAS(child("keys", VARIABLES(home_variable, "AWS_CONTAINER_CREDENTIALS_FULL_URI=http://example.com/")).out, "plain http may only go");
}

/* Writes a token in place, again and again: nothing, then a half, then the whole. */
static atomic_int writing;
static void *rewrites(void *ud) {
    while (atomic_load(&writing)) {
        FILE *f = fopen((const char *)ud, "w");
        if (!f) break;
        usleep(500);
        fputs("whole", f);
        fflush(f);
        usleep(500);
        fputs("-token", f);
        fclose(f);
        usleep(5000);
    }
    return NULL;
}

TEST(a_token_file_that_changes_while_it_is_read) {
    static const char *const answers[] = {ROLE_KEYS("AssumeRoleWithWebIdentity", "ASIAWEB", PAST), NULL};
    struct server s;
    pthread_t writer;
    server_start(&s, answers);
    make_home(NULL, NULL);
    char path[700];
    strcpy(path, file_in(".aws", "token", "whole-token"));
    struct rig r = {NULL, role_at(s.port, OPTIONS("credentials_provider", "web_identity", "web_identity_token_file", path, "region", "us-east-1")), NULL};
    rig_client(&r, "credentials");
    atomic_store(&writing, 1);
    pthread_create(&writer, NULL, rewrites, path);
    /* Never an error about an empty file; the half that was flushed may be what there is for a moment. */
    for (int i = 0; i < 30; i++) call(&r, "Retrieve", "{}");
    atomic_store(&writing, 0);
    pthread_join(writer, NULL);
    for (int i = 0; i < 30; i++) CHECK_HAS(s.seen[i], "WebIdentityToken=whole");
    rig_free(&r);
    server_stop(&s);
    unsetenv("AWS_ENDPOINT_URL_STS");
}

/* Whose clock is hours off still gets in: the service's clock is believed from its first answer on. */
TEST(a_clock_that_is_hours_off) {
    struct rig r = rig_with("dynamodb", OPTIONS(RETRIES));
    push(&r, "{\"status\": 403, \"headers\": {\"date\": \"Fri, 01 Jan 2038 05:00:00 GMT\", \"x-amzn-errortype\": \"InvalidSignatureException\"},"
             " \"body\": \"{\\\"__type\\\": \\\"InvalidSignatureException\\\", \\\"message\\\": \\\"Signature expired\\\"}\"}");
    push(&r, GOT_ITEM);
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    call(&r, "GetItem", GET_ITEM);
    CHECK_LACKS(header(sent(&r), "x-amz-date"), "20380101");
    CHECK_HAS(header(sent(&r), "x-amz-date"), "20380101T0");
    CHECK_HAS(header(sent(&r), "x-amz-date"), "20380101T0");
    rig_free(&r);
}

TEST(an_unknown_region_is_taken_with_a_partition) {
    static const struct {
        const char *region, *host;
    } all[] = {{"eu-moon-7", "https://dynamodb.eu-moon-7.amazonaws.com"}, {"cn-moon-7", "https://dynamodb.cn-moon-7.amazonaws.com.cn"},
               {"us-gov-moon-7", "https://dynamodb.us-gov-moon-7.amazonaws.com"}, {"nowhere", "https://dynamodb.nowhere.amazonaws.com"}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        struct rig r = rig_with("dynamodb", OPTIONS("region", all[i].region));
        push(&r, GOT_ITEM);
        call(&r, "GetItem", GET_ITEM);
        CHECK_HAS(url(sent(&r)), all[i].host);
        rig_free(&r);
    }
}

/* --- a program with more rights than who starts it ----------------------------------------------------------- */

TEST(paths_and_endpoints_mean_nothing_to_a_set_uid_program) {
    static const char *const box[] = {HTTP("200 OK", "", KEYS_JSON("ASIABOX", LASTS)), NULL};
    char folder[300], program[400], command[2000], out[4000] = "";
    struct passwd *nobody = getpwnam("nobody");
    if (getuid() != 0 || !nobody) SKIP("only root can make a set-uid program");
    snprintf(folder, sizeof folder, "%s/libaws-suid-XXXXXX", P_tmpdir);
    CHECK(mkdtemp(folder) && chmod(folder, 0755) == 0);
    snprintf(program, sizeof program, "%s/program", folder);
    snprintf(command, sizeof command, "cp '%s' '%s' && chmod 755 '%s' && chown nobody '%s' && chmod u+s '%s'", harness_program, program, program,
             program, program);
    CHECK(system(command) == 0);
    make_home("[default]\n" KEYS("AKIDFILE"), NULL);
    chmod(home, 0755);
    struct server s;
    server_start(&s, box);
    snprintf(command, sizeof command, "cd / && env -i TEST_CHILD=secure %s AWS_EC2_METADATA_DISABLED=true AWS_REGION=eu-west-1 AWS_CONFIG_FILE=%s/.aws/config "
             "AWS_ENDPOINT_URL=http://127.0.0.1:%d AWS_CONTAINER_CREDENTIALS_FULL_URI=http://127.0.0.1:%d/ AWS_CA_BUNDLE=/etc/hosts '%s' 2>&1",
             home_variable, home, s.port, s.port, program);
    FILE *f = popen(command, "r");
    CHECK(f);
    out[fread(out, 1, sizeof out - 1, f)] = 0;
    int status = pclose(f);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    CHECK(system(command) == 0);
    if (strstr(out, "not secure")) SKIP("this system runs no set-uid programs from its temporary folder");
    if (status != 0 && strstr(out, "error while loading shared libraries")) SKIP("the library can't be read by others here");
    CHECK_HAS(out, "https://dynamodb.eu-west-1.amazonaws.com");
    CHECK_HAS(out, "NoCredentialProviders");
    CHECK_LACKS(out, "ASIABOX");
    CHECK_LACKS(out, "AKIDFILE");
    CHECK_INT(served(&s), 0);
    server_stop(&s);
}

#ifdef __linux__
#include <sys/auxv.h>
CHILD(secure) {
    if (!getauxval(AT_SECURE)) {
        printf("not secure\n");
        return;
    }
    struct rig r = {libaws_fake_new(), libaws_config_new(), NULL};
    libaws_error *err = NULL;
    show_key(NULL);
    ok(libaws_fake_install(r.fake, r.config, &err), &err);
    rig_set(r.config, "access_key_id", "A");
    rig_set(r.config, "secret_access_key", "s");
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    printf("%s\n", url(sent(&r)));
    rig_free(&r);
}
#endif
