import {Component, Fragment, type ReactNode} from "react";

// What fails at once, time after time, drawing anew does not help.
const rounds = 5;
const soon = 1000;

/** Whether something else than this app has changed what it drew: an extension of the browser, a translator. */
export function isMeddledWith(error: unknown): boolean {
  return error instanceof DOMException && /^(?:NotFound|HierarchyRequest)Error$/.test(error.name);
}

/** Draws the page anew where others have changed it so that it cannot go on. Its state is in the address, and stays. */
export class Anew extends Component<{children: ReactNode}, {round: number; error: unknown}> {
  override state = {round: 0, error: null as unknown};
  private rapid = 0;
  private last = -Infinity;

  static getDerivedStateFromError(error: unknown) {
    return {error};
  }

  override componentDidCatch(error: unknown) {
    const now = performance.now();
    this.rapid = now - this.last < soon ? this.rapid + 1 : 0;
    this.last = now;
    if (isMeddledWith(error) && this.rapid < rounds)
      this.setState(({round}) => ({round: round + 1, error: null}));
  }

  override render() {
    const {round, error} = this.state;
    if (error === null) return <Fragment key={round}>{this.props.children}</Fragment>;
    if (isMeddledWith(error) && this.rapid < rounds) return null;
    throw error;
  }
}
