import {useEffect, useState} from "react";

/**
 * A state of a presentation that a reload of the page does not lose, by the name of the presentation and of the state. It goes
 * with the presentation.
 */
export function useKept<T>(talk: string, name: string, first: () => T): [T, (next: (now: T) => T) => void] {
  const place = `talk ${talk} ${name}`;
  const [value, set] = useState<T>(() => read(place) ?? first());
  useEffect(() => {
    write(place, JSON.stringify(value));
    return () => write(place, null);
  }, [place, value]);
  return [value, set];
}

function read<T>(place: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? "null") as T | null;
  } catch {
    return null;
  }
}

// A browser that keeps nothing begins anew.
function write(place: string, value: string | null) {
  try {
    if (value === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, value);
  } catch {
    return;
  }
}
