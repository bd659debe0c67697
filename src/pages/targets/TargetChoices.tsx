import {judgementQueries} from "../../model/judgements.ts";
import {
  facetNames,
  shownKinds,
  targetList,
  type FacetName,
  type TargetList,
} from "../../model/target-list.ts";
import {choiceName} from "../../exhibits/targets/list-title.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {targetsText} from "../../text/targets.ts";

/** Which targets are listed; each choice is in the address and says how many it would list. */
export function TargetChoices() {
  const {language, reader, go} = useReader();
  const answers = useAnswers(judgementQueries);
  const {chosen, facets, counts} = targetList(answers, reader);
  const nameOf = useChoiceNames();
  const text = targetsText[language].list;
  const isFiltered = chosen.shown !== "judged" || facetNames.some((name) => chosen[name] !== null);
  const shown = counts[chosen.shown];
  return (
    <form className="target-choices" aria-label={text.choices} onSubmit={(event) => event.preventDefault()}>
      <label>
        {text.shown}
        <select
          name="judged"
          value={chosen.shown}
          onChange={({target: {value}}) => {
            const kind = shownKinds.find((known) => known === value) ?? "judged";
            go({judged: kind === "judged" ? null : kind, exhibit: null});
          }}
        >
          {shownKinds.map((kind) => (
            <option key={kind} value={kind}>
              {text.option(text.kinds[kind], counts[kind])}
            </option>
          ))}
        </select>
      </label>
      {facetNames.map((name) => (
        <Facet key={name} name={name} chosen={chosen[name]} choices={facets[name]} nameOf={nameOf} />
      ))}
      <button
        type="button"
        disabled={!isFiltered}
        onClick={() => go({judged: null, place: null, state: null, due: null, level: null})}
      >
        {text.clear}
      </button>
      <output aria-live="polite">{text.found(shown, counts.all)}</output>
    </form>
  );
}

type NameOf = (name: FacetName, code: string) => string;

function Facet(props: {
  name: FacetName;
  chosen: string | null;
  choices: TargetList["facets"][FacetName];
  nameOf: NameOf;
}) {
  const {name, chosen, choices, nameOf} = props;
  const {language, go} = useReader();
  const text = targetsText[language].list;
  return (
    <label>
      {text[name]}
      <select
        name={name}
        value={chosen ?? ""}
        onChange={({target: {value}}) => go({[name]: value || null, exhibit: null})}
      >
        <option value="">{text.any}</option>
        {choices.map(({code, count}) => (
          <option key={code} value={code}>
            {text.option(nameOf(name, code), count)}
          </option>
        ))}
      </select>
    </label>
  );
}

function useChoiceNames(): NameOf {
  const {language} = useReader();
  const names = useNames();
  return (name, code) => choiceName(name, code, names, language);
}
