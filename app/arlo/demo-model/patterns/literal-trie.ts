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

/** Where a walk goes on from each row, what is found there, and in which walk that was last. */
type Walk = { rows: Uint16Array; ends: readonly (readonly number[] | undefined)[]; metIn: Float64Array };

/**
 * Literals, sign by sign, to look for all of them at once in one walk through a text (Aho & Corasick 1975): where a text leaves a
 * literal, it goes on in the longest other one that ends in what was read.
 */
export class LiteralTrie {
  /** A row for each beginning of a literal: the row that each sign leads on to, 0 for none. */
  private rows = new Uint16Array(width * 1024);
  /** The sets of which a literal is this beginning. */
  private readonly ends: number[][] = [[]];
  private readonly sets = new Map<string, number>();
  private walk: Walk | undefined;
  private walks = 0;

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
    this.walk = undefined;
    for (const literal of literals) this.ends[this.rowOf(literal)]?.push(set);
    return set;
  }

  /** The sets of which the text holds a literal, whatever its capitals and figures; with a 1 at the number of each. */
  setsIn(text: string): { found: number[]; isFound: Uint8Array } {
    const { rows, ends, metIn } = (this.walk ??= this.walkOf());
    const walks = (this.walks += 1);
    const found: number[] = [];
    const isFound = new Uint8Array(this.sets.size);
    let row = 0;
    for (let at = 0; at < text.length; at += 1) {
      const place = ofAscii[text.charCodeAt(at)] ?? placeOf(text.charAt(at));
      row = rows[row * width + place] as number;
      const ending = ends[row];
      if (ending === undefined || metIn[row] === walks) continue;
      metIn[row] = walks;
      for (const set of ending) {
        if (isFound[set] === 1) continue;
        isFound[set] = 1;
        found.push(set);
      }
    }
    return { found, isFound };
  }

  /** The rows with the way on from each sign, and the sets of all literals that end with a row. The shortest come first. */
  private walkOf(): Walk {
    const rows = this.rows.slice(0, this.ends.length * width);
    const ends: (number[] | undefined)[] = this.ends.map((sets) => (sets.length > 0 ? sets : undefined));
    const others = new Uint16Array(this.ends.length);
    const queue = [0];
    for (const row of queue) {
      const other = others[row] as number;
      if (row !== 0 && ends[other]) ends[row] = [...new Set([...(ends[row] ?? []), ...ends[other]])];
      for (let place = 0; place < width; place += 1) {
        const next = rows[row * width + place] as number;
        const past = row === 0 ? 0 : (rows[other * width + place] as number);
        if (next === 0) rows[row * width + place] = past;
        else {
          others[next] = past;
          queue.push(next);
        }
      }
    }
    return { rows, ends, metIn: new Float64Array(ends.length) };
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
