import type {TargetState} from "./judgement/state.ts";

/** What a mid-term review (中期评估) asks of a target: whether it is reached, on schedule, behind, unpublished, open or not to be judged. */
export const verdicts = ["reached", "on_track", "behind", "unpublished", "open", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

const verdictOf: Record<TargetState, Verdict> = {
  met: "reached",
  met_date_unknown: "reached",
  kept: "reached",
  on_track: "on_track",
  behind: "behind",
  far_behind: "behind",
  moving_away: "behind",
  missed: "behind",
  exceeded: "behind",
  due_passed_unknown: "unpublished",
  running: "open",
  indeterminate: "open",
  unknown: "unknown",
};

/** The targets of each verdict; of a verdict that none has, an empty list. */
export function tallyOf<One extends {state: TargetState}>(
  tracks: readonly One[],
): Record<Verdict, readonly One[]> {
  const found = {reached: [], on_track: [], behind: [], unpublished: [], open: [], unknown: []} as Record<
    Verdict,
    One[]
  >;
  for (const track of tracks) found[verdictOf[track.state]].push(track);
  return found;
}
