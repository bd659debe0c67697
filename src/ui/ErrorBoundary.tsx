import {Component, type ContextType, type ReactNode} from "react";
import {ActionableError, EngineError, QueryError, ScriptError} from "../domain/errors.ts";
import {EngineContext} from "../reader/use-rows.ts";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";
import {isMeddledWith} from "./Anew.tsx";
import {letFailedPartsGo, recoverParts} from "./part.tsx";
import {persist} from "./persist.ts";

/**
 * Shows what failed and what to do about it in place of the part that failed; the rest of the page stays. What the engine
 * failed to answer, or the host to send, is asked for again when the reader says so, or comes back to the part; what the
 * network failed to bring comes by itself once it can.
 */
export class ErrorBoundary extends Component<{children: ReactNode; quiet?: boolean}, {error: unknown}> {
  static override contextType = EngineContext;
  declare context: ContextType<typeof EngineContext>;
  override state: {error: unknown} = {error: null};

  private rest = () => {};

  static getDerivedStateFromError(error: unknown) {
    return {error};
  }

  override componentDidCatch(error: unknown) {
    this.rest();
    if (isOfNetwork(error)) this.rest = persist(this.recover, this.drawAgain);
  }

  override componentWillUnmount() {
    this.rest();
    if (this.state.error !== null) this.letGo();
  }

  override render() {
    const {error} = this.state;
    if (error === null) return this.props.children;
    if (isMeddledWith(error)) throw error;
    return this.props.quiet ? null : <ErrorNotice error={error} retry={this.retry} />;
  }

  private readonly recover = () => Promise.all([this.context?.recover(), recoverParts()]);

  private readonly drawAgain = () => this.setState({error: null});

  private readonly retry = () => {
    this.rest();
    this.letGo();
    this.drawAgain();
  };

  private letGo() {
    this.context?.retry();
    letFailedPartsGo();
  }
}

/** Whether a network may bring what is missing. */
function isOfNetwork(error: unknown): boolean {
  const reason = error instanceof EngineError && error.reason;
  return error instanceof ScriptError || reason === "unreachable" || reason === "files_missing";
}

export function ErrorNotice({error, retry}: {error: unknown; retry: () => void}) {
  const {language} = useReader();
  const text = shell[language];
  const [title, message, fix] = wording(error, language);
  // A part that fails by itself fails again: only a page loaded anew may help. Some browsers remember a script that failed.
  const isWorthRetrying = error instanceof ActionableError;
  const isWorthReloading = !isWorthRetrying || error instanceof ScriptError;
  return (
    <section className="error" role="alert">
      <h2>{title}</h2>
      <p>{message}</p>
      {fix && <p>{fix}</p>}
      {isWorthRetrying && (
        <button type="button" onClick={retry}>
          {text.retry}
        </button>
      )}
      {isWorthReloading && (
        <button type="button" onClick={() => location.reload()}>
          {text.reload}
        </button>
      )}
    </section>
  );
}

function wording(error: unknown, language: "zh" | "en"): [string, string, string | null] {
  const text = shell[language];
  if (error instanceof EngineError)
    return [error.reason === "unreachable" ? text.unreachable : text.failed, ...text.failures[error.reason]];
  if (error instanceof QueryError) return [text.unexpected, ...text.queryFailed(error.query, error.reason)];
  if (error instanceof ScriptError) return [text.unexpected, ...text.scriptMissing];
  const message = error instanceof Error ? error.message : String(error);
  return [text.unexpected, message, error instanceof ActionableError ? error.fix : null];
}
