import {useLayoutEffect, useRef, type ReactNode} from "react";

/** The screen that a picture of it stands for, in pixels. */
const width = 1920;

/** A screen in small, as wide as there is room: what is inside is laid out as on the wall. It is a picture, not to be operated. */
export function Frame({children, label}: {children: ReactNode; label: string}) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = frame.current!;
    const fit = () => box.style.setProperty("--share", String(box.clientWidth / width));
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(box);
    return () => sizes.disconnect();
  }, []);
  return (
    <div className="frame" role="img" aria-label={label} ref={frame}>
      <div className="frame-screen wall" inert>
        {children}
      </div>
    </div>
  );
}
