package org.glossator.cite;

/** Says how works are cited in APA, MLA, Chicago and BibTeX. Safe for use by several threads. */
public final class Citations {
    private final Press apa;
    private final Press mla;
    private final Press chicago;

    /** @param language a BCP 47 tag; the styles' own words are in it where they are translated, else in English */
    public Citations(String language) {
        String locale = Style.locale(language);
        apa = new Press(Style.APA, locale);
        mla = new Press(Style.MLA, locale);
        chicago = new Press(Style.CHICAGO, locale);
    }

    /** How any work is cited. */
    public Citation of(Work work) {
        return new Citation(apa.print(work), mla.print(work), chicago.print(work), Bibtex.of(work, work.key()));
    }

    /** The same for one of many works that differ in title, date and address alone, such as the pages of a site. */
    public Citation ofAlike(Work work) {
        return Mould.shape(work).map(shape -> ofShape(work, shape)).orElseGet(() -> of(work));
    }

    private Citation ofShape(Work work, Work shape) {
        Title title = new Title(work.title());
        return new Citation(
                apa.print(work, shape, title),
                mla.print(work, shape, title),
                chicago.print(work, shape, title),
                Bibtex.of(work, work.key()));
    }
}
