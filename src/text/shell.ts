import type {EngineError} from "../domain/errors.ts";
import type {Page} from "../domain/view.ts";
import {bilingual} from "./language.ts";
import {provinceCount} from "./province-count.ts";

/** Wording of the frame around every page. */
export const shell = bilingual(
  {
    title: "品牌标尺",
    pages: {
      overview: "总览",
      brief: "一省一页",
      certified: "认证数量",
      awards: "质量奖",
      industry: "行业结构",
      targets: "目标进度",
      compare: "能否相比",
      timeline: "政策沿革",
      data: "数据与来源",
      methods: "方法",
    } satisfies Record<Page, string>,
    navigation: "页面",
    skip: "跳到正文",
    search: "搜索",
    record: {title: "出处", close: "关闭"},
    settings: "显示设置",
    regions: "省份",
    language: "English",
    languageLabel: "切换为英文",
    theme: "主题",
    themes: {system: "跟随系统", light: "浅色", dark: "深色"},
    day: "评估日",
    today: "今天",
    dayHint: "只使用评估日当天及以前公布的数字",
    dayFaults: {
      outside: (first: string, last: string, day: string) => `只能评估${first}至${last}；仍按${day}。`,
      incomplete: (day: string) => `日期没有写全；仍按${day}。`,
    },
    backToToday: "回到今天",
    chooseDay: "常用日期",
    contents: "本页目录",
    export: "导出",
    exportOf: (title: string) => `导出：${title}`,
    exportPage: "导出本页",
    deck: (provinces: number) => `${provinceCount(provinces)}PPT`,
    deckHint: "一键生成所选省份的PPT：各省一页、目标进度与可比榜单",
    preparing: "正在准备",
    wall: "放映",
    wallHint: "一屏一图放映（P）",
    loading: {
      engine: "正在启动查询引擎",
      tables: "正在装入数据表",
      ready: "就绪",
    },
    megabytes: (megabytes: string) => `已读取${megabytes}MB`,
    failed: "查询引擎没有启动",
    failures: {
      no_wasm: [
        "此浏览器不支持 WebAssembly，查询引擎无法运行。",
        "请改用2022年以后的 Edge、Chrome 或 Firefox 打开本页。",
      ],
      no_unpacking: [
        "此浏览器不能解压文件，查询引擎无法运行。",
        "请改用2023年以后的 Edge、Chrome 或 Firefox 打开本页。",
      ],
      files_missing: [
        "查询引擎的文件没有读到，或者不完整。",
        "请确认文件夹已完整复制，assets 目录中名称以 duckdb 开头的 .bin 和 .js 文件都在，且服务器允许访问，然后再试一次。",
      ],
      worker_died: ["查询引擎意外停止。", "请再试一次；若再次出现，请关闭其他标签页以释放内存。"],
    } satisfies Record<EngineError["reason"], [string, string]>,
    unexpected: "本页出现错误",
    scriptMissing: [
      "这一部分的程序文件没有读到。",
      "请确认网络通畅、文件夹已完整复制，然后再试一次；仍然不行的，请重新载入本页。",
    ] as [string, string],
    queryFailed: (query: string, reason: string): [string, string] => [
      `查询 ${query} 失败：${reason}`,
      `请核对 src/queries/${query}.sql 与它读取的视图，再运行 npm test。`,
    ],
    retry: "再试一次",
    reload: "重新载入",
    brokenData: "数据文件有错误行，已略去，其余照常显示",
    brokenRow: (file: string, row: number | null, column: string | null) =>
      `${file}${row === null ? "" : `第${row}行`}${column === null ? "" : `“${column}”列`}`,
    delivered: {
      packed: (sent: string) => `查询全部在本机进行，打开时已读取${sent}MB`,
      plain: (sent: string) => `查询全部在本机进行，打开时已读取${sent}MB，网站没有压缩`,
      embedded: (sent: string) => `查询全部在本机进行，所需${sent}MB已在本文件内`,
    },
    offline: {
      unavailable:
        "在此网址打开时，浏览器不保存离线副本：断网后已打开的页面照常使用，但不能重新载入；改用 https 网址或单文件版则可以",
      denied:
        "浏览器不准本页在本机保存（嵌在别的网页里，或停用了存储）：断网后已打开的页面照常使用，但不能重新载入；在新的标签页里打开网址则可以",
      embedded: "可离线使用：全部内容都在本文件内",
      downloading: (loaded: string, total: string) => `正在保存离线副本：${loaded}MB，共${total}MB`,
      ready: (total: string) => `可离线使用：全部文件已保存并核对，共${total}MB`,
      incomplete: "离线副本不完整：有文件没有取到，或与发布的不一致；联网时不影响使用",
      update: "新版本已下载完毕，启用前仍显示原来的版本",
      stale: "另一个标签页已启用新版本，本页仍是原来的版本",
      take: "启用新版本并重新载入",
      reset: "清除离线副本并重新下载",
    },
    searched: (date: string) => `检索截至${date}`,
    footer: "数字均为公开数据，逐条注明来源；推算值均注明算法。程序开源（MIT许可）。",
    unpublished: "未见公布",
  },
  {
    title: "BrandGauge",
    pages: {
      overview: "Overview",
      brief: "Brief",
      certified: "Certified",
      awards: "Awards",
      industry: "Industry mix",
      targets: "Targets",
      compare: "Compare",
      timeline: "Timeline",
      data: "Data & sources",
      methods: "Methods",
    },
    navigation: "Pages",
    skip: "Skip to content",
    search: "Search",
    record: {title: "Evidence", close: "Close"},
    settings: "Display settings",
    regions: "Provinces",
    language: "中文",
    languageLabel: "Switch to Chinese",
    theme: "Theme",
    themes: {system: "System", light: "Light", dark: "Dark"},
    day: "Evaluation date",
    today: "Today",
    dayHint: "Only figures published on or before this date are used",
    dayFaults: {
      outside: (first: string, last: string, day: string) =>
        `Dates go from ${first} to ${last}; still as of ${day}.`,
      incomplete: (day: string) => `The date is not whole; still as of ${day}.`,
    },
    backToToday: "Back to today",
    chooseDay: "Usual dates",
    contents: "On this page",
    export: "Export",
    exportOf: (title: string) => `Export: ${title}`,
    exportPage: "Export this page",
    deck: (provinces: number) => (provinces === 1 ? "Province slides" : "Provinces slides"),
    deckHint:
      "Makes slides of the provinces chosen: a page each, progress toward targets and comparable lists",
    preparing: "Getting ready",
    wall: "Present",
    wallHint: "Present one exhibit a screen (P)",
    loading: {
      engine: "Starting the query engine",
      tables: "Loading the tables",
      ready: "Ready",
    },
    megabytes: (megabytes: string) => `${megabytes} MB read`,
    failed: "The query engine did not start",
    failures: {
      no_wasm: [
        "This browser has no WebAssembly, which the query engine needs.",
        "Open the page in Edge, Chrome or Firefox of 2022 or later.",
      ],
      no_unpacking: [
        "This browser cannot unpack files, which the query engine needs.",
        "Open the page in Edge, Chrome or Firefox of 2023 or later.",
      ],
      files_missing: [
        "The files of the query engine could not be read, or not whole.",
        "Check that the folder was copied whole, with the duckdb files (.bin and .js) in assets, and that the host serves them; then try again.",
      ],
      worker_died: [
        "The query engine stopped unexpectedly.",
        "Try again; if it happens again, close other tabs to free memory.",
      ],
    } satisfies Record<EngineError["reason"], [string, string]>,
    unexpected: "Something on this page failed",
    scriptMissing: [
      "The script of this part could not be read.",
      "Check the network and that the folder was copied whole, then try again; if that does not help, reload the page.",
    ],
    queryFailed: (query: string, reason: string): [string, string] => [
      `Query ${query} failed: ${reason}`,
      `Check src/queries/${query}.sql against the marts it reads, then run npm test.`,
    ],
    retry: "Try again",
    reload: "Reload",
    brokenData: "Some rows of the data files are broken and left out; the rest is shown",
    brokenRow: (file: string, row: number | null, column: string | null) =>
      `${file}${row === null ? "" : `, row ${row}`}${column === null ? "" : `, column “${column}”`}`,
    delivered: {
      packed: (sent: string) => `Queries run on this machine; ${sent} MB were read for it.`,
      plain: (sent: string) => `Queries run on this machine; ${sent} MB were read for it, not compressed.`,
      embedded: (sent: string) => `Queries run on this machine; the ${sent} MB they need are in this file.`,
    },
    offline: {
      unavailable:
        "At this address the browser keeps no offline copy: an open page works without a network but cannot be reloaded; from an https address, or as one file, it can",
      denied:
        "The browser forbids this page to keep anything (it stands in another page, or storage is off): an open page works without a network but cannot be reloaded; opened in a new tab by its address, it can",
      embedded: "Works offline: everything is inside this file",
      downloading: (loaded: string, total: string) => `Saving an offline copy: ${loaded} of ${total} MB`,
      ready: (total: string) => `Works offline: every file is saved and checked, ${total} MB`,
      incomplete:
        "The offline copy is incomplete: a file could not be fetched or is not as published; online use is not affected",
      update: "A new version has been downloaded; until it is applied, this page stays as it was",
      stale: "Another tab has changed to a new version; this page is still the old one",
      take: "Apply the new version and reload",
      reset: "Clear the offline copy and download it again",
    },
    searched: (date: string) => `Record searched to ${date}`,
    footer:
      "Figures are public facts, each with its source; computed values name their formula. Code under the MIT licence.",
    unpublished: "not published",
  },
);
