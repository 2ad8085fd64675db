package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.Optional;

/** Reads lines that say nothing but where a text was printed first: "原载山城《海风》2021年第5期", "出自「海风周刊」：…". */
final class FirstPrint {
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_PLACE = 6;
    private static final String OPEN = "《「“‘";
    private static final String CLOSE = "》」”’";

    private final CreditWords words;
    private final Words printed;
    private final Words taken;
    private final Words state;
    private final Words issueParts;
    private final Words accounts;
    private final Words links;

    FirstPrint(CreditWords words, LanguagePacks packs) {
        this.words = words;
        printed = new Words(packs, "credit.printedIn");
        taken = words.takenFrom;
        state = new Words(packs, "credit.stateOfSource");
        issueParts = new Words(packs, "credit.issueParts");
        accounts = new Words(packs, "credit.accountWords");
        links = new Words(packs, "credit.originLinks");
    }

    /** "from Harbour News https://…": {@return the source that a feed's robot names before its address} */
    Optional<Phrase> feed(String text) {
        if (!text.contains(" http")) {
            return Optional.empty();
        }
        String line = Letters.trim(text);
        int address = line.indexOf(" http");
        int word = words.feedFrom.at(line, 0);
        if (address < 0 || word < 0 || word >= address || line.indexOf(' ', address + 1) >= 0) {
            return Optional.empty();
        }
        int from = Letters.skipMarks(line, word);
        String name = between(line, from, Letters.skipBlanksBack(line, address));
        boolean named = Letters.anyHan(name)
                ? name.length() <= LONGEST_NAME && !words.clause(name)
                : words.shapes.latinName(name);
        int moved = text.indexOf(line);
        return named && name.length() > 1
                ? Optional.of(new Phrase(
                        Role.PUBLISHER,
                        Optional.of(line.substring(0, word)),
                        name,
                        from + moved,
                        from + moved + name.length()))
                : Optional.empty();
    }

    /** {@return the publisher that a line names, if it tells nothing else but what and when it published} */
    Optional<Phrase> line(String text) {
        return line(text, false);
    }

    /** {@return the same of words behind which their makers stand, so that no shape need tell the name from others} */
    Optional<Phrase> beforeMakers(String text) {
        return line(text, true);
    }

    private Optional<Phrase> line(String text, boolean told) {
        int start = Letters.skipBlanks(text, 0);
        int end = Letters.skipBlanksBack(text, text.length());
        if (start < end && Letters.openBracket(text.charAt(start)) && Letters.closeBracket(text.charAt(end - 1))) {
            start++;
            end--;
        }
        int own = words.thisText.at(text, start);
        int at = own > 0 ? own : start;
        int verb = printed.at(text, at);
        int link = verb > 0 ? -1 : links.at(text, start);
        int origin = verb > 0 ? -1 : Math.max(link, Math.max(taken.at(text, start), taken.at(text, at)));
        int from = Math.max(verb, origin);
        if (from < 0 || from >= end || Letters.stop(text.charAt(end - 1))) {
            return Optional.empty();
        }
        Optional<String> label = Optional.of(text.substring(start, from));
        return verb > 0 && end - start <= LONGEST_LINE
                ? printed(text, from, end, label)
                : origin > 0
                        ? taken(text, from, end, label, told || own > 0)
                                .filter(name -> link < origin || isOutlet(name.name()))
                        : Optional.empty();
    }

