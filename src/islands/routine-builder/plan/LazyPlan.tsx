import { useEffect, useState, type ComponentProps } from 'react';
import type { Plan } from './Plan.tsx';

type PlanComponent = typeof Plan;
type PlanProps = ComponentProps<PlanComponent>;

let loadedPlan: PlanComponent | null = null;

/** Fetches what shows a plan. The questions come first, so that it need not come with them. */
export async function loadPlan(): Promise<PlanComponent> {
  loadedPlan ??= (await import('./Plan.tsx')).Plan;
  return loadedPlan;
}

/** The plan, at once where it has been fetched before: React's own `lazy` always waits a moment. */
export function LazyPlan(props: PlanProps) {
  const [Loaded, setLoaded] = useState(() => loadedPlan);
  useEffect(() => {
    if (Loaded === null) void loadPlan().then((plan) => setLoaded(() => plan));
  }, [Loaded]);
  if (Loaded !== null) return <Loaded {...props} />;
  const { heading } = props;
  return (
    <h2 ref={heading} tabIndex={-1}>
      One moment…
    </h2>
  );
}
