import {reference, type OpenSdgRating, type UnRating} from "../../domain/reference.ts";
import type {Target} from "../../domain/target.ts";
import type {Track} from "../../domain/track.ts";
import type {Language} from "../../domain/view.ts";
import {targetTitle} from "../../exhibits/subject.ts";
import {judgementQueries} from "../../model/judgements.ts";
import {useReader} from "../../reader/use-reader.ts";
import {methodsText} from "../../text/methods.ts";
import {progressText} from "../../text/progress.ts";
import {referenceText} from "../../text/reference.ts";
import {useModel} from "../../ui/use-model.ts";
import {conventions} from "./conventions.ts";
import {headlines} from "./headlines.ts";
import {Listed} from "./MethodSection.tsx";
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
  const {answers, reader, speaker} = useModel(judgementQueries);
  const text = methodsText[reader.language].reference;
  const {rated, refused} = ratings(headlines(answers, reader), reader.language);
  const [first] = rated;
  const items = refused.map(({target, reason}) => ({
    key: target.target,
    words: `${targetTitle(target, speaker.names)} · ${reason}`,
  }));
  if (!first) return <Listed title={text.none} items={items} />;
  return (
    <>
      <ReferenceExample entry={first} speaker={speaker} />
      {items.length > 0 && <Listed title={text.others} items={items} />}
    </>
  );
}

/** The targets that both methods can rate, and why the others cannot. */
function ratings(tracks: readonly Track[], language: Language) {
  const rated: Rated[] = [];
  const refused: {target: Target; reason: string}[] = [];
  for (const {target, progress: measured} of tracks) {
    if (measured.kind === "unknown") {
      refused.push({target, reason: progressText[language].reasons[measured.reason]});
      continue;
    }
    const {progress} = measured;
    const result = reference(target, progress);
    if (result.kind === "reference") rated.push({target, progress, reference: result.reference});
    else refused.push({target, reason: referenceText[language].reasons[result.reason]});
  }
  return {rated, refused};
}
