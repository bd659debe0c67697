import type {Plugin} from "vite";

/** Leaves the map projections out of Plot: no chart uses them, and they would be in the first script. */
export function withoutMaps(): Plugin {
  return {
    name: "without-maps",
    apply: "build",
    transform: {
      filter: {id: /@observablehq\/plot\/src\/projection\.js$/},
      handler(code) {
        const imported = /import \{([^}]*)\} from "d3";/.exec(code);
        if (!imported) throw new Error("Plot imports its projections otherwise now; see without-maps.ts.");
        const absent = imported[1]!.split(",").map((name) => `${name.trim()} = absent`);
        const refusal = `const absent = () => {throw new Error("Maps are left out; see without-maps.ts.")}`;
        return {code: code.replace(imported[0], `${refusal}, ${absent.join(", ")};`), map: null};
      },
    },
  };
}
