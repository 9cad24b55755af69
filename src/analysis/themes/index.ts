export { NO_THEME_FACTS, readThemes, type ThemeFacts } from './readThemes';
export { linkThemes, NO_THEMES, type LinkedThemes } from './linkThemes';
