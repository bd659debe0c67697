import {emu, type Box} from "./box.ts";
import {x, type Element} from "./xml.ts";

/** Where something stands, as XML; documents know no negative size. */
export function placed(
  {x: left, y: top, width, height}: Box,
  name = "a:xfrm",
  turned: {flipV?: boolean; flipH?: boolean; rot?: number} = {},
): Element {
  return x(
    name,
    {...turned},
    x("a:off", {x: emu(left), y: emu(top)}),
    x("a:ext", {cx: emu(Math.max(0, width)), cy: emu(Math.max(0, height))}),
  );
}
