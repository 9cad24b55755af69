export { readThemes, type ThemeFacts } from './readThemes';
export { linkThemes, type LinkedThemes } from './linkThemes';
