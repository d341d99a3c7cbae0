import { useId } from 'react';
import type { Option } from './stepTexts.ts';

interface TileProps {
  kind: 'many' | 'one';
  name: string;
  option: Option;
  checked: boolean;
  onChange: () => void;
}

/** One answer: a native box or button, and all of the tile can be pressed. */
export function Tile({ kind, name, option, checked, onChange }: TileProps) {
  const id = useId();
  const examplesId = `${id}-examples`;
  const { label, examples, follows } = option;
  return (
    <div className={follows === undefined ? 'routine-tile' : 'routine-tile routine-tile--follows'}>
      <input
        id={id}
        type={kind === 'many' ? 'checkbox' : 'radio'}
        name={name}
        checked={checked}
        onChange={onChange}
        aria-describedby={examples === undefined ? undefined : examplesId}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {examples !== undefined && (
          <ul id={examplesId}>
            {examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
