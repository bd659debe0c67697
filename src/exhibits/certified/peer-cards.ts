import type {Peer} from "../../model/peers.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {peersText} from "../../text/peers.ts";
import {vocabularies} from "../../text/vocabularies.ts";
import type {Card, Table} from "../exhibit.ts";
import type {Voice} from "../voice.ts";
import {joined, phrase, say, type Words} from "../words.ts";

/** A programme a card: whose it is, its newest number with date and grade, its target, who runs it and how. */
export function peerCards(peers: readonly Peer[], speaker: Voice): Card[] {
  const {language, names} = speaker;
  const {dot} = compareText[language];
  return peers.map((peer): Card => {
    const {programme, target} = peer;
    const title = `${names.of("region", programme.region)}${dot}${names.of("programme", programme.programme)}`;
    return {
      key: programme.programme,
      ...(programme.headline && {region: programme.region}),
      lines: [
        say(title, "strong"),
        numberOf(peer, speaker),
        ...(target ? [targetOf(peer, speaker)] : []),
        say([operatorOf(peer, speaker), mechanismOf(peer, speaker)].join(dot), "small"),
      ],
    };
  });
}

/** The same as a table. */
export function peersTable(peers: readonly Peer[], speaker: Voice): Table {
  const {language, names} = speaker;
  const {caption, columns: own, counts} = peersText[language];
  const {columns} = exhibitText[language];
  return {
    caption,
    columns: [
      columns.programme,
      columns.region,
      own.operator,
      own.mechanism,
      own.counted,
      own.newest,
      own.target,
    ],
    rows: peers.map((peer) => {
      const {programme, figure, target} = peer;
      const counted = figure?.counts ?? programme.counts;
      return {
        key: programme.programme,
        cells: [
          say(names.of("programme", programme.programme)),
          say(names.of("region", programme.region)),
          say(operatorOf(peer, speaker)),
          say(mechanismOf(peer, speaker)),
          say(counts[counted] ?? comparabilityText[language].counts[counted] ?? counted),
          numberOf(peer, speaker),
          target ? targetOf(peer, speaker) : [],
        ],
      };
    }),
  };
}

function numberOf({figure, isTotal}: Peer, {language, names, amount, date}: Voice): Words {
  const {card} = peersText[language];
  if (!figure) return say(card.noFigure, "none");
  const slots = {
    amount: amount(figure),
    date: date(figure.as_of),
    batch: figure.batch ? names.of("batch", figure.batch) : "",
  };
  const template = isTotal ? card.total : figure.batch ? card.batch : card.addition;
  const grade = figure.grade < "C" ? [] : say(card.grade(figure.grade), "small");
  return joined([phrase(template, slots), grade], " ");
}

function targetOf({target}: Peer, {language, goal, date}: Voice): Words {
  const {card} = peersText[language];
  if (!target) return [];
  return phrase(target.due ? card.target : card.openTarget, {
    amount: goal(target),
    due: target.due && date(target.due),
  });
}

function operatorOf({programme: {operator_zh, operator_en}}: Peer, {language}: Voice): string {
  return (language === "zh" ? operator_zh : operator_en) ?? peersText[language].card.noOperator;
}

function mechanismOf({programme: {mechanism}}: Peer, {language}: Voice): string {
  return vocabularies[language].mechanisms[mechanism] ?? mechanism;
}
