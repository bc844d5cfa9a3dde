/**
 * The same reading, made once for each text while no more than so many others were wanted: a message and its clauses are read by
 * one rule after the other. What it gives must not be changed.
 */
export function keptByText<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
