/** How the bytes of a file came: gzipped and unpacked here, as they are, or inside the one-file edition. */
export type Way = "packed" | "plain" | "embedded";

/** What the reader is told about how the query engine came: bytes as sent and unpacked. */
export interface Delivery {
  way: Way;
  sent: number;
  size: number;
}
