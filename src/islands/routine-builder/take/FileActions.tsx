import { useId, useState } from 'react';
import { fileRefusals, planFileText, readPlanFile } from '#domain/plan/planFile.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { saveFile } from './saveFile.ts';
import { readToday } from '../useToday.ts';

interface FileActionsProps {
  plan: RoutinePlan;
  isKnown: (exerciseId: string) => boolean;
  /** Keeps the plans and gives back how many there was room for. */
  onImport: (plans: readonly RoutinePlan[]) => number;
}

/** In bytes. A file that is longer is not even read. */
const LONGEST_FILE = 200_000;

const unreadable = 'Your browser could not read this file.';

function routinesWere(count: number): string {
  return count === 1 ? '1 routine was' : `${String(count)} routines were`;
}

function importedLine(added: number, found: number): string {
  if (added === found) return `${routinesWere(added)} added.`;
  const noRoom = 'There is no room for more. Delete one that you do not need.';
  return added === 0
    ? `No routine was added. ${noRoom}`
    : `${routinesWere(added)} added, out of ${String(found)}. ${noRoom}`;
}

/** The text of a file, or `null` when the browser cannot read it: moved, deleted, not allowed. */
async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}

/** Saves this routine as a file, and opens such files. They stay between the person and the device. */
export function FileActions({ plan, isKnown, onImport }: FileActionsProps) {
  const id = useId();
  const [said, setSaid] = useState('');

  const save = () => {
    saveFile(plan.name, 'json', planFileText([plan], readToday()));
    setSaid('The file is on its way to your downloads.');
  };
  const open = async (file: File) => {
    if (file.size > LONGEST_FILE) {
      setSaid(fileRefusals.tooLong);
      return;
    }
    const text = await textOf(file);
    const reading =
      text === null
        ? { kind: 'refused' as const, sentence: unreadable }
        : readPlanFile(text, isKnown);
    setSaid(
      reading.kind === 'refused'
        ? `${reading.sentence} Nothing was added.`
        : importedLine(onImport(reading.plans), reading.plans.length),
    );
  };

  return (
    <section className="card routine-take__way" aria-labelledby={`${id}-heading`}>
      <h4 id={`${id}-heading`}>As a file</h4>
      <p>To keep a copy, or to take the routine to another device.</p>
      <div className="routine-buttons">
        <button type="button" className="button" onClick={save}>
          Save as a file
        </button>
      </div>
      <p className="routine-take__field">
        <label htmlFor={id}>Open a file</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void open(file);
            // So that the same file can be chosen again, after it was put right.
            currentTarget.value = '';
          }}
        />
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
