import {foregroundRegions, provinceOf} from "../domain/region.ts";
import {groupBy} from "../domain/series.ts";
import {useChosenRegions} from "../hooks/figures.ts";
import {useJudgements} from "../hooks/judgements.ts";
import {useNames} from "../hooks/names.ts";
import {useReader} from "../hooks/view.ts";
import {targetsText} from "../text/targets.ts";
import {Disclosure} from "../ui/Disclosure.tsx";
import {HeadlineTargets} from "./targets/HeadlineTargets.tsx";
import {TargetTable, UnjudgedTable} from "./targets/TargetTable.tsx";

const foreground: readonly string[] = foregroundRegions;

/** How far is each toward its own target? */
export function TargetsPage() {
  const {language} = useReader();
  const names = useNames();
  const chosen = useChosenRegions();
  const {judged, unjudged} = useJudgements();
  const text = targetsText[language];
  const byProvince = groupBy(judged, ({target}) => provinceOf(target.region));
  const others = judged.filter(({target}) => !foreground.includes(provinceOf(target.region)));
  return (
    <>
      <p className="lead">{text.lead}</p>
      <HeadlineTargets judged={judged} />
      {chosen.map((region) => {
        const caption = text.region(names.of("region", region));
        return (
          <section key={region} className="exhibit" data-region={region}>
            <h2>{caption}</h2>
            <TargetTable caption={caption} judged={byProvince.get(region) ?? []} home={region} />
          </section>
        );
      })}
      <section className="exhibit">
        <Disclosure summary={text.others}>
          <TargetTable caption={text.others} judged={others} />
        </Disclosure>
        <Disclosure summary={text.unjudged}>
          <p>{text.unjudgedNote}</p>
          <UnjudgedTable caption={text.unjudged} targets={unjudged} />
        </Disclosure>
      </section>
    </>
  );
}
