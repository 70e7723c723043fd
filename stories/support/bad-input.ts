/** What people paste: ten thousand characters in words, and as many without a single space. */
export const longText = "Ohjausyhteistyötä yli kuntarajojen. "
  .repeat(280)
  .slice(0, 10_000);
export const longWord = "Ohjausyhteistyökumppanuusverkosto"
  .repeat(304)
  .slice(0, 10_000);

/** Letters that are several code points, writing from right to left, and marks that turn the direction. */
export const strangeText =
  "👩🏽‍🏫🧑‍🤝‍🧑🏳️‍🌈 Z͑ͫ̓a̴l̷g̸o 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 — مجموعة التوجيه 2026 — קבוצת ההכוונה — \u202Eteksti väärinpäin\u202C — 指導グループ";
