// Builds what a suite needs, when it is missing or old: `dist` or `stories`. A step of its own, beside others.
import { buildIfStale } from "../lib/build.mjs";
import { buildStoriesIfStale } from "../lib/stories.mjs";

const prepare = { dist: buildIfStale, stories: buildStoriesIfStale };
await prepare[process.argv[2]]();
