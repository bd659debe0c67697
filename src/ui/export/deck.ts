import {provincesDeck} from "../../exports/decks.ts";
import {gather, type Client, type Work} from "../../exports/gather.ts";
import {readerOf} from "../../reader/reader.ts";
import {exportText} from "../../text/exports.ts";
import {save} from "./deliver.ts";
import {keptFinish} from "./finish.ts";

/** Makes the deck of the provinces chosen, or the report of the same, and saves it; answers what the reader is told. */
export async function saveDeck(
  client: Client,
  work: Work,
  format: "pptx" | "docx" = "pptx",
): Promise<string> {
  const {deckTitle} = exportText[readerOf(client.view).language];
  const sheaf = await gather(deckTitle, provincesDeck(client.view), client, work);
  return save(format, {...sheaf, finish: keptFinish()}, work);
}
