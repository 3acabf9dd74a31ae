/** The styles of generated code that are measured; a word more here is a column more. */
export const styles = ["table", "switch", "goto"] as const;

export type Style = (typeof styles)[number];
