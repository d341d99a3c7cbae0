import { rm } from 'node:fs/promises';
import { test } from 'vitest';
import { buildIn, copyWith, type Planting } from './support/brokenBuild.ts';

interface BrokenBuild {
  what: string;
  planted: Planting;
  /** What the build must say: the file, the field, and the mend. */
  says: readonly RegExp[];
}

const brokenBuilds: BrokenBuild[] = [
  {
    what: 'a misspelt field, and with it a missing date,',
    planted: {
      file: 'src/content/exercises/bridge.yaml',
      change: (text) => text.replace('\nbreathing:', '\nbreatihng:').replace(/\nreviewed: .*/, ''),
    },
    says: [
      /src\/content\/exercises\/bridge\.yaml/,
      /has no field called “breatihng”\. Mend the spelling or take it out\./,
      /breathing\b[^\n]*is missing\. Add it: text\./,
      /reviewed\b[^\n]*is missing\. Add the day as 2026-11-20\./,
    ],
  },
  {
    what: 'an article that cites an unknown source',
    planted: {
      file: 'src/content/articles/flare-up.mdx',
      change: (text) => text.replace('<Cite id="costa2019" />', '<Cite id="nobody1999" />'),
    },
    says: [
      /src\/content\/articles\/flare-up\.mdx: <Cite> names the source “nobody1999”/,
      /which does not exist\. Mend the id, or add src\/content\/sources\/nobody1999/,
    ],
  },
  {
    what: 'a claim without a source, an unread figure, hard words and an overdue review',
    planted: {
      file: 'src/content/articles/hurt-and-harm.mdx',
      change: (text) =>
        text
          .replace(/\nnextReview: .*/, '\nnextReview: 2020-01-01')
          .replace(
            /shortVersion:(?:\n {2}.*)+/,
            `shortVersion:${'\n  - Diaphragmatic respiration predominates considerably.'.repeat(3)}`,
          )
          .replace(
            /$/,
            '\nIt always works. <HowSure level="strong" />\n\nOf 24,486 people.<Cite id="hayden2021a" />\n',
          ),
    },
    says: [
      /hurt-and-harm\.mdx: “It always works\.…” claims to be strong, but cites no source/,
      /hurt-and-harm\.mdx: “Of 24,486 people\.…” prints 24,486, which nobody has read at hayden2021a/,
      /hurt-and-harm\.mdx: shortVersion reads at grade \d+/,
      /hurt-and-harm\.mdx: nextReview was 2020-01-01/,
    ],
  },
  {
    what: 'an article that cites a source which must not be printed',
    planted: {
      file: 'src/content/articles/flare-up.mdx',
      change: (text) => text.replace('<Cite id="costa2019" />', '<Cite id="acsm2026" />'),
    },
    says: [
      /flare-up\.mdx: <Cite> names the source “acsm2026”, which must not be printed\./,
      /Only second-hand reports of it were seen/,
    ],
  },
  {
    what: 'an exercise that rests on a source which must not be printed',
    planted: {
      file: 'src/content/exercises/bridge.yaml',
      change: (text) => text.replace(/(\n {2}sources:\n {4}- ).*/, '$1palstam2014'),
    },
    says: [/bridge\.yaml: evidence\.sources names the source “palstam2014”.*Cite larsson2015/],
  },
  {
    what: 'a harder exercise that does not exist',
    planted: {
      file: 'src/content/exercises/sit-to-stand.yaml',
      change: (text) => text.replace(/\nharder: .*/, '\nharder: handstand'),
    },
    says: [
      /src\/content\/exercises\/sit-to-stand\.yaml: harder names the exercise “handstand”/,
      /which does not exist\. Mend the id, or add src\/content\/exercises\/handstand/,
    ],
  },
  {
    what: 'a need without a way round, and words that need the drawing,',
    planted: {
      file: 'src/content/exercises/cat-cow-kneeling.yaml',
      change: (text) =>
        text
          .replace(/\nsameJob:[\s\S]*?\nnoSameJob:.*(?:\n +.*)*/, '\nsameJob: []\nnoSameJob: {}')
          .replace(/\nbreathing: .*/, '\nbreathing: Breathe as shown.')
          .replace(
            /\n {2}say: .*(?:\n {4}.*)*/,
            `\n  say: ${'Diaphragmatic respiration predominates considerably. '.repeat(12).trim()}`,
          ),
    },
    says: [
      /cat-cow-kneeling\.yaml: needs kneeling, and nothing in sameJob does without/,
      /or say so in noSameJob\.kneel/,
      /cat-cow-kneeling\.yaml: steps says “as shown”, which only helps those who see/,
      /cat-cow-kneeling\.yaml: helper reads at grade \d+\.\d/,
    ],
  },
  {
    what: 'a ladder that goes round',
    planted: {
      file: 'src/content/exercises/sit-to-stand-raised.yaml',
      change: (text) => text.replace(/\neasier: .*/, '\neasier: goblet-sit-to-stand'),
    },
    says: [
      /sit-to-stand-raised\.yaml: easier names goblet-sit-to-stand, whose level 4 is not below 1/,
    ],
  },
  {
    what: 'an exercise without a drawing',
    planted: {
      file: 'src/figures/figureNames.ts',
      change: (text) => text.replace("  'suitcase-carry',\n", ''),
    },
    says: [
      /src\/content\/exercises\/suitcase-carry\.yaml: the file name names the figure/,
      /“suitcase-carry”, which does not exist\. Mend the id, or add src\/figures\/drawings\//,
    ],
  },
];

test.concurrent.for(brokenBuilds)(
  '$what stops the build, which says how to mend it',
  { timeout: 60_000 },
  async ({ planted, says }, { expect, onTestFinished }) => {
    const folder = await copyWith([planted]);
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const { code, output } = await buildIn(folder);
    expect(code).not.toBe(0);
    for (const sentence of says) expect.soft(output).toMatch(sentence);
  },
);
