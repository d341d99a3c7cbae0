import { encodePlan } from '#domain/planLink.ts';
import type { RoutinePlan } from '#domain/routinePlan.ts';

/** The address that opens a plan in the builder of a site: "https://steadily.example". */
export function addressOfPlan(origin: string, plan: RoutinePlan): string {
  return `${origin}/routine/#${encodePlan(plan)}`;
}
