import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

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
