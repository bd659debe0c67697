import type {Voucher} from "../domain/corroboration.ts";
import type {Figure} from "../domain/figure.ts";
import {defineQuery, type ColumnsOf} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import sql from "./same-fact.sql?raw";

export type RivalFigure = Figure &
  Voucher & {
    title: string;
    title_en: string | null;
    publisher_en: string | null;
  };

export const rivalColumns: ColumnsOf<RivalFigure> = {
  ...figureColumns,
  title: "VARCHAR",
  title_en: "VARCHAR?",
  publisher: "VARCHAR?",
  publisher_en: "VARCHAR?",
  origin: "VARCHAR",
};

export const sameFact = defineQuery<RivalFigure & {asked: string}, {observation: string}>({
  name: "same-fact",
  sql,
  params: {observation: "VARCHAR"},
  answer: {key: "asked", all: () => import("./same-fact.sql?answer")},
  columns: {asked: "VARCHAR", ...rivalColumns},
});
