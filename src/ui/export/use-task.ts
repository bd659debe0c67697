import {useEffect, useRef, useState} from "react";
import type {Work} from "../../exports/gather.ts";

/** How what the reader asked for stands. */
export type Progress =
  | {kind: "idle"}
  | {kind: "running"; done: number; of: number}
  | {kind: "done"; words: string}
  | {kind: "failed"; error: unknown};

/** One piece of work at a time, which the reader can give up. */
export interface Task {
  progress: Progress;
  /** Does the work; what it answers is said when it is done. What was under way is given up. */
  run: (work: (how: Work) => Promise<string>) => Promise<void>;
  cancel: () => void;
}

export function useTask(): Task {
  const [progress, setProgress] = useState<Progress>({kind: "idle"});
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const cancel = () => {
    current.current?.abort();
    setProgress({kind: "idle"});
  };
  const run: Task["run"] = async (work) => {
    current.current?.abort();
    const own = new AbortController();
    current.current = own;
    const tell = (next: Progress) => {
      if (!own.signal.aborted) setProgress(next);
    };
    tell({kind: "running", done: 0, of: 0});
    try {
      const words = await work({
        signal: own.signal,
        tell: (done, of) => tell({kind: "running", done, of}),
      });
      tell({kind: "done", words});
    } catch (error) {
      tell({kind: "failed", error});
    }
  };
  return {progress, run, cancel};
}
