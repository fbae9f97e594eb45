package org.glossator.page;

import java.util.Optional;

/**
 * A person or an institution as it is named on a page.
 *
 * @param address its place in the glossary; empty for somebody who is only described
 */
public record Who(String name, Optional<Address> address) {}
