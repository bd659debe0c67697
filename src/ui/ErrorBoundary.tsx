import {Component, type ReactNode} from "react";
import {ActionableError, EngineError, QueryError} from "../domain/errors.ts";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";

/** Shows what failed and what to do about it in place of the part that failed; the rest of the page stays. */
export class ErrorBoundary extends Component<{children: ReactNode; quiet?: boolean}, {error: unknown}> {
  override state: {error: unknown} = {error: null};

  static getDerivedStateFromError(error: unknown) {
    return {error};
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return this.props.quiet ? null : <ErrorNotice error={this.state.error} />;
  }
}

export function ErrorNotice({error}: {error: unknown}) {
  const {language} = useReader();
  const text = shell[language];
  const [title, message, fix] = wording(error, language);
  return (
    <section className="error" role="alert">
      <h2>{title}</h2>
      <p>{message}</p>
      {fix && <p>{fix}</p>}
      <button type="button" onClick={() => location.reload()}>
        {text.retry}
      </button>
    </section>
  );
}

function wording(error: unknown, language: "zh" | "en"): [string, string, string | null] {
  const text = shell[language];
  if (error instanceof EngineError) return [text.failed, ...text.failures[error.reason]!];
  if (error instanceof QueryError) return [text.unexpected, ...text.queryFailed(error.query, error.reason)];
  const message = error instanceof Error ? error.message : String(error);
  return [text.unexpected, message, error instanceof ActionableError ? error.fix : null];
}
