declare module "*?packed" {
  /** A file shipped gzipped: its address, its bytes unpacked and as shipped. */
  const file: {url: string; size: number; packedSize: number};
  export default file;
}
