import { spawnSync } from "node:child_process";
import type { Engine } from "./engines.js";
import { foreignEngine, type Program } from "./foreign.js";

const engines = "tests/agreement/engines";
/** Debian's own: its packages are not visible to a Python that stands earlier on the PATH. */
const python = "/usr/bin/python3";

const jsonschema: Omit<Program, "dialect"> = {
  name: "jsonschema",
  language: "Python",
  run: [python, `${engines}/python-jsonschema.py`],
  probe: [python, "-c", "from jsonschema import Draft202012Validator"],
  packages: ["python3-jsonschema"],
};

/** In every test run, where Debian's package is there; .ci/run installs it. */
export const pythonEngines: readonly Engine[] = [
  foreignEngine({ ...jsonschema, dialect: "2020-12" }),
  foreignEngine({ ...jsonschema, dialect: "draft-07" }),
];

const goPackage = "golang-github-xeipuuv-gojsonschema-dev";

/** Programs of the longer run. None of them knows 2020-12. */
export const longerPrograms: readonly Program[] = [
  {
    name: "fastjsonschema",
    language: "Python",
    dialect: "draft-07",
    run: [python, `${engines}/python-fastjsonschema.py`],
    probe: [python, "-c", "import fastjsonschema"],
    packages: ["python3-fastjsonschema"],
  },
  {
    name: "JSON::Validator",
    language: "Perl",
    dialect: "draft-07",
    run: ["perl", `${engines}/perl-json-validator.pl`],
    probe: ["perl", "-MJSON::Validator", "-e", "1"],
    packages: ["libjson-validator-perl"],
  },
  {
    name: "json_schemer",
    language: "Ruby",
    dialect: "draft-07",
    run: ["ruby", `${engines}/ruby-json-schemer.rb`],
    probe: ["ruby", "-e", 'require "set"; require "json_schemer"'],
    packages: ["ruby", "ruby-json-schemer"],
  },
  {
    name: "gojsonschema",
    language: "Go",
    dialect: "draft-07",
    run: ["go", "run", `${engines}/go-gojsonschema/main.go`],
    probe: ["sh", "-c", `command -v go && dpkg -s ${goPackage}`],
    packages: ["golang-go", goPackage],
    // Debian keeps Go's sources where the old way of building looks for them; nothing is fetched.
    env: () => ({
      GO111MODULE: "off",
      GOPATH: "/usr/share/gocode",
      GOFLAGS: "",
      ENGINE_VERSION: debianVersion(goPackage),
    }),
  },
];

function debianVersion(name: string): string {
  const { stdout } = spawnSync("dpkg-query", ["-Wf", "${Version}", name], {
    encoding: "utf8",
  });
  return stdout.replace(/-[^-]*$/, "");
}
