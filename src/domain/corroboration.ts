/** Who made a statement: the publisher as registered, and what kind of maker the text has. */
export interface Voucher {
  source: string;
  publisher: string | null;
  origin: string;
}

/** Compilers copy what others published, and who is not named cannot be told from the others: neither confirms. */
const unconfirming: ReadonlySet<string> = new Set(["individual", "unnamed"]);

/**
 * The publishers that state a fact each for itself: one that carries or quotes another counts as the other, several documents
 * of one count once. Where none confirms, the statements are of one origin still.
 */
export function independentPublishers(statements: readonly Voucher[]): string[] {
  const confirming = statements.filter(({origin}) => !unconfirming.has(origin));
  const counted = confirming.length > 0 ? confirming : statements.slice(0, 1);
  return [...new Set(counted.map(originOf))];
}

/** Whether at least two publishers say it independently. */
export function isCorroborated(statements: readonly Voucher[]): boolean {
  return independentPublishers(statements).length > 1;
}

// “甲报（据乙网）” tells what 乙网 said, “甲报（乙网转载）” what 甲报 said.
function originOf({publisher, source}: Voucher): string {
  if (!publisher) return source;
  const quoted = /[（(](?:据|引|转述)([^）)]+)[）)]/.exec(publisher)?.[1];
  return (quoted ?? publisher.replace(/[（(].*$/, "")).trim();
}
