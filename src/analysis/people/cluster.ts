import type { ParagraphRecord } from '../facts';
import { Trait, type PeopleFacts } from './facts';
import { joinHash } from './names';

/** Which candidates name which person. */
export interface NameClusters {
  /** Number of the first candidate of each paragraph, in one numbering through the article. */
  readonly offsets: Int32Array;
  /** Person of each candidate, numbered by first mention, or -1. */
  readonly persons: Int32Array;
  readonly count: number;
}

/** One name as it stands in the article, however often. */
interface NameEntry {
  total: number;
  mentions: number;
  /** Number of the person, -1 before one is given, or where it is none. */
  person: number;
  readonly first: number;
  readonly last: number;
}

/** Added for each doubling of the mentions of a name, in hundredths of log-odds. */
const REPEAT_BONUS = 30;
/** What a single word that also opens or ends the name of a thing loses. */
const THING_PENALTY = 150;

/**
 * Tells persons from other names over the whole article, and which mentions are one person: a full name is judged by
 * all its mentions together, a single word goes to the full name that has it as surname or given name.
 */
export function clusterNames(paragraphs: readonly ParagraphRecord[]): NameClusters {
  const offsets = new Int32Array(paragraphs.length + 1);
  for (let p = 0; p < paragraphs.length; p++)
    offsets[p + 1] = (offsets[p] as number) + (paragraphs[p] as ParagraphRecord).facts.people.count;
  const names = new Names();
  for (const { facts } of paragraphs)
    for (let c = 0; c < facts.people.count; c++) names.read(facts.people, c);
  names.judge();
  const persons = new Int32Array(offsets[paragraphs.length] as number);
  let at = 0;
  for (const { facts } of paragraphs)
    for (let c = 0; c < facts.people.count; c++) persons[at++] = names.personOf(facts.people, c);
  return { offsets, persons, count: names.count };
}

class Names {
  count = 0;
  private readonly full = new Map<number, NameEntry>();
  private readonly single = new Map<number, NameEntry>();
  /** Accepted full names by surname and by given name; null where two share it. */
  private readonly bySurname = new Map<number, NameEntry | null>();
  private readonly byGiven = new Map<number, NameEntry | null>();
  private readonly things = new Set<number>();

  read(people: PeopleFacts, candidate: number): void {
    const isSingle = (people.traits(candidate) & Trait.Single) !== 0;
    const map = isSingle ? this.single : this.full;
    const first = people.firstHash(candidate);
    const last = people.lastHash(candidate);
    const key = isSingle ? last : joinHash(first, last);
    let entry = map.get(key);
    if (!entry) map.set(key, (entry = { total: 0, mentions: 0, person: -1, first, last }));
    entry.total += people.score(candidate);
    entry.mentions++;
  }

  judge(): void {
    for (const entry of this.full.values()) {
      if (verdict(entry) > 0) {
        share(this.bySurname, entry.last, entry);
        share(this.byGiven, entry.first, entry);
      } else {
        this.things.add(entry.first);
        this.things.add(entry.last);
      }
    }
  }

  /** The person a candidate names, numbered by first mention; -1 for none. */
  personOf(people: PeopleFacts, candidate: number): number {
    const first = people.firstHash(candidate);
    const last = people.lastHash(candidate);
    if ((people.traits(candidate) & Trait.Single) === 0) {
      const entry = this.full.get(joinHash(first, last)) as NameEntry;
      return verdict(entry) > 0 ? this.number(entry) : -1;
    }
    const owner = this.bySurname.get(last) ?? this.byGiven.get(last);
    if (owner) return this.number(owner);
    const entry = this.single.get(last) as NameEntry;
    const isShared = this.bySurname.has(last);
    const penalty = this.things.has(last) ? THING_PENALTY : 0;
    return isShared || verdict(entry) > penalty ? this.number(entry) : -1;
  }

  private number(entry: NameEntry): number {
    if (entry.person < 0) entry.person = this.count++;
    return entry.person;
  }
}

function share(map: Map<number, NameEntry | null>, key: number, entry: NameEntry): void {
  map.set(key, map.has(key) ? null : entry);
}

/** Evidence of all mentions of a name together. */
function verdict({ total, mentions }: NameEntry): number {
  return total / mentions + REPEAT_BONUS * Math.log2(mentions);
}
