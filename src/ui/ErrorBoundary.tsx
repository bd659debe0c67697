import {Component, type ContextType, type ReactNode} from "react";
import {ActionableError, EngineError, QueryError} from "../domain/errors.ts";
import {EngineContext} from "../reader/use-rows.ts";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";

/**
 * Shows what failed and what to do about it in place of the part that failed; the rest of the page stays. What the engine
 * failed to answer is asked again when the reader says so, or comes back to the part.
 */
export class ErrorBoundary extends Component<{children: ReactNode; quiet?: boolean}, {error: unknown}> {
  static override contextType = EngineContext;
  declare context: ContextType<typeof EngineContext>;
  override state: {error: unknown} = {error: null};

  static getDerivedStateFromError(error: unknown) {
    return {error};
  }

  override componentWillUnmount() {
    if (this.state.error !== null) this.context?.retry();
  }

  override render() {
    const {error} = this.state;
    if (error === null) return this.props.children;
    return this.props.quiet ? null : <ErrorNotice error={error} retry={this.retry} />;
  }

  private readonly retry = () => {
    this.context?.retry();
    this.setState({error: null});
  };
}

export function ErrorNotice({error, retry}: {error: unknown; retry: () => void}) {
  const {language} = useReader();
  const text = shell[language];
  const [title, message, fix] = wording(error, language);
  // A part that fails by itself fails again: only a page loaded anew may help.
  const [action, act] =
    error instanceof ActionableError ? [text.retry, retry] : [text.reload, () => location.reload()];
  return (
    <section className="error" role="alert">
      <h2>{title}</h2>
      <p>{message}</p>
      {fix && <p>{fix}</p>}
      <button type="button" onClick={act}>
        {action}
      </button>
    </section>
  );
}

function wording(error: unknown, language: "zh" | "en"): [string, string, string | null] {
  const text = shell[language];
  if (error instanceof EngineError) return [text.failed, ...text.failures[error.reason]];
  if (error instanceof QueryError) return [text.unexpected, ...text.queryFailed(error.query, error.reason)];
  const message = error instanceof Error ? error.message : String(error);
  return [text.unexpected, message, error instanceof ActionableError ? error.fix : null];
}
