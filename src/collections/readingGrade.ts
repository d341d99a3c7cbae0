import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The sentences of running text: what ends in a stop, a question mark or an exclamation mark. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…][”’"')]*)\s+(?=[“‘"'(]*[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** What is read as a word: letters and digits, with the marks inside "don't" and "step-up". */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * The school year that can read these pieces of text with ease (Flesch and Kincaid). Each piece is
 * at least one sentence: a list item ends where it ends, with or without a stop.
 */
export function readingGrade(pieces: readonly string[]): number {
  const sentences = pieces.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
