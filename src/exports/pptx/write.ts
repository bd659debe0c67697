import type {Language} from "../../domain/view.ts";
import {slidesText} from "../../text/slides.ts";
import type {Work} from "../gather.ts";
import type {Sheaf} from "../sheaf.ts";
import {columnsOf} from "./charts/columns.ts";
import type {NativeChart} from "./charts/native.ts";
import {chartPart} from "./charts/part.ts";
import {workbook} from "./charts/workbook.ts";
import {openPackage, type Package} from "./package.ts";
import {layout, layouts, master, type LayoutName} from "./parts/master.ts";
import {presentationType} from "./parts/namespaces.ts";
import {notesMaster, notesSlide} from "./parts/notes.ts";
import {presentation, presentationProperties, tableStyles, viewProperties} from "./parts/presentation.ts";
import {appProperties, coreProperties} from "./parts/properties.ts";
import {slidePart} from "./parts/slide.ts";
import {theme} from "./parts/theme.ts";
import {slidesOf} from "./plan/deck.ts";
import type {Slide} from "./thing.ts";

const root = "ppt/presentation.xml";
const layoutPath = (name: LayoutName) => `ppt/slideLayouts/slideLayout${layouts.indexOf(name) + 1}.xml`;
const masterPath = "ppt/slideMasters/slideMaster1.xml";
const notesMasterPath = "ppt/notesMasters/notesMaster1.xml";
const themeType = "application/vnd.openxmlformats-officedocument.theme+xml";

/** The leaves as a PowerPoint document whose charts, tables and words can all be edited. */
export async function writePptx(sheaf: Sheaf, {signal, tell}: Work = {}): Promise<Uint8Array> {
  const {language} = sheaf;
  const whole = openPackage();
  whole.relate("", "officeDocument", root);
  const masterId = whole.relate(root, "slideMaster", masterPath);
  const notesMasterId = whole.relate(root, "notesMaster", notesMasterPath);
  addMasters(whole, language);
  const adding = slideAdder(whole, sheaf);
  // The documents come last, and before leaves a cover.
  const steps = sheaf.slides ? sheaf.slides.length + 1 : sheaf.leaves.length + 2;
  let done = 0;
  for (const some of slidesOf(sheaf)) {
    signal?.throwIfAborted();
    for (const slide of some) adding.add(slide);
    tell?.(++done, steps);
    await breath();
  }
  whole.add(
    root,
    presentationType("presentation.main"),
    presentation({master: masterId, notesMaster: notesMasterId, slides: adding.ids}),
  );
  addProperties(whole, sheaf);
  return whole.zipped();
}

// A page stays at its reader's service while a deck is made.
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function addMasters({add, relate}: Package, language: Language) {
  const layoutIds = layouts.map((name) => relate(masterPath, "slideLayout", layoutPath(name)));
  relate(masterPath, "theme", "ppt/theme/theme1.xml");
  add(masterPath, presentationType("slideMaster"), master(layoutIds, language));
  for (const name of layouts) {
    relate(layoutPath(name), "slideMaster", masterPath);
    add(layoutPath(name), presentationType("slideLayout"), layout(name, language));
  }
  add("ppt/theme/theme1.xml", themeType, theme());
  relate(notesMasterPath, "theme", "ppt/theme/theme2.xml");
  add(notesMasterPath, presentationType("notesMaster"), notesMaster(language));
  add("ppt/theme/theme2.xml", themeType, theme());
}

function addProperties({add, relate}: Package, {title, day}: Sheaf) {
  const parts = [
    ["presProps", presentationProperties()],
    ["viewProps", viewProperties()],
    ["tableStyles", tableStyles()],
  ] as const;
  for (const [name, content] of parts) {
    relate(root, name, `ppt/${name}.xml`);
    add(`ppt/${name}.xml`, presentationType(name), content);
  }
  relate(root, "theme", "ppt/theme/theme1.xml");
  relate("", "metadata/core-properties", "docProps/core.xml");
  add(
    "docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
    coreProperties(title, day),
  );
  relate("", "extended-properties", "docProps/app.xml");
  add(
    "docProps/app.xml",
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    appProperties(),
  );
}

function slideAdder(whole: Package, {language, finish}: Sheaf) {
  const ids: string[] = [];
  let charts = 0;
  const chartOn = (slidePath: string, chart: NativeChart) => {
    charts += 1;
    return addChart(whole, {chart, slidePath, number: charts, language});
  };
  return {
    ids,
    add(slide: Slide) {
      const number = ids.length + 1;
      const path = `ppt/slides/slide${number}.xml`;
      const notesPath = `ppt/notesSlides/notesSlide${number}.xml`;
      let things = 1;
      whole.relate(path, "slideLayout", layoutPath(slide.layout));
      whole.relate(path, "notesSlide", notesPath);
      const easel = {
        language,
        number: () => (things += 1),
        chart: (chart: NativeChart) => chartOn(path, chart),
      };
      whole.add(path, presentationType("slide"), slidePart(slide, easel, finish.watermark));
      whole.relate(notesPath, "notesMaster", notesMasterPath);
      whole.relate(notesPath, "slide", path);
      whole.add(notesPath, presentationType("notesSlide"), notesSlide(slide.notes, language));
      ids.push(whole.relate(root, "slide", path));
    },
  };
}

interface Added {
  chart: NativeChart;
  slidePath: string;
  number: number;
  language: Language;
}

function addChart({add, embed, relate}: Package, {chart, slidePath, number, language}: Added): string {
  const path = `ppt/charts/chart${number}.xml`;
  const bookPath = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
  const bookId = relate(path, "package", bookPath);
  embed(
    bookPath,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    workbook(columnsOf(chart, slidesText[language].columns)),
  );
  add(
    path,
    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    chartPart(chart, bookId, language),
  );
  return relate(slidePath, "chart", path);
}
