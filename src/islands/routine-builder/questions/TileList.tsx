import { Tile } from './Tile.tsx';
import type { Option } from './stepTexts.ts';

interface TileListProps {
  kind: 'many' | 'one';
  name: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChoose: (value: string) => void;
}

/** The headings over the options, in the order in which they first come. */
function groupsOf(options: readonly Option[]): (string | undefined)[] {
  return [...new Set(options.map(({ group }) => group))];
}

/** The answers to one question as large tiles, under headings where there are many. */
export function TileList({ kind, name, options, chosen, onChoose }: TileListProps) {
  const asked = options.filter(({ follows }) => follows === undefined || chosen.includes(follows));
  const tilesOf = (group: string | undefined) =>
    asked
      .filter((option) => option.group === group)
      .map((option) => (
        <Tile
          key={option.value}
          kind={kind}
          name={name}
          option={option}
          checked={chosen.includes(option.value)}
          onChange={() => onChoose(option.value)}
        />
      ));
  return groupsOf(options).map((group) =>
    group === undefined ? (
      <div key="all" className="routine-tiles">
        {tilesOf(group)}
      </div>
    ) : (
      <fieldset key={group} className="routine-group">
        <legend>{group}</legend>
        <div className="routine-tiles">{tilesOf(group)}</div>
      </fieldset>
    ),
  );
}
