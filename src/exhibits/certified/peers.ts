import {provinceCodes} from "virtual:provinces";
import {kindsOf} from "../../domain/gravest.ts";
import {provinceOf} from "../../domain/region.ts";
import {peerGroups, peerQueries, type Peer, type PeerGroup, type RankedPeers} from "../../model/peers.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatAside} from "../../text/format.ts";
import {peersText} from "../../text/peers.ts";
import {barOf, barPanel} from "../bars.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit, type Note, type Panel} from "../exhibit.ts";
import {voice, type Voice} from "../voice.ts";
import {beforeNumber, joined, phrase, say, type Words} from "../words.ts";
import {outcomeMark} from "../outcome-mark.ts";
import {shortProgramme} from "../compare/verdict.ts";
import {peerCards, peersTable} from "./peer-cards.ts";
import {standingOf} from "./peer-standing.ts";

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
      charts: panelsOf(groups, speaker),
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
  const ranked = groups.flatMap((group) => group.ranked).filter(hasOurs);
  if (ranked.length === 0) return phrase(text.titles.none, {count});
  const said = ranked.map((one) => rankedWords(one, speaker));
  return phrase(text.titles.ranked, {count, groups: joined(said, text.groupSeparator)});
}

function hasOurs({figures}: RankedPeers): boolean {
  return figures.some(({region}) => provinceCodes.includes(provinceOf(region)));
}

function rankedWords({figures, comparison: {outcome}}: RankedPeers, speaker: Voice): Words {
  const {language, names, amount} = speaker;
  const {group} = peersText[language];
  const listed = figures.map((figure) => [
    ...say(beforeNumber(shortProgramme(figure.programme!, names))),
    ...amount(figure),
  ]);
  return phrase(outcome === "comparable" ? group.comparable : group.caution, {
    names: joined(listed, exhibitText[language].comma),
  });
}

// What a single programme counts needs no panel of its own.
function panelsOf(groups: readonly PeerGroup[], speaker: Voice): Panel[] {
  const isSingle = ({peers: [first, ...others]}: PeerGroup) =>
    others.length === 0 && !first?.programme.headline;
  const single = groups.filter(isSingle);
  return [
    ...groups.filter((group) => !isSingle(group)).map((group) => panelOf(group, speaker)),
    ...(single.length > 0 ? [singlePanel(single, speaker)] : []),
  ];
}

function panelOf(group: PeerGroup, speaker: Voice): Panel {
  const {counts, peers, ranked} = group;
  const {language} = speaker;
  const counted = countedName(counts, language);
  return {
    key: counts,
    heading: phrase(peersText[language].heading, {counted, count: say(String(peers.length), "count")}),
    before: standings(group, counted, speaker),
    charts: ranked.filter(hasOurs).flatMap((one) => axisOf(one, counted, speaker)),
    after: [
      ...ranked.filter(hasOurs).flatMap((one) => minded(one, speaker)),
      fold(peers, speaker, [
        ...ranked.filter((one) => !hasOurs(one)).flatMap((one) => minded(one, speaker)),
        ...apart(group, speaker),
      ]),
    ],
  };
}

// That nothing of ours is counted so is an answer too.
function standings(group: PeerGroup, counted: string, speaker: Voice): Note[] {
  const ours = group.peers.filter(({programme}) => programme.headline);
  const {absent} = peersText[speaker.language].ours;
  return ours.length > 0
    ? ours.map((own) => note(standingOf(own, group, speaker)))
    : [note(phrase(absent, {counted}))];
}

function singlePanel(groups: readonly PeerGroup[], speaker: Voice): Panel {
  const {language, names} = speaker;
  const {single, oneEach} = peersText[language];
  const peers = groups.flatMap((group) => group.peers);
  const each = groups.flatMap(({counts, peers: [only]}) => {
    if (!only) return [];
    const counted = formatAside(oneEach.replace("{counted}", countedName(counts, language)), language);
    return [names.of("programme", only.programme.programme) + counted];
  });
  return {
    key: "single",
    heading: phrase(single, {count: say(String(groups.length), "count")}),
    before: [note(say(each.join(exhibitText[language].comma)))],
    charts: [],
    after: [fold(peers, speaker, lacking(peers, speaker))],
  };
}

function countedName(counts: string, language: Voice["language"]): string {
  return peersText[language].counts[counts] ?? comparabilityText[language].counts[counts] ?? counts;
}

function fold(peers: readonly Peer[], speaker: Voice, notes: readonly Note[]): Note {
  const summary = peersText[speaker.language].open;
  return {kind: "fold", summary, notes: [...notes, {kind: "cards", cards: peerCards(peers, speaker)}]};
}

function axisOf({figures}: RankedPeers, name: string, speaker: Voice): Panel["charts"] {
  const {names, language, date} = speaker;
  const bars = figures.map((figure) =>
    barOf(
      figure,
      shortProgramme(figure.programme!, names) + formatAside(date(figure.as_of), language),
      speaker,
    ),
  );
  return barPanel({key: name, name, heading: [], bars, operation: "rank"}, "bars", speaker).charts;
}

// What a ranking must mind; one without ours is told in words alone.
function minded(one: RankedPeers, speaker: Voice): Note[] {
  const {mind, kindSeparator} = peersText[speaker.language];
  const {reasonKinds} = compareText[speaker.language];
  const kinds = [...new Set(one.comparison.reasons.map(({code}) => reasonKinds[code]))];
  const caution = kinds.length > 0 ? say(mind(kinds.join(kindSeparator))) : [];
  if (hasOurs(one))
    return caution.length > 0
      ? [note([...outcomeMark(one.comparison.outcome, speaker), ...say(" "), ...caution])]
      : [];
  const {stop, separator} = comparabilityText[speaker.language];
  const end = caution.length > 0 ? [...say(separator), ...caution] : say(stop);
  return [note([...rankedWords(one, speaker), ...end])];
}

function apart({peers, refused, ranked}: PeerGroup, speaker: Voice): Note[] {
  const text = peersText[speaker.language];
  const {reasonKinds} = compareText[speaker.language];
  const kinds = kindsOf(refused)
    .map((code) => reasonKinds[code])
    .join(text.kindSeparator);
  const said = ranked.length > 0 ? text.apart(kinds) : text.unranked(kinds);
  return [...(kinds ? [note(say(said))] : []), ...lacking(peers, speaker)];
}

function lacking(peers: readonly Peer[], {language, names}: Voice): Note[] {
  const without = peers.filter(({figure}) => !figure);
  if (without.length === 0) return [];
  const named = without.map(({programme: {programme}}) => names.of("programme", programme));
  return [note(say(peersText[language].lacking(named.join(exhibitText[language].comma))))];
}
