import { encodePlan } from '#domain/plan/planLink.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';

/** The address that opens a plan in the builder of a site: "https://steadily.example". */
export function addressOfPlan(origin: string, plan: RoutinePlan): string {
  return `${origin}/routine/#${encodePlan(plan)}`;
}
