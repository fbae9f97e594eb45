package org.glossator.draft;

import org.glossator.draft.Attribution.Sureness;

/** Says in words why somebody is taken for the speaker, and how far that can be relied on. */
final class Reasons {
    private final Sentence sentence;
    private final References references;
    private final PrivateText text;

    Reasons(Sentence sentence, References references, PrivateText text) {
        this.sentence = sentence;
        this.references = references;
        this.text = text;
    }

    String of(Heard one, String place) {
        SpeechAct act = one.act();
        String verb = sentence.parts().get(act.verb()).text();
        String said = switch (act.kind()) {
            case INVERTED -> verb + " " + act.subject().written();
            case SOURCE -> verb + " \u2026 " + act.subject().written();
            case CARRIED -> verb + "\" of \"" + act.subject().written();
            default -> act.subject().written() + " \u2026 " + verb;
        };
        String who = references.isPronoun(act.subject())
                ? ", which means " + one.voice().name()
                : "";
        return "\"" + said + "\"" + who + " " + place + " (line "
                + text.line(sentence.parts().get(act.verb()).start()) + ")";
    }

    Sureness sureness(Heard one) {
        boolean direct = one.act().kind() == SpeechAct.Kind.SAYS
                || one.act().kind() == SpeechAct.Kind.INVERTED
                || one.act().kind() == SpeechAct.Kind.SOURCE;
        if (references.isOneOfAPeople(one.act().subject())) {
            return Sureness.GUESS;
        }
        return references.isPronoun(one.act().subject())
                        || !direct
                        || !one.voice().isNamed()
                ? Sureness.PROBABLE
                : Sureness.SURE;
    }
}
