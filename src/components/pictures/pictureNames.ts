/** The pictures that a writer may put into an article. */
export const pictureNames = [
  'low-back-pain',
  'knee-osteoarthritis',
  'fibromyalgia',
  'side-effects',
  'mechanisms',
  'ups-and-downs',
  'pain-cycle',
  'load-dial',
] as const;
export type PictureName = (typeof pictureNames)[number];

/** The same name, if there is such a picture. Stops the build where there is none. */
export function requirePictureName(name: string, page: string): PictureName {
  const known = pictureNames.find((one) => one === name);
  if (known !== undefined) return known;
  throw new Error(
    `${page}: <Picture> names the picture “${name}”, which does not exist. ` +
      `Use one of: ${pictureNames.join(', ')}.`,
  );
}
