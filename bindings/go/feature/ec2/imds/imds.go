// Package imds asks the metadata service of EC2 what it says of the instance.
//
// The library asks: sessions, retries and what the environment says about the service are its.
package imds

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/runtime"
)

// ClientEnableState says whether the service is asked at all.
type ClientEnableState uint

const (
	// ClientDefaultEnableState leaves it to AWS_EC2_METADATA_DISABLED.
	ClientDefaultEnableState ClientEnableState = iota
	// ClientDisabled asks nothing.
	ClientDisabled
	// ClientEnabled asks.
	ClientEnabled
)

// EndpointModeState says which of the service's two addresses is asked.
type EndpointModeState uint

const (
	// EndpointModeStateUnset leaves it to AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE.
	EndpointModeStateUnset EndpointModeState = iota
	// EndpointModeStateIPv4 is 169.254.169.254.
	EndpointModeStateIPv4
	// EndpointModeStateIPv6 is [fd00:ec2::254].
	EndpointModeStateIPv6
)

// HTTPClient sends requests.
type HTTPClient interface {
	Do(*http.Request) (*http.Response, error)
}

// Options are what a client does otherwise than by default.
type Options struct {
	// HTTPClient to send with; nil is the library's own.
	HTTPClient HTTPClient
	// EndpointMode says which of the service's two addresses is asked, where Endpoint says none.
	EndpointMode EndpointModeState
	// EnableFallback says whether a service without sessions is asked, too: version 1.
	EnableFallback aws.Ternary
	// Endpoint of the service.
	Endpoint string
	// ClientEnableState says whether the service is asked at all.
	ClientEnableState ClientEnableState
	// LibraryOptions are further options of the library by name.
	LibraryOptions map[string]string
}

// Client asks the metadata service.
type Client struct {
	options  Options
	settings runtime.Settings
	library  *runtime.Utility
}

// New is a client of options.
func New(options Options, optFns ...func(*Options)) *Client {
	return made(runtime.Settings{}, options, optFns)
}

// NewFromConfig is a client of a configuration.
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client {
	return made(runtime.SettingsOf(cfg), Options{LibraryOptions: cfg.Options}, optFns)
}

func made(s runtime.Settings, o Options, optFns []func(*Options)) *Client {
	for _, fn := range optFns {
		fn(&o)
	}
	extra := map[string]string{}
	for name, value := range o.LibraryOptions {
		extra[name] = value
	}
	if o.Endpoint != "" {
		extra["ec2_metadata_service_endpoint"] = o.Endpoint
	}
	switch o.ClientEnableState {
	case ClientDisabled:
		extra["ec2_metadata_disabled"] = "true"
	case ClientEnabled:
		extra["ec2_metadata_disabled"] = "false"
	}
	if mode := [...]string{"", "IPv4", "IPv6"}[min(o.EndpointMode, 2)]; mode != "" {
		extra["ec2_metadata_service_endpoint_mode"] = mode
	}
	if o.EnableFallback != aws.UnknownTernary {
		extra["ec2_metadata_v1_disabled"] = strconv.FormatBool(o.EnableFallback == aws.FalseTernary)
	}
	if o.HTTPClient != nil {
		s.HTTPClient = o.HTTPClient
	}
	// The service asks for no credentials.
	s.Credentials = nil
	s.Extra = runtime.Pack(extra)
	return &Client{o, s, runtime.NewUtility("ec2imds", "imds", s)}
}

// with is the client with other options for one call.
func (c *Client) with(optFns []func(*Options)) *Client {
	if len(optFns) == 0 {
		return c
	}
	return made(c.settings, c.options, optFns)
}

// Options is a copy of the client's options.
func (c *Client) Options() Options { return c.options }

// GetMetadataInput says what of /latest/meta-data/ is asked for; without a path what there is.
type GetMetadataInput struct{ Path string }

// GetMetadataOutput is what is there.
type GetMetadataOutput struct{ Content io.ReadCloser }

// GetMetadata gives any of the metadata.
func (c *Client) GetMetadata(ctx context.Context, params *GetMetadataInput, optFns ...func(*Options)) (*GetMetadataOutput, error) {
	in := map[string]interface{}{}
	if params != nil {
		in["Path"] = params.Path
	}
	content, err := c.with(optFns).content(ctx, "GetMetadata", in)
	if err != nil {
		return nil, err
	}
	return &GetMetadataOutput{content}, nil
}

// GetDynamicDataInput says what of /latest/dynamic/ is asked for; without a path what there is.
type GetDynamicDataInput struct{ Path string }

// GetDynamicDataOutput is what is there.
type GetDynamicDataOutput struct{ Content io.ReadCloser }

