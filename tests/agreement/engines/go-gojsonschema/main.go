// Verdicts of Go's gojsonschema. See ../../support/foreign.ts for what comes in and goes out.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/xeipuuv/gojsonschema"
)

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	must(err)
	var sources map[string]json.RawMessage
	must(json.Unmarshal(text, &sources))
	schemas := map[string]*gojsonschema.Schema{}
	for kind, source := range sources {
		schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(source))
		must(err)
		schemas[kind] = schema
	}

	// The library does not say its version; the package does.
	fmt.Println(os.Getenv("ENGINE_VERSION"))
	samples, err := os.Open(os.Args[2])
	must(err)
	lines := bufio.NewScanner(samples)
	lines.Buffer(make([]byte, 1<<20), 1<<28)
	for lines.Scan() {
		kind, document, _ := strings.Cut(lines.Text(), "\t")
		result, err := schemas[kind].Validate(gojsonschema.NewStringLoader(document))
		switch {
		case err != nil:
			fmt.Println("!", strings.ReplaceAll(err.Error(), "\n", " "))
		case result.Valid():
			fmt.Println(1)
		default:
			fmt.Println(0)
		}
	}
	must(lines.Err())
}
