package org.glossator.draft;

/** Writes fields of YAML with prompts behind them, so that a person can go on. */
final class Yaml {
    private static final int PROMPT_COLUMN = 24;
    private final StringBuilder text = new StringBuilder();

    Yaml comment(String words) {
        text.append("# ").append(words).append('\n');
        return this;
    }

    Yaml line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** A field with a value that is written as it is. */
    Yaml field(String name, String value, String prompt) {
        String line = name + ":" + (value.isEmpty() ? "" : " " + value);
        text.append(line);
        if (!prompt.isEmpty()) {
            text.append(" ".repeat(Math.max(1, PROMPT_COLUMN - line.length())))
                    .append("# ")
                    .append(prompt);
        }
        text.append('\n');
        return this;
    }

    /** Words between double quotation marks, as YAML reads any. */
    static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
