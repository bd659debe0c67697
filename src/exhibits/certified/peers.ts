import {kindsOf} from "../../domain/gravest.ts";
import type {Subject} from "../../domain/comparability.ts";
import {peerGroups, peerQueries, type Peer, type PeerGroup} from "../../model/peers.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {peersText} from "../../text/peers.ts";
import {barOf, barPanel} from "../bars.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit, type Note, type Panel} from "../exhibit.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, phrase, say, type Words} from "../words.ts";
import {peerCards, peersTable} from "./peer-cards.ts";

/** Where do ours stand among all? The programmes of every province by what they count, ranked only where that is legal. */
export const peersExhibit: Exhibit = {
  id: "peers",
  queries: peerQueries,
  build(answers, reader) {
    const groups = peerGroups(answers, reader);
    const peers = groups.flatMap((group) => group.peers);
    if (peers.length === 0) return null;
    const speaker = voice(answers, reader);
    return {
      title: titleOf(groups, speaker),
      subtitle: say(peersText[reader.language].subtitle),
      layout: "side",
      charts: groups.map((group) => panelOf(group, speaker)),
      apart: [],
      summary: [],
      caveats: [],
      table: peersTable(peers, speaker),
      ...cited(
        peers.flatMap(({figure}) => figure ?? []),
        peers.flatMap(({target}) => target ?? []),
      ),
    };
  },
};

// Who stands beside whom, as far as anybody may.
function titleOf(groups: readonly PeerGroup[], speaker: Voice): Words {
  const text = peersText[speaker.language];
  const count = say(String(groups.flatMap(({peers}) => peers).length), "count");
  const ranked = groups
    .flatMap((group) => group.ranked)
    .filter((figures) => figures.some(({region}) => speaker.colour(region) !== "backdrop"));
  if (ranked.length === 0) return phrase(text.titles.none, {count});
  const said = ranked.map((figures) => phrase(text.group, {names: listed(figures, speaker)}));
  return phrase(text.titles.ranked, {count, groups: joined(said, text.groupSeparator)});
}

function listed(figures: readonly Subject[], {language, names, amount}: Voice): Words {
  return joined(
    figures.map((figure) => [...say(`${names.of("programme", figure.programme!)} `), ...amount(figure)]),
    exhibitText[language].comma,
  );
}

function panelOf(group: PeerGroup, speaker: Voice): Panel {
  const {counts, peers, ranked} = group;
  const {language} = speaker;
  const text = peersText[language];
  const counted = text.counts[counts] ?? comparabilityText[language].counts[counts] ?? counts;
  const heading = phrase(text.heading, {counted, count: say(String(peers.length), "count")});
  return {
    key: counts,
    heading,
    before: [note(namesOf(peers, speaker))],
    charts: ranked.flatMap((figures) => axisOf(figures, counted, speaker)),
    after: [
      ...apart(group, speaker),
      {kind: "fold", summary: text.open, notes: [{kind: "cards", cards: peerCards(peers, speaker)}]},
    ],
  };
}

// Ours stand out.
function namesOf(peers: readonly Peer[], {language, names}: Voice): Words {
  return joined(
    peers.map(({programme: {programme, headline}}) =>
      say(names.of("programme", programme), headline ? "strong" : undefined),
    ),
    exhibitText[language].comma,
  );
}

function axisOf(figures: readonly Subject[], name: string, speaker: Voice): Panel["charts"] {
  const {names, date} = speaker;
  const bars = figures.map((figure) =>
    barOf(figure, `${names.of("programme", figure.programme!)} ${date(figure.as_of)}`, speaker),
  );
  const heading = say(name);
  return barPanel({key: name, name, heading, bars, operation: "rank"}, "bars", speaker).charts;
}

function apart({peers, refused, ranked}: PeerGroup, {language, names}: Voice): Note[] {
  const text = peersText[language];
  const {reasonKinds} = compareText[language];
  const kinds = kindsOf(refused).map((code) => reasonKinds[code]);
  const without = peers
    .filter(({figure}) => !figure)
    .map(({programme: {programme}}) => names.of("programme", programme));
  const isPartly = ranked.length > 0 || kinds.length > 0;
  return [
    ...(isPartly && kinds.length > 0 ? [note(say(text.apart(kinds.join(text.kindSeparator))))] : []),
    ...(without.length > 0 ? [note(say(text.lacking(without.join(exhibitText[language].comma))))] : []),
  ];
}
