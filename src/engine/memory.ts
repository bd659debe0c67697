/** An answer that is kept; `rows` once they are there. */
export interface Kept {
  promise: Promise<unknown>;
  rows: readonly unknown[] | null;
  /** Asks the same again. */
  again: () => Promise<unknown>;
}

/**
 * Remembers answers by their questions: those that are pinned for ever, the others while they are among the last used. A
 * failure is remembered too until it is let go: React asks again for a promise that failed, and a new one each time would
 * ask without end.
 */
export class Memory {
  private readonly pinned = new Map<string, Kept>();
  private readonly recent = new Map<string, Kept>();
  private readonly failed = new Map<string, Kept>();
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  recall(question: string): Kept | undefined {
    const kept = this.recent.get(question);
    if (!kept) return this.pinned.get(question);
    this.recent.delete(question);
    this.recent.set(question, kept);
    return kept;
  }

  keep(question: string, kept: Kept, isPinned: boolean): Kept {
    (isPinned ? this.pinned : this.recent).set(question, kept);
    if (this.recent.size > this.size) this.recent.delete(this.recent.keys().next().value!);
    kept.promise.catch(() => this.failed.set(question, kept));
    return kept;
  }

  /** Forgets what failed, and returns it. */
  letFailuresGo(): Kept[] {
    const failures = [...this.failed.values()];
    for (const [question, kept] of this.failed)
      for (const kind of [this.pinned, this.recent]) if (kind.get(question) === kept) kind.delete(question);
    this.failed.clear();
    return failures;
  }
}
