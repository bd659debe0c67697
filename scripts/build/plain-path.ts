/** What may not stand in the path of the folder: the bundler takes it for the end of a file's name. */
const marks = ["#", "?"];

/** Stops where the path of the project's folder would only lead to files that are not found. */
export function plainPath(folder: string): void {
  const found = marks.filter((mark) => folder.includes(mark));
  if (found.length === 0) return;
  const named = found.join(" ");
  throw new Error(
    `文件夹的路径里有 ${named}，构建时会找不到文件：${folder}\n请把文件夹改名或移到没有 ${named} 的路径下，再运行一次。\n` +
      `The path of the folder holds ${named}, and the build would not find its files: rename or move the folder, then try again.`,
  );
}
