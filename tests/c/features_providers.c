/* The features of the credential chain and of logins, by their ids in docs/features.md: each in a process of its
 * own, with an environment of its own, against a server that plays the service. */
#include "providers.h"

/* --- the chain ---------------------------------------------------------------------------------- */

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
                variables[n++] = "AWS_METADATA_SERVICE_TIMEOUT=30";
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
    snprintf(options, sizeof options, "TEST_OPTIONS=profile=" profile ";config_files=%s/.aws/config%s" LIST "%s/.aws/config%s;" \
             "credentials_files=%s/.aws/credentials%s" LIST "%s/.aws/credentials%s", home, first, home, then, home, first, home, then)
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
#ifndef _WIN32 /* where the folder's rights are the file's */
    struct stat st;
    CHECK(stat(path, &st) == 0 && (st.st_mode & 0777) == 0600);
#endif
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

/* Renews over a fake, and prints where. */
CHILD(renewal) {
    struct rig r = {libaws_fake_new(), libaws_config_new(), NULL};
    libaws_error *err = NULL;
    ok(libaws_fake_install(r.fake, r.config, &err), &err);
    rig_client(&r, "credentials");
    push(&r, "{\"status\": 200, \"body\": \"{\\\"accessToken\\\": {\\\"accessKeyId\\\": \\\"ASIANEXT\\\", \\\"secretAccessKey\\\": \\\"s\\\","
             " \\\"sessionToken\\\": \\\"t\\\"}, \\\"expiresIn\\\": 900, \\\"refreshToken\\\": \\\"r\\\", \\\"tokenType\\\": \\\"aws_sigv4\\\"}\"}");
    call(&r, "Retrieve", "{}");
    printf("%s\n", url(sent(&r)));
    rig_free(&r);
}

TEST(LOGIN_01_a_login_is_renewed_where_it_was_made) {
    make_home(LOGIN_CONFIG, NULL);
    console_login(PAST, "");
    CHECK_HAS(child("renewal", VARIABLES(home_variable, "AWS_PROFILE=dev-profile")).out, "https://eu-west-1.signin.aws.amazon.com/v1/token");
    console_login(PAST, " \"signInRegion\": \"us-west-2\",");
    CHECK_HAS(child("renewal", VARIABLES(home_variable, "AWS_PROFILE=dev-profile")).out, "https://us-west-2.signin.aws.amazon.com/v1/token");
}
