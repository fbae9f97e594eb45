package org.glossator.scaffold;

import java.util.List;
import org.glossator.load.Form;

/**
 * A place of a new entry that its writer fills in, and the question that stands for it.
 *
 * @param name the field's name
 * @param question what to ask, without a question mark
 * @param required whether the place must be filled in sooner or later
 * @param offer what stands there when nobody answers; may be empty
 * @param choices what may be chosen, where there is a list
 * @param closed whether nothing but the choices may be written
 * @param form what the value looks like
 */
public record Prompt(
        String name,
        String question,
        boolean required,
        String offer,
        List<Form.Option> choices,
        boolean closed,
        Form form) {}
