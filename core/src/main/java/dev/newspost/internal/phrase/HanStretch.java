package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import java.util.Optional;
import java.util.Set;

/** A stretch of a line that is read as credits: where its gaps, names, times and places lie. */
final class HanStretch {
    private static final int LONGEST_PERSON = 4;
    private static final int LONGEST_FOREIGN = 18;
    private static final int LONGEST_BODY = 16;
    private static final int LONGEST_PLACED = 30;
    /** No stamp of the time has fewer digits. */
    static final int SHORTEST_DATE = 6;

    private static final int YEAR = 4;

    /** What an outlet's own people do whom it names with its name before the word. */
    private static final Set<Role> OF_THE_HOUSE = Set.of(Role.EDITOR, Role.PRODUCER, Role.PHOTOGRAPHER);

    private static final String GAPS = "；;。.，,、/／|｜丨︱丶#＃&＆—–-";

    private final CreditWords words;
    private final String text;
    private final int end;
    private final boolean ofThisText;

    HanStretch(CreditWords words, String text, int end) {
        this.words = words;
        this.text = text;
        this.end = end;
        ofThisText = words.verbs
                .before(text, gapStart(end))
                .filter(verb -> verb.end() - verb.start() > LONGEST_PERSON)
                .isPresent();
    }

    private int gapStart(int stop) {
        int i = stop;
        while (i > 0 && (Letters.blank(text.charAt(i - 1)) || GAPS.indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }

    /** A colon typed for the semicolon between two fields. */
    boolean labelFollows(int start) {
        return words.labels.at(text, Letters.skipBlanks(text, start)).isPresent();
    }

    int gapEnd(int start) {
        int i = start;
        while (i < end && (Letters.blank(text.charAt(i)) || GAPS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    boolean atGap(int i) {
        return i >= end || Letters.blank(text.charAt(i)) || GAPS.indexOf(text.charAt(i)) >= 0 || bracketAt(i);
    }

    boolean bracketAt(int i) {
        return Letters.openBracket(text.charAt(i)) || Letters.closeBracket(text.charAt(i));
    }

    /** {@return whether it is a stamp as programs write it: year, month and day in digits, or a clock's time} */
    boolean stamp(int start, int stop) {
        int digits = 0;
        int numbers = 0;
        int colons = 0;
        int letters = 0;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            digits += digit ? 1 : 0;
            numbers += digit && (i == start || !Character.isDigit(text.charAt(i - 1))) ? 1 : 0;
            colons += c == ':' ? 1 : 0;
            letters += Letters.latin(c) && c != 'T' && c != 'Z' ? 1 : 0;
        }
        // "2019/2020" is a season.
        boolean season = numbers == 2 && digits == 2 * YEAR;
        return digits >= SHORTEST_DATE && !season && (letters == 0 || colons > 0);
    }

    /** {@return whether a dash or an account's sign says that the line signs a message of a social network} */
    boolean marksAccount() {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '@') {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a verb ends at {@code i}, or a place follows it as in "发自北京"} */
    boolean verbStops(int i) {
        return atGap(i) || words.people.placeEnd(text, i, end) > i || filedFrom(i);
    }

    /** {@return whether a verb such as "发自" ends at {@code i}: what follows it up to the end is a place} */
    boolean filedFrom(int i) {
        if (words.filedFrom.before(text, i) < 0 || end - i > LONGEST_PERSON + 2) {
            return false;
        }
        for (int k = i; k < end; k++) {
            if (!Letters.han(text.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** "海風報／記者何七": an outlet that no pack names stands before the slash. */
    boolean labelBehindSlash(int stop) {
        int slash = Letters.skipBlanks(text, stop);
        return slash < end && "/／".indexOf(text.charAt(slash)) >= 0 && labelFollows(slash + 1);
    }

    /** "海风报何七、林一报道": {@return the end of a known outlet with a name behind it, in a line that ends in a reporter's verb} */
    int outletBefore(int at, int stop) {
        int body = words.bodies.at(text, at);
        Optional<RoleWords.Found> verb = body < 0 ? Optional.empty() : words.verbs.before(text, gapStart(end));
        boolean name = stop - body >= 2 && stop - body <= LONGEST_PERSON;
        boolean reported = verb.filter(word -> word.role() == Role.REPORTER && word.start() > stop)
                .isPresent();
        return name && reported && Letters.han(text.charAt(body)) ? body : -1;
    }

    int runEnd(int at) {
        int i = at;
        boolean latin = i < end && !Letters.han(text.charAt(i));
        while (i < end) {
            char c = text.charAt(i);
            if (Letters.blank(c)) {
                int next = Letters.skipBlanks(text, i);
                boolean goesOn = latin
                        && next < end
                        && !dateAt(next)
                        && oneGap(i, next)
                        && Letters.latin(text.charAt(next))
                        && c != '\n';
                if (!goesOn) {
                    break;
                }
            } else if (!nameUnit(c) || (latin && Letters.han(c) && Letters.blank(text.charAt(i - 1)))) {
                break;
            }
            i++;
        }
        return Letters.skipBlanksBack(text, i);
    }

    /** {@return whether the blanks are one gap between two words: one, or one beside one that holds words together} */
    private boolean oneGap(int start, int stop) {
        return stop == start + 1
                || (stop == start + 2 && (text.charAt(start) == '\u00a0') != (text.charAt(start + 1) == '\u00a0'));
    }

    /** {@return whether a month and a number start at {@code i}; a month by itself may be a name, such as May} */
    boolean dateAt(int i) {
        int month = words.months.at(text, i);
        int next = month < 0 ? end : Letters.skipBlanks(text, month);
        return next < end && (Character.isDigit(text.charAt(next)) || text.charAt(next) == '.');
    }

    static boolean nameUnit(char c) {
        return (Character.isLetterOrDigit(c) && c != '丨') || "·‧•・.'’-－_@《》".indexOf(c) >= 0;
    }

    /** "乔龙责编许书婷": the next label cuts the run. */
    int cutAtLabel(int at, int stop) {
        for (int i = at + 2; i < stop && i <= at + LONGEST_BODY; i++) {
            Optional<RoleWords.Found> next = words.labels.at(text, i);
            if (next.isPresent()
                    && next.get().end() < stop + 2
                    && words.tight.contains(text.substring(i, next.get().end()))) {
                return i;
            }
        }
        return stop;
    }

    /** "Jane Doe自山城": the place from which somebody reported cuts the run. */
    int cutAtPlace(int at, int stop) {
        for (int i = at + 2; i + 2 < stop + 1 && i <= at + LONGEST_PLACED; i++) {
            int place = words.placedBy.at(text, i);
            if (place > 0
                    && place < stop
                    && Letters.han(text.charAt(i))
                    && (words.people.placeEnd(text, place, stop) == stop || filedPlaceEnd(place) >= stop)) {
                return Letters.skipBlanksBack(text, i);
            }
        }
        return stop;
    }

    /** {@return where a reporter's title starts behind other words, in a line that tells who helped with this text} */
    Optional<Integer> titleBehind(int start) {
        if (!ofThisText) {
            return Optional.empty();
        }
        for (int i = start + 2; i < end && i <= start + LONGEST_FOREIGN; i++) {
            if (atGap(i)) {
                return Optional.empty();
            }
            boolean reporter = words.labels
                    .at(text, i)
                    .filter(title -> title.role() == Role.REPORTER)
                    .isPresent();
            if (reporter) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** {@return the end of any place at {@code start}, in a line that tells who helped with this text; else -1} */
    int filedPlaceEnd(int start) {
        if (!ofThisText) {
            return -1;
        }
        int i = start;
        while (i < end && i - start <= LONGEST_PERSON * 2 && Letters.han(text.charAt(i))) {
            if (i > start && words.verbs.at(text, i).isPresent()) {
                return i;
            }
            i++;
        }
        return i > start && (i >= end || atGap(i)) ? i : -1;
    }

    /**
     * "海风网记者 何七" behind "作者：", "海风制图：何七": {@return where a label starts behind an outlet that no pack names;
     * -1 without one}
     */
    int ownedLabel(int at, int stop, boolean open) {
        Optional<RoleWords.Found> last = words.labels.before(text, stop);
        // "首图来源：某报" tells whose picture it is, "全文：…" names nobody.
        boolean mark = stop < end
                && "：:".indexOf(text.charAt(stop)) >= 0
                && last.filter(word -> word.end() - word.start() > 1 && OF_THE_HOUSE.contains(word.role()))
                        .isPresent();
        boolean reporter =
                open && last.filter(word -> word.role() == Role.REPORTER).isPresent();
        if (last.isEmpty()
                || !(mark || reporter)
                || words.verbs.before(text, stop).isPresent()) {
            return -1;
        }
        int start = last.get().start();
        int length = start - at;
        boolean outlet = length >= 2
                && length <= LONGEST_FOREIGN / 2
                && (length <= LONGEST_PERSON || !words.clause(text.substring(at, start)));
        return outlet ? start : -1;
    }

    int cutAtJoiner(int at, int stop) {
        for (int i = at + 2; i + 2 < stop && i <= at + LONGEST_FOREIGN; i++) {
            int joined = words.joiners.at(text, i);
            if (joined > 0 && joined + 2 <= stop && stop - at > LONGEST_PERSON) {
                return Letters.skipBlanksBack(text, i);
            }
        }
        return stop;
    }
}
