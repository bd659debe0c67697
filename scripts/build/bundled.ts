import {build, type Rolldown} from "vite";
import {target} from "./target.ts";

/** A script that stands alone, with all it imports and what the build writes into it. */
export async function bundled(input: string, define: Record<string, string> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define,
    build: {write: false, target, rolldownOptions: {input, output: {format: "iife"}}},
  });
  const {output} = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return output[0].code.trim();
}

/**
 * A script as it may stand inside a page: what would end or confuse its element can only stand in strings, templates and
 * regular expressions, where \x3C is "<" too; browsers read CR LF as LF, which would change the hash of the policy.
 */
export function inline(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`).replaceAll("\r\n", "\n");
}
