const scheme = "embedded:";

/** Whether an address names a file inside the one-file edition; the build writes such addresses there. */
export function isEmbedded(url: string): boolean {
  return url.startsWith(scheme);
}

// A multiple of four characters, so that each piece decodes by itself.
const piece = 1 << 20;

/** The bytes of a file that the build put into the page as base64. */
export function embeddedBytes(url: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const name = url.slice(scheme.length);
  const text = document.querySelector<HTMLElement>(`script[data-file="${CSS.escape(name)}"]`)?.textContent;
  if (text === undefined) throw new Error(`This page holds no file ${name}.`);
  let position = 0;
  return new ReadableStream({
    pull(controller) {
      if (position >= text.length) return controller.close();
      controller.enqueue(decode(text.slice(position, (position += piece))));
    },
  });
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
