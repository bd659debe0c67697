const first = 1000;
const longest = 60_000;
const attempts = 15;

/** What comes at once, or else as soon as it can. */
export function eventually<T>(load: () => Promise<T>): Promise<T> {
  return load().catch(
    () =>
      new Promise((resolve) => {
        persist(load, resolve);
      }),
  );
}

/**
 * Attempts until it succeeds: in a second, then ever less often, and anew as soon as the browser has a network again or
 * the reader comes back to the page. Returns how to stop.
 */
export function persist<T>(attempt: () => Promise<T>, then: (value: T) => void): () => void {
  let made = 0;
  let isUnderWay = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const causes = ["online", "visibilitychange"] as const;

  const run = async () => {
    if (isUnderWay || document.hidden) return;
    isUnderWay = true;
    made++;
    const came = await attempt().then(
      (value) => ({value}),
      () => null,
    );
    isUnderWay = false;
    if (!isWaiting) return;
    if (!came) return wait();
    stop();
    then(came.value);
  };
  const wait = () => {
    clearTimeout(timer);
    if (made < attempts) timer = setTimeout(run, Math.min(first * 2 ** made, longest));
  };
  const anew = () => {
    made = 0;
    void run();
  };
  const stop = () => {
    isWaiting = false;
    clearTimeout(timer);
    for (const cause of causes) removeEventListener(cause, anew);
  };
  let isWaiting = true;
  for (const cause of causes) addEventListener(cause, anew);
  wait();
  return stop;
}
