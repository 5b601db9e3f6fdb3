package tests

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/smithy/logging"
)

// file is a file of a test's own.
func file(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	check(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

// loaded is a configuration of files and nothing of the environment but its keys, which lose.
func loaded(t *testing.T, optFns ...func(*config.LoadOptions) error) (aws.Config, error) {
	t.Helper()
	t.Setenv("AWS_ACCESS_KEY_ID", "AKIDENVIRONMENT")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "of the environment")
	t.Setenv("AWS_CONFIG_FILE", file(t, "none", ""))
	t.Setenv("AWS_SHARED_CREDENTIALS_FILE", file(t, "none", ""))
	return config.LoadDefaultConfig(ctx, append(optFns, config.WithLibraryOption("ignore_configured_endpoint_urls", "true"))...)
}

func signer(f *fake.Transport) string {
	_, rest, _ := strings.Cut(f.Request().Header.Get("Authorization"), "Credential=")
	key, _, _ := strings.Cut(rest, "/")
	return key
}

const one = "[default]\naws_access_key_id = AKIDDEFAULT\naws_secret_access_key = s\n" +
	"[other]\naws_access_key_id = AKIDOTHER\naws_secret_access_key = secret of other\naws_session_token = token of other\n"

func Test_CFG_06_PROF_08_CRED_11_the_profile_in_code_wins(t *testing.T) {
	f := fake.New().Push(200, nil, none).Push(200, nil, none)
	cfg, err := loaded(t, config.WithRegion("eu-west-1"), config.WithSharedConfigProfile("other"),
		config.WithSharedCredentialsFiles([]string{file(t, "credentials", one)}), config.WithHTTPClient(f))
	check(t, err)
	head(t, s3.NewFromConfig(cfg))
	head(t, s3.NewFromConfig(cfg))
	equal(t, "signed by", signer(f), "AKIDOTHER")
	equal(t, "host", host(f), "b-b-b.s3.eu-west-1.amazonaws.com")
	creds, err := cfg.Credentials.Retrieve(ctx)
	check(t, err)
	equal(t, "read", creds.AccessKeyID+"/"+creds.SecretAccessKey+"/"+creds.SessionToken, "AKIDOTHER/secret of other/token of other")
	equal(t, "source is told", creds.Source != "" && !creds.CanExpire, true)
}

func Test_PROF_07_the_profile_is_set_inside_the_process(t *testing.T) {
	credentials := file(t, "credentials", one)
	t.Setenv("AWS_PROFILE", "other")
	f := fake.New().Push(200, nil, none)
	t.Setenv("AWS_ACCESS_KEY_ID", "")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "")
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("us-east-1"), config.WithHTTPClient(f),
		config.WithSharedConfigFiles([]string{file(t, "config", "")}), config.WithSharedCredentialsFiles([]string{credentials}),
		config.WithLibraryOption("ignore_configured_endpoint_urls", "true"))
	check(t, err)
	head(t, s3.NewFromConfig(cfg))
	equal(t, "signed by", signer(f), "AKIDOTHER")
}

func Test_PROF_09_several_files_in_other_places(t *testing.T) {
	first := file(t, "first", "[profile p]\nregion = us-west-2\naws_access_key_id = AKIDFIRST\naws_secret_access_key = s\n")
	second := file(t, "second", "[profile p]\naws_access_key_id = AKIDSECOND\naws_secret_access_key = s\n")
	third := file(t, "third", "[p]\naws_access_key_id = AKIDTHIRD\naws_secret_access_key = s\n")
	f := fake.New().Push(200, nil, none).Push(200, nil, none)
	cfg, err := loaded(t, config.WithSharedConfigProfile("p"), config.WithSharedConfigFiles([]string{first, second}),
		config.WithRegion("us-west-2"), config.WithHTTPClient(f))
	check(t, err)
	head(t, s3.NewFromConfig(cfg))
	equal(t, "the later file wins", signer(f), "AKIDSECOND")
	cfg, err = loaded(t, config.WithSharedConfigProfile("p"), config.WithSharedConfigFiles([]string{first, second}),
		config.WithSharedCredentialsFiles([]string{third}), config.WithRegion("us-west-2"), config.WithHTTPClient(f))
	check(t, err)
	head(t, s3.NewFromConfig(cfg))
	equal(t, "credentials files win", signer(f), "AKIDTHIRD")
}

