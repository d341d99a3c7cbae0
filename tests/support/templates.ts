/** One page of each kind of layout, by what it shows. */
export const templates = [
  { name: 'the start page', path: '/' },
  { name: 'the list of articles', path: '/articles/' },
  { name: 'an article', path: '/articles/how-exercise-helps/' },
  { name: 'the article for a flare-up', path: '/articles/flare-up/' },
  { name: 'the list of exercises', path: '/exercises/' },
  { name: 'an exercise', path: '/exercises/sit-to-stand/' },
  { name: 'the routine builder', path: '/routine/' },
  { name: 'the check-in', path: '/check-in/' },
  { name: 'the search page', path: '/search/?q=knee' },
  { name: 'the glossary', path: '/glossary/' },
  { name: 'the evidence page', path: '/evidence/' },
  { name: 'the page for help', path: '/help-now/' },
  { name: 'the about page', path: '/about/' },
  { name: 'the privacy page', path: '/privacy/' },
  { name: 'the developers page', path: '/developers/' },
  { name: 'the page for a lost address', path: '/404.html' },
] as const;
