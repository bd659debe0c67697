import {axisX, barX, plot, text, tickX} from "@observablehq/plot";

// Made up: as many rows and marks as the first chart of the app, so that drawing it costs about the same.
const rows = Array.from({length: 7}, (_, index) => ({
  name: `目标${index + 1}`,
  done: 0.3 + index / 10,
  gone: 0.9 - index / 10,
}));

const chart = plot({
  width: 1072,
  height: 352,
  marginLeft: 160,
  x: {domain: [0, 1]},
  marks: [
    axisX({tickFormat: "%"}),
    barX(rows, {y: "name", x: 1, fill: "#eee"}),
    barX(rows, {y: "name", x: "done", fill: "steelblue"}),
    tickX(rows, {y: "name", x: "gone"}),
    text(rows, {y: "name", x: "done", text: "done", textAnchor: "start", dx: 4}),
  ],
});
const figure = document.createElement("div");
figure.className = "figure";
figure.append(chart);
document.body.append(figure);
