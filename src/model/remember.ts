/**
 * The function, answering from memory what it was asked before. It keeps its newest answers as long as the app runs, so
 * that a page opened again, or the next part of it, does not work out the same anew.
 */
export function remember<Arguments extends readonly unknown[], Result>(
  make: (...args: Arguments) => Result,
  size = 4,
): (...args: Arguments) => Result {
  const made: {args: Arguments; result: Result}[] = [];
  return (...args) => {
    const found = made.find((one) => one.args.every((arg, index) => Object.is(arg, args[index])));
    if (found) return found.result;
    const result = make(...args);
    made.unshift({args, result});
    made.splice(size);
    return result;
  };
}
