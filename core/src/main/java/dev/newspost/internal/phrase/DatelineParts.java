package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import dev.newspost.internal.phrase.DatelinePhrases.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parts of a dateline in Han script: agency, makers, place and date. */
final class DatelineParts {
    static final int LONGEST_PLACE = 12;
    private static final int LONGEST_NAMED = 8;

    final Words verbs;
    final Words news;
    final Words wires;
    final Words told;
    private final CreditWords words;

    DatelineParts(CreditWords words, LanguagePacks packs) {
        this.words = words;
        verbs = new Words(packs, "credit.datelineVerbs");
        news = new Words(packs, "credit.datelineNews");
        told = new Words(packs, "credit.datelineTold");
        wires = new Words(packs, "credit.datelineWires");
    }

    /** What a bracket says. */
    record Parts(Optional<Phrase> agency, Optional<String> place, Optional<String> date, List<Phrase> makers) {
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

    /** {@return what the words between two brackets say, if they are a dateline} */
    Optional<Parts> parts(String text, int from, int to) {
        int start = Letters.skipBlanks(text, from);
        int end = Letters.skipBlanksBack(text, to);
        if (start >= end) {
            return Optional.empty();
        }
        Optional<Parts> inside = reporting(text, start, end);
        if (inside.isPresent()) {
            return inside;
        }
        int body = words.bodies.at(text, start);
        body = body > end ? -1 : body;
        if (body == end && !words.bodies.isPictureSource(text.substring(start, end))) {
            return Optional.of(new Parts(agency(text, start, body), Optional.empty(), Optional.empty(), List.of()));
        }
        int verb = verbs.before(text, end);
        boolean hasVerb = verb > start;
        int at = body > 0 ? Letters.skipBlanks(text, body) : start;
        int stop = hasVerb ? Letters.skipBlanksBack(text, verb) : end;
        int dateStart = dateStart(text, at, stop);
        if (!hasVerb && !(body > 0 && dateStart >= 0)) {
            return Optional.empty();
        }
        List<Phrase> makers =
                new HanScan(words, text, start, end, true).labelled().orElse(List.of());
        if (body < 0 && dateStart < 0 && !titled(makers)) {
            return named(text, start, stop, text.substring(Math.max(start, verb), end));
        }
        return Optional.of(dated(text, new Fields(agency(text, start, body), at, dateStart, stop), makers));
    }

    /** "海风网报道 记者 何七": an outlet, a verb and a gap, then makers with their titles. */
    private Optional<Parts> reporting(String text, int start, int end) {
        for (int i = start + 2; i < end && i - start <= LONGEST_NAMED; i++) {
            int verb = verbs.at(text, i);
            boolean gap = verb > 0 && verb < end && Letters.blank(text.charAt(verb));
            if (gap && words.bodies.endsLikeBody(text.substring(start, i))) {
                Optional<Phrase> agency = agency(text, start, i);
                return new HanScan(words, text, verb, end, true)
                        .titled()
                        .map(makers -> new Parts(agency, Optional.empty(), Optional.empty(), makers));
            }
        }
        return Optional.empty();
    }

    /** Where a bracket's parts lie: from {@code at} the makers and the place, then the date, up to {@code stop}. */
    private record Fields(Optional<Phrase> agency, int at, int dateStart, int stop) {}

    private Parts dated(String text, Fields fields, List<Phrase> labelled) {
        boolean dated = fields.dateStart >= 0;
        int placeStop = dated ? fields.dateStart : fields.stop;
        Titled makers = labelled.isEmpty()
                ? titled(text, fields.at, placeStop)
                : new Titled(labelled, labelled.get(labelled.size() - 1).end());
        Optional<String> date = dated
                ? Optional.of(text.substring(fields.dateStart, dateEnd(text, fields.dateStart, fields.stop)))
                : Optional.empty();
        return new Parts(fields.agency, place(text, makers.end, placeStop), date, makers.makers);
    }

    /** {@return the makers behind a title at {@code at}, or behind the outlet's own word and a title} */
    private Titled titled(String text, int at, int stop) {
        int own = words.ownWords.at(text, at);
        Optional<RoleWords.Found> title =
                words.labels.at(text, at).or(() -> own > 0 ? words.labels.at(text, own) : Optional.empty());
        return title.map(word -> titled(text, word, stop)).orElse(new Titled(List.of(), at));
    }

    /** "（某报讯）", "（山城综合讯）": an outlet or a place that no pack knows before a word for news. */
    private Optional<Parts> named(String text, int start, int stop, String verb) {
        String name = text.substring(start, stop);
        if (name.length() < 2
                || name.length() > LONGEST_NAMED
                || !(news.contains(verb) || (told.contains(verb) && words.bodies.endsLikeBody(name)))
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

    Optional<Phrase> agency(String text, int start, int body) {
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

    Optional<String> place(String text, int start, int stop) {
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

    static int dateStart(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i)) && dateEnd(text, i, to) > i) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the end of the date in digits and 年月日 that starts at {@code start}; {@code start} if it is none} */
    static int dateEnd(String text, int start, int to) {
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

    boolean placeLike(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (words.notInNames.at(text, i) > 0 || (!Letters.han(c) && !Letters.latin(c) && "/／·".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }
}
