const dates = /(\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}-\d{2}(?:-\d{2})?)/;

/** Words whose dates stay on one line each. */
export function Unbroken({words}: {words: string}) {
  const parts = words.split(dates);
  if (parts.length === 1) return words;
  return parts.map((part, index) => {
    const key = `${index} ${part}`;
    // Every second part is a date.
    return index % 2 === 0 ? (
      part
    ) : (
      <span key={key} className="date">
        {part}
      </span>
    );
  });
}
