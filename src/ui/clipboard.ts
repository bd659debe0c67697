/** What is put on the clipboard: plain text, and the same with its form for those who take it. */
export interface Copied {
  plain: string;
  html?: string;
}

/**
 * Puts it on the clipboard; false where the browser refuses. `host` is an element of the part of the page that can have the
 * focus: while a dialog is open nothing outside it can.
 */
export async function copied(content: Copied, host: Element): Promise<boolean> {
  return (await written(content)) || commanded(content, host);
}

// Only https, this machine and files have the clipboard as an object.
async function written({plain, html}: Copied): Promise<boolean> {
  const {clipboard} = navigator as {clipboard?: Clipboard};
  if (!clipboard) return false;
  try {
    if (html === undefined || typeof ClipboardItem === "undefined") await clipboard.writeText(plain);
    else
      await clipboard.write([
        new ClipboardItem({"text/plain": blob(plain), "text/html": blob(html, "text/html")}),
      ]);
    return true;
  } catch {
    // Refused by the reader or by a rule of the house: the older way may still be open.
    return false;
  }
}

function blob(text: string, type = "text/plain"): Blob {
  return new Blob([text], {type});
}

// The way of plain http: the browser copies a selection, and what is copied is replaced on the way.
function commanded({plain, html}: Copied, host: Element): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.className = "hidden";
  area.readOnly = true;
  area.value = plain;
  area.addEventListener("copy", (event) => {
    if (html === undefined || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", plain);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  });
  host.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({preventScroll: true});
  }
}
