import { html, type TemplateResult } from "lit";

/**
 * A native file field that looks like a button. It takes any file: a wrong one
 * is explained in words, which a greyed-out name is not.
 */
export function filePicker(
  word: string,
  onPick: (files: readonly File[]) => void,
  options: { icon?: TemplateResult; primary?: boolean; folder?: boolean } = {},
): TemplateResult {
  const pick = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same file can be picked again.
    input.value = "";
    if (files.length > 0) onPick(files);
  };
  return html`<label class="button picker ${options.primary ? "primary" : ""}">
    ${options.icon} ${word}
    <input
      class="sr"
      type="file"
      multiple
      .webkitdirectory=${options.folder === true}
      @change=${pick}
    />
  </label>`;
}
