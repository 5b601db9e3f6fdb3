/* Credentials from servers that others wrote: EC2's metadata by amazon-ec2-metadata-mock, STS and IAM by moto with its
 * authentication on; logins against a portal that checks tokens and proofs. Each in a process of its own. */
#include "homes.h"

/* The server of a variable, or no test. */
static const char *served_by(const char *variable) {
    const char *url = getenv(variable);
    if (!url) SKIP("that server does not run here");
    return url;
}

/* `NAME=VALUE`; several live at once. */
static const char *var(const char *name, const char *value) {
    static char all[16][700];
    static int next;
    char *to = all[next++ % 16];
    snprintf(to, sizeof all[0], "%s=%s", name, value);
    return to;
}

static const char *run(const char *format, const char *a, const char *b) {
    static char out[8192];
    char command[2000];
    snprintf(command, sizeof command, format, a, b);
    FILE *f = popen(command, "r");
    CHECK(f);
    out[fread(out, 1, sizeof out - 1, f)] = 0;
    pclose(f);
    return out;
}

static libaws_config *own_options(void) {
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

CHILD(keys) {
    libaws_config *c = own_options();
    show_key(c);
    libaws_config_free(c);
}

static struct rig own_rig(const char *service) {
    struct rig r = {NULL, own_options(), NULL};
    rig_client(&r, service);
    return r;
}

static void print_member(struct rig *r, const char *operation, const char *input, const char *member_) {
    libaws_error *err = NULL;
    libaws_operation *o = prepare(r, operation, input);
    if (libaws_operation_wait(o, 30 * SECOND, &err) != LIBAWS_OK) show_error(err);
    else printf("%s: %s\n", operation, text_of(libaws_value_member(libaws_operation_output(o), member_)));
    libaws_operation_free(o);
}

/* --- the instance ------------------------------------------------------------------------------- */

CHILD(instance) {
    struct rig r = own_rig("imds");
    print_member(&r, "GetRegion", "{}", "Region");
    print_member(&r, "GetMetadata", "{\"Path\": \"local-ipv4\"}", "Content");
    print_member(&r, "GetDynamicData", "{\"Path\": \"fws/instance-monitoring\"}", "Content");
    print_member(&r, "GetUserData", "{}", "Content");
    print_member(&r, "GetInstanceIdentityDocument", "{}", "instanceId");
    print_member(&r, "GetIAMInfo", "{}", "InstanceProfileArn");
    print_member(&r, "GetMetadata", "{\"Path\": \"nothing/there\"}", "Content");
    rig_client(&r, "rds-auth");
    print_member(&r, "BuildAuthToken", "{\"Endpoint\": \"db.example:3306\", \"User\": \"u\"}", "Token");
    rig_free(&r);
}

TEST(the_mock_of_ec2_s_metadata_gives_credentials_region_and_all_else) {
    const char *imds = var("AWS_EC2_METADATA_SERVICE_ENDPOINT", served_by("LIBAWS_TEST_IMDS"));
    struct child c = child("keys", VARIABLES(imds, "AWS_EC2_METADATA_DISABLED=false"));
    CHECK_HAS(c.out, "key=12345678901 token=TEST92test48TEST");
    CHECK_HAS(c.out, "source=imds");
    c = child("instance", VARIABLES(imds, "AWS_EC2_METADATA_DISABLED=false"));
    CHECK_HAS(c.out, "GetRegion: us-east-1\n");
    CHECK_HAS(c.out, "GetMetadata: 172.16.34.43\n");
    CHECK_HAS(c.out, "GetDynamicData: disabled\n");
    CHECK_HAS(c.out, "GetUserData: 1234,john,reboot,true");
    CHECK_HAS(c.out, "GetInstanceIdentityDocument: i-1234567890abcdef0\n");
    CHECK_HAS(c.out, "GetIAMInfo: arn:aws:iam::896453262835:instance-profile/baskinc-role\n");
    CHECK_HAS(c.out, "MetadataNotFound: there is no metadata at /latest/meta-data/nothing/there");
    /* Nothing else says a region. */
    CHECK_HAS(c.out, "X-Amz-Credential=12345678901%2F");
    CHECK_HAS(c.out, "%2Fus-east-1%2Frds-db%2Faws4_request");
}

/* --- STS and IAM ------------------------------------------------------------------------------------ */

CHILD(who) {
    struct rig r = own_rig("sts");
    for (int i = 0; i < 3; i++) print_member(&r, "GetCallerIdentity", "{}", "Arn");
    rig_client(&r, "iam");
    print_member(&r, "GetRole", "{\"RoleName\": \"nobody-s\"}", "Role");
    rig_free(&r);
}

TEST(a_user_and_its_role_at_sts_that_checks_signatures) {
    const char *url = var("AWS_ENDPOINT_URL", served_by("LIBAWS_TEST_AUTH")), *role = getenv("LIBAWS_TEST_AUTH_ROLE");
    const char *id = var("AWS_ACCESS_KEY_ID", getenv("LIBAWS_TEST_AUTH_KEY")), *secret = var("AWS_SECRET_ACCESS_KEY", getenv("LIBAWS_TEST_AUTH_SECRET"));
    struct child c = child("who", VARIABLES(url, id, secret, "AWS_REGION=us-east-1"));
    CHECK_HAS(c.out, "GetCallerIdentity: arn:aws:iam::123456789012:user/tester\n");
    CHECK_HAS(c.out, "NoSuchEntity");
    /* In code. */
    char options[300];
    snprintf(options, sizeof options, "TEST_OPTIONS=role_arn=%s;role_session_name=from-code", role);
    c = child("who", VARIABLES(url, id, secret, "AWS_REGION=us-east-1", options));
    CHECK_HAS(c.out, "GetCallerIdentity: arn:aws:sts::123456789012:assumed-role/reader/from-code\n");
    CHECK_HAS(c.out, "NoSuchEntity");
    /* In the files: the role of a role. */
    char config[1000];
    snprintf(config, sizeof config,
             "[default]\nrole_arn = %s\nrole_session_name = outer\nsource_profile = middle\n"
             "[profile middle]\nrole_arn = %s\nrole_session_name = inner\nsource_profile = keys\n"
             "[profile keys]\naws_access_key_id = %s\naws_secret_access_key = %s\n",
             role, role, getenv("LIBAWS_TEST_AUTH_KEY"), getenv("LIBAWS_TEST_AUTH_SECRET"));
    make_home(config, NULL);
    c = child("who", VARIABLES(url, home_variable, "AWS_REGION=us-east-1"));
    CHECK_HAS(c.out, "GetCallerIdentity: arn:aws:sts::123456789012:assumed-role/reader/outer\n");
    /* And what is wrong is refused, so that the rest means something. */
    c = child("who", VARIABLES(url, id, "AWS_SECRET_ACCESS_KEY=wrong", "AWS_REGION=us-east-1"));
    CHECK_HAS(c.out, "SignatureDoesNotMatch");
    c = child("who", VARIABLES(url, id, "AWS_SECRET_ACCESS_KEY=wrong", "AWS_REGION=us-east-1", options));
    CHECK_HAS(c.out, "AssumeRole");
    CHECK_LACKS(c.out, "GetCallerIdentity: arn");
}

/* --- logins -------------------------------------------------------------------------------------------- */

#define CONFIG                                                                                                       \
    "[default]\nsso_session = work\nsso_account_id = 123456789012\nsso_role_name = reader\nregion = eu-west-1\n"     \
    "[profile older]\nsso_start_url = https://portal.example/start\nsso_region = us-east-1\nsso_account_id = 123456789012\nsso_role_name = reader\n" \
    "[profile other]\nsso_session = work\nsso_account_id = 123456789012\nsso_role_name = admin\n"                    \
    "[sso-session work]\nsso_region = us-east-1\nsso_start_url = https://portal.example/start\nsso_registration_scopes = sso:account:access\n" \
    "[profile console]\nlogin_session = arn:aws:iam::123456789012:user/u\nregion = eu-west-1\n"

#ifdef _WIN32
#define NEEDS_A_SHELL SKIP("there is no shell with curl and openssl here")
#else
#define NEEDS_A_SHELL
#endif

/* A new login's file, where the CLI puts it: named by a digest of `name`. */
static void logged_in(const char *folder, const char *digest, const char *name, const char *path) {
    char command[3000], where[600];
    snprintf(where, sizeof where, "%s/.aws/%s/cache", home, folder);
    snprintf(command, sizeof command, "mkdir -p '%s' && curl -sS -X POST '%s/test/%s' >'%s'/$(printf %%s '%s' | openssl dgst -%s -r | cut -d' ' -f1).json",
             where, served_by("LIBAWS_TEST_PORTAL"), path, where, name, digest);
    CHECK(system(command) == 0);
}

static int counted(const char *what) {
    char pattern[64];
    const char *all = run("curl -sS '%s/test/count'%s", served_by("LIBAWS_TEST_PORTAL"), "");
    snprintf(pattern, sizeof pattern, "\"%s\": ", what);
    const char *at = strstr(all, pattern);
    return at ? atoi(at + strlen(pattern)) : 0;
}

static void *one_more(void *ud) {
    struct rig r = {NULL, NULL, (libaws_client *)ud};
    libaws_operation_free(done(prepare(&r, "Retrieve", "{}")));
    return NULL;
}

/* Sixteen threads at once, then the key. */
CHILD(sixteen) {
    pthread_t threads[16];
    struct rig r = own_rig("credentials");
    for (int i = 0; i < 16; i++) pthread_create(&threads[i], NULL, one_more, r.client);
    for (int i = 0; i < 16; i++) pthread_join(threads[i], NULL);
    print_member(&r, "Retrieve", "{}", "AccessKeyId");
    rig_free(&r);
}

TEST(logins_of_identity_center) {
    NEEDS_A_SHELL;
    const char *url = var("AWS_ENDPOINT_URL", served_by("LIBAWS_TEST_PORTAL"));
    make_home(CONFIG, NULL);
    logged_in("sso", "sha1", "work", "sso?life=3600&session=work");
    CHECK_HAS(child("keys", VARIABLES(home_variable, url)).out, "key=ASIASSO");
    logged_in("sso", "sha1", "https://portal.example/start", "sso?life=3600");
    CHECK_HAS(child("keys", VARIABLES(home_variable, url, "AWS_PROFILE=older")).out, "key=ASIASSO");
    CHECK_HAS(child("keys", VARIABLES(home_variable, url, "AWS_PROFILE=other")).out, "the credentials of the role admin can't be had");
    /* One that ends soon is renewed, once, and the file has what came: another process needs no renewal. */
    logged_in("sso", "sha1", "work", "sso?life=1&session=work");
    sleep(2);
    int before = counted("CreateToken");
    CHECK_HAS(child("sixteen", VARIABLES(home_variable, url)).out, "Retrieve: ASIASSO");
    CHECK_INT(counted("CreateToken"), before + 1);
    CHECK_HAS(child("keys", VARIABLES(home_variable, url)).out, "key=ASIASSO");
    CHECK_INT(counted("CreateToken"), before + 1);
    /* A session that has ended for good. */
    logged_in("sso", "sha1", "work", "sso?life=1&session=work");
    run("curl -sS -X POST '%s/test/end'%s", served_by("LIBAWS_TEST_PORTAL"), "");
    sleep(2);
    struct child c = child("keys", VARIABLES(home_variable, url));
    CHECK_HAS(c.out, "SsoLoginRequired");
    CHECK_HAS(c.out, "run: aws sso login --profile default");
}

TEST(logins_of_the_console) {
    NEEDS_A_SHELL;
    const char *url = var("AWS_ENDPOINT_URL", served_by("LIBAWS_TEST_PORTAL"));
    make_home(CONFIG, NULL);
    logged_in("login", "sha256", "arn:aws:iam::123456789012:user/u", "login?life=3600");
    CHECK_HAS(child("keys", VARIABLES(home_variable, url, "AWS_PROFILE=console")).out, "key=ASIALOGIN");
    /* Renewed with a proof of the session's key, again and again: each refresh token is good for once. */
    logged_in("login", "sha256", "arn:aws:iam::123456789012:user/u", "login?life=-5");
    int before = counted("CreateOAuth2Token");
    CHECK_HAS(child("sixteen", VARIABLES(home_variable, url, "AWS_PROFILE=console")).out, "Retrieve: ASIANEXT");
    CHECK_INT(counted("CreateOAuth2Token"), before + 1);
    CHECK_HAS(child("keys", VARIABLES(home_variable, url, "AWS_PROFILE=console")).out, "key=ASIANEXT");
    CHECK_INT(counted("CreateOAuth2Token"), before + 1);
    /* Another key than the one that logged in is worth nothing. */
    logged_in("login", "sha256", "arn:aws:iam::123456789012:user/u", "login?life=-5");
    run("cd '%s/.aws/login/cache' && f=$(ls *.json) && openssl ecparam -name prime256v1 -genkey -noout | awk '{printf \"%%%%s\\\\n\", $0}' >key && "
        "python3 - \"$f\" <<'END'\nimport json, sys\nfile = json.load(open(sys.argv[1]))\nfile['dpopKey'] = open('key').read().replace('\\\\n', '\\n')\n"
        "json.dump(file, open(sys.argv[1], 'w'))\nEND\n%s", home, "");
    struct child c = child("keys", VARIABLES(home_variable, url, "AWS_PROFILE=console"));
    CHECK_HAS(c.out, "run: aws login --profile console");
}

/* --- silence ----------------------------------------------------------------------------------------------- */

CHILD(makes_clients) {
    libaws_error *err = NULL;
    static const char *const services[] = {"s3", "dynamodb", "sts", "credentials", "imds"};
    for (size_t i = 0; i < sizeof services / sizeof *services; i++) {
        struct rig r = own_rig(services[i]);
        libaws_operation *o = libaws_operation_new(r.client, i == 0 ? "ListBuckets" : i == 1 ? "ListTables" : i == 2 ? "GetCallerIdentity" : i == 3 ? "Retrieve" : "GetRegion", &err);
        CHECK(o);
        /* Signing sends nothing either. */
        if (i < 3) {
            ok(libaws_operation_presign(o, NULL, &err), &err);
            done(o);
        }
        if (i == 3) done(o);
        libaws_operation_free(o);
        rig_free(&r);
    }
    printf("made\n");
}

TEST(with_region_and_keys_no_packet_leaves_before_the_first_call) {
    char log[300], command[1200];
    if (system("command -v strace >/dev/null") != 0) SKIP("no strace here");
    if (system("strace -f -qq -e trace=network -o /dev/null true 2>/dev/null") != 0) SKIP("strace may trace nothing here");
    snprintf(log, sizeof log, "%s/libaws-strace-%d", P_tmpdir, (int)getpid());
    snprintf(command, sizeof command, "env -i TEST_CHILD=makes_clients HOME=/nonexistent AWS_REGION=eu-west-1 AWS_ACCESS_KEY_ID=A AWS_SECRET_ACCESS_KEY=s "
             "strace -f -qq -e trace=network -o '%s' '%s'", log, harness_program);
    FILE *f = popen(command, "r");
    char out[200] = "", *traced;
    CHECK(f);
    out[fread(out, 1, sizeof out - 1, f)] = 0;
    CHECK_INT(pclose(f), 0);
    CHECK_STR(out, "made\n");
    traced = (char *)run("cat '%s'; rm -f '%s'", log, log);
    /* Not one socket of the network. */
    CHECK_LACKS(traced, "AF_INET");
    CHECK_LACKS(traced, "connect(");
    CHECK_LACKS(traced, "sendto(");
}
