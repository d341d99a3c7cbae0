import type { SafetyOutcome } from '#domain/safety/safetyQuestion.ts';

interface WhoToCallProps {
  outcome: SafetyOutcome;
}

/** The numbers for this outcome. They work with one press on a phone. */
export function WhoToCall({ outcome }: WhoToCallProps) {
  if (outcome === 'emergency') {
    return (
      <ul className="routine-numbers">
        <li>
          <a href="tel:999">999</a> in the UK
        </li>
        <li>
          <a href="tel:112">112</a> in the EU
        </li>
        <li>
          <a href="tel:911">911</a> in the US
        </li>
      </ul>
    );
  }
  if (outcome === 'same-day') {
    return (
      <p>
        Call your doctor, or an urgent care line. In England that is <a href="tel:111">111</a>. If
        it gets worse, call your emergency number: <a href="tel:999">999</a> in the UK,{' '}
        <a href="tel:112">112</a> in the EU, <a href="tel:911">911</a> in the US.
      </p>
    );
  }
  return (
    <p>
      A doctor, nurse, pharmacist or physiotherapist can help you decide. Take these words with you.
    </p>
  );
}
