import {provinceCodes} from "virtual:provinces";
import {provinceOf} from "../../domain/region.ts";
import {tallyOf, verdicts, type Verdict} from "../../domain/tally.ts";
import type {Track} from "../../domain/track.ts";
import {toldFigures} from "../../domain/judgement/deciding.ts";
import {judgementQueries, judgements} from "../../model/judgements.ts";
import {tallyText} from "../../text/tally.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Fold, Row} from "../exhibit.ts";
import {targetTitle} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, linked, phrase, say, type Words} from "../words.ts";

/** How many targets of each province are reached, on schedule, behind, unpublished or not to be judged, each by name. */
export const targetTally: Exhibit = {
  id: "target-tally",
  queries: judgementQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = tallyText[reader.language];
    const {judged} = judgements(answers, reader);
    const tracksOf = (region: string) => judged.filter(({target}) => provinceOf(target.region) === region);
    // What is found is of the whole record, whichever provinces are looked at.
    const all = provinceCodes.flatMap(tracksOf);
    if (all.length === 0) return null;
    const places = reader.regions.map((region) => ({region, tracks: tracksOf(region)}));
    const tracks = places.flatMap((place) => place.tracks);
    return {
      title: phrase(text.title, {
        provinces: say(text.provinces(provinceCodes.length), "count"),
        all: counted(all.length),
        parts: partsOf(all, speaker),
      }),
      subtitle: say(text.subtitle),
      layout: "single",
      charts: [],
      apart: [],
      summary: [],
      caveats: [say(text.kinds)],
      table: {
        caption: text.caption,
        columns: [text.columns.place, ...verdicts.map((one) => text.verdicts[one]), text.columns.all],
        rows: places.map(({region, tracks: own}) => rowOf(region, own, speaker)),
        open: true,
        cards: "named",
      },
      ...cited(
        tracks.flatMap(toldFigures),
        tracks.map(({target}) => target),
      ),
    };
  },
};

function rowOf(region: string, tracks: readonly Track[], speaker: Voice): Row {
  const text = tallyText[speaker.language];
  const tally = tallyOf(tracks);
  const place = speaker.names.of("region", region);
  return {
    key: region,
    cells: [
      say(place),
      ...verdicts.map((verdict) => items(tally[verdict].length, speaker)),
      items(tracks.length, speaker),
    ],
    ...(tracks.length > 0 && {below: foldOf(text.listed(place), tally, region, speaker)}),
  };
}

function items(count: number, {language}: Voice): Words {
  const text = tallyText[language];
  return count === 0 ? say(text.none, "none") : say(text.items(count), "count");
}

// Every target by name, which opens it.
function foldOf(
  summary: string,
  tally: Record<Verdict, readonly Track[]>,
  home: string,
  {language, names}: Voice,
): Fold {
  const text = tallyText[language];
  const items = verdicts
    .filter((verdict) => tally[verdict].length > 0)
    .map((verdict) =>
      phrase(text.item, {
        verdict: text.verdicts[verdict],
        targets: joined(
          tally[verdict].map(({target}) =>
            linked(`target:${target.target}`, targetTitle(target, names, home)),
          ),
          text.comma,
        ),
      }),
    );
  return {kind: "fold", summary, notes: [{kind: "list", items, tone: "reasons"}]};
}

function partsOf(tracks: readonly Track[], {language}: Voice): Words {
  const text = tallyText[language];
  const tally = tallyOf(tracks);
  const told = verdicts.filter((verdict) => tally[verdict].length > 0);
  if (told.length === 0) return say(text.none, "none");
  return joined(
    told.map((verdict) =>
      phrase(text.part, {
        verdict: text.inTitle(text.verdicts[verdict]),
        count: counted(tally[verdict].length),
      }),
    ),
    text.separator,
  );
}

function counted(count: number): Words {
  return say(String(count), "count");
}
