package org.glossator.page;

import java.util.List;

/** The page that says of every draft what it still needs. */
public record DraftsView(List<Group> groups) implements View {
    /** The drafts of one kind of entry, in the order of their files. */
    public record Group(String title, List<Draft> drafts) {}
}
