package org.glossator.draft;

import java.util.List;

/** Says to which medium a sentence's speakers spoke, and so through whom their words reached the article. */
final class Passing {
    private final List<Channels.Told> told;
    private final Voices voices;
    private final OwnOutlet own;
    private final int line;

    /** @param line of the sentence */
    Passing(List<Channels.Told> told, Voices voices, OwnOutlet own, int line) {
        this.told = told;
        this.voices = voices;
        this.own = own;
        this.line = line;
    }

    /** Adds the medium that one speaker told, unless it is the article's own outlet, and why. */
    void on(Heard one, List<Voice> chain, List<String> why) {
        for (Channels.Told each : told) {
            if (each.act().equals(one.act())) {
                voices.medium(each, own)
                        .filter(medium -> !medium.isSame(one.voice()))
                        .ifPresentOrElse(medium -> passed(one, medium, chain, why), () -> first(each, why));
            }
        }
    }

    /** Whether somebody told the article's own outlet. */
    boolean isFirstHand(Heard one) {
        return told.stream()
                .anyMatch(each -> each.act().equals(one.act())
                        && each.which() != Channels.Which.BEFORE
                        && voices.medium(each, own).isEmpty());
    }

    private void passed(Heard one, Voice medium, List<Voice> chain, List<String> why) {
        if (chain.stream().noneMatch(medium::isSame)) {
            chain.add(medium);
            voices.told(one.voice(), medium);
            why.add("\"" + medium.name() + "\" was told (line " + line + ")");
        }
    }

    private void first(Channels.Told each, List<String> why) {
        if (each.which() != Channels.Which.BEFORE) {
            why.add("\"" + each.words() + "\" (line " + line + ") is the article's own outlet: nobody stands between");
        }
    }
}
