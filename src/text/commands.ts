import {bilingual} from "./language.ts";

/** What the commands that print tables say when they are asked wrongly: what is wrong, and how to put it right. */
export const commandsText = bilingual(
  {
    line: (message: string, fix: string) => `${message} → ${fix}`,
    noDay: (text: string) => `“${text}”不是日历上的一天`,
    writeDay: "写成 --on 年-月-日，如 --on 2025-06-30；不写就是今天",
    unknown: {
      format: (text: string) => `没有“${text}”这种格式`,
      operation: (text: string) => `没有“${text}”这种比法`,
      metric: (text: string) => `没有“${text}”这个指标`,
    },
    oneOf: (names: string) => `从这些里选一个：${names}`,
    near: (names: string) => `是不是 ${names}？全部代码在 data/metrics.csv 的第一列`,
    missing: (option: string) => `没有写 --${option}`,
    unread: (words: string) => `看不懂“${words}”`,
    write: (usage: string) => `写成 ${usage}`,
    broken: (count: number) => `数据有${count}处读不出来`,
    checkFirst: "先运行 npm run data:check，照它说的改好",
    noPairs: (metric: string) => `${metric} 在那一天没有两个以上可用的累计数，只印表头。`,
  },
  {
    line: (message: string, fix: string) => `${message} → ${fix}`,
    noDay: (text: string) => `"${text}" is no day of the calendar`,
    writeDay: "write --on YYYY-MM-DD, such as --on 2025-06-30; without it, it is today",
    unknown: {
      format: (text: string) => `there is no format "${text}"`,
      operation: (text: string) => `there is no operation "${text}"`,
      metric: (text: string) => `there is no metric "${text}"`,
    },
    oneOf: (names: string) => `choose one of ${names}`,
    near: (names: string) => `did you mean ${names}? All codes are the first column of data/metrics.csv`,
    missing: (option: string) => `--${option} is missing`,
    unread: (words: string) => `cannot read "${words}"`,
    write: (usage: string) => `write ${usage}`,
    broken: (count: number) => `${count} places of the data cannot be read`,
    checkFirst: "run npm run data:check first and do as it says",
    noPairs: (metric: string) =>
      `${metric} has no two usable totals on that day; only the header is printed.`,
  },
);
