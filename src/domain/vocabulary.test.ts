import { describe, expect, test } from 'vitest';
import { slugSchema, textSchema, wordFrom } from './vocabulary.ts';

describe('a word of a fixed list', () => {
  const fruit = wordFrom(['apple', 'pear'], { one: 'a fruit', file: 'src/domain/fruit.ts' });
  const manyWords = Array.from({ length: 40 }, (_, index) => `word-${index}`);
  const many = wordFrom(['shoulder', ...manyWords], { one: 'a word', file: 'src/domain/word.ts' });
  const sentence = (schema: typeof fruit | typeof many, value: unknown) =>
    schema.safeParse(value).error?.issues[0]?.message;

  test('is accepted when it is on the list', () => {
    expect(fruit.parse('pear')).toBe('pear');
  });

  test('is refused with what may be written, and where a new one is added', () => {
    expect(sentence(fruit, 'plum')).toBe(
      '“plum” is not a fruit we know. Use one of: apple, pear. ' +
        'A new one is added in src/domain/fruit.ts.',
    );
  });

  test('off a long list gets the nearest spelling offered, not the whole list', () => {
    const said = sentence(many, 'sholder');
    expect(said).toContain('Did you mean shoulder');
    expect(said).toContain('src/domain/word.ts');
    expect(said).not.toContain('word-39');
  });

  test('may not be capitalised otherwise than on the list', () => {
    expect(sentence(fruit, 'Pear')).toContain('“Pear” is not a fruit we know');
  });

  test('that is missing is not quoted as “undefined”', () => {
    expect(sentence(fruit, undefined)).toMatch(/is missing/);
    expect(sentence(fruit, undefined)).not.toContain('undefined');
  });
});

describe('an id', () => {
  test.each(['bridge', 'sit-to-stand', 'walk2'])('may be %s', (id) => {
    expect(slugSchema.parse(id)).toBe(id);
  });

  test.each(['Sit to stand', 'sit_to_stand', '-bridge', 'bridge-', 'sit--stand', 'brücke', ''])(
    'may not be “%s”',
    (id) => {
      expect(slugSchema.safeParse(id).error?.issues[0]?.message).toBe(
        `“${id}” cannot be an id. Use small letters, digits and single hyphens.`,
      );
    },
  );
});

describe('text for readers', () => {
  test.each(['a', 'Two words', 'Two\nlines'])('may be %j', (text) => {
    expect(textSchema.parse(text)).toBe(text);
  });

  test.each([
    ['', 'is empty. Write the text, or take the field out.'],
    [' a', 'begins or ends with a space. Take it out.'],
    ['a\n', 'begins or ends with a space. Take it out.'],
  ])('may not be %j', (text, sentence) => {
    expect(textSchema.safeParse(text).error?.issues.map(({ message }) => message)).toContain(
      sentence,
    );
  });
});
