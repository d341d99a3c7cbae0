import { postureLabels, type RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';

interface PickButtonProps {
  entry: RoutineLibraryEntry;
  /** What pressing it does, before the name: "Add". */
  verb?: string;
  onPress: () => void;
}

/** One exercise to choose: its name, and where it is done and how hard it is in small words. */
export function PickButton({ entry, verb, onPress }: PickButtonProps) {
  const { id, name, postures, level } = entry;
  const place = postures.map((posture) => postureLabels[posture]).join(' or ');
  return (
    <button type="button" className="routine-pick" data-exercise={id} onClick={onPress}>
      <span>{verb === undefined ? name : `${verb} ${name}`}</span>{' '}
      <small>
        {place}, level {level}
      </small>
    </button>
  );
}
