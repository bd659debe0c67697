import {useEffect, useRef} from "react";

/** A red dot where the pointer or the finger is. */
export function Laser() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = dot.current!;
    const {style} = node;
    const follow = ({clientX, clientY}: PointerEvent) => {
      // In shares of what it lies on: a page that is shown larger counts its own pixels larger too.
      const {left, top, width, height} = node.parentElement!.getBoundingClientRect();
      style.left = `${(100 * (clientX - left)) / width}%`;
      style.top = `${(100 * (clientY - top)) / height}%`;
      style.visibility = "visible";
    };
    const gone = () => (style.visibility = "hidden");
    const lifted = ({pointerType}: PointerEvent) => pointerType === "touch" && gone();
    const root = document.documentElement;
    addEventListener("pointermove", follow, {passive: true});
    addEventListener("pointerdown", follow, {passive: true});
    addEventListener("pointerup", lifted);
    root.addEventListener("pointerleave", gone);
    return () => {
      removeEventListener("pointermove", follow);
      removeEventListener("pointerdown", follow);
      removeEventListener("pointerup", lifted);
      root.removeEventListener("pointerleave", gone);
    };
  }, []);
  return <div className="laser" ref={dot} aria-hidden="true" />;
}
