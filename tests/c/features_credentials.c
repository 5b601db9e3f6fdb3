/* The features of shared files, profiles, chain and providers, by their ids in docs/features.md. */
#include "homes.h"

#define ENV_KEYS "AWS_ACCESS_KEY_ID=AKIDENV", "AWS_SECRET_ACCESS_KEY=s"

CHILD(key) { show_key(NULL); }
CHILD(key_of_b) {
    libaws_config *c = libaws_config_new();
    rig_set(c, "profile", "b");
    show_key(c);
    libaws_config_free(c);
}
CHILD(key_after_setenv) {
    setenv("AWS_PROFILE", "b", 1);
    show_key(NULL);
}
CHILD(load) {
    libaws_error *err = NULL;
    libaws_operation *load = libaws_config_load(NULL, NULL, &err);
    if (libaws_operation_wait(load, 30 * SECOND, &err) != LIBAWS_OK) {
        show_error(err);
    } else {
        libaws_config *c = libaws_operation_take_config(load);
        show_key(c);
        libaws_config_free(c);
    }
    libaws_operation_free(load);
}
CHILD(explain) {
    libaws_error *err = NULL;
    libaws_client *client = libaws_client_new(NULL, "credentials", NULL, &err);
    libaws_operation *o = libaws_operation_new(client, "Explain", &err);
    ok(libaws_operation_wait(o, 30 * SECOND, &err), &err);
    const libaws_value *steps = libaws_value_member(libaws_operation_output(o), "Steps");
    for (size_t i = 0; i < libaws_value_len(steps); i++) {
        const libaws_value *step = libaws_value_at(steps, i);
        CHECK(number(libaws_value_member(step, "Milliseconds")) >= 0);
        printf("%s %s", text_of(libaws_value_member(step, "Provider")), text_of(libaws_value_member(step, "Outcome")));
        printf(" %s\n", text_of(libaws_value_member(step, "Reason")));
    }
    libaws_operation_free(o);
    libaws_client_free(client);
}
CHILD(place) {
    struct rig r = {libaws_fake_new(), libaws_config_new(), NULL};
    libaws_error *err = NULL;
    ok(libaws_fake_install(r.fake, r.config, &err), &err);
    rig_client(&r, "dynamodb");
    push(&r, GOT_ITEM);
    call(&r, "GetItem", GET_ITEM);
    printf("%s\n", url(sent(&r)));
    rig_free(&r);
}

#define TWO "[default]\n" KEYS("AKIDDEFAULT") "[b]\n" KEYS("AKIDB") "aws_session_token = TB\n"

TEST(CHAIN_04_keys_come_from_the_credentials_file) {
    make_home(NULL, TWO);
    CHECK_HAS(child("key", VARIABLES(home_variable)).out, "key=AKIDDEFAULT token= source=profile");
}

TEST(CHAIN_05_keys_come_from_the_config_file) {
    make_home("[default]\n" KEYS("AKIDCONFIG"), NULL);
    CHECK_HAS(child("key", VARIABLES(home_variable)).out, "key=AKIDCONFIG");
}

TEST(CHAIN_12_the_environment_wins_over_the_profile_it_selects) {
    make_home(NULL, TWO);
    CHECK_HAS(child("key", VARIABLES(home_variable, "AWS_PROFILE=b", ENV_KEYS)).out, "key=AKIDENV");
    /* A profile that is named in code is meant: it wins. */
    CHECK_HAS(child("key_of_b", VARIABLES(home_variable, ENV_KEYS)).out, "key=AKIDB");
}

TEST(PROF_01_several_profiles_in_a_file) {
    make_home(NULL, TWO);
    CHECK_HAS(child("key", VARIABLES(home_variable, "AWS_PROFILE=default")).out, "key=AKIDDEFAULT");
    CHECK_HAS(child("key", VARIABLES(home_variable, "AWS_PROFILE=b")).out, "key=AKIDB");
}

