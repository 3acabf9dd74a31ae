/** The command `parse`: octets in, one JSON object for each frame out. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../collector/cli.js";
import { runCli } from "./run-cli.js";

const PROGRAM = fileURLToPath(new URL("../../collector/dist/bin.js", import.meta.url));
const CAPTURES = fileURLToPath(new URL("../captures", import.meta.url));

let directory = "";
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "abnfa-collector-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

/** What `parse` writes for an input, a line each. */
async function lines(input: string | Uint8Array, ...args: string[]): Promise<string[]> {
  const { exitCode, stdout, stderr } = await runCli(["parse", "--quiet", ...args], { stdin: [input] });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout === "" || stdout.endsWith("\n")).toBe(true);
  return stdout.split("\n").slice(0, -1);
}

const base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");

const EVENT = '<165>1 2018-10-11T22:14:15.003Z mymach.it e - 1 [ex@32473 iut="3"] An app event...';
const EVENT_JSON =
  '{"message":{"facility":20,"severity":5,"priority":165,"version":1,"timestamp":"2018-10-11T22:14:15.003Z",' +
  '"unixNanos":"1539296055003000000","hostname":"mymach.it","appName":"e","procId":null,"msgId":"1",' +
  '"structuredData":[{"id":"ex@32473","params":[{"name":"iut","value":"3"}]}],"message":"An app event..."},"error":null}';

const nothingBut = (fields: string) =>
  `{"facility":4,"severity":2,"priority":34,"version":1,"timestamp":null,"unixNanos":null,${fields},"procId":null,` +
  '"msgId":null,"structuredData":null,"message":null}';

const MINIMAL = "<34>1 - - - - - -";
const MINIMAL_JSON = `{"message":${nothingBut('"hostname":null,"appName":null')},"error":null}`;

describe("the output", () => {
  test("is one object for a message, with its keys in order", async () => {
    expect(await lines(EVENT)).toEqual([EVENT_JSON]);
  });

  test("has null for what is absent", async () => {
    expect(await lines(MINIMAL)).toEqual([MINIMAL_JSON]);
  });

  test("has the reason and the octets of a frame that is no message", async () => {
    const frame = "<34>1 2018-13-11T22:14:15Z host app - - - text\xff";
    expect(await lines(Buffer.from(frame, "latin1"))).toEqual([
      '{"message":null,"error":{"code":"timestamp","offset":12,"rule":"TIMESTAMP",' +
        `"expected":${JSON.stringify('"0" to "2"')},"text":${JSON.stringify(
          'TIMESTAMP is - or a date-time such as 2003-10-11T22:14:15.003Z: expected "0" to "2", found "3" at offset 12',
        )}},"raw":"${base64(frame)}"}`,
    ]);
  });

  test("has the fields before the error with --best-effort", async () => {
    const [line = ""] = await lines("<34>1 - host app[1 \x7f", "--best-effort");
    expect(
      line.startsWith(`{"message":${nothingBut('"hostname":"host","appName":"app[1"')},"error":{"code":"procId"`),
    ).toBe(true);
    expect(line.endsWith(`,"raw":"${base64("<34>1 - host app[1 \x7f")}"}`)).toBe(true);
  });

  test("is the same for a message with and without --best-effort", async () => {
    expect(await lines(EVENT, "--best-effort")).toEqual([EVENT_JSON]);
  });

  test("keeps elements, repeated parameters and lone octets of a text", async () => {
    const [line = ""] = await lines(Buffer.from('<1>1 - - - - - [b y="1" y="2"][a] \xff', "latin1"));
    const { message } = JSON.parse(line);
    const params = [
      { name: "y", value: "1" },
      { name: "y", value: "2" },
    ];
    expect(message.structuredData).toEqual([
      { id: "b", params },
      { id: "a", params: [] },
    ]);
    expect(message.message).toBe("\uFFFD");
  });
});

