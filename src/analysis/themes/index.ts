export { readThemes, type ThemeFacts } from './facts';
export { linkThemes, type LinkedThemes } from './link';
