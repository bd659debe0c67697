import type {ReactNode} from "react";
import type {Composition} from "../../domain/composition.ts";
import {derivedId} from "../../domain/derived.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import type {CompositionPart} from "../../queries/composition-parts.ts";
import {compositionParts} from "../../queries/composition-parts.ts";
import {compositionWholes} from "../../queries/composition-wholes.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatShare} from "../../text/format.ts";
import {industryText} from "../../text/industry.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {CompositionBar, nameOf} from "./CompositionBar.tsx";

type Kind = "types" | "sectors";

/** All compositions of one kind, each its own bar of 100 %. */
export function CompositionExhibit(props: {
  kind: Kind;
  compositions: readonly Composition<CompositionPart>[];
  children?: ReactNode;
}) {
  const {language} = useReader();
  const names = useNames();
  const text = industryText[language][props.kind];
  const {columns, nothing} = exhibitText[language];
  const rowsOf = ({whole, parts}: Composition<CompositionPart>) =>
    parts.map(({figure, share}) => ({
      key: figure.observation,
      cells: [
        nameOf(whole, names, language),
        names.member(figure),
        figure.sector ? names.of("sector", figure.sector) : "",
        <Num key="value" id={figure.observation}>
          {names.amount(figure)}
        </Num>,
        <Num key="share" id={derivedId(share)}>
          {formatShare(share.value)}
        </Num>,
      ],
    }));
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      queries={[compositionParts, compositionWholes]}
      sources={
        <SourceLine figures={props.compositions.flatMap(({parts}) => parts.map(({figure}) => figure))} />
      }
      twin={{
        caption: text.caption,
        columns: [columns.programme, columns.part, columns.sector, columns.value, columns.share],
        rows: props.compositions.flatMap(rowsOf),
      }}
    >
      {props.compositions.length === 0 && <p>{nothing}</p>}
      {props.compositions.map((composition) => (
        <CompositionBar key={composition.parts[0]!.figure.observation} composition={composition} />
      ))}
      {props.children}
    </Exhibit>
  );
}
