/** Imported before all else, so that the timeline shows when the code of the extension began to run. */
import { markOnce } from './timings';

markOnce('loading');
