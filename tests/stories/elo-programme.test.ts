import { walkThrough } from "./support/walk-through.js";

walkThrough("elo-programme");