// GetDynamicData gives any of the dynamic data.
func (c *Client) GetDynamicData(ctx context.Context, params *GetDynamicDataInput, optFns ...func(*Options)) (*GetDynamicDataOutput, error) {
	in := map[string]interface{}{}
	if params != nil {
		in["Path"] = params.Path
	}
	content, err := c.with(optFns).content(ctx, "GetDynamicData", in)
	if err != nil {
		return nil, err
	}
	return &GetDynamicDataOutput{content}, nil
}

// GetUserDataInput has nothing to say.
type GetUserDataInput struct{}

// GetUserDataOutput is the user data.
type GetUserDataOutput struct{ Content io.ReadCloser }

// GetUserData gives what the instance was started with.
func (c *Client) GetUserData(ctx context.Context, _ *GetUserDataInput, optFns ...func(*Options)) (*GetUserDataOutput, error) {
	content, err := c.with(optFns).content(ctx, "GetUserData", map[string]interface{}{})
	if err != nil {
		return nil, err
	}
	return &GetUserDataOutput{content}, nil
}

// GetRegionInput has nothing to say.
type GetRegionInput struct{}

// GetRegionOutput is the region.
type GetRegionOutput struct{ Region string }

// GetRegion gives the instance's region.
func (c *Client) GetRegion(ctx context.Context, _ *GetRegionInput, optFns ...func(*Options)) (*GetRegionOutput, error) {
	out, err := c.with(optFns).library.Call(ctx, "GetRegion", map[string]interface{}{})
	if err != nil {
		return nil, err
	}
	region, _ := out["Region"].(string)
	return &GetRegionOutput{region}, nil
}

func (c *Client) content(ctx context.Context, name string, in map[string]interface{}) (io.ReadCloser, error) {
	out, err := c.library.Call(ctx, name, in)
	if err != nil {
		return nil, err
	}
	content, _ := out["Content"].([]byte)
	return io.NopCloser(bytes.NewReader(content)), nil
}

// InstanceIdentityDocument is what the instance is and where.
type InstanceIdentityDocument struct {
	DevpayProductCodes      []string  `json:"devpayProductCodes"`
	MarketplaceProductCodes []string  `json:"marketplaceProductCodes"`
	AvailabilityZone        string    `json:"availabilityZone"`
	PrivateIP               string    `json:"privateIp"`
	Version                 string    `json:"version"`
	Region                  string    `json:"region"`
	InstanceID              string    `json:"instanceId"`
	BillingProducts         []string  `json:"billingProducts"`
	InstanceType            string    `json:"instanceType"`
	AccountID               string    `json:"accountId"`
	PendingTime             time.Time `json:"pendingTime"`
	ImageID                 string    `json:"imageId"`
	KernelID                string    `json:"kernelId"`
	RamdiskID               string    `json:"ramdiskId"`
	Architecture            string    `json:"architecture"`
}

// GetInstanceIdentityDocumentInput has nothing to say.
type GetInstanceIdentityDocumentInput struct{}

// GetInstanceIdentityDocumentOutput is the document.
type GetInstanceIdentityDocumentOutput struct{ InstanceIdentityDocument }

// GetInstanceIdentityDocument gives what the instance is and where.
func (c *Client) GetInstanceIdentityDocument(ctx context.Context, _ *GetInstanceIdentityDocumentInput, optFns ...func(*Options)) (*GetInstanceIdentityDocumentOutput, error) {
	out := &GetInstanceIdentityDocumentOutput{}
	if err := c.with(optFns).members(ctx, "GetInstanceIdentityDocument", &out.InstanceIdentityDocument); err != nil {
		return nil, err
	}
	return out, nil
}

// IAMInfo is the instance's profile.
type IAMInfo struct {
	Code               string
	LastUpdated        time.Time
	InstanceProfileArn string
	InstanceProfileID  string
}

// GetIAMInfoInput has nothing to say.
type GetIAMInfoInput struct{}

// GetIAMInfoOutput is the instance's profile.
type GetIAMInfoOutput struct{ IAMInfo }

// GetIAMInfo gives the instance's profile; one that is not in order is an error.
func (c *Client) GetIAMInfo(ctx context.Context, _ *GetIAMInfoInput, optFns ...func(*Options)) (*GetIAMInfoOutput, error) {
	out := &GetIAMInfoOutput{}
	if err := c.with(optFns).members(ctx, "GetIAMInfo", &out.IAMInfo); err != nil {
		return nil, err
	}
	if !strings.HasPrefix(out.Code, "Success") {
		return nil, fmt.Errorf("failed to get EC2 IMDS IAM info, %s", out.Code)
	}
	return out, nil
}

// members are an output's, put into a structure by its tags.
func (c *Client) members(ctx context.Context, name string, into interface{}) error {
	out, err := c.library.Call(ctx, name, map[string]interface{}{})
	if err != nil {
		return err
	}
	text, err := json.Marshal(out)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, into)
}