func Test_CFG_07_a_failed_load_is_an_error(t *testing.T) {
	if _, err := loaded(t, config.WithSharedConfigProfile("missing")); err == nil || !strings.Contains(err.Error(), "missing") {
		t.Error(err)
	}
	bad := file(t, "config", "[default\n")
	if _, err := loaded(t, config.WithSharedConfigFiles([]string{bad})); err == nil || !strings.Contains(err.Error(), bad) {
		t.Error(err)
	}
	if _, err := loaded(t, config.WithLibraryOption("no_such_option", "1")); err == nil || !strings.Contains(err.Error(), "no_such_option") {
		t.Error(err)
	}
}

func Test_CFG_08_loading_can_be_cancelled(t *testing.T) {
	gone, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := config.LoadDefaultConfig(gone); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func Test_CHAIN_09_providers_are_found_without_code(t *testing.T) {
	process := "[profile printed]\ncredential_process = printf '{\"Version\":1,\"AccessKeyId\":\"AKIDPRINTED\",\"SecretAccessKey\":\"s\",\"Expiration\":\"2126-01-01T00:00:00Z\"}'\n"
	cfg, err := loaded(t, config.WithSharedConfigProfile("printed"), config.WithSharedConfigFiles([]string{file(t, "config", process)}))
	check(t, err)
	creds, err := cfg.Credentials.Retrieve(ctx)
	check(t, err)
	equal(t, "key", creds.AccessKeyID, "AKIDPRINTED")
	equal(t, "expires", creds.CanExpire && creds.Expires.Equal(time.Date(2126, 1, 1, 0, 0, 0, 0, time.UTC)), true)

	// Another config may take them, and asks for them as for any provider's.
	f := fake.New().Push(200, nil, none)
	other := faked(f)
	other.Credentials = cfg.Credentials
	head(t, s3.NewFromConfig(other))
	equal(t, "signed by", signer(f), "AKIDPRINTED")
}

func Test_CRED_11_credentials_that_fail_are_told_by_retrieve(t *testing.T) {
	cfg, err := loaded(t, config.WithSharedConfigProfile("broken"),
		config.WithSharedConfigFiles([]string{file(t, "config", "[profile broken]\ncredential_process = false\n")}))
	check(t, err)
	if _, err := cfg.Credentials.Retrieve(ctx); err == nil || !strings.Contains(err.Error(), "process") {
		t.Error(err)
	}
}

func Test_CFG_01_one_loader_for_credentials_region_and_settings(t *testing.T) {
	t.Setenv("AWS_ACCESS_KEY_ID", "")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "")
	t.Setenv("AWS_REGION", "")
	t.Setenv("AWS_DEFAULT_REGION", "")
	t.Setenv("AWS_CONFIG_FILE", file(t, "config", "[default]\nregion = ap-southeast-2\nretry_mode = adaptive\nmax_attempts = 7\n"+
		"s3_use_arn_region = true\nsdk_ua_app_id = ours\n"))
	t.Setenv("AWS_SHARED_CREDENTIALS_FILE", file(t, "credentials", one))
	cfg, err := config.LoadDefaultConfig(ctx, config.WithLibraryOption("ignore_configured_endpoint_urls", "true"))
	check(t, err)
	equal(t, "region", cfg.Region, "ap-southeast-2")
	equal(t, "retries", string(cfg.RetryMode)+" "+fmt.Sprint(cfg.RetryMaxAttempts), "adaptive 7")
	equal(t, "application", cfg.AppID, "ours")
	creds, err := cfg.Credentials.Retrieve(ctx)
	check(t, err)
	equal(t, "key", creds.AccessKeyID, "AKIDDEFAULT")
	f := fake.New().Push(200, nil, none)
	cfg.HTTPClient = f
	head(t, s3.NewFromConfig(cfg))
	r := f.Request()
	equal(t, "scope", scope(r), "ap-southeast-2/s3")
	equal(t, "agent", strings.Contains(r.Header.Get("User-Agent"), "app/ours"), true)

	// The environment wins over the profile, code over both, and a default is asked last.
	t.Setenv("AWS_REGION", "eu-north-1")
	for want, optFn := range map[string]func(*config.LoadOptions) error{
		"eu-north-1": config.WithDefaultRegion("sa-east-1"), "us-west-1": config.WithRegion("us-west-1"),
	} {
		cfg, err = config.LoadDefaultConfig(ctx, optFn)
		check(t, err)
		equal(t, "region", cfg.Region, want)
	}
	t.Setenv("AWS_REGION", "")
	cfg, err = loaded(t, config.WithDefaultRegion("sa-east-1"))
	check(t, err)
	equal(t, "default", cfg.Region, "sa-east-1")
}

