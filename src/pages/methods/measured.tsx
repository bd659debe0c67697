import type {ReactNode} from "react";
import type {Progress} from "../../domain/pace.ts";
import type {Track} from "../../domain/track.ts";
import {Num} from "../../ui/Num.tsx";

/** A target whose progress could be measured. */
export type Measured = Omit<Track, "progress"> & {progress: Progress};

/** One line of a worked example. */
export type Step = [label: string, substituted: ReactNode, result: ReactNode];

/** Links a computed number to the formula of its target, with all inputs. */
export function useComputed({target}: Pick<Measured, "target">): (value: ReactNode) => ReactNode {
  return (value) => <Num id={`progress:${target.target}`}>{value}</Num>;
}
