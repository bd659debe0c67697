import {provincesDeck} from "../../exports/decks.ts";
import {gather, type Client, type Work} from "../../exports/gather.ts";
import {readerOf} from "../../reader/reader.ts";
import {exportText} from "../../text/exports.ts";
import {save} from "./deliver.ts";

/** Makes the deck of the provinces chosen and saves it; answers what the reader is told. */
export async function saveDeck(client: Client, work: Work): Promise<string> {
  const {deckTitle} = exportText[readerOf(client.view).language];
  return save("pptx", await gather(deckTitle, provincesDeck(client.view), client, work), work);
}
