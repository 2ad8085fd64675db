package dev.newspost.internal.phrase;

import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads lines that hold nothing but credits. Immutable, but for those {@link #keeping}. */
final class CreditLines {
    /** A line that is longer holds more than credits. */
    static final int LONGEST = 300;

    private static final int LONGEST_SECTION = 7;

    private final CreditWords words;
    private final LatinCredits latin;
    private final DeskCredits desks;
    private final FirstPrint print;
    private final Optional<Kept> kept;

    /** The credits of lines that were read, where only words for roles tell them and where names alone do. */
    private record Kept(Map<String, List<Phrase>> told, Map<String, List<Phrase>> bare) {}

    CreditLines(CreditWords words, LatinCredits latin, DeskCredits desks, FirstPrint print) {
        this(words, latin, desks, print, Optional.empty());
    }

    private CreditLines(
            CreditWords words, LatinCredits latin, DeskCredits desks, FirstPrint print, Optional<Kept> kept) {
        this.words = words;
        this.latin = latin;
        this.desks = desks;
        this.print = print;
        this.kept = kept;
    }

    /** {@return a reader that keeps what it reads; not thread-safe} */
    CreditLines keeping() {
        return new CreditLines(words, latin, desks, print, Optional.of(new Kept(new HashMap<>(), new HashMap<>())));
    }

    /**
     * {@return the credits of a line that holds nothing but credits}
     *
     * @param bare whether names alone are credits, as the line's place or markup tells
     */
    List<Phrase> read(String line, boolean bare) {
        if (kept.isEmpty() || line.length() > 2 * LONGEST) {
            return readAnew(line, bare);
        }
        Map<String, List<Phrase>> before = bare ? kept.get().bare() : kept.get().told();
        return before.computeIfAbsent(line, text -> readAnew(text, bare));
    }

    private List<Phrase> readAnew(String written, boolean bare) {
        // Asterisks of bold type that no Markdown reader took for it part words as blanks do; bars have many forms.
        String line =
                written.replace('*', ' ').replace('│', '|').replace('┃', '|').replace('∣', '|');
        int start = Letters.skipBlanks(line, 0);
        while (start < line.length() && "※●★■◆▲□◎○◇▎—－–".indexOf(line.charAt(start)) >= 0) {
            start = Letters.skipBlanks(line, start + 1);
        }
        int end = beforeStamp(line, Letters.skipBlanksBack(line, line.length()));
        // A question is an interviewer's line: "记者：您怎么看？"
        if (end - start > LONGEST
                || start >= end
                || "/／".indexOf(line.charAt(start)) >= 0
                || "?？".indexOf(line.charAt(end - 1)) >= 0) {
            return List.of();
        }
        Optional<Phrase> printed = print.line(line).or(() -> print.feed(line));
        if (printed.isPresent()) {
            return List.of(printed.get());
        }
        List<Phrase> origin = originAndMakers(line);
        if (!origin.isEmpty()) {
            return origin;
        }
        if (bare && isDay(line, start, end)) {
            return List.of();
        }
        boolean told = words.tellsRoles(line);
        if (!bare && !told && !CreditWords.holdsBracketOrStamp(line)) {
            return desks.read(line, start, end).orElse(List.of());
        }
        boolean bracketed = Letters.openBracket(line.charAt(start)) && closesAtEnd(line, start, end);
        int from = bracketed ? start + 1 : start;
        int to = bracketed ? end - 1 : end;
        Optional<List<Phrase>> phrases = told ? latin.line(line, from, to) : Optional.empty();
        // A heading such as "By Gender" begins like a byline; what the rules for those refuse is no name either.
        boolean refused = phrases.isEmpty() && words.from.at(line, from).isPresent();
        if (phrases.isEmpty() && !refused) {
            HanScan scan = new HanScan(words, line, bare ? behindDay(line, from, to) : from, to, bracketed);
            // A name in brackets of its own only says another one in other letters.
            phrases = (bare && !bracketed ? scan.bare() : scan.labelled()).or(() -> desks.read(line, from, to));
        }
        return phrases.map(CreditPhrases::distinct).orElseGet(() -> behindSection(line, from, to));
    }

    /** "原文来自海风公众号，作者何七。": {@return where a text is from and, behind a comma, who made it; else nothing} */
    List<Phrase> originAndMakers(String line) {
        int comma = line.length() > LONGEST ? -1 : comma(line, 0);
        // Behind a further comma most lines tell who gave leave.
        boolean more = comma >= 0 && comma(line, comma + 1) > 0;
        Optional<Phrase> origin = comma < 0 || more ? Optional.empty() : print.beforeMakers(line.substring(0, comma));
        if (origin.isEmpty()) {
            return List.of();
        }
        int end = Letters.skipBlanksBack(line, line.length());
        end = Letters.stop(line.charAt(end - 1)) ? end - 1 : end;
        return new HanScan(words, line, comma + 1, Math.max(comma + 1, end), false)
                .behind(origin.get())
                .orElse(List.of());
    }

    /** {@return where the next comma of either script stands, or -1} */
    private static int comma(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '，' || line.charAt(i) == ',') {
                return i;
            }
        }
        return -1;
    }

    /** "Updated Saturday, June 22, 2007 at 5:30 pm": {@return whether a line is a time with what belongs to it in Latin script} */
    private boolean isDay(String line, int start, int end) {
        int from = Letters.skipMarks(line, Math.max(start, words.timeLabels.at(line, start)));
        from = Letters.skipMarks(line, Math.max(from, words.weekdays.at(line, from)));
        int time = Times.end(line, from, end, words.months);
        return time > from && (time == end || (!Letters.anyHan(line) && behindDay(line, from, end) == from));
    }

    /** "October 14, 2009|Jane Doe": {@return where the names start behind a day and a bar; {@code start} without them} */
    private int behindDay(String line, int start, int end) {
        int time = Times.end(line, start, end, words.months);
        int bar = time > start ? Letters.skipBlanks(line, time) : end;
        int next = bar < end && "|｜·•".indexOf(line.charAt(bar)) >= 0 ? Letters.skipBlanks(line, bar + 1) : start;
        return next < end ? next : start;
    }

    /** "专栏 | 记者何七": a section's name and a bar stand before the credits. */
    private List<Phrase> behindSection(String line, int start, int end) {
        int bar = Math.max(line.indexOf('|'), line.indexOf('｜'));
        if (bar <= start
                || bar - start > LONGEST_SECTION
                || bar + 1 >= end
                || words.labels.at(line, start).isPresent()) {
            return List.of();
        }
        return new HanScan(words, line, Letters.skipBlanks(line, bar + 1), end, true)
                .titled()
                .orElse(List.of());
    }

    /** "（编辑：何七）1100304": {@return the end before a day in digits behind a bracket} */
    private static int beforeStamp(String line, int end) {
        int i = end;
        while (i > 0 && Character.isDigit(line.charAt(i - 1))) {
            i--;
        }
        boolean stamp = end - i >= HanStretch.SHORTEST_DATE && i > 0 && Letters.closeBracket(line.charAt(i - 1));
        return stamp ? i : end;
    }

    private static boolean closesAtEnd(String line, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            if (Letters.openBracket(line.charAt(i))) {
                depth++;
            } else if (Letters.closeBracket(line.charAt(i)) && --depth == 0) {
                return i == end - 1;
            }
        }
        return false;
    }
}
