import type {Plugin} from "vite";

const mark = "\uFEFF";

/**
 * Begins every script and page with the mark of UTF-8, which goes before what a host says of its encoding: read as latin-1
 * or GBK, a script breaks.
 */
export function marked(): Plugin {
  return {
    name: "marked",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "chunk") file.code = mark + file.code;
          else if (/\.(?:html|js)$/.test(file.fileName) && typeof file.source === "string")
            file.source = mark + file.source;
        }
      },
    },
  };
}
