// Runs `parse` with the arguments given, and prints how many MiB the process took at most.
import { run } from "../../collector/dist/cli.js";

process.exitCode = await run(["parse", "--quiet", ...process.argv.slice(2)], process);
process.stderr.write(String(process.resourceUsage().maxRSS / 1024));
