import type {Reporter, TestModule} from "vitest/node";

/** Closes every run with "N passed, N failed" alone on the last line; a run that breaks outside a test counts as failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const failed = tests.filter((test) => test.result().state === "failed").length;
    const broken = modules.filter(
      (module) => module.state() === "failed" && module.errors().length > 0,
    ).length;
    const unsteady = tests.filter((test) => test.diagnostic()?.flaky);
    for (const test of unsteady) {
      process.stdout.write(`\nsecond try: ${test.module.moduleId} > ${test.fullName}`);
    }
    process.stdout.write(`\n${passed} passed, ${failed + broken + errors.length} failed\n`);
  }
}
