/** A failure someone can act on: the message says what went wrong, `fix` what to do about it. */
export class ActionableError extends Error {
  override name = "ActionableError";
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}

const messages = {
  no_wasm: [
    "This browser has no WebAssembly, which the query engine needs.",
    "Open the page in Edge, Chrome or Firefox of 2022 or later.",
  ],
  no_unpacking: [
    "This browser cannot unpack gzip, as which the query engine is shipped.",
    "Open the page in Edge, Chrome or Firefox of 2023 or later.",
  ],
  files_missing: [
    "The files of the query engine could not be read whole.",
    "Check that the folder was copied whole, with assets/duckdb-*, and that the host serves them; then try again.",
  ],
  unreachable: [
    "The host could not be reached, or lacks files of this part.",
    "It tries again by itself once there is a network; if that does not help, check that the folder was copied whole.",
  ],
  forbidden: [
    "A security policy of the host forbids this page to start the query engine.",
    "Let its Content-Security-Policy allow worker-src blob: and script-src 'wasm-unsafe-eval', or use the one-file edition.",
  ],
  worker_died: [
    "The query engine stopped unexpectedly.",
    "Try again; if it happens again, close other tabs to free memory.",
  ],
} as const;

/** The engine could not start or stopped; `reason` selects the wording in the reader's language. */
export class EngineError extends ActionableError {
  override name = "EngineError";
  readonly reason: keyof typeof messages;

  constructor(reason: keyof typeof messages, cause?: unknown) {
    const [message, fix] = messages[reason];
    super(message, fix, {cause});
    this.reason = reason;
  }
}

/** A query the database refused; `reason` is the database's own words. */
export class QueryError extends ActionableError {
  override name = "QueryError";
  readonly query: string;
  readonly reason: string;

  constructor(query: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `Query ${query} failed: ${reason}`,
      `Check src/queries/${query}.sql against the marts it reads, then run npm test.`,
      {cause},
    );
    this.query = query;
    this.reason = reason;
  }
}

/** Part of the app whose script did not come. */
export class ScriptError extends ActionableError {
  override name = "ScriptError";

  constructor(cause: unknown) {
    super(
      "The script of this part could not be read.",
      "It tries again by itself once there is a network; if that does not help, check that the folder was copied whole.",
      {cause},
    );
  }
}