describe("framing", () => {
  test("is lines, unless something else is said", async () => {
    expect(await lines(`${MINIMAL}\n${EVENT}\r\n\n${MINIMAL}`)).toEqual([MINIMAL_JSON, EVENT_JSON, MINIMAL_JSON]);
  });

  test.each(["\n", "\r\n", "\0"])("octet: a counted %j without MSG before it is tolerated", async (end) => {
    const octets = MINIMAL + end;
    expect(await lines(`${octets.length} ${octets}`, "--framing", "octet")).toEqual([MINIMAL_JSON]);
  });

  test("octet: a malformed frame does not end the run", async () => {
    const input = `17 ${MINIMAL}<34>1\n17 ${MINIMAL}\n5 abcde17 ${MINIMAL}99 <34>1`;
    const found = await lines(input, "--framing", "octet");
    expect(found.map((line) => JSON.parse(line).error?.code ?? null)).toEqual([
      null,
      "frameLength",
      null,
      "pri",
      null,
      "frameIncomplete",
    ]);
    expect(found.map((line) => JSON.parse(line).raw)).toEqual([
      undefined,
      base64("<34>1\n"),
      undefined,
      base64("abcde"),
      undefined,
      base64("<34>1"),
    ]);
  });

  test("nul", async () => {
    const input = `${MINIMAL}\0${EVENT}\0`;
    expect(await lines(input, "--framing", "nul")).toEqual([MINIMAL_JSON, EVENT_JSON]);
  });

  test("none: everything is one frame", async () => {
    const [line = "", ...more] = await lines(`${EVENT}\n${MINIMAL}\n`, "--framing", "none");
    expect(JSON.parse(line).message.message).toBe(`An app event...\n${MINIMAL}\n`);
    expect(more).toEqual([]);
  });

  test("of a frame over --max-length the first octets are reported, and the run goes on", async () => {
    const input = `<34>1 - host app - - - a text\n${MINIMAL}\n`;
    expect(await lines(input, "--max-length", "25")).toEqual([
      '{"message":null,"error":{"code":"frameTooLong","offset":25,"rule":"SYSLOG-FRAME","expected":"at most 25 octets",' +
        `"text":"a frame has at most 25 octets, this one has 29: 29 octets skipped","skippedOctets":29},"raw":"${base64(input.slice(0, 25))}"}`,
      MINIMAL_JSON,
    ]);
  });

  test("of a frame that is cut off, --best-effort gives what is complete: not the text", async () => {
    const text = "<34>1 - host app - - - a text";
    const partial = nothingBut('"hostname":"host","appName":"app"');
    const [tooLong = "", incomplete = ""] = await lines(
      `${text.length + 1} ${text}.${text.length} ${text.slice(0, 25)}`,
      ...["--framing", "octet", "--max-length", String(text.length), "--best-effort"],
    );
    expect(tooLong.startsWith(`{"message":${partial},"error":{"code":"frameTooLong"`)).toBe(true);
    expect(incomplete.startsWith(`{"message":${partial},"error":{"code":"frameIncomplete"`)).toBe(true);
  });

  test("octets that are no frame have no fields, even with --best-effort", async () => {
    const found = await lines(`${MINIMAL}\n12`, "--framing", "octet", "--best-effort");
    expect(found.map((line) => JSON.parse(line).message)).toEqual([null, null]);
  });

  test("the longest frame has 1 MiB, unless something else is said", async () => {
    const text = "x".repeat(1024 * 1024 - MINIMAL.length - 1);
    const found = await lines(`${MINIMAL} ${text}\n${MINIMAL} ${text}x\n`);
    expect(found.map((line) => JSON.parse(line).error?.code ?? null)).toEqual([null, "frameTooLong"]);
    expect(JSON.parse(found[1] ?? "").raw).toBe(base64(`${MINIMAL} ${text}`));
  });

  test("is the same however the input is cut", async () => {
    const input = readFileSync(join(CAPTURES, "rsyslog-omfwd-octet.bin"));
    const args = ["parse", "--framing", "octet"];
    const whole = await runCli(args, { stdin: [input] });
    const single = await runCli(args, { stdin: Array.from(input, (octet) => Uint8Array.of(octet)) });
    expect(whole.stdout.split("\n").length).toBe(9);
    expect(single.stdout).toBe(whole.stdout);
  });
});

