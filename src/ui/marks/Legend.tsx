import {useReader} from "../../reader/use-reader.ts";
import {glanceText, type Sign} from "../../text/glance.ts";
import {useNarrow} from "../narrow.ts";

/** One line with the signs that the page's charts use, to be moved sideways on a phone; nothing on a page without charts. */
export function Legend({signs}: {signs: readonly Sign[]}) {
  const text = glanceText[useReader().language];
  const moves = useNarrow();
  if (signs.length === 0) return null;
  return (
    <div className="signs" role="region" aria-label={text.legend} {...(moves && {tabIndex: 0})}>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>
            <svg viewBox="0 0 18 14" width="18" height="14" aria-hidden="true">
              {pictures[sign]}
            </svg>
            {text.signs[sign]}
          </li>
        ))}
      </ul>
    </div>
  );
}

const ink = {fill: "none", stroke: "var(--ink)", strokeWidth: 1.5};

const pictures: Record<Sign, React.ReactNode> = {
  exact: <circle cx="9" cy="7" r="4.5" fill="var(--ink)" />,
  hollow: <circle cx="9" cy="7" r="4" {...ink} />,
  spread: <path d="M9,2V12M6,2h6M6,12h6" {...ink} />,
  badge: (
    <>
      <circle cx="9" cy="7" r="6" fill="none" stroke="var(--muted)" />
      <text x="9" y="10.2" textAnchor="middle" fontSize="9" fontWeight="600" fill="var(--muted)">
        C
      </text>
    </>
  ),
  plan: (
    <path d="M1,12L10,1M6,13L16,1M12,13L17,7M1,6L5,1" fill="none" stroke="var(--muted)" strokeWidth="2" />
  ),
  goal: <path d="M0,7H18" fill="none" stroke="var(--target)" strokeWidth="2" strokeDasharray="5,3" />,
  gap: <rect width="18" height="14" fill="var(--gap)" stroke="var(--gap-line)" />,
  ghost: <circle cx="9" cy="7" r="4.5" fill="none" stroke="var(--muted)" strokeDasharray="2,2" />,
  rival: <circle cx="9" cy="7" r="2.8" {...ink} />,
};
