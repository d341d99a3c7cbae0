import { existsSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { cautionFlags } from './cautionFlag.ts';
import { safetyOutcomes, safetySteps } from './safetyQuestion.ts';
import { mayHaveRoutine, safetyQuestions, screen } from './safetyScreen.ts';

/** Every row of evidence/programme B2 that is asked, with its outcome and its flags. */
const rows = [
  ['S01a', 'emergency', ['chest-symptoms']],
  ['S01b', 'emergency', ['chest-symptoms']],
  ['S01c', 'emergency', ['nerve-signs']],
  ['S02', 'emergency', ['nerve-signs']],
  ['S03', 'emergency', []],
  ['S04a', 'emergency', []],
  ['S04b', 'emergency', []],
  ['S05a', 'same-day', []],
  ['S05b', 'emergency', ['chest-symptoms']],
  ['S06', 'same-day', ['hot-swollen-joint']],
  ['S10', 'same-day', ['nerve-signs']],
  ['S11', 'same-day', ['nerve-signs']],
  ['S12', 'same-day', []],
  ['S13', 'ask', []],
  ['S14', 'same-day', ['spine-fragile']],
  ['S15', 'same-day', []],
  ['S16', 'ask', ['chest-symptoms']],
  ['S17', 'ask', []],
  ['S18', 'ask', []],
  ['S19', 'ask', ['pem']],
  ['S20', 'ask', ['heart-condition']],
  ['S20b', 'modify', ['heart-condition']],
  ['S22', 'modify', []],
  ['S24', 'modify', ['high-bp']],
  ['S25', 'ask', ['high-bp']],
  ['S26', 'ask', []],
  ['S30', 'modify', ['spine-fragile']],
  ['S31', 'ask', ['spine-fragile']],
  ['S32a', 'modify', ['spine-surgery']],
  ['S32b', 'ask', ['spine-surgery']],
  ['S33a', 'modify', ['hip-precautions']],
  ['S33b', 'ask', ['hip-precautions']],
  ['S34a', 'modify', ['knee-replacement']],
  ['S34b', 'modify', ['knee-surgery']],
  ['S34c', 'ask', ['knee-surgery']],
  ['S35a', 'modify', ['shoulder-surgery']],
  ['S35b', 'modify', ['shoulder-instability']],
  ['S36a', 'modify', ['hernia']],
  ['S36b', 'ask', ['hernia']],
  ['S37', 'modify', ['tendon-rupture']],
  ['S41', 'ask', ['pem']],
  ['S40', 'modify', ['crps-limb']],
  ['S39', 'modify', ['hypermobility']],
  ['S45', 'modify', ['inflammatory-neck']],
  ['S42a', 'modify', ['numb-feet']],
  ['S42b', 'ask', ['numb-feet']],
  ['S44a', 'modify', ['dizzy-or-falls']],
  ['S44b', 'ask', ['dizzy-or-falls']],
  ['S38a', 'modify', ['pregnancy-supine', 'pregnancy-prone', 'pregnancy-load']],
  ['S38b', 'ask', ['pregnancy-supine', 'pregnancy-prone', 'pregnancy-load']],
  ['S43', 'ask', []],
  ['S46a', 'modify', ['eye-pressure']],
  ['S46b', 'ask', ['eye-pressure']],
  ['S47', 'ask', []],
  ['S50', 'modify', ['dizzy-or-falls']],
  ['S51', 'modify', []],
  ['S52', 'modify', []],
  ['S53', 'modify', ['spine-fragile']],
  ['S56a', 'modify', ['hand-pain']],
  ['S56b', 'modify', ['wrist-pain']],
  ['S56c', 'modify', ['hip-side-pain']],
  ['S56d', 'modify', ['extension-sensitive']],
  ['S56e', 'modify', ['flexion-sensitive']],
  ['S57', 'modify', ['breathing-distress']],
  ['S55', 'modify', ['water-unsafe']],
] as const;

/** Rows that "I have asked" never opens. */
const shutForGood: readonly string[] = ['S19', 'S41', 'S47'];

describe('each row of the decision table', () => {
  test.each(rows)('%s leads to %s with its flags', (id, outcome, flags) => {
    const screening = screen([id]);
    expect(screening.outcome).toBe(outcome);
    expect(screening.flags).toEqual(flags);
    expect(screening.messages.map((message) => message.id)).toEqual([id]);
  });

  test('the table above names every question, in the order they are asked', () => {
    expect(safetyQuestions.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
  });

  test.each(rows)('%s opens a routine only as far as its outcome %s allows', (id, outcome) => {
    const screening = screen([id]);
    expect(mayHaveRoutine(screening, false)).toBe(outcome === 'modify');
    expect(mayHaveRoutine(screening, true)).toBe(
      outcome === 'modify' || (outcome === 'ask' && !shutForGood.includes(id)),
    );
  });
});

describe('answers together', () => {
  test('nothing ticked gives ok, without a message', () => {
    expect(screen([])).toEqual({
      outcome: 'ok',
      messages: [],
      notes: [],
      flags: [],
      staysShut: false,
    });
  });

  test('of any two answers the more urgent outcome wins, whatever the order', () => {
    for (const [first, firstOutcome] of rows) {
      for (const [second, secondOutcome] of rows) {
        // One row that is split by whether somebody is regularly active; see the next test.
        if ([first, second].toSorted().join() === 'S20,S20b') continue;
        const places = [firstOutcome, secondOutcome].map((one) => safetyOutcomes.indexOf(one));
        expect(screen([first, second]).outcome).toBe(safetyOutcomes[Math.min(...places)]);
      }
    }
  });

  test('heart disease asks first, but for the regularly active without symptoms (S20, S23)', () => {
    expect(screen(['S20', 'S20b'])).toMatchObject({
      outcome: 'modify',
      flags: ['heart-condition'],
      notes: [{ id: 'S20b' }],
    });
    expect(mayHaveRoutine(screen(['S20', 'S20b']), false)).toBe(true);
    expect(mayHaveRoutine(screen(['S20', 'S20b', 'S16']), false)).toBe(false);
    expect(mayHaveRoutine(screen(['S20']), false)).toBe(false);
    expect(screen(['S20', 'S20b', 'S01a']).outcome).toBe('emergency');
  });

  test('every message of the winning outcome is shown, and the notes beside it', () => {
    const { messages, notes } = screen(['S50', 'S16', 'S17', 'S24']);
    expect(messages.map(({ id }) => id)).toEqual(['S16', 'S17']);
    expect(notes.map(({ id }) => id)).toEqual(['S24', 'S50']);
  });

  test('flags of all answers are carried on, each once', () => {
    expect(screen(['S30', 'S53', 'S10']).flags).toEqual(['nerve-signs', 'spine-fragile']);
  });

  test('a past cancer with new weakness is for today, not for some day', () => {
    expect(screen(['S13', 'S10']).outcome).toBe('same-day');
  });

  test('crashes after effort stay shut, also beside something that can be asked about', () => {
    expect(mayHaveRoutine(screen(['S17', 'S19']), true)).toBe(false);
  });

  test('an unknown id changes nothing', () => {
    expect(screen(['S99']).outcome).toBe('ok');
  });
});

/** Grade of a text; a question counts as a sentence of its own. */
function readingGrade(text: string): number {
  const words = text.match(/[\p{L}\d’'/-]+/gu) ?? [];
  return fleschKincaid({
    sentence: (text.match(/[.!?]+(\s|$)/g) ?? []).length || 1,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

describe('the words', () => {
  test('each step reads at grade 6 or lower', () => {
    for (const step of safetySteps) {
      const text = safetyQuestions
        .filter((question) => question.step === step)
        .flatMap(({ ask, examples = [], message, say = '' }) => [
          `${ask}.`,
          ...examples.map((example) => `${example}.`),
          message,
          say,
        ])
        .join(' ');
      expect(readingGrade(text), step).toBeLessThanOrEqual(6);
    }
  });

  test('what has to be asked about comes with words to say', () => {
    for (const { id, outcome, say } of safetyQuestions) {
      if (outcome !== 'modify') expect(say, id).toBeTruthy();
    }
  });

  test('nobody is called cleared, safe, fit or low risk, and no figure of risk is given', () => {
    for (const { ask, message, say = '' } of safetyQuestions) {
      expect(`${ask} ${message} ${say}`).not.toMatch(
        /\bcleared\b|safe to|low risk|all-clear|\d ?%/i,
      );
    }
  });
});

describe('the data', () => {
  test('each rule names sources that we hold, or says that it has none', () => {
    for (const { id, basis } of safetyQuestions) {
      expect(basis, id).not.toHaveLength(0);
      for (const source of basis) {
        const isWord = source === 'no ref' || source === 'convention';
        const file = `src/content/sources/${source}.yaml`;
        expect(isWord || existsSync(file), `${id}: ${source}`).toBe(true);
      }
    }
  });

  test('a question that follows another stands after it, in the same step', () => {
    for (const [index, { follows, step }] of safetyQuestions.entries()) {
      if (follows === undefined) continue;
      const before = safetyQuestions.slice(0, index).find(({ id }) => id === follows);
      expect(before?.step).toBe(step);
    }
  });

  test('a question that follows another keeps at least its flags', () => {
    for (const { id, follows, flags } of safetyQuestions) {
      const parent = safetyQuestions.find((question) => question.id === follows);
      expect(flags, id).toEqual(expect.arrayContaining([...(parent?.flags ?? [])]));
    }
  });

  test('every flag can be set, here or by the region, so that no caution is dead', () => {
    const set = new Set(safetyQuestions.flatMap(({ flags }) => flags));
    expect(cautionFlags.filter((flag) => !set.has(flag))).toEqual(['neck-sore']);
  });
});
