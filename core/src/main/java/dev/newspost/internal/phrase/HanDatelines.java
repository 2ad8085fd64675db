package dev.newspost.internal.phrase;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.DatelineParts.Parts;
import dev.newspost.internal.phrase.DatelinePhrases.Found;
import java.util.List;
import java.util.Optional;

/** Reads datelines in Han script: brackets, an outlet with a date or a word for news, a place and a dash. */
final class HanDatelines {
    private static final int LONGEST_BRACKET = 60;
    private static final int LONGEST_OPEN = 40;

    private final CreditWords words;
    private final DatelineParts reader;

    HanDatelines(CreditWords words, LanguagePacks packs) {
        this.words = words;
        reader = new DatelineParts(words, packs);
    }

    /** {@return the dateline whose bracket opens at {@code start}} */
    Optional<Found> bracketed(String text, int start) {
        int close = close(text, start);
        if (close < 0) {
            return Optional.empty();
        }
        Optional<Parts> first = reader.parts(text, start + 1, close);
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
            Optional<Parts> second = close < 0
                    ? Optional.empty()
                    : reader.parts(text, next + 1, close).or(() -> makersOnly(text, next, close));
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

    /** "路透柏林8月28日 -", "新华社北京1月2日电", "北京——". */
    Optional<Found> open(String text, int start) {
        int again = doubledDate(text, start);
        if (again > start) {
            return open(text, again).map(found -> found.from(start));
        }
        int body = words.bodies.at(text, start);
        int limit = Math.min(text.length(), start + LONGEST_OPEN);
        int at = body > 0 ? body : start;
        int dateStart = DatelineParts.dateStart(text, at, limit);
        if (body > 0 && dateStart >= 0 && dateStart - at <= DatelineParts.LONGEST_PLACE) {
            int dateEnd = DatelineParts.dateEnd(text, dateStart, limit);
            int next = Letters.skipBlanks(text, dateEnd);
            int verb = reader.verbs.at(text, next);
            int end = verb > 0 ? verb : dashEnd(text, next);
            boolean plain = reader.placeLike(text, at, dateStart) && !runsOn(text, next, end);
            if (end > next && plain) {
                Optional<String> place = reader.place(text, at, dateStart);
                Optional<String> date = Optional.of(text.substring(dateStart, dateEnd));
                Parts parts = new Parts(reader.agency(text, start, body), place, date, List.of());
                return Optional.of(withNext(text, parts, start, end));
            }
        }
        return body > 0 ? bodyAndNews(text, start, body) : placeDash(text, start);
    }

    /** "某社11月6日报道引述…": {@return whether a verb that reporters have too goes on as a sentence} */
    private boolean runsOn(String text, int verb, int end) {
        return end < text.length()
                && Letters.han(text.charAt(end))
                && words.verbs.at(text, verb).isPresent();
    }

    /** "11月6日 - 路透东京11月6日 -": {@return where the dateline starts behind its own date} */
    private int doubledDate(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_OPEN);
        int date = DatelineParts.dateEnd(text, start, limit);
        int dash = Letters.skipBlanks(text, date);
        int next = Letters.skipBlanks(text, dashEnd(text, dash));
        boolean behind = date > start && next > dash && words.bodies.at(text, next) > 0;
        return behind ? next : start;
    }

    /** "某报讯（记者何七）", "某报讯 …": an outlet and a word for news, then a bracket or a gap. */
    private Optional<Found> bodyAndNews(String text, int start, int body) {
        int verb = reader.verbs.at(text, body);
        if (verb < 0 || verb >= text.length() || !reader.news.contains(text.substring(body, verb))) {
            return Optional.empty();
        }
        char c = text.charAt(verb);
        Parts parts = new Parts(reader.agency(text, start, body), Optional.empty(), Optional.empty(), List.of());
        return Letters.openBracket(c) || Letters.blank(c)
                ? Optional.of(withNext(text, parts, start, verb))
                : Optional.empty();
    }

    private Optional<Found> placeDash(String text, int start) {
        int limit = Math.min(text.length(), start + DatelineParts.LONGEST_PLACE);
        int i = start;
        while (i < limit && Letters.han(text.charAt(i))) {
            i++;
        }
        String place = text.substring(start, i);
        int dash = Letters.skipBlanks(text, i);
        int end = dashEnd(text, dash);
        // "山城 — 港口": one dash behind a gap will do for a place that the packs name.
        int least = dash == i || words.people.knowsPlace(place) ? i + 2 : text.length();
        if (end < least || end >= text.length() || text.charAt(dash) == '-') {
            return Optional.empty();
        }
        if (place.length() < 2 || !reader.placeLike(text, start, i) || !words.people.isPlace(place)) {
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
