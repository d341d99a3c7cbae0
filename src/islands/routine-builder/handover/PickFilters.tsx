import { useId } from 'react';
import { elementLabels, elements, type Element } from '#domain/exercise/element.ts';
import { regionLabels, regions, type Region } from '#domain/body/region.ts';
import type { Narrowing } from './narrowing.ts';

interface PickFiltersProps {
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
}

interface ChoiceProps<Word extends string> {
  label: string;
  /** The choice that leaves all in. */
  all: string;
  words: readonly Word[];
  labelOf: (word: Word) => string;
  value: Word | null;
  onChoose: (word: Word | null) => void;
}

function Choice<Word extends string>(props: ChoiceProps<Word>) {
  const { label, all, words, labelOf, value, onChoose } = props;
  const id = useId();
  return (
    <p className="handover-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(words.find((word) => word === currentTarget.value) ?? null)
        }
      >
        <option value="">{all}</option>
        {words.map((word) => (
          <option key={word} value={word}>
            {labelOf(word)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Two choices and a few words to find an exercise by. */
export function PickFilters({ narrowing, onNarrow }: PickFiltersProps) {
  const id = useId();
  const { region, aim, query } = narrowing;
  return (
    <div className="handover-filters">
      <Choice<Region>
        label="Part of the body"
        all="All parts"
        words={regions}
        labelOf={(word) => regionLabels[word]}
        value={region}
        onChoose={(next) => onNarrow({ ...narrowing, region: next })}
      />
      <Choice<Element>
        label="What for"
        all="Any aim"
        words={elements}
        labelOf={(word) => elementLabels[word].name}
        value={aim}
        onChoose={(next) => onNarrow({ ...narrowing, aim: next })}
      />
      <p className="handover-field">
        <label htmlFor={id}>Find by name</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={query}
          onChange={({ currentTarget }) => onNarrow({ ...narrowing, query: currentTarget.value })}
        />
      </p>
    </div>
  );
}
