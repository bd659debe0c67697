import {useReader} from "../hooks/view.ts";
import {certifiedText} from "../text/certified.ts";
import {BatchesExhibit} from "./certified/BatchesExhibit.tsx";
import {ComparisonExhibit} from "./certified/ComparisonExhibit.tsx";
import {CitiesExhibit} from "./certified/CitiesExhibit.tsx";
import {RoundsExhibit} from "./certified/RoundsExhibit.tsx";
import {TotalsExhibit} from "./certified/TotalsExhibit.tsx";
import {Later} from "../ui/Later.tsx";

/** How many has each province certified, by batch and year? */
export function CertifiedPage() {
  const {language} = useReader();
  return (
    <>
      <p className="lead">{certifiedText[language].lead}</p>
      <TotalsExhibit />
      <Later>
        <ComparisonExhibit />
        <BatchesExhibit />
        <RoundsExhibit />
        <CitiesExhibit />
      </Later>
    </>
  );
}
