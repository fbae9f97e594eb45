package org.glossator.load;

import java.util.List;
import org.glossator.model.EntryKind;

/** What the value of a field looks like; schemas for editors, prompts and forms are made of it. */
public sealed interface Form {
    /** A single value without parts. */
    enum Plain implements Form {
        WORDS,
        MARKDOWN,
        DAY,
        MOMENT,
        CSL_DATE,
        FLAG,
        COUNT,
        ADDRESS
    }

    /** One word of a closed list. */
    record Choice(List<Option> options) implements Form {}

    /**
     * A word that may be chosen.
     *
     * @param meaning when to choose it; may be empty
     */
    record Option(String word, String meaning) {}

    /**
     * The name of an entry.
     *
     * @param kinds of which kinds it may be
     * @param instead words that may stand in its place
     */
    record Reference(List<EntryKind> kinds, List<Option> instead) implements Form {}

    /** A list. */
    record Items(Form item) implements Form {}

    /** Names that the writer chooses, each with a single value. */
    record Table(Form value) implements Form {}

    /**
     * A group of fields.
     *
     * @param alternatives names of fields of which one must be there; may be empty
     * @param onlyOne whether no more than one of the alternatives may be there
     */
    record Group(List<FieldForm> fields, List<String> alternatives, boolean onlyOne) implements Form {}
}
