import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withTightPolicy } from '../scripts/tightPolicy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, inside: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}">${inside}</head>`;

const style = 'a{color:red}';
const script = 'let a = 1;\n';
const foreign = hashOf('b{color:blue}');

test('what stands in the page keeps its hash, what does not loses it', () => {
  const policy = `default-src 'self';script-src 'self' ${hashOf(script)} ${foreign};style-src 'self' ${foreign} ${hashOf(style)};`;
  const inside = `<style>${style}</style><script type="module">${script}</script>`;
  expect(withTightPolicy(page(policy, inside))).toBe(
    page(
      `default-src 'self';script-src 'self' ${hashOf(script)};style-src 'self' ${hashOf(style)};`,
      inside,
    ),
  );
});

test('nothing is added: what the policy did not allow stays forbidden', () => {
  const policy = "script-src 'self'";
  const inside = '<script>alert(1)</script>';
  expect(withTightPolicy(page(policy, inside))).toBe(page(policy, inside));
});

test('a page without a policy is left as it is', () => {
  expect(withTightPolicy('<p>Text</p>')).toBe('<p>Text</p>');
});
