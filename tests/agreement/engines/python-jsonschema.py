"""Verdicts of Python's jsonschema. See ../support/foreign.ts for what comes in and goes out."""

import json
import sys
from importlib.metadata import version

from jsonschema.validators import validator_for

schemas_path, samples_path = sys.argv[1:]
validators = {}
with open(schemas_path, encoding="utf-8") as file:
    for kind, schema in json.load(file).items():
        engine = validator_for(schema, default=None)
        engine.check_schema(schema)
        validators[kind] = engine(schema)

print(version("jsonschema"))
with open(samples_path, encoding="utf-8", newline="\n") as file:
    for line in file:
        kind, text = line.rstrip("\n").split("\t")
        try:
            print(1 if validators[kind].is_valid(json.loads(text)) else 0)
        except Exception as error:
            print("!", repr(error)[:300].encode("ascii", "replace").decode())
