import { posePhrases } from './words/describePose.ts';
import type { Drawing } from './drawing.ts';
import { drawings } from './drawings.ts';
import type { FigureName } from './figureNames.ts';
import { bodyAt } from './pose/movement.ts';
import { muscles } from './body/muscles.ts';
import type { Pose } from './pose/pose.ts';

/** The text alternative of a drawing, in plain words, from the same data as the drawing. */
export function describeFigure(name: FigureName): string {
  return describeDrawing(drawings[name]);
}

/** The text alternative of any drawing data. */
export function describeDrawing(drawing: Drawing): string {
  const { start, end } = describePoses(drawing);
  const movement =
    end === undefined ? [`${sentenceCase(start)}.`] : [`Start: ${start}.`, `End: ${end}.`];
  return [viewSentence(drawing), ...movement, ...muscleSentence(drawing)].join(' ');
}

/** Both poses in words. The end names only what is different, unless the posture changes. */
export function describePoses(drawing: Drawing): {
  readonly start: string;
  readonly end: string | undefined;
} {
  const { words = {} } = drawing;
  const before = phrasesAt(drawing, drawing.start, 'start');
  const start = words.start ?? before.join(', ');
  if (drawing.end === undefined) return { start, end: undefined };
  const after = phrasesAt(drawing, drawing.end, 'end');
  const samePosture = after[0] === before[0];
  const told = samePosture ? after.filter((phrase) => !before.includes(phrase)) : after;
  return { start, end: words.end ?? (told.length > 0 ? told : after).join(', ') };
}

function phrasesAt(drawing: Drawing, pose: Pose, when: 'start' | 'end'): readonly string[] {
  const { props = [], held = [] } = drawing;
  return posePhrases({
    pose,
    skeleton: bodyAt(drawing, when === 'start' ? 0 : 1),
    props: props.filter(({ only = when }) => only === when),
    held,
  });
}

function viewSentence({ view, start }: Drawing): string {
  if (view.pitch > 38) return 'Seen from above.';
  const yaw = view.yaw - start.pelvis.yaw;
  if (Math.abs(yaw) < 8) return 'Side view.';
  if (yaw >= 55) return 'Front view.';
  if (yaw <= -55) return 'Seen from behind.';
  return yaw > 0 ? 'Side view, slightly from the front.' : 'Side view, slightly from behind.';
}

function muscleSentence({ muscles: names = [] }: Drawing): readonly string[] {
  if (names.length === 0) return [];
  const words = names.map((name) => muscles[name].words);
  const last = words.at(-1) ?? '';
  const list = words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
  return [`Highlighted: ${list}.`];
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
