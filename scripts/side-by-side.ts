import {spawn} from "node:child_process";

export interface Outcome {
  code: number;
  output: string;
}

/**
 * Runs lanes of commands side by side, within a lane one after the other, and tells each outcome whole when it is there.
 * After a failure, told last, nothing more begins. Resolves to the name of what failed.
 */
export async function sideBySide(
  lanes: readonly (readonly string[])[],
  run: (name: string) => Promise<Outcome>,
  tell: (output: string) => void,
): Promise<string | null> {
  let failed: string | null = null;
  async function walk(lane: readonly string[]) {
    for (const name of lane) {
      if (failed) return;
      const {code, output} = await run(name);
      if (failed) return;
      tell(output);
      if (code !== 0) failed = name;
    }
  }
  await Promise.all(lanes.map(walk));
  return failed;
}

/** Runs a script of package.json and collects what it says. */
export function npmRun(name: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    // Through a shell, because on Windows npm is a batch file.
    const child = spawn(`npm run ${name}`, {shell: true, stdio: ["ignore", "pipe", "pipe"]});
    let output = "";
    const collect = (text: string) => (output += text);
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.on("error", reject);
    // Ended by a signal, it has no code.
    child.on("close", (code) => resolve({code: code ?? 1, output}));
  });
}
