/** Where runs of a few words stand in a text: what an altered passage is looked for by. */

/** Words in a run: common enough in an altered passage, rare enough in the rest of the text. */
const RUN = 3;
/** Places kept of one run of words: more of them cannot tell one place from another. */
const MOST_PLACES = 24;

/** An index of a folded text, linear to make. */
export class WordIndex {
  private readonly places = new Map<string, number[]>();

  /** @param folded a text in the form of `FoldedText` */
  constructor(folded: string) {
    for (const { words, start } of runsOf(folded)) {
      const known = this.places.get(words);
      if (!known) this.places.set(words, [start]);
      else if (known.length < MOST_PLACES) known.push(start);
    }
  }

  /**
   * Where a passage could begin, by the runs of words that it has in common with the text.
   * @param passage folded
   * @returns offsets in the folded text, most words in common first; near ones are told once
   */
  likelyStarts(passage: string): number[] {
    const votes = new Map<number, { votes: number; start: number }>();
    for (const { words, start } of runsOf(passage)) {
      for (const place of this.places.get(words) ?? []) {
        const begin = Math.max(0, place - start);
        const bucket = Math.floor(begin / Math.max(16, passage.length / 2));
        const known = votes.get(bucket) ?? { votes: 0, start: begin };
        votes.set(bucket, { votes: known.votes + 1, start: Math.min(known.start, begin) });
      }
    }
    return Array.from(votes.values())
      .sort((a, b) => b.votes - a.votes || a.start - b.start)
      .map(({ start }) => start);
  }
}

/** Runs of words that follow each other, with the offset of the first. */
function* runsOf(folded: string): Generator<{ words: string; start: number }> {
  const starts: number[] = [];
  for (let at = 0; at < folded.length;) {
    if (folded.charAt(at) === ' ') at++;
    starts.push(at);
    const blank = folded.indexOf(' ', at);
    const end = blank < 0 ? folded.length : blank;
    if (starts.length >= RUN) {
      const start = starts[starts.length - RUN];
      yield { words: folded.slice(start, end), start };
    }
    at = end + 1;
  }
}
