/** Translates a message into the reader's language: `vscode.l10n`, or {@link plainEnglish} outside VS Code. */
export interface Localizer {
  /** @param message English, with {0}, {1} … for the arguments; also the key of its translation */
  t(message: string, ...args: (string | number)[]): string;
}

/** The messages as they are written in the code. */
export const plainEnglish: Localizer = {
  t: (message, ...args) =>
    message.replace(/\{(\d)\}/g, (placeholder, index: string) => String(args[Number(index)] ?? placeholder)),
};
