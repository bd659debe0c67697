declare module "*.sql?answer" {
  /** The rows of the query as the build computed them; null where nothing was computed, as in tests. */
  const answer: import("./columnar.ts").Columnar | null;
  export default answer;
}
