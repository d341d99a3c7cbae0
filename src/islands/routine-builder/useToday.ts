import { useSyncExternalStore } from 'react';
import { calendarDayOf, type CalendarDay } from '#domain/calendarDay.ts';

/** The day it is now, where the visitor is. The only clock of the routine builder. */
export function readToday(): CalendarDay {
  return calendarDayOf(new Date());
}

/** A page left open overnight is looked at again when its visitor comes back to it. */
function subscribeToReturning(onChange: () => void): () => void {
  document.addEventListener('visibilitychange', onChange);
  window.addEventListener('pageshow', onChange);
  return () => {
    document.removeEventListener('visibilitychange', onChange);
    window.removeEventListener('pageshow', onChange);
  };
}

/** Today, or `null` on the server and while hydrating, where nobody knows the visitor's day. */
export function useToday(): CalendarDay | null {
  return useSyncExternalStore(subscribeToReturning, readToday, () => null);
}
