/** The type of the report's panel: VS Code restores panels by it, and menus ask for it. */
export const REPORT_VIEW_TYPE = 'newsAnnotator.report';
