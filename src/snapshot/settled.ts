/** A promise whose value React's `use` reads at once, without suspending. */
export function settled<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), {status: "fulfilled", value});
}
