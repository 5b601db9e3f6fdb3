package tests

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/examples/guide/buckets"
	"github.com/libaws/libaws-go/examples/guide/customize"
	"github.com/libaws/libaws-go/examples/guide/movies"
	"github.com/libaws/libaws-go/examples/guide/queues"
	"github.com/libaws/libaws-go/service/dynamodb"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/s3/types"
	"github.com/libaws/libaws-go/service/sqs"
)

// The programs of examples/guide are the guide's, but for their imports.

func Test_P_DDB_movies(t *testing.T) {
	basics := movies.TableBasics{DynamoDbClient: dynamodb.NewFromConfig(served(t, "MOTO")), TableName: ofThisRun("guide-movies")}
	_, err := basics.CreateMovieTable(ctx)
	check(t, err)
	names, err := basics.ListTables(ctx)
	check(t, err)
	if !strings.Contains(strings.Join(names, " "), basics.TableName) {
		t.Error(names)
	}
	for i, title := range []string{"Rush", "Prisoners", "Old"} {
		check(t, basics.AddMovie(ctx, movies.Movie{Title: title, Year: 2013 - i*20, Info: map[string]interface{}{"rating": 8.3, "plot": "x"}}))
	}
	rush := movies.Movie{Title: "Rush", Year: 2013, Info: map[string]interface{}{"rating": 6.5, "plot": "Cars & men."}}
	changed, err := basics.UpdateMovie(ctx, rush)
	check(t, err)
	equal(t, "changed", fmt.Sprint(changed["info"]["rating"]), "6.5")
	got, err := basics.GetMovie(ctx, "Rush", 2013)
	check(t, err)
	equal(t, "movie", got.String(), "Rush\n\tReleased: 2013\n\tRating: 6.5\n\tPlot: Cars & men.\n")
	found, err := basics.Scan(ctx, 1990, 2014)
	check(t, err)
	equal(t, "found", len(found), 2)
	if found[0].Info["plot"] != nil {
		t.Error("the plot was not asked for")
	}
	check(t, basics.DeleteMovie(ctx, rush))
	found, err = basics.Scan(ctx, 1990, 2014)
	check(t, err)
	equal(t, "left", len(found), 1)
}

func Test_P_SQS_queues(t *testing.T) {
	client := sqs.NewFromConfig(served(t, "MOTO"))
	actor := queues.SqsActions{SqsClient: client}
	url, err := actor.CreateQueue(ctx, "guide.fifo", true)
	check(t, err)
	arn, err := actor.GetQueueArn(ctx, url)
	check(t, err)
	if !strings.HasSuffix(arn, ":guide.fifo") {
		t.Error(arn)
	}
	check(t, actor.AttachSendMessagePolicy(ctx, url, arn, "arn:aws:sns:us-east-1:123456789012:topic"))
	for i := range 2 {
		_, err = client.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: &url, MessageBody: aws.String("hello"),
			MessageGroupId: aws.String("g"), MessageDeduplicationId: aws.String(fmt.Sprint(i))})
		check(t, err)
	}
	messages, err := actor.GetMessages(ctx, url, 10, 1)
	check(t, err)
	if len(messages) == 0 || aws.ToString(messages[0].Body) != "hello" {
		t.Fatal(messages)
	}
	check(t, actor.DeleteMessages(ctx, url, messages))
}

func Test_P_S3_05_buckets(t *testing.T) {
	client := gateway(t)
	_, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: aws.String("guide-bucket")})
	check(t, err)
	basics := buckets.BucketBasics{S3Client: client}
	check(t, basics.DeleteBucket(ctx, "guide-bucket"))
	if err := basics.DeleteBucket(ctx, "guide-bucket"); err == nil {
		t.Error("a bucket that is gone was deleted")
	}
}

func Test_P_GEN_18_customize(t *testing.T) {
	f := fake.New().Push(200, nil, "")
	client := fakeS3(f, customize.WithPutObjectDefaultACL(types.ObjectCannedACLBucketOwnerFullControl), customize.WithHeader("x-user-header", "...."))
	_, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k")})
	check(t, err)
	r := f.Request()
	equal(t, "acl", r.Header.Get("x-amz-acl"), "bucket-owner-full-control")
	equal(t, "header", r.Header.Get("x-user-header"), "....")
}

func Test_TIM_01_02_04_06_07_08_the_guides_probe(t *testing.T) {
	if os.Getenv("LIBAWS_TEST_MOTO") == "" {
		t.Skip("no MOTO server: LIBAWS_TEST_MOTO is not set")
	}
	if os.Getenv("SANITIZE") != "" {
		t.Skip("a program of its own is built without the sanitizer that the library wants")
	}
	out, err := exec.Command("go", "run", "../examples/guide/timing").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	uuid := `\[[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\] `
	for _, line := range []string{`http: [0-9.]+[µm]?s`, `operation: [0-9.]+[µm]?s`, `requestID = "[^"]+"`, `service = "SQS"`, `operation = "ListQueues"`} {
		if n := len(regexp.MustCompile(uuid+line).FindAll(out, -1)); n != 6 {
			t.Errorf("%d lines like %s in\n%s", n, line, out)
		}
	}
}

// Each declaration of the programs stands in the guide, where its text is at hand.
func Test_programs_are_the_guides(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(os.Getenv("LIBAWS_CONFORMANCE"), "..", "guide", "guide.txt"))
	if err != nil {
		t.Skip("no guide: LIBAWS_CONFORMANCE does not lead to it")
	}
	escapes := regexp.MustCompile("\\\\([*_&<>|`\\[\\]~])")
	// gofmt takes out commas before an end of the same line.
	commas := strings.NewReplacer(",)", ")", ",}", "}")
	space := strings.NewReplacer(" ", "", "\t", "", "\n", "", "\u00a0", "")
	var guide strings.Builder
	for _, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "| ") {
			line = strings.Trim(line, "|")
			line = strings.ReplaceAll(escapes.ReplaceAllString(line, "$1"), `\\`, `\`)
			guide.WriteString(space.Replace(line))
		}
	}
	all := commas.Replace(guide.String())
	count := 0
	files, _ := filepath.Glob("../examples/guide/*/*.go")
	for _, path := range files {
		source, err := os.ReadFile(path)
		check(t, err)
		positions := token.NewFileSet()
		file, err := parser.ParseFile(positions, path, source, 0)
		check(t, err)
		for _, d := range file.Decls {
			name := ""
			switch d := d.(type) {
			case *ast.FuncDecl:
				name = d.Name.Name
			case *ast.GenDecl:
				if d.Tok == token.IMPORT {
					continue
				}
			}
			if filepath.Base(path) == "timing.go" && (name == "main" || name == "WithOperationTiming") {
				continue // which the text lost
			}
			code := string(source[positions.Position(d.Pos()).Offset:positions.Position(d.End()).Offset])
			count++
			// The text ends before the last brace of some.
			if !strings.Contains(all, strings.TrimSuffix(commas.Replace(space.Replace(code)), "}")) {
				t.Errorf("%s: %s is not the guide's", path, code)
			}
		}
	}
	if count < 30 {
		t.Errorf("only %d declarations were compared", count)
	}
}
