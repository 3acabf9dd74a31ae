/** The thread behind `EmitterThread`: answers each emission with the module. */
import { parentPort } from "node:worker_threads";
import { type Emission, emitModule } from "../emit/emit.js";
import { tsMorph } from "../emit/ts-morph.js";

parentPort?.on("message", (emission: Emission) => parentPort?.postMessage(emitModule(emission)));
tsMorph();
