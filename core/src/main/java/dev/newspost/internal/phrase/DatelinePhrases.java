package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the mark of agency, place and date at a story's start. Immutable; made once for a set of packs. */
public final class DatelinePhrases {
    private static final int LONGEST_BRACKET = 60;
    private static final int LONGEST_OPEN = 40;
    private static final int LONGEST_PLACE = 12;
    private static final int LONGEST_NAMED = 8;

    private final CreditWords words;
    private final Words verbs;
    private final Words news;
    private final LatinDatelines latin;

    private DatelinePhrases(LanguagePacks packs) {
        words = CreditWords.of(packs);
        verbs = new Words(packs, "credit.datelineVerbs");
        news = new Words(packs, "credit.datelineNews");
        latin = new LatinDatelines(words, packs);
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
            List<Phrase> makers) {}

    /** {@return the dateline that starts a paragraph} */
    public Optional<Found> atStart(String text) {
        int start = Letters.skipBlanks(text, 0);
        if (start >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(start);
        if (Letters.openBracket(c)) {
            return bracketed(text, start);
        }
        return Letters.latin(c) && words.bodies.at(text, start) < 0 ? latin.at(text, start) : open(text, start);
    }

    /** {@return the place that is all of a line, in capitals: "HARBOUR CITY, OHIO"} */
    public Optional<Found> placeLine(String line) {
        return latin.line(line);
    }

    private Optional<Found> bracketed(String text, int start) {
        int close = close(text, start);
        if (close < 0) {
            return Optional.empty();
        }
        Optional<Parts> first = parts(text, start + 1, close);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(withNext(text, first.get(), start, close + 1));
    }

    /** {@return a dateline and the bracket that adjoins it, where that names makers or more of the dateline} */
    private Found withNext(String text, Parts first, int start, int end) {
        int next = Letters.skipBlanks(text, end);
        if (next < text.length() && Letters.openBracket(text.charAt(next))) {
            int close = close(text, next);
            Optional<Parts> second =
                    close < 0 ? Optional.empty() : parts(text, next + 1, close).or(() -> makersOnly(text, next, close));
            if (second.isPresent()) {
                return first.plus(second.get()).found(start, close + 1);
            }
        }
        return first.found(start, end);
    }

    private Optional<Parts> makersOnly(String text, int open, int close) {
        return new HanScan(words, text, open + 1, close, true)
                .titled()
                .map(makers -> new Parts(Optional.empty(), Optional.empty(), Optional.empty(), makers));
    }

    private static int close(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_BRACKET);
        for (int i = start + 1; i < limit; i++) {
            if (Letters.closeBracket(text.charAt(i))) {
                return i;
            }
            if (text.charAt(i) == '。' || text.charAt(i) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** What a bracket says. */
    private record Parts(Optional<Phrase> agency, Optional<String> place, Optional<String> date, List<Phrase> makers) {
        Parts plus(Parts other) {
            List<Phrase> all = new ArrayList<>(makers);
            all.addAll(other.makers);
            return new Parts(
                    agency.or(() -> other.agency), place.or(() -> other.place), date.or(() -> other.date), all);
        }

        Found found(int start, int end) {
            return new Found(start, end, agency, place, date, makers);
        }
    }

    private Optional<Parts> parts(String text, int from, int to) {
        int start = Letters.skipBlanks(text, from);
        int end = Letters.skipBlanksBack(text, to);
        if (start >= end) {
            return Optional.empty();
        }
        int body = words.bodies.at(text, start);
        body = body > end ? -1 : body;
        Optional<Phrase> agency = agency(text, start, body);
        if (body == end && !words.bodies.isPictureSource(text.substring(start, end))) {
            return Optional.of(new Parts(agency, Optional.empty(), Optional.empty(), List.of()));
        }
        int verb = verbs.before(text, end);
        boolean hasVerb = verb > start;
        int at = body > 0 ? Letters.skipBlanks(text, body) : start;
        int stop = hasVerb ? Letters.skipBlanksBack(text, verb) : end;
        List<Phrase> makers =
                new HanScan(words, text, start, end, true).labelled().orElse(List.of());
        int dateStart = dateStart(text, at, stop);
        boolean dated = dateStart >= 0;
        if (!hasVerb && !(body > 0 && dated)) {
            return Optional.empty();
        }
        if (body < 0 && !dated && !titled(makers)) {
            return named(text, start, stop, text.substring(Math.max(start, verb), end));
        }
        Optional<String> date =
                dated ? Optional.of(text.substring(dateStart, dateEnd(text, dateStart, stop))) : Optional.empty();
        int placeStop = dated ? dateStart : stop;
        int placeStart = at;
        if (makers.isEmpty()) {
            Optional<RoleWords.Found> title = words.labels.at(text, at);
            if (title.isPresent()) {
                Titled titled = titled(text, title.get(), placeStop);
                makers = titled.makers;
                placeStart = titled.end;
            } else if (words.ownWords.at(text, at) > 0
                    && words.labels.at(text, words.ownWords.at(text, at)).isPresent()) {
                Titled titled = titled(
                        text, words.labels.at(text, words.ownWords.at(text, at)).get(), placeStop);
                makers = titled.makers;
                placeStart = titled.end;
            }
        } else {
            placeStart = makers.get(makers.size() - 1).end();
        }
        Optional<String> place = place(text, placeStart, placeStop);
        return Optional.of(new Parts(agency, place, date, makers));
    }

    /** "（某报讯）", "（山城综合讯）": an outlet or a place that no pack knows before a word for news. */
    private Optional<Parts> named(String text, int start, int stop, String verb) {
        String name = text.substring(start, stop);
        if (name.length() < 2
                || name.length() > LONGEST_NAMED
                || !news.contains(verb)
                || !placeLike(text, start, stop)) {
            return Optional.empty();
        }
        boolean own = words.ownWords.contains(name);
        boolean outlet = !own && words.bodies.endsLikeBody(name);
        return Optional.of(new Parts(
                outlet ? agency(text, start, stop) : Optional.empty(),
                own || outlet ? Optional.empty() : Optional.of(name),
                Optional.empty(),
                List.of()));
    }

    /** {@return whether a title such as "记者" names a maker: a mere verb also ends brackets of another kind} */
    private boolean titled(List<Phrase> makers) {
        return makers.stream()
                .anyMatch(maker -> maker.label()
                        .flatMap(label -> words.labels.at(label, 0))
                        .isPresent());
    }

    private Optional<Phrase> agency(String text, int start, int body) {
        return body < 0
                ? Optional.empty()
                : Optional.of(new Phrase(Role.AGENCY, Optional.empty(), text.substring(start, body), start, body));
    }

    private record Titled(List<Phrase> makers, int end) {}

    /** Reads "記者王小明、李大華台北" between the title and the date. */
    private Titled titled(String text, RoleWords.Found title, int stop) {
        List<Phrase> makers = new ArrayList<>();
        Optional<String> label = Optional.of(text.substring(title.start(), title.end()));
        int at = Letters.skipMarks(text, title.end());
        while (at < stop) {
            int end = at;
            while (end < stop && "、，,/／ 　&".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            int name = words.people.personEnd(text, at, end, true);
            if (makers.isEmpty() || (name - at >= 2 && words.people.placeEnd(text, at, end) < 0)) {
                makers.add(new Phrase(title.role(), label, text.substring(at, name), at, name));
            } else {
                return new Titled(makers, at);
            }
            if (name < end) {
                return new Titled(makers, name);
            }
            at = Letters.skipMarks(text, end);
        }
        return new Titled(makers, at);
    }

    private Optional<String> place(String text, int start, int stop) {
        int from = Letters.skipMarks(text, start);
        int to = Letters.skipMarksBack(text, Math.max(from, stop));
        if (to - from < 2 || to - from > LONGEST_PLACE + 4) {
            return Optional.empty();
        }
        String name = text.substring(from, to);
        int verb = verbs.at(name, 0);
        boolean department = words.departments.before(name, name.length()) >= 0;
        return verb == name.length() || department ? Optional.empty() : Optional.of(name);
    }

    private static int dateStart(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i)) && dateEnd(text, i, to) > i) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the end of the date in digits and 年月日 that starts at {@code start}; {@code start} if it is none} */
    private static int dateEnd(String text, int start, int to) {
        int last = start;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            if (c == '年' || c == '月' || c == '日' || c == '号' || c == '號') {
                last = i + 1;
            } else if (!Character.isDigit(c) && !Letters.blank(c)) {
                break;
            }
        }
        return last;
    }

