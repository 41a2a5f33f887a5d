// The field of 256 elements that QR codes count in: powers of 2 modulo x⁸ + x⁴ + x³ + x² + 1.
const POWERS: number[] = [];
const LOGARITHMS: number[] = [];
for (let exponent = 0, value = 1; exponent < 255; exponent++) {
  POWERS.push(value);
  LOGARITHMS[value] = exponent;
  value = value << 1 ^ (value > 127 ? 0x11D : 0);
}

const power = (exponent: number) => POWERS[(exponent + 510) % 255] ?? 0;
const logarithm = (value: number) => LOGARITHMS[value] ?? 0;
const times = (one: number, other: number) => one && other ? power(logarithm(one) + logarithm(other)) : 0;
const over = (one: number, other: number) => one ? power(logarithm(one) - logarithm(other)) : 0;

/** The value of a polynomial whose lowest term comes first. */
const evaluate = (polynomial: number[], x: number) => polynomial.reduceRight((sum, term) => times(sum, x) ^ term, 0);

/** One term of the product of two polynomials. */
const productTerm = (one: number[], other: number[], index: number) =>
  one.reduce((sum, term, k) => sum ^ times(term, other[index - k] ?? 0), 0);

/** Corrects a block in place, whose last `checks` codewords are there for that; false when too many are wrong. */
export function correct(block: number[], checks: number): boolean {
  const syndromes = syndromesOf(block, checks);
  const locator = shortestRegister(syndromes);
  const evaluator = syndromes.map((_, index) => productTerm(locator, syndromes, index));
  // Where 1 + 1 is 0, only every other term of a derivative is left.
  const derivative = locator.slice(1).map((term, index) => index % 2 ? 0 : term);
  for (const [index, codeword] of block.entries()) {
    const root = power(index + 1 - block.length);
    if (evaluate(locator, root)) continue;
    block[index] = codeword ^ over(evaluate(evaluator, root), times(evaluate(derivative, root), root));
  }
  return syndromesOf(block, checks).every((syndrome) => syndrome === 0);
}

/** What a block is worth at each root of its generator: nothing but zeros if it is right. */
function syndromesOf(block: number[], checks: number): number[] {
  const polynomial = [...block].reverse();
  return Array.from({ length: checks }, (_, index) => evaluate(polynomial, power(index)));
}

/** The shortest register that goes on as the syndromes do (Berlekamp and Massey): its roots tell where errors are. */
function shortestRegister(syndromes: number[]): number[] {
  let [register, before] = [[1], [1]];
  let [length, shift, last] = [0, 1, 1];
  for (const index of syndromes.keys()) {
    const discrepancy = productTerm(register, syndromes, index);
    if (discrepancy) {
      const current = register;
      const step = [...Array<number>(shift).fill(0), ...before.map((term) => times(term, over(discrepancy, last)))];
      register = Array.from(
        { length: Math.max(current.length, step.length) },
        (_, k) => (current[k] ?? 0) ^ (step[k] ?? 0),
      );
      if (2 * length <= index) [before, last, length, shift] = [current, discrepancy, index + 1 - length, 0];
    }
    shift++;
  }
  return register;
}
