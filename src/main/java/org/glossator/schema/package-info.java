/**
 * What editors are told of the files: {@link org.glossator.schema.EditorFiles} is the door.
 *
 * <p>JSON Schemas and snippets are made of the forms that the reader declares, and of the names that the site has.
 */
@NullMarked
package org.glossator.schema;

import org.jspecify.annotations.NullMarked;
