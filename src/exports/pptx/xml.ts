import {escapeXml} from "../xml.ts";

type Value = string | number | boolean | undefined;

/** An element of a part; what is written of it is escaped. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, Value>>;
  children: readonly (Element | string)[];
}

type Child = Element | string | null | undefined | false;

/** An element; children and attributes that are not there are left out. */
export function x(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Child | readonly Child[])[]
): Element {
  const given = children.flat().filter((child) => child !== null && child !== undefined && child !== false);
  return {name, attributes, children: given as (Element | string)[]};
}

/** An element that says all with its attribute `val`. */
export function val(name: string, value: string | number | boolean): Element {
  return x(name, {val: value});
}

/** The text of a part. */
export function written(root: Element): string {
  const pieces = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, pieces);
  return pieces.join("");
}

function write({name, attributes, children}: Element, pieces: string[]) {
  pieces.push("<", name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) pieces.push(" ", key, '="', escapeXml(text(value)), '"');
  if (children.length === 0) {
    pieces.push("/>");
    return;
  }
  pieces.push(">");
  for (const child of children) {
    if (typeof child === "string") pieces.push(escapeXml(child));
    else write(child, pieces);
  }
  pieces.push("</", name, ">");
}

function text(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`not a number for XML: ${value}`);
  return String(value);
}
