import type {Page} from "../../domain/view.ts";
import {asked, built} from "../../exhibits/built.ts";
import {plain} from "../../exhibits/words.ts";
import {uncited} from "../../exports/cite.ts";
import {ofPage} from "../../exports/decks.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";

/** The findings of a page, each with a tick where it goes into the document; those left out by their ids. */
export function Selection({
  page,
  left,
  onChange,
}: {
  page: Page;
  left: readonly string[];
  onChange: (left: readonly string[]) => void;
}) {
  const {reader} = useReader();
  const all = ofPage(page).map(({exhibit}) => exhibit);
  const answers = useAnswers(...all.map(asked));
  const told = all.flatMap((exhibit) => {
    const own = built(exhibit, answers, reader);
    return own ? [{id: exhibit.id, title: plain(uncited(own.title))}] : [];
  });
  const chosen = told.filter(({id}) => !left.includes(id));
  return (
    <div className="export-selection">
      {told.map(({id, title}) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={!left.includes(id)}
            disabled={chosen.length === 1 && chosen[0]!.id === id}
            onChange={({target}) =>
              onChange(target.checked ? left.filter((one) => one !== id) : [...left, id])
            }
          />
          {title}
        </label>
      ))}
    </div>
  );
}
