package org.glossator.edit;

import java.util.Optional;

/**
 * What somebody typed, and the text that it makes.
 *
 * @param edit of the text with which the form was opened
 * @param body the Markdown below the fields; empty where the form shows none
 */
record Typed(ContentFile file, Edit edit, Wanted.Group wanted, Optional<String> body, String text) {
    static Typed of(ContentFile file, Edit edit, Wanted.Group wanted, Optional<String> body) throws Refused {
        return new Typed(file, edit, wanted, body, edit.amended(wanted, body));
    }

    /** The entry as it would stand in the file. */
    Edit after() throws Refused {
        return Edit.of(file.form(), file.path(), text, edit.item());
    }
}
