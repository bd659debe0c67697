import {useEffect, useRef} from "react";
import {Lines} from "../../ui/stage/Lines.tsx";
import {onPaper} from "../../charts/ChartView.tsx";
import {forWall} from "../../exhibits/for-wall.ts";
import {sourceLine} from "../../exhibits/source-line.ts";
import type {Deck} from "../../meeting/deck.ts";
import {askedBy, toldSlide} from "../../meeting/told.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {formatDate} from "../../text/format.ts";
import {meetingText} from "../../text/meeting.ts";
import {stageText} from "../../text/stage.ts";
import {Spoken} from "../../ui/Spoken.tsx";
import {showingOf} from "../../ui/meeting/showings.ts";
import {ExhibitContent, TableContent} from "../../ui/stage/Screen.tsx";
import type {Showing, Shown} from "../../ui/stage/showing.ts";
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
  return (
    <div className="paper-slides" ref={sheets}>
      {deck.slides.map((slide, index) => (
        <PaperSlide
          key={slide.id}
          showing={showingOf(toldSlide(slide, deck, answers, language), language)}
          deck={deck}
          number={index + 1}
        />
      ))}
    </div>
  );
}

interface Placed {
  showing: Showing;
  deck: Deck;
  /** From one. */
  number: number;
}

function PaperSlide({showing, deck, number}: Placed) {
  const {language} = useReader();
  const {layout, title, text, notices, exhibits, remarks} = showing;
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
      <Foot showing={showing} deck={deck} number={number} />
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
function Foot({showing: {exhibits}, deck, number}: Placed) {
  const {language, reader} = useReader();
  const answers = useAnswers(askedBy(deck));
  const text = stageText[language];
  const documents = [...new Set(exhibits.flatMap(({told}) => told.sources))];
  const where = [
    ...(deck.watermark?.trim() ? [deck.watermark] : []),
    text.day(formatDate(deck.on, language)),
    text.place(number, deck.slides.length),
  ];
  return (
    <footer>
      <p className="wall-where">{where.join(" · ")}</p>
      {documents.length > 0 && (
        <p className="sources">
          <Spoken words={sourceLine(documents, answers, reader)} />
        </p>
      )}
    </footer>
  );
}
