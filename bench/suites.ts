import type { Suite } from "./suite.js";
import { ablation } from "./suites/ablation.js";
import { dateTime } from "./suites/date-time.js";
import { large } from "./suites/large.js";
import { memory } from "./suites/memory.js";
import { messages } from "./suites/messages.js";
import { mix } from "./suites/mix.js";
import { streams } from "./suites/streams.js";
import { uri } from "./suites/uri.js";
import { warmUp } from "./suites/warm-up.js";

/** All of them, in the order in which they run. */
export const suites: readonly Suite[] = [messages, mix, streams, large, uri, dateTime, memory, warmUp, ablation];
