import { describe, expect, test } from 'vitest';
import { cslName } from './cslName.ts';

describe('an author who is a person', () => {
  test.each([
    ['Hayden JA', 'Hayden', 'J. A.'],
    ['Amiri S', 'Amiri', 'S.'],
    ['Verswijveren SJJM', 'Verswijveren', 'S. J. J. M.'],
    ["O'Connell NE", "O'Connell", 'N. E.'],
    ['Pool-Goudzwaard AL', 'Pool-Goudzwaard', 'A. L.'],
    ['Álvarez-Gallardo IC', 'Álvarez-Gallardo', 'I. C.'],
    ['LoMartire R', 'LoMartire', 'R.'],
    ['Santa Mina D', 'Santa Mina', 'D.'],
  ])('%s has a family name and initials', (author, family, given) => {
    expect(cslName(author)).toEqual({ family, given });
  });

  test.each([
    ['van der Windt D', 'van der Windt'],
    ['de Vet HCW', 'de Vet'],
    ['Van der Esch M', 'Van der Esch'],
    ['La Gerche A', 'La Gerche'],
  ])('%s keeps the particle with the family name', (author, family) => {
    expect(cslName(author)).toMatchObject({ family });
  });
});

describe('what does not look like a person is kept whole', () => {
  test.each([
    'American College of Sports Medicine',
    'National Institute for Health and Care Excellence',
    'Leeds Teaching Hospitals NHS Trust',
    'NHS England and local NHS services',
    'Bolton NHS Foundation Trust MACP',
    'World Health Organization',
    'Smith JD Jr',
    'Hayden',
    'Hayden, Jill',
    'NICE',
  ])('%s', (author) => {
    expect(cslName(author)).toEqual({ literal: author });
  });
});
