import {existsSync} from "node:fs";
import {chromium, type Browser, type BrowserContext, type BrowserContextOptions} from "playwright-core";

const installed = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

// A second list of features replaces the one Playwright gives, of which these matter here.
const withoutFeatures = [
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
  // The lists below an address bar that nobody sees: pages of their own in each window, a third of all a test took.
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxPopup",
];

const quiet = [
  `--disable-features=${withoutFeatures.join(",")}`,
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** An installed Chromium, Chrome or Edge; otherwise, on Linux x64, the one inside the npm package. */
export async function launchBrowser(args: string[] = []): Promise<Browser> {
  return chromium.launch(await launching(args));
}

/** The same with a profile kept in a folder, which remembers visits as a reader's browser does. */
export async function launchProfile(folder: string, options: BrowserContextOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {...(await launching([])), ...options});
}

async function launching(args: string[]) {
  const executablePath = installed.find((path) => path && existsSync(path)) ?? (await shipped());
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return {executablePath, args: [...quiet, ...sandbox, ...args]};
}

async function shipped(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No Chromium, Chrome or Edge found: install one, or set CHROMIUM_PATH to its executable.",
    );
  }
  // Makes the package unpack its own libnss and libnspr, which a bare Debian lacks.
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  const {default: packaged} = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
