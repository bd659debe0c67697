import {bilingual} from "./language.ts";

/** Where the page stands offline, and how its engine came. */
export const offlineText = bilingual(
  {
    delivered: {
      packed: (sent: string) => `查询全部在本机进行，打开时已读取${sent}MB`,
      plain: (sent: string) => `查询全部在本机进行，打开时已读取${sent}MB，网站没有压缩`,
      embedded: (sent: string) => `查询全部在本机进行，所需${sent}MB已在本文件内`,
    },
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
    rebuilding: "浏览器读不出离线副本，正在重建；这时从网络读取",
    unreadable:
      "浏览器读不出离线副本，也不能重建：本页改从网络读取，断网后已打开的页面照常使用，但不能重新载入；清除本网站的浏览数据通常可以恢复",
    full: (kept: string, total: string) =>
      `本机给本站的存储空间已满：离线副本只存下${kept}MB，共${total}MB，断网后只有存下的页面能打开；联网时不影响使用`,
  },
  {
    delivered: {
      packed: (sent: string) => `Queries run on this machine; ${sent} MB were read for it.`,
      plain: (sent: string) => `Queries run on this machine; ${sent} MB were read for it, not compressed.`,
      embedded: (sent: string) => `Queries run on this machine; the ${sent} MB they need are in this file.`,
    },
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
    rebuilding:
      "The browser cannot read the offline copy, which is being rebuilt; meanwhile this page reads from the network",
    unreadable:
      "The browser can neither read nor rebuild the offline copy: this page reads from the network, and without one works while open but cannot be reloaded; clearing this site’s browsing data usually helps",
    full: (kept: string, total: string) =>
      `No room left for this site on this computer: of the offline copy ${kept} of ${total} MB are kept, and without a network only the pages kept open; online use is not affected`,
  },
);