func Test_CFG_10_CFG_11_what_sessions_were_told_the_loader_is(t *testing.T) {
	// session.Must(session.NewSession(&aws.Config{Region: aws.String("us-west-2")}))
	cfg, err := loaded(t, config.WithRegion("us-west-2"))
	check(t, err)
	equal(t, "region", cfg.Region, "us-west-2")
	// session.NewSessionWithOptions(session.Options{Profile: "my-application-profile"})
	profile := file(t, "config", "[profile my-application-profile]\nregion = eu-south-1\naws_access_key_id = AKIDMINE\naws_secret_access_key = s\n")
	t.Setenv("AWS_REGION", "")
	t.Setenv("AWS_DEFAULT_REGION", "")
	cfg, err = loaded(t, config.WithSharedConfigProfile("my-application-profile"), config.WithSharedConfigFiles([]string{profile}))
	check(t, err)
	equal(t, "region", cfg.Region, "eu-south-1")
	creds, err := cfg.Credentials.Retrieve(ctx)
	check(t, err)
	equal(t, "key", creds.AccessKeyID, "AKIDMINE")
	// The notes say so, and no session is left.
	notes, err := os.ReadFile("../MIGRATION.md")
	check(t, err)
	for _, name := range []string{"session.New", "session.NewSession", "session.NewSessionWithOptions", "session.Must", "config.LoadDefaultConfig"} {
		if !strings.Contains(string(notes), "`"+name+"`") {
			t.Error(name, "is not in the notes")
		}
	}
	if _, err := os.Stat("../session"); !os.IsNotExist(err) {
		t.Error("there is a package session")
	}
}

func Test_PROF_13_how_profiles_are_merged_can_be_logged(t *testing.T) {
	first := file(t, "first", "[default]\nregion = us-east-1\n[default]\nregion = us-west-2\n[odd]\n")
	var lines []string
	logger := logging.LoggerFunc(func(_ logging.Classification, format string, v ...interface{}) {
		lines = append(lines, fmt.Sprintf(format, v...))
	})
	load := func(optFns ...func(*config.LoadOptions) error) string {
		lines = nil
		_, err := loaded(t, append(optFns, config.WithLogger(logger), config.WithSharedConfigFiles([]string{first}))...)
		check(t, err)
		return strings.Join(lines, "\n")
	}
	equal(t, "unless it is wanted", load(), "")
	equal(t, "nor where it is not", load(config.WithLogConfigurationWarnings(false)), "")
	told := load(config.WithLogConfigurationWarnings(true))
	for _, part := range []string{first + ":3: region in [default] takes the place of an earlier one", "[odd]"} {
		if !strings.Contains(told, part) {
			t.Errorf("%s is not in %s", part, told)
		}
	}
}
