import { expect, test } from 'vitest';
import { BOTTLE_STEP_MILLILITRES, bottleFor, bottleNote } from './bottleLoad.ts';

test.each([
  [0.05, '50 ml in a half-litre bottle'],
  [0.25, '250 ml in a half-litre bottle'],
  [0.5, 'one half-litre bottle, full'],
  [0.75, '750 ml in a 1-litre bottle'],
  [1, 'one 1-litre bottle, full'],
  [1.5, 'one 1.5-litre bottle, full'],
  [2, 'one 2-litre bottle, full'],
  [2.5, 'one 2-litre bottle, full, and one half-litre bottle, full, in a bag'],
  [3, 'two 1.5-litre bottles, full, in a bag'],
  [3.2, 'one 2-litre bottle, full, and 1200 ml in a 1.5-litre bottle, in a bag'],
  [6, 'three 2-litre bottles, full, in a bag'],
])('%d kg is %s', (kilograms, words) => {
  expect(bottleFor(kilograms)?.words).toBe(words);
});

test.each([0, -1, 0.049, 6.05, Number.NaN, Number.POSITIVE_INFINITY])(
  '%d kg is no bottle',
  (kilograms) => {
    expect(bottleFor(kilograms)).toBeNull();
  },
);

test('what is not a whole step is rounded down, and a rounding of the computer is not', () => {
  expect(bottleFor(0.549)?.grams).toBe(500);
  expect(0.15 * 3).toBeLessThan(0.45);
  expect(bottleFor(0.15 * 3)?.grams).toBe(450);
});

test('the water weighs what is asked, in bottles that hold it, at every step up to 6 kg', () => {
  for (let grams = BOTTLE_STEP_MILLILITRES; grams <= 6000; grams += BOTTLE_STEP_MILLILITRES) {
    const load = bottleFor(grams / 1000);
    const water = (load?.bottles ?? []).map(({ waterMillilitres }) => waterMillilitres);
    expect(water.reduce((sum, one) => sum + one, 0)).toBe(grams);
    expect(load?.grams).toBe(grams);
    for (const { bottleMillilitres, waterMillilitres } of load?.bottles ?? []) {
      expect(waterMillilitres).toBeLessThanOrEqual(bottleMillilitres);
      expect(waterMillilitres).toBeGreaterThan(0);
    }
  }
});

test('says that the bottle itself is left out', () => {
  expect(bottleNote).toBe(
    '50 ml of water weighs 50 grams. An empty half-litre bottle adds about 20 to 30 grams. We leave that out.',
  );
});
