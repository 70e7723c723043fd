"""Verdicts of Python's fastjsonschema. See ../support/foreign.ts for what comes in and goes out."""

import json
import sys

import fastjsonschema

schemas_path, samples_path = sys.argv[1:]
checks = {}
with open(schemas_path, encoding="utf-8") as file:
    for kind, schema in json.load(file).items():
        checks[kind] = fastjsonschema.compile(schema, handlers={})

print(fastjsonschema.VERSION)
with open(samples_path, encoding="utf-8", newline="\n") as file:
    for line in file:
        kind, text = line.rstrip("\n").split("\t")
        try:
            checks[kind](json.loads(text))
            print(1)
        except fastjsonschema.JsonSchemaValueException:
            print(0)
        except Exception as error:
            print("!", repr(error)[:300].encode("ascii", "replace").decode())
