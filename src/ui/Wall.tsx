import {asked, built} from "../exhibits/built.ts";
import {exhibitsOf} from "../exhibits/index.ts";
import {useReader} from "../reader/use-reader.ts";
import {useAnswers} from "../reader/use-rows.ts";
import {MeetingWall} from "./meeting/MeetingWall.tsx";
import type {Showing} from "./stage/showing.ts";
import {Stage} from "./stage/Stage.tsx";

/** What the page has to show, one a screen: its exhibits, or the slides of a deck. */
export function Wall() {
  return useReader().view.page === "meeting" ? <MeetingWall /> : <PageWall />;
}

function PageWall() {
  const {view, reader} = useReader();
  const answers = useAnswers(...exhibitsOf[view.page].map(asked));
  const slides = exhibitsOf[view.page].flatMap((exhibit): Showing[] => {
    const told = built(exhibit, answers, reader);
    if (!told) return [];
    const words = {title: told.title, text: [], notices: [], remarks: ""};
    return [{key: exhibit.id, layout: "exhibit", ...words, exhibits: [{exhibit, view, told}]}];
  });
  return slides.length > 0 && <Stage slides={slides} day={reader.day} watermark={null} />;
}
