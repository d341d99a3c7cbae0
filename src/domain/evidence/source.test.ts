import { describe, expect, test } from 'vitest';
import { addressOfSource, ratingForReaders } from './source.ts';

describe('a source can be read', () => {
  test.each([
    ['at its DOI', { doi: '10.1016/x' }, 'https://doi.org/10.1016/x'],
    ['at its address', { url: 'https://example.org/' }, 'https://example.org/'],
    [
      'at its DOI before any other address',
      { doi: '10.1016/x', url: 'https://example.org/' },
      'https://doi.org/10.1016/x',
    ],
    ['nowhere that we know', {}, undefined],
  ])('%s', (_where, source, address) => {
    expect(addressOfSource(source)).toBe(address);
  });
});

describe('how sure a finding is', () => {
  test.each([
    [
      'in plain words',
      'Not GRADEd; one RCT v usual care',
      'Not rated; one randomised trial against usual care',
    ],
    ['never from memory alone', 'Moderate (recalled, not re-read)', null],
    ['and silent where nobody rated it', undefined, null],
  ])('is said %s', (_how, certainty, said) => {
    expect(ratingForReaders(certainty === undefined ? {} : { certainty })).toBe(said);
  });
});
