import {useCallback, useLayoutEffect, useRef, useState} from "react";
import type {Seen} from "./Screen.tsx";
import type {Placed} from "./showing.ts";
import {SlidePage} from "./SlidePage.tsx";
import type {Scale} from "./use-scale.ts";

interface Small {
  placed: Placed;
  /** Of the screen it is a picture of. */
  scale: Scale;
  /** Is told once it is drawn. */
  onDrawn?: () => void;
}

/** A screen made small: the slide itself, drawn as it stands there, to be looked at only. */
export function Thumbnail({placed, scale, onDrawn}: Small) {
  const {width, height} = scale;
  const box = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(0);
  const [seen, setSeen] = useState<Seen>({parts: 1, records: []});
  const onShown = useCallback(
    (one: Seen) => {
      setSeen(one);
      onDrawn?.();
    },
    [onDrawn],
  );
  useLayoutEffect(() => {
    const node = box.current!;
    const fit = () => setShare(node.clientWidth / width);
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(node);
    return () => sizes.disconnect();
  }, [width]);
  return (
    <div className="thumbnail" ref={box} inert aria-hidden style={{aspectRatio: `${width} / ${height}`}}>
      {share > 0 && (
        <div
          className="wall thumbnail-screen"
          data-share={share}
          style={{width, height, transform: `scale(${share})`}}
        >
          <SlidePage placed={placed} scale={scale} seen={seen} onShown={onShown} />
        </div>
      )}
    </div>
  );
}
