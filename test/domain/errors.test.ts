import {describe, expect, it} from "vitest";
import {ActionableError, EngineError} from "../../src/domain/errors.ts";

describe(ActionableError, () => {
  it("keeps what failed, what to do and the cause apart", () => {
    const cause = new Error("disk");
    const error = new ActionableError("The file is gone.", "Put it back.", {cause});
    expect(error).toMatchObject({
      name: "ActionableError",
      message: "The file is gone.",
      fix: "Put it back.",
      cause,
    });
    expect(error).toBeInstanceOf(Error);
  });
});

describe(EngineError, () => {
  it.each([
    ["no_wasm", /WebAssembly/, /Edge, Chrome or Firefox/],
    ["no_unpacking", /unpack gzip/, /Edge, Chrome or Firefox/],
    ["files_missing", /not be read whole/, /assets\/duckdb.*try again/],
    ["worker_died", /stopped/, /Try again/],
  ] as const)("for %s says what happened and what to do", (reason, message, fix) => {
    const error = new EngineError(reason, "cause");
    expect(error).toMatchObject({name: "EngineError", reason, cause: "cause"});
    expect(error).toBeInstanceOf(ActionableError);
    expect(error.message).toMatch(message);
    expect(error.fix).toMatch(fix);
  });
});
