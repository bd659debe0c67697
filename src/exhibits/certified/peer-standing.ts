import {kindsOf} from "../../domain/gravest.ts";
import type {Peer, PeerGroup} from "../../model/peers.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {peersText} from "../../text/peers.ts";
import {shortProgramme} from "../compare/verdict.ts";
import type {Voice} from "../voice.ts";
import {beforeNumber, joined, phrase, say, type Words} from "../words.ts";

/** Where one of ours stands among all that count the same: beside whom, in which place, and why not beside the rest. */
export function standingOf(own: Peer, group: PeerGroup, speaker: Voice): Words {
  const {language, names, amount} = speaker;
  const {figure} = own;
  const text = peersText[language].ours;
  const name = say(shortProgramme(own.programme.programme, names), "strong");
  if (!figure) return phrase(text.noFigure, {name});
  const ranked = group.ranked.find(({figures}) => figures.includes(figure));
  const beside = ranked?.figures.filter((other) => other !== figure) ?? [];
  const withFigure = group.peers.filter((peer) => peer.figure !== null).length;
  const rest = withFigure - 1 - beside.length;
  const lacking = group.peers.length - withFigure;
  const place = ranked ? ranked.figures.filter(({value}) => value > figure.value).length + 1 : 0;
  return phrase(text.said, {
    name,
    amount: amount(figure),
    beside:
      ranked &&
      phrase(text.beside[ranked.comparison.outcome === "comparable" ? "comparable" : "caution"], {
        others: joined(
          beside.map((other) => [
            ...say(beforeNumber(shortProgramme(other.programme!, names))),
            ...amount(other),
          ]),
          exhibitText[language].comma,
        ),
        place: counted(place),
      }),
    rest:
      rest > 0 &&
      phrase(ranked ? text.rest : text.none, {
        count: counted(rest),
        kinds: kindsAgainst(own, group, speaker),
      }),
    lacking: lacking > 0 && phrase(text.lacking, {count: counted(lacking)}),
  });
}

// What forbids it most, in few words; the list of the group has every kind.
function kindsAgainst({figure}: Peer, {refused}: PeerGroup, {language}: Voice): string {
  const {kindSeparator, ours} = peersText[language];
  const codes = kindsOf(refused.filter(({a, b}) => a === figure || b === figure));
  const said = codes.slice(0, 2).map((code) => compareText[language].reasonKinds[code]);
  return said.join(kindSeparator) + (codes.length > said.length ? ours.andOthers : "");
}

function counted(count: number): Words {
  return say(String(count), "count");
}
