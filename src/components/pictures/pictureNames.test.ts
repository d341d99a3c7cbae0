import { expect, test } from 'vitest';
import { pictureNames } from '#domain/evidence/picture.ts';
import { requirePictureName } from './pictureNames.ts';

test('a picture that we have is found', () => {
  for (const name of pictureNames) expect(requirePictureName(name, '/')).toBe(name);
});

test('a picture that we do not have stops the build, which says what to write', () => {
  expect(() => requirePictureName('low-back', '/articles/low-back-pain/')).toThrow(
    '/articles/low-back-pain/: <Picture> names the picture “low-back”, which does not exist. ' +
      'Use one of: low-back-pain, knee-osteoarthritis,',
  );
});
