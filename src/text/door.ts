import {bilingual} from "./language.ts";

/** Why the app is not there; `{name}` stands for what is only known then. Each says what failed, what is needed, what to do. */
export type Reason =
  | "unscripted"
  | "old"
  | "cut"
  | "disk"
  | "framed"
  | "missing"
  | "page"
  | "type"
  | "unreachable"
  | "blocked"
  | "broken"
  | "slow";

type Told = readonly [failed: string, needed: string, todo: string];

interface Door {
  title: string;
  waiting: string;
  cut: string;
  reload: string;
  picture: string;
  reasons: Record<Reason, Told>;
}

/** What the page says before the app is there, or in its place. The build writes it into the page. */
export const door = bilingual<Door>(
  {
    title: "程序没有启动，本页打不开",
    waiting: "请稍候",
    cut: "文件不完整",
    reload: "重新载入",
    picture: "下面只是总览页的图片，不能操作；其他页面打不开。",
    reasons: {
      unscripted: [
        "脚本没有运行：浏览器或预览停用了脚本，或者网站的安全策略、中间的代理不准它运行。",
        "网站须原样发送 index.html，不改写，也不另加 Content-Security-Policy。",
        "在邮件或文档系统的预览里，请先下载，再用 Edge 或 Chrome 打开；停用脚本的，请启用。",
      ],
      old: [
        "此浏览器的内核太旧，运行不了本页。",
        "需要 Chromium 99（2022年3月）、Firefox 113、Safari 16.4 或更新的内核。",
        "请改用新版 Edge 或 Chrome；双核浏览器请切换到“极速模式”。",
      ],
      cut: [
        "后半部分在传送时丢失：打不开，或者内容不全。",
        "完整的文件约12MB。",
        "请重新索取；邮件放不下的，用U盘、聊天工具传送，或先压缩。",
      ],
      disk: [
        "文件夹版不能双击打开：浏览器不准网页从磁盘读取程序文件。",
        "文件夹须放在网站上，用网址打开。",
        "请改为双击单文件版 brandgauge.html。",
      ],
      framed: [
        "本页嵌在受限的框里（sandbox），浏览器不准它读取自己的程序文件。",
        "嵌入它的网页或主机须在 sandbox 里写上 allow-scripts 和 allow-same-origin。",
        "请复制下面的网址，在新的标签页里打开：{address}",
      ],
      missing: [
        "主机没有给出程序文件 {file}（HTTP {status}）。",
        "主机须有 dist 文件夹的全部文件；刚更新过的网站，浏览器里可能还是旧页面。",
        "请重新载入；仍然不行的，请网站管理员把 dist 文件夹重新完整复制。",
      ],
      page: [
        "主机没有程序文件 {file}，答来的是一个网页。",
        "主机须有 dist 文件夹的全部文件，没有的文件须答 HTTP 404。",
        "请重新载入；仍然不行的，请网站管理员把 dist 文件夹重新完整复制。",
      ],
      type: [
        "主机把程序文件 {file} 标成“{type}”，浏览器不准运行。",
        "扩展名为 .js 的文件须以 Content-Type: text/javascript 发送。",
        "请网站管理员改正 MIME 类型（IIS：MIME 类型里加 .js），然后重新载入。",
      ],
      unreachable: [
        "没有连上主机，程序文件 {file} 没有读到。",
        "网络须能访问 {host}。",
        "请检查网络，然后重新载入。",
      ],
      blocked: [
        "程序文件 {file} 读到了，但被安全策略（{directive}）拦下。",
        "主机不须另加 Content-Security-Policy；要加的，须允许 script-src 'self' 'wasm-unsafe-eval'、worker-src 'self' blob:、style-src 'self' 'unsafe-inline'。",
        "请网站管理员改正，然后重新载入。",
      ],
      broken: [
        "程序启动时出错：{message}",
        "文件须原样、完整地发送；代理或插件改写过的运行不了。",
        "请重新载入；仍然不行的，请把上面这句话告诉提供网址或文件的人。",
      ],
      slow: [
        "程序还没有到齐。",
        "线路或电脑慢时要等一会儿：程序约1MB，单文件版约12MB。",
        "到了会自动显示；久等不到的，请重新载入。",
      ],
    },
  },
  {
    title: "The app did not start, so this page cannot be used",
    waiting: "Please wait",
    cut: "The file is incomplete",
    reload: "Reload",
    picture: "What follows is only a picture of the overview: nothing in it works, and no other page opens.",
    reasons: {
      unscripted: [
        "No script ran: they are off in the browser or preview, or the site's security policy or a proxy in between forbids them.",
        "The site must send index.html unchanged, and add no Content-Security-Policy.",
        "In a preview of a mail or document system, download first and open with Edge or Chrome; where scripts are off, switch them on.",
      ],
      old: [
        "This browser is too old to run this page.",
        "It needs Chromium 99 (March 2022), Firefox 113, Safari 16.4 or later.",
        "Use a current Edge or Chrome; browsers with two engines: switch to the fast one.",
      ],
      cut: [
        "Its end was lost on the way: it does not open, or lacks some of its content.",
        "The whole file has about 12 MB.",
        "Ask for it again; what a mail will not hold goes by USB stick or chat, or zipped.",
      ],
      disk: [
        "The folder edition does not open by double click: browsers let no page read its program files from a disk.",
        "The folder must be on a site and opened by its address.",
        "Double-click the one-file edition instead: brandgauge.html.",
      ],
      framed: [
        "This page stands in a restricted frame (sandbox), where the browser lets it read no program files.",
        "The page around it or the host must write allow-scripts and allow-same-origin into the sandbox.",
        "Copy this address and open it in a new tab: {address}",
      ],
      missing: [
        "The host has no program file {file} (HTTP {status}).",
        "It must have every file of the folder dist; after an update the browser may still show an old page.",
        "Reload; if that does not help, the site's administrator should copy the whole folder dist again.",
      ],
      page: [
        "The host has no program file {file}: it answered with a web page.",
        "It must have every file of the folder dist, and answer HTTP 404 for what it has not.",
        "Reload; if that does not help, the site's administrator should copy the whole folder dist again.",
      ],
      type: [
        "The host sends the program file {file} as “{type}”, which browsers refuse to run.",
        "Files that end in .js must be sent with Content-Type: text/javascript.",
        "The site's administrator should correct the MIME type (IIS: add .js to MIME Types); then reload.",
      ],
      unreachable: [
        "The host could not be reached for the program file {file}.",
        "The network must reach {host}.",
        "Check the network, then reload.",
      ],
      blocked: [
        "The program file {file} came, but a security policy ({directive}) blocked it.",
        "The host need not add a Content-Security-Policy; one it adds must allow script-src 'self' 'wasm-unsafe-eval', worker-src 'self' blob: and style-src 'self' 'unsafe-inline'.",
        "The site's administrator should correct that; then reload.",
      ],
      broken: [
        "The program failed as it started: {message}",
        "Files must be sent whole and unchanged; what a proxy or an extension rewrote does not run.",
        "Reload; if that does not help, pass the sentence above on to whoever gave you the address or file.",
      ],
      slow: [
        "The app has not arrived yet.",
        "A slow line or computer takes a while: the program has about 1 MB, the one-file edition about 12 MB.",
        "It appears by itself; if it never does, reload.",
      ],
    },
  },
);
