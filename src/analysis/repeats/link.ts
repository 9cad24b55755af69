import type { RepeatedGroup } from '../article';
import type { ParagraphRecord } from '../facts';
import { CandidateIndex } from './candidates';
import { Comparer } from './compare';
import { findDistinct } from './exact';
import { RepeatGraph } from './graph';
import { toGroups } from './groups';

/** Groups the paragraphs that repeat another one. Time grows with the length of the text. */
export function linkRepeats(paragraphs: readonly ParagraphRecord[]): RepeatedGroup[] {
  const facts = paragraphs.map((record) => record.facts.repeats);
  const distinct = findDistinct(facts);
  const own = distinct.firsts.map((paragraph) => facts[paragraph] as (typeof facts)[number]);
  const index = new CandidateIndex(own);
  const graph = new RepeatGraph(new Comparer(own));
  for (let i = 0; i < own.length; i++) graph.add(i, index.findAndAdd(i));
  return toGroups(paragraphs, distinct, graph);
}
