/**
 * The rules that sound content keeps, one a file; {@link org.glossator.check.Checks} lists and runs them.
 *
 * <p>A rule sees the whole content and says what breaks it. It changes nothing and knows neither how the content was read nor
 * how it will be shown.
 */
@NullMarked
package org.glossator.check;

import org.jspecify.annotations.NullMarked;
