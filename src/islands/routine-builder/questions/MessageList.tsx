import type { SafetyQuestion } from '#domain/safety/safetyQuestion.ts';

interface MessageListProps {
  messages: readonly SafetyQuestion[];
}

/** What was ticked, what to do about it, and what to say. */
export function MessageList({ messages }: MessageListProps) {
  return (
    <ul className="routine-messages">
      {messages.map(({ id, ask, message, say }) => (
        <li key={id}>
          <p>
            <b>You told us:</b> {ask}.
          </p>
          <p>{message}</p>
          {say !== undefined && (
            <p>
              <b>What to say:</b> <q>{say}</q>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