TEST(PROF_03_the_session_token_of_a_profile) {
    make_home(NULL, TWO);
    CHECK_HAS(child("key", VARIABLES(home_variable, "AWS_PROFILE=b")).out, "token=TB");
}

TEST(PROF_04_names_in_the_credentials_file_have_no_prefix) {
    make_home(NULL, "[profile b]\n" KEYS("AKIDWRONG"));
    CHECK_HAS(child("key", VARIABLES(home_variable, "AWS_PROFILE=b")).out, "ProfileNotFound");
}

TEST(PROF_05_names_in_the_config_file_have_one) {
    make_home("[a]\n" KEYS("AKIDA") "[profile b]\n" KEYS("AKIDB"), NULL);
    CHECK_HAS(child("key", VARIABLES(home_variable, "AWS_PROFILE=a")).out, "ProfileNotFound");
    CHECK_HAS(child("key", VARIABLES(home_variable, "AWS_PROFILE=b")).out, "key=AKIDB");
}

TEST(PROF_07_the_profile_is_set_inside_the_process) {
    make_home(NULL, TWO);
    CHECK_HAS(child("key_after_setenv", VARIABLES(home_variable)).out, "key=AKIDB");
}

TEST(PROF_08_the_profile_is_named_in_code) {
    make_home(NULL, TWO);
    CHECK_HAS(child("key_of_b", VARIABLES(home_variable, "AWS_PROFILE=default")).out, "key=AKIDB");
}

TEST(PROF_10_sections_of_one_name_merge_and_the_later_wins) {
    make_home("[default]\nregion = us-west-1\n" KEYS("AKIDONE") "[default]\naws_access_key_id = AKIDTWO\n", NULL);
    CHECK_HAS(child("key", VARIABLES(home_variable)).out, "key=AKIDTWO");
    CHECK_HAS(child("place", VARIABLES(home_variable)).out, "dynamodb.us-west-1.");
}

TEST(PROF_12_the_credentials_file_wins_over_the_config_file) {
    make_home("[default]\nregion = eu-west-3\n" KEYS("AKIDCONFIG"), TWO);
    CHECK_HAS(child("key", VARIABLES(home_variable)).out, "key=AKIDDEFAULT");
    CHECK_HAS(child("place", VARIABLES(home_variable)).out, "dynamodb.eu-west-3.");
}

TEST(REG_06_the_region_comes_from_the_profile) {
    make_home("[default]\nregion = ap-south-1\n" KEYS("AKIDCONFIG"), NULL);
    CHECK_HAS(child("place", VARIABLES(home_variable)).out, "https://dynamodb.ap-south-1.amazonaws.com");
    CHECK_HAS(child("place", VARIABLES(home_variable, "AWS_REGION=us-east-2")).out, "dynamodb.us-east-2.");
}

TEST(CFG_01_a_loaded_config_has_what_the_files_say) {
    make_home("[default]\nregion = ap-south-1\n", TWO);
    CHECK_HAS(child("load", VARIABLES(home_variable)).out, "key=AKIDDEFAULT");
}

TEST(CFG_07_a_profile_that_is_not_there_fails_the_load) {
    make_home(NULL, TWO);
    CHECK_HAS(child("load", VARIABLES(home_variable, "AWS_PROFILE=missing")).out, "ProfileNotFound");
    make_home("[default\n", NULL);
    CHECK_HAS(child("load", VARIABLES(home_variable)).out, "MalformedFile");
}

TEST(each_provider_tells_what_it_looked_for) {
    make_home(NULL, TWO);
    struct child c = child("explain", VARIABLES(home_variable));
    CHECK_HAS(c.out, "environment declined AWS_ACCESS_KEY_ID");
    CHECK_HAS(c.out, "web-identity declined AWS_WEB_IDENTITY_TOKEN_FILE");
    CHECK_HAS(c.out, "profile used the key AKIDDEFAULT");
    CHECK_HAS(c.out, "imds not asked");
    make_home(NULL, NULL);
    c = child("key", VARIABLES(home_variable));
    CHECK_HAS(c.out, "NoCredentialProviders");
    CHECK_HAS(c.out, "container: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    CHECK_HAS(c.out, " ms)");
}

