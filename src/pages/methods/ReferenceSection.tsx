import type {ReactNode} from "react";
import {reference, type OpenSdgRating, type Reference, type UnRating} from "../../domain/reference.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {methodsText} from "../../text/methods.ts";
import {progressText} from "../../text/progress.ts";
import {referenceText} from "../../text/reference.ts";
import {conventions} from "./conventions.ts";
import {useHeadlines} from "./headlines.ts";
import {Worked} from "./MethodSection.tsx";
import {ReferenceExample, type Rated} from "./ReferenceExample.tsx";
import {RuleTable, RuleText} from "./Rules.tsx";

const documents = {
  openSdg:
    "https://github.com/open-sdg/open-sdg/blob/26d2e38700e4fee329fea4823e908c4298064693/docs/progress-methodology.md",
  un: "https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf",
  eustat:
    "https://github.com/EUSTAT-DES/site/blob/10f3c702d7a2e175c52e128fc907419e86bc91c0/_pages/en/metodologia.md",
};

/** The two official methods shown beside our judgement, when they are, and why they do not lead. */
export function ReferenceSection() {
  const {language} = useReader();
  const text = conventions(language).reference;
  const ratings = referenceText[language];
  const openSdg = Object.entries(text.openSdgRatings) as [OpenSdgRating, string][];
  const un = Object.entries(text.unRatings) as [UnRating, string][];
  return (
    <>
      <RuleText {...text.openSdg}>
        <DocumentLink document="openSdg" />
      </RuleText>
      <RuleTable
        caption={text.openSdgCaption}
        columns={text.columns}
        rows={openSdg.map(([rating, condition]) => [ratings.openSdgRatings[rating], condition])}
      />
      <RuleText {...text.un}>
        <DocumentLink document="un" /> · <DocumentLink document="eustat" />
      </RuleText>
      <RuleTable
        caption={text.unCaption}
        columns={text.columns}
        rows={un.map(([rating, condition]) => [ratings.unRatings[rating], condition])}
      />
      <RuleText {...text.conditions} />
      <RuleText {...text.why} />
      <Example />
    </>
  );
}

/** A link to follow; the app itself never requests it. */
function DocumentLink({document}: {document: keyof typeof documents}) {
  return (
    <a href={documents[document]} target="_blank" rel="noreferrer">
      {conventions(useReader().language).reference.links[document]}
    </a>
  );
}

function Example() {
  const {language} = useReader();
  const text = methodsText[language].reference;
  const {rated, refused} = useRated();
  const [first] = rated;
  if (first)
    return (
      <>
        <ReferenceExample entry={first} />
        {refused.length > 0 && <Refused title={text.others} refused={refused} />}
      </>
    );
  return <Refused title={text.none} refused={refused} />;
}

interface RefusedTarget {
  id: string;
  title: string;
  reason: string;
}

function useRated(): {rated: Rated[]; refused: RefusedTarget[]} {
  const {language} = useReader();
  const titleOf = useTargetTitle();
  const rated: Rated[] = [];
  const refused: RefusedTarget[] = [];
  for (const {target, progress} of useHeadlines()) {
    const refuse = (reason: string) => refused.push({id: target.target, title: titleOf(target), reason});
    if (progress.kind === "unknown") {
      refuse(progressText[language].reasons[progress.reason]);
      continue;
    }
    const result: {kind: "reference"; reference: Reference} | {kind: "unknown"; reason: RefusalReason} =
      reference(target, progress.progress);
    if (result.kind === "unknown") refuse(referenceText[language].reasons[result.reason]);
    else rated.push({target, progress: progress.progress, reference: result.reference});
  }
  return {rated, refused};
}

type RefusalReason = Extract<ReturnType<typeof reference>, {kind: "unknown"}>["reason"];

function Refused({title, refused}: {title: ReactNode; refused: readonly RefusedTarget[]}) {
  return (
    <Worked>
      <p>{title}</p>
      <ul>
        {refused.map((one) => (
          <li key={one.id}>
            {one.title} · {one.reason}
          </li>
        ))}
      </ul>
    </Worked>
  );
}
