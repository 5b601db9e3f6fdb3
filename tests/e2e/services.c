/* One service of each protocol, end to end against moto. */
#include "live.h"

/* awsJson1.0 */
TEST(dynamodb) {
    libaws_client *db = live(MOTO, "dynamodb");
    call(db, "CreateTable",
         "{\"TableName\": \"live\", \"BillingMode\": \"PAY_PER_REQUEST\","
         " \"AttributeDefinitions\": [{\"AttributeName\": \"id\", \"AttributeType\": \"S\"}],"
         " \"KeySchema\": [{\"AttributeName\": \"id\", \"KeyType\": \"HASH\"}]}");
    call(db, "PutItem",
         "{\"TableName\": \"live\", \"Item\": {\"id\": {\"S\": \"\\u00fc\"}, \"b\": {\"B\": \"AAEC\"},"
         " \"l\": {\"L\": [{\"N\": \"1.5\"}, {\"BOOL\": true}, {\"NULL\": true}]}}}");
    libaws_operation *o = start(db, "GetItem", "{\"TableName\": \"live\", \"Key\": {\"id\": {\"S\": \"\\u00fc\"}}}");
    const libaws_value *item = libaws_value_member(finish(o), "Item");
    const char *p;
    size_t n;
    CHECK_INT(libaws_value_str(member(item, "b", "B", NULL), &p, &n), LIBAWS_OK);
    CHECK(n == 3 && memcmp(p, "\0\1\2", 3) == 0);
    CHECK_INT(libaws_value_kind(member(item, "b", "B", NULL)), LIBAWS_BLOB);
    CHECK_INT(libaws_value_len(member(item, "l", "L", NULL)), 3);
    libaws_operation_free(o);
    fails(db, "DescribeTable", "{\"TableName\": \"none\"}", "ResourceNotFoundException");
    call(db, "DeleteTable", "{\"TableName\": \"live\"}");
    libaws_client_free(db);
}

/* awsJson1.0 with query-compatible errors */
TEST(sqs) {
    libaws_client *sqs = live(MOTO_TLS, "sqs");
    libaws_operation *o = start(sqs, "CreateQueue", "{\"QueueName\": \"live\"}");
    const char *url;
    size_t n;
    char json[512];
    CHECK_INT(libaws_value_str(libaws_value_member(finish(o), "QueueUrl"), &url, &n), LIBAWS_OK);
    snprintf(json, sizeof json, "{\"QueueUrl\": \"%.*s\", \"MessageBody\": \"<&> \\u2713\"}", (int)n, url);
    call(sqs, "SendMessage", json);
    snprintf(json, sizeof json, "{\"QueueUrl\": \"%.*s\"}", (int)n, url);
    libaws_operation_free(o);
    o = start(sqs, "ReceiveMessage", json);
    check_text(libaws_value_member(libaws_value_at(libaws_value_member(finish(o), "Messages"), 0), "Body"),
               "<&> \xe2\x9c\x93");
    libaws_operation_free(o);
    call(sqs, "DeleteQueue", json);
    libaws_client_free(sqs);
}

/* awsQuery */
TEST(sts_and_iam) {
    libaws_client *sts = live(MOTO, "sts"), *iam = live(MOTO, "iam");
    libaws_operation *o = start(sts, "GetCallerIdentity", "{}");
    CHECK_INT(libaws_value_len(libaws_value_member(finish(o), "Account")), 12);
    libaws_operation_free(o);
    call(iam, "CreateUser", "{\"UserName\": \"ann\", \"Tags\": [{\"Key\": \"team\", \"Value\": \"a b\"}]}");
    o = start(iam, "GetUser", "{\"UserName\": \"ann\"}");
    check_text(member(finish(o), "User", "UserName", NULL), "ann");
    CHECK_INT(libaws_value_kind(member(libaws_operation_output(o), "User", "CreateDate", NULL)), LIBAWS_TIME);
    libaws_operation_free(o);
    fails(iam, "GetUser", "{\"UserName\": \"bob\"}", "NoSuchEntity");
    call(iam, "DeleteUser", "{\"UserName\": \"ann\"}");
    libaws_client_free(sts);
    libaws_client_free(iam);
}

