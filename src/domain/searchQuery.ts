/**
 * Words that carry no topic. The index joins the words of a query with AND and has no stop words,
 * so that "exercises for my sore knee" would find only pages with "for" and "my" in them.
 */
const emptyWords = new Set(
  (
    'a about after all am an and any are as at be because been but by can could did do does for ' +
    'from get had has have how i if im in into is it its ive just like me my of on or our out so ' +
    'some than that the them then there these they this to too up was we what when where which ' +
    'while who why will with would you your'
  ).split(' '),
);

/** The longest query that is looked up, in words: more than this narrows to nothing. */
const MOST_WORDS = 12;

/** The words of a query that carry a topic, in small letters. All words, when none does. */
export function topicWords(query: string): string[] {
  const words = query
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && word !== '-')
    .slice(0, MOST_WORDS);
  const topics = words.filter((word) => !emptyWords.has(word));
  return topics.length > 0 ? topics : words;
}

/**
 * The queries to try in order until one finds something: all words, then with one word left out
 * from the end, then each word by itself.
 */
export function looserQueries(query: string): string[] {
  const words = topicWords(query);
  const shortened = words.slice(1).map((_, dropped) => words.slice(0, words.length - 1 - dropped));
  const queries = [words, ...shortened, ...words.map((word) => [word])].map((some) =>
    some.join(' '),
  );
  return [...new Set(queries)].filter((some) => some !== '');
}