TEST(PROV_04_a_process_prints_credentials) {
    make_home("[default]\ncredential_process = "
              "echo " QUOTED("{\"Version\": 1, \"AccessKeyId\": \"AKIDPROC\", \"SecretAccessKey\": \"hush\"}") "\n"
              "[profile fails]\ncredential_process = echo hush" AND "exit 3\n"
              "[profile garbage]\ncredential_process = echo hush\n", NULL);
    CHECK_HAS(child("key", VARIABLES(home_variable)).out, "key=AKIDPROC token= source=process");
    struct child c = child("key", VARIABLES(home_variable, "AWS_PROFILE=fails"));
    CHECK_HAS(c.out, "CredentialProcess");
    CHECK(!strstr(c.out, "hush"));
    c = child("key", VARIABLES(home_variable, "AWS_PROFILE=garbage"));
    CHECK_HAS(c.out, "InvalidCredentials");
    CHECK(!strstr(c.out, "hush"));
}

TEST(SSO_02_a_login_that_is_not_there_says_how_to_log_in) {
    make_home("[default]\nsso_session = work\nsso_account_id = 1\nsso_role_name = r\n"
              "[sso-session work]\nsso_region = us-east-1\nsso_start_url = https://x.example\n", NULL);
    CHECK_HAS(child("key", VARIABLES(home_variable)).out, "aws sso login --sso-session work");
}

TEST(LOGIN_03_a_login_that_is_not_there_says_how_to_log_in) {
    make_home("[default]\nlogin_session = arn:aws:iam::1:user/u\n", NULL);
    CHECK_HAS(child("key", VARIABLES(home_variable)).out, "aws login --profile default");
}

/* What a config's credentials are, over the fake. */
static libaws_operation *retrieve(struct rig *r, const char *operation) {
    libaws_error *err = NULL;
    rig_client(r, "credentials");
    libaws_operation *o = libaws_operation_new(r->client, operation, &err);
    ok(o ? LIBAWS_OK : -1, &err);
    ok(libaws_operation_wait(o, 30 * SECOND, &err), &err);
    return o;
}

TEST(CRED_09_static_keys_are_read_back) {
    struct rig r = rig_config();
    libaws_operation *o = retrieve(&r, "Retrieve");
    check_text(libaws_value_member(libaws_operation_output(o), "AccessKeyId"), "AKIDEXAMPLE");
    check_text(libaws_value_member(libaws_operation_output(o), "SecretAccessKey"),
               "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    libaws_operation_free(o);
    rig_free(&r);
}

TEST(PROV_03_an_endpoint_gives_credentials) {
    struct rig r = rig_config();
    libaws_error *err = NULL;
    ok(libaws_config_set(r.config, "access_key_id", NULL, 0, &err), &err);
    ok(libaws_config_set(r.config, "secret_access_key", NULL, 0, &err), &err);
    rig_set(r.config, "credentials_provider", "endpoint");
    rig_set(r.config, "credentials_endpoint", "https://keys.example/role?a=1");
    push(&r, "{\"status\": 200, \"body\": \"{\\\"AccessKeyId\\\": \\\"AKIDEND\\\", \\\"SecretAccessKey\\\": \\\"s\\\"}\"}");
    libaws_operation *o = retrieve(&r, "Retrieve");
    check_text(libaws_value_member(libaws_operation_output(o), "AccessKeyId"), "AKIDEND");
    CHECK_HAS(url(sent(&r)), "https://keys.example/role");
    libaws_operation_free(o);
    rig_free(&r);
}
