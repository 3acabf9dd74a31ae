/** go-syslog 2.0.1, asked through a Go program. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Answers, Element } from "./answers.js";

/** Where Debian puts Go libraries. */
const GO_PATH = "/usr/share/gocode";
const LIBRARY = join(GO_PATH, "src", "github.com", "influxdata", "go-syslog", "rfc5424");

/** How many messages the program is asked about at a time. */
const BATCH = 5000;

/** What it writes about them at most. */
const MAX_OUTPUT = 1 << 30;

/** Why go-syslog cannot be asked here, and how to mend that; null if it can. */
export function whyUnavailable(): string | null {
  const mend = "install both with: apt-get install golang-go golang-github-influxdata-go-syslog-dev";
  if (!existsSync(LIBRARY)) return `go-syslog is not in ${LIBRARY}; ${mend}`;
  try {
    execFileSync("go", ["version"], { stdio: "ignore" });
    return null;
  } catch {
    return `there is no go command; ${mend}`;
  }
}

/** Its program, built without network into a folder of its own. `dispose` removes it. */
export class GoSyslog {
  private readonly folder = mkdtempSync(join(tmpdir(), "abnfa-differential-"));
  private readonly program = join(this.folder, "answers");

  /** `source` is the folder of the Go program. */
  constructor(source: string) {
    execFileSync("go", ["build", "-o", this.program, "."], {
      cwd: source,
      env: { ...process.env, GO111MODULE: "off", GOFLAGS: "", GOPATH: GO_PATH },
      stdio: ["ignore", "ignore", "inherit"],
    });
  }

  /** What it makes of each message. */
  answers(messages: readonly Uint8Array[]): Answers[] {
    const all: Answers[] = [];
    for (let from = 0; from < messages.length; from += BATCH) {
      const input = Buffer.concat(messages.slice(from, from + BATCH).flatMap((m) => [lengthOf(m), m]));
      const output = execFileSync(this.program, { input, maxBuffer: MAX_OUTPUT, encoding: "utf8" });
      for (const line of output.trimEnd().split("\n")) all.push(readAnswers(JSON.parse(line)));
    }
    return all;
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true });
  }
}

function lengthOf(message: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(message.length);
  return length;
}

/** The JSON of go/main.go: octets are in base 64. */
interface GoAnswer {
  readonly error: string | null;
  readonly fields: {
    readonly priority: number | null;
    readonly version: number;
    readonly timestamp: { readonly seconds: number; readonly nanos: number } | null;
    readonly hostname: string | null;
    readonly appName: string | null;
    readonly procId: string | null;
    readonly msgId: string | null;
    readonly structuredData:
      | readonly { readonly id: string; readonly params: readonly { name: string; value: string }[] }[]
      | null;
    readonly message: string | null;
  } | null;
}

function readAnswers({ strict, bestEffort }: { strict: GoAnswer; bestEffort: GoAnswer }): Answers {
  return { strict: readAnswer(strict), bestEffort: readAnswer(bestEffort) };
}

function readAnswer({ error, fields }: GoAnswer): Answer {
  return {
    error: error === null ? null : readError(error),
    fields: fields && {
      priority: fields.priority,
      version: fields.version === 0 ? null : fields.version,
      unixNanos: fields.timestamp && nanosOf(fields.timestamp),
      hostname: textOf(fields.hostname),
      appName: textOf(fields.appName),
      procId: textOf(fields.procId),
      msgId: textOf(fields.msgId),
      structuredData: fields.structuredData?.map(readElement) ?? null,
      message: textOf(fields.message),
    },
  };
}

function readError(text: string): { code: string; offset: number | null } {
  const [, code = text, column] = /^(.*) \[col (\d+)\]$/.exec(text) ?? [];
  return { code, offset: column === undefined ? null : Number(column) };
}

function nanosOf({ seconds, nanos }: { seconds: number; nanos: number }): string {
  return String(BigInt(seconds) * 1_000_000_000n + BigInt(nanos));
}

function readElement({ id, params }: { id: string; params: readonly { name: string; value: string }[] }): Element {
  return {
    id: textOf(id) ?? "",
    params: params.map((p) => ({ name: textOf(p.name) ?? "", value: textOf(p.value) ?? "" })),
  };
}

function textOf(base64: string | null): string | null {
  return base64 === null ? null : Buffer.from(base64, "base64").toString("utf8");
}
