import {useState, type KeyboardEvent} from "react";

/** A field with a list below it: what is typed, whether the list is open, and which of its lines is at hand. */
export interface Combobox {
  isOpen: boolean;
  /** Null until the reader types: then everything is listed. */
  typed: string | null;
  active: number;
  open: () => void;
  close: () => void;
  type: (words: string) => void;
  /** Moves with the arrows, takes with Enter, leaves with Escape. */
  press: (event: KeyboardEvent, count: number, take: (index: number) => void) => void;
}

const closed = {isOpen: false, typed: null as string | null, active: 0};

export function useCombobox(): Combobox {
  const [state, set] = useState(closed);
  const {isOpen, active} = state;
  const open = () => set((now) => ({...now, isOpen: true}));
  const close = () => set(closed);
  const move = (step: number, count: number) =>
    set((now) => ({...now, isOpen: true, active: now.isOpen ? (now.active + step + count) % count : 0}));
  return {
    ...state,
    open,
    close,
    type: (typed) => set({isOpen: true, typed, active: 0}),
    press(event, count, take) {
      if (event.nativeEvent.isComposing) return;
      const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
      if (step) move(step, Math.max(count, 1));
      else if (event.key === "Escape" && isOpen) close();
      else if (event.key === "Enter" && isOpen && active < count) take(active);
      else return;
      event.preventDefault();
    },
  };
}
