import {bilingual} from "./language.ts";

/** Wording of the wall mode. */
export const stageText = bilingual(
  {
    title: "放映",
    place: (place: number, all: number) => `${place}/${all}`,
    part: (part: number, parts: number) => `第${part}屏，共${parts}屏`,
    day: (date: string) => `评估日${date}`,
    keys: "←→翻页　B黑屏　F全屏　Esc退出",
    previous: "上一屏",
    next: "下一屏",
    leave: "退出放映",
    blank: "已黑屏，按任意键恢复",
  },
  {
    title: "Presentation",
    place: (place: number, all: number) => `${place}/${all}`,
    part: (part: number, parts: number) => `screen ${part} of ${parts}`,
    day: (date: string) => `Evaluated on ${date}`,
    keys: "←→ page · B blank · F full screen · Esc leave",
    previous: "Previous screen",
    next: "Next screen",
    leave: "Leave",
    blank: "Blank; press any key to return",
  },
);
