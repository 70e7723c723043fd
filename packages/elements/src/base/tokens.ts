import { css } from "lit";

/**
 * The design tokens. A page sets `--elo-*` anywhere above the element; inside
 * we read the short private names, so a theme needs no selector of ours.
 * Dark follows the page's `color-scheme`; `theme="dark|light|auto"` overrides.
 */
export const tokens = css`
  :host {
    display: block;
    --_ink: var(--elo-ink, light-dark(#1b2733, #e4eaf0));
    --_paper: var(--elo-paper, light-dark(#ffffff, #11181f));
    --_quiet: var(--elo-quiet, light-dark(#49596b, #a6b4c2));
    --_hairline: var(--elo-hairline, light-dark(#c8d0d8, #36434f));
    --_border: var(--elo-border, light-dark(#6b7b8c, #8393a3));
    --_tint: var(--elo-tint, light-dark(#f2f5f8, #1b252e));
    --_accent: var(--elo-accent, light-dark(#003479, #a9caff));
    --_on-accent: var(--elo-on-accent, light-dark(#ffffff, #0c1a2c));
    --_link: var(--elo-link, light-dark(#2a6ebb, #8dbbf5));
    --_selected: var(--elo-selected, light-dark(#e8f0fa, #1d3049));
    --_success: var(--elo-success, light-dark(#0b6b3a, #79d3a2));
    --_alert: var(--elo-alert, light-dark(#b3261e, #ff9d94));
    --_notice: var(--elo-notice, light-dark(#7a4a00, #f0c680));
    --_notice-tint: var(--elo-notice-tint, light-dark(#fdf4e3, #2b2415));
    --_font: var(
      --elo-font,
      "Source Sans 3",
      "Segoe UI",
      system-ui,
      sans-serif
    );
    --_radius: var(--elo-radius, 4px);
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme="light"]) {
    color-scheme: light;
  }
  :host([theme="dark"]) {
    color-scheme: dark;
  }
  :host([theme="auto"]) {
    color-scheme: light dark;
  }
  /* Nothing that a host page's styles would hand down gets past this element. */
  .elo {
    all: initial;
    color-scheme: inherit;
    display: block;
    box-sizing: border-box;
    container: elo / inline-size;
    font: medium / 1.5 var(--_font);
    font-variant-numeric: tabular-nums;
    color: var(--_ink);
    background: var(--_paper);
    hyphens: auto;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .elo * {
    box-sizing: border-box;
  }
  @media (prefers-reduced-motion: reduce) {
    .elo * {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_paper: Canvas;
      --_quiet: CanvasText;
      --_hairline: CanvasText;
      --_border: CanvasText;
      --_tint: Canvas;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_link: LinkText;
      --_selected: Canvas;
      --_success: CanvasText;
      --_alert: CanvasText;
      --_notice: CanvasText;
      --_notice-tint: Canvas;
    }
  }
  @media print {
    .elo {
      --_ink: #000;
      --_quiet: #222;
      --_paper: #fff;
      --_tint: #fff;
      --_selected: #fff;
      --_accent: #000;
      --_hairline: #555;
      --_notice: #000;
      --_notice-tint: #fff;
      font-size: 10.5pt;
      line-height: 14pt;
      color-scheme: light;
    }
    .no-print {
      display: none !important;
    }
  }
`;
