import {Suspense, useEffect, useRef, useState} from "react";
import {asTable, asTabs} from "../../exhibits/citations/sheet.ts";
import {citation} from "../../exhibits/citations/citation.ts";
import {answersBy, citedRecord} from "../../exhibits/citations/record.ts";
import {sheetRow} from "../../exhibits/citations/row.ts";
import {voice} from "../../exhibits/voice.ts";
import {recordEnd} from "../../model/searched-to.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useLookUp} from "../../reader/use-rows.ts";
import {citationText} from "../../text/citation.ts";
import {copied, type Copied} from "../../ui/clipboard.ts";

/** A record as it can be copied. */
interface Forms {
  citation: Copied;
  row: Copied;
}

/** The buttons that copy a record: as a line with its source, and as a row of a spreadsheet. */
export function Copies({id}: {id: string}) {
  return (
    <Suspense fallback={<Buttons />}>
      <Prepared key={id} id={id} />
    </Suspense>
  );
}

function Prepared({id}: {id: string}) {
  const {reader} = useReader();
  const lookUp = useLookUp();
  const record = citedRecord(id, lookUp, reader);
  if (!record) return <Buttons />;
  const answers = answersBy(lookUp);
  const speaker = voice(answers, reader);
  const row = sheetRow(record, speaker);
  return (
    <Buttons
      forms={{
        citation: {plain: citation(record, {...speaker, searched: recordEnd(answers)})},
        row: {plain: asTabs(row), html: asTable(row)},
      }}
    />
  );
}

type Outcome = {form: keyof Forms; isCopied: boolean};

/** The same places whether there is already something to copy or not. */
function Buttons({forms}: {forms?: Forms}) {
  const text = citationText[useReader().language];
  const place = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (form: keyof Forms) => {
    // Said anew each time, so that it is heard again.
    setOutcome(null);
    setOutcome({form, isCopied: await copied(forms![form], place.current!)});
  };
  return (
    <>
      <div className="copies" ref={place}>
        {(["citation", "row"] as const).map((form) => (
          <button key={form} type="button" disabled={!forms} onClick={() => copy(form)}>
            {text.buttons[form]}
          </button>
        ))}
        <p role="status">{outcome && (outcome.isCopied ? text.copied[outcome.form] : text.failed)}</p>
      </div>
      {forms && outcome?.isCopied === false && <ByHand key={outcome.form} text={forms[outcome.form].plain} />}
    </>
  );
}

/** What the browser does not let the page copy, selected for the reader. */
function ByHand({text}: {text: string}) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current!.select(), []);
  return (
    <label className="by-hand">
      {citationText[useReader().language].byHand}
      <textarea ref={area} readOnly rows={5} value={text} />
    </label>
  );
}
