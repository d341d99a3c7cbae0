import { pictureNamed, pictureNames, type PictureName } from '#domain/evidence/picture.ts';

/** The same name, if there is such a picture. Stops the build where there is none. */
export function requirePictureName(name: string, page: string): PictureName {
  const known = pictureNamed(name);
  if (known !== undefined) return known;
  throw new Error(
    `${page}: <Picture> names the picture “${name}”, which does not exist. ` +
      `Use one of: ${pictureNames.join(', ')}.`,
  );
}
