/* What differs from platform to platform: the queue's descriptor, file paths, the environment, certificates.
 * tools/cross runs it on each. */
#include "kit.h"

#include <poll.h>
#include <sys/stat.h>

#ifdef _WIN32
#define LIST ";"
#define HOME_IS "USERPROFILE="
#else
#define LIST ":"
#define HOME_IS "HOME="
#endif

/* --- the queue's descriptor ---------------------------------------------------------------------- */

static void *cancel_soon(void *ud) {
    usleep(50000);
    libaws_operation_cancel((libaws_operation *)ud);
    return NULL;
}

TEST(the_descriptor_ends_a_wait_that_began_before_and_is_quiet_after) {
    struct rig r = rig_new("dynamodb");
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    for (int i = 0; i < 20; i++) {
        struct pollfd fd = {(int)libaws_queue_fd(q), POLLIN, 0};
        CHECK(fd.fd >= 0 && poll(&fd, 1, 0) == 0);
        push(&r, HANGS);
        libaws_operation *o = get_item(&r);
        libaws_operation_submit(o, q, 7, NULL);
        pthread_t t;
        pthread_create(&t, NULL, cancel_soon, o);
        CHECK_INT(poll(&fd, 1, 20000), 1);
        libaws_completion got = {0};
        CHECK_INT(libaws_queue_poll(q, &got, sizeof got, 1, 0), 1);
        CHECK(got.tag == 7 && got.status == LIBAWS_E_CANCELLED);
        CHECK(poll(&fd, 1, 0) == 0);
        pthread_join(t, NULL);
        libaws_operation_free(o);
    }
    struct pollfd fd = {(int)libaws_queue_fd(q), POLLIN, 0};
    libaws_queue_wake(q);
    CHECK_INT(poll(&fd, 1, 10000), 1);
    CHECK_INT(libaws_queue_poll(q, NULL, 0, 0, 0), 0);
    libaws_completion none;
    CHECK_INT(libaws_queue_poll(q, &none, sizeof none, 1, 0), 0);
    CHECK(poll(&fd, 1, 0) == 0);
    libaws_queue_free(q);
    rig_free(&r);
}

/* --- paths ----------------------------------------------------------------------------------------- */

static char folder[300];

/* A folder with a home in it, whose name is not ASCII, and two files of profiles. */
static void make_folder(void) {
    char path[600];
    if (*folder) return;
    snprintf(folder, sizeof folder, "%s/libaws-platform-XXXXXX", P_tmpdir);
    CHECK(mkdtemp(folder));
    static const char *const folders[] = {"/h\xc3\xbcm", "/h\xc3\xbcm/.aws"};
    for (int i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s%s", folder, folders[i]);
        CHECK(mkdir(path, 0700) == 0);
    }
    static const char *const files[][2] = {
        {"/h\xc3\xbcm/.aws/credentials", "[default]\naws_access_key_id = AKIDHOME\naws_secret_access_key = s\n"},
        {"/a", "[profile a]\naws_access_key_id = AKIDA\naws_secret_access_key = s\n"},
        {"/b", "[profile b]\naws_access_key_id = AKIDB\naws_secret_access_key = s\n"},
    };
    for (int i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "%s%s", folder, files[i][0]);
        FILE *f = fopen(path, "wb");
        CHECK(f && fputs(files[i][1], f) >= 0 && fclose(f) == 0);
    }
}

/* Prints the key that a config leads to, or what is wrong. */
static void show_key(const libaws_config *c) {
    libaws_error *err = NULL;
    libaws_client *client = libaws_client_new(NULL, "credentials", c, &err);
    libaws_operation *o = client ? libaws_operation_new(client, "Retrieve", &err) : NULL;
    if (o && libaws_operation_wait(o, 30 * SECOND, &err) == LIBAWS_OK)
        printf("key=%s\n", text_of(libaws_value_member(libaws_operation_output(o), "AccessKeyId")));
    else {
        struct fault f = fault_of(err);
        printf("%s: %s\n", f.code, f.message);
    }
    libaws_operation_free(o);
    libaws_client_free(client);
}

CHILD(key) { show_key(NULL); }

CHILD(key_of_a_list) {
    libaws_config *c = libaws_config_new();
    rig_set(c, "config_files", getenv("TEST_LIST"));
    rig_set(c, "profile", getenv("TEST_PROFILE"));
    show_key(c);
    libaws_config_free(c);
}