/* ec2Query */
TEST(ec2) {
    libaws_client *ec2 = live(MOTO, "ec2");
    libaws_operation *o = start(ec2, "DescribeRegions", "{\"RegionNames\": [\"us-east-1\", \"eu-west-1\"]}");
    CHECK_INT(libaws_value_len(libaws_value_member(finish(o), "Regions")), 2);
    libaws_operation_free(o);
    fails(ec2, "DescribeVpcs", "{\"VpcIds\": [\"vpc-0000\"]}", "InvalidVpcID.NotFound");
    libaws_client_free(ec2);
}

/* restJson1 */
TEST(apigateway) {
    libaws_client *api = live(MOTO, "apigateway");
    libaws_operation *o = start(api, "CreateRestApi", "{\"name\": \"live\", \"description\": \"d/e\"}");
    const char *id;
    size_t n;
    char json[128];
    CHECK_INT(libaws_value_str(libaws_value_member(finish(o), "id"), &id, &n), LIBAWS_OK);
    snprintf(json, sizeof json, "{\"restApiId\": \"%.*s\"}", (int)n, id);
    libaws_operation_free(o);
    o = start(api, "GetRestApi", json);
    check_text(libaws_value_member(finish(o), "description"), "d/e");
    libaws_operation_free(o);
    call(api, "DeleteRestApi", json);
    libaws_client_free(api);
}

/* restXml beside S3 */
TEST(route53) {
    libaws_client *dns = live(MOTO, "route53");
    call(dns, "CreateHostedZone", "{\"Name\": \"example.test\", \"CallerReference\": \"1\"}");
    libaws_operation *o = start(dns, "ListHostedZones", "{}");
    const libaws_value *zones = libaws_value_member(finish(o), "HostedZones");
    CHECK_INT(libaws_value_len(zones), 1);
    check_text(libaws_value_member(libaws_value_at(zones, 0), "Name"), "example.test.");
    libaws_operation_free(o);
    libaws_client_free(dns);
}

TEST(the_environment_alone_is_enough) {
    live_url(MOTO);
    libaws_client *sts = libaws_client_new(NULL, "sts", NULL, NULL);
    CHECK(sts);
    call(sts, "GetCallerIdentity", "{}");
    libaws_client_free(sts);
}

TEST(metadata_names_the_request) {
    libaws_client *db = live(MOTO, "dynamodb");
    libaws_operation *o = start(db, "ListTables", "{}");
    int64_t status = 0, attempts = 0;
    finish(o);
    const libaws_value *about = libaws_operation_metadata(o);
    CHECK(libaws_value_len(libaws_value_member(about, "request_id")) > 0);
    libaws_value_i64(libaws_value_member(about, "http_status"), &status);
    libaws_value_i64(libaws_value_member(about, "attempts"), &attempts);
    CHECK_INT(status, 200);
    CHECK_INT(attempts, 1);
    libaws_operation_free(o);
    libaws_client_free(db);
}

TEST(a_refused_connection_is_a_transport_error_in_the_systems_words) {
    libaws_error *err = NULL;
    const char *p = "";
    size_t n = 0;
    char text[1024] = "";
    libaws_config *c = live_config(MOTO, "endpoint_url", "http://127.0.0.1:1");
    rig_set(c, "retry_mode", "none");
    libaws_client *sts = libaws_client_new(NULL, "sts", c, NULL);
    libaws_operation *o = start(sts, "GetCallerIdentity", "{}");
    CHECK_INT(libaws_operation_wait(o, 30 * SECOND, &err), LIBAWS_E_TRANSPORT);
    libaws_error_get(err, "message", &p, &n);
    memcpy(text, p, n < 1023 ? n : 1023);
    CHECK(strcasestr(text, "connection refused"));
    libaws_error_free(err);
    libaws_operation_free(o);
    libaws_client_free(sts);
    libaws_config_free(c);
}
