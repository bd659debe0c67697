import {useEffect} from "react";
import {sections, type Section} from "../domain/view.ts";
import {useReader} from "../reader/use-reader.ts";
import {methodsText} from "../text/methods.ts";
import {Later} from "../ui/Later.tsx";
import {ComparabilitySection} from "./methods/ComparabilitySection.tsx";
import {DerivedSection} from "./methods/DerivedSection.tsx";
import {GradesSection} from "./methods/GradesSection.tsx";
import {MethodSection, headingOf} from "./methods/MethodSection.tsx";
import {PaceSection} from "./methods/PaceSection.tsx";
import {ReferenceSection} from "./methods/ReferenceSection.tsx";
import {SameFactSection} from "./methods/SameFactSection.tsx";
import {ScenarioSection} from "./methods/ScenarioSection.tsx";
import {TargetsSection} from "./methods/TargetsSection.tsx";
import {WordsSection} from "./methods/WordsSection.tsx";

const contents: Record<Section, React.ComponentType> = {
  words: WordsSection,
  grades: GradesSection,
  "same-fact": SameFactSection,
  targets: TargetsSection,
  pace: PaceSection,
  reference: ReferenceSection,
  comparability: ComparabilitySection,
  derived: DerivedSection,
  scenario: ScenarioSection,
};

/** By what rules is all this judged? Every rule with what it rests on and an example of the evaluation day. */
export function MethodsPage() {
  const {language} = useReader();
  const [first, ...rest] = sections;
  return (
    <div className="methods">
      <p className="lead">{methodsText[language].lead}</p>
      <Contents />
      <Rules section={first} />
      <Later>
        {rest.map((section) => (
          <Rules key={section} section={section} />
        ))}
        <Arrival />
      </Later>
    </div>
  );
}

function Rules({section}: {section: Section}) {
  const Content = contents[section];
  return (
    <MethodSection section={section}>
      <Content />
    </MethodSection>
  );
}

/** Takes the reader to the section of the address, once all are drawn. */
function Arrival() {
  const {section} = useReader().view;
  useEffect(() => {
    if (section) goTo(section);
  }, [section]);
  return null;
}

function Contents() {
  const {view, language, href} = useReader();
  const text = methodsText[language];
  return (
    <nav className="contents" aria-label={text.contents}>
      <ol>
        {sections.map((section) => (
          <li key={section}>
            <a
              href={href({section})}
              onClick={() => {
                // The address already says so, and a second click changes nothing in it.
                if (view.section === section) goTo(section);
              }}
            >
              {text.sections[section]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function goTo(section: Section) {
  const heading = document.getElementById(headingOf(section));
  heading?.closest("details")?.setAttribute("open", "");
  heading?.focus({preventScroll: true});
  heading?.scrollIntoView();
}