TEST(the_home_folder_is_found_and_need_not_be_ascii) {
    char home[600];
    make_folder();
    snprintf(home, sizeof home, HOME_IS "%s/h\xc3\xbcm", folder);
    CHECK_HAS(child("key", VARIABLES("HOME=", home)).out, "key=AKIDHOME");
#ifdef _WIN32
    snprintf(home, sizeof home, "HOMEPATH=%s/h\xc3\xbcm", folder);
    CHECK_HAS(child("key", VARIABLES("HOME=", "HOMEDRIVE=Z:", home)).out, "key=AKIDHOME");
    /* What somebody set on purpose wins. */
    snprintf(home, sizeof home, "HOME=%s/h\xc3\xbcm", folder);
    CHECK_HAS(child("key", VARIABLES("USERPROFILE=Z:\\nowhere", home)).out, "key=AKIDHOME");
#endif
}

TEST(a_tilde_is_the_home_folder) {
    char home[600];
    make_folder();
    snprintf(home, sizeof home, HOME_IS "%s/h\xc3\xbcm", folder);
    CHECK_HAS(child("key", VARIABLES("HOME=", home, "AWS_CONFIG_FILE=~/../a", "AWS_PROFILE=a")).out, "key=AKIDA");
#ifdef _WIN32
    CHECK_HAS(child("key", VARIABLES("HOME=", home, "AWS_CONFIG_FILE=~\\..\\a", "AWS_PROFILE=a")).out, "key=AKIDA");
#endif
}

TEST(a_list_of_paths_is_cut_as_the_platform_cuts_it) {
    char list[700];
    make_folder();
#ifdef _WIN32
    snprintf(list, sizeof list, "TEST_LIST=Z:%s/a" LIST "Z:%s/b", folder, folder);
#else
    snprintf(list, sizeof list, "TEST_LIST=%s/a" LIST "%s/b", folder, folder);
#endif
    CHECK_HAS(child("key_of_a_list", VARIABLES(list, "TEST_PROFILE=a")).out, "key=AKIDA");
    CHECK_HAS(child("key_of_a_list", VARIABLES(list, "TEST_PROFILE=b")).out, "key=AKIDB");
}

/* A path as the platform's users write it: from here, with a drive and backslashes there. */
static const char *own_path(const char *path) {
    static char out[4][700];
    static int next;
    char *to = out[next++ % 4];
#ifdef _WIN32
    snprintf(to, sizeof *out, "Z:%s", path);
    for (char *at = to; *at; at++)
        if (*at == '/') *at = '\\';
#else
    snprintf(to, sizeof *out, "%s", path);
#endif
    return to;
}

/* A folder's name with spaces, and letters of one byte, of two, of three and of four. */
#define ODD "/with space \xc3\xbc \xe6\xbc\xa2 \xf0\x9f\x97\x9d"

/* A file in a folder that is called so, with this text; its path. */
static const char *odd_file(const char *name, const char *text) {
    char path[600];
    make_folder();
    snprintf(path, sizeof path, "%s%s", folder, ODD);
    mkdir(path, 0700); /* it may be there */
    snprintf(path, sizeof path, "%s%s/%s", folder, ODD, name);
    FILE *f = fopen(path, "wb");
    CHECK(f && fputs(text, f) >= 0 && fclose(f) == 0);
    return own_path(path);
}

TEST(paths_hold_spaces_any_letters_and_the_platforms_own_separators) {
    char config[800], credentials[800];
    const char *profiles = odd_file("con fig", "[profile o]\naws_access_key_id = AKIDODD\naws_secret_access_key = s\n");
    snprintf(config, sizeof config, "AWS_CONFIG_FILE=%s", profiles);
    CHECK_HAS(child("key", VARIABLES(config, "AWS_PROFILE=o")).out, "key=AKIDODD");
    snprintf(config, sizeof config, "TEST_LIST=%s", profiles);
    CHECK_HAS(child("key_of_a_list", VARIABLES(config, "TEST_PROFILE=o")).out, "key=AKIDODD");
    snprintf(credentials, sizeof credentials, "AWS_SHARED_CREDENTIALS_FILE=%s",
             odd_file("keys", "[default]\naws_access_key_id = AKIDKEYS\naws_secret_access_key = s\n"));
    CHECK_HAS(child("key", VARIABLES(credentials)).out, "key=AKIDKEYS");
    /* One that is not there is named as it was given. */
    snprintf(config, sizeof config, "AWS_WEB_IDENTITY_TOKEN_FILE=%s-not", profiles);
    struct child c = child("key", VARIABLES(config, "AWS_ROLE_ARN=arn:aws:iam::123456789012:role/r", "AWS_REGION=us-east-1"));
    CHECK_HAS(c.out, "con fig-not");
}

