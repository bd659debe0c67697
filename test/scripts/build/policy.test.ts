import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {withPortablePolicy} from "../../../scripts/build/policy.ts";

const hash = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

describe(withPortablePolicy, () => {
  const page = withPortablePolicy(
    '<head></head><script>a</script><script type="module">b < c</script><script type="application/octet-stream">d</script>',
  );
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.split("; ") ?? [];

  it("lets the page's own scripts run, by hash, and no other", () => {
    expect(policy).toContain(`script-src ${hash("a")} ${hash("b < c")} 'wasm-unsafe-eval'`);
  });

  it("lets nothing out", () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src blob: data:");
    expect(policy.join(" ")).not.toMatch(/'self'|'unsafe-eval'|https?:|\*/);
  });
});
