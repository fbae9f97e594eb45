package org.glossator.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.glossator.model.Settings;

/** What {@code site.yaml} leaves open, and what the site lacks for it. */
record SettingsRemarks(Settings settings) {
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        if (settings.address().isEmpty()) {
            remarks.add(Remark.note(
                    "site.yaml has no address, so there is no sitemap, and links to the site show no preview card",
                    "write address: https://example.org/site/ once you know it, or build with --base-url"));
        }
        if (settings.licence().isEmpty()) {
            remarks.add(Remark.note(
                    "site.yaml has no licence, so nobody may pass on your words",
                    "write licence: with a name, such as CC BY 4.0"));
        }
        if (settings.publisher().isEmpty() || settings.contact().isEmpty()) {
            remarks.add(Remark.note(
                    "site.yaml does not say who publishes the site and how to reach them",
                    "write publisher: and contact:, which many countries require"));
        }
        if (!isLanguage(settings.language())) {
            remarks.add(Remark.note(
                    "the language \"" + settings.language() + "\" is not known, so browsers may read the pages wrongly",
                    "write its code, such as en, de or uk"));
        }
        if (remarks.isEmpty()) {
            remarks.add(Remark.ok("site.yaml says address, licence, publisher, contact and language"));
        }
        return remarks;
    }

    private static boolean isLanguage(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.asList(Locale.getISOLanguages()).contains(language);
    }
}
