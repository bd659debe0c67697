import type {Language} from "../../domain/view.ts";
import {seriesTitle, shortTitle} from "../../exhibits/series-title.ts";
import type {Names} from "../../model/names.ts";
import {remember} from "../../model/remember.ts";
import type {SeriesGroup} from "../../model/series-groups.ts";
import {compareText} from "../../text/compare.ts";

/** A series to choose: by its title in full it is found, by the short one told from others of its programme. */
export interface SeriesOption {
  key: string;
  title: string;
  short: string;
  until: string;
}

export interface OptionGroup {
  key: string;
  name: string;
  options: readonly SeriesOption[];
}

/** The series of every programme in words. */
export const optionGroups = remember(
  (groups: readonly SeriesGroup[], names: Names, language: Language): readonly OptionGroup[] => {
    const {dot, statistics, until} = compareText[language];
    return groups.map(({programme, series}) => {
      const name = programme ? names.of("programme", programme) : statistics;
      return {
        key: programme ?? "",
        name,
        options: series.map(({key, newest}) => ({
          key,
          title: seriesTitle(newest, names, language),
          short: shortTitle(newest, names, language).replace(`${name}${dot}`, ""),
          until: until(newest.as_of),
        })),
      };
    });
  },
);

/** So many lines are listed, and of each programme so many until the reader types. */
export const listed = {inAll: 60, ofEach: 3};

/** Of all options those whose titles hold every word typed, and how many there are. */
export function matching(
  groups: readonly OptionGroup[],
  typed: string,
): {groups: OptionGroup[]; count: number} {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const isMatch = ({title}: SeriesOption) => words.every((word) => title.toLowerCase().includes(word));
  const found = groups.map((group) => ({...group, options: group.options.filter(isMatch)}));
  let left = listed.inAll;
  const shown = found.map(({options, ...group}) => {
    const first = options.slice(0, words.length > 0 ? left : Math.min(left, listed.ofEach));
    left -= first.length;
    return {...group, options: first};
  });
  return {
    groups: shown.filter(({options}) => options.length > 0),
    count: found.reduce((sum, {options}) => sum + options.length, 0),
  };
}
