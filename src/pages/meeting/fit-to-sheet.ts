/** The height of A4 on its side between its margins, in pixels, with a little left free. */
const sheet = 640;

/** What type is enlarged by on paper, that of words alone more, and the least it may be so that it stays legible. */
const usual = 1.15;
const ofWords = 1.5;
const least = 0.78;

/** Makes a slide smaller where it then fits a sheet; one that is much higher goes on on the next in its usual size. */
export function fitToSheet(slide: HTMLElement) {
  const largest = slide.querySelector(".figure, table") ? usual : ofWords;
  slide.style.setProperty("--fit", String(largest));
  const {height} = slide.getBoundingClientRect();
  const fit = Math.floor(((largest * sheet) / height) * 100) / 100;
  slide.style.setProperty(
    "--fit",
    String(height <= sheet ? largest : fit >= least ? fit : overSheets(slide)),
  );
}

// A little less than usual where only a few lines would stand on the last sheet.
function overSheets(slide: HTMLElement): number {
  slide.style.setProperty("--fit", "1");
  const sheets = slide.getBoundingClientRect().height / sheet;
  return sheets % 1 < 0.15 ? 0.9 : 1;
}
