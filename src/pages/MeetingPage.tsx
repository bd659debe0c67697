import {useEffect, useRef, useState} from "react";
import {useReader} from "../reader/use-reader.ts";
import {meetingText} from "../text/meeting.ts";
import {desk} from "../ui/meeting/desk.ts";
import {useDeck} from "../ui/meeting/use-desk.ts";
import {usePaper} from "../ui/paper.ts";
import {Decks} from "./meeting/Decks.tsx";
import {Editor} from "./meeting/Editor.tsx";
import {PaperSlides} from "./meeting/PaperSlides.tsx";
import {ReadyMade} from "./meeting/ReadyMade.tsx";

/** The page, for which the decks that the browser keeps are read before anybody opens it. */
export function openMeetingPage() {
  // Whoever opens the page is told of what failed.
  desk.ready().catch(() => {});
  return MeetingPage;
}

/** 上会: decks that are made by rule or collected from the pages, arranged, presented and taken away. */
function MeetingPage() {
  const {language} = useReader();
  const open = useDeck();
  const isPaper = usePaper();
  const [atHand, bring] = useArrival(open?.deck.id ?? null);
  const text = meetingText[language];
  return (
    <div className="meeting" data-deck={open ? "" : undefined}>
      <p className="lead">{text.lead}</p>
      <ReadyMade bring={bring} />
      <div className="at-hand" ref={atHand}>
        <Decks current={open} bring={bring} />
        {open && <Editor key={open.deck.id} open={open} />}
      </div>
      {isPaper && open && <PaperSlides deck={open.deck} />}
    </div>
  );
}

/** Brings who has laid a deck on the desk to where it is arranged: on a phone that lies far below. */
function useArrival(shown: string | null) {
  const atHand = useRef<HTMLDivElement>(null);
  const [wanted, want] = useState<{deck: string} | null>(null);
  const met = useRef(wanted);
  useEffect(() => {
    if (met.current === wanted || wanted?.deck !== shown) return;
    met.current = wanted;
    atHand.current!.querySelector<HTMLElement>(".editor")!.focus({preventScroll: true});
    atHand.current!.scrollIntoView({block: "start"});
  }, [wanted, shown]);
  const bring = (deck: string) => want({deck});
  return [atHand, bring] as const;
}
