/* The features of providers in code, of roles above all, and that one refresh is enough for all; by their ids. */
#include "providers.h"

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
    CHECK_HAS(ASKED("TEST_OPTIONS=credentials_provider=process;credential_process=echo " QUOTED("{\"Version\": 1, \"AccessKeyId\": \"AKIDPROC\", \"SecretAccessKey\": \"s\"}")),
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

TEST(how_a_role_is_had_is_explained_step_by_step) {
    static const char *const answers[] = {ROLE_KEYS("AssumeRole", "ASIAROLE", FOREVER), HTTP("403 Forbidden", "", "<ErrorResponse><Error><Code>AccessDenied</Code>"
                                          "<Message>not you</Message></Error></ErrorResponse>"), NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = {NULL, role_at(s.port, OPTIONS("region", "us-east-1", "access_key_id", "AKIDOWN", "secret_access_key", "hush")), NULL};
    rig_client(&r, "credentials");
    for (int i = 0; i < 2; i++) {
        libaws_operation *o = done(prepare(&r, "Explain", "{}"));
        const libaws_value *steps = libaws_value_member(libaws_operation_output(o), "Steps"), *role = libaws_value_at(steps, 1);
        CHECK_INT((int64_t)libaws_value_len(steps), 2);
        CHECK_STR(text_of(libaws_value_member(libaws_value_at(steps, 0), "Provider")), "static");
        CHECK_STR(text_of(libaws_value_member(libaws_value_at(steps, 0), "Outcome")), "used");
        CHECK_STR(text_of(libaws_value_member(role, "Provider")), "assume-role");
        CHECK_STR(text_of(libaws_value_member(role, "Outcome")), i ? "failed" : "used");
        CHECK_HAS(text_of(libaws_value_member(role, "Reason")), i ? "not you" : "the key ASIAROLE of the account 123456789012");
        libaws_operation_free(o);
    }
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
    /* valgrind has room for 500 in all. */
    int n = getenv("HARNESS_SIMULATED") ? 100 : 500;
    server_start(&s, answers);
    for (int i = 0; i < 10; i++) {
        libaws_config *c = role_at(s.port, OPTIONS("region", "us-east-1", "access_key_id", "AKIDOWN", "secret_access_key", "s"));
        clients[i] = libaws_client_new(NULL, "credentials", c, NULL);
        CHECK(clients[i]);
        libaws_config_free(c);
    }
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 256 << 10);
    for (int i = 0; i < n; i++) CHECK_INT(pthread_create(&threads[i], &small, retrieves, clients[i % 10]), 0);
    for (int i = 0; i < n; i++) pthread_join(threads[i], NULL);
    CHECK_INT(served(&s), 1);
    for (int i = 0; i < 10; i++) libaws_client_free(clients[i]);
    server_stop(&s);
    unsetenv("AWS_ENDPOINT_URL_STS");
}

TEST(credentials_are_forgotten_when_the_caller_says_so) {
    static const char *const answers[] = {ROLE_KEYS("AssumeRole", "ASIAONE", FOREVER), ROLE_KEYS("AssumeRole", "ASIATWO", FOREVER), NULL};
    struct server s;
    server_start(&s, answers);
    struct rig r = {NULL, role_at(s.port, OPTIONS("region", "us-east-1", "access_key_id", "AKIDOWN", "secret_access_key", "s")), NULL};
    struct rig other = {NULL, r.config, NULL};
    rig_client(&r, "credentials");
    rig_client(&other, "credentials");
    call(&r, "Retrieve", "{}");
    call(&other, "Retrieve", "{}");
    CHECK_INT(served(&s), 1);
    /* For all that share them. */
    call(&r, "Invalidate", "{}");
    libaws_operation *o = done(prepare(&other, "Retrieve", "{}"));
    CHECK_STR(text_of(libaws_value_member(libaws_operation_output(o), "AccessKeyId")), "ASIATWO");
    libaws_operation_free(o);
    CHECK_INT(served(&s), 2);
    libaws_client_free(other.client);
    rig_free(&r);
    server_stop(&s);
    unsetenv("AWS_ENDPOINT_URL_STS");
}

TEST(a_hanging_profile_holds_up_nobody_else) {
    make_home("[default]\ncredential_process = exec sleep 30\n[profile b]\n" KEYS("AKIDB"), NULL);
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
    struct child c = child("explain_imds_twice", VARIABLES(home_variable, IMDS_SOON(ntohs(a.sin_port))));
    char *second = strstr(c.out, "soon\n");
    CHECK(second);
    CHECK_HAS(c.out, "imds declined: the instance metadata service");
    CHECK_HAS(second + 5, "could not be reached a while ago");
    CHECK_HAS(second + 5, "soon");
    for (int i = 0; i < 4; i++) close(fill[i]);
    close(fd);
}