    private Optional<Phrase> printed(String text, int from, int end, Optional<String> label) {
        int at = Math.min(end, behindDate(text, Letters.skipMarks(text, from), end));
        int open = at;
        while (open < end && open - at < LONGEST_PLACE && Letters.han(text.charAt(open))) {
            open++;
        }
        boolean place = open < end && OPEN.indexOf(text.charAt(open)) >= 0 && !words.clause(text.substring(at, open));
        at = place ? open : at;
        if (at < end && OPEN.indexOf(text.charAt(at)) >= 0) {
            int close = text.indexOf(CLOSE.charAt(OPEN.indexOf(text.charAt(at))), at);
            return close > at + 1 && close < end && tellsIssue(text, close + 1, end)
                    ? Optional.of(new Phrase(Role.PUBLISHER, label, text.substring(at + 1, close), at + 1, close))
                    : Optional.empty();
        }
        int stop = issueStart(text, at, end);
        String name = between(text, at, Letters.skipMarksBack(text, stop));
        boolean outlet =
                words.bodies.isBody(name) || (words.bodies.endsLikeBody(name) && name.length() <= LONGEST_NAME);
        return outlet && !words.clause(name) && tellsIssue(text, stop, end)
                ? Optional.of(new Phrase(Role.PUBLISHER, label, name, at, at + name.length()))
                : Optional.empty();
    }

    /** "出自「海风周刊」：…", "原文来自 海风报，已删除": a name, then a colon and the title, or what became of the page. */
    private Optional<Phrase> taken(String text, int from, int end, Optional<String> label, boolean own) {
        int at = Math.min(end, Letters.skipMarks(text, from));
        boolean quoted = at < end && OPEN.indexOf(text.charAt(at)) >= 0;
        int close = quoted ? text.indexOf(CLOSE.charAt(OPEN.indexOf(text.charAt(at))), at) : at;
        int stop = close;
        while (!quoted && stop < end && "：:，,".indexOf(text.charAt(stop)) < 0 && !titleFollows(text, stop, end)) {
            stop++;
        }
        if (close < 0 || stop >= end + (quoted ? 0 : 1) || stop - at > LONGEST_NAME + 1) {
            return Optional.empty();
        }
        int first = quoted ? at + 1 : at;
        String name = between(text, first, Letters.skipBlanksBack(text, stop));
        int next = Letters.skipBlanks(text, quoted ? stop + 1 : stop);
        boolean alone = next >= end;
        boolean address = text.startsWith("//", next + 1);
        boolean titled = !alone && !address && ("：:".indexOf(text.charAt(next)) >= 0 || titleFollows(text, stop, end));
        boolean gone = !alone && state.at(text, Letters.skipMarks(text, next)) == end;
        boolean body = quoted || own || isOutlet(name) || gone;
        int account = accounts.before(name, name.length());
        name = account > 1 ? name.substring(0, account) : name;
        return name.length() > 1 && !words.clause(name) && (titled || gone || (alone && body))
                ? Optional.of(new Phrase(Role.PUBLISHER, label, name, first, first + name.length()))
                : Optional.empty();
    }

    /** "原文链接：海风报 「港口重开」": {@return whether a gap and a title in marks of its own stand there} */
    private static boolean titleFollows(String text, int gap, int end) {
        int open = Letters.skipBlanks(text, gap);
        return open > gap && open < end && OPEN.indexOf(text.charAt(open)) >= 0;
    }

    private boolean isOutlet(String name) {
        return words.bodies.isBody(name) || words.bodies.endsLikeBody(name);
    }

    /** What stands between two places; nothing where marks alone part them, so that the second stands in front. */
    private static String between(String text, int from, int to) {
        return text.substring(from, Math.max(from, to));
    }

    private int behindDate(String text, int start, int end) {
        int date = Math.max(Times.end(text, start, end, words.months), Dates.afterWords(text, start));
        return date > start ? Letters.skipMarks(text, date) : start;
    }

    private static int issueStart(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Character.isDigit(text.charAt(i))
                    || Letters.blank(text.charAt(i))
                    || "（(，,第".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return end;
    }

    /** "2021年第5期（总第87期）A3版": {@return whether nothing but a number or a day of a paper stands there} */
    private boolean tellsIssue(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean part = Character.isDigit(c)
                    || Letters.blank(c)
                    || Letters.hanNumeral(c)
                    || "（）()[]【】".indexOf(c) >= 0
                    || issueParts.at(text, i) > 0
                    || Letters.mark(c)
                    || c == '.';
            letters += part ? 0 : 1;
        }
        return letters == 0 || (letters == 1 && end - start <= LONGEST_PLACE * 3);
    }
}
