/** As much of VS Code as the words of the editor need in unit tests: English, as VS Code speaks it where nothing is translated. */

export const l10n = {
  t: (message: string, ...values: readonly (string | number)[]): string =>
    message.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place)),
};

export const env = { language: 'en', remoteName: undefined };
