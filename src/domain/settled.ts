/** A promise whose value React's `use` reads at once, without suspending. */
export function settled<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), {status: "fulfilled", value});
}

/** The promise, which becomes such a one as soon as its value is there. */
export function settling<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => Object.assign(promise, {status: "fulfilled", value}),
    () => {},
  );
  return promise;
}
