/** Keeps what is brought into sight below the bar, however high a reader's letters make it; returns how to stop. */
export function keepBarRoom(): () => void {
  const bar = document.querySelector<HTMLElement>("#app .bar");
  if (!bar) return () => {};
  const root = document.documentElement;
  const observer = new ResizeObserver(() => {
    root.style.scrollPaddingTop = `${bar.offsetHeight + 16}px`;
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    root.style.scrollPaddingTop = "";
  };
}