TEST(a_body_is_read_from_a_path_of_any_letters) {
    struct rig r = rig_new("s3");
    libaws_error *err = NULL;
    const char *path = odd_file("bo dy", "from a file");
    push(&r, "{\"status\": 200}");
    libaws_operation *o = prepare(&r, "PutObject", "{\"Bucket\": \"bkt\", \"Key\": \"k\"}");
    ok(libaws_operation_body_file(o, path, 5, -1, &err), &err);
    libaws_operation_free(done(o));
    CHECK_HAS(body(sent(&r)), "a file");
    rig_free(&r);
}

/* --- the environment ------------------------------------------------------------------------------- */

CHILD(key_after_setenv) {
    setenv("AWS_ACCESS_KEY_ID", "AKIDLATER", 1);
    show_key(NULL);
}

CHILD(key_of_changing_files) {
    show_key(NULL);
    setenv("AWS_CONFIG_FILE", odd_file("\xe6\xbc\xa2", "[default]\naws_access_key_id = AKIDSECOND\naws_secret_access_key = s\n"), 1);
    show_key(NULL);
    unsetenv("AWS_CONFIG_FILE");
    show_key(NULL);
}

TEST(variables_may_hold_any_letters_and_change_between_clients) {
    char config[800];
    snprintf(config, sizeof config, "AWS_CONFIG_FILE=%s",
             odd_file("\xc3\xbc", "[default]\naws_access_key_id = AKIDFIRST\naws_secret_access_key = s\n"));
    struct child c = child("key_of_changing_files", VARIABLES(config));
    const char *first = strstr(c.out, "key=AKIDFIRST"), *second = strstr(c.out, "key=AKIDSECOND");
    if (!first || !second || second < first) FAIL_("not one after the other: %s", c.out);
    /* Without the variable there is no such file. */
    CHECK_HAS(second, "NoCredentialProviders");
}

TEST(the_environment_is_read_when_a_client_is_made) {
    const char *const keys[] = {"AWS_ACCESS_KEY_ID=AKIDENV", "AWS_SECRET_ACCESS_KEY=s", NULL};
    CHECK_HAS(child("key", keys).out, "key=AKIDENV");
    CHECK_HAS(child("key_after_setenv", keys).out, "key=AKIDLATER");
#ifdef _WIN32
    /* There, names are the same in either case. */
    CHECK_HAS(child("key", VARIABLES("aws_access_key_id=AKIDSMALL", "Aws_Secret_Access_Key=s")).out, "key=AKIDSMALL");
#endif
}

TEST(a_program_prints_keys) {
    char config[700], path[600];
    make_folder();
    snprintf(path, sizeof path, "%s/process", folder);
    FILE *f = fopen(path, "wb");
    CHECK(f);
#ifdef _WIN32
    fputs("[default]\ncredential_process = echo {\"Version\": 1, \"AccessKeyId\": \"AKIDPROC\", \"SecretAccessKey\": \"s\"}\n", f);
#else
    fputs("[default]\ncredential_process = echo '{\"Version\": 1, \"AccessKeyId\": \"AKIDPROC\", \"SecretAccessKey\": \"s\"}'\n", f);
#endif
    CHECK(fclose(f) == 0);
    snprintf(config, sizeof config, "AWS_CONFIG_FILE=%s", path);
    CHECK_HAS(child("key", VARIABLES(config)).out, "key=AKIDPROC");
}

TEST(a_program_and_what_it_is_given_may_have_spaces) {
    char list[900], config[800];
#ifdef _WIN32
    const char *program = odd_file("pro gram.cmd", "@echo {\"Version\": 1, \"AccessKeyId\": %2, \"SecretAccessKey\": %1}\r\n");
    snprintf(list, sizeof list, "[default]\ncredential_process = \"%s\" \"with space\" \"AKID SPACE\"\n", program);
#else
    const char *program = odd_file("pro gram", "echo \"{\\\"Version\\\": 1, \\\"AccessKeyId\\\": \\\"$2\\\", \\\"SecretAccessKey\\\": \\\"$1\\\"}\"\n");
    snprintf(list, sizeof list, "[default]\ncredential_process = /bin/sh \"%s\" \"with space\" 'AKID SPACE'\n", program);
#endif
    snprintf(config, sizeof config, "AWS_CONFIG_FILE=%s", odd_file("process", list));
    CHECK_HAS(child("key", VARIABLES(config)).out, "key=AKID SPACE");
}

