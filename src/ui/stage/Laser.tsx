import {useEffect, useRef} from "react";

/** A red dot where the pointer or the finger is. */
export function Laser() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const {style} = dot.current!;
    const follow = ({clientX, clientY}: PointerEvent) => {
      style.transform = `translate(${clientX}px, ${clientY}px)`;
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