describe("captures", () => {
  test.each([
    ["logger-5424-octet-tcp", "octet", 10, 0],
    ["logger-5424-nonoctet-tcp", "lf", 3, 1],
    ["rsyslog-omfwd-octet", "octet", 8, 0],
    ["rsyslog-omfwd-traditional", "lf", 8, 3],
    ["rsyslog-imkmsg-oom-octet", "octet", 237, 0],
    ["rsyslog-relay-5424-octet", "octet", 3, 0],
    ["rsyslog-omfwd-octet-3164", "octet", 0, 8],
  ])("%s has its messages", async (name, framing, messages, errors) => {
    const { stdout, stderr } = await runCli(["parse", "--framing", framing, join(CAPTURES, `${name}.bin`)]);
    const found = stdout.trimEnd().split("\n");
    expect(found.filter((line) => JSON.parse(line).error === null).length).toBe(messages);
    expect(found.length).toBe(messages + errors);
    expect(stderr).toMatch(new RegExp(`^${messages} messages?, ${errors} errors?, `));
  });
});

describe("standard error", () => {
  test("has a summary at the end", async () => {
    const { stderr } = await runCli(["parse", "-"], { stdin: [`${EVENT}\n${MINIMAL}\nx\n`] });
    expect(stderr).toMatch(/^2 messages, 1 error, 103 octets in \d+\.\d\d s \(\d+\.\d MB\/s\)\n$/);
  });

  test("is empty with --quiet, even on a terminal", async () => {
    const { stderr } = await runCli(["parse", "--quiet"], { stdin: [EVENT], terminals: ["stderr"] });
    expect(stderr).toBe("");
  });

  const slowly = async function* () {
    for (let i = 0; i < 3; i++) {
      yield Buffer.from(`${MINIMAL}\n`);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  };

  async function stderrOfSlowRun(terminals: { stdout: boolean; stderr: boolean }): Promise<string> {
    const stdout = Object.assign(new PassThrough().resume(), { isTTY: terminals.stdout });
    const stderr = Object.assign(new PassThrough(), { isTTY: terminals.stderr });
    await run(["parse"], { stdin: Readable.from(slowly()), stdout, stderr, env: {} });
    return String(stderr.read());
  }

  test("shows the progress on a terminal, and wipes it away before the summary", async () => {
    const stderr = await stderrOfSlowRun({ stdout: false, stderr: true });
    const [before, ...shown] = stderr.split("\r\x1B[K");
    expect(before).toBe("");
    expect(shown.length).toBeGreaterThan(1);
    for (const progress of shown.slice(0, -1)) expect(progress).toMatch(/^[123] messages?, 0 errors, \d+ octets in /);
    expect(shown.at(-1)).toMatch(/^3 messages, 0 errors, 54 octets in .*\n$/);
  });

  test("shows no progress where it would cut through the messages, or where nobody looks", async () => {
    expect(await stderrOfSlowRun({ stdout: true, stderr: true })).toMatch(/^3 messages.*\n$/);
    expect(await stderrOfSlowRun({ stdout: false, stderr: false })).toMatch(/^3 messages.*\n$/);
  });
});

describe("exit code and message of a mistake", () => {
  test.each([
    [["parse", "no-such-file"], "cannot read no-such-file: ENOENT"],
    [["parse", tmpdir()], "it is a directory"],
    [["parse", "--no-such-option"], "unknown option '--no-such-option'"],
    [["parse", "--framing", "crlf"], "Allowed choices are octet, lf, nul, none"],
    [["parse", "--format", "xml"], "Allowed choices are rfc5424"],
    [["parse", "--max-length", "0"], "It is a number of octets from 1 to 67108864"],
    [["parse", "--max-length", "1e3"], "It is a number of octets"],
    [["parse", "--max-length", "67108865"], "It is a number of octets"],
    [["parse", "a", "b"], "too many arguments"],
    [["no-such-command"], "unknown command 'no-such-command'"],
    [[], "Usage: abnfa-collector"],
  ])("%j", async (args, message) => {
    const { exitCode, stdout, stderr } = await runCli(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("help is no mistake, and tells the exit codes", async () => {
    const { exitCode, stdout, stderr } = await runCli(["parse", "--help"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("Exit code: 0 when everything was read, even if frames were malformed");
  });
});

describe("a slow or closed output", () => {
  test("stops the reading until it takes more", async () => {
    let read = 0;
    const endless = function* () {
      for (; read < 1000; read++) yield Buffer.from(`${EVENT}\n`.repeat(100));
    };
    const waiting: (() => void)[] = [];
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void waiting.push(done) });
    const stdin = Readable.from(endless(), { highWaterMark: 1 });
    const running = run(["parse", "--quiet"], { stdin, stdout, stderr: new PassThrough(), env: {} });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(read).toBeLessThan(5);
    const readOn = setInterval(() => waiting.splice(0).map((done) => done()));
    expect(await running).toBe(0);
    clearInterval(readOn);
    expect(read).toBe(1000);
  });

  test("ends the run quietly when its reader has gone", async () => {
    const path = file("many.log", `${EVENT}\n`.repeat(50_000));
    const child = spawn(process.execPath, [PROGRAM, "parse", path], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.once("data", () => child.stdout.destroy());
    const stderr: Buffer[] = [];
    child.stderr.on("data", (piece) => stderr.push(piece));
    const exitCode = await new Promise((resolve) => child.on("close", resolve));
    expect({ exitCode, stderr: Buffer.concat(stderr).toString() }).toEqual({ exitCode: 0, stderr: "" });
  });

  test("| head -n 1 gives the first line", () => {
    const path = file("more.log", `${EVENT}\n`.repeat(50_000));
    const script = 'set -o pipefail; "$0" "$1" parse "$2" | head -n 1';
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script, process.execPath, PROGRAM, path]);
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: "" });
    expect(stdout.toString()).toBe(`${EVENT_JSON}\n`);
  });

  test("fails with exit code 1 when writing fails otherwise", async () => {
    const problem = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(problem) });
    const stderr = new PassThrough();
    const stdin = Readable.from([Buffer.from(`${EVENT}\n`), Buffer.from(`${EVENT}\n`)]);
    expect(await run(["parse"], { stdin, stdout, stderr, env: {} })).toBe(1);
    expect(String(stderr.read())).toBe("abnfa-collector: no space left on device\n");
  });

  const inShell = (script: string) => {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script, process.execPath, PROGRAM], {
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };

  test.each(["--help", "--version", "parse --help"])("%s need not be read", (args) => {
    const gone = `"$0" "$1" ${args} | true; exit \${PIPESTATUS[0]}`;
    expect(inShell(gone)).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test.each(["--help", "--version", "parse --help", "parse --quiet", "parse --quiet --framing none"])(
    "%s tells when it cannot be written",
    (args) => {
      const script = `printf '${MINIMAL}' | "$0" "$1" ${args} > /dev/full`;
      const stderr = "abnfa-collector: ENOSPC: no space left on device, write\n";
      expect(inShell(script)).toEqual({ status: 1, stdout: "", stderr });
    },
  );

  test("fails with exit code 1 when reading fails", async () => {
    const stdin = new Readable({ read: () => void stdin.destroy(new Error("input/output error")) });
    const stderr = new PassThrough();
    expect(await run(["parse"], { stdin, stdout: new PassThrough(), stderr, env: {} })).toBe(1);
    expect(String(stderr.read())).toBe("abnfa-collector: input/output error\n");
  });
});

describe("standard input", () => {
  const parse = (stdin: string, before = "", args = "parse --quiet") => {
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["-c", `${before} "$0" "$1" ${args} ${stdin}`, process.execPath, PROGRAM],
      {
        encoding: "utf8",
      },
    );
    return { status, stdout, stderr };
  };

  /** Python, because Node hands on no sockets but those of streams. */
  const withSocket = (opened: string) => {
    const script = `import socket, subprocess, sys\n${opened}\nsys.exit(subprocess.run(sys.argv[1:], stdin=s).returncode)`;
    const { status, stdout, stderr } = spawnSync(
      "python3",
      ["-c", script, process.execPath, PROGRAM, "parse", "--quiet"],
      {
        encoding: "utf8",
      },
    );
    return { status, stdout, stderr };
  };

  const MESSAGE = { status: 0, stdout: `${MINIMAL_JSON}\n`, stderr: "" };

  test("may be a pipe, a file or a device", () => {
    expect(parse("", `printf '${MINIMAL}' |`)).toEqual(MESSAGE);
    expect(parse(`< ${file("one.log", MINIMAL)}`)).toEqual(MESSAGE);
    expect(parse("< /dev/null")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(parse("<&-")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("may not be a directory", () => {
    const stderr = "abnfa-collector: cannot read standard input: it is a directory\n";
    expect(parse("< /")).toEqual({ status: 2, stdout: "", stderr });
    expect(parse("< /", "", "--version").status).toBe(0);
    expect(parse("< /", "", `parse --quiet ${file("one.log", MINIMAL)}`)).toEqual(MESSAGE);
  });

  const hasPython = spawnSync("python3", ["--version"]).status === 0;

  test
    .skipIf(!hasPython)
    .each([
      `s, t = socket.socketpair()\nt.send(b"${MINIMAL}")\nt.close()`,
      'l = socket.create_server(("127.0.0.1", 0))\nt = socket.create_connection(l.getsockname())\n' +
        `s = l.accept()[0]\nt.send(b"${MINIMAL}")\nt.close()`,
    ])("may be a socket of a stream (%#)", (opened) => {
    expect(withSocket(opened)).toEqual(MESSAGE);
  });

  test.skipIf(!hasPython).each(["AF_INET", "AF_UNIX"])("may not be a socket of datagrams, %s", (family) => {
    const stderr = "abnfa-collector: cannot read standard input: it is no file, pipe, terminal or stream socket\n";
    expect(withSocket(`s = socket.socket(socket.${family}, socket.SOCK_DGRAM)`)).toEqual({
      status: 2,
      stdout: "",
      stderr,
    });
  });
});

test("memory stays flat on a long standard input", async () => {
  const script = fileURLToPath(new URL("memory-of-parse.mjs", import.meta.url));
  const child = spawn(process.execPath, ["--expose-gc", script, "--framing", "octet"], {
    stdio: ["pipe", "ignore", "pipe"],
  });
  const stderr: Buffer[] = [];
  child.stderr.on("data", (piece) => stderr.push(piece));
  const block = Buffer.from(`${EVENT.length} ${EVENT}`.repeat(10_000));
  const blocks = function* () {
    for (let sent = 0; sent < 64e6; sent += block.length) yield block;
  };
  Readable.from(blocks()).pipe(child.stdin);
  const exitCode = await new Promise((resolve) => child.on("close", resolve));
  expect(exitCode).toBe(0);
  expect(Number(Buffer.concat(stderr).toString())).toBeLessThan(150);
}, 60_000);

test("the program tells its version", () => {
  const { status, stdout } = spawnSync(process.execPath, [PROGRAM, "--version"]);
  expect({ status, stdout: stdout.toString() }).toEqual({ status: 0, stdout: "0.1.0\n" });
});
