package org.glossator.publish;

/**
 * What a publication did.
 *
 * @param files files of the site as it now stands
 * @param added of these, the ones that were not there before
 * @param changed of these, the ones whose bytes are new
 * @param unchanged of these, the ones that were left alone
 * @param removed files of the old site that the new one no longer has
 * @param bytes size of the whole site, without the manifest
 */
public record Published(int files, int added, int changed, int unchanged, int removed, long bytes) {
    /** Whether the site already stood as it should. */
    public boolean isNothing() {
        return added == 0 && changed == 0 && removed == 0;
    }
}
