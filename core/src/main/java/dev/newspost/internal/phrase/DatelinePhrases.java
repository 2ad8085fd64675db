package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.List;
import java.util.Optional;

/** Reads the mark of agency, place and date at a story's start. Immutable; made once for a set of packs. */
public final class DatelinePhrases {
    private final CreditWords words;
    private final HanDatelines han;
    private final LatinDatelines latin;
    private final PlaceAndDay signed;

    private DatelinePhrases(LanguagePacks packs) {
        words = CreditWords.of(packs);
        han = new HanDatelines(words, packs);
        latin = new LatinDatelines(words, packs);
        signed = new PlaceAndDay(words, packs);
    }

    /** {@return the reader for some packs} */
    public static DatelinePhrases of(LanguagePacks packs) {
        return packs.compiled(DatelinePhrases.class, DatelinePhrases::new);
    }

    /**
     * A dateline as written.
     *
     * @param start where it starts in the text
     * @param end where it ends
     * @param agency the agency or outlet that it names
     * @param place the place that it names
     * @param date the date that it names, in the words of the text
     * @param makers the reporters and others that it names
     */
    public record Found(
            int start,
            int end,
            Optional<Phrase> agency,
            Optional<String> place,
            Optional<String> date,
            List<Phrase> makers) {
        /** {@return the same in a longer text} */
        public Found moved(int by) {
            return new Found(
                    start + by,
                    end + by,
                    agency.map(body -> body.moved(by)),
                    place,
                    date,
                    makers.stream().map(maker -> maker.moved(by)).toList());
        }

        Found from(int begin) {
            return new Found(begin, end, agency, place, date, makers);
        }
    }

    /** {@return the dateline that starts a paragraph} */
    public Optional<Found> atStart(String text) {
        int start = Letters.skipBlanks(text, 0);
        if (start >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(start);
        if (Letters.openBracket(c)) {
            return han.bracketed(text, start).or(() -> latin.agencyAlone(text, start));
        }
        return Letters.latin(c) && words.bodies.at(text, start) < 0 ? latin.at(text, start) : han.open(text, start);
    }

    /** {@return the dateline that is all of a text} */
    public Optional<Found> whole(String text) {
        return atStart(text + " ").filter(found -> found.end() >= text.strip().length());
    }

    /**
     * {@return the place and its land, or the outlet's reporters, that start a paragraph in bold up to {@code boldEnd}: "Harbour City, Norland –",
     * "财新网 记者 何七"}
     */
    public Optional<Found> bold(String text, int boldEnd) {
        return latin.bold(text, boldEnd).or(() -> han.bold(text, boldEnd));
    }

    /** {@return whether a line says where and when the text was written, as behind its end: "2021年3月4日于山城"} */
    public boolean isPlaceAndDay(String line) {
        return signed.is(line);
    }

    /** {@return the place that is all of a line: "HARBOUR CITY, OHIO", "Harbour City, Norland CNN —"} */
    public Optional<Found> placeLine(String line) {
        return latin.line(line);
    }
}
