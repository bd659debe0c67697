import type {Language} from "../domain/view.ts";

/** Wording in both languages; the English must answer every key of the Chinese. */
export type Bilingual<T> = Record<Language, T>;

/** Pairs the two wordings and lets the compiler compare their shape. */
export function bilingual<T>(zh: T, en: NoInfer<T>): Bilingual<T> {
  return {zh, en};
}
