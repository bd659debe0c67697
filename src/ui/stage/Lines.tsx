/** The lines of a slide of text, each a paragraph. */
export function Lines({lines}: {lines: readonly string[]}) {
  const keyed = lines.map((line, index) => ({key: `${index} ${line}`, line}));
  return keyed.map(({key, line}) => (
    <p key={key} className="slide-line">
      {line}
    </p>
  ));
}
