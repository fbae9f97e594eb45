package org.glossator.page;

import org.glossator.model.Entry;

/** A link to a place of this site, with the words that lead there. */
public record Link(Address address, String title) {
    public static Link to(Entry entry) {
        return new Link(new Address(entry.address()), entry.title().value());
    }

    public static Link to(String address, String title) {
        return new Link(new Address(address), title);
    }
}
