import { describe, expect, test } from 'vitest';
import type { BodyNeeds } from '../body/bodyNeeds.ts';
import { sameJobFaults } from './sameJob.ts';
import { noNeeds } from '../body/bodyNeeds.fixture.ts';

const exercise = (id: string, needs: Partial<BodyNeeds>, sameJob: string[] = []) => ({
  id,
  needs: { ...noNeeds, ...needs },
  sameJob,
  noSameJob: {},
});
const chair = exercise('cat-cow-seated', {});
const knees = { kneeling: true, handWeight: true };

describe('every need has a way round', () => {
  test('an alternative without it is enough', () => {
    const kneeling = exercise('cat-cow-kneeling', knees, ['cat-cow-seated']);
    expect(sameJobFaults([kneeling, chair])).toEqual([]);
  });

  test('different needs may be avoided by different alternatives', () => {
    const hands = exercise('counter-push-up', { handWeight: true, standingMinutes: 1 });
    const standing = exercise('hinge-wall', { standingMinutes: 1 });
    const kneeling = exercise('bird-dog', knees, [hands.id, standing.id]);
    const faults = sameJobFaults([kneeling, hands, standing]);
    expect(faults.filter(({ id }) => id === 'bird-dog')).toEqual([]);
  });

  test('none at all is refused, for each need by name', () => {
    expect(sameJobFaults([exercise('bird-dog', knees), chair])).toEqual([
      {
        id: 'bird-dog',
        fault: expect.stringMatching(/^needs kneeling, and nothing in sameJob/) as string,
      },
      { id: 'bird-dog', fault: expect.stringMatching(/noSameJob\.lean-on-hands\.$/) as string },
    ]);
  });

  test('an alternative with the same need does not count', () => {
    const other = exercise('childs-pose-rock', { kneeling: true }, ['cat-cow-seated']);
    const kneeling = exercise('cat-cow-kneeling', { kneeling: true }, [other.id]);
    expect(sameJobFaults([kneeling, other, chair])).toHaveLength(1);
  });

  test('a plain word that there is none is enough', () => {
    const kneeling = {
      ...exercise('kneeling-walk', { kneeling: true }),
      noSameJob: { kneel: 'We have none.' },
    };
    expect(sameJobFaults([kneeling])).toEqual([]);
  });
});

describe('what contradicts itself is refused', () => {
  test('a word that there is none, beside one that there is', () => {
    const kneeling = {
      ...exercise('cat-cow-kneeling', { kneeling: true }, ['cat-cow-seated']),
      noSameJob: { kneel: 'We have none.' },
    };
    expect(sameJobFaults([kneeling, chair])[0]?.fault).toMatch(/cat-cow-seated in sameJob does/);
  });

  test('a word about a need that it does not have', () => {
    const easy = { ...exercise('seated-march', {}), noSameJob: { floor: 'We have none.' } };
    expect(sameJobFaults([easy])[0]?.fault).toMatch(/does not need it/);
  });

  test('itself', () => {
    const easy = exercise('seated-march', {}, ['seated-march']);
    expect(sameJobFaults([easy])[0]?.fault).toBe('sameJob names the exercise itself.');
  });
});
