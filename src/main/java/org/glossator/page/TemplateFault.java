package org.glossator.page;

import java.util.Objects;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/**
 * Thrown where a template, or a file that belongs to the templates, cannot be used; says where and why in plain
 * words.
 */
public final class TemplateFault extends RuntimeException {
    /** The rule that the files of a project's look can be used. */
    public static final Rule RULE = Rule.error("template-fault");

    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    public TemplateFault(Diagnostic diagnostic) {
        super(Objects.requireNonNull(diagnostic).message());
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
