import {provinces} from "virtual:provinces";
import {useRef, useState} from "react";
import {asked} from "../../exhibits/built.ts";
import type {Engine} from "../../engine/engine.ts";
import {exhibitsIn, nameOf, readyMade, type Recipe} from "../../meeting/ready-made.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {today} from "../../reader/reader.ts";
import type {View} from "../../reader/view.ts";
import {meetingText} from "../../text/meeting.ts";
import {desk, newId, pause} from "../../ui/meeting/desk.ts";

/** Decks made by rule from the data and the evaluation day, to be shown at once or edited. */
export function ReadyMade({bring}: {bring: (id: string) => void}) {
  const {language, reader} = useReader();
  const isOne = reader.regions.length === 1;
  const {ready} = meetingText[language];
  const [one, setOne] = useState(provinces[0]!.region);
  const [pair, setPair] = useState([provinces[0]!.region, provinces[1]!.region] as const);
  return (
    <section aria-labelledby="ready-made" className="ready-made">
      <h2 id="ready-made">{ready.title}</h2>
      <p className="hint">{ready.hint}</p>
      <ul>
        <Card
          recipe={{kind: "provinces"}}
          hint={isOne ? ready.provinceHint : ready.provincesHint}
          bring={bring}
        />
        <Card recipe={{kind: "progress", region: one}} hint={ready.progressHint} bring={bring}>
          <ProvinceChoice label={ready.province} value={one} onChoose={setOne} />
        </Card>
        <Card recipe={{kind: "pair", regions: pair}} hint={ready.pairHint} bring={bring}>
          <ProvinceChoice
            label={ready.province}
            value={pair[0]}
            onChoose={(region) => setPair([region, region === pair[1] ? pair[0] : pair[1]])}
          />
          <ProvinceChoice
            label={ready.other}
            value={pair[1]}
            onChoose={(region) => setPair([region === pair[0] ? pair[1] : pair[0], region])}
          />
        </Card>
        <Card recipe={{kind: "tally"}} hint={ready.tallyHint} bring={bring} />
      </ul>
    </section>
  );
}

interface CardProps {
  recipe: Recipe;
  hint: string;
  /** Brings the reader to the deck. */
  bring: (id: string) => void;
  children?: React.ReactNode;
}

function Card({recipe, hint, bring, children}: CardProps) {
  const {view, language, go} = useReader();
  const engine = useEngine();
  const text = meetingText[language];
  const {ready} = text;
  const name = nameOf(recipe, view);
  const isMaking = useRef(false);
  const [failure, fail] = useState<{error: unknown} | null>(null);
  const lay = async (isShown: boolean) => {
    if (isMaking.current) return;
    isMaking.current = true;
    try {
      const deck = await made(recipe, view, engine);
      desk.lay(deck);
      const on = deck.on === today() ? null : deck.on;
      go({deck: deck.id, on, ...(isShown && {wall: deck.slides[0]!.id})});
      if (!isShown) bring(deck.id);
    } catch (error) {
      fail({error});
    } finally {
      isMaking.current = false;
    }
  };
  // The page says what is wrong, and asks again.
  if (failure) throw failure.error;
  return (
    <li>
      <h3>{name}</h3>
      <p>{hint}</p>
      {children && <div className="choices">{children}</div>}
      <div className="actions">
        <button
          type="button"
          className="first"
          aria-label={text.of(ready.present, name)}
          onClick={({detail}) => detail < 2 && lay(true)}
        >
          {ready.present}
        </button>
        <button
          type="button"
          aria-label={text.of(ready.edit, name)}
          onClick={({detail}) => detail < 2 && lay(false)}
        >
          {ready.edit}
        </button>
      </div>
    </li>
  );
}

async function made(recipe: Recipe, view: View, engine: Engine) {
  const queries = new Set(exhibitsIn(recipe, view).flatMap(asked));
  await Promise.all([...queries].map((query) => engine.rows(query, {})));
  return readyMade(recipe, {view, answers: engine.answers, data: engine.version, newId, pause});
}

function ProvinceChoice({
  label,
  value,
  onChoose,
}: {
  label: string;
  value: string;
  onChoose: (region: string) => void;
}) {
  const {language} = useReader();
  return (
    <select aria-label={label} value={value} onChange={({target}) => onChoose(target.value)}>
      {provinces.map(({region, name_zh, name_en}) => (
        <option key={region} value={region}>
          {language === "zh" ? name_zh : name_en}
        </option>
      ))}
    </select>
  );
}
