/** A cited figure that a person has read in the document, because its locator does not lead to the number. */
export interface Exception {
  id: string;
  /** What the person read: the exception does not excuse any other value. */
  value: number;
  reason_zh: string;
  reason_en: string;
}

/** More exceptions than this would be a way around the check. */
export const mostExceptions = 3;

export const exceptions: readonly Exception[] = [
  {
    id: "hn-o024",
    value: 1,
    reason_zh: "文件只写企业名称“隆平高科”，没有数字；1是按名称清点所得",
    reason_en: "the document names one firm, 隆平高科, and prints no number; 1 is our count of the names",
  },
];
