package org.glossator.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.model.Content;
import org.glossator.source.SourceFile;

/** Counts how much of what an article says is found, and how much of what is found is right. */
final class Measure {
    private final KnownTerms terms;
    final List<String> misses = new ArrayList<>();
    /** What was taken for told although nobody lists it; some of it is right, but of no account. */
    final List<String> unlisted = new ArrayList<>();

    int articles;
    final Count quotations = new Count();
    final Count speakers = new Count();
    final Count chains = new Count();
    final Count paraphrases = new Count();

    /** Of things that are there: how many were found; of things found: how many are there. */
    static final class Count {
        int there;
        int found;
        int right;

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return there == 0 ? 1 : (double) right / there;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d there, %d found, %d right (precision %.2f, recall %.2f)",
                    there,
                    found,
                    right,
                    precision(),
                    recall());
        }
    }

    Measure(Content content) {
        terms = new KnownTerms(content);
    }

    void article(Path text, Truth truth) throws IOException {
        article(new SourceFile(text.getFileName().toString(), Files.readString(text)), truth);
    }

    void article(SourceFile file, Truth truth) {
        Language language = Language.of(truth.language()).orElseThrow();
        List<Found> found = new Attributions(PrivateText.of(file, language), language, terms, truth.outlet()).find();
        List<Found> quoted = found.stream().filter(Found::isQuotation).toList();
        articles++;
        for (Found one : quoted) {
            Optional<Truth.Quotation> expected = truth.quotations().stream()
                    .filter(quotation -> isSame(one.words(), quotation.quote()))
                    .findFirst();
            quotation(file.path(), one, expected);
        }
        for (Truth.Quotation quotation : truth.quotations()) {
            boolean met = quoted.stream().anyMatch(one -> isSame(one.words(), quotation.quote()));
            quotations.there += quotation.isStatement() ? 1 : 0;
            speakers.there += quotation.isStatement() ? 1 : 0;
            chains.there += quotation.through().size();
            if (!met) {
                misses.add(file.path() + ": not found: " + quotation.quote());
            }
        }
        paraphrases(
                file.path(), found.stream().filter(one -> !one.isQuotation()).toList(), file, truth);
    }

    private void quotation(String file, Found one, Optional<Truth.Quotation> expected) {
        Attribution said = one.attribution();
        if (!said.isStatement()) {
            expected.filter(Truth.Quotation::isStatement)
                    .ifPresent(
                            missed -> misses.add(file + ": taken for no statement: " + one.words() + " " + said.why()));
            return;
        }
        quotations.found++;
        speakers.found++;
        chains.found += said.chain().size();
        if (expected.filter(Truth.Quotation::isStatement).isEmpty()) {
            misses.add(file + ": taken for a statement: " + one.words() + " " + said.why());
            return;
        }
        quotations.right++;
        String name = said.speaker().map(Measure::told).orElse("");
        if (isNamed(name, expected.get().speaker())) {
            speakers.right++;
        } else {
            misses.add(file + ": \"" + one.words() + "\" is by "
                    + expected.get().speaker() + ", not " + name + " " + said.why());
        }
        chain(file, one, expected.get());
    }

    private void chain(String file, Found one, Truth.Quotation expected) {
        List<String> names =
                one.attribution().chain().stream().map(Measure::told).toList();
        int right = 0;
        for (String wanted : expected.through()) {
            right += names.stream().anyMatch(name -> isNamed(name, wanted)) ? 1 : 0;
        }
        chains.right += right;
        if (right < expected.through().size() || right < names.size()) {
            misses.add(file + ": \"" + one.words() + "\" comes through " + expected.through() + ", not " + names + " "
                    + one.attribution().why());
        }
    }

    private void paraphrases(String name, List<Found> found, SourceFile file, Truth truth) {
        paraphrases.there += truth.paraphrases().size();
        paraphrases.found += found.size();
        for (Found one : found) {
            String words = file.text().substring(one.start(), one.end());
            if (truth.paraphrases().stream().noneMatch(wanted -> words.contains(wanted.words()))) {
                unlisted.add(name + ": taken for told: " + one.words() + " "
                        + one.attribution().why());
            }
        }
        for (Truth.Paraphrase wanted : truth.paraphrases()) {
            boolean right = found.stream()
                    .filter(one -> file.text().substring(one.start(), one.end()).contains(wanted.words()))
                    .anyMatch(one -> isNamed(
                            one.attribution().speaker().map(Measure::told).orElse(""), wanted.speaker()));
            paraphrases.right += right ? 1 : 0;
            if (!right) {
                misses.add(name + ": not told by " + wanted.speaker() + ": " + wanted.words());
            }
        }
    }

    static String told(Voice voice) {
        return voice.term().map(term -> term.slug() + " ").orElse("") + voice.name();
    }

    private static boolean isSame(String found, String beginning) {
        return plain(found).startsWith(plain(beginning))
                || (found.length() > 6
                        && plain(beginning).startsWith(plain(found))
                        && beginning.length() < found.length() + 3);
    }

    private static boolean isNamed(String name, String wanted) {
        return plain(name).contains(plain(wanted).replaceFirst("^(the|die) ", ""));
    }

    private static String plain(String words) {
        return words.replace('\u2019', '\'').toLowerCase(Locale.ROOT).strip();
    }
}
