import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { hasSettled, median, timed } from './clock';
import { analyzeAll } from './measure';

/** What a peer does to a text that comes nearest to our analysis. */
export interface Peer {
  readonly name: string;
  readonly run: (text: string) => unknown;
  /** Characters it is timed on: the slow ones would take minutes for a megabyte, and their speed hardly depends on size. */
  readonly limit: number;
}

const wink = winkNLP(model);

export const PEERS: readonly Peer[] = [
  {
    name: 'wink-nlp',
    limit: 1_000_000,
    run: (text) => {
      const document = wink.readDoc(text); // the full pipeline: sentences, tags, entities, negation, sentiment
      return [document.sentences().length(), document.entities().length()];
    },
  },
  {
    name: 'compromise',
    limit: 200_000,
    run: (text) => {
      const document = nlp(text);
      return [document.people().length, document.quotations().length];
    },
  },
];

/** Counted runs of each. */
const RUNS = 5;

/** Our speed beside a peer's, in milliseconds of the processor's time. */
export interface PeerTimes {
  readonly ours: number;
  readonly theirs: number;
  /** How many times as fast we are, both warm. */
  readonly ratio: number;
  /** The same in the runs after the first. */
  readonly firstRatio: number;
  /** Runs of each before those that count. */
  readonly warmups: number;
}

/**
 * Times a peer and our analysis in turn, so that whatever the machine and the heap do they do to both. Both run until the
 * times of each have settled, and then the runs count: a program of many functions is compiled over more runs than one of few.
 */
export function timePeer({ run }: Peer, text: string): PeerTimes {
  const own: number[] = [];
  const others: number[] = [];
  const runBoth = (): void => {
    own.push(timed(() => analyzeAll(text)));
    others.push(timed(() => run(text)));
  };
  while (!hasSettled(own) || !hasSettled(others)) runBoth();
  const warmups = own.length;
  for (let i = 0; i < RUNS; i++) runBoth();
  const ratioFrom = (first: number): number =>
    median(others.slice(first, first + RUNS)) / median(own.slice(first, first + RUNS));
  return {
    ours: median(own.slice(warmups)),
    theirs: median(others.slice(warmups)),
    ratio: ratioFrom(warmups),
    firstRatio: ratioFrom(1),
    warmups,
  };
}
