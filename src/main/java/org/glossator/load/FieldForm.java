package org.glossator.load;

import java.util.List;

/**
 * What may be written in a field, as the reader declares it.
 *
 * @param purpose what it is for, in one sentence without a full stop
 * @param expectation what may stand there, in words that follow "write"
 * @param examples values as somebody might write them; may be empty
 */
public record FieldForm(
        String name, Form form, boolean required, String purpose, String expectation, List<String> examples) {}
