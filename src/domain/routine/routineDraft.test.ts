import { describe, expect, test } from 'vitest';
import { abilities } from '../body/ability.ts';
import {
  emptyDraft,
  problemAt,
  withAnswers,
  type RoutineDraft,
  type RoutineStep,
} from './routineDraft.ts';
import { changeDraft, type DraftChange } from './routineDraftChange.ts';

function after(changes: readonly DraftChange[], draft: RoutineDraft = emptyDraft): RoutineDraft {
  return changes.reduce(changeDraft, draft);
}

const next: DraftChange = { type: 'next' };
const none = (step: RoutineStep): DraftChange => ({ type: 'none', step });
const tick = (step: RoutineStep, value: string): DraftChange => ({
  type: 'tick',
  step,
  value,
});

/** The safety check with nothing ticked. */
const plainSafety: DraftChange[] = (['now', 'recent', 'conditions', 'everyday'] as const).flatMap(
  (step) => [none(step), next],
);

describe('going on', () => {
  test('waits for an answer to a safety question', () => {
    expect(after([next])).toEqual(emptyDraft);
    expect(problemAt(emptyDraft)).toBe('Tick what fits you, or “None of these”.');
  });

  test('leads through all questions to the result', () => {
    const end = after([
      ...plainSafety,
      next,
      none('cannot'),
      next,
      next,
      none('start'),
      // Places, things, likes, style, minutes and days may be left as they are.
      ...Array.from({ length: 7 }, () => next),
    ]);
    expect(end.step).toBe('result');
  });

  test('stops at once at what cannot wait', () => {
    expect(after([tick('now', 'S01a'), next])).toMatchObject({ step: 'now', stopped: true });
  });

  test('stops at once at what “I have asked” cannot open', () => {
    expect(after([none('now'), next, tick('recent', 'S19'), next])).toMatchObject({
      step: 'recent',
      stopped: true,
    });
  });

  test('collects what has to be asked about until the check is over', () => {
    const changes = [none('now'), next, tick('recent', 'S17'), next, none('conditions'), next];
    expect(after(changes)).toMatchObject({ step: 'everyday', stopped: false });
    expect(after([...changes, none('everyday'), next])).toMatchObject({ stopped: true });
  });

  test('goes on past that stop only for those who have asked', () => {
    const stopped: RoutineDraft = {
      ...emptyDraft,
      step: 'everyday',
      stopped: true,
      safety: ['S17'],
      none: ['everyday'],
    };
    expect(after([next], stopped).stopped).toBe(true);
    const asked = after([{ type: 'say-asked', hasAsked: true }, next], stopped);
    expect(asked).toMatchObject({ step: 'regions', stopped: false });
  });

  test('asks for the limb of those with CRPS, and cannot be skipped there', () => {
    const draft: RoutineDraft = { ...emptyDraft, step: 'regions', safety: ['S40'] };
    expect(after([next], draft).step).toBe('regions');
    expect(after([{ type: 'skip' }], draft).step).toBe('regions');
    expect(after([tick('regions', 'knee'), next], draft).step).toBe('cannot');
  });
});

describe('going back', () => {
  test('keeps every answer', () => {
    const there = after([...plainSafety, tick('regions', 'knee'), next]);
    const back = after([{ type: 'back' }, { type: 'back' }], there);
    expect(back).toEqual({ ...there, step: 'everyday' });
  });

  test('leaves a stop without losing what was ticked', () => {
    const back = after([tick('now', 'S01a'), next, { type: 'back' }]);
    expect(back).toMatchObject({ step: 'now', stopped: false, safety: ['S01a'] });
  });

  test('stays at the first question', () => {
    expect(after([{ type: 'back' }])).toEqual(emptyDraft);
  });
});

describe('ticking', () => {
  test('“None of these” and a tick push each other out', () => {
    expect(after([none('now'), tick('now', 'S03')])).toMatchObject({ none: [], safety: ['S03'] });
    expect(after([tick('now', 'S03'), none('now')])).toMatchObject({ none: ['now'], safety: [] });
  });

  test('what follows a question goes with it', () => {
    const both = [tick('now', 'S05a'), tick('now', 'S05b')];
    expect(after([...both, tick('now', 'S05a')]).safety).toEqual([]);
  });

  test('another safety answer takes “I have asked” back', () => {
    const asked = after([{ type: 'say-asked', hasAsked: true }]);
    expect(after([tick('recent', 'S16')], asked).hasAsked).toBe(false);
  });

  test('starting again leaves nothing', () => {
    expect(after([...plainSafety, { type: 'start-again' }])).toEqual(emptyDraft);
  });
});

describe('exercises of one’s own choice', () => {
  const wish = (exerciseId: string): DraftChange => ({ type: 'wish', exerciseId });

  test('the latest stands first, each once, and the oldest of five goes', () => {
    const ids = ['a', 'b', 'c', 'a', 'd', 'e'];
    expect(after(ids.map(wish)).wished).toEqual(['e', 'd', 'a', 'c']);
  });

  test('can be taken off again', () => {
    const draft = after([wish('a'), wish('b'), { type: 'unwish', exerciseId: 'a' }]);
    expect(draft.wished).toEqual(['b']);
  });
});

describe('what was said about the body elsewhere', () => {
  const ticked: RoutineDraft = { ...emptyDraft, cannot: ['floor'], none: ['now'] };

  test('takes the place of what the draft holds', () => {
    const answers = { can: ['floor' as const], cannot: ['kneel' as const] };
    expect(withAnswers(ticked, answers)).toEqual({ ...ticked, cannot: ['kneel'] });
  });

  test('answers the question when all is possible', () => {
    const draft = withAnswers(ticked, { can: [...abilities], cannot: [] });
    expect(draft.cannot).toEqual([]);
    expect(problemAt(draft, 'cannot')).toBeNull();
  });

  test('does not answer it when only some was said', () => {
    const draft = withAnswers(emptyDraft, { can: ['kneel'], cannot: [] });
    expect(problemAt(draft, 'cannot')).not.toBeNull();
  });

  test('changes nothing when nothing was said', () => {
    expect(withAnswers(ticked, { can: [], cannot: [] })).toBe(ticked);
  });
});
