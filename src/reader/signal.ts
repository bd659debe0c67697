import {useSyncExternalStore} from "react";

/** A value that changes outside React, and those who follow it. */
export interface Signal<T> {
  now: () => T;
  set: (value: T) => void;
  follow: (listener: () => void) => () => void;
}

export function createSignal<T>(initial: T): Signal<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useSignal<T>(signal: Signal<T>): T {
  return useSyncExternalStore(signal.follow, signal.now, signal.now);
}
