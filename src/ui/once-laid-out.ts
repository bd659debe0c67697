/** Does something when the page is laid out, unless told to stop before. */
export function onceLaidOut(then: () => void): () => void {
  // Charts know their heights in the first frame, so what stands below them keeps its place from the second on.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then);
  });
  return () => cancelAnimationFrame(frame);
}
