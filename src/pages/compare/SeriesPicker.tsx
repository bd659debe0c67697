import {useEffect, useId} from "react";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import type {SeriesGroup} from "../../model/series-groups.ts";
import {compareText} from "../../text/compare.ts";
import {matching, optionGroups, type OptionGroup, type SeriesOption} from "./series-options.ts";
import {useCombobox} from "./use-combobox.ts";

/** A field that finds a series by a few of its words, among all of them by programme. */
export function SeriesPicker(props: {
  label: string;
  /** What is chosen now; empty where nothing is yet. */
  value: string;
  groups: readonly SeriesGroup[];
  choose: (option: SeriesOption) => void;
}) {
  const {label, value, groups, choose} = props;
  const {language} = useReader();
  const names = useNames();
  const id = useId();
  const box = useCombobox();
  const found = box.isOpen
    ? matching(optionGroups(groups, names, language), box.typed ?? "")
    : {groups: [], count: 0};
  const options = found.groups.flatMap((group) => group.options);
  const active = options[box.active];
  const take = (option: SeriesOption | undefined) => {
    box.close();
    if (option) choose(option);
  };
  useActiveInSight(active && `${id}-${active.key}`);
  return (
    <div className="series-picker">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={box.isOpen}
        aria-controls={box.isOpen ? `${id}-list` : undefined}
        aria-activedescendant={active && `${id}-${active.key}`}
        autoComplete="off"
        placeholder={value || label}
        value={box.typed ?? value}
        title={value || undefined}
        onFocus={(event) => event.target.select()}
        onClick={(event) => {
          if (!box.isOpen) event.currentTarget.select();
          box.open();
        }}
        onBlur={box.close}
        onChange={(event) => box.type(event.target.value)}
        onKeyDown={(event) => box.press(event, options.length, (index) => take(options[index]))}
      />
      {box.isOpen && <Listed id={id} found={found} active={active} take={take} />}
    </div>
  );
}

function Listed(props: {
  id: string;
  found: {groups: readonly OptionGroup[]; count: number};
  active: SeriesOption | undefined;
  take: (option: SeriesOption) => void;
}) {
  const {id, found, active, take} = props;
  const text = compareText[useReader().language];
  const shown = found.groups.flatMap(({options}) => options).length;
  return (
    <div className="series-options">
      <div role="listbox" id={`${id}-list`} aria-label={text.matches}>
        {found.groups.map(({key, name, options}) => (
          <div key={key} role="group" aria-label={name}>
            <span aria-hidden="true">{name}</span>
            {options.map((option) => (
              // The field keeps the focus, so nothing here takes it.
              <button
                key={option.key}
                type="button"
                role="option"
                id={`${id}-${option.key}`}
                aria-selected={option === active}
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(option)}
              >
                {option.short} <small>{option.until}</small>
              </button>
            ))}
          </div>
        ))}
      </div>
      <output>{found.count === 0 ? text.noMatch : text.found(found.count, shown)}</output>
    </div>
  );
}

// The list scrolls with the arrows.
function useActiveInSight(id: string | undefined) {
  useEffect(() => {
    if (id) document.getElementById(id)?.scrollIntoView({block: "nearest"});
  }, [id]);
}
