import {useEffect, useState} from "react";

/** The moment, every second anew, by the clock of the window it is shown in: those of windows nobody sees stand still. */
export function useNow(shownIn: Window = window): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const clock = shownIn.setInterval(tick, 1000);
    return () => shownIn.clearInterval(clock);
  }, [shownIn]);
  return now;
}
