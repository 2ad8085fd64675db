package dev.newspost.internal.phrase;

import dev.newspost.Credit;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import dev.newspost.internal.phrase.DatelineParts.Parts;
import dev.newspost.internal.phrase.DatelinePhrases.Found;
import java.util.List;
import java.util.Optional;

/** Reads datelines in Han script: brackets, an outlet with a date or a word for news, a place and a dash. */
final class HanDatelines {
    private static final int LONGEST_BRACKET = 60;
    private static final int LONGEST_OPEN = 40;
    private static final int LONGEST_OUTLET = 8;
    private static final int LONGEST_PLACE = 6;

    private final CreditWords words;
    private final DatelineParts reader;
    private final PlaceDash dash;

    HanDatelines(CreditWords words, LanguagePacks packs) {
        this.words = words;
        reader = new DatelineParts(words, packs);
        dash = new PlaceDash(words, reader, packs);
    }

    /** {@return the dateline whose bracket opens at {@code start}} */
    Optional<Found> bracketed(String text, int start) {
        int close = close(text, start);
        if (close < 0) {
            return Optional.empty();
        }
        Optional<Parts> first = reader.parts(text, start + 1, close);
        if (first.isEmpty()) {
            return outletAndMakers(text, start, close);
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

    /** "【海风网】（记者 何七）": an outlet by its name's ending, in a bracket that adjoins one of reporters. */
    private Optional<Found> outletAndMakers(String text, int start, int close) {
        String outlet = text.substring(start + 1, close);
        int next = close + 1;
        if (outlet.length() > LONGEST_OUTLET
                || !words.bodies.endsLikeBody(outlet)
                || next >= text.length()
                || !Letters.openBracket(text.charAt(next))) {
            // "（海风网记者何七）港口…"
            return close + 1 < text.length()
                    ? makersOnly(text, start, close)
                            .filter(parts -> areReporters(parts.makers()))
                            .map(parts -> parts.found(start, close + 1))
                    : Optional.empty();
        }
        int end = close(text, next);
        return end < 0 ? Optional.empty() : makersOnly(text, next, end).map(makers -> makers.found(start, end + 1));
    }

    /** "海风报 记者 何七 港口…": reporters with their title, in bold up to a gap before the story. */
    Optional<Found> bold(String text, int boldEnd) {
        int start = Letters.skipBlanks(text, 0);
        int end = Letters.skipBlanksBack(text, boldEnd);
        boolean apart = end < text.length() && Letters.blank(text.charAt(end)) && text.charAt(end) != '\n';
        boolean words = end - start > 2 && end <= LONGEST_OPEN && Letters.han(text.charAt(start));
        return apart && words && "：:".indexOf(text.charAt(end - 1)) < 0
                ? new HanScan(this.words, text, start, end, true)
                        .titled()
                        .filter(HanDatelines::areReporters)
                        .map(makers ->
                                new Found(start, end, Optional.empty(), Optional.empty(), Optional.empty(), makers))
                : Optional.empty();
    }

    private Optional<Parts> makersOnly(String text, int open, int close) {
        return new HanScan(words, text, open + 1, close, true)
                .titled()
                .map(makers -> new Parts(Optional.empty(), Optional.empty(), Optional.empty(), makers));
    }

    private static boolean areReporters(List<Phrase> makers) {
        return makers.stream().allMatch(maker -> maker.role() == Credit.Role.REPORTER);
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
        int limit = Math.min(text.length(), start + LONGEST_OPEN);
        Optional<Found> reporter = reporterAndNews(text, start, limit);
        if (reporter.isPresent()) {
            return reporter;
        }
        int known = words.bodies.at(text, start);
        int own = words.ownWords.at(text, start);
        int body = known > 0 ? known : own > 0 ? own : unknownOutlet(text, start, limit);
        int at = body > 0 ? body : start;
        int dateStart = DatelineParts.dateStart(text, at, limit);
        if (body > 0 && dateStart >= 0 && dateStart - at <= DatelineParts.LONGEST_PLACE) {
            int dateEnd = DatelineParts.dateEnd(text, dateStart, limit);
            int next = Letters.skipBlanks(text, dateEnd);
            int verb = reader.verbs.at(text, next);
            int end = verb > 0 ? verb : dashEnd(text, next);
            boolean wired = known > 0 || own < 0 || (verb > 0 && reader.wires.contains(text.substring(next, verb)));
            boolean plain = wired && reader.placeLike(text, at, dateStart) && !runsOn(text, next, end);
            if (end > next && plain) {
                Optional<String> place = reader.place(text, at, dateStart);
                Optional<String> date = Optional.of(text.substring(dateStart, dateEnd));
                Optional<Phrase> agency = own > 0 && known < 0 ? Optional.empty() : reader.agency(text, start, body);
                boolean colon = verb > 0 && text.startsWith("：", end);
                return Optional.of(
                        withNext(text, new Parts(agency, place, date, List.of()), start, colon ? end + 1 : end));
            }
        }
        Optional<Found> news = known > 0 || own > 0 ? bodyAndNews(text, start, body, known > 0) : dash.at(text, start);
        return news.or(() -> deskAndNews(text, start, known));
    }

    /** "某网记者何七3月4日报道：港口…": an outlet's reporter, a day or not, and a word for news before a colon. */
    private Optional<Found> reporterAndNews(String text, int start, int limit) {
        int colon = start;
        while (colon < limit && "：:。，\n".indexOf(text.charAt(colon)) < 0) {
            colon++;
        }
        if (colon >= limit || "：:".indexOf(text.charAt(colon)) < 0 || reader.verbs.before(text, colon) < 0) {
            return Optional.empty();
        }
        int date = DatelineParts.dateStart(text, start, colon);
        int end = date > start ? date : colon;
        Optional<List<Phrase>> makers =
                new HanScan(words, text, start, end, true).titled().filter(HanDatelines::areReporters);
        Optional<String> day = date > start
                ? Optional.of(text.substring(date, DatelineParts.dateEnd(text, date, colon)))
                : Optional.empty();
        int stop = colon + 1;
        return makers.map(found -> new Found(start, stop, Optional.empty(), Optional.empty(), day, found));
    }

    /** "某社山城3月4日电": {@return the end of an outlet by its name's ending, before place, day and a word for news; else -1} */
    private int unknownOutlet(String text, int start, int limit) {
        for (int i = start + 2; i < limit && i - start <= LONGEST_OUTLET && Letters.han(text.charAt(i - 1)); i++) {
            int date =
                    words.bodies.endsLikeBody(text.substring(start, i)) ? DatelineParts.dateStart(text, i, limit) : -1;
            int dateEnd = date < 0 ? -1 : DatelineParts.dateEnd(text, date, limit);
            int verb = date < 0 || date - i > LONGEST_PLACE
                    ? -1
                    : reader.verbs.at(text, Letters.skipBlanks(text, dateEnd));
            if (verb > 0
                    && (reader.wires.contains(text.substring(Letters.skipBlanks(text, dateEnd), verb))
                            || parted(text, verb))) {
                return i;
            }
        }
        return -1;
    }

    /** "某网3月4日报道 港口…", "某网3月4日消息：港口…": {@return whether a gap or colon parts what stands before it from the story} */
    private static boolean parted(String text, int at) {
        return at < text.length() && (Letters.blank(text.charAt(at)) || text.charAt(at) == '：');
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
    private Optional<Found> bodyAndNews(String text, int start, int body, boolean named) {
        int verb = reader.verbs.at(text, body);
        if (verb < 0 || verb >= text.length() || !reader.news.contains(text.substring(body, verb))) {
            return Optional.empty();
        }
        char c = text.charAt(verb);
        Optional<Phrase> agency = named ? reader.agency(text, start, body) : Optional.empty();
        Parts parts = new Parts(agency, Optional.empty(), Optional.empty(), List.of());
        return Letters.openBracket(c) || Letters.blank(c)
                ? Optional.of(withNext(text, parts, start, verb))
                : Optional.empty();
    }

    /** "某网娱乐讯 港口…": an outlet or its desk and a word for news before a gap. */
    private Optional<Found> deskAndNews(String text, int start, int known) {
        int i = start;
        while (i < text.length() && i - start <= LONGEST_OUTLET && Letters.han(text.charAt(i))) {
            i++;
        }
        boolean more = i + 1 < text.length() && i - start > 2;
        boolean gap = more && Letters.blank(text.charAt(i)) && text.charAt(i) != '\n';
        // "某网消息：港口…"
        boolean colon = more && text.charAt(i) == '：';
        // "某报讯（记者 何七）港口…"
        boolean bracket = more && Letters.openBracket(text.charAt(i));
        int verb = gap || colon || bracket ? reader.verbs.before(text, i) : -1;
        boolean news = verb > start + 1 && (colon ? reader.told : reader.news).contains(text.substring(verb, i));
        if (!news) {
            return Optional.empty();
        }
        boolean outlet = (known > start && known <= verb) || words.bodies.endsLikeBody(text.substring(start, verb));
        if (!outlet || !reader.placeLike(text, start, verb)) {
            return Optional.empty();
        }
        int body = known > start && known <= verb ? known : verb;
        Parts parts = new Parts(reader.agency(text, start, body), Optional.empty(), Optional.empty(), List.of());
        Found found = bracket ? withNext(text, parts, start, i) : parts.found(start, colon ? i + 1 : i);
        return bracket && found.end() == i ? Optional.empty() : Optional.of(found);
    }

    static int dashEnd(String text, int start) {
        int i = start;
        while (i < text.length() && i < start + 3 && "-–—－".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
