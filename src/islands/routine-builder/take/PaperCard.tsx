import { useEffect, useId, useState } from 'react';
import { Tile } from '../questions/Tile.tsx';

/** Prints the page. What is left out on paper, and how large it is, stands in the print styles. */
export function PaperCard() {
  const id = useId();
  const [isLarge, setIsLarge] = useState(false);
  useEffect(() => {
    if (!isLarge) return undefined;
    const { dataset } = document.documentElement;
    dataset['print'] = 'large';
    return () => {
      delete dataset['print'];
    };
  }, [isLarge]);
  return (
    <section className="card routine-take__way" aria-labelledby={id}>
      <h4 id={id}>On paper</h4>
      <Tile
        kind="many"
        name="print"
        option={{ value: 'large', label: 'Larger print' }}
        checked={isLarge}
        onChange={() => setIsLarge(!isLarge)}
      />
      <div className="routine-buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          Print my routine
        </button>
      </div>
    </section>
  );
}
