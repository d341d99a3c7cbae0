import { expect, test } from 'vitest';
import { articlePieces, attributesIn } from './articleText.ts';

const body = `
<ShortVersion>

1. Check the danger signs just below.
2. Ease off, but **do not** stop everything.

</ShortVersion>

## A heading is not read as a sentence

Pain does not measure damage.<Cite id="moseley2007" /> <HowSure level="strong" />
It goes on in a second line, with a [link](/help-now/) and a <Term id="flare-up">flare-up</Term>.

- one item
- another<Cite id="costa2019" />
`;

test('an article is read by paragraph and by list item', () => {
  expect(articlePieces(body)).toEqual([
    'Check the danger signs just below.',
    'Ease off, but do not stop everything.',
    'Pain does not measure damage. It goes on in a second line, with a link and a flare-up.',
    'one item',
    'another',
  ]);
});

test('the ids of its components are found in order', () => {
  expect(attributesIn(body, 'Cite', 'id')).toEqual(['moseley2007', 'costa2019']);
  expect(attributesIn(body, 'HowSure', 'level')).toEqual(['strong']);
  expect(attributesIn('<HowSure />', 'HowSure', 'level')).toEqual(['']);
});
