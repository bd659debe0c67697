/** What a key or a button of a presentation does, with the keys that clickers and hands have for it. */
export const keysOf = {
  next: ["ArrowRight", "ArrowDown", " ", "PageDown"],
  previous: ["ArrowLeft", "ArrowUp", "PageUp"],
  first: ["Home"],
  last: ["End"],
  overview: ["o"],
  presenter: ["s"],
  // Clickers begin a presentation by it.
  fullScreen: ["f", "F5"],
  blank: ["b", ".", "\u3002"],
  white: ["w"],
  laser: ["l"],
  lens: ["z", "m"],
  timer: ["t"],
  rotation: ["a"],
  help: ["?", "\uff1f"],
} as const satisfies Record<string, readonly string[]>;

export type Command = keyof typeof keysOf;

const commands = new Map<string, Command>(
  Object.entries(keysOf).flatMap(([command, keys]) => keys.map((key) => [key, command as Command] as const)),
);

/** What a key is for; null for any other. */
export function commandOf(key: string): Command | null {
  return commands.get(key) ?? commands.get(key.toLowerCase()) ?? null;
}

/** Where a command leads among slides. */
export type Turn = "next" | "previous" | "first" | "last";

export function isTurn(command: Command | null): command is Turn {
  return command === "next" || command === "previous" || command === "first" || command === "last";
}
