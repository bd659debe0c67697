import type {ReactNode} from "react";
import type {Engine} from "../../engine/engine.ts";
import type {View} from "../../reader/view.ts";
import {takeInto, takeTarget, type Wanted} from "./take-into.ts";
import {Taken} from "./Taken.tsx";

/** Takes what is wanted; answers what is shown of that. */
export async function taking(wanted: Wanted, view: View, engine: Engine): Promise<ReactNode> {
  const put = await takeInto(wanted, view, engine);
  return <Taken key={put.slide} wanted={wanted} put={put} />;
}

/** Takes a target from wherever its record is open. */
export async function takingTarget(target: string, view: View, engine: Engine): Promise<ReactNode> {
  const put = await takeTarget(target, view, engine);
  return <Taken key={put.slide} wanted={{exhibit: "targets-list", panel: target}} put={put} />;
}
