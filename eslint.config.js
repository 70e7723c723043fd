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
      "no-restricted-syntax": [
        "error",
        {
          selector: "TSEnumDeclaration",
          message: "Use a union of string literals instead of an enum.",
        },
      ],
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
      "no-restricted-syntax": [
        "error",
        {
          selector: "TSEnumDeclaration",
          message: "Use a union of string literals instead of an enum.",
        },
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
    files: ["packages/elements/src/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "lit/directives/style-map.js",
              message:
                "Its first render writes a style attribute, which a strict policy refuses.",
            },
            {
              name: "lit/directives/unsafe-html.js",
              message: "What people write is text, never markup.",
            },
          ],
        },
      ],
    },
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
