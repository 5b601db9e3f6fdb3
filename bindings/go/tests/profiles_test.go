package tests

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/service/s3"
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
