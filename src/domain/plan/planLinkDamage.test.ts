import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodePlan, encodePlan } from './planLink.ts';
import { checksumOf } from './planLinkChecksum.ts';
import { chanceFrom, planFrom, stairsPlan } from './routinePlan.fixture.ts';

const exerciseIds = readdirSync('src/content/exercises').map((file) => file.replace('.yaml', ''));
const known = new Set(exerciseIds);
const isKnown = (id: string) => known.has(id);
const plans = Array.from({ length: 400 }, (_, index) => planFrom(index + 1, exerciseIds));
const link = encodePlan(stairsPlan);

const today = '2026-12-01';
const read = (fragment: string) => decodePlan(fragment, isKnown, today);

/** A link of any contents with a checksum that fits, as somebody who knows our code could make. */
const forged = (body: string) => `r1.${checksumOf(`r1.${body}`)}.${body}`;

/*
 * How strong the checksum is. CRC-32 and the length modulo 16, in 36 bits. One changed letter, two
 * neighbours changed or swapped, and up to 15 letters lost or added are always noticed: that is
 * arithmetic, not luck. Any other accident slips through once in 4 billion times.
 */
describe('damage on the way', () => {
  const links = [link, ...plans.slice(0, 4).map(encodePlan)];
  const letters = Array.from('ABCXYZabcrxyz0159-_.~%# )&=<>"\'+/\\\0éš\u0431🌞');

  /** What gave a plan other than the first one: always nothing. */
  const foreignPlans = (damaged: readonly string[], sent: string) => {
    const right = JSON.stringify(read(sent));
    return damaged.filter((one) => {
      const reading = read(one);
      return reading.kind === 'plan' && JSON.stringify(reading) !== right;
    });
  };

  test('to one letter is always noticed', () => {
    for (const sent of links) {
      const changed = Array.from(sent).flatMap((was, at) =>
        letters
          .filter((letter) => letter !== was)
          .map((letter) => sent.slice(0, at) + letter + sent.slice(at + 1)),
      );
      expect(changed.length).toBeGreaterThan(1000);
      // Also a full stop for the last letter, which might pass for the end of a sentence.
      expect(changed.filter((one) => read(one).kind === 'plan')).toEqual([]);
    }
  });

  test('that cuts, doubles or swaps is always noticed, at each place', () => {
    for (const sent of links) {
      const places = Array.from(sent, (_, at) => at);
      const damaged = places.flatMap((at) => [
        sent.slice(0, at),
        sent.slice(at + 1),
        sent.slice(0, at + 1) + sent.slice(at),
        sent.slice(0, at) + sent.slice(at + 2),
        sent.slice(0, at) + (sent[at + 1] ?? '') + (sent[at] ?? '') + sent.slice(at + 2),
      ]);
      expect(damaged.length).toBeGreaterThan(500);
      const unnoticed = damaged.filter((one) => one !== sent && read(one).kind === 'plan');
      expect(unnoticed).toEqual([]);
    }
  });

  test('of many kinds never gives another plan, and never throws', () => {
    const chance = chanceFrom(6);
    const place = (text: string) => Math.floor(chance() * text.length);
    const kinds: readonly ((text: string) => string)[] = [
      (text) => text.slice(place(text)),
      (text) => text.slice(0, place(text)) + text.slice(place(text)),
      (text) => Array.from(text).toReversed().join(''),
      (text) => text.replaceAll(text.charAt(place(text)), text.charAt(place(text))),
      (text) => text.split('.').toReversed().join('.'),
      (text) => text.split('.').toSorted().join('.'),
      (text) => `${text.slice(0, place(text))}\0${text.slice(place(text))}`,
      (text) => `${text.slice(0, place(text))}%${text.slice(place(text))}`,
      (text) => `${text.slice(0, place(text))}\n ${text.slice(place(text))}`,
      (text) => text.slice(0, place(text)) + '<script>'.repeat(9) + text.slice(place(text)),
      (text) => text.toLowerCase(),
      (text) => text.toUpperCase(),
      (text) => btoa(text),
      (text) => JSON.stringify({ text }),
      (text) => encodeURIComponent(encodeURIComponent(encodeURIComponent(`${text}%`))),
      (text) => text.replace(/r1\.\S{6}/, `r1.${checksumOf(text)}`),
    ];
    const tried = plans.flatMap((one) => kinds.map((kind) => ({ sent: encodePlan(one), kind })));
    const foreign = tried.flatMap(({ sent, kind }) => foreignPlans([kind(sent)], sent));
    expect(tried.length).toBeGreaterThan(5000);
    expect(foreign).toEqual([]);
  });

  test('would give another plan if the checksum were not there', () => {
    const body = link.slice('r1.123456.'.length);
    const resealed = Array.from(body, (_, at) =>
      forged(`${body.slice(0, at)}${body[at] === 'e' ? 'i' : 'e'}${body.slice(at + 1)}`),
    );
    expect(foreignPlans(resealed, link).length).toBeGreaterThan(20);
  });

  test('takes no more time the worse it is', () => {
    const worst = [
      ' '.repeat(4000),
      '.'.repeat(4000),
      `${'.'.repeat(3999)}\0`,
      `r1.${'-'.repeat(3997)}`,
      `https://${'/'.repeat(3992)}`,
      '%25'.repeat(1333),
      '%'.repeat(4000),
      forged('.'.repeat(3980)),
      forged(`A${'_'.repeat(3960)}.bridge.0000`),
      forged(`A${'_ZZZZ'.repeat(790)}.bridge.0000`),
      forged(`A${'x'.repeat(3960)}.bridge.0000`),
      forged(`A${'x-'.repeat(1980)}.bridge.0000`),
      forged(`AName${'.a'.repeat(1980)}.0000`),
      forged(`AName.bridge_iBDAA1-${'1'.repeat(3900)}.0000`),
      forged(`AName.${'a-'.repeat(1960)}.0000`),
    ];
    const start = performance.now();
    for (const one of worst) expect(read(one).kind).toBe('refused');
    // About a millisecond each; a minute would mean that some pattern goes back and back again.
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
