import {readFileSync} from "node:fs";
import {launchBrowser} from "./browser.ts";

// `npx tsx scripts/icons.ts` draws public/icon.svg as the PNG icons of the installed app, after the SVG has changed.
const drawing = readFileSync("public/icon.svg").toString("base64");
const browser = await launchBrowser();
for (const size of [192, 512]) {
  const tab = await browser.newPage({viewport: {width: size, height: size}});
  // Inside the circle that a system may cut out of the icon.
  await tab.setContent(
    `<body style="margin:0;background:#fff"><img src="data:image/svg+xml;base64,${drawing}" style="display:block;width:64%;margin:18%">`,
  );
  await tab.screenshot({path: `public/icon-${size}.png`});
  await tab.close();
}
await browser.close();
