import { sourceStatusLabels, type Source } from '#domain/evidence/source.ts';
import { cslLocator, type CslLocator } from './cslLocator.ts';
import { cslName, type CslName } from './cslName.ts';

/** The kinds of item that our sources are, in the words of CSL. */
type CslType = 'article-journal' | 'report' | 'webpage' | 'pamphlet' | 'document';

/** A source as an item of CSL-JSON, which reference managers and citation tools read. */
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  author: CslName[];
  'container-title'?: string;
  genre?: string;
  issued: { 'date-parts': [readonly number[]] };
  volume?: string;
  issue?: string;
  page?: string;
  number?: string;
  DOI?: string;
  URL?: string;
  note: string;
  /** The same as `note` says, for programs. */
  custom: { kind: Source['kind']; status: Source['status']; moreAuthors: boolean };
}

/** One source as CSL-JSON. What cannot be taken apart without doubt stands in the note, as we hold it. */
export function cslItem(source: Source & { id: string }): CslItem {
  const { id, title, authors, publishedIn, year, doi, url, kind, status, andOthers } = source;
  const { day, unread, correction, ...place } = cslLocator(source);
  const type = cslType(source, place);
  return {
    id,
    type,
    title,
    author: authors.map(cslName),
    ...(type === 'article-journal' ? { 'container-title': publishedIn } : { genre: publishedIn }),
    issued: { 'date-parts': [day ?? [year]] },
    ...place,
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(url === undefined ? {} : { URL: url }),
    note: [
      sourceStatusLabels[status].meaning,
      ...(andOthers === true ? ['It has more authors than are listed.'] : []),
      ...(correction === undefined ? [] : [`The journal corrected it: ${correction}.`]),
      ...(unread === undefined ? [] : [`Its place, as we hold it: ${unread}.`]),
    ].join(' '),
    custom: { kind, status, moreAuthors: andOthers === true },
  };
}

/** All sources as CSL-JSON, by id. */
export function cslItems(sources: Iterable<Source & { id: string }>): CslItem[] {
  return [...sources].map(cslItem).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What has a DOI or stands on a page is in a journal; else the kind of source tells. */
function cslType({ kind, doi, publishedIn }: Source, { page }: CslLocator): CslType {
  if (doi !== undefined || page !== undefined) return 'article-journal';
  if (kind === 'patient-information') return publishedIn === 'Web page' ? 'webpage' : 'pamphlet';
  return kind === 'guideline' ? 'report' : 'document';
}
