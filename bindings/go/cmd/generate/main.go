// Command generate writes a service's package from its packed model.
//
//	packer json models s3 | go run ./cmd/generate -out service/s3
//
// The packages it writes hold types, and functions between them and CBOR; what
// clients do is in internal/runtime. The same model gives the same bytes.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("generate: ")
	root := flag.String("root", "service", "the folder of services, where the package gets a folder of its name")
	module := flag.String("module", "github.com/libaws/libaws-go", "the path of the module that the package is in")
	flag.Parse()
	model, err := Read(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	files, err := Generate(model, *module)
	if err != nil {
		log.Fatal(err)
	}
	folder := filepath.Join(*root, model.Package())
	for _, file := range files {
		path := filepath.Join(folder, file.Path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(path, file.Text, 0o644); err != nil {
			log.Fatal(err)
		}
	}
	fmt.Println(folder)
}
