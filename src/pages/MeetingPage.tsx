import {useReader} from "../reader/use-reader.ts";
import {meetingText} from "../text/meeting.ts";
import {useDeck} from "../ui/meeting/use-desk.ts";
import {Decks} from "./meeting/Decks.tsx";
import {Editor} from "./meeting/Editor.tsx";
import {ReadyMade} from "./meeting/ReadyMade.tsx";

/** 上会: decks that are made by rule or collected from the pages, arranged, presented and taken away. */
export function MeetingPage() {
  const {language} = useReader();
  const open = useDeck();
  const text = meetingText[language];
  return (
    <div className="meeting">
      <p className="lead">{text.lead}</p>
      <ReadyMade />
      <Decks current={open} />
      {open && <Editor key={open.deck.id} open={open} />}
    </div>
  );
}
