package org.glossator.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests of the pages of the real site, in a browser. The JDK has no part in them once it has built the site: where its bytes
 * are those of another JDK, so is what a browser does with them. {@code -DexcludedGroups=browser} leaves them out.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(Shared.class)
@EnabledIf("org.glossator.site.Browser#isInstalled")
@interface InBrowser {}
