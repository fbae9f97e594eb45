// Takes what a reader types apart into words, as SearchWords.java does with what the index holds.
const SINGLES = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"].map((name) => `\\p{sc=${name}}`).join("");
const LETTER = `(?:(?![${SINGLES}])[\\p{L}\\p{N}\\p{M}\\xad])`;
const WORD = new RegExp(`(?=[\\p{L}\\p{N}\\p{M}])[${SINGLES}]|${LETTER}+(?:['’]${LETTER}+)*`, "gu");
const ALIKE = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", ς: "σ", ґ: "г" };

const fold = (word) =>
  word.normalize("NFKD").replace(/[^\p{L}\p{N}]|ʼ/gu, "").toLowerCase().replace(/[ßæœøđłıςґ]/g, (c) => ALIKE[c]).slice(0, 40);

const tokens = (text) =>
  [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      forms: [fold(word), ...(/['’ʼ]/.test(word) ? word.split(/['’ʼ]/).map(fold).filter((part) => part.length > 2) : [])],
    }))
    .filter(({ forms }) => forms[0]);
