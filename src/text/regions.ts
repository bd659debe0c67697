import {bilingual} from "./language.ts";

/** The four provinces, for controls that must stand before the dataset is read. */
export const regionNames = bilingual<Record<string, string>>(
  {"140000": "山西", "430000": "湖南", "330000": "浙江", "370000": "山东"},
  {"140000": "Shanxi", "430000": "Hunan", "330000": "Zhejiang", "370000": "Shandong"},
);
