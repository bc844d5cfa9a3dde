/** `matrices.wat`, assembled. */
export const assembled =
  'AGFzbQEAAAABCQFgBX9/f39/AAMCAQAFAwEAAAcSAgZtZW1vcnkCAAV0aW1lcwAACqoDAacDAwN/BXsDfyACIANBAnRqIQUDQP0MAAAAAAAAAAAAAAAAAAAAACEI/QwAAAAAAAAAAAAAAAAAAAAAIQn9DAAAAAAAAAAAAAAAAAAAAAAhCv0MAAAAAAAAAAAAAAAAAAAAACELIAAgBGohDSANIARqIQ4gDiAEaiEPIAEhBiABIARqIQcDQCAG/QAEACEMIAggDCAA/QAEAP3mAf3kASEIIAkgDCAN/QAEAP3mAf3kASEJIAogDCAO/QAEAP3mAf3kASEKIAsgDCAP/QAEAP3mAf3kASELIABBEGohACANQRBqIQ0gDkEQaiEOIA9BEGohDyAGQRBqIgYgB0kNAAsgCCAJ/Q0AAQIDBAUGBxAREhMUFRYXIAggCf0NCAkKCwwNDg8YGRobHB0eH/3kASEMIAogC/0NAAECAwQFBgcQERITFBUWFyAKIAv9DQgJCgsMDQ4PGBkaGxwdHh/95AEhCCACIAwgCP0NAAECAwgJCgsQERITGBkaGyAMIAj9DQQFBgcMDQ4PFBUWFxwdHh/95AH9CwQAIA8hACACQRBqIgIgBUkNAAsL';

/** Gives the product of a matrix and a vector of its columns, which stands until the next product of the same matrix. */
export type Times = (vector: Float32Array) => Float32Array;

/**
 * Matrices beside each other in memory of their own, for nearly all of the time of a reading is spent on their products: four
 * numbers at once take a third of the time that they take one by one.
 */
export class Matrices {
  private readonly module = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(assembled, 'base64')))
    .exports as { memory: WebAssembly.Memory; times: (...places: number[]) => void };
  /** In floats. */
  private used = 0;
  private numbers = new Float32Array();

  /** Adds a matrix, its rows one behind the other. */
  add(weights: Float32Array, rows: number, columns: number): Times {
    const width = inFours(columns);
    const height = inFours(rows);
    const [matrix, vector, product] = [this.take(width * height), this.take(width), this.take(height)];
    for (let row = 0; row < rows; row += 1)
      this.numbers.set(weights.subarray(row * columns, (row + 1) * columns), matrix + row * width);
    let found = new Float32Array();
    return (input) => {
      // Memory that has grown is another buffer.
      if (found.buffer !== this.numbers.buffer) found = this.numbers.subarray(product, product + rows);
      this.numbers.set(input, vector);
      this.module.times(matrix * bytes, vector * bytes, product * bytes, height, width * bytes);
      return found;
    };
  }

  /** Takes room for so many floats, all of them 0, and gives where it begins. */
  private take(count: number): number {
    const begin = this.used;
    this.used += count;
    const { memory } = this.module;
    const missing = this.used * bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / page));
    this.numbers = new Float32Array(memory.buffer);
    return begin;
  }
}

/** Of a float, and of a page of memory. */
const [bytes, page] = [4, 65_536];

function inFours(count: number): number {
  return Math.ceil(count / 4) * 4;
}
