package org.glossator.doctor;

import java.util.List;

/** What was seen of one side of a project, such as its folder or its settings. */
public record Chapter(String title, List<Remark> remarks) {
    public Chapter {
        remarks = List.copyOf(remarks);
    }
}
