/* What is told of credentials and what never is; files, programs, clocks and variables that are not as they should be. */
#include "providers.h"

#include <pwd.h>

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
    CHECK_HAS(c.out, "config:4: the section [lost] is passed over");
    CHECK_HAS(c.out, "config:6: region in [default] takes the place of an earlier one");
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
              "[profile process]\ncredential_process = echo " QUOTED("{\"Version\": 1, \"AccessKeyId\": \"A\", \"SecretAccessKey\": \"hush\"}") REMARK("hush") "\n"
              "[profile garbage]\ncredential_process = echo " QUOTED("{\"Version\": 1, \"SecretAccessKey\": \"hush\"") "\n", NULL);
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
        {"[default]\ncredential_process = echo hush" AND "exit 3\n", ENDED_WITH "3"},
        {"[default]\ncredential_process = echo hush\n", "no JSON"},
        {"[default]\ncredential_process = echo " QUOTED("{}") "\n", "Version is missing"},
        {"[default]\ncredential_process = echo " QUOTED("{\"Version\": 2}") "\n", "Version is 2"},
        {"[default]\ncredential_process = echo " QUOTED("{\"Version\": 1}") "\n", "AccessKeyId or SecretAccessKey is missing"},
        {"[default]\ncredential_process = " LONG_LINE "\n", "printed more than"},
        {"[default]\ncredential_process = /no/such/program\n", ENDED_WITH NO_PROGRAM},
        {"[default\n", "MalformedFile"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        make_home(bad[i].config, NULL);
        struct child c = child("keys", VARIABLES(home_variable));
        CHECK_HAS(c.out, bad[i].says);
        CHECK_LACKS(c.out, "hush");
    }
    make_home(NULL, NULL);
    CHECK_HAS(child("keys", VARIABLES("TEST_OPTIONS=credentials_provider=process;credential_process=" SLEEPS ";credential_process_timeout_ms=200")).out,
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
        /* Where all is slow it would be empty for longer than anybody waits. */
        if (!getenv("HARNESS_SIMULATED")) usleep(500);
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
    SKIP_UNDER("wine", "a writer that sleeps for half a millisecond leaves its file empty for many");
    struct server s;
    pthread_t writer;
    server_start(&s, answers);
    make_home(NULL, NULL);
    /* Static, since the writer goes on where a check fails. */
    static char path[700];
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
#ifdef __SANITIZE_THREAD__
    SKIP("ThreadSanitizer takes no options in a set-uid program, so no list of what not to believe");
#endif
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
