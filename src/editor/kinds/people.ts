import { isLeading, mentionsOf } from '../lookup';
import { inTextOrder } from '../spans';
import type { Kind } from './kind';

/** Everybody else who is named, for readers who want that: switched and described as the leaders are. */
export const people: Kind = {
  placedAs: 'leaders',
  marks: [
    {
      name: 'people',
      style: {
        colour: 'person',
        isTinted: false,
        shape: 'underline',
        line: 'dashed',
        width: 1,
        lane: 'center',
        hasIcon: true,
      },
      isWanted: (settings) => settings.people === 'everybody',
      inStory: ({ people: all }) =>
        inTextOrder(all.filter((person) => !isLeading(person)).flatMap(mentionsOf)),
    },
  ],
};
