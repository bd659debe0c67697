import {recordDays} from "virtual:record-days";
import {useReader} from "../reader/use-reader.ts";
import {daysText} from "../text/days.ts";
import {formatDate} from "../text/format.ts";

/** Says that the date of this computer can hardly be right, and which day is evaluated instead. */
export function ClockNote({clock}: {clock: string}) {
  const {language, day} = useReader();
  const {early, late} = daysText[language].clock;
  const say = clock < recordDays.searched ? early : late;
  return (
    <p className="caveat" role="status" data-clock-note>
      {say(formatDate(clock, language), formatDate(recordDays.searched, language), formatDate(day, language))}
    </p>
  );
}
