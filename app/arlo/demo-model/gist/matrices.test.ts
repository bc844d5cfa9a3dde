import { readFile } from 'node:fs/promises';
import { assert, double, integer, property, array } from 'fast-check';
import { expect, test } from 'vitest';
import assemblerOf from 'wabt';
import { assembled, Matrices } from './matrices.ts';

test('what runs is what is written in matrices.wat', async () => {
  const written = await readFile(new URL('matrices.wat', import.meta.url), 'utf8');
  const assembler = await assemblerOf();
  const { buffer } = assembler.parseWat('matrices.wat', written, { simd: true }).toBinary({});
  expect(Buffer.from(buffer).toString('base64')).toBe(assembled);
});

test('a product of any size is the one that is added up by hand, beside other matrices', () => {
  const weight = double({ min: -2, max: 2, noNaN: true });
  const sizes = array(integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 });
  assert(
    property(sizes, array(weight, { minLength: 100, maxLength: 100 }), (each, weights) => {
      const matrices = new Matrices();
      const columns = each[0] ?? 1;
      const vector = Float32Array.from(weights.slice(0, columns));
      const added = each.map((rows) => {
        const own = Float32Array.from({ length: rows * columns }, (_, at) => weights[(at + rows) % 100] ?? 0);
        return { own, rows, times: matrices.add(own, rows, columns) };
      });
      for (const { own, rows, times } of added) {
        const product = times(vector);
        expect(product).toHaveLength(rows);
        for (let row = 0; row < rows; row += 1) {
          const sum = vector.reduce((all, value, at) => all + value * (own[row * columns + at] ?? 0), 0);
          expect(product[row]).toBeCloseTo(sum, 4);
        }
      }
    }),
  );
});

test('matrices that need more than one page of memory stay what they are', () => {
  const matrices = new Matrices();
  const first = matrices.add(Float32Array.of(2, 3), 1, 2);
  const size = 300;
  const second = matrices.add(new Float32Array(size * size).fill(0.5), size, size);
  expect([...first(Float32Array.of(1, 10))]).toEqual([32]);
  expect([...second(new Float32Array(size).fill(2))]).toEqual(Array.from({ length: size }, () => size));
  expect([...first(Float32Array.of(1, 1))]).toEqual([5]);
});
