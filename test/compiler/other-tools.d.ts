/** What is used of two packages that come without types. */
declare module "abnf" {
  export function parseString(text: string): { readonly defs: Readonly<Record<string, unknown>> };
}

declare module "apg-js" {
  class ApgApi {
    constructor(text: string);
    readonly errors: readonly { readonly line: number; readonly msg: string }[];
    readonly rules: readonly { readonly name: string }[];
    generate(): void;
  }
  const apg: { readonly apgApi: typeof ApgApi };
  export default apg;
}
