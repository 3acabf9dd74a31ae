import type { Suite } from "./suite.js";
import { large } from "./suites/large.js";
import { messages } from "./suites/messages.js";
import { mix } from "./suites/mix.js";
import { streams } from "./suites/streams.js";

/** All of them, in the order in which they run. */
export const suites: readonly Suite[] = [messages, mix, streams, large];