    /** "路透柏林8月28日 -", "新华社北京1月2日电", "北京——". */
    private Optional<Found> open(String text, int start) {
        int body = words.bodies.at(text, start);
        int limit = Math.min(text.length(), start + LONGEST_OPEN);
        int at = body > 0 ? body : start;
        int dateStart = dateStart(text, at, limit);
        if (body > 0 && dateStart >= 0 && dateStart - at <= LONGEST_PLACE) {
            int dateEnd = dateEnd(text, dateStart, limit);
            int next = Letters.skipBlanks(text, dateEnd);
            int verb = verbs.at(text, next);
            int end = verb > 0 ? verb : dashEnd(text, next);
            boolean plain = placeLike(text, at, dateStart);
            if (end > next && plain) {
                Optional<String> place = place(text, at, dateStart);
                Optional<String> date = Optional.of(text.substring(dateStart, dateEnd));
                Parts parts = new Parts(agency(text, start, body), place, date, List.of());
                return Optional.of(withNext(text, parts, start, end));
            }
        }
        return body > 0 ? bodyAndNews(text, start, body) : placeDash(text, start);
    }

    /** "某报讯（记者何七）", "某报讯 …": an outlet and a word for news, then a bracket or a gap. */
    private Optional<Found> bodyAndNews(String text, int start, int body) {
        int verb = verbs.at(text, body);
        if (verb < 0 || verb >= text.length() || !news.contains(text.substring(body, verb))) {
            return Optional.empty();
        }
        char c = text.charAt(verb);
        Parts parts = new Parts(agency(text, start, body), Optional.empty(), Optional.empty(), List.of());
        return Letters.openBracket(c) || Letters.blank(c)
                ? Optional.of(withNext(text, parts, start, verb))
                : Optional.empty();
    }

    private boolean placeLike(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (words.notInNames.at(text, i) > 0 || (!Letters.han(c) && !Letters.latin(c) && "/／·".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Found> placeDash(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_PLACE);
        int i = start;
        while (i < limit && Letters.han(text.charAt(i))) {
            i++;
        }
        int end = dashEnd(text, i);
        if (end < i + 2 || end >= text.length() || text.charAt(i) == '-') {
            return Optional.empty();
        }
        String place = text.substring(start, i);
        if (place.length() < 2 || !placeLike(text, start, i) || !words.people.isPlace(place)) {
            return Optional.empty();
        }
        return Optional.of(new Found(start, end, Optional.empty(), Optional.of(place), Optional.empty(), List.of()));
    }

    static int dashEnd(String text, int start) {
        int i = start;
        while (i < text.length() && i < start + 3 && "-–—－".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
