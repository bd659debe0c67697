import {useEffect, useRef} from "react";
import {Lines} from "../../ui/stage/Lines.tsx";
import {onPaper} from "../../charts/ChartView.tsx";
import {forWall} from "../../exhibits/for-wall.ts";
import {sourceLine} from "../../exhibits/source-line.ts";
import type {Deck} from "../../meeting/deck.ts";
import {askedBy, toldSlide} from "../../meeting/told.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers, useEngine} from "../../reader/use-rows.ts";
import {formatDate} from "../../text/format.ts";
import {meetingText} from "../../text/meeting.ts";
import {stageText} from "../../text/stage.ts";
import {Spoken} from "../../ui/Spoken.tsx";
import {presentationOf, showingOf} from "../../ui/meeting/showings.ts";
import {ExhibitContent, TableContent} from "../../ui/stage/Screen.tsx";
import {Sources} from "../../ui/stage/SourcesAtFoot.tsx";
import {documentsUnder, numberOf, type Placed, type Shown} from "../../ui/stage/showing.ts";
import {ToldIn} from "../../ui/stage/SlideView.tsx";
import {fitToSheet} from "./fit-to-sheet.ts";

/** A deck on paper: each slide on a sheet that lies on its side, its remarks below it. What one sheet cannot hold goes on on the next. */
export function PaperSlides({deck}: {deck: Deck}) {
  const {language} = useReader();
  const answers = useAnswers(askedBy(deck));
  const sheets = useRef<HTMLDivElement>(null);
  // Behind all charts, which listened before: they are drawn by then.
  useEffect(() => {
    const fit = () => {
      for (const slide of sheets.current!.children) fitToSheet(slide as HTMLElement);
    };
    addEventListener(onPaper, fit);
    return () => removeEventListener(onPaper, fit);
  }, []);
  const told = deck.slides.map((slide) => showingOf(toldSlide(slide, deck, answers, language), language));
  const of = presentationOf(deck, told);
  return (
    <div className="paper-slides" ref={sheets}>
      {told.map((showing) => (
        <PaperSlide key={showing.key} placed={{showing, part: 1, of}} />
      ))}
    </div>
  );
}

function PaperSlide({placed}: {placed: Placed}) {
  const {language} = useReader();
  const {layout, title, text, notices, exhibits, remarks} = placed.showing;
  const keyed = exhibits.map((shown, slot) => ({key: `${slot} ${shown.exhibit.id}`, shown}));
  const paragraphs = remarks.split("\n").filter((line) => line.trim());
  return (
    <section className="wall paper-slide" data-layout={layout}>
      <h2>
        <Spoken words={title} />
      </h2>
      <Lines lines={[...text, ...notices]} />
      {layout !== "title" && exhibits.length > 0 && (
        <div className="paper-rooms" data-rooms={exhibits.length}>
          {keyed.map(({key, shown}) => (
            <Room key={key} shown={shown} isTable={layout === "table"} isOneOfTwo={exhibits.length > 1} />
          ))}
        </div>
      )}
      <Foot placed={placed} />
      {paragraphs.length > 0 && (
        <aside className="paper-remarks">
          <h3>{meetingText[language].remarks}</h3>
          <Lines lines={paragraphs} />
        </aside>
      )}
    </section>
  );
}

interface InRoom {
  shown: Shown;
  isTable: boolean;
  isOneOfTwo: boolean;
}

function Room({shown: {exhibit, view, told}, isTable, isOneOfTwo}: InRoom) {
  return (
    <ToldIn view={view}>
      <div className="paper-room" data-exhibit={exhibit.id}>
        {isOneOfTwo && (
          <h3>
            <Spoken words={told.title} />
          </h3>
        )}
        {isTable ? <TableContent told={told} /> : <ExhibitContent told={forWall(told)} />}
      </div>
    </ToldIn>
  );
}

/** The day, the place, the watermark and the documents. */
function Foot({placed}: {placed: Placed}) {
  const {language, reader} = useReader();
  const {answers} = useEngine();
  const {day, watermark, slides} = placed.of;
  const text = stageText[language];
  const where = [
    ...(watermark ? [watermark] : []),
    text.day(formatDate(day, language)),
    text.place(numberOf(placed), slides.length),
  ];
  return (
    <footer>
      <p className="wall-where">{where.join(" · ")}</p>
      <Sources placed={placed} named={sourceLine(documentsUnder(placed), answers, reader)} />
    </footer>
  );
}
