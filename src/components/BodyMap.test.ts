import { expect, test } from 'vitest';
import { regions } from '#domain/body/region.ts';
import { regionsOnBody } from '#figures/bodyMap/regions.ts';

test('the body has every region of the library but the whole body', () => {
  const onBody: readonly string[] = regionsOnBody;
  expect(regions.filter((region) => !onBody.includes(region))).toEqual(['whole-body']);
  expect(onBody).toHaveLength(regions.length - 1);
});
