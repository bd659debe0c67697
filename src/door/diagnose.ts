import type {Found} from "./tell.ts";
import type {Reason} from "./words.ts";

type Then = (reason: Reason, found: Found) => void;

/** Asks the host for the program files again, and finds out what is wrong with the first that is. */
export function diagnose(files: string[], violated: string, then: Then) {
  const address = files[0]!;
  ask(address, function (status, type) {
    const found = {file: nameOf(address), status: String(status), type: type, host: location.host};
    if (status === 0) then("unreachable", found);
    else if (status >= 400) then("missing", found);
    else if (/html/i.test(type)) then("page", found);
    else if (!/(java|ecma)script/i.test(type)) then("type", found);
    else if (files.length > 1) diagnose(files.slice(1), violated, then);
    else if (violated) then("blocked", {file: nameOf(address), directive: violated});
    else then("broken", {message: found.file});
  });
}

/** Goes to the folder itself where the address lacks its slash and the files lie below it. */
export function mendSlash(file: string, otherwise: () => void) {
  const folder = location.pathname + "/";
  const relative = /(?:^|\/)(assets\/[^/]*)$/.exec(file);
  if (!relative || /\/$|\.[^/]*$/.test(location.pathname)) return otherwise();
  ask(folder + relative[1], function (status, type) {
    if (status === 200 && /(java|ecma)script/i.test(type))
      location.replace(folder + location.search + location.hash);
    else otherwise();
  });
}

function nameOf(address: string): string {
  return address.replace(/^.*\/(?=assets\/)/, "");
}

/** The status and type of an answer, of which no more is read; 0 where none came. */
function ask(address: string, then: (status: number, type: string) => void) {
  const request = new XMLHttpRequest();
  let isOver = false;
  function end(status: number, type: string) {
    if (isOver) return;
    isOver = true;
    request.abort();
    then(status, type);
  }
  request.addEventListener("readystatechange", function () {
    if (request.readyState > 1 && request.status)
      end(request.status, request.getResponseHeader("Content-Type") || "");
  });
  request.addEventListener("error", function () {
    end(0, "");
  });
  request.open("GET", address);
  request.send();
}
