// A Chinese date with the few characters that lead to it, or a year by itself; an English one; one in digits; what stands before a middle dot, with it.
const whole =
  /(\p{Script=Han}{0,4}\d{4}\p{Script=Han}\d{1,2}\p{Script=Han}(?:\d{1,2}\p{Script=Han})?|\d{4}\u5e74(?![\p{Script=Han}\d])|\d{1,2} [A-Z][a-z]+ \d{4}(?: ·(?= ))?|\d{4}-\d{2}(?:-\d{2})?|\S{1,4} ·(?= ))/u;

/** Words whose dates stay on one line each, and of which no line begins with a middle dot. */
export function Unbroken({words}: {words: string}) {
  const parts = words.split(whole);
  if (parts.length === 1) return words;
  return parts.map((part, index) => {
    const key = `${index} ${part}`;
    // Every second part is one.
    return index % 2 === 0 ? (
      part
    ) : (
      <span key={key} className="unbroken">
        {part}
      </span>
    );
  });
}
