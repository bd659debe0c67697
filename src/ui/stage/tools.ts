import type {Command, Turn} from "./commands.ts";

/** What the speaker has switched on. */
export interface Tools {
  /** What the audience sees in place of the slide. */
  blank: "black" | "white" | null;
  pointer: "laser" | "lens" | null;
  /** What lies over the slide. */
  sheet: "overview" | "help" | null;
  isTimed: boolean;
  /** After how many seconds it turns by itself; null where it does not. */
  every: number | null;
}

export const noTools: Tools = {blank: null, pointer: null, sheet: null, isTimed: false, every: null};

/** The commands that switch a tool. */
export type Switch = Exclude<Command, Turn | "presenter" | "fullScreen">;

/** The tools once one of them is switched; what would lie under a blank screen goes. */
export function switched(tools: Tools, command: Switch): Tools {
  const {blank, pointer, sheet, isTimed, every} = tools;
  switch (command) {
    case "blank":
    case "white":
      return {...tools, sheet: null, blank: blank ? null : command === "blank" ? "black" : "white"};
    case "laser":
    case "lens":
      return {...tools, pointer: pointer === command ? null : command};
    case "overview":
    case "help":
      return {...tools, sheet: sheet === command ? null : command};
    case "timer":
      return {...tools, isTimed: !isTimed};
    case "rotation":
      return {...tools, every: nextPace(every)};
  }
}

const paces = [10, 20, 30, 60];

/** The paces one after the other, and none after the slowest. */
function nextPace(every: number | null): number | null {
  return paces.find((pace) => pace > (every ?? 0)) ?? null;
}
