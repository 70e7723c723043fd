import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import wc from "eslint-plugin-wc";
import tseslint from "typescript-eslint";

/** Taking a member out of an object by naming it is how we leave it behind. */
const unused = {
  "@typescript-eslint/no-unused-vars": [
    "error",
    { ignoreRestSiblings: true, argsIgnorePattern: "^_" },
  ],
};

const ENUM = {
  selector: "TSEnumDeclaration",
  message: "Use a union of string literals instead of an enum.",
};
const TEXT = "What people write is text, never markup or code.";
const STYLE = "A strict policy refuses style attributes and elements.";
const UNSAFE = "/unsafe-html|unsafe-svg|static-html|style-map/";
const TEMPLATE =
  "TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement";

/** What packages may not write; tests/tools/bans.test.ts shows that each is seen. */
const BANNED = [
  {
    selector:
      "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]",
    message: TEXT,
  },
  {
    selector:
      "AssignmentExpression[left.property.value=/^(innerHTML|outerHTML|srcdoc)$/]",
    message: TEXT,
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]",
    message: TEXT,
  },
  {
    selector:
      "CallExpression[callee.property.name=/^write(ln)?$/]:matches([callee.object.name='document'], [callee.object.property.name=/^(document|contentDocument)$/])",
    message: TEXT,
  },
  {
    selector:
      "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(on|style$|srcdoc$)/i]",
    message: TEXT,
  },
  { selector: `ImportExpression[source.value=${UNSAFE}]`, message: TEXT },
  {
    selector: `${TEMPLATE}[value.raw=/<style|\\sstyle\\s*=/i]`,
    message: STYLE,
  },
  {
    selector: `${TEMPLATE}[value.raw=/<script|\\.(inner|outer)HTML\\s*=|srcdoc\\s*=/i]`,
    message: TEXT,
  },
];

export default tseslint.config(
  {
    ignores: [
      "**/generated/",
      "**/dist/",
      "**/node_modules/",
      "coverage/",
      "tests/tools/fixtures/",
      // Taken in as they are; see docs/bench.md.
      "tests/bench/{floors,page,peers,works}/",
      "storybook-static/",
    ],
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...unused,
      // A method may be async because its interface is.
      "@typescript-eslint/require-await": "off",
      // `() => call()` reads better than a block for a handler.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // With noUncheckedIndexedAccess an index that was just checked needs one.
      "@typescript-eslint/no-non-null-assertion": "off",
      // A caller names the kind of row it expects: `rowsOf<Level>(scale, "levels")`.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "no-restricted-syntax": ["error", ENUM],
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.recommended],
    rules: unused,
  },
  {
    files: ["packages/**/*.ts"],
    rules: {
      // Words for developers may go to the console, but only when something went wrong.
      "no-console": ["error", { allow: ["error", "warn"] }],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "lit.*/directives/style-map", message: STYLE },
            {
              regex: "lit.*/(directives/unsafe-|static)",
              message: TEXT,
            },
          ],
        },
      ],
      "no-eval": "error",
      "no-new-func": "error",
      "no-restricted-syntax": [
        "error",
        ENUM,
        ...BANNED,
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
      ],
    },
  },
  {
    files: ["packages/elements/src/**/*.ts", "tests/elements/**/*.ts"],
    plugins: { "lit-a11y": litA11y },
    extends: [lit.configs["flat/recommended"], wc.configs["flat/recommended"]],
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      // node:test returns promises that its runner awaits; chai asserts by property.
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
);
