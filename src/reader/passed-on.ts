/** What an address says, whatever mail, chat and word processors have made of it on its way. */
export interface PassedOn {
  path: string;
  params: URLSearchParams;
}

// None of these stands before the first "?" of an address of ours: / ? ! # and % themselves, encoded.
const wrapped = /%(?:2f|3f|21|23|25)/i;
const [question, and, equals] = [/&amp;|[&?]|\uff1f|%ef%bc%9f/i, /&amp;|[&?]/i, /\uff1d|%ef%bc%9d/i];

/** Reads an address as it was passed on: encoded as a whole or in part, behind `#!`, or with what others put behind it. */
export function passedOn(hash: string): PassedOn {
  const [, text = ""] = /^[#!/\s]*([^#]*)/.exec(unwrapped(hash).replace(/#?wechat_redirect$/, "")) ?? [];
  const at = text.search(question);
  if (at < 0) return {path: decoded(text), params: new URLSearchParams()};
  const query = text.slice(at).replace(question, "");
  const read = new URLSearchParams(query.split(and).flatMap(parametersOf).join("&"));
  const params = new URLSearchParams();
  for (const [name, value] of read) params.append(name.trim().toLowerCase(), value);
  return {path: decoded(text.slice(0, at)), params};
}

function unwrapped(hash: string): string {
  let text = hash.replace(/^#/, "");
  for (let turn = 0; turn < 3 && wrapped.test(text.split("?")[0]!); turn++)
    // Where an equals sign is left only the marks between the parts were encoded, and the values once.
    text = text.includes("=") ? text.replaceAll(/%(?:2f|3f|21|23)/gi, decoded) : decoded(text);
  return text;
}

// What we write has one equals sign in each parameter: with none or two of them the signs were encoded too.
function parametersOf(part: string): string[] {
  const signs = part.split("=").length - 1;
  if (signs === 1) return [part];
  const text =
    signs === 0 ? decoded(part.replace(equals, "=")) : part.replaceAll(/%26|\uff06|%ef%bc%86/gi, "&");
  return text.split(and);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The word that a value of the address begins with, without the marks and words that came to stand around it. */
export function wordOf(value: string): string {
  const plain = value.normalize("NFKC").replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, "");
  const [word = ""] = /[!-~]+/.exec(plain.replace(/^[^\da-z]+/i, "")) ?? [];
  return word.replace(/[^\da-z]+$/i, "");
}
