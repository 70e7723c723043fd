/** The work that is being done. */
declare module "bench:work" {
  export const work: unknown;
  export const filled: () => unknown;
  export const empty: () => unknown;
  /** With one fault. */
  export const broken: () => unknown;
  export interface Wanted {
    readonly data: "filled" | "empty" | "broken";
  }
}
/** The digest of the work's template. */
declare module "bench:digest" {
  const digest: string;
  export default digest;
}
/** The built element, and what opening a document needs. */
declare module "bench:element" {}