/* --- certificates ---------------------------------------------------------------------------------- */

/* A file as text. */
static const char *contents(const char *path) {
    static char text[65536];
    FILE *f = path ? fopen(path, "rb") : NULL;
    CHECK(f);
    text[fread(text, 1, sizeof text - 1, f)] = 0;
    fclose(f);
    return text;
}

static void show_account(const libaws_config *config) {
    libaws_error *err = NULL;
    libaws_client *c = libaws_client_new(NULL, "sts", config, &err);
    ok(c ? LIBAWS_OK : libaws_error_status(err), &err);
    libaws_operation *o = libaws_operation_new(c, "GetCallerIdentity", &err);
    if (libaws_operation_wait(o, 60 * SECOND, &err) == LIBAWS_OK)
        printf("account=%s\n", text_of(libaws_value_member(libaws_operation_output(o), "Account")));
    else
        printf("%s\n", fault_of(err).message);
    libaws_operation_free(o);
    libaws_client_free(c);
}

CHILD(https) { show_account(NULL); }

CHILD(https_of_text) {
    libaws_config *c = libaws_config_new();
    rig_set(c, "ca_pem", contents(getenv("TEST_PEM")));
    show_account(c);
    libaws_config_free(c);
}

static const char *https_by(const char *which, const char *name, const char *value) {
    static char url[300], trust[600];
    const char *server = getenv("LIBAWS_TEST_MOTO_TLS");
    if (!server) SKIP("that server does not run here");
    snprintf(url, sizeof url, "AWS_ENDPOINT_URL=%s", server);
    snprintf(trust, sizeof trust, "%s=%s", name, value);
    static struct child done;
    done = child(which, VARIABLES(url, trust, "AWS_REGION=us-east-1", "AWS_ACCESS_KEY_ID=a", "AWS_SECRET_ACCESS_KEY=s",
                                  "AWS_MAX_ATTEMPTS=1"));
    return done.out;
}
static const char *https(const char *name, const char *value) { return https_by("https", name, value); }

#ifdef _WIN32
/* Before the next, and so after it: constructors run backwards there, and wine keeps for this user what was taken out. */
TEST(an_authority_in_the_users_store_is_trusted) {
    if (!getenv("CROSS_TRUST")) SKIP("the user's store is left alone: tools/cross has one of its own");
    CHECK(posix_trust(getenv("LIBAWS_TEST_CA"), 1));
    const char *said = https("UNUSED", "");
    CHECK(posix_trust(getenv("LIBAWS_TEST_CA"), 0));
    CHECK_HAS(said, "account=123456789012");
}
#endif

TEST(an_authority_that_the_platform_does_not_know_is_not_trusted) {
    const char *said = https("UNUSED", "");
    /* The platform's own are there, and this one is not among them. */
    CHECK_HAS(said, "unknown authority");
}

TEST(a_bundle_that_AWS_CA_BUNDLE_names_is_trusted) {
    CHECK_HAS(https("AWS_CA_BUNDLE", getenv("LIBAWS_TEST_CA")), "account=123456789012");
}

TEST(a_bundle_at_a_path_of_any_letters_is_trusted) {
    const char *ca = getenv("LIBAWS_TEST_CA");
    if (!ca) SKIP("that server does not run here");
    const char *path = odd_file("c a.pem", contents(ca));
    CHECK_HAS(https("AWS_CA_BUNDLE", path), "account=123456789012");
    CHECK_HAS(https("SSL_CERT_FILE", path), "account=123456789012");
}

TEST(a_bundle_given_as_text_is_trusted) {
    if (!getenv("LIBAWS_TEST_CA")) SKIP("that server does not run here");
    CHECK_HAS(https_by("https_of_text", "TEST_PEM", getenv("LIBAWS_TEST_CA")), "account=123456789012");
}

TEST(a_bundle_that_SSL_CERT_FILE_names_takes_the_place_of_the_platforms) {
    CHECK_HAS(https("SSL_CERT_FILE", getenv("LIBAWS_TEST_CA")), "account=123456789012");
}
