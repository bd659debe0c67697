import type {Deck, Slide, Taken} from "../../meeting/deck.ts";
import {take} from "../../meeting/told.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {parseView} from "../../reader/view.ts";
import {meetingText} from "../../text/meeting.ts";
import {askedByAll, keyOf, optionGroups} from "./choices.ts";

interface Choice {
  label: string;
  slide: Slide;
  /** Which of its exhibits. */
  place: number;
  deck: Deck;
  change: (part: Partial<Slide>) => void;
}

/** Which exhibit stands at a place of a slide. One that was taken in another state than its page opens in is named too. */
export function ExhibitChoice({label, slide, place, deck, change}: Choice) {
  const {language} = useReader();
  const answers = useAnswers(askedByAll);
  const text = meetingText[language];
  const groups = optionGroups(answers, {language, on: deck.on});
  const options = groups.flatMap((group) => group.options);
  const taken = slide.exhibits[place];
  const own = taken && ownKey(taken);
  const put = (key: string) => {
    const option = options.find((one) => one.key === key);
    if (!option) return;
    const next = take(option, {...parseView(option.at), on: deck.on, language}, answers);
    change({exhibits: slide.exhibits.toSpliced(place, 1, next)});
  };
  return (
    <label className="wide">
      {label}
      <select value={own ?? ""} onChange={({target}) => put(target.value)}>
        {!own && <option value="">{text.choose}</option>}
        {own && options.every(({key}) => key !== own) && <option value={own}>{nameOf(taken)}</option>}
        {groups.map(({page, options: ofPage}) => (
          <optgroup key={page} label={page}>
            {ofPage.map(({key, title}) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function ownKey(taken: Taken): string {
  return taken.panel === undefined ? keyOf(taken) : `${keyOf(taken)} ${taken.panel}`;
}

function nameOf({said, exhibit}: Taken): string {
  return said?.lines[0] ?? exhibit;
}
