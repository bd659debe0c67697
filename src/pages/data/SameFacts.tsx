import {exhibitsOf} from "../../exhibits/index.ts";
import {Exhibits} from "../../ui/Exhibits.tsx";

/** The facts told more than once; it draws in every exhibit, to say which pages use them. */
export function SameFacts() {
  return <Exhibits list={exhibitsOf.data} />;
}
