import type {Plugin} from "vite";

/** Names that a module of Plot imports from another, and what stands for them. */
interface Cut {
  from: string;
  names: RegExp;
  /** What is called in their place; by default what fails, saying why. */
  instead?: string;
}

// Where an interval is given, gaps are filled with nothing; no chart here gives one.
const unlessInterval = `(options = {}) => (options.interval == null ? options : absent())`;

const everything = /./;

/** What no chart here uses, by the module that would bring it: maps, scales of rare kinds, schemes of colour, legends, tips, binning, curves. */
const cuts: Record<string, readonly Cut[]> = {
  "plot.js": [
    {from: "d3", names: /^geoPath$/},
    {from: "./interactions/pointer.js", names: everything},
    {from: "./marks/tip.js", names: everything},
  ],
  // geoTransform is called as soon as the module runs, for what no chart asks for.
  "projection.js": [
    {from: "d3", names: /^geo(?!Transform$)/},
    {from: "d3", names: /^geoTransform$/, instead: "() => null"},
  ],
  "scales/schemes.js": [{from: "d3", names: /^(?:scheme|interpolate)/}],
  "scales.js": [
    {from: "./scales/diverging.js", names: everything},
    {from: "./scales/quantitative.js", names: /(?:Log|Symlog|Quantile|Quantize|Threshold)$/},
  ],
  "legends.js": [
    {from: "./legends/ramp.js", names: everything},
    {from: "./legends/swatches.js", names: everything},
  ],
  "curve.js": [{from: "d3", names: /^curve(?!Linear$|Step)/}],
  "marks/line.js": [{from: "../transforms/bin.js", names: everything, instead: unlessInterval}],
  "marks/area.js": [{from: "../transforms/bin.js", names: everything, instead: unlessInterval}],
};

/** Leaves parts of Plot out of the build that would be in the first script. A chart that wants one of them says so. */
export function leanPlot(): Plugin {
  return {
    name: "lean-plot",
    apply: "build",
    transform: {
      filter: {id: /@observablehq\/plot\/src\//},
      handler(code, id) {
        const found = cuts[id.replace(/^.*@observablehq\/plot\/src\//, "")];
        return found ? {code: found.reduce(without, `${absent}\n${code}`), map: null} : undefined;
      },
    },
  };
}

const absent = `const absent = () => {throw new Error("Left out of the build; see scripts/build/lean-plot.ts.")};`;

function without(code: string, {from, names, instead = "absent"}: Cut): string {
  const [statement, list] = new RegExp(`import \\{([^}]*)\\} from "${from}";`).exec(code) ?? [];
  const listed = list?.split(",").map((name) => name.trim()) ?? [];
  const cut = listed.filter((name) => names.test(name));
  if (cut.length === 0)
    throw new Error(`Plot imports from ${from} otherwise now; see scripts/build/lean-plot.ts.`);
  const kept = listed.filter((name) => !names.test(name));
  const declared = cut.map((name) => `${name} = ${instead}`).join(", ");
  return code.replace(
    statement!,
    () => `${kept.length > 0 ? `import {${kept.join(", ")}} from "${from}";` : ""}\nconst ${declared};`,
  );
}
