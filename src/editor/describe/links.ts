import type { Span } from '../../analysis';
import { Command, type Place } from '../commandIds';
import type { Link } from './description';

/** A link that selects a stretch of a document. */
export function revealLink(label: string, uri: string, { start, end }: Span): Link {
  const place: Place = { uri, offset: start };
  return { label, command: Command.reveal, args: [place, end] };
}

/** A link that runs a command on the annotation at a place. */
export function placeLink(label: string, command: string, uri: string, offset: number): Link {
  const place: Place = { uri, offset };
  return { label, command, args: [place] };
}
