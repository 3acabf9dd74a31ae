/** The function, whose answers are kept: what is built for one suite is there for the others. */
export function once<Words extends readonly string[], Value>(make: (...words: Words) => Value): typeof make {
  const made = new Map<string, Value>();
  return (...words) => {
    const key = JSON.stringify(words);
    if (!made.has(key)) made.set(key, make(...words));
    return made.get(key)!;
  };
}
