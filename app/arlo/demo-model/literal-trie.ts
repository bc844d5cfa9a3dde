/** Signs that count as themselves. All others count as one, which makes a find likelier, and misses nothing. */
const signs = " 0abcdefghijklmnopqrstuvwxyz',.:;?!-–—/&+@#=(%£";
const width = signs.length + 1;

/** What a pattern may take for the other, with the flag for small and capital letters or without. */
const sameAs = new Map([
  ['’', "'"],
  ['ſ', 's'],
  ['\u212a', 'k'],
]);

function placeOf(sign: string): number {
  const small = sign.toLowerCase();
  const place = signs.indexOf(sameAs.get(sign) ?? (/\d/.test(small) ? '0' : small));
  return place < 0 ? width - 1 : place;
}

const ofAscii = Uint8Array.from({ length: 128 }, (_, code) => placeOf(String.fromCharCode(code)));

/** By a loop: `from` with a function takes several times as long, and there is a text for each clause of a message. */
function placesIn(text: string): Uint8Array {
  const places = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1)
    places[at] = ofAscii[text.charCodeAt(at)] ?? placeOf(text.charAt(at));
  return places;
}

/** Literals, sign by sign, to look for all of them at once. */
export class LiteralTrie {
  /** A row for each beginning of a literal: the row that each sign leads on to, 0 for none. */
  private rows = new Uint16Array(width * 1024);
  /** The sets of which a literal ends with this row. */
  private readonly ends: number[][] = [[]];
  private readonly sets = new Map<string, number>();

  /** How many sets there are. */
  get size(): number {
    return this.sets.size;
  }

  /** Adds a set of literals, and gives its number; a set that was there before has the same. */
  add(literals: ReadonlySet<string>): number {
    const key = [...literals].toSorted().join('\n');
    const known = this.sets.get(key);
    if (known !== undefined) return known;
    const set = this.sets.size;
    this.sets.set(key, set);
    for (const literal of literals) this.ends[this.rowOf(literal)]?.push(set);
    return set;
  }

  /** The sets of which the text holds a literal, whatever its capitals and figures; with a 1 at the number of each. */
  setsIn(text: string): { found: number[]; isFound: Uint8Array } {
    const { rows, ends } = this;
    const found: number[] = [];
    const isFound = new Uint8Array(this.sets.size);
    const places = placesIn(text);
    for (let from = 0; from < places.length; from += 1) {
      let row = 0;
      for (let at = from; at < places.length; at += 1) {
        row = rows[row * width + (places[at] as number)] as number;
        if (row === 0) break;
        for (const set of ends[row] as number[]) {
          if (isFound[set] === 1) continue;
          isFound[set] = 1;
          found.push(set);
        }
      }
    }
    return { found, isFound };
  }

  private rowOf(literal: string): number {
    let row = 0;
    for (let at = 0; at < literal.length; at += 1) {
      const from = row * width + placeOf(literal.charAt(at));
      if (this.rows[from] === 0) this.rows[from] = this.newRow();
      row = this.rows[from] as number;
    }
    return row;
  }

  private newRow(): number {
    const row = this.ends.push([]) - 1;
    if (row > 0xffff) throw new Error('The trie has more rows than it can number.');
    if (this.ends.length * width > this.rows.length) {
      const longer = new Uint16Array(this.rows.length * 2);
      longer.set(this.rows);
      this.rows = longer;
    }
    return row;
  }
}
