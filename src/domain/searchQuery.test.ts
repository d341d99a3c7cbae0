import { describe, expect, test } from 'vitest';
import { looserQueries, topicWords } from './searchQuery.ts';

describe('the words that carry a topic', () => {
  test('are left when the small words are taken out', () => {
    expect(topicWords('Exercises for my sore knee')).toEqual(['exercises', 'sore', 'knee']);
    expect(topicWords('I can’t get out of a chair')).toEqual(['cant', 'chair']);
  });

  test('lose their punctuation and keep their hyphens', () => {
    expect(topicWords('  Sit-to-stand, (easy)!  ')).toEqual(['sit-to-stand', 'easy']);
  });

  test('keep letters of other languages', () => {
    expect(topicWords('Müde Füße')).toEqual(['müde', 'füße']);
  });

  test('are all words when each of them is small', () => {
    expect(topicWords('what to do')).toEqual(['what', 'to', 'do']);
  });

  test('are none in an empty query or in one of signs only', () => {
    expect(topicWords('   ')).toEqual([]);
    expect(topicWords('?! - …')).toEqual([]);
  });

  test('hold no markup', () => {
    expect(topicWords('<img src=x onerror=alert(1)>').join(' ')).not.toMatch(/[<>=()]/);
  });

  test('are cut off in a text pasted by mistake', () => {
    expect(topicWords('knee '.repeat(5000)).length).toBeLessThanOrEqual(12);
  });
});

describe('what is looked up in turn', () => {
  test('is all words first, then fewer, then each alone', () => {
    expect(looserQueries('stiff sore knee')).toEqual([
      'stiff sore knee',
      'stiff sore',
      'stiff',
      'sore',
      'knee',
    ]);
  });

  test('is looked up once each', () => {
    expect(looserQueries('knee')).toEqual(['knee']);
    expect(looserQueries('knee knee')).toEqual(['knee knee', 'knee']);
  });

  test('is nothing without a word', () => {
    expect(looserQueries('')).toEqual([]);
    expect(looserQueries(' … ')).toEqual([]);
  });
});
