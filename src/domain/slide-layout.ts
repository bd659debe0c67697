/** How a slide is laid out; a brief is one exhibit that fills it. */
export const layouts = ["title", "exhibit", "two", "table", "text", "brief"] as const;
export type SlideLayout = (typeof layouts)[number];
