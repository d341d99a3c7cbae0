import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodePlan, encodePlan, linkRefusals } from './planLink.ts';
import { checksumOf } from './planLinkChecksum.ts';
import { stairsPlan } from './routinePlan.fixture.ts';

const exerciseIds = readdirSync('src/content/exercises').map((file) => file.replace('.yaml', ''));
const known = new Set(exerciseIds);
const isKnown = (id: string) => known.has(id);
const today = '2026-12-01';
const read = (fragment: string) => decodePlan(fragment, isKnown, today);
const refused = (refusal: keyof typeof linkRefusals) => ({
  kind: 'refused',
  sentence: linkRefusals[refusal],
});

const link = encodePlan(stairsPlan);

/** A link of any contents with a checksum that fits, as somebody who knows our code could make. */
const forged = (body: string) => `r1.${checksumOf(`r1.${body}`)}.${body}`;
const forgedPlan = (changes: object) =>
  encodePlan(Object.assign(structuredClone(stairsPlan), changes));

describe('a link that is refused', () => {
  test.each<[string, string, keyof typeof linkRefusals]>([
    ['nothing', '', 'notOurs'],
    ['the place in a page', '#main', 'notOurs'],
    ['another tool of ours', '#add=bridge', 'notOurs'],
    ['another site', 'https://example.org/#:~:text=routine', 'notOurs'],
    ['a token of another site', '#access_token=eyJhbGciOiJIUzI1NiJ9.e30.abc', 'notOurs'],
    ['script', '<script>alert(1)</script>', 'notOurs'],
    ['an address that is script', `javascript:alert("#${link}")`, 'notOurs'],
    ['data', 'data:text/html,<h1>Hello</h1>', 'notOurs'],
    ['null bytes', '\0\0\0\0', 'notOurs'],
    ['a broken percent sign', '%E0%A4%A', 'notOurs'],
    ['version 0', link.replace('r1.', 'r0.'), 'notOurs'],
    ['version 01', link.replace('r1.', 'r01.'), 'notOurs'],
    ['all of it in capitals', link.toUpperCase(), 'notOurs'],
    ['all of it in small letters', link.toLowerCase(), 'damaged'],
    ['written with a foreign letter', link.replace('a', '\u0161'), 'damaged'],
    ['a null byte at the end', `${link}\0`, 'damaged'],
    ['more behind it', `${link}&utm_source=mail`, 'damaged'],
    ['twice the same', `${link}${link}`, 'damaged'],
    ['only its beginning', 'r1', 'damaged'],
    ['only its end', link.slice(20), 'notOurs'],
    ['without a plan', forged(''), 'damaged'],
    ['nothing but full stops', forged('....'), 'damaged'],
    ['a hole', link.replace('bridge', ''), 'damaged'],
    ['three dots in the middle', `${link.slice(0, 40)}...${link.slice(-10)}`, 'damaged'],
    ['version 2', link.replace('r1.', 'r2.'), 'newer'],
    ['version 10', 'r10.anything', 'newer'],
    ['version 4 million million', 'r4000000000000.x', 'newer'],
    ['a version of a thousand digits', `r${'9'.repeat(1000)}.x`, 'newer'],
    ['4,001 letters', link.padEnd(4001, 'a'), 'tooLong'],
    ['10 million letters', 'r1.'.repeat(3_400_000), 'tooLong'],
  ])('because it is %s', (_, fragment, refusal) => {
    expect(read(fragment)).toEqual(refused(refusal));
  });

  test('because our library has lost an exercise', () => {
    const reading = decodePlan(link, (id) => id !== 'bridge', today);
    expect(reading).toEqual(refused('unknownExercise'));
  });

  test.each(['constructor', 'no-such-exercise'])(
    'because no exercise is called %s',
    (exerciseId) => {
      const reading = read(forgedPlan({ items: [{ exerciseId }] }));
      expect(reading).toEqual(refused('unknownExercise'));
    },
  );

  test.each<[string, object]>([
    ['no exercises', { items: [] }],
    ['seven exercises', { items: exerciseIds.slice(0, 7).map((exerciseId) => ({ exerciseId })) }],
    ['an exercise twice', { items: [{ exerciseId: 'bridge' }, { exerciseId: 'bridge' }] }],
    ['a name that is too long', { name: 'x'.repeat(61) }],
    ['an empty name', { name: '' }],
    ['a name with a new line', { name: 'a\nb' }],
    ['a name that turns the writing round', { name: 'a\u202eb' }],
    ['a name with half a letter', { name: 'a\ud83db' }],
    ['no sets', { items: [{ exerciseId: 'bridge', usual: { sets: 0, effort: 3 } }] }],
    ['an effort of 9', { items: [{ exerciseId: 'bridge', usual: { sets: 1, effort: 9 } }] }],
    [
      'a load of 60 kg',
      { items: [{ exerciseId: 'bridge', usual: { sets: 1, effort: 3, loadKilograms: 60 } }] },
    ],
    ['an id in capitals', { items: [{ exerciseId: 'toString' }] }],
    ['an id that is none', { items: [{ exerciseId: 'bridge-' }] }],
    ['an empty id', { items: [{ exerciseId: '' }] }],
  ])('because, under a checksum that fits, it has %s', (_, changes) => {
    expect(read(forgedPlan(changes))).toEqual(refused('notUnderstood'));
  });

  test.each([
    'AName',
    'AName.bridge',
    '.bridge.0000',
    'AName..0000',
    'AName.bridge.0080',
    'AName.bridge.xx00',
    'AName.bridge.cx00',
    'CName.bridge.0000',
    'A_.bridge.0000',
    'A_ZZZZz.bridge.0000',
    'A_ZZZZZZZZz.bridge.0000',
    'BA.bridge.0000',
    'BAGC.bridge.0000',
    'B\u0161.bridge.0000',
    'AName.bridge_.0000',
    'AName.bridge_D.0000',
    'AName.bridge_DB.0000',
    'AName.bridge_DBDx.0000',
    'AName.bridge_iBDAA.0000',
    'AName.bridge_iBDAA1-2-3.0000',
    'AName.bridge_iBDAA99-5.0000',
    'AName.bridge_iBDABB0-5.0000',
    'AName.ANote.ANote.bridge.0000',
    'AName.bridge.ANote.ANote.0000',
  ])('because, under a checksum that fits, its body is “%s”', (body) => {
    expect(read(forged('AName.bridge_DBD.0000'))).toMatchObject({ kind: 'plan' });
    expect(read(forged(body))).toEqual(refused('notUnderstood'));
  });

  test('gets one plain sentence, another for each reason', () => {
    const sentences = Object.values(linkRefusals);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^This link|^This is [^.]+\.$/);
    for (const sentence of sentences) expect(sentence.match(/[.!?]/g)).toEqual(['.']);
  });
});
