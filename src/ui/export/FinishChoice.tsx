import type {Finish} from "../../exports/sheaf.ts";
import {useReader} from "../../reader/use-reader.ts";
import {exportText} from "../../text/exports.ts";

/** Lets the reader have words across every page, and pictures without their ground where there are `pictures`. */
export function FinishChoice(props: {finish: Finish; pictures: boolean; onChange: (next: Finish) => void}) {
  const {finish, pictures, onChange} = props;
  const text = exportText[useReader().language].finish;
  const isMarked = finish.watermark !== null;
  const mark = (watermark: string | null) => onChange({...finish, watermark});
  return (
    <fieldset className="export-finish">
      <legend className="hidden">{text.title}</legend>
      <label>
        <input
          type="checkbox"
          checked={isMarked}
          onChange={({target}) => mark(target.checked ? text.usual : null)}
        />
        {text.watermark}
      </label>
      {isMarked && (
        <input
          type="text"
          aria-label={text.words}
          value={finish.watermark ?? ""}
          maxLength={20}
          onChange={({target}) => mark(target.value)}
        />
      )}
      {pictures && (
        <label>
          <input
            type="checkbox"
            checked={finish.clear}
            onChange={({target}) => onChange({...finish, clear: target.checked})}
          />
          {text.clear}
        </label>
      )}
    </fieldset>
  );
}
