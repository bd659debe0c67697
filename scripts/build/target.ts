/** The oldest browsers the build is written for; src/older.ts brings what the first of them lacks. */
export const target = ["chrome99", "firefox113", "safari16.4"];
