import {recordDays} from "virtual:record-days";
import {isDay} from "../domain/date.ts";
import {isLike, nearNames} from "../domain/near.ts";
import {pages} from "../domain/view.ts";
import {exhibitsOf} from "../exhibits/index.ts";
import {useReader} from "../reader/use-reader.ts";
import type {Unread} from "../reader/view.ts";
import {addressText} from "../text/address.ts";
import {formatDate} from "../text/format.ts";
import {shell} from "../text/shell.ts";

/** What of the address could not be read, and what is nearest to it. */
export function AddressNote({unread}: {unread: Unread}) {
  const {view, language} = useReader();
  const text = addressText[language];
  const {page, parameters} = unread;
  const titles = shell[language].pages;
  const isHere = exhibitsOf[view.page].some(({id}) => id === view.exhibit);
  if (!page && parameters.length === 0 && (isHere || !view.exhibit)) return null;
  const days = [recordDays.first, recordDays.last] as const;
  const bounds = text.bounds(formatDate(days[0], language), formatDate(days[1], language));
  const said = parameters.map((one) => (isDay(one.replace(/^on=/, "")) ? one + bounds : one));
  return (
    <p className="caveat" role="status" data-address-note>
      {page && (page.isNear ? text.near : text.nowhere)(page.written, titles[view.page])}
      {said.length > 0 && text.unread(said.join(text.list))}
      {view.exhibit && !isHere && <StrangeExhibit name={view.exhibit} />}
    </p>
  );
}

/** Says that the page has no such exhibit, and leads to where there is, or one named nearly so. */
function StrangeExhibit({name}: {name: string}) {
  const {language, href} = useReader();
  const text = addressText[language];
  const all = pages.flatMap((page) => exhibitsOf[page].map(({id}) => ({page, id})));
  const [likest = ""] = nearNames(
    name,
    all.map(({id}) => id),
    1,
  );
  const near = isLike(name, likest) ? all.find(({id}) => id === likest) : undefined;
  return (
    <>
      {text.exhibit(name)}
      {near && (
        <>
          <a href={href({page: near.page, exhibit: near.id})}>
            {text.elsewhere(shell[language].pages[near.page])}
          </a>
          {text.end}
        </>
      )}
    </>
  );
}
