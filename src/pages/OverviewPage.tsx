import {overviewExhibits} from "../exhibits/overview/list.ts";
import {useReader} from "../reader/use-reader.ts";
import {overviewText} from "../text/overview.ts";
import {shell} from "../text/shell.ts";
import {Exhibits} from "../ui/Exhibits.tsx";
import {Later} from "../ui/Later.tsx";

/** What is known of each province, in words and in charts, and the way into every page. */
export function OverviewPage() {
  const {language} = useReader();
  return (
    <>
      <p className="lead">{overviewText[language].lead}</p>
      <Exhibits list={overviewExhibits} />
      <Later>
        <WaysIn />
      </Later>
    </>
  );
}

function WaysIn() {
  const {language, href} = useReader();
  const text = overviewText[language];
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{text.ways}</h2>
      <ul className="ways">
        {(Object.keys(text.pages) as (keyof typeof text.pages)[]).map((page) => (
          <li key={page}>
            <a href={href({page, exhibit: null})}>{shell[language].pages[page]}</a> {text.pages[page]}
          </li>
        ))}
      </ul>
    </section>
  );
}
