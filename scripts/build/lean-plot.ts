import type {Plugin} from "vite";

/** What no chart here uses, module by module: map projections, and colour schemes, because colours are the page's. */
const unused: Record<string, RegExp> = {
  projection: /^geo(?!ClipRectangle$|Path$|Stream$|Transform$)/,
  schemes: /^(?:scheme|interpolate)/,
};

/** Leaves parts of Plot out of the build that would be in the first script. A chart that wants one of them says so. */
export function leanPlot(): Plugin {
  return {
    name: "lean-plot",
    apply: "build",
    transform: {
      filter: {id: /@observablehq\/plot\/src\/(?:projection|scales\/schemes)\.js$/},
      handler(code, id) {
        const [statement, list] = /import \{([^}]*)\} from "d3";/.exec(code) ?? [];
        if (!statement)
          throw new Error("Plot imports from d3 otherwise now; see scripts/build/lean-plot.ts.");
        const names = list!.split(",").map((name) => name.trim());
        const pattern = unused[/(\w+)\.js$/.exec(id)![1]!]!;
        const kept = names.filter((name) => !pattern.test(name));
        const absent = names.filter((name) => pattern.test(name));
        const without = [
          kept.length > 0 ? `import {${kept.join(", ")}} from "d3";` : "",
          `const absent = () => {throw new Error("Left out of the build; see scripts/build/lean-plot.ts.")};`,
          `const ${absent.map((name) => `${name} = absent`).join(", ")};`,
        ];
        return {code: code.replace(statement, without.join("\n")), map: null};
      },
    },
  };
}
