package org.glossator.page;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Parts sorted terms by their first letter, as the dictionaries of the language do. */
final class Letters {
    private final Collator collator;
    private final Strings strings;
    private final List<Section<TermRow>> sections = new ArrayList<>();

    Letters(Strings strings) {
        this.strings = strings;
        this.collator = strings.collator();
        collator.setStrength(Collator.PRIMARY);
    }

    void add(TermRow row) {
        String letter = first(row.link().title());
        boolean begins = sections.isEmpty()
                || !sameLetter(sections.get(sections.size() - 1).heading(), letter);
        if (begins) {
            sections.add(new Section<>("letter-" + (sections.size() + 1), letter, new ArrayList<>()));
        }
        sections.get(sections.size() - 1).items().add(row);
    }

    List<Section<TermRow>> sections() {
        return sections.stream()
                .map(section -> new Section<>(section.id(), section.heading(), List.copyOf(section.items())))
                .toList();
    }

    private boolean sameLetter(String heading, String letter) {
        return heading.equals(letter) || collator.compare(heading, letter) == 0;
    }

    // Signs such as an opening quotation mark do not count in the order, so neither here.
    private String first(String title) {
        int letter = title.codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse('#');
        return Character.isLetter(letter)
                ? base(Character.toString(letter).toUpperCase(strings.locale()))
                : strings.text("glossary.digits");
    }

    // Ä stands among A in German, so A heads both; Й and Ñ are letters of their own where they are.
    private String base(String letter) {
        String bare = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
        return collator.compare(letter, bare) == 0 ? bare : letter;
    }
}
