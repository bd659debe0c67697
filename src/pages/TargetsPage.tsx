import {provinceCodes} from "virtual:provinces";
import {provinceOf} from "../domain/region.ts";
import {groupBy} from "../domain/series.ts";
import {useChosenRegions} from "../hooks/figures.ts";
import {useJudgements} from "../hooks/judgements.ts";
import {useReader} from "../hooks/view.ts";
import {targetsText} from "../text/targets.ts";
import {Disclosure} from "../ui/Disclosure.tsx";
import {OwnTargets} from "./progress/OwnTargets.tsx";
import {LevelsExhibit} from "./targets/LevelsExhibit.tsx";
import {ProvinceTargets} from "./targets/ProvinceTargets.tsx";
import {TargetTable, UnjudgedTable} from "./targets/TargetTable.tsx";
import {TrackerExhibit} from "./targets/TrackerExhibit.tsx";
import {Later} from "../ui/Later.tsx";

/** How far is each toward its own target? */
export function TargetsPage() {
  const {language} = useReader();
  const chosen = useChosenRegions();
  const {judged, unjudged} = useJudgements();
  const text = targetsText[language];
  const byProvince = groupBy(judged, ({target}) => provinceOf(target.region));
  const others = judged.filter(({target}) => !provinceCodes.includes(provinceOf(target.region)));
  return (
    <>
      <p className="lead">{text.lead}</p>
      <OwnTargets judged={judged} />
      <Later>
        <TrackerExhibit judged={judged} />
        <LevelsExhibit judged={judged} />
        {chosen.map((region) => (
          <ProvinceTargets key={region} region={region} judged={byProvince.get(region) ?? []} />
        ))}
        <section className="exhibit">
          <Disclosure summary={text.others}>
            <TargetTable caption={text.others} judged={others} />
          </Disclosure>
          <Disclosure summary={text.unjudged}>
            <p>{text.unjudgedNote}</p>
            <UnjudgedTable caption={text.unjudged} targets={unjudged} />
          </Disclosure>
        </section>
      </Later>
    </>
  );
}
