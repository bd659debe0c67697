import type {Subject} from "../../domain/comparability.ts";
import {derivedId} from "../../domain/derived.ts";
import type {Apart} from "../../domain/standing.ts";
import {national, nationalQueries, type National} from "../../model/national.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {nationalText} from "../../text/national.ts";
import {barPanel, barSummary} from "../bars.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Table} from "../exhibit.ts";
import {reasonText} from "../reason-text.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, linked, phrase, say, type Words} from "../words.ts";
import {perMillionPanel, perMillionText, placesText, totalsPanel, unitText} from "./national-bars.ts";

/**
 * A list that provinces are compared by, by its code in the data, which is the exhibit's id too: on one axis only what may
 * be ranked, the others in words with the reason.
 */
export function nationalList(id: string): Exhibit {
  return {
    id,
    queries: nationalQueries,
    build(answers, reader) {
      const speaker = voice(answers, reader);
      const found = national(id, answers, reader);
      if (!found) return null;
      const panels = [...totalsPanel(found, speaker), ...perMillionPanel(found, speaker)];
      const missing = reader.regions.filter((code) => found.figures.every(({region}) => region !== code));
      return {
        title: titleOf(found, speaker),
        subtitle: say(nationalText[reader.language].subtitle(found.about)),
        layout: "side",
        charts: panels.map((panel) => barPanel(panel, "bars", speaker)),
        apart: [
          ...found.ranked.apart.map((one) => apartWords(one, speaker)),
          ...(missing.length > 0 ? [absentWords(missing, speaker)] : []),
        ],
        summary: barSummary(panels, speaker),
        caveats: cautions(found, speaker),
        table: twin(found, speaker),
        ...cited([...found.figures, ...divided(found).map(({denominator}) => denominator)]),
      };
    },
  };
}

// Says who has the most only where the comparison allows it; else lists, and of a single figure only asks.
function titleOf({name, ranked: {together, leader}}: National, speaker: Voice): Words {
  const {titles, question} = nationalText[speaker.language];
  if (together.length < 2) return say(question(name));
  if (!leader) return phrase(titles.listed, {name, all: listed(together, speaker)});
  return phrase(titles.led, {
    name,
    leader: counted(leader, speaker),
    others: listed(
      together.filter((figure) => figure !== leader),
      speaker,
    ),
  });
}

function listed(figures: readonly Subject[], speaker: Voice): Words {
  return joined(
    figures.map((figure) => counted(figure, speaker)),
    exhibitText[speaker.language].comma,
  );
}

function counted(figure: Subject, {language, names, label}: Voice): Words {
  return phrase(nationalText[language].counted, {
    region: names.of("region", figure.region),
    amount: label(figure),
  });
}

/** Why a figure has no place on the axis of the others. */
export function apartWords(
  {figure, beside, reasons}: Apart<Subject>,
  {language, names, amount, date}: Voice,
): Words {
  const text = nationalText[language];
  return phrase(text.off, {
    region: names.of("region", figure.region),
    amount: amount(figure),
    date: date(figure.as_of),
    beside: names.of("region", beside.region),
    reasons: reasons.map((reason) => reasonText(reason, names, language)).join(text.separator),
  });
}

function cautions({ranked}: National, {language, names}: Voice): Words[] {
  const text = nationalText[language];
  const said = new Set(ranked.cautions.map((reason) => reasonText(reason, names, language)));
  return said.size > 0 ? [say(text.caution([...said].join(text.separator)))] : [];
}

/** That of some provinces no total was published. */
export function absentWords(regions: readonly string[], {language, names}: Voice): Words {
  return say(nationalText[language].missing(placesText(regions, names, language)));
}

function divided({normalised}: National) {
  return normalised.filter((one) => one !== null);
}

function twin(found: National, speaker: Voice): Table {
  const {language, names, amount, on} = speaker;
  const text = nationalText[language];
  const {columns, grade} = exhibitText[language];
  const sized = divided(found);
  const perMillion = (figure: Subject) => {
    const one = sized.find(({subject}) => subject === figure);
    return one ? linked(derivedId(one.value), perMillionText(one, language)) : [];
  };
  return {
    caption: found.name,
    columns: [
      columns.region,
      columns.value,
      columns.date,
      columns.grade,
      text.axis,
      ...sized.slice(0, 1).map(({subject}) => text.perMillion.heading(unitText(subject, speaker))),
    ],
    rows: found.figures.map((figure) => ({
      key: figure.observation,
      cells: [
        say(names.of("region", figure.region)),
        amount(figure),
        on(figure.as_of),
        say(grade(figure.grade)),
        say(found.ranked.together.includes(figure) ? text.together : text.apart),
        ...(sized.length > 0 ? [perMillion(figure)] : []),
      ],
    })),
  };
}
