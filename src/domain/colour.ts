type Channels = [number, number, number];
type Matrix = [Channels, Channels, Channels];

export type Paper = "light" | "dark";

/** What words and marks stand on, as styles/base.css has it: the paper and the band of a gap. */
export const grounds: Record<Paper, readonly string[]> = {
  light: ["#ffffff", "#f1f2f2"],
  dark: ["#15181a", "#1f2326"],
};

/** The contrast words need to be read (WCAG 2.2, level AA); marks need 3. */
export const legible = 4.5;

/** The least contrast of a colour, `#rrggbb`, with what it may stand on. */
export function contrastOn(paper: Paper, colour: string): number {
  return Math.min(...grounds[paper].map((ground) => contrast(colour, ground)));
}

/** The contrast of two colours by WCAG 2.2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

// How each eye sees linear light, and the distance in OKLab (0.02 can just be told) that two colours must keep in it;
// without red or green cones after Machado and others 2009, https://doi.org/10.1109/TVCG.2009.113.
const eyes: {least: number; sight: Matrix}[] = [
  {
    least: 0.1,
    sight: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  },
  {
    least: 0.035,
    sight: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  },
  {
    least: 0.035,
    sight: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  },
];

/** Whether two colours are told apart, also by an eye that does not see red or green. */
export function areApart(one: string, other: string): boolean {
  return eyes.every(({least, sight}) => {
    const [a, b] = [oklab(through(sight, linear(one))), oklab(through(sight, linear(other)))];
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) >= least;
  });
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: string): Channels {
  return [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Channels;
}

function through(matrix: Matrix, [a, b, c]: Channels): Channels {
  return matrix.map((row) => row[0] * a + row[1] * b + row[2] * c) as Channels;
}

// https://bottosson.github.io/posts/oklab/
function oklab(light: Channels): Channels {
  const cones = through(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt) as Channels;
  return through(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}
